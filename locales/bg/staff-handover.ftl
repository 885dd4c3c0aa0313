staff-handover-title = Дневен отчет
staff-handover-day = { $date }
staff-handover-children = Деца: { $count }
staff-handover-everyone = 👥 Всички
staff-handover-several = ☑️ Няколко деца
staff-handover-go = Нататък (деца: { $count }) ▸
staff-handover-other-group = 🔀 Друга група
staff-handover-ask-group = Коя група?
staff-handover-ask-children = За кого става дума?
staff-handover-ask-several = Докосни имената и после „Нататък“.
staff-handover-no-children = В { $group } още няма деца.

## Questions

staff-handover-ask-meal = { $meal }: как мина яденето?
staff-handover-ask-kind = Кое хранене?
staff-handover-ask-foods = { $meal }: какво имаше на масата?
staff-handover-ask-drink = Как мина пиенето? Можеш и да напишеш: fles 150.
staff-handover-ask-nap = Кога беше сънят? Можеш и да напишеш: slaap 12.30-14.
staff-handover-ask-from = В колко часа започна? Или колко продължи?
staff-handover-ask-until = От { $start } ч. До колко часа?
staff-handover-ask-mood = Какво беше настроението?
staff-handover-ask-care = Пелена или тоалетна?
staff-handover-ask-activity = Какво правихте?
staff-handover-ask-friends = С кого беше играта?
staff-handover-ask-skill = Какво беше ново или мина добре?
staff-handover-ask-bring = Какво трябва да донесат родителите?
staff-handover-ask-who = За кого беше различно?

## Overview

staff-handover-empty = Още нищо не е попълнено.
staff-handover-nothing-yet = още нищо
staff-handover-hint = Просто пиши, ако искаш да добавиш нещо.
staff-handover-only-this = Сега попълваш само за { $child }.
staff-handover-you-wrote = Ти написа: { $text }
staff-handover-no-readers = Още няма родител, който може да прочете това.
staff-handover-one-child = 👤 Различно за едно дете
staff-handover-all-again = 👥 Отново всички
staff-handover-own-words = ↩ Моят собствен текст
staff-handover-simple-words = ✨ Опростен текст
staff-handover-note-away = 🗑 Махни бележката
staff-handover-about-meal = 🍽 Ядене
staff-handover-about-drink = 🥛 Пиене
staff-handover-about-nap = 😴 Сън
staff-handover-about-mood = 🙂 Настроение
staff-handover-about-care = 🧷 Пелена/тоалетна
staff-handover-about-activity = 🎨 Занимания
staff-handover-about-friends = 👫 Заедно с
staff-handover-about-skill = 🌟 Ново
staff-handover-about-bring = 🎒 За носене
staff-handover-clear = 🗑 Изчисти
staff-handover-nothing-to-send = Тук още няма нищо. Попълни нещо или напиши изречение.
staff-handover-silent = За { $names } още няма нищо. Попълни нещо или махни името.
staff-handover-hard = Това изречение е още трудно: „{ $sentence }“. Съкрати го или докосни още веднъж „Изпрати“.
staff-handover-choose-first = Първо избери за кого става дума. После можеш да пишеш.
staff-handover-unreached = Още без свързан родител: { $names }. Там не изпратих нищо.
staff-handover-what = Дневен отчет: { $child }
staff-handover-correcting = Поправяш отчет, който вече е изпратен. Родителите ще видят, че е поправен.

## Meals and amounts

staff-handover-meal-lunch = 🥪 Обяд
staff-handover-meal-fruit = 🍎 Плодове
staff-handover-meal-breakfast = 🥣 Закуска
staff-handover-meal-snack = 🍪 Междинна закуска
staff-handover-meal-dinner = 🍲 Топла храна
staff-handover-other-meal = 🔀 Друго хранене
staff-handover-foods = 🧀 Какво?
staff-handover-ate-well = 👍 Добре
staff-handover-ate-all = 😋 Всичко
staff-handover-ate-little = 🤏 Малко
staff-handover-ate-none = 🙅 Не
staff-handover-drank-well = 👍 Пи добре
staff-handover-drank-little = 🤏 Пи малко
staff-handover-bottle = 🍼 { $amount } мл

## Sleeping

staff-handover-other-time = 🕐 Друг час
staff-handover-awake = 👀 Без сън
staff-handover-minutes = { $minutes } мин
staff-handover-now = Сега ({ $time })

## Mood

staff-handover-mood-cheerful = 😀 Весело
staff-handover-mood-calm = 😌 Спокойно
staff-handover-mood-lively = ⚡ Много енергия
staff-handover-mood-tired = 🥱 Умора
staff-handover-mood-close = 🤗 Близо до нас
staff-handover-mood-tearful = 😢 Понякога тъга
staff-handover-mood-goodbye = 👋 Трудна раздяла
staff-handover-mood-cross = 😠 Понякога яд
staff-handover-mood-unwell = 🤒 Не е добре

## Nappy and toilet

staff-handover-care-usual = 👌 Както винаги
staff-handover-care-wet = 💧 Пишкане
staff-handover-care-stool = 💩 Ако
staff-handover-care-loose = 💦 Рядко ако
staff-handover-care-potty = 🪣 Гърне
staff-handover-care-toilet = 🚽 Тоалетна
staff-handover-care-dry = ☀️ Сухо
staff-handover-care-accident = 👖 Малка беля

## Activities

staff-handover-activity-outside = 🌳 Навън
staff-handover-activity-craft = ✂️ Майсторене
staff-handover-activity-reading = 📖 Четене
staff-handover-activity-singing = 🎵 Пеене
staff-handover-activity-building = 🧱 Строене
staff-handover-activity-pretend = 🍳 Кухненски кът
staff-handover-activity-puzzle = 🧩 Пъзели
staff-handover-activity-sand = 🏖 Пясъчник
staff-handover-activity-water = 💦 Вода
staff-handover-activity-walk = 🚶 Разходка
staff-handover-activity-cycling = 🚲 Колело
staff-handover-activity-ball = ⚽ Топка
staff-handover-activity-dancing = 💃 Танци
staff-handover-activity-gym = 🤸 Гимнастика
staff-handover-activity-cooking = 🧁 Готвене

## New skills and small successes

staff-handover-skill-words = 🗣 Нова дума
staff-handover-skill-shared = 🤝 Споделяне
staff-handover-skill-coat = 🧥 Яке без помощ
staff-handover-skill-shoes = 👟 Обувки без помощ
staff-handover-skill-spoon = 🥄 Лъжица без помощ
staff-handover-skill-cup = 🥤 От чаша
staff-handover-skill-potty = 🪣 Пишкане в гърнето
staff-handover-skill-tidied = 🧹 Подреждане
staff-handover-skill-turn = ⏳ Чакане на ред
staff-handover-skill-helped = 💛 Помощ на дете
staff-handover-skill-counted = 🔢 Броене
staff-handover-skill-colours = 🌈 Цветове
staff-handover-skill-dared = 🦁 Смелост
staff-handover-skill-rolled = 🔄 Обръщане
staff-handover-skill-sat = 🪑 Седене
staff-handover-skill-crawled = 🐛 Пълзене
staff-handover-skill-stood = 🧍 Стоене
staff-handover-skill-walked = 👣 Първи крачки

## To bring

staff-handover-bring-nappies = 🧷 Пелени
staff-handover-bring-clothes = 👕 Резервни дрехи
staff-handover-bring-wipes = 🧻 Кърпички
staff-handover-bring-coat = 🧥 Топло яке
staff-handover-bring-boots = 🥾 Гумени ботуши
staff-handover-bring-cuddly = 🧸 Плюшена играчка
staff-handover-bring-dummy = 🍭 Биберон
staff-handover-bring-milk = 🍼 Адаптирано мляко
staff-handover-bring-suncream = 🧴 Слънцезащитен крем
staff-handover-bring-hat = 🧢 Шапка
staff-handover-bring-slippers = 🥿 Пантофи
staff-handover-bring-swimwear = 🩱 Неща за плуване
staff-handover-bring-mittens = 🧤 Ръкавици
staff-handover-closed = Днес центърът е затворен.
