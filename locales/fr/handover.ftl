## Marks in front of the sentences
handover-mark-meal = 🍽
handover-mark-drink = 🥛
handover-mark-bottle = 🍼
handover-mark-sleep = 😴
handover-mark-mood = 🙂
handover-mark-care = 🧷
handover-mark-activity = 🎨
handover-mark-friends = 👫
handover-mark-skill = 🌟
handover-mark-bring = 🎒
handover-mark-note = 💬

## Eating. "well": ate well; "all": finished it; "little": ate a little; "none": ate nothing
handover-breakfast-well = { $child } a bien mangé au petit déjeuner.
handover-breakfast-all = { $child } a mangé tout le petit déjeuner.
handover-breakfast-little = { $child } a peu mangé au petit déjeuner.
handover-breakfast-none = { $child } n’a pas mangé au petit déjeuner.
handover-breakfast-foods = Voici le petit déjeuner : { $items }.
handover-fruit-well = { $child } a bien mangé les fruits.
handover-fruit-all = { $child } a mangé tous les fruits.
handover-fruit-little = { $child } a mangé peu de fruits.
handover-fruit-none = { $child } n’a pas mangé de fruits.
handover-fruit-foods = Voici les fruits : { $items }.
handover-lunch-well = { $child } a bien mangé au déjeuner.
handover-lunch-all = { $child } a mangé tout le déjeuner.
handover-lunch-little = { $child } a peu mangé au déjeuner.
handover-lunch-none = { $child } n’a pas mangé au déjeuner.
handover-lunch-foods = Voici le déjeuner : { $items }.
handover-snack-well = { $child } a bien mangé à la collation.
handover-snack-all = { $child } a mangé toute la collation.
handover-snack-little = { $child } a peu mangé à la collation.
handover-snack-none = { $child } n’a pas mangé la collation.
handover-snack-foods = Voici la collation : { $items }.
handover-dinner-well = { $child } a bien mangé au repas chaud.
handover-dinner-all = { $child } a mangé tout le repas chaud.
handover-dinner-little = { $child } a peu mangé au repas chaud.
handover-dinner-none = { $child } n’a pas mangé au repas chaud.
handover-dinner-foods = Voici le repas chaud : { $items }.

## Foods, as they stand in a list
handover-food-bread = pain
handover-food-cheese = fromage
handover-food-peanut-butter = beurre de cacahuète
handover-food-egg = œuf
handover-food-cracker = cracker
handover-food-banana = banane
handover-food-apple = pomme
handover-food-pear = poire
handover-food-grapes = raisin
handover-food-cucumber = concombre
handover-food-tomato = tomate
handover-food-carrot = carotte
handover-food-soup = soupe
handover-food-pasta = pâtes
handover-food-rice = riz
handover-food-potatoes = pommes de terre
handover-food-vegetables = légumes
handover-food-chicken = poulet
handover-food-fish = poisson
handover-food-yoghurt = yaourt
handover-food-porridge = bouillie

## Drinking
handover-drink-well = { $child } a bien bu.
handover-drink-little = { $child } a peu bu.
handover-bottle = { $child } a bu un biberon de { $amount } ml.
handover-bottle-at = À { $time }, { $child } a bu un biberon de { $amount } ml.

## Sleeping
handover-slept = { $child } a dormi de { $from } à { $until }.
handover-slept-minutes = { $child } a dormi { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
handover-not-slept = { $child } n’a pas dormi aujourd’hui.

## Mood and behaviour; said kindly, never a judgement
handover-mood-cheerful = { $child } était de bonne humeur.
handover-mood-calm = { $child } était calme.
handover-mood-lively = { $child } avait beaucoup d’énergie.
handover-mood-tired = { $child } { $gender ->
        [female] était fatiguée
        [male] était fatigué
       *[unknown] montrait de la fatigue
    }.
handover-mood-close = { $child } avait envie de rester tout près de nous.
handover-mood-tearful = { $child } était triste par moments et a reçu du réconfort.
handover-mood-goodbye = Le moment de la séparation a été difficile pour { $child }, mais ensuite tout s’est bien passé.
handover-mood-cross = { $child } était en colère par moments.
handover-mood-unwell = { $child } ne se sentait pas très bien.

## Nappy and toilet
handover-care-usual = Les couches étaient comme d’habitude pour { $child }.
handover-care-wet = { $child } a fait pipi.
handover-care-stool = { $child } a fait caca.
handover-care-loose = { $child } a eu des selles molles.
handover-care-potty = { $child } a été sur le pot.
handover-care-toilet = { $child } a été aux toilettes.
handover-care-dry = { $child } n’a pas mouillé sa culotte de toute la journée.
handover-care-accident = { $child } a eu un petit accident et a reçu des vêtements propres.

## Activities
handover-activity-outside = { $child } a joué dehors.
handover-activity-craft = { $child } a fait du bricolage.
handover-activity-reading = Nous avons lu une histoire à { $child }.
handover-activity-singing = { $child } a chanté des chansons.
handover-activity-building = { $child } a fait des constructions avec des cubes.
handover-activity-pretend = { $child } a joué à la dînette.
handover-activity-puzzle = { $child } a fait des puzzles.
handover-activity-sand = { $child } a joué dans le bac à sable.
handover-activity-water = { $child } a joué avec de l’eau.
handover-activity-walk = { $child } a fait une promenade.
handover-activity-cycling = { $child } a fait du vélo.
handover-activity-ball = { $child } a joué au ballon.
handover-activity-dancing = { $child } a dansé.
handover-activity-gym = { $child } a fait de la gymnastique.
handover-activity-cooking = { $child } a aidé à faire la cuisine.
handover-friends = { $child } a joué avec { $items }.

## New skills and small successes
handover-skill-words = { $child } a appris un nouveau mot.
handover-skill-shared = { $child } a partagé des jouets.
handover-skill-coat = { $child } a mis son manteau sans aide.
handover-skill-shoes = { $child } a mis ses chaussures sans aide.
handover-skill-spoon = { $child } a mangé à la cuillère sans aide.
handover-skill-cup = { $child } a bu dans un gobelet sans aide.
handover-skill-potty = { $child } a fait pipi sur le pot.
handover-skill-tidied = { $child } a aidé à ranger.
handover-skill-turn = { $child } a attendu son tour.
handover-skill-helped = { $child } a aidé un autre enfant.
handover-skill-counted = { $child } a compté.
handover-skill-colours = { $child } a nommé des couleurs.
handover-skill-dared = { $child } a osé quelque chose de nouveau.
handover-skill-rolled = { $child } sait se retourner.
handover-skill-sat = { $child } tient en position assise sans aide.
handover-skill-crawled = { $child } sait avancer à quatre pattes.
handover-skill-stood = { $child } sait se tenir debout.
handover-skill-walked = { $child } a fait ses premiers pas.

## To bring
handover-bring-nappies = Pouvez-vous apporter des couches ?
handover-bring-clothes = Pouvez-vous apporter des vêtements propres ?
handover-bring-wipes = Pouvez-vous apporter des lingettes ?
handover-bring-coat = Pouvez-vous apporter un manteau chaud ?
handover-bring-boots = Pouvez-vous apporter des bottes de pluie ?
handover-bring-cuddly = Pouvez-vous apporter le doudou ?
handover-bring-dummy = Pouvez-vous apporter une tétine ?
handover-bring-milk = Pouvez-vous apporter du lait infantile ?
handover-bring-suncream = Pouvez-vous apporter de la crème solaire ?
handover-bring-hat = Pouvez-vous apporter une casquette ou un bonnet ?
handover-bring-slippers = Pouvez-vous apporter des chaussons ?
handover-bring-swimwear = Pouvez-vous apporter des affaires de bain ?
handover-bring-mittens = Pouvez-vous apporter des moufles ?
