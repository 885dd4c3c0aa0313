### Nouns for the slot $item of phrases.ftl and for labels ("Meenemen: luiers"): no article, the usual number.
###
### Attributes (.also-1, ...) exist in Dutch only: other words for the same thing, never rendered.

## Eten

item-bread = brood
item-sandwich = boterham
    .also-1 = boterhammen
item-sandwich-cheese = boterham met kaas
item-sandwich-peanut-butter = boterham met pindakaas
item-sandwich-meat = boterham met vleeswaren
item-sandwich-sweet = boterham met zoet beleg
item-cracker = cracker
    .also-1 = crackers
item-rice-cake = rijstwafel
    .also-1 = rijstwafels
item-breadstick = soepstengel
    .also-1 = soepstengels
item-biscuit = koekje
    .also-1 = koekjes
    .also-2 = koek
item-porridge = pap
item-fruit = fruit
item-fruit-puree = fruithap
    .also-1 = fruithapje
item-vegetable-puree = groentehap
    .also-1 = groentehapje
item-apple = appel
    .also-1 = appels
item-banana = banaan
    .also-1 = bananen
item-pear = peer
    .also-1 = peren
item-grapes = druiven
item-orange = sinaasappel
item-tangerine = mandarijn
    .also-1 = mandarijnen
item-strawberries = aardbeien
item-melon = meloen
item-kiwi = kiwi
item-raisins = rozijnen
item-vegetables = groente
    .also-1 = groenten
item-cucumber = komkommer
item-tomato = tomaat
    .also-1 = tomaten
    .also-2 = tomaatjes
item-carrot = wortel
    .also-1 = wortels
    .also-2 = worteltjes
item-pepper = paprika
item-broccoli = broccoli
item-potatoes = aardappels
    .also-1 = aardappelen
item-pasta = pasta
item-rice = rijst
item-couscous = couscous
item-soup = soep
item-pancakes = pannenkoeken
    .also-1 = pannenkoek
item-pizza = pizza
item-fish = vis
item-chicken = kip
item-meat = vlees
item-pork = varkensvlees
item-egg = ei
    .also-1 = eieren
item-cheese = kaas
item-yoghurt = yoghurt
item-nuts = noten
item-peanut-butter = pindakaas
item-sweets = snoep
item-cake = taart
item-ice-cream = ijs

## Drinken

item-water = water
item-milk = melk
item-breast-milk = moedermelk
item-formula = flesvoeding
    .also-1 = melkpoeder
item-tea = thee
item-juice = sap
item-squash = limonade
item-bottle = fles

## Speelgoed

item-blocks = blokken
item-lego = lego
item-duplo = duplo
item-train = trein
    .also-1 = treinen
item-cars = auto's
    .also-1 = auto
item-dolls = poppen
    .also-1 = pop
item-animals = dieren
item-ball = bal
    .also-1 = ballen
item-puzzle = puzzel
    .also-1 = puzzels
item-book = boek
    .also-1 = boekje
    .also-2 = boeken
    .also-3 = boekjes
item-clay = klei
item-sand = zand
item-paint = verf
item-bikes = fietsjes
    .also-1 = fiets
    .also-2 = fietsen
item-slide = glijbaan
item-swing = schommel
item-games = spelletjes
item-instruments = muziekinstrumenten
item-dressing-up = verkleedkleren
item-bubbles = bellen
    .also-1 = bellenblaas

## Kleren

item-coat = jas
item-raincoat = regenjas
item-hat = muts
item-sun-hat = petje
    .also-1 = zonnehoed
    .also-2 = hoedje
item-gloves = wanten
    .also-1 = handschoenen
item-scarf = sjaal
item-shoes = schoenen
item-boots = laarzen
    .also-1 = regenlaarzen
item-slippers = pantoffels
    .also-1 = sloffen
item-socks = sokken
item-trousers = broek
item-shirt = shirt
item-jumper = trui
item-vest = romper
    .also-1 = rompers
item-underpants = onderbroeken
item-pyjamas = pyjama
item-sleeping-bag = slaapzak

## Meenemen

item-nappies = luiers
item-wipes = billendoekjes
item-spare-clothes = reservekleren
    .also-1 = extra kleren
    .also-2 = schone kleren
item-warm-clothes = warme kleren
item-swimwear = zwemkleding
    .also-1 = zwemkleren
item-towel = handdoek
item-gym-clothes = gymkleren
item-suncream = zonnebrand
    .also-1 = zonnebrandcrème
item-dummy = speen
item-cuddly-toy = knuffel
item-bag = tas
item-lunch-box = broodtrommel
item-cup = beker
    .also-1 = drinkbeker
item-packed-lunch = lunchpakket
    .also-1 = lunchpakketje
item-medicine = medicijn
    .also-1 = medicijnen
item-form = formulier
item-photo = foto
item-treat = traktatie

## Plaatsen

item-petting-farm = kinderboerderij
item-forest = bos
item-park = park
item-playground = speeltuin
item-library = bibliotheek
item-zoo = dierentuin
item-swimming-pool = zwembad
item-gym-hall = gymzaal
item-museum = museum
item-theatre = theater
item-beach = strand
item-market = markt
item-care-home = verzorgingshuis
item-school = school

## Wat wij doen en vieren

item-music = muziek
item-gymnastics = gym
item-drawing = tekenen
item-cooking = koken
item-hide-and-seek = verstoppertje
item-swimming-lesson = zwemles
item-spring = lente
item-summer = zomer
item-autumn = herfst
item-winter = winter
item-family = familie
item-food-theme = eten
item-colours = kleuren
item-my-body = mijn lichaam
item-traffic = verkeer
item-birthday-party = verjaardag
    .also-1 = verjaardagsfeest
item-sinterklaas = Sinterklaas
item-christmas = Kerst
    .also-1 = Kerstmis
item-easter = Pasen
item-sugar-feast = Suikerfeest
item-sacrifice-feast = Offerfeest
item-summer-party = zomerfeest
item-carnival = carnaval

## Wat er op de groep heerst

# Names of common childhood illnesses, for "Op de groep is ..." only.
item-head-lice = hoofdluis
item-chickenpox = waterpokken
item-impetigo = krentenbaard
item-hand-foot-mouth = hand-voet-mondziekte
item-fifth-disease = vijfde ziekte
item-pink-eye = oogontsteking
item-stomach-flu = buikgriep
item-scarlet-fever = roodvonk
item-worms = wormpjes
item-flu = griep
