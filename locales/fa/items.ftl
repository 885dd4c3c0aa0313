### locales/nl/items.ftl tells what the slots hold.

## Eten

item-bread = نان
item-sandwich = برش نان
item-sandwich-cheese = نان و پنیر
item-sandwich-peanut-butter = نان و کره بادام‌زمینی
item-sandwich-meat = نان و کالباس
item-sandwich-sweet = نان با مواد شیرین
item-cracker = کراکر
item-rice-cake = کیک برنجی
item-breadstick = نان چوبی
item-biscuit = بیسکویت
item-porridge = فرنی
item-fruit = میوه
item-fruit-puree = پوره میوه
item-vegetable-puree = پوره سبزیجات
item-apple = سیب
item-banana = موز
item-pear = گلابی
item-grapes = انگور
item-orange = پرتقال
item-tangerine = نارنگی
item-strawberries = توت‌فرنگی
item-melon = خربزه
item-kiwi = کیوی
item-raisins = کشمش
item-vegetables = سبزیجات
item-cucumber = خیار
item-tomato = گوجه‌فرنگی
item-carrot = هویج
item-pepper = فلفل دلمه‌ای
item-broccoli = بروکلی
item-potatoes = سیب‌زمینی
item-pasta = پاستا
item-rice = برنج
item-couscous = کوسکوس
item-soup = سوپ
item-pancakes = پنکیک
item-pizza = پیتزا
item-fish = ماهی
item-chicken = مرغ
item-meat = گوشت
item-pork = گوشت خوک
item-egg = تخم‌مرغ
item-cheese = پنیر
item-yoghurt = ماست
item-nuts = آجیل و مغزها
item-peanut-butter = کره بادام‌زمینی
item-sweets = آب‌نبات
item-cake = کیک
item-ice-cream = بستنی

## Drinken

item-water = آب
item-milk = شیر
item-breast-milk = شیر مادر
item-formula = شیر خشک
item-tea = چای
item-juice = آبمیوه
item-squash = شربت
item-bottle = شیشه شیر

## Speelgoed

item-blocks = مکعب‌ها
item-lego = لگو
item-duplo = دوپلو
item-train = قطار
item-cars = ماشین
item-dolls = عروسک
item-animals = حیوانات
item-ball = توپ
item-puzzle = پازل
item-book = کتاب
item-clay = خمیر بازی
item-sand = شن
item-paint = رنگ نقاشی
item-bikes = دوچرخه
item-slide = سرسره
item-swing = تاب
item-games = بازی
item-instruments = ساز موسیقی
item-dressing-up = لباس نمایشی
item-bubbles = حباب‌بازی

## Kleren

item-coat = کاپشن
item-raincoat = بارانی
item-hat = کلاه گرم
item-sun-hat = کلاه آفتابی
item-gloves = دستکش
item-scarf = شال گردن
item-shoes = کفش
item-boots = چکمه
item-slippers = دمپایی روفرشی
item-socks = جوراب
item-trousers = شلوار
item-shirt = تی‌شرت
item-jumper = ژاکت
item-vest = زیرپوش نوزاد
item-underpants = شورت
item-pyjamas = لباس خواب
item-sleeping-bag = کیسه خواب

## Meenemen

item-nappies = پوشک
item-wipes = دستمال مرطوب
item-spare-clothes = لباس اضافی
item-warm-clothes = لباس گرم
item-swimwear = لباس شنا
item-towel = حوله
item-gym-clothes = لباس ورزشی
item-suncream = کرم ضدآفتاب
item-dummy = پستانک
item-cuddly-toy = عروسک نرم
item-bag = کیف
item-lunch-box = ظرف غذا
item-cup = لیوان
item-packed-lunch = ناهار همراه
item-medicine = دارو
item-form = فرم
item-photo = عکس
item-treat = خوراکی برای پخش بین بچه‌ها

## Plaatsen

item-petting-farm = مزرعه کودکان
item-forest = جنگل
item-park = پارک
item-playground = زمین بازی
item-library = کتابخانه
item-zoo = باغ وحش
item-swimming-pool = استخر
item-gym-hall = سالن ورزش
item-museum = موزه
item-theatre = تئاتر
item-beach = ساحل
item-market = بازار
item-care-home = خانه سالمندان
item-school = مدرسه

## Wat wij doen en vieren

item-music = موسیقی
item-gymnastics = ورزش
item-drawing = نقاشی
item-cooking = آشپزی
item-hide-and-seek = قایم‌باشک
item-swimming-lesson = کلاس شنا
item-spring = بهار
item-summer = تابستان
item-autumn = پاییز
item-winter = زمستان
item-family = خانواده
item-food-theme = غذا
item-colours = رنگ‌ها
item-my-body = بدن من
item-traffic = ترافیک
item-birthday-party = جشن تولد
item-sinterklaas = سینترکلاس (Sinterklaas)
item-christmas = کریسمس
item-easter = عید پاک
item-sugar-feast = عید فطر
item-sacrifice-feast = عید قربان
item-summer-party = جشن تابستان
item-carnival = کارناوال

## Wat er op de groep heerst

item-head-lice = شپش سر
item-chickenpox = آبله‌مرغان
item-impetigo = زرد زخم
item-hand-foot-mouth = بیماری دست و پا و دهان
item-fifth-disease = بیماری پنجم
item-pink-eye = عفونت چشم
item-stomach-flu = ویروس معده و روده (buikgriep)
item-scarlet-fever = مخملک
item-worms = کرمک
item-flu = آنفولانزا

## Eten (meer)

item-spread-cheese = پنیر خامه‌ای
item-ham = ژامبون خوک (هام)
item-sausage = سوسیس
item-hagelslag = شکلات ریز روی نان
item-jam = مربا
item-honey = عسل
item-butter = کره
item-apple-syrup = شیره سیب
item-hummus = حمص
item-egg-salad = سالاد تخم‌مرغ
item-bun = نان کوچک
item-croissant = کروسان
item-currant-bun = نان کشمشی
item-toast = نان سوخاری
item-crusts = لبه نان
item-breakfast-cereal = غلات صبحانه
item-oatmeal = فرنی جو دوسر
item-ontbijtkoek = کیک ادویه‌ای صبحانه (ontbijtkoek)
item-gingerbread-nuts = بیسکویت ریز ادویه‌ای (pepernoten)
item-speculaas = بیسکویت ادویه‌ای (speculaas)
item-oliebollen = دونات هلندی (oliebollen)
item-cupcake = کاپ‌کیک
item-popcorn = ذرت بوداده
item-crisps = چیپس
item-chocolate = شکلات
item-lolly = آب‌نبات چوبی
item-ice-lolly = بستنی یخی
item-custard = کاستارد
item-cottage-cheese = پنیر نرم (kwark)
item-pudding = دسر
item-blueberries = بلوبری
item-raspberries = تمشک
item-cherries = گیلاس
item-plum = آلو
item-peach = هلو
item-mango = انبه
item-pineapple = آناناس
item-watermelon = هندوانه
item-avocado = آووکادو
item-snack-vegetables = سبزیجات خام
item-snack-tomatoes = گوجه گیلاسی
item-cauliflower = گل‌کلم
item-green-beans = لوبیا سبز
item-peas = نخودفرنگی
item-spinach = اسفناج
item-courgette = کدو سبز
item-pumpkin = کدو حلوایی
item-sweet-potato = سیب‌زمینی شیرین
item-corn = ذرت
item-lettuce = کاهو
item-mushrooms = قارچ
item-onion = پیاز
item-lentils = عدس
item-beans = لوبیا
item-olives = زیتون
item-mash = پوره سیب‌زمینی
item-fries = سیب‌زمینی سرخ‌کرده
item-spaghetti = اسپاگتی
item-macaroni = ماکارونی
item-lasagne = لازانیا
item-noodles = نودل
item-fried-rice = برنج سرخ‌شده
item-wraps = نان لوله‌ای (رپ)
item-tomato-sauce = سس گوجه‌فرنگی
item-sauce = سس
item-apple-sauce = پوره سیب
item-meatballs = کوفته قلقلی
item-minced-meat = گوشت چرخ‌کرده
item-fish-fingers = فیش فینگر
item-tofu = توفو
item-halal-meat = گوشت حلال
item-vegetable-soup = سوپ سبزیجات
item-tomato-soup = سوپ گوجه‌فرنگی
item-pea-soup = سوپ نخودفرنگی
item-chicken-soup = سوپ مرغ
item-rice-porridge = شیربرنج
item-solid-food = غذای جامد
item-snack = میان‌وعده
item-warm-meal = غذای گرم
item-lunch = ناهار
item-breakfast = صبحانه
item-baby-puree = غذای آماده کودک
item-peanuts = بادام‌زمینی
item-cow-milk = شیر گاو
item-oat-milk = شیر جو دوسر
item-soy-milk = شیر سویا
item-buttermilk = دوغ ترش (karnemelk)
item-chocolate-milk = شیرکاکائو
item-smoothie = اسموتی
item-apple-juice = آب سیب
item-orange-juice = آب پرتقال
item-wasp-food = نوشیدنی شیرین

## Speelgoed en knutselen (meer)

item-playdough = خمیر بازی نرم
item-beads = مهره
item-bracelets = دستبندها
item-crown = تاج
item-lantern = فانوس
item-slime = اسلایم
item-rattle = جغجغه
item-soft-toys = عروسک‌های نرم
item-baby-toys = اسباب‌بازی نوزاد
item-toys-kitchen = آشپزخانه اسباب‌بازی
item-shop-toys = مغازه اسباب‌بازی
item-doll-pram = کالسکه عروسک
item-doctor-kit = کیف دکتربازی
item-tractor = تراکتور
item-digger = بیل مکانیکی
item-fire-engine = ماشین آتش‌نشانی
item-train-track = ریل قطار اسباب‌بازی
item-garage = پارکینگ اسباب‌بازی
item-tricycle = سه‌چرخه
item-balance-bike = دوچرخه تعادلی
item-scooter = اسکوتر
item-hoops = حلقه‌ها
item-skipping-rope = طناب بازی
item-trampoline = ترامپولین
item-climbing-frame = وسیله بالا رفتن
item-sandpit-toys = اسباب‌بازی شن
item-water-cups = لیوان‌های کوچک
item-water-table = میز آب‌بازی
item-chalk = گچ خیابانی
item-pencils = مداد
item-felt-pens = ماژیک
item-scissors = قیچی
item-glue = چسب
item-stickers = برچسب
item-paper = کاغذ
item-cardboard = مقوا
item-toilet-rolls = لوله مقوایی دستمال توالت
item-egg-boxes = شانه تخم‌مرغ
item-jars = شیشه مربا
item-cushions = کوسن
item-cloths = پارچه
item-balloons = بادکنک
item-drum = طبل
item-magnets = آهن‌ربا
item-memory = بازی حافظه
item-board-game = بازی رومیزی
item-cards = کارت بازی
item-tablet = تبلت
item-film = فیلم
item-comic = کتاب مصور
item-baby-gym = تشک بازی نوزاد
item-playpen = پارک بازی نوزاد
item-bouncer = صندلی نوزاد

## Kleren (meer)

item-coat-winter = کاپشن زمستانی
item-coat-summer = کاپشن نازک
item-mittens-pair = لنگه دستکش
item-cap = کلاه نقاب‌دار
item-winter-things = کلاه و شال گردن
item-rain-suit = لباس بارانی سرهم
item-ski-suit = لباس برفی سرهم
item-rubber-boots = چکمه لاستیکی
item-sandals = صندل
item-trainers = کفش ورزشی
item-indoor-shoes = کفش داخل سالن
item-tights = جوراب‌شلواری
item-dress = پیراهن دخترانه
item-skirt = دامن
item-shorts = شلوارک
item-long-trousers = شلوار بلند
item-cardigan = ژاکت جلوباز
item-t-shirt = تی‌شرت
item-swim-nappy = پوشک شنا
item-swim-trunks = شورت شنا
item-swimsuit = مایو
item-clothes = لباس
item-clothes-set = یک دست لباس
item-old-clothes = لباس کهنه
item-costume = لباس نمایشی
item-bib = پیش‌بند
item-hair-clip = گیره مو
item-glasses = عینک
item-sunglasses = عینک آفتابی
item-earrings = گوشواره
item-necklace = گردنبند
item-bracelet = دستبند

## Meenemen (meer)

item-nappy-cream = کرم محل پوشک
item-toothbrush = مسواک
item-toothpaste = خمیردندان
item-hairbrush = برس مو
item-bottles = شیشه‌های شیر
item-milk-powder = شیر خشک
item-teat = سرشیشه
item-blanket = پتو
item-cloth = پارچه نخی نوزاد
item-sheet = ملافه
item-pillow = بالش
item-rucksack = کوله‌پشتی
item-swim-bag = کیف شنا
item-swim-things = وسایل شنا
item-gym-things = وسایل ورزش
item-water-bottle = قمقمه
item-fruit-box = ظرف میوه
item-lunch-tin = ظرف غذای کوچک
item-keys = کلید
item-pass = کارت
item-letter = نامه
item-list = فهرست
item-passport = مدرک هویت
item-vaccination-book = دفترچه سلامت
item-phone = تلفن
item-money = پول
item-batteries = باتری
item-own-toy = اسباب‌بازی خودش
item-family-photo = عکس خانوادگی
item-baby-photo = عکس نوزادی
item-homework = تکالیف مدرسه
item-school-bag = کیف مدرسه
item-school-book = کتاب خواندن
item-helmet = کلاه ایمنی
item-car-seat = صندلی کودک برای ماشین
item-pram = کالسکه
item-thermometer = تب‌سنج
item-inhaler = اسپری تنفسی
item-epipen = اپی‌پن (EpiPen)
item-ointment = اسپری بینی
item-paracetamol = پاراستامول (استامینوفن)
item-antibiotics = آنتی‌بیوتیک
item-present = هدیه
item-flowers = گل
item-drawing-thing = نقاشی
item-craftwork = کاردستی
item-things = وسایل

## Plaatsen (meer)

item-farm = مزرعه
item-duck-pond = استخر اردک‌ها
item-sea = دریا
item-indoor-play = خانه بازی سرپوشیده
item-cinema = سینما
item-sports-hall = سالن ورزشی
item-football-pitch = زمین فوتبال
item-yard = حیاط مدرسه
item-square = محوطه بازی
item-supermarket = سوپرمارکت
item-fire-station = ایستگاه آتش‌نشانی
item-police = اداره پلیس
item-church = کلیسا
item-mosque = مسجد
item-hospital = بیمارستان
item-dentist = دندان‌پزشک
item-doctor = دکتر
item-windmill = آسیاب بادی
item-garden = باغچه
item-town = شهر
item-station = ایستگاه قطار
item-restaurant = رستوران
item-ice-rink = پیست یخ
item-trampoline-park = سالن ترامپولین
item-city-farm = باشگاه سوارکاری
item-high-chair = صندلی غذای کودک
item-chair = صندلی
item-sofa = مبل
item-cupboard = کمد
item-table = میز
item-door = در
item-wall = دیوار
item-bench = نیمکت
item-stairs = پله
item-bed = تخت

## Dieren en natuur

item-goats = بزها
item-sheep = گوسفندها
item-rabbit = خرگوش
item-chickens = مرغ‌ها
item-ducks = اردک‌ها
item-cow = گاو
item-horse = اسب
item-dog = سگ
item-cat = گربه
item-fish-animal = ماهی‌های زنده
item-birds = پرنده‌ها
item-snail = حلزون
item-worm = کرم خاکی
item-spider = عنکبوت
item-ladybird = کفشدوزک
item-butterfly = پروانه
item-insects = حشره‌ها
item-plants = گیاهان
item-chestnuts = شاه‌بلوط
item-acorns = میوه بلوط
item-leaves = برگ‌ها
item-sticks = چوب‌ها
item-stones = سنگ‌ها
item-snow = برف
item-puddles = چاله‌های آب
item-moon = ماه
item-noise = صداها
item-black-pete = پیت (دستیار سینترکلاس)

## Thema's en feesten (meer)

item-animals-theme = حیوانات باغ وحش
item-farm-theme = زندگی در مزرعه
item-feelings = احساسات
item-professions = شغل‌ها
item-clothes-theme = امروز چه می‌پوشی
item-house-theme = خانه و زندگی
item-space = فضا
item-water-theme = دنیای دریا
item-baby-theme = نوزاد
item-ill-theme = بیمار بودن
item-shapes = شکل‌ها
item-counting = عددها
item-letters = حرف‌ها
item-healthy-food = غذای سالم
item-friendship = دوستی
item-weather = آب و هوا
item-kings-day = روز پادشاه
item-ramadan = رمضان
item-divali = دیوالی
item-new-year = سال نو
item-saint-martin = جشن سنت مارتین (Sint-Maarten)
item-mothers-day = روز مادر
item-fathers-day = روز پدر
item-animal-day = روز حیوانات
item-book-week = هفته کتاب کودک
item-christmas-dinner = شام کریسمس
item-farewell-party = جشن خداحافظی
item-parents-evening = جلسه والدین
item-summer-holiday = تعطیلات
item-weekend = آخر هفته
item-music-lesson = کلاس موسیقی
item-sports-lesson = کلاس ورزش
item-cooking-workshop = کارگاه آشپزی
item-workshop = کارگاه

## Wat er op de groep heerst (meer)

item-cold-illness = سرماخوردگی
item-diarrhoea = اسهال
item-measles = سرخک
item-scabies = گال
item-ringworm = قارچ پوستی
item-cough = سرفه
item-corona = کرونا (COVID-19)

## Lichaam

body-head = سر
body-forehead = پیشانی
body-face = صورت
body-cheek = گونه
body-chin = چانه
body-nose = بینی
body-mouth = دهان
body-lip = لب
body-tongue = زبان
body-teeth = دندان‌ها
body-eye = چشم
body-eyes = چشم‌ها
body-ear = گوش
body-ears = گوش‌ها
body-throat = گلو
body-neck = گردن
body-shoulder = شانه
body-arm = بازو یا ساعد
body-arms = بازوها
body-elbow = آرنج
body-wrist = مچ دست
body-hand = دست
body-hands = دست‌ها
body-finger = انگشت
body-thumb = انگشت شست
body-chest = سینه
body-tummy = شکم
body-back = پشت
body-bottom = باسن
body-leg = ساق یا ران پا
body-legs = پاها
body-knee = زانو
body-knees = زانوها
body-ankle = مچ پا
body-foot = پا (پایین مچ)
body-feet = پاها (پایین مچ)
body-toe = انگشت پا
body-skin = پوست
body-hair = مو

## Plekjes en wondjes (wat wij zien)

injury-scrape = خراشیدگی
injury-bump = برآمدگی
injury-bruise = کبودی
injury-red-mark = لکه قرمز
injury-wound = زخم کوچک
injury-scratch = خراش
injury-cut = بریدگی
injury-splinter = تراشه چوب
injury-blister = تاول
injury-bite-mark = جای گاز
injury-insect-bite = نیش حشره
injury-tick = کنه
injury-swelling = ورم
injury-burn = تاول سوختگی
injury-spot = جوش

## Mensen

relative-mother = مادر
relative-father = پدر
relative-parents = پدر و مادر
relative-grandmother = مادربزرگ
relative-grandfather = پدربزرگ
relative-grandparents = پدربزرگ و مادربزرگ
relative-brother = برادر
relative-sister = خواهر
relative-aunt = خاله یا عمه
relative-uncle = دایی یا عمو
relative-neighbour-woman = خانم همسایه
relative-neighbour-man = آقای همسایه
relative-babysitter = پرستار بچه
relative-friend-parent = مادر یک دوست
relative-someone-else = شخص دیگر
relative-baby = نوزاد

## Groepen kinderen

who-children = بچه‌ها
who-toddlers = بچه‌های نوپا
who-babies = نوزادها
who-preschool = بچه‌های پیش‌دبستانی
who-big = بچه‌های بزرگ
who-small = کوچولوها
who-bso = بچه‌های مراقبت بعد از مدرسه
who-girls = دخترها
who-boys = پسرها

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = چند { $item }
amount-pieces = چند تکه { $item }
amount-piece = یک تکه { $item }
amount-bites = چند لقمه { $item }
amount-some = کمی { $item }
amount-half = نصف { $item }
amount-whole = یک { $item } کامل
amount-bowl = یک کاسه کوچک { $item }
amount-plate = یک بشقاب { $item }
amount-cup = یک لیوان { $item }
amount-two-kinds = { $first } با { $second }

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } قرمز
look-blue = { $item } آبی
look-dark-blue = { $item } سرمه‌ای
look-green = { $item } سبز
look-yellow = { $item } زرد
look-orange = { $item } نارنجی
look-pink = { $item } صورتی
look-purple = { $item } بنفش
look-black = { $item } سیاه
look-white = { $item } سفید
look-grey = { $item } خاکستری
look-brown = { $item } قهوه‌ای
look-clean = { $item } تمیز
look-new = { $item } جدید
look-extra = { $item } اضافی
look-warm = { $item } گرم
look-wet = { $item } خیس
look-small = { $item } کوچک
look-big = { $item } بزرگ
look-lost-one = { $item } تکی

## Eten (nog meer)

item-pumpkin-soup = سوپ کدو حلوایی
item-vegetarian-food = غذای گیاهی
item-something-nice = چیز خوشمزه

## Afspraken en feesten (nog meer)

item-study-day = روز آموزش کارکنان
item-school-trip = اردوی مدرسه
item-trip = گردش
item-party = جشن
item-performance = نمایش
item-information-evening = جلسه اطلاع‌رسانی
item-parent-talk = گفتگو با والدین
item-short-talk = گفتگوی ده‌دقیقه‌ای
item-drill = تمرین آتش‌سوزی
item-settling = دوره آشنا شدن با محیط
item-settling-day = روز آشنا شدن با محیط
item-swap-day = تعویض روز
item-extra-day = روز اضافی
item-holiday-care = مراقبت دوره تعطیلات
item-care = مهدکودک
item-bso = مراقبت بعد از مدرسه
item-toddler-group = گروه بچه‌های نوپا (۲ تا ۴ سال)
item-baby-group = گروه نوزادان
item-summer-break = تعطیلات تابستان
item-autumn-holiday = تعطیلات پاییز
item-christmas-holiday = تعطیلات کریسمس
item-spring-holiday = تعطیلات فوریه
item-may-holiday = تعطیلات ماه مه
item-christmas-party = جشن کریسمس
item-lice-check = بررسی شپش سر
item-song = ترانه
item-story = داستان
item-christmas-decoration = تزئینات کریسمس
item-upbringing = تربیت فرزند

## School

item-report = کارنامه
item-test = امتحان
item-reading = خواندن
item-arithmetic = حساب
item-little-words = کلمه‌ها
item-diploma = گواهینامه

## Papieren

item-contract = قرارداد
item-invoice = صورتحساب
item-questionnaire = پرسش‌نامه
item-newsletter = خبرنامه
item-email = ایمیل
item-message = پیام
item-address = نشانی
item-phone-number = شماره تلفن
item-email-address = نشانی ایمیل
item-allergies = حساسیت‌ها
item-permission-form = فرم اجازه
item-medicine-form = فرم دارو
item-schedule = برنامه زمانی
item-development-report = گزارش درباره فرزند شما

## Wie er langskomt

item-photographer = عکاس
item-book-bus = کتابخانه سیار
item-music-teacher = معلم موسیقی
item-nurse = پرستار
item-speech-therapist = گفتاردرمانگر
item-health-service = اداره بهداشت (GGD)

## In en om het gebouw

item-heating = سیستم گرمایش
item-lift = آسانسور
item-wifi = وای‌فای
item-washing-machine = ماشین لباسشویی
item-bell = زنگ در
item-app = اپلیکیشن
item-toilet = دستشویی
item-light = چراغ
item-entrance = ورودی
item-gate = در حیاط
item-hot-water = آب گرم
item-small-bus = اتوبوس
item-office = دفتر
item-health-centre = درمانگاه کودکان (consultatiebureau)
item-floor = کف زمین
item-toy = اسباب‌بازی

## Spullen (nog meer)

item-drawer = کشو
item-basket = سبد
item-hat-brim = کلاه لبه‌دار
item-allergy = حساسیت
item-spare-trousers = شلوار اضافه
item-drink-medicine = داروی مایع
item-library-book = کتاب کتابخانه
item-plastic-bag = کیسه پلاستیکی
item-plasters = چسب زخم
item-tissues = دستمال کاغذی
item-laundry = لباس کثیف
item-box = جعبه مقوایی

## Wat kinderen maken

item-mask = ماسک
item-bead-necklace = گردنبند مهره‌ای
item-rocket = موشک
item-boat = قایق
item-painting = نقاشی
item-christmas-card = کارت کریسمس

## Wat er op de groep heerst (nog meer)

item-virus = ویروس
item-throat-infection = عفونت گلو
item-ear-infection = عفونت گوش
item-whooping-cough = سیاه‌سرفه
item-rs-virus = ویروس آر‌اس (RSV)

## Klachten

item-nappy-rash = ادرارسوختگی
item-eczema = اگزما
item-hay-fever = تب یونجه
item-cramps = دل‌پیچه
item-constipation = یبوست

## Hoeveel en hoe (nog meer)

amount-tube = یک تیوب { $item }
amount-pack = یک بسته { $item }
amount-enough = { $item } به اندازه کافی
look-empty = { $item } (خالی)
look-thick = { $item } (ضخیم)
look-borrowed = { $item } (قرضی)
look-own = { $item } (مال خود)
look-old = { $item } (قدیمی)
look-healthy = { $item } (سالم)
look-dry = { $item } (خشک)
look-dirty = { $item } (کثیف)
look-first = { $item } (اولین)
look-other = { $item } (دیگر)
look-bigger = { $item } (بزرگ‌تر)
look-smaller = { $item } (کوچک‌تر)
look-wrong = { $item } (اشتباهی)
look-spare = { $item } (اضافی)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = لب ورم‌کرده
injury-black-eye = کبودی دور چشم
injury-mosquito-bite = نیش پشه
injury-tick-bite = گزش کنه
injury-wasp-sting = نیش زنبور

## Lichaam (meer)

body-back-of-head = پشت سر
body-eyebrow = ابرو
body-eyelid = پلک
body-fingers = انگشت‌های دست
body-toes = انگشت‌های پا
body-cheeks = گونه‌ها
body-little-finger = انگشت کوچک
body-gum = لثه

## Plekjes en wondjes (en nog meer)

injury-red-spots = لکه‌های قرمز کوچک
injury-little-bumps = دانه‌های ریز
injury-small-blisters = تاول‌های کوچک
injury-redness = قرمزی
injury-scab = پوسته زخم
injury-dry-patch = قسمت خشک پوست

## Verzorging (nog meer)

item-ointment-any = پماد
item-cream-any = کرم
item-zinc-ointment = پماد زینک
item-bandage = باند
amount-sips = چند جرعه { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = لکه کوچک
item-nits = رشک (تخم شپش)
## Van dag tot dag (meer)

look-left = { $item } (سمت چپ)
look-right = { $item } (سمت راست)
item-sponge-cake = کیک ساده
item-shaving-foam = کف ریش‌تراشی
item-ball-pit = استخر توپ
item-tunnel = تونل
item-candles = شمع‌ها
item-garland = ریسه
item-flags = پرچم‌ها
item-brushes = قلم‌موها
item-apron = پیش‌بند
item-wool = کاموا
item-rope = نخ و طناب
item-feathers = پرها
item-buttons = دکمه‌ها
item-caps = در بطری‌ها
item-corks = چوب‌پنبه‌ها
item-newspapers = روزنامه‌ها
item-mash-dish = پوره سیب‌زمینی با سبزیجات
item-kale-mash = کلم پیچ فرفری (کیل)
item-mini-pancakes = پنکیک کوچک
item-waffles = وافل
item-muffin = مافین
item-crispbread = نان ترد
item-chicken-slices = ورقه مرغ
item-liver-sausage = سوسیس جگر
item-tuna = تن ماهی
item-radishes = تربچه
item-beetroot = چغندر
item-leek = تره‌فرنگی
item-apricot = زردآلو
item-dates = خرما
item-pita = نان پیتا
item-falafel = فلافل
item-curry = کاری (خوراک)
item-vest-shirt = زیرپیراهن
item-leggings = ساپورت
item-flip-flops = دمپایی
item-water-shoes = کفش آب
item-armbands = بازوبند شنا
item-goggles = عینک شنا
item-swimming-cap = کلاه شنا
item-bike-seat = صندلی دوچرخه کودک
item-baby-carrier = آغوشی
item-burp-cloth = دستمال آروغ نوزاد
item-pencil-case = جامدادی
item-notebook = دفتر
item-hearing-aid = سمعک
item-fair = شهربازی سیار
item-circus = سیرک
item-amusement-park = شهربازی
item-community-centre = خانه محله
item-bakery = نانوایی
item-hairdresser = آرایشگاه
item-water-playground = پارک آب‌بازی
item-castle = قلعه
item-concert = کنسرت
item-puppet-theatre = تئاتر عروسکی
