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

handover-breakfast-well = Kahvaltı: { $child } iyi yedi.
handover-breakfast-all = Kahvaltı: { $child } hepsini yedi.
handover-breakfast-little = Kahvaltı: { $child } az yedi.
handover-breakfast-none = Kahvaltı: { $child } hiç yemedi.
handover-breakfast-foods = Kahvaltı: { $items }.
handover-fruit-well = Meyve: { $child } iyi yedi.
handover-fruit-all = Meyve: { $child } hepsini yedi.
handover-fruit-little = Meyve: { $child } az yedi.
handover-fruit-none = Meyve: { $child } hiç yemedi.
handover-fruit-foods = Meyve: { $items }.
handover-lunch-well = Öğle yemeği: { $child } iyi yedi.
handover-lunch-all = Öğle yemeği: { $child } hepsini yedi.
handover-lunch-little = Öğle yemeği: { $child } az yedi.
handover-lunch-none = Öğle yemeği: { $child } hiç yemedi.
handover-lunch-foods = Öğle yemeği: { $items }.
handover-snack-well = Ara öğün: { $child } iyi yedi.
handover-snack-all = Ara öğün: { $child } hepsini yedi.
handover-snack-little = Ara öğün: { $child } az yedi.
handover-snack-none = Ara öğün: { $child } hiç yemedi.
handover-snack-foods = Ara öğün: { $items }.
handover-dinner-well = Sıcak yemek: { $child } iyi yedi.
handover-dinner-all = Sıcak yemek: { $child } hepsini yedi.
handover-dinner-little = Sıcak yemek: { $child } az yedi.
handover-dinner-none = Sıcak yemek: { $child } hiç yemedi.
handover-dinner-foods = Sıcak yemek: { $items }.

## Foods, as they stand in a list

handover-food-bread = ekmek
handover-food-cheese = peynir
handover-food-peanut-butter = fıstık ezmesi
handover-food-egg = yumurta
handover-food-cracker = kraker
handover-food-banana = muz
handover-food-apple = elma
handover-food-pear = armut
handover-food-grapes = üzüm
handover-food-cucumber = salatalık
handover-food-tomato = domates
handover-food-carrot = havuç
handover-food-soup = çorba
handover-food-pasta = makarna
handover-food-rice = pilav
handover-food-potatoes = patates
handover-food-vegetables = sebze
handover-food-chicken = tavuk
handover-food-fish = balık
handover-food-yoghurt = yoğurt
handover-food-porridge = lapa

## Drinking

handover-drink-well = { $child } iyi içti.
handover-drink-little = { $child } az içti.
handover-bottle = { $child } biberondan { $amount } ml içti.
handover-bottle-at = { $child } biberondan { $amount } ml içti. Saat: { $time }.

## Sleeping

handover-slept = { $child } { $from } - { $until } saatleri arasında uyudu.
handover-slept-minutes = { $child } { $minutes } dakika uyudu.
handover-not-slept = { $child } bugün uyumadı.

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $child } neşeliydi.
handover-mood-calm = { $child } sakindi.
handover-mood-lively = { $child } çok enerjikti.
handover-mood-tired = { $child } yorgundu.
handover-mood-close = { $child } bize yakın olmak istedi.
handover-mood-tearful = { $child } bazen üzgündü, onu teselli ettik.
handover-mood-goodbye = { $child } vedalaşırken zorlandı ama sonra iyiydi.
handover-mood-cross = { $child } bazen kızgındı.
handover-mood-unwell = { $child } kendini pek iyi hissetmedi.

## Nappy and toilet

handover-care-usual = { $child }: bezleri her zamanki gibiydi.
handover-care-wet = { $child } çiş yaptı.
handover-care-stool = { $child } kaka yaptı.
handover-care-loose = { $child } cıvık kaka yaptı.
handover-care-potty = { $child } lazımlığa oturdu.
handover-care-toilet = { $child } tuvalete gitti.
handover-care-dry = { $child } bütün gün kuru kaldı.
handover-care-accident = { $child } altına kaçırdı, ona temiz kıyafet giydirdik.

## Activities

handover-activity-outside = { $child } dışarıda oynadı.
handover-activity-craft = { $child } el işi yaptı.
handover-activity-reading = { $child } için kitap okuduk.
handover-activity-singing = { $child } şarkılar söyledi.
handover-activity-building = { $child } bloklarla bir şeyler yaptı.
handover-activity-pretend = { $child } oyun mutfağında oynadı.
handover-activity-puzzle = { $child } yapbozlar yaptı.
handover-activity-sand = { $child } kum havuzunda oynadı.
handover-activity-water = { $child } suyla oynadı.
handover-activity-walk = { $child } yürüyüş yaptı.
handover-activity-cycling = { $child } bisiklete bindi.
handover-activity-ball = { $child } topla oynadı.
handover-activity-dancing = { $child } dans etti.
handover-activity-gym = { $child } jimnastik yaptı.
handover-activity-cooking = { $child } yemek yapmaya yardım etti.
handover-friends = { $child } şu kişilerle oynadı: { $items }.

## New skills and small successes

handover-skill-words = { $child } yeni bir kelime öğrendi.
handover-skill-shared = { $child } oyuncakları paylaştı.
handover-skill-coat = { $child } montunu kendisi giydi.
handover-skill-shoes = { $child } ayakkabılarını kendisi giydi.
handover-skill-spoon = { $child } kendi başına kaşıkla yedi.
handover-skill-cup = { $child } kendi başına bardaktan içti.
handover-skill-potty = { $child } lazımlığa çiş yaptı.
handover-skill-tidied = { $child } toplamaya yardım etti.
handover-skill-turn = { $child } sırasını bekledi.
handover-skill-helped = { $child } başka bir çocuğa yardım etti.
handover-skill-counted = { $child } sayı saydı.
handover-skill-colours = { $child } renkleri söyledi.
handover-skill-dared = { $child } yeni bir şeye cesaret etti.
handover-skill-rolled = { $child } yuvarlanıp dönebiliyor.
handover-skill-sat = { $child } kendi başına oturabiliyor.
handover-skill-crawled = { $child } emekleyebiliyor.
handover-skill-stood = { $child } ayakta durabiliyor.
handover-skill-walked = { $child } ilk adımlarını attı.

## To bring

handover-bring-nappies = Bebek bezi getirir misiniz?
handover-bring-clothes = Yedek kıyafet getirir misiniz?
handover-bring-wipes = Islak mendil getirir misiniz?
handover-bring-coat = Kalın bir mont getirir misiniz?
handover-bring-boots = Yağmur çizmesi getirir misiniz?
handover-bring-cuddly = Peluş oyuncağını getirir misiniz?
handover-bring-dummy = Emzik getirir misiniz?
handover-bring-milk = Biberon maması getirir misiniz?
handover-bring-suncream = Güneş kremi getirir misiniz?
handover-bring-hat = Şapka veya bere getirir misiniz?
handover-bring-slippers = Terlik getirir misiniz?
handover-bring-swimwear = Yüzme eşyası getirir misiniz?
handover-bring-mittens = Eldiven getirir misiniz?
