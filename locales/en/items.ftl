### Nouns for the slot $item of phrases.ftl and for labels ("Meenemen: luiers"): no article, no case ending.

## Eten

item-bread = bread
item-sandwich = sandwich
item-sandwich-cheese = cheese sandwich
item-sandwich-peanut-butter = peanut butter sandwich
item-sandwich-meat = sandwich with sliced meat
item-sandwich-sweet = sandwich with sweet spread
item-cracker = cracker
item-rice-cake = rice cake
item-breadstick = breadstick
item-biscuit = biscuit
item-porridge = porridge
item-fruit = fruit
item-fruit-puree = fruit puree
item-vegetable-puree = vegetable puree
item-apple = apple
item-banana = banana
item-pear = pear
item-grapes = grapes
item-orange = orange
item-tangerine = tangerine
item-strawberries = strawberries
item-melon = melon
item-kiwi = kiwi
item-raisins = raisins
item-vegetables = vegetables
item-cucumber = cucumber
item-tomato = tomato
item-carrot = carrot
item-pepper = sweet pepper
item-broccoli = broccoli
item-potatoes = potatoes
item-pasta = pasta
item-rice = rice
item-couscous = couscous
item-soup = soup
item-pancakes = pancakes
item-pizza = pizza
item-fish = fish
item-chicken = chicken
item-meat = meat
item-pork = pork
item-egg = egg
item-cheese = cheese
item-yoghurt = yoghurt
item-nuts = nuts
item-peanut-butter = peanut butter
item-sweets = sweets
item-cake = cake
item-ice-cream = ice cream

## Drinken

item-water = water
item-milk = milk
item-breast-milk = breast milk
item-formula = formula milk
item-tea = tea
item-juice = juice
item-squash = squash
item-bottle = bottle

## Speelgoed

item-blocks = blocks
item-lego = Lego
item-duplo = Duplo
item-train = toy train
item-cars = toy cars
item-dolls = dolls
item-animals = animals
item-ball = ball
item-puzzle = puzzle
item-book = book
item-clay = modelling clay
item-sand = sand
item-paint = paint
item-bikes = bikes
item-slide = slide
item-swing = swing
item-games = games
item-instruments = musical instruments
item-dressing-up = dressing-up clothes
item-bubbles = soap bubbles

## Kleren

item-coat = coat
item-raincoat = raincoat
item-hat = warm hat
item-sun-hat = sun hat
item-gloves = gloves
item-scarf = scarf
item-shoes = shoes
item-boots = boots
item-slippers = slippers
item-socks = socks
item-trousers = trousers
item-shirt = shirt
item-jumper = jumper
item-vest = bodysuit
item-underpants = underpants
item-pyjamas = pyjamas
item-sleeping-bag = sleeping bag

## Meenemen

item-nappies = nappies
item-wipes = baby wipes
item-spare-clothes = spare clothes
item-warm-clothes = warm clothes
item-swimwear = swimwear
item-towel = towel
item-gym-clothes = gym clothes
item-suncream = suncream
item-dummy = dummy
item-cuddly-toy = cuddly toy
item-bag = bag
item-lunch-box = lunch box
item-cup = cup
item-packed-lunch = packed lunch
item-medicine = medicine
item-form = form
item-photo = photo
item-treat = treat

## Plaatsen

item-petting-farm = petting farm
item-forest = forest
item-park = park
item-playground = playground
item-library = library
item-zoo = zoo
item-swimming-pool = swimming pool
item-gym-hall = gym
item-museum = museum
item-theatre = theatre
item-beach = beach
item-market = market
item-care-home = care home
item-school = school

## Wat wij doen en vieren

item-music = music
item-gymnastics = gymnastics
item-drawing = drawing
item-cooking = cooking
item-hide-and-seek = hide-and-seek
item-swimming-lesson = swimming lesson
item-spring = spring
item-summer = summer
item-autumn = autumn
item-winter = winter
item-family = family
item-food-theme = food
item-colours = colours
item-my-body = my body
item-traffic = traffic
item-birthday-party = birthday
item-sinterklaas = Sinterklaas
item-christmas = Christmas
item-easter = Easter
item-sugar-feast = Eid al-Fitr
item-sacrifice-feast = Eid al-Adha
item-summer-party = summer party
item-carnival = carnival

## Wat er op de groep heerst

item-head-lice = head lice
item-chickenpox = chickenpox
item-impetigo = impetigo
item-hand-foot-mouth = hand, foot and mouth disease
item-fifth-disease = fifth disease
item-pink-eye = eye infection
item-stomach-flu = stomach flu
item-scarlet-fever = scarlet fever
item-worms = threadworms
item-flu = flu

## Eten (meer)

item-spread-cheese = cream cheese
item-ham = ham
item-sausage = sausage
item-hagelslag = chocolate sprinkles
item-jam = jam
item-honey = honey
item-butter = butter
item-apple-syrup = apple syrup
item-hummus = hummus
item-egg-salad = egg salad
item-bun = bread roll
item-croissant = croissant
item-currant-bun = currant bun
item-toast = rusk
item-crusts = bread crusts
item-breakfast-cereal = breakfast cereal
item-oatmeal = oatmeal
item-ontbijtkoek = spiced breakfast cake
item-gingerbread-nuts = pepernoten (small spiced biscuits)
item-speculaas = spiced biscuits
item-oliebollen = oliebollen (Dutch doughnuts)
item-cupcake = cupcakes
item-popcorn = popcorn
item-crisps = crisps
item-chocolate = chocolate
item-lolly = lollipop
item-ice-lolly = ice lolly
item-custard = custard
item-cottage-cheese = quark
item-pudding = dessert
item-blueberries = blueberries
item-raspberries = raspberries
item-cherries = cherries
item-plum = plum
item-peach = peach
item-mango = mango
item-pineapple = pineapple
item-watermelon = watermelon
item-avocado = avocado
item-snack-vegetables = raw vegetable snacks
item-snack-tomatoes = cherry tomatoes
item-cauliflower = cauliflower
item-green-beans = green beans
item-peas = peas
item-spinach = spinach
item-courgette = courgette
item-pumpkin = pumpkin
item-sweet-potato = sweet potato
item-corn = sweetcorn
item-lettuce = lettuce
item-mushrooms = mushrooms
item-onion = onion
item-lentils = lentils
item-beans = beans
item-olives = olives
item-mash = mashed potatoes
item-fries = chips (fried potatoes)
item-spaghetti = spaghetti
item-macaroni = macaroni
item-lasagne = lasagne
item-noodles = noodles
item-fried-rice = fried rice
item-wraps = wraps
item-tomato-sauce = tomato sauce
item-sauce = sauce
item-apple-sauce = apple sauce
item-meatballs = meatballs
item-minced-meat = minced meat
item-fish-fingers = fish fingers
item-tofu = tofu
item-halal-meat = halal meat
item-vegetable-soup = vegetable soup
item-tomato-soup = tomato soup
item-pea-soup = pea soup
item-chicken-soup = chicken soup
item-rice-porridge = rice pudding
item-solid-food = solid food
item-snack = snack
item-warm-meal = hot meal
item-lunch = lunch
item-breakfast = breakfast
item-baby-puree = jar of baby food
item-peanuts = peanuts
item-cow-milk = cow's milk
item-oat-milk = oat milk
item-soy-milk = soya milk
item-buttermilk = buttermilk
item-chocolate-milk = chocolate milk
item-smoothie = smoothie
item-apple-juice = apple juice
item-orange-juice = orange juice
item-wasp-food = sweet drinks

## Speelgoed en knutselen (meer)

item-playdough = play dough
item-beads = beads
item-bracelets = bracelets
item-crown = crown
item-lantern = lantern
item-slime = slime
item-rattle = rattle
item-soft-toys = cuddly toys
item-baby-toys = baby toys
item-toys-kitchen = play kitchen
item-shop-toys = toy shop
item-doll-pram = doll's pram
item-doctor-kit = doctor's kit
item-tractor = tractor
item-digger = digger
item-fire-engine = fire engine
item-train-track = train track
item-garage = toy garage
item-tricycle = tricycle
item-balance-bike = balance bike
item-scooter = scooter
item-hoops = hoops
item-skipping-rope = skipping rope
item-trampoline = trampoline
item-climbing-frame = climbing frame
item-sandpit-toys = sand toys
item-water-cups = cups
item-water-table = water table
item-chalk = pavement chalk
item-pencils = pencils
item-felt-pens = felt-tip pens
item-scissors = scissors
item-glue = glue
item-stickers = stickers
item-paper = paper
item-cardboard = cardboard
item-toilet-rolls = toilet roll tubes
item-egg-boxes = egg boxes
item-jars = glass jars
item-cushions = cushions
item-cloths = cloths
item-balloons = balloons
item-drum = drum
item-magnets = magnets
item-memory = memory game
item-board-game = board game
item-cards = cards
item-tablet = tablet
item-film = film
item-comic = comic book
item-baby-gym = baby gym
item-playpen = playpen
item-bouncer = baby bouncer

## Kleren (meer)

item-coat-winter = winter coat
item-coat-summer = light jacket
item-mittens-pair = glove
item-cap = cap
item-winter-things = hat and scarf
item-rain-suit = rain suit
item-ski-suit = snowsuit
item-rubber-boots = wellington boots
item-sandals = sandals
item-trainers = trainers
item-indoor-shoes = indoor shoes
item-tights = tights
item-dress = dress
item-skirt = skirt
item-shorts = shorts
item-long-trousers = long trousers
item-cardigan = cardigan
item-t-shirt = T-shirt
item-swim-nappy = swim nappy
item-swim-trunks = swimming trunks
item-swimsuit = swimsuit
item-clothes = clothes
item-clothes-set = set of clothes
item-old-clothes = old clothes
item-costume = fancy dress
item-bib = bib
item-hair-clip = hair clip
item-glasses = glasses
item-sunglasses = sunglasses
item-earrings = earrings
item-necklace = necklace
item-bracelet = bracelet

## Meenemen (meer)

item-nappy-cream = nappy cream
item-toothbrush = toothbrush
item-toothpaste = toothpaste
item-hairbrush = hairbrush
item-bottles = bottles
item-milk-powder = milk powder
item-teat = teat
item-blanket = blanket
item-cloth = muslin cloth
item-sheet = sheet
item-pillow = pillow
item-rucksack = rucksack
item-swim-bag = swimming bag
item-swim-things = swimming things
item-gym-things = gym things
item-water-bottle = water bottle
item-fruit-box = fruit box
item-lunch-tin = small lunch box
item-keys = key
item-pass = pass
item-letter = letter
item-list = list
item-passport = identity document
item-vaccination-book = health booklet
item-phone = phone
item-money = money
item-batteries = batteries
item-own-toy = own toy
item-family-photo = photo of the family
item-baby-photo = baby photo
item-homework = homework
item-school-bag = school bag
item-school-book = reading book
item-helmet = helmet
item-car-seat = car seat
item-pram = pram
item-thermometer = thermometer
item-inhaler = inhaler
item-epipen = EpiPen
item-ointment = nasal spray
item-paracetamol = paracetamol
item-antibiotics = antibiotics
item-present = present
item-flowers = flowers
item-drawing-thing = drawing
item-craftwork = craft work
item-things = belongings

## Plaatsen (meer)

item-farm = farm
item-duck-pond = duck pond
item-sea = sea
item-indoor-play = indoor playground
item-cinema = cinema
item-sports-hall = sports hall
item-football-pitch = football pitch
item-yard = school yard
item-square = play field
item-supermarket = supermarket
item-fire-station = fire station
item-police = police station
item-church = church
item-mosque = mosque
item-hospital = hospital
item-dentist = dentist
item-doctor = doctor
item-windmill = windmill
item-garden = garden
item-town = town
item-station = railway station
item-restaurant = restaurant
item-ice-rink = ice rink
item-trampoline-park = trampoline park
item-city-farm = riding school
item-high-chair = high chair
item-chair = chair
item-sofa = sofa
item-cupboard = cupboard
item-table = table
item-door = door
item-wall = wall
item-bench = bench
item-stairs = stairs
item-bed = bed

## Dieren en natuur

item-goats = goats
item-sheep = sheep
item-rabbit = rabbit
item-chickens = chickens
item-ducks = ducks
item-cow = cow
item-horse = horse
item-dog = dog
item-cat = cat
item-fish-animal = fish (animals)
item-birds = birds
item-snail = snail
item-worm = worm
item-spider = spider
item-ladybird = ladybird
item-butterfly = butterfly
item-insects = insects
item-plants = plants
item-chestnuts = chestnuts
item-acorns = acorns
item-leaves = leaves
item-sticks = sticks
item-stones = stones
item-snow = snow
item-puddles = puddles
item-moon = moon
item-noise = noises
item-black-pete = Piet (Sinterklaas's helper)

## Thema's en feesten (meer)

item-animals-theme = zoo animals
item-farm-theme = the farm
item-feelings = feelings
item-professions = professions
item-clothes-theme = what are you wearing today
item-house-theme = houses and living
item-space = space
item-water-theme = the sea
item-baby-theme = baby
item-ill-theme = being ill
item-shapes = shapes
item-counting = numbers
item-letters = letters
item-healthy-food = healthy food
item-friendship = friendship
item-weather = the weather
item-kings-day = King's Day
item-ramadan = Ramadan
item-divali = Diwali
item-new-year = New Year
item-saint-martin = St Martin's Day
item-mothers-day = Mother's Day
item-fathers-day = Father's Day
item-animal-day = Animal Day
item-book-week = Children's Book Week
item-christmas-dinner = Christmas dinner
item-farewell-party = farewell party
item-parents-evening = parents' evening
item-summer-holiday = holiday
item-weekend = weekend
item-music-lesson = music lesson
item-sports-lesson = sports lesson
item-cooking-workshop = cooking workshop
item-workshop = workshop

## Wat er op de groep heerst (meer)

item-cold-illness = colds
item-diarrhoea = diarrhoea
item-measles = measles
item-scabies = scabies
item-ringworm = ringworm
item-cough = cough
item-corona = COVID-19

## Lichaam

body-head = head
body-forehead = forehead
body-face = face
body-cheek = cheek
body-chin = chin
body-nose = nose
body-mouth = mouth
body-lip = lip
body-tongue = tongue
body-teeth = teeth
body-eye = eye
body-eyes = eyes
body-ear = ear
body-ears = ears
body-throat = throat
body-neck = neck
body-shoulder = shoulder
body-arm = arm
body-arms = arms
body-elbow = elbow
body-wrist = wrist
body-hand = hand
body-hands = hands
body-finger = finger
body-thumb = thumb
body-chest = chest
body-tummy = tummy
body-back = back
body-bottom = bottom
body-leg = leg
body-legs = legs
body-knee = knee
body-knees = knees
body-ankle = ankle
body-foot = foot
body-feet = feet
body-toe = toe
body-skin = skin
body-hair = hair

## Plekjes en wondjes (wat wij zien)

injury-scrape = graze
injury-bump = bump
injury-bruise = bruise
injury-red-mark = red mark
injury-wound = small wound
injury-scratch = scratch
injury-cut = cut
injury-splinter = splinter
injury-blister = blister
injury-bite-mark = bite mark
injury-insect-bite = insect bite
injury-tick = tick
injury-swelling = swelling
injury-burn = burn blister
injury-spot = spot

## Mensen

relative-mother = mother
relative-father = father
relative-parents = parents
relative-grandmother = grandmother
relative-grandfather = grandfather
relative-grandparents = grandparents
relative-brother = brother
relative-sister = sister
relative-aunt = aunt
relative-uncle = uncle
relative-neighbour-woman = neighbour (woman)
relative-neighbour-man = neighbour (man)
relative-babysitter = babysitter
relative-friend-parent = a friend's mother
relative-someone-else = someone else
relative-baby = baby

## Groepen kinderen

who-children = the children
who-toddlers = the toddlers
who-babies = the babies
who-preschool = the kindergarten children
who-big = the big children
who-small = the little ones
who-bso = the after-school care children
who-girls = the girls
who-boys = the boys

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (a few)
amount-pieces = { $item } (a few pieces)
amount-piece = { $item } (a piece)
amount-bites = { $item } (a few bites)
amount-some = { $item } (some)
amount-half = { $item } (half)
amount-whole = { $item } (a whole one)
amount-bowl = { $item } (a small bowl)
amount-plate = { $item } (a plateful)
amount-cup = { $item } (a cup)
amount-two-kinds = { $first } with { $second }

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (red)
look-blue = { $item } (blue)
look-dark-blue = { $item } (dark blue)
look-green = { $item } (green)
look-yellow = { $item } (yellow)
look-orange = { $item } (orange)
look-pink = { $item } (pink)
look-purple = { $item } (purple)
look-black = { $item } (black)
look-white = { $item } (white)
look-grey = { $item } (grey)
look-brown = { $item } (brown)
look-clean = { $item } (clean)
look-new = { $item } (new)
look-extra = { $item } (extra)
look-warm = { $item } (warm)
look-wet = { $item } (wet)
look-small = { $item } (small)
look-big = { $item } (big)
look-lost-one = { $item } (a single one)

## Eten (nog meer)

item-pumpkin-soup = pumpkin soup
item-vegetarian-food = vegetarian food
item-something-nice = something tasty

## Afspraken en feesten (nog meer)

item-study-day = staff training day
item-school-trip = school trip
item-trip = outing
item-party = party
item-performance = performance
item-information-evening = information evening
item-parent-talk = parent meeting
item-short-talk = ten-minute meeting
item-drill = fire drill
item-settling = settling in
item-settling-day = settling-in visit
item-swap-day = swap day
item-extra-day = extra day
item-holiday-care = holiday care
item-care = childcare
item-bso = after-school care
item-toddler-group = toddler group
item-baby-group = baby group
item-summer-break = summer holidays
item-autumn-holiday = autumn holidays
item-christmas-holiday = Christmas holidays
item-spring-holiday = February holidays
item-may-holiday = May holidays
item-christmas-party = Christmas party
item-lice-check = head lice check
item-song = song
item-story = story
item-christmas-decoration = Christmas decorations
item-upbringing = raising children

## School

item-report = school report
item-test = test
item-reading = reading
item-arithmetic = arithmetic
item-little-words = words
item-diploma = certificate

## Papieren

item-contract = contract
item-invoice = invoice
item-questionnaire = questionnaire
item-newsletter = newsletter
item-email = e-mail
item-message = message
item-address = address
item-phone-number = telephone number
item-email-address = e-mail address
item-allergies = allergies
item-permission-form = permission form
item-medicine-form = medicine form
item-schedule = schedule
item-development-report = report on your child

## Wie er langskomt

item-photographer = photographer
item-book-bus = library bus
item-music-teacher = music teacher
item-nurse = nurse
item-speech-therapist = speech therapist
item-health-service = public health service (GGD)

## In en om het gebouw

item-heating = heating
item-lift = lift
item-wifi = wifi
item-washing-machine = washing machine
item-bell = doorbell
item-app = app
item-toilet = toilet
item-light = light
item-entrance = entrance
item-gate = gate
item-hot-water = hot water
item-small-bus = bus
item-office = office
item-health-centre = child health clinic
item-floor = floor
item-toy = toy

## Spullen (nog meer)

item-drawer = drawer
item-basket = basket
item-hat-brim = hat
item-allergy = allergy
item-spare-trousers = spare trousers
item-drink-medicine = liquid medicine
item-library-book = library book
item-plastic-bag = plastic bag
item-plasters = plasters
item-tissues = tissues
item-laundry = laundry
item-box = cardboard box

## Wat kinderen maken

item-mask = mask
item-bead-necklace = bead necklace
item-rocket = rocket
item-boat = boat
item-painting = painting
item-christmas-card = Christmas card

## Wat er op de groep heerst (nog meer)

item-virus = virus
item-throat-infection = throat infection
item-ear-infection = ear infection
item-whooping-cough = whooping cough
item-rs-virus = RS virus

## Klachten

item-nappy-rash = nappy rash
item-eczema = eczema
item-hay-fever = hay fever
item-cramps = tummy cramps
item-constipation = constipation

## Hoeveel en hoe (nog meer)

amount-tube = a tube of { $item }
amount-pack = a pack of { $item }
amount-enough = enough { $item }
look-empty = { $item } (empty)
look-thick = { $item } (thick)
look-borrowed = { $item } (borrowed)
look-own = own { $item }
look-old = old { $item }
look-healthy = healthy { $item }
look-dry = dry { $item }
look-dirty = dirty { $item }
look-first = first { $item }
look-other = other { $item }
look-bigger = bigger { $item }
look-smaller = smaller { $item }
look-wrong = wrong { $item }
look-spare = spare { $item }

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = swollen lip
injury-black-eye = black eye
injury-mosquito-bite = mosquito bite
injury-tick-bite = tick bite
injury-wasp-sting = wasp sting

## Lichaam (meer)

body-back-of-head = back of the head
body-eyebrow = eyebrow
body-eyelid = eyelid
body-fingers = fingers
body-toes = toes
body-cheeks = cheeks
body-little-finger = little finger
body-gum = gums

## Plekjes en wondjes (en nog meer)

injury-red-spots = red spots
injury-little-bumps = little bumps
injury-small-blisters = small blisters
injury-redness = redness
injury-scab = scab
injury-dry-patch = dry patch

## Verzorging (nog meer)

item-ointment-any = ointment
item-cream-any = cream
item-zinc-ointment = zinc ointment
item-bandage = bandage
amount-sips = a few sips of { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = little spot
item-nits = nits
## Van dag tot dag (meer)

look-left = left { $item }
look-right = right { $item }
item-sponge-cake = cake
item-shaving-foam = shaving foam
item-ball-pit = ball pit
item-tunnel = tunnel
item-candles = candles
item-garland = party garlands
item-flags = flags
item-brushes = brushes
item-apron = apron
item-wool = wool
item-rope = string
item-feathers = feathers
item-buttons = buttons
item-caps = bottle caps
item-corks = corks
item-newspapers = newspapers
item-mash-dish = mashed potatoes with vegetables
item-kale-mash = kale
item-mini-pancakes = mini pancakes
item-waffles = waffles
item-muffin = muffin
item-crispbread = crispbread
item-chicken-slices = sliced chicken
item-liver-sausage = liver sausage
item-tuna = tuna
item-radishes = radishes
item-beetroot = beetroot
item-leek = leek
item-apricot = apricot
item-dates = dates
item-pita = pitta bread
item-falafel = falafel
item-curry = curry
item-vest-shirt = vest
item-leggings = leggings
item-flip-flops = flip-flops
item-water-shoes = water shoes
item-armbands = swimming armbands
item-goggles = swimming goggles
item-swimming-cap = swimming cap
item-bike-seat = bicycle seat
item-baby-carrier = baby carrier
item-burp-cloth = burp cloth
item-pencil-case = pencil case
item-notebook = notebook
item-hearing-aid = hearing aid
item-fair = funfair
item-circus = circus
item-amusement-park = amusement park
item-community-centre = community centre
item-bakery = bakery
item-hairdresser = hairdresser
item-water-playground = water playground
item-castle = castle
item-concert = concert
item-puppet-theatre = puppet theatre
