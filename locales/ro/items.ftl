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
