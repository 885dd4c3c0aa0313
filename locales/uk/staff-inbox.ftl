staff-inbox-empty = 📥 У вхідних порожньо.
staff-inbox-list = { $count ->
        [one] 📥 { $count } повідомлення від батьків
        [few] 📥 { $count } повідомлення від батьків. Те, що чекає найдовше, вгорі.
       *[many] 📥 { $count } повідомлень від батьків. Те, що чекає найдовше, вгорі.
    }
staff-inbox-no-child = Загальне
staff-inbox-when = { $time } · чекає { $waiting }
staff-inbox-minutes = { $count } хв
staff-inbox-hours = { $count } год
staff-inbox-days = { $count ->
        [one] { $count } день
        [few] { $count } дні
       *[many] { $count } днів
    }
staff-inbox-asks = { $name } не розуміє цього:

## How sure the Dutch is

staff-inbox-phrase = ✓ готове речення
staff-inbox-machine = ≈ автоматичний переклад. Сумніваєшся? Перепитай.
staff-inbox-untranslated = Я не можу це перекласти. Ти бачиш, що написали батьки. Зателефонуй або запитай того, хто знає цю мову.
staff-inbox-partly = Я не можу перекласти все. Те, що залишилося іншою мовою, написали батьки. Зателефонуй або запитай того, хто знає цю мову.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = Це може означати дві різні речі. Запитай батьків, що вони мають на увазі.
staff-inbox-risk = Це може стосуватися здоров’я або безпеки. Не покладайся лише на переклад: зателефонуй або дай прочитати тому, хто знає цю мову.

## Buttons

staff-inbox-answer = ↩️ Відповідь
staff-inbox-done = ✓ Опрацьовано
staff-inbox-original = 🔤 Оригінал
staff-inbox-dutch = 📄 Нідерландська
staff-inbox-back = 📥 Вхідні
staff-inbox-reopen = ↩ Усе ж не готово

## Answering

staff-inbox-what = Відповідь для: { $name }
staff-inbox-ask-text = Напиши відповідь (для: { $name }) або вибери речення.
staff-inbox-claimed = { $name } вже цим займається.
staff-inbox-done-already = Це вже опрацьовано.
staff-inbox-done-now = ✓ Опрацьовано: повідомлення від { $name }
staff-inbox-sent = ✓ Відповідь надіслано: { $name }, { $time }
staff-inbox-unreachable = { $name } зараз не отримує повідомлень. Зателефонуй або поговори біля дверей.
