### Fixed phrases of daily childcare life; locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } جيدًا.
phrase-food-normal = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } كالمعتاد.
phrase-food-little = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } قليلًا.
phrase-food-nothing = لم { $gender ->
        [female] تأكل { $child }
        [male] يأكل { $child }
       *[unknown] يأكل طفلكم { $child }
    } شيئًا.
phrase-food-refused = لم { $gender ->
        [female] ترغب { $child }
        [male] يرغب { $child }
       *[unknown] يرغب طفلكم { $child }
    } في الأكل.
phrase-food-all = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } كل الطعام.
phrase-food-almost-all = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } كل الطعام تقريبًا.
phrase-food-half = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } نصف الطعام.
phrase-food-item = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } ما يلي: { $item }.
phrase-food-item-time = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } الساعة { $time } ما يلي: { $item }.
phrase-food-time = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } الساعة { $time }.
phrase-food-bread = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } { $count ->
        [zero] { $count } شريحة خبز
        [one] شريحة خبز واحدة
        [two] شريحتي خبز
        [few] { $count } شرائح خبز
        [many] { $count } شريحة خبز
       *[other] { $count } شريحة خبز
    }.
phrase-food-refused-item = لم { $gender ->
        [female] ترغب { $child }
        [male] يرغب { $child }
       *[unknown] يرغب طفلكم { $child }
    } في ما يلي: { $item }.
phrase-food-liked-item = { $gender ->
        [female] أحبت { $child }
        [male] أحب { $child }
       *[unknown] أحب طفلكم { $child }
    } هذا الطعام: { $item }.
phrase-food-disliked-item = لم { $gender ->
        [female] تحب { $child }
        [male] يحب { $child }
       *[unknown] يحب طفلكم { $child }
    } هذا الطعام: { $item }.
phrase-food-liked = { $gender ->
        [female] أحبت { $child }
        [male] أحب { $child }
       *[unknown] أحب طفلكم { $child }
    } الطعام.
phrase-food-hungry = { $gender ->
        [female] كانت { $child } جائعة جدًا
        [male] كان { $child } جائعًا جدًا
       *[unknown] كان طفلكم { $child } جائعًا جدًا
    }.
phrase-food-no-appetite = لم { $gender ->
        [female] تكن { $child }
        [male] يكن { $child }
       *[unknown] يكن طفلكم { $child }
    } { $gender ->
        [female] جائعة كثيرًا
        [male] جائعًا كثيرًا
       *[unknown] جائعًا كثيرًا
    }.
phrase-food-first-time = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } لأول مرة: { $item }.
phrase-food-tasted = { $gender ->
        [female] تذوّقت { $child }
        [male] تذوّق { $child }
       *[unknown] تذوّق طفلكم { $child }
    } ما يلي: { $item }.
phrase-food-warm = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } وجبة ساخنة.
phrase-food-menu = طعامنا اليوم: { $item }.
phrase-food-ask-breakfast = هل { $gender ->
        [female] تناولت { $child }
        [male] تناول { $child }
       *[unknown] تناول طفلكم { $child }
    } الفطور؟
phrase-food-ask-likes = ماذا { $gender ->
        [female] تحب { $child }
        [male] يحب { $child }
       *[unknown] يحب طفلكم { $child }
    } أن { $gender ->
        [female] تأكل
        [male] يأكل
       *[unknown] يأكل
    } في البيت؟
phrase-food-ask-may = هل يُسمح بأن { $gender ->
        [female] تأكل { $child }
        [male] يأكل { $child }
       *[unknown] يأكل طفلكم { $child }
    } ما يلي: { $item }؟
phrase-food-ask-not = ما الذي لا يجوز أن { $gender ->
        [female] تأكله { $child }
        [male] يأكله { $child }
       *[unknown] يأكله طفلكم { $child }
    }؟
phrase-food-ask-allergy = هل لدى { $child } حساسية من شيء ما؟
phrase-food-no-nuts = يرجى عدم إحضار طعام فيه مكسرات.

## Drinken en de fles

phrase-drink-well = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } جيدًا.
phrase-drink-little = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } قليلًا.
phrase-drink-item = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } ما يلي: { $item }.
phrase-drink-ml = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } { $count } مل.
phrase-drink-ml-time = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } الساعة { $time } { $count } مل.
phrase-drink-cups = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } { $count ->
        [zero] { $count } كوب
        [one] كوبًا واحدًا
        [two] كوبين
        [few] { $count } أكواب
        [many] { $count } كوبًا
       *[other] { $count } كوب
    }.
phrase-bottle-empty = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } الرضّاعة كلها.
phrase-bottle-not-empty = لم { $gender ->
        [female] تشرب { $child }
        [male] يشرب { $child }
       *[unknown] يشرب طفلكم { $child }
    } الرضّاعة كلها.
phrase-bottle-half = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } نصف الرضّاعة.
phrase-bottle-refused = لم { $gender ->
        [female] ترغب { $child }
        [male] يرغب { $child }
       *[unknown] يرغب طفلكم { $child }
    } في الرضّاعة.
phrase-bottle-time = { $gender ->
        [female] أخذت { $child }
        [male] أخذ { $child }
       *[unknown] أخذ طفلكم { $child }
    } الرضّاعة الساعة { $time }.
phrase-bottle-next = موعد الرضّاعة التالية الساعة { $time }.
phrase-bottle-ask-amount = كم { $gender ->
        [female] تشرب { $child }
        [male] يشرب { $child }
       *[unknown] يشرب طفلكم { $child }
    } في البيت؟
phrase-bottle-ask-time = في أي ساعة كانت آخر رضّاعة؟

## Slapen

phrase-sleep-from-until = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } من الساعة { $from } إلى الساعة { $until }.
phrase-sleep-minutes = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } لمدة { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
phrase-sleep-hours = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } لمدة { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
phrase-sleep-hours-minutes = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } لمدة { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } و{ $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
phrase-sleep-half-hour = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } لمدة نصف ساعة.
phrase-sleep-hour-and-half = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } لمدة ساعة ونصف.
phrase-sleep-times = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }.
phrase-sleep-well = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } جيدًا.
phrase-sleep-badly = لم { $gender ->
        [female] تنم { $child }
        [male] ينم { $child }
       *[unknown] ينم طفلكم { $child }
    } جيدًا.
phrase-sleep-short = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } وقتًا قصيرًا.
phrase-sleep-long = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } وقتًا طويلًا.
phrase-sleep-none = لم { $gender ->
        [female] تنم { $child }
        [male] ينم { $child }
       *[unknown] ينم طفلكم { $child }
    }.
phrase-sleep-refused = لم { $gender ->
        [female] ترغب { $child }
        [male] يرغب { $child }
       *[unknown] يرغب طفلكم { $child }
    } في النوم.
phrase-sleep-rested = { $gender ->
        [female] ارتاحت { $child }
        [male] ارتاح { $child }
       *[unknown] ارتاح طفلكم { $child }
    } لكن دون نوم.
phrase-sleep-now = { $gender ->
        [female] { $child } نائمة الآن
        [male] { $child } نائم الآن
       *[unknown] طفلكم { $child } نائم الآن
    }.
phrase-sleep-bed-time = { $gender ->
        [female] ذهبت { $child }
        [male] ذهب { $child }
       *[unknown] ذهب طفلكم { $child }
    } إلى الفراش الساعة { $time }.
phrase-sleep-asleep-time = { $gender ->
        [female] غفت { $child }
        [male] غفا { $child }
       *[unknown] غفا طفلكم { $child }
    } الساعة { $time }.
phrase-sleep-awake-time = { $gender ->
        [female] استيقظت { $child }
        [male] استيقظ { $child }
       *[unknown] استيقظ طفلكم { $child }
    } الساعة { $time }.
phrase-sleep-woken-time = أيقظنا { $child } الساعة { $time }.
phrase-sleep-awake-happy = { $gender ->
        [female] استيقظت { $child }
        [male] استيقظ { $child }
       *[unknown] استيقظ طفلكم { $child }
    } بمزاج سعيد.
phrase-sleep-awake-crying = { $gender ->
        [female] استيقظت { $child }
        [male] استيقظ { $child }
       *[unknown] استيقظ طفلكم { $child }
    } { $gender ->
        [female] وهي تبكي
        [male] وهو يبكي
       *[unknown] وهو يبكي
    }.
phrase-sleep-slow = استغرق نوم { $child } وقتًا طويلًا.
phrase-sleep-quick = { $gender ->
        [female] غفت { $child }
        [male] غفا { $child }
       *[unknown] غفا طفلكم { $child }
    } بسرعة.
phrase-sleep-tired = { $gender ->
        [female] كانت { $child } متعبة
        [male] كان { $child } متعبًا
       *[unknown] كان طفلكم { $child } متعبًا
    }.
phrase-sleep-very-tired = { $gender ->
        [female] كانت { $child } متعبة جدًا
        [male] كان { $child } متعبًا جدًا
       *[unknown] كان طفلكم { $child } متعبًا جدًا
    }.
phrase-sleep-ask-night = هل { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } جيدًا الليلة الماضية؟
phrase-sleep-ask-awake = في أي ساعة { $gender ->
        [female] استيقظت { $child }
        [male] استيقظ { $child }
       *[unknown] استيقظ طفلكم { $child }
    } هذا الصباح؟
phrase-sleep-ask-nap = هل { $gender ->
        [female] ما زالت { $child } تنام
        [male] ما زال { $child } ينام
       *[unknown] ما زال طفلكم { $child } ينام
    } نهارًا في البيت؟

## Luier en wc

phrase-nappy-times = غيّرنا حفاض { $child } { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }.
phrase-nappy-poo = { $gender ->
        [female] تبرّزت { $child }
        [male] تبرّز { $child }
       *[unknown] تبرّز طفلكم { $child }
    }.
phrase-nappy-poo-times = { $gender ->
        [female] تبرّزت { $child }
        [male] تبرّز { $child }
       *[unknown] تبرّز طفلكم { $child }
    } { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }.
phrase-nappy-no-poo = لم { $gender ->
        [female] تتبرّز { $child }
        [male] يتبرّز { $child }
       *[unknown] يتبرّز طفلكم { $child }
    }.
phrase-nappy-thin = كان براز { $child } رخوًا.
phrase-nappy-hard = كان براز { $child } قاسيًا.
phrase-nappy-red = لدى { $child } احمرار في منطقة الحفاض.
phrase-nappy-cream = وضعنا كريمًا على منطقة الحفاض.
phrase-nappy-low = حفاضات { $child } على وشك النفاد.
phrase-nappy-out = نفدت حفاضات { $child }.
phrase-toilet-pee = { $gender ->
        [female] تبوّلت { $child }
        [male] تبوّل { $child }
       *[unknown] تبوّل طفلكم { $child }
    } في المرحاض.
phrase-toilet-poo = { $gender ->
        [female] تبرّزت { $child }
        [male] تبرّز { $child }
       *[unknown] تبرّز طفلكم { $child }
    } في المرحاض.
phrase-toilet-first = { $gender ->
        [female] تبوّلت { $child }
        [male] تبوّل { $child }
       *[unknown] تبوّل طفلكم { $child }
    } في المرحاض لأول مرة.
phrase-toilet-potty-pee = { $gender ->
        [female] تبوّلت { $child }
        [male] تبوّل { $child }
       *[unknown] تبوّل طفلكم { $child }
    } في النونية.
phrase-toilet-potty-sat = { $gender ->
        [female] جلست { $child }
        [male] جلس { $child }
       *[unknown] جلس طفلكم { $child }
    } على النونية.
phrase-toilet-dry = { $gender ->
        [female] بقيت { $child }
        [male] بقي { $child }
       *[unknown] بقي طفلكم { $child }
    } دون بلل طوال اليوم.
phrase-toilet-wet = { $gender ->
        [female] تبوّلت { $child }
        [male] تبوّل { $child }
       *[unknown] تبوّل طفلكم { $child }
    } في السروال.
phrase-toilet-wet-trousers = كان سروال { $child } مبللًا.
phrase-toilet-clothes = ألبسنا { $child } ملابس نظيفة.
phrase-toilet-practise = نتدرّب مع { $child } على النونية.
phrase-toilet-ask-practise = هل تتدرّبون في البيت على النونية؟
phrase-toilet-ask-start = هل نبدأ معًا بالتدريب على النونية؟

## Stemming en gedrag

phrase-mood-happy = { $gender ->
        [female] كانت { $child } سعيدة
        [male] كان { $child } سعيدًا
       *[unknown] كان طفلكم { $child } سعيدًا
    }.
phrase-mood-very-happy = { $gender ->
        [female] كانت { $child } سعيدة جدًا
        [male] كان { $child } سعيدًا جدًا
       *[unknown] كان طفلكم { $child } سعيدًا جدًا
    }.
phrase-mood-good-day = { $gender ->
        [female] قضت { $child }
        [male] قضى { $child }
       *[unknown] قضى طفلكم { $child }
    } يومًا جميلًا.
phrase-mood-hard-day = { $gender ->
        [female] قضت { $child }
        [male] قضى { $child }
       *[unknown] قضى طفلكم { $child }
    } يومًا صعبًا.
phrase-mood-calm = { $gender ->
        [female] كانت { $child } هادئة
        [male] كان { $child } هادئًا
       *[unknown] كان طفلكم { $child } هادئًا
    }.
phrase-mood-quiet = { $gender ->
        [female] كانت { $child } صامتة
        [male] كان { $child } صامتًا
       *[unknown] كان طفلكم { $child } صامتًا
    }.
phrase-mood-sad = { $gender ->
        [female] كانت { $child } حزينة
        [male] كان { $child } حزينًا
       *[unknown] كان طفلكم { $child } حزينًا
    }.
phrase-mood-bit-sad = { $gender ->
        [female] كانت { $child } حزينة قليلًا
        [male] كان { $child } حزينًا قليلًا
       *[unknown] كان طفلكم { $child } حزينًا قليلًا
    }.
phrase-mood-clingy = { $gender ->
        [female] أرادت { $child }
        [male] أراد { $child }
       *[unknown] أراد طفلكم { $child }
    } البقاء قريبًا منا طوال الوقت.
phrase-mood-angry = { $gender ->
        [female] كانت { $child } غاضبة
        [male] كان { $child } غاضبًا
       *[unknown] كان طفلكم { $child } غاضبًا
    }.
phrase-mood-often-angry = { $gender ->
        [female] غضبت { $child }
        [male] غضب { $child }
       *[unknown] غضب طفلكم { $child }
    } كثيرًا.
phrase-mood-busy = { $gender ->
        [female] كانت { $child } كثيرة الحركة
        [male] كان { $child } كثير الحركة
       *[unknown] كان طفلكم { $child } كثير الحركة
    }.
phrase-mood-cried = { $gender ->
        [female] بكت { $child }
        [male] بكى { $child }
       *[unknown] بكى طفلكم { $child }
    }.
phrase-mood-cried-short = { $gender ->
        [female] بكت { $child }
        [male] بكى { $child }
       *[unknown] بكى طفلكم { $child }
    } قليلًا.
phrase-mood-cried-goodbye = { $gender ->
        [female] بكت { $child }
        [male] بكى { $child }
       *[unknown] بكى طفلكم { $child }
    } عند الوداع.
phrase-mood-goodbye-well = مرّ الوداع بشكل جيد.
phrase-mood-soon-happy = { $gender ->
        [female] عادت { $child }
        [male] عاد { $child }
       *[unknown] عاد طفلكم { $child }
    } إلى المرح بسرعة.
phrase-mood-later-happy = بعد ذلك { $gender ->
        [female] عادت { $child }
        [male] عاد { $child }
       *[unknown] عاد طفلكم { $child }
    } إلى المرح.
phrase-mood-minutes-happy = بعد { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } { $gender ->
        [female] عادت { $child }
        [male] عاد { $child }
       *[unknown] عاد طفلكم { $child }
    } إلى المرح.
phrase-mood-comfort = واسينا { $child }.
phrase-mood-cuddle = { $gender ->
        [female] أرادت { $child }
        [male] أراد { $child }
       *[unknown] أراد طفلكم { $child }
    } العناق.
phrase-mood-missed = { $gender ->
        [female] اشتاقت { $child }
        [male] اشتاق { $child }
       *[unknown] اشتاق طفلكم { $child }
    } إليكم.
phrase-mood-laughed = { $gender ->
        [female] ضحكت { $child }
        [male] ضحك { $child }
       *[unknown] ضحك طفلكم { $child }
    } كثيرًا.
phrase-mood-enjoyed = { $gender ->
        [female] استمتعت { $child }
        [male] استمتع { $child }
       *[unknown] استمتع طفلكم { $child }
    }.
phrase-mood-proud = { $gender ->
        [female] شعرت { $child }
        [male] شعر { $child }
       *[unknown] شعر طفلكم { $child }
    } بالفخر.
phrase-mood-well = { $gender ->
        [female] { $child } بخير
        [male] { $child } بخير
       *[unknown] طفلكم { $child } بخير
    }.
phrase-mood-better = حال { $child } أفضل.
phrase-mood-well-again = { $gender ->
        [female] { $child } بخير من جديد
        [male] { $child } بخير من جديد
       *[unknown] طفلكم { $child } بخير من جديد
    }.
phrase-mood-sharing = { $gender ->
        [female] وجدت { $child }
        [male] وجد { $child }
       *[unknown] وجد طفلكم { $child }
    } صعوبة في المشاركة مع الآخرين.
phrase-mood-quarrel = { $gender ->
        [female] تشاجرت { $child }
        [male] تشاجر { $child }
       *[unknown] تشاجر طفلكم { $child }
    } مع طفل آخر.
phrase-mood-solved = حلّ الأطفال الأمر معًا.
phrase-mood-talked = تحدثنا مع { $child } عن ذلك.
phrase-mood-bit-other = { $gender ->
        [female] عضّت { $child }
        [male] عضّ { $child }
       *[unknown] عضّ طفلكم { $child }
    } طفلًا آخر.
phrase-mood-hit-other = { $gender ->
        [female] ضربت { $child }
        [male] ضرب { $child }
       *[unknown] ضرب طفلكم { $child }
    } طفلًا آخر.
phrase-mood-ask-home = كيف حال { $child } في البيت؟
phrase-mood-ask-how = كيف حال { $child }؟
phrase-mood-ask-change = هل تغيّر شيء في البيت؟

## Spelen

phrase-play-well = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } بمتعة.
phrase-play-outside = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } في الخارج.
phrase-play-inside = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } في الداخل.
phrase-play-with-item = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } بما يلي: { $item }.
phrase-play-with-child = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } مع { $person }.
phrase-play-together = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } مع أطفال آخرين.
phrase-play-alone = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } { $gender ->
        [female] وحدها
        [male] وحده
       *[unknown] وحده
    }.
phrase-play-sand = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } في حوض الرمل.
phrase-play-house = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } في ركن البيت.
phrase-play-water = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } بالماء.
phrase-play-built = { $gender ->
        [female] بنت { $child }
        [male] بنى { $child }
       *[unknown] بنى طفلكم { $child }
    } برجًا.
phrase-play-hut = { $gender ->
        [female] بنت { $child }
        [male] بنى { $child }
       *[unknown] بنى طفلكم { $child }
    } كوخًا للعب.
phrase-play-puzzle = { $gender ->
        [female] ركّبت { $child }
        [male] ركّب { $child }
       *[unknown] ركّب طفلكم { $child }
    } أحجية.
phrase-play-painted = { $gender ->
        [female] رسمت { $child }
        [male] رسم { $child }
       *[unknown] رسم طفلكم { $child }
    } بالألوان.
phrase-play-drew = { $gender ->
        [female] رسمت { $child }
        [male] رسم { $child }
       *[unknown] رسم طفلكم { $child }
    } رسمة.
phrase-play-crafted = { $gender ->
        [female] عملت { $child }
        [male] عمل { $child }
       *[unknown] عمل طفلكم { $child }
    } أشغالًا يدوية.
phrase-play-danced = { $gender ->
        [female] رقصت { $child }
        [male] رقص { $child }
       *[unknown] رقص طفلكم { $child }
    }.
phrase-play-sang = { $gender ->
        [female] غنّت { $child }
        [male] غنّى { $child }
       *[unknown] غنّى طفلكم { $child }
    }.
phrase-play-cycled = { $gender ->
        [female] ركبت { $child }
        [male] ركب { $child }
       *[unknown] ركب طفلكم { $child }
    } الدراجة.
phrase-play-football = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } كرة القدم.
phrase-play-read = قرأنا كتابًا مع { $child }.
phrase-play-favourite = أكثر ما أعجب { $child }: { $item }.
phrase-play-homework = { $gender ->
        [female] أنجزت { $child }
        [male] أنجز { $child }
       *[unknown] أنجز طفلكم { $child }
    } الواجب المدرسي.
phrase-play-all-outside = لعبنا في الخارج.
phrase-play-all-sang = غنّينا أغاني.
phrase-play-all-read = قرأنا كتابًا.
phrase-play-all-painted = رسمنا بالألوان.
phrase-play-all-crafted = عملنا أشغالًا يدوية.
phrase-play-all-danced = رقصنا.
phrase-play-all-baked = خبزنا في الفرن.
phrase-play-all-item = لعب الأطفال بما يلي: { $item }.
phrase-play-all-visited = ذهبنا إلى { $item }.
phrase-play-theme = الموضوع هو: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $gender ->
        [female] تعلّمت { $child }
        [male] تعلّم { $child }
       *[unknown] تعلّم طفلكم { $child }
    } شيئًا جديدًا.
phrase-new-first-steps = { $gender ->
        [female] خطت { $child }
        [male] خطا { $child }
       *[unknown] خطا طفلكم { $child }
    } الخطوات الأولى.
phrase-new-walks = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } المشي دون مساعدة.
phrase-new-stands = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } الوقوف دون مساعدة.
phrase-new-crawls = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } الحبو.
phrase-new-rolls = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } التقلّب من جانب إلى آخر.
phrase-new-sits = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } الجلوس دون مساعدة.
phrase-new-climbs = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } التسلّق جيدًا.
phrase-new-cycles = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } ركوب الدراجة.
phrase-new-spoon = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } الأكل بالملعقة دون مساعدة.
phrase-new-cup = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } الشرب من الكوب دون مساعدة.
phrase-new-coat = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } لبس المعطف دون مساعدة.
phrase-new-shoes = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } لبس الحذاء دون مساعدة.
phrase-new-tooth = ظهر لدى { $child } سنّ جديد.
phrase-new-word = { $gender ->
        [female] تعلّمت { $child }
        [male] تعلّم { $child }
       *[unknown] تعلّم طفلكم { $child }
    } كلمة جديدة.
phrase-new-talks = { $gender ->
        [female] تتكلّم { $child }
        [male] يتكلّم { $child }
       *[unknown] يتكلّم طفلكم { $child }
    } أكثر فأكثر.
phrase-new-dutch = تتحسّن لغة { $child } الهولندية أكثر فأكثر.
phrase-new-counts = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } العدّ حتى { $count }.
phrase-new-colours = { $gender ->
        [female] تعرف { $child }
        [male] يعرف { $child }
       *[unknown] يعرف طفلكم { $child }
    } الألوان.
phrase-new-name = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } كتابة { $gender ->
        [female] اسمها
        [male] اسمه
       *[unknown] اسمه
    }.
phrase-new-circle = { $gender ->
        [female] شاركت { $child }
        [male] شارك { $child }
       *[unknown] شارك طفلكم { $child }
    } جيدًا في الحلقة مع المجموعة.
phrase-new-joins = { $gender ->
        [female] شاركت { $child }
        [male] شارك { $child }
       *[unknown] شارك طفلكم { $child }
    } جيدًا.
phrase-new-listens = { $gender ->
        [female] تستمع { $child }
        [male] يستمع { $child }
       *[unknown] يستمع طفلكم { $child }
    } جيدًا.
phrase-new-tidied = { $gender ->
        [female] ساعدت { $child }
        [male] ساعد { $child }
       *[unknown] ساعد طفلكم { $child }
    } في الترتيب.
phrase-new-helped = { $gender ->
        [female] ساعدت { $child }
        [male] ساعد { $child }
       *[unknown] ساعد طفلكم { $child }
    } طفلًا آخر.
phrase-new-likes-help = { $gender ->
        [female] تحب { $child }
        [male] يحب { $child }
       *[unknown] يحب طفلكم { $child }
    } المساعدة.
phrase-new-shares = { $gender ->
        [female] تجيد { $child }
        [male] يجيد { $child }
       *[unknown] يجيد طفلكم { $child }
    } المشاركة مع الآخرين.
phrase-new-turn = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } انتظار الدور.
phrase-new-plays-more = { $gender ->
        [female] تلعب { $child }
        [male] يلعب { $child }
       *[unknown] يلعب طفلكم { $child }
    } مع الأطفال الآخرين أكثر فأكثر.
phrase-new-friends = { $gender ->
        [female] تكوّن { $child }
        [male] يكوّن { $child }
       *[unknown] يكوّن طفلكم { $child }
    } صداقات.
phrase-new-dares = تزداد جرأة { $child } أكثر فأكثر.
phrase-new-proud = نحن فخورون بـ { $child }.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = لدى { $child } حمّى: { $temperature } درجة.
phrase-health-temperature = درجة حرارة { $child } هي { $temperature } درجة.
phrase-health-fever = لدى { $child } حمّى.
phrase-health-no-fever = ليس لدى { $child } حمّى.
phrase-health-warm = جسم { $child } دافئ عند اللمس.
phrase-health-unwell = حال { $child } ليس على ما يرام.
phrase-health-vomited = { $gender ->
        [female] تقيّأت { $child }
        [male] تقيّأ { $child }
       *[unknown] تقيّأ طفلكم { $child }
    }.
phrase-health-vomited-times = { $gender ->
        [female] تقيّأت { $child }
        [male] تقيّأ { $child }
       *[unknown] تقيّأ طفلكم { $child }
    } { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    }.
phrase-health-diarrhoea = لدى { $child } إسهال.
phrase-health-coughs = لدى { $child } سعال.
phrase-health-coughs-much = لدى { $child } سعال كثير.
phrase-health-cold = لدى { $child } زكام.
phrase-health-runny-nose = لدى { $child } سيلان في الأنف.
phrase-health-teething = تظهر لدى { $child } أسنان جديدة.
phrase-health-earache = لدى { $child } ألم في الأذن.
phrase-health-stomach = لدى { $child } ألم في البطن.
phrase-health-headache = لدى { $child } ألم في الرأس.
phrase-health-spots = لدى { $child } بقع على الجلد.
phrase-health-fell = { $gender ->
        [female] وقعت { $child }
        [male] وقع { $child }
       *[unknown] وقع طفلكم { $child }
    }.
phrase-health-scrape = لدى { $child } خدش في الجلد.
phrase-health-bump = لدى { $child } تورّم في الرأس.
phrase-health-bruise = لدى { $child } كدمة زرقاء.
phrase-health-bitten = طفل آخر عضّ { $child }.
phrase-health-nosebleed = حدث لدى { $child } نزيف من الأنف.
phrase-health-tick = كانت على جلد { $child } قرادة.
phrase-health-tick-removed = أزلنا القرادة.
phrase-health-plaster = وضعنا لصقة جروح على مكان الإصابة.
phrase-health-cooled = برّدنا مكان الإصابة.
phrase-health-plays-again = { $gender ->
        [female] عادت { $child }
        [male] عاد { $child }
       *[unknown] عاد طفلكم { $child }
    } إلى اللعب.
phrase-health-watch = نراقب { $child } بعناية.
phrase-health-collect = هل يمكنكم القدوم لأخذ { $child }؟
phrase-health-collect-soon = هل يمكنكم أخذ { $child } في أسرع وقت ممكن؟
phrase-health-called = اتصلنا بكم.
phrase-health-no-answer = لم نتمكن من الوصول إليكم.
phrase-health-stay-home = يرجى إبقاء { $child } في البيت حتى تزول الحمّى.
phrase-health-if-ill = هل طفلكم مريض؟
phrase-health-keep-home = إذن يرجى إبقاء طفلكم في البيت.
phrase-health-doctor = اتصلوا بطبيب الأسرة إذا كنتم قلقين.
phrase-health-medicine-time = { $gender ->
        [female] أخذت { $child }
        [male] أخذ { $child }
       *[unknown] أخذ طفلكم { $child }
    } الدواء الساعة { $time }.
phrase-health-medicine-form = لا يُسمح لنا بإعطاء الدواء إلا إذا ملأتم الاستمارة.
phrase-health-ask-paracetamol = هل { $gender ->
        [female] أخذت { $child }
        [male] أخذ { $child }
       *[unknown] أخذ طفلكم { $child }
    } باراسيتامول في البيت؟
phrase-health-on-group = يوجد في المجموعة: { $item }.
phrase-health-lice-check = هل يمكنكم فحص رأس طفلكم بحثًا عن القمل؟
phrase-health-get-well = نتمنى لـ { $child } الشفاء العاجل.
phrase-health-welcome-back = يسعدنا أن { $child } معنا من جديد.
phrase-health-ask-ill = هل { $gender ->
        [female] { $child } مريضة
        [male] { $child } مريض
       *[unknown] طفلكم { $child } مريض
    }؟
phrase-health-ask-better = هل { $gender ->
        [female] تعافت { $child }
        [male] تعافى { $child }
       *[unknown] تعافى طفلكم { $child }
    }؟
phrase-health-ask-return = متى { $gender ->
        [female] تعود { $child }
        [male] يعود { $child }
       *[unknown] يعود طفلكم { $child }
    } إلينا؟
phrase-health-suncream = وضعنا كريم الشمس على بشرة { $child }.
phrase-health-suncream-home = هل يمكنكم وضع كريم الشمس لطفلكم في البيت؟
phrase-health-no-worry = لا داعي للقلق.

## Meenemen en spullen

phrase-bring-item = يرجى إحضار: { $item }.
phrase-bring-item-tomorrow = يرجى أن تحضروا غدًا: { $item }.
phrase-bring-item-date = يرجى أن تحضروا يوم { $date }: { $item }.
phrase-bring-need = يلزم لـ { $child }: { $item }.
phrase-bring-new = يلزم لـ { $child } شيء جديد: { $item }.
phrase-bring-low = أوشك أن ينفد ما عندنا لـ { $child } من: { $item }.
phrase-bring-out = نفد ما عندنا لـ { $child } من: { $item }.
phrase-bring-name = يرجى كتابة اسم طفلكم على الملابس.
phrase-bring-lost = نبحث عن شيء يخص { $child }: { $item }.
phrase-bring-found = وجدنا شيئًا يخص { $child }: { $item }.
phrase-bring-here = ما زال هنا شيء يخص { $child }: { $item }.
phrase-bring-too-small = يلزم لـ { $child } مقاس أكبر من: { $item }.
phrase-bring-dirty = الملابس المتسخة في الحقيبة.
phrase-bring-borrowed = يرجى غسل الملابس المستعارة وإعادتها.
phrase-bring-lost-things = توجد هنا أشياء مفقودة عثرنا عليها.
phrase-weather-cold = سيصبح الجو باردًا.
phrase-weather-hot = سيصبح الجو دافئًا.
phrase-weather-rain = سينزل المطر.
phrase-bring-old-clothes = يرجى إلباس طفلكم ملابس قديمة.
phrase-bring-no-toys = يرجى ترك الألعاب في البيت.

## Halen, brengen en afspraken

phrase-pickup-ask-who = من سيأخذ { $child } من عندنا؟
phrase-pickup-ask-time = في أي ساعة ستأخذون { $child }؟
phrase-pickup-other = هل سيأخذ شخص آخر طفلكم؟
phrase-contact-tell-us = إذن يرجى إخبارنا.
phrase-pickup-before = هل يمكنكم أخذ طفلكم قبل الساعة { $time }؟
phrase-pickup-child-before = هل يمكنكم أخذ { $child } قبل الساعة { $time }؟
phrase-pickup-at = هل يمكنكم أخذ { $child } الساعة { $time }؟
phrase-pickup-earlier = هل يمكنكم أخذ { $child } أبكر من المعتاد؟
phrase-pickup-late = هل ستتأخرون؟
phrase-contact-call-then = إذن يرجى الاتصال بنا.
phrase-pickup-done = جرى أخذ { $child } من عندنا الساعة { $time }.
phrase-pickup-person = الشخص الذي أخذ { $child }: { $person }.
phrase-pickup-person-time = الشخص الذي أخذ { $child } الساعة { $time }: { $person }.
phrase-pickup-school = نأخذ { $child } من المدرسة الساعة { $time }.
phrase-pickup-school-all = نأخذ الأطفال من المدرسة الساعة { $time }.
phrase-pickup-not-there = لم { $gender ->
        [female] تكن { $child }
        [male] يكن { $child }
       *[unknown] يكن طفلكم { $child }
    } في المدرسة.
phrase-pickup-ask-where = هل تعرفون أين { $child }؟
phrase-pickup-ask-alone = هل يُسمح بأن { $gender ->
        [female] تعود { $child }
        [male] يعود { $child }
       *[unknown] يعود طفلكم { $child }
    } إلى البيت دون مرافق؟
phrase-arrive-before = هل يمكنكم إحضار طفلكم قبل الساعة { $time }؟
phrase-arrive-child-before = هل يمكنكم إحضار { $child } قبل الساعة { $time }؟
phrase-absent-ask = هل { $gender ->
        [female] ستأتي { $child }
        [male] سيأتي { $child }
       *[unknown] سيأتي طفلكم { $child }
    } اليوم؟
phrase-absent-was = لم { $gender ->
        [female] تكن { $child }
        [male] يكن { $child }
       *[unknown] يكن طفلكم { $child }
    } هنا اليوم.
phrase-absent-if = ألن يأتي طفلكم؟
phrase-absent-tell-before = يرجى إخبارنا قبل الساعة { $time }.
phrase-absent-missed = اشتقنا إلى { $child }.
phrase-swap-yes = تبديل اليوم إلى { $date } ممكن.
phrase-swap-no = نأسف، تبديل اليوم إلى { $date } غير ممكن.
phrase-swap-ask = إلى أي يوم تريدون التبديل؟
phrase-extra-yes = اليوم الإضافي { $date } ممكن.
phrase-extra-no = نأسف، لا يوجد مكان يوم { $date }.
phrase-holiday-ask = متى تذهبون في إجازة؟
phrase-holiday-tell = يرجى إخبارنا بإجازتكم في وقت مبكر.
phrase-phone-check = هل رقم هاتفكم ما زال صحيحًا؟
phrase-phone-new = يرجى إعطاؤنا رقم هاتفكم الجديد.
phrase-talk-ask = نود أن نتحدث معكم عن { $child }.
phrase-talk-invite = ندعوكم إلى لقاء للحديث معنا.
phrase-talk-date = اللقاء يوم { $date } الساعة { $time }.
phrase-talk-ask-date = هل يناسبكم يوم { $date } الساعة { $time }؟
phrase-talk-minutes = مدة اللقاء { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
phrase-talk-interpreter = هل تريدون مترجمًا؟
phrase-photo-ask = هل تسمحون لنا بتصوير { $child }؟
phrase-form-sign = يرجى ملء الاستمارة وتوقيعها.
phrase-form-date = يرجى تسليم الاستمارة قبل يوم { $date }.

## Wennen

phrase-settle-date = { $gender ->
        [female] تأتي { $child }
        [male] يأتي { $child }
       *[unknown] يأتي طفلكم { $child }
    } في أول زيارة للتأقلم يوم { $date }.
phrase-settle-from-until = { $gender ->
        [female] تأتي { $child }
        [male] يأتي { $child }
       *[unknown] يأتي طفلكم { $child }
    } للتأقلم من الساعة { $from } إلى الساعة { $until }.
phrase-settle-times = زيارة التأقلم من الساعة { $from } إلى الساعة { $until }.
phrase-settle-stay = يمكنكم البقاء مع طفلكم.
phrase-settle-familiar = يرجى إحضار شيء مألوف لـ { $child }، مثل لعبة قماشية.
phrase-settle-well = مرّ التأقلم بشكل جيد.
phrase-settle-hard = كان التأقلم لا يزال صعبًا.
phrase-settle-better = يتحسّن التأقلم أكثر فأكثر.
phrase-settle-needs-time = { $gender ->
        [female] تحتاج { $child }
        [male] يحتاج { $child }
       *[unknown] يحتاج طفلكم { $child }
    } إلى مزيد من الوقت للتأقلم.
phrase-settle-goodbye = ودّعوا طفلكم دائمًا عندما تغادرون.
phrase-settle-crying-normal = من الطبيعي أن يبكي الطفل عند الوداع.
phrase-settle-first-day = اليوم الأول لـ { $child } هو { $date }.
phrase-settle-group = { $gender ->
        [female] تنتقل { $child }
        [male] ينتقل { $child }
       *[unknown] ينتقل طفلكم { $child }
    } يوم { $date } إلى مجموعة { $group }.
phrase-settle-mentor = المسؤول عن متابعة { $child } في المجموعة: { $person }.

## Open, dicht en wie er werkt

phrase-closed-date = نحن مغلقون يوم { $date }.
phrase-closed-group = مجموعة { $group } مغلقة يوم { $date }.
phrase-closed-range = نحن مغلقون من { $first-date } حتى نهاية { $last-date }.
phrase-closed-tomorrow = نحن مغلقون غدًا.
phrase-closed-early = نغلق اليوم الساعة { $time }.
phrase-open-again = نفتح من جديد يوم { $date }.
phrase-open-times = نحن مفتوحون من الساعة { $from } إلى الساعة { $until }.
phrase-open-later = نفتح اليوم الساعة { $time }.
phrase-open-weekday = يوم { $weekday } نحن مفتوحون من الساعة { $from } إلى الساعة { $until }.
phrase-closed-study-day = لدى الفريق يوم تدريبي حينها.
phrase-closed-holiday = ذلك اليوم عطلة رسمية.
phrase-group-together = المجموعات معًا اليوم.
phrase-staff-ill = غياب اليوم بسبب المرض: { $person }.
phrase-staff-absent = غياب اليوم: { $person }.
phrase-staff-today = مع المجموعة اليوم: { $person }.
phrase-staff-weekday = يوم عمل { $person }: { $weekday }.
phrase-staff-new = لدينا زميل جديد في الفريق: { $person }.
phrase-staff-leaves = آخر يوم عمل عندنا لـ { $person }: { $date }.
phrase-staff-weeks = في إجازة هذا الأسبوع: { $person }.

## Feesten en uitjes

phrase-event-trip-tomorrow = غدًا نذهب إلى { $item }.
phrase-event-trip-date = يوم { $date } نذهب إلى { $item }.
phrase-event-leave = ننطلق الساعة { $time }.
phrase-event-back = نعود الساعة { $time }.
phrase-event-parents-evening = لقاء أولياء الأمور يوم { $date } الساعة { $time }.
phrase-event-celebrate-date = يوم { $date } نحتفل بمناسبة: { $item }.
phrase-event-celebrate-today = نحتفل اليوم بمناسبة: { $item }.
phrase-event-begins = البداية الساعة { $time }.
phrase-event-invited = أهلًا وسهلًا بكم.
phrase-event-ask-come = هل ستأتون أنتم أيضًا؟
phrase-event-tell-come = يرجى إخبارنا هل ستأتون.
phrase-event-ask-help = هل يمكنكم المساعدة؟
phrase-event-answer-before = يرجى الرد قبل يوم { $date }.
phrase-event-photographer = يأتي المصوّر يوم { $date }.
phrase-event-birthday = اليوم عيد ميلاد { $child }.
phrase-event-birthday-age = { $gender ->
        [female] أتمّت { $child }
        [male] أتمّ { $child }
       *[unknown] أتمّ طفلكم { $child }
    } اليوم { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }.
phrase-event-congratulations = ألف مبروك لـ { $child }.
phrase-event-treat = يمكنكم إحضار ضيافة صغيرة.
phrase-event-no-sweets = يرجى عدم إحضار حلويات.

## Geld en kantoor

phrase-money-questions = هل لديكم أسئلة عن المال؟
phrase-money-office = يرجى الاتصال بمكتبنا.
phrase-money-costs = التكلفة: { $amount }.
phrase-money-free = هذا مجاني.
phrase-money-pay-before = يرجى دفع { $amount } قبل يوم { $date }.
phrase-office-hours = المكتب مفتوح من الساعة { $from } إلى الساعة { $until }.
phrase-office-calls = سيتصل بكم المكتب.

## Groeten, dank en contact

phrase-hello-morning = صباح الخير.
phrase-hello-parents = أولياء الأمور الأعزاء،
phrase-bye-tomorrow = إلى اللقاء غدًا.
phrase-bye-weekday = إلى اللقاء يوم { $weekday }.
phrase-bye-weekend = عطلة نهاية أسبوع سعيدة.
phrase-bye-holiday = إجازة سعيدة.
phrase-bye-evening = مساء سعيد.
phrase-bye-feast = أعياد سعيدة.
phrase-thanks-message = شكرًا لكم على رسالتكم.
phrase-thanks-help = شكرًا لكم على مساعدتكم.
phrase-thanks-telling = شكرًا لكم على إخبارنا.
phrase-thanks-treat = شكرًا لكم على الضيافة.
phrase-sorry-late = نعتذر عن الرد المتأخر.
phrase-contact-questions = هل لديكم أسئلة؟
phrase-contact-send = إذن أرسلوا إلينا رسالة.
phrase-contact-call = هل يمكنكم الاتصال بنا؟
phrase-contact-call-times = يمكنكم الاتصال بنا بين الساعة { $from } والساعة { $until }.
phrase-contact-call-later = سنتصل بكم لاحقًا.
phrase-contact-tomorrow = سنخبركم غدًا.
phrase-contact-ask-colleague = سأسأل أحد أفراد الفريق.
phrase-contact-tell-colleague = سأبلغ أحد أفراد الفريق.
phrase-contact-read = قرأنا رسالتكم.
phrase-contact-confirm = يرجى تأكيد هذه الرسالة.

## Thuis en taal

phrase-home-own-language = تحدثوا مع طفلكم في البيت بلغتكم الخاصة.
phrase-home-read = اقرؤوا معًا كتابًا في البيت.
phrase-home-sing = غنّوا معًا أغنية في البيت.
phrase-home-photo = هل يمكنكم إحضار صورة من البيت؟

## Korte antwoorden van ouders

reply-ok = حسنًا.
reply-yes = نعم.
reply-no = لا.
reply-thanks = شكرًا.
reply-thanks-much = شكرًا جزيلًا.
reply-please = نعم، من فضلكم.
reply-welcome = عفوًا.
reply-good-morning = صباح الخير، يومكم سعيد.
reply-greeting = مرحبًا.
reply-see-you = أراكم لاحقًا.
reply-understood = فهمت.
reply-not-understood = لم أفهم.
reply-nice = ما أجمل ذلك!
reply-sorry = عذرًا.
reply-coming = أنا في الطريق.
reply-coming-time = سآتي الساعة { $time }.
reply-coming-minutes = سأصل بعد { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
reply-late = سأتأخر.
reply-late-minutes = سأتأخر { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
reply-earlier = سآتي أبكر.
reply-ill-today = { $gender ->
        [female] { $child } مريضة اليوم
        [male] { $child } مريض اليوم
       *[unknown] الطفل { $child } مريض اليوم
    }.
reply-not-coming-today = لن { $gender ->
        [female] تأتي { $child }
        [male] يأتي { $child }
       *[unknown] يأتي الطفل { $child }
    } اليوم.
reply-not-coming-tomorrow = لن { $gender ->
        [female] تأتي { $child }
        [male] يأتي { $child }
       *[unknown] يأتي الطفل { $child }
    } غدًا.
reply-not-coming-date = لن { $gender ->
        [female] تأتي { $child }
        [male] يأتي { $child }
       *[unknown] يأتي الطفل { $child }
    } يوم { $date }.
reply-coming-today = { $gender ->
        [female] ستأتي { $child }
        [male] سيأتي { $child }
       *[unknown] سيأتي الطفل { $child }
    } اليوم.
reply-coming-tomorrow = { $gender ->
        [female] ستأتي { $child }
        [male] سيأتي { $child }
       *[unknown] سيأتي الطفل { $child }
    } غدًا من جديد.
reply-child-later = { $gender ->
        [female] ستأتي { $child }
        [male] سيأتي { $child }
       *[unknown] سيأتي الطفل { $child }
    } اليوم في وقت متأخر عن المعتاد.
reply-fever-home = لدى { $child } حمّى في البيت.
reply-better = { $gender ->
        [female] تعافت { $child }
        [male] تعافى { $child }
       *[unknown] تعافى الطفل { $child }
    }.
reply-slept-badly = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام الطفل { $child }
    } بشكل سيئ الليلة الماضية.
reply-slept-well = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام الطفل { $child }
    } جيدًا الليلة الماضية.
reply-had-breakfast = { $gender ->
        [female] تناولت { $child }
        [male] تناول { $child }
       *[unknown] تناول الطفل { $child }
    } الفطور.
reply-no-breakfast = لم { $gender ->
        [female] تتناول { $child }
        [male] يتناول { $child }
       *[unknown] يتناول الطفل { $child }
    } الفطور بعد.
reply-paracetamol-none = لم { $gender ->
        [female] تأخذ { $child }
        [male] يأخذ { $child }
       *[unknown] يأخذ الطفل { $child }
    } باراسيتامول.
reply-mother-collects = ستأتي الأم لأخذ الطفل.
reply-father-collects = سيأتي الأب لأخذ الطفل.
reply-grandparent-collects = سيأتي الجد أو الجدة لأخذ الطفل.
reply-other-collects = من سيأخذ { $child }: { $person }.
reply-bring-tomorrow = سأحضره غدًا.
reply-can-come = أستطيع أن آتي.
reply-cannot-come = لا أستطيع أن آتي.
reply-can-help = أستطيع أن أساعد.
reply-call-me = هل يمكنكم الاتصال بي؟
reply-will-call = سأتصل بكم.
reply-question = لدي سؤال.
reply-how-was-day = كيف كان يوم { $child }؟
reply-interpreter = أريد مترجمًا.
reply-allowed = نعم، هذا مسموح.
reply-not-allowed = لا، هذا غير مسموح.
