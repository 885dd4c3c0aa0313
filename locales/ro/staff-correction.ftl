staff-correction-improve = ✏️ Îmbunătățește traducerea
staff-correction-what = Traducere: { $text }
staff-correction-choose = Ce propoziție vrei să traduci mai bine?
staff-correction-type = Scrie o traducere mai bună. Limba: { $language }.
staff-correction-ask = 👥 Întreabă un coleg
staff-correction-alone = Încă nu există un coleg care să o verifice. Invită mai întâi un coleg.
staff-correction-waits = ✓ Colegii tăi o vor verifica. Dacă un coleg aprobă traducerea ta, o folosesc de atunci înainte.

staff-correction-lost-name = Aici este un nume: { $facts }. Folosesc propoziția îmbunătățită pentru toți copiii. Asta se poate numai fără nume.
staff-correction-lost-facts = Asta lipsește din traducerea ta sau este altfel: { $facts }. Scrie propoziția încă o dată, cu tot ce trebuie.
staff-correction-lost-negation = Într-o propoziție este o negație, în cealaltă nu. Scrie traducerea încă o dată.
staff-correction-lost-language = Asta nu pare o traducere. Scrie toată propoziția în această limbă: { $language }.

staff-correction-question = { $name } propune o traducere mai bună a unei propoziții. Limba: { $language }. Este corectă această traducere?
staff-correction-yes = ✅ Este corectă
staff-correction-no = ✖ Nu este corectă
staff-correction-own = Aceasta este traducerea ta. O verifică un coleg.
staff-correction-approved = ✓ { $name } a aprobat această traducere. Părinții o citesc de acum.
staff-correction-refused = ✖ { $name } crede că această traducere nu este corectă. Nu s-a schimbat nimic.
