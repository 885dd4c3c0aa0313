readability-long-sentence = Кількість слів у цьому реченні: { $count }. Зроби з нього два-три короткі речення.
readability-passive = Напиши, хто це робить: «wij halen op» замість «wordt opgehaald».
readability-formal-word = Вибери легше слово, наприклад «{ $plain }».
readability-difficult-word = Можливо, підійде легше слово, наприклад «{ $plain }».
readability-title = Наскільки легко це читати?
readability-level = Рівень { $level } · { $level ->
        [1] легко
        [2] досить легко
        [3] досить складно
       *[4] складно
    }
readability-too-short = Надто коротко, щоб оцінити
readability-cefr = рівень читання { $cefr }
readability-spots = { $count ->
        [0] Складних місць не знайдено.
        [one] { $count } складне місце
        [few] { $count } складні місця
       *[many] { $count } складних місць
    }
readability-numbers = Числа
readability-words-per-sentence = Слів у реченні
readability-longest-sentence = Найдовше речення, у словах
readability-score = Складність за шкалою LiNT, від 0 до 100
readability-flesch-douma = Flesch-Douma, 0 — складно, 100 — легко
readability-flesch = Flesch, 0 — складно, 100 — легко
readability-legend = Колір речення показує рівень: 1 — зелений, 4 — червоний.
