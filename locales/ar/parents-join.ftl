parents-join-stranger = مرحبًا! هنا يتلقى الأهل رسائل من الحضانة أو المدرسة. تحتاجون إلى رابط خاص بكم. اطلبوا من أحد العاملين الرابط أو رمز QR.

## A link that does not work. One sentence on what is wrong, one on what to do.

parents-join-unknown = هذا الرابط غير صحيح. اطلبوا من أحد العاملين رابطًا جديدًا.
parents-join-expired = انتهت صلاحية هذا الرابط. اطلبوا من أحد العاملين رابطًا جديدًا.
parents-join-used = هذا الرابط مستخدم من قبل. اطلبوا من أحد العاملين رابطًا جديدًا.
parents-join-staff = هذا الرابط لشخص آخر. أنتم مسجَّلون هنا بالفعل. أعطوا الرابط لولي الأمر أو الزميل الذي أُعدّ له.
parents-join-colleague = أهلًا بك في الفريق، { $person }! اكتب /menu للبدء.

## Choosing a language

parents-join-language = اختاروا لغتكم
parents-join-more-languages = لغات أخرى ◀
parents-join-first-languages = ▶ رجوع

## How the child's name is written

parents-join-name = <b>كيف تكتبون اسم طفلكم؟</b>
    اكتبوا الاسم الأول كما تكتبونه في البيت. سيظهر هذا الاسم في كل رسالة.
parents-join-name-keep = كما تكتبه الحضانة
parents-join-name-unfit = لا يمكنني استخدام هذا الاسم. اكتبوا الاسم الأول فقط، بعدد أقصاه { $limit } من الحروف.

## Consent, one question per screen

parents-join-step = السؤال { $number } من { $count }
parents-join-yes = ✓ نعم
parents-join-no = لا
parents-join-back = ▶ رجوع
parents-join-ask-text = <b>هل تسمحون لنا بإرسال رسائل إليكم عن طفلكم؟</b>
    مثلًا عن الأكل والنوم واللعب. لا يقرأ هذه الرسائل إلا والدا طفلكم وفريقه.
parents-join-ask-photo = <b>هل تسمحون لنا بإرسال صور طفلكم إليكم؟</b>
    والدا طفلكم فقط يتلقيان هذه الصور.
parents-join-ask-photo-others = <b>هل يُسمح بأن يظهر طفلكم في صورة مع أطفال آخرين؟</b>
    حينها يتلقى أهل أولئك الأطفال الصورة أيضًا.
parents-join-ask-health = <b>هل تسمحون لنا بالكتابة في رسالة عن صحة طفلكم؟</b>
    مثلًا عن الحمّى أو جرح صغير. إذا قلتم لا، فسنتصل بكم هاتفيًا.
parents-join-change = يمكنكم تغيير ذلك دائمًا عبر /mydata.
parents-join-text-needed = دون إذنكم لا نرسل إليكم شيئًا. هل تريدون مع ذلك تلقي الرسائل؟
parents-join-text-yes = ✓ نعم، أرسلوا الرسائل
parents-join-leave = لا، لا أريد المتابعة
parents-join-left = حسنًا، لن تتلقوا رسائل. هل تريدون المشاركة لاحقًا؟ إذن اضغطوا على الرابط من جديد.

## Waiting and welcome

parents-join-waiting = <b>شكرًا لكم!</b>
    يتأكد الآن أحد العاملين من هويتكم. بعد ذلك تصل الرسائل إلى هنا تلقائيًا. لا يلزمكم فعل أي شيء آخر.
parents-join-confirmed = <b>أهلًا وسهلًا!</b>
    تتلقون هنا رسائل عن { $child }. يمكنكم دائمًا الرد كتابةً بلغتكم. عبر /help ترون ما يمكن فعله أيضًا.
parents-join-refused = لم يتمكن أحد العاملين من ربطكم بأي طفل. اسألوا الفريق عن السبب.
parents-join-already = أنتم تتلقون بالفعل رسائل عن هذا الطفل.
