## Closing day: one day on which a group (or everything) is closed
notice-closing-day-heading = Jour de fermeture
notice-closing-day-group = Le { $date }, le groupe { $group } est fermé toute la journée.
notice-closing-day-all = Le { $date }, nous sommes fermés toute la journée.
notice-closing-day-because-study-day = L’équipe a une journée de formation ce jour-là.
notice-closing-day-because-holiday = C’est un jour férié.
notice-closing-day-because-repairs = Il y a des travaux dans le bâtiment ce jour-là.
notice-closing-day-because-few-staff = Nous avons trop peu de collègues ce jour-là.
notice-closing-day-because-weather = Le temps sera trop dangereux ce jour-là.
notice-closing-day-reason-study-day = Journée de formation
notice-closing-day-reason-holiday = Jour férié
notice-closing-day-reason-repairs = Travaux
notice-closing-day-reason-few-staff = Manque de personnel
notice-closing-day-reason-weather = Météo

## Closing period: several days in a row
notice-closing-period-heading = Jours de fermeture
notice-closing-period-group = Le groupe { $group } est fermé du { $first-date } au { $last-date } inclus.
notice-closing-period-all = Nous sommes fermés du { $first-date } au { $last-date } inclus.
notice-closing-period-wish = Nous vous souhaitons de bons moments.

## Early closing: today, urgent
notice-early-closing-heading = Nous fermons plus tôt aujourd’hui
notice-early-closing-today = Aujourd’hui, nous fermons à { $time }.
notice-early-closing-because-power = Il n’y a pas d’électricité.
notice-early-closing-because-heating = Le chauffage est en panne.
notice-early-closing-because-water = Il n’y a pas d’eau.
notice-early-closing-because-few-staff = Nous avons trop peu de collègues.
notice-early-closing-because-weather = Le temps devient dangereux.
notice-early-closing-collect = Pouvez-vous venir chercher votre enfant avant { $time } ?
notice-early-closing-call = Ce n’est pas possible ? Alors appelez-nous tout de suite.
notice-early-closing-reason-power = Pas d’électricité
notice-early-closing-reason-heating = Chauffage en panne
notice-early-closing-reason-water = Pas d’eau
notice-early-closing-reason-few-staff = Manque de personnel
notice-early-closing-reason-weather = Météo

## Other opening hours
notice-opening-hours-heading = Nouveaux horaires d’ouverture
notice-opening-hours-from = À partir du { $date }, nos horaires d’ouverture changent.
notice-opening-hours-hours = Nous serons alors ouverts de { $from } à { $until }.

## Bring something. Each item stands on a line of its own under the question.
notice-bring-heading = À apporter
notice-bring-child-date = Pouvez-vous apporter pour { $child }, le { $date } :
notice-bring-child = Pouvez-vous apporter pour { $child } :
notice-bring-date = Pouvez-vous apporter pour votre enfant, le { $date } :
notice-bring-all = Pouvez-vous apporter pour votre enfant :
notice-bring-item-spare-clothes = vêtements de rechange
notice-bring-item-nappies = couches
notice-bring-item-wipes = lingettes
notice-bring-item-rain-boots = bottes de pluie
notice-bring-item-rain-coat = un imperméable
notice-bring-item-warm-coat = un manteau chaud
notice-bring-item-gym-shoes = chaussures de gymnastique
notice-bring-item-swimwear = affaires de bain
notice-bring-item-towel = une serviette
notice-bring-item-sun-hat = un chapeau de soleil
notice-bring-item-sunscreen = crème solaire
notice-bring-item-water-bottle = une gourde
notice-bring-item-lunch = un déjeuner
notice-bring-item-fruit = fruits
notice-bring-item-cuddly-toy = un doudou
notice-bring-item-dummy = une tétine
notice-bring-item-photo = une photo de votre enfant
notice-bring-item-favourite-book = un livre préféré
notice-bring-item-empty-box = une boîte vide pour le bricolage
notice-bring-item-bag = un sac
notice-bring-name-on-it = Pouvez-vous écrire le nom de votre enfant dessus ?

## Nearly finished: what parents bring for their own child
notice-running-out-heading = Bientôt fini
notice-running-out-low-nappies = { $child } n’a presque plus de couches.
notice-running-out-low-cream = { $child } n’a presque plus de crème pour les fesses.
notice-running-out-low-wipes = { $child } n’a presque plus de lingettes.
notice-running-out-low-spare-clothes = { $child } n’a presque plus de vêtements de rechange.
notice-running-out-low-milk-powder = { $child } n’a presque plus de lait en poudre.
notice-running-out-low-sunscreen = { $child } n’a presque plus de crème solaire.
notice-running-out-low-underwear = { $child } n’a presque plus de culottes.
notice-running-out-low-socks = { $child } n’a presque plus de chaussettes.
notice-running-out-bring = Pouvez-vous en apporter la prochaine fois ?
notice-running-out-item-nappies = Couches
notice-running-out-item-cream = Crème
notice-running-out-item-wipes = Lingettes
notice-running-out-item-spare-clothes = Vêtements de rechange
notice-running-out-item-milk-powder = Lait en poudre
notice-running-out-item-sunscreen = Crème solaire
notice-running-out-item-underwear = Culottes
notice-running-out-item-socks = Chaussettes

## Come and collect: the child is ill. Urgent.
notice-collect-ill-heading = Pouvez-vous venir chercher votre enfant ?
notice-collect-ill-ill = { $child } ne se sent pas bien.
notice-collect-ill-temperature = { $child } a de la fièvre : { $temperature } degrés.
notice-collect-ill-sign-fever = { $child } a de la fièvre.
notice-collect-ill-sign-vomited = { $child } a vomi.
notice-collect-ill-sign-diarrhoea = { $child } a la diarrhée.
notice-collect-ill-sign-tired = { $child } { $gender ->
        [female] est très fatiguée
        [male] est très fatigué
       *[unknown] montre une grande fatigue
    }.
notice-collect-ill-sign-crying = { $child } pleure beaucoup.
notice-collect-ill-sign-pain = { $child } a mal.
notice-collect-ill-sign-rash = { $child } a des petites taches sur la peau.
notice-collect-ill-sign-eye = { $child } a un œil rouge.
notice-collect-ill-collect-by = Pouvez-vous venir chercher { $child } avant { $time } ?
notice-collect-ill-collect-soon = Pouvez-vous venir chercher { $child } dès que possible ?
notice-collect-ill-call = Ce n’est pas possible ? Alors appelez-nous.
notice-collect-ill-signs-fever = Fièvre
notice-collect-ill-signs-vomited = Vomissements
notice-collect-ill-signs-diarrhoea = Diarrhée
notice-collect-ill-signs-tired = Grande fatigue
notice-collect-ill-signs-crying = Pleure beaucoup
notice-collect-ill-signs-pain = Douleur
notice-collect-ill-signs-rash = Petites taches
notice-collect-ill-signs-eye = Œil rouge

## Head lice
notice-head-lice-heading = Poux
notice-head-lice-seen = Nous avons vu des poux dans le groupe { $group }.
notice-head-lice-anyone = Tout le monde peut attraper des poux.
notice-head-lice-check = Pouvez-vous vérifier les cheveux de votre enfant aujourd’hui ?
notice-head-lice-treat = Vous voyez des poux ? Alors passez un peigne à poux dans les cheveux chaque jour pendant deux semaines.
notice-head-lice-tell = Dans ce cas, pouvez-vous aussi nous le dire ?
notice-head-lice-welcome = Votre enfant peut venir comme d’habitude.

## Infection: something that others can catch
notice-infection-heading = Maladie dans le groupe
notice-infection-has-chickenpox = Un enfant du groupe { $group } a la varicelle.
notice-infection-has-hand-foot-mouth = Un enfant du groupe { $group } a la maladie pieds-mains-bouche.
notice-infection-has-eye-infection = Un enfant du groupe { $group } a une infection de l’œil.
notice-infection-has-stomach-flu = Un enfant du groupe { $group } a une gastro-entérite.
notice-infection-has-impetigo = Un enfant du groupe { $group } a l’impétigo.
notice-infection-has-scarlet-fever = Un enfant du groupe { $group } a la scarlatine.
notice-infection-has-fifth-disease = Un enfant du groupe { $group } a la cinquième maladie.
notice-infection-has-worms = Un enfant du groupe { $group } a des vers intestinaux (oxyures).
notice-infection-has-scabies = Un enfant du groupe { $group } a la gale.
notice-infection-has-flu = Un enfant du groupe { $group } a la grippe.
notice-infection-has-whooping-cough = Un enfant du groupe { $group } a la coqueluche.
notice-infection-look = Pouvez-vous surveiller si votre enfant tombe aussi malade ?
notice-infection-tip-come = Votre enfant peut venir comme d’habitude.
notice-infection-tip-stay-home = Votre enfant est malade ? Alors gardez-le à la maison.
notice-infection-tip-hands = Lavez-vous souvent les mains à la maison.
notice-infection-tip-doctor = Votre enfant a des symptômes ? Appelez votre médecin généraliste.
notice-infection-tip-pregnant = Vous êtes enceinte ? Appelez votre sage-femme ou votre médecin généraliste.
notice-infection-ask = Vous avez des questions ? Envoyez-nous un message.
notice-infection-advice-come = Peut venir
notice-infection-advice-stay-home = Malade : maison
notice-infection-advice-hands = Laver les mains
notice-infection-advice-doctor = Médecin
notice-infection-advice-pregnant = Enceinte
notice-infection-illness-chickenpox = Varicelle
notice-infection-illness-hand-foot-mouth = Pieds-mains-bouche
notice-infection-illness-eye-infection = Infection de l’œil
notice-infection-illness-stomach-flu = Gastro-entérite
notice-infection-illness-impetigo = Impétigo
notice-infection-illness-scarlet-fever = Scarlatine
notice-infection-illness-fifth-disease = Cinquième maladie
notice-infection-illness-worms = Vers (oxyures)
notice-infection-illness-scabies = Gale
notice-infection-illness-flu = Grippe
notice-infection-illness-whooping-cough = Coqueluche

## Small accident
notice-accident-heading = Petit accident
notice-accident-happened-fell = { $child } { $gender ->
        [female] est tombée
        [male] est tombé
       *[unknown] a fait une chute
    }.
notice-accident-happened-bumped = { $child } s’est { $gender ->
        [female] cognée
        [male] cogné
       *[unknown] fait mal en se cognant
    }.
notice-accident-happened-bitten = Un autre enfant a mordu { $child }.
notice-accident-happened-scratched = { $child } a une égratignure.
notice-accident-happened-jammed = { $child } s’est coincé le doigt.
notice-accident-happened-stung = Une guêpe ou une abeille a piqué { $child }.
notice-accident-time = C’était à { $time }.
notice-accident-spot-head = La marque est sur la tête.
notice-accident-spot-face = La marque est sur le visage.
notice-accident-spot-mouth = La marque est près de la bouche.
notice-accident-spot-arm = La marque est sur le bras.
notice-accident-spot-hand = La marque est sur la main.
notice-accident-spot-leg = La marque est sur la jambe.
notice-accident-spot-knee = La marque est sur le genou.
notice-accident-spot-foot = La marque est sur le pied.
notice-accident-spot-back = La marque est sur le dos.
notice-accident-did-cooled = Nous avons mis du froid dessus.
notice-accident-did-cleaned = Nous avons nettoyé l’endroit.
notice-accident-did-plaster = Il y a un pansement dessus.
notice-accident-did-comforted = Nous avons réconforté { $child }.
notice-accident-now-plays = { $child } joue de nouveau.
notice-accident-now-rests = { $child } se repose encore un peu.
notice-accident-now-watch = Aujourd’hui, nous surveillons { $child } avec une attention particulière.
notice-accident-questions = Vous avez des questions ? Envoyez-nous un message ou appelez-nous.
notice-accident-what-fell = Chute
notice-accident-what-bumped = Choc
notice-accident-what-bitten = Morsure
notice-accident-what-scratched = Égratignure
notice-accident-what-jammed = Doigt coincé
notice-accident-what-stung = Piqûre
notice-accident-where-head = Tête
notice-accident-where-face = Visage
notice-accident-where-mouth = Bouche
notice-accident-where-arm = Bras
notice-accident-where-hand = Main
notice-accident-where-leg = Jambe
notice-accident-where-knee = Genou
notice-accident-where-foot = Pied
notice-accident-where-back = Dos
notice-accident-care-cooled = Froid
notice-accident-care-cleaned = Nettoyage
notice-accident-care-plaster = Pansement
notice-accident-care-comforted = Consolation
notice-accident-after-plays = Joue de nouveau
notice-accident-after-rests = Se repose
notice-accident-after-watch = Sous surveillance

## Not in today: read back to the parent who told us
notice-absent-heading = Absence
notice-absent-received = Nous avons lu votre message.
notice-absent-date = { $child } ne vient pas le { $date }.
notice-absent-because-ill = { $child } est malade.
notice-absent-because-day-off = { $child } a un jour de congé.
notice-absent-because-holiday = { $child } est en vacances.
notice-absent-because-appointment = { $child } a un rendez-vous.
notice-absent-because-family = { $child } est en famille.
notice-absent-because-party = { $child } a une fête.
notice-absent-get-well = Nous souhaitons un bon rétablissement à { $child }.
notice-absent-wrong = Ce n’est pas exact ? Envoyez-nous un message.
notice-absent-reason-ill = Malade
notice-absent-reason-day-off = Jour de congé
notice-absent-reason-holiday = Vacances
notice-absent-reason-appointment = Rendez-vous
notice-absent-reason-family = Famille
notice-absent-reason-party = Fête

## Swapped day ("ruildag"): the child comes on another day
notice-swap-day-heading = Échange de jour
notice-swap-day-done = L’échange de jour est arrangé.
notice-swap-day-away = { $child } ne vient pas le { $date }.
notice-swap-day-comes = { $child } vient bien le { $date }.

## Extra day
notice-extra-day-heading = Jour en plus
notice-extra-day-comes = { $child } peut venir un jour de plus, le { $date }.
notice-extra-day-times = { $child } sera là de { $from } à { $until }.

## Late pick-up: read back to the parent who told us. Calm, without blame.
notice-late-pickup-heading = Vous arrivez plus tard
notice-late-pickup-known = Nous savons que vous arrivez plus tard.
notice-late-pickup-time = Vous venez chercher { $child } à { $time }.
notice-late-pickup-stays = { $person } reste avec { $child }.
notice-late-pickup-calm = Pas besoin de vous presser.

## Not collected: the house closes soon. Urgent, kind.
notice-not-collected-heading = Votre enfant est encore chez nous
notice-not-collected-here = { $child } est encore chez nous.
notice-not-collected-closing = Nous fermons à { $time }.
notice-not-collected-when = À quelle heure venez-vous ? Envoyez-nous un message ou appelez-nous.

## Somebody else collects the child: read back to the parent
notice-other-pickup-heading = Une autre personne vient
notice-other-pickup-who = { $person } vient chercher { $child } le { $date }.
notice-other-pickup-time = { $person } vient à { $time }.
notice-other-pickup-wrong = Ce n’est pas exact ? Alors appelez-nous tout de suite.

## Trip
notice-trip-heading = Sortie
notice-trip-date = Le { $date }, nous faisons une sortie.
notice-trip-to-farm = Nous allons à la ferme pour enfants.
notice-trip-to-playground = Nous allons à l’aire de jeux.
notice-trip-to-woods = Nous allons dans la forêt.
notice-trip-to-zoo = Nous allons au zoo.
notice-trip-to-library = Nous allons à la bibliothèque.
notice-trip-to-museum = Nous allons au musée.
notice-trip-to-beach = Nous allons à la plage.
notice-trip-to-theatre = Nous allons au théâtre.
notice-trip-to-shop = Nous allons au magasin.
notice-trip-to-school = Nous allons à l’école primaire.
notice-trip-times = Nous serons en sortie de { $from } à { $until }.
notice-trip-going-walk = Nous y allons à pied.
notice-trip-going-cart = Les enfants sont dans un chariot.
notice-trip-going-bicycle = Nous y allons à vélo.
notice-trip-going-bus = Nous y allons en bus.
notice-trip-going-car = Nous y allons en voiture.
notice-trip-going-train = Nous y allons en train.
notice-trip-cost = La sortie coûte { $amount }.
notice-trip-take-coat = Pouvez-vous donner un manteau chaud à votre enfant ?
notice-trip-take-boots = Pouvez-vous donner des bottes à votre enfant ?
notice-trip-take-bag = Pouvez-vous donner un sac à dos à votre enfant ?
notice-trip-take-lunch = Pouvez-vous donner un déjeuner à votre enfant ?
notice-trip-take-drink = Pouvez-vous donner une boisson à votre enfant ?
notice-trip-no = Votre enfant ne peut pas venir avec nous ? Alors envoyez-nous un message.
notice-trip-place-farm = Ferme pour enfants
notice-trip-place-playground = Aire de jeux
notice-trip-place-woods = Forêt
notice-trip-place-zoo = Zoo
notice-trip-place-library = Bibliothèque
notice-trip-place-museum = Musée
notice-trip-place-beach = Plage
notice-trip-place-theatre = Théâtre
notice-trip-place-shop = Magasin
notice-trip-place-school = École primaire
notice-trip-travel-walk = À pied
notice-trip-travel-cart = Chariot
notice-trip-travel-bicycle = Vélo
notice-trip-travel-bus = Bus
notice-trip-travel-car = Voiture
notice-trip-travel-train = Train
notice-trip-bring-coat = Manteau chaud
notice-trip-bring-boots = Bottes
notice-trip-bring-bag = Sac à dos
notice-trip-bring-lunch = Déjeuner
notice-trip-bring-drink = Boisson

## Parent evening
notice-parent-evening-heading = Soirée des parents
notice-parent-evening-date = Le { $date }, il y a une soirée pour les parents.
notice-parent-evening-times = La soirée dure de { $from } à { $until }.
notice-parent-evening-about-meet = Les parents et l’équipe font connaissance.
notice-parent-evening-about-language = Nous parlerons du langage des enfants.
notice-parent-evening-about-sleep = Nous parlerons du sommeil.
notice-parent-evening-about-food = Nous parlerons de l’alimentation.
notice-parent-evening-about-play = Nous parlerons du jeu.
notice-parent-evening-about-school = Nous parlerons de l’école primaire.
notice-parent-evening-about-media = Nous parlerons des tablettes et des téléphones.
notice-parent-evening-also-interpreter = Vous souhaitez un interprète ? Envoyez-nous un message.
notice-parent-evening-also-children = Vous pouvez venir avec votre enfant.
notice-parent-evening-also-coffee = Il y aura du café et du thé.
notice-parent-evening-welcome = Vous êtes les bienvenus.
notice-parent-evening-answer = Vous venez ? Envoyez-nous un message.
notice-parent-evening-topic-meet = Faire connaissance
notice-parent-evening-topic-language = Langage
notice-parent-evening-topic-sleep = Sommeil
notice-parent-evening-topic-food = Alimentation
notice-parent-evening-topic-play = Jeu
notice-parent-evening-topic-school = École primaire
notice-parent-evening-topic-media = Tablette, téléphone
notice-parent-evening-extra-interpreter = Interprète
notice-parent-evening-extra-children = Avec l’enfant
notice-parent-evening-extra-coffee = Café et thé

## Birthday of the child whose parents read this
notice-birthday-heading = Anniversaire
notice-birthday-congratulations = Joyeux anniversaire à { $child } !
notice-birthday-age = { $child } va avoir { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }.
notice-birthday-date = Nous ferons la fête le { $date }.
notice-birthday-time = La fête commence à { $time }.
notice-birthday-also-treat = Vous pouvez apporter quelque chose de bon.
notice-birthday-also-healthy = Pouvez-vous choisir quelque chose de sain ?
notice-birthday-also-no-treat = Vous n’avez rien à apporter.
notice-birthday-also-join = Vous pouvez assister à la fête.
notice-birthday-extra-treat = Petites douceurs
notice-birthday-extra-healthy = Quelque chose de sain
notice-birthday-extra-no-treat = Rien à apporter
notice-birthday-extra-join = Avec un parent

## Festivity
notice-festivity-heading = Fête
notice-festivity-date-sinterklaas = Le { $date }, nous fêtons la Saint-Nicolas.
notice-festivity-date-christmas = Le { $date }, nous fêtons Noël.
notice-festivity-date-new-year = Le { $date }, nous fêtons la nouvelle année.
notice-festivity-date-carnival = Le { $date }, nous fêtons le carnaval.
notice-festivity-date-easter = Le { $date }, nous fêtons Pâques.
notice-festivity-date-eid-al-fitr = Le { $date }, nous fêtons la fin du ramadan (Aïd el-Fitr).
notice-festivity-date-eid-al-adha = Le { $date }, nous fêtons la fête du sacrifice (Aïd el-Adha).
notice-festivity-date-nowruz = Le { $date }, nous fêtons Norouz.
notice-festivity-date-diwali = Le { $date }, nous fêtons Divali.
notice-festivity-date-spring = Le { $date }, nous célébrons la fête du printemps.
notice-festivity-date-summer = Le { $date }, nous célébrons la fête de l’été.
notice-festivity-date-autumn = Le { $date }, nous célébrons la fête de l’automne.
notice-festivity-date-lantern = Le { $date }, nous défilons avec des lampions.
notice-festivity-date-grandparents = Le { $date }, les grands-parents sont les bienvenus.
notice-festivity-date-farewell = Le { $date }, nous célébrons une fête d’au revoir.
notice-festivity-times = La fête dure de { $from } à { $until }.
notice-festivity-also-parents-welcome = Vous êtes les bienvenus.
notice-festivity-also-children-only = La fête est réservée aux enfants.
notice-festivity-also-bring-food = Vous voulez apporter quelque chose à manger ? C’est possible.
notice-festivity-also-dress-up = Votre enfant peut se déguiser.
notice-festivity-also-help = Vous voulez aider ? Envoyez-nous un message.
notice-festivity-feast-sinterklaas = Saint-Nicolas
notice-festivity-feast-christmas = Noël
notice-festivity-feast-new-year = Nouvel An
notice-festivity-feast-carnival = Carnaval
notice-festivity-feast-easter = Pâques
notice-festivity-feast-eid-al-fitr = Aïd el-Fitr
notice-festivity-feast-eid-al-adha = Aïd el-Adha
notice-festivity-feast-nowruz = Norouz
notice-festivity-feast-diwali = Divali
notice-festivity-feast-spring = Fête du printemps
notice-festivity-feast-summer = Fête de l’été
notice-festivity-feast-autumn = Fête de l’automne
notice-festivity-feast-lantern = Lampions
notice-festivity-feast-grandparents = Grands-parents
notice-festivity-feast-farewell = Au revoir
notice-festivity-extra-parents-welcome = Parents bienvenus
notice-festivity-extra-children-only = Enfants seulement
notice-festivity-extra-bring-food = Apporter à manger
notice-festivity-extra-dress-up = Se déguiser
notice-festivity-extra-help = Besoin d’aide

## Photo day
notice-photo-day-heading = Jour des photos
notice-photo-day-date = Le { $date }, le photographe vient.
notice-photo-day-free = L’achat des photos n’est pas obligatoire.
notice-photo-day-no = Vous ne voulez pas de photo de votre enfant ? Alors envoyez-nous un message.

## Another member of staff on the group
notice-substitute-heading = Qui est dans le groupe
notice-substitute-away = { $person } n’est pas là le { $date }.
notice-substitute-comes = { $person } travaille dans le groupe ce jour-là.
notice-substitute-person-knows = { $person } connaît déjà les enfants.
notice-substitute-person-new = Les enfants ne connaissent pas encore { $person }.
notice-substitute-known-knows = Connaît les enfants
notice-substitute-known-new = Nouvelle personne

## New member of staff
notice-new-staff-heading = Nouvelle personne dans l’équipe
notice-new-staff-starts = À partir du { $date }, { $person } travaille dans le groupe { $group }.
notice-new-staff-meet = { $person } aimerait faire votre connaissance.

## Two groups spend a day together; $group is the group in whose room they are
notice-groups-together-heading = Groupes ensemble
notice-groups-together-date = Le { $date }, deux groupes jouent ensemble.
notice-groups-together-where = Votre enfant sera alors dans le groupe { $group }.
notice-groups-together-person = { $person } sera là.

## Water play
notice-water-play-heading = Jeux d’eau
notice-water-play-date = Le { $date }, nous jouons avec de l’eau.
notice-water-play-swimwear = Pouvez-vous apporter des affaires de bain et une serviette ?
notice-water-play-sunscreen = Pouvez-vous déjà mettre de la crème solaire à votre enfant à la maison ?
notice-water-play-spare = Pouvez-vous apporter aussi des vêtements de rechange ?

## Holiday planning
notice-holiday-planning-heading = Planning des vacances
notice-holiday-planning-planning = Nous préparons le planning du { $first-date } au { $last-date } inclus.
notice-holiday-planning-days = Quels jours votre enfant vient-il ? Envoyez-nous un message.
notice-holiday-planning-before = Merci de nous répondre au plus tard le { $date }.
