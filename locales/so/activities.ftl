### What children do, for the slot $activity of phrases.ftl; locales/nl/activities.ftl tells more.

## Buiten en bewegen

do-play-outside = ciyaar dibadda ah
do-play-inside = ciyaar gudaha ah
do-play = ciyaar
do-play-together = wada ciyaarid
do-cycle = baaskiil kaxayn
do-run-bike = iskuutar kaxayn
do-walk-outing = lugayn
do-autumn-walk = lugayn dayrta ah
do-run = orod
do-race = tartan
do-climb = fuulid
do-slide = sibiqsibiqo
do-big-slide = sibiqsibiqada weyn
do-swing = laylo
# unsure: described, with the Dutch word
do-seesaw = kor-u-kac-hoos-u-dhac (wip)
do-jump = boodbood
do-trampoline = boodbood tarambooliin
do-skip = xarig boodid
do-football = ciyaarid kubbadda cagta
do-goal = gool dhalin
do-hockey = ciyaarid xooki
do-basketball = ciyaarid kubbadda koleyga
do-throw-ball = kubbad tuurid
do-tag = ciyaarta is-eryiga
do-hide = dhuumaalaysi
do-swim = dabbaal
do-gym = jimicsi
do-dance = qoob-ka-ciyaar
do-yoga = yooga
do-circle-game = ciyaarta goobada
do-obstacle = ka boodid caqabado
do-sandpit = ciyaarta ciidda
do-sandcastle = dhisidda qalcad ciid ah
do-water = ciyaarta biyaha
do-paddle = ciyaar barkad yar
do-puddles = ku boodbood balliyada biyaha
do-snow = ciyaarta barafka
do-snowman = samaynta nin baraf ah
do-leaves = ciyaarta caleemaha
do-search-autumn = raadinta miraha kastanje iyo eik
do-insects = raadinta cayayaanka
do-garden = ka shaqaynta beerta khudaarta
do-sow = abuurka
do-water-plants = waraabinta dhirta
do-feed-animals = quudinta xayawaanka
do-stroke-animals = salaaxidda xayawaanka
do-treasure = ciyaarta khasnadda
do-eggs = raadinta ukunta Iistarka

## Maken en knutselen

do-craft = farshaxan fudud
do-paint = rinji ku sawirid
do-finger-paint = faro ku sawirid
do-draw = sawirid
do-colour = midabayn
do-cut = maqas ku jarid
do-glue = dhejin
do-clay = dhoobo wax ka samayn
do-beads = kuul tolid
do-bracelets = samaynta jijimooyin
do-slime = samaynta islaym
do-lantern = samaynta faanuus
do-card = samaynta kaar
do-gift = samaynta hadiyad
do-make = samayn ({ $item })
do-build = wax dhisid
do-tower = dhisidda munaarad
do-hut = dhisidda aqal yar
do-build-with = wax ku dhisid ({ $item })
do-woodwork = shaqada alwaaxa
do-sew = tolid

## Spelen binnen

do-play-with = ku ciyaarid ({ $item })
do-home-corner = ciyaar geeska ciyaarta guriga
do-house = ciyaarta guriga
do-shop = ciyaarta dukaanka
do-doctor = ciyaarta dhakhtarka
do-dress-up = dhar is-beddelid
do-theatre = riwaayad samayn
do-puzzle = ciyaarta puzzle
do-whole-puzzle = dhammaystirka puzzle
do-game = ciyaar miis
do-memory = ciyaarta xusuusta
do-cards = kaar ciyaarid
do-chess = ciyaarid shax
do-console = ciyaaraha fiidiyowga
do-film = filim daawasho
do-music = muusig samayn
do-music-listen = muusig dhegaysi
do-sing = hees
do-read = buug fiirin
do-listen-story = sheeko dhegaysi
do-be-read = sheeko akhrin iyo dhegaysi
do-massage = duugista dhallaanka
do-baby-gym = ku jiifka gogosha ciyaarta
# unsure: described
do-peekaboo = ciyaarta is-qarinta wejiga
do-relax = nasasho
do-sofa = ku jiifka kursiga fadhiga
do-lap = ku fadhiga dhabta
do-cuddle = laab gelin
do-chat = sheekaysi
do-homework = shaqada guriga ee dugsiga

## Eten en koken

do-cook = cunto karin
do-bake = wax dubid
do-bake-biscuits = buskud dubid
do-bake-item = dubid ({ $item })
do-make-soup = maraq karin
do-cut-fruit = miro jarid
do-set-table = miis diyaarin
do-clear-table = miis ururin
do-wash-up = weelal dhaqid
do-spread-bread = rooti marin
do-eat-self = wax cunid iyada oo aan la caawin
do-eat-spoon = qaaddo wax ku cunid
do-eat-fork = fargeeto wax ku cunid
do-drink-cup = koob wax ka cabbid
do-eat-item = cunid ({ $item })
do-drink-item = cabbid ({ $item })
do-taste-item = dhadhamin ({ $item })
do-eat-table = miiska wax ku cunid

## Zelf doen

do-coat = jaakad xirasho
do-coat-zip = jaakad siibka xirid
do-shoes = kabo xirasho
do-undress = kabo iska bixin
do-dress = dhar xirasho
do-wash-hands = gacmo dhaqid
do-brush-teeth = ilko cadayasho
do-blow-nose = duuf iska tirid
do-toilet = musqul tegid
do-potty = kaadi musqusha yar (potje)
do-tidy = alaab ururin
do-help = caawin
do-help-others = caawinta carruurta kale
do-comfort-others = dejinta carruurta kale
do-share = wax wadaagid
do-wait-turn = sugidda doorka
do-sleep-bed = ku seexashada sariir weyn
do-sleep-outside = ku seexashada dibadda
do-sleep-without-dummy = seexasho mujuruc (speen) la'aan
do-sleep-buggy = ku seexashada gaariga carruurta
do-say-goodbye = sagootin

## Groeien en leren

do-roll = isrogid
do-sit = fadhiisasho
do-crawl = gurguurasho
do-stand = istaagid
do-pull-up = wax qabsasho iyo istaagid
do-walk = socod
do-steps = tallaabooyin qaadid
do-tummy = calool u jiifsasho
do-grab = wax qabsasho
do-babble = dhawaaqa dhallaanka
do-laugh = qosol
do-talk = hadal
do-words = erayo sheegid
do-dutch = ku hadalka af Nederlands
do-name = qorista magaca
do-write = qorista xarfaha
do-count = tirin
do-count-to = tirin ilaa { $count }
do-colours = sheegidda midabbada
do-tell = sheekayn
do-listen = dhegaysi

## Uitjes

do-visit = tegid ({ $item })
do-shopping = adeegasho
do-train = tareen raacid
do-bus = bas raacid
do-film-theatre = shineemo tegid
do-ice-cream = jalaato cunid
do-picnic = cunto dibadda lagu cuno
do-celebrate = dabbaaldeg
do-birthday = dabbaaldegga maalinta dhalashada
do-celebrate-item = u dabbaaldegid ({ $item })
do-shoe = kab u dhigid Sinterklaas
do-treat = wax macaan qaybin

## Meer

do-stroke-item = salaaxid ({ $item })
do-feed-item = quudin ({ $item })
do-search-item = raadin ({ $item })
do-watch-item = fiirsasho ({ $item })
do-collect-item = ururin ({ $item })
do-ride-item = fuulid ({ $item })
do-play-game-item = ciyaarid ({ $item })
do-sort = kala soocid
do-tidy-item = ururin ({ $item })
do-wash-item = dhaqid ({ $item })
do-buy-item = soo iibsi ({ $item })
do-cut-item = jarid ({ $item })
do-plant-item = beerid ({ $item })
do-read-item = akhris ku saabsan ({ $item })
# unsure: draughts: described
do-chess-draughts = ciyaarta looxa (dammen)
do-table-football = ciyaarid kubbadda miiska
do-ping-pong = ciyaarid teniska miiska
do-judo = juudo
do-skate = iskeet taayirro leh
do-skateboard = iskeetboodh
do-balance = isu dheelli tir
do-throw-snow = isku tuurid kubbado baraf ah
do-sledge = ku simbiriirixasho barafka
do-stratego = ciyaar weyn oo dibadda ah
do-dodgeball = kubbad isku tuurid
do-bake-cake = doolsho dubid
do-bake-pancakes = canjeero macaan dubid
do-bake-pizza = biisa samayn
do-bake-bread = rooti dubid
do-bake-pepernoten = dubid pepernoten (buskud yaryar oo xawaash leh)
do-fruit-salad = saladh miro ah samayn
do-birthday-sing = u heesid ilmaha maalinta dhalashada leh
do-decorate = qurxin
do-lantern-walk = ku socod faanuusyo
do-carnival = u dabbaaldegid karnifaalka
do-photo = sawirro qaadid
do-experiment = tijaabooyin yaryar
do-blow-bubbles = xumbo afuufid
do-build-tracks = dhisidda waddo tareen
do-drive-cars = ciyaarta baabuurta
do-dolls-care = daryeelidda boombalada
do-cook-toy = ku karinta jikada ciyaarta
do-post = boosto geyn
do-water-cups = biyo shubid
do-wipe-table = miis nadiifin
do-sweep = xaaqid
do-dress-self = dhar xirasho caawin la'aan
do-trousers = surwaal xirasho
do-pour = cabbitaan shubasho caawin la'aan
do-peel = miro diirasho caawin la'aan
do-sleep-mattress = ku seexashada furaash yar
do-quiet-room = tegidda geeska nasashada
do-say-sorry = raalli-gelin bixin
do-thank = mahadnaq
do-talk-group = ku hadalka goobada carruurta
do-raise-hand = far taagid
do-look-around = hareeraha fiirin
do-clap = sacab tumid
do-wave-baby = gacan u haatinta carruurta kale
do-stand-up = kicid
do-walk-along = miiska oo la qabsado ku socod
do-stairs = jaranjaro fuulid
do-catch = kubbad qabasho
do-kick = kubbad laadid
do-roll-ball = kubbad giringirin
do-shake = ku ciyaarid shanqarta dhallaanka
do-mirror = muraayad fiirsasho
do-tear = warqad jeexjeexid
do-stickers = istiikaro dhejin
do-stamp = shaabbad ku sawirid
do-beads-iron = kuul qaabayn
do-knit = tidcid dun
do-origami = warqad laalaabid
do-chalk = tamaashiir dhulka ku sawirid
do-mud = ku ciyaarid dhoobada
do-water-fight = biyo isku rushayn
do-swim-lesson = tegidda casharka dabbaasha
do-football-training = tegidda kubbadda cagta
do-sleepover = habeen dhaxid
do-vote = codayn
do-menu = doorashada cuntada
do-theatre-visit = tegidda tiyaatarka

## Nog meer

activity-join-in = ka qayb gelid
activity-join-in-with = ka qayb gelid ({ $item })
activity-work-with = ku shaqayn ({ $item })
activity-work = shaqayn
activity-splash = biyo isku shub
activity-arithmetic = xisaabin
activity-go-out = dibadda u bixid
activity-go-school = dugsiga aadid
activity-go-home = guriga aadid
activity-eat = cunid
activity-drink = cabbid
activity-sleep = seexasho
activity-pee = kaadin
activity-breakfast = quraacasho
activity-lunch = qadayn
activity-wait = sugid
activity-practise = tababbar
activity-practise-item = tababbar ({ $item })
activity-practise-with = ku tababbar ({ $item })
activity-learn-item = barasho ({ $item })
activity-face-paint = wejiga rinjiyeyn
activity-finish-homework = dhammaynta shaqada guriga
activity-school-trip = socdaalka dugsiga aadid
activity-trip = socdaal aadid
activity-paint-item = rinjiyeyn ({ $item })
activity-draw-item = sawirid ({ $item })
activity-bring-item = keenid ({ $item })
activity-throw-item = tuurid ({ $item })
activity-choose-item = doorasho ({ $item })
activity-paste-with = ku dhejin ({ $item })
activity-walk-to = u lugayn ({ $item })
activity-cycle-to = baaskiil ku aadid ({ $item })
