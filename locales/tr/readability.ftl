readability-long-sentence = Bu cümlede { $count } kelime var. Onu iki veya üç kısa cümleye böl.
readability-passive = İşi kimin yaptığını yaz: "wordt opgehaald" yerine "wij halen op".
readability-formal-word = Daha kolay bir kelime seç, örneğin "{ $plain }".
readability-difficult-word = Belki daha kolay bir kelime uygun olur, örneğin "{ $plain }".
readability-title = Bu ne kadar kolay okunuyor?
readability-level = Düzey { $level } · { $level ->
        [1] kolay
        [2] oldukça kolay
        [3] oldukça zor
       *[4] zor
    }
readability-too-short = Değerlendirmek için çok kısa
readability-cefr = okuma düzeyi { $cefr }
readability-spots = { $count ->
        [0] Zor yer bulunmadı.
        [one] { $count } zor yer
       *[other] { $count } zor yer
    }
readability-numbers = Rakamlar
readability-words-per-sentence = Cümle başına kelime
readability-longest-sentence = En uzun cümle, kelime olarak
readability-score = LiNT ölçeğinde zorluk, 0 ile 100 arası
readability-flesch-douma = Flesch-Douma, 0 zor, 100 kolay
readability-flesch = Flesch, 0 zor, 100 kolay
readability-legend = Cümlenin rengi düzeyi gösterir: 1 yeşil, 4 kırmızı.
