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
item-bikes = دوچرخه کوچک
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
