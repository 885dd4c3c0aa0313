staff-back = ▶ رجوع
staff-skip = تخطٍّ ◂
staff-stop = ✖ إيقاف
staff-done = ✓ تم
staff-send = ✅ إرسال
staff-look = 👁 عرض
staff-menu = ☰ القائمة

## The menu. $name is the staff member

staff-menu-hello = مرحبًا { $name }! ماذا تريد أن تفعل؟
staff-menu-handover = 📋 تقرير اليوم
staff-menu-message = ✍️ رسالة
staff-menu-notice = 📣 إشعار
staff-menu-inbox = { $count ->
        [0] 📥 صندوق الوارد
        [zero] 📥 صندوق الوارد
        [one] 📥 صندوق الوارد ({ $count })
        [two] 📥 صندوق الوارد ({ $count })
        [few] 📥 صندوق الوارد ({ $count })
        [many] 📥 صندوق الوارد ({ $count })
       *[other] 📥 صندوق الوارد ({ $count })
    }
staff-menu-invite = 🔗 دعوة
staff-menu-register = 🗂 السجل
staff-menu-open = لم يكتمل بعد:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = 👋 عدد أولياء الأمور الجدد الذين ينتظرون ردك: { $count }.
staff-help = اضغط على ما تريد فعله. يمكنك أيضًا أن تكتب مباشرة: سأجعل منه رسالة. عبر /language تختار لغتك. عبر /hours تختار ساعات الهدوء.

## What happens to a card

staff-stopped = ✖ تم الإيقاف. لم يُرسل شيء.
staff-stopped-undo = ↩ متابعة رغم ذلك
staff-changed-by = أُجري في هذه الأثناء تغيير من { $name }. لم يضع شيء. ألقِ نظرة عليه.
staff-taken-over = العمل هنا مستمر الآن مع { $name }.
staff-moved = ⬇️ هذا موجود الآن في الأسفل.
staff-take-back = ▶️ أنا أتابع
staff-card-gone = هذا الزر يخص شيئًا اكتمل من قبل. اكتب /menu لبدء شيء جديد.
staff-button-unknown = هذا الزر لم يعد يعمل. اكتب /menu للمتابعة.
staff-sent-already = أُرسل هذا من قبل.
staff-sent = ✓ { $what } · أُرسل إلى { $count ->
        [zero] { $count } من الأهل
        [one] أحد الأهل
        [two] اثنين من الأهل
        [few] { $count } من الأهل
        [many] { $count } من الأهل
       *[other] { $count } من الأهل
    }، { $time }
staff-sent-again = ✓ { $what } · صُحّح عند { $count ->
        [zero] { $count } من الأهل
        [one] أحد الأهل
        [two] اثنين من الأهل
        [few] { $count } من الأهل
        [many] { $count } من الأهل
       *[other] { $count } من الأهل
    }، { $time }
staff-correct = ✏️ تصحيح
staff-sent-look = 📬 هل وصلت؟
staff-sent-state = الوضع في الساعة { $time }
staff-sent-read = 👍 فهمها { $read } من { $count }
staff-sent-waiting = في الانتظار
staff-sent-sending = في الطريق
staff-sent-sent = وصلت
staff-sent-unsure = ربما وصلت. يُرجى السؤال.
staff-sent-unreachable = لا يمكن الوصول إليه. اتصل هاتفيًا، أو تحدّث معه عند الباب.
staff-sent-failed = لم تنجح. اتصل هاتفيًا، أو تحدّث معه عند الباب.
staff-sent-withdrawn = لم تُرسَل: لم يعد مرتبطًا بالطفل، أو لا يريد رسائل.
staff-nobody = لا يوجد بعد ولي أمر يمكنه قراءة هذا. ادعُ أولًا ولي أمر عبر /menu ← دعوة.
staff-consent-health = ☎️ لن تصل هذه الرسالة إلى { $names }: لا توجد موافقة على رسائل عن الصحة. اتصل هاتفيًا، أو احذف هذا الجزء.
staff-consent-photo = ☎️ لن تصل هذه الرسالة إلى { $names }: لا توجد موافقة على الصور.
staff-changed = تغيّر شيء منذ أن نظرت. تحقق منه ثم اضغط مرة أخرى على «إرسال».

## When something can't be done

staff-not-allowed = هذا غير ممكن بدورك. اسأل مسؤولك.
staff-not-your-group = هذا الطفل في مجموعة أخرى. اسأل زميلًا من تلك المجموعة.
staff-no-groups = لست مرتبطًا بأي مجموعة بعد. اطلب من مسؤولك أن يربطك بمجموعة.
staff-unknown-command = لا أعرف هذا الأمر. اكتب /menu لترى ما يمكن فعله.
staff-text-too-long = نصك طويل جدًا: { $length } حرفًا. اجعله { $limit } حرفًا على الأكثر، أو أرسل رسالتين.
staff-text-empty = لا أرى نصًا. اكتب رسالتك بكلمات عادية.
staff-text-only-emoji = لا أرى إلا رموزًا. أضف بضع كلمات.
staff-other-kind = لا يمكنني قراءة هذا. اكتب رسالتك، أو اكتب /menu.
staff-not-dutch = لا يبدو هذا نصًا هولنديًا ({ $language }). أنا أبسّط النص الهولندي فقط وأترجم من الهولندية فقط. اكتب رسالتك بالهولندية.

## Choosing a language

staff-language-ask = بأي لغة تريد استخدامي؟
staff-language-set = حسنًا، من الآن بهذه اللغة: { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = يقرؤه الأهل بهذه اللغات: { $languages }
staff-preview-untranslated = عدد الجمل التي تبقى بالهولندية: { $count } ({ $language })
staff-preview-machine = عدد الجمل المترجمة آليًا: { $count } ({ $language })
staff-preview-risk = هناك جملة عن الصحة أو السلامة. هذه لا أترجمها آليًا. اتصل بهؤلاء الأهل، أو اطلب مترجمًا.
staff-preview-title = { $language } · عدد الأهل: { $count }
staff-preview-more = … وجمل أخرى عددها { $count }. يتلقى الأهل كل شيء.
staff-preview-sign-reviewed = ✓✓ جملة ثابتة، تمت مراجعتها
staff-preview-sign-fixed = ✓ جملة ثابتة، لم تُراجع بعد
staff-preview-sign-machine = ≈ ترجمة آلية
staff-preview-sign-untranslated = ⚠ غير مترجمة

staff-other-child = في نصك اسم { $others }. أهل { $child } سيقرؤون ذلك أيضًا.
staff-other-child-again = هل هذا مناسب؟ عدّل نصك، أو اضغط مرة أخرى على «إرسال».
staff-health-to-many = في نصك شيء عن صحة { $names }. أهل آخرون سيقرؤون ذلك أيضًا.
