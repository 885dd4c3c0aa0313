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
