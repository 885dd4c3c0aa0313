readability-long-sentence = Количество слов в этом предложении: { $count }. Сделай из него два-три коротких предложения.
readability-passive = Напиши, кто это делает: "wij halen op" вместо "wordt opgehaald".
readability-formal-word = Выбери слово полегче, например "{ $plain }".
readability-difficult-word = Возможно, подойдёт слово полегче, например "{ $plain }".
