staff-invite-ask-child = Для якої дитини ти хочеш запросити когось із батьків?
staff-invite-no-children = У твоїй групі ще немає дітей.
staff-invite-nobody = Ще нікого з батьків не пов’язано.
staff-invite-new = 🔗 Нове посилання
staff-invite-made = Посилання для одного з батьків ({ $child }). Працює один раз і протягом { $days ->
        [one] { $days } дня
        [few] { $days } днів
       *[many] { $days } днів
    }. Нехай батьки відсканують код, або передай посилання.

## Who is this?

staff-invite-know = { $name } ({ $language }) хоче отримувати повідомлення про дитину ({ $child }). Чи знаєш ти цю людину як когось із батьків або опікунів?
staff-invite-yes = ✓ Так, правильно
staff-invite-no = ✖ Ні
staff-invite-welcome = ✓ { $name } відтепер отримує повідомлення про дитину ({ $child }).
staff-invite-refused-now = ✖ { $name } не отримує повідомлень про дитину ({ $child }).
staff-invite-decided = Це вже вирішено.
staff-invite-decide = 👋 { $name }: чи знаєш ти цю людину?

## The links of a child

staff-invite-joining = ще реєструється
staff-invite-waiting = чекає на вашу відповідь
staff-invite-confirmed = отримує повідомлення
staff-invite-refused = відмовлено
staff-invite-end = ✖ Зупинити: { $name }
staff-invite-end-sure = Припинити повідомлення про дитину ({ $child }) для цієї людини: { $name }? Це діє одразу.
staff-invite-end-yes = ✖ Так, зупинити
staff-invite-ended = { $name } більше не отримує повідомлень про дитину ({ $child }). З новим посиланням це знову можливо.
staff-invite-again = 🔗 Посилання цієї дитини
