heading-handover-mark = 📋
heading-handover = Отчёт за день
heading-message-mark = ✉️
heading-message = Сообщение
heading-answer-mark = 💬
heading-answer = Ответ
heading-reminder = Напоминание
