### When, where, how and with whom; locales/nl/contexts.ftl tells more.

context-sentence = { $sentence } ({ $context })
context-because = { $first } El motivo: { $second }

## Wanneer

context-when-morning = esta mañana
context-when-afternoon = esta tarde
context-when-evening = al final de la tarde
context-when-night = durante la noche
context-when-yesterday = ayer
context-when-yesterday-afternoon = ayer por la tarde
context-when-yesterday-evening = anoche
context-when-tomorrow = mañana
context-when-tomorrow-morning = mañana por la mañana
context-when-tomorrow-afternoon = mañana por la tarde
context-when-this-week = esta semana
context-when-last-week = la semana pasada
context-when-next-week = la semana que viene
context-when-weekend = este fin de semana
context-when-every-day = todos los días
context-when-all-day = todo el día
context-when-all-morning = toda la mañana
context-when-all-afternoon = toda la tarde
context-when-lately = últimamente
context-when-now = en este momento
context-when-mornings = por las mañanas
context-when-afternoons = por las tardes
context-when-evenings = por las noches
context-when-start-of-day = al principio del día
context-when-end-of-day = al final del día
context-when-breakfast = en el desayuno
context-when-lunch = en la comida del mediodía
context-when-dinner = en la cena
context-when-hot-meal = en la comida caliente
context-when-meal = durante la comida
context-when-fruit = a la hora de la fruta
context-when-before-meal = antes de comer
context-when-after-meal = después de comer
context-when-before-sleep = antes de dormir
context-when-after-sleep = después de dormir
context-when-during-sleep = durante el sueño
context-when-bottle = después del biberón
context-when-after-school = después del colegio
context-when-circle = en el corro
context-when-bringing = a la llegada
context-when-goodbye = en la despedida
context-when-collecting = a la hora de la recogida
context-when-outdoor-play = mientras jugábamos fuera
context-when-playing = durante el juego
context-when-changing = durante el cambio de pañal
context-when-walk = durante el paseo
context-when-spring = en primavera
context-when-summer = en verano
context-when-autumn = en otoño
context-when-winter = en invierno
context-when-school-holidays = en las vacaciones escolares
context-when-summer-holidays = en las vacaciones de verano
context-when-autumn-holidays = en las vacaciones de otoño
context-when-christmas-holidays = en las vacaciones de Navidad
context-when-spring-holidays = en las vacaciones de febrero
context-when-may-holidays = en las vacaciones de mayo
context-when-study-day = en el día de formación del profesorado
context-when-first = primero
context-when-then = después de eso
context-when-later = más tarde
context-when-in-between = entre horas
context-when-time = a las { $time }
context-when-around-time = sobre las { $time }
context-when-from-time = a partir de las { $time }
context-when-before-time = antes de las { $time }
context-when-at-latest = como muy tarde a las { $time }
context-when-after-time = después de las { $time }
context-when-until-time = hasta las { $time }
context-when-from-until = de { $from } a { $until }
context-when-weekday = el { $weekday }
context-when-every-weekday = cada { $weekday }
context-when-date = el { $date }
context-when-from-date = a partir del { $date }
context-when-until-date = hasta el { $date } incluido
context-when-before-date = antes del { $date }
context-when-dates = del { $first-date } al { $last-date }, ambos incluidos
context-when-in-weeks = dentro de { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
context-when-in-days = dentro de { $count ->
        [one] { $count } día
       *[other] { $count } días
    }

## Hoe en hoe vaak

context-first-time = por primera vez
context-again = otra vez
context-times = { $count ->
        [one] { $count } vez
       *[other] { $count } veces
    }
context-several-times = varias veces
context-often = a menudo
context-sometimes = a veces
context-self = sin ayuda
context-together = en compañía
context-with-names = junto con { $names }
context-with-children = con otros niños
context-with-group = con todo el grupo
context-with-staff = con la educadora
context-with-pleasure = con mucho gusto
context-bit = un poco
context-very = muchísimo
context-minutes = { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
context-half-hour = media hora
context-hour = una hora
context-long = mucho tiempo
context-for-child = para { $names }
context-of-child = { $names }
context-agreed = como habíamos acordado
context-therefore = por eso
context-maybe = quizás
context-birthday = por el cumpleaños
context-rain = por la lluvia
context-storm = por el temporal
context-heat = por el calor
context-cold = por el frío
context-illness = por enfermedad

## Waar

context-outside = fuera, al aire libre
context-inside = dentro
context-yard = en el patio
context-garden = en el jardín
context-sandpit = en el arenero
context-home-corner = en el rincón de la casita
context-building-corner = en el rincón de construcciones
context-reading-corner = en el rincón de lectura
context-gym-hall = en el gimnasio
context-group = en el grupo
context-bso = en la guardería extraescolar
context-at-school = en el colegio
context-home = en casa
context-at-ours = con nosotros
context-forest = en el bosque
context-park = en el parque
context-playground = en el parque infantil
context-field = en el campo de juego
context-table = en la mesa
context-sofa = en el sofá
context-lap = en nuestro regazo
context-playpen = en el parque de bebés
context-mat = en la alfombra de juegos
context-buggy = en el carrito
context-bed = en la cama
context-hallway = en el pasillo
context-pool = en la piscina
context-paddling-pool = en la piscinita
context-snow = en la nieve
context-leaves = entre las hojas
context-kitchen = en la cocina
context-app = en la aplicación

## Wanneer (meer)

context-when-day-after-tomorrow = pasado mañana
context-when-yesterday-morning = ayer por la mañana
context-when-tomorrow-evening = mañana al final de la tarde
context-when-this-month = este mes
context-when-next-month = el mes que viene
context-when-this-year = este año
context-when-always = siempre
context-when-weekday-morning = el { $weekday } por la mañana
context-when-weekday-afternoon = el { $weekday } por la tarde
context-when-weekday-evening = el { $weekday } al final de la tarde
context-when-coming-weekday = el próximo { $weekday }
context-when-last-weekday = el último { $weekday }
context-when-month = en { $month }
context-when-since-time = desde las { $time }
context-when-since-this-week = desde esta semana
context-when-since-date = desde el { $date }
context-when-soon = hoy, más tarde
context-when-in-the-long-run = pronto
context-when-right-away = enseguida
context-when-quickly = rápido
context-when-at-night = por la noche
context-when-in-hour = dentro de una hora
context-when-in-minutes = dentro de { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
context-when-after-minutes = después de { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
context-when-after-while = después de un rato
context-when-tea = a la hora del té
context-when-snack = a la hora del tentempié
context-when-drink-moment = al beber
context-when-waking = al despertarse
context-when-falling-asleep = al dormirse
context-when-crafting = durante las manualidades
context-when-football = durante el fútbol
context-when-reading = durante la lectura de cuentos
context-when-tidying = al recoger
context-when-singing = al cantar
context-when-swimming-lesson = en la clase de natación
context-when-outing = durante la salida
context-when-settling = durante la adaptación
context-when-toilet = en el váter
context-when-holidays = en las vacaciones
context-when-christmas = en Navidad
context-when-after-holiday = después de las vacaciones

## Hoe (meer)

context-gladly = con gusto
context-calmly = con calma
context-nicely = en buen ambiente
context-another-group = con otro grupo
context-with-baby-group = con los bebés
context-with-toddlers = con los niños de 2 a 4 años
context-with-big-ones = con los mayores
context-with-mother = con mamá
context-with-father = con papá
context-with-brother-sister = con un hermano o hermana
context-by-bike = en bici
context-by-bus = en autobús
context-by-train = en tren
context-by-car = en coche
context-on-foot = a pie
context-by-phone = por teléfono
context-by-mail = por correo electrónico
context-all-together-group = con el grupo { $group }
context-in-groups = en grupos pequeños
context-hands = con las manos
context-warm-reason = porque hacía mucho calor
context-cold-reason = porque hacía mucho frío
context-rain-reason = porque llovía
context-tired-reason = por cansancio
context-instead = en lugar de eso
context-besides = además
context-without-tears = sin lágrimas
context-with-help = con ayuda

## Waar (meer)

context-vegetable-garden = en el huerto
context-puddles-place = en los charcos
context-library = en la biblioteca
context-theatre = en el teatro
context-petting-farm = en la granja infantil
context-farm = en la granja
context-zoo = en el zoo
context-beach = en la playa
context-window = junto a la ventana
context-door = junto a la puerta
context-gate = junto a la verja
context-chair = en la silla
context-circle-mat = en la hierba
context-bag = en la bolsa
context-box = en la fiambrera
context-drawer = en la cestita
context-coat-hook = en el perchero
context-climbing-frame = en la estructura para trepar
context-slide-place = en el tobogán
context-swing-place = en el columpio
context-bath-water = en el agua
context-children-home = en casa de un amigo o amiga
context-other-location = en otro centro

## Wanneer (nog meer)

context-when-after-half-hour = después de media hora
context-when-after-hour = después de una hora
context-when-after-quarter = después de un cuarto de hora
context-when-just-now = hace un momento
context-when-past-days = en los últimos días
context-when-each-week = todas las semanas
context-when-times-day = { $count ->
        [one] { $count } vez
       *[other] { $count } veces
    } al día
context-when-times-week = { $count ->
        [one] { $count } vez
       *[other] { $count } veces
    } a la semana
context-when-gym = durante la gimnasia
context-when-at-latest-date = a más tardar el { $date }
context-when-on-way = por el camino

## Hoe (nog meer)

context-asap = lo antes posible
context-on-time = a tiempo
context-mostly = normalmente
context-hours = durante { $hours } h
context-three-quarters = durante tres cuartos de hora
context-hour-and-half = durante una hora y media
context-for-relative = para: { $relative }
context-with-relative = con: { $relative }
context-at-relative = en casa de: { $relative }
context-for-everyone = para todos
context-with-all-children = con todos los niños
context-without-trouble = sin problemas
context-by-taxi = en taxi
context-bad-weather = por el tiempo

## Waar (nog meer)

context-class = en clase
context-location = en el centro
context-entrance = en la entrada
context-street = en la calle
context-office-place = en la oficina

## Hoe lang (nog meer)

context-within-hour = en el plazo de una hora
context-when-until-before-date = hasta el { $date }
context-weeks = durante { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
context-days = durante { $count ->
        [one] { $count } día
       *[other] { $count } días
    }
context-week = durante una semana
context-much = mucho

## Vanaf wanneer

context-when-two-weekdays = los días { $first-weekday } y { $second-weekday }
context-when-from-month = a partir de { $month }
context-when-from-next-week = a partir de la próxima semana
context-when-from-now-on = a partir de ahora
context-when-rest-of-day = el resto del día
context-when-end-of-afternoon = al final de la tarde

## Van dag tot dag

context-number-about = aproximadamente
context-number-almost = casi
context-number-more = un poco más
context-number-only = no más
context-number-least = como mínimo
context-number-most = como máximo
context-number-not-before = no antes
context-with-the-toddlers = con los niños de 2 a 4 años
context-with-the-babies = con los bebés
context-with-the-children = con los niños
context-for-outing = para la salida
context-for-party = para la fiesta
context-for-crafting = para las manualidades
context-for-outside = para estar fuera
context-when-that-day = ese día
context-by-accident = sin querer
context-each-time = cada vez
context-in-turn = por turnos
context-when-since-today = desde hoy
context-when-after-summer = después de las vacaciones de verano
context-when-before-holiday = antes de las vacaciones
context-when-end-of-morning = al final de la mañana
context-when-start-of-afternoon = al principio de la tarde
context-when-last-month = el mes pasado
context-when-next-year = el año que viene
context-when-end-of-week = al final de la semana
context-when-beforehand = con antelación
context-when-next-time = la próxima vez
context-in-rain = bajo la lluvia
context-in-sun = al sol
context-in-shade = a la sombra
context-in-bus = en el autobús
context-in-hall = en el vestíbulo

## Bij ziekte en ongelukjes

context-in-that-case = en ese caso
context-constantly = todo el tiempo
context-suddenly = de repente
context-to-be-sure = por si acaso
context-doctor-advice = por consejo del médico de cabecera
context-from-coughing = por la tos
context-from-pain = de dolor
context-from-fever = por la fiebre
context-when-after-running = después de correr
context-when-after-vomiting = después de vomitar
context-with-water = con agua
context-with-wet-cloth = con un paño húmedo
context-under-tap = bajo el grifo
context-with-lice-comb = con un peine para piojos
context-when-almost-all-morning = casi toda la mañana
context-when-almost-all-day = casi todo el día
context-when-for-days = desde hace { $count ->
        [one] { $count } día
       *[other] { $count } días
    }

## Bij ziekte en ongelukjes (meer)

context-from-cold = por el resfriado
context-by-schedule = según el horario
context-for-pain = para el dolor
context-near-body = cerca de: { $body }
context-behind-body = detrás de: { $body }
context-few-days = unos días
## Van dag tot dag (meer)

context-when-next-week-weekday = el { $weekday } de la semana que viene
context-when-this-week-weekday = el { $weekday } de esta semana
context-when-next-month-start = a principios del mes que viene
context-on-podium = en el escenario
context-in-line = en la fila
context-in-ball-pit = en la piscina de bolas
context-for-now = por ahora
context-so-far = hasta ahora
