## Marks in front of the sentences

handover-mark-meal = 🍽
handover-mark-drink = 🥛
handover-mark-bottle = 🍼
handover-mark-sleep = 😴
handover-mark-mood = 🙂
handover-mark-care = 🧷
handover-mark-activity = 🎨
handover-mark-friends = 👫
handover-mark-skill = 🌟
handover-mark-bring = 🎒
handover-mark-note = 💬

## Eating. "well": ate well; "all": finished it; "little": ate a little; "none": ate nothing

handover-breakfast-well = Завтрак: { $child } хорошо { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
handover-breakfast-all = Завтрак: { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } всё.
handover-breakfast-little = Завтрак: { $child } мало { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
handover-breakfast-none = Завтрак: { $child } ничего не { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }.
handover-breakfast-foods = Завтрак: { $items }.
handover-fruit-well = Фрукты: { $child } хорошо { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
handover-fruit-all = Фрукты: { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } всё.
handover-fruit-little = Фрукты: { $child } мало { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
handover-fruit-none = Фрукты: { $child } ничего не { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }.
handover-fruit-foods = Фрукты: { $items }.
handover-lunch-well = Обед: { $child } хорошо { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
handover-lunch-all = Обед: { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } всё.
handover-lunch-little = Обед: { $child } мало { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
handover-lunch-none = Обед: { $child } ничего не { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }.
handover-lunch-foods = Обед: { $items }.
handover-snack-well = Перекус: { $child } хорошо { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
handover-snack-all = Перекус: { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } всё.
handover-snack-little = Перекус: { $child } мало { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
handover-snack-none = Перекус: { $child } ничего не { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }.
handover-snack-foods = Перекус: { $items }.
handover-dinner-well = Горячее блюдо: { $child } хорошо { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
handover-dinner-all = Горячее блюдо: { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } всё.
handover-dinner-little = Горячее блюдо: { $child } мало { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
handover-dinner-none = Горячее блюдо: { $child } ничего не { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }.
handover-dinner-foods = Горячее блюдо: { $items }.

## Foods, as they stand in a list

handover-food-bread = хлеб
handover-food-cheese = сыр
handover-food-peanut-butter = арахисовая паста
handover-food-egg = яйцо
handover-food-cracker = крекер
handover-food-banana = банан
handover-food-apple = яблоко
handover-food-pear = груша
handover-food-grapes = виноград
handover-food-cucumber = огурец
handover-food-tomato = помидор
handover-food-carrot = морковь
handover-food-soup = суп
handover-food-pasta = макароны
handover-food-rice = рис
handover-food-potatoes = картофель
handover-food-vegetables = овощи
handover-food-chicken = курица
handover-food-fish = рыба
handover-food-yoghurt = йогурт
handover-food-porridge = каша

## Drinking

handover-drink-well = { $child } хорошо { $gender ->
        [female] пила
        [male] пил
       *[unknown] пил(а)
    }.
handover-drink-little = { $child } мало { $gender ->
        [female] пила
        [male] пил
       *[unknown] пил(а)
    }.
handover-bottle = { $child } { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    } бутылочку { $amount } мл.
handover-bottle-at = { $child } в { $time } { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    } бутылочку { $amount } мл.

## Sleeping

handover-slept = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } с { $from } до { $until }.
handover-slept-minutes = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }.
handover-not-slept = { $child } сегодня не { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    }.

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $child } { $gender ->
        [female] была
        [male] был
       *[unknown] был(а)
    } { $gender ->
        [female] весёлой
        [male] весёлым
       *[unknown] весёлым (-ой)
    }.
handover-mood-calm = { $child } { $gender ->
        [female] вела
        [male] вёл
       *[unknown] вёл/вела
    } себя спокойно.
handover-mood-lively = У ребёнка ({ $child }) было много энергии.
handover-mood-tired = { $child } { $gender ->
        [female] устала
        [male] устал
       *[unknown] устал(а)
    }.
handover-mood-close = { $child } { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } быть рядом с нами.
handover-mood-tearful = { $child } иногда { $gender ->
        [female] грустила, и мы её
        [male] грустил, и мы его
       *[unknown] грустил(а), и мы ребёнка
    } утешали.
handover-mood-goodbye = { $child }: прощание было трудным, но потом всё было хорошо.
handover-mood-cross = { $child } иногда { $gender ->
        [female] сердилась
        [male] сердился
       *[unknown] сердился (-лась)
    }.
handover-mood-unwell = { $child } { $gender ->
        [female] чувствовала
        [male] чувствовал
       *[unknown] чувствовал(а)
    } себя не очень хорошо.

## Nappy and toilet

handover-care-usual = { $child }: подгузники как всегда.
handover-care-wet = { $child } { $gender ->
        [female] пописала
        [male] пописал
       *[unknown] пописал(а)
    }.
handover-care-stool = { $child } { $gender ->
        [female] покакала
        [male] покакал
       *[unknown] покакал(а)
    }.
handover-care-loose = У ребёнка ({ $child }) был жидкий стул.
handover-care-potty = { $child } { $gender ->
        [female] ходила
        [male] ходил
       *[unknown] ходил(а)
    } на горшок.
handover-care-toilet = { $child } { $gender ->
        [female] ходила
        [male] ходил
       *[unknown] ходил(а)
    } в туалет.
handover-care-dry = { $child } весь день { $gender ->
        [female] оставалась
        [male] оставался
       *[unknown] оставался (-лась)
    } { $gender ->
        [female] сухой
        [male] сухим
       *[unknown] сухим (-ой)
    }.
handover-care-accident = { $child }: случилась маленькая неприятность с мокрыми штанами, мы дали чистую одежду.

## Activities

handover-activity-outside = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } на улице.
handover-activity-craft = { $child } { $gender ->
        [female] мастерила
        [male] мастерил
       *[unknown] мастерил(а)
    } поделки.
handover-activity-reading = Мы читали ребёнку ({ $child }) книгу.
handover-activity-singing = { $child } { $gender ->
        [female] пела
        [male] пел
       *[unknown] пел(а)
    } песни.
handover-activity-building = { $child } { $gender ->
        [female] строила
        [male] строил
       *[unknown] строил(а)
    } из кубиков.
handover-activity-pretend = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } в игровой кухне.
handover-activity-puzzle = { $child } { $gender ->
        [female] собирала
        [male] собирал
       *[unknown] собирал(а)
    } пазлы.
handover-activity-sand = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } в песочнице.
handover-activity-water = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } с водой.
handover-activity-walk = { $child } { $gender ->
        [female] ходила
        [male] ходил
       *[unknown] ходил(а)
    } на прогулку.
handover-activity-cycling = { $child } { $gender ->
        [female] каталась
        [male] катался
       *[unknown] катался (-лась)
    } на велосипеде.
handover-activity-ball = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } с мячом.
handover-activity-dancing = { $child } { $gender ->
        [female] танцевала
        [male] танцевал
       *[unknown] танцевал(а)
    }.
handover-activity-gym = { $child } { $gender ->
        [female] занималась
        [male] занимался
       *[unknown] занимался (-лась)
    } физкультурой.
handover-activity-cooking = { $child } { $gender ->
        [female] помогала
        [male] помогал
       *[unknown] помогал(а)
    } готовить еду.
handover-friends = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } вместе с этими детьми: { $items }.

## New skills and small successes

handover-skill-words = { $child } { $gender ->
        [female] выучила
        [male] выучил
       *[unknown] выучил(а)
    } новое слово.
handover-skill-shared = { $child } { $gender ->
        [female] поделилась
        [male] поделился
       *[unknown] поделился (-лась)
    } игрушками.
handover-skill-coat = { $child } { $gender ->
        [female] надела
        [male] надел
       *[unknown] надел(а)
    } куртку без помощи.
handover-skill-shoes = { $child } { $gender ->
        [female] обулась
        [male] обулся
       *[unknown] обулся (-лась)
    } без помощи.
handover-skill-spoon = { $child } { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    } ложкой без помощи.
handover-skill-cup = { $child } { $gender ->
        [female] пила
        [male] пил
       *[unknown] пил(а)
    } из чашки без помощи.
handover-skill-potty = { $child } { $gender ->
        [female] пописала
        [male] пописал
       *[unknown] пописал(а)
    } в горшок.
handover-skill-tidied = { $child } { $gender ->
        [female] помогала
        [male] помогал
       *[unknown] помогал(а)
    } убирать.
handover-skill-turn = { $child } { $gender ->
        [female] ждала
        [male] ждал
       *[unknown] ждал(а)
    } своей очереди.
handover-skill-helped = { $child } { $gender ->
        [female] помогла
        [male] помог
       *[unknown] помог(ла)
    } другому ребёнку.
handover-skill-counted = { $child } { $gender ->
        [female] считала
        [male] считал
       *[unknown] считал(а)
    }.
handover-skill-colours = { $child } { $gender ->
        [female] называла
        [male] называл
       *[unknown] называл(а)
    } цвета.
handover-skill-dared = { $child } { $gender ->
        [female] решилась
        [male] решился
       *[unknown] решился (-лась)
    } на что-то новое.
handover-skill-rolled = { $child } умеет переворачиваться.
handover-skill-sat = { $child } умеет сидеть без помощи.
handover-skill-crawled = { $child } умеет ползать.
handover-skill-stood = { $child } умеет стоять.
handover-skill-walked = { $child } { $gender ->
        [female] сделала
        [male] сделал
       *[unknown] сделал(а)
    } первые шаги.

## To bring

handover-bring-nappies = Пожалуйста, принесите подгузники.
handover-bring-clothes = Пожалуйста, принесите сменную одежду.
handover-bring-wipes = Пожалуйста, принесите влажные салфетки.
handover-bring-coat = Пожалуйста, принесите тёплую куртку.
handover-bring-boots = Пожалуйста, принесите резиновые сапоги.
handover-bring-cuddly = Пожалуйста, принесите мягкую игрушку.
handover-bring-dummy = Пожалуйста, принесите пустышку.
handover-bring-milk = Пожалуйста, принесите детскую молочную смесь.
handover-bring-suncream = Пожалуйста, принесите солнцезащитный крем.
handover-bring-hat = Пожалуйста, принесите кепку или шапку.
handover-bring-slippers = Пожалуйста, принесите тапочки.
handover-bring-swimwear = Пожалуйста, принесите вещи для плавания.
handover-bring-mittens = Пожалуйста, принесите варежки.
