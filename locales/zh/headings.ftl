### locales/nl/headings.ftl tells what the slots hold.

heading-handover-mark = 📋
heading-handover = 每日报告
heading-message-mark = ✉️
heading-message = 消息
heading-photo-mark = 📷
heading-photo = 照片
heading-answer-mark = 💬
heading-answer = 回复
heading-reminder = 提醒
