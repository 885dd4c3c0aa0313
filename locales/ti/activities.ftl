### What children do, for the slot $activity of phrases.ftl; locales/nl/activities.ftl tells more.

## Buiten en bewegen

do-play-outside = ጸወታ ኣብ ደገ
do-play-inside = ጸወታ ኣብ ውሽጢ
do-play = ምጽዋት
do-play-together = ብሓባር ምጽዋት
do-cycle = ብሽክለታ ምዝዋር
do-run-bike = ስኩተር ምዝዋር
do-walk-outing = ብእግሪ ምዛር
do-autumn-walk = ናይ ቀውዒ ዙረት
do-run = ምጉያይ
do-race = ውድድር
do-climb = ምድያብ
do-slide = ብመንሸራተቲ ምውራድ
do-big-slide = ብዓቢ መንሸራተቲ ምውራድ
do-swing = ሰለል ምባል
# unsure: described, with the Dutch word
do-seesaw = ላዕልን ታሕትን ጸወታ (wip)
do-jump = ምንጣር
do-trampoline = ኣብ ትራምፖሊን ምንጣር
do-skip = ብገመድ ምንጣር
do-football = ኩዕሶ እግሪ ምጽዋት
do-goal = ጎል ምእታው
do-hockey = ሆኪ ምጽዋት
do-basketball = ኩዕሶ ሰኪዐት ምጽዋት
do-throw-ball = ኩዕሶ ምድርባይ
# unsure: tag, with the Dutch word
do-tag = ጸወታ ምጉያይን ምሓዝን (tikkertje)
do-hide = ብምሕባእን ምድላይን ምጽዋት
do-swim = ምሕምባስ
do-gym = ምውስዋስ ኣካላት
do-dance = ምስዕሳዕ
do-yoga = ዮጋ
do-circle-game = ጸወታ ክቢ
do-obstacle = ዕንቅፋታት ምሕላፍ
do-sandpit = ብሑጻ ምጽዋት
do-sandcastle = ብሑጻ ግምቢ ምህናጽ
do-water = ብማይ ምጽዋት
do-paddle = ኣብ ንእሽቶ መሐምበሲ ምጽዋት
do-puddles = ኣብ ዝተኣከበ ማይ ምንጣር
do-snow = ብበረድ ምጽዋት
do-snowman = ሰብ በረድ ምስራሕ
do-leaves = ኣብ ቆጽሊ ምጽዋት
do-search-autumn = ፍረ ካስታንየን ኣይክን ምድላይ
do-insects = ሓሳኹ ምድላይ
do-garden = ኣብ ጀርዲን ኣሕምልቲ ምስራሕ
do-sow = ዘርኢ ምዝራእ
do-water-plants = ንተኽልታት ማይ ምሃብ
do-feed-animals = እንስሳታት ምምጋብ
do-stroke-animals = እንስሳታት ምድራዝ
# unsure: treasure hunt
do-treasure = ጸወታ ምድላይ መዝገብ
do-eggs = እንቋቑሖ ፋሲካ ምድላይ

## Maken en knutselen

do-craft = ናይ ኢድ ስራሕ
do-paint = ብቀለም ምስኣል
do-finger-paint = ብኣጻብዕ ምስኣል
do-draw = ስእሊ ምስኣል
do-colour = ሕብሪ ምቕባእ
do-cut = ብመቐስ ምቑራጽ
do-glue = ምልጣፍ
do-clay = ብጭቃ መጻወቲ ምስራሕ
do-beads = ዕንቁ ምስካዕ
do-bracelets = ኣንባር ምስራሕ
do-slime = ስላይም ምስራሕ
do-lantern = ፋኑስ ምስራሕ
do-card = ካርድ ምስራሕ
do-gift = ህያብ ምስራሕ
do-make = ምስራሕ { $item }
do-build = ምህናጽ
do-tower = ግምቢ ምህናጽ
do-hut = ናይ ጸወታ ኣጉዶ ምህናጽ
do-build-with = ብ{ $item } ምህናጽ
do-woodwork = ስራሕ ዕንጨይቲ
do-sew = ምስፋይ

## Spelen binnen

do-play-with = ብ{ $item } ምጽዋት
do-home-corner = ኣብ ናይ ገዛ ጸወታ ኩርናዕ ምጽዋት
do-house = ናይ ገዛ ጸወታ
do-shop = ናይ ድኳን ጸወታ
do-doctor = ናይ ሓኪም ጸወታ
do-dress-up = ፍሉይ ክዳን ምኽዳን
do-theatre = ድራማ ምስራሕ
do-puzzle = ፓዝል ምስራሕ
do-whole-puzzle = ምሉእ ፓዝል ምውዳእ
do-game = ጸወታ ጣውላ ምጽዋት
do-memory = ጸወታ ዝኽሪ
do-cards = ካርታ ምጽዋት
do-chess = ቸዝ ምጽዋት
do-console = ቪድዮ ጸወታ
do-film = ፊልም ምርኣይ
do-music = ሙዚቃ ምጽዋት
do-music-listen = ሙዚቃ ምስማዕ
do-sing = ምድራፍ
do-read = መጽሓፍ ምርኣይ
do-listen-story = ጽውጽዋይ ምስማዕ
do-be-read = ጽውጽዋይ ምንባብን ምስማዕን
do-massage = ማሳጅ ህጻን
do-baby-gym = ኣብ ምንጻፍ ጸወታ ምግምሳስ
# unsure: described
do-peekaboo = ገጽ ናይ ምሕባእ ጸወታ
do-relax = ምዕራፍ
do-sofa = ኣብ ሶፋ ምግምሳስ
do-lap = ኣብ ሕቝፍና ኮፍ ምባል
do-cuddle = ምሕቋፍ
do-chat = ዕላል
do-homework = ናይ ገዛ ዕዮ ምስራሕ

## Eten en koken

do-cook = ምኽሻን
do-bake = ምስንካት
do-bake-biscuits = ብስኩት ምስንካት
do-bake-item = ምስንካት { $item }
do-make-soup = መረቕ ምስራሕ
do-cut-fruit = ፍረታት ምቑራጽ
do-set-table = ጣውላ ምድላው
do-clear-table = ጣውላ ምጽራይ
do-wash-up = ኣቕሑ ምሕጻብ
do-spread-bread = ባኒ ምልካይ
do-eat-self = ብዘይ ሓገዝ ምብላዕ
do-eat-spoon = ብማንካ ምብላዕ
do-eat-fork = ብፋርኬታ ምብላዕ
do-drink-cup = ብኩባያ ምስታይ
do-eat-item = ምብላዕ { $item }
do-drink-item = ምስታይ { $item }
do-taste-item = ምቕማስ { $item }
do-eat-table = ኣብ ጣውላ ምብላዕ

## Zelf doen

do-coat = ጃኬት ምኽዳን
do-coat-zip = ጃኬት ምዕጻው
do-shoes = ጫማ ምውዳይ
do-undress = ጫማ ምውጻእ
do-dress = ክዳን ምኽዳን
do-wash-hands = ኢድ ምሕጻብ
do-brush-teeth = ስኒ ምብራሽ
do-blow-nose = ኣፍንጫ ምንፋጽ
do-toilet = ናብ ሽቓቕ ምኻድ
do-potty = ኣብ ናይ ቆልዑ ሽቓቕ (potje) ምሻን
do-tidy = ኣቕሑ ምእላይ
do-help = ምሕጋዝ
do-help-others = ንኻልኦት ቆልዑ ምሕጋዝ
do-comfort-others = ንኻልኦት ቆልዑ ምጽንናዕ
do-share = ምስ ካልኦት ምክፋል
do-wait-turn = ተራ ምጽባይ
do-sleep-bed = ኣብ ዓቢ ዓራት ምድቃስ
do-sleep-outside = ኣብ ደገ ምድቃስ
do-sleep-without-dummy = ብዘይ መጥበዊት (speen) ምድቃስ
do-sleep-buggy = ኣብ ዓረብያ ህጻን ምድቃስ
do-say-goodbye = ምፍንናው

## Groeien en leren

do-roll = ምግልባጥ
do-sit = ኮፍ ምባል
do-crawl = ምድህዳህ
do-stand = ደው ምባል
do-pull-up = ሒዝካ ደው ምባል
do-walk = ብእግሪ ምኻድ
do-steps = ስጉምቲ ምስጓም
do-tummy = ብከብዲ በጥ ምባል
do-grab = ኣቕሑ ምሓዝ
do-babble = ናይ ህጻን ድምጺ ምግባር
do-laugh = ምስሓቕ
do-talk = ምዝራብ
do-words = ቃላት ምባል
do-dutch = ሆላንድኛ ምዝራብ
do-name = ስም ምጽሓፍ
do-write = ፊደላት ምጽሓፍ
do-count = ምቑጻር
do-count-to = ክሳብ { $count } ምቑጻር
do-colours = ሕብርታት ምጽዋዕ
do-tell = ምንጋር
do-listen = ምስማዕ

## Uitjes

do-visit = ናብ { $item } ምኻድ
do-shopping = ኣስቤዛ ምዕዳግ
do-train = ብባቡር ምኻድ
do-bus = ብኣውቶቡስ ምኻድ
do-film-theatre = ናብ ሲነማ ምኻድ
do-ice-cream = ጀላቶ ምብላዕ
do-picnic = ፒክኒክ
do-celebrate = በዓል ምብዓል
do-birthday = ዕለተ ልደት ምብዓል
do-celebrate-item = ምብዓል { $item }
do-shoe = ጫማ ን Sinterklaas ምቕማጥ
do-treat = ምቁር ምዕዳል

## Meer

do-stroke-item = ምድራዝ { $item }
do-feed-item = ን{ $item } መግቢ ምሃብ
do-search-item = ምድላይ { $item }
do-watch-item = ምርኣይ { $item }
do-collect-item = ምእካብ { $item }
do-ride-item = ብ{ $item } ምዝዋር
do-play-game-item = ምጽዋት { $item }
do-sort = ምፍልላይ
do-tidy-item = ምእላይ { $item }
do-wash-item = ምሕጻብ { $item }
do-buy-item = ምግዛእ { $item }
do-cut-item = ምቑራጽ { $item }
do-plant-item = ምትካል { $item }
do-read-item = ብዛዕባ { $item } ምንባብ
do-chess-draughts = ዳማ ምጽዋት
do-table-football = ኩዕሶ ጣውላ ምጽዋት
do-ping-pong = ፒንግ ፖንግ ምጽዋት
do-judo = ጁዶ
do-skate = ብስኬት ምንሸርታት
do-skateboard = ስኬትቦርድ ምዝዋር
do-balance = ሚዛን ምሕላው
do-throw-snow = ብኩዕሶ በረድ ምጽዋት
do-sledge = ኣብ በረድ ምንሸርታት
do-stratego = ኣብ ደገ ዓቢ ጸወታ
do-dodgeball = ናይ ምህዳም ኩዕሶ ምጽዋት
do-bake-cake = ዶልሺ ምስንካት
do-bake-pancakes = ፓንኬክ ምስንካት
do-bake-pizza = ፒሳ ምስራሕ
do-bake-bread = ባኒ ምስንካት
do-bake-pepernoten = pepernoten (ቀመም ዘለዎ ደቀቕቲ ብስኩት) ምስንካት
do-fruit-salad = ሰላጣ ፍረታት ምስራሕ
do-birthday-sing = ንዕለተ ልደት ቆልዓ ምድራፍ
do-decorate = ምስልማት
do-lantern-walk = ምስ ፋኑሳት ምኻድ
do-carnival = ካርኒቫል ምብዓል
do-photo = ስእሊ ምልዓል
do-experiment = ፈተነታት ምግባር
do-blow-bubbles = ዓፍራ ምንፋሕ
do-build-tracks = መንገዲ ባቡር ምህናጽ
do-drive-cars = ብመጻወቲ መካይን ምጽዋት
do-dolls-care = ባምቡላ ምክንኻን
do-cook-toy = ኣብ ናይ ጸወታ ክሽነ ምኽሻን
do-post = ፖስጣ ምብጻሕ
do-water-cups = ማይ ምግልባጥ
do-wipe-table = ጣውላ ምጽራይ
do-sweep = ምኹስታር
do-dress-self = ብዘይ ሓገዝ ክዳን ምኽዳን
do-trousers = ስረ ምኽዳን
do-pour = ብዘይ ሓገዝ መስተ ምቕዳሕ
do-peel = ብዘይ ሓገዝ ፍረታት ምቕራፍ
do-sleep-mattress = ኣብ ንእሽቶ ፍርናሽ ምድቃስ
do-quiet-room = ናብ ኩርናዕ ዕረፍቲ ምኻድ
do-say-sorry = ይቕሬታ ምባል
do-thank = የቐንየለይ ምባል
do-talk-group = ኣብ ናይ ቆልዑ ክቢ ምዝራብ
do-raise-hand = ኣጻብዕ ምልዓል
do-look-around = ንዙርያ ምርኣይ
do-clap = ኢድ ምጥቃዕ
do-wave-baby = ንኻልኦት ቆልዑ ኢድ ምውዝዋዝ
do-stand-up = ምትንሳእ
do-walk-along = ጣውላ ሒዝካ ምኻድ
do-stairs = መደያይቦ ምድያብ
do-catch = ኩዕሶ ምሓዝ
do-kick = ኩዕሶ ምርጋጽ
do-roll-ball = ኩዕሶ ምንክርራይ
# unsure: rattle: described
do-shake = ብኳሕኳሕታ መጻወቲ ህጻን ምጽዋት
do-mirror = ኣብ መስትያት ምርኣይ
do-tear = ወረቐት ምቕዳድ
do-stickers = ስቲከር ምልጣፍ
do-stamp = ማሕተም ምግባር
do-beads-iron = ዕንቍታት ምስራዕ
do-knit = ሹራብ ምእላም
do-origami = ወረቐት ምዕጻፍ
do-chalk = ኣብ ምድሪ ብጠመሽ ምስኣል
do-mud = ብጭቃ ምጽዋት
do-water-fight = ብማይ ምርጭጫው
do-swim-lesson = ናብ ናይ ምሕምባስ ትምህርቲ ምኻድ
do-football-training = ናብ ኩዕሶ እግሪ ምኻድ
do-sleepover = ምሕዳር
do-vote = ድምጺ ምሃብ
do-menu = ዝብላዕ መግቢ ምውሳን
do-theatre-visit = ናብ ትያትር ምኻድ

## Nog meer

activity-join-in = ምስታፍ
activity-join-in-with = ኣብ { $item } ምስታፍ
activity-work-with = ብ{ $item } ምስራሕ
activity-work = ምስራሕ
activity-splash = ብማይ ምጽዋት
activity-arithmetic = ሕሳብ ምስራሕ
activity-go-out = ናብ ደገ ምውጻእ
activity-go-school = ናብ ቤት ትምህርቲ ምኻድ
activity-go-home = ናብ ገዛ ምኻድ
activity-eat = ምብላዕ
activity-drink = ምስታይ
activity-sleep = ምድቃስ
activity-pee = ምሻን
activity-breakfast = ቁርሲ ምብላዕ
activity-lunch = ምሳሕ ምብላዕ
activity-wait = ምጽባይ
activity-practise = ልምምድ
activity-practise-item = ልምምድ { $item }
activity-practise-with = ብ{ $item } ምልምማድ
activity-learn-item = ምምሃር { $item }
activity-face-paint = ገጽ ምቕባእ
activity-finish-homework = ዕዮ ገዛ ምውዳእ
activity-school-trip = ናይ ቤት ትምህርቲ ዑደት ምኻድ
activity-trip = ዑደት ምኻድ
activity-paint-item = ምቕባእ { $item }
activity-draw-item = ምስኣል { $item }
activity-bring-item = ምምጻእ { $item }
activity-throw-item = ምድርባይ { $item }
activity-choose-item = ምምራጽ { $item }
activity-paste-with = ብ{ $item } ምልጣፍ
activity-walk-to = ናብ { $item } ብእግሪ ምኻድ
activity-cycle-to = ናብ { $item } ብብሽክለታ ምኻድ

## Van dag tot dag (meer)

do-messy-play = ኢድ ዘረስሕ ጸወታ
activity-messy-with = ብ{ $item } ኢድ ዘረስሕ ጸወታ
activity-ride-around = ብ{ $item } ምዛር
do-hang-coat = ጃኬት ምስቃል
activity-hand-out = { $item } ምዕዳል
activity-clean-item = { $item } ምጽራይ
activity-hide-item = { $item } ምሕባእ
activity-show-item = { $item } ንኻልኦት ምርኣይ
activity-carry-item = { $item } ምጻር
activity-count-items = { $item } ምቑጻር
activity-hug-item = { $item } ምሕቋፍ
activity-climb-on = ኣብ { $item } ምድያብ
activity-jump-on = ኣብ { $item } ምንጣር
activity-pick-item = { $item } ምቕንጣብ
do-look-outside = ናብ ደገ ምርኣይ
do-look-pictures = ስእልታት ምርኣይ
do-sing-together = ብሓባር ምድራፍ
do-sing-song = ደርፊ ምድራፍ
# unsure
do-rhyme = ጸወታ ምውዳድ ቃላት
do-imitate-animals = እንስሳታት ምምሳል
do-guess = ጸወታ ግምት
do-quiz = ውድድር ሕቶታት
do-bingo = ጸወታ ቢንጎ
do-domino = ጸወታ ዶሚኖ
do-tug-of-war = ገመድ ምጉታት
do-play-ball-pit = ኣብ ጉድጓድ ኩዕሶታት ምጽዋት
do-somersault = ምግልባጥ
do-handstand = ብኢድ ደው ምባል
do-crawl-tunnel = ብቢንቶ ምድህዳህ
do-fly-kite = ናይ ወረቐት ነፋሪት ምንፋር
do-dig = ምኹዓት
do-rake-leaves = ኣቝጽልቲ ምእካብ
do-bird-food = መግቢ ኣዕዋፍ ምስራሕ
do-harvest = ኣሕምልቲ ምእካብ
# unsure
do-marbles = ጸወታ ብልየ
do-hoop = ብክቢ መጻወቲ (hoepel) ምጽዋት
do-collage = ስእሊ ካብ ቁርጽራጽ ወረቐት ምስራሕ
do-puppet-show = ተዋስኦ ባምቡላ ምርኣይ
do-dress-doll = ንባምቡላ ክዳን ምልባስ
do-doll-bed = ባምቡላ ኣብ ዓራት ምግባር
do-play-school = ጸወታ ቤት ትምህርቲ
do-play-restaurant = ጸወታ ቤት መግቢ
do-flush = ማይ ሽቓቕ ምፍሳስ
do-wash-face = ገጽ ምሕጻብ
do-say-name = ናይ ገዛእ ርእሲ ስም ምንጋር
do-choose = ምምራጽ
do-big-chair = ኣብ ዓቢ መንበር ኮፍ ምባል
