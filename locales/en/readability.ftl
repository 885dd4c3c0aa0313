# Advice to staff about a hard spot in their own text. One short sentence says what to do.
# $count is the number of words of the sentence.
readability-long-sentence = This sentence has { $count } words. Make two or three short sentences of it.
readability-passive = Write who does it: "we collect" instead of "is collected".
# $plain is an easier word or phrase.
readability-formal-word = Choose an easier word, such as "{ $plain }".
readability-difficult-word = Perhaps an easier word fits, such as "{ $plain }".
