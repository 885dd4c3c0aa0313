# The sentences of every notice that staff send to parents. Parents read them on a phone, tired and in a hurry.
# One sentence is one fact. Use short main clauses and everyday words, friendly and formal ("u"), without blame.
# The same sentences are recognised when staff type them, so a sentence means the same in every language.
# Slots: $child is a first name, $group the name of a group, $person a name, $date "vrijdag 12 december",
# $first-date and $last-date days, $time $from $until a time such as 12.30, $amount money, $count and $temperature
# numbers. $gender ("female", "male", "unknown") is the child's; use it only where your language needs it.
# A key that ends in -heading is the name of the kind of notice, for parents and staff. Keys named after a field and
# its option (notice-accident-what-fell) are buttons for staff: one or two words.

## Closing day: one day on which a group (or everything) is closed
notice-closing-day-heading = Closed day
notice-closing-day-group = Group { $group } is closed all day on { $date }.
notice-closing-day-all = We are closed all day on { $date }.
notice-closing-day-because-study-day = The team has a study day.
notice-closing-day-because-holiday = It is a public holiday.
notice-closing-day-because-repairs = There is work on the building that day.
notice-closing-day-because-few-staff = There are not enough staff that day.
notice-closing-day-because-weather = The weather is too dangerous that day.
notice-closing-day-reason-study-day = Study day
notice-closing-day-reason-holiday = Holiday
notice-closing-day-reason-repairs = Building work
notice-closing-day-reason-few-staff = Too few staff
notice-closing-day-reason-weather = Weather

## Closing period: several days in a row
notice-closing-period-heading = Closed days
notice-closing-period-group = Group { $group } is closed from { $first-date } up to and including { $last-date }.
notice-closing-period-all = We are closed from { $first-date } up to and including { $last-date }.
notice-closing-period-wish = We wish you a good time.

## Early closing: today, urgent
notice-early-closing-heading = We close early today
notice-early-closing-today = We close at { $time } today.
notice-early-closing-because-power = There is no electricity.
notice-early-closing-because-heating = The heating is broken.
notice-early-closing-because-water = There is no water.
notice-early-closing-because-few-staff = There are not enough staff.
notice-early-closing-because-weather = The weather will be dangerous.
notice-early-closing-collect = Could you pick up your child before { $time }?
notice-early-closing-call = Is that not possible? Please call us right away.
notice-early-closing-reason-power = No electricity
notice-early-closing-reason-heating = Heating broken
notice-early-closing-reason-water = No water
notice-early-closing-reason-few-staff = Too few staff
notice-early-closing-reason-weather = Weather

## Other opening hours
notice-opening-hours-heading = New opening hours
notice-opening-hours-from = Our opening hours change from { $date }.
notice-opening-hours-hours = We are then open from { $from } to { $until }.

## Bring something. Each item stands on a line of its own under the question.
notice-bring-heading = To bring
notice-bring-child-date = On { $date }, could you bring for { $child }:
notice-bring-child = Could you bring for { $child }:
notice-bring-date = On { $date }, could you bring for your child:
notice-bring-all = Could you bring for your child:
notice-bring-item-spare-clothes = spare clothes
notice-bring-item-nappies = nappies
notice-bring-item-wipes = wet wipes
notice-bring-item-rain-boots = rain boots
notice-bring-item-rain-coat = a raincoat
notice-bring-item-warm-coat = a warm coat
notice-bring-item-gym-shoes = gym shoes
notice-bring-item-swimwear = swimwear
notice-bring-item-towel = a towel
notice-bring-item-sun-hat = a sun hat
notice-bring-item-sunscreen = sunscreen
notice-bring-item-water-bottle = a water bottle
notice-bring-item-lunch = a packed lunch
notice-bring-item-fruit = fruit
notice-bring-item-cuddly-toy = a cuddly toy
notice-bring-item-dummy = a dummy
notice-bring-item-photo = a photo of your child
notice-bring-item-favourite-book = a favourite book
notice-bring-item-empty-box = an empty box for crafts
notice-bring-item-bag = a bag
notice-bring-name-on-it = Could you write your child's name on it?

## Nearly finished: what parents bring for their own child
notice-running-out-heading = Nearly finished
notice-running-out-low-nappies = { $child } has almost no nappies left.
notice-running-out-low-cream = { $child } has almost no nappy cream left.
notice-running-out-low-wipes = { $child } has almost no wet wipes left.
notice-running-out-low-spare-clothes = { $child } has almost no spare clothes left.
notice-running-out-low-milk-powder = { $child } has almost no milk powder left.
notice-running-out-low-sunscreen = { $child } has almost no sunscreen left.
notice-running-out-low-underwear = { $child } has almost no underpants left.
notice-running-out-low-socks = { $child } has almost no socks left.
notice-running-out-bring = Could you bring this next time?
notice-running-out-item-nappies = Nappies
notice-running-out-item-cream = Cream
notice-running-out-item-wipes = Wipes
notice-running-out-item-spare-clothes = Spare clothes
notice-running-out-item-milk-powder = Milk powder
notice-running-out-item-sunscreen = Sunscreen
notice-running-out-item-underwear = Underpants
notice-running-out-item-socks = Socks

## Come and collect: the child is ill. Urgent.
notice-collect-ill-heading = Please pick up your child
notice-collect-ill-ill = { $child } does not feel well.
notice-collect-ill-temperature = { $child } has a fever of { $temperature } degrees.
notice-collect-ill-sign-fever = { $child } has a fever.
notice-collect-ill-sign-vomited = { $child } has vomited.
notice-collect-ill-sign-diarrhoea = { $child } has diarrhoea.
notice-collect-ill-sign-tired = { $child } is very tired.
notice-collect-ill-sign-crying = { $child } cries a lot.
notice-collect-ill-sign-pain = { $child } is in pain.
notice-collect-ill-sign-rash = { $child } has spots on the skin.
notice-collect-ill-sign-eye = { $child } has a red eye.
notice-collect-ill-collect-by = Could you pick up { $child } before { $time }?
notice-collect-ill-collect-soon = Could you pick up { $child } as soon as possible?
notice-collect-ill-call = Is that not possible? Please call us.
notice-collect-ill-signs-fever = Fever
notice-collect-ill-signs-vomited = Vomited
notice-collect-ill-signs-diarrhoea = Diarrhoea
notice-collect-ill-signs-tired = Very tired
notice-collect-ill-signs-crying = Cries a lot
notice-collect-ill-signs-pain = Pain
notice-collect-ill-signs-rash = Spots
notice-collect-ill-signs-eye = Red eye

## Head lice
notice-head-lice-heading = Head lice
notice-head-lice-seen = We saw head lice in group { $group }.
notice-head-lice-anyone = Anyone can get head lice.
notice-head-lice-check = Could you check your child's hair today?
notice-head-lice-treat = Do you see lice? Then comb the hair with a lice comb every day for two weeks.
notice-head-lice-tell = Could you tell us as well?
notice-head-lice-welcome = Your child can come as usual.

## Infection: something that others can catch
notice-infection-heading = Illness in the group
notice-infection-has-chickenpox = A child in group { $group } has chickenpox.
notice-infection-has-hand-foot-mouth = A child in group { $group } has hand, foot and mouth disease.
notice-infection-has-eye-infection = A child in group { $group } has an eye infection.
notice-infection-has-stomach-flu = A child in group { $group } has stomach flu.
notice-infection-has-impetigo = A child in group { $group } has impetigo.
notice-infection-has-scarlet-fever = A child in group { $group } has scarlet fever.
notice-infection-has-fifth-disease = A child in group { $group } has fifth disease.
notice-infection-has-worms = A child in group { $group } has threadworms.
notice-infection-has-scabies = A child in group { $group } has scabies.
notice-infection-has-flu = A child in group { $group } has the flu.
notice-infection-has-whooping-cough = A child in group { $group } has whooping cough.
notice-infection-look = Could you watch whether your child becomes ill too?
notice-infection-tip-come = Your child can come as usual.
notice-infection-tip-stay-home = Is your child ill? Then please keep your child at home.
notice-infection-tip-hands = Wash hands often at home.
notice-infection-tip-doctor = Does your child have symptoms? Call the doctor.
notice-infection-tip-pregnant = Are you pregnant? Call your midwife or doctor.
notice-infection-ask = Do you have questions? Send us a message.
notice-infection-advice-come = May come
notice-infection-advice-stay-home = Ill: stay home
notice-infection-advice-hands = Wash hands
notice-infection-advice-doctor = Doctor
notice-infection-advice-pregnant = Pregnant
notice-infection-illness-chickenpox = Chickenpox
notice-infection-illness-hand-foot-mouth = Hand, foot, mouth
notice-infection-illness-eye-infection = Eye infection
notice-infection-illness-stomach-flu = Stomach flu
notice-infection-illness-impetigo = Impetigo
notice-infection-illness-scarlet-fever = Scarlet fever
notice-infection-illness-fifth-disease = Fifth disease
notice-infection-illness-worms = Threadworms
notice-infection-illness-scabies = Scabies
notice-infection-illness-flu = Flu
notice-infection-illness-whooping-cough = Whooping cough

## Small accident
notice-accident-heading = Small accident
notice-accident-happened-fell = { $child } fell.
notice-accident-happened-bumped = { $child } bumped into something.
notice-accident-happened-bitten = Another child bit { $child }.
notice-accident-happened-scratched = { $child } has a scratch.
notice-accident-happened-jammed = A finger of { $child } got stuck.
notice-accident-happened-stung = A wasp or a bee stung { $child }.
notice-accident-time = That was at { $time }.
notice-accident-spot-head = The sore spot is on the head.
notice-accident-spot-face = The sore spot is on the face.
notice-accident-spot-mouth = The sore spot is near the mouth.
notice-accident-spot-arm = The sore spot is on the arm.
notice-accident-spot-hand = The sore spot is on the hand.
notice-accident-spot-leg = The sore spot is on the leg.
notice-accident-spot-knee = The sore spot is on the knee.
notice-accident-spot-foot = The sore spot is on the foot.
notice-accident-spot-back = The sore spot is on the back.
notice-accident-did-cooled = We cooled the spot.
notice-accident-did-cleaned = We cleaned the spot.
notice-accident-did-plaster = There is a plaster on it.
notice-accident-did-comforted = We comforted { $child }.
notice-accident-now-plays = { $child } is playing again.
notice-accident-now-rests = { $child } is still resting a little.
notice-accident-now-watch = We keep an extra close eye on { $child } today.
notice-accident-questions = Do you have questions? Send us a message or call us.
notice-accident-what-fell = Fell
notice-accident-what-bumped = Bumped
notice-accident-what-bitten = Bitten
notice-accident-what-scratched = Scratch
notice-accident-what-jammed = Finger stuck
notice-accident-what-stung = Stung
notice-accident-where-head = Head
notice-accident-where-face = Face
notice-accident-where-mouth = Mouth
notice-accident-where-arm = Arm
notice-accident-where-hand = Hand
notice-accident-where-leg = Leg
notice-accident-where-knee = Knee
notice-accident-where-foot = Foot
notice-accident-where-back = Back
notice-accident-care-cooled = Cooled
notice-accident-care-cleaned = Cleaned
notice-accident-care-plaster = Plaster
notice-accident-care-comforted = Comforted
notice-accident-after-plays = Plays again
notice-accident-after-rests = Rests
notice-accident-after-watch = We watch

## Not in today: read back to the parent who told us
notice-absent-heading = Not coming
notice-absent-received = We read your message.
notice-absent-date = { $child } is not coming on { $date }.
notice-absent-because-ill = { $child } is ill.
notice-absent-because-day-off = { $child } has a day off.
notice-absent-because-holiday = { $child } is on holiday.
notice-absent-because-appointment = { $child } has an appointment.
notice-absent-because-family = { $child } is with family.
notice-absent-because-party = { $child } has a party.
notice-absent-get-well = We wish { $child } a quick recovery.
notice-absent-wrong = Is this not right? Send us a message.
notice-absent-reason-ill = Ill
notice-absent-reason-day-off = Day off
notice-absent-reason-holiday = Holiday
notice-absent-reason-appointment = Appointment
notice-absent-reason-family = Family
notice-absent-reason-party = Party

## Swapped day ("ruildag"): the child comes on another day
notice-swap-day-heading = Swapped day
notice-swap-day-done = The day is swapped.
notice-swap-day-away = { $child } is not coming on { $date }.
notice-swap-day-comes = { $child } is coming on { $date }.

## Extra day
notice-extra-day-heading = Extra day
notice-extra-day-comes = { $child } can come for an extra day on { $date }.
notice-extra-day-times = { $child } is here then from { $from } to { $until }.

## Late pick-up: read back to the parent who told us. Calm, without blame.
notice-late-pickup-heading = You are coming later
notice-late-pickup-known = We know that you will be later.
notice-late-pickup-time = You will pick up { $child } at { $time }.
notice-late-pickup-stays = { $person } stays with { $child }.
notice-late-pickup-calm = There is no need to rush.

## Not collected: the house closes soon. Urgent, kind.
notice-not-collected-heading = Your child is still with us
notice-not-collected-here = { $child } is still with us.
notice-not-collected-closing = We close at { $time }.
notice-not-collected-when = What time will you come? Send us a message or call us.

## Somebody else collects the child: read back to the parent
notice-other-pickup-heading = Somebody else will pick up
notice-other-pickup-who = { $person } will pick up { $child } on { $date }.
notice-other-pickup-time = { $person } will come at { $time }.
notice-other-pickup-wrong = Is this not right? Please call us right away.

## Trip
notice-trip-heading = Trip
notice-trip-date = We have a trip on { $date }.
notice-trip-to-farm = We are going to the petting farm.
notice-trip-to-playground = We are going to the playground.
notice-trip-to-woods = We are going to the woods.
notice-trip-to-zoo = We are going to the zoo.
notice-trip-to-library = We are going to the library.
notice-trip-to-museum = We are going to the museum.
notice-trip-to-beach = We are going to the beach.
notice-trip-to-theatre = We are going to the theatre.
notice-trip-to-shop = We are going to the shop.
notice-trip-to-school = We are going to the primary school.
notice-trip-times = We are away from { $from } to { $until }.
notice-trip-going-walk = We are walking there.
notice-trip-going-cart = The children ride in the pull-along wagon.
notice-trip-going-bicycle = We are going by bicycle.
notice-trip-going-bus = We are going by bus.
notice-trip-going-car = We are going by car.
notice-trip-going-train = We are going by train.
notice-trip-cost = The trip costs { $amount }.
notice-trip-take-coat = Could you give your child a warm coat?
notice-trip-take-boots = Could you give your child boots?
notice-trip-take-bag = Could you give your child a backpack?
notice-trip-take-lunch = Could you give your child a packed lunch?
notice-trip-take-drink = Could you give your child something to drink?
notice-trip-no = Would you rather your child stays here? Then send us a message.
notice-trip-place-farm = Petting farm
notice-trip-place-playground = Playground
notice-trip-place-woods = Woods
notice-trip-place-zoo = Zoo
notice-trip-place-library = Library
notice-trip-place-museum = Museum
notice-trip-place-beach = Beach
notice-trip-place-theatre = Theatre
notice-trip-place-shop = Shop
notice-trip-place-school = Primary school
notice-trip-travel-walk = Walking
notice-trip-travel-cart = Wagon
notice-trip-travel-bicycle = Bicycle
notice-trip-travel-bus = Bus
notice-trip-travel-car = Car
notice-trip-travel-train = Train
notice-trip-bring-coat = Warm coat
notice-trip-bring-boots = Boots
notice-trip-bring-bag = Backpack
notice-trip-bring-lunch = Packed lunch
notice-trip-bring-drink = Drink

## Parent evening
notice-parent-evening-heading = Parent evening
notice-parent-evening-date = There is a parent evening on { $date }.
notice-parent-evening-times = The evening is from { $from } to { $until }.
notice-parent-evening-about-meet = Parents and team get to know each other.
notice-parent-evening-about-language = We talk about children's language.
notice-parent-evening-about-sleep = We talk about sleep.
notice-parent-evening-about-food = We talk about food.
notice-parent-evening-about-play = We talk about play.
notice-parent-evening-about-school = We talk about primary school.
notice-parent-evening-about-media = We talk about tablets and phones.
notice-parent-evening-also-interpreter = Would you like an interpreter? Send us a message.
notice-parent-evening-also-children = You can bring your child.
notice-parent-evening-also-coffee = There is coffee and tea.
notice-parent-evening-welcome = You are very welcome.
notice-parent-evening-answer = Are you coming? Send us a message.
notice-parent-evening-topic-meet = Getting to know
notice-parent-evening-topic-language = Language
notice-parent-evening-topic-sleep = Sleep
notice-parent-evening-topic-food = Food
notice-parent-evening-topic-play = Play
notice-parent-evening-topic-school = Primary school
notice-parent-evening-topic-media = Tablet and phone
notice-parent-evening-extra-interpreter = Interpreter
notice-parent-evening-extra-children = Child may come
notice-parent-evening-extra-coffee = Coffee and tea

## Birthday of the child whose parents read this
notice-birthday-heading = Birthday
notice-birthday-congratulations = Congratulations on { $child }'s birthday!
# $count: how old the child becomes.
notice-birthday-age = { $child } turns { $count }.
notice-birthday-date = We celebrate on { $date }.
notice-birthday-time = The party starts at { $time }.
notice-birthday-also-treat = You can bring a treat.
notice-birthday-also-healthy = Could you choose something healthy?
notice-birthday-also-no-treat = You don't need to bring anything.
notice-birthday-also-join = You can be at the party.
notice-birthday-extra-treat = Treat
notice-birthday-extra-healthy = Something healthy
notice-birthday-extra-no-treat = Bring nothing
notice-birthday-extra-join = Parent joins

## Festivity
notice-festivity-heading = Celebration
notice-festivity-date-sinterklaas = We celebrate Sinterklaas on { $date }.
notice-festivity-date-christmas = We celebrate Christmas on { $date }.
notice-festivity-date-new-year = We celebrate the new year on { $date }.
notice-festivity-date-carnival = We celebrate carnival on { $date }.
notice-festivity-date-easter = We celebrate Easter on { $date }.
notice-festivity-date-eid-al-fitr = We celebrate Eid al-Fitr on { $date }.
notice-festivity-date-eid-al-adha = We celebrate Eid al-Adha on { $date }.
notice-festivity-date-nowruz = We celebrate Nowruz on { $date }.
notice-festivity-date-diwali = We celebrate Diwali on { $date }.
notice-festivity-date-spring = We have our spring party on { $date }.
notice-festivity-date-summer = We have our summer party on { $date }.
notice-festivity-date-autumn = We have our autumn party on { $date }.
notice-festivity-date-lantern = We walk with lanterns on { $date }.
notice-festivity-date-grandparents = Grandparents are welcome on { $date }.
notice-festivity-date-farewell = We have a goodbye party on { $date }.
notice-festivity-times = The party is from { $from } to { $until }.
notice-festivity-also-parents-welcome = You are very welcome.
notice-festivity-also-children-only = The party is only for the children.
notice-festivity-also-bring-food = Would you like to bring something to eat? You can.
notice-festivity-also-dress-up = Your child can dress up.
notice-festivity-also-help = Would you like to help? Send us a message.
notice-festivity-feast-sinterklaas = Sinterklaas
notice-festivity-feast-christmas = Christmas
notice-festivity-feast-new-year = New year
notice-festivity-feast-carnival = Carnival
notice-festivity-feast-easter = Easter
notice-festivity-feast-eid-al-fitr = Eid al-Fitr
notice-festivity-feast-eid-al-adha = Eid al-Adha
notice-festivity-feast-nowruz = Nowruz
notice-festivity-feast-diwali = Diwali
notice-festivity-feast-spring = Spring party
notice-festivity-feast-summer = Summer party
notice-festivity-feast-autumn = Autumn party
notice-festivity-feast-lantern = Lanterns
notice-festivity-feast-grandparents = Grandparents
notice-festivity-feast-farewell = Goodbye
notice-festivity-extra-parents-welcome = Parents welcome
notice-festivity-extra-children-only = Children only
notice-festivity-extra-bring-food = Bring food
notice-festivity-extra-dress-up = Dress up
notice-festivity-extra-help = Help wanted

## Photo day
notice-photo-day-heading = Photo day
notice-photo-day-date = The photographer is coming on { $date }.
notice-photo-day-free = You don't need to buy any photos.
notice-photo-day-no = Would you rather not have a photo of your child? Then send us a message.

## Another member of staff on the group
notice-substitute-heading = Who is in the group
notice-substitute-away = { $person } is not here on { $date }.
notice-substitute-comes = { $person } works in the group that day.
notice-substitute-person-knows = { $person } already knows the children.
notice-substitute-person-new = { $person } is new to the children.
notice-substitute-known-knows = Knows the children
notice-substitute-known-new = New

## New member of staff
notice-new-staff-heading = New in the team
notice-new-staff-starts = { $person } works in group { $group } from { $date }.
notice-new-staff-meet = { $person } would like to meet you.

## Two groups spend a day together; $group is the group in whose room they are
notice-groups-together-heading = Groups together
notice-groups-together-date = Two groups play together on { $date }.
notice-groups-together-where = Your child is then with group { $group }.
notice-groups-together-person = { $person } is there.

## Water play
notice-water-play-heading = Playing with water
notice-water-play-date = We play with water on { $date }.
notice-water-play-swimwear = Could you bring swimwear and a towel?
notice-water-play-sunscreen = Could you put sunscreen on your child at home?
notice-water-play-spare = Could you bring extra clothes as well?

## Holiday planning
notice-holiday-planning-heading = Holiday planning
notice-holiday-planning-planning = We are making the plan for { $first-date } up to and including { $last-date }.
notice-holiday-planning-days = On which days does your child come? Send us a message.
notice-holiday-planning-before = Please tell us on { $date } at the latest.
