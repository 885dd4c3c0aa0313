### locales/nl/staff-message.ftl tells what the slots hold.

staff-message-title = Fariin
staff-message-what = Fariin: { $text }
staff-message-ask-audience = Yaa loogu talagalay?
staff-message-ask-child = Waalidka ilmahee?
staff-message-ask-text = Qor fariintaada. U qor sida aad u hadasho: waan fududaynayaa, marka horena waan ku tusayaa waxa waalidku akhrinayaan.
staff-message-parents-of = 👪 Waalidka { $child }
staff-message-to-parents-of = waalidka { $child }
staff-message-one-child = 🧒 Hal ilmo ({ $group })
staff-message-everyone = 📣 Dhammaan waalidka
staff-message-to-everyone = dhammaan waalidka

## The two texts and their levels

staff-message-your-text = Qoraalkaaga
staff-message-simple-text = Fudud
staff-message-simple-already = Qoraalkaagu hore ayuu u fudud yahay.
staff-message-as-typed = Hadda ma fududayn karo qoraalkaaga. Waalidku waxay u akhrin doonaan sidii aad u qortay. U sheeg maamulahaaga.

## What changed

staff-message-changed = La beddelay:
staff-message-more-changes = { $count ->
        [one] iyo 1 kale
       *[other] iyo { $count } kale
    }
staff-message-left-out = laga saaray
staff-message-put-back = ↩ { $number } soo celi
staff-message-take = ✨ { $number } haddana
staff-message-changes = 🔧 Beddello ({ $count })

## A photo
staff-photo-title = Sawir
staff-photo-ask-who = Yaa ku jira sawirka? Waalidka carruurtaas oo keliya ayaa hela.
staff-photo-who = 🧒 Yaa ku jira?
staff-photo-no-text = Sawirka qoraal u qor, ama sidaas u dir.
staff-photo-not-together = Ma jiro oggolaansho sawir ay carruur kale ku jiraan: { $names }. Dooro sawir kale.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 Jumlado go'an ({ $count })
staff-message-phrases-how = Jumladahani waxay ku harayaan af Nederlands. Jumlad go'an sidoo kale ma ku habboon tahay? Taas waalid kastaa wuxuu ku akhrinayaa luqaddiisa.
staff-message-choose = ✨ Dooro { $number }

## Buttons

staff-message-edit = ✏️ Beddel
staff-message-own = ↩ Qoraalkayga
staff-message-simple = ✨ Qoraal fudud
staff-message-read-all = 📖 Wax walba akhri
staff-message-spots = 🎨 Maxaa adag?
staff-message-urgent = ❗ Degdeg
staff-message-not-urgent = ❗ Degdeg ma aha
staff-message-is-urgent = Degdeg: isla markiiba way baxaysaa, xataa wakhtiga nasashada.
staff-message-other-audience = 👥 Yaa loogu talagalay?

## A second look

staff-message-hard = Jumladdani weli way adag tahay: “{ $sentence }”. Beddel, ama mar kale taabo Dir.
staff-message-wrong-day = “{ $written }” sax ma aha: kalandarka waxaa ku qoran { $date }. Hubi maalinta iyo taariikhda.
staff-message-again = Qoraalkaaga beddel, ama mar kale taabo Dir.
staff-message-urgent-dutch = Degdeg, laakiin looma turjumin { $names }. Dooro jumlad go'an, ama wac. Sidaas ma u diraysaa? Mar kale taabo Dir.
staff-message-foreign-again = Tani uma muuqato af Nederlands. Ku qor af Nederlands, ama mar kale taabo Dir.
staff-message-correcting = Waxaad saxaysaa fariin hore loo diray. Qor qoraalka cusub. Waalidku way arki doonaan in la saxay.
