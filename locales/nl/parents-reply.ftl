# A parent writes back, or asks about a sentence.

# Receipt after a parent wrote something. $child as the parent writes it.
parents-reply-passed-on = ✓ Doorgestuurd naar de groep van { $child }.
parents-reply-passed-on-all = ✓ Doorgestuurd naar het team.
# After the receipt, when nobody of the team is notified now. $day: the next day that somebody is there
parents-reply-later = Het team leest dit op { $day }.
# A parent of two children wrote something. The names of the children are buttons.
parents-reply-which-child = Over welk kind gaat dit?
parents-reply-all-children = Alle kinderen
# After ❓ under a message: the sentences are buttons.
parents-reply-which-line = Welke zin begrijpt u niet?
parents-reply-whole = Het hele bericht
parents-reply-back = ◀ Terug
# Receipt after ❓. $text is the sentence.
parents-reply-asked = ✓ Wij hebben uw vraag gekregen: “{ $text }” Een medewerker legt het u uit.
parents-reply-asked-whole = ✓ Wij hebben uw vraag gekregen. Een medewerker legt het u uit.
# Short line over the chat after 👍, the first time and again.
parents-reply-thanks = Dank u wel!
parents-reply-thanks-again = Dat wisten wij al. Dank u wel!
# An old button, or one of somebody else.
parents-reply-old-button = Deze knop werkt niet meer. Stuur ons gerust een bericht.

## What can't be passed on
parents-reply-voice = Een spraakbericht kan ik niet doorsturen. Wilt u het typen?
parents-reply-other = Dit kan ik niet doorsturen. Wilt u in woorden schrijven wat u wilt vertellen?
parents-reply-waiting = Een medewerker moet u nog toelaten. Daarna kunt u hier schrijven. Heeft u haast? Bel ons.
parents-reply-no-child = U bent nog niet aan een kind gekoppeld. Vraag een medewerker om een link.
parents-reply-first-finish = Wilt u eerst deze vraag beantwoorden?
