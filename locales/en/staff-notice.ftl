### Sending a notice: one question at a time.

staff-notice-title = Notice
staff-notice-ask-kind = What would you like to tell?
staff-notice-ask-child = About which child?
staff-notice-today = today
staff-notice-tomorrow = tomorrow

## Questions, by the name of the field
staff-notice-field-date = On which day?
staff-notice-field-dates = From which day?
staff-notice-field-time = At what time?
staff-notice-field-times = From what time?
staff-notice-field-reason = What is the reason?
staff-notice-field-note = Would you like to add something?
staff-notice-field-what = What happened?
staff-notice-field-where = Where?
staff-notice-field-care = What did you do?
staff-notice-field-after = How is it now?
staff-notice-field-count = How many?
staff-notice-field-birthday-count = How old will the child be?
staff-notice-field-extra = What else can you say?
staff-notice-field-item = What should parents bring?
staff-notice-field-signs = What do you see?
staff-notice-field-temperature = How many degrees of fever?
staff-notice-field-person = Who?
staff-notice-field-feast = Which celebration?
staff-notice-field-group = With which group?
staff-notice-field-illness = Which illness?
staff-notice-field-advice = What is the advice?
staff-notice-field-topic = What is it about?
staff-notice-field-place = Where are you going?
staff-notice-field-travel = How are you going?
staff-notice-field-amount = How many euros does it cost?
staff-notice-field-bring = What should children bring?
staff-notice-field-known = Do the children know this colleague?
staff-notice-field-away = On which day does the child stay home?
staff-notice-field-swap-day-away = On which day does the child stay home?
staff-notice-field-swap-day-date = On which day does the child come?
staff-notice-field-substitute-away = Which colleague is away?
# $first: a date
staff-notice-until-date = From { $first }. Until and including which day?
# $first: a time
staff-notice-until-time = From { $first }. Until what time?

## Hints under a question
staff-notice-hint-date = Or type: 12 dec
staff-notice-hint-time = Or type: 15.30
staff-notice-hint-number = Or type a number.
staff-notice-hint-several = You can choose more than one thing.
staff-notice-hint-name = Or type a name.
staff-notice-hint-text = Type it in your own words, in Dutch.

## When typing was not understood
staff-notice-not-a-date = I don't understand that day. Type for example 12 dec, or choose a button.
staff-notice-not-a-time = I don't understand that time. Type for example 15.30, or choose a button.
staff-notice-not-a-number = I don't understand that number. Type for example 3 or 38.5.
staff-notice-too-long = That is too long. Please make it shorter.
staff-notice-use-buttons = Please choose a button here.
staff-notice-which-time = Which time do you mean?

## Preview
staff-notice-careful = This is about health or safety. Not sure that a parent understands? Then call as well.
staff-notice-correcting = You are correcting a notice that was sent already. Parents see that it was corrected.
staff-notice-change-date = ✏️ Day
staff-notice-change-date-range = ✏️ Days
staff-notice-change-time = ✏️ Time
staff-notice-change-time-range = ✏️ Times
staff-notice-change-number = ✏️ Number
staff-notice-change-money = ✏️ Amount
staff-notice-change-choice = ✏️ Choice
staff-notice-change-choices = ✏️ Choices
staff-notice-change-text = 📝 Note
staff-notice-change-person = ✏️ Name
staff-notice-change-group = ✏️ Group
# Button: send this again on the working day before. $moment: day and time
staff-notice-remind = Reminder: { $moment }
