heading-handover-mark = 📋
heading-handover = Raport z dnia
heading-message-mark = ✉️
heading-message = Wiadomość
heading-answer-mark = 💬
heading-answer = Odpowiedź
heading-reminder = Przypomnienie
