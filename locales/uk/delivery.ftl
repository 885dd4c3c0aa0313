delivery-again = Можливо, Ви вже отримали це повідомлення.
common-trouble = У нас щось пішло не так. Спробуйте трохи пізніше.
delivery-digest = Повідомлення за день: { $count }
delivery-progress = доставлено: { $sent } з { $count }
delivery-progress-lost = немає зв’язку: { $count }
