# Advice to staff about a hard spot in their own text. One short sentence says what to do.
# $count is the number of words of the sentence.
readability-long-sentence = Deze zin heeft { $count } woorden. Maak er twee of drie korte zinnen van.
readability-passive = Schrijf wie het doet: "wij halen op" in plaats van "wordt opgehaald".
# $plain is an easier word or phrase.
readability-formal-word = Kies een makkelijker woord, zoals "{ $plain }".
readability-difficult-word = Misschien past een makkelijker woord, zoals "{ $plain }".

# Title of the page and the picture that show how hard a text is.
readability-title = Hoe makkelijk leest dit?
# How hard a text is. $level is a number from 1 to 4.
readability-level = Niveau { $level } · { $level ->
    [1] makkelijk
    [2] vrij makkelijk
    [3] vrij moeilijk
   *[4] moeilijk
}
readability-too-short = Te kort om te beoordelen
# $cefr is a reading level such as B1.
readability-cefr = leesniveau { $cefr }
# $count is the number of hard spots.
readability-spots = { $count ->
    [0] Geen moeilijke plekken gevonden.
    [one] 1 moeilijke plek
   *[other] { $count } moeilijke plekken
}
readability-numbers = Cijfers
readability-words-per-sentence = Woorden per zin
readability-longest-sentence = Langste zin, in woorden
readability-score = Moeilijkheid op de LiNT-schaal, 0 tot 100
readability-flesch-douma = Flesch-Douma, 0 is moeilijk en 100 makkelijk
readability-flesch = Flesch, 0 is moeilijk en 100 makkelijk
# Under the text: what the colours mean.
readability-legend = De kleur van een zin laat het niveau zien: 1 is groen, 4 is rood.
