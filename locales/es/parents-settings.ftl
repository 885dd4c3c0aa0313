parents-settings-help = <b>¿Qué puedo hacer por usted?</b>
    Escriba aquí un mensaje en su propio idioma. El equipo lo lee en neerlandés.
    /language – elegir otro idioma
    /hours – elegir cuándo recibe mensajes
    /mydata – ver qué guardamos y cambiar su permiso
    /stop – no recibir más mensajes
    /start – recibir mensajes otra vez
    /forget – borrar todo sobre usted
    ¿Es urgente? Entonces llámenos.
parents-settings-language-set = ✓ A partir de ahora escribo en este idioma: { $language }.
parents-settings-unknown-command = No conozco este comando. Con /help ve lo que puede hacer.

## /stop

parents-settings-stop = <b>¿No quiere recibir más mensajes?</b>
    Entonces ya no verá cómo está su hijo o hija. Puede empezar otra vez cuando quiera con /start.
parents-settings-stop-yes = Sí, parar
parents-settings-stop-no = No, seguir
parents-settings-stopped = Ya no recibe mensajes. Escriba /start para empezar otra vez.
parents-settings-not-stopped = ✓ Sigue recibiendo mensajes.
parents-settings-started = ✓ Recibe mensajes otra vez.
parents-settings-ready = Todo está listo. Los mensajes llegan aquí solos. Con /help ve lo que se puede hacer.

## /mydata

parents-settings-data = <b>Esto es lo que guardamos sobre usted</b>
parents-settings-data-name = Su nombre: { $person }
parents-settings-data-language = Su idioma: { $language }
parents-settings-data-child = <b>Su hijo o hija: { $child }</b>
parents-settings-data-counts = Mensajes para usted: { $sent }. Mensajes suyos: { $received }.
parents-settings-data-change = Toque un botón para cambiar su permiso. Con /forget lo borra todo.
parents-settings-data-file = 📄 Envíenme todo en un archivo
parents-settings-data-sent = Esto es todo lo que guardamos sobre usted. Un archivo es para leerlo, el otro es para un programa de ordenador.
parents-settings-data-to-you = Mensajes para usted
parents-settings-data-from-you = Mensajes suyos
parents-settings-purpose-text = Mensajes
parents-settings-purpose-photo = Fotos
parents-settings-purpose-photo-others = Fotos con otros
parents-settings-purpose-health = Salud
parents-settings-status-joining = El registro no está terminado.
parents-settings-status-waiting = A la espera del equipo.
parents-settings-status-confirmed = Recibe mensajes.
parents-settings-status-refused = El equipo no le ha dado acceso.

## /forget

parents-settings-forget = <b>¿Quiere que borremos todo sobre usted?</b>
    Borramos su nombre, su idioma y todos los mensajes. Esto no se puede deshacer. Después necesitará un enlace nuevo.
parents-settings-forget-yes = Sí, borrar todo
parents-settings-forget-no = No, guardar todo
parents-settings-forgotten = Todo sobre usted está borrado. Los mensajes de esta conversación puede borrarlos usted. ¡Que le vaya bien!
parents-settings-kept = ✓ No se ha borrado nada.
