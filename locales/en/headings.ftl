### What stands at the top of a message to parents that is no notice from a template.

heading-handover-mark = 📋
heading-handover = Daily report
# a message that staff wrote in their own words
heading-message-mark = ✉️
heading-message = Message
# an answer to something that the parent wrote
heading-photo-mark = 📷
heading-photo = Photo
heading-answer-mark = 💬
heading-answer = Answer
# In front of the heading of a notice that is sent again shortly before its day
heading-reminder = Reminder
