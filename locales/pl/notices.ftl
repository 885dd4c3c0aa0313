## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = Zamknięte przez jeden dzień
notice-closing-day-group = Grupa { $group } jest zamknięta przez cały dzień { $on-date }.
notice-closing-day-all = Jesteśmy zamknięci przez cały dzień { $on-date }.
notice-closing-day-because-study-day = Zespół ma wtedy dzień szkoleniowy.
notice-closing-day-because-holiday = Wtedy jest święto.
notice-closing-day-because-repairs = W budynku trwają wtedy prace.
notice-closing-day-because-few-staff = Mamy wtedy za mało pracowników.
notice-closing-day-because-weather = Pogoda jest wtedy zbyt niebezpieczna.
notice-closing-day-reason-study-day = Dzień szkoleniowy
notice-closing-day-reason-holiday = Święto
notice-closing-day-reason-repairs = Prace w budynku
notice-closing-day-reason-few-staff = Za mało pracowników
notice-closing-day-reason-weather = Pogoda

## Closing period: several days in a row

notice-closing-period-heading = Zamknięte przez kilka dni
notice-closing-period-group = Grupa { $group } jest zamknięta w dniach: { $first-date } – { $last-date } (włącznie).
notice-closing-period-all = Jesteśmy zamknięci w dniach: { $first-date } – { $last-date } (włącznie).
notice-closing-period-wish = Życzymy Państwu miło spędzonego czasu.

## Early closing: today, urgent

notice-early-closing-heading = Dzisiaj zamykamy wcześniej
notice-early-closing-today = Dzisiaj zamykamy o { $time }.
notice-early-closing-because-power = Nie ma prądu.
notice-early-closing-because-heating = Ogrzewanie nie działa.
notice-early-closing-because-water = Nie ma wody.
notice-early-closing-because-few-staff = Mamy za mało pracowników.
notice-early-closing-because-weather = Pogoda robi się niebezpieczna.
notice-early-closing-collect = Prosimy odebrać dziecko przed godziną { $time }.
notice-early-closing-call = Nie jest to możliwe? W takim razie prosimy od razu zadzwonić.
notice-early-closing-reason-power = Brak prądu
notice-early-closing-reason-heating = Brak ogrzewania
notice-early-closing-reason-water = Brak wody
notice-early-closing-reason-few-staff = Za mało pracowników
notice-early-closing-reason-weather = Pogoda

## Other opening hours

notice-opening-hours-heading = Nowe godziny otwarcia
notice-opening-hours-from = Zmieniamy godziny otwarcia. Pierwszy dzień: { $date }.
notice-opening-hours-hours = Jesteśmy wtedy otwarci od { $from } do { $until }.

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = Co przynieść
notice-bring-child-date = Prosimy przynieść dla dziecka ({ $child }) { $on-date }:
notice-bring-child = Prosimy przynieść dla dziecka ({ $child }):
notice-bring-date = Prosimy przynieść dla dziecka { $on-date }:
notice-bring-all = Prosimy przynieść dla dziecka:
notice-bring-item-spare-clothes = ubrania na zmianę
notice-bring-item-nappies = pieluchy
notice-bring-item-wipes = chusteczki nawilżane
notice-bring-item-rain-boots = kalosze
notice-bring-item-rain-coat = kurtka przeciwdeszczowa
notice-bring-item-warm-coat = ciepła kurtka
notice-bring-item-gym-shoes = buty na gimnastykę
notice-bring-item-swimwear = strój kąpielowy
notice-bring-item-towel = ręcznik
notice-bring-item-sun-hat = czapka przeciwsłoneczna
notice-bring-item-sunscreen = krem przeciwsłoneczny
notice-bring-item-water-bottle = bidon
notice-bring-item-lunch = drugie śniadanie
notice-bring-item-fruit = owoce
notice-bring-item-cuddly-toy = przytulanka
notice-bring-item-dummy = smoczek
notice-bring-item-photo = zdjęcie dziecka
notice-bring-item-favourite-book = ulubiona książka
notice-bring-item-empty-box = puste pudełko do prac plastycznych
notice-bring-item-bag = torba
notice-bring-name-on-it = Prosimy podpisać rzeczy imieniem dziecka.

## Nearly finished: what parents bring for their own child

notice-running-out-heading = Kończy się
notice-running-out-low-nappies = { $child }: kończą się pieluchy.
notice-running-out-low-cream = { $child }: kończy się krem do pupy.
notice-running-out-low-wipes = { $child }: kończą się chusteczki nawilżane.
notice-running-out-low-spare-clothes = { $child }: kończą się ubrania na zmianę.
notice-running-out-low-milk-powder = { $child }: kończy się mleko modyfikowane.
notice-running-out-low-sunscreen = { $child }: kończy się krem przeciwsłoneczny.
notice-running-out-low-underwear = { $child }: kończą się majtki.
notice-running-out-low-socks = { $child }: kończą się skarpetki.
notice-running-out-bring = Prosimy przynieść to następnym razem.
notice-running-out-item-nappies = Pieluchy
notice-running-out-item-cream = Krem do pupy
notice-running-out-item-wipes = Chusteczki nawilżane
notice-running-out-item-spare-clothes = Ubrania na zmianę
notice-running-out-item-milk-powder = Mleko modyfikowane
notice-running-out-item-sunscreen = Krem przeciwsłoneczny
notice-running-out-item-underwear = Majtki
notice-running-out-item-socks = Skarpetki

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = Prosimy odebrać dziecko
notice-collect-ill-ill = { $child } źle się czuje.
notice-collect-ill-temperature = { $child } ma gorączkę: { $temperature } °C.
notice-collect-ill-sign-fever = { $child } ma gorączkę.
notice-collect-ill-sign-vomited = { $child } { $gender ->
        [female] wymiotowała
        [male] wymiotował
       *[unknown] wymiotował(a)
    }.
notice-collect-ill-sign-diarrhoea = { $child } ma biegunkę.
notice-collect-ill-sign-tired = { $child } jest bardzo { $gender ->
        [female] zmęczona
        [male] zmęczony
       *[unknown] zmęczony(-a)
    }.
notice-collect-ill-sign-crying = { $child } dużo płacze.
notice-collect-ill-sign-pain = { $child }: coś { $gender ->
        [female] ją
        [male] go
       *[unknown] dziecko
    } boli.
notice-collect-ill-sign-rash = { $child } ma plamki na skórze.
notice-collect-ill-sign-eye = { $child } ma czerwone oko.
notice-collect-ill-collect-by = Prosimy odebrać dziecko ({ $child }) przed godziną { $time }.
notice-collect-ill-collect-soon = Czy mogą Państwo jak najszybciej odebrać dziecko ({ $child })?
notice-collect-ill-call = Nie jest to możliwe? W takim razie prosimy zadzwonić.
notice-collect-ill-signs-fever = Gorączka
notice-collect-ill-signs-vomited = Wymioty
notice-collect-ill-signs-diarrhoea = Biegunka
notice-collect-ill-signs-tired = Duże zmęczenie
notice-collect-ill-signs-crying = Dużo płacze
notice-collect-ill-signs-pain = Ból
notice-collect-ill-signs-rash = Plamki na skórze
notice-collect-ill-signs-eye = Czerwone oko

## Head lice

notice-head-lice-heading = Wszawica
notice-head-lice-seen = W grupie { $group } zauważyliśmy wszy.
notice-head-lice-anyone = Wszy może dostać każdy.
notice-head-lice-check = Prosimy dzisiaj obejrzeć włosy dziecka.
notice-head-lice-treat = Widzą Państwo wszy? Prosimy przez dwa tygodnie codziennie czesać włosy gęstym grzebieniem na wszy.
notice-head-lice-tell = Prosimy wtedy powiedzieć o tym także nam.
notice-head-lice-welcome = Dziecko może normalnie przychodzić.

## Infection: something that others can catch

notice-infection-heading = Choroba w grupie
notice-infection-has-chickenpox = Jedno z dzieci w grupie { $group } ma ospę wietrzną.
notice-infection-has-hand-foot-mouth = Jedno z dzieci w grupie { $group } ma chorobę bostońską (dłoni, stóp i ust).
notice-infection-has-eye-infection = Jedno z dzieci w grupie { $group } ma zapalenie spojówek.
notice-infection-has-stomach-flu = Jedno z dzieci w grupie { $group } ma grypę żołądkową.
notice-infection-has-impetigo = Jedno z dzieci w grupie { $group } ma liszajec.
notice-infection-has-scarlet-fever = Jedno z dzieci w grupie { $group } ma szkarlatynę.
notice-infection-has-fifth-disease = Jedno z dzieci w grupie { $group } ma rumień zakaźny.
notice-infection-has-worms = Jedno z dzieci w grupie { $group } ma owsiki.
notice-infection-has-scabies = Jedno z dzieci w grupie { $group } ma świerzb.
notice-infection-has-flu = Jedno z dzieci w grupie { $group } ma grypę.
notice-infection-has-whooping-cough = Jedno z dzieci w grupie { $group } ma krztusiec.
notice-infection-look = Prosimy zwracać uwagę, czy dziecko też nie zachoruje.
notice-infection-tip-come = Dziecko może normalnie przychodzić.
notice-infection-tip-stay-home = Dziecko jest chore? Prosimy zostawić je w domu.
notice-infection-tip-hands = Prosimy w domu często myć ręce.
notice-infection-tip-doctor = Dziecko ma dolegliwości? Prosimy zadzwonić do lekarza rodzinnego.
notice-infection-tip-pregnant = Jest Pani w ciąży? Prosimy zadzwonić do położnej lub lekarza rodzinnego.
notice-infection-ask = Mają Państwo pytania? Prosimy wysłać nam wiadomość.
notice-infection-advice-come = Może przychodzić
notice-infection-advice-stay-home = Chore zostaje w domu
notice-infection-advice-hands = Mycie rąk
notice-infection-advice-doctor = Lekarz rodzinny
notice-infection-advice-pregnant = Ciąża
notice-infection-illness-chickenpox = Ospa wietrzna
notice-infection-illness-hand-foot-mouth = Choroba bostońska (dłoni, stóp i ust)
notice-infection-illness-eye-infection = Zapalenie spojówek
notice-infection-illness-stomach-flu = Grypa żołądkowa
notice-infection-illness-impetigo = Liszajec
notice-infection-illness-scarlet-fever = Szkarlatyna
notice-infection-illness-fifth-disease = Rumień zakaźny
notice-infection-illness-worms = Owsiki
notice-infection-illness-scabies = Świerzb
notice-infection-illness-flu = Grypa
notice-infection-illness-whooping-cough = Krztusiec

## Small accident

notice-accident-heading = Mały wypadek
notice-accident-happened-fell = { $child } { $gender ->
        [female] przewróciła
        [male] przewrócił
       *[unknown] przewrócił(a)
    } się.
notice-accident-happened-bumped = { $child } { $gender ->
        [female] uderzyła
        [male] uderzył
       *[unknown] uderzył(a)
    } się.
notice-accident-happened-bitten = { $child }: inne dziecko ugryzło Państwa dziecko.
notice-accident-happened-scratched = { $child } ma zadrapanie.
notice-accident-happened-jammed = { $child }: palec był przytrzaśnięty.
notice-accident-happened-stung = { $child }: użądliła { $gender ->
        [female] ją
        [male] go
       *[unknown] dziecko
    } osa lub pszczoła.
notice-accident-time = To było o { $time }.
notice-accident-spot-head = Ślad jest na głowie.
notice-accident-spot-face = Ślad jest na twarzy.
notice-accident-spot-mouth = Ślad jest przy ustach.
notice-accident-spot-arm = Ślad jest na ręce.
notice-accident-spot-hand = Ślad jest na dłoni.
notice-accident-spot-leg = Ślad jest na nodze.
notice-accident-spot-knee = Ślad jest na kolanie.
notice-accident-spot-foot = Ślad jest na stopie.
notice-accident-spot-back = Ślad jest na plecach.
notice-accident-did-cooled = Schłodziliśmy to miejsce.
notice-accident-did-cleaned = Oczyściliśmy to miejsce.
notice-accident-did-plaster = W tym miejscu jest plaster.
notice-accident-did-comforted = Pocieszyliśmy dziecko ({ $child }).
notice-accident-now-plays = { $child } znów się bawi.
notice-accident-now-rests = { $child } jeszcze chwilę odpoczywa.
notice-accident-now-watch = Dzisiaj szczególnie uważamy na dziecko ({ $child }).
notice-accident-questions = Mają Państwo pytania? Prosimy wysłać nam wiadomość lub zadzwonić.
notice-accident-what-fell = Upadek
notice-accident-what-bumped = Uderzenie
notice-accident-what-bitten = Ugryzienie
notice-accident-what-scratched = Zadrapanie
notice-accident-what-jammed = Przytrzaśnięty palec
notice-accident-what-stung = Użądlenie
notice-accident-where-head = Głowa
notice-accident-where-face = Twarz
notice-accident-where-mouth = Usta
notice-accident-where-arm = Ręka
notice-accident-where-hand = Dłoń
notice-accident-where-leg = Noga
notice-accident-where-knee = Kolano
notice-accident-where-foot = Stopa
notice-accident-where-back = Plecy
notice-accident-care-cooled = Schłodzono
notice-accident-care-cleaned = Oczyszczono
notice-accident-care-plaster = Plaster
notice-accident-care-comforted = Pocieszono
notice-accident-after-plays = Znów się bawi
notice-accident-after-rests = Odpoczywa
notice-accident-after-watch = Uważamy

## Not in today: read back to the parent who told us

notice-absent-heading = Nieobecność w grupie
notice-absent-received = Przeczytaliśmy Państwa wiadomość.
notice-absent-date = { $child } nie przyjdzie { $on-date }.
notice-absent-because-ill = { $child } jest { $gender ->
        [female] chora
        [male] chory
       *[unknown] chory(-a)
    }.
notice-absent-because-day-off = { $child } ma wolny dzień.
notice-absent-because-holiday = { $child } ma wakacje.
notice-absent-because-appointment = { $child } ma umówioną wizytę.
notice-absent-because-family = { $child } jest u rodziny.
notice-absent-because-party = { $child } ma uroczystość.
notice-absent-get-well = Życzymy dziecku ({ $child }) szybkiego powrotu do zdrowia.
notice-absent-wrong = To się nie zgadza? Prosimy wysłać nam wiadomość.
notice-absent-reason-ill = Choroba
notice-absent-reason-day-off = Wolny dzień
notice-absent-reason-holiday = Wakacje
notice-absent-reason-appointment = Umówiona wizyta
notice-absent-reason-family = Rodzina
notice-absent-reason-party = Uroczystość

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = Zamiana dnia
notice-swap-day-done = Zamiana dnia jest załatwiona.
notice-swap-day-away = { $child } nie przyjdzie { $on-date }.
notice-swap-day-comes = { $child } przyjdzie { $on-date }.

## Extra day

notice-extra-day-heading = Dodatkowy dzień
notice-extra-day-comes = { $child } może przyjść dodatkowo { $on-date }.
notice-extra-day-times = { $child } jest wtedy u nas od { $from } do { $until }.

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = Przyjdą Państwo później
notice-late-pickup-known = Wiemy, że przyjdą Państwo później.
notice-late-pickup-time = Odbiorą Państwo dziecko ({ $child }) o { $time }.
notice-late-pickup-stays = { $person } zostaje z dzieckiem ({ $child }).
notice-late-pickup-calm = Nie muszą się Państwo spieszyć.

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = Państwa dziecko jest jeszcze u nas
notice-not-collected-here = { $child } jest jeszcze u nas.
notice-not-collected-closing = Zamykamy o { $time }.
notice-not-collected-when = O której Państwo przyjdą? Prosimy wysłać nam wiadomość lub zadzwonić.

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = Dziecko odbierze ktoś inny
notice-other-pickup-who = { $person } odbierze dziecko ({ $child }) { $on-date }.
notice-other-pickup-time = { $person } przyjdzie o { $time }.
notice-other-pickup-wrong = To się nie zgadza? Prosimy od razu do nas zadzwonić.

## Trip

notice-trip-heading = Wycieczka
notice-trip-date = Mamy wycieczkę { $on-date }.
notice-trip-to-farm = Wybieramy się na farmę ze zwierzętami.
notice-trip-to-playground = Wybieramy się na plac zabaw.
notice-trip-to-woods = Wybieramy się do lasu.
notice-trip-to-zoo = Wybieramy się do zoo.
notice-trip-to-library = Wybieramy się do biblioteki.
notice-trip-to-museum = Wybieramy się do muzeum.
notice-trip-to-beach = Wybieramy się na plażę.
notice-trip-to-theatre = Wybieramy się do teatru.
notice-trip-to-shop = Wybieramy się do sklepu.
notice-trip-to-school = Wybieramy się do szkoły podstawowej.
notice-trip-times = Nie ma nas od { $from } do { $until }.
notice-trip-going-walk = Idziemy pieszo.
notice-trip-going-cart = Dzieci jadą w wózku, który ciągniemy.
notice-trip-going-bicycle = Jedziemy rowerem.
notice-trip-going-bus = Jedziemy autobusem.
notice-trip-going-car = Jedziemy samochodem.
notice-trip-going-train = Jedziemy pociągiem.
notice-trip-cost = Wycieczka kosztuje { $amount }.
notice-trip-take-coat = Prosimy dać dziecku ciepłą kurtkę.
notice-trip-take-boots = Prosimy dać dziecku kalosze.
notice-trip-take-bag = Prosimy dać dziecku plecak.
notice-trip-take-lunch = Prosimy dać dziecku drugie śniadanie.
notice-trip-take-drink = Prosimy dać dziecku coś do picia.
notice-trip-no = Dziecko nie może iść z nami? Prosimy wysłać nam wiadomość.
notice-trip-place-farm = Farma ze zwierzętami
notice-trip-place-playground = Plac zabaw
notice-trip-place-woods = Las
notice-trip-place-zoo = Zoo
notice-trip-place-library = Biblioteka
notice-trip-place-museum = Muzeum
notice-trip-place-beach = Plaża
notice-trip-place-theatre = Teatr
notice-trip-place-shop = Sklep
notice-trip-place-school = Szkoła podstawowa
notice-trip-travel-walk = Pieszo
notice-trip-travel-cart = Wózek
notice-trip-travel-bicycle = Rower
notice-trip-travel-bus = Autobus
notice-trip-travel-car = Samochód
notice-trip-travel-train = Pociąg
notice-trip-bring-coat = Ciepła kurtka
notice-trip-bring-boots = Kalosze
notice-trip-bring-bag = Plecak
notice-trip-bring-lunch = Drugie śniadanie
notice-trip-bring-drink = Coś do picia

## Parent evening

notice-parent-evening-heading = Zebranie rodziców
notice-parent-evening-date = Zebranie rodziców odbędzie się { $on-date }.
notice-parent-evening-times = Zebranie trwa od { $from } do { $until }.
notice-parent-evening-about-meet = Rodzice i zespół poznają się.
notice-parent-evening-about-language = Rozmawiamy o języku dzieci.
notice-parent-evening-about-sleep = Temat: sen.
notice-parent-evening-about-food = Temat: jedzenie.
notice-parent-evening-about-play = Temat: zabawa.
notice-parent-evening-about-school = Temat: szkoła podstawowa.
notice-parent-evening-about-media = Temat: tablet i telefon.
notice-parent-evening-also-interpreter = Potrzebują Państwo tłumacza? Prosimy wysłać nam wiadomość.
notice-parent-evening-also-children = Mogą Państwo przyjść z dzieckiem.
notice-parent-evening-also-coffee = Jest kawa i herbata.
notice-parent-evening-welcome = Serdecznie Państwa zapraszamy.
notice-parent-evening-answer = Przyjdą Państwo? Prosimy wysłać nam wiadomość.
notice-parent-evening-topic-meet = Poznanie się
notice-parent-evening-topic-language = Język
notice-parent-evening-topic-sleep = Sen
notice-parent-evening-topic-food = Jedzenie
notice-parent-evening-topic-play = Zabawa
notice-parent-evening-topic-school = Szkoła podstawowa
notice-parent-evening-topic-media = Tablet i telefon
notice-parent-evening-extra-interpreter = Tłumacz
notice-parent-evening-extra-children = Można z dzieckiem
notice-parent-evening-extra-coffee = Kawa i herbata

## Birthday of the child whose parents read this

notice-birthday-heading = Urodziny
notice-birthday-congratulations = Gratulacje z okazji urodzin ({ $child })!
notice-birthday-age = { $child } kończy { $count ->
        [one] { $count } rok
        [few] { $count } lata
       *[many] { $count } lat
    }.
notice-birthday-date = Świętujemy { $on-date }.
notice-birthday-time = Przyjęcie zaczyna się o { $time }.
notice-birthday-also-treat = Mogą Państwo przynieść coś pysznego.
notice-birthday-also-healthy = Prosimy wybrać coś zdrowego.
notice-birthday-also-no-treat = Nie muszą Państwo nic przynosić.
notice-birthday-also-join = Mogą Państwo być na przyjęciu.
notice-birthday-extra-treat = Poczęstunek
notice-birthday-extra-healthy = Coś zdrowego
notice-birthday-extra-no-treat = Nic nie przynosić
notice-birthday-extra-join = Z rodzicem

## Festivity

notice-festivity-heading = Uroczystość
notice-festivity-date-sinterklaas = Świętujemy Sinterklaas { $on-date }.
notice-festivity-date-christmas = Świętujemy Boże Narodzenie { $on-date }.
notice-festivity-date-new-year = Świętujemy Nowy Rok { $on-date }.
notice-festivity-date-carnival = Świętujemy karnawał { $on-date }.
notice-festivity-date-easter = Świętujemy Wielkanoc { $on-date }.
notice-festivity-date-eid-al-fitr = Świętujemy święto Id al-Fitr { $on-date }.
notice-festivity-date-eid-al-adha = Świętujemy święto Id al-Adha { $on-date }.
notice-festivity-date-nowruz = Świętujemy Nouruz { $on-date }.
notice-festivity-date-diwali = Świętujemy Diwali { $on-date }.
notice-festivity-date-spring = Obchodzimy święto wiosny { $on-date }.
notice-festivity-date-summer = Mamy letnią zabawę { $on-date }.
notice-festivity-date-autumn = Obchodzimy święto jesieni { $on-date }.
notice-festivity-date-lantern = Idziemy z lampionami { $on-date }.
notice-festivity-date-grandparents = Zapraszamy babcie i dziadków { $on-date }.
notice-festivity-date-farewell = Mamy przyjęcie pożegnalne { $on-date }.
notice-festivity-times = Przyjęcie trwa od { $from } do { $until }.
notice-festivity-also-parents-welcome = Serdecznie Państwa zapraszamy.
notice-festivity-also-children-only = Przyjęcie jest tylko dla dzieci.
notice-festivity-also-bring-food = Chcą Państwo przynieść coś do jedzenia? Można.
notice-festivity-also-dress-up = Dziecko może się przebrać.
notice-festivity-also-help = Chcą Państwo pomóc? Prosimy wysłać nam wiadomość.
notice-festivity-feast-sinterklaas = Sinterklaas
notice-festivity-feast-christmas = Boże Narodzenie
notice-festivity-feast-new-year = Nowy Rok
notice-festivity-feast-carnival = Karnawał
notice-festivity-feast-easter = Wielkanoc
notice-festivity-feast-eid-al-fitr = Święto Id al-Fitr
notice-festivity-feast-eid-al-adha = Święto Id al-Adha
notice-festivity-feast-nowruz = Nouruz
notice-festivity-feast-diwali = Diwali
notice-festivity-feast-spring = Święto wiosny
notice-festivity-feast-summer = Letnia zabawa
notice-festivity-feast-autumn = Święto jesieni
notice-festivity-feast-lantern = Lampiony
notice-festivity-feast-grandparents = Babcia i dziadek
notice-festivity-feast-farewell = Pożegnanie
notice-festivity-extra-parents-welcome = Rodzice mile widziani
notice-festivity-extra-children-only = Tylko dzieci
notice-festivity-extra-bring-food = Przynieść jedzenie
notice-festivity-extra-dress-up = Przebranie
notice-festivity-extra-help = Prośba o pomoc

## Photo day

notice-photo-day-heading = Dzień zdjęć
notice-photo-day-date = Fotograf przychodzi { $on-date }.
notice-photo-day-free = Nie muszą Państwo kupować zdjęć.
notice-photo-day-no = Nie chcą Państwo zdjęcia dziecka? Prosimy wysłać nam wiadomość.

## Another member of staff on the group

notice-substitute-heading = Kto jest w grupie
notice-substitute-away = { $person } nie pracuje { $on-date }.
notice-substitute-comes = { $person } pracuje tego dnia w grupie.
notice-substitute-person-knows = { $person } już zna dzieci.
notice-substitute-person-new = { $person } to dla dzieci nowa osoba.
notice-substitute-known-knows = Zna dzieci
notice-substitute-known-new = Nowa osoba

## New member of staff

notice-new-staff-heading = Nowa osoba w zespole
notice-new-staff-starts = { $person } zaczyna pracę w grupie { $group }. Pierwszy dzień: { $date }.
notice-new-staff-meet = { $person } chętnie Państwa pozna.

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = Grupy razem
notice-groups-together-date = Dwie grupy bawią się razem { $on-date }.
notice-groups-together-where = Państwa dziecko jest wtedy w grupie { $group }.
notice-groups-together-person = { $person } jest z nimi.

## Water play

notice-water-play-heading = Zabawa wodą
notice-water-play-date = Bawimy się wodą { $on-date }.
notice-water-play-swimwear = Prosimy przynieść strój kąpielowy i ręcznik.
notice-water-play-sunscreen = Prosimy już w domu posmarować dziecko kremem przeciwsłonecznym.
notice-water-play-spare = Prosimy przynieść też dodatkowe ubrania.

## Holiday planning

notice-holiday-planning-heading = Plan na wakacje
notice-holiday-planning-planning = Robimy plan na dni: { $first-date } – { $last-date } (włącznie).
notice-holiday-planning-days = W jakie dni przyjdzie dziecko? Prosimy wysłać nam wiadomość.
notice-holiday-planning-before = Prosimy o odpowiedź najpóźniej: { $date }.
