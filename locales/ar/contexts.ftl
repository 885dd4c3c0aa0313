### When, where, how and with whom; locales/nl/contexts.ftl tells more.
context-sentence = { $sentence } ({ $context })
context-because = { $first } السبب: { $second }

## Wanneer

context-when-morning = هذا الصباح
context-when-afternoon = بعد ظهر اليوم
context-when-evening = هذا المساء
context-when-night = أثناء الليل
context-when-yesterday = أمس
context-when-yesterday-afternoon = بعد ظهر أمس
context-when-yesterday-evening = مساء أمس
context-when-tomorrow = غدًا
context-when-tomorrow-morning = صباح الغد
context-when-tomorrow-afternoon = بعد ظهر الغد
context-when-this-week = هذا الأسبوع
context-when-last-week = الأسبوع الماضي
context-when-next-week = الأسبوع القادم
context-when-weekend = عطلة نهاية هذا الأسبوع
context-when-every-day = كل يوم
context-when-all-day = طوال اليوم
context-when-all-morning = طوال الصباح
context-when-all-afternoon = طوال فترة بعد الظهر
context-when-lately = في الآونة الأخيرة
context-when-now = في الوقت الحالي
context-when-mornings = صباحًا
context-when-afternoons = بعد الظهر
context-when-evenings = مساءً
context-when-start-of-day = في بداية اليوم
context-when-end-of-day = في نهاية اليوم
context-when-breakfast = عند الفطور
context-when-lunch = عند الغداء
context-when-dinner = عند العشاء
context-when-hot-meal = عند الوجبة الساخنة
context-when-meal = أثناء الأكل
context-when-fruit = عند أكل الفواكه
context-when-before-meal = قبل الأكل
context-when-after-meal = بعد الأكل
context-when-before-sleep = قبل النوم
context-when-after-sleep = بعد النوم
context-when-during-sleep = أثناء النوم
context-when-bottle = بعد الرضّاعة
context-when-after-school = بعد المدرسة
context-when-circle = في الحلقة مع المجموعة
context-when-bringing = عند المجيء صباحًا
context-when-goodbye = عند الوداع
context-when-collecting = عند أخذ الطفل
context-when-outdoor-play = أثناء اللعب في الخارج
context-when-playing = أثناء اللعب
context-when-changing = أثناء تغيير الحفاض
context-when-walk = أثناء النزهة
context-when-spring = في الربيع
context-when-summer = في الصيف
context-when-autumn = في الخريف
context-when-winter = في الشتاء
context-when-school-holidays = في العطلة المدرسية
context-when-summer-holidays = في عطلة الصيف
context-when-autumn-holidays = في عطلة الخريف
context-when-christmas-holidays = في عطلة عيد الميلاد المجيد
context-when-spring-holidays = في عطلة فبراير
context-when-may-holidays = في عطلة مايو
context-when-study-day = في يوم تدريب المعلمين
context-when-first = أولًا
context-when-then = بعد ذلك
context-when-later = لاحقًا
context-when-in-between = بين ذلك
context-when-time = الساعة { $time }
context-when-around-time = نحو الساعة { $time }
context-when-from-time = ابتداءً من الساعة { $time }
context-when-before-time = قبل الساعة { $time }
context-when-at-latest = الساعة { $time } على أبعد حد
context-when-after-time = بعد الساعة { $time }
context-when-until-time = حتى الساعة { $time }
context-when-from-until = من الساعة { $from } إلى الساعة { $until }
context-when-weekday = يوم { $weekday }
context-when-every-weekday = كل يوم { $weekday }
context-when-date = يوم { $date }
context-when-from-date = ابتداءً من { $date }
context-when-until-date = حتى نهاية { $date }
context-when-before-date = قبل { $date }
context-when-dates = من { $first-date } حتى نهاية { $last-date }
context-when-in-weeks = بعد { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
context-when-in-days = بعد { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## Hoe en hoe vaak

context-first-time = لأول مرة
context-again = من جديد
context-times = { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }
context-several-times = عدة مرات
context-often = مرات كثيرة
context-sometimes = أحيانًا
context-self = دون مساعدة
context-together = معًا
context-with-names = مع { $names }
context-with-children = مع أطفال آخرين
context-with-group = مع المجموعة كلها
context-with-staff = مع أحد أفراد الفريق
context-with-pleasure = بكل سرور
context-bit = قليلًا
context-very = كثيرًا
context-minutes = لمدة { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
context-half-hour = لمدة نصف ساعة
context-hour = لمدة ساعة
context-long = لوقت طويل
context-for-child = لـ{ $names }
context-of-child = لـ{ $names }
context-agreed = حسب الاتفاق
context-therefore = لهذا السبب
context-maybe = ربما
context-birthday = بمناسبة عيد ميلاد الطفل
context-rain = بسبب المطر
context-storm = بسبب العاصفة
context-heat = بسبب الحر
context-cold = بسبب البرد
context-illness = بسبب المرض

## Waar

context-outside = في الخارج
context-inside = في الداخل
context-yard = في ساحة المدرسة
context-garden = في الحديقة
context-sandpit = في حوض الرمل
context-home-corner = في ركن البيت
context-building-corner = في ركن البناء
context-reading-corner = في ركن القراءة
context-gym-hall = في صالة الرياضة
context-group = في المجموعة
context-bso = في الرعاية بعد المدرسة
context-at-school = في المدرسة
context-home = في البيت
context-at-ours = عندنا
context-forest = في الغابة
context-park = في المتنزه
context-playground = في ملعب الأطفال
context-field = في الملعب
context-table = على المائدة
context-sofa = على الأريكة
context-lap = في حضننا
context-playpen = في قفص اللعب
context-mat = على بساط اللعب
context-buggy = في عربة الأطفال
context-bed = في السرير
context-hallway = في الممر
context-pool = في المسبح
context-paddling-pool = في المسبح الصغير
context-snow = في الثلج
context-leaves = في أوراق الشجر
context-kitchen = في المطبخ
context-app = في التطبيق

## Wanneer (meer)

context-when-day-after-tomorrow = بعد غد
context-when-yesterday-morning = صباح أمس
context-when-tomorrow-evening = مساء الغد
context-when-this-month = هذا الشهر
context-when-next-month = الشهر القادم
context-when-this-year = هذا العام
context-when-always = دائمًا
context-when-weekday-morning = صباح يوم { $weekday }
context-when-weekday-afternoon = بعد ظهر يوم { $weekday }
context-when-weekday-evening = مساء يوم { $weekday }
context-when-coming-weekday = يوم { $weekday } القادم
context-when-last-weekday = يوم { $weekday } الماضي
context-when-month = في شهر { $month }
context-when-since-time = منذ الساعة { $time }
context-when-since-this-week = منذ هذا الأسبوع
context-when-since-date = منذ { $date }
context-when-soon = لاحقًا اليوم
context-when-in-the-long-run = قريبًا
context-when-right-away = على الفور
context-when-quickly = بسرعة
context-when-at-night = في الليل
context-when-in-hour = بعد ساعة من الآن
context-when-in-minutes = بعد { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } من الآن
context-when-after-minutes = بعد { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
context-when-after-while = بعد فترة قصيرة
context-when-tea = عند شرب الشاي
context-when-snack = عند الوجبة الخفيفة
context-when-drink-moment = عند الشرب
context-when-waking = عند الاستيقاظ
context-when-falling-asleep = عند الخلود إلى النوم
context-when-crafting = أثناء الأشغال اليدوية
context-when-football = أثناء لعب كرة القدم
context-when-reading = أثناء قراءة القصص
context-when-tidying = أثناء الترتيب
context-when-singing = أثناء الغناء
context-when-swimming-lesson = في درس السباحة
context-when-outing = أثناء الرحلة
context-when-settling = أثناء فترة التأقلم
context-when-toilet = في المرحاض
context-when-holidays = في العطلة
context-when-christmas = في عيد الميلاد المجيد
context-when-after-holiday = بعد العطلة

## Hoe (meer)

context-gladly = برغبة
context-calmly = بهدوء
context-nicely = في جو لطيف
context-another-group = مع مجموعة أخرى
context-with-baby-group = مع الأطفال الرضّع
context-with-toddlers = مع الأطفال الصغار
context-with-big-ones = مع الأطفال الكبار
context-with-mother = مع ماما
context-with-father = مع بابا
context-with-brother-sister = مع الأخ أو الأخت
context-by-bike = بالدراجة
context-by-bus = بالحافلة
context-by-train = بالقطار
context-by-car = بالسيارة
context-on-foot = مشيًا
context-by-phone = عبر الهاتف
context-by-mail = عبر البريد الإلكتروني
context-all-together-group = مع مجموعة { $group }
context-in-groups = في مجموعات صغيرة
context-hands = باليدين
context-warm-reason = لأن الجو كان حارًا جدًا
context-cold-reason = لأن الجو كان باردًا جدًا
context-rain-reason = لأن المطر كان ينزل
context-tired-reason = بسبب التعب
context-instead = بدلًا من ذلك
context-besides = أيضًا
context-without-tears = دون بكاء
context-with-help = بمساعدة

## Waar (meer)

context-vegetable-garden = في حديقة الخضار
context-puddles-place = في برك المطر
context-library = في المكتبة
context-theatre = في المسرح
context-petting-farm = في مزرعة الأطفال
context-farm = في المزرعة
context-zoo = في حديقة الحيوان
context-beach = على الشاطئ
context-window = عند النافذة
context-door = عند الباب
context-gate = عند البوابة
context-chair = على الكرسي
context-circle-mat = على العشب
context-bag = في الحقيبة
context-box = في علبة الغداء
context-drawer = في السلة
context-coat-hook = على علّاقة المعاطف
context-climbing-frame = على هيكل التسلّق
context-slide-place = على الزحليقة
context-swing-place = على الأرجوحة
context-bath-water = في الماء
context-children-home = في بيت أحد الأصدقاء
context-other-location = في مكان آخر

## Wanneer (nog meer)

context-when-after-half-hour = بعد نصف ساعة
context-when-after-hour = بعد ساعة
context-when-after-quarter = بعد ربع ساعة
context-when-just-now = قبل قليل
context-when-past-days = في الأيام الأخيرة
context-when-each-week = كل أسبوع
context-when-times-day = { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    } في اليوم
context-when-times-week = { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    } في الأسبوع
context-when-gym = أثناء الرياضة
context-when-at-latest-date = في { $date } على أبعد تقدير
context-when-on-way = في الطريق

## Hoe (nog meer)

context-asap = في أسرع وقت ممكن
context-on-time = في الوقت المحدد
context-mostly = عادةً
context-hours = لمدة { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }
context-three-quarters = لمدة خمس وأربعين دقيقة
context-hour-and-half = لمدة ساعة ونصف
context-for-relative = لهذا الشخص: { $relative }
context-with-relative = مع هذا الشخص: { $relative }
context-at-relative = عند هذا الشخص: { $relative }
context-for-everyone = للجميع
context-with-all-children = مع كل الأطفال
context-without-trouble = دون مشاكل
context-by-taxi = بسيارة أجرة
context-bad-weather = بسبب الطقس

## Waar (nog meer)

context-class = في الصف
context-location = في المركز
context-entrance = عند المدخل
context-street = في الشارع
context-office-place = في المكتب

## Hoe lang (nog meer)

context-within-hour = خلال ساعة
context-when-until-before-date = حتى { $date }
context-weeks = لمدة { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
context-days = لمدة { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
context-week = لمدة أسبوع
context-much = كثيرًا

## Vanaf wanneer

context-when-two-weekdays = يومي { $first-weekday } و{ $second-weekday }
context-when-from-month = ابتداءً من شهر { $month }
context-when-from-next-week = ابتداءً من الأسبوع القادم
context-when-from-now-on = من الآن فصاعدًا
context-when-rest-of-day = بقية اليوم
context-when-end-of-afternoon = في آخر فترة بعد الظهر

## Van dag tot dag

context-number-about = تقريبًا
context-number-almost = أقل من ذلك بقليل
context-number-more = أكثر قليلًا
context-number-only = لا أكثر من ذلك
context-number-least = على الأقل
context-number-most = على الأكثر
context-number-not-before = وليس قبل ذلك
context-with-the-toddlers = مع الأطفال الصغار
context-with-the-babies = مع الرضّع
context-with-the-children = مع الأطفال
context-for-outing = من أجل الرحلة
context-for-party = من أجل الحفلة
context-for-crafting = من أجل الأشغال اليدوية
context-for-outside = من أجل الخروج
context-when-that-day = في ذلك اليوم
context-by-accident = دون قصد
context-each-time = في كل مرة
context-in-turn = بالتناوب
context-when-since-today = منذ اليوم
context-when-after-summer = بعد العطلة الصيفية
context-when-before-holiday = قبل العطلة
context-when-end-of-morning = في نهاية فترة الصباح
context-when-start-of-afternoon = في بداية فترة بعد الظهر
context-when-last-month = في الشهر الماضي
context-when-next-year = في العام القادم
context-when-end-of-week = في أواخر هذا الأسبوع
context-when-beforehand = مسبقًا
context-when-next-time = في المرة القادمة
context-in-rain = تحت المطر
context-in-sun = تحت الشمس
context-in-shade = في الظل
context-in-bus = في الحافلة
context-in-hall = في الردهة

## Bij ziekte en ongelukjes

context-in-that-case = في هذه الحالة
context-constantly = طوال الوقت
context-suddenly = فجأة
context-to-be-sure = من باب الاحتياط
context-doctor-advice = بناءً على نصيحة طبيب الأسرة
context-from-coughing = بسبب السعال
context-from-pain = من الألم
context-from-fever = بسبب الحمى
context-when-after-running = بعد الركض
context-when-after-vomiting = بعد القيء
context-with-water = بالماء
context-with-wet-cloth = بقطعة قماش مبللة
context-under-tap = تحت الصنبور
context-with-lice-comb = بمشط القمل
context-when-almost-all-morning = طوال الصباح تقريبًا
context-when-almost-all-day = طوال اليوم تقريبًا
context-when-for-days = منذ { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## Bij ziekte en ongelukjes (meer)

context-from-cold = بسبب الزكام
context-by-schedule = حسب الجدول
context-for-pain = للألم
context-near-body = قرب هذا: { $body }
context-behind-body = خلف هذا: { $body }
context-few-days = لبضعة أيام
## Van dag tot dag (meer)

context-when-next-week-weekday = يوم { $weekday } من الأسبوع القادم
context-when-this-week-weekday = يوم { $weekday } من هذا الأسبوع
context-when-next-month-start = في بداية الشهر القادم
context-on-podium = على المسرح
context-in-line = في الصف
context-in-ball-pit = في حوض الكرات
context-for-now = في الوقت الحالي
context-so-far = حتى الآن
