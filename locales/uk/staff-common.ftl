staff-back = ◀ Назад
staff-skip = Пропустити ▸
staff-stop = ✖ Стоп
staff-done = ✓ Готово
staff-send = ✅ Надіслати
staff-look = 👁 Подивитися
staff-menu = ☰ Меню

## The menu. $name is the staff member

staff-menu-hello = Привіт, { $name }! Що хочеш зробити?
staff-menu-handover = 📋 Звіт за день
staff-menu-message = ✍️ Повідомлення
staff-menu-notice = 📣 Оголошення
staff-menu-inbox = { $count ->
        [0] 📥 Вхідні
        [one] 📥 Вхідні ({ $count })
        [few] 📥 Вхідні ({ $count })
       *[many] 📥 Вхідні ({ $count })
    }
staff-menu-invite = 🔗 Запросити
staff-menu-register = 🗂 Реєстр
staff-menu-open = Ще не завершено:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = 👋 Нові батьки, що чекають на твою відповідь: { $count }.
staff-help = Натисни те, що хочеш зробити. Можна й просто писати: я зроблю з цього повідомлення. Через /language вибери свою мову. Через /hours вибери свої тихі години.

## What happens to a card

staff-stopped = ✖ Зупинено. Нічого не надіслано.
staff-stopped-undo = ↩ Усе ж продовжити
staff-changed-by = { $name } теж вносить тут зміни. Нічого не зникло. Перевір.
staff-taken-over = { $name } тепер працює над цим далі.
staff-moved = ⬇️ Тепер це нижче.
staff-take-back = ▶️ Я продовжую
staff-card-gone = Ця кнопка належить до того, що вже завершено. Напиши /menu, щоб почати щось нове.
staff-button-unknown = Ця кнопка більше не працює. Напиши /menu, щоб продовжити.
staff-sent-already = Це вже надіслано.
staff-sent = ✓ { $what } · надіслано батькам: { $count }, { $time }
staff-sent-again = ✓ { $what } · виправлено в батьків: { $count }, { $time }
staff-correct = ✏️ Виправити
staff-sent-look = 📬 Доставлено?
staff-sent-state = Стан на { $time }
staff-sent-read = 👍 Зрозуміли: { $read } з { $count }
staff-sent-waiting = ще чекає
staff-sent-sending = у дорозі
staff-sent-sent = доставлено
staff-sent-unsure = можливо, доставлено. Запитай.
staff-sent-unreachable = немає зв’язку. Зателефонуй або поговори біля дверей.
staff-sent-failed = не вдалося. Зателефонуй або поговори біля дверей.
staff-sent-withdrawn = не надіслано: зв’язок із дитиною припинено або повідомлення не потрібні.
staff-nobody = Ще немає батьків, які можуть це прочитати. Спершу запроси когось через /menu → Запросити.
staff-consent-health = ☎️ Немає згоди на повідомлення про здоров’я: { $names }. Туди повідомлення не надійде. Зателефонуй або прибери цю частину.
staff-consent-photo = ☎️ Немає згоди на фото: { $names }. Туди повідомлення не надійде.
staff-changed = Щось змінилося після твого перегляду. Перевір і ще раз натисни «Надіслати».

## When something can't be done

staff-not-allowed = Твоя роль цього не дозволяє. Запитай керівника.
staff-not-your-group = Ця дитина в іншій групі. Запитай колегу з тієї групи.
staff-no-groups = Тебе ще не додано до групи. Попроси керівника додати тебе до групи.
staff-unknown-command = Я не знаю цієї команди. Напиши /menu, щоб побачити, що можна зробити.
staff-text-too-long = Твій текст задовгий: { $length } символів. Скороти до { $limit } символів або надішли два повідомлення.
staff-text-empty = Я не бачу тексту. Напиши повідомлення звичайними словами.
staff-text-only-emoji = Я бачу лише картинки. Додай кілька слів.
staff-other-kind = Я не можу це прочитати. Напиши повідомлення або /menu.
staff-not-dutch = Це не схоже на нідерландську ({ $language }). Я спрощую лише нідерландський текст і перекладаю лише з нідерландської. Напиши повідомлення нідерландською.

## Choosing a language

staff-language-ask = Якою мовою хочеш мною користуватися?
staff-language-set = Добре, відтепер цією мовою: { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = Батьки читають це мовами: { $languages }
staff-preview-untranslated = { $count ->
        [one] { $count } речення залишається нідерландською
        [few] { $count } речення залишаються нідерландською
       *[many] { $count } речень залишається нідерландською
    }: { $language }
staff-preview-machine = { $count ->
        [one] { $count } речення перекладено автоматично
        [few] { $count } речення перекладено автоматично
       *[many] { $count } речень перекладено автоматично
    }: { $language }
staff-preview-risk = Одне речення про здоров’я або безпеку. Таке я не перекладаю автоматично. Зателефонуй цим батькам або попроси перекладача.
staff-preview-title = { $language } · батьків: { $count }
staff-preview-more = … і ще { $count ->
        [one] { $count } речення
        [few] { $count } речення
       *[many] { $count } речень
    }. Батьки отримають усе.
staff-preview-sign-reviewed = ✓✓ готове речення, перевірене
staff-preview-sign-fixed = ✓ готове речення, ще не перевірене
staff-preview-sign-machine = ≈ автоматичний переклад
staff-preview-sign-untranslated = ⚠ не перекладено

staff-other-child = У твоєму тексті є ім’я: { $others }. Це прочитають і батьки цієї дитини: { $child }.
staff-other-child-again = Так можна? Зміни текст або ще раз натисни «Надіслати».
staff-health-to-many = У твоєму тексті є щось про здоров’я дитини: { $names }. Це прочитають і інші батьки.
