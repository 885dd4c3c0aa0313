### When, where, how and with whom; locales/nl/contexts.ftl tells more.

context-sentence = { $sentence } ({ $context })
context-because = { $first } La raison : { $second }

## Wanneer

context-when-morning = ce matin
context-when-afternoon = cet après-midi
context-when-evening = ce soir
context-when-night = cette nuit
context-when-yesterday = hier
context-when-yesterday-afternoon = hier après-midi
context-when-yesterday-evening = hier soir
context-when-tomorrow = demain
context-when-tomorrow-morning = demain matin
context-when-tomorrow-afternoon = demain après-midi
context-when-this-week = cette semaine
context-when-last-week = la semaine dernière
context-when-next-week = la semaine prochaine
context-when-weekend = ce week-end
context-when-every-day = tous les jours
context-when-all-day = toute la journée
context-when-all-morning = toute la matinée
context-when-all-afternoon = tout l’après-midi
context-when-lately = ces derniers temps
context-when-now = en ce moment
context-when-mornings = le matin
context-when-afternoons = l’après-midi
context-when-evenings = le soir
context-when-start-of-day = au début de la journée
context-when-end-of-day = à la fin de la journée
context-when-breakfast = au petit-déjeuner
context-when-lunch = au déjeuner
context-when-dinner = au dîner
context-when-hot-meal = au repas chaud
context-when-meal = pendant le repas
context-when-fruit = au moment des fruits
context-when-before-meal = avant le repas
context-when-after-meal = après le repas
context-when-before-sleep = avant la sieste ou la nuit
context-when-after-sleep = après la sieste
context-when-during-sleep = pendant la sieste
context-when-bottle = après le biberon
context-when-after-school = après l’école
context-when-circle = pendant le regroupement
context-when-bringing = à l’arrivée
context-when-goodbye = au moment de la séparation
context-when-collecting = au moment du départ
context-when-outdoor-play = pendant les jeux dehors
context-when-playing = pendant le jeu
context-when-changing = pendant le change
context-when-walk = pendant la promenade
context-when-spring = au printemps
context-when-summer = en été
context-when-autumn = en automne
context-when-winter = en hiver
context-when-school-holidays = pendant les vacances scolaires
context-when-summer-holidays = pendant les vacances d’été
context-when-autumn-holidays = pendant les vacances d’automne
context-when-christmas-holidays = pendant les vacances de Noël
context-when-spring-holidays = pendant les vacances de février
context-when-may-holidays = pendant les vacances de mai
context-when-study-day = le jour de formation des enseignants
context-when-first = d’abord
context-when-then = après cela
context-when-later = plus tard
context-when-in-between = entre-temps
context-when-time = à { $time }
context-when-around-time = vers { $time }
context-when-from-time = à partir de { $time }
context-when-before-time = avant { $time }
context-when-at-latest = à { $time } au plus tard
context-when-after-time = après { $time }
context-when-until-time = jusqu’à { $time }
context-when-from-until = de { $from } à { $until }
context-when-weekday = { $weekday }
context-when-every-weekday = chaque { $weekday }
context-when-date = le { $date }
context-when-from-date = à partir du { $date }
context-when-until-date = jusqu’au { $date } inclus
context-when-before-date = avant le { $date }
context-when-dates = du { $first-date } au { $last-date } inclus
context-when-in-weeks = dans { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
context-when-in-days = dans { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

## Hoe en hoe vaak

context-first-time = pour la première fois
context-again = de nouveau
context-times = { $count } fois
context-several-times = plusieurs fois
context-often = souvent
context-sometimes = parfois
context-self = sans aide
context-together = ensemble
context-with-names = avec { $names }
context-with-children = avec d’autres enfants
context-with-group = avec tout le groupe
context-with-staff = avec l’éducatrice
context-with-pleasure = avec grand plaisir
context-bit = un peu
context-very = vraiment beaucoup
context-minutes = { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
context-half-hour = une demi-heure
context-hour = une heure
context-long = longtemps
context-for-child = pour { $names }
context-of-child = { $names }
context-agreed = comme convenu
context-therefore = pour cette raison
context-maybe = peut-être
context-birthday = pour l’anniversaire
context-rain = à cause de la pluie
context-storm = à cause de la tempête
context-heat = à cause de la chaleur
context-cold = à cause du froid
context-illness = pour cause de maladie

## Waar

context-outside = dehors
context-inside = à l’intérieur
context-yard = dans la cour
context-garden = dans le jardin
context-sandpit = dans le bac à sable
context-home-corner = dans le coin dînette
context-building-corner = dans le coin construction
context-reading-corner = dans le coin lecture
context-gym-hall = dans la salle de sport
context-group = dans le groupe
context-bso = à l’accueil périscolaire
context-at-school = à l’école
context-home = à la maison
context-at-ours = chez nous
context-forest = dans la forêt
context-park = au parc
context-playground = à l’aire de jeux
context-field = sur le terrain
context-table = à table
context-sofa = sur le canapé
context-lap = sur nos genoux
context-playpen = dans le parc pour bébé
context-mat = sur le tapis de jeu
context-buggy = dans la poussette
context-bed = au lit
context-hallway = dans le couloir
context-pool = à la piscine
context-paddling-pool = dans la pataugeoire
context-snow = dans la neige
context-leaves = dans les feuilles
context-kitchen = dans la cuisine
context-app = dans l’application

## Wanneer (meer)

context-when-day-after-tomorrow = après-demain
context-when-yesterday-morning = hier matin
context-when-tomorrow-evening = demain soir
context-when-this-month = ce mois-ci
context-when-next-month = le mois prochain
context-when-this-year = cette année
context-when-always = toujours
context-when-weekday-morning = { $weekday } matin
context-when-weekday-afternoon = { $weekday } après-midi
context-when-weekday-evening = { $weekday } soir
context-when-coming-weekday = { $weekday } prochain
context-when-last-weekday = { $weekday } dernier
context-when-month = en { $month }
context-when-since-time = depuis { $time }
context-when-since-this-week = depuis cette semaine
context-when-since-date = depuis le { $date }
context-when-soon = tout à l’heure
context-when-in-the-long-run = bientôt
context-when-right-away = tout de suite
context-when-quickly = rapidement
context-when-at-night = la nuit
context-when-in-hour = dans une heure
context-when-in-minutes = dans { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
context-when-after-minutes = après { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
context-when-after-while = après un moment
context-when-tea = à l’heure du thé
context-when-snack = au moment du goûter
context-when-drink-moment = au moment de boire
context-when-waking = au réveil
context-when-falling-asleep = au moment de l’endormissement
context-when-crafting = pendant le bricolage
context-when-football = pendant le football
context-when-reading = pendant la lecture
context-when-tidying = pendant le rangement
context-when-singing = pendant les chansons
context-when-swimming-lesson = au cours de natation
context-when-outing = pendant la sortie
context-when-settling = pendant l’adaptation
context-when-toilet = aux toilettes
context-when-holidays = pendant les vacances
context-when-christmas = à Noël
context-when-after-holiday = après les vacances

## Hoe (meer)

context-gladly = volontiers
context-calmly = tranquillement
context-nicely = dans la bonne humeur
context-another-group = dans un autre groupe
context-with-baby-group = chez les bébés
context-with-toddlers = avec les enfants de 2 à 4 ans
context-with-big-ones = chez les grands
context-with-mother = avec maman
context-with-father = avec papa
context-with-brother-sister = avec un frère ou une sœur
context-by-bike = à vélo
context-by-bus = en bus
context-by-train = en train
context-by-car = en voiture
context-on-foot = à pied
context-by-phone = par téléphone
context-by-mail = par e-mail
context-all-together-group = avec le groupe { $group }
context-in-groups = en petits groupes
context-hands = avec les mains
context-warm-reason = parce qu’il faisait très chaud
context-cold-reason = parce qu’il faisait très froid
context-rain-reason = parce qu’il pleuvait
context-tired-reason = à cause de la fatigue
context-instead = à la place
context-besides = en plus
context-without-tears = sans larmes
context-with-help = avec de l’aide

## Waar (meer)

context-vegetable-garden = dans le potager
context-puddles-place = dans les flaques
context-library = à la bibliothèque
context-theatre = au théâtre
context-petting-farm = à la ferme pour enfants
context-farm = à la ferme
context-zoo = au zoo
context-beach = à la plage
context-window = près de la fenêtre
context-door = près de la porte
context-gate = près du portail
context-chair = sur la chaise
context-circle-mat = dans l’herbe
context-bag = dans le sac
context-box = dans la boîte à tartines
context-drawer = dans le petit panier
context-coat-hook = au portemanteau
context-climbing-frame = sur la structure à grimper
context-slide-place = sur le toboggan
context-swing-place = sur la balançoire
context-bath-water = dans l’eau
context-children-home = chez un copain ou une copine
context-other-location = dans un autre lieu

## Wanneer (nog meer)

context-when-after-half-hour = après une demi-heure
context-when-after-hour = après une heure
context-when-after-quarter = après un quart d’heure
context-when-just-now = à l’instant
context-when-past-days = ces derniers jours
context-when-each-week = chaque semaine
context-when-times-day = { $count } fois par jour
context-when-times-week = { $count } fois par semaine
context-when-gym = pendant la gymnastique
context-when-at-latest-date = au plus tard le { $date }
context-when-on-way = en chemin

## Hoe (nog meer)

context-asap = le plus vite possible
context-on-time = à l’heure
context-mostly = d’habitude
context-hours = pendant { $hours } h
context-three-quarters = pendant trois quarts d’heure
context-hour-and-half = pendant une heure et demie
context-for-relative = pour : { $relative }
context-with-relative = avec : { $relative }
context-at-relative = chez : { $relative }
context-for-everyone = pour tout le monde
context-with-all-children = avec tous les enfants
context-without-trouble = sans problème
context-by-taxi = en taxi
context-bad-weather = à cause du temps

## Waar (nog meer)

context-class = en classe
context-location = sur place
context-entrance = à l’entrée
context-street = dans la rue
context-office-place = au bureau

## Hoe lang (nog meer)

context-within-hour = dans l’heure
context-when-until-before-date = jusqu’au { $date }
context-weeks = pendant { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
context-days = pendant { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
context-week = pendant une semaine
context-much = beaucoup

## Vanaf wanneer

context-when-two-weekdays = { $first-weekday } et { $second-weekday }
context-when-from-month = dès { $month }
context-when-from-next-week = à partir de la semaine prochaine
context-when-from-now-on = désormais
context-when-rest-of-day = le reste de la journée
context-when-end-of-afternoon = en fin d’après-midi

## Van dag tot dag

context-number-about = environ
context-number-almost = presque
context-number-more = un peu plus
context-number-only = pas plus
context-number-least = au moins
context-number-most = au maximum
context-number-not-before = pas avant
context-with-the-toddlers = avec les enfants de 2 à 4 ans
context-with-the-babies = avec les bébés
context-with-the-children = avec les enfants
context-for-outing = pour la sortie
context-for-party = pour la fête
context-for-crafting = pour le bricolage
context-for-outside = pour dehors
context-when-that-day = ce jour-là
context-by-accident = sans le faire exprès
context-each-time = à chaque fois
context-in-turn = à tour de rôle
context-when-since-today = depuis aujourd’hui
context-when-after-summer = après les vacances d’été
context-when-before-holiday = avant les vacances
context-when-end-of-morning = en fin de matinée
context-when-start-of-afternoon = en début d’après-midi
context-when-last-month = le mois dernier
context-when-next-year = l’année prochaine
context-when-end-of-week = à la fin de la semaine
context-when-beforehand = à l’avance
context-when-next-time = la prochaine fois
context-in-rain = sous la pluie
context-in-sun = au soleil
context-in-shade = à l’ombre
context-in-bus = dans le bus
context-in-hall = dans le hall

## Bij ziekte en ongelukjes

context-in-that-case = dans ce cas
context-constantly = tout le temps
context-suddenly = tout à coup
context-to-be-sure = par précaution
context-doctor-advice = sur le conseil du médecin généraliste
context-from-coughing = à cause de la toux
context-from-pain = de douleur
context-from-fever = à cause de la fièvre
context-when-after-running = après avoir couru
context-when-after-vomiting = après avoir vomi
context-with-water = avec de l’eau
context-with-wet-cloth = avec un linge mouillé
context-under-tap = sous le robinet
context-with-lice-comb = avec un peigne à poux
context-when-almost-all-morning = presque toute la matinée
context-when-almost-all-day = presque toute la journée
context-when-for-days = depuis { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

## Bij ziekte en ongelukjes (meer)

context-from-cold = à cause du rhume
context-by-schedule = selon le planning
context-for-pain = contre la douleur
context-near-body = près de : { $body }
context-behind-body = derrière : { $body }
context-few-days = quelques jours
## Van dag tot dag (meer)

context-when-next-week-weekday = le { $weekday } de la semaine prochaine
context-when-this-week-weekday = le { $weekday } de cette semaine
context-when-next-month-start = au début du mois prochain
context-on-podium = sur la scène
context-in-line = dans le rang
context-in-ball-pit = dans la piscine à balles
context-for-now = pour l’instant
context-so-far = jusqu’à présent
