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
