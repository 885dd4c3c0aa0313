### Fixed phrases of daily childcare life; locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $child } ha comido bien.
phrase-food-normal = { $child } ha comido como siempre.
phrase-food-little = { $child } ha comido poco.
phrase-food-nothing = { $child } no ha comido nada.
phrase-food-refused = { $child } no ha querido comer.
phrase-food-all = { $child } se lo ha comido todo.
phrase-food-almost-all = { $child } se lo ha comido casi todo.
phrase-food-half = { $child } se ha comido la mitad.
phrase-food-item = { $child } ha comido: { $item }.
phrase-food-item-time = { $child } ha comido a las { $time }: { $item }.
phrase-food-time = { $child } ha comido a las { $time }.
phrase-food-bread = { $child } ha comido { $count ->
        [one] { $count } rebanada de pan
       *[other] { $count } rebanadas de pan
    }.
phrase-food-refused-item = { $child } no ha querido esto: { $item }.
phrase-food-liked-item = A { $child } le ha gustado esto: { $item }.
phrase-food-disliked-item = A { $child } no le ha gustado esto: { $item }.
phrase-food-liked = A { $child } le ha gustado la comida.
phrase-food-hungry = { $child } tenía mucha hambre.
phrase-food-no-appetite = { $child } tenía poca hambre.
phrase-food-first-time = { $child } ha comido por primera vez: { $item }.
phrase-food-tasted = { $child } ha probado: { $item }.
phrase-food-warm = { $child } ha comido caliente.
phrase-food-menu = Hoy comemos: { $item }.
phrase-food-ask-breakfast = ¿Ha desayunado { $child }?
phrase-food-ask-likes = ¿Qué le gusta comer a { $child } en casa?
phrase-food-ask-may = ¿Puede { $child } comer esto: { $item }?
phrase-food-ask-not = ¿Qué no puede comer { $child }?
phrase-food-ask-allergy = ¿Tiene { $child } alguna alergia?
phrase-food-no-nuts = Por favor, no traiga comida con frutos secos.

## Drinken en de fles

phrase-drink-well = { $child } ha bebido bien.
phrase-drink-little = { $child } ha bebido poco.
phrase-drink-item = { $child } ha bebido: { $item }.
phrase-drink-ml = { $child } ha bebido { $count } ml.
phrase-drink-ml-time = { $child } ha bebido { $count } ml a las { $time }.
phrase-drink-cups = { $child } ha bebido { $count ->
        [one] { $count } vaso
       *[other] { $count } vasos
    }.
phrase-bottle-empty = { $child } se ha tomado todo el biberón.
phrase-bottle-not-empty = { $child } no se ha terminado el biberón.
phrase-bottle-half = { $child } se ha tomado la mitad del biberón.
phrase-bottle-refused = { $child } no ha querido el biberón.
phrase-bottle-time = { $child } ha recibido el biberón a las { $time }.
phrase-bottle-next = El próximo biberón es a las { $time }.
phrase-bottle-ask-amount = ¿Cuánto bebe { $child } en casa?
phrase-bottle-ask-time = ¿A qué hora fue el último biberón?

## Slapen

phrase-sleep-from-until = { $child } ha dormido de { $from } a { $until }.
phrase-sleep-minutes = { $child } ha dormido { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-sleep-hours = { $child } ha dormido { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }.
phrase-sleep-hours-minutes = { $child } ha dormido { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } y { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-sleep-half-hour = { $child } ha dormido media hora.
phrase-sleep-hour-and-half = { $child } ha dormido una hora y media.
phrase-sleep-times = { $child } ha dormido { $count ->
        [one] { $count } vez
       *[other] { $count } veces
    }.
phrase-sleep-well = { $child } ha dormido bien.
phrase-sleep-badly = { $child } ha dormido mal.
phrase-sleep-short = { $child } ha dormido poco tiempo.
phrase-sleep-long = { $child } ha dormido mucho tiempo.
phrase-sleep-none = { $child } no ha dormido.
phrase-sleep-refused = { $child } no ha querido dormir.
phrase-sleep-rested = { $child } ha descansado, pero no ha dormido.
phrase-sleep-now = { $child } está durmiendo ahora.
phrase-sleep-bed-time = { $child } se ha ido a la cama a las { $time }.
phrase-sleep-asleep-time = { $child } se ha dormido a las { $time }.
phrase-sleep-awake-time = { $child } se ha despertado a las { $time }.
phrase-sleep-woken-time = Hemos despertado a { $child } a las { $time }.
phrase-sleep-awake-happy = { $child } se ha despertado con alegría.
phrase-sleep-awake-crying = { $child } se ha despertado llorando.
phrase-sleep-slow = { $child } ha tardado mucho en dormirse.
phrase-sleep-quick = { $child } se ha dormido enseguida.
phrase-sleep-tired = { $child } estaba { $gender ->
        [female] cansada
        [male] cansado
       *[unknown] cansado(a)
    }.
phrase-sleep-very-tired = { $child } estaba muy { $gender ->
        [female] cansada
        [male] cansado
       *[unknown] cansado(a)
    }.
phrase-sleep-ask-night = ¿Ha dormido bien { $child } esta noche?
phrase-sleep-ask-awake = ¿A qué hora se ha despertado { $child } esta mañana?
phrase-sleep-ask-nap = ¿Duerme { $child } todavía de día en casa?

## Luier en wc

phrase-nappy-times = Hemos cambiado a { $child } { $count ->
        [one] { $count } vez
       *[other] { $count } veces
    }.
phrase-nappy-poo = { $child } ha hecho caca.
phrase-nappy-poo-times = { $child } ha hecho caca { $count ->
        [one] { $count } vez
       *[other] { $count } veces
    }.
phrase-nappy-no-poo = { $child } no ha hecho caca.
phrase-nappy-thin = { $child } ha hecho caca blanda.
phrase-nappy-hard = { $child } ha hecho caca dura.
phrase-nappy-red = { $child } tiene el culito rojo.
phrase-nappy-cream = Hemos puesto crema en el culito.
phrase-nappy-low = Los pañales de { $child } se están acabando.
phrase-nappy-out = Los pañales de { $child } se han acabado.
phrase-toilet-pee = { $child } ha hecho pis en el váter.
phrase-toilet-poo = { $child } ha hecho caca en el váter.
phrase-toilet-first = { $child } ha hecho pis en el váter por primera vez.
phrase-toilet-potty-pee = { $child } ha hecho pis en el orinal.
phrase-toilet-potty-sat = { $child } se ha sentado en el orinal.
phrase-toilet-dry = { $child } no se ha mojado en todo el día.
phrase-toilet-wet = { $child } se ha hecho pis en el pantalón.
phrase-toilet-wet-trousers = El pantalón de { $child } estaba mojado.
phrase-toilet-clothes = Hemos puesto a { $child } ropa limpia.
phrase-toilet-practise = Practicamos con { $child } el uso del orinal.
phrase-toilet-ask-practise = ¿Practican en casa el uso del orinal?
phrase-toilet-ask-start = ¿Empezamos juntos con el orinal?

## Stemming en gedrag

phrase-mood-happy = { $child } estaba alegre.
phrase-mood-very-happy = { $child } estaba muy alegre.
phrase-mood-good-day = { $child } ha tenido un buen día.
phrase-mood-hard-day = { $child } ha tenido un día difícil.
phrase-mood-calm = { $child } estaba { $gender ->
        [female] tranquila
        [male] tranquilo
       *[unknown] tranquilo(a)
    }.
phrase-mood-quiet = { $child } estaba { $gender ->
        [female] callada
        [male] callado
       *[unknown] callado(a)
    }.
phrase-mood-sad = { $child } estaba triste.
phrase-mood-bit-sad = { $child } estaba un poco triste.
phrase-mood-clingy = { $child } quería estar todo el tiempo cerca de nosotros.
phrase-mood-angry = { $child } estaba { $gender ->
        [female] enfadada
        [male] enfadado
       *[unknown] enfadado(a)
    }.
phrase-mood-often-angry = { $child } se ha enfadado a menudo.
phrase-mood-busy = { $child } estaba muy { $gender ->
        [female] activa
        [male] activo
       *[unknown] activo(a)
    }.
phrase-mood-cried = { $child } ha llorado.
phrase-mood-cried-short = { $child } ha llorado un momento.
phrase-mood-cried-goodbye = { $child } ha llorado en la despedida.
phrase-mood-goodbye-well = La despedida ha ido bien.
phrase-mood-soon-happy = { $child } enseguida ha vuelto a estar alegre.
phrase-mood-later-happy = Después, { $child } ha vuelto a estar alegre.
phrase-mood-minutes-happy = Después de { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }, { $child } ha vuelto a estar alegre.
phrase-mood-comfort = Hemos consolado a { $child }.
phrase-mood-cuddle = { $child } quería mimos.
phrase-mood-missed = { $child } le ha echado de menos.
phrase-mood-laughed = { $child } se ha reído mucho.
phrase-mood-enjoyed = { $child } ha disfrutado.
phrase-mood-proud = { $child } sentía orgullo.
phrase-mood-well = { $child } está bien.
phrase-mood-better = { $child } está mejor.
phrase-mood-well-again = { $child } está bien otra vez.
phrase-mood-sharing = A { $child } le ha costado compartir.
phrase-mood-quarrel = { $child } se ha peleado con otro niño o niña.
phrase-mood-solved = Los niños lo han resuelto juntos.
phrase-mood-talked = Hemos hablado de ello con { $child }.
phrase-mood-bit-other = { $child } ha mordido a otro niño o niña.
phrase-mood-hit-other = { $child } ha pegado a otro niño o niña.
phrase-mood-ask-home = ¿Cómo está { $child } en casa?
phrase-mood-ask-how = ¿Cómo está { $child }?
phrase-mood-ask-change = ¿Ha cambiado algo en casa?

## Spelen

phrase-play-well = { $child } lo ha pasado bien jugando.
phrase-play-outside = { $child } ha jugado fuera.
phrase-play-inside = { $child } ha jugado dentro.
phrase-play-with-item = { $child } ha jugado con: { $item }.
phrase-play-with-child = { $child } ha jugado con { $person }.
phrase-play-together = { $child } ha jugado con otros niños.
phrase-play-alone = { $child } ha jugado { $gender ->
        [female] sola
        [male] solo
       *[unknown] solo(a)
    }.
phrase-play-sand = { $child } ha jugado en el arenero.
phrase-play-house = { $child } ha jugado en el rincón de la casita.
phrase-play-water = { $child } ha jugado con agua.
phrase-play-built = { $child } ha construido una torre.
phrase-play-hut = { $child } ha construido una cabaña.
phrase-play-puzzle = { $child } ha hecho un puzle.
phrase-play-painted = { $child } ha pintado.
phrase-play-drew = { $child } ha hecho un dibujo.
phrase-play-crafted = { $child } ha hecho manualidades.
phrase-play-danced = { $child } ha bailado.
phrase-play-sang = { $child } ha cantado.
phrase-play-cycled = { $child } ha montado en bici.
phrase-play-football = { $child } ha jugado al fútbol.
phrase-play-read = Hemos leído un cuento a { $child }.
phrase-play-favourite = Lo que más le ha gustado a { $child }: { $item }.
phrase-play-homework = { $child } ha hecho los deberes.
phrase-play-all-outside = Hemos jugado fuera.
phrase-play-all-sang = Hemos cantado canciones.
phrase-play-all-read = Hemos leído un libro.
phrase-play-all-painted = Hemos pintado.
phrase-play-all-crafted = Hemos hecho manualidades.
phrase-play-all-danced = Hemos bailado.
phrase-play-all-baked = Hemos hecho algo en el horno.
phrase-play-all-item = Los niños han jugado con: { $item }.
phrase-play-all-visited = Hemos ido aquí: { $item }.
phrase-play-theme = El tema es: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } ha aprendido algo nuevo.
phrase-new-first-steps = { $child } ha dado los primeros pasos.
phrase-new-walks = { $child } sabe andar sin ayuda.
phrase-new-stands = { $child } sabe estar de pie sin ayuda.
phrase-new-crawls = { $child } sabe gatear.
phrase-new-rolls = { $child } sabe darse la vuelta.
phrase-new-sits = { $child } se mantiene { $gender ->
        [female] sentada
        [male] sentado
       *[unknown] sentado(a)
    } sin ayuda.
phrase-new-climbs = { $child } sabe trepar bien.
phrase-new-cycles = { $child } sabe montar en bici.
phrase-new-spoon = { $child } sabe comer con cuchara sin ayuda.
phrase-new-cup = { $child } sabe beber de un vaso sin ayuda.
phrase-new-coat = { $child } sabe ponerse el abrigo sin ayuda.
phrase-new-shoes = { $child } sabe ponerse los zapatos sin ayuda.
phrase-new-tooth = { $child } tiene un diente nuevo.
phrase-new-word = { $child } ha aprendido una palabra nueva.
phrase-new-talks = { $child } habla cada vez más.
phrase-new-dutch = { $child } habla cada vez mejor neerlandés.
phrase-new-counts = { $child } sabe contar hasta { $count }.
phrase-new-colours = { $child } sabe los colores.
phrase-new-name = { $child } sabe escribir su nombre.
phrase-new-circle = { $child } ha participado bien en el corro.
phrase-new-joins = { $child } ha participado bien.
phrase-new-listens = { $child } escucha bien.
phrase-new-tidied = { $child } ha ayudado a recoger.
phrase-new-helped = { $child } ha ayudado a otro niño o niña.
phrase-new-likes-help = A { $child } le gusta ayudar.
phrase-new-shares = { $child } sabe compartir.
phrase-new-turn = { $child } sabe esperar su turno.
phrase-new-plays-more = { $child } juega cada vez más con otros niños.
phrase-new-friends = { $child } está haciendo amigos.
phrase-new-dares = { $child } se atreve cada vez a más cosas.
phrase-new-proud = Sentimos mucho orgullo por { $child }.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child } tiene fiebre: { $temperature } °C.
phrase-health-temperature = La temperatura de { $child } es de { $temperature } °C.
phrase-health-fever = { $child } tiene fiebre.
phrase-health-no-fever = { $child } no tiene fiebre.
phrase-health-warm = { $child } está caliente al tacto.
phrase-health-unwell = { $child } no se encuentra bien.
phrase-health-vomited = { $child } ha vomitado.
phrase-health-vomited-times = { $child } ha vomitado { $count ->
        [one] { $count } vez
       *[other] { $count } veces
    }.
phrase-health-diarrhoea = { $child } tiene diarrea.
phrase-health-coughs = { $child } tose.
phrase-health-coughs-much = { $child } tose mucho.
phrase-health-cold = { $child } tiene un resfriado.
phrase-health-runny-nose = { $child } tiene mocos.
phrase-health-teething = A { $child } le están saliendo los dientes.
phrase-health-earache = { $child } tiene dolor de oído.
phrase-health-stomach = { $child } tiene dolor de barriga.
phrase-health-headache = { $child } tiene dolor de cabeza.
phrase-health-spots = { $child } tiene manchitas en la piel.
phrase-health-fell = { $child } se ha caído.
phrase-health-scrape = { $child } tiene un raspón.
phrase-health-bump = { $child } tiene un chichón en la cabeza.
phrase-health-bruise = { $child } tiene un moratón.
phrase-health-bitten = Otro niño o niña ha mordido a { $child }.
phrase-health-nosebleed = A { $child } le ha sangrado la nariz.
phrase-health-tick = { $child } tenía una garrapata.
phrase-health-tick-removed = Hemos quitado la garrapata.
phrase-health-plaster = Hemos puesto una tirita.
phrase-health-cooled = Hemos puesto frío en la zona.
phrase-health-plays-again = { $child } ya está jugando otra vez.
phrase-health-watch = Estamos muy pendientes de { $child }.
phrase-health-collect = ¿Puede venir a recoger a { $child }?
phrase-health-collect-soon = ¿Puede recoger a { $child } lo antes posible?
phrase-health-called = Le hemos llamado por teléfono.
phrase-health-no-answer = No hemos podido contactar con usted.
phrase-health-stay-home = Por favor, que { $child } se quede en casa hasta que no tenga fiebre.
phrase-health-if-ill = ¿Está enfermo su hijo o hija?
phrase-health-keep-home = Entonces, por favor, que se quede en casa.
phrase-health-doctor = Si algo le preocupa, llame al médico de familia.
phrase-health-medicine-time = { $child } ha recibido el medicamento a las { $time }.
phrase-health-medicine-form = Solo podemos dar medicamentos si usted ha rellenado el formulario.
phrase-health-ask-paracetamol = ¿Ha tomado { $child } paracetamol en casa?
phrase-health-on-group = En el grupo hay: { $item }.
phrase-health-lice-check = Por favor, revise si su hijo o hija tiene piojos.
phrase-health-get-well = Que se mejore pronto { $child }.
phrase-health-welcome-back = Nos alegra que { $child } esté aquí otra vez.
phrase-health-ask-ill = ¿Está { $gender ->
        [female] enferma
        [male] enfermo
       *[unknown] enfermo(a)
    } { $child }?
phrase-health-ask-better = ¿Ya está bien { $child }?
phrase-health-ask-return = ¿Cuándo vuelve { $child }?
phrase-health-suncream = Hemos puesto crema solar a { $child }.
phrase-health-suncream-home = Por favor, ponga crema solar a su hijo o hija en casa.
phrase-health-no-worry = No tiene que preocuparse.

## Meenemen en spullen

phrase-bring-item = Por favor, traiga: { $item }.
phrase-bring-item-tomorrow = Por favor, traiga mañana: { $item }.
phrase-bring-item-date = Por favor, traiga el { $date }: { $item }.
phrase-bring-need = { $child } necesita: { $item }.
phrase-bring-new = { $child } necesita cosas nuevas: { $item }.
phrase-bring-low = Para { $child } ya casi no nos queda: { $item }.
phrase-bring-out = Para { $child } ya no nos queda: { $item }.
phrase-bring-name = Por favor, ponga el nombre de su hijo o hija en la ropa.
phrase-bring-lost = Buscamos esto de { $child }: { $item }.
phrase-bring-found = Hemos encontrado esto de { $child }: { $item }.
phrase-bring-here = Aquí está todavía esto de { $child }: { $item }.
phrase-bring-too-small = { $child } necesita una talla más grande de: { $item }.
phrase-bring-dirty = La ropa sucia está en la bolsa.
phrase-bring-borrowed = Por favor, lave y devuelva la ropa prestada.
phrase-bring-lost-things = Aquí hay objetos perdidos.
phrase-weather-cold = Va a hacer frío.
phrase-weather-hot = Va a hacer calor.
phrase-weather-rain = Va a llover.
phrase-bring-old-clothes = Por favor, ponga ropa vieja a su hijo o hija.
phrase-bring-no-toys = Por favor, deje los juguetes en casa.

## Halen, brengen en afspraken

phrase-pickup-ask-who = ¿Quién recoge a { $child }?
phrase-pickup-ask-time = ¿A qué hora recoge usted a { $child }?
phrase-pickup-other = ¿Recoge otra persona a su hijo o hija?
phrase-contact-tell-us = Entonces, por favor, avísenos.
phrase-pickup-before = Por favor, recoja a su hijo o hija antes de las { $time }.
phrase-pickup-child-before = Por favor, recoja a { $child } antes de las { $time }.
phrase-pickup-at = Por favor, recoja a { $child } a las { $time }.
phrase-pickup-earlier = ¿Puede recoger a { $child } más temprano?
phrase-pickup-late = ¿Viene usted más tarde?
phrase-contact-call-then = Entonces, por favor, llámenos.
phrase-pickup-done = Han recogido a { $child } a las { $time }.
phrase-pickup-person = { $person } ha recogido a { $child }.
phrase-pickup-person-time = { $person } ha recogido a { $child } a las { $time }.
phrase-pickup-school = Recogemos a { $child } del colegio a las { $time }.
phrase-pickup-school-all = Recogemos a los niños del colegio a las { $time }.
phrase-pickup-not-there = { $child } no estaba en el colegio.
phrase-pickup-ask-where = ¿Sabe usted dónde está { $child }?
phrase-pickup-ask-alone = ¿Puede { $child } irse a casa sin acompañante?
phrase-arrive-before = Por favor, traiga a su hijo o hija antes de las { $time }.
phrase-arrive-child-before = Por favor, traiga a { $child } antes de las { $time }.
phrase-absent-ask = ¿Viene hoy { $child }?
phrase-absent-was = { $child } no ha estado aquí hoy.
phrase-absent-if = ¿No viene su hijo o hija?
phrase-absent-tell-before = Por favor, avísenos antes de las { $time }.
phrase-absent-missed = Hemos echado de menos a { $child }.
phrase-swap-yes = El cambio de día al { $date } es posible.
phrase-swap-no = Lo sentimos, el cambio de día al { $date } no es posible.
phrase-swap-ask = ¿A qué día quiere cambiar?
phrase-extra-yes = El día extra el { $date } es posible.
phrase-extra-no = Lo sentimos, no hay sitio el { $date }.
phrase-holiday-ask = ¿Cuándo se va de vacaciones?
phrase-holiday-tell = Por favor, avísenos con tiempo de sus vacaciones.
phrase-phone-check = ¿Sigue siendo correcto su número de teléfono?
phrase-phone-new = Por favor, denos su nuevo número de teléfono.
phrase-talk-ask = Nos gustaría hablar con usted sobre { $child }.
phrase-talk-invite = Le invitamos a una conversación.
phrase-talk-date = La conversación es el { $date } a las { $time }.
phrase-talk-ask-date = ¿Puede el { $date } a las { $time }?
phrase-talk-minutes = La conversación dura { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-talk-interpreter = ¿Quiere un intérprete?
phrase-photo-ask = ¿Podemos hacer fotos de { $child }?
phrase-form-sign = Por favor, rellene y firme el formulario.
phrase-form-date = Por favor, entregue el formulario antes del { $date }.

## Wennen

phrase-settle-date = { $child } viene a su primera visita de adaptación el { $date }.
phrase-settle-from-until = { $child } viene a la adaptación de { $from } a { $until }.
phrase-settle-times = La adaptación es de { $from } a { $until }.
phrase-settle-stay = Usted puede quedarse.
phrase-settle-familiar = Por favor, traiga algo que { $child } conozca bien, como un peluche.
phrase-settle-well = La adaptación ha ido bien.
phrase-settle-hard = La adaptación ha sido todavía difícil.
phrase-settle-better = La adaptación va cada vez mejor.
phrase-settle-needs-time = { $child } todavía necesita tiempo para adaptarse.
phrase-settle-goodbye = Diga siempre adiós cuando se vaya.
phrase-settle-crying-normal = Es normal que un niño llore en la despedida.
phrase-settle-first-day = El primer día de { $child } es el { $date }.
phrase-settle-group = { $child } pasa al grupo { $group } el { $date }.
phrase-settle-mentor = Mentor o mentora de { $child }: { $person }.

## Open, dicht en wie er werkt

phrase-closed-date = Cerramos el { $date }.
phrase-closed-group = El grupo { $group } cierra el { $date }.
phrase-closed-range = Cerramos del { $first-date } al { $last-date }, ambos incluidos.
phrase-closed-tomorrow = Mañana cerramos.
phrase-closed-early = Hoy cerramos a las { $time }.
phrase-open-again = Abrimos otra vez el { $date }.
phrase-open-times = Abrimos de { $from } a { $until }.
phrase-open-later = Hoy abrimos a las { $time }.
phrase-open-weekday = El { $weekday } abrimos de { $from } a { $until }.
phrase-closed-study-day = Ese día el equipo tiene formación.
phrase-closed-holiday = Ese día es festivo.
phrase-group-together = Hoy los grupos están juntos.
phrase-staff-ill = { $person } no viene hoy por enfermedad.
phrase-staff-absent = { $person } no está hoy.
phrase-staff-today = { $person } trabaja hoy en el grupo.
phrase-staff-weekday = { $person } trabaja el { $weekday }.
phrase-staff-new = { $person } es una persona nueva en nuestro equipo.
phrase-staff-leaves = { $person } trabaja con nosotros hasta el { $date } incluido.
phrase-staff-weeks = { $person } está de vacaciones esta semana.

## Feesten en uitjes

phrase-event-trip-tomorrow = Mañana vamos aquí: { $item }.
phrase-event-trip-date = El { $date }, vamos aquí: { $item }.
phrase-event-leave = Salimos a las { $time }.
phrase-event-back = Volvemos a las { $time }.
phrase-event-parents-evening = La reunión de padres es el { $date } a las { $time }.
phrase-event-celebrate-date = El { $date }, celebramos: { $item }.
phrase-event-celebrate-today = Hoy celebramos: { $item }.
phrase-event-begins = Empieza a las { $time }.
phrase-event-invited = Le esperamos con mucho gusto.
phrase-event-ask-come = ¿Viene usted también?
phrase-event-tell-come = Por favor, díganos si viene.
phrase-event-ask-help = ¿Puede ayudar?
phrase-event-answer-before = Por favor, responda antes del { $date }.
phrase-event-photographer = El { $date }, vienen a hacer las fotos.
phrase-event-birthday = Hoy es el cumpleaños de { $child }.
phrase-event-birthday-age = { $child } ha cumplido hoy { $count ->
        [one] { $count } año
       *[other] { $count } años
    }.
phrase-event-congratulations = Felicidades por { $child }.
phrase-event-treat = Puede traer algo pequeño para compartir.
phrase-event-no-sweets = Por favor, no traiga golosinas.

## Geld en kantoor

phrase-money-questions = ¿Tiene preguntas sobre dinero?
phrase-money-office = Por favor, llame a nuestra oficina.
phrase-money-costs = Cuesta { $amount }.
phrase-money-free = Es gratis.
phrase-money-pay-before = Por favor, pague { $amount } antes del { $date }.
phrase-office-hours = La oficina abre de { $from } a { $until }.
phrase-office-calls = La oficina le llamará.

## Groeten, dank en contact

phrase-hello-morning = Buenos días.
phrase-hello-parents = Estimados padres y madres:
phrase-bye-tomorrow = Hasta mañana.
phrase-bye-weekday = Hasta el { $weekday }.
phrase-bye-weekend = Buen fin de semana.
phrase-bye-holiday = Buenas vacaciones.
phrase-bye-evening = Que pase una buena tarde.
phrase-bye-feast = Felices fiestas.
phrase-thanks-message = Gracias por su mensaje.
phrase-thanks-help = Gracias por su ayuda.
phrase-thanks-telling = Gracias por avisarnos.
phrase-thanks-treat = Gracias por traer algo para compartir.
phrase-sorry-late = Perdón por la respuesta tardía.
phrase-contact-questions = ¿Tiene preguntas?
phrase-contact-send = Entonces envíenos un mensaje.
phrase-contact-call = Por favor, llámenos.
phrase-contact-call-times = Puede llamarnos entre las { $from } y las { $until }.
phrase-contact-call-later = Le llamaremos más tarde.
phrase-contact-tomorrow = Mañana le diremos algo.
phrase-contact-ask-colleague = Lo pregunto en mi equipo.
phrase-contact-tell-colleague = Lo comunico en mi equipo.
phrase-contact-read = Hemos leído su mensaje.
phrase-contact-confirm = Por favor, confirme este mensaje.

## Thuis en taal

phrase-home-own-language = Hable en casa con su hijo o hija en su propio idioma.
phrase-home-read = Lean juntos un libro en casa.
phrase-home-sing = Canten juntos una canción en casa.
phrase-home-photo = Por favor, traiga una foto de casa.

## Korte antwoorden van ouders

reply-ok = De acuerdo.
reply-yes = Sí.
reply-no = No.
reply-thanks = Gracias.
reply-thanks-much = Muchas gracias.
reply-please = Sí, por favor.
reply-welcome = De nada.
reply-good-morning = Buenos días, que tengan un buen día.
reply-greeting = Hola.
reply-see-you = Hasta luego.
reply-understood = Lo entiendo.
reply-not-understood = No lo entiendo.
reply-nice = ¡Qué bien!
reply-sorry = Lo siento.
reply-coming = Ya voy.
reply-coming-time = Llego a las { $time }.
reply-coming-minutes = Llego en { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
reply-late = Llego más tarde.
reply-late-minutes = Llego { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } tarde.
reply-earlier = Llego más temprano.
reply-ill-today = { $child } está { $gender ->
        [female] enferma
        [male] enfermo
       *[unknown] enfermo(a)
    } hoy.
reply-not-coming-today = { $child } no viene hoy.
reply-not-coming-tomorrow = { $child } no viene mañana.
reply-not-coming-date = { $child } no viene el { $date }.
reply-coming-today = { $child } viene hoy.
reply-coming-tomorrow = { $child } viene mañana otra vez.
reply-child-later = { $child } viene hoy más tarde.
reply-fever-home = { $child } tiene fiebre en casa.
reply-better = { $child } ya está bien.
reply-slept-badly = { $child } ha dormido mal esta noche.
reply-slept-well = { $child } ha dormido bien esta noche.
reply-had-breakfast = { $child } ya ha desayunado.
reply-no-breakfast = { $child } todavía no ha desayunado.
reply-paracetamol-none = { $child } no ha tomado paracetamol.
reply-mother-collects = Recoge la madre.
reply-father-collects = Recoge el padre.
reply-grandparent-collects = Recoge el abuelo o la abuela.
reply-other-collects = { $person } recoge a { $child }.
reply-bring-tomorrow = Lo llevo mañana.
reply-can-come = Puedo ir.
reply-cannot-come = No puedo ir.
reply-can-help = Puedo ayudar.
reply-call-me = Por favor, llámeme.
reply-will-call = Yo le llamo.
reply-question = Tengo una pregunta.
reply-how-was-day = ¿Qué tal el día de { $child }?
reply-interpreter = Quiero un intérprete.
reply-allowed = Sí, está permitido.
reply-not-allowed = No, no está permitido.
