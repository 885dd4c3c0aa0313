staff-invite-ask-child = Pentru care copil vrei să inviți un părinte?
staff-invite-no-children = În grupa ta nu sunt încă copii.
staff-invite-nobody = Nu este încă niciun părinte asociat.
staff-invite-new = 🔗 Link nou
staff-invite-made = Link pentru un părinte ({ $child }). Funcționează o singură dată și timp de { $days ->
        [one] o zi
        [few] { $days } zile
       *[other] { $days } de zile
    }. Lasă părintele să scaneze codul sau trimite linkul.

## Who is this?

staff-invite-know = { $name } ({ $language }) vrea să primească mesaje despre { $child }. Cunoști această persoană ca părinte sau îngrijitor?
staff-invite-yes = ✓ Da, este corect
staff-invite-no = ✖ Nu
staff-invite-welcome = ✓ { $name } primește de acum mesaje despre { $child }.
staff-invite-refused-now = ✖ { $name } nu primește mesaje despre { $child }.
staff-invite-decided = S-a decis deja.
staff-invite-decide = 👋 { $name }: cunoști această persoană?

## The links of a child

staff-invite-joining = încă se înregistrează
staff-invite-waiting = așteaptă răspunsul vostru
staff-invite-confirmed = primește mesaje
staff-invite-refused = refuzat
staff-invite-end = ✖ Oprește: { $name }
staff-invite-end-sure = Vrei ca { $name } să nu mai primească mesaje despre { $child }? Se aplică imediat.
staff-invite-end-yes = ✖ Da, oprește
staff-invite-ended = { $name } nu mai primește mesaje despre { $child }. Cu un link nou se poate din nou.
staff-invite-again = 🔗 Linkurile acestui copil
