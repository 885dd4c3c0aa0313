staff-handover-title = تقرير اليوم
staff-handover-day = { $date }
staff-handover-children = الأطفال: { $count }
staff-handover-everyone = 👥 الجميع
staff-handover-several = ☑️ عدة أطفال
staff-handover-go = متابعة (عدد الأطفال: { $count }) ◂
staff-handover-other-group = 🔀 مجموعة أخرى
staff-handover-ask-group = أي مجموعة؟
staff-handover-ask-children = عمّن نكتب؟
staff-handover-ask-several = اضغط على الأسماء ثم على «متابعة».
staff-handover-no-children = لا يوجد أطفال بعد في { $group }.

## Questions

staff-handover-ask-meal = { $meal }: كيف كان الأكل؟
staff-handover-ask-kind = أي وجبة؟
staff-handover-ask-foods = { $meal }: ماذا كان على المائدة؟
staff-handover-ask-drink = كيف كان الشرب؟ يمكنك أيضًا أن تكتب: fles 150.
staff-handover-ask-nap = متى كانت القيلولة؟ يمكنك أيضًا أن تكتب: slaap 12.30-14.
staff-handover-ask-from = في أي ساعة بدأت؟ أو كم دامت؟
staff-handover-ask-until = من الساعة { $start }. حتى أي ساعة؟
staff-handover-ask-mood = كيف كان المزاج؟
staff-handover-ask-care = حفاض أم مرحاض؟
staff-handover-ask-activity = ماذا فعلتم؟
staff-handover-ask-friends = مع من كان اللعب؟
staff-handover-ask-skill = ما الجديد، أو ما الذي نجح؟
staff-handover-ask-bring = ماذا يجب أن يحضر الأهل؟
staff-handover-ask-who = عند من كان الأمر مختلفًا؟

## Overview

staff-handover-empty = لم يُملأ شيء بعد.
staff-handover-nothing-yet = لا شيء بعد
staff-handover-hint = اكتب مباشرة إذا أردت إضافة شيء.
staff-handover-only-this = أنت تملأ الآن فقط لـ{ $child }.
staff-handover-you-wrote = كتبتَ: { $text }
staff-handover-no-readers = لا يوجد بعد ولي أمر يمكنه قراءة هذا.
staff-handover-one-child = 👤 طفل واحد مختلف
staff-handover-all-again = 👥 الجميع من جديد
staff-handover-own-words = ↩ نصي الخاص
staff-handover-simple-words = ✨ نص مبسّط
staff-handover-note-away = 🗑 حذف الملاحظة
staff-handover-about-meal = 🍽 الأكل
staff-handover-about-drink = 🥛 الشرب
staff-handover-about-nap = 😴 النوم
staff-handover-about-mood = 🙂 المزاج
staff-handover-about-care = 🧷 الحفاض/المرحاض
staff-handover-about-activity = 🎨 الأنشطة
staff-handover-about-friends = 👫 مع من
staff-handover-about-skill = 🌟 الجديد
staff-handover-about-bring = 🎒 للإحضار
staff-handover-clear = 🗑 مسح
staff-handover-nothing-to-send = لا يوجد شيء بعد. املأ شيئًا، أو اكتب جملة.
staff-handover-silent = لا يوجد شيء بعد عن: { $names }. املأ شيئًا، أو احذف الاسم.
staff-handover-hard = هذه الجملة ما زالت صعبة: “{ $sentence }”. اجعلها أقصر، أو اضغط مرة أخرى على «إرسال».
staff-handover-choose-first = اختر أولًا عمّن نكتب. بعد ذلك يمكنك الكتابة.
staff-handover-unreached = لم يُربط ولي أمر بعد: { $names }. لم أرسل إليهم شيئًا.
staff-handover-what = تقرير اليوم: { $child }
staff-handover-correcting = أنت تصحح تقريرًا أُرسل من قبل. سيرى الأهل أنه صُحّح.

## Meals and amounts

staff-handover-meal-lunch = 🥪 الغداء
staff-handover-meal-fruit = 🍎 الفواكه
staff-handover-meal-breakfast = 🥣 الفطور
staff-handover-meal-snack = 🍪 الوجبة الخفيفة
staff-handover-meal-dinner = 🍲 الوجبة الساخنة
staff-handover-other-meal = 🔀 وجبة أخرى
staff-handover-foods = 🧀 ماذا؟
staff-handover-ate-well = 👍 جيدًا
staff-handover-ate-all = 😋 كل شيء
staff-handover-ate-little = 🤏 قليلًا
staff-handover-ate-none = 🙅 لم يأكل
staff-handover-drank-well = 👍 شرب جيدًا
staff-handover-drank-little = 🤏 شرب قليلًا
staff-handover-bottle = 🍼 { $amount } مل

## Sleeping

staff-handover-other-time = 🕐 وقت آخر
staff-handover-awake = 👀 دون نوم
staff-handover-minutes = { $minutes } د
staff-handover-now = الآن ({ $time })

## Mood

staff-handover-mood-cheerful = 😀 مرح
staff-handover-mood-calm = 😌 هدوء
staff-handover-mood-lively = ⚡ طاقة كبيرة
staff-handover-mood-tired = 🥱 تعب
staff-handover-mood-close = 🤗 قريب منا
staff-handover-mood-tearful = 😢 حزن أحيانًا
staff-handover-mood-goodbye = 👋 وداع صعب
staff-handover-mood-cross = 😠 غضب أحيانًا
staff-handover-mood-unwell = 🤒 ليس بخير

## Nappy and toilet

staff-handover-care-usual = 👌 كالمعتاد
staff-handover-care-wet = 💧 بول
staff-handover-care-stool = 💩 براز
staff-handover-care-loose = 💦 براز رخو
staff-handover-care-potty = 🪣 النونية
staff-handover-care-toilet = 🚽 المرحاض
staff-handover-care-dry = ☀️ بقي جافًا
staff-handover-care-accident = 👖 بلل غير مقصود

## Activities

staff-handover-activity-outside = 🌳 في الخارج
staff-handover-activity-craft = ✂️ أشغال يدوية
staff-handover-activity-reading = 📖 قراءة
staff-handover-activity-singing = 🎵 غناء
staff-handover-activity-building = 🧱 بناء
staff-handover-activity-pretend = 🍳 مطبخ الألعاب
staff-handover-activity-puzzle = 🧩 أحجية
staff-handover-activity-sand = 🏖 حوض الرمل
staff-handover-activity-water = 💦 ماء
staff-handover-activity-walk = 🚶 نزهة مشيًا
staff-handover-activity-cycling = 🚲 دراجة
staff-handover-activity-ball = ⚽ كرة
staff-handover-activity-dancing = 💃 رقص
staff-handover-activity-gym = 🤸 رياضة
staff-handover-activity-cooking = 🧁 طبخ

## New skills and small successes

staff-handover-skill-words = 🗣 كلمة جديدة
staff-handover-skill-shared = 🤝 مشاركة
staff-handover-skill-coat = 🧥 لبس المعطف
staff-handover-skill-shoes = 👟 لبس الحذاء
staff-handover-skill-spoon = 🥄 أكل بالملعقة
staff-handover-skill-cup = 🥤 شرب من الكوب
staff-handover-skill-potty = 🪣 تبوّل في النونية
staff-handover-skill-tidied = 🧹 ترتيب
staff-handover-skill-turn = ⏳ انتظار الدور
staff-handover-skill-helped = 💛 مساعدة طفل
staff-handover-skill-counted = 🔢 عدّ
staff-handover-skill-colours = 🌈 الألوان
staff-handover-skill-dared = 🦁 جرأة
staff-handover-skill-rolled = 🔄 تقلّب
staff-handover-skill-sat = 🪑 جلوس
staff-handover-skill-crawled = 🐛 حبو
staff-handover-skill-stood = 🧍 وقوف
staff-handover-skill-walked = 👣 خطوات أولى

## To bring

staff-handover-bring-nappies = 🧷 حفاضات
staff-handover-bring-clothes = 👕 ملابس احتياطية
staff-handover-bring-wipes = 🧻 مناديل مبللة
staff-handover-bring-coat = 🧥 معطف دافئ
staff-handover-bring-boots = 🥾 جزمة
staff-handover-bring-cuddly = 🧸 لعبة قماشية
staff-handover-bring-dummy = 🍭 لهّاية
staff-handover-bring-milk = 🍼 حليب الأطفال الصناعي
staff-handover-bring-suncream = 🧴 كريم شمس
staff-handover-bring-hat = 🧢 قبعة شمس أو قبعة دافئة
staff-handover-bring-slippers = 🥿 خف
staff-handover-bring-swimwear = 🩱 لوازم السباحة
staff-handover-bring-mittens = 🧤 قفازات
staff-handover-closed = الحضانة مغلقة اليوم.
