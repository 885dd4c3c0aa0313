### Nouns for the slot $item of phrases.ftl and for labels ("Meenemen: luiers"): no article, no case ending.

## Eten

item-bread = pan
item-sandwich = rebanada de pan
item-sandwich-cheese = pan con queso
item-sandwich-peanut-butter = pan con crema de cacahuete
item-sandwich-meat = pan con embutido
item-sandwich-sweet = pan con algo dulce
item-cracker = galleta salada
item-rice-cake = tortita de arroz
item-breadstick = palito de pan
item-biscuit = galleta
item-porridge = papilla
item-fruit = fruta
item-fruit-puree = puré de fruta
item-vegetable-puree = puré de verduras
item-apple = manzana
item-banana = plátano
item-pear = pera
item-grapes = uvas
item-orange = naranja
item-tangerine = mandarina
item-strawberries = fresas
item-melon = melón
item-kiwi = kiwi
item-raisins = pasas
item-vegetables = verduras
item-cucumber = pepino
item-tomato = tomate
item-carrot = zanahoria
item-pepper = pimiento
item-broccoli = brócoli
item-potatoes = patatas
item-pasta = pasta
item-rice = arroz
item-couscous = cuscús
item-soup = sopa
item-pancakes = tortitas
item-pizza = pizza
item-fish = pescado
item-chicken = pollo
item-meat = carne
item-pork = carne de cerdo
item-egg = huevo
item-cheese = queso
item-yoghurt = yogur
item-nuts = frutos secos
item-peanut-butter = crema de cacahuete
item-sweets = golosinas
item-cake = tarta
item-ice-cream = helado

## Drinken

item-water = agua
item-milk = leche
item-breast-milk = leche materna
item-formula = leche de fórmula
item-tea = té
item-juice = zumo
item-squash = agua con sirope
item-bottle = biberón

## Speelgoed

item-blocks = bloques
item-lego = Lego
item-duplo = Duplo
item-train = tren de juguete
item-cars = coches de juguete
item-dolls = muñecas
item-animals = animales
item-ball = pelota
item-puzzle = puzle
item-book = libro
item-clay = plastilina
item-sand = arena
item-paint = pintura
item-bikes = bicis
item-slide = tobogán
item-swing = columpio
item-games = juegos
item-instruments = instrumentos musicales
item-dressing-up = disfraces
item-bubbles = pompas de jabón

## Kleren

item-coat = abrigo
item-raincoat = chubasquero
item-hat = gorro
item-sun-hat = gorra para el sol
item-gloves = guantes
item-scarf = bufanda
item-shoes = zapatos
item-boots = botas de agua
item-slippers = zapatillas de casa
item-socks = calcetines
item-trousers = pantalón
item-shirt = camiseta
item-jumper = jersey
item-vest = body
item-underpants = ropa interior
item-pyjamas = pijama
item-sleeping-bag = saco de dormir

## Meenemen

item-nappies = pañales
item-wipes = toallitas
item-spare-clothes = ropa de recambio
item-warm-clothes = ropa de abrigo
item-swimwear = ropa de baño
item-towel = toalla
item-gym-clothes = ropa de gimnasia
item-suncream = crema solar
item-dummy = chupete
item-cuddly-toy = peluche
item-bag = bolsa
item-lunch-box = fiambrera
item-cup = vaso
item-packed-lunch = comida de pícnic
item-medicine = medicamento
item-form = formulario
item-photo = foto
item-treat = algo para compartir

## Plaatsen

item-petting-farm = granja infantil
item-forest = bosque
item-park = parque
item-playground = parque infantil
item-library = biblioteca
item-zoo = zoo
item-swimming-pool = piscina
item-gym-hall = gimnasio
item-museum = museo
item-theatre = teatro
item-beach = playa
item-market = mercado
item-care-home = residencia de mayores
item-school = colegio

## Wat wij doen en vieren

item-music = música
item-gymnastics = gimnasia
item-drawing = dibujo
item-cooking = cocina
item-hide-and-seek = escondite
item-swimming-lesson = clase de natación
item-spring = primavera
item-summer = verano
item-autumn = otoño
item-winter = invierno
item-family = familia
item-food-theme = comida
item-colours = colores
item-my-body = mi cuerpo
item-traffic = tráfico
item-birthday-party = cumpleaños
item-sinterklaas = Sinterklaas
item-christmas = Navidad
item-easter = Pascua
item-sugar-feast = Eid al-Fitr
item-sacrifice-feast = Eid al-Adha
item-summer-party = fiesta de verano
item-carnival = carnaval

## Wat er op de groep heerst

item-head-lice = piojos
item-chickenpox = varicela
item-impetigo = impétigo
item-hand-foot-mouth = enfermedad de mano, pie y boca
item-fifth-disease = quinta enfermedad (eritema infeccioso)
item-pink-eye = infección de ojos
item-stomach-flu = gastroenteritis
item-scarlet-fever = escarlatina
item-worms = lombrices
item-flu = gripe
