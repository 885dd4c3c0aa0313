staff-message-title = Wiadomość
staff-message-what = Wiadomość: { $text }
staff-message-ask-audience = Dla kogo to jest?
staff-message-ask-child = Dla rodziców którego dziecka?
staff-message-ask-text = Napisz wiadomość. Pisz tak, jak mówisz: uproszczę ją i najpierw pokażę, co przeczytają rodzice.
staff-message-parents-of = 👪 Rodzice: { $child }
staff-message-to-parents-of = rodzice: { $child }
staff-message-one-child = 🧒 Jedno dziecko ({ $group })
staff-message-everyone = 📣 Wszyscy rodzice
staff-message-to-everyone = wszyscy rodzice

## The two texts and their levels

staff-message-your-text = Twój tekst
staff-message-simple-text = Prosty
staff-message-simple-already = Twój tekst jest już prosty.
staff-message-as-typed = Nie mogę teraz uprościć twojego tekstu. Rodzice przeczytają go tak, jak został napisany. Powiedz o tym przełożonemu.

## What changed

staff-message-changed = Zmieniono:
staff-message-more-changes = i jeszcze { $count }
staff-message-left-out = pominięto
staff-message-put-back = ↩ cofnij { $number }
staff-message-take = ✨ jednak { $number }
staff-message-changes = 🔧 Zmiany ({ $count })

## A photo
staff-photo-title = Zdjęcie
staff-photo-ask-who = Kto jest na zdjęciu? Dostaną je tylko rodzice tych dzieci.
staff-photo-who = 🧒 Kto na nim jest?
staff-photo-no-text = Napisz tekst do zdjęcia albo wyślij je bez tekstu.
staff-photo-not-together = Brak zgody na zdjęcie z innymi dziećmi: { $names }. Wybierz inne zdjęcie.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 Gotowe zdania ({ $count })
staff-message-phrases-how = Te zdania zostają po niderlandzku. Czy pasuje też gotowe zdanie? Każdy rodzic przeczyta je w swoim języku.
staff-message-choose = ✨ Wybierz { $number }

## Buttons

staff-message-edit = ✏️ Zmień
staff-message-own = ↩ Mój własny tekst
staff-message-simple = ✨ Prosty tekst
staff-message-read-all = 📖 Czytaj wszystko
staff-message-spots = 🎨 Co jest trudne?
staff-message-urgent = ❗ Pilne
staff-message-not-urgent = ❗ Niepilne
staff-message-is-urgent = Pilne: wychodzi od razu, także w godzinach ciszy.
staff-message-other-audience = 👥 Dla kogo?

## A second look

staff-message-hard = To zdanie jest jeszcze trudne: „{ $sentence }”. Zmień je albo jeszcze raz dotknij Wyślij.
staff-message-wrong-day = „{ $written }” się nie zgadza: w kalendarzu jest { $date }. Sprawdź dzień i datę.
staff-message-again = Zmień tekst albo jeszcze raz dotknij Wyślij.
staff-message-urgent-dutch = Pilne, ale bez tłumaczenia: { $names }. Wybierz gotowe zdanie albo zadzwoń. Wysłać mimo to? Jeszcze raz dotknij Wyślij.
staff-message-foreign-again = To nie wygląda na niderlandzki. Napisz po niderlandzku albo jeszcze raz dotknij Wyślij.
staff-message-correcting = Poprawiasz wiadomość, która już została wysłana. Napisz nowy tekst. Rodzice zobaczą, że została poprawiona.
