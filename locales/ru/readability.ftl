readability-long-sentence = Количество слов в этом предложении: { $count }. Сделай из него два-три коротких предложения.
readability-passive = Напиши, кто это делает: «wij halen op» вместо «wordt opgehaald».
readability-formal-word = Выбери слово полегче, например «{ $plain }».
readability-difficult-word = Возможно, подойдёт слово полегче, например «{ $plain }».
readability-title = Насколько легко это читать?
readability-level = Уровень { $level } · { $level ->
        [1] легко
        [2] довольно легко
        [3] довольно сложно
       *[4] сложно
    }
readability-too-short = Слишком коротко, чтобы оценить
readability-cefr = уровень чтения { $cefr }
readability-spots = { $count ->
        [0] Сложных мест не найдено.
        [one] { $count } сложное место
        [few] { $count } сложных места
       *[many] { $count } сложных мест
    }
readability-numbers = Числа
readability-words-per-sentence = Слов в предложении
readability-longest-sentence = Самое длинное предложение, в словах
readability-score = Сложность по шкале LiNT, от 0 до 100
readability-flesch-douma = Flesch-Douma, 0 — сложно, 100 — легко
readability-flesch = Flesch, 0 — сложно, 100 — легко
readability-legend = Цвет предложения показывает уровень: 1 — зелёный, 4 — красный.
