heading-handover-mark = 📋
heading-handover = Günlük rapor
heading-message-mark = ✉️
heading-message = Mesaj
heading-answer-mark = 💬
heading-answer = Cevap
heading-reminder = Hatırlatma
