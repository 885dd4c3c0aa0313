### Words that staff see on many screens. Staff are addressed with "je".

staff-back = ◀ Terug
staff-skip = Overslaan ▸
staff-stop = ✖ Stop
staff-done = ✓ Klaar
staff-send = ✅ Verstuur
staff-look = 👁 Bekijk
staff-menu = ☰ Menu

## The menu. $name is the staff member
staff-menu-hello = Hallo { $name }! Wat wil je doen?
staff-menu-handover = 📋 Dagverslag
staff-menu-message = ✍️ Bericht
staff-menu-notice = 📣 Melding
# $count: how many parents' messages wait for an answer
staff-menu-inbox = { $count ->
    [0] 📥 Postvak
    [one] 📥 Postvak ({ $count })
   *[other] 📥 Postvak ({ $count })
}
staff-menu-invite = 🔗 Uitnodigen
staff-menu-register = 🗂 Beheer
staff-menu-open = Nog niet af:
# a card that was left half-finished
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = { $count ->
    [one] 👋 1 nieuwe ouder wacht op je antwoord.
   *[other] 👋 { $count } nieuwe ouders wachten op je antwoord.
}
staff-help = Tik op wat je wilt doen. Je kunt ook gewoon typen: ik maak er een bericht van. Met /language kies je je taal. Met /hours kies je je stille uren.

## What happens to a card
staff-stopped = ✖ Gestopt. Er is niets verstuurd.
staff-stopped-undo = ↩ Toch verder
staff-changed-by = { $name } heeft intussen ook iets veranderd. Niets is weg. Kijk het even na.
staff-taken-over = { $name } werkt hier nu aan verder.
# on the old place of a card that now stands lower in the chat
staff-moved = ⬇️ Dit staat nu hieronder.
staff-take-back = ▶️ Ik ga verder
staff-card-gone = Deze knop hoort bij iets dat al klaar is. Typ /menu om iets nieuws te beginnen.
staff-button-unknown = Deze knop doet het niet meer. Typ /menu om verder te gaan.
staff-sent-already = Dit is al verstuurd.
staff-sent = { $count ->
    [one] ✓ { $what } · verstuurd aan 1 ouder, { $time }
   *[other] ✓ { $what } · verstuurd aan { $count } ouders, { $time }
}
staff-sent-again = { $count ->
    [one] ✓ { $what } · verbeterd bij 1 ouder, { $time }
   *[other] ✓ { $what } · verbeterd bij { $count } ouders, { $time }
}
staff-correct = ✏️ Verbeteren
# looks who has it
staff-sent-look = 📬 Bezorgd?
# $time: the time of looking
staff-sent-state = Stand om { $time }
# of $count parents $read tapped "understood"
staff-sent-read = 👍 { $read } van { $count } begrepen
staff-sent-waiting = wacht nog even
staff-sent-sending = is onderweg
staff-sent-sent = bezorgd
staff-sent-unsure = misschien bezorgd. Vraag het na.
staff-sent-unreachable = niet bereikbaar. Bel, of spreek de ouder aan de deur.
staff-sent-failed = niet gelukt. Bel, of spreek de ouder aan de deur.
staff-sent-withdrawn = niet verstuurd: deze ouder is niet meer gekoppeld, of wil geen berichten.
staff-nobody = Er is nog geen ouder die dit kan lezen. Nodig eerst een ouder uit met /menu → Uitnodigen.
# these parents said no to this kind of message; $names are parents
staff-consent-health = ☎️ Gaat niet naar { $names }: geen toestemming voor berichten over gezondheid. Bel, of laat dat stuk weg.
staff-consent-photo = ☎️ Gaat niet naar { $names }: geen toestemming voor foto's.
staff-changed = Er is iets veranderd sinds je keek. Kijk het na en tik nog een keer op Verstuur.

## When something can't be done
staff-not-allowed = Dat kan niet met jouw rol. Vraag het aan je leidinggevende.
staff-not-your-group = Dat kind zit op een andere groep. Vraag het aan een collega van die groep.
staff-no-groups = Je staat nog niet op een groep. Vraag je leidinggevende om je aan een groep te koppelen.
staff-unknown-command = Die opdracht ken ik niet. Typ /menu om te zien wat er kan.
staff-text-too-long = Je tekst is te lang: { $length } tekens. Maak er maximaal { $limit } van, of stuur twee berichten.
staff-text-empty = Ik zie geen tekst. Typ je bericht in gewone woorden.
staff-text-only-emoji = Ik zie alleen plaatjes. Zet er een paar woorden bij.
staff-other-kind = Dit kan ik niet lezen. Typ je bericht, of typ /menu.
staff-not-dutch = Dit lijkt geen Nederlands ({ $language }). Ik maak alleen Nederlandse tekst eenvoudig en vertaal alleen uit het Nederlands. Typ je bericht in het Nederlands.

## Choosing a language
staff-language-ask = In welke taal wil je mij gebruiken?
staff-language-set = Goed, vanaf nu in het { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"
staff-preview-read-in = Ouders lezen het in: { $languages }
staff-preview-untranslated = { $count ->
    [one] 1 zin blijft in het Nederlands: { $language }
   *[other] { $count } zinnen blijven in het Nederlands: { $language }
}
staff-preview-machine = { $count ->
    [one] 1 zin is automatisch vertaald: { $language }
   *[other] { $count } zinnen zijn automatisch vertaald: { $language }
}
# a sentence about medicine, an accident, custody: never machine-only
staff-preview-risk = Een zin gaat over gezondheid of veiligheid. Die vertaal ik niet automatisch. Bel deze ouders, of vraag een tolk.
staff-preview-title = { $count ->
    [one] { $language } · 1 ouder
   *[other] { $language } · { $count } ouders
}
staff-preview-more = { $count ->
    [one] … en nog 1 zin. Ouders krijgen alles.
   *[other] … en nog { $count } zinnen. Ouders krijgen alles.
}
staff-preview-sign-reviewed = ✓✓ vaste zin, nagekeken
staff-preview-sign-fixed = ✓ vaste zin, nog niet nagekeken
staff-preview-sign-machine = ≈ automatisch vertaald
staff-preview-sign-untranslated = ⚠ niet vertaald

## When a text to the parents of one child names another child. $others and $child are names, one or more
staff-other-child = In je tekst staat { $others }. De ouders van { $child } lezen dat ook.
staff-other-child-again = Mag dat? Pas je tekst aan, of tik nog een keer op Verstuur.
staff-health-to-many = In je tekst staat iets over de gezondheid van { $names }. Ook andere ouders lezen dat.
