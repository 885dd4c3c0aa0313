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

handover-breakfast-well = Micul dejun: { $child } a mâncat bine.
handover-breakfast-all = Micul dejun: { $child } a mâncat tot.
handover-breakfast-little = Micul dejun: { $child } a mâncat puțin.
handover-breakfast-none = Micul dejun: { $child } nu a mâncat.
handover-breakfast-foods = Micul dejun: { $items }.
handover-fruit-well = Fructe: { $child } a mâncat bine.
handover-fruit-all = Fructe: { $child } a mâncat tot.
handover-fruit-little = Fructe: { $child } a mâncat puțin.
handover-fruit-none = Fructe: { $child } nu a mâncat.
handover-fruit-foods = Fructe: { $items }.
handover-lunch-well = Prânz: { $child } a mâncat bine.
handover-lunch-all = Prânz: { $child } a mâncat tot.
handover-lunch-little = Prânz: { $child } a mâncat puțin.
handover-lunch-none = Prânz: { $child } nu a mâncat.
handover-lunch-foods = Prânz: { $items }.
handover-snack-well = Gustare: { $child } a mâncat bine.
handover-snack-all = Gustare: { $child } a mâncat tot.
handover-snack-little = Gustare: { $child } a mâncat puțin.
handover-snack-none = Gustare: { $child } nu a mâncat.
handover-snack-foods = Gustare: { $items }.
handover-dinner-well = Masă caldă: { $child } a mâncat bine.
handover-dinner-all = Masă caldă: { $child } a mâncat tot.
handover-dinner-little = Masă caldă: { $child } a mâncat puțin.
handover-dinner-none = Masă caldă: { $child } nu a mâncat.
handover-dinner-foods = Masă caldă: { $items }.

## Foods, as they stand in a list

handover-food-bread = pâine
handover-food-cheese = brânză
handover-food-peanut-butter = unt de arahide
handover-food-egg = ou
handover-food-cracker = biscuit sărat
handover-food-banana = banană
handover-food-apple = măr
handover-food-pear = pară
handover-food-grapes = struguri
handover-food-cucumber = castravete
handover-food-tomato = roșie
handover-food-carrot = morcov
handover-food-soup = supă
handover-food-pasta = paste
handover-food-rice = orez
handover-food-potatoes = cartofi
handover-food-vegetables = legume
handover-food-chicken = carne de pui
handover-food-fish = pește
handover-food-yoghurt = iaurt
handover-food-porridge = terci

## Drinking

handover-drink-well = { $child } a băut bine.
handover-drink-little = { $child } a băut puțin.
handover-bottle = { $child } a băut un biberon de { $amount } ml.
handover-bottle-at = { $child } a băut la ora { $time } un biberon de { $amount } ml.

## Sleeping

handover-slept = { $child } a dormit de la { $from } până la { $until }.
handover-slept-minutes = { $child } a dormit { $minutes ->
        [one] un minut
        [few] { $minutes } minute
       *[other] { $minutes } de minute
    }.
handover-not-slept = { $child } nu a dormit astăzi.

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $child } a fost { $gender ->
        [female] veselă
        [male] vesel
       *[unknown] vesel(ă)
    }.
handover-mood-calm = { $child } a fost { $gender ->
        [female] liniștită
        [male] liniștit
       *[unknown] liniștit(ă)
    }.
handover-mood-lively = { $child } a avut multă energie.
handover-mood-tired = { $child } a fost { $gender ->
        [female] obosită
        [male] obosit
       *[unknown] obosit(ă)
    }.
handover-mood-close = { $child } a vrut să fie aproape de noi.
handover-mood-tearful = { $child } a fost uneori { $gender ->
        [female] tristă și am consolat-o
        [male] trist și l-am consolat
       *[unknown] trist(ă) și am consolat copilul
    }.
handover-mood-goodbye = Despărțirea a fost grea ({ $child }), dar apoi a mers bine.
handover-mood-cross = { $child } a fost uneori { $gender ->
        [female] supărată
        [male] supărat
       *[unknown] supărat(ă)
    }.
handover-mood-unwell = { $child } nu s-a simțit prea bine.

## Nappy and toilet

handover-care-usual = Scutecele copilului ({ $child }) au fost ca întotdeauna.
handover-care-wet = { $child } a făcut pipi.
handover-care-stool = { $child } a făcut caca.
handover-care-loose = { $child } a avut scaun moale.
handover-care-potty = { $child } a fost la oliță.
handover-care-toilet = { $child } a fost la toaletă.
handover-care-dry = { $child } a rămas { $gender ->
        [female] uscată
        [male] uscat
       *[unknown] uscat(ă)
    } toată ziua.
handover-care-accident = { $child } a avut un mic accident cu pipi și a primit haine curate.

## Activities

handover-activity-outside = { $child } s-a jucat afară.
handover-activity-craft = { $child } a făcut lucru manual.
handover-activity-reading = Am citit copilului ({ $child }) o carte.
handover-activity-singing = { $child } a cântat cântece.
handover-activity-building = { $child } a construit cu cuburi.
handover-activity-pretend = { $child } s-a jucat în bucătăria de jucărie.
handover-activity-puzzle = { $child } a făcut puzzle-uri.
handover-activity-sand = { $child } s-a jucat în groapa cu nisip.
handover-activity-water = { $child } s-a jucat cu apă.
handover-activity-walk = { $child } a făcut o plimbare.
handover-activity-cycling = { $child } a mers cu bicicleta.
handover-activity-ball = { $child } s-a jucat cu mingea.
handover-activity-dancing = { $child } a dansat.
handover-activity-gym = { $child } a făcut gimnastică.
handover-activity-cooking = { $child } a ajutat la gătit.
handover-friends = { $child } s-a jucat cu { $items }.

## New skills and small successes

handover-skill-words = { $child } a învățat un cuvânt nou.
handover-skill-shared = { $child } a împărțit jucăriile.
handover-skill-coat = { $child } și-a pus haina fără ajutor.
handover-skill-shoes = { $child } s-a încălțat fără ajutor.
handover-skill-spoon = { $child } a mâncat fără ajutor cu lingura.
handover-skill-cup = { $child } a băut fără ajutor din cană.
handover-skill-potty = { $child } a făcut pipi la oliță.
handover-skill-tidied = { $child } a ajutat la strâns.
handover-skill-turn = { $child } și-a așteptat rândul.
handover-skill-helped = { $child } a ajutat alt copil.
handover-skill-counted = { $child } a numărat.
handover-skill-colours = { $child } a spus culorile.
handover-skill-dared = { $child } a îndrăznit ceva nou.
handover-skill-rolled = { $child } se poate rostogoli de pe o parte pe alta.
handover-skill-sat = { $child } poate sta în fund fără ajutor.
handover-skill-crawled = { $child } poate merge de-a bușilea.
handover-skill-stood = { $child } poate sta în picioare.
handover-skill-walked = { $child } a făcut primii pași.

## To bring

handover-bring-nappies = Vă rugăm să aduceți scutece.
handover-bring-clothes = Vă rugăm să aduceți haine de schimb.
handover-bring-wipes = Vă rugăm să aduceți șervețele umede.
handover-bring-coat = Vă rugăm să aduceți o haină călduroasă.
handover-bring-boots = Vă rugăm să aduceți cizme de cauciuc.
handover-bring-cuddly = Vă rugăm să aduceți jucăria de pluș.
handover-bring-dummy = Vă rugăm să aduceți o suzetă.
handover-bring-milk = Vă rugăm să aduceți lapte praf.
handover-bring-suncream = Vă rugăm să aduceți cremă de soare.
handover-bring-hat = Vă rugăm să aduceți o șapcă sau o căciulă.
handover-bring-slippers = Vă rugăm să aduceți papuci.
handover-bring-swimwear = Vă rugăm să aduceți lucruri de înot.
handover-bring-mittens = Vă rugăm să aduceți mănuși.
