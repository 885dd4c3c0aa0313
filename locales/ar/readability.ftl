readability-long-sentence = عدد كلمات هذه الجملة: { $count }. اجعلها جملتين أو ثلاث جمل قصيرة.
readability-passive = اكتب من يقوم بالفعل: "wij halen op" بدلًا من "wordt opgehaald".
readability-formal-word = اختر كلمة أسهل، مثل "{ $plain }".
readability-difficult-word = ربما تناسب كلمة أسهل، مثل "{ $plain }".
readability-title = ما مدى سهولة قراءة هذا؟
readability-level = المستوى { $level } · { $level ->
        [1] سهل
        [2] سهل نوعًا ما
        [3] صعب نوعًا ما
       *[4] صعب
    }
readability-too-short = أقصر من أن يُقيَّم
readability-cefr = مستوى القراءة { $cefr }
readability-spots = { $count ->
        [0] لم يُعثر على مواضع صعبة.
        [zero] مواضع صعبة: { $count }
        [one] موضع صعب واحد
        [two] موضعان صعبان
        [few] { $count } مواضع صعبة
        [many] { $count } موضعًا صعبًا
       *[other] { $count } موضع صعب
    }
readability-numbers = أرقام
readability-words-per-sentence = عدد الكلمات في كل جملة
readability-longest-sentence = أطول جملة، بعدد الكلمات
readability-score = الصعوبة على مقياس LiNT، من 0 إلى 100
readability-flesch-douma = Flesch-Douma، 0 صعب و100 سهل
readability-flesch = Flesch، 0 صعب و100 سهل
readability-legend = لون الجملة يدل على المستوى: 1 أخضر، 4 أحمر.
