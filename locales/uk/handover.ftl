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

handover-breakfast-well = Сніданок: { $child } добре { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
handover-breakfast-all = Сніданок: { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } все.
handover-breakfast-little = Сніданок: { $child } мало { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
handover-breakfast-none = Сніданок: { $child } нічого не { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }.
handover-breakfast-foods = Сніданок: { $items }.
handover-fruit-well = Фрукти: { $child } добре { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
handover-fruit-all = Фрукти: { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } все.
handover-fruit-little = Фрукти: { $child } мало { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
handover-fruit-none = Фрукти: { $child } нічого не { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }.
handover-fruit-foods = Фрукти: { $items }.
handover-lunch-well = Обід: { $child } добре { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
handover-lunch-all = Обід: { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } все.
handover-lunch-little = Обід: { $child } мало { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
handover-lunch-none = Обід: { $child } нічого не { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }.
handover-lunch-foods = Обід: { $items }.
handover-snack-well = Перекус: { $child } добре { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
handover-snack-all = Перекус: { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } все.
handover-snack-little = Перекус: { $child } мало { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
handover-snack-none = Перекус: { $child } нічого не { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }.
handover-snack-foods = Перекус: { $items }.
handover-dinner-well = Гаряча страва: { $child } добре { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
handover-dinner-all = Гаряча страва: { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } все.
handover-dinner-little = Гаряча страва: { $child } мало { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
handover-dinner-none = Гаряча страва: { $child } нічого не { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }.
handover-dinner-foods = Гаряча страва: { $items }.

## Foods, as they stand in a list

handover-food-bread = хліб
handover-food-cheese = твердий сир
handover-food-peanut-butter = арахісова паста
handover-food-egg = яйце
handover-food-cracker = крекер
handover-food-banana = банан
handover-food-apple = яблуко
handover-food-pear = груша
handover-food-grapes = виноград
handover-food-cucumber = огірок
handover-food-tomato = помідор
handover-food-carrot = морква
handover-food-soup = суп
handover-food-pasta = макарони
handover-food-rice = рис
handover-food-potatoes = картопля
handover-food-vegetables = овочі
handover-food-chicken = курка
handover-food-fish = риба
handover-food-yoghurt = йогурт
handover-food-porridge = каша

## Drinking

handover-drink-well = { $child } добре { $gender ->
        [female] пила
        [male] пив
       *[unknown] пив(-ла)
    }.
handover-drink-little = { $child } мало { $gender ->
        [female] пила
        [male] пив
       *[unknown] пив(-ла)
    }.
handover-bottle = { $child } { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    } пляшечку { $amount } мл.
handover-bottle-at = { $child } о { $time } { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    } пляшечку { $amount } мл.

## Sleeping

handover-slept = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } з { $from } до { $until }.
handover-slept-minutes = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }.
handover-not-slept = { $child } сьогодні не { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    }.

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $child } { $gender ->
        [female] була
        [male] був
       *[unknown] був(-ла)
    } { $gender ->
        [female] весела
        [male] веселий
       *[unknown] веселий (-ла)
    }.
handover-mood-calm = { $child } { $gender ->
        [female] поводилася
        [male] поводився
       *[unknown] поводився (-лася)
    } спокійно.
handover-mood-lively = { $child } { $gender ->
        [female] мала
        [male] мав
       *[unknown] мав(-ла)
    } багато енергії.
handover-mood-tired = { $child } { $gender ->
        [female] почувалася
        [male] почувався
       *[unknown] почувався (-лася)
    } { $gender ->
        [female] втомленою
        [male] втомленим
       *[unknown] втомленим (-ою)
    }.
handover-mood-close = { $child } { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } бути поруч із нами.
handover-mood-tearful = { $child } іноді { $gender ->
        [female] сумувала, і ми її
        [male] сумував, і ми його
       *[unknown] сумував(-ла), і ми дитину
    } втішали.
handover-mood-goodbye = { $child }: прощання було важким, але потім усе було добре.
handover-mood-cross = { $child } іноді { $gender ->
        [female] сердилася
        [male] сердився
       *[unknown] сердився (-лася)
    }.
handover-mood-unwell = { $child } { $gender ->
        [female] почувалася
        [male] почувався
       *[unknown] почувався (-лася)
    } не дуже добре.

## Nappy and toilet

handover-care-usual = { $child }: підгузки як завжди.
handover-care-wet = { $child } { $gender ->
        [female] попісяла
        [male] попісяв
       *[unknown] попісяв(-ла)
    }.
handover-care-stool = { $child } { $gender ->
        [female] покакала
        [male] покакав
       *[unknown] покакав(-ла)
    }.
handover-care-loose = У дитини ({ $child }) був рідкий стілець.
handover-care-potty = { $child } { $gender ->
        [female] ходила
        [male] ходив
       *[unknown] ходив(-ла)
    } на горщик.
handover-care-toilet = { $child } { $gender ->
        [female] ходила
        [male] ходив
       *[unknown] ходив(-ла)
    } в туалет.
handover-care-dry = { $child } { $gender ->
        [female] залишалася
        [male] залишався
       *[unknown] залишався (-лася)
    } { $gender ->
        [female] сухою
        [male] сухим
       *[unknown] сухим (-ою)
    } цілий день.
handover-care-accident = { $child }: сталася маленька прикрість із пісянням, ми дали чистий одяг.

## Activities

handover-activity-outside = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } надворі.
handover-activity-craft = { $child } { $gender ->
        [female] майструвала
        [male] майстрував
       *[unknown] майстрував(-ла)
    }.
handover-activity-reading = Ми читали дитині ({ $child }) книжку.
handover-activity-singing = { $child } { $gender ->
        [female] співала
        [male] співав
       *[unknown] співав(-ла)
    } пісні.
handover-activity-building = { $child } { $gender ->
        [female] будувала
        [male] будував
       *[unknown] будував(-ла)
    } з кубиків.
handover-activity-pretend = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } в ігровій кухні.
handover-activity-puzzle = { $child } { $gender ->
        [female] складала
        [male] складав
       *[unknown] складав(-ла)
    } пазли.
handover-activity-sand = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } в пісочниці.
handover-activity-water = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } з водою.
handover-activity-walk = { $child } { $gender ->
        [female] ходила
        [male] ходив
       *[unknown] ходив(-ла)
    } на прогулянку.
handover-activity-cycling = { $child } { $gender ->
        [female] каталася
        [male] катався
       *[unknown] катався (-лася)
    } на велосипеді.
handover-activity-ball = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } з м’ячем.
handover-activity-dancing = { $child } { $gender ->
        [female] танцювала
        [male] танцював
       *[unknown] танцював(-ла)
    }.
handover-activity-gym = { $child } { $gender ->
        [female] займалася
        [male] займався
       *[unknown] займався (-лася)
    } фізкультурою.
handover-activity-cooking = { $child } { $gender ->
        [female] допомагала
        [male] допомагав
       *[unknown] допомагав(-ла)
    } готувати їжу.
handover-friends = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } разом із цими дітьми: { $items }.

## New skills and small successes

handover-skill-words = { $child } { $gender ->
        [female] вивчила
        [male] вивчив
       *[unknown] вивчив(-ла)
    } нове слово.
handover-skill-shared = { $child } { $gender ->
        [female] поділилася
        [male] поділився
       *[unknown] поділився (-лася)
    } іграшками.
handover-skill-coat = { $child } { $gender ->
        [female] вдягнула
        [male] вдягнув
       *[unknown] вдягнув(-ла)
    } куртку без допомоги.
handover-skill-shoes = { $child } { $gender ->
        [female] взулася
        [male] взувся
       *[unknown] взувся (-лася)
    } без допомоги.
handover-skill-spoon = { $child } { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    } ложкою без допомоги.
handover-skill-cup = { $child } { $gender ->
        [female] пила
        [male] пив
       *[unknown] пив(-ла)
    } з чашки без допомоги.
handover-skill-potty = { $child } { $gender ->
        [female] попісяла
        [male] попісяв
       *[unknown] попісяв(-ла)
    } в горщик.
handover-skill-tidied = { $child } { $gender ->
        [female] допомагала
        [male] допомагав
       *[unknown] допомагав(-ла)
    } прибирати.
handover-skill-turn = { $child } { $gender ->
        [female] чекала
        [male] чекав
       *[unknown] чекав(-ла)
    } своєї черги.
handover-skill-helped = { $child } { $gender ->
        [female] допомогла
        [male] допоміг
       *[unknown] допоміг/допомогла
    } іншій дитині.
handover-skill-counted = { $child } { $gender ->
        [female] рахувала
        [male] рахував
       *[unknown] рахував(-ла)
    }.
handover-skill-colours = { $child } { $gender ->
        [female] називала
        [male] називав
       *[unknown] називав(-ла)
    } кольори.
handover-skill-dared = { $child } { $gender ->
        [female] наважилася
        [male] наважився
       *[unknown] наважився (-лася)
    } на щось нове.
handover-skill-rolled = { $child } вміє перевертатися.
handover-skill-sat = { $child } вміє сидіти без допомоги.
handover-skill-crawled = { $child } вміє повзати.
handover-skill-stood = { $child } вміє стояти.
handover-skill-walked = { $child } { $gender ->
        [female] зробила
        [male] зробив
       *[unknown] зробив(-ла)
    } перші кроки.

## To bring

handover-bring-nappies = Будь ласка, принесіть підгузки.
handover-bring-clothes = Будь ласка, принесіть змінний одяг.
handover-bring-wipes = Будь ласка, принесіть вологі серветки.
handover-bring-coat = Будь ласка, принесіть теплу куртку.
handover-bring-boots = Будь ласка, принесіть гумові чоботи.
handover-bring-cuddly = Будь ласка, принесіть м’яку іграшку.
handover-bring-dummy = Будь ласка, принесіть пустушку.
handover-bring-milk = Будь ласка, принесіть дитячу молочну суміш.
handover-bring-suncream = Будь ласка, принесіть сонцезахисний крем.
handover-bring-hat = Будь ласка, принесіть кепку або шапку.
handover-bring-slippers = Будь ласка, принесіть капці.
handover-bring-swimwear = Будь ласка, принесіть речі для плавання.
handover-bring-mittens = Будь ласка, принесіть рукавички.
