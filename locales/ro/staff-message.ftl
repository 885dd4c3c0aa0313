staff-message-title = Mesaj
staff-message-what = Mesaj: { $text }
staff-message-ask-audience = Pentru cine este?
staff-message-ask-child = Pentru părinții cărui copil?
staff-message-ask-text = Scrie mesajul. Scrie cum vorbești: îl simplific și îți arăt întâi ce citesc părinții.
staff-message-parents-of = 👪 Părinți: { $child }
staff-message-to-parents-of = părinți: { $child }
staff-message-one-child = 🧒 Un copil ({ $group })
staff-message-everyone = 📣 Toți părinții
staff-message-to-everyone = toți părinții

## The two texts and their levels

staff-message-your-text = Textul tău
staff-message-simple-text = Simplu
staff-message-simple-already = Textul tău este deja simplu.
staff-message-as-typed = Acum nu pot simplifica textul tău. Părinții îl vor citi așa cum l-ai scris. Spune-i șefului tău.

## What changed

staff-message-changed = Modificat:
staff-message-more-changes = și încă { $count }
staff-message-left-out = omis
staff-message-put-back = ↩ { $number } înapoi
staff-message-take = ✨ { $number } totuși
staff-message-changes = 🔧 Modificări ({ $count })

## A photo
staff-photo-title = Fotografie
staff-photo-ask-who = Cine apare în fotografie? O primesc doar părinții acestor copii.
staff-photo-who = 🧒 Cine apare?
staff-photo-no-text = Scrie un text la fotografie sau trimite-o fără text.
staff-photo-not-together = Nu există acord pentru o fotografie cu alți copii: { $names }. Alege altă fotografie.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 Propoziții fixe ({ $count })
staff-message-phrases-how = Aceste propoziții rămân în neerlandeză. Se potrivește și o propoziție fixă? Pe aceea fiecare părinte o citește în limba sa.
staff-message-choose = ✨ Alege { $number }

## Buttons

staff-message-edit = ✏️ Modifică
staff-message-own = ↩ Textul meu
staff-message-simple = ✨ Text simplu
staff-message-read-all = 📖 Citește tot
staff-message-spots = 🎨 Ce este greu?
staff-message-urgent = ❗ Urgent
staff-message-not-urgent = ❗ Nu este urgent
staff-message-is-urgent = Urgent: pleacă imediat, și în orele de liniște.
staff-message-other-audience = 👥 Pentru cine?

## A second look

staff-message-hard = Această propoziție este încă grea: „{ $sentence }”. Modific-o sau atinge încă o dată Trimite.
staff-message-wrong-day = „{ $written }” nu este corect: în calendar este { $date }. Verifică ziua și data.
staff-message-again = Modifică textul sau atinge încă o dată Trimite.
staff-message-urgent-dutch = Urgent, dar netradus pentru { $names }. Alege o propoziție fixă sau sună. Trimiți totuși așa? Atinge încă o dată Trimite.
staff-message-foreign-again = Nu pare neerlandeză. Scrie în neerlandeză sau atinge încă o dată Trimite.
staff-message-correcting = Corectezi un mesaj deja trimis. Scrie textul nou. Părinții văd că a fost corectat.
