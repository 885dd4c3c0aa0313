heading-handover-mark = 📋
heading-handover = تقرير اليوم
heading-message-mark = ✉️
heading-message = رسالة
heading-answer-mark = 💬
heading-answer = رد
heading-reminder = تذكير
