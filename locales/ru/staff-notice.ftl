staff-notice-title = Объявление
staff-notice-ask-kind = О чём хочешь сообщить?
staff-notice-ask-child = О каком ребёнке?
staff-notice-today = сегодня
staff-notice-tomorrow = завтра

## Questions, by the name of the field

staff-notice-field-date = В какой день?
staff-notice-field-dates = С какого дня?
staff-notice-field-time = Во сколько?
staff-notice-field-times = Со скольких?
staff-notice-field-reason = Какая причина?
staff-notice-field-note = Хочешь что-нибудь дописать?
staff-notice-field-what = Что случилось?
staff-notice-field-where = Где?
staff-notice-field-care = Что вы делали?
staff-notice-field-after = Как сейчас?
staff-notice-field-count = Сколько?
staff-notice-field-birthday-count = Сколько лет исполняется ребёнку?
staff-notice-field-extra = Что ещё можешь сказать?
staff-notice-field-item = Что родителям нужно принести?
staff-notice-field-signs = Что ты видишь у ребёнка?
staff-notice-field-temperature = Сколько градусов?
staff-notice-field-person = Кто?
staff-notice-field-feast = Какой праздник?
staff-notice-field-group = В какой группе?
staff-notice-field-illness = Какая болезнь?
staff-notice-field-advice = Какой совет?
staff-notice-field-topic = Какая тема?
staff-notice-field-place = Куда вы идёте?
staff-notice-field-travel = Как вы туда добираетесь?
staff-notice-field-amount = Сколько евро это стоит?
staff-notice-field-bring = Что детям взять с собой?
staff-notice-field-known = Знают ли дети этого коллегу?
staff-notice-field-away = В какой день ребёнок не придёт?
staff-notice-field-swap-day-away = В какой день ребёнок не придёт?
staff-notice-field-swap-day-date = В какой день ребёнок придёт?
staff-notice-field-substitute-away = Кого из коллег не будет?
staff-notice-until-date = С: { $first }. До какого дня включительно?
staff-notice-until-time = С { $first }. До скольких?

## Hints under a question

staff-notice-hint-date = Или напиши: 12 dec
staff-notice-hint-time = Или напиши: 15.30 или half vier
staff-notice-hint-number = Или напиши число.
staff-notice-hint-several = Можно выбрать больше одного.
staff-notice-hint-name = Или напиши имя.
staff-notice-hint-text = Напиши это своими словами.

## When typing was not understood

staff-notice-not-a-date = Я не понимаю этот день. Напиши, например, 12 dec или выбери кнопку.
staff-notice-not-a-time = Я не понимаю это время. Напиши, например, 15.30 или выбери кнопку.
staff-notice-not-a-number = Я не понимаю это число. Напиши, например, 3 или 38,5.
staff-notice-too-long = Это слишком длинно. Сократи.
staff-notice-use-buttons = Выбери здесь кнопку.
staff-notice-which-time = Какое время ты имеешь в виду?

## Preview

staff-notice-careful = Это о здоровье или безопасности. Нет уверенности, что родители это поймут? Тогда ещё и позвони.
staff-notice-correcting = Ты исправляешь объявление, которое уже отправлено. Родители увидят, что оно исправлено.
staff-notice-change-date = ✏️ День
staff-notice-change-date-range = ✏️ Дни
staff-notice-change-time = ✏️ Время
staff-notice-change-time-range = ✏️ Время
staff-notice-change-number = ✏️ Число
staff-notice-change-money = ✏️ Сумма
staff-notice-change-choice = ✏️ Выбор
staff-notice-change-choices = ✏️ Варианты
staff-notice-change-text = 📝 Заметка
staff-notice-change-person = ✏️ Имя
staff-notice-change-group = ✏️ Группа
staff-notice-remind = Напоминание: { $moment }
