parents-reply-passed-on = ✓ Enviado al grupo de { $child }.
parents-reply-passed-on-all = ✓ Enviado al equipo.
parents-reply-later = El equipo leerá esto el { $day }.
parents-reply-which-child = ¿De qué niño o niña se trata?
parents-reply-all-children = Todos los niños
parents-reply-which-line = ¿Qué frase no entiende?
parents-reply-whole = Todo el mensaje
parents-reply-back = ◀ Atrás
parents-reply-asked = ✓ Hemos recibido su pregunta: “{ $text }” Alguien del equipo se lo explicará.
parents-reply-asked-whole = ✓ Hemos recibido su pregunta. Alguien del equipo se lo explicará.
parents-reply-thanks = ¡Gracias!
parents-reply-thanks-again = Ya lo sabíamos. ¡Gracias!
parents-reply-old-button = Este botón ya no funciona. Puede enviarnos un mensaje.

## What can't be passed on

parents-reply-voice = No puedo reenviar un mensaje de voz. Por favor, escríbalo.
parents-reply-other = No puedo reenviar esto. Por favor, escriba con palabras lo que quiere contar.
parents-reply-waiting = Alguien del equipo todavía tiene que darle acceso. Después puede escribir aquí. ¿Es urgente? Llámenos.
parents-reply-no-child = Todavía no tiene un niño o una niña vinculados. Pida un enlace a alguien del equipo.
parents-reply-first-finish = Por favor, responda primero a esta pregunta.
