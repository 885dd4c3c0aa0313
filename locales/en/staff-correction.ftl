### Correcting a translation: one colleague types a better one, a second one approves it. $language: "Türkçe"

# on the button under what parents will read
staff-correction-improve = ✏️ Correct the translation
# on the button to go on with a half-finished correction; $text is a Dutch sentence
staff-correction-what = Translation: { $text }
staff-correction-choose = Which sentence do you want to translate better?
staff-correction-type = Type a better translation. Language: { $language }.
staff-correction-ask = 👥 Ask a colleague
staff-correction-alone = There is no colleague yet who can check it. First invite a colleague.
staff-correction-waits = ✓ Your colleagues are asked to check it. When one of them approves your translation, I will use it from then on.

## Why a translation can't be taken
# $facts: a name
staff-correction-lost-name = There is a name here: { $facts }. I use a corrected sentence for all children. That is only possible without names.
# $facts: what is missing or different, such as "15.30, vrijdag"
staff-correction-lost-facts = This is missing from your translation, or is different: { $facts }. Type the sentence again, with everything in it.
staff-correction-lost-negation = One sentence says “not” or “no”, the other does not. Type the translation again.
staff-correction-lost-language = This does not look like a translation. Type the whole sentence in this language: { $language }.

## What a colleague is asked, and the answer. $name is a colleague
staff-correction-question = { $name } translated a sentence better. Language: { $language }. Is this translation right?
staff-correction-yes = ✅ It is right
staff-correction-no = ✖ It is not right
staff-correction-own = This is your own translation. A colleague will check it.
staff-correction-approved = ✓ { $name } approved this translation. Parents read it from now on.
staff-correction-refused = ✖ { $name } says this translation is not right. Nothing has changed.
