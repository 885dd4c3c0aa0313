parents-settings-help = <b>Co mogę dla Państwa zrobić?</b>
    Można tu napisać wiadomość we własnym języku. Zespół czyta ją po niderlandzku.
    /language – wybrać inny język
    /hours – wybrać, kiedy przychodzą wiadomości
    /mydata – zobaczyć, co przechowujemy, i zmienić zgodę
    /stop – nie dostawać już wiadomości
    /start – znowu dostawać wiadomości
    /forget – usunąć wszystko o Państwu
    Sprawa jest pilna? Prosimy zadzwonić.
parents-settings-language-set = ✓ Od teraz piszę w tym języku: { $language }.
parents-settings-unknown-command = Nie znam tego polecenia. Polecenie /help pokazuje, co można zrobić.

## /stop

parents-settings-stop = <b>Nie chcą Państwo już dostawać wiadomości?</b>
    Nie będą Państwo wtedy widzieć, co słychać u dziecka. Zawsze można znowu zacząć poleceniem /start.
parents-settings-stop-yes = Tak, zakończyć
parents-settings-stop-no = Nie, wysyłać dalej
parents-settings-stopped = Nie będą Państwo już dostawać wiadomości. Prosimy wpisać /start, żeby znowu zacząć.
parents-settings-not-stopped = ✓ Nadal będą Państwo dostawać wiadomości.
parents-settings-started = ✓ Znowu będą Państwo dostawać wiadomości.
parents-settings-ready = Wszystko gotowe. Wiadomości same tutaj przyjdą. Polecenie /help pokazuje, co można zrobić.

## /mydata

parents-settings-data = <b>Takie dane o Państwu przechowujemy</b>
parents-settings-data-name = Imię i nazwisko: { $person }
parents-settings-data-language = Język: { $language }
parents-settings-data-child = <b>Dziecko: { $child }</b>
parents-settings-data-counts = Wiadomości do Państwa: { $sent }. Wiadomości od Państwa: { $received }.
parents-settings-data-change = Prosimy dotknąć przycisku, żeby zmienić zgodę. Polecenie /forget usuwa wszystko.
parents-settings-data-file = 📄 Proszę przysłać wszystko w pliku
parents-settings-data-sent = To wszystko, co o Państwu przechowujemy. Jeden plik jest do czytania, drugi dla programu komputerowego.
parents-settings-data-to-you = Wiadomości do Państwa
parents-settings-data-from-you = Wiadomości od Państwa
parents-settings-purpose-text = Wiadomości
parents-settings-purpose-photo = Zdjęcia
parents-settings-purpose-photo-others = Zdjęcia z innymi
parents-settings-purpose-health = Zdrowie
parents-settings-status-joining = Rejestracja nie jest jeszcze zakończona.
parents-settings-status-waiting = Czeka na pracownika.
parents-settings-status-confirmed = Dostają Państwo wiadomości.
parents-settings-status-refused = Pracownik nie zaakceptował.

## /forget

parents-settings-forget = <b>Czy chcą Państwo, żebyśmy usunęli wszystko o Państwu?</b>
    Usuniemy imię i nazwisko, język i wszystkie wiadomości. Tego nie można cofnąć. Będą Państwo wtedy potrzebować nowego linku.
parents-settings-forget-yes = Tak, usunąć wszystko
parents-settings-forget-no = Nie, zachować wszystko
parents-settings-forgotten = Wszystko o Państwu zostało usunięte. Wiadomości w tej rozmowie można usunąć samodzielnie. Wszystkiego dobrego!
parents-settings-kept = ✓ Nic nie zostało usunięte.
