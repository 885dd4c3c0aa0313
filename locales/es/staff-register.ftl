### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Registro
staff-register-count = Niños: { $children }. Grupos: { $groups }.
staff-register-closed = 🗂 El registro está cerrado. Todo está guardado.
staff-register-tap = Toca un botón. ¿Quieres escribir un mensaje? Toca antes Listo.

## Groups and children
staff-register-groups = 🏠 Grupos y niños
staff-register-new-group = ➕ Grupo nuevo
staff-register-ask-location = ¿En qué centro está el grupo?
staff-register-ask-group = ¿Cómo se llama el grupo? Escribe el nombre.
staff-register-new-child = ➕ Añadir niños
staff-register-no-children = Todavía no hay niños en este grupo.
staff-register-ask-children = Escribe el nombre. También puedes poner varios niños a la vez: Sam, Noor, Yara.
staff-register-unfit = “{ $name }” no sirve. Escribe solo un nombre que no esté todavía, con { $limit } letras como máximo.
staff-register-added = ✓ Ahora en la lista: { $names }.
staff-register-double = Ya antes en la lista: { $names }.
staff-register-parents = Familiares vinculados: { $count }
staff-register-male = él
staff-register-female = ella
staff-register-unknown = sin indicar
staff-register-invite = 🔗 Invitar a un familiar
staff-register-rename = ✏️ Nombre
staff-register-ask-name = Escribe el nombre correcto.
staff-register-move = 🔀 Otro grupo
staff-register-ask-move = ¿A qué grupo pasa { $child }?
staff-register-moved = ✓ { $child } está ahora en { $group }.
staff-register-end = 🚪 Deja de venir
staff-register-end-sure = ¿{ $child } deja de venir? Entonces nadie recibirá más mensajes sobre { $child }.
staff-register-end-yes = 🚪 Sí, deja de venir
staff-register-ended = ✓ { $child } ya no viene.

## Colleagues
staff-register-team = 👥 Equipo
staff-register-new-colleague = ➕ Invitar a otra persona
staff-register-ask-role = ¿Qué hará esta persona?
staff-role-staff = personal
staff-role-mentor = mentor
staff-role-manager = dirección
staff-role-office = oficina
staff-role-guardian = familiar
staff-register-link = Enlace para una sola persona ({ $role }). Funciona una vez y durante { $days ->
        [one] { $days } día
       *[other] { $days } días
    }. Dáselo tú en persona.
staff-register-person = Toca los grupos en los que trabaja esta persona.
staff-register-leaves = 🚪 Quitar el acceso
staff-register-leaves-sure = ¿Quitar el acceso a { $name }? Se aplica enseguida.
staff-register-leaves-yes = 🚪 Sí, quitar
staff-register-left = ✓ { $name } ya no tiene acceso.
staff-register-invites = 🔑 Invitaciones abiertas ({ $count })
staff-register-no-invites = No hay invitaciones abiertas.
staff-register-until = funciona hasta el { $date }
staff-register-withdraw = ✖ retirar { $number }
staff-register-withdrawn = ✓ Ese enlace ya no funciona.
