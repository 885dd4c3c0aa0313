readability-long-sentence = Брой думи в това изречение: { $count }. Направи от него две или три кратки изречения.
readability-passive = Напиши кой го прави: „wij halen op“ вместо „wordt opgehaald“.
readability-formal-word = Избери по-лесна дума, например „{ $plain }“.
readability-difficult-word = Може би подхожда по-лесна дума, например „{ $plain }“.
readability-title = Колко лесно се чете това?
readability-level = Ниво { $level } · { $level ->
        [1] лесно
        [2] доста лесно
        [3] доста трудно
       *[4] трудно
    }
readability-too-short = Твърде кратко за оценка
readability-cefr = ниво на четене { $cefr }
readability-spots = { $count ->
        [0] Не са открити трудни места.
        [one] { $count } трудно място
       *[other] { $count } трудни места
    }
readability-numbers = Числа
readability-words-per-sentence = Думи в изречение
readability-longest-sentence = Най-дългото изречение, в думи
readability-score = Трудност по скалата LiNT, от 0 до 100
readability-flesch-douma = Flesch-Douma, 0 е трудно и 100 е лесно
readability-flesch = Flesch, 0 е трудно и 100 е лесно
readability-legend = Цветът на изречението показва нивото: 1 е зелено, 4 е червено.
