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
phrase-health-temperature = La température est de { $temperature } degrés pour { $child }.
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
phrase-contact-tell-us = Alors prévenez-nous.
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
