# A parent joins by a link of the centre: language, name of the child, consent, wait for a member of staff, welcome.
# Tone: welcoming, formal ("u"), very short. Many parents read this as their first message, and read slowly.

# To somebody who found the bot without a link.
parents-join-stranger = Hallo! Hier krijgen ouders berichten van de opvang of de school. U heeft een eigen link nodig. Vraag een medewerker om de link of de QR-code.

## A link that does not work. One sentence on what is wrong, one on what to do.
# Also for a guessed link.
parents-join-unknown = Deze link klopt niet. Vraag een medewerker om een nieuwe link.
parents-join-expired = Deze link is te oud. Vraag een medewerker om een nieuwe link.
parents-join-used = Deze link is al gebruikt. Vraag een medewerker om een nieuwe link.
# A member of staff opened a link that is meant for a parent, or the other way round.
parents-join-staff = Deze link is voor iemand anders. U bent hier al bekend. Geef de link aan de ouder of de collega voor wie hij is.
# A new colleague joined.
parents-join-colleague = Welkom in het team, { $person }! Typ /menu om te beginnen.

## Choosing a language
# This line stands in every language on one screen, above the names of the languages.
parents-join-language = Kies uw taal
parents-join-more-languages = Meer talen ▶
parents-join-first-languages = ◀ Terug

## How the child's name is written
parents-join-name = <b>Hoe schrijft u de naam van uw kind?</b>
    Typ de voornaam, zoals u hem thuis schrijft. Die naam staat dan in elk bericht.
# The button that leaves the name as the centre writes it.
parents-join-name-keep = Zoals de opvang hem schrijft
# $limit: the number of letters that fit.
parents-join-name-unfit = Deze naam kan ik niet gebruiken. Typ alleen de voornaam, met ten hoogste { $limit } letters.

## Consent, one question per screen
# $number of $count questions
parents-join-step = Vraag { $number } van { $count }
parents-join-yes = ✓ Ja
parents-join-no = Nee
parents-join-back = ◀ Terug
parents-join-ask-text = <b>Mogen wij u berichten over uw kind sturen?</b>
    Bijvoorbeeld over eten, slapen en spelen. Alleen de ouders en het team van uw kind lezen deze berichten.
parents-join-ask-photo = <b>Mogen wij u foto's van uw kind sturen?</b>
    Alleen de ouders van uw kind krijgen deze foto's.
parents-join-ask-photo-others = <b>Mag uw kind op een foto met andere kinderen staan?</b>
    De ouders van die kinderen krijgen de foto dan ook.
parents-join-ask-health = <b>Mogen wij in een bericht over de gezondheid van uw kind schrijven?</b>
    Bijvoorbeeld over koorts of een wondje. Zegt u nee, dan bellen wij u.
# Under the last question.
parents-join-change = U kunt dit altijd veranderen met /mydata.
# The parent said no to messages, and without messages there is nothing to join.
parents-join-text-needed = Zonder uw toestemming sturen wij u niets. Wilt u toch berichten krijgen?
parents-join-text-yes = ✓ Ja, stuur berichten
parents-join-leave = Nee, ik stop
parents-join-left = Goed, u krijgt geen berichten. Wilt u later toch meedoen? Tik dan weer op de link.

## Waiting and welcome
parents-join-waiting = <b>Bedankt!</b>
    Een medewerker kijkt nu wie u bent. Daarna komen de berichten vanzelf hier. U hoeft niets meer te doen.
parents-join-confirmed = <b>Welkom!</b>
    U krijgt hier berichten over { $child }. U kunt altijd iets terugschrijven, in uw eigen taal. Met /help ziet u wat er nog meer kan.
parents-join-refused = Een medewerker kon u niet aan een kind koppelen. Vraag het team wat er mis is.
# The parent opened a link for a child that they already have.
parents-join-already = U krijgt al berichten over dit kind.
