staff-invite-ask-child = لأي طفل تريد دعوة ولي أمر؟
staff-invite-no-children = لا يوجد أطفال بعد في مجموعتك.
staff-invite-nobody = لم يُربط ولي أمر بعد.
staff-invite-new = 🔗 رابط جديد
staff-invite-made = رابط لواحد من أهل { $child }. يعمل مرة واحدة، ولمدة { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }. دع ولي الأمر يمسح الرمز، أو أرسل إليه الرابط.

## Who is this?

staff-invite-know = طلب من { $name } ({ $language }): تلقي رسائل عن { $child }. هل تعرف هذا الشخص بصفته ولي أمر أو مقدم رعاية؟
staff-invite-yes = ✓ نعم، صحيح
staff-invite-no = ✖ لا
staff-invite-welcome = ✓ من الآن تصل إلى { $name } رسائل عن { $child }.
staff-invite-refused-now = ✖ لن تصل إلى { $name } رسائل عن { $child }.
staff-invite-decided = سبق البتّ في هذا.
staff-invite-decide = 👋 { $name }: هل تعرف هذا الشخص؟

## The links of a child

staff-invite-joining = التسجيل جارٍ
staff-invite-waiting = بانتظار ردكم
staff-invite-confirmed = تصله الرسائل
staff-invite-refused = مرفوض
staff-invite-end = ✖ إيقاف { $name }
staff-invite-end-sure = هل تريد ألا تصل إلى { $name } رسائل عن { $child } بعد الآن؟ يسري ذلك فورًا.
staff-invite-end-yes = ✖ نعم، إيقاف
staff-invite-ended = لم تعد تصل إلى { $name } رسائل عن { $child }. يمكن ذلك من جديد برابط جديد.
staff-invite-again = 🔗 روابط هذا الطفل
