parents-settings-help = <b>Что я могу для Вас сделать?</b>
    Пишите здесь сообщения на своём языке. Команда читает их на нидерландском.
    /language – выбрать другой язык
    /hours – выбрать, когда приходят сообщения
    /mydata – увидеть, что мы храним, и изменить согласие
    /stop – больше не получать сообщения
    /start – снова получать сообщения
    /forget – удалить всё о Вас
    Это срочно? Тогда позвоните нам.
parents-settings-language-set = ✓ С этого момента я пишу на этом языке: { $language }.
parents-settings-unknown-command = Я не знаю такой команды. Через /help Вы увидите, что можно сделать.

## /stop

parents-settings-stop = <b>Вы больше не хотите получать сообщения?</b>
    Тогда Вы не будете видеть, как дела у Вашего ребёнка. Вы всегда можете начать снова через /start.
parents-settings-stop-yes = Да, остановить
parents-settings-stop-no = Нет, продолжить
parents-settings-stopped = Вы больше не получаете сообщений. Напишите /start, чтобы начать снова.
parents-settings-not-stopped = ✓ Вы и дальше получаете сообщения.
parents-settings-started = ✓ Вы снова получаете сообщения.
parents-settings-ready = Всё готово. Сообщения сами будут приходить сюда. Через /help Вы увидите, что можно сделать.

## /mydata

parents-settings-data = <b>Вот что мы о Вас храним</b>
parents-settings-data-name = Ваше имя: { $person }
parents-settings-data-language = Ваш язык: { $language }
parents-settings-data-child = <b>Ваш ребёнок: { $child }</b>
parents-settings-data-counts = Сообщения Вам: { $sent }. Сообщения от Вас: { $received }.
parents-settings-data-change = Нажмите кнопку, чтобы изменить согласие. Через /forget Вы удалите всё.
parents-settings-data-file = 📄 Пришлите мне всё файлом
parents-settings-data-sent = Это всё, что мы о Вас храним. Один файл для чтения, другой для компьютерной программы.
parents-settings-data-to-you = Сообщения Вам
parents-settings-data-from-you = Сообщения от Вас
parents-settings-purpose-text = Сообщения
parents-settings-purpose-photo = Фотографии
parents-settings-purpose-photo-others = Фотографии с другими
parents-settings-purpose-health = Здоровье
parents-settings-status-joining = Регистрация ещё не завершена.
parents-settings-status-waiting = Ждём подтверждения сотрудника.
parents-settings-status-confirmed = Вы получаете сообщения.
parents-settings-status-refused = Сотрудник не подтвердил.

## /forget

parents-settings-forget = <b>Вы хотите, чтобы мы удалили всё о Вас?</b>
    Мы удалим Ваше имя, язык и все сообщения. Это нельзя отменить. Тогда Вам понадобится новая ссылка.
parents-settings-forget-yes = Да, удалить всё
parents-settings-forget-no = Нет, сохранить всё
parents-settings-forgotten = Всё о Вас удалено. Сообщения в этой беседе Вы можете удалить сами. Всего Вам доброго!
parents-settings-kept = ✓ Ничего не удалено.
