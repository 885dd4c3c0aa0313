heading-handover-mark = 📋
heading-handover = Compte rendu du jour
heading-message-mark = ✉️
heading-message = Message
heading-answer-mark = 💬
heading-answer = Réponse
heading-reminder = Rappel
