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
    .also-3 = { $child } heeft vandaag goed gegeten.
    .also-4 = { $child } heeft heerlijk gegeten.
    .also-5 = { $child } at lekker.
    .also-6 = { $child } at heel goed.
    .also-7 = { $child } heeft heel goed gegeten.
phrase-food-normal = { $child } heeft normaal gegeten.
    .also-1 = { $child } heeft gewoon gegeten.
phrase-food-little = { $child } heeft weinig gegeten.
    .also-1 = { $child } heeft niet veel gegeten.
    .also-2 = { $child } at weinig.
    .also-3 = { $child } heeft maar weinig gegeten.
    .also-4 = { $child } at niet veel.
    .also-5 = { $child } at maar weinig.
    .also-6 = { $child } heeft niet zoveel gegeten.
phrase-food-nothing = { $child } heeft niets gegeten.
    .also-1 = { $child } heeft niet gegeten.
    .also-2 = { $child } at niets.
    .also-3 = { $child } heeft helemaal niets gegeten.
phrase-food-refused = { $child } wilde niet eten.
phrase-food-all = { $child } heeft alles opgegeten.
    .also-1 = { $child } heeft het bord leeg gegeten.
    .also-2 = { $child } at alles op.
    .also-3 = { $child } heeft alles op.
    .also-4 = { $child } heeft het bord leeggegeten.
    .also-5 = { $child } heeft het eten opgegeten.
phrase-food-almost-all = { $child } heeft bijna alles opgegeten.
    .also-1 = { $child } at bijna alles op.
    .also-2 = { $child } heeft bijna alles op.
phrase-food-half = { $child } heeft de helft opgegeten.
    .also-1 = { $child } heeft de helft gegeten.
    .also-2 = { $child } at de helft.
    .also-3 = { $child } heeft de helft op.
phrase-food-item = { $child } heeft { $item } gegeten.
    .also-1 = { $child } at { $item }.
    .also-2 = { $child } heeft { $item } gehad.
phrase-food-item-time = { $child } heeft om { $time } uur { $item } gegeten.
    .also-1 = { $child } heeft om { $time } uur { $item } gehad.
    .also-2 = { $child } at om { $time } uur { $item }.
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
    .also-1 = { $child } wilde { $item } niet.
    .also-2 = { $child } wilde { $item } niet eten.
    .also-3 = { $child } wilde geen { $item } eten.
phrase-food-liked-item = { $child } vond { $item } lekker.
    .also-1 = { $child } heeft gesmuld van { $item }.
    .also-2 = { $child } smulde van { $item }.
    .also-3 = { $child } vond { $item } heel lekker.
    .also-4 = { $child } vond { $item } erg lekker.
    .also-5 = { $child } heeft genoten van { $item }.
phrase-food-disliked-item = { $child } vond { $item } niet lekker.
    .also-1 = { $child } lustte { $item } niet.
    .also-2 = { $child } lust { $item } niet.
phrase-food-liked = { $child } vond het eten lekker.
    .also-1 = { $child } heeft gesmuld.
    .also-2 = { $child } smulde.
phrase-food-hungry = { $child } had veel honger.
phrase-food-no-appetite = { $child } had weinig honger.
    .also-1 = { $child } had weinig trek.
    .also-2 = { $child } had niet veel trek.
    .also-3 = { $child } had niet zoveel trek.
    .also-4 = { $child } had niet zo'n trek.
    .also-5 = { $child } had niet zo veel trek.
    .also-6 = { $child } had weinig eetlust.
    .also-7 = { $child } had niet veel honger.
    .also-8 = { $child } had niet zoveel honger.
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
    .also-2 = Mag { $child } { $item } proberen?
    .also-3 = Mag { $child } thuis { $item } eten?
phrase-food-ask-not = Wat mag { $child } niet eten?
phrase-food-ask-allergy = Is { $child } ergens allergisch voor?
    .also-1 = Heeft { $child } een allergie?
phrase-food-no-nuts = Geef geen eten met noten mee.
    .also-1 = Neem geen eten met noten mee.

## Drinken en de fles

phrase-drink-well = { $child } heeft goed gedronken.
    .also-1 = { $child } dronk goed.
    .also-2 = { $child } heeft lekker gedronken.
    .also-3 = { $child } heeft veel gedronken.
phrase-drink-little = { $child } heeft weinig gedronken.
    .also-1 = { $child } heeft niet veel gedronken.
    .also-2 = { $child } dronk weinig.
    .also-3 = { $child } dronk niet veel.
phrase-drink-item = { $child } heeft { $item } gedronken.
    .also-1 = { $child } dronk { $item }.
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
    .also-6 = { $child } heeft de fles helemaal leeg gedronken.
    .also-7 = { $child } dronk de fles leeg.
    .also-8 = { $child } dronk de fles helemaal leeg.
    .also-9 = De fles van { $child } is leeg.
phrase-bottle-not-empty = { $child } heeft de fles niet leeggedronken.
    .also-1 = { $child } heeft niet de hele fles gedronken.
    .also-2 = { $child } heeft de fles niet leeg gedronken.
    .also-3 = { $child } dronk de fles niet leeg.
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
    .also-2 = Hoeveel flesvoeding drinkt { $child } thuis?
    .also-3 = Hoeveel fles drinkt { $child } thuis?
    .also-4 = Hoeveel flessen drinkt { $child } thuis?
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
    .also-2 = { $child } heeft maar een half uur geslapen.
phrase-sleep-hour-and-half = { $child } heeft anderhalf uur geslapen.
    .also-1 = { $child } sliep anderhalf uur.
phrase-sleep-times = { $child } heeft { $count } keer geslapen.
phrase-sleep-well = { $child } heeft goed geslapen.
    .also-1 = { $child } heeft lekker geslapen.
    .also-2 = { $child } sliep goed.
    .also-3 = { $child } heeft heerlijk geslapen.
    .also-4 = { $child } sliep lekker.
    .also-5 = { $child } heeft heel goed geslapen.
phrase-sleep-badly = { $child } heeft slecht geslapen.
    .also-1 = { $child } heeft niet goed geslapen.
    .also-2 = { $child } sliep slecht.
    .also-3 = { $child } sliep niet goed.
phrase-sleep-short = { $child } heeft kort geslapen.
    .also-1 = { $child } sliep kort.
    .also-2 = { $child } heeft maar kort geslapen.
phrase-sleep-long = { $child } heeft lang geslapen.
    .also-1 = { $child } sliep lang.
phrase-sleep-none = { $child } heeft niet geslapen.
    .also-1 = { $child } sliep niet.
phrase-sleep-refused = { $child } wilde niet slapen.
phrase-sleep-rested = { $child } heeft gerust, maar niet geslapen.
phrase-sleep-now = { $child } slaapt nu.
    .also-1 = { $child } ligt te slapen.
phrase-sleep-bed-time = { $child } is om { $time } uur naar bed gegaan.
    .also-1 = { $child } ging om { $time } uur naar bed.
    .also-2 = { $child } lag om { $time } uur in bed.
phrase-sleep-asleep-time = { $child } is om { $time } uur in slaap gevallen.
    .also-1 = { $child } viel om { $time } uur in slaap.
phrase-sleep-awake-time = { $child } is om { $time } uur wakker geworden.
    .also-1 = { $child } werd om { $time } uur wakker.
phrase-sleep-woken-time = Wij hebben { $child } om { $time } uur wakker gemaakt.
    .also-1 = { $child } is om { $time } uur wakker gemaakt.
    .also-2 = Wij maakten { $child } om { $time } uur wakker.
phrase-sleep-awake-happy = { $child } werd vrolijk wakker.
    .also-1 = { $child } is vrolijk wakker geworden.
phrase-sleep-awake-crying = { $child } werd huilend wakker.
    .also-1 = { $child } is huilend wakker geworden.
phrase-sleep-slow = Het duurde lang voordat { $child } sliep.
    .also-1 = { $child } viel niet snel in slaap.
    .also-2 = { $child } kon moeilijk in slaap komen.
    .also-3 = Het inslapen van { $child } duurde lang.
phrase-sleep-quick = { $child } viel snel in slaap.
    .also-1 = { $child } is snel in slaap gevallen.
    .also-2 = { $child } sliep snel.
    .also-3 = { $child } sliep snel in.
phrase-sleep-tired = { $child } was moe.
phrase-sleep-very-tired = { $child } was erg moe.
    .also-1 = { $child } was heel moe.
phrase-sleep-ask-night = Heeft { $child } vannacht goed geslapen?
    .also-1 = Heeft { $child } goed geslapen vannacht?
    .also-2 = Hoe heeft { $child } vannacht geslapen?
phrase-sleep-ask-awake = Hoe laat was { $child } vanochtend wakker?
    .also-1 = Hoe laat is { $child } wakker geworden?
    .also-2 = Hoe laat is { $child } vanochtend wakker geworden?
    .also-3 = Hoe laat werd { $child } wakker?
    .also-4 = Hoe laat werd { $child } vanochtend wakker?
phrase-sleep-ask-nap = Slaapt { $child } thuis nog overdag?

## Luier en wc

phrase-nappy-times = Wij hebben { $child } { $count } keer verschoond.
    .also-1 = { $child } is { $count } keer verschoond.
phrase-nappy-poo = { $child } heeft gepoept.
    .also-1 = { $child } heeft een poepluier gehad.
    .also-2 = { $child } had een poepluier.
    .also-3 = { $child } heeft een poepbroek gehad.
phrase-nappy-poo-times = { $child } heeft { $count } keer gepoept.
    .also-1 = { $child } heeft { $count ->
        [one] { $count } poepluier
       *[other] { $count } poepluiers
    } gehad.
    .also-2 = { $child } heeft { $count } keer een poepluier gehad.
    .also-3 = { $child } had { $count } keer een poepluier.
    .also-4 = { $child } poepte { $count } keer.
phrase-nappy-no-poo = { $child } heeft niet gepoept.
phrase-nappy-thin = De poep van { $child } was dun.
    .also-1 = { $child } had dunne poep.
    .also-2 = { $child } had dunne ontlasting.
    .also-3 = De ontlasting van { $child } was dun.
    .also-4 = De poep van { $child } was wat dun.
    .also-5 = De poep van { $child } was een beetje dun.
    .also-6 = De ontlasting van { $child } was wat dun.
    .also-7 = De ontlasting van { $child } was een beetje dun.
    .also-8 = { $child } had wat dunne poep.
    .also-9 = { $child } heeft dun gepoept.
phrase-nappy-hard = De poep van { $child } was hard.
    .also-1 = { $child } had harde poep.
phrase-nappy-red = { $child } heeft rode billen.
    .also-1 = De billen van { $child } zijn rood.
    .also-2 = { $child } had rode billen.
    .also-3 = De billen van { $child } zijn een beetje rood.
    .also-4 = De billen van { $child } zijn wat rood.
phrase-nappy-cream = Wij hebben crème op de billen gedaan.
    .also-1 = Wij hebben de billen ingesmeerd.
phrase-nappy-low = De luiers van { $child } zijn bijna op.
    .also-1 = { $child } heeft bijna geen luiers meer.
phrase-nappy-out = De luiers van { $child } zijn op.
    .also-1 = { $child } heeft geen luiers meer.
    .also-2 = Wij hebben geen luiers meer voor { $child }.
    .also-3 = De luiers van { $child } zijn helemaal op.
phrase-toilet-pee = { $child } heeft op de wc geplast.
phrase-toilet-poo = { $child } heeft op de wc gepoept.
phrase-toilet-first = { $child } heeft voor het eerst op de wc geplast.
phrase-toilet-potty-pee = { $child } heeft op het potje geplast.
    .also-1 = { $child } plaste op het potje.
phrase-toilet-potty-sat = { $child } heeft op het potje gezeten.
phrase-toilet-dry = { $child } is de hele dag droog gebleven.
phrase-toilet-wet = { $child } heeft in de broek geplast.
    .also-1 = { $child } heeft in { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } broek geplast.
phrase-toilet-wet-trousers = De broek van { $child } was nat.
    .also-1 = { $child } had een natte broek.
    .also-2 = { $child } heeft een natte broek gehad.
phrase-toilet-clothes = Wij hebben { $child } schone kleren aangedaan.
    .also-1 = { $child } heeft schone kleren aan.
phrase-toilet-practise = Wij oefenen met { $child } op het potje.
    .also-1 = { $child } oefent op het potje.
    .also-2 = Wij oefenen met { $child } met het potje.
phrase-toilet-ask-practise = Oefent u thuis met het potje?
phrase-toilet-ask-start = Zullen wij samen beginnen met het potje?
    .also-1 = Zullen wij samen beginnen met zindelijk worden?
    .also-2 = Zullen wij beginnen met het potje?
    .also-3 = Zullen wij samen starten met het potje?

## Stemming en gedrag

phrase-mood-happy = { $child } was vrolijk.
    .also-1 = { $child } was blij.
    .also-2 = { $child } was opgewekt.
phrase-mood-very-happy = { $child } was heel vrolijk.
    .also-1 = { $child } was erg vrolijk.
    .also-2 = { $child } was heel blij.
    .also-3 = { $child } was erg blij.
phrase-mood-good-day = { $child } had een fijne dag.
    .also-1 = { $child } heeft een fijne dag gehad.
    .also-2 = { $child } had een leuke dag.
    .also-3 = { $child } heeft een leuke dag gehad.
    .also-4 = { $child } heeft een goede dag gehad.
    .also-5 = { $child } had een goede dag.
    .also-6 = { $child } had een heel fijne dag.
    .also-7 = { $child } had het naar de zin.
    .also-8 = { $child } heeft het naar de zin gehad.
phrase-mood-hard-day = { $child } had een moeilijke dag.
phrase-mood-calm = { $child } was rustig.
phrase-mood-quiet = { $child } was stil.
phrase-mood-sad = { $child } was verdrietig.
phrase-mood-bit-sad = { $child } was een beetje verdrietig.
    .also-1 = { $child } was wat verdrietig.
phrase-mood-clingy = { $child } was hangerig.
    .also-1 = { $child } was een beetje hangerig.
    .also-2 = { $child } was wat hangerig.
phrase-mood-angry = { $child } was boos.
    .also-1 = { $child } werd boos.
phrase-mood-often-angry = { $child } was vaak boos.
    .also-1 = { $child } werd vaak boos.
phrase-mood-busy = { $child } was druk.
phrase-mood-cried = { $child } heeft gehuild.
    .also-1 = { $child } moest huilen.
    .also-2 = { $child } huilde.
phrase-mood-cried-short = { $child } heeft even gehuild.
    .also-1 = { $child } moest even huilen.
    .also-2 = { $child } huilde even.
    .also-3 = { $child } heeft kort gehuild.
phrase-mood-cried-goodbye = { $child } heeft gehuild bij het afscheid.
    .also-1 = { $child } moest huilen bij het afscheid.
    .also-2 = { $child } huilde bij het afscheid.
    .also-3 = { $child } moest een beetje huilen bij het afscheid.
    .also-4 = { $child } heeft bij het brengen gehuild.
    .also-5 = { $child } huilde bij het brengen.
phrase-mood-goodbye-well = Het afscheid ging goed.
phrase-mood-soon-happy = { $child } was snel weer vrolijk.
    .also-1 = { $child } werd snel weer vrolijk.
    .also-2 = { $child } was al snel weer vrolijk.
    .also-3 = { $child } was daarna snel weer vrolijk.
phrase-mood-later-happy = Daarna was { $child } weer vrolijk.
    .also-1 = { $child } was daarna weer vrolijk.
    .also-2 = Later was { $child } weer vrolijk.
    .also-3 = { $child } werd daarna weer vrolijk.
phrase-mood-minutes-happy = Na { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } was { $child } weer vrolijk.
phrase-mood-comfort = Wij hebben { $child } getroost.
phrase-mood-cuddle = { $child } wilde graag knuffelen.
    .also-1 = { $child } wilde veel knuffelen.
phrase-mood-missed = { $child } miste u.
    .also-1 = { $child } heeft u gemist.
    .also-2 = { $child } mist u.
phrase-mood-laughed = { $child } heeft veel gelachen.
    .also-1 = { $child } lachte veel.
    .also-2 = { $child } moest veel lachen.
phrase-mood-enjoyed = { $child } heeft genoten.
    .also-1 = { $child } genoot.
    .also-2 = { $child } heeft erg genoten.
    .also-3 = { $child } heeft ervan genoten.
    .also-4 = { $child } genoot ervan.
phrase-mood-proud = { $child } was trots.
    .also-1 = { $child } was heel trots.
    .also-2 = { $child } was erg trots.
    .also-3 = { $child } was er trots op.
phrase-mood-well = Het gaat goed met { $child }.
phrase-mood-better = Het gaat beter met { $child }.
    .also-1 = Het gaat nu beter met { $child }.
phrase-mood-well-again = Het gaat weer goed met { $child }.
    .also-1 = Het gaat nu weer goed met { $child }.
phrase-mood-sharing = { $child } vond het moeilijk om te delen.
    .also-1 = { $child } vond delen moeilijk.
phrase-mood-quarrel = { $child } had ruzie met een ander kind.
    .also-1 = { $child } heeft ruzie gehad met een ander kind.
phrase-mood-solved = De kinderen hebben het samen opgelost.
    .also-1 = Ze hebben het samen opgelost.
    .also-2 = Ze losten het samen op.
phrase-mood-talked = Wij hebben er met { $child } over gepraat.
phrase-mood-bit-other = { $child } heeft een ander kind gebeten.
    .also-1 = { $child } beet een ander kind.
phrase-mood-hit-other = { $child } heeft een ander kind geslagen.
    .also-1 = { $child } sloeg een ander kind.
phrase-mood-ask-home = Hoe gaat het thuis met { $child }?
phrase-mood-ask-how = Hoe gaat het met { $child }?
phrase-mood-ask-change = Is er thuis iets veranderd?

## Spelen

phrase-play-well = { $child } heeft fijn gespeeld.
    .also-1 = { $child } heeft lekker gespeeld.
    .also-2 = { $child } speelde fijn.
    .also-3 = { $child } speelde lekker.
    .also-4 = { $child } heeft goed gespeeld.
    .also-5 = { $child } heeft leuk gespeeld.
    .also-6 = { $child } heeft heerlijk gespeeld.
phrase-play-outside = { $child } heeft buiten gespeeld.
    .also-1 = { $child } heeft fijn buiten gespeeld.
    .also-2 = { $child } speelde buiten.
    .also-3 = { $child } heeft veel buiten gespeeld.
    .also-4 = { $child } heeft lang buiten gespeeld.
    .also-5 = { $child } heeft heerlijk buiten gespeeld.
phrase-play-inside = { $child } heeft binnen gespeeld.
phrase-play-with-item = { $child } heeft met { $item } gespeeld.
    .also-1 = { $child } speelde met { $item }.
    .also-2 = { $child } heeft lang met { $item } gespeeld.
    .also-3 = { $child } heeft veel met { $item } gespeeld.
    .also-4 = { $child } speelde graag met { $item }.
    .also-5 = { $child } speelde veel met { $item }.
    .also-6 = { $child } speelde lang met { $item }.
    .also-7 = { $child } heeft graag met { $item } gespeeld.
phrase-play-with-child = { $child } heeft met { $person } gespeeld.
    .also-1 = { $child } heeft samen met { $person } gespeeld.
    .also-2 = { $child } speelde met { $person }.
    .also-3 = { $child } speelde samen met { $person }.
    .also-4 = { $child } speelde veel met { $person }.
    .also-5 = { $child } speelde veel samen met { $person }.
    .also-6 = { $child } heeft veel met { $person } gespeeld.
    .also-7 = { $child } heeft veel samen met { $person } gespeeld.
    .also-8 = { $child } speelde graag met { $person }.
phrase-play-together = { $child } heeft met andere kinderen gespeeld.
    .also-1 = { $child } speelde met andere kinderen.
    .also-2 = { $child } heeft samen met andere kinderen gespeeld.
    .also-3 = { $child } heeft met de andere kinderen gespeeld.
    .also-4 = { $child } speelde met de andere kinderen.
phrase-play-alone = { $child } heeft alleen gespeeld.
phrase-play-sand = { $child } heeft in de zandbak gespeeld.
    .also-1 = { $child } speelde in de zandbak.
    .also-2 = { $child } speelde graag in de zandbak.
phrase-play-house = { $child } heeft in de huishoek gespeeld.
    .also-1 = { $child } speelde in de huishoek.
    .also-2 = { $child } speelde graag in de huishoek.
    .also-3 = { $child } heeft graag in de huishoek gespeeld.
    .also-4 = { $child } heeft in de poppenhoek gespeeld.
phrase-play-water = { $child } heeft met water gespeeld.
    .also-1 = { $child } speelde met water.
phrase-play-built = { $child } heeft een toren gebouwd.
    .also-1 = { $child } heeft met blokken een toren gebouwd.
    .also-2 = { $child } heeft met de blokken een toren gebouwd.
    .also-3 = { $child } bouwde een toren.
    .also-4 = { $child } heeft een toren van blokken gebouwd.
phrase-play-hut = { $child } heeft een hut gebouwd.
    .also-1 = { $child } bouwde een hut.
phrase-play-puzzle = { $child } heeft een puzzel gemaakt.
    .also-1 = { $child } heeft gepuzzeld.
    .also-2 = { $child } maakte een puzzel.
phrase-play-painted = { $child } heeft geverfd.
    .also-1 = { $child } heeft geschilderd.
phrase-play-drew = { $child } heeft een tekening gemaakt.
    .also-1 = { $child } heeft een mooie tekening gemaakt.
    .also-2 = { $child } maakte een tekening.
    .also-3 = { $child } heeft getekend.
phrase-play-crafted = { $child } heeft geknutseld.
phrase-play-danced = { $child } heeft gedanst.
phrase-play-sang = { $child } heeft gezongen.
    .also-1 = { $child } zong mee.
    .also-2 = { $child } heeft meegezongen.
phrase-play-cycled = { $child } heeft gefietst.
    .also-1 = { $child } heeft gefietst op het plein.
    .also-2 = { $child } heeft buiten gefietst.
phrase-play-football = { $child } heeft gevoetbald.
    .also-1 = { $child } heeft buiten gevoetbald.
    .also-2 = { $child } voetbalde.
phrase-play-read = Wij hebben { $child } voorgelezen.
    .also-1 = Wij hebben { $child } een boekje voorgelezen.
phrase-play-favourite = { $child } vond { $item } het leukst.
phrase-play-homework = { $child } heeft huiswerk gemaakt.
    .also-1 = { $child } heeft het huiswerk gemaakt.
    .also-2 = { $child } heeft aan het huiswerk gewerkt.
phrase-play-all-outside = Wij hebben buiten gespeeld.
    .also-1 = De kinderen hebben buiten gespeeld.
    .also-2 = Wij speelden buiten.
    .also-3 = Wij zijn buiten geweest.
    .also-4 = Wij waren buiten.
    .also-5 = De kinderen speelden buiten.
    .also-6 = Wij zijn lekker buiten geweest.
phrase-play-all-sang = Wij hebben liedjes gezongen.
    .also-1 = De kinderen hebben liedjes gezongen.
    .also-2 = Wij hebben liedjes gezongen in de kring.
    .also-3 = Wij hebben gezongen.
    .also-4 = Wij hebben in de kring gezongen.
    .also-5 = Wij zongen liedjes.
phrase-play-all-read = Wij hebben een boek gelezen.
    .also-1 = Wij hebben een boekje gelezen.
    .also-2 = Wij hebben voorgelezen.
    .also-3 = Wij hebben een verhaal gelezen.
    .also-4 = Wij lazen een boek.
phrase-play-all-painted = Wij hebben geverfd.
    .also-1 = De kinderen hebben geverfd.
phrase-play-all-crafted = Wij hebben geknutseld.
    .also-1 = De kinderen hebben geknutseld.
    .also-2 = Wij knutselden.
phrase-play-all-danced = Wij hebben gedanst.
    .also-1 = De kinderen hebben gedanst.
phrase-play-all-baked = Wij hebben gebakken.
    .also-1 = De kinderen hebben gebakken.
phrase-play-all-item = De kinderen hebben met { $item } gespeeld.
    .also-1 = Wij hebben met { $item } gespeeld.
    .also-2 = Wij speelden met { $item }.
    .also-3 = De kinderen speelden met { $item }.
phrase-play-all-visited = Wij zijn naar { $item } geweest.
    .also-1 = De kinderen zijn naar { $item } geweest.
    .also-2 = Wij gingen naar { $item }.
    .also-3 = Wij zijn naar { $item } gegaan.
    .also-4 = Wij waren in { $item }.
phrase-play-theme = Het thema is { $item }.
    .also-1 = Ons thema is { $item }.
    .also-2 = Het thema is nu { $item }.
    .also-3 = Deze week is het thema { $item }.
    .also-4 = Het thema van deze week is { $item }.
    .also-5 = Deze week praten wij over { $item }.
    .also-6 = Wij werken over het thema { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } heeft iets nieuws geleerd.
    .also-1 = { $child } leerde iets nieuws.
phrase-new-first-steps = { $child } heeft de eerste stapjes gezet.
    .also-1 = { $child } heeft de eerste stapjes gedaan.
    .also-2 = { $child } heeft { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } eerste stapjes gezet.
    .also-3 = { $child } zette de eerste stapjes.
phrase-new-walks = { $child } kan los lopen.
    .also-1 = { $child } loopt nu los.
    .also-2 = { $child } kan zelf lopen.
    .also-3 = { $child } loopt zelf.
    .also-4 = { $child } loopt helemaal zelf.
    .also-5 = { $child } loopt nu helemaal zelf.
    .also-6 = { $child } kan al lopen.
    .also-7 = { $child } loopt los.
phrase-new-stands = { $child } kan los staan.
    .also-1 = { $child } staat los.
phrase-new-crawls = { $child } kan kruipen.
    .also-1 = { $child } kruipt.
    .also-2 = { $child } kan nu kruipen.
phrase-new-rolls = { $child } kan omrollen.
    .also-1 = { $child } kan zich omrollen.
    .also-2 = { $child } rolt om.
phrase-new-sits = { $child } kan los zitten.
    .also-1 = { $child } zit los.
    .also-2 = { $child } kan zelf zitten.
phrase-new-climbs = { $child } kan goed klimmen.
phrase-new-cycles = { $child } kan fietsen.
phrase-new-spoon = { $child } kan zelf met een lepel eten.
    .also-1 = { $child } kan met een lepel eten.
    .also-2 = { $child } eet zelf met een lepel.
    .also-3 = { $child } eet met een lepel.
phrase-new-cup = { $child } kan zelf uit een beker drinken.
    .also-1 = { $child } drinkt zelf uit een beker.
    .also-2 = { $child } drinkt uit een beker.
    .also-3 = { $child } drinkt uit een gewone beker.
    .also-4 = { $child } kan uit een beker drinken.
phrase-new-coat = { $child } kan zelf de jas aandoen.
    .also-1 = { $child } kan zelf { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } jas aandoen.
    .also-2 = { $child } kan zelf de jas aantrekken.
    .also-3 = { $child } doet zelf de jas aan.
phrase-new-shoes = { $child } kan zelf de schoenen aandoen.
    .also-1 = { $child } kan zelf { $gender ->
        [female] haar
        [male] zijn
       *[unknown] de
    } schoenen aandoen.
    .also-2 = { $child } kan zelf de schoenen aantrekken.
    .also-3 = { $child } doet zelf de schoenen aan.
phrase-new-tooth = { $child } heeft een nieuwe tand.
phrase-new-word = { $child } heeft een nieuw woord geleerd.
    .also-1 = { $child } heeft een nieuw woord gezegd.
phrase-new-talks = { $child } praat steeds meer.
    .also-1 = { $child } praat al steeds meer.
    .also-2 = { $child } gaat steeds meer praten.
    .also-3 = { $child } zegt steeds meer.
phrase-new-dutch = { $child } spreekt steeds beter Nederlands.
phrase-new-counts = { $child } kan tot { $count } tellen.
    .also-1 = { $child } telt tot { $count }.
phrase-new-colours = { $child } kent de kleuren.
    .also-1 = { $child } kent de kleuren goed.
    .also-2 = { $child } kent alle kleuren.
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
    .also-1 = { $child } heeft goed meegedaan in de kring.
    .also-2 = { $child } deed goed mee bij de kring.
    .also-3 = { $child } deed in de kring goed mee.
phrase-new-joins = { $child } heeft goed meegedaan.
    .also-1 = { $child } deed goed mee.
phrase-new-listens = { $child } luistert goed.
phrase-new-tidied = { $child } heeft geholpen met opruimen.
    .also-1 = { $child } hielp met opruimen.
    .also-2 = { $child } heeft mee opgeruimd.
    .also-3 = { $child } hielp mee met opruimen.
phrase-new-helped = { $child } heeft een ander kind geholpen.
    .also-1 = { $child } heeft het vriendje geholpen.
    .also-2 = { $child } heeft een vriendje geholpen.
    .also-3 = { $child } heeft een vriendinnetje geholpen.
    .also-4 = { $child } hielp een ander kind.
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
    .also-1 = { $child } heeft een temperatuur van { $temperature } graden.
phrase-health-fever = { $child } heeft koorts.
    .also-1 = { $child } had koorts.
phrase-health-no-fever = { $child } heeft geen koorts.
    .also-1 = { $child } had geen koorts.
phrase-health-warm = { $child } voelt warm aan.
phrase-health-unwell = { $child } voelt zich niet lekker.
    .also-1 = { $child } voelde zich niet lekker.
    .also-2 = { $child } is niet lekker.
phrase-health-vomited = { $child } heeft overgegeven.
    .also-1 = { $child } heeft gespuugd.
    .also-2 = { $child } heeft moeten overgeven.
    .also-3 = { $child } moest overgeven.
    .also-4 = { $child } moest spugen.
phrase-health-vomited-times = { $child } heeft { $count } keer overgegeven.
    .also-1 = { $child } heeft { $count } keer gespuugd.
phrase-health-diarrhoea = { $child } heeft diarree.
phrase-health-coughs = { $child } hoest.
phrase-health-coughs-much = { $child } hoest veel.
phrase-health-cold = { $child } is verkouden.
    .also-1 = { $child } is erg verkouden.
    .also-2 = { $child } is een beetje verkouden.
phrase-health-runny-nose = { $child } heeft een loopneus.
    .also-1 = { $child } had een loopneus.
    .also-2 = { $child } heeft een snotneus.
phrase-health-teething = { $child } krijgt tandjes.
phrase-health-earache = { $child } heeft oorpijn.
    .also-1 = { $child } had oorpijn.
    .also-2 = { $child } heeft pijn aan het oor.
phrase-health-stomach = { $child } heeft buikpijn.
    .also-1 = { $child } had buikpijn.
    .also-2 = { $child } heeft pijn in de buik.
phrase-health-headache = { $child } heeft hoofdpijn.
    .also-1 = { $child } had hoofdpijn.
phrase-health-spots = { $child } heeft vlekjes op de huid.
    .also-1 = { $child } heeft rode vlekjes.
phrase-health-fell = { $child } is gevallen.
phrase-health-scrape = { $child } heeft een schaafwond.
    .also-1 = { $child } heeft een schaafwondje.
    .also-2 = { $child } had een schaafwond.
phrase-health-bump = { $child } heeft een bult op het hoofd.
    .also-1 = { $child } heeft een bult op het voorhoofd.
    .also-2 = { $child } heeft een buil op het hoofd.
phrase-health-bruise = { $child } heeft een blauwe plek.
phrase-health-bitten = Een ander kind heeft { $child } gebeten.
    .also-1 = { $child } is gebeten door een ander kind.
    .also-2 = { $child } is door een ander kind gebeten.
phrase-health-nosebleed = { $child } had een bloedneus.
phrase-health-tick = { $child } had een teek.
phrase-health-tick-removed = Wij hebben de teek weggehaald.
phrase-health-plaster = Wij hebben er een pleister op gedaan.
    .also-1 = Wij hebben er een pleister op geplakt.
    .also-2 = Er is een pleister op gedaan.
phrase-health-cooled = Wij hebben de plek gekoeld.
    .also-1 = Wij hebben de bult gekoeld.
    .also-2 = Wij hebben het gekoeld.
    .also-3 = Wij hebben de buil gekoeld.
    .also-4 = Wij hebben de plek met ijs gekoeld.
phrase-health-plays-again = { $child } speelt weer.
phrase-health-watch = Wij letten goed op { $child }.
    .also-1 = Wij houden { $child } goed in de gaten.
phrase-health-collect = Wilt u { $child } komen ophalen?
    .also-1 = Kunt u { $child } komen ophalen?
phrase-health-collect-soon = Wilt u { $child } zo snel mogelijk ophalen?
    .also-1 = Kunt u { $child } zo snel mogelijk komen ophalen?
phrase-health-called = Wij hebben u gebeld.
    .also-1 = Wij belden u.
phrase-health-no-answer = Wij konden u niet bereiken.
    .also-1 = U nam niet op.
    .also-2 = U nam de telefoon niet op.
    .also-3 = Wij kregen u niet te pakken.
    .also-4 = Wij hebben u niet bereikt.
phrase-health-stay-home = Houd { $child } thuis tot de koorts weg is.
phrase-health-if-ill = Is uw kind ziek?
phrase-health-keep-home = Houd uw kind dan thuis.
phrase-health-doctor = Bel de huisarts als u zich zorgen maakt.
phrase-health-medicine-time = { $child } heeft om { $time } uur het medicijn gekregen.
    .also-1 = { $child } heeft het medicijn om { $time } uur gekregen.
    .also-2 = Wij hebben { $child } om { $time } uur het medicijn gegeven.
    .also-3 = { $child } heeft om { $time } uur de medicijnen gekregen.
    .also-4 = { $child } kreeg om { $time } uur het medicijn.
    .also-5 = { $child } kreeg het medicijn om { $time } uur.
phrase-health-medicine-form = Wij mogen alleen medicijnen geven als u het formulier heeft ingevuld.
phrase-health-ask-paracetamol = Heeft { $child } thuis paracetamol gekregen?
phrase-health-on-group = Op de groep is { $item }.
    .also-1 = Er is { $item } op de groep.
    .also-2 = Op de groep heerst { $item }.
    .also-3 = Een kind op de groep heeft { $item }.
    .also-4 = Een kind in de groep heeft { $item }.
    .also-5 = Er heerst { $item } op de groep.
    .also-6 = Wij hebben { $item } op de groep.
    .also-7 = Op onze groep is { $item }.
    .also-8 = Op onze groep heerst { $item }.
phrase-health-lice-check = Wilt u uw kind controleren op hoofdluis?
    .also-1 = Wilt u uw kind thuis controleren op hoofdluis?
    .also-2 = Controleer uw kind op hoofdluis.
    .also-3 = Wilt u uw kind controleren op luizen?
    .also-4 = Wilt u uw kind thuis controleren op luizen?
    .also-5 = Controleer uw kind op luizen.
    .also-6 = Wilt u uw kind nakijken op luizen?
    .also-7 = Wilt u uw kind nakijken op hoofdluis?
phrase-health-get-well = Beterschap voor { $child }.
    .also-1 = Wij wensen { $child } beterschap.
phrase-health-welcome-back = Fijn dat { $child } er weer is.
phrase-health-ask-ill = Is { $child } ziek?
phrase-health-ask-better = Is { $child } weer beter?
phrase-health-ask-return = Wanneer komt { $child } weer?
phrase-health-suncream = Wij hebben { $child } ingesmeerd tegen de zon.
phrase-health-suncream-home = Wilt u uw kind thuis insmeren tegen de zon?
    .also-1 = Smeer uw kind thuis in met zonnebrand.
    .also-2 = Wilt u uw kind thuis insmeren met zonnebrand?
    .also-3 = Wilt u uw kind insmeren voordat u komt?
    .also-4 = Smeer uw kind thuis in tegen de zon.
    .also-5 = Wilt u uw kind thuis insmeren?
phrase-health-no-worry = U hoeft zich geen zorgen te maken.
    .also-1 = Maakt u zich geen zorgen.

## Meenemen en spullen

phrase-bring-item = Wilt u { $item } meenemen?
    .also-1 = Wilt u { $item } meegeven?
    .also-2 = Geef { $item } mee.
    .also-3 = Neem { $item } mee.
    .also-4 = Wilt u nieuwe { $item } meenemen?
    .also-5 = Wilt u nieuwe { $item } meegeven?
    .also-6 = Wilt u extra { $item } meenemen?
    .also-7 = Wilt u extra { $item } meegeven?
    .also-8 = Geef extra { $item } mee.
    .also-9 = Neem extra { $item } mee.
    .also-10 = Geef uw kind { $item } mee.
    .also-11 = Vergeet { $item } niet.
    .also-12 = Vergeet { $item } niet mee te nemen.
    .also-13 = Denkt u aan { $item }?
    .also-14 = Wilt u denken aan { $item }?
    .also-15 = Kunt u { $item } meenemen?
    .also-16 = Kunt u { $item } meegeven?
    .also-17 = Wilt u uw kind { $item } meegeven?
    .also-18 = Kunt u nieuwe { $item } meenemen?
phrase-bring-item-tomorrow = Wilt u morgen { $item } meenemen?
    .also-1 = Wilt u morgen { $item } meegeven?
    .also-2 = Geef morgen { $item } mee.
    .also-3 = Neem morgen { $item } mee.
    .also-4 = Geef uw kind morgen { $item } mee.
    .also-5 = Wilt u uw kind morgen { $item } meegeven?
    .also-6 = Kunt u morgen { $item } meenemen?
    .also-7 = Kunt u morgen { $item } meegeven?
    .also-8 = Denkt u morgen aan { $item }?
phrase-bring-item-date = Wilt u op { $date } { $item } meenemen?
    .also-1 = Wilt u op { $date } { $item } meegeven?
    .also-2 = Neem op { $date } { $item } mee.
    .also-3 = Geef op { $date } { $item } mee.
    .also-4 = Geef uw kind op { $date } { $item } mee.
    .also-5 = Kunt u op { $date } { $item } meenemen?
phrase-bring-need = { $child } heeft { $item } nodig.
phrase-bring-new = { $child } heeft nieuwe { $item } nodig.
    .also-1 = { $child } heeft een nieuwe { $item } nodig.
    .also-2 = { $child } heeft nieuw { $item } nodig.
    .also-3 = Wij hebben een nieuwe { $item } nodig voor { $child }.
phrase-bring-low = Wij hebben bijna geen { $item } meer voor { $child }.
    .also-1 = { $item } van { $child } is bijna op.
    .also-2 = { $item } van { $child } zijn bijna op.
    .also-3 = { $child } heeft bijna geen { $item } meer.
phrase-bring-out = Wij hebben geen { $item } meer voor { $child }.
    .also-1 = { $child } heeft geen { $item } meer.
    .also-2 = { $item } van { $child } is op.
    .also-3 = { $item } van { $child } zijn op.
    .also-4 = { $child } heeft hier geen { $item } meer.
    .also-5 = { $child } heeft geen schone { $item } meer.
phrase-bring-name = Wilt u de naam van uw kind in de kleren zetten?
    .also-1 = Zet de naam van uw kind in de kleren.
    .also-2 = Wilt u de naam van uw kind op de spullen zetten?
    .also-3 = Wilt u een naam in de kleren zetten?
phrase-bring-lost = Wij zoeken { $item } van { $child }.
    .also-1 = { $item } van { $child } is kwijt.
    .also-2 = { $item } van { $child } zijn kwijt.
    .also-3 = { $child } is { $item } kwijt.
    .also-4 = Wij zijn { $item } van { $child } kwijt.
phrase-bring-found = Wij hebben { $item } van { $child } gevonden.
phrase-bring-here = Hier ligt nog { $item } van { $child }.
    .also-1 = { $item } van { $child } ligt nog hier.
    .also-2 = { $item } van { $child } hangt nog hier.
    .also-3 = { $item } van { $child } liggen nog hier.
    .also-4 = { $item } van { $child } staat nog hier.
    .also-5 = { $item } van { $child } is nog hier.
    .also-6 = { $item } van { $child } zijn nog hier.
    .also-7 = { $item } van { $child } ligt nog bij ons.
    .also-8 = { $item } van { $child } ligt nog op de groep.
phrase-bring-too-small = { $child } heeft { $item } nodig in een grotere maat.
    .also-1 = { $item } van { $child } is te klein.
    .also-2 = { $item } van { $child } zijn te klein.
    .also-3 = { $item } van { $child } worden te klein.
    .also-4 = { $item } van { $child } wordt te klein.
phrase-bring-dirty = De vuile kleren zitten in de tas.
    .also-1 = De vieze kleren zitten in de tas.
    .also-2 = De vieze kleren zitten in een zakje.
    .also-3 = De vuile kleren zitten in een zakje.
    .also-4 = De vieze was zit in de tas.
phrase-bring-borrowed = Wilt u de geleende kleren gewassen terugbrengen?
phrase-bring-lost-things = Hier liggen gevonden spullen.
    .also-1 = Er liggen gevonden spullen.
    .also-2 = Er zijn spullen blijven liggen.
    .also-3 = Er zijn veel spullen blijven liggen.
    .also-4 = Er liggen nog gevonden spullen.
phrase-weather-cold = Het wordt koud.
phrase-weather-hot = Het wordt warm.
    .also-1 = Het wordt heel warm.
    .also-2 = Het wordt heet.
phrase-weather-rain = Het gaat regenen.
phrase-bring-old-clothes = Trek uw kind oude kleren aan.
phrase-bring-no-toys = Laat speelgoed thuis.
    .also-1 = Neem geen speelgoed van thuis mee.
    .also-2 = Neem geen speelgoed mee.
    .also-3 = Laat eigen speelgoed thuis.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Wie haalt { $child } op?
    .also-1 = Wie haalt { $child } vandaag op?
    .also-2 = Wie komt { $child } ophalen?
    .also-3 = Wie komt { $child } vandaag ophalen?
phrase-pickup-ask-time = Hoe laat haalt u { $child } op?
    .also-1 = Hoe laat komt u { $child } halen?
    .also-2 = Hoe laat komt u { $child } ophalen?
phrase-pickup-other = Haalt iemand anders uw kind op?
phrase-contact-tell-us = Laat het ons dan weten.
    .also-1 = Laat het ons weten.
phrase-pickup-before = Wilt u uw kind voor { $time } uur ophalen?
    .also-1 = Haal uw kind voor { $time } uur op.
    .also-2 = Kunt u uw kind voor { $time } uur ophalen?
phrase-pickup-child-before = Wilt u { $child } voor { $time } uur ophalen?
phrase-pickup-at = Wilt u { $child } om { $time } uur ophalen?
    .also-1 = Wilt u { $child } om { $time } uur komen ophalen?
    .also-2 = Kunt u { $child } om { $time } uur ophalen?
phrase-pickup-earlier = Kunt u { $child } eerder ophalen?
    .also-1 = Kunt u { $child } vandaag eerder ophalen?
phrase-pickup-late = Komt u later?
phrase-contact-call-then = Bel ons dan.
phrase-pickup-done = { $child } is om { $time } uur opgehaald.
phrase-pickup-person = { $person } heeft { $child } opgehaald.
phrase-pickup-person-time = { $person } heeft { $child } om { $time } uur opgehaald.
phrase-pickup-school = Wij halen { $child } om { $time } uur van school.
    .also-1 = Wij halen { $child } om { $time } uur op van school.
phrase-pickup-school-all = Wij halen de kinderen om { $time } uur van school.
    .also-1 = Wij halen de kinderen om { $time } uur op van school.
    .also-2 = De kinderen worden om { $time } uur van school gehaald.
phrase-pickup-not-there = { $child } was niet op school.
    .also-1 = { $child } stond niet bij school.
phrase-pickup-ask-where = Weet u waar { $child } is?
phrase-pickup-ask-alone = Mag { $child } alleen naar huis?
phrase-arrive-before = Wilt u uw kind voor { $time } uur brengen?
phrase-arrive-child-before = Wilt u { $child } voor { $time } uur brengen?
phrase-absent-ask = Komt { $child } vandaag?
    .also-1 = Is { $child } er vandaag?
    .also-2 = Komt { $child } nog?
phrase-absent-was = { $child } was er vandaag niet.
    .also-1 = { $child } was vandaag niet aanwezig.
    .also-2 = { $child } was vandaag afwezig.
    .also-3 = { $child } was vandaag niet bij ons.
    .also-4 = { $child } is vandaag niet geweest.
phrase-absent-if = Komt uw kind niet?
phrase-absent-tell-before = Laat het ons voor { $time } uur weten.
    .also-1 = Laat het ons dan voor { $time } uur weten.
phrase-absent-missed = Wij hebben { $child } gemist.
    .also-1 = Wij missen { $child }.
phrase-swap-yes = De ruildag op { $date } is goed.
    .also-1 = Uw ruildag op { $date } is goed.
    .also-2 = De ruildag van { $date } is goed.
    .also-3 = De ruildag op { $date } kan.
phrase-swap-no = De ruildag op { $date } kan helaas niet.
    .also-1 = De ruildag op { $date } kan niet.
phrase-swap-ask = Op welke dag wilt u ruilen?
phrase-extra-yes = De extra dag op { $date } is goed.
    .also-1 = De extra dag op { $date } kan.
phrase-extra-no = Er is op { $date } helaas geen plek.
    .also-1 = Er is op { $date } geen plek.
    .also-2 = Wij hebben op { $date } helaas geen plek.
    .also-3 = Op { $date } zit de groep vol.
phrase-holiday-ask = Wanneer gaat u met vakantie?
    .also-1 = Wanneer gaat u op vakantie?
    .also-2 = Wanneer heeft u vakantie?
phrase-holiday-tell = Wilt u uw vakantie op tijd doorgeven?
    .also-1 = Wilt u vakantiedagen op tijd doorgeven?
    .also-2 = Wilt u uw vakantiedagen op tijd doorgeven?
    .also-3 = Geef uw vakantie op tijd door.
    .also-4 = Wilt u vakanties op tijd doorgeven?
phrase-phone-check = Klopt uw telefoonnummer nog?
phrase-phone-new = Wilt u uw nieuwe telefoonnummer doorgeven?
    .also-1 = Wilt u een ander telefoonnummer doorgeven?
    .also-2 = Wilt u een nieuw telefoonnummer doorgeven?
    .also-3 = Geef uw nieuwe telefoonnummer door.
phrase-talk-ask = Wij willen graag met u praten over { $child }.
    .also-1 = Wij willen graag even praten over { $child }.
    .also-2 = Wij willen graag een gesprek over { $child }.
phrase-talk-invite = Wij nodigen u uit voor een gesprek.
phrase-talk-date = Het gesprek is op { $date } om { $time } uur.
phrase-talk-ask-date = Kunt u op { $date } om { $time } uur?
    .also-1 = Past { $date } om { $time } uur?
    .also-2 = Past het op { $date } om { $time } uur?
    .also-3 = Kunt u op { $date } om { $time } uur komen?
    .also-4 = Schikt { $date } om { $time } uur?
phrase-talk-minutes = Het gesprek duurt { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }.
    .also-1 = Het gesprek duurt ongeveer { $minutes } minuten.
phrase-talk-interpreter = Wilt u een tolk?
    .also-1 = Wilt u een tolk bij het gesprek?
phrase-photo-ask = Mogen wij foto's van { $child } maken?
phrase-form-sign = Wilt u het formulier invullen en ondertekenen?
phrase-form-date = Wilt u het formulier voor { $date } inleveren?
    .also-1 = Lever het formulier in voor { $date }.
    .also-2 = Lever het formulier voor { $date } in.
    .also-3 = Wilt u het formulier inleveren voor { $date }?

## Wennen

# "wennen" is the settling-in time: short visits before a child starts.
phrase-settle-date = { $child } komt op { $date } voor het eerst wennen.
phrase-settle-from-until = { $child } komt wennen van { $from } tot { $until } uur.
phrase-settle-times = Het wennen is van { $from } tot { $until } uur.
    .also-1 = Het wenmoment is van { $from } tot { $until } uur.
    .also-2 = Het wennen duurt van { $from } tot { $until } uur.
phrase-settle-stay = U mag erbij blijven.
    .also-1 = U mag erbij blijven tijdens het wennen.
    .also-2 = U mag er bij blijven.
    .also-3 = U mag bij het wennen blijven.
phrase-settle-familiar = Neem iets mee dat { $child } goed kent, zoals een knuffel.
phrase-settle-well = Het wennen ging goed.
    .also-1 = Het wennen ging heel goed.
    .also-2 = Het wennen ging vandaag goed.
    .also-3 = Het wennen gaat goed.
phrase-settle-hard = Het wennen was nog moeilijk.
phrase-settle-better = Het wennen gaat steeds beter.
phrase-settle-needs-time = { $child } moet nog wennen.
phrase-settle-goodbye = Zeg altijd dag als u weggaat.
phrase-settle-crying-normal = Het is normaal dat een kind huilt bij het afscheid.
phrase-settle-first-day = De eerste dag van { $child } is op { $date }.
phrase-settle-group = { $child } gaat op { $date } naar groep { $group }.
    .also-1 = { $child } gaat op { $date } naar de groep { $group }.
phrase-settle-mentor = { $person } is de mentor van { $child }.
    .also-1 = De mentor van { $child } is { $person }.

## Open, dicht en wie er werkt

phrase-closed-date = Op { $date } zijn wij dicht.
    .also-1 = Op { $date } zijn wij gesloten.
    .also-2 = Op { $date } is de opvang gesloten.
    .also-3 = Op { $date } is de opvang dicht.
    .also-4 = De groep is op { $date } dicht.
    .also-5 = De groep is op { $date } gesloten.
phrase-closed-group = Op { $date } is groep { $group } dicht.
    .also-1 = Op { $date } is groep { $group } gesloten.
phrase-closed-range = Wij zijn dicht van { $first-date } tot en met { $last-date }.
    .also-1 = Wij zijn gesloten van { $first-date } tot en met { $last-date }.
phrase-closed-tomorrow = Morgen zijn wij dicht.
    .also-1 = Morgen zijn wij gesloten.
    .also-2 = De groep is morgen dicht.
    .also-3 = De groep is morgen gesloten.
    .also-4 = De opvang is morgen dicht.
    .also-5 = De opvang is morgen gesloten.
phrase-closed-early = Wij sluiten vandaag om { $time } uur.
phrase-open-again = Op { $date } zijn wij weer open.
phrase-open-times = Wij zijn open van { $from } tot { $until } uur.
phrase-open-later = Wij gaan vandaag om { $time } uur open.
phrase-open-weekday = Op { $weekday } zijn wij open van { $from } tot { $until } uur.
phrase-closed-study-day = Het team heeft dan een studiedag.
phrase-closed-holiday = Het is dan een feestdag.
phrase-group-together = De groepen zijn vandaag samen.
    .also-1 = De groepen zitten vandaag bij elkaar.
    .also-2 = De groepen spelen vandaag samen.
    .also-3 = Vandaag zitten twee groepen bij elkaar.
phrase-staff-ill = { $person } is vandaag ziek.
phrase-staff-absent = { $person } is er vandaag niet.
phrase-staff-today = { $person } werkt vandaag op de groep.
    .also-1 = { $person } valt vandaag in.
    .also-2 = { $person } valt in.
    .also-3 = { $person } valt vandaag in op de groep.
    .also-4 = { $person } staat vandaag op de groep.
    .also-5 = { $person } is er vandaag.
phrase-staff-weekday = { $person } werkt op { $weekday }.
phrase-staff-new = { $person } is onze nieuwe collega.
phrase-staff-leaves = { $person } werkt tot en met { $date } bij ons.
phrase-staff-weeks = { $person } is deze week met vakantie.
    .also-1 = { $person } heeft deze week vakantie.
    .also-2 = { $person } is deze week op vakantie.

## Feesten en uitjes

phrase-event-trip-tomorrow = Wij gaan morgen naar { $item }.
    .also-1 = Morgen gaan wij met de kinderen naar { $item }.
phrase-event-trip-date = Wij gaan op { $date } naar { $item }.
    .also-1 = Op { $date } gaan wij met de bso naar { $item }.
    .also-2 = Op { $date } gaan wij met de kinderen naar { $item }.
phrase-event-leave = Wij vertrekken om { $time } uur.
phrase-event-back = Wij zijn om { $time } uur terug.
phrase-event-parents-evening = De ouderavond is op { $date } om { $time } uur.
    .also-1 = Op { $date } is de ouderavond om { $time } uur.
    .also-2 = De ouderavond is { $date } om { $time } uur.
phrase-event-celebrate-date = Op { $date } vieren wij { $item }.
phrase-event-celebrate-today = Vandaag vieren wij { $item }.
phrase-event-begins = Het begint om { $time } uur.
phrase-event-invited = U bent van harte welkom.
phrase-event-ask-come = Komt u ook?
phrase-event-tell-come = Wilt u laten weten of u komt?
    .also-1 = Laat ons weten of u komt.
    .also-2 = Wilt u ons laten weten of u komt?
phrase-event-ask-help = Kunt u helpen?
phrase-event-answer-before = Wilt u voor { $date } antwoord geven?
phrase-event-photographer = Op { $date } komt de fotograaf.
phrase-event-birthday = { $child } is vandaag jarig.
    .also-1 = Vandaag is { $child } jarig.
phrase-event-birthday-age = { $child } is vandaag { $count } jaar geworden.
    .also-1 = { $child } is vandaag { $count } geworden.
    .also-2 = { $child } wordt vandaag { $count } jaar.
    .also-3 = { $child } wordt vandaag { $count }.
phrase-event-congratulations = Gefeliciteerd met { $child }.
phrase-event-treat = U mag een kleine traktatie meenemen.
    .also-1 = U mag een traktatie meenemen.
    .also-2 = Uw kind mag trakteren.
phrase-event-no-sweets = Neem geen snoep mee.
    .also-1 = Trakteer liever geen snoep.
    .also-2 = Trakteer geen snoep.
    .also-3 = Liever geen snoep.
    .also-4 = Geef geen snoep mee.

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
    .also-2 = Fijn dat u heeft geholpen.
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
    .also-1 = Wij bellen u straks.
    .also-2 = Wij bellen u nog.
phrase-contact-tomorrow = U hoort morgen van ons.
    .also-1 = U hoort het morgen van ons.
    .also-2 = Morgen hoort u meer.
phrase-contact-ask-colleague = Ik vraag het aan mijn collega.
    .also-1 = Ik vraag het aan een collega.
    .also-2 = Ik vraag het na bij mijn collega.
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
