heading-handover-mark = 📋
heading-handover = Raportul zilei
heading-message-mark = ✉️
heading-message = Mesaj
heading-answer-mark = 💬
heading-answer = Răspuns
heading-reminder = Reamintire
