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

handover-breakfast-well = Закуска: { $child } хапна добре.
handover-breakfast-all = Закуска: { $child } изяде всичко.
handover-breakfast-little = Закуска: { $child } хапна малко.
handover-breakfast-none = Закуска: { $child } не хапна нищо.
handover-breakfast-foods = Закуска: { $items }.
handover-fruit-well = Плодове: { $child } хапна добре.
handover-fruit-all = Плодове: { $child } изяде всичко.
handover-fruit-little = Плодове: { $child } хапна малко.
handover-fruit-none = Плодове: { $child } не хапна нищо.
handover-fruit-foods = Плодове: { $items }.
handover-lunch-well = Обяд: { $child } хапна добре.
handover-lunch-all = Обяд: { $child } изяде всичко.
handover-lunch-little = Обяд: { $child } хапна малко.
handover-lunch-none = Обяд: { $child } не хапна нищо.
handover-lunch-foods = Обяд: { $items }.
handover-snack-well = Междинна закуска: { $child } хапна добре.
handover-snack-all = Междинна закуска: { $child } изяде всичко.
handover-snack-little = Междинна закуска: { $child } хапна малко.
handover-snack-none = Междинна закуска: { $child } не хапна нищо.
handover-snack-foods = Междинна закуска: { $items }.
handover-dinner-well = Топла храна: { $child } хапна добре.
handover-dinner-all = Топла храна: { $child } изяде всичко.
handover-dinner-little = Топла храна: { $child } хапна малко.
handover-dinner-none = Топла храна: { $child } не хапна нищо.
handover-dinner-foods = Топла храна: { $items }.

## Foods, as they stand in a list

handover-food-bread = хляб
handover-food-cheese = кашкавал
handover-food-peanut-butter = фъстъчено масло
handover-food-egg = яйце
handover-food-cracker = солена бисквита
handover-food-banana = банан
handover-food-apple = ябълка
handover-food-pear = круша
handover-food-grapes = грозде
handover-food-cucumber = краставица
handover-food-tomato = домат
handover-food-carrot = морков
handover-food-soup = супа
handover-food-pasta = паста
handover-food-rice = ориз
handover-food-potatoes = картофи
handover-food-vegetables = зеленчуци
handover-food-chicken = пилешко месо
handover-food-fish = риба
handover-food-yoghurt = кисело мляко
handover-food-porridge = каша

## Drinking

handover-drink-well = { $child } пи добре.
handover-drink-little = { $child } пи малко.
handover-bottle = { $child } изпи шише от { $amount } мл.
handover-bottle-at = { $child } изпи в { $time } ч. шише от { $amount } мл.

## Sleeping

handover-slept = { $child } спа от { $from } до { $until } ч.
handover-slept-minutes = { $child } спа { $minutes ->
        [one] { $minutes } минута
       *[other] { $minutes } минути
    }.
handover-not-slept = { $child } не спа днес.

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $child } беше { $gender ->
        [female] весела
        [male] весел
       *[unknown] весел(а)
    }.
handover-mood-calm = { $child } беше { $gender ->
        [female] спокойна
        [male] спокоен
       *[unknown] спокоен (-йна)
    }.
handover-mood-lively = { $child } имаше много енергия.
handover-mood-tired = { $child } беше { $gender ->
        [female] уморена
        [male] уморен
       *[unknown] уморен(а)
    }.
handover-mood-close = { $child } искаше да е близо до нас.
handover-mood-tearful = { $child } понякога беше { $gender ->
        [female] тъжна и я утешавахме
        [male] тъжен и го утешавахме
       *[unknown] тъжен (-на) и утешавахме детето
    }.
handover-mood-goodbye = Раздялата беше трудна за { $child }, но после всичко беше добре.
handover-mood-cross = { $child } беше понякога { $gender ->
        [female] ядосана
        [male] ядосан
       *[unknown] ядосан(а)
    }.
handover-mood-unwell = { $child } не се чувстваше много добре.

## Nappy and toilet

handover-care-usual = Пелените на { $child } бяха както винаги.
handover-care-wet = { $child } се изпишка.
handover-care-stool = { $child } се изака.
handover-care-loose = { $child } имаше рядко ако.
handover-care-potty = { $child } беше на гърне.
handover-care-toilet = { $child } беше до тоалетната.
handover-care-dry = { $child } остана { $gender ->
        [female] суха
        [male] сух
       *[unknown] сух(а)
    } цял ден.
handover-care-accident = { $child } не успя да стигне навреме до тоалетната и получи чисти дрехи.

## Activities

handover-activity-outside = { $child } игра навън.
handover-activity-craft = { $child } майстореше.
handover-activity-reading = Четохме на { $child }.
handover-activity-singing = { $child } пя песни.
handover-activity-building = { $child } строеше с кубчета.
handover-activity-pretend = { $child } игра в кухненския кът.
handover-activity-puzzle = { $child } редеше пъзели.
handover-activity-sand = { $child } игра в пясъчника.
handover-activity-water = { $child } игра с вода.
handover-activity-walk = { $child } беше на разходка.
handover-activity-cycling = { $child } покара колело.
handover-activity-ball = { $child } игра с топката.
handover-activity-dancing = { $child } потанцува.
handover-activity-gym = { $child } правеше гимнастика.
handover-activity-cooking = { $child } помогна при готвенето.
handover-friends = { $child } игра с { $items }.

## New skills and small successes

handover-skill-words = { $child } научи нова дума.
handover-skill-shared = { $child } сподели играчки.
handover-skill-coat = { $child } облече якето без помощ.
handover-skill-shoes = { $child } се обу без помощ.
handover-skill-spoon = { $child } хапна с лъжица без помощ.
handover-skill-cup = { $child } пи без помощ от чаша.
handover-skill-potty = { $child } се изпишка в гърнето.
handover-skill-tidied = { $child } помогна с подреждането.
handover-skill-turn = { $child } изчака реда си.
handover-skill-helped = { $child } помогна на друго дете.
handover-skill-counted = { $child } броеше.
handover-skill-colours = { $child } назова цветове.
handover-skill-dared = { $child } се осмели да направи нещо ново.
handover-skill-rolled = { $child } може да се обръща.
handover-skill-sat = { $child } може да седи без помощ.
handover-skill-crawled = { $child } може да пълзи.
handover-skill-stood = { $child } може да стои.
handover-skill-walked = { $child } направи първите крачки.

## To bring

handover-bring-nappies = Моля, донесете пелени.
handover-bring-clothes = Моля, донесете резервни дрехи.
handover-bring-wipes = Моля, донесете мокри кърпички.
handover-bring-coat = Моля, донесете топло яке.
handover-bring-boots = Моля, донесете гумени ботуши.
handover-bring-cuddly = Моля, донесете плюшената играчка.
handover-bring-dummy = Моля, донесете биберон.
handover-bring-milk = Моля, донесете адаптирано мляко.
handover-bring-suncream = Моля, донесете слънцезащитен крем.
handover-bring-hat = Моля, донесете шапка с козирка или топла шапка.
handover-bring-slippers = Моля, донесете пантофи.
handover-bring-swimwear = Моля, донесете неща за плуване.
handover-bring-mittens = Моля, донесете ръкавици.
