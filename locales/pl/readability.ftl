readability-long-sentence = Liczba słów w tym zdaniu: { $count }. Zrób z niego dwa lub trzy krótkie zdania.
readability-passive = Napisz, kto to robi: "wij halen op" zamiast "wordt opgehaald".
readability-formal-word = Wybierz łatwiejsze słowo, na przykład "{ $plain }".
readability-difficult-word = Może pasuje łatwiejsze słowo, na przykład "{ $plain }".
