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

## Eten (meer)

item-spread-cheese = крема сирене за мазане
item-ham = шунка
item-sausage = салам
item-hagelslag = шоколадови пръчици за хляб
item-jam = сладко
item-honey = мед
item-butter = масло
item-apple-syrup = ябълков сироп за мазане
item-hummus = хумус
item-egg-salad = яйчена салата
item-bun = хлебче
item-croissant = кроасан
item-currant-bun = хлебче със стафиди
item-toast = сухар
item-crusts = корички хляб
item-breakfast-cereal = зърнена закуска
item-oatmeal = овесени ядки
item-ontbijtkoek = медена питка за закуска
item-gingerbread-nuts = пеперноти (малки бисквити с подправки)
item-speculaas = бисквити с подправки
item-oliebollen = олиболи (нидерландски понички)
item-cupcake = кексчета
item-popcorn = пуканки
item-crisps = чипс
item-chocolate = шоколад
item-lolly = близалка
item-ice-lolly = воден сладолед
item-custard = ванилов крем (vla)
item-cottage-cheese = извара
item-pudding = десерт
item-blueberries = боровинки
item-raspberries = малини
item-cherries = череши
item-plum = слива
item-peach = праскова
item-mango = манго
item-pineapple = ананас
item-watermelon = диня
item-avocado = авокадо
item-snack-vegetables = сурови зеленчуци за хрупане
item-snack-tomatoes = чери домати
item-cauliflower = карфиол
item-green-beans = зелен фасул
item-peas = грах
item-spinach = спанак
item-courgette = тиквичка
item-pumpkin = тиква
item-sweet-potato = сладък картоф
item-corn = царевица
item-lettuce = маруля
item-mushrooms = гъби
item-onion = лук
item-lentils = леща
item-beans = боб
item-olives = маслини
item-mash = картофено пюре
item-fries = пържени картофи
item-spaghetti = спагети
item-macaroni = макарони
item-lasagne = лазаня
item-noodles = азиатски нудли
item-fried-rice = пържен ориз (наси)
item-wraps = тортили с плънка
item-tomato-sauce = доматен сос
item-sauce = сос
item-apple-sauce = ябълково пюре
item-meatballs = кюфтенца
item-minced-meat = кайма
item-fish-fingers = рибни пръчици
item-tofu = тофу
item-halal-meat = месо халал
item-vegetable-soup = зеленчукова супа
item-tomato-soup = доматена супа
item-pea-soup = грахова супа
item-chicken-soup = пилешка супа
item-rice-porridge = мляко с ориз
item-solid-food = твърда храна
item-snack = междинна закуска
item-warm-meal = топла храна
item-lunch = обяд
item-breakfast = закуска
item-baby-puree = бурканче бебешка храна
item-peanuts = фъстъци
item-cow-milk = краве мляко
item-oat-milk = овесена напитка
item-soy-milk = соева напитка
item-buttermilk = мътеница
item-chocolate-milk = мляко с какао
item-smoothie = смути
item-apple-juice = ябълков сок
item-orange-juice = портокалов сок
item-wasp-food = сладки напитки

## Speelgoed en knutselen (meer)

item-playdough = тесто за моделиране
item-beads = мъниста
item-bracelets = гривни
item-crown = корона
item-lantern = хартиен фенер
item-slime = слайм
item-rattle = дрънкалка
item-soft-toys = плюшени играчки
item-baby-toys = бебешки играчки
item-toys-kitchen = детска кухня за игра
item-shop-toys = магазинче за игра
item-doll-pram = количка за кукли
item-doctor-kit = лекарски комплект за игра
item-tractor = трактор
item-digger = багер
item-fire-engine = пожарна кола
item-train-track = релси за влакче
item-garage = гараж за колички
item-tricycle = триколка
item-balance-bike = колело за баланс
item-scooter = тротинетка
item-hoops = обръчи
item-skipping-rope = въже за скачане
item-trampoline = батут
item-climbing-frame = катерушка
item-sandpit-toys = играчки за пясък
item-water-cups = чашки
item-water-table = маса за игра с вода
item-chalk = тебешир за двора
item-pencils = моливи
item-felt-pens = флумастери
item-scissors = ножица
item-glue = лепило
item-stickers = стикери
item-paper = хартия
item-cardboard = картон
item-toilet-rolls = рула от тоалетна хартия
item-egg-boxes = кори от яйца
item-jars = стъклени бурканчета
item-cushions = възглавници
item-cloths = кърпи и платове
item-balloons = балони
item-drum = барабан
item-magnets = магнити
item-memory = игра мемори
item-board-game = настолна игра
item-cards = карти
item-tablet = таблет
item-film = филм
item-comic = комикс
item-baby-gym = активна гимнастика за бебета
item-playpen = детска кошара
item-bouncer = бебешки шезлонг

## Kleren (meer)

item-coat-winter = зимно яке
item-coat-summer = тънко яке
item-mittens-pair = ръкавица
item-cap = шапка с козирка
item-winter-things = топла шапка и шал
item-rain-suit = дъждобранен костюм
item-ski-suit = зимен гащеризон
item-rubber-boots = високи гумени ботуши
item-sandals = сандали
item-trainers = маратонки
item-indoor-shoes = обувки за вътре
item-tights = чорапогащник
item-dress = рокля
item-skirt = пола
item-shorts = къси панталони
item-long-trousers = дълъг панталон
item-cardigan = жилетка
item-t-shirt = фланелка с къс ръкав
item-swim-nappy = пелена за плуване
item-swim-trunks = плувки
item-swimsuit = цял бански
item-clothes = дрехи
item-clothes-set = комплект дрехи
item-old-clothes = стари дрехи
item-costume = дрехи за преобличане
item-bib = лигавник
item-hair-clip = шнола
item-glasses = очила
item-sunglasses = слънчеви очила
item-earrings = обици
item-necklace = колие
item-bracelet = гривна

## Meenemen (meer)

item-nappy-cream = крем за дупе
item-toothbrush = четка за зъби
item-toothpaste = паста за зъби
item-hairbrush = четка за коса
item-bottles = шишета
item-milk-powder = адаптирано мляко на прах
item-teat = биберон за шише
item-blanket = одеяло
item-cloth = памучна пелена
item-sheet = чаршаф
item-pillow = възглавница
item-rucksack = раница
item-swim-bag = чанта за плуване
item-swim-things = неща за плуване
item-gym-things = неща за физкултура
item-water-bottle = бутилка за вода
item-fruit-box = кутийка за плодове
item-lunch-tin = кутийка за сандвич
item-keys = ключ
item-pass = карта за достъп
item-letter = писмо
item-list = списък
item-passport = документ за самоличност
item-vaccination-book = здравна книжка
item-phone = телефон
item-money = пари
item-batteries = батерии
item-own-toy = собствена играчка
item-family-photo = снимка на семейството
item-baby-photo = бебешка снимка
item-homework = домашно
item-school-bag = училищна чанта
item-school-book = книга за четене
item-helmet = каска
item-car-seat = столче за кола
item-pram = бебешка количка
item-thermometer = термометър
item-inhaler = инхалатор
item-epipen = EpiPen
item-ointment = спрей за нос
item-paracetamol = парацетамол
item-antibiotics = антибиотик
item-present = подарък
item-flowers = цветя
item-drawing-thing = рисунка
item-craftwork = нещо, изработено с ръце
item-things = вещи

## Plaatsen (meer)

item-farm = ферма
item-duck-pond = езерце с патици
item-sea = море
item-indoor-play = закрит детски център
item-cinema = кино
item-sports-hall = спортна зала
item-football-pitch = футболно игрище
item-yard = училищен двор
item-square = поляна за игра
item-supermarket = супермаркет
item-fire-station = пожарна
item-police = полицейски участък
item-church = църква
item-mosque = джамия
item-hospital = болница
item-dentist = зъболекар
item-doctor = лекар
item-windmill = вятърна мелница
item-garden = градина
item-town = град
item-station = гара
item-restaurant = ресторант
item-ice-rink = ледена пързалка
item-trampoline-park = батут парк
item-city-farm = конна база
item-high-chair = високо детско столче
item-chair = стол
item-sofa = диван
item-cupboard = шкаф
item-table = маса
item-door = врата
item-wall = стена
item-bench = пейка
item-stairs = стълби
item-bed = легло

## Dieren en natuur

item-goats = козлета
item-sheep = овце
item-rabbit = заек
item-chickens = кокошки
item-ducks = патици
item-cow = крава
item-horse = кон
item-dog = куче
item-cat = котка
item-fish-animal = рибки
item-birds = птици
item-snail = охлюв
item-worm = червей
item-spider = паяк
item-ladybird = калинка
item-butterfly = пеперуда
item-insects = насекоми
item-plants = растения
item-chestnuts = кестени
item-acorns = жълъди
item-leaves = листа
item-sticks = клонки
item-stones = камъни
item-snow = сняг
item-puddles = локви
item-moon = луна
item-noise = звуци
item-black-pete = Пит (помощник на Синтерклаас)

## Thema's en feesten (meer)

item-animals-theme = животните в зоопарка
item-farm-theme = животът във фермата
item-feelings = чувства
item-professions = професии
item-clothes-theme = с какво сме облечени днес
item-house-theme = домът
item-space = космос
item-water-theme = морето
item-baby-theme = бебето
item-ill-theme = когато сме болни
item-shapes = форми
item-counting = числа
item-letters = букви
item-healthy-food = здравословна храна
item-friendship = приятелство
item-weather = времето
item-kings-day = Ден на краля
item-ramadan = Рамазан
item-divali = Дивали
item-new-year = Нова година
item-saint-martin = празник на свети Мартин
item-mothers-day = Ден на майката
item-fathers-day = Ден на бащата
item-animal-day = Ден на животните
item-book-week = Седмица на детската книга
item-christmas-dinner = коледен обяд или вечеря
item-farewell-party = прощално тържество
item-parents-evening = родителска вечер
item-summer-holiday = ваканция
item-weekend = уикенд
item-music-lesson = урок по музика
item-sports-lesson = урок по спорт
item-cooking-workshop = занимание по готвене
item-workshop = творческо занимание

## Wat er op de groep heerst (meer)

item-cold-illness = настинка
item-diarrhoea = диария
item-measles = морбили
item-scabies = краста
item-ringworm = гъбички по кожата
item-cough = кашлица
item-corona = COVID-19

## Lichaam

body-head = глава
body-forehead = чело
body-face = лице
body-cheek = буза
body-chin = брадичка
body-nose = нос
body-mouth = уста
body-lip = устна
body-tongue = език
body-teeth = зъби
body-eye = око
body-eyes = очи
body-ear = ухо
body-ears = уши
body-throat = гърло
body-neck = врат
body-shoulder = рамо
body-arm = ръка
body-arms = ръце
body-elbow = лакът
body-wrist = китка
# unsure: "ръка" is both hand and arm; "длан" is the palm
body-hand = длан
body-hands = длани
body-finger = пръст на ръката
body-thumb = палец на ръката
body-chest = гърди
body-tummy = корем
body-back = гръб
body-bottom = дупе
body-leg = крак
body-legs = крака
body-knee = коляно
body-knees = колене
body-ankle = глезен
body-foot = стъпало
body-feet = стъпала
body-toe = пръст на крака
body-skin = кожа
body-hair = коса

## Plekjes en wondjes (wat wij zien)

injury-scrape = охлузване
injury-bump = цицина
injury-bruise = синина
injury-red-mark = зачервено място
injury-wound = малка раничка
injury-scratch = драскотина
injury-cut = порязване
injury-splinter = треска
injury-blister = мехур
injury-bite-mark = следа от ухапване
injury-insect-bite = ухапване от насекомо
injury-tick = кърлеж
injury-swelling = подутина
injury-burn = мехур от изгаряне
injury-spot = пъпчица

## Mensen

relative-mother = мама
relative-father = татко
relative-parents = мама и татко
relative-grandmother = баба
relative-grandfather = дядо
relative-grandparents = баба и дядо
relative-brother = брат
relative-sister = сестра
relative-aunt = леля
relative-uncle = чичо
relative-neighbour-woman = съседка
relative-neighbour-man = съсед
relative-babysitter = детегледачка
relative-friend-parent = майка на приятелче
relative-someone-else = друг човек
relative-baby = бебе

## Groepen kinderen

who-children = децата
who-toddlers = децата на 2–4 години
who-babies = бебетата
who-preschool = децата на 4–6 години
who-big = големите деца
who-small = малките деца
who-bso = децата от занималнята
who-girls = момичетата
who-boys = момчетата

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (няколко броя)
amount-pieces = { $item } (няколко парченца)
amount-piece = { $item } (парченце)
amount-bites = { $item } (няколко хапки)
amount-some = { $item } (малко)
amount-half = { $item } (половин)
amount-whole = { $item } (цяла порция)
amount-bowl = { $item } (купичка)
amount-plate = { $item } (чиния)
amount-cup = { $item } (чаша)
amount-two-kinds = { $first } ({ $second })

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (червен цвят)
look-blue = { $item } (син цвят)
look-dark-blue = { $item } (тъмносин цвят)
look-green = { $item } (зелен цвят)
look-yellow = { $item } (жълт цвят)
look-orange = { $item } (оранжев цвят)
look-pink = { $item } (розов цвят)
look-purple = { $item } (лилав цвят)
look-black = { $item } (черен цвят)
look-white = { $item } (бял цвят)
look-grey = { $item } (сив цвят)
look-brown = { $item } (кафяв цвят)
look-clean = { $item } (нещо чисто)
look-new = { $item } (нещо ново)
look-extra = { $item } (допълнително)
look-warm = { $item } (нещо топло)
look-wet = { $item } (нещо мокро)
look-small = { $item } (малък размер)
look-big = { $item } (голям размер)
look-lost-one = { $item } (само един брой от чифта)

## Eten (nog meer)

item-pumpkin-soup = супа от тиква
item-vegetarian-food = вегетарианска храна
item-something-nice = нещо вкусно

## Afspraken en feesten (nog meer)

item-study-day = ден за обучение на екипа
item-school-trip = училищна екскурзия
item-trip = излет
item-party = празненство
item-performance = представление
item-information-evening = информационна среща
item-parent-talk = разговор с родители
item-short-talk = десетминутен разговор
item-drill = пожарно учение
# unsure: "wennen" (settling in)
item-settling = адаптация
item-settling-day = посещение за адаптация
item-swap-day = ден за размяна
item-extra-day = допълнителен ден
item-holiday-care = грижа през ваканцията
item-care = детски център
item-bso = занималня след училище
item-toddler-group = група за малки деца (2–4 години)
item-baby-group = бебешка група
item-summer-break = лятна ваканция
item-autumn-holiday = есенна ваканция
item-christmas-holiday = коледна ваканция
item-spring-holiday = пролетна ваканция
item-may-holiday = майска ваканция
item-christmas-party = коледно тържество
item-lice-check = проверка за въшки
item-song = песен
item-story = история
item-christmas-decoration = коледна украса
item-upbringing = отглеждане на деца

## School

item-report = бележник
item-test = тест
item-reading = четене
item-arithmetic = смятане
item-little-words = думи
item-diploma = диплома

## Papieren

item-contract = договор
item-invoice = фактура
item-questionnaire = въпросник
item-newsletter = бюлетин
item-email = имейл
item-message = съобщение
item-address = адрес
item-phone-number = телефонен номер
item-email-address = имейл адрес
item-allergies = алергии
item-permission-form = формуляр за съгласие
item-medicine-form = формуляр за лекарства
item-schedule = график
item-development-report = доклад от наблюденията на детето

## Wie er langskomt

item-photographer = фотограф
item-book-bus = библиотечен автобус
item-music-teacher = учител по музика
item-nurse = медицинска сестра
item-speech-therapist = логопед
item-health-service = здравна служба (GGD)

## In en om het gebouw

item-heating = отопление
item-lift = асансьор
item-wifi = wifi
item-washing-machine = пералня
item-bell = звънец
item-app = приложение
item-toilet = тоалетна
item-light = осветление
item-entrance = вход
item-gate = порта
item-hot-water = топла вода
item-small-bus = автобус
item-office = офис
item-health-centre = детска консултация (consultatiebureau)
item-floor = под
item-toy = играчка

## Spullen (nog meer)

item-drawer = чекмедже
item-basket = кошница
item-hat-brim = шапка с периферия
item-allergy = алергия
item-spare-trousers = резервен панталон
item-drink-medicine = течно лекарство
item-library-book = библиотечна книга
item-plastic-bag = найлонов плик
item-plasters = лепенки
item-tissues = кърпички
item-laundry = мръсни дрехи за пране
item-box = картонена кутия

## Wat kinderen maken

item-mask = маска
item-bead-necklace = огърлица от мъниста
item-rocket = ракета
item-boat = лодка
item-painting = картина
item-christmas-card = коледна картичка

## Wat er op de groep heerst (nog meer)

item-virus = вирус
item-throat-infection = инфекция на гърлото
item-ear-infection = отит
item-whooping-cough = коклюш
item-rs-virus = РС вирус

## Klachten

item-nappy-rash = подсичане от пелени
item-eczema = екзема
item-hay-fever = сенна хрема
item-cramps = колики
item-constipation = запек

## Hoeveel en hoe (nog meer)

amount-tube = { $item } (една туба)
amount-pack = { $item } (една опаковка)
amount-enough = { $item } (достатъчно)
look-empty = { $item } (нещо празно)
look-thick = { $item } (нещо дебело)
look-borrowed = { $item } (нещо назаем)
look-own = { $item } (собствена вещ)
look-old = { $item } (нещо старо)
look-healthy = { $item } (здравословен избор)
look-dry = { $item } (нещо сухо)
look-dirty = { $item } (нещо мръсно)
look-first = { $item } (за първи път)
look-other = { $item } (нещо друго)
look-bigger = { $item } (по-голям размер)
look-smaller = { $item } (по-малък размер)
look-wrong = { $item } (погрешна вещ)
look-spare = { $item } (резервно)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = подута устна
injury-black-eye = насинено око
injury-mosquito-bite = ухапване от комар
injury-tick-bite = ухапване от кърлеж
injury-wasp-sting = ужилване от оса

## Lichaam (meer)

body-back-of-head = тил
body-eyebrow = вежда
body-eyelid = клепач
body-fingers = пръсти на ръцете
body-toes = пръсти на краката
body-cheeks = бузи
body-little-finger = кутре
body-gum = венец

## Plekjes en wondjes (en nog meer)

injury-red-spots = червени петънца
injury-little-bumps = малки пъпчици
injury-small-blisters = мехурчета
injury-redness = зачервяване
injury-scab = коричка
injury-dry-patch = сухо петно

## Verzorging (nog meer)

item-ointment-any = мехлем
item-cream-any = крем
item-zinc-ointment = цинков мехлем
item-bandage = бинт
amount-sips = няколко глътки { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = малко петънце
item-nits = гниди
## Van dag tot dag (meer)

look-left = { $item } (лява страна)
look-right = { $item } (дясна страна)
item-sponge-cake = кекс
item-shaving-foam = пяна за бръснене
item-ball-pit = басейн с топки
item-tunnel = тунел
item-candles = свещички
item-garland = гирлянди
item-flags = знаменца
item-brushes = четки
item-apron = престилка
item-wool = вълна
item-rope = въженце
item-feathers = пера
item-buttons = копчета
item-caps = капачки
item-corks = коркови тапи
item-newspapers = вестници
item-mash-dish = картофено пюре със зеленчуци
item-kale-mash = къдраво зеле (кейл)
item-mini-pancakes = малки палачинки
item-waffles = гофрети
item-muffin = мъфин
item-crispbread = хрупкав хляб
item-chicken-slices = пилешко филе на резени
item-liver-sausage = пастет от черен дроб (колбас)
item-tuna = риба тон
item-radishes = репички
item-beetroot = цвекло
item-leek = праз
item-apricot = кайсия
item-dates = фурми
item-pita = пита (арабска питка)
item-falafel = фалафел
item-curry = къри
item-vest-shirt = потник
item-leggings = клин
item-flip-flops = джапанки
item-water-shoes = обувки за вода
item-armbands = надуваеми раменки
item-goggles = очила за плуване
item-swimming-cap = шапка за плуване
item-bike-seat = столче за велосипед
item-baby-carrier = раница за бебе
item-burp-cloth = пеленка за оригване
item-pencil-case = несесер за моливи
item-notebook = тетрадка
item-hearing-aid = слухов апарат
item-fair = панаир с въртележки
item-circus = цирк
item-amusement-park = увеселителен парк
item-community-centre = квартален център
item-bakery = пекарна
item-hairdresser = фризьор
item-water-playground = водна площадка
item-castle = замък
item-concert = концерт
item-puppet-theatre = куклен театър
