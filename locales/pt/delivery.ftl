delivery-again = Talvez já tenha recebido esta mensagem.
common-trouble = Alguma coisa correu mal do nosso lado. Tente de novo daqui a pouco.
delivery-digest = Mensagens do dia: { $count }
delivery-progress = { $sent } de { $count } entregues
delivery-progress-lost = sem contacto possível: { $count }
