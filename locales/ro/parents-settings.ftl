parents-settings-help = <b>Ce pot face pentru dumneavoastră?</b>
    Scrieți aici un mesaj, în limba dumneavoastră. Echipa îl citește în neerlandeză.
    /language – alegeți altă limbă
    /hours – alegeți când primiți mesaje
    /mydata – vedeți ce păstrăm și schimbați acordul
    /stop – nu mai primiți mesaje
    /start – primiți din nou mesaje
    /forget – ștergeți totul despre dumneavoastră
    Este urgent? Atunci sunați-ne.
parents-settings-language-set = ✓ De acum scriu în această limbă: { $language }.
parents-settings-unknown-command = Nu cunosc această comandă. Cu /help vedeți ce se poate face.

## /stop

parents-settings-stop = <b>Nu mai doriți să primiți mesaje?</b>
    Atunci nu mai vedeți cum îi merge copilului. Puteți începe oricând din nou cu /start.
parents-settings-stop-yes = Da, opriți
parents-settings-stop-no = Nu, continuați
parents-settings-stopped = Nu mai primiți mesaje. Scrieți /start ca să începeți din nou.
parents-settings-not-stopped = ✓ Primiți în continuare mesaje.
parents-settings-started = ✓ Primiți din nou mesaje.
parents-settings-ready = Totul este gata. Mesajele vin aici de la sine. Cu /help vedeți ce se poate face.

## /mydata

parents-settings-data = <b>Iată ce păstrăm despre dumneavoastră</b>
parents-settings-data-name = Numele dumneavoastră: { $person }
parents-settings-data-language = Limba dumneavoastră: { $language }
parents-settings-data-child = <b>Copilul dumneavoastră: { $child }</b>
parents-settings-data-counts = Mesaje către dumneavoastră: { $sent }. Mesaje de la dumneavoastră: { $received }.
parents-settings-data-change = Atingeți un buton ca să schimbați acordul. Cu /forget ștergeți totul.
parents-settings-data-file = 📄 Trimiteți-mi totul într-un fișier
parents-settings-data-sent = Iată tot ce păstrăm despre dumneavoastră. Un fișier este pentru citit, celălalt este pentru un program de calculator.
parents-settings-data-to-you = Mesaje către dumneavoastră
parents-settings-data-from-you = Mesaje de la dumneavoastră
parents-settings-purpose-text = Mesaje
parents-settings-purpose-photo = Fotografii
parents-settings-purpose-photo-others = Fotografii cu alții
parents-settings-purpose-health = Sănătate
parents-settings-status-joining = Înregistrarea nu este încă terminată.
parents-settings-status-waiting = Se așteaptă răspunsul unui angajat.
parents-settings-status-confirmed = Primiți mesaje.
parents-settings-status-refused = Neacceptat de un angajat.

## /forget

parents-settings-forget = <b>Doriți să ștergem totul despre dumneavoastră?</b>
    Ștergem numele, limba și toate mesajele. Acest lucru nu se poate anula. Veți avea nevoie de un link nou.
parents-settings-forget-yes = Da, ștergeți tot
parents-settings-forget-no = Nu, păstrați tot
parents-settings-forgotten = Totul despre dumneavoastră a fost șters. Mesajele din această conversație le puteți șterge singur(ă). Toate cele bune!
parents-settings-kept = ✓ Nu s-a șters nimic.
