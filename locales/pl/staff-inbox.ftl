staff-inbox-empty = 📥 Twoja skrzynka jest pusta.
staff-inbox-list = { $count ->
        [one] 📥 { $count } wiadomość od rodzica
        [few] 📥 { $count } wiadomości od rodziców. Najdłużej czekająca jest na górze.
       *[many] 📥 { $count } wiadomości od rodziców. Najdłużej czekająca jest na górze.
    }
staff-inbox-no-child = Ogólne
staff-inbox-when = { $time } · czeka { $waiting }
staff-inbox-minutes = { $count } min
staff-inbox-hours = { $count } godz.
staff-inbox-days = { $count ->
        [one] { $count } dzień
        [few] { $count } dni
       *[many] { $count } dni
    }
staff-inbox-asks = { $name } nie rozumie tego:

## How sure the Dutch is

staff-inbox-phrase = ✓ gotowe zdanie
staff-inbox-machine = ≈ tłumaczenie automatyczne. Masz wątpliwości? Zapytaj.
staff-inbox-untranslated = Nie mogę tego przetłumaczyć. Widzisz, co rodzic napisał. Zadzwoń albo zapytaj kogoś, kto zna ten język.
staff-inbox-partly = Nie mogę przetłumaczyć całości. To, co jest w innym języku, napisał rodzic. Zadzwoń albo zapytaj kogoś, kto zna ten język.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = To może znaczyć dwie różne rzeczy. Zapytaj rodzica, o co chodzi.
staff-inbox-risk = To może dotyczyć zdrowia lub bezpieczeństwa. Nie polegaj tylko na tłumaczeniu: zadzwoń albo poproś o przeczytanie kogoś, kto zna ten język.

## Buttons

staff-inbox-answer = ↩️ Odpowiedź
staff-inbox-done = ✓ Załatwione
staff-inbox-original = 🔤 Oryginał
staff-inbox-dutch = 📄 Niderlandzki
staff-inbox-back = 📥 Skrzynka
staff-inbox-reopen = ↩ Jednak nie

## Answering

staff-inbox-what = Odpowiedź do: { $name }
staff-inbox-ask-text = Napisz odpowiedź (do: { $name }) albo wybierz zdanie.
staff-inbox-claimed = { $name } już się tym zajmuje.
staff-inbox-done-already = To jest już załatwione.
staff-inbox-done-now = ✓ Załatwione: wiadomość od { $name }
staff-inbox-sent = ✓ Odpowiedź wysłana do: { $name }, { $time }
staff-inbox-unreachable = { $name } nie dostaje teraz wiadomości. Zadzwoń albo porozmawiaj z rodzicem przy drzwiach.
