readability-long-sentence = Bu cümlede { $count } kelime var. Onu iki veya üç kısa cümleye böl.
readability-passive = İşi kimin yaptığını yaz: "wordt opgehaald" yerine "wij halen op".
readability-formal-word = Daha kolay bir kelime seç, örneğin "{ $plain }".
readability-difficult-word = Belki daha kolay bir kelime uygun olur, örneğin "{ $plain }".
