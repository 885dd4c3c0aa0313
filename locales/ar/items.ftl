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
item-squash = شراب محلّى
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
item-bikes = دراجات صغيرة
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
item-trousers = سروال
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
