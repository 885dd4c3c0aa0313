staff-handover-title = Звіт за день
staff-handover-day = { $date }
staff-handover-children = Дітей: { $count }
staff-handover-everyone = 👥 Усі
staff-handover-several = ☑️ Кілька дітей
staff-handover-go = Далі (дітей: { $count }) ▸
staff-handover-other-group = 🔀 Інша група
staff-handover-ask-group = Яка група?
staff-handover-ask-children = Про кого йдеться?
staff-handover-ask-several = Натисни імена, а потім «Далі».
staff-handover-no-children = У групі { $group } ще немає дітей.

## Questions

staff-handover-ask-meal = { $meal }: як пройшла їжа?
staff-handover-ask-kind = Який прийом їжі?
staff-handover-ask-foods = { $meal }: що було на столі?
staff-handover-ask-drink = Як було з питтям? Можна й написати: fles 150.
staff-handover-ask-nap = Коли був сон? Можна й написати: slaap 12.30-14.
staff-handover-ask-from = О котрій почався? Або скільки тривав?
staff-handover-ask-until = З { $start }. До котрої?
staff-handover-ask-mood = Який був настрій?
staff-handover-ask-care = Підгузок чи туалет?
staff-handover-ask-activity = Що ви робили?
staff-handover-ask-friends = З ким була гра?
staff-handover-ask-skill = Що було новим або вдалося?
staff-handover-ask-bring = Що батькам треба принести?
staff-handover-ask-who = У кого було інакше?

## Overview

staff-handover-empty = Ще нічого не заповнено.
staff-handover-nothing-yet = ще нічого
staff-handover-hint = Просто пиши, якщо хочеш щось додати.
staff-handover-only-this = Зараз ти заповнюєш лише для: { $child }.
staff-handover-you-wrote = Твій текст: { $text }
staff-handover-no-readers = Ще немає батьків, які можуть це прочитати.
staff-handover-one-child = 👤 Для однієї інакше
staff-handover-all-again = 👥 Знову всі
staff-handover-own-words = ↩ Мій власний текст
staff-handover-simple-words = ✨ Простий текст
staff-handover-note-away = 🗑 Прибрати нотатку
staff-handover-about-meal = 🍽 Їжа
staff-handover-about-drink = 🥛 Пиття
staff-handover-about-nap = 😴 Сон
staff-handover-about-mood = 🙂 Настрій
staff-handover-about-care = 🧷 Підгузок/туалет
staff-handover-about-activity = 🎨 Заняття
staff-handover-about-friends = 👫 Разом із
staff-handover-about-skill = 🌟 Нове
staff-handover-about-bring = 🎒 Принести
staff-handover-clear = 🗑 Очистити
staff-handover-nothing-to-send = Тут ще нічого немає. Заповни щось або напиши речення.
staff-handover-silent = Тут ще нічого немає про: { $names }. Заповни щось або прибери ім’я.
staff-handover-hard = Це речення ще складне: «{ $sentence }». Скороти його або ще раз натисни «Надіслати».
staff-handover-choose-first = Спершу вибери, про кого йдеться. Потім можна писати.
staff-handover-unreached = Ще не пов’язано з батьками: { $names }. Туди нічого не надіслано.
staff-handover-what = Звіт за день: { $child }
staff-handover-correcting = Ти виправляєш звіт, який уже надіслано. Батьки побачать, що його виправлено.

## Meals and amounts

staff-handover-meal-lunch = 🥪 Обід
staff-handover-meal-fruit = 🍎 Фрукти
staff-handover-meal-breakfast = 🥣 Сніданок
staff-handover-meal-snack = 🍪 Перекус
staff-handover-meal-dinner = 🍲 Гаряча страва
staff-handover-other-meal = 🔀 Інший прийом їжі
staff-handover-foods = 🧀 Що?
staff-handover-ate-well = 👍 Добре
staff-handover-ate-all = 😋 Усе з’їдено
staff-handover-ate-little = 🤏 Мало
staff-handover-ate-none = 🙅 Ні
staff-handover-drank-well = 👍 Пиття: добре
staff-handover-drank-little = 🤏 Пиття: мало
staff-handover-bottle = 🍼 { $amount } мл

## Sleeping

staff-handover-other-time = 🕐 Інший час
staff-handover-awake = 👀 Без сну
staff-handover-minutes = { $minutes } хв
staff-handover-now = Зараз ({ $time })

## Mood

staff-handover-mood-cheerful = 😀 Весело
staff-handover-mood-calm = 😌 Спокійно
staff-handover-mood-lively = ⚡ Багато енергії
staff-handover-mood-tired = 🥱 Втома
staff-handover-mood-close = 🤗 Поруч із нами
staff-handover-mood-tearful = 😢 Іноді сумно
staff-handover-mood-goodbye = 👋 Важке прощання
staff-handover-mood-cross = 😠 Іноді злість
staff-handover-mood-unwell = 🤒 Недобре почувається

## Nappy and toilet

staff-handover-care-usual = 👌 Як завжди
staff-handover-care-wet = 💧 Пі-пі
staff-handover-care-stool = 💩 Кака
staff-handover-care-loose = 💦 Рідка кака
staff-handover-care-potty = 🪣 Горщик
staff-handover-care-toilet = 🚽 Туалет
staff-handover-care-dry = ☀️ Сухо
staff-handover-care-accident = 👖 Маленька прикрість

## Activities

staff-handover-activity-outside = 🌳 Надворі
staff-handover-activity-craft = ✂️ Майстрування
staff-handover-activity-reading = 📖 Читання
staff-handover-activity-singing = 🎵 Спів
staff-handover-activity-building = 🧱 Будування
staff-handover-activity-pretend = 🍳 Ігрова кухня
staff-handover-activity-puzzle = 🧩 Пазли
staff-handover-activity-sand = 🏖 Пісочниця
staff-handover-activity-water = 💦 Вода
staff-handover-activity-walk = 🚶 Прогулянка
staff-handover-activity-cycling = 🚲 Велосипед
staff-handover-activity-ball = ⚽ М’яч
staff-handover-activity-dancing = 💃 Танці
staff-handover-activity-gym = 🤸 Фізкультура
staff-handover-activity-cooking = 🧁 Приготування їжі

## New skills and small successes

staff-handover-skill-words = 🗣 Нове слово
staff-handover-skill-shared = 🤝 Ділиться
staff-handover-skill-coat = 🧥 Куртка без допомоги
staff-handover-skill-shoes = 👟 Взуття без допомоги
staff-handover-skill-spoon = 🥄 Ложка без допомоги
staff-handover-skill-cup = 🥤 З чашки
staff-handover-skill-potty = 🪣 Пі-пі в горщик
staff-handover-skill-tidied = 🧹 Прибирання
staff-handover-skill-turn = ⏳ Очікування черги
staff-handover-skill-helped = 💛 Допомога дитині
staff-handover-skill-counted = 🔢 Лічба
staff-handover-skill-colours = 🌈 Кольори
staff-handover-skill-dared = 🦁 Сміливість
staff-handover-skill-rolled = 🔄 Перевертання
staff-handover-skill-sat = 🪑 Сидіння
staff-handover-skill-crawled = 🐛 Повзання
staff-handover-skill-stood = 🧍 Стояння
staff-handover-skill-walked = 👣 Перші кроки

## To bring

staff-handover-bring-nappies = 🧷 Підгузки
staff-handover-bring-clothes = 👕 Змінний одяг
staff-handover-bring-wipes = 🧻 Серветки
staff-handover-bring-coat = 🧥 Тепла куртка
staff-handover-bring-boots = 🥾 Гумові чоботи
staff-handover-bring-cuddly = 🧸 М’яка іграшка
staff-handover-bring-dummy = 🍭 Пустушка
staff-handover-bring-milk = 🍼 Дитяча молочна суміш
staff-handover-bring-suncream = 🧴 Сонцезахисний крем
staff-handover-bring-hat = 🧢 Кепка або шапка
staff-handover-bring-slippers = 🥿 Капці
staff-handover-bring-swimwear = 🩱 Речі для плавання
staff-handover-bring-mittens = 🧤 Рукавички
staff-handover-closed = Сьогодні центр зачинено.
