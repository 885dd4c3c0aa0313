parents-settings-help = <b>Какво мога да направя за Вас?</b>
    Пишете тук съобщение на своя език. Екипът го чете на нидерландски.
    /language – избор на друг език
    /hours – изберете кога да получавате съобщения
    /mydata – вижте какво пазим и променете съгласието си
    /stop – без повече съобщения
    /start – отново съобщения
    /forget – изтриване на всичко за Вас
    Спешно ли е? Тогава ни се обадете.
parents-settings-language-set = ✓ Отсега пиша на този език: { $language }.
parents-settings-unknown-command = Не познавам тази команда. С /help виждате какво може да се прави.

## /stop

parents-settings-stop = <b>Не искате повече да получавате съобщения?</b>
    Тогава няма да виждате как е детето Ви. Винаги можете да започнете отново с /start.
parents-settings-stop-yes = Да, спрете
parents-settings-stop-no = Не, продължете
parents-settings-stopped = Вече не получавате съобщения. Напишете /start, за да започнете отново.
parents-settings-not-stopped = ✓ Продължавате да получавате съобщения.
parents-settings-started = ✓ Отново получавате съобщения.
parents-settings-ready = Всичко е готово. Съобщенията сами идват тук. С /help виждате какво може да се прави.

## /mydata

parents-settings-data = <b>Това пазим за Вас</b>
parents-settings-data-name = Вашето име: { $person }
parents-settings-data-language = Вашият език: { $language }
parents-settings-data-child = <b>Вашето дете: { $child }</b>
parents-settings-data-counts = Съобщения до Вас: { $sent }. Съобщения от Вас: { $received }.
parents-settings-data-change = Докоснете бутон, за да промените съгласието си. С /forget изтривате всичко.
parents-settings-data-file = 📄 Изпратете ми всичко като файл
parents-settings-data-sent = Това е всичко, което пазим за Вас. Единият файл е за четене, другият е за компютърна програма.
parents-settings-data-to-you = Съобщения до Вас
parents-settings-data-from-you = Съобщения от Вас
parents-settings-purpose-text = Съобщения
parents-settings-purpose-photo = Снимки
parents-settings-purpose-photo-others = Снимки с други
parents-settings-purpose-health = Здраве
parents-settings-status-joining = Регистрацията още не е завършена.
parents-settings-status-waiting = Чака се отговор от служител.
parents-settings-status-confirmed = Получавате съобщения.
parents-settings-status-refused = Недопуснато от служител.

## /forget

parents-settings-forget = <b>Искате ли да изтрием всичко за Вас?</b>
    Изтриваме името Ви, езика Ви и всички съобщения. Това не може да се отмени. След това ще Ви трябва нова връзка.
parents-settings-forget-yes = Да, изтрийте всичко
parents-settings-forget-no = Не, запазете всичко
parents-settings-forgotten = Всичко за Вас е изтрито. Съобщенията в този разговор можете да изтриете сами. Всичко хубаво!
parents-settings-kept = ✓ Нищо не е изтрито.
