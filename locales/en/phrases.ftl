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
phrase-contact-tell-us = Then please let us know.
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
