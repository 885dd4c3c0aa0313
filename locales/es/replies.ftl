### Short replies that only parents write; put into Dutch, and never sent to parents by themselves.
### The other spellings of each are in simplify/translation/replies.tsv. { $time } is a time.

reply-good = Bien.
reply-all-good = Todo bien.
reply-we-coming = Ya vamos.
reply-we-coming-time = Llegamos a las { $time }.
reply-ill = Está enfermo.
reply-ill-child = { $child } está { $gender ->
        [female] enferma
        [male] enfermo
       *[unknown] enfermo(a)
    }.
reply-home = Se queda en casa.
reply-grandmother-collects = Lo recoge la abuela.
reply-grandfather-collects = Lo recoge el abuelo.
reply-aunt-collects = Lo recoge su tía.
reply-uncle-collects = Lo recoge su tío.
reply-neighbour-collects = Lo recoge alguien del vecindario.
reply-i-collect = Lo recojo yo.
reply-someone-else-collects = Lo recoge otra persona.
reply-what-time = ¿A qué hora?
reply-how-much = ¿Cuánto?
reply-what-cost = ¿Cuánto cuesta?
reply-where = ¿Dónde?
reply-which-day = ¿Qué día?
reply-when = ¿Cuándo?
reply-who = ¿Quién?
reply-why = ¿Por qué?
reply-today = Hoy.
reply-not-today = Hoy no.
reply-tomorrow = Mañana.
reply-not-tomorrow = Mañana no.
reply-absent-today = Hoy no viene.
reply-absent-tomorrow = Mañana no viene.
reply-we-absent-today = Hoy no vamos.
reply-we-absent-tomorrow = Mañana no vamos.
reply-not-coming = No voy.
reply-no-problem = No hay problema.
reply-agreed = De acuerdo.
reply-not-agreed = No estoy de acuerdo.
reply-received = Recibido.
reply-not-received = No lo he recibido.
reply-how-is-child = ¿Cómo está mi hijo?
reply-how-is-it = ¿Qué tal?
reply-will-do = Lo haré.
reply-bring = Lo llevo.
reply-of-course = Por supuesto.
reply-inshallah = Si Dios quiere.
reply-dont-know = No lo sé.
reply-fever = Tiene fiebre.
reply-no-fever = No tiene fiebre.
reply-what-happened = ¿Qué pasó?
reply-maybe = Quizás.
reply-wait = Un momento.
reply-no-thanks = No, gracias.
reply-yes-please = Sí, por favor.
reply-not-yet = Todavía no.
reply-done = Hecho.
reply-paid = Ya he pagado.
reply-not-possible = No es posible.
reply-get-well = Que se mejore.
reply-great = ¡Genial!
reply-pity = Qué pena.
reply-forgot = Se me olvidó.
reply-here = Estoy aquí.
reply-ask-eaten = ¿Ha comido mi hijo?
reply-ask-slept = ¿Ha dormido mi hijo?
reply-doctor = Vamos al médico.
reply-holiday = Estamos de vacaciones.
reply-not-good = No está bien.
reply-right = Correcto.
reply-not-right = No es correcto.
reply-bye = Adiós.
