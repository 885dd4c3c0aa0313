### The day of one child, as parents read it. Every message is one sentence of its own; `$child` is the child's name as
### the parent writes it, `$gender` (female, male, unknown) only chooses word forms, times come in the reader's notation.

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
handover-breakfast-well = { $child } ate breakfast well.
handover-breakfast-all = { $child } finished breakfast.
handover-breakfast-little = { $child } ate little for breakfast.
handover-breakfast-none = { $child } did not eat breakfast.
# $items is a list of foods
handover-breakfast-foods = This was breakfast: { $items }.
handover-fruit-well = { $child } ate fruit well.
handover-fruit-all = { $child } finished all the fruit.
handover-fruit-little = { $child } ate little fruit.
handover-fruit-none = { $child } did not eat any fruit.
handover-fruit-foods = This was the fruit: { $items }.
handover-lunch-well = { $child } ate well at lunch.
handover-lunch-all = { $child } finished lunch.
handover-lunch-little = { $child } ate little at lunch.
handover-lunch-none = { $child } did not eat at lunch.
handover-lunch-foods = This was lunch: { $items }.
handover-snack-well = { $child } ate well at snack time.
handover-snack-all = { $child } finished the snack.
handover-snack-little = { $child } ate little of the snack.
handover-snack-none = { $child } did not eat the snack.
handover-snack-foods = This was the snack: { $items }.
handover-dinner-well = { $child } ate the hot meal well.
handover-dinner-all = { $child } finished the hot meal.
handover-dinner-little = { $child } ate little of the hot meal.
handover-dinner-none = { $child } did not eat the hot meal.
handover-dinner-foods = This was the hot meal: { $items }.

## Foods, as they stand in a list
handover-food-bread = bread
handover-food-cheese = cheese
handover-food-peanut-butter = peanut butter
handover-food-egg = egg
handover-food-cracker = cracker
handover-food-banana = banana
handover-food-apple = apple
handover-food-pear = pear
handover-food-grapes = grapes
handover-food-cucumber = cucumber
handover-food-tomato = tomato
handover-food-carrot = carrot
handover-food-soup = soup
handover-food-pasta = pasta
handover-food-rice = rice
handover-food-potatoes = potatoes
handover-food-vegetables = vegetables
handover-food-chicken = chicken
handover-food-fish = fish
handover-food-yoghurt = yoghurt
handover-food-porridge = porridge

## Drinking
handover-drink-well = { $child } drank well.
handover-drink-little = { $child } drank little.
# $amount is a number of millilitres
handover-bottle = { $child } drank a bottle of { $amount } ml.
handover-bottle-at = { $child } drank a bottle of { $amount } ml at { $time }.

## Sleeping
handover-slept = { $child } slept from { $from } to { $until }.
handover-slept-minutes = { $minutes ->
    [one] { $child } slept for { $minutes } minute.
   *[other] { $child } slept for { $minutes } minutes.
}
handover-not-slept = { $child } did not sleep today.

## Mood and behaviour; said kindly, never a judgement
handover-mood-cheerful = { $child } was cheerful.
handover-mood-calm = { $child } was calm.
handover-mood-lively = { $child } had a lot of energy.
handover-mood-tired = { $child } was tired.
# the child wanted to be close to staff, to be held
handover-mood-close = { $child } wanted to be close to us.
handover-mood-tearful = { $child } was sad at times and was comforted.
handover-mood-goodbye = { $child } found it hard to say goodbye, but after that it went well.
handover-mood-cross = { $child } was angry at times.
handover-mood-unwell = { $child } did not feel so well.

## Nappy and toilet
handover-care-usual = The nappies of { $child } were as usual.
handover-care-wet = { $child } did a wee.
handover-care-stool = { $child } did a poo.
# loose stool
handover-care-loose = { $child } had loose poo.
handover-care-potty = { $child } used the potty.
handover-care-toilet = { $child } went to the toilet.
# did not wet the pants
handover-care-dry = { $child } stayed dry all day.
# wet the pants; no blame
handover-care-accident = { $child } had a little accident and got clean clothes.

## Activities
handover-activity-outside = { $child } played outside.
handover-activity-craft = { $child } did arts and crafts.
handover-activity-reading = We read to { $child }.
handover-activity-singing = { $child } sang songs.
# with blocks, duplo, trains
handover-activity-building = { $child } built with blocks.
handover-activity-pretend = { $child } played in the toy kitchen.
handover-activity-puzzle = { $child } did puzzles.
handover-activity-sand = { $child } played in the sandpit.
handover-activity-water = { $child } played with water.
handover-activity-walk = { $child } went for a walk.
handover-activity-cycling = { $child } rode a bike.
handover-activity-ball = { $child } played with the ball.
handover-activity-dancing = { $child } danced.
handover-activity-gym = { $child } did gym.
handover-activity-cooking = { $child } helped with the cooking.
# $items is a list of first names of other children
handover-friends = { $child } played with { $items }.

## New skills and small successes
handover-skill-words = { $child } learned a new word.
handover-skill-shared = { $child } shared toys.
handover-skill-coat = { $child } put on the coat without help.
handover-skill-shoes = { $child } put on the shoes without help.
handover-skill-spoon = { $child } ate with a spoon without help.
handover-skill-cup = { $child } drank from a cup without help.
handover-skill-potty = { $child } did a wee on the potty.
handover-skill-tidied = { $child } helped to tidy up.
handover-skill-turn = { $child } waited for a turn.
handover-skill-helped = { $child } helped another child.
handover-skill-counted = { $child } counted.
handover-skill-colours = { $child } named colours.
handover-skill-dared = { $child } dared to do something new.
# a baby's first time
handover-skill-rolled = { $child } can roll over.
handover-skill-sat = { $child } can sit without help.
handover-skill-crawled = { $child } can crawl.
handover-skill-stood = { $child } can stand.
handover-skill-walked = { $child } took the first steps.

## To bring
handover-bring-nappies = Could you bring nappies, please?
handover-bring-clothes = Could you bring clean clothes, please?
handover-bring-wipes = Could you bring wet wipes, please?
handover-bring-coat = Could you bring a warm coat, please?
handover-bring-boots = Could you bring rain boots, please?
handover-bring-cuddly = Could you bring the cuddly toy, please?
handover-bring-dummy = Could you bring a dummy, please?
handover-bring-milk = Could you bring formula milk, please?
handover-bring-suncream = Could you bring sun cream, please?
handover-bring-hat = Could you bring a cap or hat, please?
handover-bring-slippers = Could you bring slippers, please?
handover-bring-swimwear = Could you bring swimming things, please?
handover-bring-mittens = Could you bring mittens, please?
