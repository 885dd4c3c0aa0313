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
