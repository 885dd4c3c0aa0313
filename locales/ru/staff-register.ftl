### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Реестр
staff-register-count = Дети: { $children }. Группы: { $groups }.
staff-register-closed = 🗂 Реестр закрыт. Всё сохранено.
staff-register-tap = Нажми кнопку. Хочешь написать сообщение? Сначала нажми «Готово».

## Groups and children
staff-register-groups = 🏠 Группы и дети
staff-register-new-group = ➕ Новая группа
staff-register-ask-location = В каком здании эта группа?
staff-register-ask-group = Как называется группа? Напиши название.
staff-register-new-child = ➕ Добавить детей
staff-register-no-children = В этой группе пока нет детей.
staff-register-ask-children = Напиши имя. Можно и нескольких детей сразу: Sam, Noor, Yara.
staff-register-unfit = «{ $name }» не подходит. Напиши только имя или название, которых ещё нет, не больше { $limit } букв.
staff-register-added = ✓ Добавлено: { $names }.
staff-register-double = Уже есть: { $names }.
staff-register-parents = Подключённые родители: { $count }
staff-register-male = он
staff-register-female = она
staff-register-unknown = не указывать
staff-register-invite = 🔗 Пригласить родителя
staff-register-rename = ✏️ Имя
staff-register-ask-name = Напиши правильное имя.
staff-register-move = 🔀 Другая группа
staff-register-ask-move = В какую группу переходит { $child }?
staff-register-moved = ✓ { $child }: теперь группа { $group }.
staff-register-end = 🚪 Больше не ходит сюда
staff-register-end-sure = Ребёнок ({ $child }) больше не будет ходить сюда? Тогда никто больше не будет получать сообщений о нём.
staff-register-end-yes = 🚪 Да, больше не ходит
staff-register-ended = ✓ Больше не ходит сюда: { $child }.

## Colleagues
staff-register-team = 👥 Коллеги
staff-register-new-colleague = ➕ Пригласить коллегу
staff-register-ask-role = Что будет делать этот человек?
staff-role-staff = сотрудник
staff-role-mentor = ментор
staff-role-manager = руководство
staff-role-office = офис
staff-role-guardian = родитель
staff-register-link = Ссылка для одного человека ({ $role }). Работает один раз и в течение { $days ->
        [one] { $days } дня
        [few] { $days } дней
       *[many] { $days } дней
    }. Передай её лично.
staff-register-person = Нажми группы, в которых работает этот человек.
staff-register-leaves = 🚪 Закрыть доступ
staff-register-leaves-sure = Закрыть доступ? Коллега: { $name }. Это действует сразу.
staff-register-leaves-yes = 🚪 Да, закрыть
staff-register-left = ✓ Доступ закрыт: { $name }.
staff-register-invites = 🔑 Открытые приглашения ({ $count })
staff-register-no-invites = Открытых приглашений нет.
staff-register-until = действует до: { $date }
staff-register-withdraw = ✖ отозвать { $number }
staff-register-withdrawn = ✓ Эта ссылка больше не действует.
