### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition } : { $sentence }
condition-only = Seulement { $condition } : { $sentence }

## Ziekte

condition-fever = si { $child } a de la fièvre
condition-fever-gets = si { $child } commence à avoir de la fièvre
condition-fever-still = si { $child } a toujours de la fièvre
condition-fever-higher = si la fièvre monte
condition-fever-none = si { $child } n’a pas de fièvre
condition-fever-no-more = si { $child } n’a plus de fièvre
condition-fever-gone = si la fièvre est partie
condition-fever-none-hours = si { $child } n’a pas eu de fièvre pendant { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
condition-fever-none-day = si { $child } n’a pas eu de fièvre pendant un jour
condition-diarrhoea-none = si { $child } n’a pas la diarrhée
condition-diarrhoea-none-hours = si { $child } n’a pas eu la diarrhée pendant { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
condition-diarrhoea-none-day = si { $child } n’a pas eu la diarrhée pendant un jour
condition-vomited-not-hours = si { $child } n’a pas vomi pendant { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
condition-vomits-no-more = si { $child } ne vomit plus
condition-vomits = si { $child } vomit
condition-vomits-again = si { $child } vomit de nouveau
condition-vomits-or-drowsy = si { $child } vomit ou devient { $gender ->
        [female] somnolente
        [male] somnolent
       *[other] somnolent(e)
    }
condition-drowsy = si { $child } devient { $gender ->
        [female] somnolente
        [male] somnolent
       *[other] somnolent(e)
    }
condition-complaints-none = si { $child } n’a pas de symptômes
condition-worse = si cela s’aggrave
condition-child-worse = si { $child } va moins bien
condition-feels-better = si { $child } se sent mieux
condition-feels-well = si { $child } se sent bien
condition-recovered = si { $child } va de nouveau bien
condition-ill = si { $child } est malade
condition-ill-gets = si { $child } tombe malade
condition-pain = si { $child } a mal
condition-short-of-breath = si { $child } a du mal à respirer
condition-short-of-breath-gets = si { $child } commence à avoir du mal à respirer
condition-reaction = si { $child } fait une réaction allergique
condition-tired = si { $child } est { $gender ->
        [female] fatiguée
        [male] fatigué
       *[other] fatigué(e)
    }
condition-sad = si { $child } est triste
condition-cries = si { $child } pleure
condition-awake = si { $child } ne dort pas
condition-child-fever = si votre enfant a de la fièvre
condition-child-fever-none = si votre enfant n’a pas de fièvre
condition-child-fever-none-hours = si votre enfant n’a pas eu de fièvre pendant { $hours ->
        [one] { $hours } heure
       *[other] { $hours } heures
    }
condition-child-feels-well = si votre enfant se sent bien
condition-child-ill = si votre enfant est malade
condition-child-recovered = si votre enfant va de nouveau bien
condition-home-still = si c’est encore comme ça ce soir

## U en wij

condition-questions = si vous avez des questions
condition-worried = si vous vous inquiétez
condition-doubt = si vous avez un doute
condition-you-want = si vous le souhaitez
condition-you-agree = si vous êtes d’accord
condition-not-possible = si ce n’est pas possible
condition-needed = si c’est nécessaire
condition-something = s’il y a quelque chose
condition-changes = si quelque chose change
condition-you-come = quand vous venez
condition-you-collect = quand vous venez chercher { $child }
condition-you-late = si vous venez plus tard
condition-other-collects = si quelqu’un d’autre vient chercher { $child }
condition-not-coming = si { $child } ne vient pas
condition-form = si vous avez rempli le formulaire
condition-pregnant = si vous êtes enceinte
condition-when-child-awake = dès le réveil ({ $child })
condition-when-we-know = dès que nous en saurons plus
condition-when-you-can = dès que vous pouvez
condition-until-you-there = jusqu’à votre arrivée
condition-until-recovered = jusqu’à la guérison ({ $child })

## Toen

condition-then-woke = quand { $child } s’est { $gender ->
        [female] réveillée
        [male] réveillé
       *[other] réveillé(e)
    }
condition-then-fell = quand { $child } est { $gender ->
        [female] tombée
        [male] tombé
       *[other] tombé(e)
    }
condition-then-you-left = à votre départ
condition-then-you-came = à votre arrivée
condition-then-we-outside = quand nous étions dehors
condition-then-played = quand { $child } jouait

## Wat er verder kan zijn

condition-too-late = si vous êtes en retard
condition-you-do-not-want = si vous ne le souhaitez pas
condition-possible = si possible
condition-you-cannot-come = si vous ne pouvez pas venir
condition-your-child-not-comes = si votre enfant ne vient pas
condition-other-collects-yours = si une autre personne vient chercher votre enfant
condition-help = si vous avez besoin d’aide
condition-know-more = si vous voulez en savoir plus
condition-you-collect-yours = quand vous venez chercher votre enfant
condition-you-bring-yours = quand vous amenez votre enfant
condition-well = si cela se passe bien
condition-not-well = si cela ne se passe pas bien

## Het weer

condition-rain = s’il pleut
condition-even-rain = même s’il pleut
condition-warm = s’il fait chaud
condition-cold = s’il fait froid
condition-nice-weather = par beau temps
condition-bad-weather = par mauvais temps

## Bij ziekte (meer)

condition-fever-above = si la fièvre dépasse { $temperature } degrés
condition-drinks-not = si { $child } ne boit pas
condition-bleeding-goes-on = si le saignement ne s’arrête pas
condition-you-read = quand vous lisez ceci
condition-form-there = quand nous aurons le formulaire
