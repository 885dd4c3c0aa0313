### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Реєстр
staff-register-count = Діти: { $children }. Групи: { $groups }.
staff-register-closed = 🗂 Реєстр закрито. Усе збережено.
staff-register-tap = Натисни кнопку. Хочеш написати повідомлення? Спершу натисни «Готово».

## Groups and children
staff-register-groups = 🏠 Групи й діти
staff-register-new-group = ➕ Нова група
staff-register-ask-location = У якому закладі ця група?
staff-register-ask-group = Як називається група? Напиши назву.
staff-register-new-child = ➕ Додати дітей
staff-register-no-children = У цій групі ще немає дітей.
staff-register-ask-children = Напиши ім’я. Можна й кількох дітей одразу: Sam, Noor, Yara.
staff-register-unfit = «{ $name }» не підходить. Напиши лише ім’я чи назву, яких ще немає, щонайбільше { $limit } літер.
staff-register-added = ✓ Додано: { $names }.
staff-register-double = Уже є: { $names }.
staff-register-parents = Підключені батьки: { $count }
staff-register-male = він
staff-register-female = вона
staff-register-unknown = не вказувати
staff-register-invite = 🔗 Запросити когось із батьків
staff-register-rename = ✏️ Ім’я
staff-register-ask-name = Напиши правильне ім’я.
staff-register-move = 🔀 Інша група
staff-register-ask-move = У яку групу переходить { $child }?
staff-register-moved = ✓ { $child }: тепер група { $group }.
staff-register-end = 🚪 Кінець догляду
staff-register-end-sure = Догляд за дитиною ({ $child }) закінчується? Тоді ніхто більше не отримуватиме повідомлень про неї.
staff-register-end-yes = 🚪 Так, догляд закінчується
staff-register-ended = ✓ Догляд закінчено: { $child }.

## Colleagues
staff-register-team = 👥 Колеги
staff-register-new-colleague = ➕ Запросити колегу
staff-register-ask-role = Що робитиме ця людина?
staff-role-staff = персонал
staff-role-mentor = ментор
staff-role-manager = керівництво
staff-role-office = офіс
staff-role-guardian = хтось із батьків
staff-register-link = Посилання для однієї людини ({ $role }). Працює один раз і протягом { $days ->
        [one] { $days } дня
        [few] { $days } днів
       *[many] { $days } днів
    }. Передай його особисто.
staff-register-person = Натисни групи, у яких працює ця людина.
staff-register-leaves = 🚪 Закрити доступ
staff-register-leaves-sure = Закрити доступ? Колега: { $name }. Це діє одразу.
staff-register-leaves-yes = 🚪 Так, закрити
staff-register-left = ✓ Доступ закрито: { $name }.
staff-register-invites = 🔑 Відкриті запрошення ({ $count })
staff-register-no-invites = Відкритих запрошень немає.
staff-register-until = діє до: { $date }
staff-register-withdraw = ✖ скасувати { $number }
staff-register-withdrawn = ✓ Це посилання більше не діє.
