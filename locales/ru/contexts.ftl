### When, where, how and with whom; locales/nl/contexts.ftl tells more.

context-sentence = { $sentence } ({ $context })
context-because = { $first } Причина: { $second }

## Wanneer

context-when-morning = сегодня утром
context-when-afternoon = сегодня днём
context-when-evening = сегодня вечером
context-when-night = ночью
context-when-yesterday = вчера
context-when-yesterday-afternoon = вчера днём
context-when-yesterday-evening = вчера вечером
context-when-tomorrow = завтра
context-when-tomorrow-morning = завтра утром
context-when-tomorrow-afternoon = завтра днём
context-when-this-week = на этой неделе
context-when-last-week = на прошлой неделе
context-when-next-week = на следующей неделе
context-when-weekend = в эти выходные
context-when-every-day = каждый день
context-when-all-day = весь день
context-when-all-morning = всё утро
context-when-all-afternoon = всю вторую половину дня
context-when-lately = в последнее время
context-when-now = сейчас
context-when-mornings = по утрам
context-when-afternoons = днём
context-when-evenings = по вечерам
context-when-start-of-day = в начале дня
context-when-end-of-day = в конце дня
context-when-breakfast = за завтраком
context-when-lunch = за обедом
context-when-dinner = за ужином
context-when-hot-meal = за горячей едой
context-when-meal = во время еды
context-when-fruit = во время перекуса с фруктами
context-when-before-meal = перед едой
context-when-after-meal = после еды
context-when-before-sleep = перед сном
context-when-after-sleep = после сна
context-when-during-sleep = во время сна
context-when-bottle = после бутылочки
context-when-after-school = после школы
context-when-circle = на занятии в кругу
context-when-bringing = когда ребёнка приводят
context-when-goodbye = при прощании
context-when-collecting = когда ребёнка забирают
context-when-outdoor-play = во время игр на улице
context-when-playing = во время игры
context-when-changing = при смене подгузника
context-when-walk = во время прогулки
context-when-spring = весной
context-when-summer = летом
context-when-autumn = осенью
context-when-winter = зимой
context-when-school-holidays = в школьные каникулы
context-when-summer-holidays = в летние каникулы
context-when-autumn-holidays = в осенние каникулы
context-when-christmas-holidays = в рождественские каникулы
context-when-spring-holidays = в февральские каникулы
context-when-may-holidays = в майские каникулы
context-when-study-day = в день обучения команды
context-when-first = сначала
context-when-then = потом
context-when-later = позже
context-when-in-between = в перерывах
context-when-time = в { $time }
context-when-around-time = примерно в { $time }
context-when-from-time = начиная с { $time }
context-when-before-time = раньше { $time }
context-when-at-latest = не позднее { $time }
context-when-after-time = после { $time }
context-when-until-time = до { $time }
context-when-from-until = с { $from } до { $until }
context-when-weekday = { $on-weekday }
context-when-every-weekday = каждую неделю: { $weekday }
context-when-date = { $on-date }
context-when-from-date = начиная с этого дня: { $date }
context-when-until-date = по этот день включительно: { $date }
context-when-before-date = раньше этого дня: { $date }
context-when-dates = { $first-date } – { $last-date }, включительно
context-when-in-weeks = через { $count ->
        [one] { $count } неделю
        [few] { $count } недели
        [many] { $count } недель
       *[other] { $count } недели
    }
context-when-in-days = через { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }

## Hoe en hoe vaak

context-first-time = впервые
context-again = снова
context-times = { $count ->
        [one] { $count } раз
        [few] { $count } раза
        [many] { $count } раз
       *[other] { $count } раза
    }
context-several-times = несколько раз
context-often = часто
context-sometimes = иногда
context-self = самостоятельно
context-together = вместе
context-with-names = с кем: { $names }
context-with-children = вместе с другими детьми
context-with-group = всей группой
context-with-staff = с воспитательницей
context-with-pleasure = с большим удовольствием
context-bit = немного
context-very = очень
context-minutes = { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
context-half-hour = полчаса
context-hour = один час
context-long = долго
context-for-child = для кого: { $names }
context-of-child = имя ребёнка: { $names }
context-agreed = как договорились
context-therefore = поэтому
context-maybe = может быть
context-birthday = на день рождения
context-rain = из-за дождя
context-storm = из-за бури
context-heat = из-за жары
context-cold = из-за холода
context-illness = по болезни

## Waar

context-outside = на улице
context-inside = в помещении
context-yard = на площадке
context-garden = в саду
context-sandpit = в песочнице
context-home-corner = в уголке «дом»
context-building-corner = в уголке с кубиками
context-reading-corner = в уголке для чтения
context-gym-hall = в спортзале
context-group = в группе
context-bso = на продлёнке
context-at-school = в школе
context-home = дома
context-at-ours = у нас
context-forest = в лесу
context-park = в парке
context-playground = на детской площадке
context-field = на поле
context-table = за столом
context-sofa = на диване
context-lap = на руках
context-playpen = в манеже
context-mat = на игровом коврике
context-buggy = в коляске
context-bed = в кровати
context-hallway = в коридоре
context-pool = в бассейне
context-paddling-pool = в надувном бассейне
context-snow = в снегу
context-leaves = в листьях
context-kitchen = на кухне
context-app = в приложении

## Wanneer (meer)

context-when-day-after-tomorrow = послезавтра
context-when-yesterday-morning = вчера утром
context-when-tomorrow-evening = завтра вечером
context-when-this-month = в этом месяце
context-when-next-month = в следующем месяце
context-when-this-year = в этом году
context-when-always = всегда
context-when-weekday-morning = { $on-weekday } утром
context-when-weekday-afternoon = { $on-weekday } днём
context-when-weekday-evening = { $on-weekday } вечером
context-when-coming-weekday = ближайший день: { $weekday }
context-when-last-weekday = последний прошедший день: { $weekday }
context-when-month = { $month }
context-when-since-time = с { $time }
context-when-since-this-week = с этой недели
context-when-since-date = с этого дня: { $date }
context-when-soon = сегодня позже
context-when-in-the-long-run = скоро
context-when-right-away = сразу
context-when-quickly = быстро
context-when-at-night = по ночам
context-when-in-hour = через час
context-when-in-minutes = через { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
context-when-after-minutes = спустя { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
context-when-after-while = через некоторое время
context-when-tea = за чаем
context-when-snack = за перекусом
context-when-drink-moment = во время питья
context-when-waking = при пробуждении
context-when-falling-asleep = при засыпании
context-when-crafting = во время поделок
context-when-football = во время футбола
context-when-reading = во время чтения вслух
context-when-tidying = во время уборки
context-when-singing = во время пения
context-when-swimming-lesson = на уроке плавания
context-when-outing = во время экскурсии
context-when-settling = во время адаптации
context-when-toilet = в туалете
context-when-holidays = в каникулы
context-when-christmas = на Рождество
context-when-after-holiday = после каникул

## Hoe (meer)

context-gladly = с удовольствием
context-calmly = спокойно
context-nicely = с хорошим настроением
context-another-group = с другой группой
context-with-baby-group = с младенцами
context-with-toddlers = с детьми 2–4 лет
context-with-big-ones = со старшими детьми
context-with-mother = с мамой
context-with-father = с папой
context-with-brother-sister = с братом или сестрой
context-by-bike = на велосипеде
context-by-bus = на автобусе
context-by-train = на поезде
context-by-car = на машине
context-on-foot = пешком
context-by-phone = по телефону
context-by-mail = по электронной почте
context-all-together-group = с группой { $group }
context-in-groups = небольшими группами
context-hands = руками
context-warm-reason = потому что было очень тепло
context-cold-reason = потому что было очень холодно
context-rain-reason = потому что шёл дождь
context-tired-reason = от усталости
context-instead = вместо этого
context-besides = ещё и это
context-without-tears = без слёз
context-with-help = с помощью взрослых

## Waar (meer)

context-vegetable-garden = в огороде
context-puddles-place = в лужах
context-library = в библиотеке
context-theatre = в театре
context-petting-farm = на детской ферме
context-farm = на ферме
context-zoo = в зоопарке
context-beach = на пляже
context-window = у окна
context-door = у двери
context-gate = у калитки
context-chair = на стуле
context-circle-mat = на траве
context-bag = в сумке
context-box = в ланч-боксе
context-drawer = в корзинке
context-coat-hook = на вешалке
context-climbing-frame = на лазалке
context-slide-place = на горке
context-swing-place = на качелях
context-bath-water = в воде
context-children-home = в гостях у друга
context-other-location = в другом месте

## Wanneer (nog meer)

context-when-after-half-hour = через полчаса
context-when-after-hour = через час
context-when-after-quarter = через четверть часа
context-when-just-now = только что
context-when-past-days = в последние дни
context-when-each-week = каждую неделю
context-when-times-day = { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[many] { $count } раз
    } в день
context-when-times-week = { $count ->
        [one] { $count } раз
        [few] { $count } раза
       *[many] { $count } раз
    } в неделю
context-when-gym = во время физкультуры
context-when-at-latest-date = не позднее этого дня: { $date }
context-when-on-way = в пути

## Hoe (nog meer)

context-asap = как можно скорее
context-on-time = вовремя
context-mostly = обычно
context-hours = в течение { $hours ->
        [one] { $hours } часа
        [few] { $hours } часов
       *[many] { $hours } часов
    }
context-three-quarters = сорок пять минут
context-hour-and-half = полтора часа
context-for-relative = для этого человека: { $relative }
context-with-relative = с этим человеком: { $relative }
context-at-relative = у этого человека: { $relative }
context-for-everyone = для всех
context-with-all-children = со всеми детьми
context-without-trouble = без проблем
context-by-taxi = на такси
context-bad-weather = из-за погоды

## Waar (nog meer)

context-class = в классе
context-location = в центре
context-entrance = у входа
context-street = на улице
context-office-place = в офисе

## Hoe lang (nog meer)

context-within-hour = в течение часа
context-when-until-before-date = до этого дня: { $date }
context-weeks = в течение { $count ->
        [one] { $count } недели
        [few] { $count } недель
       *[many] { $count } недель
    }
context-days = в течение { $count ->
        [one] { $count } дня
        [few] { $count } дней
       *[many] { $count } дней
    }
context-week = в течение недели
context-much = много

## Vanaf wanneer

context-when-two-weekdays = { $on-first-weekday } и { $on-second-weekday }
context-when-from-month = начиная с этого месяца: { $month }
context-when-from-next-week = со следующей недели
context-when-from-now-on = отныне
context-when-rest-of-day = до конца дня
context-when-end-of-afternoon = к концу второй половины дня

## Van dag tot dag

context-number-about = примерно
context-number-almost = почти
context-number-more = немного больше
context-number-only = не больше
context-number-least = не меньше
context-number-most = самое большее
context-number-not-before = не раньше
context-with-the-toddlers = вместе с детьми 2–4 лет
context-with-the-babies = вместе с младенцами
context-with-the-children = вместе с детьми
context-for-outing = для экскурсии
context-for-party = для праздника
context-for-crafting = для поделок
context-for-outside = для прогулки на улице
context-when-that-day = в этот день
context-by-accident = нечаянно
context-each-time = каждый раз
context-in-turn = по очереди
context-when-since-today = с сегодняшнего дня
context-when-after-summer = после летних каникул
context-when-before-holiday = перед каникулами
context-when-end-of-morning = в конце утра
context-when-start-of-afternoon = в начале второй половины дня
context-when-last-month = в прошлом месяце
context-when-next-year = в следующем году
context-when-end-of-week = в конце недели
context-when-beforehand = заранее
context-when-next-time = в следующий раз
context-in-rain = под дождём
context-in-sun = на солнце
context-in-shade = в тени
context-in-bus = в автобусе
context-in-hall = в холле

## Bij ziekte en ongelukjes

context-in-that-case = в этом случае
context-constantly = всё время
context-suddenly = внезапно
context-to-be-sure = на всякий случай
context-doctor-advice = по совету семейного врача
context-from-coughing = из-за кашля
context-from-pain = от боли
context-from-fever = из-за высокой температуры
context-when-after-running = после бега
context-when-after-vomiting = после рвоты
context-with-water = водой
context-with-wet-cloth = мокрой салфеткой
context-under-tap = под краном
context-with-lice-comb = гребнем от вшей
context-when-almost-all-morning = почти всё утро
context-when-almost-all-day = почти весь день
context-when-for-days = уже { $count ->
        [one] { $count } день
        [few] { $count } дня
       *[many] { $count } дней
    }

## Bij ziekte en ongelukjes (meer)

context-from-cold = из-за простуды
context-by-schedule = по расписанию
context-for-pain = от боли
context-near-body = возле этого места: { $body }
context-behind-body = за этим местом: { $body }
context-few-days = несколько дней
## Van dag tot dag (meer)

context-when-next-week-weekday = { $on-weekday } на следующей неделе
context-when-this-week-weekday = { $on-weekday } на этой неделе
context-when-next-month-start = в начале следующего месяца
context-on-podium = на сцене
context-in-line = в очереди
context-in-ball-pit = в бассейне с шариками
context-for-now = пока что
context-so-far = до сих пор
