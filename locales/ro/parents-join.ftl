parents-join-stranger = Bună ziua! Aici părinții primesc mesaje de la creșă sau de la școală. Aveți nevoie de un link propriu. Cereți unui angajat linkul sau codul QR.

## A link that does not work. One sentence on what is wrong, one on what to do.

parents-join-unknown = Acest link nu este corect. Cereți unui angajat un link nou.
parents-join-expired = Acest link este prea vechi. Cereți unui angajat un link nou.
parents-join-used = Acest link a fost deja folosit. Cereți unui angajat un link nou.
parents-join-staff = Acest link este pentru altcineva. Dumneavoastră sunteți deja înregistrat(ă) aici. Dați linkul părintelui sau colegului pentru care este făcut.
parents-join-colleague = Bun venit în echipă, { $person }! Scrie /menu ca să începi.

## Choosing a language

parents-join-language = Alegeți limba
parents-join-more-languages = Alte limbi ▶
parents-join-first-languages = ◀ Înapoi

## How the child's name is written

parents-join-name = <b>Cum scrieți numele copilului?</b>
    Scrieți prenumele așa cum îl scrieți acasă. Acest nume va apărea în fiecare mesaj.
parents-join-name-keep = Așa cum îl scrie creșa
parents-join-name-unfit = Nu pot folosi acest nume. Scrieți numai prenumele, cel mult { $limit } litere.

## Consent, one question per screen

parents-join-step = Întrebarea { $number } din { $count }
parents-join-yes = ✓ Da
parents-join-no = Nu
parents-join-back = ◀ Înapoi
parents-join-ask-text = <b>Putem să vă trimitem mesaje despre copilul dumneavoastră?</b>
    De exemplu despre mâncare, somn și joacă. Numai părinții și echipa copilului citesc aceste mesaje.
parents-join-ask-photo = <b>Putem să vă trimitem fotografii cu copilul dumneavoastră?</b>
    Numai părinții copilului primesc aceste fotografii.
parents-join-ask-photo-others = <b>Copilul dumneavoastră poate apărea într-o fotografie cu alți copii?</b>
    Atunci și părinții acelor copii primesc fotografia.
parents-join-ask-health = <b>Putem scrie într-un mesaj despre sănătatea copilului?</b>
    De exemplu despre febră sau o mică rană. Dacă spuneți nu, vă sunăm.
parents-join-change = Puteți schimba oricând acest lucru cu /mydata.
parents-join-text-needed = Fără acordul dumneavoastră nu vă trimitem nimic. Doriți totuși să primiți mesaje?
parents-join-text-yes = ✓ Da, trimiteți mesaje
parents-join-leave = Nu, renunț
parents-join-left = Bine, nu veți primi mesaje. Doriți să participați mai târziu? Atunci atingeți din nou linkul.

## Waiting and welcome

parents-join-waiting = <b>Mulțumim!</b>
    Un angajat verifică acum cine sunteți. Apoi mesajele vin aici de la sine. Nu mai trebuie să faceți nimic.
parents-join-confirmed = <b>Bun venit!</b>
    Aici primiți mesaje despre { $child }. Puteți răspunde oricând, în limba dumneavoastră. Cu /help vedeți ce mai puteți face.
parents-join-refused = Un angajat nu v-a putut asocia cu un copil. Întrebați echipa ce nu este în regulă.
parents-join-already = Primiți deja mesaje despre acest copil.
