### When, where, how and with whom; locales/nl/contexts.ftl tells more.

context-sentence = { $sentence } ({ $context })
context-because = { $first } Причина: { $second }

## Wanneer

context-when-morning = сьогодні вранці
context-when-afternoon = сьогодні вдень
context-when-evening = сьогодні ввечері
context-when-night = уночі
context-when-yesterday = учора
context-when-yesterday-afternoon = учора вдень
context-when-yesterday-evening = учора ввечері
context-when-tomorrow = завтра
context-when-tomorrow-morning = завтра вранці
context-when-tomorrow-afternoon = завтра вдень
context-when-this-week = цього тижня
context-when-last-week = минулого тижня
context-when-next-week = наступного тижня
context-when-weekend = цими вихідними
context-when-every-day = щодня
context-when-all-day = увесь день
context-when-all-morning = увесь ранок
context-when-all-afternoon = усю другу половину дня
context-when-lately = останнім часом
context-when-now = зараз
context-when-mornings = уранці
context-when-afternoons = удень
context-when-evenings = увечері
context-when-start-of-day = на початку дня
context-when-end-of-day = наприкінці дня
context-when-breakfast = за сніданком
context-when-lunch = за обідом
context-when-dinner = за вечерею
context-when-hot-meal = за гарячою їжею
context-when-meal = під час їжі
context-when-fruit = під час перекусу з фруктами
context-when-before-meal = перед їжею
context-when-after-meal = після їжі
context-when-before-sleep = перед сном
context-when-after-sleep = після сну
context-when-during-sleep = під час сну
context-when-bottle = після пляшечки
context-when-after-school = після школи
context-when-circle = на занятті в колі
context-when-bringing = коли дитину приводять
context-when-goodbye = під час прощання
context-when-collecting = коли дитину забирають
context-when-outdoor-play = під час ігор надворі
context-when-playing = під час гри
context-when-changing = під час зміни підгузка
context-when-walk = під час прогулянки
context-when-spring = навесні
context-when-summer = улітку
context-when-autumn = восени
context-when-winter = узимку
context-when-school-holidays = у шкільні канікули
context-when-summer-holidays = у літні канікули
context-when-autumn-holidays = в осінні канікули
context-when-christmas-holidays = у різдвяні канікули
context-when-spring-holidays = у лютневі канікули
context-when-may-holidays = у травневі канікули
context-when-study-day = у навчальний день команди
context-when-first = спочатку
context-when-then = потім
context-when-later = пізніше
context-when-in-between = між іншими заняттями
context-when-time = о { $time }
context-when-around-time = приблизно о { $time }
context-when-from-time = починаючи з { $time }
context-when-before-time = раніше { $time }
context-when-at-latest = не пізніше { $time }
context-when-after-time = після { $time }
context-when-until-time = до { $time }
context-when-from-until = з { $from } до { $until }
context-when-weekday = { $on-weekday }
context-when-every-weekday = щотижня: { $weekday }
context-when-date = { $on-date }
context-when-from-date = починаючи з цього дня: { $date }
context-when-until-date = до цього дня включно: { $date }
context-when-before-date = раніше цього дня: { $date }
context-when-dates = { $first-date } – { $last-date }, включно
context-when-in-weeks = через { $count ->
        [one] { $count } тиждень
        [few] { $count } тижні
       *[many] { $count } тижнів
    }
context-when-in-days = через { $count ->
        [one] { $count } день
        [few] { $count } дні
       *[many] { $count } днів
    }

## Hoe en hoe vaak

context-first-time = уперше
context-again = знову
context-times = { $count ->
        [one] { $count } раз
        [few] { $count } рази
       *[many] { $count } разів
    }
context-several-times = кілька разів
context-often = часто
context-sometimes = іноді
context-self = самостійно
context-together = разом
context-with-names = з ким: { $names }
context-with-children = разом з іншими дітьми
context-with-group = усією групою
context-with-staff = з вихователькою
context-with-pleasure = з великим задоволенням
context-bit = трохи
context-very = дуже
context-minutes = { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }
context-half-hour = пів години
context-hour = одну годину
context-long = довго
context-for-child = для кого: { $names }
context-of-child = ім’я дитини: { $names }
context-agreed = як домовилися
context-therefore = тому
context-maybe = можливо
context-birthday = на день народження
context-rain = через дощ
context-storm = через бурю
context-heat = через спеку
context-cold = через холод
context-illness = через хворобу

## Waar

context-outside = надворі
context-inside = у приміщенні
context-yard = на майданчику
context-garden = у саду
context-sandpit = у пісочниці
context-home-corner = у куточку «дім»
context-building-corner = у куточку з кубиками
context-reading-corner = у куточку для читання
context-gym-hall = у спортзалі
context-group = у групі
context-bso = у групі подовженого дня
context-at-school = у школі
context-home = удома
context-at-ours = у нас
context-forest = у лісі
context-park = у парку
context-playground = на дитячому майданчику
context-field = на полі
context-table = за столом
context-sofa = на дивані
context-lap = на руках
context-playpen = у манежі
context-mat = на ігровому килимку
context-buggy = у візочку
context-bed = у ліжку
context-hallway = у коридорі
context-pool = у басейні
context-paddling-pool = у надувному басейні
context-snow = у снігу
context-leaves = у листі
context-kitchen = на кухні
context-app = у застосунку

## Wanneer (meer)

context-when-day-after-tomorrow = післязавтра
context-when-yesterday-morning = учора вранці
context-when-tomorrow-evening = завтра ввечері
context-when-this-month = цього місяця
context-when-next-month = наступного місяця
context-when-this-year = цього року
context-when-always = завжди
context-when-weekday-morning = { $on-weekday } вранці
context-when-weekday-afternoon = { $on-weekday } вдень
context-when-weekday-evening = { $on-weekday } ввечері
context-when-coming-weekday = найближчий день: { $weekday }
context-when-last-weekday = останній минулий день: { $weekday }
context-when-month = { $month }
context-when-since-time = від { $time }
context-when-since-this-week = із цього тижня
context-when-since-date = від цього дня: { $date }
context-when-soon = сьогодні пізніше
context-when-in-the-long-run = скоро
context-when-right-away = одразу
context-when-quickly = швидко
context-when-at-night = ночами
context-when-in-hour = через годину
context-when-in-minutes = через { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    }
context-when-after-minutes = за { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
       *[many] { $minutes } хвилин
    } після цього
context-when-after-while = через деякий час
context-when-tea = за чаєм
context-when-snack = за перекусом
context-when-drink-moment = під час пиття
context-when-waking = під час пробудження
context-when-falling-asleep = під час засинання
context-when-crafting = під час майстрування
context-when-football = під час футболу
context-when-reading = під час читання вголос
context-when-tidying = під час прибирання
context-when-singing = під час співу
context-when-swimming-lesson = на уроці плавання
context-when-outing = під час екскурсії
context-when-settling = під час адаптації
context-when-toilet = у туалеті
context-when-holidays = у канікули
context-when-christmas = на Різдво
context-when-after-holiday = після канікул

## Hoe (meer)

context-gladly = залюбки
context-calmly = спокійно
context-nicely = у гарному настрої
context-another-group = з іншою групою
context-with-baby-group = з немовлятами
context-with-toddlers = з дітьми 2–4 років
context-with-big-ones = зі старшими дітьми
context-with-mother = з мамою
context-with-father = з татом
context-with-brother-sister = із братом або сестрою
context-by-bike = на велосипеді
context-by-bus = автобусом
context-by-train = потягом
context-by-car = машиною
context-on-foot = пішки
context-by-phone = телефоном
context-by-mail = електронною поштою
context-all-together-group = із групою { $group }
context-in-groups = невеликими групами
context-hands = руками
context-warm-reason = бо було дуже тепло
context-cold-reason = бо було дуже холодно
context-rain-reason = бо йшов дощ
context-tired-reason = від утоми
context-instead = натомість
context-besides = а також
context-without-tears = без сліз
context-with-help = з допомогою дорослих

## Waar (meer)

context-vegetable-garden = на городі
context-puddles-place = у калюжах
context-library = у бібліотеці
context-theatre = у театрі
context-petting-farm = на дитячій фермі
context-farm = на фермі
context-zoo = у зоопарку
context-beach = на пляжі
context-window = біля вікна
context-door = біля дверей
context-gate = біля хвіртки
context-chair = на стільці
context-circle-mat = на траві
context-bag = у сумці
context-box = у ланчбоксі
context-drawer = у кошику
context-coat-hook = на вішалці
context-climbing-frame = на драбинках
context-slide-place = на гірці
context-swing-place = на гойдалці
context-bath-water = у воді
context-children-home = у гостях у друга
context-other-location = в іншому місці

## Wanneer (nog meer)

context-when-after-half-hour = через пів години
context-when-after-hour = через годину
context-when-after-quarter = через чверть години
context-when-just-now = щойно
context-when-past-days = останніми днями
context-when-each-week = щотижня
context-when-times-day = { $count ->
        [one] { $count } раз
        [few] { $count } рази
       *[many] { $count } разів
    } на день
context-when-times-week = { $count ->
        [one] { $count } раз
        [few] { $count } рази
       *[many] { $count } разів
    } на тиждень
context-when-gym = під час фізкультури
context-when-at-latest-date = не пізніше цього дня: { $date }
context-when-on-way = у дорозі

## Hoe (nog meer)

context-asap = якнайшвидше
context-on-time = вчасно
context-mostly = зазвичай
context-hours = упродовж { $hours ->
        [one] { $hours } години
        [few] { $hours } годин
       *[many] { $hours } годин
    }
context-three-quarters = сорок п’ять хвилин
context-hour-and-half = півтори години
context-for-relative = для цієї людини: { $relative }
context-with-relative = із цією людиною: { $relative }
context-at-relative = у цієї людини: { $relative }
context-for-everyone = для всіх
context-with-all-children = з усіма дітьми
context-without-trouble = без проблем
context-by-taxi = на таксі
context-bad-weather = через погоду

## Waar (nog meer)

context-class = у класі
context-location = у центрі
context-entrance = біля входу
context-street = на вулиці
context-office-place = в офісі

## Hoe lang (nog meer)

context-within-hour = упродовж години
context-when-until-before-date = до цього дня: { $date }
context-weeks = упродовж { $count ->
        [one] { $count } тижня
        [few] { $count } тижнів
       *[many] { $count } тижнів
    }
context-days = упродовж { $count ->
        [one] { $count } дня
        [few] { $count } днів
       *[many] { $count } днів
    }
context-week = упродовж тижня
context-much = багато

## Vanaf wanneer

context-when-two-weekdays = { $on-first-weekday } і { $on-second-weekday }
context-when-from-month = починаючи із цього місяця: { $month }
context-when-from-next-week = з наступного тижня
context-when-from-now-on = відтепер
context-when-rest-of-day = до кінця дня
context-when-end-of-afternoon = наприкінці другої половини дня

## Van dag tot dag

context-number-about = приблизно
context-number-almost = майже
context-number-more = трохи більше
context-number-only = не більше
context-number-least = щонайменше
context-number-most = щонайбільше
context-number-not-before = не раніше
context-with-the-toddlers = разом з дітьми 2–4 років
context-with-the-babies = разом з немовлятами
context-with-the-children = разом з дітьми
context-for-outing = для екскурсії
context-for-party = для свята
context-for-crafting = для майстрування
context-for-outside = для прогулянки надворі
context-when-that-day = того дня
context-by-accident = ненавмисно
context-each-time = щоразу
context-in-turn = по черзі
context-when-since-today = від сьогодні
context-when-after-summer = після літніх канікул
context-when-before-holiday = перед канікулами
context-when-end-of-morning = наприкінці ранку
context-when-start-of-afternoon = на початку другої половини дня
context-when-last-month = минулого місяця
context-when-next-year = наступного року
context-when-end-of-week = наприкінці тижня
context-when-beforehand = заздалегідь
context-when-next-time = наступного разу
context-in-rain = під дощем
context-in-sun = на сонці
context-in-shade = у затінку
context-in-bus = в автобусі
context-in-hall = у холі

## Bij ziekte en ongelukjes

context-in-that-case = у такому разі
context-constantly = увесь час
context-suddenly = раптово
context-to-be-sure = про всяк випадок
context-doctor-advice = за порадою сімейного лікаря
context-from-coughing = через кашель
context-from-pain = від болю
context-from-fever = через гарячку
context-when-after-running = після бігу
context-when-after-vomiting = після блювання
context-with-water = водою
context-with-wet-cloth = мокрою серветкою
context-under-tap = під краном
context-with-lice-comb = гребінцем від вошей
context-when-almost-all-morning = майже весь ранок
context-when-almost-all-day = майже весь день
context-when-for-days = уже { $count ->
        [one] { $count } день
        [few] { $count } дні
       *[many] { $count } днів
    }

## Bij ziekte en ongelukjes (meer)

context-from-cold = через застуду
context-by-schedule = за розкладом
context-for-pain = від болю
context-near-body = біля цього місця: { $body }
context-behind-body = за цим місцем: { $body }
context-few-days = кілька днів
## Van dag tot dag (meer)

context-when-next-week-weekday = { $on-weekday } наступного тижня
context-when-this-week-weekday = { $on-weekday } цього тижня
context-when-next-month-start = на початку наступного місяця
context-on-podium = на сцені
context-in-line = у черзі
context-in-ball-pit = у сухому басейні з кульками
context-for-now = поки що
context-so-far = досі
