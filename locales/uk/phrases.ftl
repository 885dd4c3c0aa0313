### Fixed phrases of daily childcare life; locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $child } добре { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
phrase-food-normal = { $child } { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    } як зазвичай.
phrase-food-little = { $child } мало { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
phrase-food-nothing = { $child } нічого не { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }.
phrase-food-refused = { $child } не { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } їсти.
phrase-food-all = { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } все.
phrase-food-almost-all = { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } майже все.
phrase-food-half = { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } половину.
phrase-food-item = { $child } { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }: { $item }.
phrase-food-item-time = { $child } о { $time } { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }: { $item }.
phrase-food-time = { $child } { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    } о { $time }.
phrase-food-bread = { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } { $count ->
        [one] { $count } скибку хліба
        [few] { $count } скибки хліба
       *[many] { $count } скибок хліба
    }.
phrase-food-refused-item = { $child } не { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } цього: { $item }.
phrase-food-liked-item = Це смакувало ({ $child }): { $item }.
phrase-food-disliked-item = Це не смакувало ({ $child }): { $item }.
phrase-food-liked = { $child }: їжа смакувала.
phrase-food-hungry = { $child } { $gender ->
        [female] була
        [male] був
       *[unknown] був(-ла)
    } { $gender ->
        [female] дуже голодна
        [male] дуже голодний
       *[unknown] дуже голодний (-на)
    }.
phrase-food-no-appetite = { $child } не { $gender ->
        [female] мала
        [male] мав
       *[unknown] мав(-ла)
    } великого апетиту.
phrase-food-first-time = { $child } уперше { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }: { $item }.
phrase-food-tasted = { $child } { $gender ->
        [female] скуштувала
        [male] скуштував
       *[unknown] скуштував(-ла)
    }: { $item }.
phrase-food-warm = { $child } { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    } гарячу страву.
phrase-food-menu = Сьогодні ми їмо: { $item }.
phrase-food-ask-breakfast = Чи { $gender ->
        [female] снідала
        [male] снідав
       *[unknown] снідав(-ла)
    } сьогодні { $child }?
phrase-food-ask-likes = Що { $child } любить їсти вдома?
phrase-food-ask-may = Чи може { $child } це їсти: { $item }?
phrase-food-ask-not = Чого { $child } не може їсти?
phrase-food-ask-allergy = Чи має { $child } на щось алергію?
phrase-food-no-nuts = Будь ласка, не давайте з собою їжу з горіхами.

## Drinken en de fles

phrase-drink-well = { $child } добре { $gender ->
        [female] пила
        [male] пив
       *[unknown] пив(-ла)
    }.
phrase-drink-little = { $child } мало { $gender ->
        [female] пила
        [male] пив
       *[unknown] пив(-ла)
    }.
phrase-drink-item = { $child } { $gender ->
        [female] пила
        [male] пив
       *[unknown] пив(-ла)
    }: { $item }.
phrase-drink-ml = { $child } { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    } { $count } мл.
phrase-drink-ml-time = { $child } о { $time } { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    } { $count } мл.
phrase-drink-cups = { $child } { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    } { $count ->
        [one] { $count } чашку
        [few] { $count } чашки
       *[many] { $count } чашок
    }.
phrase-bottle-empty = { $child } { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    } всю пляшечку.
phrase-bottle-not-empty = { $child } не { $gender ->
        [female] допила
        [male] допив
       *[unknown] допив(-ла)
    } пляшечку.
phrase-bottle-half = { $child } { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    } половину пляшечки.
phrase-bottle-refused = { $child } не { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } пляшечку.
phrase-bottle-time = { $child } { $gender ->
        [female] отримала
        [male] отримав
       *[unknown] отримав(-ла)
    } пляшечку о { $time }.
phrase-bottle-next = Наступна пляшечка о { $time }.
phrase-bottle-ask-amount = Скільки { $child } п’є вдома?
phrase-bottle-ask-time = О котрій була остання пляшечка?

## Slapen

phrase-sleep-from-until = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } з { $from } до { $until }.
phrase-sleep-minutes = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }.
phrase-sleep-hours = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    }.
phrase-sleep-hours-minutes = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    } і { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }.
phrase-sleep-half-hour = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } пів години.
phrase-sleep-hour-and-half = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } півтори години.
phrase-sleep-times = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } { $count ->
        [one] { $count } раз
        [few] { $count } рази
       *[many] { $count } разів
    }.
phrase-sleep-well = { $child } добре { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    }.
phrase-sleep-badly = { $child } погано { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    }.
phrase-sleep-short = { $child } недовго { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    }.
phrase-sleep-long = { $child } довго { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    }.
phrase-sleep-none = { $child } не { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    }.
phrase-sleep-refused = { $child } не { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } спати.
phrase-sleep-rested = { $child } { $gender ->
        [female] відпочивала
        [male] відпочивав
       *[unknown] відпочивав(-ла)
    }, але не { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    }.
phrase-sleep-now = { $child } зараз спить.
phrase-sleep-bed-time = { $child } { $gender ->
        [female] лягла
        [male] ліг
       *[unknown] ліг/лягла
    } в ліжко о { $time }.
phrase-sleep-asleep-time = { $child } { $gender ->
        [female] заснула
        [male] заснув
       *[unknown] заснув(-ла)
    } о { $time }.
phrase-sleep-awake-time = { $child } { $gender ->
        [female] прокинулася
        [male] прокинувся
       *[unknown] прокинувся (-лася)
    } о { $time }.
phrase-sleep-woken-time = Ми розбудили дитину ({ $child }) о { $time }.
phrase-sleep-awake-happy = { $child } { $gender ->
        [female] прокинулася
        [male] прокинувся
       *[unknown] прокинувся (-лася)
    } в гарному настрої.
phrase-sleep-awake-crying = { $child } { $gender ->
        [female] прокинулася
        [male] прокинувся
       *[unknown] прокинувся (-лася)
    } з плачем.
phrase-sleep-slow = { $child } довго не { $gender ->
        [female] могла
        [male] міг
       *[unknown] міг/могла
    } заснути.
phrase-sleep-quick = { $child } швидко { $gender ->
        [female] заснула
        [male] заснув
       *[unknown] заснув(-ла)
    }.
phrase-sleep-tired = { $child } { $gender ->
        [female] почувалася
        [male] почувався
       *[unknown] почувався (-лася)
    } { $gender ->
        [female] втомленою
        [male] втомленим
       *[unknown] втомленим (-ою)
    }.
phrase-sleep-very-tired = { $child } { $gender ->
        [female] почувалася
        [male] почувався
       *[unknown] почувався (-лася)
    } { $gender ->
        [female] дуже втомленою
        [male] дуже втомленим
       *[unknown] дуже втомленим (-ою)
    }.
phrase-sleep-ask-night = Чи добре { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } цієї ночі?
phrase-sleep-ask-awake = О котрій { $child } { $gender ->
        [female] прокинулася
        [male] прокинувся
       *[unknown] прокинувся (-лася)
    } сьогодні вранці?
phrase-sleep-ask-nap = Чи спить { $child } ще вдень удома?

## Luier en wc

phrase-nappy-times = { $child }: ми міняли підгузок { $count ->
        [one] { $count } раз
        [few] { $count } рази
       *[many] { $count } разів
    }.
phrase-nappy-poo = { $child } { $gender ->
        [female] покакала
        [male] покакав
       *[unknown] покакав(-ла)
    }.
phrase-nappy-poo-times = { $child } { $gender ->
        [female] покакала
        [male] покакав
       *[unknown] покакав(-ла)
    } { $count ->
        [one] { $count } раз
        [few] { $count } рази
       *[many] { $count } разів
    }.
phrase-nappy-no-poo = { $child } не { $gender ->
        [female] какала
        [male] какав
       *[unknown] какав(-ла)
    }.
phrase-nappy-thin = { $child } { $gender ->
        [female] мала
        [male] мав
       *[unknown] мав(-ла)
    } рідкий стілець.
phrase-nappy-hard = { $child } { $gender ->
        [female] мала
        [male] мав
       *[unknown] мав(-ла)
    } твердий стілець.
phrase-nappy-red = { $child } має почервонілі сіднички.
phrase-nappy-cream = Ми помастили сіднички кремом.
phrase-nappy-low = { $child }: підгузки майже закінчилися.
phrase-nappy-out = { $child }: підгузки закінчилися.
phrase-toilet-pee = { $child } { $gender ->
        [female] попісяла
        [male] попісяв
       *[unknown] попісяв(-ла)
    } в туалет.
phrase-toilet-poo = { $child } { $gender ->
        [female] покакала
        [male] покакав
       *[unknown] покакав(-ла)
    } в туалет.
phrase-toilet-first = { $child } уперше { $gender ->
        [female] попісяла
        [male] попісяв
       *[unknown] попісяв(-ла)
    } в туалет.
phrase-toilet-potty-pee = { $child } { $gender ->
        [female] попісяла
        [male] попісяв
       *[unknown] попісяв(-ла)
    } в горщик.
phrase-toilet-potty-sat = { $child } { $gender ->
        [female] сиділа
        [male] сидів
       *[unknown] сидів(-ла)
    } на горщику.
phrase-toilet-dry = { $child } { $gender ->
        [female] залишалася
        [male] залишався
       *[unknown] залишався (-лася)
    } { $gender ->
        [female] сухою
        [male] сухим
       *[unknown] сухим (-ою)
    } цілий день.
phrase-toilet-wet = { $child } { $gender ->
        [female] попісяла
        [male] попісяв
       *[unknown] попісяв(-ла)
    } в штанці.
phrase-toilet-wet-trousers = { $child } { $gender ->
        [female] мала
        [male] мав
       *[unknown] мав(-ла)
    } мокрі штанці.
phrase-toilet-clothes = { $child }: ми переодягли дитину в чистий одяг.
phrase-toilet-practise = { $child } вчиться з нами ходити на горщик.
phrase-toilet-ask-practise = Чи привчаєте Ви вдома до горщика?
phrase-toilet-ask-start = Почнемо разом привчати до горщика?

## Stemming en gedrag

phrase-mood-happy = { $child } { $gender ->
        [female] була
        [male] був
       *[unknown] був(-ла)
    } { $gender ->
        [female] весела
        [male] веселий
       *[unknown] веселий (-ла)
    }.
phrase-mood-very-happy = { $child } { $gender ->
        [female] була
        [male] був
       *[unknown] був(-ла)
    } { $gender ->
        [female] дуже весела
        [male] дуже веселий
       *[unknown] дуже веселий (-ла)
    }.
phrase-mood-good-day = { $child } { $gender ->
        [female] мала
        [male] мав
       *[unknown] мав(-ла)
    } гарний день.
phrase-mood-hard-day = { $child } { $gender ->
        [female] мала
        [male] мав
       *[unknown] мав(-ла)
    } важкий день.
phrase-mood-calm = { $child } { $gender ->
        [female] поводилася
        [male] поводився
       *[unknown] поводився (-лася)
    } спокійно.
phrase-mood-quiet = { $child } { $gender ->
        [female] поводилася
        [male] поводився
       *[unknown] поводився (-лася)
    } тихо.
phrase-mood-sad = { $child } { $gender ->
        [female] сумувала
        [male] сумував
       *[unknown] сумував(-ла)
    }.
phrase-mood-bit-sad = { $child } трохи { $gender ->
        [female] сумувала
        [male] сумував
       *[unknown] сумував(-ла)
    }.
phrase-mood-clingy = { $child } { $gender ->
        [female] потребувала
        [male] потребував
       *[unknown] потребував(-ла)
    } багато уваги й близькості.
phrase-mood-angry = { $child } { $gender ->
        [female] сердилася
        [male] сердився
       *[unknown] сердився (-лася)
    }.
phrase-mood-often-angry = { $child } часто { $gender ->
        [female] сердилася
        [male] сердився
       *[unknown] сердився (-лася)
    }.
phrase-mood-busy = { $child } { $gender ->
        [female] поводилася
        [male] поводився
       *[unknown] поводився (-лася)
    } дуже активно.
phrase-mood-cried = { $child } { $gender ->
        [female] плакала
        [male] плакав
       *[unknown] плакав(-ла)
    }.
phrase-mood-cried-short = { $child } трохи { $gender ->
        [female] поплакала
        [male] поплакав
       *[unknown] поплакав(-ла)
    }.
phrase-mood-cried-goodbye = { $child } { $gender ->
        [female] плакала
        [male] плакав
       *[unknown] плакав(-ла)
    } під час прощання.
phrase-mood-goodbye-well = Прощання пройшло добре.
phrase-mood-soon-happy = { $child } швидко знову { $gender ->
        [female] повеселішала
        [male] повеселішав
       *[unknown] повеселішав(-ла)
    }.
phrase-mood-later-happy = Потім { $child } знову { $gender ->
        [female] повеселішала
        [male] повеселішав
       *[unknown] повеселішав(-ла)
    }.
phrase-mood-minutes-happy = Через { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    } { $child } знову { $gender ->
        [female] повеселішала
        [male] повеселішав
       *[unknown] повеселішав(-ла)
    }.
phrase-mood-comfort = { $child }: ми втішили дитину.
phrase-mood-cuddle = { $child } { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } обійматися.
phrase-mood-missed = { $child } { $gender ->
        [female] скучала
        [male] скучав
       *[unknown] скучав(-ла)
    } за Вами.
phrase-mood-laughed = { $child } багато { $gender ->
        [female] сміялася
        [male] сміявся
       *[unknown] сміявся (-лася)
    }.
phrase-mood-enjoyed = { $child } { $gender ->
        [female] отримала
        [male] отримав
       *[unknown] отримав(-ла)
    } багато радості.
phrase-mood-proud = { $child } { $gender ->
        [female] пишалася
        [male] пишався
       *[unknown] пишався (-лася)
    } собою.
phrase-mood-well = { $child }: усе добре.
phrase-mood-better = { $child } почувається краще.
phrase-mood-well-again = { $child } знову почувається добре.
phrase-mood-sharing = { $child }: ділитися було важко.
phrase-mood-quarrel = { $child } { $gender ->
        [female] посварилася
        [male] посварився
       *[unknown] посварився (-лася)
    } з іншою дитиною.
phrase-mood-solved = Діти вирішили це разом.
phrase-mood-talked = { $child }: ми поговорили з дитиною про це.
phrase-mood-bit-other = { $child } { $gender ->
        [female] вкусила
        [male] вкусив
       *[unknown] вкусив(-ла)
    } іншу дитину.
phrase-mood-hit-other = { $child } { $gender ->
        [female] вдарила
        [male] вдарив
       *[unknown] вдарив(-ла)
    } іншу дитину.
phrase-mood-ask-home = Як { $child } почувається вдома?
phrase-mood-ask-how = Як { $child } почувається?
phrase-mood-ask-change = Чи щось змінилося вдома?

## Spelen

phrase-play-well = { $child } гарно { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    }.
phrase-play-outside = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } надворі.
phrase-play-inside = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } в приміщенні.
phrase-play-with-item = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } з цим: { $item }.
phrase-play-with-child = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } разом із цією дитиною: { $person }.
phrase-play-together = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } з іншими дітьми.
phrase-play-alone = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } { $gender ->
        [female] сама
        [male] сам
       *[unknown] сам(а)
    }.
phrase-play-sand = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } в пісочниці.
phrase-play-house = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } в ігровому куточку «дім».
phrase-play-water = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } з водою.
phrase-play-built = { $child } { $gender ->
        [female] збудувала
        [male] збудував
       *[unknown] збудував(-ла)
    } вежу.
phrase-play-hut = { $child } { $gender ->
        [female] збудувала
        [male] збудував
       *[unknown] збудував(-ла)
    } курінь для гри.
phrase-play-puzzle = { $child } { $gender ->
        [female] склала
        [male] склав
       *[unknown] склав(-ла)
    } пазл.
phrase-play-painted = { $child } { $gender ->
        [female] малювала
        [male] малював
       *[unknown] малював(-ла)
    } фарбами.
phrase-play-drew = { $child } { $gender ->
        [female] намалювала
        [male] намалював
       *[unknown] намалював(-ла)
    } малюнок.
phrase-play-crafted = { $child } { $gender ->
        [female] майструвала
        [male] майстрував
       *[unknown] майстрував(-ла)
    }.
phrase-play-danced = { $child } { $gender ->
        [female] танцювала
        [male] танцював
       *[unknown] танцював(-ла)
    }.
phrase-play-sang = { $child } { $gender ->
        [female] співала
        [male] співав
       *[unknown] співав(-ла)
    }.
phrase-play-cycled = { $child } { $gender ->
        [female] каталася
        [male] катався
       *[unknown] катався (-лася)
    } на велосипеді.
phrase-play-football = { $child } { $gender ->
        [female] грала
        [male] грав
       *[unknown] грав(-ла)
    } у футбол.
phrase-play-read = { $child }: ми читали дитині книжку.
phrase-play-favourite = Найбільше сподобалося це ({ $child }): { $item }.
phrase-play-homework = { $child } { $gender ->
        [female] зробила
        [male] зробив
       *[unknown] зробив(-ла)
    } домашнє завдання.
phrase-play-all-outside = Ми гралися надворі.
phrase-play-all-sang = Ми співали пісень.
phrase-play-all-read = Ми читали книжку.
phrase-play-all-painted = Ми малювали фарбами.
phrase-play-all-crafted = Ми майстрували.
phrase-play-all-danced = Ми танцювали.
phrase-play-all-baked = Ми займалися випічкою.
phrase-play-all-item = Діти гралися з цим: { $item }.
phrase-play-all-visited = Ми були тут: { $item }.
phrase-play-theme = Тема: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } { $gender ->
        [female] навчилася
        [male] навчився
       *[unknown] навчився (-лася)
    } чогось нового.
phrase-new-first-steps = { $child } { $gender ->
        [female] зробила
        [male] зробив
       *[unknown] зробив(-ла)
    } перші кроки.
phrase-new-walks = { $child } вміє ходити без допомоги.
phrase-new-stands = { $child } вміє стояти без допомоги.
phrase-new-crawls = { $child } вміє повзати.
phrase-new-rolls = { $child } вміє перевертатися.
phrase-new-sits = { $child } вміє сидіти без допомоги.
phrase-new-climbs = { $child } вміє добре лазити.
phrase-new-cycles = { $child } вміє їздити на велосипеді.
phrase-new-spoon = { $child } вміє їсти ложкою без допомоги.
phrase-new-cup = { $child } вміє пити з чашки без допомоги.
phrase-new-coat = { $child } вміє вдягати куртку без допомоги.
phrase-new-shoes = { $child } вміє взуватися без допомоги.
phrase-new-tooth = { $child } має новий зуб.
phrase-new-word = { $child } { $gender ->
        [female] вивчила
        [male] вивчив
       *[unknown] вивчив(-ла)
    } нове слово.
phrase-new-talks = { $child } говорить дедалі більше.
phrase-new-dutch = { $child } дедалі краще говорить нідерландською.
phrase-new-counts = { $child } вміє рахувати до { $count }.
phrase-new-colours = { $child } знає кольори.
phrase-new-name = { $child } вміє писати своє ім’я.
phrase-new-circle = { $child } добре { $gender ->
        [female] брала
        [male] брав
       *[unknown] брав(-ла)
    } участь у занятті в колі.
phrase-new-joins = { $child } добре { $gender ->
        [female] брала
        [male] брав
       *[unknown] брав(-ла)
    } участь.
phrase-new-listens = { $child } добре слухає.
phrase-new-tidied = { $child } { $gender ->
        [female] допомогла
        [male] допоміг
       *[unknown] допоміг/допомогла
    } прибирати.
phrase-new-helped = { $child } { $gender ->
        [female] допомогла
        [male] допоміг
       *[unknown] допоміг/допомогла
    } іншій дитині.
phrase-new-likes-help = { $child } любить допомагати.
phrase-new-shares = { $child } вміє добре ділитися.
phrase-new-turn = { $child } вміє чекати своєї черги.
phrase-new-plays-more = { $child } дедалі більше грається з іншими дітьми.
phrase-new-friends = { $child } знаходить друзів.
phrase-new-dares = { $child } стає дедалі { $gender ->
        [female] сміливішою
        [male] сміливішим
       *[unknown] сміливішим (-ою)
    }.
phrase-new-proud = { $child }: ми дуже пишаємося.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child } має гарячку: { $temperature } °C.
phrase-health-temperature = { $child } має температуру: { $temperature } °C.
phrase-health-fever = { $child } має гарячку.
phrase-health-no-fever = { $child } не має гарячки.
phrase-health-warm = { $child }: тіло тепле на дотик.
phrase-health-unwell = { $child } недобре почувається.
phrase-health-vomited = { $child } { $gender ->
        [female] блювала
        [male] блював
       *[unknown] блював(-ла)
    }.
phrase-health-vomited-times = { $child } { $gender ->
        [female] блювала
        [male] блював
       *[unknown] блював(-ла)
    } { $count ->
        [one] { $count } раз
        [few] { $count } рази
       *[many] { $count } разів
    }.
phrase-health-diarrhoea = { $child } має пронос.
phrase-health-coughs = { $child } кашляє.
phrase-health-coughs-much = { $child } багато кашляє.
phrase-health-cold = { $child } має застуду.
phrase-health-runny-nose = { $child } має нежить.
phrase-health-teething = { $child }: ріжуться зубки.
phrase-health-earache = { $child }: болить вухо.
phrase-health-stomach = { $child }: болить живіт.
phrase-health-headache = { $child }: болить голова.
phrase-health-spots = { $child } має плями на шкірі.
phrase-health-fell = { $child } { $gender ->
        [female] впала
        [male] впав
       *[unknown] впав(-ла)
    }.
phrase-health-scrape = { $child } має садно.
phrase-health-bump = { $child } має ґулю на голові.
phrase-health-bruise = { $child } має синець.
phrase-health-bitten = { $child }: Вашу дитину вкусила інша дитина.
phrase-health-nosebleed = { $child }: з носа йшла кров.
phrase-health-tick = { $child }: ми знайшли кліща.
phrase-health-tick-removed = Ми витягли кліща.
phrase-health-plaster = Ми наклеїли на це пластир.
phrase-health-cooled = Ми охолодили це місце.
phrase-health-plays-again = { $child } знову грається.
phrase-health-watch = { $child }: ми уважно стежимо за станом дитини.
phrase-health-collect = Чи можете Ви прийти й забрати дитину ({ $child })?
phrase-health-collect-soon = Чи можете Ви якнайшвидше забрати дитину ({ $child })?
phrase-health-called = Ми Вам телефонували.
phrase-health-no-answer = Ми не змогли з Вами зв’язатися.
phrase-health-stay-home = Будь ласка, нехай { $child } буде вдома, доки не мине гарячка.
phrase-health-if-ill = Ваша дитина хвора?
phrase-health-keep-home = Тоді, будь ласка, залиште дитину вдома.
phrase-health-doctor = Якщо Ви хвилюєтеся, зателефонуйте сімейному лікарю.
phrase-health-medicine-time = { $child } { $gender ->
        [female] отримала
        [male] отримав
       *[unknown] отримав(-ла)
    } ліки о { $time }.
phrase-health-medicine-form = Ми можемо давати ліки, лише якщо Ви заповнили бланк.
phrase-health-ask-paracetamol = Чи { $gender ->
        [female] приймала
        [male] приймав
       *[unknown] приймав(-ла)
    } { $child } вдома парацетамол?
phrase-health-on-group = У групі є: { $item }.
phrase-health-lice-check = Будь ласка, перевірте, чи немає у дитини вошей.
phrase-health-get-well = { $child }: бажаємо швидкого одужання.
phrase-health-welcome-back = Добре, що { $child } знову з нами.
phrase-health-ask-ill = Чи { $child } хворіє?
phrase-health-ask-better = Чи { $child } вже { $gender ->
        [female] одужала
        [male] одужав
       *[unknown] одужав(-ла)
    }?
phrase-health-ask-return = Коли { $child } знову прийде?
phrase-health-suncream = { $child }: ми намастили шкіру сонцезахисним кремом.
phrase-health-suncream-home = Будь ласка, намастіть дитину вдома сонцезахисним кремом.
phrase-health-no-worry = Вам не треба хвилюватися.

## Meenemen en spullen

phrase-bring-item = Будь ласка, принесіть: { $item }.
phrase-bring-item-tomorrow = Будь ласка, принесіть завтра: { $item }.
phrase-bring-item-date = Будь ласка, принесіть ({ $date }): { $item }.
phrase-bring-need = { $child } потребує: { $item }.
phrase-bring-new = Потрібні нові речі ({ $child }): { $item }.
phrase-bring-low = Це майже закінчилося ({ $child }): { $item }.
phrase-bring-out = Це закінчилося ({ $child }): { $item }.
phrase-bring-name = Будь ласка, підпишіть одяг іменем дитини.
phrase-bring-lost = Ми шукаємо цю річ ({ $child }): { $item }.
phrase-bring-found = Ми знайшли цю річ ({ $child }): { $item }.
phrase-bring-here = Ця річ ще в нас ({ $child }): { $item }.
phrase-bring-too-small = Потрібен більший розмір ({ $child }): { $item }.
phrase-bring-dirty = Брудний одяг у сумці.
phrase-bring-borrowed = Будь ласка, виперіть і поверніть позичений одяг.
phrase-bring-lost-things = Тут є знайдені речі.
phrase-weather-cold = Буде холодно.
phrase-weather-hot = Буде тепло.
phrase-weather-rain = Буде дощ.
phrase-bring-old-clothes = Будь ласка, вдягніть дитину в старий одяг.
phrase-bring-no-toys = Будь ласка, залиште іграшки вдома.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Хто забирає дитину ({ $child })?
phrase-pickup-ask-time = О котрій Ви забираєте дитину ({ $child })?
phrase-pickup-other = Вашу дитину забирає хтось інший?
phrase-contact-tell-us = Тоді повідомте нам, будь ласка.
phrase-pickup-before = Будь ласка, заберіть дитину до { $time }.
phrase-pickup-child-before = Будь ласка, заберіть дитину ({ $child }) до { $time }.
phrase-pickup-at = Будь ласка, заберіть дитину ({ $child }) о { $time }.
phrase-pickup-earlier = Чи можете Ви забрати дитину ({ $child }) раніше?
phrase-pickup-late = Ви прийдете пізніше?
phrase-contact-call-then = Тоді зателефонуйте нам, будь ласка.
phrase-pickup-done = Дитину ({ $child }) забрали о { $time }.
phrase-pickup-person = Дитину ({ $child }) забрала ця людина: { $person }.
phrase-pickup-person-time = Дитину ({ $child }) о { $time } забрала ця людина: { $person }.
phrase-pickup-school = Ми забираємо дитину ({ $child }) зі школи о { $time }.
phrase-pickup-school-all = Ми забираємо дітей зі школи о { $time }.
phrase-pickup-not-there = Дитини ({ $child }) не було в школі.
phrase-pickup-ask-where = Чи знаєте Ви, де { $child }?
phrase-pickup-ask-alone = Чи може { $child } йти додому без дорослих?
phrase-arrive-before = Будь ласка, приведіть дитину до { $time }.
phrase-arrive-child-before = Будь ласка, приведіть дитину ({ $child }) до { $time }.
phrase-absent-ask = Чи прийде { $child } сьогодні?
phrase-absent-was = Дитини ({ $child }) сьогодні не було.
phrase-absent-if = Ваша дитина не прийде?
phrase-absent-tell-before = Будь ласка, повідомте нам до { $time }.
phrase-absent-missed = { $child }: ми скучали.
phrase-swap-yes = Обмін дня можливий: { $date }.
phrase-swap-no = На жаль, обмін дня неможливий: { $date }.
phrase-swap-ask = На який день Ви хочете обміняти?
phrase-extra-yes = Додатковий день можливий: { $date }.
phrase-extra-no = На жаль, немає місця: { $date }.
phrase-holiday-ask = Коли Ви їдете у відпустку?
phrase-holiday-tell = Будь ласка, вчасно повідомте нам про відпустку.
phrase-phone-check = Ваш номер телефону досі правильний?
phrase-phone-new = Будь ласка, повідомте нам новий номер телефону.
phrase-talk-ask = Ми хотіли б поговорити з Вами про дитину ({ $child }).
phrase-talk-invite = Запрошуємо Вас на розмову.
phrase-talk-date = Розмова: { $date } о { $time }.
phrase-talk-ask-date = Чи підходить Вам цей час: { $date } о { $time }?
phrase-talk-minutes = Розмова триває { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }.
phrase-talk-interpreter = Чи потрібен Вам перекладач?
phrase-photo-ask = Чи можна нам фотографувати дитину ({ $child })?
phrase-form-sign = Будь ласка, заповніть і підпишіть бланк.
phrase-form-date = Будь ласка, здайте бланк раніше цього дня: { $date }.

## Wennen

phrase-settle-date = { $child } уперше прийде на адаптацію: { $date }.
phrase-settle-from-until = { $child } приходить на адаптацію з { $from } до { $until }.
phrase-settle-times = Адаптація триває з { $from } до { $until }.
phrase-settle-stay = Ви можете залишитися з дитиною.
phrase-settle-familiar = Будь ласка, принесіть щось, що { $child } добре знає, наприклад м’яку іграшку.
phrase-settle-well = Адаптація пройшла добре.
phrase-settle-hard = Адаптація поки що важка.
phrase-settle-better = Адаптація йде дедалі краще.
phrase-settle-needs-time = { $child } ще потребує часу, щоб звикнути.
phrase-settle-goodbye = Завжди прощайтеся з дитиною, коли йдете.
phrase-settle-crying-normal = Це нормально, що дитина плаче під час прощання.
phrase-settle-first-day = Перший день ({ $child }): { $date }.
phrase-settle-group = { $child } переходить до групи { $group }: { $date }.
phrase-settle-mentor = Ментор дитини ({ $child }): { $person }.

## Open, dicht en wie er werkt

phrase-closed-date = У нас зачинено: { $date }.
phrase-closed-group = Група { $group } зачинена: { $date }.
phrase-closed-range = У нас зачинено: { $first-date } – { $last-date } (включно).
phrase-closed-tomorrow = Завтра в нас зачинено.
phrase-closed-early = Сьогодні ми зачиняємося о { $time }.
phrase-open-again = Ми знову працюємо: { $date }.
phrase-open-times = Ми працюємо з { $from } до { $until }.
phrase-open-later = Сьогодні ми відчиняємося о { $time }.
phrase-open-weekday = Години роботи ({ $weekday }): з { $from } до { $until }.
phrase-closed-study-day = Того дня команда має навчання.
phrase-closed-holiday = Це святковий день.
phrase-group-together = Сьогодні групи разом.
phrase-staff-ill = { $person } сьогодні хворіє.
phrase-staff-absent = { $person } сьогодні не працює.
phrase-staff-today = { $person } сьогодні працює в групі.
phrase-staff-weekday = { $person }: робочий день — { $weekday }.
phrase-staff-new = { $person } — нова людина в нашій команді.
phrase-staff-leaves = { $person }: останній робочий день у нас — { $date }.
phrase-staff-weeks = { $person } цього тижня у відпустці.

## Feesten en uitjes

phrase-event-trip-tomorrow = Завтра в нас екскурсія: { $item }.
phrase-event-trip-date = Екскурсія ({ $date }): { $item }.
phrase-event-leave = Ми вирушаємо о { $time }.
phrase-event-back = Ми повернемося о { $time }.
phrase-event-parents-evening = Батьківський вечір: { $date } о { $time }.
phrase-event-celebrate-date = Ми святкуємо ({ $date }): { $item }.
phrase-event-celebrate-today = Сьогодні ми святкуємо: { $item }.
phrase-event-begins = Початок о { $time }.
phrase-event-invited = Щиро запрошуємо Вас.
phrase-event-ask-come = Ви теж прийдете?
phrase-event-tell-come = Будь ласка, повідомте, чи Ви прийдете.
phrase-event-ask-help = Чи можете Ви допомогти?
phrase-event-answer-before = Будь ласка, дайте відповідь раніше цього дня: { $date }.
phrase-event-photographer = Приходить фотограф: { $date }.
phrase-event-birthday = { $child } має сьогодні день народження.
phrase-event-birthday-age = { $child }: сьогодні виповнилося { $count ->
        [one] { $count } рік
        [few] { $count } роки
       *[many] { $count } років
    }.
phrase-event-congratulations = { $child }: вітаємо!
phrase-event-treat = Ви можете принести невелике частування.
phrase-event-no-sweets = Будь ласка, не приносьте цукерок і солодощів.

## Geld en kantoor

phrase-money-questions = У Вас є запитання про гроші?
phrase-money-office = Зателефонуйте, будь ласка, в наш офіс.
phrase-money-costs = Вартість: { $amount }.
phrase-money-free = Це безкоштовно.
phrase-money-pay-before = Будь ласка, сплатіть { $amount } раніше цього дня: { $date }.
phrase-office-hours = Офіс працює з { $from } до { $until }.
phrase-office-calls = Офіс Вам зателефонує.

## Groeten, dank en contact

phrase-hello-morning = Доброго ранку.
phrase-hello-parents = Шановні батьки,
phrase-bye-tomorrow = До завтра.
phrase-bye-weekday = До зустрічі ({ $weekday }).
phrase-bye-weekend = Гарних вихідних.
phrase-bye-holiday = Гарного відпочинку.
phrase-bye-evening = Гарного вечора.
phrase-bye-feast = Веселих свят.
phrase-thanks-message = Дякуємо за Ваше повідомлення.
phrase-thanks-help = Дякуємо за Вашу допомогу.
phrase-thanks-telling = Дякуємо, що повідомили.
phrase-thanks-treat = Дякуємо за частування.
phrase-sorry-late = Перепрошуємо за пізню відповідь.
phrase-contact-questions = У Вас є запитання?
phrase-contact-send = Тоді надішліть нам повідомлення.
phrase-contact-call = Зателефонуйте нам, будь ласка.
phrase-contact-call-times = Ви можете телефонувати нам з { $from } до { $until }.
phrase-contact-call-later = Ми зателефонуємо Вам пізніше.
phrase-contact-tomorrow = Ми відповімо Вам завтра.
phrase-contact-ask-colleague = Я запитаю в колеги.
phrase-contact-tell-colleague = Я передам це колезі.
phrase-contact-read = Ми прочитали Ваше повідомлення.
phrase-contact-confirm = Будь ласка, підтвердьте це повідомлення.

## Thuis en taal

phrase-home-own-language = Розмовляйте вдома з дитиною своєю мовою.
phrase-home-read = Почитайте вдома разом книжку.
phrase-home-sing = Заспівайте вдома разом пісню.
phrase-home-photo = Будь ласка, принесіть фотографію з дому.

## Korte antwoorden van ouders

reply-ok = Добре.
reply-yes = Так.
reply-no = Ні.
reply-thanks = Дякую.
reply-thanks-much = Дуже дякую.
reply-please = Так, будь ласка.
reply-welcome = Прошу, немає за що.
reply-good-morning = Доброго ранку, гарного дня.
reply-greeting = Вітаю.
reply-see-you = До зустрічі.
reply-understood = Я розумію.
reply-not-understood = Я не розумію.
reply-nice = Як гарно!
reply-sorry = Вибачте.
reply-coming = Я вже їду.
reply-coming-time = Я прийду о { $time }.
reply-coming-minutes = Я буду через { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }.
reply-late = Я прийду пізніше.
reply-late-minutes = Я запізнюся на { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }.
reply-earlier = Я прийду раніше.
reply-ill-today = { $child } сьогодні хворіє.
reply-not-coming-today = { $child } сьогодні не прийде.
reply-not-coming-tomorrow = { $child } завтра не прийде.
reply-not-coming-date = { $child } не прийде: { $date }.
reply-coming-today = { $child } сьогодні прийде.
reply-coming-tomorrow = { $child } завтра знову прийде.
reply-child-later = { $child } сьогодні прийде пізніше.
reply-fever-home = { $child } має вдома гарячку.
reply-better = { $child } вже { $gender ->
        [female] одужала
        [male] одужав
       *[unknown] одужав(-ла)
    }.
reply-slept-badly = { $child } погано { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } цієї ночі.
reply-slept-well = { $child } добре { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } цієї ночі.
reply-had-breakfast = { $child } вже { $gender ->
        [female] поснідала
        [male] поснідав
       *[unknown] поснідав(-ла)
    }.
reply-no-breakfast = { $child } ще не { $gender ->
        [female] снідала
        [male] снідав
       *[unknown] снідав(-ла)
    }.
reply-paracetamol-none = { $child } не { $gender ->
        [female] приймала
        [male] приймав
       *[unknown] приймав(-ла)
    } парацетамолу.
reply-mother-collects = Забере мама.
reply-father-collects = Забере тато.
reply-grandparent-collects = Забере бабуся або дідусь.
reply-other-collects = Дитину ({ $child }) забере: { $person }.
reply-bring-tomorrow = Я принесу це завтра.
reply-can-come = Я можу прийти.
reply-cannot-come = Я не можу прийти.
reply-can-help = Я можу допомогти.
reply-call-me = Зателефонуйте мені, будь ласка.
reply-will-call = Я Вам зателефоную.
reply-question = У мене є запитання.
reply-how-was-day = Як минув день ({ $child })?
reply-interpreter = Мені потрібен перекладач.
reply-allowed = Так, можна.
reply-not-allowed = Ні, не можна.
