### Fixed phrases of daily childcare life; locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $child } dobrze { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
phrase-food-normal = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } tyle co zwykle.
phrase-food-little = { $child } mało { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
phrase-food-nothing = { $child } nic nie { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
phrase-food-refused = { $child } nie { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } jeść.
phrase-food-all = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } wszystko.
phrase-food-almost-all = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } prawie wszystko.
phrase-food-half = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } połowę.
phrase-food-item = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }: { $item }.
phrase-food-item-time = { $child } o { $time } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }: { $item }.
phrase-food-time = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } posiłek o { $time }.
phrase-food-bread = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } { $count ->
        [one] { $count } kromkę chleba
        [few] { $count } kromki chleba
       *[many] { $count } kromek chleba
    }.
phrase-food-refused-item = { $child } nie { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } tego: { $item }.
phrase-food-liked-item = { $child } { $gender ->
        [female] polubiła
        [male] polubił
       *[unknown] polubił(a)
    } to: { $item }.
phrase-food-disliked-item = { $child } nie { $gender ->
        [female] polubiła
        [male] polubił
       *[unknown] polubił(a)
    } tego: { $item }.
phrase-food-liked = { $child } { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    } ze smakiem.
phrase-food-hungry = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } bardzo { $gender ->
        [female] głodna
        [male] głodny
       *[unknown] głodny(-a)
    }.
phrase-food-no-appetite = { $child } nie { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } zbyt { $gender ->
        [female] głodna
        [male] głodny
       *[unknown] głodny(-a)
    }.
phrase-food-first-time = { $child } pierwszy raz { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    }: { $item }.
phrase-food-tasted = { $child } { $gender ->
        [female] spróbowała
        [male] spróbował
       *[unknown] spróbował(a)
    }: { $item }.
phrase-food-warm = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } ciepły posiłek.
phrase-food-menu = Dzisiaj jemy: { $item }.
phrase-food-ask-breakfast = Czy { $child } { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    } śniadanie?
phrase-food-ask-likes = Co { $child } lubi jeść w domu?
phrase-food-ask-may = Czy { $child } może to jeść: { $item }?
phrase-food-ask-not = Czego { $child } nie może jeść?
phrase-food-ask-allergy = Czy { $child } ma na coś alergię?
phrase-food-no-nuts = Prosimy nie przynosić jedzenia z orzechami.

## Drinken en de fles

phrase-drink-well = { $child } dobrze { $gender ->
        [female] piła
        [male] pił
       *[unknown] pił(a)
    }.
phrase-drink-little = { $child } mało { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    }.
phrase-drink-item = { $child } { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    }: { $item }.
phrase-drink-ml = { $child } { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } { $count } ml.
phrase-drink-ml-time = { $child } o { $time } { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } { $count } ml.
phrase-drink-cups = { $child } { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } { $count ->
        [one] { $count } kubek
        [few] { $count } kubki
       *[many] { $count } kubków
    }.
phrase-bottle-empty = { $child } { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } całą butelkę.
phrase-bottle-not-empty = { $child } nie { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } całej butelki.
phrase-bottle-half = { $child } { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } pół butelki.
phrase-bottle-refused = { $child } nie { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } butelki.
phrase-bottle-time = { $child } { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } butelkę o { $time }.
phrase-bottle-next = Następna butelka jest o { $time }.
phrase-bottle-ask-amount = Ile { $child } pije w domu?
phrase-bottle-ask-time = O której godzinie była ostatnia butelka?

## Slapen

phrase-sleep-from-until = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } od { $from } do { $until }.
phrase-sleep-minutes = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }.
phrase-sleep-hours = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } { $hours ->
        [one] { $hours } godzinę
        [few] { $hours } godziny
       *[many] { $hours } godzin
    }.
phrase-sleep-hours-minutes = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } { $hours ->
        [one] { $hours } godzinę
        [few] { $hours } godziny
       *[many] { $hours } godzin
    } i { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }.
phrase-sleep-half-hour = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } pół godziny.
phrase-sleep-hour-and-half = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } półtorej godziny.
phrase-sleep-times = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    }.
phrase-sleep-well = { $child } dobrze { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    }.
phrase-sleep-badly = { $child } źle { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    }.
phrase-sleep-short = { $child } krótko { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    }.
phrase-sleep-long = { $child } długo { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    }.
phrase-sleep-none = { $child } nie { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    }.
phrase-sleep-refused = { $child } nie { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } spać.
phrase-sleep-rested = { $child } { $gender ->
        [female] odpoczywała
        [male] odpoczywał
       *[unknown] odpoczywał(a)
    }, ale nie { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    }.
phrase-sleep-now = { $child } teraz śpi.
phrase-sleep-bed-time = { $child } { $gender ->
        [female] poszła
        [male] poszedł
       *[unknown] poszedł/poszła
    } do łóżka o { $time }.
phrase-sleep-asleep-time = { $child } { $gender ->
        [female] zasnęła
        [male] zasnął
       *[unknown] zasnął/zasnęła
    } o { $time }.
phrase-sleep-awake-time = { $child } { $gender ->
        [female] obudziła
        [male] obudził
       *[unknown] obudził(a)
    } się o { $time }.
phrase-sleep-woken-time = Obudziliśmy dziecko ({ $child }) o { $time }.
phrase-sleep-awake-happy = { $child } { $gender ->
        [female] obudziła
        [male] obudził
       *[unknown] obudził(a)
    } się w dobrym humorze.
phrase-sleep-awake-crying = { $child } { $gender ->
        [female] obudziła
        [male] obudził
       *[unknown] obudził(a)
    } się z płaczem.
phrase-sleep-slow = { $child } długo nie { $gender ->
        [female] mogła
        [male] mógł
       *[unknown] mógł/mogła
    } zasnąć.
phrase-sleep-quick = { $child } szybko { $gender ->
        [female] zasnęła
        [male] zasnął
       *[unknown] zasnął/zasnęła
    }.
phrase-sleep-tired = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] zmęczona
        [male] zmęczony
       *[unknown] zmęczony(-a)
    }.
phrase-sleep-very-tired = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } bardzo { $gender ->
        [female] zmęczona
        [male] zmęczony
       *[unknown] zmęczony(-a)
    }.
phrase-sleep-ask-night = Czy { $child } dobrze { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } w nocy?
phrase-sleep-ask-awake = O której { $child } { $gender ->
        [female] obudziła
        [male] obudził
       *[unknown] obudził(a)
    } się dziś rano?
phrase-sleep-ask-nap = Czy { $child } śpi jeszcze w domu w ciągu dnia?

## Luier en wc

phrase-nappy-times = Zmieniliśmy dziecku ({ $child }) pieluchę { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    }.
phrase-nappy-poo = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } kupę.
phrase-nappy-poo-times = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } kupę { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    }.
phrase-nappy-no-poo = { $child } nie { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } kupy.
phrase-nappy-thin = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } rzadką kupę.
phrase-nappy-hard = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } twardą kupę.
phrase-nappy-red = { $child } ma zaczerwienioną pupę.
phrase-nappy-cream = Posmarowaliśmy pupę kremem.
phrase-nappy-low = { $child }: pieluchy już się kończą.
phrase-nappy-out = { $child }: pieluchy się skończyły.
phrase-toilet-pee = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } siusiu do toalety.
phrase-toilet-poo = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } kupę do toalety.
phrase-toilet-first = { $child } pierwszy raz { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } siusiu do toalety.
phrase-toilet-potty-pee = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } siusiu do nocnika.
phrase-toilet-potty-sat = { $child } { $gender ->
        [female] siedziała
        [male] siedział
       *[unknown] siedział(a)
    } na nocniku.
phrase-toilet-dry = { $child } przez cały dzień { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } sucho.
phrase-toilet-wet = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } siusiu w majtki.
phrase-toilet-wet-trousers = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } mokre spodnie.
phrase-toilet-clothes = Przebraliśmy dziecko ({ $child }) w czyste ubrania.
phrase-toilet-practise = { $child } ćwiczy z nami korzystanie z nocnika.
phrase-toilet-ask-practise = Czy ćwiczą Państwo w domu korzystanie z nocnika?
phrase-toilet-ask-start = Czy zaczniemy razem naukę korzystania z nocnika?

## Stemming en gedrag

phrase-mood-happy = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] wesoła
        [male] wesoły
       *[unknown] wesoły(-a)
    }.
phrase-mood-very-happy = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } bardzo { $gender ->
        [female] wesoła
        [male] wesoły
       *[unknown] wesoły(-a)
    }.
phrase-mood-good-day = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } miły dzień.
phrase-mood-hard-day = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } trudny dzień.
phrase-mood-calm = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] spokojna
        [male] spokojny
       *[unknown] spokojny(-a)
    }.
phrase-mood-quiet = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] cicha
        [male] cichy
       *[unknown] cichy(-a)
    }.
phrase-mood-sad = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] smutna
        [male] smutny
       *[unknown] smutny(-a)
    }.
phrase-mood-bit-sad = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } trochę { $gender ->
        [female] smutna
        [male] smutny
       *[unknown] smutny(-a)
    }.
phrase-mood-clingy = { $child } { $gender ->
        [female] potrzebowała
        [male] potrzebował
       *[unknown] potrzebował(a)
    } dużo bliskości.
phrase-mood-angry = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] zła
        [male] zły
       *[unknown] zły/zła
    }.
phrase-mood-often-angry = { $child } często się { $gender ->
        [female] złościła
        [male] złościł
       *[unknown] złościł(a)
    }.
phrase-mood-busy = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } bardzo { $gender ->
        [female] żywa
        [male] żywy
       *[unknown] żywy(-a)
    }.
phrase-mood-cried = { $child } { $gender ->
        [female] płakała
        [male] płakał
       *[unknown] płakał(a)
    }.
phrase-mood-cried-short = { $child } chwilę { $gender ->
        [female] płakała
        [male] płakał
       *[unknown] płakał(a)
    }.
phrase-mood-cried-goodbye = { $child } { $gender ->
        [female] płakała
        [male] płakał
       *[unknown] płakał(a)
    } przy pożegnaniu.
phrase-mood-goodbye-well = Pożegnanie poszło dobrze.
phrase-mood-soon-happy = { $child } szybko { $gender ->
        [female] odzyskała
        [male] odzyskał
       *[unknown] odzyskał(a)
    } dobry humor.
phrase-mood-later-happy = Potem { $child } { $gender ->
        [female] odzyskała
        [male] odzyskał
       *[unknown] odzyskał(a)
    } dobry humor.
phrase-mood-minutes-happy = Po { $minutes ->
        [one] { $minutes } minucie
        [few] { $minutes } minutach
       *[many] { $minutes } minutach
    } { $child } { $gender ->
        [female] odzyskała
        [male] odzyskał
       *[unknown] odzyskał(a)
    } dobry humor.
phrase-mood-comfort = Pocieszyliśmy dziecko ({ $child }).
phrase-mood-cuddle = { $child } { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } się przytulać.
phrase-mood-missed = { $child } { $gender ->
        [female] tęskniła
        [male] tęsknił
       *[unknown] tęsknił(a)
    } za Państwem.
phrase-mood-laughed = { $child } dużo się { $gender ->
        [female] śmiała
        [male] śmiał
       *[unknown] śmiał(a)
    }.
phrase-mood-enjoyed = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } dużo radości.
phrase-mood-proud = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } z siebie { $gender ->
        [female] dumna
        [male] dumny
       *[unknown] dumny(-a)
    }.
phrase-mood-well = { $child } czuje się dobrze.
phrase-mood-better = { $child } czuje się lepiej.
phrase-mood-well-again = { $child } znów czuje się dobrze.
phrase-mood-sharing = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } trudność z dzieleniem się.
phrase-mood-quarrel = { $child } { $gender ->
        [female] pokłóciła
        [male] pokłócił
       *[unknown] pokłócił(a)
    } się z innym dzieckiem.
phrase-mood-solved = Dzieci rozwiązały to razem.
phrase-mood-talked = Rozmawialiśmy o tym z dzieckiem ({ $child }).
phrase-mood-bit-other = { $child } { $gender ->
        [female] ugryzła
        [male] ugryzł
       *[unknown] ugryzł(a)
    } inne dziecko.
phrase-mood-hit-other = { $child } { $gender ->
        [female] uderzyła
        [male] uderzył
       *[unknown] uderzył(a)
    } inne dziecko.
phrase-mood-ask-home = Jak { $child } ma się w domu?
phrase-mood-ask-how = Jak { $child } się czuje?
phrase-mood-ask-change = Czy coś zmieniło się w domu?

## Spelen

phrase-play-well = { $child } miło się { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    }.
phrase-play-outside = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się na dworze.
phrase-play-inside = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się w środku.
phrase-play-with-item = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się tym: { $item }.
phrase-play-with-child = { $child } i { $person }: wspólna zabawa.
phrase-play-together = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się z innymi dziećmi.
phrase-play-alone = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się { $gender ->
        [female] sama
        [male] sam
       *[unknown] sam(a)
    }.
phrase-play-sand = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się w piaskownicy.
phrase-play-house = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się w kąciku domowym.
phrase-play-water = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się wodą.
phrase-play-built = { $child } { $gender ->
        [female] zbudowała
        [male] zbudował
       *[unknown] zbudował(a)
    } wieżę.
phrase-play-hut = { $child } { $gender ->
        [female] zbudowała
        [male] zbudował
       *[unknown] zbudował(a)
    } bazę do zabawy.
phrase-play-puzzle = { $child } { $gender ->
        [female] ułożyła
        [male] ułożył
       *[unknown] ułożył(a)
    } puzzle.
phrase-play-painted = { $child } { $gender ->
        [female] malowała
        [male] malował
       *[unknown] malował(a)
    } farbami.
phrase-play-drew = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } rysunek.
phrase-play-crafted = { $child } { $gender ->
        [female] robiła
        [male] robił
       *[unknown] robił(a)
    } prace plastyczne.
phrase-play-danced = { $child } { $gender ->
        [female] tańczyła
        [male] tańczył
       *[unknown] tańczył(a)
    }.
phrase-play-sang = { $child } { $gender ->
        [female] śpiewała
        [male] śpiewał
       *[unknown] śpiewał(a)
    }.
phrase-play-cycled = { $child } { $gender ->
        [female] jeździła
        [male] jeździł
       *[unknown] jeździł(a)
    } na rowerku.
phrase-play-football = { $child } { $gender ->
        [female] grała
        [male] grał
       *[unknown] grał(a)
    } w piłkę nożną.
phrase-play-read = { $child } { $gender ->
        [female] słuchała
        [male] słuchał
       *[unknown] słuchał(a)
    }, jak czytaliśmy książkę.
phrase-play-favourite = Najbardziej podobało się to ({ $child }): { $item }.
phrase-play-homework = { $child } { $gender ->
        [female] odrobiła
        [male] odrobił
       *[unknown] odrobił(a)
    } zadanie domowe.
phrase-play-all-outside = Bawiliśmy się na dworze.
phrase-play-all-sang = Śpiewaliśmy piosenki.
phrase-play-all-read = Czytaliśmy książkę.
phrase-play-all-painted = Malowaliśmy farbami.
phrase-play-all-crafted = Robiliśmy prace plastyczne.
phrase-play-all-danced = Tańczyliśmy.
phrase-play-all-baked = Piekliśmy w piekarniku.
phrase-play-all-item = Dzieci bawiły się tym: { $item }.
phrase-play-all-visited = Odwiedziliśmy to miejsce: { $item }.
phrase-play-theme = Nasz temat to: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } { $gender ->
        [female] nauczyła
        [male] nauczył
       *[unknown] nauczył(a)
    } się czegoś nowego.
phrase-new-first-steps = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } pierwsze kroki.
phrase-new-walks = { $child } umie samodzielnie chodzić.
phrase-new-stands = { $child } umie samodzielnie stać.
phrase-new-crawls = { $child } umie raczkować.
phrase-new-rolls = { $child } umie się przewracać z boku na bok.
phrase-new-sits = { $child } umie samodzielnie siedzieć.
phrase-new-climbs = { $child } umie dobrze się wspinać.
phrase-new-cycles = { $child } umie jeździć na rowerku.
phrase-new-spoon = { $child } umie samodzielnie jeść łyżką.
phrase-new-cup = { $child } umie samodzielnie pić z kubka.
phrase-new-coat = { $child } umie samodzielnie założyć kurtkę.
phrase-new-shoes = { $child } umie samodzielnie założyć buty.
phrase-new-tooth = { $child } ma nowy ząb.
phrase-new-word = { $child } { $gender ->
        [female] nauczyła
        [male] nauczył
       *[unknown] nauczył(a)
    } się nowego słowa.
phrase-new-talks = { $child } mówi coraz więcej.
phrase-new-dutch = { $child } mówi coraz lepiej po niderlandzku.
phrase-new-counts = { $child } umie liczyć do { $count }.
phrase-new-colours = { $child } zna kolory.
phrase-new-name = { $child } umie napisać swoje imię.
phrase-new-circle = { $child } dobrze { $gender ->
        [female] brała
        [male] brał
       *[unknown] brał(a)
    } udział w zajęciach w kręgu.
phrase-new-joins = { $child } dobrze { $gender ->
        [female] brała
        [male] brał
       *[unknown] brał(a)
    } udział w zajęciach.
phrase-new-listens = { $child } dobrze słucha.
phrase-new-tidied = { $child } { $gender ->
        [female] pomogła
        [male] pomógł
       *[unknown] pomógł/pomogła
    } w sprzątaniu.
phrase-new-helped = { $child } { $gender ->
        [female] pomogła
        [male] pomógł
       *[unknown] pomógł/pomogła
    } innemu dziecku.
phrase-new-likes-help = { $child } chętnie pomaga.
phrase-new-shares = { $child } umie się dzielić.
phrase-new-turn = { $child } umie czekać na swoją kolej.
phrase-new-plays-more = { $child } coraz więcej bawi się z innymi dziećmi.
phrase-new-friends = { $child } nawiązuje przyjaźnie.
phrase-new-dares = { $child } ma coraz więcej odwagi.
phrase-new-proud = { $child }: jesteśmy bardzo dumni.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child } ma gorączkę: { $temperature } °C.
phrase-health-temperature = { $child } ma temperaturę: { $temperature } °C.
phrase-health-fever = { $child } ma gorączkę.
phrase-health-no-fever = { $child } nie ma gorączki.
phrase-health-warm = { $child } jest { $gender ->
        [female] ciepła
        [male] ciepły
       *[unknown] ciepły(-a)
    } w dotyku.
phrase-health-unwell = { $child } źle się czuje.
phrase-health-vomited = { $child } { $gender ->
        [female] wymiotowała
        [male] wymiotował
       *[unknown] wymiotował(a)
    }.
phrase-health-vomited-times = { $child } { $gender ->
        [female] wymiotowała
        [male] wymiotował
       *[unknown] wymiotował(a)
    } { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    }.
phrase-health-diarrhoea = { $child } ma biegunkę.
phrase-health-coughs = { $child } kaszle.
phrase-health-coughs-much = { $child } dużo kaszle.
phrase-health-cold = { $child } jest { $gender ->
        [female] przeziębiona
        [male] przeziębiony
       *[unknown] przeziębiony(-a)
    }.
phrase-health-runny-nose = { $child } ma katar.
phrase-health-teething = { $child } ząbkuje.
phrase-health-earache = { $child }: { $gender ->
        [female] boli ją
        [male] boli go
       *[unknown] dziecko boli
    } ucho.
phrase-health-stomach = { $child }: { $gender ->
        [female] boli ją
        [male] boli go
       *[unknown] dziecko boli
    } brzuch.
phrase-health-headache = { $child }: { $gender ->
        [female] boli ją
        [male] boli go
       *[unknown] dziecko boli
    } głowa.
phrase-health-spots = { $child } ma plamki na skórze.
phrase-health-fell = { $child } { $gender ->
        [female] przewróciła
        [male] przewrócił
       *[unknown] przewrócił(a)
    } się.
phrase-health-scrape = { $child } ma otarcie skóry.
phrase-health-bump = { $child } ma guza na głowie.
phrase-health-bruise = { $child } ma siniaka.
phrase-health-bitten = { $child }: inne dziecko ugryzło Państwa dziecko.
phrase-health-nosebleed = { $child }: leciała krew z nosa.
phrase-health-tick = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } kleszcza.
phrase-health-tick-removed = Usunęliśmy kleszcza.
phrase-health-plaster = Nakleiliśmy na to plaster.
phrase-health-cooled = Schłodziliśmy to miejsce.
phrase-health-plays-again = { $child } znów się bawi.
phrase-health-watch = Uważnie obserwujemy dziecko ({ $child }).
phrase-health-collect = Czy mogą Państwo przyjść i odebrać dziecko ({ $child })?
phrase-health-collect-soon = Czy mogą Państwo jak najszybciej odebrać dziecko ({ $child })?
phrase-health-called = Dzwoniliśmy do Państwa.
phrase-health-no-answer = Nie mogliśmy się z Państwem skontaktować.
phrase-health-stay-home = Prosimy, żeby { $child } { $gender ->
        [female] została
        [male] został
       *[unknown] został(a)
    } w domu, aż minie gorączka.
phrase-health-if-ill = Czy dziecko jest chore?
phrase-health-keep-home = W takim razie prosimy zostawić dziecko w domu.
phrase-health-doctor = Jeśli się Państwo niepokoją, prosimy zadzwonić do lekarza rodzinnego.
phrase-health-medicine-time = { $child } { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } lek o { $time }.
phrase-health-medicine-form = Możemy podać lek tylko wtedy, gdy wypełnili Państwo formularz.
phrase-health-ask-paracetamol = Czy { $child } { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } w domu paracetamol?
phrase-health-on-group = W grupie jest: { $item }.
phrase-health-lice-check = Prosimy sprawdzić, czy dziecko nie ma wszy.
phrase-health-get-well = Życzymy dziecku ({ $child }) szybkiego powrotu do zdrowia.
phrase-health-welcome-back = Cieszymy się, że { $child } znów jest z nami.
phrase-health-ask-ill = Czy { $child } jest { $gender ->
        [female] chora
        [male] chory
       *[unknown] chory(-a)
    }?
phrase-health-ask-better = Czy { $child } już { $gender ->
        [female] wyzdrowiała
        [male] wyzdrowiał
       *[unknown] wyzdrowiał(a)
    }?
phrase-health-ask-return = Kiedy { $child } do nas wraca?
phrase-health-suncream = Posmarowaliśmy dziecko ({ $child }) kremem przeciwsłonecznym.
phrase-health-suncream-home = Prosimy posmarować dziecko w domu kremem przeciwsłonecznym.
phrase-health-no-worry = Nie muszą się Państwo martwić.

## Meenemen en spullen

phrase-bring-item = Prosimy przynieść: { $item }.
phrase-bring-item-tomorrow = Prosimy przynieść jutro: { $item }.
phrase-bring-item-date = Prosimy przynieść { $on-date }: { $item }.
phrase-bring-need = { $child } potrzebuje: { $item }.
phrase-bring-new = { $child } potrzebuje nowych rzeczy: { $item }.
phrase-bring-low = To już się kończy ({ $child }): { $item }.
phrase-bring-out = To się skończyło ({ $child }): { $item }.
phrase-bring-name = Prosimy podpisać ubrania imieniem dziecka.
phrase-bring-lost = Szukamy tej rzeczy ({ $child }): { $item }.
phrase-bring-found = Znaleźliśmy tę rzecz ({ $child }): { $item }.
phrase-bring-here = Ta rzecz jest jeszcze u nas ({ $child }): { $item }.
phrase-bring-too-small = { $child } potrzebuje większego rozmiaru: { $item }.
phrase-bring-dirty = Brudne ubrania są w torbie.
phrase-bring-borrowed = Prosimy wyprać i zwrócić pożyczone ubrania.
phrase-bring-lost-things = Mamy tutaj rzeczy znalezione.
phrase-weather-cold = Będzie zimno.
phrase-weather-hot = Będzie ciepło.
phrase-weather-rain = Będzie padać deszcz.
phrase-bring-old-clothes = Prosimy ubrać dziecko w stare ubrania.
phrase-bring-no-toys = Prosimy zostawić zabawki w domu.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Kto odbierze dziecko ({ $child })?
phrase-pickup-ask-time = O której odbiorą Państwo dziecko ({ $child })?
phrase-pickup-other = Czy dziecko odbiera ktoś inny?
phrase-contact-tell-us = W takim razie prosimy dać nam znać.
phrase-pickup-before = Prosimy odebrać dziecko przed godziną { $time }.
phrase-pickup-child-before = Prosimy odebrać dziecko ({ $child }) przed godziną { $time }.
phrase-pickup-at = Prosimy odebrać dziecko ({ $child }) o { $time }.
phrase-pickup-earlier = Czy mogą Państwo odebrać dziecko ({ $child }) wcześniej?
phrase-pickup-late = Przyjdą Państwo później?
phrase-contact-call-then = W takim razie prosimy do nas zadzwonić.
phrase-pickup-done = Dziecko ({ $child }) odebrano o { $time }.
phrase-pickup-person = Dziecko ({ $child }) odebrała ta osoba: { $person }.
phrase-pickup-person-time = Dziecko ({ $child }) odebrała o { $time } ta osoba: { $person }.
phrase-pickup-school = Odbieramy dziecko ({ $child }) ze szkoły o { $time }.
phrase-pickup-school-all = Odbieramy dzieci ze szkoły o { $time }.
phrase-pickup-not-there = Dziecka ({ $child }) nie było w szkole.
phrase-pickup-ask-where = Czy wiedzą Państwo, gdzie jest { $child }?
phrase-pickup-ask-alone = Czy { $child } może { $gender ->
        [female] sama
        [male] sam
       *[unknown] sam(a)
    } wracać do domu?
phrase-arrive-before = Prosimy przyprowadzić dziecko przed godziną { $time }.
phrase-arrive-child-before = Prosimy przyprowadzić dziecko ({ $child }) przed godziną { $time }.
phrase-absent-ask = Czy { $child } dzisiaj przyjdzie?
phrase-absent-was = Dziecka ({ $child }) dzisiaj nie było.
phrase-absent-if = Dziecko nie przyjdzie?
phrase-absent-tell-before = Prosimy dać nam znać przed godziną { $time }.
phrase-absent-missed = { $child }: tęskniliśmy!
phrase-swap-yes = Zamiana dnia { $on-date } jest możliwa.
phrase-swap-no = Niestety zamiana dnia { $on-date } nie jest możliwa.
phrase-swap-ask = Na jaki dzień chcą Państwo zamienić?
phrase-extra-yes = Dodatkowy dzień { $on-date } jest możliwy.
phrase-extra-no = Niestety { $on-date } nie ma miejsca.
phrase-holiday-ask = Kiedy wyjeżdżają Państwo na wakacje?
phrase-holiday-tell = Prosimy odpowiednio wcześnie poinformować nas o wakacjach.
phrase-phone-check = Czy Państwa numer telefonu jest nadal aktualny?
phrase-phone-new = Prosimy podać nam nowy numer telefonu.
phrase-talk-ask = Chcielibyśmy porozmawiać z Państwem o dziecku ({ $child }).
phrase-talk-invite = Zapraszamy Państwa na rozmowę.
phrase-talk-date = Rozmowa jest { $on-date } o { $time }.
phrase-talk-ask-date = Czy pasuje Państwu { $on-date } o { $time }?
phrase-talk-minutes = Rozmowa trwa { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }.
phrase-talk-interpreter = Czy potrzebują Państwo tłumacza?
phrase-photo-ask = Czy możemy robić zdjęcia Państwa dziecku ({ $child })?
phrase-form-sign = Prosimy wypełnić i podpisać formularz.
phrase-form-date = Prosimy oddać formularz przed tym dniem: { $date }.

## Wennen

phrase-settle-date = { $child } pierwszy raz przyjdzie na adaptację { $on-date }.
phrase-settle-from-until = { $child } przychodzi na adaptację od { $from } do { $until }.
phrase-settle-times = Adaptacja jest od { $from } do { $until }.
phrase-settle-stay = Mogą Państwo zostać z dzieckiem.
phrase-settle-familiar = Prosimy przynieść coś, co { $child } dobrze zna, na przykład przytulankę.
phrase-settle-well = Adaptacja poszła dobrze.
phrase-settle-hard = Adaptacja była jeszcze trudna.
phrase-settle-better = Adaptacja idzie coraz lepiej.
phrase-settle-needs-time = { $child } musi się jeszcze przyzwyczaić.
phrase-settle-goodbye = Prosimy zawsze pożegnać się z dzieckiem przed wyjściem.
phrase-settle-crying-normal = To normalne, że dziecko płacze przy pożegnaniu.
phrase-settle-first-day = Pierwszy dzień ({ $child }): { $date }.
phrase-settle-group = { $child } przechodzi do grupy { $group } { $on-date }.
phrase-settle-mentor = Mentor dziecka ({ $child }): { $person }.

## Open, dicht en wie er werkt

phrase-closed-date = Jesteśmy zamknięci { $on-date }.
phrase-closed-group = Grupa { $group } jest zamknięta { $on-date }.
phrase-closed-range = Jesteśmy zamknięci w dniach: { $first-date } – { $last-date } (włącznie).
phrase-closed-tomorrow = Jutro jesteśmy zamknięci.
phrase-closed-early = Dzisiaj zamykamy o { $time }.
phrase-open-again = Znowu otwieramy { $on-date }.
phrase-open-times = Jesteśmy otwarci od { $from } do { $until }.
phrase-open-later = Dzisiaj otwieramy o { $time }.
phrase-open-weekday = Jesteśmy otwarci { $on-weekday } od { $from } do { $until }.
phrase-closed-study-day = Zespół ma wtedy dzień szkoleniowy.
phrase-closed-holiday = Wtedy jest święto.
phrase-group-together = Dzisiaj grupy są razem.
phrase-staff-ill = { $person } dzisiaj choruje.
phrase-staff-absent = { $person } dzisiaj nie pracuje.
phrase-staff-today = { $person } pracuje dzisiaj w grupie.
phrase-staff-weekday = { $person } pracuje { $on-weekday }.
phrase-staff-new = { $person } to nowa osoba w naszym zespole.
phrase-staff-leaves = { $person }: ostatni dzień pracy u nas to { $date }.
phrase-staff-weeks = { $person } ma w tym tygodniu urlop.

## Feesten en uitjes

phrase-event-trip-tomorrow = Jutro mamy wycieczkę: { $item }.
phrase-event-trip-date = Wycieczka { $on-date }: { $item }.
phrase-event-leave = Wyruszamy o { $time }.
phrase-event-back = Wracamy o { $time }.
phrase-event-parents-evening = Zebranie rodziców jest { $on-date } o { $time }.
phrase-event-celebrate-date = Świętujemy { $on-date }: { $item }.
phrase-event-celebrate-today = Dzisiaj świętujemy: { $item }.
phrase-event-begins = Początek o { $time }.
phrase-event-invited = Serdecznie Państwa zapraszamy.
phrase-event-ask-come = Czy Państwo też przyjdą?
phrase-event-tell-come = Prosimy dać znać, czy Państwo przyjdą.
phrase-event-ask-help = Czy mogą Państwo pomóc?
phrase-event-answer-before = Prosimy o odpowiedź przed tym dniem: { $date }.
phrase-event-photographer = Fotograf przychodzi { $on-date }.
phrase-event-birthday = { $child } ma dzisiaj urodziny.
phrase-event-birthday-age = { $child } { $gender ->
        [female] skończyła
        [male] skończył
       *[unknown] skończył(a)
    } dzisiaj { $count ->
        [one] { $count } rok
        [few] { $count } lata
       *[many] { $count } lat
    }.
phrase-event-congratulations = { $child }: gratulujemy!
phrase-event-treat = Mogą Państwo przynieść mały poczęstunek.
phrase-event-no-sweets = Prosimy nie przynosić słodyczy.

## Geld en kantoor

phrase-money-questions = Mają Państwo pytania o pieniądze?
phrase-money-office = Prosimy zadzwonić do naszego biura.
phrase-money-costs = Koszt: { $amount }.
phrase-money-free = To jest bezpłatne.
phrase-money-pay-before = Prosimy zapłacić { $amount } przed tym dniem: { $date }.
phrase-office-hours = Biuro jest czynne od { $from } do { $until }.
phrase-office-calls = Biuro do Państwa zadzwoni.

## Groeten, dank en contact

phrase-hello-morning = Dzień dobry.
phrase-hello-parents = Drodzy Rodzice,
phrase-bye-tomorrow = Do jutra.
phrase-bye-weekday = Do zobaczenia { $on-weekday }.
phrase-bye-weekend = Miłego weekendu.
phrase-bye-holiday = Udanych wakacji.
phrase-bye-evening = Miłego wieczoru.
phrase-bye-feast = Wesołych świąt.
phrase-thanks-message = Dziękujemy za wiadomość.
phrase-thanks-help = Dziękujemy za pomoc.
phrase-thanks-telling = Dziękujemy za informację.
phrase-thanks-treat = Dziękujemy za poczęstunek.
phrase-sorry-late = Przepraszamy za późną odpowiedź.
phrase-contact-questions = Mają Państwo pytania?
phrase-contact-send = W takim razie prosimy wysłać nam wiadomość.
phrase-contact-call = Prosimy do nas zadzwonić.
phrase-contact-call-times = Mogą Państwo do nas dzwonić między { $from } a { $until }.
phrase-contact-call-later = Zadzwonimy do Państwa później.
phrase-contact-tomorrow = Odezwiemy się jutro.
phrase-contact-ask-colleague = Zapytam koleżankę lub kolegę z zespołu.
phrase-contact-tell-colleague = Przekażę to koleżance lub koledze z zespołu.
phrase-contact-read = Przeczytaliśmy Państwa wiadomość.
phrase-contact-confirm = Prosimy potwierdzić tę wiadomość.

## Thuis en taal

phrase-home-own-language = Prosimy mówić do dziecka w domu w Państwa własnym języku.
phrase-home-read = Prosimy poczytać razem w domu książkę.
phrase-home-sing = Prosimy zaśpiewać razem w domu piosenkę.
phrase-home-photo = Prosimy przynieść zdjęcie z domu.

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = Zajęcie ({ $who }): { $activity }.
phrase-act-did-we = To robiliśmy: { $activity }.
phrase-act-did-not = Tego nie było ({ $who }): { $activity }.
phrase-act-does = To jest zajęcie dziecka ({ $child }): { $activity }.
phrase-act-will = Plan ({ $who }): { $activity }.
phrase-act-will-we = To będziemy robić: { $activity }.
phrase-act-will-not-we = Tego nie będziemy robić: { $activity }.
phrase-act-can = { $child } to umie: { $activity }.
phrase-act-can-not-yet = { $child } jeszcze tego nie umie: { $activity }.
phrase-act-practises = { $child } to ćwiczy: { $activity }.
phrase-act-starts = { $child } zaczyna: { $activity }.
phrase-act-learnt = { $child } się tego { $gender ->
        [female] nauczyła
        [male] nauczył
       *[unknown] nauczył(a)
    }: { $activity }.
phrase-act-likes = { $child } to lubi: { $activity }.
phrase-act-liked = To się podobało ({ $child }): { $activity }.
phrase-act-likes-most = { $child } najbardziej lubi: { $activity }.
phrase-act-liked-most = To podobało się najbardziej ({ $child }): { $activity }.
phrase-act-disliked = To się nie podobało ({ $child }): { $activity }.
phrase-act-hard = To jest jeszcze trudne ({ $child }): { $activity }.
phrase-act-exciting = { $child } trochę się tym { $gender ->
        [female] denerwowała
        [male] denerwował
       *[unknown] denerwował(a)
    }: { $activity }.
phrase-act-wants = { $child } chętnie by to { $gender ->
        [female] robiła
        [male] robił
       *[unknown] robił(a)
    }: { $activity }.
phrase-act-wanted = { $child } { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } to robić: { $activity }.
phrase-act-wanted-not = { $child } nie { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } tego robić: { $activity }.
phrase-act-helped = { $child } w tym { $gender ->
        [female] pomogła
        [male] pomógł
       *[unknown] pomógł/pomogła
    }: { $activity }.
phrase-act-helped-all = Pomoc w tym ({ $who }): { $activity }.
phrase-act-dared = { $child } się na to { $gender ->
        [female] odważyła
        [male] odważył
       *[unknown] odważył(a)
    }: { $activity }.
phrase-act-dared-not = { $child } jeszcze się na to nie { $gender ->
        [female] odważyła
        [male] odważył
       *[unknown] odważył(a)
    }: { $activity }.
phrase-act-allowed = To było dozwolone ({ $who }): { $activity }.
phrase-act-ask-may = Czy { $child } może to robić: { $activity }?
phrase-act-ask-can = Czy { $child } to umie: { $activity }?
phrase-act-ask-likes = Czy { $child } to lubi: { $activity }?
phrase-act-went-well = To poszło dobrze: { $activity }.
phrase-act-gets-better-child = { $child } umie to coraz lepiej: { $activity }.
phrase-act-gets-better = To idzie coraz lepiej: { $activity }.
phrase-act-together = To było nasze zajęcie: { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $child } to { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }: { $things }.
phrase-food-list-well = { $child } dobrze to { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    }: { $things }.
phrase-food-list-little = { $child } mało tego { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }: { $things }.
phrase-food-list-all = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } to w całości: { $things }.
phrase-food-list-almost-all = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } to prawie w całości: { $things }.
phrase-food-list-half = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } połowę tego: { $things }.
phrase-food-list-left = { $child } nie { $gender ->
        [female] dojadła
        [male] dojadł
       *[unknown] dojadł(a)
    } tego: { $things }.
phrase-food-list-none = { $child } nie { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    } tego: { $things }.
phrase-food-list-except = { $child } dobrze { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    }, ale tego nie: { $things }.
phrase-food-list-likes = { $child } lubi to jeść: { $things }.
phrase-food-list-liked = To smakowało ({ $child }): { $things }.
phrase-food-list-liked-not = To nie smakowało ({ $child }): { $things }.
phrase-food-list-refused = { $child } nie { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } tego jeść: { $things }.
phrase-food-list-tasted = { $child } { $gender ->
        [female] spróbowała
        [male] spróbował
       *[unknown] spróbował(a)
    } tego: { $things }.
phrase-food-list-not-allowed = { $child } nie dostaje od nas tego: { $things }.
phrase-food-list-gets = { $child } dostaje to od nas: { $things }.
phrase-food-list-we = To jedliśmy: { $things }.
phrase-food-list-menu = Jemy: { $things }.
phrase-food-list-all-liked = To smakowało dzieciom: { $things }.
phrase-food-all-tasted = Wszystkie dzieci spróbowały.
phrase-food-ask-gets = Czy { $child } dostaje to w domu: { $things }?
phrase-food-ask-solids = Czy { $child } dostaje już w domu stałe pokarmy?
phrase-food-ask-eaten = Czy { $child } już { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    }?
phrase-food-ask-tell-diet = Prosimy o informację, co { $child } je, a czego nie je.
phrase-food-and-drink-well = { $child } dobrze { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    } i { $gender ->
        [female] piła
        [male] pił
       *[unknown] pił(a)
    }.
phrase-food-went-well = Jedzenie poszło dobrze.
phrase-food-went-less = Jedzenie poszło gorzej.
phrase-drink-list = { $child } to { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    }: { $things }.
phrase-drink-list-refused = { $child } nie { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } tego pić: { $things }.
phrase-drink-nothing = { $child } nic nie { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    }.
phrase-drink-thirst = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } pragnienie.
phrase-drink-milk-ml = { $child } { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } { $count } ml mleka.
phrase-bottle-left = W butelce zostało { $count } ml.
phrase-bottle-count = { $child } { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } { $count ->
        [one] { $count } butelkę
        [few] { $count } butelki
       *[many] { $count } butelek
    }.
phrase-bottle-well = { $child } dobrze { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } butelkę.
phrase-bottle-badly = { $child } jeszcze nie pije dobrze z butelki.
# unsure: "mondje teruggeven": "ulać" is said of babies only
phrase-bottle-spat-up = { $child } { $gender ->
        [female] ulała
        [male] ulał
       *[unknown] ulał(a)
    } po butelce.
phrase-bottle-ask-ml = Ile ml może wypić { $child }?
phrase-bottle-stopped = { $child } nie dostaje już od nas popołudniowej butelki.
phrase-bottle-breast-milk = Prosimy przynieść mleko matki na { $count ->
        [one] { $count } karmienie
        [few] { $count } karmienia
       *[many] { $count } karmień
    }.

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } { $gender ->
        [female] zasnęła
        [male] zasnął
       *[unknown] zasnął/zasnęła
    }.
phrase-sleep-woke = { $child } się { $gender ->
        [female] obudziła
        [male] obudził
       *[unknown] obudził(a)
    }.
phrase-sleep-woken = Obudziliśmy dziecko ({ $child }).
phrase-sleep-woke-often = { $child } wciąż się { $gender ->
        [female] budziła
        [male] budził
       *[unknown] budził(a)
    }.
phrase-sleep-woke-often-crying = { $child } kilka razy { $gender ->
        [female] obudziła
        [male] obudził
       *[unknown] obudził(a)
    } się z płaczem.
phrase-sleep-restless = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } niespokojnie.
phrase-sleep-only-minutes = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } tylko { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }.
phrase-sleep-about-hours = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } około { $hours ->
        [one] { $hours } godziny
        [few] { $hours } godzin
       *[many] { $hours } godzin
    }.
phrase-sleep-until = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } do { $time }.
phrase-sleep-since = { $child } śpi od { $time }.
phrase-sleep-short-tired = { $child } krótko { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } i może wieczorem odczuwać zmęczenie.
phrase-sleep-maybe-tired = { $child } może wieczorem odczuwać zmęczenie.
phrase-sleep-cuddly = { $child } śpi z przytulanką.
phrase-sleep-needed-dummy = { $child } { $gender ->
        [female] potrzebowała
        [male] potrzebował
       *[unknown] potrzebował(a)
    } smoczka.
phrase-sleep-no-dummy = { $child } śpi bez smoczka.
phrase-sleep-big-bed = { $child } śpi w dużym łóżku.
phrase-sleep-on-back = { $child } śpi na plecach.
phrase-sleep-no-nap-yet = { $child } jeszcze nie { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    }.
phrase-sleep-one-nap = { $child } śpi { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    } w ciągu dnia.
phrase-sleep-lay-quietly = { $child } spokojnie { $gender ->
        [female] leżała
        [male] leżał
       *[unknown] leżał(a)
    }.
phrase-sleep-went-well = Spanie poszło dobrze.
phrase-sleep-went-less = Spanie nie poszło zbyt dobrze.
phrase-sleep-used-to-here = { $child } musi się jeszcze przyzwyczaić do spania u nas.
phrase-sleep-ask-let = Czy mamy pozwolić dziecku ({ $child }) spać dłużej?
phrase-sleep-ask-may-day = Czy { $child } może jeszcze spać w ciągu dnia?
phrase-sleep-ask-wake-time = O której mamy obudzić dziecko ({ $child })?
phrase-sleep-ask-how-long = Jak długo { $child } śpi w domu?
phrase-sleep-ask-how = Jak { $child } śpi w domu?
phrase-sleep-yawned = { $child } { $gender ->
        [female] ziewała
        [male] ziewał
       *[unknown] ziewał(a)
    }.

## Luier, potje en wc (meer)

phrase-nappy-wet-count = Mokre pieluchy ({ $child }): { $count }.
phrase-nappy-changed = Zmieniliśmy dziecku ({ $child }) pieluchę.
phrase-nappy-dry-count = { $child }: pielucha była sucha.
phrase-nappy-usual-poo = { $child }: kupa była normalna.
phrase-nappy-cramps = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } skurcze brzuszka.
phrase-nappy-cream-done = Posmarowaliśmy dziecku ({ $child }) pupę kremem.
phrase-toilet-potty-poo = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } kupę do nocnika.
phrase-toilet-potty-nothing = { $child } { $gender ->
        [female] siedziała
        [male] siedział
       *[unknown] siedział(a)
    } na nocniku, ale nie { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } siusiu.
phrase-toilet-asks = { $child } samodzielnie prosi o pójście do toalety.
phrase-toilet-well = { $child } dobrze sobie radzi z nauką korzystania z toalety.
phrase-toilet-no-accident = { $child } nie { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } siusiu w majtki.
phrase-toilet-accident = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } mały wypadek z siusiu.
phrase-toilet-no-nappy = { $child } nie nosi już w dzień pieluchy.
phrase-toilet-wet-in-bag = Mokre ubrania są w torbie.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child }: prawdziwe słoneczko.
phrase-mood-good-morning = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } miły ranek.
phrase-mood-good-afternoon = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } miłe popołudnie.
phrase-mood-top-day = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } wspaniały dzień.
phrase-mood-had-fun = { $child } dobrze się { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    }.
phrase-mood-relaxed = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] odprężona
        [male] odprężony
       *[unknown] odprężony(-a)
    }.
phrase-mood-at-home = { $child } czuje się u nas jak w domu.
phrase-mood-quiet-bit = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } trochę { $gender ->
        [female] cicha
        [male] cichy
       *[unknown] cichy(-a)
    }.
phrase-mood-excited = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] pełna
        [male] pełen
       *[unknown] pełen/pełna
    } entuzjazmu.
phrase-mood-curious = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] ciekawa
        [male] ciekawy
       *[unknown] ciekawy(-a)
    } wszystkiego.
phrase-mood-interested = { $child } się tym { $gender ->
        [female] zainteresowała
        [male] zainteresował
       *[unknown] zainteresował(a)
    }: { $things }.
phrase-mood-busy-bit = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } trochę { $gender ->
        [female] ruchliwa
        [male] ruchliwy
       *[unknown] ruchliwy(-a)
    }.
phrase-mood-cheeky = { $child } trochę { $gender ->
        [female] psociła
        [male] psocił
       *[unknown] psocił(a)
    }.
phrase-mood-sweet = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] kochana
        [male] kochany
       *[unknown] kochany(-a)
    }.
phrase-mood-self-again = { $child } wraca do pełni formy.
phrase-mood-sad-relative-left = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] smutna
        [male] smutny
       *[unknown] smutny(-a)
    } przy pożegnaniu ({ $relative }).
phrase-mood-sad-when-left = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] smutna
        [male] smutny
       *[unknown] smutny(-a)
    } przy pożegnaniu.
phrase-mood-short-sad = To trwało tylko chwilę.
phrase-mood-cry-minutes = Płacz trwał około { $minutes ->
        [one] { $minutes } minuty
        [few] { $minutes } minut
       *[many] { $minutes } minut
    }.
phrase-mood-goodbye-no-tears-all = Pożegnanie odbyło się bez łez.
phrase-mood-goodbye-no-tears = { $child } nie { $gender ->
        [female] płakała
        [male] płakał
       *[unknown] płakał(a)
    } przy pożegnaniu.
phrase-mood-came-in-happy = { $child } { $gender ->
        [female] przyszła wesoła
        [male] przyszedł wesoły
       *[unknown] przyszedł/przyszła w dobrym humorze
    }.
phrase-mood-waved-to = { $child } { $gender ->
        [female] pomachała
        [male] pomachał
       *[unknown] pomachał(a)
    } na pożegnanie ({ $relative }).
phrase-mood-waved = { $child } { $gender ->
        [female] pomachała
        [male] pomachał
       *[unknown] pomachał(a)
    } na pożegnanie.
phrase-mood-waiting = { $child } nie { $gender ->
        [female] mogła
        [male] mógł
       *[unknown] mógł/mogła
    } doczekać się odbioru.
phrase-mood-missed-relative = { $child } { $gender ->
        [female] tęskniła
        [male] tęsknił
       *[unknown] tęsknił(a)
    } (za kim: { $relative }).
phrase-mood-comforted = { $child } łatwo się { $gender ->
        [female] uspokoiła
        [male] uspokoił
       *[unknown] uspokoił(a)
    }.
phrase-mood-close-lap = { $child } { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } siedzieć na kolanach.
phrase-mood-hugged = { $child } { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } się przytulać.
phrase-mood-scared = { $child } trochę się { $gender ->
        [female] bała
        [male] bał
       *[unknown] bał(a)
    }.
phrase-mood-scared-of = { $child } { $gender ->
        [female] bała
        [male] bał
       *[unknown] bał(a)
    } się tego: { $things }.
phrase-mood-new-staff = { $child } trochę się { $gender ->
        [female] wstydziła
        [male] wstydził
       *[unknown] wstydził(a)
    } nowej opiekunki.
phrase-mood-bored = { $child } się { $gender ->
        [female] nudziła
        [male] nudził
       *[unknown] nudził(a)
    }.
phrase-mood-used-noise = { $child } { $gender ->
        [female] musiała
        [male] musiał
       *[unknown] musiał(a)
    } się przyzwyczaić do gwaru.
phrase-mood-back-after-holiday = { $child } { $gender ->
        [female] musiała
        [male] musiał
       *[unknown] musiał(a)
    } się znowu przyzwyczaić po wakacjach.
phrase-mood-friends = To wielcy przyjaciele: { $who }.
phrase-mood-new-friend = { $child } ma nowego przyjaciela lub przyjaciółkę.
phrase-mood-friend-of = { $child } i { $names } bardzo się przyjaźnią.
phrase-mood-quarrel-solved = { $child } { $gender ->
        [female] pokłóciła
        [male] pokłócił
       *[unknown] pokłócił(a)
    } się, ale już jest zgoda.
phrase-mood-sorry = { $child } { $gender ->
        [female] powiedziała
        [male] powiedział
       *[unknown] powiedział(a)
    } „przepraszam”.
phrase-mood-angry-share = { $child } { $gender ->
        [female] złościła
        [male] złościł
       *[unknown] złościł(a)
    } się przy dzieleniu się.
phrase-mood-wait-turn-hard = { $child }: czekanie jest jeszcze trudne.
phrase-mood-listened = { $child } dobrze { $gender ->
        [female] słuchała
        [male] słuchał
       *[unknown] słuchał(a)
    }.
phrase-mood-listen-hard = { $child }: słuchanie było trudne.
phrase-mood-pushed = { $child } { $gender ->
        [female] popchnęła
        [male] popchnął
       *[unknown] popchnął/popchnęła
    } inne dziecko.
phrase-mood-got-pushed = { $child }: inne dziecko { $gender ->
        [female] ją
        [male] go
       *[unknown] je
    } popchnęło.
phrase-mood-sibling = { $child } z dumą jest starszym rodzeństwem.
phrase-mood-told-about = { $child } { $gender ->
        [female] opowiadała
        [male] opowiadał
       *[unknown] opowiadał(a)
    } o tym: { $things }.
phrase-mood-told-relative = { $child } { $gender ->
        [female] opowiadała
        [male] opowiadał
       *[unknown] opowiadał(a)
    } (o kim: { $relative }).
phrase-mood-told-weekend = { $child } { $gender ->
        [female] opowiadała
        [male] opowiadał
       *[unknown] opowiadał(a)
    } o weekendzie.
phrase-mood-made-for-you = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } dla Państwa coś ładnego.
phrase-mood-drawing-for-you = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } dla Państwa rysunek.
phrase-mood-won = { $child } { $gender ->
        [female] wygrała
        [male] wygrał
       *[unknown] wygrał(a)
    }.
phrase-mood-called-juf = { $child } pierwszy raz { $gender ->
        [female] powiedziała
        [male] powiedział
       *[unknown] powiedział(a)
    } „juf” (czyli „pani”).

## Op de groep

phrase-group-quiet-day = To był spokojny dzień.
phrase-group-busy-day = To był intensywny dzień.
phrase-group-nice-day = To był miły dzień.
phrase-group-busy-nice-day = To był intensywny, ale miły dzień.
phrase-group-child-count = Liczba dzieci: { $count }.
phrase-group-many-ill = Dużo dzieci jest chorych.
phrase-group-nothing-special = Nic szczególnego się nie działo.
phrase-group-all-well = Wszystko poszło dobrze.
phrase-group-day-flew = Dzień szybko minął.
phrase-group-all-enjoyed = Dzieci miały dużo radości.
phrase-group-child-loved-it = { $child }: to się bardzo podobało.
phrase-group-with-older = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } ze starszymi dziećmi.
phrase-group-with-other-group = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } w grupie { $group }.
phrase-group-two-together = Grupa { $first-group } i grupa { $second-group } są razem.
phrase-group-merged = Łączymy grupy.
phrase-group-new-toys = Mamy nowe zabawki.
phrase-group-new-item = To jest u nas nowe: { $things }.
phrase-group-word-of-week = W tym tygodniu uczymy się nowych słów.
phrase-group-photos-app = Zdjęcia są w aplikacji.
phrase-group-photos-later = Zdjęcia będą później.
phrase-group-crafts-home = { $child } zabiera do domu swoją pracę plastyczną.
phrase-group-paint-on = Jest na tym farba ({ $child }): { $things }.
phrase-group-new-child = Do grupy dołączy nowe dziecko.
phrase-group-welcome-child = Witamy, { $child }!
phrase-group-stayed-in = Zostaliśmy w środku.
phrase-group-too-cold = Było za zimno, żeby długo być na dworze.
phrase-group-too-hot = Było za gorąco, żeby bawić się na dworze.
phrase-group-nice-weather = Była ładna pogoda.
phrase-group-bad-weather = Była brzydka pogoda.
phrase-group-trip-off = Wycieczka się nie odbędzie.
phrase-group-trip-to-off = Wycieczka się nie odbędzie: { $item }.
phrase-group-item-closed = To było zamknięte: { $item }.
phrase-group-play-at = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } w tym miejscu: { $item }.
phrase-group-went-with = Wyjście ({ $who }): { $item }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $child } odczuwa ból: { $body }.
phrase-health-stomach-complains = { $child } { $gender ->
        [female] skarżyła
        [male] skarżył
       *[unknown] skarżył(a)
    } się na ból brzucha.
phrase-health-headache-complains = { $child } { $gender ->
        [female] skarżyła
        [male] skarżył
       *[unknown] skarżył(a)
    } się na ból głowy.
phrase-health-injury-at = { $child } ma: { $injury } ({ $body }).
phrase-health-injury = { $child } ma: { $injury }.
phrase-health-injury-visible = Widać to: { $injury }.
phrase-health-injury-visible-at = Widać to: { $injury } ({ $body }).
phrase-health-fell-on = { $child } { $gender ->
        [female] przewróciła
        [male] przewrócił
       *[unknown] przewrócił(a)
    } się (miejsce uderzenia: { $body }).
phrase-health-bumped = { $child } { $gender ->
        [female] uderzyła
        [male] uderzył
       *[unknown] uderzył(a)
    } się: { $body }.
phrase-health-fell-no-harm = { $child } { $gender ->
        [female] przewróciła
        [male] przewrócił
       *[unknown] przewrócił(a)
    } się, ale nic nie widać.
phrase-health-nothing-seen = Nic nie widać.
phrase-health-tripped = { $child } { $gender ->
        [female] potknęła
        [male] potknął
       *[unknown] potknął/potknęła
    } się.
phrase-health-fell-from = { $child } { $gender ->
        [female] spadła
        [male] spadł
       *[unknown] spadł(a)
    }. Skąd: { $item }.
phrase-health-cried-recovered = { $child } już się { $gender ->
        [female] uspokoiła
        [male] uspokoił
       *[unknown] uspokoił(a)
    } i znów się bawi.
phrase-health-wound-cleaned = Oczyściliśmy ranę.
phrase-health-wound-plaster = Oczyściliśmy ranę i nakleiliśmy plaster.
phrase-health-has-plaster = { $child } ma plaster: { $body }.
phrase-health-rinsed = Przepłukaliśmy to wodą.
phrase-health-sand-eyes = { $child }: piasek dostał się do oczu.
phrase-health-splinter-out = Wyjęliśmy drzazgę.
phrase-health-splinter-in = Drzazga jeszcze tkwi w skórze.
phrase-health-tick-in = Kleszcz jeszcze tkwi w skórze.
phrase-health-stung-wasp = { $child }: użądliła { $gender ->
        [female] ją
        [male] go
       *[unknown] dziecko
    } osa.
phrase-health-stung-bee = { $child }: użądliła { $gender ->
        [female] ją
        [male] go
       *[unknown] dziecko
    } pszczoła.
phrase-health-stung-at = { $child }: użądlenie ({ $body }).
phrase-health-bitten-again = { $child }: inne dziecko { $gender ->
        [female] ją
        [male] go
       *[unknown] je
    } ugryzło.
phrase-health-bitten-at = { $child }: ugryzienie przez inne dziecko ({ $body }).
phrase-health-nosebleed-had = { $child }: leciała krew z nosa.
phrase-health-nosebleed-over = Krwawienie z nosa szybko ustało.
phrase-health-coughed = { $child } dużo { $gender ->
        [female] kaszlała
        [male] kaszlał
       *[unknown] kaszlał(a)
    }.
phrase-health-sneezes = { $child } dużo { $gender ->
        [female] kichała
        [male] kichał
       *[unknown] kichał(a)
    }.
phrase-health-blocked-nose = { $child } ma zatkany nos.
phrase-health-phlegm = { $child } ma dużo kataru i flegmy.
phrase-health-unwell-bit = { $child } niezbyt dobrze się { $gender ->
        [female] czuła
        [male] czuł
       *[unknown] czuł(a)
    }.
phrase-health-pale = { $child } jest trochę { $gender ->
        [female] blada
        [male] blady
       *[unknown] blady(-a)
    }.
phrase-health-warm-bit = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] ciepła
        [male] ciepły
       *[unknown] ciepły(-a)
    } w dotyku.
phrase-health-jumper-off = Zdjęliśmy dziecku ({ $child }) jedną warstwę ubrania, bo było ciepło.
phrase-health-no-fever-now = { $child } nie ma teraz gorączki.
phrase-health-raised = { $child } ma stan podgorączkowy.
phrase-health-raised-degrees = { $child } ma stan podgorączkowy: { $temperature } °C.
phrase-health-fever-had-degrees = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } gorączkę: { $temperature } °C.
phrase-health-temperature-normal = { $child } ma normalną temperaturę.
phrase-health-we-measured = Zmierzyliśmy dziecku ({ $child }) temperaturę.
phrase-health-vomited-meal = { $child } { $gender ->
        [female] wymiotowała
        [male] wymiotował
       *[unknown] wymiotował(a)
    } po jedzeniu.
phrase-health-feels-sick = { $child } ma mdłości.
phrase-health-diarrhoea-home = { $child } ma biegunkę i nie może zostać u nas.
phrase-health-return-after = { $child } może wrócić po { $hours ->
        [one] { $hours } godzinie
        [few] { $hours } godzinach
       *[many] { $hours } godzinach
    } bez objawów.
phrase-health-may-come = { $child } może znowu przychodzić.
phrase-health-may-not-come = { $child } nie może przyjść.
phrase-health-rash = { $child } ma wysypkę.
phrase-health-rash-at = { $child } ma wysypkę: { $body }.
phrase-health-itch = { $child }: swędzi skóra.
phrase-health-itch-at = { $child }: swędzenie ({ $body }).
phrase-health-dry-skin = { $child } ma suchą skórę.
phrase-health-eyes = { $child } ma sklejone oczy.
phrase-health-eyes-red = { $child } ma zaczerwienione oczy.
phrase-health-teeth-trouble = { $child }: dokuczają ząbki.
phrase-health-lost-tooth = { $child }: wypadł ząb.
phrase-health-medicine-got = { $child } { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } lek.
phrase-health-medicine-gets = { $child } dostaje lek o { $time }.
phrase-health-paracetamol-got = { $child } { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } paracetamol.
phrase-health-paracetamol-time = { $child } { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } paracetamol o { $time }.
phrase-health-ask-medicine = Czy { $child } { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } jakieś leki?
phrase-health-ask-fever = Czy { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } w domu gorączkę?
phrase-health-medicine-pack = Prosimy przynieść lek w oryginalnym opakowaniu.
phrase-health-ask-stays-home = Czy { $child } zostaje w domu?
phrase-health-ask-how-now = Jak teraz czuje się { $child }?
phrase-health-ask-what-doctor = Co powiedział lekarz?
phrase-health-call-doctor-please = Prosimy zadzwonić do lekarza rodzinnego.
phrase-health-hope-better = Mamy nadzieję, że { $child } szybko wyzdrowieje.
phrase-health-keep-eye-home = Prosimy obserwować to w domu.
phrase-health-watching = Obserwujemy to.
phrase-health-illness-in-group = W grupie jest choroba: { $item }.
phrase-health-check-home = Prosimy sprawdzić to u dziecka w domu.
phrase-health-contagious = To jest zaraźliwe.
phrase-health-not-contagious = To nie jest zaraźliwe.
phrase-health-ask-allergies = Czy { $child } ma alergie?
phrase-health-first-aid-called = Zadzwoniliśmy do lekarza.
phrase-health-sunscreen-all = Posmarowaliśmy wszystkie dzieci kremem przeciwsłonecznym.

## Meenemen en spullen (meer)

phrase-bring-list = Prosimy przynieść: { $things }.
phrase-bring-list-child = Prosimy przynieść dla dziecka ({ $child }): { $things }.
phrase-bring-not-list = Prosimy tego nie przynosić: { $things }.
phrase-bring-need-not = Nie muszą Państwo tego przynosić: { $things }.
phrase-bring-child-may = { $child } może to przynieść: { $things }.
phrase-bring-wears-ours = { $child } ma na sobie nasze rzeczy: { $things }.
phrase-bring-return-washed = Prosimy je wyprać i przynieść z powrotem.
phrase-bring-is-wet = To jest mokre ({ $child }): { $things }.
phrase-bring-is-dirty = To jest brudne ({ $child }): { $things }.
phrase-bring-broken = Zepsute: { $things }.
phrase-bring-in-bag = To jest w torbie: { $things }.
phrase-bring-left-here = To jest jeszcze u nas: { $things }.
phrase-bring-whose = Czyje to jest: { $things }?
phrase-bring-missing = Brakuje nam tego: { $things }.
phrase-bring-ask-seen = Czy mają to Państwo w domu: { $things }?
phrase-bring-ask-have = Czy mają to Państwo ze sobą: { $things }?
phrase-bring-almost-out = Kończy się: { $things }.
phrase-bring-all-out = Skończyło się: { $things }.
phrase-bring-swapped = Rzeczy zostały zamienione.
phrase-bring-name-coat = Prosimy podpisać kurtkę.
phrase-bring-craft-material = To przyda nam się do prac plastycznych: { $things }.
phrase-bring-dress-warm = Prosimy ciepło ubrać dziecko.
phrase-bring-dress-size = Rozmiar: { $count }.
phrase-weather-sunny-hat = Prosimy rano posmarować dziecko kremem przeciwsłonecznym.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = Dziecko ({ $child }) odbiera: { $relative }.
phrase-pickup-was-by-relative = Dziecko ({ $child }) odebrała ta osoba: { $relative }.
phrase-pickup-brought-relative = Dziecko ({ $child }) przyprowadziła ta osoba: { $relative }.
phrase-pickup-ask-relative = Czy ta osoba może odebrać dziecko ({ $child }): { $relative }?
phrase-pickup-ask-relative-does = Czy ta osoba odbiera dziecko ({ $child }): { $relative }?
phrase-pickup-with-friend = { $child } idzie razem z: { $names }.
phrase-pickup-collected = Dziecko ({ $child }) zostało odebrane.
phrase-pickup-not-yet = Dziecko ({ $child }) nie zostało jeszcze odebrane.
phrase-pickup-ask-earlier = Czy dziecko ({ $child }) będzie odebrane wcześniej?
phrase-pickup-ask-later = Czy { $child } przyjdzie później?
phrase-pickup-ask-half-hour-later = Czy { $child } przyjdzie pół godziny później?
phrase-pickup-latest = Prosimy odebrać dziecko najpóźniej o { $time }.
phrase-pickup-on-time = Prosimy przyjść punktualnie.
phrase-pickup-if-late-call = Spóźnią się Państwo? W takim razie prosimy zadzwonić.
phrase-pickup-if-other-tell = Dziecko odbierze ktoś inny? W takim razie prosimy dać nam znać.
phrase-pickup-taxi = { $child } { $gender ->
        [female] przyjechała
        [male] przyjechał
       *[unknown] przyjechał(a)
    } taksówką.
phrase-pickup-bus = { $child } { $gender ->
        [female] przyjechała
        [male] przyjechał
       *[unknown] przyjechał(a)
    } autobusem.
phrase-pickup-fetch-school = Odbieramy dzieci ze szkoły.
phrase-pickup-fetch-school-child = Odbieramy dziecko ({ $child }) ze szkoły.
phrase-pickup-not-in-yard = Dziecka ({ $child }) nie było na placu szkolnym.
phrase-pickup-may-home-alone = { $child } może { $gender ->
        [female] sama
        [male] sam
       *[unknown] sam(a)
    } wracać do domu.
phrase-pickup-ask-permission-alone = Czy { $child } może { $gender ->
        [female] sama
        [male] sam
       *[unknown] sam(a)
    } wracać do domu?
phrase-pickup-ask-alone-outside = Czy { $child } może { $gender ->
        [female] sama
        [male] sam
       *[unknown] sam(a)
    } bawić się na dworze?
phrase-pickup-ask-who-else = Kto jeszcze może odbierać dziecko ({ $child })?
phrase-pickup-id = Prosimy przynieść dokument tożsamości.
phrase-pickup-entrance-back = Wejście jest z tyłu.
phrase-pickup-entrance-other = Korzystamy z innego wejścia.
phrase-pickup-gate = Prosimy dobrze zamykać furtkę.
phrase-pickup-parking = Prosimy nie parkować przed furtką.
phrase-absent-today = Dziecka ({ $child }) nie ma.
phrase-absent-holiday = { $child } jest na wakacjach.
phrase-absent-tell-not-coming = Prosimy dać nam znać, jeśli { $child } nie przyjdzie.
phrase-absent-tell-child-not = Prosimy dać nam znać, jeśli dziecko nie przyjdzie.
phrase-absent-call-before = Nieobecność dziecka można zgłosić do { $time }.
phrase-absent-report-app = Nieobecność dziecka można zgłosić w aplikacji.
phrase-absent-enjoy-days-off = Życzymy miłych wolnych dni.
phrase-absent-ask-why = Gdzie jest { $child }?
phrase-absent-ask-coming-day = Czy { $child } przyjdzie?
phrase-extra-child = { $child } przychodzi na dodatkowy dzień.
phrase-extra-ask-app = Prosimy zgłosić dodatkowy dzień w aplikacji.
phrase-swap-ask-app = Prosimy zgłosić zamianę dnia w aplikacji.
phrase-swap-yes-plain = Zamiana dnia jest możliwa.
phrase-swap-no-plain = Zamiana dnia nie jest możliwa.
phrase-extra-place = Jest jeszcze wolne miejsce.
phrase-extra-no-place = Nie ma wolnego miejsca.
phrase-extra-place-weekdays = Są jeszcze wolne miejsca { $on-first-weekday } i { $on-second-weekday }.
phrase-book-before = Zapisy trwają do tego dnia włącznie: { $date }.
phrase-book-holiday-care = Prosimy zapisać dziecko ({ $child }) na opiekę wakacyjną.
phrase-book-holiday-care-child = Prosimy zapisać dziecko na opiekę wakacyjną.
phrase-phone-emergency = Potrzebujemy Państwa numeru telefonu na nagłe wypadki.
phrase-phone-ask-reach = Jak możemy się z Państwem skontaktować?
phrase-phone-address = Prosimy podać nam nowy adres.
phrase-talk-how-going = Chcielibyśmy porozmawiać z Państwem o tym, jak radzi sobie { $child }.
phrase-talk-when-time = Kiedy mają Państwo czas na rozmowę?
phrase-talk-have-minute = Czy mają Państwo chwilę na rozmowę?
phrase-talk-parent-date = Rozmowa z rodzicami jest { $on-date } o { $time }.
phrase-talk-choose-time = Prosimy wybrać godzinę rozmowy.
phrase-talk-report-ready = Raport o dziecku ({ $child }) jest gotowy.
phrase-talk-worried = Trochę się niepokoimy o dziecko ({ $child }).
phrase-talk-worried-speech = Chcielibyśmy porozmawiać z Państwem o mowie dziecka ({ $child }).
phrase-talk-nice-talk = Dziękujemy za miłą rozmowę.
phrase-talk-tell-more-pickup = Więcej powiemy przy odbiorze dziecka.
phrase-photo-ask-app = Czy możemy umieszczać w aplikacji zdjęcia dziecka ({ $child })?
phrase-form-fill = Prosimy wypełnić formularz.
phrase-form-return = Prosimy oddać formularz.
phrase-form-list-sign = Prosimy wpisać się na listę.
phrase-answer-please = Prosimy dać nam znać.
phrase-answer-before = Prosimy o odpowiedź przed tym dniem: { $date }.
phrase-answer-questions-tell = Mają Państwo pytania? Prosimy dać nam znać.
phrase-answer-eat-along = Czy { $child } zje z nami?
phrase-answer-ok-for-you = Czy to Państwu odpowiada?
phrase-answer-may-come-in = Mogą Państwo wejść.

## Wennen (meer)

phrase-settle-first-day-well = Pierwszy dzień poszedł dobrze ({ $child }).
phrase-settle-trial-well = Adaptacja poszła dobrze ({ $child }).
phrase-settle-trial-date = Poranek adaptacyjny ({ $child }) jest { $on-date }.
phrase-settle-trial = { $child } przychodzi na adaptację.
phrase-settle-done = { $child } już całkiem się { $gender ->
        [female] przyzwyczaiła
        [male] przyzwyczaił
       *[unknown] przyzwyczaił(a)
    }.
phrase-settle-moves-group = { $child } przechodzi do innej grupy.
phrase-settle-moves-to = { $child } przechodzi do grupy { $group }.
phrase-settle-school = { $child } idzie do szkoły podstawowej.
phrase-settle-last-day = To ostatni dzień dziecka ({ $child }).
phrase-settle-will-miss = { $child }: będziemy tęsknić.
phrase-settle-parent-stays = Za pierwszym razem mogą Państwo zostać.
phrase-settle-like-home = Co robią Państwo w domu, gdy { $child } jest { $gender ->
        [female] smutna
        [male] smutny
       *[unknown] smutny(-a)
    }?
phrase-settle-angry-home = Co robią Państwo w domu, gdy { $child } się złości?
phrase-settle-home-too = Czy { $child } zachowuje się tak też w domu?
phrase-settle-which-language = W jakim języku mówią Państwo w domu do dziecka ({ $child })?
phrase-settle-dutch-understands = { $child } rozumie już dużo po niderlandzku.
phrase-settle-clear = { $child } dobrze pokazuje, czego chce.
phrase-settle-more-words = { $child } mówi coraz więcej słów.
phrase-settle-grows = { $child } dobrze rośnie.
phrase-settle-big-steps = { $child } robi duże postępy.
phrase-settle-confident = { $child } ma coraz więcej pewności siebie.
phrase-settle-well-done = Brawo, { $child }!
phrase-settle-swim-diploma = { $child } { $gender ->
        [female] zdobyła
        [male] zdobył
       *[unknown] zdobył(a)
    } dyplom pływacki.
phrase-settle-lights = { $child } lubi patrzeć na światełka.
phrase-settle-smiles = { $child } dużo się śmieje.

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = Jesteśmy zamknięci.
phrase-open-plain = Jesteśmy otwarci.
phrase-open-again-plain = Znowu jesteśmy otwarci.
phrase-open-all-day = Świetlica jest otwarta przez cały dzień.
phrase-closed-at = Zamykamy o { $time }.
phrase-closed-date-at = Zamykamy { $on-date } o { $time }.
phrase-open-at = Otwieramy o { $time }.
phrase-open-until = Jesteśmy otwarci do { $time }.
phrase-open-hours-are = Godziny otwarcia: od { $from } do { $until }.
phrase-closed-easter-monday = W Wielkanoc jesteśmy zamknięci.
phrase-closed-christmas = W Boże Narodzenie jesteśmy zamknięci.
phrase-closed-christmas-newyear = Między Bożym Narodzeniem a Nowym Rokiem jesteśmy zamknięci.
phrase-closed-whit-ascension = W Święto Wniebowstąpienia jesteśmy zamknięci.
phrase-closed-kings-day = W Dzień Króla jesteśmy zamknięci.
phrase-closed-whitsun = W Zielone Świątki jesteśmy zamknięci.
phrase-staff-ill-plain = { $person } choruje.
phrase-staff-away = Nieobecna osoba: { $person }.
phrase-staff-holiday = { $person } ma urlop.
phrase-staff-back = { $person } już jest z nami.
phrase-staff-leave = { $person } ma dni wolne.
phrase-staff-not-works-weekday = { $person } nie pracuje { $on-weekday }.
phrase-staff-works = { $person } pracuje.
phrase-staff-replaces = { $person } zastępuje tę osobę: { $other-person }.
phrase-staff-substitute = W grupie jest osoba na zastępstwie.
phrase-staff-trainee = Do grupy dołączy osoba na praktyce.
phrase-staff-trainee-name = { $person } to nowa osoba na praktyce.
phrase-staff-birthday = { $person } ma urodziny.
phrase-staff-baby = { $person } ma nowo narodzone dziecko.
phrase-staff-i-am-off = Mam wolne.
phrase-staff-i-am-here = Jestem w pracy.
phrase-staff-new-plain = W grupie jest nowa osoba z zespołu.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child } { $gender ->
        [female] świętowała
        [male] świętował
       *[unknown] świętował(a)
    } urodziny.
phrase-event-child-birthday = { $child } ma urodziny.
phrase-event-child-treated = { $child } { $gender ->
        [female] częstowała
        [male] częstował
       *[unknown] częstował(a)
    } innych.
phrase-event-child-treated-on = { $child } { $gender ->
        [female] częstowała
        [male] częstował
       *[unknown] częstował(a)
    } innych: { $things }.
phrase-event-sang-for = { $child }: śpiewaliśmy „sto lat”.
phrase-event-birthday-hat = { $child } { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } urodzinową czapeczkę.
phrase-event-treat-healthy = Prosimy, żeby poczęstunek był mały i zdrowy.
phrase-event-thanks-treat-child = Dziękujemy za poczęstunek ({ $child }).
phrase-event-sinterklaas-comes = Odwiedzi nas Sinterklaas.
phrase-event-shoe = Dzieci mogą wystawić but (Sinterklaas).
phrase-event-party-is = Nasze święto: { $item }.
phrase-event-party-date = Uroczystość jest { $on-date } o { $time }.
phrase-event-dress-up = Dzieci mogą przyjść w przebraniu.
phrase-event-pyjamas-day = Dzieci mogą przyjść w piżamie.
phrase-event-congrats-baby = Gratulujemy narodzin dziecka!
phrase-event-congrats-plain = Gratulujemy!
phrase-event-congrats-child-hearty = { $child }: serdecznie gratulujemy.
phrase-event-volunteers = Szukamy rodziców, którzy chcą pomóc.
phrase-event-volunteers-drive = Kto może zawieźć dzieci samochodem?
phrase-event-committee = Odbędzie się spotkanie rady rodziców.
phrase-event-parents-evening-topic = Na zebraniu rodziców porozmawiamy o tym: { $things }.
phrase-event-parents-evening-sleep = Na zebraniu rodziców porozmawiamy o bezpiecznym śnie.
phrase-event-ends = Koniec o { $time }.
phrase-event-begins-activity = To zaczyna się o { $time }: { $activity }.
phrase-event-club-begins = Lekcja zaczyna się o { $time }.
phrase-event-leave-on-time = Wyruszamy punktualnie.
phrase-event-trip-by = Jedziemy pociągiem na wycieczkę: { $item }.
phrase-event-trip-who = Plan ({ $who }): { $item }.
phrase-event-trip-plain = Nasza wycieczka: { $item }.
phrase-event-ask-trip-may = Czy { $child } może pojechać na wycieczkę?
phrase-event-trip-back-safe = Już wróciliśmy.

## Geld en kantoor (meer)

phrase-money-invoice-office = Mają Państwo pytania o fakturę? Prosimy zadzwonić do naszego biura.
phrase-money-asked = Prosimy o kwotę { $amount }.
phrase-money-asked-trip = Za wycieczkę prosimy o kwotę { $amount }.
phrase-money-no-extra = Nie muszą Państwo nic dopłacać.
phrase-money-debit-day = Kwota jest pobierana około { $count }. dnia miesiąca.
phrase-money-year-statement = Otrzymają Państwo roczne zestawienie opłat.
phrase-money-invoice-ready = Faktura jest gotowa.
phrase-money-contract-questions = Mają Państwo pytania o umowę? Prosimy zadzwonić do naszego biura.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = Dzień dobry.
phrase-hello-evening = Dobry wieczór.
phrase-hello-morning-plain = Dzień dobry.
phrase-hello-parents-of = Drodzy Rodzice ({ $child }),
phrase-bye-day = Miłego dnia!
phrase-bye-afternoon = Miłego popołudnia!
phrase-bye-tomorrow-evening = Do jutra i miłego wieczoru!
phrase-bye-week = Do zobaczenia w przyszłym tygodniu!
phrase-bye-later = Do zobaczenia!
phrase-bye-night-child = Śpij dobrze, { $child }.
phrase-bye-night = Dobranoc.
phrase-bye-greetings-team = Pozdrowienia od zespołu.
phrase-bye-greetings-person = Pozdrawia { $person }.
phrase-bye-feast-days = Życzymy Państwu miłych świąt.
phrase-bye-new-year = Szczęśliwego Nowego Roku!
phrase-bye-eid = Eid Mubarak!
phrase-bye-ramadan = Życzymy Państwu dobrego ramadanu.
phrase-bye-holiday-wish = Życzymy Państwu udanych wakacji.
phrase-bye-see-you-group = { $child }: chętnie znowu się zobaczymy.
phrase-thanks-understanding = Dziękujemy za zrozumienie.
phrase-thanks-thinking = Dziękujemy za pomoc i dobre pomysły.
phrase-thanks-quick = Dziękujemy, że tak szybko Państwo przyszli.
phrase-thanks-quick-reply = Dziękujemy za szybką odpowiedź.
phrase-thanks-trust = Dziękujemy za zaufanie.
phrase-thanks-present = Dziękujemy za prezent.
phrase-thanks-card = Dziękujemy za miłą kartkę.
phrase-thanks-bring = Dziękujemy za przyniesienie: { $things }.
phrase-sorry-plain = Przykro nam.
phrase-sorry-late-message = Przepraszamy za późną wiadomość.
phrase-sorry-lost = Przepraszamy, zgubiliśmy to ({ $child }): { $things }.
phrase-sorry-forgot = Zapomnieliśmy o tym.
phrase-contact-know = To tylko dla Państwa wiadomości.
phrase-contact-note = Uwaga!
phrase-contact-call-office = Prosimy się z nami skontaktować.
phrase-contact-reachable = Można się z nami skontaktować do { $time }.
phrase-contact-number = Czy ten numer telefonu jest nadal aktualny?
phrase-contact-ask-received = Czy otrzymali Państwo naszą wiadomość?
phrase-contact-more-app = Więcej mogą Państwo przeczytać w aplikacji.
phrase-contact-read-letter = Prosimy przeczytać list.
phrase-contact-mail-follows = Otrzymają Państwo e-mail.
phrase-contact-more-later = Więcej informacji podamy później.
phrase-contact-will-look = Sprawdzimy to.
phrase-contact-heating = Ogrzewanie nie działa.
phrase-contact-phone-down = Telefon nie działa.
phrase-contact-doorbell = Dzwonek nie działa.

## Thuis en taal (meer)

phrase-home-sing-song = Prosimy śpiewać tę piosenkę także w domu.
phrase-home-read-book-along = { $child } może wziąć książkę do domu.
phrase-home-practise-too = Prosimy ćwiczyć to także w domu.
phrase-home-talk-about = Prosimy porozmawiać o tym także w domu.
phrase-home-ask-weekend = Jak minął weekend?
phrase-home-ask-holiday = Jak minęły wakacje?
phrase-home-ask-dentist-child = Czy było miło u dentysty, { $child }?
phrase-home-ask-dentist = Jak było u dentysty?
phrase-home-ask-doctor = Jak było u lekarza?
phrase-home-stayed-over = { $child } { $gender ->
        [female] nocowała
        [male] nocował
       *[unknown] nocował(a)
    } (u kogo: { $relative }).
phrase-home-tired-maybe = Być może { $child } dziś wcześnie poczuje zmęczenie.

## Nog meer over de dag

phrase-act-tries = { $child } próbuje to robić: { $activity }.
phrase-act-wants-help = { $child } chętnie by w tym { $gender ->
        [female] pomagała
        [male] pomagał
       *[unknown] pomagał(a)
    }: { $activity }.
phrase-act-must = { $child } musi to jeszcze ćwiczyć: { $activity }.
phrase-act-not-anymore = { $child } już tego nie robi: { $activity }.
phrase-act-often = { $child } często to robi: { $activity }.
phrase-act-may-soon = Dzieci mogą to robić: { $activity }.
phrase-act-ask-we-may = Czy możemy to robić z dzieckiem ({ $child }): { $activity }?
phrase-act-enjoyed-much = To się podobało dzieciom: { $activity }.
phrase-act-will-child-soon = { $child } będzie { $gender ->
        [female] mogła
        [male] mógł
       *[unknown] mógł/mogła
    } to później robić: { $activity }.
phrase-got-things = { $child } to { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    }: { $things }.
phrase-has-with = { $child } ma to ze sobą: { $things }.
phrase-asks-for = { $child } o to { $gender ->
        [female] poprosiła
        [male] poprosił
       *[unknown] poprosił(a)
    }: { $things }.
phrase-needed-things = { $child } tego { $gender ->
        [female] potrzebowała
        [male] potrzebował
       *[unknown] potrzebował(a)
    }: { $things }.
phrase-proud-of = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } z tego { $gender ->
        [female] dumna
        [male] dumny
       *[unknown] dumny(-a)
    }: { $things }.
phrase-looked-at = { $child } na to { $gender ->
        [female] patrzyła
        [male] patrzył
       *[unknown] patrzył(a)
    }: { $things }.
phrase-saw-we = To widzieliśmy: { $things }.
phrase-found-things = { $child } to { $gender ->
        [female] znalazła
        [male] znalazł
       *[unknown] znalazł(a)
    }: { $things }.
phrase-made-things = { $child } to { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    }: { $things }.
phrase-made-we = To zrobiliśmy: { $things }.
phrase-baked-we = To upiekliśmy: { $things }.
phrase-played-list = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się tym: { $things }.
phrase-played-list-all = Dzieci bawiły się tym: { $things }.
phrase-loves-things = { $child } to bardzo lubi: { $things }.
phrase-loved-things = To się bardzo podobało ({ $child }): { $things }.
phrase-topic-we = Rozmawialiśmy o tym: { $things }.
phrase-theme-new = Nowy temat to: { $things }.
phrase-said-words = { $child } { $gender ->
        [female] powiedziała
        [male] powiedział
       *[unknown] powiedział(a)
    }: { $quote }.
phrase-word-week = Uczymy się tego słowa: { $quote }.
phrase-book-read = Czytaliśmy tę książkę: { $quote }.
phrase-song-sung = Śpiewaliśmy tę piosenkę: { $quote }.
phrase-mood-fine = Wszystko idzie dobrze.
phrase-mood-day-well = { $child }: dzień minął dobrze.
phrase-mood-better-then = Poszło lepiej.
phrase-mood-hard-moment = { $child } { $gender ->
        [female] przeżywała
        [male] przeżywał
       *[unknown] przeżywał(a)
    } trudne chwile.
phrase-mood-soon-angry = { $child } łatwo się { $gender ->
        [female] złościła
        [male] złościł
       *[unknown] złościł(a)
    }.
phrase-mood-cried-much = { $child } dużo { $gender ->
        [female] płakała
        [male] płakał
       *[unknown] płakał(a)
    }.
phrase-mood-cried-little = { $child } mało { $gender ->
        [female] płakała
        [male] płakał
       *[unknown] płakał(a)
    }.
phrase-mood-cried-not = { $child } nie { $gender ->
        [female] płakała
        [male] płakał
       *[unknown] płakał(a)
    }.
phrase-mood-laughed-at = { $child } się { $gender ->
        [female] śmiała
        [male] śmiał
       *[unknown] śmiał(a)
    }.
phrase-mood-laughed-with = { $child } { $gender ->
        [female] śmiała
        [male] śmiał
       *[unknown] śmiał(a)
    } się razem z: { $names }.
phrase-mood-comfort-sought = { $child } { $gender ->
        [female] szukała
        [male] szukał
       *[unknown] szukał(a)
    } u nas pocieszenia.
phrase-mood-stayed-close = { $child } { $gender ->
        [female] trzymała
        [male] trzymał
       *[unknown] trzymał(a)
    } się blisko nas.
phrase-mood-good-together = Dzieci dobrze bawiły się razem.
phrase-mood-watch-others = { $child } chętnie { $gender ->
        [female] patrzyła
        [male] patrzył
       *[unknown] patrzył(a)
    } na inne dzieci.
phrase-mood-not-home = { $child } nie { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } jeszcze iść do domu.
phrase-mood-happy-to-see = { $child } { $gender ->
        [female] ucieszyła
        [male] ucieszył
       *[unknown] ucieszył(a)
    } się na Państwa widok.
phrase-mood-shy = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] nieśmiała
        [male] nieśmiały
       *[unknown] nieśmiały(-a)
    }.
phrase-mood-tired-bit = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } trochę { $gender ->
        [female] zmęczona
        [male] zmęczony
       *[unknown] zmęczony(-a)
    }.
phrase-mood-stubborn = { $child } { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } to zrobić samodzielnie.
phrase-mood-boundary = { $child } sprawdza granice.
phrase-mood-says-no = { $child } często mówi „nie”.
phrase-mood-no-worries = Prosimy się nie martwić.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child } { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    }.
phrase-food-later = { $child } zje później.
phrase-food-well-again = { $child } znowu dobrze { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    }.
phrase-food-badly-now = { $child } nie je dobrze.
phrase-food-at-table = { $child } ładnie { $gender ->
        [female] siedziała
        [male] siedział
       *[unknown] siedział(a)
    } przy stole.
phrase-food-trying-new = { $child } próbuje jeść nowe rzeczy.
phrase-food-does-not-eat = { $child } tego nie je: { $things }.
phrase-food-eats-only = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } tylko to: { $things }.
phrase-food-lunch-from-us = Dzieci dostają od nas lunch.
phrase-food-know-diet = Wiemy o tym i zwracamy na to uwagę.
phrase-bottle-stopped-we = Zrezygnowaliśmy z popołudniowej butelki.
phrase-bottle-went-well = Picie z butelki poszło dobrze.
phrase-bottle-went-less = Picie z butelki nie poszło dobrze.
phrase-bottle-schedule = Pora butelki ({ $child }): { $time }.
phrase-drink-enough = { $child } { $gender ->
        [female] powinna
        [male] powinien
       *[unknown] powinien/powinna
    } pić wystarczająco dużo.
phrase-sleep-plain = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    }.
phrase-sleep-hour = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } godzinę.
phrase-sleep-bed-early = { $child } wcześnie { $gender ->
        [female] położyła
        [male] położył
       *[unknown] położył(a)
    } się spać.
phrase-sleep-longer-than = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } dłużej niż zwykle.
phrase-sleep-shorter-than = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } krócej niż zwykle.
phrase-sleep-slow-plain = Zasypianie trwało długo.
phrase-sleep-not-on-tummy = { $child } nie { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } na brzuchu.
phrase-sleep-babies-on-back = Wszystkie niemowlęta kładziemy na plecach.
phrase-sleep-still = { $child } jeszcze śpi.
phrase-nappy-cream-on = Posmarowaliśmy to kremem.
phrase-nappy-bit-red = { $child } ma trochę zaczerwienioną pupę.
phrase-nappy-wet-one = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } mokrą pieluchę.
phrase-nappy-plenty = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } wystarczająco dużo siusiu.
phrase-toilet-training-well = Nauka korzystania z toalety idzie dobrze.
phrase-toilet-almost = { $child } już prawie nie potrzebuje pieluchy.
phrase-toilet-trained = { $child } nie potrzebuje już pieluchy.
phrase-toilet-helped = Założyliśmy czyste ubrania.
phrase-hygiene-hands = Często myjemy ręce.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child } się { $gender ->
        [female] przewróciła
        [male] przewrócił
       *[unknown] przewrócił(a)
    }.
phrase-health-trouble-at = { $child } odczuwa dolegliwość: { $body }.
phrase-health-trouble-teeth = { $child }: dokucza ząbkowanie.
phrase-health-cooled-at = Ochłodziliśmy to miejsce: { $body }.
phrase-health-plaster-on = Nakleiliśmy tu plaster: { $body }.
phrase-health-plaster-plain = Nakleiliśmy plaster.
phrase-health-bleeding = { $child }: leciała krew ({ $body }).
phrase-health-scratched = { $child }: inne dziecko { $gender ->
        [female] ją
        [male] go
       *[unknown] je
    } podrapało.
phrase-health-hit-by = { $child }: inne dziecko { $gender ->
        [female] ją
        [male] go
       *[unknown] je
    } uderzyło.
phrase-health-pinched = { $child } { $gender ->
        [female] przytrzasnęła
        [male] przytrzasnął
       *[unknown] przytrzasnął/przytrzasnęła
    } sobie palec drzwiami.
phrase-health-collided = { $child } { $gender ->
        [female] zderzyła
        [male] zderzył
       *[unknown] zderzył(a)
    } się z innym dzieckiem.
phrase-health-bumped-into = { $child } { $gender ->
        [female] uderzyła
        [male] uderzył
       *[unknown] uderzył(a)
    } się o to: { $item } ({ $body }).
phrase-health-not-serious = To nic poważnego.
phrase-health-ask-child-fever = Czy Państwa dziecko ma gorączkę?
phrase-health-may-not-fever = Z gorączką dziecko nie może do nas przyjść.
phrase-health-come-without-fever = { $child } może znowu przyjść, gdy gorączka minie.
phrase-health-no-paracetamol = Nie wolno nam podawać paracetamolu.
phrase-group-nothing-further = Poza tym nie działo się nic szczególnego.
phrase-pickup-parking-door = Prosimy nie parkować przed drzwiami.
phrase-arrive-child-on-time = Prosimy dopilnować, żeby dziecko było na czas.
phrase-extra-day-no-place = Nie mamy miejsca na dodatkowy dzień.
phrase-staff-fills-in = { $person } zastępuje kolegę lub koleżankę.
phrase-health-cannot-stay = { $child } nie może zostać w grupie.
phrase-health-may-not-come-yet = { $child } jeszcze nie może przychodzić.
phrase-food-may-not-eat = { $child } nie może tego jeść: { $things }.
phrase-health-no-medicine = Nie wolno nam podawać leków.
phrase-pickup-child-soonest = Prosimy jak najszybciej odebrać dziecko.
phrase-health-fever-down = Gorączka spadła.
phrase-closed-group-plain = Grupa jest zamknięta.
phrase-closed-bso-plain = Świetlica jest zamknięta.
phrase-health-doctor-called = Zadzwoniono do lekarza.
phrase-health-rest = Dobrze, żeby { $child } { $gender ->
        [female] odpoczęła
        [male] odpoczął
       *[unknown] odpoczął/odpoczęła
    }.
phrase-health-look-spots = Prosimy zwracać uwagę na plamki lub pęcherzyki.
phrase-health-noticed-home = Czy zauważyli Państwo coś w domu?
phrase-health-school-doctor = Przyjdzie lekarz szkolny.
phrase-health-speech = Przyjdzie logopeda.
phrase-health-temp-took-we = Zmierzyliśmy temperaturę.
phrase-health-temp-normal-plain = Temperatura była normalna.
phrase-health-fever-gone = Gorączka minęła.
phrase-health-safe-all = Wszystkie dzieci są bezpieczne.
phrase-health-recovered = { $child } { $gender ->
        [female] wyzdrowiała
        [male] wyzdrowiał
       *[unknown] wyzdrowiał(a)
    }.
phrase-health-still-ill = { $child } jeszcze choruje.
phrase-health-is-ill = { $child } choruje.
phrase-health-went-home-ill = { $child } { $gender ->
        [female] wróciła
        [male] wrócił
       *[unknown] wrócił(a)
    } do domu z powodu choroby.
phrase-health-hearing-glasses = { $child } nosi okulary.
phrase-health-no-lice = Nie widzieliśmy wszy.
phrase-health-has-lice = { $child } ma wszy głowowe.
phrase-health-lice-treat = Prosimy zastosować u dziecka środek na wszy.
phrase-health-lice-comb = Prosimy dokładnie wyczesać włosy dziecka.

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child } to u nas { $gender ->
        [female] zostawiła
        [male] zostawił
       *[unknown] zostawił(a)
    }: { $things }.
phrase-bring-in-bag-child = To jest w torbie ({ $child }): { $things }.
phrase-bring-put-in-bag = Włożyliśmy to do torby: { $things }.
phrase-bring-broken-child = Zepsute ({ $child }): { $things }.
phrase-bring-missing-child = Tego brakuje ({ $child }): { $things }.
phrase-bring-found-again = To się odnalazło: { $things }.
phrase-bring-found-again-child = To się odnalazło ({ $child }): { $things }.
phrase-bring-ask-seen-thing = Czy widzieli to Państwo: { $things }?
phrase-bring-ask-taken = Czy wzięli to Państwo przez pomyłkę: { $things }?
phrase-bring-take-home = Prosimy zabrać to do domu: { $things }.
phrase-bring-wash = Prosimy to wyprać: { $things }.
phrase-bring-check = Prosimy to sprawdzić: { $things }.
phrase-bring-back = Prosimy to przynieść z powrotem: { $things }.
phrase-bring-save = Prosimy to dla nas zachować: { $things }.
phrase-bring-item-is-wet-we = Ubrania zamokły.
phrase-bring-shoes-small = Buty robią się za małe ({ $child }).
phrase-bring-size-child = { $child } nosi rozmiar { $count }.
phrase-bring-bag-daily = Prosimy codziennie dawać dziecku torbę.
phrase-bring-labels = Prosimy wszystko podpisać imieniem dziecka.
phrase-bring-own-risk = Własne zabawki mogą zginąć.
phrase-clothes-outside = Codziennie wychodzimy na dwór.
phrase-clothes-dirty = Ubrania mogą się pobrudzić.
phrase-clothes-easy = Prosimy o wygodne ubrania.

## Weer (nog meer)

phrase-weather-is-cold = Jest zimno.
phrase-weather-is-warm = Jest ciepło.
phrase-weather-is-hot = Jest bardzo gorąco.
phrase-weather-rains = Pada deszcz.
phrase-weather-snows = Spadł śnieg.
phrase-weather-slippery = Jest ślisko.
phrase-weather-storm = Zbliża się wichura.
phrase-weather-stay-in-shade = Zostajemy w cieniu.
phrase-weather-inside-between = Między { $from } a { $until } zostajemy w środku.
phrase-weather-code = Jest ostrzeżenie pogodowe.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = Przyszli Państwo po ustalonej godzinie.
phrase-pickup-came-not = Dziecko ({ $child }) nie przyszło.
phrase-pickup-arrived = { $child } już jest.
phrase-pickup-soon = Prosimy odebrać dziecko ({ $child }).
phrase-pickup-child-plain = Prosimy odebrać dziecko.
phrase-pickup-bring-child = Prosimy przyprowadzić dziecko ({ $child }).
phrase-pickup-not-allowed = Bez wiadomości od Państwa ta osoba nie może odebrać dziecka ({ $child }): { $relative }.
phrase-pickup-tell-who = Prosimy dać nam znać, kto odbierze dziecko ({ $child }).
phrase-pickup-time-changed = Godzina odbioru się zmieniła.
phrase-pickup-come-in = Prosimy na chwilę wejść do środka.
phrase-pickup-say-goodbye = Prosimy pożegnać się z dzieckiem przed wyjściem.
phrase-pickup-entrance-use-back = Prosimy korzystać z tylnego wejścia.
phrase-pickup-bike = Prosimy stawiać rower w stojaku.
phrase-pickup-shoes-off = Prosimy zdejmować buty w sali grupy.
phrase-absent-day-off-ok = Otrzymaliśmy zgłoszenie nieobecności.
phrase-absent-noted = Zapisaliśmy to.
phrase-extra-possible = Dodatkowy dzień jest możliwy.
phrase-extra-impossible = Dodatkowy dzień nie jest możliwy.
phrase-extra-one-place = Jest jeszcze jedno wolne miejsce.
phrase-extra-waiting-list = Są Państwo na liście oczekujących.
phrase-talk-plan = Chcielibyśmy umówić się z Państwem na rozmowę.
phrase-talk-moved = Rozmowa została przełożona.
phrase-talk-cancelled = Rozmowa się nie odbędzie.
phrase-talk-minutes-child = Porozmawiamy wtedy o dziecku ({ $child }).
phrase-permission-need = Potrzebujemy Państwa zgody.
phrase-form-sign-plain = Prosimy podpisać formularz.
phrase-question-may-ask = Mam pytanie.
phrase-answer-thinks = Co Państwo o tym myślą?
phrase-answer-which-day = W który dzień Państwo przyjdą?
phrase-answer-how-late = O której Państwo przyjdą?
phrase-answer-come-collect-things = Kiedy przyjdą Państwo po rzeczy?
phrase-contact-may-call = Czy mogę do Państwa zadzwonić?
phrase-contact-call-freely = Mogą Państwo zawsze do nas zadzwonić.
phrase-contact-check = Dopytam o to.
phrase-contact-no-time = Oddzwonię do Państwa.
phrase-contact-answer-soon = Wkrótce otrzymają Państwo odpowiedź.
phrase-contact-not-understood = Nie rozumiemy Państwa wiadomości.
phrase-contact-repeat = Prosimy wysłać ją jeszcze raz.

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = Zespół ma dzień szkoleniowy.
phrase-closed-school-study-day = Szkoła ma dzień szkoleniowy.
phrase-open-holiday-hours = Podczas wakacji i ferii jesteśmy otwarci od { $from } do { $until }.
phrase-prices-higher = Ceny wzrosną.
phrase-pay-invoice-before = Prosimy zapłacić rachunek przed tym dniem: { $date }.
phrase-pay-invoice-office = Mają Państwo pytania o rachunek? Prosimy zadzwonić do naszego biura.
phrase-pay-questions-office = W sprawach pieniędzy mogą Państwo zadzwonić do biura.
phrase-staff-name-is = Nowa osoba w naszym zespole: { $person }.
phrase-staff-substitute-stands = Grupą zajmuje się osoba na zastępstwie.
phrase-staff-mentor-new = { $child } będzie { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } nowego mentora.
phrase-staff-mentor-now = Nowy mentor dziecka ({ $child }): { $person }.
phrase-group-move-room = Grupa przenosi się do innej sali.
phrase-group-sits-with = { $child } jest w grupie { $group }.
phrase-group-together-two = Dwie grupy są razem.
phrase-group-drill = Mieliśmy próbny alarm przeciwpożarowy.
phrase-group-clean-up-day = Razem posprzątaliśmy.
phrase-group-visit-from = Mieliśmy gościa.
phrase-group-new-room = Mamy nowe miejsce do zabawy.
phrase-group-outside-long = Byliśmy długo na dworze.
phrase-group-inside-played = Bawiliśmy się w środku.
phrase-group-went-out = Byliśmy na wycieczce.
phrase-group-music = Słuchaliśmy muzyki.
phrase-group-circle = Siedzieliśmy w kręgu.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child } próbuje chodzić.
phrase-dev-pulls-up = { $child } podciąga się do stania.
phrase-dev-rolls-over = { $child } przewraca się z pleców na brzuch.
phrase-dev-rolls-back = { $child } przewraca się z brzucha na plecy.
phrase-dev-first-word = { $child } { $gender ->
        [female] powiedziała
        [male] powiedział
       *[unknown] powiedział(a)
    } pierwsze słowo.
phrase-dev-sentences = { $child } mówi krótkimi zdaniami.
phrase-dev-many-words = { $child } uczy się wielu nowych słów.
phrase-dev-babbles = { $child } dużo gaworzy.
phrase-dev-talks-much = { $child } dużo mówi.
phrase-dev-dutch-home = { $child } mówi w domu innym językiem.
phrase-dev-understands = { $child } dobrze nas rozumie.
phrase-dev-plays-alone = { $child } najchętniej bawi się w pojedynkę.
phrase-dev-plays-together = { $child } dobrze bawi się z innymi.
phrase-dev-joins-in = { $child } chętnie bierze udział w zajęciach.
phrase-dev-remembers = { $child } wszystko zapamiętuje.
phrase-dev-concentrates = { $child } potrafi dobrze się skupić.
phrase-dev-independent = { $child } dużo robi samodzielnie.
phrase-dev-swim-lesson = { $child } ma lekcje pływania.
phrase-dev-ask-swim = Czy Państwa dziecko ma dyplom pływacki?
phrase-dev-school-soon = { $child } wkrótce idzie do szkoły.
phrase-dev-toddler-group = { $child } przechodzi do grupy maluchów.
phrase-dev-bso-soon = { $child } będzie chodzić do świetlicy.
phrase-dev-settle-trial-first = { $child } dobrze { $gender ->
        [female] zniosła
        [male] zniósł
       *[unknown] zniósł/zniosła
    } pierwszy dzień adaptacji.
phrase-dev-settle-plain-well = Dzień adaptacji poszedł dobrze.
phrase-dev-settle-begins = { $child } zaczyna adaptację.
phrase-dev-settle-group = { $child } przyjdzie na adaptację do grupy { $group }.
phrase-dev-birthday-soon = { $child } wkrótce ma urodziny.
phrase-dev-birthday-age = { $child } kończy { $count ->
        [one] { $count } rok
        [few] { $count } lata
       *[many] { $count } lat
    }.
phrase-dev-sibling-born = { $child } ma małego braciszka.
phrase-dev-sister-born = { $child } ma małą siostrzyczkę.
phrase-congrats-sibling-sister = Gratulujemy narodzin siostrzyczki ({ $child }).
phrase-congrats-sibling-brother = Gratulujemy narodzin braciszka ({ $child }).
phrase-sang-for-him = Śpiewaliśmy piosenki dla dziecka ({ $child }).
phrase-helps-think = Chętnie pomożemy znaleźć rozwiązanie.
phrase-ask-parents-join = Czy chcą Państwo pojechać z nami na wycieczkę?
phrase-ask-parents-help-at = Czy mogą Państwo w tym pomóc: { $things }?
phrase-bye-next-time = Do następnego razu!
phrase-bye-nice-evening = Miłego wieczoru!
phrase-bye-rest = Życzymy dobrego odpoczynku.
phrase-bye-have-fun = Dobrej zabawy!
phrase-bye-good-luck = Powodzenia!

## Uw kind (zonder naam)

phrase-child-fever-has = Państwa dziecko ma gorączkę.
phrase-child-is-ill = Państwa dziecko jest chore.
phrase-child-ate-well = Państwa dziecko dobrze jadło.
phrase-child-ate-little = Państwa dziecko mało jadło.
phrase-child-slept-well = Państwa dziecko dobrze spało.
phrase-child-good-day = Państwa dziecko miało miły dzień.
phrase-child-fell = Państwa dziecko się przewróciło.
phrase-child-may-come-back = Państwa dziecko może znowu przychodzić.
phrase-child-may-settle-day = Państwa dziecko może przyjść na dzień adaptacji.
phrase-child-stay-home-fever = Państwa dziecko musi zostać w domu.
phrase-child-may-return-hours = Państwa dziecko może wrócić po co najmniej { $hours ->
        [one] { $hours } godzinie
        [few] { $hours } godzinach
       *[many] { $hours } godzinach
    } bez gorączki.
phrase-child-may-return-vomit = Państwa dziecko może znowu przyjść { $hours ->
        [one] { $hours } godzinę
        [few] { $hours } godziny
       *[many] { $hours } godzin
    } po wymiotach.
phrase-child-ask-lice = Czy Państwa dziecko ma wszy?
phrase-child-treat-then = Prosimy wtedy zastosować u dziecka odpowiedni środek.
phrase-child-check-daily = Prosimy codziennie sprawdzać dziecko.
phrase-child-check-hair = Prosimy dokładnie obejrzeć włosy dziecka.
phrase-child-shoes-sturdy = Prosimy założyć dziecku mocne buty.
phrase-child-nice-clothes = Prosimy ubrać dziecko odświętnie.
phrase-child-breakfast-first = Prosimy najpierw dać dziecku śniadanie.
phrase-child-sleep-enough = Prosimy zadbać, żeby dziecko spało wystarczająco długo.
phrase-child-collect-earlier = Prosimy odebrać dziecko wcześniej.
phrase-child-collect-at = Prosimy odebrać dziecko o { $time }.
phrase-child-collect-or-earlier = Prosimy odebrać dziecko o { $time } lub wcześniej.
phrase-child-bring-or-earlier = Prosimy przyprowadzić dziecko o { $time } lub wcześniej.
phrase-child-collect-from = Mogą Państwo odebrać dziecko od { $time }.
phrase-child-bring-from = Mogą Państwo przyprowadzić dziecko od { $time }.
phrase-child-only-if-known = Oddajemy dziecko tylko osobom, które znamy.
phrase-child-allergic-ask = Czy Państwa dziecko ma na coś alergię?
phrase-child-phone-reach = Skontaktujemy się z Państwem.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = W grupie nie jemy orzechów.
phrase-rule-child-nut-allergy = Jedno z dzieci ma alergię na orzechy.
phrase-rule-no-nuts-give = Prosimy nie dawać dziecku jedzenia z orzechami.
phrase-rule-no-own-toys = Prosimy nie przynosić własnych zabawek.
phrase-rule-toys-bring-may = Dzieci mogą przynieść zabawki.
phrase-rule-cuddly-may = Dzieci mogą przynieść przytulankę.
phrase-rule-children-bring-may = Dzieci mogą to przynieść: { $things }.
phrase-rule-door-closed = Drzwi muszą być zamknięte.
phrase-rule-small-children = Prosimy uważać na małe dzieci.
phrase-rule-drive-slow = Prosimy jechać powoli.
phrase-rule-phone-not = Prosimy nie rozmawiać w grupie przez telefon.
phrase-rule-no-dogs = Psy nie mogą wchodzić do środka.
phrase-rule-no-smoking = Prosimy nie palić przy furtce.
phrase-rule-only-staff-medicine = Leki mogą podawać tylko osoby z zespołu.
phrase-rule-form-first = Najpierw muszą Państwo podpisać formularz.
phrase-rule-extra-pay = Wtedy muszą Państwo dopłacić.
phrase-rule-swap-hours = Prosimy zgłosić zamianę dnia co najmniej { $hours ->
        [one] { $hours } godzinę
        [few] { $hours } godziny
       *[many] { $hours } godzin
    } wcześniej.
phrase-rule-absent-no-swap = Jeśli nie odwołają Państwo dnia na czas, zamiana dnia nie będzie możliwa.
phrase-rule-label-clothes = Prosimy podpisać ubrania imieniem dziecka.
phrase-rule-return-then = Wtedy możemy to oddać.
phrase-because-few-staff = Przyczyną jest zbyt mała liczba osób w zespole.
phrase-because-illness = Przyczyną jest choroba.
phrase-because-weather = Przyczyną jest pogoda.
phrase-because-holidays = Przyczyną są dni świąteczne.
phrase-because-malfunction = Przyczyną jest awaria.
phrase-group-closed-early-due = Grupa zamyka się wcześniej.
phrase-group-together-because = Dlatego grupy są razem.
phrase-group-fruit-all = Wszystkie dzieci dostają owoce.
phrase-group-extra-drinks = Dzieci dostają więcej picia.
phrase-group-eats-at = Jemy o { $time }.
phrase-group-sleep-at = Dzieci śpią od { $from } do { $until }.
phrase-group-bus-leaves = Autobus odjeżdża o { $time }.
phrase-group-be-there = Prosimy być na miejscu o { $time }.
phrase-group-no-school = Dzieci nie mają szkoły.
phrase-group-school-begins = Szkoła znowu zaczyna się { $on-date }.
phrase-group-gym-is = Mamy gimnastykę.
phrase-group-cake = Jest tort.
phrase-group-sport-day = Jest dzień sportu.
phrase-group-almost-summer = Już prawie lato.
phrase-group-almost-christmas = Już prawie Boże Narodzenie.
phrase-group-almost-holiday = Już prawie wakacje.
phrase-group-called = Grupa nazywa się { $group }.
phrase-group-lice-in = W grupie { $group } są wszy.
phrase-trip-cancelled-reason = To się nie odbędzie: { $things }.
phrase-trip-moved-date = To zostało przełożone na nowy termin ({ $date }): { $things }.
phrase-trip-new-date = Nowy termin: { $date }, godzina { $time }.
phrase-trip-new-date-only = Nowy termin: { $date }.
phrase-trip-is-on-date = To się odbędzie { $on-date }: { $things }.
phrase-trip-is-on-date-at = To się odbędzie { $on-date } o { $time }: { $things }.
phrase-trip-not-on-date = To się nie odbędzie { $on-date }: { $things }.
phrase-pay-until = Mogą Państwo zapłacić do tego dnia włącznie: { $date }.
phrase-pay-before-money = Prosimy zapłacić przed tym dniem: { $date }.
phrase-pay-bring-money = Prosimy dać dziecku { $amount }.
phrase-sign-up-with = Osoba przyjmująca zapisy: { $person }.
phrase-hand-in-with = Osoba, której prosimy oddać formularz: { $person }.
phrase-hand-in-group = Prosimy oddać formularz w grupie.
phrase-more-questions = Czy są jeszcze pytania?
phrase-call-or-mail = Prosimy zadzwonić lub napisać e-mail.
phrase-call-day-every = Mogą Państwo dzwonić codziennie.
phrase-received-letter = Otrzymaliśmy Państwa list.
phrase-received-form = Otrzymaliśmy formularz.
phrase-received-mail = Otrzymaliśmy Państwa e-mail.
phrase-request-look = Rozpatrujemy Państwa wniosek.
phrase-request-refused = Państwa wniosek nie został zatwierdzony.
phrase-request-approved = Państwa wniosek został zatwierdzony.
phrase-if-you-cannot = Nie mogą Państwo?
phrase-if-too-late = Spóźnią się Państwo?
phrase-tell-then-in-time = Prosimy wtedy dać nam znać odpowiednio wcześnie.
phrase-call-before = Prosimy zadzwonić do nas przed { $time }.
phrase-not-want = Nie chcą Państwo tego?
phrase-home-same = Czy w domu jest tak samo?
phrase-home-read-this-book = Czy mogą Państwo przeczytać tę książkę także w domu?
phrase-not-on-wc-yet = { $child } jeszcze nie chce korzystać z toalety.
phrase-not-want-sleep = { $child } nie chce spać.
phrase-has-friend = { $child } ma w grupie przyjaciela lub przyjaciółkę.
phrase-had-on = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } to na sobie: { $things }.
phrase-slept-with = { $child } z tym { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    }: { $things }.
phrase-trousers-wet-plain = Spodnie są mokre.
phrase-ice-on = Przyłożyliśmy lód.
phrase-colleague-plaster = Inna osoba z zespołu nakleiła plaster.
phrase-ask-wants-call = { $child } chce do Państwa zadzwonić.
phrase-weather-was-warm = Było ciepło.
phrase-weather-was-cold = Było zimno.
phrase-weather-stays-hot = Nadal będzie ciepło.
phrase-sleep-slower-usual = Zasypianie trwało dłużej niż zwykle.
phrase-children-stay-home = Chore dzieci zostają w domu.
phrase-first-time-you-stay = Za pierwszym razem zostają Państwo z dzieckiem.
phrase-settling-takes = Adaptacja trwa { $hours ->
        [one] { $hours } godzinę
        [few] { $hours } godziny
       *[many] { $hours } godzin
    }.
phrase-settling-takes-hour = Adaptacja trwa godzinę.
phrase-works-on-days = { $person } pracuje { $on-first-weekday } i { $on-second-weekday }.
phrase-see-you-on = Chętnie spotkamy się z Państwem { $on-date }.
phrase-see-you-there = Chętnie się z Państwem spotkamy.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = O { $time }: { $things }.
phrase-event-starts-at = Początek o { $time }: { $things }.
phrase-event-ends-at = Koniec o { $time }: { $things }.
phrase-event-from-until = Od { $from } do { $until }: { $things }.
phrase-event-date-from-until = To się odbędzie { $on-date } od { $from } do { $until }: { $things }.
phrase-event-takes = To trwa { $minutes } min: { $things }.
phrase-event-starts-on = Początek { $on-date }: { $things }.
phrase-event-stops-on = Koniec { $on-date }: { $things }.
phrase-event-time-now = Aktualna godzina: { $time }.
phrase-event-time-changed = Godzina się zmieniła.
phrase-event-goes-on = To się odbędzie: { $things }.
phrase-event-remember = Prosimy o tym pamiętać: { $things }.
phrase-event-welcome-at = Zapraszamy Państwa: { $things }.
phrase-paper-received = Otrzymaliśmy: { $things }.
phrase-paper-not-received = Jeszcze nie otrzymaliśmy: { $things }.
phrase-paper-ready = Gotowe: { $things }.
phrase-paper-fill = Prosimy wypełnić: { $things }.
phrase-paper-sign = Prosimy podpisać: { $things }.
phrase-paper-pay = Prosimy o zapłatę: { $things }.
phrase-paper-back-on = Trzeba to oddać { $on-date }: { $things }.
phrase-paper-read = Prosimy przeczytać: { $things }.
phrase-paper-ask-read = Czy przeczytali Państwo to: { $things }?
phrase-paper-pass-on = Prosimy nam przekazać: { $things }.
phrase-paper-you-get = Otrzymają Państwo od nas: { $things }.
phrase-paper-children-get = Dzieci dostają: { $things }.

## Spullen: wat er is en wat niet

phrase-thing-visit = Odwiedzi nas: { $things }.
phrase-thing-there-is = Jest: { $things }.
phrase-thing-there-is-not = Tego nie ma: { $things }.
phrase-thing-not-working = To nie działa: { $things }.
phrase-thing-closed = Zamknięte: { $things }.
phrase-thing-opens-at = Otwarcie o { $time }: { $things }.
phrase-thing-had-none = { $child } nie { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } tego przy sobie: { $things }.
phrase-thing-only-left = Zostało tylko to: { $things }.
phrase-thing-has = { $child } ma to: { $things }.
phrase-thing-is-too-small = Za małe: { $things }.
phrase-thing-ask-make = Prosimy zrobić: { $things }.
phrase-thing-ask-in-bag = Prosimy włożyć do torby: { $things }.
phrase-thing-ask-wear = Prosimy założyć dziecku: { $things }.
phrase-thing-wear = Prosimy założyć: { $things }.
phrase-thing-ask-practise = Prosimy poćwiczyć w domu: { $things }.
phrase-thing-name-in = Prosimy podpisać imieniem dziecka: { $things }.

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } dokładkę.
phrase-food-less-than-usual = { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } mniej niż zwykle.
phrase-drink-less-than-usual = { $child } { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } mniej niż zwykle.
phrase-drink-plain = { $child } { $gender ->
        [female] napiła
        [male] napił
       *[unknown] napił(a)
    } się.
phrase-drink-another-ml = { $child } { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } jeszcze { $count } ml.
phrase-food-slow = { $child } { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    } powoli.
phrase-food-rather = { $child } { $gender ->
        [female] wolała
        [male] wolał
       *[unknown] wolał(a)
    } to: { $things }.
phrase-food-all-well = Dzieci dobrze zjadły.
phrase-sleep-all-well = Dzieci dobrze spały.
phrase-food-choked = { $child } się { $gender ->
        [female] zakrztusiła
        [male] zakrztusił
       *[unknown] zakrztusił(a)
    }.
phrase-allergic-to = { $child } ma alergię na to: { $things }.
phrase-sleep-asleep-only = { $child } { $gender ->
        [female] zasnęła
        [male] zasnął
       *[unknown] zasnął/zasnęła
    } dopiero o { $time }.
phrase-sleep-early-tonight = Może warto dziś wieczorem wcześniej położyć dziecko ({ $child }) spać.
phrase-sleep-in-bed = { $child } leży w łóżku.
phrase-sleep-not-without = { $child } nie może zasnąć bez tego: { $item }.
phrase-sleep-went-better = Ze spaniem było lepiej.
phrase-food-went-better = Z jedzeniem było lepiej.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } jeszcze nie { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } kupki.
phrase-nappy-leaked = Pielucha przeciekła ({ $child }).
phrase-nappy-better = Pupa wygląda lepiej ({ $child }).
phrase-got-puffs = Dziecko ({ $child }) dostało { $count ->
        [one] { $count } dawkę
        [few] { $count } dawki
       *[many] { $count } dawek
    } z inhalatora.
phrase-toilet-accidents = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } mały wypadek z siusiu { $count ->
        [one] { $count } raz
        [few] { $count } razy
       *[many] { $count } razy
    }.

## Stemming (en nog meer)

phrase-mood-in-skin = { $child } dobrze się { $gender ->
        [female] czuła
        [male] czuł
       *[unknown] czuł(a)
    }.
phrase-mood-cried-you-left = { $child } { $gender ->
        [female] płakała
        [male] płakał
       *[unknown] płakał(a)
    }, gdy Państwo wychodzili.
phrase-mood-exciting-still = { $child } jeszcze trochę się tym denerwuje.
phrase-mood-asked-relative = { $child } { $gender ->
        [female] pytała
        [male] pytał
       *[unknown] pytał(a)
    } o tę osobę: { $relative }.
phrase-mood-not-joined = { $child } nie { $gender ->
        [female] brała
        [male] brał
       *[unknown] brał(a)
    } udziału.
phrase-mood-tearful = { $child } { $gender ->
        [female] była płaczliwa
        [male] był płaczliwy
       *[unknown] był(a) płaczliwy(-a)
    }.
phrase-mood-does-well = { $child } dobrze sobie radzi.
phrase-mood-made-up = Dzieci się pogodziły.
phrase-mood-talked-about-it = Porozmawialiśmy o tym.
phrase-mood-we-laughed = Dużo się śmialiśmy.
phrase-mood-not-outside = { $child } – nie wolno było wyjść na dwór.
phrase-group-plain-day = To był zwykły dzień.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = Nasze zajęcie: { $activity }.
phrase-act-do-many = Zajęcie ({ $who }): { $activity }.
phrase-act-not-allowed = { $child } – tego nie wolno było robić: { $activity }.
phrase-act-may = { $child } może to robić: { $activity }.
phrase-act-does-well = { $child } dobrze to robi: { $activity }.
phrase-act-going-out = Wychodzimy na dwór.
phrase-act-not-going-out = Nie wychodzimy na dwór.
phrase-act-staying-in = Zostajemy w środku.
phrase-act-worked-hard = { $child } bardzo się { $gender ->
        [female] starała
        [male] starał
       *[unknown] starał(a)
    }.
phrase-act-plays-at = { $child } idzie się bawić do domu: { $names }.
phrase-dev-dutch-more = { $child } coraz więcej mówi po niderlandzku.
phrase-dev-says-little = { $child } jeszcze mało mówi.
phrase-theme-begin = Zaczynamy nowy temat.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = To miejsce jest trochę spuchnięte.
phrase-health-no-blood = Krew nie leciała.
phrase-health-bit-blood = Leciało trochę krwi.
phrase-health-weak = { $child } jest { $gender ->
        [female] słaba i ospała
        [male] słaby i ospały
       *[unknown] słaby(-a) i ospały(-a)
    }.
phrase-health-no-complaints = { $child } nie ma już dolegliwości.
phrase-health-looks-like = To wygląda na: { $item }.
phrase-health-trouble-of = Dziecku ({ $child }) dokucza: { $item }.
phrase-health-some-children-have = W grupie { $count ->
        [one] { $count } dziecko
        [few] { $count } dzieci
       *[many] { $count } dzieci
    } ma chorobę: { $item }.
phrase-health-visit = Prosimy zgłosić się do: { $item }.
phrase-health-visit-child = Prosimy zgłosić się z dzieckiem ({ $child }) do: { $item }.
phrase-health-come-now = Prosimy przyjść jak najszybciej.
phrase-health-will-be-fine = Będzie dobrze.
phrase-health-nothing-serious = To nic poważnego.
phrase-health-eye-sticky = { $child } ma sklejone oko.
phrase-health-ball = W dziecko ({ $child }) uderzył ten przedmiot: { $item } ({ $body }).
phrase-health-bumped-item = { $child } się o to { $gender ->
        [female] uderzyła
        [male] uderzył
       *[unknown] uderzył(a)
    }: { $item }.
phrase-health-bumped-body-item = { $child } { $gender ->
        [female] upadła
        [male] upadł
       *[unknown] upadł(a)
    } i { $gender ->
        [female] uderzyła
        [male] uderzył
       *[unknown] uderzył(a)
    } się o to: { $item } ({ $body }).
phrase-health-slipped = { $child } się { $gender ->
        [female] poślizgnęła
        [male] poślizgnął
       *[unknown] poślizgnął/poślizgnęła
    }.
phrase-health-hurt-self = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } sobie krzywdę.
phrase-health-hurt-body = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } sobie krzywdę ({ $body }).
phrase-health-stay-home-child = Prosimy, aby { $child } { $gender ->
        [female] została
        [male] został
       *[unknown] został(a)
    } w domu.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = Dziecko ({ $child }) może odebrać ta osoba: { $relative }.
phrase-pickup-need-not = Nie muszą Państwo odbierać dziecka ({ $child }).
phrase-pickup-stays-until = { $child } zostaje do { $time }.
phrase-pickup-from-until = { $child } przychodzi od { $from } do { $until }.
phrase-absent-not-on-list = Dziecka ({ $child }) nie ma na liście.
phrase-absent-reported = Nieobecność dziecka ({ $child }) została zgłoszona.
phrase-arrive-late-child = { $child } się { $gender ->
        [female] spóźniła
        [male] spóźnił
       *[unknown] spóźnił(a)
    }.
phrase-arrive-later = { $child } przyjdzie później.
phrase-arrive-we-later = Będziemy { $minutes } min później.
phrase-arrive-we-come-later = Przyjdziemy później.
phrase-extra-ask = Czy { $child } może przyjść w dodatkowy dzień?
phrase-swap-how-app = O dzień na wymianę można poprosić w aplikacji.
phrase-waiting-list-child = { $child } jest na liście oczekujących.
phrase-talk-ask-come = Czy mogą Państwo przyjść na rozmowę { $on-date } o { $time }?
phrase-talk-ask-other-time = Czy pasuje Państwu inny termin?
phrase-photo-ask-one = Czy możemy zrobić zdjęcie Państwa dziecku ({ $child })?

## Kantoor (en nog meer)

phrase-office-notice-month = Okres wypowiedzenia wynosi jeden miesiąc.
phrase-office-allowance = O dodatek na opiekę nad dzieckiem (kinderopvangtoeslag) można wystąpić w urzędzie skarbowym (Belastingdienst).
phrase-office-allowance-change = Prosimy zgłaszać zmiany w urzędzie skarbowym (Belastingdienst).
phrase-office-call-number = Mogą Państwo do nas zadzwonić: { $phone }.
phrase-office-mail-to = Mogą Państwo napisać do nas e-mail: { $mail }.
phrase-office-inconvenience = Przepraszamy za niedogodności.
phrase-office-good-news = Jest dobra wiadomość.

## School (en nog meer)

phrase-school-earlier = Szkoła kończy się wcześniej.
phrase-school-out-at = Szkoła kończy się o { $time }.
phrase-school-not-listen = { $child } nie { $gender ->
        [female] słuchała
        [male] słuchał
       *[unknown] słuchał(a)
    } uważnie.
phrase-school-drill = To były ćwiczenia.
phrase-school-drill-coming = Robimy próbny alarm przeciwpożarowy.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = Jest wichura.
phrase-weather-careful = Prosimy uważać w drodze.
phrase-group-at-other = Jesteśmy w grupie { $group }.
phrase-contact-ask-may = Czy tak można?
phrase-contact-ask-right = Czy to się zgadza?
phrase-contact-ask-possible = Czy to możliwe?
phrase-contact-language = W jakim języku mówią Państwo w domu?
phrase-contact-tell-relative = Prosimy przekazać to tej osobie: { $relative }.
phrase-contact-nice-help = Jak miło, że przyjdą Państwo pomóc.
phrase-contact-if-something = Prosimy dać nam znać, gdyby coś się działo.
phrase-contact-look-in = Czy przyjdą Państwo też popatrzeć?
phrase-contact-call-back = Prosimy do nas oddzwonić.
phrase-contact-answer-please = Prosimy odpowiedzieć na tę wiadomość.
phrase-contact-nothing-to-pay = Nie trzeba płacić.

## Nog meer van alledag

phrase-bottle-per-time = { $child } pije po { $count } ml na raz.
phrase-bottle-per-day = { $child } dostaje { $count ->
        [one] { $count } butelkę
        [few] { $count } butelki
       *[many] { $count } butelek
    } dziennie.
phrase-food-eats-along = { $child } je z nami.
phrase-food-eats-not-along = { $child } nie je z nami.
phrase-thing-put-on = Założyliśmy dziecku ({ $child }): { $things }.
phrase-mood-happy-with = { $child } { $gender ->
        [female] ucieszyła
        [male] ucieszył
       *[unknown] ucieszył(a)
    } się z tego: { $things }.
phrase-mood-not-day = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } słabszy dzień.
phrase-mood-wants-home = { $child } chce do domu.
phrase-group-enthusiastic = Dzieci były zachwycone.
phrase-group-tired = Dzieci były zmęczone.
phrase-group-lively = Dzieci były ożywione.
phrase-act-we-practise = Ćwiczymy to: { $activity }.
phrase-dev-knows = { $child } zna to: { $things }.
phrase-dev-loose-tooth = { $child }: rusza się ząb.
phrase-health-sore-throat = { $child }: { $gender ->
        [female] boli ją
        [male] boli go
       *[unknown] dziecko boli
    } gardło.
phrase-health-need-not-come = Nie muszą Państwo przychodzić.
phrase-health-can-come = Czy mogą Państwo przyjść?
phrase-health-ask-give-paracetamol = Czy możemy podać dziecku ({ $child }) paracetamol?
phrase-health-ask-medicine-often = Jak często { $child } dostaje lek?
phrase-health-ask-medicine-much = Ile leku dostaje { $child }?
phrase-health-ask-medicine-time = O której godzinie { $child } dostaje lek?
phrase-health-ill-count = Choruje { $count ->
        [one] { $count } dziecko
        [few] { $count } dzieci
       *[many] { $count } dzieci
    }.
phrase-health-wash-hands = Prosimy dobrze myć ręce.
phrase-thing-uses = { $child } używa tego: { $things }.
phrase-thing-has-no = { $child } nie ma tego: { $things }.
phrase-thing-ask-has = Czy { $child } ma to: { $things }?
phrase-arrive-bus-comes = Autobus przyjeżdża o { $time }.
phrase-pickup-stays-longer = { $child } zostaje dłużej.
phrase-pickup-ask-until = Czy { $child } może zostać do { $time }?
phrase-pickup-can-bring = Mogą Państwo przyprowadzić dziecko ({ $child }).
phrase-pickup-can-collect = Mogą Państwo odebrać dziecko ({ $child }).
phrase-swap-left = { $count ->
        [one] Został Państwu { $count } dzień
        [few] Zostały Państwu { $count } dni
       *[many] Zostało Państwu { $count } dni
    } na wymianę.
phrase-money-thing-costs = To kosztuje { $amount }: { $things }.
phrase-money-back = Otrzymają Państwo zwrot pieniędzy.
phrase-money-not-received = Jeszcze nie otrzymaliśmy płatności.
phrase-office-ask = Prosimy zapytać w biurze.
phrase-staff-back-on = { $person } wraca { $on-date }.
phrase-staff-no-longer = { $person } już u nas nie pracuje.
phrase-closed-hour-early = Zamykamy o godzinę wcześniej.
phrase-photo-may = Mogą Państwo robić zdjęcia.
phrase-photo-not-online = Prosimy nie umieszczać zdjęć w internecie.
phrase-photo-will-app = Umieszczamy zdjęcia w aplikacji.
phrase-event-topic = Temat to: { $things }.
phrase-talk-which-time = Która godzina Państwu pasuje?
phrase-talk-interpreter-comes = Będzie tłumacz.
phrase-contact-ask-reachable = Czy można się z Państwem skontaktować?
phrase-contact-ask-call-when = Kiedy mogę do Państwa zadzwonić?
phrase-home-ask-plays = Czym { $child } lubi się bawić w domu?
phrase-home-ask-does = Co { $child } lubi robić?

## Korte antwoorden van medewerkers

phrase-short-good-idea = Dobry pomysł.
phrase-short-fine = Dobrze.
phrase-short-can = To możliwe.
phrase-short-cannot = To niemożliwe.
phrase-short-may = To wolno.
phrase-short-may-not = Tego nie wolno.
phrase-short-right = Zgadza się.
phrase-short-not-right = Nie zgadza się.
phrase-short-no-problem = Nie ma problemu.
phrase-short-get-well = Szybkiego powrotu do zdrowia.
phrase-short-strength = Życzymy Państwu dużo siły.
phrase-short-pity = Szkoda.
phrase-short-dont-know = Nie wiem.
phrase-short-is-settled = To załatwione.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } jeszcze { $gender ->
        [female] głodna
        [male] głodny
       *[unknown] głodny(-a)
    }.
phrase-sleep-almost-hours = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } prawie { $hours } godz.
phrase-health-had-diarrhoea = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } biegunkę.
phrase-mood-quieter = { $child } { $gender ->
        [female] była cichsza
        [male] był cichszy
       *[unknown] był(a) cichszy(-a)
    } niż zwykle.
phrase-act-was-hard = To było trudne ({ $child }): { $activity }.
phrase-play-with-friends = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się z kolegami i koleżankami.
phrase-health-has-coughed = { $child } { $gender ->
        [female] kaszlała
        [male] kaszlał
       *[unknown] kaszlał(a)
    }.
phrase-health-stung-mosquito = { $child }: ugryzł { $gender ->
        [female] ją
        [male] go
       *[unknown] dziecko
    } komar.
phrase-pickup-must = Trzeba odebrać dziecko ({ $child }).
phrase-pickup-planned = Ktoś odbierze dziecko ({ $child }).
phrase-pickup-goes-earlier = { $child } idzie wcześniej do domu.
phrase-pickup-tell-time = Prosimy dać znać, o której Państwo przyjdą.
phrase-health-ask-been = Czy { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } u lekarza?
phrase-thing-ask-may-have = Czy { $child } może to dostać: { $things }?
phrase-thing-delayed = Opóźnienie: { $things }.
phrase-thing-was-nice = Było miło: { $things }.
phrase-child-comes-on = { $child } przychodzi od teraz { $on-weekday }.
phrase-child-comes-on-two = { $child } przychodzi od teraz { $on-first-weekday } i { $on-second-weekday }.
phrase-child-stops = Opieka nad dzieckiem ({ $child }) kończy się { $on-date }.
phrase-swap-ask-want = Czy chcą Państwo zamienić dzień?
phrase-contact-see-if = Sprawdzimy, czy to możliwe.
phrase-contact-waiting = Czekamy na Państwa.
phrase-contact-thanks-coming = Dziękujemy za przybycie.
phrase-contact-hard-to-reach = Trudno się z nami skontaktować.

## Korte antwoorden van ouders

reply-ok = Dobrze.
reply-yes = Tak.
reply-no = Nie.
reply-thanks = Dziękuję.
reply-thanks-much = Bardzo dziękuję.
reply-please = Tak, poproszę.
reply-welcome = Nie ma za co.
reply-good-morning = Dzień dobry, miłego dnia.
reply-greeting = Witam.
reply-see-you = Do zobaczenia.
reply-understood = Rozumiem.
reply-not-understood = Nie rozumiem.
reply-nice = Jak miło!
reply-sorry = Przepraszam.
reply-coming = Już jadę.
reply-coming-time = Przyjdę o { $time }.
reply-coming-minutes = Będę za { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }.
reply-late = Przyjdę później.
reply-late-minutes = Spóźnię się { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }.
reply-earlier = Przyjdę wcześniej.
reply-ill-today = { $child } jest dzisiaj { $gender ->
        [female] chora
        [male] chory
       *[unknown] chory(-a)
    }.
reply-not-coming-today = { $child } dzisiaj nie przyjdzie.
reply-not-coming-tomorrow = { $child } jutro nie przyjdzie.
reply-not-coming-date = { $child } nie przyjdzie: { $date }.
reply-coming-today = { $child } dzisiaj przyjdzie.
reply-coming-tomorrow = { $child } jutro znowu przyjdzie.
reply-child-later = { $child } dzisiaj przyjdzie później.
reply-fever-home = { $child } ma w domu gorączkę.
reply-better = { $child } już { $gender ->
        [female] wyzdrowiała
        [male] wyzdrowiał
       *[unknown] wyzdrowiał(a)
    }.
reply-slept-badly = { $child } źle { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } w nocy.
reply-slept-well = { $child } dobrze { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } w nocy.
reply-had-breakfast = { $child } już { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    } śniadanie.
reply-no-breakfast = { $child } jeszcze nie { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    } śniadania.
reply-paracetamol-none = { $child } nie { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } paracetamolu.
reply-mother-collects = Odbiera mama.
reply-father-collects = Odbiera tata.
reply-grandparent-collects = Odbiera babcia lub dziadek.
reply-other-collects = Dziecko ({ $child }) odbiera: { $person }.
reply-bring-tomorrow = Przyniosę to jutro.
reply-can-come = Mogę przyjść.
reply-cannot-come = Nie mogę przyjść.
reply-can-help = Mogę pomóc.
reply-call-me = Proszę do mnie zadzwonić.
reply-will-call = Zadzwonię do Państwa.
reply-question = Mam pytanie.
reply-how-was-day = Jak minął dzień ({ $child })?
reply-interpreter = Proszę o tłumacza.
reply-allowed = Tak, można.
reply-not-allowed = Nie, nie można.

## Van dag tot dag

phrase-sleep-could-not = { $child } nie { $gender ->
        [female] mogła
        [male] mógł
       *[unknown] mógł (mogła)
    } zasnąć.
phrase-sleep-hard-to-start = { $child } z trudem { $gender ->
        [female] zasnęła
        [male] zasnął
       *[unknown] zasnął (zasnęła)
    }.
phrase-sleep-ask-midday = Czy { $child } śpi jeszcze w domu w środku dnia?
phrase-mood-goodbye-hard = Pożegnanie było trudne dla dziecka ({ $child }).
phrase-goodbye-take-time = Prosimy spokojnie się pożegnać, bez pośpiechu.
phrase-goodbye-short = Prosimy, aby pożegnanie było krótkie.
phrase-contact-call-how-going = Zawsze mogą Państwo zadzwonić i zapytać, jak idzie.
phrase-mood-we-miss = Brakuje nam dziecka ({ $child }).
phrase-mood-is-happy = { $child } jest w wesołym nastroju.
phrase-mood-is-sad = { $child } jest { $gender ->
        [female] smutna
        [male] smutny
       *[unknown] smutny(-a)
    }.
phrase-mood-is-clingy = { $child } chce być cały czas blisko nas.
phrase-mood-is-busy = { $child } jest bardzo { $gender ->
        [female] ruchliwa
        [male] ruchliwy
       *[unknown] ruchliwy(-a)
    }.
phrase-mood-is-quiet = { $child } jest { $gender ->
        [female] cicha
        [male] cichy
       *[unknown] cichy(-a)
    }.
phrase-mood-is-angry = { $child } się złości.
phrase-bit-other-at = { $child } { $gender ->
        [female] ugryzła
        [male] ugryzł
       *[unknown] ugryzł(a)
    } inne dziecko ({ $body }).
phrase-hair-pulled-by = Inne dziecko pociągnęło dziecko ({ $child }) za włosy.
phrase-hair-pulled-other = { $child } { $gender ->
        [female] pociągnęła
        [male] pociągnął
       *[unknown] pociągnął (pociągnęła)
    } inne dziecko za włosy.
phrase-scratched-other = { $child } { $gender ->
        [female] podrapała
        [male] podrapał
       *[unknown] podrapał(a)
    } inne dziecko.
phrase-kicked-other = { $child } { $gender ->
        [female] kopnęła
        [male] kopnął
       *[unknown] kopnął (kopnęła)
    } inne dziecko.
phrase-kicked-by = Inne dziecko kopnęło dziecko ({ $child }).
phrase-quarrel-about = { $child } { $gender ->
        [female] pokłóciła
        [male] pokłócił
       *[unknown] pokłócił(a)
    } się z innym dzieckiem o to: { $things }.
phrase-took-toy = { $child } { $gender ->
        [female] zabrała
        [male] zabrał
       *[unknown] zabrał(a)
    } zabawkę innemu dziecku.
phrase-explained-hitting = Wyjaśniliśmy dziecku ({ $child }), że bicie boli.
phrase-explained-biting = Wyjaśniliśmy dziecku ({ $child }), że gryzienie boli.
phrase-parted-children = Rozdzieliliśmy dzieci.
phrase-dev-sentences-words = { $child } buduje zdania z { $count ->
        [one] { $count } słowa
        [few] { $count } słów
       *[many] { $count } słów
    }.
phrase-dares-more = { $child } coraz bardziej się na to odważa: { $activity }.
phrase-does-more-often = { $child } robi to coraz częściej: { $activity }.
phrase-ready-school = { $child } może już iść do szkoły podstawowej.
phrase-ask-registered-school = Czy zapisali już Państwo dziecko ({ $child }) do szkoły?
phrase-ask-which-school = Do jakiej szkoły pójdzie { $child }?
phrase-good-helper = { $child } bardzo nam pomaga.
phrase-asks-many-questions = { $child } zadaje dużo pytań.
phrase-talks-clearer = { $child } mówi coraz wyraźniej.
phrase-mixes-languages = { $child } miesza dwa języki.
phrase-torn-of = Podarte ({ $child }): { $things }.
phrase-too-small-of = Za małe na dziecko ({ $child }): { $things }.
phrase-look-lost-property = Prosimy poszukać wśród rzeczy znalezionych.
phrase-weather-degrees = Temperatura wyniesie { $temperature } °C.
phrase-out-any-weather = Wychodzimy na dwór przy każdej pogodzie.
phrase-suncream-ask-done = Czy { $child } ma już na sobie krem z filtrem?
phrase-only-known-people = Dziecko ({ $child }) oddajemy tylko osobom, które znamy.
phrase-late-minutes = Spóźnili się Państwo o { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }.
phrase-arrived-safe = { $child } { $gender ->
        [female] dotarła
        [male] dotarł
       *[unknown] dotarł(a)
    } bezpiecznie.
phrase-child-comes = { $child } przyjdzie.
phrase-ask-comes-care = Czy { $child } przyjdzie do placówki?
phrase-ask-wait = Czy mogą Państwo chwilę poczekać?
phrase-ask-ring = Prosimy zadzwonić do drzwi.
phrase-swap-day-for-day = Mogą Państwo zamienić dni: { $first-weekday } na { $second-weekday }.
phrase-group-full = Grupa jest pełna.
phrase-group-full-child = Grupa dziecka ({ $child }) jest pełna.
phrase-closed-group-time = Grupa zamyka się o godzinie { $time }.
phrase-wish-summer-holiday = Życzymy Państwu miłych wakacji letnich.
phrase-wish-christmas = Życzymy Państwu wesołych Świąt Bożego Narodzenia.
phrase-drivers-wanted = Szukamy jeszcze { $count ->
        [one] { $count } rodzica, który chce
        [few] { $count } rodziców, którzy chcą
       *[many] { $count } rodziców, którzy chcą
    } prowadzić samochód.
phrase-helpers-wanted = Szukamy jeszcze { $count ->
        [one] { $count } rodzica, który chce
        [few] { $count } rodziców, którzy chcą
       *[many] { $count } rodziców, którzy chcą
    } pomóc.
phrase-ask-how-many-people = Ile osób od Państwa przyjdzie?
phrase-ask-alone-or-two = Przyjdzie od Państwa jedna osoba czy dwie?
phrase-photo-newsletter = Czy możemy zamieścić zdjęcie dziecka ({ $child }) w biuletynie?
phrase-photo-website = Czy możemy zamieścić zdjęcie dziecka ({ $child }) na naszej stronie internetowej?
phrase-ask-celebrate-when = Kiedy chcą Państwo świętować u nas urodziny dziecka ({ $child })?
phrase-we-celebrate-birthday = Świętujemy urodziny: { $person }.
phrase-dress-up-child = { $child } może przyjść w przebraniu.
phrase-say-farewell = { $person } odchodzi. Pożegnamy się.
phrase-treat-no-sweets = Prosimy, aby poczęstunek urodzinowy był bez słodyczy.
phrase-keep-weeks = Mogą to Państwo zatrzymać przez { $count ->
        [one] { $count } tydzień
        [few] { $count } tygodnie
       *[many] { $count } tygodni
    }: { $things }.
phrase-home-ask-does-most = Co { $child } najchętniej robi w domu?
phrase-phone-ask-new = Jaki jest Państwa nowy numer telefonu?
phrase-phone-ask = Jaki jest Państwa numer telefonu?
phrase-mail-ask = Jaki jest Państwa adres e-mail?
phrase-address-ask = Jaki jest Państwa adres?
phrase-contact-let-know = Damy Państwu znać.
phrase-look-new-group = { $child } pójdzie zobaczyć nową grupę.
phrase-talk-have-about = Mamy rozmowę o dziecku ({ $child }).
phrase-gate-closed = Furtka musi być zawsze zamknięta.
phrase-talk-ask-speak = Czy mogę chwilę z Państwem porozmawiać?
phrase-office-mail = Prosimy wysłać e-mail do biura.
phrase-contact-tried-call = Próbowaliśmy się do Państwa dodzwonić.
phrase-contact-not-answered = Nie odebrali Państwo telefonu.
phrase-pickup-put-on-list = Wtedy wpiszemy tę osobę na listę.
phrase-ask-who-along = Kto może pójść z nami?
phrase-staff-meeting = Mamy zebranie.
phrase-make-nice-day = Postaramy się, żeby to był miły dzień.
phrase-lovely-child = { $child } to kochane dziecko.
phrase-nice-in-group = Miło nam, że { $child } jest w naszej grupie.
phrase-contact-we-call = Zadzwonimy do Państwa.
phrase-thanks-patience = Dziękujemy za cierpliwość.
phrase-had-good-time = { $child } dobrze się { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    }.
phrase-leave-home-thing = To może zostać w domu: { $things }.
phrase-drinks-from = { $child } pije z tego: { $item }.
phrase-all-well-child = U dziecka ({ $child }) wszystko w porządku.
phrase-books-about = { $child } lubi książki na ten temat: { $things }.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = Właśnie zmierzyliśmy dziecku ({ $child }) temperaturę.
phrase-ill-temperature-was = Temperatura dziecka ({ $child }) wynosiła { $temperature } °C.
phrase-ill-fever-rose = Gorączka wzrosła.
phrase-ill-fever-still = { $child } nadal ma gorączkę.
phrase-ill-ask-fever-still = Czy { $child } nadal ma gorączkę?
phrase-ill-measure-again = Zmierzymy temperaturę jeszcze raz.
phrase-ill-shivers = { $child } ma dreszcze.
phrase-ill-breathes-hard = { $child } oddycha z trudem.
phrase-ill-short-of-breath = { $child } ma duszności.
phrase-ill-short-of-breath-was = Dziecko ({ $child }) miało duszności.
phrase-ill-short-of-breath-bit = Dziecko ({ $child }) miało lekkie duszności.
phrase-ill-drowsy = Dziecko ({ $child }) jest senne i otępiałe.
phrase-ill-not-drowsy = Dziecko ({ $child }) nie jest senne ani otępiałe.
phrase-ill-alert = { $child } reaguje normalnie.
phrase-ill-not-vomited = Dziecko ({ $child }) nie wymiotowało.
phrase-ill-feels-bit-better = { $child } czuje się trochę lepiej.
phrase-ill-not-well = Dziecko ({ $child }) nie czuje się dobrze.
phrase-ill-getting-worse = Stan dziecka ({ $child }) się pogarsza.
phrase-ill-was = Dziecko ({ $child }) było chore.
phrase-ill-wants-lap = { $child } chce siedzieć u nas na kolanach.
phrase-ill-wants-not-eat = { $child } nie chce jeść.
phrase-ill-wants-not-eat-yet = { $child } jeszcze nie chce jeść.
phrase-ill-wants-not-drink = { $child } nie chce pić.
phrase-ill-drinks = { $child } pije.
phrase-ill-drinks-well = { $child } dobrze pije.
phrase-ill-only-drank = Dziecko ({ $child }) wypiło tylko to: { $things }.
phrase-ill-stays-with = Zostajemy przy dziecku ({ $child }).
phrase-ill-must-go-home = { $child } musi iść do domu.
phrase-ill-goes-home = { $child } idzie do domu.
phrase-ill-may-come = { $child } może przyjść.
phrase-ill-may-not-come = { $child } nie może przyjść.
phrase-ill-may-stay = { $child } może zostać.
phrase-ill-may-come-with = { $child } może przyjść, także z tą chorobą: { $item }.
phrase-ill-child-may-come = Państwa dziecko może przyjść.
phrase-ill-child-may-not-come = Państwa dziecko nie może przyjść.
phrase-ill-child-may-come-with = Państwa dziecko może przyjść, także z tą chorobą: { $item }.
phrase-ill-child-may-not-come-with = Państwa dziecko nie może przyjść z tą chorobą: { $item }.
phrase-ill-ask-watch = Czy mogą Państwo uważnie obserwować dziecko ({ $child })?
phrase-ill-watched = Uważnie obserwowaliśmy dziecko ({ $child }).
phrase-ill-clothes-bag = Brudne ubrania są w plastikowej torebce.
phrase-ill-blood-poo = W kupce była krew.
phrase-ill-pee-hurts = { $child } odczuwa ból przy siusianiu.
phrase-ill-ointment = Posmarowaliśmy tym: { $item } ({ $body }).
phrase-ill-ask-home-too = Czy { $child } ma to także w domu?
phrase-ill-ask-see-home = Czy widzą to Państwo także w domu?

## Wat wij aan het lichaam zien

phrase-body-red = { $child }: zaczerwienienie ({ $body }).
phrase-body-red-bit = { $child }: lekkie zaczerwienienie ({ $body }).
phrase-body-red-very = { $child }: silne zaczerwienienie ({ $body }).
phrase-body-swollen = { $child }: opuchlizna ({ $body }).
phrase-body-swollen-bit = { $child }: lekka opuchlizna ({ $body }).
phrase-body-swollen-blue = { $child }: lekka opuchlizna i zasinienie ({ $body }).
phrase-body-blue = { $child }: zasinienie ({ $body }).
phrase-body-blue-bit = { $child }: lekkie zasinienie ({ $body }).
phrase-body-spot-red = To miejsce jest czerwone.
phrase-body-spot-red-swollen = To miejsce jest czerwone i trochę spuchnięte.
phrase-body-skin-whole = Skóra nie jest przerwana.
phrase-body-skin-broken = Skóra jest przerwana.
phrase-body-moves = { $child } może tym normalnie poruszać: { $body }.
phrase-body-moves-not = { $child } nie może tym dobrze poruszać: { $body }.
phrase-body-walks = { $child } znowu chodzi normalnie.
phrase-body-limps = { $child } utyka.
phrase-body-fluid = { $child }: wycieka płyn ({ $body }).
phrase-body-fluid-yellow = { $child }: wycieka żółty płyn ({ $body }).
phrase-body-eyes-red-sticky = { $child } ma czerwone i sklejone oczy.
phrase-body-cleaned = Oczyściliśmy to: { $body }.
phrase-body-rubs = { $child } pociera tutaj: { $body }.
phrase-body-touches = { $child } trzyma tu rękę: { $body }.
phrase-body-grabs = { $child } sięga tu ręką: { $body }.
phrase-body-no-pain = { $child } nie odczuwa bólu.
phrase-body-pain-gone = { $child } nie odczuwa już bólu.

## Ongelukjes

phrase-hurt-nosebleed-minutes = Krwawienie z nosa trwało { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }.
phrase-hurt-nosebleed-about = Krwawienie z nosa trwało około { $minutes ->
        [one] { $minutes } minuty
        [few] { $minutes } minut
       *[many] { $minutes } minut
    }.
phrase-hurt-bleeding-stopped = Krwawienie ustało.
phrase-hurt-bled-over = { $child }: przez chwilę leciała krew ({ $body }). Teraz już nie leci.
phrase-hurt-stung-wasp-at = Dziecko ({ $child }) użądliła osa ({ $body }).
phrase-hurt-sting-out = Wyjęliśmy żądło.
phrase-hurt-splinter-failed = Nie udało nam się wyjąć drzazgi.
phrase-hurt-tooth-lip = Dziecko ({ $child }) przegryzło zębem wargę.
phrase-hurt-tooth-chipped = Dziecku ({ $child }) ukruszył się kawałek zęba.
phrase-hurt-conscious = Dziecko ({ $child }) nie straciło przytomności.
phrase-hurt-fainted = Dziecko ({ $child }) zemdlało.
phrase-hurt-swallowed = Dziecko ({ $child }) połknęło to: { $item }.
phrase-hurt-not-seen = Nie widzieliśmy, jak to się stało.
phrase-hurt-first-aid = Udzieliliśmy pierwszej pomocy.
phrase-hurt-emergency-called = Zadzwoniliśmy pod numer 112.
phrase-hurt-ambulance = Jedzie karetka.
phrase-hurt-go-with = Jedziemy z dzieckiem ({ $child }) tutaj: { $item }.
phrase-hurt-bruise-coming = Może pojawić się siniak.
phrase-hurt-plaster-off = Można zdjąć plaster.
phrase-hurt-look-worse = Prosimy obserwować, czy się to nie pogarsza.

## Dokter, medicijn en allergie

phrase-care-unknown = Nie wiemy, co to jest.
phrase-care-ask-look = Czy mogą Państwo na to spojrzeć?
phrase-care-ask-look-tonight = Czy mogą Państwo na to spojrzeć dziś wieczorem?
phrase-care-advise-visit = Radzimy Państwu udać się tutaj: { $item }.
phrase-care-advise-call = Radzimy Państwu zadzwonić do lekarza rodzinnego.
phrase-care-appointment = { $child } ma umówioną wizytę: { $item }.
phrase-care-called-relative = Zadzwoniliśmy do tej osoby: { $relative }.
phrase-care-you-may-call = Mogą Państwo do nas zadzwonić.
phrase-care-tell-how = Prosimy dać nam znać, jak się czuje { $child }.
phrase-care-ask-what-do = Co powinniśmy zrobić?
phrase-care-allergy-in-group = W grupie jest dziecko z taką alergią: { $item }.
phrase-care-no-treats-with = Prosimy nie przynosić poczęstunku, który zawiera: { $item }.
phrase-care-reaction = U dziecka ({ $child }) wystąpiła reakcja alergiczna.
phrase-care-ask-medicine-item-often = Jak często { $child } może to dostawać: { $item }?
phrase-care-medicine-name = Na opakowaniu musi być imię Państwa dziecka.
phrase-care-medicine-first-home = Za pierwszym razem muszą Państwo sami podać lek w domu.
phrase-care-medicine-not-got = Dziecko ({ $child }) nie dostało leku.
phrase-care-medicine-not-given = Nie podaliśmy żadnego leku.
phrase-care-paracetamol-not-got = Dziecko ({ $child }) nie dostało paracetamolu.
phrase-care-medicine-forgotten = Zapomnieliśmy podać dziecku ({ $child }) lek.
phrase-care-medicine-refused = Dziecko ({ $child }) nie chciało leku.
phrase-care-medicine-spat = Dziecko ({ $child }) wypluło lek.
phrase-care-ask-paracetamol-time = O której godzinie dziecko ({ $child }) dostało paracetamol?
phrase-care-ask-medicine-time-had = O której godzinie dziecko ({ $child }) dostało lek?
phrase-care-medicine-goes-home = Oddajemy lek z powrotem do domu.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = W grupie Państwa dziecka znaleziono wszy.
phrase-spread-wash-child = Prosimy dobrze umyć dziecku ręce.
phrase-spread-toys = Szczególnie dokładnie czyścimy zabawki.
phrase-spread-hygiene = Szczególnie dbamy o higienę.
phrase-spread-ask-vaccinations = Jakie szczepienia miało Państwa dziecko?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = Czy { $child } ma biegunkę?
phrase-ask-fever-child = Czy { $child } ma gorączkę?
phrase-ask-vomits = Czy { $child } wymiotuje?
phrase-ask-worse = Czy jest coraz gorzej?
phrase-ask-worried = Czy się Państwo martwią?
phrase-ask-pregnant = Czy jest Pani w ciąży?
phrase-ask-pain = Czy { $child } odczuwa ból?

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = { $child } ma silne przeziębienie.
phrase-more-bit-cold = { $child } ma lekkie przeziębienie.
phrase-more-phlegm-up = Dziecko ({ $child }) odkrztusiło śluz.
phrase-more-hoarse = { $child } ma chrypkę.
phrase-more-little-energy = { $child } ma mało energii.
phrase-more-lie-only = Dziecko ({ $child }) chciało tylko leżeć.
phrase-more-lay-lap = Dziecko ({ $child }) leżało u nas na kolanach.
phrase-more-keeps-nothing = { $child } wszystko zwraca.
phrase-more-pees-little = { $child } mało siusia.
phrase-more-ask-drinks = Czy mogą Państwo zwracać uwagę, czy dziecko ({ $child }) wystarczająco dużo pije?
phrase-more-temperature-is = Temperatura wynosi { $temperature } °C.
phrase-more-who-collects = Kto może odebrać dziecko ({ $child })?
phrase-more-lies-calm = { $child } spokojnie leży.
phrase-more-extra-sleep = Pozwoliliśmy dziecku ({ $child }) spać dodatkowo.
phrase-more-spat-food = Dziecko ({ $child }) wypluło jedzenie.
phrase-more-glad-better = Cieszymy się, że jest lepiej.
phrase-more-bites-all = { $child } gryzie wszystko.
phrase-more-tubes = { $child } będzie mieć założone dreny w uszach.
phrase-more-operated = Dziecko ({ $child }) miało operację.
phrase-more-cast = { $child } ma gips: { $body }.
phrase-more-takes-few-days = Zwykle trwa to kilka dni.

## Ongelukjes (meer)

phrase-more-fell-out = Dziecko ({ $child }) wypadło z tego: { $item }.
phrase-more-fell-with = Dziecko ({ $child }) upadło razem z tym: { $item }.
phrase-more-hurt-item = Dziecko ({ $child }) zraniło się o to: { $item }.
phrase-more-blood-from = { $child }: leciała krew ({ $body }).
phrase-more-teeth-whole = { $child }: zęby są całe.
phrase-more-pushed = Inne dziecko popchnęło dziecko ({ $child }).
phrase-more-scratched-at = Dziecko ({ $child }) zostało zadrapane ({ $body }).
phrase-more-injury-near = Widać to: { $injury }. Miejsce: obok ({ $body }).
phrase-more-only-injury = To tylko: { $injury }.
phrase-more-plaster-gone = Plaster się odkleił.
phrase-more-plaster-new = Nakleiliśmy nowy plaster.
phrase-more-cried-hard = Dziecko ({ $child }) mocno płakało.
phrase-more-cried-not-long = Dziecko ({ $child }) nie płakało długo.
phrase-more-much-pain = { $child } odczuwa silny ból.
phrase-more-had-much-pain = Dziecko ({ $child }) odczuwało silny ból.
phrase-more-form-accident = Wypełniliśmy formularz o wypadku.
phrase-more-swelling-less = Opuchlizna się zmniejsza.
phrase-more-stung-unknown = Coś użądliło dziecko ({ $child }). Nie wiemy co.
phrase-more-red-swollen = { $child }: zaczerwienienie i opuchlizna ({ $body }).
phrase-more-tick-date = Prosimy zapisać datę ukąszenia przez kleszcza.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = U dziecka ({ $child }) nie było reakcji.
phrase-more-ask-dose = Jaką dawkę ma dostać { $child }?
phrase-more-ask-fridge = Czy lek musi być w lodówce?
phrase-more-must-fridge = Lek musi być w lodówce.
phrase-more-in-fridge = Lek jest w lodówce.
phrase-more-eyes-dropped = Zakropiliśmy dziecku ({ $child }) oczy.
phrase-more-blisters-dry = Pęcherzyki muszą najpierw wyschnąć.
phrase-more-follow-health-service = Stosujemy się do zasad służby zdrowia publicznego (GGD).
phrase-more-ask-health-service = Czy mogą się Państwo skontaktować ze służbą zdrowia publicznego (GGD)?
phrase-more-colleague-ill = Choruje też ktoś z personelu.
phrase-more-ask-what-child = Czy mogą Państwo dać nam znać, na co choruje dziecko?
phrase-more-nails = Czy mogą Państwo krótko obciąć dziecku paznokcie?
phrase-more-bedding = Czy mogą Państwo wyprać pościel w 60 stopniach?
phrase-more-comb-daily = Czy mogą Państwo codziennie czesać włosy?
phrase-more-has-nits = { $child } ma gnidy.
phrase-more-lice-found = W grupie znaleziono wszy.
phrase-more-hair-tied = Czy mogą Państwo spiąć dziecku ({ $child }) włosy?
## Van dag tot dag (meer)

phrase-likes-to-come = { $child } chętnie do nas przychodzi.
phrase-often-with = { $child } spędza dużo czasu z tymi dziećmi: { $names }.
phrase-looks-forward = { $child } się na to cieszy.
phrase-we-look-forward = Cieszymy się na to.
phrase-everyone-welcome = Wszyscy są mile widziani.
phrase-siblings-welcome = Rodzeństwo też jest mile widziane.
phrase-coffee-tea = Jest kawa i herbata.
phrase-need-bring-nothing = Nie muszą Państwo niczego przynosić.
phrase-need-not-sign-up = Nie trzeba się zapisywać.
phrase-walk-in-from = Można przyjść od godziny { $time }.
phrase-door-opens = Drzwi otwierają się o godzinie { $time }.
phrase-mail-this = Czy mogą Państwo wysłać to do nas e-mailem: { $things }?
phrase-we-look-for = Szukamy tego: { $things }.
phrase-ask-call-about = Czy mogę do Państwa zadzwonić w sprawie dziecka ({ $child })?
phrase-come-earlier = Czy mogą Państwo przyjść wcześniej?
phrase-all-may-join = Wszystkie dzieci mogą wziąć udział.
phrase-has-on-theirs = { $child } ma na sobie nasze ubrania.
phrase-may-not-do = Dziecku ({ $child }) nie wolno tego robić: { $activity }.
phrase-wants-not-do = { $child } nie chce tego robić: { $activity }.
phrase-did-not-we = Tego nie robiliśmy: { $activity }.
phrase-could-not-we = Tego nie mogliśmy robić: { $activity }.
phrase-practise-home = Czy mogą Państwo poćwiczyć to w domu: { $activity }?
phrase-ask-where-thing = Gdzie jest ta rzecz dziecka ({ $child }): { $things }?
phrase-thing-is-wet = To jest mokre: { $things }.
phrase-thing-is-dirty = To jest brudne: { $things }.
phrase-wear-child = Prosimy ubrać dziecko ({ $child }) w to: { $things }.
phrase-thing-no-name = Tu brakuje imienia: { $things }.
phrase-we-need = Potrzebujemy tego: { $things }.
phrase-food-likes-not = { $child } tego nie lubi: { $things }.
phrase-food-may = { $child } może to jeść i pić: { $things }.
phrase-food-ask-likes-item = Czy { $child } to lubi: { $things }?
phrase-eats-halal = { $child } je jedzenie halal.
phrase-eats-vegetarian = { $child } je potrawy wegetariańskie.
phrase-eats-little = { $child } mało je.
phrase-drinks-little-now = { $child } mało pije.
phrase-sleeps-badly-now = { $child } źle śpi.
phrase-talks-not-yet = { $child } jeszcze nie mówi.
phrase-cries-still-goodbye = { $child } jeszcze płacze przy pożegnaniu.
phrase-cries-no-more-goodbye = { $child } już nie płacze przy pożegnaniu.
phrase-settle-goes-well = { $child } dobrze się przyzwyczaja.
phrase-forgot-thing = { $child } { $gender ->
        [female] zapomniała
        [male] zapomniał
       *[unknown] zapomniał(a)
    } tego: { $things }.

## Wat al genoemd is

phrase-that-bring = Czy mogą Państwo to przynieść?
phrase-that-give-along = Czy mogą Państwo dać to dziecku ze sobą?
phrase-that-return = Czy mogą Państwo to odnieść z powrotem do nas?
phrase-that-wash = Czy mogą Państwo to wyprać?
phrase-that-return-washed = Czy mogą Państwo oddać to wyprane?
phrase-that-fill-in = Czy mogą Państwo to wypełnić?
phrase-that-sign = Czy mogą Państwo to podpisać?
phrase-that-send = Czy mogą Państwo to wysłać?
phrase-that-used-up = To się skończyło.
phrase-that-lost = To się zgubiło.
phrase-that-not-along = Tego nie było wśród przyniesionych rzeczy.
phrase-that-ask-home = Czy mają to Państwo w domu?
phrase-that-still-here = To nadal jest tutaj.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = Czy { $child } { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } paracetamol?
phrase-more-course-done = Kuracja lekiem jest zakończona.
