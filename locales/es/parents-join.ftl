parents-join-stranger = ¡Hola! Aquí las familias reciben mensajes de la guardería o del colegio. Necesita un enlace propio. Pida el enlace o el código QR a alguien del equipo.

## A link that does not work. One sentence on what is wrong, one on what to do.

parents-join-unknown = Este enlace no es correcto. Pida un enlace nuevo a alguien del equipo.
parents-join-expired = Este enlace es demasiado antiguo. Pida un enlace nuevo a alguien del equipo.
parents-join-used = Este enlace ya se ha usado. Pida un enlace nuevo a alguien del equipo.
parents-join-staff = Este enlace es para otra persona. Usted ya tiene acceso aquí. Dé el enlace a la familia o al colega para quien es.
parents-join-colleague = ¡Te damos la bienvenida al equipo, { $person }! Escribe /menu para empezar.

## Choosing a language

parents-join-language = Elija su idioma
parents-join-more-languages = Otros idiomas ▶
parents-join-first-languages = ◀ Atrás

## How the child's name is written

parents-join-name = <b>¿Cómo escribe el nombre de su hijo o hija?</b>
    Escriba el nombre como lo escribe en casa. Ese nombre aparecerá en cada mensaje.
parents-join-name-keep = Como lo escribe la guardería
parents-join-name-unfit = No puedo usar este nombre. Escriba solo el nombre, con { $limit } letras como máximo.

## Consent, one question per screen

parents-join-step = Pregunta { $number } de { $count }
parents-join-yes = ✓ Sí
parents-join-no = No
parents-join-back = ◀ Atrás
parents-join-ask-text = <b>¿Podemos enviarle mensajes sobre su hijo o hija?</b>
    Por ejemplo, sobre la comida, el sueño y el juego. Solo la familia y el equipo de su hijo o hija leen estos mensajes.
parents-join-ask-photo = <b>¿Podemos enviarle fotos de su hijo o hija?</b>
    Solo los padres de su hijo o hija reciben estas fotos.
parents-join-ask-photo-others = <b>¿Puede aparecer su hijo o hija en una foto con otros niños?</b>
    Los padres de esos niños reciben entonces también la foto.
parents-join-ask-health = <b>¿Podemos escribir en un mensaje sobre la salud de su hijo o hija?</b>
    Por ejemplo, sobre fiebre o una pequeña herida. Si dice que no, le llamamos.
parents-join-change = Puede cambiarlo siempre con /mydata.
parents-join-text-needed = Sin su permiso no le enviamos nada. ¿Quiere recibir mensajes de todos modos?
parents-join-text-yes = ✓ Sí, envíen mensajes
parents-join-leave = No, lo dejo
parents-join-left = De acuerdo, no recibirá mensajes. ¿Quiere participar más tarde? Entonces toque otra vez el enlace.

## Waiting and welcome

parents-join-waiting = <b>¡Gracias!</b>
    Alguien del equipo comprueba ahora quién es usted. Después los mensajes llegan aquí solos. No tiene que hacer nada más.
parents-join-confirmed = <b>¡Le damos la bienvenida!</b>
    Aquí recibe mensajes sobre { $child }. Puede responder siempre en su propio idioma. Con /help ve qué más puede hacer.
parents-join-refused = El equipo no ha podido vincularle con un niño o una niña. Pregunte al equipo qué pasa.
parents-join-already = Ya recibe mensajes sobre este niño o niña.
