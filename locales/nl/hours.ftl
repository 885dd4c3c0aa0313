### /hours: when somebody wants messages. The buttons show times, such as "20:00–07:00".

hours-parents = <b>Wanneer wilt u berichten?</b>
    Is er haast? Dan hoort u het altijd meteen.
hours-staff = <b>Wanneer wil je horen wat ouders schrijven?</b>
    In je stille uren wacht het in je postvak.
# Button: no quiet hours
hours-always = Altijd
# Button: choose quiet hours that are not among the buttons
hours-own = Andere tijden
hours-ask-from = Stil vanaf hoe laat?
# $start: a time
hours-ask-until = Stil vanaf { $start }. Tot hoe laat?
hours-digest = Wilt u het dagverslag meteen? Of alle dagverslagen samen, op een vast uur?
# Button: messages about the day come as soon as they are written
hours-at-once = Meteen
