### The day of one child, as parents read it. Every message is one sentence of its own; `$child` is the child's name as
### the parent writes it, `$gender` (female, male, unknown) only chooses word forms, times come in the reader's notation.
### The Dutch sentences are also recognised in typed text, so they must stay natural Dutch.

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
handover-breakfast-well = { $child } heeft goed ontbeten.
handover-breakfast-all = { $child } heeft het ontbijt helemaal opgegeten.
handover-breakfast-little = { $child } heeft weinig ontbeten.
handover-breakfast-none = { $child } heeft niet ontbeten.
# $items is a list of foods, such as "brood, kaas en banaan"
handover-breakfast-foods = Dit was het ontbijt: { $items }.
handover-fruit-well = { $child } heeft goed fruit gegeten.
handover-fruit-all = { $child } heeft al het fruit opgegeten.
handover-fruit-little = { $child } heeft weinig fruit gegeten.
handover-fruit-none = { $child } heeft geen fruit gegeten.
handover-fruit-foods = Dit was het fruit: { $items }.
handover-lunch-well = { $child } heeft goed gegeten bij de lunch.
handover-lunch-all = { $child } heeft de lunch helemaal opgegeten.
handover-lunch-little = { $child } heeft weinig gegeten bij de lunch.
handover-lunch-none = { $child } heeft niet gegeten bij de lunch.
handover-lunch-foods = Dit was de lunch: { $items }.
handover-snack-well = { $child } heeft goed gegeten van het tussendoortje.
handover-snack-all = { $child } heeft het tussendoortje helemaal opgegeten.
handover-snack-little = { $child } heeft weinig gegeten van het tussendoortje.
handover-snack-none = { $child } heeft het tussendoortje niet gegeten.
handover-snack-foods = Dit was het tussendoortje: { $items }.
handover-dinner-well = { $child } heeft goed warm gegeten.
handover-dinner-all = { $child } heeft het warme eten helemaal opgegeten.
handover-dinner-little = { $child } heeft weinig warm gegeten.
handover-dinner-none = { $child } heeft niet warm gegeten.
handover-dinner-foods = Dit was het warme eten: { $items }.

## Foods, as they stand in a list
handover-food-bread = brood
handover-food-cheese = kaas
handover-food-peanut-butter = pindakaas
handover-food-egg = ei
handover-food-cracker = cracker
handover-food-banana = banaan
handover-food-apple = appel
handover-food-pear = peer
handover-food-grapes = druiven
handover-food-cucumber = komkommer
handover-food-tomato = tomaat
handover-food-carrot = wortel
handover-food-soup = soep
handover-food-pasta = pasta
handover-food-rice = rijst
handover-food-potatoes = aardappels
handover-food-vegetables = groente
handover-food-chicken = kip
handover-food-fish = vis
handover-food-yoghurt = yoghurt
handover-food-porridge = pap

## Drinking
handover-drink-well = { $child } heeft goed gedronken.
handover-drink-little = { $child } heeft weinig gedronken.
# $amount is a number of millilitres
handover-bottle = { $child } heeft een fles van { $amount } ml gedronken.
handover-bottle-at = { $child } heeft om { $time } uur een fles van { $amount } ml gedronken.

## Sleeping
handover-slept = { $child } heeft geslapen van { $from } tot { $until } uur.
handover-slept-minutes = { $minutes ->
    [one] { $child } heeft { $minutes } minuut geslapen.
   *[other] { $child } heeft { $minutes } minuten geslapen.
}
handover-not-slept = { $child } heeft vandaag niet geslapen.

## Mood and behaviour; said kindly, never a judgement
handover-mood-cheerful = { $child } was vrolijk.
handover-mood-calm = { $child } was rustig.
handover-mood-lively = { $child } had veel energie.
    .also-1 = { $child } zat vol energie.
    .also-4 = { $child } had energie voor tien.
    .also-5 = { $child } was lekker actief.
    .also-6 = { $child } was heel actief.
    .also-7 = { $child } was actief.
handover-mood-tired = { $child } was moe.
    .also-1 = { $child } was een beetje moe.
# the child wanted to be close to staff, to be held
handover-mood-close = { $child } wilde graag dicht bij ons zijn.
    .also-1 = { $child } wilde veel bij ons zijn.
handover-mood-tearful = { $child } was soms verdrietig en werd getroost.
handover-mood-goodbye = { $child } vond het afscheid moeilijk, maar daarna ging het goed.
handover-mood-cross = { $child } was soms boos.
handover-mood-unwell = { $child } voelde zich niet zo lekker.

## Nappy and toilet
handover-care-usual = De luiers van { $child } waren zoals altijd.
handover-care-wet = { $child } heeft geplast.
handover-care-stool = { $child } heeft gepoept.
# loose stool
handover-care-loose = { $child } had dunne poep.
handover-care-potty = { $child } is op het potje geweest.
    .also-2 = { $child } ging op het potje.
    .also-3 = { $child } is naar het potje geweest..
handover-care-toilet = { $child } is naar de wc geweest.
    .also-2 = { $child } is op de wc geweest.
    .also-3 = { $child } ging naar de wc.
    .also-4 = { $child } is naar het toilet geweest.
    .also-5 = { $child } is op het toilet geweest.
    .also-6 = { $child } heeft op het toilet geplast.
# did not wet the pants
handover-care-dry = { $child } bleef de hele dag droog.
# wet the pants; no blame
handover-care-accident = { $child } had een ongelukje en kreeg schone kleren.

## Activities
handover-activity-outside = { $child } heeft buiten gespeeld.
handover-activity-craft = { $child } heeft geknutseld.
handover-activity-reading = We hebben voorgelezen aan { $child }.
handover-activity-singing = { $child } heeft liedjes gezongen.
# with blocks, duplo, trains
handover-activity-building = { $child } heeft gebouwd met blokken.
handover-activity-pretend = { $child } heeft in de speelkeuken gespeeld.
handover-activity-puzzle = { $child } heeft puzzels gemaakt.
handover-activity-sand = { $child } heeft in de zandbak gespeeld.
handover-activity-water = { $child } heeft met water gespeeld.
handover-activity-walk = { $child } heeft een wandeling gemaakt.
handover-activity-cycling = { $child } heeft gefietst.
handover-activity-ball = { $child } heeft met de bal gespeeld.
handover-activity-dancing = { $child } heeft gedanst.
handover-activity-gym = { $child } heeft gegymd.
handover-activity-cooking = { $child } heeft meegeholpen met koken.
# $items is a list of first names of other children
handover-friends = { $child } heeft gespeeld met { $items }.

## New skills and small successes
handover-skill-words = { $child } heeft een nieuw woord geleerd.
handover-skill-shared = { $child } heeft speelgoed gedeeld.
handover-skill-coat = { $child } heeft zelf de jas aangetrokken.
handover-skill-shoes = { $child } heeft zelf de schoenen aangetrokken.
handover-skill-spoon = { $child } heeft zelf met een lepel gegeten.
handover-skill-cup = { $child } heeft zelf uit een beker gedronken.
handover-skill-potty = { $child } heeft op het potje geplast.
handover-skill-tidied = { $child } heeft meegeholpen met opruimen.
handover-skill-turn = { $child } heeft op de beurt gewacht.
handover-skill-helped = { $child } heeft een ander kind geholpen.
handover-skill-counted = { $child } heeft geteld.
handover-skill-colours = { $child } heeft kleuren genoemd.
handover-skill-dared = { $child } durfde iets nieuws.
# a baby's first time
handover-skill-rolled = { $child } kan omrollen.
handover-skill-sat = { $child } kan zelf zitten.
handover-skill-crawled = { $child } kan kruipen.
handover-skill-stood = { $child } kan staan.
handover-skill-walked = { $child } heeft de eerste stapjes gezet.

## To bring
handover-bring-nappies = Wilt u luiers meenemen?
handover-bring-clothes = Wilt u schone kleren meenemen?
handover-bring-wipes = Wilt u billendoekjes meenemen?
handover-bring-coat = Wilt u een warme jas meenemen?
handover-bring-boots = Wilt u regenlaarzen meenemen?
handover-bring-cuddly = Wilt u de knuffel meenemen?
handover-bring-dummy = Wilt u een speen meenemen?
handover-bring-milk = Wilt u flesvoeding meenemen?
handover-bring-suncream = Wilt u zonnebrandcrème meenemen?
handover-bring-hat = Wilt u een petje of muts meenemen?
handover-bring-slippers = Wilt u sloffen meenemen?
handover-bring-swimwear = Wilt u zwemspullen meenemen?
handover-bring-mittens = Wilt u wanten meenemen?
