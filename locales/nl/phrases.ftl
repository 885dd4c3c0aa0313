### Fixed phrases of daily childcare life. The Dutch wording, read backwards, recognises what staff type.
###
### Slots: $child, $person, $group are names; $time, $from, $until are times; $date, $first-date, $last-date are days;
### $weekday is a day of the week; $count, $minutes, $hours, $temperature are numbers; $amount is money;
### $item is a noun of items.ftl. Names, days and items keep the form in which they come: choose a word order in
### which they need no ending, such as "{ $child }: ..." or "Meenemen: { $item }".
### $gender is the child's: "female", "male" or anything else; only a language that needs it uses it.
###
### Attributes (.also-1, ...) exist in Dutch only: other wordings of the same phrase, never rendered.
### "vandaag" (today) is left out where the message's own date already says so.
### phrase-* is said by staff, reply-* by parents.

## Eten

phrase-food-well = { $child } heeft goed gegeten.
    .also-1 = { $child } heeft lekker gegeten.
    .also-2 = { $child } at goed.
phrase-food-normal = { $child } heeft normaal gegeten.
    .also-1 = { $child } heeft gewoon gegeten.
phrase-food-little = { $child } heeft weinig gegeten.
    .also-1 = { $child } heeft niet veel gegeten.
    .also-2 = { $child } at weinig.
phrase-food-nothing = { $child } heeft niets gegeten.
    .also-1 = { $child } heeft niet gegeten.
phrase-food-refused = { $child } wilde niet eten.
phrase-food-all = { $child } heeft alles opgegeten.
    .also-1 = { $child } heeft het bord leeg gegeten.
phrase-food-almost-all = { $child } heeft bijna alles opgegeten.
phrase-food-half = { $child } heeft de helft opgegeten.
    .also-1 = { $child } heeft de helft gegeten.
phrase-food-item = { $child } heeft { $item } gegeten.
    .also-1 = { $child } at { $item }.
    .also-2 = { $child } heeft { $item } gehad.
phrase-food-item-time = { $child } heeft om { $time } uur { $item } gegeten.
    .also-1 = { $child } heeft om { $time } uur { $item } gehad.
phrase-food-time = { $child } heeft om { $time } uur gegeten.
phrase-food-bread = { $child } heeft { $count ->
        [one] { $count } boterham
       *[other] { $count } boterhammen
    } gegeten.
    .also-1 = { $child } heeft { $count ->
        [one] { $count } boterham
       *[other] { $count } boterhammen
    } op.
phrase-food-refused-item = { $child } wilde geen { $item }.
phrase-food-liked-item = { $child } vond { $item } lekker.
phrase-food-disliked-item = { $child } vond { $item } niet lekker.
    .also-1 = { $child } lustte { $item } niet.
    .also-2 = { $child } lust { $item } niet.
phrase-food-liked = { $child } vond het eten lekker.
    .also-1 = { $child } heeft gesmuld.
phrase-food-hungry = { $child } had veel honger.
phrase-food-no-appetite = { $child } had weinig honger.
    .also-1 = { $child } had weinig trek.
    .also-2 = { $child } had niet veel trek.
    .also-3 = { $child } had niet zoveel trek.
phrase-food-first-time = { $child } heeft voor het eerst { $item } gegeten.
phrase-food-tasted = { $child } heeft { $item } geproefd.
phrase-food-warm = { $child } heeft warm gegeten.
    .also-1 = { $child } heeft een warme maaltijd gegeten.
phrase-food-menu = Wij eten vandaag { $item }.
phrase-food-ask-breakfast = Heeft { $child } ontbeten?
    .also-1 = Heeft { $child } thuis ontbeten?
phrase-food-ask-likes = Wat eet { $child } thuis graag?
phrase-food-ask-may = Mag { $child } { $item } eten?
    .also-1 = Mag { $child } { $item } hebben?
phrase-food-ask-not = Wat mag { $child } niet eten?
phrase-food-ask-allergy = Is { $child } ergens allergisch voor?
    .also-1 = Heeft { $child } een allergie?
phrase-food-no-nuts = Geef geen eten met noten mee.
    .also-1 = Neem geen eten met noten mee.

## Drinken en de fles

phrase-drink-well = { $child } heeft goed gedronken.
    .also-1 = { $child } dronk goed.
phrase-drink-little = { $child } heeft weinig gedronken.
    .also-1 = { $child } heeft niet veel gedronken.
phrase-drink-item = { $child } heeft { $item } gedronken.
phrase-drink-ml = { $child } heeft { $count } ml gedronken.
    .also-1 = { $child } heeft { $count } milliliter gedronken.
phrase-drink-ml-time = { $child } heeft om { $time } uur { $count } ml gedronken.
phrase-drink-cups = { $child } heeft { $count ->
        [one] { $count } beker
       *[other] { $count } bekers
    } gedronken.
phrase-bottle-empty = { $child } heeft de fles leeggedronken.
    .also-1 = { $child } heeft de hele fles gedronken.
    .also-2 = { $child } heeft de fles helemaal leeggedronken.
    .also-3 = { $child } heeft de fles leeg gedronken.
    .also-4 = { $child } heeft { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } fles leeggedronken.
    .also-5 = { $child } heeft { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } fles helemaal leeggedronken.
phrase-bottle-not-empty = { $child } heeft de fles niet leeggedronken.
    .also-1 = { $child } heeft niet de hele fles gedronken.
phrase-bottle-half = { $child } heeft de helft van de fles gedronken.
    .also-1 = { $child } heeft een halve fles gedronken.
phrase-bottle-refused = { $child } wilde de fles niet.
    .also-1 = { $child } wilde geen fles.
phrase-bottle-time = { $child } heeft om { $time } uur de fles gekregen.
    .also-1 = { $child } heeft om { $time } uur een fles gehad.
    .also-2 = { $child } heeft om { $time } uur { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } fles gehad.
    .also-3 = { $child } heeft om { $time } uur { $gender ->
        [female] haar
        [male] zijn
       *[unknown] een
    } fles gekregen.
phrase-bottle-next = De volgende fles is om { $time } uur.
phrase-bottle-ask-amount = Hoeveel drinkt { $child } thuis?
    .also-1 = Hoeveel melk drinkt { $child } thuis?
phrase-bottle-ask-time = Hoe laat was de laatste fles?

## Slapen

phrase-sleep-from-until = { $child } heeft geslapen van { $from } tot { $until } uur.
    .also-1 = { $child } sliep van { $from } tot { $until } uur.
phrase-sleep-minutes = { $child } heeft { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } geslapen.
    .also-1 = { $child } sliep { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }.
phrase-sleep-hours = { $child } heeft { $hours } uur geslapen.
    .also-1 = { $child } sliep { $hours } uur.
phrase-sleep-hours-minutes = { $child } heeft { $hours } uur en { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } geslapen.
phrase-sleep-half-hour = { $child } heeft een half uur geslapen.
    .also-1 = { $child } sliep een half uur.
phrase-sleep-hour-and-half = { $child } heeft anderhalf uur geslapen.
    .also-1 = { $child } sliep anderhalf uur.
phrase-sleep-times = { $child } heeft { $count } keer geslapen.
phrase-sleep-well = { $child } heeft goed geslapen.
    .also-1 = { $child } heeft lekker geslapen.
    .also-2 = { $child } sliep goed.
phrase-sleep-badly = { $child } heeft slecht geslapen.
    .also-1 = { $child } heeft niet goed geslapen.
phrase-sleep-short = { $child } heeft kort geslapen.
phrase-sleep-long = { $child } heeft lang geslapen.
phrase-sleep-none = { $child } heeft niet geslapen.
    .also-1 = { $child } sliep niet.
phrase-sleep-refused = { $child } wilde niet slapen.
phrase-sleep-rested = { $child } heeft gerust, maar niet geslapen.
phrase-sleep-now = { $child } slaapt nu.
    .also-1 = { $child } ligt te slapen.
phrase-sleep-bed-time = { $child } is om { $time } uur naar bed gegaan.
    .also-1 = { $child } ging om { $time } uur naar bed.
phrase-sleep-asleep-time = { $child } is om { $time } uur in slaap gevallen.
    .also-1 = { $child } viel om { $time } uur in slaap.
phrase-sleep-awake-time = { $child } is om { $time } uur wakker geworden.
    .also-1 = { $child } werd om { $time } uur wakker.
phrase-sleep-woken-time = Wij hebben { $child } om { $time } uur wakker gemaakt.
phrase-sleep-awake-happy = { $child } werd vrolijk wakker.
    .also-1 = { $child } is vrolijk wakker geworden.
phrase-sleep-awake-crying = { $child } werd huilend wakker.
phrase-sleep-slow = Het duurde lang voordat { $child } sliep.
phrase-sleep-quick = { $child } viel snel in slaap.
phrase-sleep-tired = { $child } was moe.
phrase-sleep-very-tired = { $child } was erg moe.
    .also-1 = { $child } was heel moe.
phrase-sleep-ask-night = Heeft { $child } vannacht goed geslapen?
    .also-1 = Heeft { $child } goed geslapen vannacht?
phrase-sleep-ask-awake = Hoe laat was { $child } vanochtend wakker?
    .also-1 = Hoe laat is { $child } wakker geworden?
phrase-sleep-ask-nap = Slaapt { $child } thuis nog overdag?

## Luier en wc

phrase-nappy-times = Wij hebben { $child } { $count } keer verschoond.
    .also-1 = { $child } is { $count } keer verschoond.
phrase-nappy-poo = { $child } heeft gepoept.
    .also-1 = { $child } heeft een poepluier gehad.
phrase-nappy-poo-times = { $child } heeft { $count } keer gepoept.
    .also-1 = { $child } heeft { $count ->
        [one] { $count } poepluier
       *[other] { $count } poepluiers
    } gehad.
phrase-nappy-no-poo = { $child } heeft niet gepoept.
phrase-nappy-thin = De poep van { $child } was dun.
    .also-1 = { $child } had dunne poep.
    .also-2 = { $child } had dunne ontlasting.
    .also-3 = De ontlasting van { $child } was dun.
phrase-nappy-hard = De poep van { $child } was hard.
    .also-1 = { $child } had harde poep.
phrase-nappy-red = { $child } heeft rode billen.
    .also-1 = De billen van { $child } zijn rood.
phrase-nappy-cream = Wij hebben crème op de billen gedaan.
    .also-1 = Wij hebben de billen ingesmeerd.
phrase-nappy-low = De luiers van { $child } zijn bijna op.
phrase-nappy-out = De luiers van { $child } zijn op.
phrase-toilet-pee = { $child } heeft op de wc geplast.
phrase-toilet-poo = { $child } heeft op de wc gepoept.
phrase-toilet-first = { $child } heeft voor het eerst op de wc geplast.
phrase-toilet-potty-pee = { $child } heeft op het potje geplast.
phrase-toilet-potty-sat = { $child } heeft op het potje gezeten.
phrase-toilet-dry = { $child } is de hele dag droog gebleven.
phrase-toilet-wet = { $child } heeft in de broek geplast.
phrase-toilet-wet-trousers = De broek van { $child } was nat.
    .also-1 = { $child } had een natte broek.
    .also-2 = { $child } heeft een natte broek gehad.
phrase-toilet-clothes = Wij hebben { $child } schone kleren aangedaan.
    .also-1 = { $child } heeft schone kleren aan.
phrase-toilet-practise = Wij oefenen met { $child } op het potje.
phrase-toilet-ask-practise = Oefent u thuis met het potje?
phrase-toilet-ask-start = Zullen wij samen beginnen met het potje?

## Stemming en gedrag

phrase-mood-happy = { $child } was vrolijk.
    .also-1 = { $child } was blij.
phrase-mood-very-happy = { $child } was heel vrolijk.
    .also-1 = { $child } was erg vrolijk.
phrase-mood-good-day = { $child } had een fijne dag.
    .also-1 = { $child } heeft een fijne dag gehad.
    .also-2 = { $child } had een leuke dag.
phrase-mood-hard-day = { $child } had een moeilijke dag.
phrase-mood-calm = { $child } was rustig.
phrase-mood-quiet = { $child } was stil.
phrase-mood-sad = { $child } was verdrietig.
phrase-mood-bit-sad = { $child } was een beetje verdrietig.
phrase-mood-clingy = { $child } was hangerig.
    .also-1 = { $child } was een beetje hangerig.
phrase-mood-angry = { $child } was boos.
phrase-mood-often-angry = { $child } was vaak boos.
phrase-mood-busy = { $child } was druk.
phrase-mood-cried = { $child } heeft gehuild.
phrase-mood-cried-short = { $child } heeft even gehuild.
    .also-1 = { $child } moest even huilen.
phrase-mood-cried-goodbye = { $child } heeft gehuild bij het afscheid.
    .also-1 = { $child } moest huilen bij het afscheid.
phrase-mood-goodbye-well = Het afscheid ging goed.
phrase-mood-soon-happy = { $child } was snel weer vrolijk.
phrase-mood-later-happy = Daarna was { $child } weer vrolijk.
phrase-mood-minutes-happy = Na { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } was { $child } weer vrolijk.
phrase-mood-comfort = Wij hebben { $child } getroost.
phrase-mood-cuddle = { $child } wilde graag knuffelen.
    .also-1 = { $child } wilde veel knuffelen.
phrase-mood-missed = { $child } miste u.
    .also-1 = { $child } heeft u gemist.
phrase-mood-laughed = { $child } heeft veel gelachen.
phrase-mood-enjoyed = { $child } heeft genoten.
phrase-mood-proud = { $child } was trots.
phrase-mood-well = Het gaat goed met { $child }.
phrase-mood-better = Het gaat beter met { $child }.
    .also-1 = Het gaat nu beter met { $child }.
phrase-mood-well-again = Het gaat weer goed met { $child }.
    .also-1 = Het gaat nu weer goed met { $child }.
phrase-mood-sharing = { $child } vond het moeilijk om te delen.
phrase-mood-quarrel = { $child } had ruzie met een ander kind.
    .also-1 = { $child } heeft ruzie gehad met een ander kind.
phrase-mood-solved = De kinderen hebben het samen opgelost.
phrase-mood-talked = Wij hebben er met { $child } over gepraat.
phrase-mood-bit-other = { $child } heeft een ander kind gebeten.
phrase-mood-hit-other = { $child } heeft een ander kind geslagen.
phrase-mood-ask-home = Hoe gaat het thuis met { $child }?
phrase-mood-ask-how = Hoe gaat het met { $child }?
phrase-mood-ask-change = Is er thuis iets veranderd?

## Spelen

phrase-play-well = { $child } heeft fijn gespeeld.
    .also-1 = { $child } heeft lekker gespeeld.
phrase-play-outside = { $child } heeft buiten gespeeld.
    .also-1 = { $child } heeft fijn buiten gespeeld.
phrase-play-inside = { $child } heeft binnen gespeeld.
phrase-play-with-item = { $child } heeft met { $item } gespeeld.
    .also-1 = { $child } speelde met { $item }.
phrase-play-with-child = { $child } heeft met { $person } gespeeld.
    .also-1 = { $child } heeft samen met { $person } gespeeld.
    .also-2 = { $child } speelde met { $person }.
phrase-play-together = { $child } heeft met andere kinderen gespeeld.
phrase-play-alone = { $child } heeft alleen gespeeld.
phrase-play-sand = { $child } heeft in de zandbak gespeeld.
phrase-play-house = { $child } heeft in de huishoek gespeeld.
phrase-play-water = { $child } heeft met water gespeeld.
phrase-play-built = { $child } heeft een toren gebouwd.
phrase-play-hut = { $child } heeft een hut gebouwd.
phrase-play-puzzle = { $child } heeft een puzzel gemaakt.
phrase-play-painted = { $child } heeft geverfd.
phrase-play-drew = { $child } heeft een tekening gemaakt.
    .also-1 = { $child } heeft een mooie tekening gemaakt.
phrase-play-crafted = { $child } heeft geknutseld.
phrase-play-danced = { $child } heeft gedanst.
phrase-play-sang = { $child } heeft gezongen.
phrase-play-cycled = { $child } heeft gefietst.
phrase-play-football = { $child } heeft gevoetbald.
phrase-play-read = Wij hebben { $child } voorgelezen.
phrase-play-favourite = { $child } vond { $item } het leukst.
phrase-play-homework = { $child } heeft huiswerk gemaakt.
phrase-play-all-outside = Wij hebben buiten gespeeld.
    .also-1 = De kinderen hebben buiten gespeeld.
phrase-play-all-sang = Wij hebben liedjes gezongen.
    .also-1 = De kinderen hebben liedjes gezongen.
phrase-play-all-read = Wij hebben een boek gelezen.
    .also-1 = Wij hebben een boekje gelezen.
phrase-play-all-painted = Wij hebben geverfd.
    .also-1 = De kinderen hebben geverfd.
phrase-play-all-crafted = Wij hebben geknutseld.
    .also-1 = De kinderen hebben geknutseld.
phrase-play-all-danced = Wij hebben gedanst.
    .also-1 = De kinderen hebben gedanst.
phrase-play-all-baked = Wij hebben gebakken.
    .also-1 = De kinderen hebben gebakken.
phrase-play-all-item = De kinderen hebben met { $item } gespeeld.
    .also-1 = Wij hebben met { $item } gespeeld.
phrase-play-all-visited = Wij zijn naar { $item } geweest.
    .also-1 = De kinderen zijn naar { $item } geweest.
phrase-play-theme = Het thema is { $item }.
    .also-1 = Ons thema is { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } heeft iets nieuws geleerd.
phrase-new-first-steps = { $child } heeft de eerste stapjes gezet.
    .also-1 = { $child } heeft de eerste stapjes gedaan.
    .also-2 = { $child } heeft { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } eerste stapjes gezet.
phrase-new-walks = { $child } kan los lopen.
    .also-1 = { $child } loopt nu los.
    .also-2 = { $child } kan zelf lopen.
phrase-new-stands = { $child } kan los staan.
phrase-new-crawls = { $child } kan kruipen.
    .also-1 = { $child } kruipt.
phrase-new-rolls = { $child } kan omrollen.
phrase-new-sits = { $child } kan los zitten.
phrase-new-climbs = { $child } kan goed klimmen.
phrase-new-cycles = { $child } kan fietsen.
phrase-new-spoon = { $child } kan zelf met een lepel eten.
    .also-1 = { $child } kan met een lepel eten.
    .also-2 = { $child } eet zelf met een lepel.
phrase-new-cup = { $child } kan zelf uit een beker drinken.
    .also-1 = { $child } drinkt zelf uit een beker.
phrase-new-coat = { $child } kan zelf de jas aandoen.
    .also-1 = { $child } kan zelf { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } jas aandoen.
phrase-new-shoes = { $child } kan zelf de schoenen aandoen.
    .also-1 = { $child } kan zelf { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } schoenen aandoen.
phrase-new-tooth = { $child } heeft een nieuwe tand.
phrase-new-word = { $child } heeft een nieuw woord geleerd.
    .also-1 = { $child } heeft een nieuw woord gezegd.
phrase-new-talks = { $child } praat steeds meer.
phrase-new-dutch = { $child } spreekt steeds beter Nederlands.
phrase-new-counts = { $child } kan tot { $count } tellen.
    .also-1 = { $child } telt tot { $count }.
phrase-new-colours = { $child } kent de kleuren.
phrase-new-name = { $child } kan de eigen naam schrijven.
    .also-1 = { $child } kan { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } naam schrijven.
    .also-2 = { $child } kan { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } eigen naam schrijven.
phrase-new-circle = { $child } deed goed mee in de kring.
phrase-new-joins = { $child } heeft goed meegedaan.
    .also-1 = { $child } deed goed mee.
phrase-new-listens = { $child } luistert goed.
phrase-new-tidied = { $child } heeft geholpen met opruimen.
phrase-new-helped = { $child } heeft een ander kind geholpen.
phrase-new-likes-help = { $child } helpt graag.
phrase-new-shares = { $child } kan goed delen.
phrase-new-turn = { $child } kan op de beurt wachten.
phrase-new-plays-more = { $child } speelt steeds meer met andere kinderen.
phrase-new-friends = { $child } maakt vriendjes.
phrase-new-dares = { $child } durft steeds meer.
phrase-new-proud = Wij zijn trots op { $child }.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child } heeft { $temperature } graden koorts.
    .also-1 = { $child } heeft koorts: { $temperature } graden.
phrase-health-temperature = De temperatuur van { $child } is { $temperature } graden.
phrase-health-fever = { $child } heeft koorts.
phrase-health-no-fever = { $child } heeft geen koorts.
phrase-health-warm = { $child } voelt warm aan.
phrase-health-unwell = { $child } voelt zich niet lekker.
phrase-health-vomited = { $child } heeft overgegeven.
    .also-1 = { $child } heeft gespuugd.
phrase-health-vomited-times = { $child } heeft { $count } keer overgegeven.
    .also-1 = { $child } heeft { $count } keer gespuugd.
phrase-health-diarrhoea = { $child } heeft diarree.
phrase-health-coughs = { $child } hoest.
phrase-health-coughs-much = { $child } hoest veel.
phrase-health-cold = { $child } is verkouden.
phrase-health-runny-nose = { $child } heeft een loopneus.
phrase-health-teething = { $child } krijgt tandjes.
phrase-health-earache = { $child } heeft oorpijn.
phrase-health-stomach = { $child } heeft buikpijn.
phrase-health-headache = { $child } heeft hoofdpijn.
phrase-health-spots = { $child } heeft vlekjes op de huid.
    .also-1 = { $child } heeft rode vlekjes.
phrase-health-fell = { $child } is gevallen.
phrase-health-scrape = { $child } heeft een schaafwond.
phrase-health-bump = { $child } heeft een bult op het hoofd.
phrase-health-bruise = { $child } heeft een blauwe plek.
phrase-health-bitten = Een ander kind heeft { $child } gebeten.
    .also-1 = { $child } is gebeten door een ander kind.
    .also-2 = { $child } is door een ander kind gebeten.
phrase-health-nosebleed = { $child } had een bloedneus.
phrase-health-tick = { $child } had een teek.
phrase-health-tick-removed = Wij hebben de teek weggehaald.
phrase-health-plaster = Wij hebben er een pleister op gedaan.
phrase-health-cooled = Wij hebben de plek gekoeld.
phrase-health-plays-again = { $child } speelt weer.
phrase-health-watch = Wij letten goed op { $child }.
    .also-1 = Wij houden { $child } goed in de gaten.
phrase-health-collect = Wilt u { $child } komen ophalen?
    .also-1 = Kunt u { $child } komen ophalen?
phrase-health-collect-soon = Wilt u { $child } zo snel mogelijk ophalen?
    .also-1 = Kunt u { $child } zo snel mogelijk komen ophalen?
phrase-health-called = Wij hebben u gebeld.
phrase-health-no-answer = Wij konden u niet bereiken.
phrase-health-stay-home = Houd { $child } thuis tot de koorts weg is.
phrase-health-if-ill = Is uw kind ziek?
phrase-health-keep-home = Houd uw kind dan thuis.
phrase-health-doctor = Bel de huisarts als u zich zorgen maakt.
phrase-health-medicine-time = { $child } heeft om { $time } uur het medicijn gekregen.
    .also-1 = { $child } heeft het medicijn om { $time } uur gekregen.
    .also-2 = Wij hebben { $child } om { $time } uur het medicijn gegeven.
phrase-health-medicine-form = Wij mogen alleen medicijnen geven als u het formulier heeft ingevuld.
phrase-health-ask-paracetamol = Heeft { $child } thuis paracetamol gekregen?
phrase-health-on-group = Op de groep is { $item }.
    .also-1 = Er is { $item } op de groep.
    .also-2 = Op de groep heerst { $item }.
phrase-health-lice-check = Wilt u uw kind controleren op hoofdluis?
    .also-1 = Wilt u uw kind thuis controleren op hoofdluis?
    .also-2 = Controleer uw kind op hoofdluis.
phrase-health-get-well = Beterschap voor { $child }.
    .also-1 = Wij wensen { $child } beterschap.
phrase-health-welcome-back = Fijn dat { $child } er weer is.
phrase-health-ask-ill = Is { $child } ziek?
phrase-health-ask-better = Is { $child } weer beter?
phrase-health-ask-return = Wanneer komt { $child } weer?
phrase-health-suncream = Wij hebben { $child } ingesmeerd tegen de zon.
phrase-health-suncream-home = Wilt u uw kind thuis insmeren tegen de zon?
    .also-1 = Smeer uw kind thuis in met zonnebrand.
phrase-health-no-worry = U hoeft zich geen zorgen te maken.
    .also-1 = Maakt u zich geen zorgen.

## Meenemen en spullen

phrase-bring-item = Wilt u { $item } meenemen?
    .also-1 = Wilt u { $item } meegeven?
    .also-2 = Geef { $item } mee.
    .also-3 = Neem { $item } mee.
phrase-bring-item-tomorrow = Wilt u morgen { $item } meenemen?
    .also-1 = Wilt u morgen { $item } meegeven?
    .also-2 = Geef morgen { $item } mee.
    .also-3 = Neem morgen { $item } mee.
phrase-bring-item-date = Wilt u op { $date } { $item } meenemen?
    .also-1 = Wilt u op { $date } { $item } meegeven?
    .also-2 = Neem op { $date } { $item } mee.
phrase-bring-need = { $child } heeft { $item } nodig.
phrase-bring-new = { $child } heeft nieuwe { $item } nodig.
phrase-bring-low = Wij hebben bijna geen { $item } meer voor { $child }.
phrase-bring-out = Wij hebben geen { $item } meer voor { $child }.
phrase-bring-name = Wilt u de naam van uw kind in de kleren zetten?
    .also-1 = Zet de naam van uw kind in de kleren.
phrase-bring-lost = Wij zoeken { $item } van { $child }.
phrase-bring-found = Wij hebben { $item } van { $child } gevonden.
phrase-bring-here = Hier ligt nog { $item } van { $child }.
    .also-1 = { $item } van { $child } ligt nog hier.
phrase-bring-too-small = { $child } heeft { $item } nodig in een grotere maat.
phrase-bring-dirty = De vuile kleren zitten in de tas.
    .also-1 = De vieze kleren zitten in de tas.
phrase-bring-borrowed = Wilt u de geleende kleren gewassen terugbrengen?
phrase-bring-lost-things = Hier liggen gevonden spullen.
    .also-1 = Er liggen gevonden spullen.
phrase-weather-cold = Het wordt koud.
phrase-weather-hot = Het wordt warm.
phrase-weather-rain = Het gaat regenen.
phrase-bring-old-clothes = Trek uw kind oude kleren aan.
phrase-bring-no-toys = Laat speelgoed thuis.
    .also-1 = Neem geen speelgoed van thuis mee.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Wie haalt { $child } op?
    .also-1 = Wie haalt { $child } vandaag op?
phrase-pickup-ask-time = Hoe laat haalt u { $child } op?
phrase-pickup-other = Haalt iemand anders uw kind op?
phrase-contact-tell-us = Laat het ons dan weten.
    .also-1 = Laat het ons weten.
phrase-pickup-before = Wilt u uw kind voor { $time } uur ophalen?
phrase-pickup-child-before = Wilt u { $child } voor { $time } uur ophalen?
phrase-pickup-at = Wilt u { $child } om { $time } uur ophalen?
phrase-pickup-earlier = Kunt u { $child } eerder ophalen?
phrase-pickup-late = Komt u later?
phrase-contact-call-then = Bel ons dan.
phrase-pickup-done = { $child } is om { $time } uur opgehaald.
phrase-pickup-person = { $person } heeft { $child } opgehaald.
phrase-pickup-person-time = { $person } heeft { $child } om { $time } uur opgehaald.
phrase-pickup-school = Wij halen { $child } om { $time } uur van school.
phrase-pickup-school-all = Wij halen de kinderen om { $time } uur van school.
phrase-pickup-not-there = { $child } was niet op school.
phrase-pickup-ask-where = Weet u waar { $child } is?
phrase-pickup-ask-alone = Mag { $child } alleen naar huis?
phrase-arrive-before = Wilt u uw kind voor { $time } uur brengen?
phrase-arrive-child-before = Wilt u { $child } voor { $time } uur brengen?
phrase-absent-ask = Komt { $child } vandaag?
    .also-1 = Is { $child } er vandaag?
    .also-2 = Komt { $child } nog?
phrase-absent-was = { $child } was er vandaag niet.
    .also-1 = { $child } was vandaag niet aanwezig.
phrase-absent-if = Komt uw kind niet?
phrase-absent-tell-before = Laat het ons voor { $time } uur weten.
    .also-1 = Laat het ons dan voor { $time } uur weten.
phrase-absent-missed = Wij hebben { $child } gemist.
phrase-swap-yes = De ruildag op { $date } is goed.
    .also-1 = Uw ruildag op { $date } is goed.
phrase-swap-no = De ruildag op { $date } kan helaas niet.
phrase-swap-ask = Op welke dag wilt u ruilen?
phrase-extra-yes = De extra dag op { $date } is goed.
phrase-extra-no = Er is op { $date } helaas geen plek.
phrase-holiday-ask = Wanneer gaat u met vakantie?
phrase-holiday-tell = Wilt u uw vakantie op tijd doorgeven?
phrase-phone-check = Klopt uw telefoonnummer nog?
phrase-phone-new = Wilt u uw nieuwe telefoonnummer doorgeven?
phrase-talk-ask = Wij willen graag met u praten over { $child }.
phrase-talk-invite = Wij nodigen u uit voor een gesprek.
phrase-talk-date = Het gesprek is op { $date } om { $time } uur.
phrase-talk-ask-date = Kunt u op { $date } om { $time } uur?
phrase-talk-minutes = Het gesprek duurt { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }.
phrase-talk-interpreter = Wilt u een tolk?
    .also-1 = Wilt u een tolk bij het gesprek?
phrase-photo-ask = Mogen wij foto's van { $child } maken?
phrase-form-sign = Wilt u het formulier invullen en ondertekenen?
phrase-form-date = Wilt u het formulier voor { $date } inleveren?

## Wennen

# "wennen" is the settling-in time: short visits before a child starts.
phrase-settle-date = { $child } komt op { $date } voor het eerst wennen.
phrase-settle-from-until = { $child } komt wennen van { $from } tot { $until } uur.
phrase-settle-times = Het wennen is van { $from } tot { $until } uur.
phrase-settle-stay = U mag erbij blijven.
phrase-settle-familiar = Neem iets mee dat { $child } goed kent, zoals een knuffel.
phrase-settle-well = Het wennen ging goed.
    .also-1 = Het wennen ging heel goed.
phrase-settle-hard = Het wennen was nog moeilijk.
phrase-settle-better = Het wennen gaat steeds beter.
phrase-settle-needs-time = { $child } moet nog wennen.
phrase-settle-goodbye = Zeg altijd dag als u weggaat.
phrase-settle-crying-normal = Het is normaal dat een kind huilt bij het afscheid.
phrase-settle-first-day = De eerste dag van { $child } is op { $date }.
phrase-settle-group = { $child } gaat op { $date } naar groep { $group }.
    .also-1 = { $child } gaat op { $date } naar de groep { $group }.
phrase-settle-mentor = { $person } is de mentor van { $child }.

## Open, dicht en wie er werkt

phrase-closed-date = Op { $date } zijn wij dicht.
    .also-1 = Op { $date } zijn wij gesloten.
    .also-2 = Op { $date } is de opvang gesloten.
    .also-3 = Op { $date } is de opvang dicht.
phrase-closed-group = Op { $date } is groep { $group } dicht.
    .also-1 = Op { $date } is groep { $group } gesloten.
phrase-closed-range = Wij zijn dicht van { $first-date } tot en met { $last-date }.
    .also-1 = Wij zijn gesloten van { $first-date } tot en met { $last-date }.
phrase-closed-tomorrow = Morgen zijn wij dicht.
    .also-1 = Morgen zijn wij gesloten.
phrase-closed-early = Wij sluiten vandaag om { $time } uur.
phrase-open-again = Op { $date } zijn wij weer open.
phrase-open-times = Wij zijn open van { $from } tot { $until } uur.
phrase-open-later = Wij gaan vandaag om { $time } uur open.
phrase-open-weekday = Op { $weekday } zijn wij open van { $from } tot { $until } uur.
phrase-closed-study-day = Het team heeft dan een studiedag.
phrase-closed-holiday = Het is dan een feestdag.
phrase-group-together = De groepen zijn vandaag samen.
    .also-1 = De groepen zitten vandaag bij elkaar.
phrase-staff-ill = { $person } is vandaag ziek.
phrase-staff-absent = { $person } is er vandaag niet.
phrase-staff-today = { $person } werkt vandaag op de groep.
phrase-staff-weekday = { $person } werkt op { $weekday }.
phrase-staff-new = { $person } is onze nieuwe collega.
phrase-staff-leaves = { $person } werkt tot en met { $date } bij ons.
phrase-staff-weeks = { $person } is deze week met vakantie.

## Feesten en uitjes

phrase-event-trip-tomorrow = Wij gaan morgen naar { $item }.
phrase-event-trip-date = Wij gaan op { $date } naar { $item }.
phrase-event-leave = Wij vertrekken om { $time } uur.
phrase-event-back = Wij zijn om { $time } uur terug.
phrase-event-parents-evening = De ouderavond is op { $date } om { $time } uur.
phrase-event-celebrate-date = Op { $date } vieren wij { $item }.
phrase-event-celebrate-today = Vandaag vieren wij { $item }.
phrase-event-begins = Het begint om { $time } uur.
phrase-event-invited = U bent van harte welkom.
phrase-event-ask-come = Komt u ook?
phrase-event-tell-come = Wilt u laten weten of u komt?
phrase-event-ask-help = Kunt u helpen?
phrase-event-answer-before = Wilt u voor { $date } antwoord geven?
phrase-event-photographer = Op { $date } komt de fotograaf.
phrase-event-birthday = { $child } is vandaag jarig.
    .also-1 = Vandaag is { $child } jarig.
phrase-event-birthday-age = { $child } is vandaag { $count } jaar geworden.
phrase-event-congratulations = Gefeliciteerd met { $child }.
phrase-event-treat = U mag een kleine traktatie meenemen.
phrase-event-no-sweets = Neem geen snoep mee.

## Geld en kantoor

# The group never talks about debts: questions about money go to the office.
phrase-money-questions = Heeft u vragen over geld?
phrase-money-office = Bel ons kantoor.
    .also-1 = Bel dan ons kantoor.
phrase-money-costs = Het kost { $amount }.
phrase-money-free = Het is gratis.
phrase-money-pay-before = Wilt u { $amount } betalen voor { $date }?
phrase-office-hours = Het kantoor is open van { $from } tot { $until } uur.
phrase-office-calls = Het kantoor belt u.

## Groeten, dank en contact

phrase-hello-morning = Goedemorgen.
    .also-1 = Goedemorgen allemaal.
phrase-hello-parents = Beste ouders,
phrase-bye-tomorrow = Tot morgen.
phrase-bye-weekday = Tot { $weekday }.
phrase-bye-weekend = Fijn weekend.
    .also-1 = Prettig weekend.
phrase-bye-holiday = Fijne vakantie.
    .also-1 = Prettige vakantie.
phrase-bye-evening = Fijne avond.
phrase-bye-feast = Fijne feestdagen.
phrase-thanks-message = Dank u wel voor uw bericht.
    .also-1 = Bedankt voor uw bericht.
phrase-thanks-help = Dank u wel voor uw hulp.
    .also-1 = Bedankt voor uw hulp.
phrase-thanks-telling = Dank u wel voor het doorgeven.
    .also-1 = Bedankt voor het doorgeven.
phrase-thanks-treat = Bedankt voor de traktatie.
    .also-1 = Bedankt voor de lekkere traktatie.
phrase-sorry-late = Sorry voor het late antwoord.
    .also-1 = Sorry voor de late reactie.
phrase-contact-questions = Heeft u vragen?
phrase-contact-send = Stuur ons dan een bericht.
    .also-1 = Stuur ons een bericht.
phrase-contact-call = Wilt u ons bellen?
    .also-1 = Kunt u ons bellen?
phrase-contact-call-times = U kunt ons bellen tussen { $from } en { $until } uur.
phrase-contact-call-later = Wij bellen u later.
phrase-contact-tomorrow = U hoort morgen van ons.
phrase-contact-ask-colleague = Ik vraag het aan mijn collega.
phrase-contact-tell-colleague = Ik geef het door aan mijn collega.
phrase-contact-read = Wij hebben uw bericht gelezen.
phrase-contact-confirm = Wilt u dit bericht bevestigen?

## Thuis en taal

phrase-home-own-language = Praat thuis uw eigen taal met uw kind.
    .also-1 = Het is goed als u thuis uw eigen taal spreekt.
phrase-home-read = Lees thuis samen een boek.
    .also-1 = Lees thuis samen een boekje.
phrase-home-sing = Zing thuis samen een liedje.
phrase-home-photo = Wilt u een foto van thuis meegeven?

## Korte antwoorden van ouders

reply-ok = Oké.
    .also-1 = Ok.
    .also-2 = Is goed.
    .also-3 = Prima.
reply-yes = Ja.
reply-no = Nee.
reply-thanks = Dank u wel.
    .also-1 = Bedankt.
    .also-2 = Dank je wel.
reply-thanks-much = Heel erg bedankt.
reply-please = Graag.
reply-welcome = Graag gedaan.
reply-good-morning = Goedemorgen, fijne dag.
reply-greeting = Hallo.
reply-see-you = Tot straks.
reply-understood = Ik begrijp het.
reply-not-understood = Ik begrijp het niet.
reply-nice = Wat leuk!
    .also-1 = Wat fijn!
reply-sorry = Sorry.
reply-coming = Ik kom eraan.
    .also-1 = Ik ben onderweg.
reply-coming-time = Ik kom om { $time } uur.
reply-coming-minutes = Ik ben er over { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }.
reply-late = Ik kom later.
reply-late-minutes = Ik ben { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } te laat.
reply-earlier = Ik kom eerder.
reply-ill-today = { $child } is vandaag ziek.
reply-not-coming-today = { $child } komt vandaag niet.
reply-not-coming-tomorrow = { $child } komt morgen niet.
reply-not-coming-date = { $child } komt niet op { $date }.
reply-coming-today = { $child } komt vandaag.
reply-coming-tomorrow = { $child } komt morgen weer.
reply-child-later = { $child } komt vandaag later.
reply-fever-home = { $child } heeft thuis koorts.
reply-better = { $child } is weer beter.
reply-slept-badly = { $child } heeft vannacht slecht geslapen.
reply-slept-well = { $child } heeft vannacht goed geslapen.
reply-had-breakfast = { $child } heeft al ontbeten.
reply-no-breakfast = { $child } heeft nog niet ontbeten.
reply-paracetamol-none = { $child } heeft geen paracetamol gehad.
reply-mother-collects = De moeder haalt op.
    .also-1 = Mama haalt op.
reply-father-collects = De vader haalt op.
    .also-1 = Papa haalt op.
reply-grandparent-collects = Opa of oma haalt op.
reply-other-collects = { $person } haalt { $child } op.
reply-bring-tomorrow = Ik neem het morgen mee.
reply-can-come = Ik kan komen.
reply-cannot-come = Ik kan niet komen.
reply-can-help = Ik kan helpen.
reply-call-me = Wilt u mij bellen?
reply-will-call = Ik bel u.
reply-question = Ik heb een vraag.
reply-how-was-day = Hoe was de dag van { $child }?
reply-interpreter = Ik wil graag een tolk.
reply-allowed = Ja, dat mag.
reply-not-allowed = Nee, dat mag niet.
