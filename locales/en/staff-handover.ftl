### The day log as staff fill it in. Buttons are an icon and a word or two.

staff-handover-title = Daily report
staff-handover-day = { $date }
staff-handover-children = { $count } children
staff-handover-everyone = 👥 Everyone
staff-handover-several = ☑️ Several children
staff-handover-go = { $count ->
    [one] Go on with 1 child ▸
   *[other] Go on with { $count } children ▸
}
staff-handover-other-group = 🔀 Other group
staff-handover-ask-group = Which group?
staff-handover-ask-children = Who is it about?
staff-handover-ask-several = Tap the names and then Go on.
staff-handover-no-children = There are no children in { $group } yet.

## Questions
# $meal: "🥪 Lunch"
staff-handover-ask-meal = { $meal }: how did eating go?
staff-handover-ask-kind = Which meal?
staff-handover-ask-foods = { $meal }: what was on the table?
staff-handover-ask-drink = How did drinking go? You can also type: bottle 150.
staff-handover-ask-nap = When was the nap? You can also type: sleep 12.30-14.
staff-handover-ask-from = When did it start? Or how long did it last?
staff-handover-ask-until = From { $start }. Until when?
staff-handover-ask-mood = How was the mood?
staff-handover-ask-care = Nappy or toilet?
staff-handover-ask-activity = What did you do?
staff-handover-ask-friends = Who did they play with?
staff-handover-ask-skill = What was new, or went well?
staff-handover-ask-bring = What should parents bring?
staff-handover-ask-who = For whom was it different?

## Overview
staff-handover-empty = Nothing filled in yet.
staff-handover-nothing-yet = nothing yet
staff-handover-hint = Just type if you want to add something.
staff-handover-only-this = You are now filling in { $child } only.
staff-handover-you-wrote = You wrote: { $text }
staff-handover-no-readers = There is no parent yet who can read this.
staff-handover-one-child = 👤 One child differs
staff-handover-all-again = 👥 Everyone again
staff-handover-own-words = ↩ My own words
staff-handover-simple-words = ✨ Simple words
staff-handover-note-away = 🗑 Remove note
staff-handover-about-meal = 🍽 Eating
staff-handover-about-drink = 🥛 Drinking
staff-handover-about-nap = 😴 Sleeping
staff-handover-about-mood = 🙂 Mood
staff-handover-about-care = 🧷 Nappy/toilet
staff-handover-about-activity = 🎨 Done
staff-handover-about-friends = 👫 Together with
staff-handover-about-skill = 🌟 New
staff-handover-about-bring = 🎒 To bring
staff-handover-clear = 🗑 Clear
staff-handover-nothing-to-send = There is nothing in it yet. Fill something in, or type a sentence.
staff-handover-silent = Nothing is filled in about { $names } yet. Fill something in, or take the name off.
staff-handover-hard = This sentence is still hard: “{ $sentence }”. Make it shorter, or tap Send once more.
staff-handover-choose-first = First choose who it is about. Then you can type.
# $names: children without a parent in the app
staff-handover-unreached = No parent linked yet: { $names }. I sent nothing there.
# $child: who the report is about; $what on the line that remains: "Daily report Sam"
staff-handover-what = Daily report { $child }
staff-handover-correcting = You are correcting a report that was sent already. Parents will see that it was corrected.

## Meals and amounts
staff-handover-meal-lunch = 🥪 Lunch
staff-handover-meal-fruit = 🍎 Fruit
staff-handover-meal-breakfast = 🥣 Breakfast
staff-handover-meal-snack = 🍪 Snack
staff-handover-meal-dinner = 🍲 Hot meal
staff-handover-other-meal = 🔀 Other meal
staff-handover-foods = 🧀 What?
staff-handover-ate-well = 👍 Well
staff-handover-ate-all = 😋 All of it
staff-handover-ate-little = 🤏 A little
staff-handover-ate-none = 🙅 Nothing
staff-handover-drank-well = 👍 Drank well
staff-handover-drank-little = 🤏 Drank little
staff-handover-bottle = 🍼 { $amount } ml

## Sleeping
staff-handover-other-time = 🕐 Other time
staff-handover-awake = 👀 Did not sleep
staff-handover-minutes = { $minutes } min
staff-handover-now = Now ({ $time })

## Mood
staff-handover-mood-cheerful = 😀 Cheerful
staff-handover-mood-calm = 😌 Calm
staff-handover-mood-lively = ⚡ Lots of energy
staff-handover-mood-tired = 🥱 Tired
staff-handover-mood-close = 🤗 Close to us
staff-handover-mood-tearful = 😢 Sad at times
staff-handover-mood-goodbye = 👋 Hard goodbye
staff-handover-mood-cross = 😠 Angry at times
staff-handover-mood-unwell = 🤒 Not well

## Nappy and toilet
staff-handover-care-usual = 👌 As usual
staff-handover-care-wet = 💧 Wee
staff-handover-care-stool = 💩 Poo
staff-handover-care-loose = 💦 Loose poo
staff-handover-care-potty = 🪣 Potty
staff-handover-care-toilet = 🚽 Toilet
staff-handover-care-dry = ☀️ Stayed dry
staff-handover-care-accident = 👖 Little accident

## Activities
staff-handover-activity-outside = 🌳 Outside
staff-handover-activity-craft = ✂️ Crafts
staff-handover-activity-reading = 📖 Reading
staff-handover-activity-singing = 🎵 Singing
staff-handover-activity-building = 🧱 Building
staff-handover-activity-pretend = 🍳 Toy kitchen
staff-handover-activity-puzzle = 🧩 Puzzles
staff-handover-activity-sand = 🏖 Sandpit
staff-handover-activity-water = 💦 Water
staff-handover-activity-walk = 🚶 Walk
staff-handover-activity-cycling = 🚲 Cycling
staff-handover-activity-ball = ⚽ Ball
staff-handover-activity-dancing = 💃 Dancing
staff-handover-activity-gym = 🤸 Gym
staff-handover-activity-cooking = 🧁 Cooking

## New skills and small successes
staff-handover-skill-words = 🗣 New word
staff-handover-skill-shared = 🤝 Shared
staff-handover-skill-coat = 🧥 Own coat on
staff-handover-skill-shoes = 👟 Own shoes on
staff-handover-skill-spoon = 🥄 Own spoon
staff-handover-skill-cup = 🥤 From a cup
staff-handover-skill-potty = 🪣 Wee on potty
staff-handover-skill-tidied = 🧹 Tidied up
staff-handover-skill-turn = ⏳ Waited a turn
staff-handover-skill-helped = 💛 Helped a child
staff-handover-skill-counted = 🔢 Counted
staff-handover-skill-colours = 🌈 Colours
staff-handover-skill-dared = 🦁 Dared something
staff-handover-skill-rolled = 🔄 Rolled over
staff-handover-skill-sat = 🪑 Sat
staff-handover-skill-crawled = 🐛 Crawled
staff-handover-skill-stood = 🧍 Stood
staff-handover-skill-walked = 👣 First steps

## To bring
staff-handover-bring-nappies = 🧷 Nappies
staff-handover-bring-clothes = 👕 Clean clothes
staff-handover-bring-wipes = 🧻 Wipes
staff-handover-bring-coat = 🧥 Warm coat
staff-handover-bring-boots = 🥾 Boots
staff-handover-bring-cuddly = 🧸 Cuddly toy
staff-handover-bring-dummy = 🍭 Dummy
staff-handover-bring-milk = 🍼 Formula milk
staff-handover-bring-suncream = 🧴 Sun cream
staff-handover-bring-hat = 🧢 Cap or hat
staff-handover-bring-slippers = 🥿 Slippers
staff-handover-bring-swimwear = 🩱 Swim things
staff-handover-bring-mittens = 🧤 Mittens
# Above a day log that is opened on a closing day or a public holiday
staff-handover-closed = The location is closed today.
