readability-long-sentence = Брой думи в това изречение: { $count }. Направи от него две или три кратки изречения.
readability-passive = Напиши кой го прави: "wij halen op" вместо "wordt opgehaald".
readability-formal-word = Избери по-лесна дума, например "{ $plain }".
readability-difficult-word = Може би подхожда по-лесна дума, например "{ $plain }".
