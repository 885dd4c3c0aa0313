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

## Eten (meer)

item-spread-cheese = queso para untar
item-ham = jamón cocido
item-sausage = salchicha
item-hagelslag = fideos de chocolate para el pan
item-jam = mermelada
item-honey = miel
item-butter = mantequilla
item-apple-syrup = sirope de manzana para untar
item-hummus = hummus
item-egg-salad = ensalada de huevo
item-bun = panecillo
item-croissant = cruasán
item-currant-bun = panecillo con pasas
item-toast = biscote
item-crusts = cortezas de pan
item-breakfast-cereal = cereales de desayuno
item-oatmeal = copos de avena
item-ontbijtkoek = pan de especias para el desayuno
item-gingerbread-nuts = pepernoten (galletitas de especias)
item-speculaas = galletas de especias
item-oliebollen = oliebollen (buñuelos neerlandeses)
item-cupcake = magdalenas
item-popcorn = palomitas
item-crisps = patatas fritas de bolsa
item-chocolate = chocolate
item-lolly = piruleta
item-ice-lolly = polo de hielo
item-custard = natillas
item-cottage-cheese = queso fresco batido
item-pudding = postre
item-blueberries = arándanos
item-raspberries = frambuesas
item-cherries = cerezas
item-plum = ciruela
item-peach = melocotón
item-mango = mango
item-pineapple = piña
item-watermelon = sandía
item-avocado = aguacate
item-snack-vegetables = verduras crudas para picar
item-snack-tomatoes = tomates cherry
item-cauliflower = coliflor
item-green-beans = judías verdes
item-peas = guisantes
item-spinach = espinacas
item-courgette = calabacín
item-pumpkin = calabaza
item-sweet-potato = boniato
item-corn = maíz
item-lettuce = lechuga
item-mushrooms = champiñones
item-onion = cebolla
item-lentils = lentejas
item-beans = alubias
item-olives = aceitunas
item-mash = puré de patatas
item-fries = patatas fritas
item-spaghetti = espaguetis
item-macaroni = macarrones
item-lasagne = lasaña
item-noodles = fideos asiáticos
item-fried-rice = arroz frito (nasi)
item-wraps = wraps
item-tomato-sauce = salsa de tomate
item-sauce = salsa
item-apple-sauce = puré de manzana
item-meatballs = albóndigas
item-minced-meat = carne picada
item-fish-fingers = palitos de pescado
item-tofu = tofu
item-halal-meat = carne halal
item-vegetable-soup = sopa de verduras
item-tomato-soup = sopa de tomate
item-pea-soup = sopa de guisantes
item-chicken-soup = sopa de pollo
item-rice-porridge = arroz con leche
item-solid-food = comida sólida
item-snack = tentempié
item-warm-meal = comida caliente
item-lunch = comida del mediodía
item-breakfast = desayuno
item-baby-puree = potito
item-peanuts = cacahuetes
item-cow-milk = leche de vaca
item-oat-milk = bebida de avena
item-soy-milk = bebida de soja
item-buttermilk = suero de mantequilla
item-chocolate-milk = leche con cacao
item-smoothie = batido de fruta
item-apple-juice = zumo de manzana
item-orange-juice = zumo de naranja
item-wasp-food = bebidas dulces

## Speelgoed en knutselen (meer)

item-playdough = masa para modelar
item-beads = cuentas de colores
item-bracelets = pulseras
item-crown = corona
item-lantern = farolillo
item-slime = slime
item-rattle = sonajero
item-soft-toys = peluches
item-baby-toys = juguetes de bebé
item-toys-kitchen = cocinita de juguete
item-shop-toys = tienda de juguete
item-doll-pram = carrito de muñecas
item-doctor-kit = maletín de médico
item-tractor = tractor
item-digger = excavadora
item-fire-engine = camión de bomberos
item-train-track = vías de tren de juguete
item-garage = garaje de juguete
item-tricycle = triciclo
item-balance-bike = bici sin pedales
item-scooter = patinete
item-hoops = aros
item-skipping-rope = comba
item-trampoline = cama elástica
item-climbing-frame = estructura para trepar
item-sandpit-toys = juguetes para la arena
item-water-cups = vasitos
item-water-table = mesa de agua
item-chalk = tizas para el suelo
item-pencils = lápices
item-felt-pens = rotuladores
item-scissors = tijeras
item-glue = pegamento
item-stickers = pegatinas
item-paper = papel
item-cardboard = cartón
item-toilet-rolls = rollos de papel higiénico vacíos
item-egg-boxes = hueveras de cartón
item-jars = frascos de cristal
item-cushions = cojines
item-cloths = telas
item-balloons = globos
item-drum = tambor
item-magnets = imanes
item-memory = juego de memoria
item-board-game = juego de mesa
item-cards = cartas
item-tablet = tableta
item-film = película
item-comic = cómic
item-baby-gym = gimnasio de bebés
item-playpen = parque de bebés
item-bouncer = hamaquita

## Kleren (meer)

item-coat-winter = abrigo de invierno
item-coat-summer = chaqueta ligera
item-mittens-pair = guante
item-cap = gorra
item-winter-things = gorro y bufanda
item-rain-suit = traje de lluvia
item-ski-suit = mono de nieve
item-rubber-boots = botas de goma
item-sandals = sandalias
item-trainers = zapatillas de deporte
item-indoor-shoes = zapatos para dentro
item-tights = leotardos
item-dress = vestido
item-skirt = falda
item-shorts = pantalón corto
item-long-trousers = pantalón largo
item-cardigan = chaqueta de punto
item-t-shirt = camiseta de manga corta
item-swim-nappy = pañal de agua
item-swim-trunks = bañador corto
item-swimsuit = bañador entero
item-clothes = ropa
item-clothes-set = muda de ropa
item-old-clothes = ropa vieja
item-costume = disfraz
item-bib = babero
item-hair-clip = horquilla
item-glasses = gafas
item-sunglasses = gafas de sol
item-earrings = pendientes
item-necklace = collar
item-bracelet = pulsera

## Meenemen (meer)

item-nappy-cream = crema para el culito
item-toothbrush = cepillo de dientes
item-toothpaste = pasta de dientes
item-hairbrush = cepillo del pelo
item-bottles = biberones
item-milk-powder = leche en polvo
item-teat = tetina
item-blanket = manta
item-cloth = muselina
item-sheet = sábana
item-pillow = almohada
item-rucksack = mochila
item-swim-bag = bolsa de piscina
item-swim-things = cosas de piscina
item-gym-things = cosas de gimnasia
item-water-bottle = botella de agua
item-fruit-box = cajita para la fruta
item-lunch-tin = fiambrera pequeña
item-keys = llave
item-pass = tarjeta de acceso
item-letter = carta
item-list = lista
item-passport = documento de identidad
item-vaccination-book = cartilla de salud
item-phone = teléfono
item-money = dinero
item-batteries = pilas
item-own-toy = juguete propio
item-family-photo = foto de la familia
item-baby-photo = foto de bebé
item-homework = deberes
item-school-bag = cartera del colegio
item-school-book = libro de lectura
item-helmet = casco
item-car-seat = silla de coche
item-pram = cochecito
item-thermometer = termómetro
item-inhaler = inhalador
item-epipen = EpiPen
item-ointment = espray nasal
item-paracetamol = paracetamol
item-antibiotics = antibiótico
item-present = regalo
item-flowers = flores
item-drawing-thing = dibujo
item-craftwork = manualidad
item-things = cosas

## Plaatsen (meer)

item-farm = granja
item-duck-pond = estanque de los patos
item-sea = mar
item-indoor-play = parque de bolas
item-cinema = cine
item-sports-hall = pabellón de deportes
item-football-pitch = campo de fútbol
item-yard = patio del colegio
item-square = campo de juego
item-supermarket = supermercado
item-fire-station = parque de bomberos
item-police = comisaría de policía
item-church = iglesia
item-mosque = mezquita
item-hospital = hospital
item-dentist = dentista
item-doctor = médico
item-windmill = molino
item-garden = jardín
item-town = ciudad
item-station = estación
item-restaurant = restaurante
item-ice-rink = pista de hielo
item-trampoline-park = parque de camas elásticas
item-city-farm = picadero
item-high-chair = trona
item-chair = silla
item-sofa = sofá
item-cupboard = armario
item-table = mesa
item-door = puerta
item-wall = pared
item-bench = banco
item-stairs = escalera
item-bed = cama

## Dieren en natuur

item-goats = cabritas
item-sheep = ovejas
item-rabbit = conejo
item-chickens = gallinas
item-ducks = patos
item-cow = vaca
item-horse = caballo
item-dog = perro
item-cat = gato
item-fish-animal = peces
item-birds = pájaros
item-snail = caracol
item-worm = lombriz de tierra
item-spider = araña
item-ladybird = mariquita
item-butterfly = mariposa
item-insects = insectos
item-plants = plantas
item-chestnuts = castañas
item-acorns = bellotas
item-leaves = hojas
item-sticks = ramas
item-stones = piedras
item-snow = nieve
item-puddles = charcos
item-moon = luna
item-noise = ruidos
item-black-pete = Piet (ayudante de Sinterklaas)

## Thema's en feesten (meer)

item-animals-theme = animales del zoo
item-farm-theme = la granja
item-feelings = emociones
item-professions = profesiones
item-clothes-theme = qué ropa llevamos hoy
item-house-theme = la casa
item-space = el espacio
item-water-theme = el mar
item-baby-theme = el bebé
item-ill-theme = estar enfermo
item-shapes = formas
item-counting = números
item-letters = letras
item-healthy-food = comida sana
item-friendship = amistad
item-weather = el tiempo
item-kings-day = Día del Rey
item-ramadan = Ramadán
item-divali = Diwali
item-new-year = Nochevieja y Año Nuevo
item-saint-martin = San Martín
item-mothers-day = Día de la Madre
item-fathers-day = Día del Padre
item-animal-day = Día de los Animales
item-book-week = Semana del Libro Infantil
item-christmas-dinner = comida de Navidad
item-farewell-party = fiesta de despedida
item-parents-evening = reunión de padres
item-summer-holiday = vacaciones
item-weekend = fin de semana
item-music-lesson = clase de música
item-sports-lesson = clase de deporte
item-cooking-workshop = taller de cocina
item-workshop = taller

## Wat er op de groep heerst (meer)

item-cold-illness = resfriado
item-diarrhoea = diarrea
item-measles = sarampión
item-scabies = sarna
item-ringworm = tiña
item-cough = tos
item-corona = COVID-19

## Lichaam

body-head = cabeza
body-forehead = frente
body-face = cara
body-cheek = mejilla
body-chin = barbilla
body-nose = nariz
body-mouth = boca
body-lip = labio
body-tongue = lengua
body-teeth = dientes
body-eye = ojo
body-eyes = ojos
body-ear = oreja u oído
body-ears = orejas u oídos
body-throat = garganta
body-neck = nuca
body-shoulder = hombro
body-arm = brazo
body-arms = brazos
body-elbow = codo
body-wrist = muñeca
body-hand = mano
body-hands = manos
body-finger = dedo de la mano
body-thumb = pulgar
body-chest = pecho
body-tummy = barriga
body-back = espalda
body-bottom = culito
body-leg = pierna
body-legs = piernas
body-knee = rodilla
body-knees = rodillas
body-ankle = tobillo
body-foot = pie
body-feet = pies
body-toe = dedo del pie
body-skin = piel
body-hair = pelo

## Plekjes en wondjes (wat wij zien)

injury-scrape = raspón
injury-bump = chichón
injury-bruise = moratón
injury-red-mark = marca roja
injury-wound = herida pequeña
injury-scratch = arañazo
injury-cut = corte
injury-splinter = astilla
injury-blister = ampolla
injury-bite-mark = marca de mordisco
injury-insect-bite = picadura de insecto
injury-tick = garrapata
injury-swelling = hinchazón
injury-burn = ampolla de quemadura
injury-spot = granito

## Mensen

relative-mother = mamá
relative-father = papá
relative-parents = papá y mamá
relative-grandmother = abuela
relative-grandfather = abuelo
relative-grandparents = abuelo y abuela
relative-brother = hermano
relative-sister = hermana
relative-aunt = tía
relative-uncle = tío
relative-neighbour-woman = vecina
relative-neighbour-man = vecino
relative-babysitter = canguro
relative-friend-parent = madre de un amigo o amiga
relative-someone-else = otra persona
relative-baby = bebé

## Groepen kinderen

who-children = los niños
who-toddlers = los niños de 2 a 4 años
who-babies = los bebés
who-preschool = los niños de 4 a 6 años
who-big = los mayores del grupo
who-small = los pequeños del grupo
who-bso = los niños de la guardería extraescolar
who-girls = las niñas
who-boys = los niños varones

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (unas cuantas unidades)
amount-pieces = { $item } (unos trocitos)
amount-piece = { $item } (un trocito)
amount-bites = { $item } (unos bocados)
amount-some = { $item } (un poco)
amount-half = { $item } (la mitad)
amount-whole = { $item } (una unidad entera)
amount-bowl = { $item } (un cuenco)
amount-plate = { $item } (un plato)
amount-cup = { $item } (un vaso)
amount-two-kinds = { $first } con { $second }

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (color rojo)
look-blue = { $item } (color azul)
look-dark-blue = { $item } (color azul oscuro)
look-green = { $item } (color verde)
look-yellow = { $item } (color amarillo)
look-orange = { $item } (color naranja)
look-pink = { $item } (color rosa)
look-purple = { $item } (color morado)
look-black = { $item } (color negro)
look-white = { $item } (color blanco)
look-grey = { $item } (color gris)
look-brown = { $item } (color marrón)
look-clean = { $item } (algo limpio)
look-new = { $item } (nuevo)
look-extra = { $item } (extra)
look-warm = { $item } (caliente)
look-wet = { $item } (con agua o humedad)
look-small = { $item } (tamaño pequeño)
look-big = { $item } (tamaño grande)
look-lost-one = { $item } (solo una unidad del par)

## Eten (nog meer)

item-pumpkin-soup = sopa de calabaza
item-vegetarian-food = comida vegetariana
item-something-nice = algo rico

## Afspraken en feesten (nog meer)

item-study-day = jornada de formación del equipo
item-school-trip = excursión escolar
item-trip = salida
item-party = fiesta
item-performance = espectáculo
item-information-evening = reunión informativa
item-parent-talk = entrevista con los padres
item-short-talk = entrevista de diez minutos
item-drill = simulacro de incendio
item-settling = periodo de adaptación
item-settling-day = visita de adaptación
item-swap-day = día de cambio
item-extra-day = día extra
item-holiday-care = atención en vacaciones
item-care = guardería
item-bso = atención extraescolar
item-toddler-group = grupo de niños pequeños (2 a 4 años)
item-baby-group = grupo de bebés
item-summer-break = vacaciones de verano
item-autumn-holiday = vacaciones de otoño
item-christmas-holiday = vacaciones de Navidad
item-spring-holiday = vacaciones de febrero
item-may-holiday = vacaciones de mayo
item-christmas-party = fiesta de Navidad
item-lice-check = control de piojos
item-song = canción
item-story = cuento
item-christmas-decoration = adornos de Navidad
item-upbringing = crianza de los hijos

## School

item-report = boletín de notas
item-test = prueba
item-reading = lectura
item-arithmetic = cálculo
item-little-words = palabras
item-diploma = diploma

## Papieren

item-contract = contrato
item-invoice = factura
item-questionnaire = cuestionario
item-newsletter = boletín informativo
item-email = correo electrónico
item-message = mensaje
item-address = dirección
item-phone-number = número de teléfono
item-email-address = dirección de correo electrónico
item-allergies = alergias
item-permission-form = formulario de consentimiento
item-medicine-form = formulario de medicamentos
item-schedule = horario
item-development-report = informe sobre su hijo o hija

## Wie er langskomt

item-photographer = fotógrafo
item-book-bus = biblioteca móvil
item-music-teacher = profesor o profesora de música
item-nurse = enfermero o enfermera
item-speech-therapist = logopeda
item-health-service = servicio de salud (GGD)

## In en om het gebouw

item-heating = calefacción
item-lift = ascensor
item-wifi = wifi
item-washing-machine = lavadora
item-bell = timbre
item-app = aplicación
item-toilet = baño
item-light = luz
item-entrance = entrada
item-gate = verja
item-hot-water = agua caliente
item-small-bus = autobús
item-office = oficina
item-health-centre = consultorio infantil (consultatiebureau)
item-floor = suelo
item-toy = juguete

## Spullen (nog meer)

item-drawer = cajón
item-basket = cesta
item-hat-brim = sombrero
item-allergy = alergia
item-spare-trousers = pantalón de repuesto
item-drink-medicine = medicamento líquido
item-library-book = libro de la biblioteca
item-plastic-bag = bolsa de plástico
item-plasters = tiritas
item-tissues = pañuelos
item-laundry = ropa sucia
item-box = caja de cartón

## Wat kinderen maken

item-mask = máscara
item-bead-necklace = collar de cuentas
item-rocket = cohete
item-boat = barco
item-painting = cuadro
item-christmas-card = tarjeta de Navidad

## Wat er op de groep heerst (nog meer)

item-virus = virus
item-throat-infection = infección de garganta
item-ear-infection = otitis
item-whooping-cough = tosferina
item-rs-virus = virus respiratorio sincitial (VRS)

## Klachten

item-nappy-rash = irritación del pañal
item-eczema = eczema
item-hay-fever = alergia al polen
item-cramps = cólicos
item-constipation = estreñimiento

## Hoeveel en hoe (nog meer)

amount-tube = { $item } (un tubo)
amount-pack = { $item } (un paquete)
amount-enough = { $item } (cantidad suficiente)
look-empty = { $item } (sin nada dentro)
look-thick = { $item } (versión gruesa)
look-borrowed = { $item } (en préstamo)
look-own = { $item } (de casa)
look-old = { $item } (con uso)
look-healthy = { $item } (opción sana)
look-dry = { $item } (sin humedad)
look-dirty = { $item } (para lavar)
look-first = { $item } (por primera vez)
look-other = { $item } (otra opción)
look-bigger = { $item } (de mayor tamaño)
look-smaller = { $item } (de menor tamaño)
look-wrong = { $item } (por error)
look-spare = { $item } (de repuesto)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = labio hinchado
injury-black-eye = ojo morado
injury-mosquito-bite = picadura de mosquito
injury-tick-bite = picadura de garrapata
injury-wasp-sting = picadura de avispa

## Lichaam (meer)

body-back-of-head = parte de atrás de la cabeza
body-eyebrow = ceja
body-eyelid = párpado
body-fingers = dedos de la mano
body-toes = dedos del pie
body-cheeks = mejillas
body-little-finger = meñique
body-gum = encía

## Plekjes en wondjes (en nog meer)

injury-red-spots = puntitos rojos
injury-little-bumps = granitos
injury-small-blisters = ampollitas
injury-redness = enrojecimiento
injury-scab = costra
injury-dry-patch = zona seca

## Verzorging (nog meer)

item-ointment-any = pomada
item-cream-any = crema
item-zinc-ointment = pomada de zinc
item-bandage = venda
amount-sips = unos sorbos de { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = manchita
item-nits = liendres
## Van dag tot dag (meer)

look-left = { $item } (lado izquierdo)
look-right = { $item } (lado derecho)
item-sponge-cake = bizcocho
item-shaving-foam = espuma de afeitar
item-ball-pit = piscina de bolas
item-tunnel = túnel
item-candles = velas
item-garland = guirnaldas
item-flags = banderitas
item-brushes = pinceles
item-apron = delantal
item-wool = lana
item-rope = cuerda fina
item-feathers = plumas
item-buttons = botones
item-caps = tapones
item-corks = corchos
item-newspapers = periódicos
item-mash-dish = puré de patatas con verduras
item-kale-mash = col rizada (kale)
item-mini-pancakes = tortitas pequeñas
item-waffles = gofres
item-muffin = magdalena
item-crispbread = pan crujiente
item-chicken-slices = fiambre de pollo
item-liver-sausage = embutido de hígado
item-tuna = atún
item-radishes = rábanos
item-beetroot = remolacha
item-leek = puerro
item-apricot = albaricoque
item-dates = dátiles
item-pita = pan de pita
item-falafel = falafel
item-curry = curry
item-vest-shirt = camiseta interior
item-leggings = mallas
item-flip-flops = chanclas
item-water-shoes = zapatillas de agua
item-armbands = manguitos
item-goggles = gafas de natación
item-swimming-cap = gorro de natación
item-bike-seat = silla de bicicleta para niños
item-baby-carrier = mochila portabebés
item-burp-cloth = paño para regurgitaciones
item-pencil-case = estuche
item-notebook = cuaderno
item-hearing-aid = audífono (aparato para oír)
item-fair = feria
item-circus = circo
item-amusement-park = parque de atracciones
item-community-centre = centro cívico
item-bakery = panadería
item-hairdresser = peluquería
item-water-playground = parque de juegos de agua
item-castle = castillo
item-concert = concierto
item-puppet-theatre = teatro de títeres
