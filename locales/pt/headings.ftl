heading-handover-mark = 📋
heading-handover = Relatório do dia
heading-message-mark = ✉️
heading-message = Mensagem
heading-answer-mark = 💬
heading-answer = Resposta
heading-reminder = Lembrete
