### locales/nl/headings.ftl tells what the slots hold.

heading-handover-mark = 📋
heading-handover = ጸብጻብ መዓልቲ
heading-message-mark = ✉️
heading-message = መልእኽቲ
heading-photo-mark = 📷
heading-photo = ስእሊ
heading-answer-mark = 💬
heading-answer = መልሲ
heading-reminder = መዘኻኸሪ
