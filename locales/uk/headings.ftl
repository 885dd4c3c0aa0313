heading-handover-mark = 📋
heading-handover = Звіт за день
heading-message-mark = ✉️
heading-message = Повідомлення
heading-answer-mark = 💬
heading-answer = Відповідь
heading-reminder = Нагадування
