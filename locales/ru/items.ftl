### Nouns for the slot $item of phrases.ftl and for labels ("Meenemen: luiers"): no article, no case ending.

## Eten

item-bread = хлеб
item-sandwich = бутерброд
item-sandwich-cheese = бутерброд с сыром
item-sandwich-peanut-butter = бутерброд с арахисовой пастой
item-sandwich-meat = бутерброд с мясной нарезкой
item-sandwich-sweet = бутерброд со сладкой начинкой
item-cracker = крекер
item-rice-cake = рисовый хлебец
item-breadstick = хлебная палочка
item-biscuit = печенье
item-porridge = каша
item-fruit = фрукты
item-fruit-puree = фруктовое пюре
item-vegetable-puree = овощное пюре
item-apple = яблоко
item-banana = банан
item-pear = груша
item-grapes = виноград
item-orange = апельсин
item-tangerine = мандарин
item-strawberries = клубника
item-melon = дыня
item-kiwi = киви
item-raisins = изюм
item-vegetables = овощи
item-cucumber = огурец
item-tomato = помидор
item-carrot = морковь
item-pepper = сладкий перец
item-broccoli = брокколи
item-potatoes = картофель
item-pasta = макароны
item-rice = рис
item-couscous = кускус
item-soup = суп
item-pancakes = блины
item-pizza = пицца
item-fish = рыба
item-chicken = курица
item-meat = мясо
item-pork = свинина
item-egg = яйцо
item-cheese = сыр
item-yoghurt = йогурт
item-nuts = орехи
item-peanut-butter = арахисовая паста
item-sweets = конфеты и сладости
item-cake = торт
item-ice-cream = мороженое

## Drinken

item-water = вода
item-milk = молоко
item-breast-milk = грудное молоко
item-formula = детская молочная смесь
item-tea = чай
item-juice = сок
item-squash = сладкий напиток из сиропа
item-bottle = бутылочка

## Speelgoed

item-blocks = кубики
item-lego = лего
item-duplo = Lego Duplo
item-train = игрушечный поезд
item-cars = машинки
item-dolls = куклы
item-animals = животные
item-ball = мяч
item-puzzle = пазл
item-book = книга
item-clay = пластилин
item-sand = песок
item-paint = краски
item-bikes = велосипеды
item-slide = горка
item-swing = качели
item-games = игры
item-instruments = музыкальные инструменты
item-dressing-up = костюмы для переодевания
item-bubbles = мыльные пузыри

## Kleren

item-coat = куртка
item-raincoat = дождевик
item-hat = тёплая шапка
item-sun-hat = панамка
item-gloves = варежки
item-scarf = шарф
item-shoes = обувь
item-boots = резиновые сапоги
item-slippers = тапочки
item-socks = носки
item-trousers = штаны
item-shirt = футболка
item-jumper = свитер
item-vest = боди
item-underpants = трусы
item-pyjamas = пижама
item-sleeping-bag = спальный мешок

## Meenemen

item-nappies = подгузники
item-wipes = влажные салфетки
item-spare-clothes = сменная одежда
item-warm-clothes = тёплая одежда
item-swimwear = одежда для плавания
item-towel = полотенце
item-gym-clothes = спортивная форма
item-suncream = солнцезащитный крем
item-dummy = пустышка
item-cuddly-toy = мягкая игрушка
item-bag = сумка
item-lunch-box = ланч-бокс
item-cup = чашка
item-packed-lunch = обед с собой
item-medicine = лекарство
item-form = бланк
item-photo = фотография
item-treat = угощение

## Plaatsen

item-petting-farm = детская ферма с животными
item-forest = лес
item-park = парк
item-playground = детская площадка
item-library = библиотека
item-zoo = зоопарк
item-swimming-pool = бассейн
item-gym-hall = спортзал
item-museum = музей
item-theatre = театр
item-beach = пляж
item-market = рынок
item-care-home = дом для пожилых людей
item-school = школа

## Wat wij doen en vieren

item-music = музыка
item-gymnastics = физкультура
item-drawing = рисование
item-cooking = приготовление еды
item-hide-and-seek = прятки
item-swimming-lesson = урок плавания
item-spring = весна
item-summer = лето
item-autumn = осень
item-winter = зима
item-family = семья
item-food-theme = еда
item-colours = цвета
item-my-body = моё тело
item-traffic = дорожное движение
item-birthday-party = день рождения
item-sinterklaas = Синтерклаас
item-christmas = Рождество
item-easter = Пасха
item-sugar-feast = праздник Ураза-байрам (Ид аль-Фитр)
item-sacrifice-feast = праздник Курбан-байрам (Ид аль-Адха)
item-summer-party = летний праздник
item-carnival = карнавал

## Wat er op de groep heerst

item-head-lice = головные вши
item-chickenpox = ветрянка
item-impetigo = импетиго (заразное воспаление кожи)
item-hand-foot-mouth = болезнь «рука-нога-рот»
item-fifth-disease = пятая болезнь (инфекционная эритема)
item-pink-eye = воспаление глаз
item-stomach-flu = кишечный грипп
item-scarlet-fever = скарлатина
item-worms = острицы
item-flu = грипп
