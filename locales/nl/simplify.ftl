# Why the simplifier changed something, and what it advises. Readers: staff. Plain words, one short sentence.
simplify-reason-abbreviation = Ik schreef de afkorting voluit.
simplify-reason-duty = “Dienen te” is “moeten”.
simplify-reason-request = Een verzoek leest makkelijker als vraag.
simplify-reason-word = Een gewoner woord, met dezelfde betekenis.
simplify-reason-word-choice = Misschien past hier een gewoner woord. Kies zelf.
simplify-reason-condition = Een vraag met “dan” leest makkelijker dan een zin met “als”.
simplify-reason-split = Ik maakte van een lange zin twee korte.
simplify-reason-however = “Maar” vooraan leest makkelijker dan “echter”.
simplify-reason-modal = Dit kan korter, met “moeten” of “kunnen”.
simplify-reason-deadline = “Of eerder” is duidelijker dan “uiterlijk”.
simplify-reason-coming-day = De dag is zo al duidelijk.
simplify-reason-relative = Ik maakte twee zinnen: één boodschap per zin.
simplify-reason-passive = Zo zie je meteen wie het doet.
simplify-reason-support = Eén werkwoord zegt hetzelfde.
simplify-reason-announcement = De aankondiging is niet nodig. De boodschap zelf is genoeg.
simplify-reason-future = De datum zegt al dat het later is.
simplify-reason-closed = “Dicht” en “open” zijn gewone woorden.
simplify-reason-exception = “Behalve” is korter.
simplify-reason-payment = Zo is duidelijk wat er bij de betaling moet staan.
simplify-reason-advice = Zo is duidelijk wie het advies geeft.
simplify-reason-permission = “U mag” of “u mag niet” is duidelijker.
simplify-reason-purpose = Met een werkwoord leest dit makkelijker.
simplify-reason-no-longer = “Niet meer” is duidelijker.
simplify-reason-number = Een cijfer zie je sneller dan een woord.
# $fact: the words that would have disappeared or changed, such as “38,5 graden”
simplify-advice-kept-lost = Ik liet deze zin staan: anders verdween “{ $fact }”.
simplify-advice-kept-added = Ik liet deze zin staan: anders kwam er “{ $fact }” bij.
