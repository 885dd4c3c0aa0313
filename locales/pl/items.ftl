### Nouns for the slot $item of phrases.ftl and for labels ("Meenemen: luiers"): no article, no case ending.

## Eten

item-bread = chleb
item-sandwich = kanapka
item-sandwich-cheese = kanapka z serem
item-sandwich-peanut-butter = kanapka z masłem orzechowym
item-sandwich-meat = kanapka z wędliną
item-sandwich-sweet = kanapka ze słodkim dodatkiem
item-cracker = krakers
item-rice-cake = wafel ryżowy
item-breadstick = paluch chlebowy
item-biscuit = herbatnik
item-porridge = kaszka
item-fruit = owoce
item-fruit-puree = przecier owocowy
item-vegetable-puree = przecier warzywny
item-apple = jabłko
item-banana = banan
item-pear = gruszka
item-grapes = winogrona
item-orange = pomarańcza
item-tangerine = mandarynka
item-strawberries = truskawki
item-melon = melon
item-kiwi = kiwi
item-raisins = rodzynki
item-vegetables = warzywa
item-cucumber = ogórek
item-tomato = pomidor
item-carrot = marchewka
item-pepper = papryka
item-broccoli = brokuły
item-potatoes = ziemniaki
item-pasta = makaron
item-rice = ryż
item-couscous = kuskus
item-soup = zupa
item-pancakes = naleśniki
item-pizza = pizza
item-fish = ryba
item-chicken = kurczak
item-meat = mięso
item-pork = wieprzowina
item-egg = jajko
item-cheese = ser
item-yoghurt = jogurt
item-nuts = orzechy
item-peanut-butter = masło orzechowe
item-sweets = słodycze
item-cake = ciasto
item-ice-cream = lody

## Drinken

item-water = woda
item-milk = mleko
item-breast-milk = mleko matki
item-formula = mleko modyfikowane
item-tea = herbata
item-juice = sok
item-squash = woda z syropem
item-bottle = butelka

## Speelgoed

item-blocks = klocki
item-lego = klocki Lego
item-duplo = klocki Duplo
item-train = kolejka
item-cars = samochodziki
item-dolls = lalki
item-animals = zwierzęta
item-ball = piłka
item-puzzle = puzzle
item-book = książka
item-clay = ciastolina
item-sand = piasek
item-paint = farby
item-bikes = rowerki
item-slide = zjeżdżalnia
item-swing = huśtawka
item-games = gry
item-instruments = instrumenty muzyczne
item-dressing-up = stroje do przebierania
item-bubbles = bańki mydlane

## Kleren

item-coat = kurtka
item-raincoat = kurtka przeciwdeszczowa
item-hat = ciepła czapka
item-sun-hat = czapka przeciwsłoneczna
item-gloves = rękawiczki
item-scarf = szalik
item-shoes = buty
item-boots = kalosze
item-slippers = kapcie
item-socks = skarpetki
item-trousers = spodnie
item-shirt = koszulka
item-jumper = sweter
item-vest = body
item-underpants = majtki
item-pyjamas = piżama
item-sleeping-bag = śpiworek

## Meenemen

item-nappies = pieluchy
item-wipes = chusteczki nawilżane
item-spare-clothes = ubrania na zmianę
item-warm-clothes = ciepłe ubrania
item-swimwear = strój kąpielowy
item-towel = ręcznik
item-gym-clothes = strój na gimnastykę
item-suncream = krem przeciwsłoneczny
item-dummy = smoczek
item-cuddly-toy = przytulanka
item-bag = torba
item-lunch-box = śniadaniówka
item-cup = kubek
item-packed-lunch = drugie śniadanie
item-medicine = lek
item-form = formularz
item-photo = zdjęcie
item-treat = poczęstunek

## Plaatsen

item-petting-farm = farma ze zwierzętami
item-forest = las
item-park = park
item-playground = plac zabaw
item-library = biblioteka
item-zoo = zoo
item-swimming-pool = basen
item-gym-hall = sala gimnastyczna
item-museum = muzeum
item-theatre = teatr
item-beach = plaża
item-market = targ
item-care-home = dom seniora
item-school = szkoła

## Wat wij doen en vieren

item-music = muzyka
item-gymnastics = gimnastyka
item-drawing = rysowanie
item-cooking = gotowanie
item-hide-and-seek = zabawa w chowanego
item-swimming-lesson = lekcja pływania
item-spring = wiosna
item-summer = lato
item-autumn = jesień
item-winter = zima
item-family = rodzina
item-food-theme = jedzenie
item-colours = kolory
item-my-body = moje ciało
item-traffic = ruch drogowy
item-birthday-party = urodziny
item-sinterklaas = Sinterklaas
item-christmas = Boże Narodzenie
item-easter = Wielkanoc
item-sugar-feast = święto Id al-Fitr
item-sacrifice-feast = święto Id al-Adha
item-summer-party = letnia zabawa
item-carnival = karnawał

## Wat er op de groep heerst

item-head-lice = wszawica
item-chickenpox = ospa wietrzna
item-impetigo = liszajec
item-hand-foot-mouth = choroba bostońska (dłoni, stóp i ust)
item-fifth-disease = rumień zakaźny
item-pink-eye = zapalenie spojówek
item-stomach-flu = grypa żołądkowa
item-scarlet-fever = szkarlatyna
item-worms = owsiki
item-flu = grypa

## Eten (meer)

item-spread-cheese = serek do smarowania
item-ham = szynka
item-sausage = kiełbasa
item-hagelslag = posypka czekoladowa na chleb
item-jam = dżem
item-honey = miód
item-butter = masło
item-apple-syrup = syrop jabłkowy do chleba
item-hummus = hummus
item-egg-salad = pasta jajeczna
item-bun = bułka
item-croissant = rogalik francuski
item-currant-bun = bułka z rodzynkami
item-toast = sucharek
item-crusts = skórki od chleba
item-breakfast-cereal = płatki śniadaniowe
item-oatmeal = owsianka
item-ontbijtkoek = piernik śniadaniowy
item-gingerbread-nuts = pepernoten (małe pierniczki)
item-speculaas = ciastka korzenne
item-oliebollen = oliebollen (pączki holenderskie)
item-cupcake = babeczki
item-popcorn = popcorn
item-crisps = chipsy
item-chocolate = czekolada
item-lolly = lizak
item-ice-lolly = lód wodny
item-custard = budyń na zimno (vla)
item-cottage-cheese = serek twarogowy
item-pudding = deser
item-blueberries = borówki
item-raspberries = maliny
item-cherries = czereśnie
item-plum = śliwka
item-peach = brzoskwinia
item-mango = mango
item-pineapple = ananas
item-watermelon = arbuz
item-avocado = awokado
item-snack-vegetables = warzywa do chrupania
item-snack-tomatoes = pomidorki koktajlowe
item-cauliflower = kalafior
item-green-beans = fasolka szparagowa
item-peas = groszek
item-spinach = szpinak
item-courgette = cukinia
item-pumpkin = dynia
item-sweet-potato = batat
item-corn = kukurydza
item-lettuce = sałata
item-mushrooms = pieczarki
item-onion = cebula
item-lentils = soczewica
item-beans = fasola
item-olives = oliwki
item-mash = purée ziemniaczane
item-fries = frytki
item-spaghetti = spaghetti
item-macaroni = makaron rurki
item-lasagne = lasagne
item-noodles = makaron azjatycki
item-fried-rice = smażony ryż (nasi)
item-wraps = wrapy
item-tomato-sauce = sos pomidorowy
item-sauce = sos
item-apple-sauce = mus jabłkowy
item-meatballs = klopsiki
item-minced-meat = mięso mielone
item-fish-fingers = paluszki rybne
item-tofu = tofu
item-halal-meat = mięso halal
item-vegetable-soup = zupa jarzynowa
item-tomato-soup = zupa pomidorowa
item-pea-soup = zupa grochowa
item-chicken-soup = rosół z kurczaka
item-rice-porridge = ryż na mleku
item-solid-food = stałe pokarmy
item-snack = przekąska
item-warm-meal = ciepły posiłek
item-lunch = lunch
item-breakfast = śniadanie
item-baby-puree = słoiczek (danie dla niemowląt)
item-peanuts = orzeszki ziemne
item-cow-milk = mleko krowie
item-oat-milk = napój owsiany
item-soy-milk = napój sojowy
item-buttermilk = maślanka
item-chocolate-milk = mleko czekoladowe
item-smoothie = smoothie
item-apple-juice = sok jabłkowy
item-orange-juice = sok pomarańczowy
item-wasp-food = słodkie napoje

## Speelgoed en knutselen (meer)

item-playdough = masa solna
item-beads = koraliki
item-bracelets = bransoletki
item-crown = korona
item-lantern = lampion
item-slime = slime
item-rattle = grzechotka
item-soft-toys = przytulanki
item-baby-toys = zabawki dla niemowląt
item-toys-kitchen = kuchnia do zabawy
item-shop-toys = sklepik do zabawy
item-doll-pram = wózek dla lalek
item-doctor-kit = walizka lekarza
item-tractor = traktor
item-digger = koparka
item-fire-engine = wóz strażacki
item-train-track = tory kolejki
item-garage = garaż do zabawy
item-tricycle = rowerek trójkołowy
item-balance-bike = rowerek biegowy
item-scooter = hulajnoga
item-hoops = obręcze hula-hop
item-skipping-rope = skakanka
item-trampoline = trampolina
item-climbing-frame = drabinki do wspinania
item-sandpit-toys = zabawki do piasku
item-water-cups = kubeczki
item-water-table = stolik wodny
item-chalk = kreda chodnikowa
item-pencils = kredki ołówkowe
item-felt-pens = flamastry
item-scissors = nożyczki
item-glue = klej
item-stickers = naklejki
item-paper = papier
item-cardboard = karton
item-toilet-rolls = rolki po papierze toaletowym
item-egg-boxes = pudełka po jajkach
item-jars = szklane słoiki
item-cushions = poduszki
item-cloths = chusty
item-balloons = balony
item-drum = bębenek
item-magnets = magnesy
item-memory = gra memory
item-board-game = gra planszowa
item-cards = karty
item-tablet = tablet
item-film = film
item-comic = komiks
item-baby-gym = stojak edukacyjny dla niemowląt
item-playpen = kojec
item-bouncer = leżaczek

## Kleren (meer)

item-coat-winter = kurtka zimowa
item-coat-summer = lekka kurtka
item-mittens-pair = rękawiczka
item-cap = czapka z daszkiem
item-winter-things = czapka i szalik
item-rain-suit = kombinezon przeciwdeszczowy
item-ski-suit = kombinezon zimowy
item-rubber-boots = kalosze
item-sandals = sandały
item-trainers = buty sportowe
item-indoor-shoes = buty na zmianę
item-tights = rajstopy
item-dress = sukienka
item-skirt = spódnica
item-shorts = krótkie spodenki
item-long-trousers = długie spodnie
item-cardigan = rozpinany sweter
item-t-shirt = T-shirt
item-swim-nappy = pieluszka do pływania
item-swim-trunks = kąpielówki
item-swimsuit = kostium kąpielowy
item-clothes = ubrania
item-clothes-set = komplet ubrań
item-old-clothes = stare ubrania
item-costume = strój do przebierania
item-bib = śliniak
item-hair-clip = spinka do włosów
item-glasses = okulary
item-sunglasses = okulary przeciwsłoneczne
item-earrings = kolczyki
item-necklace = naszyjnik
item-bracelet = bransoletka

## Meenemen (meer)

item-nappy-cream = krem do pupy
item-toothbrush = szczoteczka do zębów
item-toothpaste = pasta do zębów
item-hairbrush = szczotka do włosów
item-bottles = butelki
item-milk-powder = mleko w proszku
item-teat = smoczek do butelki
item-blanket = kocyk
item-cloth = pieluszka tetrowa
item-sheet = prześcieradło
item-pillow = poduszka
item-rucksack = plecak
item-swim-bag = torba na basen
item-swim-things = rzeczy na basen
item-gym-things = rzeczy na gimnastykę
item-water-bottle = bidon
item-fruit-box = pojemnik na owoce
item-lunch-tin = mała śniadaniówka
item-keys = klucz
item-pass = karta wstępu
item-letter = list
item-list = lista
item-passport = dokument tożsamości
item-vaccination-book = książeczka zdrowia
item-phone = telefon
item-money = pieniądze
item-batteries = baterie
item-own-toy = własna zabawka
item-family-photo = zdjęcie rodziny
item-baby-photo = zdjęcie z niemowlęctwa
item-homework = zadanie domowe
item-school-bag = tornister
item-school-book = książka do czytania
item-helmet = kask
item-car-seat = fotelik samochodowy
item-pram = wózek dziecięcy
item-thermometer = termometr
item-inhaler = inhalator
item-epipen = EpiPen
item-ointment = spray do nosa
item-paracetamol = paracetamol
item-antibiotics = antybiotyk
item-present = prezent
item-flowers = kwiaty
item-drawing-thing = rysunek
item-craftwork = praca plastyczna
item-things = rzeczy

## Plaatsen (meer)

item-farm = gospodarstwo rolne
item-duck-pond = staw z kaczkami
item-sea = morze
item-indoor-play = sala zabaw
item-cinema = kino
item-sports-hall = hala sportowa
item-football-pitch = boisko do piłki nożnej
item-yard = plac szkolny
item-square = łąka do zabawy
item-supermarket = supermarket
item-fire-station = straż pożarna
item-police = policja
item-church = kościół
item-mosque = meczet
item-hospital = szpital
item-dentist = dentysta
item-doctor = lekarz
item-windmill = wiatrak
item-garden = ogród
item-town = miasto
item-station = dworzec
item-restaurant = restauracja
item-ice-rink = lodowisko
item-trampoline-park = park trampolin
item-city-farm = stadnina koni
item-high-chair = krzesełko dla dziecka
item-chair = krzesło
item-sofa = kanapa
item-cupboard = szafa
item-table = stół
item-door = drzwi
item-wall = ściana
item-bench = ławka
item-stairs = schody
item-bed = łóżko

## Dieren en natuur

item-goats = kózki
item-sheep = owce
item-rabbit = królik
item-chickens = kury
item-ducks = kaczki
item-cow = krowa
item-horse = koń
item-dog = pies
item-cat = kot
item-fish-animal = ryby
item-birds = ptaki
item-snail = ślimak
item-worm = dżdżownica
item-spider = pająk
item-ladybird = biedronka
item-butterfly = motyl
item-insects = owady
item-plants = rośliny
item-chestnuts = kasztany
item-acorns = żołędzie
item-leaves = liście
item-sticks = patyki
item-stones = kamienie
item-snow = śnieg
item-puddles = kałuże
item-moon = księżyc
item-noise = dźwięki
item-black-pete = Piet (pomocnik Sinterklaasa)

## Thema's en feesten (meer)

item-animals-theme = zwierzęta w zoo
item-farm-theme = gospodarstwo rolne
item-feelings = uczucia
item-professions = zawody
item-clothes-theme = w co się dziś ubieramy
item-house-theme = dom i mieszkanie
item-space = kosmos
item-water-theme = morze
item-baby-theme = niemowlę
item-ill-theme = choroba
item-shapes = kształty
item-counting = cyfry
item-letters = litery
item-healthy-food = zdrowe jedzenie
item-friendship = przyjaźń
item-weather = pogoda
item-kings-day = Dzień Króla
item-ramadan = ramadan
item-divali = Diwali
item-new-year = sylwester i Nowy Rok
item-saint-martin = Dzień Świętego Marcina
item-mothers-day = Dzień Matki
item-fathers-day = Dzień Ojca
item-animal-day = Dzień Zwierząt
item-book-week = Tydzień Książki Dziecięcej
item-christmas-dinner = uroczysty posiłek świąteczny
item-farewell-party = przyjęcie pożegnalne
item-parents-evening = zebranie rodziców
item-summer-holiday = wakacje
item-weekend = weekend
item-music-lesson = lekcja muzyki
item-sports-lesson = zajęcia sportowe
item-cooking-workshop = warsztaty kulinarne
item-workshop = warsztaty

## Wat er op de groep heerst (meer)

item-cold-illness = przeziębienie
item-diarrhoea = biegunka
item-measles = odra
item-scabies = świerzb
item-ringworm = grzybica skóry
item-cough = kaszel
item-corona = COVID-19

## Lichaam

body-head = głowa
body-forehead = czoło
body-face = twarz
body-cheek = policzek
body-chin = broda
body-nose = nos
body-mouth = usta
body-lip = warga
body-tongue = język
body-teeth = zęby
body-eye = oko
body-eyes = oczy
body-ear = ucho
body-ears = uszy
body-throat = gardło
body-neck = kark
body-shoulder = bark
body-arm = ręka
body-arms = ręce
body-elbow = łokieć
body-wrist = nadgarstek
body-hand = dłoń
body-hands = dłonie
body-finger = palec u ręki
body-thumb = kciuk
body-chest = klatka piersiowa
body-tummy = brzuch
body-back = plecy
body-bottom = pupa
body-leg = noga
body-legs = nogi
body-knee = kolano
body-knees = kolana
body-ankle = kostka
body-foot = stopa
body-feet = stopy
body-toe = palec u nogi
body-skin = skóra
body-hair = włosy

## Plekjes en wondjes (wat wij zien)

injury-scrape = otarcie skóry
injury-bump = guz
injury-bruise = siniak
injury-red-mark = zaczerwienienie
injury-wound = mała ranka
injury-scratch = zadrapanie
injury-cut = skaleczenie
injury-splinter = drzazga
injury-blister = pęcherz
injury-bite-mark = ślad ugryzienia
injury-insect-bite = ukąszenie owada
injury-tick = kleszcz
injury-swelling = opuchlizna
injury-burn = pęcherz po oparzeniu
injury-spot = krostka

## Mensen

relative-mother = mama
relative-father = tata
relative-parents = mama i tata
relative-grandmother = babcia
relative-grandfather = dziadek
relative-grandparents = babcia i dziadek
relative-brother = brat
relative-sister = siostra
relative-aunt = ciocia
relative-uncle = wujek
relative-neighbour-woman = sąsiadka
relative-neighbour-man = sąsiad
relative-babysitter = opiekunka do dziecka
relative-friend-parent = mama kolegi lub koleżanki
relative-someone-else = ktoś inny
relative-baby = niemowlę

## Groepen kinderen

who-children = dzieci
who-toddlers = maluchy
who-babies = niemowlęta
who-preschool = przedszkolaki
who-big = starsze dzieci
who-small = młodsze dzieci
who-bso = dzieci ze świetlicy
who-girls = dziewczynki
who-boys = chłopcy

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (kilka)
amount-pieces = { $item } (kilka kawałków)
amount-piece = { $item } (kawałek)
amount-bites = { $item } (kilka kęsów)
amount-some = { $item } (trochę)
amount-half = { $item } (połowa)
amount-whole = { $item } (cała porcja)
amount-bowl = { $item } (miseczka)
amount-plate = { $item } (talerz)
amount-cup = { $item } (kubek)
amount-two-kinds = { $first } ({ $second })

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (kolor czerwony)
look-blue = { $item } (kolor niebieski)
look-dark-blue = { $item } (kolor granatowy)
look-green = { $item } (kolor zielony)
look-yellow = { $item } (kolor żółty)
look-orange = { $item } (kolor pomarańczowy)
look-pink = { $item } (kolor różowy)
look-purple = { $item } (kolor fioletowy)
look-black = { $item } (kolor czarny)
look-white = { $item } (kolor biały)
look-grey = { $item } (kolor szary)
look-brown = { $item } (kolor brązowy)
look-clean = { $item } (rzecz czysta)
look-new = { $item } (rzecz nowa)
look-extra = { $item } (dodatkowo)
look-warm = { $item } (ciepła rzecz)
look-wet = { $item } (rzecz mokra)
look-small = { $item } (mały rozmiar)
look-big = { $item } (duży rozmiar)
look-lost-one = { $item } (jedna sztuka bez pary)

## Eten (nog meer)

item-pumpkin-soup = zupa dyniowa
item-vegetarian-food = jedzenie wegetariańskie
item-something-nice = coś smacznego

## Afspraken en feesten (nog meer)

item-study-day = dzień szkoleniowy personelu
item-school-trip = wycieczka szkolna
item-trip = wycieczka
item-party = przyjęcie
item-performance = przedstawienie
item-information-evening = spotkanie informacyjne
item-parent-talk = rozmowa z rodzicami
item-short-talk = rozmowa dziesięciominutowa
item-drill = próbna ewakuacja
# unsure: "wennen" (settling in): "adaptacja" is what nurseries in Poland say
item-settling = adaptacja
item-settling-day = wizyta adaptacyjna
item-swap-day = dzień na wymianę
item-extra-day = dodatkowy dzień
item-holiday-care = opieka wakacyjna
item-care = opieka nad dziećmi
# unsure: "świetlica" is what a school has; a centre may prefer "opieka pozaszkolna"
item-bso = świetlica (bso)
item-toddler-group = grupa maluchów (2–4 lata)
item-baby-group = grupa niemowląt
item-summer-break = wakacje letnie
item-autumn-holiday = ferie jesienne
item-christmas-holiday = ferie bożonarodzeniowe
item-spring-holiday = ferie wiosenne
item-may-holiday = ferie majowe
item-christmas-party = przyjęcie bożonarodzeniowe
item-lice-check = kontrola wszawicy
item-song = piosenka
item-story = opowiadanie
item-christmas-decoration = ozdoby bożonarodzeniowe
item-upbringing = wychowanie dzieci

## School

item-report = świadectwo
item-test = sprawdzian
item-reading = czytanie
item-arithmetic = liczenie
item-little-words = słówka
item-diploma = dyplom

## Papieren

item-contract = umowa
item-invoice = rachunek
item-questionnaire = ankieta
item-newsletter = biuletyn
item-email = e-mail
item-message = wiadomość
item-address = adres
item-phone-number = numer telefonu
item-email-address = adres e-mail
item-allergies = alergie
item-permission-form = formularz zgody
item-medicine-form = formularz dotyczący leków
item-schedule = plan zajęć
item-development-report = raport z obserwacji dziecka

## Wie er langskomt

item-photographer = fotograf
item-book-bus = autobus biblioteczny
item-music-teacher = nauczyciel muzyki
item-nurse = pielęgniarka
item-speech-therapist = logopeda
item-health-service = służba zdrowia (GGD)

## In en om het gebouw

item-heating = ogrzewanie
item-lift = winda
item-wifi = wifi
item-washing-machine = pralka
item-bell = dzwonek
item-app = aplikacja
item-toilet = toaleta
item-light = światło
item-entrance = wejście
item-gate = brama
item-hot-water = ciepła woda
item-small-bus = autobus
item-office = biuro
item-health-centre = poradnia dziecięca (consultatiebureau)
item-floor = podłoga
item-toy = zabawka

## Spullen (nog meer)

item-drawer = szuflada
item-basket = koszyk
item-hat-brim = kapelusz
item-allergy = alergia
item-spare-trousers = zapasowe spodnie
item-drink-medicine = lek w płynie
item-library-book = książka z biblioteki
item-plastic-bag = plastikowa torba
item-plasters = plastry
item-tissues = chusteczki
item-laundry = brudne pranie
item-box = karton

## Wat kinderen maken

item-mask = maska
item-bead-necklace = naszyjnik z koralików
item-rocket = rakieta
item-boat = łódka
item-painting = obraz
item-christmas-card = kartka świąteczna

## Wat er op de groep heerst (nog meer)

item-virus = wirus
item-throat-infection = infekcja gardła
item-ear-infection = zapalenie ucha
item-whooping-cough = krztusiec
item-rs-virus = wirus RS

## Klachten

item-nappy-rash = odparzenie pieluszkowe
item-eczema = egzema
item-hay-fever = katar sienny
item-cramps = kolki
item-constipation = zaparcie

## Hoeveel en hoe (nog meer)

amount-tube = { $item } (tubka)
amount-pack = { $item } (paczka)
amount-enough = { $item } (wystarczająca ilość)
look-empty = { $item } (rzecz pusta)
look-thick = { $item } (rzecz gruba)
look-borrowed = { $item } (rzecz pożyczona)
look-own = { $item } (rzecz własna)
look-old = { $item } (rzecz stara)
look-healthy = { $item } (zdrowy wybór)
look-dry = { $item } (rzecz sucha)
look-dirty = { $item } (rzecz brudna)
look-first = { $item } (pierwszy raz)
look-other = { $item } (inna rzecz)
look-bigger = { $item } (większy rozmiar)
look-smaller = { $item } (mniejszy rozmiar)
look-wrong = { $item } (niewłaściwa rzecz)
look-spare = { $item } (na zapas)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = spuchnięta warga
injury-black-eye = podbite oko
injury-mosquito-bite = ukąszenie komara
injury-tick-bite = ukąszenie kleszcza
injury-wasp-sting = użądlenie osy

## Lichaam (meer)

body-back-of-head = tył głowy
body-eyebrow = brew
body-eyelid = powieka
body-fingers = palce
body-toes = palce u nóg
body-cheeks = policzki
body-little-finger = mały palec
body-gum = dziąsło

## Plekjes en wondjes (en nog meer)

injury-red-spots = czerwone plamki
injury-little-bumps = krostki
injury-small-blisters = pęcherzyki
injury-redness = zaczerwienienie
injury-scab = strupek
injury-dry-patch = suche miejsce

## Verzorging (nog meer)

item-ointment-any = maść
item-cream-any = krem
item-zinc-ointment = maść cynkowa
item-bandage = bandaż
amount-sips = kilka łyków: { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = małe miejsce na skórze
item-nits = gnidy
## Van dag tot dag (meer)

look-left = { $item } (lewa strona)
look-right = { $item } (prawa strona)
item-sponge-cake = ciasto (babka)
item-shaving-foam = pianka do golenia
item-ball-pit = basen z piłeczkami
item-tunnel = tunel
item-candles = świeczki
item-garland = girlandy
item-flags = chorągiewki
item-brushes = pędzle
item-apron = fartuszek
item-wool = wełna
item-rope = sznurek
item-feathers = pióra
item-buttons = guziki
item-caps = nakrętki
item-corks = korki
item-newspapers = gazety
item-mash-dish = ziemniaki tłuczone z warzywami
item-kale-mash = jarmuż
item-mini-pancakes = małe naleśniczki
item-waffles = gofry
item-muffin = babeczka (muffin)
item-crispbread = chrupkie pieczywo
item-chicken-slices = kurczak w plasterkach
item-liver-sausage = pasztetowa
item-tuna = tuńczyk
item-radishes = rzodkiewki
item-beetroot = buraki
item-leek = por
item-apricot = morela
item-dates = daktyle
item-pita = chlebek pita
item-falafel = falafel
item-curry = curry
item-vest-shirt = podkoszulek
item-leggings = legginsy
item-flip-flops = klapki
item-water-shoes = buty do wody
item-armbands = rękawki do pływania
item-goggles = okularki pływackie
item-swimming-cap = czepek pływacki
item-bike-seat = fotelik rowerowy
item-baby-carrier = nosidełko
item-burp-cloth = pieluszka do odbijania
item-pencil-case = piórnik
item-notebook = zeszyt
item-hearing-aid = aparat słuchowy
item-fair = wesołe miasteczko (objazdowe)
item-circus = cyrk
item-amusement-park = park rozrywki
item-community-centre = dom kultury
item-bakery = piekarnia
item-hairdresser = fryzjer
item-water-playground = wodny plac zabaw
item-castle = zamek
item-concert = koncert
item-puppet-theatre = teatrzyk kukiełkowy
