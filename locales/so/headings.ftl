### locales/nl/headings.ftl tells what the slots hold.

heading-handover-mark = 📋
heading-handover = Warbixinta maanta
heading-message-mark = ✉️
heading-message = Fariin
heading-photo-mark = 📷
heading-photo = Sawir
heading-answer-mark = 💬
heading-answer = Jawaab
heading-reminder = Xusuusin
