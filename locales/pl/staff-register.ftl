### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Rejestr
staff-register-count = Dzieci: { $children }. Grupy: { $groups }.
staff-register-closed = 🗂 Rejestr zamknięty. Wszystko jest zapisane.
staff-register-tap = Dotknij przycisku. Chcesz napisać wiadomość? Najpierw dotknij Gotowe.

## Groups and children
staff-register-groups = 🏠 Grupy i dzieci
staff-register-new-group = ➕ Nowa grupa
staff-register-ask-location = W której placówce jest grupa?
staff-register-ask-group = Jak nazywa się grupa? Wpisz nazwę.
staff-register-new-child = ➕ Dodaj dzieci
staff-register-no-children = W tej grupie nie ma jeszcze dzieci.
staff-register-ask-children = Wpisz imię. Można też kilkoro dzieci naraz: Sam, Noor, Yara.
staff-register-unfit = „{ $name }” się nie nadaje. Wpisz tylko imię lub nazwę, których jeszcze nie ma, najwyżej { $limit } liter.
staff-register-added = ✓ Dodano: { $names }.
staff-register-double = Już na liście: { $names }.
staff-register-parents = Połączeni rodzice: { $count }
staff-register-male = on
staff-register-female = ona
staff-register-unknown = bez wyboru
staff-register-invite = 🔗 Zaproś rodzica
staff-register-rename = ✏️ Imię
staff-register-ask-name = Wpisz właściwe imię.
staff-register-move = 🔀 Inna grupa
staff-register-ask-move = Do której grupy przechodzi { $child }?
staff-register-moved = ✓ { $child }: teraz grupa { $group }.
staff-register-end = 🚪 Koniec opieki
staff-register-end-sure = Czy opieka nad dzieckiem ({ $child }) się kończy? Wtedy nikt nie będzie już dostawać wiadomości o tym dziecku.
staff-register-end-yes = 🚪 Tak, koniec opieki
staff-register-ended = ✓ Koniec opieki: { $child }.

## Colleagues
staff-register-team = 👥 Zespół
staff-register-new-colleague = ➕ Zaproś do zespołu
staff-register-ask-role = Co będzie robić ta osoba?
staff-role-staff = personel
staff-role-mentor = mentor
staff-role-manager = kierownictwo
staff-role-office = biuro
staff-role-guardian = rodzic
staff-register-link = Link dla jednej osoby ({ $role }). Działa jeden raz, przez { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }. Przekaż go osobiście.
staff-register-person = Dotknij grup, w których pracuje ta osoba.
staff-register-leaves = 🚪 Odbierz dostęp
staff-register-leaves-sure = Odebrać dostęp tej osobie: { $name }? To działa od razu.
staff-register-leaves-yes = 🚪 Tak, odbierz
staff-register-left = ✓ { $name } nie ma już dostępu.
staff-register-invites = 🔑 Otwarte zaproszenia ({ $count })
staff-register-no-invites = Nie ma otwartych zaproszeń.
staff-register-until = działa do: { $date }
staff-register-withdraw = ✖ wycofaj { $number }
staff-register-withdrawn = ✓ Ten link już nie działa.
