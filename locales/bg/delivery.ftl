delivery-again = Може би вече сте получили това съобщение.
common-trouble = При нас нещо се обърка. Опитайте отново след малко.
delivery-digest = Съобщения за деня: { $count }
delivery-progress = доставено: { $sent } от { $count }
delivery-progress-lost = без връзка: { $count }
