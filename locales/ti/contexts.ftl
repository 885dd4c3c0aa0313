### When, where, how and with whom; locales/nl/contexts.ftl tells more.
context-sentence = { $sentence } ({ $context })
context-because = { $first } ምኽንያቱ: { $second }

## Wanneer

context-when-morning = ሎሚ ንግሆ
context-when-afternoon = ሎሚ ድሕሪ ቀትሪ
context-when-evening = ሎሚ ምሸት
context-when-night = ብለይቲ
context-when-yesterday = ትማሊ
context-when-yesterday-afternoon = ትማሊ ድሕሪ ቀትሪ
context-when-yesterday-evening = ትማሊ ምሸት
context-when-tomorrow = ጽባሕ
context-when-tomorrow-morning = ጽባሕ ንግሆ
context-when-tomorrow-afternoon = ጽባሕ ድሕሪ ቀትሪ
context-when-this-week = ኣብዚ ሰሙን
context-when-last-week = ዝሓለፈ ሰሙን
context-when-next-week = ዝመጽእ ሰሙን
context-when-weekend = ኣብዚ ቀዳመ-ሰንበት
context-when-every-day = መዓልታዊ
context-when-all-day = ምሉእ መዓልቲ
context-when-all-morning = ምሉእ ንግሆ
context-when-all-afternoon = ምሉእ ድሕሪ ቀትሪ
context-when-lately = ኣብዚ ቀረባ ግዜ
context-when-now = ሕጂ
context-when-mornings = ንግሆ ንግሆ
context-when-afternoons = ድሕሪ ቀትሪ ድሕሪ ቀትሪ
context-when-evenings = ምሸት ምሸት
context-when-start-of-day = ኣብ መጀመርታ መዓልቲ
context-when-end-of-day = ኣብ መወዳእታ መዓልቲ
context-when-breakfast = ኣብ ቁርሲ
context-when-lunch = ኣብ ምሳሕ
context-when-dinner = ኣብ ድራር
context-when-hot-meal = ኣብ ውዑይ መግቢ
context-when-meal = ኣብ ግዜ መግቢ
context-when-fruit = ኣብ ግዜ ፍረታት
context-when-before-meal = ቅድሚ መግቢ
context-when-after-meal = ድሕሪ መግቢ
context-when-before-sleep = ቅድሚ ድቃስ
context-when-after-sleep = ድሕሪ ድቃስ
context-when-during-sleep = ኣብ ግዜ ድቃስ
context-when-bottle = ድሕሪ ጡጦ
context-when-after-school = ድሕሪ ቤት ትምህርቲ
context-when-circle = ኣብ ናይ ቆልዑ ክቢ
context-when-bringing = ኣብ ምምጻእ
context-when-goodbye = ኣብ ምፍልላይ
context-when-collecting = ኣብ ምውሳድ
context-when-outdoor-play = ኣብ ግዜ ጸወታ ደገ
context-when-playing = ኣብ ግዜ ጸወታ
context-when-changing = ኣብ ምቕያር ዳይፐር
context-when-walk = ኣብ ግዜ ዙረት
context-when-spring = ኣብ ጽድያ
context-when-summer = ኣብ ናይ ሙቐት እዋን (ሓጋይ)
context-when-autumn = ኣብ ቀውዒ
context-when-winter = ኣብ ናይ ቁሪ እዋን (ክረምቲ)
context-when-school-holidays = ኣብ ዕረፍቲ ቤት ትምህርቲ
context-when-summer-holidays = ኣብ ናይ ሙቐት እዋን ዕረፍቲ (zomervakantie)
context-when-autumn-holidays = ኣብ ዕረፍቲ ቀውዒ
context-when-christmas-holidays = ኣብ ዕረፍቲ ልደት
context-when-spring-holidays = ኣብ ዕረፍቲ ለካቲት
context-when-may-holidays = ኣብ ዕረፍቲ ግንቦት
context-when-study-day = ኣብ ናይ መምህራን መዓልቲ ትምህርቲ
context-when-first = ቅድም
context-when-then = ድሕሪኡ
context-when-later = ጸኒሑ
context-when-in-between = ኣብ መንጎ
context-when-time = ሰዓት { $time }
context-when-around-time = ኣስታት ሰዓት { $time }
context-when-from-time = ካብ ሰዓት { $time } ጀሚሩ
context-when-before-time = ቅድሚ ሰዓት { $time }
context-when-at-latest = እንተ ደንጎየ ሰዓት { $time }
context-when-after-time = ድሕሪ ሰዓት { $time }
context-when-until-time = ክሳብ ሰዓት { $time }
context-when-from-until = ካብ ሰዓት { $from } ክሳብ ሰዓት { $until }
context-when-weekday = { $weekday }
context-when-every-weekday = ነፍሲ ወከፍ { $weekday }
context-when-date = ኣብ { $date }
context-when-from-date = ካብ { $date } ጀሚሩ
context-when-until-date = ክሳብ { $date }፣ እታ መዓልቲ ሓዊስኩም
context-when-before-date = ቅድሚ { $date }
context-when-dates = ካብ { $first-date } ክሳብ { $last-date }፣ እታ መዓልቲ ሓዊስኩም
context-when-in-weeks = ድሕሪ { $count ->
        [one] { $count } ሰሙን
       *[other] { $count } ሰሙናት
    }
context-when-in-days = ድሕሪ { $count ->
        [one] { $count } መዓልቲ
       *[other] { $count } መዓልታት
    }

## Hoe en hoe vaak

context-first-time = ንመጀመርታ ግዜ
context-again = እንደገና
context-times = { $count } ግዜ
context-several-times = ቁሩብ ግዜ
context-often = ብዙሕ ግዜ
context-sometimes = ሓድሓደ ግዜ
context-self = ብዘይ ሓገዝ
context-together = ብሓባር
context-with-names = ምስ { $names }
context-with-children = ምስ ካልኦት ቆልዑ
context-with-group = ምስ ምሉእ ጉጅለ
context-with-staff = ምስ ሰራሕተኛ
context-with-pleasure = ብዓቢ ሓጎስ
context-bit = ቁሩብ
context-very = ብጣዕሚ
context-minutes = ን{ $minutes } ደቒቕ
context-half-hour = ንፍርቂ ሰዓት
context-hour = ንሓደ ሰዓት
context-long = ንነዊሕ ግዜ
context-for-child = ን{ $names }
context-of-child = { $names }
context-agreed = ከምቲ ዝተሰማማዕናዮ
context-therefore = በዚ ምኽንያት
context-maybe = ምናልባት
context-birthday = ንዕለተ ልደት
context-rain = ብሰንኪ ዝናብ
context-storm = ብሰንኪ ህቦብላ
context-heat = ብሰንኪ ሙቐት
context-cold = ብሰንኪ ቁሪ
context-illness = ብሰንኪ ሕማም

## Waar

context-outside = ኣብ ደገ
context-inside = ኣብ ውሽጢ
context-yard = ኣብ ቀጽሪ ቤት ትምህርቲ
context-garden = ኣብ ጀርዲን
context-sandpit = ኣብ ሑጻ
context-home-corner = ኣብ ናይ ገዛ ጸወታ ኩርናዕ
context-building-corner = ኣብ ኩርናዕ ህንጻ
context-reading-corner = ኣብ ኩርናዕ ንባብ
context-gym-hall = ኣብ ኣዳራሽ ስፖርት
context-group = ኣብ ጉጅለ
context-bso = ኣብ ክንክን ድሕሪ ቤት ትምህርቲ (bso)
context-at-school = ኣብ ቤት ትምህርቲ
context-home = ኣብ ገዛ
context-at-ours = ኣባና
context-forest = ኣብ ዱር
context-park = ኣብ ፓርክ
context-playground = ኣብ ቦታ ጸወታ
context-field = ኣብ ሜዳ
context-table = ኣብ ጣውላ
context-sofa = ኣብ ሶፋ
context-lap = ኣብ ሕቝፍና
context-playpen = ኣብ ሓጹር ጸወታ ህጻን (box)
context-mat = ኣብ ምንጻፍ ጸወታ
context-buggy = ኣብ ዓረብያ ህጻን
context-bed = ኣብ ዓራት
context-hallway = ኣብ ኮሪደዮ
context-pool = ኣብ መሐምበሲ
context-paddling-pool = ኣብ ንእሽቶ መሐምበሲ
context-snow = ኣብ በረድ
context-leaves = ኣብ ቆጽሊ
context-kitchen = ኣብ ክሽነ
context-app = ኣብ ኣፕ

## Wanneer (meer)

context-when-day-after-tomorrow = ድሕሪ ጽባሕ
context-when-yesterday-morning = ትማሊ ንግሆ
context-when-tomorrow-evening = ጽባሕ ምሸት
context-when-this-month = ኣብዚ ወርሒ
context-when-next-month = ዝመጽእ ወርሒ
context-when-this-year = ሎሚ ዓመት
context-when-always = ኩሉ ግዜ
context-when-weekday-morning = { $weekday } ንግሆ
context-when-weekday-afternoon = { $weekday } ድሕሪ ቀትሪ
context-when-weekday-evening = { $weekday } ምሸት
context-when-coming-weekday = ዝመጽእ { $weekday }
context-when-last-weekday = ዝሓለፈ { $weekday }
context-when-month = ኣብ { $month }
context-when-since-time = ካብ ሰዓት { $time } ክሳብ ሕጂ
context-when-since-this-week = ካብዚ ሰሙን ጀሚሩ
context-when-since-date = ካብ { $date } ክሳብ ሕጂ
context-when-soon = ሎሚ ጸኒሑ
context-when-in-the-long-run = ኣብ ቀረባ ግዜ
context-when-right-away = ብኡንብኡ
context-when-quickly = ብቕልጡፍ
context-when-at-night = ብለይቲ
context-when-in-hour = ድሕሪ ሓደ ሰዓት
context-when-in-minutes = ካብ ሕጂ ድሕሪ { $minutes } ደቒቕ
context-when-after-minutes = ድሕሪ { $minutes } ደቒቕ
context-when-after-while = ድሕሪ ቁሩብ ግዜ
context-when-tea = ኣብ ግዜ ሻሂ
context-when-snack = ኣብ ግዜ መኽሰስ
context-when-drink-moment = ኣብ ግዜ ምስታይ
context-when-waking = ኣብ ምትንሳእ ካብ ድቃስ
context-when-falling-asleep = ድቃስ ኣብ ምውሳድ
context-when-crafting = ኣብ ግዜ ናይ ኢድ ስራሕ
context-when-football = ኣብ ግዜ ኩዕሶ እግሪ
context-when-reading = ኣብ ግዜ ንባብ
context-when-tidying = ኣቕሑ ኣብ ምእላይ
context-when-singing = ኣብ ግዜ ደርፊ
context-when-swimming-lesson = ኣብ ናይ ምሕምባስ ትምህርቲ
context-when-outing = ኣብ ግዜ ዑደት
context-when-settling = ኣብ ግዜ ምልምማድ
context-when-toilet = ኣብ ሽቓቕ
context-when-holidays = ኣብ ዕረፍቲ
context-when-christmas = ኣብ ልደት
context-when-after-holiday = ድሕሪ ዕረፍቲ

## Hoe (meer)

context-gladly = ብፍታው
context-calmly = ብህድኣት
context-nicely = ብሓጎስ
context-another-group = ኣብ ካልእ ጉጅለ
context-with-baby-group = ምስ ህጻናት
context-with-toddlers = ምስ ንኣሽቱ ቆልዑ
context-with-big-ones = ምስ ዓበይቲ ቆልዑ
context-with-mother = ምስ ኣደ
context-with-father = ምስ ኣቦ
context-with-brother-sister = ምስ ሓው ወይ ሓፍቲ
context-by-bike = ብብሽክለታ
context-by-bus = ብኣውቶቡስ
context-by-train = ብባቡር
context-by-car = ብመኪና
context-on-foot = ብእግሪ
context-by-phone = ብተሌፎን
context-by-mail = ብኢመይል
context-all-together-group = ምስ ጉጅለ { $group }
context-in-groups = ብንኣሽቱ ጉጅለታት
context-hands = ብኢድ
context-warm-reason = ኣዝዩ ሙቐት ስለ ዝነበረ
context-cold-reason = ኣዝዩ ቁሪ ስለ ዝነበረ
context-rain-reason = ማይ ስለ ዝዘነበ
context-tired-reason = ብሰንኪ ድኻም
context-instead = ኣብ ክንድኡ
context-besides = ብተወሳኺ
context-without-tears = ብዘይ ብኽያት
context-with-help = ብሓገዝ

## Waar (meer)

context-vegetable-garden = ኣብ ጀርዲን ኣሕምልቲ
context-puddles-place = ኣብ ዝተኣከበ ማይ
context-library = ኣብ ቤት ንባብ
context-theatre = ኣብ ትያትር
context-petting-farm = ኣብ ናይ ቆልዑ ሕርሻ እንስሳታት
context-farm = ኣብ ሕርሻ
context-zoo = ኣብ መካነ እንስሳ
context-beach = ኣብ ገምገም ባሕሪ
context-window = ኣብ ጥቓ መስኮት
context-door = ኣብ ጥቓ ማዕጾ
context-gate = ኣብ ጥቓ ካንሸሎ
context-chair = ኣብ ወንበር
context-circle-mat = ኣብ ሳዕሪ
context-bag = ኣብ ሳንጣ
context-box = ኣብ ሳጹን ምሳሕ
context-drawer = ኣብ ዘንቢል
context-coat-hook = ኣብ መስቀል ጃኬት
context-climbing-frame = ኣብ መደየቢ መጻወቲ
context-slide-place = ኣብ መንሸራተቲ
context-swing-place = ኣብ ሰለል
context-bath-water = ኣብ ማይ
context-children-home = ኣብ ገዛ መሓዛ
context-other-location = ኣብ ካልእ ቦታ

## Wanneer (nog meer)

context-when-after-half-hour = ድሕሪ ፍርቂ ሰዓት
context-when-after-hour = ድሕሪ ሓደ ሰዓት
context-when-after-quarter = ድሕሪ ርብዒ ሰዓት
context-when-just-now = ቅድሚ ሒደት ደቓይቕ
context-when-past-days = ኣብዘን ዝሓለፋ መዓልታት
context-when-each-week = ሰሙን ሰሙን
context-when-times-day = ኣብ መዓልቲ { $count } ግዜ
context-when-times-week = ኣብ ሰሙን { $count } ግዜ
context-when-gym = ኣብ ግዜ ስፖርት
context-when-at-latest-date = ብዝደንጐየ ኣብ { $date }
context-when-on-way = ኣብ መንገዲ

## Hoe (nog meer)

context-asap = ብዝተኻእለ ቅልጡፍ
context-on-time = ኣብ ግዜኡ
context-mostly = መብዛሕትኡ ግዜ
context-hours = ን{ $hours } ሰዓት
context-three-quarters = ንሰለስተ ርብዒ ሰዓት
context-hour-and-half = ንሓደ ሰዓትን ፈረቓን
context-for-relative = ነዚ ሰብ: { $relative }
context-with-relative = ምስዚ ሰብ: { $relative }
context-at-relative = ኣብ ገዛ እዚ ሰብ: { $relative }
context-for-everyone = ንኹሉ ሰብ
context-with-all-children = ምስ ኩሎም ቆልዑ
context-without-trouble = ብዘይ ጸገም
context-by-taxi = ብታክሲ
context-bad-weather = ብሰንኪ ኩነታት ኣየር

## Waar (nog meer)

context-class = ኣብ ክፍሊ
context-location = ኣብ ማእከል
context-entrance = ኣብ መእተዊ
context-street = ኣብ ጎደና
context-office-place = ኣብ ቤት ጽሕፈት

## Hoe lang (nog meer)

context-within-hour = ኣብ ውሽጢ ሓደ ሰዓት
context-when-until-before-date = ክሳብ { $date }
context-weeks = ን{ $count } ሰሙን
context-days = ን{ $count } መዓልቲ
context-week = ንሓደ ሰሙን
context-much = ብዙሕ

## Vanaf wanneer

context-when-two-weekdays = { $first-weekday }ን { $second-weekday }ን
context-when-from-month = ካብ ወርሒ { $month } ጀሚሩ
context-when-from-next-week = ካብ ዝመጽእ ሰሙን ጀሚሩ
context-when-from-now-on = ካብ ሕጂ ጀሚሩ
context-when-rest-of-day = ዝተረፈ መዓልቲ
context-when-end-of-afternoon = ኣብ መወዳእታ ድሕሪ ቀትሪ

## Van dag tot dag

context-number-about = ብግምት
context-number-almost = ዳርጋ
context-number-more = ቁሩብ ዝያዳ
context-number-only = ካብኡ ንላዕሊ ኣይኮነን
context-number-least = እንተወሓደ
context-number-most = እንተበዝሐ
context-number-not-before = ቅድሚኡ ኣይኮነን
context-with-the-toddlers = ምስቶም ንኣሽቱ ቆልዑ
context-with-the-babies = ምስቶም ህጻናት
context-with-the-children = ምስቶም ቆልዑ
context-for-outing = ንዑደት
context-for-party = ንበዓል
context-for-crafting = ንናይ ኢድ ስራሕ
context-for-outside = ንደገ
context-when-that-day = በታ መዓልቲ እቲኣ
context-by-accident = ብዘይፍላጥ
context-each-time = ኣብ ነፍሲ ወከፍ ግዜ
context-in-turn = ብተራ
context-when-since-today = ካብ ሎሚ ጀሚሩ
context-when-after-summer = ድሕሪ ናይ ሙቐት እዋን ዕረፍቲ (zomervakantie)
context-when-before-holiday = ቅድሚ ዕረፍቲ
context-when-end-of-morning = ኣብ መወዳእታ ንግሆ
context-when-start-of-afternoon = ኣብ መጀመርታ ድሕሪ ቀትሪ
context-when-last-month = ዝሓለፈ ወርሒ
context-when-next-year = ዝመጽእ ዓመት
context-when-end-of-week = ኣብ መወዳእታ እዛ ሰሙን
context-when-beforehand = ኣቐዲምኩም
context-when-next-time = ዝቕጽል ግዜ
context-in-rain = ኣብ ዝናብ
context-in-sun = ኣብ ጸሓይ
context-in-shade = ኣብ ጽላሎት
context-in-bus = ኣብ ኣውቶቡስ
context-in-hall = ኣብ መእተዊ ኮሪደዮ

## Bij ziekte en ongelukjes

context-in-that-case = ሽዑ
context-constantly = ኩሉ ግዜ
context-suddenly = ብሃንደበት
context-to-be-sure = ንጥንቃቐ
context-doctor-advice = ብምኽሪ ሓኪም ስድራ (huisarts)
context-from-coughing = ብሰንኪ ሰዓል
context-from-pain = ብሰንኪ ቃንዛ
context-from-fever = ብሰንኪ ረስኒ
context-when-after-running = ድሕሪ ምጉያይ
context-when-after-vomiting = ድሕሪ ተምላስ
context-with-water = ብማይ
context-with-wet-cloth = ብርሑስ ጨርቂ
context-under-tap = ኣብ ትሕቲ ቡምባ ማይ
context-with-lice-comb = ብመመሸጢ ቅማል
context-when-almost-all-morning = ዳርጋ ምሉእ ንግሆ
context-when-almost-all-day = ዳርጋ ምሉእ መዓልቲ
context-when-for-days = ካብ ዝሓለፈ { $count } መዓልቲ

## Bij ziekte en ongelukjes (meer)

context-from-cold = ብሰንኪ ጉንፋዕ
context-by-schedule = ብመሰረት መደብ
context-for-pain = ንቃንዛ
context-near-body = ኣብ ጥቓ: { $body }
context-behind-body = ኣብ ድሕሪት: { $body }
context-few-days = ንቑሩብ መዓልታት
## Van dag tot dag (meer)

context-when-next-week-weekday = { $weekday } ናይ ዝመጽእ ሰሙን
context-when-this-week-weekday = { $weekday } ናይ እዛ ሰሙን
context-when-next-month-start = ኣብ መጀመርታ ዝመጽእ ወርሒ
context-on-podium = ኣብ መድረኽ
context-in-line = ኣብ መስርዕ
context-in-ball-pit = ኣብ ጉድጓድ ኩዕሶታት
context-for-now = ንግዚኡ
context-so-far = ክሳብ ሕጂ
