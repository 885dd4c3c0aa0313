hours-parents = <b>Goorma ayaad rabtaa fariimaha?</b>
    Haddii ay degdeg tahay, mar walba isla markiiba waad ogaanaysaa.
hours-staff = <b>Goorma ayaad rabtaa inaad ogaato waxa waalidku qoraan?</b>
    Saacadahaaga nasashada fariimuhu sanduuqa ayay kugu sugayaan.
hours-always = Mar walba
hours-own = Waqtiyo kale
hours-ask-from = Nasashadu saacaddee ayay ka bilaabanaysaa?
hours-ask-until = Nasashadu waxay ka bilaabanaysaa { $start }. Ilaa saacaddee?
hours-digest = Ma rabtaa warbixinta maalinta isla markiiba? Mise dhammaan mar wadajir ah, saacad go’an?
hours-at-once = Isla markiiba
