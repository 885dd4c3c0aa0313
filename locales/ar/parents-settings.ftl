parents-settings-help = <b>ماذا يمكنني أن أفعل لكم؟</b>
    اكتبوا هنا رسالة متى شئتم، بلغتكم. يقرؤها الفريق باللغة الهولندية.
    /language – اختيار لغة أخرى
    /hours – اختيار أوقات تلقي الرسائل
    /mydata – رؤية ما نحفظه عنكم، وتغيير إذنكم
    /stop – التوقف عن تلقي الرسائل
    /start – تلقي الرسائل من جديد
    /forget – حذف كل شيء عنكم
    هل الأمر عاجل؟ إذن اتصلوا بنا.
parents-settings-language-set = ✓ من الآن أكتب بهذه اللغة: { $language }.
parents-settings-unknown-command = لا أعرف هذا الأمر. عبر /help ترون ما يمكن فعله.

## /stop

parents-settings-stop = <b>ألا تريدون تلقي الرسائل بعد الآن؟</b>
    حينها لن تروا كيف حال طفلكم. يمكنكم دائمًا البدء من جديد عبر /start.
parents-settings-stop-yes = نعم، أوقفوا الرسائل
parents-settings-stop-no = لا، تابعوا الإرسال
parents-settings-stopped = لن تتلقوا رسائل بعد الآن. اكتبوا /start للبدء من جديد.
parents-settings-not-stopped = ✓ ستستمرون في تلقي الرسائل.
parents-settings-started = ✓ ستتلقون الرسائل من جديد.
parents-settings-ready = كل شيء جاهز. تصلكم الرسائل هنا تلقائيًا. عبر /help ترون ما يمكن فعله.

## /mydata

parents-settings-data = <b>هذا ما نحفظه عنكم</b>
parents-settings-data-name = اسمكم: { $person }
parents-settings-data-language = لغتكم: { $language }
parents-settings-data-child = <b>طفلكم: { $child }</b>
parents-settings-data-counts = الرسائل إليكم: { $sent }. الرسائل منكم: { $received }.
parents-settings-data-change = اضغطوا على زر لتغيير إذنكم. عبر /forget تحذفون كل شيء.
parents-settings-data-file = 📄 أرسلوا لي كل شيء في ملف
parents-settings-data-sent = هذا كل ما نحفظه عنكم. أحد الملفين لتقرؤوه أنتم، والآخر لبرنامج حاسوب.
parents-settings-data-to-you = الرسائل إليكم
parents-settings-data-from-you = الرسائل منكم
parents-settings-purpose-text = رسائل
parents-settings-purpose-photo = صور
parents-settings-purpose-photo-others = صور مع آخرين
parents-settings-purpose-health = الصحة
parents-settings-status-joining = لم يكتمل التسجيل بعد.
parents-settings-status-waiting = بانتظار أحد العاملين.
parents-settings-status-confirmed = أنتم تتلقون الرسائل.
parents-settings-status-refused = لم يوافق أحد العاملين على الانضمام.

## /forget

parents-settings-forget = <b>هل تريدون أن نحذف كل شيء عنكم؟</b>
    سنحذف اسمكم ولغتكم وكل الرسائل. لا يمكن التراجع عن ذلك. ستحتاجون بعدها إلى رابط جديد.
parents-settings-forget-yes = نعم، احذفوا كل شيء
parents-settings-forget-no = لا، احتفظوا بكل شيء
parents-settings-forgotten = حُذف كل شيء عنكم. يمكنكم بأنفسكم إزالة الرسائل من هذه المحادثة. نتمنى لكم كل خير!
parents-settings-kept = ✓ لم يُحذف شيء.
