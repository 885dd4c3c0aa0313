parents-reply-passed-on = ✓ Изпратено до групата на { $child }.
parents-reply-passed-on-all = ✓ Изпратено до екипа.
parents-reply-later = Екипът ще прочете това: { $day }.
parents-reply-which-child = За кое дете става дума?
parents-reply-all-children = Всички деца
parents-reply-which-line = Кое изречение не разбирате?
parents-reply-whole = Цялото съобщение
parents-reply-back = ◀ Назад
parents-reply-asked = ✓ Получихме въпроса Ви: „{ $text }“ Служител ще Ви обясни.
parents-reply-asked-whole = ✓ Получихме въпроса Ви. Служител ще Ви обясни.
parents-reply-thanks = Благодарим Ви!
parents-reply-thanks-again = Вече знаехме. Благодарим Ви!
parents-reply-old-button = Този бутон вече не работи. Можете да ни изпратите съобщение.

## What can't be passed on

parents-reply-voice = Не мога да препратя гласово съобщение. Моля, напишете го.
parents-reply-other = Не мога да препратя това. Моля, напишете с думи какво искате да кажете.
parents-reply-waiting = Служител първо трябва да Ви допусне. След това можете да пишете тук. Спешно ли е? Обадете ни се.
parents-reply-no-child = Още не сте свързани с дете. Поискайте от служител връзка.
parents-reply-first-finish = Моля, първо отговорете на този въпрос.
