### locales/nl/hours.ftl tells what the slots hold.

hours-parents = <b>Goorma ayaad fariimo rabtaa?</b>
    Haddii ay degdeg tahay, mar walba isla markiiba waad ogaanaysaa.
hours-staff = <b>Goorma ayaad rabtaa inaad ogaato waxa waalidku qoraan?</b>
    Saacadahaaga nasashada waxay ku sugayaan sanduuqaaga fariimaha.
hours-always = Mar walba
hours-own = Wakhtiyo kale
hours-ask-from = Nasasho laga bilaabo saacaddee?
hours-ask-until = Nasasho laga bilaabo saacadda { $start }. Ilaa saacaddee?
hours-digest = Warbixinta maanta isla markiiba ma rabtaa? Mise dhammaan warbixinnada oo wada socda, saacad go'an?
hours-at-once = Isla markiiba
