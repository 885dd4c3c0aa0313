### When, where, how and with whom; locales/nl/contexts.ftl tells more.

context-sentence = { $sentence } ({ $context })
context-because = { $first } Motivul: { $second }

## Wanneer

context-when-morning = în dimineața aceasta
context-when-afternoon = în după-amiaza aceasta
context-when-evening = în seara aceasta
context-when-night = în noaptea aceasta
context-when-yesterday = ieri
context-when-yesterday-afternoon = ieri după-amiază
context-when-yesterday-evening = aseară
context-when-tomorrow = mâine
context-when-tomorrow-morning = mâine dimineață
context-when-tomorrow-afternoon = mâine după-amiază
context-when-this-week = săptămâna aceasta
context-when-last-week = săptămâna trecută
context-when-next-week = săptămâna viitoare
context-when-weekend = în weekendul acesta
context-when-every-day = în fiecare zi
context-when-all-day = toată ziua
context-when-all-morning = toată dimineața
context-when-all-afternoon = toată după-amiaza
context-when-lately = în ultima vreme
context-when-now = în acest moment
context-when-mornings = dimineața
context-when-afternoons = după-amiaza
context-when-evenings = seara
context-when-start-of-day = la începutul zilei
context-when-end-of-day = la sfârșitul zilei
context-when-breakfast = la micul dejun
context-when-lunch = la prânz
context-when-dinner = la cină
context-when-hot-meal = la mâncarea caldă
context-when-meal = în timpul mesei
context-when-fruit = la gustarea de fructe
context-when-before-meal = înainte de masă
context-when-after-meal = după mâncare
context-when-before-sleep = înainte de somn
context-when-after-sleep = după somn
context-when-during-sleep = în timpul somnului
context-when-bottle = după biberon
context-when-after-school = după școală
context-when-circle = în cerc, cu toată grupa
context-when-bringing = la sosire, când este adus copilul
context-when-goodbye = la despărțire
context-when-collecting = când este luat copilul
context-when-outdoor-play = în timpul jocului afară
context-when-playing = în timpul jocului
context-when-changing = la schimbatul scutecului
context-when-walk = în timpul plimbării
context-when-spring = primăvara
context-when-summer = vara
context-when-autumn = toamna
context-when-winter = iarna
context-when-school-holidays = în vacanța școlară
context-when-summer-holidays = în vacanța de vară
context-when-autumn-holidays = în vacanța de toamnă
context-when-christmas-holidays = în vacanța de Crăciun
context-when-spring-holidays = în vacanța din februarie
context-when-may-holidays = în vacanța din mai
context-when-study-day = în ziua de formare a echipei
context-when-first = mai întâi
context-when-then = după aceea
context-when-later = mai târziu
context-when-in-between = între timp
context-when-time = la ora { $time }
context-when-around-time = pe la ora { $time }
context-when-from-time = începând cu ora { $time }
context-when-before-time = înainte de ora { $time }
context-when-at-latest = cel târziu la ora { $time }
context-when-after-time = după ora { $time }
context-when-until-time = până la ora { $time }
context-when-from-until = de la ora { $from } până la ora { $until }
context-when-weekday = { $weekday }
context-when-every-weekday = în fiecare { $weekday }
context-when-date = { $date }
context-when-from-date = începând cu { $date }
context-when-until-date = până { $date } inclusiv
context-when-before-date = înainte de { $date }
context-when-dates = de { $first-date } până { $last-date } inclusiv
context-when-in-weeks = peste { $count ->
        [one] o săptămână
        [few] { $count } săptămâni
       *[other] { $count } de săptămâni
    }
context-when-in-days = peste { $count ->
        [one] o zi
        [few] { $count } zile
       *[other] { $count } de zile
    }

## Hoe en hoe vaak

context-first-time = pentru prima dată
context-again = din nou
context-times = { $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    }
context-several-times = de câteva ori
context-often = des
context-sometimes = uneori
context-self = fără ajutor
context-together = împreună
context-with-names = împreună cu { $names }
context-with-children = împreună cu alți copii
context-with-group = cu toată grupa
context-with-staff = cu educatoarea
context-with-pleasure = cu mare plăcere
context-bit = puțin
context-very = foarte mult
context-minutes = { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }
context-half-hour = o jumătate de oră
context-hour = o oră
context-long = mult timp
context-for-child = pentru { $names }
context-of-child = este vorba despre { $names }
context-agreed = așa cum am stabilit
context-therefore = de aceea
context-maybe = poate
context-birthday = pentru ziua de naștere
context-rain = din cauza ploii
context-storm = din cauza furtunii
context-heat = din cauza căldurii
context-cold = din cauza frigului
context-illness = din motive de boală

## Waar

context-outside = afară
context-inside = înăuntru
context-yard = în curte
context-garden = în grădină
context-sandpit = în groapa cu nisip
context-home-corner = în colțul „de-a casa”
context-building-corner = în colțul de construcții
context-reading-corner = în colțul de citit
context-gym-hall = în sala de sport
context-group = în grupă
context-bso = la after-school
context-at-school = la școală
context-home = acasă
context-at-ours = la noi
context-forest = în pădure
context-park = în parc
context-playground = la locul de joacă
context-field = pe teren
context-table = la masă
context-sofa = pe canapea
context-lap = în brațe
context-playpen = în țarc
context-mat = pe salteluța de joacă
context-buggy = în cărucior
context-bed = în pat
context-hallway = pe hol
context-pool = la piscină
context-paddling-pool = în piscina mică
context-snow = în zăpadă
context-leaves = printre frunze
context-kitchen = în bucătărie
context-app = în aplicație

## Wanneer (meer)

context-when-day-after-tomorrow = poimâine
context-when-yesterday-morning = ieri dimineață
context-when-tomorrow-evening = mâine seară
context-when-this-month = luna aceasta
context-when-next-month = luna viitoare
context-when-this-year = anul acesta
context-when-always = întotdeauna
context-when-weekday-morning = { $weekday } dimineața
context-when-weekday-afternoon = { $weekday } după-amiaza
context-when-weekday-evening = { $weekday } seara
context-when-coming-weekday = următoarea zi de { $weekday }
context-when-last-weekday = ultima zi de { $weekday }
context-when-month = în { $month }
context-when-since-time = de la ora { $time }
context-when-since-this-week = din săptămâna aceasta
context-when-since-date = de { $date } încoace
context-when-soon = azi, mai târziu
context-when-in-the-long-run = în curând
context-when-right-away = imediat
context-when-quickly = repede
context-when-at-night = noaptea
context-when-in-hour = peste o oră
context-when-in-minutes = peste { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }
context-when-after-minutes = după { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }
context-when-after-while = după un timp
context-when-tea = la ceai
context-when-snack = la gustare
context-when-drink-moment = când bem ceva
context-when-waking = la trezire
context-when-falling-asleep = la adormire
context-when-crafting = la lucru manual
context-when-football = la fotbal
context-when-reading = când citim povești
context-when-tidying = la strâns lucrurile
context-when-singing = când cântăm
context-when-swimming-lesson = la lecția de înot
context-when-outing = în timpul excursiei
context-when-settling = în timpul acomodării
context-when-toilet = la toaletă
context-when-holidays = în vacanță
context-when-christmas = de Crăciun
context-when-after-holiday = după vacanță

## Hoe (meer)

context-gladly = cu plăcere
context-calmly = în liniște
context-nicely = într-o atmosferă plăcută
context-another-group = la altă grupă
context-with-baby-group = la grupa de bebeluși
context-with-toddlers = la copiii de 2–4 ani
context-with-big-ones = la copiii mari
context-with-mother = cu mama
context-with-father = cu tata
context-with-brother-sister = cu fratele sau sora
context-by-bike = cu bicicleta
context-by-bus = cu autobuzul
context-by-train = cu trenul
context-by-car = cu mașina
context-on-foot = pe jos
context-by-phone = prin telefon
context-by-mail = prin e-mail
context-all-together-group = cu grupa { $group }
context-in-groups = în grupuri mici
context-hands = cu mâinile
context-warm-reason = pentru că era atât de cald
context-cold-reason = pentru că era atât de frig
context-rain-reason = pentru că ploua
context-tired-reason = de oboseală
context-instead = în schimb
context-besides = în plus
context-without-tears = fără lacrimi
context-with-help = cu ajutor

## Waar (meer)

context-vegetable-garden = în grădina de legume
context-puddles-place = în bălți
context-library = la bibliotecă
context-theatre = la teatru
context-petting-farm = la ferma cu animale pentru copii
context-farm = la fermă
context-zoo = la grădina zoologică
context-beach = pe plajă
context-window = la fereastră
context-door = la ușă
context-gate = la poartă
context-chair = pe scaun
context-circle-mat = pe iarbă
context-bag = în geantă
context-box = în cutia pentru gustare
context-drawer = în coșuleț
context-coat-hook = la cuier
context-climbing-frame = pe spalier
context-slide-place = pe tobogan
context-swing-place = în leagăn
context-bath-water = în apă
context-children-home = acasă la un prieten
context-other-location = într-o altă locație

## Wanneer (nog meer)

context-when-after-half-hour = după o jumătate de oră
context-when-after-hour = după o oră
context-when-after-quarter = după un sfert de oră
context-when-just-now = chiar acum
context-when-past-days = în ultimele zile
context-when-each-week = în fiecare săptămână
context-when-times-day = { $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    } pe zi
context-when-times-week = { $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    } pe săptămână
context-when-gym = la ora de sport
context-when-at-latest-date = cel târziu { $date }
context-when-on-way = pe drum

## Hoe (nog meer)

context-asap = cât mai repede
context-on-time = la timp
context-mostly = de obicei
context-hours = timp de { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }
context-three-quarters = timp de trei sferturi de oră
context-hour-and-half = timp de o oră și jumătate
context-for-relative = pentru: { $relative }
context-with-relative = cu: { $relative }
context-at-relative = acasă la: { $relative }
context-for-everyone = pentru toți
context-with-all-children = cu toți copiii
context-without-trouble = fără probleme
context-by-taxi = cu taxiul
context-bad-weather = din cauza vremii

## Waar (nog meer)

context-class = în clasă
context-location = la centru
context-entrance = la intrare
context-street = pe stradă
context-office-place = la birou

## Hoe lang (nog meer)

context-within-hour = într-o oră
context-when-until-before-date = până { $date }
context-weeks = timp de { $count ->
        [one] o săptămână
        [few] { $count } săptămâni
       *[other] { $count } de săptămâni
    }
context-days = timp de { $count ->
        [one] o zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
context-week = timp de o săptămână
context-much = mult

## Vanaf wanneer

context-when-two-weekdays = { $first-weekday } și { $second-weekday }
context-when-from-month = începând din { $month }
context-when-from-next-week = începând de săptămâna viitoare
context-when-from-now-on = de acum înainte
context-when-rest-of-day = restul zilei
context-when-end-of-afternoon = spre sfârșitul după-amiezii

## Van dag tot dag

context-number-about = aproximativ
context-number-almost = aproape
context-number-more = puțin mai mult
context-number-only = nu mai mult
context-number-least = cel puțin
context-number-most = cel mult
context-number-not-before = nu mai devreme
context-with-the-toddlers = împreună cu copiii de 2–4 ani
context-with-the-babies = împreună cu bebelușii
context-with-the-children = împreună cu copiii
context-for-outing = pentru excursie
context-for-party = pentru petrecere
context-for-crafting = pentru lucru manual
context-for-outside = pentru afară
context-when-that-day = în ziua aceea
context-by-accident = din greșeală
context-each-time = de fiecare dată
context-in-turn = pe rând
context-when-since-today = începând de astăzi
context-when-after-summer = după vacanța de vară
context-when-before-holiday = înainte de vacanță
context-when-end-of-morning = la sfârșitul dimineții
context-when-start-of-afternoon = la începutul după-amiezii
context-when-last-month = luna trecută
context-when-next-year = anul viitor
context-when-end-of-week = la sfârșitul săptămânii
context-when-beforehand = dinainte
context-when-next-time = data viitoare
context-in-rain = în ploaie
context-in-sun = la soare
context-in-shade = la umbră
context-in-bus = în autobuz
context-in-hall = în hol

## Bij ziekte en ongelukjes

context-in-that-case = în acest caz
context-constantly = tot timpul
context-suddenly = dintr-odată
context-to-be-sure = pentru siguranță
context-doctor-advice = la sfatul medicului de familie
context-from-coughing = din cauza tusei
context-from-pain = de durere
context-from-fever = din cauza febrei
context-when-after-running = după alergat
context-when-after-vomiting = după vărsături
context-with-water = cu apă
context-with-wet-cloth = cu o cârpă udă
context-under-tap = sub robinet
context-with-lice-comb = cu un pieptene pentru păduchi
context-when-almost-all-morning = aproape toată dimineața
context-when-almost-all-day = aproape toată ziua
context-when-for-days = deja de { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }

## Bij ziekte en ongelukjes (meer)

context-from-cold = din cauza răcelii
context-by-schedule = după program
context-for-pain = pentru durere
context-near-body = lângă: { $body }
context-behind-body = în spate, la: { $body }
context-few-days = câteva zile
## Van dag tot dag (meer)

context-when-next-week-weekday = { $weekday } săptămâna viitoare
context-when-this-week-weekday = { $weekday } săptămâna aceasta
context-when-next-month-start = la începutul lunii viitoare
context-on-podium = pe scenă
context-in-line = la rând
context-in-ball-pit = în bazinul cu bile
context-for-now = deocamdată
context-so-far = până acum
