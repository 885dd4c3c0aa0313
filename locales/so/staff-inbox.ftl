### locales/nl/staff-inbox.ftl tells what the slots hold.

staff-inbox-empty = 📥 Sanduuqaaga fariimuhu waa madhan yahay.
staff-inbox-list = { $count ->
        [one] 📥 1 fariin oo waalid ka timid
       *[other] 📥 { $count } fariimood oo waalid ka yimid. Ta ugu badan ee sugaysay ayaa ugu sarraysa.
    }
staff-inbox-no-child = Guud
staff-inbox-when = { $time } · waxay sugaysaa { $waiting }
staff-inbox-minutes = { $count } daq
staff-inbox-hours = { $count ->
        [one] { $count } saac
       *[other] { $count } saacadood
    }
staff-inbox-days = { $count ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    }
staff-inbox-asks = { $name } tan ma fahmin:

## How sure the Dutch is

staff-inbox-phrase = ✓ jumlad go'an
staff-inbox-machine = ≈ si otomaatig ah ayaa loo turjumay. Shaki ma qabtaa? Weydii.
staff-inbox-untranslated = Tan ma turjumi karo. Waxaad aragtaa waxa waalidku qoray. Wac, ama weydii qof luqadda yaqaan.
# unsure
staff-inbox-partly = Dhammaan ma wada turjumi karo. Qaybta luqad kale ku taal waa sidii waalidku u qoray. Wac, ama weydii qof luqadda yaqaan.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = Tani laba macne ayay yeelan kartaa. Weydii waalidka waxa uu ula jeedo.
staff-inbox-risk = Tani waxay ku saabsanaan kartaa caafimaad ama badbaado. Turjumaadda keliya ha ku kalsoonaan: wac, ama qof luqadda yaqaan ha akhriyo.

## Buttons

staff-inbox-answer = ↩️ Jawaab
staff-inbox-done = ✓ La dhammeeyay
staff-inbox-original = 🔤 Qoraalkii asalka ahaa
staff-inbox-dutch = 📄 Nederlands
staff-inbox-back = 📥 Sanduuqa
staff-inbox-reopen = ↩ Weli ma dhammaan

## Answering

staff-inbox-what = Jawaab loo diro { $name }
staff-inbox-ask-text = Qor jawaabta aad u dirayso { $name }, ama dooro jumlad.
staff-inbox-claimed = Tan hore waxaa ugu hawlan { $name }.
staff-inbox-done-already = Tan hore ayaa loo dhammeeyay.
staff-inbox-done-now = ✓ La dhammeeyay: fariinta { $name }
staff-inbox-sent = ✓ Jawaabtii { $name } waa la diray, { $time }
staff-inbox-unreachable = { $name } hadda fariimo ma helo. Wac, ama waalidka albaabka kula hadal.
