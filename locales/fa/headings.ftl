### locales/nl/headings.ftl tells what the slots hold.

heading-handover-mark = 📋
heading-handover = گزارش روز
heading-message-mark = ✉️
heading-message = پیام
heading-photo-mark = 📷
heading-photo = عکس
heading-answer-mark = 💬
heading-answer = پاسخ
heading-reminder = یادآوری
