### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = فقط { $condition }: { $sentence }

## Ziekte

condition-fever = إذا كانت لدى { $child } حمى
condition-fever-gets = إذا أصابت الحمى { $child }
condition-fever-still = إذا كانت الحمى لا تزال موجودة لدى { $child }
condition-fever-higher = إذا ارتفعت الحمى
condition-fever-none = إذا لم تكن لدى { $child } حمى
condition-fever-no-more = إذا لم تعد لدى { $child } حمى
condition-fever-gone = إذا زالت الحمى
condition-fever-none-hours = إذا مرّت { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } دون حمى لدى { $child }
condition-fever-none-day = إذا مرّ يوم دون حمى لدى { $child }
condition-diarrhoea-none = إذا لم يكن لدى { $child } إسهال
condition-diarrhoea-none-hours = إذا مرّت { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } دون إسهال لدى { $child }
condition-diarrhoea-none-day = إذا مرّ يوم دون إسهال لدى { $child }
condition-vomited-not-hours = إذا مرّت { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } دون قيء لدى { $child }
condition-vomits-no-more = إذا توقّف القيء لدى { $child }
condition-vomits = إذا حدث قيء لدى { $child }
condition-vomits-again = إذا حدث قيء من جديد لدى { $child }
condition-vomits-or-drowsy = إذا حدث لدى { $child } قيء أو خمول ونعاس شديد
condition-drowsy = إذا حدث لدى { $child } خمول ونعاس شديد
condition-complaints-none = إذا لم تكن لدى { $child } أعراض
condition-worse = إذا ساء الأمر
condition-child-worse = إذا ساءت حالة { $child }
condition-feels-better = إذا تحسّنت حالة { $child }
condition-feels-well = إذا كانت حالة { $child } جيدة
condition-recovered = { $gender ->
        [female] إذا شُفيت { $child }
        [male] إذا شُفي { $child }
       *[unknown] إذا شُفي طفلكم { $child }
    }
condition-ill = { $gender ->
        [female] إذا كانت { $child } مريضة
        [male] إذا كان { $child } مريضًا
       *[unknown] إذا كان طفلكم { $child } مريضًا
    }
condition-ill-gets = { $gender ->
        [female] إذا مرضت { $child }
        [male] إذا مرض { $child }
       *[unknown] إذا مرض طفلكم { $child }
    }
condition-pain = إذا كان لدى { $child } ألم
condition-short-of-breath = إذا كان لدى { $child } ضيق في التنفس
condition-short-of-breath-gets = إذا بدأ لدى { $child } ضيق في التنفس
condition-reaction = إذا حدث لدى { $child } رد فعل تحسّسي
condition-tired = { $gender ->
        [female] إذا كانت { $child } متعبة
        [male] إذا كان { $child } متعبًا
       *[unknown] إذا كان طفلكم { $child } متعبًا
    }
condition-sad = { $gender ->
        [female] إذا كانت { $child } حزينة
        [male] إذا كان { $child } حزينًا
       *[unknown] إذا كان طفلكم { $child } حزينًا
    }
condition-cries = { $gender ->
        [female] إذا بكت { $child }
        [male] إذا بكى { $child }
       *[unknown] إذا بكى طفلكم { $child }
    }
condition-awake = { $gender ->
        [female] إذا كانت { $child } مستيقظة
        [male] إذا كان { $child } مستيقظًا
       *[unknown] إذا كان طفلكم { $child } مستيقظًا
    }
condition-child-fever = إذا كانت لدى طفلكم حمى
condition-child-fever-none = إذا لم تكن لدى طفلكم حمى
condition-child-fever-none-hours = إذا مرّت { $hours ->
        [zero] { $hours } ساعة
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $hours } ساعات
        [many] { $hours } ساعة
       *[other] { $hours } ساعة
    } دون حمى لدى طفلكم
condition-child-feels-well = إذا كانت حالة طفلكم جيدة
condition-child-ill = إذا كان طفلكم مريضًا
condition-child-recovered = إذا شُفي طفلكم
condition-home-still = إذا بقي الأمر كذلك هذا المساء

## U en wij

condition-questions = إذا كانت لديكم أسئلة
condition-worried = إذا كنتم قلقين
condition-doubt = إذا كنتم غير متأكدين
condition-you-want = إذا أردتم ذلك
condition-you-agree = إذا كنتم موافقين على ذلك
condition-not-possible = إذا لم ينجح ذلك
condition-needed = إذا كان ذلك ضروريًا
condition-something = إذا حدث شيء
condition-changes = إذا تغيّر شيء
condition-you-come = عندما تأتون
condition-you-collect = عندما تأتون لأخذ { $child }
condition-you-late = إذا كنتم ستأتون متأخرين
condition-other-collects = إذا كان شخص آخر سيأخذ { $child }
condition-not-coming = { $gender ->
        [female] إذا لم تأتِ { $child }
        [male] إذا لم يأتِ { $child }
       *[unknown] إذا لم يأتِ طفلكم { $child }
    }
condition-form = إذا ملأتم الاستمارة
condition-pregnant = إذا كنتِ حاملًا
condition-when-child-awake = { $gender ->
        [female] حالما تستيقظ { $child }
        [male] حالما يستيقظ { $child }
       *[unknown] حالما يستيقظ طفلكم { $child }
    }
condition-when-we-know = حالما نعرف المزيد
condition-when-you-can = حالما تستطيعون
condition-until-you-there = إلى أن تصلوا
condition-until-recovered = { $gender ->
        [female] إلى أن تُشفى { $child }
        [male] إلى أن يُشفى { $child }
       *[unknown] إلى أن يُشفى طفلكم { $child }
    }

## Toen

condition-then-woke = { $gender ->
        [female] عندما استيقظت { $child }
        [male] عندما استيقظ { $child }
       *[unknown] عندما استيقظ طفلكم { $child }
    }
condition-then-fell = { $gender ->
        [female] عندما سقطت { $child }
        [male] عندما سقط { $child }
       *[unknown] عندما سقط طفلكم { $child }
    }
condition-then-you-left = عندما غادرتم
condition-then-you-came = عندما وصلتم
condition-then-we-outside = عندما كنا في الخارج
condition-then-played = { $gender ->
        [female] عندما كانت { $child } تلعب
        [male] عندما كان { $child } يلعب
       *[unknown] عندما كان طفلكم { $child } يلعب
    }

## Wat er verder kan zijn

condition-too-late = إذا تأخرتم
condition-you-do-not-want = إذا كنتم لا تريدون ذلك
condition-possible = إن أمكن
condition-you-cannot-come = إذا لم تستطيعوا المجيء
condition-your-child-not-comes = في حال عدم مجيء طفلكم
condition-other-collects-yours = إذا كان شخص آخر سيأخذ طفلكم
condition-help = إذا احتجتم إلى مساعدة
condition-know-more = إذا أردتم معرفة المزيد
condition-you-collect-yours = عند مجيئكم لأخذ طفلكم
condition-you-bring-yours = عند إحضاركم طفلكم
condition-well = إذا سار الأمر جيدًا
condition-not-well = إذا لم يسر الأمر جيدًا

## Het weer

condition-rain = إذا نزل المطر
condition-even-rain = حتى لو نزل المطر
condition-warm = إذا كان الجو حارًا
condition-cold = إذا كان الجو باردًا
condition-nice-weather = إذا كان الطقس جميلًا
condition-bad-weather = إذا كان الطقس سيئًا

## Bij ziekte (meer)

condition-fever-above = إذا تجاوزت الحمى { $temperature } درجة
condition-drinks-not = { $gender ->
        [female] إذا لم تشرب { $child }
        [male] إذا لم يشرب { $child }
       *[unknown] إذا لم يشرب طفلكم { $child }
    }
condition-bleeding-goes-on = إذا لم يتوقّف النزيف
condition-you-read = عندما تقرؤون هذا
condition-form-there = عندما تكون الاستمارة موجودة
