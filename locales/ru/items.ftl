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

## Eten (meer)

item-spread-cheese = плавленый сыр
item-ham = ветчина
item-sausage = колбаса
item-hagelslag = шоколадная посыпка для хлеба
item-jam = варенье
item-honey = мёд
item-butter = сливочное масло
item-apple-syrup = густой яблочный сироп
item-hummus = хумус
item-egg-salad = яичный салат
item-bun = булочка
item-croissant = круассан
item-currant-bun = булочка с изюмом
item-toast = сухарик
item-crusts = хлебные корочки
item-breakfast-cereal = хлопья для завтрака
item-oatmeal = овсяные хлопья
item-ontbijtkoek = пряник на завтрак
item-gingerbread-nuts = пепернотен (маленькие пряные печенья)
item-speculaas = пряное печенье
item-oliebollen = олиболлен (нидерландские пончики)
item-cupcake = кексики
item-popcorn = попкорн
item-crisps = чипсы
item-chocolate = шоколад
item-lolly = леденец на палочке
item-ice-lolly = фруктовый лёд
item-custard = ванильный крем (vla)
item-cottage-cheese = мягкий творог
item-pudding = десерт
item-blueberries = голубика
item-raspberries = малина
item-cherries = черешня
item-plum = слива
item-peach = персик
item-mango = манго
item-pineapple = ананас
item-watermelon = арбуз
item-avocado = авокадо
item-snack-vegetables = сырые овощи для перекуса
item-snack-tomatoes = помидоры черри
item-cauliflower = цветная капуста
item-green-beans = стручковая фасоль
item-peas = зелёный горошек
item-spinach = шпинат
item-courgette = кабачок
item-pumpkin = тыква
item-sweet-potato = батат
item-corn = кукуруза
item-lettuce = листовой салат
item-mushrooms = шампиньоны
item-onion = лук
item-lentils = чечевица
item-beans = фасоль
item-olives = оливки
item-mash = картофельное пюре
item-fries = картофель фри
item-spaghetti = спагетти
item-macaroni = рожки
item-lasagne = лазанья
item-noodles = лапша
item-fried-rice = жареный рис (наси)
item-wraps = роллы в лепёшке
item-tomato-sauce = томатный соус
item-sauce = соус
item-apple-sauce = яблочное пюре
item-meatballs = фрикадельки
item-minced-meat = мясной фарш
item-fish-fingers = рыбные палочки
item-tofu = тофу
item-halal-meat = мясо халяль
item-vegetable-soup = овощной суп
item-tomato-soup = томатный суп
item-pea-soup = гороховый суп
item-chicken-soup = куриный суп
item-rice-porridge = рисовая молочная каша
item-solid-food = твёрдая пища
item-snack = перекус
item-warm-meal = горячая еда
item-lunch = обед
item-breakfast = завтрак
item-baby-puree = баночка детского питания
item-peanuts = арахис
item-cow-milk = коровье молоко
item-oat-milk = овсяный напиток
item-soy-milk = соевый напиток
item-buttermilk = пахта
item-chocolate-milk = какао с молоком
item-smoothie = смузи
item-apple-juice = яблочный сок
item-orange-juice = апельсиновый сок
item-wasp-food = сладкие напитки

## Speelgoed en knutselen (meer)

item-playdough = солёное тесто
item-beads = бусины
item-bracelets = браслеты
item-crown = корона
item-lantern = бумажный фонарик
item-slime = слайм
item-rattle = погремушка
item-soft-toys = мягкие игрушки
item-baby-toys = игрушки для малышей
item-toys-kitchen = игрушечная кухня
item-shop-toys = игрушечный магазин
item-doll-pram = кукольная коляска
item-doctor-kit = набор доктора
item-tractor = трактор
item-digger = экскаватор
item-fire-engine = пожарная машина
item-train-track = железная дорога
item-garage = игрушечный гараж
item-tricycle = трёхколёсный велосипед
item-balance-bike = беговел
item-scooter = самокат
item-hoops = обручи
item-skipping-rope = скакалка
item-trampoline = батут
item-climbing-frame = лазалка
item-sandpit-toys = игрушки для песка
item-water-cups = стаканчики
item-water-table = столик для игр с водой
item-chalk = мел для асфальта
item-pencils = карандаши
item-felt-pens = фломастеры
item-scissors = ножницы
item-glue = клей
item-stickers = наклейки
item-paper = бумага
item-cardboard = картон
item-toilet-rolls = втулки от туалетной бумаги
item-egg-boxes = коробки из-под яиц
item-jars = стеклянные баночки
item-cushions = подушки
item-cloths = платки и ткани
item-balloons = воздушные шары
item-drum = барабан
item-magnets = магниты
item-memory = игра «Мемори»
item-board-game = настольная игра
item-cards = карты
item-tablet = планшет
item-film = фильм
item-comic = комикс
item-baby-gym = развивающая дуга для малышей
item-playpen = манеж
item-bouncer = детский шезлонг

## Kleren (meer)

item-coat-winter = зимняя куртка
item-coat-summer = лёгкая куртка
item-mittens-pair = перчатка
item-cap = кепка
item-winter-things = шапка и шарф
item-rain-suit = дождевой комбинезон
item-ski-suit = зимний комбинезон
item-rubber-boots = высокие резиновые сапоги
item-sandals = сандалии
item-trainers = кроссовки
item-indoor-shoes = сменная обувь
item-tights = колготки
item-dress = платье
item-skirt = юбка
item-shorts = шорты
item-long-trousers = длинные штаны
item-cardigan = кофта на пуговицах
item-t-shirt = футболка с коротким рукавом
item-swim-nappy = подгузник для плавания
item-swim-trunks = плавки
item-swimsuit = купальник
item-clothes = одежда
item-clothes-set = комплект одежды
item-old-clothes = старая одежда
item-costume = костюм для переодевания
item-bib = нагрудник
item-hair-clip = заколка
item-glasses = очки
item-sunglasses = солнечные очки
item-earrings = серёжки
item-necklace = цепочка на шею
item-bracelet = браслет

## Meenemen (meer)

item-nappy-cream = крем под подгузник
item-toothbrush = зубная щётка
item-toothpaste = зубная паста
item-hairbrush = щётка для волос
item-bottles = бутылочки
item-milk-powder = сухое молоко
item-teat = соска на бутылочку
item-blanket = одеяло
item-cloth = марлевая пелёнка
item-sheet = простынка
item-pillow = подушка
item-rucksack = рюкзак
item-swim-bag = сумка для плавания
item-swim-things = вещи для плавания
item-gym-things = вещи для физкультуры
item-water-bottle = бутылка для воды
item-fruit-box = контейнер для фруктов
item-lunch-tin = маленький ланч-бокс
item-keys = ключ
item-pass = пропуск
item-letter = письмо
item-list = список
item-passport = удостоверение личности
item-vaccination-book = книжка о здоровье ребёнка
item-phone = телефон
item-money = деньги
item-batteries = батарейки
item-own-toy = своя игрушка
item-family-photo = фотография семьи
item-baby-photo = фотография в младенчестве
item-homework = домашнее задание
item-school-bag = школьная сумка
item-school-book = книга для чтения
item-helmet = шлем
item-car-seat = автокресло
item-pram = детская коляска
item-thermometer = термометр
item-inhaler = ингалятор
item-epipen = EpiPen
item-ointment = спрей для носа
item-paracetamol = парацетамол
item-antibiotics = антибиотик
item-present = подарок
item-flowers = цветы
item-drawing-thing = рисунок
item-craftwork = поделка
item-things = вещи

## Plaatsen (meer)

item-farm = ферма
item-duck-pond = пруд с утками
item-sea = море
item-indoor-play = крытый игровой центр
item-cinema = кинотеатр
item-sports-hall = спортивный зал
item-football-pitch = футбольное поле
item-yard = школьный двор
item-square = поле для игр
item-supermarket = супермаркет
item-fire-station = пожарная часть
item-police = полицейский участок
item-church = церковь
item-mosque = мечеть
item-hospital = больница
item-dentist = стоматолог
item-doctor = врач
item-windmill = мельница
item-garden = сад
item-town = город
item-station = вокзал
item-restaurant = ресторан
item-ice-rink = каток
item-trampoline-park = батутный парк
item-city-farm = конный манеж
item-high-chair = детский стульчик
item-chair = стул
item-sofa = диван
item-cupboard = шкаф
item-table = стол
item-door = дверь
item-wall = стена
item-bench = скамейка
item-stairs = лестница
item-bed = кровать

## Dieren en natuur

item-goats = козочки
item-sheep = овцы
item-rabbit = кролик
item-chickens = куры
item-ducks = утки
item-cow = корова
item-horse = лошадь
item-dog = собака
item-cat = кошка
item-fish-animal = рыбки
item-birds = птицы
item-snail = улитка
item-worm = червяк
item-spider = паук
item-ladybird = божья коровка
item-butterfly = бабочка
item-insects = насекомые
item-plants = растения
item-chestnuts = каштаны
item-acorns = жёлуди
item-leaves = листья
item-sticks = ветки
item-stones = камни
item-snow = снег
item-puddles = лужи
item-moon = луна
item-noise = звуки
item-black-pete = Пит (помощник Синтерклааса)

## Thema's en feesten (meer)

item-animals-theme = животные зоопарка
item-farm-theme = жизнь на ферме
item-feelings = чувства
item-professions = профессии
item-clothes-theme = что мы сегодня надели
item-house-theme = дом
item-space = космос
item-water-theme = морской мир
item-baby-theme = малыш
item-ill-theme = когда мы болеем
item-shapes = формы
item-counting = цифры
item-letters = буквы
item-healthy-food = здоровая еда
item-friendship = дружба
item-weather = погода
item-kings-day = День короля
item-ramadan = Рамадан
item-divali = Дивали
item-new-year = Новый год
item-saint-martin = День святого Мартина
item-mothers-day = День матери
item-fathers-day = День отца
item-animal-day = День животных
item-book-week = неделя детской книги
item-christmas-dinner = рождественский ужин
item-farewell-party = прощальный праздник
item-parents-evening = родительский вечер
item-summer-holiday = каникулы
item-weekend = выходные
item-music-lesson = урок музыки
item-sports-lesson = урок спорта
item-cooking-workshop = кулинарный мастер-класс
item-workshop = мастер-класс

## Wat er op de groep heerst (meer)

item-cold-illness = простуда
item-diarrhoea = понос
item-measles = корь
item-scabies = чесотка
item-ringworm = лишай
item-cough = кашель
item-corona = COVID-19

## Lichaam

body-head = голова
body-forehead = лоб
body-face = лицо
body-cheek = щека
body-chin = подбородок
body-nose = нос
body-mouth = рот
body-lip = губа
body-tongue = язык
body-teeth = зубы
body-eye = глаз
body-eyes = глаза
body-ear = ухо
body-ears = уши
body-throat = горло
body-neck = шея сзади
body-shoulder = плечо
body-arm = рука
body-arms = руки
body-elbow = локоть
body-wrist = запястье
body-hand = кисть руки
body-hands = кисти рук
body-finger = палец на руке
body-thumb = большой палец на руке
body-chest = грудь
body-tummy = живот
body-back = спина
body-bottom = попа
body-leg = нога
body-legs = ноги
body-knee = колено
body-knees = колени
body-ankle = щиколотка
body-foot = стопа
body-feet = стопы
body-toe = палец на ноге
body-skin = кожа
body-hair = волосы

## Plekjes en wondjes (wat wij zien)

injury-scrape = ссадина
injury-bump = шишка
injury-bruise = синяк
injury-red-mark = покраснение
injury-wound = ранка
injury-scratch = царапина
injury-cut = порез
injury-splinter = заноза
injury-blister = волдырь
injury-bite-mark = след от укуса
injury-insect-bite = укус насекомого
injury-tick = клещ
injury-swelling = припухлость
injury-burn = волдырь от ожога
injury-spot = прыщик

## Mensen

relative-mother = мама
relative-father = папа
relative-parents = мама и папа
relative-grandmother = бабушка
relative-grandfather = дедушка
relative-grandparents = бабушка и дедушка
relative-brother = брат
relative-sister = сестра
relative-aunt = тётя
relative-uncle = дядя
relative-neighbour-woman = соседка
relative-neighbour-man = сосед
relative-babysitter = няня
relative-friend-parent = мама друга или подруги
relative-someone-else = другой человек
relative-baby = малыш

## Groepen kinderen

who-children = дети
who-toddlers = дети 2–4 лет
who-babies = младенцы
who-preschool = дети 4–6 лет
who-big = старшие дети
who-small = младшие дети
who-bso = дети с продлёнки
who-girls = девочки
who-boys = мальчики

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (несколько)
amount-pieces = { $item } (несколько кусочков)
amount-piece = { $item } (кусочек)
amount-bites = { $item } (несколько ложек или кусочков)
amount-some = { $item } (немного)
amount-half = { $item } (половина)
amount-whole = { $item } (целиком)
amount-bowl = { $item } (мисочка)
amount-plate = { $item } (тарелка)
amount-cup = { $item } (чашка)
amount-two-kinds = { $first } ({ $second })

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (красный цвет)
look-blue = { $item } (синий цвет)
look-dark-blue = { $item } (тёмно-синий цвет)
look-green = { $item } (зелёный цвет)
look-yellow = { $item } (жёлтый цвет)
look-orange = { $item } (оранжевый цвет)
look-pink = { $item } (розовый цвет)
look-purple = { $item } (фиолетовый цвет)
look-black = { $item } (чёрный цвет)
look-white = { $item } (белый цвет)
look-grey = { $item } (серый цвет)
look-brown = { $item } (коричневый цвет)
look-clean = { $item } (чистая вещь)
look-new = { $item } (новая вещь)
look-extra = { $item } (дополнительно)
look-warm = { $item } (тёплая вещь)
look-wet = { $item } (мокрая вещь)
look-small = { $item } (маленький размер)
look-big = { $item } (большой размер)
look-lost-one = { $item } (одна штука без пары)

## Eten (nog meer)

item-pumpkin-soup = тыквенный суп
item-vegetarian-food = вегетарианская еда
item-something-nice = что-нибудь вкусное

## Afspraken en feesten (nog meer)

item-study-day = учебный день сотрудников
item-school-trip = школьная экскурсия
item-trip = экскурсия
item-party = праздник
item-performance = представление
item-information-evening = информационная встреча
item-parent-talk = беседа с родителями
item-short-talk = десятиминутная беседа
item-drill = пожарная тренировка
# unsure: "wennen" (settling in)
item-settling = адаптация
item-settling-day = адаптационное посещение
item-swap-day = день на обмен
item-extra-day = дополнительный день
item-holiday-care = присмотр в каникулы
item-care = присмотр за детьми
# unsure: "продлёнка" is the word of schools
item-bso = группа продлённого дня
item-toddler-group = группа малышей (2–4 года)
item-baby-group = группа младенцев
item-summer-break = летние каникулы
item-autumn-holiday = осенние каникулы
item-christmas-holiday = рождественские каникулы
item-spring-holiday = весенние каникулы
item-may-holiday = майские каникулы
item-christmas-party = рождественский праздник
item-lice-check = проверка на вшей
item-song = песня
item-story = рассказ
item-christmas-decoration = рождественские украшения
item-upbringing = воспитание детей

## School

item-report = табель
item-test = контрольная работа
item-reading = чтение
item-arithmetic = счёт
item-little-words = слова
item-diploma = диплом

## Papieren

item-contract = договор
item-invoice = счёт на оплату
item-questionnaire = анкета
item-newsletter = информационный бюллетень
item-email = электронное письмо
item-message = сообщение
item-address = адрес
item-phone-number = номер телефона
item-email-address = адрес электронной почты
item-allergies = аллергии
item-permission-form = бланк согласия
item-medicine-form = бланк о лекарствах
item-schedule = расписание
item-development-report = отчёт о наблюдениях за ребёнком

## Wie er langskomt

item-photographer = фотограф
item-book-bus = библиотечный автобус
item-music-teacher = учитель музыки
item-nurse = медсестра
item-speech-therapist = логопед
item-health-service = служба здравоохранения (GGD)

## In en om het gebouw

item-heating = отопление
item-lift = лифт
item-wifi = вайфай
item-washing-machine = стиральная машина
item-bell = дверной звонок
item-app = приложение
item-toilet = туалет
item-light = свет
item-entrance = вход
item-gate = калитка
item-hot-water = горячая вода
item-small-bus = автобус
item-office = офис
item-health-centre = детская консультация (consultatiebureau)
item-floor = пол
item-toy = игрушка

## Spullen (nog meer)

item-drawer = ящик
item-basket = корзинка
item-hat-brim = шляпа
item-allergy = аллергия
item-spare-trousers = запасные брюки
item-drink-medicine = жидкое лекарство
item-library-book = библиотечная книга
item-plastic-bag = пластиковый пакет
item-plasters = пластыри
item-tissues = салфетки
item-laundry = грязное бельё
item-box = картонная коробка

## Wat kinderen maken

item-mask = маска
item-bead-necklace = бусы
item-rocket = ракета
item-boat = лодка
item-painting = картина
item-christmas-card = рождественская открытка

## Wat er op de groep heerst (nog meer)

item-virus = вирус
item-throat-infection = инфекция горла
item-ear-infection = отит
item-whooping-cough = коклюш
item-rs-virus = РС-вирус

## Klachten

item-nappy-rash = пелёночная сыпь
item-eczema = экзема
item-hay-fever = сенная лихорадка
item-cramps = колики
item-constipation = запор

## Hoeveel en hoe (nog meer)

amount-tube = { $item } (тюбик)
amount-pack = { $item } (пачка)
amount-enough = { $item } (достаточно)
look-empty = { $item } (пустая вещь)
look-thick = { $item } (толстая вещь)
look-borrowed = { $item } (одолженная вещь)
look-own = { $item } (своя вещь)
look-old = { $item } (старая вещь)
look-healthy = { $item } (полезный вариант)
look-dry = { $item } (сухая вещь)
look-dirty = { $item } (грязная вещь)
look-first = { $item } (в первый раз)
look-other = { $item } (другая вещь)
look-bigger = { $item } (размер больше)
look-smaller = { $item } (размер меньше)
look-wrong = { $item } (не та вещь)
look-spare = { $item } (запасная вещь)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = опухшая губа
injury-black-eye = синяк под глазом
injury-mosquito-bite = укус комара
injury-tick-bite = укус клеща
injury-wasp-sting = укус осы

## Lichaam (meer)

body-back-of-head = затылок
body-eyebrow = бровь
body-eyelid = веко
body-fingers = пальцы рук
body-toes = пальцы ног
body-cheeks = щёки
body-little-finger = мизинец
body-gum = десна

## Plekjes en wondjes (en nog meer)

injury-red-spots = красные пятнышки
injury-little-bumps = мелкие прыщики
injury-small-blisters = пузырьки на коже
injury-redness = покраснение
injury-scab = корочка
injury-dry-patch = сухое место

## Verzorging (nog meer)

item-ointment-any = мазь
item-cream-any = крем
item-zinc-ointment = цинковая мазь
item-bandage = бинт
amount-sips = несколько глотков: { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = небольшое пятнышко
item-nits = гниды
## Van dag tot dag (meer)

look-left = { $item } (левая сторона)
look-right = { $item } (правая сторона)
item-sponge-cake = кекс
item-shaving-foam = пена для бритья
item-ball-pit = бассейн с шариками
item-tunnel = туннель
item-candles = свечки
item-garland = гирлянды
item-flags = флажки
item-brushes = кисточки
item-apron = фартук
item-wool = шерстяные нитки
item-rope = верёвка
item-feathers = перья
item-buttons = пуговицы
item-caps = крышечки
item-corks = пробки
item-newspapers = газеты
item-mash-dish = пюре из картофеля и овощей
item-kale-mash = кудрявая капуста (кейл)
item-mini-pancakes = маленькие блинчики
item-waffles = вафли
item-muffin = маффин
item-crispbread = хрустящие хлебцы
item-chicken-slices = куриная нарезка
item-liver-sausage = ливерная колбаса
item-tuna = тунец
item-radishes = редис
item-beetroot = свёкла
item-leek = лук-порей
item-apricot = абрикос
item-dates = финики
item-pita = хлеб пита
item-falafel = фалафель
item-curry = карри
item-vest-shirt = майка
item-leggings = леггинсы
item-flip-flops = шлёпанцы
item-water-shoes = обувь для воды
item-armbands = нарукавники для плавания
item-goggles = очки для плавания
item-swimming-cap = шапочка для плавания
item-bike-seat = велокресло
item-baby-carrier = рюкзак для переноски малыша
item-burp-cloth = салфетка для срыгивания
item-pencil-case = пенал
item-notebook = тетрадь
item-hearing-aid = слуховой аппарат
item-fair = ярмарка с аттракционами
item-circus = цирк
item-amusement-park = парк развлечений
item-community-centre = районный общественный центр
item-bakery = пекарня
item-hairdresser = парикмахерская
item-water-playground = водная площадка
item-castle = замок
item-concert = концерт
item-puppet-theatre = кукольный театр
