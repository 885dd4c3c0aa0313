staff-handover-title = Raportul zilei
staff-handover-day = { $date }
staff-handover-children = Copii: { $count }
staff-handover-everyone = 👥 Toți
staff-handover-several = ☑️ Mai mulți copii
staff-handover-go = Continuă (copii: { $count }) ▸
staff-handover-other-group = 🔀 Altă grupă
staff-handover-ask-group = Care grupă?
staff-handover-ask-children = Despre cine este vorba?
staff-handover-ask-several = Atinge numele și apoi Continuă.
staff-handover-no-children = La { $group } nu sunt încă copii.

## Questions

staff-handover-ask-meal = { $meal }: cum a mers masa?
staff-handover-ask-kind = Care masă?
staff-handover-ask-foods = { $meal }: ce a fost pe masă?
staff-handover-ask-drink = Cum a mers băutul? Poți și scrie: fles 150.
staff-handover-ask-nap = Când a fost somnul? Poți și scrie: slaap 12.30-14.
staff-handover-ask-from = La ce oră a început? Sau cât a durat?
staff-handover-ask-until = De la { $start }. Până la ce oră?
staff-handover-ask-mood = Cum a fost dispoziția?
staff-handover-ask-care = Scutec sau toaletă?
staff-handover-ask-activity = Ce ați făcut?
staff-handover-ask-friends = Cu cine s-a jucat?
staff-handover-ask-skill = Ce a fost nou sau a mers bine?
staff-handover-ask-bring = Ce trebuie să aducă părinții?
staff-handover-ask-who = Pentru cine a fost altfel?

## Overview

staff-handover-empty = Nimic completat încă.
staff-handover-nothing-yet = încă nimic
staff-handover-hint = Scrie direct dacă vrei să adaugi ceva.
staff-handover-only-this = Completezi acum numai pentru { $child }.
staff-handover-you-wrote = Ai scris: { $text }
staff-handover-no-readers = Nu există încă un părinte care poate citi asta.
staff-handover-one-child = 👤 Un copil altfel
staff-handover-all-again = 👥 Din nou toți
staff-handover-own-words = ↩ Textul meu
staff-handover-simple-words = ✨ Text simplu
staff-handover-note-away = 🗑 Șterge nota
staff-handover-about-meal = 🍽 Mâncare
staff-handover-about-drink = 🥛 Băutură
staff-handover-about-nap = 😴 Somn
staff-handover-about-mood = 🙂 Dispoziție
staff-handover-about-care = 🧷 Scutec/WC
staff-handover-about-activity = 🎨 Activități
staff-handover-about-friends = 👫 Împreună cu
staff-handover-about-skill = 🌟 Nou
staff-handover-about-bring = 🎒 De adus
staff-handover-clear = 🗑 Golește
staff-handover-nothing-to-send = Nu este încă nimic. Completează ceva sau scrie o propoziție.
staff-handover-silent = Despre { $names } nu este încă nimic. Completează ceva sau scoate numele.
staff-handover-hard = Această propoziție este încă grea: „{ $sentence }”. Scurteaz-o sau atinge încă o dată Trimite.
staff-handover-choose-first = Alege întâi despre cine este vorba. Apoi poți scrie.
staff-handover-unreached = Încă fără părinte asociat: { $names }. Acolo nu am trimis nimic.
staff-handover-what = Raportul zilei: { $child }
staff-handover-correcting = Corectezi un raport deja trimis. Părinții vor vedea că a fost corectat.

## Meals and amounts

staff-handover-meal-lunch = 🥪 Prânz
staff-handover-meal-fruit = 🍎 Fructe
staff-handover-meal-breakfast = 🥣 Micul dejun
staff-handover-meal-snack = 🍪 Gustare
staff-handover-meal-dinner = 🍲 Masă caldă
staff-handover-other-meal = 🔀 Altă masă
staff-handover-foods = 🧀 Ce?
staff-handover-ate-well = 👍 Bine
staff-handover-ate-all = 😋 Tot
staff-handover-ate-little = 🤏 Puțin
staff-handover-ate-none = 🙅 Deloc
staff-handover-drank-well = 👍 A băut bine
staff-handover-drank-little = 🤏 A băut puțin
staff-handover-bottle = 🍼 { $amount } ml

## Sleeping

staff-handover-other-time = 🕐 Altă oră
staff-handover-awake = 👀 Fără somn
staff-handover-minutes = { $minutes } min
staff-handover-now = Acum ({ $time })

## Mood

staff-handover-mood-cheerful = 😀 Veselie
staff-handover-mood-calm = 😌 Liniște
staff-handover-mood-lively = ⚡ Multă energie
staff-handover-mood-tired = 🥱 Oboseală
staff-handover-mood-close = 🤗 Aproape de noi
staff-handover-mood-tearful = 😢 Uneori tristețe
staff-handover-mood-goodbye = 👋 Despărțire grea
staff-handover-mood-cross = 😠 Uneori supărare
staff-handover-mood-unwell = 🤒 Nu se simte bine

## Nappy and toilet

staff-handover-care-usual = 👌 Ca întotdeauna
staff-handover-care-wet = 💧 Pipi
staff-handover-care-stool = 💩 Caca
staff-handover-care-loose = 💦 Scaun moale
staff-handover-care-potty = 🪣 Oliță
staff-handover-care-toilet = 🚽 Toaletă
staff-handover-care-dry = ☀️ Uscat
staff-handover-care-accident = 👖 Mic accident

## Activities

staff-handover-activity-outside = 🌳 Afară
staff-handover-activity-craft = ✂️ Lucru manual
staff-handover-activity-reading = 📖 Citit
staff-handover-activity-singing = 🎵 Cântat
staff-handover-activity-building = 🧱 Construit
staff-handover-activity-pretend = 🍳 Bucătărie de jucărie
staff-handover-activity-puzzle = 🧩 Puzzle
staff-handover-activity-sand = 🏖 Groapa cu nisip
staff-handover-activity-water = 💦 Apă
staff-handover-activity-walk = 🚶 Plimbare
staff-handover-activity-cycling = 🚲 Bicicletă
staff-handover-activity-ball = ⚽ Minge
staff-handover-activity-dancing = 💃 Dans
staff-handover-activity-gym = 🤸 Gimnastică
staff-handover-activity-cooking = 🧁 Gătit

## New skills and small successes

staff-handover-skill-words = 🗣 Cuvânt nou
staff-handover-skill-shared = 🤝 A împărțit
staff-handover-skill-coat = 🧥 Haina fără ajutor
staff-handover-skill-shoes = 👟 Încălțat fără ajutor
staff-handover-skill-spoon = 🥄 Lingura fără ajutor
staff-handover-skill-cup = 🥤 Din cană
staff-handover-skill-potty = 🪣 Pipi la oliță
staff-handover-skill-tidied = 🧹 A strâns
staff-handover-skill-turn = ⏳ A așteptat rândul
staff-handover-skill-helped = 💛 A ajutat
staff-handover-skill-counted = 🔢 A numărat
staff-handover-skill-colours = 🌈 Culorile
staff-handover-skill-dared = 🦁 A îndrăznit
staff-handover-skill-rolled = 🔄 Rostogolire
staff-handover-skill-sat = 🪑 Șezut
staff-handover-skill-crawled = 🐛 De-a bușilea
staff-handover-skill-stood = 🧍 În picioare
staff-handover-skill-walked = 👣 Primii pași

## To bring

staff-handover-bring-nappies = 🧷 Scutece
staff-handover-bring-clothes = 👕 Haine de schimb
staff-handover-bring-wipes = 🧻 Șervețele
staff-handover-bring-coat = 🧥 Haină călduroasă
staff-handover-bring-boots = 🥾 Cizme de cauciuc
staff-handover-bring-cuddly = 🧸 Jucărie de pluș
staff-handover-bring-dummy = 🍭 Suzetă
staff-handover-bring-milk = 🍼 Lapte praf
staff-handover-bring-suncream = 🧴 Cremă de soare
staff-handover-bring-hat = 🧢 Șapcă sau căciulă
staff-handover-bring-slippers = 🥿 Papuci
staff-handover-bring-swimwear = 🩱 Lucruri de înot
staff-handover-bring-mittens = 🧤 Mănuși
staff-handover-closed = Astăzi centrul este închis.
