### /hours: when somebody wants messages. The buttons show times, such as "20:00–07:00".

hours-parents = <b>When would you like messages?</b>
    Urgent messages always come at once.
hours-staff = <b>When do you want to hear what parents write?</b>
    In your quiet hours it waits in your inbox.
# Button: no quiet hours
hours-always = Always
# Button: choose quiet hours that are not among the buttons
hours-own = Other times
hours-ask-from = From what time should it be quiet?
# $start: a time
hours-ask-until = Quiet from { $start }. Until what time?
hours-digest = Would you like the report of the day at once? Or all of them together, at a fixed hour?
# Button: messages about the day come as soon as they are written
hours-at-once = At once
