readability-long-sentence = Esta frase tiene { $count } palabras. Haz de ella dos o tres frases cortas.
readability-passive = Escribe quién lo hace: “wij halen op” en lugar de “wordt opgehaald”.
readability-formal-word = Elige una palabra más fácil, como “{ $plain }”.
readability-difficult-word = Quizá va mejor una palabra más fácil, como “{ $plain }”.
readability-title = ¿Es fácil de leer?
readability-level = Nivel { $level } · { $level ->
        [1] fácil
        [2] bastante fácil
        [3] bastante difícil
       *[4] difícil
    }
readability-too-short = Demasiado corto para valorar
readability-cefr = nivel de lectura { $cefr }
readability-spots = { $count ->
        [0] No se han encontrado puntos difíciles.
        [one] { $count } punto difícil
       *[other] { $count } puntos difíciles
    }
readability-numbers = Cifras
readability-words-per-sentence = Palabras por frase
readability-longest-sentence = Frase más larga, en palabras
readability-score = Dificultad en la escala LiNT, de 0 a 100
readability-flesch-douma = Flesch-Douma, 0 es difícil y 100 fácil
readability-flesch = Flesch, 0 es difícil y 100 fácil
readability-legend = El color de una frase indica el nivel: 1 es verde, 4 es rojo.
