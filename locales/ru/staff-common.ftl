staff-back = ◀ Назад
staff-skip = Пропустить ▸
staff-stop = ✖ Стоп
staff-done = ✓ Готово
staff-send = ✅ Отправить
staff-look = 👁 Посмотреть
staff-menu = ☰ Меню

## The menu. $name is the staff member

staff-menu-hello = Привет, { $name }! Что хочешь сделать?
staff-menu-handover = 📋 Отчёт за день
staff-menu-message = ✍️ Сообщение
staff-menu-notice = 📣 Объявление
staff-menu-inbox = { $count ->
        [0] 📥 Входящие
        [one] 📥 Входящие ({ $count })
        [few] 📥 Входящие ({ $count })
       *[many] 📥 Входящие ({ $count })
    }
staff-menu-invite = 🔗 Пригласить
staff-menu-register = 🗂 Реестр
staff-menu-open = Ещё не закончено:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = 👋 Новые родители, которые ждут твоего ответа: { $count }.
staff-help = Нажми то, что хочешь сделать. Можно и просто писать: я сделаю из этого сообщение. Через /language выбери свой язык. Через /hours выбери свои тихие часы.

## What happens to a card

staff-stopped = ✖ Остановлено. Ничего не отправлено.
staff-stopped-undo = ↩ Всё же продолжить
staff-changed-by = { $name } тоже вносит здесь изменения. Ничего не пропало. Проверь.
staff-taken-over = { $name } теперь работает над этим дальше.
staff-moved = ⬇️ Теперь это ниже.
staff-take-back = ▶️ Я продолжаю
staff-card-gone = Эта кнопка относится к тому, что уже закончено. Напиши /menu, чтобы начать что-то новое.
staff-button-unknown = Эта кнопка больше не работает. Напиши /menu, чтобы продолжить.
staff-sent-already = Это уже отправлено.
staff-sent = ✓ { $what } · отправлено родителям: { $count }, { $time }
staff-sent-again = ✓ { $what } · исправлено у родителей: { $count }, { $time }
staff-correct = ✏️ Исправить
staff-sent-look = 📬 Доставлено?
staff-sent-state = Состояние на { $time }
staff-sent-read = 👍 Поняли: { $read } из { $count }
staff-sent-waiting = ещё ждёт
staff-sent-sending = в пути
staff-sent-sent = доставлено
staff-sent-unsure = возможно, доставлено. Спроси.
staff-sent-unreachable = нет связи. Позвони или поговори у двери.
staff-sent-failed = не получилось. Позвони или поговори у двери.
staff-sent-withdrawn = не отправлено: связь с ребёнком прекращена или сообщения не нужны.
staff-nobody = Ещё нет родителей, которые могут это прочитать. Сначала пригласи кого-нибудь через /menu → Пригласить.
staff-consent-health = ☎️ Нет согласия на сообщения о здоровье: { $names }. Туда сообщение не придёт. Позвони или убери эту часть.
staff-consent-photo = ☎️ Нет согласия на фото: { $names }. Туда сообщение не придёт.
staff-changed = Что-то изменилось после твоего просмотра. Проверь и ещё раз нажми «Отправить».

## When something can't be done

staff-not-allowed = Твоя роль этого не позволяет. Спроси руководителя.
staff-not-your-group = Этот ребёнок в другой группе. Спроси коллегу из той группы.
staff-no-groups = Тебя ещё не добавили в группу. Попроси руководителя добавить тебя в группу.
staff-unknown-command = Я не знаю этой команды. Напиши /menu, чтобы увидеть, что можно сделать.
staff-text-too-long = Твой текст слишком длинный: { $length } символов. Сократи до { $limit } символов или отправь два сообщения.
staff-text-empty = Я не вижу текста. Напиши сообщение обычными словами.
staff-text-only-emoji = Я вижу только картинки. Добавь несколько слов.
staff-other-kind = Я не могу это прочитать. Напиши сообщение или /menu.
staff-not-dutch = Это не похоже на нидерландский ({ $language }). Я упрощаю только нидерландский текст и перевожу только с нидерландского. Напиши сообщение по-нидерландски.

## Choosing a language

staff-language-ask = На каком языке хочешь мной пользоваться?
staff-language-set = Хорошо, с этого момента на этом языке: { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = Родители читают это на языках: { $languages }
staff-preview-untranslated = { $count ->
        [one] { $count } предложение остаётся на нидерландском
        [few] { $count } предложения остаются на нидерландском
       *[many] { $count } предложений остаётся на нидерландском
    }: { $language }
staff-preview-machine = { $count ->
        [one] { $count } предложение переведено автоматически
        [few] { $count } предложения переведены автоматически
       *[many] { $count } предложений переведено автоматически
    }: { $language }
staff-preview-risk = Одно предложение о здоровье или безопасности. Такое я не перевожу автоматически. Позвони этим родителям или попроси переводчика.
staff-preview-title = { $language } · родителей: { $count }
staff-preview-more = … и ещё { $count ->
        [one] { $count } предложение
        [few] { $count } предложения
       *[many] { $count } предложений
    }. Родители получат всё.
staff-preview-sign-reviewed = ✓✓ готовая фраза, проверена
staff-preview-sign-fixed = ✓ готовая фраза, ещё не проверена
staff-preview-sign-machine = ≈ автоматический перевод
staff-preview-sign-untranslated = ⚠ не переведено

staff-other-child = В твоём тексте есть имя: { $others }. Это прочитают и родители этого ребёнка: { $child }.
staff-other-child-again = Так можно? Измени текст или ещё раз нажми «Отправить».
staff-health-to-many = В твоём тексте есть что-то о здоровье ребёнка: { $names }. Это прочитают и другие родители.
