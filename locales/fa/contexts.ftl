### When, where, how and with whom; locales/nl/contexts.ftl tells more.
context-sentence = { $sentence } ({ $context })
context-because = { $first } دلیل: { $second }

## Wanneer

context-when-morning = امروز صبح
context-when-afternoon = امروز بعدازظهر
context-when-evening = امشب
context-when-night = در طول شب
context-when-yesterday = دیروز
context-when-yesterday-afternoon = دیروز بعدازظهر
context-when-yesterday-evening = دیشب
context-when-tomorrow = فردا
context-when-tomorrow-morning = فردا صبح
context-when-tomorrow-afternoon = فردا بعدازظهر
context-when-this-week = این هفته
context-when-last-week = هفته گذشته
context-when-next-week = هفته آینده
context-when-weekend = این آخر هفته
context-when-every-day = هر روز
context-when-all-day = تمام روز
context-when-all-morning = تمام صبح
context-when-all-afternoon = تمام بعدازظهر
context-when-lately = این اواخر
context-when-now = در حال حاضر
context-when-mornings = صبح‌ها
context-when-afternoons = بعدازظهرها
context-when-evenings = شب‌ها
context-when-start-of-day = ابتدای روز
context-when-end-of-day = آخر روز
context-when-breakfast = هنگام صبحانه
context-when-lunch = هنگام ناهار
context-when-dinner = هنگام شام
context-when-hot-meal = هنگام غذای گرم
context-when-meal = هنگام غذا
context-when-fruit = هنگام خوردن میوه
context-when-before-meal = قبل از غذا
context-when-after-meal = بعد از غذا
context-when-before-sleep = قبل از خواب
context-when-after-sleep = بعد از خواب
context-when-during-sleep = هنگام خواب
context-when-bottle = بعد از شیشه شیر
context-when-after-school = بعد از مدرسه
context-when-circle = در حلقه بچه‌ها
context-when-bringing = هنگام آوردن کودک
context-when-goodbye = هنگام خداحافظی
context-when-collecting = هنگام بردن کودک
context-when-outdoor-play = هنگام بازی بیرون
context-when-playing = هنگام بازی
context-when-changing = هنگام عوض کردن پوشک
context-when-walk = هنگام پیاده‌روی
context-when-spring = در بهار
context-when-summer = در تابستان
context-when-autumn = در پاییز
context-when-winter = در زمستان
context-when-school-holidays = در تعطیلات مدرسه
context-when-summer-holidays = در تعطیلات تابستان
context-when-autumn-holidays = در تعطیلات پاییز
context-when-christmas-holidays = در تعطیلات کریسمس
context-when-spring-holidays = در تعطیلات فوریه
context-when-may-holidays = در تعطیلات ماه مه
context-when-study-day = در روز آموزشی معلمان
context-when-first = اول
context-when-then = بعد از آن
context-when-later = بعداً
context-when-in-between = در این میان
context-when-time = ساعت { $time }
context-when-around-time = حدود ساعت { $time }
context-when-from-time = از ساعت { $time }
context-when-before-time = پیش از ساعت { $time }
context-when-at-latest = حداکثر تا ساعت { $time }
context-when-after-time = بعد از ساعت { $time }
context-when-until-time = تا ساعت { $time }
context-when-from-until = از ساعت { $from } تا { $until }
context-when-weekday = روز { $weekday }
context-when-every-weekday = هر { $weekday }
context-when-date = روز { $date }
context-when-from-date = از { $date }
context-when-until-date = تا پایان { $date }
context-when-before-date = پیش از { $date }
context-when-dates = از { $first-date } تا پایان { $last-date }
context-when-in-weeks = { $count } هفته دیگر
context-when-in-days = { $count } روز دیگر

## Hoe en hoe vaak

context-first-time = برای اولین بار
context-again = دوباره
context-times = { $count } بار
context-several-times = چند بار
context-often = اغلب
context-sometimes = گاهی
context-self = بدون کمک
context-together = با هم
context-with-names = با { $names }
context-with-children = با بچه‌های دیگر
context-with-group = با همه گروه
context-with-staff = با یکی از کارکنان
context-with-pleasure = با علاقه زیاد
context-bit = کمی
context-very = خیلی
context-minutes = به مدت { $minutes } دقیقه
context-half-hour = به مدت نیم ساعت
context-hour = به مدت یک ساعت
context-long = مدت زیادی
context-for-child = برای { $names }
context-of-child = مال { $names }
context-agreed = طبق قرار
context-therefore = به همین دلیل
context-maybe = شاید
context-birthday = برای تولد
context-rain = به خاطر باران
context-storm = به خاطر توفان
context-heat = به خاطر گرما
context-cold = به خاطر سرما
context-illness = به خاطر بیماری

## Waar

context-outside = بیرون
context-inside = داخل ساختمان
context-yard = در حیاط مدرسه
context-garden = در باغچه
context-sandpit = در جای شن‌بازی
context-home-corner = در گوشه خاله‌بازی
context-building-corner = در گوشه ساختنی
context-reading-corner = در گوشه کتاب‌خوانی
context-gym-hall = در سالن ورزش
context-group = در گروه
context-bso = در مراقبت بعد از مدرسه
context-at-school = در مدرسه
context-home = در خانه
context-at-ours = پیش ما
context-forest = در جنگل
context-park = در پارک
context-playground = در زمین بازی
context-field = در زمین چمن
context-table = سر میز
context-sofa = روی مبل
context-lap = روی پای ما
context-playpen = در پارک بازی نوزاد
context-mat = روی تشک بازی
context-buggy = در کالسکه
context-bed = در تخت
context-hallway = در راهرو
context-pool = در استخر
context-paddling-pool = در استخر کوچک
context-snow = در برف
context-leaves = در برگ‌ها
context-kitchen = در آشپزخانه
context-app = در اپلیکیشن

## Wanneer (meer)

context-when-day-after-tomorrow = پس‌فردا
context-when-yesterday-morning = دیروز صبح
context-when-tomorrow-evening = فردا شب
context-when-this-month = این ماه
context-when-next-month = ماه آینده
context-when-this-year = امسال
context-when-always = همیشه
context-when-weekday-morning = { $weekday } صبح
context-when-weekday-afternoon = { $weekday } بعدازظهر
context-when-weekday-evening = { $weekday } شب
context-when-coming-weekday = { $weekday } آینده
context-when-last-weekday = { $weekday } گذشته
context-when-month = در ماه { $month }
context-when-since-time = از ساعت { $time } تا حالا
context-when-since-this-week = از این هفته
context-when-since-date = از { $date } تا حالا
context-when-soon = امروز کمی بعد
context-when-in-the-long-run = به‌زودی
context-when-right-away = بلافاصله
context-when-quickly = سریع
context-when-at-night = شب‌ها هنگام خواب
context-when-in-hour = یک ساعت دیگر
context-when-in-minutes = { $minutes } دقیقه دیگر
context-when-after-minutes = بعد از { $minutes } دقیقه
context-when-after-while = بعد از مدتی
context-when-tea = هنگام چای
context-when-snack = هنگام میان‌وعده
context-when-drink-moment = هنگام نوشیدن
context-when-waking = هنگام بیدار شدن
context-when-falling-asleep = هنگام به خواب رفتن
context-when-crafting = هنگام کاردستی
context-when-football = هنگام فوتبال
context-when-reading = هنگام کتاب‌خوانی
context-when-tidying = هنگام مرتب کردن
context-when-singing = هنگام آواز خواندن
context-when-swimming-lesson = در کلاس شنا
context-when-outing = هنگام گردش
context-when-settling = در دوره آشنا شدن با محیط
context-when-toilet = در دستشویی
context-when-holidays = در تعطیلات
context-when-christmas = در کریسمس
context-when-after-holiday = بعد از تعطیلات

## Hoe (meer)

context-gladly = با میل
context-calmly = با آرامش
context-nicely = خوش و صمیمی
context-another-group = پیش گروه دیگر
context-with-baby-group = پیش نوزادان
context-with-toddlers = پیش بچه‌های نوپا
context-with-big-ones = پیش بچه‌های بزرگ
context-with-mother = با مامان
context-with-father = با بابا
context-with-brother-sister = با خواهر یا برادر
context-by-bike = با دوچرخه
context-by-bus = با اتوبوس
context-by-train = با قطار
context-by-car = با ماشین
context-on-foot = پیاده
context-by-phone = تلفنی
context-by-mail = با ایمیل
context-all-together-group = با گروه { $group }
context-in-groups = در گروه‌های کوچک
context-hands = با دست
context-warm-reason = چون هوا خیلی گرم بود
context-cold-reason = چون هوا خیلی سرد بود
context-rain-reason = چون باران می‌بارید
context-tired-reason = از خستگی
context-instead = به جای آن
context-besides = همچنین
context-without-tears = بدون گریه
context-with-help = با کمک

## Waar (meer)

context-vegetable-garden = در باغچه سبزیجات
context-puddles-place = در چاله‌های آب
context-library = در کتابخانه
context-theatre = در تئاتر
context-petting-farm = در مزرعه کودکان
context-farm = در مزرعه
context-zoo = در باغ وحش
context-beach = در ساحل
context-window = کنار پنجره
context-door = کنار در
context-gate = کنار دروازه
context-chair = روی صندلی
context-circle-mat = روی چمن
context-bag = در کیف
context-box = در ظرف ناهار
context-drawer = در سبد
context-coat-hook = روی جالباسی
context-climbing-frame = روی وسیله بالا رفتن
context-slide-place = روی سرسره
context-swing-place = روی تاب
context-bath-water = در آب
context-children-home = در خانه یک دوست
context-other-location = در مکان دیگر

## Wanneer (nog meer)

context-when-after-half-hour = بعد از نیم ساعت
context-when-after-hour = بعد از یک ساعت
context-when-after-quarter = بعد از یک ربع
context-when-just-now = همین حالا
context-when-past-days = در روزهای گذشته
context-when-each-week = هر هفته
context-when-times-day = { $count } بار در روز
context-when-times-week = { $count } بار در هفته
context-when-gym = هنگام ورزش
context-when-at-latest-date = حداکثر تا { $date }
context-when-on-way = در راه

## Hoe (nog meer)

context-asap = هرچه زودتر
context-on-time = سر وقت
context-mostly = معمولاً
context-hours = به مدت { $hours } ساعت
context-three-quarters = به مدت سه ربع
context-hour-and-half = به مدت یک ساعت و نیم
context-for-relative = برای { $relative }
context-with-relative = با { $relative }
context-at-relative = پیش { $relative }
context-for-everyone = برای همه
context-with-all-children = با همه بچه‌ها
context-without-trouble = بدون مشکل
context-by-taxi = با تاکسی
context-bad-weather = به خاطر هوا

## Waar (nog meer)

context-class = در کلاس
context-location = در مرکز
context-entrance = دم ورودی
context-street = در خیابان
context-office-place = در دفتر

## Hoe lang (nog meer)

context-within-hour = ظرف یک ساعت
context-when-until-before-date = تا { $date }
context-weeks = به مدت { $count } هفته
context-days = به مدت { $count } روز
context-week = به مدت یک هفته
context-much = زیاد

## Vanaf wanneer

context-when-two-weekdays = { $first-weekday } و { $second-weekday }
context-when-from-month = از ماه { $month }
context-when-from-next-week = از هفته آینده
context-when-from-now-on = از این به بعد
context-when-rest-of-day = بقیه روز
context-when-end-of-afternoon = آخر بعدازظهر

## Van dag tot dag

context-number-about = تقریباً
context-number-almost = کمی کمتر از این
context-number-more = کمی بیشتر
context-number-only = نه بیشتر از این
context-number-least = دست‌کم
context-number-most = حداکثر
context-number-not-before = نه زودتر از این
context-with-the-toddlers = همراه با بچه‌های نوپا
context-with-the-babies = همراه با نوزادان
context-with-the-children = همراه با بچه‌ها
context-for-outing = برای گردش
context-for-party = برای جشن
context-for-crafting = برای کاردستی
context-for-outside = برای بیرون
context-when-that-day = در آن روز
context-by-accident = ناخواسته
context-each-time = هر بار
context-in-turn = به نوبت
context-when-since-today = از امروز
context-when-after-summer = بعد از تعطیلات تابستان
context-when-before-holiday = پیش از تعطیلات
context-when-end-of-morning = آخر صبح
context-when-start-of-afternoon = اول بعدازظهر
context-when-last-month = ماه گذشته
context-when-next-year = سال آینده
context-when-end-of-week = اواخر این هفته
context-when-beforehand = از قبل
context-when-next-time = دفعه بعد
context-in-rain = زیر باران
context-in-sun = زیر آفتاب
context-in-shade = در سایه
context-in-bus = در اتوبوس
context-in-hall = در سالن ورودی

## Bij ziekte en ongelukjes

context-in-that-case = در این صورت
context-constantly = مدام
context-suddenly = ناگهان
context-to-be-sure = برای اطمینان
context-doctor-advice = به توصیه پزشک خانواده
context-from-coughing = به خاطر سرفه
context-from-pain = از درد
context-from-fever = به خاطر تب
context-when-after-running = بعد از دویدن
context-when-after-vomiting = بعد از استفراغ
context-with-water = با آب
context-with-wet-cloth = با یک دستمال خیس
context-under-tap = زیر شیر آب
context-with-lice-comb = با شانه مخصوص شپش
context-when-almost-all-morning = تقریباً تمام صبح
context-when-almost-all-day = تقریباً تمام روز
context-when-for-days = { $count } روز است

## Bij ziekte en ongelukjes (meer)

context-from-cold = به خاطر سرماخوردگی
context-by-schedule = طبق برنامه
context-for-pain = برای درد
context-near-body = نزدیک اینجا: { $body }
context-behind-body = پشت اینجا: { $body }
context-few-days = چند روز
## Van dag tot dag (meer)

context-when-next-week-weekday = { $weekday } هفته آینده
context-when-this-week-weekday = { $weekday } این هفته
context-when-next-month-start = در آغاز ماه آینده
context-on-podium = روی صحنه
context-in-line = در صف
context-in-ball-pit = در استخر توپ
context-for-now = فعلاً
context-so-far = تاکنون
