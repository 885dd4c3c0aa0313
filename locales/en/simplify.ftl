# Why the simplifier changed something, and what it advises. Readers: staff. Plain words, one short sentence.
simplify-reason-abbreviation = I wrote the abbreviation in full.
simplify-reason-duty = “Dienen te” means “must”.
simplify-reason-request = A request reads more easily as a question.
simplify-reason-word = A more common word with the same meaning.
simplify-reason-word-choice = A more common word may fit here. You choose.
simplify-reason-condition = A question with “then” reads more easily than a sentence with “if”.
simplify-reason-split = I made two short sentences out of a long one.
simplify-reason-however = “But” at the start reads more easily than “however”.
simplify-reason-modal = This can be shorter, with “must” or “can”.
simplify-reason-deadline = “Or earlier” is clearer than “at the latest”.
simplify-reason-coming-day = The day is clear without this.
simplify-reason-relative = I made two sentences: one message per sentence.
simplify-reason-passive = This shows at once who does it.
simplify-reason-support = One verb says the same.
simplify-reason-announcement = The announcement is not needed. The message itself is enough.
simplify-reason-future = The date already says that it is later.
simplify-reason-closed = “Dicht” and “open” are common words.
simplify-reason-exception = “Except” is shorter.
simplify-reason-payment = This makes clear what must be written with the payment.
simplify-reason-advice = This makes clear who gives the advice.
simplify-reason-permission = “You may” or “you may not” is clearer.
simplify-reason-purpose = This reads more easily with a verb.
simplify-reason-no-longer = “No longer” can be said more simply.
simplify-reason-number = A digit is seen faster than a word.
# $fact: the words that would have disappeared or changed, such as “38.5 degrees”
simplify-advice-kept-lost = I left this sentence as it was: otherwise “{ $fact }” would be lost.
simplify-advice-kept-added = I left this sentence as it was: otherwise “{ $fact }” would be added.
