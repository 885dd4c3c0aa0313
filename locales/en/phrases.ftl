### Fixed phrases of daily childcare life; locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $child } ate well.
phrase-food-normal = { $child } ate as usual.
phrase-food-little = { $child } ate little.
phrase-food-nothing = { $child } ate nothing.
phrase-food-refused = { $child } did not want to eat.
phrase-food-all = { $child } ate everything.
phrase-food-almost-all = { $child } ate almost everything.
phrase-food-half = { $child } ate half of the food.
phrase-food-item = { $child } ate: { $item }.
phrase-food-item-time = { $child } ate at { $time }: { $item }.
phrase-food-time = { $child } ate at { $time }.
phrase-food-bread = { $child } ate { $count ->
        [one] { $count } slice of bread
       *[other] { $count } slices of bread
    }.
phrase-food-refused-item = { $child } did not want this: { $item }.
phrase-food-liked-item = { $child } liked this: { $item }.
phrase-food-disliked-item = { $child } did not like this: { $item }.
phrase-food-liked = { $child } liked the food.
phrase-food-hungry = { $child } was very hungry.
phrase-food-no-appetite = { $child } was not very hungry.
phrase-food-first-time = { $child } ate this for the first time: { $item }.
phrase-food-tasted = { $child } tasted this: { $item }.
phrase-food-warm = { $child } ate a hot meal.
phrase-food-menu = Today we eat: { $item }.
phrase-food-ask-breakfast = Has { $child } had breakfast?
phrase-food-ask-likes = What does { $child } like to eat at home?
phrase-food-ask-may = May { $child } eat this: { $item }?
phrase-food-ask-not = What may { $child } not eat?
phrase-food-ask-allergy = Is { $child } allergic to anything?
phrase-food-no-nuts = Please do not bring food with nuts.

## Drinken en de fles

phrase-drink-well = { $child } drank well.
phrase-drink-little = { $child } drank little.
phrase-drink-item = { $child } drank: { $item }.
phrase-drink-ml = { $child } drank { $count } ml.
phrase-drink-ml-time = { $child } drank { $count } ml at { $time }.
phrase-drink-cups = { $child } drank { $count ->
        [one] { $count } cup
       *[other] { $count } cups
    }.
phrase-bottle-empty = { $child } finished the bottle.
phrase-bottle-not-empty = { $child } did not finish the bottle.
phrase-bottle-half = { $child } drank half of the bottle.
phrase-bottle-refused = { $child } did not want the bottle.
phrase-bottle-time = { $child } had a bottle at { $time }.
phrase-bottle-next = The next bottle is at { $time }.
phrase-bottle-ask-amount = How much does { $child } drink at home?
phrase-bottle-ask-time = What time was the last bottle?

## Slapen

phrase-sleep-from-until = { $child } slept from { $from } to { $until }.
phrase-sleep-minutes = { $child } slept for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-sleep-hours = { $child } slept for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }.
phrase-sleep-hours-minutes = { $child } slept for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } and { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-sleep-half-hour = { $child } slept for half an hour.
phrase-sleep-hour-and-half = { $child } slept for an hour and a half.
phrase-sleep-times = { $child } slept { $count ->
        [one] { $count } time
       *[other] { $count } times
    }.
phrase-sleep-well = { $child } slept well.
phrase-sleep-badly = { $child } slept badly.
phrase-sleep-short = { $child } had a short sleep.
phrase-sleep-long = { $child } had a long sleep.
phrase-sleep-none = { $child } did not sleep.
phrase-sleep-refused = { $child } did not want to sleep.
phrase-sleep-rested = { $child } rested, but did not sleep.
phrase-sleep-now = { $child } is sleeping now.
phrase-sleep-bed-time = { $child } went to bed at { $time }.
phrase-sleep-asleep-time = { $child } fell asleep at { $time }.
phrase-sleep-awake-time = { $child } woke up at { $time }.
phrase-sleep-woken-time = We woke { $child } up at { $time }.
phrase-sleep-awake-happy = { $child } woke up happy.
phrase-sleep-awake-crying = { $child } woke up crying.
phrase-sleep-slow = It took { $child } a long time to fall asleep.
phrase-sleep-quick = { $child } fell asleep quickly.
phrase-sleep-tired = { $child } was tired.
phrase-sleep-very-tired = { $child } was very tired.
phrase-sleep-ask-night = Did { $child } sleep well last night?
phrase-sleep-ask-awake = What time did { $child } wake up this morning?
phrase-sleep-ask-nap = Does { $child } still sleep during the day at home?

## Luier en wc

phrase-nappy-times = We changed { $child } { $count ->
        [one] { $count } time
       *[other] { $count } times
    }.
phrase-nappy-poo = { $child } had a poo.
phrase-nappy-poo-times = { $child } had a poo { $count ->
        [one] { $count } time
       *[other] { $count } times
    }.
phrase-nappy-no-poo = { $child } did not have a poo.
phrase-nappy-thin = The poo of { $child } was runny.
phrase-nappy-hard = The poo of { $child } was hard.
phrase-nappy-red = { $child } has a red bottom.
phrase-nappy-cream = We put cream on the bottom.
phrase-nappy-low = There are almost no nappies left for { $child }.
phrase-nappy-out = There are no nappies left for { $child }.
phrase-toilet-pee = { $child } had a pee on the toilet.
phrase-toilet-poo = { $child } had a poo on the toilet.
phrase-toilet-first = { $child } had a pee on the toilet for the first time.
phrase-toilet-potty-pee = { $child } had a pee on the potty.
phrase-toilet-potty-sat = { $child } sat on the potty.
phrase-toilet-dry = { $child } stayed dry all day.
phrase-toilet-wet = { $child } had an accident and wet the trousers.
phrase-toilet-wet-trousers = The trousers of { $child } were wet.
phrase-toilet-clothes = We gave { $child } clean clothes to wear.
phrase-toilet-practise = We practise using the potty with { $child }.
phrase-toilet-ask-practise = Do you practise using the potty at home?
phrase-toilet-ask-start = Shall we start with the potty together?

## Stemming en gedrag

phrase-mood-happy = { $child } was happy.
phrase-mood-very-happy = { $child } was very happy.
phrase-mood-good-day = { $child } had a nice day.
phrase-mood-hard-day = { $child } had a hard day.
phrase-mood-calm = { $child } was calm.
phrase-mood-quiet = { $child } was quiet.
phrase-mood-sad = { $child } was sad.
phrase-mood-bit-sad = { $child } was a little sad.
phrase-mood-clingy = { $child } was clingy.
phrase-mood-angry = { $child } was angry.
phrase-mood-often-angry = { $child } was often angry.
phrase-mood-busy = { $child } was very active.
phrase-mood-cried = { $child } cried.
phrase-mood-cried-short = { $child } cried for a moment.
phrase-mood-cried-goodbye = { $child } cried when saying goodbye.
phrase-mood-goodbye-well = Saying goodbye went well.
phrase-mood-soon-happy = { $child } was soon happy again.
phrase-mood-later-happy = After that, { $child } was happy again.
phrase-mood-minutes-happy = After { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, { $child } was happy again.
phrase-mood-comfort = We comforted { $child }.
phrase-mood-cuddle = { $child } wanted to cuddle.
phrase-mood-missed = { $child } missed you.
phrase-mood-laughed = { $child } laughed a lot.
phrase-mood-enjoyed = { $child } enjoyed it.
phrase-mood-proud = { $child } was proud.
phrase-mood-well = { $child } is doing well.
phrase-mood-better = { $child } is doing better.
phrase-mood-well-again = { $child } is doing well again.
phrase-mood-sharing = { $child } found it hard to share.
phrase-mood-quarrel = { $child } had a quarrel with another child.
phrase-mood-solved = The children solved it together.
phrase-mood-talked = We talked about it with { $child }.
phrase-mood-bit-other = { $child } bit another child.
phrase-mood-hit-other = { $child } hit another child.
phrase-mood-ask-home = How are things at home with { $child }?
phrase-mood-ask-how = How is { $child }?
phrase-mood-ask-change = Has anything changed at home?

## Spelen

phrase-play-well = { $child } had fun playing.
phrase-play-outside = { $child } played outside.
phrase-play-inside = { $child } played inside.
phrase-play-with-item = { $child } played with: { $item }.
phrase-play-with-child = { $child } played with { $person }.
phrase-play-together = { $child } played with other children.
phrase-play-alone = { $child } played alone.
phrase-play-sand = { $child } played in the sandpit.
phrase-play-house = { $child } played in the play house.
phrase-play-water = { $child } played with water.
phrase-play-built = { $child } built a tower.
phrase-play-hut = { $child } built a den.
phrase-play-puzzle = { $child } did a puzzle.
phrase-play-painted = { $child } painted.
phrase-play-drew = { $child } made a drawing.
phrase-play-crafted = { $child } did crafts.
phrase-play-danced = { $child } danced.
phrase-play-sang = { $child } sang.
phrase-play-cycled = { $child } rode a bike.
phrase-play-football = { $child } played football.
phrase-play-read = We read to { $child }.
phrase-play-favourite = { $child } liked this best: { $item }.
phrase-play-homework = { $child } did homework.
phrase-play-all-outside = We played outside.
phrase-play-all-sang = We sang songs.
phrase-play-all-read = We read a book.
phrase-play-all-painted = We painted.
phrase-play-all-crafted = We did crafts.
phrase-play-all-danced = We danced.
phrase-play-all-baked = We baked.
phrase-play-all-item = The children played with: { $item }.
phrase-play-all-visited = We went here: { $item }.
phrase-play-theme = The theme is: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } learnt something new.
phrase-new-first-steps = { $child } took the first steps.
phrase-new-walks = { $child } can walk alone.
phrase-new-stands = { $child } can stand alone.
phrase-new-crawls = { $child } can crawl.
phrase-new-rolls = { $child } can roll over.
phrase-new-sits = { $child } can sit up alone.
phrase-new-climbs = { $child } can climb well.
phrase-new-cycles = { $child } can ride a bike.
phrase-new-spoon = { $child } can eat with a spoon without help.
phrase-new-cup = { $child } can drink from a cup without help.
phrase-new-coat = { $child } can put on the coat without help.
phrase-new-shoes = { $child } can put on the shoes without help.
phrase-new-tooth = { $child } has a new tooth.
phrase-new-word = { $child } learnt a new word.
phrase-new-talks = { $child } talks more and more.
phrase-new-dutch = { $child } speaks Dutch better and better.
phrase-new-counts = { $child } can count to { $count }.
phrase-new-colours = { $child } knows the colours.
phrase-new-name = { $child } can write their own name.
phrase-new-circle = { $child } joined in well in the circle.
phrase-new-joins = { $child } joined in well.
phrase-new-listens = { $child } listens well.
phrase-new-tidied = { $child } helped to tidy up.
phrase-new-helped = { $child } helped another child.
phrase-new-likes-help = { $child } likes to help.
phrase-new-shares = { $child } is good at sharing.
phrase-new-turn = { $child } can take turns.
phrase-new-plays-more = { $child } plays with other children more and more.
phrase-new-friends = { $child } is making friends.
phrase-new-dares = { $child } is more and more confident.
phrase-new-proud = We are proud of { $child }.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child } has a fever of { $temperature } degrees.
phrase-health-temperature = The temperature of { $child } is { $temperature } degrees.
phrase-health-fever = { $child } has a fever.
phrase-health-no-fever = { $child } has no fever.
phrase-health-warm = { $child } feels warm.
phrase-health-unwell = { $child } does not feel well.
phrase-health-vomited = { $child } was sick and vomited.
phrase-health-vomited-times = { $child } vomited { $count ->
        [one] { $count } time
       *[other] { $count } times
    }.
phrase-health-diarrhoea = { $child } has diarrhoea.
phrase-health-coughs = { $child } has a cough.
phrase-health-coughs-much = { $child } coughs a lot.
phrase-health-cold = { $child } has a cold.
phrase-health-runny-nose = { $child } has a runny nose.
phrase-health-teething = { $child } is teething.
phrase-health-earache = { $child } has earache.
phrase-health-stomach = { $child } has a stomach ache.
phrase-health-headache = { $child } has a headache.
phrase-health-spots = { $child } has spots on the skin.
phrase-health-fell = { $child } fell.
phrase-health-scrape = { $child } has a graze.
phrase-health-bump = { $child } has a bump on the head.
phrase-health-bruise = { $child } has a bruise.
phrase-health-bitten = Another child bit { $child }.
phrase-health-nosebleed = { $child } had a nosebleed.
phrase-health-tick = { $child } had a tick.
phrase-health-tick-removed = We removed the tick.
phrase-health-plaster = We put a plaster on it.
phrase-health-cooled = We cooled the spot.
phrase-health-plays-again = { $child } is playing again.
phrase-health-watch = We are keeping a close eye on { $child }.
phrase-health-collect = Please come and collect { $child }.
phrase-health-collect-soon = Please collect { $child } as soon as possible.
phrase-health-called = We called you.
phrase-health-no-answer = We could not reach you.
phrase-health-stay-home = Please keep { $child } at home until the fever is gone.
phrase-health-if-ill = Is your child ill?
phrase-health-keep-home = Then please keep your child at home.
phrase-health-doctor = Call your doctor if you are worried.
phrase-health-medicine-time = We gave { $child } the medicine at { $time }.
phrase-health-medicine-form = We may only give medicine if you have filled in the form.
phrase-health-ask-paracetamol = Did { $child } have paracetamol at home?
phrase-health-on-group = In the group there is: { $item }.
phrase-health-lice-check = Please check your child for head lice.
phrase-health-get-well = Get well soon, { $child }.
phrase-health-welcome-back = It is good to have { $child } back.
phrase-health-ask-ill = Is { $child } ill?
phrase-health-ask-better = Is { $child } well again?
phrase-health-ask-return = When is { $child } coming back?
phrase-health-suncream = We put suncream on { $child }.
phrase-health-suncream-home = Please put suncream on your child at home.
phrase-health-no-worry = You do not need to worry.

## Meenemen en spullen

phrase-bring-item = Please bring: { $item }.
phrase-bring-item-tomorrow = Please bring tomorrow: { $item }.
phrase-bring-item-date = Please bring on { $date }: { $item }.
phrase-bring-need = { $child } needs: { $item }.
phrase-bring-new = { $child } needs new: { $item }.
phrase-bring-low = We are almost out of this for { $child }: { $item }.
phrase-bring-out = We have none of this left for { $child }: { $item }.
phrase-bring-name = Please put the name of your child in the clothes.
phrase-bring-lost = We are looking for this of { $child }: { $item }.
phrase-bring-found = We found this of { $child }: { $item }.
phrase-bring-here = This of { $child } is still here: { $item }.
phrase-bring-too-small = { $child } needs this in a larger size: { $item }.
phrase-bring-dirty = The dirty clothes are in the bag.
phrase-bring-borrowed = Please wash the borrowed clothes and bring them back.
phrase-bring-lost-things = There are lost things here.
phrase-weather-cold = It is getting cold.
phrase-weather-hot = It is getting warm.
phrase-weather-rain = It is going to rain.
phrase-bring-old-clothes = Please dress your child in old clothes.
phrase-bring-no-toys = Please leave toys at home.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Who is collecting { $child }?
phrase-pickup-ask-time = What time are you collecting { $child }?
phrase-pickup-other = Is someone else collecting your child?
phrase-contact-tell-us = Please let us know.
phrase-pickup-before = Please collect your child before { $time }.
phrase-pickup-child-before = Please collect { $child } before { $time }.
phrase-pickup-at = Please collect { $child } at { $time }.
phrase-pickup-earlier = Can you collect { $child } earlier?
phrase-pickup-late = Will you be late?
phrase-contact-call-then = Then please call us.
phrase-pickup-done = { $child } was collected at { $time }.
phrase-pickup-person = { $person } collected { $child }.
phrase-pickup-person-time = { $person } collected { $child } at { $time }.
phrase-pickup-school = We collect { $child } from school at { $time }.
phrase-pickup-school-all = We collect the children from school at { $time }.
phrase-pickup-not-there = { $child } was not at school.
phrase-pickup-ask-where = Do you know where { $child } is?
phrase-pickup-ask-alone = May { $child } go home alone?
phrase-arrive-before = Please bring your child before { $time }.
phrase-arrive-child-before = Please bring { $child } before { $time }.
phrase-absent-ask = Is { $child } coming today?
phrase-absent-was = { $child } was not here today.
phrase-absent-if = Is your child not coming?
phrase-absent-tell-before = Please let us know before { $time }.
phrase-absent-missed = We missed { $child }.
phrase-swap-yes = The swap day on { $date } is fine.
phrase-swap-no = Sorry, the swap day on { $date } is not possible.
phrase-swap-ask = Which day would you like to swap to?
phrase-extra-yes = The extra day on { $date } is fine.
phrase-extra-no = Sorry, there is no place on { $date }.
phrase-holiday-ask = When are you going on holiday?
phrase-holiday-tell = Please tell us about your holiday in good time.
phrase-phone-check = Is your phone number still correct?
phrase-phone-new = Please tell us your new phone number.
phrase-talk-ask = We would like to talk with you about { $child }.
phrase-talk-invite = We invite you to a talk.
phrase-talk-date = The talk is on { $date } at { $time }.
phrase-talk-ask-date = Can you come on { $date } at { $time }?
phrase-talk-minutes = The talk takes { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-talk-interpreter = Would you like an interpreter?
phrase-photo-ask = May we take photos of { $child }?
phrase-form-sign = Please fill in and sign the form.
phrase-form-date = Please hand in the form before { $date }.

## Wennen

phrase-settle-date = { $child } comes for the first settling-in visit on { $date }.
phrase-settle-from-until = The settling-in visit of { $child } is from { $from } to { $until }.
phrase-settle-times = Settling in is from { $from } to { $until }.
phrase-settle-stay = You may stay with your child.
phrase-settle-familiar = Please bring something that { $child } knows well, such as a cuddly toy.
phrase-settle-well = Settling in went well.
phrase-settle-hard = Settling in was still hard.
phrase-settle-better = Settling in is going better and better.
phrase-settle-needs-time = { $child } needs more time to settle in.
phrase-settle-goodbye = Always say goodbye when you leave.
phrase-settle-crying-normal = It is normal for a child to cry when saying goodbye.
phrase-settle-first-day = The first day of { $child } is on { $date }.
phrase-settle-group = { $child } moves to group { $group } on { $date }.
phrase-settle-mentor = { $person } is the mentor of { $child }.

## Open, dicht en wie er werkt

phrase-closed-date = We are closed on { $date }.
phrase-closed-group = Group { $group } is closed on { $date }.
phrase-closed-range = We are closed from { $first-date } up to and including { $last-date }.
phrase-closed-tomorrow = We are closed tomorrow.
phrase-closed-early = We close at { $time } today.
phrase-open-again = We are open again on { $date }.
phrase-open-times = We are open from { $from } to { $until }.
phrase-open-later = We open at { $time } today.
phrase-open-weekday = On { $weekday } we are open from { $from } to { $until }.
phrase-closed-study-day = The team has a training day then.
phrase-closed-holiday = It is a public holiday then.
phrase-group-together = The groups are together today.
phrase-staff-ill = { $person } is ill today.
phrase-staff-absent = { $person } is not here today.
phrase-staff-today = { $person } works in the group today.
phrase-staff-weekday = { $person } works on { $weekday }.
phrase-staff-new = { $person } is our new colleague.
phrase-staff-leaves = { $person } works with us up to and including { $date }.
phrase-staff-weeks = { $person } is on holiday this week.

## Feesten en uitjes

phrase-event-trip-tomorrow = Tomorrow we are going here: { $item }.
phrase-event-trip-date = On { $date } we are going here: { $item }.
phrase-event-leave = We leave at { $time }.
phrase-event-back = We are back at { $time }.
phrase-event-parents-evening = The parents' evening is on { $date } at { $time }.
phrase-event-celebrate-date = On { $date } we celebrate: { $item }.
phrase-event-celebrate-today = Today we celebrate: { $item }.
phrase-event-begins = It starts at { $time }.
phrase-event-invited = You are very welcome.
phrase-event-ask-come = Are you coming too?
phrase-event-tell-come = Please let us know if you are coming.
phrase-event-ask-help = Can you help?
phrase-event-answer-before = Please answer before { $date }.
phrase-event-photographer = The photographer is coming on { $date }.
phrase-event-birthday = It is the birthday of { $child } today.
phrase-event-birthday-age = { $child } turned { $count } today.
phrase-event-congratulations = Congratulations to { $child }.
phrase-event-treat = You may bring a small treat.
phrase-event-no-sweets = Please do not bring sweets.

## Geld en kantoor

phrase-money-questions = Do you have questions about money?
phrase-money-office = Please call our office.
phrase-money-costs = It costs { $amount }.
phrase-money-free = It is free.
phrase-money-pay-before = Please pay { $amount } before { $date }.
phrase-office-hours = The office is open from { $from } to { $until }.
phrase-office-calls = The office will call you.

## Groeten, dank en contact

phrase-hello-morning = Good morning.
phrase-hello-parents = Dear parents,
phrase-bye-tomorrow = See you tomorrow.
phrase-bye-weekday = See you on { $weekday }.
phrase-bye-weekend = Have a nice weekend.
phrase-bye-holiday = Have a nice holiday.
phrase-bye-evening = Have a nice evening.
phrase-bye-feast = Enjoy the holidays.
phrase-thanks-message = Thank you for your message.
phrase-thanks-help = Thank you for your help.
phrase-thanks-telling = Thank you for letting us know.
phrase-thanks-treat = Thank you for the treat.
phrase-sorry-late = Sorry for the late answer.
phrase-contact-questions = Do you have questions?
phrase-contact-send = Then please send us a message.
phrase-contact-call = Please call us.
phrase-contact-call-times = You can call us between { $from } and { $until }.
phrase-contact-call-later = We will call you later.
phrase-contact-tomorrow = You will hear from us tomorrow.
phrase-contact-ask-colleague = I will ask my colleague.
phrase-contact-tell-colleague = I will tell my colleague.
phrase-contact-read = We have read your message.
phrase-contact-confirm = Please confirm this message.

## Thuis en taal

phrase-home-own-language = Speak your own language with your child at home.
phrase-home-read = Read a book together at home.
phrase-home-sing = Sing a song together at home.
phrase-home-photo = Please bring a photo from home.

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who } did this: { $activity }.
phrase-act-did-we = We did this: { $activity }.
phrase-act-did-not = { $who } did not do this: { $activity }.
phrase-act-does = { $child } does this: { $activity }.
phrase-act-will = { $who } { $who-number ->
        [several] are going to do this
       *[single] is going to do this
    }: { $activity }.
phrase-act-will-we = We are going to do this: { $activity }.
phrase-act-will-not-we = We are not going to do this: { $activity }.
phrase-act-can = { $child } can do this: { $activity }.
phrase-act-can-not-yet = { $child } cannot do this yet: { $activity }.
phrase-act-practises = { $child } is practising { $activity }.
phrase-act-starts = { $child } is starting to do this: { $activity }.
phrase-act-learnt = { $child } has learnt this: { $activity }.
phrase-act-likes = { $child } likes { $activity }.
phrase-act-liked = { $child } liked { $activity }.
phrase-act-likes-most = { $child } likes { $activity } best.
phrase-act-liked-most = { $child } liked { $activity } best.
phrase-act-disliked = { $child } did not like { $activity }.
phrase-act-hard = { $child } still finds { $activity } difficult.
phrase-act-exciting = { $child } was a bit nervous about { $activity }.
phrase-act-wants = { $child } would like to do this: { $activity }.
phrase-act-wanted = { $child } wanted to do this: { $activity }.
phrase-act-wanted-not = { $child } did not want to do this: { $activity }.
phrase-act-helped = { $child } helped with { $activity }.
phrase-act-helped-all = { $who } helped with { $activity }.
phrase-act-dared = { $child } dared to do this: { $activity }.
phrase-act-dared-not = { $child } did not dare to do this yet: { $activity }.
phrase-act-allowed = { $who } { $who-number ->
        [several] were allowed to do this
       *[single] was allowed to do this
    }: { $activity }.
phrase-act-ask-may = May { $child } do this: { $activity }?
phrase-act-ask-can = Can { $child } do this: { $activity }?
phrase-act-ask-likes = Does { $child } like { $activity }?
phrase-act-went-well = This went well: { $activity }.
phrase-act-gets-better-child = { $child } is getting better and better at { $activity }.
phrase-act-gets-better = This is going better and better: { $activity }.
phrase-act-together = This was the activity: { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $child } ate this: { $things }.
phrase-food-list-well = { $child } ate this well: { $things }.
phrase-food-list-little = { $child } ate little of this: { $things }.
phrase-food-list-all = { $child } finished this: { $things }.
phrase-food-list-almost-all = { $child } finished almost all of this: { $things }.
phrase-food-list-half = { $child } ate half of this: { $things }.
phrase-food-list-left = { $child } did not finish this: { $things }.
phrase-food-list-none = { $child } did not eat this: { $things }.
phrase-food-list-except = { $child } ate well, but not this: { $things }.
phrase-food-list-likes = { $child } likes eating this: { $things }.
phrase-food-list-liked = { $child } enjoyed eating this: { $things }.
phrase-food-list-liked-not = { $child } did not like eating this: { $things }.
phrase-food-list-refused = { $child } did not want to eat this: { $things }.
phrase-food-list-tasted = { $child } tasted this: { $things }.
phrase-food-list-not-allowed = We do not give { $child } this: { $things }.
phrase-food-list-gets = We give { $child } this: { $things }.
phrase-food-list-we = We ate this: { $things }.
phrase-food-list-menu = We are having this to eat: { $things }.
phrase-food-list-all-liked = The children enjoyed eating this: { $things }.
phrase-food-all-tasted = All the children tasted it.
phrase-food-ask-gets = Does { $child } get this at home: { $things }?
phrase-food-ask-solids = Does { $child } already eat solid food at home?
phrase-food-ask-eaten = Has { $child } eaten yet?
phrase-food-ask-tell-diet = Would you let us know what { $child } does and does not eat?
phrase-food-and-drink-well = { $child } ate and drank well.
phrase-food-went-well = Eating went well.
phrase-food-went-less = Eating went less well.
phrase-drink-list = { $child } drank this: { $things }.
phrase-drink-list-refused = { $child } did not want to drink this: { $things }.
phrase-drink-nothing = { $child } drank nothing.
phrase-drink-thirst = { $child } was thirsty.
phrase-drink-milk-ml = { $child } drank { $count } ml of milk.
phrase-bottle-left = { $count } ml was left in the bottle.
phrase-bottle-count = { $child } had { $count ->
        [one] { $count } bottle
       *[other] { $count } bottles
    }.
phrase-bottle-well = { $child } drank the bottle well.
phrase-bottle-badly = { $child } does not drink well from the bottle yet.
phrase-bottle-spat-up = { $child } spat up after the bottle.
phrase-bottle-ask-ml = How many ml may { $child } drink?
phrase-bottle-stopped = We no longer give { $child } an afternoon bottle.
phrase-bottle-breast-milk = Would you bring breast milk for { $count ->
        [one] { $count } feed
       *[other] { $count } feeds
    }?

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } fell asleep.
phrase-sleep-woke = { $child } woke up.
phrase-sleep-woken = We woke { $child } up.
phrase-sleep-woke-often = { $child } kept waking up.
phrase-sleep-woke-often-crying = { $child } woke up crying several times.
phrase-sleep-restless = { $child } slept restlessly.
phrase-sleep-only-minutes = { $child } slept for only { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-sleep-about-hours = { $child } slept for about { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }.
phrase-sleep-until = { $child } slept until { $time }.
phrase-sleep-since = { $child } has been asleep since { $time }.
phrase-sleep-short-tired = { $child } had a short sleep and may be tired this evening.
phrase-sleep-maybe-tired = { $child } may be tired this evening.
phrase-sleep-cuddly = { $child } sleeps with a cuddly toy.
phrase-sleep-needed-dummy = { $child } needed the dummy.
phrase-sleep-no-dummy = { $child } sleeps without a dummy.
phrase-sleep-big-bed = { $child } sleeps in a big bed.
phrase-sleep-on-back = { $child } sleeps on the back.
phrase-sleep-no-nap-yet = { $child } has not slept yet.
phrase-sleep-one-nap = { $child } sleeps { $count ->
        [one] { $count } time
       *[other] { $count } times
    } a day.
phrase-sleep-lay-quietly = { $child } lay quietly.
phrase-sleep-went-well = Sleeping went well.
phrase-sleep-went-less = Sleeping did not go so well.
phrase-sleep-used-to-here = { $child } still needs to get used to sleeping here.
phrase-sleep-ask-let = Shall we let { $child } sleep longer?
phrase-sleep-ask-may-day = May { $child } still sleep during the day?
phrase-sleep-ask-wake-time = At what time should we wake { $child } up?
phrase-sleep-ask-how-long = How long does { $child } sleep at home?
phrase-sleep-ask-how = How does { $child } sleep at home?
phrase-sleep-yawned = { $child } was yawning.

## Luier, potje en wc (meer)

phrase-nappy-wet-count = { $child } had { $count ->
        [one] { $count } wet nappy
       *[other] { $count } wet nappies
    }.
phrase-nappy-changed = We changed { $child }'s nappy.
phrase-nappy-dry-count = { $child }'s nappy was dry.
phrase-nappy-usual-poo = { $child }'s poo was normal.
phrase-nappy-cramps = { $child } had tummy cramps.
phrase-nappy-cream-done = We put cream on { $child }'s bottom.
phrase-toilet-potty-poo = { $child } pooed in the potty.
phrase-toilet-potty-nothing = { $child } sat on the potty but did not wee.
phrase-toilet-asks = { $child } asks to go to the toilet.
phrase-toilet-well = { $child } is doing well with potty training.
phrase-toilet-no-accident = { $child } did not wet the trousers.
phrase-toilet-accident = { $child } had a little accident (wet or dirty trousers).
phrase-toilet-no-nappy = { $child } no longer wears a nappy during the day.
phrase-toilet-wet-in-bag = The wet clothes are in the bag.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child } was a ray of sunshine.
phrase-mood-good-morning = { $child } had a lovely morning.
phrase-mood-good-afternoon = { $child } had a lovely afternoon.
phrase-mood-top-day = { $child } had a great day.
phrase-mood-had-fun = { $child } had a good time.
phrase-mood-relaxed = { $child } was relaxed.
phrase-mood-at-home = { $child } feels at home with us.
phrase-mood-quiet-bit = { $child } was a little quiet.
phrase-mood-excited = { $child } was enthusiastic.
phrase-mood-curious = { $child } was curious.
phrase-mood-interested = { $child } found this interesting: { $things }.
phrase-mood-busy-bit = { $child } was a little lively.
phrase-mood-cheeky = { $child } was cheeky.
phrase-mood-sweet = { $child } was sweet.
phrase-mood-self-again = { $child } is quite well again.
phrase-mood-sad-relative-left = { $child } was sad at the goodbye ({ $relative }).
phrase-mood-sad-when-left = { $child } was sad when saying goodbye.
phrase-mood-short-sad = It did not last long.
phrase-mood-cry-minutes = The crying lasted about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-mood-goodbye-no-tears-all = The goodbye went without tears.
phrase-mood-goodbye-no-tears = { $child } did not cry when saying goodbye.
phrase-mood-came-in-happy = { $child } came in cheerfully.
phrase-mood-waved-to = { $child } waved to someone: { $relative }.
phrase-mood-waved = { $child } waved goodbye.
phrase-mood-waiting = { $child } was looking forward to being picked up.
phrase-mood-missed-relative = { $child } missed someone: { $relative }.
phrase-mood-comforted = { $child } could be comforted well.
phrase-mood-close-lap = { $child } wanted to sit on our lap.
phrase-mood-hugged = { $child } wanted to be cuddled.
phrase-mood-scared = { $child } was a little afraid.
phrase-mood-scared-of = { $child } was afraid of this: { $things }.
phrase-mood-new-staff = { $child } was a little shy with the new member of staff.
phrase-mood-bored = { $child } was bored.
phrase-mood-used-noise = { $child } had to get used to all the activity.
phrase-mood-back-after-holiday = { $child } had to get used to the group again after the holiday.
phrase-mood-friends = { $who }: best friends.
phrase-mood-new-friend = { $child } has made a new friend.
phrase-mood-friend-of = { $child } is good friends with { $names }.
phrase-mood-quarrel-solved = { $child } had a quarrel, but it has been made up.
phrase-mood-sorry = { $child } said sorry.
phrase-mood-angry-share = { $child } got angry about having to share.
phrase-mood-wait-turn-hard = { $child } still finds waiting difficult.
phrase-mood-listened = { $child } listened well.
phrase-mood-listen-hard = { $child } found it hard to listen.
phrase-mood-pushed = { $child } pushed another child.
phrase-mood-got-pushed = { $child } was pushed.
phrase-mood-sibling = { $child } is proud to be a big brother or sister.
phrase-mood-told-about = { $child } told us about this: { $things }.
phrase-mood-told-relative = { $child } told us about someone: { $relative }.
phrase-mood-told-weekend = { $child } told us about the weekend.
phrase-mood-made-for-you = { $child } made something lovely for you.
phrase-mood-drawing-for-you = { $child } made a drawing for you.
phrase-mood-won = { $child } won.
phrase-mood-called-juf = { $child } said "juf" (our title for staff) for the first time.

## Op de groep

phrase-group-quiet-day = It was a quiet day.
phrase-group-busy-day = It was a busy day.
phrase-group-nice-day = It was a lovely day.
phrase-group-busy-nice-day = It was a busy but pleasant day.
phrase-group-child-count = There were { $count ->
        [one] { $count } child
       *[other] { $count } children
    }.
phrase-group-many-ill = Many children are ill.
phrase-group-nothing-special = There is nothing special to report.
phrase-group-all-well = Everything went well.
phrase-group-day-flew = The day went by quickly.
phrase-group-all-enjoyed = The children enjoyed it.
phrase-group-child-loved-it = { $child } loved it.
phrase-group-with-older = { $child } was with the oldest children.
phrase-group-with-other-group = { $child } was with group { $group }.
phrase-group-two-together = Group { $first-group } and group { $second-group } are together.
phrase-group-merged = We put groups together.
phrase-group-new-toys = We have new toys.
phrase-group-new-item = This is new with us: { $things }.
phrase-group-word-of-week = This week we are learning new words.
phrase-group-photos-app = The photos are in the app.
phrase-group-photos-later = The photos will follow later.
phrase-group-crafts-home = { $child } is bringing the craft work home.
phrase-group-paint-on = { $child }: there is paint on this: { $things }.
phrase-group-new-child = A new child is joining the group.
phrase-group-welcome-child = Welcome, { $child }!
phrase-group-stayed-in = We stayed inside.
phrase-group-too-cold = It was too cold to be outside for long.
phrase-group-too-hot = It was too hot to play outside.
phrase-group-nice-weather = The weather was nice.
phrase-group-bad-weather = The weather was bad.
phrase-group-trip-off = The outing is cancelled.
phrase-group-trip-to-off = The outing is cancelled: { $item }.
phrase-group-item-closed = This was closed: { $item }.
phrase-group-play-at = { $child } went here: { $item }.
phrase-group-went-with = { $who } went here: { $item }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $child } is in pain: { $body }.
phrase-health-stomach-complains = { $child } complained of tummy ache.
phrase-health-headache-complains = { $child } complained of a headache.
phrase-health-injury-at = { $child }: { $injury } ({ $body }).
phrase-health-injury = { $child } has this: { $injury }.
phrase-health-injury-visible = This can be seen: { $injury }.
phrase-health-injury-visible-at = This can be seen: { $injury } ({ $body }).
phrase-health-fell-on = { $child } fell on: { $body }.
phrase-health-bumped = { $child } bumped: { $body }.
phrase-health-fell-no-harm = { $child } fell, but there is nothing to be seen.
phrase-health-nothing-seen = There is nothing to be seen.
phrase-health-tripped = { $child } tripped.
phrase-health-fell-from = { $child } fell off this: { $item }.
phrase-health-cried-recovered = { $child } was comforted and is playing again.
phrase-health-wound-cleaned = We cleaned the wound.
phrase-health-wound-plaster = We cleaned the wound and put a plaster on it.
phrase-health-has-plaster = { $child } has a plaster: { $body }.
phrase-health-rinsed = We rinsed it with water.
phrase-health-sand-eyes = { $child } got sand in the eyes.
phrase-health-splinter-out = We took the splinter out.
phrase-health-splinter-in = The splinter is still in.
phrase-health-tick-in = The tick is still there.
phrase-health-stung-wasp = { $child } was stung by a wasp.
phrase-health-stung-bee = { $child } was stung by a bee.
phrase-health-stung-at = { $child } was stung: { $body }.
phrase-health-bitten-again = { $child } was bitten by another child.
phrase-health-bitten-at = { $child } was bitten by another child: { $body }.
phrase-health-nosebleed-had = { $child } has had a nosebleed.
phrase-health-nosebleed-over = The nosebleed was soon over.
phrase-health-coughed = { $child } coughed a lot.
phrase-health-sneezes = { $child } sneezed a lot.
phrase-health-blocked-nose = { $child } has a blocked nose.
phrase-health-phlegm = { $child } is chesty.
phrase-health-unwell-bit = { $child } was not quite well.
phrase-health-pale = { $child } looks a little pale.
phrase-health-warm-bit = { $child } felt warm.
phrase-health-jumper-off = We took off a layer because { $child } was warm.
phrase-health-no-fever-now = { $child } has no fever now.
phrase-health-raised = { $child } has a slightly raised temperature.
phrase-health-raised-degrees = { $child } has a slightly raised temperature: { $temperature } degrees.
phrase-health-fever-had-degrees = { $child } had a fever of { $temperature } degrees.
phrase-health-temperature-normal = { $child }'s temperature is normal.
phrase-health-we-measured = We took { $child }'s temperature.
phrase-health-vomited-meal = { $child } vomited after eating.
phrase-health-feels-sick = { $child } feels nauseous.
phrase-health-diarrhoea-home = { $child } has diarrhoea and cannot stay.
phrase-health-return-after = { $child } may come back after { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } without symptoms.
phrase-health-may-come = { $child } may come again.
phrase-health-may-not-come = { $child } cannot come.
phrase-health-rash = { $child } has a rash.
phrase-health-rash-at = { $child } has a rash: { $body }.
phrase-health-itch = { $child } is itchy.
phrase-health-itch-at = { $child } is itchy: { $body }.
phrase-health-dry-skin = { $child } has dry skin.
phrase-health-eyes = { $child } has sticky eyes.
phrase-health-eyes-red = { $child } has red eyes.
phrase-health-teeth-trouble = { $child }'s teeth are bothering { $child }.
phrase-health-lost-tooth = { $child } lost a tooth.
phrase-health-medicine-got = { $child } was given the medicine.
phrase-health-medicine-gets = { $child } is given the medicine at { $time }.
phrase-health-paracetamol-got = { $child } was given paracetamol.
phrase-health-paracetamol-time = { $child } was given paracetamol at { $time }.
phrase-health-ask-medicine = Has { $child } been given any medicine?
phrase-health-ask-fever = Has { $child } had a fever at home?
phrase-health-medicine-pack = Would you bring the medicine in its own packaging?
phrase-health-ask-stays-home = Is { $child } staying at home?
phrase-health-ask-how-now = How is { $child } now?
phrase-health-ask-what-doctor = What did the doctor say?
phrase-health-call-doctor-please = Would you call your GP?
phrase-health-hope-better = We hope { $child } gets better soon.
phrase-health-keep-eye-home = Would you keep an eye on it at home?
phrase-health-watching = We are keeping an eye on it.
phrase-health-illness-in-group = There is an illness in the group: { $item }.
phrase-health-check-home = Would you check your child at home?
phrase-health-contagious = It is contagious.
phrase-health-not-contagious = It is not contagious.
phrase-health-ask-allergies = Does { $child } have any allergies?
phrase-health-first-aid-called = We called the doctor.
phrase-health-sunscreen-all = We put sun cream on all the children.

## Meenemen en spullen (meer)

phrase-bring-list = Please bring: { $things }.
phrase-bring-list-child = Please bring for { $child }: { $things }.
phrase-bring-not-list = Please do not bring this: { $things }.
phrase-bring-need-not = You do not need to bring this: { $things }.
phrase-bring-child-may = { $child } may bring this: { $things }.
phrase-bring-wears-ours = { $child } is wearing this of ours: { $things }.
phrase-bring-return-washed = Would you bring these back washed?
phrase-bring-is-wet = { $child }: this got wet: { $things }.
phrase-bring-is-dirty = { $child }: this got dirty: { $things }.
phrase-bring-broken = Broken: { $things }.
phrase-bring-in-bag = This is in the bag: { $things }.
phrase-bring-left-here = This is still here: { $things }.
phrase-bring-whose = Whose is this: { $things }?
phrase-bring-missing = We are missing this: { $things }.
phrase-bring-ask-seen = Do you have this at home: { $things }?
phrase-bring-ask-have = Do you have this with you: { $things }?
phrase-bring-almost-out = Almost used up: { $things }.
phrase-bring-all-out = Used up: { $things }.
phrase-bring-swapped = The belongings were mixed up.
phrase-bring-name-coat = Would you write your child's name in the coat?
phrase-bring-craft-material = We can use this for crafts: { $things }.
phrase-bring-dress-warm = Please dress your child warmly.
phrase-bring-dress-size = Size: { $count }.
phrase-weather-sunny-hat = Please put sun cream on your child in the morning.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = { $child } is being picked up by: { $relative }.
phrase-pickup-was-by-relative = { $child } was picked up by: { $relative }.
phrase-pickup-brought-relative = { $child } was brought by: { $relative }.
phrase-pickup-ask-relative = May this person pick { $child } up: { $relative }?
phrase-pickup-ask-relative-does = Is this person picking { $child } up: { $relative }?
phrase-pickup-with-friend = { $child } is going along with { $names }.
phrase-pickup-collected = { $child } has been picked up.
phrase-pickup-not-yet = { $child } has not been picked up yet.
phrase-pickup-ask-earlier = Is { $child } being picked up earlier?
phrase-pickup-ask-later = Is { $child } coming later?
phrase-pickup-ask-half-hour-later = Is { $child } coming half an hour later?
phrase-pickup-latest = Would you pick your child up at { $time } at the latest?
phrase-pickup-on-time = Would you come on time?
phrase-pickup-if-late-call = Are you running late? Then please call us.
phrase-pickup-if-other-tell = Is someone else picking up your child? Then please let us know.
phrase-pickup-taxi = { $child } came by taxi.
phrase-pickup-bus = { $child } came by bus.
phrase-pickup-fetch-school = We pick the children up at school.
phrase-pickup-fetch-school-child = We pick { $child } up at school.
phrase-pickup-not-in-yard = { $child } was not in the school yard.
phrase-pickup-may-home-alone = { $child } may go home alone.
phrase-pickup-ask-permission-alone = May { $child } go home alone?
phrase-pickup-ask-alone-outside = May { $child } play outside alone?
phrase-pickup-ask-who-else = Who else may pick { $child } up?
phrase-pickup-id = Would you bring an identity document?
phrase-pickup-entrance-back = The entrance is at the back.
phrase-pickup-entrance-other = We use another entrance.
phrase-pickup-gate = Would you close the gate properly?
phrase-pickup-parking = Would you please not park in front of the gate?
phrase-absent-today = { $child } is not here.
phrase-absent-holiday = { $child } is on holiday.
phrase-absent-tell-not-coming = Would you let us know if { $child } is not coming?
phrase-absent-tell-child-not = Would you let us know if your child is not coming?
phrase-absent-call-before = You can report your child absent until { $time }.
phrase-absent-report-app = You can report your child absent in the app.
phrase-absent-enjoy-days-off = Enjoy your days off.
phrase-absent-ask-why = Where is { $child }?
phrase-absent-ask-coming-day = Is { $child } coming?
phrase-extra-child = { $child } is coming an extra day.
phrase-extra-ask-app = Would you request the extra day in the app?
phrase-swap-ask-app = Would you request the swap day in the app?
phrase-swap-yes-plain = The swap day is fine.
phrase-swap-no-plain = The swap day is not possible.
phrase-extra-place = There is still a place.
phrase-extra-no-place = There is no place available.
phrase-extra-place-weekdays = There are still places on { $first-weekday } and { $second-weekday }.
phrase-book-before = You can sign up until { $date } (inclusive).
phrase-book-holiday-care = Would you sign { $child } up for holiday care?
phrase-book-holiday-care-child = Would you sign your child up for holiday care?
phrase-phone-emergency = We need your phone number for emergencies.
phrase-phone-ask-reach = How can we reach you?
phrase-phone-address = Would you let us know your new address?
phrase-talk-how-going = We would like to talk with you about how { $child } is doing.
phrase-talk-when-time = When do you have time to talk?
phrase-talk-have-minute = Do you have a moment to talk?
phrase-talk-parent-date = The parent meeting is on { $date } at { $time }.
phrase-talk-choose-time = Would you choose a time for the meeting?
phrase-talk-report-ready = The report about { $child } is ready.
phrase-talk-worried = We are a little concerned about { $child }.
phrase-talk-worried-speech = We would like to talk with you about { $child }'s speech.
phrase-talk-nice-talk = Thank you for the good talk.
phrase-talk-tell-more-pickup = We will tell you more at pick-up.
phrase-photo-ask-app = May we put photos of { $child } in the app?
phrase-form-fill = Would you fill in the form?
phrase-form-return = Would you hand in the form?
phrase-form-list-sign = Would you write your name on the list?
phrase-answer-please = Would you let us know?
phrase-answer-before = Would you reply before { $date }?
phrase-answer-questions-tell = Do you have any questions? Please let us know.
phrase-answer-eat-along = Is { $child } eating with us?
phrase-answer-ok-for-you = Is that all right with you?
phrase-answer-may-come-in = You may come in.

## Wennen (meer)

phrase-settle-first-day-well = { $child }'s first day went well.
phrase-settle-trial-well = { $child } settled in well.
phrase-settle-trial-date = { $child } has a settling-in morning on { $date }.
phrase-settle-trial = { $child } is coming for a settling-in visit.
phrase-settle-done = { $child } has settled in completely.
phrase-settle-moves-group = { $child } is moving to another group.
phrase-settle-moves-to = { $child } is moving to group { $group }.
phrase-settle-school = { $child } is starting primary school.
phrase-settle-last-day = It is { $child }'s last day.
phrase-settle-will-miss = We will miss { $child }.
phrase-settle-parent-stays = You may stay the first time.
phrase-settle-like-home = What do you do at home when { $child } is sad?
phrase-settle-angry-home = What do you do at home when { $child } is angry?
phrase-settle-home-too = Is { $child } like this at home too?
phrase-settle-which-language = Which language do you speak with { $child } at home?
phrase-settle-dutch-understands = { $child } already understands a lot of Dutch.
phrase-settle-clear = { $child } shows clearly what { $child } wants.
phrase-settle-more-words = { $child } is saying more and more words.
phrase-settle-grows = { $child } is growing well.
phrase-settle-big-steps = { $child } is making good progress.
phrase-settle-confident = { $child } is growing in confidence.
phrase-settle-well-done = Well done, { $child }!
phrase-settle-swim-diploma = { $child } has earned a swimming certificate.
phrase-settle-lights = { $child } likes looking at lights.
phrase-settle-smiles = { $child } smiles a lot.

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = We are closed.
phrase-open-plain = We are open.
phrase-open-again-plain = We are open again.
phrase-open-all-day = After-school care is open all day.
phrase-closed-at = We close at { $time }.
phrase-closed-date-at = On { $date } we close at { $time }.
phrase-open-at = We open at { $time }.
phrase-open-until = We are open until { $time }.
phrase-open-hours-are = Opening hours are from { $from } to { $until }.
phrase-closed-easter-monday = We are closed at Easter.
phrase-closed-christmas = We are closed at Christmas.
phrase-closed-christmas-newyear = We are closed between Christmas and New Year.
phrase-closed-whit-ascension = We are closed on Ascension Day.
phrase-closed-kings-day = We are closed on King's Day.
phrase-closed-whitsun = We are closed at Whitsun.
phrase-staff-ill-plain = { $person } is ill.
phrase-staff-away = { $person } is not here.
phrase-staff-holiday = { $person } is on holiday.
phrase-staff-back = { $person } is back.
phrase-staff-leave = { $person } is on leave.
phrase-staff-not-works-weekday = { $person } does not work on { $weekday }.
phrase-staff-works = { $person } is working.
phrase-staff-replaces = { $person } is filling in for { $other-person }.
phrase-staff-substitute = There is a substitute member of staff in the group.
phrase-staff-trainee = A trainee is joining the group.
phrase-staff-trainee-name = { $person } is our new trainee.
phrase-staff-birthday = It is { $person }'s birthday.
phrase-staff-baby = { $person } has had a baby.
phrase-staff-i-am-off = I am off.
phrase-staff-i-am-here = I am here.
phrase-staff-new-plain = There is a new colleague in the group.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child } celebrated a birthday.
phrase-event-child-birthday = It is { $child }'s birthday.
phrase-event-child-treated = { $child } shared a treat.
phrase-event-child-treated-on = { $child } shared a treat: { $things }.
phrase-event-sang-for = We sang for { $child }.
phrase-event-birthday-hat = { $child } was given a birthday hat.
phrase-event-treat-healthy = Please keep the treat small and healthy.
phrase-event-thanks-treat-child = Thank you for { $child }'s treat.
phrase-event-sinterklaas-comes = Sinterklaas is visiting us.
phrase-event-shoe = The children may put out a shoe for Sinterklaas.
phrase-event-party-is = The celebration: { $item }.
phrase-event-party-date = The party is on { $date } at { $time }.
phrase-event-dress-up = The children may come dressed up.
phrase-event-pyjamas-day = The children may come in pyjamas.
phrase-event-congrats-baby = Congratulations on the birth!
phrase-event-congrats-plain = Congratulations!
phrase-event-congrats-child-hearty = Warm congratulations on { $child }'s birthday.
phrase-event-volunteers = We are looking for parents who would like to help.
phrase-event-volunteers-drive = Who can drive?
phrase-event-committee = There is a meeting of the parents' committee.
phrase-event-parents-evening-topic = At the parents' evening we will talk about: { $things }.
phrase-event-parents-evening-sleep = At the parents' evening we will talk about safe sleeping.
phrase-event-ends = It ends at { $time }.
phrase-event-begins-activity = This starts at { $time }: { $activity }.
phrase-event-club-begins = The lesson starts at { $time }.
phrase-event-leave-on-time = We leave on time.
phrase-event-trip-by = We are going by train: { $item }.
phrase-event-trip-who = { $who } { $who-number ->
        [several] are going here
       *[single] is going here
    }: { $item }.
phrase-event-trip-plain = We are going here: { $item }.
phrase-event-ask-trip-may = May { $child } come on the outing?
phrase-event-trip-back-safe = We are back.

## Geld en kantoor (meer)

phrase-money-invoice-office = Questions about the invoice? Please call our office.
phrase-money-asked = We ask for { $amount }.
phrase-money-asked-trip = For the outing we ask for { $amount }.
phrase-money-no-extra = You do not need to pay anything extra.
phrase-money-debit-day = The amount is debited around day { $count } of the month.
phrase-money-year-statement = You will receive the annual statement.
phrase-money-invoice-ready = The invoice is ready.
phrase-money-contract-questions = Questions about the contract? Please call our office.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = Good afternoon.
phrase-hello-evening = Good evening.
phrase-hello-morning-plain = Good morning.
phrase-hello-parents-of = Dear parents of { $child },
phrase-bye-day = Have a nice day!
phrase-bye-afternoon = Have a nice afternoon!
phrase-bye-tomorrow-evening = See you tomorrow, and have a nice evening!
phrase-bye-week = See you next week!
phrase-bye-later = See you later!
phrase-bye-night-child = Sleep well, { $child }.
phrase-bye-night = Good night.
phrase-bye-greetings-team = Kind regards from the team.
phrase-bye-greetings-person = Kind regards, { $person }.
phrase-bye-feast-days = We wish you happy holidays.
phrase-bye-new-year = Happy New Year!
phrase-bye-eid = Eid Mubarak!
phrase-bye-ramadan = We wish you a good Ramadan.
phrase-bye-holiday-wish = We wish you a nice holiday.
phrase-bye-see-you-group = We look forward to seeing { $child } again.
phrase-thanks-understanding = Thank you for your understanding.
phrase-thanks-thinking = Thank you for thinking along with us.
phrase-thanks-quick = Thank you for coming so quickly.
phrase-thanks-quick-reply = Thank you for your quick reply.
phrase-thanks-trust = Thank you for your trust.
phrase-thanks-present = Thank you for the present.
phrase-thanks-card = Thank you for the kind card.
phrase-thanks-bring = Thank you for bringing: { $things }.
phrase-sorry-plain = We are sorry.
phrase-sorry-late-message = Sorry for the late message.
phrase-sorry-lost = We are sorry, we have lost something of { $child }'s: { $things }.
phrase-sorry-forgot = We forgot.
phrase-contact-know = So that you know.
phrase-contact-note = Please note!
phrase-contact-call-office = Would you contact us?
phrase-contact-reachable = We can be reached until { $time }.
phrase-contact-number = Is this phone number still correct?
phrase-contact-ask-received = Did you get our message?
phrase-contact-more-app = You can read more in the app.
phrase-contact-read-letter = Would you read the letter?
phrase-contact-mail-follows = You will receive an email.
phrase-contact-more-later = You will hear more later.
phrase-contact-will-look = We are looking into it.
phrase-contact-heating = The heating is not working.
phrase-contact-phone-down = The phone is not working.
phrase-contact-doorbell = The doorbell is not working.

## Thuis en taal (meer)

phrase-home-sing-song = Would you sing the song at home too?
phrase-home-read-book-along = { $child } may take a book home.
phrase-home-practise-too = Would you practise this at home too?
phrase-home-talk-about = Please talk about it at home too.
phrase-home-ask-weekend = How was the weekend?
phrase-home-ask-holiday = How was the holiday?
phrase-home-ask-dentist-child = Was it nice at the dentist, { $child }?
phrase-home-ask-dentist = How was it at the dentist?
phrase-home-ask-doctor = How was it at the doctor?
phrase-home-stayed-over = { $child } stayed overnight with: { $relative }.
phrase-home-tired-maybe = { $child } may be tired early this evening.

## Nog meer over de dag

phrase-act-tries = { $child } is trying to do this: { $activity }.
phrase-act-wants-help = { $child } would like to help with { $activity }.
phrase-act-must = { $child } still needs to practise { $activity }.
phrase-act-not-anymore = { $child } no longer does this: { $activity }.
phrase-act-often = { $child } often does this: { $activity }.
phrase-act-may-soon = The children may do this: { $activity }.
phrase-act-ask-we-may = May we do this with { $child }: { $activity }?
phrase-act-enjoyed-much = The children liked { $activity }.
phrase-act-will-child-soon = { $child } may do this later: { $activity }.
phrase-got-things = { $child } was given this: { $things }.
phrase-has-with = { $child } has this along: { $things }.
phrase-asks-for = { $child } asked for this: { $things }.
phrase-needed-things = { $child } needed this: { $things }.
phrase-proud-of = { $child } was proud of this: { $things }.
phrase-looked-at = { $child } looked at this: { $things }.
phrase-saw-we = We saw this: { $things }.
phrase-found-things = { $child } found this: { $things }.
phrase-made-things = { $child } made this: { $things }.
phrase-made-we = We made this: { $things }.
phrase-baked-we = We baked this: { $things }.
phrase-played-list = { $child } played with this: { $things }.
phrase-played-list-all = The children played with this: { $things }.
phrase-loves-things = { $child } likes this: { $things }.
phrase-loved-things = { $child } liked this: { $things }.
phrase-topic-we = We talked about this: { $things }.
phrase-theme-new = The new theme is: { $things }.
phrase-said-words = { $child } said: { $quote }.
phrase-word-week = We are learning this word: { $quote }.
phrase-book-read = We read this book: { $quote }.
phrase-song-sung = We sang this song: { $quote }.
phrase-mood-fine = Things are going well.
phrase-mood-day-well = { $child }'s day went well.
phrase-mood-better-then = It went better.
phrase-mood-hard-moment = { $child } had a hard time.
phrase-mood-soon-angry = { $child } was easily angered.
phrase-mood-cried-much = { $child } cried a lot.
phrase-mood-cried-little = { $child } cried little.
phrase-mood-cried-not = { $child } did not cry.
phrase-mood-laughed-at = { $child } laughed.
phrase-mood-laughed-with = { $child } laughed with { $names }.
phrase-mood-comfort-sought = { $child } came to us for comfort.
phrase-mood-stayed-close = { $child } stayed close to us.
phrase-mood-good-together = The children played well together.
phrase-mood-watch-others = { $child } liked watching the other children.
phrase-mood-not-home = { $child } did not want to go home yet.
phrase-mood-happy-to-see = { $child } was happy to see you.
phrase-mood-shy = { $child } was shy.
phrase-mood-tired-bit = { $child } was a little tired.
phrase-mood-stubborn = { $child } wanted to do it alone.
phrase-mood-boundary = { $child } is testing limits.
phrase-mood-says-no = { $child } often says no.
phrase-mood-no-worries = Please do not worry.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child } has eaten.
phrase-food-later = { $child } will eat later.
phrase-food-well-again = { $child } is eating well again.
phrase-food-badly-now = { $child } is not eating well.
phrase-food-at-table = { $child } stayed at the table nicely.
phrase-food-trying-new = { $child } is trying new food.
phrase-food-does-not-eat = { $child } does not eat this: { $things }.
phrase-food-eats-only = { $child } ate only this: { $things }.
phrase-food-lunch-from-us = The children get lunch from us.
phrase-food-know-diet = We know this and take care of it.
phrase-bottle-stopped-we = We have stopped the afternoon bottle.
phrase-bottle-went-well = The bottle went well.
phrase-bottle-went-less = The bottle did not go well.
phrase-bottle-schedule = { $child }'s bottle is at { $time }.
phrase-drink-enough = { $child } needs to drink enough.
phrase-sleep-plain = { $child } slept.
phrase-sleep-hour = { $child } slept for an hour.
phrase-sleep-bed-early = { $child } went to bed early.
phrase-sleep-longer-than = { $child } slept longer than usual.
phrase-sleep-shorter-than = { $child } slept for less time than usual.
phrase-sleep-slow-plain = Falling asleep took a long time.
phrase-sleep-not-on-tummy = { $child } did not sleep on the tummy.
phrase-sleep-babies-on-back = We put all babies to sleep on their backs.
phrase-sleep-still = { $child } is still asleep.
phrase-nappy-cream-on = We put cream on it.
phrase-nappy-bit-red = { $child }'s bottom is a little red.
phrase-nappy-wet-one = { $child } had a wet nappy.
phrase-nappy-plenty = { $child } has weed enough.
phrase-toilet-training-well = Potty training is going well.
phrase-toilet-almost = { $child } is almost out of nappies.
phrase-toilet-trained = { $child } is out of nappies.
phrase-toilet-helped = We put on clean clothes.
phrase-hygiene-hands = We wash our hands often.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child } fell down.
phrase-health-trouble-at = { $child } is bothered by: { $body }.
phrase-health-trouble-teeth = { $child } is bothered by teething.
phrase-health-cooled-at = We cooled this: { $body }.
phrase-health-plaster-on = We put a plaster here: { $body }.
phrase-health-plaster-plain = We put on a plaster.
phrase-health-bleeding = { $child } bled: { $body }.
phrase-health-scratched = { $child } was scratched by another child.
phrase-health-hit-by = { $child } was hit by another child.
phrase-health-pinched = { $child } caught a finger in the door.
phrase-health-collided = { $child } bumped into another child.
phrase-health-bumped-into = { $child } bumped against this: { $item } ({ $body }).
phrase-health-not-serious = It is not too bad.
phrase-health-ask-child-fever = Does your child have a fever?
phrase-health-may-not-fever = Your child is not allowed to come with a fever.
phrase-health-come-without-fever = { $child } may come again when the fever is gone.
phrase-health-no-paracetamol = We are not allowed to give paracetamol.
phrase-group-nothing-further = There is nothing else to report.
phrase-pickup-parking-door = Would you please not park in front of the door?
phrase-arrive-child-on-time = Would you make sure that your child is on time?
phrase-extra-day-no-place = There is no place for an extra day.
phrase-staff-fills-in = { $person } is filling in for a colleague.
phrase-health-cannot-stay = { $child } cannot stay in the group.
phrase-health-may-not-come-yet = { $child } is not allowed to come yet.
phrase-food-may-not-eat = { $child } is not allowed to eat this: { $things }.
phrase-health-no-medicine = We are not allowed to give medicine.
phrase-pickup-child-soonest = Please collect your child as soon as possible.
phrase-health-fever-down = The fever has gone down.
phrase-closed-group-plain = The group is closed.
phrase-closed-bso-plain = After-school care is closed.
phrase-health-doctor-called = The doctor was called.
phrase-health-rest = It is good for { $child } to rest.
phrase-health-look-spots = Please watch for spots or blisters.
phrase-health-noticed-home = Have you noticed anything at home?
phrase-health-school-doctor = The school doctor is coming.
phrase-health-speech = The speech therapist is coming.
phrase-health-temp-took-we = We took the temperature.
phrase-health-temp-normal-plain = The temperature was normal.
phrase-health-fever-gone = The fever is gone.
phrase-health-safe-all = All the children are safe.
phrase-health-recovered = { $child } has recovered.
phrase-health-still-ill = { $child } is still ill.
phrase-health-is-ill = { $child } is ill.
phrase-health-went-home-ill = { $child } went home ill.
phrase-health-hearing-glasses = { $child } has glasses.
phrase-health-no-lice = We saw no head lice.
phrase-health-has-lice = { $child } has head lice.
phrase-health-lice-treat = Would you treat your child for head lice?
phrase-health-lice-comb = Would you comb your child's hair thoroughly?

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child } left this here: { $things }.
phrase-bring-in-bag-child = This of { $child }'s is in the bag: { $things }.
phrase-bring-put-in-bag = We put this in the bag: { $things }.
phrase-bring-broken-child = Broken, { $child }'s: { $things }.
phrase-bring-missing-child = { $child } is missing this: { $things }.
phrase-bring-found-again = We found this again: { $things }.
phrase-bring-found-again-child = We found this of { $child }'s again: { $things }.
phrase-bring-ask-seen-thing = Have you seen this: { $things }?
phrase-bring-ask-taken = Did you take this by mistake: { $things }?
phrase-bring-take-home = Would you take this home: { $things }?
phrase-bring-wash = Would you wash this: { $things }?
phrase-bring-check = Would you check this: { $things }?
phrase-bring-back = Would you bring this back: { $things }?
phrase-bring-save = Would you save this for us: { $things }?
phrase-bring-item-is-wet-we = The clothes got wet.
phrase-bring-shoes-small = { $child }'s shoes are getting too small.
phrase-bring-size-child = { $child } wears size { $count }.
phrase-bring-bag-daily = Would you bring a bag every day?
phrase-bring-labels = Would you label everything with a name?
phrase-bring-own-risk = Own toys can get lost.
phrase-clothes-outside = We go outside every day.
phrase-clothes-dirty = The clothes may get dirty.
phrase-clothes-easy = Easy clothes, please.

## Weer (nog meer)

phrase-weather-is-cold = It is cold.
phrase-weather-is-warm = It is warm.
phrase-weather-is-hot = It is very hot.
phrase-weather-rains = It is raining.
phrase-weather-snows = It has snowed.
phrase-weather-slippery = It is slippery.
phrase-weather-storm = A storm is coming.
phrase-weather-stay-in-shade = We stay in the shade.
phrase-weather-inside-between = We stay inside between { $from } and { $until }.
phrase-weather-code = There is a weather warning.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = You were late.
phrase-pickup-came-not = { $child } did not come.
phrase-pickup-arrived = { $child } has arrived.
phrase-pickup-soon = Would you pick { $child } up?
phrase-pickup-child-plain = Would you pick your child up?
phrase-pickup-bring-child = Would you bring { $child }?
phrase-pickup-not-allowed = Without a message from you, we do not let this person take { $child }: { $relative }.
phrase-pickup-tell-who = Would you let us know who is picking { $child } up?
phrase-pickup-time-changed = The pick-up time has changed.
phrase-pickup-come-in = Would you come inside for a moment?
phrase-pickup-say-goodbye = Please say goodbye to your child when you leave.
phrase-pickup-entrance-use-back = Please use the entrance at the back.
phrase-pickup-bike = Please put your bicycle in the rack.
phrase-pickup-shoes-off = Would you take off your shoes in the group?
phrase-absent-day-off-ok = We have received the absence message.
phrase-absent-noted = It has been noted.
phrase-extra-possible = An extra day is possible.
phrase-extra-impossible = An extra day is not possible.
phrase-extra-one-place = There is one place left.
phrase-extra-waiting-list = You are on the waiting list.
phrase-talk-plan = We would like to make an appointment with you.
phrase-talk-moved = The meeting has been moved.
phrase-talk-cancelled = The meeting is cancelled.
phrase-talk-minutes-child = We will then talk about { $child }.
phrase-permission-need = We need your permission.
phrase-form-sign-plain = Would you sign the form?
phrase-question-may-ask = I have a question.
phrase-answer-thinks = What do you think?
phrase-answer-which-day = Which day are you coming?
phrase-answer-how-late = At what time are you coming?
phrase-answer-come-collect-things = When are you coming to collect the belongings?
phrase-contact-may-call = May I call you?
phrase-contact-call-freely = You can always call us.
phrase-contact-check = I will check.
phrase-contact-no-time = I will call you back.
phrase-contact-answer-soon = You will get an answer soon.
phrase-contact-not-understood = We do not understand your message.
phrase-contact-repeat = Would you send it again?

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = The team has a study day.
phrase-closed-school-study-day = The school has a study day.
phrase-open-holiday-hours = In the holidays we are open from { $from } to { $until }.
phrase-prices-higher = The prices are going up.
phrase-pay-invoice-before = Would you pay the bill before { $date }?
phrase-pay-invoice-office = Questions about the bill? Please call our office.
phrase-pay-questions-office = For questions about money you can call the office.
phrase-staff-name-is = Our new colleague is called { $person }.
phrase-staff-substitute-stands = A substitute is working in the group.
phrase-staff-mentor-new = { $child } is getting a new mentor.
phrase-staff-mentor-now = { $person } is becoming { $child }'s mentor.
phrase-group-move-room = The group is moving to another room.
phrase-group-sits-with = { $child } is in group { $group }.
phrase-group-together-two = Two groups are together.
phrase-group-drill = We had a fire drill.
phrase-group-clean-up-day = We tidied up together.
phrase-group-visit-from = We had a visitor.
phrase-group-new-room = We have a new play area.
phrase-group-outside-long = We were outside for a long time.
phrase-group-inside-played = We played inside.
phrase-group-went-out = We went on an outing.
phrase-group-music = We listened to music.
phrase-group-circle = We sat in the circle.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child } is trying to walk.
phrase-dev-pulls-up = { $child } is pulling up to stand.
phrase-dev-rolls-over = { $child } rolls from back to tummy.
phrase-dev-rolls-back = { $child } rolls from tummy to back.
phrase-dev-first-word = { $child } said a first word.
phrase-dev-sentences = { $child } is making short sentences.
phrase-dev-many-words = { $child } is learning many new words.
phrase-dev-babbles = { $child } babbles a lot.
phrase-dev-talks-much = { $child } talks a lot.
phrase-dev-dutch-home = { $child } speaks another language at home.
phrase-dev-understands = { $child } understands us well.
phrase-dev-plays-alone = { $child } prefers to play alone.
phrase-dev-plays-together = { $child } plays well with others.
phrase-dev-joins-in = { $child } joins in well.
phrase-dev-remembers = { $child } remembers everything.
phrase-dev-concentrates = { $child } can concentrate well.
phrase-dev-independent = { $child } does many things without help.
phrase-dev-swim-lesson = { $child } has swimming lessons.
phrase-dev-ask-swim = Does your child have a swimming certificate?
phrase-dev-school-soon = { $child } is starting school soon.
phrase-dev-toddler-group = { $child } is moving to the toddler group.
phrase-dev-bso-soon = { $child } is starting after-school care.
phrase-dev-settle-trial-first = { $child } did well on the first settling-in day.
phrase-dev-settle-plain-well = The settling-in day went well.
phrase-dev-settle-begins = { $child } is starting to settle in.
phrase-dev-settle-group = { $child } is having settling-in visits in group { $group }.
phrase-dev-birthday-soon = { $child }'s birthday is coming up.
phrase-dev-birthday-age = { $child } is turning { $count }.
phrase-dev-sibling-born = { $child } has a new baby brother.
phrase-dev-sister-born = { $child } has a new baby sister.
phrase-congrats-sibling-sister = Congratulations on { $child }'s baby sister.
phrase-congrats-sibling-brother = Congratulations on { $child }'s baby brother.
phrase-sang-for-him = We sang songs for { $child }.
phrase-helps-think = We are happy to think along with you.
phrase-ask-parents-join = Would you like to come along on the outing?
phrase-ask-parents-help-at = Could you help with this: { $things }?
phrase-bye-next-time = See you next time!
phrase-bye-nice-evening = Have a pleasant evening!
phrase-bye-rest = Rest well.
phrase-bye-have-fun = Have fun!
phrase-bye-good-luck = Good luck!

## Uw kind (zonder naam)

phrase-child-fever-has = Your child has a fever.
phrase-child-is-ill = Your child is ill.
phrase-child-ate-well = Your child ate well.
phrase-child-ate-little = Your child ate little.
phrase-child-slept-well = Your child slept well.
phrase-child-good-day = Your child had a lovely day.
phrase-child-fell = Your child fell.
phrase-child-may-come-back = Your child may come again.
phrase-child-may-settle-day = Your child may come for a settling-in day.
phrase-child-stay-home-fever = Your child must stay at home.
phrase-child-may-return-hours = Your child may come back after at least { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } without a fever.
phrase-child-may-return-vomit = Your child may come again { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } after vomiting.
phrase-child-ask-lice = Does your child have head lice?
phrase-child-treat-then = Then please treat your child.
phrase-child-check-daily = Please check your child every day.
phrase-child-check-hair = Please look carefully at your child's hair.
phrase-child-shoes-sturdy = Please put sturdy shoes on your child.
phrase-child-nice-clothes = Please dress your child in something nice.
phrase-child-breakfast-first = Please give your child breakfast first.
phrase-child-sleep-enough = Please let your child sleep enough.
phrase-child-collect-earlier = Would you pick your child up earlier?
phrase-child-collect-at = Would you pick your child up at { $time }?
phrase-child-collect-or-earlier = Would you pick your child up at { $time } or earlier?
phrase-child-bring-or-earlier = Would you bring your child at { $time } or earlier?
phrase-child-collect-from = You can pick your child up from { $time }.
phrase-child-bring-from = You can bring your child from { $time }.
phrase-child-only-if-known = We only let a child go with someone we know.
phrase-child-allergic-ask = Is your child allergic to anything?
phrase-child-phone-reach = We will contact you.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = We do not eat nuts in the group.
phrase-rule-child-nut-allergy = A child is allergic to nuts.
phrase-rule-no-nuts-give = Please do not bring food with nuts.
phrase-rule-no-own-toys = Please do not bring own toys.
phrase-rule-toys-bring-may = The children may bring toys.
phrase-rule-cuddly-may = The children may bring a cuddly toy.
phrase-rule-children-bring-may = The children may bring this: { $things }.
phrase-rule-door-closed = The door must stay closed.
phrase-rule-small-children = Please watch out for the little children.
phrase-rule-drive-slow = Would you drive slowly?
phrase-rule-phone-not = Would you please not phone in the group?
phrase-rule-no-dogs = Dogs are not allowed inside.
phrase-rule-no-smoking = Would you please not smoke at the gate?
phrase-rule-only-staff-medicine = Only staff may give medicine.
phrase-rule-form-first = You must sign the form first.
phrase-rule-extra-pay = You then have to pay extra.
phrase-rule-swap-hours = Please request the swap day at least { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } in advance.
phrase-rule-absent-no-swap = If you do not cancel the day in time, you will not get a swap day.
phrase-rule-label-clothes = Would you put your child's name in the clothes?
phrase-rule-return-then = Then we can give it back.
phrase-because-few-staff = The reason is too few staff.
phrase-because-illness = The reason is illness.
phrase-because-weather = The reason is the weather.
phrase-because-holidays = The reason is the public holidays.
phrase-because-malfunction = The reason is a fault.
phrase-group-closed-early-due = The group is closing early.
phrase-group-together-because = For that reason the groups are together.
phrase-group-fruit-all = All children get fruit.
phrase-group-extra-drinks = The children get extra to drink.
phrase-group-eats-at = We eat at { $time }.
phrase-group-sleep-at = The children sleep from { $from } to { $until }.
phrase-group-bus-leaves = The bus leaves at { $time }.
phrase-group-be-there = Would you be here at { $time }?
phrase-group-no-school = There is no school.
phrase-group-school-begins = School starts again on { $date }.
phrase-group-gym-is = There is a PE lesson.
phrase-group-cake = There is cake.
phrase-group-sport-day = It is sports day.
phrase-group-almost-summer = It is almost summer.
phrase-group-almost-christmas = It is almost Christmas.
phrase-group-almost-holiday = It is almost the holidays.
phrase-group-called = The group is called { $group }.
phrase-group-lice-in = There are head lice in group { $group }.
phrase-trip-cancelled-reason = This is cancelled: { $things }.
phrase-trip-moved-date = This has been moved to { $date }: { $things }.
phrase-trip-new-date = The new date is { $date } at { $time }.
phrase-trip-new-date-only = The new date is { $date }.
phrase-trip-is-on-date = This is on { $date }: { $things }.
phrase-trip-is-on-date-at = This is on { $date } at { $time }: { $things }.
phrase-trip-not-on-date = This is not on { $date }: { $things }.
phrase-pay-until = You can pay until { $date } (inclusive).
phrase-pay-before-money = Would you pay before { $date }?
phrase-pay-bring-money = Would you bring { $amount }?
phrase-sign-up-with = Please sign up with { $person }.
phrase-hand-in-with = Would you hand in the form to { $person }?
phrase-hand-in-group = Would you hand in the form at the group?
phrase-more-questions = Are there any questions?
phrase-call-or-mail = Please call or email us.
phrase-call-day-every = You can call every day.
phrase-received-letter = We have received your letter.
phrase-received-form = We have received the form.
phrase-received-mail = We have received your email.
phrase-request-look = We are looking at your request.
phrase-request-refused = Your request was not approved.
phrase-request-approved = Your request was approved.
phrase-if-you-cannot = Can you not come?
phrase-if-too-late = Will you be late?
phrase-tell-then-in-time = Please let us know in good time.
phrase-call-before = Please call us before { $time }.
phrase-not-want = Do you not want that?
phrase-home-same = Is it like that at home too?
phrase-home-read-this-book = Could you read this book at home too?
phrase-not-on-wc-yet = { $child } does not want to use the toilet yet.
phrase-not-want-sleep = { $child } does not want to sleep.
phrase-has-friend = { $child } has a friend in the group.
phrase-had-on = { $child } was wearing this: { $things }.
phrase-slept-with = { $child } slept with this: { $things }.
phrase-trousers-wet-plain = The trousers are wet.
phrase-ice-on = We put ice on it.
phrase-colleague-plaster = A colleague put a plaster on it.
phrase-ask-wants-call = { $child } would like to phone you.
phrase-weather-was-warm = The weather was warm.
phrase-weather-was-cold = The weather was cold.
phrase-weather-stays-hot = It stays warm.
phrase-sleep-slower-usual = Falling asleep took longer than usual.
phrase-children-stay-home = Children who are ill stay at home.
phrase-first-time-you-stay = The first time, you stay with your child.
phrase-settling-takes = Settling in takes { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }.
phrase-settling-takes-hour = Settling in takes an hour.
phrase-works-on-days = { $person } works on { $first-weekday } and { $second-weekday }.
phrase-see-you-on = We look forward to seeing you on { $date }.
phrase-see-you-there = We look forward to seeing you.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = This is at { $time }: { $things }.
phrase-event-starts-at = This starts at { $time }: { $things }.
phrase-event-ends-at = This ends at { $time }: { $things }.
phrase-event-from-until = This is from { $from } to { $until }: { $things }.
phrase-event-date-from-until = This is on { $date } from { $from } to { $until }: { $things }.
phrase-event-takes = This takes { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }: { $things }.
phrase-event-starts-on = This starts on { $date }: { $things }.
phrase-event-stops-on = This ends on { $date }: { $things }.
phrase-event-time-now = The time is now { $time }.
phrase-event-time-changed = The time has changed.
phrase-event-goes-on = This is going ahead: { $things }.
phrase-event-remember = Please remember this: { $things }.
phrase-event-welcome-at = You are welcome here: { $things }.
phrase-paper-received = We have received this: { $things }.
phrase-paper-not-received = We have not yet received this: { $things }.
phrase-paper-ready = This is ready: { $things }.
phrase-paper-fill = Please fill this in: { $things }.
phrase-paper-sign = Please sign this: { $things }.
phrase-paper-pay = Please pay this: { $things }.
phrase-paper-back-on = This must be back on { $date }: { $things }.
phrase-paper-read = Please read this: { $things }.
phrase-paper-ask-read = Have you read this: { $things }?
phrase-paper-pass-on = Please let us know this: { $things }.
phrase-paper-you-get = You will get this from us: { $things }.
phrase-paper-children-get = The children will get this: { $things }.

## Spullen: wat er is en wat niet

phrase-thing-visit = We are having a visitor: { $things }.
phrase-thing-there-is = There is this: { $things }.
phrase-thing-there-is-not = There is none of this: { $things }.
phrase-thing-not-working = This is not working: { $things }.
phrase-thing-closed = This is closed: { $things }.
phrase-thing-opens-at = This opens at { $time }: { $things }.
phrase-thing-had-none = { $child } did not have this along: { $things }.
phrase-thing-only-left = Only this is left: { $things }.
phrase-thing-has = { $child } has this: { $things }.
phrase-thing-is-too-small = Too small: { $things }.
phrase-thing-ask-make = Please make this: { $things }.
phrase-thing-ask-in-bag = Please put this in the bag: { $things }.
phrase-thing-ask-wear = Please put this on your child: { $things }.
phrase-thing-wear = Please wear this: { $things }.
phrase-thing-ask-practise = Please practise this at home: { $things }.
phrase-thing-name-in = Please put your child’s name in this: { $things }.

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child } had a second helping.
phrase-food-less-than-usual = { $child } ate less than usual.
phrase-drink-less-than-usual = { $child } drank less than usual.
phrase-drink-plain = { $child } drank something.
phrase-drink-another-ml = { $child } drank another { $count } ml.
phrase-food-slow = { $child } ate slowly.
phrase-food-rather = { $child } wanted this instead: { $things }.
phrase-food-all-well = The children ate well.
phrase-sleep-all-well = The children slept well.
phrase-food-choked = { $child } swallowed something the wrong way.
phrase-allergic-to = { $child } is allergic to: { $things }.
phrase-sleep-asleep-only = { $child } did not fall asleep until { $time }.
phrase-sleep-early-tonight = Perhaps { $child } can go to bed early tonight.
phrase-sleep-in-bed = { $child } is in bed.
phrase-sleep-not-without = { $child } cannot sleep without this: { $item }.
phrase-sleep-went-better = Sleeping went better.
phrase-food-went-better = Eating went better.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } has not pooed yet.
phrase-nappy-leaked = { $child }’s nappy leaked.
phrase-nappy-better = { $child }’s bottom looks better.
phrase-got-puffs = { $child } was given { $count ->
        [one] { $count } puff
       *[other] { $count } puffs
    } of the inhaler.
phrase-toilet-accidents = { $child } had { $count ->
        [one] { $count } toilet accident
       *[other] { $count } toilet accidents
    }.

## Stemming (en nog meer)

phrase-mood-in-skin = { $child } felt good.
phrase-mood-cried-you-left = { $child } cried when you left.
phrase-mood-exciting-still = { $child } still finds it a little scary.
phrase-mood-asked-relative = { $child } asked for: { $relative }.
phrase-mood-not-joined = { $child } did not join in.
phrase-mood-tearful = { $child } was tearful.
phrase-mood-does-well = { $child } is doing well.
phrase-mood-made-up = The children have made up.
phrase-mood-talked-about-it = We have talked about it.
phrase-mood-we-laughed = We laughed a lot.
phrase-mood-not-outside = { $child } was not allowed to go outside.
phrase-group-plain-day = It was an ordinary day.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = We do this: { $activity }.
phrase-act-do-many = { $who } { $who-number ->
        [several] do this
       *[single] does this
    }: { $activity }.
phrase-act-not-allowed = { $child } was not allowed to do this: { $activity }.
phrase-act-may = { $child } may do this: { $activity }.
phrase-act-does-well = { $child } does this well: { $activity }.
phrase-act-going-out = We are going outside.
phrase-act-not-going-out = We are not going outside.
phrase-act-staying-in = We are staying inside.
phrase-act-worked-hard = { $child } worked hard.
phrase-act-plays-at = { $child } is going to play at the home of { $names }.
phrase-dev-dutch-more = { $child } speaks more and more Dutch.
phrase-dev-says-little = { $child } does not say much yet.
phrase-theme-begin = We are starting a new theme.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = The spot is a little swollen.
phrase-health-no-blood = It did not bleed.
phrase-health-bit-blood = It bled a little.
phrase-health-weak = { $child } is weak and has no energy.
phrase-health-no-complaints = { $child } has no symptoms any more.
phrase-health-looks-like = It looks like: { $item }.
phrase-health-trouble-of = { $child } has trouble with: { $item }.
phrase-health-some-children-have = { $count ->
        [one] { $count } child
       *[other] { $count } children
    } in the group have an illness: { $item }.
phrase-health-visit = Please go to: { $item }.
phrase-health-visit-child = Please take { $child } to: { $item }.
phrase-health-come-now = Please come as soon as possible.
phrase-health-will-be-fine = It will be all right.
phrase-health-nothing-serious = It is nothing serious.
phrase-health-eye-sticky = { $child } has a sticky eye.
phrase-health-ball = { $child } was hit by this: { $item } ({ $body }).
phrase-health-bumped-item = { $child } bumped into this: { $item }.
phrase-health-bumped-body-item = { $child } fell against this: { $item } ({ $body }).
phrase-health-slipped = { $child } slipped.
phrase-health-hurt-self = { $child } got hurt.
phrase-health-hurt-body = { $child } hurt this: { $body }.
phrase-health-stay-home-child = Please keep { $child } at home.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = This person may collect { $child }: { $relative }.
phrase-pickup-need-not = You do not need to collect { $child }.
phrase-pickup-stays-until = { $child } is staying until { $time }.
phrase-pickup-from-until = { $child } is coming from { $from } to { $until }.
phrase-absent-not-on-list = { $child } is not on the list.
phrase-absent-reported = { $child } has been reported absent.
phrase-arrive-late-child = { $child } was late.
phrase-arrive-later = { $child } is coming later.
phrase-arrive-we-later = We are { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } late.
phrase-arrive-we-come-later = We are coming later.
phrase-extra-ask = Can { $child } come an extra day?
phrase-swap-how-app = You can ask for a swap day in the app.
phrase-waiting-list-child = { $child } is on the waiting list.
phrase-talk-ask-come = Can you come for a talk on { $date } at { $time }?
phrase-talk-ask-other-time = Can you come at another time?
phrase-photo-ask-one = May we take a photo of { $child }?

## Kantoor (en nog meer)

phrase-office-notice-month = You have to give one month’s notice.
phrase-office-allowance = You can ask the tax office (Belastingdienst) for childcare allowance.
phrase-office-allowance-change = Please tell the tax office (Belastingdienst) about changes.
phrase-office-call-number = You can call us: { $phone }.
phrase-office-mail-to = You can send us an e-mail: { $mail }.
phrase-office-inconvenience = We are sorry for the inconvenience.
phrase-office-good-news = There is good news.

## School (en nog meer)

phrase-school-earlier = School finishes early.
phrase-school-out-at = School finishes at { $time }.
phrase-school-not-listen = { $child } did not listen well.
phrase-school-drill = It was a practice.
phrase-school-drill-coming = We are having a fire drill.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = There is a storm with strong wind.
phrase-weather-careful = Please be careful on the way.
phrase-group-at-other = We are with group { $group }.
phrase-contact-ask-may = Is that all right?
phrase-contact-ask-right = Is that right?
phrase-contact-ask-possible = Is that possible?
phrase-contact-language = Which language do you speak at home?
phrase-contact-tell-relative = Please tell this person: { $relative }.
phrase-contact-nice-help = How nice that you are coming to help.
phrase-contact-if-something = Please let us know if there is anything.
phrase-contact-look-in = You are welcome to come and have a look.
phrase-contact-call-back = Please call us back.
phrase-contact-answer-please = Please answer this message.
phrase-contact-nothing-to-pay = You do not need to pay.

## Nog meer van alledag

phrase-bottle-per-time = { $child } drinks { $count } ml each time.
phrase-bottle-per-day = { $child } gets { $count ->
        [one] { $count } bottle
       *[other] { $count } bottles
    } a day.
phrase-food-eats-along = { $child } is eating with us.
phrase-food-eats-not-along = { $child } is not eating with us.
phrase-thing-put-on = We put this on { $child }: { $things }.
phrase-mood-happy-with = { $child } was happy with: { $things }.
phrase-mood-not-day = { $child } had a less good day.
phrase-mood-wants-home = { $child } wants to go home.
phrase-group-enthusiastic = The children were enthusiastic.
phrase-group-tired = The children were tired.
phrase-group-lively = The children were lively.
phrase-act-we-practise = We are practising this: { $activity }.
phrase-dev-knows = { $child } knows this: { $things }.
phrase-dev-loose-tooth = { $child } has a loose tooth.
phrase-health-sore-throat = { $child } has a sore throat.
phrase-health-need-not-come = You do not need to come.
phrase-health-can-come = Can you come?
phrase-health-ask-give-paracetamol = May we give { $child } paracetamol?
phrase-health-ask-medicine-often = How often does { $child } get the medicine?
phrase-health-ask-medicine-much = How much of the medicine does { $child } get?
phrase-health-ask-medicine-time = At what time does { $child } get the medicine?
phrase-health-ill-count = { $count ->
        [one] { $count } child is ill
       *[other] { $count } children are ill
    }.
phrase-health-wash-hands = Please wash your hands well.
phrase-thing-uses = { $child } uses this: { $things }.
phrase-thing-has-no = { $child } does not have this: { $things }.
phrase-thing-ask-has = Does { $child } have this: { $things }?
phrase-arrive-bus-comes = The bus arrives at { $time }.
phrase-pickup-stays-longer = { $child } is staying longer.
phrase-pickup-ask-until = Can { $child } stay until { $time }?
phrase-pickup-can-bring = You can bring { $child }.
phrase-pickup-can-collect = You can collect { $child }.
phrase-swap-left = You have { $count ->
        [one] { $count } swap day
       *[other] { $count } swap days
    } left.
phrase-money-thing-costs = This costs { $amount }: { $things }.
phrase-money-back = You will get money back.
phrase-money-not-received = We have not received any payment yet.
phrase-office-ask = Please ask the office.
phrase-staff-back-on = { $person } is coming back on { $date }.
phrase-staff-no-longer = { $person } no longer works with us.
phrase-closed-hour-early = We are closing an hour earlier.
phrase-photo-may = You may take photos.
phrase-photo-not-online = Please do not put photos on the internet.
phrase-photo-will-app = We will put photos in the app.
phrase-event-topic = The subject is: { $things }.
phrase-talk-which-time = What time suits you?
phrase-talk-interpreter-comes = There will be an interpreter.
phrase-contact-ask-reachable = Can we reach you?
phrase-contact-ask-call-when = When can I call you?
phrase-home-ask-plays = What does { $child } like to play with at home?
phrase-home-ask-does = What does { $child } like to do?

## Korte antwoorden van medewerkers

phrase-short-good-idea = Good idea.
phrase-short-fine = That is fine.
phrase-short-can = That is possible.
phrase-short-cannot = That is not possible.
phrase-short-may = That is allowed.
phrase-short-may-not = That is not allowed.
phrase-short-right = That is right.
phrase-short-not-right = That is not right.
phrase-short-no-problem = No problem.
phrase-short-get-well = Get well soon.
phrase-short-strength = We wish you strength.
phrase-short-pity = That is a pity.
phrase-short-dont-know = I do not know.
phrase-short-is-settled = That has been arranged.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $child } was still hungry.
phrase-sleep-almost-hours = { $child } slept for almost { $hours } hours.
phrase-health-had-diarrhoea = { $child } had diarrhoea.
phrase-mood-quieter = { $child } was quieter than usual.
phrase-act-was-hard = { $child } found { $activity } hard.
phrase-play-with-friends = { $child } played with friends.
phrase-health-has-coughed = { $child } coughed.
phrase-health-stung-mosquito = { $child } was bitten by a mosquito.
phrase-pickup-must = { $child } has to be collected.
phrase-pickup-planned = { $child } is being collected.
phrase-pickup-goes-earlier = { $child } is going home earlier.
phrase-pickup-tell-time = Please let us know what time you are coming.
phrase-health-ask-been = Has { $child } been to the doctor?
phrase-thing-ask-may-have = May { $child } have this: { $things }?
phrase-thing-delayed = This is delayed: { $things }.
phrase-thing-was-nice = This was nice: { $things }.
phrase-child-comes-on = From now on { $child } comes on { $weekday }.
phrase-child-comes-on-two = From now on { $child } comes on { $first-weekday } and { $second-weekday }.
phrase-child-stops = { $child }’s childcare ends on { $date }.
phrase-swap-ask-want = Would you like to swap a day?
phrase-contact-see-if = We will see if it is possible.
phrase-contact-waiting = We are waiting for you.
phrase-contact-thanks-coming = Thank you for coming.
phrase-contact-hard-to-reach = It is hard to reach us.

## Korte antwoorden van ouders

reply-ok = OK.
reply-yes = Yes.
reply-no = No.
reply-thanks = Thank you.
reply-thanks-much = Thank you very much.
reply-please = Yes, please.
reply-welcome = You are welcome.
reply-good-morning = Good morning, have a nice day.
reply-greeting = Hello.
reply-see-you = See you later.
reply-understood = I understand.
reply-not-understood = I do not understand.
reply-nice = How nice!
reply-sorry = Sorry.
reply-coming = I am on my way.
reply-coming-time = I will come at { $time }.
reply-coming-minutes = I will be there in { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
reply-late = I will come later.
reply-late-minutes = I will be { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } late.
reply-earlier = I will come earlier.
reply-ill-today = { $child } is ill today.
reply-not-coming-today = { $child } is not coming today.
reply-not-coming-tomorrow = { $child } is not coming tomorrow.
reply-not-coming-date = { $child } is not coming on { $date }.
reply-coming-today = { $child } is coming today.
reply-coming-tomorrow = { $child } is coming again tomorrow.
reply-child-later = { $child } is coming later today.
reply-fever-home = { $child } has a fever at home.
reply-better = { $child } is well again.
reply-slept-badly = { $child } slept badly last night.
reply-slept-well = { $child } slept well last night.
reply-had-breakfast = { $child } has had breakfast.
reply-no-breakfast = { $child } has not had breakfast yet.
reply-paracetamol-none = { $child } has not had paracetamol.
reply-mother-collects = The mother is collecting.
reply-father-collects = The father is collecting.
reply-grandparent-collects = A grandparent is collecting.
reply-other-collects = { $person } is collecting { $child }.
reply-bring-tomorrow = I will bring it tomorrow.
reply-can-come = I can come.
reply-cannot-come = I cannot come.
reply-can-help = I can help.
reply-call-me = Please call me.
reply-will-call = I will call you.
reply-question = I have a question.
reply-how-was-day = How was the day of { $child }?
reply-interpreter = I would like an interpreter.
reply-allowed = Yes, that is allowed.
reply-not-allowed = No, that is not allowed.

## Van dag tot dag

phrase-sleep-could-not = { $child } could not sleep.
phrase-sleep-hard-to-start = { $child } found it hard to fall asleep.
phrase-sleep-ask-midday = Does { $child } still sleep in the middle of the day at home?
phrase-mood-goodbye-hard = { $child } found saying goodbye difficult.
phrase-goodbye-take-time = Please take your time to say goodbye.
phrase-goodbye-short = Please keep the goodbye short.
phrase-contact-call-how-going = You can always call to ask how things are going.
phrase-mood-we-miss = We miss { $child }.
phrase-mood-is-happy = { $child } is happy.
phrase-mood-is-sad = { $child } is sad.
phrase-mood-is-clingy = { $child } is clingy.
phrase-mood-is-busy = { $child } is very lively.
phrase-mood-is-quiet = { $child } is quiet.
phrase-mood-is-angry = { $child } is angry.
phrase-bit-other-at = { $child } bit another child. Where: { $body }.
phrase-hair-pulled-by = Another child pulled { $child }’s hair.
phrase-hair-pulled-other = { $child } pulled another child’s hair.
phrase-scratched-other = { $child } scratched another child.
phrase-kicked-other = { $child } kicked another child.
phrase-kicked-by = Another child kicked { $child }.
phrase-quarrel-about = { $child } had a quarrel with another child about: { $things }.
phrase-took-toy = { $child } took a toy away from another child.
phrase-explained-hitting = We explained to { $child } that hitting hurts.
phrase-explained-biting = We explained to { $child } that biting hurts.
phrase-parted-children = We separated the children.
phrase-dev-sentences-words = { $child } makes sentences of { $count ->
        [one] { $count } word
       *[other] { $count } words
    }.
phrase-dares-more = { $child } is getting braver at { $activity }.
phrase-does-more-often = { $child } does this more and more often: { $activity }.
phrase-ready-school = { $child } is ready for primary school.
phrase-ask-registered-school = Have you already registered { $child } at a school?
phrase-ask-which-school = Which school is { $child } going to?
phrase-good-helper = { $child } is a good helper.
phrase-asks-many-questions = { $child } asks a lot of questions.
phrase-talks-clearer = { $child } speaks more and more clearly.
phrase-mixes-languages = { $child } mixes two languages.
phrase-torn-of = Something of { $child }’s is torn: { $things }.
phrase-too-small-of = This is too small for { $child }: { $things }.
phrase-look-lost-property = Please look among the lost property.
phrase-weather-degrees = It is going to be { $temperature } degrees.
phrase-out-any-weather = We go outside in all weather.
phrase-suncream-ask-done = Has suncream already been put on { $child }?
phrase-only-known-people = We only let { $child } go with people we know.
phrase-late-minutes = You were { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    } late.
phrase-arrived-safe = { $child } has arrived safely.
phrase-child-comes = { $child } is coming.
phrase-ask-comes-care = Is { $child } coming to childcare?
phrase-ask-wait = Would you wait a moment?
phrase-ask-ring = Please ring the bell.
phrase-swap-day-for-day = You can swap { $first-weekday } for { $second-weekday }.
phrase-group-full = The group is full.
phrase-group-full-child = { $child }’s group is full.
phrase-closed-group-time = The group closes at { $time }.
phrase-wish-summer-holiday = We wish you a nice summer holiday.
phrase-wish-christmas = We wish you a happy Christmas.
phrase-drivers-wanted = We are still looking for { $count ->
        [one] { $count } parent
       *[other] { $count } parents
    } to drive.
phrase-helpers-wanted = We are still looking for { $count ->
        [one] { $count } parent
       *[other] { $count } parents
    } to help.
phrase-ask-how-many-people = How many of you are coming?
phrase-ask-alone-or-two = Are you coming alone or with two of you?
phrase-photo-newsletter = May we put a photo of { $child } in the newsletter?
phrase-photo-website = May we put a photo of { $child } on our website?
phrase-ask-celebrate-when = When would you like to celebrate { $child }’s birthday with us?
phrase-we-celebrate-birthday = We are celebrating { $person }’s birthday.
phrase-dress-up-child = { $child } may come dressed up.
phrase-say-farewell = We are saying goodbye to { $person }, who is leaving.
phrase-treat-no-sweets = Rather no sweets as a treat, please.
phrase-keep-weeks = You may keep this for { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }: { $things }.
phrase-home-ask-does-most = What does { $child } like doing most at home?
phrase-phone-ask-new = What is your new phone number?
phrase-phone-ask = What is your phone number?
phrase-mail-ask = What is your e-mail address?
phrase-address-ask = What is your address?
phrase-contact-let-know = We will let you know.
phrase-look-new-group = { $child } is going to have a look at the new group.
phrase-talk-have-about = We have a talk about { $child }.
phrase-gate-closed = The gate must always stay closed.
phrase-talk-ask-speak = May I speak to you for a moment?
phrase-office-mail = Please send an e-mail to the office.
phrase-contact-tried-call = We tried to call you.
phrase-contact-not-answered = You did not answer the phone.
phrase-pickup-put-on-list = Then we will put this person on the list.
phrase-ask-who-along = Who can come along?
phrase-staff-meeting = We have a meeting.
phrase-make-nice-day = We will make it a nice day.
phrase-lovely-child = { $child } is a lovely child.
phrase-nice-in-group = It is nice to have { $child } in the group.
phrase-contact-we-call = We will call you.
phrase-thanks-patience = Thank you for your patience.
phrase-had-good-time = { $child } had a good time.
phrase-leave-home-thing = This may stay at home: { $things }.
phrase-drinks-from = { $child } drinks from this: { $item }.
phrase-all-well-child = Everything is going well with { $child }.
phrase-books-about = { $child } likes books about: { $things }.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = We have just taken { $child }’s temperature.
phrase-ill-temperature-was = { $child }’s temperature was { $temperature } degrees.
phrase-ill-fever-rose = The fever has gone up.
phrase-ill-fever-still = { $child } still has a fever.
phrase-ill-ask-fever-still = Does { $child } still have a fever?
phrase-ill-measure-again = We will take the temperature once more.
phrase-ill-shivers = { $child } is shivering.
phrase-ill-breathes-hard = { $child } has difficulty breathing.
phrase-ill-short-of-breath = { $child } is short of breath.
phrase-ill-short-of-breath-was = { $child } was short of breath.
phrase-ill-short-of-breath-bit = { $child } was a little short of breath.
phrase-ill-drowsy = { $child } is drowsy.
phrase-ill-not-drowsy = { $child } is not drowsy.
phrase-ill-alert = { $child } responds normally.
phrase-ill-not-vomited = { $child } did not vomit.
phrase-ill-feels-bit-better = { $child } feels a little better.
phrase-ill-not-well = { $child } is not doing well.
phrase-ill-getting-worse = { $child } is getting worse.
phrase-ill-was = { $child } was ill.
phrase-ill-wants-lap = { $child } wants to sit on our lap.
phrase-ill-wants-not-eat = { $child } does not want to eat.
phrase-ill-wants-not-eat-yet = { $child } does not want to eat yet.
phrase-ill-wants-not-drink = { $child } does not want to drink.
phrase-ill-drinks = { $child } does drink.
phrase-ill-drinks-well = { $child } is drinking well.
phrase-ill-only-drank = { $child } drank only this: { $things }.
phrase-ill-stays-with = We are staying with { $child }.
phrase-ill-must-go-home = { $child } must go home.
phrase-ill-goes-home = { $child } is going home.
phrase-ill-may-come = { $child } may come.
phrase-ill-may-not-come = { $child } may not come.
phrase-ill-may-stay = { $child } may stay.
phrase-ill-may-come-with = { $child } may come, even with this illness: { $item }.
phrase-ill-child-may-come = Your child may come.
phrase-ill-child-may-not-come = Your child may not come.
phrase-ill-child-may-come-with = Your child may come, even with this illness: { $item }.
phrase-ill-child-may-not-come-with = Your child may not come with this illness: { $item }.
phrase-ill-ask-watch = Would you keep a close eye on { $child }?
phrase-ill-watched = We kept a close eye on { $child }.
phrase-ill-clothes-bag = The dirty clothes are in a plastic bag.
phrase-ill-blood-poo = There was blood in the poo.
phrase-ill-pee-hurts = { $child } has pain when peeing.
phrase-ill-ointment = We put this on: { $item } ({ $body }).
phrase-ill-ask-home-too = Does { $child } have that at home too?
phrase-ill-ask-see-home = Do you see that at home too?

## Wat wij aan het lichaam zien

phrase-body-red = { $child }: redness ({ $body }).
phrase-body-red-bit = { $child }: slight redness ({ $body }).
phrase-body-red-very = { $child }: a lot of redness ({ $body }).
phrase-body-swollen = { $child }: swelling ({ $body }).
phrase-body-swollen-bit = { $child }: slight swelling ({ $body }).
phrase-body-swollen-blue = { $child }: slight swelling and a blue colour ({ $body }).
phrase-body-blue = { $child }: a blue colour ({ $body }).
phrase-body-blue-bit = { $child }: a slightly blue colour ({ $body }).
phrase-body-spot-red = The spot is red.
phrase-body-spot-red-swollen = The spot is red and a little swollen.
phrase-body-skin-whole = The skin is not broken.
phrase-body-skin-broken = The skin is broken.
phrase-body-moves = { $child } can move this normally: { $body }.
phrase-body-moves-not = { $child } cannot move this well: { $body }.
phrase-body-walks = { $child } is walking normally again.
phrase-body-limps = { $child } is limping.
phrase-body-fluid = { $child }: fluid is coming out ({ $body }).
phrase-body-fluid-yellow = { $child }: yellow fluid is coming out ({ $body }).
phrase-body-eyes-red-sticky = { $child } has red, sticky eyes.
phrase-body-cleaned = We cleaned this: { $body }.
phrase-body-rubs = { $child } is rubbing here: { $body }.
phrase-body-touches = { $child } is touching this: { $body }.
phrase-body-grabs = { $child } grabs at this: { $body }.
phrase-body-no-pain = { $child } is not in pain.
phrase-body-pain-gone = { $child } is no longer in pain.

## Ongelukjes

phrase-hurt-nosebleed-minutes = The nosebleed lasted { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-hurt-nosebleed-about = The nosebleed lasted about { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }.
phrase-hurt-bleeding-stopped = The bleeding has stopped.
phrase-hurt-bled-over = { $child } bled for a moment: { $body }. It is not bleeding any more.
phrase-hurt-stung-wasp-at = { $child } was stung by a wasp: { $body }.
phrase-hurt-sting-out = We took the sting out.
phrase-hurt-splinter-failed = We could not get the splinter out.
phrase-hurt-tooth-lip = { $child }’s tooth went through the lip.
phrase-hurt-tooth-chipped = A piece of one of { $child }’s teeth has broken off.
phrase-hurt-conscious = { $child } did not lose consciousness.
phrase-hurt-fainted = { $child } fainted.
phrase-hurt-swallowed = { $child } swallowed this: { $item }.
phrase-hurt-not-seen = We did not see how it happened.
phrase-hurt-first-aid = We gave first aid.
phrase-hurt-emergency-called = We called 112 (the emergency number).
phrase-hurt-ambulance = The ambulance is coming.
phrase-hurt-go-with = We are taking { $child } to: { $item }.
phrase-hurt-bruise-coming = A bruise may appear.
phrase-hurt-plaster-off = You may take the plaster off.
phrase-hurt-look-worse = Please watch whether it gets worse.

## Dokter, medicijn en allergie

phrase-care-unknown = We do not know what it is.
phrase-care-ask-look = Would you take a look at it?
phrase-care-ask-look-tonight = Would you take a look at it this evening?
phrase-care-advise-visit = We advise you to go to: { $item }.
phrase-care-advise-call = We advise you to call your GP.
phrase-care-appointment = { $child } has an appointment: { $item }.
phrase-care-called-relative = We called this person: { $relative }.
phrase-care-you-may-call = You can call us.
phrase-care-tell-how = Please let us know how { $child } is doing.
phrase-care-ask-what-do = What should we do?
phrase-care-allergy-in-group = There is a child in the group with this allergy: { $item }.
phrase-care-no-treats-with = Please do not bring treats that contain: { $item }.
phrase-care-reaction = { $child } had an allergic reaction.
phrase-care-ask-medicine-item-often = How often may { $child } have this: { $item }?
phrase-care-medicine-name = Your child’s name must be on the package.
phrase-care-medicine-first-home = The first time, you must give the medicine yourself at home.
phrase-care-medicine-not-got = { $child } was not given any medicine.
phrase-care-medicine-not-given = We did not give any medicine.
phrase-care-paracetamol-not-got = { $child } was not given any paracetamol.
phrase-care-medicine-forgotten = We forgot to give { $child } the medicine.
phrase-care-medicine-refused = { $child } did not want the medicine.
phrase-care-medicine-spat = { $child } spat out the medicine.
phrase-care-ask-paracetamol-time = What time did { $child } have paracetamol?
phrase-care-ask-medicine-time-had = What time did { $child } have the medicine?
phrase-care-medicine-goes-home = The medicine will go back home.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = Lice have been found in your child’s group.
phrase-spread-wash-child = Would you wash your child’s hands well?
phrase-spread-toys = We are giving the toys an extra clean.
phrase-spread-hygiene = We are paying extra attention to hygiene.
phrase-spread-ask-vaccinations = Which vaccinations has your child had?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = Does { $child } have diarrhoea?
phrase-ask-fever-child = Does { $child } have a fever?
phrase-ask-vomits = Is { $child } vomiting?
phrase-ask-worse = Is it getting worse?
phrase-ask-worried = Are you worried?
phrase-ask-pregnant = Are you pregnant?
phrase-ask-pain = Is { $child } in pain?

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = { $child } has a bad cold.
phrase-more-bit-cold = { $child } has a slight cold.
phrase-more-phlegm-up = { $child } coughed up phlegm.
phrase-more-hoarse = { $child } is hoarse.
phrase-more-little-energy = { $child } has little energy.
phrase-more-lie-only = { $child } only wanted to lie down.
phrase-more-lay-lap = { $child } lay on our lap.
phrase-more-keeps-nothing = { $child } cannot keep anything down.
phrase-more-pees-little = { $child } is only peeing a little.
phrase-more-ask-drinks = Would you make sure that { $child } drinks enough?
phrase-more-temperature-is = The temperature is { $temperature } degrees.
phrase-more-who-collects = Who can collect { $child }?
phrase-more-lies-calm = { $child } is lying quietly.
phrase-more-extra-sleep = We let { $child } have extra sleep.
phrase-more-spat-food = { $child } spat out the food.
phrase-more-glad-better = Good to hear that things are better.
phrase-more-bites-all = { $child } is biting on everything.
phrase-more-tubes = { $child } is getting tubes (grommets) in the ears.
phrase-more-operated = { $child } has had an operation.
phrase-more-cast = { $child } has a cast: { $body }.
phrase-more-takes-few-days = It usually takes a few days.

## Ongelukjes (meer)

phrase-more-fell-out = { $child } fell out of this: { $item }.
phrase-more-fell-with = { $child } fell with this: { $item }.
phrase-more-hurt-item = { $child } got hurt on this: { $item }.
phrase-more-blood-from = { $child }: there was bleeding ({ $body }).
phrase-more-teeth-whole = { $child }’s teeth are not broken.
phrase-more-pushed = Another child pushed { $child }.
phrase-more-scratched-at = { $child } was scratched: { $body }.
phrase-more-injury-near = This can be seen: { $injury }. Place: near the { $body }.
phrase-more-only-injury = It is only this: { $injury }.
phrase-more-plaster-gone = The plaster has come off.
phrase-more-plaster-new = We put a new plaster on it.
phrase-more-cried-hard = { $child } cried hard.
phrase-more-cried-not-long = { $child } did not cry for long.
phrase-more-much-pain = { $child } is in a lot of pain.
phrase-more-had-much-pain = { $child } was in a lot of pain.
phrase-more-form-accident = We filled in a form about the accident.
phrase-more-swelling-less = The swelling is going down.
phrase-more-stung-unknown = { $child } was stung. We do not know by what.
phrase-more-red-swollen = { $child }: redness and swelling ({ $body }).
phrase-more-tick-date = Please write down the date of the tick bite.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = { $child } did not have a reaction.
phrase-more-ask-dose = What dose should { $child } have?
phrase-more-ask-fridge = Does the medicine have to be kept in the fridge?
phrase-more-must-fridge = The medicine must be kept in the fridge.
phrase-more-in-fridge = The medicine is in the fridge.
phrase-more-eyes-dropped = We put drops in { $child }’s eyes.
phrase-more-blisters-dry = The blisters must be dry first.
phrase-more-follow-health-service = We follow the rules of the public health service (GGD).
phrase-more-ask-health-service = Would you contact the public health service (GGD)?
phrase-more-colleague-ill = A member of staff is ill too.
phrase-more-ask-what-child = Would you let us know what your child has?
phrase-more-nails = Would you cut your child’s nails short?
phrase-more-bedding = Would you wash the bedding at 60 degrees?
phrase-more-comb-daily = Would you comb the hair every day?
phrase-more-has-nits = { $child } has nits.
phrase-more-lice-found = Head lice have been found in the group.
phrase-more-hair-tied = Would you tie { $child }’s hair back?
## Van dag tot dag (meer)

phrase-likes-to-come = { $child } likes coming to us.
phrase-often-with = { $child } spends a lot of time with { $names }.
phrase-looks-forward = { $child } is looking forward to it.
phrase-we-look-forward = We are looking forward to it.
phrase-everyone-welcome = Everyone is welcome.
phrase-siblings-welcome = Brothers and sisters are welcome too.
phrase-coffee-tea = There is coffee and tea.
phrase-need-bring-nothing = You do not need to bring anything.
phrase-need-not-sign-up = You do not need to sign up.
phrase-walk-in-from = You can walk in from { $time }.
phrase-door-opens = The door opens at { $time }.
phrase-mail-this = Would you e-mail this to us: { $things }?
phrase-we-look-for = We are looking for this: { $things }.
phrase-ask-call-about = May I call you about { $child }?
phrase-come-earlier = Can you come earlier?
phrase-all-may-join = All children may join in.
phrase-has-on-theirs = { $child } is wearing clothes that belong to us.
phrase-may-not-do = { $child } is not allowed to do this: { $activity }.
phrase-wants-not-do = { $child } does not want to do this: { $activity }.
phrase-did-not-we = We did not do this: { $activity }.
phrase-could-not-we = We could not do this: { $activity }.
phrase-practise-home = Would you practise this at home: { $activity }?
phrase-ask-where-thing = Where is this of { $child }’s: { $things }?
phrase-thing-is-wet = This is wet: { $things }.
phrase-thing-is-dirty = This is dirty: { $things }.
phrase-wear-child = Please dress { $child } in this: { $things }.
phrase-thing-no-name = There is no name in this: { $things }.
phrase-we-need = We need this: { $things }.
phrase-food-likes-not = { $child } does not like this: { $things }.
phrase-food-may = { $child } may have this: { $things }.
phrase-food-ask-likes-item = Does { $child } like this: { $things }?
phrase-eats-halal = { $child } eats halal food.
phrase-eats-vegetarian = { $child } eats vegetarian food.
phrase-eats-little = { $child } eats little.
phrase-drinks-little-now = { $child } drinks little.
phrase-sleeps-badly-now = { $child } does not sleep well.
phrase-talks-not-yet = { $child } does not talk yet.
phrase-cries-still-goodbye = { $child } still cries when saying goodbye.
phrase-cries-no-more-goodbye = { $child } no longer cries when saying goodbye.
phrase-settle-goes-well = { $child } is settling in well.
phrase-forgot-thing = { $child } forgot this: { $things }.

## Wat al genoemd is

phrase-that-bring = Would you bring that along?
phrase-that-give-along = Would you send that along with your child?
phrase-that-return = Would you bring that back?
phrase-that-wash = Would you wash that?
phrase-that-return-washed = Would you return that washed?
phrase-that-fill-in = Would you fill that in?
phrase-that-sign = Would you sign that?
phrase-that-send = Would you send that?
phrase-that-used-up = That has run out.
phrase-that-lost = That is lost.
phrase-that-not-along = That did not come along.
phrase-that-ask-home = Do you have that at home?
phrase-that-still-here = That is still here.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = Has { $child } had paracetamol?
phrase-more-course-done = The course of medicine is finished.
