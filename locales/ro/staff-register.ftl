### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Evidență
staff-register-count = Copii: { $children }. Grupe: { $groups }.
staff-register-closed = 🗂 Evidența este închisă. Totul este salvat.
staff-register-tap = Atinge un buton. Vrei să scrii un mesaj? Atinge mai întâi Gata.

## Groups and children
staff-register-groups = 🏠 Grupe și copii
staff-register-new-group = ➕ Grupă nouă
staff-register-ask-location = La ce locație este grupa?
staff-register-ask-group = Cum se numește grupa? Scrie numele.
staff-register-new-child = ➕ Adaugă copii
staff-register-no-children = În această grupă nu sunt încă copii.
staff-register-ask-children = Scrie prenumele. Poți scrie și mai mulți copii deodată: Sam, Noor, Yara.
staff-register-unfit = „{ $name }” nu merge. Scrie doar un nume care nu există încă, cu cel mult { $limit } de litere.
staff-register-added = ✓ Acum pe listă: { $names }.
staff-register-double = Deja pe listă: { $names }.
staff-register-parents = Părinți asociați: { $count }
staff-register-male = el
staff-register-female = ea
staff-register-unknown = fără alegere
staff-register-invite = 🔗 Invită un părinte
staff-register-rename = ✏️ Nume
staff-register-ask-name = Scrie numele corect.
staff-register-move = 🔀 Altă grupă
staff-register-ask-move = În ce grupă trece { $child }?
staff-register-moved = ✓ { $child } este acum în { $group }.
staff-register-end = 🚪 Îngrijirea se încheie
staff-register-end-sure = Se încheie îngrijirea pentru { $child }? Atunci nimeni nu mai primește mesaje despre { $child }.
staff-register-end-yes = 🚪 Da, se încheie
staff-register-ended = ✓ Îngrijirea pentru { $child } s-a încheiat.

## Colleagues
staff-register-team = 👥 Colegi
staff-register-new-colleague = ➕ Invită un coleg
staff-register-ask-role = Ce va face această persoană?
staff-role-staff = membru al echipei
staff-role-mentor = mentor
staff-role-manager = conducere
staff-role-office = birou
staff-role-guardian = părinte
staff-register-link = Link pentru o singură persoană ({ $role }). Funcționează o singură dată și timp de { $days ->
        [one] o zi
        [few] { $days } zile
       *[other] { $days } de zile
    }. Dă-l personal.
staff-register-person = Atinge grupele la care lucrează această persoană.
staff-register-leaves = 🚪 Retrage accesul
staff-register-leaves-sure = Retragi accesul pentru { $name }? Se aplică imediat.
staff-register-leaves-yes = 🚪 Da, retrage
staff-register-left = ✓ { $name } nu mai are acces.
staff-register-invites = 🔑 Invitații deschise ({ $count })
staff-register-no-invites = Nu există invitații deschise.
staff-register-until = valabil până { $date }
staff-register-withdraw = ✖ retrage { $number }
staff-register-withdrawn = ✓ Acel link nu mai funcționează.
