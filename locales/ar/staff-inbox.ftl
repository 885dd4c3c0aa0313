staff-inbox-empty = 📥 صندوق الوارد فارغ.
staff-inbox-list = 📥 رسائل الأهل: { $count }. الأطول انتظارًا في الأعلى.
staff-inbox-no-child = عام
staff-inbox-when = { $time } · في الانتظار منذ { $waiting }
staff-inbox-minutes = { $count } د
staff-inbox-hours = { $count } س
staff-inbox-days = { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
staff-inbox-asks = هذا غير مفهوم عند { $name }:

## How sure the Dutch is

staff-inbox-phrase = ✓ جملة ثابتة
staff-inbox-machine = ≈ ترجمة آلية. هل تشك فيها؟ تحقق منها.
staff-inbox-untranslated = لا يمكنني ترجمة هذا. ترى ما كتبه ولي الأمر. اتصل به، أو اسأل شخصًا يعرف هذه اللغة.
staff-inbox-partly = لا يمكنني ترجمة هذا كله. ما بقي بلغة أخرى هو ما كتبه ولي الأمر. اتصل به، أو اسأل شخصًا يعرف هذه اللغة.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = قد يعني هذا أمرين مختلفين. اسأل ولي الأمر عمّا يقصده.
staff-inbox-risk = قد يتعلق هذا بالصحة أو السلامة. لا تعتمد على الترجمة وحدها: اتصل، أو اطلب من شخص يعرف هذه اللغة أن يقرأه.

## Buttons

staff-inbox-answer = ↩️ رد
staff-inbox-done = ✓ تمت المعالجة
staff-inbox-original = 🔤 الأصل
staff-inbox-dutch = 📄 الهولندية
staff-inbox-back = 📥 صندوق الوارد
staff-inbox-reopen = ↩ لم ينتهِ بعد

## Answering

staff-inbox-what = رد على { $name }
staff-inbox-ask-text = اكتب ردك على { $name }، أو اختر جملة.
staff-inbox-claimed = الموضوع الآن مع { $name }.
staff-inbox-done-already = تمت معالجة هذا من قبل.
staff-inbox-done-now = ✓ تمت المعالجة: رسالة من { $name }
staff-inbox-sent = ✓ أُرسل الرد إلى { $name }، { $time }
staff-inbox-unreachable = لا تصل الرسائل الآن إلى { $name }. اتصل هاتفيًا، أو تحدث مع ولي الأمر عند الباب.
