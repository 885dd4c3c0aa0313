### Fixed phrases of daily childcare life; locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $child } хапна добре.
phrase-food-normal = { $child } хапна както обикновено.
phrase-food-little = { $child } хапна малко.
phrase-food-nothing = { $child } не хапна нищо.
phrase-food-refused = { $child } не искаше да яде.
phrase-food-all = { $child } изяде всичко.
phrase-food-almost-all = { $child } изяде почти всичко.
phrase-food-half = { $child } изяде половината.
phrase-food-item = { $child } хапна: { $item }.
phrase-food-item-time = { $child } хапна в { $time } ч.: { $item }.
phrase-food-time = { $child } хапна в { $time } ч.
phrase-food-bread = { $child } изяде { $count ->
        [one] { $count } филия
       *[other] { $count } филии
    }.
phrase-food-refused-item = { $child } не искаше това: { $item }.
phrase-food-liked-item = { $child } хареса тази храна: { $item }.
phrase-food-disliked-item = { $child } не хареса тази храна: { $item }.
phrase-food-liked = { $child } хареса храната.
phrase-food-hungry = { $child } беше много { $gender ->
        [female] гладна
        [male] гладен
       *[unknown] гладен (-на)
    }.
phrase-food-no-appetite = { $child } нямаше голям апетит.
phrase-food-first-time = { $child } хапна за първи път: { $item }.
phrase-food-tasted = { $child } опита: { $item }.
phrase-food-warm = { $child } хапна топла храна.
phrase-food-menu = Днес ядем: { $item }.
phrase-food-ask-breakfast = Закуси ли { $child }?
phrase-food-ask-likes = Какво обича да яде { $child } вкъщи?
phrase-food-ask-may = Може ли { $child } да яде това: { $item }?
phrase-food-ask-not = Какво не бива да яде { $child }?
phrase-food-ask-allergy = Има ли { $child } алергия към нещо?
phrase-food-no-nuts = Моля, не носете храна с ядки.

## Drinken en de fles

phrase-drink-well = { $child } пи добре.
phrase-drink-little = { $child } пи малко.
phrase-drink-item = { $child } пи: { $item }.
phrase-drink-ml = { $child } изпи { $count } мл.
phrase-drink-ml-time = { $child } изпи { $count } мл в { $time } ч.
phrase-drink-cups = { $child } изпи { $count ->
        [one] { $count } чаша
       *[other] { $count } чаши
    }.
phrase-bottle-empty = { $child } изпи цялото шише.
phrase-bottle-not-empty = { $child } не изпи цялото шише.
phrase-bottle-half = { $child } изпи половината шише.
phrase-bottle-refused = { $child } не искаше шишето.
phrase-bottle-time = { $child } получи шишето в { $time } ч.
phrase-bottle-next = Следващото шише е в { $time } ч.
phrase-bottle-ask-amount = Колко пие { $child } вкъщи?
phrase-bottle-ask-time = В колко часа беше последното шише?

## Slapen

phrase-sleep-from-until = { $child } спа от { $from } до { $until } ч.
phrase-sleep-minutes = { $child } спа { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
phrase-sleep-hours = { $child } спа { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }.
phrase-sleep-hours-minutes = { $child } спа { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    } и { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
phrase-sleep-half-hour = { $child } спа половин час.
phrase-sleep-hour-and-half = { $child } спа час и половина.
phrase-sleep-times = { $child } спа { $count ->
        [one] { $count } път
       *[other] { $count } пъти
    }.
phrase-sleep-well = { $child } спа добре.
phrase-sleep-badly = { $child } спа лошо.
phrase-sleep-short = { $child } спа кратко.
phrase-sleep-long = { $child } спа дълго.
phrase-sleep-none = { $child } не спа.
phrase-sleep-refused = { $child } не искаше да спи.
phrase-sleep-rested = { $child } си почина, но не спа.
phrase-sleep-now = { $child } спи сега.
phrase-sleep-bed-time = { $child } си легна в { $time } ч.
phrase-sleep-asleep-time = { $child } заспа в { $time } ч.
phrase-sleep-awake-time = { $child } се събуди в { $time } ч.
phrase-sleep-woken-time = Събудихме { $child } в { $time } ч.
phrase-sleep-awake-happy = { $child } се събуди в добро настроение.
phrase-sleep-awake-crying = { $child } се събуди с плач.
phrase-sleep-slow = { $child } дълго не можа да заспи.
phrase-sleep-quick = { $child } заспа бързо.
phrase-sleep-tired = { $child } беше { $gender ->
        [female] уморена
        [male] уморен
       *[unknown] уморен(а)
    }.
phrase-sleep-very-tired = { $child } беше много { $gender ->
        [female] уморена
        [male] уморен
       *[unknown] уморен(а)
    }.
phrase-sleep-ask-night = Спа ли { $child } добре през нощта?
phrase-sleep-ask-awake = В колко часа се събуди { $child } тази сутрин?
phrase-sleep-ask-nap = Спи ли още { $child } през деня вкъщи?

## Luier en wc

phrase-nappy-times = Сменихме пелената на { $child } { $count ->
        [one] { $count } път
       *[other] { $count } пъти
    }.
phrase-nappy-poo = { $child } се изака.
phrase-nappy-poo-times = { $child } се изака { $count ->
        [one] { $count } път
       *[other] { $count } пъти
    }.
phrase-nappy-no-poo = { $child } не се е { $gender ->
        [female] акала
        [male] акал
       *[unknown] акал(а)
    }.
phrase-nappy-thin = { $child } имаше рядко ако.
phrase-nappy-hard = { $child } имаше твърдо ако.
phrase-nappy-red = { $child } има зачервено дупе.
phrase-nappy-cream = Намазахме дупето с крем.
phrase-nappy-low = Пелените на { $child } са на привършване.
phrase-nappy-out = Пелените на { $child } свършиха.
phrase-toilet-pee = { $child } се изпишка в тоалетната.
phrase-toilet-poo = { $child } се изака в тоалетната.
phrase-toilet-first = { $child } за първи път се изпишка в тоалетната.
phrase-toilet-potty-pee = { $child } се изпишка в гърнето.
phrase-toilet-potty-sat = { $child } седя на гърнето.
phrase-toilet-dry = { $child } остана { $gender ->
        [female] суха
        [male] сух
       *[unknown] сух(а)
    } цял ден.
phrase-toilet-wet = { $child } се изпишка в панталона.
phrase-toilet-wet-trousers = Панталонът на { $child } беше мокър.
phrase-toilet-clothes = Облякохме { $child } с чисти дрехи.
phrase-toilet-practise = { $child } се учи с нас да ходи на гърне.
phrase-toilet-ask-practise = Упражнявате ли вкъщи ходенето на гърне?
phrase-toilet-ask-start = Да започнем ли заедно с гърнето?

## Stemming en gedrag

phrase-mood-happy = { $child } беше { $gender ->
        [female] весела
        [male] весел
       *[unknown] весел(а)
    }.
phrase-mood-very-happy = { $child } беше много { $gender ->
        [female] весела
        [male] весел
       *[unknown] весел(а)
    }.
phrase-mood-good-day = { $child } имаше хубав ден.
phrase-mood-hard-day = { $child } имаше труден ден.
phrase-mood-calm = { $child } беше { $gender ->
        [female] спокойна
        [male] спокоен
       *[unknown] спокоен (-йна)
    }.
phrase-mood-quiet = { $child } беше { $gender ->
        [female] тиха
        [male] тих
       *[unknown] тих(а)
    }.
phrase-mood-sad = { $child } беше { $gender ->
        [female] тъжна
        [male] тъжен
       *[unknown] тъжен (-на)
    }.
phrase-mood-bit-sad = { $child } беше малко { $gender ->
        [female] тъжна
        [male] тъжен
       *[unknown] тъжен (-на)
    }.
phrase-mood-clingy = { $child } искаше все да е близо до нас.
phrase-mood-angry = { $child } беше { $gender ->
        [female] ядосана
        [male] ядосан
       *[unknown] ядосан(а)
    }.
phrase-mood-often-angry = { $child } често се ядосваше.
phrase-mood-busy = { $child } беше много { $gender ->
        [female] оживена
        [male] оживен
       *[unknown] оживен(а)
    }.
phrase-mood-cried = { $child } плака.
phrase-mood-cried-short = { $child } поплака малко.
phrase-mood-cried-goodbye = { $child } плака при раздялата.
phrase-mood-goodbye-well = Раздялата мина добре.
phrase-mood-soon-happy = { $child } бързо се развесели отново.
phrase-mood-later-happy = После { $child } се развесели отново.
phrase-mood-minutes-happy = След { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    } { $child } се развесели отново.
phrase-mood-comfort = Утешихме { $child }.
phrase-mood-cuddle = { $child } искаше да се гушка.
phrase-mood-missed = { $child } тъгуваше за Вас.
phrase-mood-laughed = { $child } се смя много.
phrase-mood-enjoyed = { $child } се забавляваше.
phrase-mood-proud = { $child } се гордееше със себе си.
phrase-mood-well = { $child } е добре.
phrase-mood-better = { $child } е по-добре.
phrase-mood-well-again = { $child } отново е добре.
phrase-mood-sharing = За { $child } беше трудно да споделя с другите.
phrase-mood-quarrel = { $child } се скара с друго дете.
phrase-mood-solved = Децата решиха това заедно.
phrase-mood-talked = Говорихме за това с { $child }.
phrase-mood-bit-other = { $child } ухапа друго дете.
phrase-mood-hit-other = { $child } удари друго дете.
phrase-mood-ask-home = Как е { $child } вкъщи?
phrase-mood-ask-how = Как е { $child }?
phrase-mood-ask-change = Промени ли се нещо вкъщи?

## Spelen

phrase-play-well = { $child } си игра хубаво.
phrase-play-outside = { $child } игра навън.
phrase-play-inside = { $child } игра вътре.
phrase-play-with-item = { $child } игра с: { $item }.
phrase-play-with-child = { $child } игра с { $person }.
phrase-play-together = { $child } игра с други деца.
phrase-play-alone = { $child } игра { $gender ->
        [female] сама
        [male] сам
       *[unknown] сам(а)
    }.
phrase-play-sand = { $child } игра в пясъчника.
phrase-play-house = { $child } игра в кътчето „у дома“.
phrase-play-water = { $child } игра с вода.
phrase-play-built = { $child } построи кула.
phrase-play-hut = { $child } построи къщичка за игра.
phrase-play-puzzle = { $child } нареди пъзел.
phrase-play-painted = { $child } рисуваше с бои.
phrase-play-drew = { $child } направи рисунка.
phrase-play-crafted = { $child } майстореше.
phrase-play-danced = { $child } потанцува.
phrase-play-sang = { $child } пя.
phrase-play-cycled = { $child } покара колело.
phrase-play-football = { $child } игра футбол.
phrase-play-read = Четохме на { $child }.
phrase-play-favourite = { $child } най-много хареса: { $item }.
phrase-play-homework = { $child } написа домашното.
phrase-play-all-outside = Играхме навън.
phrase-play-all-sang = Пяхме песни.
phrase-play-all-read = Четохме книга.
phrase-play-all-painted = Рисувахме с бои.
phrase-play-all-crafted = Майсторихме.
phrase-play-all-danced = Танцувахме.
phrase-play-all-baked = Пекохме във фурната.
phrase-play-all-item = Децата играха с: { $item }.
phrase-play-all-visited = Посетихме това място: { $item }.
phrase-play-theme = Темата е: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } научи нещо ново.
phrase-new-first-steps = { $child } направи първите крачки.
phrase-new-walks = { $child } може да ходи без помощ.
phrase-new-stands = { $child } може да стои без помощ.
phrase-new-crawls = { $child } може да пълзи.
phrase-new-rolls = { $child } може да се обръща.
phrase-new-sits = { $child } може да седи без помощ.
phrase-new-climbs = { $child } може да се катери добре.
phrase-new-cycles = { $child } може да кара колело.
phrase-new-spoon = { $child } може да яде без помощ с лъжица.
phrase-new-cup = { $child } може да пие без помощ от чаша.
phrase-new-coat = { $child } може да облича якето без помощ.
phrase-new-shoes = { $child } може да се обува без помощ.
phrase-new-tooth = { $child } има нов зъб.
phrase-new-word = { $child } научи нова дума.
phrase-new-talks = { $child } говори все повече.
phrase-new-dutch = { $child } говори нидерландски все по-добре.
phrase-new-counts = { $child } може да брои до { $count }.
phrase-new-colours = { $child } знае цветовете.
phrase-new-name = { $child } може да пише името си.
phrase-new-circle = { $child } участва добре в заниманието в кръг.
phrase-new-joins = { $child } участва добре.
phrase-new-listens = { $child } слуша добре.
phrase-new-tidied = { $child } помогна с подреждането.
phrase-new-helped = { $child } помогна на друго дете.
phrase-new-likes-help = { $child } обича да помага.
phrase-new-shares = { $child } умее да споделя с другите.
phrase-new-turn = { $child } умее да чака реда си.
phrase-new-plays-more = { $child } все повече играе с други деца.
phrase-new-friends = { $child } си намира приятели.
phrase-new-dares = { $child } става все по-{ $gender ->
        [female] смела
        [male] смел
       *[unknown] смел(а)
    }.
phrase-new-proud = Гордеем се с { $child }.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child } има висока температура: { $temperature } °C.
phrase-health-temperature = Температурата на { $child } е { $temperature } °C.
phrase-health-fever = { $child } има висока температура.
phrase-health-no-fever = { $child } няма висока температура.
phrase-health-warm = Тялото на { $child } е топло при допир.
phrase-health-unwell = { $child } не се чувства добре.
phrase-health-vomited = { $child } повърна.
phrase-health-vomited-times = { $child } повърна { $count ->
        [one] { $count } път
       *[other] { $count } пъти
    }.
phrase-health-diarrhoea = { $child } има диария.
phrase-health-coughs = { $child } кашля.
phrase-health-coughs-much = { $child } кашля много.
phrase-health-cold = { $child } е { $gender ->
        [female] настинала
        [male] настинал
       *[unknown] настинал(а)
    }.
phrase-health-runny-nose = { $child } има хрема.
phrase-health-teething = Никнат зъбите на { $child }.
phrase-health-earache = { $child } има болка в ухото.
phrase-health-stomach = { $child } има болка в корема.
phrase-health-headache = { $child } има главоболие.
phrase-health-spots = { $child } има петънца по кожата.
phrase-health-fell = { $child } падна.
phrase-health-scrape = { $child } има охлузване.
phrase-health-bump = { $child } има цицина на главата.
phrase-health-bruise = { $child } има синина.
phrase-health-bitten = Друго дете ухапа { $child }.
phrase-health-nosebleed = Потече кръв от носа на { $child }.
phrase-health-tick = { $child } имаше кърлеж.
phrase-health-tick-removed = Махнахме кърлежа.
phrase-health-plaster = Сложихме лепенка.
phrase-health-cooled = Охладихме мястото.
phrase-health-plays-again = { $child } отново играе.
phrase-health-watch = Внимателно наблюдаваме { $child }.
phrase-health-collect = Бихте ли дошли да вземете { $child }?
phrase-health-collect-soon = Бихте ли взели { $child } възможно най-скоро?
phrase-health-called = Обадихме Ви се.
phrase-health-no-answer = Не успяхме да се свържем с Вас.
phrase-health-stay-home = Моля, нека { $child } остане вкъщи, докато мине температурата.
phrase-health-if-ill = Болно ли е детето Ви?
phrase-health-keep-home = Тогава, моля, оставете детето вкъщи.
phrase-health-doctor = Обадете се на личния лекар, ако се тревожите.
phrase-health-medicine-time = { $child } получи лекарството в { $time } ч.
phrase-health-medicine-form = Можем да даваме лекарства само ако сте попълнили формуляра.
phrase-health-ask-paracetamol = Получи ли { $child } парацетамол вкъщи?
phrase-health-on-group = В групата има: { $item }.
phrase-health-lice-check = Моля, проверете детето си за въшки.
phrase-health-get-well = Бързо оздравяване, { $child }.
phrase-health-welcome-back = Радваме се, че { $child } отново е при нас.
phrase-health-ask-ill = Болно ли е детето ({ $child })?
phrase-health-ask-better = Оздравя ли { $child }?
phrase-health-ask-return = Кога ще дойде отново { $child }?
phrase-health-suncream = Намазахме { $child } със слънцезащитен крем.
phrase-health-suncream-home = Моля, намажете детето си вкъщи със слънцезащитен крем.
phrase-health-no-worry = Няма нужда да се тревожите.

## Meenemen en spullen

phrase-bring-item = Моля, донесете: { $item }.
phrase-bring-item-tomorrow = Моля, донесете утре: { $item }.
phrase-bring-item-date = Моля, донесете { $on-date }: { $item }.
phrase-bring-need = { $child } има нужда от: { $item }.
phrase-bring-new = { $child } има нужда от нови неща: { $item }.
phrase-bring-low = Това е на привършване ({ $child }): { $item }.
phrase-bring-out = Това свърши ({ $child }): { $item }.
phrase-bring-name = Моля, напишете името на детето върху дрехите.
phrase-bring-lost = Търсим това ({ $child }): { $item }.
phrase-bring-found = Намерихме това ({ $child }): { $item }.
phrase-bring-here = Това още е при нас ({ $child }): { $item }.
phrase-bring-too-small = { $child } има нужда от по-голям размер: { $item }.
phrase-bring-dirty = Мръсните дрехи са в чантата.
phrase-bring-borrowed = Моля, изперете и върнете дрехите, които сте взели назаем.
phrase-bring-lost-things = Тук има намерени вещи.
phrase-weather-cold = Застудява.
phrase-weather-hot = Затопля се.
phrase-weather-rain = Ще вали дъжд.
phrase-bring-old-clothes = Моля, облечете детето си със стари дрехи.
phrase-bring-no-toys = Моля, оставете играчките вкъщи.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Кой ще вземе { $child }?
phrase-pickup-ask-time = В колко часа ще вземете { $child }?
phrase-pickup-other = Друг човек ли ще вземе детето Ви?
phrase-contact-tell-us = Тогава, моля, съобщете ни.
phrase-pickup-before = Моля, вземете детето си преди { $time } ч.
phrase-pickup-child-before = Моля, вземете { $child } преди { $time } ч.
phrase-pickup-at = Моля, вземете { $child } в { $time } ч.
phrase-pickup-earlier = Можете ли да вземете { $child } по-рано?
phrase-pickup-late = Ще дойдете ли по-късно?
phrase-contact-call-then = Тогава, моля, обадете ни се.
phrase-pickup-done = Детето ({ $child }) беше взето в { $time } ч.
phrase-pickup-person = { $person } взе { $child }.
phrase-pickup-person-time = { $person } взе { $child } в { $time } ч.
phrase-pickup-school = Вземаме { $child } от училище в { $time } ч.
phrase-pickup-school-all = Вземаме децата от училище в { $time } ч.
phrase-pickup-not-there = { $child } не беше на училище.
phrase-pickup-ask-where = Знаете ли къде е { $child }?
phrase-pickup-ask-alone = Може ли { $child } да се прибере без придружител?
phrase-arrive-before = Моля, доведете детето си преди { $time } ч.
phrase-arrive-child-before = Моля, доведете { $child } преди { $time } ч.
phrase-absent-ask = Ще дойде ли { $child } днес?
phrase-absent-was = { $child } не беше тук днес.
phrase-absent-if = Детето Ви няма ли да дойде?
phrase-absent-tell-before = Моля, съобщете ни преди { $time } ч.
phrase-absent-missed = { $child } ни липсваше.
phrase-swap-yes = Размяната на деня { $on-date } е възможна.
phrase-swap-no = За съжаление размяната на деня { $on-date } не е възможна.
phrase-swap-ask = С кой ден искате да размените?
phrase-extra-yes = Допълнителният ден { $on-date } е възможен.
phrase-extra-no = За съжаление { $on-date } няма място.
phrase-holiday-ask = Кога отивате на почивка?
phrase-holiday-tell = Моля, съобщете ни навреме за почивката си.
phrase-phone-check = Телефонният Ви номер още ли е верен?
phrase-phone-new = Моля, дайте ни новия си телефонен номер.
phrase-talk-ask = Бихме искали да поговорим с Вас за { $child }.
phrase-talk-invite = Каним Ви на разговор.
phrase-talk-date = Разговорът е { $on-date } в { $time } ч.
phrase-talk-ask-date = Можете ли { $on-date } в { $time } ч.?
phrase-talk-minutes = Разговорът трае { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
phrase-talk-interpreter = Искате ли преводач?
phrase-photo-ask = Може ли да снимаме { $child }?
phrase-form-sign = Моля, попълнете и подпишете формуляра.
phrase-form-date = Моля, предайте формуляра преди този ден: { $date }.

## Wennen

phrase-settle-date = { $child } идва за първи път за адаптация { $on-date }.
phrase-settle-from-until = { $child } идва за адаптация от { $from } до { $until } ч.
phrase-settle-times = Адаптацията е от { $from } до { $until } ч.
phrase-settle-stay = Можете да останете с детето.
phrase-settle-familiar = Моля, донесете нещо, което { $child } познава добре, например плюшена играчка.
phrase-settle-well = Адаптацията мина добре.
phrase-settle-hard = Адаптацията беше още трудна.
phrase-settle-better = Адаптацията върви все по-добре.
phrase-settle-needs-time = { $child } има нужда от още време, за да свикне.
phrase-settle-goodbye = Винаги казвайте „довиждане“, когато тръгвате.
phrase-settle-crying-normal = Нормално е дете да плаче при раздялата.
phrase-settle-first-day = Първият ден на { $child }: { $date }.
phrase-settle-group = { $child } преминава в група { $group } { $on-date }.
phrase-settle-mentor = { $person } е ментор на { $child }.

## Open, dicht en wie er werkt

phrase-closed-date = Затворено е { $on-date }.
phrase-closed-group = Група { $group } е затворена { $on-date }.
phrase-closed-range = Затворено е: { $first-date } – { $last-date } (включително).
phrase-closed-tomorrow = Утре е затворено.
phrase-closed-early = Днес затваряме в { $time } ч.
phrase-open-again = Отваряме отново { $on-date }.
phrase-open-times = Отворено е от { $from } до { $until } ч.
phrase-open-later = Днес отваряме в { $time } ч.
phrase-open-weekday = Отворено е { $on-weekday } от { $from } до { $until } ч.
phrase-closed-study-day = Екипът тогава има ден за обучение.
phrase-closed-holiday = Тогава е празничен ден.
phrase-group-together = Днес групите са заедно.
phrase-staff-ill = { $person } днес отсъства поради болест.
phrase-staff-absent = { $person } не е тук днес.
phrase-staff-today = { $person } работи днес в групата.
phrase-staff-weekday = { $person } работи { $on-weekday }.
phrase-staff-new = { $person } е нов човек в екипа ни.
phrase-staff-leaves = { $person }: последен работен ден при нас — { $date }.
phrase-staff-weeks = { $person } е в отпуск тази седмица.

## Feesten en uitjes

phrase-event-trip-tomorrow = Утре отиваме тук: { $item }.
phrase-event-trip-date = Излет { $on-date }: { $item }.
phrase-event-leave = Тръгваме в { $time } ч.
phrase-event-back = Връщаме се в { $time } ч.
phrase-event-parents-evening = Родителската вечер е { $on-date } в { $time } ч.
phrase-event-celebrate-date = Празнуваме { $on-date }: { $item }.
phrase-event-celebrate-today = Днес празнуваме: { $item }.
phrase-event-begins = Започва в { $time } ч.
phrase-event-invited = Сърдечно сте поканени.
phrase-event-ask-come = Ще дойдете ли и Вие?
phrase-event-tell-come = Моля, съобщете ни дали ще дойдете.
phrase-event-ask-help = Можете ли да помогнете?
phrase-event-answer-before = Моля, отговорете преди този ден: { $date }.
phrase-event-photographer = Фотографът идва { $on-date }.
phrase-event-birthday = { $child } днес има рожден ден.
phrase-event-birthday-age = { $child } днес навърши { $count ->
        [one] { $count } година
       *[other] { $count } години
    }.
phrase-event-congratulations = Поздравления за { $child }!
phrase-event-treat = Можете да донесете малка почерпка.
phrase-event-no-sweets = Моля, не носете бонбони и сладки неща.

## Geld en kantoor

phrase-money-questions = Имате ли въпроси за пари?
phrase-money-office = Моля, обадете се в офиса ни.
phrase-money-costs = Струва { $amount }.
phrase-money-free = Безплатно е.
phrase-money-pay-before = Моля, платете { $amount } преди този ден: { $date }.
phrase-office-hours = Офисът е отворен от { $from } до { $until } ч.
phrase-office-calls = От офиса ще Ви се обадят.

## Groeten, dank en contact

phrase-hello-morning = Добро утро.
phrase-hello-parents = Скъпи родители,
phrase-bye-tomorrow = До утре.
phrase-bye-weekday = До { $weekday }.
phrase-bye-weekend = Приятен уикенд.
phrase-bye-holiday = Приятна почивка.
phrase-bye-evening = Приятна вечер.
phrase-bye-feast = Весели празници.
phrase-thanks-message = Благодарим Ви за съобщението.
phrase-thanks-help = Благодарим Ви за помощта.
phrase-thanks-telling = Благодарим Ви, че ни съобщихте.
phrase-thanks-treat = Благодарим Ви за почерпката.
phrase-sorry-late = Извинете за късния отговор.
phrase-contact-questions = Имате ли въпроси?
phrase-contact-send = Тогава ни изпратете съобщение.
phrase-contact-call = Моля, обадете ни се.
phrase-contact-call-times = Можете да ни се обадите между { $from } и { $until } ч.
phrase-contact-call-later = Ще Ви се обадим по-късно.
phrase-contact-tomorrow = Ще Ви отговорим утре.
phrase-contact-ask-colleague = Ще попитам колега от екипа.
phrase-contact-tell-colleague = Ще предам на колега от екипа.
phrase-contact-read = Прочетохме съобщението Ви.
phrase-contact-confirm = Моля, потвърдете това съобщение.

## Thuis en taal

phrase-home-own-language = Говорете вкъщи с детето на своя език.
phrase-home-read = Прочетете заедно книга вкъщи.
phrase-home-sing = Изпейте заедно песен вкъщи.
phrase-home-photo = Моля, донесете снимка от вкъщи.

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who } { $who-number ->
        [several] се занимаваха
       *[single] се занимаваше
    } с това: { $activity }.
phrase-act-did-we = Правихме това: { $activity }.
phrase-act-did-not = { $who } { $who-number ->
        [several] не се занимаваха
       *[single] не се занимаваше
    } с това: { $activity }.
phrase-act-does = { $child } прави това: { $activity }.
phrase-act-will = { $who } ще { $who-number ->
        [several] правят
       *[single] прави
    } това: { $activity }.
phrase-act-will-we = Ще правим това: { $activity }.
phrase-act-will-not-we = Няма да правим това: { $activity }.
phrase-act-can = { $child } може да прави това: { $activity }.
phrase-act-can-not-yet = { $child } още не може да прави това: { $activity }.
phrase-act-practises = { $child } упражнява това: { $activity }.
phrase-act-starts = { $child } започва с това: { $activity }.
phrase-act-learnt = { $child } се научи на това: { $activity }.
phrase-act-likes = { $child } обича това: { $activity }.
phrase-act-liked = { $child } хареса това: { $activity }.
phrase-act-likes-most = { $child } най-много обича това: { $activity }.
phrase-act-liked-most = { $child } най-много хареса това: { $activity }.
phrase-act-disliked = { $child } не хареса това: { $activity }.
phrase-act-hard = Това още е трудно за { $child }: { $activity }.
phrase-act-exciting = { $child } малко се притесняваше от това: { $activity }.
phrase-act-wants = { $child } много иска да прави това: { $activity }.
phrase-act-wanted = { $child } искаше да прави това: { $activity }.
phrase-act-wanted-not = { $child } не искаше да прави това: { $activity }.
phrase-act-helped = { $child } помогна с това: { $activity }.
phrase-act-helped-all = { $who } { $who-number ->
        [several] помогнаха
       *[single] помогна
    } с това: { $activity }.
phrase-act-dared = { $child } се осмели да направи това: { $activity }.
phrase-act-dared-not = { $child } още не се осмели да направи това: { $activity }.
phrase-act-allowed = { $who } { $who-number ->
        [several] имаха
       *[single] имаше
    } право да { $who-number ->
        [several] правят
       *[single] прави
    } това: { $activity }.
phrase-act-ask-may = Може ли { $child } да прави това: { $activity }?
phrase-act-ask-can = Умее ли { $child } това: { $activity }?
phrase-act-ask-likes = Обича ли { $child } това: { $activity }?
phrase-act-went-well = Това мина добре: { $activity }.
phrase-act-gets-better-child = { $child } се справя все по-добре с това: { $activity }.
phrase-act-gets-better = Това върви все по-добре: { $activity }.
phrase-act-together = Заниманието беше: { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $child } хапна това: { $things }.
phrase-food-list-well = { $child } хапна добре от това: { $things }.
phrase-food-list-little = { $child } хапна малко от това: { $things }.
phrase-food-list-all = { $child } изяде това докрай: { $things }.
phrase-food-list-almost-all = { $child } изяде това почти докрай: { $things }.
phrase-food-list-half = { $child } изяде половината от това: { $things }.
phrase-food-list-left = { $child } не изяде това докрай: { $things }.
phrase-food-list-none = { $child } не яде от това: { $things }.
phrase-food-list-except = { $child } хапна добре, но не и това: { $things }.
phrase-food-list-likes = { $child } обича да яде това: { $things }.
phrase-food-list-liked = { $child } хареса тази храна: { $things }.
phrase-food-list-liked-not = { $child } не хареса тази храна: { $things }.
phrase-food-list-refused = { $child } не искаше да яде това: { $things }.
phrase-food-list-tasted = { $child } опита това: { $things }.
phrase-food-list-not-allowed = Не даваме на { $child } това: { $things }.
phrase-food-list-gets = Даваме на { $child } това: { $things }.
phrase-food-list-we = Хапнахме това: { $things }.
phrase-food-list-menu = Ще хапнем: { $things }.
phrase-food-list-all-liked = Децата харесаха тази храна: { $things }.
phrase-food-all-tasted = Всички деца опитаха.
phrase-food-ask-gets = Получава ли { $child } това вкъщи: { $things }?
phrase-food-ask-solids = Яде ли { $child } вече твърда храна вкъщи?
phrase-food-ask-eaten = { $child } вече { $gender ->
        [female] яла
        [male] ял
       *[unknown] ял(а)
    } ли е?
phrase-food-ask-tell-diet = Моля, кажете ни какво яде и какво не яде { $child }.
phrase-food-and-drink-well = { $child } хапна и пийна добре.
phrase-food-went-well = Храненето мина добре.
phrase-food-went-less = Храненето мина не толкова добре.
phrase-drink-list = { $child } изпи това: { $things }.
phrase-drink-list-refused = { $child } не искаше да пие това: { $things }.
phrase-drink-nothing = { $child } не пи нищо.
phrase-drink-thirst = { $child } беше { $gender ->
        [female] жадна
        [male] жаден
       *[unknown] жаден/жадна
    }.
phrase-drink-milk-ml = { $child } изпи { $count } мл мляко.
phrase-bottle-left = В шишето останаха { $count } мл.
phrase-bottle-count = { $child } получи { $count ->
        [one] { $count } шише
       *[other] { $count } шишета
    }.
phrase-bottle-well = { $child } изпи шишето добре.
phrase-bottle-badly = { $child } още не пие добре от шише.
phrase-bottle-spat-up = { $child } повърна малко мляко след шишето.
phrase-bottle-ask-ml = Колко мл може да пие { $child }?
phrase-bottle-stopped = Вече не даваме на { $child } следобедно шише.
phrase-bottle-breast-milk = Моля, донесете кърма за { $count ->
        [one] { $count } хранене
       *[other] { $count } хранения
    }.

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } заспа.
phrase-sleep-woke = { $child } се събуди.
phrase-sleep-woken = Събудихме { $child }.
phrase-sleep-woke-often = { $child } все се събуждаше.
phrase-sleep-woke-often-crying = { $child } се събуди няколко пъти с плач.
phrase-sleep-restless = { $child } спа неспокойно.
phrase-sleep-only-minutes = { $child } спа само { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
phrase-sleep-about-hours = { $child } спа около { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }.
phrase-sleep-until = { $child } спа до { $time } ч.
phrase-sleep-since = { $child } спи от { $time } ч.
phrase-sleep-short-tired = { $child } спа кратко и може да усети умора тази вечер.
phrase-sleep-maybe-tired = { $child } може да усети умора тази вечер.
phrase-sleep-cuddly = { $child } спи с плюшена играчка.
phrase-sleep-needed-dummy = { $child } имаше нужда от биберона.
phrase-sleep-no-dummy = { $child } спи без биберон.
phrase-sleep-big-bed = { $child } спи в голямо легло.
phrase-sleep-on-back = { $child } спи по гръб.
phrase-sleep-no-nap-yet = { $child } още не е { $gender ->
        [female] спала
        [male] спал
       *[unknown] спал(а)
    }.
phrase-sleep-one-nap = { $child } спи { $count ->
        [one] { $count } път
       *[other] { $count } пъти
    } на ден.
phrase-sleep-lay-quietly = { $child } лежа спокойно.
phrase-sleep-went-well = Спането мина добре.
phrase-sleep-went-less = Спането не мина толкова добре.
phrase-sleep-used-to-here = { $child } още трябва да свикне да спи при нас.
phrase-sleep-ask-let = Да оставим ли { $child } да спи по-дълго?
phrase-sleep-ask-may-day = Може ли { $child } още да спи през деня?
phrase-sleep-ask-wake-time = В колко часа да събудим { $child }?
phrase-sleep-ask-how-long = Колко дълго спи { $child } вкъщи?
phrase-sleep-ask-how = Как спи { $child } вкъщи?
phrase-sleep-yawned = { $child } се прозяваше.

## Luier, potje en wc (meer)

phrase-nappy-wet-count = { $child } имаше { $count ->
        [one] { $count } мокра пелена
       *[other] { $count } мокри пелени
    }.
phrase-nappy-changed = Сменихме пелената на { $child }.
phrase-nappy-dry-count = Пелената на { $child } беше суха.
phrase-nappy-usual-poo = { $child } имаше нормално ако.
phrase-nappy-cramps = { $child } имаше болки в коремчето (колики).
phrase-nappy-cream-done = Намазахме дупето на { $child } с крем.
phrase-toilet-potty-poo = { $child } се изака в гърнето.
phrase-toilet-potty-nothing = { $child } седя на гърнето, но не се изпишка.
phrase-toilet-asks = { $child } { $gender ->
        [female] сама
        [male] сам
       *[unknown] сам(а)
    } иска да отиде до тоалетната.
phrase-toilet-well = { $child } се справя добре с ученето на гърне.
phrase-toilet-no-accident = { $child } не се изпишка в панталона.
# unsure: "ongelukje" without a word that frightens
phrase-toilet-accident = { $child } не успя да стигне навреме до тоалетната.
phrase-toilet-no-nappy = { $child } вече не носи пелена през деня.
phrase-toilet-wet-in-bag = Мокрите дрехи са в чантата.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child } беше като слънчице.
phrase-mood-good-morning = { $child } имаше хубава сутрин.
phrase-mood-good-afternoon = { $child } имаше хубав следобед.
phrase-mood-top-day = { $child } имаше прекрасен ден.
phrase-mood-had-fun = { $child } добре се позабавлява.
phrase-mood-relaxed = { $child } беше { $gender ->
        [female] спокойна и отпусната
        [male] спокоен и отпуснат
       *[unknown] в спокойно настроение
    }.
phrase-mood-at-home = { $child } се чувства при нас като у дома.
phrase-mood-quiet-bit = { $child } беше малко { $gender ->
        [female] мълчалива
        [male] мълчалив
       *[unknown] мълчалив(а)
    }.
phrase-mood-excited = { $child } беше { $gender ->
        [female] въодушевена
        [male] въодушевен
       *[unknown] въодушевен(а)
    }.
phrase-mood-curious = { $child } беше { $gender ->
        [female] любопитна
        [male] любопитен
       *[unknown] любопитен/любопитна
    }.
phrase-mood-interested = Това беше интересно за { $child }: { $things }.
phrase-mood-busy-bit = { $child } беше малко { $gender ->
        [female] шумна и подвижна
        [male] шумен и подвижен
       *[unknown] в оживено настроение
    }.
phrase-mood-cheeky = { $child } правеше малки лудории.
phrase-mood-sweet = { $child } беше { $gender ->
        [female] мила
        [male] мил
       *[unknown] мил(а)
    }.
phrase-mood-self-again = { $child } вече е съвсем добре.
phrase-mood-sad-relative-left = { $child } беше { $gender ->
        [female] тъжна
        [male] тъжен
       *[unknown] тъжен/тъжна
    } при раздялата ({ $relative }).
phrase-mood-sad-when-left = { $child } беше { $gender ->
        [female] тъжна
        [male] тъжен
       *[unknown] тъжен/тъжна
    } при раздялата.
phrase-mood-short-sad = Това продължи съвсем малко.
phrase-mood-cry-minutes = Плачът продължи около { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
phrase-mood-goodbye-no-tears-all = Раздялата мина без сълзи.
phrase-mood-goodbye-no-tears = { $child } не плака при раздялата.
phrase-mood-came-in-happy = { $child } дойде в добро настроение.
phrase-mood-waved-to = { $child } помаха за довиждане ({ $relative }).
phrase-mood-waved = { $child } помаха за довиждане.
phrase-mood-waiting = { $child } с нетърпение очакваше да бъде { $gender ->
        [female] взета
        [male] взет
       *[unknown] взет(а)
    }.
phrase-mood-missed-relative = { $child } тъгуваше за някого: { $relative }.
phrase-mood-comforted = { $child } лесно се успокои.
phrase-mood-close-lap = { $child } искаше да седи в скута ни.
phrase-mood-hugged = { $child } искаше да бъде { $gender ->
        [female] гушкана
        [male] гушкан
       *[unknown] гушкан(а)
    }.
phrase-mood-scared = { $child } малко се страхуваше.
phrase-mood-scared-of = { $child } се страхуваше от това: { $things }.
phrase-mood-new-staff = { $child } малко се притесняваше от новата госпожа.
phrase-mood-bored = { $child } скучаеше.
phrase-mood-used-noise = { $child } трябваше да свикне с оживлението.
phrase-mood-back-after-holiday = { $child } трябваше отново да свикне след ваканцията.
phrase-mood-friends = Много добри приятели: { $who }.
phrase-mood-new-friend = { $child } има ново приятелче.
phrase-mood-friend-of = Много добри приятели: { $child } и { $names }.
phrase-mood-quarrel-solved = { $child } се скара с друго дете, но вече се сдобриха.
phrase-mood-sorry = { $child } се извини.
phrase-mood-angry-share = { $child } се ядоса, когато трябваше да споделя.
phrase-mood-wait-turn-hard = Чакането още е трудно за { $child }.
phrase-mood-listened = { $child } слушаше добре.
phrase-mood-listen-hard = Слушането беше трудно за { $child }.
phrase-mood-pushed = { $child } бутна друго дете.
phrase-mood-got-pushed = Друго дете бутна { $child }.
phrase-mood-sibling = { $child } е { $gender ->
        [female] горда кака
        [male] горд батко
       *[unknown] горда кака или горд батко
    }.
phrase-mood-told-about = { $child } разказа за това: { $things }.
phrase-mood-told-relative = { $child } разказа за някого: { $relative }.
phrase-mood-told-weekend = { $child } разказа за уикенда.
phrase-mood-made-for-you = { $child } направи нещо красиво за Вас.
phrase-mood-drawing-for-you = { $child } направи рисунка за Вас.
phrase-mood-won = { $child } спечели.
phrase-mood-called-juf = { $child } за първи път каза „juf“ (госпожо).

## Op de groep

phrase-group-quiet-day = Денят беше спокоен.
phrase-group-busy-day = Денят беше натоварен.
phrase-group-nice-day = Денят беше хубав.
phrase-group-busy-nice-day = Денят беше натоварен, но приятен.
phrase-group-child-count = Имаше { $count ->
        [one] { $count } дете
       *[other] { $count } деца
    }.
phrase-group-many-ill = Много деца са болни.
phrase-group-nothing-special = Няма нищо особено за съобщаване.
phrase-group-all-well = Всичко мина добре.
phrase-group-day-flew = Денят мина бързо.
phrase-group-all-enjoyed = Децата се забавляваха.
phrase-group-child-loved-it = { $child } много хареса това.
phrase-group-with-older = { $child } беше при най-големите деца.
phrase-group-with-other-group = { $child } беше в група { $group }.
phrase-group-two-together = Група { $first-group } и група { $second-group } са заедно.
phrase-group-merged = Събираме групите заедно.
phrase-group-new-toys = Имаме нови играчки.
phrase-group-new-item = Това е ново при нас: { $things }.
phrase-group-word-of-week = Тази седмица учим нови думи.
phrase-group-photos-app = Снимките са в приложението.
phrase-group-photos-later = Снимките ще дойдат по-късно.
phrase-group-crafts-home = { $child } носи вкъщи това, което направи.
phrase-group-paint-on = Тук има боя ({ $child }): { $things }.
phrase-group-new-child = В групата идва ново дете.
phrase-group-welcome-child = { $gender ->
        [female] Добре дошла
        [male] Добре дошъл
       *[unknown] Добре дошъл/дошла
    }, { $child }!
phrase-group-stayed-in = Останахме вътре.
phrase-group-too-cold = Беше твърде студено, за да сме дълго навън.
phrase-group-too-hot = Беше твърде горещо за игра навън.
phrase-group-nice-weather = Времето беше хубаво.
phrase-group-bad-weather = Времето беше лошо.
phrase-group-trip-off = Излетът се отменя.
phrase-group-trip-to-off = Излетът се отменя: { $item }.
phrase-group-item-closed = Това беше затворено: { $item }.
phrase-group-play-at = { $child } посети това място: { $item }.
phrase-group-went-with = Излизане ({ $who }): { $item }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $child } има болка ({ $body }).
phrase-health-stomach-complains = { $child } се оплака от болки в корема.
phrase-health-headache-complains = { $child } се оплака от главоболие.
phrase-health-injury-at = { $child } има: { $injury } ({ $body }).
phrase-health-injury = { $child } има: { $injury }.
phrase-health-injury-visible = Вижда се: { $injury }.
phrase-health-injury-visible-at = Вижда се: { $injury } ({ $body }).
phrase-health-fell-on = { $child } падна и се удари ({ $body }).
phrase-health-bumped = { $child } се удари ({ $body }).
phrase-health-fell-no-harm = { $child } падна, но не се вижда нищо.
phrase-health-nothing-seen = Не се вижда нищо.
phrase-health-tripped = { $child } се спъна.
phrase-health-fell-from = { $child } падна оттук: { $item }.
phrase-health-cried-recovered = { $child } се успокои и отново играе.
phrase-health-wound-cleaned = Почистихме раната.
phrase-health-wound-plaster = Почистихме раната и сложихме лепенка.
phrase-health-has-plaster = { $child } има лепенка ({ $body }).
phrase-health-rinsed = Изплакнахме с вода.
phrase-health-sand-eyes = В очите на { $child } влезе пясък.
phrase-health-splinter-out = Извадихме треската.
phrase-health-splinter-in = Треската още не е извадена.
phrase-health-tick-in = Кърлежът още не е изваден.
phrase-health-stung-wasp = Оса ужили { $child }.
phrase-health-stung-bee = Пчела ужили { $child }.
phrase-health-stung-at = { $child } беше { $gender ->
        [female] ужилена
        [male] ужилен
       *[unknown] ужилен(а)
    } ({ $body }).
phrase-health-bitten-again = Друго дете ухапа { $child }.
phrase-health-bitten-at = Друго дете ухапа { $child } ({ $body }).
phrase-health-nosebleed-had = Потече кръв от носа на { $child }.
phrase-health-nosebleed-over = Кръвта от носа бързо спря.
phrase-health-coughed = { $child } кашляше много.
phrase-health-sneezes = { $child } кихаше много.
phrase-health-blocked-nose = { $child } има запушен нос.
phrase-health-phlegm = { $child } има много секрет.
phrase-health-unwell-bit = { $child } не се чувстваше съвсем добре.
phrase-health-pale = { $child } изглежда малко { $gender ->
        [female] бледа
        [male] блед
       *[unknown] блед(а)
    }.
phrase-health-warm-bit = Тялото на { $child } беше топло при допир.
phrase-health-jumper-off = Съблякохме една дреха на { $child }, защото беше топло.
phrase-health-no-fever-now = { $child } сега няма висока температура.
phrase-health-raised = { $child } има леко повишена температура.
phrase-health-raised-degrees = { $child } има леко повишена температура: { $temperature } °C.
phrase-health-fever-had-degrees = { $child } имаше висока температура: { $temperature } °C.
phrase-health-temperature-normal = { $child } е с нормална температура.
phrase-health-we-measured = Измерихме температурата на { $child }.
phrase-health-vomited-meal = { $child } повърна след хранене.
phrase-health-feels-sick = На { $child } се гади.
phrase-health-diarrhoea-home = { $child } има диария и не може да остане при нас.
phrase-health-return-after = { $child } може да се върне след { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    } без оплаквания.
phrase-health-may-come = { $child } може отново да идва.
phrase-health-may-not-come = { $child } не може да дойде.
phrase-health-rash = { $child } има обрив.
phrase-health-rash-at = { $child } има обрив ({ $body }).
phrase-health-itch = { $child } има сърбеж.
phrase-health-itch-at = { $child } има сърбеж ({ $body }).
phrase-health-dry-skin = { $child } има суха кожа.
phrase-health-eyes = { $child } има лепкави очи.
phrase-health-eyes-red = { $child } има зачервени очи.
phrase-health-teeth-trouble = Зъбките притесняват { $child }.
phrase-health-lost-tooth = На { $child } падна зъб.
phrase-health-medicine-got = { $child } получи лекарството.
phrase-health-medicine-gets = { $child } получава лекарството в { $time } ч.
phrase-health-paracetamol-got = { $child } получи парацетамол.
phrase-health-paracetamol-time = { $child } получи парацетамол в { $time } ч.
phrase-health-ask-medicine = Получи ли { $child } лекарства?
phrase-health-ask-fever = Имаше ли { $child } висока температура вкъщи?
phrase-health-medicine-pack = Моля, донесете лекарството в оригиналната опаковка.
phrase-health-ask-stays-home = Остава ли { $child } вкъщи?
phrase-health-ask-how-now = Как е { $child } сега?
phrase-health-ask-what-doctor = Какво каза лекарят?
phrase-health-call-doctor-please = Моля, обадете се на личния лекар.
phrase-health-hope-better = Надяваме се { $child } скоро да оздравее.
phrase-health-keep-eye-home = Моля, следете това вкъщи.
phrase-health-watching = Следим това.
phrase-health-illness-in-group = В групата има болест: { $item }.
phrase-health-check-home = Моля, проверете детето си вкъщи.
phrase-health-contagious = Заразно е.
phrase-health-not-contagious = Не е заразно.
phrase-health-ask-allergies = Има ли { $child } алергии?
phrase-health-first-aid-called = Обадихме се на лекаря.
phrase-health-sunscreen-all = Намазахме всички деца със слънцезащитен крем.

## Meenemen en spullen (meer)

phrase-bring-list = Моля, донесете: { $things }.
phrase-bring-list-child = Моля, донесете за { $child }: { $things }.
phrase-bring-not-list = Моля, не носете това: { $things }.
phrase-bring-need-not = Не е нужно да носите това: { $things }.
phrase-bring-child-may = { $child } може да донесе това: { $things }.
phrase-bring-wears-ours = { $child } носи наши дрехи: { $things }.
phrase-bring-return-washed = Моля, изперете ги и ги върнете.
phrase-bring-is-wet = Това се намокри ({ $child }): { $things }.
phrase-bring-is-dirty = Това се изцапа ({ $child }): { $things }.
phrase-bring-broken = Счупи се или се скъса: { $things }.
phrase-bring-in-bag = Това е в чантата: { $things }.
phrase-bring-left-here = Това още е при нас: { $things }.
phrase-bring-whose = Чие е това: { $things }?
phrase-bring-missing = Липсва ни това: { $things }.
phrase-bring-ask-seen = Имате ли това вкъщи: { $things }?
phrase-bring-ask-have = Имате ли това със себе си: { $things }?
phrase-bring-almost-out = Това е на привършване: { $things }.
phrase-bring-all-out = Това свърши: { $things }.
phrase-bring-swapped = Вещите са разменени по погрешка.
phrase-bring-name-coat = Моля, напишете името на детето върху якето.
phrase-bring-craft-material = Това ще ни е полезно за творчески занимания: { $things }.
phrase-bring-dress-warm = Моля, облечете детето си топло.
phrase-bring-dress-size = Размер: { $count }.
phrase-weather-sunny-hat = Моля, сутрин намажете детето си със слънцезащитен крем.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = Детето ({ $child }) ще бъде взето от този човек: { $relative }.
phrase-pickup-was-by-relative = Детето ({ $child }) беше взето от този човек: { $relative }.
phrase-pickup-brought-relative = Детето ({ $child }) беше доведено от този човек: { $relative }.
phrase-pickup-ask-relative = Може ли този човек да вземе { $child }: { $relative }?
phrase-pickup-ask-relative-does = Този човек ли ще вземе { $child }: { $relative }?
phrase-pickup-with-friend = { $child } тръгва заедно с: { $names }.
phrase-pickup-collected = Детето ({ $child }) е взето.
phrase-pickup-not-yet = Детето ({ $child }) още не е взето.
phrase-pickup-ask-earlier = Ще бъде ли взето детето ({ $child }) по-рано?
phrase-pickup-ask-later = Ще дойде ли { $child } по-късно?
phrase-pickup-ask-half-hour-later = Ще дойде ли { $child } половин час по-късно?
phrase-pickup-latest = Моля, вземете детето си най-късно в { $time } ч.
phrase-pickup-on-time = Моля, елате навреме.
phrase-pickup-if-late-call = Ще закъснеете ли? Тогава, моля, обадете ни се.
phrase-pickup-if-other-tell = Друг човек ли ще вземе детето Ви? Тогава, моля, съобщете ни.
phrase-pickup-taxi = { $child } дойде с такси.
phrase-pickup-bus = { $child } дойде с автобуса.
phrase-pickup-fetch-school = Вземаме децата от училище.
phrase-pickup-fetch-school-child = Вземаме { $child } от училище.
phrase-pickup-not-in-yard = { $child } не беше в училищния двор.
phrase-pickup-may-home-alone = { $child } може да се прибира без придружител.
phrase-pickup-ask-permission-alone = Може ли { $child } да се прибира без придружител?
phrase-pickup-ask-alone-outside = Може ли { $child } да играе навън без възрастен?
phrase-pickup-ask-who-else = Кой друг може да взема { $child }?
phrase-pickup-id = Моля, донесете документ за самоличност.
phrase-pickup-entrance-back = Входът е отзад.
phrase-pickup-entrance-other = Използваме друг вход.
phrase-pickup-gate = Моля, затваряйте добре портата.
phrase-pickup-parking = Моля, не паркирайте пред портата.
phrase-absent-today = { $child } не е тук.
phrase-absent-holiday = { $child } е на почивка.
phrase-absent-tell-not-coming = Моля, съобщете ни, ако { $child } няма да дойде.
phrase-absent-tell-child-not = Моля, съобщете ни, ако детето Ви няма да дойде.
phrase-absent-call-before = До { $time } ч. можете да съобщите, че детето Ви няма да дойде.
phrase-absent-report-app = Можете да съобщите в приложението, че детето Ви няма да дойде.
phrase-absent-enjoy-days-off = Приятни почивни дни.
phrase-absent-ask-why = Къде е { $child }?
phrase-absent-ask-coming-day = Ще дойде ли { $child }?
phrase-extra-child = { $child } идва един допълнителен ден.
phrase-extra-ask-app = Моля, заявете допълнителния ден в приложението.
phrase-swap-ask-app = Моля, заявете размяната на деня в приложението.
phrase-swap-yes-plain = Размяната на деня е възможна.
phrase-swap-no-plain = Размяната на деня не е възможна.
phrase-extra-place = Има още място.
phrase-extra-no-place = Няма място.
phrase-extra-place-weekdays = Има още места { $on-first-weekday } и { $on-second-weekday }.
phrase-book-before = Записването е възможно до { $date } включително.
phrase-book-holiday-care = Моля, запишете { $child } за ваканционната занималня.
phrase-book-holiday-care-child = Моля, запишете детето си за ваканционната занималня.
phrase-phone-emergency = Трябва ни Вашият телефонен номер за спешни случаи.
phrase-phone-ask-reach = Как можем да се свържем с Вас?
phrase-phone-address = Моля, съобщете ни новия адрес.
phrase-talk-how-going = Бихме искали да поговорим с Вас за това как върви при { $child }.
phrase-talk-when-time = Кога имате време за разговор?
phrase-talk-have-minute = Имате ли малко време за разговор?
phrase-talk-parent-date = Разговорът с родителите е { $on-date } в { $time } ч.
phrase-talk-choose-time = Моля, изберете час за разговора.
phrase-talk-report-ready = Докладът за { $child } е готов.
phrase-talk-worried = Малко сме загрижени за { $child }.
phrase-talk-worried-speech = Бихме искали да поговорим с Вас за говора на { $child }.
phrase-talk-nice-talk = Благодарим Ви за хубавия разговор.
phrase-talk-tell-more-pickup = Ще Ви разкажем повече, когато дойдете да вземете детето.
phrase-photo-ask-app = Може ли да качваме снимки на { $child } в приложението?
phrase-form-fill = Моля, попълнете формуляра.
phrase-form-return = Моля, предайте формуляра.
phrase-form-list-sign = Моля, запишете се в списъка.
phrase-answer-please = Моля, съобщете ни.
phrase-answer-before = Моля, отговорете преди този ден: { $date }.
phrase-answer-questions-tell = Имате ли въпроси? Моля, кажете ни.
phrase-answer-eat-along = Ще се храни ли { $child } с нас?
phrase-answer-ok-for-you = Така добре ли е за Вас?
phrase-answer-may-come-in = Можете да влезете.

## Wennen (meer)

phrase-settle-first-day-well = Първият ден на { $child } мина добре.
phrase-settle-trial-well = { $child } свикна добре.
phrase-settle-trial-date = Сутринта за адаптация ({ $child }) е { $on-date }.
phrase-settle-trial = { $child } идва за адаптация.
phrase-settle-done = { $child } напълно свикна.
phrase-settle-moves-group = { $child } преминава в друга група.
phrase-settle-moves-to = { $child } преминава в група { $group }.
phrase-settle-school = { $child } тръгва на училище.
phrase-settle-last-day = Това е последният ден на { $child }.
phrase-settle-will-miss = { $child } ще ни липсва.
phrase-settle-parent-stays = Първия път можете да останете.
phrase-settle-like-home = Какво правите вкъщи, когато { $child } е { $gender ->
        [female] тъжна
        [male] тъжен
       *[unknown] тъжен/тъжна
    }?
phrase-settle-angry-home = Какво правите вкъщи, когато { $child } е { $gender ->
        [female] ядосана
        [male] ядосан
       *[unknown] ядосан(а)
    }?
phrase-settle-home-too = И вкъщи ли { $child } се държи така?
phrase-settle-which-language = На какъв език говорите вкъщи с детето ({ $child })?
phrase-settle-dutch-understands = { $child } вече разбира много на нидерландски.
phrase-settle-clear = { $child } ясно показва какво иска.
phrase-settle-more-words = { $child } казва все повече думи.
phrase-settle-grows = { $child } расте добре.
phrase-settle-big-steps = { $child } добре напредва.
phrase-settle-confident = { $child } става все { $gender ->
        [female] по-уверена
        [male] по-уверен
       *[unknown] по-уверен(а)
    } в себе си.
phrase-settle-well-done = Браво, { $child }!
phrase-settle-swim-diploma = { $child } получи диплома за плуване.
phrase-settle-lights = { $child } обича да гледа лампички.
phrase-settle-smiles = { $child } се усмихва много.

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = Затворено е.
phrase-open-plain = Отворено е.
phrase-open-again-plain = Отново работим.
phrase-open-all-day = Занималнята е отворена през целия ден.
phrase-closed-at = Затваряме в { $time } ч.
phrase-closed-date-at = Затваряме { $on-date } в { $time } ч.
phrase-open-at = Отваряме в { $time } ч.
phrase-open-until = Отворено е до { $time } ч.
phrase-open-hours-are = Работното време е от { $from } до { $until } ч.
phrase-closed-easter-monday = На Великден е затворено.
phrase-closed-christmas = На Коледа е затворено.
phrase-closed-christmas-newyear = Между Коледа и Нова година е затворено.
phrase-closed-whit-ascension = На Възнесение е затворено.
phrase-closed-kings-day = На Деня на краля е затворено.
phrase-closed-whitsun = На Петдесетница е затворено.
phrase-staff-ill-plain = { $person } отсъства поради болест.
phrase-staff-away = { $person } не е тук.
phrase-staff-holiday = { $person } е в отпуск.
phrase-staff-back = { $person } отново е тук.
phrase-staff-leave = { $person } ползва свободни дни.
phrase-staff-not-works-weekday = { $person } не работи { $on-weekday }.
phrase-staff-works = { $person } работи.
phrase-staff-replaces = { $person } замества { $other-person }.
phrase-staff-substitute = В групата има заместващ колега.
phrase-staff-trainee = В групата идва стажант.
phrase-staff-trainee-name = { $person } е на стаж при нас.
phrase-staff-birthday = { $person } има рожден ден.
phrase-staff-baby = { $person } има новородено бебе.
phrase-staff-i-am-off = Почивам.
phrase-staff-i-am-here = Тук съм.
phrase-staff-new-plain = В групата има нов човек от екипа.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child } празнува рождения си ден при нас.
phrase-event-child-birthday = { $child } има рожден ден.
phrase-event-child-treated = { $child } почерпи.
phrase-event-child-treated-on = { $child } почерпи с това: { $things }.
phrase-event-sang-for = Пяхме за { $child }.
phrase-event-birthday-hat = { $child } получи шапка за рождения ден.
phrase-event-treat-healthy = Моля, почерпката да е малка и здравословна.
phrase-event-thanks-treat-child = Благодарим Ви за почерпката от { $child }.
phrase-event-sinterklaas-comes = Ще ни посети Синтерклаас.
phrase-event-shoe = Децата могат да оставят обувка за Синтерклаас.
phrase-event-party-is = Празникът е: { $item }.
phrase-event-party-date = Тържеството е { $on-date } в { $time } ч.
phrase-event-dress-up = Децата могат да дойдат с костюми.
phrase-event-pyjamas-day = Децата могат да дойдат по пижама.
phrase-event-congrats-baby = Честито бебе!
phrase-event-congrats-plain = Честито!
phrase-event-congrats-child-hearty = Сърдечни поздравления за { $child }!
phrase-event-volunteers = Търсим родители, които искат да помогнат.
phrase-event-volunteers-drive = Кой може да кара кола?
phrase-event-committee = Има събрание на родителския съвет.
phrase-event-parents-evening-topic = На родителската вечер ще говорим за това: { $things }.
phrase-event-parents-evening-sleep = На родителската вечер ще говорим за безопасния сън.
phrase-event-ends = Завършва в { $time } ч.
phrase-event-begins-activity = Започва в { $time } ч.: { $activity }.
phrase-event-club-begins = Урокът започва в { $time } ч.
phrase-event-leave-on-time = Тръгваме навреме.
phrase-event-trip-by = Отиваме с влак тук: { $item }.
phrase-event-trip-who = План ({ $who }): { $item }.
phrase-event-trip-plain = Отиваме тук: { $item }.
phrase-event-ask-trip-may = Може ли { $child } да дойде на излета?
phrase-event-trip-back-safe = Върнахме се.

## Geld en kantoor (meer)

phrase-money-invoice-office = Имате ли въпроси за фактурата? Моля, обадете се в офиса ни.
phrase-money-asked = Молим за { $amount }.
phrase-money-asked-trip = За излета молим за { $amount }.
phrase-money-no-extra = Не е нужно да доплащате нищо.
phrase-money-debit-day = Сумата се тегли от сметката около дата { $count } от месеца.
phrase-money-year-statement = Ще получите годишната справка за разходите.
phrase-money-invoice-ready = Фактурата е готова.
phrase-money-contract-questions = Имате ли въпроси за договора? Моля, обадете се в офиса ни.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = Добър ден.
phrase-hello-evening = Добър вечер.
phrase-hello-morning-plain = Добро утро.
phrase-hello-parents-of = Скъпи родители на { $child },
phrase-bye-day = Приятен ден!
phrase-bye-afternoon = Приятен следобед!
phrase-bye-tomorrow-evening = До утре и приятна вечер!
phrase-bye-week = До следващата седмица!
phrase-bye-later = До скоро!
phrase-bye-night-child = Сладки сънища, { $child }.
phrase-bye-night = Лека нощ.
phrase-bye-greetings-team = Поздрави от екипа.
phrase-bye-greetings-person = Поздрави от { $person }.
phrase-bye-feast-days = Пожелаваме Ви весели празници.
phrase-bye-new-year = Честита Нова година!
phrase-bye-eid = Честит Байрам!
phrase-bye-ramadan = Пожелаваме Ви благословен Рамазан.
phrase-bye-holiday-wish = Пожелаваме Ви приятна почивка.
phrase-bye-see-you-group = Ще се радваме отново да видим { $child }.
phrase-thanks-understanding = Благодарим Ви за разбирането.
phrase-thanks-thinking = Благодарим Ви за идеите и помощта.
phrase-thanks-quick = Благодарим Ви, че дойдохте толкова бързо.
phrase-thanks-quick-reply = Благодарим Ви за бързия отговор.
phrase-thanks-trust = Благодарим Ви за доверието.
phrase-thanks-present = Благодарим Ви за подаръка.
phrase-thanks-card = Благодарим Ви за милата картичка.
phrase-thanks-bring = Благодарим Ви, че донесохте: { $things }.
phrase-sorry-plain = Съжаляваме.
phrase-sorry-late-message = Извинете за късното съобщение.
phrase-sorry-lost = Съжаляваме, не намираме това ({ $child }): { $things }.
phrase-sorry-forgot = Забравихме.
phrase-contact-know = За Ваше сведение.
phrase-contact-note = Внимание!
phrase-contact-call-office = Моля, свържете се с нас.
phrase-contact-reachable = Можете да се свържете с нас до { $time } ч.
phrase-contact-number = Верен ли е още този телефонен номер?
phrase-contact-ask-received = Получихте ли съобщението ни?
phrase-contact-more-app = Повече ще прочетете в приложението.
phrase-contact-read-letter = Моля, прочетете писмото.
phrase-contact-mail-follows = Ще получите имейл.
phrase-contact-more-later = Ще научите повече по-късно.
phrase-contact-will-look = Ще проверим.
phrase-contact-heating = Отоплението не работи.
phrase-contact-phone-down = Телефонът не работи.
phrase-contact-doorbell = Звънецът не работи.

## Thuis en taal (meer)

phrase-home-sing-song = Моля, пейте песента и вкъщи.
phrase-home-read-book-along = { $child } може да вземе книга вкъщи.
phrase-home-practise-too = Моля, упражнявайте това и вкъщи.
phrase-home-talk-about = Моля, поговорете за това и вкъщи.
phrase-home-ask-weekend = Как мина уикендът?
phrase-home-ask-holiday = Как мина почивката?
phrase-home-ask-dentist-child = Хубаво ли беше при зъболекаря, { $child }?
phrase-home-ask-dentist = Как мина при зъболекаря?
phrase-home-ask-doctor = Как мина при лекаря?
phrase-home-stayed-over = { $child } преспа на гости ({ $relative }).
phrase-home-tired-maybe = Може би { $child } ще се умори рано тази вечер.

## Nog meer over de dag

phrase-act-tries = { $child } се опитва да прави това: { $activity }.
phrase-act-wants-help = { $child } иска да помага с това: { $activity }.
phrase-act-must = { $child } още трябва да упражнява това: { $activity }.
phrase-act-not-anymore = { $child } вече не прави това: { $activity }.
phrase-act-often = { $child } често прави това: { $activity }.
phrase-act-may-soon = Децата може да правят това: { $activity }.
phrase-act-ask-we-may = Може ли { $child } да прави това с нас: { $activity }?
phrase-act-enjoyed-much = Децата харесаха това: { $activity }.
phrase-act-will-child-soon = { $child } ще може по-късно да прави това: { $activity }.
phrase-got-things = { $child } получи това: { $things }.
phrase-has-with = { $child } носи това със себе си: { $things }.
phrase-asks-for = { $child } поиска това: { $things }.
phrase-needed-things = { $child } имаше нужда от това: { $things }.
phrase-proud-of = { $child } се гордееше с това: { $things }.
phrase-looked-at = { $child } гледаше това: { $things }.
phrase-saw-we = Видяхме това: { $things }.
phrase-found-things = { $child } намери това: { $things }.
phrase-made-things = { $child } направи това: { $things }.
phrase-made-we = Направихме това: { $things }.
phrase-baked-we = Изпекохме това: { $things }.
phrase-played-list = { $child } игра с това: { $things }.
phrase-played-list-all = Децата играха с това: { $things }.
phrase-loves-things = { $child } много харесва това: { $things }.
phrase-loved-things = { $child } много хареса това: { $things }.
phrase-topic-we = Говорихме за това: { $things }.
phrase-theme-new = Новата тема е: { $things }.
phrase-said-words = { $child } каза: { $quote }.
phrase-word-week = Учим тази дума: { $quote }.
phrase-book-read = Прочетохме тази книга: { $quote }.
phrase-song-sung = Изпяхме тази песен: { $quote }.
phrase-mood-fine = Всичко върви добре.
phrase-mood-day-well = Денят на { $child } мина добре.
phrase-mood-better-then = Мина по-добре.
phrase-mood-hard-moment = На { $child } беше трудно.
phrase-mood-soon-angry = { $child } лесно се ядосваше.
phrase-mood-cried-much = { $child } плака много.
phrase-mood-cried-little = { $child } плака малко.
phrase-mood-cried-not = { $child } не плака.
phrase-mood-laughed-at = { $child } се смя.
phrase-mood-laughed-with = { $child } се смя заедно с: { $names }.
phrase-mood-comfort-sought = { $child } потърси утеха при нас.
phrase-mood-stayed-close = { $child } стоя близо до нас.
phrase-mood-good-together = Децата играха хубаво заедно.
phrase-mood-watch-others = { $child } с интерес гледаше другите деца.
phrase-mood-not-home = { $child } още не искаше да си тръгва.
phrase-mood-happy-to-see = { $child } се зарадва да Ви види.
phrase-mood-shy = { $child } се срамуваше.
phrase-mood-tired-bit = { $child } беше малко { $gender ->
        [female] уморена
        [male] уморен
       *[unknown] уморен(а)
    }.
phrase-mood-stubborn = { $child } искаше да го направи без помощ.
phrase-mood-boundary = { $child } проверява границите.
phrase-mood-says-no = { $child } често казва „не“.
phrase-mood-no-worries = Моля, не се тревожете.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child } се нахрани.
phrase-food-later = { $child } ще яде по-късно.
phrase-food-well-again = { $child } отново хапна добре.
phrase-food-badly-now = { $child } не яде добре.
phrase-food-at-table = { $child } седя добре на масата.
phrase-food-trying-new = { $child } се опитва да яде нови неща.
phrase-food-does-not-eat = { $child } не яде това: { $things }.
phrase-food-eats-only = { $child } хапна само това: { $things }.
phrase-food-lunch-from-us = Децата получават обяд от нас.
phrase-food-know-diet = Знаем това и внимаваме.
phrase-bottle-stopped-we = Спряхме следобедното шише.
phrase-bottle-went-well = Храненето с шише мина добре.
phrase-bottle-went-less = Храненето с шише не мина добре.
phrase-bottle-schedule = Шишето на { $child } е в { $time } ч.
phrase-drink-enough = { $child } трябва да пие достатъчно.
phrase-sleep-plain = { $child } спа.
phrase-sleep-hour = { $child } спа един час.
phrase-sleep-bed-early = { $child } си легна рано.
phrase-sleep-longer-than = { $child } спа по-дълго от обикновено.
phrase-sleep-shorter-than = { $child } спа по-малко от обикновено.
phrase-sleep-slow-plain = Заспиването продължи дълго.
phrase-sleep-not-on-tummy = { $child } не спа по корем.
phrase-sleep-babies-on-back = Слагаме всички бебета да спят по гръб.
phrase-sleep-still = { $child } още спи.
phrase-nappy-cream-on = Сложихме крем.
phrase-nappy-bit-red = { $child } има леко зачервено дупе.
phrase-nappy-wet-one = { $child } имаше мокра пелена.
phrase-nappy-plenty = { $child } се изпишка достатъчно.
phrase-toilet-training-well = Ученето на гърне върви добре.
phrase-toilet-almost = { $child } почти няма нужда от пелена.
phrase-toilet-trained = { $child } вече няма нужда от пелена.
phrase-toilet-helped = Облякохме чисти дрехи.
phrase-hygiene-hands = Често си мием ръцете.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child } падна.
phrase-health-trouble-at = { $child } има оплакване: { $body }.
phrase-health-trouble-teeth = Никнещите зъби притесняват { $child }.
phrase-health-cooled-at = Охладихме това място: { $body }.
phrase-health-plaster-on = Сложихме тук лепенка: { $body }.
phrase-health-plaster-plain = Сложихме лепенка.
phrase-health-bleeding = { $child } кървеше ({ $body }).
phrase-health-scratched = Друго дете одраска { $child }.
phrase-health-hit-by = Друго дете удари { $child }.
phrase-health-pinched = { $child } прищипа пръста си на вратата.
phrase-health-collided = { $child } се блъсна в друго дете.
phrase-health-bumped-into = { $child } се удари в това: { $item } ({ $body }).
phrase-health-not-serious = Не е сериозно.
phrase-health-ask-child-fever = Има ли детето Ви висока температура?
phrase-health-may-not-fever = С висока температура детето Ви не може да идва.
phrase-health-come-without-fever = { $child } може отново да дойде, когато температурата мине.
phrase-health-no-paracetamol = Не ни е позволено да даваме парацетамол.
phrase-group-nothing-further = Освен това няма нищо особено за съобщаване.
phrase-pickup-parking-door = Моля, не паркирайте пред вратата.
phrase-arrive-child-on-time = Моля, погрижете се детето Ви да дойде навреме.
phrase-extra-day-no-place = Нямаме място за допълнителен ден.
phrase-staff-fills-in = { $person } замества колега.
phrase-health-cannot-stay = { $child } не може да остане в групата.
phrase-health-may-not-come-yet = { $child } все още не може да идва.
phrase-food-may-not-eat = { $child } не бива да яде това: { $things }.
phrase-health-no-medicine = Не ни е позволено да даваме лекарства.
phrase-pickup-child-soonest = Моля, вземете детето си възможно най-скоро.
phrase-health-fever-down = Температурата спадна.
phrase-closed-group-plain = Групата е затворена.
phrase-closed-bso-plain = Занималнята е затворена.
phrase-health-doctor-called = Обадиха се на лекаря.
phrase-health-rest = Добре е { $child } да си почива.
phrase-health-look-spots = Моля, следете за петънца или мехурчета.
phrase-health-noticed-home = Забелязахте ли нещо вкъщи?
phrase-health-school-doctor = Идва училищният лекар.
phrase-health-speech = Идва логопедът.
phrase-health-temp-took-we = Измерихме температурата.
phrase-health-temp-normal-plain = Температурата беше нормална.
phrase-health-fever-gone = Температурата премина.
phrase-health-safe-all = Всички деца са в безопасност.
phrase-health-recovered = { $child } се възстанови.
phrase-health-still-ill = { $child } още е { $gender ->
        [female] болна
        [male] болен
       *[unknown] болен/болна
    }.
phrase-health-is-ill = { $child } е { $gender ->
        [female] болна
        [male] болен
       *[unknown] болен/болна
    }.
phrase-health-went-home-ill = { $child } се прибра вкъщи поради болест.
phrase-health-hearing-glasses = { $child } носи очила.
phrase-health-no-lice = Не видяхме въшки.
phrase-health-has-lice = { $child } има въшки.
phrase-health-lice-treat = Моля, третирайте детето си против въшки.
phrase-health-lice-comb = Моля, срешете добре косата на детето си.

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child } остави това при нас: { $things }.
phrase-bring-in-bag-child = Това е в чантата ({ $child }): { $things }.
phrase-bring-put-in-bag = Сложихме това в чантата: { $things }.
phrase-bring-broken-child = Счупи се или се скъса ({ $child }): { $things }.
phrase-bring-missing-child = Липсва това ({ $child }): { $things }.
phrase-bring-found-again = Намерихме това: { $things }.
phrase-bring-found-again-child = Намерихме това ({ $child }): { $things }.
phrase-bring-ask-seen-thing = Виждали ли сте това: { $things }?
phrase-bring-ask-taken = Взели ли сте това по погрешка: { $things }?
phrase-bring-take-home = Моля, вземете това вкъщи: { $things }.
phrase-bring-wash = Моля, изперете това: { $things }.
phrase-bring-check = Моля, проверете това: { $things }.
phrase-bring-back = Моля, върнете това: { $things }.
phrase-bring-save = Моля, запазете това за нас: { $things }.
phrase-bring-item-is-wet-we = Дрехите се намокриха.
phrase-bring-shoes-small = Обувките на { $child } стават малки.
phrase-bring-size-child = { $child } носи размер { $count }.
phrase-bring-bag-daily = Моля, всеки ден носете чанта.
phrase-bring-labels = Моля, надпишете всичко с името на детето.
phrase-bring-own-risk = Играчки от вкъщи може да се изгубят.
phrase-clothes-outside = Всеки ден излизаме навън.
phrase-clothes-dirty = Дрехите може да се изцапат.
phrase-clothes-easy = Моля, изберете удобни дрехи.

## Weer (nog meer)

phrase-weather-is-cold = Студено е.
phrase-weather-is-warm = Топло е.
phrase-weather-is-hot = Много горещо е.
phrase-weather-rains = Вали дъжд.
phrase-weather-snows = Наваля сняг.
phrase-weather-slippery = Хлъзгаво е.
phrase-weather-storm = Идва буря.
phrase-weather-stay-in-shade = Оставаме на сянка.
phrase-weather-inside-between = Между { $from } и { $until } ч. оставаме вътре.
phrase-weather-code = Има предупреждение за опасно време.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = Дойдохте след уговорения час.
phrase-pickup-came-not = { $child } не дойде.
phrase-pickup-arrived = { $child } дойде и е при нас.
phrase-pickup-soon = Моля, вземете { $child }.
phrase-pickup-child-plain = Моля, вземете детето си.
phrase-pickup-bring-child = Моля, доведете { $child }.
phrase-pickup-not-allowed = Без съобщение от Вас този човек не може да вземе { $child }: { $relative }.
phrase-pickup-tell-who = Моля, съобщете ни кой ще вземе { $child }.
phrase-pickup-time-changed = Часът за вземане е променен.
phrase-pickup-come-in = Моля, влезте за малко.
phrase-pickup-say-goodbye = Моля, кажете „довиждане“ на детето си, когато тръгвате.
phrase-pickup-entrance-use-back = Моля, използвайте задния вход.
phrase-pickup-bike = Моля, оставяйте колелото си на стойката.
phrase-pickup-shoes-off = Моля, събувайте обувките в групата.
phrase-absent-day-off-ok = Получихме съобщението за отсъствието.
phrase-absent-noted = Записахме го.
phrase-extra-possible = Допълнителен ден е възможен.
phrase-extra-impossible = Допълнителен ден не е възможен.
phrase-extra-one-place = Има още едно свободно място.
phrase-extra-waiting-list = Вие сте в списъка на чакащите.
phrase-talk-plan = Бихме искали да се уговорим за среща с Вас.
phrase-talk-moved = Разговорът е преместен.
phrase-talk-cancelled = Разговорът се отменя.
phrase-talk-minutes-child = Тогава ще говорим за { $child }.
phrase-permission-need = Трябва ни Вашето съгласие.
phrase-form-sign-plain = Моля, подпишете формуляра.
phrase-question-may-ask = Имам въпрос.
phrase-answer-thinks = Какво мислите за това?
phrase-answer-which-day = В кой ден ще дойдете?
phrase-answer-how-late = В колко часа ще дойдете?
phrase-answer-come-collect-things = Кога ще дойдете да вземете вещите?
phrase-contact-may-call = Мога ли да Ви се обадя?
phrase-contact-call-freely = Винаги можете да ни се обадите.
phrase-contact-check = Ще попитам.
phrase-contact-no-time = Ще Ви се обадя отново.
phrase-contact-answer-soon = Скоро ще получите отговор.
phrase-contact-not-understood = Не разбираме съобщението Ви.
phrase-contact-repeat = Моля, изпратете го още веднъж.

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = Екипът има ден за обучение.
phrase-closed-school-study-day = Училището има ден за обучение.
phrase-open-holiday-hours = През ваканцията е отворено от { $from } до { $until } ч.
phrase-prices-higher = Цените се повишават.
phrase-pay-invoice-before = Моля, платете сметката преди този ден: { $date }.
phrase-pay-invoice-office = Имате ли въпроси за сметката? Моля, обадете се в офиса ни.
phrase-pay-questions-office = При въпроси за пари можете да се обадите в офиса.
phrase-staff-name-is = Новият човек в екипа ни е: { $person }.
phrase-staff-substitute-stands = С групата работи заместващ колега.
phrase-staff-mentor-new = { $child } ще има нов ментор.
phrase-staff-mentor-now = { $person } ще бъде ментор на { $child }.
phrase-group-move-room = Групата се мести в друга зала.
phrase-group-sits-with = { $child } е в група { $group }.
phrase-group-together-two = Две групи са заедно.
phrase-group-drill = Имахме учение за действия при пожар.
phrase-group-clean-up-day = Подредихме заедно.
phrase-group-visit-from = Имахме гост.
phrase-group-new-room = Имаме ново място за игра.
phrase-group-outside-long = Бяхме дълго навън.
phrase-group-inside-played = Играхме вътре.
phrase-group-went-out = Бяхме на разходка извън центъра.
phrase-group-music = Слушахме музика.
phrase-group-circle = Седяхме в кръг.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child } се опитва да ходи.
phrase-dev-pulls-up = { $child } се изправя на крака с опора.
phrase-dev-rolls-over = { $child } се обръща от гръб по корем.
phrase-dev-rolls-back = { $child } се обръща от корем по гръб.
phrase-dev-first-word = { $child } каза първата си дума.
phrase-dev-sentences = { $child } прави кратки изречения.
phrase-dev-many-words = { $child } учи много нови думи.
phrase-dev-babbles = { $child } бърбори много.
phrase-dev-talks-much = { $child } говори много.
phrase-dev-dutch-home = { $child } говори друг език вкъщи.
phrase-dev-understands = { $child } ни разбира добре.
phrase-dev-plays-alone = { $child } предпочита да играе { $gender ->
        [female] сама
        [male] сам
       *[unknown] сам(а)
    }.
phrase-dev-plays-together = { $child } играе хубаво с другите.
phrase-dev-joins-in = { $child } се включва добре.
phrase-dev-remembers = { $child } помни всичко.
phrase-dev-concentrates = { $child } може да се съсредоточава добре.
phrase-dev-independent = { $child } прави много неща без помощ.
phrase-dev-swim-lesson = { $child } ходи на уроци по плуване.
phrase-dev-ask-swim = Има ли детето Ви диплома за плуване?
phrase-dev-school-soon = { $child } скоро тръгва на училище.
phrase-dev-toddler-group = { $child } преминава в групата за 2–4 години.
phrase-dev-bso-soon = { $child } тръгва на занималня.
phrase-dev-settle-trial-first = { $child } се справи добре в първия ден за адаптация.
phrase-dev-settle-plain-well = Денят за адаптация мина добре.
phrase-dev-settle-begins = { $child } започва адаптацията.
phrase-dev-settle-group = { $child } идва за адаптация в група { $group }.
phrase-dev-birthday-soon = Наближава рожденият ден на { $child }.
phrase-dev-birthday-age = { $child } навършва { $count ->
        [one] { $count } година
       *[other] { $count } години
    }.
phrase-dev-sibling-born = { $child } вече има братче.
phrase-dev-sister-born = { $child } вече има сестриче.
phrase-congrats-sibling-sister = Честито сестриче на { $child }!
phrase-congrats-sibling-brother = Честито братче на { $child }!
phrase-sang-for-him = Пяхме песни за { $child }.
phrase-helps-think = С радост ще помислим заедно с Вас.
phrase-ask-parents-join = Искате ли да дойдете с нас на излета?
phrase-ask-parents-help-at = Можете ли да помогнете с това: { $things }?
phrase-bye-next-time = До следващия път!
phrase-bye-nice-evening = Хубава вечер!
phrase-bye-rest = Починете си добре.
phrase-bye-have-fun = Приятно прекарване!
phrase-bye-good-luck = Успех!

## Uw kind (zonder naam)

phrase-child-fever-has = Детето Ви има висока температура.
phrase-child-is-ill = Детето Ви е болно.
phrase-child-ate-well = Детето Ви хапна добре.
phrase-child-ate-little = Детето Ви хапна малко.
phrase-child-slept-well = Детето Ви спа добре.
phrase-child-good-day = Детето Ви имаше хубав ден.
phrase-child-fell = Детето Ви падна.
phrase-child-may-come-back = Детето Ви може отново да идва.
phrase-child-may-settle-day = Детето Ви може да дойде на ден за адаптация.
phrase-child-stay-home-fever = Детето Ви трябва да остане вкъщи.
phrase-child-may-return-hours = Детето Ви може да се върне след поне { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    } без висока температура.
phrase-child-may-return-vomit = Детето Ви може отново да дойде { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    } след повръщането.
phrase-child-ask-lice = Има ли детето Ви въшки?
phrase-child-treat-then = Тогава, моля, третирайте детето си.
phrase-child-check-daily = Моля, проверявайте детето си всеки ден.
phrase-child-check-hair = Моля, прегледайте внимателно косата на детето си.
phrase-child-shoes-sturdy = Моля, обуйте детето си със здрави обувки.
phrase-child-nice-clothes = Моля, облечете детето си празнично.
phrase-child-breakfast-first = Моля, първо дайте на детето си закуска.
phrase-child-sleep-enough = Моля, нека детето Ви спи достатъчно.
phrase-child-collect-earlier = Моля, вземете детето си по-рано.
phrase-child-collect-at = Моля, вземете детето си в { $time } ч.
phrase-child-collect-or-earlier = Моля, вземете детето си в { $time } ч. или по-рано.
phrase-child-bring-or-earlier = Моля, доведете детето си в { $time } ч. или по-рано.
phrase-child-collect-from = Можете да вземете детето си от { $time } ч. нататък.
phrase-child-bring-from = Можете да доведете детето си от { $time } ч. нататък.
phrase-child-only-if-known = Даваме детето само на хора, които познаваме.
phrase-child-allergic-ask = Има ли детето Ви алергия към нещо?
phrase-child-phone-reach = Ще се свържем с Вас.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = В групата не ядем ядки.
phrase-rule-child-nut-allergy = Едно дете има алергия към ядки.
phrase-rule-no-nuts-give = Моля, не носете храна с ядки.
phrase-rule-no-own-toys = Моля, не носете играчки от вкъщи.
phrase-rule-toys-bring-may = Децата може да донесат играчки.
phrase-rule-cuddly-may = Децата може да донесат плюшена играчка.
phrase-rule-children-bring-may = Децата може да донесат това: { $things }.
phrase-rule-door-closed = Вратата трябва да стои затворена.
phrase-rule-small-children = Моля, внимавайте за малките деца.
phrase-rule-drive-slow = Моля, карайте бавно.
phrase-rule-phone-not = Моля, не говорете по телефона в групата.
phrase-rule-no-dogs = Не се допускат кучета вътре.
phrase-rule-no-smoking = Моля, не пушете до портата.
phrase-rule-only-staff-medicine = Само екипът може да дава лекарства.
phrase-rule-form-first = Първо трябва да подпишете формуляра.
phrase-rule-extra-pay = Тогава трябва да доплатите.
phrase-rule-swap-hours = Моля, заявете размяната на деня поне { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    } предварително.
phrase-rule-absent-no-swap = Ако не отмените деня навреме, не получавате ден за размяна.
phrase-rule-label-clothes = Моля, напишете името на детето върху дрехите.
phrase-rule-return-then = Тогава можем да ги върнем.
phrase-because-few-staff = Причината е, че екипът не достига.
phrase-because-illness = Причината е болест.
phrase-because-weather = Причината е времето навън.
phrase-because-holidays = Причината са празничните дни.
phrase-because-malfunction = Причината е повреда.
phrase-group-closed-early-due = Групата затваря по-рано.
phrase-group-together-because = Затова групите са заедно.
phrase-group-fruit-all = Всички деца получават плодове.
phrase-group-extra-drinks = Децата получават повече за пиене.
phrase-group-eats-at = Храним се в { $time } ч.
phrase-group-sleep-at = Децата спят от { $from } до { $until } ч.
phrase-group-bus-leaves = Автобусът тръгва в { $time } ч.
phrase-group-be-there = Моля, бъдете тук в { $time } ч.
phrase-group-no-school = Няма училище.
phrase-group-school-begins = Училището започва отново { $on-date }.
phrase-group-gym-is = Има физкултура.
phrase-group-cake = Има торта.
phrase-group-sport-day = Има спортен ден.
phrase-group-almost-summer = Почти е лято.
phrase-group-almost-christmas = Почти е Коледа.
phrase-group-almost-holiday = Почти е ваканция.
phrase-group-called = Групата се казва { $group }.
phrase-group-lice-in = В група { $group } има въшки.
phrase-trip-cancelled-reason = Това се отменя: { $things }.
phrase-trip-moved-date = Това е преместено за нова дата ({ $date }): { $things }.
phrase-trip-new-date = Новата дата е: { $date }, { $time } ч.
phrase-trip-new-date-only = Новата дата е: { $date }.
phrase-trip-is-on-date = Това ще бъде { $on-date }: { $things }.
phrase-trip-is-on-date-at = Това ще бъде { $on-date } в { $time } ч.: { $things }.
phrase-trip-not-on-date = Това няма да бъде { $on-date }: { $things }.
phrase-pay-until = Можете да платите до { $date } включително.
phrase-pay-before-money = Моля, платете преди този ден: { $date }.
phrase-pay-bring-money = Моля, дайте на детето { $amount }.
phrase-sign-up-with = Моля, запишете се при { $person }.
phrase-hand-in-with = Моля, предайте формуляра на { $person }.
phrase-hand-in-group = Моля, предайте формуляра в групата.
phrase-more-questions = Има ли още въпроси?
phrase-call-or-mail = Моля, обадете ни се или пишете имейл.
phrase-call-day-every = Можете да се обаждате всеки ден.
phrase-received-letter = Получихме писмото Ви.
phrase-received-form = Получихме формуляра.
phrase-received-mail = Получихме имейла Ви.
phrase-request-look = Разглеждаме молбата Ви.
phrase-request-refused = Молбата Ви не е одобрена.
phrase-request-approved = Молбата Ви е одобрена.
phrase-if-you-cannot = Не можете ли?
phrase-if-too-late = Ще закъснеете ли?
phrase-tell-then-in-time = Тогава, моля, съобщете ни навреме.
phrase-call-before = Моля, обадете ни се преди { $time } ч.
phrase-not-want = Не искате ли това?
phrase-home-same = И вкъщи ли е така?
phrase-home-read-this-book = Можете ли да прочетете тази книга и вкъщи?
phrase-not-on-wc-yet = { $child } още не иска да ходи до тоалетната.
phrase-not-want-sleep = { $child } не иска да спи.
phrase-has-friend = { $child } има приятелче в групата.
phrase-had-on = { $child } носеше това: { $things }.
phrase-slept-with = { $child } спа с това: { $things }.
phrase-trousers-wet-plain = Панталонът е мокър.
phrase-ice-on = Сложихме лед.
phrase-colleague-plaster = Колега от екипа сложи лепенка.
phrase-ask-wants-call = { $child } иска да Ви се обади.
phrase-weather-was-warm = Беше топло.
phrase-weather-was-cold = Беше студено.
phrase-weather-stays-hot = Остава топло.
phrase-sleep-slower-usual = Заспиването продължи по-дълго от обикновено.
phrase-children-stay-home = Болните деца остават вкъщи.
phrase-first-time-you-stay = Първия път оставате с детето.
phrase-settling-takes = Адаптацията трае { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }.
phrase-settling-takes-hour = Адаптацията трае един час.
phrase-works-on-days = { $person } работи { $on-first-weekday } и { $on-second-weekday }.
phrase-see-you-on = Ще се радваме да се видим { $on-date }.
phrase-see-you-there = Ще се радваме да се видим.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = Това е в { $time } ч.: { $things }.
phrase-event-starts-at = Това започва в { $time } ч.: { $things }.
phrase-event-ends-at = Това свършва в { $time } ч.: { $things }.
phrase-event-from-until = Това е от { $from } до { $until } ч.: { $things }.
phrase-event-date-from-until = Това е { $on-date } от { $from } до { $until } ч.: { $things }.
phrase-event-takes = Това трае { $minutes } мин: { $things }.
phrase-event-starts-on = Това започва { $on-date }: { $things }.
phrase-event-stops-on = Това свършва { $on-date }: { $things }.
phrase-event-time-now = Новият час е { $time } ч.
phrase-event-time-changed = Часът е променен.
phrase-event-goes-on = Това ще се състои: { $things }.
phrase-event-remember = Моля, не забравяйте това: { $things }.
phrase-event-welcome-at = Заповядайте: { $things }.
phrase-paper-received = Получихме това: { $things }.
phrase-paper-not-received = Още не сме получили това: { $things }.
phrase-paper-ready = Това е готово: { $things }.
phrase-paper-fill = Моля, попълнете това: { $things }.
phrase-paper-sign = Моля, подпишете това: { $things }.
phrase-paper-pay = Моля, платете това: { $things }.
phrase-paper-back-on = Това трябва да се върне { $on-date }: { $things }.
phrase-paper-read = Моля, прочетете това: { $things }.
phrase-paper-ask-read = Прочетохте ли това: { $things }?
phrase-paper-pass-on = Моля, съобщете ни това: { $things }.
phrase-paper-you-get = Ще получите това от нас: { $things }.
phrase-paper-children-get = Децата получават това: { $things }.

## Spullen: wat er is en wat niet

phrase-thing-visit = Ще ни посети: { $things }.
phrase-thing-there-is = Има: { $things }.
phrase-thing-there-is-not = Няма: { $things }.
phrase-thing-not-working = Това не работи: { $things }.
phrase-thing-closed = Това е затворено: { $things }.
phrase-thing-opens-at = Това отваря в { $time } ч.: { $things }.
phrase-thing-had-none = { $child } нямаше това у себе си: { $things }.
phrase-thing-only-left = Остана само това: { $things }.
phrase-thing-has = { $child } има това: { $things }.
phrase-thing-is-too-small = Това е твърде малко: { $things }.
phrase-thing-ask-make = Моля, направете това: { $things }.
phrase-thing-ask-in-bag = Моля, сложете това в чантата: { $things }.
phrase-thing-ask-wear = Моля, облечете детето с това: { $things }.
phrase-thing-wear = Моля, облечете това: { $things }.
phrase-thing-ask-practise = Моля, упражнявайте това вкъщи: { $things }.
phrase-thing-name-in = Моля, напишете името на детето върху това: { $things }.

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child } си взе допълнително.
phrase-food-less-than-usual = { $child } яде по-малко от обикновено.
phrase-drink-less-than-usual = { $child } пи по-малко от обикновено.
phrase-drink-plain = { $child } пи.
phrase-drink-another-ml = { $child } изпи още { $count } мл.
phrase-food-slow = { $child } яде бавно.
phrase-food-rather = { $child } предпочете това: { $things }.
phrase-food-all-well = Децата хапнаха добре.
phrase-sleep-all-well = Децата спаха добре.
phrase-food-choked = { $child } се задави с храна или напитка.
phrase-allergic-to = { $child } има алергия към това: { $things }.
phrase-sleep-asleep-only = { $child } заспа чак в { $time } ч.
phrase-sleep-early-tonight = Може би е добре { $child } да си легне рано тази вечер.
phrase-sleep-in-bed = { $child } е в леглото.
phrase-sleep-not-without = { $child } не може да спи без това: { $item }.
phrase-sleep-went-better = Спането мина по-добре.
phrase-food-went-better = Храненето мина по-добре.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } още не се е { $gender ->
        [female] изакала
        [male] изакал
       *[unknown] изакал(а)
    }.
phrase-nappy-leaked = Пелената на { $child } протече.
phrase-nappy-better = Дупето на { $child } изглежда по-добре.
phrase-got-puffs = Дадохме на { $child } { $count ->
        [one] { $count } впръскване
       *[other] { $count } впръсквания
    } от инхалатора.
phrase-toilet-accidents = { $child } { $count ->
        [one] { $count } път
       *[other] { $count } пъти
    } не успя да стигне навреме до тоалетната.

## Stemming (en nog meer)

phrase-mood-in-skin = { $child } се чувстваше добре.
phrase-mood-cried-you-left = { $child } плака, когато си тръгнахте.
phrase-mood-exciting-still = { $child } още малко се притеснява.
phrase-mood-asked-relative = { $child } попита за този човек: { $relative }.
phrase-mood-not-joined = { $child } не се включи.
phrase-mood-tearful = { $child } беше { $gender ->
        [female] плачлива
        [male] плачлив
       *[unknown] плачлив(а)
    }.
phrase-mood-does-well = { $child } се справя добре.
phrase-mood-made-up = Децата се сдобриха.
phrase-mood-talked-about-it = Говорихме за това.
phrase-mood-we-laughed = Много се смяхме.
phrase-mood-not-outside = { $child } нямаше право да излезе навън.
phrase-group-plain-day = Беше обикновен ден.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = Правим това: { $activity }.
phrase-act-do-many = { $who } { $who-number ->
        [several] правят
       *[single] прави
    } това: { $activity }.
phrase-act-not-allowed = { $child } нямаше право да прави това: { $activity }.
phrase-act-may = { $child } може да прави това: { $activity }.
phrase-act-does-well = { $child } прави това добре: { $activity }.
phrase-act-going-out = Излизаме навън.
phrase-act-not-going-out = Няма да излизаме навън.
phrase-act-staying-in = Оставаме вътре.
phrase-act-worked-hard = { $child } се постара много.
phrase-act-plays-at = { $child } ще играе вкъщи при { $names }.
phrase-dev-dutch-more = { $child } говори все повече нидерландски.
phrase-dev-says-little = { $child } още говори малко.
phrase-theme-begin = Започваме нова тема.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = Това място е малко подуто.
phrase-health-no-blood = Нямаше кръв.
phrase-health-bit-blood = Имаше малко кръв.
phrase-health-weak = { $child } е { $gender ->
        [female] слаба
        [male] слаб
       *[unknown] слаб(а)
    } и { $gender ->
        [female] отпусната
        [male] отпуснат
       *[unknown] отпуснат(а)
    }.
phrase-health-no-complaints = { $child } вече няма оплаквания.
phrase-health-looks-like = Прилича на това: { $item }.
phrase-health-trouble-of = { $child } има оплакване: { $item }.
phrase-health-some-children-have = В групата има { $count ->
        [one] { $count } дете
       *[other] { $count } деца
    } с болест: { $item }.
phrase-health-visit = Моля, посетете: { $item }.
phrase-health-visit-child = Моля, посетете с { $child }: { $item }.
phrase-health-come-now = Моля, елате възможно най-скоро.
phrase-health-will-be-fine = Ще се оправи.
phrase-health-nothing-serious = Няма нищо сериозно.
phrase-health-eye-sticky = { $child } има лепкаво око.
phrase-health-ball = Това удари { $child }: { $item } ({ $body }).
phrase-health-bumped-item = { $child } се удари в това: { $item }.
phrase-health-bumped-body-item = { $child } падна и се удари в това: { $item } ({ $body }).
phrase-health-slipped = { $child } се подхлъзна.
phrase-health-hurt-self = { $child } се нарани.
phrase-health-hurt-body = { $child } се нарани ({ $body }).
phrase-health-stay-home-child = Моля, { $child } да остане вкъщи.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = Този човек може да вземе детето ({ $child }): { $relative }.
phrase-pickup-need-not = Не е нужно да вземате детето ({ $child }).
phrase-pickup-stays-until = { $child } остава до { $time } ч.
phrase-pickup-from-until = { $child } идва от { $from } до { $until } ч.
phrase-absent-not-on-list = { $child } не е в списъка.
phrase-absent-reported = Съобщено е, че { $child } няма да дойде.
phrase-arrive-late-child = { $child } закъсня.
phrase-arrive-later = { $child } ще дойде по-късно.
phrase-arrive-we-later = Ще дойдем { $minutes } мин по-късно.
phrase-arrive-we-come-later = Ще дойдем по-късно.
phrase-extra-ask = Може ли { $child } да дойде в допълнителен ден?
phrase-swap-how-app = Можете да поискате ден за размяна в приложението.
phrase-waiting-list-child = { $child } е в списъка на чакащите.
phrase-talk-ask-come = Можете ли да дойдете на разговор { $on-date } в { $time } ч.?
phrase-talk-ask-other-time = Удобно ли Ви е друго време?
phrase-photo-ask-one = Може ли да направим снимка на { $child }?

## Kantoor (en nog meer)

phrase-office-notice-month = Предизвестието е един месец.
phrase-office-allowance = Можете да поискате помощ за разходите за детски център (kinderopvangtoeslag) от данъчната служба (Belastingdienst).
phrase-office-allowance-change = Моля, съобщавайте промените на данъчната служба (Belastingdienst).
phrase-office-call-number = Можете да ни се обадите: { $phone }.
phrase-office-mail-to = Можете да ни пишете на имейл: { $mail }.
phrase-office-inconvenience = Извинете за неудобството.
phrase-office-good-news = Има добра новина.

## School (en nog meer)

phrase-school-earlier = Училището свършва по-рано.
phrase-school-out-at = Училището свършва в { $time } ч.
phrase-school-not-listen = { $child } не слушаше добре.
phrase-school-drill = Беше учение.
phrase-school-drill-coming = Правим пожарно учение.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = Има буря.
phrase-weather-careful = Моля, внимавайте по пътя.
phrase-group-at-other = Ние сме при група { $group }.
phrase-contact-ask-may = Може ли?
phrase-contact-ask-right = Вярно ли е?
phrase-contact-ask-possible = Възможно ли е?
phrase-contact-language = На какъв език говорите вкъщи?
phrase-contact-tell-relative = Моля, предайте това на: { $relative }.
phrase-contact-nice-help = Колко хубаво, че ще дойдете да помогнете.
phrase-contact-if-something = Моля, съобщете ни, ако има нещо.
phrase-contact-look-in = Ще дойдете ли и Вие да разгледате?
phrase-contact-call-back = Моля, обадете ни се обратно.
phrase-contact-answer-please = Моля, отговорете на това съобщение.
phrase-contact-nothing-to-pay = Не е нужно да плащате.

## Nog meer van alledag

phrase-bottle-per-time = { $child } пие по { $count } мл на път.
phrase-bottle-per-day = { $child } получава { $count ->
        [one] { $count } шише
       *[other] { $count } шишета
    } на ден.
phrase-food-eats-along = { $child } яде с нас.
phrase-food-eats-not-along = { $child } не яде с нас.
phrase-thing-put-on = Облякохме на { $child } това: { $things }.
phrase-mood-happy-with = { $child } се зарадва на това: { $things }.
phrase-mood-not-day = { $child } имаше не толкова добър ден.
phrase-mood-wants-home = { $child } иска вкъщи.
phrase-group-enthusiastic = Децата бяха въодушевени.
phrase-group-tired = Децата бяха уморени.
phrase-group-lively = Децата бяха много оживени.
phrase-act-we-practise = Упражняваме това: { $activity }.
phrase-dev-knows = { $child } знае това: { $things }.
phrase-dev-loose-tooth = { $child } има клатещо се зъбче.
phrase-health-sore-throat = { $child } има болки в гърлото.
phrase-health-need-not-come = Не е нужно да идвате.
phrase-health-can-come = Можете ли да дойдете?
phrase-health-ask-give-paracetamol = Може ли да дадем парацетамол на { $child }?
phrase-health-ask-medicine-often = Колко често { $child } получава лекарството?
phrase-health-ask-medicine-much = Колко от лекарството получава { $child }?
phrase-health-ask-medicine-time = В колко часа { $child } получава лекарството?
phrase-health-ill-count = Има { $count ->
        [one] { $count } болно дете
       *[other] { $count } болни деца
    }.
phrase-health-wash-hands = Моля, мийте си добре ръцете.
phrase-thing-uses = { $child } използва това: { $things }.
phrase-thing-has-no = { $child } няма това: { $things }.
phrase-thing-ask-has = Има ли { $child } това: { $things }?
phrase-arrive-bus-comes = Автобусът идва в { $time } ч.
phrase-pickup-stays-longer = { $child } остава по-дълго.
phrase-pickup-ask-until = Може ли { $child } да остане до { $time } ч.?
phrase-pickup-can-bring = Можете да доведете { $child }.
phrase-pickup-can-collect = Можете да вземете { $child }.
phrase-swap-left = Имате още { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    } за размяна.
phrase-money-thing-costs = Това струва { $amount }: { $things }.
phrase-money-back = Ще получите пари обратно.
phrase-money-not-received = Още не сме получили плащане.
phrase-office-ask = Моля, попитайте в офиса.
phrase-staff-back-on = { $person } се връща { $on-date }.
phrase-staff-no-longer = { $person } вече не работи при нас.
phrase-closed-hour-early = Затваряме един час по-рано.
phrase-photo-may = Можете да правите снимки.
phrase-photo-not-online = Моля, не качвайте снимки в интернет.
phrase-photo-will-app = Качваме снимки в приложението.
phrase-event-topic = Темата е: { $things }.
phrase-talk-which-time = Кой час Ви е удобен?
phrase-talk-interpreter-comes = Ще има преводач.
phrase-contact-ask-reachable = Можем ли да се свържем с Вас?
phrase-contact-ask-call-when = Кога мога да Ви се обадя?
phrase-home-ask-plays = С какво обича да играе { $child } вкъщи?
phrase-home-ask-does = Какво обича да прави { $child }?

## Korte antwoorden van medewerkers

phrase-short-good-idea = Добра идея.
phrase-short-fine = Добре.
phrase-short-can = Възможно е.
phrase-short-cannot = Не е възможно.
phrase-short-may = Разрешено е.
phrase-short-may-not = Не е разрешено.
phrase-short-right = Вярно е.
phrase-short-not-right = Не е вярно.
phrase-short-no-problem = Няма проблем.
phrase-short-get-well = Бързо оздравяване.
phrase-short-strength = Пожелаваме Ви сили.
phrase-short-pity = Жалко.
phrase-short-dont-know = Не знам.
phrase-short-is-settled = Уредено е.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $child } беше още { $gender ->
        [female] гладна
        [male] гладен
       *[unknown] гладен (гладна)
    }.
phrase-sleep-almost-hours = { $child } спа почти { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }.
phrase-health-had-diarrhoea = { $child } имаше диария.
phrase-mood-quieter = { $child } беше по-{ $gender ->
        [female] тиха
        [male] тих
       *[unknown] тих(а)
    } от обикновено.
phrase-act-was-hard = Това беше трудно за { $child }: { $activity }.
phrase-play-with-friends = { $child } игра с приятели.
phrase-health-has-coughed = { $child } кашля.
phrase-health-stung-mosquito = Комар ухапа { $child }.
phrase-pickup-must = Детето ({ $child }) трябва да бъде взето.
phrase-pickup-planned = Ще вземат детето ({ $child }).
phrase-pickup-goes-earlier = { $child } си тръгва по-рано.
phrase-pickup-tell-time = Моля, съобщете в колко часа ще дойдете.
phrase-health-ask-been = Ходи ли { $child } на лекар?
phrase-thing-ask-may-have = Може ли { $child } да получи това: { $things }?
phrase-thing-delayed = Това закъснява: { $things }.
phrase-thing-was-nice = Беше приятно: { $things }.
phrase-child-comes-on = Отсега нататък { $child } идва { $on-weekday }.
phrase-child-comes-on-two = Отсега нататък { $child } идва { $on-first-weekday } и { $on-second-weekday }.
phrase-child-stops = Посещенията на { $child } при нас приключват { $on-date }.
phrase-swap-ask-want = Искате ли да размените ден?
phrase-contact-see-if = Ще видим дали е възможно.
phrase-contact-waiting = Чакаме Ви.
phrase-contact-thanks-coming = Благодарим, че дойдохте.
phrase-contact-hard-to-reach = Трудно е да се свържете с нас.

## Korte antwoorden van ouders

reply-ok = Добре.
reply-yes = Да.
reply-no = Не.
reply-thanks = Благодаря.
reply-thanks-much = Много благодаря.
reply-please = Да, моля.
reply-welcome = Няма защо.
reply-good-morning = Добро утро, приятен ден.
reply-greeting = Здравейте.
reply-see-you = До скоро.
reply-understood = Разбирам.
reply-not-understood = Не разбирам.
reply-nice = Колко хубаво!
reply-sorry = Съжалявам.
reply-coming = Идвам.
reply-coming-time = Ще дойда в { $time } ч.
reply-coming-minutes = Ще бъда там след { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
reply-late = Ще дойда по-късно.
reply-late-minutes = Ще закъснея с { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
reply-earlier = Ще дойда по-рано.
reply-ill-today = { $child } е { $gender ->
        [female] болна
        [male] болен
       *[unknown] болен (-на)
    } днес.
reply-not-coming-today = { $child } няма да дойде днес.
reply-not-coming-tomorrow = { $child } няма да дойде утре.
reply-not-coming-date = { $child } няма да дойде: { $date }.
reply-coming-today = { $child } ще дойде днес.
reply-coming-tomorrow = { $child } ще дойде отново утре.
reply-child-later = { $child } ще дойде днес по-късно.
reply-fever-home = { $child } има висока температура вкъщи.
reply-better = { $child } оздравя.
reply-slept-badly = { $child } спа лошо през нощта.
reply-slept-well = { $child } спа добре през нощта.
reply-had-breakfast = { $child } вече закуси.
reply-no-breakfast = { $child } още не е { $gender ->
        [female] закусила
        [male] закусил
       *[unknown] закусил(а)
    }.
reply-paracetamol-none = { $child } не е { $gender ->
        [female] приемала
        [male] приемал
       *[unknown] приемал(а)
    } парацетамол.
reply-mother-collects = Майката ще вземе детето.
reply-father-collects = Бащата ще вземе детето.
reply-grandparent-collects = Баба или дядо ще вземе детето.
reply-other-collects = { $person } ще вземе { $child }.
reply-bring-tomorrow = Ще го донеса утре.
reply-can-come = Мога да дойда.
reply-cannot-come = Не мога да дойда.
reply-can-help = Мога да помогна.
reply-call-me = Моля, обадете ми се.
reply-will-call = Ще Ви се обадя.
reply-question = Имам въпрос.
reply-how-was-day = Как мина денят на { $child }?
reply-interpreter = Искам преводач.
reply-allowed = Да, може.
reply-not-allowed = Не, не може.

## Van dag tot dag

phrase-sleep-could-not = { $child } не можа да заспи.
phrase-sleep-hard-to-start = { $child } заспа трудно.
phrase-sleep-ask-midday = { $child } още ли спи на обяд вкъщи?
phrase-mood-goodbye-hard = Раздялата беше трудна за { $child }.
phrase-goodbye-take-time = Моля, сбогувайте се спокойно, без да бързате.
phrase-goodbye-short = Моля, сбогувайте се за кратко.
phrase-contact-call-how-going = Винаги можете да се обадите и да попитате как върви.
phrase-mood-we-miss = { $child } ни липсва.
phrase-mood-is-happy = { $child } е във весело настроение.
phrase-mood-is-sad = { $child } е { $gender ->
        [female] тъжна
        [male] тъжен
       *[unknown] тъжен/тъжна
    }.
phrase-mood-is-clingy = { $child } иска да е през цялото време близо до нас.
phrase-mood-is-busy = { $child } е много { $gender ->
        [female] буйна
        [male] буен
       *[unknown] буен/буйна
    }.
phrase-mood-is-quiet = { $child } е { $gender ->
        [female] тиха
        [male] тих
       *[unknown] тих(а)
    }.
phrase-mood-is-angry = { $child } се сърди.
phrase-bit-other-at = { $child } ухапа друго дете ({ $body }).
phrase-hair-pulled-by = Друго дете дръпна { $child } за косата.
phrase-hair-pulled-other = { $child } дръпна друго дете за косата.
phrase-scratched-other = { $child } одраска друго дете.
phrase-kicked-other = { $child } ритна друго дете.
phrase-kicked-by = Друго дете ритна { $child }.
phrase-quarrel-about = { $child } се скара с друго дете. За какво: { $things }.
phrase-took-toy = { $child } взе играчка от друго дете.
phrase-explained-hitting = Обяснихме на { $child }, че удрянето боли.
phrase-explained-biting = Обяснихме на { $child }, че хапането боли.
phrase-parted-children = Разделихме децата.
phrase-dev-sentences-words = { $child } прави изречения от { $count ->
        [one] { $count } дума
       *[other] { $count } думи
    }.
phrase-dares-more = { $child } се осмелява на това все повече: { $activity }.
phrase-does-more-often = { $child } прави това все по-често: { $activity }.
phrase-ready-school = { $child } вече може да тръгне на начално училище.
phrase-ask-registered-school = Записахте ли вече { $child } в училище?
phrase-ask-which-school = В кое училище ще ходи { $child }?
phrase-good-helper = { $child } много добре ни помага.
phrase-asks-many-questions = { $child } задава много въпроси.
phrase-talks-clearer = { $child } говори все по-ясно.
phrase-mixes-languages = { $child } смесва два езика.
phrase-torn-of = Скъсано (на { $child }): { $things }.
phrase-too-small-of = Малко за { $child }: { $things }.
phrase-look-lost-property = Моля, погледнете при намерените вещи.
phrase-weather-degrees = Ще бъде { $temperature } градуса.
phrase-out-any-weather = Излизаме навън при всякакво време.
phrase-suncream-ask-done = { $child } вече ли е с нанесен слънцезащитен крем?
phrase-only-known-people = Даваме { $child } само на хора, които познаваме.
phrase-late-minutes = Закъсняхте с { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
phrase-arrived-safe = { $child } пристигна благополучно.
phrase-child-comes = { $child } ще дойде.
phrase-ask-comes-care = { $child } ще дойде ли в детския център?
phrase-ask-wait = Бихте ли изчакали малко?
phrase-ask-ring = Моля, позвънете на вратата.
phrase-swap-day-for-day = Можете да смените деня: { $first-weekday } с { $second-weekday }.
phrase-group-full = Групата е пълна.
phrase-group-full-child = Групата на { $child } е пълна.
phrase-closed-group-time = Групата затваря в { $time } ч.
phrase-wish-summer-holiday = Пожелаваме Ви приятна лятна ваканция.
phrase-wish-christmas = Пожелаваме Ви весела Коледа.
phrase-drivers-wanted = Търсим още { $count ->
        [one] { $count } родител, който иска да кара
       *[other] { $count } родители, които искат да карат
    } кола.
phrase-helpers-wanted = Търсим още { $count ->
        [one] { $count } родител, който иска да помогне
       *[other] { $count } родители, които искат да помогнат
    }.
phrase-ask-how-many-people = Колко души ще дойдете?
phrase-ask-alone-or-two = Един човек ли ще дойде от Вас или двама?
phrase-photo-newsletter = Може ли да сложим снимка на { $child } в бюлетина?
phrase-photo-website = Може ли да сложим снимка на { $child } на нашия уебсайт?
phrase-ask-celebrate-when = Кога искате да празнуваме при нас рождения ден на { $child }?
phrase-we-celebrate-birthday = Празнуваме рождения ден на { $person }.
phrase-dress-up-child = { $child } може да дойде с костюм.
phrase-say-farewell = { $person } напуска. Сбогуваме се.
phrase-treat-no-sweets = Моля, без бонбони като почерпка за рожден ден.
phrase-keep-weeks = Можете да задържите това { $count ->
        [one] { $count } седмица
       *[other] { $count } седмици
    }: { $things }.
phrase-home-ask-does-most = Какво обича най-много да прави { $child } вкъщи?
phrase-phone-ask-new = Какъв е новият Ви телефонен номер?
phrase-phone-ask = Какъв е телефонният Ви номер?
phrase-mail-ask = Какъв е имейл адресът Ви?
phrase-address-ask = Какъв е адресът Ви?
phrase-contact-let-know = Ще Ви съобщим.
phrase-look-new-group = { $child } ще отиде да види новата група.
phrase-talk-have-about = Имаме разговор за { $child }.
phrase-gate-closed = Портата винаги трябва да остава затворена.
phrase-talk-ask-speak = Може ли да поговоря за малко с Вас?
phrase-office-mail = Моля, изпратете имейл до офиса.
phrase-contact-tried-call = Опитахме се да Ви се обадим.
phrase-contact-not-answered = Не вдигнахте телефона.
phrase-pickup-put-on-list = Тогава ще впишем този човек в списъка.
phrase-ask-who-along = Кой може да дойде с нас?
phrase-staff-meeting = Имаме събрание.
phrase-make-nice-day = Ще направим деня приятен.
phrase-lovely-child = { $child } е много мило дете.
phrase-nice-in-group = Радваме се, че { $child } е в групата.
phrase-contact-we-call = Ще Ви се обадим.
phrase-thanks-patience = Благодарим за търпението.
phrase-had-good-time = { $child } прекара добре.
phrase-leave-home-thing = Това може да остане вкъщи: { $things }.
phrase-drinks-from = { $child } пие от това: { $item }.
phrase-all-well-child = При { $child } всичко е наред.
phrase-books-about = { $child } обича книжки за: { $things }.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = Току-що измерихме температурата на { $child }.
phrase-ill-temperature-was = Температурата на { $child } беше { $temperature } °C.
phrase-ill-fever-rose = Температурата се повиши.
phrase-ill-fever-still = { $child } още има температура.
phrase-ill-ask-fever-still = Има ли { $child } още температура?
phrase-ill-measure-again = Ще измерим температурата още веднъж.
phrase-ill-shivers = { $child } трепери.
phrase-ill-breathes-hard = { $child } диша трудно.
phrase-ill-short-of-breath = { $child } се задъхва.
phrase-ill-short-of-breath-was = { $child } се задъхваше.
phrase-ill-short-of-breath-bit = { $child } се задъхваше малко.
phrase-ill-drowsy = Детето ({ $child }) е отпуснато и сънливо.
phrase-ill-not-drowsy = Детето ({ $child }) не е отпуснато и не е сънливо.
phrase-ill-alert = { $child } реагира нормално.
phrase-ill-not-vomited = { $child } не повърна.
phrase-ill-feels-bit-better = { $child } се чувства малко по-добре.
phrase-ill-not-well = { $child } не е добре.
phrase-ill-getting-worse = Състоянието на { $child } се влошава.
phrase-ill-was = Детето ({ $child }) беше болно.
phrase-ill-wants-lap = { $child } иска да седи в скута ни.
phrase-ill-wants-not-eat = { $child } не иска да яде.
phrase-ill-wants-not-eat-yet = { $child } още не иска да яде.
phrase-ill-wants-not-drink = { $child } не иска да пие.
phrase-ill-drinks = { $child } пие.
phrase-ill-drinks-well = { $child } пие добре.
phrase-ill-only-drank = { $child } пи само това: { $things }.
phrase-ill-stays-with = Оставаме при { $child }.
phrase-ill-must-go-home = { $child } трябва да си отиде вкъщи.
phrase-ill-goes-home = { $child } си отива вкъщи.
phrase-ill-may-come = { $child } може да дойде.
phrase-ill-may-not-come = { $child } не бива да идва.
phrase-ill-may-stay = { $child } може да остане.
phrase-ill-may-come-with = { $child } може да идва дори с тази болест: { $item }.
phrase-ill-child-may-come = Детето Ви може да дойде.
phrase-ill-child-may-not-come = Детето Ви не бива да идва.
phrase-ill-child-may-come-with = Детето Ви може да идва дори с тази болест: { $item }.
phrase-ill-child-may-not-come-with = Детето Ви не бива да идва с тази болест: { $item }.
phrase-ill-ask-watch = Бихте ли наблюдавали внимателно { $child }?
phrase-ill-watched = Внимателно наблюдавахме { $child }.
phrase-ill-clothes-bag = Мръсните дрехи са в найлонова торбичка.
phrase-ill-blood-poo = В акито имаше кръв.
phrase-ill-pee-hurts = { $child } има болки при пишкане.
phrase-ill-ointment = Намазахме това: { $item } ({ $body }).
phrase-ill-ask-home-too = Има ли { $child } това и вкъщи?
phrase-ill-ask-see-home = Забелязвате ли това и вкъщи?

## Wat wij aan het lichaam zien

phrase-body-red = { $child }: зачервяване ({ $body }).
phrase-body-red-bit = { $child }: леко зачервяване ({ $body }).
phrase-body-red-very = { $child }: силно зачервяване ({ $body }).
phrase-body-swollen = { $child }: подуване ({ $body }).
phrase-body-swollen-bit = { $child }: леко подуване ({ $body }).
phrase-body-swollen-blue = { $child }: леко подуване и посиняване ({ $body }).
phrase-body-blue = { $child }: посиняване ({ $body }).
phrase-body-blue-bit = { $child }: леко посиняване ({ $body }).
phrase-body-spot-red = Мястото е червено.
phrase-body-spot-red-swollen = Мястото е червено и малко подуто.
phrase-body-skin-whole = Кожата не е наранена.
phrase-body-skin-broken = Кожата е наранена.
phrase-body-moves = { $child } може да движи това нормално: { $body }.
phrase-body-moves-not = { $child } не може да движи това добре: { $body }.
phrase-body-walks = { $child } отново ходи нормално.
phrase-body-limps = { $child } куца.
phrase-body-fluid = { $child }: тече течност ({ $body }).
phrase-body-fluid-yellow = { $child }: тече жълта течност ({ $body }).
phrase-body-eyes-red-sticky = { $child } има червени и слепени очи.
phrase-body-cleaned = Почистихме това: { $body }.
phrase-body-rubs = { $child } търка тук: { $body }.
phrase-body-touches = { $child } държи ръката си тук: { $body }.
phrase-body-grabs = { $child } посяга насам: { $body }.
phrase-body-no-pain = { $child } няма болки.
phrase-body-pain-gone = { $child } вече няма болки.

## Ongelukjes

phrase-hurt-nosebleed-minutes = Кръвотечението от носа продължи { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
phrase-hurt-nosebleed-about = Кръвотечението от носа продължи около { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
phrase-hurt-bleeding-stopped = Кръвотечението спря.
phrase-hurt-bled-over = { $child } кървеше за малко ({ $body }). Сега вече не кърви.
phrase-hurt-stung-wasp-at = Детето ({ $child }) беше ужилено от оса ({ $body }).
phrase-hurt-sting-out = Извадихме жилото.
phrase-hurt-splinter-failed = Не успяхме да извадим треската.
phrase-hurt-tooth-lip = Зъб на { $child } е прехапал устната.
phrase-hurt-tooth-chipped = На { $child } се отчупи парченце от зъб.
phrase-hurt-conscious = Детето ({ $child }) не е губило съзнание.
phrase-hurt-fainted = { $child } припадна.
phrase-hurt-swallowed = { $child } погълна това: { $item }.
phrase-hurt-not-seen = Не видяхме как се случи.
phrase-hurt-first-aid = Оказахме първа помощ.
phrase-hurt-emergency-called = Обадихме се на 112.
phrase-hurt-ambulance = Линейката идва.
phrase-hurt-go-with = Отиваме с { $child } тук: { $item }.
phrase-hurt-bruise-coming = Може да се появи синина.
phrase-hurt-plaster-off = Можете да махнете лепенката.
phrase-hurt-look-worse = Моля, следете дали не се влошава.

## Dokter, medicijn en allergie

phrase-care-unknown = Не знаем какво е.
phrase-care-ask-look = Бихте ли го погледнали?
phrase-care-ask-look-tonight = Бихте ли го погледнали тази вечер?
phrase-care-advise-visit = Съветваме Ви да отидете тук: { $item }.
phrase-care-advise-call = Съветваме Ви да се обадите на личния лекар.
phrase-care-appointment = { $child } има записан час: { $item }.
phrase-care-called-relative = Обадихме се на този човек: { $relative }.
phrase-care-you-may-call = Можете да ни се обадите.
phrase-care-tell-how = Моля, съобщете ни как е { $child }.
phrase-care-ask-what-do = Какво трябва да направим?
phrase-care-allergy-in-group = В групата има дете с тази алергия: { $item }.
phrase-care-no-treats-with = Моля, не носете почерпка, която съдържа: { $item }.
phrase-care-reaction = { $child } получи алергична реакция.
phrase-care-ask-medicine-item-often = Колко често може { $child } да получава това: { $item }?
phrase-care-medicine-name = На опаковката трябва да има името на детето Ви.
phrase-care-medicine-first-home = Първия път трябва Вие да дадете лекарството вкъщи.
phrase-care-medicine-not-got = { $child } не получи лекарство.
phrase-care-medicine-not-given = Не сме давали лекарство.
phrase-care-paracetamol-not-got = { $child } не получи парацетамол.
phrase-care-medicine-forgotten = Забравихме да дадем на { $child } лекарството.
phrase-care-medicine-refused = { $child } не искаше лекарството.
phrase-care-medicine-spat = { $child } изплю лекарството.
phrase-care-ask-paracetamol-time = В колко часа { $child } получи парацетамол?
phrase-care-ask-medicine-time-had = В колко часа { $child } получи лекарството?
phrase-care-medicine-goes-home = Връщаме лекарството вкъщи.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = В групата на детето Ви са открити въшки.
phrase-spread-wash-child = Бихте ли измили добре ръцете на детето си?
phrase-spread-toys = Почистваме играчките особено старателно.
phrase-spread-hygiene = Обръщаме специално внимание на хигиената.
phrase-spread-ask-vaccinations = Какви ваксини са поставени на детето Ви?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = Има ли { $child } диария?
phrase-ask-fever-child = Има ли { $child } температура?
phrase-ask-vomits = Повръща ли { $child }?
phrase-ask-worse = Става ли по-зле?
phrase-ask-worried = Тревожите ли се?
phrase-ask-pregnant = Бременна ли сте?
phrase-ask-pain = Има ли { $child } болки?

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = { $child } има силна настинка.
phrase-more-bit-cold = { $child } има лека настинка.
phrase-more-phlegm-up = { $child } изкашля секрет.
phrase-more-hoarse = { $child } е с пресипнал глас.
phrase-more-little-energy = { $child } има малко енергия.
phrase-more-lie-only = { $child } искаше само да лежи.
phrase-more-lay-lap = { $child } лежеше в скута ни.
phrase-more-keeps-nothing = { $child } връща всичко, което яде и пие.
phrase-more-pees-little = { $child } пишка малко.
phrase-more-ask-drinks = Бихте ли следили { $child } да пие достатъчно?
phrase-more-temperature-is = Температурата е { $temperature } градуса.
phrase-more-who-collects = Кой може да вземе { $child }?
phrase-more-lies-calm = { $child } лежи спокойно.
phrase-more-extra-sleep = Оставихме { $child } да поспи допълнително.
phrase-more-spat-food = { $child } изплю храната.
phrase-more-glad-better = Хубаво е, че има подобрение.
phrase-more-bites-all = { $child } хапе всичко.
phrase-more-tubes = На { $child } ще поставят тръбички в ушите.
phrase-more-operated = { $child } претърпя операция.
phrase-more-cast = { $child } има гипс: { $body }.
phrase-more-takes-few-days = Обикновено трае няколко дни.

## Ongelukjes (meer)

phrase-more-fell-out = { $child } падна оттук: { $item }.
phrase-more-fell-with = { $child } падна заедно с това: { $item }.
phrase-more-hurt-item = { $child } се нарани на това: { $item }.
phrase-more-blood-from = { $child }: потече кръв ({ $body }).
phrase-more-teeth-whole = Зъбите на { $child } са цели.
phrase-more-pushed = Друго дете бутна { $child }.
phrase-more-scratched-at = Детето ({ $child }) беше одраскано ({ $body }).
phrase-more-injury-near = Вижда се това: { $injury }. Място: до ({ $body }).
phrase-more-only-injury = Само това е: { $injury }.
phrase-more-plaster-gone = Лепенката падна.
phrase-more-plaster-new = Сложихме нова лепенка.
phrase-more-cried-hard = { $child } плака силно.
phrase-more-cried-not-long = { $child } не плака дълго.
phrase-more-much-pain = { $child } има силни болки.
phrase-more-had-much-pain = { $child } имаше силни болки.
phrase-more-form-accident = Попълнихме формуляр за инцидента.
phrase-more-swelling-less = Подуването намалява.
phrase-more-stung-unknown = Нещо ужили { $child }. Не знаем какво.
phrase-more-red-swollen = { $child }: зачервяване и подуване ({ $body }).
phrase-more-tick-date = Моля, запишете датата на ухапването от кърлеж.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = { $child } няма реакция.
phrase-more-ask-dose = Каква доза трябва да получи { $child }?
phrase-more-ask-fridge = Трябва ли лекарството да стои в хладилник?
phrase-more-must-fridge = Лекарството трябва да стои в хладилник.
phrase-more-in-fridge = Лекарството е в хладилника.
phrase-more-eyes-dropped = Капнахме капки в очите на { $child }.
phrase-more-blisters-dry = Мехурчетата първо трябва да изсъхнат.
phrase-more-follow-health-service = Спазваме правилата на здравната служба (GGD).
phrase-more-ask-health-service = Бихте ли се свързали със здравната служба (GGD)?
phrase-more-colleague-ill = Болен е и един от служителите.
phrase-more-ask-what-child = Бихте ли ни съобщили какво има детето Ви?
phrase-more-nails = Бихте ли изрязали късо ноктите на детето си?
phrase-more-bedding = Бихте ли изпрали спалното бельо на 60 градуса?
phrase-more-comb-daily = Бихте ли разресвали косата всеки ден?
phrase-more-has-nits = { $child } има гниди.
phrase-more-lice-found = В групата са открити въшки.
phrase-more-hair-tied = Бихте ли вързали косата на { $child }?
## Van dag tot dag (meer)

phrase-likes-to-come = { $child } идва с удоволствие при нас.
phrase-often-with = { $child } прекарва много време с: { $names }.
phrase-looks-forward = { $child } очаква това с радост.
phrase-we-look-forward = Очакваме това с радост.
phrase-everyone-welcome = Всички са добре дошли.
phrase-siblings-welcome = Братчетата и сестричетата също са добре дошли.
phrase-coffee-tea = Има кафе и чай.
phrase-need-bring-nothing = Не е нужно да носите нищо.
phrase-need-not-sign-up = Не е нужно да се записвате.
phrase-walk-in-from = Можете да влезете от { $time } ч.
phrase-door-opens = Вратата се отваря в { $time } ч.
phrase-mail-this = Бихте ли ни изпратили това по имейл: { $things }?
phrase-we-look-for = Търсим това: { $things }.
phrase-ask-call-about = Може ли да Ви се обадя за { $child }?
phrase-come-earlier = Можете ли да дойдете по-рано?
phrase-all-may-join = Всички деца могат да участват.
phrase-has-on-theirs = { $child } е с дрехи от нас.
phrase-may-not-do = На { $child } не е позволено това: { $activity }.
phrase-wants-not-do = { $child } не иска да прави това: { $activity }.
phrase-did-not-we = Не правихме това: { $activity }.
phrase-could-not-we = Не можахме да правим това: { $activity }.
phrase-practise-home = Бихте ли упражнили това вкъщи: { $activity }?
phrase-ask-where-thing = Къде е това на { $child }: { $things }?
phrase-thing-is-wet = Това е мокро: { $things }.
phrase-thing-is-dirty = Това е мръсно: { $things }.
phrase-wear-child = Моля, облечете { $child } с това: { $things }.
phrase-thing-no-name = Тук няма написано име: { $things }.
phrase-we-need = Трябва ни това: { $things }.
phrase-food-likes-not = { $child } не обича това: { $things }.
phrase-food-may = { $child } може да яде и пие това: { $things }.
phrase-food-ask-likes-item = { $child } обича ли това: { $things }?
phrase-eats-halal = { $child } яде халал храна.
phrase-eats-vegetarian = { $child } яде вегетарианска храна.
phrase-eats-little = { $child } яде малко.
phrase-drinks-little-now = { $child } пие малко.
phrase-sleeps-badly-now = { $child } спи лошо.
phrase-talks-not-yet = { $child } още не говори.
phrase-cries-still-goodbye = { $child } още плаче при раздяла.
phrase-cries-no-more-goodbye = { $child } вече не плаче при раздяла.
phrase-settle-goes-well = { $child } свиква добре.
phrase-forgot-thing = { $child } забрави това: { $things }.

## Wat al genoemd is

phrase-that-bring = Бихте ли го донесли?
phrase-that-give-along = Бихте ли го дали на детето да го донесе?
phrase-that-return = Бихте ли го върнали?
phrase-that-wash = Бихте ли го изпрали?
phrase-that-return-washed = Бихте ли го върнали изпрано?
phrase-that-fill-in = Бихте ли го попълнили?
phrase-that-sign = Бихте ли го подписали?
phrase-that-send = Бихте ли го изпратили?
phrase-that-used-up = Това свърши.
phrase-that-lost = Това се изгуби.
phrase-that-not-along = Това не беше донесено.
phrase-that-ask-home = Имате ли го вкъщи?
phrase-that-still-here = Това още е тук.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = Получавало ли е детето ({ $child }) парацетамол?
phrase-more-course-done = Курсът с лекарството приключи.
