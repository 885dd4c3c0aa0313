### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Evidență
staff-register-count = Copii: { $children }. Grupe: { $groups }.
staff-register-closed = 🗂 Evidența este închisă. Totul este salvat.
staff-register-tap = Atinge un buton. Vrei să scrii un mesaj? Atinge mai întâi Gata.

## Groups and children
staff-register-groups = 🏠 Grupe și copii
staff-register-new-group = ➕ Grupă nouă
staff-register-ask-group = Cum se numește grupa? Scrie numele.
staff-register-new-child = ➕ Adaugă copii
staff-register-no-children = În această grupă nu sunt încă copii.
staff-register-ask-children = Scrie prenumele. Poți scrie și mai mulți copii deodată: Sam, Noor, Yara.
staff-register-unfit = „{ $name }” nu merge. Scrie doar un nume care nu există încă, cu cel mult atâtea litere: { $limit }.
staff-register-added = ✓ Adăugat: { $names }.
staff-register-double = Există deja: { $names }.
staff-register-parents = Părinți conectați: { $count }
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
staff-register-ask-role = Ce va face colegul tău?
staff-role-staff = angajat
staff-role-mentor = mentor
staff-role-manager = conducere
staff-role-office = birou
staff-role-guardian = părinte
staff-register-link = Link pentru un singur coleg ({ $role }). Funcționează o dată. Număr de zile: { $days }. Dă-i-l personal.
staff-register-person = Atinge grupele la care lucrează acest coleg.
staff-register-leaves = 🚪 Retrage accesul
staff-register-leaves-sure = { $name } să nu mai aibă acces? Se aplică imediat.
staff-register-leaves-yes = 🚪 Da, retrage
staff-register-left = ✓ { $name } nu mai are acces.
staff-register-invites = 🔑 Invitații deschise ({ $count })
staff-register-no-invites = Nu există invitații deschise.
staff-register-until = valabil până pe { $date }
staff-register-withdraw = ✖ retrage { $number }
staff-register-withdrawn = ✓ Acel link nu mai funcționează.
