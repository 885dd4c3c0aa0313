### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Регистър
staff-register-count = Деца: { $children }. Групи: { $groups }.
staff-register-closed = 🗂 Регистърът е затворен. Всичко е запазено.
staff-register-tap = Докосни бутон. Искаш ли да напишеш съобщение? Първо докосни „Готово“.

## Groups and children
staff-register-groups = 🏠 Групи и деца
staff-register-new-group = ➕ Нова група
staff-register-ask-location = На кое място е групата?
staff-register-ask-group = Как се казва групата? Напиши името.
staff-register-new-child = ➕ Добави деца
staff-register-no-children = В тази група още няма деца.
staff-register-ask-children = Напиши името. Може и няколко деца наведнъж: Sam, Noor, Yara.
staff-register-unfit = „{ $name }“ не става. Напиши само име, което още го няма, с най-много { $limit } букви.
staff-register-added = ✓ Добавено: { $names }.
staff-register-double = Вече в списъка: { $names }.
staff-register-parents = Свързани родители: { $count }
staff-register-male = той
staff-register-female = тя
staff-register-unknown = без избор
staff-register-invite = 🔗 Покани родител
staff-register-rename = ✏️ Име
staff-register-ask-name = Напиши правилното име.
staff-register-move = 🔀 Друга група
staff-register-ask-move = В коя група отива { $child }?
staff-register-moved = ✓ { $child } вече е в { $group }.
staff-register-end = 🚪 Край на грижата
staff-register-end-sure = Свършва ли грижата за { $child }? Тогава никой повече няма да получава съобщения за { $child }.
staff-register-end-yes = 🚪 Да, свършва
staff-register-ended = ✓ Грижата за { $child } свърши.

## Colleagues
staff-register-team = 👥 Колеги
staff-register-new-colleague = ➕ Покани колега
staff-register-ask-role = Какво ще работи този човек?
staff-role-staff = персонал
staff-role-mentor = ментор
staff-role-manager = ръководство
staff-role-office = офис
staff-role-guardian = родител
staff-register-link = Връзка за един колега ({ $role }). Работи веднъж и в продължение на { $days ->
        [one] { $days } ден
       *[other] { $days } дни
    }. Предай я лично.
staff-register-person = Докосни групите, в които работи този човек.
staff-register-leaves = 🚪 Отнеми достъпа
staff-register-leaves-sure = Да се отнеме ли достъпът на { $name }? Важи веднага.
staff-register-leaves-yes = 🚪 Да, отнеми
staff-register-left = ✓ { $name } вече няма достъп.
staff-register-invites = 🔑 Отворени покани ({ $count })
staff-register-no-invites = Няма отворени покани.
staff-register-until = важи до { $date }
staff-register-withdraw = ✖ оттегли { $number }
staff-register-withdrawn = ✓ Тази връзка вече не работи.
