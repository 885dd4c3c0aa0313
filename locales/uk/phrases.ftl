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

phrase-nappy-times = Ми міняли підгузок ({ $child }) { $count ->
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
phrase-nappy-thin = У дитини ({ $child }) був рідкий стілець.
phrase-nappy-hard = У дитини ({ $child }) був твердий стілець.
phrase-nappy-red = У дитини ({ $child }) почервоніла попа.
phrase-nappy-cream = Ми помастили попу кремом.
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
phrase-toilet-clothes = Ми переодягли дитину ({ $child }) в чистий одяг.
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
phrase-mood-comfort = Ми втішили дитину ({ $child }).
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
phrase-mood-talked = Ми поговорили з дитиною ({ $child }) про це.
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
phrase-play-read = Ми читали дитині ({ $child }) книжку.
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
phrase-play-all-visited = Ми відвідали це місце: { $item }.
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
phrase-new-tooth = У дитини ({ $child }) новий зуб.
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

phrase-health-fever-degrees = У дитини ({ $child }) гарячка: { $temperature } °C.
phrase-health-temperature = У дитини ({ $child }) температура { $temperature } °C.
phrase-health-fever = У дитини ({ $child }) гарячка.
phrase-health-no-fever = У дитини ({ $child }) немає гарячки.
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
phrase-health-diarrhoea = У дитини ({ $child }) пронос.
phrase-health-coughs = { $child } кашляє.
phrase-health-coughs-much = { $child } багато кашляє.
phrase-health-cold = У дитини ({ $child }) застуда.
phrase-health-runny-nose = У дитини ({ $child }) нежить.
phrase-health-teething = У дитини ({ $child }) ріжуться зубки.
phrase-health-earache = У дитини ({ $child }) болить вухо.
phrase-health-stomach = У дитини ({ $child }) болить живіт.
phrase-health-headache = У дитини ({ $child }) болить голова.
phrase-health-spots = У дитини ({ $child }) плями на шкірі.
phrase-health-fell = { $child } { $gender ->
        [female] впала
        [male] впав
       *[unknown] впав(-ла)
    }.
phrase-health-scrape = У дитини ({ $child }) садно.
# unsure: "ґуля": some say "шишка"
phrase-health-bump = У дитини ({ $child }) ґуля на голові.
phrase-health-bruise = У дитини ({ $child }) синець.
phrase-health-bitten = Дитину ({ $child }) вкусила інша дитина.
phrase-health-nosebleed = У дитини ({ $child }) з носа йшла кров.
phrase-health-tick = Ми знайшли на дитині ({ $child }) кліща.
phrase-health-tick-removed = Ми витягли кліща.
phrase-health-plaster = Ми наклеїли на це пластир.
phrase-health-cooled = Ми охолодили це місце.
phrase-health-plays-again = { $child } знову грається.
phrase-health-watch = Ми уважно стежимо за станом дитини ({ $child }).
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
phrase-health-get-well = Бажаємо дитині ({ $child }) швидкого одужання.
phrase-health-welcome-back = Добре, що { $child } знову з нами.
phrase-health-ask-ill = Чи { $child } хворіє?
phrase-health-ask-better = Чи { $child } вже { $gender ->
        [female] одужала
        [male] одужав
       *[unknown] одужав(-ла)
    }?
phrase-health-ask-return = Коли { $child } знову прийде?
phrase-health-suncream = Ми намастили дитину ({ $child }) сонцезахисним кремом.
phrase-health-suncream-home = Будь ласка, намастіть дитину вдома сонцезахисним кремом.
phrase-health-no-worry = Вам не треба хвилюватися.

## Meenemen en spullen

phrase-bring-item = Будь ласка, принесіть: { $item }.
phrase-bring-item-tomorrow = Будь ласка, принесіть завтра: { $item }.
phrase-bring-item-date = Будь ласка, принесіть { $on-date }: { $item }.
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
phrase-swap-yes = Обмін дня { $on-date } можливий.
phrase-swap-no = На жаль, обмін дня { $on-date } неможливий.
phrase-swap-ask = На який день Ви хочете обміняти?
phrase-extra-yes = Додатковий день { $on-date } можливий.
phrase-extra-no = На жаль, { $on-date } немає місця.
phrase-holiday-ask = Коли Ви їдете у відпустку?
phrase-holiday-tell = Будь ласка, вчасно повідомте нам про відпустку.
phrase-phone-check = Ваш номер телефону досі правильний?
phrase-phone-new = Будь ласка, повідомте нам новий номер телефону.
phrase-talk-ask = Ми хотіли б поговорити з Вами про дитину ({ $child }).
phrase-talk-invite = Запрошуємо Вас на розмову.
phrase-talk-date = Розмова буде { $on-date } о { $time }.
phrase-talk-ask-date = Чи підходить Вам час { $on-date } о { $time }?
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

phrase-settle-date = { $child } уперше прийде на адаптацію { $on-date }.
phrase-settle-from-until = { $child } приходить на адаптацію з { $from } до { $until }.
phrase-settle-times = Адаптація триває з { $from } до { $until }.
phrase-settle-stay = Ви можете залишитися з дитиною.
phrase-settle-familiar = Будь ласка, принесіть щось, що { $child } добре знає, наприклад м’яку іграшку.
phrase-settle-well = Адаптація пройшла добре.
phrase-settle-hard = Адаптація поки що була важкою.
phrase-settle-better = Адаптація йде дедалі краще.
phrase-settle-needs-time = { $child } ще потребує часу, щоб звикнути.
phrase-settle-goodbye = Завжди прощайтеся з дитиною, коли йдете.
phrase-settle-crying-normal = Це нормально, що дитина плаче під час прощання.
phrase-settle-first-day = Перший день ({ $child }): { $date }.
phrase-settle-group = { $child } переходить до групи { $group } { $on-date }.
phrase-settle-mentor = Ментор дитини ({ $child }): { $person }.

## Open, dicht en wie er werkt

phrase-closed-date = У нас зачинено { $on-date }.
phrase-closed-group = Група { $group } зачинена { $on-date }.
phrase-closed-range = У нас зачинено: { $first-date } – { $last-date } (включно).
phrase-closed-tomorrow = Завтра в нас зачинено.
phrase-closed-early = Сьогодні ми зачиняємося о { $time }.
phrase-open-again = Ми знову працюємо { $on-date }.
phrase-open-times = Ми працюємо з { $from } до { $until }.
phrase-open-later = Сьогодні ми відчиняємося о { $time }.
phrase-open-weekday = Ми працюємо { $on-weekday } з { $from } до { $until }.
phrase-closed-study-day = Того дня команда має навчання.
phrase-closed-holiday = Це святковий день.
phrase-group-together = Сьогодні групи разом.
phrase-staff-ill = { $person } сьогодні хворіє.
phrase-staff-absent = { $person } сьогодні не працює.
phrase-staff-today = { $person } сьогодні працює в групі.
phrase-staff-weekday = { $person } працює { $on-weekday }.
phrase-staff-new = { $person } — нова людина в нашій команді.
phrase-staff-leaves = { $person }: останній робочий день у нас — { $date }.
phrase-staff-weeks = { $person } цього тижня у відпустці.

## Feesten en uitjes

phrase-event-trip-tomorrow = Завтра в нас екскурсія: { $item }.
phrase-event-trip-date = Екскурсія { $on-date }: { $item }.
phrase-event-leave = Ми вирушаємо о { $time }.
phrase-event-back = Ми повернемося о { $time }.
phrase-event-parents-evening = Батьківський вечір буде { $on-date } о { $time }.
phrase-event-celebrate-date = Ми святкуємо { $on-date }: { $item }.
phrase-event-celebrate-today = Сьогодні ми святкуємо: { $item }.
phrase-event-begins = Початок о { $time }.
phrase-event-invited = Щиро запрошуємо Вас.
phrase-event-ask-come = Ви теж прийдете?
phrase-event-tell-come = Будь ласка, повідомте, чи Ви прийдете.
phrase-event-ask-help = Чи можете Ви допомогти?
phrase-event-answer-before = Будь ласка, дайте відповідь раніше цього дня: { $date }.
phrase-event-photographer = Фотограф прийде { $on-date }.
phrase-event-birthday = У дитини ({ $child }) сьогодні день народження.
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
phrase-bye-weekday = До зустрічі { $on-weekday }.
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

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = Заняття ({ $who }): { $activity }.
phrase-act-did-we = Ось що ми робили: { $activity }.
phrase-act-did-not = Цього не було ({ $who }): { $activity }.
phrase-act-does = Заняття дитини ({ $child }): { $activity }.
phrase-act-will = План ({ $who }): { $activity }.
phrase-act-will-we = Ось що ми робитимемо: { $activity }.
phrase-act-will-not-we = Цього ми не робитимемо: { $activity }.
phrase-act-can = { $child } це вміє: { $activity }.
phrase-act-can-not-yet = { $child } цього ще не вміє: { $activity }.
phrase-act-practises = { $child } цього вчиться: { $activity }.
phrase-act-starts = { $child } це починає: { $activity }.
phrase-act-learnt = { $child } цього { $gender ->
        [female] навчилася
        [male] навчився
       *[unknown] навчився (-лася)
    }: { $activity }.
phrase-act-likes = { $child } це любить: { $activity }.
phrase-act-liked = Це сподобалося ({ $child }): { $activity }.
phrase-act-likes-most = { $child } найбільше любить це: { $activity }.
phrase-act-liked-most = Найбільше сподобалося це ({ $child }): { $activity }.
phrase-act-disliked = Це не сподобалося ({ $child }): { $activity }.
phrase-act-hard = Це ще важко ({ $child }): { $activity }.
phrase-act-exciting = Це трохи хвилювало ({ $child }): { $activity }.
phrase-act-wants = { $child } дуже хоче цього: { $activity }.
phrase-act-wanted = { $child } { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } цього: { $activity }.
phrase-act-wanted-not = { $child } не { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } цього: { $activity }.
phrase-act-helped = { $child } із цим { $gender ->
        [female] допомогла
        [male] допоміг
       *[unknown] допоміг (-могла)
    }: { $activity }.
phrase-act-helped-all = Допомога із цим ({ $who }): { $activity }.
phrase-act-dared = { $child } на це { $gender ->
        [female] наважилася
        [male] наважився
       *[unknown] наважився (-лася)
    }: { $activity }.
phrase-act-dared-not = { $child } на це ще не { $gender ->
        [female] наважилася
        [male] наважився
       *[unknown] наважився (-лася)
    }: { $activity }.
phrase-act-allowed = Це було дозволено ({ $who }): { $activity }.
phrase-act-ask-may = Чи можна дитині ({ $child }) це робити: { $activity }?
phrase-act-ask-can = Чи вміє це { $child }: { $activity }?
phrase-act-ask-likes = Чи любить це { $child }: { $activity }?
phrase-act-went-well = Це пройшло добре: { $activity }.
phrase-act-gets-better-child = Це виходить дедалі краще ({ $child }): { $activity }.
phrase-act-gets-better = Це йде дедалі краще: { $activity }.
phrase-act-together = Наше заняття було таким: { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $child } це { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    }: { $things }.
phrase-food-list-well = { $child } добре це { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }: { $things }.
phrase-food-list-little = { $child } мало цього { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    }: { $things }.
phrase-food-list-all = { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } це повністю: { $things }.
phrase-food-list-almost-all = { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } це майже повністю: { $things }.
phrase-food-list-half = { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } половину цього: { $things }.
phrase-food-list-left = { $child } не { $gender ->
        [female] доїла
        [male] доїв
       *[unknown] доїв(-ла)
    } цього: { $things }.
phrase-food-list-none = { $child } не { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    } цього: { $things }.
phrase-food-list-except = { $child } добре { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }, але не це: { $things }.
phrase-food-list-likes = { $child } любить це їсти: { $things }.
phrase-food-list-liked = Їжа сподобалася ({ $child }): { $things }.
phrase-food-list-liked-not = Їжа не сподобалася ({ $child }): { $things }.
phrase-food-list-refused = { $child } не { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } цього їсти: { $things }.
phrase-food-list-tasted = { $child } це { $gender ->
        [female] скуштувала
        [male] скуштував
       *[unknown] скуштував(-ла)
    }: { $things }.
phrase-food-list-not-allowed = Ми не даємо цього дитині ({ $child }): { $things }.
phrase-food-list-gets = Ми даємо це дитині ({ $child }): { $things }.
phrase-food-list-we = Ось що ми їли: { $things }.
phrase-food-list-menu = Ми їмо: { $things }.
phrase-food-list-all-liked = Дітям сподобалася їжа: { $things }.
phrase-food-all-tasted = Усі діти скуштували.
phrase-food-ask-gets = Чи отримує { $child } це вдома: { $things }?
phrase-food-ask-solids = Чи їсть { $child } удома вже тверду їжу?
phrase-food-ask-eaten = { $child } уже { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }?
phrase-food-ask-tell-diet = Будь ласка, повідомте нам, що { $child } їсть і чого не їсть.
phrase-food-and-drink-well = { $child } добре { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    } і { $gender ->
        [female] попила
        [male] попив
       *[unknown] попив(-ла)
    }.
phrase-food-went-well = З їжею все було добре.
phrase-food-went-less = З їжею було не так добре.
phrase-drink-list = { $child } це { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    }: { $things }.
phrase-drink-list-refused = { $child } не { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } цього пити: { $things }.
phrase-drink-nothing = { $child } нічого не { $gender ->
        [female] пила
        [male] пив
       *[unknown] пив(-ла)
    }.
phrase-drink-thirst = { $child } { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } пити.
phrase-drink-milk-ml = { $child } { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    } { $count } мл молока.
phrase-bottle-left = У пляшечці залишилося { $count } мл.
phrase-bottle-count = { $child } { $gender ->
        [female] отримала
        [male] отримав
       *[unknown] отримав(-ла)
    } { $count ->
        [one] { $count } пляшечку
        [few] { $count } пляшечки
       *[many] { $count } пляшечок
    }.
phrase-bottle-well = { $child } добре { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    } пляшечку.
phrase-bottle-badly = { $child } ще недобре п’є з пляшечки.
phrase-bottle-spat-up = { $child } трохи { $gender ->
        [female] зригнула
        [male] зригнув
       *[unknown] зригнув(-ла)
    } після пляшечки.
phrase-bottle-ask-ml = Скільки мл можна пити дитині ({ $child })?
phrase-bottle-stopped = { $child }: ми більше не даємо денної пляшечки.
phrase-bottle-breast-milk = Будь ласка, принесіть грудне молоко на { $count ->
        [one] { $count } годування
        [few] { $count } годування
       *[many] { $count } годувань
    }.

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } { $gender ->
        [female] заснула
        [male] заснув
       *[unknown] заснув(-ла)
    }.
phrase-sleep-woke = { $child } { $gender ->
        [female] прокинулася
        [male] прокинувся
       *[unknown] прокинувся (-лася)
    }.
phrase-sleep-woken = Ми розбудили дитину ({ $child }).
phrase-sleep-woke-often = { $child } раз у раз { $gender ->
        [female] прокидалася
        [male] прокидався
       *[unknown] прокидався (-лася)
    }.
phrase-sleep-woke-often-crying = { $child } кілька разів { $gender ->
        [female] прокидалася
        [male] прокидався
       *[unknown] прокидався (-лася)
    } з плачем.
phrase-sleep-restless = { $child } неспокійно { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    }.
phrase-sleep-only-minutes = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } лише { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }.
phrase-sleep-about-hours = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } приблизно { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    }.
phrase-sleep-until = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } до { $time }.
phrase-sleep-since = { $child } спить з { $time }.
phrase-sleep-short-tired = { $child } мало { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    }, увечері може бути втома.
phrase-sleep-maybe-tired = { $child }: увечері може бути втома.
phrase-sleep-cuddly = { $child } спить з м’якою іграшкою.
phrase-sleep-needed-dummy = { $child } { $gender ->
        [female] потребувала
        [male] потребував
       *[unknown] потребував(-ла)
    } пустушки.
phrase-sleep-no-dummy = { $child } спить без пустушки.
phrase-sleep-big-bed = { $child } спить у великому ліжку.
phrase-sleep-on-back = { $child } спить на спині.
phrase-sleep-no-nap-yet = { $child } ще не { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    }.
phrase-sleep-one-nap = { $child } спить { $count ->
        [one] { $count } раз
        [few] { $count } рази
       *[many] { $count } разів
    } на день.
phrase-sleep-lay-quietly = { $child } спокійно { $gender ->
        [female] лежала
        [male] лежав
       *[unknown] лежав(-ла)
    }.
phrase-sleep-went-well = Зі сном усе було добре.
phrase-sleep-went-less = Зі сном було не так добре.
phrase-sleep-used-to-here = { $child } ще звикає спати в нас.
phrase-sleep-ask-let = Дати дитині ({ $child }) поспати довше?
phrase-sleep-ask-may-day = Чи можна дитині ({ $child }) ще спати вдень?
phrase-sleep-ask-wake-time = О котрій нам розбудити дитину ({ $child })?
phrase-sleep-ask-how-long = Скільки { $child } спить удома?
phrase-sleep-ask-how = Як { $child } спить удома?
phrase-sleep-yawned = { $child } { $gender ->
        [female] позіхала
        [male] позіхав
       *[unknown] позіхав(-ла)
    }.

## Luier, potje en wc (meer)

phrase-nappy-wet-count = Мокрі підгузки ({ $child }): { $count }.
phrase-nappy-changed = Ми поміняли підгузок ({ $child }).
phrase-nappy-dry-count = { $child }: підгузок був сухий.
phrase-nappy-usual-poo = У дитини ({ $child }) був звичайний стілець.
phrase-nappy-cramps = У дитини ({ $child }) були кольки.
phrase-nappy-cream-done = Ми помастили дитині ({ $child }) попу кремом.
phrase-toilet-potty-poo = { $child } { $gender ->
        [female] покакала
        [male] покакав
       *[unknown] покакав(-ла)
    } у горщик.
phrase-toilet-potty-nothing = { $child } { $gender ->
        [female] посиділа
        [male] посидів
       *[unknown] посидів(-ла)
    } на горщику, але не { $gender ->
        [female] попісяла
        [male] попісяв
       *[unknown] попісяв(-ла)
    }.
phrase-toilet-asks = { $child } { $gender ->
        [female] сама
        [male] сам
       *[unknown] сам(а)
    } проситься в туалет.
phrase-toilet-well = { $child } добре вчиться ходити на горщик.
phrase-toilet-no-accident = { $child } не { $gender ->
        [female] пісяла
        [male] пісяв
       *[unknown] пісяв(-ла)
    } у штани.
phrase-toilet-accident = { $child }: сталася маленька прикрість із туалетом.
phrase-toilet-no-nappy = { $child } удень більше не носить підгузка.
phrase-toilet-wet-in-bag = Мокрий одяг у сумці.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child }: справжнє сонечко.
phrase-mood-good-morning = { $child } { $gender ->
        [female] мала
        [male] мав
       *[unknown] мав(-ла)
    } гарний ранок.
phrase-mood-good-afternoon = { $child } { $gender ->
        [female] мала
        [male] мав
       *[unknown] мав(-ла)
    } гарну другу половину дня.
phrase-mood-top-day = { $child } { $gender ->
        [female] мала
        [male] мав
       *[unknown] мав(-ла)
    } чудовий день.
phrase-mood-had-fun = { $child } добре { $gender ->
        [female] повеселилася
        [male] повеселився
       *[unknown] повеселився (-лася)
    }.
phrase-mood-relaxed = { $child } { $gender ->
        [female] була
        [male] був
       *[unknown] був(-ла)
    } у спокійному настрої.
phrase-mood-at-home = { $child } почувається в нас як удома.
phrase-mood-quiet-bit = { $child } { $gender ->
        [female] була трохи тиха
        [male] був трохи тихий
       *[unknown] був(-ла) трохи тихий (-ха)
    }.
phrase-mood-excited = { $child } { $gender ->
        [female] була
        [male] був
       *[unknown] був(-ла)
    } у захваті.
phrase-mood-curious = { $child } { $gender ->
        [female] виявляла
        [male] виявляв
       *[unknown] виявляв(-ла)
    } цікавість.
phrase-mood-interested = Це було цікаво ({ $child }): { $things }.
phrase-mood-busy-bit = { $child } трохи { $gender ->
        [female] шуміла
        [male] шумів
       *[unknown] шумів(-ла)
    } і багато { $gender ->
        [female] рухалася
        [male] рухався
       *[unknown] рухався (-лася)
    }.
phrase-mood-cheeky = { $child } трохи { $gender ->
        [female] пустувала
        [male] пустував
       *[unknown] пустував(-ла)
    }.
phrase-mood-sweet = { $child } дуже мило { $gender ->
        [female] поводилася
        [male] поводився
       *[unknown] поводився (-лася)
    }.
phrase-mood-self-again = { $child } знову почувається цілком добре.
phrase-mood-sad-relative-left = { $child } { $gender ->
        [female] сумувала
        [male] сумував
       *[unknown] сумував(-ла)
    } під час прощання ({ $relative }).
phrase-mood-sad-when-left = { $child } { $gender ->
        [female] сумувала
        [male] сумував
       *[unknown] сумував(-ла)
    } під час прощання.
phrase-mood-short-sad = Це тривало недовго.
phrase-mood-cry-minutes = Плач тривав приблизно { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }.
phrase-mood-goodbye-no-tears-all = Прощання пройшло без сліз.
phrase-mood-goodbye-no-tears = { $child } не { $gender ->
        [female] плакала
        [male] плакав
       *[unknown] плакав(-ла)
    } під час прощання.
phrase-mood-came-in-happy = { $child } { $gender ->
        [female] прийшла
        [male] прийшов
       *[unknown] прийшов (-шла)
    } у гарному настрої.
phrase-mood-waved-to = { $child } { $gender ->
        [female] помахала
        [male] помахав
       *[unknown] помахав(-ла)
    } рукою на прощання ({ $relative }).
phrase-mood-waved = { $child } { $gender ->
        [female] помахала
        [male] помахав
       *[unknown] помахав(-ла)
    } рукою на прощання.
phrase-mood-waiting = { $child } з радістю { $gender ->
        [female] чекала
        [male] чекав
       *[unknown] чекав(-ла)
    } повернення додому.
phrase-mood-missed-relative = { $child } { $gender ->
        [female] скучала
        [male] скучав
       *[unknown] скучав(-ла)
    } (за ким: { $relative }).
phrase-mood-comforted = { $child } легко { $gender ->
        [female] заспокоїлася
        [male] заспокоївся
       *[unknown] заспокоївся (-лася)
    }.
phrase-mood-close-lap = { $child } { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } на руки.
phrase-mood-hugged = { $child } { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } обійматися.
phrase-mood-scared = { $child } трохи { $gender ->
        [female] боялася
        [male] боявся
       *[unknown] боявся (-лася)
    }.
phrase-mood-scared-of = { $child } { $gender ->
        [female] боялася
        [male] боявся
       *[unknown] боявся (-лася)
    } (чого: { $things }).
phrase-mood-new-staff = { $child } трохи { $gender ->
        [female] соромилася
        [male] соромився
       *[unknown] соромився (-лася)
    } нової виховательки.
phrase-mood-bored = { $child } { $gender ->
        [female] нудьгувала
        [male] нудьгував
       *[unknown] нудьгував(-ла)
    }.
phrase-mood-used-noise = { $child } { $gender ->
        [female] звикала
        [male] звикав
       *[unknown] звикав(-ла)
    } до гамору й руху.
phrase-mood-back-after-holiday = { $child } знову { $gender ->
        [female] звикала
        [male] звикав
       *[unknown] звикав(-ла)
    } після канікул.
phrase-mood-friends = Велика дружба: { $who }.
phrase-mood-new-friend = { $child } має нового друга або подругу.
phrase-mood-friend-of = { $child } і { $names } добре дружать.
phrase-mood-quarrel-solved = { $child } { $gender ->
        [female] посварилася
        [male] посварився
       *[unknown] посварився (-лася)
    } з іншою дитиною, але вони вже помирилися.
phrase-mood-sorry = { $child } { $gender ->
        [female] вибачилася
        [male] вибачився
       *[unknown] вибачився (-лася)
    }.
phrase-mood-angry-share = { $child } { $gender ->
        [female] розсердилася
        [male] розсердився
       *[unknown] розсердився (-лася)
    }, коли треба було ділитися.
phrase-mood-wait-turn-hard = { $child }: чекати ще важко.
phrase-mood-listened = { $child } добре { $gender ->
        [female] слухала
        [male] слухав
       *[unknown] слухав(-ла)
    }.
phrase-mood-listen-hard = { $child }: слухати було важко.
phrase-mood-pushed = { $child } { $gender ->
        [female] штовхнула
        [male] штовхнув
       *[unknown] штовхнув(-ла)
    } іншу дитину.
phrase-mood-got-pushed = Дитину ({ $child }) штовхнула інша дитина.
phrase-mood-sibling = { $child } пишається тим, що { $gender ->
        [female] стала старшою сестрою
        [male] став старшим братом
       *[unknown] став(-ла) старшим братом або сестрою
    }.
phrase-mood-told-about = { $child } { $gender ->
        [female] розповіла
        [male] розповів
       *[unknown] розповів(-ла)
    } нам про це: { $things }.
phrase-mood-told-relative = { $child } { $gender ->
        [female] розповіла
        [male] розповів
       *[unknown] розповів(-ла)
    } нам (про кого: { $relative }).
phrase-mood-told-weekend = { $child } { $gender ->
        [female] розповіла
        [male] розповів
       *[unknown] розповів(-ла)
    } нам про вихідні.
phrase-mood-made-for-you = { $child } { $gender ->
        [female] зробила
        [male] зробив
       *[unknown] зробив(-ла)
    } для Вас щось гарне.
phrase-mood-drawing-for-you = { $child } { $gender ->
        [female] намалювала
        [male] намалював
       *[unknown] намалював(-ла)
    } для Вас малюнок.
phrase-mood-won = { $child } { $gender ->
        [female] перемогла
        [male] переміг
       *[unknown] переміг (-могла)
    }.
phrase-mood-called-juf = { $child } уперше { $gender ->
        [female] сказала
        [male] сказав
       *[unknown] сказав(-ла)
    } «juf» (так діти називають виховательку).

## Op de groep

phrase-group-quiet-day = День був спокійний.
phrase-group-busy-day = День був насичений.
phrase-group-nice-day = День був приємний.
phrase-group-busy-nice-day = День був насичений, але приємний.
phrase-group-child-count = Дітей у групі: { $count }.
phrase-group-many-ill = Багато дітей хворіє.
phrase-group-nothing-special = Нічого особливого не сталося.
phrase-group-all-well = Усе пройшло добре.
phrase-group-day-flew = День минув швидко.
phrase-group-all-enjoyed = Дітям дуже сподобалося.
phrase-group-child-loved-it = { $child }: дуже сподобалося.
phrase-group-with-older = { $child } { $gender ->
        [female] була
        [male] був
       *[unknown] був(-ла)
    } зі старшими дітьми.
phrase-group-with-other-group = { $child } { $gender ->
        [female] була
        [male] був
       *[unknown] був(-ла)
    } у групі { $group }.
phrase-group-two-together = Група { $first-group } і група { $second-group } зараз разом.
phrase-group-merged = Ми об’єднуємо групи.
phrase-group-new-toys = У нас нові іграшки.
phrase-group-new-item = У нас з’явилося нове: { $things }.
phrase-group-word-of-week = Цього тижня ми вчимо нові слова.
phrase-group-photos-app = Фотографії є в застосунку.
phrase-group-photos-later = Фотографії будуть пізніше.
phrase-group-crafts-home = { $child } несе додому свій виріб.
phrase-group-paint-on = На речах залишилася фарба ({ $child }): { $things }.
phrase-group-new-child = До групи прийде нова дитина.
phrase-group-welcome-child = Ласкаво просимо, { $child }!
phrase-group-stayed-in = Ми залишилися в приміщенні.
phrase-group-too-cold = Було надто холодно, щоб довго бути надворі.
phrase-group-too-hot = Було надто спекотно, щоб гратися надворі.
phrase-group-nice-weather = Погода була гарна.
phrase-group-bad-weather = Погода була погана.
phrase-group-trip-off = Екскурсію скасовано.
phrase-group-trip-to-off = Екскурсію скасовано: { $item }.
phrase-group-item-closed = Тут було зачинено: { $item }.
phrase-group-play-at = { $child } { $gender ->
        [female] відвідала
        [male] відвідав
       *[unknown] відвідав(-ла)
    } це місце: { $item }.
phrase-group-went-with = Похід ({ $who }): { $item }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = У дитини ({ $child }) болить: { $body }.
phrase-health-stomach-complains = { $child } { $gender ->
        [female] поскаржилася
        [male] поскаржився
       *[unknown] поскаржився (-лася)
    } на біль у животі.
phrase-health-headache-complains = { $child } { $gender ->
        [female] поскаржилася
        [male] поскаржився
       *[unknown] поскаржився (-лася)
    } на головний біль.
phrase-health-injury-at = У дитини ({ $child }): { $injury } ({ $body }).
phrase-health-injury = У дитини ({ $child }): { $injury }.
phrase-health-injury-visible = Ми бачимо: { $injury }.
phrase-health-injury-visible-at = Ми бачимо: { $injury } ({ $body }).
phrase-health-fell-on = { $child } { $gender ->
        [female] впала
        [male] впав
       *[unknown] впав(-ла)
    } і { $gender ->
        [female] вдарилася
        [male] вдарився
       *[unknown] вдарився (-лася)
    } ({ $body }).
phrase-health-bumped = { $child } { $gender ->
        [female] вдарилася
        [male] вдарився
       *[unknown] вдарився (-лася)
    } ({ $body }).
phrase-health-fell-no-harm = { $child } { $gender ->
        [female] впала
        [male] впав
       *[unknown] впав(-ла)
    }, але нічого не видно.
phrase-health-nothing-seen = Нічого не видно.
phrase-health-tripped = { $child } { $gender ->
        [female] спіткнулася
        [male] спіткнувся
       *[unknown] спіткнувся (-лася)
    }.
phrase-health-fell-from = { $child } { $gender ->
        [female] впала
        [male] впав
       *[unknown] впав(-ла)
    } (звідки: { $item }).
phrase-health-cried-recovered = { $child } { $gender ->
        [female] заспокоїлася
        [male] заспокоївся
       *[unknown] заспокоївся (-лася)
    } і знову грається.
phrase-health-wound-cleaned = Ми промили рану.
phrase-health-wound-plaster = Ми промили рану й наклеїли пластир.
phrase-health-has-plaster = На дитині ({ $child }) пластир ({ $body }).
phrase-health-rinsed = Ми промили це водою.
phrase-health-sand-eyes = Дитині ({ $child }) пісок потрапив в очі.
phrase-health-splinter-out = Ми витягли скалку.
phrase-health-splinter-in = Скалка ще в шкірі.
phrase-health-tick-in = Кліщ ще в шкірі.
phrase-health-stung-wasp = Дитину ({ $child }) вжалила оса.
phrase-health-stung-bee = Дитину ({ $child }) вжалила бджола.
phrase-health-stung-at = { $child }: укус оси або бджоли ({ $body }).
phrase-health-bitten-again = Дитину ({ $child }) вкусила інша дитина.
phrase-health-bitten-at = Дитину ({ $child }) вкусила інша дитина ({ $body }).
phrase-health-nosebleed-had = У дитини ({ $child }) з носа йшла кров.
phrase-health-nosebleed-over = Кров із носа швидко спинилася.
phrase-health-coughed = { $child } багато { $gender ->
        [female] кашляла
        [male] кашляв
       *[unknown] кашляв(-ла)
    }.
phrase-health-sneezes = { $child } багато { $gender ->
        [female] чхала
        [male] чхав
       *[unknown] чхав(-ла)
    }.
phrase-health-blocked-nose = У дитини ({ $child }) закладений ніс.
phrase-health-phlegm = У дитини ({ $child }) багато слизу.
phrase-health-unwell-bit = { $child } не зовсім добре { $gender ->
        [female] почувалася
        [male] почувався
       *[unknown] почувався (-лася)
    }.
phrase-health-pale = У дитини ({ $child }) трохи бліде обличчя.
phrase-health-warm-bit = { $child }: тіло було тепле на дотик.
phrase-health-jumper-off = Ми зняли з дитини ({ $child }) одну річ, бо було тепло.
phrase-health-no-fever-now = У дитини ({ $child }) зараз немає гарячки.
phrase-health-raised = У дитини ({ $child }) трохи підвищена температура.
phrase-health-raised-degrees = У дитини ({ $child }) трохи підвищена температура: { $temperature } °C.
phrase-health-fever-had-degrees = У дитини ({ $child }) була гарячка: { $temperature } °C.
phrase-health-temperature-normal = У дитини ({ $child }) нормальна температура.
phrase-health-we-measured = Ми виміряли дитині ({ $child }) температуру.
phrase-health-vomited-meal = { $child } { $gender ->
        [female] блювала
        [male] блював
       *[unknown] блював(-ла)
    } після їжі.
phrase-health-feels-sick = Дитину ({ $child }) нудить.
phrase-health-diarrhoea-home = У дитини ({ $child }) пронос, тому залишитися в нас не можна.
phrase-health-return-after = { $child } може повернутися через { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    } без симптомів.
phrase-health-may-come = { $child } може знову приходити.
phrase-health-may-not-come = { $child } не може прийти.
phrase-health-rash = У дитини ({ $child }) висип.
phrase-health-rash-at = У дитини ({ $child }) висип ({ $body }).
phrase-health-itch = У дитини ({ $child }) свербить шкіра.
phrase-health-itch-at = У дитини ({ $child }) свербить: { $body }.
phrase-health-dry-skin = У дитини ({ $child }) суха шкіра.
phrase-health-eyes = У дитини ({ $child }) злипаються очі.
phrase-health-eyes-red = У дитини ({ $child }) червоні очі.
phrase-health-teeth-trouble = Дитину ({ $child }) турбують зубки.
phrase-health-lost-tooth = У дитини ({ $child }) випав зуб.
phrase-health-medicine-got = { $child } { $gender ->
        [female] отримала
        [male] отримав
       *[unknown] отримав(-ла)
    } ліки.
phrase-health-medicine-gets = { $child } отримує ліки о { $time }.
phrase-health-paracetamol-got = { $child } { $gender ->
        [female] отримала
        [male] отримав
       *[unknown] отримав(-ла)
    } парацетамол.
phrase-health-paracetamol-time = { $child } { $gender ->
        [female] отримала
        [male] отримав
       *[unknown] отримав(-ла)
    } парацетамол о { $time }.
phrase-health-ask-medicine = { $child } { $gender ->
        [female] отримувала
        [male] отримував
       *[unknown] отримував(-ла)
    } якісь ліки?
phrase-health-ask-fever = Чи була в дитини ({ $child }) вдома гарячка?
phrase-health-medicine-pack = Будь ласка, принесіть ліки в оригінальній упаковці.
phrase-health-ask-stays-home = { $child } залишається вдома?
phrase-health-ask-how-now = Як { $child } почувається зараз?
phrase-health-ask-what-doctor = Що сказав лікар?
phrase-health-call-doctor-please = Будь ласка, зателефонуйте сімейному лікарю.
phrase-health-hope-better = Сподіваємося, що { $child } скоро одужає.
phrase-health-keep-eye-home = Будь ласка, спостерігайте за цим удома.
phrase-health-watching = Ми за цим спостерігаємо.
phrase-health-illness-in-group = У групі є хвороба: { $item }.
phrase-health-check-home = Будь ласка, огляньте дитину вдома.
phrase-health-contagious = Це заразно.
phrase-health-not-contagious = Це не заразно.
phrase-health-ask-allergies = Чи має { $child } алергії?
phrase-health-first-aid-called = Ми зателефонували лікарю.
phrase-health-sunscreen-all = Ми нанесли всім дітям сонцезахисний крем.

## Meenemen en spullen (meer)

phrase-bring-list = Будь ласка, принесіть: { $things }.
phrase-bring-list-child = Будь ласка, принесіть ({ $child }): { $things }.
phrase-bring-not-list = Будь ласка, не приносьте цього: { $things }.
phrase-bring-need-not = Цього приносити не треба: { $things }.
phrase-bring-child-may = { $child } може це принести: { $things }.
phrase-bring-wears-ours = Наші речі зараз на дитині ({ $child }): { $things }.
phrase-bring-return-washed = Будь ласка, виперіть і поверніть це.
phrase-bring-is-wet = Це намокло ({ $child }): { $things }.
phrase-bring-is-dirty = Це забруднилося ({ $child }): { $things }.
phrase-bring-broken = Це зламалося або порвалося: { $things }.
phrase-bring-in-bag = Це в сумці: { $things }.
phrase-bring-left-here = Це ще в нас: { $things }.
phrase-bring-whose = Чиє це: { $things }?
phrase-bring-missing = Нам цього бракує: { $things }.
phrase-bring-ask-seen = Чи є це у Вас удома: { $things }?
phrase-bring-ask-have = Чи є це у Вас із собою: { $things }?
phrase-bring-almost-out = Це майже закінчилося: { $things }.
phrase-bring-all-out = Це закінчилося: { $things }.
phrase-bring-swapped = Речі переплутали.
phrase-bring-name-coat = Будь ласка, підпишіть куртку іменем дитини.
phrase-bring-craft-material = Це стане нам у пригоді для виробів: { $things }.
phrase-bring-dress-warm = Будь ласка, одягніть дитину тепло.
phrase-bring-dress-size = Розмір: { $count }.
phrase-weather-sunny-hat = Будь ласка, нанесіть дитині вранці сонцезахисний крем.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = Дитину ({ $child }) забере ця людина: { $relative }.
phrase-pickup-was-by-relative = Дитину ({ $child }) забрала ця людина: { $relative }.
phrase-pickup-brought-relative = Дитину ({ $child }) привела ця людина: { $relative }.
phrase-pickup-ask-relative = Чи може ця людина забрати дитину ({ $child }): { $relative }?
phrase-pickup-ask-relative-does = Чи ця людина забере дитину ({ $child }): { $relative }?
phrase-pickup-with-friend = { $child } іде разом із: { $names }.
phrase-pickup-collected = Дитину ({ $child }) забрали.
phrase-pickup-not-yet = Дитину ({ $child }) ще не забрали.
phrase-pickup-ask-earlier = Дитину ({ $child }) заберуть раніше?
phrase-pickup-ask-later = Чи прийде { $child } пізніше?
phrase-pickup-ask-half-hour-later = Чи прийде { $child } на пів години пізніше?
phrase-pickup-latest = Будь ласка, заберіть дитину не пізніше { $time }.
phrase-pickup-on-time = Будь ласка, приходьте вчасно.
phrase-pickup-if-late-call = Ви прийдете пізніше? Тоді зателефонуйте нам, будь ласка.
phrase-pickup-if-other-tell = Вашу дитину забере хтось інший? Тоді повідомте нам, будь ласка.
phrase-pickup-taxi = { $child } { $gender ->
        [female] приїхала
        [male] приїхав
       *[unknown] приїхав(-ла)
    } на таксі.
phrase-pickup-bus = { $child } { $gender ->
        [female] приїхала
        [male] приїхав
       *[unknown] приїхав(-ла)
    } автобусом.
phrase-pickup-fetch-school = Ми забираємо дітей зі школи.
phrase-pickup-fetch-school-child = Ми забираємо дитину ({ $child }) зі школи.
phrase-pickup-not-in-yard = Дитини ({ $child }) не було на шкільному подвір’ї.
phrase-pickup-may-home-alone = { $child } може йти додому без дорослих.
phrase-pickup-ask-permission-alone = Чи може { $child } іти додому без дорослих?
phrase-pickup-ask-alone-outside = Чи може { $child } гратися надворі без дорослих?
phrase-pickup-ask-who-else = Хто ще може забирати дитину ({ $child })?
phrase-pickup-id = Будь ласка, візьміть із собою документ, що посвідчує особу.
phrase-pickup-entrance-back = Вхід із заднього боку.
phrase-pickup-entrance-other = Ми користуємося іншим входом.
phrase-pickup-gate = Будь ласка, добре зачиняйте хвіртку.
phrase-pickup-parking = Будь ласка, не ставте машину перед хвірткою.
phrase-absent-today = Дитини ({ $child }) немає.
phrase-absent-holiday = { $child } на канікулах.
phrase-absent-tell-not-coming = Будь ласка, повідомте нам, якщо { $child } не прийде.
phrase-absent-tell-child-not = Будь ласка, повідомте нам, якщо Ваша дитина не прийде.
phrase-absent-call-before = Повідомити, що дитина не прийде, можна до { $time }.
phrase-absent-report-app = Повідомити, що дитина не прийде, можна в застосунку.
phrase-absent-enjoy-days-off = Приємних Вам вільних днів.
phrase-absent-ask-why = Де { $child }?
phrase-absent-ask-coming-day = Чи прийде { $child }?
phrase-extra-child = { $child } прийде на додатковий день.
phrase-extra-ask-app = Будь ласка, подайте запит на додатковий день у застосунку.
phrase-swap-ask-app = Будь ласка, подайте запит на обмін дня в застосунку.
phrase-swap-yes-plain = Обмін дня можливий.
phrase-swap-no-plain = Обмін дня неможливий.
phrase-extra-place = Місце ще є.
phrase-extra-no-place = Місця немає.
phrase-extra-place-weekdays = Місця ще є { $on-first-weekday } і { $on-second-weekday }.
phrase-book-before = Записатися можна до цього дня включно: { $date }.
phrase-book-holiday-care = Будь ласка, запишіть дитину ({ $child }) до групи на канікули.
phrase-book-holiday-care-child = Будь ласка, запишіть дитину до групи на канікули.
phrase-phone-emergency = Нам потрібен Ваш номер телефону для екстрених випадків.
phrase-phone-ask-reach = Як нам із Вами зв’язатися?
phrase-phone-address = Будь ласка, повідомте нам нову адресу.
phrase-talk-how-going = Ми хотіли б поговорити з Вами про те, як справи в дитини ({ $child }).
phrase-talk-when-time = Коли Ви маєте час для розмови?
phrase-talk-have-minute = Чи маєте Ви хвилинку для розмови?
phrase-talk-parent-date = Розмова з батьками буде { $on-date } о { $time }.
phrase-talk-choose-time = Будь ласка, виберіть час для розмови.
phrase-talk-report-ready = Звіт про дитину ({ $child }) готовий.
phrase-talk-worried = Ми трохи хвилюємося за дитину ({ $child }).
phrase-talk-worried-speech = Ми хотіли б поговорити з Вами про мовлення дитини ({ $child }).
phrase-talk-nice-talk = Дякуємо Вам за гарну розмову.
phrase-talk-tell-more-pickup = Ми розповімо Вам більше, коли Ви прийдете по дитину.
phrase-photo-ask-app = Чи можна нам розміщувати фотографії дитини ({ $child }) у застосунку?
phrase-form-fill = Будь ласка, заповніть бланк.
phrase-form-return = Будь ласка, здайте бланк.
phrase-form-list-sign = Будь ласка, впишіть себе до списку.
phrase-answer-please = Будь ласка, повідомте нам.
phrase-answer-before = Будь ласка, дайте відповідь раніше цього дня: { $date }.
phrase-answer-questions-tell = У Вас є запитання? Повідомте нам, будь ласка.
phrase-answer-eat-along = Чи поїсть { $child } з нами?
phrase-answer-ok-for-you = Чи Вам це підходить?
phrase-answer-may-come-in = Ви можете зайти.

## Wennen (meer)

phrase-settle-first-day-well = Перший день пройшов добре ({ $child }).
phrase-settle-trial-well = Адаптація пройшла добре ({ $child }).
phrase-settle-trial-date = Ранок для адаптації ({ $child }) буде { $on-date }.
phrase-settle-trial = { $child } прийде на адаптацію.
phrase-settle-done = { $child } уже цілком { $gender ->
        [female] звикла
        [male] звик
       *[unknown] звик(-ла)
    }.
phrase-settle-moves-group = { $child } переходить до іншої групи.
phrase-settle-moves-to = { $child } переходить до групи { $group }.
phrase-settle-school = { $child } іде до початкової школи.
phrase-settle-last-day = Це останній день у нас ({ $child }).
phrase-settle-will-miss = { $child }: ми скучатимемо.
phrase-settle-parent-stays = Першого разу Ви можете залишитися.
phrase-settle-like-home = Що Ви робите вдома, коли { $child } сумує?
phrase-settle-angry-home = Що Ви робите вдома, коли { $child } сердиться?
phrase-settle-home-too = Чи { $child } удома поводиться так само?
phrase-settle-which-language = Якою мовою Ви говорите вдома з дитиною ({ $child })?
phrase-settle-dutch-understands = { $child } уже багато розуміє нідерландською.
phrase-settle-clear = { $child } добре показує, чого хоче.
phrase-settle-more-words = { $child } говорить дедалі більше слів.
phrase-settle-grows = { $child } добре росте.
phrase-settle-big-steps = { $child } має гарні успіхи.
phrase-settle-confident = { $child } стає дедалі { $gender ->
        [female] впевненішою
        [male] впевненішим
       *[unknown] впевненішим(-ою)
    } у собі.
phrase-settle-well-done = Молодець, { $child }!
phrase-settle-swim-diploma = { $child } { $gender ->
        [female] здобула
        [male] здобув
       *[unknown] здобув(-ла)
    } диплом із плавання.
phrase-settle-lights = { $child } любить дивитися на вогники.
phrase-settle-smiles = { $child } багато усміхається.

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = У нас зачинено.
phrase-open-plain = Ми працюємо.
phrase-open-again-plain = Ми знову працюємо.
phrase-open-all-day = Група подовженого дня працює цілий день.
phrase-closed-at = Ми зачиняємося о { $time }.
phrase-closed-date-at = Ми зачиняємося { $on-date } о { $time }.
phrase-open-at = Ми відчиняємося о { $time }.
phrase-open-until = Ми працюємо до { $time }.
phrase-open-hours-are = Години роботи: з { $from } до { $until }.
phrase-closed-easter-monday = На Великдень у нас зачинено.
phrase-closed-christmas = На Різдво в нас зачинено.
phrase-closed-christmas-newyear = Між Різдвом і Новим роком у нас зачинено.
phrase-closed-whit-ascension = На Вознесіння в нас зачинено.
phrase-closed-kings-day = На День короля в нас зачинено.
phrase-closed-whitsun = На Трійцю в нас зачинено.
phrase-staff-ill-plain = { $person } хворіє.
phrase-staff-away = { $person } не на роботі.
phrase-staff-holiday = { $person } у відпустці.
phrase-staff-back = { $person } знову з нами.
phrase-staff-leave = { $person } має вільні дні.
phrase-staff-not-works-weekday = { $person } не працює { $on-weekday }.
phrase-staff-works = { $person } працює.
phrase-staff-replaces = { $person } замінює колегу: { $other-person }.
phrase-staff-substitute = У групі працює людина на заміні.
phrase-staff-trainee = До групи прийде практикант або практикантка.
phrase-staff-trainee-name = { $person } проходить у нас практику.
phrase-staff-birthday = { $person } має день народження.
phrase-staff-baby = { $person } має новонароджене немовля.
phrase-staff-i-am-off = У мене вихідний.
phrase-staff-i-am-here = Я на роботі.
phrase-staff-new-plain = У групі нова людина з нашої команди.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child } { $gender ->
        [female] відсвяткувала
        [male] відсвяткував
       *[unknown] відсвяткував(-ла)
    } у нас день народження.
phrase-event-child-birthday = У дитини ({ $child }) день народження.
phrase-event-child-treated = { $child } { $gender ->
        [female] пригостила
        [male] пригостив
       *[unknown] пригостив(-ла)
    } усіх.
phrase-event-child-treated-on = { $child } { $gender ->
        [female] пригостила
        [male] пригостив
       *[unknown] пригостив(-ла)
    } усіх: { $things }.
phrase-event-sang-for = { $child }: ми заспівали пісню до дня народження.
phrase-event-birthday-hat = { $child } { $gender ->
        [female] отримала
        [male] отримав
       *[unknown] отримав(-ла)
    } святкову шапочку.
phrase-event-treat-healthy = Будь ласка, нехай частування буде невеликим і корисним.
phrase-event-thanks-treat-child = Дякуємо Вам за частування ({ $child }).
phrase-event-sinterklaas-comes = До нас прийде Сінтерклаас.
phrase-event-shoe = Діти можуть поставити черевичок для Сінтерклааса.
phrase-event-party-is = Наше свято: { $item }.
phrase-event-party-date = Свято буде { $on-date } о { $time }.
phrase-event-dress-up = Діти можуть прийти в костюмах.
phrase-event-pyjamas-day = Діти можуть прийти в піжамах.
phrase-event-congrats-baby = Вітаємо з народженням дитини!
phrase-event-congrats-plain = Вітаємо!
phrase-event-congrats-child-hearty = { $child }: щиро вітаємо.
phrase-event-volunteers = Ми шукаємо батьків, які хочуть допомогти.
phrase-event-volunteers-drive = Хто може відвезти дітей машиною?
phrase-event-committee = Відбудуться збори батьківського комітету.
phrase-event-parents-evening-topic = На батьківському вечорі ми поговоримо про це: { $things }.
phrase-event-parents-evening-sleep = На батьківському вечорі ми поговоримо про безпечний сон.
phrase-event-ends = Кінець о { $time }.
phrase-event-begins-activity = Це починається о { $time }: { $activity }.
phrase-event-club-begins = Урок починається о { $time }.
phrase-event-leave-on-time = Ми вирушаємо вчасно.
phrase-event-trip-by = Ми їдемо потягом сюди: { $item }.
phrase-event-trip-who = План ({ $who }): { $item }.
phrase-event-trip-plain = Ми йдемо сюди: { $item }.
phrase-event-ask-trip-may = Чи можна дитині ({ $child }) поїхати на екскурсію?
phrase-event-trip-back-safe = Ми повернулися.

## Geld en kantoor (meer)

phrase-money-invoice-office = Запитання про рахунок? Зателефонуйте, будь ласка, в наш офіс.
phrase-money-asked = Ми просимо сплатити { $amount }.
phrase-money-asked-trip = За екскурсію ми просимо сплатити { $amount }.
phrase-money-no-extra = Доплачувати нічого не треба.
phrase-money-debit-day = Суму списують приблизно { $count }-го числа місяця.
phrase-money-year-statement = Ви отримаєте річну довідку про витрати.
phrase-money-invoice-ready = Рахунок готовий.
phrase-money-contract-questions = Запитання про договір? Зателефонуйте, будь ласка, в наш офіс.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = Добрий день.
phrase-hello-evening = Добрий вечір.
phrase-hello-morning-plain = Доброго ранку.
phrase-hello-parents-of = Шановні батьки ({ $child }),
phrase-bye-day = Гарного дня!
phrase-bye-afternoon = Приємного дня!
phrase-bye-tomorrow-evening = До завтра й гарного вечора!
phrase-bye-week = До наступного тижня!
phrase-bye-later = До скорої зустрічі!
phrase-bye-night-child = Солодких снів, { $child }.
phrase-bye-night = На добраніч.
phrase-bye-greetings-team = З повагою, команда.
phrase-bye-greetings-person = З повагою, { $person }.
phrase-bye-feast-days = Бажаємо Вам веселих свят.
phrase-bye-new-year = З Новим роком!
phrase-bye-eid = Ід мубарак!
phrase-bye-ramadan = Бажаємо Вам благословенного Рамадану.
phrase-bye-holiday-wish = Бажаємо Вам гарного відпочинку.
phrase-bye-see-you-group = { $child }: будемо раді новій зустрічі.
phrase-thanks-understanding = Дякуємо Вам за розуміння.
phrase-thanks-thinking = Дякуємо Вам за ідеї та допомогу.
phrase-thanks-quick = Дякуємо, що Ви так швидко прийшли.
phrase-thanks-quick-reply = Дякуємо Вам за швидку відповідь.
phrase-thanks-trust = Дякуємо Вам за довіру.
phrase-thanks-present = Дякуємо Вам за подарунок.
phrase-thanks-card = Дякуємо Вам за милу листівку.
phrase-thanks-bring = Дякуємо, що принесли: { $things }.
phrase-sorry-plain = Нам дуже шкода.
phrase-sorry-late-message = Вибачте за пізнє повідомлення.
phrase-sorry-lost = Вибачте, ми не можемо цього знайти ({ $child }): { $things }.
phrase-sorry-forgot = Ми забули.
phrase-contact-know = Просто щоб Ви знали.
phrase-contact-note = Зверніть увагу!
phrase-contact-call-office = Будь ласка, зв’яжіться з нами.
phrase-contact-reachable = З нами можна зв’язатися до { $time }.
phrase-contact-number = Цей номер телефону ще правильний?
phrase-contact-ask-received = Чи Ви отримали наше повідомлення?
phrase-contact-more-app = Більше Ви можете прочитати в застосунку.
phrase-contact-read-letter = Будь ласка, прочитайте лист.
phrase-contact-mail-follows = Ви отримаєте електронний лист.
phrase-contact-more-later = Пізніше ми повідомимо Вам більше.
phrase-contact-will-look = Ми це з’ясуємо.
phrase-contact-heating = Опалення не працює.
phrase-contact-phone-down = Телефон не працює.
phrase-contact-doorbell = Дзвінок не працює.

## Thuis en taal (meer)

phrase-home-sing-song = Будь ласка, співайте цю пісню й удома.
phrase-home-read-book-along = { $child } може взяти книжку додому.
phrase-home-practise-too = Будь ласка, тренуйте це й удома.
phrase-home-talk-about = Будь ласка, поговоріть про це й удома.
phrase-home-ask-weekend = Як минули вихідні?
phrase-home-ask-holiday = Як минули канікули?
phrase-home-ask-dentist-child = { $child }, чи все пройшло добре в стоматолога?
phrase-home-ask-dentist = Як усе пройшло в стоматолога?
phrase-home-ask-doctor = Як усе пройшло в лікаря?
phrase-home-stayed-over = { $child } { $gender ->
        [female] ночувала
        [male] ночував
       *[unknown] ночував(-ла)
    } у гостях (у кого: { $relative }).
phrase-home-tired-maybe = Можливо, { $child } сьогодні ввечері рано втомиться.

## Nog meer over de dag

phrase-act-tries = { $child } пробує це робити: { $activity }.
phrase-act-wants-help = { $child } хоче допомагати із цим: { $activity }.
phrase-act-must = { $child } ще має вправлятися в цьому: { $activity }.
phrase-act-not-anymore = { $child } більше цього не робить: { $activity }.
phrase-act-often = { $child } часто це робить: { $activity }.
phrase-act-may-soon = Дітям можна це: { $activity }.
phrase-act-ask-we-may = Чи можна нам робити це з дитиною ({ $child }): { $activity }?
phrase-act-enjoyed-much = Дітям це сподобалося: { $activity }.
phrase-act-will-child-soon = Сьогодні пізніше це буде можна ({ $child }): { $activity }.
phrase-got-things = { $child } { $gender ->
        [female] отримала
        [male] отримав
       *[unknown] отримав(-ла)
    } це: { $things }.
phrase-has-with = { $child } має із собою це: { $things }.
phrase-asks-for = { $child } { $gender ->
        [female] попросила
        [male] попросив
       *[unknown] попросив(-ла)
    } це: { $things }.
phrase-needed-things = Це було потрібно ({ $child }): { $things }.
phrase-proud-of = { $child } { $gender ->
        [female] пишалася
        [male] пишався
       *[unknown] пишався (-лася)
    } цим: { $things }.
phrase-looked-at = { $child } { $gender ->
        [female] дивилася
        [male] дивився
       *[unknown] дивився (-лася)
    } на це: { $things }.
phrase-saw-we = Ми бачили це: { $things }.
phrase-found-things = { $child } { $gender ->
        [female] знайшла
        [male] знайшов
       *[unknown] знайшов(-ла)
    } це: { $things }.
phrase-made-things = { $child } { $gender ->
        [female] зробила
        [male] зробив
       *[unknown] зробив(-ла)
    } це: { $things }.
phrase-made-we = Ми зробили це: { $things }.
phrase-baked-we = Ми спекли це: { $things }.
phrase-played-list = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався (-лася)
    } із цим: { $things }.
phrase-played-list-all = Діти гралися із цим: { $things }.
phrase-loves-things = { $child } дуже любить це: { $things }.
phrase-loved-things = Це дуже сподобалося ({ $child }): { $things }.
phrase-topic-we = Ми говорили про це: { $things }.
phrase-theme-new = Нова тема: { $things }.
phrase-said-words = { $child } { $gender ->
        [female] сказала
        [male] сказав
       *[unknown] сказав(-ла)
    }: { $quote }.
phrase-word-week = Ми вчимо це слово: { $quote }.
phrase-book-read = Ми прочитали цю книжку: { $quote }.
phrase-song-sung = Ми заспівали цю пісню: { $quote }.
phrase-mood-fine = Усе добре.
phrase-mood-day-well = { $child }: день минув добре.
phrase-mood-better-then = Стало краще.
phrase-mood-hard-moment = { $child }: був важкий момент.
phrase-mood-soon-angry = { $child } легко { $gender ->
        [female] сердилася
        [male] сердився
       *[unknown] сердився (-лася)
    }.
phrase-mood-cried-much = { $child } багато { $gender ->
        [female] плакала
        [male] плакав
       *[unknown] плакав(-ла)
    }.
phrase-mood-cried-little = { $child } мало { $gender ->
        [female] плакала
        [male] плакав
       *[unknown] плакав(-ла)
    }.
phrase-mood-cried-not = { $child } не { $gender ->
        [female] плакала
        [male] плакав
       *[unknown] плакав(-ла)
    }.
phrase-mood-laughed-at = { $child } { $gender ->
        [female] сміялася
        [male] сміявся
       *[unknown] сміявся (-лася)
    }.
phrase-mood-laughed-with = { $child } { $gender ->
        [female] сміялася
        [male] сміявся
       *[unknown] сміявся (-лася)
    } разом із дітьми ({ $names }).
phrase-mood-comfort-sought = { $child } { $gender ->
        [female] шукала
        [male] шукав
       *[unknown] шукав(-ла)
    } у нас розради.
phrase-mood-stayed-close = { $child } весь час { $gender ->
        [female] була
        [male] був
       *[unknown] був(-ла)
    } поруч із нами.
phrase-mood-good-together = Діти гарно гралися разом.
phrase-mood-watch-others = { $child } із цікавістю { $gender ->
        [female] дивилася
        [male] дивився
       *[unknown] дивився (-лася)
    } на інших дітей.
phrase-mood-not-home = { $child } ще не { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } іти додому.
phrase-mood-happy-to-see = { $child } { $gender ->
        [female] зраділа
        [male] зрадів
       *[unknown] зрадів(-ла)
    } Вам.
phrase-mood-shy = { $child } { $gender ->
        [female] соромилася
        [male] соромився
       *[unknown] соромився (-лася)
    }.
phrase-mood-tired-bit = { $child } трохи { $gender ->
        [female] втомилася
        [male] втомився
       *[unknown] втомився (-лася)
    }.
phrase-mood-stubborn = { $child } { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } усе робити без допомоги.
phrase-mood-boundary = { $child } перевіряє межі дозволеного.
phrase-mood-says-no = { $child } часто каже «ні».
phrase-mood-no-worries = Не хвилюйтеся.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child } { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
phrase-food-later = { $child } поїсть пізніше.
phrase-food-well-again = { $child } знову добре { $gender ->
        [female] поїла
        [male] поїв
       *[unknown] поїв(-ла)
    }.
phrase-food-badly-now = { $child } погано їсть.
phrase-food-at-table = { $child } гарно { $gender ->
        [female] сиділа
        [male] сидів
       *[unknown] сидів(-ла)
    } за столом.
phrase-food-trying-new = { $child } куштує нову їжу.
phrase-food-does-not-eat = { $child } цього не їсть: { $things }.
phrase-food-eats-only = { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } лише це: { $things }.
phrase-food-lunch-from-us = Обід дітям даємо ми.
phrase-food-know-diet = Ми це знаємо й стежимо за цим.
phrase-bottle-stopped-we = Ми більше не даємо пляшечку вдень.
phrase-bottle-went-well = Годування з пляшечки пройшло добре.
phrase-bottle-went-less = Годування з пляшечки пройшло не дуже добре.
phrase-bottle-schedule = { $child }: пляшечка о { $time }.
phrase-drink-enough = { $child } має пити достатньо.
phrase-sleep-plain = { $child } { $gender ->
        [female] поспала
        [male] поспав
       *[unknown] поспав(-ла)
    }.
phrase-sleep-hour = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } одну годину.
phrase-sleep-bed-early = { $child } рано { $gender ->
        [female] лягла
        [male] ліг
       *[unknown] ліг (лягла)
    } спати.
phrase-sleep-longer-than = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } довше, ніж зазвичай.
phrase-sleep-shorter-than = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } менше, ніж зазвичай.
phrase-sleep-slow-plain = Засинання тривало довго.
phrase-sleep-not-on-tummy = { $child } не { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } на животі.
phrase-sleep-babies-on-back = Усіх немовлят ми вкладаємо спати на спину.
phrase-sleep-still = { $child } ще спить.
phrase-nappy-cream-on = Ми намастили кремом.
phrase-nappy-bit-red = У дитини ({ $child }) трохи почервоніла попа.
phrase-nappy-wet-one = { $child }: підгузок був мокрий.
phrase-nappy-plenty = { $child } достатньо { $gender ->
        [female] пісяла
        [male] пісяв
       *[unknown] пісяв(-ла)
    }.
phrase-toilet-training-well = Привчання до горщика йде добре.
phrase-toilet-almost = { $child } вже майже обходиться без підгузка.
phrase-toilet-trained = { $child } обходиться без підгузка.
phrase-toilet-helped = Ми переодягли в чисте.
phrase-hygiene-hands = Ми часто миємо руки.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child } { $gender ->
        [female] впала
        [male] впав
       *[unknown] впав(-ла)
    }.
phrase-health-trouble-at = Дитину ({ $child }) турбує: { $body }.
phrase-health-trouble-teeth = Дитину ({ $child }) турбують зубки, що ріжуться.
phrase-health-cooled-at = Ми охолодили це місце: { $body }.
phrase-health-plaster-on = Ми наклеїли сюди пластир: { $body }.
phrase-health-plaster-plain = Ми наклеїли пластир.
phrase-health-bleeding = У дитини ({ $child }) йшла кров ({ $body }).
phrase-health-scratched = Дитину ({ $child }) подряпала інша дитина.
phrase-health-hit-by = Дитину ({ $child }) вдарила інша дитина.
phrase-health-pinched = { $child } { $gender ->
        [female] прищемила
        [male] прищемив
       *[unknown] прищемив(-ла)
    } палець дверима.
phrase-health-collided = { $child } { $gender ->
        [female] зіткнулася
        [male] зіткнувся
       *[unknown] зіткнувся (-лася)
    } з іншою дитиною.
phrase-health-bumped-into = { $child } { $gender ->
        [female] вдарилася
        [male] вдарився
       *[unknown] вдарився (-лася)
    } об це: { $item } ({ $body }).
phrase-health-not-serious = Нічого страшного.
phrase-health-ask-child-fever = Чи має Ваша дитина гарячку?
phrase-health-may-not-fever = З гарячкою дитині приходити не можна.
phrase-health-come-without-fever = { $child } може знову прийти, коли мине гарячка.
phrase-health-no-paracetamol = Нам не можна давати парацетамол.
phrase-group-nothing-further = Більше нічого особливого не сталося.
phrase-pickup-parking-door = Будь ласка, не ставте машину перед дверима.
phrase-arrive-child-on-time = Будь ласка, подбайте, щоб дитина прийшла вчасно.
phrase-extra-day-no-place = У нас немає місця на додатковий день.
phrase-staff-fills-in = { $person } замінює колегу.
phrase-health-cannot-stay = { $child } не може залишатися в групі.
phrase-health-may-not-come-yet = { $child } поки що не може приходити.
phrase-food-may-not-eat = Дитині ({ $child }) не можна їсти це: { $things }.
phrase-health-no-medicine = Нам не можна давати ліки.
phrase-pickup-child-soonest = Будь ласка, якнайшвидше заберіть дитину.
phrase-health-fever-down = Гарячка знизилася.
phrase-closed-group-plain = Група зачинена.
phrase-closed-bso-plain = Група подовженого дня не працює.
phrase-health-doctor-called = Лікарю зателефонували.
phrase-health-rest = Добре, якщо { $child } відпочине.
phrase-health-look-spots = Стежте, чи не з’являться плямки або пухирці.
phrase-health-noticed-home = Чи помітили Ви щось удома?
phrase-health-school-doctor = Прийде шкільний лікар.
phrase-health-speech = Прийде логопед.
phrase-health-temp-took-we = Ми виміряли температуру.
phrase-health-temp-normal-plain = Температура була нормальна.
phrase-health-fever-gone = Гарячка минула.
phrase-health-safe-all = Усі діти в безпеці.
phrase-health-recovered = { $child } { $gender ->
        [female] одужала
        [male] одужав
       *[unknown] одужав(-ла)
    }.
phrase-health-still-ill = { $child } ще хворіє.
phrase-health-is-ill = { $child } хворіє.
phrase-health-went-home-ill = { $child } { $gender ->
        [female] захворіла й пішла
        [male] захворів і пішов
       *[unknown] захворів(-ла) і пішов(-ла)
    } додому.
phrase-health-hearing-glasses = { $child } носить окуляри.
phrase-health-no-lice = Ми не побачили вошей.
phrase-health-has-lice = У дитини ({ $child }) воші на голові.
phrase-health-lice-treat = Будь ласка, обробіть голову дитини від вошей.
phrase-health-lice-comb = Будь ласка, добре розчешіть дитині волосся.

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child } { $gender ->
        [female] залишила
        [male] залишив
       *[unknown] залишив(-ла)
    } це тут: { $things }.
phrase-bring-in-bag-child = У сумці лежить ({ $child }): { $things }.
phrase-bring-put-in-bag = Ми поклали це в сумку: { $things }.
phrase-bring-broken-child = Це зламалося або порвалося ({ $child }): { $things }.
phrase-bring-missing-child = { $child } не може цього знайти: { $things }.
phrase-bring-found-again = Ми знову знайшли це: { $things }.
phrase-bring-found-again-child = Ми знову знайшли цю річ ({ $child }): { $things }.
phrase-bring-ask-seen-thing = Чи бачили Ви це: { $things }?
phrase-bring-ask-taken = Чи взяли Ви це помилково: { $things }?
phrase-bring-take-home = Будь ласка, візьміть це додому: { $things }.
phrase-bring-wash = Будь ласка, виперіть або помийте це: { $things }.
phrase-bring-check = Будь ласка, перевірте це: { $things }.
phrase-bring-back = Будь ласка, поверніть це: { $things }.
phrase-bring-save = Будь ласка, збережіть це для нас: { $things }.
phrase-bring-item-is-wet-we = Одяг намок.
phrase-bring-shoes-small = { $child }: взуття стає замалим.
phrase-bring-size-child = { $child }: розмір { $count }.
phrase-bring-bag-daily = Будь ласка, щодня давайте дитині із собою сумку.
phrase-bring-labels = Будь ласка, підпишіть усі речі.
phrase-bring-own-risk = Іграшки з дому можуть загубитися.
phrase-clothes-outside = Ми щодня виходимо надвір.
phrase-clothes-dirty = Одяг може забруднитися.
phrase-clothes-easy = Будь ласка, одягайте дитину в зручний одяг.

## Weer (nog meer)

phrase-weather-is-cold = Надворі холодно.
phrase-weather-is-warm = Надворі тепло.
phrase-weather-is-hot = Надворі спекотно.
phrase-weather-rains = Іде дощ.
phrase-weather-snows = Випав сніг.
phrase-weather-slippery = Надворі слизько.
phrase-weather-storm = Буде буря.
phrase-weather-stay-in-shade = Ми залишаємося в затінку.
phrase-weather-inside-between = З { $from } до { $until } ми залишаємося в приміщенні.
phrase-weather-code = Оголошено попередження про негоду.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = Ви запізнилися.
phrase-pickup-came-not = { $child } не { $gender ->
        [female] прийшла
        [male] прийшов
       *[unknown] прийшов(-ла)
    }.
phrase-pickup-arrived = { $child } вже тут.
phrase-pickup-soon = Будь ласка, заберіть дитину ({ $child }).
phrase-pickup-child-plain = Будь ласка, заберіть дитину.
phrase-pickup-bring-child = Будь ласка, приведіть дитину ({ $child }).
phrase-pickup-not-allowed = Без повідомлення від Вас ми не відпустимо дитину ({ $child }) із цією людиною: { $relative }.
phrase-pickup-tell-who = Будь ласка, повідомте нам, хто забере дитину ({ $child }).
phrase-pickup-time-changed = Час, коли забирають дітей, змінився.
phrase-pickup-come-in = Будь ласка, зайдіть на хвилинку.
phrase-pickup-say-goodbye = Будь ласка, прощайтеся з дитиною, коли йдете.
phrase-pickup-entrance-use-back = Будь ласка, заходьте із заднього боку будівлі.
phrase-pickup-bike = Будь ласка, поставте велосипед на стійку.
phrase-pickup-shoes-off = Будь ласка, знімайте взуття в групі.
phrase-absent-day-off-ok = Ми отримали Ваше повідомлення про відсутність дитини.
phrase-absent-noted = Ми це записали.
phrase-extra-possible = Додатковий день можливий.
phrase-extra-impossible = Додатковий день неможливий.
phrase-extra-one-place = Є ще одне місце.
phrase-extra-waiting-list = Ви в списку очікування.
phrase-talk-plan = Ми хотіли б домовитися з Вами про зустріч.
phrase-talk-moved = Розмову перенесено.
phrase-talk-cancelled = Розмову скасовано.
phrase-talk-minutes-child = Тоді ми поговоримо про дитину ({ $child }).
phrase-permission-need = Нам потрібен Ваш дозвіл.
phrase-form-sign-plain = Будь ласка, підпишіть бланк.
phrase-question-may-ask = У мене є запитання.
phrase-answer-thinks = Що Ви про це думаєте?
phrase-answer-which-day = Якого дня Ви прийдете?
phrase-answer-how-late = О котрій годині Ви прийдете?
phrase-answer-come-collect-things = Коли Ви прийдете по речі?
phrase-contact-may-call = Чи можна Вам зателефонувати?
phrase-contact-call-freely = Ви завжди можете нам зателефонувати.
phrase-contact-check = Я про це дізнаюся.
phrase-contact-no-time = Я Вам передзвоню.
phrase-contact-answer-soon = Ви скоро отримаєте відповідь.
phrase-contact-not-understood = Ми не розуміємо Вашого повідомлення.
phrase-contact-repeat = Будь ласка, надішліть ще раз.

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = Команда має день навчання.
phrase-closed-school-study-day = У школі день навчання вчителів.
phrase-open-holiday-hours = У канікули ми працюємо з { $from } до { $until }.
phrase-prices-higher = Ціни підвищуються.
phrase-pay-invoice-before = Будь ласка, сплатіть рахунок раніше цього дня: { $date }.
phrase-pay-invoice-office = Запитання про рахунок? Зателефонуйте, будь ласка, в наш офіс.
phrase-pay-questions-office = Із запитаннями про гроші можна зателефонувати в офіс.
phrase-staff-name-is = Нова людина в нашій команді: { $person }.
phrase-staff-substitute-stands = У групі працює людина на заміні.
phrase-staff-mentor-new = { $child } матиме нового ментора.
phrase-staff-mentor-now = Новий ментор дитини ({ $child }): { $person }.
phrase-group-move-room = Група переїжджає в інше приміщення.
phrase-group-sits-with = { $child } ходить до групи { $group }.
phrase-group-together-two = Дві групи разом.
phrase-group-drill = У нас було пожежне тренування.
phrase-group-clean-up-day = Ми разом прибирали.
phrase-group-visit-from = До нас приходили гості.
phrase-group-new-room = У нас нове місце для ігор.
phrase-group-outside-long = Ми довго були надворі.
phrase-group-inside-played = Ми гралися в приміщенні.
phrase-group-went-out = Ми ходили на екскурсію.
phrase-group-music = Ми слухали музику.
phrase-group-circle = Ми сиділи в колі.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child } пробує ходити.
phrase-dev-pulls-up = { $child } підводиться, тримаючись за опору.
phrase-dev-rolls-over = { $child } перевертається зі спини на живіт.
phrase-dev-rolls-back = { $child } перевертається з живота на спину.
phrase-dev-first-word = { $child } { $gender ->
        [female] сказала
        [male] сказав
       *[unknown] сказав(-ла)
    } перше слово.
phrase-dev-sentences = { $child } говорить короткими реченнями.
phrase-dev-many-words = { $child } вчить багато нових слів.
phrase-dev-babbles = { $child } багато белькоче.
phrase-dev-talks-much = { $child } багато говорить.
phrase-dev-dutch-home = { $child } говорить удома іншою мовою.
phrase-dev-understands = { $child } добре нас розуміє.
phrase-dev-plays-alone = { $child } найбільше любить гратися { $gender ->
        [female] сама
        [male] сам
       *[unknown] сам(а)
    }.
phrase-dev-plays-together = { $child } гарно грається з іншими дітьми.
phrase-dev-joins-in = { $child } добре бере участь у всьому.
phrase-dev-remembers = { $child } усе запам’ятовує.
phrase-dev-concentrates = { $child } вміє добре зосереджуватися.
phrase-dev-independent = { $child } багато чого робить без допомоги.
phrase-dev-swim-lesson = { $child } ходить на уроки плавання.
phrase-dev-ask-swim = Чи має Ваша дитина диплом із плавання?
phrase-dev-school-soon = { $child } скоро піде до школи.
phrase-dev-toddler-group = { $child } переходить до групи малюків (2–4 роки).
phrase-dev-bso-soon = { $child } почне ходити до групи подовженого дня.
phrase-dev-settle-trial-first = { $child }: перший день адаптації минув добре.
phrase-dev-settle-plain-well = День адаптації минув добре.
phrase-dev-settle-begins = { $child } починає адаптацію.
phrase-dev-settle-group = { $child } проходить адаптацію в групі { $group }.
phrase-dev-birthday-soon = { $child } скоро має день народження.
phrase-dev-birthday-age = { $child }: виповнюється { $count ->
        [one] { $count } рік
        [few] { $count } роки
       *[many] { $count } років
    }.
phrase-dev-sibling-born = { $child }: народився братик.
phrase-dev-sister-born = { $child }: народилася сестричка.
phrase-congrats-sibling-sister = { $child }: вітаємо з народженням сестрички.
phrase-congrats-sibling-brother = { $child }: вітаємо з народженням братика.
phrase-sang-for-him = { $child }: ми заспівали дитині пісні.
phrase-helps-think = Ми раді подумати про це разом із Вами.
phrase-ask-parents-join = Чи хочете Ви піти з нами на екскурсію?
phrase-ask-parents-help-at = Чи можете Ви допомогти із цим: { $things }?
phrase-bye-next-time = До наступного разу!
phrase-bye-nice-evening = Приємного вечора!
phrase-bye-rest = Гарно відпочиньте.
phrase-bye-have-fun = Бажаємо гарно провести час!
phrase-bye-good-luck = Бажаємо успіху!

## Uw kind (zonder naam)

phrase-child-fever-has = У Вашої дитини гарячка.
phrase-child-is-ill = Ваша дитина хворіє.
phrase-child-ate-well = Ваша дитина добре поїла.
phrase-child-ate-little = Ваша дитина мало поїла.
phrase-child-slept-well = Ваша дитина добре спала.
phrase-child-good-day = У Вашої дитини був гарний день.
phrase-child-fell = Ваша дитина впала.
phrase-child-may-come-back = Ваша дитина може знову приходити.
phrase-child-may-settle-day = Ваша дитина може прийти на день адаптації.
phrase-child-stay-home-fever = Ваша дитина має залишитися вдома.
phrase-child-may-return-hours = Дитина може повернутися, якщо не має гарячки щонайменше { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    }.
phrase-child-may-return-vomit = Дитина може знову прийти через { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    } після блювання.
phrase-child-ask-lice = Чи є у Вашої дитини воші?
phrase-child-treat-then = Тоді, будь ласка, обробіть дитині голову.
phrase-child-check-daily = Будь ласка, оглядайте дитину щодня.
phrase-child-check-hair = Будь ласка, уважно огляньте волосся дитини.
phrase-child-shoes-sturdy = Будь ласка, взуйте дитину в міцне взуття.
phrase-child-nice-clothes = Будь ласка, одягніть дитину святково.
phrase-child-breakfast-first = Будь ласка, спершу нагодуйте дитину сніданком.
phrase-child-sleep-enough = Будь ласка, нехай дитина достатньо спить.
phrase-child-collect-earlier = Чи можете Ви забрати дитину раніше?
phrase-child-collect-at = Будь ласка, заберіть дитину о { $time }.
phrase-child-collect-or-earlier = Будь ласка, заберіть дитину о { $time } або раніше.
phrase-child-bring-or-earlier = Будь ласка, приведіть дитину о { $time } або раніше.
phrase-child-collect-from = Ви можете забрати дитину починаючи з { $time }.
phrase-child-bring-from = Ви можете привести дитину починаючи з { $time }.
phrase-child-only-if-known = Ми відпускаємо дитину лише з тим, кого знаємо.
phrase-child-allergic-ask = Чи має Ваша дитина на щось алергію?
phrase-child-phone-reach = Ми з Вами зв’яжемося.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = У групі ми не їмо горіхів.
phrase-rule-child-nut-allergy = Одна дитина має алергію на горіхи.
phrase-rule-no-nuts-give = Будь ласка, не давайте з собою їжу з горіхами.
phrase-rule-no-own-toys = Будь ласка, не приносьте іграшок із дому.
phrase-rule-toys-bring-may = Діти можуть принести іграшки.
phrase-rule-cuddly-may = Діти можуть принести м’яку іграшку.
phrase-rule-children-bring-may = Діти можуть принести це: { $things }.
phrase-rule-door-closed = Двері мають бути зачинені.
phrase-rule-small-children = Будь ласка, бережіть маленьких дітей.
phrase-rule-drive-slow = Будь ласка, їдьте повільно.
phrase-rule-phone-not = Будь ласка, не розмовляйте телефоном у групі.
phrase-rule-no-dogs = Із собаками заходити не можна.
phrase-rule-no-smoking = Будь ласка, не куріть біля хвіртки.
phrase-rule-only-staff-medicine = Лише працівники можуть давати ліки.
phrase-rule-form-first = Спершу потрібно підписати бланк.
phrase-rule-extra-pay = Тоді потрібно доплатити.
phrase-rule-swap-hours = Будь ласка, подайте запит на обмін дня не пізніше ніж за { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    }.
phrase-rule-absent-no-swap = Якщо Ви не скасуєте день вчасно, обміняти його буде неможливо.
phrase-rule-label-clothes = Будь ласка, підпишіть одяг іменем дитини.
phrase-rule-return-then = Тоді ми зможемо його повернути.
phrase-because-few-staff = Причина: бракує працівників.
phrase-because-illness = Причина: хвороба.
phrase-because-weather = Причина: погода.
phrase-because-holidays = Причина: святкові дні.
phrase-because-malfunction = Причина: несправність.
phrase-group-closed-early-due = Група зачиниться раніше.
phrase-group-together-because = Тому групи разом.
phrase-group-fruit-all = Усі діти отримують фрукти.
phrase-group-extra-drinks = Ми даємо дітям більше пити.
phrase-group-eats-at = Ми їмо о { $time }.
phrase-group-sleep-at = Діти сплять із { $from } до { $until }.
phrase-group-bus-leaves = Автобус вирушає о { $time }.
phrase-group-be-there = Будь ласка, будьте тут о { $time }.
phrase-group-no-school = Занять у школі немає.
phrase-group-school-begins = Школа знову починається { $on-date }.
phrase-group-gym-is = У дітей урок фізкультури.
phrase-group-cake = Є торт.
phrase-group-sport-day = У нас спортивний день.
phrase-group-almost-summer = Скоро літо.
phrase-group-almost-christmas = Скоро Різдво.
phrase-group-almost-holiday = Скоро канікули.
phrase-group-called = Назва групи: { $group }.
phrase-group-lice-in = У групі { $group } є воші.
phrase-trip-cancelled-reason = Це скасовано: { $things }.
phrase-trip-moved-date = Це перенесено ({ $things }). Новий день: { $date }.
phrase-trip-new-date = Нова дата: { $date } о { $time }.
phrase-trip-new-date-only = Нова дата: { $date }.
phrase-trip-is-on-date = Це буде { $on-date }: { $things }.
phrase-trip-is-on-date-at = Це буде { $on-date } о { $time }: { $things }.
phrase-trip-not-on-date = Цього не буде { $on-date }: { $things }.
phrase-pay-until = Сплатити можна до цього дня включно: { $date }.
phrase-pay-before-money = Будь ласка, сплатіть раніше цього дня: { $date }.
phrase-pay-bring-money = Будь ласка, передайте з дитиною { $amount }.
phrase-sign-up-with = Записатися можна в цієї людини: { $person }.
phrase-hand-in-with = Будь ласка, віддайте бланк цій людині: { $person }.
phrase-hand-in-group = Будь ласка, здайте бланк у групі.
phrase-more-questions = Чи є ще запитання?
phrase-call-or-mail = Зателефонуйте нам або напишіть електронною поштою.
phrase-call-day-every = Телефонувати можна щодня.
phrase-received-letter = Ми отримали Вашого листа.
phrase-received-form = Ми отримали бланк.
phrase-received-mail = Ми отримали Вашого електронного листа.
phrase-request-look = Ми розглядаємо Ваш запит.
phrase-request-refused = Ваш запит не схвалено.
phrase-request-approved = Ваш запит схвалено.
phrase-if-you-cannot = Ви не можете прийти?
phrase-if-too-late = Ви запізнитеся?
phrase-tell-then-in-time = Тоді, будь ласка, повідомте нам вчасно.
phrase-call-before = Будь ласка, зателефонуйте нам до { $time }.
phrase-not-want = Ви цього не хочете?
phrase-home-same = Чи вдома так само?
phrase-home-read-this-book = Чи можете Ви почитати цю книжку й удома?
phrase-not-on-wc-yet = { $child } поки не хоче ходити в туалет.
phrase-not-want-sleep = { $child } не хоче спати.
phrase-has-friend = { $child } має в групі друга.
phrase-had-on = На дитині ({ $child }) було це: { $things }.
phrase-slept-with = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } із цим: { $things }.
phrase-trousers-wet-plain = Штани мокрі.
phrase-ice-on = Ми приклали лід.
phrase-colleague-plaster = Хтось із колег наклеїв на це пластир.
phrase-ask-wants-call = { $child } хоче поговорити з Вами телефоном.
phrase-weather-was-warm = Погода була тепла.
phrase-weather-was-cold = Погода була холодна.
phrase-weather-stays-hot = Спекотна погода триватиме.
phrase-sleep-slower-usual = Засинання тривало довше, ніж зазвичай.
phrase-children-stay-home = Хворі діти залишаються вдома.
phrase-first-time-you-stay = Першого разу Ви залишаєтеся з дитиною.
phrase-settling-takes = Адаптація триває { $hours ->
        [one] { $hours } годину
        [few] { $hours } години
       *[many] { $hours } годин
    }.
phrase-settling-takes-hour = Адаптація триває одну годину.
phrase-works-on-days = { $person } працює { $on-first-weekday } і { $on-second-weekday }.
phrase-see-you-on = Будемо раді Вас бачити { $on-date }.
phrase-see-you-there = Будемо раді Вас бачити.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = Це буде о { $time }: { $things }.
phrase-event-starts-at = Початок о { $time }: { $things }.
phrase-event-ends-at = Кінець о { $time }: { $things }.
phrase-event-from-until = Це буде з { $from } до { $until }: { $things }.
phrase-event-date-from-until = Це буде { $on-date } з { $from } до { $until }: { $things }.
phrase-event-takes = Це триває { $minutes } хв: { $things }.
phrase-event-starts-on = Початок { $on-date }: { $things }.
phrase-event-stops-on = Кінець { $on-date }: { $things }.
phrase-event-time-now = Новий час: { $time }.
phrase-event-time-changed = Час змінився.
phrase-event-goes-on = Це відбудеться: { $things }.
phrase-event-remember = Будь ласка, не забудьте: { $things }.
phrase-event-welcome-at = Запрошуємо Вас: { $things }.
phrase-paper-received = Ми отримали: { $things }.
phrase-paper-not-received = Ми ще не отримали: { $things }.
phrase-paper-ready = Готово: { $things }.
phrase-paper-fill = Будь ласка, заповніть: { $things }.
phrase-paper-sign = Будь ласка, підпишіть: { $things }.
phrase-paper-pay = Будь ласка, оплатіть: { $things }.
phrase-paper-back-on = Це треба повернути { $on-date }: { $things }.
phrase-paper-read = Будь ласка, прочитайте: { $things }.
phrase-paper-ask-read = Ви прочитали це: { $things }?
phrase-paper-pass-on = Будь ласка, повідомте нам: { $things }.
phrase-paper-you-get = Ви отримаєте від нас: { $things }.
phrase-paper-children-get = Діти отримують: { $things }.

## Spullen: wat er is en wat niet

phrase-thing-visit = До нас прийде: { $things }.
phrase-thing-there-is = Є: { $things }.
phrase-thing-there-is-not = Цього немає: { $things }.
phrase-thing-not-working = Не працює: { $things }.
phrase-thing-closed = Зачинено: { $things }.
phrase-thing-opens-at = Відчиняється о { $time }: { $things }.
phrase-thing-had-none = Дитина ({ $child }) не мала цього із собою: { $things }.
phrase-thing-only-left = Залишилося тільки це: { $things }.
phrase-thing-has = У дитини ({ $child }) є: { $things }.
phrase-thing-is-too-small = Це замале: { $things }.
phrase-thing-ask-make = Будь ласка, зробіть: { $things }.
phrase-thing-ask-in-bag = Будь ласка, покладіть у сумку: { $things }.
phrase-thing-ask-wear = Будь ласка, одягніть на дитину: { $things }.
phrase-thing-wear = Будь ласка, одягніть: { $things }.
phrase-thing-ask-practise = Будь ласка, повправляйтеся в цьому вдома: { $things }.
phrase-thing-name-in = Будь ласка, підпишіть це іменем дитини: { $things }.

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } ще порцію.
phrase-food-less-than-usual = { $child } { $gender ->
        [female] з’їла
        [male] з’їв
       *[unknown] з’їв(-ла)
    } менше, ніж зазвичай.
phrase-drink-less-than-usual = { $child } { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    } менше, ніж зазвичай.
phrase-drink-plain = { $child } { $gender ->
        [female] попила
        [male] попив
       *[unknown] попив(-ла)
    }.
phrase-drink-another-ml = { $child } { $gender ->
        [female] випила
        [male] випив
       *[unknown] випив(-ла)
    } ще { $count } мл.
phrase-food-slow = { $child } повільно { $gender ->
        [female] їла
        [male] їв
       *[unknown] їв(-ла)
    }.
phrase-food-rather = { $child } більше { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } це: { $things }.
phrase-food-all-well = Діти добре поїли.
phrase-sleep-all-well = Діти добре поспали.
phrase-food-choked = { $child } { $gender ->
        [female] поперхнулася
        [male] поперхнувся
       *[unknown] поперхнувся(-лася)
    }.
phrase-allergic-to = У дитини ({ $child }) алергія на це: { $things }.
phrase-sleep-asleep-only = { $child } { $gender ->
        [female] заснула
        [male] заснув
       *[unknown] заснув(-ла)
    } лише о { $time }.
phrase-sleep-early-tonight = Можливо, варто сьогодні ввечері раніше покласти дитину ({ $child }) спати.
phrase-sleep-in-bed = { $child } лежить у ліжку.
phrase-sleep-not-without = { $child } не може заснути без цього: { $item }.
phrase-sleep-went-better = Зі сном було краще.
phrase-food-went-better = З їжею було краще.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } ще не { $gender ->
        [female] какала
        [male] какав
       *[unknown] какав(-ла)
    }.
phrase-nappy-leaked = Підгузок протік ({ $child }).
phrase-nappy-better = Шкіра на попі виглядає краще ({ $child }).
phrase-got-puffs = Дитина ({ $child }) отримала { $count ->
        [one] { $count } вдих
        [few] { $count } вдихи
       *[many] { $count } вдихів
    } з інгалятора.
phrase-toilet-accidents = { $child }: маленька прикрість із туалетом, { $count ->
        [one] { $count } раз
        [few] { $count } рази
       *[many] { $count } разів
    }.

## Stemming (en nog meer)

phrase-mood-in-skin = { $child } добре { $gender ->
        [female] почувалася
        [male] почувався
       *[unknown] почувався(-лася)
    }.
phrase-mood-cried-you-left = { $child } { $gender ->
        [female] плакала
        [male] плакав
       *[unknown] плакав(-ла)
    }, коли Ви йшли.
phrase-mood-exciting-still = { $child } ще трохи хвилюється.
phrase-mood-asked-relative = { $child } { $gender ->
        [female] питала
        [male] питав
       *[unknown] питав(-ла)
    } (про кого: { $relative }).
phrase-mood-not-joined = { $child } не { $gender ->
        [female] брала
        [male] брав
       *[unknown] брав(-ла)
    } участі.
phrase-mood-tearful = { $child } { $gender ->
        [female] була плаксива
        [male] був плаксивий
       *[unknown] був(-ла) плаксивий (-ва)
    }.
phrase-mood-does-well = У дитини ({ $child }) все добре виходить.
phrase-mood-made-up = Діти помирилися.
phrase-mood-talked-about-it = Ми про це поговорили.
phrase-mood-we-laughed = Ми багато сміялися.
phrase-mood-not-outside = Дитині ({ $child }) не можна було надвір.
phrase-group-plain-day = Був звичайний день.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = Наше заняття: { $activity }.
phrase-act-do-many = Заняття ({ $who }): { $activity }.
phrase-act-not-allowed = Дитині ({ $child }) не можна було цього робити: { $activity }.
phrase-act-may = Дитині ({ $child }) можна це робити: { $activity }.
phrase-act-does-well = { $child } добре робить це: { $activity }.
phrase-act-going-out = Ми йдемо надвір.
phrase-act-not-going-out = Ми не йдемо надвір.
phrase-act-staying-in = Ми залишаємося в приміщенні.
phrase-act-worked-hard = { $child } дуже { $gender ->
        [female] старалася
        [male] старався
       *[unknown] старався (-лася)
    }.
phrase-act-plays-at = { $child } піде гратися в гості: { $names }.
phrase-dev-dutch-more = { $child } дедалі більше говорить нідерландською.
phrase-dev-says-little = { $child } поки мало говорить.
phrase-theme-begin = Ми починаємо нову тему.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = Це місце трохи опухло.
phrase-health-no-blood = Крові не було.
phrase-health-bit-blood = Було трохи крові.
phrase-health-weak = Дитина ({ $child }) слабка й млява.
phrase-health-no-complaints = У дитини ({ $child }) більше немає скарг.
phrase-health-looks-like = Схоже на це: { $item }.
phrase-health-trouble-of = Дитину ({ $child }) турбує: { $item }.
phrase-health-some-children-have = У групі { $count ->
        [one] { $count } дитина
        [few] { $count } дитини
       *[many] { $count } дітей
    } із такою хворобою: { $item }.
phrase-health-visit = Будь ласка, зверніться сюди: { $item }.
phrase-health-visit-child = Будь ласка, зверніться з дитиною ({ $child }) сюди: { $item }.
phrase-health-come-now = Будь ласка, приходьте якнайшвидше.
phrase-health-will-be-fine = Усе буде добре.
phrase-health-nothing-serious = Нічого серйозного.
phrase-health-eye-sticky = У дитини ({ $child }) злипається око.
phrase-health-ball = У дитину ({ $child }) влучив цей предмет: { $item } ({ $body }).
phrase-health-bumped-item = { $child } { $gender ->
        [female] вдарилася
        [male] вдарився
       *[unknown] вдарився(-лася)
    } об це: { $item }.
phrase-health-bumped-body-item = { $child } { $gender ->
        [female] впала
        [male] впав
       *[unknown] впав(-ла)
    } і { $gender ->
        [female] вдарилася
        [male] вдарився
       *[unknown] вдарився(-лася)
    } об це: { $item } ({ $body }).
phrase-health-slipped = { $child } { $gender ->
        [female] послизнулася
        [male] послизнувся
       *[unknown] послизнувся(-лася)
    }.
phrase-health-hurt-self = { $child } { $gender ->
        [female] забилася
        [male] забився
       *[unknown] забився(-лася)
    }.
phrase-health-hurt-body = { $child } { $gender ->
        [female] забилася
        [male] забився
       *[unknown] забився(-лася)
    } ({ $body }).
phrase-health-stay-home-child = Будь ласка, нехай { $child } залишиться вдома.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = Забрати дитину ({ $child }) може ця людина: { $relative }.
phrase-pickup-need-not = Забирати дитину ({ $child }) не потрібно.
phrase-pickup-stays-until = { $child } залишається до { $time }.
phrase-pickup-from-until = Дитина ({ $child }) буде в нас з { $from } до { $until }.
phrase-absent-not-on-list = Дитини ({ $child }) немає в списку.
phrase-absent-reported = Про відсутність дитини ({ $child }) повідомили.
phrase-arrive-late-child = { $child } { $gender ->
        [female] запізнилася
        [male] запізнився
       *[unknown] запізнився(-лася)
    }.
phrase-arrive-later = { $child } прийде пізніше.
phrase-arrive-we-later = Ми будемо на { $minutes } хв пізніше.
phrase-arrive-we-come-later = Ми прийдемо пізніше.
phrase-extra-ask = Чи може { $child } прийти в додатковий день?
phrase-swap-how-app = Попросити день для обміну можна в застосунку.
phrase-waiting-list-child = { $child } у списку очікування.
phrase-talk-ask-come = Чи можете Ви прийти на розмову { $on-date } о { $time }?
phrase-talk-ask-other-time = Чи підходить Вам інший час?
phrase-photo-ask-one = Чи можна нам сфотографувати дитину ({ $child })?

## Kantoor (en nog meer)

phrase-office-notice-month = Попередити про розірвання договору треба за один місяць.
phrase-office-allowance = Ви можете подати заявку на допомогу на догляд за дітьми (kinderopvangtoeslag) до податкової служби (Belastingdienst).
phrase-office-allowance-change = Будь ласка, повідомляйте податкову службу (Belastingdienst) про зміни.
phrase-office-call-number = Ви можете нам зателефонувати: { $phone }.
phrase-office-mail-to = Ви можете написати нам на електронну пошту: { $mail }.
phrase-office-inconvenience = Вибачте за незручності.
phrase-office-good-news = Є добра новина.

## School (en nog meer)

phrase-school-earlier = Заняття в школі закінчаться раніше.
phrase-school-out-at = Заняття в школі закінчаться о { $time }.
phrase-school-not-listen = { $child } не { $gender ->
        [female] слухала
        [male] слухав
       *[unknown] слухав(-ла)
    } уважно.
phrase-school-drill = Це було тренування.
phrase-school-drill-coming = У нас пожежне тренування.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = Надворі буря.
phrase-weather-careful = Будь ласка, будьте обережні в дорозі.
phrase-group-at-other = Ми в групі { $group }.
phrase-contact-ask-may = Це можна?
phrase-contact-ask-right = Це правильно?
phrase-contact-ask-possible = Це можливо?
phrase-contact-language = Якою мовою Ви говорите вдома?
phrase-contact-tell-relative = Будь ласка, передайте це (кому: { $relative }).
phrase-contact-nice-help = Як добре, що Ви прийдете допомогти.
phrase-contact-if-something = Будь ласка, повідомте нам, якщо щось трапиться.
phrase-contact-look-in = Ви теж прийдете подивитися?
phrase-contact-call-back = Будь ласка, передзвоніть нам.
phrase-contact-answer-please = Будь ласка, дайте відповідь на це повідомлення.
phrase-contact-nothing-to-pay = Платити не потрібно.

## Nog meer van alledag

phrase-bottle-per-time = { $child } п’є по { $count } мл за раз.
phrase-bottle-per-day = { $child } отримує { $count ->
        [one] { $count } пляшечку
        [few] { $count } пляшечки
       *[many] { $count } пляшечок
    } на день.
phrase-food-eats-along = { $child } їсть із нами.
phrase-food-eats-not-along = { $child } не їсть із нами.
phrase-thing-put-on = Ми одягли на дитину ({ $child }): { $things }.
phrase-mood-happy-with = { $child } { $gender ->
        [female] зраділа
        [male] зрадів
       *[unknown] зрадів(-ла)
    } цьому: { $things }.
phrase-mood-not-day = У дитини ({ $child }) був не дуже вдалий день.
phrase-mood-wants-home = { $child } хоче додому.
phrase-group-enthusiastic = Діти були в захваті.
phrase-group-tired = Діти втомилися.
phrase-group-lively = Діти були дуже активні.
phrase-act-we-practise = Ми вчимося цього: { $activity }.
phrase-dev-knows = { $child } знає це: { $things }.
phrase-dev-loose-tooth = У дитини ({ $child }) хитається зуб.
phrase-health-sore-throat = У дитини ({ $child }) болить горло.
phrase-health-need-not-come = Вам не потрібно приходити.
phrase-health-can-come = Ви можете прийти?
phrase-health-ask-give-paracetamol = Чи можна нам дати парацетамол дитині ({ $child })?
phrase-health-ask-medicine-often = Як часто { $child } отримує ліки?
phrase-health-ask-medicine-much = Скільки ліків отримує { $child }?
phrase-health-ask-medicine-time = О котрій годині { $child } отримує ліки?
phrase-health-ill-count = Хворих дітей: { $count }.
phrase-health-wash-hands = Будь ласка, добре мийте руки.
phrase-thing-uses = { $child } користується цим: { $things }.
phrase-thing-has-no = У дитини ({ $child }) цього немає: { $things }.
phrase-thing-ask-has = Чи є це в дитини ({ $child }): { $things }?
phrase-arrive-bus-comes = Автобус приїде о { $time }.
phrase-pickup-stays-longer = { $child } залишається довше.
phrase-pickup-ask-until = Чи може { $child } залишитися до { $time }?
phrase-pickup-can-bring = Ви можете привести дитину ({ $child }).
phrase-pickup-can-collect = Ви можете забрати дитину ({ $child }).
phrase-swap-left = У Вас { $count ->
        [one] залишився { $count } день
        [few] залишилося { $count } дні
       *[many] залишилося { $count } днів
    } для обміну.
phrase-money-thing-costs = Це коштує { $amount }: { $things }.
phrase-money-back = Вам повернуть гроші.
phrase-money-not-received = Ми ще не отримали оплати.
phrase-office-ask = Будь ласка, запитайте в офісі.
phrase-staff-back-on = { $person } повернеться { $on-date }.
phrase-staff-no-longer = { $person } у нас більше не працює.
phrase-closed-hour-early = Ми зачиняємося на годину раніше.
phrase-photo-may = Ви можете фотографувати.
phrase-photo-not-online = Будь ласка, не викладайте фотографій в інтернет.
phrase-photo-will-app = Ми викладемо фотографії в застосунок.
phrase-event-topic = Тема: { $things }.
phrase-talk-which-time = Який час Вам підходить?
phrase-talk-interpreter-comes = Буде перекладач.
phrase-contact-ask-reachable = З Вами можна зв’язатися?
phrase-contact-ask-call-when = Коли Вам можна зателефонувати?
phrase-home-ask-plays = Чим { $child } любить гратися вдома?
phrase-home-ask-does = Що { $child } любить робити?

## Korte antwoorden van medewerkers

phrase-short-good-idea = Гарна ідея.
phrase-short-fine = Добре.
phrase-short-can = Це можливо.
phrase-short-cannot = Це неможливо.
phrase-short-may = Це можна.
phrase-short-may-not = Це не можна.
phrase-short-right = Це правильно.
phrase-short-not-right = Це неправильно.
phrase-short-no-problem = Нічого страшного.
phrase-short-get-well = Якнайшвидшого одужання.
phrase-short-strength = Бажаємо Вам сил.
phrase-short-pity = Як шкода.
phrase-short-dont-know = Я не знаю.
phrase-short-is-settled = Це владнано.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $child } ще { $gender ->
        [female] хотіла
        [male] хотів
       *[unknown] хотів(-ла)
    } їсти.
phrase-sleep-almost-hours = { $child } { $gender ->
        [female] спала
        [male] спав
       *[unknown] спав(-ла)
    } майже { $hours } год.
phrase-health-had-diarrhoea = У дитини ({ $child }) був пронос.
phrase-mood-quieter = { $child } { $gender ->
        [female] поводилася
        [male] поводився
       *[unknown] поводився(-лася)
    } тихіше, ніж зазвичай.
phrase-act-was-hard = Це було важко ({ $child }): { $activity }.
phrase-play-with-friends = { $child } { $gender ->
        [female] гралася
        [male] грався
       *[unknown] грався(-лася)
    } з друзями.
phrase-health-has-coughed = { $child } { $gender ->
        [female] кашляла
        [male] кашляв
       *[unknown] кашляв(-ла)
    }.
phrase-health-stung-mosquito = Дитину ({ $child }) вкусив комар.
phrase-pickup-must = Дитину ({ $child }) треба забрати.
phrase-pickup-planned = Дитину ({ $child }) заберуть.
phrase-pickup-goes-earlier = { $child } піде додому раніше.
phrase-pickup-tell-time = Будь ласка, повідомте, о котрій годині Ви прийдете.
phrase-health-ask-been = Чи була дитина ({ $child }) у лікаря?
phrase-thing-ask-may-have = Чи можна це дитині ({ $child }): { $things }?
phrase-thing-delayed = Затримується: { $things }.
phrase-thing-was-nice = Це було приємно: { $things }.
phrase-child-comes-on = { $child } тепер приходить { $on-weekday }.
phrase-child-comes-on-two = { $child } тепер приходить { $on-first-weekday } і { $on-second-weekday }.
phrase-child-stops = Догляд за дитиною ({ $child }) закінчується { $on-date }.
phrase-swap-ask-want = Хочете поміняти день?
phrase-contact-see-if = Ми подивимося, чи це можливо.
phrase-contact-waiting = Ми на Вас чекаємо.
phrase-contact-thanks-coming = Дякуємо, що прийшли.
phrase-contact-hard-to-reach = З нами важко зв’язатися.

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

## Van dag tot dag

phrase-sleep-could-not = { $child } не { $gender ->
        [female] могла
        [male] міг
       *[unknown] міг (могла)
    } заснути.
phrase-sleep-hard-to-start = Дитині ({ $child }) було важко заснути.
phrase-sleep-ask-midday = { $child } ще спить удома серед дня?
phrase-mood-goodbye-hard = Дитині ({ $child }) було важко прощатися.
phrase-goodbye-take-time = Будь ласка, прощайтеся спокійно, не поспішаючи.
phrase-goodbye-short = Будь ласка, прощайтеся недовго.
phrase-contact-call-how-going = Ви завжди можете зателефонувати й запитати, як справи.
phrase-mood-we-miss = Ми сумуємо за дитиною ({ $child }).
phrase-mood-is-happy = { $child } у веселому настрої.
phrase-mood-is-sad = { $child } сумує.
phrase-mood-is-clingy = { $child } весь час хоче бути поруч із нами.
phrase-mood-is-busy = { $child } поводиться дуже жваво.
phrase-mood-is-quiet = { $child } поводиться тихо.
phrase-mood-is-angry = { $child } сердиться.
phrase-bit-other-at = { $child } { $gender ->
        [female] вкусила
        [male] вкусив
       *[unknown] вкусив(-ла)
    } іншу дитину ({ $body }).
phrase-hair-pulled-by = Інша дитина смикнула дитину ({ $child }) за волосся.
phrase-hair-pulled-other = { $child } { $gender ->
        [female] смикнула
        [male] смикнув
       *[unknown] смикнув(-ла)
    } іншу дитину за волосся.
phrase-scratched-other = { $child } { $gender ->
        [female] подряпала
        [male] подряпав
       *[unknown] подряпав(-ла)
    } іншу дитину.
phrase-kicked-other = { $child } { $gender ->
        [female] штовхнула
        [male] штовхнув
       *[unknown] штовхнув(-ла)
    } ногою іншу дитину.
phrase-kicked-by = Інша дитина штовхнула дитину ({ $child }) ногою.
phrase-quarrel-about = { $child } { $gender ->
        [female] посварилася
        [male] посварився
       *[unknown] посварився(-лася)
    } з іншою дитиною. Через що: { $things }.
phrase-took-toy = { $child } { $gender ->
        [female] забрала
        [male] забрав
       *[unknown] забрав(-ла)
    } іграшку в іншої дитини.
phrase-explained-hitting = Ми пояснили дитині ({ $child }), що бити — це боляче.
phrase-explained-biting = Ми пояснили дитині ({ $child }), що кусати — це боляче.
phrase-parted-children = Ми розвели дітей.
phrase-dev-sentences-words = { $child } складає речення з { $count ->
        [one] { $count } слова
        [few] { $count } слів
       *[many] { $count } слів
    }.
phrase-dares-more = { $child } дедалі сміливіше це робить: { $activity }.
phrase-does-more-often = { $child } робить це дедалі частіше: { $activity }.
phrase-ready-school = { $child } уже може йти до початкової школи.
phrase-ask-registered-school = Ви вже записали дитину ({ $child }) до школи?
phrase-ask-which-school = До якої школи піде { $child }?
phrase-good-helper = { $child } дуже добре нам допомагає.
phrase-asks-many-questions = { $child } ставить багато запитань.
phrase-talks-clearer = { $child } говорить дедалі чіткіше.
phrase-mixes-languages = { $child } змішує дві мови.
phrase-torn-of = Порвалося ({ $child }): { $things }.
phrase-too-small-of = Замале для дитини ({ $child }): { $things }.
phrase-look-lost-property = Будь ласка, подивіться серед знайдених речей.
phrase-weather-degrees = Температура буде { $temperature } °C.
phrase-out-any-weather = Ми виходимо надвір за будь-якої погоди.
phrase-suncream-ask-done = Дитину ({ $child }) уже намастили сонцезахисним кремом?
phrase-only-known-people = Ми віддаємо дитину ({ $child }) лише людям, яких знаємо.
phrase-late-minutes = Ви запізнилися на { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }.
phrase-arrived-safe = { $child } благополучно { $gender ->
        [female] прибула
        [male] прибув
       *[unknown] прибув(-ла)
    }.
phrase-child-comes = { $child } прийде.
phrase-ask-comes-care = { $child } прийде до дитячого центру?
phrase-ask-wait = Зачекайте, будь ласка, хвилинку.
phrase-ask-ring = Будь ласка, подзвоніть у двері.
phrase-swap-day-for-day = Ви можете замінити день: { $first-weekday } на { $second-weekday }.
phrase-group-full = Група заповнена.
phrase-group-full-child = Група дитини ({ $child }) заповнена.
phrase-closed-group-time = Група зачиняється о { $time }.
phrase-wish-summer-holiday = Бажаємо Вам гарних літніх канікул.
phrase-wish-christmas = Бажаємо Вам веселого Різдва.
phrase-drivers-wanted = Ми ще шукаємо батьків, які хочуть везти дітей автомобілем (скільки: { $count }).
phrase-helpers-wanted = Ми ще шукаємо батьків, які хочуть допомогти (скільки: { $count }).
phrase-ask-how-many-people = Скільки людей від Вас прийде?
phrase-ask-alone-or-two = Від Вас прийде одна людина чи дві?
phrase-photo-newsletter = Чи можна нам розмістити фото дитини ({ $child }) в інформаційному бюлетені?
phrase-photo-website = Чи можна нам розмістити фото дитини ({ $child }) на нашому сайті?
phrase-ask-celebrate-when = Коли Ви хочете відсвяткувати в нас день народження дитини ({ $child })?
phrase-we-celebrate-birthday = Ми святкуємо день народження: { $person }.
phrase-dress-up-child = { $child } може прийти в костюмі.
phrase-say-farewell = { $person } іде від нас. Ми прощаємося.
phrase-treat-no-sweets = Просимо не приносити цукерки як частування на день народження.
phrase-keep-weeks = Ви можете залишити це в себе на { $count ->
        [one] { $count } тиждень
        [few] { $count } тижні
       *[many] { $count } тижнів
    }: { $things }.
phrase-home-ask-does-most = Що { $child } найбільше любить робити вдома?
phrase-phone-ask-new = Який у Вас новий номер телефону?
phrase-phone-ask = Який у Вас номер телефону?
phrase-mail-ask = Яка у Вас адреса електронної пошти?
phrase-address-ask = Яка у Вас адреса?
phrase-contact-let-know = Ми Вам повідомимо.
phrase-look-new-group = { $child } піде подивитися на нову групу.
phrase-talk-have-about = У нас буде розмова про дитину ({ $child }).
phrase-gate-closed = Хвіртка завжди має бути зачинена.
phrase-talk-ask-speak = Чи можу я з Вами поговорити хвилинку?
phrase-office-mail = Будь ласка, напишіть електронного листа в офіс.
phrase-contact-tried-call = Ми намагалися Вам зателефонувати.
phrase-contact-not-answered = Ви не відповіли на дзвінок.
phrase-pickup-put-on-list = Тоді ми внесемо цю людину до списку.
phrase-ask-who-along = Хто може піти з нами?
phrase-staff-meeting = У нас нарада.
phrase-make-nice-day = Ми зробимо цей день приємним.
phrase-lovely-child = { $child } — дуже мила дитина.
phrase-nice-in-group = Нам приємно, що { $child } у нашій групі.
phrase-contact-we-call = Ми Вам зателефонуємо.
phrase-thanks-patience = Дякуємо за терпіння.
phrase-had-good-time = { $child } добре { $gender ->
        [female] провела
        [male] провів
       *[unknown] провів(-ла)
    } час.
phrase-leave-home-thing = Це може залишитися вдома: { $things }.
phrase-drinks-from = { $child } п’є з цього: { $item }.
phrase-all-well-child = У дитини ({ $child }) все добре.
phrase-books-about = { $child } любить книжки на таку тему: { $things }.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = Ми щойно виміряли дитині ({ $child }) температуру.
phrase-ill-temperature-was = У дитини ({ $child }) була температура { $temperature } °C.
phrase-ill-fever-rose = Гарячка підвищилася.
phrase-ill-fever-still = У дитини ({ $child }) ще тримається гарячка.
phrase-ill-ask-fever-still = У дитини ({ $child }) ще тримається гарячка?
phrase-ill-measure-again = Ми виміряємо температуру ще раз.
phrase-ill-shivers = { $child } тремтить від ознобу.
phrase-ill-breathes-hard = { $child } важко дихає.
phrase-ill-short-of-breath = Дитині ({ $child }) бракує повітря.
phrase-ill-short-of-breath-was = Дитині ({ $child }) бракувало повітря.
phrase-ill-short-of-breath-bit = Дитині ({ $child }) трохи бракувало повітря.
phrase-ill-drowsy = Дитина ({ $child }) млява й сонна.
phrase-ill-not-drowsy = Дитина ({ $child }) не млява й не сонна.
phrase-ill-alert = { $child } реагує нормально.
phrase-ill-not-vomited = У дитини ({ $child }) не було блювання.
phrase-ill-feels-bit-better = { $child } почувається трохи краще.
phrase-ill-not-well = Дитині ({ $child }) недобре.
phrase-ill-getting-worse = Стан дитини ({ $child }) погіршується.
phrase-ill-was = Дитина ({ $child }) хворіла.
phrase-ill-wants-lap = { $child } хоче до нас на коліна.
phrase-ill-wants-not-eat = { $child } не хоче їсти.
phrase-ill-wants-not-eat-yet = { $child } поки що не хоче їсти.
phrase-ill-wants-not-drink = { $child } не хоче пити.
phrase-ill-drinks = { $child } п’є.
phrase-ill-drinks-well = { $child } добре п’є.
phrase-ill-only-drank = Дитина ({ $child }) пила лише це: { $things }.
phrase-ill-stays-with = Ми залишаємося поруч із дитиною ({ $child }).
phrase-ill-must-go-home = Дитині ({ $child }) потрібно додому.
phrase-ill-goes-home = { $child } іде додому.
phrase-ill-may-come = { $child } може прийти.
phrase-ill-may-not-come = Дитині ({ $child }) не можна приходити.
phrase-ill-may-stay = { $child } може залишитися.
phrase-ill-may-come-with = { $child } може приходити, навіть із цією хворобою: { $item }.
phrase-ill-child-may-come = Ваша дитина може прийти.
phrase-ill-child-may-not-come = Вашій дитині не можна приходити.
phrase-ill-child-may-come-with = Ваша дитина може приходити, навіть із цією хворобою: { $item }.
phrase-ill-child-may-not-come-with = Вашій дитині не можна приходити з цією хворобою: { $item }.
phrase-ill-ask-watch = Будь ласка, уважно стежте за станом дитини ({ $child }).
phrase-ill-watched = Ми уважно стежили за станом дитини ({ $child }).
phrase-ill-clothes-bag = Брудний одяг лежить у пластиковому пакеті.
phrase-ill-blood-poo = У калі була кров.
phrase-ill-pee-hurts = Дитині ({ $child }) боляче пісяти.
phrase-ill-ointment = Ми намастили це: { $item } ({ $body }).
phrase-ill-ask-home-too = Чи буває це в дитини ({ $child }) і вдома?
phrase-ill-ask-see-home = Ви помічаєте це й удома?

## Wat wij aan het lichaam zien

phrase-body-red = У дитини ({ $child }) почервоніння ({ $body }).
phrase-body-red-bit = У дитини ({ $child }) невелике почервоніння ({ $body }).
phrase-body-red-very = У дитини ({ $child }) сильне почервоніння ({ $body }).
phrase-body-swollen = У дитини ({ $child }) набряк ({ $body }).
phrase-body-swollen-bit = У дитини ({ $child }) невеликий набряк ({ $body }).
phrase-body-swollen-blue = У дитини ({ $child }) невеликий набряк і посиніння ({ $body }).
phrase-body-blue = У дитини ({ $child }) посиніння ({ $body }).
phrase-body-blue-bit = У дитини ({ $child }) невелике посиніння ({ $body }).
phrase-body-spot-red = Це місце червоне.
phrase-body-spot-red-swollen = Це місце червоне й трохи припухло.
phrase-body-skin-whole = Шкіра не пошкоджена.
phrase-body-skin-broken = Шкіра пошкоджена.
phrase-body-moves = { $child } нормально рухає цим: { $body }.
phrase-body-moves-not = { $child } погано рухає цим: { $body }.
phrase-body-walks = { $child } знову нормально ходить.
phrase-body-limps = { $child } кульгає.
phrase-body-fluid = У дитини ({ $child }) витікає рідина ({ $body }).
phrase-body-fluid-yellow = У дитини ({ $child }) витікає жовта рідина ({ $body }).
phrase-body-eyes-red-sticky = У дитини ({ $child }) очі червоні й злипаються.
phrase-body-cleaned = Ми очистили це: { $body }.
phrase-body-rubs = { $child } тре тут: { $body }.
phrase-body-touches = { $child } тримає тут руку: { $body }.
phrase-body-grabs = { $child } тягнеться сюди рукою: { $body }.
phrase-body-no-pain = У дитини ({ $child }) нічого не болить.
phrase-body-pain-gone = У дитини ({ $child }) більше нічого не болить.

## Ongelukjes

phrase-hurt-nosebleed-minutes = Кров із носа йшла { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }.
phrase-hurt-nosebleed-about = Кров із носа йшла близько { $minutes ->
        [one] { $minutes } хвилини
        [few] { $minutes } хвилин
       *[many] { $minutes } хвилин
    }.
phrase-hurt-bleeding-stopped = Кровотеча зупинилася.
phrase-hurt-bled-over = У дитини ({ $child }) недовго йшла кров ({ $body }). Зараз кров не йде.
phrase-hurt-stung-wasp-at = Дитину ({ $child }) вжалила оса ({ $body }).
phrase-hurt-sting-out = Ми витягли жало.
phrase-hurt-splinter-failed = Ми не змогли витягти скалку.
phrase-hurt-tooth-lip = У дитини ({ $child }) зуб прокусив губу.
phrase-hurt-tooth-chipped = У дитини ({ $child }) відколовся шматочок зуба.
phrase-hurt-conscious = Дитина ({ $child }) не втрачала свідомості.
phrase-hurt-fainted = Дитина ({ $child }) знепритомніла.
phrase-hurt-swallowed = Дитина ({ $child }) проковтнула це: { $item }.
phrase-hurt-not-seen = Ми не бачили, як це сталося.
phrase-hurt-first-aid = Ми надали першу допомогу.
phrase-hurt-emergency-called = Ми зателефонували на 112.
phrase-hurt-ambulance = Швидка допомога вже їде.
phrase-hurt-go-with = Ми їдемо з дитиною ({ $child }) сюди: { $item }.
phrase-hurt-bruise-coming = Може з’явитися синець.
phrase-hurt-plaster-off = Пластир можна зняти.
phrase-hurt-look-worse = Будь ласка, стежте, чи не стає гірше.

## Dokter, medicijn en allergie

phrase-care-unknown = Ми не знаємо, що це.
phrase-care-ask-look = Будь ласка, подивіться на це.
phrase-care-ask-look-tonight = Будь ласка, подивіться на це сьогодні ввечері.
phrase-care-advise-visit = Радимо Вам звернутися сюди: { $item }.
phrase-care-advise-call = Радимо Вам зателефонувати сімейному лікарю.
phrase-care-appointment = Дитину ({ $child }) записано на прийом: { $item }.
phrase-care-called-relative = Ми зателефонували цій людині: { $relative }.
phrase-care-you-may-call = Ви можете нам зателефонувати.
phrase-care-tell-how = Будь ласка, повідомте нам, як почувається { $child }.
phrase-care-ask-what-do = Що нам робити?
phrase-care-allergy-in-group = У групі є дитина з такою алергією: { $item }.
phrase-care-no-treats-with = Будь ласка, не приносьте частування, у якому є: { $item }.
phrase-care-reaction = У дитини ({ $child }) була алергічна реакція.
phrase-care-ask-medicine-item-often = Як часто можна давати це дитині ({ $child }): { $item }?
phrase-care-medicine-name = На упаковці має бути ім’я Вашої дитини.
phrase-care-medicine-first-home = Першого разу Ви маєте самі дати ліки вдома.
phrase-care-medicine-not-got = Дитині ({ $child }) не давали ліків.
phrase-care-medicine-not-given = Ми не давали жодних ліків.
phrase-care-paracetamol-not-got = Дитині ({ $child }) не давали парацетамолу.
phrase-care-medicine-forgotten = Ми забули дати дитині ({ $child }) ліки.
phrase-care-medicine-refused = Дитина ({ $child }) не хотіла приймати ліки.
phrase-care-medicine-spat = Дитина ({ $child }) виплюнула ліки.
phrase-care-ask-paracetamol-time = О котрій годині дитині ({ $child }) дали парацетамол?
phrase-care-ask-medicine-time-had = О котрій годині дитині ({ $child }) дали ліки?
phrase-care-medicine-goes-home = Ліки ми віддаємо назад додому.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = У групі Вашої дитини знайшли вошей.
phrase-spread-wash-child = Будь ласка, добре вимийте дитині руки.
phrase-spread-toys = Ми особливо ретельно миємо іграшки.
phrase-spread-hygiene = Ми особливо уважно стежимо за гігієною.
phrase-spread-ask-vaccinations = Які щеплення зроблено Вашій дитині?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = У дитини ({ $child }) пронос?
phrase-ask-fever-child = У дитини ({ $child }) гарячка?
phrase-ask-vomits = У дитини ({ $child }) блювання?
phrase-ask-worse = Стає гірше?
phrase-ask-worried = Ви хвилюєтеся?
phrase-ask-pregnant = Ви вагітні?
phrase-ask-pain = У дитини ({ $child }) щось болить?

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = У дитини ({ $child }) сильна застуда.
phrase-more-bit-cold = У дитини ({ $child }) легка застуда.
phrase-more-phlegm-up = У дитини ({ $child }) під час кашлю вийшло мокротиння.
phrase-more-hoarse = У дитини ({ $child }) захрип голос.
phrase-more-little-energy = У дитини ({ $child }) мало сил.
phrase-more-lie-only = Дитині ({ $child }) хотілося лише лежати.
phrase-more-lay-lap = Дитина ({ $child }) лежала в нас на колінах.
phrase-more-keeps-nothing = У дитини ({ $child }) вся їжа й пиття виходять назад.
phrase-more-pees-little = { $child } мало мочиться.
phrase-more-ask-drinks = Будь ласка, стежте за тим, щоб дитина ({ $child }) достатньо пила.
phrase-more-temperature-is = Температура: { $temperature } °C.
phrase-more-who-collects = Хто може забрати дитину ({ $child })?
phrase-more-lies-calm = { $child } спокійно лежить.
phrase-more-extra-sleep = Ми дали дитині ({ $child }) поспати додатково.
phrase-more-spat-food = Дитина ({ $child }) виплюнула їжу.
phrase-more-glad-better = Добре, що вже краще.
phrase-more-bites-all = { $child } усе кусає.
phrase-more-tubes = Дитині ({ $child }) поставлять у вуха трубочки (шунти).
phrase-more-operated = Дитині ({ $child }) зробили операцію.
phrase-more-cast = У дитини ({ $child }) гіпс ({ $body }).
phrase-more-takes-few-days = Зазвичай це триває кілька днів.

## Ongelukjes (meer)

phrase-more-fell-out = Дитина ({ $child }) випала звідси: { $item }.
phrase-more-fell-with = Дитина ({ $child }) впала разом із цим: { $item }.
phrase-more-hurt-item = Дитина ({ $child }) поранилася об це: { $item }.
phrase-more-blood-from = У дитини ({ $child }) йшла кров ({ $body }).
phrase-more-teeth-whole = У дитини ({ $child }) зуби цілі.
phrase-more-pushed = Дитину ({ $child }) штовхнула інша дитина.
phrase-more-scratched-at = Дитину ({ $child }) подряпали ({ $body }).
phrase-more-injury-near = Видно це: { $injury }. Місце: поруч ({ $body }).
phrase-more-only-injury = Це лише: { $injury }.
phrase-more-plaster-gone = Пластир відклеївся.
phrase-more-plaster-new = Ми наклеїли новий пластир.
phrase-more-cried-hard = Дитина ({ $child }) сильно плакала.
phrase-more-cried-not-long = Дитина ({ $child }) плакала недовго.
phrase-more-much-pain = У дитини ({ $child }) сильний біль.
phrase-more-had-much-pain = У дитини ({ $child }) був сильний біль.
phrase-more-form-accident = Ми заповнили бланк про нещасний випадок.
phrase-more-swelling-less = Набряк зменшується.
phrase-more-stung-unknown = Дитину ({ $child }) щось вжалило. Ми не знаємо, що саме.
phrase-more-red-swollen = У дитини ({ $child }) почервоніння й набряк ({ $body }).
phrase-more-tick-date = Будь ласка, запишіть дату укусу кліща.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = У дитини ({ $child }) не було реакції.
phrase-more-ask-dose = Яку дозу потрібно давати дитині ({ $child })?
phrase-more-ask-fridge = Ліки потрібно зберігати в холодильнику?
phrase-more-must-fridge = Ліки потрібно зберігати в холодильнику.
phrase-more-in-fridge = Ліки в холодильнику.
phrase-more-eyes-dropped = Ми закапали дитині ({ $child }) краплі в очі.
phrase-more-blisters-dry = Спочатку пухирці мають підсохнути.
phrase-more-follow-health-service = Ми дотримуємося правил служби охорони здоров’я (GGD).
phrase-more-ask-health-service = Будь ласка, зверніться до служби охорони здоров’я (GGD).
phrase-more-colleague-ill = Один із працівників теж хворіє.
phrase-more-ask-what-child = Будь ласка, повідомте нам, на що хворіє Ваша дитина.
phrase-more-nails = Будь ласка, коротко підстрижіть дитині нігті.
phrase-more-bedding = Будь ласка, виперіть постільну білизну при 60 °C.
phrase-more-comb-daily = Будь ласка, розчісуйте волосся щодня.
phrase-more-has-nits = У дитини ({ $child }) у волоссі гниди.
phrase-more-lice-found = У групі знайшли вошей.
phrase-more-hair-tied = Будь ласка, зберіть або заколіть дитині ({ $child }) волосся.
## Van dag tot dag (meer)

phrase-likes-to-come = { $child } охоче до нас приходить.
phrase-often-with = { $child } проводить багато часу з цими дітьми: { $names }.
phrase-looks-forward = { $child } з радістю цього чекає.
phrase-we-look-forward = Ми з радістю цього чекаємо.
phrase-everyone-welcome = Запрошуємо всіх.
phrase-siblings-welcome = Братів і сестер теж запрошуємо.
phrase-coffee-tea = Є кава й чай.
phrase-need-bring-nothing = Вам не потрібно нічого приносити.
phrase-need-not-sign-up = Записуватися не потрібно.
phrase-walk-in-from = Можна приходити від { $time }.
phrase-door-opens = Двері відчиняються о { $time }.
phrase-mail-this = Чи можете Ви надіслати нам це електронною поштою: { $things }?
phrase-we-look-for = Ми шукаємо таке: { $things }.
phrase-ask-call-about = Чи можу я Вам зателефонувати щодо дитини ({ $child })?
phrase-come-earlier = Чи можете Ви прийти раніше?
phrase-all-may-join = Усі діти можуть узяти участь.
phrase-has-on-theirs = { $child } у нашому одязі.
phrase-may-not-do = { $child } не має дозволу на це: { $activity }.
phrase-wants-not-do = { $child } не хоче цього робити: { $activity }.
phrase-did-not-we = Цього ми не робили: { $activity }.
phrase-could-not-we = Цього ми не могли робити: { $activity }.
phrase-practise-home = Чи можете Ви потренувати це вдома: { $activity }?
phrase-ask-where-thing = Де ця річ дитини ({ $child }): { $things }?
phrase-thing-is-wet = Це мокре: { $things }.
phrase-thing-is-dirty = Це брудне: { $things }.
phrase-wear-child = Будь ласка, одягніть дитину ({ $child }) у це: { $things }.
phrase-thing-no-name = На цьому немає імені: { $things }.
phrase-we-need = Нам потрібно це: { $things }.
phrase-food-likes-not = { $child } цього не любить: { $things }.
phrase-food-may = { $child } може це їсти й пити: { $things }.
phrase-food-ask-likes-item = { $child } це любить: { $things }?
phrase-eats-halal = { $child } їсть халяльну їжу.
phrase-eats-vegetarian = { $child } їсть вегетаріанську їжу.
phrase-eats-little = { $child } мало їсть.
phrase-drinks-little-now = { $child } мало п’є.
phrase-sleeps-badly-now = { $child } погано спить.
phrase-talks-not-yet = { $child } ще не говорить.
phrase-cries-still-goodbye = { $child } ще плаче під час прощання.
phrase-cries-no-more-goodbye = { $child } більше не плаче під час прощання.
phrase-settle-goes-well = { $child } добре звикає.
phrase-forgot-thing = { $child } { $gender ->
        [female] забула
        [male] забув
       *[unknown] забув(-ла)
    } це: { $things }.

## Wat al genoemd is

phrase-that-bring = Будь ласка, принесіть це.
phrase-that-give-along = Будь ласка, дайте це дитині з собою.
phrase-that-return = Будь ласка, поверніть це нам.
phrase-that-wash = Будь ласка, виперіть це.
phrase-that-return-washed = Будь ласка, поверніть це випраним.
phrase-that-fill-in = Будь ласка, заповніть це.
phrase-that-sign = Будь ласка, підпишіть це.
phrase-that-send = Будь ласка, надішліть це.
phrase-that-used-up = Це закінчилося.
phrase-that-lost = Це загубилося.
phrase-that-not-along = Цього не було серед принесених речей.
phrase-that-ask-home = У Вас є це вдома?
phrase-that-still-here = Це досі тут.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = Дитині ({ $child }) давали парацетамол?
phrase-more-course-done = Курс ліків закінчено.
