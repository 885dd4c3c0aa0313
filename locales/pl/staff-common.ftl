staff-back = ◀ Wstecz
staff-skip = Pomiń ▸
staff-stop = ✖ Stop
staff-done = ✓ Gotowe
staff-send = ✅ Wyślij
staff-look = 👁 Zobacz
staff-menu = ☰ Menu

## The menu. $name is the staff member

staff-menu-hello = Cześć, { $name }! Co chcesz zrobić?
staff-menu-handover = 📋 Raport z dnia
staff-menu-message = ✍️ Wiadomość
staff-menu-notice = 📣 Ogłoszenie
staff-menu-inbox = { $count ->
        [0] 📥 Skrzynka
        [one] 📥 Skrzynka ({ $count })
        [few] 📥 Skrzynka ({ $count })
       *[many] 📥 Skrzynka ({ $count })
    }
staff-menu-invite = 🔗 Zaproś
staff-menu-register = 🗂 Rejestr
staff-menu-open = Jeszcze niegotowe:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = { $count ->
        [one] 👋 { $count } nowy rodzic czeka na Twoją odpowiedź.
        [few] 👋 { $count } nowych rodziców czeka na Twoją odpowiedź.
       *[many] 👋 { $count } nowych rodziców czeka na Twoją odpowiedź.
    }
staff-help = Dotknij tego, co chcesz zrobić. Możesz też po prostu pisać: zrobię z tego wiadomość. Poleceniem /language wybierasz swój język, a poleceniem /hours swoje ciche godziny.

## What happens to a card

staff-stopped = ✖ Zatrzymano. Nic nie zostało wysłane.
staff-stopped-undo = ↩ Jednak dalej
staff-changed-by = { $name } w międzyczasie też coś zmienia. Nic nie zginęło. Sprawdź to.
staff-taken-over = { $name } teraz nad tym pracuje.
staff-moved = ⬇️ To jest teraz niżej.
staff-take-back = ▶️ Kontynuuję
staff-card-gone = Ten przycisk należy do czegoś, co jest już gotowe. Wpisz /menu, żeby zacząć coś nowego.
staff-button-unknown = Ten przycisk już nie działa. Wpisz /menu, żeby kontynuować.
staff-sent-already = To już zostało wysłane.
staff-sent = ✓ { $what } · wysłano do { $count ->
        [one] { $count } rodzica
        [few] { $count } rodziców
       *[many] { $count } rodziców
    }, { $time }
staff-sent-again = ✓ { $what } · poprawiono u { $count ->
        [one] { $count } rodzica
        [few] { $count } rodziców
       *[many] { $count } rodziców
    }, { $time }
staff-correct = ✏️ Popraw
staff-sent-look = 📬 Dotarło?
staff-sent-state = Stan na { $time }
staff-sent-read = 👍 Zrozumiało: { $read } z { $count }
staff-sent-waiting = jeszcze czeka
staff-sent-sending = w drodze
staff-sent-sent = dostarczono
staff-sent-unsure = może dostarczono. Zapytaj.
staff-sent-unreachable = brak kontaktu. Zadzwoń albo porozmawiaj przy drzwiach.
staff-sent-failed = nie udało się. Zadzwoń albo porozmawiaj przy drzwiach.
staff-sent-withdrawn = nie wysłano: rodzic nie jest już powiązany albo nie chce wiadomości.
staff-nobody = Nie ma jeszcze rodzica, który może to przeczytać. Najpierw zaproś rodzica przez /menu → Zaproś.
staff-consent-health = ☎️ Brak zgody na wiadomości o zdrowiu: { $names }. Tam wiadomość nie dotrze. Zadzwoń albo pomiń tę część.
staff-consent-photo = ☎️ Brak zgody na zdjęcia: { $names }. Tam wiadomość nie dotrze.
staff-changed = Coś się zmieniło od Twojego sprawdzenia. Sprawdź to i jeszcze raz dotknij Wyślij.

## When something can't be done

staff-not-allowed = Twoja rola na to nie pozwala. Zapytaj przełożonego.
staff-not-your-group = To dziecko jest w innej grupie. Zapytaj kogoś z tej grupy.
staff-no-groups = Nie masz jeszcze żadnej grupy. Poproś przełożonego o przypisanie do grupy.
staff-unknown-command = Nie znam tego polecenia. Wpisz /menu, żeby zobaczyć, co można zrobić.
staff-text-too-long = Twój tekst jest za długi: { $length } znaków. Skróć go do najwyżej { $limit } znaków albo wyślij dwie wiadomości.
staff-text-empty = Nie widzę tekstu. Napisz wiadomość zwykłymi słowami.
staff-text-only-emoji = Widzę tylko obrazki. Dodaj kilka słów.
staff-other-kind = Nie mogę tego odczytać. Napisz wiadomość albo wpisz /menu.
staff-not-dutch = To nie wygląda na niderlandzki ({ $language }). Upraszczam tylko tekst niderlandzki i tłumaczę tylko z niderlandzkiego. Napisz wiadomość po niderlandzku.

## Choosing a language

staff-language-ask = W jakim języku chcesz mnie używać?
staff-language-set = Dobrze, od teraz w tym języku: { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = Rodzice czytają to w językach: { $languages }
staff-preview-untranslated = { $count ->
        [one] { $count } zdanie zostaje po niderlandzku
        [few] { $count } zdania zostają po niderlandzku
       *[many] { $count } zdań zostaje po niderlandzku
    }: { $language }
staff-preview-machine = { $count ->
        [one] { $count } zdanie przetłumaczone automatycznie
        [few] { $count } zdania przetłumaczone automatycznie
       *[many] { $count } zdań przetłumaczonych automatycznie
    }: { $language }
staff-preview-risk = Jedno zdanie dotyczy zdrowia lub bezpieczeństwa. Takiego nie tłumaczę automatycznie. Zadzwoń do tych rodziców albo poproś tłumacza.
staff-preview-title = { $language } · { $count ->
        [one] { $count } rodzic
        [few] { $count } rodziców
       *[many] { $count } rodziców
    }
staff-preview-more = … i jeszcze { $count ->
        [one] { $count } zdanie
        [few] { $count } zdania
       *[many] { $count } zdań
    }. Rodzice dostają wszystko.
staff-preview-sign-reviewed = ✓✓ gotowe zdanie, sprawdzone
staff-preview-sign-fixed = ✓ gotowe zdanie, jeszcze niesprawdzone
staff-preview-sign-machine = ≈ tłumaczenie automatyczne
staff-preview-sign-untranslated = ⚠ nieprzetłumaczone

staff-other-child = W Twoim tekście jest imię: { $others }. Przeczytają to też rodzice (dziecko: { $child }).
staff-other-child-again = Czy tak może być? Zmień tekst albo jeszcze raz dotknij Wyślij.
staff-health-to-many = W Twoim tekście jest coś o zdrowiu (dziecko: { $names }). Przeczytają to też inni rodzice.
