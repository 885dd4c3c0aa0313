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
    [female] Quraacda: { $child } si fiican bay wax u cuntay.
    [male] Quraacda: { $child } si fiican buu wax u cunay.
   *[other] Quraacda: ilmaha { $child } si fiican buu wax u cunay.
}
handover-breakfast-all = { $gender ->
    [female] Quraacda: { $child } way wada cuntay.
    [male] Quraacda: { $child } wuu wada cunay.
   *[other] Quraacda: ilmaha { $child } wuu wada cunay.
}
handover-breakfast-little = { $gender ->
    [female] Quraacda: { $child } wax yar ayay cuntay.
    [male] Quraacda: { $child } wax yar ayuu cunay.
   *[other] Quraacda: ilmaha { $child } wax yar ayuu cunay.
}
handover-breakfast-none = Quraacda: { $child } waxba ma cunin.
handover-breakfast-foods = Quraacda waxay ahayd: { $items }.
handover-fruit-well = { $gender ->
    [female] Miraha: { $child } si fiican bay u cuntay.
    [male] Miraha: { $child } si fiican buu u cunay.
   *[other] Miraha: ilmaha { $child } si fiican buu u cunay.
}
handover-fruit-all = { $gender ->
    [female] Miraha: { $child } way wada cuntay.
    [male] Miraha: { $child } wuu wada cunay.
   *[other] Miraha: ilmaha { $child } wuu wada cunay.
}
handover-fruit-little = { $gender ->
    [female] Miraha: { $child } wax yar ayay cuntay.
    [male] Miraha: { $child } wax yar ayuu cunay.
   *[other] Miraha: ilmaha { $child } wax yar ayuu cunay.
}
handover-fruit-none = Miraha: { $child } waxba ma cunin.
handover-fruit-foods = Miruhu waxay ahaayeen: { $items }.
handover-lunch-well = { $gender ->
    [female] Qadada: { $child } si fiican bay wax u cuntay.
    [male] Qadada: { $child } si fiican buu wax u cunay.
   *[other] Qadada: ilmaha { $child } si fiican buu wax u cunay.
}
handover-lunch-all = { $gender ->
    [female] Qadada: { $child } way wada cuntay.
    [male] Qadada: { $child } wuu wada cunay.
   *[other] Qadada: ilmaha { $child } wuu wada cunay.
}
handover-lunch-little = { $gender ->
    [female] Qadada: { $child } wax yar ayay cuntay.
    [male] Qadada: { $child } wax yar ayuu cunay.
   *[other] Qadada: ilmaha { $child } wax yar ayuu cunay.
}
handover-lunch-none = Qadada: { $child } waxba ma cunin.
handover-lunch-foods = Qadadu waxay ahayd: { $items }.
handover-snack-well = { $gender ->
    [female] Cuntada fudud: { $child } si fiican bay u cuntay.
    [male] Cuntada fudud: { $child } si fiican buu u cunay.
   *[other] Cuntada fudud: ilmaha { $child } si fiican buu u cunay.
}
handover-snack-all = { $gender ->
    [female] Cuntada fudud: { $child } way wada cuntay.
    [male] Cuntada fudud: { $child } wuu wada cunay.
   *[other] Cuntada fudud: ilmaha { $child } wuu wada cunay.
}
handover-snack-little = { $gender ->
    [female] Cuntada fudud: { $child } wax yar ayay cuntay.
    [male] Cuntada fudud: { $child } wax yar ayuu cunay.
   *[other] Cuntada fudud: ilmaha { $child } wax yar ayuu cunay.
}
handover-snack-none = Cuntada fudud: { $child } waxba ma cunin.
handover-snack-foods = Cuntada fudud waxay ahayd: { $items }.
handover-dinner-well = { $gender ->
    [female] Cuntada kulul: { $child } si fiican bay u cuntay.
    [male] Cuntada kulul: { $child } si fiican buu u cunay.
   *[other] Cuntada kulul: ilmaha { $child } si fiican buu u cunay.
}
handover-dinner-all = { $gender ->
    [female] Cuntada kulul: { $child } way wada cuntay.
    [male] Cuntada kulul: { $child } wuu wada cunay.
   *[other] Cuntada kulul: ilmaha { $child } wuu wada cunay.
}
handover-dinner-little = { $gender ->
    [female] Cuntada kulul: { $child } wax yar ayay cuntay.
    [male] Cuntada kulul: { $child } wax yar ayuu cunay.
   *[other] Cuntada kulul: ilmaha { $child } wax yar ayuu cunay.
}
handover-dinner-none = Cuntada kulul: { $child } waxba ma cunin.
handover-dinner-foods = Cuntada kulul waxay ahayd: { $items }.

## Foods, as they stand in a list

handover-food-bread = rooti
handover-food-cheese = farmaajo
handover-food-peanut-butter = subag lawseed
handover-food-egg = ukun
handover-food-cracker = buskud cusbo leh
handover-food-banana = muus
handover-food-apple = tufaax
handover-food-pear = cambaruud
handover-food-grapes = canab
handover-food-cucumber = qajaar
handover-food-tomato = yaanyo
handover-food-carrot = karooto
handover-food-soup = maraq
handover-food-pasta = baasto
handover-food-rice = bariis
handover-food-potatoes = baradho
handover-food-vegetables = khudaar
handover-food-chicken = digaag
handover-food-fish = kalluun
handover-food-yoghurt = yoogat
handover-food-porridge = boorash

## Drinking

handover-drink-well = { $gender ->
    [female] { $child } si fiican bay wax u cabtay.
    [male] { $child } si fiican buu wax u cabbay.
   *[other] Ilmaha { $child } si fiican buu wax u cabbay.
}
handover-drink-little = { $gender ->
    [female] { $child } wax yar ayay cabtay.
    [male] { $child } wax yar ayuu cabbay.
   *[other] Ilmaha { $child } wax yar ayuu cabbay.
}
handover-bottle = { $gender ->
    [female] { $child } dhalo caano ah oo { $amount } ml ah ayay cabtay.
    [male] { $child } dhalo caano ah oo { $amount } ml ah ayuu cabbay.
   *[other] Ilmaha { $child } dhalo caano ah oo { $amount } ml ah ayuu cabbay.
}
handover-bottle-at = { $gender ->
    [female] Saacadda { $time } { $child } dhalo caano ah oo { $amount } ml ah ayay cabtay.
    [male] Saacadda { $time } { $child } dhalo caano ah oo { $amount } ml ah ayuu cabbay.
   *[other] Saacadda { $time } ilmaha { $child } dhalo caano ah oo { $amount } ml ah ayuu cabbay.
}

## Sleeping

handover-slept = { $gender ->
    [female] { $child } way seexatay saacadda { $from } ilaa saacadda { $until }.
    [male] { $child } wuu seexday saacadda { $from } ilaa saacadda { $until }.
   *[other] Ilmaha { $child } wuu seexday saacadda { $from } ilaa saacadda { $until }.
}
handover-slept-minutes = { $gender ->
    [female] { $child } { $minutes } daqiiqo ayay seexatay.
    [male] { $child } { $minutes } daqiiqo ayuu seexday.
   *[other] Ilmaha { $child } { $minutes } daqiiqo ayuu seexday.
}
handover-not-slept = { $child } maanta ma seexan.

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $gender ->
    [female] { $child } way faraxsanayd.
    [male] { $child } wuu faraxsanaa.
   *[other] Ilmaha { $child } wuu faraxsanaa.
}
handover-mood-calm = { $gender ->
    [female] { $child } way degganayd.
    [male] { $child } wuu degganaa.
   *[other] Ilmaha { $child } wuu degganaa.
}
handover-mood-lively = { $gender ->
    [female] { $child } tamar badan ayay lahayd.
    [male] { $child } tamar badan ayuu lahaa.
   *[other] Ilmaha { $child } tamar badan ayuu lahaa.
}
handover-mood-tired = { $gender ->
    [female] { $child } way daallanayd.
    [male] { $child } wuu daallanaa.
   *[other] Ilmaha { $child } wuu daallanaa.
}
handover-mood-close = { $gender ->
    [female] { $child } waxay jeclayd inay nagu dhowaato.
    [male] { $child } wuxuu jeclaa inuu nagu dhowaado.
   *[other] Ilmaha { $child } wuxuu jeclaa inuu nagu dhowaado.
}
handover-mood-tearful = { $gender ->
    [female] { $child } mararka qaar way murugaysnayd, waannuna dejinnay.
    [male] { $child } mararka qaar wuu murugaysnaa, waannuna dejinnay.
   *[other] Ilmaha { $child } mararka qaar wuu murugaysnaa, waannuna dejinnay.
}
handover-mood-goodbye = { $child } kala taggu wuu ku adkaa, laakiin ka dib wax walba way fiicnaadeen.
handover-mood-cross = { $gender ->
    [female] { $child } mararka qaar way caraysnayd.
    [male] { $child } mararka qaar wuu caraysnaa.
   *[other] Ilmaha { $child } mararka qaar wuu caraysnaa.
}
handover-mood-unwell = { $child } ma fiicnayn.

## Nappy and toilet

handover-care-usual = Xafaayadaha { $child } sidii caadiga ahayd ayay ahaayeen.
handover-care-wet = { $gender ->
    [female] { $child } way kaadisay.
    [male] { $child } wuu kaadiyay.
   *[other] Ilmaha { $child } wuu kaadiyay.
}
handover-care-stool = { $gender ->
    [female] { $child } way saxarootay.
    [male] { $child } wuu saxarooday.
   *[other] Ilmaha { $child } wuu saxarooday.
}
handover-care-loose = { $gender ->
    [female] { $child } saxaro jilicsan ayay lahayd.
    [male] { $child } saxaro jilicsan ayuu lahaa.
   *[other] Ilmaha { $child } saxaro jilicsan ayuu lahaa.
}
# unsure: "potty" has no settled Somali word; the Dutch word stands behind it
handover-care-potty = { $gender ->
    [female] { $child } musqusha yar (potje) ayay isticmaashay.
    [male] { $child } musqusha yar (potje) ayuu isticmaalay.
   *[other] Ilmaha { $child } musqusha yar (potje) ayuu isticmaalay.
}
handover-care-toilet = { $gender ->
    [female] { $child } musqusha ayay isticmaashay.
    [male] { $child } musqusha ayuu isticmaalay.
   *[other] Ilmaha { $child } musqusha ayuu isticmaalay.
}
handover-care-dry = Dharka { $child } maalintii oo dhan wuu qallalnaa.
handover-care-accident = { $child } kaadidii ayaa ka fakatay, waxaannuna u gelinnay dhar nadiif ah.

## Activities

handover-activity-outside = { $gender ->
    [female] { $child } dibadda ayay ku ciyaartay.
    [male] { $child } dibadda ayuu ku ciyaaray.
   *[other] Ilmaha { $child } dibadda ayuu ku ciyaaray.
}
# unsure: handicraft of children
handover-activity-craft = { $gender ->
    [female] { $child } farshaxan fudud ayay samaysay.
    [male] { $child } farshaxan fudud ayuu sameeyay.
   *[other] Ilmaha { $child } farshaxan fudud ayuu sameeyay.
}
handover-activity-reading = Waxaannu buug u akhrinnay { $child }.
handover-activity-singing = { $gender ->
    [female] { $child } heeso ayay qaadday.
    [male] { $child } heeso ayuu qaaday.
   *[other] Ilmaha { $child } heeso ayuu qaaday.
}
handover-activity-building = { $gender ->
    [female] { $child } baloogyo ayay wax ku dhistay.
    [male] { $child } baloogyo ayuu wax ku dhisay.
   *[other] Ilmaha { $child } baloogyo ayuu wax ku dhisay.
}
handover-activity-pretend = { $gender ->
    [female] { $child } jikada ciyaarta ayay ku ciyaartay.
    [male] { $child } jikada ciyaarta ayuu ku ciyaaray.
   *[other] Ilmaha { $child } jikada ciyaarta ayuu ku ciyaaray.
}
# unsure: loan word for jigsaw puzzle
handover-activity-puzzle = { $gender ->
    [female] { $child } ciyaarta puzzle ayay samaysay.
    [male] { $child } ciyaarta puzzle ayuu sameeyay.
   *[other] Ilmaha { $child } ciyaarta puzzle ayuu sameeyay.
}
handover-activity-sand = { $gender ->
    [female] { $child } ciid ayay ku ciyaartay.
    [male] { $child } ciid ayuu ku ciyaaray.
   *[other] Ilmaha { $child } ciid ayuu ku ciyaaray.
}
handover-activity-water = { $gender ->
    [female] { $child } biyo ayay ku ciyaartay.
    [male] { $child } biyo ayuu ku ciyaaray.
   *[other] Ilmaha { $child } biyo ayuu ku ciyaaray.
}
handover-activity-walk = { $gender ->
    [female] { $child } way soo lugaysay.
    [male] { $child } wuu soo lugeeyay.
   *[other] Ilmaha { $child } wuu soo lugeeyay.
}
handover-activity-cycling = { $gender ->
    [female] { $child } baaskiil ayay kaxaysay.
    [male] { $child } baaskiil ayuu kaxeeyay.
   *[other] Ilmaha { $child } baaskiil ayuu kaxeeyay.
}
handover-activity-ball = { $gender ->
    [female] { $child } kubbad ayay ku ciyaartay.
    [male] { $child } kubbad ayuu ku ciyaaray.
   *[other] Ilmaha { $child } kubbad ayuu ku ciyaaray.
}
handover-activity-dancing = { $gender ->
    [female] { $child } qoob-ka-ciyaar ayay samaysay.
    [male] { $child } qoob-ka-ciyaar ayuu sameeyay.
   *[other] Ilmaha { $child } qoob-ka-ciyaar ayuu sameeyay.
}
handover-activity-gym = { $gender ->
    [female] { $child } jimicsi ayay samaysay.
    [male] { $child } jimicsi ayuu sameeyay.
   *[other] Ilmaha { $child } jimicsi ayuu sameeyay.
}
handover-activity-cooking = { $gender ->
    [female] { $child } cunto karinta ayay ka caawisay.
    [male] { $child } cunto karinta ayuu ka caawiyay.
   *[other] Ilmaha { $child } cunto karinta ayuu ka caawiyay.
}
handover-friends = { $gender ->
    [female] { $child } waxay la ciyaartay: { $items }.
    [male] { $child } wuxuu la ciyaaray: { $items }.
   *[other] Ilmaha { $child } wuxuu la ciyaaray: { $items }.
}

## New skills and small successes

handover-skill-words = { $gender ->
    [female] { $child } eray cusub ayay baratay.
    [male] { $child } eray cusub ayuu bartay.
   *[other] Ilmaha { $child } eray cusub ayuu bartay.
}
handover-skill-shared = { $gender ->
    [female] { $child } alaabta ciyaarta way la wadaagtay carruurta kale.
    [male] { $child } alaabta ciyaarta wuu la wadaagay carruurta kale.
   *[other] Ilmaha { $child } alaabta ciyaarta wuu la wadaagay carruurta kale.
}
handover-skill-coat = { $gender ->
    [female] { $child } jaakadda keligeed ayay xiratay.
    [male] { $child } jaakadda keligiis ayuu xirtay.
   *[other] Ilmaha { $child } jaakadda keligiis ayuu xirtay.
}
handover-skill-shoes = { $gender ->
    [female] { $child } kabaha keligeed ayay xiratay.
    [male] { $child } kabaha keligiis ayuu xirtay.
   *[other] Ilmaha { $child } kabaha keligiis ayuu xirtay.
}
handover-skill-spoon = { $gender ->
    [female] { $child } keligeed ayay qaaddo wax ku cuntay.
    [male] { $child } keligiis ayuu qaaddo wax ku cunay.
   *[other] Ilmaha { $child } keligiis ayuu qaaddo wax ku cunay.
}
handover-skill-cup = { $gender ->
    [female] { $child } keligeed ayay koob wax kaga cabtay.
    [male] { $child } keligiis ayuu koob wax kaga cabbay.
   *[other] Ilmaha { $child } keligiis ayuu koob wax kaga cabbay.
}
handover-skill-potty = { $gender ->
    [female] { $child } musqusha yar (potje) ayay ku kaadisay.
    [male] { $child } musqusha yar (potje) ayuu ku kaadiyay.
   *[other] Ilmaha { $child } musqusha yar (potje) ayuu ku kaadiyay.
}
handover-skill-tidied = { $gender ->
    [female] { $child } alaabta ayay wax ka ururisay.
    [male] { $child } alaabta ayuu wax ka ururiyay.
   *[other] Ilmaha { $child } alaabta ayuu wax ka ururiyay.
}
handover-skill-turn = { $gender ->
    [female] { $child } waxay sugtay markeedii.
    [male] { $child } wuxuu sugay markiisii.
   *[other] Ilmaha { $child } wuxuu sugay markiisii.
}
handover-skill-helped = { $gender ->
    [female] { $child } ilmo kale ayay caawisay.
    [male] { $child } ilmo kale ayuu caawiyay.
   *[other] Ilmaha { $child } ilmo kale ayuu caawiyay.
}
handover-skill-counted = { $gender ->
    [female] { $child } wax ayay tirisay.
    [male] { $child } wax ayuu tiriyay.
   *[other] Ilmaha { $child } wax ayuu tiriyay.
}
handover-skill-colours = { $gender ->
    [female] { $child } midabbo ayay magacawday.
    [male] { $child } midabbo ayuu magacaabay.
   *[other] Ilmaha { $child } midabbo ayuu magacaabay.
}
handover-skill-dared = { $gender ->
    [female] { $child } wax cusub ayay ku dhiirratay.
    [male] { $child } wax cusub ayuu ku dhiirraday.
   *[other] Ilmaha { $child } wax cusub ayuu ku dhiirraday.
}
handover-skill-rolled = { $gender ->
    [female] { $child } way isrogi kartaa.
    [male] { $child } wuu isrogi karaa.
   *[other] Ilmaha { $child } wuu isrogi karaa.
}
handover-skill-sat = { $gender ->
    [female] { $child } keligeed ayay fadhiisan kartaa.
    [male] { $child } keligiis ayuu fadhiisan karaa.
   *[other] Ilmaha { $child } keligiis ayuu fadhiisan karaa.
}
handover-skill-crawled = { $gender ->
    [female] { $child } way gurguuran kartaa.
    [male] { $child } wuu gurguuran karaa.
   *[other] Ilmaha { $child } wuu gurguuran karaa.
}
handover-skill-stood = { $gender ->
    [female] { $child } way istaagi kartaa.
    [male] { $child } wuu istaagi karaa.
   *[other] Ilmaha { $child } wuu istaagi karaa.
}
handover-skill-walked = { $gender ->
    [female] { $child } tallaabooyinkii ugu horreeyay ayay qaadday.
    [male] { $child } tallaabooyinkii ugu horreeyay ayuu qaaday.
   *[other] Ilmaha { $child } tallaabooyinkii ugu horreeyay ayuu qaaday.
}

## To bring

handover-bring-nappies = Fadlan keen xafaayado.
handover-bring-clothes = Fadlan keen dhar nadiif ah.
# unsure: wet wipes for a baby
handover-bring-wipes = Fadlan keen tishuu qoyan oo ilmaha lagu masaxo.
handover-bring-coat = Fadlan keen jaakad diirran.
handover-bring-boots = Fadlan keen buudka roobka.
handover-bring-cuddly = Fadlan keen boombalada jilicsan ee ilmaha.
# unsure: dummy: no settled word; the Dutch word stands behind it
handover-bring-dummy = Fadlan keen mujuruca ilmaha (speen).
handover-bring-milk = Fadlan keen caanaha budada ah.
handover-bring-suncream = Fadlan keen kareemka qorraxda.
handover-bring-hat = Fadlan keen koofiyad.
handover-bring-slippers = Fadlan keen kabaha guriga gudihiisa.
handover-bring-swimwear = Fadlan keen dharka dabbaasha.
handover-bring-mittens = Fadlan keen galoofisyo.
