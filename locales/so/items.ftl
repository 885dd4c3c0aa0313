### locales/nl/items.ftl tells what the slots hold.

## Eten

item-bread = rooti
item-sandwich = xabbad rooti ah
item-sandwich-cheese = rooti farmaajo leh
item-sandwich-peanut-butter = rooti subag lawseed leh
item-sandwich-meat = rooti hilib leh
item-sandwich-sweet = rooti wax macaan leh
item-cracker = buskud cusbo leh
item-rice-cake = keeg bariis ah
item-breadstick = usha rootiga
item-biscuit = buskud
item-porridge = boorash
item-fruit = miro
item-fruit-puree = miro shiidan
item-vegetable-puree = khudaar shiidan
item-apple = tufaax
item-banana = muus
item-pear = cambaruud
item-grapes = canab
item-orange = liin macaan
item-tangerine = liin yar
item-strawberries = istarooberi
item-melon = qare macaan
item-kiwi = kiwi
item-raisins = sabiib
item-vegetables = khudaar
item-cucumber = qajaar
item-tomato = yaanyo
item-carrot = karooto
item-pepper = basbaas macaan
item-broccoli = barookoli
item-potatoes = baradho
item-pasta = baasto
item-rice = bariis
item-couscous = kuskus
item-soup = maraq
item-pancakes = canjeero
item-pizza = biise
item-fish = kalluun
item-chicken = digaag
item-meat = hilib
item-pork = hilib doofaar
item-egg = ukun
item-cheese = farmaajo
item-yoghurt = yoogat
item-nuts = lows iyo nuts kale (noten)
item-peanut-butter = subag lawseed
item-sweets = nacnac
item-cake = doolsho
item-ice-cream = jalaato

## Drinken

item-water = biyo
item-milk = caano
item-breast-milk = caanaha hooyada
item-formula = caanaha budada ah
item-tea = shaah
item-juice = casiir
item-squash = sharbeet
item-bottle = dhalo

## Speelgoed

item-blocks = baloogyo
item-lego = lego
item-duplo = duplo
item-train = tareen
item-cars = baabuur
item-dolls = boombalo
item-animals = xayawaan
item-ball = kubbad
item-puzzle = puzzle
item-book = buug
item-clay = dhoobo
item-sand = ciid
item-paint = rinji
item-bikes = baaskiillo yaryar
item-slide = sibiqsibiqo
item-swing = laylo
item-games = ciyaaro
item-instruments = qalab muusig
item-dressing-up = dhar la isku beddelo
item-bubbles = xumbo saabuun

## Kleren

item-coat = jaakad
item-raincoat = jaakadda roobka
item-hat = koofiyad diirran
item-sun-hat = koofiyadda qorraxda
item-gloves = galoofisyo
item-scarf = iskaafka qoorta
item-shoes = kabo
item-boots = buud
item-slippers = kabaha guriga gudihiisa
item-socks = sigisaan
item-trousers = surwaal
item-shirt = shaati
item-jumper = funaanad diirran
item-vest = garan
item-underpants = nigisyo
item-pyjamas = dharka hurdada
item-sleeping-bag = kiishka hurdada

## Meenemen

item-nappies = xafaayado
item-wipes = tishuu qoyan
item-spare-clothes = dhar dheeraad ah
item-warm-clothes = dhar diirran
item-swimwear = dharka dabbaasha
item-towel = tuwaal
item-gym-clothes = dharka jimicsiga
item-suncream = kareemka qorraxda
item-dummy = mujuruc (speen)
item-cuddly-toy = boombalo jilicsan
item-bag = boorso
item-lunch-box = weelka cuntada
item-cup = koob
item-packed-lunch = qado diyaarsan
item-medicine = daawo
item-form = foom
item-photo = sawir
item-treat = wax macaan oo la qaybsado

## Plaatsen

item-petting-farm = beerta xoolaha ee carruurta
item-forest = kaynta
item-park = beerta nasashada
item-playground = garoonka ciyaarta
item-library = maktabadda
item-zoo = beerta xayawaanka
item-swimming-pool = barkadda dabbaasha
item-gym-hall = hoolka jimicsiga
item-museum = matxafka
item-theatre = masraxa
item-beach = xeebta
item-market = suuqa
item-care-home = guriga dadka waayeelka ah
item-school = dugsiga

## Wat wij doen en vieren

item-music = muusig
item-gymnastics = jimicsi
item-drawing = sawirid
item-cooking = cunto karin
item-hide-and-seek = dhuumaalaysi
item-swimming-lesson = casharka dabbaasha
item-spring = guga
item-summer = xagaaga
item-autumn = dayrta
item-winter = jiilaalka
item-family = qoyska
item-food-theme = cunto
item-colours = midabbo
item-my-body = jirkayga
item-traffic = taraafikada
item-birthday-party = maalinta dhalashada
item-sinterklaas = Sinterklaas
item-christmas = Kirismas
item-easter = Iistar (Pasen)
item-sugar-feast = Ciidul Fidri
item-sacrifice-feast = Ciidul Adxa
item-summer-party = xafladda xagaaga
item-carnival = karnafaal

## Wat er op de groep heerst

item-head-lice = injirta madaxa
item-chickenpox = busbus
item-impetigo = cudurka maqaarka (krentenbaard)
item-hand-foot-mouth = cudurka gacmaha, cagaha iyo afka
item-fifth-disease = cudurka shanaad (vijfde ziekte)
item-pink-eye = caabuqa isha
item-stomach-flu = matag iyo shuban la kala qaado (buikgriep)
item-scarlet-fever = qandhada cas (roodvonk)
item-worms = gooryaan
item-flu = ifilo (griep)

## Eten (meer)

item-spread-cheese = farmaajo jilicsan
item-ham = hilib doofaar (ham)
item-sausage = soosay
# unsure: described, with the Dutch word
item-hagelslag = shukulaato rootiga lagu daro (hagelslag)
item-jam = jaam
item-honey = malab
item-butter = subag
item-apple-syrup = shiiro tufaax
item-hummus = xumus
item-egg-salad = saladh ukun
item-bun = rooti yar
item-croissant = kurusoon
item-currant-bun = rooti sabiib leh
item-toast = rooti engegan (beschuit)
item-crusts = cidhifyada rootiga
item-breakfast-cereal = siiriyaal quraac
item-oatmeal = boorash
item-ontbijtkoek = keeg xawaash leh (ontbijtkoek)
item-gingerbread-nuts = buskud yaryar oo xawaash leh (pepernoten)
item-speculaas = buskud xawaash leh (speculaas)
item-oliebollen = bur la shiilay (oliebollen)
item-cupcake = keeg yaryar
item-popcorn = daango
item-crisps = jibsi
item-chocolate = shukulaato
item-lolly = nacnac ul leh
item-ice-lolly = jalaato baraf ah
item-custard = kastar
item-cottage-cheese = farmaajo cusub (kwark)
item-pudding = macmacaan
item-blueberries = miro buluug ah (bluuberi)
item-raspberries = raasberi
item-cherries = jeeri
item-plum = balamo
item-peach = khawkh
item-mango = cambe
item-pineapple = cananaas
item-watermelon = qare
item-avocado = afakaado
item-snack-vegetables = khudaar ceeriin
item-snack-tomatoes = yaanyo yaryar
item-cauliflower = koliflawar
item-green-beans = digir cagaaran
# unsure: peas: digir, with the Dutch word
item-peas = digir (doperwten)
item-spinach = isbinaaj
item-courgette = kuusa
item-pumpkin = bocor
item-sweet-potato = bataati
item-corn = galley
item-lettuce = salaar
item-mushrooms = boqoshaa
item-onion = basal
item-lentils = misir
item-beans = digir
item-olives = saytuun
item-mash = baradho shiidan
item-fries = baradho shiilan
item-spaghetti = baasto
item-macaroni = makarooni
item-lasagne = lasaanya
item-noodles = nuudal
item-fried-rice = bariis shiilan
item-wraps = sabaayad duuban
item-tomato-sauce = suugo yaanyo
item-sauce = suugo
item-apple-sauce = tufaax shiidan
item-meatballs = kubado hilib
item-minced-meat = hilib shiidan
item-fish-fingers = ulo kalluun
item-tofu = tofu
item-halal-meat = hilib xalaal ah
item-vegetable-soup = maraq khudaar
item-tomato-soup = maraq yaanyo
item-pea-soup = maraq digir
item-chicken-soup = maraq digaag
item-rice-porridge = bariis caano leh
item-solid-food = cunto adag
item-snack = cunto fudud
item-warm-meal = cunto kulul
item-lunch = qado
item-breakfast = quraac
item-baby-puree = cunto carruureed diyaarsan
item-peanuts = lows
item-cow-milk = caano lo'aad
item-oat-milk = caano boorash
item-soy-milk = caano soya
item-buttermilk = caano dhanaan
item-chocolate-milk = caano shukulaato leh
item-smoothie = isharaab miro
item-apple-juice = casiir tufaax
item-orange-juice = casiir liin
item-wasp-food = cabitaan macaan

## Speelgoed en knutselen (meer)

item-playdough = cajiin ciyaareed
item-beads = kuul
item-bracelets = jijimooyin
item-crown = taaj
item-lantern = faanuus
item-slime = islaym
item-rattle = jaqaf carruureed
item-soft-toys = boombalooyin jilicsan
item-baby-toys = alaab ciyaareed oo dhallaan
item-toys-kitchen = jikada ciyaarta
item-shop-toys = dukaan ciyaareed
item-doll-pram = gaariga boombalada
item-doctor-kit = boorsada dhakhtarka
item-tractor = cagafcagaf
item-digger = qodda
item-fire-engine = gaariga dab-damiska
item-train-track = waddada tareenka ciyaarta
item-garage = garaash ciyaareed
item-tricycle = baaskiil saddex taayir leh
item-balance-bike = baaskiil dheellitir
item-scooter = iskuutar
item-hoops = giraangiro
item-skipping-rope = xarigga boodboodka
item-trampoline = tarambooliin
item-climbing-frame = qalabka fuulista
item-sandpit-toys = alaabta ciidda
item-water-cups = koobab
item-water-table = miiska biyaha
item-chalk = tabaashiir
item-pencils = qalmaan qori
item-felt-pens = qalmaan midab
item-scissors = maqas
item-glue = xabag
item-stickers = istiikaro
item-paper = warqad
item-cardboard = kartoon
item-toilet-rolls = tuubooyinka waraaqda musqusha
item-egg-boxes = kartoonka ukunta
item-jars = dhalooyin afballaaran
item-cushions = barkimooyin
item-cloths = maryo
item-balloons = buufimo
item-drum = durbaan
item-magnets = birlabyo
item-memory = ciyaarta xusuusta
item-board-game = ciyaarta miiska
item-cards = kaararka ciyaarta
item-tablet = taablet
item-film = filim
item-comic = buug sawirro ah
item-baby-gym = gogosha ciyaarta dhallaanka
item-playpen = xerada ciyaarta dhallaanka
item-bouncer = kursiga dhallaanka

## Kleren (meer)

item-coat-winter = jaakadda jiilaalka
item-coat-summer = jaakad khafiif ah
item-mittens-pair = galoofis
item-cap = koofiyad
item-winter-things = koofiyad iyo iskaaf
item-rain-suit = dharka roobka
item-ski-suit = dharka barafka
item-rubber-boots = buud caag ah
item-sandals = sandal
item-trainers = kabaha isboortiga
item-indoor-shoes = kabaha gudaha
item-tights = sigisaan dhaadheer
item-dress = dirac carruureed
item-skirt = goono
item-shorts = surwaal gaaban
item-long-trousers = surwaal dheer
item-cardigan = funaanad furan
item-t-shirt = funaanad gacmo gaaban
item-swim-nappy = xafaayadda dabbaasha
item-swim-trunks = surwaalka dabbaasha
item-swimsuit = dharka dabbaasha ee gabdhaha
item-clothes = dhar
item-clothes-set = hal set oo dhar ah
item-old-clothes = dhar duug ah
item-costume = dharka la isku beddelo
item-bib = maro qoorta la suro
item-hair-clip = timo-qabad
item-glasses = ookiyaale
item-sunglasses = ookiyaalaha qorraxda
item-earrings = hilqado
item-necklace = silsilad qoorta
item-bracelet = jijin

## Meenemen (meer)

item-nappy-cream = kareemka xafaayadda
item-toothbrush = buraashka ilkaha
item-toothpaste = daawada ilkaha
item-hairbrush = buraashka timaha
item-bottles = dhalooyinka caanaha
item-milk-powder = caano budo ah
item-teat = ibta dhalada
item-blanket = buste
item-cloth = maro cudbi ah
item-sheet = go'
item-pillow = barkin
item-rucksack = boorsada dhabarka
item-swim-bag = boorsada dabbaasha
item-swim-things = alaabta dabbaasha
item-gym-things = alaabta jimicsiga
item-water-bottle = dhalada biyaha
item-fruit-box = weelka miraha
item-lunch-tin = weelka cuntada ee yar
item-keys = fure
item-pass = kaar
item-letter = warqad
item-list = liis
item-passport = dukumentiga aqoonsiga
item-vaccination-book = buugga caafimaadka
item-phone = telefoon
item-money = lacag
item-batteries = baytariyo
item-own-toy = alaab ciyaareed oo u gaar ah
item-family-photo = sawirka qoyska
item-baby-photo = sawirka dhallaannimada
item-homework = shaqada guriga ee dugsiga
item-school-bag = boorsada dugsiga
item-school-book = buugga akhriska
item-helmet = helmet
item-car-seat = kursiga baabuurka ee carruurta
item-pram = gaariga carruurta
item-thermometer = heerkul-beeg
item-inhaler = neefsade (inhaler)
item-epipen = EpiPen
item-ointment = buufinta sanka
item-paracetamol = parasetamol
item-antibiotics = antibiyootik
item-present = hadiyad
item-flowers = ubax
item-drawing-thing = sawir
item-craftwork = farshaxan fudud
item-things = alaab

## Plaatsen (meer)

item-farm = beerta
item-duck-pond = harada badeel-biyoodka
item-sea = badda
item-indoor-play = goobta ciyaarta gudaha
item-cinema = shineemada
item-sports-hall = hoolka isboortiga
item-football-pitch = garoonka kubbadda
item-yard = barxadda dugsiga
item-square = barxadda ciyaarta
item-supermarket = suubarmaarkada
item-fire-station = xarunta dab-damiska
item-police = saldhigga booliska
item-church = kaniisadda
item-mosque = masaajidka
item-hospital = isbitaalka
item-dentist = dhakhtarka ilkaha
item-doctor = dhakhtarka
item-windmill = marawaxadda dabaysha (molen)
item-garden = beerta guriga
item-town = magaalada
item-station = saldhigga tareenka
item-restaurant = makhaayadda
item-ice-rink = goobta barafka
item-trampoline-park = xarunta tarambooliinka
item-city-farm = goobta fardaha
item-high-chair = kursiga cuntada ee carruurta
item-chair = kursiga
item-sofa = kursiga fadhiga
item-cupboard = kabadhka
item-table = miiska
item-door = albaabka
item-wall = derbiga
item-bench = kursiga dheer
item-stairs = jaranjarada
item-bed = sariirta

## Dieren en natuur

item-goats = riyo
item-sheep = ido
item-rabbit = bakayle
item-chickens = digaag nool
item-ducks = badeel-biyood
item-cow = sac
item-horse = faras
item-dog = eey
item-cat = bisad
item-fish-animal = kalluun nool
item-birds = shimbiro
item-snail = xalazoon
item-worm = dirxi
item-spider = caaro
# unsure: described
item-ladybird = xasharaad guduudan oo baro leh
item-butterfly = balanbaallis
item-insects = cayayaan
item-plants = dhir
item-chestnuts = miraha kastanje
item-acorns = miraha eik
item-leaves = caleemo
item-sticks = ulo
item-stones = dhagaxyo
item-snow = baraf
item-puddles = balliyo biyo ah
item-moon = dayax
item-noise = dhawaaqyo
item-black-pete = Piet (kaaliyaha Sinterklaas)

## Thema's en feesten (meer)

item-animals-theme = xayawaanka beerta xayawaanka
item-farm-theme = nolosha beerta
item-feelings = dareenno
item-professions = xirfado
item-clothes-theme = maxaad maanta xiran tahay
item-house-theme = guryo iyo degganaansho
item-space = hawada sare
item-water-theme = nolosha badda
item-baby-theme = dhallaan
item-ill-theme = jirrashada
item-shapes = qaababka
item-counting = tirooyinka
item-letters = xarfaha
item-healthy-food = cunto caafimaad leh
item-friendship = saaxiibtinimo
item-weather = cimilada
item-kings-day = Maalinta Boqorka
item-ramadan = Ramadaan
item-divali = Diwali
item-new-year = Sannadka cusub
item-saint-martin = Sint-Maarten (ciidda faanuusyada)
item-mothers-day = Maalinta Hooyada
item-fathers-day = Maalinta Aabbaha
item-animal-day = Maalinta Xayawaanka
item-book-week = Toddobaadka Buugga Carruurta
item-christmas-dinner = casho Kirismas
item-farewell-party = xaflad sagootin
item-parents-evening = kulanka waalidka
item-summer-holiday = fasax
item-weekend = dhammaadka toddobaadka
item-music-lesson = casharka muusigga
item-sports-lesson = casharka isboortiga
item-cooking-workshop = tababarka cunto karinta
item-workshop = tababar gaaban

## Wat er op de groep heerst (meer)

item-cold-illness = hargab
item-diarrhoea = shuban
item-measles = jadeeco
item-scabies = cadho (schurft)
item-ringworm = cambaar (ringworm)
item-cough = qufac
item-corona = korona (COVID-19)

## Lichaam

body-head = madax
body-forehead = foodda
body-face = weji
body-cheek = dhaban
body-chin = gadhka
body-nose = san
body-mouth = af
body-lip = dibin
body-tongue = carrab
body-teeth = ilko
body-eye = il
body-eyes = indho
body-ear = dheg
body-ears = dhego
body-throat = dhuun
body-neck = qoor
body-shoulder = garab
body-arm = cudud
body-arms = cududo
body-elbow = suxul
body-wrist = jalaqleyda gacanta
body-hand = gacan
body-hands = gacmo
body-finger = far
body-thumb = suul
body-chest = laab
body-tummy = calool
body-back = dhabar
body-bottom = bari
body-leg = lug
body-legs = lugo
body-knee = jilib
body-knees = jilbo
# unsure: ankle: anqow, or canqow
body-ankle = anqow
body-foot = cag
body-feet = cago
body-toe = far cageed
body-skin = maqaar
body-hair = timo

## Plekjes en wondjes (wat wij zien)

injury-scrape = xagtin
injury-bump = barar yar
injury-bruise = meel buluug noqotay
injury-red-mark = meel guduudatay
injury-wound = dhaawac yar
injury-scratch = xagtin yar
injury-cut = jeex
# unsure: described, with the Dutch word
injury-splinter = qori yar (splinter)
injury-blister = nabar biyood
injury-bite-mark = raad qaniinyo
injury-insect-bite = qaniinyo cayayaan
injury-tick = shillin (teek)
injury-swelling = barar
injury-burn = nabar gubasho
injury-spot = bar

## Mensen

relative-mother = hooyo
relative-father = aabbe
relative-parents = waalid
relative-grandmother = ayeeyo
relative-grandfather = awoowe
relative-grandparents = awoowe iyo ayeeyo
relative-brother = walaal (wiil)
relative-sister = walaal (gabadh)
relative-aunt = eeddo ama habaryar
relative-uncle = adeer ama abti
relative-neighbour-woman = deris (haween)
relative-neighbour-man = deris (nin)
relative-babysitter = ilmo-haye
relative-friend-parent = hooyada saaxiib
relative-someone-else = qof kale
relative-baby = dhallaan

## Groepen kinderen

who-children = carruurta
who-toddlers = carruurta socod-baradka
who-babies = dhallaanka
who-preschool = carruurta dugsiga ka hor
who-big = carruurta waaweyn
who-small = carruurta yaryar
who-bso = carruurta xannaanada dugsiga ka dib (bso)
who-girls = gabdhaha
who-boys = wiilasha

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (dhowr)
amount-pieces = { $item } (dhowr gabal)
amount-piece = { $item } (gabal)
amount-bites = { $item } (dhowr luqmo)
amount-some = { $item } (xoogaa)
amount-half = { $item } (nus)
amount-whole = { $item } (hal dhan)
amount-bowl = { $item } (hal baaquli yar)
amount-plate = { $item } (hal saxan)
amount-cup = { $item } (hal koob)
amount-two-kinds = { $first } oo { $second } leh

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (guduud)
look-blue = { $item } (buluug)
look-dark-blue = { $item } (buluug madow)
look-green = { $item } (cagaar)
look-yellow = { $item } (jaalle)
look-orange = { $item } (oranji)
look-pink = { $item } (guduud khafiif)
# unsure: purple: basali
look-purple = { $item } (basali)
look-black = { $item } (madow)
look-white = { $item } (caddaan)
look-grey = { $item } (dambas)
look-brown = { $item } (bunni)
look-clean = { $item } (nadiif)
look-new = { $item } (cusub)
look-extra = { $item } (dheeraad)
look-warm = { $item } (diirran)
look-wet = { $item } (qoyan)
look-small = { $item } (yar)
look-big = { $item } (weyn)
look-lost-one = { $item } (mid keliya)

## Eten (nog meer)

item-pumpkin-soup = maraq bocor
item-vegetarian-food = cunto khudradeed
item-something-nice = wax macaan oo la cuno

## Afspraken en feesten (nog meer)

item-study-day = maalinta tababbarka shaqaalaha
item-school-trip = socdaalka dugsiga
item-trip = socdaal
item-party = xaflad
item-performance = bandhig
item-information-evening = kulan macluumaad
item-parent-talk = wada hadal waalid
item-short-talk = wada hadal toban daqiiqo ah
item-drill = tababbarka dabka
item-settling = la qabsashada
item-settling-day = booqasho la qabsi
item-swap-day = maalin beddel ah
item-extra-day = maalin dheeraad ah
item-holiday-care = daryeelka fasaxa
item-care = xarunta daryeelka carruurta
item-bso = daryeelka dugsiga ka dib
item-toddler-group = kooxda carruurta yaryar (2–4 jir)
item-baby-group = kooxda dhallaanka
item-summer-break = fasaxa xagaaga
item-autumn-holiday = fasaxa dayrta
item-christmas-holiday = fasaxa kirismaska
item-spring-holiday = fasaxa Febraayo
item-may-holiday = fasaxa maajo
item-christmas-party = xafladda kirismaska
item-lice-check = baaritaanka injirta
item-song = hees
item-story = sheeko
item-christmas-decoration = qurxinta kirismaska
item-upbringing = barbaarinta carruurta

## School

item-report = warbixinta dugsiga
item-test = imtixaan
item-reading = akhris
item-arithmetic = xisaab
item-little-words = erayo
item-diploma = shahaado

## Papieren

item-contract = qandaraas
item-invoice = biil
item-questionnaire = foomka su'aalaha
item-newsletter = warsidaha
item-email = iimayl
item-message = fariin
item-address = cinwaan
item-phone-number = lambarka telefoonka
item-email-address = cinwaanka iimaylka
item-allergies = xasaasiyado
item-permission-form = foomka oggolaanshaha
item-medicine-form = foomka daawada
item-schedule = jadwal
item-development-report = warbixin ku saabsan ilmahaaga

## Wie er langskomt

item-photographer = sawirqaade
item-book-bus = baska maktabadda
item-music-teacher = macallinka muusigga
item-nurse = kalkaaliye caafimaad
item-speech-therapist = khabiirka hadalka
item-health-service = adeegga caafimaadka (GGD)

## In en om het gebouw

item-heating = kululeeye
item-lift = wiish
item-wifi = wifi
item-washing-machine = mashiinka dharka
item-bell = dawanka albaabka
item-app = app
item-toilet = musqul
item-light = nal
item-entrance = irrid
item-gate = ganjeelo
item-hot-water = biyo kulul
item-small-bus = bas
item-office = xafiis
item-health-centre = xarunta caafimaadka carruurta (consultatiebureau)
# unsure
item-floor = sagxad
item-toy = alaab ciyaareed

## Spullen (nog meer)

item-drawer = khaanad
item-basket = dambiil
item-hat-brim = koofiyad
item-allergy = xasaasiyad
item-spare-trousers = surwaal dheeraad ah
item-drink-medicine = daawo dareere ah
item-library-book = buug maktabadeed
item-plastic-bag = bac
item-plasters = balaastarro
item-tissues = tishuu
item-laundry = dhar wasakh ah
item-box = sanduuq kartoon ah

## Wat kinderen maken

item-mask = waji-gashi
item-bead-necklace = silsilad kuul ah
item-rocket = gantaal
item-boat = doon
item-painting = sawir la rinjiyeeyay
item-christmas-card = kaarka kirismaska

## Wat er op de groep heerst (nog meer)

item-virus = fayras
item-throat-infection = caabuqa cunaha
item-ear-infection = caabuqa dhegta
item-whooping-cough = xiiqdheer (kix)
item-rs-virus = fayraska RS

## Klachten

item-nappy-rash = nabarka xafaayadda
item-eczema = cambaar (eczeem)
item-hay-fever = xasaasiyadda cawska
item-cramps = calool majiir
item-constipation = calool istaag

## Hoeveel en hoe (nog meer)

amount-tube = { $item } (hal tuubo)
amount-pack = { $item } (hal baakad)
amount-enough = { $item } (ku filan)
look-empty = { $item } (madhan)
look-thick = { $item } (qaro weyn)
look-borrowed = { $item } (la amaahday)
look-own = { $item } (guriga laga keenay)
look-old = { $item } (hore)
look-healthy = { $item } (caafimaad leh)
look-dry = { $item } (qalalan)
look-dirty = { $item } (wasakh ah)
look-first = { $item } (kii ugu horreeyay)
look-other = { $item } (kale)
look-bigger = { $item } (ka weyn)
look-smaller = { $item } (ka yar)
look-wrong = { $item } (khaldan)
look-spare = { $item } (kayd ah)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = bushin bararsan
injury-black-eye = il madoobaatay
injury-mosquito-bite = qaniinyada kaneecada
injury-tick-bite = qaniinyada shilinta
injury-wasp-sting = qaniinyada laxlaha (wesp)

## Lichaam (meer)

body-back-of-head = madaxa dabadiisa
body-eyebrow = suni
body-eyelid = baalka isha
body-fingers = faraha gacanta
body-toes = faraha cagta
body-cheeks = dhabannada
body-little-finger = farta yar
body-gum = cirridka

## Plekjes en wondjes (en nog meer)

injury-red-spots = dhibco guduudan
injury-little-bumps = finan yaryar
injury-small-blisters = nabarro biyood oo yaryar
injury-redness = guduudasho
injury-scab = qolof nabar
injury-dry-patch = meel qallalan

## Verzorging (nog meer)

item-ointment-any = boomaato
item-cream-any = kareem
# unsure
item-zinc-ointment = boomaato sinki ah
item-bandage = faashad
amount-sips = kabbasho dhowr ah oo { $item } ah

## Plekjes en klachten (nog meer)

injury-small-spot = dhibic yar
item-nits = ukunta injirta
## Van dag tot dag (meer)

look-left = { $item } (bidix)
look-right = { $item } (midig)
item-sponge-cake = keeg
item-shaving-foam = xumbada xiirashada
item-ball-pit = godka kubbadaha
item-tunnel = tunnel
item-candles = shumacyo
item-garland = qurxinta xafladda
item-flags = calamo yaryar
item-brushes = burushyo midab
item-apron = dharka ilaaliya (eebraan)
item-wool = dun
item-rope = xarig yar
item-feathers = baalal
item-buttons = batoonno
item-caps = furar dhalo
item-corks = furar qoriyeed
item-newspapers = wargeysyo
item-mash-dish = baradho la shiiday oo khudaar leh
item-kale-mash = kaabash caleemo leh (kale)
item-mini-pancakes = canjeero yaryar oo macaan
item-waffles = waafal
item-muffin = keeg yar (muffin)
item-crispbread = rooti qallalan
item-chicken-slices = digaag la jarjaray
item-liver-sausage = soosej beer
item-tuna = tuuna
item-radishes = fijil
item-beetroot = dabacase guduudan (biitruut)
item-leek = basal cagaaran (leek)
item-apricot = abrikoot
item-dates = timir
item-pita = rooti bitaa
item-falafel = falafel
item-curry = kari
item-vest-shirt = garan
item-leggings = surwaal jidhka ku dhegan
item-flip-flops = dacas
item-water-shoes = kabaha biyaha
item-armbands = bareesada dabaasha
item-goggles = ookiyaalaha dabaasha
item-swimming-cap = koofiyadda dabaasha
item-bike-seat = kursiga ilmaha ee baaskiilka
item-baby-carrier = boorsada ilmaha lagu qaado
item-burp-cloth = maro afka ilmaha lagu tirtiro
item-pencil-case = kiishka qalimaanta
item-notebook = buug qoraal
item-hearing-aid = qalabka maqalka
item-fair = carwo ciyaareed
item-circus = sirkis
item-amusement-park = beerta madadaalada
item-community-centre = xarunta xaafadda
item-bakery = foorno
item-hairdresser = timo-jare
item-water-playground = goobta ciyaarta biyaha
item-castle = qalcad
item-concert = bandhig muusig
item-puppet-theatre = riwaayadda boonbalada
