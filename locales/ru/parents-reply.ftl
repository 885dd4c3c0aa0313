parents-reply-passed-on = ✓ Передано группе ребёнка ({ $child }).
parents-reply-passed-on-all = ✓ Передано команде.
parents-reply-later = Команда прочитает это: { $day }.
parents-reply-which-child = О каком ребёнке речь?
parents-reply-all-children = Все дети
parents-reply-which-line = Какое предложение Вы не понимаете?
parents-reply-whole = Всё сообщение
parents-reply-back = ◀ Назад
parents-reply-asked = ✓ Мы получили Ваш вопрос: «{ $text }» Сотрудник Вам объяснит.
parents-reply-asked-whole = ✓ Мы получили Ваш вопрос. Сотрудник Вам объяснит.
parents-reply-thanks = Спасибо!
parents-reply-thanks-again = Мы это уже знали. Спасибо!
parents-reply-old-button = Эта кнопка больше не работает. Вы можете отправить нам сообщение.

## What can't be passed on

parents-reply-voice = Я не могу передать голосовое сообщение. Пожалуйста, напишите его.
parents-reply-other = Я не могу это передать. Пожалуйста, напишите словами, что Вы хотите сказать.
parents-reply-waiting = Сотрудник ещё должен Вас подтвердить. Потом Вы сможете здесь писать. Это срочно? Позвоните нам.
parents-reply-no-child = Вы ещё не связаны с ребёнком. Попросите у сотрудника ссылку.
parents-reply-first-finish = Пожалуйста, сначала ответьте на этот вопрос.
