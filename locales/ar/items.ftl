### Nouns for the slot $item of phrases.ftl and for labels ("Meenemen: luiers"): no article, no case ending.

## Eten

item-bread = خبز
item-sandwich = شريحة خبز
item-sandwich-cheese = خبز بالجبن
item-sandwich-peanut-butter = خبز بزبدة الفول السوداني
item-sandwich-meat = خبز بشرائح اللحم البارد
item-sandwich-sweet = خبز بالمربى أو بدهن حلو
item-cracker = بسكويت مملّح
item-rice-cake = كعك الأرز المنفوش
item-breadstick = أصابع خبز
item-biscuit = بسكويت
item-porridge = عصيدة
item-fruit = فواكه
item-fruit-puree = فواكه مهروسة
item-vegetable-puree = خضار مهروسة
item-apple = تفاح
item-banana = موز
item-pear = كمثرى
item-grapes = عنب
item-orange = برتقال
item-tangerine = يوسفي
item-strawberries = فراولة
item-melon = شمّام
item-kiwi = كيوي
item-raisins = زبيب
item-vegetables = خضار
item-cucumber = خيار
item-tomato = طماطم
item-carrot = جزر
item-pepper = فلفل حلو
item-broccoli = بروكلي
item-potatoes = بطاطس
item-pasta = معكرونة
item-rice = أرز
item-couscous = كسكس
item-soup = حساء
item-pancakes = فطائر محلّاة
item-pizza = بيتزا
item-fish = سمك
item-chicken = دجاج
item-meat = لحم
item-pork = لحم خنزير
item-egg = بيض
item-cheese = جبن
item-yoghurt = لبن زبادي
item-nuts = مكسرات
item-peanut-butter = زبدة الفول السوداني
item-sweets = حلويات
item-cake = كعكة
item-ice-cream = مثلجات

## Drinken

item-water = ماء
item-milk = حليب
item-breast-milk = حليب الأم
item-formula = حليب الأطفال الصناعي
item-tea = شاي
item-juice = عصير
item-squash = مشروب محلّى
item-bottle = رضّاعة

## Speelgoed

item-blocks = مكعبات
item-lego = ليغو
item-duplo = دوبلو
item-train = قطار ألعاب
item-cars = سيارات ألعاب
item-dolls = دمى
item-animals = حيوانات
item-ball = كرة
item-puzzle = أحجية تركيب
item-book = كتاب
item-clay = صلصال
item-sand = رمل
item-paint = ألوان للرسم
item-bikes = دراجة
item-slide = زحليقة
item-swing = أرجوحة
item-games = ألعاب
item-instruments = آلات موسيقية
item-dressing-up = ملابس تنكرية
item-bubbles = فقاعات صابون

## Kleren

item-coat = معطف
item-raincoat = معطف مطر
item-hat = قبعة شتوية
item-sun-hat = قبعة شمس
item-gloves = قفازات
item-scarf = وشاح
item-shoes = حذاء
item-boots = جزمة
item-slippers = خف
item-socks = جوارب
item-trousers = بنطال
item-shirt = قميص
item-jumper = كنزة
item-vest = لباس داخلي للرضّع
item-underpants = سراويل داخلية
item-pyjamas = بيجاما
item-sleeping-bag = كيس نوم

## Meenemen

item-nappies = حفاضات
item-wipes = مناديل مبللة
item-spare-clothes = ملابس احتياطية
item-warm-clothes = ملابس دافئة
item-swimwear = ملابس سباحة
item-towel = منشفة
item-gym-clothes = ملابس رياضة
item-suncream = كريم شمس
item-dummy = لهّاية
item-cuddly-toy = لعبة قماشية
item-bag = حقيبة
item-lunch-box = علبة طعام
item-cup = كوب
item-packed-lunch = وجبة غداء من البيت
item-medicine = دواء
item-form = استمارة
item-photo = صورة
item-treat = ضيافة

## Plaatsen

item-petting-farm = مزرعة الأطفال
item-forest = الغابة
item-park = الحديقة
item-playground = ملعب الأطفال
item-library = المكتبة
item-zoo = حديقة الحيوان
item-swimming-pool = المسبح
item-gym-hall = صالة الرياضة
item-museum = المتحف
item-theatre = المسرح
item-beach = الشاطئ
item-market = السوق
item-care-home = دار المسنين
item-school = المدرسة

## Wat wij doen en vieren

item-music = موسيقى
item-gymnastics = رياضة
item-drawing = رسم
item-cooking = طبخ
item-hide-and-seek = لعبة الغميضة
item-swimming-lesson = درس السباحة
item-spring = الربيع
item-summer = الصيف
item-autumn = الخريف
item-winter = الشتاء
item-family = العائلة
item-food-theme = الطعام
item-colours = الألوان
item-my-body = جسمي
item-traffic = حركة المرور
item-birthday-party = عيد ميلاد
item-sinterklaas = سنتركلاس
item-christmas = عيد الميلاد المجيد
item-easter = عيد الفصح
item-sugar-feast = عيد الفطر
item-sacrifice-feast = عيد الأضحى
item-summer-party = حفلة الصيف
item-carnival = الكرنفال

## Wat er op de groep heerst

item-head-lice = قمل الرأس
item-chickenpox = جدري الماء
item-impetigo = القوباء (التهاب جلدي معدٍ)
item-hand-foot-mouth = مرض اليد والقدم والفم
item-fifth-disease = المرض الخامس
item-pink-eye = التهاب العين
item-stomach-flu = التهاب المعدة والأمعاء
item-scarlet-fever = الحمى القرمزية
item-worms = الديدان الدبوسية
item-flu = الإنفلونزا

## Eten (meer)

item-spread-cheese = جبن للدهن
item-ham = لحم خنزير مدخّن (هام)
item-sausage = نقانق
item-hagelslag = رشّات الشوكولاتة
item-jam = مربى
item-honey = عسل
item-butter = زبدة
item-apple-syrup = دبس التفاح
item-hummus = حمص
item-egg-salad = سلطة بيض
item-bun = خبز صغير
item-croissant = كرواسون
item-currant-bun = خبز بالزبيب
item-toast = بقسماط
item-crusts = حواف الخبز
item-breakfast-cereal = حبوب الفطور
item-oatmeal = شوفان مطبوخ
item-ontbijtkoek = كعك الفطور بالتوابل (ontbijtkoek)
item-gingerbread-nuts = بسكويت صغير بالتوابل (pepernoten)
item-speculaas = بسكويت بالتوابل (speculaas)
item-oliebollen = كرات العجين المقلية (oliebollen)
item-cupcake = كب كيك
item-popcorn = فشار
item-crisps = شيبس
item-chocolate = شوكولاتة
item-lolly = مصاصة سكّر
item-ice-lolly = مثلجات مائية
item-custard = كاسترد
item-cottage-cheese = جبن طري (kwark)
item-pudding = حلوى بعد الطعام
item-blueberries = توت أزرق
item-raspberries = توت العليق
item-cherries = كرز
item-plum = برقوق
item-peach = خوخ
item-mango = مانجو
item-pineapple = أناناس
item-watermelon = بطيخ
item-avocado = أفوكادو
item-snack-vegetables = خضار نيئة صغيرة
item-snack-tomatoes = طماطم صغيرة
item-cauliflower = قرنبيط
item-green-beans = فاصولياء خضراء
item-peas = بازلاء
item-spinach = سبانخ
item-courgette = كوسا
item-pumpkin = يقطين
item-sweet-potato = بطاطا حلوة
item-corn = ذرة
item-lettuce = خس
item-mushrooms = فطر
item-onion = بصل
item-lentils = عدس
item-beans = فاصولياء
item-olives = زيتون
item-mash = بطاطس مهروسة
item-fries = بطاطس مقلية
item-spaghetti = سباغيتي
item-macaroni = معكرونة قصيرة
item-lasagne = لازانيا
item-noodles = نودلز
item-fried-rice = أرز مقلي
item-wraps = لفائف خبز
item-tomato-sauce = صلصة طماطم
item-sauce = صلصة
item-apple-sauce = تفاح مهروس
item-meatballs = كرات لحم
item-minced-meat = لحم مفروم
item-fish-fingers = أصابع سمك
item-tofu = توفو
item-halal-meat = لحم حلال
item-vegetable-soup = حساء خضار
item-tomato-soup = حساء طماطم
item-pea-soup = حساء بازلاء
item-chicken-soup = حساء دجاج
item-rice-porridge = أرز بالحليب
item-solid-food = طعام صلب
item-snack = وجبة خفيفة
item-warm-meal = وجبة ساخنة
item-lunch = غداء
item-breakfast = فطور
item-baby-puree = طعام أطفال جاهز
item-peanuts = فول سوداني
item-cow-milk = حليب بقر
item-oat-milk = حليب الشوفان
item-soy-milk = حليب الصويا
item-buttermilk = لبن رائب
item-chocolate-milk = حليب بالكاكاو
item-smoothie = عصير فواكه كثيف
item-apple-juice = عصير تفاح
item-orange-juice = عصير برتقال
item-wasp-food = مشروبات حلوة

## Speelgoed en knutselen (meer)

item-playdough = عجينة لعب
item-beads = خرز
item-bracelets = أساور
item-crown = تاج
item-lantern = فانوس
item-slime = سلايم
item-rattle = خشخيشة
item-soft-toys = ألعاب قماشية
item-baby-toys = ألعاب رضّع
item-toys-kitchen = مطبخ الألعاب
item-shop-toys = متجر ألعاب للتمثيل
item-doll-pram = عربة دمى
item-doctor-kit = حقيبة الطبيب
item-tractor = جرّار
item-digger = حفّارة
item-fire-engine = سيارة إطفاء
item-train-track = سكة قطار ألعاب
item-garage = مرآب ألعاب
item-tricycle = دراجة بثلاث عجلات
item-balance-bike = دراجة توازن
item-scooter = سكوتر
item-hoops = أطواق
item-skipping-rope = حبل القفز
item-trampoline = ترامبولين
item-climbing-frame = هيكل التسلّق
item-sandpit-toys = ألعاب الرمل
item-water-cups = أكواب
item-water-table = طاولة ماء
item-chalk = طباشير الرصيف
item-pencils = أقلام رصاص
item-felt-pens = أقلام تلوين
item-scissors = مقص
item-glue = صمغ
item-stickers = ملصقات
item-paper = ورق
item-cardboard = كرتون
item-toilet-rolls = لفائف كرتون المناديل
item-egg-boxes = علب بيض
item-jars = مرطبانات زجاجية
item-cushions = وسائد
item-cloths = قطع قماش
item-balloons = بالونات
item-drum = طبلة
item-magnets = مغناطيسات
item-memory = لعبة الذاكرة
item-board-game = لعبة طاولة
item-cards = بطاقات
item-tablet = جهاز لوحي
item-film = فيلم
item-comic = مجلة مصوّرة
item-baby-gym = بساط نشاط الرضّع
item-playpen = قفص اللعب للرضّع
item-bouncer = كرسي هزّاز للرضّع

## Kleren (meer)

item-coat-winter = معطف شتوي
item-coat-summer = سترة خفيفة
item-mittens-pair = قفاز
item-cap = قبعة
item-winter-things = قبعة ووشاح
item-rain-suit = بدلة مطر
item-ski-suit = بدلة ثلج
item-rubber-boots = جزمة مطاطية
item-sandals = صندل
item-trainers = حذاء رياضي
item-indoor-shoes = حذاء للداخل
item-tights = جوارب طويلة
item-dress = فستان
item-skirt = تنورة
item-shorts = بنطال قصير
item-long-trousers = بنطال طويل
item-cardigan = سترة صوفية
item-t-shirt = تيشيرت
item-swim-nappy = حفاض سباحة
item-swim-trunks = سروال سباحة
item-swimsuit = بدلة سباحة
item-clothes = ملابس
item-clothes-set = طقم ملابس
item-old-clothes = ملابس قديمة
item-costume = زي تنكري
item-bib = مريلة
item-hair-clip = مشبك شعر
item-glasses = نظارة
item-sunglasses = نظارة شمسية
item-earrings = أقراط
item-necklace = قلادة
item-bracelet = سوار

## Meenemen (meer)

item-nappy-cream = كريم الحفاض
item-toothbrush = فرشاة أسنان
item-toothpaste = معجون أسنان
item-hairbrush = فرشاة شعر
item-bottles = رضّاعات
item-milk-powder = مسحوق الحليب
item-teat = حلمة الرضّاعة
item-blanket = بطانية
item-cloth = قماش قطني ناعم
item-sheet = شرشف
item-pillow = وسادة
item-rucksack = حقيبة ظهر
item-swim-bag = حقيبة السباحة
item-swim-things = لوازم السباحة
item-gym-things = لوازم الرياضة
item-water-bottle = قارورة ماء
item-fruit-box = علبة فواكه
item-lunch-tin = علبة طعام صغيرة
item-keys = مفتاح
item-pass = بطاقة
item-letter = رسالة ورقية
item-list = قائمة
item-passport = وثيقة هوية
item-vaccination-book = دفتر الصحة
item-phone = هاتف
item-money = نقود
item-batteries = بطاريات
item-own-toy = لعبة من البيت
item-family-photo = صورة للعائلة
item-baby-photo = صورة من عمر الرضاعة
item-homework = واجب مدرسي
item-school-bag = حقيبة مدرسية
item-school-book = كتاب قراءة
item-helmet = خوذة
item-car-seat = مقعد سيارة للأطفال
item-pram = عربة أطفال
item-thermometer = ميزان حرارة
item-inhaler = بخّاخ للتنفس
item-epipen = قلم EpiPen
item-ointment = بخّاخ للأنف
item-paracetamol = باراسيتامول
item-antibiotics = مضاد حيوي
item-present = هدية
item-flowers = زهور
item-drawing-thing = رسمة
item-craftwork = عمل يدوي
item-things = أغراض

## Plaatsen (meer)

item-farm = المزرعة
item-duck-pond = بركة البط
item-sea = البحر
item-indoor-play = ملعب الأطفال الداخلي
item-cinema = السينما
item-sports-hall = القاعة الرياضية
item-football-pitch = ملعب كرة القدم
item-yard = ساحة المدرسة
item-square = ساحة اللعب
item-supermarket = السوبرماركت
item-fire-station = محطة الإطفاء
item-police = مركز الشرطة
item-church = الكنيسة
item-mosque = المسجد
item-hospital = المستشفى
item-dentist = طبيب الأسنان
item-doctor = الطبيب
item-windmill = طاحونة الهواء
item-garden = الحديقة
item-town = المدينة
item-station = محطة القطار
item-restaurant = المطعم
item-ice-rink = ساحة التزلج على الجليد
item-trampoline-park = صالة الترامبولين
item-city-farm = نادي ركوب الخيل
item-high-chair = كرسي الطعام
item-chair = الكرسي
item-sofa = الأريكة
item-cupboard = الخزانة
item-table = الطاولة
item-door = الباب
item-wall = الجدار
item-bench = المقعد
item-stairs = الدرج
item-bed = السرير

## Dieren en natuur

item-goats = ماعز
item-sheep = خراف
item-rabbit = أرنب
item-chickens = دجاجات
item-ducks = بط
item-cow = بقرة
item-horse = حصان
item-dog = كلب
item-cat = قطة
item-fish-animal = أسماك حية
item-birds = طيور
item-snail = حلزون
item-worm = دودة
item-spider = عنكبوت
item-ladybird = دعسوقة
item-butterfly = فراشة
item-insects = حشرات
item-plants = نباتات
item-chestnuts = كستناء
item-acorns = ثمار البلوط
item-leaves = أوراق الشجر
item-sticks = عيدان
item-stones = حجارة
item-snow = ثلج
item-puddles = برك المطر
item-moon = القمر
item-noise = أصوات
item-black-pete = بيت (مساعد سنتركلاس)

## Thema's en feesten (meer)

item-animals-theme = حيوانات حديقة الحيوان
item-farm-theme = الحياة في المزرعة
item-feelings = المشاعر
item-professions = المهن
item-clothes-theme = ماذا نلبس اليوم
item-house-theme = البيوت والسكن
item-space = الفضاء
item-water-theme = عالم البحر
item-baby-theme = الرضيع
item-ill-theme = المرض
item-shapes = الأشكال
item-counting = الأعداد
item-letters = الحروف
item-healthy-food = الطعام الصحي
item-friendship = الصداقة
item-weather = الطقس
item-kings-day = يوم الملك
item-ramadan = رمضان
item-divali = عيد ديوالي
item-new-year = رأس السنة
item-saint-martin = عيد سان مارتن (Sint-Maarten)
item-mothers-day = عيد الأم
item-fathers-day = عيد الأب
item-animal-day = يوم الحيوان
item-book-week = أسبوع كتاب الطفل
item-christmas-dinner = عشاء عيد الميلاد المجيد
item-farewell-party = حفلة وداع
item-parents-evening = لقاء أولياء الأمور
item-summer-holiday = العطلة
item-weekend = عطلة نهاية الأسبوع
item-music-lesson = درس الموسيقى
item-sports-lesson = درس الرياضة
item-cooking-workshop = ورشة الطبخ
item-workshop = ورشة

## Wat er op de groep heerst (meer)

item-cold-illness = الزكام
item-diarrhoea = الإسهال
item-measles = الحصبة
item-scabies = الجرب
item-ringworm = السعفة (فطريات الجلد)
item-cough = السعال
item-corona = كورونا (COVID-19)

## Lichaam

body-head = الرأس
body-forehead = الجبين
body-face = الوجه
body-cheek = الخد
body-chin = الذقن
body-nose = الأنف
body-mouth = الفم
body-lip = الشفة
body-tongue = اللسان
body-teeth = الأسنان
body-eye = العين
body-eyes = العينان
body-ear = الأذن
body-ears = الأذنان
body-throat = الحلق
body-neck = الرقبة
body-shoulder = الكتف
body-arm = الذراع
body-arms = الذراعان
body-elbow = المرفق
body-wrist = المعصم
body-hand = اليد
body-hands = اليدان
body-finger = الإصبع
body-thumb = الإبهام
body-chest = الصدر
body-tummy = البطن
body-back = الظهر
body-bottom = المؤخرة
body-leg = الساق
body-legs = الساقان
body-knee = الركبة
body-knees = الركبتان
body-ankle = الكاحل
body-foot = القدم
body-feet = القدمان
body-toe = إصبع القدم
body-skin = الجلد
body-hair = الشعر

## Plekjes en wondjes (wat wij zien)

injury-scrape = سحجة
injury-bump = ورم صغير
injury-bruise = كدمة زرقاء
injury-red-mark = بقعة حمراء
injury-wound = جرح صغير
injury-scratch = خدش
injury-cut = جرح قطعي
injury-splinter = شظية خشب
injury-blister = فقاعة جلدية
injury-bite-mark = أثر عضّة
injury-insect-bite = لسعة حشرة
injury-tick = قرادة
injury-swelling = تورّم
injury-burn = فقاعة حرق
injury-spot = بثرة صغيرة

## Mensen

relative-mother = الأم
relative-father = الأب
relative-parents = الوالدان
relative-grandmother = الجدة
relative-grandfather = الجد
relative-grandparents = الجد والجدة
relative-brother = الأخ
relative-sister = الأخت
relative-aunt = العمة أو الخالة
relative-uncle = العم أو الخال
relative-neighbour-woman = الجارة
relative-neighbour-man = الجار
relative-babysitter = جليسة الأطفال
relative-friend-parent = أم أحد الأصدقاء
relative-someone-else = شخص آخر
relative-baby = الرضيع

## Groepen kinderen

who-children = الأطفال
who-toddlers = الأطفال الصغار
who-babies = الرضّع
who-preschool = أطفال الروضة
who-big = الأطفال الكبار
who-small = الصغار
who-bso = أطفال الرعاية بعد المدرسة
who-girls = البنات
who-boys = الأولاد

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (عدد قليل)
amount-pieces = { $item } (بضع قطع)
amount-piece = { $item } (قطعة)
amount-bites = { $item } (بضع لقمات)
amount-some = { $item } (القليل)
amount-half = { $item } (نصف)
amount-whole = { $item } (حبة كاملة)
amount-bowl = { $item } (وعاء صغير)
amount-plate = { $item } (صحن)
amount-cup = { $item } (كوب)
amount-two-kinds = { $first } مع { $second }

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (اللون: أحمر)
look-blue = { $item } (اللون: أزرق)
look-dark-blue = { $item } (اللون: أزرق غامق)
look-green = { $item } (اللون: أخضر)
look-yellow = { $item } (اللون: أصفر)
look-orange = { $item } (اللون: برتقالي)
look-pink = { $item } (اللون: وردي)
look-purple = { $item } (اللون: بنفسجي)
look-black = { $item } (اللون: أسود)
look-white = { $item } (اللون: أبيض)
look-grey = { $item } (اللون: رمادي)
look-brown = { $item } (اللون: بني)
look-clean = { $item } (نظيف)
look-new = { $item } (جديد)
look-extra = { $item } (إضافي)
look-warm = { $item } (دافئ)
look-wet = { $item } (مبلل)
look-small = { $item } (صغير)
look-big = { $item } (كبير)
look-lost-one = { $item } (قطعة واحدة)

## Eten (nog meer)

item-pumpkin-soup = شوربة اليقطين
item-vegetarian-food = طعام نباتي
item-something-nice = شيء لذيذ

## Afspraken en feesten (nog meer)

item-study-day = يوم تدريب للموظفين
item-school-trip = رحلة مدرسية
item-trip = نزهة
item-party = حفلة
item-performance = عرض
item-information-evening = لقاء تعريفي
item-parent-talk = لقاء مع الوالدين
item-short-talk = لقاء لعشر دقائق
item-drill = تدريب على الإخلاء
item-settling = فترة التأقلم
item-settling-day = زيارة للتأقلم
item-swap-day = تبديل اليوم
item-extra-day = يوم إضافي
item-holiday-care = رعاية العطلة
item-care = دار الرعاية
item-bso = رعاية بعد المدرسة
item-toddler-group = مجموعة الصغار (2–4 سنوات)
item-baby-group = مجموعة الرضّع
item-summer-break = عطلة الصيف
item-autumn-holiday = عطلة الخريف
item-christmas-holiday = عطلة عيد الميلاد المجيد
item-spring-holiday = عطلة فبراير
item-may-holiday = عطلة مايو
item-christmas-party = حفلة عيد الميلاد المجيد
item-lice-check = فحص قمل الرأس
item-song = أغنية
item-story = قصة
item-christmas-decoration = زينة عيد الميلاد المجيد
item-upbringing = تربية الأطفال

## School

item-report = كشف العلامات
item-test = اختبار
item-reading = القراءة
item-arithmetic = الحساب
item-little-words = كلمات
item-diploma = شهادة

## Papieren

item-contract = عقد
item-invoice = فاتورة
item-questionnaire = استبيان
item-newsletter = نشرة إخبارية
item-email = بريد إلكتروني
item-message = رسالة
item-address = عنوان
item-phone-number = رقم الهاتف
item-email-address = عنوان البريد الإلكتروني
item-allergies = الحساسيات
item-permission-form = استمارة موافقة
item-medicine-form = استمارة الأدوية
item-schedule = جدول
item-development-report = تقرير عن طفلكم

## Wie er langskomt

item-photographer = مصوّر
item-book-bus = حافلة المكتبة
item-music-teacher = معلّم موسيقى
item-nurse = ممرّضة
item-speech-therapist = اختصاصي نطق
item-health-service = مصلحة الصحة العامة (GGD)

## In en om het gebouw

item-heating = التدفئة
item-lift = المصعد
item-wifi = واي فاي
item-washing-machine = غسالة
item-bell = جرس الباب
item-app = التطبيق
item-toilet = المرحاض
item-light = الضوء
item-entrance = المدخل
item-gate = البوابة
item-hot-water = ماء ساخن
item-small-bus = الحافلة
item-office = المكتب
item-health-centre = مركز صحة الطفل (consultatiebureau)
item-floor = الأرضية
item-toy = لعبة

## Spullen (nog meer)

item-drawer = درج
item-basket = سلة
item-hat-brim = قبعة
item-allergy = حساسية
item-spare-trousers = بنطال احتياطي
item-drink-medicine = دواء سائل
item-library-book = كتاب من المكتبة
item-plastic-bag = كيس بلاستيكي
item-plasters = لاصقات جروح
item-tissues = مناديل
item-laundry = غسيل متسخ
item-box = علبة كرتون

## Wat kinderen maken

item-mask = قناع
item-bead-necklace = عقد من الخرز
item-rocket = صاروخ
item-boat = قارب
item-painting = لوحة
item-christmas-card = بطاقة عيد الميلاد المجيد

## Wat er op de groep heerst (nog meer)

item-virus = فيروس
item-throat-infection = التهاب الحلق
item-ear-infection = التهاب الأذن
item-whooping-cough = السعال الديكي
item-rs-virus = الفيروس المخلوي التنفسي (RSV)

## Klachten

item-nappy-rash = طفح الحفاض
item-eczema = إكزيما
item-hay-fever = حمى القش
item-cramps = مغص
item-constipation = إمساك

## Hoeveel en hoe (nog meer)

amount-tube = { $item } (أنبوب واحد)
amount-pack = { $item } (علبة واحدة)
amount-enough = { $item } (كمية كافية)
look-empty = { $item } (فارغ)
look-thick = { $item } (سميك)
look-borrowed = { $item } (مستعار)
look-own = { $item } (من البيت)
look-old = { $item } (قديم)
look-healthy = { $item } (خيار صحي)
look-dry = { $item } (جاف)
look-dirty = { $item } (متسخ)
look-first = { $item } (لأول مرة)
look-other = { $item } (خيار آخر)
look-bigger = { $item } (مقاس أكبر)
look-smaller = { $item } (مقاس أصغر)
look-wrong = { $item } (بالخطأ)
look-spare = { $item } (احتياطي)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = شفة متورّمة
injury-black-eye = كدمة حول العين
injury-mosquito-bite = لسعة بعوضة
injury-tick-bite = لدغة قرادة
injury-wasp-sting = لسعة دبور

## Lichaam (meer)

body-back-of-head = مؤخرة الرأس
body-eyebrow = الحاجب
body-eyelid = الجفن
body-fingers = أصابع اليد
body-toes = أصابع القدم
body-cheeks = الخدّان
body-little-finger = الخنصر
body-gum = اللثة

## Plekjes en wondjes (en nog meer)

injury-red-spots = بقع حمراء صغيرة
injury-little-bumps = حبوب صغيرة
injury-small-blisters = فقاعات صغيرة
injury-redness = احمرار
injury-scab = قشرة جرح
injury-dry-patch = بقعة جافة

## Verzorging (nog meer)

item-ointment-any = مرهم
item-cream-any = كريم
item-zinc-ointment = مرهم الزنك
item-bandage = ضمادة
amount-sips = { $item } (بضع رشفات)

## Plekjes en klachten (nog meer)

injury-small-spot = بقعة صغيرة
item-nits = بيض القمل (الصئبان)
## Van dag tot dag (meer)

look-left = { $item } (اليسار)
look-right = { $item } (اليمين)
item-sponge-cake = كيك
item-shaving-foam = رغوة الحلاقة
item-ball-pit = حوض الكرات
item-tunnel = نفق
item-candles = شموع
item-garland = زينة الحفلات
item-flags = أعلام
item-brushes = فُرَش الرسم
item-apron = مريول
item-wool = صوف
item-rope = حبل
item-feathers = ريش
item-buttons = أزرار
item-caps = أغطية القوارير
item-corks = سدادات الفلين
item-newspapers = جرائد
item-mash-dish = بطاطا مهروسة مع الخضار
item-kale-mash = كرنب أجعد (كيل)
item-mini-pancakes = فطائر هولندية صغيرة
item-waffles = وافل
item-muffin = مافن
item-crispbread = خبز مقرمش
item-chicken-slices = شرائح دجاج
item-liver-sausage = نقانق الكبد
item-tuna = تونة
item-radishes = فجل
item-beetroot = شمندر
item-leek = كراث
item-apricot = مشمش
item-dates = تمر
item-pita = خبز عربي صغير
item-falafel = فلافل
item-curry = كاري
item-vest-shirt = قميص داخلي
item-leggings = بنطال ضيق مرن
item-flip-flops = شبشب
item-water-shoes = حذاء مائي
item-armbands = عوّامات الذراع
item-goggles = نظارة سباحة
item-swimming-cap = قبعة سباحة
item-bike-seat = مقعد طفل للدراجة
item-baby-carrier = حمّالة أطفال
item-burp-cloth = قماشة لمسح فم الرضيع
item-pencil-case = مقلمة
item-notebook = دفتر
item-hearing-aid = سمّاعة طبية للأذن
item-fair = مدينة ملاهٍ متنقلة
item-circus = سيرك
item-amusement-park = مدينة ملاهٍ
item-community-centre = مركز الحي
item-bakery = مخبز
item-hairdresser = صالون حلاقة
item-water-playground = ملعب مائي
item-castle = قلعة
item-concert = حفلة موسيقية
item-puppet-theatre = مسرح الدمى
