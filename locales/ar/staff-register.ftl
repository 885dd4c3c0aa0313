### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = السجل
staff-register-count = الأطفال: { $children }. المجموعات: { $groups }.
staff-register-closed = 🗂 أُغلق السجل. كل شيء محفوظ.
staff-register-tap = اضغط على زر. هل تريد كتابة رسالة؟ اضغط «تم» أولًا.

## Groups and children
staff-register-groups = 🏠 المجموعات والأطفال
staff-register-new-group = ➕ مجموعة جديدة
staff-register-ask-group = ما اسم المجموعة؟ اكتب الاسم.
staff-register-new-child = ➕ إضافة أطفال
staff-register-no-children = لا يوجد أطفال في هذه المجموعة بعد.
staff-register-ask-children = اكتب الاسم الأول. يمكنك كتابة عدة أطفال معًا: Sam, Noor, Yara.
staff-register-unfit = “{ $name }” غير ممكن. اكتب اسمًا فقط، غير موجود من قبل، وعدد حروفه { $limit } على الأكثر.
staff-register-added = ✓ أُضيف: { $names }.
staff-register-double = موجود من قبل: { $names }.
staff-register-parents = أولياء الأمور المرتبطون: { $count }
staff-register-male = هو
staff-register-female = هي
staff-register-unknown = بدون تحديد
staff-register-invite = 🔗 دعوة ولي أمر
staff-register-rename = ✏️ الاسم
staff-register-ask-name = اكتب الاسم الصحيح.
staff-register-move = 🔀 مجموعة أخرى
staff-register-ask-move = إلى أي مجموعة ينتقل { $child }؟
staff-register-moved = ✓ { $child } الآن في { $group }.
staff-register-end = 🚪 انتهاء الرعاية
staff-register-end-sure = هل تنتهي رعاية { $child }؟ عندها لن يتلقى أحد رسائل عن { $child }.
staff-register-end-yes = 🚪 نعم، تنتهي الرعاية
staff-register-ended = ✓ انتهت رعاية { $child }.

## Colleagues
staff-register-team = 👥 الزملاء
staff-register-new-colleague = ➕ دعوة زميل
staff-register-ask-role = ما عمل زميلك؟
staff-role-staff = موظف
staff-role-mentor = مرشد
staff-role-manager = مدير
staff-role-office = مكتب
staff-role-guardian = ولي أمر
staff-register-link = رابط لزميل واحد ({ $role }). يعمل مرة واحدة، وعدد أيام صلاحيته: { $days }. سلّمه لزميلك بنفسك.
staff-register-person = اضغط على المجموعات التي يعمل فيها هذا الزميل.
staff-register-leaves = 🚪 إلغاء الوصول
staff-register-leaves-sure = هل تريد ألا يصل { $name } إلى هنا بعد الآن؟ يسري ذلك فورًا.
staff-register-leaves-yes = 🚪 نعم، إلغاء
staff-register-left = ✓ لم يعد { $name } يصل إلى هنا.
staff-register-invites = 🔑 دعوات مفتوحة ({ $count })
staff-register-no-invites = لا توجد دعوات مفتوحة.
staff-register-until = صالح حتى { $date }
staff-register-withdraw = ✖ سحب { $number }
staff-register-withdrawn = ✓ لم يعد ذلك الرابط يعمل.
