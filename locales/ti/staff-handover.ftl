### locales/nl/staff-handover.ftl tells what the slots hold.

staff-handover-title = ጸብጻብ መዓልቲ
staff-handover-day = { $date }
staff-handover-children = { $count } ቆልዑ
staff-handover-everyone = 👥 ኩሎም
staff-handover-several = ☑️ ዝተወሰኑ ቆልዑ
staff-handover-go = { $count ->
        [one] ምስ { $count } ቆልዓ ቀጽል ▸
       *[other] ምስ { $count } ቆልዑ ቀጽል ▸
    }
staff-handover-other-group = 🔀 ካልእ ጉጅለ
staff-handover-ask-group = ኣየነይቲ ጉጅለ?
staff-handover-ask-children = ብዛዕባ መን እዩ?
staff-handover-ask-several = ኣስማት ጠውቑ፣ ድሕሪኡ ቀጽል።
staff-handover-no-children = ኣብ { $group } ገና ቆልዑ የለዉን።

## Questions

staff-handover-ask-meal = { $meal }: እቲ መግቢ ከመይ ነይሩ?
staff-handover-ask-kind = ኣየናይ መግቢ?
staff-handover-ask-foods = { $meal }: ኣብ ጣውላ እንታይ ነይሩ?
staff-handover-ask-drink = ምስታይ ከመይ ነይሩ? fles 150 ኢልኩም እውን ክትጽሕፉ ትኽእሉ ኢኹም።
staff-handover-ask-nap = ድቃስ መዓስ ነይሩ? slaap 12.30-14 ኢልኩም እውን ክትጽሕፉ ትኽእሉ ኢኹም።
staff-handover-ask-from = ሰዓት ክንደይ ጀሚሩ? ወይ ክንደይ ግዜ ጸኒሑ?
staff-handover-ask-until = ካብ ሰዓት { $start }። ክሳብ ሰዓት ክንደይ?
staff-handover-ask-mood = ስምዒት ከመይ ነይሩ?
staff-handover-ask-care = ዳይፐር ወይ ሽቓቕ?
staff-handover-ask-activity = እንታይ ጌርኩም?
staff-handover-ask-friends = ምስ መን ተጻዊቱ?
staff-handover-ask-skill = እንታይ ሓድሽ ነይሩ፣ ወይ ጽቡቕ ነይሩ?
staff-handover-ask-bring = ወለዲ እንታይ ከምጽኡ ኣለዎም?
staff-handover-ask-who = ንመን ዝተፈልየ ነይሩ?

## Overview

staff-handover-empty = ገና ዝተጻሕፈ የለን።
staff-handover-nothing-yet = ገና የለን
staff-handover-hint = ክትውስኹ እንተ ደሊኹም ጸሓፉ።
staff-handover-only-this = ሕጂ ን{ $child } ጥራይ ትመልኡ ኣለኹም።
staff-handover-you-wrote = ንስኹም ጽሒፍኩም: { $text }
staff-handover-no-readers = ነዚ ከንብብ ዝኽእል ወላዲ ገና የለን።
staff-handover-one-child = 👤 ሓደ ቆልዓ ዝተፈልየ
staff-handover-all-again = 👥 እንደገና ኩሎም
staff-handover-own-words = ↩ ናይ ገዛእ ርእሰይ ጽሑፍ
staff-handover-simple-words = ✨ ቀሊል ጽሑፍ
staff-handover-note-away = 🗑 መዘኻኸሪ ኣጥፍእ
staff-handover-about-meal = 🍽 መግቢ
staff-handover-about-drink = 🥛 ምስታይ
staff-handover-about-nap = 😴 ድቃስ
staff-handover-about-mood = 🙂 ስምዒት
staff-handover-about-care = 🧷 ዳይፐር/ሽቓቕ
staff-handover-about-activity = 🎨 ዝተገብረ
staff-handover-about-friends = 👫 ምስ መን
staff-handover-about-skill = 🌟 ሓድሽ
staff-handover-about-bring = 🎒 ክመጽእ ዘለዎ
staff-handover-clear = 🗑 ደምስስ
staff-handover-nothing-to-send = ገና ዝኾነ የለን። ገለ ምልኡ፣ ወይ ምሉእ ሓሳብ ጸሓፉ።
staff-handover-silent = ብዛዕባ እዚኦም ገና ዝተጻሕፈ የለን: { $names }። ገለ ምልኡ፣ ወይ ነቲ ስም ኣልግሱ።
staff-handover-hard = እዚ ምሉእ ሓሳብ ገና ከቢድ እዩ: “{ $sentence }”። ኣሕጽርዎ፣ ወይ እንደገና ስደድ ጠውቑ።
staff-handover-choose-first = ቅድም ብዛዕባ መን ምዃኑ ምረጹ። ድሕሪኡ ክትጽሕፉ ትኽእሉ ኢኹም።
staff-handover-unreached = ገና ወላዲ ኣይተራኸበን: { $names }። ናብኡ ዝኾነ ኣይለኣኽኩን።
staff-handover-what = ጸብጻብ መዓልቲ { $child }
staff-handover-correcting = ድሮ ዝተላእከ ጸብጻብ ተእርሙ ኣለኹም። ወለዲ ከም ዝተኣረመ ክርእዩ እዮም።

## Meals and amounts

staff-handover-meal-lunch = 🥪 ምሳሕ
staff-handover-meal-fruit = 🍎 ፍረታት
staff-handover-meal-breakfast = 🥣 ቁርሲ
staff-handover-meal-snack = 🍪 መኽሰስ
staff-handover-meal-dinner = 🍲 ውዑይ መግቢ
staff-handover-other-meal = 🔀 ካልእ መግቢ
staff-handover-foods = 🧀 እንታይ?
staff-handover-ate-well = 👍 ጽቡቕ
staff-handover-ate-all = 😋 ኩሉ
staff-handover-ate-little = 🤏 ቁሩብ
staff-handover-ate-none = 🙅 ኣይበልዐን
staff-handover-drank-well = 👍 ጽቡቕ ሰትዩ
staff-handover-drank-little = 🤏 ቁሩብ ሰትዩ
staff-handover-bottle = 🍼 { $amount } ml

## Sleeping

staff-handover-other-time = 🕐 ካልእ ሰዓት
staff-handover-awake = 👀 ኣይደቀሰን
staff-handover-minutes = { $minutes } ደቒቕ
staff-handover-now = ሕጂ ({ $time })

## Mood

staff-handover-mood-cheerful = 😀 ሕጉስ
staff-handover-mood-calm = 😌 ህዱእ
staff-handover-mood-lively = ⚡ ብዙሕ ጉልበት
staff-handover-mood-tired = 🥱 ድኹም
staff-handover-mood-close = 🤗 ኣብ ጥቓና
staff-handover-mood-tearful = 😢 ሓድሓደ ጉሁይ
staff-handover-mood-goodbye = 👋 ከቢድ ምፍልላይ
staff-handover-mood-cross = 😠 ሓድሓደ ሕሩቕ
staff-handover-mood-unwell = 🤒 ጽቡቕ ኣይተሰምዖን

## Nappy and toilet

staff-handover-care-usual = 👌 ከም ወትሩ
staff-handover-care-wet = 💧 ሽንቲ
staff-handover-care-stool = 💩 ቀልቀል
staff-handover-care-loose = 💦 ቀጢን ቀልቀል
staff-handover-care-potty = 🪣 Potje
staff-handover-care-toilet = 🚽 ሽቓቕ
staff-handover-care-dry = ☀️ ንቑጽ
staff-handover-care-accident = 👖 ሽንቲ ኣምሊጡ

## Activities

staff-handover-activity-outside = 🌳 ደገ
staff-handover-activity-craft = ✂️ ናይ ኢድ ስራሕ
staff-handover-activity-reading = 📖 ንባብ
staff-handover-activity-singing = 🎵 ደርፊ
staff-handover-activity-building = 🧱 ህንጻ
staff-handover-activity-pretend = 🍳 ናይ ጸወታ ክሽነ
staff-handover-activity-puzzle = 🧩 ፓዝል
staff-handover-activity-sand = 🏖 ሑጻ
staff-handover-activity-water = 💦 ማይ
staff-handover-activity-walk = 🚶 ዙረት
staff-handover-activity-cycling = 🚲 ብሽክለታ
staff-handover-activity-ball = ⚽ ኩዕሶ
staff-handover-activity-dancing = 💃 ሳዕስዒት
staff-handover-activity-gym = 🤸 ስፖርት
staff-handover-activity-cooking = 🧁 ምኽሻን

## New skills and small successes

staff-handover-skill-words = 🗣 ሓድሽ ቃል
staff-handover-skill-shared = 🤝 ተኻፊሉ
staff-handover-skill-coat = 🧥 ጃኬት ባዕሉ
staff-handover-skill-shoes = 👟 ጫማ ባዕሉ
staff-handover-skill-spoon = 🥄 ማንካ ባዕሉ
staff-handover-skill-cup = 🥤 ብኩባያ
staff-handover-skill-potty = 🪣 ሽንቲ ኣብ potje
staff-handover-skill-tidied = 🧹 ኣቕሑ ኣልዩ
staff-handover-skill-turn = ⏳ ተራ ተጸብዩ
staff-handover-skill-helped = 💛 ቆልዓ ሓጊዙ
staff-handover-skill-counted = 🔢 ቆጺሩ
staff-handover-skill-colours = 🌈 ሕብርታት
staff-handover-skill-dared = 🦁 ደፊሩ
staff-handover-skill-rolled = 🔄 ምግልባጥ
staff-handover-skill-sat = 🪑 ኮፍ ምባል
staff-handover-skill-crawled = 🐛 ምድህዳህ
staff-handover-skill-stood = 🧍 ደው ምባል
staff-handover-skill-walked = 👣 ቀዳሞት ስጉምትታት

## To bring

staff-handover-bring-nappies = 🧷 ዳይፐር
staff-handover-bring-clothes = 👕 ጽሩይ ክዳን
staff-handover-bring-wipes = 🧻 ርሑስ ሶፍት
staff-handover-bring-coat = 🧥 ምዉቕ ጃኬት
staff-handover-bring-boots = 🥾 ቡት
staff-handover-bring-cuddly = 🧸 ልስሉስ ባምቡላ
staff-handover-bring-dummy = 🍭 መጥበዊት (speen)
staff-handover-bring-milk = 🍼 ዱቄት ጸባ ህጻን
staff-handover-bring-suncream = 🧴 ክሬም ጸሓይ
staff-handover-bring-hat = 🧢 ቆብዕ
staff-handover-bring-slippers = 🥿 ናይ ገዛ ሰሊፐር
staff-handover-bring-swimwear = 🩱 ናይ ምሕምባስ ክዳን
staff-handover-bring-mittens = 🧤 ጓንቲ
staff-handover-closed = ሎሚ መውዓሊ ህጻናት ዕጹው እዩ።
