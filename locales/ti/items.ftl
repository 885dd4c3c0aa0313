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
item-hide-and-seek = ሕቦእ-ዕብእ
item-swimming-lesson = ትምህርቲ ምሕምባስ
item-spring = ጽድያ
item-summer = ሓጋይ
item-autumn = ቀውዒ
item-winter = ክረምቲ
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
item-summer-party = በዓል ሓጋይ
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
