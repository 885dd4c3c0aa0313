## Eten

item-bread = pain
item-sandwich = tartine
item-sandwich-cheese = tartine au fromage
item-sandwich-peanut-butter = tartine au beurre de cacahuète
item-sandwich-meat = tartine à la charcuterie
item-sandwich-sweet = tartine sucrée
item-cracker = cracker
item-rice-cake = galette de riz
item-breadstick = gressin
item-biscuit = biscuit
item-porridge = bouillie
item-fruit = fruits
item-fruit-puree = compote de fruits
item-vegetable-puree = purée de légumes
item-apple = pomme
item-banana = banane
item-pear = poire
item-grapes = raisin
item-orange = orange
item-tangerine = mandarine
item-strawberries = fraises
item-melon = melon
item-kiwi = kiwi
item-raisins = raisins secs
item-vegetables = légumes
item-cucumber = concombre
item-tomato = tomate
item-carrot = carotte
item-pepper = poivron
item-broccoli = brocoli
item-potatoes = pommes de terre
item-pasta = pâtes
item-rice = riz
item-couscous = couscous
item-soup = soupe
item-pancakes = crêpes
item-pizza = pizza
item-fish = poisson
item-chicken = poulet
item-meat = viande
item-pork = viande de porc
item-egg = œuf
item-cheese = fromage
item-yoghurt = yaourt
item-nuts = fruits à coque (noix, noisettes…)
item-peanut-butter = beurre de cacahuète
item-sweets = bonbons
item-cake = gâteau
item-ice-cream = glace

## Drinken

item-water = eau
item-milk = lait
item-breast-milk = lait maternel
item-formula = lait infantile
item-tea = thé
item-juice = jus de fruits
item-squash = sirop
item-bottle = biberon

## Speelgoed

item-blocks = cubes
item-lego = Lego
item-duplo = Duplo
item-train = train
item-cars = voitures
item-dolls = poupées
item-animals = animaux
item-ball = ballon
item-puzzle = puzzle
item-book = livre
item-clay = pâte à modeler
item-sand = sable
item-paint = peinture
item-bikes = petits vélos
item-slide = toboggan
item-swing = balançoire
item-games = jeux
item-instruments = instruments de musique
item-dressing-up = déguisements
item-bubbles = bulles de savon

## Kleren

item-coat = manteau
item-raincoat = imperméable
item-hat = bonnet
item-sun-hat = casquette
item-gloves = moufles
item-scarf = écharpe
item-shoes = chaussures
item-boots = bottes
item-slippers = chaussons
item-socks = chaussettes
item-trousers = pantalon
item-shirt = tee-shirt
item-jumper = pull
item-vest = body
item-underpants = culottes
item-pyjamas = pyjama
item-sleeping-bag = turbulette (gigoteuse)

## Meenemen

item-nappies = couches
item-wipes = lingettes
item-spare-clothes = vêtements de rechange
item-warm-clothes = vêtements chauds
item-swimwear = affaires de bain
item-towel = serviette
item-gym-clothes = tenue de sport
item-suncream = crème solaire
item-dummy = tétine
item-cuddly-toy = doudou
item-bag = sac
item-lunch-box = boîte à tartines
item-cup = gobelet
item-packed-lunch = pique-nique
item-medicine = médicament
item-form = formulaire
item-photo = photo
item-treat = petites douceurs à partager

## Plaatsen

item-petting-farm = ferme pour enfants
item-forest = forêt
item-park = parc
item-playground = aire de jeux
item-library = bibliothèque
item-zoo = zoo
item-swimming-pool = piscine
item-gym-hall = salle de sport
item-museum = musée
item-theatre = théâtre
item-beach = plage
item-market = marché
item-care-home = maison de retraite
item-school = école

## Wat wij doen en vieren

item-music = musique
item-gymnastics = gymnastique
item-drawing = dessin
item-cooking = cuisine
item-hide-and-seek = cache-cache
item-swimming-lesson = cours de natation
item-spring = printemps
item-summer = été
item-autumn = automne
item-winter = hiver
item-family = famille
item-food-theme = alimentation
item-colours = couleurs
item-my-body = mon corps
item-traffic = circulation
item-birthday-party = anniversaire
item-sinterklaas = Saint-Nicolas
item-christmas = Noël
item-easter = Pâques
item-sugar-feast = fête de la fin du ramadan (Aïd el-Fitr)
item-sacrifice-feast = fête du sacrifice (Aïd el-Adha)
item-summer-party = fête de l’été
item-carnival = carnaval

## Wat er op de groep heerst

item-head-lice = poux
item-chickenpox = varicelle
item-impetigo = impétigo
item-hand-foot-mouth = maladie pieds-mains-bouche
item-fifth-disease = cinquième maladie
item-pink-eye = infection de l’œil
item-stomach-flu = gastro-entérite
item-scarlet-fever = scarlatine
item-worms = vers intestinaux (oxyures)
item-flu = grippe

## Eten (meer)

item-spread-cheese = fromage à tartiner
item-ham = jambon
item-sausage = saucisse
item-hagelslag = vermicelles au chocolat (hagelslag)
item-jam = confiture
item-honey = miel
item-butter = beurre
item-apple-syrup = sirop de pomme à tartiner
item-hummus = houmous
item-egg-salad = salade d’œufs
item-bun = petit pain
item-croissant = croissant
item-currant-bun = petit pain aux raisins
item-toast = biscotte
item-crusts = croûtes de pain
item-breakfast-cereal = céréales du petit-déjeuner
item-oatmeal = flocons d’avoine
item-ontbijtkoek = pain d’épices
item-gingerbread-nuts = pepernoten (petits biscuits aux épices)
item-speculaas = spéculoos
item-oliebollen = oliebollen (beignets néerlandais)
item-cupcake = petits cakes
item-popcorn = pop-corn
item-crisps = chips
item-chocolate = chocolat
item-lolly = sucette (bonbon)
item-ice-lolly = glace à l’eau
item-custard = crème dessert (vla)
item-cottage-cheese = fromage blanc
item-pudding = dessert
item-blueberries = myrtilles
item-raspberries = framboises
item-cherries = cerises
item-plum = prune
item-peach = pêche
item-mango = mangue
item-pineapple = ananas
item-watermelon = pastèque
item-avocado = avocat
item-snack-vegetables = légumes crus à croquer
item-snack-tomatoes = tomates cerises
item-cauliflower = chou-fleur
item-green-beans = haricots verts
item-peas = petits pois
item-spinach = épinards
item-courgette = courgette
item-pumpkin = potiron
item-sweet-potato = patate douce
item-corn = maïs
item-lettuce = salade verte
item-mushrooms = champignons
item-onion = oignon
item-lentils = lentilles
item-beans = haricots secs
item-olives = olives
item-mash = purée de pommes de terre
item-fries = frites
item-spaghetti = spaghettis
item-macaroni = macaronis
item-lasagne = lasagnes
item-noodles = nouilles
item-fried-rice = riz sauté (nasi)
item-wraps = wraps
item-tomato-sauce = sauce tomate
item-sauce = sauce
item-apple-sauce = compote de pommes
item-meatballs = boulettes de viande
item-minced-meat = viande hachée
item-fish-fingers = bâtonnets de poisson pané
item-tofu = tofu
item-halal-meat = viande halal
item-vegetable-soup = soupe de légumes
item-tomato-soup = soupe à la tomate
item-pea-soup = soupe aux pois
item-chicken-soup = soupe au poulet
item-rice-porridge = riz au lait
item-solid-food = aliments solides
item-snack = petit en-cas
item-warm-meal = repas chaud
item-lunch = déjeuner
item-breakfast = petit-déjeuner
item-baby-puree = petit pot pour bébé
item-peanuts = cacahuètes
item-cow-milk = lait de vache
item-oat-milk = boisson à l’avoine
item-soy-milk = boisson au soja
item-buttermilk = lait fermenté (babeurre)
item-chocolate-milk = lait au chocolat
item-smoothie = smoothie
item-apple-juice = jus de pomme
item-orange-juice = jus d’orange
item-wasp-food = boissons sucrées

## Speelgoed en knutselen (meer)

item-playdough = pâte à sel
item-beads = perles
item-bracelets = bracelets
item-crown = couronne
item-lantern = lampion
item-slime = slime
item-rattle = hochet
item-soft-toys = peluches
item-baby-toys = jouets pour bébé
item-toys-kitchen = dînette et cuisine
item-shop-toys = marchande (jeu)
item-doll-pram = landau de poupée
item-doctor-kit = mallette de docteur
item-tractor = tracteur
item-digger = pelleteuse
item-fire-engine = camion de pompiers
item-train-track = circuit de train
item-garage = garage (jeu)
item-tricycle = tricycle
item-balance-bike = draisienne
item-scooter = trottinette
item-hoops = cerceaux
item-skipping-rope = corde à sauter
item-trampoline = trampoline
item-climbing-frame = structure à grimper
item-sandpit-toys = jouets de sable
item-water-cups = petits gobelets
item-water-table = table à eau
item-chalk = craies de trottoir
item-pencils = crayons
item-felt-pens = feutres
item-scissors = ciseaux
item-glue = colle
item-stickers = autocollants
item-paper = papier
item-cardboard = carton
item-toilet-rolls = rouleaux vides de papier toilette
item-egg-boxes = boîtes à œufs
item-jars = bocaux en verre
item-cushions = coussins
item-cloths = tissus
item-balloons = ballons de baudruche
item-drum = tambour
item-magnets = aimants
item-memory = jeu de mémoire
item-board-game = jeu de société
item-cards = cartes
item-tablet = tablette
item-film = film
item-comic = bande dessinée
item-baby-gym = arche d’éveil
item-playpen = parc pour bébé
item-bouncer = transat

## Kleren (meer)

item-coat-winter = manteau d’hiver
item-coat-summer = veste légère
item-mittens-pair = gant
item-cap = casquette à visière
item-winter-things = bonnet et écharpe
item-rain-suit = combinaison de pluie
item-ski-suit = combinaison de ski
item-rubber-boots = bottes en caoutchouc
item-sandals = sandales
item-trainers = baskets
item-indoor-shoes = chaussures d’intérieur
item-tights = collants
item-dress = robe
item-skirt = jupe
item-shorts = short
item-long-trousers = pantalon long
item-cardigan = gilet
item-t-shirt = tee-shirt à manches courtes
item-swim-nappy = couche de bain
item-swim-trunks = short de bain
item-swimsuit = maillot de bain
item-clothes = vêtements
item-clothes-set = tenue complète
item-old-clothes = vieux vêtements
item-costume = déguisement
item-bib = bavoir
item-hair-clip = barrette
item-glasses = lunettes
item-sunglasses = lunettes de soleil
item-earrings = boucles d’oreilles
item-necklace = collier
item-bracelet = bracelet

## Meenemen (meer)

item-nappy-cream = crème pour les fesses
item-toothbrush = brosse à dents
item-toothpaste = dentifrice
item-hairbrush = brosse à cheveux
item-bottles = biberons
item-milk-powder = lait en poudre
item-teat = tétine de biberon
item-blanket = couverture
item-cloth = lange
item-sheet = drap
item-pillow = oreiller
item-rucksack = sac à dos
item-swim-bag = sac de piscine
item-swim-things = affaires de piscine
item-gym-things = affaires de gym
item-water-bottle = gourde
item-fruit-box = boîte à fruits
item-lunch-tin = petite boîte à tartines
item-keys = clé
item-pass = badge
item-letter = lettre
item-list = liste
item-passport = pièce d’identité
item-vaccination-book = carnet de santé
item-phone = téléphone
item-money = argent
item-batteries = piles
item-own-toy = jouet de la maison
item-family-photo = photo de la famille
item-baby-photo = photo de bébé
item-homework = devoirs
item-school-bag = cartable
item-school-book = livre de lecture
item-helmet = casque
item-car-seat = siège auto
item-pram = landau
item-thermometer = thermomètre
item-inhaler = inhalateur
item-epipen = EpiPen
item-ointment = spray nasal
item-paracetamol = paracétamol
item-antibiotics = antibiotique
item-present = cadeau
item-flowers = fleurs
item-drawing-thing = dessin
item-craftwork = bricolage
item-things = affaires

## Plaatsen (meer)

item-farm = ferme
item-duck-pond = mare aux canards
item-sea = mer
item-indoor-play = parc de jeux couvert
item-cinema = cinéma
item-sports-hall = gymnase
item-football-pitch = terrain de football
item-yard = cour d’école
item-square = terrain de jeu
item-supermarket = supermarché
item-fire-station = caserne de pompiers
item-police = commissariat de police
item-church = église
item-mosque = mosquée
item-hospital = hôpital
item-dentist = dentiste
item-doctor = médecin
item-windmill = moulin
item-garden = jardin
item-town = ville
item-station = gare
item-restaurant = restaurant
item-ice-rink = patinoire
item-trampoline-park = parc de trampolines
item-city-farm = centre équestre
item-high-chair = chaise haute
item-chair = chaise
item-sofa = canapé
item-cupboard = placard
item-table = table
item-door = porte
item-wall = mur
item-bench = banc
item-stairs = escalier
item-bed = lit

## Dieren en natuur

item-goats = chevreaux
item-sheep = moutons
item-rabbit = lapin
item-chickens = poules
item-ducks = canards
item-cow = vache
item-horse = cheval
item-dog = chien
item-cat = chat
item-fish-animal = poissons
item-birds = oiseaux
item-snail = escargot
item-worm = ver de terre
item-spider = araignée
item-ladybird = coccinelle
item-butterfly = papillon
item-insects = insectes
item-plants = plantes
item-chestnuts = marrons
item-acorns = glands
item-leaves = feuilles
item-sticks = branches
item-stones = cailloux
item-snow = neige
item-puddles = flaques
item-moon = lune
item-noise = bruits
item-black-pete = Piet (l’assistant de Saint-Nicolas)

## Thema's en feesten (meer)

item-animals-theme = animaux du zoo
item-farm-theme = la ferme
item-feelings = émotions
item-professions = métiers
item-clothes-theme = comment on s’habille aujourd’hui
item-house-theme = la maison
item-space = l’espace
item-water-theme = la mer
item-baby-theme = le bébé
item-ill-theme = être malade
item-shapes = formes
item-counting = chiffres
item-letters = lettres
item-healthy-food = bien manger
item-friendship = amitié
item-weather = la météo
item-kings-day = fête du Roi
item-ramadan = ramadan
item-divali = Divali
item-new-year = Nouvel An
item-saint-martin = Saint-Martin
item-mothers-day = fête des mères
item-fathers-day = fête des pères
item-animal-day = journée des animaux
item-book-week = semaine du livre pour enfants
item-christmas-dinner = repas de Noël
item-farewell-party = fête d’au revoir
item-parents-evening = soirée des parents
item-summer-holiday = vacances
item-weekend = week-end
item-music-lesson = cours de musique
item-sports-lesson = cours de sport
item-cooking-workshop = atelier de cuisine
item-workshop = atelier

## Wat er op de groep heerst (meer)

item-cold-illness = rhume
item-diarrhoea = diarrhée
item-measles = rougeole
item-scabies = gale
item-ringworm = teigne
item-cough = toux
item-corona = COVID-19

## Lichaam

body-head = tête
body-forehead = front
body-face = visage
body-cheek = joue
body-chin = menton
body-nose = nez
body-mouth = bouche
body-lip = lèvre
body-tongue = langue
body-teeth = dents
body-eye = œil
body-eyes = yeux
body-ear = oreille
body-ears = oreilles
body-throat = gorge
body-neck = nuque
body-shoulder = épaule
body-arm = bras
body-arms = les deux bras
body-elbow = coude
body-wrist = poignet
body-hand = main
body-hands = mains
body-finger = doigt
body-thumb = pouce
body-chest = poitrine
body-tummy = ventre
body-back = dos
body-bottom = fesses
body-leg = jambe
body-legs = jambes
body-knee = genou
body-knees = genoux
body-ankle = cheville
body-foot = pied
body-feet = pieds
body-toe = orteil
body-skin = peau
body-hair = cheveux

## Plekjes en wondjes (wat wij zien)

injury-scrape = écorchure
injury-bump = bosse
injury-bruise = bleu
injury-red-mark = marque rouge
injury-wound = petite plaie
injury-scratch = griffure
injury-cut = coupure
injury-splinter = écharde
injury-blister = ampoule
injury-bite-mark = trace de morsure
injury-insect-bite = piqûre d’insecte
injury-tick = tique
injury-swelling = gonflement
injury-burn = cloque de brûlure
injury-spot = petit bouton

## Mensen

relative-mother = maman
relative-father = papa
relative-parents = papa et maman
relative-grandmother = grand-mère
relative-grandfather = grand-père
relative-grandparents = grands-parents
relative-brother = frère
relative-sister = sœur
relative-aunt = tante
relative-uncle = oncle
relative-neighbour-woman = voisine
relative-neighbour-man = voisin
relative-babysitter = baby-sitter
relative-friend-parent = maman d’un copain ou d’une copine
relative-someone-else = une autre personne
relative-baby = bébé

## Groepen kinderen

who-children = les enfants
who-toddlers = les enfants de 2 à 4 ans
who-babies = les bébés
who-preschool = les enfants de 4 à 6 ans
who-big = les grands
who-small = les petits
who-bso = les enfants de l’accueil périscolaire
who-girls = les filles
who-boys = les garçons

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (quelques unités)
amount-pieces = { $item } (quelques morceaux)
amount-piece = { $item } (un morceau)
amount-bites = { $item } (quelques bouchées)
amount-some = { $item } (un peu)
amount-half = { $item } (la moitié)
amount-whole = { $item } (en entier)
amount-bowl = { $item } (un petit bol)
amount-plate = { $item } (une assiette)
amount-cup = { $item } (un gobelet)
amount-two-kinds = { $first } avec { $second }

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (couleur rouge)
look-blue = { $item } (couleur bleue)
look-dark-blue = { $item } (bleu foncé)
look-green = { $item } (couleur verte)
look-yellow = { $item } (couleur jaune)
look-orange = { $item } (couleur orange)
look-pink = { $item } (couleur rose)
look-purple = { $item } (couleur violette)
look-black = { $item } (couleur noire)
look-white = { $item } (couleur blanche)
look-grey = { $item } (couleur grise)
look-brown = { $item } (couleur marron)
look-clean = { $item } (propre)
look-new = { $item } (nouveau)
look-extra = { $item } (en plus)
look-warm = { $item } (version chaude)
look-wet = { $item } (à l’état mouillé)
look-small = { $item } (petite taille)
look-big = { $item } (grande taille)
look-lost-one = { $item } (une seule pièce)

## Eten (nog meer)

item-pumpkin-soup = soupe au potiron
item-vegetarian-food = repas végétarien
item-something-nice = quelque chose de bon à manger

## Afspraken en feesten (nog meer)

item-study-day = journée de formation de l’équipe
item-school-trip = sortie scolaire
item-trip = sortie
item-party = fête
item-performance = spectacle
item-information-evening = réunion d’information
item-parent-talk = entretien avec les parents
item-short-talk = entretien de dix minutes
item-drill = exercice d’évacuation
item-settling = période d’adaptation
item-settling-day = visite d’adaptation
item-swap-day = jour d’échange
item-extra-day = jour supplémentaire
item-holiday-care = accueil pendant les vacances
item-care = accueil des enfants
item-bso = accueil après l’école
item-toddler-group = groupe des tout-petits (2 à 4 ans)
item-baby-group = groupe des bébés
item-summer-break = vacances d’été
item-autumn-holiday = vacances d’automne
item-christmas-holiday = vacances de Noël
item-spring-holiday = vacances de février
item-may-holiday = vacances de mai
item-christmas-party = fête de Noël
item-lice-check = contrôle des poux
item-song = chanson
item-story = histoire
item-christmas-decoration = décorations de Noël
item-upbringing = éducation des enfants

## School

item-report = bulletin scolaire
item-test = contrôle
item-reading = lecture
item-arithmetic = calcul
item-little-words = mots
item-diploma = diplôme

## Papieren

item-contract = contrat
item-invoice = facture
item-questionnaire = questionnaire
item-newsletter = lettre d’information
item-email = e-mail
item-message = message
item-address = adresse
item-phone-number = numéro de téléphone
item-email-address = adresse e-mail
item-allergies = allergies
item-permission-form = formulaire d’autorisation
item-medicine-form = formulaire pour les médicaments
item-schedule = emploi du temps
item-development-report = bilan sur votre enfant

## Wie er langskomt

item-photographer = photographe
item-book-bus = bibliobus
item-music-teacher = professeur de musique
item-nurse = infirmier ou infirmière
item-speech-therapist = orthophoniste
item-health-service = service de santé (GGD)

## In en om het gebouw

item-heating = chauffage
item-lift = ascenseur
item-wifi = wifi
item-washing-machine = lave-linge
item-bell = sonnette
item-app = application
item-toilet = toilettes
item-light = lumière
item-entrance = entrée
item-gate = portail
item-hot-water = eau chaude
item-small-bus = bus
item-office = bureau
item-health-centre = centre de santé infantile (consultatiebureau)
item-floor = sol
item-toy = jouet

## Spullen (nog meer)

item-drawer = tiroir
item-basket = panier
item-hat-brim = chapeau
item-allergy = allergie
item-spare-trousers = pantalon de rechange
item-drink-medicine = médicament liquide
item-library-book = livre de la bibliothèque
item-plastic-bag = sac en plastique
item-plasters = pansements
item-tissues = mouchoirs
item-laundry = linge sale
item-box = boîte en carton

## Wat kinderen maken

item-mask = masque
item-bead-necklace = collier de perles
item-rocket = fusée
item-boat = bateau
item-painting = tableau
item-christmas-card = carte de Noël

## Wat er op de groep heerst (nog meer)

item-virus = virus
item-throat-infection = angine
item-ear-infection = otite
item-whooping-cough = coqueluche
item-rs-virus = virus respiratoire (VRS)

## Klachten

item-nappy-rash = érythème fessier
item-eczema = eczéma
item-hay-fever = rhume des foins
item-cramps = coliques
item-constipation = constipation

## Hoeveel en hoe (nog meer)

amount-tube = { $item } (un tube)
amount-pack = { $item } (un paquet)
amount-enough = { $item } (en quantité suffisante)
look-empty = { $item } (sans contenu)
look-thick = { $item } (version épaisse)
look-borrowed = { $item } (en prêt)
look-own = { $item } (de la maison)
look-old = { $item } (qui a déjà servi)
look-healthy = { $item } (choix sain)
look-dry = { $item } (au sec)
look-dirty = { $item } (à laver)
look-first = { $item } (pour la première fois)
look-other = { $item } (un autre choix)
look-bigger = { $item } (plus grande taille)
look-smaller = { $item } (plus petite taille)
look-wrong = { $item } (par erreur)
look-spare = { $item } (de rechange)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = lèvre gonflée
injury-black-eye = œil au beurre noir
injury-mosquito-bite = piqûre de moustique
injury-tick-bite = morsure de tique
injury-wasp-sting = piqûre de guêpe

## Lichaam (meer)

body-back-of-head = arrière de la tête
body-eyebrow = sourcil
body-eyelid = paupière
body-fingers = doigts
body-toes = orteils
body-cheeks = joues
body-little-finger = petit doigt
body-gum = gencive

## Plekjes en wondjes (en nog meer)

injury-red-spots = petites taches rouges
injury-little-bumps = petits boutons
injury-small-blisters = petites cloques
injury-redness = rougeur
injury-scab = croûte
injury-dry-patch = zone sèche

## Verzorging (nog meer)

item-ointment-any = pommade
item-cream-any = crème
item-zinc-ointment = pommade au zinc
item-bandage = bandage
amount-sips = quelques gorgées : { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = petite tache
item-nits = lentes
## Van dag tot dag (meer)

look-left = { $item } (côté gauche)
look-right = { $item } (côté droit)
item-sponge-cake = cake
item-shaving-foam = mousse à raser
item-ball-pit = piscine à balles
item-tunnel = tunnel
item-candles = bougies
item-garland = guirlandes
item-flags = petits drapeaux
item-brushes = pinceaux
item-apron = tablier
item-wool = laine
item-rope = ficelle
item-feathers = plumes
item-buttons = boutons
item-caps = bouchons
item-corks = bouchons en liège
item-newspapers = journaux
item-mash-dish = purée de pommes de terre aux légumes
item-kale-mash = chou frisé (kale)
item-mini-pancakes = petites crêpes épaisses
item-waffles = gaufres
item-muffin = muffin
item-crispbread = pain croustillant
item-chicken-slices = blanc de poulet en tranches
item-liver-sausage = saucisse de foie
item-tuna = thon
item-radishes = radis
item-beetroot = betterave
item-leek = poireau
item-apricot = abricot
item-dates = dattes
item-pita = pain pita
item-falafel = falafel
item-curry = curry
item-vest-shirt = maillot de corps
item-leggings = leggings
item-flip-flops = tongs
item-water-shoes = chaussures d’eau
item-armbands = brassards de natation
item-goggles = lunettes de natation
item-swimming-cap = bonnet de bain
item-bike-seat = siège vélo pour enfant
item-baby-carrier = porte-bébé
item-burp-cloth = lange pour les renvois
item-pencil-case = trousse
item-notebook = cahier
item-hearing-aid = appareil auditif
item-fair = fête foraine
item-circus = cirque
item-amusement-park = parc d’attractions
item-community-centre = maison de quartier
item-bakery = boulangerie
item-hairdresser = salon de coiffure
item-water-playground = aire de jeux d’eau
item-castle = château
item-concert = concert
item-puppet-theatre = théâtre de marionnettes
