staff-invite-ask-child = Для какого ребёнка ты хочешь пригласить кого-то из родителей?
staff-invite-no-children = В твоей группе ещё нет детей.
staff-invite-nobody = Никто из родителей ещё не связан.
staff-invite-new = 🔗 Новая ссылка
staff-invite-made = Ссылка для одного из родителей ({ $child }). Работает один раз и в течение { $days ->
        [one] { $days } дня
        [few] { $days } дней
       *[many] { $days } дней
    }. Пусть родители отсканируют код, или перешли ссылку.

## Who is this?

staff-invite-know = { $name } ({ $language }) хочет получать сообщения о ребёнке ({ $child }). Знаешь ли ты этого человека как родителя или опекуна?
staff-invite-yes = ✓ Да, верно
staff-invite-no = ✖ Нет
staff-invite-welcome = ✓ { $name } теперь получает сообщения о ребёнке ({ $child }).
staff-invite-refused-now = ✖ { $name } не получает сообщений о ребёнке ({ $child }).
staff-invite-decided = Это уже решено.
staff-invite-decide = 👋 { $name }: знаешь ли ты этого человека?

## The links of a child

staff-invite-joining = ещё регистрируется
staff-invite-waiting = ждёт вашего ответа
staff-invite-confirmed = получает сообщения
staff-invite-refused = отказано
staff-invite-end = ✖ Остановить: { $name }
staff-invite-end-sure = Прекратить сообщения о ребёнке ({ $child }) для этого человека: { $name }? Это действует сразу.
staff-invite-end-yes = ✖ Да, остановить
staff-invite-ended = { $name } больше не получает сообщений о ребёнке ({ $child }). С новой ссылкой это снова возможно.
staff-invite-again = 🔗 Ссылки этого ребёнка
