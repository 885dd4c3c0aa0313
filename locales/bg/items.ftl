### Nouns for the slot $item of phrases.ftl and for labels ("Meenemen: luiers"): no article, no case ending.

## Eten

item-bread = хляб
item-sandwich = филия хляб
item-sandwich-cheese = хляб с кашкавал
item-sandwich-peanut-butter = хляб с фъстъчено масло
item-sandwich-meat = хляб с колбас
item-sandwich-sweet = хляб със сладка намазка
item-cracker = солена бисквита
item-rice-cake = оризова бисквита
item-breadstick = гризина
item-biscuit = бисквита
item-porridge = каша
item-fruit = плодове
item-fruit-puree = плодово пюре
item-vegetable-puree = зеленчуково пюре
item-apple = ябълка
item-banana = банан
item-pear = круша
item-grapes = грозде
item-orange = портокал
item-tangerine = мандарина
item-strawberries = ягоди
item-melon = пъпеш
item-kiwi = киви
item-raisins = стафиди
item-vegetables = зеленчуци
item-cucumber = краставица
item-tomato = домат
item-carrot = морков
item-pepper = чушка
item-broccoli = броколи
item-potatoes = картофи
item-pasta = паста
item-rice = ориз
item-couscous = кускус
item-soup = супа
item-pancakes = палачинки
item-pizza = пица
item-fish = риба
item-chicken = пилешко месо
item-meat = месо
item-pork = свинско месо
item-egg = яйце
item-cheese = кашкавал
item-yoghurt = кисело мляко
item-nuts = ядки
item-peanut-butter = фъстъчено масло
item-sweets = бонбони и сладки неща
item-cake = торта
item-ice-cream = сладолед

## Drinken

item-water = вода
item-milk = прясно мляко
item-breast-milk = кърма
item-formula = адаптирано мляко
item-tea = чай
item-juice = сок
item-squash = напитка от сироп
item-bottle = шише

## Speelgoed

item-blocks = кубчета
item-lego = лего
item-duplo = Lego Duplo
item-train = влакче
item-cars = колички
item-dolls = кукли
item-animals = животни
item-ball = топка
item-puzzle = пъзел
item-book = книга
item-clay = пластилин
item-sand = пясък
item-paint = бои
item-bikes = малки колела
item-slide = пързалка
item-swing = люлка
item-games = игри
item-instruments = музикални инструменти
item-dressing-up = костюми за преобличане
item-bubbles = сапунени мехури

## Kleren

item-coat = яке
item-raincoat = дъждобран
item-hat = топла шапка
item-sun-hat = шапка за слънце
item-gloves = ръкавици
item-scarf = шал
item-shoes = обувки
item-boots = гумени ботуши
item-slippers = пантофи
item-socks = чорапи
item-trousers = панталон
item-shirt = тениска
item-jumper = пуловер
item-vest = боди
item-underpants = долни гащи
item-pyjamas = пижама
item-sleeping-bag = спално чувалче

## Meenemen

item-nappies = пелени
item-wipes = мокри кърпички
item-spare-clothes = резервни дрехи
item-warm-clothes = топли дрехи
item-swimwear = бански
item-towel = кърпа
item-gym-clothes = спортни дрехи
item-suncream = слънцезащитен крем
item-dummy = биберон
item-cuddly-toy = плюшена играчка
item-bag = чанта
item-lunch-box = кутия за храна
item-cup = чаша
item-packed-lunch = обяд за из път
item-medicine = лекарство
item-form = формуляр
item-photo = снимка
item-treat = почерпка

## Plaatsen

item-petting-farm = детска ферма
item-forest = гора
item-park = парк
item-playground = детска площадка
item-library = библиотека
item-zoo = зоопарк
item-swimming-pool = басейн
item-gym-hall = физкултурен салон
item-museum = музей
item-theatre = театър
item-beach = плаж
item-market = пазар
item-care-home = дом за възрастни хора
item-school = училище

## Wat wij doen en vieren

item-music = музика
item-gymnastics = гимнастика
item-drawing = рисуване
item-cooking = готвене
item-hide-and-seek = криеница
item-swimming-lesson = урок по плуване
item-spring = пролет
item-summer = лято
item-autumn = есен
item-winter = зима
item-family = семейство
item-food-theme = храна
item-colours = цветове
item-my-body = моето тяло
item-traffic = движение по пътя
item-birthday-party = рожден ден
item-sinterklaas = Синтерклаас
item-christmas = Коледа
item-easter = Великден
item-sugar-feast = Рамазан байрам
item-sacrifice-feast = Курбан байрам
item-summer-party = лятно тържество
item-carnival = карнавал

## Wat er op de groep heerst

item-head-lice = въшки
item-chickenpox = варицела
item-impetigo = импетиго
item-hand-foot-mouth = болест „ръка, крак и уста“
item-fifth-disease = пета болест (инфекциозна еритема)
item-pink-eye = възпаление на очите
item-stomach-flu = стомашен грип
item-scarlet-fever = скарлатина
item-worms = глисти (острици)
item-flu = грип
