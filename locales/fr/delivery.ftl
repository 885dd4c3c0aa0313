delivery-again = Vous avez peut-être déjà reçu ce message.
common-trouble = Quelque chose n’a pas marché de notre côté. Merci de réessayer dans un instant.
delivery-digest = Messages de la journée : { $count }
delivery-progress = { $sent } sur { $count } remis
delivery-progress-lost = injoignables : { $count }
