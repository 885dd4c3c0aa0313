### Nouns for the slot $item of phrases.ftl and for labels ("Meenemen: luiers"): no article, no case ending.

## Eten

item-bread = pâine
item-sandwich = felie de pâine
item-sandwich-cheese = pâine cu brânză
item-sandwich-peanut-butter = pâine cu unt de arahide
item-sandwich-meat = pâine cu mezeluri
item-sandwich-sweet = pâine cu ceva dulce
item-cracker = biscuit sărat
item-rice-cake = rondea de orez
item-breadstick = grisine
item-biscuit = biscuit
item-porridge = terci
item-fruit = fructe
item-fruit-puree = piure de fructe
item-vegetable-puree = piure de legume
item-apple = măr
item-banana = banană
item-pear = pară
item-grapes = struguri
item-orange = portocală
item-tangerine = mandarină
item-strawberries = căpșuni
item-melon = pepene galben
item-kiwi = kiwi
item-raisins = stafide
item-vegetables = legume
item-cucumber = castravete
item-tomato = roșie
item-carrot = morcov
item-pepper = ardei gras
item-broccoli = broccoli
item-potatoes = cartofi
item-pasta = paste
item-rice = orez
item-couscous = cușcuș
item-soup = supă
item-pancakes = clătite
item-pizza = pizza
item-fish = pește
item-chicken = carne de pui
item-meat = carne
item-pork = carne de porc
item-egg = ou
item-cheese = brânză
item-yoghurt = iaurt
item-nuts = nuci și alune
item-peanut-butter = unt de arahide
item-sweets = dulciuri
item-cake = tort
item-ice-cream = înghețată

## Drinken

item-water = apă
item-milk = lapte
item-breast-milk = lapte matern
item-formula = lapte praf
item-tea = ceai
item-juice = suc
item-squash = băutură din sirop
item-bottle = biberon

## Speelgoed

item-blocks = cuburi
item-lego = Lego
item-duplo = Duplo
item-train = trenuleț
item-cars = mașinuțe
item-dolls = păpuși
item-animals = animale
item-ball = minge
item-puzzle = puzzle
item-book = carte
item-clay = plastilină
item-sand = nisip
item-paint = vopsele
item-bikes = biciclete mici
item-slide = tobogan
item-swing = leagăn
item-games = jocuri
item-instruments = instrumente muzicale
item-dressing-up = costume de deghizare
item-bubbles = baloane de săpun

## Kleren

item-coat = haină
item-raincoat = pelerină de ploaie
item-hat = căciulă
item-sun-hat = pălărie de soare
item-gloves = mănuși
item-scarf = fular
item-shoes = pantofi
item-boots = cizme de cauciuc
item-slippers = papuci
item-socks = șosete
item-trousers = pantaloni
item-shirt = tricou
item-jumper = pulover
item-vest = body
item-underpants = chiloți
item-pyjamas = pijama
item-sleeping-bag = sac de dormit

## Meenemen

item-nappies = scutece
item-wipes = șervețele umede
item-spare-clothes = haine de schimb
item-warm-clothes = haine călduroase
item-swimwear = costum de baie
item-towel = prosop
item-gym-clothes = haine de sport
item-suncream = cremă de soare
item-dummy = suzetă
item-cuddly-toy = jucărie de pluș
item-bag = geantă
item-lunch-box = cutie pentru gustare
item-cup = cană
item-packed-lunch = pachet cu mâncare
item-medicine = medicament
item-form = formular
item-photo = fotografie
item-treat = gustare pentru sărbătorire

## Plaatsen

item-petting-farm = fermă cu animale
item-forest = pădure
item-park = parc
item-playground = loc de joacă
item-library = bibliotecă
item-zoo = grădină zoologică
item-swimming-pool = piscină
item-gym-hall = sală de sport
item-museum = muzeu
item-theatre = teatru
item-beach = plajă
item-market = piață
item-care-home = cămin de bătrâni
item-school = școală

## Wat wij doen en vieren

item-music = muzică
item-gymnastics = gimnastică
item-drawing = desen
item-cooking = gătit
item-hide-and-seek = de-a v-ați ascunselea
item-swimming-lesson = lecție de înot
item-spring = primăvara
item-summer = vara
item-autumn = toamna
item-winter = iarna
item-family = familia
item-food-theme = mâncarea
item-colours = culorile
item-my-body = corpul meu
item-traffic = circulația
item-birthday-party = zi de naștere
item-sinterklaas = Sinterklaas
item-christmas = Crăciunul
item-easter = Paștele
item-sugar-feast = Eid al-Fitr
item-sacrifice-feast = Eid al-Adha
item-summer-party = serbarea de vară
item-carnival = carnavalul

## Wat er op de groep heerst

item-head-lice = păduchi de cap
item-chickenpox = varicelă
item-impetigo = impetigo
item-hand-foot-mouth = boala mână-gură-picior
item-fifth-disease = a cincea boală (eritem infecțios)
item-pink-eye = infecție la ochi
item-stomach-flu = gripă intestinală
item-scarlet-fever = scarlatină
item-worms = oxiuri
item-flu = gripă

## Eten (meer)

item-spread-cheese = brânză tartinabilă
item-ham = șuncă
item-sausage = salam
item-hagelslag = granule de ciocolată pentru pâine
item-jam = gem
item-honey = miere
item-butter = unt
item-apple-syrup = sirop gros de mere
item-hummus = humus
item-egg-salad = salată de ouă
item-bun = chiflă
item-croissant = croissant
item-currant-bun = chiflă cu stafide
item-toast = pesmet dulce
item-crusts = coji de pâine
item-breakfast-cereal = cereale pentru micul dejun
item-oatmeal = fulgi de ovăz
item-ontbijtkoek = turtă dulce pentru micul dejun
item-gingerbread-nuts = pepernoten (biscuiți mici cu mirodenii)
item-speculaas = biscuiți cu mirodenii
item-oliebollen = oliebollen (gogoși olandeze)
item-cupcake = brioșe
item-popcorn = popcorn
item-crisps = chipsuri
item-chocolate = ciocolată
item-lolly = acadea
item-ice-lolly = înghețată pe băț (cu apă)
item-custard = vla (cremă de vanilie)
item-cottage-cheese = brânză proaspătă cremoasă
item-pudding = desert
item-blueberries = afine
item-raspberries = zmeură
item-cherries = cireșe
item-plum = prună
item-peach = piersică
item-mango = mango
item-pineapple = ananas
item-watermelon = pepene verde
item-avocado = avocado
item-snack-vegetables = legume crude de ronțăit
item-snack-tomatoes = roșii cherry
item-cauliflower = conopidă
item-green-beans = fasole verde
item-peas = mazăre
item-spinach = spanac
item-courgette = dovlecel
item-pumpkin = dovleac
item-sweet-potato = cartof dulce
item-corn = porumb
item-lettuce = salată verde
item-mushrooms = ciuperci
item-onion = ceapă
item-lentils = linte
item-beans = fasole
item-olives = măsline
item-mash = piure de cartofi
item-fries = cartofi prăjiți
item-spaghetti = spaghete
item-macaroni = macaroane
item-lasagne = lasagna
item-noodles = tăiței asiatici
item-fried-rice = orez prăjit (nasi)
item-wraps = wrapuri
item-tomato-sauce = sos de roșii
item-sauce = sos
item-apple-sauce = piure de mere
item-meatballs = chifteluțe
item-minced-meat = carne tocată
item-fish-fingers = batoane de pește pane
item-tofu = tofu
item-halal-meat = carne halal
item-vegetable-soup = supă de legume
item-tomato-soup = supă de roșii
item-pea-soup = supă de mazăre
item-chicken-soup = supă de pui
item-rice-porridge = orez cu lapte
item-solid-food = hrană solidă
item-snack = gustare
item-warm-meal = mâncare caldă
item-lunch = prânz
item-breakfast = mic dejun
item-baby-puree = borcănel cu mâncare pentru bebeluși
item-peanuts = arahide
item-cow-milk = lapte de vacă
item-oat-milk = băutură de ovăz
item-soy-milk = băutură de soia
item-buttermilk = lapte bătut
item-chocolate-milk = lapte cu cacao
item-smoothie = smoothie
item-apple-juice = suc de mere
item-orange-juice = suc de portocale
item-wasp-food = băuturi dulci

## Speelgoed en knutselen (meer)

item-playdough = aluat de modelat
item-beads = mărgele
item-bracelets = brățări
item-crown = coroană
item-lantern = lampion
item-slime = slime
item-rattle = zornăitoare
item-soft-toys = jucării de pluș
item-baby-toys = jucării pentru bebeluși
item-toys-kitchen = bucătărie de jucărie
item-shop-toys = magazin de jucărie
item-doll-pram = cărucior pentru păpuși
item-doctor-kit = trusă de doctor
item-tractor = tractor
item-digger = excavator
item-fire-engine = mașină de pompieri
item-train-track = cale ferată de jucărie
item-garage = garaj de jucărie
item-tricycle = tricicletă
item-balance-bike = bicicletă fără pedale
item-scooter = trotinetă
item-hoops = cercuri
item-skipping-rope = coardă de sărit
item-trampoline = trambulină
item-climbing-frame = spalier de cățărat
item-sandpit-toys = jucării pentru nisip
item-water-cups = păhărele
item-water-table = masă de joacă cu apă
item-chalk = cretă pentru asfalt
item-pencils = creioane
item-felt-pens = carioci
item-scissors = foarfecă
item-glue = lipici
item-stickers = abțibilduri
item-paper = hârtie
item-cardboard = carton
item-toilet-rolls = tuburi de la hârtia igienică
item-egg-boxes = cofraje de ouă
item-jars = borcane de sticlă
item-cushions = perne
item-cloths = pânze
item-balloons = baloane
item-drum = tobă
item-magnets = magneți
item-memory = joc de memorie
item-board-game = joc de societate
item-cards = cărți de joc
item-tablet = tabletă
item-film = film
item-comic = carte de benzi desenate
item-baby-gym = centru de activități pentru bebeluși
item-playpen = țarc
item-bouncer = balansoar pentru bebeluși

## Kleren (meer)

item-coat-winter = geacă de iarnă
item-coat-summer = geacă subțire
item-mittens-pair = mănușă
item-cap = șapcă
item-winter-things = căciulă și fular
item-rain-suit = costum de ploaie
item-ski-suit = combinezon de iarnă
item-rubber-boots = cizme de ploaie
item-sandals = sandale
item-trainers = pantofi sport
item-indoor-shoes = încălțăminte de interior
item-tights = ciorapi cu chilot
item-dress = rochie
item-skirt = fustă
item-shorts = pantaloni scurți
item-long-trousers = pantaloni lungi
item-cardigan = jachetă tricotată
item-t-shirt = tricou cu mânecă scurtă
item-swim-nappy = scutec de înot
item-swim-trunks = slip de baie
item-swimsuit = costum de baie întreg
item-clothes = haine
item-clothes-set = set de haine
item-old-clothes = haine vechi
item-costume = costum pentru deghizare
item-bib = bavețică
item-hair-clip = agrafă de păr
item-glasses = ochelari
item-sunglasses = ochelari de soare
item-earrings = cercei
item-necklace = lănțișor
item-bracelet = brățară

## Meenemen (meer)

item-nappy-cream = cremă pentru fund
item-toothbrush = periuță de dinți
item-toothpaste = pastă de dinți
item-hairbrush = perie de păr
item-bottles = biberoane
item-milk-powder = lapte praf
item-teat = tetină
item-blanket = pătură
item-cloth = scutec de bumbac
item-sheet = cearșaf
item-pillow = pernă
item-rucksack = rucsac
item-swim-bag = geantă pentru înot
item-swim-things = lucruri pentru înot
item-gym-things = lucruri pentru gimnastică
item-water-bottle = sticlă cu apă
item-fruit-box = cutiuță pentru fructe
item-lunch-tin = cutiuță pentru sandviș
item-keys = cheie
item-pass = card de acces
item-letter = scrisoare
item-list = listă
item-passport = act de identitate
item-vaccination-book = carnet de sănătate
item-phone = telefon
item-money = bani
item-batteries = baterii
item-own-toy = jucărie proprie
item-family-photo = fotografie cu familia
item-baby-photo = fotografie de bebeluș
item-homework = teme
item-school-bag = ghiozdan
item-school-book = carte de citit
item-helmet = cască
item-car-seat = scaun auto
item-pram = cărucior
item-thermometer = termometru
item-inhaler = inhalator
item-epipen = EpiPen
item-ointment = spray nazal
item-paracetamol = paracetamol
item-antibiotics = antibiotic
item-present = cadou
item-flowers = flori
item-drawing-thing = desen
item-craftwork = lucrare manuală
item-things = lucruri

## Plaatsen (meer)

item-farm = fermă
item-duck-pond = lac cu rațe
item-sea = mare
item-indoor-play = loc de joacă interior
item-cinema = cinema
item-sports-hall = sală polivalentă
item-football-pitch = teren de fotbal
item-yard = curtea școlii
item-square = teren de joacă
item-supermarket = supermarket
item-fire-station = stația de pompieri
item-police = secția de poliție
item-church = biserică
item-mosque = moschee
item-hospital = spital
item-dentist = dentist
item-doctor = medic
item-windmill = moară de vânt
item-garden = grădină
item-town = oraș
item-station = gară
item-restaurant = restaurant
item-ice-rink = patinoar
item-trampoline-park = parc de trambuline
item-city-farm = centru de echitație
item-high-chair = scaun înalt pentru copii
item-chair = scaun
item-sofa = canapea
item-cupboard = dulap
item-table = masă
item-door = ușă
item-wall = perete
item-bench = bancă
item-stairs = scări
item-bed = pat

## Dieren en natuur

item-goats = căprițe
item-sheep = oi
item-rabbit = iepure
item-chickens = găini
item-ducks = rațe
item-cow = vacă
item-horse = cal
item-dog = câine
item-cat = pisică
item-fish-animal = pești
item-birds = păsări
item-snail = melc
item-worm = râmă
item-spider = păianjen
item-ladybird = buburuză
item-butterfly = fluture
item-insects = insecte
item-plants = plante
item-chestnuts = castane
item-acorns = ghinde
item-leaves = frunze
item-sticks = bețe
item-stones = pietre
item-snow = zăpadă
item-puddles = bălți
item-moon = luna
item-noise = zgomote
item-black-pete = Piet (ajutorul lui Sinterklaas)

## Thema's en feesten (meer)

item-animals-theme = animalele de la grădina zoologică
item-farm-theme = ferma
item-feelings = emoțiile
item-professions = meseriile
item-clothes-theme = cu ce ne îmbrăcăm azi
item-house-theme = casa
item-space = spațiul cosmic
item-water-theme = marea
item-baby-theme = bebelușul
item-ill-theme = când suntem bolnavi
item-shapes = formele
item-counting = cifrele
item-letters = literele
item-healthy-food = mâncarea sănătoasă
item-friendship = prietenia
item-weather = vremea
item-kings-day = Ziua Regelui
item-ramadan = Ramadanul
item-divali = Diwali
item-new-year = Anul Nou
item-saint-martin = Sfântul Martin
item-mothers-day = Ziua Mamei
item-fathers-day = Ziua Tatălui
item-animal-day = Ziua Animalelor
item-book-week = Săptămâna Cărții pentru Copii
item-christmas-dinner = masa de Crăciun
item-farewell-party = petrecerea de rămas-bun
item-parents-evening = seara pentru părinți
item-summer-holiday = vacanță
item-weekend = weekend
item-music-lesson = lecție de muzică
item-sports-lesson = lecție de sport
item-cooking-workshop = atelier de gătit
item-workshop = atelier

## Wat er op de groep heerst (meer)

item-cold-illness = răceală
item-diarrhoea = diaree
item-measles = rujeolă
item-scabies = scabie
item-ringworm = micoză a pielii
item-cough = tuse
item-corona = COVID-19

## Lichaam

body-head = cap
body-forehead = frunte
body-face = față
body-cheek = obraz
body-chin = bărbie
body-nose = nas
body-mouth = gură
body-lip = buză
body-tongue = limbă
body-teeth = dinți
body-eye = ochi
body-eyes = ambii ochi
body-ear = ureche
body-ears = urechi
body-throat = gât
body-neck = ceafă
body-shoulder = umăr
body-arm = braț
body-arms = brațe
body-elbow = cot
body-wrist = încheietura mâinii
body-hand = mână
body-hands = mâini
body-finger = deget de la mână
body-thumb = degetul mare de la mână
body-chest = piept
body-tummy = burtă
body-back = spate
body-bottom = fund
body-leg = picior
body-legs = picioare
body-knee = genunchi
body-knees = ambii genunchi
body-ankle = gleznă
body-foot = laba piciorului
body-feet = labele picioarelor
body-toe = deget de la picior
body-skin = piele
body-hair = păr

## Plekjes en wondjes (wat wij zien)

injury-scrape = julitură
injury-bump = cucui
injury-bruise = vânătaie
injury-red-mark = pată roșie
injury-wound = rană mică
injury-scratch = zgârietură
injury-cut = tăietură
injury-splinter = așchie
injury-blister = bășică
injury-bite-mark = urmă de mușcătură
injury-insect-bite = înțepătură de insectă
injury-tick = căpușă
injury-swelling = umflătură
injury-burn = bășică de la o arsură
injury-spot = coș mic

## Mensen

relative-mother = mama
relative-father = tata
relative-parents = mama și tata
relative-grandmother = bunica
relative-grandfather = bunicul
relative-grandparents = bunicii
relative-brother = fratele
relative-sister = sora
relative-aunt = mătușa
relative-uncle = unchiul
relative-neighbour-woman = vecina
relative-neighbour-man = vecinul
relative-babysitter = bona
relative-friend-parent = mama unui prieten
relative-someone-else = altcineva
relative-baby = bebelușul

## Groepen kinderen

who-children = copiii
who-toddlers = copiii de 2–4 ani
who-babies = bebelușii
who-preschool = copiii de 4–6 ani
who-big = copiii mari
who-small = copiii mici
who-bso = copiii de la after-school
who-girls = fetele
who-boys = băieții

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (câteva bucăți)
amount-pieces = { $item } (câteva bucățele)
amount-piece = { $item } (o bucățică)
amount-bites = { $item } (câteva înghițituri)
amount-some = { $item } (puțin)
amount-half = { $item } (jumătate)
amount-whole = { $item } (o bucată întreagă)
amount-bowl = { $item } (un castronel)
amount-plate = { $item } (o farfurie)
amount-cup = { $item } (o cană)
amount-two-kinds = { $first } ({ $second })

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (culoare roșie)
look-blue = { $item } (culoare albastră)
look-dark-blue = { $item } (culoare bleumarin)
look-green = { $item } (culoare verde)
look-yellow = { $item } (culoare galbenă)
look-orange = { $item } (culoare portocalie)
look-pink = { $item } (culoare roz)
look-purple = { $item } (culoare mov)
look-black = { $item } (culoare neagră)
look-white = { $item } (culoare albă)
look-grey = { $item } (culoare gri)
look-brown = { $item } (culoare maro)
look-clean = { $item } (ceva curat)
look-new = { $item } (ceva nou)
look-extra = { $item } (în plus)
look-warm = { $item } (ceva călduros)
look-wet = { $item } (ceva ud)
look-small = { $item } (mărime mică)
look-big = { $item } (mărime mare)
look-lost-one = { $item } (o singură bucată)

## Eten (nog meer)

item-pumpkin-soup = supă de dovleac
item-vegetarian-food = mâncare vegetariană
item-something-nice = ceva gustos

## Afspraken en feesten (nog meer)

item-study-day = zi de formare a echipei
item-school-trip = excursie școlară
item-trip = excursie
item-party = petrecere
item-performance = spectacol
item-information-evening = ședință de informare
item-parent-talk = discuție cu părinții
item-short-talk = discuție de zece minute
item-drill = exercițiu de evacuare
# unsure: "wennen" (settling in)
item-settling = perioadă de acomodare
item-settling-day = vizită de acomodare
item-swap-day = zi de schimb
item-extra-day = zi în plus
item-holiday-care = îngrijire în vacanță
item-care = centru de îngrijire a copiilor
# unsure: "after-school" is the word that parents use in Romania
item-bso = after-school (bso)
item-toddler-group = grupa copiilor mici (2–4 ani)
item-baby-group = grupa bebelușilor
item-summer-break = vacanța de vară
item-autumn-holiday = vacanța de toamnă
item-christmas-holiday = vacanța de Crăciun
item-spring-holiday = vacanța de primăvară
item-may-holiday = vacanța din mai
item-christmas-party = petrecere de Crăciun
item-lice-check = control de păduchi
item-song = cântec
item-story = poveste
item-christmas-decoration = decorațiuni de Crăciun
item-upbringing = creșterea copiilor

## School

item-report = carnet de note
item-test = test
item-reading = citit
item-arithmetic = calcul
item-little-words = cuvinte
item-diploma = diplomă

## Papieren

item-contract = contract
item-invoice = factură
item-questionnaire = chestionar
item-newsletter = buletin informativ
item-email = e-mail
item-message = mesaj
item-address = adresă
item-phone-number = număr de telefon
item-email-address = adresă de e-mail
item-allergies = alergii
item-permission-form = formular de acord
item-medicine-form = formular pentru medicamente
item-schedule = orar
item-development-report = raport de observare a copilului

## Wie er langskomt

item-photographer = fotograf
item-book-bus = bibliotecă mobilă
item-music-teacher = profesor de muzică
item-nurse = asistentă medicală
item-speech-therapist = logoped
item-health-service = serviciul de sănătate (GGD)

## In en om het gebouw

item-heating = încălzire
item-lift = lift
item-wifi = wifi
item-washing-machine = mașină de spălat
item-bell = sonerie
item-app = aplicație
item-toilet = toaletă
item-light = lumină
item-entrance = intrare
item-gate = poartă
item-hot-water = apă caldă
item-small-bus = autobuz
item-office = birou
item-health-centre = centru de sănătate pentru copii (consultatiebureau)
item-floor = podea
item-toy = jucărie

## Spullen (nog meer)

item-drawer = sertar
item-basket = coș
item-hat-brim = pălărie
item-allergy = alergie
item-spare-trousers = pantaloni de rezervă
item-drink-medicine = medicament lichid
item-library-book = carte de la bibliotecă
item-plastic-bag = pungă de plastic
item-plasters = plasturi
item-tissues = șervețele
item-laundry = rufe murdare
item-box = cutie de carton

## Wat kinderen maken

item-mask = mască
item-bead-necklace = colier de mărgele
item-rocket = rachetă
item-boat = barcă
item-painting = pictură
item-christmas-card = felicitare de Crăciun

## Wat er op de groep heerst (nog meer)

item-virus = virus
item-throat-infection = infecție în gât
item-ear-infection = otită
item-whooping-cough = tuse convulsivă
item-rs-virus = virusul RS

## Klachten

item-nappy-rash = iritație de la scutec
item-eczema = eczemă
item-hay-fever = alergie la polen
item-cramps = crampe
item-constipation = constipație

## Hoeveel en hoe (nog meer)

amount-tube = { $item } (un tub)
amount-pack = { $item } (un pachet)
amount-enough = { $item } (destul)
look-empty = { $item } (ceva gol)
look-thick = { $item } (ceva gros)
look-borrowed = { $item } (ceva împrumutat)
look-own = { $item } (lucru propriu)
look-old = { $item } (ceva vechi)
look-healthy = { $item } (variantă sănătoasă)
look-dry = { $item } (ceva uscat)
look-dirty = { $item } (ceva murdar)
look-first = { $item } (pentru prima dată)
look-other = { $item } (altceva)
look-bigger = { $item } (mărime mai mare)
look-smaller = { $item } (mărime mai mică)
look-wrong = { $item } (lucrul greșit)
look-spare = { $item } (de rezervă)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = buză umflată
injury-black-eye = ochi vânăt
injury-mosquito-bite = înțepătură de țânțar
injury-tick-bite = mușcătură de căpușă
injury-wasp-sting = înțepătură de viespe

## Lichaam (meer)

body-back-of-head = ceafă
body-eyebrow = sprânceană
body-eyelid = pleoapă
body-fingers = degete
body-toes = degete de la picioare
body-cheeks = obraji
body-little-finger = degetul mic
body-gum = gingie

## Plekjes en wondjes (en nog meer)

injury-red-spots = pete roșii mici
injury-little-bumps = bubițe
injury-small-blisters = bășicuțe
injury-redness = roșeață
injury-scab = coajă
injury-dry-patch = loc uscat

## Verzorging (nog meer)

item-ointment-any = unguent
item-cream-any = cremă
item-zinc-ointment = unguent cu zinc
item-bandage = bandaj
amount-sips = câteva înghițituri: { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = pată mică
item-nits = lindini
## Van dag tot dag (meer)

look-left = { $item } (stânga)
look-right = { $item } (dreapta)
item-sponge-cake = chec
item-shaving-foam = spumă de ras
item-ball-pit = bazin cu bile
item-tunnel = tunel
item-candles = lumânări
item-garland = ghirlande
item-flags = stegulețe
item-brushes = pensule
item-apron = șorț
item-wool = lână
item-rope = sfoară
item-feathers = pene
item-buttons = nasturi
item-caps = capace
item-corks = dopuri de plută
item-newspapers = ziare
item-mash-dish = piure de cartofi cu legume
item-kale-mash = varză kale
item-mini-pancakes = clătite mici
item-waffles = vafe
item-muffin = brioșă
item-crispbread = pâine crocantă
item-chicken-slices = felii de pui
item-liver-sausage = pateu de ficat (felii)
item-tuna = ton
item-radishes = ridichi
item-beetroot = sfeclă
item-leek = praz
item-apricot = caisă
item-dates = curmale
item-pita = pâine pita
item-falafel = falafel
item-curry = curry
item-vest-shirt = maiou
item-leggings = colanți
item-flip-flops = șlapi
item-water-shoes = încălțăminte pentru apă
item-armbands = aripioare de înot
item-goggles = ochelari de înot
item-swimming-cap = cască de înot
item-bike-seat = scaun de bicicletă pentru copii
item-baby-carrier = marsupiu
item-burp-cloth = prosopel pentru regurgitat
item-pencil-case = penar
item-notebook = caiet
item-hearing-aid = aparat auditiv
item-fair = bâlci
item-circus = circ
item-amusement-park = parc de distracții
item-community-centre = centru comunitar
item-bakery = brutărie
item-hairdresser = salon de coafură
item-water-playground = loc de joacă cu apă
item-castle = castel
item-concert = concert
item-puppet-theatre = teatru de păpuși
