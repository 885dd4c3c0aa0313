parents-settings-help = <b>Що я можу для Вас зробити?</b>
    Пишіть тут повідомлення своєю мовою. Команда читає його нідерландською.
    /language – вибрати іншу мову
    /hours – вибрати, коли надходять повідомлення
    /mydata – побачити, що ми зберігаємо, і змінити згоду
    /stop – більше не отримувати повідомлень
    /start – знову отримувати повідомлення
    /forget – видалити все про Вас
    Це терміново? Тоді зателефонуйте нам.
parents-settings-language-set = ✓ Відтепер я пишу цією мовою: { $language }.
parents-settings-unknown-command = Я не знаю такої команди. Через /help Ви побачите, що можна зробити.

## /stop

parents-settings-stop = <b>Ви більше не хочете отримувати повідомлення?</b>
    Тоді Ви не бачитимете, як справи у Вашої дитини. Ви завжди можете почати знову через /start.
parents-settings-stop-yes = Так, зупинити
parents-settings-stop-no = Ні, продовжити
parents-settings-stopped = Ви більше не отримуєте повідомлень. Напишіть /start, щоб почати знову.
parents-settings-not-stopped = ✓ Ви й далі отримуєте повідомлення.
parents-settings-started = ✓ Ви знову отримуєте повідомлення.
parents-settings-ready = Усе готово. Повідомлення самі приходитимуть сюди. Через /help Ви побачите, що можна зробити.

## /mydata

parents-settings-data = <b>Ось що ми про Вас зберігаємо</b>
parents-settings-data-name = Ваше ім’я: { $person }
parents-settings-data-language = Ваша мова: { $language }
parents-settings-data-child = <b>Ваша дитина: { $child }</b>
parents-settings-data-counts = Повідомлення Вам: { $sent }. Повідомлення від Вас: { $received }.
parents-settings-data-change = Натисніть кнопку, щоб змінити згоду. Через /forget Ви видалите все.
parents-settings-data-file = 📄 Надішліть мені все файлом
parents-settings-data-sent = Це все, що ми про Вас зберігаємо. Один файл для читання, інший для комп’ютерної програми.
parents-settings-data-to-you = Повідомлення Вам
parents-settings-data-from-you = Повідомлення від Вас
parents-settings-purpose-text = Повідомлення
parents-settings-purpose-photo = Фотографії
parents-settings-purpose-photo-others = Фотографії з іншими
parents-settings-purpose-health = Здоров’я
parents-settings-status-joining = Реєстрацію ще не завершено.
parents-settings-status-waiting = Чекаємо на підтвердження працівника.
parents-settings-status-confirmed = Ви отримуєте повідомлення.
parents-settings-status-refused = Працівник не підтвердив.

## /forget

parents-settings-forget = <b>Ви хочете, щоб ми видалили все про Вас?</b>
    Ми видалимо Ваше ім’я, мову та всі повідомлення. Це не можна скасувати. Тоді Вам буде потрібне нове посилання.
parents-settings-forget-yes = Так, видалити все
parents-settings-forget-no = Ні, зберегти все
parents-settings-forgotten = Усе про Вас видалено. Повідомлення в цій розмові Ви можете видалити самі. Усього Вам найкращого!
parents-settings-kept = ✓ Нічого не видалено.
