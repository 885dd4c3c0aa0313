staff-message-title = Сообщение
staff-message-what = Сообщение: { $text }
staff-message-ask-audience = Для кого это?
staff-message-ask-child = Для родителей какого ребёнка?
staff-message-ask-text = Напиши сообщение. Пиши так, как говоришь: я упрощу и сначала покажу, что прочитают родители.
staff-message-parents-of = 👪 Родители: { $child }
staff-message-to-parents-of = родители: { $child }
staff-message-one-child = 🧒 Один ребёнок ({ $group })
staff-message-everyone = 📣 Все родители
staff-message-to-everyone = все родители

## The two texts and their levels

staff-message-your-text = Твой текст
staff-message-simple-text = Простой
staff-message-simple-already = Твой текст уже простой.
staff-message-as-typed = Сейчас я не могу упростить твой текст. Родители прочитают его так, как он написан. Скажи об этом руководителю.

## What changed

staff-message-changed = Изменено:
staff-message-more-changes = и ещё { $count }
staff-message-left-out = убрано
staff-message-put-back = ↩ вернуть { $number }
staff-message-take = ✨ всё же { $number }
staff-message-changes = 🔧 Изменения ({ $count })

## A photo
staff-photo-title = Фото
staff-photo-ask-who = Кто на фото? Его получат только родители этих детей.
staff-photo-who = 🧒 Кто на фото?
staff-photo-no-text = Напиши текст к фото или отправь его без текста.
staff-photo-not-together = Нет согласия на фото с другими детьми: { $names }. Выбери другое фото.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 Готовые фразы ({ $count })
staff-message-phrases-how = Эти предложения остаются на нидерландском. Подходит ли и готовая фраза? Каждый родитель прочитает её на своём языке.
staff-message-choose = ✨ Выбрать { $number }

## Buttons

staff-message-edit = ✏️ Изменить
staff-message-own = ↩ Мой собственный текст
staff-message-simple = ✨ Простой текст
staff-message-read-all = 📖 Читать всё
staff-message-spots = 🎨 Что здесь сложно?
staff-message-urgent = ❗ Срочно
staff-message-not-urgent = ❗ Не срочно
staff-message-is-urgent = Срочно: отправляется сразу, даже в тихие часы.
staff-message-other-audience = 👥 Для кого?

## A second look

staff-message-hard = Это предложение ещё сложное: «{ $sentence }». Измени его или ещё раз нажми «Отправить».
staff-message-wrong-day = «{ $written }» — ошибка: по календарю это { $date }. Проверь день и дату.
staff-message-again = Измени текст или ещё раз нажми «Отправить».
staff-message-urgent-dutch = Срочно, но без перевода: { $names }. Выбери готовую фразу или позвони. Всё равно отправить так? Ещё раз нажми «Отправить».
staff-message-foreign-again = Это не похоже на нидерландский. Напиши по-нидерландски или ещё раз нажми «Отправить».
staff-message-correcting = Ты исправляешь сообщение, которое уже отправлено. Напиши новый текст. Родители увидят, что оно исправлено.
