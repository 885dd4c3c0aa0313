### When, where, how and with whom: words that may stand in any sentence, such as "vanmiddag" or "in de tuin".
###
### They are shown behind the sentence, in brackets: "Sam ate well (this afternoon)". `context-when-*` says when.
### $names is a list of first names. Attributes (.also-1, ...) exist in Dutch only: other words for the same thing.

# The sentence, without its final mark, with one or more of these words.
context-sentence = { $sentence } ({ $context })
# A sentence and its reason, each of them whole.
context-because = { $first } De reden: { $second }

## Wanneer

context-when-morning = vanochtend
    .also-1 = in de ochtend
    .also-2 = vandaag in de ochtend
context-when-afternoon = vanmiddag
    .also-1 = in de middag
    .also-2 = deze middag
context-when-evening = vanavond
    .also-1 = in de avond
context-when-night = vannacht
context-when-yesterday = gisteren
context-when-yesterday-afternoon = gistermiddag
context-when-yesterday-evening = gisteravond
context-when-tomorrow = morgen
context-when-tomorrow-morning = morgenochtend
context-when-tomorrow-afternoon = morgenmiddag
context-when-this-week = deze week
context-when-last-week = vorige week
    .also-1 = afgelopen week
context-when-next-week = volgende week
    .also-1 = komende week
context-when-weekend = dit weekend
    .also-1 = in het weekend
context-when-every-day = elke dag
    .also-1 = iedere dag
    .also-2 = dagelijks
context-when-all-day = de hele dag
    .also-1 = heel de dag
context-when-all-morning = de hele ochtend
    .also-1 = heel de ochtend
context-when-all-afternoon = de hele middag
    .also-1 = heel de middag
context-when-lately = de laatste tijd
    .also-1 = de afgelopen tijd
context-when-now = op dit moment
    .also-1 = momenteel
context-when-mornings = 's ochtends
    .also-1 = 's morgens
context-when-afternoons = 's middags
context-when-evenings = 's avonds
context-when-start-of-day = aan het begin van de dag
    .also-1 = begin van de ochtend
    .also-2 = aan het begin van de ochtend
context-when-end-of-day = aan het einde van de dag
    .also-1 = aan het eind van de dag
    .also-2 = aan het einde van de middag
    .also-3 = aan het eind van de middag
context-when-breakfast = bij het ontbijt
    .also-1 = tijdens het ontbijt
context-when-lunch = bij de lunch
    .also-1 = tijdens de lunch
    .also-2 = tussen de middag
    .also-3 = met de lunch
context-when-dinner = bij het avondeten
    .also-1 = tijdens het avondeten
    .also-2 = bij het warme eten
    .also-3 = tijdens het warme eten
context-when-meal = bij het eten
    .also-1 = tijdens het eten
context-when-fruit = bij het fruit
    .also-1 = tijdens het fruit
    .also-2 = bij het fruit eten
    .also-3 = tijdens het fruit eten
    .also-4 = tijdens het fruitmoment
context-when-before-meal = voor het eten
    .also-1 = voor de lunch
context-when-after-meal = na het eten
    .also-1 = na de lunch
context-when-before-sleep = voor het slapen
    .also-1 = voor het slapengaan
    .also-2 = voor het slaapje
context-when-after-sleep = na het slapen
    .also-1 = na het slaapje
    .also-2 = na het dutje
    .also-3 = na het middagslaapje
    .also-4 = na het middagdutje
context-when-during-sleep = tijdens het slapen
context-when-bottle = na de fles
context-when-after-school = na school
    .also-1 = na schooltijd
    .also-2 = uit school
context-when-circle = in de kring
    .also-1 = tijdens de kring
context-when-bringing = bij het brengen
    .also-1 = bij binnenkomst
context-when-goodbye = bij het afscheid
    .also-1 = tijdens het afscheid
    .also-2 = bij het afscheid nemen
context-when-collecting = bij het ophalen
    .also-1 = bij het halen
context-when-outdoor-play = tijdens het buitenspelen
    .also-1 = bij het buitenspelen
context-when-playing = tijdens het spelen
    .also-1 = bij het spelen
context-when-changing = bij het verschonen
    .also-1 = tijdens het verschonen
context-when-walk = tijdens de wandeling
    .also-1 = tijdens het wandelen
context-when-spring = in de lente
    .also-1 = dit voorjaar
    .also-2 = in het voorjaar
context-when-summer = in de zomer
    .also-1 = deze zomer
context-when-autumn = in de herfst
context-when-winter = in de winter
context-when-school-holidays = in de schoolvakantie
    .also-1 = in de schoolvakanties
    .also-2 = tijdens de schoolvakantie
context-when-summer-holidays = in de zomervakantie
    .also-1 = tijdens de zomervakantie
context-when-autumn-holidays = in de herfstvakantie
    .also-1 = tijdens de herfstvakantie
context-when-christmas-holidays = in de kerstvakantie
    .also-1 = tijdens de kerstvakantie
context-when-spring-holidays = in de voorjaarsvakantie
    .also-1 = tijdens de voorjaarsvakantie
context-when-may-holidays = in de meivakantie
    .also-1 = tijdens de meivakantie
context-when-study-day = op de studiedag
    .also-1 = tijdens de studiedag
context-when-first = eerst
context-when-then = daarna
    .also-1 = vervolgens
context-when-later = later
context-when-in-between = tussendoor
context-when-time = om { $time } uur
context-when-around-time = rond { $time } uur
    .also-1 = om ongeveer { $time } uur
    .also-2 = omstreeks { $time } uur
context-when-from-time = vanaf { $time } uur
context-when-before-time = voor { $time } uur
    .also-1 = uiterlijk voor { $time } uur
context-when-at-latest = uiterlijk om { $time } uur
    .also-1 = uiterlijk { $time } uur
context-when-after-time = na { $time } uur
context-when-until-time = tot { $time } uur
context-when-from-until = van { $from } tot { $until } uur
    .also-1 = tussen { $from } en { $until } uur
context-when-weekday = op { $weekday }
context-when-every-weekday = elke { $weekday }
    .also-1 = iedere { $weekday }
context-when-date = op { $date }
context-when-from-date = vanaf { $date }
    .also-1 = per { $date }
    .also-2 = met ingang van { $date }
context-when-until-date = tot en met { $date }
    .also-1 = t/m { $date }
context-when-before-date = voor { $date }
    .also-1 = uiterlijk voor { $date }
context-when-dates = van { $first-date } tot en met { $last-date }
    .also-1 = van { $first-date } t/m { $last-date }
context-when-in-weeks = over { $count ->
        [one] { $count } week
       *[other] { $count } weken
    }
context-when-in-days = over { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }

## Hoe en hoe vaak

context-first-time = voor het eerst
    .also-1 = voor de eerste keer
context-again = opnieuw
    .also-1 = weer
    .also-2 = nog een keer
context-times = { $count } keer
    .also-1 = { $count } maal
context-several-times = een paar keer
    .also-1 = meerdere keren
    .also-2 = een aantal keer
context-often = vaak
    .also-1 = regelmatig
context-sometimes = soms
    .also-1 = af en toe
context-self = zelf
    .also-1 = helemaal zelf
    .also-2 = zelfstandig
context-together = samen
    .also-1 = met elkaar
context-with-names = samen met { $names }
    .also-1 = met { $names }
context-with-children = samen met andere kinderen
    .also-1 = met andere kinderen
    .also-2 = met de andere kinderen
    .also-3 = samen met de andere kinderen
    .also-4 = met een ander kind
    .also-5 = met vriendjes
    .also-6 = samen met vriendjes
context-with-group = met de hele groep
    .also-1 = met zijn allen
    .also-2 = met z'n allen
    .also-3 = met de groep
context-with-staff = met de juf
    .also-1 = samen met de juf
    .also-2 = met de leidster
    .also-3 = samen met ons
context-with-pleasure = met veel plezier
    .also-1 = vol plezier
    .also-2 = met plezier
    .also-3 = met veel enthousiasme
context-bit = een beetje
    .also-1 = wat
    .also-2 = een klein beetje
context-very = heel erg
    .also-1 = heel
    .also-2 = erg
    .also-3 = ontzettend
context-minutes = { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }
context-half-hour = een half uur
    .also-1 = een halfuur
    .also-2 = een half uurtje
    .also-3 = een halfuurtje
context-hour = een uur
    .also-1 = een uurtje
context-long = lang
    .also-1 = een hele tijd
    .also-2 = lange tijd
    .also-3 = urenlang
context-for-child = voor { $names }
context-of-child = van { $names }
context-agreed = zoals afgesproken
context-therefore = daarom
    .also-1 = dus
    .also-2 = daardoor
context-maybe = misschien
context-birthday = voor de verjaardag
    .also-1 = op de verjaardag
context-rain = vanwege de regen
    .also-1 = door de regen
    .also-2 = wegens de regen
context-storm = vanwege de storm
    .also-1 = door de storm
    .also-2 = wegens de storm
context-heat = vanwege de hitte
    .also-1 = door de hitte
    .also-2 = vanwege de warmte
    .also-3 = door de warmte
context-cold = vanwege de kou
    .also-1 = door de kou
    .also-2 = vanwege het koude weer
context-illness = wegens ziekte
    .also-1 = vanwege ziekte
    .also-2 = door ziekte

## Waar

context-outside = buiten
context-inside = binnen
context-yard = op het plein
    .also-1 = op het schoolplein
    .also-2 = op de speelplaats
context-garden = in de tuin
context-sandpit = in de zandbak
context-home-corner = in de huishoek
    .also-1 = in de poppenhoek
    .also-2 = in de speelkeuken
context-building-corner = in de bouwhoek
context-reading-corner = in de leeshoek
    .also-1 = in het leeshoekje
context-gym-hall = in de gymzaal
    .also-1 = in de speelzaal
context-group = op de groep
    .also-1 = in de groep
    .also-2 = bij ons op de groep
context-bso = op de bso
    .also-1 = bij de bso
context-at-school = op school
context-home = thuis
context-at-ours = bij ons
    .also-1 = hier
    .also-2 = bij ons hier
context-forest = in het bos
context-park = in het park
context-playground = in de speeltuin
context-field = op het veld
    .also-1 = op het voetbalveld
    .also-2 = op het grasveld
context-table = aan tafel
context-sofa = op de bank
context-lap = op schoot
context-playpen = in de box
context-mat = op de mat
    .also-1 = op het speelkleed
    .also-2 = op het kleed
    .also-3 = op de grond
context-buggy = in de buggy
    .also-1 = in de wandelwagen
    .also-2 = in de kinderwagen
    .also-3 = in de bolderkar
context-bed = in bed
    .also-1 = in het bedje
    .also-2 = in het bed
context-hallway = op de gang
context-pool = in het zwembad
context-paddling-pool = in het badje
    .also-1 = in het zwembadje
context-snow = in de sneeuw
context-leaves = in de bladeren
context-kitchen = in de keuken
context-app = in de app
    .also-1 = via de app

## Wanneer (meer)

context-when-day-after-tomorrow = overmorgen
context-when-yesterday-morning = gisterochtend
context-when-tomorrow-evening = morgenavond
context-when-this-month = deze maand
context-when-next-month = volgende maand
context-when-this-year = dit jaar
context-when-always = altijd
context-when-weekday-morning = { $weekday }ochtend
    .also-1 = op { $weekday }ochtend
context-when-weekday-afternoon = { $weekday }middag
    .also-1 = op { $weekday }middag
context-when-weekday-evening = { $weekday }avond
    .also-1 = op { $weekday }avond
context-when-coming-weekday = aanstaande { $weekday }
    .also-1 = komende { $weekday }
    .also-2 = aankomende { $weekday }
context-when-last-weekday = afgelopen { $weekday }
context-when-month = in { $month }
context-when-since-time = sinds { $time } uur
context-when-since-this-week = sinds deze week
context-when-since-date = sinds { $date }
context-when-soon = straks
    .also-1 = zo meteen
    .also-2 = zometeen
context-when-in-the-long-run = binnenkort
context-when-right-away = meteen
    .also-1 = gelijk
    .also-2 = direct
context-when-quickly = snel
context-when-at-night = 's nachts
context-when-in-hour = over een uur
    .also-1 = over een uurtje
context-when-in-minutes = over { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }
context-when-after-minutes = na { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }
context-when-after-while = na een tijdje
    .also-1 = na een poosje
    .also-2 = na een tijd
context-when-tea = bij de thee
    .also-1 = tijdens de thee
context-when-snack = bij het tussendoortje
    .also-1 = tijdens het tussendoortje
context-when-drink-moment = bij het drinken
context-when-waking = bij het wakker worden
context-when-falling-asleep = bij het inslapen
context-when-crafting = bij het knutselen
    .also-1 = tijdens het knutselen
context-when-football = bij het voetballen
    .also-1 = tijdens het voetballen
context-when-reading = bij het voorlezen
    .also-1 = tijdens het voorlezen
context-when-tidying = bij het opruimen
    .also-1 = tijdens het opruimen
context-when-singing = bij het zingen
    .also-1 = tijdens het zingen
context-when-swimming-lesson = bij zwemles
    .also-1 = tijdens zwemles
    .also-2 = op zwemles
context-when-outing = tijdens het uitje
    .also-1 = op het uitje
context-when-settling = tijdens het wennen
    .also-1 = bij het wennen
context-when-toilet = op de wc
    .also-1 = bij het plassen
context-when-holidays = in de vakantie
    .also-1 = tijdens de vakantie
    .also-2 = deze vakantie
context-when-christmas = met Kerst
    .also-1 = met de kerst
context-when-after-holiday = na de vakantie
    .also-1 = na het weekend

## Hoe (meer)

context-gladly = graag
context-calmly = rustig
context-nicely = gezellig
context-another-group = bij een andere groep
context-with-baby-group = bij de baby's
context-with-toddlers = bij de peuters
context-with-big-ones = bij de grote kinderen
    .also-1 = met de grote kinderen
context-with-mother = met mama
context-with-father = met papa
context-with-brother-sister = met broer of zus
context-by-bike = met de fiets
    .also-1 = op de fiets
context-by-bus = met de bus
context-by-train = met de trein
context-by-car = met de auto
context-on-foot = lopend
    .also-1 = te voet
context-by-phone = telefonisch
context-by-mail = per mail
    .also-1 = via de mail
    .also-2 = per e-mail
context-all-together-group = met groep { $group }
context-in-groups = in kleine groepjes
context-hands = met de handen
    .also-1 = met hun handen
context-warm-reason = omdat het zo warm was
    .also-1 = omdat het warm was
    .also-2 = omdat het warm is
    .also-3 = omdat het zo warm is
context-cold-reason = omdat het zo koud was
    .also-1 = omdat het koud was
    .also-2 = omdat het koud is
context-rain-reason = omdat het regende
    .also-1 = omdat het regent
context-tired-reason = van vermoeidheid
context-instead = in plaats daarvan
context-besides = ook nog
context-without-tears = zonder tranen
    .also-1 = zonder te huilen
    .also-2 = zonder huilen
context-with-help = met hulp
    .also-1 = met een beetje hulp

## Waar (meer)

context-vegetable-garden = in de moestuin
context-puddles-place = in de plassen
context-library = in de bibliotheek
context-theatre = in het theater
context-petting-farm = op de kinderboerderij
    .also-1 = bij de kinderboerderij
context-farm = op de boerderij
context-zoo = in de dierentuin
context-beach = op het strand
context-window = bij het raam
    .also-1 = voor het raam
context-door = bij de deur
context-gate = bij het hek
context-chair = op de stoel
context-circle-mat = in het gras
    .also-1 = op het gras
context-bag = in de tas
context-box = in de broodtrommel
    .also-1 = in de trommel
context-drawer = in het mandje
    .also-1 = in de mand
    .also-2 = in de bak
context-coat-hook = aan de kapstok
    .also-1 = bij de kapstok
context-climbing-frame = op het klimrek
    .also-1 = in het klimrek
context-slide-place = op de glijbaan
context-swing-place = op de schommel
context-bath-water = in het water
context-children-home = bij een vriendje
context-other-location = op een andere locatie

## Wanneer (nog meer)

context-when-after-half-hour = na een half uur
    .also-1 = na een halfuur
context-when-after-hour = na een uur
context-when-after-quarter = na een kwartier
context-when-just-now = zojuist
    .also-1 = daarnet
context-when-past-days = de afgelopen dagen
    .also-1 = de laatste dagen
context-when-each-week = elke week
    .also-1 = iedere week
    .also-2 = wekelijks
context-when-times-day = { $count } keer per dag
context-when-times-week = { $count } keer per week
context-when-gym = tijdens de gym
    .also-1 = tijdens de gymles
    .also-2 = bij de gym
    .also-3 = bij gym
context-when-at-latest-date = uiterlijk { $date }
    .also-1 = uiterlijk op { $date }
context-when-on-way = onderweg

## Hoe (nog meer)

context-asap = zo snel mogelijk
    .also-1 = zo spoedig mogelijk
context-on-time = op tijd
context-mostly = meestal
context-hours = { $hours } uur lang
    .also-1 = { $hours } uur
context-three-quarters = drie kwartier
context-hour-and-half = anderhalf uur
context-for-relative = voor { $relative }
context-with-relative = met { $relative }
    .also-1 = samen met { $relative }
context-at-relative = bij { $relative }
context-for-everyone = voor iedereen
    .also-1 = voor alle kinderen
context-with-all-children = met alle kinderen
    .also-1 = met iedereen
context-without-trouble = zonder problemen
    .also-1 = zonder moeite
context-by-taxi = met de taxi
context-bad-weather = vanwege het weer
    .also-1 = door het weer

## Waar (nog meer)

context-class = in de klas
context-location = op de locatie
context-entrance = bij de ingang
context-street = op straat
context-office-place = op kantoor
    .also-1 = bij het kantoor

## Hoe lang (nog meer)

context-within-hour = binnen een uur
context-when-until-before-date = tot { $date }
context-weeks = { $count } weken
    .also-1 = { $count } weken lang
context-days = { $count } dagen
    .also-1 = { $count } dagen lang
context-week = een week
    .also-1 = een week lang
context-much = veel

## Vanaf wanneer

context-when-two-weekdays = op { $first-weekday } en { $second-weekday }
context-when-from-month = vanaf { $month }
context-when-from-next-week = vanaf volgende week
context-when-from-now-on = voortaan
    .also-1 = vanaf nu
    .also-2 = van nu af aan
context-when-rest-of-day = de rest van de dag
context-when-end-of-afternoon = eind van de middag
