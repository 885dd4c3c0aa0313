staff-message-title = Повідомлення
staff-message-what = Повідомлення: { $text }
staff-message-ask-audience = Для кого це?
staff-message-ask-child = Для батьків якої дитини?
staff-message-ask-text = Напиши повідомлення. Пиши так, як говориш: я спрощу й спершу покажу, що прочитають батьки.
staff-message-parents-of = 👪 Батьки: { $child }
staff-message-to-parents-of = батьки: { $child }
staff-message-one-child = 🧒 Одна дитина ({ $group })
staff-message-everyone = 📣 Усі батьки
staff-message-to-everyone = усі батьки

## The two texts and their levels

staff-message-your-text = Твій текст
staff-message-simple-text = Простий
staff-message-simple-already = Твій текст уже простий.
staff-message-as-typed = Зараз я не можу спростити твій текст. Батьки прочитають його так, як він написаний. Скажи про це керівникові.

## What changed

staff-message-changed = Змінено:
staff-message-more-changes = і ще { $count }
staff-message-left-out = вилучено
staff-message-put-back = ↩ повернути { $number }
staff-message-take = ✨ усе ж { $number }
staff-message-changes = 🔧 Зміни ({ $count })

## A photo
staff-photo-title = Фото
staff-photo-ask-who = Хто на фото? Його отримають лише батьки цих дітей.
staff-photo-who = 🧒 Хто на фото?
staff-photo-no-text = Напиши текст до фото або надішли його без тексту.
staff-photo-not-together = Немає згоди на фото з іншими дітьми: { $names }. Вибери інше фото.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 Готові речення ({ $count })
staff-message-phrases-how = Ці речення залишаються нідерландською. Чи підходить також готове речення? Кожен із батьків прочитає його своєю мовою.
staff-message-choose = ✨ Вибрати { $number }

## Buttons

staff-message-edit = ✏️ Змінити
staff-message-own = ↩ Мій власний текст
staff-message-simple = ✨ Простий текст
staff-message-read-all = 📖 Читати все
staff-message-spots = 🎨 Що тут складне?
staff-message-urgent = ❗ Терміново
staff-message-not-urgent = ❗ Не терміново
staff-message-is-urgent = Терміново: надсилається одразу, навіть у тихі години.
staff-message-other-audience = 👥 Для кого?

## A second look

staff-message-hard = Це речення ще складне: «{ $sentence }». Зміни його або ще раз натисни «Надіслати».
staff-message-wrong-day = «{ $written }» — помилка: у календарі це { $date }. Перевір день і дату.
staff-message-again = Зміни текст або ще раз натисни «Надіслати».
staff-message-urgent-dutch = Терміново, але без перекладу: { $names }. Вибери готове речення або зателефонуй. Усе одно надіслати так? Ще раз натисни «Надіслати».
staff-message-foreign-again = Це не схоже на нідерландську. Напиши нідерландською або ще раз натисни «Надіслати».
staff-message-correcting = Ти виправляєш повідомлення, яке вже надіслано. Напиши новий текст. Батьки побачать, що його виправлено.
