### locales/nl/notices.ftl tells what the slots hold.

## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = Maalin xiran
notice-closing-day-group = Kooxda { $group } waxay xiran tahay maalinta oo dhan: { $date }.
notice-closing-day-all = Waannu xirannahay maalinta oo dhan: { $date }.
notice-closing-day-because-study-day = Maalintaas shaqaaluhu waxay leeyihiin maalin tababar.
notice-closing-day-because-holiday = Maalintaas waa maalin fasax rasmi ah.
notice-closing-day-because-repairs = Maalintaas dhismaha ayaa laga shaqaynayaa.
notice-closing-day-because-few-staff = Maalintaas shaqaaluhu aad bay u yar yihiin.
notice-closing-day-because-weather = Maalintaas cimiladu aad bay khatar u tahay.
notice-closing-day-reason-study-day = Tababar
notice-closing-day-reason-holiday = Fasax rasmi ah
notice-closing-day-reason-repairs = Shaqo dhisme
notice-closing-day-reason-few-staff = Shaqaale yar
notice-closing-day-reason-weather = Cimilo

## Closing period: several days in a row

notice-closing-period-heading = Maalmo xiran
notice-closing-period-group = Kooxda { $group } waxay xiran tahay laga bilaabo { $first-date } ilaa iyo { $last-date } (maalintaasna way ku jirtaa).
notice-closing-period-all = Waannu xirannahay laga bilaabo { $first-date } ilaa iyo { $last-date } (maalintaasna way ku jirtaa).
notice-closing-period-wish = Waxaannu kuu rajaynaynaa wakhti wanaagsan.

## Early closing: today, urgent

notice-early-closing-heading = Maanta goor hore ayaannu xiraynaa
notice-early-closing-today = Maanta waxaannu xiraynaa saacadda { $time }.
notice-early-closing-because-power = Koronto ma jirto.
notice-early-closing-because-heating = Kuleyliyihii wuu jabay.
notice-early-closing-because-water = Biyo ma jiraan.
notice-early-closing-because-few-staff = Shaqaaluhu aad bay u yar yihiin.
notice-early-closing-because-weather = Cimiladu khatar bay noqonaysaa.
notice-early-closing-collect = Fadlan ilmahaaga qaado ka hor saacadda { $time }.
notice-early-closing-call = Haddii aadan awoodin, fadlan isla markiiba na soo wac.
notice-early-closing-reason-power = Koronto la'aan
notice-early-closing-reason-heating = Kuleyliyihii jabay
notice-early-closing-reason-water = Biyo la'aan
notice-early-closing-reason-few-staff = Shaqaale yar
notice-early-closing-reason-weather = Cimilo

## Other opening hours

notice-opening-hours-heading = Saacado cusub oo furitaan
notice-opening-hours-from = Laga bilaabo { $date } saacadaha aan furannahay way isbeddelayaan.
notice-opening-hours-hours = Markaas waxaannu furannahay saacadda { $from } ilaa saacadda { $until }.

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = Wax la keenayo
notice-bring-child-date = Fadlan { $date } u keen { $child }:
notice-bring-child = Fadlan u keen { $child }:
notice-bring-date = Fadlan { $date } u keen ilmahaaga:
notice-bring-all = Fadlan u keen ilmahaaga:
notice-bring-item-spare-clothes = dhar dheeraad ah
notice-bring-item-nappies = xafaayado
notice-bring-item-wipes = tishuu qoyan
notice-bring-item-rain-boots = buudka roobka
notice-bring-item-rain-coat = jaakadda roobka
notice-bring-item-warm-coat = jaakad diirran
notice-bring-item-gym-shoes = kabaha jimicsiga
notice-bring-item-swimwear = dharka dabbaasha
notice-bring-item-towel = tuwaal
notice-bring-item-sun-hat = koofiyadda qorraxda
notice-bring-item-sunscreen = kareemka qorraxda
notice-bring-item-water-bottle = dhalada biyaha
notice-bring-item-lunch = qado
notice-bring-item-fruit = miro
notice-bring-item-cuddly-toy = boombalo jilicsan
notice-bring-item-dummy = mujuruc (speen)
notice-bring-item-photo = sawirka ilmahaaga
notice-bring-item-favourite-book = buug uu ilmuhu jecel yahay
notice-bring-item-empty-box = kartoon madhan oo farshaxan loo isticmaalo
notice-bring-item-bag = boorso
notice-bring-name-on-it = Fadlan ku qor magaca ilmahaaga.

## Nearly finished: what parents bring for their own child

notice-running-out-heading = Waxyaabo dhammaan raba
notice-running-out-low-nappies = Xafaayadaha { $child } way dhammaan rabaan.
notice-running-out-low-cream = Kareemka xafaayadda ee { $child } wuu dhammaan rabaa.
notice-running-out-low-wipes = Tishuuga qoyan ee { $child } wuu dhammaan rabaa.
notice-running-out-low-spare-clothes = Dharka dheeraadka ah ee { $child } wuu dhammaan rabaa.
notice-running-out-low-milk-powder = Caanaha budada ah ee { $child } way dhammaan rabaan.
notice-running-out-low-sunscreen = Kareemka qorraxda ee { $child } wuu dhammaan rabaa.
notice-running-out-low-underwear = Nigisyada { $child } way dhammaan rabaan.
notice-running-out-low-socks = Sigisaannada { $child } way dhammaan rabaan.
notice-running-out-bring = Fadlan keen marka xigta.
notice-running-out-item-nappies = Xafaayado
notice-running-out-item-cream = Kareem
notice-running-out-item-wipes = Tishuu qoyan
notice-running-out-item-spare-clothes = Dhar dheeraad ah
notice-running-out-item-milk-powder = Caano budo ah
notice-running-out-item-sunscreen = Kareemka qorraxda
notice-running-out-item-underwear = Nigisyo
notice-running-out-item-socks = Sigisaan

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = Fadlan kaalay oo ilmahaaga qaado
notice-collect-ill-ill = { $child } ma fiicna.
notice-collect-ill-temperature = { $gender ->
    [female] { $child } qandho ayay qabtaa: { $temperature } digrii.
    [male] { $child } qandho ayuu qabaa: { $temperature } digrii.
   *[other] Ilmaha { $child } qandho ayuu qabaa: { $temperature } digrii.
}
notice-collect-ill-sign-fever = { $gender ->
    [female] { $child } qandho ayay qabtaa.
    [male] { $child } qandho ayuu qabaa.
   *[other] Ilmaha { $child } qandho ayuu qabaa.
}
notice-collect-ill-sign-vomited = { $gender ->
    [female] { $child } way matagtay.
    [male] { $child } wuu matagay.
   *[other] Ilmaha { $child } wuu matagay.
}
notice-collect-ill-sign-diarrhoea = { $gender ->
    [female] { $child } shuban ayay qabtaa.
    [male] { $child } shuban ayuu qabaa.
   *[other] Ilmaha { $child } shuban ayuu qabaa.
}
notice-collect-ill-sign-tired = { $gender ->
    [female] { $child } aad bay u daallan tahay.
    [male] { $child } aad buu u daallan yahay.
   *[other] Ilmaha { $child } aad buu u daallan yahay.
}
notice-collect-ill-sign-crying = { $gender ->
    [female] { $child } aad bay u ooyaysaa.
    [male] { $child } aad buu u ooyayaa.
   *[other] Ilmaha { $child } aad buu u ooyayaa.
}
notice-collect-ill-sign-pain = { $gender ->
    [female] { $child } xanuun ayay dareemaysaa.
    [male] { $child } xanuun ayuu dareemayaa.
   *[other] Ilmaha { $child } xanuun ayuu dareemayaa.
}
notice-collect-ill-sign-rash = { $gender ->
    [female] { $child } maqaarka ayay finan yaryar ku leedahay.
    [male] { $child } maqaarka ayuu finan yaryar ku leeyahay.
   *[other] Ilmaha { $child } maqaarka ayuu finan yaryar ku leeyahay.
}
notice-collect-ill-sign-eye = { $gender ->
    [female] { $child } il cas ayay leedahay.
    [male] { $child } il cas ayuu leeyahay.
   *[other] Ilmaha { $child } il cas ayuu leeyahay.
}
notice-collect-ill-collect-by = Fadlan { $child } qaado ka hor saacadda { $time }.
notice-collect-ill-collect-soon = Fadlan { $child } soo qaado sida ugu dhakhsaha badan.
notice-collect-ill-call = Haddii aadan awoodin, fadlan na soo wac.
notice-collect-ill-signs-fever = Qandho
notice-collect-ill-signs-vomited = Matag
notice-collect-ill-signs-diarrhoea = Shuban
notice-collect-ill-signs-tired = Aad u daallan
notice-collect-ill-signs-crying = Oohin badan
notice-collect-ill-signs-pain = Xanuun
notice-collect-ill-signs-rash = Finan
notice-collect-ill-signs-eye = Il cas

## Head lice

notice-head-lice-heading = Injirta madaxa
notice-head-lice-seen = Kooxda { $group } waxaannu ku aragnay injirta madaxa.
notice-head-lice-anyone = Qof kasta injir way geli kartaa.
notice-head-lice-check = Fadlan maanta eeg timaha ilmahaaga.
notice-head-lice-treat = Haddii aad injir aragto: timaha ku feer shanlada injirta maalin kasta, laba toddobaad.
notice-head-lice-tell = Fadlan markaas annagana noo sheeg.
notice-head-lice-welcome = Ilmahaagu sidii caadiga ahayd wuu iman karaa.

## Infection: something that others can catch

notice-infection-heading = Cudur ka jira kooxda
# unsure: chickenpox: busbus, or hablobaas in some regions
notice-infection-has-chickenpox = Ilmo ka mid ah kooxda { $group } wuxuu qabaa busbus.
notice-infection-has-hand-foot-mouth = Ilmo ka mid ah kooxda { $group } wuxuu qabaa cudurka gacmaha, cagaha iyo afka.
notice-infection-has-eye-infection = Ilmo ka mid ah kooxda { $group } wuxuu qabaa caabuqa isha.
notice-infection-has-stomach-flu = Ilmo ka mid ah kooxda { $group } wuxuu qabaa matag iyo shuban la kala qaado (buikgriep).
# unsure: impetigo: described, with the Dutch word
notice-infection-has-impetigo = Ilmo ka mid ah kooxda { $group } wuxuu qabaa cudur maqaarka ah (krentenbaard).
notice-infection-has-scarlet-fever = Ilmo ka mid ah kooxda { $group } wuxuu qabaa qandhada cas (roodvonk).
notice-infection-has-fifth-disease = Ilmo ka mid ah kooxda { $group } wuxuu qabaa cudurka shanaad (vijfde ziekte).
notice-infection-has-worms = Ilmo ka mid ah kooxda { $group } wuxuu qabaa gooryaan.
# unsure: scabies: cadho, or another word in the reader's region
notice-infection-has-scabies = Ilmo ka mid ah kooxda { $group } wuxuu qabaa cadho (schurft).
# unsure: flu against a cold: ifilo, or hargab daran
notice-infection-has-flu = Ilmo ka mid ah kooxda { $group } wuxuu qabaa ifilo (griep).
notice-infection-has-whooping-cough = Ilmo ka mid ah kooxda { $group } wuxuu qabaa xiiqdheer (kinkhoest).
notice-infection-look = Fadlan la soco haddii ilmahaaguna xanuunsado.
notice-infection-tip-come = Ilmahaagu sidii caadiga ahayd wuu iman karaa.
notice-infection-tip-stay-home = Haddii ilmahaagu xanuunsan yahay, guriga ku hay.
notice-infection-tip-hands = Guriga gacmaha inta badan ku dhaq.
notice-infection-tip-doctor = Haddii ilmahaagu calaamado cudur leeyahay, wac dhakhtarka qoyska (huisarts).
notice-infection-tip-pregnant = Haddii aad uur leedahay, wac umulisadaada ama dhakhtarka qoyska (huisarts).
notice-infection-ask = Su'aalo ma qabtaa? Fariin noo soo dir.
notice-infection-advice-come = Wuu iman karaa
notice-infection-advice-stay-home = Haddii uu xanuunsado: guriga
notice-infection-advice-hands = Gacmo dhaqid
notice-infection-advice-doctor = Dhakhtarka qoyska
notice-infection-advice-pregnant = Uur
notice-infection-illness-chickenpox = Busbus
notice-infection-illness-hand-foot-mouth = Gacmo, cago, af
notice-infection-illness-eye-infection = Caabuqa isha
notice-infection-illness-stomach-flu = Matag iyo shuban
notice-infection-illness-impetigo = Krentenbaard
notice-infection-illness-scarlet-fever = Qandhada cas
notice-infection-illness-fifth-disease = Cudurka shanaad
notice-infection-illness-worms = Gooryaan
notice-infection-illness-scabies = Cadho
notice-infection-illness-flu = Ifilo
notice-infection-illness-whooping-cough = Xiiqdheer

## Small accident

notice-accident-heading = Shil yar
notice-accident-happened-fell = { $gender ->
    [female] { $child } way dhacday.
    [male] { $child } wuu dhacay.
   *[other] Ilmaha { $child } wuu dhacay.
}
notice-accident-happened-bumped = { $gender ->
    [female] { $child } wax ayay isku dhufatay.
    [male] { $child } wax ayuu isku dhuftay.
   *[other] Ilmaha { $child } wax ayuu isku dhuftay.
}
notice-accident-happened-bitten = Ilmo kale ayaa { $child } qaniinay.
notice-accident-happened-scratched = { $gender ->
    [female] { $child } xagtin yar ayay leedahay.
    [male] { $child } xagtin yar ayuu leeyahay.
   *[other] Ilmaha { $child } xagtin yar ayuu leeyahay.
}
# unsure: the finger got stuck
notice-accident-happened-jammed = Farta { $child } way xannibantay.
# unsure: wasp: Dutch word kept
notice-accident-happened-stung = Shinni ama laxle (wesp) ayaa { $child } qaniintay.
notice-accident-time = Waxay ahayd saacadda { $time }.
notice-accident-spot-head = Meesha dhaawacu waa madaxa.
notice-accident-spot-face = Meesha dhaawacu waa wejiga.
notice-accident-spot-mouth = Meesha dhaawacu waa afka agtiisa.
notice-accident-spot-arm = Meesha dhaawacu waa cududda.
notice-accident-spot-hand = Meesha dhaawacu waa gacanta.
notice-accident-spot-leg = Meesha dhaawacu waa lugta.
notice-accident-spot-knee = Meesha dhaawacu waa jilibka.
notice-accident-spot-foot = Meesha dhaawacu waa cagta.
notice-accident-spot-back = Meesha dhaawacu waa dhabarka.
notice-accident-did-cooled = Meesha waannu qaboojinnay.
notice-accident-did-cleaned = Meesha waannu nadiifinnay.
notice-accident-did-plaster = Balaastar ayaa saaran.
notice-accident-did-comforted = Waxaannu dejinnay { $child }.
notice-accident-now-plays = { $gender ->
    [female] { $child } mar kale way ciyaaraysaa.
    [male] { $child } mar kale wuu ciyaarayaa.
   *[other] Ilmaha { $child } mar kale wuu ciyaarayaa.
}
notice-accident-now-rests = { $gender ->
    [female] { $child } weli way nasanaysaa.
    [male] { $child } weli wuu nasanayaa.
   *[other] Ilmaha { $child } weli wuu nasanayaa.
}
notice-accident-now-watch = Maanta si gaar ah ayaannu u ilaalinaynaa { $child }.
notice-accident-questions = Su'aalo ma qabtaa? Fariin noo soo dir ama na soo wac.
notice-accident-what-fell = Dhacay
notice-accident-what-bumped = Isku dhuftay
notice-accident-what-bitten = La qaniinay
notice-accident-what-scratched = Xagtin
notice-accident-what-jammed = Far xannibantay
notice-accident-what-stung = Shinni qaniintay
notice-accident-where-head = Madax
notice-accident-where-face = Weji
notice-accident-where-mouth = Af
notice-accident-where-arm = Cudud
notice-accident-where-hand = Gacan
notice-accident-where-leg = Lug
notice-accident-where-knee = Jilib
notice-accident-where-foot = Cag
notice-accident-where-back = Dhabar
notice-accident-care-cooled = La qaboojiyay
notice-accident-care-cleaned = La nadiifiyay
notice-accident-care-plaster = Balaastar
notice-accident-care-comforted = La dejiyay
notice-accident-after-plays = Wuu ciyaarayaa
notice-accident-after-rests = Wuu nasanayaa
notice-accident-after-watch = Waannu ilaalinaynaa

## Not in today: read back to the parent who told us

notice-absent-heading = Kooxda ma joogo
notice-absent-received = Fariintaada waannu akhrinnay.
notice-absent-date = { $gender ->
    [female] { $child } ma imanayso { $date }.
    [male] { $child } ma imanayo { $date }.
   *[other] Ilmaha { $child } ma imanayo { $date }.
}
notice-absent-because-ill = { $gender ->
    [female] { $child } way xanuunsan tahay.
    [male] { $child } wuu xanuunsan yahay.
   *[other] Ilmaha { $child } wuu xanuunsan yahay.
}
notice-absent-because-day-off = { $gender ->
    [female] { $child } maalin fasax ah ayay leedahay.
    [male] { $child } maalin fasax ah ayuu leeyahay.
   *[other] Ilmaha { $child } maalin fasax ah ayuu leeyahay.
}
notice-absent-because-holiday = { $gender ->
    [female] { $child } fasax ayay ku jirtaa.
    [male] { $child } fasax ayuu ku jiraa.
   *[other] Ilmaha { $child } fasax ayuu ku jiraa.
}
notice-absent-because-appointment = { $gender ->
    [female] { $child } ballan ayay leedahay.
    [male] { $child } ballan ayuu leeyahay.
   *[other] Ilmaha { $child } ballan ayuu leeyahay.
}
notice-absent-because-family = { $gender ->
    [female] { $child } qaraabada ayay la joogtaa.
    [male] { $child } qaraabada ayuu la joogaa.
   *[other] Ilmaha { $child } qaraabada ayuu la joogaa.
}
notice-absent-because-party = { $gender ->
    [female] { $child } xaflad ayay leedahay.
    [male] { $child } xaflad ayuu leeyahay.
   *[other] Ilmaha { $child } xaflad ayuu leeyahay.
}
notice-absent-get-well = Waxaannu { $child } u rajaynaynaa caafimaad degdeg ah.
notice-absent-wrong = Tani ma saxna? Fariin noo soo dir.
notice-absent-reason-ill = Xanuun
notice-absent-reason-day-off = Maalin fasax ah
notice-absent-reason-holiday = Fasax
notice-absent-reason-appointment = Ballan
notice-absent-reason-family = Qaraabo
notice-absent-reason-party = Xaflad

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = Beddelka maalinta
notice-swap-day-done = Beddelka maalinta waa la habeeyay.
notice-swap-day-away = { $gender ->
    [female] { $child } ma imanayso { $date }.
    [male] { $child } ma imanayo { $date }.
   *[other] Ilmaha { $child } ma imanayo { $date }.
}
notice-swap-day-comes = { $gender ->
    [female] { $child } way imanaysaa { $date }.
    [male] { $child } wuu imanayaa { $date }.
   *[other] Ilmaha { $child } wuu imanayaa { $date }.
}

## Extra day

notice-extra-day-heading = Maalin dheeraad ah
notice-extra-day-comes = { $gender ->
    [female] { $child } way iman kartaa maalin dheeraad ah: { $date }.
    [male] { $child } wuu iman karaa maalin dheeraad ah: { $date }.
   *[other] Ilmaha { $child } wuu iman karaa maalin dheeraad ah: { $date }.
}
notice-extra-day-times = { $gender ->
    [female] Maalintaas { $child } waxay joogaysaa saacadda { $from } ilaa saacadda { $until }.
    [male] Maalintaas { $child } wuxuu joogayaa saacadda { $from } ilaa saacadda { $until }.
   *[other] Maalintaas ilmaha { $child } wuxuu joogayaa saacadda { $from } ilaa saacadda { $until }.
}

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = Waad soo daahaysaa
notice-late-pickup-known = Waannu ognahay in aad soo daahayso.
notice-late-pickup-time = Waxaad { $child } qaadanaysaa saacadda { $time }.
notice-late-pickup-stays = Qofka la joogaya { $child }: { $person }.
notice-late-pickup-calm = Uma baahnid inaad degdegto.

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = Ilmahaagu weli wuu nala joogaa
notice-not-collected-here = { $gender ->
    [female] { $child } weli way nala joogtaa.
    [male] { $child } weli wuu nala joogaa.
   *[other] Ilmaha { $child } weli wuu nala joogaa.
}
notice-not-collected-closing = Waxaannu xiraynaa saacadda { $time }.
notice-not-collected-when = Goorma ayaad imanaysaa? Fariin noo soo dir ama na soo wac.

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = Qof kale ayaa qaadaya
notice-other-pickup-who = Qofka { $child } qaadaya { $date }: { $person }.
notice-other-pickup-time = { $person }: wakhtiga imaatinku waa saacadda { $time }.
notice-other-pickup-wrong = Tani ma saxna? Fadlan isla markiiba na soo wac.

## Trip

notice-trip-heading = Socdaal
notice-trip-date = Waxaannu leenahay socdaal: { $date }.
notice-trip-to-farm = Waxaannu tagaynaa beerta xoolaha ee carruurta.
notice-trip-to-playground = Waxaannu tagaynaa garoonka ciyaarta.
notice-trip-to-woods = Waxaannu tagaynaa kaynta.
notice-trip-to-zoo = Waxaannu tagaynaa beerta xayawaanka.
notice-trip-to-library = Waxaannu tagaynaa maktabadda.
notice-trip-to-museum = Waxaannu tagaynaa matxafka.
notice-trip-to-beach = Waxaannu tagaynaa xeebta.
notice-trip-to-theatre = Waxaannu tagaynaa masraxa.
notice-trip-to-shop = Waxaannu tagaynaa dukaanka.
notice-trip-to-school = Waxaannu tagaynaa dugsiga hoose.
notice-trip-times = Waxaannu maqnaanaynaa saacadda { $from } ilaa saacadda { $until }.
notice-trip-going-walk = Waannu lugaynaynaa.
# unsure: hand cart for children
notice-trip-going-cart = Carruurtu waxay fadhiyaan gaari gacmeed.
notice-trip-going-bicycle = Baaskiil ayaannu ku tagaynaa.
notice-trip-going-bus = Bas ayaannu ku tagaynaa.
notice-trip-going-car = Baabuur ayaannu ku tagaynaa.
notice-trip-going-train = Tareen ayaannu ku tagaynaa.
notice-trip-cost = Socdaalku waxa uu ku kacayaa { $amount }.
notice-trip-take-coat = Fadlan ilmahaaga u soo dhiib jaakad diirran.
notice-trip-take-boots = Fadlan ilmahaaga u soo dhiib buud.
notice-trip-take-bag = Fadlan ilmahaaga u soo dhiib boorsada dhabarka.
notice-trip-take-lunch = Fadlan ilmahaaga u soo dhiib qado.
notice-trip-take-drink = Fadlan ilmahaaga u soo dhiib wax uu cabbo.
notice-trip-no = Ma doonaysid in ilmahaagu raaco? Markaas fariin noo soo dir.
notice-trip-place-farm = Beerta xoolaha
notice-trip-place-playground = Garoonka ciyaarta
notice-trip-place-woods = Kaynta
notice-trip-place-zoo = Beerta xayawaanka
notice-trip-place-library = Maktabadda
notice-trip-place-museum = Matxafka
notice-trip-place-beach = Xeebta
notice-trip-place-theatre = Masraxa
notice-trip-place-shop = Dukaanka
notice-trip-place-school = Dugsiga hoose
notice-trip-travel-walk = Lug
notice-trip-travel-cart = Gaari gacmeed
notice-trip-travel-bicycle = Baaskiil
notice-trip-travel-bus = Bas
notice-trip-travel-car = Baabuur
notice-trip-travel-train = Tareen
notice-trip-bring-coat = Jaakad diirran
notice-trip-bring-boots = Buud
notice-trip-bring-bag = Boorsada dhabarka
notice-trip-bring-lunch = Qado
notice-trip-bring-drink = Cabitaan

## Parent evening

notice-parent-evening-heading = Kulanka waalidka
notice-parent-evening-date = Kulanka waalidku waa { $date }.
notice-parent-evening-times = Kulanku wuxuu socdaa saacadda { $from } ilaa saacadda { $until }.
notice-parent-evening-about-meet = Waalidka iyo shaqaaluhu way is baranayaan.
notice-parent-evening-about-language = Waxaannu ka hadlaynaa luqadda carruurta.
notice-parent-evening-about-sleep = Waxaannu ka hadlaynaa hurdada.
notice-parent-evening-about-food = Waxaannu ka hadlaynaa cuntada.
notice-parent-evening-about-play = Waxaannu ka hadlaynaa ciyaarta.
notice-parent-evening-about-school = Waxaannu ka hadlaynaa dugsiga hoose.
notice-parent-evening-about-media = Waxaannu ka hadlaynaa taablet-yada iyo telefoonnada.
notice-parent-evening-also-interpreter = Turjubaan ma rabtaa? Fariin noo soo dir.
notice-parent-evening-also-children = Ilmahaaga waad keeni kartaa.
notice-parent-evening-also-coffee = Waxaa jira kafee iyo shaah.
notice-parent-evening-welcome = Si diirran ayaad ugu soo dhowdahay.
notice-parent-evening-answer = Ma imanaysaa? Fariin noo soo dir.
notice-parent-evening-topic-meet = Isbarasho
notice-parent-evening-topic-language = Luqad
notice-parent-evening-topic-sleep = Hurdo
notice-parent-evening-topic-food = Cunto
notice-parent-evening-topic-play = Ciyaar
notice-parent-evening-topic-school = Dugsiga hoose
notice-parent-evening-topic-media = Taablet iyo telefoon
notice-parent-evening-extra-interpreter = Turjubaan
notice-parent-evening-extra-children = Ilmaha waa la keeni karaa
notice-parent-evening-extra-coffee = Kafee iyo shaah

## Birthday of the child whose parents read this

notice-birthday-heading = Maalinta dhalashada
notice-birthday-congratulations = Hambalyo maalinta dhalashada { $child }!
notice-birthday-age = { $gender ->
    [female] { $child } waxay jirsanaysaa { $count } sano.
    [male] { $child } wuxuu jirsanayaa { $count } sano.
   *[other] Ilmaha { $child } wuxuu jirsanayaa { $count } sano.
}
notice-birthday-date = Xafladda waxaannu dhigaynaa { $date }.
notice-birthday-time = Xafladdu waxay bilaabanaysaa saacadda { $time }.
notice-birthday-also-treat = Waxaad keeni kartaa wax macaan.
notice-birthday-also-healthy = Fadlan dooro wax caafimaad leh.
notice-birthday-also-no-treat = Uma baahnid inaad wax keento.
notice-birthday-also-join = Xafladda waad joogi kartaa.
notice-birthday-extra-treat = Wax macaan
notice-birthday-extra-healthy = Wax caafimaad leh
notice-birthday-extra-no-treat = Waxba ha keenin
notice-birthday-extra-join = Waalidku wuu joogi karaa

## Festivity

notice-festivity-heading = Xaflad
notice-festivity-date-sinterklaas = Waxaannu u dabbaaldegaynaa Sinterklaas: { $date }.
notice-festivity-date-christmas = Waxaannu u dabbaaldegaynaa Kirismaska: { $date }.
notice-festivity-date-new-year = Waxaannu u dabbaaldegaynaa sannadka cusub: { $date }.
notice-festivity-date-carnival = Waxaannu u dabbaaldegaynaa karnafaalka: { $date }.
notice-festivity-date-easter = Waxaannu u dabbaaldegaynaa Iistarka (Pasen): { $date }.
notice-festivity-date-eid-al-fitr = Waxaannu u dabbaaldegaynaa Ciidul Fidri: { $date }.
notice-festivity-date-eid-al-adha = Waxaannu u dabbaaldegaynaa Ciidul Adxa: { $date }.
notice-festivity-date-nowruz = Waxaannu u dabbaaldegaynaa Nowruz: { $date }.
notice-festivity-date-diwali = Waxaannu u dabbaaldegaynaa Diwali: { $date }.
notice-festivity-date-spring = Waxaannu u dabbaaldegaynaa xafladda guga: { $date }.
notice-festivity-date-summer = Waxaannu u dabbaaldegaynaa xafladda xagaaga: { $date }.
notice-festivity-date-autumn = Waxaannu u dabbaaldegaynaa xafladda dayrta: { $date }.
notice-festivity-date-lantern = Waxaannu la soconaynaa faanuusyo: { $date }.
notice-festivity-date-grandparents = Awoowayaasha iyo ayeeyooyinku way soo dhow yihiin: { $date }.
notice-festivity-date-farewell = Waxaannu dhigaynaa xaflad sagootin ah: { $date }.
notice-festivity-times = Xafladdu waxay socotaa saacadda { $from } ilaa saacadda { $until }.
notice-festivity-also-parents-welcome = Si diirran ayaad ugu soo dhowdahay.
notice-festivity-also-children-only = Xafladdu waa carruurta oo keliya.
notice-festivity-also-bring-food = Haddii aad rabto, cunto waad keeni kartaa.
notice-festivity-also-dress-up = Ilmahaagu wuu xiran karaa dharka xafladda ee la isku beddelo.
notice-festivity-also-help = Ma rabtaa inaad caawiso? Fariin noo soo dir.
notice-festivity-feast-sinterklaas = Sinterklaas
notice-festivity-feast-christmas = Kirismas
notice-festivity-feast-new-year = Sannadka cusub
notice-festivity-feast-carnival = Karnafaal
notice-festivity-feast-easter = Iistar (Pasen)
notice-festivity-feast-eid-al-fitr = Ciidul Fidri
notice-festivity-feast-eid-al-adha = Ciidul Adxa
notice-festivity-feast-nowruz = Nowruz
notice-festivity-feast-diwali = Diwali
notice-festivity-feast-spring = Xafladda guga
notice-festivity-feast-summer = Xafladda xagaaga
notice-festivity-feast-autumn = Xafladda dayrta
notice-festivity-feast-lantern = Faanuusyo
notice-festivity-feast-grandparents = Awoowe iyo ayeeyo
notice-festivity-feast-farewell = Sagootin
notice-festivity-extra-parents-welcome = Waalidku waa soo dhow yihiin
notice-festivity-extra-children-only = Carruurta oo keliya
notice-festivity-extra-bring-food = Cunto keenid
notice-festivity-extra-dress-up = Dhar is-beddelid
notice-festivity-extra-help = Caawimo loo baahan yahay

## Photo day

notice-photo-day-heading = Maalinta sawirka
notice-photo-day-date = Sawir-qaaduhu wuxuu imanayaa { $date }.
notice-photo-day-free = Qasab ma aha inaad sawirro iibsato.
notice-photo-day-no = Ma rabtid in ilmahaaga la sawiro? Markaas fariin noo soo dir.

## Another member of staff on the group

notice-substitute-heading = Yaa kooxda jooga
notice-substitute-away = { $date } waxaa maqan { $person }.
notice-substitute-comes = Qofka maalintaas kooxda ka shaqaynaya: { $person }.
notice-substitute-person-knows = Carruurta iyo { $person } hore ayay isu yaqaaniin.
notice-substitute-person-new = { $person } waa shaqaale ku cusub carruurta.
notice-substitute-known-knows = Carruurta wuu yaqaan
notice-substitute-known-new = Cusub

## New member of staff

notice-new-staff-heading = Shaqaale cusub
notice-new-staff-starts = Laga bilaabo { $date } shaqaalaha cusub ee kooxda { $group } waa { $person }.
notice-new-staff-meet = Waxaannu rabnaa in adiga iyo { $person } aad is barataan.

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = Kooxo wada jooga
notice-groups-together-date = { $date } laba kooxood ayaa wada ciyaaraya.
notice-groups-together-where = Ilmahaagu markaas wuxuu la joogaa kooxda { $group }.
notice-groups-together-person = Shaqaalaha markaas jooga: { $person }.

## Water play

notice-water-play-heading = Ciyaar biyo
notice-water-play-date = { $date } biyo ayaannu ku ciyaaraynaa.
notice-water-play-swimwear = Fadlan keen dharka dabbaasha iyo tuwaal.
notice-water-play-sunscreen = Fadlan ilmahaaga guriga kareemka qorraxda ugu soo mari.
notice-water-play-spare = Fadlan sidoo kale keen dhar dheeraad ah.

## Holiday planning

notice-holiday-planning-heading = Qorshaha fasaxa
notice-holiday-planning-planning = Waxaannu samaynaynaa qorshaha laga bilaabo { $first-date } ilaa iyo { $last-date } (maalintaasna way ku jirtaa).
notice-holiday-planning-days = Maalmahee ayuu ilmahaagu imanayaa? Fariin noo soo dir.
notice-holiday-planning-before = Fadlan noogu sheeg ugu dambayn { $date }.
