staff-back = ◀ Atrás
staff-skip = Saltar ▸
staff-stop = ✖ Parar
staff-done = ✓ Listo
staff-send = ✅ Enviar
staff-look = 👁 Ver
staff-menu = ☰ Menú

## The menu. $name is the staff member

staff-menu-hello = ¡Hola, { $name }! ¿Qué quieres hacer?
staff-menu-handover = 📋 Informe del día
staff-menu-message = ✍️ Mensaje
staff-menu-notice = 📣 Aviso
staff-menu-inbox = { $count ->
        [0] 📥 Buzón
        [one] 📥 Buzón ({ $count })
       *[other] 📥 Buzón ({ $count })
    }
staff-menu-invite = 🔗 Invitar
staff-menu-register = 🗂 Registro
staff-menu-open = Sin terminar:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = { $count ->
        [one] 👋 { $count } familiar nuevo espera tu respuesta.
       *[other] 👋 { $count } familiares nuevos esperan tu respuesta.
    }
staff-help = Toca lo que quieras hacer. También puedes escribir directamente: haré un mensaje con ello. Con /language eliges tu idioma. Con /hours eliges tus horas de silencio.

## What happens to a card

staff-stopped = ✖ Parado. No se ha enviado nada.
staff-stopped-undo = ↩ Seguir de todos modos
staff-changed-by = { $name } también ha cambiado algo mientras tanto. No se ha perdido nada. Revísalo.
staff-taken-over = { $name } sigue ahora con esto.
staff-moved = ⬇️ Esto está ahora más abajo.
staff-take-back = ▶️ Sigo yo
staff-card-gone = Este botón es de algo que ya está terminado. Escribe /menu para empezar algo nuevo.
staff-button-unknown = Este botón ya no funciona. Escribe /menu para seguir.
staff-sent-already = Esto ya se ha enviado.
staff-sent = ✓ { $what } · enviado a { $count ->
        [one] { $count } familiar
       *[other] { $count } familiares
    }, { $time }
staff-sent-again = ✓ { $what } · corregido para { $count ->
        [one] { $count } familiar
       *[other] { $count } familiares
    }, { $time }
staff-correct = ✏️ Corregir
staff-sent-look = 📬 ¿Ha llegado?
staff-sent-state = Estado a las { $time }
staff-sent-read = 👍 Entendido: { $read } de { $count }
staff-sent-waiting = todavía espera
staff-sent-sending = en camino
staff-sent-sent = entregado
staff-sent-unsure = quizá entregado. Pregunta.
staff-sent-unreachable = sin contacto. Llama o habla con la familia en la puerta.
staff-sent-failed = no ha funcionado. Llama o habla con la familia en la puerta.
staff-sent-withdrawn = no enviado: esta persona ya no está vinculada o no quiere mensajes.
staff-nobody = Todavía no hay ninguna familia que pueda leer esto. Invita primero a alguien con /menu → Invitar.
staff-consent-health = ☎️ No llega a { $names }: no hay permiso para mensajes sobre salud. Llama o quita esa parte.
staff-consent-photo = ☎️ No llega a { $names }: no hay permiso para fotos.
staff-changed = Algo ha cambiado desde que lo miraste. Revísalo y toca Enviar otra vez.

## When something can't be done

staff-not-allowed = Tu función no permite esto. Pregunta a tu responsable.
staff-not-your-group = Ese niño o niña está en otro grupo. Pregunta a alguien de ese grupo.
staff-no-groups = Todavía no tienes grupo. Pide a tu responsable que te asigne a un grupo.
staff-unknown-command = No conozco ese comando. Escribe /menu para ver lo que se puede hacer.
staff-text-too-long = Tu texto es demasiado largo: { $length } caracteres. Hazlo de { $limit } como máximo o envía dos mensajes.
staff-text-empty = No veo texto. Escribe tu mensaje con palabras normales.
staff-text-only-emoji = Solo veo dibujos. Añade unas palabras.
staff-other-kind = No puedo leer esto. Escribe tu mensaje o escribe /menu.
staff-not-dutch = Esto no parece neerlandés ({ $language }). Solo simplifico texto en neerlandés y solo traduzco del neerlandés. Escribe tu mensaje en neerlandés.

## Choosing a language

staff-language-ask = ¿En qué idioma quieres usarme?
staff-language-set = De acuerdo, a partir de ahora en este idioma: { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = Las familias lo leen en: { $languages }
staff-preview-untranslated = { $count ->
        [one] { $count } frase se queda en neerlandés
       *[other] { $count } frases se quedan en neerlandés
    }: { $language }
staff-preview-machine = { $count ->
        [one] { $count } frase traducida automáticamente
       *[other] { $count } frases traducidas automáticamente
    }: { $language }
staff-preview-risk = Una frase trata de salud o seguridad. Esa no la traduzco automáticamente. Llama a estas familias o pide un intérprete.
staff-preview-title = { $language } · { $count ->
        [one] { $count } familiar
       *[other] { $count } familiares
    }
staff-preview-more = … y { $count ->
        [one] { $count } frase más
       *[other] { $count } frases más
    }. Las familias lo reciben todo.
staff-preview-sign-reviewed = ✓✓ frase fija, revisada
staff-preview-sign-fixed = ✓ frase fija, todavía sin revisar
staff-preview-sign-machine = ≈ traducción automática
staff-preview-sign-untranslated = ⚠ sin traducir

staff-other-child = Tu texto nombra a { $others }. Los padres de { $child } también lo leerán.
staff-other-child-again = ¿Está bien así? Cambia el texto o toca Enviar otra vez.
staff-health-to-many = En tu texto hay algo sobre la salud de { $names }. También lo leerán otros padres.
