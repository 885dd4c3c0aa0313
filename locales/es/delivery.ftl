delivery-again = Quizá ya ha recibido este mensaje.
common-trouble = Algo ha fallado por nuestra parte. Inténtelo otra vez en un momento.
delivery-digest = Mensajes del día: { $count }
