# Advice to staff about a hard spot in their own text. One short sentence says what to do.
# $count is the number of words of the sentence.
readability-long-sentence = This sentence has { $count } words. Make two or three short sentences of it.
readability-passive = Write who does it: "we collect" instead of "is collected".
# $plain is an easier word or phrase.
readability-formal-word = Choose an easier word, such as "{ $plain }".
readability-difficult-word = Perhaps an easier word fits, such as "{ $plain }".

# Title of the page and the picture that show how hard a text is.
readability-title = How easy is this to read?
# How hard a text is. $level is a number from 1 to 4.
readability-level = Level { $level } · { $level ->
    [1] easy
    [2] fairly easy
    [3] fairly hard
   *[4] hard
}
readability-too-short = Too short to judge
# $cefr is a reading level such as B1.
readability-cefr = reading level { $cefr }
# $count is the number of hard spots.
readability-spots = { $count ->
    [0] No hard spots found.
    [one] 1 hard spot
   *[other] { $count } hard spots
}
readability-numbers = Numbers
readability-words-per-sentence = Words per sentence
readability-longest-sentence = Longest sentence, in words
readability-score = Difficulty on the LiNT scale, 0 to 100
readability-flesch-douma = Flesch-Douma, 0 is hard and 100 is easy
readability-flesch = Flesch, 0 is hard and 100 is easy
# Under the text: what the colours mean.
readability-legend = The colour of a sentence shows its level: 1 is green, 4 is red.
