staff-message-title = رسالة
staff-message-what = رسالة: { $text }
staff-message-ask-audience = لمن هذه الرسالة؟
staff-message-ask-child = لأهل أي طفل؟
staff-message-ask-text = اكتب رسالتك. اكتب كما تتكلم: سأبسّطها وأريك أولًا ما سيقرؤه الأهل.
staff-message-parents-of = 👪 أهل { $child }
staff-message-to-parents-of = أهل { $child }
staff-message-one-child = 🧒 طفل واحد ({ $group })
staff-message-everyone = 📣 كل الأهل
staff-message-to-everyone = كل الأهل

## The two texts and their levels

staff-message-your-text = نصك
staff-message-simple-text = مبسّط
staff-message-simple-already = نصك بسيط بالفعل.
staff-message-as-typed = لا أستطيع تبسيط نصك الآن. سيقرؤه الأهل كما كتبته. أخبر مسؤولك.

## What changed

staff-message-changed = التعديلات:
staff-message-more-changes = وعدد إضافي: { $count }
staff-message-left-out = حُذف
staff-message-put-back = ↩ إرجاع { $number }
staff-message-take = ✨ تطبيق { $number }
staff-message-changes = 🔧 التعديلات ({ $count })

## A photo
staff-photo-title = صورة
staff-photo-ask-who = من يظهر في الصورة؟ لا تصل إلا إلى أولياء أمور هؤلاء الأطفال.
staff-photo-who = 🧒 من في الصورة؟
staff-photo-no-text = اكتب نصًا للصورة، أو أرسلها كما هي.
staff-photo-not-together = لا توجد موافقة على صورة مع أطفال آخرين: { $names }. اختر صورة أخرى.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 جمل ثابتة ({ $count })
staff-message-phrases-how = هذه الجمل تبقى بالهولندية. هل تصلح جملة ثابتة أيضًا؟ يقرؤها كل ولي أمر بلغته.
staff-message-choose = ✨ اختيار { $number }

## Buttons

staff-message-edit = ✏️ تعديل
staff-message-own = ↩ نصي الخاص
staff-message-simple = ✨ نص مبسّط
staff-message-read-all = 📖 قراءة الكل
staff-message-spots = 🎨 ما الصعب؟
staff-message-urgent = ❗ عاجل
staff-message-not-urgent = ❗ غير عاجل
staff-message-is-urgent = عاجل: يُرسل فورًا، حتى في وقت الراحة.
staff-message-other-audience = 👥 لمن؟

## A second look

staff-message-hard = هذه الجملة ما زالت صعبة: “{ $sentence }”. عدّلها، أو اضغط مرة أخرى على «إرسال».
staff-message-wrong-day = “{ $written }” غير صحيح: في التقويم هو { $date }. تحقق من اليوم والتاريخ.
staff-message-again = عدّل نصك، أو اضغط مرة أخرى على «إرسال».
staff-message-urgent-dutch = عاجل، لكنه غير مترجم لـ{ $names }. اختر جملة ثابتة، أو اتصل هاتفيًا. هل تريد إرساله هكذا رغم ذلك؟ اضغط مرة أخرى على «إرسال».
staff-message-foreign-again = لا يبدو هذا نصًا هولنديًا. اكتبه بالهولندية، أو اضغط مرة أخرى على «إرسال».
staff-message-correcting = أنت تصحح رسالة أُرسلت من قبل. اكتب النص الجديد. سيرى الأهل أنها صُحّحت.
