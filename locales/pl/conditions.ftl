### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = Tylko { $condition }: { $sentence }

## Ziekte

condition-fever = jeśli { $child } ma gorączkę
condition-fever-gets = jeśli { $child } dostanie gorączki
condition-fever-still = jeśli { $child } nadal ma gorączkę
condition-fever-higher = jeśli gorączka wzrośnie
condition-fever-none = jeśli { $child } nie ma gorączki
condition-fever-no-more = jeśli { $child } nie ma już gorączki
condition-fever-gone = jeśli gorączka minęła
condition-fever-none-hours = jeśli { $child } nie ma gorączki od { $hours ->
        [one] { $hours } godziny
        [few] { $hours } godzin
       *[many] { $hours } godzin
    }
condition-fever-none-day = jeśli { $child } nie ma gorączki od jednego dnia
condition-diarrhoea-none = jeśli { $child } nie ma biegunki
condition-diarrhoea-none-hours = jeśli { $child } nie ma biegunki od { $hours ->
        [one] { $hours } godziny
        [few] { $hours } godzin
       *[many] { $hours } godzin
    }
condition-diarrhoea-none-day = jeśli { $child } nie ma biegunki od jednego dnia
condition-vomited-not-hours = jeśli { $child } nie wymiotuje od { $hours ->
        [one] { $hours } godziny
        [few] { $hours } godzin
       *[many] { $hours } godzin
    }
condition-vomits-no-more = jeśli { $child } już nie wymiotuje
condition-vomits = jeśli { $child } będzie wymiotować
condition-vomits-again = jeśli { $child } znowu będzie wymiotować
condition-vomits-or-drowsy = jeśli dziecko ({ $child }) będzie wymiotować albo zrobi się senne i otępiałe
condition-drowsy = jeśli dziecko ({ $child }) zrobi się senne i otępiałe
condition-complaints-none = jeśli { $child } nie ma żadnych objawów
condition-worse = jeśli będzie gorzej
condition-child-worse = jeśli stan dziecka ({ $child }) się pogorszy
condition-feels-better = jeśli { $child } poczuje się lepiej
condition-feels-well = jeśli { $child } dobrze się czuje
condition-recovered = jeśli dziecko ({ $child }) wyzdrowiało
condition-ill = jeśli dziecko ({ $child }) jest chore
condition-ill-gets = jeśli dziecko ({ $child }) zachoruje
condition-pain = jeśli { $child } odczuwa ból
condition-short-of-breath = jeśli { $child } ma duszności
condition-short-of-breath-gets = jeśli { $child } dostanie duszności
condition-reaction = jeśli { $child } dostanie reakcji alergicznej
condition-tired = jeśli dziecko ({ $child }) jest zmęczone
condition-sad = jeśli dziecko ({ $child }) jest smutne
condition-cries = jeśli { $child } płacze
condition-awake = jeśli { $child } nie śpi
condition-child-fever = jeśli Państwa dziecko ma gorączkę
condition-child-fever-none = jeśli Państwa dziecko nie ma gorączki
condition-child-fever-none-hours = jeśli Państwa dziecko nie ma gorączki od { $hours ->
        [one] { $hours } godziny
        [few] { $hours } godzin
       *[many] { $hours } godzin
    }
condition-child-feels-well = jeśli Państwa dziecko dobrze się czuje
condition-child-ill = jeśli Państwa dziecko jest chore
condition-child-recovered = jeśli Państwa dziecko wyzdrowiało
condition-home-still = jeśli wieczorem nadal tak będzie

## U en wij

condition-questions = jeśli mają Państwo pytania
condition-worried = jeśli się Państwo martwią
condition-doubt = jeśli mają Państwo wątpliwości
condition-you-want = jeśli Państwo chcą
condition-you-agree = jeśli się Państwo na to zgadzają
condition-not-possible = jeśli to się nie uda
condition-needed = jeśli będzie to konieczne
condition-something = jeśli coś się stanie
condition-changes = jeśli coś się zmieni
condition-you-come = kiedy Państwo przyjdą
condition-you-collect = kiedy będą Państwo odbierać dziecko ({ $child })
condition-you-late = jeśli przyjdą Państwo później
condition-other-collects = jeśli dziecko ({ $child }) odbiera ktoś inny
condition-not-coming = jeśli { $child } nie przyjdzie
condition-form = jeśli wypełnili Państwo formularz
condition-pregnant = jeśli jest Pani w ciąży
condition-when-child-awake = gdy tylko { $child } się obudzi
condition-when-we-know = gdy tylko będziemy wiedzieć więcej
condition-when-you-can = gdy tylko będzie to dla Państwa możliwe
condition-until-you-there = do Państwa przyjścia
condition-until-recovered = aż { $child } wyzdrowieje

## Toen

condition-then-woke = gdy dziecko ({ $child }) się obudziło
condition-then-fell = gdy dziecko ({ $child }) upadło
condition-then-you-left = gdy Państwo wyszli
condition-then-you-came = gdy Państwo przyszli
condition-then-we-outside = gdy byliśmy na dworze
condition-then-played = gdy dziecko ({ $child }) się bawiło

## Wat er verder kan zijn

condition-too-late = jeśli się Państwo spóźnią
condition-you-do-not-want = jeśli Państwo tego nie chcą
condition-possible = jeśli to możliwe
condition-you-cannot-come = jeśli nie mogą Państwo przyjść
condition-your-child-not-comes = jeśli Państwa dziecko nie przyjdzie
condition-other-collects-yours = jeśli Państwa dziecko odbiera ktoś inny
condition-help = jeśli potrzebują Państwo pomocy
condition-know-more = jeśli chcą Państwo wiedzieć więcej
condition-you-collect-yours = gdy odbierają Państwo dziecko
condition-you-bring-yours = gdy przyprowadzają Państwo dziecko
condition-well = jeśli idzie dobrze
condition-not-well = jeśli nie idzie dobrze

## Het weer

condition-rain = jeśli pada deszcz
condition-even-rain = nawet jeśli pada deszcz
condition-warm = jeśli jest ciepło
condition-cold = jeśli jest zimno
condition-nice-weather = przy ładnej pogodzie
condition-bad-weather = przy złej pogodzie

## Bij ziekte (meer)

condition-fever-above = jeśli gorączka przekroczy { $temperature } °C
condition-drinks-not = jeśli { $child } nie pije
condition-bleeding-goes-on = jeśli krwawienie nie ustanie
condition-you-read = gdy Państwo to przeczytają
condition-form-there = gdy będzie formularz
