staff-notice-title = Anunț
staff-notice-ask-kind = Ce vrei să anunți?
staff-notice-ask-child = Despre care copil?
staff-notice-today = astăzi
staff-notice-tomorrow = mâine

## Questions, by the name of the field

staff-notice-field-date = În ce zi?
staff-notice-field-dates = Din ce zi?
staff-notice-field-time = La ce oră?
staff-notice-field-times = De la ce oră?
staff-notice-field-reason = Care este motivul?
staff-notice-field-note = Vrei să adaugi ceva?
staff-notice-field-what = Ce s-a întâmplat?
staff-notice-field-where = Unde?
staff-notice-field-care = Ce ați făcut?
staff-notice-field-after = Cum este acum?
staff-notice-field-count = Câte?
staff-notice-field-birthday-count = Câți ani împlinește copilul?
staff-notice-field-extra = Ce mai poți spune?
staff-notice-field-item = Ce trebuie să aducă părinții?
staff-notice-field-signs = Ce observi la copil?
staff-notice-field-temperature = Câte grade de febră?
staff-notice-field-person = Cine?
staff-notice-field-feast = Care sărbătoare?
staff-notice-field-group = La care grupă?
staff-notice-field-illness = Care boală?
staff-notice-field-advice = Care este sfatul?
staff-notice-field-topic = Care este tema?
staff-notice-field-place = Unde mergeți?
staff-notice-field-travel = Cum mergeți?
staff-notice-field-amount = Câți euro costă?
staff-notice-field-bring = Ce trebuie să aducă copiii?
staff-notice-field-known = Copiii cunosc acest coleg?
staff-notice-field-away = În ce zi nu vine copilul?
staff-notice-field-swap-day-away = În ce zi nu vine copilul?
staff-notice-field-swap-day-date = În ce zi vine copilul?
staff-notice-field-substitute-away = Care coleg lipsește?
staff-notice-until-date = Din: { $first }. Până în ce zi inclusiv?
staff-notice-until-time = De la { $first }. Până la ce oră?

## Hints under a question

staff-notice-hint-date = Sau scrie: 12 dec
staff-notice-hint-time = Sau scrie: 15.30 sau half vier
staff-notice-hint-number = Sau scrie un număr.
staff-notice-hint-several = Poți alege mai multe lucruri.
staff-notice-hint-name = Sau scrie un nume.
staff-notice-hint-text = Scrie în cuvintele tale.

## When typing was not understood

staff-notice-not-a-date = Nu înțeleg ziua. Scrie de exemplu 12 dec sau alege un buton.
staff-notice-not-a-time = Nu înțeleg ora. Scrie de exemplu 15.30 sau alege un buton.
staff-notice-not-a-number = Nu înțeleg numărul. Scrie de exemplu 3 sau 38,5.
staff-notice-too-long = Este prea lung. Scurtează.
staff-notice-use-buttons = Alege aici un buton.
staff-notice-which-time = La ce oră te referi?

## Preview

staff-notice-careful = Este despre sănătate sau siguranță. Nu știi sigur dacă părintele înțelege? Atunci dă și un telefon.
staff-notice-correcting = Corectezi un anunț deja trimis. Părinții văd că a fost corectat.
staff-notice-change-date = ✏️ Zi
staff-notice-change-date-range = ✏️ Zile
staff-notice-change-time = ✏️ Oră
staff-notice-change-time-range = ✏️ Ore
staff-notice-change-number = ✏️ Număr
staff-notice-change-money = ✏️ Sumă
staff-notice-change-choice = ✏️ Alegere
staff-notice-change-choices = ✏️ Alegeri
staff-notice-change-text = 📝 Notă
staff-notice-change-person = ✏️ Nume
staff-notice-change-group = ✏️ Grupă
staff-notice-remind = Reamintire: { $moment }
