### Short replies that only parents write; put into Dutch, and never sent to parents by themselves.
### The other spellings of each are in simplify/translation/replies.tsv. { $time } is a time.

reply-good = Wanaagsan.
reply-all-good = Wax walba waa fiican yihiin.
reply-we-coming = Waan soo soconnaa.
reply-we-coming-time = Waxaan imanaynaa { $time }.
reply-ill = Waa xanuunsan yahay.
reply-ill-child = { $gender ->
        [female] { $child } way xanuunsan tahay
        [male] { $child } wuu xanuunsan yahay
       *[unknown] Ilmaha { $child } wuu xanuunsan yahay
    }.
reply-home = Guriga ayuu joogayaa.
reply-grandmother-collects = Ayeeyo ayaa soo qaadaysa.
reply-grandfather-collects = Awoowe ayaa soo qaadaya.
# unsure
reply-aunt-collects = Eeddo ama habaryar ayaa soo qaadaysa.
# unsure
reply-uncle-collects = Adeer ama abti ayaa soo qaadaya.
reply-neighbour-collects = Deriska ayaa soo qaadaya.
reply-i-collect = Aniga ayaa soo qaadaya.
reply-someone-else-collects = Qof kale ayaa soo qaadaya.
reply-what-time = Saacaddee?
reply-how-much = Immisa?
reply-what-cost = Waa immisa lacagtu?
reply-where = Halkee?
reply-which-day = Maalintee?
reply-when = Goorma?
reply-who = Kuma?
reply-why = Maxay tahay sababtu?
reply-today = Maanta.
reply-not-today = Maanta maya.
reply-tomorrow = Berri.
reply-not-tomorrow = Berri maya.
reply-absent-today = Maanta ma imanayo.
reply-absent-tomorrow = Berri ma imanayo.
reply-we-absent-today = Maanta ma imanayno.
reply-we-absent-tomorrow = Berri ma imanayno.
reply-not-coming = Anigu ma imanayo.
reply-no-problem = Dhib ma laha.
reply-agreed = Waan oggolahay.
reply-not-agreed = Ma oggoli.
reply-received = Waan helay.
reply-not-received = Ma helin.
reply-how-is-child = Sidee buu yahay ilmahaygu?
reply-how-is-it = Sidee wax yihiin?
reply-will-do = Waan samaynayaa.
reply-bring = Waan keenayaa.
reply-of-course = Dabcan.
reply-inshallah = Haddii Alle idmo.
reply-dont-know = Ma garanayo.
reply-fever = Qandho ayuu leeyahay.
reply-no-fever = Qandho ma laha.
reply-what-happened = Maxaa dhacay?
# unsure
reply-maybe = Malaha waa suurtogal.
reply-wait = Fadlan sug.
reply-no-thanks = Maya, mahadsanid.
reply-yes-please = Haa, fadlan.
reply-not-yet = Weli maya.
reply-done = Waan sameeyay.
reply-paid = Waan bixiyay.
# unsure
reply-not-possible = Suurtogal ma aha.
# unsure
reply-get-well = Alle ha caafiyo.
# unsure
reply-great = Aad u wanaagsan!
# unsure
reply-pity = Nasiib darro.
reply-forgot = Waan illoobay.
reply-here = Halkan ayaan joogaa.
reply-ask-eaten = Ilmahaygu wax ma cunay?
reply-ask-slept = Ilmahaygu ma seexday?
reply-doctor = Dhakhtarka ayaan u soconnaa.
reply-holiday = Fasax ayaan ku jirnaa.
reply-not-good = Ma fiicna.
reply-right = Waa sax.
reply-not-right = Waa khalad.
reply-bye = Nabad gelyo.
reply-what-bring = Maxaan keenaa?
# unsure
reply-is-well = Ilmahaygu ma fiican yahay?
reply-just-saw = Hadda ayaan arkay.
reply-we-cannot-come = Ma iman karno.
# unsure
reply-cold = Hargab ayuu qabaa.
# unsure
reply-traffic = Wado xiran ayaan ku jiraa.
reply-partner-collects = Xaaskayga ama ninkayga ayaa soo qaadaya.
