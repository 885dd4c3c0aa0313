staff-invite-ask-child = Dla którego dziecka chcesz zaprosić rodzica?
staff-invite-no-children = W Twojej grupie nie ma jeszcze dzieci.
staff-invite-nobody = Nie ma jeszcze połączonego rodzica.
staff-invite-new = 🔗 Nowy link
staff-invite-made = Link dla jednego rodzica ({ $child }). Działa jeden raz, przez { $days ->
        [one] { $days } dzień
        [few] { $days } dni
       *[many] { $days } dni
    }. Niech rodzic zeskanuje kod albo przekaż mu link.

## Who is this?

staff-invite-know = { $name } ({ $language }) chce dostawać wiadomości o dziecku ({ $child }). Czy znasz tę osobę jako rodzica lub opiekuna?
staff-invite-yes = ✓ Tak, zgadza się
staff-invite-no = ✖ Nie
staff-invite-welcome = ✓ { $name } od teraz dostaje wiadomości o dziecku ({ $child }).
staff-invite-refused-now = ✖ { $name } nie dostaje wiadomości o dziecku ({ $child }).
staff-invite-decided = To jest już rozstrzygnięte.
staff-invite-decide = 👋 { $name }: znasz tę osobę?

## The links of a child

staff-invite-joining = jeszcze się rejestruje
staff-invite-waiting = czeka na Waszą odpowiedź
staff-invite-confirmed = dostaje wiadomości
staff-invite-refused = odmowa
staff-invite-end = ✖ Zatrzymaj: { $name }
staff-invite-end-sure = Czy { $name } ma już nie dostawać wiadomości o dziecku ({ $child })? To działa od razu.
staff-invite-end-yes = ✖ Tak, zatrzymaj
staff-invite-ended = { $name } nie dostaje już wiadomości o dziecku ({ $child }). Z nowym linkiem to znowu możliwe.
staff-invite-again = 🔗 Linki tego dziecka
