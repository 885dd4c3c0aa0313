staff-inbox-empty = 📥 Нямаш входящи съобщения.
staff-inbox-list = { $count ->
        [one] 📥 { $count } съобщение от родител
       *[other] 📥 { $count } съобщения от родители. Най-дълго чакащото е най-горе.
    }
staff-inbox-no-child = Общи
staff-inbox-when = { $time } · чака { $waiting }
staff-inbox-minutes = { $count } мин
staff-inbox-hours = { $count } ч
staff-inbox-days = { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }
staff-inbox-asks = { $name } не разбира това:

## How sure the Dutch is

staff-inbox-phrase = ✓ готово изречение
staff-inbox-machine = ≈ автоматичен превод. Съмняваш ли се? Попитай.
staff-inbox-untranslated = Не мога да преведа това. Виждаш какво е написал родителят. Обади се или попитай някого, който знае езика.
staff-inbox-partly = Не мога да преведа всичко. Каквото е останало на друг език, го е написал родителят. Обади се или попитай някого, който знае езика.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = Това може да значи две различни неща. Попитай родителя какво има предвид.
staff-inbox-risk = Това може да е за здраве или безопасност. Не разчитай само на превода: обади се или дай да го прочете някой, който знае езика.

## Buttons

staff-inbox-answer = ↩️ Отговор
staff-inbox-done = ✓ Обработено
staff-inbox-original = 🔤 Оригинал
staff-inbox-dutch = 📄 Нидерландски
staff-inbox-back = 📥 Входящи
staff-inbox-reopen = ↩ Все пак не е готово

## Answering

staff-inbox-what = Отговор до { $name }
staff-inbox-ask-text = Напиши отговора си до { $name } или избери изречение.
staff-inbox-claimed = { $name } вече се занимава с това.
staff-inbox-done-already = Това вече е обработено.
staff-inbox-done-now = ✓ Обработено: съобщение от { $name }
staff-inbox-sent = ✓ Отговорът е изпратен до { $name }, { $time }
staff-inbox-unreachable = { $name } сега не получава съобщения. Обади се или поговори с родителя на вратата.
