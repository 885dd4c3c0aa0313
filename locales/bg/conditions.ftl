### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = Само { $condition }: { $sentence }

## Ziekte

condition-fever = ако { $child } има температура
condition-fever-gets = ако { $child } вдигне температура
condition-fever-still = ако { $child } още има температура
condition-fever-higher = ако температурата се повиши
condition-fever-none = ако { $child } няма температура
condition-fever-no-more = ако { $child } вече няма температура
condition-fever-gone = ако температурата е преминала
condition-fever-none-hours = ако { $child } е без температура от { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }
condition-fever-none-day = ако { $child } е без температура от един ден
condition-diarrhoea-none = ако { $child } няма диария
condition-diarrhoea-none-hours = ако { $child } е без диария от { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }
condition-diarrhoea-none-day = ако { $child } е без диария от един ден
condition-vomited-not-hours = ако детето ({ $child }) не е повръщало от { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }
condition-vomits-no-more = ако { $child } вече не повръща
condition-vomits = ако { $child } повърне
condition-vomits-again = ако { $child } пак повърне
condition-vomits-or-drowsy = ако детето ({ $child }) повърне или стане отпуснато и сънливо
condition-drowsy = ако детето ({ $child }) стане отпуснато и сънливо
condition-complaints-none = ако { $child } няма оплаквания
condition-worse = ако стане по-зле
condition-child-worse = ако състоянието на { $child } се влоши
condition-feels-better = ако { $child } се почувства по-добре
condition-feels-well = ако { $child } се чувства добре
condition-recovered = ако детето ({ $child }) е оздравяло
condition-ill = ако детето ({ $child }) е болно
condition-ill-gets = ако детето ({ $child }) се разболее
condition-pain = ако { $child } има болки
condition-short-of-breath = ако { $child } се задъхва
condition-short-of-breath-gets = ако { $child } започне да се задъхва
condition-reaction = ако { $child } получи алергична реакция
condition-tired = ако детето ({ $child }) е уморено
condition-sad = ако детето ({ $child }) е тъжно
condition-cries = ако { $child } плаче
condition-awake = ако детето ({ $child }) е будно
condition-child-fever = ако детето Ви има температура
condition-child-fever-none = ако детето Ви няма температура
condition-child-fever-none-hours = ако детето Ви е без температура от { $hours ->
        [one] { $hours } час
       *[other] { $hours } часа
    }
condition-child-feels-well = ако детето Ви се чувства добре
condition-child-ill = ако детето Ви е болно
condition-child-recovered = ако детето Ви е оздравяло
condition-home-still = ако тази вечер все още е така

## U en wij

condition-questions = ако имате въпроси
condition-worried = ако се тревожите
condition-doubt = ако се колебаете
condition-you-want = ако желаете
condition-you-agree = ако сте съгласни с това
condition-not-possible = ако не се получи
condition-needed = ако е необходимо
condition-something = ако има нещо
condition-changes = ако нещо се промени
condition-you-come = когато дойдете
condition-you-collect = когато вземате { $child }
condition-you-late = ако дойдете по-късно
condition-other-collects = ако друг човек взема { $child }
condition-not-coming = ако { $child } няма да дойде
condition-form = ако сте попълнили формуляра
condition-pregnant = ако сте бременна
condition-when-child-awake = щом { $child } се събуди
condition-when-we-know = щом научим повече
condition-when-you-can = щом можете
condition-until-you-there = докато дойдете
condition-until-recovered = докато { $child } оздравее

## Toen

condition-then-woke = когато { $child } се събуди
condition-then-fell = когато { $child } падна
condition-then-you-left = когато си тръгнахте
condition-then-you-came = когато дойдохте
condition-then-we-outside = когато бяхме навън
condition-then-played = докато { $child } играеше

## Wat er verder kan zijn

condition-too-late = ако закъснеете
condition-you-do-not-want = ако не желаете това
condition-possible = ако е възможно
condition-you-cannot-come = ако не можете да дойдете
condition-your-child-not-comes = ако детето Ви няма да дойде
condition-other-collects-yours = ако друг човек вземе детето Ви
condition-help = ако имате нужда от помощ
condition-know-more = ако искате да научите повече
condition-you-collect-yours = когато взимате детето си
condition-you-bring-yours = когато водите детето си
condition-well = ако върви добре
condition-not-well = ако не върви добре

## Het weer

condition-rain = ако вали дъжд
condition-even-rain = дори ако вали дъжд
condition-warm = ако е топло
condition-cold = ако е студено
condition-nice-weather = при хубаво време
condition-bad-weather = при лошо време

## Bij ziekte (meer)

condition-fever-above = ако температурата се качи над { $temperature } градуса
condition-drinks-not = ако { $child } не пие
condition-bleeding-goes-on = ако кървенето не спре
condition-you-read = когато прочетете това
condition-form-there = когато формулярът е тук
