### When, where, how and with whom; locales/nl/contexts.ftl tells more.

context-sentence = { $sentence } ({ $context })
context-because = { $first } Причината: { $second }

## Wanneer

context-when-morning = тази сутрин
context-when-afternoon = днес следобед
context-when-evening = тази вечер
context-when-night = през нощта
context-when-yesterday = вчера
context-when-yesterday-afternoon = вчера следобед
context-when-yesterday-evening = снощи
context-when-tomorrow = утре
context-when-tomorrow-morning = утре сутринта
context-when-tomorrow-afternoon = утре следобед
context-when-this-week = тази седмица
context-when-last-week = миналата седмица
context-when-next-week = следващата седмица
context-when-weekend = този уикенд
context-when-every-day = всеки ден
context-when-all-day = през целия ден
context-when-all-morning = през цялата сутрин
context-when-all-afternoon = през целия следобед
context-when-lately = напоследък
context-when-now = в момента
context-when-mornings = сутрин
context-when-afternoons = следобед
context-when-evenings = вечер
context-when-start-of-day = в началото на деня
context-when-end-of-day = в края на деня
context-when-breakfast = на закуска
context-when-lunch = на обяд
context-when-dinner = на вечеря
context-when-hot-meal = при топлата храна
context-when-meal = по време на храненето
context-when-fruit = на плодовата закуска
context-when-before-meal = преди хранене
context-when-after-meal = след хранене
context-when-before-sleep = преди сън
context-when-after-sleep = след съня
context-when-during-sleep = по време на съня
context-when-bottle = след шишето
context-when-after-school = след училище
context-when-circle = в кръга с цялата група
context-when-bringing = при довеждането
context-when-goodbye = при раздялата
context-when-collecting = при вземането
context-when-outdoor-play = по време на игрите навън
context-when-playing = по време на игра
context-when-changing = при смяната на пелената
context-when-walk = по време на разходката
context-when-spring = през пролетта
context-when-summer = през лятото
context-when-autumn = през есента
context-when-winter = през зимата
context-when-school-holidays = през училищната ваканция
context-when-summer-holidays = през лятната ваканция
context-when-autumn-holidays = през есенната ваканция
context-when-christmas-holidays = през коледната ваканция
context-when-spring-holidays = през февруарската ваканция
context-when-may-holidays = през майската ваканция
context-when-study-day = в деня за обучение на екипа
context-when-first = първо
context-when-then = след това
context-when-later = по-късно
context-when-in-between = между другите занимания
context-when-time = в { $time } ч.
context-when-around-time = около { $time } ч.
context-when-from-time = от { $time } ч. нататък
context-when-before-time = преди { $time } ч.
context-when-at-latest = най-късно в { $time } ч.
context-when-after-time = след { $time } ч.
context-when-until-time = до { $time } ч.
context-when-from-until = от { $from } до { $until } ч.
context-when-weekday = { $on-weekday }
context-when-every-weekday = всяка седмица: { $weekday }
context-when-date = { $on-date }
context-when-from-date = от { $date } нататък
context-when-until-date = до { $date } включително
context-when-before-date = преди { $date }
context-when-dates = { $first-date } – { $last-date } включително
context-when-in-weeks = след { $count ->
        [one] { $count } седмица
       *[other] { $count } седмици
    }
context-when-in-days = след { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }

## Hoe en hoe vaak

context-first-time = за първи път
context-again = отново
context-times = { $count ->
        [one] { $count } път
       *[other] { $count } пъти
    }
context-several-times = няколко пъти
context-often = често
context-sometimes = понякога
context-self = без чужда помощ
context-together = заедно
context-with-names = заедно с: { $names }
context-with-children = заедно с други деца
context-with-group = с цялата група
context-with-staff = с госпожата
context-with-pleasure = с голямо удоволствие
context-bit = малко
context-very = много силно
context-minutes = { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }
context-half-hour = половин час
context-hour = един час
context-long = дълго
context-for-child = за { $names }
context-of-child = на { $names }
context-agreed = както се уговорихме
context-therefore = затова
context-maybe = може би
context-birthday = за рождения ден
context-rain = заради дъжда
context-storm = заради бурята
context-heat = заради жегата
context-cold = заради студа
context-illness = поради болест

## Waar

context-outside = навън
context-inside = вътре
context-yard = на двора
context-garden = в градината
context-sandpit = в пясъчника
context-home-corner = в кътчето „у дома“
context-building-corner = в кътчето за строене
context-reading-corner = в кътчето за четене
context-gym-hall = във физкултурния салон
context-group = в групата
context-bso = в занималнята
context-at-school = в училище
context-home = вкъщи
context-at-ours = при нас
context-forest = в гората
context-park = в парка
context-playground = на детската площадка
context-field = на игрището
context-table = на масата
context-sofa = на дивана
context-lap = в скута ни
context-playpen = в детската кошара
context-mat = на постелката за игра
context-buggy = в количката
context-bed = в леглото
context-hallway = в коридора
context-pool = в басейна
context-paddling-pool = в малкия басейн
context-snow = в снега
context-leaves = в листата
context-kitchen = в кухнята
context-app = в приложението

## Wanneer (meer)

context-when-day-after-tomorrow = вдругиден
context-when-yesterday-morning = вчера сутринта
context-when-tomorrow-evening = утре вечер
context-when-this-month = този месец
context-when-next-month = следващия месец
context-when-this-year = тази година
context-when-always = винаги
context-when-weekday-morning = { $on-weekday } сутринта
context-when-weekday-afternoon = { $on-weekday } следобед
context-when-weekday-evening = { $on-weekday } вечерта
context-when-coming-weekday = идния ден: { $weekday }
context-when-last-weekday = миналия път: { $weekday }
context-when-month = през месец { $month }
context-when-since-time = от { $time } ч. насам
context-when-since-this-week = от тази седмица
context-when-since-date = от { $date } насам
context-when-soon = по-късно днес
context-when-in-the-long-run = скоро
context-when-right-away = веднага
context-when-quickly = бързо
context-when-at-night = нощем
context-when-in-hour = след един час
context-when-in-minutes = след { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }
context-when-after-minutes = след { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }
context-when-after-while = след известно време
context-when-tea = на чая
context-when-snack = на междинната закуска
context-when-drink-moment = по време на пиенето
context-when-waking = при събуждането
context-when-falling-asleep = при заспиването
context-when-crafting = по време на творческите занимания
context-when-football = по време на футбола
context-when-reading = по време на четенето на приказки
context-when-tidying = по време на подреждането
context-when-singing = по време на пеенето
context-when-swimming-lesson = на урока по плуване
context-when-outing = по време на излета
context-when-settling = по време на адаптацията
context-when-toilet = в тоалетната
context-when-holidays = през ваканцията
context-when-christmas = на Коледа
context-when-after-holiday = след ваканцията

## Hoe (meer)

context-gladly = с удоволствие
context-calmly = спокойно
context-nicely = в приятна атмосфера
context-another-group = при друга група
context-with-baby-group = при бебетата
context-with-toddlers = при децата на 2–4 години
context-with-big-ones = при големите деца
context-with-mother = с мама
context-with-father = с татко
context-with-brother-sister = с брат или сестра
context-by-bike = с колело
context-by-bus = с автобус
context-by-train = с влак
context-by-car = с кола
context-on-foot = пеша
context-by-phone = по телефона
context-by-mail = по имейл
context-all-together-group = с група { $group }
context-in-groups = в малки групички
context-hands = с ръце
context-warm-reason = защото беше толкова топло
context-cold-reason = защото беше толкова студено
context-rain-reason = защото валеше
context-tired-reason = от умора
context-instead = вместо това
context-besides = освен това
context-without-tears = без сълзи
context-with-help = с помощ

## Waar (meer)

context-vegetable-garden = в зеленчуковата градина
context-puddles-place = в локвите
context-library = в библиотеката
context-theatre = в театъра
context-petting-farm = в детската ферма
context-farm = във фермата
context-zoo = в зоопарка
context-beach = на плажа
context-window = до прозореца
context-door = до вратата
context-gate = до портата
context-chair = на стола
context-circle-mat = на тревата
context-bag = в чантата
context-box = в кутията за храна
context-drawer = в кошничката
context-coat-hook = на закачалката
context-climbing-frame = на катерушката
context-slide-place = на пързалката
context-swing-place = на люлката
context-bath-water = във водата
context-children-home = у приятелче
context-other-location = на друго място от нашата организация

## Wanneer (nog meer)

context-when-after-half-hour = след половин час
context-when-after-hour = след един час
context-when-after-quarter = след четвърт час
context-when-just-now = току-що
context-when-past-days = през последните дни
context-when-each-week = всяка седмица
context-when-times-day = { $count ->
        [one] { $count } път
       *[other] { $count } пъти
    } на ден
context-when-times-week = { $count ->
        [one] { $count } път
       *[other] { $count } пъти
    } на седмица
context-when-gym = по време на гимнастика
context-when-at-latest-date = най-късно на { $date }
context-when-on-way = по пътя

## Hoe (nog meer)

context-asap = възможно най-скоро
context-on-time = навреме
context-mostly = обикновено
context-hours = в продължение на { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }
context-three-quarters = в продължение на четиридесет и пет минути
context-hour-and-half = в продължение на час и половина
context-for-relative = за: { $relative }
context-with-relative = с: { $relative }
context-at-relative = при: { $relative }
context-for-everyone = за всички
context-with-all-children = с всички деца
context-without-trouble = без проблеми
context-by-taxi = с такси
context-bad-weather = заради времето

## Waar (nog meer)

context-class = в класната стая
context-location = в центъра
context-entrance = на входа
context-street = на улицата
context-office-place = в офиса

## Hoe lang (nog meer)

context-within-hour = до един час
context-when-until-before-date = до { $date }
context-weeks = в продължение на { $count ->
        [one] { $count } седмица
       *[other] { $count } седмици
    }
context-days = в продължение на { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }
context-week = в продължение на една седмица
context-much = много

## Vanaf wanneer

context-when-two-weekdays = { $on-first-weekday } и { $on-second-weekday }
context-when-from-month = от този месец: { $month }
context-when-from-next-week = от следващата седмица
context-when-from-now-on = отсега нататък
context-when-rest-of-day = през останалата част от деня
context-when-end-of-afternoon = в края на следобеда

## Van dag tot dag

context-number-about = приблизително
context-number-almost = почти
context-number-more = малко повече
context-number-only = не повече
context-number-least = най-малко
context-number-most = най-много
context-number-not-before = не по-рано
context-with-the-toddlers = заедно с децата на 2–4 години
context-with-the-babies = заедно с бебетата
context-with-the-children = заедно с децата
context-for-outing = за излета
context-for-party = за празненството
context-for-crafting = за творческите занимания
context-for-outside = за навън
context-when-that-day = в този ден
context-by-accident = неволно
context-each-time = всеки път
context-in-turn = един след друг
context-when-since-today = от днес
context-when-after-summer = след лятната ваканция
context-when-before-holiday = преди ваканцията
context-when-end-of-morning = в края на сутринта
context-when-start-of-afternoon = в началото на следобеда
context-when-last-month = миналия месец
context-when-next-year = следващата година
context-when-end-of-week = в края на седмицата
context-when-beforehand = предварително
context-when-next-time = следващия път
context-in-rain = в дъжда
context-in-sun = на слънце
context-in-shade = на сянка
context-in-bus = в автобуса
context-in-hall = във фоайето

## Bij ziekte en ongelukjes

context-in-that-case = в такъв случай
context-constantly = през цялото време
context-suddenly = изведнъж
context-to-be-sure = за всеки случай
context-doctor-advice = по съвет на личния лекар
context-from-coughing = от кашлицата
context-from-pain = от болка
context-from-fever = от температурата
context-when-after-running = след тичане
context-when-after-vomiting = след повръщането
context-with-water = с вода
context-with-wet-cloth = с мокра кърпичка
context-under-tap = под чешмата
context-with-lice-comb = с гребен за въшки
context-when-almost-all-morning = почти цялата сутрин
context-when-almost-all-day = почти целия ден
context-when-for-days = вече { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }

## Bij ziekte en ongelukjes (meer)

context-from-cold = заради настинката
context-by-schedule = по схемата
context-for-pain = за болката
context-near-body = близо до това място: { $body }
context-behind-body = зад това място: { $body }
context-few-days = няколко дни
## Van dag tot dag (meer)

context-when-next-week-weekday = { $on-weekday } следващата седмица
context-when-this-week-weekday = { $on-weekday } тази седмица
context-when-next-month-start = в началото на следващия месец
context-on-podium = на сцената
context-in-line = на опашката
context-in-ball-pit = в басейна с топки
context-for-now = засега
context-so-far = досега
