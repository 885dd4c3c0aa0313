### Writing a message in one's own words.

staff-message-title = Bericht
# on the button to go on with a half-finished message
staff-message-what = Bericht: { $text }
staff-message-ask-audience = Voor wie is het?
staff-message-ask-child = Voor de ouders van welk kind?
staff-message-ask-text = Typ je bericht. Schrijf zoals je praat: ik maak het eenvoudig en laat eerst zien wat ouders lezen.
staff-message-parents-of = 👪 Ouders van { $child }
staff-message-to-parents-of = ouders van { $child }
staff-message-one-child = 🧒 Eén kind ({ $group })
staff-message-everyone = 📣 Alle ouders
staff-message-to-everyone = alle ouders

## The two texts and their levels
staff-message-your-text = Jouw tekst
staff-message-simple-text = Eenvoudig
staff-message-simple-already = Je tekst is al eenvoudig.
staff-message-as-typed = Ik kan je tekst nu niet eenvoudiger maken. Ouders lezen hem zoals je hem schreef. Zeg het tegen je leidinggevende.

## What changed
staff-message-changed = Aangepast:
staff-message-more-changes = { $count ->
    [one] en nog 1
   *[other] en nog { $count }
}
# stands after an arrow: "a.s. → weggelaten"
staff-message-left-out = weggelaten
staff-message-put-back = ↩ { $number } terug
staff-message-take = ✨ { $number } toch
staff-message-changes = 🔧 Aanpassingen ({ $count })

## A photo
staff-photo-title = Foto
staff-photo-ask-who = Wie staan er op de foto? Alleen hun ouders krijgen hem.
# a button
staff-photo-who = 🧒 Wie staan erop?
staff-photo-no-text = Typ een tekst bij de foto, of verstuur hem zo.
# $names: children whose parents said no, or whose parents have not been asked yet
staff-photo-not-together = Geen toestemming voor een foto met andere kinderen: { $names }. Kies een andere foto.

## Fixed phrases in the place of sentences that would stay in Dutch
# a button; $count: how many sentences have such an offer
staff-message-phrases = 💡 Vaste zinnen ({ $count })
staff-message-phrases-how = Deze zinnen blijven in het Nederlands. Past een vaste zin ook? Die leest elke ouder in de eigen taal.
staff-message-choose = ✨ Kies { $number }

## Buttons
staff-message-edit = ✏️ Aanpassen
staff-message-own = ↩ Mijn eigen tekst
staff-message-simple = ✨ Eenvoudige tekst
staff-message-read-all = 📖 Lees alles
staff-message-spots = 🎨 Wat is moeilijk?
staff-message-urgent = ❗ Dringend
staff-message-not-urgent = ❗ Niet dringend
staff-message-is-urgent = Dringend: gaat meteen, ook in rusttijd.
staff-message-other-audience = 👥 Voor wie?

## A second look
staff-message-hard = Deze zin is nog moeilijk: “{ $sentence }”. Pas hem aan, of tik nog een keer op Verstuur.
# $written: "vrijdag 12 december"; $date: the same date with the right day of the week
staff-message-wrong-day = “{ $written }” klopt niet: volgens de kalender is het { $date }. Kijk de dag en de datum na.
staff-message-again = Pas je tekst aan, of tik nog een keer op Verstuur.
# $names: parents who would get sentences in Dutch
staff-message-urgent-dutch = Dringend, maar niet vertaald voor { $names }. Kies een vaste zin, of bel. Toch zo versturen? Tik nog een keer op Verstuur.
staff-message-foreign-again = Dit lijkt geen Nederlands. Typ het in het Nederlands, of tik nog een keer op Verstuur.
staff-message-correcting = Je verbetert een bericht dat al verstuurd is. Typ de nieuwe tekst. Ouders zien dat het verbeterd is.
