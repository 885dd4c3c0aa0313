## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = День, коли зачинено
notice-closing-day-group = Група { $group } зачинена весь день { $on-date }.
notice-closing-day-all = У нас зачинено весь день { $on-date }.
notice-closing-day-because-study-day = Того дня команда має навчання.
notice-closing-day-because-holiday = Це святковий день.
notice-closing-day-because-repairs = Того дня в будівлі тривають роботи.
notice-closing-day-because-few-staff = Того дня замало працівників.
notice-closing-day-because-weather = Того дня погода надто небезпечна.
notice-closing-day-reason-study-day = Навчання команди
notice-closing-day-reason-holiday = Святковий день
notice-closing-day-reason-repairs = Роботи в будівлі
notice-closing-day-reason-few-staff = Замало працівників
notice-closing-day-reason-weather = Погода

## Closing period: several days in a row

notice-closing-period-heading = Дні, коли зачинено
notice-closing-period-group = Група { $group } зачинена: { $first-date } – { $last-date } (включно).
notice-closing-period-all = У нас зачинено: { $first-date } – { $last-date } (включно).
notice-closing-period-wish = Бажаємо Вам гарно провести час.

## Early closing: today, urgent

notice-early-closing-heading = Сьогодні ми зачиняємося раніше
notice-early-closing-today = Сьогодні ми зачиняємося о { $time }.
notice-early-closing-because-power = Немає електрики.
notice-early-closing-because-heating = Опалення не працює.
notice-early-closing-because-water = Немає води.
notice-early-closing-because-few-staff = Замало працівників.
notice-early-closing-because-weather = Погода стає небезпечною.
notice-early-closing-collect = Будь ласка, заберіть дитину до { $time }.
notice-early-closing-call = Не виходить? Тоді одразу зателефонуйте нам.
notice-early-closing-reason-power = Немає електрики
notice-early-closing-reason-heating = Опалення не працює
notice-early-closing-reason-water = Немає води
notice-early-closing-reason-few-staff = Замало працівників
notice-early-closing-reason-weather = Погода

## Other opening hours

notice-opening-hours-heading = Нові години роботи
notice-opening-hours-from = Наші години роботи змінюються. Перший день: { $date }.
notice-opening-hours-hours = Тоді ми працюємо з { $from } до { $until }.

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = Що принести
notice-bring-child-date = Будь ласка, принесіть для дитини ({ $child }) { $on-date }:
notice-bring-child = Будь ласка, принесіть для дитини ({ $child }):
notice-bring-date = Будь ласка, принесіть для своєї дитини { $on-date }:
notice-bring-all = Будь ласка, принесіть для своєї дитини:
notice-bring-item-spare-clothes = змінний одяг
notice-bring-item-nappies = підгузки
notice-bring-item-wipes = вологі серветки
notice-bring-item-rain-boots = гумові чоботи
notice-bring-item-rain-coat = дощовик
notice-bring-item-warm-coat = тепла куртка
notice-bring-item-gym-shoes = спортивне взуття
notice-bring-item-swimwear = одяг для плавання
notice-bring-item-towel = рушник
notice-bring-item-sun-hat = панамка
notice-bring-item-sunscreen = сонцезахисний крем
notice-bring-item-water-bottle = пляшка для води
notice-bring-item-lunch = обід
notice-bring-item-fruit = фрукти
notice-bring-item-cuddly-toy = м’яка іграшка
notice-bring-item-dummy = пустушка
notice-bring-item-photo = фотографія Вашої дитини
notice-bring-item-favourite-book = улюблена книжка
notice-bring-item-empty-box = порожня коробка для майстрування
notice-bring-item-bag = сумка
notice-bring-name-on-it = Будь ласка, підпишіть це іменем дитини.

## Nearly finished: what parents bring for their own child

notice-running-out-heading = Майже закінчилося
notice-running-out-low-nappies = { $child }: закінчуються підгузки.
notice-running-out-low-cream = { $child }: закінчується крем під підгузок.
notice-running-out-low-wipes = { $child }: закінчуються вологі серветки.
notice-running-out-low-spare-clothes = { $child }: закінчується змінний одяг.
notice-running-out-low-milk-powder = { $child }: закінчується дитяча молочна суміш.
notice-running-out-low-sunscreen = { $child }: закінчується сонцезахисний крем.
notice-running-out-low-underwear = { $child }: закінчуються труси.
notice-running-out-low-socks = { $child }: закінчуються шкарпетки.
notice-running-out-bring = Будь ласка, принесіть це наступного разу.
notice-running-out-item-nappies = Підгузки
notice-running-out-item-cream = Крем під підгузок
notice-running-out-item-wipes = Вологі серветки
notice-running-out-item-spare-clothes = Змінний одяг
notice-running-out-item-milk-powder = Дитяча молочна суміш
notice-running-out-item-sunscreen = Сонцезахисний крем
notice-running-out-item-underwear = Труси
notice-running-out-item-socks = Шкарпетки

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = Будь ласка, заберіть дитину
notice-collect-ill-ill = { $child } недобре почувається.
notice-collect-ill-temperature = У дитини ({ $child }) гарячка: { $temperature } °C.
notice-collect-ill-sign-fever = У дитини ({ $child }) гарячка.
notice-collect-ill-sign-vomited = { $child } { $gender ->
        [female] блювала
        [male] блював
       *[unknown] блював(-ла)
    }.
notice-collect-ill-sign-diarrhoea = У дитини ({ $child }) пронос.
notice-collect-ill-sign-tired = { $child } почувається { $gender ->
        [female] дуже втомленою
        [male] дуже втомленим
       *[unknown] дуже втомленим (-ою)
    }.
notice-collect-ill-sign-crying = { $child } багато плаче.
notice-collect-ill-sign-pain = У дитини ({ $child }) щось болить.
notice-collect-ill-sign-rash = У дитини ({ $child }) плями на шкірі.
notice-collect-ill-sign-eye = У дитини ({ $child }) почервоніле око.
notice-collect-ill-collect-by = Будь ласка, заберіть дитину ({ $child }) до { $time }.
notice-collect-ill-collect-soon = Чи можете Ви якнайшвидше забрати дитину ({ $child })?
notice-collect-ill-call = Не виходить? Тоді зателефонуйте нам.
notice-collect-ill-signs-fever = Гарячка
notice-collect-ill-signs-vomited = Блювання
notice-collect-ill-signs-diarrhoea = Пронос
notice-collect-ill-signs-tired = Сильна втома
notice-collect-ill-signs-crying = Багато плаче
notice-collect-ill-signs-pain = Біль
notice-collect-ill-signs-rash = Плями на шкірі
notice-collect-ill-signs-eye = Червоне око

## Head lice

notice-head-lice-heading = Головні воші
notice-head-lice-seen = Ми побачили вошей у групі { $group }.
notice-head-lice-anyone = Воші можуть з’явитися в будь-кого.
notice-head-lice-check = Будь ласка, сьогодні огляньте волосся дитини.
notice-head-lice-treat = Ви бачите вошей? Тоді два тижні щодня вичісуйте волосся гребінцем від вошей.
notice-head-lice-tell = Будь ласка, скажіть тоді про це й нам.
notice-head-lice-welcome = Ваша дитина може приходити, як завжди.

## Infection: something that others can catch

notice-infection-heading = Хвороба в групі
notice-infection-has-chickenpox = У дитини з групи { $group } вітряна віспа.
notice-infection-has-hand-foot-mouth = У дитини з групи { $group } хвороба «рука-нога-рот».
notice-infection-has-eye-infection = У дитини з групи { $group } запалення очей.
notice-infection-has-stomach-flu = У дитини з групи { $group } кишковий грип.
notice-infection-has-impetigo = У дитини з групи { $group } імпетиго (заразне запалення шкіри).
notice-infection-has-scarlet-fever = У дитини з групи { $group } скарлатина.
notice-infection-has-fifth-disease = У дитини з групи { $group } п’ята хвороба (інфекційна еритема).
notice-infection-has-worms = У дитини з групи { $group } гострики.
notice-infection-has-scabies = У дитини з групи { $group } короста.
notice-infection-has-flu = У дитини з групи { $group } грип.
notice-infection-has-whooping-cough = У дитини з групи { $group } кашлюк.
notice-infection-look = Будь ласка, стежте, чи не захворіла й Ваша дитина.
notice-infection-tip-come = Ваша дитина може приходити, як завжди.
notice-infection-tip-stay-home = Ваша дитина хвора? Тоді залиште дитину вдома.
notice-infection-tip-hands = Часто мийте вдома руки.
notice-infection-tip-doctor = Ваша дитина має скарги на здоров’я? Зателефонуйте сімейному лікарю.
notice-infection-tip-pregnant = Ви вагітні? Зателефонуйте акушерці або сімейному лікарю.
notice-infection-ask = У Вас є запитання? Надішліть нам повідомлення.
notice-infection-advice-come = Може приходити
notice-infection-advice-stay-home = Хворі вдома
notice-infection-advice-hands = Мити руки
notice-infection-advice-doctor = Сімейний лікар
notice-infection-advice-pregnant = Вагітність
notice-infection-illness-chickenpox = Вітряна віспа
notice-infection-illness-hand-foot-mouth = Хвороба «рука-нога-рот»
notice-infection-illness-eye-infection = Запалення очей
notice-infection-illness-stomach-flu = Кишковий грип
notice-infection-illness-impetigo = Імпетиго (заразне запалення шкіри)
notice-infection-illness-scarlet-fever = Скарлатина
notice-infection-illness-fifth-disease = П’ята хвороба (інфекційна еритема)
notice-infection-illness-worms = Гострики
notice-infection-illness-scabies = Короста
notice-infection-illness-flu = Грип
notice-infection-illness-whooping-cough = Кашлюк

## Small accident

notice-accident-heading = Невелика пригода
notice-accident-happened-fell = { $child } { $gender ->
        [female] впала
        [male] впав
       *[unknown] впав(-ла)
    }.
notice-accident-happened-bumped = { $child } { $gender ->
        [female] ударилася
        [male] ударився
       *[unknown] ударився (-лася)
    }.
notice-accident-happened-bitten = Дитину ({ $child }) вкусила інша дитина.
notice-accident-happened-scratched = У дитини ({ $child }) подряпина.
notice-accident-happened-jammed = { $child } { $gender ->
        [female] прищемила
        [male] прищемив
       *[unknown] прищемив(-ла)
    } палець.
notice-accident-happened-stung = Дитину ({ $child }) вжалила оса або бджола.
notice-accident-time = Це було о { $time }.
notice-accident-spot-head = Слід на голові.
notice-accident-spot-face = Слід на обличчі.
notice-accident-spot-mouth = Слід біля рота.
notice-accident-spot-arm = Слід на руці.
notice-accident-spot-hand = Слід на кисті руки.
notice-accident-spot-leg = Слід на нозі.
notice-accident-spot-knee = Слід на коліні.
notice-accident-spot-foot = Слід на стопі.
notice-accident-spot-back = Слід на спині.
notice-accident-did-cooled = Ми охолодили це місце.
notice-accident-did-cleaned = Ми промили це місце.
notice-accident-did-plaster = Там наклеєний пластир.
notice-accident-did-comforted = Ми втішили дитину ({ $child }).
notice-accident-now-plays = { $child } знову грається.
notice-accident-now-rests = { $child } ще трохи відпочиває.
notice-accident-now-watch = Сьогодні ми особливо уважно стежимо за станом дитини ({ $child }).
notice-accident-questions = У Вас є запитання? Надішліть нам повідомлення або зателефонуйте.
notice-accident-what-fell = Падіння
notice-accident-what-bumped = Удар
notice-accident-what-bitten = Укус
notice-accident-what-scratched = Подряпина
notice-accident-what-jammed = Прищемлений палець
notice-accident-what-stung = Укус оси чи бджоли
notice-accident-where-head = Голова
notice-accident-where-face = Обличчя
notice-accident-where-mouth = Рот
notice-accident-where-arm = Рука
notice-accident-where-hand = Кисть руки
notice-accident-where-leg = Нога
notice-accident-where-knee = Коліно
notice-accident-where-foot = Стопа
notice-accident-where-back = Спина
notice-accident-care-cooled = Охолоджено
notice-accident-care-cleaned = Промито
notice-accident-care-plaster = Пластир
notice-accident-care-comforted = Втішено
notice-accident-after-plays = Знову грається
notice-accident-after-rests = Відпочиває
notice-accident-after-watch = Ми стежимо

## Not in today: read back to the parent who told us

notice-absent-heading = Не буде в групі
notice-absent-received = Ми прочитали Ваше повідомлення.
notice-absent-date = { $child } не прийде { $on-date }.
notice-absent-because-ill = { $child } хворіє.
notice-absent-because-day-off = У дитини ({ $child }) вільний день.
notice-absent-because-holiday = У дитини ({ $child }) канікули.
notice-absent-because-appointment = У дитини ({ $child }) призначений візит.
notice-absent-because-family = { $child } у родичів.
notice-absent-because-party = У дитини ({ $child }) свято.
notice-absent-get-well = Бажаємо дитині ({ $child }) швидкого одужання.
notice-absent-wrong = Це неправильно? Надішліть нам повідомлення.
notice-absent-reason-ill = Хвороба
notice-absent-reason-day-off = Вільний день
notice-absent-reason-holiday = Канікули
notice-absent-reason-appointment = Візит
notice-absent-reason-family = Родина
notice-absent-reason-party = Свято

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = Обмін дня
notice-swap-day-done = Про обмін дня домовлено.
notice-swap-day-away = { $child } не прийде { $on-date }.
notice-swap-day-comes = { $child } прийде { $on-date }.

## Extra day

notice-extra-day-heading = Додатковий день
notice-extra-day-comes = { $child } може прийти додатково { $on-date }.
notice-extra-day-times = { $child } тоді буде з { $from } до { $until }.

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = Ви прийдете пізніше
notice-late-pickup-known = Ми знаємо, що Ви прийдете пізніше.
notice-late-pickup-time = Ви заберете дитину ({ $child }) о { $time }.
notice-late-pickup-stays = { $person } залишається з дитиною ({ $child }).
notice-late-pickup-calm = Вам не треба поспішати.

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = Ваша дитина ще в нас
notice-not-collected-here = { $child } ще в нас.
notice-not-collected-closing = Ми зачиняємося о { $time }.
notice-not-collected-when = О котрій Ви прийдете? Надішліть нам повідомлення або зателефонуйте.

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = Дитину забере хтось інший
notice-other-pickup-who = { $person } забере дитину ({ $child }) { $on-date }.
notice-other-pickup-time = { $person } прийде о { $time }.
notice-other-pickup-wrong = Це неправильно? Тоді одразу зателефонуйте нам.

## Trip

notice-trip-heading = Екскурсія
notice-trip-date = У нас буде екскурсія { $on-date }.
notice-trip-to-farm = Ми вирушимо на дитячу ферму з тваринами.
notice-trip-to-playground = Ми вирушимо на дитячий майданчик.
notice-trip-to-woods = Ми вирушимо до лісу.
notice-trip-to-zoo = Ми вирушимо до зоопарку.
notice-trip-to-library = Ми вирушимо до бібліотеки.
notice-trip-to-museum = Ми вирушимо до музею.
notice-trip-to-beach = Ми вирушимо на пляж.
notice-trip-to-theatre = Ми вирушимо до театру.
notice-trip-to-shop = Ми вирушимо до магазину.
notice-trip-to-school = Ми вирушимо до початкової школи.
notice-trip-times = Нас не буде з { $from } до { $until }.
notice-trip-going-walk = Ми йдемо пішки.
notice-trip-going-cart = Діти сидять у візку.
notice-trip-going-bicycle = Ми їдемо на велосипеді.
notice-trip-going-bus = Ми їдемо автобусом.
notice-trip-going-car = Ми їдемо машиною.
notice-trip-going-train = Ми їдемо потягом.
notice-trip-cost = Екскурсія коштує { $amount }.
notice-trip-take-coat = Будь ласка, дайте дитині з собою теплу куртку.
notice-trip-take-boots = Будь ласка, дайте дитині з собою гумові чоботи.
notice-trip-take-bag = Будь ласка, дайте дитині з собою рюкзак.
notice-trip-take-lunch = Будь ласка, дайте дитині з собою обід.
notice-trip-take-drink = Будь ласка, дайте дитині з собою щось попити.
notice-trip-no = Вашій дитині не можна з нами? Тоді надішліть нам повідомлення.
notice-trip-place-farm = Дитяча ферма з тваринами
notice-trip-place-playground = Дитячий майданчик
notice-trip-place-woods = Ліс
notice-trip-place-zoo = Зоопарк
notice-trip-place-library = Бібліотека
notice-trip-place-museum = Музей
notice-trip-place-beach = Пляж
notice-trip-place-theatre = Театр
notice-trip-place-shop = Магазин
notice-trip-place-school = Початкова школа
notice-trip-travel-walk = Пішки
notice-trip-travel-cart = Візок
notice-trip-travel-bicycle = Велосипед
notice-trip-travel-bus = Автобус
notice-trip-travel-car = Машина
notice-trip-travel-train = Потяг
notice-trip-bring-coat = Тепла куртка
notice-trip-bring-boots = Гумові чоботи
notice-trip-bring-bag = Рюкзак
notice-trip-bring-lunch = Обід
notice-trip-bring-drink = Щось попити

## Parent evening

notice-parent-evening-heading = Батьківський вечір
notice-parent-evening-date = Батьківський вечір відбудеться { $on-date }.
notice-parent-evening-times = Вечір триває з { $from } до { $until }.
notice-parent-evening-about-meet = Батьки й команда знайомляться.
notice-parent-evening-about-language = Тема: мова дітей.
notice-parent-evening-about-sleep = Тема: сон.
notice-parent-evening-about-food = Тема: їжа.
notice-parent-evening-about-play = Тема: гра.
notice-parent-evening-about-school = Тема: початкова школа.
notice-parent-evening-about-media = Тема: планшет і телефон.
notice-parent-evening-also-interpreter = Вам потрібен перекладач? Надішліть нам повідомлення.
notice-parent-evening-also-children = Ви можете прийти з дитиною.
notice-parent-evening-also-coffee = Буде кава й чай.
notice-parent-evening-welcome = Щиро запрошуємо Вас.
notice-parent-evening-answer = Ви прийдете? Надішліть нам повідомлення.
notice-parent-evening-topic-meet = Знайомство
notice-parent-evening-topic-language = Мова
notice-parent-evening-topic-sleep = Сон
notice-parent-evening-topic-food = Їжа
notice-parent-evening-topic-play = Гра
notice-parent-evening-topic-school = Початкова школа
notice-parent-evening-topic-media = Планшет і телефон
notice-parent-evening-extra-interpreter = Перекладач
notice-parent-evening-extra-children = Можна з дитиною
notice-parent-evening-extra-coffee = Кава й чай

## Birthday of the child whose parents read this

notice-birthday-heading = День народження
notice-birthday-congratulations = Вітаємо з днем народження ({ $child })!
notice-birthday-age = { $child }: виповнюється { $count ->
        [one] { $count } рік
        [few] { $count } роки
       *[many] { $count } років
    }.
notice-birthday-date = Ми святкуємо { $on-date }.
notice-birthday-time = Свято починається о { $time }.
notice-birthday-also-treat = Ви можете принести щось смачне.
notice-birthday-also-healthy = Будь ласка, виберіть щось корисне для здоров’я.
notice-birthday-also-no-treat = Вам нічого не треба приносити.
notice-birthday-also-join = Ви можете бути на святі.
notice-birthday-extra-treat = Частування
notice-birthday-extra-healthy = Щось корисне
notice-birthday-extra-no-treat = Нічого не приносити
notice-birthday-extra-join = Разом із батьками

## Festivity

notice-festivity-heading = Свято
notice-festivity-date-sinterklaas = Ми святкуємо свято Сінтерклаас { $on-date }.
notice-festivity-date-christmas = Ми святкуємо Різдво { $on-date }.
notice-festivity-date-new-year = Ми святкуємо Новий рік { $on-date }.
notice-festivity-date-carnival = Ми святкуємо карнавал { $on-date }.
notice-festivity-date-easter = Ми святкуємо Великдень { $on-date }.
notice-festivity-date-eid-al-fitr = Ми святкуємо Ураза-байрам (Ід аль-Фітр) { $on-date }.
notice-festivity-date-eid-al-adha = Ми святкуємо Курбан-байрам (Ід аль-Адха) { $on-date }.
notice-festivity-date-nowruz = Ми святкуємо Новруз { $on-date }.
notice-festivity-date-diwali = Ми святкуємо Дівалі { $on-date }.
notice-festivity-date-spring = Ми святкуємо свято весни { $on-date }.
notice-festivity-date-summer = Ми святкуємо літнє свято { $on-date }.
notice-festivity-date-autumn = Ми святкуємо свято осені { $on-date }.
notice-festivity-date-lantern = Ми йдемо з ліхтариками { $on-date }.
notice-festivity-date-grandparents = Запрошуємо бабусь і дідусів { $on-date }.
notice-festivity-date-farewell = У нас прощальне свято { $on-date }.
notice-festivity-times = Свято триває з { $from } до { $until }.
notice-festivity-also-parents-welcome = Щиро запрошуємо Вас.
notice-festivity-also-children-only = Свято лише для дітей.
notice-festivity-also-bring-food = Хочете принести щось поїсти? Можна.
notice-festivity-also-dress-up = Ваша дитина може прийти в карнавальному костюмі.
notice-festivity-also-help = Хочете допомогти? Надішліть нам повідомлення.
notice-festivity-feast-sinterklaas = Сінтерклаас
notice-festivity-feast-christmas = Різдво
notice-festivity-feast-new-year = Новий рік
notice-festivity-feast-carnival = Карнавал
notice-festivity-feast-easter = Великдень
notice-festivity-feast-eid-al-fitr = Ураза-байрам (Ід аль-Фітр)
notice-festivity-feast-eid-al-adha = Курбан-байрам (Ід аль-Адха)
notice-festivity-feast-nowruz = Новруз
notice-festivity-feast-diwali = Дівалі
notice-festivity-feast-spring = Свято весни
notice-festivity-feast-summer = Літнє свято
notice-festivity-feast-autumn = Свято осені
notice-festivity-feast-lantern = Ліхтарики
notice-festivity-feast-grandparents = Бабуся й дідусь
notice-festivity-feast-farewell = Прощання
notice-festivity-extra-parents-welcome = Батьки запрошені
notice-festivity-extra-children-only = Лише діти
notice-festivity-extra-bring-food = Принести їжу
notice-festivity-extra-dress-up = Костюм
notice-festivity-extra-help = Потрібна допомога

## Photo day

notice-photo-day-heading = День фотографування
notice-photo-day-date = Фотограф прийде { $on-date }.
notice-photo-day-free = Вам не обов’язково купувати фотографії.
notice-photo-day-no = Не хочете, щоб Вашу дитину фотографували? Тоді надішліть нам повідомлення.

## Another member of staff on the group

notice-substitute-heading = Хто є в групі
notice-substitute-away = { $person } не працює { $on-date }.
notice-substitute-comes = { $person } працює того дня в групі.
notice-substitute-person-knows = { $person } вже знає дітей.
notice-substitute-person-new = { $person } — нова людина для дітей.
notice-substitute-known-knows = Знає дітей
notice-substitute-known-new = Нова людина

## New member of staff

notice-new-staff-heading = Нова людина в команді
notice-new-staff-starts = { $person } починає працювати в групі { $group }. Перший день: { $date }.
notice-new-staff-meet = { $person } хоче з Вами познайомитися.

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = Групи разом
notice-groups-together-date = Дві групи граються разом { $on-date }.
notice-groups-together-where = Ваша дитина тоді в групі { $group }.
notice-groups-together-person = { $person } теж там.

## Water play

notice-water-play-heading = Ігри з водою
notice-water-play-date = Ми граємося з водою { $on-date }.
notice-water-play-swimwear = Будь ласка, принесіть одяг для плавання й рушник.
notice-water-play-sunscreen = Будь ласка, ще вдома намастіть дитину сонцезахисним кремом.
notice-water-play-spare = Будь ласка, принесіть також додатковий одяг.

## Holiday planning

notice-holiday-planning-heading = План на канікули
notice-holiday-planning-planning = Ми складаємо план: { $first-date } – { $last-date } (включно).
notice-holiday-planning-days = У які дні прийде Ваша дитина? Надішліть нам повідомлення.
notice-holiday-planning-before = Просимо відповісти не пізніше: { $date }.
