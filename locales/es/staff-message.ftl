staff-message-title = Mensaje
staff-message-what = Mensaje: { $text }
staff-message-ask-audience = ¿Para quién es?
staff-message-ask-child = ¿Para los padres de qué niño o niña?
staff-message-ask-text = Escribe tu mensaje. Escribe como hablas: lo simplifico y primero te enseño lo que leerán las familias.
staff-message-parents-of = 👪 Padres de { $child }
staff-message-to-parents-of = padres de { $child }
staff-message-one-child = 🧒 Un niño o niña ({ $group })
staff-message-everyone = 📣 Todas las familias
staff-message-to-everyone = todas las familias

## The two texts and their levels

staff-message-your-text = Tu texto
staff-message-simple-text = Sencillo
staff-message-simple-already = Tu texto ya es sencillo.
staff-message-as-typed = Ahora no puedo simplificar tu texto. Las familias lo leerán tal como lo has escrito. Díselo a tu responsable.

## What changed

staff-message-changed = Cambiado:
staff-message-more-changes = y { $count } más
staff-message-left-out = omitido
staff-message-put-back = ↩ deshacer { $number }
staff-message-take = ✨ aplicar { $number }
staff-message-changes = 🔧 Cambios ({ $count })

## A photo
staff-photo-title = Foto
staff-photo-ask-who = ¿Quién sale en la foto? Solo la reciben las familias de esos niños.
staff-photo-who = 🧒 ¿Quién sale?
staff-photo-no-text = Escribe un texto para la foto o envíala sin texto.
staff-photo-not-together = No hay permiso para una foto con otros niños: { $names }. Elige otra foto.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 Frases fijas ({ $count })
staff-message-phrases-how = Estas frases se quedan en neerlandés. ¿Sirve también una frase fija? Esa la lee cada familia en su propio idioma.
staff-message-choose = ✨ Elegir { $number }

## Buttons

staff-message-edit = ✏️ Cambiar
staff-message-own = ↩ Mi propio texto
staff-message-simple = ✨ Texto sencillo
staff-message-read-all = 📖 Leer todo
staff-message-spots = 🎨 ¿Qué es difícil?
staff-message-urgent = ❗ Urgente
staff-message-not-urgent = ❗ No urgente
staff-message-is-urgent = Urgente: sale enseguida, también en horas de descanso.
staff-message-other-audience = 👥 ¿Para quién?

## A second look

staff-message-hard = Esta frase todavía es difícil: “{ $sentence }”. Cámbiala o toca Enviar otra vez.
staff-message-wrong-day = “{ $written }” no es correcto: según el calendario es { $date }. Comprueba el día y la fecha.
staff-message-again = Cambia el texto o toca Enviar otra vez.
staff-message-urgent-dutch = Urgente, pero sin traducir para { $names }. Elige una frase fija o llama. ¿Enviarlo así de todos modos? Toca Enviar otra vez.
staff-message-foreign-again = Esto no parece neerlandés. Escríbelo en neerlandés o toca Enviar otra vez.
staff-message-correcting = Corriges un mensaje que ya se ha enviado. Escribe el texto nuevo. Las familias ven que se ha corregido.
