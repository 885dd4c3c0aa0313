staff-notice-title = Оголошення
staff-notice-ask-kind = Про що хочеш повідомити?
staff-notice-ask-child = Про яку дитину?
staff-notice-today = сьогодні
staff-notice-tomorrow = завтра

## Questions, by the name of the field

staff-notice-field-date = Якого дня?
staff-notice-field-dates = З якого дня?
staff-notice-field-time = О котрій?
staff-notice-field-times = З котрої?
staff-notice-field-reason = Яка причина?
staff-notice-field-note = Хочеш щось дописати?
staff-notice-field-what = Що сталося?
staff-notice-field-where = Де?
staff-notice-field-care = Що ви робили?
staff-notice-field-after = Як зараз?
staff-notice-field-count = Скільки?
staff-notice-field-birthday-count = Скільки років виповнюється дитині?
staff-notice-field-extra = Що ще можеш сказати?
staff-notice-field-item = Що батькам треба принести?
staff-notice-field-signs = Що ти бачиш у дитини?
staff-notice-field-temperature = Скільки градусів гарячка?
staff-notice-field-person = Хто?
staff-notice-field-feast = Яке свято?
staff-notice-field-group = У якій групі?
staff-notice-field-illness = Яка хвороба?
staff-notice-field-advice = Яка порада?
staff-notice-field-topic = Яка тема?
staff-notice-field-place = Куди ви йдете?
staff-notice-field-travel = Як ви туди дістаєтеся?
staff-notice-field-amount = Скільки євро це коштує?
staff-notice-field-bring = Що дітям узяти з собою?
staff-notice-field-known = Чи знають діти цього колегу?
staff-notice-field-away = Якого дня дитина не прийде?
staff-notice-field-swap-day-away = Якого дня дитина не прийде?
staff-notice-field-swap-day-date = Якого дня дитина прийде?
staff-notice-field-substitute-away = Кого з колег не буде?
staff-notice-until-date = З: { $first }. До якого дня включно?
staff-notice-until-time = З { $first }. До котрої?

## Hints under a question

staff-notice-hint-date = Або напиши: 12 dec
staff-notice-hint-time = Або напиши: 15.30 чи half vier
staff-notice-hint-number = Або напиши число.
staff-notice-hint-several = Можна вибрати більше ніж одне.
staff-notice-hint-name = Або напиши ім’я.
staff-notice-hint-text = Напиши це своїми словами.

## When typing was not understood

staff-notice-not-a-date = Я не розумію цей день. Напиши, наприклад, 12 dec або вибери кнопку.
staff-notice-not-a-time = Я не розумію цей час. Напиши, наприклад, 15.30 або вибери кнопку.
staff-notice-not-a-number = Я не розумію це число. Напиши, наприклад, 3 або 38,5.
staff-notice-too-long = Це задовго. Скороти.
staff-notice-use-buttons = Вибери тут кнопку.
staff-notice-which-time = Який час ти маєш на увазі?

## Preview

staff-notice-careful = Це про здоров’я або безпеку. Немає певності, що батьки це зрозуміють? Тоді ще й зателефонуй.
staff-notice-correcting = Ти виправляєш оголошення, яке вже надіслано. Батьки побачать, що його виправлено.
staff-notice-change-date = ✏️ День
staff-notice-change-date-range = ✏️ Дні
staff-notice-change-time = ✏️ Час
staff-notice-change-time-range = ✏️ Час
staff-notice-change-number = ✏️ Число
staff-notice-change-money = ✏️ Сума
staff-notice-change-choice = ✏️ Вибір
staff-notice-change-choices = ✏️ Вибори
staff-notice-change-text = 📝 Нотатка
staff-notice-change-person = ✏️ Ім’я
staff-notice-change-group = ✏️ Група
staff-notice-remind = Нагадування: { $moment }
