hours-parents = <b>¿Cuándo quiere recibir mensajes?</b>
    Si es urgente, siempre lo sabrá enseguida.
hours-staff = <b>¿Cuándo quieres saber qué escriben los padres?</b>
    En tus horas de silencio los mensajes esperan en tu buzón.
hours-always = Siempre
hours-own = Otras horas
hours-ask-from = ¿Desde qué hora no molestar?
hours-ask-until = No molestar desde las { $start }. ¿Hasta qué hora?
hours-digest = ¿Quiere el informe del día enseguida? ¿O todos juntos, a una hora fija?
hours-at-once = Enseguida
