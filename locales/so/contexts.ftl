### When, where, how and with whom; locales/nl/contexts.ftl tells more.
context-sentence = { $sentence } ({ $context })
context-because = { $first } Sababta: { $second }

## Wanneer

context-when-morning = saaka
context-when-afternoon = galabta
context-when-evening = fiidka maanta
context-when-night = habeenkii
context-when-yesterday = shalay
context-when-yesterday-afternoon = shalay galab
context-when-yesterday-evening = xalay fiidkii
context-when-tomorrow = berri
context-when-tomorrow-morning = berri subax
context-when-tomorrow-afternoon = berri galab
context-when-this-week = toddobaadkan
context-when-last-week = toddobaadkii hore
context-when-next-week = toddobaadka dambe
context-when-weekend = dhammaadka toddobaadkan
context-when-every-day = maalin kasta
context-when-all-day = maalintii oo dhan
context-when-all-morning = subaxdii oo dhan
context-when-all-afternoon = galabtii oo dhan
context-when-lately = wakhtigii dambe
context-when-now = wakhtigan
context-when-mornings = subaxyada
context-when-afternoons = galabaha
context-when-evenings = fiidadka
context-when-start-of-day = bilowga maalinta
context-when-end-of-day = dhammaadka maalinta
context-when-breakfast = quraacda
context-when-lunch = qadada
context-when-dinner = cashada
context-when-hot-meal = cuntada kulul
context-when-meal = inta cuntada lagu jiro
context-when-fruit = wakhtiga miraha
context-when-before-meal = cuntada ka hor
context-when-after-meal = cuntada ka dib
context-when-before-sleep = hurdada ka hor
context-when-after-sleep = hurdada ka dib
context-when-during-sleep = inta hurdada lagu jiro
context-when-bottle = dhalada caanaha ka dib
context-when-after-school = dugsiga ka dib
context-when-circle = goobada carruurta
context-when-bringing = marka la keenayo
context-when-goodbye = marka la kala tagayo
context-when-collecting = marka la qaadayo
context-when-outdoor-play = inta dibadda lagu ciyaarayo
context-when-playing = inta la ciyaarayo
context-when-changing = marka xafaayadda la beddelayo
context-when-walk = inta la lugaynayo
context-when-spring = guga
context-when-summer = xagaaga
context-when-autumn = dayrta
context-when-winter = jiilaalka
context-when-school-holidays = fasaxa dugsiga
context-when-summer-holidays = fasaxa xagaaga
context-when-autumn-holidays = fasaxa dayrta
context-when-christmas-holidays = fasaxa Kirismaska
context-when-spring-holidays = fasaxa Febraayo
context-when-may-holidays = fasaxa Maajo
context-when-study-day = maalinta tababarka macallimiinta
context-when-first = marka hore
context-when-then = ka dib
context-when-later = mar dambe
context-when-in-between = inta u dhexeysa
context-when-time = saacadda { $time }
context-when-around-time = qiyaastii saacadda { $time }
context-when-from-time = laga bilaabo saacadda { $time }
context-when-before-time = ka hor saacadda { $time }
context-when-at-latest = ugu dambayn saacadda { $time }
context-when-after-time = saacadda { $time } ka dib
context-when-until-time = ilaa saacadda { $time }
context-when-from-until = saacadda { $from } ilaa saacadda { $until }
context-when-weekday = maalinta { $weekday }
context-when-every-weekday = { $weekday } kasta
context-when-date = { $date }
context-when-from-date = laga bilaabo { $date }
context-when-until-date = ilaa iyo { $date }, maalintaasna way ku jirtaa
context-when-before-date = ka hor { $date }
context-when-dates = laga bilaabo { $first-date } ilaa iyo { $last-date }, maalintaasna way ku jirtaa
context-when-in-weeks = { $count ->
        [one] { $count } toddobaad
       *[other] { $count } toddobaad
    } ka dib
context-when-in-days = { $count ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    } ka dib

## Hoe en hoe vaak

context-first-time = markii ugu horreysay
context-again = mar kale
context-times = { $count } jeer
context-several-times = dhowr jeer
context-often = inta badan
context-sometimes = mararka qaar
context-self = caawin la'aan
context-together = si wadajir ah
context-with-names = iyadoo lala joogo { $names }
context-with-children = iyadoo lala joogo carruur kale
context-with-group = kooxda oo dhan
context-with-staff = iyadoo lala joogo shaqaale
context-with-pleasure = farxad weyn
context-bit = wax yar
context-very = aad
context-minutes = { $minutes } daqiiqo
context-half-hour = nus saac
context-hour = hal saac
context-long = wakhti dheer
context-for-child = loogu talagalay { $names }
context-of-child = { $names }
context-agreed = sidii lagu heshiiyay
context-therefore = sababtaas awgeed
context-maybe = malaha
context-birthday = maalinta dhalashada awgeed
context-rain = roobka awgii
context-storm = duufaanta awgeed
context-heat = kulaylka awgii
context-cold = qabowga awgii
context-illness = xanuun awgii

## Waar

context-outside = dibadda
context-inside = gudaha
context-yard = barxadda dugsiga
context-garden = beerta
context-sandpit = goobta ciidda
context-home-corner = geeska ciyaarta guriga
context-building-corner = geeska dhisidda
context-reading-corner = geeska akhriska
context-gym-hall = hoolka jimicsiga
context-group = kooxda
context-bso = xannaanada dugsiga ka dib (bso)
context-at-school = dugsiga
context-home = guriga
context-at-ours = agteenna
context-forest = kaynta
context-park = beerta nasashada
context-playground = garoonka ciyaarta
context-field = garoonka
context-table = miiska
context-sofa = kursiga fadhiga
context-lap = dhabta
context-playpen = xerada ciyaarta dhallaanka
context-mat = gogosha ciyaarta
context-buggy = gaariga carruurta
context-bed = sariirta
context-hallway = marinka
context-pool = barkadda dabbaasha
context-paddling-pool = barkadda yar
context-snow = barafka
context-leaves = caleemaha
context-kitchen = jikada
context-app = app-ka

## Wanneer (meer)

context-when-day-after-tomorrow = saadambe
context-when-yesterday-morning = shalay subax
context-when-tomorrow-evening = berri fiidka
context-when-this-month = bishan
context-when-next-month = bisha dambe
context-when-this-year = sannadkan
context-when-always = mar walba
context-when-weekday-morning = { $weekday } subax
context-when-weekday-afternoon = { $weekday } galab
context-when-weekday-evening = { $weekday } fiid
context-when-coming-weekday = { $weekday } soo socda
context-when-last-weekday = { $weekday } ee tagay
context-when-month = bisha { $month }
context-when-since-time = tan iyo saacadda { $time }
context-when-since-this-week = tan iyo toddobaadkan
context-when-since-date = tan iyo { $date }
context-when-soon = maanta gadaal
context-when-in-the-long-run = dhowaan
context-when-right-away = isla markiiba
context-when-quickly = si dhakhso ah
context-when-at-night = habeenkii
context-when-in-hour = hal saac ka dib
context-when-in-minutes = { $minutes } daqiiqo ka dib
context-when-after-minutes = { $minutes } daqiiqo ka dib
context-when-after-while = in yar ka dib
context-when-tea = wakhtiga shaaha
context-when-snack = wakhtiga cuntada fudud
context-when-drink-moment = inta wax la cabbayo
context-when-waking = marka la tooso
context-when-falling-asleep = marka la seexanayo
context-when-crafting = inta farshaxanka la samaynayo
context-when-football = inta kubbadda la ciyaarayo
context-when-reading = inta sheekada la akhrinayo
context-when-tidying = inta alaabta la ururinayo
context-when-singing = inta la heesayo
context-when-swimming-lesson = casharka dabbaasha
context-when-outing = inta socdaalka lagu jiro
context-when-settling = inta la qabsashada lagu jiro
context-when-toilet = musqusha
context-when-holidays = fasaxa
context-when-christmas = Kirismaska
context-when-after-holiday = fasaxa ka dib

## Hoe (meer)

context-gladly = si jacayl leh
context-calmly = si degan
context-nicely = si wanaagsan
context-another-group = koox kale
context-with-baby-group = iyadoo lala joogo dhallaanka
context-with-toddlers = iyadoo lala joogo carruurta socod-baradka
context-with-big-ones = iyadoo lala joogo carruurta waaweyn
context-with-mother = iyadoo lala joogo hooyo
context-with-father = iyadoo lala joogo aabbe
context-with-brother-sister = iyadoo lala joogo walaalo
context-by-bike = baaskiil
context-by-bus = bas
context-by-train = tareen
context-by-car = baabuur
context-on-foot = lug
context-by-phone = telefoon
context-by-mail = iimayl
context-all-together-group = iyadoo lala joogo kooxda { $group }
context-in-groups = kooxo yaryar
context-hands = gacmaha
context-warm-reason = waayo aad bay u kululayd
context-cold-reason = waayo aad bay qabow u ahayd
context-rain-reason = waayo roob ayaa da'ayay
context-tired-reason = daal awgii
context-instead = taas beddelkeeda
context-besides = weliba
context-without-tears = oohin la'aan
context-with-help = caawin

## Waar (meer)

context-vegetable-garden = beerta khudaarta
context-puddles-place = balliyada biyaha
context-library = maktabadda
context-theatre = tiyaatarka
context-petting-farm = beerta xoolaha carruurta
context-farm = beerta xoolaha
context-zoo = beerta xayawaanka
context-beach = xeebta
context-window = daaqadda agteeda
context-door = albaabka agtiisa
context-gate = albaabka dibadda agtiisa
context-chair = kursiga
context-circle-mat = cawska
context-bag = boorsada
context-box = sanduuqa qadada
context-drawer = dambiisha
context-coat-hook = meesha jaakadaha
context-climbing-frame = meesha fuulista
context-slide-place = sibiqsibiqada
context-swing-place = layliga
context-bath-water = biyaha
context-children-home = guriga saaxiib
context-other-location = meel kale

## Wanneer (nog meer)

context-when-after-half-hour = nus saac ka dib
context-when-after-hour = saacad ka dib
context-when-after-quarter = rubuc saac ka dib
context-when-just-now = hadda uun
context-when-past-days = maalmihii u dambeeyay
context-when-each-week = toddobaad kasta
context-when-times-day = maalintii { $count } jeer
context-when-times-week = toddobaadkii { $count } jeer
context-when-gym = xilliga jimicsiga
context-when-at-latest-date = ugu dambayn { $date }
context-when-on-way = jidka

## Hoe (nog meer)

context-asap = sida ugu dhakhsaha badan
context-on-time = wakhtigii
context-mostly = badanaa
context-hours = muddo { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ah
context-three-quarters = muddo saddex rubuc saac ah
context-hour-and-half = muddo saacad iyo bar ah
context-for-relative = loogu talagalay: { $relative }
context-with-relative = iyadoo lala joogo: { $relative }
context-at-relative = guriga qofkan: { $relative }
context-for-everyone = qof walba loogu talagalay
context-with-all-children = iyadoo lala joogo carruurta oo dhan
context-without-trouble = dhib la'aan
context-by-taxi = tagsi
context-bad-weather = cimilada awgeed

## Waar (nog meer)

context-class = fasalka
context-location = xarunta
context-entrance = irridda
context-street = jidka dhexdiisa
context-office-place = xafiiska

## Hoe lang (nog meer)

context-within-hour = saacad gudaheed
context-when-until-before-date = ilaa { $date }
context-weeks = muddo { $count } toddobaad ah
context-days = muddo { $count ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    } ah
context-week = muddo toddobaad ah
context-much = wax badan

## Vanaf wanneer

context-when-two-weekdays = maalmaha { $first-weekday } iyo { $second-weekday }
context-when-from-month = laga bilaabo bisha { $month }
context-when-from-next-week = laga bilaabo toddobaadka dambe
context-when-from-now-on = laga bilaabo hadda
context-when-rest-of-day = maalinta inteeda kale
context-when-end-of-afternoon = galabta dhammaadkeeda

## Van dag tot dag

context-number-about = qiyaas ahaan
context-number-almost = ku dhowaad
context-number-more = in yar ka badan
context-number-only = wax ka badan ma jiro
context-number-least = ugu yaraan
context-number-most = ugu badnaan
context-number-not-before = kama horrayso
context-with-the-toddlers = iyadoo lala joogo carruurta socod-baradka
context-with-the-babies = iyadoo lala joogo dhallaanka
context-with-the-children = iyadoo lala joogo carruurta
context-for-outing = socdaalka loogu talagalay
context-for-party = xafladda loogu talagalay
context-for-crafting = farshaxanka loogu talagalay
context-for-outside = dibadda loogu talagalay
context-when-that-day = maalintaas
context-by-accident = si aan ula kac ahayn
context-each-time = mar kasta
# unsure
context-in-turn = midba mar
context-when-since-today = maanta laga bilaabo
context-when-after-summer = fasaxa xagaaga ka dib
context-when-before-holiday = fasaxa ka hor
context-when-end-of-morning = dhammaadka subaxa
context-when-start-of-afternoon = bilowga galabta
context-when-last-month = bishii hore
context-when-next-year = sannadka dambe
context-when-end-of-week = dhammaadka toddobaadkan
context-when-beforehand = horay
context-when-next-time = marka xigta
context-in-rain = roobka dhexdiisa
context-in-sun = qorraxda
context-in-shade = hooska
context-in-bus = baska gudihiisa
context-in-hall = hoolka

## Bij ziekte en ongelukjes

context-in-that-case = markaas
context-constantly = had iyo jeer
context-suddenly = si lama filaan ah
context-to-be-sure = taxaddar ahaan
context-doctor-advice = iyadoo lagu salaynayo talada dhakhtarka qoyska (huisarts)
context-from-coughing = qufaca awgiis
context-from-pain = xanuunka awgiis
context-from-fever = qandhada awgeed
context-when-after-running = orodka ka dib
context-when-after-vomiting = matagga ka dib
context-with-water = biyo la adeegsaday
context-with-wet-cloth = maro qoyan la adeegsaday
context-under-tap = tuubbada biyaha hoosteeda
context-with-lice-comb = shanlada injirta
context-when-almost-all-morning = ku dhawaad subaxdii oo dhan
context-when-almost-all-day = ku dhawaad maalintii oo dhan
context-when-for-days = muddo { $count ->
        [one] { $count } maalin
       *[other] { $count } maalmood
    } ah hadda

## Bij ziekte en ongelukjes (meer)

context-from-cold = hargabka awgiis
context-by-schedule = sida jadwalku yahay
context-for-pain = xanuunka loogu talagalay
context-near-body = meel u dhow: { $body }
context-behind-body = gadaasha: { $body }
context-few-days = muddo dhowr maalmood ah
## Van dag tot dag (meer)

context-when-next-week-weekday = { $weekday } toddobaadka dambe
context-when-this-week-weekday = { $weekday } toddobaadkan
context-when-next-month-start = bilowga bisha dambe
context-on-podium = masraxa dushiisa
context-in-line = safka
context-in-ball-pit = godka kubbadaha
context-for-now = hadda
context-so-far = ilaa hadda
