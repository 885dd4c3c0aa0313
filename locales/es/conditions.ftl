### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = Solo { $condition }: { $sentence }

## Ziekte

condition-fever = si { $child } tiene fiebre
condition-fever-gets = si { $child } empieza a tener fiebre
condition-fever-still = si { $child } todavía tiene fiebre
condition-fever-higher = si la fiebre sube
condition-fever-none = si { $child } no tiene fiebre
condition-fever-no-more = si { $child } ya no tiene fiebre
condition-fever-gone = si la fiebre ha desaparecido
condition-fever-none-hours = si { $child } lleva { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sin fiebre
condition-fever-none-day = si { $child } lleva un día sin fiebre
condition-diarrhoea-none = si { $child } no tiene diarrea
condition-diarrhoea-none-hours = si { $child } lleva { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sin diarrea
condition-diarrhoea-none-day = si { $child } lleva un día sin diarrea
condition-vomited-not-hours = si { $child } lleva { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sin vomitar
condition-vomits-no-more = si { $child } ya no vomita
condition-vomits = si { $child } vomita
condition-vomits-again = si { $child } vuelve a vomitar
condition-vomits-or-drowsy = si { $child } vomita o le entra mucha somnolencia
condition-drowsy = si a { $child } le entra mucha somnolencia
condition-complaints-none = si { $child } no tiene síntomas
condition-worse = si empeora
condition-child-worse = si { $child } empeora
condition-feels-better = si { $child } se siente mejor
condition-feels-well = si { $child } se siente bien
condition-recovered = si { $child } ya está bien
condition-ill = si { $child } está { $gender ->
        [female] enferma
        [male] enfermo
       *[unknown] enfermo(a)
    }
condition-ill-gets = si { $child } se pone { $gender ->
        [female] enferma
        [male] enfermo
       *[unknown] enfermo(a)
    }
condition-pain = si { $child } tiene dolor
condition-short-of-breath = si a { $child } le falta el aire
condition-short-of-breath-gets = si a { $child } le empieza a faltar el aire
condition-reaction = si { $child } tiene una reacción alérgica
condition-tired = si { $child } está { $gender ->
        [female] cansada
        [male] cansado
       *[unknown] cansado(a)
    }
condition-sad = si { $child } está triste
condition-cries = si { $child } llora
condition-awake = si { $child } ya se ha despertado
condition-child-fever = si su hijo o hija tiene fiebre
condition-child-fever-none = si su hijo o hija no tiene fiebre
condition-child-fever-none-hours = si su hijo o hija lleva { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sin fiebre
condition-child-feels-well = si su hijo o hija se siente bien
condition-child-ill = en caso de enfermedad de su hijo o hija
condition-child-recovered = si su hijo o hija ya está bien
condition-home-still = si esta noche sigue así

## U en wij

condition-questions = si tiene preguntas
condition-worried = si algo le preocupa
condition-doubt = si tiene dudas
condition-you-want = si así lo desea
condition-you-agree = si le parece bien
condition-not-possible = si no es posible
condition-needed = si es necesario
condition-something = si pasa algo
condition-changes = si algo cambia
condition-you-come = cuando usted venga
condition-you-collect = cuando venga a recoger a { $child }
condition-you-late = si usted viene más tarde
condition-other-collects = si otra persona recoge a { $child }
condition-not-coming = si { $child } no viene
condition-form = si ha rellenado el formulario
condition-pregnant = si está embarazada
condition-when-child-awake = en cuanto { $child } se despierte
condition-when-we-know = en cuanto sepamos más
condition-when-you-can = en cuanto pueda
condition-until-you-there = hasta que usted llegue
condition-until-recovered = hasta que { $child } esté bien

## Toen

condition-then-woke = cuando { $child } se despertó
condition-then-fell = cuando { $child } se cayó
condition-then-you-left = cuando usted se fue
condition-then-you-came = cuando usted llegó
condition-then-we-outside = cuando estábamos fuera
condition-then-played = cuando { $child } estaba jugando

## Wat er verder kan zijn

condition-too-late = si llega tarde
condition-you-do-not-want = si no lo desea
condition-possible = si es posible
condition-you-cannot-come = si no puede venir
condition-your-child-not-comes = si su hijo o hija no viene
condition-other-collects-yours = si otra persona recoge a su hijo o hija
condition-help = si necesita ayuda
condition-know-more = si desea saber más
condition-you-collect-yours = cuando recoja a su hijo o hija
condition-you-bring-yours = cuando traiga a su hijo o hija
condition-well = si va bien
condition-not-well = si no va bien

## Het weer

condition-rain = si llueve
condition-even-rain = incluso si llueve
condition-warm = si hace calor
condition-cold = si hace frío
condition-nice-weather = si hace buen tiempo
condition-bad-weather = si hace mal tiempo

## Bij ziekte (meer)

condition-fever-above = si la fiebre pasa de { $temperature } grados
condition-drinks-not = si { $child } no bebe
condition-bleeding-goes-on = si la hemorragia no para
condition-you-read = cuando usted lea esto
condition-form-there = cuando tengamos el formulario
