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
phrase-health-temperature = La temperatura de { $child } es de { $temperature } grados.
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
phrase-health-if-ill = ¿Está enfermo(a) su hijo o hija?
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
phrase-contact-tell-us = Por favor, avísenos.
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

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who } { $who-number ->
        [several] han hecho esto
       *[single] ha hecho esto
    }: { $activity }.
phrase-act-did-we = Hemos hecho esto: { $activity }.
phrase-act-did-not = { $who } { $who-number ->
        [several] no han hecho esto
       *[single] no ha hecho esto
    }: { $activity }.
phrase-act-does = { $child } hace esto: { $activity }.
phrase-act-will = { $who } { $who-number ->
        [several] van a
       *[single] va a
    } { $activity }.
phrase-act-will-we = Vamos a hacer esto: { $activity }.
phrase-act-will-not-we = No vamos a hacer esto: { $activity }.
phrase-act-can = { $child } ya sabe { $activity }.
phrase-act-can-not-yet = { $child } todavía no sabe { $activity }.
phrase-act-practises = { $child } practica esto: { $activity }.
phrase-act-starts = { $child } empieza a { $activity }.
phrase-act-learnt = { $child } ha aprendido a { $activity }.
phrase-act-likes = A { $child } le gusta { $activity }.
phrase-act-liked = A { $child } le ha gustado { $activity }.
phrase-act-likes-most = Lo que más le gusta a { $child } es { $activity }.
phrase-act-liked-most = Lo que más le ha gustado a { $child } ha sido { $activity }.
phrase-act-disliked = A { $child } no le ha gustado { $activity }.
phrase-act-hard = A { $child } todavía le cuesta { $activity }.
phrase-act-exciting = A { $child } le daba un poco de miedo { $activity }.
phrase-act-wants = { $child } tiene ganas de { $activity }.
phrase-act-wanted = { $child } quería { $activity }.
phrase-act-wanted-not = { $child } no ha querido { $activity }.
phrase-act-helped = { $child } ha ayudado a { $activity }.
phrase-act-helped-all = { $who } { $who-number ->
        [several] han ayudado a
       *[single] ha ayudado a
    } { $activity }.
phrase-act-dared = { $child } se ha atrevido a { $activity }.
phrase-act-dared-not = { $child } todavía no se ha atrevido a { $activity }.
phrase-act-allowed = { $who } { $who-number ->
        [several] tenían permiso
       *[single] tenía permiso
    } para { $activity }.
phrase-act-ask-may = ¿Puede { $child } { $activity }?
phrase-act-ask-can = ¿Sabe { $child } { $activity }?
phrase-act-ask-likes = ¿Le gusta a { $child } { $activity }?
phrase-act-went-well = Esto ha ido bien: { $activity }.
phrase-act-gets-better-child = A { $child } le sale cada vez mejor { $activity }.
phrase-act-gets-better = Esto va cada vez mejor: { $activity }.
phrase-act-together = Esta ha sido la actividad: { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $child } ha comido esto: { $things }.
phrase-food-list-well = { $child } ha comido bien de esto: { $things }.
phrase-food-list-little = { $child } ha comido poco de esto: { $things }.
phrase-food-list-all = { $child } se ha comido todo esto: { $things }.
phrase-food-list-almost-all = { $child } se ha comido casi todo esto: { $things }.
phrase-food-list-half = { $child } se ha comido la mitad de esto: { $things }.
phrase-food-list-left = { $child } no se ha terminado esto: { $things }.
phrase-food-list-none = { $child } no ha comido esto: { $things }.
phrase-food-list-except = { $child } ha comido bien, pero esto no: { $things }.
phrase-food-list-likes = A { $child } le gusta comer esto: { $things }.
phrase-food-list-liked = A { $child } le ha gustado comer esto: { $things }.
phrase-food-list-liked-not = A { $child } no le ha gustado comer esto: { $things }.
phrase-food-list-refused = { $child } no ha querido comer esto: { $things }.
phrase-food-list-tasted = { $child } ha probado esto: { $things }.
phrase-food-list-not-allowed = No le damos a { $child } esto: { $things }.
phrase-food-list-gets = Le damos a { $child } esto: { $things }.
phrase-food-list-we = Hemos comido esto: { $things }.
phrase-food-list-menu = Comemos: { $things }.
phrase-food-list-all-liked = A los niños les ha gustado esto: { $things }.
phrase-food-all-tasted = Todos los niños lo han probado.
phrase-food-ask-gets = ¿Toma { $child } esto en casa: { $things }?
phrase-food-ask-solids = ¿Come { $child } ya comida sólida en casa?
phrase-food-ask-eaten = ¿Ha comido ya { $child }?
phrase-food-ask-tell-diet = Por favor, díganos qué come { $child } y qué no.
phrase-food-and-drink-well = { $child } ha comido y bebido bien.
phrase-food-went-well = La comida ha ido bien.
phrase-food-went-less = La comida ha ido menos bien.
phrase-drink-list = { $child } ha bebido esto: { $things }.
phrase-drink-list-refused = { $child } no ha querido beber esto: { $things }.
phrase-drink-nothing = { $child } no ha bebido nada.
phrase-drink-thirst = { $child } tenía sed.
phrase-drink-milk-ml = { $child } ha bebido { $count } ml de leche.
phrase-bottle-left = En el biberón han quedado { $count } ml.
phrase-bottle-count = { $child } ha tomado { $count ->
        [one] { $count } biberón
       *[other] { $count } biberones
    }.
phrase-bottle-well = { $child } se ha tomado bien el biberón.
phrase-bottle-badly = { $child } todavía no toma bien el biberón.
phrase-bottle-spat-up = { $child } ha echado un poco de leche después del biberón.
phrase-bottle-ask-ml = ¿Cuántos ml puede tomar { $child }?
phrase-bottle-stopped = Ya no le damos a { $child } el biberón de la tarde.
phrase-bottle-breast-milk = Por favor, traiga leche materna para { $count ->
        [one] { $count } toma
       *[other] { $count } tomas
    }.

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } se ha dormido.
phrase-sleep-woke = { $child } se ha despertado.
phrase-sleep-woken = Hemos despertado a { $child }.
phrase-sleep-woke-often = { $child } se ha despertado una y otra vez.
phrase-sleep-woke-often-crying = { $child } se ha despertado llorando varias veces.
phrase-sleep-restless = { $child } ha dormido con inquietud.
phrase-sleep-only-minutes = { $child } ha dormido solo { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-sleep-about-hours = { $child } ha dormido más o menos { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }.
phrase-sleep-until = { $child } ha dormido hasta las { $time }.
phrase-sleep-since = { $child } duerme desde las { $time }.
phrase-sleep-short-tired = { $child } ha dormido poco tiempo y quizás note cansancio esta tarde.
phrase-sleep-maybe-tired = { $child } quizás note cansancio esta tarde.
phrase-sleep-cuddly = { $child } duerme con un peluche.
phrase-sleep-needed-dummy = { $child } necesitaba el chupete.
phrase-sleep-no-dummy = { $child } duerme sin chupete.
phrase-sleep-big-bed = { $child } duerme en una cama grande.
phrase-sleep-on-back = { $child } duerme boca arriba.
phrase-sleep-no-nap-yet = { $child } todavía no ha dormido.
phrase-sleep-one-nap = { $child } duerme { $count ->
        [one] { $count } vez
       *[other] { $count } veces
    } al día.
phrase-sleep-lay-quietly = { $child } ha estado en la cama con tranquilidad.
phrase-sleep-went-well = Ha ido bien a la hora de dormir.
phrase-sleep-went-less = No ha ido tan bien a la hora de dormir.
phrase-sleep-used-to-here = { $child } todavía tiene que acostumbrarse a dormir aquí.
phrase-sleep-ask-let = ¿Dejamos dormir más a { $child }?
phrase-sleep-ask-may-day = ¿Puede { $child } dormir todavía durante el día?
phrase-sleep-ask-wake-time = ¿A qué hora tenemos que despertar a { $child }?
phrase-sleep-ask-how-long = ¿Cuánto tiempo duerme { $child } en casa?
phrase-sleep-ask-how = ¿Cómo duerme { $child } en casa?
phrase-sleep-yawned = { $child } estaba bostezando.

## Luier, potje en wc (meer)

phrase-nappy-wet-count = { $child } ha tenido { $count ->
        [one] { $count } pañal mojado
       *[other] { $count } pañales mojados
    }.
phrase-nappy-changed = Hemos cambiado el pañal a { $child }.
phrase-nappy-dry-count = El pañal de { $child } estaba seco.
phrase-nappy-usual-poo = La caca de { $child } era normal.
phrase-nappy-cramps = { $child } ha tenido cólicos.
phrase-nappy-cream-done = Hemos puesto crema a { $child } en el culito.
phrase-toilet-potty-poo = { $child } ha hecho caca en el orinal.
phrase-toilet-potty-nothing = { $child } se ha sentado en el orinal, pero no ha hecho pis.
phrase-toilet-asks = { $child } pide ir al váter.
phrase-toilet-well = { $child } va bien con el aprendizaje del orinal.
phrase-toilet-no-accident = { $child } no se ha hecho pis en el pantalón.
phrase-toilet-accident = { $child } ha tenido un pequeño escape.
phrase-toilet-no-nappy = { $child } ya no lleva pañal durante el día.
phrase-toilet-wet-in-bag = La ropa mojada está en la bolsa.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child } ha sido un sol.
phrase-mood-good-morning = { $child } ha tenido una mañana agradable.
phrase-mood-good-afternoon = { $child } ha tenido una tarde agradable.
phrase-mood-top-day = { $child } ha tenido un día estupendo.
phrase-mood-had-fun = { $child } se lo ha pasado muy bien.
phrase-mood-relaxed = { $child } estaba { $gender ->
        [female] relajada
        [male] relajado
       *[unknown] relajado(a)
    }.
phrase-mood-at-home = { $child } se siente aquí como en casa.
phrase-mood-quiet-bit = { $child } estaba un poco { $gender ->
        [female] callada
        [male] callado
       *[unknown] callado(a)
    }.
phrase-mood-excited = { $child } tenía mucho entusiasmo.
phrase-mood-curious = { $child } tenía mucha curiosidad.
phrase-mood-interested = A { $child } le ha parecido interesante esto: { $things }.
phrase-mood-busy-bit = { $child } estaba un poco { $gender ->
        [female] movida
        [male] movido
       *[unknown] movido(a)
    }.
phrase-mood-cheeky = { $child } ha hecho alguna travesura.
phrase-mood-sweet = { $child } ha sido un encanto.
phrase-mood-self-again = { $child } se ha recuperado del todo.
phrase-mood-sad-relative-left = { $child } estaba triste en la despedida ({ $relative }).
phrase-mood-sad-when-left = { $child } estaba triste en la despedida.
phrase-mood-short-sad = Solo ha durado un momento.
phrase-mood-cry-minutes = El llanto ha durado unos { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-mood-goodbye-no-tears-all = La despedida ha sido sin lágrimas.
phrase-mood-goodbye-no-tears = { $child } no ha llorado en la despedida.
phrase-mood-came-in-happy = { $child } ha llegado con alegría.
phrase-mood-waved-to = { $child } ha dicho adiós con la mano ({ $relative }).
phrase-mood-waved = { $child } ha dicho adiós con la mano.
phrase-mood-waiting = { $child } tenía ganas de que llegara la hora de la recogida.
phrase-mood-missed-relative = { $child } echaba de menos a alguien: { $relative }.
phrase-mood-comforted = { $child } se ha calmado bien con consuelo.
phrase-mood-close-lap = { $child } quería sentarse en nuestro regazo.
phrase-mood-hugged = { $child } quería abrazos.
phrase-mood-scared = { $child } tenía un poco de miedo.
phrase-mood-scared-of = A { $child } le ha dado miedo esto: { $things }.
phrase-mood-new-staff = { $child } sentía un poco de timidez con la educadora nueva.
phrase-mood-bored = { $child } se aburría.
phrase-mood-used-noise = { $child } ha tenido que acostumbrarse al jaleo.
phrase-mood-back-after-holiday = { $child } ha tenido que acostumbrarse otra vez después de las vacaciones.
phrase-mood-friends = Muy buena amistad entre { $who }.
phrase-mood-new-friend = { $child } tiene una nueva amistad.
phrase-mood-friend-of = { $child } tiene una buena amistad con { $names }.
phrase-mood-quarrel-solved = { $child } se ha peleado con alguien, pero ya han hecho las paces.
phrase-mood-sorry = { $child } ha pedido perdón.
phrase-mood-angry-share = { $child } se ha enfadado al tener que compartir.
phrase-mood-wait-turn-hard = A { $child } todavía le cuesta esperar.
phrase-mood-listened = { $child } ha escuchado bien.
phrase-mood-listen-hard = A { $child } le ha costado escuchar.
phrase-mood-pushed = { $child } ha empujado a otro niño o niña.
phrase-mood-got-pushed = Otro niño o niña ha empujado a { $child }.
phrase-mood-sibling = { $child } siente orgullo de ser { $gender ->
        [female] hermana mayor
        [male] hermano mayor
       *[unknown] hermano o hermana mayor
    }.
phrase-mood-told-about = { $child } nos ha hablado de esto: { $things }.
phrase-mood-told-relative = { $child } nos ha hablado de alguien: { $relative }.
phrase-mood-told-weekend = { $child } nos ha hablado del fin de semana.
phrase-mood-made-for-you = { $child } ha hecho algo bonito para usted.
phrase-mood-drawing-for-you = { $child } ha hecho un dibujo para usted.
phrase-mood-won = { $child } ha ganado.
phrase-mood-called-juf = { $child } ha dicho por primera vez «juf» (así llaman a la educadora).

## Op de groep

phrase-group-quiet-day = Ha sido un día tranquilo.
phrase-group-busy-day = Ha sido un día con mucho movimiento.
phrase-group-nice-day = Ha sido un buen día.
phrase-group-busy-nice-day = Ha sido un día con mucho movimiento, pero agradable.
phrase-group-child-count = Han venido { $count ->
        [one] { $count } niño o niña
       *[other] { $count } niños
    }.
phrase-group-many-ill = Hay muchos niños enfermos.
phrase-group-nothing-special = No hay nada especial que contar.
phrase-group-all-well = Todo ha ido bien.
phrase-group-day-flew = El día ha pasado rápido.
phrase-group-all-enjoyed = Los niños han disfrutado.
phrase-group-child-loved-it = A { $child } le ha encantado.
phrase-group-with-older = { $child } ha estado con los niños mayores.
phrase-group-with-other-group = { $child } ha estado en el grupo { $group }.
phrase-group-two-together = El grupo { $first-group } y el grupo { $second-group } están juntos.
phrase-group-merged = Juntamos grupos.
phrase-group-new-toys = Tenemos juguetes nuevos.
phrase-group-new-item = Tenemos algo nuevo: { $things }.
phrase-group-word-of-week = Esta semana aprendemos palabras nuevas.
phrase-group-photos-app = Las fotos están en la aplicación.
phrase-group-photos-later = Las fotos llegarán más tarde.
phrase-group-crafts-home = { $child } se lleva a casa la manualidad.
phrase-group-paint-on = Esto de { $child } tiene pintura: { $things }.
phrase-group-new-child = Llega un niño nuevo o una niña nueva al grupo.
phrase-group-welcome-child = ¡Te damos la bienvenida, { $child }!
phrase-group-stayed-in = Nos hemos quedado dentro.
phrase-group-too-cold = Hacía demasiado frío para estar mucho tiempo fuera.
phrase-group-too-hot = Hacía demasiado calor para jugar fuera.
phrase-group-nice-weather = Hacía buen tiempo.
phrase-group-bad-weather = Hacía mal tiempo.
phrase-group-trip-off = La salida se cancela.
phrase-group-trip-to-off = La salida se cancela: { $item }.
phrase-group-item-closed = Esto estaba cerrado: { $item }.
phrase-group-play-at = { $child } ha estado aquí: { $item }.
phrase-group-went-with = { $who } { $who-number ->
        [several] han ido a este lugar
       *[single] ha ido a este lugar
    }: { $item }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $child } tiene dolor: { $body }.
phrase-health-stomach-complains = { $child } se ha quejado de dolor de barriga.
phrase-health-headache-complains = { $child } se ha quejado de dolor de cabeza.
phrase-health-injury-at = { $child }: { $injury } ({ $body }).
phrase-health-injury = { $child } tiene esto: { $injury }.
phrase-health-injury-visible = Se ve esto: { $injury }.
phrase-health-injury-visible-at = Se ve esto: { $injury } ({ $body }).
phrase-health-fell-on = { $child } se ha caído y se ha dado un golpe: { $body }.
phrase-health-bumped = { $child } se ha dado un golpe: { $body }.
phrase-health-fell-no-harm = { $child } se ha caído, pero no se ve nada.
phrase-health-nothing-seen = No se ve nada.
phrase-health-tripped = { $child } ha tropezado.
phrase-health-fell-from = { $child } se ha caído de aquí: { $item }.
phrase-health-cried-recovered = Hemos consolado a { $child } y ya juega otra vez.
phrase-health-wound-cleaned = Hemos limpiado la herida.
phrase-health-wound-plaster = Hemos limpiado la herida y hemos puesto una tirita.
phrase-health-has-plaster = { $child } lleva una tirita: { $body }.
phrase-health-rinsed = Lo hemos aclarado con agua.
phrase-health-sand-eyes = A { $child } le ha entrado arena en los ojos.
phrase-health-splinter-out = Hemos sacado la astilla.
phrase-health-splinter-in = La astilla sigue dentro.
phrase-health-tick-in = La garrapata sigue en la piel.
phrase-health-stung-wasp = A { $child } le ha picado una avispa.
phrase-health-stung-bee = A { $child } le ha picado una abeja.
phrase-health-stung-at = A { $child } le ha picado un insecto: { $body }.
phrase-health-bitten-again = Otro niño o niña ha mordido a { $child }.
phrase-health-bitten-at = Otro niño o niña ha mordido a { $child }: { $body }.
phrase-health-nosebleed-had = A { $child } le ha sangrado la nariz.
phrase-health-nosebleed-over = La nariz ha dejado de sangrar enseguida.
phrase-health-coughed = { $child } ha tosido mucho.
phrase-health-sneezes = { $child } ha estornudado mucho.
phrase-health-blocked-nose = { $child } tiene la nariz tapada.
phrase-health-phlegm = { $child } tiene muchas flemas.
phrase-health-unwell-bit = { $child } no se encontraba del todo bien.
phrase-health-pale = { $child } tiene la cara un poco pálida.
phrase-health-warm-bit = { $child } estaba caliente al tacto.
phrase-health-jumper-off = Hemos quitado algo de ropa a { $child } porque tenía calor.
phrase-health-no-fever-now = { $child } no tiene fiebre ahora.
phrase-health-raised = { $child } tiene unas décimas de fiebre.
phrase-health-raised-degrees = { $child } tiene unas décimas de fiebre: { $temperature } °C.
phrase-health-fever-had-degrees = { $child } ha tenido fiebre: { $temperature } °C.
phrase-health-temperature-normal = La temperatura de { $child } es normal.
phrase-health-we-measured = Hemos tomado la temperatura a { $child }.
phrase-health-vomited-meal = { $child } ha vomitado después de comer.
phrase-health-feels-sick = { $child } tiene náuseas.
phrase-health-diarrhoea-home = { $child } tiene diarrea y no puede quedarse.
phrase-health-return-after = { $child } puede volver después de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sin síntomas.
phrase-health-may-come = { $child } puede volver a venir.
phrase-health-may-not-come = { $child } no puede venir.
phrase-health-rash = { $child } tiene una erupción en la piel.
phrase-health-rash-at = { $child } tiene una erupción en la piel: { $body }.
phrase-health-itch = { $child } tiene picor.
phrase-health-itch-at = { $child } tiene picor: { $body }.
phrase-health-dry-skin = { $child } tiene la piel seca.
phrase-health-eyes = { $child } tiene los ojos pegajosos.
phrase-health-eyes-red = { $child } tiene los ojos rojos.
phrase-health-teeth-trouble = A { $child } le molestan los dientes.
phrase-health-lost-tooth = A { $child } se le ha caído un diente.
phrase-health-medicine-got = { $child } ha recibido el medicamento.
phrase-health-medicine-gets = { $child } recibe el medicamento a las { $time }.
phrase-health-paracetamol-got = { $child } ha recibido paracetamol.
phrase-health-paracetamol-time = { $child } ha recibido paracetamol a las { $time }.
phrase-health-ask-medicine = ¿Ha tomado { $child } algún medicamento?
phrase-health-ask-fever = ¿Ha tenido { $child } fiebre en casa?
phrase-health-medicine-pack = Por favor, traiga el medicamento en su envase original.
phrase-health-ask-stays-home = ¿Se queda { $child } en casa?
phrase-health-ask-how-now = ¿Cómo está { $child } ahora?
phrase-health-ask-what-doctor = ¿Qué ha dicho el médico?
phrase-health-call-doctor-please = Por favor, llame a su médico de familia.
phrase-health-hope-better = Esperamos que { $child } se mejore pronto.
phrase-health-keep-eye-home = Por favor, obsérvelo también en casa.
phrase-health-watching = Estamos pendientes de ello.
phrase-health-illness-in-group = Hay una enfermedad en el grupo: { $item }.
phrase-health-check-home = Por favor, revise a su hijo o hija en casa.
phrase-health-contagious = Es contagioso.
phrase-health-not-contagious = No es contagioso.
phrase-health-ask-allergies = ¿Tiene { $child } alergias?
phrase-health-first-aid-called = Hemos llamado al médico.
phrase-health-sunscreen-all = Hemos puesto crema solar a todos los niños.

## Meenemen en spullen (meer)

phrase-bring-list = Por favor, traiga: { $things }.
phrase-bring-list-child = Por favor, traiga para { $child }: { $things }.
phrase-bring-not-list = Por favor, no traiga esto: { $things }.
phrase-bring-need-not = No hace falta que traiga esto: { $things }.
phrase-bring-child-may = { $child } puede traer esto: { $things }.
phrase-bring-wears-ours = { $child } lleva puesto algo nuestro: { $things }.
phrase-bring-return-washed = Por favor, devuélvalo lavado.
phrase-bring-is-wet = Esto de { $child } se ha mojado: { $things }.
phrase-bring-is-dirty = Esto de { $child } se ha ensuciado: { $things }.
phrase-bring-broken = Se ha roto esto: { $things }.
phrase-bring-in-bag = Esto está en la bolsa: { $things }.
phrase-bring-left-here = Esto está todavía aquí: { $things }.
phrase-bring-whose = ¿De quién es esto: { $things }?
phrase-bring-missing = Nos falta esto: { $things }.
phrase-bring-ask-seen = ¿Tiene usted esto en casa: { $things }?
phrase-bring-ask-have = ¿Lleva usted esto consigo: { $things }?
phrase-bring-almost-out = Casi no queda: { $things }.
phrase-bring-all-out = Ya no queda: { $things }.
phrase-bring-swapped = Se han confundido las cosas de los niños.
phrase-bring-name-coat = Por favor, ponga el nombre en el abrigo.
phrase-bring-craft-material = Esto nos viene bien para hacer manualidades: { $things }.
phrase-bring-dress-warm = Por favor, ponga ropa de abrigo a su hijo o hija.
phrase-bring-dress-size = Talla: { $count }.
phrase-weather-sunny-hat = Por favor, ponga crema solar a su hijo o hija por la mañana.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = Persona que recoge a { $child }: { $relative }.
phrase-pickup-was-by-relative = Persona que ha recogido a { $child }: { $relative }.
phrase-pickup-brought-relative = Persona que ha traído a { $child }: { $relative }.
phrase-pickup-ask-relative = ¿Puede esta persona recoger a { $child }: { $relative }?
phrase-pickup-ask-relative-does = ¿Recoge esta persona a { $child }: { $relative }?
phrase-pickup-with-friend = { $child } se va con { $names }.
phrase-pickup-collected = Ya han recogido a { $child }.
phrase-pickup-not-yet = Todavía no han recogido a { $child }.
phrase-pickup-ask-earlier = ¿Van a recoger a { $child } más temprano?
phrase-pickup-ask-later = ¿Viene { $child } más tarde?
phrase-pickup-ask-half-hour-later = ¿Viene { $child } media hora más tarde?
phrase-pickup-latest = Por favor, recoja a su hijo o hija como muy tarde a las { $time }.
phrase-pickup-on-time = Por favor, venga a tiempo.
phrase-pickup-if-late-call = ¿Viene usted más tarde? Entonces, por favor, llámenos.
phrase-pickup-if-other-tell = ¿Recoge otra persona a su hijo o hija? Entonces, por favor, avísenos.
phrase-pickup-taxi = { $child } ha venido en taxi.
phrase-pickup-bus = { $child } ha venido en autobús.
phrase-pickup-fetch-school = Recogemos a los niños del colegio.
phrase-pickup-fetch-school-child = Recogemos a { $child } del colegio.
phrase-pickup-not-in-yard = { $child } no estaba en el patio del colegio.
phrase-pickup-may-home-alone = { $child } puede irse a casa sin acompañante.
phrase-pickup-ask-permission-alone = ¿Puede { $child } irse a casa sin acompañante?
phrase-pickup-ask-alone-outside = ¿Puede { $child } jugar fuera sin un adulto?
phrase-pickup-ask-who-else = ¿Quién más puede recoger a { $child }?
phrase-pickup-id = Por favor, traiga un documento de identidad.
phrase-pickup-entrance-back = La entrada está en la parte de atrás.
phrase-pickup-entrance-other = Usamos otra entrada.
phrase-pickup-gate = Por favor, cierre bien la verja.
phrase-pickup-parking = Por favor, no aparque delante de la verja.
phrase-absent-today = { $child } no está.
phrase-absent-holiday = { $child } está de vacaciones.
phrase-absent-tell-not-coming = Por favor, avísenos si { $child } no viene.
phrase-absent-tell-child-not = Por favor, avísenos si su hijo o hija no viene.
phrase-absent-call-before = Hasta las { $time }, puede avisar de que su hijo o hija no viene.
phrase-absent-report-app = Puede avisar de la ausencia de su hijo o hija en la aplicación.
phrase-absent-enjoy-days-off = Disfrute de los días libres.
phrase-absent-ask-why = ¿Dónde está { $child }?
phrase-absent-ask-coming-day = ¿Viene { $child }?
phrase-extra-child = { $child } viene un día extra.
phrase-extra-ask-app = Por favor, solicite el día extra en la aplicación.
phrase-swap-ask-app = Por favor, solicite el cambio de día en la aplicación.
phrase-swap-yes-plain = El cambio de día es posible.
phrase-swap-no-plain = El cambio de día no es posible.
phrase-extra-place = Todavía hay sitio.
phrase-extra-no-place = No hay sitio.
phrase-extra-place-weekdays = Todavía hay sitio el { $first-weekday } y el { $second-weekday }.
phrase-book-before = La inscripción está abierta hasta el { $date } incluido.
phrase-book-holiday-care = Por favor, inscriba a { $child } en la guardería de vacaciones.
phrase-book-holiday-care-child = Por favor, inscriba a su hijo o hija en la guardería de vacaciones.
phrase-phone-emergency = Necesitamos su número de teléfono para emergencias.
phrase-phone-ask-reach = ¿Cómo podemos contactar con usted?
phrase-phone-address = Por favor, comuníquenos su nueva dirección.
phrase-talk-how-going = Nos gustaría hablar con usted sobre cómo le va a { $child }.
phrase-talk-when-time = ¿Cuándo tiene tiempo para hablar?
phrase-talk-have-minute = ¿Tiene un momento para hablar?
phrase-talk-parent-date = La conversación con los padres es el { $date } a las { $time }.
phrase-talk-choose-time = Por favor, elija una hora para la conversación.
phrase-talk-report-ready = El informe sobre { $child } está listo.
phrase-talk-worried = Nos preocupa un poco { $child }.
phrase-talk-worried-speech = Nos gustaría hablar con usted sobre el habla de { $child }.
phrase-talk-nice-talk = Gracias por la agradable conversación.
phrase-talk-tell-more-pickup = Le contaremos más cuando venga a recoger a su hijo o hija.
phrase-photo-ask-app = ¿Podemos poner fotos de { $child } en la aplicación?
phrase-form-fill = Por favor, rellene el formulario.
phrase-form-return = Por favor, entregue el formulario.
phrase-form-list-sign = Por favor, apúntese en la lista.
phrase-answer-please = Por favor, díganoslo.
phrase-answer-before = Por favor, responda antes del { $date }.
phrase-answer-questions-tell = ¿Tiene preguntas? Díganoslo, por favor.
phrase-answer-eat-along = ¿Come { $child } con nosotros?
phrase-answer-ok-for-you = ¿Le parece bien?
phrase-answer-may-come-in = Puede pasar.

## Wennen (meer)

phrase-settle-first-day-well = El primer día de { $child } ha ido bien.
phrase-settle-trial-well = { $child } se ha adaptado bien.
phrase-settle-trial-date = { $child } tiene una mañana de adaptación el { $date }.
phrase-settle-trial = { $child } viene a una visita de adaptación.
phrase-settle-done = { $child } se ha adaptado del todo.
phrase-settle-moves-group = { $child } pasa a otro grupo.
phrase-settle-moves-to = { $child } pasa al grupo { $group }.
phrase-settle-school = { $child } empieza la escuela primaria.
phrase-settle-last-day = Es el último día de { $child }.
phrase-settle-will-miss = Vamos a echar de menos a { $child }.
phrase-settle-parent-stays = La primera vez, usted puede quedarse.
phrase-settle-like-home = ¿Qué hace usted en casa cuando { $child } está triste?
phrase-settle-angry-home = ¿Qué hace usted en casa cuando { $child } se enfada?
phrase-settle-home-too = ¿{ $child } es así también en casa?
phrase-settle-which-language = ¿En qué idioma habla usted con { $child } en casa?
phrase-settle-dutch-understands = { $child } ya entiende mucho neerlandés.
phrase-settle-clear = { $child } muestra bien lo que quiere.
phrase-settle-more-words = { $child } dice cada vez más palabras.
phrase-settle-grows = { $child } crece bien.
phrase-settle-big-steps = { $child } hace buenos progresos.
phrase-settle-confident = { $child } tiene cada vez más confianza.
phrase-settle-well-done = ¡Muy bien, { $child }!
phrase-settle-swim-diploma = { $child } ha conseguido un diploma de natación.
phrase-settle-lights = A { $child } le gusta mirar las lucecitas.
phrase-settle-smiles = { $child } sonríe mucho.

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = Está cerrado.
phrase-open-plain = Está abierto.
phrase-open-again-plain = Ya está abierto otra vez.
phrase-open-all-day = La guardería extraescolar abre todo el día.
phrase-closed-at = Cerramos a las { $time }.
phrase-closed-date-at = El { $date }, cerramos a las { $time }.
phrase-open-at = Abrimos a las { $time }.
phrase-open-until = Abrimos hasta las { $time }.
phrase-open-hours-are = El horario de apertura es de { $from } a { $until }.
phrase-closed-easter-monday = Cerramos en Pascua.
phrase-closed-christmas = Cerramos en Navidad.
phrase-closed-christmas-newyear = Cerramos entre Navidad y Año Nuevo.
phrase-closed-whit-ascension = Cerramos en la Ascensión.
phrase-closed-kings-day = Cerramos en el Día del Rey.
phrase-closed-whitsun = Cerramos en Pentecostés.
phrase-staff-ill-plain = { $person } no viene por enfermedad.
phrase-staff-away = { $person } no está.
phrase-staff-holiday = { $person } está de vacaciones.
phrase-staff-back = { $person } ya está de vuelta.
phrase-staff-leave = { $person } está de permiso.
phrase-staff-not-works-weekday = { $person } no trabaja el { $weekday }.
phrase-staff-works = { $person } trabaja.
phrase-staff-replaces = { $person } sustituye a { $other-person }.
phrase-staff-substitute = Hay una persona sustituta en el grupo.
phrase-staff-trainee = Llega al grupo una persona en prácticas.
phrase-staff-trainee-name = { $person } hace prácticas con nosotros.
phrase-staff-birthday = Es el cumpleaños de { $person }.
phrase-staff-baby = { $person } ha tenido un bebé.
phrase-staff-i-am-off = Tengo el día libre.
phrase-staff-i-am-here = Estoy aquí.
phrase-staff-new-plain = Hay una persona nueva del equipo en el grupo.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child } ha celebrado su cumpleaños.
phrase-event-child-birthday = Es el cumpleaños de { $child }.
phrase-event-child-treated = { $child } ha traído algo para compartir.
phrase-event-child-treated-on = { $child } ha traído algo para compartir: { $things }.
phrase-event-sang-for = Hemos cantado para { $child }.
phrase-event-birthday-hat = { $child } ha recibido un gorro de cumpleaños.
phrase-event-treat-healthy = Por favor, que lo que traiga para compartir sea pequeño y sano.
phrase-event-thanks-treat-child = Gracias por lo que { $child } ha traído para compartir.
phrase-event-sinterklaas-comes = Sinterklaas viene a visitarnos.
phrase-event-shoe = Los niños pueden poner el zapato para Sinterklaas.
phrase-event-party-is = La celebración es esta: { $item }.
phrase-event-party-date = La fiesta es el { $date } a las { $time }.
phrase-event-dress-up = Los niños pueden venir con disfraz.
phrase-event-pyjamas-day = Los niños pueden venir en pijama.
phrase-event-congrats-baby = ¡Felicidades por el nacimiento!
phrase-event-congrats-plain = ¡Felicidades!
phrase-event-congrats-child-hearty = Muchas felicidades por { $child }.
phrase-event-volunteers = Buscamos padres y madres que quieran ayudar.
phrase-event-volunteers-drive = ¿Quién puede llevar a niños en coche?
phrase-event-committee = Hay una reunión de la comisión de padres.
phrase-event-parents-evening-topic = En la reunión de padres hablaremos de: { $things }.
phrase-event-parents-evening-sleep = En la reunión de padres hablaremos de dormir de forma segura.
phrase-event-ends = Termina a las { $time }.
phrase-event-begins-activity = Esto empieza a las { $time }: { $activity }.
phrase-event-club-begins = La clase empieza a las { $time }.
phrase-event-leave-on-time = Salimos puntuales.
phrase-event-trip-by = Vamos en tren a este sitio: { $item }.
phrase-event-trip-who = { $who } { $who-number ->
        [several] van a este lugar
       *[single] va a este lugar
    }: { $item }.
phrase-event-trip-plain = Vamos aquí: { $item }.
phrase-event-ask-trip-may = ¿Puede venir { $child } a la salida?
phrase-event-trip-back-safe = Ya hemos vuelto.

## Geld en kantoor (meer)

phrase-money-invoice-office = ¿Preguntas sobre la factura? Por favor, llame a nuestra oficina.
phrase-money-asked = Pedimos { $amount }.
phrase-money-asked-trip = Para la salida pedimos { $amount }.
phrase-money-no-extra = No tiene que pagar nada más.
phrase-money-debit-day = El importe se cobra alrededor del día { $count } de cada mes.
phrase-money-year-statement = Usted recibirá el resumen anual.
phrase-money-invoice-ready = La factura está lista.
phrase-money-contract-questions = ¿Preguntas sobre el contrato? Por favor, llame a nuestra oficina.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = Buenas tardes.
phrase-hello-evening = Buenas noches.
phrase-hello-morning-plain = Buenos días.
phrase-hello-parents-of = Estimados padres de { $child }:
phrase-bye-day = ¡Que tenga un buen día!
phrase-bye-afternoon = ¡Que tenga una buena tarde!
phrase-bye-tomorrow-evening = ¡Hasta mañana y buenas noches!
phrase-bye-week = ¡Hasta la semana que viene!
phrase-bye-later = ¡Hasta luego!
phrase-bye-night-child = Que duermas bien, { $child }.
phrase-bye-night = Buenas noches y que descanse.
phrase-bye-greetings-team = Saludos cordiales del equipo.
phrase-bye-greetings-person = Saludos cordiales de { $person }.
phrase-bye-feast-days = Le deseamos felices fiestas.
phrase-bye-new-year = ¡Feliz Año Nuevo!
phrase-bye-eid = ¡Eid Mubarak!
phrase-bye-ramadan = Le deseamos un buen Ramadán.
phrase-bye-holiday-wish = Le deseamos unas buenas vacaciones.
phrase-bye-see-you-group = Esperamos volver a ver pronto a { $child }.
phrase-thanks-understanding = Gracias por su comprensión.
phrase-thanks-thinking = Gracias por pensar con nosotros.
phrase-thanks-quick = Gracias por venir tan rápido.
phrase-thanks-quick-reply = Gracias por su rápida respuesta.
phrase-thanks-trust = Gracias por su confianza.
phrase-thanks-present = Gracias por el regalo.
phrase-thanks-card = Gracias por la tarjeta tan cariñosa.
phrase-thanks-bring = Gracias por traer: { $things }.
phrase-sorry-plain = Lo sentimos.
phrase-sorry-late-message = Perdón por el mensaje tardío.
phrase-sorry-lost = Lo sentimos, no encontramos esto de { $child }: { $things }.
phrase-sorry-forgot = Se nos ha olvidado.
phrase-contact-know = Para que lo sepa.
phrase-contact-note = ¡Atención!
phrase-contact-call-office = Por favor, póngase en contacto con nosotros.
phrase-contact-reachable = Puede contactar con nosotros hasta las { $time }.
phrase-contact-number = ¿Sigue siendo correcto este número de teléfono?
phrase-contact-ask-received = ¿Ha recibido nuestro mensaje?
phrase-contact-more-app = En la aplicación puede leer más.
phrase-contact-read-letter = Por favor, lea la carta.
phrase-contact-mail-follows = Recibirá un correo electrónico.
phrase-contact-more-later = Más adelante le daremos más información.
phrase-contact-will-look = Lo estamos averiguando.
phrase-contact-heating = La calefacción no funciona.
phrase-contact-phone-down = El teléfono no funciona.
phrase-contact-doorbell = El timbre no funciona.

## Thuis en taal (meer)

phrase-home-sing-song = Por favor, canten la canción también en casa.
phrase-home-read-book-along = { $child } puede llevarse un libro a casa.
phrase-home-practise-too = Por favor, practiquen esto también en casa.
phrase-home-talk-about = Por favor, hablen de ello también en casa.
phrase-home-ask-weekend = ¿Qué tal el fin de semana?
phrase-home-ask-holiday = ¿Qué tal las vacaciones?
phrase-home-ask-dentist-child = ¿Qué tal en el dentista, { $child }? ¿Ha ido bien?
phrase-home-ask-dentist = ¿Qué tal en el dentista?
phrase-home-ask-doctor = ¿Qué tal en el médico?
phrase-home-stayed-over = { $child } ha pasado la noche en otra casa ({ $relative }).
phrase-home-tired-maybe = Quizás { $child } tenga sueño temprano esta tarde.

## Nog meer over de dag

phrase-act-tries = { $child } intenta { $activity }.
phrase-act-wants-help = A { $child } le gustaría ayudar a { $activity }.
phrase-act-must = { $child } todavía tiene que practicar esto: { $activity }.
phrase-act-not-anymore = { $child } ya no hace esto: { $activity }.
phrase-act-often = { $child } hace esto a menudo: { $activity }.
phrase-act-may-soon = Los niños pueden { $activity }.
phrase-act-ask-we-may = ¿Podemos hacer esto con { $child }: { $activity }?
phrase-act-enjoyed-much = A los niños les ha gustado { $activity }.
phrase-act-will-child-soon = { $child } podrá { $activity } más tarde.
phrase-got-things = { $child } ha recibido esto: { $things }.
phrase-has-with = { $child } lleva esto consigo: { $things }.
phrase-asks-for = { $child } ha pedido esto: { $things }.
phrase-needed-things = { $child } necesitaba esto: { $things }.
phrase-proud-of = { $child } sentía orgullo por esto: { $things }.
phrase-looked-at = { $child } ha mirado esto: { $things }.
phrase-saw-we = Hemos visto esto: { $things }.
phrase-found-things = { $child } ha encontrado esto: { $things }.
phrase-made-things = { $child } ha hecho esto: { $things }.
phrase-made-we = Hemos hecho esto nosotros: { $things }.
phrase-baked-we = Hemos hecho esto en el horno: { $things }.
phrase-played-list = { $child } ha jugado con esto: { $things }.
phrase-played-list-all = Los niños han jugado con esto: { $things }.
phrase-loves-things = A { $child } le gusta esto: { $things }.
phrase-loved-things = A { $child } le ha gustado esto: { $things }.
phrase-topic-we = Hemos hablado de esto: { $things }.
phrase-theme-new = El nuevo tema es: { $things }.
phrase-said-words = { $child } ha dicho: { $quote }.
phrase-word-week = Aprendemos esta palabra: { $quote }.
phrase-book-read = Hemos leído este libro: { $quote }.
phrase-song-sung = Hemos cantado esta canción: { $quote }.
phrase-mood-fine = Todo va bien.
phrase-mood-day-well = El día de { $child } ha ido bien.
phrase-mood-better-then = Ha ido mejor.
phrase-mood-hard-moment = { $child } ha pasado un mal rato.
phrase-mood-soon-angry = { $child } se ha enfadado con facilidad.
phrase-mood-cried-much = { $child } ha llorado mucho.
phrase-mood-cried-little = { $child } ha llorado poco.
phrase-mood-cried-not = { $child } no ha llorado.
phrase-mood-laughed-at = { $child } se ha reído.
phrase-mood-laughed-with = { $child } se ha reído con { $names }.
phrase-mood-comfort-sought = { $child } ha buscado consuelo en nosotros.
phrase-mood-stayed-close = { $child } se ha quedado cerca de nosotros.
phrase-mood-good-together = Los niños han jugado bien juntos.
phrase-mood-watch-others = A { $child } le ha gustado mirar a los otros niños.
phrase-mood-not-home = { $child } no quería irse todavía a casa.
phrase-mood-happy-to-see = { $child } se ha alegrado de verle.
phrase-mood-shy = { $child } sentía timidez.
phrase-mood-tired-bit = { $child } estaba un poco { $gender ->
        [female] cansada
        [male] cansado
       *[unknown] cansado(a)
    }.
phrase-mood-stubborn = { $child } quería hacerlo sin ayuda.
phrase-mood-boundary = { $child } pone a prueba los límites.
phrase-mood-says-no = { $child } dice a menudo que no.
phrase-mood-no-worries = Por favor, no se preocupe.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child } ha comido.
phrase-food-later = { $child } come más tarde.
phrase-food-well-again = { $child } ha vuelto a comer bien.
phrase-food-badly-now = { $child } no come bien.
phrase-food-at-table = { $child } se ha quedado bien en la mesa.
phrase-food-trying-new = { $child } intenta comer cosas nuevas.
phrase-food-does-not-eat = { $child } no come esto: { $things }.
phrase-food-eats-only = { $child } ha comido solo esto: { $things }.
phrase-food-lunch-from-us = Damos a los niños la comida del mediodía.
phrase-food-know-diet = Lo sabemos y lo tenemos en cuenta.
phrase-bottle-stopped-we = Ya no damos el biberón de la tarde.
phrase-bottle-went-well = El biberón ha ido bien.
phrase-bottle-went-less = El biberón no ha ido bien.
phrase-bottle-schedule = El biberón de { $child } es a las { $time }.
phrase-drink-enough = { $child } tiene que beber lo suficiente.
phrase-sleep-plain = { $child } ha dormido.
phrase-sleep-hour = { $child } ha dormido una hora.
phrase-sleep-bed-early = { $child } se ha ido pronto a la cama.
phrase-sleep-longer-than = { $child } ha dormido más que de costumbre.
phrase-sleep-shorter-than = { $child } ha dormido menos que de costumbre.
phrase-sleep-slow-plain = Ha tardado mucho en dormirse.
phrase-sleep-not-on-tummy = { $child } no ha dormido boca abajo.
phrase-sleep-babies-on-back = Acostamos a todos los bebés boca arriba.
phrase-sleep-still = { $child } todavía duerme.
phrase-nappy-cream-on = Hemos puesto crema.
phrase-nappy-bit-red = { $child } tiene el culito un poco rojo.
phrase-nappy-wet-one = { $child } tenía el pañal mojado.
phrase-nappy-plenty = { $child } ha hecho suficiente pis.
phrase-toilet-training-well = El aprendizaje del orinal va bien.
phrase-toilet-almost = { $child } casi no necesita pañal.
phrase-toilet-trained = { $child } ya no necesita pañal.
phrase-toilet-helped = Hemos puesto ropa limpia.
phrase-hygiene-hands = Nos lavamos a menudo las manos.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child } se ha caído.
phrase-health-trouble-at = { $child } tiene molestias: { $body }.
phrase-health-trouble-teeth = A { $child } le molesta la salida de los dientes.
phrase-health-cooled-at = Hemos puesto frío aquí: { $body }.
phrase-health-plaster-on = Hemos puesto una tirita aquí: { $body }.
phrase-health-plaster-plain = Hemos puesto una tirita.
phrase-health-bleeding = { $child } ha sangrado: { $body }.
phrase-health-scratched = Otro niño o niña ha arañado a { $child }.
phrase-health-hit-by = Otro niño o niña ha pegado a { $child }.
phrase-health-pinched = { $child } se ha pillado el dedo con la puerta.
phrase-health-collided = { $child } se ha chocado con otro niño o niña.
phrase-health-bumped-into = { $child } se ha dado un golpe contra esto: { $item } ({ $body }).
phrase-health-not-serious = No es nada grave.
phrase-health-ask-child-fever = ¿Tiene fiebre su hijo o hija?
phrase-health-may-not-fever = Con fiebre, su hijo o hija no puede venir.
phrase-health-come-without-fever = { $child } puede volver cuando ya no tenga fiebre.
phrase-health-no-paracetamol = No podemos dar paracetamol.
phrase-group-nothing-further = Por lo demás, no hay nada especial que contar.
phrase-pickup-parking-door = Por favor, no aparque delante de la puerta.
phrase-arrive-child-on-time = Por favor, procure que su hijo o hija llegue a tiempo.
phrase-extra-day-no-place = No hay sitio para un día extra.
phrase-staff-fills-in = { $person } sustituye a un compañero o compañera.
phrase-health-cannot-stay = { $child } no puede quedarse en el grupo.
phrase-health-may-not-come-yet = { $child } todavía no puede venir.
phrase-food-may-not-eat = { $child } no puede comer esto: { $things }.
phrase-health-no-medicine = No podemos dar medicamentos.
phrase-pickup-child-soonest = Por favor, recoja a su hijo o hija lo antes posible.
phrase-health-fever-down = La fiebre ha bajado.
phrase-closed-group-plain = El grupo está cerrado.
phrase-closed-bso-plain = La guardería extraescolar está cerrada.
phrase-health-doctor-called = Se ha llamado al médico.
phrase-health-rest = Es bueno que { $child } descanse.
phrase-health-look-spots = Por favor, fíjese si hay manchas o ampollas en la piel.
phrase-health-noticed-home = ¿Ha notado usted algo en casa?
phrase-health-school-doctor = Viene el médico escolar.
phrase-health-speech = Viene el logopeda.
phrase-health-temp-took-we = Hemos tomado la temperatura.
phrase-health-temp-normal-plain = La temperatura era normal.
phrase-health-fever-gone = La fiebre ha desaparecido.
phrase-health-safe-all = Todos los niños están a salvo.
phrase-health-recovered = { $child } se ha recuperado.
phrase-health-still-ill = { $child } sigue { $gender ->
        [female] enferma
        [male] enfermo
       *[unknown] enfermo(a)
    }.
phrase-health-is-ill = { $child } está { $gender ->
        [female] enferma
        [male] enfermo
       *[unknown] enfermo(a)
    }.
phrase-health-went-home-ill = { $child } se ha ido a casa por enfermedad.
phrase-health-hearing-glasses = { $child } lleva gafas.
phrase-health-no-lice = No hemos visto piojos.
phrase-health-has-lice = { $child } tiene piojos.
phrase-health-lice-treat = Por favor, trate a su hijo o hija contra los piojos.
phrase-health-lice-comb = Por favor, peine bien a su hijo o hija.

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child } ha dejado esto aquí: { $things }.
phrase-bring-in-bag-child = Esto de { $child } está en la bolsa: { $things }.
phrase-bring-put-in-bag = Hemos metido esto en la bolsa: { $things }.
phrase-bring-broken-child = Se ha roto esto de { $child }: { $things }.
phrase-bring-missing-child = A { $child } le falta esto: { $things }.
phrase-bring-found-again = Ha aparecido esto: { $things }.
phrase-bring-found-again-child = Ha aparecido esto de { $child }: { $things }.
phrase-bring-ask-seen-thing = ¿Ha visto usted esto: { $things }?
phrase-bring-ask-taken = ¿Se ha llevado usted esto por error: { $things }?
phrase-bring-take-home = Por favor, llévese esto a casa: { $things }.
phrase-bring-wash = Por favor, lave esto: { $things }.
phrase-bring-check = Por favor, revise esto: { $things }.
phrase-bring-back = Por favor, devuelva esto: { $things }.
phrase-bring-save = Por favor, guárdenos esto: { $things }.
phrase-bring-item-is-wet-we = La ropa se ha mojado.
phrase-bring-shoes-small = Los zapatos de { $child } se están quedando pequeños.
phrase-bring-size-child = { $child } usa la talla { $count }.
phrase-bring-bag-daily = Por favor, traiga una bolsa todos los días.
phrase-bring-labels = Por favor, ponga el nombre en todas las cosas.
phrase-bring-own-risk = Los juguetes de casa se pueden perder.
phrase-clothes-outside = Salimos fuera todos los días.
phrase-clothes-dirty = La ropa se puede ensuciar.
phrase-clothes-easy = Por favor, ponga ropa cómoda.

## Weer (nog meer)

phrase-weather-is-cold = Hace frío.
phrase-weather-is-warm = Hace calor.
phrase-weather-is-hot = Hace mucho calor.
phrase-weather-rains = Llueve.
phrase-weather-snows = Ha nevado.
phrase-weather-slippery = El suelo resbala.
phrase-weather-storm = Viene un temporal.
phrase-weather-stay-in-shade = Nos quedamos a la sombra.
phrase-weather-inside-between = Nos quedamos dentro entre las { $from } y las { $until }.
phrase-weather-code = Hay un aviso por mal tiempo.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = Usted ha llegado después de la hora.
phrase-pickup-came-not = { $child } no ha venido.
phrase-pickup-arrived = { $child } ya está aquí.
phrase-pickup-soon = Por favor, recoja a { $child }.
phrase-pickup-child-plain = Por favor, recoja a su hijo o hija.
phrase-pickup-bring-child = Por favor, traiga a { $child }.
phrase-pickup-not-allowed = Sin un mensaje de usted, esta persona no puede llevarse a { $child }: { $relative }.
phrase-pickup-tell-who = Por favor, díganos quién recoge a { $child }.
phrase-pickup-time-changed = La hora de recogida ha cambiado.
phrase-pickup-come-in = Por favor, pase un momento.
phrase-pickup-say-goodbye = Por favor, diga adiós a su hijo o hija cuando se vaya.
phrase-pickup-entrance-use-back = Por favor, use la entrada de atrás.
phrase-pickup-bike = Por favor, deje la bici en el aparcabicis.
phrase-pickup-shoes-off = Por favor, quítese los zapatos en el grupo.
phrase-absent-day-off-ok = Hemos recibido el aviso de ausencia.
phrase-absent-noted = Queda anotado.
phrase-extra-possible = Un día extra es posible.
phrase-extra-impossible = Un día extra no es posible.
phrase-extra-one-place = Queda una plaza libre.
phrase-extra-waiting-list = Usted está en la lista de espera.
phrase-talk-plan = Nos gustaría quedar con usted para hablar.
phrase-talk-moved = La conversación se ha cambiado de fecha.
phrase-talk-cancelled = La conversación se cancela.
phrase-talk-minutes-child = Entonces hablaremos de { $child }.
phrase-permission-need = Necesitamos su permiso.
phrase-form-sign-plain = Por favor, firme el formulario.
phrase-question-may-ask = Tengo una pregunta.
phrase-answer-thinks = ¿Qué le parece?
phrase-answer-which-day = ¿Qué día viene usted?
phrase-answer-how-late = ¿A qué hora viene usted?
phrase-answer-come-collect-things = ¿Cuándo viene a recoger las cosas?
phrase-contact-may-call = ¿Puedo llamarle?
phrase-contact-call-freely = Puede llamarnos siempre.
phrase-contact-check = Voy a preguntarlo.
phrase-contact-no-time = Le devuelvo la llamada.
phrase-contact-answer-soon = Recibirá pronto una respuesta.
phrase-contact-not-understood = No entendemos su mensaje.
phrase-contact-repeat = Por favor, envíelo otra vez.

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = El equipo tiene un día de formación.
phrase-closed-school-study-day = El colegio tiene un día de formación.
phrase-open-holiday-hours = En las vacaciones abrimos de { $from } a { $until }.
phrase-prices-higher = Los precios suben.
phrase-pay-invoice-before = Por favor, pague la factura antes del { $date }.
phrase-pay-invoice-office = ¿Preguntas sobre la factura? Por favor, llame a nuestra oficina.
phrase-pay-questions-office = Si tiene preguntas sobre dinero, puede llamar a la oficina.
phrase-staff-name-is = Nueva persona en nuestro equipo: { $person }.
phrase-staff-substitute-stands = En el grupo trabaja una persona sustituta.
phrase-staff-mentor-new = { $child } va a tener otro mentor o mentora.
phrase-staff-mentor-now = Nuevo mentor o mentora de { $child }: { $person }.
phrase-group-move-room = El grupo se cambia a otra sala.
phrase-group-sits-with = { $child } está en el grupo { $group }.
phrase-group-together-two = Dos grupos están juntos.
phrase-group-drill = Hemos hecho un simulacro de incendio.
phrase-group-clean-up-day = Hemos recogido juntos.
phrase-group-visit-from = Hemos tenido una visita.
phrase-group-new-room = Tenemos una nueva zona de juegos.
phrase-group-outside-long = Hemos estado mucho tiempo fuera.
phrase-group-inside-played = Hemos jugado dentro.
phrase-group-went-out = Hemos ido de salida.
phrase-group-music = Hemos escuchado música.
phrase-group-circle = Nos hemos sentado en corro.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child } intenta caminar.
phrase-dev-pulls-up = { $child } se pone de pie con apoyo.
phrase-dev-rolls-over = { $child } se da la vuelta de boca arriba a boca abajo.
phrase-dev-rolls-back = { $child } se da la vuelta de boca abajo a boca arriba.
phrase-dev-first-word = { $child } ha dicho su primera palabra.
phrase-dev-sentences = { $child } hace frases cortas.
phrase-dev-many-words = { $child } aprende muchas palabras nuevas.
phrase-dev-babbles = { $child } balbucea mucho.
phrase-dev-talks-much = { $child } habla mucho.
phrase-dev-dutch-home = { $child } habla otro idioma en casa.
phrase-dev-understands = { $child } nos entiende bien.
phrase-dev-plays-alone = { $child } prefiere jugar { $gender ->
        [female] sola
        [male] solo
       *[unknown] solo(a)
    }.
phrase-dev-plays-together = { $child } juega bien con los demás.
phrase-dev-joins-in = { $child } participa bien.
phrase-dev-remembers = { $child } se acuerda de todo.
phrase-dev-concentrates = { $child } se concentra bien.
phrase-dev-independent = { $child } hace muchas cosas sin ayuda.
phrase-dev-swim-lesson = { $child } va a clases de natación.
phrase-dev-ask-swim = ¿Tiene su hijo o hija un diploma de natación?
phrase-dev-school-soon = { $child } empieza pronto el colegio.
phrase-dev-toddler-group = { $child } pasa al grupo de 2 a 4 años.
phrase-dev-bso-soon = { $child } va a empezar en la guardería extraescolar.
phrase-dev-settle-trial-first = { $child } ha llevado bien el primer día de adaptación.
phrase-dev-settle-plain-well = El día de adaptación ha ido bien.
phrase-dev-settle-begins = { $child } empieza la adaptación.
phrase-dev-settle-group = { $child } viene a la adaptación en el grupo { $group }.
phrase-dev-birthday-soon = Se acerca el cumpleaños de { $child }.
phrase-dev-birthday-age = { $child } cumple { $count ->
        [one] { $count } año
       *[other] { $count } años
    }.
phrase-dev-sibling-born = { $child } ha tenido un hermanito.
phrase-dev-sister-born = { $child } ha tenido una hermanita.
phrase-congrats-sibling-sister = Felicidades por la hermanita de { $child }.
phrase-congrats-sibling-brother = Felicidades por el hermanito de { $child }.
phrase-sang-for-him = Hemos cantado canciones para { $child }.
phrase-helps-think = Con gusto pensamos con usted.
phrase-ask-parents-join = ¿Quiere venir a la salida?
phrase-ask-parents-help-at = ¿Puede ayudar con esto: { $things }?
phrase-bye-next-time = ¡Hasta la próxima!
phrase-bye-nice-evening = ¡Que pase una buena noche!
phrase-bye-rest = Que descanse bien.
phrase-bye-have-fun = ¡Que lo pasen bien!
phrase-bye-good-luck = ¡Mucha suerte!

## Uw kind (zonder naam)

phrase-child-fever-has = Su hijo o hija tiene fiebre.
phrase-child-is-ill = Su hijo o hija está enfermo(a).
phrase-child-ate-well = Su hijo o hija ha comido bien.
phrase-child-ate-little = Su hijo o hija ha comido poco.
phrase-child-slept-well = Su hijo o hija ha dormido bien.
phrase-child-good-day = Su hijo o hija ha tenido un buen día.
phrase-child-fell = Su hijo o hija se ha caído.
phrase-child-may-come-back = Su hijo o hija puede volver.
phrase-child-may-settle-day = Su hijo o hija puede venir un día de adaptación.
phrase-child-stay-home-fever = Su hijo o hija tiene que quedarse en casa.
phrase-child-may-return-hours = Su hijo o hija puede volver después de al menos { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sin fiebre.
phrase-child-may-return-vomit = Su hijo o hija puede volver { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } después de vomitar.
phrase-child-ask-lice = ¿Tiene piojos su hijo o hija?
phrase-child-treat-then = Entonces, por favor, trate a su hijo o hija.
phrase-child-check-daily = Por favor, revise a su hijo o hija todos los días.
phrase-child-check-hair = Por favor, mire bien el pelo de su hijo o hija.
phrase-child-shoes-sturdy = Por favor, ponga zapatos resistentes a su hijo o hija.
phrase-child-nice-clothes = Por favor, ponga algo bonito a su hijo o hija.
phrase-child-breakfast-first = Por favor, dé antes el desayuno a su hijo o hija.
phrase-child-sleep-enough = Por favor, deje que su hijo o hija duerma lo suficiente.
phrase-child-collect-earlier = Por favor, recoja a su hijo o hija más temprano.
phrase-child-collect-at = Por favor, recoja a su hijo o hija a las { $time }.
phrase-child-collect-or-earlier = Por favor, recoja a su hijo o hija a las { $time } o antes.
phrase-child-bring-or-earlier = Por favor, traiga a su hijo o hija a las { $time } o antes.
phrase-child-collect-from = Puede recoger a su hijo o hija a partir de las { $time }.
phrase-child-bring-from = Puede traer a su hijo o hija a partir de las { $time }.
phrase-child-only-if-known = Solo dejamos que un niño se vaya con alguien que conocemos.
phrase-child-allergic-ask = ¿Tiene su hijo o hija alergia a algo?
phrase-child-phone-reach = Nos pondremos en contacto con usted.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = En el grupo no comemos frutos secos.
phrase-rule-child-nut-allergy = Un niño o niña tiene alergia a los frutos secos.
phrase-rule-no-nuts-give = Por favor, no traiga comida con frutos secos.
phrase-rule-no-own-toys = Por favor, no traiga juguetes de casa.
phrase-rule-toys-bring-may = Los niños pueden traer juguetes.
phrase-rule-cuddly-may = Los niños pueden traer un peluche.
phrase-rule-children-bring-may = Los niños pueden traer esto: { $things }.
phrase-rule-door-closed = La puerta tiene que estar cerrada.
phrase-rule-small-children = Por favor, tenga cuidado con los niños pequeños.
phrase-rule-drive-slow = Por favor, conduzca despacio.
phrase-rule-phone-not = Por favor, no hable por teléfono en el grupo.
phrase-rule-no-dogs = Los perros no pueden entrar.
phrase-rule-no-smoking = Por favor, no fume junto a la verja.
phrase-rule-only-staff-medicine = Solo el equipo puede dar medicamentos.
phrase-rule-form-first = Primero tiene que firmar el formulario.
phrase-rule-extra-pay = En ese caso tiene que pagar un extra.
phrase-rule-swap-hours = Por favor, solicite el cambio de día al menos { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } antes.
phrase-rule-absent-no-swap = Si no avisa a tiempo de la ausencia, no tendrá un día de cambio.
phrase-rule-label-clothes = Por favor, ponga el nombre de su hijo o hija en la ropa.
phrase-rule-return-then = Así podemos devolverla.
phrase-because-few-staff = El motivo es que falta personal.
phrase-because-illness = El motivo es la enfermedad.
phrase-because-weather = El motivo es el tiempo.
phrase-because-holidays = El motivo son los días festivos.
phrase-because-malfunction = El motivo es una avería.
phrase-group-closed-early-due = El grupo cierra más temprano.
phrase-group-together-because = Por eso los grupos están juntos.
phrase-group-fruit-all = Todos los niños reciben fruta.
phrase-group-extra-drinks = Damos más de beber a los niños.
phrase-group-eats-at = Comemos a las { $time }.
phrase-group-sleep-at = Los niños duermen de { $from } a { $until }.
phrase-group-bus-leaves = El autobús sale a las { $time }.
phrase-group-be-there = Por favor, esté aquí a las { $time }.
phrase-group-no-school = No hay colegio.
phrase-group-school-begins = El colegio empieza otra vez el { $date }.
phrase-group-gym-is = Hay clase de gimnasia.
phrase-group-cake = Hay tarta.
phrase-group-sport-day = Es el día del deporte.
phrase-group-almost-summer = Ya casi es verano.
phrase-group-almost-christmas = Ya casi es Navidad.
phrase-group-almost-holiday = Ya casi son las vacaciones.
phrase-group-called = El grupo se llama { $group }.
phrase-group-lice-in = Hay piojos en el grupo { $group }.
phrase-trip-cancelled-reason = Esto se cancela: { $things }.
phrase-trip-moved-date = Esto se ha cambiado al { $date }: { $things }.
phrase-trip-new-date = La nueva fecha es el { $date } a las { $time }.
phrase-trip-new-date-only = La nueva fecha es el { $date }.
phrase-trip-is-on-date = Esto es el { $date }: { $things }.
phrase-trip-is-on-date-at = Esto es el { $date } a las { $time }: { $things }.
phrase-trip-not-on-date = Esto no es el { $date }: { $things }.
phrase-pay-until = Puede pagar hasta el { $date } incluido.
phrase-pay-before-money = Por favor, pague antes del { $date }.
phrase-pay-bring-money = Por favor, traiga { $amount }.
phrase-sign-up-with = Por favor, apúntese con { $person }.
phrase-hand-in-with = Por favor, entregue el formulario a { $person }.
phrase-hand-in-group = Por favor, entregue el formulario en el grupo.
phrase-more-questions = ¿Hay más preguntas?
phrase-call-or-mail = Por favor, llámenos o escríbanos un correo electrónico.
phrase-call-day-every = Puede llamar todos los días.
phrase-received-letter = Hemos recibido su carta.
phrase-received-form = Hemos recibido el formulario.
phrase-received-mail = Hemos recibido su correo electrónico.
phrase-request-look = Estamos estudiando su solicitud.
phrase-request-refused = Su solicitud no ha sido aprobada.
phrase-request-approved = Su solicitud ha sido aprobada.
phrase-if-you-cannot = ¿No puede usted?
phrase-if-too-late = ¿Llega usted tarde?
phrase-tell-then-in-time = Por favor, avísenos con tiempo.
phrase-call-before = Por favor, llámenos antes de las { $time }.
phrase-not-want = ¿No lo quiere usted?
phrase-home-same = ¿Es así también en casa?
phrase-home-read-this-book = ¿Puede leer este libro también en casa?
phrase-not-on-wc-yet = { $child } todavía no quiere usar el váter.
phrase-not-want-sleep = { $child } no quiere dormir.
phrase-has-friend = { $child } tiene una amistad en el grupo.
phrase-had-on = { $child } llevaba puesto esto: { $things }.
phrase-slept-with = { $child } ha dormido con esto: { $things }.
phrase-trousers-wet-plain = El pantalón está mojado.
phrase-ice-on = Hemos puesto hielo.
phrase-colleague-plaster = Alguien del equipo ha puesto una tirita.
phrase-ask-wants-call = A { $child } le gustaría llamarle por teléfono.
phrase-weather-was-warm = Hacía calor.
phrase-weather-was-cold = Hacía frío.
phrase-weather-stays-hot = Sigue haciendo calor.
phrase-sleep-slower-usual = Ha tardado en dormirse más que de costumbre.
phrase-children-stay-home = Los niños enfermos se quedan en casa.
phrase-first-time-you-stay = La primera vez, usted se queda con su hijo o hija.
phrase-settling-takes = La adaptación dura { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }.
phrase-settling-takes-hour = La adaptación dura una hora.
phrase-works-on-days = { $person } trabaja el { $first-weekday } y el { $second-weekday }.
phrase-see-you-on = Le esperamos con gusto el { $date }.
phrase-see-you-there = Nos alegrará verle.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = Esto es a las { $time }: { $things }.
phrase-event-starts-at = Esto empieza a las { $time }: { $things }.
phrase-event-ends-at = Esto termina a las { $time }: { $things }.
phrase-event-from-until = Esto es de { $from } a { $until }: { $things }.
phrase-event-date-from-until = Esto es el { $date }, de { $from } a { $until }: { $things }.
phrase-event-takes = Esto dura { $minutes } min: { $things }.
phrase-event-starts-on = Esto empieza el { $date }: { $things }.
phrase-event-stops-on = Esto termina el { $date }: { $things }.
phrase-event-time-now = Ahora la hora es: { $time }.
phrase-event-time-changed = Ha cambiado la hora.
phrase-event-goes-on = Esto se hará como estaba previsto: { $things }.
phrase-event-remember = Por favor, recuerde esto: { $things }.
phrase-event-welcome-at = Le invitamos a venir: { $things }.
phrase-paper-received = Hemos recibido esto: { $things }.
phrase-paper-not-received = Todavía no hemos recibido esto: { $things }.
phrase-paper-ready = Esto está listo: { $things }.
phrase-paper-fill = Por favor, rellene esto: { $things }.
phrase-paper-sign = Por favor, firme esto: { $things }.
phrase-paper-pay = Por favor, pague esto: { $things }.
phrase-paper-back-on = Esto se debe devolver el { $date }: { $things }.
phrase-paper-read = Por favor, lea esto: { $things }.
phrase-paper-ask-read = ¿Ha leído esto: { $things }?
phrase-paper-pass-on = Por favor, comuníquenos esto: { $things }.
phrase-paper-you-get = Usted recibirá esto de nosotros: { $things }.
phrase-paper-children-get = Los niños reciben esto: { $things }.

## Spullen: wat er is en wat niet

phrase-thing-visit = Tenemos visita: { $things }.
phrase-thing-there-is = Hay esto: { $things }.
phrase-thing-there-is-not = De esto no hay: { $things }.
phrase-thing-not-working = Esto no funciona: { $things }.
phrase-thing-closed = Esto está cerrado: { $things }.
phrase-thing-opens-at = Esto abre a las { $time }: { $things }.
phrase-thing-had-none = { $child } no traía esto: { $things }.
phrase-thing-only-left = Solo queda esto: { $things }.
phrase-thing-has = { $child } tiene esto: { $things }.
phrase-thing-is-too-small = Talla demasiado pequeña: { $things }.
phrase-thing-ask-make = Por favor, haga esto: { $things }.
phrase-thing-ask-in-bag = Por favor, ponga esto en la bolsa: { $things }.
phrase-thing-ask-wear = Por favor, póngale esto a su hijo o hija: { $things }.
phrase-thing-wear = Por favor, póngase esto: { $things }.
phrase-thing-ask-practise = Por favor, practiquen esto en casa: { $things }.
phrase-thing-name-in = Por favor, ponga el nombre de su hijo o hija en esto: { $things }.

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child } ha repetido.
phrase-food-less-than-usual = { $child } ha comido menos que de costumbre.
phrase-drink-less-than-usual = { $child } ha bebido menos que de costumbre.
phrase-drink-plain = { $child } ha bebido.
phrase-drink-another-ml = { $child } ha bebido otros { $count } ml.
phrase-food-slow = { $child } ha comido despacio.
phrase-food-rather = { $child } prefería esto: { $things }.
phrase-food-all-well = Los niños han comido bien.
phrase-sleep-all-well = Los niños han dormido bien.
phrase-food-choked = { $child } se ha atragantado.
phrase-allergic-to = { $child } tiene alergia a esto: { $things }.
phrase-sleep-asleep-only = { $child } no se ha dormido hasta las { $time }.
phrase-sleep-early-tonight = Quizás { $child } pueda acostarse temprano esta noche.
phrase-sleep-in-bed = { $child } está en la cama.
phrase-sleep-not-without = { $child } no puede dormir sin esto: { $item }.
phrase-sleep-went-better = Ha ido mejor a la hora de dormir.
phrase-food-went-better = La comida ha ido mejor.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } todavía no ha hecho caca.
phrase-nappy-leaked = Se ha salido el pañal de { $child }.
phrase-nappy-better = El culito de { $child } está mejor.
phrase-got-puffs = Hemos dado a { $child } { $count ->
        [one] { $count } inhalación
       *[other] { $count } inhalaciones
    } del inhalador.
phrase-toilet-accidents = { $child } ha tenido { $count ->
        [one] { $count } escape
       *[other] { $count } escapes
    } (de pis o caca).

## Stemming (en nog meer)

phrase-mood-in-skin = { $child } se sentía bien.
phrase-mood-cried-you-left = { $child } ha llorado cuando usted se ha ido.
phrase-mood-exciting-still = A { $child } todavía le da un poco de miedo.
phrase-mood-asked-relative = { $child } ha preguntado por: { $relative }.
phrase-mood-not-joined = { $child } no ha participado.
phrase-mood-tearful = { $child } lloraba con facilidad.
phrase-mood-does-well = { $child } lo hace bien.
phrase-mood-made-up = Los niños han hecho las paces.
phrase-mood-talked-about-it = Hemos hablado de ello.
phrase-mood-we-laughed = Nos hemos reído mucho.
phrase-mood-not-outside = { $child } no tenía permiso para salir fuera.
phrase-group-plain-day = Ha sido un día normal.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = Esto es lo que hacemos: { $activity }.
phrase-act-do-many = { $who } { $who-number ->
        [several] hacen esto
       *[single] hace esto
    }: { $activity }.
phrase-act-not-allowed = { $child } no tenía permiso para { $activity }.
phrase-act-may = { $child } tiene permiso para { $activity }.
phrase-act-does-well = { $child } hace bien esto: { $activity }.
phrase-act-going-out = Vamos a salir fuera.
phrase-act-not-going-out = No vamos a salir fuera.
phrase-act-staying-in = Nos quedamos dentro.
phrase-act-worked-hard = { $child } se ha esforzado mucho.
phrase-act-plays-at = { $child } va a jugar a casa de { $names }.
phrase-dev-dutch-more = { $child } habla cada vez más neerlandés.
phrase-dev-says-little = { $child } todavía habla poco.
phrase-theme-begin = Empezamos un tema nuevo.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = La zona está un poco hinchada.
phrase-health-no-blood = No ha sangrado.
phrase-health-bit-blood = Ha sangrado un poco.
phrase-health-weak = { $child } se siente débil.
phrase-health-no-complaints = { $child } ya no tiene síntomas.
phrase-health-looks-like = Parece que es esto: { $item }.
phrase-health-trouble-of = { $child } tiene molestias por esto: { $item }.
phrase-health-some-children-have = En el grupo hay { $count ->
        [one] { $count } niño o niña
       *[other] { $count } niños
    } con esta enfermedad: { $item }.
phrase-health-visit = Por favor, vaya a este lugar o a este profesional: { $item }.
phrase-health-visit-child = Por favor, vaya con { $child } a este lugar o a este profesional: { $item }.
phrase-health-come-now = Por favor, venga lo antes posible.
phrase-health-will-be-fine = Todo irá bien.
phrase-health-nothing-serious = No es nada grave.
phrase-health-eye-sticky = { $child } tiene un ojo con legañas.
phrase-health-ball = { $child } ha recibido un golpe con esto: { $item } ({ $body }).
phrase-health-bumped-item = { $child } se ha dado un golpe con esto: { $item }.
phrase-health-bumped-body-item = { $child } se ha caído contra esto: { $item } ({ $body }).
phrase-health-slipped = { $child } ha resbalado.
phrase-health-hurt-self = { $child } se ha hecho daño.
phrase-health-hurt-body = { $child } se ha hecho daño aquí: { $body }.
phrase-health-stay-home-child = Por favor, que { $child } se quede en casa.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = Esta persona puede recoger a { $child }: { $relative }.
phrase-pickup-need-not = No hace falta que recoja a { $child }.
phrase-pickup-stays-until = { $child } se queda hasta las { $time }.
phrase-pickup-from-until = { $child } viene de { $from } a { $until }.
phrase-absent-not-on-list = { $child } no está en la lista.
phrase-absent-reported = Se ha avisado de que { $child } no viene.
phrase-arrive-late-child = { $child } ha llegado tarde.
phrase-arrive-later = { $child } viene más tarde.
phrase-arrive-we-later = Llegamos { $minutes } min más tarde.
phrase-arrive-we-come-later = Llegamos más tarde.
phrase-extra-ask = ¿Puede venir { $child } un día extra?
phrase-swap-how-app = Puede solicitar un día de cambio en la aplicación.
phrase-waiting-list-child = { $child } está en la lista de espera.
phrase-talk-ask-come = ¿Puede venir el { $date } a las { $time } para una conversación?
phrase-talk-ask-other-time = ¿Puede usted en otro momento?
phrase-photo-ask-one = ¿Podemos hacer una foto de { $child }?

## Kantoor (en nog meer)

phrase-office-notice-month = El plazo de preaviso para darse de baja es de un mes.
phrase-office-allowance = Puede solicitar la ayuda para la guardería (kinderopvangtoeslag) a la agencia tributaria neerlandesa (Belastingdienst).
phrase-office-allowance-change = Por favor, comunique los cambios a la agencia tributaria neerlandesa (Belastingdienst).
phrase-office-call-number = Puede llamarnos: { $phone }.
phrase-office-mail-to = Puede enviarnos un correo electrónico: { $mail }.
phrase-office-inconvenience = Disculpe las molestias.
phrase-office-good-news = Hay buenas noticias.

## School (en nog meer)

phrase-school-earlier = La escuela termina antes.
phrase-school-out-at = La escuela termina a las { $time }.
phrase-school-not-listen = { $child } no ha hecho caso.
phrase-school-drill = Era un simulacro.
phrase-school-drill-coming = Hacemos un simulacro de incendio.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = Hay temporal: el viento es muy fuerte.
phrase-weather-careful = Por favor, vaya con cuidado por el camino.
phrase-group-at-other = Estamos con el grupo { $group }.
phrase-contact-ask-may = ¿Le parece bien?
phrase-contact-ask-right = ¿Es correcto?
phrase-contact-ask-possible = ¿Es posible?
phrase-contact-language = ¿Qué idioma habla usted en casa?
phrase-contact-tell-relative = Por favor, dígaselo a esta persona: { $relative }.
phrase-contact-nice-help = Qué bien que venga a ayudar.
phrase-contact-if-something = Por favor, avísenos si pasa algo.
phrase-contact-look-in = Puede venir a ver.
phrase-contact-call-back = Por favor, devuélvanos la llamada.
phrase-contact-answer-please = Por favor, responda a este mensaje.
phrase-contact-nothing-to-pay = No tiene que pagar.

## Nog meer van alledag

phrase-bottle-per-time = { $child } bebe { $count } ml cada vez.
phrase-bottle-per-day = Biberones al día para { $child }: { $count }.
phrase-food-eats-along = { $child } come con nosotros.
phrase-food-eats-not-along = { $child } no come con nosotros.
phrase-thing-put-on = Le hemos puesto esto a { $child }: { $things }.
phrase-mood-happy-with = { $child } se ha alegrado con esto: { $things }.
phrase-mood-not-day = { $child } ha tenido un día menos bueno.
phrase-mood-wants-home = { $child } quiere ir a casa.
phrase-group-enthusiastic = Los niños estaban entusiasmados.
phrase-group-tired = Los niños estaban cansados.
phrase-group-lively = Los niños estaban muy movidos.
phrase-act-we-practise = Practicamos esto: { $activity }.
phrase-dev-knows = { $child } conoce esto: { $things }.
phrase-dev-loose-tooth = { $child } tiene un diente flojo.
phrase-health-sore-throat = { $child } tiene dolor de garganta.
phrase-health-need-not-come = No hace falta que venga.
phrase-health-can-come = ¿Puede venir?
phrase-health-ask-give-paracetamol = ¿Podemos darle paracetamol a { $child }?
phrase-health-ask-medicine-often = ¿Cada cuánto toma { $child } el medicamento?
phrase-health-ask-medicine-much = ¿Qué cantidad del medicamento toma { $child }?
phrase-health-ask-medicine-time = ¿A qué hora toma { $child } el medicamento?
phrase-health-ill-count = Niños enfermos: { $count }.
phrase-health-wash-hands = Por favor, lávense bien las manos.
phrase-thing-uses = { $child } usa esto: { $things }.
phrase-thing-has-no = { $child } no tiene esto: { $things }.
phrase-thing-ask-has = ¿Tiene { $child } esto: { $things }?
phrase-arrive-bus-comes = El autobús llega a las { $time }.
phrase-pickup-stays-longer = { $child } se queda más tiempo.
phrase-pickup-ask-until = ¿Puede quedarse { $child } hasta las { $time }?
phrase-pickup-can-bring = Puede traer a { $child }.
phrase-pickup-can-collect = Puede recoger a { $child }.
phrase-swap-left = Días de cambio que le quedan: { $count }.
phrase-money-thing-costs = Esto cuesta { $amount }: { $things }.
phrase-money-back = Se le devolverá dinero.
phrase-money-not-received = Todavía no hemos recibido ningún pago.
phrase-office-ask = Por favor, pregunte en la oficina.
phrase-staff-back-on = { $person } vuelve el { $date }.
phrase-staff-no-longer = { $person } ya no trabaja con nosotros.
phrase-closed-hour-early = Cerramos una hora antes.
phrase-photo-may = Puede hacer fotos.
phrase-photo-not-online = Por favor, no publique fotos en internet.
phrase-photo-will-app = Ponemos fotos en la aplicación.
phrase-event-topic = El tema es: { $things }.
phrase-talk-which-time = ¿A qué hora le viene bien?
phrase-talk-interpreter-comes = Habrá un intérprete.
phrase-contact-ask-reachable = ¿Se le puede localizar?
phrase-contact-ask-call-when = ¿Cuándo puedo llamarle?
phrase-home-ask-plays = ¿Con qué le gusta jugar a { $child } en casa?
phrase-home-ask-does = ¿Qué le gusta hacer a { $child }?

## Korte antwoorden van medewerkers

phrase-short-good-idea = Buena idea.
phrase-short-fine = Está bien.
phrase-short-can = Es posible.
phrase-short-cannot = No es posible.
phrase-short-may = Está permitido.
phrase-short-may-not = No está permitido.
phrase-short-right = Es correcto.
phrase-short-not-right = No es correcto.
phrase-short-no-problem = No hay problema.
phrase-short-get-well = Que se mejore pronto.
phrase-short-strength = Le deseamos mucho ánimo.
phrase-short-pity = Qué pena.
phrase-short-dont-know = No lo sé.
phrase-short-is-settled = Ya está arreglado.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $child } todavía tenía hambre.
phrase-sleep-almost-hours = { $child } ha dormido casi { $hours } h.
phrase-health-had-diarrhoea = { $child } tenía diarrea.
phrase-mood-quieter = { $child } ha hablado menos que de costumbre.
phrase-act-was-hard = A { $child } le ha parecido difícil { $activity }.
phrase-play-with-friends = { $child } ha jugado con amigos.
phrase-health-has-coughed = { $child } ha tosido.
phrase-health-stung-mosquito = A { $child } le ha picado un mosquito.
phrase-pickup-must = Hay que recoger a { $child }.
phrase-pickup-planned = Van a recoger a { $child }.
phrase-pickup-goes-earlier = { $child } se va antes a casa.
phrase-pickup-tell-time = Por favor, díganos a qué hora viene.
phrase-health-ask-been = ¿Ha ido { $child } al médico?
phrase-thing-ask-may-have = ¿Puede tomar o tener { $child } esto: { $things }?
phrase-thing-delayed = Esto lleva retraso: { $things }.
phrase-thing-was-nice = Ha sido agradable: { $things }.
phrase-child-comes-on = A partir de ahora { $child } viene este día: { $weekday }.
phrase-child-comes-on-two = A partir de ahora { $child } viene estos días: { $first-weekday } y { $second-weekday }.
phrase-child-stops = La atención de { $child } termina el { $date }.
phrase-swap-ask-want = ¿Quiere cambiar un día?
phrase-contact-see-if = Miraremos si es posible.
phrase-contact-waiting = Le estamos esperando.
phrase-contact-thanks-coming = Gracias por haber venido.
phrase-contact-hard-to-reach = Es difícil contactar con nosotros.

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

## Van dag tot dag

phrase-sleep-could-not = { $child } no ha podido dormir.
phrase-sleep-hard-to-start = A { $child } le ha costado dormirse.
phrase-sleep-ask-midday = ¿{ $child } todavía duerme al mediodía en casa?
phrase-mood-goodbye-hard = La despedida ha sido difícil para { $child }.
phrase-goodbye-take-time = Tómese su tiempo para despedirse, con calma.
phrase-goodbye-short = Por favor, que la despedida sea corta.
phrase-contact-call-how-going = Puede llamar siempre que quiera para preguntar cómo va todo.
phrase-mood-we-miss = Echamos de menos a { $child }.
phrase-mood-is-happy = { $child } está alegre.
phrase-mood-is-sad = { $child } está triste.
phrase-mood-is-clingy = { $child } quiere estar todo el tiempo cerca de nosotros.
phrase-mood-is-busy = { $child } está muy { $gender ->
        [female] movida
        [male] movido
       *[unknown] movido(a)
    }.
phrase-mood-is-quiet = { $child } está { $gender ->
        [female] callada
        [male] callado
       *[unknown] callado(a)
    }.
phrase-mood-is-angry = { $child } está { $gender ->
        [female] enfadada
        [male] enfadado
       *[unknown] enfadado(a)
    }.
phrase-bit-other-at = { $child } ha mordido a otro niño o niña. Lugar: { $body }.
phrase-hair-pulled-by = Otro niño o niña ha tirado del pelo a { $child }.
phrase-hair-pulled-other = { $child } ha tirado del pelo a otro niño o niña.
phrase-scratched-other = { $child } ha arañado a otro niño o niña.
phrase-kicked-other = { $child } ha dado una patada a otro niño o niña.
phrase-kicked-by = Otro niño o niña ha dado una patada a { $child }.
phrase-quarrel-about = { $child } se ha peleado con otro niño o niña por esto: { $things }.
phrase-took-toy = { $child } le ha quitado un juguete a otro niño o niña.
phrase-explained-hitting = Hemos explicado a { $child } que pegar hace daño.
phrase-explained-biting = Hemos explicado a { $child } que morder hace daño.
phrase-parted-children = Hemos separado a los niños.
phrase-dev-sentences-words = { $child } forma frases de { $count ->
        [one] { $count } palabra
       *[other] { $count } palabras
    }.
phrase-dares-more = { $child } se atreve cada vez más a { $activity }.
phrase-does-more-often = { $child } hace esto cada vez más a menudo: { $activity }.
phrase-ready-school = { $child } ya puede ir a la escuela primaria.
phrase-ask-registered-school = ¿Ya ha inscrito a { $child } en una escuela?
phrase-ask-which-school = ¿A qué escuela va a ir { $child }?
phrase-good-helper = { $child } nos ayuda muy bien.
phrase-asks-many-questions = { $child } hace muchas preguntas.
phrase-talks-clearer = { $child } habla cada vez con más claridad.
phrase-mixes-languages = { $child } mezcla dos idiomas.
phrase-torn-of = A { $child } se le ha rasgado esto: { $things }.
phrase-too-small-of = A { $child } esto le queda pequeño: { $things }.
phrase-look-lost-property = Por favor, mire entre los objetos encontrados.
phrase-weather-degrees = Habrá { $temperature } grados.
phrase-out-any-weather = Salimos con cualquier tiempo.
phrase-suncream-ask-done = ¿{ $child } ya lleva crema solar?
phrase-only-known-people = Solo entregamos a { $child } a personas que conocemos.
phrase-late-minutes = Ha llegado { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } tarde.
phrase-arrived-safe = { $child } ha llegado bien.
phrase-child-comes = { $child } viene.
phrase-ask-comes-care = ¿{ $child } viene al centro?
phrase-ask-wait = ¿Puede esperar un momento?
phrase-ask-ring = Por favor, llame al timbre.
phrase-swap-day-for-day = Puede cambiar el { $first-weekday } por el { $second-weekday }.
phrase-group-full = El grupo está completo.
phrase-group-full-child = El grupo de { $child } está completo.
phrase-closed-group-time = El grupo cierra a las { $time }.
phrase-wish-summer-holiday = Le deseamos unas felices vacaciones de verano.
phrase-wish-christmas = Le deseamos una feliz Navidad.
phrase-drivers-wanted = Buscamos todavía { $count ->
        [one] { $count } padre o madre que quiera
       *[other] { $count } padres o madres que quieran
    } llevar a niños en coche.
phrase-helpers-wanted = Buscamos todavía { $count ->
        [one] { $count } padre o madre que quiera
       *[other] { $count } padres o madres que quieran
    } ayudar.
phrase-ask-how-many-people = ¿Con cuántas personas viene?
phrase-ask-alone-or-two = ¿Viene una sola persona o vienen dos?
phrase-photo-newsletter = ¿Podemos poner una foto de { $child } en el boletín?
phrase-photo-website = ¿Podemos poner una foto de { $child } en nuestra página web?
phrase-ask-celebrate-when = ¿Cuándo quiere celebrar con nosotros el cumpleaños de { $child }?
phrase-we-celebrate-birthday = Celebramos el cumpleaños de { $person }.
phrase-dress-up-child = { $child } puede venir con disfraz.
phrase-say-farewell = Nos despedimos de { $person }, que se marcha.
phrase-treat-no-sweets = Por favor, si trae algo para compartir, mejor que no sean dulces.
phrase-keep-weeks = Puede quedarse con esto { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }: { $things }.
phrase-home-ask-does-most = ¿Qué es lo que más le gusta hacer a { $child } en casa?
phrase-phone-ask-new = ¿Cuál es su nuevo número de teléfono?
phrase-phone-ask = ¿Cuál es su número de teléfono?
phrase-mail-ask = ¿Cuál es su dirección de correo electrónico?
phrase-address-ask = ¿Cuál es su dirección?
phrase-contact-let-know = Le avisaremos.
phrase-look-new-group = { $child } va a conocer el nuevo grupo.
phrase-talk-have-about = Tenemos una conversación sobre { $child }.
phrase-gate-closed = La verja tiene que estar siempre cerrada.
phrase-talk-ask-speak = ¿Puedo hablar un momento con usted?
phrase-office-mail = Por favor, envíe un correo electrónico a la oficina.
phrase-contact-tried-call = Hemos intentado llamarle.
phrase-contact-not-answered = No ha contestado al teléfono.
phrase-pickup-put-on-list = Entonces pondremos a esta persona en la lista.
phrase-ask-who-along = ¿Quién puede venir con nosotros?
phrase-staff-meeting = Tenemos una reunión.
phrase-make-nice-day = Haremos que sea un día agradable.
phrase-lovely-child = { $child } es un encanto de criatura.
phrase-nice-in-group = Nos alegra tener a { $child } en el grupo.
phrase-contact-we-call = Le llamaremos.
phrase-thanks-patience = Gracias por su paciencia.
phrase-had-good-time = { $child } lo ha pasado bien.
phrase-leave-home-thing = Esto puede quedarse en casa: { $things }.
phrase-drinks-from = { $child } bebe de esto: { $item }.
phrase-all-well-child = Todo va bien con { $child }.
phrase-books-about = A { $child } le gustan los libros sobre: { $things }.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = Acabamos de tomarle la temperatura a { $child }.
phrase-ill-temperature-was = La temperatura de { $child } era de { $temperature } grados.
phrase-ill-fever-rose = La fiebre ha subido.
phrase-ill-fever-still = { $child } todavía tiene fiebre.
phrase-ill-ask-fever-still = ¿{ $child } todavía tiene fiebre?
phrase-ill-measure-again = Vamos a tomar la temperatura otra vez.
phrase-ill-shivers = { $child } tiene escalofríos.
phrase-ill-breathes-hard = { $child } respira con dificultad.
phrase-ill-short-of-breath = A { $child } le falta el aire.
phrase-ill-short-of-breath-was = A { $child } le faltaba el aire.
phrase-ill-short-of-breath-bit = A { $child } le faltaba un poco el aire.
phrase-ill-drowsy = { $child } tiene mucha somnolencia.
phrase-ill-not-drowsy = { $child } no tiene somnolencia.
phrase-ill-alert = { $child } reacciona con normalidad.
phrase-ill-not-vomited = { $child } no ha vomitado.
phrase-ill-feels-bit-better = { $child } se siente un poco mejor.
phrase-ill-not-well = { $child } no está bien.
phrase-ill-getting-worse = { $child } está peor.
phrase-ill-was = { $child } estaba { $gender ->
        [female] enferma
        [male] enfermo
       *[unknown] enfermo(a)
    }.
phrase-ill-wants-lap = { $child } quiere sentarse en nuestro regazo.
phrase-ill-wants-not-eat = { $child } no quiere comer.
phrase-ill-wants-not-eat-yet = { $child } todavía no quiere comer.
phrase-ill-wants-not-drink = { $child } no quiere beber.
phrase-ill-drinks = { $child } sí bebe.
phrase-ill-drinks-well = { $child } bebe bien.
phrase-ill-only-drank = { $child } solo ha bebido esto: { $things }.
phrase-ill-stays-with = Nos quedamos con { $child }.
phrase-ill-must-go-home = { $child } tiene que irse a casa.
phrase-ill-goes-home = { $child } se va a casa.
phrase-ill-may-come = { $child } puede venir.
phrase-ill-may-not-come = { $child } no puede venir (no está permitido).
phrase-ill-may-stay = { $child } puede quedarse.
phrase-ill-may-come-with = { $child } puede venir, también con esta enfermedad: { $item }.
phrase-ill-child-may-come = Su hijo o hija puede venir.
phrase-ill-child-may-not-come = No está permitido que su hijo o hija venga.
phrase-ill-child-may-come-with = Su hijo o hija puede venir, también con esta enfermedad: { $item }.
phrase-ill-child-may-not-come-with = No está permitido que su hijo o hija venga con esta enfermedad: { $item }.
phrase-ill-ask-watch = Por favor, vigile bien a { $child }.
phrase-ill-watched = Hemos vigilado bien a { $child }.
phrase-ill-clothes-bag = La ropa sucia está en una bolsa de plástico.
phrase-ill-blood-poo = Había sangre en la caca.
phrase-ill-pee-hurts = A { $child } le duele al hacer pis.
phrase-ill-ointment = Hemos puesto esto: { $item } ({ $body }).
phrase-ill-ask-home-too = ¿A { $child } le pasa eso también en casa?
phrase-ill-ask-see-home = ¿Ve usted eso también en casa?

## Wat wij aan het lichaam zien

phrase-body-red = { $child }: enrojecimiento ({ $body }).
phrase-body-red-bit = { $child }: leve enrojecimiento ({ $body }).
phrase-body-red-very = { $child }: mucho enrojecimiento ({ $body }).
phrase-body-swollen = { $child }: hinchazón ({ $body }).
phrase-body-swollen-bit = { $child }: leve hinchazón ({ $body }).
phrase-body-swollen-blue = { $child }: leve hinchazón y color azulado ({ $body }).
phrase-body-blue = { $child }: color azulado ({ $body }).
phrase-body-blue-bit = { $child }: color un poco azulado ({ $body }).
phrase-body-spot-red = La zona está roja.
phrase-body-spot-red-swollen = La zona está roja y un poco hinchada.
phrase-body-skin-whole = No hay herida en la piel.
phrase-body-skin-broken = Hay herida en la piel.
phrase-body-moves = { $child } puede mover esto con normalidad: { $body }.
phrase-body-moves-not = { $child } no puede mover bien esto: { $body }.
phrase-body-walks = { $child } camina otra vez con normalidad.
phrase-body-limps = { $child } cojea.
phrase-body-fluid = { $child }: sale líquido ({ $body }).
phrase-body-fluid-yellow = { $child }: sale líquido amarillo ({ $body }).
phrase-body-eyes-red-sticky = { $child } tiene los ojos rojos y pegajosos.
phrase-body-cleaned = Hemos limpiado esto: { $body }.
phrase-body-rubs = { $child } se frota aquí: { $body }.
phrase-body-touches = { $child } se toca aquí con la mano: { $body }.
phrase-body-grabs = { $child } se lleva la mano aquí: { $body }.
phrase-body-no-pain = { $child } no tiene dolor.
phrase-body-pain-gone = { $child } ya no tiene dolor.

## Ongelukjes

phrase-hurt-nosebleed-minutes = La hemorragia nasal duró { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-hurt-nosebleed-about = La hemorragia nasal duró { $minutes ->
        [one] cerca de { $minutes } minuto
       *[other] unos { $minutes } minutos
    }.
phrase-hurt-bleeding-stopped = Ha dejado de sangrar.
phrase-hurt-bled-over = { $child } sangró un momento: { $body }. Ahora ya no sangra.
phrase-hurt-stung-wasp-at = Una avispa ha picado a { $child }: { $body }.
phrase-hurt-sting-out = Hemos sacado el aguijón.
phrase-hurt-splinter-failed = No hemos podido sacar la astilla.
phrase-hurt-tooth-lip = { $child } se ha atravesado el labio con un diente.
phrase-hurt-tooth-chipped = A { $child } se le ha roto un trocito de un diente.
phrase-hurt-conscious = { $child } no ha perdido el conocimiento.
phrase-hurt-fainted = { $child } se ha desmayado.
phrase-hurt-swallowed = { $child } se ha tragado esto: { $item }.
phrase-hurt-not-seen = No hemos visto cómo ocurrió.
phrase-hurt-first-aid = Hemos dado primeros auxilios.
phrase-hurt-emergency-called = Hemos llamado al 112.
phrase-hurt-ambulance = La ambulancia está en camino.
phrase-hurt-go-with = Vamos con { $child } a este lugar: { $item }.
phrase-hurt-bruise-coming = Puede salir un moratón.
phrase-hurt-plaster-off = Puede quitar la tirita.
phrase-hurt-look-worse = Por favor, fíjese si empeora.

## Dokter, medicijn en allergie

phrase-care-unknown = No sabemos qué es.
phrase-care-ask-look = ¿Puede mirarlo, por favor?
phrase-care-ask-look-tonight = ¿Puede mirarlo esta noche, por favor?
phrase-care-advise-visit = Le aconsejamos que vaya a este lugar: { $item }.
phrase-care-advise-call = Le aconsejamos que llame al médico de cabecera.
phrase-care-appointment = { $child } tiene una cita: { $item }.
phrase-care-called-relative = Hemos llamado a esta persona: { $relative }.
phrase-care-you-may-call = Puede llamarnos.
phrase-care-tell-how = Por favor, díganos cómo está { $child }.
phrase-care-ask-what-do = ¿Qué debemos hacer?
phrase-care-allergy-in-group = En el grupo hay un niño o una niña con esta alergia: { $item }.
phrase-care-no-treats-with = Por favor, no traiga para compartir nada que contenga: { $item }.
phrase-care-reaction = { $child } tuvo una reacción alérgica.
phrase-care-ask-medicine-item-often = ¿Con qué frecuencia puede tomar { $child } esto: { $item }?
phrase-care-medicine-name = El nombre de su hijo o hija debe estar en el envase.
phrase-care-medicine-first-home = La primera vez debe dar usted el medicamento en casa.
phrase-care-medicine-not-got = { $child } no ha recibido ningún medicamento.
phrase-care-medicine-not-given = No hemos dado ningún medicamento.
phrase-care-paracetamol-not-got = { $child } no ha recibido paracetamol.
phrase-care-medicine-forgotten = Hemos olvidado dar el medicamento a { $child }.
phrase-care-medicine-refused = { $child } no quiso el medicamento.
phrase-care-medicine-spat = { $child } ha escupido el medicamento.
phrase-care-ask-paracetamol-time = ¿A qué hora tomó { $child } paracetamol?
phrase-care-ask-medicine-time-had = ¿A qué hora tomó { $child } el medicamento?
phrase-care-medicine-goes-home = El medicamento vuelve a casa.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = Se han encontrado piojos en el grupo de su hijo o hija.
phrase-spread-wash-child = Por favor, lave bien las manos de su hijo o hija.
phrase-spread-toys = Limpiamos los juguetes más a fondo de lo normal.
phrase-spread-hygiene = Prestamos especial atención a la higiene.
phrase-spread-ask-vaccinations = ¿Qué vacunas ha recibido su hijo o hija?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = ¿{ $child } tiene diarrea?
phrase-ask-fever-child = ¿{ $child } tiene fiebre?
phrase-ask-vomits = ¿{ $child } está vomitando?
phrase-ask-worse = ¿Está empeorando?
phrase-ask-worried = ¿Le preocupa?
phrase-ask-pregnant = ¿Está embarazada?
phrase-ask-pain = ¿{ $child } tiene dolor?

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = { $child } tiene un fuerte resfriado.
phrase-more-bit-cold = { $child } tiene un ligero resfriado.
phrase-more-phlegm-up = { $child } ha echado flemas al toser.
phrase-more-hoarse = { $child } tiene la voz ronca.
phrase-more-little-energy = { $child } tiene poca energía.
phrase-more-lie-only = { $child } solo quería estar { $gender ->
        [female] tumbada
        [male] tumbado
       *[unknown] tumbado(a)
    }.
phrase-more-lay-lap = { $child } se ha tumbado en nuestro regazo.
phrase-more-keeps-nothing = { $child } vomita todo lo que come y bebe.
phrase-more-pees-little = { $child } hace poco pis.
phrase-more-ask-drinks = ¿Puede vigilar que { $child } beba lo suficiente?
phrase-more-temperature-is = La temperatura es de { $temperature } grados.
phrase-more-who-collects = ¿Quién puede recoger a { $child }?
phrase-more-lies-calm = { $child } está { $gender ->
        [female] tumbada
        [male] tumbado
       *[other] tumbado(a)
    } con calma.
phrase-more-extra-sleep = Hemos dejado a { $child } dormir más tiempo.
phrase-more-spat-food = { $child } ha escupido la comida.
phrase-more-glad-better = Nos alegra que vaya mejor.
phrase-more-bites-all = { $child } muerde todo.
phrase-more-tubes = A { $child } le van a poner tubos en los oídos.
phrase-more-operated = A { $child } le han operado.
phrase-more-cast = { $child } lleva escayola: { $body }.
phrase-more-takes-few-days = Suele durar unos días.

## Ongelukjes (meer)

phrase-more-fell-out = { $child } se ha caído de aquí: { $item }.
phrase-more-fell-with = { $child } se ha caído con esto: { $item }.
phrase-more-hurt-item = { $child } se ha hecho daño con esto: { $item }.
phrase-more-blood-from = { $child }: ha salido sangre ({ $body }).
phrase-more-teeth-whole = Los dientes de { $child } no se han roto.
phrase-more-pushed = Otro niño o niña ha empujado a { $child }.
phrase-more-scratched-at = A { $child } le han arañado: { $body }.
phrase-more-injury-near = Se ve esto: { $injury }. Lugar: cerca de: { $body }.
phrase-more-only-injury = Solo es esto: { $injury }.
phrase-more-plaster-gone = La tirita se ha caído.
phrase-more-plaster-new = Hemos puesto una tirita nueva.
phrase-more-cried-hard = { $child } ha llorado con mucha fuerza.
phrase-more-cried-not-long = { $child } no ha llorado mucho rato.
phrase-more-much-pain = { $child } tiene mucho dolor.
phrase-more-had-much-pain = { $child } tenía mucho dolor.
phrase-more-form-accident = Hemos rellenado un formulario sobre el accidente.
phrase-more-swelling-less = La hinchazón está bajando.
phrase-more-stung-unknown = A { $child } le ha picado algo. No sabemos qué.
phrase-more-red-swollen = { $child }: enrojecimiento e hinchazón ({ $body }).
phrase-more-tick-date = Por favor, apunte la fecha de la picadura de garrapata.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = { $child } no ha tenido ninguna reacción.
phrase-more-ask-dose = ¿Qué dosis debe tomar { $child }?
phrase-more-ask-fridge = ¿Hay que guardar el medicamento en la nevera?
phrase-more-must-fridge = Hay que guardar el medicamento en la nevera.
phrase-more-in-fridge = El medicamento está en la nevera.
phrase-more-eyes-dropped = Hemos puesto gotas en los ojos a { $child }.
phrase-more-blisters-dry = Primero las ampollitas deben estar secas.
phrase-more-follow-health-service = Seguimos las normas del servicio de salud pública (GGD).
phrase-more-ask-health-service = ¿Puede ponerse en contacto con el servicio de salud pública (GGD)?
phrase-more-colleague-ill = También una persona del equipo está enferma.
phrase-more-ask-what-child = ¿Puede decirnos qué tiene su hijo o hija?
phrase-more-nails = ¿Puede cortarle cortas las uñas a su hijo o hija?
phrase-more-bedding = ¿Puede lavar la ropa de cama a 60 grados?
phrase-more-comb-daily = ¿Puede peinar el pelo todos los días?
phrase-more-has-nits = { $child } tiene liendres.
phrase-more-lice-found = Se han encontrado piojos en el grupo.
phrase-more-hair-tied = ¿Puede recogerle el pelo a { $child }?
## Van dag tot dag (meer)

phrase-likes-to-come = A { $child } le gusta venir aquí.
phrase-often-with = { $child } pasa mucho tiempo con: { $names }.
phrase-looks-forward = { $child } tiene muchas ganas.
phrase-we-look-forward = Tenemos muchas ganas.
phrase-everyone-welcome = Todo el mundo es bienvenido.
phrase-siblings-welcome = Los hermanos y hermanas también son bienvenidos.
phrase-coffee-tea = Hay café y té.
phrase-need-bring-nothing = No hace falta que traiga nada.
phrase-need-not-sign-up = No hace falta que se apunte.
phrase-walk-in-from = Puede entrar a partir de las { $time }.
phrase-door-opens = La puerta se abre a las { $time }.
phrase-mail-this = ¿Puede enviarnos esto por correo electrónico: { $things }?
phrase-we-look-for = Buscamos esto: { $things }.
phrase-ask-call-about = ¿Puedo llamarle para hablar de { $child }?
phrase-come-earlier = ¿Puede venir antes?
phrase-all-may-join = Todos los niños pueden participar.
phrase-has-on-theirs = { $child } lleva puesta ropa nuestra.
phrase-may-not-do = { $child } no tiene permiso para esto: { $activity }.
phrase-wants-not-do = { $child } no quiere hacer esto: { $activity }.
phrase-did-not-we = No hemos hecho esto: { $activity }.
phrase-could-not-we = No hemos podido hacer esto: { $activity }.
phrase-practise-home = ¿Puede practicar esto en casa: { $activity }?
phrase-ask-where-thing = ¿Dónde está esto de { $child }: { $things }?
phrase-thing-is-wet = Esto está mojado: { $things }.
phrase-thing-is-dirty = Esto está sucio: { $things }.
phrase-wear-child = Por favor, póngale esto a { $child }: { $things }.
phrase-thing-no-name = Esto no lleva el nombre escrito: { $things }.
phrase-we-need = Necesitamos esto: { $things }.
phrase-food-likes-not = A { $child } no le gusta esto: { $things }.
phrase-food-may = { $child } puede comer y beber esto: { $things }.
phrase-food-ask-likes-item = ¿A { $child } le gusta esto: { $things }?
phrase-eats-halal = { $child } come halal.
phrase-eats-vegetarian = { $child } come comida vegetariana.
phrase-eats-little = { $child } come poco.
phrase-drinks-little-now = { $child } bebe poco.
phrase-sleeps-badly-now = { $child } no duerme bien.
phrase-talks-not-yet = { $child } todavía no habla.
phrase-cries-still-goodbye = { $child } todavía llora en la despedida.
phrase-cries-no-more-goodbye = { $child } ya no llora en la despedida.
phrase-settle-goes-well = { $child } se está adaptando bien.
phrase-forgot-thing = A { $child } se le ha olvidado esto: { $things }.

## Wat al genoemd is

phrase-that-bring = ¿Puede traer eso?
phrase-that-give-along = ¿Puede enviar eso con su hijo o hija?
phrase-that-return = ¿Puede devolver eso?
phrase-that-wash = ¿Puede lavar eso?
phrase-that-return-washed = ¿Puede devolver eso lavado?
phrase-that-fill-in = ¿Puede rellenar eso?
phrase-that-sign = ¿Puede firmar eso?
phrase-that-send = ¿Puede enviarnos eso?
phrase-that-used-up = Eso se ha acabado.
phrase-that-lost = Eso se ha perdido.
phrase-that-not-along = Eso no ha llegado con las demás cosas.
phrase-that-ask-home = ¿Tiene eso en casa?
phrase-that-still-here = Eso todavía está aquí.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = ¿Ha tomado { $child } paracetamol?
phrase-more-course-done = El tratamiento con el medicamento ha terminado.
