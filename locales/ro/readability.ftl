readability-long-sentence = Numărul de cuvinte din această propoziție: { $count }. Fă din ea două sau trei propoziții scurte.
readability-passive = Scrie cine face: "wij halen op" în loc de "wordt opgehaald".
readability-formal-word = Alege un cuvânt mai ușor, de exemplu "{ $plain }".
readability-difficult-word = Poate se potrivește un cuvânt mai ușor, de exemplu "{ $plain }".
