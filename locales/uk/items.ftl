### Nouns for the slot $item of phrases.ftl and for labels ("Meenemen: luiers"): no article, no case ending.

## Eten

item-bread = хліб
item-sandwich = бутерброд
item-sandwich-cheese = бутерброд із сиром
item-sandwich-peanut-butter = бутерброд з арахісовою пастою
item-sandwich-meat = бутерброд із м’ясною нарізкою
item-sandwich-sweet = бутерброд із солодкою начинкою
item-cracker = крекер
item-rice-cake = рисовий хлібець
item-breadstick = хлібна паличка
item-biscuit = печиво
item-porridge = каша
item-fruit = фрукти
item-fruit-puree = фруктове пюре
item-vegetable-puree = овочеве пюре
item-apple = яблуко
item-banana = банан
item-pear = груша
item-grapes = виноград
item-orange = апельсин
item-tangerine = мандарин
item-strawberries = полуниця
item-melon = диня
item-kiwi = ківі
item-raisins = родзинки
item-vegetables = овочі
item-cucumber = огірок
item-tomato = помідор
item-carrot = морква
item-pepper = солодкий перець
item-broccoli = броколі
item-potatoes = картопля
item-pasta = макарони
item-rice = рис
item-couscous = кускус
item-soup = суп
item-pancakes = млинці
item-pizza = піца
item-fish = риба
item-chicken = курка
item-meat = м’ясо
item-pork = свинина
item-egg = яйце
item-cheese = твердий сир
item-yoghurt = йогурт
item-nuts = горіхи
item-peanut-butter = арахісова паста
item-sweets = цукерки й солодощі
item-cake = торт
item-ice-cream = морозиво

## Drinken

item-water = вода
item-milk = молоко
item-breast-milk = грудне молоко
item-formula = дитяча молочна суміш
item-tea = чай
item-juice = сік
item-squash = солодкий напій із сиропу
item-bottle = пляшечка

## Speelgoed

item-blocks = кубики
item-lego = лего
item-duplo = Lego Duplo
item-train = іграшковий потяг
item-cars = машинки
item-dolls = ляльки
item-animals = тварини
item-ball = м’яч
item-puzzle = пазл
item-book = книжка
item-clay = пластилін
item-sand = пісок
item-paint = фарби
item-bikes = велосипеди
item-slide = гірка
item-swing = гойдалка
item-games = ігри
item-instruments = музичні інструменти
item-dressing-up = костюми для переодягання
item-bubbles = мильні бульбашки

## Kleren

item-coat = куртка
item-raincoat = дощовик
item-hat = тепла шапка
item-sun-hat = панамка
item-gloves = рукавички
item-scarf = шарф
item-shoes = взуття
item-boots = гумові чоботи
item-slippers = капці
item-socks = шкарпетки
item-trousers = штани
item-shirt = футболка
item-jumper = светр
item-vest = боді
item-underpants = труси
item-pyjamas = піжама
item-sleeping-bag = спальний мішок

## Meenemen

item-nappies = підгузки
item-wipes = вологі серветки
item-spare-clothes = змінний одяг
item-warm-clothes = теплий одяг
item-swimwear = одяг для плавання
item-towel = рушник
item-gym-clothes = спортивна форма
item-suncream = сонцезахисний крем
item-dummy = пустушка
item-cuddly-toy = м’яка іграшка
item-bag = сумка
item-lunch-box = ланчбокс
item-cup = чашка
item-packed-lunch = обід із собою
item-medicine = ліки
item-form = бланк
item-photo = фотографія
item-treat = частування

## Plaatsen

item-petting-farm = дитяча ферма з тваринами
item-forest = ліс
item-park = парк
item-playground = дитячий майданчик
item-library = бібліотека
item-zoo = зоопарк
item-swimming-pool = басейн
item-gym-hall = спортзал
item-museum = музей
item-theatre = театр
item-beach = пляж
item-market = ринок
item-care-home = будинок для літніх людей
item-school = школа

## Wat wij doen en vieren

item-music = музика
item-gymnastics = фізкультура
item-drawing = малювання
item-cooking = приготування їжі
item-hide-and-seek = хованки
item-swimming-lesson = урок плавання
item-spring = весна
item-summer = літо
item-autumn = осінь
item-winter = зима
item-family = родина
item-food-theme = їжа
item-colours = кольори
item-my-body = моє тіло
item-traffic = дорожній рух
item-birthday-party = день народження
item-sinterklaas = Сінтерклаас
item-christmas = Різдво
item-easter = Великдень
item-sugar-feast = свято Ураза-байрам (Ід аль-Фітр)
item-sacrifice-feast = свято Курбан-байрам (Ід аль-Адха)
item-summer-party = літнє свято
item-carnival = карнавал

## Wat er op de groep heerst

item-head-lice = головні воші
item-chickenpox = вітряна віспа
item-impetigo = імпетиго (заразне запалення шкіри)
item-hand-foot-mouth = хвороба «рука-нога-рот»
item-fifth-disease = п’ята хвороба (інфекційна еритема)
item-pink-eye = запалення очей
item-stomach-flu = кишковий грип
item-scarlet-fever = скарлатина
item-worms = гострики
item-flu = грип

## Eten (meer)

item-spread-cheese = плавлений сир
item-ham = шинка
item-sausage = ковбаса
item-hagelslag = шоколадна посипка для хліба
item-jam = варення
item-honey = мед
item-butter = вершкове масло
item-apple-syrup = густий яблучний сироп
item-hummus = хумус
item-egg-salad = яєчний салат
item-bun = булочка
item-croissant = круасан
item-currant-bun = булочка з родзинками
item-toast = сухарик
item-crusts = хлібні скоринки
item-breakfast-cereal = пластівці на сніданок
item-oatmeal = вівсяні пластівці
item-ontbijtkoek = пряник на сніданок
item-gingerbread-nuts = пепернотен (маленькі пряні печива)
item-speculaas = пряне печиво
item-oliebollen = оліболен (нідерландські пончики)
item-cupcake = кексики
item-popcorn = попкорн
item-crisps = чипси
item-chocolate = шоколад
item-lolly = льодяник на паличці
item-ice-lolly = фруктовий лід
item-custard = ванільний крем (vla)
item-cottage-cheese = м’який кисломолочний сир
item-pudding = десерт
item-blueberries = лохина
item-raspberries = малина
item-cherries = черешні
item-plum = слива
item-peach = персик
item-mango = манго
item-pineapple = ананас
item-watermelon = кавун
item-avocado = авокадо
item-snack-vegetables = сирі овочі для перекусу
item-snack-tomatoes = помідори чері
item-cauliflower = цвітна капуста
item-green-beans = стручкова квасоля
item-peas = зелений горошок
item-spinach = шпинат
item-courgette = кабачок
item-pumpkin = гарбуз
item-sweet-potato = батат
item-corn = кукурудза
item-lettuce = листовий салат
item-mushrooms = печериці
item-onion = цибуля
item-lentils = сочевиця
item-beans = квасоля
item-olives = оливки
item-mash = картопляне пюре
item-fries = картопля фрі
item-spaghetti = спагеті
item-macaroni = ріжки
item-lasagne = лазанья
item-noodles = локшина
item-fried-rice = смажений рис (насі)
item-wraps = роли в коржі
item-tomato-sauce = томатний соус
item-sauce = соус
item-apple-sauce = яблучне пюре
item-meatballs = фрикадельки
item-minced-meat = м’ясний фарш
item-fish-fingers = рибні палички
item-tofu = тофу
item-halal-meat = м’ясо халяль
item-vegetable-soup = овочевий суп
item-tomato-soup = томатний суп
item-pea-soup = гороховий суп
item-chicken-soup = курячий суп
item-rice-porridge = рисова молочна каша
item-solid-food = тверда їжа
item-snack = перекус
item-warm-meal = гаряча їжа
item-lunch = обід
item-breakfast = сніданок
item-baby-puree = баночка дитячого харчування
item-peanuts = арахіс
item-cow-milk = коров’яче молоко
item-oat-milk = вівсяний напій
item-soy-milk = соєвий напій
item-buttermilk = маслянка
item-chocolate-milk = какао з молоком
item-smoothie = смузі
item-apple-juice = яблучний сік
item-orange-juice = апельсиновий сік
item-wasp-food = солодкі напої

## Speelgoed en knutselen (meer)

item-playdough = солоне тісто
item-beads = намистини
item-bracelets = браслети
item-crown = корона
item-lantern = паперовий ліхтарик
item-slime = слайм
item-rattle = брязкальце
item-soft-toys = м’які іграшки
item-baby-toys = іграшки для малюків
item-toys-kitchen = іграшкова кухня
item-shop-toys = іграшковий магазин
item-doll-pram = ляльковий візочок
item-doctor-kit = набір лікаря
item-tractor = трактор
item-digger = екскаватор
item-fire-engine = пожежна машина
item-train-track = залізниця
item-garage = іграшковий гараж
item-tricycle = триколісний велосипед
item-balance-bike = біговел
item-scooter = самокат
item-hoops = обручі
item-skipping-rope = скакалка
item-trampoline = батут
item-climbing-frame = конструкція для лазіння
item-sandpit-toys = іграшки для піску
item-water-cups = стаканчики
item-water-table = столик для ігор з водою
item-chalk = крейда для асфальту
item-pencils = олівці
item-felt-pens = фломастери
item-scissors = ножиці
item-glue = клей
item-stickers = наліпки
item-paper = папір
item-cardboard = картон
item-toilet-rolls = втулки від туалетного паперу
item-egg-boxes = лотки з-під яєць
item-jars = скляні баночки
item-cushions = подушки для сидіння
item-cloths = хустки й тканини
item-balloons = повітряні кульки
item-drum = барабан
item-magnets = магніти
item-memory = гра «Мемо»
item-board-game = настільна гра
item-cards = карти
item-tablet = планшет
item-film = фільм
item-comic = комікс
item-baby-gym = розвивальна дуга для малюків
item-playpen = манеж
item-bouncer = дитячий шезлонг

## Kleren (meer)

item-coat-winter = зимова куртка
item-coat-summer = легка куртка
item-mittens-pair = рукавичка
item-cap = кепка
item-winter-things = шапка й шарф
item-rain-suit = дощовий комбінезон
item-ski-suit = зимовий комбінезон
item-rubber-boots = високі гумові чоботи
item-sandals = сандалі
item-trainers = кросівки
item-indoor-shoes = змінне взуття
item-tights = колготки
item-dress = сукня
item-skirt = спідниця
item-shorts = шорти
item-long-trousers = довгі штани
item-cardigan = кофта на ґудзиках
item-t-shirt = футболка з коротким рукавом
item-swim-nappy = підгузок для плавання
item-swim-trunks = плавки
item-swimsuit = купальник
item-clothes = одяг
item-clothes-set = комплект одягу
item-old-clothes = старий одяг
item-costume = костюм для переодягання
item-bib = слинявчик
item-hair-clip = заколка
item-glasses = окуляри
item-sunglasses = сонцезахисні окуляри
item-earrings = сережки
item-necklace = ланцюжок на шию
item-bracelet = браслет

## Meenemen (meer)

item-nappy-cream = крем під підгузок
item-toothbrush = зубна щітка
item-toothpaste = зубна паста
item-hairbrush = щітка для волосся
item-bottles = пляшечки
item-milk-powder = сухе молоко
item-teat = соска на пляшечку
item-blanket = ковдра
item-cloth = марлева пелюшка
item-sheet = простирадло
item-pillow = подушка
item-rucksack = рюкзак
item-swim-bag = сумка для плавання
item-swim-things = речі для плавання
item-gym-things = речі для фізкультури
item-water-bottle = пляшка для води
item-fruit-box = контейнер для фруктів
item-lunch-tin = маленький ланчбокс
item-keys = ключ
item-pass = перепустка
item-letter = лист
item-list = список
item-passport = документ, що посвідчує особу
item-vaccination-book = книжка про здоров’я дитини
item-phone = телефон
item-money = гроші
item-batteries = батарейки
item-own-toy = власна іграшка
item-family-photo = фотографія родини
item-baby-photo = фотографія немовлям
item-homework = домашнє завдання
item-school-bag = шкільна сумка
item-school-book = книжка для читання
item-helmet = шолом
item-car-seat = автокрісло
item-pram = дитячий візочок
item-thermometer = термометр
item-inhaler = інгалятор
item-epipen = EpiPen
item-ointment = спрей для носа
item-paracetamol = парацетамол
item-antibiotics = антибіотик
item-present = подарунок
item-flowers = квіти
item-drawing-thing = малюнок
item-craftwork = виріб власноруч
item-things = речі

## Plaatsen (meer)

item-farm = ферма
item-duck-pond = ставок із качками
item-sea = море
item-indoor-play = критий ігровий центр
item-cinema = кінотеатр
item-sports-hall = спортивна зала
item-football-pitch = футбольне поле
item-yard = шкільне подвір’я
item-square = поле для ігор
item-supermarket = супермаркет
item-fire-station = пожежна частина
item-police = відділок поліції
item-church = церква
item-mosque = мечеть
item-hospital = лікарня
item-dentist = стоматолог
item-doctor = лікар
item-windmill = млин
item-garden = сад
item-town = місто
item-station = вокзал
item-restaurant = ресторан
item-ice-rink = ковзанка
item-trampoline-park = батутний парк
item-city-farm = кінний манеж
item-high-chair = дитячий стільчик
item-chair = стілець
item-sofa = диван
item-cupboard = шафа
item-table = стіл
item-door = двері
item-wall = стіна
item-bench = лавка
item-stairs = сходи
item-bed = ліжко

## Dieren en natuur

item-goats = кізочки
item-sheep = вівці
item-rabbit = кролик
item-chickens = кури
item-ducks = качки
item-cow = корова
item-horse = кінь
item-dog = собака
item-cat = кішка
item-fish-animal = рибки
item-birds = птахи
item-snail = равлик
item-worm = черв’як
item-spider = павук
item-ladybird = сонечко (комаха)
item-butterfly = метелик
item-insects = комахи
item-plants = рослини
item-chestnuts = каштани
item-acorns = жолуді
item-leaves = листя
item-sticks = гілочки
item-stones = камінці
item-snow = сніг
item-puddles = калюжі
item-moon = місяць
item-noise = звуки
item-black-pete = Піт (помічник Сінтерклааса)

## Thema's en feesten (meer)

item-animals-theme = тварини зоопарку
item-farm-theme = життя на фермі
item-feelings = почуття
item-professions = професії
item-clothes-theme = у що ми сьогодні вдягнені
item-house-theme = дім
item-space = космос
item-water-theme = морський світ
item-baby-theme = немовля
item-ill-theme = коли ми хворіємо
item-shapes = форми
item-counting = цифри
item-letters = літери
item-healthy-food = здорова їжа
item-friendship = дружба
item-weather = погода
item-kings-day = День короля
item-ramadan = Рамадан
item-divali = Дівалі
item-new-year = Новий рік
item-saint-martin = День святого Мартина
item-mothers-day = День матері
item-fathers-day = День батька
item-animal-day = День тварин
item-book-week = тиждень дитячої книжки
item-christmas-dinner = різдвяна вечеря
item-farewell-party = прощальне свято
item-parents-evening = батьківський вечір
item-summer-holiday = канікули
item-weekend = вихідні
item-music-lesson = урок музики
item-sports-lesson = урок спорту
item-cooking-workshop = кулінарний майстер-клас
item-workshop = майстер-клас

## Wat er op de groep heerst (meer)

item-cold-illness = застуда
item-diarrhoea = пронос
item-measles = кір
item-scabies = короста
item-ringworm = лишай
item-cough = кашель
item-corona = COVID-19

## Lichaam

body-head = голова
body-forehead = лоб
body-face = обличчя
body-cheek = щока
body-chin = підборіддя
body-nose = ніс
body-mouth = рот
body-lip = губа
body-tongue = язик
body-teeth = зуби
body-eye = око
body-eyes = очі
body-ear = вухо
body-ears = вуха
body-throat = горло
body-neck = шия ззаду
body-shoulder = плече
body-arm = рука
body-arms = руки
body-elbow = лікоть
body-wrist = зап’ястя
body-hand = кисть руки
body-hands = кисті рук
body-finger = палець на руці
body-thumb = великий палець на руці
body-chest = груди
body-tummy = живіт
body-back = спина
body-bottom = попа
body-leg = нога
body-legs = ноги
body-knee = коліно
body-knees = коліна
body-ankle = кісточка на нозі
body-foot = стопа
body-feet = стопи
body-toe = палець на нозі
body-skin = шкіра
body-hair = волосся

## Plekjes en wondjes (wat wij zien)

injury-scrape = садно
injury-bump = ґуля
injury-bruise = синець
injury-red-mark = почервоніння
injury-wound = ранка
injury-scratch = подряпина
injury-cut = поріз
injury-splinter = скалка
injury-blister = водяний пухир
injury-bite-mark = слід від укусу
injury-insect-bite = укус комахи
injury-tick = кліщ
injury-swelling = набряк
injury-burn = пухир від опіку
injury-spot = прищик

## Mensen

relative-mother = мама
relative-father = тато
relative-parents = мама й тато
relative-grandmother = бабуся
relative-grandfather = дідусь
relative-grandparents = бабуся й дідусь
relative-brother = брат
relative-sister = сестра
relative-aunt = тітка
relative-uncle = дядько
relative-neighbour-woman = сусідка
relative-neighbour-man = сусід
relative-babysitter = няня
relative-friend-parent = мама друга або подруги
relative-someone-else = інша людина
relative-baby = немовля

## Groepen kinderen

who-children = діти
who-toddlers = діти 2–4 років
who-babies = немовлята
who-preschool = діти 4–6 років
who-big = старші діти
who-small = молодші діти
who-bso = діти з групи подовженого дня
who-girls = дівчатка
who-boys = хлопчики

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (кілька)
amount-pieces = { $item } (кілька шматочків)
amount-piece = { $item } (шматочок)
amount-bites = { $item } (кілька ложок або шматочків)
amount-some = { $item } (трохи)
amount-half = { $item } (половина)
amount-whole = { $item } (ціла порція)
amount-bowl = { $item } (мисочка)
amount-plate = { $item } (тарілка)
amount-cup = { $item } (чашка)
amount-two-kinds = { $first } ({ $second })

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (червоний колір)
look-blue = { $item } (синій колір)
look-dark-blue = { $item } (темно-синій колір)
look-green = { $item } (зелений колір)
look-yellow = { $item } (жовтий колір)
look-orange = { $item } (помаранчевий колір)
look-pink = { $item } (рожевий колір)
look-purple = { $item } (фіолетовий колір)
look-black = { $item } (чорний колір)
look-white = { $item } (білий колір)
look-grey = { $item } (сірий колір)
look-brown = { $item } (коричневий колір)
look-clean = { $item } (чиста річ)
look-new = { $item } (нова річ)
look-extra = { $item } (додатково)
look-warm = { $item } (тепла річ)
look-wet = { $item } (мокра річ)
look-small = { $item } (малий розмір)
look-big = { $item } (великий розмір)
look-lost-one = { $item } (одна штука без пари)

## Eten (nog meer)

item-pumpkin-soup = гарбузовий суп
item-vegetarian-food = вегетаріанська їжа
item-something-nice = щось смачне

## Afspraken en feesten (nog meer)

item-study-day = навчальний день працівників
item-school-trip = шкільна екскурсія
item-trip = екскурсія
item-party = свято
item-performance = вистава
item-information-evening = інформаційна зустріч
item-parent-talk = розмова з батьками
item-short-talk = десятихвилинна розмова
item-drill = пожежне тренування
# unsure: "wennen" (settling in)
item-settling = адаптація
item-settling-day = адаптаційне відвідування
item-swap-day = день для обміну
item-extra-day = додатковий день
item-holiday-care = догляд на канікулах
item-care = догляд за дітьми
# unsure: "група подовженого дня" is the word of schools in Ukraine
item-bso = група подовженого дня
item-toddler-group = група малюків (2–4 роки)
item-baby-group = група немовлят
item-summer-break = літні канікули
item-autumn-holiday = осінні канікули
item-christmas-holiday = різдвяні канікули
item-spring-holiday = весняні канікули
item-may-holiday = травневі канікули
item-christmas-party = різдвяне свято
item-lice-check = перевірка на воші
item-song = пісня
item-story = розповідь
item-christmas-decoration = різдвяні прикраси
item-upbringing = виховання дітей

## School

item-report = табель
item-test = контрольна робота
item-reading = читання
item-arithmetic = лічба
item-little-words = слова
item-diploma = диплом

## Papieren

item-contract = договір
item-invoice = рахунок
item-questionnaire = анкета
item-newsletter = інформаційний бюлетень
item-email = електронний лист
item-message = повідомлення
item-address = адреса
item-phone-number = номер телефону
item-email-address = адреса електронної пошти
item-allergies = алергії
item-permission-form = бланк згоди
item-medicine-form = бланк про ліки
item-schedule = розклад
item-development-report = звіт про спостереження за дитиною

## Wie er langskomt

item-photographer = фотограф
item-book-bus = бібліотечний автобус
item-music-teacher = учитель музики
item-nurse = медсестра
item-speech-therapist = логопед
item-health-service = служба охорони здоров’я (GGD)

## In en om het gebouw

item-heating = опалення
item-lift = ліфт
item-wifi = вайфай
item-washing-machine = пральна машина
item-bell = дверний дзвінок
item-app = застосунок
item-toilet = туалет
item-light = світло
item-entrance = вхід
item-gate = хвіртка
item-hot-water = гаряча вода
item-small-bus = автобус
item-office = офіс
item-health-centre = дитяча консультація (consultatiebureau)
item-floor = підлога
item-toy = іграшка

## Spullen (nog meer)

item-drawer = шухляда
item-basket = кошик
item-hat-brim = капелюх
item-allergy = алергія
item-spare-trousers = запасні штани
item-drink-medicine = рідкі ліки
item-library-book = бібліотечна книжка
item-plastic-bag = пластиковий пакет
item-plasters = пластирі
item-tissues = серветки
item-laundry = брудна білизна
item-box = картонна коробка

## Wat kinderen maken

item-mask = маска
item-bead-necklace = намисто з бусин
item-rocket = ракета
item-boat = човен
item-painting = картина
item-christmas-card = різдвяна листівка

## Wat er op de groep heerst (nog meer)

item-virus = вірус
item-throat-infection = інфекція горла
item-ear-infection = отит
item-whooping-cough = кашлюк
item-rs-virus = РС-вірус

## Klachten

item-nappy-rash = пелюшковий висип
item-eczema = екзема
item-hay-fever = сінна гарячка
item-cramps = коліки
item-constipation = закреп

## Hoeveel en hoe (nog meer)

amount-tube = { $item } (тюбик)
amount-pack = { $item } (пачка)
amount-enough = { $item } (достатньо)
look-empty = { $item } (порожня річ)
look-thick = { $item } (товста річ)
look-borrowed = { $item } (позичена річ)
look-own = { $item } (власна річ)
look-old = { $item } (стара річ)
look-healthy = { $item } (корисний варіант)
look-dry = { $item } (суха річ)
look-dirty = { $item } (брудна річ)
look-first = { $item } (уперше)
look-other = { $item } (інша річ)
look-bigger = { $item } (більший розмір)
look-smaller = { $item } (менший розмір)
look-wrong = { $item } (не та річ)
look-spare = { $item } (запасна річ)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = опухла губа
injury-black-eye = синець під оком
injury-mosquito-bite = укус комара
injury-tick-bite = укус кліща
injury-wasp-sting = укус оси

## Lichaam (meer)

body-back-of-head = потилиця
body-eyebrow = брова
body-eyelid = повіка
body-fingers = пальці рук
body-toes = пальці ніг
body-cheeks = щоки
body-little-finger = мізинець
body-gum = ясна

## Plekjes en wondjes (en nog meer)

injury-red-spots = червоні цятки
injury-little-bumps = дрібні прищики
injury-small-blisters = пухирці на шкірі
injury-redness = почервоніння
injury-scab = кірочка
injury-dry-patch = сухе місце

## Verzorging (nog meer)

item-ointment-any = мазь
item-cream-any = крем
item-zinc-ointment = цинкова мазь
item-bandage = бинт
amount-sips = кілька ковтків: { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = маленька плямка
item-nits = гниди
## Van dag tot dag (meer)

look-left = { $item } (лівий бік)
look-right = { $item } (правий бік)
item-sponge-cake = кекс
item-shaving-foam = піна для гоління
item-ball-pit = сухий басейн з кульками
item-tunnel = тунель
item-candles = свічки
item-garland = гірлянди
item-flags = прапорці
item-brushes = пензлі
item-apron = фартух
item-wool = вовняні нитки
item-rope = мотузка
item-feathers = пір’я
item-buttons = ґудзики
item-caps = кришечки
item-corks = корки
item-newspapers = газети
item-mash-dish = пюре з картоплі й овочів
item-kale-mash = кучерява капуста (кейл)
item-mini-pancakes = маленькі млинці
item-waffles = вафлі
item-muffin = мафін
item-crispbread = хрусткі хлібці
item-chicken-slices = куряча нарізка
item-liver-sausage = ліверна ковбаса
item-tuna = тунець
item-radishes = редиска
item-beetroot = буряк
item-leek = цибуля-порей
item-apricot = абрикос
item-dates = фініки
item-pita = хліб піта
item-falafel = фалафель
item-curry = карі
item-vest-shirt = майка
item-leggings = легінси
item-flip-flops = шльопанці
item-water-shoes = взуття для води
item-armbands = нарукавники для плавання
item-goggles = окуляри для плавання
item-swimming-cap = шапочка для плавання
item-bike-seat = велокрісло
item-baby-carrier = ерго-рюкзак для немовляти
item-burp-cloth = серветка для зригування
item-pencil-case = пенал
item-notebook = зошит
item-hearing-aid = слуховий апарат
item-fair = ярмарок з атракціонами
item-circus = цирк
item-amusement-park = парк розваг
item-community-centre = громадський центр
item-bakery = пекарня
item-hairdresser = перукарня
item-water-playground = водний майданчик
item-castle = замок
item-concert = концерт
item-puppet-theatre = ляльковий театр
