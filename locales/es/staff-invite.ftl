staff-invite-ask-child = ¿Para qué niño o niña quieres invitar a un familiar?
staff-invite-no-children = En tu grupo todavía no hay niños.
staff-invite-nobody = Todavía no hay ningún familiar vinculado.
staff-invite-new = 🔗 Enlace nuevo
staff-invite-made = Enlace para un familiar de { $child }. Funciona una vez y durante { $days ->
        [one] { $days } día
       *[other] { $days } días
    }. Deja que escanee el código o envíale el enlace.

## Who is this?

staff-invite-know = { $name } ({ $language }) quiere recibir mensajes sobre { $child }. ¿Conoces a esta persona como padre, madre o cuidador?
staff-invite-yes = ✓ Sí, correcto
staff-invite-no = ✖ No
staff-invite-welcome = ✓ { $name } recibe a partir de ahora mensajes sobre { $child }.
staff-invite-refused-now = ✖ { $name } no recibe mensajes sobre { $child }.
staff-invite-decided = Esto ya está decidido.
staff-invite-decide = 👋 { $name }: ¿conoces a esta persona?

## The links of a child

staff-invite-joining = todavía se está registrando
staff-invite-waiting = espera vuestra respuesta
staff-invite-confirmed = recibe mensajes
staff-invite-refused = rechazado
staff-invite-end = ✖ Parar: { $name }
staff-invite-end-sure = ¿Quieres que { $name } no reciba más mensajes sobre { $child }? Se aplica enseguida.
staff-invite-end-yes = ✖ Sí, parar
staff-invite-ended = { $name } ya no recibe mensajes sobre { $child }. Con un enlace nuevo se puede otra vez.
staff-invite-again = 🔗 Enlaces de este niño o niña
