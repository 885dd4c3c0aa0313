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
phrase-sleep-woken-time = Събудихме детето ({ $child }) в { $time } ч.
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

phrase-nappy-times = { $child }: сменихме пелената { $count ->
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
phrase-nappy-low = { $child }: пелените са на привършване.
phrase-nappy-out = { $child }: пелените свършиха.
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
phrase-toilet-wet-trousers = { $child }: панталонът беше мокър.
phrase-toilet-clothes = { $child }: облякохме детето с чисти дрехи.
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
phrase-mood-comfort = { $child }: утешихме детето.
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
phrase-play-all-visited = Бяхме тук: { $item }.
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
phrase-new-circle = { $child } взе добро участие в заниманието в кръг.
phrase-new-joins = { $child } взе добро участие.
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
phrase-health-temperature = Измерена температура ({ $child }): { $temperature } °C.
phrase-health-fever = { $child } има висока температура.
phrase-health-no-fever = { $child } няма висока температура.
phrase-health-warm = { $child }: тялото е топло при допир.
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
phrase-health-suncream = { $child }: намазахме детето със слънцезащитен крем.
phrase-health-suncream-home = Моля, намажете детето си вкъщи със слънцезащитен крем.
phrase-health-no-worry = Няма нужда да се тревожите.

## Meenemen en spullen

phrase-bring-item = Моля, донесете: { $item }.
phrase-bring-item-tomorrow = Моля, донесете утре: { $item }.
phrase-bring-item-date = Моля, донесете ({ $date }): { $item }.
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
phrase-swap-yes = Размяната на деня е възможна: { $date }.
phrase-swap-no = За съжаление размяната на деня не е възможна: { $date }.
phrase-swap-ask = С кой ден искате да размените?
phrase-extra-yes = Допълнителният ден е възможен: { $date }.
phrase-extra-no = За съжаление няма място: { $date }.
phrase-holiday-ask = Кога отивате на почивка?
phrase-holiday-tell = Моля, съобщете ни навреме за почивката си.
phrase-phone-check = Телефонният Ви номер още ли е верен?
phrase-phone-new = Моля, дайте ни новия си телефонен номер.
phrase-talk-ask = Бихме искали да поговорим с Вас за { $child }.
phrase-talk-invite = Каним Ви на разговор.
phrase-talk-date = Разговорът е: { $date }, { $time } ч.
phrase-talk-ask-date = Можете ли тогава: { $date }, { $time } ч.?
phrase-talk-minutes = Разговорът трае { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
phrase-talk-interpreter = Искате ли преводач?
phrase-photo-ask = Може ли да снимаме { $child }?
phrase-form-sign = Моля, попълнете и подпишете формуляра.
phrase-form-date = Моля, предайте формуляра преди този ден: { $date }.

## Wennen

phrase-settle-date = { $child } идва за първи път за адаптация: { $date }.
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
phrase-settle-group = { $child } преминава в група { $group }: { $date }.
phrase-settle-mentor = { $person } е ментор на { $child }.

## Open, dicht en wie er werkt

phrase-closed-date = Затворено е: { $date }.
phrase-closed-group = Група { $group } е затворена: { $date }.
phrase-closed-range = Затворено е: { $first-date } – { $last-date } (включително).
phrase-closed-tomorrow = Утре е затворено.
phrase-closed-early = Днес затваряме в { $time } ч.
phrase-open-again = Отваряме отново: { $date }.
phrase-open-times = Отворено е от { $from } до { $until } ч.
phrase-open-later = Днес отваряме в { $time } ч.
phrase-open-weekday = Работно време ({ $weekday }): от { $from } до { $until } ч.
phrase-closed-study-day = Екипът тогава има ден за обучение.
phrase-closed-holiday = Тогава е празничен ден.
phrase-group-together = Днес групите са заедно.
phrase-staff-ill = { $person } днес отсъства поради болест.
phrase-staff-absent = { $person } не е тук днес.
phrase-staff-today = { $person } работи днес в групата.
phrase-staff-weekday = { $person }: работен ден — { $weekday }.
phrase-staff-new = { $person } е нов човек в екипа ни.
phrase-staff-leaves = { $person }: последен работен ден при нас — { $date }.
phrase-staff-weeks = { $person } е в отпуск тази седмица.

## Feesten en uitjes

phrase-event-trip-tomorrow = Утре отиваме тук: { $item }.
phrase-event-trip-date = Излет ({ $date }): { $item }.
phrase-event-leave = Тръгваме в { $time } ч.
phrase-event-back = Връщаме се в { $time } ч.
phrase-event-parents-evening = Родителската вечер е: { $date }, { $time } ч.
phrase-event-celebrate-date = Празнуваме ({ $date }): { $item }.
phrase-event-celebrate-today = Днес празнуваме: { $item }.
phrase-event-begins = Започва в { $time } ч.
phrase-event-invited = Сърдечно сте поканени.
phrase-event-ask-come = Ще дойдете ли и Вие?
phrase-event-tell-come = Моля, съобщете ни дали ще дойдете.
phrase-event-ask-help = Можете ли да помогнете?
phrase-event-answer-before = Моля, отговорете преди този ден: { $date }.
phrase-event-photographer = Идва фотографът: { $date }.
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
phrase-bye-weekday = До скоро ({ $weekday }).
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
