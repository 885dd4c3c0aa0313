### When, where, how and with whom; locales/nl/contexts.ftl tells more.

context-sentence = { $sentence } ({ $context })
context-because = { $first } Powód: { $second }

## Wanneer

context-when-morning = dziś rano
context-when-afternoon = dziś po południu
context-when-evening = dziś wieczorem
context-when-night = w nocy
context-when-yesterday = wczoraj
context-when-yesterday-afternoon = wczoraj po południu
context-when-yesterday-evening = wczoraj wieczorem
context-when-tomorrow = jutro
context-when-tomorrow-morning = jutro rano
context-when-tomorrow-afternoon = jutro po południu
context-when-this-week = w tym tygodniu
context-when-last-week = w zeszłym tygodniu
context-when-next-week = w przyszłym tygodniu
context-when-weekend = w ten weekend
context-when-every-day = codziennie
context-when-all-day = przez cały dzień
context-when-all-morning = przez cały ranek
context-when-all-afternoon = przez całe popołudnie
context-when-lately = w ostatnim czasie
context-when-now = w tej chwili
context-when-mornings = rano
context-when-afternoons = po południu
context-when-evenings = wieczorem
context-when-start-of-day = na początku dnia
context-when-end-of-day = pod koniec dnia
context-when-breakfast = przy śniadaniu
context-when-lunch = przy lunchu
context-when-dinner = przy kolacji
context-when-hot-meal = przy ciepłym posiłku
context-when-meal = przy jedzeniu
context-when-fruit = podczas jedzenia owoców
context-when-before-meal = przed jedzeniem
context-when-after-meal = po jedzeniu
context-when-before-sleep = przed spaniem
context-when-after-sleep = po spaniu
context-when-during-sleep = podczas snu
context-when-bottle = po butelce
context-when-after-school = po szkole
context-when-circle = podczas zajęć w kręgu
context-when-bringing = przy przyprowadzaniu
context-when-goodbye = przy pożegnaniu
context-when-collecting = przy odbiorze
context-when-outdoor-play = podczas zabawy na dworze
context-when-playing = podczas zabawy
context-when-changing = podczas zmiany pieluchy
context-when-walk = podczas spaceru
context-when-spring = wiosną
context-when-summer = latem
context-when-autumn = jesienią
context-when-winter = zimą
context-when-school-holidays = podczas ferii lub wakacji szkolnych
context-when-summer-holidays = podczas wakacji letnich
context-when-autumn-holidays = podczas ferii jesiennych
context-when-christmas-holidays = podczas ferii świątecznych
context-when-spring-holidays = podczas ferii wiosennych
context-when-may-holidays = podczas ferii majowych
context-when-study-day = w dniu szkoleniowym
context-when-first = najpierw
context-when-then = potem
context-when-later = później
context-when-in-between = w międzyczasie
context-when-time = o { $time }
context-when-around-time = około { $time }
context-when-from-time = od { $time }
context-when-before-time = przed { $time }
context-when-at-latest = najpóźniej o { $time }
context-when-after-time = po { $time }
context-when-until-time = do { $time }
context-when-from-until = od { $from } do { $until }
context-when-weekday = { $on-weekday }
context-when-every-weekday = w każdym tygodniu: { $weekday }
context-when-date = { $on-date }
context-when-from-date = od dnia: { $date }
context-when-until-date = do dnia: { $date }, włącznie
context-when-before-date = przed dniem: { $date }
context-when-dates = { $first-date } – { $last-date }, włącznie
context-when-in-weeks = za { $count ->
        [one] { $count } tydzień
        [few] { $count } tygodnie
       *[many] { $count } tygodni
    }
context-when-in-days = za { $count ->
        [one] { $count } dzień
        [few] { $count } dni
       *[many] { $count } dni
    }

## Hoe en hoe vaak

context-first-time = po raz pierwszy
context-again = znowu
context-times = { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    }
context-several-times = kilka razy
context-often = często
context-sometimes = czasami
context-self = samodzielnie
context-together = razem
context-with-names = razem z: { $names }
context-with-children = razem z innymi dziećmi
context-with-group = z całą grupą
context-with-staff = z opiekunką
context-with-pleasure = z dużą radością
context-bit = trochę
context-very = bardzo
context-minutes = { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }
context-half-hour = przez pół godziny
context-hour = przez godzinę
context-long = długo
context-for-child = dla: { $names }
context-of-child = dotyczy: { $names }
context-agreed = zgodnie z ustaleniami
context-therefore = dlatego
context-maybe = być może
context-birthday = na urodziny
context-rain = z powodu deszczu
context-storm = z powodu wichury
context-heat = z powodu upału
context-cold = z powodu zimna
context-illness = z powodu choroby

## Waar

context-outside = na dworze
context-inside = w środku
context-yard = na placu
context-garden = w ogrodzie
context-sandpit = w piaskownicy
context-home-corner = w kąciku domowym
context-building-corner = w kąciku z klockami
context-reading-corner = w kąciku czytelniczym
context-gym-hall = w sali gimnastycznej
context-group = w grupie
context-bso = w świetlicy
context-at-school = w szkole
context-home = w domu
context-at-ours = u nas
context-forest = w lesie
context-park = w parku
context-playground = na placu zabaw
context-field = na boisku
context-table = przy stole
context-sofa = na kanapie
context-lap = na kolanach
context-playpen = w kojcu
context-mat = na macie
context-buggy = w wózku
context-bed = w łóżku
context-hallway = na korytarzu
context-pool = na basenie
context-paddling-pool = w baseniku
context-snow = na śniegu
context-leaves = w liściach
context-kitchen = w kuchni
context-app = w aplikacji

## Wanneer (meer)

context-when-day-after-tomorrow = pojutrze
context-when-yesterday-morning = wczoraj rano
context-when-tomorrow-evening = jutro wieczorem
context-when-this-month = w tym miesiącu
context-when-next-month = w przyszłym miesiącu
context-when-this-year = w tym roku
context-when-always = zawsze
context-when-weekday-morning = { $on-weekday } rano
context-when-weekday-afternoon = { $on-weekday } po południu
context-when-weekday-evening = { $on-weekday } wieczorem
context-when-coming-weekday = najbliższy dzień: { $weekday }
context-when-last-weekday = ostatni dzień: { $weekday }
context-when-month = miesiąc: { $month }
context-when-since-time = od godziny { $time }
context-when-since-this-week = od tego tygodnia
context-when-since-date = począwszy od: { $date }
context-when-soon = dziś, trochę później
context-when-in-the-long-run = wkrótce
context-when-right-away = od razu
context-when-quickly = szybko
context-when-at-night = nocą
context-when-in-hour = za godzinę
context-when-in-minutes = za { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }
context-when-after-minutes = po { $minutes ->
        [one] { $minutes } minucie
        [few] { $minutes } minutach
       *[many] { $minutes } minutach
    }
context-when-after-while = po pewnym czasie
context-when-tea = przy herbacie
context-when-snack = przy przekąsce
context-when-drink-moment = przy piciu
context-when-waking = przy budzeniu się
context-when-falling-asleep = przy zasypianiu
context-when-crafting = podczas prac plastycznych
context-when-football = podczas gry w piłkę
context-when-reading = podczas głośnego czytania
context-when-tidying = podczas sprzątania
context-when-singing = podczas śpiewania
context-when-swimming-lesson = na lekcji pływania
context-when-outing = podczas wycieczki
context-when-settling = podczas adaptacji
context-when-toilet = w toalecie
context-when-holidays = podczas wakacji lub ferii
context-when-christmas = w Boże Narodzenie
context-when-after-holiday = po wakacjach

## Hoe (meer)

context-gladly = chętnie
context-calmly = spokojnie
context-nicely = w miłej atmosferze
context-another-group = w innej grupie
context-with-baby-group = z niemowlętami
context-with-toddlers = z maluchami
context-with-big-ones = ze starszymi dziećmi
context-with-mother = z mamą
context-with-father = z tatą
context-with-brother-sister = z bratem lub siostrą
context-by-bike = rowerem
context-by-bus = autobusem
context-by-train = pociągiem
context-by-car = samochodem
context-on-foot = pieszo
context-by-phone = telefonicznie
context-by-mail = e-mailem
context-all-together-group = z grupą { $group }
context-in-groups = w małych grupkach
context-hands = rękami
context-warm-reason = bo było tak ciepło
context-cold-reason = bo było tak zimno
context-rain-reason = bo padał deszcz
context-tired-reason = ze zmęczenia
context-instead = zamiast tego
context-besides = dodatkowo
context-without-tears = bez łez
context-with-help = z pomocą

## Waar (meer)

context-vegetable-garden = w ogródku warzywnym
context-puddles-place = w kałużach
context-library = w bibliotece
context-theatre = w teatrze
context-petting-farm = na farmie ze zwierzętami
context-farm = w gospodarstwie rolnym
context-zoo = w zoo
context-beach = na plaży
context-window = przy oknie
context-door = przy drzwiach
context-gate = przy furtce
context-chair = na krześle
context-circle-mat = na trawie
context-bag = w torbie
context-box = w śniadaniówce
context-drawer = w koszyczku
context-coat-hook = na wieszaku
context-climbing-frame = na drabinkach
context-slide-place = na zjeżdżalni
context-swing-place = na huśtawce
context-bath-water = w wodzie
context-children-home = w domu kolegi lub koleżanki
context-other-location = w innej placówce

## Wanneer (nog meer)

context-when-after-half-hour = po pół godzinie
context-when-after-hour = po godzinie
context-when-after-quarter = po kwadransie
context-when-just-now = przed chwilą
context-when-past-days = w ostatnich dniach
context-when-each-week = co tydzień
context-when-times-day = { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    } dziennie
context-when-times-week = { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    } w tygodniu
context-when-gym = podczas gimnastyki
context-when-at-latest-date = najpóźniej w dniu: { $date }
context-when-on-way = w drodze

## Hoe (nog meer)

context-asap = jak najszybciej
context-on-time = na czas
context-mostly = zwykle
context-hours = przez { $hours ->
        [one] { $hours } godzinę
        [few] { $hours } godziny
       *[many] { $hours } godzin
    }
context-three-quarters = przez trzy kwadranse
context-hour-and-half = przez półtorej godziny
context-for-relative = dla tej osoby: { $relative }
context-with-relative = z tą osobą: { $relative }
context-at-relative = u tej osoby: { $relative }
context-for-everyone = dla wszystkich
context-with-all-children = ze wszystkimi dziećmi
context-without-trouble = bez problemów
context-by-taxi = taksówką
context-bad-weather = z powodu pogody

## Waar (nog meer)

context-class = w klasie
context-location = w placówce
context-entrance = przy wejściu
context-street = na ulicy
context-office-place = w biurze

## Hoe lang (nog meer)

context-within-hour = w ciągu godziny
context-when-until-before-date = do dnia: { $date }
context-weeks = przez { $count ->
        [one] { $count } tydzień
        [few] { $count } tygodnie
       *[many] { $count } tygodni
    }
context-days = przez { $count ->
        [one] { $count } dzień
        [few] { $count } dni
       *[many] { $count } dni
    }
context-week = przez tydzień
context-much = dużo

## Vanaf wanneer

context-when-two-weekdays = { $on-first-weekday } i { $on-second-weekday }
context-when-from-month = od tego miesiąca: { $month }
context-when-from-next-week = od przyszłego tygodnia
context-when-from-now-on = od teraz
context-when-rest-of-day = przez resztę dnia
context-when-end-of-afternoon = pod koniec popołudnia

## Van dag tot dag

context-number-about = w przybliżeniu
context-number-almost = prawie
context-number-more = trochę więcej
context-number-only = nie więcej
context-number-least = co najmniej
context-number-most = najwyżej
context-number-not-before = nie wcześniej
context-with-the-toddlers = razem z maluchami
context-with-the-babies = razem z niemowlętami
context-with-the-children = razem z dziećmi
context-for-outing = na wycieczkę
context-for-party = na zabawę
context-for-crafting = do prac plastycznych
context-for-outside = na dwór
context-when-that-day = tego dnia
context-by-accident = niechcący
context-each-time = za każdym razem
context-in-turn = po kolei
context-when-since-today = od dzisiaj
context-when-after-summer = po wakacjach letnich
context-when-before-holiday = przed wakacjami
context-when-end-of-morning = pod koniec przedpołudnia
context-when-start-of-afternoon = na początku popołudnia
context-when-last-month = w zeszłym miesiącu
context-when-next-year = w przyszłym roku
context-when-end-of-week = pod koniec tygodnia
context-when-beforehand = z wyprzedzeniem
context-when-next-time = następnym razem
context-in-rain = w deszczu
context-in-sun = na słońcu
context-in-shade = w cieniu
context-in-bus = w autobusie
context-in-hall = w holu

## Bij ziekte en ongelukjes

context-in-that-case = w takim przypadku
context-constantly = cały czas
context-suddenly = nagle
context-to-be-sure = na wszelki wypadek
context-doctor-advice = za radą lekarza rodzinnego
context-from-coughing = przez kaszel
context-from-pain = z bólu
context-from-fever = przez gorączkę
context-when-after-running = po bieganiu
context-when-after-vomiting = po wymiotach
context-with-water = wodą
context-with-wet-cloth = mokrą szmatką
context-under-tap = pod kranem
context-with-lice-comb = grzebieniem na wszy
context-when-almost-all-morning = prawie cały ranek
context-when-almost-all-day = prawie cały dzień
context-when-for-days = już od { $count ->
        [one] { $count } dnia
        [few] { $count } dni
       *[many] { $count } dni
    }

## Bij ziekte en ongelukjes (meer)

context-from-cold = z powodu przeziębienia
context-by-schedule = zgodnie z rozpiską
context-for-pain = na ból
context-near-body = obok tego miejsca: { $body }
context-behind-body = za tym: { $body }
context-few-days = kilka dni
## Van dag tot dag (meer)

context-when-next-week-weekday = { $on-weekday } w przyszłym tygodniu
context-when-this-week-weekday = { $on-weekday } w tym tygodniu
context-when-next-month-start = na początku przyszłego miesiąca
context-on-podium = na scenie
context-in-line = w kolejce
context-in-ball-pit = w basenie z piłeczkami
context-for-now = na razie
context-so-far = do tej pory
