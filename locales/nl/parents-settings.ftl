# Commands that a parent can use at any moment: /language, /stop, /start, /help, /mydata, /forget.

parents-settings-help = <b>Wat kan ik voor u doen?</b>
    Schrijf hier gerust een bericht, in uw eigen taal. Het team leest het in het Nederlands.
    /language – een andere taal kiezen
    /hours – kiezen wanneer u berichten krijgt
    /mydata – zien wat wij bewaren, en uw toestemming veranderen
    /stop – geen berichten meer krijgen
    /start – weer berichten krijgen
    /forget – alles over u wissen
    Is er haast? Bel ons dan.
# $language is the name of the language in that language.
parents-settings-language-set = ✓ Vanaf nu schrijf ik in het { $language }.
parents-settings-unknown-command = Dit ken ik niet. Met /help ziet u wat er kan.

## /stop
parents-settings-stop = <b>Wilt u geen berichten meer krijgen?</b>
    U ziet dan niet meer hoe het met uw kind gaat. U kunt altijd weer beginnen met /start.
parents-settings-stop-yes = Ja, stop
parents-settings-stop-no = Nee, ga door
parents-settings-stopped = U krijgt geen berichten meer. Typ /start om weer te beginnen.
parents-settings-not-stopped = ✓ U blijft berichten krijgen.
parents-settings-started = ✓ U krijgt weer berichten.
parents-settings-ready = Alles is klaar. U krijgt hier vanzelf berichten. Met /help ziet u wat er kan.

## /mydata
parents-settings-data = <b>Dit bewaren wij over u</b>
# $person: the parent's own name
parents-settings-data-name = Uw naam: { $person }
parents-settings-data-language = Uw taal: { $language }
parents-settings-data-child = <b>Uw kind: { $child }</b>
parents-settings-data-counts = Berichten aan u: { $sent }. Berichten van u: { $received }.
parents-settings-data-change = Tik op een knop om uw toestemming te veranderen. Met /forget wist u alles.
# A button: the parent gets everything that is kept, in two files.
parents-settings-data-file = 📄 Stuur mij alles als bestand
# Under the two files.
parents-settings-data-sent = Dit is alles wat wij over u bewaren. Het ene bestand leest u zelf, het andere is voor een computerprogramma.
# Headings in the file to read.
parents-settings-data-to-you = Berichten aan u
parents-settings-data-from-you = Berichten van u
# Buttons for consent, with ✓ or – in front. $child is added when there are several children.
parents-settings-purpose-text = Berichten
parents-settings-purpose-photo = Foto's
parents-settings-purpose-photo-others = Foto's met anderen
parents-settings-purpose-health = Gezondheid
# Where a link between a parent and a child stands.
parents-settings-status-joining = Nog niet klaar met aanmelden.
parents-settings-status-waiting = Wacht op een medewerker.
parents-settings-status-confirmed = U krijgt berichten.
parents-settings-status-refused = Niet toegelaten door een medewerker.

## /forget
parents-settings-forget = <b>Wilt u dat wij alles over u wissen?</b>
    Wij wissen uw naam, uw taal en alle berichten. Dit kan niet terug. U heeft dan een nieuwe link nodig.
parents-settings-forget-yes = Ja, wis alles
parents-settings-forget-no = Nee, bewaar alles
parents-settings-forgotten = Alles over u is gewist. De berichten in dit gesprek kunt u zelf weghalen. Het ga u goed!
parents-settings-kept = ✓ Er is niets gewist.
