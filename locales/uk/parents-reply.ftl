parents-reply-passed-on = ✓ Передано групі дитини ({ $child }).
parents-reply-passed-on-all = ✓ Передано команді.
parents-reply-later = Команда прочитає це: { $day }.
parents-reply-which-child = Про яку дитину йдеться?
parents-reply-all-children = Усі діти
parents-reply-which-line = Якого речення Ви не розумієте?
parents-reply-whole = Усе повідомлення
parents-reply-back = ◀ Назад
parents-reply-asked = ✓ Ми отримали Ваше запитання: «{ $text }» Працівник Вам пояснить.
parents-reply-asked-whole = ✓ Ми отримали Ваше запитання. Працівник Вам пояснить.
parents-reply-thanks = Дякуємо!
parents-reply-thanks-again = Ми це вже знали. Дякуємо!
parents-reply-old-button = Ця кнопка більше не працює. Ви можете надіслати нам повідомлення.

## What can't be passed on

parents-reply-voice = Я не можу передати голосове повідомлення. Будь ласка, напишіть його.
parents-reply-other = Я не можу це передати. Будь ласка, напишіть словами, що Ви хочете сказати.
parents-reply-waiting = Працівник ще має Вас підтвердити. Потім Ви зможете тут писати. Це терміново? Зателефонуйте нам.
parents-reply-no-child = Вас ще не пов’язано з дитиною. Попросіть у працівника посилання.
parents-reply-first-finish = Будь ласка, спершу дайте відповідь на це запитання.
