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
    } { $count } مل، الساعة { $time }.
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
        [female] تبوّلت { $child } في ملابسها
        [male] تبوّل { $child } في ملابسه
       *[unknown] تبوّل طفلكم { $child } في ملابسه
    }.
phrase-toilet-wet-trousers = كان بنطال { $child } مبللًا.
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
phrase-new-proud = نحن فخورون بـ{ $child }.

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
phrase-health-get-well = نتمنى لـ{ $child } الشفاء العاجل.
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
phrase-bring-need = يلزم لـ{ $child }: { $item }.
phrase-bring-new = يلزم لـ{ $child } شيء جديد: { $item }.
phrase-bring-low = أوشك أن ينفد ما عندنا لـ{ $child } من: { $item }.
phrase-bring-out = نفد ما عندنا لـ{ $child } من: { $item }.
phrase-bring-name = يرجى كتابة اسم طفلكم على الملابس.
phrase-bring-lost = نبحث عن شيء يخص { $child }: { $item }.
phrase-bring-found = وجدنا شيئًا يخص { $child }: { $item }.
phrase-bring-here = ما زال هنا شيء يخص { $child }: { $item }.
phrase-bring-too-small = يلزم لـ{ $child } مقاس أكبر من: { $item }.
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
phrase-settle-familiar = يرجى إحضار شيء مألوف لـ{ $child }، مثل لعبة قماشية.
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
phrase-settle-first-day = اليوم الأول لـ{ $child } هو { $date }.
phrase-settle-group = { $gender ->
        [female] تنتقل { $child }
        [male] ينتقل { $child }
       *[unknown] ينتقل طفلكم { $child }
    } يوم { $date } إلى مجموعة { $group }.
phrase-settle-mentor = المسؤول عن متابعة { $child } في المجموعة (mentor): { $person }.

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
phrase-staff-leaves = آخر يوم عمل عندنا لـ{ $person }: { $date }.
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
phrase-event-congratulations = ألف مبروك لـ{ $child }.
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

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who-number ->
        [several] نشاط { $who }
       *[single] { $gender ->
            [female] قامت { $who } بما يلي
            [male] قام { $who } بما يلي
           *[unknown] نشاط { $who }
        }
    }: { $activity }.
phrase-act-did-we = هذا ما فعلناه: { $activity }.
phrase-act-did-not = { $who-number ->
        [several] { $who } – لم يتم هذا
       *[single] { $gender ->
            [female] لم تقم { $who } بما يلي
            [male] لم يقم { $who } بما يلي
           *[unknown] { $who } – لم يتم هذا
        }
    }: { $activity }.
phrase-act-does = { $gender ->
        [female] هذا ما تفعله { $child }: { $activity }.
        [male] هذا ما يفعله { $child }: { $activity }.
       *[unknown] هذا ما يفعله طفلكم { $child }: { $activity }.
    }
phrase-act-will = { $who-number ->
        [several] الخطة لـ{ $who }
       *[single] { $gender ->
            [female] ستقوم { $who } بما يلي
            [male] سيقوم { $who } بما يلي
           *[unknown] الخطة لـ{ $who }
        }
    }: { $activity }.
phrase-act-will-we = هذا ما سنفعله: { $activity }.
phrase-act-will-not-we = لن نقوم بما يلي: { $activity }.
phrase-act-can = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } { $activity }.
phrase-act-can-not-yet = { $gender ->
        [female] لا تستطيع { $child } بعد
        [male] لا يستطيع { $child } بعد
       *[unknown] لا يستطيع طفلكم { $child } بعد
    } { $activity }.
phrase-act-practises = { $gender ->
        [female] تتدرّب { $child }
        [male] يتدرّب { $child }
       *[unknown] يتدرّب طفلكم { $child }
    } على { $activity }.
phrase-act-starts = { $gender ->
        [female] تبدأ { $child }
        [male] يبدأ { $child }
       *[unknown] يبدأ طفلكم { $child }
    } { $activity }.
phrase-act-learnt = { $gender ->
        [female] تعلّمت { $child }
        [male] تعلّم { $child }
       *[unknown] تعلّم طفلكم { $child }
    } { $activity }.
phrase-act-likes = { $gender ->
        [female] تحب { $child }
        [male] يحب { $child }
       *[unknown] يحب طفلكم { $child }
    } { $activity }.
phrase-act-liked = { $gender ->
        [female] أحبّت { $child }
        [male] أحبّ { $child }
       *[unknown] أحبّ طفلكم { $child }
    } { $activity }.
phrase-act-likes-most = { $gender ->
        [female] أكثر ما تحبه { $child }: { $activity }.
        [male] أكثر ما يحبه { $child }: { $activity }.
       *[unknown] أكثر ما يحبه طفلكم { $child }: { $activity }.
    }
phrase-act-liked-most = أكثر ما أعجب { $child }: { $activity }.
phrase-act-disliked = { $gender ->
        [female] لم تحب { $child }
        [male] لم يحب { $child }
       *[unknown] لم يحب طفلكم { $child }
    } { $activity }.
phrase-act-hard = { $gender ->
        [female] ما زالت { $child } تجد
        [male] ما زال { $child } يجد
       *[unknown] ما زال طفلكم { $child } يجد
    } صعوبة في { $activity }.
phrase-act-exciting = { $gender ->
        [female] شعرت { $child }
        [male] شعر { $child }
       *[unknown] شعر طفلكم { $child }
    } بشيء من التوتر عند { $activity }.
phrase-act-wants = { $gender ->
        [female] تود { $child }
        [male] يود { $child }
       *[unknown] يود طفلكم { $child }
    } { $activity }.
phrase-act-wanted = { $gender ->
        [female] أرادت { $child }
        [male] أراد { $child }
       *[unknown] أراد طفلكم { $child }
    } { $activity }.
phrase-act-wanted-not = { $gender ->
        [female] لم ترد { $child }
        [male] لم يرد { $child }
       *[unknown] لم يرد طفلكم { $child }
    } { $activity }.
phrase-act-helped = { $gender ->
        [female] ساعدت { $child }
        [male] ساعد { $child }
       *[unknown] ساعد طفلكم { $child }
    } في { $activity }.
phrase-act-helped-all = { $who-number ->
        [several] { $who } – مساعدة
       *[single] { $gender ->
            [female] ساعدت { $who }
            [male] ساعد { $who }
           *[unknown] { $who } – مساعدة
        }
    } في { $activity }.
phrase-act-dared = { $gender ->
        [female] تجرّأت { $child }
        [male] تجرّأ { $child }
       *[unknown] تجرّأ طفلكم { $child }
    } على { $activity }.
phrase-act-dared-not = { $gender ->
        [female] لم تتجرّأ { $child } بعد
        [male] لم يتجرّأ { $child } بعد
       *[unknown] لم يتجرّأ طفلكم { $child } بعد
    } على { $activity }.
phrase-act-allowed = سُمح لـ{ $who } بهذا: { $activity }.
phrase-act-ask-may = هل تسمحون لـ{ $child } بهذا: { $activity }؟
phrase-act-ask-can = { $gender ->
        [female] هل تستطيع { $child }
        [male] هل يستطيع { $child }
       *[unknown] هل يستطيع طفلكم { $child }
    } { $activity }؟
phrase-act-ask-likes = { $gender ->
        [female] هل تحب { $child }
        [male] هل يحب { $child }
       *[unknown] هل يحب طفلكم { $child }
    } { $activity }؟
phrase-act-went-well = سار هذا بشكل جيد: { $activity }.
phrase-act-gets-better-child = { $gender ->
        [female] تتحسّن { $child }
        [male] يتحسّن { $child }
       *[unknown] يتحسّن طفلكم { $child }
    } أكثر فأكثر في { $activity }.
phrase-act-gets-better = هناك تحسّن متزايد في { $activity }.
phrase-act-together = كان النشاط: { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $gender ->
        [female] أكلت { $child } ما يلي: { $things }.
        [male] أكل { $child } ما يلي: { $things }.
       *[unknown] أكل طفلكم { $child } ما يلي: { $things }.
    }
phrase-food-list-well = { $gender ->
        [female] أكلت { $child } جيدًا من هذا: { $things }.
        [male] أكل { $child } جيدًا من هذا: { $things }.
       *[unknown] أكل طفلكم { $child } جيدًا من هذا: { $things }.
    }
phrase-food-list-little = { $gender ->
        [female] أكلت { $child } قليلًا من هذا: { $things }.
        [male] أكل { $child } قليلًا من هذا: { $things }.
       *[unknown] أكل طفلكم { $child } قليلًا من هذا: { $things }.
    }
phrase-food-list-all = { $gender ->
        [female] أكلت { $child } هذا كله: { $things }.
        [male] أكل { $child } هذا كله: { $things }.
       *[unknown] أكل طفلكم { $child } هذا كله: { $things }.
    }
phrase-food-list-almost-all = { $gender ->
        [female] أكلت { $child } هذا كله تقريبًا: { $things }.
        [male] أكل { $child } هذا كله تقريبًا: { $things }.
       *[unknown] أكل طفلكم { $child } هذا كله تقريبًا: { $things }.
    }
phrase-food-list-half = { $gender ->
        [female] أكلت { $child } نصف هذا: { $things }.
        [male] أكل { $child } نصف هذا: { $things }.
       *[unknown] أكل طفلكم { $child } نصف هذا: { $things }.
    }
phrase-food-list-left = { $gender ->
        [female] لم تكمل { $child } أكل هذا: { $things }.
        [male] لم يكمل { $child } أكل هذا: { $things }.
       *[unknown] لم يكمل طفلكم { $child } أكل هذا: { $things }.
    }
phrase-food-list-none = { $gender ->
        [female] لم تأكل { $child } هذا: { $things }.
        [male] لم يأكل { $child } هذا: { $things }.
       *[unknown] لم يأكل طفلكم { $child } هذا: { $things }.
    }
phrase-food-list-except = { $gender ->
        [female] أكلت { $child } جيدًا، لكن من دون هذا: { $things }.
        [male] أكل { $child } جيدًا، لكن من دون هذا: { $things }.
       *[unknown] أكل طفلكم { $child } جيدًا، لكن من دون هذا: { $things }.
    }
phrase-food-list-likes = { $gender ->
        [female] تحب { $child } أكل هذا: { $things }.
        [male] يحب { $child } أكل هذا: { $things }.
       *[unknown] يحب طفلكم { $child } أكل هذا: { $things }.
    }
phrase-food-list-liked = هذا الطعام أعجب { $child }: { $things }.
phrase-food-list-liked-not = هذا الطعام لم يعجب { $child }: { $things }.
phrase-food-list-refused = { $gender ->
        [female] لم ترغب { $child } في أكل هذا: { $things }.
        [male] لم يرغب { $child } في أكل هذا: { $things }.
       *[unknown] لم يرغب طفلكم { $child } في أكل هذا: { $things }.
    }
phrase-food-list-tasted = { $gender ->
        [female] تذوّقت { $child } هذا: { $things }.
        [male] تذوّق { $child } هذا: { $things }.
       *[unknown] تذوّق طفلكم { $child } هذا: { $things }.
    }
phrase-food-list-not-allowed = لا نعطي { $child } هذا: { $things }.
phrase-food-list-gets = نعطي { $child } هذا: { $things }.
phrase-food-list-we = أكلنا هذا: { $things }.
phrase-food-list-menu = طعامنا: { $things }.
phrase-food-list-all-liked = هذا الطعام أعجب الأطفال: { $things }.
phrase-food-all-tasted = تذوّق كل الأطفال الطعام.
phrase-food-ask-gets = { $gender ->
        [female] هل تحصل { $child } في البيت على هذا: { $things }؟
        [male] هل يحصل { $child } في البيت على هذا: { $things }؟
       *[unknown] هل يحصل طفلكم { $child } في البيت على هذا: { $things }؟
    }
phrase-food-ask-solids = { $gender ->
        [female] هل تأكل { $child } في البيت طعامًا صلبًا؟
        [male] هل يأكل { $child } في البيت طعامًا صلبًا؟
       *[unknown] هل يأكل طفلكم { $child } في البيت طعامًا صلبًا؟
    }
phrase-food-ask-eaten = { $gender ->
        [female] هل أكلت { $child }؟
        [male] هل أكل { $child }؟
       *[unknown] هل أكل طفلكم { $child }؟
    }
phrase-food-ask-tell-diet = { $gender ->
        [female] هل يمكنكم إخبارنا بما تأكله { $child } وما لا تأكله؟
        [male] هل يمكنكم إخبارنا بما يأكله { $child } وما لا يأكله؟
       *[unknown] هل يمكنكم إخبارنا بما يأكله طفلكم { $child } وما لا يأكله؟
    }
phrase-food-and-drink-well = { $gender ->
        [female] أكلت { $child } وشربت جيدًا.
        [male] أكل { $child } وشرب جيدًا.
       *[unknown] أكل طفلكم { $child } وشرب جيدًا.
    }
phrase-food-went-well = كان الأكل جيدًا.
phrase-food-went-less = لم يكن الأكل جيدًا كالمعتاد.
phrase-drink-list = { $gender ->
        [female] شربت { $child } ما يلي: { $things }.
        [male] شرب { $child } ما يلي: { $things }.
       *[unknown] شرب طفلكم { $child } ما يلي: { $things }.
    }
phrase-drink-list-refused = { $gender ->
        [female] لم ترغب { $child } في شرب هذا: { $things }.
        [male] لم يرغب { $child } في شرب هذا: { $things }.
       *[unknown] لم يرغب طفلكم { $child } في شرب هذا: { $things }.
    }
phrase-drink-nothing = { $gender ->
        [female] لم تشرب { $child } شيئًا.
        [male] لم يشرب { $child } شيئًا.
       *[unknown] لم يشرب طفلكم { $child } شيئًا.
    }
phrase-drink-thirst = { $gender ->
        [female] كانت { $child } عطشى.
        [male] كان { $child } عطشان.
       *[unknown] كان طفلكم { $child } عطشان.
    }
phrase-drink-milk-ml = { $gender ->
        [female] شربت { $child } { $count } مل من الحليب.
        [male] شرب { $child } { $count } مل من الحليب.
       *[unknown] شرب طفلكم { $child } { $count } مل من الحليب.
    }
phrase-bottle-left = بقي في الرضّاعة { $count } مل.
phrase-bottle-count = { $gender ->
        [female] شربت { $child } { $count ->
        [zero] { $count } رضّاعة
        [one] رضّاعة واحدة
        [two] رضّاعتين
        [few] { $count } رضّاعات
        [many] { $count } رضّاعة
       *[other] { $count } رضّاعة
    }.
        [male] شرب { $child } { $count ->
        [zero] { $count } رضّاعة
        [one] رضّاعة واحدة
        [two] رضّاعتين
        [few] { $count } رضّاعات
        [many] { $count } رضّاعة
       *[other] { $count } رضّاعة
    }.
       *[unknown] شرب طفلكم { $child } { $count ->
        [zero] { $count } رضّاعة
        [one] رضّاعة واحدة
        [two] رضّاعتين
        [few] { $count } رضّاعات
        [many] { $count } رضّاعة
       *[other] { $count } رضّاعة
    }.
    }
phrase-bottle-well = { $gender ->
        [female] شربت { $child } الرضّاعة جيدًا.
        [male] شرب { $child } الرضّاعة جيدًا.
       *[unknown] شرب طفلكم { $child } الرضّاعة جيدًا.
    }
phrase-bottle-badly = { $gender ->
        [female] لا تشرب { $child } من الرضّاعة جيدًا بعد.
        [male] لا يشرب { $child } من الرضّاعة جيدًا بعد.
       *[unknown] لا يشرب طفلكم { $child } من الرضّاعة جيدًا بعد.
    }
phrase-bottle-spat-up = { $gender ->
        [female] أرجعت { $child } بعض الحليب بعد الرضّاعة.
        [male] أرجع { $child } بعض الحليب بعد الرضّاعة.
       *[unknown] أرجع طفلكم { $child } بعض الحليب بعد الرضّاعة.
    }
phrase-bottle-ask-ml = { $gender ->
        [female] كم مل يمكن أن تشرب { $child }؟
        [male] كم مل يمكن أن يشرب { $child }؟
       *[unknown] كم مل يمكن أن يشرب طفلكم { $child }؟
    }
phrase-bottle-stopped = لم نعد نعطي { $child } رضّاعة بعد الظهر.
phrase-bottle-breast-milk = هل يمكنكم إحضار حليب الأم لـ{ $count ->
        [zero] { $count } رضعة
        [one] رضعة واحدة
        [two] رضعتين
        [few] { $count } رضعات
        [many] { $count } رضعة
       *[other] { $count } رضعة
    }؟

## Slapen (meer)

phrase-sleep-fell-asleep = { $gender ->
        [female] غفت { $child }.
        [male] غفا { $child }.
       *[unknown] غفا طفلكم { $child }.
    }
phrase-sleep-woke = { $gender ->
        [female] استيقظت { $child }.
        [male] استيقظ { $child }.
       *[unknown] استيقظ طفلكم { $child }.
    }
phrase-sleep-woken = أيقظنا { $child }.
phrase-sleep-woke-often = { $gender ->
        [female] استيقظت { $child } مرارًا.
        [male] استيقظ { $child } مرارًا.
       *[unknown] استيقظ طفلكم { $child } مرارًا.
    }
phrase-sleep-woke-often-crying = { $gender ->
        [female] استيقظت { $child } عدة مرات وهي تبكي.
        [male] استيقظ { $child } عدة مرات وهو يبكي.
       *[unknown] استيقظ طفلكم { $child } عدة مرات وهو يبكي.
    }
phrase-sleep-restless = كان نوم { $child } غير هادئ.
phrase-sleep-only-minutes = { $gender ->
        [female] نامت { $child } { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } فقط.
        [male] نام { $child } { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } فقط.
       *[unknown] نام طفلكم { $child } { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    } فقط.
    }
phrase-sleep-about-hours = { $gender ->
        [female] نامت { $child } نحو { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
        [male] نام { $child } نحو { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
       *[unknown] نام طفلكم { $child } نحو { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
    }
phrase-sleep-until = { $gender ->
        [female] نامت { $child } حتى الساعة { $time }.
        [male] نام { $child } حتى الساعة { $time }.
       *[unknown] نام طفلكم { $child } حتى الساعة { $time }.
    }
phrase-sleep-since = { $gender ->
        [female] { $child } نائمة منذ الساعة { $time }.
        [male] { $child } نائم منذ الساعة { $time }.
       *[unknown] طفلكم { $child } نائم منذ الساعة { $time }.
    }
phrase-sleep-short-tired = { $gender ->
        [female] نامت { $child } وقتًا قصيرًا، وقد تكون متعبة هذا المساء.
        [male] نام { $child } وقتًا قصيرًا، وقد يكون متعبًا هذا المساء.
       *[unknown] نام طفلكم { $child } وقتًا قصيرًا، وقد يكون متعبًا هذا المساء.
    }
phrase-sleep-maybe-tired = { $gender ->
        [female] قد تكون { $child } متعبة هذا المساء.
        [male] قد يكون { $child } متعبًا هذا المساء.
       *[unknown] قد يكون طفلكم { $child } متعبًا هذا المساء.
    }
phrase-sleep-cuddly = { $gender ->
        [female] تنام { $child } مع لعبة قماشية.
        [male] ينام { $child } مع لعبة قماشية.
       *[unknown] ينام طفلكم { $child } مع لعبة قماشية.
    }
phrase-sleep-needed-dummy = { $gender ->
        [female] احتاجت { $child } إلى اللهّاية.
        [male] احتاج { $child } إلى اللهّاية.
       *[unknown] احتاج طفلكم { $child } إلى اللهّاية.
    }
phrase-sleep-no-dummy = { $gender ->
        [female] تنام { $child } دون لهّاية.
        [male] ينام { $child } دون لهّاية.
       *[unknown] ينام طفلكم { $child } دون لهّاية.
    }
phrase-sleep-big-bed = { $gender ->
        [female] تنام { $child } في سرير كبير.
        [male] ينام { $child } في سرير كبير.
       *[unknown] ينام طفلكم { $child } في سرير كبير.
    }
phrase-sleep-on-back = { $gender ->
        [female] تنام { $child } على الظهر.
        [male] ينام { $child } على الظهر.
       *[unknown] ينام طفلكم { $child } على الظهر.
    }
phrase-sleep-no-nap-yet = { $gender ->
        [female] لم تنم { $child } بعد.
        [male] لم ينم { $child } بعد.
       *[unknown] لم ينم طفلكم { $child } بعد.
    }
phrase-sleep-one-nap = { $gender ->
        [female] تنام { $child } { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    } في اليوم.
        [male] ينام { $child } { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    } في اليوم.
       *[unknown] ينام طفلكم { $child } { $count ->
        [zero] { $count } مرة
        [one] مرة واحدة
        [two] مرتين
        [few] { $count } مرات
        [many] { $count } مرة
       *[other] { $count } مرة
    } في اليوم.
    }
phrase-sleep-lay-quietly = { $gender ->
        [female] استلقت { $child } بهدوء.
        [male] استلقى { $child } بهدوء.
       *[unknown] استلقى طفلكم { $child } بهدوء.
    }
phrase-sleep-went-well = كان النوم جيدًا.
phrase-sleep-went-less = لم يكن النوم جيدًا تمامًا.
phrase-sleep-used-to-here = { $gender ->
        [female] ما زالت { $child } تحتاج إلى التعوّد على النوم عندنا.
        [male] ما زال { $child } يحتاج إلى التعوّد على النوم عندنا.
       *[unknown] ما زال طفلكم { $child } يحتاج إلى التعوّد على النوم عندنا.
    }
phrase-sleep-ask-let = { $gender ->
        [female] هل نترك { $child } تنام وقتًا أطول؟
        [male] هل نترك { $child } ينام وقتًا أطول؟
       *[unknown] هل نترك طفلكم { $child } ينام وقتًا أطول؟
    }
phrase-sleep-ask-may-day = { $gender ->
        [female] هل يُسمح بأن تنام { $child } نهارًا؟
        [male] هل يُسمح بأن ينام { $child } نهارًا؟
       *[unknown] هل يُسمح بأن ينام طفلكم { $child } نهارًا؟
    }
phrase-sleep-ask-wake-time = في أي ساعة نوقظ { $child }؟
phrase-sleep-ask-how-long = { $gender ->
        [female] كم من الوقت تنام { $child } في البيت؟
        [male] كم من الوقت ينام { $child } في البيت؟
       *[unknown] كم من الوقت ينام طفلكم { $child } في البيت؟
    }
phrase-sleep-ask-how = { $gender ->
        [female] كيف تنام { $child } في البيت؟
        [male] كيف ينام { $child } في البيت؟
       *[unknown] كيف ينام طفلكم { $child } في البيت؟
    }
phrase-sleep-yawned = { $gender ->
        [female] كانت { $child } تتثاءب.
        [male] كان { $child } يتثاءب.
       *[unknown] كان طفلكم { $child } يتثاءب.
    }

## Luier, potje en wc (meer)

phrase-nappy-wet-count = عدد حفاضات { $child } المبللة: { $count ->
        [zero] { $count }
        [one] حفاض واحد
        [two] حفاضان
        [few] { $count } حفاضات
        [many] { $count } حفاضًا
       *[other] { $count } حفاض
    }.
phrase-nappy-changed = غيّرنا حفاض { $child }.
phrase-nappy-dry-count = كان حفاض { $child } جافًا.
phrase-nappy-usual-poo = كان براز { $child } طبيعيًا.
phrase-nappy-cramps = كان لدى { $child } مغص خفيف.
phrase-nappy-cream-done = وضعنا كريمًا على مؤخرة { $child }.
phrase-toilet-potty-poo = { $gender ->
        [female] تبرّزت { $child } في النونية.
        [male] تبرّز { $child } في النونية.
       *[unknown] تبرّز طفلكم { $child } في النونية.
    }
phrase-toilet-potty-nothing = { $gender ->
        [female] جلست { $child } على النونية لكن دون تبوّل.
        [male] جلس { $child } على النونية لكن دون تبوّل.
       *[unknown] جلس طفلكم { $child } على النونية لكن دون تبوّل.
    }
phrase-toilet-asks = { $gender ->
        [female] تطلب { $child } الذهاب إلى المرحاض.
        [male] يطلب { $child } الذهاب إلى المرحاض.
       *[unknown] يطلب طفلكم { $child } الذهاب إلى المرحاض.
    }
phrase-toilet-well = { $gender ->
        [female] تتقدّم { $child } جيدًا في التدريب على المرحاض.
        [male] يتقدّم { $child } جيدًا في التدريب على المرحاض.
       *[unknown] يتقدّم طفلكم { $child } جيدًا في التدريب على المرحاض.
    }
phrase-toilet-no-accident = { $gender ->
        [female] لم تتبوّل { $child } في ملابسها
        [male] لم يتبوّل { $child } في ملابسه
       *[unknown] لم يتبوّل طفلكم { $child } في ملابسه
    }.
phrase-toilet-accident = حدث بلل أو اتساخ غير مقصود في ملابس { $child }.
phrase-toilet-no-nappy = { $gender ->
        [female] لم تعد { $child } بحاجة إلى حفاض في النهار.
        [male] لم يعد { $child } بحاجة إلى حفاض في النهار.
       *[unknown] لم يعد طفلكم { $child } بحاجة إلى حفاض في النهار.
    }
phrase-toilet-wet-in-bag = الملابس المبللة في الحقيبة.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $gender ->
        [female] أشرقت { $child } كالشمس.
        [male] أشرق { $child } كالشمس.
       *[unknown] أشرق طفلكم { $child } كالشمس.
    }
phrase-mood-good-morning = { $gender ->
        [female] قضت { $child } صباحًا جميلًا.
        [male] قضى { $child } صباحًا جميلًا.
       *[unknown] قضى طفلكم { $child } صباحًا جميلًا.
    }
phrase-mood-good-afternoon = { $gender ->
        [female] قضت { $child } وقتًا جميلًا بعد الظهر.
        [male] قضى { $child } وقتًا جميلًا بعد الظهر.
       *[unknown] قضى طفلكم { $child } وقتًا جميلًا بعد الظهر.
    }
phrase-mood-top-day = { $gender ->
        [female] قضت { $child } يومًا رائعًا.
        [male] قضى { $child } يومًا رائعًا.
       *[unknown] قضى طفلكم { $child } يومًا رائعًا.
    }
phrase-mood-had-fun = { $gender ->
        [female] قضت { $child } وقتًا ممتعًا.
        [male] قضى { $child } وقتًا ممتعًا.
       *[unknown] قضى طفلكم { $child } وقتًا ممتعًا.
    }
phrase-mood-relaxed = { $gender ->
        [female] كانت { $child } مرتاحة.
        [male] كان { $child } مرتاحًا.
       *[unknown] كان طفلكم { $child } مرتاحًا.
    }
phrase-mood-at-home = { $gender ->
        [female] تشعر { $child } عندنا كأنه البيت.
        [male] يشعر { $child } عندنا كأنه البيت.
       *[unknown] يشعر طفلكم { $child } عندنا كأنه البيت.
    }
phrase-mood-quiet-bit = { $gender ->
        [female] كانت { $child } صامتة قليلًا.
        [male] كان { $child } صامتًا قليلًا.
       *[unknown] كان طفلكم { $child } صامتًا قليلًا.
    }
phrase-mood-excited = { $gender ->
        [female] كانت { $child } متحمسة.
        [male] كان { $child } متحمسًا.
       *[unknown] كان طفلكم { $child } متحمسًا.
    }
phrase-mood-curious = { $gender ->
        [female] كانت { $child } فضولية.
        [male] كان { $child } فضوليًا.
       *[unknown] كان طفلكم { $child } فضوليًا.
    }
phrase-mood-interested = أثار هذا اهتمام { $child }: { $things }.
phrase-mood-busy-bit = { $gender ->
        [female] كانت { $child } كثيرة الحركة قليلًا.
        [male] كان { $child } كثير الحركة قليلًا.
       *[unknown] كان طفلكم { $child } كثير الحركة قليلًا.
    }
phrase-mood-cheeky = { $gender ->
        [female] كانت { $child } مشاكسة.
        [male] كان { $child } مشاكسًا.
       *[unknown] كان طفلكم { $child } مشاكسًا.
    }
phrase-mood-sweet = { $gender ->
        [female] كانت { $child } لطيفة جدًا.
        [male] كان { $child } لطيفًا جدًا.
       *[unknown] كان طفلكم { $child } لطيفًا جدًا.
    }
phrase-mood-self-again = { $gender ->
        [female] عادت { $child } كما كانت تمامًا.
        [male] عاد { $child } كما كان تمامًا.
       *[unknown] عاد طفلكم { $child } كما كان تمامًا.
    }
phrase-mood-sad-relative-left = { $gender ->
        [female] حزنت { $child } عند الوداع ({ $relative }).
        [male] حزن { $child } عند الوداع ({ $relative }).
       *[unknown] حزن طفلكم { $child } عند الوداع ({ $relative }).
    }
phrase-mood-sad-when-left = { $gender ->
        [female] حزنت { $child } عند الوداع.
        [male] حزن { $child } عند الوداع.
       *[unknown] حزن طفلكم { $child } عند الوداع.
    }
phrase-mood-short-sad = لم يدم ذلك طويلًا.
phrase-mood-cry-minutes = دام البكاء نحو { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
phrase-mood-goodbye-no-tears-all = مرّ الوداع دون دموع.
phrase-mood-goodbye-no-tears = { $gender ->
        [female] لم تبكِ { $child } عند الوداع.
        [male] لم يبكِ { $child } عند الوداع.
       *[unknown] لم يبكِ طفلكم { $child } عند الوداع.
    }
phrase-mood-came-in-happy = { $gender ->
        [female] دخلت { $child } بمزاج سعيد.
        [male] دخل { $child } بمزاج سعيد.
       *[unknown] دخل طفلكم { $child } بمزاج سعيد.
    }
phrase-mood-waved-to = { $gender ->
        [female] لوّحت { $child } لـ: { $relative }.
        [male] لوّح { $child } لـ: { $relative }.
       *[unknown] لوّح طفلكم { $child } لـ: { $relative }.
    }
phrase-mood-waved = { $gender ->
        [female] لوّحت { $child } عند الوداع.
        [male] لوّح { $child } عند الوداع.
       *[unknown] لوّح طفلكم { $child } عند الوداع.
    }
phrase-mood-waiting = { $gender ->
        [female] انتظرت { $child } بشوق موعد العودة إلى البيت.
        [male] انتظر { $child } بشوق موعد العودة إلى البيت.
       *[unknown] انتظر طفلكم { $child } بشوق موعد العودة إلى البيت.
    }
phrase-mood-missed-relative = { $gender ->
        [female] اشتاقت { $child } إلى: { $relative }.
        [male] اشتاق { $child } إلى: { $relative }.
       *[unknown] اشتاق طفلكم { $child } إلى: { $relative }.
    }
phrase-mood-comforted = { $gender ->
        [female] هدأت { $child } بسهولة عندما واسيناها.
        [male] هدأ { $child } بسهولة عندما واسيناه.
       *[unknown] هدأ طفلكم { $child } بسهولة عندما واسيناه.
    }
phrase-mood-close-lap = { $gender ->
        [female] أرادت { $child } الجلوس في حضننا.
        [male] أراد { $child } الجلوس في حضننا.
       *[unknown] أراد طفلكم { $child } الجلوس في حضننا.
    }
phrase-mood-hugged = { $gender ->
        [female] أرادت { $child } أن نعانقها.
        [male] أراد { $child } أن نعانقه.
       *[unknown] أراد طفلكم { $child } أن نعانقه.
    }
phrase-mood-scared = { $gender ->
        [female] خافت { $child } قليلًا.
        [male] خاف { $child } قليلًا.
       *[unknown] خاف طفلكم { $child } قليلًا.
    }
phrase-mood-scared-of = { $gender ->
        [female] خافت { $child } من هذا: { $things }.
        [male] خاف { $child } من هذا: { $things }.
       *[unknown] خاف طفلكم { $child } من هذا: { $things }.
    }
phrase-mood-new-staff = { $gender ->
        [female] شعرت { $child } ببعض الخجل مع الموظفة الجديدة.
        [male] شعر { $child } ببعض الخجل مع الموظفة الجديدة.
       *[unknown] شعر طفلكم { $child } ببعض الخجل مع الموظفة الجديدة.
    }
phrase-mood-bored = { $gender ->
        [female] شعرت { $child } بالملل.
        [male] شعر { $child } بالملل.
       *[unknown] شعر طفلكم { $child } بالملل.
    }
phrase-mood-used-noise = { $gender ->
        [female] احتاجت { $child } إلى التعوّد على الضجيج.
        [male] احتاج { $child } إلى التعوّد على الضجيج.
       *[unknown] احتاج طفلكم { $child } إلى التعوّد على الضجيج.
    }
phrase-mood-back-after-holiday = { $gender ->
        [female] احتاجت { $child } إلى التعوّد من جديد بعد العطلة.
        [male] احتاج { $child } إلى التعوّد من جديد بعد العطلة.
       *[unknown] احتاج طفلكم { $child } إلى التعوّد من جديد بعد العطلة.
    }
phrase-mood-friends = أصدقاء مقرّبون: { $who }.
phrase-mood-new-friend = لدى { $child } صداقة جديدة.
phrase-mood-friend-of = بين { $child } و{ $names } صداقة جميلة.
phrase-mood-quarrel-solved = { $gender ->
        [female] تشاجرت { $child } مع طفل آخر، ثم تمّت المصالحة.
        [male] تشاجر { $child } مع طفل آخر، ثم تمّت المصالحة.
       *[unknown] تشاجر طفلكم { $child } مع طفل آخر، ثم تمّت المصالحة.
    }
phrase-mood-sorry = { $gender ->
        [female] اعتذرت { $child }.
        [male] اعتذر { $child }.
       *[unknown] اعتذر طفلكم { $child }.
    }
phrase-mood-angry-share = { $gender ->
        [female] غضبت { $child } عند المشاركة مع الآخرين.
        [male] غضب { $child } عند المشاركة مع الآخرين.
       *[unknown] غضب طفلكم { $child } عند المشاركة مع الآخرين.
    }
phrase-mood-wait-turn-hard = ما زال الانتظار صعبًا على { $child }.
phrase-mood-listened = { $gender ->
        [female] استمعت { $child } جيدًا.
        [male] استمع { $child } جيدًا.
       *[unknown] استمع طفلكم { $child } جيدًا.
    }
phrase-mood-listen-hard = كان الاستماع صعبًا على { $child }.
phrase-mood-pushed = { $gender ->
        [female] دفعت { $child } طفلًا آخر.
        [male] دفع { $child } طفلًا آخر.
       *[unknown] دفع طفلكم { $child } طفلًا آخر.
    }
phrase-mood-got-pushed = { $gender ->
        [female] تعرّضت { $child } للدفع
        [male] تعرّض { $child } للدفع
       *[unknown] تعرّض طفلكم { $child } للدفع
    }.
phrase-mood-sibling = { $gender ->
        [female] صارت { $child } أختًا كبرى فخورة.
        [male] صار { $child } أخًا أكبر فخورًا.
       *[unknown] صار طفلكم { $child } أخًا أكبر فخورًا.
    }
phrase-mood-told-about = { $gender ->
        [female] حكت { $child } عن هذا: { $things }.
        [male] حكى { $child } عن هذا: { $things }.
       *[unknown] حكى طفلكم { $child } عن هذا: { $things }.
    }
phrase-mood-told-relative = { $gender ->
        [female] حكت { $child } عن: { $relative }.
        [male] حكى { $child } عن: { $relative }.
       *[unknown] حكى طفلكم { $child } عن: { $relative }.
    }
phrase-mood-told-weekend = { $gender ->
        [female] حكت { $child } عن عطلة نهاية الأسبوع.
        [male] حكى { $child } عن عطلة نهاية الأسبوع.
       *[unknown] حكى طفلكم { $child } عن عطلة نهاية الأسبوع.
    }
phrase-mood-made-for-you = { $gender ->
        [female] صنعت { $child } لكم شيئًا جميلًا.
        [male] صنع { $child } لكم شيئًا جميلًا.
       *[unknown] صنع طفلكم { $child } لكم شيئًا جميلًا.
    }
phrase-mood-drawing-for-you = { $gender ->
        [female] رسمت { $child } لكم رسمة.
        [male] رسم { $child } لكم رسمة.
       *[unknown] رسم طفلكم { $child } لكم رسمة.
    }
phrase-mood-won = { $gender ->
        [female] فازت { $child }.
        [male] فاز { $child }.
       *[unknown] فاز طفلكم { $child }.
    }
phrase-mood-called-juf = { $gender ->
        [female] قالت { $child } لأول مرة "juf" (المعلمة).
        [male] قال { $child } لأول مرة "juf" (المعلمة).
       *[unknown] قال طفلكم { $child } لأول مرة "juf" (المعلمة).
    }

## Op de groep

phrase-group-quiet-day = كان يومًا هادئًا.
phrase-group-busy-day = كان يومًا حافلًا.
phrase-group-nice-day = كان يومًا جميلًا.
phrase-group-busy-nice-day = كان يومًا حافلًا لكنه ممتع.
phrase-group-child-count = عدد الأطفال: { $count ->
        [zero] { $count }
        [one] طفل واحد
        [two] طفلان
        [few] { $count } أطفال
        [many] { $count } طفلًا
       *[other] { $count } طفل
    }.
phrase-group-many-ill = هناك أطفال كثيرون مرضى.
phrase-group-nothing-special = لا يوجد شيء خاص.
phrase-group-all-well = سار كل شيء جيدًا.
phrase-group-day-flew = مرّ اليوم بسرعة.
phrase-group-all-enjoyed = استمتع الأطفال.
phrase-group-child-loved-it = هذا أعجب { $child } كثيرًا.
phrase-group-with-older = { $gender ->
        [female] كانت { $child } مع الأطفال الأكبر.
        [male] كان { $child } مع الأطفال الأكبر.
       *[unknown] كان طفلكم { $child } مع الأطفال الأكبر.
    }
phrase-group-with-other-group = { $gender ->
        [female] كانت { $child } مع مجموعة { $group }.
        [male] كان { $child } مع مجموعة { $group }.
       *[unknown] كان طفلكم { $child } مع مجموعة { $group }.
    }
phrase-group-two-together = مجموعة { $first-group } ومجموعة { $second-group } معًا.
phrase-group-merged = نجمع مجموعات معًا.
phrase-group-new-toys = لدينا ألعاب جديدة.
phrase-group-new-item = الجديد عندنا: { $things }.
phrase-group-word-of-week = نتعلّم هذا الأسبوع كلمات جديدة.
phrase-group-photos-app = الصور في التطبيق.
phrase-group-photos-later = ستأتي الصور لاحقًا.
phrase-group-crafts-home = { $gender ->
        [female] تأخذ { $child } العمل اليدوي إلى البيت.
        [male] يأخذ { $child } العمل اليدوي إلى البيت.
       *[unknown] يأخذ طفلكم { $child } العمل اليدوي إلى البيت.
    }
phrase-group-paint-on = يوجد طلاء على أغراض { $child }: { $things }.
phrase-group-new-child = سيأتي طفل جديد إلى المجموعة.
phrase-group-welcome-child = أهلًا وسهلًا، { $child }!
phrase-group-stayed-in = بقينا في الداخل.
phrase-group-too-cold = كان الجو باردًا جدًا للبقاء في الخارج طويلًا.
phrase-group-too-hot = كان الجو حارًا جدًا للعب في الخارج.
phrase-group-nice-weather = كان الطقس جميلًا.
phrase-group-bad-weather = كان الطقس سيئًا.
phrase-group-trip-off = أُلغيت الرحلة.
phrase-group-trip-to-off = أُلغيت الرحلة: { $item }.
phrase-group-item-closed = كان هذا المكان مغلقًا: { $item }.
phrase-group-play-at = { $gender ->
        [female] ذهبت { $child } إلى هنا: { $item }.
        [male] ذهب { $child } إلى هنا: { $item }.
       *[unknown] ذهب طفلكم { $child } إلى هنا: { $item }.
    }
phrase-group-went-with = { $who } – زيارة إلى: { $item }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = لدى { $child } ألم: { $body }.
phrase-health-stomach-complains = { $gender ->
        [female] اشتكت { $child } من ألم في البطن.
        [male] اشتكى { $child } من ألم في البطن.
       *[unknown] اشتكى طفلكم { $child } من ألم في البطن.
    }
phrase-health-headache-complains = { $gender ->
        [female] اشتكت { $child } من ألم في الرأس.
        [male] اشتكى { $child } من ألم في الرأس.
       *[unknown] اشتكى طفلكم { $child } من ألم في الرأس.
    }
phrase-health-injury-at = { $child }: { $injury } ({ $body }).
phrase-health-injury = لدى { $child } ما يلي: { $injury }.
phrase-health-injury-visible = ما يظهر: { $injury }.
phrase-health-injury-visible-at = ما يظهر: { $injury } ({ $body }).
phrase-health-fell-on = { $gender ->
        [female] وقعت { $child } على: { $body }.
        [male] وقع { $child } على: { $body }.
       *[unknown] وقع طفلكم { $child } على: { $body }.
    }
phrase-health-bumped = { $gender ->
        [female] اصطدمت { $child } بشيء: { $body }.
        [male] اصطدم { $child } بشيء: { $body }.
       *[unknown] اصطدم طفلكم { $child } بشيء: { $body }.
    }
phrase-health-fell-no-harm = { $gender ->
        [female] وقعت { $child }، لكن لا يظهر شيء.
        [male] وقع { $child }، لكن لا يظهر شيء.
       *[unknown] وقع طفلكم { $child }، لكن لا يظهر شيء.
    }
phrase-health-nothing-seen = لا يظهر شيء.
phrase-health-tripped = { $gender ->
        [female] تعثّرت { $child }.
        [male] تعثّر { $child }.
       *[unknown] تعثّر طفلكم { $child }.
    }
phrase-health-fell-from = { $gender ->
        [female] وقعت { $child } من على: { $item }.
        [male] وقع { $child } من على: { $item }.
       *[unknown] وقع طفلكم { $child } من على: { $item }.
    }
phrase-health-cried-recovered = { $gender ->
        [female] واسينا { $child }، وعادت إلى اللعب.
        [male] واسينا { $child }، وعاد إلى اللعب.
       *[unknown] واسينا طفلكم { $child }، وعاد إلى اللعب.
    }
phrase-health-wound-cleaned = نظّفنا الجرح.
phrase-health-wound-plaster = نظّفنا الجرح ووضعنا عليه لصقة جروح.
phrase-health-has-plaster = لدى { $child } لصقة جروح: { $body }.
phrase-health-rinsed = غسلناه بالماء.
phrase-health-sand-eyes = دخل رمل في عيني { $child }.
phrase-health-splinter-out = أخرجنا الشظية.
phrase-health-splinter-in = الشظية ما زالت في الداخل.
phrase-health-tick-in = القرادة ما زالت في الجلد.
phrase-health-stung-wasp = لسع دبور { $child }.
phrase-health-stung-bee = لسعت نحلة { $child }.
phrase-health-stung-at = { $gender ->
        [female] تعرّضت { $child } للسعة: { $body }.
        [male] تعرّض { $child } للسعة: { $body }.
       *[unknown] تعرّض طفلكم { $child } للسعة: { $body }.
    }
phrase-health-bitten-again = عضّ طفل آخر { $child }.
phrase-health-bitten-at = عضّ طفل آخر { $child }: { $body }.
phrase-health-nosebleed-had = حدث لدى { $child } نزيف من الأنف.
phrase-health-nosebleed-over = توقف نزيف الأنف بسرعة.
phrase-health-coughed = { $gender ->
        [female] سعلت { $child } كثيرًا.
        [male] سعل { $child } كثيرًا.
       *[unknown] سعل طفلكم { $child } كثيرًا.
    }
phrase-health-sneezes = { $gender ->
        [female] عطست { $child } كثيرًا.
        [male] عطس { $child } كثيرًا.
       *[unknown] عطس طفلكم { $child } كثيرًا.
    }
phrase-health-blocked-nose = لدى { $child } انسداد في الأنف.
phrase-health-phlegm = لدى { $child } احتقان وبلغم.
phrase-health-unwell-bit = لم تكن حال { $child } جيدة تمامًا.
phrase-health-pale = { $gender ->
        [female] تبدو { $child } شاحبة قليلًا.
        [male] يبدو { $child } شاحبًا قليلًا.
       *[unknown] يبدو طفلكم { $child } شاحبًا قليلًا.
    }
phrase-health-warm-bit = كان جسم { $child } دافئًا عند اللمس.
phrase-health-jumper-off = خلعنا عن { $child } قطعة من الملابس بسبب الشعور بالحر.
phrase-health-no-fever-now = ليس لدى { $child } حمّى الآن.
phrase-health-raised = لدى { $child } ارتفاع بسيط في الحرارة.
phrase-health-raised-degrees = لدى { $child } ارتفاع بسيط في الحرارة: { $temperature } درجة.
phrase-health-fever-had-degrees = كانت لدى { $child } حمّى: { $temperature } درجة.
phrase-health-temperature-normal = درجة حرارة { $child } طبيعية.
phrase-health-we-measured = قسنا درجة حرارة { $child }.
phrase-health-vomited-meal = { $gender ->
        [female] تقيّأت { $child } بعد الأكل.
        [male] تقيّأ { $child } بعد الأكل.
       *[unknown] تقيّأ طفلكم { $child } بعد الأكل.
    }
phrase-health-feels-sick = { $gender ->
        [female] تشعر { $child } بالغثيان.
        [male] يشعر { $child } بالغثيان.
       *[unknown] يشعر طفلكم { $child } بالغثيان.
    }
phrase-health-diarrhoea-home = لدى { $child } إسهال، ولا يُسمح بالبقاء عندنا.
phrase-health-return-after = { $gender ->
        [female] تستطيع { $child } العودة بعد { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } دون أعراض.
        [male] يستطيع { $child } العودة بعد { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } دون أعراض.
       *[unknown] يستطيع طفلكم { $child } العودة بعد { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } دون أعراض.
    }
phrase-health-may-come = { $gender ->
        [female] تستطيع { $child } المجيء من جديد.
        [male] يستطيع { $child } المجيء من جديد.
       *[unknown] يستطيع طفلكم { $child } المجيء من جديد.
    }
phrase-health-may-not-come = { $gender ->
        [female] لا تستطيع { $child } المجيء.
        [male] لا يستطيع { $child } المجيء.
       *[unknown] لا يستطيع طفلكم { $child } المجيء.
    }
phrase-health-rash = لدى { $child } طفح جلدي.
phrase-health-rash-at = لدى { $child } طفح جلدي: { $body }.
phrase-health-itch = لدى { $child } حكّة.
phrase-health-itch-at = لدى { $child } حكّة: { $body }.
phrase-health-dry-skin = جلد { $child } جاف.
phrase-health-eyes = لدى { $child } إفرازات لاصقة في العينين.
phrase-health-eyes-red = لدى { $child } احمرار في العينين.
phrase-health-teeth-trouble = { $gender ->
        [female] تنزعج { $child } من ظهور الأسنان.
        [male] ينزعج { $child } من ظهور الأسنان.
       *[unknown] ينزعج طفلكم { $child } من ظهور الأسنان.
    }
phrase-health-lost-tooth = سقط سنّ من أسنان { $child }.
phrase-health-medicine-got = { $gender ->
        [female] أخذت { $child } الدواء.
        [male] أخذ { $child } الدواء.
       *[unknown] أخذ طفلكم { $child } الدواء.
    }
phrase-health-medicine-gets = { $gender ->
        [female] ستأخذ { $child } الدواء الساعة { $time }.
        [male] سيأخذ { $child } الدواء الساعة { $time }.
       *[unknown] سيأخذ طفلكم { $child } الدواء الساعة { $time }.
    }
phrase-health-paracetamol-got = { $gender ->
        [female] أخذت { $child } باراسيتامول.
        [male] أخذ { $child } باراسيتامول.
       *[unknown] أخذ طفلكم { $child } باراسيتامول.
    }
phrase-health-paracetamol-time = { $gender ->
        [female] أخذت { $child } باراسيتامول الساعة { $time }.
        [male] أخذ { $child } باراسيتامول الساعة { $time }.
       *[unknown] أخذ طفلكم { $child } باراسيتامول الساعة { $time }.
    }
phrase-health-ask-medicine = { $gender ->
        [female] هل أخذت { $child } أدوية؟
        [male] هل أخذ { $child } أدوية؟
       *[unknown] هل أخذ طفلكم { $child } أدوية؟
    }
phrase-health-ask-fever = هل كانت لدى { $child } حمّى في البيت؟
phrase-health-medicine-pack = هل يمكنكم إحضار الدواء في علبته الأصلية؟
phrase-health-ask-stays-home = { $gender ->
        [female] هل ستبقى { $child } في البيت؟
        [male] هل سيبقى { $child } في البيت؟
       *[unknown] هل سيبقى طفلكم { $child } في البيت؟
    }
phrase-health-ask-how-now = كيف حال { $child } الآن؟
phrase-health-ask-what-doctor = ماذا قال الطبيب؟
phrase-health-call-doctor-please = هل يمكنكم الاتصال بطبيب الأسرة؟
phrase-health-hope-better = نتمنى لـ{ $child } الشفاء العاجل.
phrase-health-keep-eye-home = هل يمكنكم متابعة ذلك في البيت؟
phrase-health-watching = نتابع ذلك.
phrase-health-illness-in-group = يوجد مرض في المجموعة: { $item }.
phrase-health-check-home = هل يمكنكم فحص طفلكم في البيت؟
phrase-health-contagious = هذا مُعدٍ.
phrase-health-not-contagious = هذا غير مُعدٍ.
phrase-health-ask-allergies = هل لدى { $child } أي حساسية؟
phrase-health-first-aid-called = اتصلنا بالطبيب.
phrase-health-sunscreen-all = وضعنا كريم الشمس لكل الأطفال.

## Meenemen en spullen (meer)

phrase-bring-list = يرجى إحضار: { $things }.
phrase-bring-list-child = يرجى إحضار ما يلي لـ{ $child }: { $things }.
phrase-bring-not-list = يرجى عدم إحضار: { $things }.
phrase-bring-need-not = لا حاجة إلى إحضار: { $things }.
phrase-bring-child-may = { $gender ->
        [female] يمكن أن تحضر { $child } هذا: { $things }.
        [male] يمكن أن يحضر { $child } هذا: { $things }.
       *[unknown] يمكن أن يحضر طفلكم { $child } هذا: { $things }.
    }
phrase-bring-wears-ours = { $gender ->
        [female] ترتدي { $child } ملابس من عندنا: { $things }.
        [male] يرتدي { $child } ملابس من عندنا: { $things }.
       *[unknown] يرتدي طفلكم { $child } ملابس من عندنا: { $things }.
    }
phrase-bring-return-washed = هل يمكنكم غسلها وإعادتها؟
phrase-bring-is-wet = تبلّلت أغراض { $child }: { $things }.
phrase-bring-is-dirty = اتّسخت أغراض { $child }: { $things }.
phrase-bring-broken = تالف: { $things }.
phrase-bring-in-bag = في الحقيبة: { $things }.
phrase-bring-left-here = ما زال هنا: { $things }.
phrase-bring-whose = لمن هذا: { $things }؟
phrase-bring-missing = لا نجد هذا: { $things }.
phrase-bring-ask-seen = هل هذا عندكم في البيت: { $things }؟
phrase-bring-ask-have = هل هذا معكم: { $things }؟
phrase-bring-almost-out = على وشك النفاد: { $things }.
phrase-bring-all-out = نفد: { $things }.
phrase-bring-swapped = تبدّلت الأغراض بالخطأ.
phrase-bring-name-coat = هل يمكنكم كتابة الاسم على المعطف؟
phrase-bring-craft-material = نستفيد من هذا في الأشغال اليدوية: { $things }.
phrase-bring-dress-warm = يرجى إلباس طفلكم ملابس دافئة.
phrase-bring-dress-size = المقاس: { $count }.
phrase-weather-sunny-hat = يرجى وضع كريم الشمس لطفلكم في الصباح.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = من سيأخذ { $child }: { $relative }.
phrase-pickup-was-by-relative = من أخذ { $child }: { $relative }.
phrase-pickup-brought-relative = من أحضر { $child }: { $relative }.
phrase-pickup-ask-relative = هل تسمحون لهذا الشخص بأخذ { $child }: { $relative }؟
phrase-pickup-ask-relative-does = هل هذا الشخص سيأخذ { $child }: { $relative }؟
phrase-pickup-with-friend = { $gender ->
        [female] ستذهب { $child } مع { $names }.
        [male] سيذهب { $child } مع { $names }.
       *[unknown] سيذهب طفلكم { $child } مع { $names }.
    }
phrase-pickup-collected = تم أخذ { $child } من عندنا.
phrase-pickup-not-yet = لم يأتِ أحد بعد لأخذ { $child }.
phrase-pickup-ask-earlier = هل ستأخذون { $child } أبكر من المعتاد؟
phrase-pickup-ask-later = { $gender ->
        [female] هل ستأتي { $child } في وقت متأخر عن المعتاد؟
        [male] هل سيأتي { $child } في وقت متأخر عن المعتاد؟
       *[unknown] هل سيأتي طفلكم { $child } في وقت متأخر عن المعتاد؟
    }
phrase-pickup-ask-half-hour-later = { $gender ->
        [female] هل ستتأخر { $child } نصف ساعة؟
        [male] هل سيتأخر { $child } نصف ساعة؟
       *[unknown] هل سيتأخر طفلكم { $child } نصف ساعة؟
    }
phrase-pickup-latest = هل يمكنكم أخذ طفلكم الساعة { $time } على أبعد حد؟
phrase-pickup-on-time = هل يمكنكم الحضور في الموعد؟
phrase-pickup-if-late-call = هل ستتأخرون؟ إذن اتصلوا بنا.
phrase-pickup-if-other-tell = هل سيأخذ شخص آخر طفلكم؟ إذن أخبرونا.
phrase-pickup-taxi = { $gender ->
        [female] جاءت { $child } بسيارة الأجرة.
        [male] جاء { $child } بسيارة الأجرة.
       *[unknown] جاء طفلكم { $child } بسيارة الأجرة.
    }
phrase-pickup-bus = { $gender ->
        [female] جاءت { $child } بالحافلة.
        [male] جاء { $child } بالحافلة.
       *[unknown] جاء طفلكم { $child } بالحافلة.
    }
phrase-pickup-fetch-school = نأخذ الأطفال من المدرسة.
phrase-pickup-fetch-school-child = نأخذ { $child } من المدرسة.
phrase-pickup-not-in-yard = { $gender ->
        [female] لم تكن { $child } في ساحة المدرسة.
        [male] لم يكن { $child } في ساحة المدرسة.
       *[unknown] لم يكن طفلكم { $child } في ساحة المدرسة.
    }
phrase-pickup-may-home-alone = { $gender ->
        [female] يُسمح بأن تعود { $child } إلى البيت دون مرافق.
        [male] يُسمح بأن يعود { $child } إلى البيت دون مرافق.
       *[unknown] يُسمح بأن يعود طفلكم { $child } إلى البيت دون مرافق.
    }
phrase-pickup-ask-permission-alone = { $gender ->
        [female] هل تسمحون بأن تعود { $child } إلى البيت دون مرافق؟
        [male] هل تسمحون بأن يعود { $child } إلى البيت دون مرافق؟
       *[unknown] هل تسمحون بأن يعود طفلكم { $child } إلى البيت دون مرافق؟
    }
phrase-pickup-ask-alone-outside = { $gender ->
        [female] هل تسمحون بأن تلعب { $child } في الخارج دون مرافق؟
        [male] هل تسمحون بأن يلعب { $child } في الخارج دون مرافق؟
       *[unknown] هل تسمحون بأن يلعب طفلكم { $child } في الخارج دون مرافق؟
    }
phrase-pickup-ask-who-else = من يُسمح له أيضًا بأخذ { $child }؟
phrase-pickup-id = هل يمكنكم إحضار وثيقة هوية؟
phrase-pickup-entrance-back = المدخل من الجهة الخلفية.
phrase-pickup-entrance-other = نستخدم مدخلًا آخر.
phrase-pickup-gate = هل يمكنكم إغلاق البوابة جيدًا؟
phrase-pickup-parking = يرجى عدم إيقاف السيارة أمام البوابة.
phrase-absent-today = { $gender ->
        [female] { $child } غائبة.
        [male] { $child } غائب.
       *[unknown] طفلكم { $child } غائب.
    }
phrase-absent-holiday = { $child } في إجازة.
phrase-absent-tell-not-coming = { $gender ->
        [female] هل يمكنكم إخبارنا إذا لم تأتِ { $child }؟
        [male] هل يمكنكم إخبارنا إذا لم يأتِ { $child }؟
       *[unknown] هل يمكنكم إخبارنا إذا لم يأتِ طفلكم { $child }؟
    }
phrase-absent-tell-child-not = هل يمكنكم إخبارنا إذا لم يأتِ طفلكم؟
phrase-absent-call-before = يمكنكم إبلاغنا بغياب طفلكم حتى الساعة { $time }.
phrase-absent-report-app = يمكنكم إبلاغنا بغياب طفلكم عبر التطبيق.
phrase-absent-enjoy-days-off = استمتعوا بأيام العطلة.
phrase-absent-ask-why = أين { $child }؟
phrase-absent-ask-coming-day = { $gender ->
        [female] هل ستأتي { $child }؟
        [male] هل سيأتي { $child }؟
       *[unknown] هل سيأتي طفلكم { $child }؟
    }
phrase-extra-child = { $gender ->
        [female] ستأتي { $child } يومًا إضافيًا.
        [male] سيأتي { $child } يومًا إضافيًا.
       *[unknown] سيأتي طفلكم { $child } يومًا إضافيًا.
    }
phrase-extra-ask-app = هل يمكنكم طلب اليوم الإضافي عبر التطبيق؟
phrase-swap-ask-app = هل يمكنكم طلب تبديل اليوم عبر التطبيق؟
phrase-swap-yes-plain = تبديل اليوم ممكن.
phrase-swap-no-plain = تبديل اليوم غير ممكن.
phrase-extra-place = ما زال هناك مكان.
phrase-extra-no-place = لا يوجد مكان.
phrase-extra-place-weekdays = ما زال هناك مكان يوم { $first-weekday } ويوم { $second-weekday }.
phrase-book-before = التسجيل ممكن حتى نهاية { $date }.
phrase-book-holiday-care = هل يمكنكم تسجيل { $child } في رعاية العطلة؟
phrase-book-holiday-care-child = هل يمكنكم تسجيل طفلكم في رعاية العطلة؟
phrase-phone-emergency = نحتاج إلى رقم هاتفكم لحالات الطوارئ.
phrase-phone-ask-reach = كيف يمكننا الوصول إليكم؟
phrase-phone-address = هل يمكنكم إعطاؤنا عنوانكم الجديد؟
phrase-talk-how-going = نود أن نتحدث معكم عن أحوال { $child }.
phrase-talk-when-time = متى لديكم وقت للقاء؟
phrase-talk-have-minute = هل لديكم وقت قصير للقاء؟
phrase-talk-parent-date = لقاء الأهل يوم { $date } الساعة { $time }.
phrase-talk-choose-time = هل يمكنكم اختيار وقت للقاء؟
phrase-talk-report-ready = التقرير عن { $child } جاهز.
phrase-talk-worried = نحن قلقون قليلًا على { $child }.
phrase-talk-worried-speech = نود أن نتحدث معكم عن كلام { $child }.
phrase-talk-nice-talk = شكرًا لكم على اللقاء الطيب.
phrase-talk-tell-more-pickup = سنخبركم بالمزيد عند أخذ طفلكم.
phrase-photo-ask-app = هل تسمحون لنا بوضع صور { $child } في التطبيق؟
phrase-form-fill = هل يمكنكم ملء الاستمارة؟
phrase-form-return = هل يمكنكم تسليم الاستمارة؟
phrase-form-list-sign = هل يمكنكم كتابة اسمكم في القائمة؟
phrase-answer-please = هل يمكنكم إخبارنا؟
phrase-answer-before = هل يمكنكم الرد قبل { $date }؟
phrase-answer-questions-tell = هل لديكم أسئلة؟ أخبرونا.
phrase-answer-eat-along = { $gender ->
        [female] هل ستأكل { $child } معنا؟
        [male] هل سيأكل { $child } معنا؟
       *[unknown] هل سيأكل طفلكم { $child } معنا؟
    }
phrase-answer-ok-for-you = هل هذا مناسب لكم؟
phrase-answer-may-come-in = يمكنكم الدخول.

## Wennen (meer)

phrase-settle-first-day-well = كان أول يوم لـ{ $child } جيدًا.
phrase-settle-trial-well = { $gender ->
        [female] تأقلمت { $child } جيدًا.
        [male] تأقلم { $child } جيدًا.
       *[unknown] تأقلم طفلكم { $child } جيدًا.
    }
phrase-settle-trial-date = صباح التأقلم لـ{ $child }: { $date }.
phrase-settle-trial = { $gender ->
        [female] تأتي { $child } للتأقلم.
        [male] يأتي { $child } للتأقلم.
       *[unknown] يأتي طفلكم { $child } للتأقلم.
    }
phrase-settle-done = { $gender ->
        [female] تأقلمت { $child } تمامًا.
        [male] تأقلم { $child } تمامًا.
       *[unknown] تأقلم طفلكم { $child } تمامًا.
    }
phrase-settle-moves-group = { $gender ->
        [female] تنتقل { $child } إلى مجموعة أخرى.
        [male] ينتقل { $child } إلى مجموعة أخرى.
       *[unknown] ينتقل طفلكم { $child } إلى مجموعة أخرى.
    }
phrase-settle-moves-to = { $gender ->
        [female] تنتقل { $child } إلى مجموعة { $group }.
        [male] ينتقل { $child } إلى مجموعة { $group }.
       *[unknown] ينتقل طفلكم { $child } إلى مجموعة { $group }.
    }
phrase-settle-school = { $gender ->
        [female] تبدأ { $child } في المدرسة الابتدائية.
        [male] يبدأ { $child } في المدرسة الابتدائية.
       *[unknown] يبدأ طفلكم { $child } في المدرسة الابتدائية.
    }
phrase-settle-last-day = هذا آخر يوم لـ{ $child } عندنا.
phrase-settle-will-miss = سنشتاق إلى { $child }.
phrase-settle-parent-stays = يمكنكم البقاء في المرة الأولى.
phrase-settle-like-home = { $gender ->
        [female] ماذا تفعلون في البيت عندما تحزن { $child }؟
        [male] ماذا تفعلون في البيت عندما يحزن { $child }؟
       *[unknown] ماذا تفعلون في البيت عندما يحزن طفلكم { $child }؟
    }
phrase-settle-angry-home = { $gender ->
        [female] ماذا تفعلون في البيت عندما تغضب { $child }؟
        [male] ماذا تفعلون في البيت عندما يغضب { $child }؟
       *[unknown] ماذا تفعلون في البيت عندما يغضب طفلكم { $child }؟
    }
phrase-settle-home-too = هل حال { $child } في البيت هكذا أيضًا؟
phrase-settle-which-language = بأي لغة تتحدثون مع { $child } في البيت؟
phrase-settle-dutch-understands = { $gender ->
        [female] تفهم { $child } الكثير من الهولندية.
        [male] يفهم { $child } الكثير من الهولندية.
       *[unknown] يفهم طفلكم { $child } الكثير من الهولندية.
    }
phrase-settle-clear = { $gender ->
        [female] تعبّر { $child } جيدًا عمّا تريد.
        [male] يعبّر { $child } جيدًا عمّا يريد.
       *[unknown] يعبّر طفلكم { $child } جيدًا عمّا يريد.
    }
phrase-settle-more-words = { $gender ->
        [female] تقول { $child } كلمات أكثر فأكثر.
        [male] يقول { $child } كلمات أكثر فأكثر.
       *[unknown] يقول طفلكم { $child } كلمات أكثر فأكثر.
    }
phrase-settle-grows = { $gender ->
        [female] تنمو { $child } جيدًا.
        [male] ينمو { $child } جيدًا.
       *[unknown] ينمو طفلكم { $child } جيدًا.
    }
phrase-settle-big-steps = { $gender ->
        [female] تتقدّم { $child } جيدًا.
        [male] يتقدّم { $child } جيدًا.
       *[unknown] يتقدّم طفلكم { $child } جيدًا.
    }
phrase-settle-confident = تزداد ثقة { $child } بالنفس أكثر فأكثر.
phrase-settle-well-done = أحسنت، { $child }!
phrase-settle-swim-diploma = { $gender ->
        [female] حصلت { $child } على شهادة السباحة.
        [male] حصل { $child } على شهادة السباحة.
       *[unknown] حصل طفلكم { $child } على شهادة السباحة.
    }
phrase-settle-lights = { $gender ->
        [female] تحب { $child } النظر إلى الأضواء.
        [male] يحب { $child } النظر إلى الأضواء.
       *[unknown] يحب طفلكم { $child } النظر إلى الأضواء.
    }
phrase-settle-smiles = { $gender ->
        [female] تضحك { $child } كثيرًا.
        [male] يضحك { $child } كثيرًا.
       *[unknown] يضحك طفلكم { $child } كثيرًا.
    }

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = نحن مغلقون.
phrase-open-plain = نحن مفتوحون.
phrase-open-again-plain = فتحنا من جديد.
phrase-open-all-day = الرعاية بعد المدرسة مفتوحة طوال اليوم.
phrase-closed-at = نغلق الساعة { $time }.
phrase-closed-date-at = يوم { $date } نغلق الساعة { $time }.
phrase-open-at = نفتح الساعة { $time }.
phrase-open-until = نحن مفتوحون حتى الساعة { $time }.
phrase-open-hours-are = أوقات العمل من الساعة { $from } إلى الساعة { $until }.
phrase-closed-easter-monday = نحن مغلقون في عيد الفصح.
phrase-closed-christmas = نحن مغلقون في عيد الميلاد المجيد.
phrase-closed-christmas-newyear = نحن مغلقون بين عيد الميلاد المجيد ورأس السنة.
phrase-closed-whit-ascension = نحن مغلقون في عيد الصعود.
phrase-closed-kings-day = نحن مغلقون في يوم الملك.
phrase-closed-whitsun = نحن مغلقون في عيد العنصرة.
phrase-staff-ill-plain = غياب بسبب المرض: { $person }.
phrase-staff-away = غياب: { $person }.
phrase-staff-holiday = في إجازة: { $person }.
phrase-staff-back = عودة إلى العمل: { $person }.
phrase-staff-leave = في إجازة من العمل: { $person }.
phrase-staff-not-works-weekday = لا دوام لـ{ $person } يوم { $weekday }.
phrase-staff-works = في العمل: { $person }.
phrase-staff-replaces = { $person } بدلًا من { $other-person }.
phrase-staff-substitute = يوجد موظف بديل في المجموعة.
phrase-staff-trainee = سيأتي متدرّب إلى المجموعة.
phrase-staff-trainee-name = متدرّب جديد عندنا: { $person }.
phrase-staff-birthday = عيد ميلاد { $person }.
phrase-staff-baby = مولود جديد لدى { $person }.
phrase-staff-i-am-off = لديّ إجازة.
phrase-staff-i-am-here = أنا في العمل.
phrase-staff-new-plain = يوجد زميل جديد في المجموعة.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $gender ->
        [female] احتفلت { $child } بعيد ميلادها
        [male] احتفل { $child } بعيد ميلاده
       *[unknown] احتفل طفلكم { $child } بعيد ميلاده
    }.
phrase-event-child-birthday = عيد ميلاد { $child }.
phrase-event-child-treated = { $gender ->
        [female] وزّعت { $child } الضيافة على الأطفال.
        [male] وزّع { $child } الضيافة على الأطفال.
       *[unknown] وزّع طفلكم { $child } الضيافة على الأطفال.
    }
phrase-event-child-treated-on = { $gender ->
        [female] وزّعت { $child } على الأطفال: { $things }.
        [male] وزّع { $child } على الأطفال: { $things }.
       *[unknown] وزّع طفلكم { $child } على الأطفال: { $things }.
    }
phrase-event-sang-for = غنّينا لـ{ $child }.
phrase-event-birthday-hat = { $gender ->
        [female] حصلت { $child } على قبعة احتفال
        [male] حصل { $child } على قبعة احتفال
       *[unknown] حصل طفلكم { $child } على قبعة احتفال
    }.
phrase-event-treat-healthy = نرجو أن تكون الضيافة صغيرة وصحية.
phrase-event-thanks-treat-child = شكرًا لكم على ضيافة { $child }.
phrase-event-sinterklaas-comes = سيأتي سنتركلاس لزيارتنا.
phrase-event-shoe = يمكن للأطفال وضع أحذيتهم لسنتركلاس.
phrase-event-party-is = الاحتفال: { $item }.
phrase-event-party-date = الحفلة يوم { $date } الساعة { $time }.
phrase-event-dress-up = يمكن للأطفال المجيء بملابس تنكرية.
phrase-event-pyjamas-day = يمكن للأطفال المجيء بالبيجاما.
phrase-event-congrats-baby = ألف مبروك المولود الجديد!
phrase-event-congrats-plain = ألف مبروك!
phrase-event-congrats-child-hearty = ألف مبروك من القلب بمناسبة عيد ميلاد { $child }.
phrase-event-volunteers = نبحث عن أهل يريدون المساعدة.
phrase-event-volunteers-drive = من يمكنه القيادة بسيارته؟
phrase-event-committee = يوجد اجتماع للجنة أولياء الأمور.
phrase-event-parents-evening-topic = في لقاء أولياء الأمور نتحدث عن: { $things }.
phrase-event-parents-evening-sleep = في لقاء أولياء الأمور نتحدث عن النوم الآمن.
phrase-event-ends = النهاية الساعة { $time }.
phrase-event-begins-activity = بداية { $activity } الساعة { $time }.
phrase-event-club-begins = يبدأ الدرس الساعة { $time }.
phrase-event-leave-on-time = ننطلق في الموعد.
phrase-event-trip-by = نذهب بالقطار إلى { $item }.
phrase-event-trip-who = { $who-number ->
        [several] الخطة لـ{ $who }: { $item }
       *[single] { $gender ->
            [female] ستذهب { $who } إلى { $item }
            [male] سيذهب { $who } إلى { $item }
           *[unknown] الخطة لـ{ $who }: { $item }
        }
    }.
phrase-event-trip-plain = نذهب إلى { $item }.
phrase-event-ask-trip-may = { $gender ->
        [female] هل تسمحون بأن تشارك { $child } في الرحلة؟
        [male] هل تسمحون بأن يشارك { $child } في الرحلة؟
       *[unknown] هل تسمحون بأن يشارك طفلكم { $child } في الرحلة؟
    }
phrase-event-trip-back-safe = لقد عدنا.

## Geld en kantoor (meer)

phrase-money-invoice-office = هل لديكم أسئلة عن الفاتورة؟ اتصلوا بمكتبنا.
phrase-money-asked = المبلغ المطلوب: { $amount }.
phrase-money-asked-trip = المبلغ المطلوب للرحلة: { $amount }.
phrase-money-no-extra = لا حاجة إلى دفع أي مبلغ إضافي.
phrase-money-debit-day = يُخصم المبلغ من حسابكم نحو اليوم { $count } من الشهر.
phrase-money-year-statement = ستتلقون الكشف السنوي.
phrase-money-invoice-ready = الفاتورة جاهزة.
phrase-money-contract-questions = هل لديكم أسئلة عن العقد؟ اتصلوا بمكتبنا.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = طاب نهاركم.
phrase-hello-evening = مساء الخير.
phrase-hello-morning-plain = صباح الخير.
phrase-hello-parents-of = أهل { $child } الأعزاء،
phrase-bye-day = نهاركم سعيد!
phrase-bye-afternoon = نتمنى لكم نهارًا سعيدًا!
phrase-bye-tomorrow-evening = إلى اللقاء غدًا، ومساء سعيد!
phrase-bye-week = إلى اللقاء الأسبوع القادم!
phrase-bye-later = إلى اللقاء!
phrase-bye-night-child = نومًا هنيئًا، { $child }.
phrase-bye-night = تصبحون على خير.
phrase-bye-greetings-team = تحيات من الفريق.
phrase-bye-greetings-person = تحيات من { $person }.
phrase-bye-feast-days = نتمنى لكم أعيادًا سعيدة.
phrase-bye-new-year = سنة جديدة سعيدة!
phrase-bye-eid = عيد مبارك!
phrase-bye-ramadan = رمضان كريم، نتمنى لكم شهرًا مباركًا.
phrase-bye-holiday-wish = نتمنى لكم إجازة سعيدة.
phrase-bye-see-you-group = يسعدنا أن نرى { $child } من جديد.
phrase-thanks-understanding = شكرًا لكم على تفهّمكم.
phrase-thanks-thinking = شكرًا لكم على مشاركتنا التفكير.
phrase-thanks-quick = يسعدنا أنكم جئتم بهذه السرعة.
phrase-thanks-quick-reply = شكرًا لكم على ردكم السريع.
phrase-thanks-trust = شكرًا لكم على ثقتكم.
phrase-thanks-present = شكرًا لكم على الهدية.
phrase-thanks-card = شكرًا لكم على البطاقة اللطيفة.
phrase-thanks-bring = شكرًا لكم على إحضار: { $things }.
phrase-sorry-plain = نحن آسفون.
phrase-sorry-late-message = نعتذر عن الرسالة المتأخرة.
phrase-sorry-lost = نحن آسفون، لم نعد نجد هذا من أغراض { $child }: { $things }.
phrase-sorry-forgot = لقد نسينا ذلك.
phrase-contact-know = هذا لعلمكم.
phrase-contact-note = انتبهوا!
phrase-contact-call-office = هل يمكنكم التواصل معنا؟
phrase-contact-reachable = يمكنكم الوصول إلينا حتى الساعة { $time }.
phrase-contact-number = هل رقم الهاتف هذا ما زال صحيحًا؟
phrase-contact-ask-received = هل وصلتكم رسالتنا؟
phrase-contact-more-app = تجدون المزيد في التطبيق.
phrase-contact-read-letter = هل يمكنكم قراءة الرسالة الورقية؟
phrase-contact-mail-follows = سيصلكم بريد إلكتروني.
phrase-contact-more-later = سنخبركم بالمزيد لاحقًا.
phrase-contact-will-look = سنبحث في الأمر.
phrase-contact-heating = التدفئة لا تعمل.
phrase-contact-phone-down = الهاتف لا يعمل.
phrase-contact-doorbell = جرس الباب لا يعمل.

## Thuis en taal (meer)

phrase-home-sing-song = هل يمكنكم غناء الأغنية في البيت أيضًا؟
phrase-home-read-book-along = { $gender ->
        [female] يمكن أن تأخذ { $child } كتابًا إلى البيت.
        [male] يمكن أن يأخذ { $child } كتابًا إلى البيت.
       *[unknown] يمكن أن يأخذ طفلكم { $child } كتابًا إلى البيت.
    }
phrase-home-practise-too = هل يمكنكم التدرّب على هذا في البيت أيضًا؟
phrase-home-talk-about = تحدثوا عن ذلك في البيت أيضًا.
phrase-home-ask-weekend = كيف كانت عطلة نهاية الأسبوع؟
phrase-home-ask-holiday = كيف كانت الإجازة؟
phrase-home-ask-dentist-child = هل كان الأمر ممتعًا عند طبيب الأسنان، { $child }؟
phrase-home-ask-dentist = كيف كان الأمر عند طبيب الأسنان؟
phrase-home-ask-doctor = كيف كان الأمر عند الطبيب؟
phrase-home-stayed-over = { $gender ->
        [female] باتت { $child } عند: { $relative }.
        [male] بات { $child } عند: { $relative }.
       *[unknown] بات طفلكم { $child } عند: { $relative }.
    }
phrase-home-tired-maybe = { $gender ->
        [female] ربما تتعب { $child } باكرًا هذا المساء.
        [male] ربما يتعب { $child } باكرًا هذا المساء.
       *[unknown] ربما يتعب طفلكم { $child } باكرًا هذا المساء.
    }

## Nog meer over de dag

phrase-act-tries = { $gender ->
        [female] تحاول { $child }
        [male] يحاول { $child }
       *[unknown] يحاول طفلكم { $child }
    } { $activity }.
phrase-act-wants-help = { $gender ->
        [female] تود { $child }
        [male] يود { $child }
       *[unknown] يود طفلكم { $child }
    } المساعدة في { $activity }.
phrase-act-must = { $gender ->
        [female] ما زالت { $child } تحتاج
        [male] ما زال { $child } يحتاج
       *[unknown] ما زال طفلكم { $child } يحتاج
    } إلى التدرّب على { $activity }.
phrase-act-not-anymore = { $gender ->
        [female] لم تعد { $child } تفعل هذا: { $activity }.
        [male] لم يعد { $child } يفعل هذا: { $activity }.
       *[unknown] لم يعد طفلكم { $child } يفعل هذا: { $activity }.
    }
phrase-act-often = { $gender ->
        [female] كثيرًا ما تفعل { $child } هذا: { $activity }.
        [male] كثيرًا ما يفعل { $child } هذا: { $activity }.
       *[unknown] كثيرًا ما يفعل طفلكم { $child } هذا: { $activity }.
    }
phrase-act-may-soon = يُسمح للأطفال بهذا: { $activity }.
phrase-act-ask-we-may = هل تسمحون لنا بأن نفعل هذا مع { $child }: { $activity }؟
phrase-act-enjoyed-much = أحبّ الأطفال { $activity }.
phrase-act-will-child-soon = يمكن لـ{ $child } فعل هذا لاحقًا اليوم: { $activity }.
phrase-got-things = { $gender ->
        [female] حصلت { $child } على هذا: { $things }.
        [male] حصل { $child } على هذا: { $things }.
       *[unknown] حصل طفلكم { $child } على هذا: { $things }.
    }
phrase-has-with = { $gender ->
        [female] أحضرت { $child } معها هذا: { $things }.
        [male] أحضر { $child } معه هذا: { $things }.
       *[unknown] أحضر طفلكم { $child } معه هذا: { $things }.
    }
phrase-asks-for = { $gender ->
        [female] طلبت { $child } هذا: { $things }.
        [male] طلب { $child } هذا: { $things }.
       *[unknown] طلب طفلكم { $child } هذا: { $things }.
    }
phrase-needed-things = { $gender ->
        [female] احتاجت { $child } إلى هذا: { $things }.
        [male] احتاج { $child } إلى هذا: { $things }.
       *[unknown] احتاج طفلكم { $child } إلى هذا: { $things }.
    }
phrase-proud-of = كان هذا مصدر فخر لـ{ $child }: { $things }.
phrase-looked-at = { $gender ->
        [female] نظرت { $child } إلى هذا: { $things }.
        [male] نظر { $child } إلى هذا: { $things }.
       *[unknown] نظر طفلكم { $child } إلى هذا: { $things }.
    }
phrase-saw-we = هذا ما رأيناه: { $things }.
phrase-found-things = { $gender ->
        [female] وجدت { $child } هذا: { $things }.
        [male] وجد { $child } هذا: { $things }.
       *[unknown] وجد طفلكم { $child } هذا: { $things }.
    }
phrase-made-things = { $gender ->
        [female] صنعت { $child } هذا: { $things }.
        [male] صنع { $child } هذا: { $things }.
       *[unknown] صنع طفلكم { $child } هذا: { $things }.
    }
phrase-made-we = هذا ما صنعناه: { $things }.
phrase-baked-we = هذا ما خبزناه: { $things }.
phrase-played-list = { $gender ->
        [female] لعبت { $child } بهذا: { $things }.
        [male] لعب { $child } بهذا: { $things }.
       *[unknown] لعب طفلكم { $child } بهذا: { $things }.
    }
phrase-played-list-all = لعب الأطفال بهذا: { $things }.
phrase-loves-things = { $gender ->
        [female] تحب { $child } هذا: { $things }.
        [male] يحب { $child } هذا: { $things }.
       *[unknown] يحب طفلكم { $child } هذا: { $things }.
    }
phrase-loved-things = هذا أعجب { $child }: { $things }.
phrase-topic-we = هذا ما تحدثنا عنه: { $things }.
phrase-theme-new = الموضوع الجديد هو: { $things }.
phrase-said-words = { $gender ->
        [female] قالت { $child }: { $quote }.
        [male] قال { $child }: { $quote }.
       *[unknown] قال طفلكم { $child }: { $quote }.
    }
phrase-word-week = نتعلّم هذه الكلمة: { $quote }.
phrase-book-read = قرأنا هذا الكتاب: { $quote }.
phrase-song-sung = غنّينا هذه الأغنية: { $quote }.
phrase-mood-fine = الأمور تسير بشكل جيد.
phrase-mood-day-well = مرّ يوم { $child } بشكل جيد.
phrase-mood-better-then = سار الأمر بشكل أفضل.
phrase-mood-hard-moment = { $gender ->
        [female] مرّت { $child } بوقت صعب.
        [male] مرّ { $child } بوقت صعب.
       *[unknown] مرّ طفلكم { $child } بوقت صعب.
    }
phrase-mood-soon-angry = { $gender ->
        [female] كان من السهل أن تغضب { $child }.
        [male] كان من السهل أن يغضب { $child }.
       *[unknown] كان من السهل أن يغضب طفلكم { $child }.
    }
phrase-mood-cried-much = { $gender ->
        [female] بكت { $child } كثيرًا.
        [male] بكى { $child } كثيرًا.
       *[unknown] بكى طفلكم { $child } كثيرًا.
    }
phrase-mood-cried-little = { $gender ->
        [female] بكت { $child } قليلًا.
        [male] بكى { $child } قليلًا.
       *[unknown] بكى طفلكم { $child } قليلًا.
    }
phrase-mood-cried-not = { $gender ->
        [female] لم تبكِ { $child }.
        [male] لم يبكِ { $child }.
       *[unknown] لم يبكِ طفلكم { $child }.
    }
phrase-mood-laughed-at = { $gender ->
        [female] ضحكت { $child }.
        [male] ضحك { $child }.
       *[unknown] ضحك طفلكم { $child }.
    }
phrase-mood-laughed-with = { $gender ->
        [female] ضحكت { $child } مع { $names }.
        [male] ضحك { $child } مع { $names }.
       *[unknown] ضحك طفلكم { $child } مع { $names }.
    }
phrase-mood-comfort-sought = { $gender ->
        [female] جاءت { $child } إلينا طالبة المواساة.
        [male] جاء { $child } إلينا طالبًا المواساة.
       *[unknown] جاء طفلكم { $child } إلينا طالبًا المواساة.
    }
phrase-mood-stayed-close = { $gender ->
        [female] بقيت { $child } بالقرب منا.
        [male] بقي { $child } بالقرب منا.
       *[unknown] بقي طفلكم { $child } بالقرب منا.
    }
phrase-mood-good-together = لعب الأطفال معًا بشكل جيد.
phrase-mood-watch-others = { $gender ->
        [female] أحبت { $child } النظر إلى الأطفال الآخرين.
        [male] أحب { $child } النظر إلى الأطفال الآخرين.
       *[unknown] أحب طفلكم { $child } النظر إلى الأطفال الآخرين.
    }
phrase-mood-not-home = { $gender ->
        [female] لم ترد { $child } العودة إلى البيت بعد.
        [male] لم يرد { $child } العودة إلى البيت بعد.
       *[unknown] لم يرد طفلكم { $child } العودة إلى البيت بعد.
    }
phrase-mood-happy-to-see = { $gender ->
        [female] فرحت { $child } برؤيتكم.
        [male] فرح { $child } برؤيتكم.
       *[unknown] فرح طفلكم { $child } برؤيتكم.
    }
phrase-mood-shy = { $gender ->
        [female] كانت { $child } خجولة.
        [male] كان { $child } خجولًا.
       *[unknown] كان طفلكم { $child } خجولًا.
    }
phrase-mood-tired-bit = { $gender ->
        [female] كانت { $child } متعبة قليلًا.
        [male] كان { $child } متعبًا قليلًا.
       *[unknown] كان طفلكم { $child } متعبًا قليلًا.
    }
phrase-mood-stubborn = { $gender ->
        [female] أرادت { $child } أن تفعل ذلك بنفسها.
        [male] أراد { $child } أن يفعل ذلك بنفسه.
       *[unknown] أراد طفلكم { $child } أن يفعل ذلك بنفسه.
    }
phrase-mood-boundary = { $gender ->
        [female] تختبر { $child } الحدود.
        [male] يختبر { $child } الحدود.
       *[unknown] يختبر طفلكم { $child } الحدود.
    }
phrase-mood-says-no = { $gender ->
        [female] كثيرًا ما تقول { $child } لا.
        [male] كثيرًا ما يقول { $child } لا.
       *[unknown] كثيرًا ما يقول طفلكم { $child } لا.
    }
phrase-mood-no-worries = لا تقلقوا.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $gender ->
        [female] أكلت { $child }.
        [male] أكل { $child }.
       *[unknown] أكل طفلكم { $child }.
    }
phrase-food-later = { $gender ->
        [female] ستأكل { $child } لاحقًا.
        [male] سيأكل { $child } لاحقًا.
       *[unknown] سيأكل طفلكم { $child } لاحقًا.
    }
phrase-food-well-again = { $gender ->
        [female] أكلت { $child } جيدًا من جديد.
        [male] أكل { $child } جيدًا من جديد.
       *[unknown] أكل طفلكم { $child } جيدًا من جديد.
    }
phrase-food-badly-now = { $gender ->
        [female] لا تأكل { $child } جيدًا.
        [male] لا يأكل { $child } جيدًا.
       *[unknown] لا يأكل طفلكم { $child } جيدًا.
    }
phrase-food-at-table = { $gender ->
        [female] بقيت { $child } إلى المائدة بشكل جيد.
        [male] بقي { $child } إلى المائدة بشكل جيد.
       *[unknown] بقي طفلكم { $child } إلى المائدة بشكل جيد.
    }
phrase-food-trying-new = { $gender ->
        [female] تجرّب { $child } أطعمة جديدة.
        [male] يجرّب { $child } أطعمة جديدة.
       *[unknown] يجرّب طفلكم { $child } أطعمة جديدة.
    }
phrase-food-does-not-eat = { $gender ->
        [female] لا تأكل { $child } هذا: { $things }.
        [male] لا يأكل { $child } هذا: { $things }.
       *[unknown] لا يأكل طفلكم { $child } هذا: { $things }.
    }
phrase-food-eats-only = { $gender ->
        [female] أكلت { $child } هذا فقط: { $things }.
        [male] أكل { $child } هذا فقط: { $things }.
       *[unknown] أكل طفلكم { $child } هذا فقط: { $things }.
    }
phrase-food-lunch-from-us = نقدّم نحن الغداء للأطفال.
phrase-food-know-diet = نحن نعرف ذلك ونراعيه.
phrase-bottle-stopped-we = توقفنا عن إعطاء رضّاعة ما بعد الظهر.
phrase-bottle-went-well = سار شرب الرضّاعة بشكل جيد.
phrase-bottle-went-less = لم يسر شرب الرضّاعة بشكل جيد.
phrase-bottle-schedule = موعد رضّاعة { $child } الساعة { $time }.
phrase-drink-enough = { $gender ->
        [female] تحتاج { $child } إلى أن تشرب ما يكفي.
        [male] يحتاج { $child } إلى أن يشرب ما يكفي.
       *[unknown] يحتاج طفلكم { $child } إلى أن يشرب ما يكفي.
    }
phrase-sleep-plain = { $gender ->
        [female] نامت { $child }.
        [male] نام { $child }.
       *[unknown] نام طفلكم { $child }.
    }
phrase-sleep-hour = { $gender ->
        [female] نامت { $child } ساعة واحدة.
        [male] نام { $child } ساعة واحدة.
       *[unknown] نام طفلكم { $child } ساعة واحدة.
    }
phrase-sleep-bed-early = { $gender ->
        [female] ذهبت { $child } إلى النوم مبكرًا.
        [male] ذهب { $child } إلى النوم مبكرًا.
       *[unknown] ذهب طفلكم { $child } إلى النوم مبكرًا.
    }
phrase-sleep-longer-than = { $gender ->
        [female] نامت { $child } وقتًا أطول من المعتاد.
        [male] نام { $child } وقتًا أطول من المعتاد.
       *[unknown] نام طفلكم { $child } وقتًا أطول من المعتاد.
    }
phrase-sleep-shorter-than = { $gender ->
        [female] نامت { $child } وقتًا أقصر من المعتاد.
        [male] نام { $child } وقتًا أقصر من المعتاد.
       *[unknown] نام طفلكم { $child } وقتًا أقصر من المعتاد.
    }
phrase-sleep-slow-plain = احتاج الخلود إلى النوم وقتًا طويلًا.
phrase-sleep-not-on-tummy = { $gender ->
        [female] لم تنم { $child } على بطنها.
        [male] لم ينم { $child } على بطنه.
       *[unknown] لم ينم طفلكم { $child } على بطنه.
    }
phrase-sleep-babies-on-back = نضع كل الأطفال الرضّع للنوم على ظهورهم.
phrase-sleep-still = { $gender ->
        [female] ما زالت { $child } نائمة.
        [male] ما زال { $child } نائمًا.
       *[unknown] ما زال طفلكم { $child } نائمًا.
    }
phrase-nappy-cream-on = دهنّا كريمًا عليه.
phrase-nappy-bit-red = مؤخرة { $child } محمرّة قليلًا.
phrase-nappy-wet-one = كان حفاض { $child } مبللًا.
phrase-nappy-plenty = { $gender ->
        [female] تبوّلت { $child } بما يكفي.
        [male] تبوّل { $child } بما يكفي.
       *[unknown] تبوّل طفلكم { $child } بما يكفي.
    }
phrase-toilet-training-well = يسير التدريب على استعمال المرحاض بشكل جيد.
phrase-toilet-almost = { $gender ->
        [female] قريبًا لن تحتاج { $child } إلى حفاض.
        [male] قريبًا لن يحتاج { $child } إلى حفاض.
       *[unknown] قريبًا لن يحتاج طفلكم { $child } إلى حفاض.
    }
phrase-toilet-trained = { $gender ->
        [female] لم تعد { $child } بحاجة إلى حفاض.
        [male] لم يعد { $child } بحاجة إلى حفاض.
       *[unknown] لم يعد طفلكم { $child } بحاجة إلى حفاض.
    }
phrase-toilet-helped = ألبسنا ملابس نظيفة.
phrase-hygiene-hands = نغسل الأيدي كثيرًا.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $gender ->
        [female] وقعت { $child }.
        [male] وقع { $child }.
       *[unknown] وقع طفلكم { $child }.
    }
phrase-health-trouble-at = { $gender ->
        [female] تشكو { $child } من انزعاج في: { $body }.
        [male] يشكو { $child } من انزعاج في: { $body }.
       *[unknown] يشكو طفلكم { $child } من انزعاج في: { $body }.
    }
phrase-health-trouble-teeth = { $gender ->
        [female] تنزعج { $child } بسبب ظهور الأسنان.
        [male] ينزعج { $child } بسبب ظهور الأسنان.
       *[unknown] ينزعج طفلكم { $child } بسبب ظهور الأسنان.
    }
phrase-health-cooled-at = برّدنا هذا الموضع: { $body }.
phrase-health-plaster-on = وضعنا لصقة جروح هنا: { $body }.
phrase-health-plaster-plain = وضعنا لصقة جروح.
phrase-health-bleeding = { $gender ->
        [female] نزفت { $child } من: { $body }.
        [male] نزف { $child } من: { $body }.
       *[unknown] نزف طفلكم { $child } من: { $body }.
    }
phrase-health-scratched = { $gender ->
        [female] تعرّضت { $child } للخدش من طفل آخر.
        [male] تعرّض { $child } للخدش من طفل آخر.
       *[unknown] تعرّض طفلكم { $child } للخدش من طفل آخر.
    }
phrase-health-hit-by = { $gender ->
        [female] تعرّضت { $child } للضرب من طفل آخر.
        [male] تعرّض { $child } للضرب من طفل آخر.
       *[unknown] تعرّض طفلكم { $child } للضرب من طفل آخر.
    }
phrase-health-pinched = انحشر إصبع { $child } في الباب.
phrase-health-collided = { $gender ->
        [female] اصطدمت { $child } بطفل آخر.
        [male] اصطدم { $child } بطفل آخر.
       *[unknown] اصطدم طفلكم { $child } بطفل آخر.
    }
phrase-health-bumped-into = { $gender ->
        [female] اصطدمت { $child } بهذا: { $item } ({ $body }).
        [male] اصطدم { $child } بهذا: { $item } ({ $body }).
       *[unknown] اصطدم طفلكم { $child } بهذا: { $item } ({ $body }).
    }
phrase-health-not-serious = الأمر ليس خطيرًا.
phrase-health-ask-child-fever = هل لدى طفلكم حمى؟
phrase-health-may-not-fever = لا يُسمح لطفلكم بالمجيء ما دامت لديه حمى.
phrase-health-come-without-fever = يمكن لـ{ $child } المجيء من جديد عندما تزول الحمى.
phrase-health-no-paracetamol = لا يُسمح لنا بإعطاء الباراسيتامول.
phrase-group-nothing-further = لا يوجد شيء خاص غير ذلك.
phrase-pickup-parking-door = يرجى عدم إيقاف السيارة أمام الباب.
phrase-arrive-child-on-time = يرجى الحرص على أن يصل طفلكم في الموعد.
phrase-extra-day-no-place = لا يوجد مكان ليوم إضافي.
# unsure: without a verb, as the name may be a woman's or a man's
phrase-staff-fills-in = { $person } هنا بدلًا من أحد الزملاء.
phrase-health-cannot-stay = لا يمكننا إبقاء { $child } في المجموعة.
phrase-health-may-not-come-yet = لا يُسمح بعد بحضور { $child }.
phrase-food-may-not-eat = لا يجوز إعطاء { $child } هذا الطعام: { $things }.
phrase-health-no-medicine = لا يُسمح لنا بإعطاء الأدوية.
phrase-pickup-child-soonest = يرجى أن تأخذوا طفلكم في أسرع وقت ممكن.
phrase-health-fever-down = انخفضت الحمى.
phrase-closed-group-plain = المجموعة مغلقة.
phrase-closed-bso-plain = الرعاية بعد المدرسة مغلقة.
phrase-health-doctor-called = جرى الاتصال بالطبيب.
phrase-health-rest = { $gender ->
        [female] من الجيد أن ترتاح { $child }.
        [male] من الجيد أن يرتاح { $child }.
       *[unknown] من الجيد أن يرتاح طفلكم { $child }.
    }
phrase-health-look-spots = يرجى الانتباه إلى البقع أو البثور.
phrase-health-noticed-home = هل لاحظتم شيئًا في البيت؟
phrase-health-school-doctor = سيأتي طبيب المدرسة.
phrase-health-speech = سيأتي اختصاصي النطق.
phrase-health-temp-took-we = قسنا درجة الحرارة.
phrase-health-temp-normal-plain = كانت درجة الحرارة طبيعية.
phrase-health-fever-gone = زالت الحمى.
phrase-health-safe-all = كل الأطفال في أمان.
phrase-health-recovered = { $gender ->
        [female] تعافت { $child }.
        [male] تعافى { $child }.
       *[unknown] تعافى طفلكم { $child }.
    }
phrase-health-still-ill = { $gender ->
        [female] ما زالت { $child } مريضة.
        [male] ما زال { $child } مريضًا.
       *[unknown] ما زال طفلكم { $child } مريضًا.
    }
phrase-health-is-ill = { $gender ->
        [female] { $child } مريضة.
        [male] { $child } مريض.
       *[unknown] طفلكم { $child } مريض.
    }
phrase-health-went-home-ill = { $gender ->
        [female] ذهبت { $child } إلى البيت مريضة.
        [male] ذهب { $child } إلى البيت مريضًا.
       *[unknown] ذهب طفلكم { $child } إلى البيت مريضًا.
    }
phrase-health-hearing-glasses = { $gender ->
        [female] { $child } تلبس نظارة.
        [male] { $child } يلبس نظارة.
       *[unknown] طفلكم { $child } يلبس نظارة.
    }
phrase-health-no-lice = لم نرَ قملًا في الرأس.
phrase-health-has-lice = يوجد قمل في رأس { $child }.
phrase-health-lice-treat = يرجى معالجة طفلكم من قمل الرأس.
phrase-health-lice-comb = يرجى تمشيط شعر طفلكم جيدًا.

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $gender ->
        [female] تركت { $child } هذا هنا: { $things }.
        [male] ترك { $child } هذا هنا: { $things }.
       *[unknown] ترك طفلكم { $child } هذا هنا: { $things }.
    }
phrase-bring-in-bag-child = أغراض { $child } في الحقيبة: { $things }.
phrase-bring-put-in-bag = وضعنا هذا في الحقيبة: { $things }.
phrase-bring-broken-child = انكسر أو تلف شيء يخص { $child }: { $things }.
phrase-bring-missing-child = { $gender ->
        [female] لا تجد { $child } هذا: { $things }.
        [male] لا يجد { $child } هذا: { $things }.
       *[unknown] لا يجد طفلكم { $child } هذا: { $things }.
    }
phrase-bring-found-again = وجدنا هذا من جديد: { $things }.
phrase-bring-found-again-child = وجدنا من جديد شيئًا يخص { $child }: { $things }.
phrase-bring-ask-seen-thing = هل رأيتم هذا: { $things }؟
phrase-bring-ask-taken = هل أخذتم هذا سهوًا: { $things }؟
phrase-bring-take-home = يرجى أخذ هذا إلى البيت: { $things }.
phrase-bring-wash = يرجى غسل هذا: { $things }.
phrase-bring-check = يرجى التحقق من هذا: { $things }.
phrase-bring-back = يرجى إعادة هذا: { $things }.
phrase-bring-save = يرجى الاحتفاظ لنا بهذا: { $things }.
phrase-bring-item-is-wet-we = تبللت الملابس.
phrase-bring-shoes-small = أصبح حذاء { $child } ضيقًا.
phrase-bring-size-child = مقاس { $child }: { $count }.
phrase-bring-bag-daily = يرجى إحضار حقيبة مع طفلكم كل يوم.
phrase-bring-labels = يرجى كتابة الاسم على كل الأغراض.
phrase-bring-own-risk = قد تضيع الألعاب التي تُحضر من البيت.
phrase-clothes-outside = نخرج كل يوم.
phrase-clothes-dirty = قد تتسخ الملابس.
phrase-clothes-easy = يرجى اختيار ملابس مريحة.

## Weer (nog meer)

phrase-weather-is-cold = الجو بارد.
phrase-weather-is-warm = الجو دافئ.
phrase-weather-is-hot = الجو حار جدًا.
phrase-weather-rains = المطر ينزل.
phrase-weather-snows = نزل الثلج.
phrase-weather-slippery = الأرض زلقة.
phrase-weather-storm = ستأتي عاصفة.
phrase-weather-stay-in-shade = نبقى في الظل.
phrase-weather-inside-between = نبقى في الداخل بين الساعة { $from } والساعة { $until }.
phrase-weather-code = يوجد تحذير من سوء الطقس.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = لقد تأخرتم.
phrase-pickup-came-not = { $gender ->
        [female] لم تأتِ { $child }.
        [male] لم يأتِ { $child }.
       *[unknown] لم يأتِ طفلكم { $child }.
    }
phrase-pickup-arrived = { $gender ->
        [female] وصلت { $child }.
        [male] وصل { $child }.
       *[unknown] وصل طفلكم { $child }.
    }
phrase-pickup-soon = يرجى أن تأخذوا { $child } من عندنا.
phrase-pickup-child-plain = يرجى أن تأخذوا طفلكم من عندنا.
phrase-pickup-bring-child = يرجى إحضار { $child }.
phrase-pickup-not-allowed = لا نسمح لهذا الشخص بأخذ { $child } دون رسالة منكم: { $relative }.
phrase-pickup-tell-who = يرجى إخبارنا بمن سيأخذ { $child } من عندنا.
phrase-pickup-time-changed = تغيّر وقت أخذ الأطفال.
phrase-pickup-come-in = يرجى أن تدخلوا معنا للحظة.
phrase-pickup-say-goodbye = يرجى توديع طفلكم عند مغادرتكم.
phrase-pickup-entrance-use-back = يرجى استخدام المدخل الخلفي.
phrase-pickup-bike = يرجى وضع دراجتكم في موقف الدراجات.
phrase-pickup-shoes-off = يرجى خلع الأحذية في المجموعة.
phrase-absent-day-off-ok = وصلنا إبلاغكم بالغياب.
phrase-absent-noted = سجّلنا ذلك.
phrase-extra-possible = اليوم الإضافي ممكن.
phrase-extra-impossible = اليوم الإضافي غير ممكن.
phrase-extra-one-place = بقي مكان واحد شاغر.
phrase-extra-waiting-list = أنتم على قائمة الانتظار.
phrase-talk-plan = نود تحديد موعد معكم.
phrase-talk-moved = تغيّر موعد اللقاء.
phrase-talk-cancelled = أُلغي اللقاء.
phrase-talk-minutes-child = سنتحدث حينها عن { $child }.
phrase-permission-need = نحتاج إلى موافقتكم.
phrase-form-sign-plain = يرجى توقيع الاستمارة.
phrase-question-may-ask = لدي سؤال.
phrase-answer-thinks = ما رأيكم؟
phrase-answer-which-day = في أي يوم ستأتون؟
phrase-answer-how-late = في أي ساعة ستأتون؟
phrase-answer-come-collect-things = متى ستأتون لأخذ الأغراض؟
phrase-contact-may-call = هل يمكنني الاتصال بكم؟
phrase-contact-call-freely = يمكنكم الاتصال بنا دائمًا.
phrase-contact-check = سأسأل عن ذلك.
phrase-contact-no-time = سأعاود الاتصال بكم.
phrase-contact-answer-soon = سيصلكم الرد قريبًا.
phrase-contact-not-understood = لم نفهم رسالتكم.
phrase-contact-repeat = يرجى إرسالها مرة أخرى.

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = لدى الفريق يوم تدريب.
phrase-closed-school-study-day = لدى المدرسة يوم تدريب للمعلمين.
phrase-open-holiday-hours = في العطلة نفتح من الساعة { $from } إلى الساعة { $until }.
phrase-prices-higher = سترتفع الأسعار.
phrase-pay-invoice-before = يرجى دفع الفاتورة قبل يوم { $date }.
phrase-pay-invoice-office = هل لديكم أسئلة عن الفاتورة؟ اتصلوا بمكتبنا.
phrase-pay-questions-office = للأسئلة المتعلقة بالمال يمكنكم الاتصال بالمكتب.
phrase-staff-name-is = اسم الشخص الجديد في فريقنا: { $person }.
phrase-staff-substitute-stands = يعمل شخص بديل في المجموعة.
phrase-staff-mentor-new = سيكون لـ{ $child } مسؤول متابعة جديد (mentor).
phrase-staff-mentor-now = المسؤول الجديد عن متابعة { $child } (mentor): { $person }.
phrase-group-move-room = ستنتقل المجموعة إلى غرفة أخرى.
phrase-group-sits-with = { $child } في مجموعة { $group }.
phrase-group-together-two = تجتمع مجموعتان معًا.
phrase-group-drill = أجرينا تدريبًا على الإخلاء في حالة الحريق.
phrase-group-clean-up-day = رتّبنا المكان معًا.
phrase-group-visit-from = جاءنا زائر.
phrase-group-new-room = لدينا مكان لعب جديد.
phrase-group-outside-long = بقينا في الخارج وقتًا طويلًا.
phrase-group-inside-played = لعبنا في الداخل.
phrase-group-went-out = خرجنا في رحلة.
phrase-group-music = استمعنا إلى الموسيقى.
phrase-group-circle = جلسنا في الحلقة مع المجموعة.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $gender ->
        [female] تحاول { $child } المشي.
        [male] يحاول { $child } المشي.
       *[unknown] يحاول طفلكم { $child } المشي.
    }
phrase-dev-pulls-up = { $gender ->
        [female] تتمسّك { $child } بالأشياء لتقف.
        [male] يتمسّك { $child } بالأشياء ليقف.
       *[unknown] يتمسّك طفلكم { $child } بالأشياء ليقف.
    }
phrase-dev-rolls-over = { $gender ->
        [female] تتقلّب { $child } من الظهر إلى البطن.
        [male] يتقلّب { $child } من الظهر إلى البطن.
       *[unknown] يتقلّب طفلكم { $child } من الظهر إلى البطن.
    }
phrase-dev-rolls-back = { $gender ->
        [female] تتقلّب { $child } من البطن إلى الظهر.
        [male] يتقلّب { $child } من البطن إلى الظهر.
       *[unknown] يتقلّب طفلكم { $child } من البطن إلى الظهر.
    }
phrase-dev-first-word = { $gender ->
        [female] قالت { $child } أول كلمة.
        [male] قال { $child } أول كلمة.
       *[unknown] قال طفلكم { $child } أول كلمة.
    }
phrase-dev-sentences = { $gender ->
        [female] تكوّن { $child } جملًا قصيرة.
        [male] يكوّن { $child } جملًا قصيرة.
       *[unknown] يكوّن طفلكم { $child } جملًا قصيرة.
    }
phrase-dev-many-words = { $gender ->
        [female] تتعلّم { $child } كلمات جديدة كثيرة.
        [male] يتعلّم { $child } كلمات جديدة كثيرة.
       *[unknown] يتعلّم طفلكم { $child } كلمات جديدة كثيرة.
    }
phrase-dev-babbles = { $gender ->
        [female] تناغي { $child } كثيرًا.
        [male] يناغي { $child } كثيرًا.
       *[unknown] يناغي طفلكم { $child } كثيرًا.
    }
phrase-dev-talks-much = { $gender ->
        [female] تتكلّم { $child } كثيرًا.
        [male] يتكلّم { $child } كثيرًا.
       *[unknown] يتكلّم طفلكم { $child } كثيرًا.
    }
phrase-dev-dutch-home = { $gender ->
        [female] تتكلّم { $child } لغة أخرى في البيت.
        [male] يتكلّم { $child } لغة أخرى في البيت.
       *[unknown] يتكلّم طفلكم { $child } لغة أخرى في البيت.
    }
phrase-dev-understands = { $gender ->
        [female] تفهمنا { $child } جيدًا.
        [male] يفهمنا { $child } جيدًا.
       *[unknown] يفهمنا طفلكم { $child } جيدًا.
    }
phrase-dev-plays-alone = { $gender ->
        [female] تفضّل { $child } اللعب وحدها.
        [male] يفضّل { $child } اللعب وحده.
       *[unknown] يفضّل طفلكم { $child } اللعب وحده.
    }
phrase-dev-plays-together = { $gender ->
        [female] تلعب { $child } مع الآخرين بشكل جيد.
        [male] يلعب { $child } مع الآخرين بشكل جيد.
       *[unknown] يلعب طفلكم { $child } مع الآخرين بشكل جيد.
    }
phrase-dev-joins-in = { $gender ->
        [female] تشارك { $child } بشكل جيد.
        [male] يشارك { $child } بشكل جيد.
       *[unknown] يشارك طفلكم { $child } بشكل جيد.
    }
phrase-dev-remembers = { $gender ->
        [female] تتذكّر { $child } كل شيء.
        [male] يتذكّر { $child } كل شيء.
       *[unknown] يتذكّر طفلكم { $child } كل شيء.
    }
phrase-dev-concentrates = { $gender ->
        [female] تستطيع { $child } التركيز جيدًا.
        [male] يستطيع { $child } التركيز جيدًا.
       *[unknown] يستطيع طفلكم { $child } التركيز جيدًا.
    }
phrase-dev-independent = { $gender ->
        [female] تفعل { $child } أشياء كثيرة دون مساعدة.
        [male] يفعل { $child } أشياء كثيرة دون مساعدة.
       *[unknown] يفعل طفلكم { $child } أشياء كثيرة دون مساعدة.
    }
phrase-dev-swim-lesson = لدى { $child } دروس سباحة.
phrase-dev-ask-swim = هل لدى طفلكم شهادة سباحة؟
phrase-dev-school-soon = اقترب موعد ذهاب { $child } إلى المدرسة.
phrase-dev-toddler-group = { $gender ->
        [female] ستنتقل { $child } إلى مجموعة الأطفال الصغار.
        [male] سينتقل { $child } إلى مجموعة الأطفال الصغار.
       *[unknown] سينتقل طفلكم { $child } إلى مجموعة الأطفال الصغار.
    }
phrase-dev-bso-soon = { $gender ->
        [female] ستبدأ { $child } في الرعاية بعد المدرسة.
        [male] سيبدأ { $child } في الرعاية بعد المدرسة.
       *[unknown] سيبدأ طفلكم { $child } في الرعاية بعد المدرسة.
    }
phrase-dev-settle-trial-first = مرّ أول يوم تأقلم لـ{ $child } بشكل جيد.
phrase-dev-settle-plain-well = مرّ يوم التأقلم بشكل جيد.
phrase-dev-settle-begins = { $gender ->
        [female] تبدأ { $child } فترة التأقلم.
        [male] يبدأ { $child } فترة التأقلم.
       *[unknown] يبدأ طفلكم { $child } فترة التأقلم.
    }
phrase-dev-settle-group = { $gender ->
        [female] ستتأقلم { $child } في مجموعة { $group }.
        [male] سيتأقلم { $child } في مجموعة { $group }.
       *[unknown] سيتأقلم طفلكم { $child } في مجموعة { $group }.
    }
phrase-dev-birthday-soon = اقترب عيد ميلاد { $child }.
phrase-dev-birthday-age = سيصبح عمر { $child } { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }.
phrase-dev-sibling-born = أصبح لـ{ $child } أخ صغير.
phrase-dev-sister-born = أصبحت لـ{ $child } أخت صغيرة.
phrase-congrats-sibling-sister = نهنئكم بولادة أخت { $child } الصغيرة.
phrase-congrats-sibling-brother = نهنئكم بولادة أخ { $child } الصغير.
phrase-sang-for-him = غنّينا أغاني لـ{ $child }.
phrase-helps-think = يسعدنا أن نفكر معكم.
phrase-ask-parents-join = هل تودون مرافقتنا في الرحلة؟
phrase-ask-parents-help-at = هل يمكنكم المساعدة في هذا: { $things }؟
phrase-bye-next-time = إلى اللقاء في المرة القادمة!
phrase-bye-nice-evening = نتمنى لكم مساءً طيبًا!
phrase-bye-rest = نتمنى لكم راحة طيبة.
phrase-bye-have-fun = نتمنى لكم وقتًا ممتعًا!
phrase-bye-good-luck = بالتوفيق!

## Uw kind (zonder naam)

phrase-child-fever-has = لدى طفلكم حمى.
phrase-child-is-ill = طفلكم مريض.
phrase-child-ate-well = أكل طفلكم جيدًا.
phrase-child-ate-little = أكل طفلكم قليلًا.
phrase-child-slept-well = نام طفلكم جيدًا.
phrase-child-good-day = قضى طفلكم يومًا جميلًا.
phrase-child-fell = وقع طفلكم.
phrase-child-may-come-back = يمكن لطفلكم المجيء من جديد.
phrase-child-may-settle-day = يمكن لطفلكم المجيء ليوم تأقلم.
phrase-child-stay-home-fever = يجب أن يبقى طفلكم في البيت.
phrase-child-may-return-hours = يمكن لطفلكم العودة بعد أن يبقى دون حمى مدة لا تقل عن { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
phrase-child-may-return-vomit = يمكن لطفلكم المجيء من جديد بعد { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } من التقيؤ.
phrase-child-ask-lice = هل لدى طفلكم قمل في الرأس؟
phrase-child-treat-then = يرجى معالجة طفلكم في هذه الحالة.
phrase-child-check-daily = يرجى فحص طفلكم كل يوم.
phrase-child-check-hair = يرجى النظر جيدًا في شعر طفلكم.
phrase-child-shoes-sturdy = يرجى إلباس طفلكم حذاءً متينًا.
phrase-child-nice-clothes = يرجى إلباس طفلكم شيئًا جميلًا.
phrase-child-breakfast-first = يرجى إعطاء طفلكم الفطور أولًا.
phrase-child-sleep-enough = يرجى أن تدعوا طفلكم ينام ما يكفي.
phrase-child-collect-earlier = هل يمكنكم أخذ طفلكم أبكر من المعتاد؟
phrase-child-collect-at = هل يمكنكم أخذ طفلكم الساعة { $time }؟
phrase-child-collect-or-earlier = هل يمكنكم أخذ طفلكم الساعة { $time } أو قبلها؟
phrase-child-bring-or-earlier = هل يمكنكم إحضار طفلكم الساعة { $time } أو قبلها؟
phrase-child-collect-from = يمكنكم أخذ طفلكم ابتداءً من الساعة { $time }.
phrase-child-bring-from = يمكنكم إحضار طفلكم ابتداءً من الساعة { $time }.
phrase-child-only-if-known = لا نسلّم أي طفل إلا إلى شخص نعرفه.
phrase-child-allergic-ask = هل لدى طفلكم حساسية من شيء؟
phrase-child-phone-reach = سنتواصل معكم.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = لا نأكل المكسرات في المجموعة.
phrase-rule-child-nut-allergy = لدى أحد الأطفال حساسية من المكسرات.
phrase-rule-no-nuts-give = يرجى عدم إحضار طعام فيه مكسرات.
phrase-rule-no-own-toys = يرجى عدم إحضار ألعاب من البيت.
phrase-rule-toys-bring-may = يمكن للأطفال إحضار ألعاب.
phrase-rule-cuddly-may = يمكن للأطفال إحضار لعبة قماشية.
phrase-rule-children-bring-may = يمكن للأطفال إحضار هذا: { $things }.
phrase-rule-door-closed = يجب أن يبقى الباب مغلقًا.
phrase-rule-small-children = يرجى الانتباه إلى الأطفال الصغار.
phrase-rule-drive-slow = يرجى القيادة ببطء.
phrase-rule-phone-not = يرجى عدم التحدث بالهاتف في المجموعة.
phrase-rule-no-dogs = لا يُسمح بإدخال الكلاب.
phrase-rule-no-smoking = يرجى عدم التدخين عند البوابة.
phrase-rule-only-staff-medicine = لا يُسمح بإعطاء الدواء إلا لأفراد فريقنا.
phrase-rule-form-first = يجب أن توقّعوا الاستمارة أولًا.
phrase-rule-extra-pay = عليكم حينها دفع مبلغ إضافي.
phrase-rule-swap-hours = يرجى طلب تبديل اليوم قبل موعده بما لا يقل عن { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
phrase-rule-absent-no-swap = إذا لم تبلغونا بالغياب في الوقت المناسب، فلن يكون تبديل اليوم ممكنًا.
phrase-rule-label-clothes = يرجى كتابة اسم طفلكم على الملابس.
phrase-rule-return-then = هكذا يمكننا إعادتها إليكم.
phrase-because-few-staff = السبب هو قلة عدد أفراد الفريق.
phrase-because-illness = السبب هو المرض.
phrase-because-weather = السبب هو الطقس.
phrase-because-holidays = السبب هو أيام الأعياد.
phrase-because-malfunction = السبب هو عطل فني.
phrase-group-closed-early-due = ستغلق المجموعة أبكر من المعتاد.
phrase-group-together-because = لهذا السبب المجموعات مجتمعة معًا.
phrase-group-fruit-all = يحصل كل الأطفال على فواكه.
phrase-group-extra-drinks = يحصل الأطفال على مشروبات إضافية.
phrase-group-eats-at = نأكل الساعة { $time }.
phrase-group-sleep-at = ينام الأطفال من الساعة { $from } إلى الساعة { $until }.
phrase-group-bus-leaves = تنطلق الحافلة الساعة { $time }.
phrase-group-be-there = يرجى أن تكونوا هنا الساعة { $time }.
phrase-group-no-school = لا توجد مدرسة.
phrase-group-school-begins = تبدأ المدرسة من جديد يوم { $date }.
phrase-group-gym-is = يوجد درس رياضة.
phrase-group-cake = يوجد كعك.
phrase-group-sport-day = إنه يوم الرياضة.
phrase-group-almost-summer = اقترب الصيف.
phrase-group-almost-christmas = اقترب عيد الميلاد المجيد.
phrase-group-almost-holiday = اقتربت العطلة.
phrase-group-called = اسم المجموعة: { $group }.
phrase-group-lice-in = يوجد قمل الرأس في مجموعة { $group }.
phrase-trip-cancelled-reason = أُلغي هذا: { $things }.
phrase-trip-moved-date = نُقل هذا إلى يوم { $date }: { $things }.
phrase-trip-new-date = الموعد الجديد هو يوم { $date } الساعة { $time }.
phrase-trip-new-date-only = الموعد الجديد هو يوم { $date }.
phrase-trip-is-on-date = يوم { $date }: { $things }.
phrase-trip-is-on-date-at = يوم { $date } الساعة { $time }: { $things }.
phrase-trip-not-on-date = هذا ليس يوم { $date }: { $things }.
phrase-pay-until = يمكنكم الدفع حتى نهاية يوم { $date }.
phrase-pay-before-money = يرجى الدفع قبل يوم { $date }.
phrase-pay-bring-money = يرجى إرسال { $amount } مع طفلكم.
phrase-sign-up-with = يرجى التسجيل لدى: { $person }.
phrase-hand-in-with = يرجى تسليم الاستمارة إلى: { $person }.
phrase-hand-in-group = يرجى تسليم الاستمارة في المجموعة.
phrase-more-questions = هل لديكم أسئلة أخرى؟
phrase-call-or-mail = يرجى الاتصال بنا أو مراسلتنا بالبريد الإلكتروني.
phrase-call-day-every = يمكنكم الاتصال كل يوم.
phrase-received-letter = وصلتنا رسالتكم الورقية.
phrase-received-form = وصلتنا الاستمارة.
phrase-received-mail = وصلتنا رسالتكم الإلكترونية.
phrase-request-look = نحن ننظر في طلبكم.
phrase-request-refused = لم تتم الموافقة على طلبكم.
phrase-request-approved = تمت الموافقة على طلبكم.
phrase-if-you-cannot = ألا يمكنكم الحضور؟
phrase-if-too-late = هل ستتأخرون؟
phrase-tell-then-in-time = يرجى إخبارنا في هذه الحالة في الوقت المناسب.
phrase-call-before = يرجى الاتصال بنا قبل الساعة { $time }.
phrase-not-want = ألا تريدون ذلك؟
phrase-home-same = هل الأمر كذلك في البيت أيضًا؟
phrase-home-read-this-book = هل يمكنكم قراءة هذا الكتاب في البيت أيضًا؟
phrase-not-on-wc-yet = { $gender ->
        [female] لا تريد { $child } استعمال المرحاض بعد.
        [male] لا يريد { $child } استعمال المرحاض بعد.
       *[unknown] لا يريد طفلكم { $child } استعمال المرحاض بعد.
    }
phrase-not-want-sleep = { $gender ->
        [female] لا تريد { $child } النوم.
        [male] لا يريد { $child } النوم.
       *[unknown] لا يريد طفلكم { $child } النوم.
    }
phrase-has-friend = لدى { $child } صديق في المجموعة.
phrase-had-on = { $gender ->
        [female] كانت { $child } تلبس هذا: { $things }.
        [male] كان { $child } يلبس هذا: { $things }.
       *[unknown] كان طفلكم { $child } يلبس هذا: { $things }.
    }
phrase-slept-with = { $gender ->
        [female] نامت { $child } مع هذا: { $things }.
        [male] نام { $child } مع هذا: { $things }.
       *[unknown] نام طفلكم { $child } مع هذا: { $things }.
    }
phrase-trousers-wet-plain = البنطال مبلل.
phrase-ice-on = وضعنا عليه ثلجًا.
phrase-colleague-plaster = وضع أحد أفراد الفريق لصقة جروح عليه.
phrase-ask-wants-call = { $gender ->
        [female] تود { $child } الاتصال بكم هاتفيًا.
        [male] يود { $child } الاتصال بكم هاتفيًا.
       *[unknown] يود طفلكم { $child } الاتصال بكم هاتفيًا.
    }
phrase-weather-was-warm = كان الجو حارًا.
phrase-weather-was-cold = كان الجو باردًا.
phrase-weather-stays-hot = سيبقى الجو حارًا.
phrase-sleep-slower-usual = احتاج الخلود إلى النوم وقتًا أطول من المعتاد.
phrase-children-stay-home = يبقى الأطفال المرضى في البيت.
phrase-first-time-you-stay = في المرة الأولى تبقون مع طفلكم.
phrase-settling-takes = تستغرق فترة التأقلم { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    }.
phrase-settling-takes-hour = تستغرق فترة التأقلم ساعة واحدة.
phrase-works-on-days = أيام العمل ({ $person }): { $first-weekday } و{ $second-weekday }.
phrase-see-you-on = نتطلع إلى لقائكم يوم { $date }.
phrase-see-you-there = نتطلع إلى لقائكم.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = الساعة { $time }: { $things }.
phrase-event-starts-at = يبدأ هذا في الساعة { $time }: { $things }.
phrase-event-ends-at = ينتهي هذا في الساعة { $time }: { $things }.
phrase-event-from-until = من الساعة { $from } إلى الساعة { $until }: { $things }.
phrase-event-date-from-until = يوم { $date } من الساعة { $from } إلى الساعة { $until }: { $things }.
phrase-event-takes = المدة { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }: { $things }.
phrase-event-starts-on = يبدأ هذا يوم { $date }: { $things }.
phrase-event-stops-on = ينتهي هذا يوم { $date }: { $things }.
phrase-event-time-now = الوقت الجديد هو: { $time }.
phrase-event-time-changed = تغيّر الوقت.
phrase-event-goes-on = سيُقام كما هو مخطط: { $things }.
phrase-event-remember = يرجى تذكّر هذا: { $things }.
phrase-event-welcome-at = يسعدنا حضوركم: { $things }.
phrase-paper-received = استلمنا هذا: { $things }.
phrase-paper-not-received = لم نستلم هذا بعد: { $things }.
phrase-paper-ready = هذا جاهز: { $things }.
phrase-paper-fill = يرجى تعبئة هذا: { $things }.
phrase-paper-sign = يرجى توقيع هذا: { $things }.
phrase-paper-pay = يرجى دفع هذا: { $things }.
phrase-paper-back-on = يجب إعادة هذا يوم { $date }: { $things }.
phrase-paper-read = يرجى قراءة هذا: { $things }.
phrase-paper-ask-read = هل قرأتم هذا: { $things }؟
phrase-paper-pass-on = يرجى إبلاغنا بهذا: { $things }.
phrase-paper-you-get = ستحصلون منّا على هذا: { $things }.
phrase-paper-children-get = يحصل الأطفال على هذا: { $things }.

## Spullen: wat er is en wat niet

phrase-thing-visit = لدينا زيارة: { $things }.
phrase-thing-there-is = يوجد: { $things }.
phrase-thing-there-is-not = لا يوجد: { $things }.
phrase-thing-not-working = هناك عطل: { $things }.
phrase-thing-closed = مغلق: { $things }.
phrase-thing-opens-at = يفتح هذا في الساعة { $time }: { $things }.
phrase-thing-had-none = { $gender ->
        [female] لم يكن هذا مع { $child }: { $things }.
        [male] لم يكن هذا مع { $child }: { $things }.
       *[unknown] لم يكن هذا مع طفلكم { $child }: { $things }.
    }
phrase-thing-only-left = لم يبقَ سوى هذا: { $things }.
phrase-thing-has = لدى { $child }: { $things }.
phrase-thing-is-too-small = المقاس صغير جدًا: { $things }.
phrase-thing-ask-make = يرجى تحضير هذا: { $things }.
phrase-thing-ask-in-bag = يرجى وضع هذا في الحقيبة: { $things }.
phrase-thing-ask-wear = يرجى إلباس طفلكم هذا: { $things }.
phrase-thing-wear = يرجى ارتداء هذا: { $things }.
phrase-thing-ask-practise = يرجى التدرّب على هذا في البيت: { $things }.
phrase-thing-name-in = يرجى كتابة اسم طفلكم على هذا: { $things }.

## Eten en slapen (en nog meer)

phrase-food-seconds = { $gender ->
        [female] أخذت { $child } حصة ثانية من الطعام.
        [male] أخذ { $child } حصة ثانية من الطعام.
       *[unknown] أخذ طفلكم { $child } حصة ثانية من الطعام.
    }
phrase-food-less-than-usual = { $gender ->
        [female] أكلت { $child } أقل من المعتاد.
        [male] أكل { $child } أقل من المعتاد.
       *[unknown] أكل طفلكم { $child } أقل من المعتاد.
    }
phrase-drink-less-than-usual = { $gender ->
        [female] شربت { $child } أقل من المعتاد.
        [male] شرب { $child } أقل من المعتاد.
       *[unknown] شرب طفلكم { $child } أقل من المعتاد.
    }
phrase-drink-plain = { $gender ->
        [female] شربت { $child }.
        [male] شرب { $child }.
       *[unknown] شرب طفلكم { $child }.
    }
phrase-drink-another-ml = { $gender ->
        [female] شربت { $child } { $count } مل إضافية.
        [male] شرب { $child } { $count } مل إضافية.
       *[unknown] شرب طفلكم { $child } { $count } مل إضافية.
    }
phrase-food-slow = { $gender ->
        [female] أكلت { $child } ببطء.
        [male] أكل { $child } ببطء.
       *[unknown] أكل طفلكم { $child } ببطء.
    }
phrase-food-rather = { $gender ->
        [female] فضّلت { $child } هذا: { $things }.
        [male] فضّل { $child } هذا: { $things }.
       *[unknown] فضّل طفلكم { $child } هذا: { $things }.
    }
phrase-food-all-well = أكل الأطفال جيدًا.
phrase-sleep-all-well = نام الأطفال جيدًا.
phrase-food-choked = { $gender ->
        [female] غصّت { $child } بطعام أو شراب.
        [male] غصّ { $child } بطعام أو شراب.
       *[unknown] غصّ طفلكم { $child } بطعام أو شراب.
    }
phrase-allergic-to = لدى { $child } حساسية من: { $things }.
phrase-sleep-asleep-only = { $gender ->
        [female] لم تنم { $child } إلا في الساعة { $time }.
        [male] لم ينم { $child } إلا في الساعة { $time }.
       *[unknown] لم ينم طفلكم { $child } إلا في الساعة { $time }.
    }
phrase-sleep-early-tonight = { $gender ->
        [female] ربما تستطيع { $child } النوم مبكرًا هذا المساء.
        [male] ربما يستطيع { $child } النوم مبكرًا هذا المساء.
       *[unknown] ربما يستطيع طفلكم { $child } النوم مبكرًا هذا المساء.
    }
phrase-sleep-in-bed = { $gender ->
        [female] { $child } في السرير.
        [male] { $child } في السرير.
       *[unknown] طفلكم { $child } في السرير.
    }
phrase-sleep-not-without = { $gender ->
        [female] لا تستطيع { $child } النوم دون هذا: { $item }.
        [male] لا يستطيع { $child } النوم دون هذا: { $item }.
       *[unknown] لا يستطيع طفلكم { $child } النوم دون هذا: { $item }.
    }
phrase-sleep-went-better = كان النوم أفضل.
phrase-food-went-better = كان الأكل أفضل.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $gender ->
        [female] لم تتبرز { $child } بعد.
        [male] لم يتبرز { $child } بعد.
       *[unknown] لم يتبرز طفلكم { $child } بعد.
    }
phrase-nappy-leaked = تسرّبت حفاضة { $child }.
phrase-nappy-better = أصبح جلد مؤخرة { $child } يبدو أفضل.
phrase-got-puffs = عدد بخّات بخّاخ التنفس التي أُعطيت لـ { $child }: { $count }.
phrase-toilet-accidents = حوادث تبليل الملابس أو توسيخها عند { $child }: { $count }.

## Stemming (en nog meer)

phrase-mood-in-skin = { $gender ->
        [female] شعرت { $child } بأنها بخير.
        [male] شعر { $child } بأنه بخير.
       *[unknown] شعر طفلكم { $child } بأنه بخير.
    }
phrase-mood-cried-you-left = { $gender ->
        [female] بكت { $child } عندما غادرتم.
        [male] بكى { $child } عندما غادرتم.
       *[unknown] بكى طفلكم { $child } عندما غادرتم.
    }
phrase-mood-exciting-still = { $gender ->
        [female] ما زالت { $child } تشعر ببعض الرهبة.
        [male] ما زال { $child } يشعر ببعض الرهبة.
       *[unknown] ما زال طفلكم { $child } يشعر ببعض الرهبة.
    }
phrase-mood-asked-relative = { $gender ->
        [female] سألت { $child } عن هذا الشخص: { $relative }.
        [male] سأل { $child } عن هذا الشخص: { $relative }.
       *[unknown] سأل طفلكم { $child } عن هذا الشخص: { $relative }.
    }
phrase-mood-not-joined = { $gender ->
        [female] لم تشارك { $child }.
        [male] لم يشارك { $child }.
       *[unknown] لم يشارك طفلكم { $child }.
    }
phrase-mood-tearful = { $gender ->
        [female] كانت { $child } سريعة البكاء
        [male] كان { $child } سريع البكاء
       *[unknown] كان طفلكم { $child } سريع البكاء
    }.
phrase-mood-does-well = أمور { $child } تسير جيدًا.
phrase-mood-made-up = تصالح الأطفال.
phrase-mood-talked-about-it = تحدثنا عن ذلك.
phrase-mood-we-laughed = ضحكنا كثيرًا.
phrase-mood-not-outside = { $gender ->
        [female] لم يُسمح لـ{ $child } بالخروج.
        [male] لم يُسمح لـ{ $child } بالخروج.
       *[unknown] لم يُسمح لطفلكم { $child } بالخروج.
    }
phrase-group-plain-day = كان يومًا عاديًا.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = نحن نفعل هذا: { $activity }.
phrase-act-do-many = نشاط { $who }: { $activity }.
phrase-act-not-allowed = لم يُسمح لـ{ $child } بهذا: { $activity }.
phrase-act-may = مسموح لـ{ $child }: { $activity }.
phrase-act-does-well = { $gender ->
        [female] تجيد { $child }
        [male] يجيد { $child }
       *[unknown] يجيد طفلكم { $child }
    } { $activity }.
phrase-act-going-out = نخرج إلى الخارج.
phrase-act-not-going-out = لن نخرج إلى الخارج.
phrase-act-staying-in = نبقى في الداخل.
phrase-act-worked-hard = { $gender ->
        [female] اجتهدت { $child } كثيرًا.
        [male] اجتهد { $child } كثيرًا.
       *[unknown] اجتهد طفلكم { $child } كثيرًا.
    }
phrase-act-plays-at = { $gender ->
        [female] ستلعب { $child } في بيت { $names }.
        [male] سيلعب { $child } في بيت { $names }.
       *[unknown] سيلعب طفلكم { $child } في بيت { $names }.
    }
phrase-dev-dutch-more = { $gender ->
        [female] تتكلم { $child } الهولندية أكثر فأكثر.
        [male] يتكلم { $child } الهولندية أكثر فأكثر.
       *[unknown] يتكلم طفلكم { $child } الهولندية أكثر فأكثر.
    }
phrase-dev-says-little = ما زال كلام { $child } قليلًا.
phrase-theme-begin = نبدأ موضوعًا جديدًا.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = المكان متورّم قليلًا.
phrase-health-no-blood = لم ينزل دم.
phrase-health-bit-blood = نزل قليل من الدم.
phrase-health-weak = { $gender ->
        [female] { $child } ضعيفة وخاملة.
        [male] { $child } ضعيف وخامل.
       *[unknown] طفلكم { $child } ضعيف وخامل.
    }
phrase-health-no-complaints = لم تعد لدى { $child } أعراض.
phrase-health-looks-like = يبدو أنه هذا: { $item }.
phrase-health-trouble-of = { $gender ->
        [female] تعاني { $child } من هذا: { $item }.
        [male] يعاني { $child } من هذا: { $item }.
       *[unknown] يعاني طفلكم { $child } من هذا: { $item }.
    }
phrase-health-some-children-have = عدد الأطفال الذين لديهم { $item } في المجموعة: { $count }.
phrase-health-visit = يرجى الذهاب إلى هنا: { $item }.
phrase-health-visit-child = يرجى الذهاب مع { $child } إلى هنا: { $item }.
phrase-health-come-now = يرجى الحضور في أسرع وقت ممكن.
phrase-health-will-be-fine = ستكون الأمور بخير.
phrase-health-nothing-serious = لا شيء خطير.
phrase-health-eye-sticky = إحدى عيني { $child } لزجة.
phrase-health-ball = أصاب هذا { $child }: { $item } ({ $body }).
phrase-health-bumped-item = { $gender ->
        [female] اصطدمت { $child } بهذا: { $item }.
        [male] اصطدم { $child } بهذا: { $item }.
       *[unknown] اصطدم طفلكم { $child } بهذا: { $item }.
    }
phrase-health-bumped-body-item = { $gender ->
        [female] وقعت { $child } واصطدمت بهذا: { $item } ({ $body }).
        [male] وقع { $child } واصطدم بهذا: { $item } ({ $body }).
       *[unknown] وقع طفلكم { $child } واصطدم بهذا: { $item } ({ $body }).
    }
phrase-health-slipped = { $gender ->
        [female] انزلقت { $child }.
        [male] انزلق { $child }.
       *[unknown] انزلق طفلكم { $child }.
    }
phrase-health-hurt-self = { $gender ->
        [female] تألّمت { $child }.
        [male] تألّم { $child }.
       *[unknown] تألّم طفلكم { $child }.
    }
phrase-health-hurt-body = { $gender ->
        [female] تأذّت { $child } هنا: { $body }.
        [male] تأذّى { $child } هنا: { $body }.
       *[unknown] تأذّى طفلكم { $child } هنا: { $body }.
    }
phrase-health-stay-home-child = يرجى إبقاء { $child } في البيت.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = يمكن لهذا الشخص أخذ { $child }: { $relative }.
phrase-pickup-need-not = لا حاجة إلى أن تأتوا لأخذ { $child }.
phrase-pickup-stays-until = { $gender ->
        [female] تبقى { $child } حتى الساعة { $time }.
        [male] يبقى { $child } حتى الساعة { $time }.
       *[unknown] يبقى طفلكم { $child } حتى الساعة { $time }.
    }
phrase-pickup-from-until = { $gender ->
        [female] تأتي { $child } من الساعة { $from } إلى { $until }.
        [male] يأتي { $child } من الساعة { $from } إلى { $until }.
       *[unknown] يأتي طفلكم { $child } من الساعة { $from } إلى { $until }.
    }
phrase-absent-not-on-list = اسم { $child } ليس في القائمة.
phrase-absent-reported = تم الإبلاغ عن غياب { $child }.
phrase-arrive-late-child = { $gender ->
        [female] تأخرت { $child }.
        [male] تأخر { $child }.
       *[unknown] تأخر طفلكم { $child }.
    }
phrase-arrive-later = { $gender ->
        [female] ستأتي { $child } لاحقًا.
        [male] سيأتي { $child } لاحقًا.
       *[unknown] سيأتي طفلكم { $child } لاحقًا.
    }
phrase-arrive-we-later = سنتأخر { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
phrase-arrive-we-come-later = سنأتي متأخرين قليلًا.
phrase-extra-ask = { $gender ->
        [female] هل تستطيع { $child } الحضور يومًا إضافيًا؟
        [male] هل يستطيع { $child } الحضور يومًا إضافيًا؟
       *[unknown] هل يستطيع طفلكم { $child } الحضور يومًا إضافيًا؟
    }
phrase-swap-how-app = يمكنكم طلب تبديل اليوم في التطبيق.
phrase-waiting-list-child = اسم { $child } في قائمة الانتظار.
phrase-talk-ask-come = هل يمكنكم الحضور للحديث يوم { $date } الساعة { $time }؟
phrase-talk-ask-other-time = هل يناسبكم وقت آخر؟
phrase-photo-ask-one = هل يمكننا التقاط صورة لـ{ $child }؟

## Kantoor (en nog meer)

phrase-office-notice-month = مدة الإشعار قبل إنهاء العقد شهر واحد.
phrase-office-allowance = يمكنكم طلب بدل رعاية الأطفال (kinderopvangtoeslag) من مصلحة الضرائب (Belastingdienst).
phrase-office-allowance-change = يرجى إبلاغ مصلحة الضرائب (Belastingdienst) بالتغييرات.
phrase-office-call-number = يمكنكم الاتصال بنا: { $phone }.
phrase-office-mail-to = يمكنكم مراسلتنا بالبريد الإلكتروني: { $mail }.
phrase-office-inconvenience = نعتذر عن الإزعاج.
phrase-office-good-news = هناك خبر سارّ.

## School (en nog meer)

phrase-school-earlier = تنتهي المدرسة أبكر من المعتاد.
phrase-school-out-at = تنتهي المدرسة في الساعة { $time }.
phrase-school-not-listen = { $gender ->
        [female] لم تستمع { $child } جيدًا.
        [male] لم يستمع { $child } جيدًا.
       *[unknown] لم يستمع طفلكم { $child } جيدًا.
    }
phrase-school-drill = كان ذلك تدريبًا.
phrase-school-drill-coming = نجري تدريبًا على الإخلاء عند الحريق.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = الرياح قوية.
phrase-weather-careful = يرجى توخي الحذر في الطريق.
phrase-group-at-other = نحن مع مجموعة { $group }.
phrase-contact-ask-may = هل هذا مسموح؟
phrase-contact-ask-right = هل هذا صحيح؟
phrase-contact-ask-possible = هل هذا ممكن؟
phrase-contact-language = ما اللغة التي تتكلمونها في البيت؟
phrase-contact-tell-relative = يرجى إبلاغ هذا الشخص بذلك: { $relative }.
phrase-contact-nice-help = يسعدنا أنكم ستأتون للمساعدة.
phrase-contact-if-something = يرجى إخبارنا إذا حدث شيء.
phrase-contact-look-in = يمكنكم الحضور للمشاهدة.
phrase-contact-call-back = يرجى معاودة الاتصال بنا.
phrase-contact-answer-please = يرجى الرد على هذه الرسالة.
phrase-contact-nothing-to-pay = لا حاجة إلى الدفع.

## Nog meer van alledag

phrase-bottle-per-time = { $gender ->
        [female] تشرب { $child } { $count } مل في كل مرة.
        [male] يشرب { $child } { $count } مل في كل مرة.
       *[unknown] يشرب طفلكم { $child } { $count } مل في كل مرة.
    }
phrase-bottle-per-day = عدد زجاجات الحليب لـ{ $child } في اليوم: { $count }.
phrase-food-eats-along = { $gender ->
        [female] تأكل { $child } معنا.
        [male] يأكل { $child } معنا.
       *[unknown] يأكل طفلكم { $child } معنا.
    }
phrase-food-eats-not-along = { $gender ->
        [female] لا تأكل { $child } معنا.
        [male] لا يأكل { $child } معنا.
       *[unknown] لا يأكل طفلكم { $child } معنا.
    }
phrase-thing-put-on = ألبسنا { $child } هذا: { $things }.
phrase-mood-happy-with = { $gender ->
        [female] فرحت { $child } بهذا: { $things }.
        [male] فرح { $child } بهذا: { $things }.
       *[unknown] فرح طفلكم { $child } بهذا: { $things }.
    }
phrase-mood-not-day = لم يكن يوم { $child } جيدًا تمامًا.
phrase-mood-wants-home = { $gender ->
        [female] تريد { $child } الذهاب إلى البيت.
        [male] يريد { $child } الذهاب إلى البيت.
       *[unknown] يريد طفلكم { $child } الذهاب إلى البيت.
    }
phrase-group-enthusiastic = كان الأطفال متحمسين.
phrase-group-tired = كان الأطفال متعبين.
phrase-group-lively = كان الأطفال كثيري الحركة.
phrase-act-we-practise = نتدرّب على { $activity }.
phrase-dev-knows = { $gender ->
        [female] تعرف { $child } هذا: { $things }.
        [male] يعرف { $child } هذا: { $things }.
       *[unknown] يعرف طفلكم { $child } هذا: { $things }.
    }
phrase-dev-loose-tooth = لدى { $child } سنّ متحركة.
phrase-health-sore-throat = حلق { $child } يؤلم.
phrase-health-need-not-come = لا حاجة إلى حضوركم.
phrase-health-can-come = هل يمكنكم الحضور؟
phrase-health-ask-give-paracetamol = هل يمكننا إعطاء { $child } باراسيتامول؟
phrase-health-ask-medicine-often = كم مرة يُعطى الدواء لـ{ $child }؟
phrase-health-ask-medicine-much = كم المقدار من الدواء لـ{ $child }؟
phrase-health-ask-medicine-time = في أي ساعة يُعطى الدواء لـ{ $child }؟
phrase-health-ill-count = عدد الأطفال المرضى: { $count }.
phrase-health-wash-hands = يرجى غسل اليدين جيدًا.
phrase-thing-uses = { $gender ->
        [female] تستخدم { $child } هذا: { $things }.
        [male] يستخدم { $child } هذا: { $things }.
       *[unknown] يستخدم طفلكم { $child } هذا: { $things }.
    }
phrase-thing-has-no = ليس لدى { $child }: { $things }.
phrase-thing-ask-has = هل لدى { $child }: { $things }؟
phrase-arrive-bus-comes = تصل الحافلة في الساعة { $time }.
phrase-pickup-stays-longer = { $gender ->
        [female] ستبقى { $child } وقتًا أطول.
        [male] سيبقى { $child } وقتًا أطول.
       *[unknown] سيبقى طفلكم { $child } وقتًا أطول.
    }
phrase-pickup-ask-until = { $gender ->
        [female] هل تستطيع { $child } البقاء حتى الساعة { $time }؟
        [male] هل يستطيع { $child } البقاء حتى الساعة { $time }؟
       *[unknown] هل يستطيع طفلكم { $child } البقاء حتى الساعة { $time }؟
    }
phrase-pickup-can-bring = يمكنكم إحضار { $child }.
phrase-pickup-can-collect = يمكنكم الحضور لأخذ { $child }.
phrase-swap-left = عدد مرات تبديل اليوم المتبقية لكم: { $count }.
phrase-money-thing-costs = التكلفة { $amount }: { $things }.
phrase-money-back = ستستردّون مبلغًا من المال.
phrase-money-not-received = لم نستلم أي دفعة بعد.
phrase-office-ask = يرجى سؤال المكتب.
phrase-staff-back-on = تاريخ عودة { $person }: { $date }.
phrase-staff-no-longer = انتهى عمل { $person } عندنا.
phrase-closed-hour-early = نغلق قبل الموعد بساعة.
phrase-photo-may = يمكنكم التقاط الصور.
phrase-photo-not-online = يرجى عدم نشر الصور على الإنترنت.
phrase-photo-will-app = نضع الصور في التطبيق.
phrase-event-topic = الموضوع هو: { $things }.
phrase-talk-which-time = ما الوقت المناسب لكم؟
phrase-talk-interpreter-comes = سيكون هناك مترجم.
phrase-contact-ask-reachable = هل يمكن الوصول إليكم؟
phrase-contact-ask-call-when = متى أستطيع الاتصال بكم؟
phrase-home-ask-plays = { $gender ->
        [female] بماذا تحب { $child } اللعب في البيت؟
        [male] بماذا يحب { $child } اللعب في البيت؟
       *[unknown] بماذا يحب طفلكم { $child } اللعب في البيت؟
    }
phrase-home-ask-does = { $gender ->
        [female] ماذا تحب { $child } أن تفعل؟
        [male] ماذا يحب { $child } أن يفعل؟
       *[unknown] ماذا يحب طفلكم { $child } أن يفعل؟
    }

## Korte antwoorden van medewerkers

phrase-short-good-idea = فكرة جيدة.
phrase-short-fine = حسنًا.
phrase-short-can = هذا ممكن.
phrase-short-cannot = هذا غير ممكن.
phrase-short-may = هذا مسموح.
phrase-short-may-not = هذا غير مسموح.
phrase-short-right = هذا صحيح.
phrase-short-not-right = هذا غير صحيح.
phrase-short-no-problem = لا مشكلة.
phrase-short-get-well = نتمنى الشفاء العاجل.
phrase-short-strength = نتمنى لكم القوة والصبر.
phrase-short-pity = يا للأسف.
phrase-short-dont-know = لا أعرف.
phrase-short-is-settled = تم ترتيب ذلك.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $gender ->
        [female] كانت { $child } ما تزال جائعة.
        [male] كان { $child } ما يزال جائعًا.
       *[unknown] كان طفلكم { $child } ما يزال جائعًا.
    }
phrase-sleep-almost-hours = { $gender ->
        [female] نامت { $child } ما يقارب { $hours } ساعة.
        [male] نام { $child } ما يقارب { $hours } ساعة.
       *[unknown] نام طفلكم { $child } ما يقارب { $hours } ساعة.
    }
phrase-health-had-diarrhoea = كان لدى { $child } إسهال.
phrase-mood-quieter = { $gender ->
        [female] كانت { $child } أهدأ من المعتاد.
        [male] كان { $child } أهدأ من المعتاد.
       *[unknown] كان طفلكم { $child } أهدأ من المعتاد.
    }
phrase-act-was-hard = { $gender ->
        [female] وجدت { $child }
        [male] وجد { $child }
       *[unknown] وجد طفلكم { $child }
    } صعوبة في { $activity }.
phrase-play-with-friends = { $gender ->
        [female] لعبت { $child } مع الأصدقاء.
        [male] لعب { $child } مع الأصدقاء.
       *[unknown] لعب طفلكم { $child } مع الأصدقاء.
    }
phrase-health-has-coughed = { $gender ->
        [female] سعلت { $child }.
        [male] سعل { $child }.
       *[unknown] سعل طفلكم { $child }.
    }
phrase-health-stung-mosquito = لسعت بعوضة { $child }.
phrase-pickup-must = يجب أن يأتي أحد لأخذ { $child }.
phrase-pickup-planned = سيأتي أحد لأخذ { $child }.
phrase-pickup-goes-earlier = { $gender ->
        [female] ستذهب { $child } إلى البيت أبكر من المعتاد.
        [male] سيذهب { $child } إلى البيت أبكر من المعتاد.
       *[unknown] سيذهب طفلكم { $child } إلى البيت أبكر من المعتاد.
    }
phrase-pickup-tell-time = يرجى إخبارنا في أي ساعة ستأتون.
phrase-health-ask-been = { $gender ->
        [female] هل ذهبت { $child } إلى الطبيب؟
        [male] هل ذهب { $child } إلى الطبيب؟
       *[unknown] هل ذهب طفلكم { $child } إلى الطبيب؟
    }
phrase-thing-ask-may-have = هل يُسمح لـ{ $child } بهذا: { $things }؟
phrase-thing-delayed = هناك تأخير: { $things }.
phrase-thing-was-nice = كان هذا جميلًا: { $things }.
phrase-child-comes-on = { $gender ->
        [female] من الآن تأتي { $child } في هذا اليوم: { $weekday }.
        [male] من الآن يأتي { $child } في هذا اليوم: { $weekday }.
       *[unknown] من الآن يأتي طفلكم { $child } في هذا اليوم: { $weekday }.
    }
phrase-child-comes-on-two = { $gender ->
        [female] من الآن تأتي { $child } في هذين اليومين: { $first-weekday } و{ $second-weekday }.
        [male] من الآن يأتي { $child } في هذين اليومين: { $first-weekday } و{ $second-weekday }.
       *[unknown] من الآن يأتي طفلكم { $child } في هذين اليومين: { $first-weekday } و{ $second-weekday }.
    }
phrase-child-stops = تنتهي رعاية { $child } يوم { $date }.
phrase-swap-ask-want = هل تريدون تبديل يوم؟
phrase-contact-see-if = سننظر إن كان ذلك ممكنًا.
phrase-contact-waiting = نحن في انتظاركم.
phrase-contact-thanks-coming = شكرًا لحضوركم.
phrase-contact-hard-to-reach = من الصعب الاتصال بنا.

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

## Van dag tot dag

phrase-sleep-could-not = { $gender ->
        [female] لم تستطع { $child }
        [male] لم يستطع { $child }
       *[unknown] لم يستطع طفلكم { $child }
    } النوم.
phrase-sleep-hard-to-start = { $gender ->
        [female] وجدت { $child }
        [male] وجد { $child }
       *[unknown] وجد طفلكم { $child }
    } صعوبة في بدء النوم.
phrase-sleep-ask-midday = { $gender ->
        [female] هل ما زالت { $child } تنام
        [male] هل ما زال { $child } ينام
       *[unknown] هل ما زال طفلكم { $child } ينام
    } وقت الظهيرة في البيت؟
phrase-mood-goodbye-hard = كان الوداع صعبًا على { $child }.
phrase-goodbye-take-time = يرجى أخذ وقتكم الكافي عند الوداع.
phrase-goodbye-short = يرجى أن يكون الوداع قصيرًا.
phrase-contact-call-how-going = يمكنكم الاتصال في أي وقت للسؤال عن سير الأمور.
phrase-mood-we-miss = نحن نشتاق إلى { $child }.
phrase-mood-is-happy = { $gender ->
        [female] { $child } سعيدة
        [male] { $child } سعيد
       *[unknown] طفلكم { $child } سعيد
    }.
phrase-mood-is-sad = { $gender ->
        [female] { $child } حزينة.
        [male] { $child } حزين.
       *[unknown] طفلكم { $child } حزين.
    }
phrase-mood-is-clingy = { $gender ->
        [female] { $child } متعلقة بنا وتريد البقاء قربنا.
        [male] { $child } متعلق بنا ويريد البقاء قربنا.
       *[unknown] طفلكم { $child } متعلق بنا ويريد البقاء قربنا.
    }
phrase-mood-is-busy = { $gender ->
        [female] { $child } كثيرة الحركة.
        [male] { $child } كثير الحركة.
       *[unknown] طفلكم { $child } كثير الحركة.
    }
phrase-mood-is-quiet = { $gender ->
        [female] { $child } هادئة وقليلة الكلام.
        [male] { $child } هادئ وقليل الكلام.
       *[unknown] طفلكم { $child } هادئ وقليل الكلام.
    }
phrase-mood-is-angry = { $gender ->
        [female] { $child } غاضبة.
        [male] { $child } غاضب.
       *[unknown] طفلكم { $child } غاضب.
    }
phrase-bit-other-at = { $gender ->
        [female] عضّت { $child }
        [male] عضّ { $child }
       *[unknown] عضّ طفلكم { $child }
    } طفلًا آخر. الموضع: { $body }.
phrase-hair-pulled-by = شدّ طفل آخر شعر { $child }.
phrase-hair-pulled-other = { $gender ->
        [female] شدّت { $child }
        [male] شدّ { $child }
       *[unknown] شدّ طفلكم { $child }
    } شعر طفل آخر.
phrase-scratched-other = { $gender ->
        [female] خدشت { $child }
        [male] خدش { $child }
       *[unknown] خدش طفلكم { $child }
    } طفلًا آخر.
phrase-kicked-other = { $gender ->
        [female] ركلت { $child }
        [male] ركل { $child }
       *[unknown] ركل طفلكم { $child }
    } طفلًا آخر.
phrase-kicked-by = ركل طفل آخر { $child }.
phrase-quarrel-about = { $gender ->
        [female] تشاجرت { $child }
        [male] تشاجر { $child }
       *[unknown] تشاجر طفلكم { $child }
    } مع طفل آخر. السبب: { $things }.
phrase-took-toy = { $gender ->
        [female] أخذت { $child }
        [male] أخذ { $child }
       *[unknown] أخذ طفلكم { $child }
    } لعبة من يد طفل آخر.
phrase-explained-hitting = شرحنا لـ{ $child } أن الضرب مؤلم.
phrase-explained-biting = شرحنا لـ{ $child } أن العض مؤلم.
phrase-parted-children = أبعدنا الأطفال بعضهم عن بعض.
phrase-dev-sentences-words = { $gender ->
        [female] تكوّن { $child }
        [male] يكوّن { $child }
       *[unknown] يكوّن طفلكم { $child }
    } جملًا من { $count ->
        [zero] { $count } كلمة
        [one] كلمة واحدة
        [two] كلمتين
        [few] { $count } كلمات
        [many] { $count } كلمة
       *[other] { $count } كلمة
    }.
phrase-dares-more = تزداد جرأة { $child } على { $activity }.
phrase-does-more-often = { $gender ->
        [female] تفعل { $child }
        [male] يفعل { $child }
       *[unknown] يفعل طفلكم { $child }
    } هذا أكثر فأكثر: { $activity }.
phrase-ready-school = { $gender ->
        [female] { $child } جاهزة للمدرسة الابتدائية.
        [male] { $child } جاهز للمدرسة الابتدائية.
       *[unknown] طفلكم { $child } جاهز للمدرسة الابتدائية.
    }
phrase-ask-registered-school = هل سجّلتم { $child } في مدرسة؟
phrase-ask-which-school = إلى أي مدرسة { $gender ->
        [female] ستذهب { $child }
        [male] سيذهب { $child }
       *[unknown] سيذهب طفلكم { $child }
    }؟
phrase-good-helper = { $gender ->
        [female] تساعدنا { $child }
        [male] يساعدنا { $child }
       *[unknown] يساعدنا طفلكم { $child }
    } كثيرًا.
phrase-asks-many-questions = { $gender ->
        [female] تطرح { $child }
        [male] يطرح { $child }
       *[unknown] يطرح طفلكم { $child }
    } أسئلة كثيرة.
phrase-talks-clearer = يزداد كلام { $child } وضوحًا.
phrase-mixes-languages = { $gender ->
        [female] تخلط { $child }
        [male] يخلط { $child }
       *[unknown] يخلط طفلكم { $child }
    } بين لغتين.
phrase-torn-of = تمزّق من أغراض { $child }: { $things }.
phrase-too-small-of = صغير على { $child }: { $things }.
phrase-look-lost-property = يرجى البحث بين المفقودات.
phrase-weather-degrees = ستكون درجة الحرارة { $temperature }.
phrase-out-any-weather = نخرج إلى الهواء الطلق في كل أنواع الطقس.
phrase-suncream-ask-done = هل وُضع كريم الشمس على بشرة { $child }؟
phrase-only-known-people = لا نسلّم { $child } إلا لأشخاص نعرفهم.
phrase-late-minutes = تأخرتم { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
phrase-arrived-safe = { $gender ->
        [female] وصلت { $child }
        [male] وصل { $child }
       *[unknown] وصل طفلكم { $child }
    } بسلامة.
phrase-child-comes = { $gender ->
        [female] ستأتي { $child }.
        [male] سيأتي { $child }.
       *[unknown] سيأتي طفلكم { $child }.
    }
phrase-ask-comes-care = هل { $gender ->
        [female] ستأتي { $child }
        [male] سيأتي { $child }
       *[unknown] سيأتي طفلكم { $child }
    } إلى الحضانة؟
phrase-ask-wait = هل يمكنكم الانتظار قليلًا؟
phrase-ask-ring = يرجى رنّ الجرس.
phrase-swap-day-for-day = يمكنكم تبديل يوم { $first-weekday } بيوم { $second-weekday }.
phrase-group-full = المجموعة ممتلئة.
phrase-group-full-child = مجموعة { $child } ممتلئة.
phrase-closed-group-time = تغلق المجموعة في الساعة { $time }.
phrase-wish-summer-holiday = نتمنى لكم عطلة صيفية سعيدة.
phrase-wish-christmas = نتمنى لكم عيد ميلاد مجيدًا.
phrase-drivers-wanted = ما زلنا نبحث عن أولياء أمور يمكنهم القيادة. العدد: { $count }.
phrase-helpers-wanted = ما زلنا نبحث عن أولياء أمور يريدون المساعدة. العدد: { $count }.
phrase-ask-how-many-people = كم عدد الأشخاص الذين سيأتون من طرفكم؟
phrase-ask-alone-or-two = هل سيأتي شخص واحد منكم أم شخصان؟
phrase-photo-newsletter = هل يمكننا وضع صورة { $child } في النشرة الإخبارية؟
phrase-photo-website = هل يمكننا وضع صورة { $child } على موقعنا الإلكتروني؟
phrase-ask-celebrate-when = متى تودون الاحتفال بعيد ميلاد { $child } عندنا؟
phrase-we-celebrate-birthday = نحتفل بعيد ميلاد { $person }.
phrase-dress-up-child = { $gender ->
        [female] يمكن لـ{ $child } أن تأتي متنكرة.
        [male] يمكن لـ{ $child } أن يأتي متنكرًا.
       *[unknown] يمكن لطفلكم { $child } أن يأتي متنكرًا.
    }
phrase-say-farewell = نودّع { $person } بمناسبة المغادرة.
phrase-treat-no-sweets = نفضّل ألا تكون الضيافة حلويات.
phrase-keep-weeks = يمكنكم الاحتفاظ بهذا لمدة { $count ->
        [zero] { $count } أسبوع
        [one] أسبوع واحد
        [two] أسبوعين
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }: { $things }.
phrase-home-ask-does-most = ما أكثر شيء { $gender ->
        [female] تحب { $child }
        [male] يحب { $child }
       *[unknown] يحب طفلكم { $child }
    } فعله في البيت؟
phrase-phone-ask-new = ما رقم هاتفكم الجديد؟
phrase-phone-ask = ما رقم هاتفكم؟
phrase-mail-ask = ما عنوان بريدكم الإلكتروني؟
phrase-address-ask = ما عنوانكم؟
phrase-contact-let-know = سنخبركم بذلك.
phrase-look-new-group = { $gender ->
        [female] ستذهب { $child }
        [male] سيذهب { $child }
       *[unknown] سيذهب طفلكم { $child }
    } لرؤية المجموعة الجديدة.
phrase-talk-have-about = لدينا لقاء للحديث عن { $child }.
phrase-gate-closed = يجب أن تبقى البوابة مغلقة دائمًا.
phrase-talk-ask-speak = هل يمكنني التحدث معكم قليلًا؟
phrase-office-mail = يرجى إرسال بريد إلكتروني إلى المكتب.
phrase-contact-tried-call = حاولنا الاتصال بكم.
phrase-contact-not-answered = لم تردوا على الهاتف.
phrase-pickup-put-on-list = عندئذ نضيف هذا الشخص إلى القائمة.
phrase-ask-who-along = من يمكنه مرافقتنا؟
phrase-staff-meeting = لدينا اجتماع.
phrase-make-nice-day = سنجعل منه يومًا جميلًا.
phrase-lovely-child = { $gender ->
        [female] { $child } طفلة لطيفة.
        [male] { $child } طفل لطيف.
       *[unknown] { $child } طفل لطيف.
    }
phrase-nice-in-group = يسعدنا وجود { $child } في المجموعة.
phrase-contact-we-call = سنتصل بكم.
phrase-thanks-patience = شكرًا لصبركم.
phrase-had-good-time = { $gender ->
        [female] قضت { $child }
        [male] قضى { $child }
       *[unknown] قضى طفلكم { $child }
    } وقتًا ممتعًا.
phrase-leave-home-thing = يمكن ترك هذا في البيت: { $things }.
phrase-drinks-from = { $gender ->
        [female] تشرب { $child }
        [male] يشرب { $child }
       *[unknown] يشرب طفلكم { $child }
    } من هذا: { $item }.
phrase-all-well-child = كل شيء على ما يرام مع { $child }.
phrase-books-about = { $gender ->
        [female] تحب { $child }
        [male] يحب { $child }
       *[unknown] يحب طفلكم { $child }
    } الكتب عن: { $things }.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = قسنا للتوّ حرارة { $child }.
phrase-ill-temperature-was = كانت حرارة { $child } { $temperature } درجة.
phrase-ill-fever-rose = ارتفعت الحمى.
phrase-ill-fever-still = لا تزال لدى { $child } حمى.
phrase-ill-ask-fever-still = هل لا تزال لدى { $child } حمى؟
phrase-ill-measure-again = سنقيس الحرارة مرة أخرى.
phrase-ill-shivers = { $gender ->
        [female] ترتجف { $child } من القشعريرة.
        [male] يرتجف { $child } من القشعريرة.
       *[unknown] يرتجف طفلكم { $child } من القشعريرة.
    }
phrase-ill-breathes-hard = { $gender ->
        [female] تتنفّس { $child } بصعوبة.
        [male] يتنفّس { $child } بصعوبة.
       *[unknown] يتنفّس طفلكم { $child } بصعوبة.
    }
phrase-ill-short-of-breath = لدى { $child } ضيق في التنفس.
phrase-ill-short-of-breath-was = كان لدى { $child } ضيق في التنفس.
phrase-ill-short-of-breath-bit = كان لدى { $child } ضيق خفيف في التنفس.
phrase-ill-drowsy = لدى { $child } خمول ونعاس.
phrase-ill-not-drowsy = ليس لدى { $child } خمول أو نعاس.
phrase-ill-alert = { $gender ->
        [female] تتجاوب { $child } بشكل طبيعي.
        [male] يتجاوب { $child } بشكل طبيعي.
       *[unknown] يتجاوب طفلكم { $child } بشكل طبيعي.
    }
phrase-ill-not-vomited = { $gender ->
        [female] لم تتقيّأ { $child }.
        [male] لم يتقيّأ { $child }.
       *[unknown] لم يتقيّأ طفلكم { $child }.
    }
phrase-ill-feels-bit-better = حالة { $child } أفضل قليلًا.
phrase-ill-not-well = حالة { $child } ليست جيدة.
phrase-ill-getting-worse = حالة { $child } تسوء.
phrase-ill-was = { $gender ->
        [female] كانت { $child } مريضة.
        [male] كان { $child } مريضًا.
       *[unknown] كان طفلكم { $child } مريضًا.
    }
phrase-ill-wants-lap = { $gender ->
        [female] تريد { $child } الجلوس في حضننا.
        [male] يريد { $child } الجلوس في حضننا.
       *[unknown] يريد طفلكم { $child } الجلوس في حضننا.
    }
phrase-ill-wants-not-eat = { $gender ->
        [female] لا تريد { $child } أن تأكل.
        [male] لا يريد { $child } أن يأكل.
       *[unknown] لا يريد طفلكم { $child } أن يأكل.
    }
phrase-ill-wants-not-eat-yet = { $gender ->
        [female] لا تريد { $child } أن تأكل بعد.
        [male] لا يريد { $child } أن يأكل بعد.
       *[unknown] لا يريد طفلكم { $child } أن يأكل بعد.
    }
phrase-ill-wants-not-drink = { $gender ->
        [female] لا تريد { $child } أن تشرب.
        [male] لا يريد { $child } أن يشرب.
       *[unknown] لا يريد طفلكم { $child } أن يشرب.
    }
phrase-ill-drinks = { $gender ->
        [female] تشرب { $child } مع ذلك.
        [male] يشرب { $child } مع ذلك.
       *[unknown] يشرب طفلكم { $child } مع ذلك.
    }
phrase-ill-drinks-well = { $gender ->
        [female] تشرب { $child } جيدًا.
        [male] يشرب { $child } جيدًا.
       *[unknown] يشرب طفلكم { $child } جيدًا.
    }
phrase-ill-only-drank = { $gender ->
        [female] لم تشرب { $child } إلا هذا: { $things }.
        [male] لم يشرب { $child } إلا هذا: { $things }.
       *[unknown] لم يشرب طفلكم { $child } إلا هذا: { $things }.
    }
phrase-ill-stays-with = نبقى إلى جانب { $child }.
phrase-ill-must-go-home = يجب أخذ { $child } إلى البيت.
phrase-ill-goes-home = { $gender ->
        [female] تذهب { $child } إلى البيت.
        [male] يذهب { $child } إلى البيت.
       *[unknown] يذهب طفلكم { $child } إلى البيت.
    }
phrase-ill-may-come = يُسمح لـ{ $child } بالمجيء.
phrase-ill-may-not-come = لا يُسمح لـ{ $child } بالمجيء.
phrase-ill-may-stay = يُسمح لـ{ $child } بالبقاء.
phrase-ill-may-come-with = يُسمح لـ{ $child } بالمجيء حتى مع هذا المرض: { $item }.
phrase-ill-child-may-come = يُسمح لطفلكم بالمجيء.
phrase-ill-child-may-not-come = لا يُسمح لطفلكم بالمجيء.
phrase-ill-child-may-come-with = يُسمح لطفلكم بالمجيء حتى مع هذا المرض: { $item }.
phrase-ill-child-may-not-come-with = لا يُسمح لطفلكم بالمجيء مع هذا المرض: { $item }.
phrase-ill-ask-watch = هل يمكنكم مراقبة { $child } جيدًا؟
phrase-ill-watched = راقبنا { $child } جيدًا.
phrase-ill-clothes-bag = الملابس المتسخة في كيس بلاستيكي.
phrase-ill-blood-poo = كان في البراز دم.
phrase-ill-pee-hurts = لدى { $child } ألم عند التبوّل.
phrase-ill-ointment = دهنّا هذا: { $item } ({ $body }).
phrase-ill-ask-home-too = هل لدى { $child } ذلك في البيت أيضًا؟
phrase-ill-ask-see-home = هل ترون ذلك في البيت أيضًا؟

## Wat wij aan het lichaam zien

phrase-body-red = { $child }: احمرار ({ $body }).
phrase-body-red-bit = { $child }: احمرار خفيف ({ $body }).
phrase-body-red-very = { $child }: احمرار شديد ({ $body }).
phrase-body-swollen = { $child }: تورّم ({ $body }).
phrase-body-swollen-bit = { $child }: تورّم خفيف ({ $body }).
phrase-body-swollen-blue = { $child }: تورّم خفيف وازرقاق ({ $body }).
phrase-body-blue = { $child }: ازرقاق ({ $body }).
phrase-body-blue-bit = { $child }: ازرقاق خفيف ({ $body }).
phrase-body-spot-red = المكان أحمر.
phrase-body-spot-red-swollen = المكان أحمر ومتورّم قليلًا.
phrase-body-skin-whole = الجلد غير مجروح.
phrase-body-skin-broken = الجلد مجروح.
phrase-body-moves = { $gender ->
        [female] تستطيع { $child } تحريك هذا بشكل طبيعي: { $body }.
        [male] يستطيع { $child } تحريك هذا بشكل طبيعي: { $body }.
       *[unknown] يستطيع طفلكم { $child } تحريك هذا بشكل طبيعي: { $body }.
    }
phrase-body-moves-not = { $gender ->
        [female] لا تستطيع { $child } تحريك هذا جيدًا: { $body }.
        [male] لا يستطيع { $child } تحريك هذا جيدًا: { $body }.
       *[unknown] لا يستطيع طفلكم { $child } تحريك هذا جيدًا: { $body }.
    }
phrase-body-walks = { $gender ->
        [female] عادت { $child } تمشي بشكل طبيعي.
        [male] عاد { $child } يمشي بشكل طبيعي.
       *[unknown] عاد طفلكم { $child } يمشي بشكل طبيعي.
    }
phrase-body-limps = { $gender ->
        [female] تعرج { $child } في مشيها.
        [male] يعرج { $child } في مشيه.
       *[unknown] يعرج طفلكم { $child } في مشيه.
    }
phrase-body-fluid = { $child }: يخرج سائل ({ $body }).
phrase-body-fluid-yellow = { $child }: يخرج سائل أصفر ({ $body }).
phrase-body-eyes-red-sticky = عينا { $child } حمراوان وملتصقتان.
phrase-body-cleaned = نظّفنا هذا: { $body }.
phrase-body-rubs = { $gender ->
        [female] تفرك { $child } هنا: { $body }.
        [male] يفرك { $child } هنا: { $body }.
       *[unknown] يفرك طفلكم { $child } هنا: { $body }.
    }
phrase-body-touches = { $gender ->
        [female] تضع { $child } يدها هنا: { $body }.
        [male] يضع { $child } يده هنا: { $body }.
       *[unknown] يضع طفلكم { $child } يده هنا: { $body }.
    }
phrase-body-grabs = { $gender ->
        [female] تمدّ { $child } يدها إلى هنا: { $body }.
        [male] يمدّ { $child } يده إلى هنا: { $body }.
       *[unknown] يمدّ طفلكم { $child } يده إلى هنا: { $body }.
    }
phrase-body-no-pain = ليس لدى { $child } ألم.
phrase-body-pain-gone = لم يعد لدى { $child } ألم.

## Ongelukjes

phrase-hurt-nosebleed-minutes = استمرّ نزيف الأنف { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
phrase-hurt-nosebleed-about = استمرّ نزيف الأنف نحو { $minutes ->
        [zero] { $minutes } دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.
phrase-hurt-bleeding-stopped = توقّف النزيف.
phrase-hurt-bled-over = نزف دم من { $child } لفترة قصيرة: { $body }. لم يعد هناك نزيف الآن.
phrase-hurt-stung-wasp-at = لسع دبور { $child }: { $body }.
phrase-hurt-sting-out = أخرجنا شوكة اللسعة.
phrase-hurt-splinter-failed = لم نتمكّن من إخراج الشظية.
phrase-hurt-tooth-lip = عضّة في الشفة لدى { $child }: اخترقت السنّ الشفة.
phrase-hurt-tooth-chipped = انكسرت قطعة صغيرة من سنّ لدى { $child }.
phrase-hurt-conscious = لم يحدث لدى { $child } فقدان للوعي.
phrase-hurt-fainted = حدث لدى { $child } إغماء.
phrase-hurt-swallowed = { $gender ->
        [female] ابتلعت { $child } هذا: { $item }.
        [male] ابتلع { $child } هذا: { $item }.
       *[unknown] ابتلع طفلكم { $child } هذا: { $item }.
    }
phrase-hurt-not-seen = لم نرَ كيف حدث ذلك.
phrase-hurt-first-aid = قدّمنا الإسعافات الأولية.
phrase-hurt-emergency-called = اتصلنا برقم الطوارئ 112.
phrase-hurt-ambulance = سيارة الإسعاف قادمة.
phrase-hurt-go-with = نذهب مع { $child } إلى هنا: { $item }.
phrase-hurt-bruise-coming = قد تظهر كدمة.
phrase-hurt-plaster-off = يمكنكم إزالة اللصقة.
phrase-hurt-look-worse = يرجى الانتباه إن كان الأمر يسوء.

## Dokter, medicijn en allergie

phrase-care-unknown = لا نعرف ما هو.
phrase-care-ask-look = هل يمكنكم النظر إلى ذلك؟
phrase-care-ask-look-tonight = هل يمكنكم النظر إلى ذلك هذا المساء؟
phrase-care-advise-visit = ننصحكم بالذهاب إلى هنا: { $item }.
phrase-care-advise-call = ننصحكم بالاتصال بطبيب الأسرة.
phrase-care-appointment = لدى { $child } موعد: { $item }.
phrase-care-called-relative = اتصلنا بهذا الشخص: { $relative }.
phrase-care-you-may-call = يمكنكم الاتصال بنا.
phrase-care-tell-how = يرجى إخبارنا كيف حال { $child }.
phrase-care-ask-what-do = ماذا علينا أن نفعل؟
phrase-care-allergy-in-group = في المجموعة طفل لديه حساسية من: { $item }.
phrase-care-no-treats-with = يرجى عدم إرسال ضيافة تحتوي على: { $item }.
phrase-care-reaction = حدث لدى { $child } رد فعل تحسّسي.
phrase-care-ask-medicine-item-often = كم مرة يُسمح بإعطاء { $child } هذا: { $item }؟
phrase-care-medicine-name = يجب أن يكون اسم طفلكم على العلبة.
phrase-care-medicine-first-home = في المرة الأولى يجب أن تعطوا الدواء بأنفسكم في البيت.
phrase-care-medicine-not-got = لم يُعطَ أي دواء لـ{ $child }.
phrase-care-medicine-not-given = لم نعطِ أي دواء.
phrase-care-paracetamol-not-got = لم يُعطَ باراسيتامول لـ{ $child }.
phrase-care-medicine-forgotten = نسينا إعطاء الدواء لـ{ $child }.
phrase-care-medicine-refused = { $gender ->
        [female] لم ترد { $child } الدواء.
        [male] لم يرد { $child } الدواء.
       *[unknown] لم يرد طفلكم { $child } الدواء.
    }
phrase-care-medicine-spat = { $gender ->
        [female] بصقت { $child } الدواء.
        [male] بصق { $child } الدواء.
       *[unknown] بصق طفلكم { $child } الدواء.
    }
phrase-care-ask-paracetamol-time = في أي ساعة { $gender ->
        [female] أخذت { $child }
        [male] أخذ { $child }
       *[unknown] أخذ طفلكم { $child }
    } باراسيتامول؟
phrase-care-ask-medicine-time-had = في أي ساعة { $gender ->
        [female] أخذت { $child }
        [male] أخذ { $child }
       *[unknown] أخذ طفلكم { $child }
    } الدواء؟
phrase-care-medicine-goes-home = سيعود الدواء إلى البيت.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = وُجد قمل في مجموعة طفلكم.
phrase-spread-wash-child = هل يمكنكم غسل يدي طفلكم جيدًا؟
phrase-spread-toys = ننظّف الألعاب بعناية إضافية.
phrase-spread-hygiene = نهتمّ بالنظافة اهتمامًا إضافيًا.
phrase-spread-ask-vaccinations = ما اللقاحات التي أخذها طفلكم؟

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = هل لدى { $child } إسهال؟
phrase-ask-fever-child = هل لدى { $child } حمى؟
phrase-ask-vomits = { $gender ->
        [female] هل تتقيّأ { $child }؟
        [male] هل يتقيّأ { $child }؟
       *[unknown] هل يتقيّأ طفلكم { $child }؟
    }
phrase-ask-worse = هل الأمر يسوء؟
phrase-ask-worried = هل أنتم قلقون؟
phrase-ask-pregnant = هل أنتِ حامل؟
phrase-ask-pain = هل لدى { $child } ألم؟

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = لدى { $child } زكام شديد.
phrase-more-bit-cold = لدى { $child } زكام خفيف.
phrase-more-phlegm-up = خرج بلغم مع سعال { $child }.
phrase-more-hoarse = صوت { $child } مبحوح.
phrase-more-little-energy = طاقة { $child } قليلة.
phrase-more-lie-only = { $gender ->
        [female] لم ترد { $child } إلا الاستلقاء.
        [male] لم يرد { $child } إلا الاستلقاء.
       *[unknown] لم يرد طفلكم { $child } إلا الاستلقاء.
    }
phrase-more-lay-lap = { $gender ->
        [female] استلقت { $child } في حضننا.
        [male] استلقى { $child } في حضننا.
       *[unknown] استلقى طفلكم { $child } في حضننا.
    }
phrase-more-keeps-nothing = { $gender ->
        [female] تتقيّأ { $child } كل ما تأكله أو تشربه.
        [male] يتقيّأ { $child } كل ما يأكله أو يشربه.
       *[unknown] يتقيّأ طفلكم { $child } كل ما يأكله أو يشربه.
    }
phrase-more-pees-little = { $gender ->
        [female] تتبوّل { $child } قليلًا.
        [male] يتبوّل { $child } قليلًا.
       *[unknown] يتبوّل طفلكم { $child } قليلًا.
    }
phrase-more-ask-drinks = { $gender ->
        [female] هل يمكنكم الانتباه إلى أن تشرب { $child } كمية كافية؟
        [male] هل يمكنكم الانتباه إلى أن يشرب { $child } كمية كافية؟
       *[unknown] هل يمكنكم الانتباه إلى أن يشرب طفلكم { $child } كمية كافية؟
    }
phrase-more-temperature-is = الحرارة { $temperature } درجة.
phrase-more-who-collects = من يستطيع أخذ { $child }؟
phrase-more-lies-calm = { $gender ->
        [female] تستلقي { $child } بهدوء.
        [male] يستلقي { $child } بهدوء.
       *[unknown] يستلقي طفلكم { $child } بهدوء.
    }
phrase-more-extra-sleep = أتحنا وقت نوم إضافيًا لـ{ $child }.
phrase-more-spat-food = { $gender ->
        [female] بصقت { $child } الطعام.
        [male] بصق { $child } الطعام.
       *[unknown] بصق طفلكم { $child } الطعام.
    }
phrase-more-glad-better = يسعدنا أن الحالة أفضل.
phrase-more-bites-all = { $gender ->
        [female] تعضّ { $child } كل شيء.
        [male] يعضّ { $child } كل شيء.
       *[unknown] يعضّ طفلكم { $child } كل شيء.
    }
phrase-more-tubes = ستوضع أنابيب تهوية في أذني { $child }.
phrase-more-operated = أُجريت عملية جراحية لـ{ $child }.
phrase-more-cast = لدى { $child } جبس: { $body }.
phrase-more-takes-few-days = يستمرّ ذلك عادةً بضعة أيام.

## Ongelukjes (meer)

phrase-more-fell-out = { $gender ->
        [female] سقطت { $child } من هذا: { $item }.
        [male] سقط { $child } من هذا: { $item }.
       *[unknown] سقط طفلكم { $child } من هذا: { $item }.
    }
phrase-more-fell-with = { $gender ->
        [female] سقطت { $child } مع هذا: { $item }.
        [male] سقط { $child } مع هذا: { $item }.
       *[unknown] سقط طفلكم { $child } مع هذا: { $item }.
    }
phrase-more-hurt-item = { $gender ->
        [female] تأذّت { $child } بسبب هذا: { $item }.
        [male] تأذّى { $child } بسبب هذا: { $item }.
       *[unknown] تأذّى طفلكم { $child } بسبب هذا: { $item }.
    }
phrase-more-blood-from = { $child }: خرج دم ({ $body }).
phrase-more-teeth-whole = أسنان { $child } سليمة.
phrase-more-pushed = دفع طفل آخر { $child }.
phrase-more-scratched-at = { $child }: خدش ({ $body }).
phrase-more-injury-near = يظهر هذا: { $injury }. المكان: قرب { $body }.
phrase-more-only-injury = هذا فقط: { $injury }.
phrase-more-plaster-gone = سقطت لصقة الجروح.
phrase-more-plaster-new = وضعنا لصقة جروح جديدة.
phrase-more-cried-hard = { $gender ->
        [female] بكت { $child } بشدة.
        [male] بكى { $child } بشدة.
       *[unknown] بكى طفلكم { $child } بشدة.
    }
phrase-more-cried-not-long = { $gender ->
        [female] لم تبكِ { $child } طويلًا.
        [male] لم يبكِ { $child } طويلًا.
       *[unknown] لم يبكِ طفلكم { $child } طويلًا.
    }
phrase-more-much-pain = لدى { $child } ألم شديد.
phrase-more-had-much-pain = كان لدى { $child } ألم شديد.
phrase-more-form-accident = ملأنا استمارة عن الحادث.
phrase-more-swelling-less = التورّم يخفّ.
phrase-more-stung-unknown = لسع شيء ما { $child }. لا نعرف ما هو.
phrase-more-red-swollen = { $child }: احمرار وتورّم ({ $body }).
phrase-more-tick-date = يرجى تدوين تاريخ لدغة القرادة.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = لم يحدث أي رد فعل لدى { $child }.
phrase-more-ask-dose = ما الجرعة التي يجب إعطاؤها لـ{ $child }؟
phrase-more-ask-fridge = هل يجب حفظ الدواء في الثلاجة؟
phrase-more-must-fridge = يجب حفظ الدواء في الثلاجة.
phrase-more-in-fridge = الدواء في الثلاجة.
phrase-more-eyes-dropped = وضعنا قطرات في عيني { $child }.
phrase-more-blisters-dry = يجب أن تجفّ الفقاعات أولًا.
phrase-more-follow-health-service = نتّبع قواعد مصلحة الصحة العامة (GGD).
phrase-more-ask-health-service = هل يمكنكم التواصل مع مصلحة الصحة العامة (GGD)؟
phrase-more-colleague-ill = أحد العاملين مريض أيضًا.
phrase-more-ask-what-child = هل يمكنكم إخبارنا بما لدى طفلكم؟
phrase-more-nails = هل يمكنكم قصّ أظافر طفلكم قصيرة؟
phrase-more-bedding = هل يمكنكم غسل أغطية السرير على 60 درجة؟
phrase-more-comb-daily = هل يمكنكم تمشيط الشعر كل يوم؟
phrase-more-has-nits = لدى { $child } بيض قمل (صئبان).
phrase-more-lice-found = وُجد قمل رأس في المجموعة.
phrase-more-hair-tied = هل يمكنكم ربط شعر { $child }؟
## Van dag tot dag (meer)

phrase-likes-to-come = { $gender ->
        [female] تحب { $child } المجيء إلينا.
        [male] يحب { $child } المجيء إلينا.
       *[unknown] يحب طفلكم { $child } المجيء إلينا.
    }
phrase-often-with = { $gender ->
        [female] تقضي { $child }
        [male] يقضي { $child }
       *[unknown] يقضي طفلكم { $child }
    } وقتًا كثيرًا مع: { $names }.
phrase-looks-forward = { $gender ->
        [female] { $child } متحمسة لذلك.
        [male] { $child } متحمس لذلك.
       *[unknown] طفلكم { $child } متحمس لذلك.
    }
phrase-we-look-forward = نحن متحمسون لذلك.
phrase-everyone-welcome = الجميع مرحّب بهم.
phrase-siblings-welcome = الإخوة والأخوات مرحّب بهم أيضًا.
phrase-coffee-tea = توجد قهوة وشاي.
phrase-need-bring-nothing = لا داعي لإحضار أي شيء.
phrase-need-not-sign-up = لا داعي للتسجيل.
phrase-walk-in-from = يمكنكم الدخول ابتداءً من الساعة { $time }.
phrase-door-opens = يُفتح الباب في الساعة { $time }.
phrase-mail-this = هل يمكنكم إرسال هذا إلينا بالبريد الإلكتروني: { $things }؟
phrase-we-look-for = نبحث عن هذا: { $things }.
phrase-ask-call-about = هل يمكنني الاتصال بكم بشأن { $child }؟
phrase-come-earlier = هل يمكنكم المجيء في وقت أبكر؟
phrase-all-may-join = يمكن لجميع الأطفال المشاركة.
phrase-has-on-theirs = { $gender ->
        [female] ترتدي { $child }
        [male] يرتدي { $child }
       *[unknown] يرتدي طفلكم { $child }
    } ملابس من عندنا.
phrase-may-not-do = لا يُسمح لـ{ $child } بهذا: { $activity }.
phrase-wants-not-do = { $gender ->
        [female] لا تريد { $child }
        [male] لا يريد { $child }
       *[unknown] لا يريد طفلكم { $child }
    } هذا: { $activity }.
phrase-did-not-we = لم نفعل هذا: { $activity }.
phrase-could-not-we = لم نتمكن من هذا: { $activity }.
phrase-practise-home = هل يمكنكم التدرّب على هذا في البيت: { $activity }؟
phrase-ask-where-thing = أين هذا من أغراض { $child }: { $things }؟
phrase-thing-is-wet = هذا مبلل: { $things }.
phrase-thing-is-dirty = هذا متسخ: { $things }.
phrase-wear-child = يرجى إلباس { $child } هذا: { $things }.
phrase-thing-no-name = لا يوجد اسم على هذا: { $things }.
phrase-we-need = نحتاج إلى هذا: { $things }.
phrase-food-likes-not = { $gender ->
        [female] لا تحب { $child }
        [male] لا يحب { $child }
       *[unknown] لا يحب طفلكم { $child }
    } هذا: { $things }.
phrase-food-may = يُسمح لـ{ $child } بتناول هذا: { $things }.
phrase-food-ask-likes-item = هل { $gender ->
        [female] تحب { $child }
        [male] يحب { $child }
       *[unknown] يحب طفلكم { $child }
    } هذا: { $things }؟
phrase-eats-halal = { $gender ->
        [female] تأكل { $child }
        [male] يأكل { $child }
       *[unknown] يأكل طفلكم { $child }
    } الطعام الحلال.
phrase-eats-vegetarian = { $gender ->
        [female] تأكل { $child }
        [male] يأكل { $child }
       *[unknown] يأكل طفلكم { $child }
    } طعامًا نباتيًا.
phrase-eats-little = { $gender ->
        [female] تأكل { $child }
        [male] يأكل { $child }
       *[unknown] يأكل طفلكم { $child }
    } القليل.
phrase-drinks-little-now = { $gender ->
        [female] تشرب { $child }
        [male] يشرب { $child }
       *[unknown] يشرب طفلكم { $child }
    } القليل.
phrase-sleeps-badly-now = { $gender ->
        [female] لا تنام { $child }
        [male] لا ينام { $child }
       *[unknown] لا ينام طفلكم { $child }
    } جيدًا.
phrase-talks-not-yet = { $gender ->
        [female] لا تتكلم { $child }
        [male] لا يتكلم { $child }
       *[unknown] لا يتكلم طفلكم { $child }
    } بعد.
phrase-cries-still-goodbye = { $gender ->
        [female] ما زالت { $child } تبكي
        [male] ما زال { $child } يبكي
       *[unknown] ما زال طفلكم { $child } يبكي
    } عند الوداع.
phrase-cries-no-more-goodbye = { $gender ->
        [female] لم تعد { $child } تبكي
        [male] لم يعد { $child } يبكي
       *[unknown] لم يعد طفلكم { $child } يبكي
    } عند الوداع.
phrase-settle-goes-well = { $gender ->
        [female] تتأقلم { $child }
        [male] يتأقلم { $child }
       *[unknown] يتأقلم طفلكم { $child }
    } جيدًا.
phrase-forgot-thing = { $gender ->
        [female] نسيت { $child }
        [male] نسي { $child }
       *[unknown] نسي طفلكم { $child }
    } هذا: { $things }.

## Wat al genoemd is

phrase-that-bring = هل يمكنكم إحضار ذلك؟
phrase-that-give-along = هل يمكنكم إرسال ذلك مع طفلكم؟
phrase-that-return = هل يمكنكم إعادة ذلك؟
phrase-that-wash = هل يمكنكم غسل ذلك؟
phrase-that-return-washed = هل يمكنكم إعادة ذلك مغسولًا؟
phrase-that-fill-in = هل يمكنكم ملء ذلك؟
phrase-that-sign = هل يمكنكم توقيع ذلك؟
phrase-that-send = هل يمكنكم إرسال ذلك؟
phrase-that-used-up = نفد ذلك.
phrase-that-lost = ذلك مفقود.
phrase-that-not-along = لم يصل ذلك مع الطفل.
phrase-that-ask-home = هل لديكم ذلك في البيت؟
phrase-that-still-here = لا يزال ذلك هنا.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = { $gender ->
        [female] هل أخذت { $child } باراسيتامول؟
        [male] هل أخذ { $child } باراسيتامول؟
       *[unknown] هل أخذ طفلكم { $child } باراسيتامول؟
    }
phrase-more-course-done = انتهت فترة العلاج بالدواء.
