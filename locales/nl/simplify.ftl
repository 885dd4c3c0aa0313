# Why the simplifier changed something, and what it advises. Readers: staff. Plain words, one short sentence.
simplify-reason-abbreviation = Ik schreef de afkorting voluit.
simplify-reason-duty = “Dienen te” is “moeten”.
simplify-reason-request = Een verzoek leest makkelijker als vraag.
# $fact: the words that would have disappeared or changed, such as “38,5 graden”
simplify-advice-kept-lost = Ik liet deze zin staan: anders verdween “{ $fact }”.
simplify-advice-kept-added = Ik liet deze zin staan: anders kwam er “{ $fact }” bij.
simplify-advice-other-language = Deze zin is geen Nederlands. Ik liet hem staan.
