heading-handover-mark = 📋
heading-handover = Дневен отчет
heading-message-mark = ✉️
heading-message = Съобщение
heading-answer-mark = 💬
heading-answer = Отговор
heading-reminder = Напомняне
