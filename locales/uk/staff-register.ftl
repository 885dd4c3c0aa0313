### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Реєстр
staff-register-count = Діти: { $children }. Групи: { $groups }.
staff-register-closed = 🗂 Реєстр закрито. Усе збережено.
staff-register-tap = Натисни кнопку. Хочеш написати повідомлення? Спершу натисни «Готово».

## Groups and children
staff-register-groups = 🏠 Групи й діти
staff-register-new-group = ➕ Нова група
staff-register-ask-group = Як називається група? Напиши назву.
staff-register-new-child = ➕ Додати дітей
staff-register-no-children = У цій групі ще немає дітей.
staff-register-ask-children = Напиши ім’я. Можна й кількох дітей одразу: Sam, Noor, Yara.
staff-register-unfit = «{ $name }» не підходить. Напиши лише ім’я чи назву, яких ще немає, не довше за стільки літер: { $limit }.
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
staff-register-end-sure = Догляд закінчується? Дитина: { $child }. Тоді ніхто більше не отримуватиме повідомлень про цю дитину.
staff-register-end-yes = 🚪 Так, догляд закінчується
staff-register-ended = ✓ Догляд закінчено: { $child }.

## Colleagues
staff-register-team = 👥 Колеги
staff-register-new-colleague = ➕ Запросити колегу
staff-register-ask-role = Що робитиме ця людина?
staff-role-staff = працівник
staff-role-mentor = ментор
staff-role-manager = керівництво
staff-role-office = офіс
staff-role-guardian = батьки
staff-register-link = Посилання для однієї людини ({ $role }). Діє один раз. Кількість днів: { $days }. Передай його особисто.
staff-register-person = Натисни групи, у яких працює ця людина.
staff-register-leaves = 🚪 Забрати доступ
staff-register-leaves-sure = { $name } більше не повинен мати доступу? Це діє одразу.
staff-register-leaves-yes = 🚪 Так, забрати
staff-register-left = ✓ Доступ забрано: { $name }.
staff-register-invites = 🔑 Відкриті запрошення ({ $count })
staff-register-no-invites = Відкритих запрошень немає.
staff-register-until = діє до: { $date }
staff-register-withdraw = ✖ скасувати { $number }
staff-register-withdrawn = ✓ Це посилання більше не діє.
