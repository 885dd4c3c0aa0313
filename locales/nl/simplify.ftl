# Why the simplifier changed something, and what it advises. Readers: staff. Plain words, one short sentence.
simplify-reason-abbreviation = Ik schreef de afkorting voluit.
simplify-reason-duty = “Dienen te” is “moeten”.
simplify-reason-request = Een verzoek leest makkelijker als vraag.
simplify-reason-word = Een gewoner woord, met dezelfde betekenis.
simplify-reason-word-choice = Misschien past hier een gewoner woord. Kies zelf.
# $fact: the words that would have disappeared or changed, such as “38,5 graden”
simplify-advice-kept-lost = Ik liet deze zin staan: anders verdween “{ $fact }”.
simplify-advice-kept-added = Ik liet deze zin staan: anders kwam er “{ $fact }” bij.
