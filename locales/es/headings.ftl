heading-handover-mark = 📋
heading-handover = Informe del día
heading-message-mark = ✉️
heading-message = Mensaje
heading-answer-mark = 💬
heading-answer = Respuesta
heading-reminder = Recordatorio
