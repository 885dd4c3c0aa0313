### locales/nl/delivery.ftl tells what the slots hold.

delivery-again = Waxaa dhici karta in aad fariintan hore u heshay.
common-trouble = Waxbaa naga khaldamay. Fadlan mar kale isku day.
delivery-digest = Fariimaha maalinta: { $count }
delivery-progress = { $sent } ka mid ah { $count } way gaareen
delivery-progress-lost = lama heli karo: { $count }
