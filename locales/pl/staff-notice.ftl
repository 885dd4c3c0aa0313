staff-notice-title = Ogłoszenie
staff-notice-ask-kind = Co chcesz ogłosić?
staff-notice-ask-child = O które dziecko chodzi?
staff-notice-today = dzisiaj
staff-notice-tomorrow = jutro

## Questions, by the name of the field

staff-notice-field-date = W jaki dzień?
staff-notice-field-dates = Od którego dnia?
staff-notice-field-time = O której?
staff-notice-field-times = Od której?
staff-notice-field-reason = Jaki jest powód?
staff-notice-field-note = Chcesz coś dopisać?
staff-notice-field-what = Co się stało?
staff-notice-field-where = Gdzie?
staff-notice-field-care = Co robiliście?
staff-notice-field-after = Jak jest teraz?
staff-notice-field-count = Ile?
staff-notice-field-birthday-count = Ile lat kończy dziecko?
staff-notice-field-extra = Co możesz jeszcze powiedzieć?
staff-notice-field-item = Co rodzice mają przynieść?
staff-notice-field-signs = Co widzisz u dziecka?
staff-notice-field-temperature = Ile stopni gorączki?
staff-notice-field-person = Kto?
staff-notice-field-feast = Jakie święto?
staff-notice-field-group = W której grupie?
staff-notice-field-illness = Jaka choroba?
staff-notice-field-advice = Jaka jest rada?
staff-notice-field-topic = O czym to jest?
staff-notice-field-place = Dokąd idziecie?
staff-notice-field-travel = Jak tam dotrzecie?
staff-notice-field-amount = Ile to kosztuje w euro?
staff-notice-field-bring = Co dzieci mają ze sobą wziąć?
staff-notice-field-known = Czy dzieci znają tę osobę?
staff-notice-field-away = W jaki dzień dziecko nie przyjdzie?
staff-notice-field-swap-day-away = W jaki dzień dziecko nie przyjdzie?
staff-notice-field-swap-day-date = W jaki dzień dziecko przyjdzie?
staff-notice-field-substitute-away = Kogo z zespołu nie ma?
staff-notice-until-date = Od: { $first }. Do którego dnia włącznie?
staff-notice-until-time = Od { $first }. Do której?

## Hints under a question

staff-notice-hint-date = Albo wpisz: 12 dec
staff-notice-hint-time = Albo wpisz: 15.30 lub half vier
staff-notice-hint-number = Albo wpisz liczbę.
staff-notice-hint-several = Możesz wybrać więcej niż jedną rzecz.
staff-notice-hint-name = Albo wpisz imię.
staff-notice-hint-text = Napisz to własnymi słowami.

## When typing was not understood

staff-notice-not-a-date = Nie rozumiem tego dnia. Wpisz na przykład 12 dec albo wybierz przycisk.
staff-notice-not-a-time = Nie rozumiem tej godziny. Wpisz na przykład 15.30 albo wybierz przycisk.
staff-notice-not-a-number = Nie rozumiem tej liczby. Wpisz na przykład 3 albo 38,5.
staff-notice-too-long = To jest za długie. Skróć to.
staff-notice-use-buttons = Wybierz tutaj przycisk.
staff-notice-which-time = O którą godzinę chodzi?

## Preview

staff-notice-careful = To dotyczy zdrowia lub bezpieczeństwa. Nie masz pewności, czy rodzic to zrozumie? Wtedy też zadzwoń.
staff-notice-correcting = Poprawiasz ogłoszenie, które już zostało wysłane. Rodzice zobaczą, że zostało poprawione.
staff-notice-change-date = ✏️ Dzień
staff-notice-change-date-range = ✏️ Dni
staff-notice-change-time = ✏️ Godzina
staff-notice-change-time-range = ✏️ Godziny
staff-notice-change-number = ✏️ Liczba
staff-notice-change-money = ✏️ Kwota
staff-notice-change-choice = ✏️ Wybór
staff-notice-change-choices = ✏️ Wybory
staff-notice-change-text = 📝 Notatka
staff-notice-change-person = ✏️ Imię
staff-notice-change-group = ✏️ Grupa
staff-notice-remind = Przypomnienie: { $moment }
