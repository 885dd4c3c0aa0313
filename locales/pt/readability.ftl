readability-long-sentence = Esta frase tem { $count ->
        [one] { $count } palavra
       *[other] { $count } palavras
    }. Faça dela duas ou três frases curtas.
readability-passive = Escreva quem faz a ação: “wij halen op” em vez de “wordt opgehaald”.
readability-formal-word = Escolha uma palavra mais fácil, como “{ $plain }”.
readability-difficult-word = Talvez fique bem uma palavra mais fácil, como “{ $plain }”.

readability-title = Este texto é fácil de ler?
readability-level = Nível { $level } · { $level ->
        [1] fácil
        [2] bastante fácil
        [3] bastante difícil
       *[4] difícil
    }
readability-too-short = Demasiado curto para avaliar
readability-cefr = nível de leitura { $cefr }
readability-spots = { $count ->
        [0] Nenhuma passagem difícil encontrada.
        [one] { $count } passagem difícil
       *[other] { $count } passagens difíceis
    }
readability-numbers = Números
readability-words-per-sentence = Palavras por frase
readability-longest-sentence = Frase mais longa, em palavras
readability-score = Dificuldade na escala LiNT, de 0 a 100
readability-flesch-douma = Flesch-Douma, 0 é difícil e 100 fácil
readability-flesch = Flesch, 0 é difícil e 100 fácil
readability-legend = A cor de uma frase mostra o nível: 1 é verde, 4 é vermelho.
