### locales/nl/handover.ftl tells what the slots hold.

## Marks in front of the sentences

handover-mark-meal = 🍽
handover-mark-drink = 🥛
handover-mark-bottle = 🍼
handover-mark-sleep = 😴
handover-mark-mood = 🙂
handover-mark-care = 🧷
handover-mark-activity = 🎨
handover-mark-friends = 👫
handover-mark-skill = 🌟
handover-mark-bring = 🎒
handover-mark-note = 💬

## Eating. "well": ate well; "all": finished it; "little": ate a little; "none": ate nothing

handover-breakfast-well = { $gender ->
    [female] ቁርሲ: { $child } ጽቡቕ ጌራ በሊዓ።
    [male] ቁርሲ: { $child } ጽቡቕ ጌሩ በሊዑ።
   *[other] ቁርሲ: ቆልዓ { $child } ጽቡቕ ጌሩ በሊዑ።
}
handover-breakfast-all = { $gender ->
    [female] ቁርሲ: { $child } ኩሉ በሊዓ።
    [male] ቁርሲ: { $child } ኩሉ በሊዑ።
   *[other] ቁርሲ: ቆልዓ { $child } ኩሉ በሊዑ።
}
handover-breakfast-little = { $gender ->
    [female] ቁርሲ: { $child } ቁሩብ በሊዓ።
    [male] ቁርሲ: { $child } ቁሩብ በሊዑ።
   *[other] ቁርሲ: ቆልዓ { $child } ቁሩብ በሊዑ።
}
handover-breakfast-none = { $gender ->
    [female] ቁርሲ: { $child } ዋላ ሓንቲ ኣይበልዐትን።
    [male] ቁርሲ: { $child } ዋላ ሓንቲ ኣይበልዐን።
   *[other] ቁርሲ: ቆልዓ { $child } ዋላ ሓንቲ ኣይበልዐን።
}
handover-breakfast-foods = ቁርሲ: { $items }።
handover-fruit-well = { $gender ->
    [female] ፍረታት: { $child } ጽቡቕ ጌራ በሊዓ።
    [male] ፍረታት: { $child } ጽቡቕ ጌሩ በሊዑ።
   *[other] ፍረታት: ቆልዓ { $child } ጽቡቕ ጌሩ በሊዑ።
}
handover-fruit-all = { $gender ->
    [female] ፍረታት: { $child } ኩሉ በሊዓ።
    [male] ፍረታት: { $child } ኩሉ በሊዑ።
   *[other] ፍረታት: ቆልዓ { $child } ኩሉ በሊዑ።
}
handover-fruit-little = { $gender ->
    [female] ፍረታት: { $child } ቁሩብ በሊዓ።
    [male] ፍረታት: { $child } ቁሩብ በሊዑ።
   *[other] ፍረታት: ቆልዓ { $child } ቁሩብ በሊዑ።
}
handover-fruit-none = { $gender ->
    [female] ፍረታት: { $child } ዋላ ሓንቲ ኣይበልዐትን።
    [male] ፍረታት: { $child } ዋላ ሓንቲ ኣይበልዐን።
   *[other] ፍረታት: ቆልዓ { $child } ዋላ ሓንቲ ኣይበልዐን።
}
handover-fruit-foods = ፍረታት: { $items }።
handover-lunch-well = { $gender ->
    [female] ምሳሕ: { $child } ጽቡቕ ጌራ በሊዓ።
    [male] ምሳሕ: { $child } ጽቡቕ ጌሩ በሊዑ።
   *[other] ምሳሕ: ቆልዓ { $child } ጽቡቕ ጌሩ በሊዑ።
}
handover-lunch-all = { $gender ->
    [female] ምሳሕ: { $child } ኩሉ በሊዓ።
    [male] ምሳሕ: { $child } ኩሉ በሊዑ።
   *[other] ምሳሕ: ቆልዓ { $child } ኩሉ በሊዑ።
}
handover-lunch-little = { $gender ->
    [female] ምሳሕ: { $child } ቁሩብ በሊዓ።
    [male] ምሳሕ: { $child } ቁሩብ በሊዑ።
   *[other] ምሳሕ: ቆልዓ { $child } ቁሩብ በሊዑ።
}
handover-lunch-none = { $gender ->
    [female] ምሳሕ: { $child } ዋላ ሓንቲ ኣይበልዐትን።
    [male] ምሳሕ: { $child } ዋላ ሓንቲ ኣይበልዐን።
   *[other] ምሳሕ: ቆልዓ { $child } ዋላ ሓንቲ ኣይበልዐን።
}
handover-lunch-foods = ምሳሕ: { $items }።
handover-snack-well = { $gender ->
    [female] መኽሰስ: { $child } ጽቡቕ ጌራ በሊዓ።
    [male] መኽሰስ: { $child } ጽቡቕ ጌሩ በሊዑ።
   *[other] መኽሰስ: ቆልዓ { $child } ጽቡቕ ጌሩ በሊዑ።
}
handover-snack-all = { $gender ->
    [female] መኽሰስ: { $child } ኩሉ በሊዓ።
    [male] መኽሰስ: { $child } ኩሉ በሊዑ።
   *[other] መኽሰስ: ቆልዓ { $child } ኩሉ በሊዑ።
}
handover-snack-little = { $gender ->
    [female] መኽሰስ: { $child } ቁሩብ በሊዓ።
    [male] መኽሰስ: { $child } ቁሩብ በሊዑ።
   *[other] መኽሰስ: ቆልዓ { $child } ቁሩብ በሊዑ።
}
handover-snack-none = { $gender ->
    [female] መኽሰስ: { $child } ዋላ ሓንቲ ኣይበልዐትን።
    [male] መኽሰስ: { $child } ዋላ ሓንቲ ኣይበልዐን።
   *[other] መኽሰስ: ቆልዓ { $child } ዋላ ሓንቲ ኣይበልዐን።
}
handover-snack-foods = መኽሰስ: { $items }።
handover-dinner-well = { $gender ->
    [female] ውዑይ መግቢ: { $child } ጽቡቕ ጌራ በሊዓ።
    [male] ውዑይ መግቢ: { $child } ጽቡቕ ጌሩ በሊዑ።
   *[other] ውዑይ መግቢ: ቆልዓ { $child } ጽቡቕ ጌሩ በሊዑ።
}
handover-dinner-all = { $gender ->
    [female] ውዑይ መግቢ: { $child } ኩሉ በሊዓ።
    [male] ውዑይ መግቢ: { $child } ኩሉ በሊዑ።
   *[other] ውዑይ መግቢ: ቆልዓ { $child } ኩሉ በሊዑ።
}
handover-dinner-little = { $gender ->
    [female] ውዑይ መግቢ: { $child } ቁሩብ በሊዓ።
    [male] ውዑይ መግቢ: { $child } ቁሩብ በሊዑ።
   *[other] ውዑይ መግቢ: ቆልዓ { $child } ቁሩብ በሊዑ።
}
handover-dinner-none = { $gender ->
    [female] ውዑይ መግቢ: { $child } ዋላ ሓንቲ ኣይበልዐትን።
    [male] ውዑይ መግቢ: { $child } ዋላ ሓንቲ ኣይበልዐን።
   *[other] ውዑይ መግቢ: ቆልዓ { $child } ዋላ ሓንቲ ኣይበልዐን።
}
handover-dinner-foods = ውዑይ መግቢ: { $items }።

## Foods, as they stand in a list

handover-food-bread = ባኒ
handover-food-cheese = ፎርማጆ
handover-food-peanut-butter = ጠስሚ ፉል
handover-food-egg = እንቋቑሖ
handover-food-cracker = ብስኩት ጨው
handover-food-banana = ባናና
handover-food-apple = መለ
handover-food-pear = ፐር
handover-food-grapes = ወይኒ
handover-food-cucumber = ኩኩምበር
handover-food-tomato = ኮሚደረ
handover-food-carrot = ካሮቲ
handover-food-soup = መረቕ
handover-food-pasta = ፓስታ
handover-food-rice = ሩዝ
handover-food-potatoes = ድንሽ
handover-food-vegetables = ኣሕምልቲ
handover-food-chicken = ደርሆ
handover-food-fish = ዓሳ
handover-food-yoghurt = ዮጉርት
handover-food-porridge = ጋዓት

## Drinking

handover-drink-well = { $gender ->
    [female] { $child } ጽቡቕ ጌራ ሰትያ።
    [male] { $child } ጽቡቕ ጌሩ ሰትዩ።
   *[other] ቆልዓ { $child } ጽቡቕ ጌሩ ሰትዩ።
}
handover-drink-little = { $gender ->
    [female] { $child } ቁሩብ ሰትያ።
    [male] { $child } ቁሩብ ሰትዩ።
   *[other] ቆልዓ { $child } ቁሩብ ሰትዩ።
}
handover-bottle = { $gender ->
    [female] { $child } ሓደ ጡጦ { $amount } ml ሰትያ።
    [male] { $child } ሓደ ጡጦ { $amount } ml ሰትዩ።
   *[other] ቆልዓ { $child } ሓደ ጡጦ { $amount } ml ሰትዩ።
}
handover-bottle-at = { $gender ->
    [female] ሰዓት { $time } { $child } ሓደ ጡጦ { $amount } ml ሰትያ።
    [male] ሰዓት { $time } { $child } ሓደ ጡጦ { $amount } ml ሰትዩ።
   *[other] ሰዓት { $time } ቆልዓ { $child } ሓደ ጡጦ { $amount } ml ሰትዩ።
}

## Sleeping

handover-slept = { $gender ->
    [female] { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ደቂሳ።
    [male] { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ደቂሱ።
   *[other] ቆልዓ { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ደቂሱ።
}
handover-slept-minutes = { $gender ->
    [female] { $child } { $minutes } ደቒቕ ደቂሳ።
    [male] { $child } { $minutes } ደቒቕ ደቂሱ።
   *[other] ቆልዓ { $child } { $minutes } ደቒቕ ደቂሱ።
}
handover-not-slept = { $gender ->
    [female] { $child } ሎሚ ኣይደቀሰትን።
    [male] { $child } ሎሚ ኣይደቀሰን።
   *[other] ቆልዓ { $child } ሎሚ ኣይደቀሰን።
}

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $gender ->
    [female] { $child } ሕጉስቲ ነይራ።
    [male] { $child } ሕጉስ ነይሩ።
   *[other] ቆልዓ { $child } ሕጉስ ነይሩ።
}
handover-mood-calm = { $gender ->
    [female] { $child } ህድእቲ ነይራ።
    [male] { $child } ህዱእ ነይሩ።
   *[other] ቆልዓ { $child } ህዱእ ነይሩ።
}
handover-mood-lively = { $gender ->
    [female] { $child } ብዙሕ ጉልበት ነይርዋ።
    [male] { $child } ብዙሕ ጉልበት ነይርዎ።
   *[other] ቆልዓ { $child } ብዙሕ ጉልበት ነይርዎ።
}
handover-mood-tired = { $gender ->
    [female] { $child } ደኺማ ነይራ።
    [male] { $child } ደኺሙ ነይሩ።
   *[other] ቆልዓ { $child } ደኺሙ ነይሩ።
}
handover-mood-close = { $gender ->
    [female] { $child } ኣብ ጥቓና ክትከውን ደልያ።
    [male] { $child } ኣብ ጥቓና ክኸውን ደልዩ።
   *[other] ቆልዓ { $child } ኣብ ጥቓና ክኸውን ደልዩ።
}
handover-mood-tearful = { $gender ->
    [female] { $child } ሓድሓደ ግዜ ጉህይቲ ነይራ፣ ኣጸናኒዕናያ ድማ።
    [male] { $child } ሓድሓደ ግዜ ጉሁይ ነይሩ፣ ኣጸናኒዕናዮ ድማ።
   *[other] ቆልዓ { $child } ሓድሓደ ግዜ ጉሁይ ነይሩ፣ ኣጸናኒዕናዮ ድማ።
}
handover-mood-goodbye = { $gender ->
    [female] ን{ $child } ምፍልላይ ከቢድዋ ነይሩ፣ ድሕሪኡ ግን ጽቡቕ ኮይኑ።
    [male] ን{ $child } ምፍልላይ ከቢድዎ ነይሩ፣ ድሕሪኡ ግን ጽቡቕ ኮይኑ።
   *[other] ንቆልዓ { $child } ምፍልላይ ከቢድዎ ነይሩ፣ ድሕሪኡ ግን ጽቡቕ ኮይኑ።
}
handover-mood-cross = { $gender ->
    [female] { $child } ሓድሓደ ግዜ ሕርቕቲ ነይራ።
    [male] { $child } ሓድሓደ ግዜ ሕሩቕ ነይሩ።
   *[other] ቆልዓ { $child } ሓድሓደ ግዜ ሕሩቕ ነይሩ።
}
handover-mood-unwell = { $gender ->
    [female] { $child } ጽቡቕ ኣይተሰምዓን።
    [male] { $child } ጽቡቕ ኣይተሰምዖን።
   *[other] ቆልዓ { $child } ጽቡቕ ኣይተሰምዖን።
}

## Nappy and toilet

handover-care-usual = ዳይፐር { $child } ከም ወትሩ ነይሩ።
handover-care-wet = { $gender ->
    [female] { $child } ሸይና።
    [male] { $child } ሸይኑ።
   *[other] ቆልዓ { $child } ሸይኑ።
}
handover-care-stool = { $gender ->
    [female] { $child } ቀልቀል ወጺኣ።
    [male] { $child } ቀልቀል ወጺኡ።
   *[other] ቆልዓ { $child } ቀልቀል ወጺኡ።
}
handover-care-loose = ቀልቀል { $child } ቀጢን ነይሩ።
# unsure: "potty" has no settled word; the Dutch word stands behind it
handover-care-potty = { $gender ->
    [female] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ኮፍ ኢላ።
    [male] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ኮፍ ኢሉ።
   *[other] ቆልዓ { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ኮፍ ኢሉ።
}
handover-care-toilet = { $gender ->
    [female] { $child } ናብ ሽቓቕ ከይዳ።
    [male] { $child } ናብ ሽቓቕ ከይዱ።
   *[other] ቆልዓ { $child } ናብ ሽቓቕ ከይዱ።
}
handover-care-dry = ክዳን { $child } ምሉእ መዓልቲ ንቑጽ ነይሩ።
handover-care-accident = { $gender ->
    [female] { $child } ሽንቲ ኣምሊጥዋ፣ ጽሩይ ክዳን ድማ ቀይርናላ።
    [male] { $child } ሽንቲ ኣምሊጥዎ፣ ጽሩይ ክዳን ድማ ቀይርናሉ።
   *[other] ቆልዓ { $child } ሽንቲ ኣምሊጥዎ፣ ጽሩይ ክዳን ድማ ቀይርናሉ።
}

## Activities

handover-activity-outside = { $gender ->
    [female] { $child } ኣብ ደገ ተጻዊታ።
    [male] { $child } ኣብ ደገ ተጻዊቱ።
   *[other] ቆልዓ { $child } ኣብ ደገ ተጻዊቱ።
}
# unsure: handicraft of children
handover-activity-craft = { $gender ->
    [female] { $child } ናይ ኢድ ስራሕ ሰሪሓ።
    [male] { $child } ናይ ኢድ ስራሕ ሰሪሑ።
   *[other] ቆልዓ { $child } ናይ ኢድ ስራሕ ሰሪሑ።
}
handover-activity-reading = { $gender ->
    [female] ን{ $child } መጽሓፍ ኣንቢብናላ።
    [male] ን{ $child } መጽሓፍ ኣንቢብናሉ።
   *[other] ንቆልዓ { $child } መጽሓፍ ኣንቢብናሉ።
}
handover-activity-singing = { $gender ->
    [female] { $child } ደርፍታት ደሪፋ።
    [male] { $child } ደርፍታት ደሪፉ።
   *[other] ቆልዓ { $child } ደርፍታት ደሪፉ።
}
handover-activity-building = { $gender ->
    [female] { $child } ብብሎካት ሃኒጻ።
    [male] { $child } ብብሎካት ሃኒጹ።
   *[other] ቆልዓ { $child } ብብሎካት ሃኒጹ።
}
handover-activity-pretend = { $gender ->
    [female] { $child } ኣብ ናይ ጸወታ ክሽነ ተጻዊታ።
    [male] { $child } ኣብ ናይ ጸወታ ክሽነ ተጻዊቱ።
   *[other] ቆልዓ { $child } ኣብ ናይ ጸወታ ክሽነ ተጻዊቱ።
}
handover-activity-puzzle = { $gender ->
    [female] { $child } ፓዝል ሰሪሓ።
    [male] { $child } ፓዝል ሰሪሑ።
   *[other] ቆልዓ { $child } ፓዝል ሰሪሑ።
}
handover-activity-sand = { $gender ->
    [female] { $child } ብሑጻ ተጻዊታ።
    [male] { $child } ብሑጻ ተጻዊቱ።
   *[other] ቆልዓ { $child } ብሑጻ ተጻዊቱ።
}
handover-activity-water = { $gender ->
    [female] { $child } ብማይ ተጻዊታ።
    [male] { $child } ብማይ ተጻዊቱ።
   *[other] ቆልዓ { $child } ብማይ ተጻዊቱ።
}
handover-activity-walk = { $gender ->
    [female] { $child } ብእግሪ ተዛዊራ።
    [male] { $child } ብእግሪ ተዛዊሩ።
   *[other] ቆልዓ { $child } ብእግሪ ተዛዊሩ።
}
handover-activity-cycling = { $gender ->
    [female] { $child } ብሽክለታ ዘዊራ።
    [male] { $child } ብሽክለታ ዘዊሩ።
   *[other] ቆልዓ { $child } ብሽክለታ ዘዊሩ።
}
handover-activity-ball = { $gender ->
    [female] { $child } ብኩዕሶ ተጻዊታ።
    [male] { $child } ብኩዕሶ ተጻዊቱ።
   *[other] ቆልዓ { $child } ብኩዕሶ ተጻዊቱ።
}
handover-activity-dancing = { $gender ->
    [female] { $child } ሳዕሲዓ።
    [male] { $child } ሳዕሲዑ።
   *[other] ቆልዓ { $child } ሳዕሲዑ።
}
handover-activity-gym = { $gender ->
    [female] { $child } ምውስዋስ ኣካላት ሰሪሓ።
    [male] { $child } ምውስዋስ ኣካላት ሰሪሑ።
   *[other] ቆልዓ { $child } ምውስዋስ ኣካላት ሰሪሑ።
}
handover-activity-cooking = { $gender ->
    [female] { $child } ኣብ ምኽሻን ሓጊዛ።
    [male] { $child } ኣብ ምኽሻን ሓጊዙ።
   *[other] ቆልዓ { $child } ኣብ ምኽሻን ሓጊዙ።
}
handover-friends = { $gender ->
    [female] { $child } ምስዞም ተጻዊታ: { $items }።
    [male] { $child } ምስዞም ተጻዊቱ: { $items }።
   *[other] ቆልዓ { $child } ምስዞም ተጻዊቱ: { $items }።
}

## New skills and small successes

handover-skill-words = { $gender ->
    [female] { $child } ሓድሽ ቃል ተማሂራ።
    [male] { $child } ሓድሽ ቃል ተማሂሩ።
   *[other] ቆልዓ { $child } ሓድሽ ቃል ተማሂሩ።
}
handover-skill-shared = { $gender ->
    [female] { $child } መጻወቲ ምስ ካልኦት ተኻፊላ።
    [male] { $child } መጻወቲ ምስ ካልኦት ተኻፊሉ።
   *[other] ቆልዓ { $child } መጻወቲ ምስ ካልኦት ተኻፊሉ።
}
handover-skill-coat = { $gender ->
    [female] { $child } ጃኬት ባዕላ ተኸዲና።
    [male] { $child } ጃኬት ባዕሉ ተኸዲኑ።
   *[other] ቆልዓ { $child } ጃኬት ባዕሉ ተኸዲኑ።
}
handover-skill-shoes = { $gender ->
    [female] { $child } ጫማ ባዕላ ወድያ።
    [male] { $child } ጫማ ባዕሉ ወድዩ።
   *[other] ቆልዓ { $child } ጫማ ባዕሉ ወድዩ።
}
handover-skill-spoon = { $gender ->
    [female] { $child } ባዕላ ብማንካ በሊዓ።
    [male] { $child } ባዕሉ ብማንካ በሊዑ።
   *[other] ቆልዓ { $child } ባዕሉ ብማንካ በሊዑ።
}
handover-skill-cup = { $gender ->
    [female] { $child } ባዕላ ብኩባያ ሰትያ።
    [male] { $child } ባዕሉ ብኩባያ ሰትዩ።
   *[other] ቆልዓ { $child } ባዕሉ ብኩባያ ሰትዩ።
}
handover-skill-potty = { $gender ->
    [female] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ሸይና።
    [male] { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ሸይኑ።
   *[other] ቆልዓ { $child } ኣብ ናይ ቆልዑ ሽቓቕ (potje) ሸይኑ።
}
handover-skill-tidied = { $gender ->
    [female] { $child } ኣብ ምእላይ ኣቕሑ ሓጊዛ።
    [male] { $child } ኣብ ምእላይ ኣቕሑ ሓጊዙ።
   *[other] ቆልዓ { $child } ኣብ ምእላይ ኣቕሑ ሓጊዙ።
}
handover-skill-turn = { $gender ->
    [female] { $child } ተራኣ ተጸብያ።
    [male] { $child } ተራኡ ተጸብዩ።
   *[other] ቆልዓ { $child } ተራኡ ተጸብዩ።
}
handover-skill-helped = { $gender ->
    [female] { $child } ንኻልእ ቆልዓ ሓጊዛ።
    [male] { $child } ንኻልእ ቆልዓ ሓጊዙ።
   *[other] ቆልዓ { $child } ንኻልእ ቆልዓ ሓጊዙ።
}
handover-skill-counted = { $gender ->
    [female] { $child } ቆጺራ።
    [male] { $child } ቆጺሩ።
   *[other] ቆልዓ { $child } ቆጺሩ።
}
handover-skill-colours = { $gender ->
    [female] { $child } ሕብርታት ጸዊዓ።
    [male] { $child } ሕብርታት ጸዊዑ።
   *[other] ቆልዓ { $child } ሕብርታት ጸዊዑ።
}
handover-skill-dared = { $gender ->
    [female] { $child } ሓድሽ ነገር ንምፍታን ደፊራ።
    [male] { $child } ሓድሽ ነገር ንምፍታን ደፊሩ።
   *[other] ቆልዓ { $child } ሓድሽ ነገር ንምፍታን ደፊሩ።
}
handover-skill-rolled = { $gender ->
    [female] { $child } ክትገላበጥ ትኽእል።
    [male] { $child } ክገላበጥ ይኽእል።
   *[other] ቆልዓ { $child } ክገላበጥ ይኽእል።
}
handover-skill-sat = { $gender ->
    [female] { $child } ባዕላ ኮፍ ክትብል ትኽእል።
    [male] { $child } ባዕሉ ኮፍ ክብል ይኽእል።
   *[other] ቆልዓ { $child } ባዕሉ ኮፍ ክብል ይኽእል።
}
handover-skill-crawled = { $gender ->
    [female] { $child } ክትድህድህ ትኽእል።
    [male] { $child } ክድህድህ ይኽእል።
   *[other] ቆልዓ { $child } ክድህድህ ይኽእል።
}
handover-skill-stood = { $gender ->
    [female] { $child } ደው ክትብል ትኽእል።
    [male] { $child } ደው ክብል ይኽእል።
   *[other] ቆልዓ { $child } ደው ክብል ይኽእል።
}
handover-skill-walked = { $gender ->
    [female] { $child } ናይ መጀመርታ ስጉምትታት ከይዳ።
    [male] { $child } ናይ መጀመርታ ስጉምትታት ከይዱ።
   *[other] ቆልዓ { $child } ናይ መጀመርታ ስጉምትታት ከይዱ።
}

## To bring

handover-bring-nappies = በጃኹም ዳይፐር ኣምጽኡ።
handover-bring-clothes = በጃኹም ጽሩይ ክዳን ኣምጽኡ።
# unsure: wet wipes for a baby
handover-bring-wipes = በጃኹም ርሑስ ሶፍት ኣምጽኡ።
handover-bring-coat = በጃኹም ምዉቕ ጃኬት ኣምጽኡ።
handover-bring-boots = በጃኹም ናይ ዝናብ ቡት ኣምጽኡ።
handover-bring-cuddly = በጃኹም ልስሉስ ባምቡላ ኣምጽኡ።
# unsure: dummy: described, with the Dutch word
handover-bring-dummy = በጃኹም መጥበዊት (speen) ኣምጽኡ።
handover-bring-milk = በጃኹም ዱቄት ጸባ ህጻን ኣምጽኡ።
handover-bring-suncream = በጃኹም ክሬም ጸሓይ ኣምጽኡ።
handover-bring-hat = በጃኹም ቆብዕ ኣምጽኡ።
handover-bring-slippers = በጃኹም ናይ ገዛ ሰሊፐር ኣምጽኡ።
handover-bring-swimwear = በጃኹም ናይ ምሕምባስ ክዳን ኣምጽኡ።
handover-bring-mittens = በጃኹም ጓንቲ ኣምጽኡ።
