## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = Cerramos un día
notice-closing-day-group = El { $date }, el grupo { $group } cierra todo el día.
notice-closing-day-all = El { $date }, cerramos todo el día.
notice-closing-day-because-study-day = Ese día el equipo tiene formación.
notice-closing-day-because-holiday = Ese día es festivo.
notice-closing-day-because-repairs = Ese día hay obras en el edificio.
notice-closing-day-because-few-staff = Ese día hay muy poco personal.
notice-closing-day-because-weather = Ese día el tiempo es demasiado peligroso.
notice-closing-day-reason-study-day = Día de formación
notice-closing-day-reason-holiday = Día festivo
notice-closing-day-reason-repairs = Obras en el edificio
notice-closing-day-reason-few-staff = Poco personal
notice-closing-day-reason-weather = El tiempo

## Closing period: several days in a row

notice-closing-period-heading = Cerramos varios días
notice-closing-period-group = El grupo { $group } cierra del { $first-date } al { $last-date }, ambos incluidos.
notice-closing-period-all = Cerramos del { $first-date } al { $last-date }, ambos incluidos.
notice-closing-period-wish = Le deseamos unos días agradables.

## Early closing: today, urgent

notice-early-closing-heading = Hoy cerramos más temprano
notice-early-closing-today = Hoy cerramos a las { $time }.
notice-early-closing-because-power = No hay luz.
notice-early-closing-because-heating = La calefacción está averiada.
notice-early-closing-because-water = No hay agua.
notice-early-closing-because-few-staff = Hay muy poco personal.
notice-early-closing-because-weather = El tiempo se está poniendo peligroso.
notice-early-closing-collect = Por favor, recoja a su hijo o hija antes de las { $time }.
notice-early-closing-call = ¿No es posible? Entonces llámenos enseguida.
notice-early-closing-reason-power = Sin luz
notice-early-closing-reason-heating = Calefacción averiada
notice-early-closing-reason-water = Sin agua
notice-early-closing-reason-few-staff = Poco personal
notice-early-closing-reason-weather = El tiempo

## Other opening hours

notice-opening-hours-heading = Nuevo horario
notice-opening-hours-from = A partir del { $date }, cambia nuestro horario.
notice-opening-hours-hours = Entonces abrimos de { $from } a { $until }.

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = Para traer
notice-bring-child-date = Por favor, traiga el { $date }, para { $child }:
notice-bring-child = Por favor, traiga para { $child }:
notice-bring-date = Por favor, traiga el { $date }, para su hijo o hija:
notice-bring-all = Por favor, traiga para su hijo o hija:
notice-bring-item-spare-clothes = ropa de recambio
notice-bring-item-nappies = pañales
notice-bring-item-wipes = toallitas
notice-bring-item-rain-boots = botas de agua
notice-bring-item-rain-coat = chubasquero
notice-bring-item-warm-coat = un abrigo calentito
notice-bring-item-gym-shoes = zapatillas de deporte
notice-bring-item-swimwear = ropa de baño
notice-bring-item-towel = toalla
notice-bring-item-sun-hat = una gorra para el sol
notice-bring-item-sunscreen = crema solar
notice-bring-item-water-bottle = una botella de agua
notice-bring-item-lunch = la comida
notice-bring-item-fruit = fruta
notice-bring-item-cuddly-toy = peluche
notice-bring-item-dummy = chupete
notice-bring-item-photo = una foto de su hijo o hija
notice-bring-item-favourite-book = su libro favorito
notice-bring-item-empty-box = una caja vacía para manualidades
notice-bring-item-bag = bolsa
notice-bring-name-on-it = Por favor, escriba en las cosas el nombre de su hijo o hija.

## Nearly finished: what parents bring for their own child

notice-running-out-heading = Casi no queda
notice-running-out-low-nappies = A { $child } le quedan muy pocos pañales.
notice-running-out-low-cream = A { $child } le queda muy poca crema para el culito.
notice-running-out-low-wipes = A { $child } le quedan muy pocas toallitas.
notice-running-out-low-spare-clothes = A { $child } le queda muy poca ropa de recambio.
notice-running-out-low-milk-powder = A { $child } le queda muy poca leche de fórmula.
notice-running-out-low-sunscreen = A { $child } le queda muy poca crema solar.
notice-running-out-low-underwear = A { $child } le queda muy poca ropa interior.
notice-running-out-low-socks = A { $child } le quedan muy pocos calcetines.
notice-running-out-bring = Por favor, tráigalo la próxima vez.
notice-running-out-item-nappies = Pañales
notice-running-out-item-cream = Crema para el culito
notice-running-out-item-wipes = Toallitas
notice-running-out-item-spare-clothes = Ropa de recambio
notice-running-out-item-milk-powder = Leche de fórmula
notice-running-out-item-sunscreen = Crema solar
notice-running-out-item-underwear = Ropa interior
notice-running-out-item-socks = Calcetines

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = ¿Puede recoger a su hijo o hija?
notice-collect-ill-ill = { $child } no se encuentra bien.
notice-collect-ill-temperature = { $child } tiene fiebre: { $temperature } °C.
notice-collect-ill-sign-fever = { $child } tiene fiebre.
notice-collect-ill-sign-vomited = { $child } ha vomitado.
notice-collect-ill-sign-diarrhoea = { $child } tiene diarrea.
notice-collect-ill-sign-tired = { $child } está muy { $gender ->
        [female] cansada
        [male] cansado
       *[unknown] cansado(a)
    }.
notice-collect-ill-sign-crying = { $child } llora mucho.
notice-collect-ill-sign-pain = { $child } tiene dolor.
notice-collect-ill-sign-rash = { $child } tiene manchitas en la piel.
notice-collect-ill-sign-eye = { $child } tiene un ojo rojo.
notice-collect-ill-collect-by = Por favor, recoja a { $child } antes de las { $time }.
notice-collect-ill-collect-soon = ¿Puede recoger a { $child } lo antes posible?
notice-collect-ill-call = ¿No es posible? Entonces llámenos.
notice-collect-ill-signs-fever = Fiebre
notice-collect-ill-signs-vomited = Vómitos
notice-collect-ill-signs-diarrhoea = Diarrea
notice-collect-ill-signs-tired = Mucho cansancio
notice-collect-ill-signs-crying = Llora mucho
notice-collect-ill-signs-pain = Dolor
notice-collect-ill-signs-rash = Manchitas en la piel
notice-collect-ill-signs-eye = Ojo rojo

## Head lice

notice-head-lice-heading = Piojos
notice-head-lice-seen = Hemos visto piojos en el grupo { $group }.
notice-head-lice-anyone = Cualquiera puede tener piojos.
notice-head-lice-check = Por favor, revise hoy el pelo de su hijo o hija.
notice-head-lice-treat = ¿Ve piojos? Entonces peine el pelo todos los días durante dos semanas con un peine antipiojos.
notice-head-lice-tell = Por favor, díganoslo también a nosotros.
notice-head-lice-welcome = Su hijo o hija puede venir como siempre.

## Infection: something that others can catch

notice-infection-heading = Enfermedad en el grupo
notice-infection-has-chickenpox = Un niño o una niña del grupo { $group } tiene varicela.
notice-infection-has-hand-foot-mouth = Un niño o una niña del grupo { $group } tiene la enfermedad de mano, pie y boca.
notice-infection-has-eye-infection = Un niño o una niña del grupo { $group } tiene una infección de ojos.
notice-infection-has-stomach-flu = Un niño o una niña del grupo { $group } tiene gastroenteritis.
notice-infection-has-impetigo = Un niño o una niña del grupo { $group } tiene impétigo.
notice-infection-has-scarlet-fever = Un niño o una niña del grupo { $group } tiene escarlatina.
notice-infection-has-fifth-disease = Un niño o una niña del grupo { $group } tiene la quinta enfermedad (eritema infeccioso).
notice-infection-has-worms = Un niño o una niña del grupo { $group } tiene lombrices.
notice-infection-has-scabies = Un niño o una niña del grupo { $group } tiene sarna.
notice-infection-has-flu = Un niño o una niña del grupo { $group } tiene gripe.
notice-infection-has-whooping-cough = Un niño o una niña del grupo { $group } tiene tosferina.
notice-infection-look = Por favor, observe si su hijo o hija también enferma.
notice-infection-tip-come = Su hijo o hija puede venir como siempre.
notice-infection-tip-stay-home = ¿Está enfermo su hijo o hija? Entonces que se quede en casa.
notice-infection-tip-hands = Lávense a menudo las manos en casa.
notice-infection-tip-doctor = ¿Tiene molestias su hijo o hija? Llame al médico de familia.
notice-infection-tip-pregnant = ¿Está embarazada? Llame a su matrona o médico de familia.
notice-infection-ask = ¿Tiene preguntas? Envíenos un mensaje.
notice-infection-advice-come = Puede venir
notice-infection-advice-stay-home = Enfermo, en casa
notice-infection-advice-hands = Lavar las manos
notice-infection-advice-doctor = Médico de familia
notice-infection-advice-pregnant = Embarazada
notice-infection-illness-chickenpox = Varicela
notice-infection-illness-hand-foot-mouth = Enfermedad de mano, pie y boca
notice-infection-illness-eye-infection = Infección de ojos
notice-infection-illness-stomach-flu = Gastroenteritis
notice-infection-illness-impetigo = Impétigo
notice-infection-illness-scarlet-fever = Escarlatina
notice-infection-illness-fifth-disease = Quinta enfermedad (eritema infeccioso)
notice-infection-illness-worms = Lombrices
notice-infection-illness-scabies = Sarna
notice-infection-illness-flu = Gripe
notice-infection-illness-whooping-cough = Tosferina

## Small accident

notice-accident-heading = Pequeño accidente
notice-accident-happened-fell = { $child } se ha caído.
notice-accident-happened-bumped = { $child } se ha dado un golpe.
notice-accident-happened-bitten = Otro niño o niña ha mordido a { $child }.
notice-accident-happened-scratched = { $child } tiene un arañazo.
notice-accident-happened-jammed = { $child } se ha pillado un dedo.
notice-accident-happened-stung = Una avispa o abeja ha picado a { $child }.
notice-accident-time = Ha sido a las { $time }.
notice-accident-spot-head = Tiene la marca en la cabeza.
notice-accident-spot-face = Tiene la marca en la cara.
notice-accident-spot-mouth = Tiene la marca junto a la boca.
notice-accident-spot-arm = Tiene la marca en el brazo.
notice-accident-spot-hand = Tiene la marca en la mano.
notice-accident-spot-leg = Tiene la marca en la pierna.
notice-accident-spot-knee = Tiene la marca en la rodilla.
notice-accident-spot-foot = Tiene la marca en el pie.
notice-accident-spot-back = Tiene la marca en la espalda.
notice-accident-did-cooled = Hemos puesto frío en la zona.
notice-accident-did-cleaned = Hemos limpiado la zona.
notice-accident-did-plaster = Tiene una tirita.
notice-accident-did-comforted = Hemos consolado a { $child }.
notice-accident-now-plays = { $child } ya está jugando otra vez.
notice-accident-now-rests = { $child } descansa un poco.
notice-accident-now-watch = Hoy estamos especialmente pendientes de { $child }.
notice-accident-questions = ¿Tiene preguntas? Envíenos un mensaje o llámenos.
notice-accident-what-fell = Caída
notice-accident-what-bumped = Golpe
notice-accident-what-bitten = Mordisco
notice-accident-what-scratched = Arañazo
notice-accident-what-jammed = Dedo pillado
notice-accident-what-stung = Picadura
notice-accident-where-head = Cabeza
notice-accident-where-face = Cara
notice-accident-where-mouth = Boca
notice-accident-where-arm = Brazo
notice-accident-where-hand = Mano
notice-accident-where-leg = Pierna
notice-accident-where-knee = Rodilla
notice-accident-where-foot = Pie
notice-accident-where-back = Espalda
notice-accident-care-cooled = Frío
notice-accident-care-cleaned = Limpiado
notice-accident-care-plaster = Tirita
notice-accident-care-comforted = Consuelo
notice-accident-after-plays = Ya juega
notice-accident-after-rests = Descansa
notice-accident-after-watch = Estamos pendientes

## Not in today: read back to the parent who told us

notice-absent-heading = No viene al grupo
notice-absent-received = Hemos leído su mensaje.
notice-absent-date = { $child } no viene el { $date }.
notice-absent-because-ill = { $child } está { $gender ->
        [female] enferma
        [male] enfermo
       *[unknown] enfermo(a)
    }.
notice-absent-because-day-off = { $child } tiene un día libre.
notice-absent-because-holiday = { $child } está de vacaciones.
notice-absent-because-appointment = { $child } tiene una cita.
notice-absent-because-family = { $child } está con la familia.
notice-absent-because-party = { $child } tiene una fiesta.
notice-absent-get-well = Que se mejore pronto { $child }.
notice-absent-wrong = ¿No es correcto? Envíenos un mensaje.
notice-absent-reason-ill = Enfermedad
notice-absent-reason-day-off = Día libre
notice-absent-reason-holiday = Vacaciones
notice-absent-reason-appointment = Cita
notice-absent-reason-family = Familia
notice-absent-reason-party = Fiesta

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = Cambio de día
notice-swap-day-done = El cambio de día está hecho.
notice-swap-day-away = { $child } no viene el { $date }.
notice-swap-day-comes = { $child } sí viene el { $date }.

## Extra day

notice-extra-day-heading = Día extra
notice-extra-day-comes = { $child } puede venir un día extra, el { $date }.
notice-extra-day-times = { $child } está entonces de { $from } a { $until }.

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = Viene usted más tarde
notice-late-pickup-known = Sabemos que viene más tarde.
notice-late-pickup-time = Usted recoge a { $child } a las { $time }.
notice-late-pickup-stays = { $person } se queda con { $child }.
notice-late-pickup-calm = No tiene que darse prisa.

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = Su hijo o hija está todavía con nosotros
notice-not-collected-here = { $child } está todavía con nosotros.
notice-not-collected-closing = Cerramos a las { $time }.
notice-not-collected-when = ¿A qué hora viene? Envíenos un mensaje o llámenos.

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = Recoge otra persona
notice-other-pickup-who = { $person } recoge a { $child } el { $date }.
notice-other-pickup-time = { $person } viene a las { $time }.
notice-other-pickup-wrong = ¿No es correcto? Entonces llámenos enseguida.

## Trip

notice-trip-heading = Excursión
notice-trip-date = El { $date }, tenemos una excursión.
notice-trip-to-farm = Vamos a la granja infantil.
notice-trip-to-playground = Vamos al parque infantil.
notice-trip-to-woods = Vamos al bosque.
notice-trip-to-zoo = Vamos al zoo.
notice-trip-to-library = Vamos a la biblioteca.
notice-trip-to-museum = Vamos al museo.
notice-trip-to-beach = Vamos a la playa.
notice-trip-to-theatre = Vamos al teatro.
notice-trip-to-shop = Vamos a la tienda.
notice-trip-to-school = Vamos al colegio de primaria.
notice-trip-times = Estamos fuera de { $from } a { $until }.
notice-trip-going-walk = Vamos a pie.
notice-trip-going-cart = Los niños van en el carrito.
notice-trip-going-bicycle = Vamos en bici.
notice-trip-going-bus = Vamos en autobús.
notice-trip-going-car = Vamos en coche.
notice-trip-going-train = Vamos en tren.
notice-trip-cost = La excursión cuesta { $amount }.
notice-trip-take-coat = Por favor, dé a su hijo o hija un abrigo calentito.
notice-trip-take-boots = Por favor, dé a su hijo o hija unas botas de agua.
notice-trip-take-bag = Por favor, dé a su hijo o hija una mochila.
notice-trip-take-lunch = Por favor, dé a su hijo o hija la comida.
notice-trip-take-drink = Por favor, dé a su hijo o hija algo de beber.
notice-trip-no = ¿Su hijo o hija no tiene permiso para venir? Entonces envíenos un mensaje.
notice-trip-place-farm = Granja infantil
notice-trip-place-playground = Parque infantil
notice-trip-place-woods = Bosque
notice-trip-place-zoo = Zoo
notice-trip-place-library = Biblioteca
notice-trip-place-museum = Museo
notice-trip-place-beach = Playa
notice-trip-place-theatre = Teatro
notice-trip-place-shop = Tienda
notice-trip-place-school = Colegio de primaria
notice-trip-travel-walk = A pie
notice-trip-travel-cart = Carrito
notice-trip-travel-bicycle = Bici
notice-trip-travel-bus = Autobús
notice-trip-travel-car = Coche
notice-trip-travel-train = Tren
notice-trip-bring-coat = Un abrigo calentito
notice-trip-bring-boots = Botas de agua
notice-trip-bring-bag = Mochila
notice-trip-bring-lunch = Comida
notice-trip-bring-drink = Algo de beber

## Parent evening

notice-parent-evening-heading = Reunión de padres
notice-parent-evening-date = El { $date }, hay una reunión de padres.
notice-parent-evening-times = La reunión es de { $from } a { $until }.
notice-parent-evening-about-meet = Las familias y el equipo se conocen.
notice-parent-evening-about-language = Hablamos del lenguaje de los niños.
notice-parent-evening-about-sleep = Hablamos del sueño.
notice-parent-evening-about-food = Hablamos de la comida.
notice-parent-evening-about-play = Hablamos del juego.
notice-parent-evening-about-school = Hablamos del colegio de primaria.
notice-parent-evening-about-media = Hablamos de tabletas y teléfonos.
notice-parent-evening-also-interpreter = ¿Quiere un intérprete? Envíenos un mensaje.
notice-parent-evening-also-children = Puede traer a su hijo o hija.
notice-parent-evening-also-coffee = Hay café y té.
notice-parent-evening-welcome = Le esperamos con mucho gusto.
notice-parent-evening-answer = ¿Viene usted? Envíenos un mensaje.
notice-parent-evening-topic-meet = Conocerse
notice-parent-evening-topic-language = Lenguaje
notice-parent-evening-topic-sleep = Sueño
notice-parent-evening-topic-food = Comida
notice-parent-evening-topic-play = Juego
notice-parent-evening-topic-school = Colegio de primaria
notice-parent-evening-topic-media = Tableta y teléfono
notice-parent-evening-extra-interpreter = Intérprete
notice-parent-evening-extra-children = Con niños
notice-parent-evening-extra-coffee = Café y té

## Birthday of the child whose parents read this

notice-birthday-heading = Cumpleaños
notice-birthday-congratulations = ¡Felicidades por el cumpleaños de { $child }!
notice-birthday-age = { $child } cumple { $count ->
        [one] { $count } año
       *[other] { $count } años
    }.
notice-birthday-date = Celebramos la fiesta el { $date }.
notice-birthday-time = La fiesta empieza a las { $time }.
notice-birthday-also-treat = Puede traer algo rico.
notice-birthday-also-healthy = Por favor, elija algo sano.
notice-birthday-also-no-treat = No tiene que traer nada.
notice-birthday-also-join = Puede estar en la fiesta.
notice-birthday-extra-treat = Algo para compartir
notice-birthday-extra-healthy = Algo sano
notice-birthday-extra-no-treat = No traer nada
notice-birthday-extra-join = Con su familia

## Festivity

notice-festivity-heading = Fiesta
notice-festivity-date-sinterklaas = El { $date }, celebramos Sinterklaas.
notice-festivity-date-christmas = El { $date }, celebramos la Navidad.
notice-festivity-date-new-year = El { $date }, celebramos el Año Nuevo.
notice-festivity-date-carnival = El { $date }, celebramos el carnaval.
notice-festivity-date-easter = El { $date }, celebramos la Pascua.
notice-festivity-date-eid-al-fitr = El { $date }, celebramos el Eid al-Fitr.
notice-festivity-date-eid-al-adha = El { $date }, celebramos el Eid al-Adha.
notice-festivity-date-nowruz = El { $date }, celebramos el Nowruz.
notice-festivity-date-diwali = El { $date }, celebramos el Diwali.
notice-festivity-date-spring = El { $date }, celebramos la fiesta de la primavera.
notice-festivity-date-summer = El { $date }, celebramos la fiesta de verano.
notice-festivity-date-autumn = El { $date }, celebramos la fiesta del otoño.
notice-festivity-date-lantern = El { $date }, paseamos con farolillos.
notice-festivity-date-grandparents = El { $date }, los abuelos y abuelas son bienvenidos.
notice-festivity-date-farewell = El { $date }, celebramos una fiesta de despedida.
notice-festivity-times = La fiesta es de { $from } a { $until }.
notice-festivity-also-parents-welcome = Le esperamos con mucho gusto.
notice-festivity-also-children-only = La fiesta es solo para los niños.
notice-festivity-also-bring-food = ¿Quiere traer algo de comer? Puede hacerlo.
notice-festivity-also-dress-up = Su hijo o hija puede venir con disfraz.
notice-festivity-also-help = ¿Quiere ayudar? Envíenos un mensaje.
notice-festivity-feast-sinterklaas = Sinterklaas
notice-festivity-feast-christmas = Navidad
notice-festivity-feast-new-year = Año Nuevo
notice-festivity-feast-carnival = Carnaval
notice-festivity-feast-easter = Pascua
notice-festivity-feast-eid-al-fitr = Eid al-Fitr
notice-festivity-feast-eid-al-adha = Eid al-Adha
notice-festivity-feast-nowruz = Nowruz
notice-festivity-feast-diwali = Diwali
notice-festivity-feast-spring = Fiesta de la primavera
notice-festivity-feast-summer = Fiesta de verano
notice-festivity-feast-autumn = Fiesta del otoño
notice-festivity-feast-lantern = Farolillos
notice-festivity-feast-grandparents = Abuelo y abuela
notice-festivity-feast-farewell = Despedida
notice-festivity-extra-parents-welcome = Padres bienvenidos
notice-festivity-extra-children-only = Solo niños
notice-festivity-extra-bring-food = Traer comida
notice-festivity-extra-dress-up = Disfraz
notice-festivity-extra-help = Se busca ayuda

## Photo day

notice-photo-day-heading = Día de fotos
notice-photo-day-date = El { $date }, vienen a hacer las fotos.
notice-photo-day-free = No tiene que comprar fotos.
notice-photo-day-no = ¿No quiere una foto de su hijo o hija? Entonces envíenos un mensaje.

## Another member of staff on the group

notice-substitute-heading = Quién está en el grupo
notice-substitute-away = { $person } no está el { $date }.
notice-substitute-comes = { $person } trabaja ese día en el grupo.
notice-substitute-person-knows = { $person } ya conoce a los niños.
notice-substitute-person-new = { $person } es una persona nueva para los niños.
notice-substitute-known-knows = Conoce a los niños
notice-substitute-known-new = Persona nueva

## New member of staff

notice-new-staff-heading = Persona nueva en el equipo
notice-new-staff-starts = A partir del { $date }, { $person } trabaja en el grupo { $group }.
notice-new-staff-meet = A { $person } le gustaría conocerle.

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = Grupos juntos
notice-groups-together-date = El { $date }, dos grupos juegan juntos.
notice-groups-together-where = Su hijo o hija está entonces en el grupo { $group }.
notice-groups-together-person = { $person } está con ellos.

## Water play

notice-water-play-heading = Juego con agua
notice-water-play-date = El { $date }, jugamos con agua.
notice-water-play-swimwear = Por favor, traiga ropa de baño y una toalla.
notice-water-play-sunscreen = Por favor, ponga crema solar a su hijo o hija ya en casa.
notice-water-play-spare = Por favor, traiga también ropa de recambio.

## Holiday planning

notice-holiday-planning-heading = Plan de vacaciones
notice-holiday-planning-planning = Hacemos el plan del { $first-date } al { $last-date }, ambos incluidos.
notice-holiday-planning-days = ¿Qué días viene su hijo o hija? Envíenos un mensaje.
notice-holiday-planning-before = Por favor, díganoslo como muy tarde el { $date }.
