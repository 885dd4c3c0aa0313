staff-notice-title = Aviso
staff-notice-ask-kind = ¿Qué quieres avisar?
staff-notice-ask-child = ¿Sobre qué niño o niña?
staff-notice-today = hoy
staff-notice-tomorrow = mañana

## Questions, by the name of the field

staff-notice-field-date = ¿Qué día?
staff-notice-field-dates = ¿Desde qué día?
staff-notice-field-time = ¿A qué hora?
staff-notice-field-times = ¿Desde qué hora?
staff-notice-field-reason = ¿Cuál es el motivo?
staff-notice-field-note = ¿Quieres añadir algo?
staff-notice-field-what = ¿Qué ha pasado?
staff-notice-field-where = ¿Dónde?
staff-notice-field-care = ¿Qué habéis hecho?
staff-notice-field-after = ¿Cómo está ahora?
staff-notice-field-count = ¿Cuántos?
staff-notice-field-birthday-count = ¿Cuántos años cumple?
staff-notice-field-extra = ¿Qué más puedes decir?
staff-notice-field-item = ¿Qué tienen que traer las familias?
staff-notice-field-signs = ¿Qué ves en el niño o la niña?
staff-notice-field-temperature = ¿Cuántos grados de fiebre?
staff-notice-field-person = ¿Quién?
staff-notice-field-feast = ¿Qué fiesta?
staff-notice-field-group = ¿En qué grupo?
staff-notice-field-illness = ¿Qué enfermedad?
staff-notice-field-advice = ¿Cuál es el consejo?
staff-notice-field-topic = ¿De qué trata?
staff-notice-field-place = ¿Adónde vais?
staff-notice-field-travel = ¿Cómo vais?
staff-notice-field-amount = ¿Cuántos euros cuesta?
staff-notice-field-bring = ¿Qué tienen que traer los niños?
staff-notice-field-known = ¿Conocen los niños a esta persona?
staff-notice-field-away = ¿Qué día no viene?
staff-notice-field-swap-day-away = ¿Qué día no viene?
staff-notice-field-swap-day-date = ¿Qué día sí viene?
staff-notice-field-substitute-away = ¿Quién del equipo no está?
staff-notice-until-date = Desde: { $first }. ¿Hasta qué día incluido?
staff-notice-until-time = Desde las { $first }. ¿Hasta qué hora?

## Hints under a question

staff-notice-hint-date = O escribe: 12 dec
staff-notice-hint-time = O escribe: 15.30 o half vier
staff-notice-hint-number = O escribe un número.
staff-notice-hint-several = Puedes elegir más de una cosa.
staff-notice-hint-name = O escribe un nombre.
staff-notice-hint-text = Escríbelo con tus palabras.

## When typing was not understood

staff-notice-not-a-date = No entiendo ese día. Escribe por ejemplo 12 dec o elige un botón.
staff-notice-not-a-time = No entiendo esa hora. Escribe por ejemplo 15.30 o elige un botón.
staff-notice-not-a-number = No entiendo ese número. Escribe por ejemplo 3 o 38,5.
staff-notice-too-long = Es demasiado largo. Hazlo más corto.
staff-notice-use-buttons = Elige aquí un botón.
staff-notice-which-time = ¿A qué hora te refieres?

## Preview

staff-notice-careful = Esto trata de salud o seguridad. ¿No sabes seguro si la familia lo entiende? Entonces llama también.
staff-notice-correcting = Corriges un aviso que ya se ha enviado. Las familias ven que se ha corregido.
staff-notice-change-date = ✏️ Día
staff-notice-change-date-range = ✏️ Días
staff-notice-change-time = ✏️ Hora
staff-notice-change-time-range = ✏️ Horas
staff-notice-change-number = ✏️ Número
staff-notice-change-money = ✏️ Importe
staff-notice-change-choice = ✏️ Elección
staff-notice-change-choices = ✏️ Elecciones
staff-notice-change-text = 📝 Nota
staff-notice-change-person = ✏️ Nombre
staff-notice-change-group = ✏️ Grupo
staff-notice-remind = Recordatorio: { $moment }
