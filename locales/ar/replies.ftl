### Short replies that only parents write; put into Dutch, and never sent to parents by themselves.
### The other spellings of each are in simplify/translation/replies.tsv. { $time } is a time.

reply-good = جيد.
reply-all-good = كل شيء بخير.
reply-we-coming = نحن قادمون.
reply-we-coming-time = سنأتي الساعة { $time }.
reply-ill = مريض.
reply-ill-child = { $gender ->
        [female] { $child } مريضة
        [male] { $child } مريض
       *[unknown] الطفل { $child } مريض
    }.
reply-home = سيبقى في البيت.
reply-grandmother-collects = ستأخذه الجدة.
reply-grandfather-collects = سيأخذه الجد.
reply-aunt-collects = ستأخذه العمة أو الخالة.
reply-uncle-collects = سيأخذه العم أو الخال.
reply-neighbour-collects = سيأخذه أحد الجيران.
# unsure
reply-i-collect = أنا سآخذه.
reply-someone-else-collects = سيأخذه شخص آخر.
reply-what-time = في أي ساعة؟
reply-how-much = كم؟
reply-what-cost = كم السعر؟
reply-where = أين؟
reply-which-day = أي يوم؟
reply-when = متى؟
reply-who = من؟
reply-why = لماذا؟
reply-today = اليوم.
reply-not-today = ليس اليوم.
reply-tomorrow = غدا.
reply-not-tomorrow = ليس غدا.
reply-absent-today = لن يأتي اليوم.
reply-absent-tomorrow = لن يأتي غدا.
reply-we-absent-today = لن نأتي اليوم.
reply-we-absent-tomorrow = لن نأتي غدا.
reply-not-coming = لن آتي.
reply-no-problem = لا مشكلة.
reply-agreed = موافق.
reply-not-agreed = غير موافق.
reply-received = تم الاستلام.
reply-not-received = لم تصل.
reply-how-is-child = كيف حال طفلي؟
reply-how-is-it = كيف الحال؟
reply-will-do = سأفعل.
reply-bring = سأحضره معي.
reply-of-course = طبعا.
reply-inshallah = إن شاء الله.
reply-dont-know = لا أعرف.
reply-fever = عنده حرارة.
reply-no-fever = ليس عنده حرارة.
reply-what-happened = ماذا حدث؟
reply-maybe = ربما.
reply-wait = لحظة من فضلك.
reply-no-thanks = لا، شكرا.
reply-yes-please = نعم، من فضلكم.
reply-not-yet = ليس بعد.
reply-done = تم ذلك.
reply-paid = لقد دفعت.
reply-not-possible = غير ممكن.
reply-get-well = سلامات.
reply-great = ممتاز!
reply-pity = للأسف.
reply-forgot = نسيت.
reply-here = أنا هنا.
reply-ask-eaten = هل أكل طفلي؟
reply-ask-slept = هل نام طفلي؟
reply-doctor = سنذهب إلى الطبيب.
reply-holiday = نحن في إجازة.
reply-not-good = ليس جيدا.
reply-right = صحيح.
reply-not-right = غير صحيح.
reply-bye = مع السلامة.
reply-what-bring = ماذا يجب أن أحضر معي؟
reply-is-well = هل طفلي بخير؟
reply-just-saw = رأيت هذا الآن فقط.
reply-we-cannot-come = لا نستطيع المجيء.
reply-cold = عنده زكام.
reply-traffic = أنا في زحمة السير.
reply-partner-collects = سيأخذه زوجي أو زوجتي.
