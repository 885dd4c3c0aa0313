delivery-again = Quizá ya ha recibido este mensaje.
common-trouble = Algo ha fallado por nuestra parte. Inténtelo otra vez en un momento.
delivery-digest = Mensajes del día: { $count }
delivery-progress = entregado: { $sent } de { $count }
delivery-progress-lost = sin contacto: { $count }
