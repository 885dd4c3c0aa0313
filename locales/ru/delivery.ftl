delivery-again = Возможно, Вы уже получили это сообщение.
common-trouble = У нас что-то пошло не так. Попробуйте немного позже.
delivery-digest = Сообщения за день: { $count }
delivery-progress = доставлено: { $sent } из { $count }
delivery-progress-lost = нет связи: { $count }
