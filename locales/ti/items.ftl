### locales/nl/items.ftl tells what the slots hold.

## Eten

item-bread = ባኒ
item-sandwich = ቁራስ ባኒ
item-sandwich-cheese = ባኒ ምስ ፎርማጆ
item-sandwich-peanut-butter = ባኒ ምስ ጠስሚ ፉል
item-sandwich-meat = ባኒ ምስ ስጋ
item-sandwich-sweet = ባኒ ምስ ምቁር ነገር
item-cracker = ብስኩት ጨው
item-rice-cake = ኬክ ሩዝ
item-breadstick = በትሪ ባኒ
item-biscuit = ብስኩት
item-porridge = ጋዓት
item-fruit = ፍረታት
item-fruit-puree = ዝተደፍጠጠ ፍረታት
item-vegetable-puree = ዝተደፍጠጠ ኣሕምልቲ
item-apple = መለ
item-banana = ባናና
item-pear = ፐር
item-grapes = ወይኒ
item-orange = ኣራንሺ
item-tangerine = ማንደሪን
item-strawberries = ስትሮበሪ
item-melon = ሜሎን
item-kiwi = ኪዊ
item-raisins = ዘቢብ
item-vegetables = ኣሕምልቲ
item-cucumber = ኩኩምበር
item-tomato = ኮሚደረ
item-carrot = ካሮቲ
item-pepper = ፓፕሪካ
item-broccoli = ብሮኮሊ
item-potatoes = ድንሽ
item-pasta = ፓስታ
item-rice = ሩዝ
item-couscous = ኩስኩስ
item-soup = መረቕ
item-pancakes = ፓንከይክ
item-pizza = ፒሳ
item-fish = ዓሳ
item-chicken = ደርሆ
item-meat = ስጋ
item-pork = ስጋ ሓሰማ
item-egg = እንቋቑሖ
item-cheese = ፎርማጆ
item-yoghurt = ዮጉርት
item-nuts = ለውዝን ካልእ ነትስን (noten)
item-peanut-butter = ጠስሚ ፉል
item-sweets = ካራሜላ
item-cake = ዶልሺ
item-ice-cream = ጀላቶ

## Drinken

item-water = ማይ
item-milk = ጸባ
item-breast-milk = ጸባ ኣደ
item-formula = ዱቄት ጸባ ህጻን
item-tea = ሻሂ
item-juice = ጽሟቕ
item-squash = ምቁር መስተ
item-bottle = ጡጦ

## Speelgoed

item-blocks = ብሎካት
item-lego = ሌጎ
item-duplo = ዱፕሎ
item-train = ባቡር
item-cars = መካይን
item-dolls = ባምቡላታት
item-animals = እንስሳታት
item-ball = ኩዕሶ
item-puzzle = ፓዝል
item-book = መጽሓፍ
item-clay = ጭቃ መጻወቲ
item-sand = ሑጻ
item-paint = ቀለም
item-bikes = ናይ ቆልዑ ብሽክለታታት
item-slide = መንሸራተቲ
item-swing = ሰለል
item-games = ጸወታታት
item-instruments = መሳርሒታት ሙዚቃ
item-dressing-up = ናይ ጸወታ ክዳውንቲ
item-bubbles = ዓፍራ ሳሙና

## Kleren

item-coat = ጃኬት
item-raincoat = ናይ ዝናብ ጃኬት
item-hat = ምዉቕ ቆብዕ
item-sun-hat = ናይ ጸሓይ ቆብዕ
item-gloves = ጓንቲ
item-scarf = ሻርባ
item-shoes = ጫማ
item-boots = ቡት
item-slippers = ናይ ገዛ ሰሊፐር
item-socks = ካልሲ
item-trousers = ስረ
item-shirt = ማልያ
item-jumper = ጎልፎ
item-vest = ናይ ውሽጢ ክዳን ህጻን
item-underpants = ሙታንታ
item-pyjamas = ፒጃማ
item-sleeping-bag = ናይ መደቀሲ ሳኬት

## Meenemen

item-nappies = ዳይፐር
item-wipes = ርሑስ ሶፍት
item-spare-clothes = ተወሳኺ ክዳን
item-warm-clothes = ምዉቕ ክዳን
item-swimwear = ናይ ምሕምባስ ክዳን
item-towel = ሽጎማኖ
item-gym-clothes = ናይ ስፖርት ክዳን
item-suncream = ክሬም ጸሓይ
item-dummy = መጥበዊት (speen)
item-cuddly-toy = ልስሉስ ባምቡላ
item-bag = ሳንጣ
item-lunch-box = ሳጹን ምሳሕ
item-cup = ኩባያ
item-packed-lunch = ዝተዳለወ ምሳሕ
item-medicine = መድሃኒት
item-form = ፎርም
item-photo = ስእሊ
item-treat = ንቆልዑ ዝዕደል ምቁር

## Plaatsen

item-petting-farm = ናይ ቆልዑ ሕርሻ
item-forest = ዱር
item-park = ፓርክ
item-playground = ቦታ ጸወታ
item-library = ቤት ንባብ
item-zoo = መካነ እንስሳ
item-swimming-pool = መሐምበሲ
item-gym-hall = ኣዳራሽ ስፖርት
item-museum = ሙዝየም
item-theatre = ትያትር
item-beach = ገምገም ባሕሪ
item-market = ዕዳጋ
item-care-home = መናበዪ ኣረጋውያን
item-school = ቤት ትምህርቲ

## Wat wij doen en vieren

item-music = ሙዚቃ
item-gymnastics = ስፖርት
item-drawing = ስእሊ ምስኣል
item-cooking = ምኽሻን
item-hide-and-seek = ጸወታ ምሕባእን ምድላይን
item-swimming-lesson = ትምህርቲ ምሕምባስ
item-spring = ጽድያ
item-summer = ናይ ሙቐት እዋን (ሓጋይ)
item-autumn = ቀውዒ
item-winter = ናይ ቁሪ እዋን (ክረምቲ)
item-family = ስድራቤት
item-food-theme = መግቢ
item-colours = ሕብርታት
item-my-body = ኣካላተይ
item-traffic = ትራፊክ
item-birthday-party = በዓል ልደት ቆልዓ
item-sinterklaas = ሲንተርክላስ (Sinterklaas)
item-christmas = ልደት
item-easter = ፋሲካ
item-sugar-feast = ዒድ ኣል-ፈጥር
item-sacrifice-feast = ዒድ ኣል-ኣድሓ
item-summer-party = በዓል ናይ ሙቐት እዋን (ሓጋይ)
item-carnival = ካርናቫል

## Wat er op de groep heerst

item-head-lice = ቅማል ርእሲ
# unsure: chickenpox: described, with the Dutch word
item-chickenpox = ማይ ዘለዎ ዕንፍሩር (waterpokken)
item-impetigo = ሕማም ቆርበት (krentenbaard)
item-hand-foot-mouth = ሕማም ኢድን እግርን ኣፍን
item-fifth-disease = ሓሙሻይ ሕማም (vijfde ziekte)
item-pink-eye = ረኽሲ ዓይኒ
item-stomach-flu = ተላባዒ ውጽኣትን ተምላስን (buikgriep)
item-scarlet-fever = ቀይሕ ረስኒ (roodvonk)
item-worms = ሓሳዅ (wormpjes)
item-flu = ኢንፍሉወንዛ (griep)

## Eten (meer)

item-spread-cheese = ልስሉስ ፎርማጆ
item-ham = ስጋ ሓሰማ (ham)
item-sausage = ሶስጅ
# unsure: described, with the Dutch word
item-hagelslag = ቸኮላት ናይ ባኒ (hagelslag)
item-jam = ማርማላታ
item-honey = መዓር
item-butter = ጠስሚ
item-apple-syrup = ሽሮፕ መለ
item-hummus = ሑሙስ
item-egg-salad = ሰላጣ እንቋቑሖ
item-bun = ንእሽቶ ባኒ
item-croissant = ክሮሶ
item-currant-bun = ባኒ ምስ ዘቢብ
item-toast = ንቑጽ ባኒ (beschuit)
item-crusts = ልሕጺ ባኒ
item-breakfast-cereal = ሲርያል
item-oatmeal = ገዓት ኣጃ
item-ontbijtkoek = ኬክ ቀመም (ontbijtkoek)
item-gingerbread-nuts = ንኣሽቱ ብስኩት ቀመም (pepernoten)
item-speculaas = ብስኩት ቀመም (speculaas)
item-oliebollen = ብዘይቲ ዝተጠብሰ ሕብስቲ (oliebollen)
item-cupcake = ንኣሽቱ ኬክ
item-popcorn = ዕምባባ ዕፉን
item-crisps = ቺፕስ
item-chocolate = ቸኮላት
item-lolly = ካራሜላ ናይ ዕንጨይቲ
item-ice-lolly = ናይ በረድ ጀላቶ
item-custard = ካስታርድ
item-cottage-cheese = ሓድሽ ፎርማጆ (kwark)
item-pudding = ምቁር ድሕሪ መግቢ
item-blueberries = ብሉቤሪ
item-raspberries = ራስቤሪ
item-cherries = ቸሪ
item-plum = ፕላም
item-peach = ኮኽ
item-mango = ማንጉስ
item-pineapple = ኣናናስ
item-watermelon = ብርጭቕ
item-avocado = ኣቮካዶ
item-snack-vegetables = ጥረ ኣሕምልቲ
item-snack-tomatoes = ንኣሽቱ ኮሚደረ
item-cauliflower = ካውሊፍላወር
item-green-beans = ቀጠልያ ፋሶልያ
item-peas = ዓይኒ ዓተር ቀጠልያ
item-spinach = ስፒናች
item-courgette = ዙኪኒ
item-pumpkin = ዱባ
item-sweet-potato = ምቁር ድንሽ
item-corn = ዕፉን
item-lettuce = ሰላጣ
item-mushrooms = ቃንጥሻ
item-onion = ሽጉርቲ
item-lentils = ብርስን
item-beans = ፋሶልያ
item-olives = ኣውሊዕ
item-mash = ዝተደፍጠጠ ድንሽ
item-fries = ጥቡስ ድንሽ
item-spaghetti = ስፓገቲ
item-macaroni = ማካሮኒ
item-lasagne = ላዛንያ
item-noodles = ኑድልስ
item-fried-rice = ጥቡስ ሩዝ
item-wraps = ጥቕሉል ባኒ
item-tomato-sauce = ስጎ ኮሚደረ
item-sauce = ስጎ
item-apple-sauce = ዝተደፍጠጠ መለ
item-meatballs = ኩባብ ስጋ
item-minced-meat = ጥሑን ስጋ
item-fish-fingers = ጥቡስ ዓሳ (vissticks)
item-tofu = ቶፉ
item-halal-meat = ሓላል ስጋ
item-vegetable-soup = መረቕ ኣሕምልቲ
item-tomato-soup = መረቕ ኮሚደረ
item-pea-soup = መረቕ ዓተር
item-chicken-soup = መረቕ ደርሆ
item-rice-porridge = ሩዝ ምስ ጸባ
item-solid-food = ተሪር መግቢ
item-snack = መኽሰስ
item-warm-meal = ውዑይ መግቢ
item-lunch = ምሳሕ
item-breakfast = ቁርሲ
item-baby-puree = ድሉው መግቢ ህጻን
item-peanuts = ፉል
item-cow-milk = ጸባ ላም
item-oat-milk = ጸባ ኣጃ
item-soy-milk = ጸባ ሶያ
item-buttermilk = ጸረት ጸባ (karnemelk)
item-chocolate-milk = ጸባ ምስ ካካው
item-smoothie = ስሙዚ
item-apple-juice = ጽሟቕ መለ
item-orange-juice = ጽሟቕ ኣራንሺ
item-wasp-food = ምቁር መስተታት

## Speelgoed en knutselen (meer)

item-playdough = መጻወቲ ብሑቕ
item-beads = ዕንቁ
item-bracelets = ኣንባራት
item-crown = ዘውዲ
item-lantern = ፋኑስ
item-slime = ስላይም
item-rattle = ጭርጭር ህጻን
item-soft-toys = ልስሉሳት ባምቡላታት
item-baby-toys = መጻወቲ ህጻን
item-toys-kitchen = ናይ ጸወታ ክሽነ
item-shop-toys = ናይ ጸወታ ድኳን
item-doll-pram = ዓረብያ ባምቡላ
item-doctor-kit = ሳንጣ ሓኪም
item-tractor = ትራክተር
item-digger = መኪና ምኩዓት
item-fire-engine = መኪና መጥፋእቲ ሓዊ
item-train-track = መንገዲ ባቡር መጻወቲ
item-garage = ጋራጅ መጻወቲ
item-tricycle = ሰለስተ ጎማ ዘለዋ ብሽክለታ
item-balance-bike = ብሽክለታ ሚዛን
item-scooter = ስኩተር
item-hoops = ክቢታት
item-skipping-rope = ገመድ መንጠሪ
item-trampoline = ትራምፖሊን
item-climbing-frame = መደየቢ መጻወቲ
item-sandpit-toys = መጻወቲ ሑጻ
item-water-cups = ኩባያታት
item-water-table = ጣውላ ማይ
item-chalk = ጀሶ
item-pencils = ርሳስ
item-felt-pens = ናይ ሕብሪ ፒሮ
item-scissors = መቐስ
item-glue = መጣበቒ
item-stickers = ስቲከር
item-paper = ወረቐት
item-cardboard = ካርቶን
item-toilet-rolls = ካርቶን ሶፍት ሽቓቕ
item-egg-boxes = ካርቶን እንቋቑሖ
item-jars = ጥርሙዝ መስትያት
item-cushions = መተርኣስ
item-cloths = ጨርቂ
item-balloons = ፊኛ
item-drum = ከበሮ
item-magnets = ማግኔት
item-memory = ጸወታ ዝኽሪ
item-board-game = ጸወታ ጣውላ
item-cards = ካርታ
item-tablet = ታብለት
item-film = ፊልም
item-comic = ስእላዊ መጽሓፍ
item-baby-gym = ምንጻፍ ጸወታ ህጻን
item-playpen = ሓጹር ጸወታ ህጻን (box)
item-bouncer = መንበር ህጻን

## Kleren (meer)

item-coat-winter = ናይ ቁሪ እዋን ጃኬት
item-coat-summer = ፈኲስ ጃኬት
item-mittens-pair = ጓንቲ
item-cap = ቆብዕ
item-winter-things = ቆብዕን ሻርባን
item-rain-suit = ናይ ዝናብ ክዳን
item-ski-suit = ናይ በረድ ክዳን
item-rubber-boots = ናይ ጎማ ቡት
item-sandals = ሳንዳል
item-trainers = ናይ ስፖርት ጫማ
item-indoor-shoes = ናይ ውሽጢ ጫማ
item-tights = ነዊሕ ካልሲ
item-dress = ቀምሽ
item-skirt = ጎና
item-shorts = ሓጺር ስረ
item-long-trousers = ነዊሕ ስረ
item-cardigan = ክፉት ጎልፎ
item-t-shirt = ቲ-ሸርት
item-swim-nappy = ናይ ምሕምባስ ዳይፐር
item-swim-trunks = ናይ ምሕምባስ ስረ
item-swimsuit = ናይ ምሕምባስ ክዳን ጓል
item-clothes = ክዳን
item-clothes-set = ምሉእ ክዳን
item-old-clothes = ኣረጊት ክዳን
item-costume = ፍሉይ ናይ በዓል ክዳን
# unsure: described
item-bib = ናይ ኣፍልቢ ጨርቂ ህጻን
item-hair-clip = መትሓዚ ጸጉሪ
item-glasses = መነጽር
item-sunglasses = መነጽር ጸሓይ
item-earrings = ኩትሻ
item-necklace = ስልማት ክሳድ
item-bracelet = ኣንባር

## Meenemen (meer)

item-nappy-cream = ክሬም ዳይፐር
item-toothbrush = ብራሽ ስኒ
item-toothpaste = ሳሙና ስኒ
item-hairbrush = ብራሽ ጸጉሪ
item-bottles = ጡጦታት
item-milk-powder = ዱቄት ጸባ
item-teat = ጡብ ጡጦ
item-blanket = ኮቦርታ
item-cloth = ልስሉስ ጨርቂ
item-sheet = ኣንሶላ
item-pillow = መተርኣስ
item-rucksack = ናይ ሕቖ ሳንጣ
item-swim-bag = ሳንጣ ምሕምባስ
item-swim-things = ኣቕሑ ምሕምባስ
item-gym-things = ኣቕሑ ስፖርት
item-water-bottle = ጥርሙዝ ማይ
item-fruit-box = ሳጹን ፍረታት
item-lunch-tin = ንእሽቶ ሳጹን ምሳሕ
item-keys = መፍትሕ
item-pass = ካርድ
item-letter = ደብዳበ
item-list = ዝርዝር
item-passport = መንነት ወረቐት
item-vaccination-book = መጽሓፍ ጥዕና
item-phone = ተሌፎን
item-money = ገንዘብ
item-batteries = ባትሪ
item-own-toy = ናይ ገዛ መጻወቲ
item-family-photo = ስእሊ ስድራቤት
item-baby-photo = ስእሊ ህጻንነት
item-homework = ናይ ገዛ ዕዮ
item-school-bag = ሳንጣ ቤት ትምህርቲ
item-school-book = መጽሓፍ ንባብ
item-helmet = ሄልመት
item-car-seat = መንበር መኪና ንቆልዑ
item-pram = ዓረብያ ህጻን
item-thermometer = ተርሞመተር
# unsure: inhaler
item-inhaler = ፓፍ መተንፈሲ
item-epipen = EpiPen
item-ointment = ስፕረይ ኣፍንጫ
item-paracetamol = ፓራሲታሞል
item-antibiotics = ኣንቲባዮቲክ
item-present = ህያብ
item-flowers = ዕምባባታት
item-drawing-thing = ስእሊ
item-craftwork = ናይ ኢድ ስራሕ
item-things = ኣቕሑ

## Plaatsen (meer)

item-farm = ሕርሻ
item-duck-pond = ቀላይ ደርሆ ማይ
item-sea = ባሕሪ
item-indoor-play = ናይ ውሽጢ ቦታ ጸወታ
item-cinema = ሲነማ
item-sports-hall = ኣዳራሽ ስፖርት
item-football-pitch = ሜዳ ኩዕሶ
item-yard = ቀጽሪ ቤት ትምህርቲ
item-square = ሜዳ ጸወታ
item-supermarket = ሱፐርማርኬት
item-fire-station = መደበር መጥፋእቲ ሓዊ
item-police = መደበር ፖሊስ
item-church = ቤተ ክርስትያን
item-mosque = መስጊድ
item-hospital = ሆስፒታል
item-dentist = ሓኪም ስኒ
item-doctor = ሓኪም
item-windmill = መጥሓን ንፋስ (molen)
item-garden = ጀርዲን
item-town = ከተማ
item-station = መደበር ባቡር
item-restaurant = ቤት መግቢ
item-ice-rink = ሜዳ በረድ
item-trampoline-park = ቦታ ትራምፖሊን
item-city-farm = ቦታ ምግላብ ፈረስ
item-high-chair = ናይ ቆልዑ መንበር መግቢ
item-chair = መንበር
item-sofa = ሶፋ
item-cupboard = ኣርማድዮ
item-table = ጣውላ
item-door = ማዕጾ
item-wall = መንደቕ
item-bench = ነዊሕ መንበር
item-stairs = መደያይቦ
item-bed = ዓራት

## Dieren en natuur

item-goats = ኣጣል
item-sheep = ኣባጊዕ
item-rabbit = ማንቲለ
item-chickens = ደርሁ
item-ducks = ደርሆ ማይ
item-cow = ላም
item-horse = ፈረስ
item-dog = ከልቢ
item-cat = ድሙ
item-fish-animal = ህያው ዓሳ
item-birds = ኣዕዋፍ
# unsure: described, with the Dutch word
item-snail = ቀንጠፍ ዘለዎ ሓሰኻ (slak)
item-worm = ሓሰኻ
item-spider = ሳሬት
# unsure: described, with the Dutch word
item-ladybird = ቀይሕ ንእሽቶ ሓሰኻ (lieveheersbeestje)
item-butterfly = ጽምብላሊዕ
item-insects = ሓሳኹ
item-plants = ተኽልታት
item-chestnuts = ፍረ ካስታንየ
# unsure: with the Dutch word
item-acorns = ፍረ ኣይክ (eikels)
item-leaves = ቆጽሊ
item-sticks = ዕንጨይቲ
item-stones = ኣእማን
item-snow = በረድ
item-puddles = ዝተኣከበ ማይ ዝናብ
item-moon = ወርሒ
item-noise = ድምጽታት
item-black-pete = ፒት (ሓጋዚ Sinterklaas)

## Thema's en feesten (meer)

item-animals-theme = እንስሳታት መካነ እንስሳ
item-farm-theme = ህይወት ሕርሻ
item-feelings = ስምዒታት
item-professions = ሞያታት
item-clothes-theme = ሎሚ እንታይ ትኽደን
item-house-theme = ገዛውትን መንበርን
item-space = ጠፈር
item-water-theme = ዓለም ባሕሪ
item-baby-theme = ህጻን
item-ill-theme = ምሕማም
item-shapes = ቅርጽታት
item-counting = ቁጽርታት
item-letters = ፊደላት
item-healthy-food = ጥዕና ዘለዎ መግቢ
item-friendship = ምሕዝነት
item-weather = ኩነታት ኣየር
item-kings-day = መዓልቲ ንጉስ
item-ramadan = ረመዳን
item-divali = ዲዋሊ
item-new-year = ሓድሽ ዓመት
item-saint-martin = በዓል ፋኑስ (Sint-Maarten)
item-mothers-day = መዓልቲ ኣደታት
item-fathers-day = መዓልቲ ኣቦታት
item-animal-day = መዓልቲ እንስሳታት
item-book-week = ሰሙን መጽሓፍ ቆልዑ
item-christmas-dinner = ድራር ልደት
item-farewell-party = በዓል ምፍናው
item-parents-evening = ኣኼባ ወለዲ
item-summer-holiday = ዕረፍቲ (ቫካንሳ)
item-weekend = ቀዳመ-ሰንበት
item-music-lesson = ትምህርቲ ሙዚቃ
item-sports-lesson = ትምህርቲ ስፖርት
item-cooking-workshop = ልምምድ ምኽሻን
item-workshop = ዓውደ መጽናዕቲ

## Wat er op de groep heerst (meer)

item-cold-illness = ጉንፋዕ
item-diarrhoea = ውጽኣት
# unsure: measles: ንፍዮ
item-measles = ንፍዮ
item-scabies = ሕኸኽ ቆርበት (schurft)
# unsure: ringworm
item-ringworm = ጭርሪት (ringworm)
item-cough = ሰዓል
item-corona = ኮሮና (COVID-19)

## Lichaam

body-head = ርእሲ
body-forehead = ግንባር
body-face = ገጽ
body-cheek = ምዕጉርቲ
body-chin = መንከስ
body-nose = ኣፍንጫ
body-mouth = ኣፍ
body-lip = ከንፈር
body-tongue = መልሓስ
body-teeth = ኣስናን
body-eye = ዓይኒ
body-eyes = ኣዒንቲ
body-ear = እዝኒ
body-ears = ኣእዛን
body-throat = ጎሮሮ
body-neck = ክሳድ
body-shoulder = መንኩብ
body-arm = ምናት
body-arms = መናቱ
# unsure: elbow
body-elbow = ኩርናዕ ኢድ
# unsure: wrist
body-wrist = ኣንጓ ኢድ
body-hand = ኢድ
body-hands = ኣእዳው
body-finger = ኣጻብዕ
body-thumb = ዓባይቶ
body-chest = ኣፍልቢ
body-tummy = ከብዲ
body-back = ሕቖ
body-bottom = መቐመጫ
body-leg = ዳንጋ እግሪ
body-legs = ክልተ እግሪ
body-knee = ብርኪ
body-knees = ኣብራኽ
# unsure: ankle
body-ankle = ዓንካር ዓንካሪቶ
body-foot = እግሪ ታሕቲ
body-feet = ክልተ እግሪ ታሕቲ
body-toe = ኣጻብዕ እግሪ
body-skin = ቆርበት
body-hair = ጸጉሪ

## Plekjes en wondjes (wat wij zien)

injury-scrape = ልሕጺ ቆርበት
injury-bump = ሕበጥ
injury-bruise = ዝሰመየ ቦታ
injury-red-mark = ዝቐይሐ ቦታ
injury-wound = ንእሽቶ ቁስሊ
injury-scratch = ጭሓር
injury-cut = ቁራጽ
# unsure: splinter, with the Dutch word
injury-splinter = ኣሻኹ ዕንጨይቲ (splinter)
# unsure: blister, described
injury-blister = ማይ ዝሓዘ ነፍሪ
injury-bite-mark = ምልክት ነኽሲ
injury-insect-bite = ነኽሲ ሓሰኻ
injury-tick = ቁርዲድ (teek)
injury-swelling = ምሕባጥ
injury-burn = ነፍሪ ቃጸሎ
injury-spot = ነጥቢ

## Mensen

relative-mother = ኣደ
relative-father = ኣቦ
relative-parents = ወለዲ
relative-grandmother = ዓባይ
relative-grandfather = ኣቦሓጎ
relative-grandparents = ኣቦሓጎን ዓባይን
relative-brother = ሓው
relative-sister = ሓፍቲ
relative-aunt = ሓትኖ ወይ ኣሞ
relative-uncle = ኣኮ ወይ ሓወቦ
relative-neighbour-woman = ጎረቤት (ሰበይቲ)
relative-neighbour-man = ጎረቤት (ሰብኣይ)
relative-babysitter = ኣላዪት ቆልዑ
relative-friend-parent = ኣደ ዓርኪ
relative-someone-else = ካልእ ሰብ
relative-baby = ህጻን

## Groepen kinderen

who-children = ቆልዑ
who-toddlers = ንኣሽቱ ቆልዑ
who-babies = ህጻናት
who-preschool = ቆልዑ መዋእለ ህጻናት
who-big = ዓበይቲ ቆልዑ
who-small = ደቀቕቲ
who-bso = ቆልዑ ድሕሪ ቤት ትምህርቲ (bso)
who-girls = ኣዋልድ
who-boys = ኣወዳት

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = { $item } (ቁሩባት)
amount-pieces = { $item } (ቁሩብ ቁራጽ)
amount-piece = { $item } (ሓደ ቁራጽ)
amount-bites = { $item } (ቁሩብ ኩላስ)
amount-some = { $item } (ቁሩብ)
amount-half = { $item } (ፍርቂ)
amount-whole = { $item } (ሓደ ምሉእ)
amount-bowl = { $item } (ሓደ ንእሽቶ ሸሓኒ)
amount-plate = { $item } (ሓደ ቢያቲ)
amount-cup = { $item } (ሓደ ኩባያ)
amount-two-kinds = { $first } ምስ { $second }

## Hoe het eruitziet: { $item } is een ding

look-red = { $item } (ቀይሕ)
look-blue = { $item } (ሰማያዊ)
look-dark-blue = { $item } (ጸሊም ሰማያዊ)
look-green = { $item } (ቀጠልያ)
look-yellow = { $item } (ብጫ)
look-orange = { $item } (ኣራንሾኒ)
look-pink = { $item } (ሮዛ)
look-purple = { $item } (ሊላ)
look-black = { $item } (ጸሊም)
look-white = { $item } (ጻዕዳ)
look-grey = { $item } (ሓሙኽሽታይ)
look-brown = { $item } (ቡናዊ)
look-clean = { $item } (ጽሩይ)
look-new = { $item } (ሓድሽ)
look-extra = { $item } (ተወሳኺ)
look-warm = { $item } (ምዉቕ)
look-wet = { $item } (ጥሉል)
look-small = { $item } (ንእሽቶ)
look-big = { $item } (ዓቢ)
look-lost-one = { $item } (ሓደ ጥራይ)

## Eten (nog meer)

item-pumpkin-soup = መረቕ ዱባ
item-vegetarian-food = ናይ ኣሕምልቲ መግቢ
item-something-nice = ጥዑም ነገር

## Afspraken en feesten (nog meer)

item-study-day = መዓልቲ ስልጠና ሰራሕተኛታት
item-school-trip = ዑደት ቤት ትምህርቲ
item-trip = ዑደት
item-party = ድግስ
item-performance = ምርኢት
item-information-evening = ናይ ሓበሬታ ኣኼባ
item-parent-talk = ዝርርብ ምስ ወለዲ
item-short-talk = ናይ ዓሰርተ ደቒቕ ዝርርብ
item-drill = ናይ ሓዊ ልምምድ
item-settling = ምልማድ
item-settling-day = ናይ ምልማድ መዓልቲ
item-swap-day = መተካእታ መዓልቲ
item-extra-day = ተወሳኺት መዓልቲ
item-holiday-care = ክንክን ኣብ ዕረፍቲ
item-care = ክንክን ቆልዑ
item-bso = ክንክን ድሕሪ ትምህርቲ
item-toddler-group = ጉጅለ ንኣሽቱ ቆልዑ (2–4 ዓመት)
item-baby-group = ጉጅለ ህጻናት
item-summer-break = ናይ ሙቐት እዋን ዕረፍቲ (zomervakantie)
item-autumn-holiday = ዕረፍቲ ቀውዒ
item-christmas-holiday = ዕረፍቲ ልደት
item-spring-holiday = ዕረፍቲ ለካቲት
item-may-holiday = ዕረፍቲ ግንቦት
item-christmas-party = ድግስ ልደት
item-lice-check = ምርመራ ቅማል
item-song = ደርፊ
item-story = ጽውጽዋይ
item-christmas-decoration = መጌጺ ልደት
item-upbringing = ምዕባይ ቆልዑ

## School

item-report = ሪፖርት ቤት ትምህርቲ
item-test = ፈተና
item-reading = ንባብ
item-arithmetic = ቁጽሪ (ሕሳብ)
item-little-words = ቃላት
item-diploma = ምስክር ወረቐት

## Papieren

item-contract = ውዕል
item-invoice = ፋክቱር
item-questionnaire = መሕትት
item-newsletter = መጽሔት ሓበሬታ
item-email = ኢመይል
item-message = መልእኽቲ
item-address = ኣድራሻ
item-phone-number = ቁጽሪ ተሌፎን
item-email-address = ኣድራሻ ኢመይል
item-allergies = ኣለርጂታት
item-permission-form = ቅጥዒ ፍቓድ
item-medicine-form = ቅጥዒ መድሃኒት
item-schedule = መደብ ግዜ
item-development-report = ጸብጻብ ብዛዕባ ቆልዓኹም

## Wie er langskomt

item-photographer = ሰኣላይ
item-book-bus = ኣውቶቡስ ቤተ-መጻሕፍቲ
item-music-teacher = መምህር ሙዚቃ
item-nurse = ነርስ
item-speech-therapist = ክኢላ ዘረባ
item-health-service = ኣገልግሎት ጥዕና (GGD)

## In en om het gebouw

item-heating = መሞቒ ገዛ
item-lift = ሊፍት
item-wifi = ዋይፋይ
item-washing-machine = መሕጸቢት ክዳን
item-bell = ደወል ማዕጾ
item-app = ኣፕ
item-toilet = ሽቓቕ
item-light = መብራህቲ
item-entrance = መእተዊ
item-gate = ካንቸሎ
item-hot-water = ምዉቕ ማይ
item-small-bus = ኣውቶቡስ
item-office = ቤት ጽሕፈት
item-health-centre = ማእከል ጥዕና ቆልዑ (consultatiebureau)
item-floor = ባይታ
item-toy = መጻወቲ

## Spullen (nog meer)

item-drawer = ተመዛዚ
item-basket = ዘንቢል
item-hat-brim = ቆብዕ
item-allergy = ኣለርጂ
item-spare-trousers = መተካእታ ስረ
item-drink-medicine = ፈሳሲ መድሃኒት
item-library-book = መጽሓፍ ቤተ-መጻሕፍቲ
item-plastic-bag = ፌስታል
item-plasters = መለጠፊ ቁስሊ
item-tissues = ሶፍት
item-laundry = ርሳሕ ክዳን
item-box = ናይ ካርቶን ሳንዱቕ

## Wat kinderen maken

item-mask = ጭምብል
item-bead-necklace = ናይ ዶቃ ስልማት ክሳድ
item-rocket = ሮኬት
item-boat = ጃልባ
item-painting = ቅብኣ
item-christmas-card = ካርድ ልደት

## Wat er op de groep heerst (nog meer)

item-virus = ቫይረስ
item-throat-infection = ረኽሲ ጎሮሮ
item-ear-infection = ረኽሲ እዝኒ
item-whooping-cough = ትኽትኽታ
item-rs-virus = ቫይረስ RS

## Klachten

item-nappy-rash = ዕንፍሩር ብሰንኪ ዳይፐር
item-eczema = ኤክዜማ
item-hay-fever = ኣለርጂ ሳዕሪ
item-cramps = ቁርጸት ከብዲ
item-constipation = ድርቀት ከብዲ

## Hoeveel en hoe (nog meer)

amount-tube = { $item } (ሓደ ቱቦ)
amount-pack = { $item } (ሓደ ባኮ)
amount-enough = { $item } (እኹል)
look-empty = { $item } (ጥራዩ)
look-thick = { $item } (ረጒድ)
look-borrowed = { $item } (ልቓሕ)
look-own = { $item } (ካብ ገዛ)
look-old = { $item } (ኣረጊት)
look-healthy = { $item } (ጥዑይ)
look-dry = { $item } (ንቑጽ)
look-dirty = { $item } (ርሳሕ)
look-first = { $item } (ናይ መጀመርታ)
look-other = { $item } (ካልእ)
look-bigger = { $item } (ዝዓበየ)
look-smaller = { $item } (ዝነኣሰ)
look-wrong = { $item } (ብጌጋ)
look-spare = { $item } (መተካእታ)

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = ዝሓበጠ ከንፈር
injury-black-eye = ዝጸልመተ ዓይኒ
injury-mosquito-bite = ንኽሳት ጣንጡ
injury-tick-bite = ንኽሳት ቍርዲድ
injury-wasp-sting = ንኽሳት ዕኮት

## Lichaam (meer)

body-back-of-head = ድሕሪት ርእሲ
# unsure
body-eyebrow = ቅንድብ
body-eyelid = ቆብ ዓይኒ
body-fingers = ኣጻብዕ ኢድ
body-toes = ኣጻብዕ እግሪ
body-cheeks = ምዕጉርቲ
body-little-finger = ንእሽቶ ኣጽብዕቲ
body-gum = ስጋ ስኒ

## Plekjes en wondjes (en nog meer)

injury-red-spots = ንኣሽቱ ቀያሕቲ ነጥብታት
injury-little-bumps = ንኣሽቱ ሕበጥ
injury-small-blisters = ንኣሽቱ ማይ ዝሓዙ ነፍርታት
injury-redness = ምቕያሕ
injury-scab = ቅራፍ ቁስሊ
injury-dry-patch = ንቑጽ ቦታ

## Verzorging (nog meer)

item-ointment-any = ቅብኣት
item-cream-any = ክሬም
# unsure
item-zinc-ointment = ቅብኣት ዚንክ
item-bandage = መጀነኒ ቁስሊ
amount-sips = ገለ ጉትታ { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = ንእሽቶ ነጥቢ
item-nits = እንቋቑሖ ቅማል
## Van dag tot dag (meer)

look-left = { $item } (ጸጋም)
look-right = { $item } (የማን)
item-sponge-cake = ኬክ
item-shaving-foam = ዓፍራ መላጸዪ
item-ball-pit = ጉድጓድ ኩዕሶታት
item-tunnel = ቢንቶ
item-candles = ሽምዓታት
item-garland = ስልማት በዓል
item-flags = ንኣሽቱ ባንዴራታት
item-brushes = ብራሽ ቀለም
item-apron = ግርምብያለ
item-wool = ጸምሪ
item-rope = ቀጢን ገመድ
item-feathers = ክንቲት
item-buttons = መልጎም
item-caps = መኽደን ጥርሙዝ
item-corks = ቡሽ
item-newspapers = ጋዜጣታት
item-mash-dish = ዝተደፈጠ ድንሽ ምስ ኣሕምልቲ
item-kale-mash = ሓምሊ (ኬል)
item-mini-pancakes = ንኣሽቱ ፓንኬክ
item-waffles = ዋፍል
item-muffin = ማፊን
item-crispbread = ነቒጽ ባኒ
item-chicken-slices = ቁራጽ ደርሆ
item-liver-sausage = ሶሰጅ ጸላም ከብዲ
item-tuna = ቱና
item-radishes = ፍጅል
item-beetroot = ቀይሕ ሱር
item-leek = ሊክ (ዓይነት ሽጉርቲ)
item-apricot = ኣፕሪኮት
item-dates = ተምሪ
item-pita = ባኒ ፒታ
item-falafel = ፈላፈል
item-curry = ካሪ
item-vest-shirt = ካኔተራ
item-leggings = ሌጊንግ
item-flip-flops = ሳንዳል ጎማ
item-water-shoes = ጫማ ማይ
item-armbands = ናይ ሕምበሳ ቅናት ኢድ
item-goggles = መነጽር ሕምበሳ
item-swimming-cap = ቆቢዕ ሕምበሳ
item-bike-seat = ናይ ቆልዓ መንበር ብሽክለታ
item-baby-carrier = ማሕዘል ህጻን
item-burp-cloth = መጽረዪ ጨርቂ ህጻን
item-pencil-case = ቦርሳ ርሳስ
item-notebook = ጥራዝ
item-hearing-aid = መሳርሒ መስምዒ
item-fair = ባዛር ጸወታ
item-circus = ሰርከስ
item-amusement-park = መዘናግዒ ፓርክ
item-community-centre = ማእከል ከባቢ
item-bakery = እንዳ ባኒ
item-hairdresser = እንዳ ቀምቃማይ
item-water-playground = መጻወቲ ማይ
item-castle = ግምቢ
item-concert = ኮንሰርት
item-puppet-theatre = ትያትር ባምቡላ
