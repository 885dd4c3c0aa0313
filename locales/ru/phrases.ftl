### Fixed phrases of daily childcare life; locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $child } хорошо { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
phrase-food-normal = { $child } { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    } как обычно.
phrase-food-little = { $child } мало { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
phrase-food-nothing = { $child } ничего не { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }.
phrase-food-refused = { $child } не { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } есть.
phrase-food-all = { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } всё.
phrase-food-almost-all = { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } почти всё.
phrase-food-half = { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } половину.
phrase-food-item = { $child } { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }: { $item }.
phrase-food-item-time = { $child } в { $time } { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }: { $item }.
phrase-food-time = { $child } { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    } в { $time }.
phrase-food-bread = { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } { $count ->
        [one] { $count } кусок хлеба
        [few] { $count } куска хлеба
       *[many] { $count } кусков хлеба
    }.
phrase-food-refused-item = { $child } не { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } этого: { $item }.
phrase-food-liked-item = Это понравилось ({ $child }): { $item }.
phrase-food-disliked-item = Это не понравилось ({ $child }): { $item }.
phrase-food-liked = { $child }: еда понравилась.
phrase-food-hungry = { $child } { $gender ->
        [female] была
        [male] был
       *[unknown] был(а)
    } { $gender ->
        [female] очень голодна
        [male] очень голоден
       *[unknown] очень голоден (-на)
    }.
phrase-food-no-appetite = У ребёнка ({ $child }) был небольшой аппетит.
phrase-food-first-time = { $child } впервые { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }: { $item }.
phrase-food-tasted = { $child } { $gender ->
        [female] попробовала
        [male] попробовал
       *[unknown] попробовал(а)
    }: { $item }.
phrase-food-warm = { $child } { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    } горячее блюдо.
phrase-food-menu = Сегодня мы едим: { $item }.
phrase-food-ask-breakfast = { $child } сегодня { $gender ->
        [female] завтракала
        [male] завтракал
       *[unknown] завтракал(а)
    }?
phrase-food-ask-likes = Что { $child } любит есть дома?
phrase-food-ask-may = Может ли { $child } это есть: { $item }?
phrase-food-ask-not = Чего нельзя есть ребёнку ({ $child })?
phrase-food-ask-allergy = Есть ли у ребёнка ({ $child }) на что-нибудь аллергия?
phrase-food-no-nuts = Пожалуйста, не давайте с собой еду с орехами.

## Drinken en de fles

phrase-drink-well = { $child } хорошо { $gender ->
        [female] пила
        [male] пил
       *[unknown] пил(а)
    }.
phrase-drink-little = { $child } мало { $gender ->
        [female] пила
        [male] пил
       *[unknown] пил(а)
    }.
phrase-drink-item = { $child } { $gender ->
        [female] пила
        [male] пил
       *[unknown] пил(а)
    }: { $item }.
phrase-drink-ml = { $child } { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    } { $count } мл.
phrase-drink-ml-time = { $child } в { $time } { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    } { $count } мл.
phrase-drink-cups = { $child } { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    } { $count ->
        [one] { $count } чашку
        [few] { $count } чашки
       *[many] { $count } чашек
    }.
phrase-bottle-empty = { $child } { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    } всю бутылочку.
phrase-bottle-not-empty = { $child } не { $gender ->
        [female] допила
        [male] допил
       *[unknown] допил(а)
    } бутылочку.
phrase-bottle-half = { $child } { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    } половину бутылочки.
phrase-bottle-refused = { $child } не { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } бутылочку.
phrase-bottle-time = { $child } { $gender ->
        [female] получила
        [male] получил
       *[unknown] получил(а)
    } бутылочку в { $time }.
phrase-bottle-next = Следующая бутылочка в { $time }.
phrase-bottle-ask-amount = Сколько { $child } пьёт дома?
phrase-bottle-ask-time = Во сколько была последняя бутылочка?

## Slapen

phrase-sleep-from-until = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } с { $from } до { $until }.
phrase-sleep-minutes = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }.
phrase-sleep-hours = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    }.
phrase-sleep-hours-minutes = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    } и { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }.
phrase-sleep-half-hour = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } полчаса.
phrase-sleep-hour-and-half = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } полтора часа.
phrase-sleep-times = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[many] { $count } раз
    }.
phrase-sleep-well = { $child } хорошо { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    }.
phrase-sleep-badly = { $child } плохо { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    }.
phrase-sleep-short = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } недолго.
phrase-sleep-long = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } долго.
phrase-sleep-none = { $child } не { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    }.
phrase-sleep-refused = { $child } не { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } спать.
phrase-sleep-rested = { $child } { $gender ->
        [female] отдыхала
        [male] отдыхал
       *[unknown] отдыхал(а)
    }, но не { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    }.
phrase-sleep-now = { $child } сейчас спит.
phrase-sleep-bed-time = { $child } { $gender ->
        [female] легла
        [male] лёг
       *[unknown] лёг/легла
    } в кровать в { $time }.
phrase-sleep-asleep-time = { $child } { $gender ->
        [female] заснула
        [male] заснул
       *[unknown] заснул(а)
    } в { $time }.
phrase-sleep-awake-time = { $child } { $gender ->
        [female] проснулась
        [male] проснулся
       *[unknown] проснулся (-лась)
    } в { $time }.
phrase-sleep-woken-time = Мы разбудили ребёнка ({ $child }) в { $time }.
phrase-sleep-awake-happy = { $child } { $gender ->
        [female] проснулась
        [male] проснулся
       *[unknown] проснулся (-лась)
    } в хорошем настроении.
phrase-sleep-awake-crying = { $child } { $gender ->
        [female] проснулась
        [male] проснулся
       *[unknown] проснулся (-лась)
    } с плачем.
phrase-sleep-slow = { $child } долго не { $gender ->
        [female] могла
        [male] мог
       *[unknown] мог(-ла)
    } заснуть.
phrase-sleep-quick = { $child } быстро { $gender ->
        [female] заснула
        [male] заснул
       *[unknown] заснул(а)
    }.
phrase-sleep-tired = { $child } { $gender ->
        [female] устала
        [male] устал
       *[unknown] устал(а)
    }.
phrase-sleep-very-tired = { $child } очень { $gender ->
        [female] устала
        [male] устал
       *[unknown] устал(а)
    }.
phrase-sleep-ask-night = { $child } хорошо { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } этой ночью?
phrase-sleep-ask-awake = Во сколько { $child } { $gender ->
        [female] проснулась
        [male] проснулся
       *[unknown] проснулся (-лась)
    } сегодня утром?
phrase-sleep-ask-nap = { $child } ещё спит днём дома?

## Luier en wc

phrase-nappy-times = Мы поменяли подгузник ({ $child }) { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[many] { $count } раз
    }.
phrase-nappy-poo = { $child } { $gender ->
        [female] покакала
        [male] покакал
       *[unknown] покакал(а)
    }.
phrase-nappy-poo-times = { $child } { $gender ->
        [female] покакала
        [male] покакал
       *[unknown] покакал(а)
    } { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[many] { $count } раз
    }.
phrase-nappy-no-poo = { $child } не { $gender ->
        [female] какала
        [male] какал
       *[unknown] какал(а)
    }.
phrase-nappy-thin = У ребёнка ({ $child }) был жидкий стул.
phrase-nappy-hard = У ребёнка ({ $child }) был твёрдый стул.
phrase-nappy-red = У ребёнка ({ $child }) покраснела попа.
phrase-nappy-cream = Мы намазали попу кремом.
phrase-nappy-low = { $child }: подгузники почти закончились.
phrase-nappy-out = { $child }: подгузники закончились.
phrase-toilet-pee = { $child } { $gender ->
        [female] пописала
        [male] пописал
       *[unknown] пописал(а)
    } в туалет.
phrase-toilet-poo = { $child } { $gender ->
        [female] покакала
        [male] покакал
       *[unknown] покакал(а)
    } в туалет.
phrase-toilet-first = { $child } впервые { $gender ->
        [female] пописала
        [male] пописал
       *[unknown] пописал(а)
    } в туалет.
phrase-toilet-potty-pee = { $child } { $gender ->
        [female] пописала
        [male] пописал
       *[unknown] пописал(а)
    } в горшок.
phrase-toilet-potty-sat = { $child } { $gender ->
        [female] сидела
        [male] сидел
       *[unknown] сидел(а)
    } на горшке.
phrase-toilet-dry = { $child } весь день { $gender ->
        [female] оставалась
        [male] оставался
       *[unknown] оставался (-лась)
    } { $gender ->
        [female] сухой
        [male] сухим
       *[unknown] сухим (-ой)
    }.
phrase-toilet-wet = { $child } { $gender ->
        [female] пописала
        [male] пописал
       *[unknown] пописал(а)
    } в штаны.
phrase-toilet-wet-trousers = У ребёнка ({ $child }) были мокрые штаны.
phrase-toilet-clothes = Мы переодели ребёнка ({ $child }) в чистую одежду.
phrase-toilet-practise = { $child } учится с нами ходить на горшок.
phrase-toilet-ask-practise = Вы приучаете дома к горшку?
phrase-toilet-ask-start = Начнём вместе приучать к горшку?

## Stemming en gedrag

phrase-mood-happy = { $child } { $gender ->
        [female] была
        [male] был
       *[unknown] был(а)
    } { $gender ->
        [female] весёлой
        [male] весёлым
       *[unknown] весёлым (-ой)
    }.
phrase-mood-very-happy = { $child } { $gender ->
        [female] была
        [male] был
       *[unknown] был(а)
    } { $gender ->
        [female] очень весёлой
        [male] очень весёлым
       *[unknown] очень весёлым (-ой)
    }.
phrase-mood-good-day = У ребёнка ({ $child }) был хороший день.
phrase-mood-hard-day = У ребёнка ({ $child }) был трудный день.
phrase-mood-calm = { $child } { $gender ->
        [female] вела
        [male] вёл
       *[unknown] вёл/вела
    } себя спокойно.
phrase-mood-quiet = { $child } { $gender ->
        [female] вела
        [male] вёл
       *[unknown] вёл/вела
    } себя тихо.
phrase-mood-sad = { $child } { $gender ->
        [female] грустила
        [male] грустил
       *[unknown] грустил(а)
    }.
phrase-mood-bit-sad = { $child } немного { $gender ->
        [female] грустила
        [male] грустил
       *[unknown] грустил(а)
    }.
phrase-mood-clingy = { $child } { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } всё время быть рядом с нами.
phrase-mood-angry = { $child } { $gender ->
        [female] сердилась
        [male] сердился
       *[unknown] сердился (-лась)
    }.
phrase-mood-often-angry = { $child } часто { $gender ->
        [female] сердилась
        [male] сердился
       *[unknown] сердился (-лась)
    }.
phrase-mood-busy = { $child } { $gender ->
        [female] была
        [male] был
       *[unknown] был(а)
    } { $gender ->
        [female] очень подвижной
        [male] очень подвижным
       *[unknown] очень подвижным (-ой)
    }.
phrase-mood-cried = { $child } { $gender ->
        [female] плакала
        [male] плакал
       *[unknown] плакал(а)
    }.
phrase-mood-cried-short = { $child } немного { $gender ->
        [female] поплакала
        [male] поплакал
       *[unknown] поплакал(а)
    }.
phrase-mood-cried-goodbye = { $child } { $gender ->
        [female] плакала
        [male] плакал
       *[unknown] плакал(а)
    } при прощании.
phrase-mood-goodbye-well = Прощание прошло хорошо.
phrase-mood-soon-happy = { $child } быстро снова { $gender ->
        [female] повеселела
        [male] повеселел
       *[unknown] повеселел(а)
    }.
phrase-mood-later-happy = Потом { $child } снова { $gender ->
        [female] повеселела
        [male] повеселел
       *[unknown] повеселел(а)
    }.
phrase-mood-minutes-happy = Через { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    } { $child } снова { $gender ->
        [female] повеселела
        [male] повеселел
       *[unknown] повеселел(а)
    }.
phrase-mood-comfort = Мы утешили ребёнка ({ $child }).
phrase-mood-cuddle = { $child } { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } обниматься.
phrase-mood-missed = { $child } { $gender ->
        [female] скучала
        [male] скучал
       *[unknown] скучал(а)
    } по Вам.
phrase-mood-laughed = { $child } много { $gender ->
        [female] смеялась
        [male] смеялся
       *[unknown] смеялся (-лась)
    }.
phrase-mood-enjoyed = { $child } { $gender ->
        [female] получила
        [male] получил
       *[unknown] получил(а)
    } много радости.
phrase-mood-proud = { $child } { $gender ->
        [female] гордилась
        [male] гордился
       *[unknown] гордился (-лась)
    } собой.
phrase-mood-well = { $child }: всё хорошо.
phrase-mood-better = { $child } чувствует себя лучше.
phrase-mood-well-again = { $child } снова чувствует себя хорошо.
phrase-mood-sharing = { $child }: делиться было трудно.
phrase-mood-quarrel = { $child } { $gender ->
        [female] поссорилась
        [male] поссорился
       *[unknown] поссорился (-лась)
    } с другим ребёнком.
phrase-mood-solved = Дети решили это вместе.
phrase-mood-talked = Мы поговорили с ребёнком ({ $child }) об этом.
phrase-mood-bit-other = { $child } { $gender ->
        [female] укусила
        [male] укусил
       *[unknown] укусил(а)
    } другого ребёнка.
phrase-mood-hit-other = { $child } { $gender ->
        [female] ударила
        [male] ударил
       *[unknown] ударил(а)
    } другого ребёнка.
phrase-mood-ask-home = Как { $child } чувствует себя дома?
phrase-mood-ask-how = Как { $child } себя чувствует?
phrase-mood-ask-change = Что-нибудь изменилось дома?

## Spelen

phrase-play-well = { $child } хорошо { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    }.
phrase-play-outside = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } на улице.
phrase-play-inside = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } в помещении.
phrase-play-with-item = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } с этим: { $item }.
phrase-play-with-child = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } вместе с этим ребёнком: { $person }.
phrase-play-together = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } с другими детьми.
phrase-play-alone = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } { $gender ->
        [female] одна
        [male] один
       *[unknown] один/одна
    }.
phrase-play-sand = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } в песочнице.
phrase-play-house = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } в игровом уголке «дом».
phrase-play-water = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } с водой.
phrase-play-built = { $child } { $gender ->
        [female] построила
        [male] построил
       *[unknown] построил(а)
    } башню.
phrase-play-hut = { $child } { $gender ->
        [female] построила
        [male] построил
       *[unknown] построил(а)
    } шалаш для игры.
phrase-play-puzzle = { $child } { $gender ->
        [female] собрала
        [male] собрал
       *[unknown] собрал(а)
    } пазл.
phrase-play-painted = { $child } { $gender ->
        [female] рисовала
        [male] рисовал
       *[unknown] рисовал(а)
    } красками.
phrase-play-drew = { $child } { $gender ->
        [female] нарисовала
        [male] нарисовал
       *[unknown] нарисовал(а)
    } рисунок.
phrase-play-crafted = { $child } { $gender ->
        [female] мастерила
        [male] мастерил
       *[unknown] мастерил(а)
    } поделки.
phrase-play-danced = { $child } { $gender ->
        [female] танцевала
        [male] танцевал
       *[unknown] танцевал(а)
    }.
phrase-play-sang = { $child } { $gender ->
        [female] пела
        [male] пел
       *[unknown] пел(а)
    }.
phrase-play-cycled = { $child } { $gender ->
        [female] каталась
        [male] катался
       *[unknown] катался (-лась)
    } на велосипеде.
phrase-play-football = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } в футбол.
phrase-play-read = Мы читали ребёнку ({ $child }) книгу.
phrase-play-favourite = Больше всего понравилось это ({ $child }): { $item }.
phrase-play-homework = { $child } { $gender ->
        [female] сделала
        [male] сделал
       *[unknown] сделал(а)
    } домашнее задание.
phrase-play-all-outside = Мы играли на улице.
phrase-play-all-sang = Мы пели песни.
phrase-play-all-read = Мы читали книгу.
phrase-play-all-painted = Мы рисовали красками.
phrase-play-all-crafted = Мы мастерили поделки.
phrase-play-all-danced = Мы танцевали.
phrase-play-all-baked = Мы занимались выпечкой.
phrase-play-all-item = Дети играли с этим: { $item }.
phrase-play-all-visited = Мы посетили это место: { $item }.
phrase-play-theme = Тема: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } { $gender ->
        [female] научилась
        [male] научился
       *[unknown] научился (-лась)
    } чему-то новому.
phrase-new-first-steps = { $child } { $gender ->
        [female] сделала
        [male] сделал
       *[unknown] сделал(а)
    } первые шаги.
phrase-new-walks = { $child } умеет ходить без помощи.
phrase-new-stands = { $child } умеет стоять без помощи.
phrase-new-crawls = { $child } умеет ползать.
phrase-new-rolls = { $child } умеет переворачиваться.
phrase-new-sits = { $child } умеет сидеть без помощи.
phrase-new-climbs = { $child } умеет хорошо лазить.
phrase-new-cycles = { $child } умеет ездить на велосипеде.
phrase-new-spoon = { $child } умеет есть ложкой без помощи.
phrase-new-cup = { $child } умеет пить из чашки без помощи.
phrase-new-coat = { $child } умеет надевать куртку без помощи.
phrase-new-shoes = { $child } умеет обуваться без помощи.
phrase-new-tooth = У ребёнка ({ $child }) появился новый зуб.
phrase-new-word = { $child } { $gender ->
        [female] выучила
        [male] выучил
       *[unknown] выучил(а)
    } новое слово.
phrase-new-talks = { $child } говорит всё больше.
phrase-new-dutch = { $child } всё лучше говорит по-нидерландски.
phrase-new-counts = { $child } умеет считать до { $count }.
phrase-new-colours = { $child } знает цвета.
phrase-new-name = { $child } умеет писать своё имя.
phrase-new-circle = { $child } хорошо { $gender ->
        [female] участвовала
        [male] участвовал
       *[unknown] участвовал(а)
    } в занятии в кругу.
phrase-new-joins = { $child } хорошо { $gender ->
        [female] участвовала
        [male] участвовал
       *[unknown] участвовал(а)
    }.
phrase-new-listens = { $child } хорошо слушает.
phrase-new-tidied = { $child } { $gender ->
        [female] помогла
        [male] помог
       *[unknown] помог(-ла)
    } убирать.
phrase-new-helped = { $child } { $gender ->
        [female] помогла
        [male] помог
       *[unknown] помог(-ла)
    } другому ребёнку.
phrase-new-likes-help = { $child } любит помогать.
phrase-new-shares = { $child } умеет хорошо делиться.
phrase-new-turn = { $child } умеет ждать своей очереди.
phrase-new-plays-more = { $child } всё больше играет с другими детьми.
phrase-new-friends = { $child } находит друзей.
phrase-new-dares = { $child } становится всё смелее.
phrase-new-proud = { $child }: мы очень гордимся.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = У ребёнка ({ $child }) высокая температура: { $temperature } °C.
phrase-health-temperature = У ребёнка ({ $child }) температура { $temperature } °C.
phrase-health-fever = У ребёнка ({ $child }) высокая температура.
phrase-health-no-fever = У ребёнка ({ $child }) нет высокой температуры.
phrase-health-warm = { $child }: тело тёплое на ощупь.
phrase-health-unwell = { $child } плохо себя чувствует.
phrase-health-vomited = У ребёнка ({ $child }) была рвота.
phrase-health-vomited-times = У ребёнка ({ $child }) была рвота ({ $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[many] { $count } раз
    }).
phrase-health-diarrhoea = У ребёнка ({ $child }) понос.
phrase-health-coughs = { $child } кашляет.
phrase-health-coughs-much = { $child } много кашляет.
phrase-health-cold = У ребёнка ({ $child }) простуда.
phrase-health-runny-nose = У ребёнка ({ $child }) насморк.
phrase-health-teething = У ребёнка ({ $child }) режутся зубы.
phrase-health-earache = У ребёнка ({ $child }) болит ухо.
phrase-health-stomach = У ребёнка ({ $child }) болит живот.
phrase-health-headache = У ребёнка ({ $child }) болит голова.
phrase-health-spots = У ребёнка ({ $child }) пятнышки на коже.
phrase-health-fell = { $child } { $gender ->
        [female] упала
        [male] упал
       *[unknown] упал(а)
    }.
phrase-health-scrape = У ребёнка ({ $child }) ссадина.
phrase-health-bump = У ребёнка ({ $child }) шишка на голове.
phrase-health-bruise = У ребёнка ({ $child }) синяк.
phrase-health-bitten = Ребёнка ({ $child }) укусил другой ребёнок.
phrase-health-nosebleed = У ребёнка ({ $child }) из носа шла кровь.
phrase-health-tick = Мы нашли на ребёнке ({ $child }) клеща.
phrase-health-tick-removed = Мы удалили клеща.
phrase-health-plaster = Мы наклеили на это пластырь.
phrase-health-cooled = Мы охладили это место.
phrase-health-plays-again = { $child } снова играет.
phrase-health-watch = Мы внимательно следим за состоянием ребёнка ({ $child }).
phrase-health-collect = Можете ли Вы прийти и забрать ребёнка ({ $child })?
phrase-health-collect-soon = Можете ли Вы как можно скорее забрать ребёнка ({ $child })?
phrase-health-called = Мы Вам звонили.
phrase-health-no-answer = Мы не смогли с Вами связаться.
phrase-health-stay-home = Пожалуйста, пусть { $child } побудет дома, пока не пройдёт высокая температура.
phrase-health-if-ill = Ваш ребёнок болен?
phrase-health-keep-home = Тогда, пожалуйста, оставьте ребёнка дома.
phrase-health-doctor = Если Вы беспокоитесь, позвоните семейному врачу.
phrase-health-medicine-time = { $child } { $gender ->
        [female] получила
        [male] получил
       *[unknown] получил(а)
    } лекарство в { $time }.
phrase-health-medicine-form = Мы можем давать лекарства, только если Вы заполнили бланк.
phrase-health-ask-paracetamol = { $child } { $gender ->
        [female] принимала
        [male] принимал
       *[unknown] принимал(а)
    } дома парацетамол?
phrase-health-on-group = В группе есть: { $item }.
phrase-health-lice-check = Пожалуйста, проверьте, нет ли у ребёнка вшей.
phrase-health-get-well = Желаем ребёнку ({ $child }) скорейшего выздоровления.
phrase-health-welcome-back = Хорошо, что { $child } снова с нами.
phrase-health-ask-ill = { $child } болеет?
phrase-health-ask-better = { $child } уже { $gender ->
        [female] выздоровела
        [male] выздоровел
       *[unknown] выздоровел(а)
    }?
phrase-health-ask-return = Когда { $child } снова придёт?
phrase-health-suncream = Мы нанесли ребёнку ({ $child }) солнцезащитный крем.
phrase-health-suncream-home = Пожалуйста, нанесите ребёнку дома солнцезащитный крем.
phrase-health-no-worry = Вам не нужно беспокоиться.

## Meenemen en spullen

phrase-bring-item = Пожалуйста, принесите: { $item }.
phrase-bring-item-tomorrow = Пожалуйста, принесите завтра: { $item }.
phrase-bring-item-date = Пожалуйста, принесите { $on-date }: { $item }.
phrase-bring-need = Требуется ({ $child }): { $item }.
phrase-bring-new = Требуются новые вещи ({ $child }): { $item }.
phrase-bring-low = Это почти закончилось ({ $child }): { $item }.
phrase-bring-out = Это закончилось ({ $child }): { $item }.
phrase-bring-name = Пожалуйста, подпишите одежду именем ребёнка.
phrase-bring-lost = Мы ищем эту вещь ({ $child }): { $item }.
phrase-bring-found = Мы нашли эту вещь ({ $child }): { $item }.
phrase-bring-here = Эта вещь ещё у нас ({ $child }): { $item }.
phrase-bring-too-small = Нужен больший размер ({ $child }): { $item }.
phrase-bring-dirty = Грязная одежда в сумке.
phrase-bring-borrowed = Пожалуйста, постирайте и верните одолженную одежду.
phrase-bring-lost-things = Здесь лежат найденные вещи.
phrase-weather-cold = Будет холодно.
phrase-weather-hot = Будет тепло.
phrase-weather-rain = Будет дождь.
phrase-bring-old-clothes = Пожалуйста, оденьте ребёнка в старую одежду.
phrase-bring-no-toys = Пожалуйста, оставьте игрушки дома.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Кто заберёт ребёнка ({ $child })?
phrase-pickup-ask-time = Во сколько Вы заберёте ребёнка ({ $child })?
phrase-pickup-other = Вашего ребёнка заберёт кто-то другой?
phrase-contact-tell-us = Тогда, пожалуйста, сообщите нам.
phrase-pickup-before = Пожалуйста, заберите ребёнка до { $time }.
phrase-pickup-child-before = Пожалуйста, заберите ребёнка ({ $child }) до { $time }.
phrase-pickup-at = Пожалуйста, заберите ребёнка ({ $child }) в { $time }.
phrase-pickup-earlier = Можете ли Вы забрать ребёнка ({ $child }) раньше?
phrase-pickup-late = Вы придёте позже?
phrase-contact-call-then = Тогда, пожалуйста, позвоните нам.
phrase-pickup-done = Ребёнка ({ $child }) забрали в { $time }.
phrase-pickup-person = Ребёнка ({ $child }) забрал этот человек: { $person }.
phrase-pickup-person-time = Ребёнка ({ $child }) в { $time } забрал этот человек: { $person }.
phrase-pickup-school = Мы забираем ребёнка ({ $child }) из школы в { $time }.
phrase-pickup-school-all = Мы забираем детей из школы в { $time }.
phrase-pickup-not-there = Ребёнка ({ $child }) не было в школе.
phrase-pickup-ask-where = Знаете ли Вы, где { $child }?
phrase-pickup-ask-alone = Может ли { $child } идти домой без взрослых?
phrase-arrive-before = Пожалуйста, приведите ребёнка до { $time }.
phrase-arrive-child-before = Пожалуйста, приведите ребёнка ({ $child }) до { $time }.
phrase-absent-ask = { $child } сегодня придёт?
phrase-absent-was = Ребёнка ({ $child }) сегодня не было.
phrase-absent-if = Ваш ребёнок не придёт?
phrase-absent-tell-before = Пожалуйста, сообщите нам до { $time }.
phrase-absent-missed = { $child }: мы скучали.
phrase-swap-yes = Обмен дня { $on-date } возможен.
phrase-swap-no = К сожалению, обмен дня { $on-date } невозможен.
phrase-swap-ask = На какой день Вы хотите обменять?
phrase-extra-yes = Дополнительный день { $on-date } возможен.
phrase-extra-no = К сожалению, { $on-date } нет места.
phrase-holiday-ask = Когда Вы уезжаете в отпуск?
phrase-holiday-tell = Пожалуйста, вовремя сообщите нам об отпуске.
phrase-phone-check = Ваш номер телефона всё ещё верный?
phrase-phone-new = Пожалуйста, сообщите нам Ваш новый номер телефона.
phrase-talk-ask = Мы хотели бы поговорить с Вами о ребёнке ({ $child }).
phrase-talk-invite = Приглашаем Вас на беседу.
phrase-talk-date = Беседа будет { $on-date } в { $time }.
phrase-talk-ask-date = Подходит ли Вам время { $on-date } в { $time }?
phrase-talk-minutes = Беседа длится { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }.
phrase-talk-interpreter = Нужен ли Вам переводчик?
phrase-photo-ask = Можно ли нам фотографировать ребёнка ({ $child })?
phrase-form-sign = Пожалуйста, заполните и подпишите бланк.
phrase-form-date = Пожалуйста, сдайте бланк раньше этого дня: { $date }.

## Wennen

phrase-settle-date = { $child } впервые придёт на адаптацию { $on-date }.
phrase-settle-from-until = { $child } приходит на адаптацию с { $from } до { $until }.
phrase-settle-times = Адаптация проходит с { $from } до { $until }.
phrase-settle-stay = Вы можете остаться с ребёнком.
phrase-settle-familiar = Пожалуйста, принесите что-нибудь, что { $child } хорошо знает, например мягкую игрушку.
phrase-settle-well = Адаптация прошла хорошо.
phrase-settle-hard = Адаптация пока была трудной.
phrase-settle-better = Адаптация идёт всё лучше.
phrase-settle-needs-time = Ребёнку ({ $child }) ещё нужно время, чтобы привыкнуть.
phrase-settle-goodbye = Всегда прощайтесь с ребёнком, когда уходите.
phrase-settle-crying-normal = Это нормально, что ребёнок плачет при прощании.
phrase-settle-first-day = Первый день ({ $child }): { $date }.
phrase-settle-group = { $child } переходит в группу { $group } { $on-date }.
phrase-settle-mentor = Ментор ребёнка ({ $child }): { $person }.

## Open, dicht en wie er werkt

phrase-closed-date = Мы закрыты { $on-date }.
phrase-closed-group = Группа { $group } закрыта { $on-date }.
phrase-closed-range = Мы закрыты: { $first-date } – { $last-date } (включительно).
phrase-closed-tomorrow = Завтра мы закрыты.
phrase-closed-early = Сегодня мы закрываемся в { $time }.
phrase-open-again = Мы снова открыты { $on-date }.
phrase-open-times = Мы работаем с { $from } до { $until }.
phrase-open-later = Сегодня мы открываемся в { $time }.
phrase-open-weekday = Мы работаем { $on-weekday } с { $from } до { $until }.
phrase-closed-study-day = В этот день у команды обучение.
phrase-closed-holiday = Это праздничный день.
phrase-group-together = Сегодня группы вместе.
phrase-staff-ill = { $person } сегодня болеет.
phrase-staff-absent = { $person } сегодня не работает.
phrase-staff-today = { $person } сегодня работает в группе.
phrase-staff-weekday = { $person } работает { $on-weekday }.
phrase-staff-new = { $person } — новый человек в нашей команде.
phrase-staff-leaves = { $person }: последний рабочий день у нас — { $date }.
phrase-staff-weeks = { $person } на этой неделе в отпуске.

## Feesten en uitjes

phrase-event-trip-tomorrow = Завтра у нас экскурсия: { $item }.
phrase-event-trip-date = Экскурсия { $on-date }: { $item }.
phrase-event-leave = Мы отправляемся в { $time }.
phrase-event-back = Мы вернёмся в { $time }.
phrase-event-parents-evening = Родительский вечер будет { $on-date } в { $time }.
phrase-event-celebrate-date = Мы празднуем { $on-date }: { $item }.
phrase-event-celebrate-today = Сегодня мы празднуем: { $item }.
phrase-event-begins = Начало в { $time }.
phrase-event-invited = Будем рады Вас видеть.
phrase-event-ask-come = Вы тоже придёте?
phrase-event-tell-come = Пожалуйста, сообщите, придёте ли Вы.
phrase-event-ask-help = Можете ли Вы помочь?
phrase-event-answer-before = Пожалуйста, ответьте раньше этого дня: { $date }.
phrase-event-photographer = Фотограф придёт { $on-date }.
phrase-event-birthday = У ребёнка ({ $child }) сегодня день рождения.
phrase-event-birthday-age = { $child }: сегодня исполнилось { $count ->
        [one] { $count } год
        [few] { $count } года
       *[many] { $count } лет
    }.
phrase-event-congratulations = { $child }: поздравляем!
phrase-event-treat = Вы можете принести небольшое угощение.
phrase-event-no-sweets = Пожалуйста, не приносите конфеты и сладости.

## Geld en kantoor

phrase-money-questions = У Вас есть вопросы о деньгах?
phrase-money-office = Пожалуйста, позвоните в наш офис.
phrase-money-costs = Стоимость: { $amount }.
phrase-money-free = Это бесплатно.
phrase-money-pay-before = Пожалуйста, оплатите { $amount } раньше этого дня: { $date }.
phrase-office-hours = Офис работает с { $from } до { $until }.
phrase-office-calls = Офис Вам позвонит.

## Groeten, dank en contact

phrase-hello-morning = Доброе утро.
phrase-hello-parents = Уважаемые родители,
phrase-bye-tomorrow = До завтра.
phrase-bye-weekday = До встречи { $on-weekday }.
phrase-bye-weekend = Хороших выходных.
phrase-bye-holiday = Хорошего отдыха.
phrase-bye-evening = Хорошего вечера.
phrase-bye-feast = С праздниками!
phrase-thanks-message = Спасибо за Ваше сообщение.
phrase-thanks-help = Спасибо за Вашу помощь.
phrase-thanks-telling = Спасибо, что сообщили.
phrase-thanks-treat = Спасибо за угощение.
phrase-sorry-late = Извините за поздний ответ.
phrase-contact-questions = У Вас есть вопросы?
phrase-contact-send = Тогда отправьте нам сообщение.
phrase-contact-call = Пожалуйста, позвоните нам.
phrase-contact-call-times = Вы можете звонить нам с { $from } до { $until }.
phrase-contact-call-later = Мы позвоним Вам позже.
phrase-contact-tomorrow = Мы ответим Вам завтра.
phrase-contact-ask-colleague = Я спрошу у коллеги.
phrase-contact-tell-colleague = Я передам это коллеге.
phrase-contact-read = Мы прочитали Ваше сообщение.
phrase-contact-confirm = Пожалуйста, подтвердите это сообщение.

## Thuis en taal

phrase-home-own-language = Говорите дома с ребёнком на своём языке.
phrase-home-read = Почитайте дома вместе книгу.
phrase-home-sing = Спойте дома вместе песню.
phrase-home-photo = Пожалуйста, принесите фотографию из дома.

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = Занятие ({ $who }): { $activity }.
phrase-act-did-we = Вот что мы делали: { $activity }.
phrase-act-did-not = Этого не было ({ $who }): { $activity }.
phrase-act-does = Занятие ребёнка ({ $child }): { $activity }.
phrase-act-will = План ({ $who }): { $activity }.
phrase-act-will-we = Вот что мы будем делать: { $activity }.
phrase-act-will-not-we = Этого мы делать не будем: { $activity }.
phrase-act-can = { $child } это умеет: { $activity }.
phrase-act-can-not-yet = { $child } этого ещё не умеет: { $activity }.
phrase-act-practises = { $child } этому учится: { $activity }.
phrase-act-starts = { $child } это начинает: { $activity }.
phrase-act-learnt = { $child } этому { $gender ->
        [female] научилась
        [male] научился
       *[unknown] научился (-лась)
    }: { $activity }.
phrase-act-likes = { $child } это любит: { $activity }.
phrase-act-liked = Это понравилось ({ $child }): { $activity }.
phrase-act-likes-most = { $child } больше всего любит это: { $activity }.
phrase-act-liked-most = Больше всего понравилось это ({ $child }): { $activity }.
phrase-act-disliked = Это не понравилось ({ $child }): { $activity }.
phrase-act-hard = Это ещё трудно ({ $child }): { $activity }.
phrase-act-exciting = Это немного волновало ({ $child }): { $activity }.
phrase-act-wants = { $child } очень хочет этого: { $activity }.
phrase-act-wanted = { $child } { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } этого: { $activity }.
phrase-act-wanted-not = { $child } не { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } этого: { $activity }.
phrase-act-helped = { $child } с этим { $gender ->
        [female] помогла
        [male] помог
       *[unknown] помог/помогла
    }: { $activity }.
phrase-act-helped-all = Помощь с этим ({ $who }): { $activity }.
phrase-act-dared = { $child } на это { $gender ->
        [female] решилась
        [male] решился
       *[unknown] решился (-лась)
    }: { $activity }.
phrase-act-dared-not = { $child } на это ещё не { $gender ->
        [female] решилась
        [male] решился
       *[unknown] решился (-лась)
    }: { $activity }.
phrase-act-allowed = Это было разрешено ({ $who }): { $activity }.
phrase-act-ask-may = Можно ли ребёнку ({ $child }) этим заниматься: { $activity }?
phrase-act-ask-can = { $child } это умеет: { $activity }?
phrase-act-ask-likes = { $child } это любит: { $activity }?
phrase-act-went-well = Это прошло хорошо: { $activity }.
phrase-act-gets-better-child = Это получается всё лучше ({ $child }): { $activity }.
phrase-act-gets-better = Это идёт всё лучше: { $activity }.
phrase-act-together = Наше занятие было таким: { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $child } это { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    }: { $things }.
phrase-food-list-well = { $child } хорошо это { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }: { $things }.
phrase-food-list-little = { $child } мало этого { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    }: { $things }.
phrase-food-list-all = { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } это полностью: { $things }.
phrase-food-list-almost-all = { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } это почти полностью: { $things }.
phrase-food-list-half = { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } половину этого: { $things }.
phrase-food-list-left = { $child } не { $gender ->
        [female] доела
        [male] доел
       *[unknown] доел(а)
    } это: { $things }.
phrase-food-list-none = { $child } не { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    } это: { $things }.
phrase-food-list-except = { $child } хорошо { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }, но не это: { $things }.
phrase-food-list-likes = { $child } любит это есть: { $things }.
phrase-food-list-liked = Еда понравилась ({ $child }): { $things }.
phrase-food-list-liked-not = Еда не понравилась ({ $child }): { $things }.
phrase-food-list-refused = { $child } не { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } это есть: { $things }.
phrase-food-list-tasted = { $child } это { $gender ->
        [female] попробовала
        [male] попробовал
       *[unknown] попробовал(а)
    }: { $things }.
phrase-food-list-not-allowed = Мы не даём этого ребёнку ({ $child }): { $things }.
phrase-food-list-gets = Мы даём это ребёнку ({ $child }): { $things }.
phrase-food-list-we = Вот что мы ели: { $things }.
phrase-food-list-menu = Мы едим: { $things }.
phrase-food-list-all-liked = Детям понравилась еда: { $things }.
phrase-food-all-tasted = Все дети попробовали.
phrase-food-ask-gets = { $child } получает это дома: { $things }?
phrase-food-ask-solids = { $child } уже ест дома твёрдую пищу?
phrase-food-ask-eaten = { $child } уже { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }?
phrase-food-ask-tell-diet = Пожалуйста, сообщите нам, что { $child } ест и чего не ест.
phrase-food-and-drink-well = { $child } хорошо { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    } и { $gender ->
        [female] попила
        [male] попил
       *[unknown] попил(а)
    }.
phrase-food-went-well = С едой всё было хорошо.
phrase-food-went-less = С едой было не так хорошо.
phrase-drink-list = { $child } это { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    }: { $things }.
phrase-drink-list-refused = { $child } не { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } это пить: { $things }.
phrase-drink-nothing = { $child } ничего не { $gender ->
        [female] пила
        [male] пил
       *[unknown] пил(а)
    }.
phrase-drink-thirst = { $child } { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } пить.
phrase-drink-milk-ml = { $child } { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    } { $count } мл молока.
phrase-bottle-left = В бутылочке осталось { $count } мл.
phrase-bottle-count = { $child } { $gender ->
        [female] получила
        [male] получил
       *[unknown] получил(а)
    } { $count ->
        [one] { $count } бутылочку
        [few] { $count } бутылочки
        [many] { $count } бутылочек
       *[other] { $count } бутылочки
    }.
phrase-bottle-well = { $child } хорошо { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    } бутылочку.
phrase-bottle-badly = { $child } ещё плохо пьёт из бутылочки.
phrase-bottle-spat-up = { $child } немного { $gender ->
        [female] срыгнула
        [male] срыгнул
       *[unknown] срыгнул(а)
    } после бутылочки.
phrase-bottle-ask-ml = Сколько мл можно пить ребёнку ({ $child })?
phrase-bottle-stopped = { $child }: мы больше не даём дневную бутылочку.
phrase-bottle-breast-milk = Пожалуйста, принесите грудное молоко на { $count ->
        [one] { $count } кормление
        [few] { $count } кормления
        [many] { $count } кормлений
       *[other] { $count } кормления
    }.

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } { $gender ->
        [female] заснула
        [male] заснул
       *[unknown] заснул(а)
    }.
phrase-sleep-woke = { $child } { $gender ->
        [female] проснулась
        [male] проснулся
       *[unknown] проснулся (-лась)
    }.
phrase-sleep-woken = Мы разбудили ребёнка ({ $child }).
phrase-sleep-woke-often = { $child } то и дело { $gender ->
        [female] просыпалась
        [male] просыпался
       *[unknown] просыпался (-лась)
    }.
phrase-sleep-woke-often-crying = { $child } несколько раз { $gender ->
        [female] просыпалась
        [male] просыпался
       *[unknown] просыпался (-лась)
    } с плачем.
phrase-sleep-restless = { $child } беспокойно { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    }.
phrase-sleep-only-minutes = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } всего { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }.
phrase-sleep-about-hours = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } около { $hours ->
        [one] { $hours } часа
        [few] { $hours } часов
        [many] { $hours } часов
       *[other] { $hours } часа
    }.
phrase-sleep-until = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } до { $time }.
phrase-sleep-since = { $child } спит с { $time }.
phrase-sleep-short-tired = { $child } мало { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    }, вечером может быть усталость.
phrase-sleep-maybe-tired = { $child }: вечером может быть усталость.
phrase-sleep-cuddly = { $child } спит с мягкой игрушкой.
phrase-sleep-needed-dummy = Ребёнку ({ $child }) была нужна пустышка.
phrase-sleep-no-dummy = { $child } спит без пустышки.
phrase-sleep-big-bed = { $child } спит в большой кровати.
phrase-sleep-on-back = { $child } спит на спине.
phrase-sleep-no-nap-yet = { $child } ещё не { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    }.
phrase-sleep-one-nap = { $child } спит { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    } в день.
phrase-sleep-lay-quietly = { $child } спокойно { $gender ->
        [female] лежала
        [male] лежал
       *[unknown] лежал(а)
    }.
phrase-sleep-went-well = Со сном всё было хорошо.
phrase-sleep-went-less = Со сном было не так хорошо.
phrase-sleep-used-to-here = { $child } ещё привыкает спать у нас.
phrase-sleep-ask-let = Дать ребёнку ({ $child }) поспать подольше?
phrase-sleep-ask-may-day = Можно ли ребёнку ({ $child }) ещё спать днём?
phrase-sleep-ask-wake-time = Во сколько нам разбудить ребёнка ({ $child })?
phrase-sleep-ask-how-long = Сколько { $child } спит дома?
phrase-sleep-ask-how = Как { $child } спит дома?
phrase-sleep-yawned = { $child } { $gender ->
        [female] зевала
        [male] зевал
       *[unknown] зевал(а)
    }.

## Luier, potje en wc (meer)

phrase-nappy-wet-count = Мокрые подгузники ({ $child }): { $count }.
phrase-nappy-changed = Мы поменяли подгузник ({ $child }).
phrase-nappy-dry-count = { $child }: подгузник был сухой.
phrase-nappy-usual-poo = У ребёнка ({ $child }) был обычный стул.
phrase-nappy-cramps = У ребёнка ({ $child }) были колики.
phrase-nappy-cream-done = Мы намазали ребёнку ({ $child }) попу кремом.
phrase-toilet-potty-poo = { $child } { $gender ->
        [female] покакала
        [male] покакал
       *[unknown] покакал(а)
    } в горшок.
phrase-toilet-potty-nothing = { $child } { $gender ->
        [female] посидела
        [male] посидел
       *[unknown] посидел(а)
    } на горшке, но не { $gender ->
        [female] пописала
        [male] пописал
       *[unknown] пописал(а)
    }.
phrase-toilet-asks = { $child } { $gender ->
        [female] сама
        [male] сам
       *[unknown] сам(а)
    } просится в туалет.
phrase-toilet-well = { $child } хорошо учится ходить на горшок.
phrase-toilet-no-accident = { $child } не { $gender ->
        [female] писала
        [male] писал
       *[unknown] писал(а)
    } в штаны.
phrase-toilet-accident = { $child }: случилась маленькая неприятность с туалетом.
phrase-toilet-no-nappy = { $child } днём больше не носит подгузник.
phrase-toilet-wet-in-bag = Мокрая одежда в сумке.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child }: настоящее солнышко.
phrase-mood-good-morning = У ребёнка ({ $child }) было хорошее утро.
phrase-mood-good-afternoon = { $child }: вторая половина дня прошла хорошо.
phrase-mood-top-day = У ребёнка ({ $child }) был замечательный день.
phrase-mood-had-fun = { $child } хорошо { $gender ->
        [female] повеселилась
        [male] повеселился
       *[unknown] повеселился (-лась)
    }.
phrase-mood-relaxed = { $child } { $gender ->
        [female] была
        [male] был
       *[unknown] был(а)
    } в спокойном настроении.
phrase-mood-at-home = { $child } чувствует себя у нас как дома.
phrase-mood-quiet-bit = { $child } { $gender ->
        [female] была немного тихой
        [male] был немного тихим
       *[unknown] был(а) немного тихим (-ой)
    }.
phrase-mood-excited = { $child } { $gender ->
        [female] была
        [male] был
       *[unknown] был(а)
    } в восторге.
phrase-mood-curious = { $child } { $gender ->
        [female] проявляла
        [male] проявлял
       *[unknown] проявлял(а)
    } любопытство.
phrase-mood-interested = Это было интересно ({ $child }): { $things }.
phrase-mood-busy-bit = { $child } немного { $gender ->
        [female] шумела
        [male] шумел
       *[unknown] шумел(а)
    } и много { $gender ->
        [female] двигалась
        [male] двигался
       *[unknown] двигался (-лась)
    }.
phrase-mood-cheeky = { $child } немного { $gender ->
        [female] шалила
        [male] шалил
       *[unknown] шалил(а)
    }.
phrase-mood-sweet = { $child } { $gender ->
        [female] вела
        [male] вёл
       *[unknown] вёл/вела
    } себя очень мило.
phrase-mood-self-again = { $child } снова чувствует себя совсем хорошо.
phrase-mood-sad-relative-left = { $child } { $gender ->
        [female] грустила
        [male] грустил
       *[unknown] грустил(а)
    } при прощании ({ $relative }).
phrase-mood-sad-when-left = { $child } { $gender ->
        [female] грустила
        [male] грустил
       *[unknown] грустил(а)
    } при прощании.
phrase-mood-short-sad = Это длилось недолго.
phrase-mood-cry-minutes = Плач длился около { $minutes ->
        [one] { $minutes } минуты
        [few] { $minutes } минут
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }.
phrase-mood-goodbye-no-tears-all = Прощание прошло без слёз.
phrase-mood-goodbye-no-tears = { $child } не { $gender ->
        [female] плакала
        [male] плакал
       *[unknown] плакал(а)
    } при прощании.
phrase-mood-came-in-happy = { $child } { $gender ->
        [female] пришла
        [male] пришёл
       *[unknown] пришёл/пришла
    } в хорошем настроении.
phrase-mood-waved-to = { $child } { $gender ->
        [female] помахала
        [male] помахал
       *[unknown] помахал(а)
    } рукой на прощание ({ $relative }).
phrase-mood-waved = { $child } { $gender ->
        [female] помахала
        [male] помахал
       *[unknown] помахал(а)
    } рукой на прощание.
phrase-mood-waiting = { $child } с радостью { $gender ->
        [female] ждала
        [male] ждал
       *[unknown] ждал(а)
    } возвращения домой.
phrase-mood-missed-relative = { $child } { $gender ->
        [female] скучала
        [male] скучал
       *[unknown] скучал(а)
    } (по кому: { $relative }).
phrase-mood-comforted = { $child } легко { $gender ->
        [female] успокоилась
        [male] успокоился
       *[unknown] успокоился (-лась)
    }.
phrase-mood-close-lap = { $child } { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } на руки.
phrase-mood-hugged = { $child } { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } обниматься.
phrase-mood-scared = { $child } немного { $gender ->
        [female] боялась
        [male] боялся
       *[unknown] боялся (-лась)
    }.
phrase-mood-scared-of = { $child } { $gender ->
        [female] боялась
        [male] боялся
       *[unknown] боялся (-лась)
    } (чего: { $things }).
phrase-mood-new-staff = { $child } немного { $gender ->
        [female] стеснялась
        [male] стеснялся
       *[unknown] стеснялся (-лась)
    } новой воспитательницы.
phrase-mood-bored = { $child } { $gender ->
        [female] скучала
        [male] скучал
       *[unknown] скучал(а)
    } без дела.
phrase-mood-used-noise = { $child } { $gender ->
        [female] привыкала
        [male] привыкал
       *[unknown] привыкал(а)
    } к шуму и движению.
phrase-mood-back-after-holiday = { $child } снова { $gender ->
        [female] привыкала
        [male] привыкал
       *[unknown] привыкал(а)
    } после каникул.
phrase-mood-friends = Большая дружба: { $who }.
phrase-mood-new-friend = У ребёнка ({ $child }) появился новый друг или новая подруга.
phrase-mood-friend-of = { $child } и { $names } хорошо дружат.
phrase-mood-quarrel-solved = { $child } { $gender ->
        [female] поссорилась
        [male] поссорился
       *[unknown] поссорился (-лась)
    } с другим ребёнком, но они уже помирились.
phrase-mood-sorry = { $child } { $gender ->
        [female] попросила
        [male] попросил
       *[unknown] попросил(а)
    } прощения.
phrase-mood-angry-share = { $child } { $gender ->
        [female] рассердилась
        [male] рассердился
       *[unknown] рассердился (-лась)
    }, когда надо было делиться.
phrase-mood-wait-turn-hard = { $child }: ждать ещё трудно.
phrase-mood-listened = { $child } хорошо { $gender ->
        [female] слушала
        [male] слушал
       *[unknown] слушал(а)
    }.
phrase-mood-listen-hard = { $child }: слушать было трудно.
phrase-mood-pushed = { $child } { $gender ->
        [female] толкнула
        [male] толкнул
       *[unknown] толкнул(а)
    } другого ребёнка.
phrase-mood-got-pushed = Ребёнка ({ $child }) толкнул другой ребёнок.
phrase-mood-sibling = { $child } гордится тем, что { $gender ->
        [female] стала старшей сестрой
        [male] стал старшим братом
       *[unknown] стал(а) старшим братом или сестрой
    }.
phrase-mood-told-about = { $child } { $gender ->
        [female] рассказала
        [male] рассказал
       *[unknown] рассказал(а)
    } нам об этом: { $things }.
phrase-mood-told-relative = { $child } { $gender ->
        [female] рассказала
        [male] рассказал
       *[unknown] рассказал(а)
    } нам (о ком: { $relative }).
phrase-mood-told-weekend = { $child } { $gender ->
        [female] рассказала
        [male] рассказал
       *[unknown] рассказал(а)
    } нам о выходных.
phrase-mood-made-for-you = { $child } { $gender ->
        [female] сделала
        [male] сделал
       *[unknown] сделал(а)
    } для Вас кое-что красивое.
phrase-mood-drawing-for-you = { $child } { $gender ->
        [female] нарисовала
        [male] нарисовал
       *[unknown] нарисовал(а)
    } для Вас рисунок.
phrase-mood-won = { $child } { $gender ->
        [female] победила
        [male] победил
       *[unknown] победил(а)
    }.
phrase-mood-called-juf = { $child } впервые { $gender ->
        [female] сказала
        [male] сказал
       *[unknown] сказал(а)
    } «juf» (так дети называют воспитательницу).

## Op de groep

phrase-group-quiet-day = День был спокойный.
phrase-group-busy-day = День был насыщенный.
phrase-group-nice-day = День был приятный.
phrase-group-busy-nice-day = День был насыщенный, но приятный.
phrase-group-child-count = Детей в группе: { $count }.
phrase-group-many-ill = Много детей болеет.
phrase-group-nothing-special = Ничего особенного не произошло.
phrase-group-all-well = Всё прошло хорошо.
phrase-group-day-flew = День пролетел быстро.
phrase-group-all-enjoyed = Детям очень понравилось.
phrase-group-child-loved-it = { $child }: очень понравилось.
phrase-group-with-older = { $child } { $gender ->
        [female] была
        [male] был
       *[unknown] был(а)
    } со старшими детьми.
phrase-group-with-other-group = { $child } { $gender ->
        [female] была
        [male] был
       *[unknown] был(а)
    } в группе { $group }.
phrase-group-two-together = Группа { $first-group } и группа { $second-group } сейчас вместе.
phrase-group-merged = Мы объединяем группы.
phrase-group-new-toys = У нас новые игрушки.
phrase-group-new-item = У нас появилось новое: { $things }.
phrase-group-word-of-week = На этой неделе мы учим новые слова.
phrase-group-photos-app = Фотографии есть в приложении.
phrase-group-photos-later = Фотографии будут позже.
phrase-group-crafts-home = { $child } несёт домой свою поделку.
phrase-group-paint-on = На вещах осталась краска ({ $child }): { $things }.
phrase-group-new-child = В группу придёт новый ребёнок.
phrase-group-welcome-child = Добро пожаловать, { $child }!
phrase-group-stayed-in = Мы остались в помещении.
phrase-group-too-cold = Было слишком холодно, чтобы долго быть на улице.
phrase-group-too-hot = Было слишком жарко, чтобы играть на улице.
phrase-group-nice-weather = Погода была хорошая.
phrase-group-bad-weather = Погода была плохая.
phrase-group-trip-off = Экскурсия отменяется.
phrase-group-trip-to-off = Экскурсия отменяется: { $item }.
phrase-group-item-closed = Было закрыто: { $item }.
phrase-group-play-at = { $child } { $gender ->
        [female] посетила
        [male] посетил
       *[unknown] посетил(а)
    } это место: { $item }.
phrase-group-went-with = Поход ({ $who }): { $item }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = У ребёнка ({ $child }) болит: { $body }.
phrase-health-stomach-complains = { $child } { $gender ->
        [female] пожаловалась
        [male] пожаловался
       *[unknown] пожаловался (-лась)
    } на боль в животе.
phrase-health-headache-complains = { $child } { $gender ->
        [female] пожаловалась
        [male] пожаловался
       *[unknown] пожаловался (-лась)
    } на головную боль.
phrase-health-injury-at = У ребёнка ({ $child }): { $injury } ({ $body }).
phrase-health-injury = У ребёнка ({ $child }): { $injury }.
phrase-health-injury-visible = Мы видим: { $injury }.
phrase-health-injury-visible-at = Мы видим: { $injury } ({ $body }).
phrase-health-fell-on = { $child } { $gender ->
        [female] упала
        [male] упал
       *[unknown] упал(а)
    } и { $gender ->
        [female] ударилась
        [male] ударился
       *[unknown] ударился (-лась)
    } ({ $body }).
phrase-health-bumped = { $child } { $gender ->
        [female] ударилась
        [male] ударился
       *[unknown] ударился (-лась)
    } ({ $body }).
phrase-health-fell-no-harm = { $child } { $gender ->
        [female] упала
        [male] упал
       *[unknown] упал(а)
    }, но ничего не видно.
phrase-health-nothing-seen = Ничего не видно.
phrase-health-tripped = { $child } { $gender ->
        [female] споткнулась
        [male] споткнулся
       *[unknown] споткнулся (-лась)
    }.
phrase-health-fell-from = { $child } { $gender ->
        [female] упала
        [male] упал
       *[unknown] упал(а)
    } (откуда: { $item }).
phrase-health-cried-recovered = { $child } { $gender ->
        [female] успокоилась
        [male] успокоился
       *[unknown] успокоился (-лась)
    } и снова играет.
phrase-health-wound-cleaned = Мы промыли рану.
phrase-health-wound-plaster = Мы промыли рану и наклеили пластырь.
phrase-health-has-plaster = На ребёнке ({ $child }) пластырь ({ $body }).
phrase-health-rinsed = Мы промыли это водой.
phrase-health-sand-eyes = Ребёнку ({ $child }) песок попал в глаза.
phrase-health-splinter-out = Мы вытащили занозу.
phrase-health-splinter-in = Заноза ещё в коже.
phrase-health-tick-in = Клещ ещё в коже.
phrase-health-stung-wasp = Ребёнка ({ $child }) ужалила оса.
phrase-health-stung-bee = Ребёнка ({ $child }) ужалила пчела.
phrase-health-stung-at = { $child }: укус осы или пчелы ({ $body }).
phrase-health-bitten-again = Ребёнка ({ $child }) укусил другой ребёнок.
phrase-health-bitten-at = Ребёнка ({ $child }) укусил другой ребёнок ({ $body }).
phrase-health-nosebleed-had = У ребёнка ({ $child }) из носа шла кровь.
phrase-health-nosebleed-over = Кровь из носа быстро остановилась.
phrase-health-coughed = { $child } много { $gender ->
        [female] кашляла
        [male] кашлял
       *[unknown] кашлял(а)
    }.
phrase-health-sneezes = { $child } много { $gender ->
        [female] чихала
        [male] чихал
       *[unknown] чихал(а)
    }.
phrase-health-blocked-nose = У ребёнка ({ $child }) заложен нос.
phrase-health-phlegm = У ребёнка ({ $child }) много слизи.
phrase-health-unwell-bit = { $child } не совсем хорошо себя { $gender ->
        [female] чувствовала
        [male] чувствовал
       *[unknown] чувствовал(а)
    }.
phrase-health-pale = У ребёнка ({ $child }) немного бледное лицо.
phrase-health-warm-bit = { $child }: тело было тёплое на ощупь.
phrase-health-jumper-off = Мы сняли с ребёнка ({ $child }) одну вещь, потому что было тепло.
phrase-health-no-fever-now = У ребёнка ({ $child }) сейчас нет высокой температуры.
phrase-health-raised = У ребёнка ({ $child }) немного повышена температура.
phrase-health-raised-degrees = У ребёнка ({ $child }) немного повышена температура: { $temperature } °C.
phrase-health-fever-had-degrees = У ребёнка ({ $child }) была высокая температура: { $temperature } °C.
phrase-health-temperature-normal = У ребёнка ({ $child }) нормальная температура.
phrase-health-we-measured = Мы измерили ребёнку ({ $child }) температуру.
phrase-health-vomited-meal = У ребёнка ({ $child }) после еды была рвота.
phrase-health-feels-sick = Ребёнка ({ $child }) тошнит.
phrase-health-diarrhoea-home = У ребёнка ({ $child }) понос, поэтому остаться у нас нельзя.
phrase-health-return-after = { $child } может вернуться через { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    } без симптомов.
phrase-health-may-come = { $child } может снова приходить.
phrase-health-may-not-come = { $child } не может прийти.
phrase-health-rash = У ребёнка ({ $child }) сыпь.
phrase-health-rash-at = У ребёнка ({ $child }) сыпь ({ $body }).
phrase-health-itch = У ребёнка ({ $child }) чешется кожа.
phrase-health-itch-at = У ребёнка ({ $child }) чешется: { $body }.
phrase-health-dry-skin = У ребёнка ({ $child }) сухая кожа.
phrase-health-eyes = У ребёнка ({ $child }) слипаются глаза.
phrase-health-eyes-red = У ребёнка ({ $child }) красные глаза.
phrase-health-teeth-trouble = Ребёнка ({ $child }) беспокоят зубки.
phrase-health-lost-tooth = У ребёнка ({ $child }) выпал зуб.
phrase-health-medicine-got = { $child } { $gender ->
        [female] получила
        [male] получил
       *[unknown] получил(а)
    } лекарство.
phrase-health-medicine-gets = { $child } получает лекарство в { $time }.
phrase-health-paracetamol-got = { $child } { $gender ->
        [female] получила
        [male] получил
       *[unknown] получил(а)
    } парацетамол.
phrase-health-paracetamol-time = { $child } { $gender ->
        [female] получила
        [male] получил
       *[unknown] получил(а)
    } парацетамол в { $time }.
phrase-health-ask-medicine = { $child } { $gender ->
        [female] получала
        [male] получал
       *[unknown] получал(а)
    } лекарства?
phrase-health-ask-fever = Была ли у ребёнка ({ $child }) дома высокая температура?
phrase-health-medicine-pack = Пожалуйста, принесите лекарство в оригинальной упаковке.
phrase-health-ask-stays-home = { $child } остаётся дома?
phrase-health-ask-how-now = Как { $child } чувствует себя сейчас?
phrase-health-ask-what-doctor = Что сказал врач?
phrase-health-call-doctor-please = Пожалуйста, позвоните семейному врачу.
phrase-health-hope-better = Надеемся, что { $child } скоро поправится.
phrase-health-keep-eye-home = Пожалуйста, наблюдайте за этим дома.
phrase-health-watching = Мы за этим наблюдаем.
phrase-health-illness-in-group = В группе есть болезнь: { $item }.
phrase-health-check-home = Пожалуйста, осмотрите ребёнка дома.
phrase-health-contagious = Это заразно.
phrase-health-not-contagious = Это не заразно.
phrase-health-ask-allergies = Есть ли у ребёнка ({ $child }) аллергии?
phrase-health-first-aid-called = Мы позвонили врачу.
phrase-health-sunscreen-all = Мы нанесли всем детям солнцезащитный крем.

## Meenemen en spullen (meer)

phrase-bring-list = Пожалуйста, принесите: { $things }.
phrase-bring-list-child = Пожалуйста, принесите ({ $child }): { $things }.
phrase-bring-not-list = Пожалуйста, не приносите это: { $things }.
phrase-bring-need-not = Это приносить не нужно: { $things }.
phrase-bring-child-may = { $child } может это принести: { $things }.
phrase-bring-wears-ours = Наши вещи сейчас на ребёнке ({ $child }): { $things }.
phrase-bring-return-washed = Пожалуйста, постирайте и верните это.
phrase-bring-is-wet = Это намокло ({ $child }): { $things }.
phrase-bring-is-dirty = Это испачкалось ({ $child }): { $things }.
phrase-bring-broken = Это сломалось или порвалось: { $things }.
phrase-bring-in-bag = Это в сумке: { $things }.
phrase-bring-left-here = Это ещё у нас: { $things }.
phrase-bring-whose = Чьё это: { $things }?
phrase-bring-missing = Нам этого не хватает: { $things }.
phrase-bring-ask-seen = Это есть у Вас дома: { $things }?
phrase-bring-ask-have = Это у Вас с собой: { $things }?
phrase-bring-almost-out = Это почти закончилось: { $things }.
phrase-bring-all-out = Это закончилось: { $things }.
phrase-bring-swapped = Вещи перепутали.
phrase-bring-name-coat = Пожалуйста, подпишите куртку именем ребёнка.
phrase-bring-craft-material = Это пригодится нам для поделок: { $things }.
phrase-bring-dress-warm = Пожалуйста, оденьте ребёнка тепло.
phrase-bring-dress-size = Размер: { $count }.
phrase-weather-sunny-hat = Пожалуйста, нанесите ребёнку утром солнцезащитный крем.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = Ребёнка ({ $child }) заберёт этот человек: { $relative }.
phrase-pickup-was-by-relative = Ребёнка ({ $child }) забрал этот человек: { $relative }.
phrase-pickup-brought-relative = Ребёнка ({ $child }) привёл этот человек: { $relative }.
phrase-pickup-ask-relative = Может ли этот человек забрать ребёнка ({ $child }): { $relative }?
phrase-pickup-ask-relative-does = Этот человек заберёт ребёнка ({ $child }): { $relative }?
phrase-pickup-with-friend = { $child } идёт вместе с: { $names }.
phrase-pickup-collected = Ребёнка ({ $child }) забрали.
phrase-pickup-not-yet = Ребёнка ({ $child }) ещё не забрали.
phrase-pickup-ask-earlier = Ребёнка ({ $child }) заберут раньше?
phrase-pickup-ask-later = { $child } придёт позже?
phrase-pickup-ask-half-hour-later = { $child } придёт на полчаса позже?
phrase-pickup-latest = Пожалуйста, заберите ребёнка не позднее { $time }.
phrase-pickup-on-time = Пожалуйста, приходите вовремя.
phrase-pickup-if-late-call = Вы придёте позже? Тогда, пожалуйста, позвоните нам.
phrase-pickup-if-other-tell = Вашего ребёнка заберёт кто-то другой? Тогда, пожалуйста, сообщите нам.
phrase-pickup-taxi = { $child } { $gender ->
        [female] приехала
        [male] приехал
       *[unknown] приехал(а)
    } на такси.
phrase-pickup-bus = { $child } { $gender ->
        [female] приехала
        [male] приехал
       *[unknown] приехал(а)
    } на автобусе.
phrase-pickup-fetch-school = Мы забираем детей из школы.
phrase-pickup-fetch-school-child = Мы забираем ребёнка ({ $child }) из школы.
phrase-pickup-not-in-yard = Ребёнка ({ $child }) не было на школьном дворе.
phrase-pickup-may-home-alone = { $child } может идти домой без взрослых.
phrase-pickup-ask-permission-alone = Может ли { $child } идти домой без взрослых?
phrase-pickup-ask-alone-outside = Может ли { $child } играть на улице без взрослых?
phrase-pickup-ask-who-else = Кто ещё может забирать ребёнка ({ $child })?
phrase-pickup-id = Пожалуйста, возьмите с собой удостоверение личности.
phrase-pickup-entrance-back = Вход с задней стороны.
phrase-pickup-entrance-other = Мы пользуемся другим входом.
phrase-pickup-gate = Пожалуйста, хорошо закрывайте калитку.
phrase-pickup-parking = Пожалуйста, не ставьте машину перед калиткой.
phrase-absent-today = Ребёнка ({ $child }) нет.
phrase-absent-holiday = { $child } на каникулах.
phrase-absent-tell-not-coming = Пожалуйста, сообщите нам, если { $child } не придёт.
phrase-absent-tell-child-not = Пожалуйста, сообщите нам, если Ваш ребёнок не придёт.
phrase-absent-call-before = Сообщить, что ребёнок не придёт, можно до { $time }.
phrase-absent-report-app = Сообщить, что ребёнок не придёт, можно в приложении.
phrase-absent-enjoy-days-off = Приятных Вам выходных дней.
phrase-absent-ask-why = Где { $child }?
phrase-absent-ask-coming-day = { $child } придёт?
phrase-extra-child = { $child } придёт на дополнительный день.
phrase-extra-ask-app = Пожалуйста, запросите дополнительный день в приложении.
phrase-swap-ask-app = Пожалуйста, запросите обмен дня в приложении.
phrase-swap-yes-plain = Обмен дня возможен.
phrase-swap-no-plain = Обмен дня невозможен.
phrase-extra-place = Место ещё есть.
phrase-extra-no-place = Места нет.
phrase-extra-place-weekdays = Места ещё есть { $on-first-weekday } и { $on-second-weekday }.
phrase-book-before = Записаться можно по этот день включительно: { $date }.
phrase-book-holiday-care = Пожалуйста, запишите ребёнка ({ $child }) в группу на каникулы.
phrase-book-holiday-care-child = Пожалуйста, запишите ребёнка в группу на каникулы.
phrase-phone-emergency = Нам нужен Ваш номер телефона для экстренных случаев.
phrase-phone-ask-reach = Как нам с Вами связаться?
phrase-phone-address = Пожалуйста, сообщите нам новый адрес.
phrase-talk-how-going = Мы хотели бы поговорить с Вами о том, как дела у ребёнка ({ $child }).
phrase-talk-when-time = Когда у Вас есть время для беседы?
phrase-talk-have-minute = У Вас есть минутка для беседы?
phrase-talk-parent-date = Беседа с родителями будет { $on-date } в { $time }.
phrase-talk-choose-time = Пожалуйста, выберите время для беседы.
phrase-talk-report-ready = Отчёт о ребёнке ({ $child }) готов.
phrase-talk-worried = Мы немного беспокоимся за ребёнка ({ $child }).
phrase-talk-worried-speech = Мы хотели бы поговорить с Вами о речи ребёнка ({ $child }).
phrase-talk-nice-talk = Спасибо Вам за хорошую беседу.
phrase-talk-tell-more-pickup = Мы расскажем Вам больше, когда Вы придёте за ребёнком.
phrase-photo-ask-app = Можно ли нам размещать фотографии ребёнка ({ $child }) в приложении?
phrase-form-fill = Пожалуйста, заполните бланк.
phrase-form-return = Пожалуйста, сдайте бланк.
phrase-form-list-sign = Пожалуйста, впишите себя в список.
phrase-answer-please = Пожалуйста, сообщите нам.
phrase-answer-before = Пожалуйста, ответьте раньше этого дня: { $date }.
phrase-answer-questions-tell = У Вас есть вопросы? Пожалуйста, сообщите нам.
phrase-answer-eat-along = { $child } поест с нами?
phrase-answer-ok-for-you = Вас это устраивает?
phrase-answer-may-come-in = Вы можете войти.

## Wennen (meer)

phrase-settle-first-day-well = Первый день прошёл хорошо ({ $child }).
phrase-settle-trial-well = Адаптация прошла хорошо ({ $child }).
phrase-settle-trial-date = Утро для адаптации ({ $child }) будет { $on-date }.
phrase-settle-trial = { $child } придёт на адаптацию.
phrase-settle-done = { $child } уже совсем { $gender ->
        [female] привыкла
        [male] привык
       *[unknown] привык(-ла)
    }.
phrase-settle-moves-group = { $child } переходит в другую группу.
phrase-settle-moves-to = { $child } переходит в группу { $group }.
phrase-settle-school = { $child } идёт в начальную школу.
phrase-settle-last-day = Это последний день у нас ({ $child }).
phrase-settle-will-miss = { $child }: мы будем скучать.
phrase-settle-parent-stays = В первый раз Вы можете остаться.
phrase-settle-like-home = Что Вы делаете дома, когда { $child } грустит?
phrase-settle-angry-home = Что Вы делаете дома, когда { $child } сердится?
phrase-settle-home-too = Дома { $child } ведёт себя так же?
phrase-settle-which-language = На каком языке Вы говорите дома с ребёнком ({ $child })?
phrase-settle-dutch-understands = { $child } уже много понимает по-нидерландски.
phrase-settle-clear = { $child } хорошо показывает, чего хочет.
phrase-settle-more-words = { $child } говорит всё больше слов.
phrase-settle-grows = { $child } хорошо растёт.
phrase-settle-big-steps = { $child } делает хорошие успехи.
phrase-settle-confident = { $child } становится всё увереннее в себе.
phrase-settle-well-done = Молодец, { $child }!
phrase-settle-swim-diploma = { $child } { $gender ->
        [female] получила
        [male] получил
       *[unknown] получил(а)
    } диплом по плаванию.
phrase-settle-lights = { $child } любит смотреть на огоньки.
phrase-settle-smiles = { $child } много улыбается.

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = Мы закрыты.
phrase-open-plain = Мы открыты.
phrase-open-again-plain = Мы снова открыты.
phrase-open-all-day = Продлёнка работает весь день.
phrase-closed-at = Мы закрываемся в { $time }.
phrase-closed-date-at = Мы закрываемся { $on-date } в { $time }.
phrase-open-at = Мы открываемся в { $time }.
phrase-open-until = Мы работаем до { $time }.
phrase-open-hours-are = Часы работы: с { $from } до { $until }.
phrase-closed-easter-monday = На Пасху мы закрыты.
phrase-closed-christmas = На Рождество мы закрыты.
phrase-closed-christmas-newyear = Между Рождеством и Новым годом мы закрыты.
phrase-closed-whit-ascension = На Вознесение мы закрыты.
phrase-closed-kings-day = На День короля мы закрыты.
phrase-closed-whitsun = На Троицу мы закрыты.
phrase-staff-ill-plain = { $person } болеет.
phrase-staff-away = { $person } не на работе.
phrase-staff-holiday = { $person } в отпуске.
phrase-staff-back = { $person } снова с нами.
phrase-staff-leave = { $person } в отпуске.
phrase-staff-not-works-weekday = { $person } не работает { $on-weekday }.
phrase-staff-works = { $person } работает.
phrase-staff-replaces = { $person } заменяет коллегу: { $other-person }.
phrase-staff-substitute = В группе работает человек на замену.
phrase-staff-trainee = В группу придёт практикант или практикантка.
phrase-staff-trainee-name = { $person } проходит у нас практику.
phrase-staff-birthday = { $person } празднует день рождения.
phrase-staff-baby = { $person }: в семье родился малыш.
phrase-staff-i-am-off = У меня выходной.
phrase-staff-i-am-here = Я на работе.
phrase-staff-new-plain = В группе новый человек из нашей команды.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child } { $gender ->
        [female] отпраздновала
        [male] отпраздновал
       *[unknown] отпраздновал(а)
    } у нас день рождения.
phrase-event-child-birthday = У ребёнка ({ $child }) день рождения.
phrase-event-child-treated = { $child } { $gender ->
        [female] угостила
        [male] угостил
       *[unknown] угостил(а)
    } всех.
phrase-event-child-treated-on = { $child } { $gender ->
        [female] угостила
        [male] угостил
       *[unknown] угостил(а)
    } всех: { $things }.
phrase-event-sang-for = { $child }: мы спели песню ко дню рождения.
phrase-event-birthday-hat = { $child } { $gender ->
        [female] получила
        [male] получил
       *[unknown] получил(а)
    } праздничную шапочку.
phrase-event-treat-healthy = Пожалуйста, пусть угощение будет небольшим и полезным.
phrase-event-thanks-treat-child = Спасибо Вам за угощение ({ $child }).
phrase-event-sinterklaas-comes = К нам придёт Синтерклаас.
phrase-event-shoe = Дети могут поставить башмачок для Синтерклааса.
phrase-event-party-is = Наш праздник: { $item }.
phrase-event-party-date = Праздник будет { $on-date } в { $time }.
phrase-event-dress-up = Дети могут прийти в костюмах.
phrase-event-pyjamas-day = Дети могут прийти в пижамах.
phrase-event-congrats-baby = Поздравляем с рождением малыша!
phrase-event-congrats-plain = Поздравляем!
phrase-event-congrats-child-hearty = { $child }: сердечно поздравляем.
phrase-event-volunteers = Мы ищем родителей, которые хотят помочь.
phrase-event-volunteers-drive = Кто может отвезти детей на машине?
phrase-event-committee = Состоится собрание родительского комитета.
phrase-event-parents-evening-topic = На родительском вечере мы поговорим об этом: { $things }.
phrase-event-parents-evening-sleep = На родительском вечере мы поговорим о безопасном сне.
phrase-event-ends = Конец в { $time }.
phrase-event-begins-activity = Это начинается в { $time }: { $activity }.
phrase-event-club-begins = Урок начинается в { $time }.
phrase-event-leave-on-time = Мы отправляемся вовремя.
phrase-event-trip-by = Мы едем на поезде сюда: { $item }.
phrase-event-trip-who = План ({ $who }): { $item }.
phrase-event-trip-plain = Мы идём сюда: { $item }.
phrase-event-ask-trip-may = Можно ли ребёнку ({ $child }) поехать на экскурсию?
phrase-event-trip-back-safe = Мы вернулись.

## Geld en kantoor (meer)

phrase-money-invoice-office = Вопросы о счёте? Пожалуйста, позвоните в наш офис.
phrase-money-asked = Мы просим оплатить { $amount }.
phrase-money-asked-trip = За экскурсию мы просим оплатить { $amount }.
phrase-money-no-extra = Доплачивать ничего не нужно.
phrase-money-debit-day = Сумма списывается около { $count }-го числа месяца.
phrase-money-year-statement = Вы получите годовую справку о расходах.
phrase-money-invoice-ready = Счёт готов.
phrase-money-contract-questions = Вопросы о договоре? Пожалуйста, позвоните в наш офис.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = Добрый день.
phrase-hello-evening = Добрый вечер.
phrase-hello-morning-plain = Доброе утро.
phrase-hello-parents-of = Уважаемые родители ({ $child }),
phrase-bye-day = Хорошего дня!
phrase-bye-afternoon = Приятного дня!
phrase-bye-tomorrow-evening = До завтра и хорошего вечера!
phrase-bye-week = До следующей недели!
phrase-bye-later = До скорой встречи!
phrase-bye-night-child = Сладких снов, { $child }.
phrase-bye-night = Спокойной ночи.
phrase-bye-greetings-team = С уважением, команда.
phrase-bye-greetings-person = С уважением, { $person }.
phrase-bye-feast-days = Желаем Вам хороших праздников.
phrase-bye-new-year = С Новым годом!
phrase-bye-eid = Ид мубарак!
phrase-bye-ramadan = Желаем Вам благословенного Рамадана.
phrase-bye-holiday-wish = Желаем Вам хорошего отдыха.
phrase-bye-see-you-group = { $child }: будем рады новой встрече.
phrase-thanks-understanding = Спасибо Вам за понимание.
phrase-thanks-thinking = Спасибо Вам за идеи и помощь.
phrase-thanks-quick = Спасибо, что Вы так быстро пришли.
phrase-thanks-quick-reply = Спасибо Вам за быстрый ответ.
phrase-thanks-trust = Спасибо Вам за доверие.
phrase-thanks-present = Спасибо Вам за подарок.
phrase-thanks-card = Спасибо Вам за добрую открытку.
phrase-thanks-bring = Спасибо, что принесли: { $things }.
phrase-sorry-plain = Нам очень жаль.
phrase-sorry-late-message = Извините за позднее сообщение.
phrase-sorry-lost = Извините, мы не можем это найти ({ $child }): { $things }.
phrase-sorry-forgot = Мы забыли.
phrase-contact-know = Просто чтобы Вы знали.
phrase-contact-note = Обратите внимание!
phrase-contact-call-office = Пожалуйста, свяжитесь с нами.
phrase-contact-reachable = С нами можно связаться до { $time }.
phrase-contact-number = Этот номер телефона ещё верный?
phrase-contact-ask-received = Вы получили наше сообщение?
phrase-contact-more-app = Подробнее Вы можете прочитать в приложении.
phrase-contact-read-letter = Пожалуйста, прочитайте письмо.
phrase-contact-mail-follows = Вы получите электронное письмо.
phrase-contact-more-later = Позже мы сообщим Вам больше.
phrase-contact-will-look = Мы это выясним.
phrase-contact-heating = Отопление не работает.
phrase-contact-phone-down = Телефон не работает.
phrase-contact-doorbell = Звонок не работает.

## Thuis en taal (meer)

phrase-home-sing-song = Пожалуйста, пойте эту песню и дома.
phrase-home-read-book-along = { $child } может взять книгу домой.
phrase-home-practise-too = Пожалуйста, упражняйтесь в этом и дома.
phrase-home-talk-about = Пожалуйста, поговорите об этом и дома.
phrase-home-ask-weekend = Как прошли выходные?
phrase-home-ask-holiday = Как прошли каникулы?
phrase-home-ask-dentist-child = { $child }, у стоматолога всё прошло хорошо?
phrase-home-ask-dentist = Как всё прошло у стоматолога?
phrase-home-ask-doctor = Как всё прошло у врача?
phrase-home-stayed-over = { $child } { $gender ->
        [female] ночевала
        [male] ночевал
       *[unknown] ночевал(а)
    } в гостях (у кого: { $relative }).
phrase-home-tired-maybe = Может быть, { $child } сегодня вечером рано устанет.

## Nog meer over de dag

phrase-act-tries = { $child } пробует это делать: { $activity }.
phrase-act-wants-help = { $child } хочет помогать с этим: { $activity }.
phrase-act-must = В этом ещё нужно упражняться ({ $child }): { $activity }.
phrase-act-not-anymore = { $child } больше этого не делает: { $activity }.
phrase-act-often = { $child } часто это делает: { $activity }.
phrase-act-may-soon = Детям можно это: { $activity }.
phrase-act-ask-we-may = Можно ли нам делать это с ребёнком ({ $child }): { $activity }?
phrase-act-enjoyed-much = Детям это понравилось: { $activity }.
phrase-act-will-child-soon = Сегодня позже это будет можно ({ $child }): { $activity }.
phrase-got-things = { $child } { $gender ->
        [female] получила
        [male] получил
       *[unknown] получил(а)
    } это: { $things }.
phrase-has-with = Это с собой ({ $child }): { $things }.
phrase-asks-for = { $child } { $gender ->
        [female] попросила
        [male] попросил
       *[unknown] попросил(а)
    } это: { $things }.
phrase-needed-things = Это было нужно ({ $child }): { $things }.
phrase-proud-of = { $child } { $gender ->
        [female] гордилась
        [male] гордился
       *[unknown] гордился (-лась)
    } этим: { $things }.
phrase-looked-at = { $child } { $gender ->
        [female] смотрела
        [male] смотрел
       *[unknown] смотрел(а)
    } на это: { $things }.
phrase-saw-we = Мы видели это: { $things }.
phrase-found-things = { $child } { $gender ->
        [female] нашла
        [male] нашёл
       *[unknown] нашёл (-шла)
    } это: { $things }.
phrase-made-things = { $child } { $gender ->
        [female] сделала
        [male] сделал
       *[unknown] сделал(а)
    } это: { $things }.
phrase-made-we = Мы сделали это: { $things }.
phrase-baked-we = Мы испекли это: { $things }.
phrase-played-list = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } с этим: { $things }.
phrase-played-list-all = Дети играли с этим: { $things }.
phrase-loves-things = { $child } очень любит это: { $things }.
phrase-loved-things = Это очень понравилось ({ $child }): { $things }.
phrase-topic-we = Мы говорили об этом: { $things }.
phrase-theme-new = Новая тема: { $things }.
phrase-said-words = { $child } { $gender ->
        [female] сказала
        [male] сказал
       *[unknown] сказал(а)
    }: { $quote }.
phrase-word-week = Мы учим это слово: { $quote }.
phrase-book-read = Мы прочитали эту книгу: { $quote }.
phrase-song-sung = Мы спели эту песню: { $quote }.
phrase-mood-fine = Всё хорошо.
phrase-mood-day-well = { $child }: день прошёл хорошо.
phrase-mood-better-then = Стало лучше.
phrase-mood-hard-moment = { $child }: был трудный момент.
phrase-mood-soon-angry = { $child } легко { $gender ->
        [female] сердилась
        [male] сердился
       *[unknown] сердился (-лась)
    }.
phrase-mood-cried-much = { $child } много { $gender ->
        [female] плакала
        [male] плакал
       *[unknown] плакал(а)
    }.
phrase-mood-cried-little = { $child } мало { $gender ->
        [female] плакала
        [male] плакал
       *[unknown] плакал(а)
    }.
phrase-mood-cried-not = { $child } не { $gender ->
        [female] плакала
        [male] плакал
       *[unknown] плакал(а)
    }.
phrase-mood-laughed-at = { $child } { $gender ->
        [female] смеялась
        [male] смеялся
       *[unknown] смеялся (-лась)
    }.
phrase-mood-laughed-with = { $child } { $gender ->
        [female] смеялась
        [male] смеялся
       *[unknown] смеялся (-лась)
    } вместе с детьми ({ $names }).
phrase-mood-comfort-sought = { $child } { $gender ->
        [female] искала
        [male] искал
       *[unknown] искал(а)
    } у нас утешения.
phrase-mood-stayed-close = { $child } всё время { $gender ->
        [female] была
        [male] был
       *[unknown] был(а)
    } рядом с нами.
phrase-mood-good-together = Дети хорошо играли вместе.
phrase-mood-watch-others = { $child } с интересом { $gender ->
        [female] смотрела
        [male] смотрел
       *[unknown] смотрел(а)
    } на других детей.
phrase-mood-not-home = { $child } ещё не { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } идти домой.
phrase-mood-happy-to-see = { $child } { $gender ->
        [female] обрадовалась
        [male] обрадовался
       *[unknown] обрадовался (-лась)
    } Вам.
phrase-mood-shy = { $child } { $gender ->
        [female] стеснялась
        [male] стеснялся
       *[unknown] стеснялся (-лась)
    }.
phrase-mood-tired-bit = { $child } немного { $gender ->
        [female] устала
        [male] устал
       *[unknown] устал(а)
    }.
phrase-mood-stubborn = { $child } { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } всё делать без помощи.
phrase-mood-boundary = { $child } проверяет границы дозволенного.
phrase-mood-says-no = { $child } часто говорит «нет».
phrase-mood-no-worries = Не волнуйтесь.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child } { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
phrase-food-later = { $child } поест позже.
phrase-food-well-again = { $child } снова хорошо { $gender ->
        [female] поела
        [male] поел
       *[unknown] поел(а)
    }.
phrase-food-badly-now = { $child } плохо ест.
phrase-food-at-table = { $child } хорошо { $gender ->
        [female] сидела
        [male] сидел
       *[unknown] сидел(а)
    } за столом.
phrase-food-trying-new = { $child } пробует новую еду.
phrase-food-does-not-eat = { $child } этого не ест: { $things }.
phrase-food-eats-only = { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } только это: { $things }.
phrase-food-lunch-from-us = Обед детям даём мы.
phrase-food-know-diet = Мы это знаем и следим за этим.
phrase-bottle-stopped-we = Мы больше не даём бутылочку днём.
phrase-bottle-went-well = Кормление из бутылочки прошло хорошо.
phrase-bottle-went-less = Кормление из бутылочки прошло не очень хорошо.
phrase-bottle-schedule = { $child }: бутылочка в { $time }.
phrase-drink-enough = Ребёнку ({ $child }) нужно пить достаточно.
phrase-sleep-plain = { $child } { $gender ->
        [female] поспала
        [male] поспал
       *[unknown] поспал(а)
    }.
phrase-sleep-hour = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } один час.
phrase-sleep-bed-early = { $child } рано { $gender ->
        [female] легла
        [male] лёг
       *[unknown] лёг (легла)
    } спать.
phrase-sleep-longer-than = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } дольше, чем обычно.
phrase-sleep-shorter-than = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } меньше, чем обычно.
phrase-sleep-slow-plain = Засыпание заняло много времени.
phrase-sleep-not-on-tummy = { $child } не { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } на животе.
phrase-sleep-babies-on-back = Всех малышей мы укладываем спать на спину.
phrase-sleep-still = { $child } ещё спит.
phrase-nappy-cream-on = Мы намазали кремом.
phrase-nappy-bit-red = У ребёнка ({ $child }) немного покраснела попа.
phrase-nappy-wet-one = { $child }: подгузник был мокрый.
phrase-nappy-plenty = { $child } достаточно { $gender ->
        [female] писала
        [male] писал
       *[unknown] писал(а)
    }.
phrase-toilet-training-well = Приучение к горшку идёт хорошо.
phrase-toilet-almost = { $child } уже почти обходится без подгузника.
phrase-toilet-trained = { $child } обходится без подгузника.
phrase-toilet-helped = Мы переодели в чистое.
phrase-hygiene-hands = Мы часто моем руки.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child } { $gender ->
        [female] упала
        [male] упал
       *[unknown] упал(а)
    }.
phrase-health-trouble-at = Ребёнка ({ $child }) беспокоит: { $body }.
phrase-health-trouble-teeth = Ребёнка ({ $child }) беспокоят зубки, которые режутся.
phrase-health-cooled-at = Мы охладили это место: { $body }.
phrase-health-plaster-on = Мы наклеили сюда пластырь: { $body }.
phrase-health-plaster-plain = Мы наклеили пластырь.
phrase-health-bleeding = У ребёнка ({ $child }) шла кровь ({ $body }).
phrase-health-scratched = Ребёнка ({ $child }) поцарапал другой ребёнок.
phrase-health-hit-by = Ребёнка ({ $child }) ударил другой ребёнок.
phrase-health-pinched = { $child } { $gender ->
        [female] прищемила
        [male] прищемил
       *[unknown] прищемил(а)
    } палец дверью.
phrase-health-collided = { $child } { $gender ->
        [female] столкнулась
        [male] столкнулся
       *[unknown] столкнулся (-лась)
    } с другим ребёнком.
phrase-health-bumped-into = { $child } { $gender ->
        [female] ударилась
        [male] ударился
       *[unknown] ударился (-лась)
    } об это: { $item } ({ $body }).
phrase-health-not-serious = Ничего серьёзного.
phrase-health-ask-child-fever = У Вашего ребёнка высокая температура?
phrase-health-may-not-fever = С высокой температурой ребёнку приходить нельзя.
phrase-health-come-without-fever = { $child } может снова прийти, когда пройдёт высокая температура.
phrase-health-no-paracetamol = Нам нельзя давать парацетамол.
phrase-group-nothing-further = Больше ничего особенного не произошло.
phrase-pickup-parking-door = Пожалуйста, не ставьте машину перед дверью.
phrase-arrive-child-on-time = Пожалуйста, проследите, чтобы ребёнок пришёл вовремя.
phrase-extra-day-no-place = У нас нет места на дополнительный день.
phrase-staff-fills-in = { $person } заменяет коллегу.
phrase-health-cannot-stay = { $child } не может оставаться в группе.
phrase-health-may-not-come-yet = { $child } пока не может приходить.
phrase-food-may-not-eat = Ребёнку ({ $child }) нельзя есть это: { $things }.
phrase-health-no-medicine = Нам нельзя давать лекарства.
phrase-pickup-child-soonest = Пожалуйста, как можно скорее заберите ребёнка.
# unsure: "koorts" is "высокая температура" elsewhere; that it went down is said of the temperature
phrase-health-fever-down = Температура снизилась.
phrase-closed-group-plain = Группа закрыта.
phrase-closed-bso-plain = Продлёнка не работает.
phrase-health-doctor-called = Врачу позвонили.
phrase-health-rest = Хорошо, если { $child } отдохнёт.
phrase-health-look-spots = Следите, не появятся ли пятнышки или пузырьки.
phrase-health-noticed-home = Вы заметили что-нибудь дома?
phrase-health-school-doctor = Придёт школьный врач.
phrase-health-speech = Придёт логопед.
phrase-health-temp-took-we = Мы измерили температуру.
phrase-health-temp-normal-plain = Температура была нормальная.
phrase-health-fever-gone = Высокой температуры больше нет.
phrase-health-safe-all = Все дети в безопасности.
phrase-health-recovered = { $child } { $gender ->
        [female] поправилась
        [male] поправился
       *[unknown] поправился (-лась)
    }.
phrase-health-still-ill = { $child } ещё болеет.
phrase-health-is-ill = { $child } болеет.
phrase-health-went-home-ill = { $child } { $gender ->
        [female] заболела и ушла
        [male] заболел и ушёл
       *[unknown] заболел(а) и ушёл (ушла)
    } домой.
phrase-health-hearing-glasses = { $child } носит очки.
phrase-health-no-lice = Мы не увидели вшей.
phrase-health-has-lice = У ребёнка ({ $child }) головные вши.
phrase-health-lice-treat = Пожалуйста, обработайте ребёнку голову от вшей.
phrase-health-lice-comb = Пожалуйста, хорошо расчешите ребёнку волосы.

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child } { $gender ->
        [female] оставила
        [male] оставил
       *[unknown] оставил(а)
    } это здесь: { $things }.
phrase-bring-in-bag-child = В сумке лежит ({ $child }): { $things }.
phrase-bring-put-in-bag = Мы положили это в сумку: { $things }.
phrase-bring-broken-child = Это сломалось или порвалось ({ $child }): { $things }.
phrase-bring-missing-child = { $child } не может это найти: { $things }.
phrase-bring-found-again = Мы снова нашли это: { $things }.
phrase-bring-found-again-child = Мы снова нашли эту вещь ({ $child }): { $things }.
phrase-bring-ask-seen-thing = Вы это видели: { $things }?
phrase-bring-ask-taken = Вы взяли это по ошибке: { $things }?
phrase-bring-take-home = Пожалуйста, возьмите это домой: { $things }.
phrase-bring-wash = Пожалуйста, постирайте или помойте это: { $things }.
phrase-bring-check = Пожалуйста, проверьте это: { $things }.
phrase-bring-back = Пожалуйста, верните это: { $things }.
phrase-bring-save = Пожалуйста, сохраните это для нас: { $things }.
phrase-bring-item-is-wet-we = Одежда намокла.
phrase-bring-shoes-small = { $child }: обувь становится мала.
phrase-bring-size-child = { $child }: размер { $count }.
phrase-bring-bag-daily = Пожалуйста, каждый день давайте ребёнку с собой сумку.
phrase-bring-labels = Пожалуйста, подпишите все вещи.
phrase-bring-own-risk = Игрушки из дома могут потеряться.
phrase-clothes-outside = Мы каждый день выходим на улицу.
phrase-clothes-dirty = Одежда может испачкаться.
phrase-clothes-easy = Пожалуйста, надевайте ребёнку удобную одежду.

## Weer (nog meer)

phrase-weather-is-cold = На улице холодно.
phrase-weather-is-warm = На улице тепло.
phrase-weather-is-hot = На улице жарко.
phrase-weather-rains = Идёт дождь.
phrase-weather-snows = Выпал снег.
phrase-weather-slippery = На улице скользко.
phrase-weather-storm = Будет буря.
phrase-weather-stay-in-shade = Мы остаёмся в тени.
phrase-weather-inside-between = С { $from } до { $until } мы остаёмся в помещении.
phrase-weather-code = Объявлено предупреждение о погоде.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = Вы опоздали.
phrase-pickup-came-not = { $child } не { $gender ->
        [female] пришла
        [male] пришёл
       *[unknown] пришёл (-шла)
    }.
phrase-pickup-arrived = { $child } уже здесь.
phrase-pickup-soon = Пожалуйста, заберите ребёнка ({ $child }).
phrase-pickup-child-plain = Пожалуйста, заберите ребёнка.
phrase-pickup-bring-child = Пожалуйста, приведите ребёнка ({ $child }).
phrase-pickup-not-allowed = Без сообщения от Вас мы не отпустим ребёнка ({ $child }) с этим человеком: { $relative }.
phrase-pickup-tell-who = Пожалуйста, сообщите нам, кто заберёт ребёнка ({ $child }).
phrase-pickup-time-changed = Время, когда забирают детей, изменилось.
phrase-pickup-come-in = Пожалуйста, зайдите ненадолго.
phrase-pickup-say-goodbye = Пожалуйста, прощайтесь с ребёнком, когда уходите.
phrase-pickup-entrance-use-back = Пожалуйста, входите с задней стороны.
phrase-pickup-bike = Пожалуйста, поставьте велосипед на стойку.
phrase-pickup-shoes-off = Пожалуйста, снимайте обувь в группе.
phrase-absent-day-off-ok = Мы получили Ваше сообщение об отсутствии ребёнка.
phrase-absent-noted = Мы это записали.
phrase-extra-possible = Дополнительный день возможен.
phrase-extra-impossible = Дополнительный день невозможен.
phrase-extra-one-place = Есть ещё одно место.
phrase-extra-waiting-list = Вы в списке ожидания.
phrase-talk-plan = Мы хотели бы договориться с Вами о встрече.
phrase-talk-moved = Беседу перенесли.
phrase-talk-cancelled = Беседа отменяется.
phrase-talk-minutes-child = Тогда мы поговорим о ребёнке ({ $child }).
phrase-permission-need = Нам нужно Ваше разрешение.
phrase-form-sign-plain = Пожалуйста, подпишите бланк.
phrase-question-may-ask = У меня есть вопрос.
phrase-answer-thinks = Что Вы об этом думаете?
phrase-answer-which-day = В какой день Вы придёте?
phrase-answer-how-late = Во сколько Вы придёте?
phrase-answer-come-collect-things = Когда Вы придёте за вещами?
phrase-contact-may-call = Можно Вам позвонить?
phrase-contact-call-freely = Вы всегда можете нам позвонить.
phrase-contact-check = Я это узнаю.
phrase-contact-no-time = Я Вам перезвоню.
phrase-contact-answer-soon = Вы скоро получите ответ.
phrase-contact-not-understood = Мы не понимаем Ваше сообщение.
phrase-contact-repeat = Пожалуйста, отправьте ещё раз.

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = У команды день обучения.
phrase-closed-school-study-day = В школе день обучения учителей.
phrase-open-holiday-hours = В каникулы мы открыты с { $from } до { $until }.
phrase-prices-higher = Цены повышаются.
phrase-pay-invoice-before = Пожалуйста, оплатите счёт раньше этого дня: { $date }.
phrase-pay-invoice-office = Вопросы о счёте? Пожалуйста, позвоните в наш офис.
phrase-pay-questions-office = По вопросам об оплате можно позвонить в офис.
phrase-staff-name-is = Новый человек в нашей команде: { $person }.
phrase-staff-substitute-stands = В группе работает человек на замену.
phrase-staff-mentor-new = { $child }: будет новый ментор.
phrase-staff-mentor-now = Новый ментор ребёнка ({ $child }): { $person }.
phrase-group-move-room = Группа переезжает в другое помещение.
phrase-group-sits-with = { $child } ходит в группу { $group }.
phrase-group-together-two = Две группы вместе.
phrase-group-drill = У нас была пожарная тренировка.
phrase-group-clean-up-day = Мы вместе убирались.
phrase-group-visit-from = К нам приходили гости.
phrase-group-new-room = У нас новое место для игр.
phrase-group-outside-long = Мы долго были на улице.
phrase-group-inside-played = Мы играли в помещении.
phrase-group-went-out = Мы ходили на экскурсию.
phrase-group-music = Мы слушали музыку.
phrase-group-circle = Мы сидели в кругу.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child } пробует ходить.
phrase-dev-pulls-up = { $child } встаёт, держась за опору.
phrase-dev-rolls-over = { $child } переворачивается со спины на живот.
phrase-dev-rolls-back = { $child } переворачивается с живота на спину.
phrase-dev-first-word = { $child } { $gender ->
        [female] сказала
        [male] сказал
       *[unknown] сказал(а)
    } первое слово.
phrase-dev-sentences = { $child } говорит короткими предложениями.
phrase-dev-many-words = { $child } учит много новых слов.
phrase-dev-babbles = { $child } много лепечет.
phrase-dev-talks-much = { $child } много говорит.
phrase-dev-dutch-home = { $child } говорит дома на другом языке.
phrase-dev-understands = { $child } хорошо нас понимает.
phrase-dev-plays-alone = { $child } больше всего любит играть { $gender ->
        [female] одна
        [male] один
       *[unknown] один (одна)
    }.
phrase-dev-plays-together = { $child } хорошо играет с другими детьми.
phrase-dev-joins-in = { $child } хорошо во всём участвует.
phrase-dev-remembers = { $child } всё запоминает.
phrase-dev-concentrates = { $child } умеет хорошо сосредотачиваться.
phrase-dev-independent = { $child } многое делает без помощи.
phrase-dev-swim-lesson = { $child } ходит на уроки плавания.
phrase-dev-ask-swim = У Вашего ребёнка есть диплом по плаванию?
phrase-dev-school-soon = { $child } скоро пойдёт в школу.
phrase-dev-toddler-group = { $child } переходит в группу малышей (2–4 года).
phrase-dev-bso-soon = { $child } начнёт ходить на продлёнку.
phrase-dev-settle-trial-first = { $child }: первый день адаптации прошёл хорошо.
phrase-dev-settle-plain-well = День адаптации прошёл хорошо.
phrase-dev-settle-begins = { $child } начинает адаптацию.
phrase-dev-settle-group = { $child } проходит адаптацию в группе { $group }.
phrase-dev-birthday-soon = У ребёнка ({ $child }) скоро день рождения.
phrase-dev-birthday-age = { $child }: исполняется { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }.
phrase-dev-sibling-born = { $child }: родился братик.
phrase-dev-sister-born = { $child }: родилась сестричка.
phrase-congrats-sibling-sister = { $child }: поздравляем с рождением сестрички.
phrase-congrats-sibling-brother = { $child }: поздравляем с рождением братика.
phrase-sang-for-him = { $child }: мы спели ребёнку песни.
phrase-helps-think = Мы рады подумать об этом вместе с Вами.
phrase-ask-parents-join = Хотите пойти с нами на экскурсию?
phrase-ask-parents-help-at = Можете ли Вы помочь с этим: { $things }?
phrase-bye-next-time = До следующего раза!
phrase-bye-nice-evening = Приятного вечера!
phrase-bye-rest = Хорошо отдохните.
phrase-bye-have-fun = Желаем хорошо провести время!
phrase-bye-good-luck = Желаем успеха!

## Uw kind (zonder naam)

phrase-child-fever-has = У Вашего ребёнка высокая температура.
phrase-child-is-ill = Ваш ребёнок болеет.
phrase-child-ate-well = Ваш ребёнок хорошо поел.
phrase-child-ate-little = Ваш ребёнок мало поел.
phrase-child-slept-well = Ваш ребёнок хорошо спал.
phrase-child-good-day = У Вашего ребёнка был хороший день.
phrase-child-fell = Ваш ребёнок упал.
phrase-child-may-come-back = Ваш ребёнок может снова приходить.
phrase-child-may-settle-day = Ваш ребёнок может прийти на день адаптации.
phrase-child-stay-home-fever = Ваш ребёнок должен остаться дома.
phrase-child-may-return-hours = Ребёнок может вернуться, если высокой температуры нет не менее { $hours ->
        [one] { $hours } часа
        [few] { $hours } часов
        [many] { $hours } часов
       *[other] { $hours } часа
    }.
phrase-child-may-return-vomit = Ребёнок может снова прийти через { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    } после рвоты.
phrase-child-ask-lice = Есть ли у Вашего ребёнка вши?
phrase-child-treat-then = Тогда, пожалуйста, проведите ребёнку обработку.
phrase-child-check-daily = Пожалуйста, осматривайте ребёнка каждый день.
phrase-child-check-hair = Пожалуйста, внимательно осмотрите волосы ребёнка.
phrase-child-shoes-sturdy = Пожалуйста, наденьте ребёнку крепкую обувь.
phrase-child-nice-clothes = Пожалуйста, нарядите ребёнка.
phrase-child-breakfast-first = Пожалуйста, сначала накормите ребёнка завтраком.
phrase-child-sleep-enough = Пожалуйста, пусть ребёнок достаточно спит.
phrase-child-collect-earlier = Можете ли Вы забрать ребёнка раньше?
phrase-child-collect-at = Пожалуйста, заберите ребёнка в { $time }.
phrase-child-collect-or-earlier = Пожалуйста, заберите ребёнка в { $time } или раньше.
phrase-child-bring-or-earlier = Пожалуйста, приведите ребёнка в { $time } или раньше.
phrase-child-collect-from = Вы можете забрать ребёнка начиная с { $time }.
phrase-child-bring-from = Вы можете привести ребёнка начиная с { $time }.
phrase-child-only-if-known = Мы отпускаем ребёнка только с тем, кого знаем.
phrase-child-allergic-ask = Есть ли у Вашего ребёнка на что-нибудь аллергия?
phrase-child-phone-reach = Мы с Вами свяжемся.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = В группе мы не едим орехи.
phrase-rule-child-nut-allergy = У одного ребёнка аллергия на орехи.
phrase-rule-no-nuts-give = Пожалуйста, не приносите еду с орехами.
phrase-rule-no-own-toys = Пожалуйста, не приносите игрушки из дома.
phrase-rule-toys-bring-may = Дети могут принести игрушки.
phrase-rule-cuddly-may = Дети могут принести мягкую игрушку.
phrase-rule-children-bring-may = Дети могут принести это: { $things }.
phrase-rule-door-closed = Дверь должна быть закрыта.
phrase-rule-small-children = Пожалуйста, берегите маленьких детей.
phrase-rule-drive-slow = Пожалуйста, ездите медленно.
phrase-rule-phone-not = Пожалуйста, не говорите по телефону в группе.
phrase-rule-no-dogs = С собаками входить нельзя.
phrase-rule-no-smoking = Пожалуйста, не курите у калитки.
phrase-rule-only-staff-medicine = Только сотрудники могут давать лекарства.
phrase-rule-form-first = Сначала нужно подписать бланк.
phrase-rule-extra-pay = Тогда нужно доплатить.
phrase-rule-swap-hours = Пожалуйста, запросите обмен дня не позднее чем за { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }.
phrase-rule-absent-no-swap = Если Вы не отмените день вовремя, обменять его будет нельзя.
phrase-rule-label-clothes = Пожалуйста, подпишите одежду именем ребёнка.
phrase-rule-return-then = Тогда мы сможем её вернуть.
phrase-because-few-staff = Причина: не хватает сотрудников.
phrase-because-illness = Причина: болезнь.
phrase-because-weather = Причина: погода.
phrase-because-holidays = Причина: праздничные дни.
phrase-because-malfunction = Причина: поломка.
phrase-group-closed-early-due = Группа закроется раньше.
phrase-group-together-because = Поэтому группы объединены.
phrase-group-fruit-all = Все дети получают фрукты.
phrase-group-extra-drinks = Мы даём детям больше пить.
phrase-group-eats-at = Мы едим в { $time }.
phrase-group-sleep-at = Дети спят с { $from } до { $until }.
phrase-group-bus-leaves = Автобус отправляется в { $time }.
phrase-group-be-there = Пожалуйста, будьте здесь в { $time }.
phrase-group-no-school = Занятий в школе нет.
phrase-group-school-begins = Школа снова начинается { $on-date }.
phrase-group-gym-is = Сегодня урок физкультуры.
phrase-group-cake = Есть торт.
phrase-group-sport-day = У нас спортивный день.
phrase-group-almost-summer = Скоро лето.
phrase-group-almost-christmas = Скоро Рождество.
phrase-group-almost-holiday = Скоро каникулы.
phrase-group-called = Название группы: { $group }.
phrase-group-lice-in = В группе { $group } есть вши.
phrase-trip-cancelled-reason = Это отменяется: { $things }.
phrase-trip-moved-date = Это перенесли ({ $things }). Новый день: { $date }.
phrase-trip-new-date = Новая дата: { $date } в { $time }.
phrase-trip-new-date-only = Новая дата: { $date }.
phrase-trip-is-on-date = Это будет { $on-date }: { $things }.
phrase-trip-is-on-date-at = Это будет { $on-date } в { $time }: { $things }.
phrase-trip-not-on-date = Этого не будет { $on-date }: { $things }.
phrase-pay-until = Оплатить можно по этот день включительно: { $date }.
phrase-pay-before-money = Пожалуйста, оплатите раньше этого дня: { $date }.
phrase-pay-bring-money = Пожалуйста, передайте с ребёнком { $amount }.
phrase-sign-up-with = Записаться можно у этого человека: { $person }.
phrase-hand-in-with = Пожалуйста, отдайте бланк этому человеку: { $person }.
phrase-hand-in-group = Пожалуйста, сдайте бланк в группе.
phrase-more-questions = Есть ещё вопросы?
phrase-call-or-mail = Позвоните нам или напишите по электронной почте.
phrase-call-day-every = Звонить можно каждый день.
phrase-received-letter = Мы получили Ваше письмо.
phrase-received-form = Мы получили бланк.
phrase-received-mail = Мы получили Ваше электронное письмо.
phrase-request-look = Мы рассматриваем Ваш запрос.
phrase-request-refused = Ваш запрос не одобрен.
phrase-request-approved = Ваш запрос одобрен.
phrase-if-you-cannot = Вы не можете прийти?
phrase-if-too-late = Вы опоздаете?
phrase-tell-then-in-time = Тогда, пожалуйста, сообщите нам вовремя.
phrase-call-before = Пожалуйста, позвоните нам до { $time }.
phrase-not-want = Вы этого не хотите?
phrase-home-same = Дома так же?
phrase-home-read-this-book = Можете ли Вы почитать эту книгу и дома?
phrase-not-on-wc-yet = { $child } пока не хочет ходить в туалет.
phrase-not-want-sleep = { $child } не хочет спать.
phrase-has-friend = У ребёнка ({ $child }) есть в группе друг.
phrase-had-on = На ребёнке ({ $child }) было это: { $things }.
phrase-slept-with = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } с этим: { $things }.
phrase-trousers-wet-plain = Штаны мокрые.
phrase-ice-on = Мы приложили лёд.
phrase-colleague-plaster = Кто-то из коллег наклеил на это пластырь.
phrase-ask-wants-call = { $child } хочет поговорить с Вами по телефону.
phrase-weather-was-warm = Погода была тёплая.
phrase-weather-was-cold = Погода была холодная.
phrase-weather-stays-hot = Жаркая погода сохранится.
phrase-sleep-slower-usual = Засыпание заняло больше времени, чем обычно.
phrase-children-stay-home = Больные дети остаются дома.
phrase-first-time-you-stay = В первый раз Вы остаётесь с ребёнком.
phrase-settling-takes = Адаптация длится { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }.
phrase-settling-takes-hour = Адаптация длится один час.
phrase-works-on-days = { $person } работает { $on-first-weekday } и { $on-second-weekday }.
phrase-see-you-on = Будем рады Вас видеть { $on-date }.
phrase-see-you-there = Будем рады Вас видеть.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = Это будет в { $time }: { $things }.
phrase-event-starts-at = Начало в { $time }: { $things }.
phrase-event-ends-at = Окончание в { $time }: { $things }.
phrase-event-from-until = Это будет с { $from } до { $until }: { $things }.
phrase-event-date-from-until = Это будет { $on-date } с { $from } до { $until }: { $things }.
phrase-event-takes = Это длится { $minutes } мин: { $things }.
phrase-event-starts-on = Начало { $on-date }: { $things }.
phrase-event-stops-on = Окончание { $on-date }: { $things }.
phrase-event-time-now = Новое время: { $time }.
phrase-event-time-changed = Время изменилось.
phrase-event-goes-on = Это состоится: { $things }.
phrase-event-remember = Пожалуйста, не забудьте: { $things }.
phrase-event-welcome-at = Приглашаем Вас: { $things }.
phrase-paper-received = Мы получили: { $things }.
phrase-paper-not-received = Мы ещё не получили: { $things }.
phrase-paper-ready = Готово: { $things }.
phrase-paper-fill = Пожалуйста, заполните: { $things }.
phrase-paper-sign = Пожалуйста, подпишите: { $things }.
phrase-paper-pay = Пожалуйста, оплатите: { $things }.
phrase-paper-back-on = Это нужно вернуть { $on-date }: { $things }.
phrase-paper-read = Пожалуйста, прочитайте: { $things }.
phrase-paper-ask-read = Вы прочитали это: { $things }?
phrase-paper-pass-on = Пожалуйста, сообщите нам: { $things }.
phrase-paper-you-get = Вы получите от нас: { $things }.
phrase-paper-children-get = Дети получают: { $things }.

## Spullen: wat er is en wat niet

phrase-thing-visit = К нам придёт: { $things }.
phrase-thing-there-is = Есть: { $things }.
phrase-thing-there-is-not = Этого нет: { $things }.
phrase-thing-not-working = Не работает: { $things }.
phrase-thing-closed = Закрыто: { $things }.
phrase-thing-opens-at = Открывается в { $time }: { $things }.
phrase-thing-had-none = У ребёнка ({ $child }) этого не было с собой: { $things }.
phrase-thing-only-left = Осталось только это: { $things }.
phrase-thing-has = У ребёнка ({ $child }) есть: { $things }.
phrase-thing-is-too-small = Это слишком мало по размеру: { $things }.
phrase-thing-ask-make = Пожалуйста, сделайте: { $things }.
phrase-thing-ask-in-bag = Пожалуйста, положите в сумку: { $things }.
phrase-thing-ask-wear = Пожалуйста, наденьте на ребёнка: { $things }.
phrase-thing-wear = Пожалуйста, наденьте: { $things }.
phrase-thing-ask-practise = Пожалуйста, позанимайтесь этим дома: { $things }.
phrase-thing-name-in = Пожалуйста, подпишите это именем ребёнка: { $things }.

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } ещё порцию.
phrase-food-less-than-usual = { $child } { $gender ->
        [female] съела
        [male] съел
       *[unknown] съел(а)
    } меньше обычного.
phrase-drink-less-than-usual = { $child } { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    } меньше обычного.
phrase-drink-plain = { $child } { $gender ->
        [female] попила
        [male] попил
       *[unknown] попил(а)
    }.
phrase-drink-another-ml = { $child } { $gender ->
        [female] выпила
        [male] выпил
       *[unknown] выпил(а)
    } ещё { $count } мл.
phrase-food-slow = { $child } медленно { $gender ->
        [female] ела
        [male] ел
       *[unknown] ел(а)
    }.
phrase-food-rather = { $child } больше { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } это: { $things }.
phrase-food-all-well = Дети хорошо поели.
phrase-sleep-all-well = Дети хорошо поспали.
phrase-food-choked = { $child } { $gender ->
        [female] поперхнулась
        [male] поперхнулся
       *[unknown] поперхнулся(-лась)
    }.
phrase-allergic-to = У ребёнка ({ $child }) аллергия на это: { $things }.
phrase-sleep-asleep-only = { $child } { $gender ->
        [female] заснула
        [male] заснул
       *[unknown] заснул(а)
    } только в { $time }.
phrase-sleep-early-tonight = Может быть, стоит сегодня вечером пораньше уложить ребёнка ({ $child }) спать.
phrase-sleep-in-bed = { $child } лежит в кровати.
phrase-sleep-not-without = { $child } не может заснуть без этого: { $item }.
phrase-sleep-went-better = Со сном было лучше.
phrase-food-went-better = С едой было лучше.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } ещё не { $gender ->
        [female] какала
        [male] какал
       *[unknown] какал(а)
    }.
phrase-nappy-leaked = Подгузник протёк ({ $child }).
phrase-nappy-better = Кожа на попе выглядит лучше ({ $child }).
phrase-got-puffs = Ребёнок ({ $child }) получил { $count ->
        [one] { $count } вдох
        [few] { $count } вдоха
       *[many] { $count } вдохов
    } из ингалятора.
phrase-toilet-accidents = { $child }: маленькая неприятность с туалетом, { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[many] { $count } раз
    }.

## Stemming (en nog meer)

phrase-mood-in-skin = { $child } хорошо себя { $gender ->
        [female] чувствовала
        [male] чувствовал
       *[unknown] чувствовал(а)
    }.
phrase-mood-cried-you-left = { $child } { $gender ->
        [female] плакала
        [male] плакал
       *[unknown] плакал(а)
    }, когда Вы уходили.
phrase-mood-exciting-still = { $child } ещё немного волнуется.
phrase-mood-asked-relative = { $child } { $gender ->
        [female] спрашивала
        [male] спрашивал
       *[unknown] спрашивал(а)
    } (о ком: { $relative }).
phrase-mood-not-joined = { $child } не { $gender ->
        [female] участвовала
        [male] участвовал
       *[unknown] участвовал(а)
    }.
phrase-mood-tearful = { $child } { $gender ->
        [female] была плаксивой
        [male] был плаксивым
       *[unknown] был(а) плаксивым (-ой)
    }.
phrase-mood-does-well = У ребёнка ({ $child }) всё хорошо получается.
phrase-mood-made-up = Дети помирились.
phrase-mood-talked-about-it = Мы об этом поговорили.
phrase-mood-we-laughed = Мы много смеялись.
phrase-mood-not-outside = Ребёнку ({ $child }) нельзя было на улицу.
phrase-group-plain-day = Был обычный день.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = Наше занятие: { $activity }.
phrase-act-do-many = Занятие ({ $who }): { $activity }.
phrase-act-not-allowed = Ребёнку ({ $child }) нельзя было это делать: { $activity }.
phrase-act-may = Ребёнку ({ $child }) можно это делать: { $activity }.
phrase-act-does-well = { $child } хорошо делает это: { $activity }.
phrase-act-going-out = Мы идём на улицу.
phrase-act-not-going-out = Мы не идём на улицу.
phrase-act-staying-in = Мы остаёмся в помещении.
phrase-act-worked-hard = { $child } очень { $gender ->
        [female] старалась
        [male] старался
       *[unknown] старался (-лась)
    }.
phrase-act-plays-at = { $child } пойдёт играть в гости: { $names }.
phrase-dev-dutch-more = { $child } всё больше говорит по-нидерландски.
phrase-dev-says-little = { $child } пока мало говорит.
phrase-theme-begin = Мы начинаем новую тему.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = Это место немного опухло.
phrase-health-no-blood = Крови не было.
phrase-health-bit-blood = Было немного крови.
phrase-health-weak = Ребёнок ({ $child }) слабый и вялый.
phrase-health-no-complaints = У ребёнка ({ $child }) больше нет жалоб.
phrase-health-looks-like = Похоже на это: { $item }.
phrase-health-trouble-of = Ребёнка ({ $child }) беспокоит: { $item }.
phrase-health-some-children-have = В группе { $count ->
        [one] { $count } ребёнок
        [few] { $count } ребёнка
       *[many] { $count } детей
    } с такой болезнью: { $item }.
phrase-health-visit = Пожалуйста, обратитесь сюда: { $item }.
phrase-health-visit-child = Пожалуйста, обратитесь с ребёнком ({ $child }) сюда: { $item }.
phrase-health-come-now = Пожалуйста, приходите как можно скорее.
phrase-health-will-be-fine = Всё будет хорошо.
phrase-health-nothing-serious = Ничего серьёзного.
phrase-health-eye-sticky = У ребёнка ({ $child }) слипается глаз.
phrase-health-ball = В ребёнка ({ $child }) попал этот предмет: { $item } ({ $body }).
phrase-health-bumped-item = { $child } { $gender ->
        [female] ударилась
        [male] ударился
       *[unknown] ударился(-лась)
    } об это: { $item }.
phrase-health-bumped-body-item = { $child } { $gender ->
        [female] упала
        [male] упал
       *[unknown] упал(а)
    } и { $gender ->
        [female] ударилась
        [male] ударился
       *[unknown] ударился(-лась)
    } об это: { $item } ({ $body }).
phrase-health-slipped = { $child } { $gender ->
        [female] поскользнулась
        [male] поскользнулся
       *[unknown] поскользнулся(-лась)
    }.
phrase-health-hurt-self = { $child } { $gender ->
        [female] ушиблась
        [male] ушибся
       *[unknown] ушибся(-лась)
    }.
phrase-health-hurt-body = { $child } { $gender ->
        [female] ушиблась
        [male] ушибся
       *[unknown] ушибся(-лась)
    } ({ $body }).
phrase-health-stay-home-child = Пожалуйста, пусть { $child } останется дома.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = Забрать ребёнка ({ $child }) может этот человек: { $relative }.
phrase-pickup-need-not = Забирать ребёнка ({ $child }) не нужно.
phrase-pickup-stays-until = { $child } остаётся до { $time }.
phrase-pickup-from-until = Ребёнок ({ $child }) будет у нас с { $from } до { $until }.
phrase-absent-not-on-list = Ребёнка ({ $child }) нет в списке.
phrase-absent-reported = Об отсутствии ребёнка ({ $child }) сообщили.
phrase-arrive-late-child = { $child } { $gender ->
        [female] опоздала
        [male] опоздал
       *[unknown] опоздал(а)
    }.
phrase-arrive-later = { $child } придёт позже.
phrase-arrive-we-later = Мы будем на { $minutes } мин позже.
phrase-arrive-we-come-later = Мы придём позже.
phrase-extra-ask = Может ли { $child } прийти в дополнительный день?
phrase-swap-how-app = Запросить день на обмен можно в приложении.
phrase-waiting-list-child = { $child } в списке ожидания.
phrase-talk-ask-come = Можете ли Вы прийти на беседу { $on-date } в { $time }?
phrase-talk-ask-other-time = Подходит ли Вам другое время?
phrase-photo-ask-one = Можно ли нам сфотографировать ребёнка ({ $child })?

## Kantoor (en nog meer)

phrase-office-notice-month = Предупредить о расторжении договора нужно за один месяц.
phrase-office-allowance = Вы можете подать заявку на пособие на присмотр за детьми (kinderopvangtoeslag) в налоговую службу (Belastingdienst).
phrase-office-allowance-change = Пожалуйста, сообщайте об изменениях в налоговую службу (Belastingdienst).
phrase-office-call-number = Вы можете нам позвонить: { $phone }.
phrase-office-mail-to = Вы можете написать нам на электронную почту: { $mail }.
phrase-office-inconvenience = Извините за неудобства.
phrase-office-good-news = Есть хорошая новость.

## School (en nog meer)

phrase-school-earlier = Занятия в школе закончатся раньше.
phrase-school-out-at = Занятия в школе закончатся в { $time }.
phrase-school-not-listen = { $child } не { $gender ->
        [female] слушала
        [male] слушал
       *[unknown] слушал(а)
    } внимательно.
phrase-school-drill = Это была тренировка.
phrase-school-drill-coming = У нас пожарная тренировка.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = На улице буря.
phrase-weather-careful = Пожалуйста, будьте осторожны в пути.
phrase-group-at-other = Мы в группе { $group }.
phrase-contact-ask-may = Это можно?
phrase-contact-ask-right = Это верно?
phrase-contact-ask-possible = Это возможно?
phrase-contact-language = На каком языке Вы говорите дома?
phrase-contact-tell-relative = Пожалуйста, передайте это (кому: { $relative }).
phrase-contact-nice-help = Как хорошо, что Вы придёте помочь.
phrase-contact-if-something = Пожалуйста, сообщите нам, если что-нибудь случится.
phrase-contact-look-in = Вы тоже придёте посмотреть?
phrase-contact-call-back = Пожалуйста, перезвоните нам.
phrase-contact-answer-please = Пожалуйста, ответьте на это сообщение.
phrase-contact-nothing-to-pay = Платить не нужно.

## Nog meer van alledag

phrase-bottle-per-time = { $child } пьёт по { $count } мл за раз.
phrase-bottle-per-day = { $child } получает { $count ->
        [one] { $count } бутылочку
        [few] { $count } бутылочки
       *[many] { $count } бутылочек
    } в день.
phrase-food-eats-along = { $child } ест с нами.
phrase-food-eats-not-along = { $child } не ест с нами.
phrase-thing-put-on = Мы надели на ребёнка ({ $child }): { $things }.
phrase-mood-happy-with = { $child } { $gender ->
        [female] обрадовалась
        [male] обрадовался
       *[unknown] обрадовался (-лась)
    } этому: { $things }.
phrase-mood-not-day = У ребёнка ({ $child }) был не очень удачный день.
phrase-mood-wants-home = { $child } хочет домой.
phrase-group-enthusiastic = Дети были в восторге.
phrase-group-tired = Дети устали.
phrase-group-lively = Дети были очень активными.
phrase-act-we-practise = Мы учимся этому: { $activity }.
phrase-dev-knows = { $child } знает это: { $things }.
phrase-dev-loose-tooth = У ребёнка ({ $child }) шатается зуб.
phrase-health-sore-throat = У ребёнка ({ $child }) болит горло.
phrase-health-need-not-come = Вам не нужно приходить.
phrase-health-can-come = Вы можете прийти?
phrase-health-ask-give-paracetamol = Можно ли нам дать парацетамол ребёнку ({ $child })?
phrase-health-ask-medicine-often = Как часто { $child } получает лекарство?
phrase-health-ask-medicine-much = Сколько лекарства получает { $child }?
phrase-health-ask-medicine-time = В какое время { $child } получает лекарство?
phrase-health-ill-count = Больных детей: { $count }.
phrase-health-wash-hands = Пожалуйста, хорошо мойте руки.
phrase-thing-uses = { $child } пользуется этим: { $things }.
phrase-thing-has-no = У ребёнка ({ $child }) этого нет: { $things }.
phrase-thing-ask-has = Есть ли это у ребёнка ({ $child }): { $things }?
phrase-arrive-bus-comes = Автобус приедет в { $time }.
phrase-pickup-stays-longer = { $child } остаётся дольше.
phrase-pickup-ask-until = Может ли { $child } остаться до { $time }?
phrase-pickup-can-bring = Вы можете привести ребёнка ({ $child }).
phrase-pickup-can-collect = Вы можете забрать ребёнка ({ $child }).
phrase-swap-left = У Вас { $count ->
        [one] остался { $count } день
        [few] осталось { $count } дня
       *[many] осталось { $count } дней
    } на обмен.
phrase-money-thing-costs = Это стоит { $amount }: { $things }.
phrase-money-back = Вам вернут деньги.
phrase-money-not-received = Мы ещё не получили оплату.
phrase-office-ask = Пожалуйста, спросите в офисе.
phrase-staff-back-on = { $person } вернётся { $on-date }.
phrase-staff-no-longer = { $person } у нас больше не работает.
phrase-closed-hour-early = Мы закрываемся на час раньше.
phrase-photo-may = Вы можете фотографировать.
phrase-photo-not-online = Пожалуйста, не выкладывайте фотографии в интернет.
phrase-photo-will-app = Мы выложим фотографии в приложение.
phrase-event-topic = Тема: { $things }.
phrase-talk-which-time = Какое время Вам подходит?
phrase-talk-interpreter-comes = Будет переводчик.
phrase-contact-ask-reachable = С Вами можно связаться?
phrase-contact-ask-call-when = Когда Вам можно позвонить?
phrase-home-ask-plays = Чем { $child } любит играть дома?
phrase-home-ask-does = Что { $child } любит делать?

## Korte antwoorden van medewerkers

phrase-short-good-idea = Хорошая идея.
phrase-short-fine = Хорошо.
phrase-short-can = Это возможно.
phrase-short-cannot = Это невозможно.
phrase-short-may = Это можно.
phrase-short-may-not = Это нельзя.
phrase-short-right = Это верно.
phrase-short-not-right = Это неверно.
phrase-short-no-problem = Ничего страшного.
phrase-short-get-well = Скорейшего выздоровления.
phrase-short-strength = Желаем Вам сил.
phrase-short-pity = Как жаль.
phrase-short-dont-know = Я не знаю.
phrase-short-is-settled = Это улажено.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $child } ещё { $gender ->
        [female] хотела
        [male] хотел
       *[unknown] хотел(а)
    } есть.
phrase-sleep-almost-hours = { $child } { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } почти { $hours } ч.
phrase-health-had-diarrhoea = У ребёнка ({ $child }) был понос.
phrase-mood-quieter = { $child } { $gender ->
        [female] вела
        [male] вёл
       *[unknown] вёл(-ла)
    } себя тише, чем обычно.
phrase-act-was-hard = Это было трудно ({ $child }): { $activity }.
phrase-play-with-friends = { $child } { $gender ->
        [female] играла
        [male] играл
       *[unknown] играл(а)
    } с друзьями.
phrase-health-has-coughed = { $child } { $gender ->
        [female] кашляла
        [male] кашлял
       *[unknown] кашлял(а)
    }.
phrase-health-stung-mosquito = Ребёнка ({ $child }) укусил комар.
phrase-pickup-must = Ребёнка ({ $child }) нужно забрать.
phrase-pickup-planned = Ребёнка ({ $child }) заберут.
phrase-pickup-goes-earlier = { $child } пойдёт домой раньше.
phrase-pickup-tell-time = Пожалуйста, сообщите, во сколько Вы придёте.
phrase-health-ask-been = Был ли ребёнок ({ $child }) у врача?
phrase-thing-ask-may-have = Можно ли это ребёнку ({ $child }): { $things }?
phrase-thing-delayed = Задерживается: { $things }.
phrase-thing-was-nice = Это было приятно: { $things }.
phrase-child-comes-on = { $child } теперь приходит { $on-weekday }.
phrase-child-comes-on-two = { $child } теперь приходит { $on-first-weekday } и { $on-second-weekday }.
phrase-child-stops = Присмотр за ребёнком ({ $child }) заканчивается { $on-date }.
phrase-swap-ask-want = Хотите поменять день?
phrase-contact-see-if = Мы посмотрим, возможно ли это.
phrase-contact-waiting = Мы Вас ждём.
phrase-contact-thanks-coming = Спасибо, что пришли.
phrase-contact-hard-to-reach = С нами трудно связаться.

## Korte antwoorden van ouders

reply-ok = Хорошо.
reply-yes = Да.
reply-no = Нет.
reply-thanks = Спасибо.
reply-thanks-much = Большое спасибо.
reply-please = Да, пожалуйста.
reply-welcome = Не за что.
reply-good-morning = Доброе утро, хорошего дня.
reply-greeting = Здравствуйте.
reply-see-you = До встречи.
reply-understood = Я понимаю.
reply-not-understood = Я не понимаю.
reply-nice = Как здорово!
reply-sorry = Извините.
reply-coming = Я уже еду.
reply-coming-time = Я приду в { $time }.
reply-coming-minutes = Я буду через { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }.
reply-late = Я приду позже.
reply-late-minutes = Я опоздаю на { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }.
reply-earlier = Я приду раньше.
reply-ill-today = { $child } сегодня болеет.
reply-not-coming-today = { $child } сегодня не придёт.
reply-not-coming-tomorrow = { $child } завтра не придёт.
reply-not-coming-date = { $child } не придёт: { $date }.
reply-coming-today = { $child } сегодня придёт.
reply-coming-tomorrow = { $child } завтра снова придёт.
reply-child-later = { $child } сегодня придёт позже.
reply-fever-home = { $child }: дома высокая температура.
reply-better = { $child } уже { $gender ->
        [female] выздоровела
        [male] выздоровел
       *[unknown] выздоровел(а)
    }.
reply-slept-badly = { $child } плохо { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } этой ночью.
reply-slept-well = { $child } хорошо { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    } этой ночью.
reply-had-breakfast = { $child } уже { $gender ->
        [female] позавтракала
        [male] позавтракал
       *[unknown] позавтракал(а)
    }.
reply-no-breakfast = { $child } ещё не { $gender ->
        [female] завтракала
        [male] завтракал
       *[unknown] завтракал(а)
    }.
reply-paracetamol-none = { $child } не { $gender ->
        [female] принимала
        [male] принимал
       *[unknown] принимал(а)
    } парацетамол.
reply-mother-collects = Заберёт мама.
reply-father-collects = Заберёт папа.
reply-grandparent-collects = Заберёт бабушка или дедушка.
reply-other-collects = Ребёнка ({ $child }) заберёт: { $person }.
reply-bring-tomorrow = Я принесу это завтра.
reply-can-come = Я могу прийти.
reply-cannot-come = Я не могу прийти.
reply-can-help = Я могу помочь.
reply-call-me = Позвоните мне, пожалуйста.
reply-will-call = Я Вам позвоню.
reply-question = У меня есть вопрос.
reply-how-was-day = Как прошёл день ({ $child })?
reply-interpreter = Мне нужен переводчик.
reply-allowed = Да, можно.
reply-not-allowed = Нет, нельзя.

## Van dag tot dag

phrase-sleep-could-not = { $child } не { $gender ->
        [female] могла
        [male] мог
       *[unknown] мог(-ла)
    } уснуть.
phrase-sleep-hard-to-start = Ребёнку ({ $child }) было трудно заснуть.
phrase-sleep-ask-midday = { $child } ещё спит дома в середине дня?
phrase-mood-goodbye-hard = Ребёнку ({ $child }) было трудно прощаться.
phrase-goodbye-take-time = Пожалуйста, прощайтесь спокойно, не торопясь.
phrase-goodbye-short = Пожалуйста, прощайтесь недолго.
phrase-contact-call-how-going = Вы всегда можете позвонить и спросить, как дела.
phrase-mood-we-miss = Мы скучаем по ребёнку ({ $child }).
phrase-mood-is-happy = { $child } в весёлом настроении.
phrase-mood-is-sad = { $child } грустит.
phrase-mood-is-clingy = { $child } всё время хочет быть рядом с нами.
phrase-mood-is-busy = { $child } ведёт себя очень активно.
phrase-mood-is-quiet = { $child } ведёт себя тихо.
phrase-mood-is-angry = { $child } сердится.
phrase-bit-other-at = { $child } { $gender ->
        [female] укусила
        [male] укусил
       *[unknown] укусил(а)
    } другого ребёнка ({ $body }).
phrase-hair-pulled-by = Другой ребёнок дёрнул ребёнка ({ $child }) за волосы.
phrase-hair-pulled-other = { $child } { $gender ->
        [female] дёрнула
        [male] дёрнул
       *[unknown] дёрнул(а)
    } другого ребёнка за волосы.
phrase-scratched-other = { $child } { $gender ->
        [female] поцарапала
        [male] поцарапал
       *[unknown] поцарапал(а)
    } другого ребёнка.
phrase-kicked-other = { $child } { $gender ->
        [female] пнула
        [male] пнул
       *[unknown] пнул(а)
    } другого ребёнка.
phrase-kicked-by = Другой ребёнок пнул ребёнка ({ $child }).
phrase-quarrel-about = { $child } { $gender ->
        [female] поссорилась
        [male] поссорился
       *[unknown] поссорился(-лась)
    } с другим ребёнком. Из-за чего: { $things }.
phrase-took-toy = { $child } { $gender ->
        [female] отобрала
        [male] отобрал
       *[unknown] отобрал(а)
    } игрушку у другого ребёнка.
phrase-explained-hitting = Мы объяснили ребёнку ({ $child }), что бить — это больно.
phrase-explained-biting = Мы объяснили ребёнку ({ $child }), что кусать — это больно.
phrase-parted-children = Мы развели детей.
phrase-dev-sentences-words = { $child } составляет предложения из { $count ->
        [one] { $count } слова
        [few] { $count } слов
       *[many] { $count } слов
    }.
phrase-dares-more = { $child } всё смелее делает это: { $activity }.
phrase-does-more-often = { $child } делает это всё чаще: { $activity }.
phrase-ready-school = { $child } уже может идти в начальную школу.
phrase-ask-registered-school = Вы уже записали ребёнка ({ $child }) в школу?
phrase-ask-which-school = В какую школу пойдёт { $child }?
phrase-good-helper = { $child } очень хорошо нам помогает.
phrase-asks-many-questions = { $child } задаёт много вопросов.
phrase-talks-clearer = { $child } говорит всё более внятно.
phrase-mixes-languages = { $child } смешивает два языка.
phrase-torn-of = Порвалось ({ $child }): { $things }.
phrase-too-small-of = Мало ребёнку ({ $child }): { $things }.
phrase-look-lost-property = Пожалуйста, посмотрите среди найденных вещей.
phrase-weather-degrees = Температура будет { $temperature } °C.
phrase-out-any-weather = Мы выходим на улицу в любую погоду.
phrase-suncream-ask-done = Ребёнка ({ $child }) уже намазали солнцезащитным кремом?
phrase-only-known-people = Мы отдаём ребёнка ({ $child }) только людям, которых знаем.
phrase-late-minutes = Вы опоздали на { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }.
phrase-arrived-safe = { $child } благополучно { $gender ->
        [female] прибыла
        [male] прибыл
       *[unknown] прибыл(а)
    }.
phrase-child-comes = { $child } придёт.
phrase-ask-comes-care = { $child } придёт в детский центр?
phrase-ask-wait = Подождите, пожалуйста, немного.
phrase-ask-ring = Пожалуйста, позвоните в дверь.
phrase-swap-day-for-day = Вы можете поменять день: { $first-weekday } на { $second-weekday }.
phrase-group-full = Группа заполнена.
phrase-group-full-child = Группа ребёнка ({ $child }) заполнена.
phrase-closed-group-time = Группа закрывается в { $time }.
phrase-wish-summer-holiday = Желаем Вам хороших летних каникул.
phrase-wish-christmas = Желаем Вам счастливого Рождества.
phrase-drivers-wanted = Мы ещё ищем родителей, которые хотят везти детей на машине (сколько: { $count }).
phrase-helpers-wanted = Мы ещё ищем родителей, которые хотят помочь (сколько: { $count }).
phrase-ask-how-many-people = Сколько человек от Вас придёт?
phrase-ask-alone-or-two = От Вас придёт один человек или двое?
phrase-photo-newsletter = Можно ли нам разместить фото ребёнка ({ $child }) в информационном бюллетене?
phrase-photo-website = Можно ли нам разместить фото ребёнка ({ $child }) на нашем сайте?
phrase-ask-celebrate-when = Когда Вы хотите отпраздновать у нас день рождения ребёнка ({ $child })?
phrase-we-celebrate-birthday = Мы празднуем день рождения: { $person }.
phrase-dress-up-child = { $child } может прийти в костюме.
phrase-say-farewell = { $person } уходит от нас. Мы прощаемся.
phrase-treat-no-sweets = Просим не приносить конфеты в качестве угощения на день рождения.
phrase-keep-weeks = Вы можете оставить это у себя на { $count ->
        [one] { $count } неделю
        [few] { $count } недели
       *[many] { $count } недель
    }: { $things }.
phrase-home-ask-does-most = Что { $child } больше всего любит делать дома?
phrase-phone-ask-new = Какой у Вас новый номер телефона?
phrase-phone-ask = Какой у Вас номер телефона?
phrase-mail-ask = Какой у Вас адрес электронной почты?
phrase-address-ask = Какой у Вас адрес?
phrase-contact-let-know = Мы Вам сообщим.
phrase-look-new-group = { $child } пойдёт посмотреть новую группу.
phrase-talk-have-about = У нас будет разговор о ребёнке ({ $child }).
phrase-gate-closed = Калитка всегда должна быть закрыта.
phrase-talk-ask-speak = Можно мне с Вами поговорить минутку?
phrase-office-mail = Пожалуйста, напишите письмо по электронной почте в офис.
phrase-contact-tried-call = Мы пытались Вам позвонить.
phrase-contact-not-answered = Вы не ответили на звонок.
phrase-pickup-put-on-list = Тогда мы внесём этого человека в список.
phrase-ask-who-along = Кто может пойти с нами?
phrase-staff-meeting = У нас собрание.
phrase-make-nice-day = Мы сделаем этот день приятным.
phrase-lovely-child = { $child } — очень милый ребёнок.
phrase-nice-in-group = Нам приятно, что { $child } в нашей группе.
phrase-contact-we-call = Мы Вам позвоним.
phrase-thanks-patience = Спасибо за терпение.
phrase-had-good-time = { $child } хорошо { $gender ->
        [female] провела
        [male] провёл
       *[unknown] провёл (провела)
    } время.
phrase-leave-home-thing = Это можно оставить дома: { $things }.
phrase-drinks-from = { $child } пьёт из этого: { $item }.
phrase-all-well-child = У ребёнка ({ $child }) всё хорошо.
phrase-books-about = { $child } любит книги на такую тему: { $things }.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = Мы только что измерили ребёнку ({ $child }) температуру.
phrase-ill-temperature-was = У ребёнка ({ $child }) была температура { $temperature } °C.
phrase-ill-fever-rose = Температура поднялась ещё выше.
phrase-ill-fever-still = У ребёнка ({ $child }) ещё держится высокая температура.
phrase-ill-ask-fever-still = У ребёнка ({ $child }) ещё держится высокая температура?
phrase-ill-measure-again = Мы измерим температуру ещё раз.
phrase-ill-shivers = { $child } дрожит от озноба.
phrase-ill-breathes-hard = { $child } дышит с трудом.
phrase-ill-short-of-breath = Ребёнку ({ $child }) не хватает воздуха.
phrase-ill-short-of-breath-was = Ребёнку ({ $child }) не хватало воздуха.
phrase-ill-short-of-breath-bit = Ребёнку ({ $child }) немного не хватало воздуха.
phrase-ill-drowsy = Ребёнок ({ $child }) вялый и сонный.
phrase-ill-not-drowsy = Ребёнок ({ $child }) не вялый и не сонный.
phrase-ill-alert = { $child } реагирует нормально.
phrase-ill-not-vomited = У ребёнка ({ $child }) не было рвоты.
phrase-ill-feels-bit-better = { $child } чувствует себя немного лучше.
phrase-ill-not-well = Ребёнку ({ $child }) нехорошо.
phrase-ill-getting-worse = Состояние ребёнка ({ $child }) ухудшается.
phrase-ill-was = Ребёнок ({ $child }) болел.
phrase-ill-wants-lap = { $child } хочет к нам на колени.
phrase-ill-wants-not-eat = { $child } не хочет есть.
phrase-ill-wants-not-eat-yet = { $child } пока не хочет есть.
phrase-ill-wants-not-drink = { $child } не хочет пить.
phrase-ill-drinks = { $child } пьёт.
phrase-ill-drinks-well = { $child } хорошо пьёт.
phrase-ill-only-drank = Ребёнок ({ $child }) пил только это: { $things }.
phrase-ill-stays-with = Мы остаёмся рядом с ребёнком ({ $child }).
phrase-ill-must-go-home = Ребёнку ({ $child }) нужно домой.
phrase-ill-goes-home = { $child } идёт домой.
phrase-ill-may-come = { $child } может прийти.
phrase-ill-may-not-come = Ребёнку ({ $child }) нельзя приходить.
phrase-ill-may-stay = { $child } может остаться.
phrase-ill-may-come-with = { $child } может приходить, даже с этой болезнью: { $item }.
phrase-ill-child-may-come = Ваш ребёнок может прийти.
phrase-ill-child-may-not-come = Вашему ребёнку нельзя приходить.
phrase-ill-child-may-come-with = Ваш ребёнок может приходить, даже с этой болезнью: { $item }.
phrase-ill-child-may-not-come-with = Вашему ребёнку нельзя приходить с этой болезнью: { $item }.
phrase-ill-ask-watch = Пожалуйста, внимательно следите за состоянием ребёнка ({ $child }).
phrase-ill-watched = Мы внимательно следили за состоянием ребёнка ({ $child }).
phrase-ill-clothes-bag = Грязная одежда лежит в пластиковом пакете.
phrase-ill-blood-poo = В кале была кровь.
phrase-ill-pee-hurts = Ребёнку ({ $child }) больно писать (ходить по-маленькому).
phrase-ill-ointment = Мы намазали это: { $item } ({ $body }).
phrase-ill-ask-home-too = Бывает ли это у ребёнка ({ $child }) и дома?
phrase-ill-ask-see-home = Вы замечаете это и дома?

## Wat wij aan het lichaam zien

phrase-body-red = У ребёнка ({ $child }) покраснение ({ $body }).
phrase-body-red-bit = У ребёнка ({ $child }) небольшое покраснение ({ $body }).
phrase-body-red-very = У ребёнка ({ $child }) сильное покраснение ({ $body }).
phrase-body-swollen = У ребёнка ({ $child }) отёк ({ $body }).
phrase-body-swollen-bit = У ребёнка ({ $child }) небольшой отёк ({ $body }).
phrase-body-swollen-blue = У ребёнка ({ $child }) небольшой отёк и синева ({ $body }).
phrase-body-blue = У ребёнка ({ $child }) синева ({ $body }).
phrase-body-blue-bit = У ребёнка ({ $child }) небольшая синева ({ $body }).
phrase-body-spot-red = Это место красное.
phrase-body-spot-red-swollen = Это место красное и немного припухло.
phrase-body-skin-whole = Кожа не повреждена.
phrase-body-skin-broken = Кожа повреждена.
phrase-body-moves = { $child } нормально двигает этим: { $body }.
phrase-body-moves-not = { $child } плохо двигает этим: { $body }.
phrase-body-walks = { $child } снова нормально ходит.
phrase-body-limps = { $child } хромает.
phrase-body-fluid = У ребёнка ({ $child }) выделяется жидкость ({ $body }).
phrase-body-fluid-yellow = У ребёнка ({ $child }) выделяется жёлтая жидкость ({ $body }).
phrase-body-eyes-red-sticky = У ребёнка ({ $child }) глаза красные и слипаются.
phrase-body-cleaned = Мы очистили это: { $body }.
phrase-body-rubs = { $child } трёт здесь: { $body }.
phrase-body-touches = { $child } держит здесь руку: { $body }.
phrase-body-grabs = { $child } тянется сюда рукой: { $body }.
phrase-body-no-pain = У ребёнка ({ $child }) ничего не болит.
phrase-body-pain-gone = У ребёнка ({ $child }) больше ничего не болит.

## Ongelukjes

phrase-hurt-nosebleed-minutes = Кровь из носа шла { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
       *[many] { $minutes } минут
    }.
phrase-hurt-nosebleed-about = Кровь из носа шла около { $minutes ->
        [one] { $minutes } минуты
        [few] { $minutes } минут
       *[many] { $minutes } минут
    }.
phrase-hurt-bleeding-stopped = Кровотечение остановилось.
phrase-hurt-bled-over = У ребёнка ({ $child }) недолго шла кровь ({ $body }). Сейчас кровь не идёт.
phrase-hurt-stung-wasp-at = Ребёнка ({ $child }) ужалила оса ({ $body }).
phrase-hurt-sting-out = Мы вытащили жало.
phrase-hurt-splinter-failed = Мы не смогли вытащить занозу.
phrase-hurt-tooth-lip = У ребёнка ({ $child }) зуб прокусил губу.
phrase-hurt-tooth-chipped = У ребёнка ({ $child }) откололся кусочек зуба.
phrase-hurt-conscious = Ребёнок ({ $child }) не терял сознания.
phrase-hurt-fainted = Ребёнок ({ $child }) упал в обморок.
phrase-hurt-swallowed = Ребёнок ({ $child }) проглотил это: { $item }.
phrase-hurt-not-seen = Мы не видели, как это произошло.
phrase-hurt-first-aid = Мы оказали первую помощь.
phrase-hurt-emergency-called = Мы позвонили 112.
phrase-hurt-ambulance = Скорая помощь уже едет.
phrase-hurt-go-with = Мы едем с ребёнком ({ $child }) сюда: { $item }.
phrase-hurt-bruise-coming = Может появиться синяк.
phrase-hurt-plaster-off = Пластырь можно снять.
phrase-hurt-look-worse = Пожалуйста, следите, не становится ли хуже.

## Dokter, medicijn en allergie

phrase-care-unknown = Мы не знаем, что это.
phrase-care-ask-look = Пожалуйста, посмотрите на это.
phrase-care-ask-look-tonight = Пожалуйста, посмотрите на это сегодня вечером.
phrase-care-advise-visit = Советуем Вам сходить сюда: { $item }.
phrase-care-advise-call = Советуем Вам позвонить семейному врачу.
phrase-care-appointment = Ребёнок ({ $child }) записан на приём: { $item }.
phrase-care-called-relative = Мы позвонили этому человеку: { $relative }.
phrase-care-you-may-call = Вы можете нам позвонить.
phrase-care-tell-how = Пожалуйста, сообщите нам, как себя чувствует { $child }.
phrase-care-ask-what-do = Что нам делать?
phrase-care-allergy-in-group = В группе есть ребёнок с такой аллергией: { $item }.
phrase-care-no-treats-with = Пожалуйста, не приносите угощение, в котором есть: { $item }.
phrase-care-reaction = У ребёнка ({ $child }) была аллергическая реакция.
phrase-care-ask-medicine-item-often = Как часто можно давать это ребёнку ({ $child }): { $item }?
phrase-care-medicine-name = На упаковке должно быть имя Вашего ребёнка.
phrase-care-medicine-first-home = В первый раз Вы должны сами дать лекарство дома.
phrase-care-medicine-not-got = Ребёнку ({ $child }) не давали лекарство.
phrase-care-medicine-not-given = Мы не давали никаких лекарств.
phrase-care-paracetamol-not-got = Ребёнку ({ $child }) не давали парацетамол.
phrase-care-medicine-forgotten = Мы забыли дать ребёнку ({ $child }) лекарство.
phrase-care-medicine-refused = Ребёнок ({ $child }) не хотел принимать лекарство.
phrase-care-medicine-spat = Ребёнок ({ $child }) выплюнул лекарство.
phrase-care-ask-paracetamol-time = В котором часу ребёнку ({ $child }) дали парацетамол?
phrase-care-ask-medicine-time-had = В котором часу ребёнку ({ $child }) дали лекарство?
phrase-care-medicine-goes-home = Лекарство мы отдаём обратно домой.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = В группе Вашего ребёнка нашли вшей.
phrase-spread-wash-child = Пожалуйста, хорошо вымойте ребёнку руки.
phrase-spread-toys = Мы особенно тщательно моем игрушки.
phrase-spread-hygiene = Мы особенно внимательно следим за гигиеной.
phrase-spread-ask-vaccinations = Какие прививки сделаны Вашему ребёнку?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = У ребёнка ({ $child }) понос?
phrase-ask-fever-child = У ребёнка ({ $child }) высокая температура?
phrase-ask-vomits = У ребёнка ({ $child }) рвота?
phrase-ask-worse = Становится хуже?
phrase-ask-worried = Вы беспокоитесь?
phrase-ask-pregnant = Вы беременны?
phrase-ask-pain = У ребёнка ({ $child }) что-нибудь болит?

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = У ребёнка ({ $child }) сильная простуда.
phrase-more-bit-cold = У ребёнка ({ $child }) лёгкая простуда.
phrase-more-phlegm-up = У ребёнка ({ $child }) при кашле вышла мокрота.
phrase-more-hoarse = У ребёнка ({ $child }) охрип голос.
phrase-more-little-energy = У ребёнка ({ $child }) мало сил.
phrase-more-lie-only = Ребёнку ({ $child }) хотелось только лежать.
phrase-more-lay-lap = Ребёнок ({ $child }) лежал у нас на коленях.
phrase-more-keeps-nothing = У ребёнка ({ $child }) вся еда и питьё выходят обратно.
phrase-more-pees-little = { $child } мало мочится.
phrase-more-ask-drinks = Пожалуйста, следите за тем, чтобы ребёнок ({ $child }) достаточно пил.
phrase-more-temperature-is = Температура: { $temperature } °C.
phrase-more-who-collects = Кто может забрать ребёнка ({ $child })?
phrase-more-lies-calm = { $child } спокойно лежит.
phrase-more-extra-sleep = Мы дали ребёнку ({ $child }) поспать дополнительно.
phrase-more-spat-food = Ребёнок ({ $child }) выплюнул еду.
phrase-more-glad-better = Хорошо, что стало лучше.
phrase-more-bites-all = { $child } всё кусает.
phrase-more-tubes = Ребёнку ({ $child }) поставят в уши трубочки (шунты).
phrase-more-operated = Ребёнку ({ $child }) сделали операцию.
phrase-more-cast = У ребёнка ({ $child }) гипс ({ $body }).
phrase-more-takes-few-days = Обычно это длится несколько дней.

## Ongelukjes (meer)

phrase-more-fell-out = Ребёнок ({ $child }) выпал отсюда: { $item }.
phrase-more-fell-with = Ребёнок ({ $child }) упал вместе с этим: { $item }.
phrase-more-hurt-item = Ребёнок ({ $child }) поранился об это: { $item }.
phrase-more-blood-from = У ребёнка ({ $child }) шла кровь ({ $body }).
phrase-more-teeth-whole = У ребёнка ({ $child }) зубы целы.
phrase-more-pushed = Ребёнка ({ $child }) толкнул другой ребёнок.
phrase-more-scratched-at = Ребёнка ({ $child }) поцарапали ({ $body }).
phrase-more-injury-near = Видно это: { $injury }. Место: рядом ({ $body }).
phrase-more-only-injury = Это всего лишь: { $injury }.
phrase-more-plaster-gone = Пластырь отклеился.
phrase-more-plaster-new = Мы наклеили новый пластырь.
phrase-more-cried-hard = Ребёнок ({ $child }) сильно плакал.
phrase-more-cried-not-long = Ребёнок ({ $child }) плакал недолго.
phrase-more-much-pain = У ребёнка ({ $child }) сильная боль.
phrase-more-had-much-pain = У ребёнка ({ $child }) была сильная боль.
phrase-more-form-accident = Мы заполнили бланк о несчастном случае.
phrase-more-swelling-less = Отёк уменьшается.
phrase-more-stung-unknown = Ребёнка ({ $child }) что-то ужалило. Мы не знаем, что именно.
phrase-more-red-swollen = У ребёнка ({ $child }) покраснение и отёк ({ $body }).
phrase-more-tick-date = Пожалуйста, запишите дату укуса клеща.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = У ребёнка ({ $child }) не было реакции.
phrase-more-ask-dose = Какую дозу нужно давать ребёнку ({ $child })?
phrase-more-ask-fridge = Лекарство нужно хранить в холодильнике?
phrase-more-must-fridge = Лекарство нужно хранить в холодильнике.
phrase-more-in-fridge = Лекарство в холодильнике.
phrase-more-eyes-dropped = Мы закапали ребёнку ({ $child }) капли в глаза.
phrase-more-blisters-dry = Сначала пузырьки должны подсохнуть.
phrase-more-follow-health-service = Мы соблюдаем правила службы здравоохранения (GGD).
phrase-more-ask-health-service = Пожалуйста, свяжитесь со службой здравоохранения (GGD).
phrase-more-colleague-ill = Один из сотрудников тоже болеет.
phrase-more-ask-what-child = Пожалуйста, сообщите нам, чем болеет Ваш ребёнок.
phrase-more-nails = Пожалуйста, коротко подстригите ребёнку ногти.
phrase-more-bedding = Пожалуйста, постирайте постельное бельё при 60 °C.
phrase-more-comb-daily = Пожалуйста, расчёсывайте волосы каждый день.
phrase-more-has-nits = У ребёнка ({ $child }) в волосах гниды.
phrase-more-lice-found = В группе нашли вшей.
phrase-more-hair-tied = Пожалуйста, соберите волосы ребёнка ({ $child }) в хвост или заколите.
## Van dag tot dag (meer)

phrase-likes-to-come = { $child } охотно к нам приходит.
phrase-often-with = { $child } проводит много времени с этими детьми: { $names }.
phrase-looks-forward = { $child } с радостью этого ждёт.
phrase-we-look-forward = Мы с радостью этого ждём.
phrase-everyone-welcome = Приглашаем всех.
phrase-siblings-welcome = Братьев и сестёр тоже приглашаем.
phrase-coffee-tea = Есть кофе и чай.
phrase-need-bring-nothing = Вам не нужно ничего приносить.
phrase-need-not-sign-up = Записываться не нужно.
phrase-walk-in-from = Можно приходить с { $time }.
phrase-door-opens = Дверь открывается в { $time }.
phrase-mail-this = Можете ли Вы прислать нам это по электронной почте: { $things }?
phrase-we-look-for = Мы ищем вот что: { $things }.
phrase-ask-call-about = Можно мне Вам позвонить насчёт ребёнка ({ $child })?
phrase-come-earlier = Можете ли Вы прийти раньше?
phrase-all-may-join = Все дети могут участвовать.
phrase-has-on-theirs = { $child } в нашей одежде.
phrase-may-not-do = { $child } не имеет разрешения на это: { $activity }.
phrase-wants-not-do = { $child } не хочет этого делать: { $activity }.
phrase-did-not-we = Этого мы не делали: { $activity }.
phrase-could-not-we = Этого мы не могли делать: { $activity }.
phrase-practise-home = Можете ли Вы потренировать это дома: { $activity }?
phrase-ask-where-thing = Где эта вещь ребёнка ({ $child }): { $things }?
phrase-thing-is-wet = Это мокрое: { $things }.
phrase-thing-is-dirty = Это грязное: { $things }.
phrase-wear-child = Пожалуйста, наденьте на ребёнка ({ $child }) вот это: { $things }.
phrase-thing-no-name = На этом нет имени: { $things }.
phrase-we-need = Нам нужно вот это: { $things }.
phrase-food-likes-not = { $child } это не любит: { $things }.
phrase-food-may = { $child } может это есть и пить: { $things }.
phrase-food-ask-likes-item = { $child } это любит: { $things }?
phrase-eats-halal = { $child } ест халяльную еду.
phrase-eats-vegetarian = { $child } ест вегетарианскую еду.
phrase-eats-little = { $child } мало ест.
phrase-drinks-little-now = { $child } мало пьёт.
phrase-sleeps-badly-now = { $child } плохо спит.
phrase-talks-not-yet = { $child } ещё не говорит.
phrase-cries-still-goodbye = { $child } ещё плачет при прощании.
phrase-cries-no-more-goodbye = { $child } больше не плачет при прощании.
phrase-settle-goes-well = { $child } хорошо привыкает.
phrase-forgot-thing = { $child } { $gender ->
        [female] забыла
        [male] забыл
       *[unknown] забыл(а)
    } это: { $things }.

## Wat al genoemd is

phrase-that-bring = Пожалуйста, принесите это.
phrase-that-give-along = Пожалуйста, дайте это ребёнку с собой.
phrase-that-return = Пожалуйста, верните это нам.
phrase-that-wash = Пожалуйста, постирайте это.
phrase-that-return-washed = Пожалуйста, верните это постиранным.
phrase-that-fill-in = Пожалуйста, заполните это.
phrase-that-sign = Пожалуйста, подпишите это.
phrase-that-send = Пожалуйста, пришлите это.
phrase-that-used-up = Это закончилось.
phrase-that-lost = Это потерялось.
phrase-that-not-along = Этого не было среди принесённых вещей.
phrase-that-ask-home = У Вас есть это дома?
phrase-that-still-here = Это всё ещё здесь.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = Ребёнку ({ $child }) давали парацетамол?
phrase-more-course-done = Курс лекарства закончен.
