### Correcting a translation: one colleague types a better one, a second one approves it. $language: "Turks"

# on the button under what parents will read
staff-correction-improve = ✏️ Vertaling verbeteren
# on the button to go on with a half-finished correction; $text is a Dutch sentence
staff-correction-what = Vertaling: { $text }
staff-correction-choose = Welke zin wil je beter vertalen?
staff-correction-type = Typ een betere vertaling. Taal: { $language }.
staff-correction-ask = 👥 Vraag een collega
staff-correction-alone = Er is nog geen collega die kan meekijken. Nodig eerst een collega uit.
staff-correction-waits = ✓ Je collega's kijken mee. Vindt één collega je vertaling goed? Dan gebruik ik die vanaf dan.

## Why a translation can't be taken
# $facts: a name
staff-correction-lost-name = Hier staat een naam: { $facts }. Een verbeterde zin gebruik ik voor alle kinderen. Dat kan alleen zonder namen.
# $facts: what is missing or different, such as "15.30, vrijdag"
staff-correction-lost-facts = Dit ontbreekt in je vertaling, of is anders: { $facts }. Typ de zin nog een keer, met alles erin.
staff-correction-lost-negation = De ene zin zegt “niet” of “geen”, de andere zin niet. Typ de vertaling nog een keer.
staff-correction-lost-language = Dit lijkt geen vertaling. Typ de hele zin in deze taal: { $language }.

## What a colleague is asked, and the answer. $name is a colleague
staff-correction-question = { $name } heeft een zin beter vertaald. Taal: { $language }. Klopt deze vertaling?
staff-correction-yes = ✅ Klopt
staff-correction-no = ✖ Klopt niet
staff-correction-own = Dit is je eigen vertaling. Een collega kijkt hem na.
staff-correction-approved = ✓ { $name } vindt deze vertaling goed. Ouders lezen die vanaf nu.
staff-correction-refused = ✖ { $name } vindt dat deze vertaling niet klopt. Er is niets veranderd.
