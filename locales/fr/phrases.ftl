## Eten

phrase-food-well = { $child } a bien mangé.
phrase-food-normal = { $child } a mangé normalement.
phrase-food-little = { $child } a peu mangé.
phrase-food-nothing = { $child } n’a rien mangé.
phrase-food-refused = { $child } n’a pas voulu manger.
phrase-food-all = { $child } a tout mangé.
phrase-food-almost-all = { $child } a presque tout mangé.
phrase-food-half = { $child } a mangé la moitié.
phrase-food-item = { $child } a mangé : { $item }.
phrase-food-item-time = À { $time }, { $child } a mangé : { $item }.
phrase-food-time = { $child } a mangé à { $time }.
phrase-food-bread = { $child } a mangé { $count ->
        [one] { $count } tartine
       *[other] { $count } tartines
    }.
phrase-food-refused-item = { $child } n’a pas voulu ceci : { $item }.
phrase-food-liked-item = { $child } a aimé ceci : { $item }.
phrase-food-disliked-item = { $child } n’a pas aimé ceci : { $item }.
phrase-food-liked = { $child } a aimé le repas.
phrase-food-hungry = { $child } avait très faim.
phrase-food-no-appetite = { $child } avait peu d’appétit.
phrase-food-first-time = { $child } a mangé pour la première fois : { $item }.
phrase-food-tasted = { $child } a goûté : { $item }.
phrase-food-warm = { $child } a mangé un repas chaud.
phrase-food-menu = Aujourd’hui, nous mangeons : { $item }.
phrase-food-ask-breakfast = { $child } a pris son petit déjeuner ?
phrase-food-ask-likes = Qu’aime manger { $child } à la maison ?
phrase-food-ask-may = { $child } peut manger ceci : { $item } ?
phrase-food-ask-not = Quels aliments sont interdits à { $child } ?
phrase-food-ask-allergy = { $child } a une allergie ?
phrase-food-no-nuts = Merci de ne pas donner de nourriture avec des fruits à coque.

## Drinken en de fles

phrase-drink-well = { $child } a bien bu.
phrase-drink-little = { $child } a peu bu.
phrase-drink-item = { $child } a bu : { $item }.
phrase-drink-ml = { $child } a bu { $count } ml.
phrase-drink-ml-time = À { $time }, { $child } a bu { $count } ml.
phrase-drink-cups = { $child } a bu { $count ->
        [one] { $count } gobelet
       *[other] { $count } gobelets
    }.
phrase-bottle-empty = { $child } a bu tout le biberon.
phrase-bottle-not-empty = { $child } n’a pas fini le biberon.
phrase-bottle-half = { $child } a bu la moitié du biberon.
phrase-bottle-refused = { $child } n’a pas voulu le biberon.
phrase-bottle-time = { $child } a reçu le biberon à { $time }.
phrase-bottle-next = Le prochain biberon est à { $time }.
phrase-bottle-ask-amount = Quelle quantité boit { $child } à la maison ?
phrase-bottle-ask-time = À quelle heure était le dernier biberon ?

## Slapen

phrase-sleep-from-until = { $child } a dormi de { $from } à { $until }.
phrase-sleep-minutes = { $child } a dormi { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-sleep-hours = { $child } a dormi { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }.
phrase-sleep-hours-minutes = { $child } a dormi { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } et { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-sleep-half-hour = { $child } a dormi une demi-heure.
phrase-sleep-hour-and-half = { $child } a dormi une heure et demie.
phrase-sleep-times = { $child } a dormi { $count } fois.
phrase-sleep-well = { $child } a bien dormi.
phrase-sleep-badly = { $child } a mal dormi.
phrase-sleep-short = { $child } n’a pas dormi longtemps.
phrase-sleep-long = { $child } a dormi longtemps.
phrase-sleep-none = { $child } n’a pas dormi.
phrase-sleep-refused = { $child } n’a pas voulu dormir.
phrase-sleep-rested = { $child } a pris du repos, mais n’a pas dormi.
phrase-sleep-now = { $child } dort en ce moment.
phrase-sleep-bed-time = Nous avons couché { $child } à { $time }.
phrase-sleep-asleep-time = { $child } { $gender ->
        [female] s’est endormie
        [male] s’est endormi
       *[unknown] a trouvé le sommeil
    } à { $time }.
phrase-sleep-awake-time = { $child } { $gender ->
        [female] s’est réveillée
        [male] s’est réveillé
       *[unknown] a ouvert les yeux
    } à { $time }.
phrase-sleep-woken-time = Nous avons réveillé { $child } à { $time }.
phrase-sleep-awake-happy = { $child } était de bonne humeur au réveil.
phrase-sleep-awake-crying = { $child } pleurait au réveil.
phrase-sleep-slow = { $child } a mis longtemps à s’endormir.
phrase-sleep-quick = { $child } { $gender ->
        [female] s’est vite endormie
        [male] s’est vite endormi
       *[unknown] a vite trouvé le sommeil
    }.
phrase-sleep-tired = { $child } { $gender ->
        [female] était fatiguée
        [male] était fatigué
       *[unknown] montrait de la fatigue
    }.
phrase-sleep-very-tired = { $child } { $gender ->
        [female] était très fatiguée
        [male] était très fatigué
       *[unknown] montrait une grande fatigue
    }.
phrase-sleep-ask-night = { $child } a bien dormi cette nuit ?
phrase-sleep-ask-awake = À quelle heure était le réveil ce matin pour { $child } ?
phrase-sleep-ask-nap = À la maison, { $child } fait encore la sieste ?

## Luier en wc

phrase-nappy-times = Nous avons changé la couche { $count } fois pour { $child }.
phrase-nappy-poo = { $child } a fait caca.
phrase-nappy-poo-times = { $child } a fait caca { $count } fois.
phrase-nappy-no-poo = { $child } n’a pas fait caca.
phrase-nappy-thin = { $child } a eu des selles molles.
phrase-nappy-hard = { $child } a eu des selles dures.
phrase-nappy-red = { $child } a les fesses rouges.
phrase-nappy-cream = Nous avons mis de la crème sur les fesses.
phrase-nappy-low = { $child } n’a presque plus de couches.
phrase-nappy-out = { $child } n’a plus de couches.
phrase-toilet-pee = { $child } a fait pipi aux toilettes.
phrase-toilet-poo = { $child } a fait caca aux toilettes.
phrase-toilet-first = { $child } a fait pipi aux toilettes pour la première fois.
phrase-toilet-potty-pee = { $child } a fait pipi sur le pot.
phrase-toilet-potty-sat = { $child } { $gender ->
        [female] s’est assise
        [male] s’est assis
       *[unknown] a passé un moment
    } sur le pot.
phrase-toilet-dry = { $child } n’a pas mouillé sa culotte de toute la journée.
phrase-toilet-wet = { $child } a fait pipi dans sa culotte.
phrase-toilet-wet-trousers = { $child } avait le pantalon mouillé.
phrase-toilet-clothes = Nous avons mis des vêtements propres à { $child }.
phrase-toilet-practise = Nous nous exerçons avec { $child } à aller sur le pot.
phrase-toilet-ask-practise = Vous exercez-vous avec le pot à la maison ?
phrase-toilet-ask-start = Voulez-vous commencer le pot avec nous ?

## Stemming en gedrag

phrase-mood-happy = { $child } était de bonne humeur.
phrase-mood-very-happy = { $child } était de très bonne humeur.
phrase-mood-good-day = { $child } a passé une bonne journée.
phrase-mood-hard-day = { $child } a passé une journée difficile.
phrase-mood-calm = { $child } était calme.
phrase-mood-quiet = { $child } { $gender ->
        [female] était silencieuse
        [male] était silencieux
       *[unknown] ne disait pas grand-chose
    }.
phrase-mood-sad = { $child } était triste.
phrase-mood-bit-sad = { $child } était un peu triste.
phrase-mood-clingy = { $child } avait besoin de rester près de nous.
phrase-mood-angry = { $child } était en colère.
phrase-mood-often-angry = { $child } était souvent en colère.
phrase-mood-busy = { $child } bougeait beaucoup.
phrase-mood-cried = { $child } a pleuré.
phrase-mood-cried-short = { $child } a pleuré un petit moment.
phrase-mood-cried-goodbye = { $child } a pleuré au moment de la séparation.
phrase-mood-goodbye-well = Le moment de la séparation s’est bien passé.
phrase-mood-soon-happy = { $child } a vite retrouvé sa bonne humeur.
phrase-mood-later-happy = Ensuite, { $child } a retrouvé sa bonne humeur.
phrase-mood-minutes-happy = Après { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, { $child } a retrouvé sa bonne humeur.
phrase-mood-comfort = Nous avons réconforté { $child }.
phrase-mood-cuddle = { $child } avait envie de câlins.
phrase-mood-missed = Vous avez manqué à { $child }.
phrase-mood-laughed = { $child } a beaucoup ri.
phrase-mood-enjoyed = { $child } en a bien profité.
phrase-mood-proud = { $child } { $gender ->
        [female] était fière
        [male] était fier
       *[unknown] ressentait de la fierté
    }.
phrase-mood-well = { $child } va bien.
phrase-mood-better = { $child } va mieux.
phrase-mood-well-again = { $child } va de nouveau bien.
phrase-mood-sharing = { $child } a eu du mal à partager.
phrase-mood-quarrel = { $child } a eu une dispute avec un autre enfant.
phrase-mood-solved = Les enfants ont trouvé une solution ensemble.
phrase-mood-talked = Nous en avons parlé avec { $child }.
phrase-mood-bit-other = { $child } a mordu un autre enfant.
phrase-mood-hit-other = { $child } a frappé un autre enfant.
phrase-mood-ask-home = Comment va { $child } à la maison ?
phrase-mood-ask-how = Comment va { $child } ?
phrase-mood-ask-change = Quelque chose a changé à la maison ?

## Spelen

phrase-play-well = { $child } a bien joué.
phrase-play-outside = { $child } a joué dehors.
phrase-play-inside = { $child } a joué à l’intérieur.
phrase-play-with-item = { $child } a joué avec ceci : { $item }.
phrase-play-with-child = { $child } a joué avec { $person }.
phrase-play-together = { $child } a joué avec d’autres enfants.
phrase-play-alone = { $child } a joué { $gender ->
        [female] seule
        [male] seul
       *[unknown] de son côté
    }.
phrase-play-sand = { $child } a joué dans le bac à sable.
phrase-play-house = { $child } a joué au coin dînette.
phrase-play-water = { $child } a joué avec de l’eau.
phrase-play-built = { $child } a construit une tour.
phrase-play-hut = { $child } a construit une cabane.
phrase-play-puzzle = { $child } a fait un puzzle.
phrase-play-painted = { $child } a fait de la peinture.
phrase-play-drew = { $child } a fait un dessin.
phrase-play-crafted = { $child } a fait du bricolage.
phrase-play-danced = { $child } a dansé.
phrase-play-sang = { $child } a chanté.
phrase-play-cycled = { $child } a fait du vélo.
phrase-play-football = { $child } a joué au football.
phrase-play-read = Nous avons lu une histoire à { $child }.
phrase-play-favourite = { $child } a préféré ceci : { $item }.
phrase-play-homework = { $child } a fait ses devoirs.
phrase-play-all-outside = Nous avons joué dehors.
phrase-play-all-sang = Nous avons chanté des chansons.
phrase-play-all-read = Nous avons lu un livre.
phrase-play-all-painted = Nous avons fait de la peinture.
phrase-play-all-crafted = Nous avons fait du bricolage.
phrase-play-all-danced = Nous avons dansé.
phrase-play-all-baked = Nous avons fait de la pâtisserie.
phrase-play-all-item = Les enfants ont joué avec ceci : { $item }.
phrase-play-all-visited = Nous avons fait une sortie : { $item }.
phrase-play-theme = Le thème est : { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } a appris quelque chose de nouveau.
phrase-new-first-steps = { $child } a fait ses premiers pas.
phrase-new-walks = { $child } sait marcher sans aide.
phrase-new-stands = { $child } sait tenir debout sans aide.
phrase-new-crawls = { $child } sait avancer à quatre pattes.
phrase-new-rolls = { $child } sait se retourner.
phrase-new-sits = { $child } tient en position assise sans aide.
phrase-new-climbs = { $child } sait bien grimper.
phrase-new-cycles = { $child } sait faire du vélo.
phrase-new-spoon = { $child } sait manger à la cuillère sans aide.
phrase-new-cup = { $child } sait boire dans un gobelet sans aide.
phrase-new-coat = { $child } sait mettre son manteau sans aide.
phrase-new-shoes = { $child } sait mettre ses chaussures sans aide.
phrase-new-tooth = { $child } a une nouvelle dent.
phrase-new-word = { $child } a appris un nouveau mot.
phrase-new-talks = { $child } parle de plus en plus.
phrase-new-dutch = { $child } parle de mieux en mieux le néerlandais.
phrase-new-counts = { $child } sait compter jusqu’à { $count }.
phrase-new-colours = { $child } connaît les couleurs.
phrase-new-name = { $child } sait écrire son prénom.
# unsure: “kring”: the children sit together and talk
phrase-new-circle = { $child } a bien participé au temps de regroupement.
phrase-new-joins = { $child } a bien participé.
phrase-new-listens = { $child } écoute bien.
phrase-new-tidied = { $child } a aidé à ranger.
phrase-new-helped = { $child } a aidé un autre enfant.
phrase-new-likes-help = { $child } aime aider.
phrase-new-shares = { $child } sait bien partager.
phrase-new-turn = { $child } sait attendre son tour.
phrase-new-plays-more = { $child } joue de plus en plus avec d’autres enfants.
phrase-new-friends = { $child } se fait des copains.
phrase-new-dares = { $child } ose de plus en plus.
phrase-new-proud = { $child } nous rend fiers.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child } a de la fièvre : { $temperature } degrés.
phrase-health-temperature = { $child } a une température de { $temperature } degrés.
phrase-health-fever = { $child } a de la fièvre.
phrase-health-no-fever = { $child } n’a pas de fièvre.
phrase-health-warm = Au toucher, { $child } a la peau chaude.
phrase-health-unwell = { $child } ne se sent pas bien.
phrase-health-vomited = { $child } a vomi.
phrase-health-vomited-times = { $child } a vomi { $count } fois.
phrase-health-diarrhoea = { $child } a la diarrhée.
phrase-health-coughs = { $child } tousse.
phrase-health-coughs-much = { $child } tousse beaucoup.
phrase-health-cold = { $child } a un rhume.
phrase-health-runny-nose = { $child } a le nez qui coule.
phrase-health-teething = { $child } fait ses dents.
phrase-health-earache = { $child } a mal à l’oreille.
phrase-health-stomach = { $child } a mal au ventre.
phrase-health-headache = { $child } a mal à la tête.
phrase-health-spots = { $child } a des petites taches sur la peau.
phrase-health-fell = { $child } { $gender ->
        [female] est tombée
        [male] est tombé
       *[unknown] a fait une chute
    }.
phrase-health-scrape = { $child } a une écorchure.
phrase-health-bump = { $child } a une bosse à la tête.
phrase-health-bruise = { $child } a un bleu.
phrase-health-bitten = Un autre enfant a mordu { $child }.
phrase-health-nosebleed = { $child } a saigné du nez.
phrase-health-tick = { $child } avait une tique.
phrase-health-tick-removed = Nous avons enlevé la tique.
phrase-health-plaster = Nous avons mis un pansement.
phrase-health-cooled = Nous avons mis du froid dessus.
phrase-health-plays-again = { $child } joue de nouveau.
phrase-health-watch = Nous surveillons bien { $child }.
phrase-health-collect = Pouvez-vous venir chercher { $child } ?
phrase-health-collect-soon = Pouvez-vous venir chercher { $child } dès que possible ?
phrase-health-called = Nous vous avons téléphoné.
phrase-health-no-answer = Nous n’avons pas réussi à vous joindre.
phrase-health-stay-home = Gardez { $child } à la maison jusqu’à la fin de la fièvre.
phrase-health-if-ill = Votre enfant est malade ?
phrase-health-keep-home = Alors gardez votre enfant à la maison.
phrase-health-doctor = Appelez le médecin généraliste si vous vous inquiétez.
phrase-health-medicine-time = { $child } a reçu le médicament à { $time }.
phrase-health-medicine-form = Nous pouvons donner des médicaments seulement si vous avez rempli le formulaire.
phrase-health-ask-paracetamol = { $child } a reçu du paracétamol à la maison ?
phrase-health-on-group = Il y a dans le groupe : { $item }.
phrase-health-lice-check = Pouvez-vous vérifier si votre enfant a des poux ?
phrase-health-get-well = Bon rétablissement à { $child }.
phrase-health-welcome-back = Nous sommes contents de revoir { $child }.
phrase-health-ask-ill = { $child } est malade ?
phrase-health-ask-better = { $child } est de nouveau en bonne santé ?
phrase-health-ask-return = Quand revient { $child } ?
phrase-health-suncream = Nous avons mis de la crème solaire à { $child }.
phrase-health-suncream-home = Pouvez-vous mettre de la crème solaire à votre enfant à la maison ?
phrase-health-no-worry = Ne vous inquiétez pas.

## Meenemen en spullen

phrase-bring-item = Pouvez-vous apporter ceci : { $item } ?
phrase-bring-item-tomorrow = Pouvez-vous apporter ceci demain : { $item } ?
phrase-bring-item-date = Pouvez-vous apporter ceci le { $date } : { $item } ?
phrase-bring-need = { $child } a besoin de ceci : { $item }.
phrase-bring-new = { $child } a besoin de nouvelles affaires : { $item }.
phrase-bring-low = Il n’y en a presque plus pour { $child } : { $item }.
phrase-bring-out = Il n’y en a plus pour { $child } : { $item }.
phrase-bring-name = Pouvez-vous écrire le nom de votre enfant dans ses vêtements ?
phrase-bring-lost = Nous cherchons ceci, qui appartient à { $child } : { $item }.
phrase-bring-found = Nous avons retrouvé ceci, qui appartient à { $child } : { $item }.
phrase-bring-here = Il y a encore ici ceci, qui appartient à { $child } : { $item }.
phrase-bring-too-small = { $child } a besoin d’une taille plus grande : { $item }.
phrase-bring-dirty = Les vêtements sales sont dans le sac.
phrase-bring-borrowed = Pouvez-vous rapporter les vêtements prêtés, lavés ?
phrase-bring-lost-things = Il y a ici des objets trouvés.
phrase-weather-cold = Il va faire froid.
phrase-weather-hot = Il va faire chaud.
phrase-weather-rain = Il va pleuvoir.
phrase-bring-old-clothes = Mettez de vieux vêtements à votre enfant.
phrase-bring-no-toys = Laissez les jouets à la maison.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Qui vient chercher { $child } ?
phrase-pickup-ask-time = À quelle heure venez-vous chercher { $child } ?
phrase-pickup-other = Une autre personne vient chercher votre enfant ?
phrase-contact-tell-us = Merci de nous prévenir.
phrase-pickup-before = Pouvez-vous venir chercher votre enfant avant { $time } ?
phrase-pickup-child-before = Pouvez-vous venir chercher { $child } avant { $time } ?
phrase-pickup-at = Pouvez-vous venir chercher { $child } à { $time } ?
phrase-pickup-earlier = Pouvez-vous venir chercher { $child } plus tôt ?
phrase-pickup-late = Vous arrivez plus tard ?
phrase-contact-call-then = Alors appelez-nous.
phrase-pickup-done = On est venu chercher { $child } à { $time }.
phrase-pickup-person = { $person } a récupéré { $child }.
phrase-pickup-person-time = { $person } a récupéré { $child } à { $time }.
phrase-pickup-school = Nous allons chercher { $child } à l’école à { $time }.
phrase-pickup-school-all = Nous allons chercher les enfants à l’école à { $time }.
phrase-pickup-not-there = { $child } n’était pas à l’école.
phrase-pickup-ask-where = Savez-vous où est { $child } ?
phrase-pickup-ask-alone = { $child } peut rentrer à la maison sans adulte ?
phrase-arrive-before = Pouvez-vous amener votre enfant avant { $time } ?
phrase-arrive-child-before = Pouvez-vous amener { $child } avant { $time } ?
phrase-absent-ask = { $child } vient aujourd’hui ?
phrase-absent-was = { $child } n’était pas là aujourd’hui.
phrase-absent-if = Votre enfant ne vient pas ?
phrase-absent-tell-before = Prévenez-nous avant { $time }.
phrase-absent-missed = { $child } nous a manqué.
phrase-swap-yes = Votre échange de jour est accepté : le { $date }.
phrase-swap-no = Désolés, l’échange de jour n’est pas possible le { $date }.
phrase-swap-ask = Quel jour souhaitez-vous en échange ?
phrase-extra-yes = Le jour en plus est accepté : le { $date }.
phrase-extra-no = Désolés, il n’y a pas de place le { $date }.
phrase-holiday-ask = Quand partez-vous en vacances ?
phrase-holiday-tell = Pouvez-vous nous indiquer vos vacances à temps ?
phrase-phone-check = Votre numéro de téléphone est-il toujours le même ?
phrase-phone-new = Pouvez-vous nous donner votre nouveau numéro de téléphone ?
phrase-talk-ask = Nous aimerions parler avec vous au sujet de votre enfant, { $child }.
phrase-talk-invite = Nous vous invitons à un entretien.
phrase-talk-date = L’entretien est le { $date } à { $time }.
phrase-talk-ask-date = Êtes-vous disponible le { $date } à { $time } ?
phrase-talk-minutes = L’entretien dure { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-talk-interpreter = Souhaitez-vous un interprète ?
phrase-photo-ask = Pouvons-nous prendre { $child } en photo ?
phrase-form-sign = Pouvez-vous remplir et signer le formulaire ?
phrase-form-date = Pouvez-vous rendre le formulaire avant le { $date } ?

## Wennen

phrase-settle-date = { $child } vient pour la première fois en adaptation le { $date }.
phrase-settle-from-until = { $child } vient en adaptation de { $from } à { $until }.
phrase-settle-times = L’adaptation est de { $from } à { $until }.
phrase-settle-stay = Vous pouvez rester avec votre enfant.
phrase-settle-familiar = Apportez quelque chose de familier pour { $child }, par exemple un doudou.
phrase-settle-well = L’adaptation s’est bien passée.
phrase-settle-hard = L’adaptation était encore difficile.
phrase-settle-better = L’adaptation se passe de mieux en mieux.
phrase-settle-needs-time = { $child } a encore besoin de temps pour s’adapter.
phrase-settle-goodbye = Dites toujours au revoir quand vous partez.
phrase-settle-crying-normal = Il est normal qu’un enfant pleure au moment de la séparation.
phrase-settle-first-day = Le premier jour pour { $child } est le { $date }.
phrase-settle-group = Le { $date }, { $child } va dans le groupe { $group }.
phrase-settle-mentor = { $person } est la personne de référence pour { $child }.

## Open, dicht en wie er werkt

phrase-closed-date = Nous sommes fermés le { $date }.
phrase-closed-group = Le groupe { $group } est fermé le { $date }.
phrase-closed-range = Nous sommes fermés du { $first-date } au { $last-date } inclus.
phrase-closed-tomorrow = Demain, nous sommes fermés.
phrase-closed-early = Aujourd’hui, nous fermons à { $time }.
phrase-open-again = Nous serons de nouveau ouverts le { $date }.
phrase-open-times = Nous sommes ouverts de { $from } à { $until }.
phrase-open-later = Aujourd’hui, nous ouvrons à { $time }.
phrase-open-weekday = Le { $weekday }, nous sommes ouverts de { $from } à { $until }.
phrase-closed-study-day = L’équipe a une journée de formation ce jour-là.
phrase-closed-holiday = C’est un jour férié.
phrase-group-together = Aujourd’hui, les groupes sont ensemble.
phrase-staff-ill = { $person } est malade aujourd’hui.
phrase-staff-absent = { $person } n’est pas là aujourd’hui.
phrase-staff-today = { $person } travaille dans le groupe aujourd’hui.
phrase-staff-weekday = { $person } travaille le { $weekday }.
phrase-staff-new = { $person } vient de rejoindre notre équipe.
phrase-staff-leaves = { $person } travaille chez nous jusqu’au { $date } inclus.
phrase-staff-weeks = { $person } est en vacances cette semaine.

## Feesten en uitjes

phrase-event-trip-tomorrow = Demain, nous faisons une sortie : { $item }.
phrase-event-trip-date = Le { $date }, nous faisons une sortie : { $item }.
phrase-event-leave = Nous partons à { $time }.
phrase-event-back = Nous serons de retour à { $time }.
phrase-event-parents-evening = La soirée des parents est le { $date } à { $time }.
phrase-event-celebrate-date = Le { $date }, nous fêtons : { $item }.
phrase-event-celebrate-today = Aujourd’hui, nous fêtons : { $item }.
phrase-event-begins = Cela commence à { $time }.
phrase-event-invited = Vous êtes les bienvenus.
phrase-event-ask-come = Vous venez aussi ?
phrase-event-tell-come = Pouvez-vous nous dire si vous venez ?
phrase-event-ask-help = Pouvez-vous aider ?
phrase-event-answer-before = Pouvez-vous répondre avant le { $date } ?
phrase-event-photographer = Le { $date }, le photographe vient.
phrase-event-birthday = { $child } fête son anniversaire aujourd’hui.
phrase-event-birthday-age = Aujourd’hui, { $child } a eu { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }.
phrase-event-congratulations = Toutes nos félicitations pour { $child }.
phrase-event-treat = Vous pouvez apporter quelques petites douceurs à partager.
phrase-event-no-sweets = Merci de ne pas apporter de bonbons.

## Geld en kantoor

phrase-money-questions = Vous avez des questions d’argent ?
phrase-money-office = Appelez notre bureau.
phrase-money-costs = Le prix est de { $amount }.
phrase-money-free = C’est gratuit.
phrase-money-pay-before = Pouvez-vous payer { $amount } avant le { $date } ?
phrase-office-hours = Le bureau est ouvert de { $from } à { $until }.
phrase-office-calls = Le bureau va vous appeler.

## Groeten, dank en contact

phrase-hello-morning = Bonjour.
phrase-hello-parents = Chers parents,
phrase-bye-tomorrow = À demain.
phrase-bye-weekday = À { $weekday }.
phrase-bye-weekend = Bon week-end.
phrase-bye-holiday = Bonnes vacances.
phrase-bye-evening = Bonne soirée.
phrase-bye-feast = Bonnes fêtes.
phrase-thanks-message = Merci pour votre message.
phrase-thanks-help = Merci pour votre aide.
phrase-thanks-telling = Merci de nous avoir prévenus.
phrase-thanks-treat = Merci pour les petites douceurs.
phrase-sorry-late = Désolés pour la réponse tardive.
phrase-contact-questions = Vous avez des questions ?
phrase-contact-send = Alors envoyez-nous un message.
phrase-contact-call = Pouvez-vous nous appeler ?
phrase-contact-call-times = Vous pouvez nous appeler entre { $from } et { $until }.
phrase-contact-call-later = Nous vous appellerons plus tard.
phrase-contact-tomorrow = Nous vous répondrons demain.
phrase-contact-ask-colleague = Je vais demander à une autre personne de l’équipe.
phrase-contact-tell-colleague = Je transmets à une autre personne de l’équipe.
phrase-contact-read = Nous avons lu votre message.
phrase-contact-confirm = Pouvez-vous confirmer ce message ?

## Thuis en taal

phrase-home-own-language = Parlez votre propre langue avec votre enfant à la maison.
phrase-home-read = Lisez un livre ensemble à la maison.
phrase-home-sing = Chantez une chanson ensemble à la maison.
phrase-home-photo = Pouvez-vous donner une photo de la maison ?

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who } { $who-number ->
        [several] ont fait ceci
       *[single] a fait ceci
    } : { $activity }.
phrase-act-did-we = Nous avons fait ceci : { $activity }.
phrase-act-did-not = { $who } { $who-number ->
        [several] n’ont pas fait ceci
       *[single] n’a pas fait ceci
    } : { $activity }.
phrase-act-does = { $child } fait ceci : { $activity }.
phrase-act-will = { $who } { $who-number ->
        [several] vont
       *[single] va
    } { $activity }.
phrase-act-will-we = Nous allons faire ceci : { $activity }.
phrase-act-will-not-we = Nous n’allons pas faire ceci : { $activity }.
phrase-act-can = { $child } sait { $activity }.
phrase-act-can-not-yet = { $child } ne sait pas encore { $activity }.
phrase-act-practises = { $child } s’entraîne à { $activity }.
phrase-act-starts = { $child } commence à { $activity }.
phrase-act-learnt = { $child } a appris à { $activity }.
phrase-act-likes = { $child } aime bien { $activity }.
phrase-act-liked = { $child } a bien aimé { $activity }.
phrase-act-likes-most = { $child } aime surtout { $activity }.
phrase-act-liked-most = { $child } a surtout aimé { $activity }.
phrase-act-disliked = { $child } n’a pas aimé { $activity }.
phrase-act-hard = { $child } a encore du mal à { $activity }.
phrase-act-exciting = Pour { $child }, ceci était un peu impressionnant : { $activity }.
phrase-act-wants = { $child } aimerait { $activity }.
phrase-act-wanted = { $child } voulait { $activity }.
phrase-act-wanted-not = { $child } n’a pas voulu { $activity }.
phrase-act-helped = { $child } a aidé à { $activity }.
phrase-act-helped-all = { $who } { $who-number ->
        [several] ont aidé à
       *[single] a aidé à
    } { $activity }.
phrase-act-dared = { $child } a osé { $activity }.
phrase-act-dared-not = { $child } n’a pas encore osé { $activity }.
phrase-act-allowed = { $who } { $who-number ->
        [several] avaient le droit de faire ceci
       *[single] avait le droit de faire ceci
    } : { $activity }.
phrase-act-ask-may = { $child } peut { $activity } ?
phrase-act-ask-can = { $child } sait { $activity } ?
phrase-act-ask-likes = { $child } aime bien { $activity } ?
phrase-act-went-well = Ceci s’est bien passé : { $activity }.
phrase-act-gets-better-child = { $child } arrive de mieux en mieux à { $activity }.
phrase-act-gets-better = Ceci va de mieux en mieux : { $activity }.
phrase-act-together = Voici l’activité du groupe : { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $child } a mangé ceci : { $things }.
phrase-food-list-well = { $child } a bien mangé de ceci : { $things }.
phrase-food-list-little = { $child } a mangé peu de ceci : { $things }.
phrase-food-list-all = { $child } a tout mangé de ceci : { $things }.
phrase-food-list-almost-all = { $child } a presque tout mangé de ceci : { $things }.
phrase-food-list-half = { $child } a mangé la moitié de ceci : { $things }.
phrase-food-list-left = { $child } n’a pas fini ceci : { $things }.
phrase-food-list-none = { $child } n’a pas mangé ceci : { $things }.
phrase-food-list-except = { $child } a bien mangé, mais pas ceci : { $things }.
phrase-food-list-likes = { $child } aime bien manger ceci : { $things }.
phrase-food-list-liked = { $child } a bien aimé manger ceci : { $things }.
phrase-food-list-liked-not = { $child } n’a pas aimé manger ceci : { $things }.
phrase-food-list-refused = { $child } n’a pas voulu manger ceci : { $things }.
phrase-food-list-tasted = { $child } a goûté ceci : { $things }.
phrase-food-list-not-allowed = Nous ne donnons pas ceci à { $child } : { $things }.
phrase-food-list-gets = Nous donnons ceci à { $child } : { $things }.
phrase-food-list-we = Nous avons mangé ceci : { $things }.
phrase-food-list-menu = Nous mangeons ceci : { $things }.
phrase-food-list-all-liked = Les enfants ont bien aimé manger ceci : { $things }.
phrase-food-all-tasted = Tous les enfants ont goûté.
phrase-food-ask-gets = { $child } reçoit ceci à la maison : { $things } ?
phrase-food-ask-solids = { $child } mange déjà des aliments solides à la maison ?
phrase-food-ask-eaten = { $child } a déjà mangé ?
phrase-food-ask-tell-diet = Pouvez-vous nous dire ce qui convient ou ne convient pas à { $child } dans les repas ?
phrase-food-and-drink-well = { $child } a bien mangé et bien bu.
phrase-food-went-well = Le repas s’est bien passé.
phrase-food-went-less = Le repas s’est moins bien passé.
phrase-drink-list = { $child } a bu ceci : { $things }.
phrase-drink-list-refused = { $child } n’a pas voulu boire ceci : { $things }.
phrase-drink-nothing = { $child } n’a rien bu.
phrase-drink-thirst = { $child } avait soif.
phrase-drink-milk-ml = { $child } a bu { $count } ml de lait.
phrase-bottle-left = Il est resté { $count } ml dans le biberon.
phrase-bottle-count = { $child } a pris { $count ->
        [one] { $count } biberon
       *[other] { $count } biberons
    }.
phrase-bottle-well = { $child } a bien bu le biberon.
phrase-bottle-badly = { $child } ne boit pas encore bien au biberon.
phrase-bottle-spat-up = { $child } a régurgité après le biberon.
phrase-bottle-ask-ml = Combien de ml { $child } peut boire ?
phrase-bottle-stopped = Nous ne donnons plus de biberon à { $child } l’après-midi.
phrase-bottle-breast-milk = Pouvez-vous apporter du lait maternel pour { $count ->
        [one] { $count } repas
       *[other] { $count } repas
    } ?

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } { $gender ->
        [female] s’est endormie
        [male] s’est endormi
       *[unknown] s’est endormi(e)
    }.
phrase-sleep-woke = { $child } { $gender ->
        [female] s’est réveillée
        [male] s’est réveillé
       *[unknown] s’est réveillé(e)
    }.
phrase-sleep-woken = Nous avons réveillé { $child }.
phrase-sleep-woke-often = { $child } se réveillait sans cesse.
phrase-sleep-woke-often-crying = { $child } se réveillait en pleurant, plusieurs fois.
phrase-sleep-restless = { $child } a eu un sommeil agité.
phrase-sleep-only-minutes = { $child } a dormi seulement { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-sleep-about-hours = { $child } a dormi environ { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }.
phrase-sleep-until = { $child } a dormi jusqu’à { $time }.
phrase-sleep-since = { $child } dort depuis { $time }.
phrase-sleep-short-tired = { $child } a peu dormi et risque de montrer de la fatigue ce soir.
phrase-sleep-maybe-tired = { $child } risque de montrer de la fatigue ce soir.
phrase-sleep-cuddly = { $child } dort avec un doudou.
phrase-sleep-needed-dummy = { $child } a eu besoin de la tétine.
phrase-sleep-no-dummy = { $child } dort sans tétine.
phrase-sleep-big-bed = { $child } dort dans un grand lit.
phrase-sleep-on-back = { $child } dort sur le dos.
phrase-sleep-no-nap-yet = { $child } n’a pas encore dormi.
phrase-sleep-one-nap = { $child } dort { $count } fois par jour.
phrase-sleep-lay-quietly = { $child } a fait un temps calme au lit.
phrase-sleep-went-well = La sieste s’est bien passée.
phrase-sleep-went-less = La sieste s’est un peu moins bien passée.
phrase-sleep-used-to-here = { $child } doit encore s’habituer à dormir chez nous.
phrase-sleep-ask-let = Pouvons-nous laisser { $child } dormir plus longtemps ?
phrase-sleep-ask-may-day = { $child } peut encore dormir pendant la journée ?
phrase-sleep-ask-wake-time = À quelle heure devons-nous réveiller { $child } ?
phrase-sleep-ask-how-long = Combien de temps { $child } dort à la maison ?
phrase-sleep-ask-how = Comment { $child } dort à la maison ?
phrase-sleep-yawned = { $child } bâillait.

## Luier, potje en wc (meer)

phrase-nappy-wet-count = { $child } a eu { $count ->
        [one] { $count } couche mouillée
       *[other] { $count } couches mouillées
    }.
phrase-nappy-changed = Nous avons changé { $child }.
phrase-nappy-dry-count = La couche était sèche ({ $child }).
phrase-nappy-usual-poo = Les selles étaient normales ({ $child }).
phrase-nappy-cramps = { $child } avait des crampes au ventre.
phrase-nappy-cream-done = Nous avons mis de la crème sur les fesses ({ $child }).
phrase-toilet-potty-poo = { $child } a fait caca dans le pot.
phrase-toilet-potty-nothing = { $child } a fait un essai sur le pot, mais pas de pipi.
phrase-toilet-asks = { $child } demande à aller aux toilettes.
phrase-toilet-well = { $child } progresse bien vers la propreté.
phrase-toilet-no-accident = { $child } n’a pas fait pipi dans la culotte.
phrase-toilet-accident = { $child } a eu un petit accident (pipi ou caca).
phrase-toilet-no-nappy = { $child } ne porte plus de couche dans la journée.
phrase-toilet-wet-in-bag = Les vêtements mouillés sont dans le sac.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child } était un vrai rayon de soleil.
phrase-mood-good-morning = { $child } a passé une belle matinée.
phrase-mood-good-afternoon = { $child } a passé un bel après-midi.
phrase-mood-top-day = { $child } a passé une excellente journée.
phrase-mood-had-fun = { $child } s’amusait bien.
phrase-mood-relaxed = { $child } { $gender ->
        [female] était détendue
        [male] était détendu
       *[unknown] était dans un bon calme
    }.
phrase-mood-at-home = { $child } se sent chez nous comme à la maison.
phrase-mood-quiet-bit = { $child } parlait un peu moins que d’habitude.
phrase-mood-excited = { $child } était { $gender ->
        [female] pleine
        [male] plein
       *[unknown] plein(e)
    } d’enthousiasme.
phrase-mood-curious = { $child } montrait de la curiosité.
phrase-mood-interested = { $child } a trouvé ceci intéressant : { $things }.
phrase-mood-busy-bit = { $child } avait un peu trop d’énergie.
phrase-mood-cheeky = { $child } a fait de petites bêtises.
phrase-mood-sweet = { $child } était adorable.
phrase-mood-self-again = { $child } est de nouveau en pleine forme.
phrase-mood-sad-relative-left = { $child } était triste au moment de la séparation ({ $relative }).
phrase-mood-sad-when-left = { $child } était triste au moment de la séparation.
phrase-mood-short-sad = Cela n’a duré qu’un petit moment.
phrase-mood-cry-minutes = Les pleurs ont duré environ { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-mood-goodbye-no-tears-all = La séparation s’est faite sans larmes.
phrase-mood-goodbye-no-tears = { $child } n’a pas pleuré au moment de la séparation.
phrase-mood-came-in-happy = À l’arrivée, { $child } était de bonne humeur.
phrase-mood-waved-to = { $child } a fait un signe de la main ({ $relative }).
phrase-mood-waved = { $child } a fait au revoir de la main.
phrase-mood-waiting = { $child } attendait l’heure du départ avec impatience.
phrase-mood-missed-relative = Il manquait quelqu’un à { $child } : { $relative }.
phrase-mood-comforted = Nous avons facilement consolé { $child }.
phrase-mood-close-lap = { $child } voulait s’asseoir sur nos genoux.
phrase-mood-hugged = { $child } voulait des câlins.
phrase-mood-scared = { $child } avait un peu peur.
phrase-mood-scared-of = { $child } avait peur de ceci : { $things }.
phrase-mood-new-staff = { $child } était un peu timide avec la nouvelle éducatrice.
phrase-mood-bored = { $child } s’ennuyait.
phrase-mood-used-noise = { $child } a dû s’habituer à l’agitation.
phrase-mood-back-after-holiday = { $child } a dû se réhabituer après les vacances.
phrase-mood-friends = Une grande amitié : { $who }.
phrase-mood-new-friend = { $child } a un nouveau copain ou une nouvelle copine.
phrase-mood-friend-of = { $child } s’entend très bien avec { $names }.
phrase-mood-quarrel-solved = { $child } a eu une dispute, mais tout est arrangé.
phrase-mood-sorry = { $child } a demandé pardon.
phrase-mood-angry-share = { $child } a eu un moment de colère au moment de partager.
phrase-mood-wait-turn-hard = { $child } trouve encore difficile d’attendre.
phrase-mood-listened = { $child } a bien écouté.
phrase-mood-listen-hard = { $child } a trouvé difficile d’écouter.
phrase-mood-pushed = { $child } a poussé un autre enfant.
phrase-mood-got-pushed = Un autre enfant a poussé { $child }.
phrase-mood-sibling = { $child } { $gender ->
        [female] est fière d’être grande sœur
        [male] est fier d’être grand frère
       *[unknown] découvre avec fierté le rôle de grand frère ou de grande sœur
    }.
phrase-mood-told-about = { $child } nous a parlé de ceci : { $things }.
phrase-mood-told-relative = { $child } nous a parlé de cette personne : { $relative }.
phrase-mood-told-weekend = { $child } nous a parlé du week-end.
phrase-mood-made-for-you = { $child } a fait quelque chose de joli pour vous.
phrase-mood-drawing-for-you = { $child } a fait un dessin pour vous.
phrase-mood-won = { $child } a gagné.
phrase-mood-called-juf = { $child } a dit « juf » pour la première fois (c’est ainsi que les enfants appellent l’éducatrice).

## Op de groep

phrase-group-quiet-day = C’était une journée calme.
phrase-group-busy-day = C’était une journée animée.
phrase-group-nice-day = C’était une belle journée.
phrase-group-busy-nice-day = C’était une journée animée mais agréable.
phrase-group-child-count = Il y avait { $count ->
        [one] { $count } enfant
       *[other] { $count } enfants
    }.
phrase-group-many-ill = Beaucoup d’enfants sont malades.
phrase-group-nothing-special = Il n’y a rien de particulier à signaler.
phrase-group-all-well = Tout s’est bien passé.
phrase-group-day-flew = La journée est passée vite.
phrase-group-all-enjoyed = Les enfants se sont bien amusés.
phrase-group-child-loved-it = { $child } a adoré.
phrase-group-with-older = { $child } était avec les plus grands.
phrase-group-with-other-group = { $child } était dans le groupe { $group }.
phrase-group-two-together = Le groupe { $first-group } et le groupe { $second-group } sont ensemble.
phrase-group-merged = Nous réunissons les groupes.
phrase-group-new-toys = Nous avons de nouveaux jouets.
phrase-group-new-item = Ceci est nouveau chez nous : { $things }.
phrase-group-word-of-week = Cette semaine, nous apprenons de nouveaux mots.
phrase-group-photos-app = Les photos sont dans l’application.
phrase-group-photos-later = Les photos arrivent plus tard.
phrase-group-crafts-home = { $child } rapporte le bricolage à la maison.
phrase-group-paint-on = Il y a de la peinture sur ceci ({ $child }) : { $things }.
phrase-group-new-child = Un nouvel enfant arrive dans le groupe.
phrase-group-welcome-child = Bienvenue, { $child } !
phrase-group-stayed-in = Nous sommes restés à l’intérieur.
phrase-group-too-cold = Il faisait trop froid pour rester longtemps dehors.
phrase-group-too-hot = Il faisait trop chaud pour jouer dehors.
phrase-group-nice-weather = Il faisait beau.
phrase-group-bad-weather = Il faisait mauvais temps.
phrase-group-trip-off = La sortie est annulée.
phrase-group-trip-to-off = La sortie est annulée : { $item }.
phrase-group-item-closed = Ce lieu était fermé : { $item }.
phrase-group-play-at = { $child } était ici : { $item }.
phrase-group-went-with = { $who } { $who-number ->
        [several] ont fait une sortie
       *[single] a fait une sortie
    } : { $item }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $child } a mal ici : { $body }.
phrase-health-stomach-complains = { $child } s’est { $gender ->
        [female] plainte
        [male] plaint
       *[unknown] plaint(e)
    } du ventre.
phrase-health-headache-complains = { $child } s’est { $gender ->
        [female] plainte
        [male] plaint
       *[unknown] plaint(e)
    } d’un mal de tête.
phrase-health-injury-at = { $child } : { $injury } ({ $body }).
phrase-health-injury = { $child } a ceci : { $injury }.
phrase-health-injury-visible = On voit ceci : { $injury }.
phrase-health-injury-visible-at = On voit ceci : { $injury } ({ $body }).
phrase-health-fell-on = { $child } a fait une chute et a heurté le sol ici : { $body }.
phrase-health-bumped = { $child } { $gender ->
        [female] s’est cognée
        [male] s’est cogné
       *[unknown] s’est cogné(e)
    } ici : { $body }.
phrase-health-fell-no-harm = { $child } a fait une chute, mais on ne voit rien.
phrase-health-nothing-seen = On ne voit rien.
phrase-health-tripped = { $child } a trébuché.
phrase-health-fell-from = { $child } a fait une chute d’ici : { $item }.
phrase-health-cried-recovered = Nous avons bien consolé { $child }, qui joue de nouveau.
phrase-health-wound-cleaned = Nous avons nettoyé la plaie.
phrase-health-wound-plaster = Nous avons nettoyé la plaie et mis un pansement.
phrase-health-has-plaster = { $child } a un pansement : { $body }.
phrase-health-rinsed = Nous avons rincé à l’eau.
phrase-health-sand-eyes = { $child } a reçu du sable dans les yeux.
phrase-health-splinter-out = Nous avons enlevé l’écharde.
phrase-health-splinter-in = L’écharde est encore dans la peau.
phrase-health-tick-in = La tique est encore sur la peau.
phrase-health-stung-wasp = Une guêpe a piqué { $child }.
phrase-health-stung-bee = Une abeille a piqué { $child }.
phrase-health-stung-at = Un insecte a piqué { $child } : { $body }.
phrase-health-bitten-again = Un autre enfant a mordu { $child }.
phrase-health-bitten-at = Un autre enfant a mordu { $child } ici : { $body }.
phrase-health-nosebleed-had = { $child } a saigné du nez.
phrase-health-nosebleed-over = Le saignement de nez s’est vite arrêté.
phrase-health-coughed = { $child } a beaucoup toussé.
phrase-health-sneezes = { $child } a beaucoup éternué.
phrase-health-blocked-nose = { $child } a le nez bouché.
phrase-health-phlegm = { $child } est très { $gender ->
        [female] encombrée
        [male] encombré
       *[unknown] encombré(e)
    }.
phrase-health-unwell-bit = { $child } ne se sentait pas très bien.
phrase-health-pale = { $child } est un peu pâle.
phrase-health-warm-bit = Au toucher, { $child } avait la peau chaude.
phrase-health-jumper-off = Nous avons enlevé une couche de vêtements à { $child } : { $child } avait chaud.
phrase-health-no-fever-now = { $child } n’a pas de fièvre en ce moment.
phrase-health-raised = { $child } a un peu de température.
phrase-health-raised-degrees = { $child } a un peu de température : { $temperature } degrés.
phrase-health-fever-had-degrees = { $child } a eu de la fièvre : { $temperature } degrés.
phrase-health-temperature-normal = { $child } a une température normale.
phrase-health-we-measured = Nous avons pris la température ({ $child }).
phrase-health-vomited-meal = { $child } a vomi après le repas.
phrase-health-feels-sick = { $child } a la nausée.
phrase-health-diarrhoea-home = { $child } a la diarrhée et ne peut pas rester.
phrase-health-return-after = { $child } peut revenir après { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } sans symptômes.
phrase-health-may-come = { $child } peut revenir.
phrase-health-may-not-come = { $child } ne peut pas venir.
phrase-health-rash = { $child } a une éruption sur la peau.
phrase-health-rash-at = { $child } a une éruption sur la peau : { $body }.
phrase-health-itch = { $child } a des démangeaisons.
phrase-health-itch-at = { $child } a des démangeaisons : { $body }.
phrase-health-dry-skin = { $child } a la peau sèche.
phrase-health-eyes = { $child } a les yeux collés.
phrase-health-eyes-red = { $child } a les yeux rouges.
phrase-health-teeth-trouble = Les dents gênent { $child }.
phrase-health-lost-tooth = { $child } a perdu une dent.
phrase-health-medicine-got = { $child } a reçu le médicament.
phrase-health-medicine-gets = { $child } reçoit le médicament à { $time }.
phrase-health-paracetamol-got = { $child } a reçu du paracétamol.
phrase-health-paracetamol-time = { $child } a reçu du paracétamol à { $time }.
phrase-health-ask-medicine = { $child } a reçu des médicaments ?
phrase-health-ask-fever = { $child } a eu de la fièvre à la maison ?
phrase-health-medicine-pack = Pouvez-vous apporter le médicament dans son emballage ?
phrase-health-ask-stays-home = { $child } reste à la maison ?
phrase-health-ask-how-now = Comment va { $child } maintenant ?
phrase-health-ask-what-doctor = Qu’a dit le médecin ?
phrase-health-call-doctor-please = Pouvez-vous appeler votre médecin généraliste ?
phrase-health-hope-better = Nous souhaitons un prompt rétablissement à { $child }.
phrase-health-keep-eye-home = Pouvez-vous surveiller cela à la maison ?
phrase-health-watching = Nous surveillons cela.
phrase-health-illness-in-group = Il y a une maladie dans le groupe : { $item }.
phrase-health-check-home = Pouvez-vous vérifier votre enfant à la maison ?
phrase-health-contagious = C’est contagieux.
phrase-health-not-contagious = Ce n’est pas contagieux.
phrase-health-ask-allergies = { $child } a des allergies ?
phrase-health-first-aid-called = Nous avons appelé le médecin.
phrase-health-sunscreen-all = Nous avons mis de la crème solaire à tous les enfants.

## Meenemen en spullen (meer)

phrase-bring-list = Pouvez-vous apporter ceci : { $things } ?
phrase-bring-list-child = Pouvez-vous apporter ceci pour { $child } : { $things } ?
phrase-bring-not-list = Merci de ne pas apporter ceci : { $things }.
phrase-bring-need-not = Vous n’avez pas besoin d’apporter ceci : { $things }.
phrase-bring-child-may = { $child } peut apporter ceci : { $things }.
phrase-bring-wears-ours = { $child } porte des affaires à nous : { $things }.
phrase-bring-return-washed = Pouvez-vous les laver et les rapporter ?
phrase-bring-is-wet = Ceci est mouillé ({ $child }) : { $things }.
phrase-bring-is-dirty = Ceci est sale ({ $child }) : { $things }.
phrase-bring-broken = Ceci est cassé ou abîmé : { $things }.
phrase-bring-in-bag = Ceci est dans le sac : { $things }.
phrase-bring-left-here = Ceci est encore ici : { $things }.
phrase-bring-whose = À qui est ceci : { $things } ?
phrase-bring-missing = Il nous manque ceci : { $things }.
phrase-bring-ask-seen = Avez-vous ceci à la maison : { $things } ?
phrase-bring-ask-have = Avez-vous ceci avec vous : { $things } ?
phrase-bring-almost-out = Il n’y en a presque plus : { $things }.
phrase-bring-all-out = Il n’y en a plus : { $things }.
phrase-bring-swapped = Les affaires ont été échangées par erreur.
phrase-bring-name-coat = Pouvez-vous écrire le nom de votre enfant dans le manteau ?
phrase-bring-craft-material = Ceci nous est utile pour les bricolages : { $things }.
phrase-bring-dress-warm = Mettez des vêtements chauds à votre enfant.
phrase-bring-dress-size = Taille : { $count }.
phrase-weather-sunny-hat = Mettez de la crème solaire à votre enfant le matin.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = Cette personne vient chercher { $child } : { $relative }.
phrase-pickup-was-by-relative = On est venu chercher { $child } ({ $relative }).
phrase-pickup-brought-relative = Cette personne a amené { $child } : { $relative }.
phrase-pickup-ask-relative = Cette personne peut venir chercher { $child } : { $relative } ?
phrase-pickup-ask-relative-does = Cette personne vient chercher { $child } : { $relative } ?
phrase-pickup-with-friend = { $child } part avec { $names }.
phrase-pickup-collected = On est venu chercher { $child }.
phrase-pickup-not-yet = On n’est pas encore venu chercher { $child }.
phrase-pickup-ask-earlier = Quelqu’un vient chercher { $child } plus tôt ?
phrase-pickup-ask-later = { $child } arrive plus tard ?
phrase-pickup-ask-half-hour-later = { $child } arrive une demi-heure plus tard ?
phrase-pickup-latest = Pouvez-vous venir chercher votre enfant à { $time } au plus tard ?
phrase-pickup-on-time = Pouvez-vous venir à l’heure ?
phrase-pickup-if-late-call = Vous arrivez plus tard ? Alors appelez-nous.
phrase-pickup-if-other-tell = Une autre personne vient chercher votre enfant ? Alors prévenez-nous.
phrase-pickup-taxi = { $child } est { $gender ->
        [female] venue
        [male] venu
       *[unknown] venu(e)
    } en taxi.
phrase-pickup-bus = { $child } est { $gender ->
        [female] venue
        [male] venu
       *[unknown] venu(e)
    } en bus.
phrase-pickup-fetch-school = Nous allons chercher les enfants à l’école.
phrase-pickup-fetch-school-child = Nous allons chercher { $child } à l’école.
phrase-pickup-not-in-yard = { $child } n’était pas dans la cour de l’école.
phrase-pickup-may-home-alone = { $child } peut rentrer à la maison sans adulte.
phrase-pickup-ask-permission-alone = { $child } peut rentrer à la maison sans adulte ?
phrase-pickup-ask-alone-outside = { $child } peut jouer dehors sans adulte ?
phrase-pickup-ask-who-else = Qui d’autre peut venir chercher { $child } ?
phrase-pickup-id = Pouvez-vous apporter une pièce d’identité ?
phrase-pickup-entrance-back = L’entrée est à l’arrière.
phrase-pickup-entrance-other = Nous utilisons une autre entrée.
phrase-pickup-gate = Pouvez-vous bien fermer le portail ?
phrase-pickup-parking = Pouvez-vous éviter de vous garer devant le portail ?
phrase-absent-today = { $child } n’est pas là.
phrase-absent-holiday = { $child } est en vacances.
phrase-absent-tell-not-coming = Prévenez-nous si { $child } ne vient pas.
phrase-absent-tell-child-not = Prévenez-nous si votre enfant ne vient pas.
phrase-absent-call-before = Jusqu’à { $time }, vous pouvez signaler l’absence de votre enfant.
phrase-absent-report-app = Vous pouvez signaler l’absence de votre enfant dans l’application.
phrase-absent-enjoy-days-off = Profitez bien de vos jours libres.
phrase-absent-ask-why = Où est { $child } ?
phrase-absent-ask-coming-day = { $child } vient ?
phrase-extra-child = { $child } vient un jour en plus.
phrase-extra-ask-app = Pouvez-vous demander le jour en plus dans l’application ?
phrase-swap-ask-app = Pouvez-vous demander l’échange de jour dans l’application ?
phrase-swap-yes-plain = L’échange de jour est possible.
phrase-swap-no-plain = L’échange de jour n’est pas possible.
phrase-extra-place = Il y a encore de la place.
phrase-extra-no-place = Il n’y a pas de place.
phrase-extra-place-weekdays = Il y a encore de la place le { $first-weekday } et le { $second-weekday }.
phrase-book-before = Vous pouvez vous inscrire jusqu’au { $date } inclus.
phrase-book-holiday-care = Pouvez-vous inscrire { $child } à l’accueil de vacances ?
phrase-book-holiday-care-child = Pouvez-vous inscrire votre enfant à l’accueil de vacances ?
phrase-phone-emergency = Nous avons besoin de votre numéro de téléphone en cas d’urgence.
phrase-phone-ask-reach = Comment pouvons-nous vous joindre ?
phrase-phone-address = Pouvez-vous nous donner votre nouvelle adresse ?
phrase-talk-how-going = Nous aimerions parler avec vous de votre enfant, { $child }, et voir comment cela se passe.
phrase-talk-when-time = Quand avez-vous le temps pour un entretien ?
phrase-talk-have-minute = Avez-vous un petit moment pour parler ?
phrase-talk-parent-date = L’entretien avec les parents est le { $date } à { $time }.
phrase-talk-choose-time = Pouvez-vous choisir une heure pour l’entretien ?
phrase-talk-report-ready = Le rapport sur { $child } est prêt.
phrase-talk-worried = Nous sommes un peu inquiets pour { $child }.
phrase-talk-worried-speech = Nous aimerions parler avec vous du langage de votre enfant, { $child }.
phrase-talk-nice-talk = Merci pour ce bon entretien.
phrase-talk-tell-more-pickup = Nous vous en dirons plus quand vous viendrez chercher votre enfant.
phrase-photo-ask-app = Pouvons-nous mettre dans l’application des photos où l’on voit { $child } ?
phrase-form-fill = Pouvez-vous remplir le formulaire ?
phrase-form-return = Pouvez-vous rendre le formulaire ?
phrase-form-list-sign = Pouvez-vous vous inscrire sur la liste ?
phrase-answer-please = Pouvez-vous nous le dire ?
phrase-answer-before = Pouvez-vous répondre avant le { $date } ?
phrase-answer-questions-tell = Vous avez des questions ? Dites-le-nous.
phrase-answer-eat-along = { $child } mange avec nous ?
phrase-answer-ok-for-you = Est-ce que cela vous convient ?
phrase-answer-may-come-in = Vous pouvez entrer.

## Wennen (meer)

phrase-settle-first-day-well = Le premier jour s’est bien passé pour { $child }.
phrase-settle-trial-well = L’adaptation s’est bien passée pour { $child }.
phrase-settle-trial-date = Le { $date }, { $child } vient pour une matinée d’adaptation.
phrase-settle-trial = { $child } vient en adaptation.
phrase-settle-done = L’adaptation est terminée pour { $child }.
phrase-settle-moves-group = { $child } change de groupe.
phrase-settle-moves-to = { $child } va dans le groupe { $group }.
phrase-settle-school = { $child } entre à l’école primaire.
phrase-settle-last-day = C’est le dernier jour pour { $child }.
phrase-settle-will-miss = { $child } va nous manquer.
phrase-settle-parent-stays = La première fois, vous pouvez rester.
phrase-settle-like-home = À la maison, que faites-vous quand { $child } est triste ?
phrase-settle-angry-home = À la maison, que faites-vous quand { $child } est en colère ?
phrase-settle-home-too = { $child } est comme cela aussi à la maison ?
phrase-settle-which-language = Quelle langue parlez-vous avec { $child } à la maison ?
phrase-settle-dutch-understands = { $child } comprend déjà beaucoup le néerlandais.
phrase-settle-clear = { $child } montre bien ses envies.
phrase-settle-more-words = { $child } dit de plus en plus de mots.
phrase-settle-grows = { $child } grandit bien.
phrase-settle-big-steps = { $child } fait de bons progrès.
phrase-settle-confident = { $child } prend de plus en plus confiance.
phrase-settle-well-done = Bravo, { $child } !
phrase-settle-swim-diploma = { $child } a obtenu un diplôme de natation.
phrase-settle-lights = { $child } aime regarder les petites lumières.
phrase-settle-smiles = { $child } sourit beaucoup.

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = Nous sommes fermés.
phrase-open-plain = Nous sommes ouverts.
phrase-open-again-plain = Nous sommes de nouveau ouverts.
phrase-open-all-day = L’accueil périscolaire est ouvert toute la journée.
phrase-closed-at = Nous fermons à { $time }.
phrase-closed-date-at = Le { $date }, nous fermons à { $time }.
phrase-open-at = Nous ouvrons à { $time }.
phrase-open-until = Nous sommes ouverts jusqu’à { $time }.
phrase-open-hours-are = Les heures d’ouverture sont de { $from } à { $until }.
phrase-closed-easter-monday = À Pâques, nous sommes fermés.
phrase-closed-christmas = À Noël, nous sommes fermés.
phrase-closed-christmas-newyear = Entre Noël et le Nouvel An, nous sommes fermés.
phrase-closed-whit-ascension = À l’Ascension, nous sommes fermés.
phrase-closed-kings-day = À la fête du Roi, nous sommes fermés.
phrase-closed-whitsun = À la Pentecôte, nous sommes fermés.
phrase-staff-ill-plain = { $person } est malade.
phrase-staff-away = { $person } n’est pas là.
phrase-staff-holiday = { $person } est en vacances.
phrase-staff-back = { $person } est de retour.
phrase-staff-leave = { $person } est en congé.
phrase-staff-not-works-weekday = { $person } ne travaille pas le { $weekday }.
phrase-staff-works = { $person } travaille.
phrase-staff-replaces = { $person } remplace { $other-person }.
phrase-staff-substitute = Il y a une personne remplaçante dans le groupe.
phrase-staff-trainee = Une personne en stage arrive dans le groupe.
phrase-staff-trainee-name = { $person } commence un stage chez nous.
phrase-staff-birthday = { $person } fête son anniversaire.
phrase-staff-baby = { $person } a eu un bébé.
phrase-staff-i-am-off = Je ne travaille pas.
phrase-staff-i-am-here = Je suis là.
phrase-staff-new-plain = Une nouvelle personne de l’équipe est dans le groupe.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child } a fêté son anniversaire.
phrase-event-child-birthday = { $child } fête son anniversaire.
phrase-event-child-treated = { $child } a offert de petites douceurs.
phrase-event-child-treated-on = { $child } a offert de petites douceurs : { $things }.
phrase-event-sang-for = Nous avons chanté pour { $child }.
phrase-event-birthday-hat = { $child } a reçu un chapeau de fête.
phrase-event-treat-healthy = Merci d’apporter de petites douceurs saines et en petite quantité.
phrase-event-thanks-treat-child = Merci pour les petites douceurs apportées par { $child }.
phrase-event-sinterklaas-comes = Saint-Nicolas vient nous rendre visite.
phrase-event-shoe = Les enfants peuvent mettre leur chaussure pour Saint-Nicolas.
phrase-event-party-is = Voici la fête : { $item }.
phrase-event-party-date = La fête est le { $date } à { $time }.
phrase-event-dress-up = Les enfants peuvent venir déguisés.
phrase-event-pyjamas-day = Les enfants peuvent venir en pyjama.
phrase-event-congrats-baby = Félicitations pour la naissance !
phrase-event-congrats-plain = Félicitations !
phrase-event-congrats-child-hearty = Toutes nos chaleureuses félicitations pour { $child }.
phrase-event-volunteers = Nous cherchons des parents qui veulent bien aider.
phrase-event-volunteers-drive = Qui peut conduire des enfants en voiture ?
phrase-event-committee = Il y a une réunion de la commission des parents.
phrase-event-parents-evening-topic = À la soirée des parents, nous parlerons de ceci : { $things }.
phrase-event-parents-evening-sleep = À la soirée des parents, nous parlerons du sommeil en sécurité.
phrase-event-ends = Cela se termine à { $time }.
phrase-event-begins-activity = Ceci commence à { $time } : { $activity }.
phrase-event-club-begins = Le cours commence à { $time }.
phrase-event-leave-on-time = Nous partons à l’heure.
phrase-event-trip-by = Nous partons en train : { $item }.
phrase-event-trip-who = { $who } { $who-number ->
        [several] vont faire une sortie
       *[single] va faire une sortie
    } : { $item }.
phrase-event-trip-plain = Nous allons ici : { $item }.
phrase-event-ask-trip-may = { $child } peut participer à la sortie ?
phrase-event-trip-back-safe = Nous sommes de retour.

## Geld en kantoor (meer)

phrase-money-invoice-office = Vous avez des questions sur la facture ? Appelez notre bureau.
phrase-money-asked = Nous demandons { $amount }.
phrase-money-asked-trip = Pour la sortie, nous demandons { $amount }.
phrase-money-no-extra = Vous n’avez rien à payer en plus.
phrase-money-debit-day = Le montant est prélevé autour du { $count } de chaque mois.
phrase-money-year-statement = Vous recevrez le relevé annuel.
phrase-money-invoice-ready = La facture est prête.
phrase-money-contract-questions = Vous avez des questions sur le contrat ? Appelez notre bureau.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = Bonjour.
phrase-hello-evening = Bonsoir.
phrase-hello-morning-plain = Bonjour.
phrase-hello-parents-of = Chers parents ({ $child }),
phrase-bye-day = Bonne journée !
phrase-bye-afternoon = Bon après-midi !
phrase-bye-tomorrow-evening = À demain et bonne soirée !
phrase-bye-week = À la semaine prochaine !
phrase-bye-later = À tout à l’heure !
phrase-bye-night-child = Dors bien, { $child }.
phrase-bye-night = Bonne nuit.
phrase-bye-greetings-team = Bien cordialement, l’équipe.
phrase-bye-greetings-person = Bien cordialement, { $person }.
phrase-bye-feast-days = Nous vous souhaitons de bonnes fêtes.
phrase-bye-new-year = Bonne année !
phrase-bye-eid = Aïd Moubarak !
phrase-bye-ramadan = Nous vous souhaitons un bon ramadan.
phrase-bye-holiday-wish = Nous vous souhaitons de bonnes vacances.
phrase-bye-see-you-group = Au plaisir de revoir { $child }.
phrase-thanks-understanding = Merci pour votre compréhension.
phrase-thanks-thinking = Merci pour vos idées.
phrase-thanks-quick = Merci d’avoir fait si vite.
phrase-thanks-quick-reply = Merci pour votre réponse rapide.
phrase-thanks-trust = Merci pour votre confiance.
phrase-thanks-present = Merci pour le cadeau.
phrase-thanks-card = Merci pour la gentille carte.
phrase-thanks-bring = Merci pour ceci, que vous avez apporté : { $things }.
phrase-sorry-plain = Nous sommes désolés.
phrase-sorry-late-message = Désolés pour ce message tardif.
phrase-sorry-lost = Désolés, nous ne trouvons plus ceci ({ $child }) : { $things }.
phrase-sorry-forgot = Nous avons oublié.
phrase-contact-know = C’est pour votre information.
phrase-contact-note = Attention !
phrase-contact-call-office = Pouvez-vous nous contacter ?
phrase-contact-reachable = Vous pouvez nous joindre jusqu’à { $time }.
phrase-contact-number = Ce numéro de téléphone est-il encore bon ?
phrase-contact-ask-received = Avez-vous reçu notre message ?
phrase-contact-more-app = Vous trouverez plus d’informations dans l’application.
phrase-contact-read-letter = Pouvez-vous lire la lettre ?
phrase-contact-mail-follows = Vous recevrez un e-mail.
phrase-contact-more-later = Vous aurez plus d’informations plus tard.
phrase-contact-will-look = Nous allons vérifier.
phrase-contact-heating = Le chauffage ne fonctionne pas.
phrase-contact-phone-down = Le téléphone ne fonctionne pas.
phrase-contact-doorbell = La sonnette ne fonctionne pas.

## Thuis en taal (meer)

phrase-home-sing-song = Pouvez-vous chanter la chanson aussi à la maison ?
phrase-home-read-book-along = { $child } peut emporter un livre à la maison.
phrase-home-practise-too = Pouvez-vous faire cet exercice aussi à la maison ?
phrase-home-talk-about = Parlez-en aussi à la maison.
phrase-home-ask-weekend = Comment s’est passé le week-end ?
phrase-home-ask-holiday = Comment se sont passées les vacances ?
phrase-home-ask-dentist-child = C’était bien chez le dentiste, { $child } ?
phrase-home-ask-dentist = Comment cela s’est-il passé chez le dentiste ?
phrase-home-ask-doctor = Comment cela s’est-il passé chez le médecin ?
phrase-home-stayed-over = { $child } a dormi chez cette personne : { $relative }.
phrase-home-tired-maybe = Ce soir, { $child } aura peut-être sommeil plus tôt.

## Nog meer over de dag

phrase-act-tries = { $child } essaie de faire ceci : { $activity }.
phrase-act-wants-help = { $child } aimerait aider à { $activity }.
phrase-act-must = { $child } doit encore s’entraîner à { $activity }.
phrase-act-not-anymore = { $child } ne fait plus ceci : { $activity }.
phrase-act-often = { $child } fait souvent ceci : { $activity }.
phrase-act-may-soon = Les enfants peuvent { $activity }.
phrase-act-ask-we-may = Pouvons-nous faire ceci avec { $child } : { $activity } ?
phrase-act-enjoyed-much = Les enfants ont bien aimé { $activity }.
phrase-act-will-child-soon = { $child } pourra { $activity } tout à l’heure.
phrase-got-things = { $child } a reçu ceci : { $things }.
phrase-has-with = { $child } a ceci dans ses affaires : { $things }.
phrase-asks-for = { $child } a demandé ceci : { $things }.
phrase-needed-things = { $child } a eu besoin de ceci : { $things }.
phrase-proud-of = { $child } était { $gender ->
        [female] fière
        [male] fier
       *[unknown] fier/fière
    } de ceci : { $things }.
phrase-looked-at = { $child } a regardé ceci : { $things }.
phrase-saw-we = Nous avons vu ceci : { $things }.
phrase-found-things = { $child } a trouvé ceci : { $things }.
phrase-made-things = { $child } a fait ceci : { $things }.
phrase-made-we = Nous avons fait ceci : { $things }.
phrase-baked-we = Nous avons fait cuire ceci : { $things }.
phrase-played-list = { $child } a joué avec ceci : { $things }.
phrase-played-list-all = Les enfants ont joué avec ceci : { $things }.
phrase-loves-things = { $child } aime bien ceci : { $things }.
phrase-loved-things = { $child } a bien aimé ceci : { $things }.
phrase-topic-we = Nous avons parlé de ceci : { $things }.
phrase-theme-new = Voici le nouveau thème : { $things }.
phrase-said-words = { $child } a dit : { $quote }.
phrase-word-week = Nous apprenons ce mot : { $quote }.
phrase-book-read = Nous avons lu ce livre : { $quote }.
phrase-song-sung = Nous avons chanté cette chanson : { $quote }.
phrase-mood-fine = Tout va bien.
phrase-mood-day-well = La journée s’est bien passée pour { $child }.
phrase-mood-better-then = Cela s’est mieux passé.
phrase-mood-hard-moment = { $child } a eu un moment difficile.
phrase-mood-soon-angry = { $child } se mettait vite en colère.
phrase-mood-cried-much = { $child } a beaucoup pleuré.
phrase-mood-cried-little = { $child } a peu pleuré.
phrase-mood-cried-not = { $child } n’a pas pleuré.
phrase-mood-laughed-at = { $child } a ri.
phrase-mood-laughed-with = { $child } a ri avec { $names }.
phrase-mood-comfort-sought = { $child } a cherché du réconfort auprès de nous.
phrase-mood-stayed-close = { $child } voulait être près de nous.
phrase-mood-good-together = Les enfants ont bien joué ensemble.
phrase-mood-watch-others = { $child } a aimé regarder les autres enfants.
phrase-mood-not-home = { $child } ne voulait pas encore rentrer à la maison.
phrase-mood-happy-to-see = { $child } était { $gender ->
        [female] contente
        [male] content
       *[unknown] content(e)
    } de vous voir.
phrase-mood-shy = { $child } était timide.
phrase-mood-tired-bit = { $child } montrait un peu de fatigue.
phrase-mood-stubborn = { $child } voulait le faire sans aide.
phrase-mood-boundary = { $child } teste les limites.
phrase-mood-says-no = { $child } dit souvent non.
phrase-mood-no-worries = Ne vous inquiétez pas.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child } a mangé.
phrase-food-later = { $child } mangera plus tard.
phrase-food-well-again = { $child } a de nouveau bien mangé.
phrase-food-badly-now = { $child } ne mange pas bien.
phrase-food-at-table = { $child } a su rester à table.
phrase-food-trying-new = { $child } essaie de manger de nouvelles choses.
phrase-food-does-not-eat = { $child } ne mange pas ceci : { $things }.
phrase-food-eats-only = { $child } a mangé seulement ceci : { $things }.
phrase-food-lunch-from-us = Nous donnons le déjeuner aux enfants.
phrase-food-know-diet = Nous le savons et nous y faisons attention.
phrase-bottle-stopped-we = Nous avons arrêté le biberon de l’après-midi.
phrase-bottle-went-well = Le biberon s’est bien passé.
phrase-bottle-went-less = Le biberon ne s’est pas bien passé.
phrase-bottle-schedule = Le biberon pour { $child } est à { $time }.
phrase-drink-enough = { $child } doit boire suffisamment.
phrase-sleep-plain = { $child } a dormi.
phrase-sleep-hour = { $child } a dormi une heure.
phrase-sleep-bed-early = { $child } s’est { $gender ->
        [female] couchée
        [male] couché
       *[unknown] couché(e)
    } tôt.
phrase-sleep-longer-than = { $child } a dormi plus longtemps que d’habitude.
phrase-sleep-shorter-than = { $child } a dormi moins longtemps que d’habitude.
phrase-sleep-slow-plain = L’endormissement a pris du temps.
phrase-sleep-not-on-tummy = { $child } n’a pas dormi sur le ventre.
phrase-sleep-babies-on-back = Nous couchons tous les bébés sur le dos.
phrase-sleep-still = { $child } dort encore.
phrase-nappy-cream-on = Nous avons mis de la crème.
phrase-nappy-bit-red = { $child } a les fesses un peu rouges.
phrase-nappy-wet-one = { $child } avait une couche mouillée.
phrase-nappy-plenty = { $child } a fait assez pipi.
phrase-toilet-training-well = L’apprentissage de la propreté se passe bien.
phrase-toilet-almost = { $child } n’a presque plus besoin de couches.
phrase-toilet-trained = { $child } n’a plus besoin de couches.
phrase-toilet-helped = Nous avons mis des vêtements propres.
phrase-hygiene-hands = Nous nous lavons souvent les mains.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child } { $gender ->
        [female] est tombée
        [male] est tombé
       *[unknown] a fait une chute
    }.
phrase-health-trouble-at = { $child } a une gêne ici : { $body }.
phrase-health-trouble-teeth = La poussée des dents gêne { $child }.
phrase-health-cooled-at = Nous avons mis du froid ici : { $body }.
phrase-health-plaster-on = Nous avons mis un pansement ici : { $body }.
phrase-health-plaster-plain = Nous avons mis un pansement.
phrase-health-bleeding = { $child } a saigné : { $body }.
phrase-health-scratched = Un autre enfant a griffé { $child }.
phrase-health-hit-by = Un autre enfant a tapé { $child }.
phrase-health-pinched = { $child } s’est coincé le doigt dans la porte.
phrase-health-collided = { $child } a heurté un autre enfant.
phrase-health-bumped-into = { $child } a heurté ceci : { $item } ({ $body }).
phrase-health-not-serious = Ce n’est pas grave.
phrase-health-ask-child-fever = Votre enfant a de la fièvre ?
phrase-health-may-not-fever = Avec de la fièvre, votre enfant ne peut pas venir.
phrase-health-come-without-fever = { $child } peut revenir quand la fièvre est partie.
phrase-health-no-paracetamol = Nous n’avons pas le droit de donner du paracétamol.
phrase-group-nothing-further = À part cela, il n’y a rien de particulier à signaler.
phrase-pickup-parking-door = Pouvez-vous éviter de vous garer devant la porte ?
phrase-arrive-child-on-time = Pouvez-vous veiller à ce que votre enfant soit à l’heure ?
phrase-extra-day-no-place = Il n’y a pas de place pour un jour supplémentaire.
phrase-staff-fills-in = { $person } remplace un ou une collègue.
phrase-health-cannot-stay = { $child } ne peut pas rester dans le groupe.
phrase-health-may-not-come-yet = { $child } ne peut pas encore venir.
phrase-food-may-not-eat = { $child } ne doit pas manger ceci : { $things }.
phrase-health-no-medicine = Nous n’avons pas le droit de donner des médicaments.
phrase-pickup-child-soonest = Pouvez-vous venir chercher votre enfant dès que possible ?
phrase-health-fever-down = La fièvre a baissé.
phrase-closed-group-plain = Le groupe est fermé.
phrase-closed-bso-plain = L’accueil périscolaire est fermé.
phrase-health-doctor-called = Le médecin a été appelé.
phrase-health-rest = Un peu de repos fera du bien à { $child }.
phrase-health-look-spots = Surveillez les petites taches ou les petites cloques.
phrase-health-noticed-home = Avez-vous remarqué quelque chose à la maison ?
phrase-health-school-doctor = Le médecin scolaire vient.
phrase-health-speech = L’orthophoniste vient.
phrase-health-temp-took-we = Nous avons pris la température.
phrase-health-temp-normal-plain = La température était normale.
phrase-health-fever-gone = La fièvre est partie.
phrase-health-safe-all = Tous les enfants sont en sécurité.
phrase-health-recovered = { $child } va de nouveau bien.
phrase-health-still-ill = { $child } est encore malade.
phrase-health-is-ill = { $child } est malade.
phrase-health-went-home-ill = Malade, { $child } a dû rentrer à la maison.
phrase-health-hearing-glasses = { $child } porte des lunettes.
phrase-health-no-lice = Nous n’avons pas vu de poux.
phrase-health-has-lice = { $child } a des poux.
phrase-health-lice-treat = Pouvez-vous traiter votre enfant contre les poux ?
phrase-health-lice-comb = Pouvez-vous bien peigner votre enfant ?

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child } a laissé ceci ici : { $things }.
phrase-bring-in-bag-child = Ceci est dans le sac ({ $child }) : { $things }.
phrase-bring-put-in-bag = Nous avons mis ceci dans le sac : { $things }.
phrase-bring-broken-child = Ceci est cassé ou abîmé ({ $child }) : { $things }.
phrase-bring-missing-child = Ceci manque à { $child } : { $things }.
phrase-bring-found-again = Nous avons retrouvé ceci : { $things }.
phrase-bring-found-again-child = Nous avons retrouvé ceci ({ $child }) : { $things }.
phrase-bring-ask-seen-thing = Avez-vous vu ceci : { $things } ?
phrase-bring-ask-taken = Avez-vous pris ceci par erreur : { $things } ?
phrase-bring-take-home = Pouvez-vous emporter ceci à la maison : { $things } ?
phrase-bring-wash = Pouvez-vous laver ceci : { $things } ?
phrase-bring-check = Pouvez-vous vérifier ceci : { $things } ?
phrase-bring-back = Pouvez-vous rapporter ceci : { $things } ?
phrase-bring-save = Pouvez-vous garder ceci pour nous : { $things } ?
phrase-bring-item-is-wet-we = Les vêtements ont été mouillés.
phrase-bring-shoes-small = Les chaussures deviennent trop petites ({ $child }).
phrase-bring-size-child = { $child } porte la taille { $count }.
phrase-bring-bag-daily = Pouvez-vous donner un sac chaque jour ?
phrase-bring-labels = Pouvez-vous mettre le nom de votre enfant sur toutes les affaires ?
phrase-bring-own-risk = Les jouets de la maison peuvent se perdre.
phrase-clothes-outside = Nous sortons tous les jours.
phrase-clothes-dirty = Les vêtements peuvent se salir.
phrase-clothes-easy = Choisissez des vêtements pratiques.

## Weer (nog meer)

phrase-weather-is-cold = Il fait froid.
phrase-weather-is-warm = Il fait chaud.
phrase-weather-is-hot = Il fait très chaud.
phrase-weather-rains = Il pleut.
phrase-weather-snows = Il a neigé.
phrase-weather-slippery = Ça glisse.
phrase-weather-storm = Une tempête arrive.
phrase-weather-stay-in-shade = Nous restons à l’ombre.
phrase-weather-inside-between = Nous restons à l’intérieur entre { $from } et { $until }.
phrase-weather-code = Il y a une alerte météo.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = Vous étiez en retard.
phrase-pickup-came-not = { $child } n’est pas { $gender ->
        [female] venue
        [male] venu
       *[unknown] venu(e)
    }.
phrase-pickup-arrived = { $child } est là.
phrase-pickup-soon = Pouvez-vous venir chercher { $child } ?
phrase-pickup-child-plain = Pouvez-vous venir chercher votre enfant ?
phrase-pickup-bring-child = Pouvez-vous amener { $child } ?
phrase-pickup-not-allowed = Sans message de votre part, cette personne ne peut pas emmener { $child } : { $relative }.
phrase-pickup-tell-who = Pouvez-vous nous dire qui vient chercher { $child } ?
phrase-pickup-time-changed = L’heure pour venir chercher les enfants a changé.
phrase-pickup-come-in = Pouvez-vous entrer un instant ?
phrase-pickup-say-goodbye = Dites au revoir à votre enfant quand vous partez.
phrase-pickup-entrance-use-back = Utilisez l’entrée à l’arrière.
phrase-pickup-bike = Mettez votre vélo dans le range-vélos.
phrase-pickup-shoes-off = Pouvez-vous enlever vos chaussures dans la salle du groupe ?
phrase-absent-day-off-ok = Nous avons bien reçu votre message d’absence.
phrase-absent-noted = C’est noté.
phrase-extra-possible = Un jour en plus est possible.
phrase-extra-impossible = Un jour en plus n’est pas possible.
phrase-extra-one-place = Il reste une place.
phrase-extra-waiting-list = Vous êtes sur la liste d’attente.
phrase-talk-plan = Nous aimerions prendre rendez-vous avec vous.
phrase-talk-moved = L’entretien est déplacé.
phrase-talk-cancelled = L’entretien est annulé.
phrase-talk-minutes-child = Nous parlerons alors de votre enfant, { $child }.
phrase-permission-need = Nous avons besoin de votre autorisation.
phrase-form-sign-plain = Pouvez-vous signer le formulaire ?
phrase-question-may-ask = J’ai une question.
phrase-answer-thinks = Qu’en pensez-vous ?
phrase-answer-which-day = Quel jour venez-vous ?
phrase-answer-how-late = À quelle heure venez-vous ?
phrase-answer-come-collect-things = Quand venez-vous chercher les affaires ?
phrase-contact-may-call = Puis-je vous appeler ?
phrase-contact-call-freely = Vous pouvez toujours nous appeler.
phrase-contact-check = Je vais me renseigner.
phrase-contact-no-time = Je vous rappellerai.
phrase-contact-answer-soon = Vous aurez vite une réponse.
phrase-contact-not-understood = Nous ne comprenons pas votre message.
phrase-contact-repeat = Pouvez-vous l’envoyer encore une fois ?

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = L’équipe a une journée de formation.
phrase-closed-school-study-day = L’école a une journée de formation.
phrase-open-holiday-hours = Pendant les vacances, nous sommes ouverts de { $from } à { $until }.
phrase-prices-higher = Les prix augmentent.
phrase-pay-invoice-before = Pouvez-vous payer la facture avant le { $date } ?
phrase-pay-invoice-office = Vous avez des questions sur la facture à payer ? Appelez notre bureau.
phrase-pay-questions-office = Pour les questions d’argent, vous pouvez appeler le bureau.
phrase-staff-name-is = Voici le nom de la nouvelle personne dans l’équipe : { $person }.
phrase-staff-substitute-stands = Une personne remplaçante travaille dans le groupe.
phrase-staff-mentor-new = { $child } change de personne de référence.
phrase-staff-mentor-now = { $person } devient la personne de référence pour { $child }.
phrase-group-move-room = Le groupe change de salle.
phrase-group-sits-with = { $child } est dans le groupe { $group }.
phrase-group-together-two = Deux groupes sont ensemble.
phrase-group-drill = Nous avons fait un exercice d’incendie.
phrase-group-clean-up-day = Nous avons rangé ensemble.
phrase-group-visit-from = Nous avons eu de la visite.
phrase-group-new-room = Nous avons un nouvel espace de jeu.
phrase-group-outside-long = Nous sommes restés longtemps dehors.
phrase-group-inside-played = Nous avons joué à l’intérieur.
phrase-group-went-out = Nous avons fait une sortie.
phrase-group-music = Nous avons écouté de la musique.
phrase-group-circle = Nous avons fait un regroupement.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child } essaie de marcher.
phrase-dev-pulls-up = { $child } se met debout avec appui.
phrase-dev-rolls-over = { $child } se retourne du dos sur le ventre.
phrase-dev-rolls-back = { $child } se retourne du ventre sur le dos.
phrase-dev-first-word = { $child } a dit son premier mot.
phrase-dev-sentences = { $child } fait de petites phrases.
phrase-dev-many-words = { $child } apprend beaucoup de nouveaux mots.
phrase-dev-babbles = { $child } babille beaucoup.
phrase-dev-talks-much = { $child } parle beaucoup.
phrase-dev-dutch-home = { $child } parle une autre langue à la maison.
phrase-dev-understands = { $child } nous comprend bien.
phrase-dev-plays-alone = { $child } préfère jouer { $gender ->
        [female] seule
        [male] seul
       *[unknown] seul(e)
    }.
phrase-dev-plays-together = { $child } joue bien avec les autres.
phrase-dev-joins-in = { $child } participe bien.
phrase-dev-remembers = { $child } retient tout.
phrase-dev-concentrates = { $child } sait bien se concentrer.
phrase-dev-independent = { $child } fait beaucoup de choses sans aide.
phrase-dev-swim-lesson = { $child } suit des cours de natation.
phrase-dev-ask-swim = Votre enfant a un diplôme de natation ?
phrase-dev-school-soon = { $child } va bientôt à l’école.
phrase-dev-toddler-group = { $child } va dans le groupe des 2 à 4 ans.
phrase-dev-bso-soon = { $child } commence à l’accueil périscolaire.
phrase-dev-settle-trial-first = Le premier jour d’adaptation s’est bien passé pour { $child }.
phrase-dev-settle-plain-well = Le jour d’adaptation s’est bien passé.
phrase-dev-settle-begins = { $child } commence l’adaptation.
phrase-dev-settle-group = { $child } vient en adaptation dans le groupe { $group }.
phrase-dev-birthday-soon = C’est bientôt l’anniversaire ({ $child }).
phrase-dev-birthday-age = { $child } va avoir { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }.
phrase-dev-sibling-born = { $child } a un petit frère depuis peu.
phrase-dev-sister-born = { $child } a une petite sœur depuis peu.
phrase-congrats-sibling-sister = Félicitations pour la petite sœur ({ $child }).
phrase-congrats-sibling-brother = Félicitations pour le petit frère ({ $child }).
phrase-sang-for-him = Nous avons chanté des chansons pour { $child }.
phrase-helps-think = Nous cherchons volontiers une solution avec vous.
phrase-ask-parents-join = Voulez-vous venir à la sortie ?
phrase-ask-parents-help-at = Pouvez-vous aider à ceci : { $things } ?
phrase-bye-next-time = À la prochaine !
phrase-bye-nice-evening = Bonne soirée à vous !
phrase-bye-rest = Reposez-vous bien.
phrase-bye-have-fun = Amusez-vous bien !
phrase-bye-good-luck = Bon courage !

## Uw kind (zonder naam)

phrase-child-fever-has = Votre enfant a de la fièvre.
phrase-child-is-ill = Votre enfant est malade.
phrase-child-ate-well = Votre enfant a bien mangé.
phrase-child-ate-little = Votre enfant a peu mangé.
phrase-child-slept-well = Votre enfant a bien dormi.
phrase-child-good-day = Votre enfant a passé une belle journée.
phrase-child-fell = Votre enfant a fait une chute.
phrase-child-may-come-back = Votre enfant peut revenir.
phrase-child-may-settle-day = Votre enfant peut venir un jour en adaptation.
phrase-child-stay-home-fever = Votre enfant doit rester à la maison.
phrase-child-may-return-hours = Votre enfant peut revenir après au moins { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } sans fièvre.
phrase-child-may-return-vomit = Votre enfant peut revenir { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } après avoir vomi.
phrase-child-ask-lice = Votre enfant a des poux ?
phrase-child-treat-then = Alors traitez votre enfant.
phrase-child-check-daily = Vérifiez votre enfant tous les jours.
phrase-child-check-hair = Regardez bien dans les cheveux de votre enfant.
phrase-child-shoes-sturdy = Mettez des chaussures solides à votre enfant.
phrase-child-nice-clothes = Mettez de beaux vêtements à votre enfant.
phrase-child-breakfast-first = Donnez d’abord le petit-déjeuner à votre enfant.
phrase-child-sleep-enough = Laissez votre enfant dormir suffisamment.
phrase-child-collect-earlier = Pouvez-vous venir chercher votre enfant plus tôt ?
phrase-child-collect-at = Pouvez-vous venir chercher votre enfant à { $time } ?
phrase-child-collect-or-earlier = Pouvez-vous venir chercher votre enfant à { $time } ou plus tôt ?
phrase-child-bring-or-earlier = Pouvez-vous amener votre enfant à { $time } ou plus tôt ?
phrase-child-collect-from = Vous pouvez venir chercher votre enfant à partir de { $time }.
phrase-child-bring-from = Vous pouvez amener votre enfant à partir de { $time }.
phrase-child-only-if-known = Nous confions un enfant seulement à une personne que nous connaissons.
phrase-child-allergic-ask = Votre enfant est allergique à quelque chose ?
phrase-child-phone-reach = Nous vous contacterons.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = Dans le groupe, nous ne mangeons pas de fruits à coque (noix, noisettes…).
phrase-rule-child-nut-allergy = Un enfant est allergique aux fruits à coque (noix, noisettes…).
phrase-rule-no-nuts-give = N’apportez pas de nourriture avec des fruits à coque (noix, noisettes…).
phrase-rule-no-own-toys = N’apportez pas de jouets de la maison.
phrase-rule-toys-bring-may = Les enfants peuvent apporter des jouets.
phrase-rule-cuddly-may = Les enfants peuvent apporter un doudou.
phrase-rule-children-bring-may = Les enfants peuvent apporter ceci : { $things }.
phrase-rule-door-closed = La porte doit rester fermée.
phrase-rule-small-children = Faites attention aux petits enfants.
phrase-rule-drive-slow = Pouvez-vous rouler lentement ?
phrase-rule-phone-not = Pouvez-vous éviter de téléphoner dans la salle du groupe ?
phrase-rule-no-dogs = Les chiens ne peuvent pas entrer.
phrase-rule-no-smoking = Pouvez-vous ne pas fumer près du portail ?
phrase-rule-only-staff-medicine = Seule notre équipe peut donner des médicaments.
phrase-rule-form-first = Vous devez d’abord signer le formulaire.
phrase-rule-extra-pay = Vous devez alors payer un supplément.
phrase-rule-swap-hours = Demandez l’échange de jour au moins { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    } à l’avance.
phrase-rule-absent-no-swap = Si vous n’annulez pas le jour à temps, vous ne recevez pas de jour en échange.
phrase-rule-label-clothes = Pouvez-vous écrire le nom de votre enfant dans les vêtements ?
phrase-rule-return-then = Nous pouvons ainsi les rendre.
phrase-because-few-staff = La raison est un manque de personnel.
phrase-because-illness = La raison est une maladie.
phrase-because-weather = La raison est la météo.
phrase-because-holidays = La raison est la période des jours fériés.
phrase-because-malfunction = La raison est une panne.
phrase-group-closed-early-due = Le groupe ferme plus tôt.
phrase-group-together-because = C’est pourquoi les groupes sont ensemble.
phrase-group-fruit-all = Tous les enfants reçoivent des fruits.
phrase-group-extra-drinks = Les enfants reçoivent à boire plus souvent.
phrase-group-eats-at = Nous mangeons à { $time }.
phrase-group-sleep-at = Les enfants dorment de { $from } à { $until }.
phrase-group-bus-leaves = Le bus part à { $time }.
phrase-group-be-there = Pouvez-vous être là à { $time } ?
phrase-group-no-school = Il n’y a pas d’école.
phrase-group-school-begins = L’école reprend le { $date }.
phrase-group-gym-is = Il y a un cours de sport.
phrase-group-cake = Il y a du gâteau.
phrase-group-sport-day = C’est la journée du sport.
phrase-group-almost-summer = C’est bientôt l’été.
phrase-group-almost-christmas = C’est bientôt Noël.
phrase-group-almost-holiday = C’est bientôt les vacances.
phrase-group-called = Le groupe s’appelle { $group }.
phrase-group-lice-in = Il y a des poux dans le groupe { $group }.
phrase-trip-cancelled-reason = Ceci est annulé : { $things }.
phrase-trip-moved-date = Ceci est déplacé au { $date } : { $things }.
phrase-trip-new-date = La nouvelle date est le { $date } à { $time }.
phrase-trip-new-date-only = La nouvelle date est le { $date }.
phrase-trip-is-on-date = Ceci a lieu le { $date } : { $things }.
phrase-trip-is-on-date-at = Ceci a lieu le { $date } à { $time } : { $things }.
phrase-trip-not-on-date = Ceci n’a pas lieu le { $date } : { $things }.
phrase-pay-until = Vous pouvez payer jusqu’au { $date } inclus.
phrase-pay-before-money = Pouvez-vous payer avant le { $date } ?
phrase-pay-bring-money = Pouvez-vous donner { $amount } à votre enfant ?
phrase-sign-up-with = Inscrivez-vous auprès de cette personne : { $person }.
phrase-hand-in-with = Pouvez-vous remettre le formulaire à { $person } ?
phrase-hand-in-group = Pouvez-vous remettre le formulaire dans le groupe ?
phrase-more-questions = Y a-t-il des questions ?
phrase-call-or-mail = Appelez-nous ou envoyez-nous un e-mail.
phrase-call-day-every = Vous pouvez appeler tous les jours.
phrase-received-letter = Nous avons reçu votre lettre.
phrase-received-form = Nous avons reçu le formulaire.
phrase-received-mail = Nous avons reçu votre e-mail.
phrase-request-look = Nous étudions votre demande.
phrase-request-refused = Votre demande n’est pas acceptée.
phrase-request-approved = Votre demande est acceptée.
phrase-if-you-cannot = Vous ne pouvez pas ?
phrase-if-too-late = Vous serez en retard ?
phrase-tell-then-in-time = Merci de nous prévenir à temps.
phrase-call-before = Appelez-nous avant { $time }.
phrase-not-want = Vous ne le souhaitez pas ?
phrase-home-same = Cela se passe aussi comme cela à la maison ?
phrase-home-read-this-book = Pouvez-vous lire ce livre aussi à la maison ?
phrase-not-on-wc-yet = { $child } ne veut pas encore aller aux toilettes.
phrase-not-want-sleep = { $child } ne veut pas dormir.
phrase-has-friend = { $child } a un copain ou une copine dans le groupe.
phrase-had-on = { $child } portait ceci : { $things }.
phrase-slept-with = { $child } a dormi avec ceci : { $things }.
phrase-trousers-wet-plain = Le pantalon est mouillé.
phrase-ice-on = Nous avons mis de la glace dessus.
phrase-colleague-plaster = Une personne de l’équipe a mis un pansement.
phrase-ask-wants-call = { $child } aimerait vous téléphoner.
phrase-weather-was-warm = Il faisait chaud.
phrase-weather-was-cold = Il faisait froid.
phrase-weather-stays-hot = Il va continuer à faire chaud.
phrase-sleep-slower-usual = L’endormissement a pris plus de temps que d’habitude.
phrase-children-stay-home = Les enfants malades restent à la maison.
phrase-first-time-you-stay = La première fois, vous restez avec votre enfant.
phrase-settling-takes = L’adaptation dure { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }.
phrase-settling-takes-hour = L’adaptation dure une heure.
phrase-works-on-days = { $person } travaille le { $first-weekday } et le { $second-weekday }.
phrase-see-you-on = Au plaisir de vous voir le { $date }.
phrase-see-you-there = Au plaisir de vous voir.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = C’est à { $time } : { $things }.
phrase-event-starts-at = Cela commence à { $time } : { $things }.
phrase-event-ends-at = Cela se termine à { $time } : { $things }.
phrase-event-from-until = C’est de { $from } à { $until } : { $things }.
phrase-event-date-from-until = C’est le { $date }, de { $from } à { $until } : { $things }.
phrase-event-takes = Cela dure { $minutes } min : { $things }.
phrase-event-starts-on = Cela commence le { $date } : { $things }.
phrase-event-stops-on = Cela se termine le { $date } : { $things }.
phrase-event-time-now = L’heure est maintenant : { $time }.
phrase-event-time-changed = L’heure a changé.
phrase-event-goes-on = Cela a bien lieu : { $things }.
phrase-event-remember = Merci de penser à ceci : { $things }.
phrase-event-welcome-at = Vous pouvez venir à ceci : { $things }.
phrase-paper-received = Nous avons bien reçu ceci : { $things }.
phrase-paper-not-received = Nous n’avons pas encore reçu ceci : { $things }.
phrase-paper-ready = Ceci est prêt : { $things }.
phrase-paper-fill = Pouvez-vous remplir ceci : { $things } ?
phrase-paper-sign = Pouvez-vous signer ceci : { $things } ?
phrase-paper-pay = Pouvez-vous payer ceci : { $things } ?
phrase-paper-back-on = Ceci doit être rendu le { $date } : { $things }.
phrase-paper-read = Pouvez-vous lire ceci : { $things } ?
phrase-paper-ask-read = Avez-vous lu ceci : { $things } ?
phrase-paper-pass-on = Pouvez-vous nous communiquer ceci : { $things } ?
phrase-paper-you-get = Vous recevrez ceci de notre part : { $things }.
phrase-paper-children-get = Les enfants reçoivent ceci : { $things }.

## Spullen: wat er is en wat niet

phrase-thing-visit = Nous avons de la visite : { $things }.
phrase-thing-there-is = Il y a ceci : { $things }.
phrase-thing-there-is-not = Ceci n’est pas disponible : { $things }.
phrase-thing-not-working = Ceci ne fonctionne pas : { $things }.
phrase-thing-closed = C’est fermé : { $things }.
phrase-thing-opens-at = Cela ouvre à { $time } : { $things }.
phrase-thing-had-none = { $child } n’avait pas apporté ceci : { $things }.
phrase-thing-only-left = Il ne reste que ceci : { $things }.
phrase-thing-has = { $child } a ceci : { $things }.
phrase-thing-is-too-small = Taille trop petite : { $things }.
phrase-thing-ask-make = Pouvez-vous faire ceci : { $things } ?
phrase-thing-ask-in-bag = Pouvez-vous mettre ceci dans le sac : { $things } ?
phrase-thing-ask-wear = Merci de mettre ceci à votre enfant : { $things }.
phrase-thing-wear = Merci de mettre ceci : { $things }.
phrase-thing-ask-practise = Pouvez-vous vous exercer à ceci à la maison : { $things } ?
phrase-thing-name-in = Pouvez-vous mettre le nom de votre enfant sur ceci : { $things } ?

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child } s’est { $gender ->
        [female] resservie
        [male] resservi
       *[unknown] resservi(e)
    }.
phrase-food-less-than-usual = { $child } a moins mangé que d’habitude.
phrase-drink-less-than-usual = { $child } a moins bu que d’habitude.
phrase-drink-plain = { $child } a bu.
phrase-drink-another-ml = { $child } a encore bu { $count } ml.
phrase-food-slow = { $child } a mangé lentement.
phrase-food-rather = { $child } préférait ceci : { $things }.
phrase-food-all-well = Les enfants ont bien mangé.
phrase-sleep-all-well = Les enfants ont bien dormi.
phrase-food-choked = { $child } a avalé de travers.
phrase-allergic-to = { $child } a une allergie à ceci : { $things }.
phrase-sleep-asleep-only = { $child } ne s’est { $gender ->
        [female] endormie
        [male] endormi
       *[unknown] endormi(e)
    } qu’à { $time }.
phrase-sleep-early-tonight = Ce soir, { $child } pourra peut-être se coucher tôt.
phrase-sleep-in-bed = { $child } est au lit.
phrase-sleep-not-without = { $child } ne peut pas dormir sans ceci : { $item }.
phrase-sleep-went-better = La sieste s’est mieux passée.
phrase-food-went-better = Le repas s’est mieux passé.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } n’a pas encore fait caca.
phrase-nappy-leaked = La couche a fui ({ $child }).
phrase-nappy-better = Les fesses vont mieux ({ $child }).
phrase-got-puffs = { $child } a reçu { $count ->
        [one] { $count } bouffée
       *[other] { $count } bouffées
    } de l’inhalateur.
phrase-toilet-accidents = { $child } a eu { $count ->
        [one] { $count } petit accident
       *[other] { $count } petits accidents
    } (pipi ou caca).

## Stemming (en nog meer)

phrase-mood-in-skin = { $child } se sentait bien.
phrase-mood-cried-you-left = { $child } a pleuré quand vous êtes parti(e).
phrase-mood-exciting-still = { $child } a encore un peu d’appréhension.
phrase-mood-asked-relative = { $child } a demandé à voir : { $relative }.
phrase-mood-not-joined = { $child } n’a pas participé.
phrase-mood-tearful = { $child } pleurait facilement.
phrase-mood-does-well = { $child } s’en sort bien.
phrase-mood-made-up = Les enfants se sont réconciliés.
phrase-mood-talked-about-it = Nous en avons parlé.
phrase-mood-we-laughed = Nous avons beaucoup ri.
phrase-mood-not-outside = { $child } n’avait pas le droit d’aller dehors.
phrase-group-plain-day = C’était une journée ordinaire.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = Nous faisons ceci : { $activity }.
phrase-act-do-many = { $who } { $who-number ->
        [several] font ceci
       *[single] fait ceci
    } : { $activity }.
phrase-act-not-allowed = { $child } n’avait pas le droit de faire ceci : { $activity }.
phrase-act-may = { $child } peut { $activity }.
phrase-act-does-well = { $child } fait bien ceci : { $activity }.
phrase-act-going-out = Nous allons dehors.
phrase-act-not-going-out = Nous n’allons pas dehors.
phrase-act-staying-in = Nous restons à l’intérieur.
phrase-act-worked-hard = { $child } a fait beaucoup d’efforts.
phrase-act-plays-at = { $child } va jouer chez { $names }.
phrase-dev-dutch-more = { $child } parle de plus en plus néerlandais.
phrase-dev-says-little = { $child } parle encore peu.
phrase-theme-begin = Nous commençons un nouveau thème.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = L’endroit est un peu gonflé.
phrase-health-no-blood = Cela n’a pas saigné.
phrase-health-bit-blood = Cela a un peu saigné.
phrase-health-weak = { $child } se sent faible.
phrase-health-no-complaints = { $child } n’a plus aucun symptôme.
phrase-health-looks-like = Cela ressemble à ceci : { $item }.
phrase-health-trouble-of = { $child } souffre de ceci : { $item }.
phrase-health-some-children-have = Dans le groupe, { $count ->
        [one] { $count } enfant a
       *[other] { $count } enfants ont
    } cette maladie : { $item }.
phrase-health-visit = Pouvez-vous aller à cet endroit ou chez ce professionnel : { $item } ?
phrase-health-visit-child = Pouvez-vous aller avec { $child } à cet endroit ou chez ce professionnel : { $item } ?
phrase-health-come-now = Pouvez-vous venir le plus vite possible ?
phrase-health-will-be-fine = Tout ira bien.
phrase-health-nothing-serious = Ce n’est rien de grave.
phrase-health-eye-sticky = { $child } a un œil collé.
phrase-health-ball = { $child } a reçu ceci sur une partie du corps : { $item } ({ $body }).
phrase-health-bumped-item = { $child } s’est { $gender ->
        [female] cognée
        [male] cogné
       *[unknown] cogné(e)
    } contre ceci : { $item }.
phrase-health-bumped-body-item = { $child } est { $gender ->
        [female] tombée
        [male] tombé
       *[unknown] tombé(e)
    } contre ceci : { $item } ({ $body }).
phrase-health-slipped = { $child } a glissé.
phrase-health-hurt-self = { $child } s’est fait mal.
phrase-health-hurt-body = { $child } s’est fait mal ici : { $body }.
phrase-health-stay-home-child = Merci de garder { $child } à la maison.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = Cette personne peut venir chercher { $child } : { $relative }.
phrase-pickup-need-not = Vous n’avez pas besoin de venir chercher { $child }.
phrase-pickup-stays-until = { $child } reste jusqu’à { $time }.
phrase-pickup-from-until = { $child } vient de { $from } à { $until }.
phrase-absent-not-on-list = { $child } n’est pas sur la liste.
phrase-absent-reported = L’absence est signalée pour { $child }.
phrase-arrive-late-child = { $child } était en retard.
phrase-arrive-later = { $child } viendra plus tard.
phrase-arrive-we-later = Nous aurons { $minutes } min de retard.
phrase-arrive-we-come-later = Nous arrivons plus tard.
phrase-extra-ask = { $child } peut venir un jour de plus ?
phrase-swap-how-app = Vous pouvez demander un jour d’échange dans l’application.
phrase-waiting-list-child = { $child } est sur la liste d’attente.
phrase-talk-ask-come = Pouvez-vous venir pour un entretien le { $date } à { $time } ?
phrase-talk-ask-other-time = Pouvez-vous venir à un autre moment ?
phrase-photo-ask-one = Pouvons-nous prendre { $child } en photo ?

## Kantoor (en nog meer)

phrase-office-notice-month = Le préavis est d’un mois.
phrase-office-allowance = Vous pouvez demander l’allocation de garde d’enfants (kinderopvangtoeslag) au fisc néerlandais (Belastingdienst).
phrase-office-allowance-change = Merci de signaler les changements au fisc néerlandais (Belastingdienst).
phrase-office-call-number = Vous pouvez nous appeler : { $phone }.
phrase-office-mail-to = Vous pouvez nous écrire par e-mail : { $mail }.
phrase-office-inconvenience = Veuillez nous excuser pour la gêne occasionnée.
phrase-office-good-news = Il y a une bonne nouvelle.

## School (en nog meer)

phrase-school-earlier = L’école finit plus tôt.
phrase-school-out-at = L’école finit à { $time }.
phrase-school-not-listen = { $child } n’a pas bien écouté.
phrase-school-drill = C’était un exercice.
phrase-school-drill-coming = Nous faisons un exercice d’évacuation.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = Il y a une tempête.
phrase-weather-careful = Faites attention en chemin.
phrase-group-at-other = Nous sommes avec le groupe { $group }.
phrase-contact-ask-may = Êtes-vous d’accord ?
phrase-contact-ask-right = Est-ce exact ?
phrase-contact-ask-possible = Est-ce possible ?
phrase-contact-language = Quelle langue parlez-vous à la maison ?
phrase-contact-tell-relative = Pouvez-vous le dire à cette personne : { $relative } ?
phrase-contact-nice-help = C’est gentil de venir aider.
phrase-contact-if-something = Dites-nous s’il y a quelque chose.
phrase-contact-look-in = Vous pouvez venir voir.
phrase-contact-call-back = Pouvez-vous nous rappeler ?
phrase-contact-answer-please = Pouvez-vous répondre à ce message ?
phrase-contact-nothing-to-pay = Vous n’avez rien à payer.

## Nog meer van alledag

phrase-bottle-per-time = { $child } boit { $count } ml à chaque fois.
phrase-bottle-per-day = Biberons par jour pour { $child } : { $count }.
phrase-food-eats-along = { $child } mange avec nous.
phrase-food-eats-not-along = { $child } ne mange pas avec nous.
phrase-thing-put-on = Nous avons mis ceci à { $child } : { $things }.
phrase-mood-happy-with = Ceci a fait plaisir à { $child } : { $things }.
phrase-mood-not-day = { $child } a passé une journée un peu moins bonne.
phrase-mood-wants-home = { $child } veut rentrer à la maison.
phrase-group-enthusiastic = Les enfants étaient enthousiastes.
phrase-group-tired = Les enfants étaient fatigués.
phrase-group-lively = Les enfants étaient agités.
phrase-act-we-practise = Nous nous exerçons à ceci : { $activity }.
phrase-dev-knows = { $child } connaît ceci : { $things }.
phrase-dev-loose-tooth = { $child } a une dent qui bouge.
phrase-health-sore-throat = { $child } a mal à la gorge.
phrase-health-need-not-come = Vous n’avez pas besoin de venir.
phrase-health-can-come = Pouvez-vous venir ?
phrase-health-ask-give-paracetamol = Pouvons-nous donner du paracétamol à { $child } ?
phrase-health-ask-medicine-often = À quelle fréquence faut-il donner le médicament à { $child } ?
phrase-health-ask-medicine-much = Quelle quantité du médicament faut-il donner à { $child } ?
phrase-health-ask-medicine-time = À quelle heure faut-il donner le médicament à { $child } ?
phrase-health-ill-count = Nombre d’enfants malades : { $count }.
phrase-health-wash-hands = Merci de bien se laver les mains.
phrase-thing-uses = { $child } utilise ceci : { $things }.
phrase-thing-has-no = { $child } n’a pas ceci : { $things }.
phrase-thing-ask-has = { $child } a ceci : { $things } ?
phrase-arrive-bus-comes = Le bus arrive à { $time }.
phrase-pickup-stays-longer = { $child } reste plus longtemps.
phrase-pickup-ask-until = { $child } peut rester jusqu’à { $time } ?
phrase-pickup-can-bring = Vous pouvez amener { $child }.
phrase-pickup-can-collect = Vous pouvez venir chercher { $child }.
phrase-swap-left = Jours d’échange qu’il vous reste : { $count }.
phrase-money-thing-costs = Cela coûte { $amount } : { $things }.
phrase-money-back = Nous vous rendrons de l’argent.
phrase-money-not-received = Nous n’avons pas encore reçu de paiement.
phrase-office-ask = Merci de demander au bureau.
phrase-staff-back-on = { $person } revient le { $date }.
phrase-staff-no-longer = { $person } ne travaille plus chez nous.
phrase-closed-hour-early = Nous fermons une heure plus tôt.
phrase-photo-may = Vous pouvez prendre des photos.
phrase-photo-not-online = Merci de ne pas mettre de photos sur Internet.
phrase-photo-will-app = Nous mettons des photos dans l’application.
phrase-event-topic = Le sujet est : { $things }.
phrase-talk-which-time = Quelle heure vous convient ?
phrase-talk-interpreter-comes = Il y aura un ou une interprète.
phrase-contact-ask-reachable = Pouvons-nous vous joindre ?
phrase-contact-ask-call-when = Quand puis-je vous appeler ?
phrase-home-ask-plays = À la maison, avec quoi { $child } aime jouer ?
phrase-home-ask-does = Qu’aime faire { $child } ?

## Korte antwoorden van medewerkers

phrase-short-good-idea = Bonne idée.
phrase-short-fine = C’est d’accord.
phrase-short-can = C’est possible.
phrase-short-cannot = Ce n’est pas possible.
phrase-short-may = C’est permis.
phrase-short-may-not = Ce n’est pas permis.
phrase-short-right = C’est exact.
phrase-short-not-right = Ce n’est pas exact.
phrase-short-no-problem = Pas de problème.
phrase-short-get-well = Bon rétablissement.
phrase-short-strength = Nous vous souhaitons bon courage.
phrase-short-pity = C’est dommage.
phrase-short-dont-know = Je ne sais pas.
phrase-short-is-settled = C’est réglé.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $child } avait encore faim.
phrase-sleep-almost-hours = { $child } a dormi presque { $hours } h.
phrase-health-had-diarrhoea = { $child } avait la diarrhée.
phrase-mood-quieter = { $child } était plus calme que d’habitude.
phrase-act-was-hard = { $child } a eu du mal à { $activity }.
phrase-play-with-friends = { $child } a joué avec des copains.
phrase-health-has-coughed = { $child } a toussé.
phrase-health-stung-mosquito = Un moustique a piqué { $child }.
phrase-pickup-must = Il faut venir chercher { $child }.
phrase-pickup-planned = Quelqu’un vient chercher { $child }.
phrase-pickup-goes-earlier = { $child } rentre plus tôt à la maison.
phrase-pickup-tell-time = Pouvez-vous nous dire à quelle heure vous venez ?
phrase-health-ask-been = { $child } a vu le médecin ?
phrase-thing-ask-may-have = { $child } peut avoir ceci : { $things } ?
phrase-thing-delayed = Il y a du retard : { $things }.
phrase-thing-was-nice = C’était agréable : { $things }.
phrase-child-comes-on = Désormais, { $child } vient ce jour-là : { $weekday }.
phrase-child-comes-on-two = Désormais, { $child } vient ces jours-là : { $first-weekday } et { $second-weekday }.
phrase-child-stops = L’accueil se termine le { $date } pour { $child }.
phrase-swap-ask-want = Voulez-vous échanger un jour ?
phrase-contact-see-if = Nous regardons si c’est possible.
phrase-contact-waiting = Nous vous attendons.
phrase-contact-thanks-coming = Merci de votre venue.
phrase-contact-hard-to-reach = Nous sommes difficiles à joindre.

## Korte antwoorden van ouders

reply-ok = D’accord.
reply-yes = Oui.
reply-no = Non.
reply-thanks = Merci.
reply-thanks-much = Merci beaucoup.
reply-please = Volontiers.
reply-welcome = Je vous en prie.
reply-good-morning = Bonjour, bonne journée.
reply-greeting = Bonjour !
reply-see-you = À tout à l’heure.
reply-understood = Je comprends.
reply-not-understood = Je ne comprends pas.
reply-nice = C’est super !
reply-sorry = Pardon.
reply-coming = J’arrive.
reply-coming-time = J’arrive à { $time }.
reply-coming-minutes = J’arrive dans { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
reply-late = J’arriverai plus tard.
reply-late-minutes = J’ai { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } de retard.
reply-earlier = J’arrive plus tôt.
reply-ill-today = { $child } est malade aujourd’hui.
reply-not-coming-today = { $child } ne vient pas aujourd’hui.
reply-not-coming-tomorrow = { $child } ne vient pas demain.
reply-not-coming-date = { $child } ne vient pas le { $date }.
reply-coming-today = { $child } vient aujourd’hui.
reply-coming-tomorrow = { $child } revient demain.
reply-child-later = { $child } arrive plus tard aujourd’hui.
reply-fever-home = { $child } a de la fièvre à la maison.
reply-better = { $child } est de nouveau en bonne santé.
reply-slept-badly = { $child } a mal dormi cette nuit.
reply-slept-well = { $child } a bien dormi cette nuit.
reply-had-breakfast = { $child } a déjà pris son petit déjeuner.
reply-no-breakfast = { $child } n’a pas encore pris son petit déjeuner.
reply-paracetamol-none = { $child } n’a pas reçu de paracétamol.
reply-mother-collects = La maman vient chercher l’enfant.
reply-father-collects = Le papa vient chercher l’enfant.
reply-grandparent-collects = Le grand-père ou la grand-mère vient chercher l’enfant.
reply-other-collects = { $person } vient chercher { $child }.
reply-bring-tomorrow = Je l’apporte demain.
reply-can-come = Je peux venir.
reply-cannot-come = Je ne peux pas venir.
reply-can-help = Je peux aider.
reply-call-me = Pouvez-vous m’appeler ?
reply-will-call = Je vous appelle.
reply-question = J’ai une question.
reply-how-was-day = Comment s’est passée la journée pour { $child } ?
reply-interpreter = Je souhaite un interprète.
reply-allowed = Oui, c’est permis.
reply-not-allowed = Non, ce n’est pas permis.

## Van dag tot dag

phrase-sleep-could-not = { $child } n’a pas pu dormir.
phrase-sleep-hard-to-start = { $child } a eu du mal à s’endormir.
phrase-sleep-ask-midday = { $child } dort encore à la mi-journée à la maison ?
phrase-mood-goodbye-hard = { $child } a eu du mal à dire au revoir.
phrase-goodbye-take-time = Prenez tranquillement le temps de dire au revoir.
phrase-goodbye-short = Merci de dire au revoir brièvement.
phrase-contact-call-how-going = Vous pouvez toujours appeler pour demander comment ça se passe.
phrase-mood-we-miss = { $child } nous manque.
phrase-mood-is-happy = { $child } est de bonne humeur.
phrase-mood-is-sad = { $child } est triste.
phrase-mood-is-clingy = { $child } veut tout le temps rester près de nous.
phrase-mood-is-busy = { $child } a beaucoup d’énergie et bouge beaucoup.
phrase-mood-is-quiet = { $child } ne dit pas grand-chose.
phrase-mood-is-angry = { $child } est en colère.
phrase-bit-other-at = { $child } a mordu un autre enfant. Endroit : { $body }.
phrase-hair-pulled-by = Un autre enfant a tiré les cheveux à { $child }.
phrase-hair-pulled-other = { $child } a tiré les cheveux d’un autre enfant.
phrase-scratched-other = { $child } a griffé un autre enfant.
phrase-kicked-other = { $child } a donné un coup de pied à un autre enfant.
phrase-kicked-by = Un autre enfant a donné un coup de pied à { $child }.
phrase-quarrel-about = { $child } s’est { $gender ->
        [female] disputée
        [male] disputé
       *[unknown] disputé(e)
    } avec un autre enfant à cause de : { $things }.
phrase-took-toy = { $child } a pris un jouet à un autre enfant.
phrase-explained-hitting = Nous avons expliqué à { $child } que taper fait mal.
phrase-explained-biting = Nous avons expliqué à { $child } que mordre fait mal.
phrase-parted-children = Nous avons séparé les enfants.
phrase-dev-sentences-words = { $child } fait des phrases de { $count ->
        [one] { $count } mot
       *[other] { $count } mots
    }.
phrase-dares-more = { $child } ose de plus en plus { $activity }.
phrase-does-more-often = { $child } fait ceci de plus en plus souvent : { $activity }.
phrase-ready-school = { $child } est { $gender ->
        [female] prête
        [male] prêt
       *[unknown] prêt(e)
    } pour l’école primaire.
phrase-ask-registered-school = Avez-vous déjà inscrit { $child } dans une école ?
phrase-ask-which-school = Dans quelle école va { $child } ?
phrase-good-helper = { $child } nous aide très bien.
phrase-asks-many-questions = { $child } pose beaucoup de questions.
phrase-talks-clearer = { $child } parle de plus en plus clairement.
phrase-mixes-languages = { $child } mélange deux langues.
phrase-torn-of = C’est déchiré (affaires de votre enfant, { $child }) : { $things }.
phrase-too-small-of = C’est devenu trop petit pour { $child } : { $things }.
phrase-look-lost-property = Merci de regarder parmi les objets trouvés.
phrase-weather-degrees = Il va faire { $temperature } degrés.
phrase-out-any-weather = Nous sortons par tous les temps.
phrase-suncream-ask-done = A-t-on déjà mis de la crème solaire à { $child } ?
phrase-only-known-people = Nous ne confions { $child } qu’à des personnes que nous connaissons.
phrase-late-minutes = Vous aviez { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } de retard.
phrase-arrived-safe = { $child } est bien { $gender ->
        [female] arrivée
        [male] arrivé
       *[unknown] arrivé(e)
    }.
phrase-child-comes = { $child } vient.
phrase-ask-comes-care = { $child } vient au lieu d’accueil ?
phrase-ask-wait = Pouvez-vous attendre un instant ?
phrase-ask-ring = Merci de sonner à la porte.
phrase-swap-day-for-day = Vous pouvez échanger le { $first-weekday } contre le { $second-weekday }.
phrase-group-full = Le groupe est complet.
phrase-group-full-child = Le groupe de votre enfant, { $child }, est complet.
phrase-closed-group-time = Le groupe ferme à { $time }.
phrase-wish-summer-holiday = Nous vous souhaitons de bonnes vacances d’été.
phrase-wish-christmas = Nous vous souhaitons un joyeux Noël.
phrase-drivers-wanted = Nous cherchons encore { $count ->
        [one] { $count } parent qui veut
       *[other] { $count } parents qui veulent
    } conduire.
phrase-helpers-wanted = Nous cherchons encore { $count ->
        [one] { $count } parent qui veut
       *[other] { $count } parents qui veulent
    } aider.
phrase-ask-how-many-people = À combien venez-vous ?
phrase-ask-alone-or-two = Venez-vous à une personne ou à deux ?
phrase-photo-newsletter = Pouvons-nous mettre { $child } en photo dans la lettre d’information ?
phrase-photo-website = Pouvons-nous mettre { $child } en photo sur notre site internet ?
phrase-ask-celebrate-when = Quand voulez-vous fêter chez nous l’anniversaire de votre enfant, { $child } ?
phrase-we-celebrate-birthday = Nous fêtons un anniversaire : { $person }.
phrase-dress-up-child = { $child } peut venir avec un déguisement.
phrase-say-farewell = Nous disons au revoir à { $person } : c’est un départ.
phrase-treat-no-sweets = De préférence, pas de bonbons parmi les douceurs à partager.
phrase-keep-weeks = Vous pouvez garder ceci { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    } : { $things }.
phrase-home-ask-does-most = { $child } préfère faire quoi à la maison ?
phrase-phone-ask-new = Quel est votre nouveau numéro de téléphone ?
phrase-phone-ask = Quel est votre numéro de téléphone ?
phrase-mail-ask = Quelle est votre adresse e-mail ?
phrase-address-ask = Quelle est votre adresse ?
phrase-contact-let-know = Nous vous tiendrons au courant.
phrase-look-new-group = { $child } va aller voir le nouveau groupe.
phrase-talk-have-about = Nous avons un entretien au sujet de votre enfant, { $child }.
phrase-gate-closed = Le portail doit toujours rester fermé.
phrase-talk-ask-speak = Puis-je vous parler un instant ?
phrase-office-mail = Merci d’envoyer un e-mail au bureau.
phrase-contact-tried-call = Nous avons essayé de vous appeler.
phrase-contact-not-answered = Vous n’avez pas répondu au téléphone.
phrase-pickup-put-on-list = Alors nous mettrons cette personne sur la liste.
phrase-ask-who-along = Qui peut venir avec nous ?
phrase-staff-meeting = Nous avons une réunion.
phrase-make-nice-day = Nous en ferons une belle journée.
phrase-lovely-child = { $child } est un enfant adorable.
phrase-nice-in-group = C’est un plaisir d’avoir { $child } dans le groupe.
phrase-contact-we-call = Nous vous appellerons.
phrase-thanks-patience = Merci de votre patience.
phrase-had-good-time = { $child } s’est bien { $gender ->
        [female] amusée
        [male] amusé
       *[unknown] amusé(e)
    }.
phrase-leave-home-thing = Ceci peut rester à la maison : { $things }.
phrase-drinks-from = { $child } boit dans ceci : { $item }.
phrase-all-well-child = Tout va bien avec { $child }.
phrase-books-about = { $child } aime les livres sur : { $things }.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = Nous venons de prendre la température de votre enfant, { $child }.
phrase-ill-temperature-was = { $child } avait une température de { $temperature } degrés.
phrase-ill-fever-rose = La fièvre a monté.
phrase-ill-fever-still = { $child } a toujours de la fièvre.
phrase-ill-ask-fever-still = { $child } a toujours de la fièvre ?
phrase-ill-measure-again = Nous allons reprendre la température.
phrase-ill-shivers = { $child } a des frissons.
phrase-ill-breathes-hard = { $child } respire avec difficulté.
phrase-ill-short-of-breath = { $child } a du mal à respirer.
phrase-ill-short-of-breath-was = { $child } avait du mal à respirer.
phrase-ill-short-of-breath-bit = { $child } avait un peu de mal à respirer.
phrase-ill-drowsy = { $child } est { $gender ->
        [female] somnolente
        [male] somnolent
       *[other] somnolent(e)
    }.
phrase-ill-not-drowsy = { $child } n’est pas { $gender ->
        [female] somnolente
        [male] somnolent
       *[other] somnolent(e)
    }.
phrase-ill-alert = { $child } réagit normalement.
phrase-ill-not-vomited = { $child } n’a pas vomi.
phrase-ill-feels-bit-better = { $child } se sent un peu mieux.
phrase-ill-not-well = { $child } ne va pas bien.
phrase-ill-getting-worse = { $child } va moins bien.
phrase-ill-was = { $child } était malade.
phrase-ill-wants-lap = { $child } veut s’asseoir sur nos genoux.
phrase-ill-wants-not-eat = { $child } ne veut pas manger.
phrase-ill-wants-not-eat-yet = { $child } ne veut pas encore manger.
phrase-ill-wants-not-drink = { $child } ne veut pas boire.
phrase-ill-drinks = { $child } boit quand même.
phrase-ill-drinks-well = { $child } boit bien.
phrase-ill-only-drank = { $child } a bu seulement ceci : { $things }.
phrase-ill-stays-with = Nous restons auprès de { $child }.
phrase-ill-must-go-home = { $child } doit rentrer à la maison.
phrase-ill-goes-home = { $child } rentre à la maison.
phrase-ill-may-come = { $child } peut venir.
phrase-ill-may-not-come = { $child } n’a pas le droit de venir.
phrase-ill-may-stay = { $child } peut rester.
phrase-ill-may-come-with = { $child } peut venir, même avec cette maladie : { $item }.
phrase-ill-child-may-come = Votre enfant peut venir.
phrase-ill-child-may-not-come = Votre enfant n’a pas le droit de venir.
phrase-ill-child-may-come-with = Votre enfant peut venir, même avec cette maladie : { $item }.
phrase-ill-child-may-not-come-with = Votre enfant n’a pas le droit de venir avec cette maladie : { $item }.
phrase-ill-ask-watch = Pouvez-vous bien surveiller { $child } ?
phrase-ill-watched = Nous avons bien surveillé { $child }.
phrase-ill-clothes-bag = Les vêtements sales sont dans un sac en plastique.
phrase-ill-blood-poo = Il y avait du sang dans le caca.
phrase-ill-pee-hurts = { $child } a mal en faisant pipi.
phrase-ill-ointment = Nous avons mis ceci : { $item } ({ $body }).
phrase-ill-ask-home-too = { $child } a cela aussi à la maison ?
phrase-ill-ask-see-home = Voyez-vous cela aussi à la maison ?

## Wat wij aan het lichaam zien

phrase-body-red = { $child } : rougeur ({ $body }).
phrase-body-red-bit = { $child } : légère rougeur ({ $body }).
phrase-body-red-very = { $child } : forte rougeur ({ $body }).
phrase-body-swollen = { $child } : gonflement ({ $body }).
phrase-body-swollen-bit = { $child } : léger gonflement ({ $body }).
phrase-body-swollen-blue = { $child } : léger gonflement et couleur bleue ({ $body }).
phrase-body-blue = { $child } : couleur bleue ({ $body }).
phrase-body-blue-bit = { $child } : couleur un peu bleue ({ $body }).
phrase-body-spot-red = L’endroit est rouge.
phrase-body-spot-red-swollen = L’endroit est rouge et un peu gonflé.
phrase-body-skin-whole = La peau n’est pas ouverte.
phrase-body-skin-broken = La peau est ouverte.
phrase-body-moves = { $child } peut bouger ceci normalement : { $body }.
phrase-body-moves-not = { $child } ne peut pas bien bouger ceci : { $body }.
phrase-body-walks = { $child } marche de nouveau normalement.
phrase-body-limps = { $child } boite.
phrase-body-fluid = { $child } : il en sort du liquide ({ $body }).
phrase-body-fluid-yellow = { $child } : il en sort du liquide jaune ({ $body }).
phrase-body-eyes-red-sticky = { $child } a les yeux rouges et collés.
phrase-body-cleaned = Nous avons nettoyé ceci : { $body }.
phrase-body-rubs = { $child } se frotte ici : { $body }.
phrase-body-touches = { $child } met la main ici : { $body }.
phrase-body-grabs = { $child } porte la main ici : { $body }.
phrase-body-no-pain = { $child } n’a pas mal.
phrase-body-pain-gone = { $child } n’a plus mal.

## Ongelukjes

phrase-hurt-nosebleed-minutes = Le saignement de nez a duré { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-hurt-nosebleed-about = Le saignement de nez a duré environ { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-hurt-bleeding-stopped = Le saignement s’est arrêté.
phrase-hurt-bled-over = { $child } a saigné un moment : { $body }. Maintenant, cela ne saigne plus.
phrase-hurt-stung-wasp-at = Une guêpe a piqué { $child } : { $body }.
phrase-hurt-sting-out = Nous avons enlevé le dard.
phrase-hurt-splinter-failed = Nous n’avons pas réussi à enlever l’écharde.
phrase-hurt-tooth-lip = { $child } s’est percé la lèvre avec une dent.
phrase-hurt-tooth-chipped = { $child } s’est cassé un petit morceau de dent.
phrase-hurt-conscious = { $child } n’a pas perdu connaissance.
phrase-hurt-fainted = { $child } a fait un malaise et a perdu connaissance.
phrase-hurt-swallowed = { $child } a avalé ceci : { $item }.
phrase-hurt-not-seen = Nous n’avons pas vu comment c’est arrivé.
phrase-hurt-first-aid = Nous avons donné les premiers secours.
phrase-hurt-emergency-called = Nous avons appelé le 112.
phrase-hurt-ambulance = L’ambulance arrive.
phrase-hurt-go-with = Nous allons à cet endroit avec { $child } : { $item }.
phrase-hurt-bruise-coming = Un bleu peut apparaître.
phrase-hurt-plaster-off = Vous pouvez enlever le pansement.
phrase-hurt-look-worse = Regardez bien si cela s’aggrave.

## Dokter, medicijn en allergie

phrase-care-unknown = Nous ne savons pas ce que c’est.
phrase-care-ask-look = Pouvez-vous y jeter un œil ?
phrase-care-ask-look-tonight = Pouvez-vous y jeter un œil ce soir ?
phrase-care-advise-visit = Nous vous conseillons d’aller à cet endroit : { $item }.
phrase-care-advise-call = Nous vous conseillons d’appeler votre médecin généraliste.
phrase-care-appointment = { $child } a un rendez-vous : { $item }.
phrase-care-called-relative = Nous avons appelé cette personne : { $relative }.
phrase-care-you-may-call = Vous pouvez nous appeler.
phrase-care-tell-how = Dites-nous comment va { $child }.
phrase-care-ask-what-do = Que devons-nous faire ?
phrase-care-allergy-in-group = Il y a dans le groupe un enfant avec cette allergie : { $item }.
phrase-care-no-treats-with = Merci de ne pas apporter de douceurs à partager qui contiennent ceci : { $item }.
phrase-care-reaction = { $child } a fait une réaction allergique.
phrase-care-ask-medicine-item-often = Combien de fois { $child } peut recevoir ceci : { $item } ?
phrase-care-medicine-name = Le nom de votre enfant doit être sur l’emballage.
phrase-care-medicine-first-home = La première fois, vous devez donner le médicament vous-même à la maison.
phrase-care-medicine-not-got = { $child } n’a pas reçu de médicament.
phrase-care-medicine-not-given = Nous n’avons pas donné de médicament.
phrase-care-paracetamol-not-got = { $child } n’a pas reçu de paracétamol.
phrase-care-medicine-forgotten = Nous avons oublié de donner le médicament à { $child }.
phrase-care-medicine-refused = { $child } n’a pas voulu le médicament.
phrase-care-medicine-spat = { $child } a recraché le médicament.
phrase-care-ask-paracetamol-time = À quelle heure { $child } a reçu du paracétamol ?
phrase-care-ask-medicine-time-had = À quelle heure { $child } a reçu le médicament ?
phrase-care-medicine-goes-home = Le médicament repart à la maison.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = On a trouvé des poux dans le groupe de votre enfant.
phrase-spread-wash-child = Pouvez-vous bien laver les mains de votre enfant ?
phrase-spread-toys = Nous nettoyons les jouets encore mieux que d’habitude.
phrase-spread-hygiene = Nous faisons très attention à l’hygiène.
phrase-spread-ask-vaccinations = Quels vaccins votre enfant a-t-il reçus ?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = { $child } a la diarrhée ?
phrase-ask-fever-child = { $child } a de la fièvre ?
phrase-ask-vomits = { $child } vomit ?
phrase-ask-worse = Est-ce que cela s’aggrave ?
phrase-ask-worried = Vous vous inquiétez ?
phrase-ask-pregnant = Êtes-vous enceinte ?
phrase-ask-pain = { $child } a mal ?

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = { $child } a un gros rhume.
phrase-more-bit-cold = { $child } a un petit rhume.
phrase-more-phlegm-up = { $child } a craché des glaires en toussant.
phrase-more-hoarse = { $child } a la voix enrouée.
phrase-more-little-energy = { $child } a peu d’énergie.
phrase-more-lie-only = { $child } voulait seulement rester { $gender ->
        [female] allongée
        [male] allongé
       *[other] allongé(e)
    }.
phrase-more-lay-lap = { $child } est { $gender ->
        [female] restée allongée
        [male] resté allongé
       *[other] resté(e) allongé(e)
    } sur nos genoux.
phrase-more-keeps-nothing = { $child } vomit tout ce qui est avalé.
phrase-more-pees-little = { $child } fait peu pipi.
phrase-more-ask-drinks = Pouvez-vous vérifier si { $child } boit suffisamment ?
phrase-more-temperature-is = La température est de { $temperature } degrés.
phrase-more-who-collects = Qui peut venir chercher { $child } ?
phrase-more-lies-calm = { $child } est { $gender ->
        [female] allongée
        [male] allongé
       *[other] allongé(e)
    } et calme.
phrase-more-extra-sleep = Nous avons laissé { $child } dormir davantage.
phrase-more-spat-food = { $child } a recraché la nourriture.
phrase-more-glad-better = Nous sommes contents que cela aille mieux.
phrase-more-bites-all = { $child } mord tout.
phrase-more-tubes = { $child } va avoir des drains dans les oreilles.
phrase-more-operated = { $child } a subi une opération.
phrase-more-cast = { $child } a un plâtre : { $body }.
phrase-more-takes-few-days = Cela dure en général quelques jours.

## Ongelukjes (meer)

phrase-more-fell-out = { $child } est { $gender ->
        [female] tombée
        [male] tombé
       *[unknown] tombé(e)
    } de ceci : { $item }.
phrase-more-fell-with = { $child } est { $gender ->
        [female] tombée
        [male] tombé
       *[other] tombé(e)
    } avec ceci : { $item }.
phrase-more-hurt-item = { $child } s’est fait mal avec ceci : { $item }.
phrase-more-blood-from = { $child } : du sang a coulé ({ $body }).
phrase-more-teeth-whole = { $child } n’a pas de dent cassée.
phrase-more-pushed = Un autre enfant a poussé { $child }.
phrase-more-scratched-at = On a griffé { $child } : { $body }.
phrase-more-injury-near = On voit ceci : { $injury }. Endroit : près de : { $body }.
phrase-more-only-injury = C’est seulement ceci : { $injury }.
phrase-more-plaster-gone = Le pansement s’est décollé.
phrase-more-plaster-new = Nous avons mis un nouveau pansement.
phrase-more-cried-hard = { $child } a pleuré très fort.
phrase-more-cried-not-long = { $child } n’a pas pleuré longtemps.
phrase-more-much-pain = { $child } a très mal.
phrase-more-had-much-pain = { $child } avait très mal.
phrase-more-form-accident = Nous avons rempli un formulaire sur l’accident.
phrase-more-swelling-less = Le gonflement diminue.
phrase-more-stung-unknown = Quelque chose a piqué { $child }. Nous ne savons pas quoi.
phrase-more-red-swollen = { $child } : rougeur et gonflement ({ $body }).
phrase-more-tick-date = Notez la date de la morsure de tique.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = { $child } n’a pas eu de réaction.
phrase-more-ask-dose = Quelle dose { $child } doit recevoir ?
phrase-more-ask-fridge = Est-ce que le médicament doit être conservé au réfrigérateur ?
phrase-more-must-fridge = Le médicament doit être conservé au réfrigérateur.
phrase-more-in-fridge = Le médicament est au réfrigérateur.
phrase-more-eyes-dropped = Nous avons mis à { $child } des gouttes dans les yeux.
phrase-more-blisters-dry = Les petites cloques doivent d’abord être sèches.
phrase-more-follow-health-service = Nous suivons les règles du service de santé publique (GGD).
phrase-more-ask-health-service = Pouvez-vous contacter le service de santé publique (GGD) ?
phrase-more-colleague-ill = Un membre de l’équipe est malade aussi.
phrase-more-ask-what-child = Pouvez-vous nous dire ce qu’a votre enfant ?
phrase-more-nails = Pouvez-vous couper court les ongles de votre enfant ?
phrase-more-bedding = Pouvez-vous laver le linge de lit à 60 degrés ?
phrase-more-comb-daily = Pouvez-vous peigner les cheveux tous les jours ?
phrase-more-has-nits = { $child } a des lentes.
phrase-more-lice-found = On a trouvé des poux dans le groupe.
phrase-more-hair-tied = Pouvez-vous attacher les cheveux de votre enfant, { $child } ?

## Van dag tot dag (meer)

phrase-likes-to-come = { $child } aime venir chez nous.
phrase-often-with = { $child } passe beaucoup de temps avec : { $names }.
phrase-looks-forward = { $child } s’en réjouit d’avance.
phrase-we-look-forward = Nous nous en réjouissons d’avance.
phrase-everyone-welcome = Tout le monde est le bienvenu.
phrase-siblings-welcome = Les frères et sœurs sont aussi les bienvenus.
phrase-coffee-tea = Il y a du café et du thé.
phrase-need-bring-nothing = Vous n’avez rien à apporter.
phrase-need-not-sign-up = Il n’est pas nécessaire de vous inscrire.
phrase-walk-in-from = Vous pouvez entrer à partir de { $time }.
phrase-door-opens = La porte ouvre à { $time }.
phrase-mail-this = Pouvez-vous nous envoyer ceci par e-mail : { $things } ?
phrase-we-look-for = Nous cherchons ceci : { $things }.
phrase-ask-call-about = Puis-je vous appeler au sujet de votre enfant, { $child } ?
phrase-come-earlier = Pouvez-vous venir plus tôt ?
phrase-all-may-join = Tous les enfants peuvent participer.
phrase-has-on-theirs = { $child } porte des vêtements à nous.
phrase-may-not-do = { $child } n’a pas le droit de faire ceci : { $activity }.
phrase-wants-not-do = { $child } ne veut pas faire ceci : { $activity }.
phrase-did-not-we = Nous n’avons pas fait ceci : { $activity }.
phrase-could-not-we = Nous n’avons pas pu faire ceci : { $activity }.
phrase-practise-home = Pouvez-vous vous entraîner à ceci à la maison : { $activity } ?
phrase-ask-where-thing = Où est ceci ({ $child }) : { $things } ?
phrase-thing-is-wet = Ceci est mouillé : { $things }.
phrase-thing-is-dirty = Ceci est sale : { $things }.
phrase-wear-child = Merci de mettre ceci à { $child } : { $things }.
phrase-thing-no-name = Il n’y a pas de nom sur ceci : { $things }.
phrase-we-need = Nous avons besoin de ceci : { $things }.
phrase-food-likes-not = { $child } n’aime pas ceci : { $things }.
phrase-food-may = { $child } peut manger et boire ceci : { $things }.
phrase-food-ask-likes-item = { $child } aime ceci : { $things } ?
phrase-eats-halal = { $child } mange halal.
phrase-eats-vegetarian = { $child } mange végétarien.
phrase-eats-little = { $child } mange peu.
phrase-drinks-little-now = { $child } boit peu.
phrase-sleeps-badly-now = { $child } dort mal.
phrase-talks-not-yet = { $child } ne parle pas encore.
phrase-cries-still-goodbye = { $child } pleure encore au moment de l’au revoir.
phrase-cries-no-more-goodbye = { $child } ne pleure plus au moment de l’au revoir.
phrase-settle-goes-well = { $child } s’habitue bien.
phrase-forgot-thing = { $child } a oublié ceci : { $things }.

## Wat al genoemd is

phrase-that-bring = Pouvez-vous apporter cela ?
phrase-that-give-along = Pouvez-vous donner cela à votre enfant pour nous l’apporter ?
phrase-that-return = Pouvez-vous rapporter cela ?
phrase-that-wash = Pouvez-vous laver cela ?
phrase-that-return-washed = Pouvez-vous rendre cela une fois lavé ?
phrase-that-fill-in = Pouvez-vous remplir cela ?
phrase-that-sign = Pouvez-vous signer cela ?
phrase-that-send = Pouvez-vous envoyer cela ?
phrase-that-used-up = Cela est fini, il n’y en a plus.
phrase-that-lost = Cela est perdu.
phrase-that-not-along = Cela n’a pas été apporté.
phrase-that-ask-home = Avez-vous cela à la maison ?
phrase-that-still-here = Cela est encore ici.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = { $child } a reçu du paracétamol ?
phrase-more-course-done = Le traitement est terminé.
