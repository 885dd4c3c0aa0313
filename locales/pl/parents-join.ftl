parents-join-stranger = Dzień dobry! Tutaj rodzice dostają wiadomości ze żłobka, świetlicy lub szkoły. Potrzebny jest Państwu własny link. Prosimy zwrócić się do pracownika o link lub kod QR.

## A link that does not work. One sentence on what is wrong, one on what to do.

parents-join-unknown = Ten link jest nieprawidłowy. Prosimy zwrócić się do pracownika o nowy link.
parents-join-expired = Ten link jest już nieważny. Prosimy zwrócić się do pracownika o nowy link.
parents-join-used = Ten link został już użyty. Prosimy zwrócić się do pracownika o nowy link.
parents-join-staff = Ten link jest dla kogoś innego. Są tu już Państwo zarejestrowani. Prosimy przekazać link rodzicowi lub pracownikowi, dla którego jest przeznaczony.
parents-join-colleague = Witaj w zespole, { $person }! Wpisz /menu, żeby zacząć.

## Choosing a language

parents-join-language = Proszę wybrać język
parents-join-more-languages = Inne języki ▶
parents-join-first-languages = ◀ Wstecz

## How the child's name is written

parents-join-name = <b>Jak piszą Państwo imię dziecka?</b>
    Prosimy wpisać imię tak, jak piszą je Państwo w domu. To imię będzie w każdej wiadomości.
parents-join-name-keep = Tak jak pisze placówka
parents-join-name-unfit = Nie mogę użyć tego imienia. Prosimy wpisać tylko imię, najwyżej { $limit } liter.

## Consent, one question per screen

parents-join-step = Pytanie { $number } z { $count }
parents-join-yes = ✓ Tak
parents-join-no = Nie
parents-join-back = ◀ Wstecz
parents-join-ask-text = <b>Czy możemy wysyłać Państwu wiadomości o dziecku?</b>
    Na przykład o jedzeniu, spaniu i zabawie. Te wiadomości czytają tylko rodzice i zespół Państwa dziecka.
parents-join-ask-photo = <b>Czy możemy wysyłać Państwu zdjęcia dziecka?</b>
    Te zdjęcia dostają tylko rodzice Państwa dziecka.
parents-join-ask-photo-others = <b>Czy Państwa dziecko może być na zdjęciu z innymi dziećmi?</b>
    Rodzice tych dzieci też dostają wtedy to zdjęcie.
parents-join-ask-health = <b>Czy możemy pisać w wiadomości o zdrowiu dziecka?</b>
    Na przykład o gorączce lub skaleczeniu. Jeśli odpowiedzą Państwo „nie”, zadzwonimy.
parents-join-change = Można to zawsze zmienić poleceniem /mydata.
parents-join-text-needed = Bez Państwa zgody nic nie wysyłamy. Czy jednak chcą Państwo dostawać wiadomości?
parents-join-text-yes = ✓ Tak, proszę wysyłać
parents-join-leave = Nie, rezygnuję
parents-join-left = Dobrze, nie będą Państwo dostawać wiadomości. Chcą Państwo później dołączyć? Prosimy znowu dotknąć linku.

## Waiting and welcome

parents-join-waiting = <b>Dziękujemy!</b>
    Pracownik sprawdza teraz, kim Państwo są. Potem wiadomości same tutaj przyjdą. Nie trzeba już nic robić.
parents-join-confirmed = <b>Witamy!</b>
    Tutaj dostają Państwo wiadomości o dziecku ({ $child }). Zawsze mogą Państwo odpisać we własnym języku. Polecenie /help pokazuje, co jeszcze można zrobić.
parents-join-refused = Pracownik nie mógł połączyć Państwa z dzieckiem. Prosimy zapytać zespół, co się nie zgadza.
parents-join-already = Dostają już Państwo wiadomości o tym dziecku.
