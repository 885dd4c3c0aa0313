staff-back = ◀ Назад
staff-skip = Пропускане ▸
staff-stop = ✖ Стоп
staff-done = ✓ Готово
staff-send = ✅ Изпрати
staff-look = 👁 Виж
staff-menu = ☰ Меню

## The menu. $name is the staff member

staff-menu-hello = Здравей, { $name }! Какво искаш да направиш?
staff-menu-handover = 📋 Дневен отчет
staff-menu-message = ✍️ Съобщение
staff-menu-notice = 📣 Известие
staff-menu-inbox = { $count ->
        [0] 📥 Входящи
        [one] 📥 Входящи ({ $count })
       *[other] 📥 Входящи ({ $count })
    }
staff-menu-invite = 🔗 Покани
staff-menu-register = 🗂 Регистър
staff-menu-open = Още незавършено:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = 👋 Нови родители, които чакат твоя отговор: { $count }.
staff-help = Докосни каквото искаш да направиш. Можеш и просто да пишеш: правя от текста съобщение. С /language избираш езика си. С /hours избираш тихите си часове.

## What happens to a card

staff-stopped = ✖ Спряно. Нищо не е изпратено.
staff-stopped-undo = ↩ Все пак продължи
staff-changed-by = { $name } междувременно също промени нещо. Нищо не е изгубено. Прегледай го.
staff-taken-over = { $name } сега работи по това.
staff-moved = ⬇️ Това сега е по-долу.
staff-take-back = ▶️ Аз продължавам
staff-card-gone = Този бутон е за нещо, което вече е готово. Напиши /menu, за да започнеш нещо ново.
staff-button-unknown = Този бутон вече не работи. Напиши /menu, за да продължиш.
staff-sent-already = Това вече е изпратено.
staff-sent = ✓ { $what } · изпратено до { $count ->
        [one] { $count } родител
       *[other] { $count } родители
    }, { $time }
staff-sent-again = ✓ { $what } · поправено при { $count ->
        [one] { $count } родител
       *[other] { $count } родители
    }, { $time }
staff-correct = ✏️ Поправи
staff-sent-look = 📬 Доставено ли е?
staff-sent-state = Състояние в { $time } ч.
staff-sent-read = 👍 Разбрано: { $read } от { $count }
staff-sent-waiting = още чака
staff-sent-sending = на път
staff-sent-sent = доставено
staff-sent-unsure = може би е доставено. Попитай.
staff-sent-unreachable = няма връзка. Обади се или поговори с родителя на вратата.
staff-sent-failed = не успя. Обади се или поговори с родителя на вратата.
staff-sent-withdrawn = не е изпратено: родителят вече не е свързан или не иска съобщения.
staff-nobody = Още няма родител, който може да прочете това. Първо покани родител с /menu → Покани.
staff-consent-health = ☎️ Няма да стигне до { $names }: няма съгласие за съобщения за здравето. Обади се или махни тази част.
staff-consent-photo = ☎️ Няма да стигне до { $names }: няма съгласие за снимки.
staff-changed = Нещо се промени, откакто го погледна. Прегледай и докосни още веднъж „Изпрати“.

## When something can't be done

staff-not-allowed = Твоята роля не позволява това. Попитай ръководителя си.
staff-not-your-group = Това дете е в друга група. Попитай колега от тази група.
staff-no-groups = Още нямаш група. Помоли ръководителя си да те свърже с група.
staff-unknown-command = Не познавам тази команда. Напиши /menu, за да видиш какво може.
staff-text-too-long = Текстът ти е твърде дълъг: { $length } знака. Съкрати го до { $limit } или изпрати две съобщения.
staff-text-empty = Не виждам текст. Напиши съобщението с обикновени думи.
staff-text-only-emoji = Виждам само картинки. Добави няколко думи.
staff-other-kind = Не мога да прочета това. Напиши съобщението си или /menu.
staff-not-dutch = Това не изглежда на нидерландски ({ $language }). Опростявам само нидерландски текст и превеждам само от нидерландски. Напиши съобщението на нидерландски.

## Choosing a language

staff-language-ask = На какъв език искаш да ме използваш?
staff-language-set = Добре, отсега на този език: { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = Родителите го четат на: { $languages }
staff-preview-untranslated = { $count ->
        [one] { $count } изречение остава на нидерландски
       *[other] { $count } изречения остават на нидерландски
    }: { $language }
staff-preview-machine = { $count ->
        [one] { $count } изречение е преведено автоматично
       *[other] { $count } изречения са преведени автоматично
    }: { $language }
staff-preview-risk = Едно изречение е за здраве или безопасност. Такова не превеждам автоматично. Обади се на тези родители или поискай преводач.
staff-preview-title = { $language } · { $count ->
        [one] { $count } родител
       *[other] { $count } родители
    }
staff-preview-more = … и още { $count ->
        [one] { $count } изречение
       *[other] { $count } изречения
    }. Родителите получават всичко.
staff-preview-sign-reviewed = ✓✓ готово изречение, проверено
staff-preview-sign-fixed = ✓ готово изречение, още непроверено
staff-preview-sign-machine = ≈ автоматичен превод
staff-preview-sign-untranslated = ⚠ непреведено

staff-other-child = В текста ти има име: { $others }. Родителите на { $child } също ще го прочетат.
staff-other-child-again = Може ли така? Промени текста или докосни още веднъж „Изпрати“.
staff-health-to-many = В текста ти има нещо за здравето на { $names }. Други родители също ще го прочетат.
