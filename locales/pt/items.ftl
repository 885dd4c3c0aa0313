## Eten

item-bread = pão
item-sandwich = fatia de pão
item-sandwich-cheese = pão com queijo
item-sandwich-peanut-butter = pão com manteiga de amendoim
item-sandwich-meat = pão com fiambre ou enchidos
item-sandwich-sweet = pão com doce
item-cracker = bolacha de água e sal
item-rice-cake = bolacha de arroz
item-breadstick = palito de pão
item-biscuit = bolacha
item-porridge = papa
item-fruit = fruta
item-fruit-puree = puré de fruta
item-vegetable-puree = puré de legumes
item-apple = maçã
item-banana = banana
item-pear = pera
item-grapes = uvas
item-orange = laranja
item-tangerine = tangerina
item-strawberries = morangos
item-melon = melão
item-kiwi = kiwi
item-raisins = passas
item-vegetables = legumes
item-cucumber = pepino
item-tomato = tomate
item-carrot = cenoura
item-pepper = pimento
item-broccoli = brócolos
item-potatoes = batatas
item-pasta = massa
item-rice = arroz
item-couscous = cuscuz
item-soup = sopa
item-pancakes = panquecas
item-pizza = piza
item-fish = peixe
item-chicken = frango
item-meat = carne
item-pork = carne de porco
item-egg = ovo
item-cheese = queijo
item-yoghurt = iogurte
item-nuts = frutos secos
item-peanut-butter = manteiga de amendoim
item-sweets = guloseimas
item-cake = bolo
item-ice-cream = gelado

## Drinken

item-water = água
item-milk = leite
item-breast-milk = leite materno
item-formula = leite em pó para bebé
item-tea = chá
item-juice = sumo
item-squash = refresco de xarope
item-bottle = biberão

## Speelgoed

item-blocks = blocos
item-lego = Lego
item-duplo = Duplo
item-train = comboio
item-cars = carros
item-dolls = bonecas
item-animals = animais
item-ball = bola
item-puzzle = puzzle
item-book = livro
item-clay = plasticina
item-sand = areia
item-paint = tinta
item-bikes = triciclos e bicicletas
item-slide = escorrega
item-swing = baloiço
item-games = jogos
item-instruments = instrumentos musicais
item-dressing-up = roupa de disfarce
item-bubbles = bolas de sabão

## Kleren

item-coat = casaco
item-raincoat = impermeável
item-hat = gorro
item-sun-hat = boné
item-gloves = luvas
item-scarf = cachecol
item-shoes = sapatos
item-boots = botas
item-slippers = pantufas
item-socks = meias
item-trousers = calças
item-shirt = t-shirt
item-jumper = camisola
item-vest = body
item-underpants = cuecas
item-pyjamas = pijama
item-sleeping-bag = saco de dormir

## Meenemen

item-nappies = fraldas
item-wipes = toalhitas
item-spare-clothes = roupa para mudar
item-warm-clothes = roupa quente
item-swimwear = roupa de banho
item-towel = toalha
item-gym-clothes = roupa de ginástica
item-suncream = protetor solar
item-dummy = chupeta
item-cuddly-toy = peluche
item-bag = saco
item-lunch-box = lancheira
item-cup = copo
item-packed-lunch = almoço de casa
item-medicine = medicamento
item-form = formulário
item-photo = fotografia
item-treat = doces ou petiscos para partilhar

## Plaatsen

item-petting-farm = quinta pedagógica
item-forest = bosque
item-park = parque
item-playground = parque infantil
item-library = biblioteca
item-zoo = jardim zoológico
item-swimming-pool = piscina
item-gym-hall = ginásio
item-museum = museu
item-theatre = teatro
item-beach = praia
item-market = mercado
item-care-home = lar de idosos
item-school = escola

## Wat wij doen en vieren

item-music = música
item-gymnastics = ginástica
item-drawing = desenho
item-cooking = cozinha
item-hide-and-seek = escondidas
item-swimming-lesson = aula de natação
item-spring = primavera
item-summer = verão
item-autumn = outono
item-winter = inverno
item-family = família
item-food-theme = alimentação
item-colours = cores
item-my-body = o meu corpo
item-traffic = trânsito
item-birthday-party = aniversário
item-sinterklaas = São Nicolau (Sinterklaas)
item-christmas = Natal
item-easter = Páscoa
item-sugar-feast = festa do fim do Ramadão (Eid al-Fitr)
item-sacrifice-feast = festa do sacrifício (Eid al-Adha)
item-summer-party = festa de verão
item-carnival = Carnaval

## Wat er op de groep heerst

item-head-lice = piolhos
item-chickenpox = varicela
item-impetigo = impetigo
item-hand-foot-mouth = doença mão-pé-boca
item-fifth-disease = quinta doença
item-pink-eye = infeção no olho
item-stomach-flu = gastroenterite
item-scarlet-fever = escarlatina
item-worms = lombrigas (oxiúros)
item-flu = gripe

## Eten (meer)

item-spread-cheese = queijo de barrar
item-ham = fiambre
item-sausage = salsicha
item-hagelslag = granulado de chocolate para o pão
item-jam = compota
item-honey = mel
item-butter = manteiga
item-apple-syrup = xarope de maçã para barrar
item-hummus = húmus
item-egg-salad = salada de ovo
item-bun = pãozinho
item-croissant = croissant
item-currant-bun = pãozinho com passas
item-toast = tosta redonda
item-crusts = côdeas de pão
item-breakfast-cereal = cereais de pequeno-almoço
item-oatmeal = flocos de aveia
item-ontbijtkoek = bolo de especiarias
item-gingerbread-nuts = pepernoten (bolachinhas de especiarias)
item-speculaas = bolachas de especiarias
item-oliebollen = oliebollen (sonhos neerlandeses)
item-cupcake = queques
item-popcorn = pipocas
item-crisps = batatas fritas de pacote
item-chocolate = chocolate
item-lolly = chupa-chupa
item-ice-lolly = gelado de gelo
item-custard = leite-creme frio (vla)
item-cottage-cheese = queijo quark
item-pudding = sobremesa
item-blueberries = mirtilos
item-raspberries = framboesas
item-cherries = cerejas
item-plum = ameixa
item-peach = pêssego
item-mango = manga
item-pineapple = ananás
item-watermelon = melancia
item-avocado = abacate
item-snack-vegetables = legumes crus para petiscar
item-snack-tomatoes = tomates-cereja
item-cauliflower = couve-flor
item-green-beans = feijão-verde
item-peas = ervilhas
item-spinach = espinafres
item-courgette = curgete
item-pumpkin = abóbora
item-sweet-potato = batata-doce
item-corn = milho
item-lettuce = alface
item-mushrooms = cogumelos
item-onion = cebola
item-lentils = lentilhas
item-beans = feijão
item-olives = azeitonas
item-mash = puré de batata
item-fries = batatas fritas
item-spaghetti = esparguete
item-macaroni = macarrão
item-lasagne = lasanha
item-noodles = massa chinesa
item-fried-rice = arroz frito (nasi)
item-wraps = wraps
item-tomato-sauce = molho de tomate
item-sauce = molho
item-apple-sauce = puré de maçã
item-meatballs = almôndegas
item-minced-meat = carne picada
item-fish-fingers = douradinhos de peixe
item-tofu = tofu
item-halal-meat = carne halal
item-vegetable-soup = sopa de legumes
item-tomato-soup = sopa de tomate
item-pea-soup = sopa de ervilhas
item-chicken-soup = canja de galinha
item-rice-porridge = arroz-doce
item-solid-food = alimentos sólidos
item-snack = lanche
item-warm-meal = refeição quente
item-lunch = almoço
item-breakfast = pequeno-almoço
item-baby-puree = boião de comida de bebé
item-peanuts = amendoins
item-cow-milk = leite de vaca
item-oat-milk = bebida de aveia
item-soy-milk = bebida de soja
item-buttermilk = leitelho
item-chocolate-milk = leite com chocolate
item-smoothie = batido de fruta
item-apple-juice = sumo de maçã
item-orange-juice = sumo de laranja
item-wasp-food = bebidas doces

## Speelgoed en knutselen (meer)

item-playdough = massa de modelar
item-beads = contas
item-bracelets = pulseiras
item-crown = coroa
item-lantern = lanterna de papel
item-slime = slime
item-rattle = roca
item-soft-toys = peluches
item-baby-toys = brinquedos de bebé
item-toys-kitchen = cozinha de brincar
item-shop-toys = loja de brincar
item-doll-pram = carrinho de bonecas
item-doctor-kit = mala de médico
item-tractor = trator
item-digger = escavadora
item-fire-engine = carro de bombeiros
item-train-track = pista de comboio
item-garage = garagem de brincar
item-tricycle = triciclo
item-balance-bike = bicicleta sem pedais
item-scooter = trotineta
item-hoops = arcos
item-skipping-rope = corda de saltar
item-trampoline = trampolim
item-climbing-frame = estrutura de trepar
item-sandpit-toys = brinquedos de areia
item-water-cups = copinhos
item-water-table = mesa de água
item-chalk = giz para o chão
item-pencils = lápis
item-felt-pens = canetas de feltro
item-scissors = tesoura
item-glue = cola
item-stickers = autocolantes
item-paper = papel
item-cardboard = cartão
item-toilet-rolls = rolos de papel higiénico vazios
item-egg-boxes = caixas de ovos
item-jars = frascos de vidro
item-cushions = almofadas
item-cloths = panos
item-balloons = balões
item-drum = tambor
item-magnets = ímanes
item-memory = jogo da memória
item-board-game = jogo de tabuleiro
item-cards = cartas
item-tablet = tablet
item-film = filme
item-comic = banda desenhada
item-baby-gym = ginásio de bebé
item-playpen = parque de bebé
item-bouncer = espreguiçadeira de bebé

## Kleren (meer)

item-coat-winter = casaco de inverno
item-coat-summer = casaco leve
item-mittens-pair = luva
item-cap = boné com pala
item-winter-things = gorro e cachecol
item-rain-suit = fato de chuva
item-ski-suit = fato de neve
item-rubber-boots = galochas
item-sandals = sandálias
item-trainers = ténis
item-indoor-shoes = sapatos para o interior
item-tights = collants
item-dress = vestido
item-skirt = saia
item-shorts = calções
item-long-trousers = calças compridas
item-cardigan = casaco de malha
item-t-shirt = t-shirt de manga curta
item-swim-nappy = fralda de piscina
item-swim-trunks = calções de banho
item-swimsuit = fato de banho
item-clothes = roupa
item-clothes-set = muda de roupa
item-old-clothes = roupa velha
item-costume = fato de disfarce
item-bib = babete
item-hair-clip = gancho de cabelo
item-glasses = óculos
item-sunglasses = óculos de sol
item-earrings = brincos
item-necklace = colar
item-bracelet = pulseira

## Meenemen (meer)

item-nappy-cream = creme para o rabinho
item-toothbrush = escova de dentes
item-toothpaste = pasta de dentes
item-hairbrush = escova de cabelo
item-bottles = biberões
item-milk-powder = leite em pó
item-teat = tetina
item-blanket = manta
item-cloth = fralda de pano
item-sheet = lençol
item-pillow = almofada de dormir
item-rucksack = mochila
item-swim-bag = saco de natação
item-swim-things = coisas de natação
item-gym-things = coisas de ginástica
item-water-bottle = garrafa de água
item-fruit-box = caixinha para a fruta
item-lunch-tin = lancheira pequena
item-keys = chave
item-pass = cartão de acesso
item-letter = carta
item-list = lista
item-passport = documento de identificação
item-vaccination-book = boletim de saúde
item-phone = telemóvel
item-money = dinheiro
item-batteries = pilhas
item-own-toy = brinquedo de casa
item-family-photo = fotografia da família
item-baby-photo = fotografia de bebé
item-homework = trabalhos de casa
item-school-bag = mochila da escola
item-school-book = livro de leitura
item-helmet = capacete
item-car-seat = cadeira para o carro
item-pram = carrinho de bebé
item-thermometer = termómetro
item-inhaler = inalador
item-epipen = EpiPen
item-ointment = spray nasal
item-paracetamol = paracetamol
item-antibiotics = antibiótico
item-present = presente
item-flowers = flores
item-drawing-thing = desenho
item-craftwork = trabalho manual
item-things = coisas

## Plaatsen (meer)

item-farm = quinta
item-duck-pond = lago dos patos
item-sea = mar
item-indoor-play = parque infantil coberto
item-cinema = cinema
item-sports-hall = pavilhão desportivo
item-football-pitch = campo de futebol
item-yard = recreio da escola
item-square = campo de jogos
item-supermarket = supermercado
item-fire-station = quartel de bombeiros
item-police = esquadra da polícia
item-church = igreja
item-mosque = mesquita
item-hospital = hospital
item-dentist = dentista
item-doctor = médico
item-windmill = moinho
item-garden = jardim
item-town = cidade
item-station = estação
item-restaurant = restaurante
item-ice-rink = pista de gelo
item-trampoline-park = parque de trampolins
item-city-farm = centro hípico
item-high-chair = cadeira alta de bebé
item-chair = cadeira
item-sofa = sofá
item-cupboard = armário
item-table = mesa
item-door = porta
item-wall = parede
item-bench = banco
item-stairs = escadas
item-bed = cama

## Dieren en natuur

item-goats = cabritos
item-sheep = ovelhas
item-rabbit = coelho
item-chickens = galinhas
item-ducks = patos
item-cow = vaca
item-horse = cavalo
item-dog = cão
item-cat = gato
item-fish-animal = peixes
item-birds = pássaros
item-snail = caracol
item-worm = minhoca
item-spider = aranha
item-ladybird = joaninha
item-butterfly = borboleta
item-insects = insetos
item-plants = plantas
item-chestnuts = castanhas
item-acorns = bolotas
item-leaves = folhas
item-sticks = ramos
item-stones = pedras
item-snow = neve
item-puddles = poças
item-moon = lua
item-noise = ruídos
item-black-pete = Piet (ajudante do São Nicolau)

## Thema's en feesten (meer)

item-animals-theme = animais do jardim zoológico
item-farm-theme = a quinta
item-feelings = emoções
item-professions = profissões
item-clothes-theme = a roupa que vestimos hoje
item-house-theme = a casa
item-space = o espaço
item-water-theme = o mar
item-baby-theme = o bebé
item-ill-theme = estar doente
item-shapes = formas
item-counting = números
item-letters = letras
item-healthy-food = alimentação saudável
item-friendship = amizade
item-weather = o tempo
item-kings-day = Dia do Rei
item-ramadan = Ramadão
item-divali = Diwali
item-new-year = Ano Novo
item-saint-martin = São Martinho
item-mothers-day = Dia da Mãe
item-fathers-day = Dia do Pai
item-animal-day = Dia do Animal
item-book-week = Semana do Livro Infantil
item-christmas-dinner = refeição de Natal
item-farewell-party = festa de despedida
item-parents-evening = reunião de pais
item-summer-holiday = férias
item-weekend = fim de semana
item-music-lesson = aula de música
item-sports-lesson = aula de desporto
item-cooking-workshop = workshop de cozinha
item-workshop = workshop

## Wat er op de groep heerst (meer)

item-cold-illness = constipação
item-diarrhoea = diarreia
item-measles = sarampo
item-scabies = sarna
item-ringworm = tinha
item-cough = tosse
item-corona = COVID-19

## Lichaam

body-head = cabeça
body-forehead = testa
body-face = cara
body-cheek = bochecha
body-chin = queixo
body-nose = nariz
body-mouth = boca
body-lip = lábio
body-tongue = língua
body-teeth = dentes
body-eye = olho
body-eyes = olhos
body-ear = orelha ou ouvido
body-ears = orelhas ou ouvidos
body-throat = garganta
body-neck = nuca
body-shoulder = ombro
body-arm = braço
body-arms = braços
body-elbow = cotovelo
body-wrist = pulso
body-hand = mão
body-hands = mãos
body-finger = dedo da mão
body-thumb = polegar
body-chest = peito
body-tummy = barriga
body-back = costas
body-bottom = rabinho
body-leg = perna
body-legs = pernas
body-knee = joelho
body-knees = joelhos
body-ankle = tornozelo
body-foot = pé
body-feet = pés
body-toe = dedo do pé
body-skin = pele
body-hair = cabelo

## Plekjes en wondjes (wat wij zien)

injury-scrape = esfoladela
injury-bump = galo
injury-bruise = nódoa negra
injury-red-mark = marca vermelha
injury-wound = ferida pequena
injury-scratch = arranhão
injury-cut = corte
injury-splinter = farpa
injury-blister = bolha
injury-bite-mark = marca de dentada
injury-insect-bite = picada de inseto
injury-tick = carraça
injury-swelling = inchaço
injury-burn = bolha de queimadura
injury-spot = borbulha

## Mensen

relative-mother = mãe
relative-father = pai
relative-parents = mãe e pai
relative-grandmother = avó
relative-grandfather = avô
relative-grandparents = avós
relative-brother = irmão
relative-sister = irmã
relative-aunt = tia
relative-uncle = tio
relative-neighbour-woman = vizinha
relative-neighbour-man = vizinho
relative-babysitter = babysitter
relative-friend-parent = mãe de um amigo ou amiga
relative-someone-else = outra pessoa
relative-baby = bebé

## Groepen kinderen

who-children = as crianças
who-toddlers = as crianças dos 2 aos 4 anos
who-babies = os bebés
who-preschool = as crianças dos 4 aos 6 anos
who-big = as crianças grandes
who-small = as crianças pequenas
who-bso = as crianças do ATL
who-girls = as meninas
who-boys = os meninos

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (algumas unidades)
amount-pieces = { $item } (alguns pedacinhos)
amount-piece = { $item } (um pedacinho)
amount-bites = { $item } (umas garfadas ou colheradas)
amount-some = { $item } (um pouco)
amount-half = { $item } (metade)
amount-whole = { $item } (uma unidade inteira)
amount-bowl = { $item } (uma tigela pequena)
amount-plate = { $item } (um prato)
amount-cup = { $item } (um copo)
amount-two-kinds = { $first } com { $second }

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (cor vermelha)
look-blue = { $item } (cor azul)
look-dark-blue = { $item } (cor azul-escura)
look-green = { $item } (cor verde)
look-yellow = { $item } (cor amarela)
look-orange = { $item } (cor de laranja)
look-pink = { $item } (cor-de-rosa)
look-purple = { $item } (cor roxa)
look-black = { $item } (cor preta)
look-white = { $item } (cor branca)
look-grey = { $item } (cor cinzenta)
look-brown = { $item } (cor castanha)
look-clean = { $item } (algo limpo)
look-new = { $item } (novo)
look-extra = { $item } (extra)
look-warm = { $item } (quente)
look-wet = { $item } (com água ou humidade)
look-small = { $item } (tamanho pequeno)
look-big = { $item } (tamanho grande)
look-lost-one = { $item } (só uma peça do par)

## Eten (nog meer)

item-pumpkin-soup = sopa de abóbora
item-vegetarian-food = comida vegetariana
item-something-nice = alguma coisa saborosa

## Afspraken en feesten (nog meer)

item-study-day = dia de formação da equipa
item-school-trip = passeio da escola
item-trip = passeio
item-party = festa
item-performance = espetáculo
item-information-evening = sessão de informação
item-parent-talk = conversa com os pais
item-short-talk = conversa de dez minutos
item-drill = simulacro de incêndio
item-settling = período de adaptação
item-settling-day = visita de adaptação
item-swap-day = dia de troca
item-extra-day = dia extra
item-holiday-care = acolhimento nas férias
item-care = creche
item-bso = atividades de tempos livres depois da escola
item-toddler-group = grupo dos pequeninos (2 a 4 anos)
item-baby-group = grupo dos bebés
item-summer-break = férias de verão
item-autumn-holiday = férias de outono
item-christmas-holiday = férias de Natal
item-spring-holiday = férias de fevereiro
item-may-holiday = férias de maio
item-christmas-party = festa de Natal
item-lice-check = controlo de piolhos
item-song = canção
item-story = história
item-christmas-decoration = enfeites de Natal
item-upbringing = educação dos filhos

## School

item-report = boletim escolar
item-test = teste
item-reading = leitura
item-arithmetic = cálculo
item-little-words = palavras
item-diploma = diploma

## Papieren

item-contract = contrato
item-invoice = fatura
item-questionnaire = questionário
item-newsletter = boletim informativo
item-email = e-mail
item-message = mensagem
item-address = morada
item-phone-number = número de telefone
item-email-address = endereço de e-mail
item-allergies = alergias
item-permission-form = formulário de autorização
item-medicine-form = formulário de medicamentos
item-schedule = horário
item-development-report = relatório sobre o seu filho ou a sua filha

## Wie er langskomt

item-photographer = fotógrafo
item-book-bus = biblioteca itinerante
item-music-teacher = professor ou professora de música
item-nurse = enfermeiro ou enfermeira
item-speech-therapist = terapeuta da fala
item-health-service = serviço de saúde (GGD)

## In en om het gebouw

item-heating = aquecimento
item-lift = elevador
item-wifi = wifi
item-washing-machine = máquina de lavar roupa
item-bell = campainha
item-app = aplicação
item-toilet = casa de banho
item-light = luz
item-entrance = entrada
item-gate = portão
item-hot-water = água quente
item-small-bus = autocarro
item-office = escritório
item-health-centre = centro de saúde infantil (consultatiebureau)
item-floor = chão
item-toy = brinquedo

## Spullen (nog meer)

item-drawer = gaveta
item-basket = cesto
item-hat-brim = chapéu
item-allergy = alergia
item-spare-trousers = calças de reserva
item-drink-medicine = medicamento líquido
item-library-book = livro da biblioteca
item-plastic-bag = saco de plástico
item-plasters = pensos rápidos
item-tissues = lenços
item-laundry = roupa suja
item-box = caixa de cartão

## Wat kinderen maken

item-mask = máscara
item-bead-necklace = colar de contas
item-rocket = foguetão
item-boat = barco
item-painting = quadro
item-christmas-card = postal de Natal

## Wat er op de groep heerst (nog meer)

item-virus = vírus
item-throat-infection = infeção da garganta
item-ear-infection = otite
item-whooping-cough = tosse convulsa
item-rs-virus = vírus respiratório (VSR)

## Klachten

item-nappy-rash = assadura da fralda
item-eczema = eczema
item-hay-fever = febre dos fenos
item-cramps = cólicas
item-constipation = prisão de ventre

## Hoeveel en hoe (nog meer)

amount-tube = { $item } (um tubo)
amount-pack = { $item } (um pacote)
amount-enough = { $item } (em quantidade suficiente)
look-empty = { $item } (sem nada dentro)
look-thick = { $item } (versão grossa)
look-borrowed = { $item } (por empréstimo)
look-own = { $item } (de casa)
look-old = { $item } (com uso)
look-healthy = { $item } (opção saudável)
look-dry = { $item } (sem humidade)
look-dirty = { $item } (para lavar)
look-first = { $item } (pela primeira vez)
look-other = { $item } (outra opção)
look-bigger = { $item } (tamanho maior)
look-smaller = { $item } (tamanho menor)
look-wrong = { $item } (por engano)
look-spare = { $item } (de reserva)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = lábio inchado
injury-black-eye = olho negro
injury-mosquito-bite = picada de mosquito
injury-tick-bite = picada de carraça
injury-wasp-sting = picada de vespa

## Lichaam (meer)

body-back-of-head = parte de trás da cabeça
body-eyebrow = sobrancelha
body-eyelid = pálpebra
body-fingers = dedos da mão
body-toes = dedos do pé
body-cheeks = bochechas
body-little-finger = dedo mindinho
body-gum = gengiva

## Plekjes en wondjes (en nog meer)

injury-red-spots = pintinhas vermelhas
injury-little-bumps = borbulhinhas
injury-small-blisters = bolhinhas
injury-redness = vermelhidão
injury-scab = crosta
injury-dry-patch = zona seca

## Verzorging (nog meer)

item-ointment-any = pomada
item-cream-any = creme
item-zinc-ointment = pomada de zinco
item-bandage = ligadura
amount-sips = uns golinhos de { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = manchinha
item-nits = lêndeas
## Van dag tot dag (meer)

look-left = { $item } (lado esquerdo)
look-right = { $item } (lado direito)
item-sponge-cake = bolo simples
item-shaving-foam = espuma de barbear
item-ball-pit = piscina de bolas
item-tunnel = túnel
item-candles = velas
item-garland = grinaldas
item-flags = bandeirinhas
item-brushes = pincéis
item-apron = avental
item-wool = lã
item-rope = cordel
item-feathers = penas
item-buttons = botões
item-caps = tampas
item-corks = rolhas
item-newspapers = jornais
item-mash-dish = puré de batata com legumes
item-kale-mash = couve kale
item-mini-pancakes = panquecas pequenas
item-waffles = waffles
item-muffin = queque
item-crispbread = pão estaladiço
item-chicken-slices = fiambre de frango
item-liver-sausage = enchido de fígado
item-tuna = atum
item-radishes = rabanetes
item-beetroot = beterraba
item-leek = alho-francês
item-apricot = alperce
item-dates = tâmaras
item-pita = pão pita
item-falafel = falafel
item-curry = caril
item-vest-shirt = camisola interior
item-leggings = leggings
item-flip-flops = chinelos
item-water-shoes = sapatos de água
item-armbands = braçadeiras de natação
item-goggles = óculos de natação
item-swimming-cap = touca de natação
item-bike-seat = cadeira de bicicleta para criança
item-baby-carrier = porta-bebés
item-burp-cloth = fralda de pano para bolsar
item-pencil-case = estojo
item-notebook = caderno
item-hearing-aid = aparelho auditivo
item-fair = feira popular
item-circus = circo
item-amusement-park = parque de diversões
item-community-centre = centro comunitário
item-bakery = padaria
item-hairdresser = cabeleireiro
item-water-playground = parque de jogos de água
item-castle = castelo
item-concert = concerto
item-puppet-theatre = teatro de fantoches
