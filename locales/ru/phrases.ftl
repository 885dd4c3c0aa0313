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
phrase-food-no-appetite = { $child }: аппетит был небольшой.
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
phrase-food-ask-allergy = { $child }: есть ли на что-нибудь аллергия?
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
       *[unknown] мог(ла)
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

phrase-nappy-times = { $child }: мы поменяли подгузник { $count ->
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
phrase-nappy-thin = { $child }: стул был жидкий.
phrase-nappy-hard = { $child }: стул был твёрдый.
phrase-nappy-red = { $child }: покраснела попа.
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
phrase-toilet-wet-trousers = { $child }: штаны были мокрые.
phrase-toilet-clothes = { $child }: мы переодели ребёнка в чистую одежду.
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
phrase-mood-good-day = { $child }: день прошёл хорошо.
phrase-mood-hard-day = { $child }: день был трудный.
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
phrase-mood-comfort = { $child }: мы утешили ребёнка.
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
phrase-mood-talked = { $child }: мы поговорили с ребёнком об этом.
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
phrase-play-read = { $child }: мы читали ребёнку книгу.
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
phrase-play-all-visited = Мы были здесь: { $item }.
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
phrase-new-tooth = { $child }: появился новый зуб.
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
       *[unknown] помог(ла)
    } убирать.
phrase-new-helped = { $child } { $gender ->
        [female] помогла
        [male] помог
       *[unknown] помог(ла)
    } другому ребёнку.
phrase-new-likes-help = { $child } любит помогать.
phrase-new-shares = { $child } умеет хорошо делиться.
phrase-new-turn = { $child } умеет ждать своей очереди.
phrase-new-plays-more = { $child } всё больше играет с другими детьми.
phrase-new-friends = { $child } находит друзей.
phrase-new-dares = { $child } становится всё смелее.
phrase-new-proud = { $child }: мы очень гордимся.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child }: высокая температура, { $temperature } °C.
phrase-health-temperature = { $child }: температура { $temperature } °C.
phrase-health-fever = { $child }: высокая температура.
phrase-health-no-fever = { $child }: высокой температуры нет.
phrase-health-warm = { $child }: тело тёплое на ощупь.
phrase-health-unwell = { $child } плохо себя чувствует.
phrase-health-vomited = { $child }: была рвота.
phrase-health-vomited-times = { $child }: рвота была { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[many] { $count } раз
    }.
phrase-health-diarrhoea = { $child }: понос.
phrase-health-coughs = { $child } кашляет.
phrase-health-coughs-much = { $child } много кашляет.
phrase-health-cold = { $child }: простуда.
phrase-health-runny-nose = { $child }: насморк.
phrase-health-teething = { $child }: режутся зубы.
phrase-health-earache = { $child }: болит ухо.
phrase-health-stomach = { $child }: болит живот.
phrase-health-headache = { $child }: болит голова.
phrase-health-spots = { $child }: пятнышки на коже.
phrase-health-fell = { $child } { $gender ->
        [female] упала
        [male] упал
       *[unknown] упал(а)
    }.
phrase-health-scrape = { $child }: ссадина.
phrase-health-bump = { $child }: шишка на голове.
phrase-health-bruise = { $child }: синяк.
phrase-health-bitten = { $child }: Вашего ребёнка укусил другой ребёнок.
phrase-health-nosebleed = { $child }: из носа шла кровь.
phrase-health-tick = { $child }: мы нашли клеща.
phrase-health-tick-removed = Мы удалили клеща.
phrase-health-plaster = Мы наклеили на это пластырь.
phrase-health-cooled = Мы охладили это место.
phrase-health-plays-again = { $child } снова играет.
phrase-health-watch = { $child }: мы внимательно следим за состоянием ребёнка.
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
phrase-health-get-well = { $child }: желаем скорейшего выздоровления.
phrase-health-welcome-back = Хорошо, что { $child } снова с нами.
phrase-health-ask-ill = { $child } болеет?
phrase-health-ask-better = { $child } уже { $gender ->
        [female] выздоровела
        [male] выздоровел
       *[unknown] выздоровел(а)
    }?
phrase-health-ask-return = Когда { $child } снова придёт?
phrase-health-suncream = { $child }: мы нанесли солнцезащитный крем.
phrase-health-suncream-home = Пожалуйста, нанесите ребёнку дома солнцезащитный крем.
phrase-health-no-worry = Вам не нужно беспокоиться.

## Meenemen en spullen

phrase-bring-item = Пожалуйста, принесите: { $item }.
phrase-bring-item-tomorrow = Пожалуйста, принесите завтра: { $item }.
phrase-bring-item-date = Пожалуйста, принесите ({ $date }): { $item }.
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
phrase-swap-yes = Обмен дня возможен: { $date }.
phrase-swap-no = К сожалению, обмен дня невозможен: { $date }.
phrase-swap-ask = На какой день Вы хотите обменять?
phrase-extra-yes = Дополнительный день возможен: { $date }.
phrase-extra-no = К сожалению, нет места: { $date }.
phrase-holiday-ask = Когда Вы уезжаете в отпуск?
phrase-holiday-tell = Пожалуйста, вовремя сообщите нам об отпуске.
phrase-phone-check = Ваш номер телефона всё ещё верный?
phrase-phone-new = Пожалуйста, сообщите нам Ваш новый номер телефона.
phrase-talk-ask = Мы хотели бы поговорить с Вами о ребёнке ({ $child }).
phrase-talk-invite = Приглашаем Вас на беседу.
phrase-talk-date = Беседа: { $date } в { $time }.
phrase-talk-ask-date = Подходит ли Вам это время: { $date } в { $time }?
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

phrase-settle-date = { $child } впервые придёт на адаптацию: { $date }.
phrase-settle-from-until = { $child } приходит на адаптацию с { $from } до { $until }.
phrase-settle-times = Адаптация проходит с { $from } до { $until }.
phrase-settle-stay = Вы можете остаться с ребёнком.
phrase-settle-familiar = Пожалуйста, принесите что-нибудь, что { $child } хорошо знает, например мягкую игрушку.
phrase-settle-well = Адаптация прошла хорошо.
phrase-settle-hard = Адаптация пока была трудной.
phrase-settle-better = Адаптация идёт всё лучше.
phrase-settle-needs-time = { $child }: ещё нужно время, чтобы привыкнуть.
phrase-settle-goodbye = Всегда прощайтесь с ребёнком, когда уходите.
phrase-settle-crying-normal = Это нормально, что ребёнок плачет при прощании.
phrase-settle-first-day = Первый день ({ $child }): { $date }.
phrase-settle-group = { $child } переходит в группу { $group }: { $date }.
phrase-settle-mentor = Ментор ребёнка ({ $child }): { $person }.

## Open, dicht en wie er werkt

phrase-closed-date = Мы закрыты: { $date }.
phrase-closed-group = Группа { $group } закрыта: { $date }.
phrase-closed-range = Мы закрыты: { $first-date } – { $last-date } (включительно).
phrase-closed-tomorrow = Завтра мы закрыты.
phrase-closed-early = Сегодня мы закрываемся в { $time }.
phrase-open-again = Мы снова открыты: { $date }.
phrase-open-times = Мы работаем с { $from } до { $until }.
phrase-open-later = Сегодня мы открываемся в { $time }.
phrase-open-weekday = Часы работы ({ $weekday }): с { $from } до { $until }.
phrase-closed-study-day = В этот день у команды обучение.
phrase-closed-holiday = Это праздничный день.
phrase-group-together = Сегодня группы вместе.
phrase-staff-ill = { $person } сегодня болеет.
phrase-staff-absent = { $person } сегодня не работает.
phrase-staff-today = { $person } сегодня работает в группе.
phrase-staff-weekday = { $person }: рабочий день — { $weekday }.
phrase-staff-new = { $person } — новый человек в нашей команде.
phrase-staff-leaves = { $person }: последний рабочий день у нас — { $date }.
phrase-staff-weeks = { $person } на этой неделе в отпуске.

## Feesten en uitjes

phrase-event-trip-tomorrow = Завтра у нас экскурсия: { $item }.
phrase-event-trip-date = Экскурсия ({ $date }): { $item }.
phrase-event-leave = Мы отправляемся в { $time }.
phrase-event-back = Мы вернёмся в { $time }.
phrase-event-parents-evening = Родительский вечер: { $date } в { $time }.
phrase-event-celebrate-date = Мы празднуем ({ $date }): { $item }.
phrase-event-celebrate-today = Сегодня мы празднуем: { $item }.
phrase-event-begins = Начало в { $time }.
phrase-event-invited = Будем рады Вас видеть.
phrase-event-ask-come = Вы тоже придёте?
phrase-event-tell-come = Пожалуйста, сообщите, придёте ли Вы.
phrase-event-ask-help = Можете ли Вы помочь?
phrase-event-answer-before = Пожалуйста, ответьте раньше этого дня: { $date }.
phrase-event-photographer = Приходит фотограф: { $date }.
phrase-event-birthday = { $child } сегодня празднует день рождения.
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
phrase-bye-weekday = До встречи ({ $weekday }).
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
