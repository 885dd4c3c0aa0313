### Fixed phrases of daily childcare life; locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $child } a mâncat bine.
phrase-food-normal = { $child } a mâncat ca de obicei.
phrase-food-little = { $child } a mâncat puțin.
phrase-food-nothing = { $child } nu a mâncat nimic.
phrase-food-refused = { $child } nu a vrut să mănânce.
phrase-food-all = { $child } a mâncat tot.
phrase-food-almost-all = { $child } a mâncat aproape tot.
phrase-food-half = { $child } a mâncat jumătate.
phrase-food-item = { $child } a mâncat: { $item }.
phrase-food-item-time = { $child } a mâncat la ora { $time }: { $item }.
phrase-food-time = { $child } a mâncat la ora { $time }.
phrase-food-bread = { $child } a mâncat { $count ->
        [one] o felie de pâine
        [few] { $count } felii de pâine
       *[other] { $count } de felii de pâine
    }.
phrase-food-refused-item = { $child } nu a vrut: { $item }.
phrase-food-liked-item = I-a plăcut asta ({ $child }): { $item }.
phrase-food-disliked-item = Nu i-a plăcut asta ({ $child }): { $item }.
phrase-food-liked = { $child } a mâncat cu plăcere.
phrase-food-hungry = { $child } a avut multă poftă de mâncare.
phrase-food-no-appetite = { $child } a avut puțină poftă de mâncare.
phrase-food-first-time = { $child } a mâncat pentru prima dată: { $item }.
phrase-food-tasted = { $child } a gustat: { $item }.
phrase-food-warm = { $child } a mâncat o masă caldă.
phrase-food-menu = Astăzi mâncăm: { $item }.
phrase-food-ask-breakfast = { $child } a luat micul dejun?
phrase-food-ask-likes = Ce mănâncă { $child } cu plăcere acasă?
phrase-food-ask-may = { $child } are voie să mănânce: { $item }?
phrase-food-ask-not = Ce nu are voie să mănânce { $child }?
phrase-food-ask-allergy = { $child } are vreo alergie?
phrase-food-no-nuts = Vă rugăm să nu aduceți mâncare cu nuci, alune sau alte fructe cu coajă.

## Drinken en de fles

phrase-drink-well = { $child } a băut bine.
phrase-drink-little = { $child } a băut puțin.
phrase-drink-item = { $child } a băut: { $item }.
phrase-drink-ml = { $child } a băut { $count } ml.
phrase-drink-ml-time = { $child } a băut { $count } ml la ora { $time }.
phrase-drink-cups = { $child } a băut { $count ->
        [one] o cană
        [few] { $count } căni
       *[other] { $count } de căni
    }.
phrase-bottle-empty = { $child } a băut tot biberonul.
phrase-bottle-not-empty = { $child } nu a terminat biberonul.
phrase-bottle-half = { $child } a băut jumătate din biberon.
phrase-bottle-refused = { $child } nu a vrut biberonul.
phrase-bottle-time = { $child } a primit biberonul la ora { $time }.
phrase-bottle-next = Următorul biberon este la ora { $time }.
phrase-bottle-ask-amount = Cât bea { $child } acasă?
phrase-bottle-ask-time = La ce oră a fost ultimul biberon?

## Slapen

phrase-sleep-from-until = { $child } a dormit de la { $from } până la { $until }.
phrase-sleep-minutes = { $child } a dormit { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
phrase-sleep-hours = { $child } a dormit { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }.
phrase-sleep-hours-minutes = { $child } a dormit { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    } și { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
phrase-sleep-half-hour = { $child } a dormit o jumătate de oră.
phrase-sleep-hour-and-half = { $child } a dormit o oră și jumătate.
phrase-sleep-times = { $child } a dormit { $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    }.
phrase-sleep-well = { $child } a dormit bine.
phrase-sleep-badly = { $child } a dormit prost.
phrase-sleep-short = { $child } a dormit puțin timp.
phrase-sleep-long = { $child } a dormit mult timp.
phrase-sleep-none = { $child } nu a dormit.
phrase-sleep-refused = { $child } nu a vrut să doarmă.
phrase-sleep-rested = { $child } s-a odihnit, dar nu a dormit.
phrase-sleep-now = { $child } doarme acum.
phrase-sleep-bed-time = { $child } a mers la culcare la ora { $time }.
phrase-sleep-asleep-time = { $child } a adormit la ora { $time }.
phrase-sleep-awake-time = { $child } s-a trezit la ora { $time }.
phrase-sleep-woken-time = L-am trezit pe copil ({ $child }) la ora { $time }.
phrase-sleep-awake-happy = { $child } s-a trezit cu bună dispoziție.
phrase-sleep-awake-crying = { $child } s-a trezit plângând.
phrase-sleep-slow = { $child } a adormit greu, după mult timp.
phrase-sleep-quick = { $child } a adormit repede.
phrase-sleep-tired = { $child } a fost { $gender ->
        [female] obosită
        [male] obosit
       *[unknown] obosit(ă)
    }.
phrase-sleep-very-tired = { $child } a fost foarte { $gender ->
        [female] obosită
        [male] obosit
       *[unknown] obosit(ă)
    }.
phrase-sleep-ask-night = { $child } a dormit bine azi-noapte?
phrase-sleep-ask-awake = La ce oră s-a trezit { $child } în dimineața aceasta?
phrase-sleep-ask-nap = { $child } mai doarme ziua acasă?

## Luier en wc

phrase-nappy-times = { $child }: am schimbat scutecul { $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    }.
phrase-nappy-poo = { $child } a făcut caca.
phrase-nappy-poo-times = { $child } a făcut caca { $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    }.
phrase-nappy-no-poo = { $child } nu a făcut caca.
phrase-nappy-thin = { $child } a avut scaun moale.
phrase-nappy-hard = { $child } a avut scaun tare.
phrase-nappy-red = { $child } are fundul roșu.
phrase-nappy-cream = Am dat cu cremă pe fund.
phrase-nappy-low = { $child }: scutecele sunt pe terminate.
phrase-nappy-out = { $child }: scutecele s-au terminat.
phrase-toilet-pee = { $child } a făcut pipi la toaletă.
phrase-toilet-poo = { $child } a făcut caca la toaletă.
phrase-toilet-first = { $child } a făcut pipi la toaletă pentru prima dată.
phrase-toilet-potty-pee = { $child } a făcut pipi la oliță.
phrase-toilet-potty-sat = { $child } a stat pe oliță.
phrase-toilet-dry = { $child } a rămas { $gender ->
        [female] uscată
        [male] uscat
       *[unknown] uscat(ă)
    } toată ziua.
phrase-toilet-wet = { $child } a făcut pipi în pantaloni.
phrase-toilet-wet-trousers = { $child } a avut pantalonii uzi.
phrase-toilet-clothes = { $child }: am pus copilului haine curate.
phrase-toilet-practise = { $child } exersează cu noi mersul la oliță.
phrase-toilet-ask-practise = Exersați și acasă mersul la oliță?
phrase-toilet-ask-start = Începem împreună cu olița?

## Stemming en gedrag

phrase-mood-happy = { $child } a fost { $gender ->
        [female] veselă
        [male] vesel
       *[unknown] vesel(ă)
    }.
phrase-mood-very-happy = { $child } a fost foarte { $gender ->
        [female] veselă
        [male] vesel
       *[unknown] vesel(ă)
    }.
phrase-mood-good-day = { $child } a avut o zi frumoasă.
phrase-mood-hard-day = { $child } a avut o zi grea.
phrase-mood-calm = { $child } a fost { $gender ->
        [female] liniștită
        [male] liniștit
       *[unknown] liniștit(ă)
    }.
phrase-mood-quiet = { $child } a fost { $gender ->
        [female] tăcută
        [male] tăcut
       *[unknown] tăcut(ă)
    }.
phrase-mood-sad = { $child } a fost { $gender ->
        [female] tristă
        [male] trist
       *[unknown] trist(ă)
    }.
phrase-mood-bit-sad = { $child } a fost puțin { $gender ->
        [female] tristă
        [male] trist
       *[unknown] trist(ă)
    }.
phrase-mood-clingy = { $child } a vrut să stea mereu lângă noi.
phrase-mood-angry = { $child } a fost { $gender ->
        [female] supărată
        [male] supărat
       *[unknown] supărat(ă)
    }.
phrase-mood-often-angry = { $child } s-a supărat des.
phrase-mood-busy = { $child } a fost foarte { $gender ->
        [female] agitată
        [male] agitat
       *[unknown] agitat(ă)
    }.
phrase-mood-cried = { $child } a plâns.
phrase-mood-cried-short = { $child } a plâns puțin.
phrase-mood-cried-goodbye = { $child } a plâns la despărțire.
phrase-mood-goodbye-well = Despărțirea a mers bine.
phrase-mood-soon-happy = { $child } s-a înveselit repede.
phrase-mood-later-happy = Apoi { $child } s-a înveselit.
phrase-mood-minutes-happy = După { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    } { $child } s-a înveselit.
phrase-mood-comfort = { $child }: am consolat copilul.
phrase-mood-cuddle = { $child } a vrut îmbrățișări.
phrase-mood-missed = { $child } v-a dus dorul.
phrase-mood-laughed = { $child } a râs mult.
phrase-mood-enjoyed = { $child } s-a bucurat.
phrase-mood-proud = { $child } a fost { $gender ->
        [female] mândră
        [male] mândru
       *[unknown] mândru/mândră
    }.
phrase-mood-well = { $child } este bine.
phrase-mood-better = { $child } se simte mai bine.
phrase-mood-well-again = { $child } este din nou bine.
phrase-mood-sharing = { $child }: a fost greu să împartă cu alții.
phrase-mood-quarrel = { $child } s-a certat cu alt copil.
phrase-mood-solved = Copiii au rezolvat împreună.
phrase-mood-talked = { $child }: am vorbit cu copilul despre asta.
phrase-mood-bit-other = { $child } a mușcat alt copil.
phrase-mood-hit-other = { $child } a lovit alt copil.
phrase-mood-ask-home = Cum este { $child } acasă?
phrase-mood-ask-how = Ce mai face { $child }?
phrase-mood-ask-change = S-a schimbat ceva acasă?

## Spelen

phrase-play-well = { $child } s-a jucat frumos.
phrase-play-outside = { $child } s-a jucat afară.
phrase-play-inside = { $child } s-a jucat înăuntru.
phrase-play-with-item = { $child } s-a jucat cu: { $item }.
phrase-play-with-child = { $child } s-a jucat cu { $person }.
phrase-play-together = { $child } s-a jucat cu alți copii.
phrase-play-alone = { $child } s-a jucat { $gender ->
        [female] singură
        [male] singur
       *[unknown] singur(ă)
    }.
phrase-play-sand = { $child } s-a jucat în groapa cu nisip.
phrase-play-house = { $child } s-a jucat în colțul „de-a casa”.
phrase-play-water = { $child } s-a jucat cu apă.
phrase-play-built = { $child } a construit un turn.
phrase-play-hut = { $child } a construit o colibă de joacă.
phrase-play-puzzle = { $child } a făcut un puzzle.
phrase-play-painted = { $child } a pictat.
phrase-play-drew = { $child } a făcut un desen.
phrase-play-crafted = { $child } a făcut lucru manual.
phrase-play-danced = { $child } a dansat.
phrase-play-sang = { $child } a cântat.
phrase-play-cycled = { $child } a mers cu bicicleta.
phrase-play-football = { $child } a jucat fotbal.
phrase-play-read = { $child }: am citit copilului o carte.
phrase-play-favourite = Cel mai mult i-a plăcut asta ({ $child }): { $item }.
phrase-play-homework = { $child } și-a făcut temele.
phrase-play-all-outside = Ne-am jucat afară.
phrase-play-all-sang = Am cântat cântece.
phrase-play-all-read = Am citit o carte.
phrase-play-all-painted = Am pictat.
phrase-play-all-crafted = Am făcut lucru manual.
phrase-play-all-danced = Am dansat.
phrase-play-all-baked = Am copt ceva bun.
phrase-play-all-item = Copiii s-au jucat cu: { $item }.
phrase-play-all-visited = Am fost aici: { $item }.
phrase-play-theme = Tema este: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } a învățat ceva nou.
phrase-new-first-steps = { $child } a făcut primii pași.
phrase-new-walks = { $child } poate merge fără ajutor.
phrase-new-stands = { $child } poate sta în picioare fără ajutor.
phrase-new-crawls = { $child } poate merge de-a bușilea.
phrase-new-rolls = { $child } se poate rostogoli de pe o parte pe alta.
phrase-new-sits = { $child } poate sta în fund fără ajutor.
phrase-new-climbs = { $child } se poate cățăra bine.
phrase-new-cycles = { $child } poate merge cu bicicleta.
phrase-new-spoon = { $child } poate mânca fără ajutor cu lingura.
phrase-new-cup = { $child } poate bea fără ajutor din cană.
phrase-new-coat = { $child } își poate pune haina fără ajutor.
phrase-new-shoes = { $child } se poate încălța fără ajutor.
phrase-new-tooth = { $child } are un dinte nou.
phrase-new-word = { $child } a învățat un cuvânt nou.
phrase-new-talks = { $child } vorbește tot mai mult.
phrase-new-dutch = { $child } vorbește tot mai bine neerlandeza.
phrase-new-counts = { $child } poate număra până la { $count }.
phrase-new-colours = { $child } știe culorile.
phrase-new-name = { $child } își poate scrie numele.
phrase-new-circle = { $child } a participat frumos la activitatea în cerc.
phrase-new-joins = { $child } a participat frumos.
phrase-new-listens = { $child } ascultă bine.
phrase-new-tidied = { $child } a ajutat la strâns.
phrase-new-helped = { $child } a ajutat alt copil.
phrase-new-likes-help = { $child } ajută cu plăcere.
phrase-new-shares = { $child } știe să împartă cu alții.
phrase-new-turn = { $child } știe să își aștepte rândul.
phrase-new-plays-more = { $child } se joacă tot mai mult cu alți copii.
phrase-new-friends = { $child } își face prieteni.
phrase-new-dares = { $child } are tot mai mult curaj.
phrase-new-proud = Suntem mândri de { $child }.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child } are febră: { $temperature } °C.
phrase-health-temperature = { $child } are temperatura: { $temperature } °C.
phrase-health-fever = { $child } are febră.
phrase-health-no-fever = { $child } nu are febră.
phrase-health-warm = { $child } are corpul cald la atingere.
phrase-health-unwell = { $child } nu se simte bine.
phrase-health-vomited = { $child } a vomitat.
phrase-health-vomited-times = { $child } a vomitat { $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    }.
phrase-health-diarrhoea = { $child } are diaree.
phrase-health-coughs = { $child } tușește.
phrase-health-coughs-much = { $child } tușește mult.
phrase-health-cold = { $child } este { $gender ->
        [female] răcită
        [male] răcit
       *[unknown] răcit(ă)
    }.
phrase-health-runny-nose = { $child }: îi curge nasul.
phrase-health-teething = { $child }: îi ies dinții.
phrase-health-earache = { $child } are dureri de ureche.
phrase-health-stomach = { $child } are dureri de burtă.
phrase-health-headache = { $child } are dureri de cap.
phrase-health-spots = { $child } are pete pe piele.
phrase-health-fell = { $child } a căzut.
phrase-health-scrape = { $child } are o julitură.
phrase-health-bump = { $child } are un cucui la cap.
phrase-health-bruise = { $child } are o vânătaie.
phrase-health-bitten = { $child }: un alt copil { $gender ->
        [female] a mușcat-o
        [male] l-a mușcat
       *[unknown] l-a mușcat pe copil
    }.
phrase-health-nosebleed = { $child }: i-a curs sânge din nas.
phrase-health-tick = { $child } a avut o căpușă.
phrase-health-tick-removed = Am scos căpușa.
phrase-health-plaster = Am pus un plasture.
phrase-health-cooled = Am răcit locul.
phrase-health-plays-again = { $child } se joacă din nou.
phrase-health-watch = { $child }: suntem foarte atenți la starea copilului.
phrase-health-collect = Puteți veni să luați copilul ({ $child })?
phrase-health-collect-soon = Puteți lua copilul ({ $child }) cât mai repede posibil?
phrase-health-called = V-am sunat.
phrase-health-no-answer = Nu am reușit să dăm de dumneavoastră.
phrase-health-stay-home = Vă rugăm ca { $child } să rămână acasă până trece febra.
phrase-health-if-ill = Copilul dumneavoastră este bolnav?
phrase-health-keep-home = Atunci vă rugăm să țineți copilul acasă.
phrase-health-doctor = Dacă vă faceți griji, sunați medicul de familie.
phrase-health-medicine-time = { $child } a primit medicamentul la ora { $time }.
phrase-health-medicine-form = Putem da medicamente numai dacă ați completat formularul.
phrase-health-ask-paracetamol = { $child } a primit paracetamol acasă?
phrase-health-on-group = Avem în grupă: { $item }.
phrase-health-lice-check = Vă rugăm să verificați dacă copilul are păduchi.
phrase-health-get-well = Însănătoșire grabnică, { $child }!
phrase-health-welcome-back = Ne bucurăm că { $child } este din nou cu noi.
phrase-health-ask-ill = { $child } este { $gender ->
        [female] bolnavă
        [male] bolnav
       *[unknown] bolnav(ă)
    }?
phrase-health-ask-better = { $child } s-a făcut bine?
phrase-health-ask-return = Când vine { $child } din nou?
phrase-health-suncream = { $child }: am dat copilului cu cremă de soare.
phrase-health-suncream-home = Vă rugăm să dați copilului cu cremă de soare acasă.
phrase-health-no-worry = Nu trebuie să vă faceți griji.

## Meenemen en spullen

phrase-bring-item = Vă rugăm să aduceți: { $item }.
phrase-bring-item-tomorrow = Vă rugăm să aduceți mâine: { $item }.
phrase-bring-item-date = Vă rugăm să aduceți { $date }: { $item }.
phrase-bring-need = { $child } are nevoie de: { $item }.
phrase-bring-new = { $child } are nevoie de lucruri noi: { $item }.
phrase-bring-low = Este pe terminate ({ $child }): { $item }.
phrase-bring-out = S-a terminat ({ $child }): { $item }.
phrase-bring-name = Vă rugăm să scrieți numele copilului pe haine.
phrase-bring-lost = Căutăm acest lucru ({ $child }): { $item }.
phrase-bring-found = Am găsit acest lucru ({ $child }): { $item }.
phrase-bring-here = Acest lucru este încă aici ({ $child }): { $item }.
phrase-bring-too-small = { $child } are nevoie de o mărime mai mare: { $item }.
phrase-bring-dirty = Hainele murdare sunt în geantă.
phrase-bring-borrowed = Vă rugăm să spălați și să aduceți înapoi hainele împrumutate.
phrase-bring-lost-things = Aici sunt lucruri găsite.
phrase-weather-cold = Se face frig.
phrase-weather-hot = Se face cald.
phrase-weather-rain = Va ploua.
phrase-bring-old-clothes = Vă rugăm să îmbrăcați copilul cu haine vechi.
phrase-bring-no-toys = Vă rugăm să lăsați jucăriile acasă.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Cine ia copilul ({ $child })?
phrase-pickup-ask-time = La ce oră luați copilul ({ $child })?
phrase-pickup-other = Vine altcineva să ia copilul?
phrase-contact-tell-us = Atunci vă rugăm să ne anunțați.
phrase-pickup-before = Vă rugăm să luați copilul înainte de ora { $time }.
phrase-pickup-child-before = Vă rugăm să luați copilul ({ $child }) înainte de ora { $time }.
phrase-pickup-at = Vă rugăm să luați copilul ({ $child }) la ora { $time }.
phrase-pickup-earlier = Puteți lua copilul ({ $child }) mai devreme?
phrase-pickup-late = Veniți mai târziu?
phrase-contact-call-then = Atunci vă rugăm să ne sunați.
phrase-pickup-done = Copilul ({ $child }) a fost luat la ora { $time }.
phrase-pickup-person = { $person } a luat copilul ({ $child }).
phrase-pickup-person-time = { $person } a luat copilul ({ $child }) la ora { $time }.
phrase-pickup-school = Luăm copilul ({ $child }) de la școală la ora { $time }.
phrase-pickup-school-all = Luăm copiii de la școală la ora { $time }.
phrase-pickup-not-there = { $child } nu a fost la școală.
phrase-pickup-ask-where = Știți unde este { $child }?
phrase-pickup-ask-alone = { $child } are voie să meargă { $gender ->
        [female] singură
        [male] singur
       *[unknown] singur(ă)
    } acasă?
phrase-arrive-before = Vă rugăm să aduceți copilul înainte de ora { $time }.
phrase-arrive-child-before = Vă rugăm să aduceți copilul ({ $child }) înainte de ora { $time }.
phrase-absent-ask = { $child } vine astăzi?
phrase-absent-was = { $child } nu a fost aici astăzi.
phrase-absent-if = Copilul dumneavoastră nu vine?
phrase-absent-tell-before = Vă rugăm să ne anunțați înainte de ora { $time }.
phrase-absent-missed = Ne-a lipsit { $child }.
phrase-swap-yes = Schimbul de zi este posibil: { $date }.
phrase-swap-no = Din păcate, schimbul de zi nu este posibil: { $date }.
phrase-swap-ask = În ce zi doriți să schimbați?
phrase-extra-yes = Ziua suplimentară este posibilă: { $date }.
phrase-extra-no = Din păcate, nu este loc: { $date }.
phrase-holiday-ask = Când plecați în vacanță?
phrase-holiday-tell = Vă rugăm să ne anunțați din timp despre vacanță.
phrase-phone-check = Numărul dumneavoastră de telefon mai este corect?
phrase-phone-new = Vă rugăm să ne dați noul număr de telefon.
phrase-talk-ask = Dorim să vorbim cu dumneavoastră despre { $child }.
phrase-talk-invite = Vă invităm la o discuție.
phrase-talk-date = Discuția este { $date }, la ora { $time }.
phrase-talk-ask-date = Puteți veni { $date }, la ora { $time }?
phrase-talk-minutes = Discuția durează { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
phrase-talk-interpreter = Doriți un interpret?
phrase-photo-ask = Putem să îi facem fotografii copilului ({ $child })?
phrase-form-sign = Vă rugăm să completați și să semnați formularul.
phrase-form-date = Vă rugăm să predați formularul înainte de { $date }.

## Wennen

phrase-settle-date = { $child } vine pentru prima dată la acomodare: { $date }.
phrase-settle-from-until = { $child } vine la acomodare de la { $from } până la { $until }.
phrase-settle-times = Acomodarea este de la { $from } până la { $until }.
phrase-settle-stay = Puteți rămâne cu copilul.
phrase-settle-familiar = Vă rugăm să aduceți ceva ce { $child } cunoaște bine, de exemplu o jucărie de pluș.
phrase-settle-well = Acomodarea a mers bine.
phrase-settle-hard = Acomodarea a fost încă grea.
phrase-settle-better = Acomodarea merge din ce în ce mai bine.
phrase-settle-needs-time = { $child } mai are nevoie de timp ca să se acomodeze.
phrase-settle-goodbye = Spuneți întotdeauna „la revedere” când plecați.
phrase-settle-crying-normal = Este normal ca un copil să plângă la despărțire.
phrase-settle-first-day = Prima zi pentru { $child }: { $date }.
phrase-settle-group = { $child } trece la grupa { $group }: { $date }.
phrase-settle-mentor = { $person } este mentorul copilului ({ $child }).

## Open, dicht en wie er werkt

phrase-closed-date = Suntem închiși { $date }.
phrase-closed-group = Grupa { $group } este închisă { $date }.
phrase-closed-range = Suntem închiși de { $first-date } până { $last-date } inclusiv.
phrase-closed-tomorrow = Mâine suntem închiși.
phrase-closed-early = Astăzi închidem la ora { $time }.
phrase-open-again = Suntem din nou deschiși { $date }.
phrase-open-times = Suntem deschiși de la { $from } până la { $until }.
phrase-open-later = Astăzi deschidem la ora { $time }.
phrase-open-weekday = Program ({ $weekday }): de la { $from } până la { $until }.
phrase-closed-study-day = Echipa are atunci o zi de formare.
phrase-closed-holiday = Atunci este sărbătoare legală.
phrase-group-together = Astăzi grupele sunt împreună.
phrase-staff-ill = { $person } lipsește astăzi din motive de boală.
phrase-staff-absent = { $person } nu este aici astăzi.
phrase-staff-today = { $person } lucrează astăzi la grupă.
phrase-staff-weekday = { $person } lucrează { $weekday }.
phrase-staff-new = { $person } face parte din echipa noastră de acum.
phrase-staff-leaves = { $person } lucrează la noi până { $date } inclusiv.
phrase-staff-weeks = { $person } este în concediu săptămâna aceasta.

## Feesten en uitjes

phrase-event-trip-tomorrow = Mâine mergem în excursie: { $item }.
phrase-event-trip-date = Mergem în excursie { $date }: { $item }.
phrase-event-leave = Plecăm la ora { $time }.
phrase-event-back = Ne întoarcem la ora { $time }.
phrase-event-parents-evening = Seara pentru părinți este { $date }, la ora { $time }.
phrase-event-celebrate-date = Sărbătorim { $date }: { $item }.
phrase-event-celebrate-today = Astăzi sărbătorim: { $item }.
phrase-event-begins = Începe la ora { $time }.
phrase-event-invited = Vă așteptăm cu drag.
phrase-event-ask-come = Veniți și dumneavoastră?
phrase-event-tell-come = Vă rugăm să ne anunțați dacă veniți.
phrase-event-ask-help = Puteți ajuta?
phrase-event-answer-before = Vă rugăm să răspundeți înainte de { $date }.
phrase-event-photographer = Fotograful vine { $date }.
phrase-event-birthday = { $child } își sărbătorește astăzi ziua de naștere.
phrase-event-birthday-age = { $child } a împlinit astăzi { $count ->
        [one] un an
        [few] { $count } ani
       *[other] { $count } de ani
    }.
phrase-event-congratulations = Felicitări pentru { $child }.
phrase-event-treat = Puteți aduce o mică gustare pentru sărbătorire.
phrase-event-no-sweets = Vă rugăm să nu aduceți dulciuri.

## Geld en kantoor

phrase-money-questions = Aveți întrebări despre bani?
phrase-money-office = Vă rugăm să sunați la biroul nostru.
phrase-money-costs = Costă { $amount }.
phrase-money-free = Este gratuit.
phrase-money-pay-before = Vă rugăm să plătiți { $amount } înainte de { $date }.
phrase-office-hours = Biroul este deschis de la { $from } până la { $until }.
phrase-office-calls = Biroul vă va suna.

## Groeten, dank en contact

phrase-hello-morning = Bună dimineața.
phrase-hello-parents = Dragi părinți,
phrase-bye-tomorrow = Pe mâine.
phrase-bye-weekday = Pe { $weekday }.
phrase-bye-weekend = Un weekend plăcut.
phrase-bye-holiday = Vacanță plăcută.
phrase-bye-evening = O seară plăcută.
phrase-bye-feast = Sărbători fericite.
phrase-thanks-message = Vă mulțumim pentru mesaj.
phrase-thanks-help = Vă mulțumim pentru ajutor.
phrase-thanks-telling = Vă mulțumim că ne-ați anunțat.
phrase-thanks-treat = Vă mulțumim pentru gustare.
phrase-sorry-late = Ne cerem scuze pentru răspunsul întârziat.
phrase-contact-questions = Aveți întrebări?
phrase-contact-send = Atunci trimiteți-ne un mesaj.
phrase-contact-call = Vă rugăm să ne sunați.
phrase-contact-call-times = Ne puteți suna între { $from } și { $until }.
phrase-contact-call-later = Vă sunăm mai târziu.
phrase-contact-tomorrow = Vă dăm un răspuns mâine.
phrase-contact-ask-colleague = Voi întreba pe cineva din echipă.
phrase-contact-tell-colleague = Voi transmite mai departe în echipă.
phrase-contact-read = Am citit mesajul dumneavoastră.
phrase-contact-confirm = Vă rugăm să confirmați acest mesaj.

## Thuis en taal

phrase-home-own-language = Vorbiți acasă cu copilul în limba dumneavoastră.
phrase-home-read = Citiți împreună o carte acasă.
phrase-home-sing = Cântați împreună un cântec acasă.
phrase-home-photo = Vă rugăm să aduceți o fotografie de acasă.

## Korte antwoorden van ouders

reply-ok = Bine.
reply-yes = Da.
reply-no = Nu.
reply-thanks = Mulțumesc.
reply-thanks-much = Mulțumesc foarte mult.
reply-please = Da, vă rog.
reply-welcome = Cu plăcere.
reply-good-morning = Bună dimineața, o zi bună.
reply-greeting = Bună ziua.
reply-see-you = Pe curând.
reply-understood = Înțeleg.
reply-not-understood = Nu înțeleg.
reply-nice = Ce frumos!
reply-sorry = Scuze.
reply-coming = Sunt pe drum.
reply-coming-time = Vin la ora { $time }.
reply-coming-minutes = Ajung în { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
reply-late = Vin mai târziu.
reply-late-minutes = Întârzii { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
reply-earlier = Vin mai devreme.
reply-ill-today = { $child } este { $gender ->
        [female] bolnavă
        [male] bolnav
       *[unknown] bolnav(ă)
    } astăzi.
reply-not-coming-today = { $child } nu vine astăzi.
reply-not-coming-tomorrow = { $child } nu vine mâine.
reply-not-coming-date = { $child } nu vine { $date }.
reply-coming-today = { $child } vine astăzi.
reply-coming-tomorrow = { $child } vine din nou mâine.
reply-child-later = { $child } vine mai târziu astăzi.
reply-fever-home = { $child } are febră acasă.
reply-better = { $child } s-a făcut bine.
reply-slept-badly = { $child } a dormit prost azi-noapte.
reply-slept-well = { $child } a dormit bine azi-noapte.
reply-had-breakfast = { $child } a luat deja micul dejun.
reply-no-breakfast = { $child } nu a luat încă micul dejun.
reply-paracetamol-none = { $child } nu a primit paracetamol.
reply-mother-collects = Vine mama după copil.
reply-father-collects = Vine tatăl după copil.
reply-grandparent-collects = Vine bunica sau bunicul după copil.
reply-other-collects = { $person } vine după copil ({ $child }).
reply-bring-tomorrow = Îl aduc mâine.
reply-can-come = Pot să vin.
reply-cannot-come = Nu pot să vin.
reply-can-help = Pot să ajut.
reply-call-me = Vă rog să mă sunați.
reply-will-call = Vă sun eu.
reply-question = Am o întrebare.
reply-how-was-day = Cum a fost ziua pentru { $child }?
reply-interpreter = Doresc un interpret.
reply-allowed = Da, se poate.
reply-not-allowed = Nu, nu se poate.
