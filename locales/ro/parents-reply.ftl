parents-reply-passed-on = ✓ Trimis la grupa copilului ({ $child }).
parents-reply-passed-on-all = ✓ Trimis echipei.
parents-reply-later = Echipa va citi acest mesaj { $day }.
parents-reply-which-child = Despre care copil este vorba?
parents-reply-all-children = Toți copiii
parents-reply-which-line = Ce propoziție nu înțelegeți?
parents-reply-whole = Tot mesajul
parents-reply-back = ◀ Înapoi
parents-reply-asked = ✓ Am primit întrebarea dumneavoastră: „{ $text }” Un angajat vă explică.
parents-reply-asked-whole = ✓ Am primit întrebarea dumneavoastră. Un angajat vă explică.
parents-reply-thanks = Vă mulțumim!
parents-reply-thanks-again = Știam deja. Vă mulțumim!
parents-reply-old-button = Acest buton nu mai funcționează. Ne puteți trimite un mesaj.

## What can't be passed on

parents-reply-voice = Nu pot trimite mai departe un mesaj vocal. Vă rugăm să îl scrieți.
parents-reply-other = Nu pot trimite asta mai departe. Vă rugăm să scrieți în cuvinte ce doriți să spuneți.
parents-reply-waiting = Un angajat trebuie întâi să vă accepte. Apoi puteți scrie aici. Este urgent? Sunați-ne.
parents-reply-no-child = Nu sunteți încă asociat(ă) cu un copil. Cereți unui angajat un link.
parents-reply-first-finish = Vă rugăm să răspundeți întâi la această întrebare.
