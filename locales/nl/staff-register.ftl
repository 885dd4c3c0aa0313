### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Beheer
staff-register-count = { $children ->
    [one] Er staat { $children } kind ingeschreven
   *[other] Er staan { $children } kinderen ingeschreven
}, op { $groups ->
    [one] { $groups } groep
   *[other] { $groups } groepen
}.
staff-register-closed = 🗂 Beheer is dicht. Alles is bewaard.
# when somebody types on a page that asks for no words
staff-register-tap = Tik op een knop. Wil je een bericht schrijven? Tik dan eerst op Klaar.

## Groups and children
staff-register-groups = 🏠 Groepen en kinderen
staff-register-new-group = ➕ Nieuwe groep
staff-register-ask-location = Op welke locatie is de groep?
staff-register-ask-group = Hoe heet de groep? Typ de naam.
staff-register-new-child = ➕ Kinderen toevoegen
staff-register-no-children = Er staan nog geen kinderen op deze groep.
staff-register-ask-children = Typ de voornaam. Meer kinderen tegelijk mag ook: Sam, Noor, Yara.
# $name: what was typed; $limit: how many letters fit
staff-register-unfit = “{ $name }” kan niet. Typ alleen een naam die er nog niet is, met maximaal { $limit } letters.
staff-register-added = ✓ Toegevoegd: { $names }.
staff-register-double = Stond er al: { $names }.
staff-register-parents = { $count ->
    [0] Nog geen ouder gekoppeld
    [one] { $count } ouder gekoppeld
   *[other] { $count } ouders gekoppeld
}
# the word forms for a child, for correct sentences in languages that need them
staff-register-male = hij
staff-register-female = zij
staff-register-unknown = niet ingevuld
staff-register-invite = 🔗 Ouder uitnodigen
staff-register-rename = ✏️ Naam
staff-register-ask-name = Typ de goede naam.
staff-register-move = 🔀 Andere groep
staff-register-ask-move = Naar welke groep gaat { $child }?
staff-register-moved = ✓ { $child } zit nu op { $group }.
staff-register-end = 🚪 De opvang stopt
staff-register-end-sure = Stopt de opvang van { $child }? Dan krijgt niemand meer berichten over { $child }.
staff-register-end-yes = 🚪 Ja, de opvang stopt
staff-register-ended = ✓ De opvang van { $child } is gestopt.

## Colleagues
staff-register-team = 👥 Collega's
staff-register-new-colleague = ➕ Collega uitnodigen
staff-register-ask-role = Wat gaat je collega doen?
staff-role-staff = medewerker
staff-role-mentor = mentor
staff-role-manager = leidinggevende
staff-role-office = kantoor
staff-role-guardian = ouder
# $role: "medewerker"; $days: how long the link works
staff-register-link = { $days ->
    [one] Link voor één collega ({ $role }). Hij werkt één keer en { $days } dag lang. Geef hem zelf aan je collega.
   *[other] Link voor één collega ({ $role }). Hij werkt één keer en { $days } dagen lang. Geef hem zelf aan je collega.
}
staff-register-person = Tik op de groepen waar deze collega werkt.
staff-register-leaves = 🚪 Toegang weghalen
staff-register-leaves-sure = Wil je de toegang van { $name } weghalen? Dat geldt meteen.
staff-register-leaves-yes = 🚪 Ja, weghalen
staff-register-left = ✓ { $name } heeft geen toegang meer.
# invitations that nobody used yet
staff-register-invites = 🔑 Open uitnodigingen ({ $count })
staff-register-no-invites = Er zijn geen open uitnodigingen.
staff-register-until = werkt tot { $date }
staff-register-withdraw = ✖ { $number } intrekken
staff-register-withdrawn = ✓ Die link werkt niet meer.
