### What stands at the top of a message to parents that is no notice from a template.

heading-handover-mark = 📋
heading-handover = Dagverslag
# a message that staff wrote in their own words
heading-message-mark = ✉️
heading-message = Bericht
# a photo of one child or of several
heading-photo-mark = 📷
heading-photo = Foto
# an answer to something that the parent wrote
heading-answer-mark = 💬
heading-answer = Antwoord
# In front of the heading of a notice that is sent again shortly before its day
heading-reminder = Herinnering
