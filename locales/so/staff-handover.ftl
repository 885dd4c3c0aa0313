### locales/nl/staff-handover.ftl tells what the slots hold.

staff-handover-title = Warbixinta maanta
staff-handover-day = { $date }
staff-handover-children = { $count } carruur ah
staff-handover-everyone = 👥 Qof walba
staff-handover-several = ☑️ Dhowr carruur ah
staff-handover-go = { $count ->
        [one] U gudub 1 ilmo ▸
       *[other] U gudub { $count } carruur ah ▸
    }
staff-handover-other-group = 🔀 Koox kale
staff-handover-ask-group = Kooxdee?
staff-handover-ask-children = Yay ku saabsan tahay?
staff-handover-ask-several = Taabo magacyada, ka dibna U gudub.
staff-handover-no-children = { $group }: weli carruur kuma jirto.

## Questions

staff-handover-ask-meal = { $meal }: sidee bay cuntadu u dhacday?
staff-handover-ask-kind = Cuntadee?
staff-handover-ask-foods = { $meal }: maxaa miiska saarnaa?
staff-handover-ask-drink = Sidee ahaa cabitaanku? Waxaad sidoo kale qori kartaa: fles 150.
staff-handover-ask-nap = Goorma ayay hurdadu ahayd? Waxaad sidoo kale qori kartaa: slaap 12.30-14.
staff-handover-ask-from = Saacaddee ayay bilaabatay? Ama imisa ayay socotay?
staff-handover-ask-until = Laga bilaabo saacadda { $start }. Ilaa saacaddee?
staff-handover-ask-mood = Sidee ahayd niyaddu?
staff-handover-ask-care = Xafaayad ama musqul?
staff-handover-ask-activity = Maxaad samayseen?
staff-handover-ask-friends = Yaa lala ciyaaray?
staff-handover-ask-skill = Maxaa cusbaa, ama si fiican u dhacay?
staff-handover-ask-bring = Maxay waalidku keenayaan?
staff-handover-ask-who = Yaa ka duwanaa?

## Overview

staff-handover-empty = Weli waxba laguma qorin.
staff-handover-nothing-yet = weli waxba
staff-handover-hint = Wax iska qor haddii aad rabto inaad wax ku darto.
staff-handover-only-this = Hadda waxaad wax ka qoraysaa { $child } oo keliya.
staff-handover-you-wrote = Waxaad qortay: { $text }
staff-handover-no-readers = Weli ma jiro waalid tan akhrin kara.
staff-handover-one-child = 👤 Hal ilmo si kale
staff-handover-all-again = 👥 Mar kale qof walba
staff-handover-own-words = ↩ Qoraalkayga
staff-handover-simple-words = ✨ Qoraal fudud
staff-handover-note-away = 🗑 Qoraalka tirtir
staff-handover-about-meal = 🍽 Cunto
staff-handover-about-drink = 🥛 Cabitaan
staff-handover-about-nap = 😴 Hurdo
staff-handover-about-mood = 🙂 Niyad
staff-handover-about-care = 🧷 Xafaayad/musqul
staff-handover-about-activity = 🎨 Waxqabad
staff-handover-about-friends = 👫 La ciyaaray
staff-handover-about-skill = 🌟 Cusub
staff-handover-about-bring = 🎒 Wax la keenayo
staff-handover-clear = 🗑 Tirtir
staff-handover-nothing-to-send = Weli waxba kuma jiraan. Wax buuxi, ama jumlad qor.
staff-handover-silent = Weli waxba kama qorna: { $names }. Wax buuxi, ama magaca ka saar.
staff-handover-hard = Jumladdani weli way adag tahay: “{ $sentence }”. Gaabi, ama mar kale taabo Dir.
staff-handover-choose-first = Marka hore dooro cidda ay ku saabsan tahay. Ka dib wax waad qori kartaa.
staff-handover-unreached = Weli waalid laguma xirin: { $names }. Waxba uma dirin.
staff-handover-what = Warbixinta { $child }
staff-handover-correcting = Waxaad saxaysaa warbixin hore loo diray. Waalidku way arki doonaan in la saxay.

## Meals and amounts

staff-handover-meal-lunch = 🥪 Qado
staff-handover-meal-fruit = 🍎 Miro
staff-handover-meal-breakfast = 🥣 Quraac
staff-handover-meal-snack = 🍪 Cunto fudud
staff-handover-meal-dinner = 🍲 Cunto kulul
staff-handover-other-meal = 🔀 Cunto kale
staff-handover-foods = 🧀 Maxay?
staff-handover-ate-well = 👍 Fiican
staff-handover-ate-all = 😋 Dhammaan
staff-handover-ate-little = 🤏 Wax yar
staff-handover-ate-none = 🙅 Waxba
staff-handover-drank-well = 👍 Si fiican u cabbay
staff-handover-drank-little = 🤏 Wax yar cabbay
staff-handover-bottle = 🍼 { $amount } ml

## Sleeping

staff-handover-other-time = 🕐 Wakhti kale
staff-handover-awake = 👀 Ma seexan
staff-handover-minutes = { $minutes } daq
staff-handover-now = Hadda ({ $time })

## Mood

staff-handover-mood-cheerful = 😀 Faraxsan
staff-handover-mood-calm = 😌 Deggan
staff-handover-mood-lively = ⚡ Tamar badan
staff-handover-mood-tired = 🥱 Daallan
staff-handover-mood-close = 🤗 Nagu dhow
staff-handover-mood-tearful = 😢 Mararka qaar murugaysan
staff-handover-mood-goodbye = 👋 Kala tag adag
staff-handover-mood-cross = 😠 Mararka qaar caraysan
staff-handover-mood-unwell = 🤒 Ma fiicna

## Nappy and toilet

staff-handover-care-usual = 👌 Sida caadiga
staff-handover-care-wet = 💧 Kaadi
staff-handover-care-stool = 💩 Saxaro
staff-handover-care-loose = 💦 Saxaro jilicsan
staff-handover-care-potty = 🪣 Potje
staff-handover-care-toilet = 🚽 Musqul
staff-handover-care-dry = ☀️ Qallalan
staff-handover-care-accident = 👖 Kaadi fakatay

## Activities

staff-handover-activity-outside = 🌳 Dibadda
staff-handover-activity-craft = ✂️ Farshaxan
staff-handover-activity-reading = 📖 Buug akhrin
staff-handover-activity-singing = 🎵 Heeso
staff-handover-activity-building = 🧱 Dhisid
staff-handover-activity-pretend = 🍳 Jikada ciyaarta
staff-handover-activity-puzzle = 🧩 Puzzle
staff-handover-activity-sand = 🏖 Ciid
staff-handover-activity-water = 💦 Biyo
staff-handover-activity-walk = 🚶 Lugayn
staff-handover-activity-cycling = 🚲 Baaskiil
staff-handover-activity-ball = ⚽ Kubbad
staff-handover-activity-dancing = 💃 Qoob-ka-ciyaar
staff-handover-activity-gym = 🤸 Jimicsi
staff-handover-activity-cooking = 🧁 Cunto karin

## New skills and small successes

staff-handover-skill-words = 🗣 Eray cusub
staff-handover-skill-shared = 🤝 Wax wadaagid
staff-handover-skill-coat = 🧥 Jaakad xirtay
staff-handover-skill-shoes = 👟 Kabo xirtay
staff-handover-skill-spoon = 🥄 Qaaddo isticmaal
staff-handover-skill-cup = 🥤 Koob ka cabbid
staff-handover-skill-potty = 🪣 Kaadi potje
staff-handover-skill-tidied = 🧹 Alaab ururin
staff-handover-skill-turn = ⏳ Markiisa sugay
staff-handover-skill-helped = 💛 Ilmo caawiyay
staff-handover-skill-counted = 🔢 Tirin
staff-handover-skill-colours = 🌈 Midabbo
staff-handover-skill-dared = 🦁 Dhiirrasho
staff-handover-skill-rolled = 🔄 Isrogid
staff-handover-skill-sat = 🪑 Fadhiisasho
staff-handover-skill-crawled = 🐛 Gurguurasho
staff-handover-skill-stood = 🧍 Istaagid
staff-handover-skill-walked = 👣 Tallaabooyinka ugu horreeya

## To bring

staff-handover-bring-nappies = 🧷 Xafaayado
staff-handover-bring-clothes = 👕 Dhar nadiif ah
staff-handover-bring-wipes = 🧻 Tishuu qoyan
staff-handover-bring-coat = 🧥 Jaakad diirran
staff-handover-bring-boots = 🥾 Buud
staff-handover-bring-cuddly = 🧸 Boombalo jilicsan
staff-handover-bring-dummy = 🍭 Mujuruc (speen)
staff-handover-bring-milk = 🍼 Caanaha budada ah
staff-handover-bring-suncream = 🧴 Kareemka qorraxda
staff-handover-bring-hat = 🧢 Koofiyad
staff-handover-bring-slippers = 🥿 Kabaha guriga
staff-handover-bring-swimwear = 🩱 Dharka dabbaasha
staff-handover-bring-mittens = 🧤 Galoofisyo
staff-handover-closed = Maanta xannaanadu way xiran tahay.
