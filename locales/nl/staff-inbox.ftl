### What parents wrote, and answering it.

staff-inbox-empty = 📥 Je postvak is leeg.
staff-inbox-list = { $count ->
    [one] 📥 1 bericht van een ouder
   *[other] 📥 { $count } berichten van ouders. Het langst wachtende staat boven.
}
# stands where a child's name stands, when a message is about no single child
staff-inbox-no-child = Algemeen
# $time: when it came; $waiting: "5 min"
staff-inbox-when = { $time } · wacht { $waiting }
staff-inbox-minutes = { $count } min
staff-inbox-hours = { $count } uur
staff-inbox-days = { $count } dagen
staff-inbox-asks = { $name } begrijpt dit niet:

## How sure the Dutch is
staff-inbox-phrase = ✓ vaste zin
staff-inbox-machine = ≈ automatisch vertaald. Twijfel je? Vraag het na.
staff-inbox-untranslated = Ik kan dit niet vertalen. Je ziet wat de ouder schreef. Bel, of vraag iemand die de taal kent.
staff-inbox-partly = Ik kan dit niet helemaal vertalen. Wat in een andere taal staat, schreef de ouder zo. Bel, of vraag iemand die de taal kent.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = Dit kan twee dingen betekenen. Vraag de ouder wat die bedoelt.
staff-inbox-risk = Dit gaat misschien over gezondheid of veiligheid. Vertrouw niet alleen op de vertaling: bel, of laat iemand meelezen die de taal kent.

## Buttons
staff-inbox-answer = ↩️ Antwoord
staff-inbox-done = ✓ Afgehandeld
staff-inbox-original = 🔤 Origineel
staff-inbox-dutch = 📄 Nederlands
staff-inbox-back = 📥 Postvak
staff-inbox-reopen = ↩ Toch niet klaar

## Answering
# above an answer under way, and on the button to go on with it
staff-inbox-what = Antwoord aan { $name }
staff-inbox-ask-text = Typ je antwoord aan { $name }, of kies een zin.
staff-inbox-claimed = { $name } is hier al mee bezig.
staff-inbox-done-already = Dit is al afgehandeld.
staff-inbox-done-now = ✓ Afgehandeld: bericht van { $name }
staff-inbox-sent = ✓ Antwoord aan { $name } verstuurd, { $time }
staff-inbox-unreachable = { $name } krijgt nu geen berichten. Bel, of spreek de ouder aan de deur.
