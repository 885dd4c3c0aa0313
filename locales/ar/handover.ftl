## Marks in front of the sentences

handover-mark-meal = 🍽
handover-mark-drink = 🥛
handover-mark-bottle = 🍼
handover-mark-sleep = 😴
handover-mark-mood = 🙂
handover-mark-care = 🧷
handover-mark-activity = 🎨
handover-mark-friends = 👫
handover-mark-skill = 🌟
handover-mark-bring = 🎒
handover-mark-note = 💬

## Eating. "well": ate well; "all": finished it; "little": ate a little; "none": ate nothing

handover-breakfast-well = الفطور: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } جيدًا.
handover-breakfast-all = الفطور: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } كل شيء.
handover-breakfast-little = الفطور: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } قليلًا.
handover-breakfast-none = الفطور: لم { $gender ->
        [female] تأكل { $child }
        [male] يأكل { $child }
       *[unknown] يأكل طفلكم { $child }
    }.
handover-breakfast-foods = الفطور: { $items }.
handover-fruit-well = الفواكه: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } جيدًا.
handover-fruit-all = الفواكه: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } كل شيء.
handover-fruit-little = الفواكه: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } قليلًا.
handover-fruit-none = الفواكه: لم { $gender ->
        [female] تأكل { $child }
        [male] يأكل { $child }
       *[unknown] يأكل طفلكم { $child }
    }.
handover-fruit-foods = الفواكه: { $items }.
handover-lunch-well = الغداء: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } جيدًا.
handover-lunch-all = الغداء: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } كل شيء.
handover-lunch-little = الغداء: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } قليلًا.
handover-lunch-none = الغداء: لم { $gender ->
        [female] تأكل { $child }
        [male] يأكل { $child }
       *[unknown] يأكل طفلكم { $child }
    }.
handover-lunch-foods = الغداء: { $items }.
handover-snack-well = الوجبة الخفيفة: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } جيدًا.
handover-snack-all = الوجبة الخفيفة: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } كل شيء.
handover-snack-little = الوجبة الخفيفة: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } قليلًا.
handover-snack-none = الوجبة الخفيفة: لم { $gender ->
        [female] تأكل { $child }
        [male] يأكل { $child }
       *[unknown] يأكل طفلكم { $child }
    }.
handover-snack-foods = الوجبة الخفيفة: { $items }.
handover-dinner-well = الوجبة الساخنة: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } جيدًا.
handover-dinner-all = الوجبة الساخنة: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } كل شيء.
handover-dinner-little = الوجبة الساخنة: { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } قليلًا.
handover-dinner-none = الوجبة الساخنة: لم { $gender ->
        [female] تأكل { $child }
        [male] يأكل { $child }
       *[unknown] يأكل طفلكم { $child }
    }.
handover-dinner-foods = الوجبة الساخنة: { $items }.

## Foods, as they stand in a list

handover-food-bread = خبز
handover-food-cheese = جبن
handover-food-peanut-butter = زبدة الفول السوداني
handover-food-egg = بيض
handover-food-cracker = بسكويت مملّح
handover-food-banana = موز
handover-food-apple = تفاح
handover-food-pear = كمثرى
handover-food-grapes = عنب
handover-food-cucumber = خيار
handover-food-tomato = طماطم
handover-food-carrot = جزر
handover-food-soup = حساء
handover-food-pasta = معكرونة
handover-food-rice = أرز
handover-food-potatoes = بطاطس
handover-food-vegetables = خضار
handover-food-chicken = دجاج
handover-food-fish = سمك
handover-food-yoghurt = لبن زبادي
handover-food-porridge = عصيدة

## Drinking

handover-drink-well = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } جيدًا.
handover-drink-little = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } قليلًا.
handover-bottle = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } { $amount } مل من الرضّاعة.
handover-bottle-at = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } { $amount } مل من الرضّاعة، الساعة { $time }.

## Sleeping

handover-slept = { $gender ->
        [female] نامت { $child }
        [male] نام { $child }
       *[unknown] نام طفلكم { $child }
    } من الساعة { $from } إلى الساعة { $until }.
handover-slept-minutes = { $gender ->
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
handover-not-slept = لم { $gender ->
        [female] تنم { $child }
        [male] ينم { $child }
       *[unknown] ينم طفلكم { $child }
    } اليوم.

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $gender ->
        [female] كانت { $child } سعيدة
        [male] كان { $child } سعيدًا
       *[unknown] كان طفلكم { $child } سعيدًا
    }.
handover-mood-calm = { $gender ->
        [female] كانت { $child } هادئة
        [male] كان { $child } هادئًا
       *[unknown] كان طفلكم { $child } هادئًا
    }.
handover-mood-lively = كانت لدى { $child } طاقة كبيرة.
handover-mood-tired = { $gender ->
        [female] كانت { $child } متعبة
        [male] كان { $child } متعبًا
       *[unknown] كان طفلكم { $child } متعبًا
    }.
handover-mood-close = { $gender ->
        [female] أحبت { $child }
        [male] أحب { $child }
       *[unknown] أحب طفلكم { $child }
    } البقاء قريبًا منا.
handover-mood-tearful = { $gender ->
        [female] حزنت { $child } أحيانًا، فواسيناها
        [male] حزن { $child } أحيانًا، فواسيناه
       *[unknown] حزن طفلكم { $child } أحيانًا، فواسيناه
    }.
handover-mood-goodbye = كان الوداع صعبًا على { $child }، لكن بعد ذلك صار كل شيء بخير.
handover-mood-cross = { $gender ->
        [female] غضبت { $child }
        [male] غضب { $child }
       *[unknown] غضب طفلكم { $child }
    } أحيانًا.
handover-mood-unwell = لم تكن حال { $child } جيدة تمامًا.

## Nappy and toilet

handover-care-usual = كانت حفاضات { $child } كالمعتاد.
handover-care-wet = { $gender ->
        [female] تبوّلت { $child }
        [male] تبوّل { $child }
       *[unknown] تبوّل طفلكم { $child }
    }.
handover-care-stool = { $gender ->
        [female] تبرّزت { $child }
        [male] تبرّز { $child }
       *[unknown] تبرّز طفلكم { $child }
    }.
handover-care-loose = كان براز { $child } رخوًا.
handover-care-potty = { $gender ->
        [female] ذهبت { $child }
        [male] ذهب { $child }
       *[unknown] ذهب طفلكم { $child }
    } إلى النونية.
handover-care-toilet = { $gender ->
        [female] ذهبت { $child }
        [male] ذهب { $child }
       *[unknown] ذهب طفلكم { $child }
    } إلى المرحاض.
handover-care-dry = { $gender ->
        [female] بقيت { $child }
        [male] بقي { $child }
       *[unknown] بقي طفلكم { $child }
    } دون بلل طوال اليوم.
handover-care-accident = حدث بلل أو اتساخ غير مقصود في ملابس { $child }، فألبسنا { $child } ملابس نظيفة.

## Activities

handover-activity-outside = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } في الخارج.
handover-activity-craft = { $gender ->
        [female] عملت { $child }
        [male] عمل { $child }
       *[unknown] عمل طفلكم { $child }
    } أشغالًا يدوية.
handover-activity-reading = قرأنا كتابًا مع { $child }.
handover-activity-singing = { $gender ->
        [female] غنّت { $child }
        [male] غنّى { $child }
       *[unknown] غنّى طفلكم { $child }
    } أغاني.
handover-activity-building = { $gender ->
        [female] بنت { $child }
        [male] بنى { $child }
       *[unknown] بنى طفلكم { $child }
    } بالمكعبات.
handover-activity-pretend = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } في مطبخ الألعاب.
handover-activity-puzzle = { $gender ->
        [female] ركّبت { $child }
        [male] ركّب { $child }
       *[unknown] ركّب طفلكم { $child }
    } أحجيات.
handover-activity-sand = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } في حوض الرمل.
handover-activity-water = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } بالماء.
handover-activity-walk = { $gender ->
        [female] خرجت { $child }
        [male] خرج { $child }
       *[unknown] خرج طفلكم { $child }
    } في نزهة مشيًا.
handover-activity-cycling = { $gender ->
        [female] ركبت { $child }
        [male] ركب { $child }
       *[unknown] ركب طفلكم { $child }
    } الدراجة.
handover-activity-ball = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } بالكرة.
handover-activity-dancing = { $gender ->
        [female] رقصت { $child }
        [male] رقص { $child }
       *[unknown] رقص طفلكم { $child }
    }.
handover-activity-gym = { $gender ->
        [female] مارست { $child }
        [male] مارس { $child }
       *[unknown] مارس طفلكم { $child }
    } تمارين رياضية.
handover-activity-cooking = { $gender ->
        [female] ساعدت { $child }
        [male] ساعد { $child }
       *[unknown] ساعد طفلكم { $child }
    } في الطبخ.
handover-friends = { $gender ->
        [female] لعبت { $child }
        [male] لعب { $child }
       *[unknown] لعب طفلكم { $child }
    } مع: { $items }.

## New skills and small successes

handover-skill-words = { $gender ->
        [female] تعلّمت { $child }
        [male] تعلّم { $child }
       *[unknown] تعلّم طفلكم { $child }
    } كلمة جديدة.
handover-skill-shared = { $gender ->
        [female] شاركت { $child }
        [male] شارك { $child }
       *[unknown] شارك طفلكم { $child }
    } الألعاب مع الآخرين.
handover-skill-coat = { $gender ->
        [female] لبست { $child }
        [male] لبس { $child }
       *[unknown] لبس طفلكم { $child }
    } المعطف دون مساعدة.
handover-skill-shoes = { $gender ->
        [female] لبست { $child }
        [male] لبس { $child }
       *[unknown] لبس طفلكم { $child }
    } الحذاء دون مساعدة.
handover-skill-spoon = { $gender ->
        [female] أكلت { $child }
        [male] أكل { $child }
       *[unknown] أكل طفلكم { $child }
    } بالملعقة دون مساعدة.
handover-skill-cup = { $gender ->
        [female] شربت { $child }
        [male] شرب { $child }
       *[unknown] شرب طفلكم { $child }
    } من الكوب دون مساعدة.
handover-skill-potty = { $gender ->
        [female] تبوّلت { $child }
        [male] تبوّل { $child }
       *[unknown] تبوّل طفلكم { $child }
    } في النونية.
handover-skill-tidied = { $gender ->
        [female] ساعدت { $child }
        [male] ساعد { $child }
       *[unknown] ساعد طفلكم { $child }
    } في الترتيب.
handover-skill-turn = { $gender ->
        [female] انتظرت { $child }
        [male] انتظر { $child }
       *[unknown] انتظر طفلكم { $child }
    } الدور.
handover-skill-helped = { $gender ->
        [female] ساعدت { $child }
        [male] ساعد { $child }
       *[unknown] ساعد طفلكم { $child }
    } طفلًا آخر.
handover-skill-counted = { $gender ->
        [female] عدّت { $child }
        [male] عدّ { $child }
       *[unknown] عدّ طفلكم { $child }
    } الأرقام.
handover-skill-colours = { $gender ->
        [female] سمّت { $child }
        [male] سمّى { $child }
       *[unknown] سمّى طفلكم { $child }
    } الألوان.
handover-skill-dared = { $gender ->
        [female] تجرّأت { $child }
        [male] تجرّأ { $child }
       *[unknown] تجرّأ طفلكم { $child }
    } على شيء جديد.
handover-skill-rolled = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } التقلّب من جانب إلى آخر.
handover-skill-sat = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } الجلوس دون مساعدة.
handover-skill-crawled = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } الحبو.
handover-skill-stood = { $gender ->
        [female] تستطيع { $child }
        [male] يستطيع { $child }
       *[unknown] يستطيع طفلكم { $child }
    } الوقوف.
handover-skill-walked = { $gender ->
        [female] خطت { $child }
        [male] خطا { $child }
       *[unknown] خطا طفلكم { $child }
    } الخطوات الأولى.

## To bring

handover-bring-nappies = يرجى إحضار حفاضات.
handover-bring-clothes = يرجى إحضار ملابس احتياطية.
handover-bring-wipes = يرجى إحضار مناديل مبللة.
handover-bring-coat = يرجى إحضار معطف دافئ.
handover-bring-boots = يرجى إحضار جزمة.
handover-bring-cuddly = يرجى إحضار اللعبة القماشية.
handover-bring-dummy = يرجى إحضار لهّاية.
handover-bring-milk = يرجى إحضار حليب الأطفال الصناعي.
handover-bring-suncream = يرجى إحضار كريم شمس.
handover-bring-hat = يرجى إحضار قبعة شمس أو قبعة دافئة.
handover-bring-slippers = يرجى إحضار خف.
handover-bring-swimwear = يرجى إحضار لوازم السباحة.
handover-bring-mittens = يرجى إحضار قفازات.
