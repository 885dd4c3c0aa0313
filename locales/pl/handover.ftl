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

handover-breakfast-well = Śniadanie: { $child } dobrze { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-breakfast-all = Śniadanie: { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } wszystko.
handover-breakfast-little = Śniadanie: { $child } mało { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-breakfast-none = Śniadanie: { $child } nic nie { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-breakfast-foods = Śniadanie: { $items }.
handover-fruit-well = Owoce: { $child } dobrze { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-fruit-all = Owoce: { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } wszystko.
handover-fruit-little = Owoce: { $child } mało { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-fruit-none = Owoce: { $child } nic nie { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-fruit-foods = Owoce: { $items }.
handover-lunch-well = Lunch: { $child } dobrze { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-lunch-all = Lunch: { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } wszystko.
handover-lunch-little = Lunch: { $child } mało { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-lunch-none = Lunch: { $child } nic nie { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-lunch-foods = Lunch: { $items }.
handover-snack-well = Przekąska: { $child } dobrze { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-snack-all = Przekąska: { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } wszystko.
handover-snack-little = Przekąska: { $child } mało { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-snack-none = Przekąska: { $child } nic nie { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-snack-foods = Przekąska: { $items }.
handover-dinner-well = Ciepły posiłek: { $child } dobrze { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-dinner-all = Ciepły posiłek: { $child } { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    } wszystko.
handover-dinner-little = Ciepły posiłek: { $child } mało { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-dinner-none = Ciepły posiłek: { $child } nic nie { $gender ->
        [female] zjadła
        [male] zjadł
       *[unknown] zjadł(a)
    }.
handover-dinner-foods = Ciepły posiłek: { $items }.

## Foods, as they stand in a list

handover-food-bread = chleb
handover-food-cheese = ser
handover-food-peanut-butter = masło orzechowe
handover-food-egg = jajko
handover-food-cracker = krakers
handover-food-banana = banan
handover-food-apple = jabłko
handover-food-pear = gruszka
handover-food-grapes = winogrona
handover-food-cucumber = ogórek
handover-food-tomato = pomidor
handover-food-carrot = marchewka
handover-food-soup = zupa
handover-food-pasta = makaron
handover-food-rice = ryż
handover-food-potatoes = ziemniaki
handover-food-vegetables = warzywa
handover-food-chicken = kurczak
handover-food-fish = ryba
handover-food-yoghurt = jogurt
handover-food-porridge = kaszka

## Drinking

handover-drink-well = { $child } dobrze { $gender ->
        [female] piła
        [male] pił
       *[unknown] pił(a)
    }.
handover-drink-little = { $child } mało { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    }.
handover-bottle = { $child } { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } butelkę { $amount } ml.
handover-bottle-at = { $child } o { $time } { $gender ->
        [female] wypiła
        [male] wypił
       *[unknown] wypił(a)
    } butelkę { $amount } ml.

## Sleeping

handover-slept = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } od { $from } do { $until }.
handover-slept-minutes = { $child } { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    } { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
       *[many] { $minutes } minut
    }.
handover-not-slept = { $child } dzisiaj nie { $gender ->
        [female] spała
        [male] spał
       *[unknown] spał(a)
    }.

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] wesoła
        [male] wesoły
       *[unknown] wesoły(-a)
    }.
handover-mood-calm = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] spokojna
        [male] spokojny
       *[unknown] spokojny(-a)
    }.
handover-mood-lively = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } dużo energii.
handover-mood-tired = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } { $gender ->
        [female] zmęczona
        [male] zmęczony
       *[unknown] zmęczony(-a)
    }.
handover-mood-close = { $child } { $gender ->
        [female] chciała
        [male] chciał
       *[unknown] chciał(a)
    } być blisko nas.
handover-mood-tearful = { $child } czasem { $gender ->
        [female] była smutna i wtedy ją
        [male] był smutny i wtedy go
       *[unknown] był(a) smutny(-a) i wtedy dziecko
    } pocieszaliśmy.
handover-mood-goodbye = { $child }: pożegnanie było trudne, ale potem było już dobrze.
handover-mood-cross = { $child } czasem się { $gender ->
        [female] złościła
        [male] złościł
       *[unknown] złościł(a)
    }.
handover-mood-unwell = { $child } nie { $gender ->
        [female] czuła
        [male] czuł
       *[unknown] czuł(a)
    } się zbyt dobrze.

## Nappy and toilet

handover-care-usual = { $child }: pieluchy jak zawsze.
handover-care-wet = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } siusiu.
handover-care-stool = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } kupę.
handover-care-loose = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } rzadką kupę.
handover-care-potty = { $child } { $gender ->
        [female] skorzystała
        [male] skorzystał
       *[unknown] skorzystał(a)
    } z nocnika.
handover-care-toilet = { $child } { $gender ->
        [female] skorzystała
        [male] skorzystał
       *[unknown] skorzystał(a)
    } z toalety.
handover-care-dry = { $child } przez cały dzień { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } sucho.
handover-care-accident = { $child } { $gender ->
        [female] miała
        [male] miał
       *[unknown] miał(a)
    } mały wypadek z siusiu i { $gender ->
        [female] dostała
        [male] dostał
       *[unknown] dostał(a)
    } czyste ubrania.

## Activities

handover-activity-outside = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się na dworze.
handover-activity-craft = { $child } { $gender ->
        [female] robiła
        [male] robił
       *[unknown] robił(a)
    } prace plastyczne.
handover-activity-reading = Czytaliśmy dziecku ({ $child }) książkę.
handover-activity-singing = { $child } { $gender ->
        [female] śpiewała
        [male] śpiewał
       *[unknown] śpiewał(a)
    } piosenki.
handover-activity-building = { $child } { $gender ->
        [female] budowała
        [male] budował
       *[unknown] budował(a)
    } z klocków.
handover-activity-pretend = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się w kąciku kuchennym.
handover-activity-puzzle = { $child } { $gender ->
        [female] układała
        [male] układał
       *[unknown] układał(a)
    } puzzle.
handover-activity-sand = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się w piaskownicy.
handover-activity-water = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się wodą.
handover-activity-walk = { $child } { $gender ->
        [female] była
        [male] był
       *[unknown] był(a)
    } na spacerze.
handover-activity-cycling = { $child } { $gender ->
        [female] jeździła
        [male] jeździł
       *[unknown] jeździł(a)
    } na rowerku.
handover-activity-ball = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się piłką.
handover-activity-dancing = { $child } { $gender ->
        [female] tańczyła
        [male] tańczył
       *[unknown] tańczył(a)
    }.
handover-activity-gym = { $child } { $gender ->
        [female] gimnastykowała
        [male] gimnastykował
       *[unknown] gimnastykował(a)
    } się.
handover-activity-cooking = { $child } { $gender ->
        [female] pomagała
        [male] pomagał
       *[unknown] pomagał(a)
    } w gotowaniu.
handover-friends = { $child } { $gender ->
        [female] bawiła
        [male] bawił
       *[unknown] bawił(a)
    } się z tymi dziećmi: { $items }.

## New skills and small successes

handover-skill-words = { $child } { $gender ->
        [female] nauczyła
        [male] nauczył
       *[unknown] nauczył(a)
    } się nowego słowa.
handover-skill-shared = { $child } { $gender ->
        [female] podzieliła
        [male] podzielił
       *[unknown] podzielił(a)
    } się zabawkami.
handover-skill-coat = { $child } samodzielnie { $gender ->
        [female] założyła
        [male] założył
       *[unknown] założył(a)
    } kurtkę.
handover-skill-shoes = { $child } samodzielnie { $gender ->
        [female] założyła
        [male] założył
       *[unknown] założył(a)
    } buty.
handover-skill-spoon = { $child } samodzielnie { $gender ->
        [female] jadła
        [male] jadł
       *[unknown] jadł(a)
    } łyżką.
handover-skill-cup = { $child } samodzielnie { $gender ->
        [female] piła
        [male] pił
       *[unknown] pił(a)
    } z kubka.
handover-skill-potty = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } siusiu do nocnika.
handover-skill-tidied = { $child } { $gender ->
        [female] pomagała
        [male] pomagał
       *[unknown] pomagał(a)
    } w sprzątaniu.
handover-skill-turn = { $child } { $gender ->
        [female] czekała
        [male] czekał
       *[unknown] czekał(a)
    } na swoją kolej.
handover-skill-helped = { $child } { $gender ->
        [female] pomogła
        [male] pomógł
       *[unknown] pomógł/pomogła
    } innemu dziecku.
handover-skill-counted = { $child } { $gender ->
        [female] liczyła
        [male] liczył
       *[unknown] liczył(a)
    }.
handover-skill-colours = { $child } { $gender ->
        [female] nazywała
        [male] nazywał
       *[unknown] nazywał(a)
    } kolory.
handover-skill-dared = { $child } { $gender ->
        [female] odważyła
        [male] odważył
       *[unknown] odważył(a)
    } się na coś nowego.
handover-skill-rolled = { $child } umie się przewracać z boku na bok.
handover-skill-sat = { $child } umie samodzielnie siedzieć.
handover-skill-crawled = { $child } umie raczkować.
handover-skill-stood = { $child } umie stać.
handover-skill-walked = { $child } { $gender ->
        [female] zrobiła
        [male] zrobił
       *[unknown] zrobił(a)
    } pierwsze kroki.

## To bring

handover-bring-nappies = Prosimy przynieść pieluchy.
handover-bring-clothes = Prosimy przynieść ubrania na zmianę.
handover-bring-wipes = Prosimy przynieść chusteczki nawilżane.
handover-bring-coat = Prosimy przynieść ciepłą kurtkę.
handover-bring-boots = Prosimy przynieść kalosze.
handover-bring-cuddly = Prosimy przynieść przytulankę.
handover-bring-dummy = Prosimy przynieść smoczek.
handover-bring-milk = Prosimy przynieść mleko modyfikowane.
handover-bring-suncream = Prosimy przynieść krem przeciwsłoneczny.
handover-bring-hat = Prosimy przynieść czapkę z daszkiem lub ciepłą czapkę.
handover-bring-slippers = Prosimy przynieść kapcie.
handover-bring-swimwear = Prosimy przynieść rzeczy na basen.
handover-bring-mittens = Prosimy przynieść rękawiczki.
