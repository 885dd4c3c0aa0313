staff-notice-title = Известие
staff-notice-ask-kind = Какво искаш да съобщиш?
staff-notice-ask-child = За кое дете?
staff-notice-today = днес
staff-notice-tomorrow = утре

## Questions, by the name of the field

staff-notice-field-date = На кой ден?
staff-notice-field-dates = От кой ден?
staff-notice-field-time = В колко часа?
staff-notice-field-times = От колко часа?
staff-notice-field-reason = Каква е причината?
staff-notice-field-note = Искаш ли да добавиш нещо?
staff-notice-field-what = Какво се случи?
staff-notice-field-where = Къде?
staff-notice-field-care = Какво правихте?
staff-notice-field-after = Как е сега?
staff-notice-field-count = Колко?
staff-notice-field-birthday-count = На колко години става детето?
staff-notice-field-extra = Какво още можеш да кажеш?
staff-notice-field-item = Какво трябва да донесат родителите?
staff-notice-field-signs = Какво забелязваш у детето?
staff-notice-field-temperature = Колко градуса е температурата?
staff-notice-field-person = Кой?
staff-notice-field-feast = Кой празник?
staff-notice-field-group = При коя група?
staff-notice-field-illness = Коя болест?
staff-notice-field-advice = Какъв е съветът?
staff-notice-field-topic = Каква е темата?
staff-notice-field-place = Къде отивате?
staff-notice-field-travel = С какво отивате?
staff-notice-field-amount = Колко евро струва?
staff-notice-field-bring = Какво трябва да носят децата?
staff-notice-field-known = Познават ли децата този колега?
staff-notice-field-away = Кой ден детето няма да дойде?
staff-notice-field-swap-day-away = Кой ден детето няма да дойде?
staff-notice-field-swap-day-date = Кой ден детето ще дойде?
staff-notice-field-substitute-away = Кой колега няма да е тук?
staff-notice-until-date = От: { $first }. До кой ден включително?
staff-notice-until-time = От { $first } ч. До колко часа?

## Hints under a question

staff-notice-hint-date = Или напиши: 12 dec
staff-notice-hint-time = Или напиши: 15.30 или half vier
staff-notice-hint-number = Или напиши число.
staff-notice-hint-several = Можеш да избереш повече от едно нещо.
staff-notice-hint-name = Или напиши име.
staff-notice-hint-text = Напиши го със свои думи.

## When typing was not understood

staff-notice-not-a-date = Не разбирам този ден. Напиши например 12 dec или избери бутон.
staff-notice-not-a-time = Не разбирам този час. Напиши например 15.30 или избери бутон.
staff-notice-not-a-number = Не разбирам това число. Напиши например 3 или 38,5.
staff-notice-too-long = Твърде дълго е. Съкрати го.
staff-notice-use-buttons = Избери тук бутон.
staff-notice-which-time = Кой час имаш предвид?

## Preview

staff-notice-careful = Това е за здраве или безопасност. Има ли съмнение дали родителят го разбира? Тогава се обади и по телефона.
staff-notice-correcting = Поправяш известие, което вече е изпратено. Родителите виждат, че е поправено.
staff-notice-change-date = ✏️ Ден
staff-notice-change-date-range = ✏️ Дни
staff-notice-change-time = ✏️ Час
staff-notice-change-time-range = ✏️ Часове
staff-notice-change-number = ✏️ Число
staff-notice-change-money = ✏️ Сума
staff-notice-change-choice = ✏️ Избор
staff-notice-change-choices = ✏️ Избори
staff-notice-change-text = 📝 Бележка
staff-notice-change-person = ✏️ Име
staff-notice-change-group = ✏️ Група
staff-notice-remind = Напомняне: { $moment }
