staff-handover-title = Отчёт за день
staff-handover-day = { $date }
staff-handover-children = Детей: { $count }
staff-handover-everyone = 👥 Все
staff-handover-several = ☑️ Несколько детей
staff-handover-go = Дальше (детей: { $count }) ▸
staff-handover-other-group = 🔀 Другая группа
staff-handover-ask-group = Какая группа?
staff-handover-ask-children = О ком речь?
staff-handover-ask-several = Нажми имена, а потом «Дальше».
staff-handover-no-children = В группе { $group } ещё нет детей.

## Questions

staff-handover-ask-meal = { $meal }: как прошла еда?
staff-handover-ask-kind = Какой приём пищи?
staff-handover-ask-foods = { $meal }: что было на столе?
staff-handover-ask-drink = Как было с питьём? Можно и написать: fles 150.
staff-handover-ask-nap = Когда был сон? Можно и написать: slaap 12.30-14.
staff-handover-ask-from = Во сколько начался? Или сколько длился?
staff-handover-ask-until = С { $start }. До скольких?
staff-handover-ask-mood = Какое было настроение?
staff-handover-ask-care = Подгузник или туалет?
staff-handover-ask-activity = Что вы делали?
staff-handover-ask-friends = С кем была игра?
staff-handover-ask-skill = Что было новым или получилось?
staff-handover-ask-bring = Что родителям нужно принести?
staff-handover-ask-who = У кого было по-другому?

## Overview

staff-handover-empty = Пока ничего не заполнено.
staff-handover-nothing-yet = пока ничего
staff-handover-hint = Просто пиши, если хочешь что-то добавить.
staff-handover-only-this = Сейчас ты заполняешь только для: { $child }.
staff-handover-you-wrote = Твой текст: { $text }
staff-handover-no-readers = Ещё нет родителей, которые могут это прочитать.
staff-handover-one-child = 👤 Для одного иначе
staff-handover-all-again = 👥 Снова все
staff-handover-own-words = ↩ Мой собственный текст
staff-handover-simple-words = ✨ Простой текст
staff-handover-note-away = 🗑 Убрать заметку
staff-handover-about-meal = 🍽 Еда
staff-handover-about-drink = 🥛 Питьё
staff-handover-about-nap = 😴 Сон
staff-handover-about-mood = 🙂 Настроение
staff-handover-about-care = 🧷 Подгузник/туалет
staff-handover-about-activity = 🎨 Занятия
staff-handover-about-friends = 👫 Вместе с
staff-handover-about-skill = 🌟 Новое
staff-handover-about-bring = 🎒 Принести
staff-handover-clear = 🗑 Очистить
staff-handover-nothing-to-send = Здесь пока ничего нет. Заполни что-нибудь или напиши предложение.
staff-handover-silent = Здесь пока ничего нет о: { $names }. Заполни что-нибудь или убери имя.
staff-handover-hard = Это предложение ещё сложное: «{ $sentence }». Сократи его или ещё раз нажми «Отправить».
staff-handover-choose-first = Сначала выбери, о ком речь. Потом можно писать.
staff-handover-unreached = Ещё не связаны с родителями: { $names }. Туда ничего не отправлено.
staff-handover-what = Отчёт за день: { $child }
staff-handover-correcting = Ты исправляешь отчёт, который уже отправлен. Родители увидят, что он исправлен.

## Meals and amounts

staff-handover-meal-lunch = 🥪 Обед
staff-handover-meal-fruit = 🍎 Фрукты
staff-handover-meal-breakfast = 🥣 Завтрак
staff-handover-meal-snack = 🍪 Перекус
staff-handover-meal-dinner = 🍲 Горячее блюдо
staff-handover-other-meal = 🔀 Другой приём пищи
staff-handover-foods = 🧀 Что?
staff-handover-ate-well = 👍 Хорошо
staff-handover-ate-all = 😋 Всё съедено
staff-handover-ate-little = 🤏 Мало
staff-handover-ate-none = 🙅 Нет
staff-handover-drank-well = 👍 Питьё: хорошо
staff-handover-drank-little = 🤏 Питьё: мало
staff-handover-bottle = 🍼 { $amount } мл

## Sleeping

staff-handover-other-time = 🕐 Другое время
staff-handover-awake = 👀 Без сна
staff-handover-minutes = { $minutes } мин
staff-handover-now = Сейчас ({ $time })

## Mood

staff-handover-mood-cheerful = 😀 Весело
staff-handover-mood-calm = 😌 Спокойно
staff-handover-mood-lively = ⚡ Много энергии
staff-handover-mood-tired = 🥱 Усталость
staff-handover-mood-close = 🤗 Рядом с нами
staff-handover-mood-tearful = 😢 Иногда грустно
staff-handover-mood-goodbye = 👋 Трудное прощание
staff-handover-mood-cross = 😠 Иногда злость
staff-handover-mood-unwell = 🤒 Неважно себя чувствует

## Nappy and toilet

staff-handover-care-usual = 👌 Как всегда
staff-handover-care-wet = 💧 Пи-пи
staff-handover-care-stool = 💩 Кака
staff-handover-care-loose = 💦 Жидкий стул
staff-handover-care-potty = 🪣 Горшок
staff-handover-care-toilet = 🚽 Туалет
staff-handover-care-dry = ☀️ Сухо
staff-handover-care-accident = 👖 Маленькая неприятность

## Activities

staff-handover-activity-outside = 🌳 На улице
staff-handover-activity-craft = ✂️ Поделки
staff-handover-activity-reading = 📖 Чтение
staff-handover-activity-singing = 🎵 Пение
staff-handover-activity-building = 🧱 Строительство
staff-handover-activity-pretend = 🍳 Игровая кухня
staff-handover-activity-puzzle = 🧩 Пазлы
staff-handover-activity-sand = 🏖 Песочница
staff-handover-activity-water = 💦 Вода
staff-handover-activity-walk = 🚶 Прогулка
staff-handover-activity-cycling = 🚲 Велосипед
staff-handover-activity-ball = ⚽ Мяч
staff-handover-activity-dancing = 💃 Танцы
staff-handover-activity-gym = 🤸 Физкультура
staff-handover-activity-cooking = 🧁 Приготовление еды

## New skills and small successes

staff-handover-skill-words = 🗣 Новое слово
staff-handover-skill-shared = 🤝 Делится
staff-handover-skill-coat = 🧥 Куртка без помощи
staff-handover-skill-shoes = 👟 Обувь без помощи
staff-handover-skill-spoon = 🥄 Ложка без помощи
staff-handover-skill-cup = 🥤 Из чашки
staff-handover-skill-potty = 🪣 Пи-пи в горшок
staff-handover-skill-tidied = 🧹 Уборка
staff-handover-skill-turn = ⏳ Ждать очереди
staff-handover-skill-helped = 💛 Помощь ребёнку
staff-handover-skill-counted = 🔢 Счёт
staff-handover-skill-colours = 🌈 Цвета
staff-handover-skill-dared = 🦁 Смелость
staff-handover-skill-rolled = 🔄 Перевороты
staff-handover-skill-sat = 🪑 Сидеть
staff-handover-skill-crawled = 🐛 Ползать
staff-handover-skill-stood = 🧍 Стоять
staff-handover-skill-walked = 👣 Первые шаги

## To bring

staff-handover-bring-nappies = 🧷 Подгузники
staff-handover-bring-clothes = 👕 Сменная одежда
staff-handover-bring-wipes = 🧻 Салфетки
staff-handover-bring-coat = 🧥 Тёплая куртка
staff-handover-bring-boots = 🥾 Резиновые сапоги
staff-handover-bring-cuddly = 🧸 Мягкая игрушка
staff-handover-bring-dummy = 🍭 Пустышка
staff-handover-bring-milk = 🍼 Детская молочная смесь
staff-handover-bring-suncream = 🧴 Солнцезащитный крем
staff-handover-bring-hat = 🧢 Кепка или шапка
staff-handover-bring-slippers = 🥿 Тапочки
staff-handover-bring-swimwear = 🩱 Вещи для плавания
staff-handover-bring-mittens = 🧤 Варежки
staff-handover-closed = Сегодня центр закрыт.
