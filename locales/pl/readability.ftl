readability-long-sentence = Liczba słów w tym zdaniu: { $count }. Zrób z niego dwa lub trzy krótkie zdania.
readability-passive = Napisz, kto to robi: „wij halen op” zamiast „wordt opgehaald”.
readability-formal-word = Wybierz łatwiejsze słowo, na przykład „{ $plain }”.
readability-difficult-word = Może pasuje łatwiejsze słowo, na przykład „{ $plain }”.
readability-title = Jak łatwo się to czyta?
readability-level = Poziom { $level } · { $level ->
        [1] łatwy
        [2] dość łatwy
        [3] dość trudny
       *[4] trudny
    }
readability-too-short = Za krótkie, żeby ocenić
readability-cefr = poziom czytania { $cefr }
readability-spots = { $count ->
        [0] Nie znaleziono trudnych miejsc.
        [one] { $count } trudne miejsce
        [few] { $count } trudne miejsca
       *[many] { $count } trudnych miejsc
    }
readability-numbers = Liczby
readability-words-per-sentence = Słowa w zdaniu
readability-longest-sentence = Najdłuższe zdanie, w słowach
readability-score = Trudność w skali LiNT, od 0 do 100
readability-flesch-douma = Flesch-Douma, 0 to trudne, 100 to łatwe
readability-flesch = Flesch, 0 to trudne, 100 to łatwe
readability-legend = Kolor zdania pokazuje poziom: 1 to zielony, 4 to czerwony.
