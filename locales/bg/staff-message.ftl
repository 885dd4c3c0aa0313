staff-message-title = Съобщение
staff-message-what = Съобщение: { $text }
staff-message-ask-audience = За кого е?
staff-message-ask-child = За родителите на кое дете?
staff-message-ask-text = Напиши съобщението си. Пиши както говориш: опростявам го и първо показвам какво ще прочетат родителите.
staff-message-parents-of = 👪 Родители на { $child }
staff-message-to-parents-of = родители на { $child }
staff-message-one-child = 🧒 Едно дете ({ $group })
staff-message-everyone = 📣 Всички родители
staff-message-to-everyone = всички родители

## The two texts and their levels

staff-message-your-text = Твоят текст
staff-message-simple-text = Опростен
staff-message-simple-already = Текстът ти вече е прост.
staff-message-as-typed = В момента не мога да опростя текста ти. Родителите ще го прочетат така, както е написан. Кажи на ръководителя си.

## What changed

staff-message-changed = Променено:
staff-message-more-changes = и още { $count }
staff-message-left-out = пропуснато
staff-message-put-back = ↩ върни { $number }
staff-message-take = ✨ все пак { $number }
staff-message-changes = 🔧 Промени ({ $count })

## A photo
staff-photo-title = Снимка
staff-photo-ask-who = Кой е на снимката? Получават я само родителите на тези деца.
staff-photo-who = 🧒 Кой е на снимката?
staff-photo-no-text = Напиши текст към снимката или я изпрати без текст.
staff-photo-not-together = Няма съгласие за снимка с други деца: { $names }. Избери друга снимка.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 Готови изречения ({ $count })
staff-message-phrases-how = Тези изречения остават на нидерландски. Подхожда ли и готово изречение? Него всеки родител чете на своя език.
staff-message-choose = ✨ Избери { $number }

## Buttons

staff-message-edit = ✏️ Промени
staff-message-own = ↩ Моят собствен текст
staff-message-simple = ✨ Опростен текст
staff-message-read-all = 📖 Прочети всичко
staff-message-spots = 🎨 Кое е трудно?
staff-message-urgent = ❗ Спешно
staff-message-not-urgent = ❗ Не е спешно
staff-message-is-urgent = Спешно: тръгва веднага, и в тихите часове.
staff-message-other-audience = 👥 За кого?

## A second look

staff-message-hard = Това изречение е още трудно: „{ $sentence }“. Промени го или докосни още веднъж „Изпрати“.
staff-message-wrong-day = „{ $written }“ не е вярно: по календар е { $date }. Провери деня и датата.
staff-message-again = Промени текста или докосни още веднъж „Изпрати“.
staff-message-urgent-dutch = Спешно, но без превод за { $names }. Избери готово изречение или се обади. Да се изпрати ли все пак така? Докосни още веднъж „Изпрати“.
staff-message-foreign-again = Това не изглежда на нидерландски. Напиши го на нидерландски или докосни още веднъж „Изпрати“.
staff-message-correcting = Поправяш съобщение, което вече е изпратено. Напиши новия текст. Родителите виждат, че е поправено.
