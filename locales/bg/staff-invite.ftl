staff-invite-ask-child = За кое дете искаш да поканиш родител?
staff-invite-no-children = В групата ти още няма деца.
staff-invite-nobody = Още няма свързан родител.
staff-invite-new = 🔗 Нова връзка
staff-invite-made = Връзка за един родител на { $child }. Работи веднъж и в продължение на { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    }. Нека родителят сканира кода или препрати връзката.

## Who is this?

staff-invite-know = { $name } ({ $language }) иска да получава съобщения за { $child }. Познаваш ли този човек като родител или настойник?
staff-invite-yes = ✓ Да, вярно е
staff-invite-no = ✖ Не
staff-invite-welcome = ✓ { $name } отсега получава съобщения за { $child }.
staff-invite-refused-now = ✖ { $name } не получава съобщения за { $child }.
staff-invite-decided = За това вече е решено.
staff-invite-decide = 👋 { $name }: познаваш ли този човек?

## The links of a child

staff-invite-joining = още се регистрира
staff-invite-waiting = чака вашия отговор
staff-invite-confirmed = получава съобщения
staff-invite-refused = отказано
staff-invite-end = ✖ Спри: { $name }
staff-invite-end-sure = Искаш ли { $name } да не получава повече съобщения за { $child }? Това важи веднага.
staff-invite-end-yes = ✖ Да, спри
staff-invite-ended = { $name } вече не получава съобщения за { $child }. С нова връзка отново е възможно.
staff-invite-again = 🔗 Връзки на това дете
