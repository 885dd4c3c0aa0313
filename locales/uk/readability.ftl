readability-long-sentence = Кількість слів у цьому реченні: { $count }. Зроби з нього два-три короткі речення.
readability-passive = Напиши, хто це робить: "wij halen op" замість "wordt opgehaald".
readability-formal-word = Вибери легше слово, наприклад "{ $plain }".
readability-difficult-word = Можливо, підійде легше слово, наприклад "{ $plain }".
