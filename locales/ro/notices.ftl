## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = Zi închisă
notice-closing-day-group = Grupa { $group } este închisă toată ziua: { $date }.
notice-closing-day-all = Suntem închiși toată ziua: { $date }.
notice-closing-day-because-study-day = Echipa are atunci o zi de formare.
notice-closing-day-because-holiday = Atunci este sărbătoare legală.
notice-closing-day-because-repairs = Se lucrează atunci în clădire.
notice-closing-day-because-few-staff = Sunt atunci prea puțini colegi.
notice-closing-day-because-weather = Vremea este atunci prea periculoasă.
notice-closing-day-reason-study-day = Zi de formare
notice-closing-day-reason-holiday = Sărbătoare legală
notice-closing-day-reason-repairs = Lucrări în clădire
notice-closing-day-reason-few-staff = Echipă prea mică
notice-closing-day-reason-weather = Vremea

## Closing period: several days in a row

notice-closing-period-heading = Zile închise
notice-closing-period-group = Grupa { $group } este închisă de { $first-date } până { $last-date } inclusiv.
notice-closing-period-all = Suntem închiși de { $first-date } până { $last-date } inclusiv.
notice-closing-period-wish = Vă dorim o perioadă frumoasă.

## Early closing: today, urgent

notice-early-closing-heading = Astăzi închidem mai devreme
notice-early-closing-today = Astăzi închidem la ora { $time }.
notice-early-closing-because-power = Nu este curent electric.
notice-early-closing-because-heating = Încălzirea este defectă.
notice-early-closing-because-water = Nu este apă.
notice-early-closing-because-few-staff = Sunt prea puțini colegi.
notice-early-closing-because-weather = Vremea devine periculoasă.
notice-early-closing-collect = Vă rugăm să luați copilul înainte de ora { $time }.
notice-early-closing-call = Nu este posibil? Atunci sunați-ne imediat.
notice-early-closing-reason-power = Fără curent
notice-early-closing-reason-heating = Încălzire defectă
notice-early-closing-reason-water = Fără apă
notice-early-closing-reason-few-staff = Echipă prea mică
notice-early-closing-reason-weather = Vremea

## Other opening hours

notice-opening-hours-heading = Program nou
notice-opening-hours-from = Programul nostru se schimbă. Prima zi: { $date }.
notice-opening-hours-hours = Atunci suntem deschiși de la { $from } până la { $until }.

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = De adus
notice-bring-child-date = Vă rugăm să aduceți { $date } pentru { $child }:
notice-bring-child = Vă rugăm să aduceți pentru { $child }:
notice-bring-date = Vă rugăm să aduceți { $date } pentru copilul dumneavoastră:
notice-bring-all = Vă rugăm să aduceți pentru copilul dumneavoastră:
notice-bring-item-spare-clothes = haine de schimb
notice-bring-item-nappies = scutece
notice-bring-item-wipes = șervețele umede
notice-bring-item-rain-boots = cizme de cauciuc
notice-bring-item-rain-coat = pelerină de ploaie
notice-bring-item-warm-coat = o haină călduroasă
notice-bring-item-gym-shoes = pantofi de sport
notice-bring-item-swimwear = costum de baie
notice-bring-item-towel = prosop
notice-bring-item-sun-hat = o pălărie de soare
notice-bring-item-sunscreen = cremă de soare
notice-bring-item-water-bottle = o sticlă de apă
notice-bring-item-lunch = un pachet cu mâncare pentru prânz
notice-bring-item-fruit = fructe
notice-bring-item-cuddly-toy = jucărie de pluș
notice-bring-item-dummy = suzetă
notice-bring-item-photo = o fotografie cu copilul dumneavoastră
notice-bring-item-favourite-book = cartea preferată
notice-bring-item-empty-box = o cutie goală pentru lucru manual
notice-bring-item-bag = geantă
notice-bring-name-on-it = Vă rugăm să scrieți pe ele numele copilului.

## Nearly finished: what parents bring for their own child

notice-running-out-heading = Pe terminate
notice-running-out-low-nappies = { $child }: scutecele sunt pe terminate.
notice-running-out-low-cream = { $child }: crema pentru scutece este pe terminate.
notice-running-out-low-wipes = { $child }: șervețelele umede sunt pe terminate.
notice-running-out-low-spare-clothes = { $child }: hainele de schimb sunt pe terminate.
notice-running-out-low-milk-powder = { $child }: laptele praf este pe terminate.
notice-running-out-low-sunscreen = { $child }: crema de soare este pe terminate.
notice-running-out-low-underwear = { $child }: chiloții sunt pe terminate.
notice-running-out-low-socks = { $child }: șosetele sunt pe terminate.
notice-running-out-bring = Vă rugăm să aduceți data viitoare ce lipsește.
notice-running-out-item-nappies = Scutece
notice-running-out-item-cream = Cremă pentru scutece
notice-running-out-item-wipes = Șervețele umede
notice-running-out-item-spare-clothes = Haine de schimb
notice-running-out-item-milk-powder = Lapte praf
notice-running-out-item-sunscreen = Cremă de soare
notice-running-out-item-underwear = Chiloți
notice-running-out-item-socks = Șosete

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = Vă rugăm să luați copilul
notice-collect-ill-ill = { $child } nu se simte bine.
notice-collect-ill-temperature = { $child } are febră: { $temperature } °C.
notice-collect-ill-sign-fever = { $child } are febră.
notice-collect-ill-sign-vomited = { $child } a vomitat.
notice-collect-ill-sign-diarrhoea = { $child } are diaree.
notice-collect-ill-sign-tired = { $child } este foarte { $gender ->
        [female] obosită
        [male] obosit
       *[unknown] obosit(ă)
    }.
notice-collect-ill-sign-crying = { $child } plânge mult.
notice-collect-ill-sign-pain = { $child } are dureri.
notice-collect-ill-sign-rash = { $child } are pete pe piele.
notice-collect-ill-sign-eye = { $child } are un ochi roșu.
notice-collect-ill-collect-by = Vă rugăm să luați copilul ({ $child }) înainte de ora { $time }.
notice-collect-ill-collect-soon = Puteți lua copilul ({ $child }) cât mai repede posibil?
notice-collect-ill-call = Nu este posibil? Atunci sunați-ne.
notice-collect-ill-signs-fever = Febră
notice-collect-ill-signs-vomited = Vărsături
notice-collect-ill-signs-diarrhoea = Diaree
notice-collect-ill-signs-tired = Oboseală mare
notice-collect-ill-signs-crying = Plânge mult
notice-collect-ill-signs-pain = Durere
notice-collect-ill-signs-rash = Pete pe piele
notice-collect-ill-signs-eye = Ochi roșu

## Head lice

notice-head-lice-heading = Păduchi de cap
notice-head-lice-seen = Am văzut păduchi în grupa { $group }.
notice-head-lice-anyone = Oricine poate lua păduchi.
notice-head-lice-check = Vă rugăm să verificați astăzi părul copilului.
notice-head-lice-treat = Vedeți păduchi? Atunci pieptănați părul în fiecare zi, timp de două săptămâni, cu un pieptene pentru păduchi.
notice-head-lice-tell = Vă rugăm să ne spuneți și nouă în acest caz.
notice-head-lice-welcome = Copilul dumneavoastră poate veni ca de obicei.

## Infection: something that others can catch

notice-infection-heading = Boală în grupă
notice-infection-has-chickenpox = Un copil din grupa { $group } are varicelă.
notice-infection-has-hand-foot-mouth = Un copil din grupa { $group } are boala mână-gură-picior.
notice-infection-has-eye-infection = Un copil din grupa { $group } are o infecție la ochi.
notice-infection-has-stomach-flu = Un copil din grupa { $group } are gripă intestinală.
notice-infection-has-impetigo = Un copil din grupa { $group } are impetigo.
notice-infection-has-scarlet-fever = Un copil din grupa { $group } are scarlatină.
notice-infection-has-fifth-disease = Un copil din grupa { $group } are a cincea boală (eritem infecțios).
notice-infection-has-worms = Un copil din grupa { $group } are oxiuri.
notice-infection-has-scabies = Un copil din grupa { $group } are râie.
notice-infection-has-flu = Un copil din grupa { $group } are gripă.
notice-infection-has-whooping-cough = Un copil din grupa { $group } are tuse convulsivă.
notice-infection-look = Vă rugăm să fiți atenți dacă se îmbolnăvește și copilul dumneavoastră.
notice-infection-tip-come = Copilul dumneavoastră poate veni ca de obicei.
notice-infection-tip-stay-home = Copilul dumneavoastră este bolnav? Atunci țineți copilul acasă.
notice-infection-tip-hands = Spălați-vă des pe mâini acasă.
notice-infection-tip-doctor = Copilul dumneavoastră are simptome? Sunați medicul de familie.
notice-infection-tip-pregnant = Sunteți însărcinată? Sunați moașa sau medicul de familie.
notice-infection-ask = Aveți întrebări? Trimiteți-ne un mesaj.
notice-infection-advice-come = Poate veni
notice-infection-advice-stay-home = Bolnav: acasă
notice-infection-advice-hands = Spălat pe mâini
notice-infection-advice-doctor = Medic de familie
notice-infection-advice-pregnant = Însărcinată
notice-infection-illness-chickenpox = Varicelă
notice-infection-illness-hand-foot-mouth = Boala mână-gură-picior
notice-infection-illness-eye-infection = Infecție la ochi
notice-infection-illness-stomach-flu = Gripă intestinală
notice-infection-illness-impetigo = Impetigo
notice-infection-illness-scarlet-fever = Scarlatină
notice-infection-illness-fifth-disease = A cincea boală (eritem infecțios)
notice-infection-illness-worms = Oxiuri
notice-infection-illness-scabies = Râie
notice-infection-illness-flu = Gripă
notice-infection-illness-whooping-cough = Tuse convulsivă

## Small accident

notice-accident-heading = Mic accident
notice-accident-happened-fell = { $child } a căzut.
notice-accident-happened-bumped = { $child } s-a lovit.
notice-accident-happened-bitten = Copilul ({ $child }) a fost mușcat de un alt copil.
notice-accident-happened-scratched = { $child } are o zgârietură.
notice-accident-happened-jammed = { $child } și-a prins un deget.
notice-accident-happened-stung = Copilul ({ $child }) a fost înțepat de o viespe sau de o albină.
notice-accident-time = A fost la ora { $time }.
notice-accident-spot-head = Semnul este la cap.
notice-accident-spot-face = Semnul este pe față.
notice-accident-spot-mouth = Semnul este lângă gură.
notice-accident-spot-arm = Semnul este pe braț.
notice-accident-spot-hand = Semnul este pe mână.
notice-accident-spot-leg = Semnul este pe picior.
notice-accident-spot-knee = Semnul este pe genunchi.
notice-accident-spot-foot = Semnul este pe laba piciorului.
notice-accident-spot-back = Semnul este pe spate.
notice-accident-did-cooled = Am răcit locul.
notice-accident-did-cleaned = Am curățat locul.
notice-accident-did-plaster = Acolo este un plasture.
notice-accident-did-comforted = Am consolat copilul ({ $child }).
notice-accident-now-plays = { $child } se joacă din nou.
notice-accident-now-rests = { $child } se mai odihnește puțin.
notice-accident-now-watch = Astăzi suntem deosebit de atenți la starea copilului ({ $child }).
notice-accident-questions = Aveți întrebări? Trimiteți-ne un mesaj sau sunați-ne.
notice-accident-what-fell = Căzut
notice-accident-what-bumped = Lovit
notice-accident-what-bitten = Mușcat
notice-accident-what-scratched = Zgârietură
notice-accident-what-jammed = Deget prins
notice-accident-what-stung = Înțepat
notice-accident-where-head = Cap
notice-accident-where-face = Față
notice-accident-where-mouth = Gură
notice-accident-where-arm = Braț
notice-accident-where-hand = Mână
notice-accident-where-leg = Picior
notice-accident-where-knee = Genunchi
notice-accident-where-foot = Laba piciorului
notice-accident-where-back = Spate
notice-accident-care-cooled = Locul răcit
notice-accident-care-cleaned = Locul curățat
notice-accident-care-plaster = Plasture
notice-accident-care-comforted = Consolat
notice-accident-after-plays = Se joacă din nou
notice-accident-after-rests = Se odihnește
notice-accident-after-watch = Suntem atenți

## Not in today: read back to the parent who told us

notice-absent-heading = Absent de la grupă
notice-absent-received = Am citit mesajul dumneavoastră.
notice-absent-date = { $child } nu vine { $date }.
notice-absent-because-ill = { $child } este { $gender ->
        [female] bolnavă
        [male] bolnav
       *[unknown] bolnav(ă)
    }.
notice-absent-because-day-off = { $child } are o zi liberă.
notice-absent-because-holiday = { $child } este în vacanță.
notice-absent-because-appointment = { $child } are o programare.
notice-absent-because-family = { $child } este la rude.
notice-absent-because-party = { $child } are o petrecere.
notice-absent-get-well = Însănătoșire grabnică, { $child }!
notice-absent-wrong = Nu este corect? Trimiteți-ne un mesaj.
notice-absent-reason-ill = Boală
notice-absent-reason-day-off = Zi liberă
notice-absent-reason-holiday = Vacanță
notice-absent-reason-appointment = Programare
notice-absent-reason-family = Familia
notice-absent-reason-party = Petrecere

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = Schimb de zi
notice-swap-day-done = Schimbul de zi este stabilit.
notice-swap-day-away = { $child } nu vine { $date }.
notice-swap-day-comes = { $child } vine { $date }.

## Extra day

notice-extra-day-heading = Zi suplimentară
notice-extra-day-comes = { $child } poate veni suplimentar { $date }.
notice-extra-day-times = { $child } este atunci aici de la { $from } până la { $until }.

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = Veniți mai târziu
notice-late-pickup-known = Știm că veniți mai târziu.
notice-late-pickup-time = Luați copilul ({ $child }) la ora { $time }.
notice-late-pickup-stays = { $person } rămâne cu { $child }.
notice-late-pickup-calm = Nu este nevoie să vă grăbiți.

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = Copilul dumneavoastră este încă la noi
notice-not-collected-here = { $child } este încă la noi.
notice-not-collected-closing = Închidem la ora { $time }.
notice-not-collected-when = La ce oră veniți? Trimiteți-ne un mesaj sau sunați-ne.

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = Altcineva ia copilul
notice-other-pickup-who = { $person } ia copilul ({ $child }) { $date }.
notice-other-pickup-time = { $person } vine la ora { $time }.
notice-other-pickup-wrong = Nu este corect? Atunci sunați-ne imediat.

## Trip

notice-trip-heading = Excursie
notice-trip-date = Avem o excursie { $date }.
notice-trip-to-farm = Mergem la o fermă cu animale.
notice-trip-to-playground = Mergem la locul de joacă.
notice-trip-to-woods = Mergem în pădure.
notice-trip-to-zoo = Mergem la grădina zoologică.
notice-trip-to-library = Mergem la bibliotecă.
notice-trip-to-museum = Mergem la muzeu.
notice-trip-to-beach = Mergem la plajă.
notice-trip-to-theatre = Mergem la teatru.
notice-trip-to-shop = Mergem la magazin.
notice-trip-to-school = Mergem la școala primară.
notice-trip-times = Suntem plecați de la { $from } până la { $until }.
notice-trip-going-walk = Mergem pe jos.
notice-trip-going-cart = Copiii stau în cărucior.
notice-trip-going-bicycle = Mergem cu bicicleta.
notice-trip-going-bus = Mergem cu autobuzul.
notice-trip-going-car = Mergem cu mașina.
notice-trip-going-train = Mergem cu trenul.
notice-trip-cost = Excursia costă { $amount }.
notice-trip-take-coat = Vă rugăm să dați copilului o haină călduroasă.
notice-trip-take-boots = Vă rugăm să dați copilului cizme de cauciuc.
notice-trip-take-bag = Vă rugăm să dați copilului un rucsac.
notice-trip-take-lunch = Vă rugăm să dați copilului un pachet cu mâncare pentru prânz.
notice-trip-take-drink = Vă rugăm să dați copilului ceva de băut.
notice-trip-no = Copilul nu are voie să vină? Atunci trimiteți-ne un mesaj.
notice-trip-place-farm = Fermă cu animale
notice-trip-place-playground = Loc de joacă
notice-trip-place-woods = Pădure
notice-trip-place-zoo = Grădină zoologică
notice-trip-place-library = Bibliotecă
notice-trip-place-museum = Muzeu
notice-trip-place-beach = Plajă
notice-trip-place-theatre = Teatru
notice-trip-place-shop = Magazin
notice-trip-place-school = Școala primară
notice-trip-travel-walk = Pe jos
notice-trip-travel-cart = Cărucior
notice-trip-travel-bicycle = Bicicletă
notice-trip-travel-bus = Autobuz
notice-trip-travel-car = Mașină
notice-trip-travel-train = Tren
notice-trip-bring-coat = Haină călduroasă
notice-trip-bring-boots = Cizme de cauciuc
notice-trip-bring-bag = Rucsac
notice-trip-bring-lunch = Prânz
notice-trip-bring-drink = Ceva de băut

## Parent evening

notice-parent-evening-heading = Seară pentru părinți
notice-parent-evening-date = Avem o seară pentru părinți { $date }.
notice-parent-evening-times = Seara durează de la { $from } până la { $until }.
notice-parent-evening-about-meet = Părinții și echipa se cunosc.
notice-parent-evening-about-language = Vorbim despre limbajul copiilor.
notice-parent-evening-about-sleep = Vorbim despre somn.
notice-parent-evening-about-food = Vorbim despre mâncare.
notice-parent-evening-about-play = Vorbim despre joacă.
notice-parent-evening-about-school = Vorbim despre școala primară.
notice-parent-evening-about-media = Vorbim despre tablete și telefoane.
notice-parent-evening-also-interpreter = Doriți un interpret? Trimiteți-ne un mesaj.
notice-parent-evening-also-children = Puteți veni cu copilul.
notice-parent-evening-also-coffee = Avem cafea și ceai.
notice-parent-evening-welcome = Vă așteptăm cu drag.
notice-parent-evening-answer = Veniți? Trimiteți-ne un mesaj.
notice-parent-evening-topic-meet = Cunoaștere
notice-parent-evening-topic-language = Limbaj
notice-parent-evening-topic-sleep = Somn
notice-parent-evening-topic-food = Mâncarea
notice-parent-evening-topic-play = Joacă
notice-parent-evening-topic-school = Școala primară
notice-parent-evening-topic-media = Tabletă și telefon
notice-parent-evening-extra-interpreter = Interpret
notice-parent-evening-extra-children = Copilul poate veni
notice-parent-evening-extra-coffee = Cafea și ceai

## Birthday of the child whose parents read this

notice-birthday-heading = Zi de naștere
notice-birthday-congratulations = Felicitări pentru { $child }!
notice-birthday-age = { $child } împlinește { $count ->
        [one] un an
        [few] { $count } ani
       *[other] { $count } de ani
    }.
notice-birthday-date = Sărbătorim { $date }.
notice-birthday-time = Petrecerea începe la ora { $time }.
notice-birthday-also-treat = Puteți aduce ceva bun.
notice-birthday-also-healthy = Vă rugăm să alegeți ceva sănătos.
notice-birthday-also-no-treat = Nu este nevoie să aduceți nimic.
notice-birthday-also-join = Puteți participa la petrecere.
notice-birthday-extra-treat = Gustare pentru sărbătorire
notice-birthday-extra-healthy = Ceva sănătos
notice-birthday-extra-no-treat = Nimic de adus
notice-birthday-extra-join = Cu părintele

## Festivity

notice-festivity-heading = Petrecere
notice-festivity-date-sinterklaas = Sărbătorim Sinterklaas { $date }.
notice-festivity-date-christmas = Sărbătorim Crăciunul { $date }.
notice-festivity-date-new-year = Sărbătorim Anul Nou { $date }.
notice-festivity-date-carnival = Sărbătorim carnavalul { $date }.
notice-festivity-date-easter = Sărbătorim Paștele { $date }.
notice-festivity-date-eid-al-fitr = Sărbătorim Eid al-Fitr { $date }.
notice-festivity-date-eid-al-adha = Sărbătorim Eid al-Adha { $date }.
notice-festivity-date-nowruz = Sărbătorim Nowruz { $date }.
notice-festivity-date-diwali = Sărbătorim Diwali { $date }.
notice-festivity-date-spring = Avem serbarea de primăvară { $date }.
notice-festivity-date-summer = Avem serbarea de vară { $date }.
notice-festivity-date-autumn = Avem serbarea de toamnă { $date }.
notice-festivity-date-lantern = Mergem cu lampioane { $date }.
notice-festivity-date-grandparents = Bunicii sunt bineveniți { $date }.
notice-festivity-date-farewell = Avem o petrecere de rămas-bun { $date }.
notice-festivity-times = Petrecerea durează de la { $from } până la { $until }.
notice-festivity-also-parents-welcome = Vă așteptăm cu drag.
notice-festivity-also-children-only = Petrecerea este numai pentru copii.
notice-festivity-also-bring-food = Doriți să aduceți ceva de mâncare? Se poate.
notice-festivity-also-dress-up = Copilul dumneavoastră se poate costuma.
notice-festivity-also-help = Doriți să ajutați? Trimiteți-ne un mesaj.
notice-festivity-feast-sinterklaas = Sinterklaas
notice-festivity-feast-christmas = Crăciunul
notice-festivity-feast-new-year = Anul Nou
notice-festivity-feast-carnival = Carnavalul
notice-festivity-feast-easter = Paștele
notice-festivity-feast-eid-al-fitr = Eid al-Fitr
notice-festivity-feast-eid-al-adha = Eid al-Adha
notice-festivity-feast-nowruz = Nowruz
notice-festivity-feast-diwali = Diwali
notice-festivity-feast-spring = Serbarea de primăvară
notice-festivity-feast-summer = Serbarea de vară
notice-festivity-feast-autumn = Serbarea de toamnă
notice-festivity-feast-lantern = Lampioane
notice-festivity-feast-grandparents = Bunica și bunicul
notice-festivity-feast-farewell = Rămas-bun
notice-festivity-extra-parents-welcome = Părinți bineveniți
notice-festivity-extra-children-only = Numai copiii
notice-festivity-extra-bring-food = Mâncare de acasă
notice-festivity-extra-dress-up = Costum
notice-festivity-extra-help = Cerem ajutor

## Photo day

notice-photo-day-heading = Ziua fotografiei
notice-photo-day-date = Fotograful vine { $date }.
notice-photo-day-free = Nu este nevoie să cumpărați fotografii.
notice-photo-day-no = Nu doriți o fotografie cu copilul? Atunci trimiteți-ne un mesaj.

## Another member of staff on the group

notice-substitute-heading = Cine este la grupă
notice-substitute-away = { $person } nu este aici { $date }.
notice-substitute-comes = { $person } lucrează în ziua aceea la grupă.
notice-substitute-person-knows = { $person } cunoaște deja copiii.
notice-substitute-person-new = { $person } este o persoană nouă pentru copii.
notice-substitute-known-knows = Cunoaște copiii
notice-substitute-known-new = Persoană nouă

## New member of staff

notice-new-staff-heading = Persoană nouă în echipă
notice-new-staff-starts = { $person } începe să lucreze la grupa { $group }. Prima zi: { $date }.
notice-new-staff-meet = { $person } dorește să vă cunoască.

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = Grupe împreună
notice-groups-together-date = Două grupe se joacă împreună { $date }.
notice-groups-together-where = Copilul dumneavoastră este atunci la grupa { $group }.
notice-groups-together-person = { $person } este cu ei.

## Water play

notice-water-play-heading = Joacă cu apă
notice-water-play-date = Ne jucăm cu apă { $date }.
notice-water-play-swimwear = Vă rugăm să aduceți costum de baie și prosop.
notice-water-play-sunscreen = Vă rugăm să dați copilului cu cremă de soare încă de acasă.
notice-water-play-spare = Vă rugăm să aduceți și haine de schimb.

## Holiday planning

notice-holiday-planning-heading = Planul de vacanță
notice-holiday-planning-planning = Facem planul de { $first-date } până { $last-date } inclusiv.
notice-holiday-planning-days = În ce zile vine copilul dumneavoastră? Trimiteți-ne un mesaj.
notice-holiday-planning-before = Vă rugăm să ne spuneți cel târziu { $date }.
