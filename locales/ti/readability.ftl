### locales/nl/readability.ftl tells what the slots hold.

readability-long-sentence = እዚ ምሉእ ሓሳብ { $count } ቃላት ኣለዎ። ክልተ ወይ ሰለስተ ሓጸርቲ ምሉእ ሓሳባት ግበርዎ።
readability-passive = ዝገብሮ ሰብ ጸሓፉ: "wij halen op" ኣብ ክንዲ "wordt opgehaald"።
readability-formal-word = ዝቐለለ ቃል ምረጹ፣ ከም "{ $plain }"።
readability-difficult-word = ምናልባት ዝቐለለ ቃል ይሓይሽ፣ ከም "{ $plain }"።
readability-title = እዚ ንምንባብ ክንደይ ቀሊል እዩ?
readability-level = ደረጃ { $level } · { $level ->
    [1] ቀሊል
    [2] ብመጠኑ ቀሊል
    [3] ብመጠኑ ከቢድ
   *[4] ከቢድ
}
readability-too-short = ንምምዛን ኣዝዩ ሓጺር
readability-cefr = ደረጃ ንባብ { $cefr }
readability-spots = { $count ->
    [0] ከቢድ ቦታ ኣይተረኽበን።
    [one] { $count } ከቢድ ቦታ
   *[other] { $count } ከበድቲ ቦታታት
}
readability-numbers = ቁጽርታት
readability-words-per-sentence = ቃላት ኣብ ሓደ ምሉእ ሓሳብ
readability-longest-sentence = ዝነውሐ ምሉእ ሓሳብ፣ ብቃላት
readability-score = ክብደት ብመዐቀኒ LiNT፣ ካብ 0 ክሳብ 100
readability-flesch-douma = Flesch-Douma፣ 0 ከቢድ፣ 100 ቀሊል
readability-flesch = Flesch፣ 0 ከቢድ፣ 100 ቀሊል
readability-legend = ሕብሪ ናይ ምሉእ ሓሳብ ንደረጃ የርኢ: 1 ቀጠልያ፣ 4 ቀይሕ።
