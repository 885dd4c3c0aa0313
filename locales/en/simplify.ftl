# Why the simplifier changed something, and what it advises. Readers: staff. Plain words, one short sentence.
simplify-reason-abbreviation = I wrote the abbreviation in full.
simplify-reason-duty = “Dienen te” means “must”.
simplify-reason-request = A request reads more easily as a question.
simplify-reason-word = A more common word with the same meaning.
simplify-reason-word-choice = A more common word may fit here. You choose.
# $fact: the words that would have disappeared or changed, such as “38.5 degrees”
simplify-advice-kept-lost = I left this sentence as it was: otherwise “{ $fact }” would be lost.
simplify-advice-kept-added = I left this sentence as it was: otherwise “{ $fact }” would be added.
