readability-long-sentence = Numărul de cuvinte din această propoziție: { $count }. Fă din ea două sau trei propoziții scurte.
readability-passive = Scrie cine face: „wij halen op” în loc de „wordt opgehaald”.
readability-formal-word = Alege un cuvânt mai ușor, de exemplu „{ $plain }”.
readability-difficult-word = Poate se potrivește un cuvânt mai ușor, de exemplu „{ $plain }”.
readability-title = Cât de ușor se citește?
readability-level = Nivel { $level } · { $level ->
        [1] ușor
        [2] destul de ușor
        [3] destul de greu
       *[4] greu
    }
readability-too-short = Prea scurt pentru a evalua
readability-cefr = nivel de citire { $cefr }
readability-spots = { $count ->
        [0] Nu s-au găsit locuri grele.
        [one] un loc greu
        [few] { $count } locuri grele
       *[other] { $count } de locuri grele
    }
readability-numbers = Cifre
readability-words-per-sentence = Cuvinte pe propoziție
readability-longest-sentence = Cea mai lungă propoziție, în cuvinte
readability-score = Dificultatea pe scara LiNT, de la 0 la 100
readability-flesch-douma = Flesch-Douma, 0 este greu și 100 ușor
readability-flesch = Flesch, 0 este greu și 100 ușor
readability-legend = Culoarea propoziției arată nivelul: 1 este verde, 4 este roșu.
