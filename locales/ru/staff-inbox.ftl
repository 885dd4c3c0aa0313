staff-inbox-empty = 📥 Во входящих пусто.
staff-inbox-list = { $count ->
        [one] 📥 { $count } сообщение от родителей
        [few] 📥 { $count } сообщения от родителей. То, что ждёт дольше всего, вверху.
       *[many] 📥 { $count } сообщений от родителей. То, что ждёт дольше всего, вверху.
    }
staff-inbox-no-child = Общее
staff-inbox-when = { $time } · ждёт { $waiting }
staff-inbox-minutes = { $count } мин
staff-inbox-hours = { $count } ч
staff-inbox-days = { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }
staff-inbox-asks = { $name } не понимает этого:

## How sure the Dutch is

staff-inbox-phrase = ✓ готовая фраза
staff-inbox-machine = ≈ автоматический перевод. Сомневаешься? Переспроси.
staff-inbox-untranslated = Я не могу это перевести. Ты видишь, что написали родители. Позвони или спроси того, кто знает этот язык.
staff-inbox-partly = Я не могу перевести всё. То, что осталось на другом языке, написали родители. Позвони или спроси того, кто знает этот язык.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = Это может означать две разные вещи. Спроси родителей, что они имеют в виду.
staff-inbox-risk = Это может касаться здоровья или безопасности. Не полагайся только на перевод: позвони или дай прочитать тому, кто знает этот язык.

## Buttons

staff-inbox-answer = ↩️ Ответ
staff-inbox-done = ✓ Обработано
staff-inbox-original = 🔤 Оригинал
staff-inbox-dutch = 📄 Нидерландский
staff-inbox-back = 📥 Входящие
staff-inbox-reopen = ↩ Всё же не готово

## Answering

staff-inbox-what = Ответ для: { $name }
staff-inbox-ask-text = Напиши ответ (для: { $name }) или выбери фразу.
staff-inbox-claimed = { $name } уже этим занимается.
staff-inbox-done-already = Это уже обработано.
staff-inbox-done-now = ✓ Обработано: сообщение от { $name }
staff-inbox-sent = ✓ Ответ отправлен: { $name }, { $time }
staff-inbox-unreachable = { $name } сейчас не получает сообщений. Позвони или поговори у двери.
