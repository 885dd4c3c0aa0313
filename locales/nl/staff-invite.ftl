### Inviting guardians, and saying who they are.

staff-invite-ask-child = Voor welk kind wil je een ouder uitnodigen?
staff-invite-no-children = Er staan nog geen kinderen op je groep.
staff-invite-nobody = Er is nog geen ouder gekoppeld.
staff-invite-new = 🔗 Nieuwe link
# $child: a child's name; $days: how long the link works
staff-invite-made = { $days ->
    [one] Link voor één ouder van { $child }. Hij werkt één keer en { $days } dag lang. Laat de ouder de code scannen, of stuur de link door.
   *[other] Link voor één ouder van { $child }. Hij werkt één keer en { $days } dagen lang. Laat de ouder de code scannen, of stuur de link door.
}

## Who is this?
staff-invite-know = { $name } ({ $language }) wil berichten over { $child } krijgen. Ken je deze persoon als ouder of verzorger?
staff-invite-yes = ✓ Ja, klopt
staff-invite-no = ✖ Nee
staff-invite-welcome = ✓ { $name } krijgt vanaf nu berichten over { $child }.
staff-invite-refused-now = ✖ { $name } krijgt geen berichten over { $child }.
staff-invite-decided = Hier is al over beslist.
staff-invite-decide = 👋 { $name }: ken je die?

## The links of a child
staff-invite-joining = is nog bezig met aanmelden
staff-invite-waiting = wacht op jullie antwoord
staff-invite-confirmed = krijgt berichten
staff-invite-refused = geweigerd
staff-invite-end = ✖ { $name } stoppen
staff-invite-end-sure = Wil je dat { $name } geen berichten meer krijgt over { $child }? Dat geldt meteen.
staff-invite-end-yes = ✖ Ja, stoppen
staff-invite-ended = { $name } krijgt geen berichten meer over { $child }. Met een nieuwe link kan het weer.
staff-invite-again = 🔗 Links van dit kind
