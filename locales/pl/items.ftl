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
