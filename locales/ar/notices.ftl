## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = يوم إغلاق
notice-closing-day-group = مجموعة { $group } مغلقة طوال يوم { $date }.
notice-closing-day-all = نحن مغلقون طوال يوم { $date }.
notice-closing-day-because-study-day = لدى الفريق يوم تدريبي حينها.
notice-closing-day-because-holiday = ذلك اليوم عطلة رسمية.
notice-closing-day-because-repairs = تجري حينها أعمال في المبنى.
notice-closing-day-because-few-staff = عدد العاملين حينها غير كافٍ.
notice-closing-day-because-weather = الطقس حينها خطير جدًا.
notice-closing-day-reason-study-day = يوم تدريبي
notice-closing-day-reason-holiday = عطلة رسمية
notice-closing-day-reason-repairs = أعمال في المبنى
notice-closing-day-reason-few-staff = نقص في الفريق
notice-closing-day-reason-weather = الطقس

## Closing period: several days in a row

notice-closing-period-heading = أيام إغلاق
notice-closing-period-group = مجموعة { $group } مغلقة من { $first-date } حتى نهاية { $last-date }.
notice-closing-period-all = نحن مغلقون من { $first-date } حتى نهاية { $last-date }.
notice-closing-period-wish = نتمنى لكم وقتًا طيبًا.

## Early closing: today, urgent

notice-early-closing-heading = نغلق اليوم أبكر من المعتاد
notice-early-closing-today = نغلق اليوم الساعة { $time }.
notice-early-closing-because-power = لا توجد كهرباء.
notice-early-closing-because-heating = التدفئة معطلة.
notice-early-closing-because-water = لا يوجد ماء.
notice-early-closing-because-few-staff = عدد العاملين غير كافٍ.
notice-early-closing-because-weather = سيصبح الطقس خطيرًا.
notice-early-closing-collect = هل يمكنكم أخذ طفلكم قبل الساعة { $time }؟
notice-early-closing-call = ألا يمكنكم ذلك؟ إذن اتصلوا بنا فورًا.
notice-early-closing-reason-power = لا كهرباء
notice-early-closing-reason-heating = التدفئة معطلة
notice-early-closing-reason-water = لا ماء
notice-early-closing-reason-few-staff = نقص في الفريق
notice-early-closing-reason-weather = الطقس

## Other opening hours

notice-opening-hours-heading = أوقات عمل جديدة
notice-opening-hours-from = ابتداءً من { $date } تتغيّر أوقات عملنا.
notice-opening-hours-hours = حينها نكون مفتوحين من الساعة { $from } إلى الساعة { $until }.

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = أشياء للإحضار
notice-bring-child-date = يرجى أن تحضروا يوم { $date } لـ{ $child }:
notice-bring-child = يرجى أن تحضروا لـ{ $child }:
notice-bring-date = يرجى أن تحضروا يوم { $date } لطفلكم:
notice-bring-all = يرجى أن تحضروا لطفلكم:
notice-bring-item-spare-clothes = ملابس احتياطية
notice-bring-item-nappies = حفاضات
notice-bring-item-wipes = مناديل مبللة
notice-bring-item-rain-boots = جزمة
notice-bring-item-rain-coat = معطف مطر
notice-bring-item-warm-coat = معطف دافئ
notice-bring-item-gym-shoes = حذاء رياضي
notice-bring-item-swimwear = ملابس سباحة
notice-bring-item-towel = منشفة
notice-bring-item-sun-hat = قبعة شمس
notice-bring-item-sunscreen = كريم شمس
notice-bring-item-water-bottle = قارورة ماء
notice-bring-item-lunch = وجبة غداء
notice-bring-item-fruit = فواكه
notice-bring-item-cuddly-toy = لعبة قماشية
notice-bring-item-dummy = لهّاية
notice-bring-item-photo = صورة لطفلكم
notice-bring-item-favourite-book = الكتاب المفضل
notice-bring-item-empty-box = علبة فارغة للأشغال اليدوية
notice-bring-item-bag = حقيبة
notice-bring-name-on-it = يرجى كتابة اسم طفلكم عليها.

## Nearly finished: what parents bring for their own child

notice-running-out-heading = على وشك النفاد
notice-running-out-low-nappies = حفاضات { $child } على وشك النفاد.
notice-running-out-low-cream = كريم الحفاض الخاص بـ{ $child } على وشك النفاد.
notice-running-out-low-wipes = المناديل المبللة الخاصة بـ{ $child } على وشك النفاد.
notice-running-out-low-spare-clothes = ملابس { $child } الاحتياطية على وشك النفاد.
notice-running-out-low-milk-powder = مسحوق الحليب الخاص بـ{ $child } على وشك النفاد.
notice-running-out-low-sunscreen = كريم الشمس الخاص بـ{ $child } على وشك النفاد.
notice-running-out-low-underwear = سراويل { $child } الداخلية على وشك النفاد.
notice-running-out-low-socks = جوارب { $child } على وشك النفاد.
notice-running-out-bring = هل يمكنكم إحضار ذلك في المرة القادمة؟
notice-running-out-item-nappies = حفاضات
notice-running-out-item-cream = كريم الحفاض
notice-running-out-item-wipes = مناديل مبللة
notice-running-out-item-spare-clothes = ملابس احتياطية
notice-running-out-item-milk-powder = مسحوق الحليب
notice-running-out-item-sunscreen = كريم شمس
notice-running-out-item-underwear = سراويل داخلية
notice-running-out-item-socks = جوارب

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = هل يمكنكم أخذ طفلكم؟
notice-collect-ill-ill = حال { $child } ليس على ما يرام.
notice-collect-ill-temperature = لدى { $child } حمّى: { $temperature } درجة.
notice-collect-ill-sign-fever = لدى { $child } حمّى.
notice-collect-ill-sign-vomited = { $gender ->
        [female] تقيّأت { $child }
        [male] تقيّأ { $child }
       *[unknown] تقيّأ طفلكم { $child }
    }.
notice-collect-ill-sign-diarrhoea = لدى { $child } إسهال.
notice-collect-ill-sign-tired = { $gender ->
        [female] { $child } متعبة جدًا
        [male] { $child } متعب جدًا
       *[unknown] طفلكم { $child } متعب جدًا
    }.
notice-collect-ill-sign-crying = { $gender ->
        [female] تبكي { $child }
        [male] يبكي { $child }
       *[unknown] يبكي طفلكم { $child }
    } كثيرًا.
notice-collect-ill-sign-pain = لدى { $child } ألم.
notice-collect-ill-sign-rash = لدى { $child } بقع على الجلد.
notice-collect-ill-sign-eye = لدى { $child } احمرار في إحدى العينين.
notice-collect-ill-collect-by = هل يمكنكم أخذ { $child } قبل الساعة { $time }؟
notice-collect-ill-collect-soon = هل يمكنكم أخذ { $child } في أسرع وقت ممكن؟
notice-collect-ill-call = ألا يمكنكم ذلك؟ إذن اتصلوا بنا.
notice-collect-ill-signs-fever = حمّى
notice-collect-ill-signs-vomited = تقيّؤ
notice-collect-ill-signs-diarrhoea = إسهال
notice-collect-ill-signs-tired = تعب شديد
notice-collect-ill-signs-crying = بكاء كثير
notice-collect-ill-signs-pain = ألم
notice-collect-ill-signs-rash = بقع على الجلد
notice-collect-ill-signs-eye = عين حمراء

## Head lice

notice-head-lice-heading = قمل الرأس
notice-head-lice-seen = رأينا قمل الرأس في مجموعة { $group }.
notice-head-lice-anyone = قمل الرأس يمكن أن يصيب أي شخص.
notice-head-lice-check = هل يمكنكم فحص شعر طفلكم اليوم؟
notice-head-lice-treat = هل ترون قملًا؟ إذن مشّطوا الشعر كل يوم لمدة أسبوعين بمشط القمل.
notice-head-lice-tell = هل يمكنكم أن تخبرونا نحن أيضًا في هذه الحالة؟
notice-head-lice-welcome = يمكن لطفلكم أن يأتي كالمعتاد.

## Infection: something that others can catch

notice-infection-heading = مرض في المجموعة
notice-infection-has-chickenpox = أحد الأطفال في مجموعة { $group } مصاب بجدري الماء.
notice-infection-has-hand-foot-mouth = أحد الأطفال في مجموعة { $group } مصاب بمرض اليد والقدم والفم.
notice-infection-has-eye-infection = أحد الأطفال في مجموعة { $group } مصاب بالتهاب العين.
notice-infection-has-stomach-flu = أحد الأطفال في مجموعة { $group } مصاب بالتهاب المعدة والأمعاء.
notice-infection-has-impetigo = أحد الأطفال في مجموعة { $group } مصاب بالقوباء (التهاب جلدي معدٍ).
notice-infection-has-scarlet-fever = أحد الأطفال في مجموعة { $group } مصاب بالحمى القرمزية.
notice-infection-has-fifth-disease = أحد الأطفال في مجموعة { $group } مصاب بالمرض الخامس.
notice-infection-has-worms = أحد الأطفال في مجموعة { $group } مصاب بالديدان الدبوسية.
notice-infection-has-scabies = أحد الأطفال في مجموعة { $group } مصاب بالجرب.
notice-infection-has-flu = أحد الأطفال في مجموعة { $group } مصاب بالإنفلونزا.
notice-infection-has-whooping-cough = أحد الأطفال في مجموعة { $group } مصاب بالسعال الديكي.
notice-infection-look = هل يمكنكم الانتباه إن كان طفلكم سيمرض أيضًا؟
notice-infection-tip-come = يمكن لطفلكم أن يأتي كالمعتاد.
notice-infection-tip-stay-home = هل طفلكم مريض؟ إذن أبقوا طفلكم في البيت.
notice-infection-tip-hands = اغسلوا الأيدي كثيرًا في البيت.
notice-infection-tip-doctor = هل لدى طفلكم شكوى صحية؟ اتصلوا بطبيب الأسرة.
notice-infection-tip-pregnant = هل أنتِ حامل؟ اتصلي بالقابلة أو بطبيب الأسرة.
notice-infection-ask = هل لديكم أسئلة؟ أرسلوا إلينا رسالة.
notice-infection-advice-come = الحضور ممكن
notice-infection-advice-stay-home = المريض في البيت
notice-infection-advice-hands = غسل اليدين
notice-infection-advice-doctor = طبيب الأسرة
notice-infection-advice-pregnant = حامل
notice-infection-illness-chickenpox = جدري الماء
notice-infection-illness-hand-foot-mouth = مرض اليد والقدم والفم
notice-infection-illness-eye-infection = التهاب العين
notice-infection-illness-stomach-flu = التهاب المعدة والأمعاء
notice-infection-illness-impetigo = القوباء (التهاب جلدي معدٍ)
notice-infection-illness-scarlet-fever = الحمى القرمزية
notice-infection-illness-fifth-disease = المرض الخامس
notice-infection-illness-worms = الديدان الدبوسية
notice-infection-illness-scabies = الجرب
notice-infection-illness-flu = الإنفلونزا
notice-infection-illness-whooping-cough = السعال الديكي

## Small accident

notice-accident-heading = حادث صغير
notice-accident-happened-fell = { $gender ->
        [female] وقعت { $child }
        [male] وقع { $child }
       *[unknown] وقع طفلكم { $child }
    }.
notice-accident-happened-bumped = { $gender ->
        [female] اصطدمت { $child }
        [male] اصطدم { $child }
       *[unknown] اصطدم طفلكم { $child }
    } بشيء.
notice-accident-happened-bitten = طفل آخر عضّ { $child }.
notice-accident-happened-scratched = لدى { $child } خدش.
notice-accident-happened-jammed = انحشر إصبع { $child }.
notice-accident-happened-stung = لسعت نحلة أو دبور { $child }.
notice-accident-time = كان ذلك الساعة { $time }.
notice-accident-spot-head = موضع الإصابة: الرأس.
notice-accident-spot-face = موضع الإصابة: الوجه.
notice-accident-spot-mouth = موضع الإصابة: الفم.
notice-accident-spot-arm = موضع الإصابة: الذراع.
notice-accident-spot-hand = موضع الإصابة: اليد.
notice-accident-spot-leg = موضع الإصابة: الساق.
notice-accident-spot-knee = موضع الإصابة: الركبة.
notice-accident-spot-foot = موضع الإصابة: القدم.
notice-accident-spot-back = موضع الإصابة: الظهر.
notice-accident-did-cooled = برّدنا مكان الإصابة.
notice-accident-did-cleaned = نظّفنا مكان الإصابة.
notice-accident-did-plaster = عليه لصقة جروح.
notice-accident-did-comforted = واسينا { $child }.
notice-accident-now-plays = { $gender ->
        [female] عادت { $child }
        [male] عاد { $child }
       *[unknown] عاد طفلكم { $child }
    } إلى اللعب.
notice-accident-now-rests = { $gender ->
        [female] ترتاح { $child }
        [male] يرتاح { $child }
       *[unknown] يرتاح طفلكم { $child }
    } قليلًا.
notice-accident-now-watch = ننتبه اليوم إلى { $child } انتباهًا خاصًا.
notice-accident-questions = هل لديكم أسئلة؟ أرسلوا إلينا رسالة أو اتصلوا بنا.
notice-accident-what-fell = سقوط
notice-accident-what-bumped = اصطدام
notice-accident-what-bitten = عضّة
notice-accident-what-scratched = خدش
notice-accident-what-jammed = انحشار إصبع
notice-accident-what-stung = لسعة
notice-accident-where-head = الرأس
notice-accident-where-face = الوجه
notice-accident-where-mouth = الفم
notice-accident-where-arm = الذراع
notice-accident-where-hand = اليد
notice-accident-where-leg = الساق
notice-accident-where-knee = الركبة
notice-accident-where-foot = القدم
notice-accident-where-back = الظهر
notice-accident-care-cooled = تبريد
notice-accident-care-cleaned = تنظيف
notice-accident-care-plaster = لصقة جروح
notice-accident-care-comforted = مواساة
notice-accident-after-plays = عاد إلى اللعب
notice-accident-after-rests = يرتاح
notice-accident-after-watch = نحن ننتبه

## Not in today: read back to the parent who told us

notice-absent-heading = غياب عن المجموعة
notice-absent-received = قرأنا رسالتكم.
notice-absent-date = لن { $gender ->
        [female] تأتي { $child }
        [male] يأتي { $child }
       *[unknown] يأتي طفلكم { $child }
    } يوم { $date }.
notice-absent-because-ill = { $gender ->
        [female] { $child } مريضة
        [male] { $child } مريض
       *[unknown] طفلكم { $child } مريض
    }.
notice-absent-because-day-off = لدى { $child } يوم إجازة.
notice-absent-because-holiday = { $gender ->
        [female] { $child } في إجازة
        [male] { $child } في إجازة
       *[unknown] طفلكم { $child } في إجازة
    }.
notice-absent-because-appointment = لدى { $child } موعد.
notice-absent-because-family = { $gender ->
        [female] { $child } عند الأقارب
        [male] { $child } عند الأقارب
       *[unknown] طفلكم { $child } عند الأقارب
    }.
notice-absent-because-party = لدى { $child } حفلة.
notice-absent-get-well = نتمنى لـ{ $child } الشفاء العاجل.
notice-absent-wrong = هل هذا غير صحيح؟ أرسلوا إلينا رسالة.
notice-absent-reason-ill = مرض
notice-absent-reason-day-off = يوم إجازة
notice-absent-reason-holiday = إجازة
notice-absent-reason-appointment = موعد
notice-absent-reason-family = الأقارب
notice-absent-reason-party = حفلة

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = تبديل اليوم
notice-swap-day-done = تم ترتيب تبديل اليوم.
notice-swap-day-away = لن { $gender ->
        [female] تأتي { $child }
        [male] يأتي { $child }
       *[unknown] يأتي طفلكم { $child }
    } يوم { $date }.
notice-swap-day-comes = { $gender ->
        [female] ستأتي { $child }
        [male] سيأتي { $child }
       *[unknown] سيأتي طفلكم { $child }
    } بدلًا من ذلك يوم { $date }.

## Extra day

notice-extra-day-heading = يوم إضافي
notice-extra-day-comes = يمكن أن { $gender ->
        [female] تأتي { $child }
        [male] يأتي { $child }
       *[unknown] يأتي طفلكم { $child }
    } يومًا إضافيًا: { $date }.
notice-extra-day-times = { $gender ->
        [female] ستكون { $child }
        [male] سيكون { $child }
       *[unknown] سيكون طفلكم { $child }
    } عندنا في ذلك اليوم من الساعة { $from } إلى الساعة { $until }.

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = ستأتون متأخرين
notice-late-pickup-known = نعرف أنكم ستأتون متأخرين.
notice-late-pickup-time = ستأخذون { $child } الساعة { $time }.
notice-late-pickup-stays = مع { $child } حتى ذلك الوقت: { $person }.
notice-late-pickup-calm = لا داعي للاستعجال.

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = طفلكم ما زال عندنا
notice-not-collected-here = { $gender ->
        [female] { $child } ما زالت عندنا
        [male] { $child } ما زال عندنا
       *[unknown] طفلكم { $child } ما زال عندنا
    }.
notice-not-collected-closing = نغلق الساعة { $time }.
notice-not-collected-when = في أي ساعة ستأتون؟ أرسلوا إلينا رسالة أو اتصلوا بنا.

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = شخص آخر سيأخذ الطفل
notice-other-pickup-who = من سيأخذ { $child } يوم { $date }: { $person }.
notice-other-pickup-time = موعد حضور { $person }: الساعة { $time }.
notice-other-pickup-wrong = هل هذا غير صحيح؟ إذن اتصلوا بنا فورًا.

## Trip

notice-trip-heading = رحلة
notice-trip-date = يوم { $date } لدينا رحلة.
notice-trip-to-farm = نذهب إلى مزرعة الأطفال.
notice-trip-to-playground = نذهب إلى ملعب الأطفال.
notice-trip-to-woods = نذهب إلى الغابة.
notice-trip-to-zoo = نذهب إلى حديقة الحيوان.
notice-trip-to-library = نذهب إلى المكتبة.
notice-trip-to-museum = نذهب إلى المتحف.
notice-trip-to-beach = نذهب إلى الشاطئ.
notice-trip-to-theatre = نذهب إلى المسرح.
notice-trip-to-shop = نذهب إلى المتجر.
notice-trip-to-school = نذهب إلى المدرسة الابتدائية.
notice-trip-times = نكون خارج المركز من الساعة { $from } إلى الساعة { $until }.
notice-trip-going-walk = نذهب مشيًا.
notice-trip-going-cart = يجلس الأطفال في العربة اليدوية.
notice-trip-going-bicycle = نذهب بالدراجة.
notice-trip-going-bus = نذهب بالحافلة.
notice-trip-going-car = نذهب بالسيارة.
notice-trip-going-train = نذهب بالقطار.
notice-trip-cost = تكلفة الرحلة: { $amount }.
notice-trip-take-coat = يرجى إعطاء طفلكم معطفًا دافئًا.
notice-trip-take-boots = يرجى إعطاء طفلكم جزمة.
notice-trip-take-bag = يرجى إعطاء طفلكم حقيبة ظهر.
notice-trip-take-lunch = يرجى إعطاء طفلكم وجبة غداء.
notice-trip-take-drink = يرجى إعطاء طفلكم شيئًا للشرب.
notice-trip-no = ألا تسمحون لطفلكم بالمشاركة؟ إذن أرسلوا إلينا رسالة.
notice-trip-place-farm = مزرعة الأطفال
notice-trip-place-playground = ملعب الأطفال
notice-trip-place-woods = الغابة
notice-trip-place-zoo = حديقة الحيوان
notice-trip-place-library = المكتبة
notice-trip-place-museum = المتحف
notice-trip-place-beach = الشاطئ
notice-trip-place-theatre = المسرح
notice-trip-place-shop = المتجر
notice-trip-place-school = المدرسة الابتدائية
notice-trip-travel-walk = مشيًا
notice-trip-travel-cart = عربة يدوية
notice-trip-travel-bicycle = دراجة
notice-trip-travel-bus = حافلة
notice-trip-travel-car = سيارة
notice-trip-travel-train = قطار
notice-trip-bring-coat = معطف دافئ
notice-trip-bring-boots = جزمة
notice-trip-bring-bag = حقيبة ظهر
notice-trip-bring-lunch = غداء
notice-trip-bring-drink = مشروب

## Parent evening

notice-parent-evening-heading = لقاء أولياء الأمور
notice-parent-evening-date = لدينا لقاء لأولياء الأمور يوم { $date }.
notice-parent-evening-times = اللقاء من الساعة { $from } إلى الساعة { $until }.
notice-parent-evening-about-meet = يتعارف الأهل والفريق.
notice-parent-evening-about-language = نتحدث عن لغة الأطفال.
notice-parent-evening-about-sleep = نتحدث عن النوم.
notice-parent-evening-about-food = نتحدث عن الطعام.
notice-parent-evening-about-play = نتحدث عن اللعب.
notice-parent-evening-about-school = نتحدث عن المدرسة الابتدائية.
notice-parent-evening-about-media = نتحدث عن الأجهزة اللوحية والهواتف.
notice-parent-evening-also-interpreter = هل تريدون مترجمًا؟ أرسلوا إلينا رسالة.
notice-parent-evening-also-children = يمكنكم إحضار طفلكم معكم.
notice-parent-evening-also-coffee = توجد قهوة وشاي.
notice-parent-evening-welcome = أهلًا وسهلًا بكم.
notice-parent-evening-answer = هل ستأتون؟ أرسلوا إلينا رسالة.
notice-parent-evening-topic-meet = تعارف
notice-parent-evening-topic-language = اللغة
notice-parent-evening-topic-sleep = النوم
notice-parent-evening-topic-food = الطعام
notice-parent-evening-topic-play = اللعب
notice-parent-evening-topic-school = المدرسة الابتدائية
notice-parent-evening-topic-media = الجهاز اللوحي والهاتف
notice-parent-evening-extra-interpreter = مترجم
notice-parent-evening-extra-children = الطفل مرحب به
notice-parent-evening-extra-coffee = قهوة وشاي

## Birthday of the child whose parents read this

notice-birthday-heading = عيد ميلاد
notice-birthday-congratulations = كل عام و{ $child } بخير!
notice-birthday-age = { $gender ->
        [female] تتمّ { $child }
        [male] يتمّ { $child }
       *[unknown] يتمّ طفلكم { $child }
    } { $count ->
        [zero] { $count } سنة
        [one] سنة واحدة
        [two] سنتين
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }.
notice-birthday-date = نحتفل يوم { $date }.
notice-birthday-time = تبدأ الحفلة الساعة { $time }.
notice-birthday-also-treat = يمكنكم إحضار شيء لذيذ.
notice-birthday-also-healthy = هل يمكنكم اختيار شيء صحي؟
notice-birthday-also-no-treat = لا حاجة إلى إحضار أي شيء.
notice-birthday-also-join = يمكنكم حضور الحفلة.
notice-birthday-extra-treat = ضيافة
notice-birthday-extra-healthy = شيء صحي
notice-birthday-extra-no-treat = دون إحضار شيء
notice-birthday-extra-join = بحضور الأهل

## Festivity

notice-festivity-heading = حفلة
notice-festivity-date-sinterklaas = يوم { $date } نحتفل بعيد سنتركلاس.
notice-festivity-date-christmas = يوم { $date } نحتفل بعيد الميلاد المجيد.
notice-festivity-date-new-year = يوم { $date } نحتفل برأس السنة.
notice-festivity-date-carnival = يوم { $date } نحتفل بالكرنفال.
notice-festivity-date-easter = يوم { $date } نحتفل بعيد الفصح.
notice-festivity-date-eid-al-fitr = يوم { $date } نحتفل بعيد الفطر.
notice-festivity-date-eid-al-adha = يوم { $date } نحتفل بعيد الأضحى.
notice-festivity-date-nowruz = يوم { $date } نحتفل بعيد النوروز.
notice-festivity-date-diwali = يوم { $date } نحتفل بعيد ديوالي.
notice-festivity-date-spring = يوم { $date } نقيم حفلة الربيع.
notice-festivity-date-summer = يوم { $date } نقيم حفلة الصيف.
notice-festivity-date-autumn = يوم { $date } نقيم حفلة الخريف.
notice-festivity-date-lantern = يوم { $date } نمشي مع الفوانيس.
notice-festivity-date-grandparents = يوم { $date } نرحب بالأجداد والجدات.
notice-festivity-date-farewell = يوم { $date } نقيم حفلة وداع.
notice-festivity-times = مدة الحفلة من الساعة { $from } إلى الساعة { $until }.
notice-festivity-also-parents-welcome = أهلًا وسهلًا بكم.
notice-festivity-also-children-only = الحفلة للأطفال فقط.
notice-festivity-also-bring-food = هل تريدون إحضار طعام؟ هذا مسموح.
notice-festivity-also-dress-up = يمكن لطفلكم ارتداء ملابس تنكرية.
notice-festivity-also-help = هل تريدون المساعدة؟ أرسلوا إلينا رسالة.
notice-festivity-feast-sinterklaas = سنتركلاس
notice-festivity-feast-christmas = عيد الميلاد المجيد
notice-festivity-feast-new-year = رأس السنة
notice-festivity-feast-carnival = الكرنفال
notice-festivity-feast-easter = عيد الفصح
notice-festivity-feast-eid-al-fitr = عيد الفطر
notice-festivity-feast-eid-al-adha = عيد الأضحى
notice-festivity-feast-nowruz = عيد النوروز
notice-festivity-feast-diwali = عيد ديوالي
notice-festivity-feast-spring = حفلة الربيع
notice-festivity-feast-summer = حفلة الصيف
notice-festivity-feast-autumn = حفلة الخريف
notice-festivity-feast-lantern = فوانيس
notice-festivity-feast-grandparents = الجد والجدة
notice-festivity-feast-farewell = وداع
notice-festivity-extra-parents-welcome = الأهل مرحب بهم
notice-festivity-extra-children-only = الأطفال فقط
notice-festivity-extra-bring-food = إحضار طعام
notice-festivity-extra-dress-up = ملابس تنكرية
notice-festivity-extra-help = طلب مساعدة

## Photo day

notice-photo-day-heading = يوم التصوير
notice-photo-day-date = يأتي المصوّر يوم { $date }.
notice-photo-day-free = لستم ملزمين بشراء الصور.
notice-photo-day-no = ألا تريدون صورة لطفلكم؟ إذن أرسلوا إلينا رسالة.

## Another member of staff on the group

notice-substitute-heading = من مع المجموعة
notice-substitute-away = غياب يوم { $date }: { $person }.
notice-substitute-comes = مع المجموعة في ذلك اليوم: { $person }.
notice-substitute-person-knows = الأطفال معروفون من قبل لدى { $person }.
notice-substitute-person-new = وجه جديد على الأطفال: { $person }.
notice-substitute-known-knows = معرفة سابقة بالأطفال
notice-substitute-known-new = جديد

## New member of staff

notice-new-staff-heading = جديد في الفريق
notice-new-staff-starts = ابتداءً من { $date } مع مجموعة { $group }: { $person }.
notice-new-staff-meet = يسرّ { $person } التعرف عليكم.

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = مجموعات معًا
notice-groups-together-date = يوم { $date } تلعب مجموعتان معًا.
notice-groups-together-where = يكون طفلكم حينها مع مجموعة { $group }.
notice-groups-together-person = معهم أيضًا: { $person }.

## Water play

notice-water-play-heading = اللعب بالماء
notice-water-play-date = يوم { $date } نلعب بالماء.
notice-water-play-swimwear = يرجى إحضار ملابس سباحة ومنشفة.
notice-water-play-sunscreen = يرجى وضع كريم الشمس لطفلكم في البيت قبل المجيء.
notice-water-play-spare = يرجى إحضار ملابس إضافية أيضًا.

## Holiday planning

notice-holiday-planning-heading = خطة العطلة
notice-holiday-planning-planning = نضع الخطة من { $first-date } حتى نهاية { $last-date }.
notice-holiday-planning-days = في أي أيام سيأتي طفلكم؟ أرسلوا إلينا رسالة.
notice-holiday-planning-before = يرجى إخبارنا في موعد أقصاه { $date }.
