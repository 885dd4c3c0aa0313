staff-handover-title = Compte rendu du jour
staff-handover-day = { $date }
staff-handover-children = { $count ->
        [one] { $count } enfant
       *[other] { $count } enfants
    }
staff-handover-everyone = 👥 Tout le monde
staff-handover-several = ☑️ Plusieurs enfants
staff-handover-go = { $count ->
        [one] Continuer avec { $count } enfant ▸
       *[other] Continuer avec { $count } enfants ▸
    }
staff-handover-other-group = 🔀 Autre groupe
staff-handover-ask-group = Quel groupe ?
staff-handover-ask-children = De qui s’agit-il ?
staff-handover-ask-several = Touchez les noms, puis Continuer.
staff-handover-no-children = Il n’y a pas encore d’enfants dans le groupe { $group }.

## Questions
staff-handover-ask-meal = { $meal } : comment s’est passé le repas ?
staff-handover-ask-kind = Quel repas ?
staff-handover-ask-foods = { $meal } : qu’y avait-il à manger ?
staff-handover-ask-drink = Comment cela s’est-il passé pour la boisson ? Vous pouvez aussi taper : fles 150.
staff-handover-ask-nap = Quand était la sieste ? Vous pouvez aussi taper : slaap 12.30-14.
staff-handover-ask-from = À quelle heure cela a-t-il commencé ? Ou combien de temps cela a-t-il duré ?
staff-handover-ask-until = À partir de { $start }. Jusqu’à quelle heure ?
staff-handover-ask-mood = Comment était l’humeur ?
staff-handover-ask-care = Couche ou toilettes ?
staff-handover-ask-activity = Qu’avez-vous fait ?
staff-handover-ask-friends = Joué avec qui ?
staff-handover-ask-skill = Qu’est-ce qui était nouveau, ou s’est bien passé ?
staff-handover-ask-bring = Que doivent apporter les parents ?
staff-handover-ask-who = Pour qui était-ce différent ?

## Overview
staff-handover-empty = Rien de rempli pour l’instant.
staff-handover-nothing-yet = encore rien
staff-handover-hint = Écrivez simplement si vous voulez ajouter quelque chose.
staff-handover-only-this = Vous remplissez maintenant seulement pour { $child }.
staff-handover-you-wrote = Vous avez écrit : { $text }
staff-handover-no-readers = Aucun parent ne peut encore lire ceci.
staff-handover-one-child = 👤 Un enfant à part
staff-handover-all-again = 👥 De nouveau tous
staff-handover-own-words = ↩ Mon propre texte
staff-handover-simple-words = ✨ Texte simple
staff-handover-note-away = 🗑 Enlever la note
staff-handover-about-meal = 🍽 Repas
staff-handover-about-drink = 🥛 Boisson
staff-handover-about-nap = 😴 Sommeil
staff-handover-about-mood = 🙂 Humeur
staff-handover-about-care = 🧷 Couche/WC
staff-handover-about-activity = 🎨 Activités
staff-handover-about-friends = 👫 Avec
staff-handover-about-skill = 🌟 Nouveau
staff-handover-about-bring = 🎒 Apporter
staff-handover-clear = 🗑 Effacer
staff-handover-nothing-to-send = Il n’y a encore rien dedans. Remplissez quelque chose, ou tapez une phrase.
staff-handover-silent = Il n’y a encore rien sur : { $names }. Remplissez quelque chose, ou enlevez le nom.
staff-handover-hard = Cette phrase est encore difficile : « { $sentence } ». Raccourcissez-la, ou touchez encore une fois Envoyer.
staff-handover-choose-first = Choisissez d’abord de qui il s’agit. Ensuite, vous pourrez écrire.
staff-handover-unreached = Aucun parent relié pour l’instant : { $names }. Je n’y ai rien envoyé.
staff-handover-what = Compte rendu { $child }
staff-handover-correcting = Vous corrigez un compte rendu déjà envoyé. Les parents verront ensuite qu’il a été corrigé.

## Meals and amounts
staff-handover-meal-lunch = 🥪 Déjeuner
staff-handover-meal-fruit = 🍎 Fruits
staff-handover-meal-breakfast = 🥣 Petit déjeuner
staff-handover-meal-snack = 🍪 Collation
staff-handover-meal-dinner = 🍲 Repas chaud
staff-handover-other-meal = 🔀 Autre repas
staff-handover-foods = 🧀 Quoi ?
staff-handover-ate-well = 👍 Bien
staff-handover-ate-all = 😋 Tout mangé
staff-handover-ate-little = 🤏 Peu
staff-handover-ate-none = 🙅 N’a pas mangé
staff-handover-drank-well = 👍 Bien bu
staff-handover-drank-little = 🤏 Peu bu
staff-handover-bottle = 🍼 { $amount } ml

## Sleeping
staff-handover-other-time = 🕐 Autre heure
staff-handover-awake = 👀 Pas dormi
staff-handover-minutes = { $minutes } min
staff-handover-now = Maintenant ({ $time })

## Mood
staff-handover-mood-cheerful = 😀 Bonne humeur
staff-handover-mood-calm = 😌 Calme
staff-handover-mood-lively = ⚡ Énergique
staff-handover-mood-tired = 🥱 Fatigue
staff-handover-mood-close = 🤗 Près de nous
staff-handover-mood-tearful = 😢 Parfois triste
staff-handover-mood-goodbye = 👋 Séparation difficile
staff-handover-mood-cross = 😠 Parfois en colère
staff-handover-mood-unwell = 🤒 Pas très bien

## Nappy and toilet
staff-handover-care-usual = 👌 Comme d’habitude
staff-handover-care-wet = 💧 Pipi
staff-handover-care-stool = 💩 Caca
staff-handover-care-loose = 💦 Selles molles
staff-handover-care-potty = 🪣 Pot
staff-handover-care-toilet = 🚽 Toilettes
staff-handover-care-dry = ☀️ Culotte sèche
staff-handover-care-accident = 👖 Petit accident

## Activities
staff-handover-activity-outside = 🌳 Dehors
staff-handover-activity-craft = ✂️ Bricolage
staff-handover-activity-reading = 📖 Lecture
staff-handover-activity-singing = 🎵 Chant
staff-handover-activity-building = 🧱 Construction
staff-handover-activity-pretend = 🍳 Dînette
staff-handover-activity-puzzle = 🧩 Puzzles
staff-handover-activity-sand = 🏖 Bac à sable
staff-handover-activity-water = 💦 Eau
staff-handover-activity-walk = 🚶 Promenade
staff-handover-activity-cycling = 🚲 Vélo
staff-handover-activity-ball = ⚽ Ballon
staff-handover-activity-dancing = 💃 Danse
staff-handover-activity-gym = 🤸 Gymnastique
staff-handover-activity-cooking = 🧁 Cuisine

## New skills and small successes
staff-handover-skill-words = 🗣 Nouveau mot
staff-handover-skill-shared = 🤝 Partage
staff-handover-skill-coat = 🧥 Mis son manteau
staff-handover-skill-shoes = 👟 Mis ses chaussures
staff-handover-skill-spoon = 🥄 Cuillère sans aide
staff-handover-skill-cup = 🥤 Bu au gobelet
staff-handover-skill-potty = 🪣 Pipi sur le pot
staff-handover-skill-tidied = 🧹 Rangé
staff-handover-skill-turn = ⏳ Attendu son tour
staff-handover-skill-helped = 💛 Aidé un enfant
staff-handover-skill-counted = 🔢 Compté
staff-handover-skill-colours = 🌈 Couleurs
staff-handover-skill-dared = 🦁 Osé
staff-handover-skill-rolled = 🔄 Se retourner
staff-handover-skill-sat = 🪑 Position assise
staff-handover-skill-crawled = 🐛 Quatre pattes
staff-handover-skill-stood = 🧍 Debout
staff-handover-skill-walked = 👣 Premiers pas

## To bring
staff-handover-bring-nappies = 🧷 Couches
staff-handover-bring-clothes = 👕 Vêtements propres
staff-handover-bring-wipes = 🧻 Lingettes
staff-handover-bring-coat = 🧥 Manteau chaud
staff-handover-bring-boots = 🥾 Bottes
staff-handover-bring-cuddly = 🧸 Doudou
staff-handover-bring-dummy = 🍭 Tétine
staff-handover-bring-milk = 🍼 Lait infantile
staff-handover-bring-suncream = 🧴 Crème solaire
staff-handover-bring-hat = 🧢 Casquette, bonnet
staff-handover-bring-slippers = 🥿 Chaussons
staff-handover-bring-swimwear = 🩱 Affaires de bain
staff-handover-bring-mittens = 🧤 Moufles
staff-handover-closed = La structure d’accueil est fermée aujourd’hui.
