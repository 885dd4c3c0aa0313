### Sending a notice: one question at a time.

staff-notice-title = Melding
staff-notice-ask-kind = Wat wil je melden?
staff-notice-ask-child = Over welk kind?
staff-notice-today = vandaag
staff-notice-tomorrow = morgen

## Questions, by the name of the field
staff-notice-field-date = Op welke dag?
staff-notice-field-dates = Vanaf welke dag?
staff-notice-field-time = Hoe laat?
staff-notice-field-times = Vanaf hoe laat?
staff-notice-field-reason = Wat is de reden?
staff-notice-field-note = Wil je er iets bij schrijven?
staff-notice-field-what = Wat is er gebeurd?
staff-notice-field-where = Waar?
staff-notice-field-care = Wat hebben jullie gedaan?
staff-notice-field-after = Hoe gaat het nu?
staff-notice-field-count = Hoeveel?
staff-notice-field-birthday-count = Hoe oud wordt het kind?
staff-notice-field-extra = Wat kun je er nog bij zeggen?
staff-notice-field-item = Wat moeten ouders meenemen?
staff-notice-field-signs = Wat zie je aan het kind?
staff-notice-field-temperature = Hoeveel graden koorts?
staff-notice-field-person = Wie?
staff-notice-field-feast = Welk feest?
staff-notice-field-group = Bij welke groep?
staff-notice-field-illness = Welke ziekte?
staff-notice-field-advice = Wat is het advies?
staff-notice-field-topic = Waar gaat het over?
staff-notice-field-place = Waar gaan jullie naartoe?
staff-notice-field-travel = Hoe gaan jullie?
staff-notice-field-amount = Hoeveel euro kost het?
staff-notice-field-bring = Wat moeten kinderen meenemen?
staff-notice-field-known = Kennen de kinderen deze collega?
staff-notice-field-away = Welke dag komt het kind niet?
staff-notice-field-swap-day-away = Welke dag komt het kind niet?
staff-notice-field-swap-day-date = Welke dag komt het kind wel?
staff-notice-field-substitute-away = Welke collega is er niet?
# $first: a date
staff-notice-until-date = Vanaf { $first }. Tot en met welke dag?
# $first: a time
staff-notice-until-time = Vanaf { $first } uur. Tot hoe laat?

## Hints under a question
staff-notice-hint-date = Of typ: 12 dec
staff-notice-hint-time = Of typ: 15.30 of half vier
staff-notice-hint-number = Of typ een getal.
staff-notice-hint-several = Je kunt meer dan één ding kiezen.
staff-notice-hint-name = Of typ een naam.
staff-notice-hint-text = Typ het in je eigen woorden.

## When typing was not understood
staff-notice-not-a-date = Ik begrijp die dag niet. Typ bijvoorbeeld 12 dec, of kies een knop.
staff-notice-not-a-time = Ik begrijp die tijd niet. Typ bijvoorbeeld 15.30, of kies een knop.
staff-notice-not-a-number = Ik begrijp dat getal niet. Typ bijvoorbeeld 3 of 38,5.
staff-notice-too-long = Dat is te lang. Maak het korter.
staff-notice-use-buttons = Kies hier een knop.
staff-notice-which-time = Welke tijd bedoel je?

## Preview
staff-notice-careful = Dit gaat over gezondheid of veiligheid. Weet je niet zeker of een ouder het begrijpt? Bel dan ook.
staff-notice-correcting = Je verbetert een melding die al verstuurd is. Ouders zien dat hij verbeterd is.
staff-notice-change-date = ✏️ Dag
staff-notice-change-date-range = ✏️ Dagen
staff-notice-change-time = ✏️ Tijd
staff-notice-change-time-range = ✏️ Tijden
staff-notice-change-number = ✏️ Getal
staff-notice-change-money = ✏️ Bedrag
staff-notice-change-choice = ✏️ Keuze
staff-notice-change-choices = ✏️ Keuzes
staff-notice-change-text = 📝 Notitie
staff-notice-change-person = ✏️ Naam
staff-notice-change-group = ✏️ Groep
# Button: send this again on the working day before. $moment: day and time
staff-notice-remind = Herinnering: { $moment }
