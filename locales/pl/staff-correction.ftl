staff-correction-improve = ✏️ Popraw tłumaczenie
staff-correction-what = Tłumaczenie: { $text }
staff-correction-choose = Które zdanie chcesz przetłumaczyć lepiej?
staff-correction-type = Napisz lepsze tłumaczenie. Język: { $language }.
staff-correction-ask = 👥 Zapytaj kogoś z zespołu
staff-correction-alone = Nie ma jeszcze nikogo, kto mógłby to sprawdzić. Najpierw zaproś kogoś z zespołu.
staff-correction-waits = ✓ Zespół to sprawdzi. Gdy jedna osoba uzna Twoje tłumaczenie za dobre, od tej chwili będę go używać.

staff-correction-lost-name = Jest tu imię lub nazwa: { $facts }. Poprawionego zdania używam dla wszystkich dzieci. To możliwe tylko bez imion i nazw.
staff-correction-lost-facts = Tego brakuje w Twoim tłumaczeniu albo jest inne: { $facts }. Napisz zdanie jeszcze raz, ze wszystkim.
staff-correction-lost-negation = W jednym zdaniu jest przeczenie, w drugim nie. Napisz tłumaczenie jeszcze raz.
staff-correction-lost-language = To nie wygląda na tłumaczenie. Napisz całe zdanie w tym języku: { $language }.

staff-correction-question = { $name } proponuje lepsze tłumaczenie zdania. Język: { $language }. Czy to tłumaczenie jest poprawne?
staff-correction-yes = ✅ Poprawne
staff-correction-no = ✖ Niepoprawne
staff-correction-own = To Twoje własne tłumaczenie. Sprawdzi je ktoś inny z zespołu.
staff-correction-approved = ✓ { $name } uważa to tłumaczenie za dobre. Od teraz czytają je rodzice.
staff-correction-refused = ✖ { $name } uważa, że to tłumaczenie nie jest poprawne. Nic się nie zmieniło.
