### The day log as staff fill it in. Buttons are an icon and a word or two.

staff-handover-title = Dagverslag
staff-handover-day = { $date }
staff-handover-children = { $count } kinderen
staff-handover-everyone = 👥 Iedereen
staff-handover-several = ☑️ Meer kinderen
staff-handover-go = { $count ->
    [one] Verder met 1 kind ▸
   *[other] Verder met { $count } kinderen ▸
}
staff-handover-other-group = 🔀 Andere groep
staff-handover-ask-group = Welke groep?
staff-handover-ask-children = Over wie gaat het?
staff-handover-ask-several = Tik op de namen en dan op Verder.
staff-handover-no-children = Op { $group } staan nog geen kinderen.

## Questions
# $meal: "🥪 Lunch"
staff-handover-ask-meal = { $meal }: hoe ging het eten?
staff-handover-ask-kind = Welke maaltijd?
staff-handover-ask-foods = { $meal }: wat stond er op tafel?
staff-handover-ask-drink = Hoe ging het drinken? Je kunt ook typen: fles 150.
staff-handover-ask-nap = Wanneer was het slaapje? Je kunt ook typen: slaap 12.30-14.
staff-handover-ask-from = Hoe laat begon het? Of hoe lang duurde het?
staff-handover-ask-until = Vanaf { $start } uur. Tot hoe laat?
staff-handover-ask-mood = Hoe was de stemming?
staff-handover-ask-care = Luier of wc?
staff-handover-ask-activity = Wat hebben jullie gedaan?
staff-handover-ask-friends = Met wie gespeeld?
staff-handover-ask-skill = Wat was nieuw, of ging goed?
staff-handover-ask-bring = Wat moeten ouders meenemen?
staff-handover-ask-who = Voor wie was het anders?

## Overview
staff-handover-empty = Nog niets ingevuld.
staff-handover-nothing-yet = nog niets
staff-handover-hint = Typ gewoon als je er iets bij wilt schrijven.
staff-handover-only-this = Je vult nu alleen { $child } in.
staff-handover-you-wrote = Jij schreef: { $text }
staff-handover-no-readers = Er is nog geen ouder die dit kan lezen.
staff-handover-one-child = 👤 Eén kind anders
staff-handover-all-again = 👥 Weer iedereen
staff-handover-own-words = ↩ Mijn eigen tekst
staff-handover-simple-words = ✨ Eenvoudige tekst
staff-handover-note-away = 🗑 Notitie weg
staff-handover-about-meal = 🍽 Eten
staff-handover-about-drink = 🥛 Drinken
staff-handover-about-nap = 😴 Slapen
staff-handover-about-mood = 🙂 Stemming
staff-handover-about-care = 🧷 Luier/wc
staff-handover-about-activity = 🎨 Gedaan
staff-handover-about-friends = 👫 Samen met
staff-handover-about-skill = 🌟 Nieuw
staff-handover-about-bring = 🎒 Meenemen
staff-handover-clear = 🗑 Wissen
staff-handover-nothing-to-send = Er staat nog niets in. Vul iets in, of typ een zin.
staff-handover-silent = Over { $names } staat er nog niets in. Vul iets in, of haal de naam weg.
staff-handover-hard = Deze zin is nog moeilijk: “{ $sentence }”. Maak hem korter, of tik nog een keer op Verstuur.
staff-handover-choose-first = Kies eerst over wie het gaat. Daarna kun je typen.
# $names: children without a parent in the app
staff-handover-unreached = Nog geen ouder gekoppeld: { $names }. Daar heb ik niets naartoe gestuurd.
# $child: who the report is about; $what on the line that remains: "Dagverslag Sam"
staff-handover-what = Dagverslag { $child }
staff-handover-correcting = Je verbetert een verslag dat al verstuurd is. Ouders zien straks dat het verbeterd is.

## Meals and amounts
staff-handover-meal-lunch = 🥪 Lunch
staff-handover-meal-fruit = 🍎 Fruit
staff-handover-meal-breakfast = 🥣 Ontbijt
staff-handover-meal-snack = 🍪 Tussendoor
staff-handover-meal-dinner = 🍲 Warm eten
staff-handover-other-meal = 🔀 Andere maaltijd
staff-handover-foods = 🧀 Wat?
staff-handover-ate-well = 👍 Goed
staff-handover-ate-all = 😋 Alles op
staff-handover-ate-little = 🤏 Weinig
staff-handover-ate-none = 🙅 Niet
staff-handover-drank-well = 👍 Goed gedronken
staff-handover-drank-little = 🤏 Weinig gedronken
staff-handover-bottle = 🍼 { $amount } ml

## Sleeping
staff-handover-other-time = 🕐 Andere tijd
staff-handover-awake = 👀 Niet geslapen
staff-handover-minutes = { $minutes } min
staff-handover-now = Nu ({ $time })

## Mood
staff-handover-mood-cheerful = 😀 Vrolijk
staff-handover-mood-calm = 😌 Rustig
staff-handover-mood-lively = ⚡ Veel energie
staff-handover-mood-tired = 🥱 Moe
staff-handover-mood-close = 🤗 Dicht bij ons
staff-handover-mood-tearful = 😢 Soms verdrietig
staff-handover-mood-goodbye = 👋 Lastig afscheid
staff-handover-mood-cross = 😠 Soms boos
staff-handover-mood-unwell = 🤒 Niet lekker

## Nappy and toilet
staff-handover-care-usual = 👌 Zoals altijd
staff-handover-care-wet = 💧 Plas
staff-handover-care-stool = 💩 Poep
staff-handover-care-loose = 💦 Dunne poep
staff-handover-care-potty = 🪣 Potje
staff-handover-care-toilet = 🚽 Wc
staff-handover-care-dry = ☀️ Droog gebleven
staff-handover-care-accident = 👖 Ongelukje

## Activities
staff-handover-activity-outside = 🌳 Buiten
staff-handover-activity-craft = ✂️ Knutselen
staff-handover-activity-reading = 📖 Voorlezen
staff-handover-activity-singing = 🎵 Zingen
staff-handover-activity-building = 🧱 Bouwen
staff-handover-activity-pretend = 🍳 Speelkeuken
staff-handover-activity-puzzle = 🧩 Puzzelen
staff-handover-activity-sand = 🏖 Zandbak
staff-handover-activity-water = 💦 Water
staff-handover-activity-walk = 🚶 Wandelen
staff-handover-activity-cycling = 🚲 Fietsen
staff-handover-activity-ball = ⚽ Bal
staff-handover-activity-dancing = 💃 Dansen
staff-handover-activity-gym = 🤸 Gymmen
staff-handover-activity-cooking = 🧁 Koken

## New skills and small successes
staff-handover-skill-words = 🗣 Nieuw woord
staff-handover-skill-shared = 🤝 Gedeeld
staff-handover-skill-coat = 🧥 Zelf jas aan
staff-handover-skill-shoes = 👟 Zelf schoenen
staff-handover-skill-spoon = 🥄 Zelf lepel
staff-handover-skill-cup = 🥤 Uit beker
staff-handover-skill-potty = 🪣 Plas op potje
staff-handover-skill-tidied = 🧹 Opgeruimd
staff-handover-skill-turn = ⏳ Op beurt gewacht
staff-handover-skill-helped = 💛 Kind geholpen
staff-handover-skill-counted = 🔢 Geteld
staff-handover-skill-colours = 🌈 Kleuren
staff-handover-skill-dared = 🦁 Iets gedurfd
staff-handover-skill-rolled = 🔄 Omrollen
staff-handover-skill-sat = 🪑 Zitten
staff-handover-skill-crawled = 🐛 Kruipen
staff-handover-skill-stood = 🧍 Staan
staff-handover-skill-walked = 👣 Eerste stapjes

## To bring
staff-handover-bring-nappies = 🧷 Luiers
staff-handover-bring-clothes = 👕 Schone kleren
staff-handover-bring-wipes = 🧻 Doekjes
staff-handover-bring-coat = 🧥 Warme jas
staff-handover-bring-boots = 🥾 Laarzen
staff-handover-bring-cuddly = 🧸 Knuffel
staff-handover-bring-dummy = 🍭 Speen
staff-handover-bring-milk = 🍼 Flesvoeding
staff-handover-bring-suncream = 🧴 Zonnebrand
staff-handover-bring-hat = 🧢 Pet of muts
staff-handover-bring-slippers = 🥿 Sloffen
staff-handover-bring-swimwear = 🩱 Zwemspullen
staff-handover-bring-mittens = 🧤 Wanten
# Above a day log that is opened on a closing day or a public holiday
staff-handover-closed = Vandaag is de opvang dicht.
