parents-reply-passed-on = ✓ أُرسلت إلى مجموعة { $child }.
parents-reply-passed-on-all = ✓ أُرسلت إلى الفريق.
parents-reply-later = سيقرأ الفريق هذا يوم { $day }.
parents-reply-which-child = عن أي طفل هذا؟
parents-reply-all-children = كل الأطفال
parents-reply-which-line = أي جملة لا تفهمونها؟
parents-reply-whole = الرسالة كلها
parents-reply-back = ▶ رجوع
parents-reply-asked = ✓ وصلنا سؤالكم: “{ $text }” سيشرح لكم ذلك أحد العاملين.
parents-reply-asked-whole = ✓ وصلنا سؤالكم. سيشرح لكم ذلك أحد العاملين.
parents-reply-thanks = شكرًا لكم!
parents-reply-thanks-again = كنا نعرف ذلك من قبل. شكرًا لكم!
parents-reply-old-button = هذا الزر لم يعد يعمل. يمكنكم إرسال رسالة إلينا.

## What can't be passed on

parents-reply-voice = لا يمكنني إرسال رسالة صوتية. هل يمكنكم كتابتها؟
parents-reply-other = لا يمكنني إرسال هذا. هل يمكنكم أن تكتبوا ما تريدون قوله؟
parents-reply-waiting = يجب أن يقبلكم أولًا أحد العاملين. بعد ذلك يمكنكم الكتابة هنا. هل الأمر عاجل؟ اتصلوا بنا.
parents-reply-no-child = لم يتم ربطكم بأي طفل بعد. اطلبوا من أحد العاملين رابطًا.
parents-reply-first-finish = هل يمكنكم الإجابة عن هذا السؤال أولًا؟
