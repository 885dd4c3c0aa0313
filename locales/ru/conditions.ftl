### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = Только { $condition }: { $sentence }

## Ziekte

condition-fever = если у ребёнка ({ $child }) высокая температура
condition-fever-gets = если у ребёнка ({ $child }) поднимется температура
condition-fever-still = если у ребёнка ({ $child }) всё ещё высокая температура
condition-fever-higher = если температура поднимется выше
condition-fever-none = если у ребёнка ({ $child }) нет высокой температуры
condition-fever-no-more = если у ребёнка ({ $child }) больше нет высокой температуры
condition-fever-gone = если высокая температура прошла
condition-fever-none-hours = если у ребёнка ({ $child }) нет высокой температуры уже { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    }
condition-fever-none-day = если у ребёнка ({ $child }) нет высокой температуры уже один день
condition-diarrhoea-none = если у ребёнка ({ $child }) нет поноса
condition-diarrhoea-none-hours = если у ребёнка ({ $child }) нет поноса уже { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    }
condition-diarrhoea-none-day = если у ребёнка ({ $child }) нет поноса уже один день
condition-vomited-not-hours = если у ребёнка ({ $child }) не было рвоты { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    }
condition-vomits-no-more = если у ребёнка ({ $child }) больше нет рвоты
condition-vomits = если у ребёнка ({ $child }) будет рвота
condition-vomits-again = если у ребёнка ({ $child }) снова будет рвота
condition-vomits-or-drowsy = если у ребёнка ({ $child }) будет рвота или появится вялость и сонливость
condition-drowsy = если у ребёнка ({ $child }) появится вялость и сонливость
condition-complaints-none = если у ребёнка ({ $child }) нет симптомов
condition-worse = если станет хуже
condition-child-worse = если состояние ребёнка ({ $child }) ухудшится
condition-feels-better = если ребёнок ({ $child }) почувствует себя лучше
condition-feels-well = если ребёнок ({ $child }) хорошо себя чувствует
condition-recovered = если ребёнок ({ $child }) выздоровел
condition-ill = если ребёнок ({ $child }) болен
condition-ill-gets = если ребёнок ({ $child }) заболеет
condition-pain = если у ребёнка ({ $child }) что-то болит
condition-short-of-breath = если ребёнку ({ $child }) трудно дышать
condition-short-of-breath-gets = если ребёнку ({ $child }) станет трудно дышать
condition-reaction = если у ребёнка ({ $child }) начнётся аллергическая реакция
condition-tired = если ребёнок ({ $child }) устал
condition-sad = если ребёнку ({ $child }) грустно
condition-cries = если ребёнок ({ $child }) плачет
condition-awake = если ребёнок ({ $child }) не спит
condition-child-fever = если у Вашего ребёнка высокая температура
condition-child-fever-none = если у Вашего ребёнка нет высокой температуры
condition-child-fever-none-hours = если у Вашего ребёнка нет высокой температуры уже { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
       *[many] { $hours } часов
    }
condition-child-feels-well = если Ваш ребёнок хорошо себя чувствует
condition-child-ill = если Ваш ребёнок болен
condition-child-recovered = если Ваш ребёнок выздоровел
condition-home-still = если сегодня вечером так и останется

## U en wij

condition-questions = если у Вас есть вопросы
condition-worried = если Вы беспокоитесь
condition-doubt = если Вы сомневаетесь
condition-you-want = если Вы этого хотите
condition-you-agree = если Вы не против
condition-not-possible = если не получится
condition-needed = если это нужно
condition-something = если что-то случится
condition-changes = если что-то изменится
condition-you-come = когда Вы придёте
condition-you-collect = когда Вы будете забирать ребёнка ({ $child })
condition-you-late = если Вы придёте позже
condition-other-collects = если ребёнка ({ $child }) забирает кто-то другой
condition-not-coming = если { $child } не придёт
condition-form = если Вы заполнили бланк
condition-pregnant = если Вы беременны
condition-when-child-awake = как только { $child } проснётся
condition-when-we-know = как только мы узнаем больше
condition-when-you-can = как только сможете
condition-until-you-there = до Вашего прихода
condition-until-recovered = пока { $child } не поправится

## Toen

condition-then-woke = когда ребёнок ({ $child }) проснулся
condition-then-fell = когда ребёнок ({ $child }) упал
condition-then-you-left = когда Вы ушли
condition-then-you-came = когда Вы пришли
condition-then-we-outside = когда мы были на улице
condition-then-played = когда ребёнок ({ $child }) играл

## Wat er verder kan zijn

condition-too-late = если Вы опоздаете
condition-you-do-not-want = если Вы этого не хотите
condition-possible = если это возможно
condition-you-cannot-come = если Вы не можете прийти
condition-your-child-not-comes = если Ваш ребёнок не придёт
condition-other-collects-yours = если Вашего ребёнка забирает кто-то другой
condition-help = если Вам нужна помощь
condition-know-more = если Вы хотите узнать больше
condition-you-collect-yours = когда Вы забираете своего ребёнка
condition-you-bring-yours = когда Вы приводите своего ребёнка
condition-well = если всё идёт хорошо
condition-not-well = если всё идёт не очень хорошо

## Het weer

condition-rain = если идёт дождь
condition-even-rain = даже если идёт дождь
condition-warm = если тепло
condition-cold = если холодно
condition-nice-weather = в хорошую погоду
condition-bad-weather = в плохую погоду

## Bij ziekte (meer)

condition-fever-above = если температура поднимется выше { $temperature } °C
condition-drinks-not = если ребёнок ({ $child }) не пьёт
condition-bleeding-goes-on = если кровь не останавливается
condition-you-read = когда Вы это прочитаете
condition-form-there = когда бланк будет у нас
