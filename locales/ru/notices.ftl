## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = День, когда закрыто
notice-closing-day-group = Группа { $group } закрыта весь день { $on-date }.
notice-closing-day-all = Мы закрыты весь день { $on-date }.
notice-closing-day-because-study-day = В этот день у команды обучение.
notice-closing-day-because-holiday = Это праздничный день.
notice-closing-day-because-repairs = В этот день в здании идут работы.
notice-closing-day-because-few-staff = В этот день слишком мало сотрудников.
notice-closing-day-because-weather = В этот день погода слишком опасная.
notice-closing-day-reason-study-day = Обучение команды
notice-closing-day-reason-holiday = Праздничный день
notice-closing-day-reason-repairs = Работы в здании
notice-closing-day-reason-few-staff = Мало сотрудников
notice-closing-day-reason-weather = Погода

## Closing period: several days in a row

notice-closing-period-heading = Дни, когда закрыто
notice-closing-period-group = Группа { $group } закрыта: { $first-date } – { $last-date } (включительно).
notice-closing-period-all = Мы закрыты: { $first-date } – { $last-date } (включительно).
notice-closing-period-wish = Желаем Вам хорошо провести время.

## Early closing: today, urgent

notice-early-closing-heading = Сегодня мы закрываемся раньше
notice-early-closing-today = Сегодня мы закрываемся в { $time }.
notice-early-closing-because-power = Нет электричества.
notice-early-closing-because-heating = Отопление не работает.
notice-early-closing-because-water = Нет воды.
notice-early-closing-because-few-staff = Слишком мало сотрудников.
notice-early-closing-because-weather = Погода становится опасной.
notice-early-closing-collect = Пожалуйста, заберите ребёнка до { $time }.
notice-early-closing-call = Не получается? Тогда сразу позвоните нам.
notice-early-closing-reason-power = Нет электричества
notice-early-closing-reason-heating = Отопление не работает
notice-early-closing-reason-water = Нет воды
notice-early-closing-reason-few-staff = Мало сотрудников
notice-early-closing-reason-weather = Погода

## Other opening hours

notice-opening-hours-heading = Новые часы работы
notice-opening-hours-from = Наши часы работы меняются. Первый день: { $date }.
notice-opening-hours-hours = Тогда мы работаем с { $from } до { $until }.

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = Что принести
notice-bring-child-date = Пожалуйста, принесите для ребёнка ({ $child }) { $on-date }:
notice-bring-child = Пожалуйста, принесите для ребёнка ({ $child }):
notice-bring-date = Пожалуйста, принесите для своего ребёнка { $on-date }:
notice-bring-all = Пожалуйста, принесите для своего ребёнка:
notice-bring-item-spare-clothes = сменная одежда
notice-bring-item-nappies = подгузники
notice-bring-item-wipes = влажные салфетки
notice-bring-item-rain-boots = резиновые сапоги
notice-bring-item-rain-coat = дождевик
notice-bring-item-warm-coat = тёплая куртка
notice-bring-item-gym-shoes = спортивная обувь
notice-bring-item-swimwear = одежда для плавания
notice-bring-item-towel = полотенце
notice-bring-item-sun-hat = панамка
notice-bring-item-sunscreen = солнцезащитный крем
notice-bring-item-water-bottle = бутылка для воды
notice-bring-item-lunch = обед
notice-bring-item-fruit = фрукты
notice-bring-item-cuddly-toy = мягкая игрушка
notice-bring-item-dummy = пустышка
notice-bring-item-photo = фотография Вашего ребёнка
notice-bring-item-favourite-book = любимая книга
notice-bring-item-empty-box = пустая коробка для поделок
notice-bring-item-bag = сумка
notice-bring-name-on-it = Пожалуйста, подпишите это именем ребёнка.

## Nearly finished: what parents bring for their own child

notice-running-out-heading = Почти закончилось
notice-running-out-low-nappies = { $child }: заканчиваются подгузники.
notice-running-out-low-cream = { $child }: заканчивается крем под подгузник.
notice-running-out-low-wipes = { $child }: заканчиваются влажные салфетки.
notice-running-out-low-spare-clothes = { $child }: заканчивается сменная одежда.
notice-running-out-low-milk-powder = { $child }: заканчивается детская молочная смесь.
notice-running-out-low-sunscreen = { $child }: заканчивается солнцезащитный крем.
notice-running-out-low-underwear = { $child }: заканчиваются трусы.
notice-running-out-low-socks = { $child }: заканчиваются носки.
notice-running-out-bring = Пожалуйста, принесите это в следующий раз.
notice-running-out-item-nappies = Подгузники
notice-running-out-item-cream = Крем под подгузник
notice-running-out-item-wipes = Влажные салфетки
notice-running-out-item-spare-clothes = Сменная одежда
notice-running-out-item-milk-powder = Детская молочная смесь
notice-running-out-item-sunscreen = Солнцезащитный крем
notice-running-out-item-underwear = Трусы
notice-running-out-item-socks = Носки

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = Пожалуйста, заберите ребёнка
notice-collect-ill-ill = { $child } плохо себя чувствует.
notice-collect-ill-temperature = У ребёнка ({ $child }) высокая температура: { $temperature } °C.
notice-collect-ill-sign-fever = У ребёнка ({ $child }) высокая температура.
notice-collect-ill-sign-vomited = У ребёнка ({ $child }) была рвота.
notice-collect-ill-sign-diarrhoea = У ребёнка ({ $child }) понос.
notice-collect-ill-sign-tired = { $child } очень { $gender ->
        [female] устала
        [male] устал
       *[unknown] устал(а)
    }.
notice-collect-ill-sign-crying = { $child } много плачет.
notice-collect-ill-sign-pain = У ребёнка ({ $child }) что-то болит.
notice-collect-ill-sign-rash = У ребёнка ({ $child }) пятнышки на коже.
notice-collect-ill-sign-eye = У ребёнка ({ $child }) покраснел глаз.
notice-collect-ill-collect-by = Пожалуйста, заберите ребёнка ({ $child }) до { $time }.
notice-collect-ill-collect-soon = Можете ли Вы как можно скорее забрать ребёнка ({ $child })?
notice-collect-ill-call = Не получается? Тогда позвоните нам.
notice-collect-ill-signs-fever = Высокая температура
notice-collect-ill-signs-vomited = Рвота
notice-collect-ill-signs-diarrhoea = Понос
notice-collect-ill-signs-tired = Сильная усталость
notice-collect-ill-signs-crying = Много плачет
notice-collect-ill-signs-pain = Боль
notice-collect-ill-signs-rash = Пятнышки на коже
notice-collect-ill-signs-eye = Красный глаз

## Head lice

notice-head-lice-heading = Головные вши
notice-head-lice-seen = Мы увидели вшей в группе { $group }.
notice-head-lice-anyone = Вши могут появиться у каждого.
notice-head-lice-check = Пожалуйста, сегодня осмотрите волосы ребёнка.
notice-head-lice-treat = Вы видите вшей? Тогда две недели каждый день вычёсывайте волосы гребнем от вшей.
notice-head-lice-tell = Пожалуйста, скажите тогда об этом и нам.
notice-head-lice-welcome = Ваш ребёнок может приходить, как обычно.

## Infection: something that others can catch

notice-infection-heading = Болезнь в группе
notice-infection-has-chickenpox = У ребёнка из группы { $group } ветрянка.
notice-infection-has-hand-foot-mouth = У ребёнка из группы { $group } болезнь «рука-нога-рот».
notice-infection-has-eye-infection = У ребёнка из группы { $group } воспаление глаз.
notice-infection-has-stomach-flu = У ребёнка из группы { $group } кишечный грипп.
notice-infection-has-impetigo = У ребёнка из группы { $group } импетиго (заразное воспаление кожи).
notice-infection-has-scarlet-fever = У ребёнка из группы { $group } скарлатина.
notice-infection-has-fifth-disease = У ребёнка из группы { $group } пятая болезнь (инфекционная эритема).
notice-infection-has-worms = У ребёнка из группы { $group } острицы.
notice-infection-has-scabies = У ребёнка из группы { $group } чесотка.
notice-infection-has-flu = У ребёнка из группы { $group } грипп.
notice-infection-has-whooping-cough = У ребёнка из группы { $group } коклюш.
notice-infection-look = Пожалуйста, следите, не заболел ли и Ваш ребёнок.
notice-infection-tip-come = Ваш ребёнок может приходить, как обычно.
notice-infection-tip-stay-home = Ваш ребёнок болен? Тогда оставьте ребёнка дома.
notice-infection-tip-hands = Часто мойте дома руки.
notice-infection-tip-doctor = У Вашего ребёнка есть жалобы? Позвоните семейному врачу.
notice-infection-tip-pregnant = Вы беременны? Позвоните акушерке или семейному врачу.
notice-infection-ask = У Вас есть вопросы? Отправьте нам сообщение.
notice-infection-advice-come = Может приходить
notice-infection-advice-stay-home = Больные дома
notice-infection-advice-hands = Мыть руки
notice-infection-advice-doctor = Семейный врач
notice-infection-advice-pregnant = Беременность
notice-infection-illness-chickenpox = Ветрянка
notice-infection-illness-hand-foot-mouth = Болезнь «рука-нога-рот»
notice-infection-illness-eye-infection = Воспаление глаз
notice-infection-illness-stomach-flu = Кишечный грипп
notice-infection-illness-impetigo = Импетиго (заразное воспаление кожи)
notice-infection-illness-scarlet-fever = Скарлатина
notice-infection-illness-fifth-disease = Пятая болезнь (инфекционная эритема)
notice-infection-illness-worms = Острицы
notice-infection-illness-scabies = Чесотка
notice-infection-illness-flu = Грипп
notice-infection-illness-whooping-cough = Коклюш

## Small accident

notice-accident-heading = Небольшое происшествие
notice-accident-happened-fell = { $child } { $gender ->
        [female] упала
        [male] упал
       *[unknown] упал(а)
    }.
notice-accident-happened-bumped = { $child } { $gender ->
        [female] ударилась
        [male] ударился
       *[unknown] ударился (-лась)
    }.
notice-accident-happened-bitten = Ребёнка ({ $child }) укусил другой ребёнок.
notice-accident-happened-scratched = У ребёнка ({ $child }) царапина.
notice-accident-happened-jammed = { $child } { $gender ->
        [female] прищемила
        [male] прищемил
       *[unknown] прищемил(а)
    } палец.
notice-accident-happened-stung = Ребёнка ({ $child }) ужалила оса или пчела.
notice-accident-time = Это было в { $time }.
notice-accident-spot-head = След на голове.
notice-accident-spot-face = След на лице.
notice-accident-spot-mouth = След у рта.
notice-accident-spot-arm = След на руке.
notice-accident-spot-hand = След на кисти руки.
notice-accident-spot-leg = След на ноге.
notice-accident-spot-knee = След на колене.
notice-accident-spot-foot = След на стопе.
notice-accident-spot-back = След на спине.
notice-accident-did-cooled = Мы охладили это место.
notice-accident-did-cleaned = Мы промыли это место.
notice-accident-did-plaster = Там наклеен пластырь.
notice-accident-did-comforted = Мы утешили ребёнка ({ $child }).
notice-accident-now-plays = { $child } снова играет.
notice-accident-now-rests = { $child } ещё немного отдыхает.
notice-accident-now-watch = Сегодня мы особенно внимательно следим за состоянием ребёнка ({ $child }).
notice-accident-questions = У Вас есть вопросы? Отправьте нам сообщение или позвоните.
notice-accident-what-fell = Падение
notice-accident-what-bumped = Удар
notice-accident-what-bitten = Укус
notice-accident-what-scratched = Царапина
notice-accident-what-jammed = Прищемлён палец
notice-accident-what-stung = Укус осы или пчелы
notice-accident-where-head = Голова
notice-accident-where-face = Лицо
notice-accident-where-mouth = Рот
notice-accident-where-arm = Рука
notice-accident-where-hand = Кисть руки
notice-accident-where-leg = Нога
notice-accident-where-knee = Колено
notice-accident-where-foot = Стопа
notice-accident-where-back = Спина
notice-accident-care-cooled = Охлаждено
notice-accident-care-cleaned = Промыто
notice-accident-care-plaster = Пластырь
notice-accident-care-comforted = Ребёнка утешили
notice-accident-after-plays = Снова играет
notice-accident-after-rests = Отдыхает
notice-accident-after-watch = Мы следим

## Not in today: read back to the parent who told us

notice-absent-heading = Не будет в группе
notice-absent-received = Мы прочитали Ваше сообщение.
notice-absent-date = { $child } не придёт { $on-date }.
notice-absent-because-ill = { $child } болеет.
notice-absent-because-day-off = У ребёнка ({ $child }) свободный день.
notice-absent-because-holiday = У ребёнка ({ $child }) каникулы.
notice-absent-because-appointment = У ребёнка ({ $child }) назначен визит.
notice-absent-because-family = { $child } у родственников.
notice-absent-because-party = У ребёнка ({ $child }) праздник.
notice-absent-get-well = Желаем ребёнку ({ $child }) скорейшего выздоровления.
notice-absent-wrong = Это неверно? Отправьте нам сообщение.
notice-absent-reason-ill = Болезнь
notice-absent-reason-day-off = Свободный день
notice-absent-reason-holiday = Каникулы
notice-absent-reason-appointment = Визит
notice-absent-reason-family = Семья
notice-absent-reason-party = Праздник

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = Обмен дня
notice-swap-day-done = Об обмене дня договорились.
notice-swap-day-away = { $child } не придёт { $on-date }.
notice-swap-day-comes = { $child } придёт { $on-date }.

## Extra day

notice-extra-day-heading = Дополнительный день
notice-extra-day-comes = { $child } может прийти дополнительно { $on-date }.
notice-extra-day-times = { $child } тогда будет с { $from } до { $until }.

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = Вы придёте позже
notice-late-pickup-known = Мы знаем, что Вы придёте позже.
notice-late-pickup-time = Вы заберёте ребёнка ({ $child }) в { $time }.
notice-late-pickup-stays = { $person } остаётся с ребёнком ({ $child }).
notice-late-pickup-calm = Вам не нужно спешить.

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = Ваш ребёнок ещё у нас
notice-not-collected-here = { $child } ещё у нас.
notice-not-collected-closing = Мы закрываемся в { $time }.
notice-not-collected-when = Во сколько Вы придёте? Отправьте нам сообщение или позвоните.

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = Ребёнка заберёт кто-то другой
notice-other-pickup-who = { $person } заберёт ребёнка ({ $child }) { $on-date }.
notice-other-pickup-time = { $person } придёт в { $time }.
notice-other-pickup-wrong = Это неверно? Тогда сразу позвоните нам.

## Trip

notice-trip-heading = Экскурсия
notice-trip-date = У нас будет экскурсия { $on-date }.
notice-trip-to-farm = Мы отправимся на детскую ферму с животными.
notice-trip-to-playground = Мы отправимся на детскую площадку.
notice-trip-to-woods = Мы отправимся в лес.
notice-trip-to-zoo = Мы отправимся в зоопарк.
notice-trip-to-library = Мы отправимся в библиотеку.
notice-trip-to-museum = Мы отправимся в музей.
notice-trip-to-beach = Мы отправимся на пляж.
notice-trip-to-theatre = Мы отправимся в театр.
notice-trip-to-shop = Мы отправимся в магазин.
notice-trip-to-school = Мы отправимся в начальную школу.
notice-trip-times = Нас не будет с { $from } до { $until }.
notice-trip-going-walk = Мы идём пешком.
notice-trip-going-cart = Дети сидят в тележке.
notice-trip-going-bicycle = Мы едем на велосипеде.
notice-trip-going-bus = Мы едем на автобусе.
notice-trip-going-car = Мы едем на машине.
notice-trip-going-train = Мы едем на поезде.
notice-trip-cost = Экскурсия стоит { $amount }.
notice-trip-take-coat = Пожалуйста, дайте ребёнку с собой тёплую куртку.
notice-trip-take-boots = Пожалуйста, дайте ребёнку с собой резиновые сапоги.
notice-trip-take-bag = Пожалуйста, дайте ребёнку с собой рюкзак.
notice-trip-take-lunch = Пожалуйста, дайте ребёнку с собой обед.
notice-trip-take-drink = Пожалуйста, дайте ребёнку с собой что-нибудь попить.
notice-trip-no = Вашему ребёнку нельзя с нами? Тогда отправьте нам сообщение.
notice-trip-place-farm = Детская ферма с животными
notice-trip-place-playground = Детская площадка
notice-trip-place-woods = Лес
notice-trip-place-zoo = Зоопарк
notice-trip-place-library = Библиотека
notice-trip-place-museum = Музей
notice-trip-place-beach = Пляж
notice-trip-place-theatre = Театр
notice-trip-place-shop = Магазин
notice-trip-place-school = Начальная школа
notice-trip-travel-walk = Пешком
notice-trip-travel-cart = Тележка
notice-trip-travel-bicycle = Велосипед
notice-trip-travel-bus = Автобус
notice-trip-travel-car = Машина
notice-trip-travel-train = Поезд
notice-trip-bring-coat = Тёплая куртка
notice-trip-bring-boots = Резиновые сапоги
notice-trip-bring-bag = Рюкзак
notice-trip-bring-lunch = Обед
notice-trip-bring-drink = Напиток

## Parent evening

notice-parent-evening-heading = Родительский вечер
notice-parent-evening-date = Родительский вечер состоится { $on-date }.
notice-parent-evening-times = Вечер длится с { $from } до { $until }.
notice-parent-evening-about-meet = Родители и команда знакомятся.
notice-parent-evening-about-language = Тема: язык детей.
notice-parent-evening-about-sleep = Тема: сон.
notice-parent-evening-about-food = Тема: еда.
notice-parent-evening-about-play = Тема: игра.
notice-parent-evening-about-school = Тема: начальная школа.
notice-parent-evening-about-media = Тема: планшет и телефон.
notice-parent-evening-also-interpreter = Вам нужен переводчик? Отправьте нам сообщение.
notice-parent-evening-also-children = Вы можете прийти с ребёнком.
notice-parent-evening-also-coffee = Будут кофе и чай.
notice-parent-evening-welcome = Будем рады Вас видеть.
notice-parent-evening-answer = Вы придёте? Отправьте нам сообщение.
notice-parent-evening-topic-meet = Знакомство
notice-parent-evening-topic-language = Язык
notice-parent-evening-topic-sleep = Сон
notice-parent-evening-topic-food = Еда
notice-parent-evening-topic-play = Игра
notice-parent-evening-topic-school = Начальная школа
notice-parent-evening-topic-media = Планшет и телефон
notice-parent-evening-extra-interpreter = Переводчик
notice-parent-evening-extra-children = Можно с ребёнком
notice-parent-evening-extra-coffee = Кофе и чай

## Birthday of the child whose parents read this

notice-birthday-heading = День рождения
notice-birthday-congratulations = Поздравляем с днём рождения ({ $child })!
notice-birthday-age = { $child }: исполняется { $count ->
        [one] { $count } год
        [few] { $count } года
       *[many] { $count } лет
    }.
notice-birthday-date = Мы празднуем { $on-date }.
notice-birthday-time = Праздник начинается в { $time }.
notice-birthday-also-treat = Вы можете принести что-нибудь вкусное.
notice-birthday-also-healthy = Пожалуйста, выберите что-нибудь полезное.
notice-birthday-also-no-treat = Вам не нужно ничего приносить.
notice-birthday-also-join = Вы можете быть на празднике.
notice-birthday-extra-treat = Угощение
notice-birthday-extra-healthy = Что-нибудь полезное
notice-birthday-extra-no-treat = Ничего не приносить
notice-birthday-extra-join = Вместе с родителями

## Festivity

notice-festivity-heading = Праздник
notice-festivity-date-sinterklaas = Мы празднуем праздник Синтерклаас { $on-date }.
notice-festivity-date-christmas = Мы празднуем Рождество { $on-date }.
notice-festivity-date-new-year = Мы празднуем Новый год { $on-date }.
notice-festivity-date-carnival = Мы празднуем карнавал { $on-date }.
notice-festivity-date-easter = Мы празднуем Пасху { $on-date }.
notice-festivity-date-eid-al-fitr = Мы празднуем Ураза-байрам (Ид аль-Фитр) { $on-date }.
notice-festivity-date-eid-al-adha = Мы празднуем Курбан-байрам (Ид аль-Адха) { $on-date }.
notice-festivity-date-nowruz = Мы празднуем Навруз { $on-date }.
notice-festivity-date-diwali = Мы празднуем Дивали { $on-date }.
notice-festivity-date-spring = Мы празднуем праздник весны { $on-date }.
notice-festivity-date-summer = Мы празднуем летний праздник { $on-date }.
notice-festivity-date-autumn = Мы празднуем праздник осени { $on-date }.
notice-festivity-date-lantern = Мы идём с фонариками { $on-date }.
notice-festivity-date-grandparents = Приглашаем бабушек и дедушек { $on-date }.
notice-festivity-date-farewell = У нас прощальный праздник { $on-date }.
notice-festivity-times = Праздник длится с { $from } до { $until }.
notice-festivity-also-parents-welcome = Будем рады Вас видеть.
notice-festivity-also-children-only = Праздник только для детей.
notice-festivity-also-bring-food = Хотите принести что-нибудь поесть? Можно.
notice-festivity-also-dress-up = Ваш ребёнок может прийти в карнавальном костюме.
notice-festivity-also-help = Хотите помочь? Отправьте нам сообщение.
notice-festivity-feast-sinterklaas = Синтерклаас
notice-festivity-feast-christmas = Рождество
notice-festivity-feast-new-year = Новый год
notice-festivity-feast-carnival = Карнавал
notice-festivity-feast-easter = Пасха
notice-festivity-feast-eid-al-fitr = Ураза-байрам (Ид аль-Фитр)
notice-festivity-feast-eid-al-adha = Курбан-байрам (Ид аль-Адха)
notice-festivity-feast-nowruz = Навруз
notice-festivity-feast-diwali = Дивали
notice-festivity-feast-spring = Праздник весны
notice-festivity-feast-summer = Летний праздник
notice-festivity-feast-autumn = Праздник осени
notice-festivity-feast-lantern = Фонарики
notice-festivity-feast-grandparents = Бабушка и дедушка
notice-festivity-feast-farewell = Прощание
notice-festivity-extra-parents-welcome = Родители приглашены
notice-festivity-extra-children-only = Только дети
notice-festivity-extra-bring-food = Принести еду
notice-festivity-extra-dress-up = Костюм
notice-festivity-extra-help = Нужна помощь

## Photo day

notice-photo-day-heading = День фотографирования
notice-photo-day-date = Фотограф придёт { $on-date }.
notice-photo-day-free = Вам не обязательно покупать фотографии.
notice-photo-day-no = Не хотите, чтобы Вашего ребёнка фотографировали? Тогда отправьте нам сообщение.

## Another member of staff on the group

notice-substitute-heading = Кто в группе
notice-substitute-away = { $person } не работает { $on-date }.
notice-substitute-comes = { $person } работает в тот день в группе.
notice-substitute-person-knows = { $person } уже знает детей.
notice-substitute-person-new = { $person } — новый человек для детей.
notice-substitute-known-knows = Знает детей
notice-substitute-known-new = Новый человек

## New member of staff

notice-new-staff-heading = Новый человек в команде
notice-new-staff-starts = { $person } начинает работать в группе { $group }. Первый день: { $date }.
notice-new-staff-meet = { $person } хочет с Вами познакомиться.

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = Группы вместе
notice-groups-together-date = Две группы играют вместе { $on-date }.
notice-groups-together-where = Ваш ребёнок тогда в группе { $group }.
notice-groups-together-person = { $person } тоже там.

## Water play

notice-water-play-heading = Игры с водой
notice-water-play-date = Мы играем с водой { $on-date }.
notice-water-play-swimwear = Пожалуйста, принесите одежду для плавания и полотенце.
notice-water-play-sunscreen = Пожалуйста, ещё дома нанесите ребёнку солнцезащитный крем.
notice-water-play-spare = Пожалуйста, принесите также дополнительную одежду.

## Holiday planning

notice-holiday-planning-heading = План на каникулы
notice-holiday-planning-planning = Мы составляем план: { $first-date } – { $last-date } (включительно).
notice-holiday-planning-days = В какие дни придёт Ваш ребёнок? Отправьте нам сообщение.
notice-holiday-planning-before = Просим ответить не позднее: { $date }.
