# Advice to staff about a hard spot in their own text. One short sentence says what to do.
# $count is the number of words of the sentence.
readability-long-sentence = Deze zin heeft { $count } woorden. Maak er twee of drie korte zinnen van.
readability-passive = Schrijf wie het doet: "wij halen op" in plaats van "wordt opgehaald".
# $plain is an easier word or phrase.
readability-formal-word = Kies een makkelijker woord, zoals "{ $plain }".
readability-difficult-word = Misschien past een makkelijker woord, zoals "{ $plain }".
