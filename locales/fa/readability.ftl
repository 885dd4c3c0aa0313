### locales/nl/readability.ftl tells what the slots hold.

readability-long-sentence = این جمله { $count } کلمه دارد. از آن دو یا سه جمله کوتاه بسازید.
readability-passive = بنویسید چه کسی انجام می‌دهد: "wij halen op" به جای "wordt opgehaald".
readability-formal-word = کلمه ساده‌تری انتخاب کنید، مثل "{ $plain }".
readability-difficult-word = شاید کلمه ساده‌تری مناسب باشد، مثل "{ $plain }".
readability-title = این متن چقدر آسان است؟
readability-level = سطح { $level } · { $level ->
    [1] آسان
    [2] نسبتاً آسان
    [3] نسبتاً سخت
   *[4] سخت
}
readability-too-short = برای ارزیابی خیلی کوتاه است
readability-cefr = سطح خواندن { $cefr }
readability-spots = { $count ->
    [0] جای سختی پیدا نشد.
    [one] { $count } جای سخت
   *[other] { $count } جای سخت
}
readability-numbers = ارقام
readability-words-per-sentence = کلمه در هر جمله
readability-longest-sentence = طولانی‌ترین جمله، به کلمه
readability-score = سختی در مقیاس LiNT، از 0 تا 100
readability-flesch-douma = Flesch-Douma، 0 سخت و 100 آسان
readability-flesch = Flesch، 0 سخت و 100 آسان
readability-legend = رنگ جمله سطح آن را نشان می‌دهد: 1 سبز، 4 قرمز.
