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

phrase-nappy-times = { $child }: zmieniliśmy pieluchę { $count ->
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
phrase-toilet-clothes = { $child }: przebraliśmy dziecko w czyste ubrania.
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
phrase-mood-comfort = { $child }: pocieszyliśmy dziecko.
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
phrase-mood-talked = { $child }: rozmawialiśmy o tym z dzieckiem.
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
phrase-play-all-visited = Byliśmy tutaj: { $item }.
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
phrase-health-watch = { $child }: uważnie obserwujemy dziecko.
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
phrase-health-get-well = { $child }: życzymy szybkiego powrotu do zdrowia.
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
phrase-health-suncream = { $child }: posmarowaliśmy skórę kremem przeciwsłonecznym.
phrase-health-suncream-home = Prosimy posmarować dziecko w domu kremem przeciwsłonecznym.
phrase-health-no-worry = Nie muszą się Państwo martwić.

## Meenemen en spullen

phrase-bring-item = Prosimy przynieść: { $item }.
phrase-bring-item-tomorrow = Prosimy przynieść jutro: { $item }.
phrase-bring-item-date = Prosimy przynieść ({ $date }): { $item }.
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
phrase-swap-yes = Zamiana dnia jest możliwa: { $date }.
phrase-swap-no = Niestety zamiana dnia nie jest możliwa: { $date }.
phrase-swap-ask = Na jaki dzień chcą Państwo zamienić?
phrase-extra-yes = Dodatkowy dzień jest możliwy: { $date }.
phrase-extra-no = Niestety nie ma miejsca: { $date }.
phrase-holiday-ask = Kiedy wyjeżdżają Państwo na wakacje?
phrase-holiday-tell = Prosimy odpowiednio wcześnie poinformować nas o wakacjach.
phrase-phone-check = Czy Państwa numer telefonu jest nadal aktualny?
phrase-phone-new = Prosimy podać nam nowy numer telefonu.
phrase-talk-ask = Chcielibyśmy porozmawiać z Państwem o dziecku ({ $child }).
phrase-talk-invite = Zapraszamy Państwa na rozmowę.
phrase-talk-date = Rozmowa: { $date }, godzina { $time }.
phrase-talk-ask-date = Czy pasuje Państwu ten termin: { $date }, godzina { $time }?
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

phrase-settle-date = Pierwsza wizyta adaptacyjna ({ $child }): { $date }.
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
phrase-settle-group = { $child } przechodzi do grupy { $group }: { $date }.
phrase-settle-mentor = Mentor dziecka ({ $child }): { $person }.

## Open, dicht en wie er werkt

phrase-closed-date = Jesteśmy zamknięci: { $date }.
phrase-closed-group = Grupa { $group } jest zamknięta: { $date }.
phrase-closed-range = Jesteśmy zamknięci w dniach: { $first-date } – { $last-date } (włącznie).
phrase-closed-tomorrow = Jutro jesteśmy zamknięci.
phrase-closed-early = Dzisiaj zamykamy o { $time }.
phrase-open-again = Znowu otwieramy: { $date }.
phrase-open-times = Jesteśmy otwarci od { $from } do { $until }.
phrase-open-later = Dzisiaj otwieramy o { $time }.
phrase-open-weekday = Godziny otwarcia ({ $weekday }): od { $from } do { $until }.
phrase-closed-study-day = Zespół ma wtedy dzień szkoleniowy.
phrase-closed-holiday = Wtedy jest święto.
phrase-group-together = Dzisiaj grupy są razem.
phrase-staff-ill = { $person } dzisiaj choruje.
phrase-staff-absent = { $person } dzisiaj nie pracuje.
phrase-staff-today = { $person } pracuje dzisiaj w grupie.
phrase-staff-weekday = { $person }: dzień pracy to { $weekday }.
phrase-staff-new = { $person } to nowa osoba w naszym zespole.
phrase-staff-leaves = { $person }: ostatni dzień pracy u nas to { $date }.
phrase-staff-weeks = { $person } ma w tym tygodniu urlop.

## Feesten en uitjes

phrase-event-trip-tomorrow = Jutro mamy wycieczkę: { $item }.
phrase-event-trip-date = Wycieczka ({ $date }): { $item }.
phrase-event-leave = Wyruszamy o { $time }.
phrase-event-back = Wracamy o { $time }.
phrase-event-parents-evening = Zebranie rodziców: { $date }, godzina { $time }.
phrase-event-celebrate-date = Świętujemy ({ $date }): { $item }.
phrase-event-celebrate-today = Dzisiaj świętujemy: { $item }.
phrase-event-begins = Początek o { $time }.
phrase-event-invited = Serdecznie Państwa zapraszamy.
phrase-event-ask-come = Czy Państwo też przyjdą?
phrase-event-tell-come = Prosimy dać znać, czy Państwo przyjdą.
phrase-event-ask-help = Czy mogą Państwo pomóc?
phrase-event-answer-before = Prosimy o odpowiedź przed tym dniem: { $date }.
phrase-event-photographer = Przychodzi fotograf: { $date }.
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
phrase-bye-weekday = Do zobaczenia ({ $weekday }).
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
