## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = Ден, в който е затворено
notice-closing-day-group = Група { $group } е затворена целия ден { $on-date }.
notice-closing-day-all = Затворено е целия ден { $on-date }.
notice-closing-day-because-study-day = Екипът тогава има ден за обучение.
notice-closing-day-because-holiday = Тогава е празничен ден.
notice-closing-day-because-repairs = Тогава се работи в сградата.
notice-closing-day-because-few-staff = Тогава има твърде малко служители.
notice-closing-day-because-weather = Времето тогава е твърде опасно.
notice-closing-day-reason-study-day = Ден за обучение
notice-closing-day-reason-holiday = Празничен ден
notice-closing-day-reason-repairs = Работа в сградата
notice-closing-day-reason-few-staff = Малко служители
notice-closing-day-reason-weather = Времето

## Closing period: several days in a row

notice-closing-period-heading = Дни, в които е затворено
notice-closing-period-group = Група { $group } е затворена: { $first-date } – { $last-date } (включително).
notice-closing-period-all = Затворено е: { $first-date } – { $last-date } (включително).
notice-closing-period-wish = Пожелаваме Ви приятни дни.

## Early closing: today, urgent

notice-early-closing-heading = Днес затваряме по-рано
notice-early-closing-today = Днес затваряме в { $time } ч.
notice-early-closing-because-power = Няма ток.
notice-early-closing-because-heating = Отоплението е повредено.
notice-early-closing-because-water = Няма вода.
notice-early-closing-because-few-staff = Има твърде малко служители.
notice-early-closing-because-weather = Времето става опасно.
notice-early-closing-collect = Моля, вземете детето си преди { $time } ч.
notice-early-closing-call = Не е възможно? Тогава ни се обадете веднага.
notice-early-closing-reason-power = Няма ток
notice-early-closing-reason-heating = Повредено отопление
notice-early-closing-reason-water = Няма вода
notice-early-closing-reason-few-staff = Малко служители
notice-early-closing-reason-weather = Времето

## Other opening hours

notice-opening-hours-heading = Ново работно време
notice-opening-hours-from = Работното ни време се променя. Първи ден: { $date }.
notice-opening-hours-hours = Тогава е отворено от { $from } до { $until } ч.

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = Какво да донесете
notice-bring-child-date = Моля, донесете за { $child } { $on-date }:
notice-bring-child = Моля, донесете за { $child }:
notice-bring-date = Моля, донесете за детето си { $on-date }:
notice-bring-all = Моля, донесете за детето си:
notice-bring-item-spare-clothes = резервни дрехи
notice-bring-item-nappies = пелени
notice-bring-item-wipes = мокри кърпички
notice-bring-item-rain-boots = гумени ботуши
notice-bring-item-rain-coat = дъждобран
notice-bring-item-warm-coat = топло яке
notice-bring-item-gym-shoes = спортни обувки
notice-bring-item-swimwear = бански
notice-bring-item-towel = кърпа
notice-bring-item-sun-hat = шапка за слънце
notice-bring-item-sunscreen = слънцезащитен крем
notice-bring-item-water-bottle = шише за вода
notice-bring-item-lunch = обяд
notice-bring-item-fruit = плодове
notice-bring-item-cuddly-toy = плюшена играчка
notice-bring-item-dummy = биберон
notice-bring-item-photo = снимка на детето Ви
notice-bring-item-favourite-book = любима книга
notice-bring-item-empty-box = празна кутия за майсторене
notice-bring-item-bag = чанта
notice-bring-name-on-it = Моля, напишете върху тях името на детето.

## Nearly finished: what parents bring for their own child

notice-running-out-heading = На привършване
notice-running-out-low-nappies = { $child }: пелените са на привършване.
notice-running-out-low-cream = { $child }: кремът против подсичане е на привършване.
notice-running-out-low-wipes = { $child }: мокрите кърпички са на привършване.
notice-running-out-low-spare-clothes = { $child }: резервните дрехи са на привършване.
notice-running-out-low-milk-powder = { $child }: адаптираното мляко е на привършване.
notice-running-out-low-sunscreen = { $child }: слънцезащитният крем е на привършване.
notice-running-out-low-underwear = { $child }: долните гащи са на привършване.
notice-running-out-low-socks = { $child }: чорапите са на привършване.
notice-running-out-bring = Моля, донесете това следващия път.
notice-running-out-item-nappies = Пелени
notice-running-out-item-cream = Крем против подсичане
notice-running-out-item-wipes = Мокри кърпички
notice-running-out-item-spare-clothes = Резервни дрехи
notice-running-out-item-milk-powder = Адаптирано мляко
notice-running-out-item-sunscreen = Слънцезащитен крем
notice-running-out-item-underwear = Долни гащи
notice-running-out-item-socks = Чорапи

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = Моля, вземете детето си
notice-collect-ill-ill = { $child } не се чувства добре.
notice-collect-ill-temperature = { $child } има висока температура: { $temperature } °C.
notice-collect-ill-sign-fever = { $child } има висока температура.
notice-collect-ill-sign-vomited = { $child } повърна.
notice-collect-ill-sign-diarrhoea = { $child } има диария.
notice-collect-ill-sign-tired = { $child } е много { $gender ->
        [female] уморена
        [male] уморен
       *[unknown] уморен(а)
    }.
notice-collect-ill-sign-crying = { $child } плаче много.
notice-collect-ill-sign-pain = { $child } има болки.
notice-collect-ill-sign-rash = { $child } има петънца по кожата.
notice-collect-ill-sign-eye = { $child } има зачервено око.
notice-collect-ill-collect-by = Моля, вземете { $child } преди { $time } ч.
notice-collect-ill-collect-soon = Бихте ли взели { $child } възможно най-скоро?
notice-collect-ill-call = Не е възможно? Тогава ни се обадете.
notice-collect-ill-signs-fever = Температура
notice-collect-ill-signs-vomited = Повръщане
notice-collect-ill-signs-diarrhoea = Диария
notice-collect-ill-signs-tired = Силна умора
notice-collect-ill-signs-crying = Плаче много
notice-collect-ill-signs-pain = Болка
notice-collect-ill-signs-rash = Петънца по кожата
notice-collect-ill-signs-eye = Зачервено око

## Head lice

notice-head-lice-heading = Въшки
notice-head-lice-seen = Видяхме въшки в група { $group }.
notice-head-lice-anyone = Всеки може да хване въшки.
notice-head-lice-check = Моля, прегледайте днес косата на детето си.
notice-head-lice-treat = Виждате ли въшки? Тогава решете косата всеки ден в продължение на две седмици с гребен за въшки.
notice-head-lice-tell = Моля, кажете тогава и на нас.
notice-head-lice-welcome = Детето Ви може да идва както обикновено.

## Infection: something that others can catch

notice-infection-heading = Болест в групата
notice-infection-has-chickenpox = Дете от група { $group } има варицела.
notice-infection-has-hand-foot-mouth = Дете от група { $group } има болестта „ръка, крак и уста“.
notice-infection-has-eye-infection = Дете от група { $group } има възпаление на очите.
notice-infection-has-stomach-flu = Дете от група { $group } има стомашен грип.
notice-infection-has-impetigo = Дете от група { $group } има импетиго.
notice-infection-has-scarlet-fever = Дете от група { $group } има скарлатина.
notice-infection-has-fifth-disease = Дете от група { $group } има пета болест (инфекциозна еритема).
notice-infection-has-worms = Дете от група { $group } има глисти (острици).
notice-infection-has-scabies = Дете от група { $group } има краста.
notice-infection-has-flu = Дете от група { $group } има грип.
notice-infection-has-whooping-cough = Дете от група { $group } има коклюш.
notice-infection-look = Моля, следете дали и Вашето дете няма да се разболее.
notice-infection-tip-come = Детето Ви може да идва както обикновено.
notice-infection-tip-stay-home = Болно ли е детето Ви? Тогава го оставете вкъщи.
notice-infection-tip-hands = Мийте често ръцете вкъщи.
notice-infection-tip-doctor = Има ли детето Ви оплаквания? Обадете се на личния лекар.
notice-infection-tip-pregnant = Бременна ли сте? Обадете се на акушерката или на личния лекар.
notice-infection-ask = Имате ли въпроси? Изпратете ни съобщение.
notice-infection-advice-come = Може да идва
notice-infection-advice-stay-home = Болно дете – вкъщи
notice-infection-advice-hands = Миене на ръце
notice-infection-advice-doctor = Личен лекар
notice-infection-advice-pregnant = Бременност
notice-infection-illness-chickenpox = Варицела
notice-infection-illness-hand-foot-mouth = Болест „ръка, крак и уста“
notice-infection-illness-eye-infection = Възпаление на очите
notice-infection-illness-stomach-flu = Стомашен грип
notice-infection-illness-impetigo = Импетиго
notice-infection-illness-scarlet-fever = Скарлатина
notice-infection-illness-fifth-disease = Пета болест (инфекциозна еритема)
notice-infection-illness-worms = Глисти (острици)
notice-infection-illness-scabies = Краста
notice-infection-illness-flu = Грип
notice-infection-illness-whooping-cough = Коклюш

## Small accident

notice-accident-heading = Малка злополука
notice-accident-happened-fell = { $child } падна.
notice-accident-happened-bumped = { $child } се удари.
notice-accident-happened-bitten = Друго дете ухапа { $child }.
notice-accident-happened-scratched = { $child } има драскотина.
notice-accident-happened-jammed = Пръстът на { $child } беше притиснат.
notice-accident-happened-stung = Оса или пчела ужили { $child }.
notice-accident-time = Това беше в { $time } ч.
notice-accident-spot-head = Мястото е на главата.
notice-accident-spot-face = Мястото е на лицето.
notice-accident-spot-mouth = Мястото е до устата.
notice-accident-spot-arm = Мястото е на ръката.
notice-accident-spot-hand = Мястото е на ръката, при дланта.
notice-accident-spot-leg = Мястото е на крака.
notice-accident-spot-knee = Мястото е на коляното.
notice-accident-spot-foot = Мястото е на стъпалото.
notice-accident-spot-back = Мястото е на гърба.
notice-accident-did-cooled = Охладихме мястото.
notice-accident-did-cleaned = Почистихме мястото.
notice-accident-did-plaster = Има лепенка.
notice-accident-did-comforted = Утешихме { $child }.
notice-accident-now-plays = { $child } отново играе.
notice-accident-now-rests = { $child } още малко си почива.
notice-accident-now-watch = Днес особено внимаваме за { $child }.
notice-accident-questions = Имате ли въпроси? Изпратете ни съобщение или ни се обадете.
notice-accident-what-fell = Падане
notice-accident-what-bumped = Удар
notice-accident-what-bitten = Ухапване
notice-accident-what-scratched = Драскотина
notice-accident-what-jammed = Притиснат пръст
notice-accident-what-stung = Ужилване
notice-accident-where-head = Глава
notice-accident-where-face = Лице
notice-accident-where-mouth = Уста
notice-accident-where-arm = Ръка
notice-accident-where-hand = Длан
notice-accident-where-leg = Крак
notice-accident-where-knee = Коляно
notice-accident-where-foot = Стъпало
notice-accident-where-back = Гръб
notice-accident-care-cooled = Охладено
notice-accident-care-cleaned = Почистено
notice-accident-care-plaster = Лепенка
notice-accident-care-comforted = Утешено
notice-accident-after-plays = Отново играе
notice-accident-after-rests = Почива си
notice-accident-after-watch = Внимаваме

## Not in today: read back to the parent who told us

notice-absent-heading = Няма да е в групата
notice-absent-received = Прочетохме съобщението Ви.
notice-absent-date = { $child } няма да дойде { $on-date }.
notice-absent-because-ill = { $child } е { $gender ->
        [female] болна
        [male] болен
       *[unknown] болен (-на)
    }.
notice-absent-because-day-off = { $child } има свободен ден.
notice-absent-because-holiday = { $child } е във ваканция.
notice-absent-because-appointment = { $child } има уговорен час.
notice-absent-because-family = { $child } е при роднини.
notice-absent-because-party = { $child } има празник.
notice-absent-get-well = Бързо оздравяване, { $child }.
notice-absent-wrong = Не е вярно? Изпратете ни съобщение.
notice-absent-reason-ill = Болест
notice-absent-reason-day-off = Свободен ден
notice-absent-reason-holiday = Ваканция
notice-absent-reason-appointment = Уговорен час
notice-absent-reason-family = Семейство
notice-absent-reason-party = Празник

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = Размяна на ден
notice-swap-day-done = Размяната на деня е уредена.
notice-swap-day-away = { $child } няма да дойде { $on-date }.
notice-swap-day-comes = { $child } ще дойде { $on-date }.

## Extra day

notice-extra-day-heading = Допълнителен ден
notice-extra-day-comes = { $child } може да дойде допълнително { $on-date }.
notice-extra-day-times = { $child } тогава е тук от { $from } до { $until } ч.

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = Ще дойдете по-късно
notice-late-pickup-known = Знаем, че ще дойдете по-късно.
notice-late-pickup-time = Ще вземете { $child } в { $time } ч.
notice-late-pickup-stays = { $person } остава с { $child }.
notice-late-pickup-calm = Няма нужда да бързате.

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = Детето Ви е още при нас
notice-not-collected-here = { $child } е още при нас.
notice-not-collected-closing = Затваряме в { $time } ч.
notice-not-collected-when = В колко часа ще дойдете? Изпратете ни съобщение или ни се обадете.

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = Друг човек ще вземе детето
notice-other-pickup-who = { $person } ще вземе { $child } { $on-date }.
notice-other-pickup-time = { $person } ще дойде в { $time } ч.
notice-other-pickup-wrong = Не е вярно? Тогава ни се обадете веднага.

## Trip

notice-trip-heading = Излет
notice-trip-date = Имаме излет { $on-date }.
notice-trip-to-farm = Отиваме в детска ферма.
notice-trip-to-playground = Отиваме на детската площадка.
notice-trip-to-woods = Отиваме в гората.
notice-trip-to-zoo = Отиваме в зоопарка.
notice-trip-to-library = Отиваме в библиотеката.
notice-trip-to-museum = Отиваме в музея.
notice-trip-to-beach = Отиваме на плажа.
notice-trip-to-theatre = Отиваме на театър.
notice-trip-to-shop = Отиваме в магазина.
notice-trip-to-school = Отиваме в начално училище.
notice-trip-times = Няма да ни има от { $from } до { $until } ч.
notice-trip-going-walk = Отиваме пеша.
notice-trip-going-cart = Децата седят в количка за теглене.
notice-trip-going-bicycle = Отиваме с колело.
notice-trip-going-bus = Отиваме с автобус.
notice-trip-going-car = Отиваме с кола.
notice-trip-going-train = Отиваме с влак.
notice-trip-cost = Излетът струва { $amount }.
notice-trip-take-coat = Моля, дайте на детето си топло яке.
notice-trip-take-boots = Моля, дайте на детето си гумени ботуши.
notice-trip-take-bag = Моля, дайте на детето си раница.
notice-trip-take-lunch = Моля, дайте на детето си обяд.
notice-trip-take-drink = Моля, дайте на детето си нещо за пиене.
notice-trip-no = Детето Ви не може да дойде с нас? Тогава ни изпратете съобщение.
notice-trip-place-farm = Детска ферма
notice-trip-place-playground = Детска площадка
notice-trip-place-woods = Гора
notice-trip-place-zoo = Зоопарк
notice-trip-place-library = Библиотека
notice-trip-place-museum = Музей
notice-trip-place-beach = Плаж
notice-trip-place-theatre = Театър
notice-trip-place-shop = Магазин
notice-trip-place-school = Начално училище
notice-trip-travel-walk = Пеша
notice-trip-travel-cart = Количка за теглене
notice-trip-travel-bicycle = Колело
notice-trip-travel-bus = Автобус
notice-trip-travel-car = Кола
notice-trip-travel-train = Влак
notice-trip-bring-coat = Топло яке
notice-trip-bring-boots = Гумени ботуши
notice-trip-bring-bag = Раница
notice-trip-bring-lunch = Обяд
notice-trip-bring-drink = Нещо за пиене

## Parent evening

notice-parent-evening-heading = Родителска вечер
notice-parent-evening-date = Родителската вечер е { $on-date }.
notice-parent-evening-times = Вечерта трае от { $from } до { $until } ч.
notice-parent-evening-about-meet = Родителите и екипът се запознават.
notice-parent-evening-about-language = Говорим за езика на децата.
notice-parent-evening-about-sleep = Говорим за съня.
notice-parent-evening-about-food = Говорим за храната.
notice-parent-evening-about-play = Говорим за играта.
notice-parent-evening-about-school = Говорим за началното училище.
notice-parent-evening-about-media = Говорим за таблети и телефони.
notice-parent-evening-also-interpreter = Искате ли преводач? Изпратете ни съобщение.
notice-parent-evening-also-children = Можете да доведете детето си.
notice-parent-evening-also-coffee = Има кафе и чай.
notice-parent-evening-welcome = Сърдечно сте поканени.
notice-parent-evening-answer = Ще дойдете ли? Изпратете ни съобщение.
notice-parent-evening-topic-meet = Запознанство
notice-parent-evening-topic-language = Език
notice-parent-evening-topic-sleep = Сън
notice-parent-evening-topic-food = Храна
notice-parent-evening-topic-play = Игра
notice-parent-evening-topic-school = Начално училище
notice-parent-evening-topic-media = Таблет и телефон
notice-parent-evening-extra-interpreter = Преводач
notice-parent-evening-extra-children = Може с дете
notice-parent-evening-extra-coffee = Кафе и чай

## Birthday of the child whose parents read this

notice-birthday-heading = Рожден ден
notice-birthday-congratulations = Честит рожден ден на { $child }!
notice-birthday-age = { $child } навършва { $count ->
        [one] { $count } година
       *[other] { $count } години
    }.
notice-birthday-date = Празнуваме { $on-date }.
notice-birthday-time = Празникът започва в { $time } ч.
notice-birthday-also-treat = Можете да донесете нещо вкусно.
notice-birthday-also-healthy = Моля, изберете нещо здравословно.
notice-birthday-also-no-treat = Няма нужда да носите нищо.
notice-birthday-also-join = Можете да присъствате на празника.
notice-birthday-extra-treat = Почерпка
notice-birthday-extra-healthy = Нещо здравословно
notice-birthday-extra-no-treat = Нищо за носене
notice-birthday-extra-join = С родител

## Festivity

notice-festivity-heading = Празник
notice-festivity-date-sinterklaas = Празнуваме Синтерклаас { $on-date }.
notice-festivity-date-christmas = Празнуваме Коледа { $on-date }.
notice-festivity-date-new-year = Празнуваме Нова година { $on-date }.
notice-festivity-date-carnival = Празнуваме карнавал { $on-date }.
notice-festivity-date-easter = Празнуваме Великден { $on-date }.
notice-festivity-date-eid-al-fitr = Празнуваме Рамазан байрам { $on-date }.
notice-festivity-date-eid-al-adha = Празнуваме Курбан байрам { $on-date }.
notice-festivity-date-nowruz = Празнуваме Навруз { $on-date }.
notice-festivity-date-diwali = Празнуваме Дивали { $on-date }.
notice-festivity-date-spring = Имаме пролетно тържество { $on-date }.
notice-festivity-date-summer = Имаме лятно тържество { $on-date }.
notice-festivity-date-autumn = Имаме есенно тържество { $on-date }.
notice-festivity-date-lantern = Вървим с фенерчета { $on-date }.
notice-festivity-date-grandparents = Бабите и дядовците са добре дошли { $on-date }.
notice-festivity-date-farewell = Имаме прощално тържество { $on-date }.
notice-festivity-times = Празникът трае от { $from } до { $until } ч.
notice-festivity-also-parents-welcome = Сърдечно сте поканени.
notice-festivity-also-children-only = Празникът е само за децата.
notice-festivity-also-bring-food = Искате ли да донесете нещо за ядене? Може.
notice-festivity-also-dress-up = Детето Ви може да се маскира.
notice-festivity-also-help = Искате ли да помогнете? Изпратете ни съобщение.
notice-festivity-feast-sinterklaas = Синтерклаас
notice-festivity-feast-christmas = Коледа
notice-festivity-feast-new-year = Нова година
notice-festivity-feast-carnival = Карнавал
notice-festivity-feast-easter = Великден
notice-festivity-feast-eid-al-fitr = Рамазан байрам
notice-festivity-feast-eid-al-adha = Курбан байрам
notice-festivity-feast-nowruz = Навруз
notice-festivity-feast-diwali = Дивали
notice-festivity-feast-spring = Пролетно тържество
notice-festivity-feast-summer = Лятно тържество
notice-festivity-feast-autumn = Есенно тържество
notice-festivity-feast-lantern = Фенерчета
notice-festivity-feast-grandparents = Баба и дядо
notice-festivity-feast-farewell = Сбогуване
notice-festivity-extra-parents-welcome = Родители – добре дошли
notice-festivity-extra-children-only = Само деца
notice-festivity-extra-bring-food = Носене на храна
notice-festivity-extra-dress-up = Маскиране
notice-festivity-extra-help = Търсим помощ

## Photo day

notice-photo-day-heading = Ден за снимки
notice-photo-day-date = Фотографът идва { $on-date }.
notice-photo-day-free = Не е задължително да купувате снимки.
notice-photo-day-no = Не искате снимка на детето си? Тогава ни изпратете съобщение.

## Another member of staff on the group

notice-substitute-heading = Кой е в групата
notice-substitute-away = { $person } няма да е тук { $on-date }.
notice-substitute-comes = { $person } работи този ден в групата.
notice-substitute-person-knows = { $person } вече познава децата.
notice-substitute-person-new = { $person } е нов човек за децата.
notice-substitute-known-knows = Познава децата
notice-substitute-known-new = Нов човек

## New member of staff

notice-new-staff-heading = Нов човек в екипа
notice-new-staff-starts = { $person } започва работа в група { $group }. Първи ден: { $date }.
notice-new-staff-meet = { $person } иска да се запознае с Вас.

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = Групите заедно
notice-groups-together-date = Две групи играят заедно { $on-date }.
notice-groups-together-where = Детето Ви тогава е в група { $group }.
notice-groups-together-person = { $person } е с тях.

## Water play

notice-water-play-heading = Игра с вода
notice-water-play-date = Играем с вода { $on-date }.
notice-water-play-swimwear = Моля, донесете бански и кърпа.
notice-water-play-sunscreen = Моля, още вкъщи намажете детето си със слънцезащитен крем.
notice-water-play-spare = Моля, донесете и допълнителни дрехи.

## Holiday planning

notice-holiday-planning-heading = План за ваканцията
notice-holiday-planning-planning = Правим плана за: { $first-date } – { $last-date } (включително).
notice-holiday-planning-days = В кои дни ще идва детето Ви? Изпратете ни съобщение.
notice-holiday-planning-before = Моля, отговорете най-късно: { $date }.
