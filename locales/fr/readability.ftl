readability-long-sentence = Cette phrase a { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }. Faites-en deux ou trois phrases courtes.
readability-passive = Écrivez qui fait l’action : « wij halen op » (« nous venons chercher ») au lieu de « wordt opgehaald » (« est cherché »).
readability-formal-word = Choisissez un mot plus facile, comme « { $plain } ».
readability-difficult-word = Un mot plus facile conviendrait peut-être, comme « { $plain } ».

readability-title = Ce texte est-il facile à lire ?
readability-level = Niveau { $level } · { $level ->
        [1] facile
        [2] assez facile
        [3] assez difficile
       *[4] difficile
    }
readability-too-short = Trop court pour être évalué
readability-cefr = niveau de lecture { $cefr }
readability-spots = { $count ->
        [0] Aucun passage difficile trouvé.
        [one] { $count } passage difficile
       *[other] { $count } passages difficiles
    }
readability-numbers = Chiffres
readability-words-per-sentence = Mots par phrase
readability-longest-sentence = Phrase la plus longue, en mots
readability-score = Difficulté sur l’échelle LiNT, de 0 à 100
readability-flesch-douma = Flesch-Douma, 0 est difficile et 100 facile
readability-flesch = Flesch, 0 est difficile et 100 facile
readability-legend = La couleur d’une phrase indique son niveau : 1 est vert, 4 est rouge.
