staff-notice-title = إشعار
staff-notice-ask-kind = بماذا تريد أن تُبلغ؟
staff-notice-ask-child = عن أي طفل؟
staff-notice-today = اليوم
staff-notice-tomorrow = غدًا

## Questions, by the name of the field

staff-notice-field-date = في أي يوم؟
staff-notice-field-dates = ابتداءً من أي يوم؟
staff-notice-field-time = في أي ساعة؟
staff-notice-field-times = ابتداءً من أي ساعة؟
staff-notice-field-reason = ما السبب؟
staff-notice-field-note = هل تريد إضافة شيء؟
staff-notice-field-what = ماذا حدث؟
staff-notice-field-where = أين؟
staff-notice-field-care = ماذا فعلتم؟
staff-notice-field-after = كيف الحال الآن؟
staff-notice-field-count = كم العدد؟
staff-notice-field-birthday-count = كم يصبح عمر الطفل؟
staff-notice-field-extra = ماذا يمكنك أن تضيف أيضًا؟
staff-notice-field-item = ماذا يجب أن يحضر الأهل؟
staff-notice-field-signs = ماذا تلاحظ على الطفل؟
staff-notice-field-temperature = كم درجة الحمّى؟
staff-notice-field-person = من؟
staff-notice-field-feast = أي احتفال؟
staff-notice-field-group = عند أي مجموعة؟
staff-notice-field-illness = أي مرض؟
staff-notice-field-advice = ما النصيحة؟
staff-notice-field-topic = ما الموضوع؟
staff-notice-field-place = إلى أين تذهبون؟
staff-notice-field-travel = كيف تذهبون؟
staff-notice-field-amount = كم التكلفة باليورو؟
staff-notice-field-bring = ماذا يجب أن يحضر الأطفال معهم؟
staff-notice-field-known = هل يعرف الأطفال هذا الزميل؟
staff-notice-field-away = في أي يوم لن يأتي الطفل؟
staff-notice-field-swap-day-away = في أي يوم لن يأتي الطفل؟
staff-notice-field-swap-day-date = في أي يوم سيأتي الطفل؟
staff-notice-field-substitute-away = أي زميل سيغيب؟
staff-notice-until-date = من { $first }. حتى نهاية أي يوم؟
staff-notice-until-time = من الساعة { $first }. حتى أي ساعة؟

## Hints under a question

staff-notice-hint-date = أو اكتب: 12 dec
staff-notice-hint-time = أو اكتب: 15.30 أو half vier
staff-notice-hint-number = أو اكتب رقمًا.
staff-notice-hint-several = يمكنك اختيار أكثر من شيء واحد.
staff-notice-hint-name = أو اكتب اسمًا.
staff-notice-hint-text = اكتب ذلك بكلماتك.

## When typing was not understood

staff-notice-not-a-date = لا أفهم هذا اليوم. اكتب مثلًا 12 dec، أو اختر زرًا.
staff-notice-not-a-time = لا أفهم هذا الوقت. اكتب مثلًا 15.30، أو اختر زرًا.
staff-notice-not-a-number = لا أفهم هذا الرقم. اكتب مثلًا 3 أو 38,5.
staff-notice-too-long = هذا طويل جدًا. اجعله أقصر.
staff-notice-use-buttons = اختر زرًا هنا.
staff-notice-which-time = أي وقت تقصد؟

## Preview

staff-notice-careful = هذا عن الصحة أو السلامة. ألست متأكدًا من أن ولي الأمر يفهمه؟ إذن اتصل به هاتفيًا أيضًا.
staff-notice-correcting = أنت تصحح إشعارًا أُرسل من قبل. سيرى الأهل أنه صُحّح.
staff-notice-change-date = ✏️ اليوم
staff-notice-change-date-range = ✏️ الأيام
staff-notice-change-time = ✏️ الوقت
staff-notice-change-time-range = ✏️ الأوقات
staff-notice-change-number = ✏️ الرقم
staff-notice-change-money = ✏️ المبلغ
staff-notice-change-choice = ✏️ الاختيار
staff-notice-change-choices = ✏️ الاختيارات
staff-notice-change-text = 📝 ملاحظة
staff-notice-change-person = ✏️ الاسم
staff-notice-change-group = ✏️ المجموعة
staff-notice-remind = تذكير: { $moment }
