### When, where, how and with whom; locales/nl/contexts.ftl tells more.

context-sentence = { $sentence } ({ $context })
context-because = { $first } The reason: { $second }

## Wanneer

context-when-morning = this morning
context-when-afternoon = this afternoon
context-when-evening = this evening
context-when-night = last night or tonight
context-when-yesterday = yesterday
context-when-yesterday-afternoon = yesterday afternoon
context-when-yesterday-evening = yesterday evening
context-when-tomorrow = tomorrow
context-when-tomorrow-morning = tomorrow morning
context-when-tomorrow-afternoon = tomorrow afternoon
context-when-this-week = this week
context-when-last-week = last week
context-when-next-week = next week
context-when-weekend = this weekend
context-when-every-day = every day
context-when-all-day = all day
context-when-all-morning = all morning
context-when-all-afternoon = all afternoon
context-when-lately = lately
context-when-now = at the moment
context-when-mornings = in the mornings
context-when-afternoons = in the afternoons
context-when-evenings = in the evenings
context-when-start-of-day = at the start of the day
context-when-end-of-day = at the end of the day
context-when-breakfast = at breakfast
context-when-lunch = at lunch
context-when-dinner = at dinner
context-when-hot-meal = at the hot meal
context-when-meal = during the meal
context-when-fruit = at fruit time
context-when-before-meal = before the meal
context-when-after-meal = after the meal
context-when-before-sleep = before going to sleep
context-when-after-sleep = after the nap
context-when-during-sleep = during the nap
context-when-bottle = after the bottle
context-when-after-school = after school
context-when-circle = in the circle
context-when-bringing = when being brought
context-when-goodbye = when saying goodbye
context-when-collecting = when being picked up
context-when-outdoor-play = during outdoor play
context-when-playing = while playing
context-when-changing = while being changed
context-when-walk = during the walk
context-when-spring = in spring
context-when-summer = in summer
context-when-autumn = in autumn
context-when-winter = in winter
context-when-school-holidays = in the school holidays
context-when-summer-holidays = in the summer holidays
context-when-autumn-holidays = in the autumn holidays
context-when-christmas-holidays = in the Christmas holidays
context-when-spring-holidays = in the February holidays
context-when-may-holidays = in the May holidays
context-when-study-day = on the teachers' study day
context-when-first = first
context-when-then = after that
context-when-later = later
context-when-in-between = in between
context-when-time = at { $time }
context-when-around-time = at about { $time }
context-when-from-time = from { $time }
context-when-before-time = before { $time }
context-when-at-latest = at { $time } at the latest
context-when-after-time = after { $time }
context-when-until-time = until { $time }
context-when-from-until = from { $from } to { $until }
context-when-weekday = on { $weekday }
context-when-every-weekday = every { $weekday }
context-when-date = on { $date }
context-when-from-date = from { $date }
context-when-until-date = up to and including { $date }
context-when-before-date = before { $date }
context-when-dates = from { $first-date } up to and including { $last-date }
context-when-in-weeks = in { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
context-when-in-days = in { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## Hoe en hoe vaak

context-first-time = for the first time
context-again = again
context-times = { $count ->
        [one] { $count } time
       *[other] { $count } times
    }
context-several-times = several times
context-often = often
context-sometimes = sometimes
context-self = without help
context-together = together
context-with-names = together with { $names }
context-with-children = together with other children
context-with-group = with the whole group
context-with-staff = with a member of staff
context-with-pleasure = with great pleasure
context-bit = a little
context-very = very much
context-minutes = for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
context-half-hour = for half an hour
context-hour = for an hour
context-long = for a long time
context-for-child = for { $names }
context-of-child = this is about { $names }
context-agreed = as agreed
context-therefore = for that reason
context-maybe = maybe
context-birthday = for the birthday
context-rain = because of the rain
context-storm = because of the storm
context-heat = because of the heat
context-cold = because of the cold
context-illness = because of illness

## Waar

context-outside = outside
context-inside = inside
context-yard = in the yard
context-garden = in the garden
context-sandpit = in the sandpit
context-home-corner = in the home corner
context-building-corner = in the building corner
context-reading-corner = in the reading corner
context-gym-hall = in the gym
context-group = in the group
context-bso = at after-school care
context-at-school = at school
context-home = at home
context-at-ours = with us
context-forest = in the woods
context-park = in the park
context-playground = in the playground
context-field = on the field
context-table = at the table
context-sofa = on the sofa
context-lap = on our lap
context-playpen = in the playpen
context-mat = on the play mat
context-buggy = in the buggy
context-bed = in bed
context-hallway = in the hallway
context-pool = in the swimming pool
context-paddling-pool = in the paddling pool
context-snow = in the snow
context-leaves = in the leaves
context-kitchen = in the kitchen
context-app = in the app

## Wanneer (meer)

context-when-day-after-tomorrow = the day after tomorrow
context-when-yesterday-morning = yesterday morning
context-when-tomorrow-evening = tomorrow evening
context-when-this-month = this month
context-when-next-month = next month
context-when-this-year = this year
context-when-always = always
context-when-weekday-morning = { $weekday } morning
context-when-weekday-afternoon = { $weekday } afternoon
context-when-weekday-evening = { $weekday } evening
context-when-coming-weekday = coming { $weekday }
context-when-last-weekday = last { $weekday }
context-when-month = in { $month }
context-when-since-time = since { $time }
context-when-since-this-week = since this week
context-when-since-date = since { $date }
context-when-soon = later today
context-when-in-the-long-run = soon
context-when-right-away = straight away
context-when-quickly = quickly
context-when-at-night = at night
context-when-in-hour = in an hour
context-when-in-minutes = in { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
context-when-after-minutes = after { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
context-when-after-while = after a while
context-when-tea = at tea time
context-when-snack = at snack time
context-when-drink-moment = while drinking
context-when-waking = when waking up
context-when-falling-asleep = when falling asleep
context-when-crafting = during crafts
context-when-football = during football
context-when-reading = during story time
context-when-tidying = while tidying up
context-when-singing = while singing
context-when-swimming-lesson = at the swimming lesson
context-when-outing = during the outing
context-when-settling = during the settling-in time
context-when-toilet = in the toilet
context-when-holidays = in the holidays
context-when-christmas = at Christmas
context-when-after-holiday = after the holiday

## Hoe (meer)

context-gladly = gladly
context-calmly = calmly
context-nicely = pleasantly
context-another-group = with another group
context-with-baby-group = with the babies
context-with-toddlers = with the toddlers
context-with-big-ones = with the big children
context-with-mother = with mother
context-with-father = with father
context-with-brother-sister = with brother or sister
context-by-bike = by bicycle
context-by-bus = by bus
context-by-train = by train
context-by-car = by car
context-on-foot = on foot
context-by-phone = by phone
context-by-mail = by email
context-all-together-group = with group { $group }
context-in-groups = in small groups
context-hands = with the hands
context-warm-reason = because it was so warm
context-cold-reason = because it was so cold
context-rain-reason = because it rained
context-tired-reason = because of tiredness
context-instead = instead
context-besides = as well
context-without-tears = without tears
context-with-help = with help

## Waar (meer)

context-vegetable-garden = in the vegetable garden
context-puddles-place = in the puddles
context-library = in the library
context-theatre = in the theatre
context-petting-farm = at the petting farm
context-farm = at the farm
context-zoo = in the zoo
context-beach = on the beach
context-window = at the window
context-door = at the door
context-gate = at the gate
context-chair = on the chair
context-circle-mat = on the grass
context-bag = in the bag
context-box = in the lunch box
context-drawer = in the basket
context-coat-hook = on the coat rack
context-climbing-frame = on the climbing frame
context-slide-place = on the slide
context-swing-place = on the swing
context-bath-water = in the water
context-children-home = at a friend's house
context-other-location = at another location

## Wanneer (nog meer)

context-when-after-half-hour = after half an hour
context-when-after-hour = after an hour
context-when-after-quarter = after a quarter of an hour
context-when-just-now = just now
context-when-past-days = in the past few days
context-when-each-week = every week
context-when-times-day = { $count ->
        [one] { $count } time
       *[other] { $count } times
    } a day
context-when-times-week = { $count ->
        [one] { $count } time
       *[other] { $count } times
    } a week
context-when-gym = during gym
context-when-at-latest-date = on { $date } at the latest
context-when-on-way = on the way

## Hoe (nog meer)

context-asap = as soon as possible
context-on-time = on time
context-mostly = usually
context-hours = for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
context-three-quarters = for three quarters of an hour
context-hour-and-half = for an hour and a half
context-for-relative = for { $relative }
context-with-relative = with { $relative }
context-at-relative = at { $relative }’s
context-for-everyone = for everyone
context-with-all-children = with all the children
context-without-trouble = without any trouble
context-by-taxi = by taxi
context-bad-weather = because of the weather

## Waar (nog meer)

context-class = in the classroom
context-location = at the centre
context-entrance = at the entrance
context-street = in the street
context-office-place = at the office

## Hoe lang (nog meer)

context-within-hour = within an hour
context-when-until-before-date = until { $date }
context-weeks = for { $count ->
        [one] { $count } week
       *[other] { $count } weeks
    }
context-days = for { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
context-week = for a week
context-much = a lot

## Vanaf wanneer

context-when-two-weekdays = on { $first-weekday } and { $second-weekday }
context-when-from-month = from { $month }
context-when-from-next-week = from next week
context-when-from-now-on = from now on
context-when-rest-of-day = for the rest of the day
context-when-end-of-afternoon = at the end of the afternoon

## Van dag tot dag

context-number-about = approximately
context-number-almost = almost
context-number-more = a little more
context-number-only = no more than that
context-number-least = at least
context-number-most = at most
context-number-not-before = not before then
context-with-the-toddlers = with the toddlers
context-with-the-babies = with the babies
context-with-the-children = with the children
context-for-outing = for the outing
context-for-party = for the party
context-for-crafting = for the craft activity
context-for-outside = for outdoors
context-when-that-day = that day
context-by-accident = by accident
context-each-time = every time
context-in-turn = taking turns
context-when-since-today = since today
context-when-after-summer = after the summer holidays
context-when-before-holiday = before the holidays
context-when-end-of-morning = at the end of the morning
context-when-start-of-afternoon = at the start of the afternoon
context-when-last-month = last month
context-when-next-year = next year
context-when-end-of-week = at the end of the week
context-when-beforehand = in advance
context-when-next-time = next time
context-in-rain = in the rain
context-in-sun = in the sun
context-in-shade = in the shade
context-in-bus = on the bus
context-in-hall = in the hall

## Bij ziekte en ongelukjes

context-in-that-case = in that case
context-constantly = all the time
context-suddenly = suddenly
context-to-be-sure = to be on the safe side
context-doctor-advice = on the GP’s advice
context-from-coughing = because of coughing
context-from-pain = because of the pain
context-from-fever = because of the fever
context-when-after-running = after running
context-when-after-vomiting = after vomiting
context-with-water = with water
context-with-wet-cloth = with a wet cloth
context-under-tap = under the tap
context-with-lice-comb = with a lice comb
context-when-almost-all-morning = almost all morning
context-when-almost-all-day = almost all day
context-when-for-days = for { $count ->
        [one] { $count } day
       *[other] { $count } days
    } now

## Bij ziekte en ongelukjes (meer)

context-from-cold = because of the cold
context-by-schedule = according to the schedule
context-for-pain = for the pain
context-near-body = near the { $body }
context-behind-body = behind the { $body }
context-few-days = for a few days
## Van dag tot dag (meer)

context-when-next-week-weekday = { $weekday } next week
context-when-this-week-weekday = { $weekday } this week
context-when-next-month-start = at the start of next month
context-on-podium = on the stage
context-in-line = in line
context-in-ball-pit = in the ball pit
context-for-now = for now
context-so-far = so far
