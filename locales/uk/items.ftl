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
