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
phrase-food-hungry = Copilului ({ $child }) i-a fost foarte foame.
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
phrase-sleep-woken-time = Am trezit copilul ({ $child }) la ora { $time }.
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

phrase-nappy-times = Am schimbat scutecul copilului ({ $child }) { $count ->
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
phrase-nappy-low = Scutecele copilului ({ $child }) sunt pe terminate.
phrase-nappy-out = Scutecele copilului ({ $child }) s-au terminat.
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
phrase-toilet-clothes = Am pus copilului ({ $child }) haine curate.
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
phrase-mood-comfort = Am consolat copilul ({ $child }).
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
phrase-mood-sharing = Copilului ({ $child }) i-a fost greu să împartă cu alții.
phrase-mood-quarrel = { $child } s-a certat cu alt copil.
phrase-mood-solved = Copiii au rezolvat împreună.
phrase-mood-talked = Am vorbit cu copilul ({ $child }) despre asta.
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
phrase-play-read = Am citit copilului ({ $child }) o carte.
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
phrase-play-all-visited = Am vizitat: { $item }.
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
phrase-health-runny-nose = Copilului ({ $child }) îi curge nasul.
phrase-health-teething = Copilului ({ $child }) îi ies dinții.
phrase-health-earache = { $child } are dureri de ureche.
phrase-health-stomach = { $child } are dureri de burtă.
phrase-health-headache = { $child } are dureri de cap.
phrase-health-spots = { $child } are pete pe piele.
phrase-health-fell = { $child } a căzut.
phrase-health-scrape = { $child } are o julitură.
phrase-health-bump = { $child } are un cucui la cap.
phrase-health-bruise = { $child } are o vânătaie.
phrase-health-bitten = Copilul ({ $child }) a fost mușcat de un alt copil.
phrase-health-nosebleed = Copilului ({ $child }) i-a curs sânge din nas.
phrase-health-tick = { $child } a avut o căpușă.
phrase-health-tick-removed = Am scos căpușa.
phrase-health-plaster = Am pus un plasture.
phrase-health-cooled = Am răcit locul.
phrase-health-plays-again = { $child } se joacă din nou.
phrase-health-watch = Suntem foarte atenți la starea copilului ({ $child }).
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
phrase-health-suncream = Am dat copilului ({ $child }) cu cremă de soare.
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

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who } { $who-number ->
        [several] au făcut
       *[single] a făcut
    } asta: { $activity }.
phrase-act-did-we = Am făcut asta: { $activity }.
phrase-act-did-not = { $who } { $who-number ->
        [several] nu au făcut
       *[single] nu a făcut
    } asta: { $activity }.
phrase-act-does = Activitatea copilului ({ $child }): { $activity }.
phrase-act-will = { $who } { $who-number ->
        [several] vor face
       *[single] va face
    } asta: { $activity }.
phrase-act-will-we = Vom face asta: { $activity }.
phrase-act-will-not-we = Nu vom face asta: { $activity }.
phrase-act-can = { $child } știe să facă asta: { $activity }.
phrase-act-can-not-yet = { $child } nu știe încă să facă asta: { $activity }.
phrase-act-practises = { $child } exersează asta: { $activity }.
phrase-act-starts = { $child } începe cu asta: { $activity }.
phrase-act-learnt = { $child } a învățat asta: { $activity }.
phrase-act-likes = Îi place asta ({ $child }): { $activity }.
phrase-act-liked = I-a plăcut asta ({ $child }): { $activity }.
phrase-act-likes-most = Cel mai mult îi place asta ({ $child }): { $activity }.
phrase-act-liked-most = Cel mai mult i-a plăcut asta ({ $child }): { $activity }.
phrase-act-disliked = Nu i-a plăcut asta ({ $child }): { $activity }.
phrase-act-hard = Încă îi este greu ({ $child }): { $activity }.
phrase-act-exciting = { $child } a avut puține emoții la asta: { $activity }.
phrase-act-wants = { $child } ar vrea să facă asta: { $activity }.
phrase-act-wanted = { $child } a vrut să facă asta: { $activity }.
phrase-act-wanted-not = { $child } nu a vrut să facă asta: { $activity }.
phrase-act-helped = { $child } a ajutat la asta: { $activity }.
phrase-act-helped-all = { $who } { $who-number ->
        [several] au ajutat
       *[single] a ajutat
    } la asta: { $activity }.
phrase-act-dared = { $child } a avut curaj să facă asta: { $activity }.
phrase-act-dared-not = { $child } nu a avut încă curaj să facă asta: { $activity }.
phrase-act-allowed = { $who } { $who-number ->
        [several] au avut voie
       *[single] a avut voie
    } să facă asta: { $activity }.
phrase-act-ask-may = { $child } are voie să facă asta: { $activity }?
phrase-act-ask-can = { $child } știe să facă asta: { $activity }?
phrase-act-ask-likes = Îi place asta ({ $child }): { $activity }?
phrase-act-went-well = Asta a mers bine: { $activity }.
phrase-act-gets-better-child = { $child } se descurcă din ce în ce mai bine la asta: { $activity }.
phrase-act-gets-better = Asta merge din ce în ce mai bine: { $activity }.
phrase-act-together = Aceasta a fost activitatea: { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $child } a mâncat asta: { $things }.
phrase-food-list-well = { $child } a mâncat bine din asta: { $things }.
phrase-food-list-little = { $child } a mâncat puțin din asta: { $things }.
phrase-food-list-all = { $child } a mâncat asta în întregime: { $things }.
phrase-food-list-almost-all = { $child } a mâncat asta aproape în întregime: { $things }.
phrase-food-list-half = { $child } a mâncat jumătate din asta: { $things }.
phrase-food-list-left = { $child } nu a terminat de mâncat asta: { $things }.
phrase-food-list-none = { $child } nu a mâncat asta: { $things }.
phrase-food-list-except = { $child } a mâncat bine, dar nu și asta: { $things }.
phrase-food-list-likes = { $child } mănâncă asta cu plăcere: { $things }.
phrase-food-list-liked = { $child } a mâncat asta cu plăcere: { $things }.
phrase-food-list-liked-not = Nu i-a plăcut la gust ({ $child }): { $things }.
phrase-food-list-refused = { $child } nu a vrut să mănânce asta: { $things }.
phrase-food-list-tasted = { $child } a gustat asta: { $things }.
phrase-food-list-not-allowed = { $child } nu primește asta de la noi: { $things }.
phrase-food-list-gets = { $child } primește asta de la noi: { $things }.
phrase-food-list-we = Am mâncat asta: { $things }.
phrase-food-list-menu = Mâncăm: { $things }.
phrase-food-list-all-liked = Copiilor le-a plăcut asta: { $things }.
phrase-food-all-tasted = Toți copiii au gustat.
phrase-food-ask-gets = { $child } primește asta acasă: { $things }?
phrase-food-ask-solids = { $child } primește deja hrană solidă acasă?
phrase-food-ask-eaten = { $child } a mâncat deja?
phrase-food-ask-tell-diet = Vă rugăm să ne spuneți ce mănâncă și ce nu mănâncă { $child }.
phrase-food-and-drink-well = { $child } a mâncat și a băut bine.
phrase-food-went-well = Masa a mers bine.
phrase-food-went-less = Masa a mers mai puțin bine.
phrase-drink-list = { $child } a băut asta: { $things }.
phrase-drink-list-refused = { $child } nu a vrut să bea asta: { $things }.
phrase-drink-nothing = { $child } nu a băut nimic.
phrase-drink-thirst = Copilului ({ $child }) i-a fost sete.
phrase-drink-milk-ml = { $child } a băut { $count } ml de lapte.
phrase-bottle-left = În biberon au rămas { $count } ml.
phrase-bottle-count = { $child } a primit { $count ->
        [one] un biberon
        [few] { $count } biberoane
       *[other] { $count } de biberoane
    }.
phrase-bottle-well = { $child } a băut bine din biberon.
phrase-bottle-badly = { $child } încă nu bea bine din biberon.
phrase-bottle-spat-up = { $child } a regurgitat după biberon.
phrase-bottle-ask-ml = Câți ml are voie să bea { $child }?
phrase-bottle-stopped = { $child } nu mai primește de la noi biberon după-amiaza.
phrase-bottle-breast-milk = Vă rugăm să aduceți lapte matern pentru { $count ->
        [one] o masă
        [few] { $count } mese
       *[other] { $count } de mese
    }.

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } a adormit.
phrase-sleep-woke = { $child } s-a trezit.
phrase-sleep-woken = Am trezit copilul ({ $child }).
phrase-sleep-woke-often = { $child } s-a trezit mereu.
phrase-sleep-woke-often-crying = { $child } s-a trezit de câteva ori plângând.
phrase-sleep-restless = { $child } a dormit agitat.
phrase-sleep-only-minutes = { $child } a dormit doar { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
phrase-sleep-about-hours = { $child } a dormit cam { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }.
phrase-sleep-until = { $child } a dormit până la ora { $time }.
phrase-sleep-since = { $child } doarme de la ora { $time }.
phrase-sleep-short-tired = { $child } a dormit puțin și poate fi { $gender ->
        [female] obosită
        [male] obosit
       *[unknown] obosit(ă)
    } diseară.
phrase-sleep-maybe-tired = { $child } poate fi { $gender ->
        [female] obosită
        [male] obosit
       *[unknown] obosit(ă)
    } diseară.
phrase-sleep-cuddly = { $child } doarme cu o jucărie de pluș.
phrase-sleep-needed-dummy = { $child } a avut nevoie de suzetă.
phrase-sleep-no-dummy = { $child } doarme fără suzetă.
phrase-sleep-big-bed = { $child } doarme într-un pat mare.
phrase-sleep-on-back = { $child } doarme pe spate.
phrase-sleep-no-nap-yet = { $child } nu a dormit încă.
phrase-sleep-one-nap = { $child } doarme { $count ->
        [one] o dată
        [few] de { $count } ori
       *[other] de { $count } de ori
    } pe zi.
phrase-sleep-lay-quietly = { $child } a stat în pat în liniște.
phrase-sleep-went-well = Somnul a mers bine.
phrase-sleep-went-less = Somnul nu a mers așa de bine.
phrase-sleep-used-to-here = { $child } trebuie încă să se obișnuiască să doarmă la noi.
phrase-sleep-ask-let = Să lăsăm copilul ({ $child }) să doarmă mai mult?
phrase-sleep-ask-may-day = { $child } mai are voie să doarmă ziua?
phrase-sleep-ask-wake-time = La ce oră trebuie să trezim copilul ({ $child })?
phrase-sleep-ask-how-long = Cât doarme { $child } acasă?
phrase-sleep-ask-how = Cum doarme { $child } acasă?
phrase-sleep-yawned = { $child } a căscat.

## Luier, potje en wc (meer)

phrase-nappy-wet-count = { $child } a avut { $count ->
        [one] un scutec ud
        [few] { $count } scutece ude
       *[other] { $count } de scutece ude
    }.
phrase-nappy-changed = Am schimbat scutecul copilului ({ $child }).
phrase-nappy-dry-count = Scutecul copilului ({ $child }) a fost uscat.
phrase-nappy-usual-poo = { $child } a avut scaun normal.
phrase-nappy-cramps = { $child } a avut crampe la burtică.
phrase-nappy-cream-done = Am dat copilului ({ $child }) cu cremă pe fund.
phrase-toilet-potty-poo = { $child } a făcut caca la oliță.
phrase-toilet-potty-nothing = { $child } a stat pe oliță, dar nu a făcut pipi.
phrase-toilet-asks = { $child } cere să meargă la toaletă.
phrase-toilet-well = { $child } se descurcă bine cu mersul la oliță.
phrase-toilet-no-accident = { $child } nu a făcut pipi în pantaloni.
phrase-toilet-accident = { $child } a avut un mic accident (pipi sau caca).
phrase-toilet-no-nappy = { $child } nu mai poartă scutec ziua.
phrase-toilet-wet-in-bag = Hainele ude sunt în geantă.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child } a fost o rază de soare.
phrase-mood-good-morning = { $child } a avut o dimineață frumoasă.
phrase-mood-good-afternoon = { $child } a avut o după-amiază frumoasă.
phrase-mood-top-day = { $child } a avut o zi minunată.
phrase-mood-had-fun = { $child } s-a distrat bine.
phrase-mood-relaxed = { $child } a fost { $gender ->
        [female] relaxată
        [male] relaxat
       *[unknown] relaxat(ă)
    }.
phrase-mood-at-home = { $child } se simte la noi ca acasă.
phrase-mood-quiet-bit = { $child } a fost puțin { $gender ->
        [female] tăcută
        [male] tăcut
       *[unknown] tăcut(ă)
    }.
phrase-mood-excited = { $child } a fost { $gender ->
        [female] entuziasmată
        [male] entuziasmat
       *[unknown] entuziasmat(ă)
    }.
phrase-mood-curious = { $child } a fost { $gender ->
        [female] curioasă
        [male] curios
       *[unknown] curios/curioasă
    }.
phrase-mood-interested = { $child } a găsit interesant: { $things }.
phrase-mood-busy-bit = { $child } a fost puțin { $gender ->
        [female] agitată
        [male] agitat
       *[unknown] agitat(ă)
    }.
phrase-mood-cheeky = { $child } a făcut mici năzbâtii.
phrase-mood-sweet = { $child } a fost { $gender ->
        [female] drăguță
        [male] drăguț
       *[unknown] drăguț(ă)
    }.
phrase-mood-self-again = { $child } și-a revenit complet.
phrase-mood-sad-relative-left = { $child } a fost { $gender ->
        [female] tristă
        [male] trist
       *[unknown] trist(ă)
    } la despărțire ({ $relative }).
phrase-mood-sad-when-left = { $child } a fost { $gender ->
        [female] tristă
        [male] trist
       *[unknown] trist(ă)
    } la despărțire.
phrase-mood-short-sad = A durat puțin.
phrase-mood-cry-minutes = Plânsul a durat cam { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
phrase-mood-goodbye-no-tears-all = Despărțirea a fost fără lacrimi.
phrase-mood-goodbye-no-tears = { $child } nu a plâns la despărțire.
phrase-mood-came-in-happy = { $child } a venit cu bună dispoziție.
phrase-mood-waved-to = { $child } a făcut cu mâna ({ $relative }).
phrase-mood-waved = { $child } a făcut cu mâna la plecare.
phrase-mood-waiting = { $child } abia aștepta să meargă acasă.
phrase-mood-missed-relative = I-a fost dor ({ $child }): { $relative }.
phrase-mood-comforted = { $child } s-a lăsat { $gender ->
        [female] consolată
        [male] consolat
       *[unknown] consolat(ă)
    } ușor.
phrase-mood-close-lap = { $child } a vrut în brațe.
phrase-mood-hugged = { $child } a vrut să fie { $gender ->
        [female] îmbrățișată
        [male] îmbrățișat
       *[unknown] îmbrățișat(ă)
    }.
phrase-mood-scared = Copilului ({ $child }) i-a fost puțin teamă.
phrase-mood-scared-of = I-a fost teamă de ceva ({ $child }): { $things }.
phrase-mood-new-staff = { $child } a fost puțin { $gender ->
        [female] timidă
        [male] timid
       *[unknown] timid(ă)
    } cu educatoarea nouă.
phrase-mood-bored = { $child } s-a plictisit.
phrase-mood-used-noise = { $child } a trebuit să se obișnuiască cu agitația.
phrase-mood-back-after-holiday = { $child } a trebuit să se obișnuiască din nou după vacanță.
phrase-mood-friends = Prieteni foarte buni: { $who }.
phrase-mood-new-friend = { $child } are un prieten nou.
phrase-mood-friend-of = { $child } este { $gender ->
        [female] bună prietenă
        [male] bun prieten
       *[unknown] bun(ă) prieten(ă)
    } cu { $names }.
phrase-mood-quarrel-solved = { $child } s-a certat cu alt copil, dar acum totul e bine.
phrase-mood-sorry = { $child } și-a cerut iertare.
phrase-mood-angry-share = { $child } s-a supărat când a trebuit să împartă cu alții.
phrase-mood-wait-turn-hard = Încă îi este greu să aștepte ({ $child }).
phrase-mood-listened = { $child } a ascultat bine.
phrase-mood-listen-hard = I-a fost greu să asculte ({ $child }).
phrase-mood-pushed = { $child } a împins alt copil.
phrase-mood-got-pushed = Copilul ({ $child }) a fost împins de un alt copil.
phrase-mood-sibling = { $child } este { $gender ->
        [female] o soră mai mare mândră
        [male] un frate mai mare mândru
       *[unknown] un copil mândru de frățiorul sau surioara sa
    }.
phrase-mood-told-about = { $child } ne-a povestit despre asta: { $things }.
phrase-mood-told-relative = { $child } ne-a povestit despre cineva: { $relative }.
phrase-mood-told-weekend = { $child } ne-a povestit despre weekend.
phrase-mood-made-for-you = { $child } a făcut ceva frumos pentru dumneavoastră.
phrase-mood-drawing-for-you = { $child } a făcut un desen pentru dumneavoastră.
phrase-mood-won = { $child } a câștigat.
phrase-mood-called-juf = { $child } a spus pentru prima dată „juf” (adică „doamna educatoare”).

## Op de groep

phrase-group-quiet-day = A fost o zi liniștită.
phrase-group-busy-day = A fost o zi aglomerată.
phrase-group-nice-day = A fost o zi frumoasă.
phrase-group-busy-nice-day = A fost o zi aglomerată, dar plăcută.
phrase-group-child-count = { $count ->
        [one] A venit un singur copil
        [few] Au venit { $count } copii
       *[other] Au venit { $count } de copii
    }.
phrase-group-many-ill = Mulți copii sunt bolnavi.
phrase-group-nothing-special = Nu este nimic deosebit de spus.
phrase-group-all-well = Totul a mers bine.
phrase-group-day-flew = Ziua a trecut repede.
phrase-group-all-enjoyed = Copiii s-au bucurat mult.
phrase-group-child-loved-it = I-a plăcut foarte mult ({ $child }).
phrase-group-with-older = { $child } a fost cu copiii cei mai mari.
phrase-group-with-other-group = { $child } a fost la grupa { $group }.
phrase-group-two-together = Grupa { $first-group } și grupa { $second-group } sunt împreună.
phrase-group-merged = Unim grupele.
phrase-group-new-toys = Avem jucării noi.
phrase-group-new-item = Este ceva nou la noi: { $things }.
phrase-group-word-of-week = Săptămâna aceasta învățăm cuvinte noi.
phrase-group-photos-app = Fotografiile sunt în aplicație.
phrase-group-photos-later = Fotografiile vin mai târziu.
phrase-group-crafts-home = { $child } aduce acasă lucrarea făcută aici.
phrase-group-paint-on = Este vopsea pe ceva ({ $child }): { $things }.
phrase-group-new-child = În grupă vine un copil nou.
phrase-group-welcome-child = Bine ai venit, { $child }!
phrase-group-stayed-in = Am rămas înăuntru.
phrase-group-too-cold = A fost prea frig ca să stăm mult afară.
phrase-group-too-hot = A fost prea cald ca să ne jucăm afară.
phrase-group-nice-weather = Vremea a fost frumoasă.
phrase-group-bad-weather = Vremea a fost urâtă.
phrase-group-trip-off = Excursia nu mai are loc.
phrase-group-trip-to-off = Excursia nu mai are loc: { $item }.
phrase-group-item-closed = Acest loc era închis: { $item }.
phrase-group-play-at = { $child } a vizitat: { $item }.
phrase-group-went-with = Ieșire ({ $who }): { $item }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $child } are dureri ({ $body }).
phrase-health-stomach-complains = { $child } s-a plâns de dureri de burtă.
phrase-health-headache-complains = { $child } s-a plâns de dureri de cap.
phrase-health-injury-at = { $child } are: { $injury } ({ $body }).
phrase-health-injury = { $child } are: { $injury }.
phrase-health-injury-visible = Se vede: { $injury }.
phrase-health-injury-visible-at = Se vede: { $injury } ({ $body }).
phrase-health-fell-on = { $child } a căzut și s-a lovit ({ $body }).
phrase-health-bumped = { $child } s-a lovit ({ $body }).
phrase-health-fell-no-harm = { $child } a căzut, dar nu se vede nimic.
phrase-health-nothing-seen = Nu se vede nimic.
phrase-health-tripped = { $child } s-a împiedicat.
phrase-health-fell-from = { $child } a căzut de aici: { $item }.
phrase-health-cried-recovered = { $child } s-a liniștit și se joacă din nou.
phrase-health-wound-cleaned = Am curățat rana.
phrase-health-wound-plaster = Am curățat rana și am pus un plasture.
phrase-health-has-plaster = { $child } are un plasture ({ $body }).
phrase-health-rinsed = Am clătit cu apă.
phrase-health-sand-eyes = Copilului ({ $child }) i-a intrat nisip în ochi.
phrase-health-splinter-out = Am scos așchia.
phrase-health-splinter-in = Așchia este încă înăuntru.
phrase-health-tick-in = Căpușa nu a fost scoasă încă.
phrase-health-stung-wasp = Copilul ({ $child }) a fost înțepat de o viespe.
phrase-health-stung-bee = Copilul ({ $child }) a fost înțepat de o albină.
phrase-health-stung-at = Copilul ({ $child }) a fost înțepat ({ $body }).
phrase-health-bitten-again = Copilul ({ $child }) a fost mușcat de un alt copil.
phrase-health-bitten-at = Copilul ({ $child }) a fost mușcat de un alt copil ({ $body }).
phrase-health-nosebleed-had = Copilului ({ $child }) i-a curs sânge din nas.
phrase-health-nosebleed-over = Sângerarea din nas s-a oprit repede.
phrase-health-coughed = { $child } a tușit mult.
phrase-health-sneezes = { $child } a strănutat mult.
phrase-health-blocked-nose = { $child } are nasul înfundat.
phrase-health-phlegm = { $child } are multe secreții.
phrase-health-unwell-bit = { $child } nu s-a simțit chiar bine.
phrase-health-pale = { $child } este puțin { $gender ->
        [female] palidă
        [male] palid
       *[unknown] palid(ă)
    }.
phrase-health-warm-bit = { $child } avea corpul cald la atingere.
phrase-health-jumper-off = Am scos copilului ({ $child }) o haină, pentru că era cald.
phrase-health-no-fever-now = { $child } nu are febră acum.
phrase-health-raised = { $child } are temperatura puțin crescută.
phrase-health-raised-degrees = { $child } are temperatura puțin crescută: { $temperature } °C.
phrase-health-fever-had-degrees = { $child } a avut febră: { $temperature } °C.
phrase-health-temperature-normal = { $child } are temperatura normală.
phrase-health-we-measured = Am măsurat temperatura copilului ({ $child }).
phrase-health-vomited-meal = { $child } a vomitat după ce a mâncat.
phrase-health-feels-sick = Copilului ({ $child }) îi este greață.
phrase-health-diarrhoea-home = { $child } are diaree și nu poate rămâne la noi.
phrase-health-return-after = { $child } se poate întoarce după { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    } fără simptome.
phrase-health-may-come = { $child } poate veni din nou.
phrase-health-may-not-come = { $child } nu poate veni.
phrase-health-rash = { $child } are o erupție pe piele.
phrase-health-rash-at = { $child } are o erupție pe piele ({ $body }).
phrase-health-itch = { $child } are mâncărimi.
phrase-health-itch-at = { $child } are mâncărimi ({ $body }).
phrase-health-dry-skin = { $child } are pielea uscată.
phrase-health-eyes = { $child } are ochii lipicioși.
phrase-health-eyes-red = { $child } are ochii roșii.
phrase-health-teeth-trouble = Pe copil ({ $child }) îl supără dințișorii.
phrase-health-lost-tooth = Copilului ({ $child }) i-a căzut un dinte.
phrase-health-medicine-got = { $child } a primit medicamentul.
phrase-health-medicine-gets = { $child } primește medicamentul la ora { $time }.
phrase-health-paracetamol-got = { $child } a primit paracetamol.
phrase-health-paracetamol-time = { $child } a primit paracetamol la ora { $time }.
phrase-health-ask-medicine = { $child } a primit medicamente?
phrase-health-ask-fever = { $child } a avut febră acasă?
phrase-health-medicine-pack = Vă rugăm să aduceți medicamentul în ambalajul original.
phrase-health-ask-stays-home = { $child } rămâne acasă?
phrase-health-ask-how-now = Cum se simte { $child } acum?
phrase-health-ask-what-doctor = Ce a spus medicul?
phrase-health-call-doctor-please = Vă rugăm să sunați medicul de familie.
phrase-health-hope-better = Sperăm ca { $child } să se facă bine repede.
phrase-health-keep-eye-home = Vă rugăm să fiți atenți la asta și acasă.
phrase-health-watching = Suntem atenți la asta.
phrase-health-illness-in-group = În grupă este o boală: { $item }.
phrase-health-check-home = Vă rugăm să verificați copilul acasă.
phrase-health-contagious = Este contagios.
phrase-health-not-contagious = Nu este contagios.
phrase-health-ask-allergies = { $child } are alergii?
phrase-health-first-aid-called = Am sunat medicul.
phrase-health-sunscreen-all = Am dat tuturor copiilor cu cremă de soare.

## Meenemen en spullen (meer)

phrase-bring-list = Vă rugăm să aduceți: { $things }.
phrase-bring-list-child = Vă rugăm să aduceți pentru { $child }: { $things }.
phrase-bring-not-list = Vă rugăm să nu aduceți asta: { $things }.
phrase-bring-need-not = Nu este nevoie să aduceți asta: { $things }.
phrase-bring-child-may = { $child } poate aduce asta: { $things }.
phrase-bring-wears-ours = { $child } poartă haine de la noi: { $things }.
phrase-bring-return-washed = Vă rugăm să le spălați și să le aduceți înapoi.
phrase-bring-is-wet = S-a udat ({ $child }): { $things }.
phrase-bring-is-dirty = S-a murdărit ({ $child }): { $things }.
phrase-bring-broken = Stricat: { $things }.
phrase-bring-in-bag = În geantă este asta: { $things }.
phrase-bring-left-here = A rămas la noi: { $things }.
phrase-bring-whose = Al cui este acest lucru: { $things }?
phrase-bring-missing = Ne lipsește asta: { $things }.
phrase-bring-ask-seen = Aveți asta acasă: { $things }?
phrase-bring-ask-have = Aveți asta cu dumneavoastră: { $things }?
phrase-bring-almost-out = Este pe terminate: { $things }.
phrase-bring-all-out = S-a terminat: { $things }.
phrase-bring-swapped = Lucrurile au fost încurcate între copii.
phrase-bring-name-coat = Vă rugăm să scrieți numele copilului pe haină.
phrase-bring-craft-material = Ne este de folos pentru lucru manual: { $things }.
phrase-bring-dress-warm = Vă rugăm să îmbrăcați copilul cu haine călduroase.
phrase-bring-dress-size = Mărimea: { $count }.
phrase-weather-sunny-hat = Vă rugăm să dați copilului cu cremă de soare dimineața.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = Copilul ({ $child }) este luat de: { $relative }.
phrase-pickup-was-by-relative = Copilul ({ $child }) a fost luat de: { $relative }.
phrase-pickup-brought-relative = Copilul ({ $child }) a fost adus de: { $relative }.
phrase-pickup-ask-relative = Această persoană are voie să ia copilul ({ $child }): { $relative }?
phrase-pickup-ask-relative-does = Această persoană vine să ia copilul ({ $child }): { $relative }?
phrase-pickup-with-friend = { $child } pleacă împreună cu { $names }.
phrase-pickup-collected = Copilul ({ $child }) a fost luat.
phrase-pickup-not-yet = Copilul ({ $child }) nu a fost luat încă.
phrase-pickup-ask-earlier = Copilul ({ $child }) este luat mai devreme?
phrase-pickup-ask-later = { $child } vine mai târziu?
phrase-pickup-ask-half-hour-later = { $child } vine cu o jumătate de oră mai târziu?
phrase-pickup-latest = Vă rugăm să luați copilul cel târziu la ora { $time }.
phrase-pickup-on-time = Vă rugăm să veniți la timp.
phrase-pickup-if-late-call = Veniți mai târziu? Atunci vă rugăm să ne sunați.
phrase-pickup-if-other-tell = Vine altcineva să ia copilul? Atunci vă rugăm să ne anunțați.
phrase-pickup-taxi = { $child } a venit cu taxiul.
phrase-pickup-bus = { $child } a venit cu autobuzul.
phrase-pickup-fetch-school = Luăm copiii de la școală.
phrase-pickup-fetch-school-child = Luăm copilul ({ $child }) de la școală.
phrase-pickup-not-in-yard = { $child } nu era în curtea școlii.
phrase-pickup-may-home-alone = { $child } are voie să meargă { $gender ->
        [female] singură
        [male] singur
       *[unknown] singur(ă)
    } acasă.
phrase-pickup-ask-permission-alone = { $child } are voie să meargă { $gender ->
        [female] singură
        [male] singur
       *[unknown] singur(ă)
    } acasă?
phrase-pickup-ask-alone-outside = { $child } are voie să se joace { $gender ->
        [female] singură
        [male] singur
       *[unknown] singur(ă)
    } afară?
phrase-pickup-ask-who-else = Cine mai are voie să ia copilul ({ $child })?
phrase-pickup-id = Vă rugăm să aduceți un act de identitate.
phrase-pickup-entrance-back = Intrarea este prin spate.
phrase-pickup-entrance-other = Folosim o altă intrare.
phrase-pickup-gate = Vă rugăm să închideți bine poarta.
phrase-pickup-parking = Vă rugăm să nu parcați în fața porții.
phrase-absent-today = { $child } nu este aici.
phrase-absent-holiday = { $child } este în vacanță.
phrase-absent-tell-not-coming = Vă rugăm să ne anunțați dacă { $child } nu vine.
phrase-absent-tell-child-not = Vă rugăm să ne anunțați dacă copilul dumneavoastră nu vine.
phrase-absent-call-before = Până la ora { $time } puteți anunța absența copilului.
phrase-absent-report-app = Puteți anunța absența copilului în aplicație.
phrase-absent-enjoy-days-off = Vă dorim zile libere plăcute.
phrase-absent-ask-why = Unde este { $child }?
phrase-absent-ask-coming-day = { $child } vine?
phrase-extra-child = { $child } vine într-o zi suplimentară.
phrase-extra-ask-app = Vă rugăm să cereți ziua suplimentară în aplicație.
phrase-swap-ask-app = Vă rugăm să cereți schimbul de zi în aplicație.
phrase-swap-yes-plain = Schimbul de zi este posibil.
phrase-swap-no-plain = Schimbul de zi nu este posibil.
phrase-extra-place = Mai este loc.
phrase-extra-no-place = Nu este loc.
phrase-extra-place-weekdays = Mai sunt locuri { $first-weekday } și { $second-weekday }.
phrase-book-before = Înscrierea se poate face până { $date } inclusiv.
phrase-book-holiday-care = Vă rugăm să înscrieți copilul ({ $child }) pentru programul din vacanță.
phrase-book-holiday-care-child = Vă rugăm să înscrieți copilul pentru programul din vacanță.
phrase-phone-emergency = Avem nevoie de numărul dumneavoastră de telefon pentru urgențe.
phrase-phone-ask-reach = Cum putem lua legătura cu dumneavoastră?
phrase-phone-address = Vă rugăm să ne dați noua adresă.
phrase-talk-how-going = Dorim să vorbim cu dumneavoastră despre cum îi merge copilului ({ $child }).
phrase-talk-when-time = Când aveți timp pentru o discuție?
phrase-talk-have-minute = Aveți puțin timp pentru o discuție?
phrase-talk-parent-date = Discuția cu părinții este { $date }, la ora { $time }.
phrase-talk-choose-time = Vă rugăm să alegeți o oră pentru discuție.
phrase-talk-report-ready = Raportul despre { $child } este gata.
phrase-talk-worried = Suntem puțin îngrijorați în legătură cu { $child }.
phrase-talk-worried-speech = Dorim să vorbim cu dumneavoastră despre vorbirea copilului ({ $child }).
phrase-talk-nice-talk = Vă mulțumim pentru discuția plăcută.
phrase-talk-tell-more-pickup = Vă spunem mai multe când veniți să luați copilul.
phrase-photo-ask-app = Putem pune în aplicație fotografii cu { $child }?
phrase-form-fill = Vă rugăm să completați formularul.
phrase-form-return = Vă rugăm să predați formularul.
phrase-form-list-sign = Vă rugăm să vă înscrieți pe listă.
phrase-answer-please = Vă rugăm să ne spuneți.
phrase-answer-before = Vă rugăm să răspundeți înainte de { $date }.
phrase-answer-questions-tell = Aveți întrebări? Vă rugăm să ne spuneți.
phrase-answer-eat-along = { $child } mănâncă cu noi?
phrase-answer-ok-for-you = Este bine așa pentru dumneavoastră?
phrase-answer-may-come-in = Puteți intra.

## Wennen (meer)

phrase-settle-first-day-well = Prima zi a mers bine ({ $child }).
phrase-settle-trial-well = { $child } s-a acomodat bine.
phrase-settle-trial-date = Dimineața de acomodare pentru { $child }: { $date }.
phrase-settle-trial = { $child } vine la acomodare.
phrase-settle-done = { $child } s-a acomodat complet.
phrase-settle-moves-group = { $child } trece la altă grupă.
phrase-settle-moves-to = { $child } trece la grupa { $group }.
phrase-settle-school = { $child } începe școala primară.
phrase-settle-last-day = Este ultima zi pentru { $child }.
phrase-settle-will-miss = Ne va fi dor de { $child }.
phrase-settle-parent-stays = Prima dată puteți rămâne cu copilul.
phrase-settle-like-home = Ce faceți acasă când { $child } este { $gender ->
        [female] tristă
        [male] trist
       *[unknown] trist(ă)
    }?
phrase-settle-angry-home = Ce faceți acasă când { $child } este { $gender ->
        [female] supărată
        [male] supărat
       *[unknown] supărat(ă)
    }?
phrase-settle-home-too = { $child } este așa și acasă?
phrase-settle-which-language = În ce limbă vorbiți acasă cu { $child }?
phrase-settle-dutch-understands = { $child } înțelege deja bine neerlandeza.
phrase-settle-clear = { $child } arată clar ce vrea.
phrase-settle-more-words = { $child } spune tot mai multe cuvinte.
phrase-settle-grows = { $child } crește bine.
phrase-settle-big-steps = { $child } face progrese bune.
phrase-settle-confident = { $child } are tot mai multă încredere în sine.
phrase-settle-well-done = Bravo, { $child }!
phrase-settle-swim-diploma = { $child } a obținut o diplomă de înot.
phrase-settle-lights = { $child } privește cu plăcere luminițele.
phrase-settle-smiles = { $child } zâmbește mult.

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = Suntem închiși.
phrase-open-plain = Suntem deschiși.
phrase-open-again-plain = Suntem din nou deschiși.
phrase-open-all-day = After-school-ul este deschis toată ziua.
phrase-closed-at = Închidem la ora { $time }.
phrase-closed-date-at = Închidem { $date }, la ora { $time }.
phrase-open-at = Deschidem la ora { $time }.
phrase-open-until = Suntem deschiși până la ora { $time }.
phrase-open-hours-are = Programul este de la { $from } până la { $until }.
phrase-closed-easter-monday = De Paște suntem închiși.
phrase-closed-christmas = De Crăciun suntem închiși.
phrase-closed-christmas-newyear = Între Crăciun și Anul Nou suntem închiși.
phrase-closed-whit-ascension = De Înălțare suntem închiși.
phrase-closed-kings-day = De Ziua Regelui suntem închiși.
phrase-closed-whitsun = De Rusalii suntem închiși.
phrase-staff-ill-plain = { $person } lipsește din motive de boală.
phrase-staff-away = { $person } nu este aici.
phrase-staff-holiday = { $person } este în concediu.
phrase-staff-back = { $person } este din nou cu noi.
phrase-staff-leave = { $person } are zile libere.
phrase-staff-not-works-weekday = { $person } nu lucrează { $weekday }.
phrase-staff-works = { $person } lucrează.
phrase-staff-replaces = { $person } ține locul unei persoane din echipă: { $other-person }.
phrase-staff-substitute = La grupă este o persoană care înlocuiește pe cineva din echipă.
phrase-staff-trainee = La grupă vine o persoană în practică.
phrase-staff-trainee-name = { $person } este la noi în practică.
phrase-staff-birthday = { $person } își sărbătorește ziua de naștere.
phrase-staff-baby = { $person } are un copil nou-născut.
phrase-staff-i-am-off = Am liber.
phrase-staff-i-am-here = Sunt aici.
phrase-staff-new-plain = La grupă este o persoană nouă din echipă.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child } și-a sărbătorit ziua de naștere.
phrase-event-child-birthday = { $child } își sărbătorește ziua de naștere.
phrase-event-child-treated = { $child } a adus o gustare pentru ceilalți copii.
phrase-event-child-treated-on = { $child } a adus o gustare pentru ceilalți copii: { $things }.
phrase-event-sang-for = Am cântat pentru { $child }.
phrase-event-birthday-hat = { $child } a primit un coif de sărbătorit.
phrase-event-treat-healthy = Vă rugăm ca gustarea să fie mică și sănătoasă.
phrase-event-thanks-treat-child = Vă mulțumim pentru gustarea adusă de { $child }.
phrase-event-sinterklaas-comes = Vine Sinterklaas la noi.
phrase-event-shoe = Copiii pot pune pantoful pentru Sinterklaas.
phrase-event-party-is = Sărbătorim: { $item }.
phrase-event-party-date = Petrecerea este { $date }, la ora { $time }.
phrase-event-dress-up = Copiii pot veni costumați.
phrase-event-pyjamas-day = Copiii pot veni în pijamale.
phrase-event-congrats-baby = Felicitări pentru nașterea copilului!
phrase-event-congrats-plain = Felicitări!
phrase-event-congrats-child-hearty = Felicitări din inimă pentru { $child }.
phrase-event-volunteers = Căutăm părinți care vor să ajute.
phrase-event-volunteers-drive = Cine poate conduce mașina?
phrase-event-committee = Are loc o ședință a comitetului de părinți.
phrase-event-parents-evening-topic = La seara pentru părinți vorbim despre: { $things }.
phrase-event-parents-evening-sleep = La seara pentru părinți vorbim despre somnul în siguranță.
phrase-event-ends = Se termină la ora { $time }.
phrase-event-begins-activity = Începe la ora { $time }: { $activity }.
phrase-event-club-begins = Lecția începe la ora { $time }.
phrase-event-leave-on-time = Plecăm la timp.
phrase-event-trip-by = Mergem cu trenul: { $item }.
phrase-event-trip-who = { $who } { $who-number ->
        [several] merg
       *[single] merge
    } aici: { $item }.
phrase-event-trip-plain = Mergem aici: { $item }.
phrase-event-ask-trip-may = { $child } poate merge în excursie?
phrase-event-trip-back-safe = Ne-am întors.

## Geld en kantoor (meer)

phrase-money-invoice-office = Aveți întrebări despre factură? Vă rugăm să sunați la biroul nostru.
phrase-money-asked = Cerem { $amount }.
phrase-money-asked-trip = Pentru excursie cerem { $amount }.
phrase-money-no-extra = Nu aveți nimic de plătit în plus.
phrase-money-debit-day = Suma se retrage din cont în jurul datei de { $count } a lunii.
phrase-money-year-statement = Veți primi situația anuală a costurilor.
phrase-money-invoice-ready = Factura este gata.
phrase-money-contract-questions = Aveți întrebări despre contract? Vă rugăm să sunați la biroul nostru.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = Bună ziua.
phrase-hello-evening = Bună seara.
phrase-hello-morning-plain = Bună dimineața.
phrase-hello-parents-of = Dragi părinți ({ $child }),
phrase-bye-day = O zi plăcută!
phrase-bye-afternoon = O după-amiază plăcută!
phrase-bye-tomorrow-evening = Pe mâine și o seară plăcută!
phrase-bye-week = Pe săptămâna viitoare!
phrase-bye-later = Ne vedem mai târziu!
phrase-bye-night-child = Somn ușor, { $child }.
phrase-bye-night = Noapte bună.
phrase-bye-greetings-team = Cu drag, echipa.
phrase-bye-greetings-person = Cu drag, { $person }.
phrase-bye-feast-days = Vă dorim sărbători fericite.
phrase-bye-new-year = La mulți ani! Un An Nou fericit!
phrase-bye-eid = Eid Mubarak!
phrase-bye-ramadan = Vă dorim un Ramadan binecuvântat.
phrase-bye-holiday-wish = Vă dorim o vacanță plăcută.
phrase-bye-see-you-group = Așteptăm cu drag să revină { $child }.
phrase-thanks-understanding = Vă mulțumim pentru înțelegere.
phrase-thanks-thinking = Vă mulțumim pentru idei și ajutor.
phrase-thanks-quick = Vă mulțumim că ați venit atât de repede.
phrase-thanks-quick-reply = Vă mulțumim pentru răspunsul rapid.
phrase-thanks-trust = Vă mulțumim pentru încredere.
phrase-thanks-present = Vă mulțumim pentru cadou.
phrase-thanks-card = Vă mulțumim pentru felicitarea frumoasă.
phrase-thanks-bring = Vă mulțumim că ați adus: { $things }.
phrase-sorry-plain = Ne pare rău.
phrase-sorry-late-message = Ne cerem scuze pentru mesajul târziu.
phrase-sorry-lost = Ne pare rău, nu mai găsim acest lucru ({ $child }): { $things }.
phrase-sorry-forgot = Am uitat.
phrase-contact-know = Ca să știți.
phrase-contact-note = Atenție!
phrase-contact-call-office = Vă rugăm să luați legătura cu noi.
phrase-contact-reachable = Ne puteți contacta până la ora { $time }.
phrase-contact-number = Acest număr de telefon mai este valabil?
phrase-contact-ask-received = Ați primit mesajul nostru?
phrase-contact-more-app = Citiți mai multe în aplicație.
phrase-contact-read-letter = Vă rugăm să citiți scrisoarea.
phrase-contact-mail-follows = Veți primi un e-mail.
phrase-contact-more-later = Veți afla mai multe mai târziu.
phrase-contact-will-look = Vom verifica.
phrase-contact-heating = Încălzirea nu funcționează.
phrase-contact-phone-down = Telefonul nu funcționează.
phrase-contact-doorbell = Soneria nu funcționează.

## Thuis en taal (meer)

phrase-home-sing-song = Vă rugăm să cântați cântecul și acasă.
phrase-home-read-book-along = { $child } poate lua o carte acasă.
phrase-home-practise-too = Vă rugăm să exersați asta și acasă.
phrase-home-talk-about = Vă rugăm să vorbiți despre asta și acasă.
phrase-home-ask-weekend = Cum a fost weekendul?
phrase-home-ask-holiday = Cum a fost vacanța?
phrase-home-ask-dentist-child = A fost frumos la dentist, { $child }?
phrase-home-ask-dentist = Cum a fost la dentist?
phrase-home-ask-doctor = Cum a fost la medic?
phrase-home-stayed-over = { $child } a dormit în altă casă ({ $relative }).
phrase-home-tired-maybe = Poate că { $child } va fi { $gender ->
        [female] obosită
        [male] obosit
       *[unknown] obosit(ă)
    } devreme diseară.

## Nog meer over de dag

phrase-act-tries = { $child } încearcă să facă asta: { $activity }.
phrase-act-wants-help = { $child } ar vrea să ajute la asta: { $activity }.
phrase-act-must = { $child } trebuie să mai exerseze asta: { $activity }.
phrase-act-not-anymore = { $child } nu mai face asta: { $activity }.
phrase-act-often = { $child } face des asta: { $activity }.
phrase-act-may-soon = Copiii au voie să facă asta: { $activity }.
phrase-act-ask-we-may = Putem face asta cu { $child }: { $activity }?
phrase-act-enjoyed-much = Copiilor le-a plăcut asta: { $activity }.
phrase-act-will-child-soon = { $child } va avea voie mai târziu să facă asta: { $activity }.
phrase-got-things = { $child } a primit asta: { $things }.
phrase-has-with = { $child } are asta la sine: { $things }.
phrase-asks-for = { $child } a cerut asta: { $things }.
phrase-needed-things = { $child } a avut nevoie de asta: { $things }.
phrase-proud-of = { $child } a fost { $gender ->
        [female] mândră
        [male] mândru
       *[unknown] mândru/mândră
    } de asta: { $things }.
phrase-looked-at = { $child } a privit asta: { $things }.
phrase-saw-we = Am văzut asta: { $things }.
phrase-found-things = { $child } a găsit asta: { $things }.
phrase-made-things = { $child } a făcut asta: { $things }.
phrase-made-we = Am făcut noi asta: { $things }.
phrase-baked-we = Am copt asta: { $things }.
phrase-played-list = { $child } s-a jucat cu asta: { $things }.
phrase-played-list-all = Copiii s-au jucat cu asta: { $things }.
phrase-loves-things = Îi place mult asta ({ $child }): { $things }.
phrase-loved-things = I-a plăcut mult asta ({ $child }): { $things }.
phrase-topic-we = Am vorbit despre asta: { $things }.
phrase-theme-new = Noua temă este: { $things }.
phrase-said-words = { $child } a spus: { $quote }.
phrase-word-week = Învățăm acest cuvânt: { $quote }.
phrase-book-read = Am citit această carte: { $quote }.
phrase-song-sung = Am cântat acest cântec: { $quote }.
phrase-mood-fine = Totul merge bine.
phrase-mood-day-well = Ziua a mers bine ({ $child }).
phrase-mood-better-then = A mers mai bine.
phrase-mood-hard-moment = Copilului ({ $child }) i-a fost greu.
phrase-mood-soon-angry = { $child } s-a supărat repede.
phrase-mood-cried-much = { $child } a plâns mult.
phrase-mood-cried-little = { $child } a plâns doar puțin.
phrase-mood-cried-not = { $child } nu a plâns.
phrase-mood-laughed-at = { $child } a râs.
phrase-mood-laughed-with = { $child } a râs cu { $names }.
phrase-mood-comfort-sought = { $child } a căutat alinare la noi.
phrase-mood-stayed-close = { $child } a rămas aproape de noi.
phrase-mood-good-together = Copiii s-au jucat frumos împreună.
phrase-mood-watch-others = { $child } a privit cu plăcere ceilalți copii.
phrase-mood-not-home = { $child } nu a vrut încă să meargă acasă.
phrase-mood-happy-to-see = { $child } s-a bucurat să vă vadă.
phrase-mood-shy = { $child } a fost { $gender ->
        [female] timidă
        [male] timid
       *[unknown] timid(ă)
    }.
phrase-mood-tired-bit = { $child } a fost puțin { $gender ->
        [female] obosită
        [male] obosit
       *[unknown] obosit(ă)
    }.
phrase-mood-stubborn = { $child } a vrut să facă asta fără ajutor.
phrase-mood-boundary = { $child } testează limitele.
phrase-mood-says-no = { $child } spune des „nu”.
phrase-mood-no-worries = Vă rugăm să nu vă faceți griji.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child } a mâncat.
phrase-food-later = { $child } mănâncă mai târziu.
phrase-food-well-again = { $child } a mâncat din nou bine.
phrase-food-badly-now = { $child } nu mănâncă bine.
phrase-food-at-table = { $child } a stat frumos la masă.
phrase-food-trying-new = { $child } încearcă să mănânce lucruri noi.
phrase-food-does-not-eat = { $child } nu mănâncă asta: { $things }.
phrase-food-eats-only = { $child } a mâncat doar asta: { $things }.
phrase-food-lunch-from-us = Copiii primesc prânzul de la noi.
phrase-food-know-diet = Știm asta și suntem atenți.
phrase-bottle-stopped-we = Am renunțat la biberonul de după-amiază.
phrase-bottle-went-well = Biberonul a mers bine.
phrase-bottle-went-less = Biberonul nu a mers bine.
phrase-bottle-schedule = Biberonul pentru { $child } este la ora { $time }.
phrase-drink-enough = { $child } trebuie să bea destul.
phrase-sleep-plain = { $child } a dormit.
phrase-sleep-hour = { $child } a dormit o oră.
phrase-sleep-bed-early = { $child } a mers devreme la culcare.
phrase-sleep-longer-than = { $child } a dormit mai mult decât de obicei.
phrase-sleep-shorter-than = { $child } a dormit mai puțin decât de obicei.
phrase-sleep-slow-plain = Adormirea a durat mult.
phrase-sleep-not-on-tummy = { $child } nu a dormit pe burtă.
phrase-sleep-babies-on-back = Punem toți bebelușii să doarmă pe spate.
phrase-sleep-still = { $child } încă doarme.
phrase-nappy-cream-on = Am dat cu cremă.
phrase-nappy-bit-red = { $child } are fundul puțin roșu.
phrase-nappy-wet-one = { $child } a avut un scutec ud.
phrase-nappy-plenty = { $child } a făcut destul pipi.
phrase-toilet-training-well = Învățatul la oliță merge bine.
phrase-toilet-almost = { $child } aproape că nu mai are nevoie de scutec.
phrase-toilet-trained = { $child } nu mai are nevoie de scutec.
phrase-toilet-helped = Am pus haine curate.
phrase-hygiene-hands = Ne spălăm des pe mâini.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child } a căzut.
phrase-health-trouble-at = { $child } are o problemă aici: { $body }.
phrase-health-trouble-teeth = Pe copil ({ $child }) îl supără ieșitul dinților.
phrase-health-cooled-at = Am răcit locul ({ $body }).
phrase-health-plaster-on = Am pus un plasture ({ $body }).
phrase-health-plaster-plain = Am pus un plasture.
phrase-health-bleeding = { $child } a sângerat ({ $body }).
phrase-health-scratched = Copilul ({ $child }) a fost zgâriat de un alt copil.
phrase-health-hit-by = Copilul ({ $child }) a fost lovit de un alt copil.
phrase-health-pinched = { $child } și-a prins degetul la ușă.
phrase-health-collided = { $child } s-a ciocnit de un alt copil.
phrase-health-bumped-into = { $child } s-a lovit de asta: { $item } ({ $body }).
phrase-health-not-serious = Nu este grav.
phrase-health-ask-child-fever = Copilul dumneavoastră are febră?
phrase-health-may-not-fever = Cu febră, copilul nu poate veni la noi.
phrase-health-come-without-fever = { $child } poate veni din nou după ce trece febra.
phrase-health-no-paracetamol = Nu avem voie să dăm paracetamol.
phrase-group-nothing-further = În rest, nu este nimic deosebit de spus.
phrase-pickup-parking-door = Vă rugăm să nu parcați în fața ușii.
phrase-arrive-child-on-time = Vă rugăm să aveți grijă ca copilul să ajungă la timp.
phrase-extra-day-no-place = Nu avem loc pentru o zi în plus.
phrase-staff-fills-in = { $person } ține locul cuiva din echipă.
phrase-health-cannot-stay = { $child } nu poate rămâne la grupă.
phrase-health-may-not-come-yet = { $child } încă nu poate veni.
phrase-food-may-not-eat = { $child } nu are voie să mănânce asta: { $things }.
phrase-health-no-medicine = Nu avem voie să dăm medicamente.
phrase-pickup-child-soonest = Vă rugăm să luați copilul cât mai repede posibil.
phrase-health-fever-down = Febra a scăzut.
phrase-closed-group-plain = Grupa este închisă.
phrase-closed-bso-plain = After-school-ul este închis.
phrase-health-doctor-called = A fost sunat medicul.
phrase-health-rest = Este bine ca { $child } să se odihnească.
phrase-health-look-spots = Vă rugăm să fiți atenți la pete sau bășici pe piele.
phrase-health-noticed-home = Ați observat ceva acasă?
phrase-health-school-doctor = Vine medicul școlar.
phrase-health-speech = Vine logopedul.
phrase-health-temp-took-we = Am măsurat temperatura.
phrase-health-temp-normal-plain = Temperatura a fost normală.
phrase-health-fever-gone = Febra a trecut.
phrase-health-safe-all = Toți copiii sunt în siguranță.
phrase-health-recovered = { $child } s-a făcut bine.
phrase-health-still-ill = { $child } este încă { $gender ->
        [female] bolnavă
        [male] bolnav
       *[unknown] bolnav(ă)
    }.
phrase-health-is-ill = { $child } este { $gender ->
        [female] bolnavă
        [male] bolnav
       *[unknown] bolnav(ă)
    }.
phrase-health-went-home-ill = { $child } a plecat acasă din motive de boală.
phrase-health-hearing-glasses = { $child } poartă ochelari.
phrase-health-no-lice = Nu am văzut păduchi.
phrase-health-has-lice = { $child } are păduchi de cap.
phrase-health-lice-treat = Vă rugăm să tratați copilul împotriva păduchilor.
phrase-health-lice-comb = Vă rugăm să pieptănați bine copilul.

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child } a lăsat asta la noi: { $things }.
phrase-bring-in-bag-child = În geantă este asta ({ $child }): { $things }.
phrase-bring-put-in-bag = Am pus asta în geantă: { $things }.
phrase-bring-broken-child = S-a stricat ({ $child }): { $things }.
phrase-bring-missing-child = Lipsește asta ({ $child }): { $things }.
phrase-bring-found-again = Am găsit asta: { $things }.
phrase-bring-found-again-child = Am găsit asta ({ $child }): { $things }.
phrase-bring-ask-seen-thing = Ați văzut asta: { $things }?
phrase-bring-ask-taken = Ați luat asta din greșeală: { $things }?
phrase-bring-take-home = Vă rugăm să luați asta acasă: { $things }.
phrase-bring-wash = Vă rugăm să spălați asta: { $things }.
phrase-bring-check = Vă rugăm să verificați asta: { $things }.
phrase-bring-back = Vă rugăm să aduceți asta înapoi: { $things }.
phrase-bring-save = Vă rugăm să păstrați asta pentru noi: { $things }.
phrase-bring-item-is-wet-we = Hainele s-au udat.
phrase-bring-shoes-small = Pantofii devin prea mici ({ $child }).
phrase-bring-size-child = { $child } poartă mărimea { $count }.
phrase-bring-bag-daily = Vă rugăm să aduceți în fiecare zi o geantă.
phrase-bring-labels = Vă rugăm să scrieți numele copilului pe toate lucrurile.
phrase-bring-own-risk = Jucăriile de acasă se pot pierde.
phrase-clothes-outside = Mergem afară în fiecare zi.
phrase-clothes-dirty = Hainele se pot murdări.
phrase-clothes-easy = Vă rugăm să alegeți haine comode.

## Weer (nog meer)

phrase-weather-is-cold = Este frig.
phrase-weather-is-warm = Este cald.
phrase-weather-is-hot = Este foarte cald.
phrase-weather-rains = Plouă.
phrase-weather-snows = A nins.
phrase-weather-slippery = Este alunecos.
phrase-weather-storm = Vine furtuna.
phrase-weather-stay-in-shade = Rămânem la umbră.
phrase-weather-inside-between = Rămânem înăuntru între orele { $from } și { $until }.
phrase-weather-code = Este o avertizare meteo.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = Ați ajuns după ora stabilită.
phrase-pickup-came-not = { $child } nu a venit.
phrase-pickup-arrived = { $child } a ajuns.
phrase-pickup-soon = Vă rugăm să luați copilul ({ $child }).
phrase-pickup-child-plain = Vă rugăm să luați copilul.
phrase-pickup-bring-child = Vă rugăm să aduceți copilul ({ $child }).
phrase-pickup-not-allowed = Fără un mesaj de la dumneavoastră, această persoană nu poate lua copilul ({ $child }): { $relative }.
phrase-pickup-tell-who = Vă rugăm să ne spuneți cine ia copilul ({ $child }).
phrase-pickup-time-changed = Ora la care luați copilul s-a schimbat.
phrase-pickup-come-in = Vă rugăm să intrați puțin.
phrase-pickup-say-goodbye = Vă rugăm să spuneți „la revedere” copilului când plecați.
phrase-pickup-entrance-use-back = Vă rugăm să folosiți intrarea din spate.
phrase-pickup-bike = Vă rugăm să puneți bicicleta în suport.
phrase-pickup-shoes-off = Vă rugăm să vă scoateți pantofii în grupă.
phrase-absent-day-off-ok = Am primit anunțul despre absență.
phrase-absent-noted = Am notat.
phrase-extra-possible = O zi suplimentară este posibilă.
phrase-extra-impossible = O zi suplimentară nu este posibilă.
phrase-extra-one-place = Mai este un singur loc.
phrase-extra-waiting-list = Sunteți pe lista de așteptare.
phrase-talk-plan = Dorim să stabilim o întâlnire cu dumneavoastră.
phrase-talk-moved = Discuția a fost mutată.
phrase-talk-cancelled = Discuția nu mai are loc.
phrase-talk-minutes-child = Atunci vorbim despre { $child }.
phrase-permission-need = Avem nevoie de acordul dumneavoastră.
phrase-form-sign-plain = Vă rugăm să semnați formularul.
phrase-question-may-ask = Am o întrebare.
phrase-answer-thinks = Ce părere aveți?
phrase-answer-which-day = În ce zi veniți?
phrase-answer-how-late = La ce oră veniți?
phrase-answer-come-collect-things = Când veniți să luați lucrurile?
phrase-contact-may-call = Vă pot suna?
phrase-contact-call-freely = Ne puteți suna oricând.
phrase-contact-check = Voi întreba.
phrase-contact-no-time = Vă sun înapoi.
phrase-contact-answer-soon = Veți primi răspunsul în curând.
phrase-contact-not-understood = Nu înțelegem mesajul dumneavoastră.
phrase-contact-repeat = Vă rugăm să îl trimiteți încă o dată.

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = Echipa are o zi de formare.
phrase-closed-school-study-day = Școala are o zi de formare.
phrase-open-holiday-hours = În vacanță suntem deschiși de la { $from } până la { $until }.
phrase-prices-higher = Prețurile cresc.
phrase-pay-invoice-before = Vă rugăm să plătiți factura înainte de { $date }.
phrase-pay-invoice-office = Aveți întrebări despre plată? Vă rugăm să sunați la biroul nostru.
phrase-pay-questions-office = Pentru întrebări despre bani puteți suna la birou.
phrase-staff-name-is = Numele persoanei noi din echipă: { $person }.
phrase-staff-substitute-stands = La grupă lucrează o persoană care ține locul cuiva din echipă.
phrase-staff-mentor-new = { $child } primește un mentor nou.
phrase-staff-mentor-now = { $person } devine mentorul copilului ({ $child }).
phrase-group-move-room = Grupa se mută în altă sală.
phrase-group-sits-with = { $child } este la grupa { $group }.
phrase-group-together-two = Două grupe sunt împreună.
phrase-group-drill = Am avut un exercițiu de evacuare în caz de incendiu.
phrase-group-clean-up-day = Am făcut ordine împreună.
phrase-group-visit-from = Am avut un musafir.
phrase-group-new-room = Avem un loc nou de joacă.
phrase-group-outside-long = Am stat mult timp afară.
phrase-group-inside-played = Ne-am jucat înăuntru.
phrase-group-went-out = Am fost într-o ieșire.
phrase-group-music = Am ascultat muzică.
phrase-group-circle = Am stat în cerc.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child } încearcă să meargă.
phrase-dev-pulls-up = { $child } se ridică în picioare ținându-se de ceva.
phrase-dev-rolls-over = { $child } se rostogolește de pe spate pe burtă.
phrase-dev-rolls-back = { $child } se rostogolește de pe burtă pe spate.
phrase-dev-first-word = { $child } a spus primul cuvânt.
phrase-dev-sentences = { $child } face propoziții scurte.
phrase-dev-many-words = { $child } învață multe cuvinte noi.
phrase-dev-babbles = { $child } gângurește mult.
phrase-dev-talks-much = { $child } vorbește mult.
phrase-dev-dutch-home = { $child } vorbește acasă o altă limbă.
phrase-dev-understands = { $child } ne înțelege bine.
phrase-dev-plays-alone = { $child } preferă să se joace { $gender ->
        [female] singură
        [male] singur
       *[unknown] singur(ă)
    }.
phrase-dev-plays-together = { $child } se joacă frumos cu ceilalți.
phrase-dev-joins-in = { $child } participă cu plăcere.
phrase-dev-remembers = { $child } ține minte tot.
phrase-dev-concentrates = { $child } se poate concentra bine.
phrase-dev-independent = { $child } face multe lucruri fără ajutor.
phrase-dev-swim-lesson = { $child } are lecții de înot.
phrase-dev-ask-swim = Copilul dumneavoastră are o diplomă de înot?
phrase-dev-school-soon = { $child } începe în curând școala.
phrase-dev-toddler-group = { $child } trece la grupa de 2–4 ani.
phrase-dev-bso-soon = { $child } va merge la after-school.
phrase-dev-settle-trial-first = { $child } a trecut cu bine de prima zi de acomodare.
phrase-dev-settle-plain-well = Ziua de acomodare a mers bine.
phrase-dev-settle-begins = { $child } începe acomodarea.
phrase-dev-settle-group = { $child } vine la acomodare la grupa { $group }.
phrase-dev-birthday-soon = Se apropie ziua de naștere ({ $child }).
phrase-dev-birthday-age = { $child } împlinește { $count ->
        [one] un an
        [few] { $count } ani
       *[other] { $count } de ani
    }.
phrase-dev-sibling-born = { $child } are acum un frățior.
phrase-dev-sister-born = { $child } are acum o surioară.
phrase-congrats-sibling-sister = Felicitări pentru surioara nou-născută ({ $child }).
phrase-congrats-sibling-brother = Felicitări pentru frățiorul nou-născut ({ $child }).
phrase-sang-for-him = Am cântat cântece pentru { $child }.
phrase-helps-think = Vă ajutăm cu plăcere să găsim o soluție.
phrase-ask-parents-join = Doriți să veniți cu noi în excursie?
phrase-ask-parents-help-at = Puteți ajuta la asta: { $things }?
phrase-bye-next-time = Pe data viitoare!
phrase-bye-nice-evening = O seară frumoasă!
phrase-bye-rest = Odihnă plăcută!
phrase-bye-have-fun = Distracție plăcută!
phrase-bye-good-luck = Mult succes!

## Uw kind (zonder naam)

phrase-child-fever-has = Copilul dumneavoastră are febră.
phrase-child-is-ill = Copilul dumneavoastră este bolnav.
phrase-child-ate-well = Copilul dumneavoastră a mâncat bine.
phrase-child-ate-little = Copilul dumneavoastră a mâncat puțin.
phrase-child-slept-well = Copilul dumneavoastră a dormit bine.
phrase-child-good-day = Copilul dumneavoastră a avut o zi frumoasă.
phrase-child-fell = Copilul dumneavoastră a căzut.
phrase-child-may-come-back = Copilul dumneavoastră poate veni din nou.
phrase-child-may-settle-day = Copilul dumneavoastră poate veni o zi la acomodare.
phrase-child-stay-home-fever = Copilul dumneavoastră trebuie să rămână acasă.
phrase-child-may-return-hours = Copilul dumneavoastră se poate întoarce după cel puțin { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    } fără febră.
phrase-child-may-return-vomit = Copilul dumneavoastră poate veni din nou la { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    } după ce a vomitat.
phrase-child-ask-lice = Copilul dumneavoastră are păduchi?
phrase-child-treat-then = Atunci vă rugăm să tratați copilul.
phrase-child-check-daily = Vă rugăm să verificați copilul în fiecare zi.
phrase-child-check-hair = Vă rugăm să vă uitați bine în părul copilului.
phrase-child-shoes-sturdy = Vă rugăm să încălțați copilul cu pantofi rezistenți.
phrase-child-nice-clothes = Vă rugăm să îmbrăcați copilul frumos.
phrase-child-breakfast-first = Vă rugăm să dați copilului mai întâi micul dejun.
phrase-child-sleep-enough = Vă rugăm să lăsați copilul să doarmă destul.
phrase-child-collect-earlier = Vă rugăm să luați copilul mai devreme.
phrase-child-collect-at = Vă rugăm să luați copilul la ora { $time }.
phrase-child-collect-or-earlier = Vă rugăm să luați copilul la ora { $time } sau mai devreme.
phrase-child-bring-or-earlier = Vă rugăm să aduceți copilul la ora { $time } sau mai devreme.
phrase-child-collect-from = Puteți lua copilul începând cu ora { $time }.
phrase-child-bring-from = Puteți aduce copilul începând cu ora { $time }.
phrase-child-only-if-known = Lăsăm un copil să plece doar cu cineva pe care îl cunoaștem.
phrase-child-allergic-ask = Copilul dumneavoastră este alergic la ceva?
phrase-child-phone-reach = Vă vom contacta.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = În grupă nu mâncăm nuci, alune și alte fructe cu coajă.
phrase-rule-child-nut-allergy = Un copil este alergic la nuci, alune și alte fructe cu coajă.
phrase-rule-no-nuts-give = Vă rugăm să nu aduceți mâncare cu nuci, alune sau alte fructe cu coajă.
phrase-rule-no-own-toys = Vă rugăm să nu aduceți jucării de acasă.
phrase-rule-toys-bring-may = Copiii pot aduce jucării.
phrase-rule-cuddly-may = Copiii pot aduce o jucărie de pluș.
phrase-rule-children-bring-may = Copiii pot aduce asta: { $things }.
phrase-rule-door-closed = Ușa trebuie să rămână închisă.
phrase-rule-small-children = Vă rugăm să fiți atenți la copiii mici.
phrase-rule-drive-slow = Vă rugăm să conduceți încet.
phrase-rule-phone-not = Vă rugăm să nu vorbiți la telefon în grupă.
phrase-rule-no-dogs = Câinii nu au voie înăuntru.
phrase-rule-no-smoking = Vă rugăm să nu fumați lângă poartă.
phrase-rule-only-staff-medicine = Doar echipa noastră poate da medicamente.
phrase-rule-form-first = Mai întâi trebuie să semnați formularul.
phrase-rule-extra-pay = Atunci trebuie să plătiți în plus.
phrase-rule-swap-hours = Vă rugăm să cereți schimbul de zi cu cel puțin { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    } înainte.
phrase-rule-absent-no-swap = Dacă nu anulați ziua la timp, nu primiți o zi la schimb.
phrase-rule-label-clothes = Vă rugăm să scrieți numele copilului pe haine.
phrase-rule-return-then = Atunci le putem da înapoi.
phrase-because-few-staff = Motivul este că sunt prea puțini oameni în echipă.
phrase-because-illness = Motivul este boala.
phrase-because-weather = Motivul este vremea.
phrase-because-holidays = Motivul sunt zilele de sărbătoare.
phrase-because-malfunction = Motivul este o defecțiune.
phrase-group-closed-early-due = Grupa se închide mai devreme.
phrase-group-together-because = De aceea grupele sunt împreună.
phrase-group-fruit-all = Toți copiii primesc fructe.
phrase-group-extra-drinks = Copiii primesc mai mult de băut.
phrase-group-eats-at = Mâncăm la ora { $time }.
phrase-group-sleep-at = Copiii dorm de la { $from } până la { $until }.
phrase-group-bus-leaves = Autobuzul pleacă la ora { $time }.
phrase-group-be-there = Vă rugăm să fiți aici la ora { $time }.
phrase-group-no-school = Nu este școală.
phrase-group-school-begins = Școala reîncepe { $date }.
phrase-group-gym-is = Avem oră de sport.
phrase-group-cake = Avem tort.
phrase-group-sport-day = Este ziua sportului.
phrase-group-almost-summer = Este aproape vară.
phrase-group-almost-christmas = Este aproape Crăciunul.
phrase-group-almost-holiday = Este aproape vacanță.
phrase-group-called = Grupa se numește { $group }.
phrase-group-lice-in = În grupa { $group } sunt păduchi de cap.
phrase-trip-cancelled-reason = Asta nu mai are loc: { $things }.
phrase-trip-moved-date = Asta s-a mutat pe { $date }: { $things }.
phrase-trip-new-date = Noua dată este { $date }, la ora { $time }.
phrase-trip-new-date-only = Noua dată este { $date }.
phrase-trip-is-on-date = Asta are loc { $date }: { $things }.
phrase-trip-is-on-date-at = Asta are loc { $date }, la ora { $time }: { $things }.
phrase-trip-not-on-date = Asta nu are loc { $date }: { $things }.
phrase-pay-until = Puteți plăti până { $date } inclusiv.
phrase-pay-before-money = Vă rugăm să plătiți înainte de { $date }.
phrase-pay-bring-money = Vă rugăm să trimiteți { $amount } cu copilul.
phrase-sign-up-with = Vă rugăm să vă înscrieți la { $person }.
phrase-hand-in-with = Vă rugăm să predați formularul la { $person }.
phrase-hand-in-group = Vă rugăm să predați formularul la grupă.
phrase-more-questions = Mai sunt întrebări?
phrase-call-or-mail = Vă rugăm să ne sunați sau să ne scrieți un e-mail.
phrase-call-day-every = Puteți suna în fiecare zi.
phrase-received-letter = Am primit scrisoarea dumneavoastră.
phrase-received-form = Am primit formularul.
phrase-received-mail = Am primit e-mailul dumneavoastră.
phrase-request-look = Analizăm cererea dumneavoastră.
phrase-request-refused = Cererea dumneavoastră nu a fost aprobată.
phrase-request-approved = Cererea dumneavoastră a fost aprobată.
phrase-if-you-cannot = Nu puteți?
phrase-if-too-late = Întârziați?
phrase-tell-then-in-time = Atunci vă rugăm să ne anunțați din timp.
phrase-call-before = Vă rugăm să ne sunați înainte de ora { $time }.
phrase-not-want = Nu doriți asta?
phrase-home-same = Este la fel și acasă?
phrase-home-read-this-book = Puteți citi această carte și acasă?
phrase-not-on-wc-yet = { $child } nu vrea încă să folosească toaleta.
phrase-not-want-sleep = { $child } nu vrea să doarmă.
phrase-has-friend = { $child } are un prieten în grupă.
phrase-had-on = { $child } purta asta: { $things }.
phrase-slept-with = { $child } a dormit cu asta: { $things }.
phrase-trousers-wet-plain = Pantalonii sunt uzi.
phrase-ice-on = Am pus gheață.
phrase-colleague-plaster = Cineva din echipă a pus un plasture.
phrase-ask-wants-call = { $child } ar vrea să vă sune.
phrase-weather-was-warm = Vremea a fost caldă.
phrase-weather-was-cold = Vremea a fost rece.
phrase-weather-stays-hot = Rămâne cald.
phrase-sleep-slower-usual = Adormirea a durat mai mult decât de obicei.
phrase-children-stay-home = Copiii bolnavi rămân acasă.
phrase-first-time-you-stay = Prima dată rămâneți lângă copil.
phrase-settling-takes = Acomodarea durează { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }.
phrase-settling-takes-hour = Acomodarea durează o oră.
phrase-works-on-days = { $person } lucrează { $first-weekday } și { $second-weekday }.
phrase-see-you-on = Vă așteptăm cu drag { $date }.
phrase-see-you-there = Ne bucurăm să vă vedem.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = Este la ora { $time }: { $things }.
phrase-event-starts-at = Începe la ora { $time }: { $things }.
phrase-event-ends-at = Se termină la ora { $time }: { $things }.
phrase-event-from-until = Este între orele { $from } și { $until }: { $things }.
phrase-event-date-from-until = Este { $date }, între orele { $from } și { $until }: { $things }.
phrase-event-takes = Durează { $minutes } min: { $things }.
phrase-event-starts-on = Începe { $date }: { $things }.
phrase-event-stops-on = Se termină { $date }: { $things }.
phrase-event-time-now = Noua oră este { $time }.
phrase-event-time-changed = Ora s-a schimbat.
phrase-event-goes-on = Va avea loc, așa cum era planificat: { $things }.
phrase-event-remember = Vă rugăm să nu uitați: { $things }.
phrase-event-welcome-at = Sunteți bineveniți la: { $things }.
phrase-paper-received = Am primit: { $things }.
phrase-paper-not-received = Încă nu am primit: { $things }.
phrase-paper-ready = Este gata: { $things }.
phrase-paper-fill = Vă rugăm să completați: { $things }.
phrase-paper-sign = Vă rugăm să semnați: { $things }.
phrase-paper-pay = Vă rugăm să plătiți: { $things }.
phrase-paper-back-on = Trebuie adus înapoi { $date }: { $things }.
phrase-paper-read = Vă rugăm să citiți: { $things }.
phrase-paper-ask-read = Ați citit asta: { $things }?
phrase-paper-pass-on = Vă rugăm să ne comunicați: { $things }.
phrase-paper-you-get = Veți primi de la noi: { $things }.
phrase-paper-children-get = Copiii primesc: { $things }.

## Spullen: wat er is en wat niet

phrase-thing-visit = Ne vizitează: { $things }.
phrase-thing-there-is = Avem: { $things }.
phrase-thing-there-is-not = Nu avem: { $things }.
phrase-thing-not-working = Nu funcționează: { $things }.
phrase-thing-closed = Este închis: { $things }.
phrase-thing-opens-at = Se deschide la ora { $time }: { $things }.
phrase-thing-had-none = { $child } nu a avut la sine: { $things }.
phrase-thing-only-left = A mai rămas doar: { $things }.
phrase-thing-has = { $child } are: { $things }.
phrase-thing-is-too-small = Prea mic: { $things }.
phrase-thing-ask-make = Vă rugăm să faceți: { $things }.
phrase-thing-ask-in-bag = Vă rugăm să puneți în geantă: { $things }.
phrase-thing-ask-wear = Vă rugăm să îmbrăcați copilul cu: { $things }.
phrase-thing-wear = Vă rugăm să purtați: { $things }.
phrase-thing-ask-practise = Vă rugăm să exersați acasă: { $things }.
phrase-thing-name-in = Vă rugăm să scrieți numele copilului pe: { $things }.

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child } a mai luat o porție.
phrase-food-less-than-usual = { $child } a mâncat mai puțin decât de obicei.
phrase-drink-less-than-usual = { $child } a băut mai puțin decât de obicei.
phrase-drink-plain = { $child } a băut.
phrase-drink-another-ml = { $child } a mai băut { $count } ml.
phrase-food-slow = { $child } a mâncat încet.
phrase-food-rather = { $child } a vrut mai degrabă: { $things }.
phrase-food-all-well = Copiii au mâncat bine.
phrase-sleep-all-well = Copiii au dormit bine.
# unsure: "s-a înecat" alone may mean that somebody drowned
phrase-food-choked = { $child } s-a înecat cu mâncare sau băutură.
phrase-allergic-to = { $child } are alergie la: { $things }.
phrase-sleep-asleep-only = { $child } a adormit abia la ora { $time }.
phrase-sleep-early-tonight = Poate ar fi bine ca { $child } să se culce devreme diseară.
phrase-sleep-in-bed = { $child } este în pat.
phrase-sleep-not-without = { $child } nu poate dormi fără: { $item }.
phrase-sleep-went-better = Somnul a mers mai bine.
phrase-food-went-better = Masa a mers mai bine.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } încă nu a făcut caca.
phrase-nappy-leaked = Scutecul copilului ({ $child }) a curs.
phrase-nappy-better = Fundulețul copilului ({ $child }) arată mai bine.
phrase-got-puffs = { $child } a primit { $count ->
        [one] { $count } puf
        [few] { $count } pufuri
       *[other] { $count } de pufuri
    } din inhalator.
phrase-toilet-accidents = { $child } a avut { $count ->
        [one] un mic accident
        [few] { $count } mici accidente
       *[other] { $count } de mici accidente
    } (pipi sau caca).

## Stemming (en nog meer)

phrase-mood-in-skin = { $child } s-a simțit bine.
phrase-mood-cried-you-left = { $child } a plâns când ați plecat.
phrase-mood-exciting-still = { $child } are încă puține emoții.
phrase-mood-asked-relative = { $child } a întrebat de: { $relative }.
phrase-mood-not-joined = { $child } nu a participat.
phrase-mood-tearful = { $child } a fost { $gender ->
        [female] plângăcioasă
        [male] plângăcios
       *[unknown] plângăcios/plângăcioasă
    }.
phrase-mood-does-well = { $child } se descurcă bine.
phrase-mood-made-up = Copiii s-au împăcat.
phrase-mood-talked-about-it = Am vorbit despre asta.
phrase-mood-we-laughed = Am râs mult.
phrase-mood-not-outside = { $child } nu a avut voie afară.
phrase-group-plain-day = A fost o zi obișnuită.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = Facem asta: { $activity }.
phrase-act-do-many = { $who } { $who-number ->
        [several] fac
       *[single] face
    } asta: { $activity }.
phrase-act-not-allowed = { $child } nu a avut voie să facă asta: { $activity }.
phrase-act-may = { $child } are voie să facă asta: { $activity }.
phrase-act-does-well = { $child } face bine asta: { $activity }.
phrase-act-going-out = Mergem afară.
phrase-act-not-going-out = Nu mergem afară.
phrase-act-staying-in = Rămânem înăuntru.
phrase-act-worked-hard = { $child } s-a străduit mult.
phrase-act-plays-at = { $child } merge să se joace acasă la { $names }.
phrase-dev-dutch-more = { $child } vorbește tot mai mult neerlandeza.
phrase-dev-says-little = { $child } vorbește încă puțin.
phrase-theme-begin = Începem o temă nouă.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = Acest loc este puțin umflat.
phrase-health-no-blood = Nu a sângerat.
phrase-health-bit-blood = A sângerat puțin.
phrase-health-weak = { $child } este { $gender ->
        [female] slăbită
        [male] slăbit
       *[unknown] slăbit(ă)
    }.
phrase-health-no-complaints = { $child } nu mai are simptome.
phrase-health-looks-like = Pare a fi: { $item }.
phrase-health-trouble-of = { $child } are probleme cu: { $item }.
phrase-health-some-children-have = În grupă { $count ->
        [one] este un copil
        [few] sunt { $count } copii
       *[other] sunt { $count } de copii
    } cu o boală: { $item }.
phrase-health-visit = Vă rugăm să mergeți la: { $item }.
phrase-health-visit-child = Vă rugăm să mergeți cu { $child } la: { $item }.
phrase-health-come-now = Vă rugăm să veniți cât mai repede.
phrase-health-will-be-fine = Va fi bine.
phrase-health-nothing-serious = Nu este nimic grav.
phrase-health-eye-sticky = { $child } are un ochi lipicios.
phrase-health-ball = { $child } a fost { $gender ->
        [female] lovită
        [male] lovit
       *[unknown] lovit(ă)
    } de: { $item } ({ $body }).
phrase-health-bumped-item = { $child } s-a lovit de: { $item }.
phrase-health-bumped-body-item = { $child } a căzut și s-a lovit de: { $item } ({ $body }).
phrase-health-slipped = { $child } a alunecat.
phrase-health-hurt-self = { $child } s-a lovit.
phrase-health-hurt-body = { $child } s-a lovit ({ $body }).
phrase-health-stay-home-child = Vă rugăm ca { $child } să rămână acasă.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = Această persoană poate lua copilul ({ $child }): { $relative }.
phrase-pickup-need-not = Nu este nevoie să veniți după { $child }.
phrase-pickup-stays-until = { $child } rămâne până la ora { $time }.
phrase-pickup-from-until = { $child } vine între orele { $from } și { $until }.
phrase-absent-not-on-list = { $child } nu este pe listă.
phrase-absent-reported = Absența copilului ({ $child }) a fost anunțată.
phrase-arrive-late-child = { $child } a întârziat.
phrase-arrive-later = { $child } vine mai târziu.
phrase-arrive-we-later = Ajungem cu { $minutes } min mai târziu.
phrase-arrive-we-come-later = Ajungem mai târziu.
phrase-extra-ask = Poate { $child } să vină o zi în plus?
phrase-swap-how-app = Puteți cere o zi de schimb în aplicație.
phrase-waiting-list-child = { $child } este pe lista de așteptare.
phrase-talk-ask-come = Puteți veni la o discuție { $date }, la ora { $time }?
phrase-talk-ask-other-time = Vi se potrivește alt moment?
phrase-photo-ask-one = Putem face o fotografie cu { $child }?

## Kantoor (en nog meer)

phrase-office-notice-month = Termenul de preaviz este de o lună.
phrase-office-allowance = Puteți cere alocația pentru îngrijirea copiilor (kinderopvangtoeslag) la fisc (Belastingdienst).
phrase-office-allowance-change = Vă rugăm să anunțați schimbările la fisc (Belastingdienst).
phrase-office-call-number = Ne puteți suna: { $phone }.
phrase-office-mail-to = Ne puteți trimite un e-mail: { $mail }.
phrase-office-inconvenience = Ne cerem scuze pentru neplăceri.
phrase-office-good-news = Avem o veste bună.

## School (en nog meer)

phrase-school-earlier = Școala se termină mai devreme.
phrase-school-out-at = Școala se termină la ora { $time }.
phrase-school-not-listen = { $child } nu a ascultat bine.
phrase-school-drill = A fost un exercițiu.
phrase-school-drill-coming = Facem un exercițiu de evacuare.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = Este furtună.
phrase-weather-careful = Vă rugăm să aveți grijă pe drum.
phrase-group-at-other = Suntem la grupa { $group }.
phrase-contact-ask-may = Este permis?
phrase-contact-ask-right = Este corect?
phrase-contact-ask-possible = Este posibil?
phrase-contact-language = Ce limbă vorbiți acasă?
phrase-contact-tell-relative = Vă rugăm să transmiteți mesajul către: { $relative }.
phrase-contact-nice-help = Ce bine că veniți să ajutați.
phrase-contact-if-something = Vă rugăm să ne anunțați dacă este vreo problemă.
phrase-contact-look-in = Veniți și dumneavoastră să vedeți?
phrase-contact-call-back = Vă rugăm să ne sunați înapoi.
phrase-contact-answer-please = Vă rugăm să răspundeți la acest mesaj.
phrase-contact-nothing-to-pay = Nu este nevoie să plătiți.

## Nog meer van alledag

phrase-bottle-per-time = { $child } bea { $count } ml de fiecare dată.
phrase-bottle-per-day = { $child } primește { $count ->
        [one] un biberon
        [few] { $count } biberoane
       *[other] { $count } de biberoane
    } pe zi.
phrase-food-eats-along = { $child } mănâncă cu noi.
phrase-food-eats-not-along = { $child } nu mănâncă cu noi.
phrase-thing-put-on = Am îmbrăcat copilul ({ $child }) cu: { $things }.
phrase-mood-happy-with = { $child } s-a bucurat de: { $things }.
phrase-mood-not-day = { $child } a avut o zi mai puțin bună.
phrase-mood-wants-home = { $child } vrea acasă.
phrase-group-enthusiastic = Copiii au fost încântați.
phrase-group-tired = Copiii au fost obosiți.
phrase-group-lively = Copiii au fost agitați.
phrase-act-we-practise = Exersăm asta: { $activity }.
phrase-dev-knows = { $child } știe: { $things }.
phrase-dev-loose-tooth = { $child } are un dinte care se mișcă.
phrase-health-sore-throat = { $child } are dureri în gât.
phrase-health-need-not-come = Nu este nevoie să veniți.
phrase-health-can-come = Puteți veni?
phrase-health-ask-give-paracetamol = Putem da paracetamol copilului ({ $child })?
phrase-health-ask-medicine-often = Cât de des ia { $child } medicamentul?
phrase-health-ask-medicine-much = Ce cantitate de medicament ia { $child }?
phrase-health-ask-medicine-time = La ce oră ia { $child } medicamentul?
phrase-health-ill-count = { $count ->
        [one] Este un copil bolnav
        [few] Sunt { $count } copii bolnavi
       *[other] Sunt { $count } de copii bolnavi
    }.
phrase-health-wash-hands = Vă rugăm să vă spălați bine pe mâini.
phrase-thing-uses = { $child } folosește: { $things }.
phrase-thing-has-no = { $child } nu are: { $things }.
phrase-thing-ask-has = { $child } are: { $things }?
phrase-arrive-bus-comes = Autobuzul ajunge la ora { $time }.
phrase-pickup-stays-longer = { $child } rămâne mai mult.
phrase-pickup-ask-until = Poate { $child } să rămână până la ora { $time }?
phrase-pickup-can-bring = Puteți aduce copilul ({ $child }).
phrase-pickup-can-collect = Puteți lua copilul ({ $child }).
phrase-swap-left = Mai aveți { $count ->
        [one] o zi
        [few] { $count } zile
       *[other] { $count } de zile
    } de schimb.
phrase-money-thing-costs = Costă { $amount }: { $things }.
phrase-money-back = Veți primi bani înapoi.
phrase-money-not-received = Încă nu am primit nicio plată.
phrase-office-ask = Vă rugăm să întrebați la birou.
phrase-staff-back-on = { $person } se întoarce { $date }.
phrase-staff-no-longer = { $person } nu mai lucrează la noi.
phrase-closed-hour-early = Închidem cu o oră mai devreme.
phrase-photo-may = Puteți face fotografii.
phrase-photo-not-online = Vă rugăm să nu puneți fotografii pe internet.
phrase-photo-will-app = Punem fotografii în aplicație.
phrase-event-topic = Subiectul este: { $things }.
phrase-talk-which-time = Ce oră vi se potrivește?
phrase-talk-interpreter-comes = Va fi un interpret.
phrase-contact-ask-reachable = Puteți fi contactați?
phrase-contact-ask-call-when = Când vă pot suna?
phrase-home-ask-plays = Cu ce se joacă { $child } cu plăcere acasă?
phrase-home-ask-does = Ce îi place să facă ({ $child })?

## Korte antwoorden van medewerkers

phrase-short-good-idea = Bună idee.
phrase-short-fine = Este în regulă.
phrase-short-can = Este posibil.
phrase-short-cannot = Nu este posibil.
phrase-short-may = Este permis.
phrase-short-may-not = Nu este permis.
phrase-short-right = Este corect.
phrase-short-not-right = Nu este corect.
phrase-short-no-problem = Nicio problemă.
phrase-short-get-well = Însănătoșire grabnică.
phrase-short-strength = Vă dorim multă putere.
phrase-short-pity = Ce păcat.
phrase-short-dont-know = Nu știu.
phrase-short-is-settled = S-a rezolvat.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = Copilului ({ $child }) îi era încă foame.
phrase-sleep-almost-hours = { $child } a dormit aproape { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }.
phrase-health-had-diarrhoea = { $child } a avut diaree.
phrase-mood-quieter = { $child } a fost mai { $gender ->
        [female] tăcută
        [male] tăcut
       *[unknown] tăcut(ă)
    } decât de obicei.
phrase-act-was-hard = I-a fost greu ({ $child }): { $activity }.
phrase-play-with-friends = { $child } s-a jucat cu prieteni.
phrase-health-has-coughed = { $child } a tușit.
phrase-health-stung-mosquito = Copilul ({ $child }) a fost înțepat de un țânțar.
phrase-pickup-must = Copilul ({ $child }) trebuie luat de aici.
phrase-pickup-planned = Cineva vine după { $child }.
phrase-pickup-goes-earlier = { $child } merge acasă mai devreme.
phrase-pickup-tell-time = Vă rugăm să ne spuneți la ce oră veniți.
phrase-health-ask-been = { $child } a fost la medic?
phrase-thing-ask-may-have = { $child } are voie: { $things }?
phrase-thing-delayed = Are întârziere: { $things }.
phrase-thing-was-nice = A fost plăcut: { $things }.
phrase-child-comes-on = De acum înainte, { $child } vine în această zi: { $weekday }.
phrase-child-comes-on-two = De acum înainte, { $child } vine în aceste zile: { $first-weekday } și { $second-weekday }.
phrase-child-stops = Îngrijirea copilului ({ $child }) la noi se încheie { $date }.
phrase-swap-ask-want = Vreți să schimbați o zi?
phrase-contact-see-if = Vedem dacă este posibil.
phrase-contact-waiting = Vă așteptăm.
phrase-contact-thanks-coming = Vă mulțumim că ați venit.
phrase-contact-hard-to-reach = Suntem greu de contactat.

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

## Van dag tot dag

phrase-sleep-could-not = { $child } nu a putut să doarmă.
phrase-sleep-hard-to-start = { $child } a adormit cu greu.
phrase-sleep-ask-midday = { $child } mai doarme la prânz acasă?
phrase-mood-goodbye-hard = Despărțirea a fost grea pentru copil ({ $child }).
phrase-goodbye-take-time = Vă rugăm să vă luați rămas-bun fără grabă.
phrase-goodbye-short = Vă rugăm ca despărțirea să fie scurtă.
phrase-contact-call-how-going = Puteți suna oricând ca să întrebați cum merge.
phrase-mood-we-miss = Ne este dor de { $child }.
phrase-mood-is-happy = { $child } are o stare veselă.
phrase-mood-is-sad = { $child } este { $gender ->
        [female] tristă
        [male] trist
       *[unknown] trist(ă)
    }.
phrase-mood-is-clingy = { $child } vrea să stea tot timpul lângă noi.
phrase-mood-is-busy = { $child } are foarte multă energie.
phrase-mood-is-quiet = { $child } este { $gender ->
        [female] tăcută
        [male] tăcut
       *[unknown] tăcut(ă)
    }.
phrase-mood-is-angry = { $child } este { $gender ->
        [female] supărată
        [male] supărat
       *[unknown] supărat(ă)
    }.
phrase-bit-other-at = { $child } a mușcat un alt copil ({ $body }).
phrase-hair-pulled-by = Un alt copil a tras copilul ({ $child }) de păr.
phrase-hair-pulled-other = { $child } a tras un alt copil de păr.
phrase-scratched-other = { $child } a zgâriat un alt copil.
phrase-kicked-other = { $child } a lovit cu piciorul un alt copil.
phrase-kicked-by = Un alt copil a lovit cu piciorul copilul ({ $child }).
phrase-quarrel-about = { $child } s-a certat cu un alt copil. De la ce: { $things }.
phrase-took-toy = { $child } i-a luat o jucărie altui copil.
phrase-explained-hitting = I-am explicat copilului ({ $child }) că loviturile dor.
phrase-explained-biting = I-am explicat copilului ({ $child }) că mușcăturile dor.
phrase-parted-children = Am despărțit copiii.
phrase-dev-sentences-words = { $child } face propoziții din { $count ->
        [one] un cuvânt
        [few] { $count } cuvinte
       *[other] { $count } de cuvinte
    }.
phrase-dares-more = { $child } îndrăznește tot mai mult: { $activity }.
phrase-does-more-often = { $child } face asta tot mai des: { $activity }.
phrase-ready-school = { $child } poate merge deja la școala primară.
phrase-ask-registered-school = Ați înscris deja copilul ({ $child }) la o școală?
phrase-ask-which-school = La ce școală merge { $child }?
phrase-good-helper = { $child } ne ajută foarte bine.
phrase-asks-many-questions = { $child } pune multe întrebări.
phrase-talks-clearer = { $child } vorbește tot mai clar.
phrase-mixes-languages = { $child } amestecă două limbi.
phrase-torn-of = S-a rupt ({ $child }): { $things }.
phrase-too-small-of = Prea mic pentru { $child }: { $things }.
phrase-look-lost-property = Vă rugăm să căutați printre lucrurile găsite.
phrase-weather-degrees = Vor fi { $temperature } °C.
phrase-out-any-weather = Ieșim afară pe orice vreme.
phrase-suncream-ask-done = Copilul ({ $child }) a fost deja dat cu cremă de soare?
phrase-only-known-people = Predăm copilul ({ $child }) doar persoanelor pe care le cunoaștem.
phrase-late-minutes = Ați întârziat { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
phrase-arrived-safe = { $child } a ajuns cu bine.
phrase-child-comes = { $child } vine.
phrase-ask-comes-care = { $child } vine la centru?
phrase-ask-wait = Puteți aștepta puțin?
phrase-ask-ring = Vă rugăm să sunați la ușă.
phrase-swap-day-for-day = Puteți schimba ziua: { $first-weekday } cu { $second-weekday }.
phrase-group-full = Grupa este plină.
phrase-group-full-child = Grupa copilului ({ $child }) este plină.
phrase-closed-group-time = Grupa se închide la ora { $time }.
phrase-wish-summer-holiday = Vă dorim o vacanță de vară plăcută.
phrase-wish-christmas = Vă dorim un Crăciun fericit.
phrase-drivers-wanted = Mai căutăm { $count ->
        [one] un părinte care dorește
        [few] { $count } părinți care doresc
       *[other] { $count } de părinți care doresc
    } să conducă mașina.
phrase-helpers-wanted = Mai căutăm { $count ->
        [one] un părinte care dorește
        [few] { $count } părinți care doresc
       *[other] { $count } de părinți care doresc
    } să ajute.
phrase-ask-how-many-people = Câte persoane veniți?
phrase-ask-alone-or-two = Vine o singură persoană sau veniți două persoane?
phrase-photo-newsletter = Putem pune o fotografie a copilului ({ $child }) în buletinul informativ?
phrase-photo-website = Putem pune o fotografie a copilului ({ $child }) pe site-ul nostru?
phrase-ask-celebrate-when = Când doriți să sărbătorim la noi ziua de naștere a copilului ({ $child })?
phrase-we-celebrate-birthday = Sărbătorim ziua de naștere: { $person }.
phrase-dress-up-child = { $child } poate veni în costum.
phrase-say-farewell = { $person } pleacă de la noi. Ne luăm rămas-bun.
phrase-treat-no-sweets = Vă rugăm, fără dulciuri ca gustare de ziua de naștere.
phrase-keep-weeks = Puteți păstra acest lucru { $count ->
        [one] o săptămână
        [few] { $count } săptămâni
       *[other] { $count } de săptămâni
    }: { $things }.
phrase-home-ask-does-most = Ce îi place cel mai mult să facă acasă ({ $child })?
phrase-phone-ask-new = Care este noul dumneavoastră număr de telefon?
phrase-phone-ask = Care este numărul dumneavoastră de telefon?
phrase-mail-ask = Care este adresa dumneavoastră de e-mail?
phrase-address-ask = Care este adresa dumneavoastră?
phrase-contact-let-know = Vă vom anunța.
phrase-look-new-group = { $child } merge să vadă grupa nouă.
phrase-talk-have-about = Avem o discuție despre { $child }.
phrase-gate-closed = Poarta trebuie să rămână mereu închisă.
phrase-talk-ask-speak = Pot vorbi puțin cu dumneavoastră?
phrase-office-mail = Vă rugăm să trimiteți un e-mail la birou.
phrase-contact-tried-call = Am încercat să vă sunăm.
phrase-contact-not-answered = Nu ați răspuns la telefon.
phrase-pickup-put-on-list = Atunci punem această persoană pe listă.
phrase-ask-who-along = Cine poate veni cu noi?
phrase-staff-meeting = Avem o ședință.
phrase-make-nice-day = Vom face din ea o zi plăcută.
phrase-lovely-child = { $child } este un copil drăguț.
phrase-nice-in-group = Ne bucurăm că { $child } este în grupă.
phrase-contact-we-call = Vă vom suna.
phrase-thanks-patience = Vă mulțumim pentru răbdare.
phrase-had-good-time = { $child } s-a distrat bine.
phrase-leave-home-thing = Acest lucru poate rămâne acasă: { $things }.
phrase-drinks-from = { $child } bea din: { $item }.
phrase-all-well-child = Totul merge bine cu { $child }.
phrase-books-about = { $child } iubește cărțile despre: { $things }.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = Tocmai am măsurat temperatura copilului ({ $child }).
phrase-ill-temperature-was = Temperatura copilului ({ $child }) a fost de { $temperature } °C.
phrase-ill-fever-rose = Febra a crescut.
phrase-ill-fever-still = { $child } are încă febră.
phrase-ill-ask-fever-still = { $child } are încă febră?
phrase-ill-measure-again = Măsurăm temperatura încă o dată.
phrase-ill-shivers = { $child } are frisoane.
phrase-ill-breathes-hard = { $child } respiră cu greutate.
phrase-ill-short-of-breath = { $child } are senzația de lipsă de aer.
phrase-ill-short-of-breath-was = { $child } a avut senzația de lipsă de aer.
phrase-ill-short-of-breath-bit = { $child } a avut o ușoară senzație de lipsă de aer.
phrase-ill-drowsy = Copilul ({ $child }) este somnolent și apatic.
phrase-ill-not-drowsy = Copilul ({ $child }) nu este somnolent sau apatic.
phrase-ill-alert = { $child } reacționează normal.
phrase-ill-not-vomited = { $child } nu a vomitat.
phrase-ill-feels-bit-better = { $child } se simte puțin mai bine.
phrase-ill-not-well = { $child } nu se simte prea bine.
phrase-ill-getting-worse = Starea copilului ({ $child }) se agravează.
phrase-ill-was = Copilul ({ $child }) a fost bolnav.
phrase-ill-wants-lap = { $child } vrea să stea la noi în brațe.
phrase-ill-wants-not-eat = { $child } nu vrea să mănânce.
phrase-ill-wants-not-eat-yet = { $child } nu vrea încă să mănânce.
phrase-ill-wants-not-drink = { $child } nu vrea să bea.
phrase-ill-drinks = { $child } bea lichide.
phrase-ill-drinks-well = { $child } bea bine.
phrase-ill-only-drank = { $child } a băut numai asta: { $things }.
phrase-ill-stays-with = Rămânem lângă copil ({ $child }).
phrase-ill-must-go-home = { $child } trebuie să meargă acasă.
phrase-ill-goes-home = { $child } merge acasă.
phrase-ill-may-come = { $child } poate veni.
phrase-ill-may-not-come = { $child } nu are voie să vină.
phrase-ill-may-stay = { $child } poate rămâne.
phrase-ill-may-come-with = { $child } poate veni chiar și cu această boală: { $item }.
phrase-ill-child-may-come = Copilul dumneavoastră poate veni.
phrase-ill-child-may-not-come = Copilul dumneavoastră nu are voie să vină.
phrase-ill-child-may-come-with = Copilul dumneavoastră poate veni chiar și cu această boală: { $item }.
phrase-ill-child-may-not-come-with = Copilul dumneavoastră nu are voie să vină cu această boală: { $item }.
phrase-ill-ask-watch = Vă rugăm să supravegheați atent copilul ({ $child }).
phrase-ill-watched = Am supravegheat atent copilul ({ $child }).
phrase-ill-clothes-bag = Hainele murdare sunt într-o pungă de plastic.
phrase-ill-blood-poo = În caca a fost sânge.
phrase-ill-pee-hurts = { $child } are dureri când face pipi.
phrase-ill-ointment = Am uns cu asta: { $item } ({ $body }).
phrase-ill-ask-home-too = { $child } are asta și acasă?
phrase-ill-ask-see-home = Vedeți asta și acasă?

## Wat wij aan het lichaam zien

phrase-body-red = { $child }: roșeață ({ $body }).
phrase-body-red-bit = { $child }: puțină roșeață ({ $body }).
phrase-body-red-very = { $child }: multă roșeață ({ $body }).
phrase-body-swollen = { $child }: umflătură ({ $body }).
phrase-body-swollen-bit = { $child }: ușoară umflătură ({ $body }).
phrase-body-swollen-blue = { $child }: ușoară umflătură și învinețire ({ $body }).
phrase-body-blue = { $child }: învinețire ({ $body }).
phrase-body-blue-bit = { $child }: ușoară învinețire ({ $body }).
phrase-body-spot-red = Locul este roșu.
phrase-body-spot-red-swollen = Locul este roșu și puțin umflat.
phrase-body-skin-whole = Pielea nu este ruptă.
phrase-body-skin-broken = Pielea este ruptă.
phrase-body-moves = { $child } poate mișca normal: { $body }.
phrase-body-moves-not = { $child } nu poate mișca bine: { $body }.
phrase-body-walks = { $child } merge din nou normal.
phrase-body-limps = { $child } șchiopătează.
phrase-body-fluid = { $child }: iese lichid ({ $body }).
phrase-body-fluid-yellow = { $child }: iese lichid galben ({ $body }).
phrase-body-eyes-red-sticky = { $child } are ochii roșii și lipicioși.
phrase-body-cleaned = Am curățat aici: { $body }.
phrase-body-rubs = { $child } se freacă aici: { $body }.
phrase-body-touches = { $child } ține mâna aici: { $body }.
phrase-body-grabs = { $child } duce mâna aici: { $body }.
phrase-body-no-pain = { $child } nu are dureri.
phrase-body-pain-gone = { $child } nu mai are dureri.

## Ongelukjes

phrase-hurt-nosebleed-minutes = Sângerarea din nas a durat { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
phrase-hurt-nosebleed-about = Sângerarea din nas a durat aproximativ { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
phrase-hurt-bleeding-stopped = Sângerarea s-a oprit.
phrase-hurt-bled-over = { $child } a sângerat puțin timp ({ $body }). Acum nu mai sângerează.
phrase-hurt-stung-wasp-at = Copilul ({ $child }) a fost înțepat de o viespe ({ $body }).
phrase-hurt-sting-out = Am scos acul.
phrase-hurt-splinter-failed = Nu am reușit să scoatem așchia.
phrase-hurt-tooth-lip = Copilului ({ $child }) i-a trecut un dinte prin buză.
phrase-hurt-tooth-chipped = Copilului ({ $child }) i s-a rupt o bucățică dintr-un dinte.
phrase-hurt-conscious = { $child } nu și-a pierdut cunoștința.
phrase-hurt-fainted = { $child } a leșinat.
phrase-hurt-swallowed = { $child } a înghițit asta: { $item }.
phrase-hurt-not-seen = Nu am văzut cum s-a întâmplat.
phrase-hurt-first-aid = Am acordat primul ajutor.
phrase-hurt-emergency-called = Am sunat la 112.
phrase-hurt-ambulance = Vine ambulanța.
phrase-hurt-go-with = Mergem cu { $child } aici: { $item }.
phrase-hurt-bruise-coming = Poate apărea o vânătaie.
phrase-hurt-plaster-off = Puteți scoate plasturele.
phrase-hurt-look-worse = Vă rugăm să urmăriți dacă se agravează.

## Dokter, medicijn en allergie

phrase-care-unknown = Nu știm ce este.
phrase-care-ask-look = Vă rugăm să vă uitați la asta.
phrase-care-ask-look-tonight = Vă rugăm să vă uitați la asta diseară.
phrase-care-advise-visit = Vă sfătuim să mergeți aici: { $item }.
phrase-care-advise-call = Vă sfătuim să sunați medicul de familie.
phrase-care-appointment = { $child } are o programare: { $item }.
phrase-care-called-relative = Am sunat această persoană: { $relative }.
phrase-care-you-may-call = Ne puteți suna.
phrase-care-tell-how = Vă rugăm să ne spuneți cum se simte { $child }.
phrase-care-ask-what-do = Ce trebuie să facem?
phrase-care-allergy-in-group = În grupă este un copil cu această alergie: { $item }.
phrase-care-no-treats-with = Vă rugăm să nu aduceți dulciuri sau gustări care conțin: { $item }.
phrase-care-reaction = { $child } a avut o reacție alergică.
phrase-care-ask-medicine-item-often = Cât de des poate primi { $child } asta: { $item }?
phrase-care-medicine-name = Pe ambalaj trebuie să fie numele copilului dumneavoastră.
phrase-care-medicine-first-home = Prima dată trebuie să dați dumneavoastră medicamentul acasă.
phrase-care-medicine-not-got = { $child } nu a primit niciun medicament.
phrase-care-medicine-not-given = Nu am dat niciun medicament.
phrase-care-paracetamol-not-got = { $child } nu a primit paracetamol.
phrase-care-medicine-forgotten = Am uitat să dăm medicamentul copilului ({ $child }).
phrase-care-medicine-refused = { $child } nu a vrut medicamentul.
phrase-care-medicine-spat = { $child } a scuipat medicamentul.
phrase-care-ask-paracetamol-time = La ce oră a primit { $child } paracetamol?
phrase-care-ask-medicine-time-had = La ce oră a primit { $child } medicamentul?
phrase-care-medicine-goes-home = Medicamentul merge înapoi acasă.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = În grupa copilului dumneavoastră s-au găsit păduchi.
phrase-spread-wash-child = Vă rugăm să spălați bine mâinile copilului.
phrase-spread-toys = Curățăm jucăriile mai temeinic decât de obicei.
phrase-spread-hygiene = Acordăm o atenție deosebită igienei.
phrase-spread-ask-vaccinations = Ce vaccinuri a făcut copilul dumneavoastră?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = { $child } are diaree?
phrase-ask-fever-child = { $child } are febră?
phrase-ask-vomits = { $child } vomită?
phrase-ask-worse = Se agravează?
phrase-ask-worried = Vă faceți griji?
phrase-ask-pregnant = Sunteți însărcinată?
phrase-ask-pain = { $child } are dureri?

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = { $child } are o răceală puternică.
phrase-more-bit-cold = { $child } are o răceală ușoară.
phrase-more-phlegm-up = { $child } a tușit cu flegmă.
phrase-more-hoarse = { $child } are vocea răgușită.
phrase-more-little-energy = { $child } are puțină energie.
phrase-more-lie-only = Copilul ({ $child }) a vrut numai să stea întins.
phrase-more-lay-lap = Copilul ({ $child }) a stat întins la noi în brațe.
phrase-more-keeps-nothing = { $child } varsă tot ce mănâncă și bea.
phrase-more-pees-little = { $child } urinează puțin.
phrase-more-ask-drinks = Vă rugăm să fiți atenți ca { $child } să bea suficient.
phrase-more-temperature-is = Temperatura este de { $temperature } °C.
phrase-more-who-collects = Cine poate lua copilul ({ $child })?
phrase-more-lies-calm = Copilul ({ $child }) stă întins liniștit.
phrase-more-extra-sleep = Am lăsat copilul ({ $child }) să doarmă în plus.
phrase-more-spat-food = { $child } a scuipat mâncarea.
phrase-more-glad-better = Ne bucurăm că este mai bine.
phrase-more-bites-all = { $child } mușcă tot.
phrase-more-tubes = { $child } va primi tubulețe în urechi.
phrase-more-operated = { $child } a fost la operație.
phrase-more-cast = { $child } are ghips: { $body }.
phrase-more-takes-few-days = De obicei durează câteva zile.

## Ongelukjes (meer)

phrase-more-fell-out = { $child } a căzut din: { $item }.
phrase-more-fell-with = { $child } a căzut cu: { $item }.
phrase-more-hurt-item = { $child } s-a rănit de: { $item }.
phrase-more-blood-from = { $child }: a curs sânge ({ $body }).
phrase-more-teeth-whole = Dinții copilului ({ $child }) sunt întregi.
phrase-more-pushed = Copilul ({ $child }) a fost împins de un alt copil.
phrase-more-scratched-at = Copilul ({ $child }) a fost zgâriat ({ $body }).
phrase-more-injury-near = Se vede asta: { $injury }. Loc: lângă ({ $body }).
phrase-more-only-injury = Este doar asta: { $injury }.
phrase-more-plaster-gone = Plasturele s-a dezlipit.
phrase-more-plaster-new = Am pus un plasture nou.
phrase-more-cried-hard = { $child } a plâns tare.
phrase-more-cried-not-long = { $child } nu a plâns mult timp.
phrase-more-much-pain = { $child } are dureri mari.
phrase-more-had-much-pain = { $child } a avut dureri mari.
phrase-more-form-accident = Am completat un formular despre accident.
phrase-more-swelling-less = Umflătura scade.
phrase-more-stung-unknown = Ceva a înțepat copilul ({ $child }). Nu știm ce.
phrase-more-red-swollen = { $child }: roșeață și umflătură ({ $body }).
phrase-more-tick-date = Vă rugăm să notați data mușcăturii de căpușă.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = { $child } nu a avut nicio reacție.
phrase-more-ask-dose = Ce doză trebuie să primească { $child }?
phrase-more-ask-fridge = Medicamentul trebuie ținut la frigider?
phrase-more-must-fridge = Medicamentul trebuie ținut la frigider.
phrase-more-in-fridge = Medicamentul este la frigider.
phrase-more-eyes-dropped = Am pus picături în ochii copilului ({ $child }).
phrase-more-blisters-dry = Bășicuțele trebuie mai întâi să se usuce.
phrase-more-follow-health-service = Respectăm regulile serviciului de sănătate publică (GGD).
phrase-more-ask-health-service = Vă rugăm să contactați serviciul de sănătate publică (GGD).
phrase-more-colleague-ill = Și cineva din personal este bolnav.
phrase-more-ask-what-child = Vă rugăm să ne spuneți ce are copilul dumneavoastră.
phrase-more-nails = Vă rugăm să tăiați scurt unghiile copilului.
phrase-more-bedding = Vă rugăm să spălați lenjeria de pat la 60 de grade.
phrase-more-comb-daily = Vă rugăm să pieptănați părul în fiecare zi.
phrase-more-has-nits = { $child } are lindini.
phrase-more-lice-found = În grupă s-au găsit păduchi.
phrase-more-hair-tied = Vă rugăm să prindeți părul copilului ({ $child }).
## Van dag tot dag (meer)

phrase-likes-to-come = { $child } vine cu plăcere la noi.
phrase-often-with = { $child } petrece mult timp cu: { $names }.
phrase-looks-forward = { $child } așteaptă cu bucurie.
phrase-we-look-forward = Așteptăm cu bucurie.
phrase-everyone-welcome = Toată lumea este binevenită.
phrase-siblings-welcome = Frații și surorile sunt și ei bineveniți.
phrase-coffee-tea = Avem cafea și ceai.
phrase-need-bring-nothing = Nu este nevoie să aduceți nimic.
phrase-need-not-sign-up = Nu este nevoie să vă înscrieți.
phrase-walk-in-from = Puteți intra începând cu ora { $time }.
phrase-door-opens = Ușa se deschide la ora { $time }.
phrase-mail-this = Puteți să ne trimiteți asta prin e-mail: { $things }?
phrase-we-look-for = Căutăm asta: { $things }.
phrase-ask-call-about = Pot să vă sun în legătură cu { $child }?
phrase-come-earlier = Puteți veni mai devreme?
phrase-all-may-join = Toți copiii pot participa.
phrase-has-on-theirs = { $child } poartă haine de la noi.
phrase-may-not-do = { $child } nu are voie să facă asta: { $activity }.
phrase-wants-not-do = { $child } nu vrea să facă asta: { $activity }.
phrase-did-not-we = Nu am făcut asta: { $activity }.
phrase-could-not-we = Nu am putut face asta: { $activity }.
phrase-practise-home = Puteți exersa asta acasă: { $activity }?
phrase-ask-where-thing = Unde este acest lucru al copilului ({ $child }): { $things }?
phrase-thing-is-wet = Este ud: { $things }.
phrase-thing-is-dirty = Este murdar: { $things }.
phrase-wear-child = Vă rugăm să îmbrăcați copilul ({ $child }) cu asta: { $things }.
phrase-thing-no-name = Aici nu este scris niciun nume: { $things }.
phrase-we-need = Avem nevoie de asta: { $things }.
phrase-food-likes-not = Nu îi place asta ({ $child }): { $things }.
phrase-food-may = { $child } are voie să mănânce și să bea asta: { $things }.
phrase-food-ask-likes-item = Îi place asta ({ $child }): { $things }?
phrase-eats-halal = { $child } mănâncă halal.
phrase-eats-vegetarian = { $child } mănâncă vegetarian.
phrase-eats-little = { $child } mănâncă puțin.
phrase-drinks-little-now = { $child } bea puțin.
phrase-sleeps-badly-now = { $child } doarme prost.
phrase-talks-not-yet = { $child } nu vorbește încă.
phrase-cries-still-goodbye = { $child } încă plânge la despărțire.
phrase-cries-no-more-goodbye = { $child } nu mai plânge la despărțire.
phrase-settle-goes-well = { $child } se obișnuiește bine.
phrase-forgot-thing = { $child } a uitat asta: { $things }.

## Wat al genoemd is

phrase-that-bring = Puteți aduce asta?
phrase-that-give-along = Puteți trimite asta împreună cu copilul?
phrase-that-return = Puteți aduce asta înapoi?
phrase-that-wash = Puteți spăla asta?
phrase-that-return-washed = Puteți înapoia asta după spălare?
phrase-that-fill-in = Puteți completa asta?
phrase-that-sign = Puteți semna asta?
phrase-that-send = Puteți trimite asta?
phrase-that-used-up = Asta s-a terminat.
phrase-that-lost = Asta s-a pierdut.
phrase-that-not-along = Asta nu a fost adusă.
phrase-that-ask-home = Aveți asta acasă?
phrase-that-still-here = Asta este încă aici.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = { $child } a luat paracetamol?
phrase-more-course-done = Tratamentul cu medicamentul s-a încheiat.
