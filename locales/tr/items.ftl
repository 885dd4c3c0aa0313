### Nouns for the slot $item of phrases.ftl and for labels ("Meenemen: luiers"): no article, no case ending.

## Eten

item-bread = ekmek
item-sandwich = ekmek dilimi
item-sandwich-cheese = peynirli ekmek
item-sandwich-peanut-butter = fıstık ezmeli ekmek
item-sandwich-meat = şarküteri etli ekmek
item-sandwich-sweet = üzerine tatlı sürülmüş ekmek
item-cracker = kraker
item-rice-cake = pirinç patlağı
item-breadstick = grissini
item-biscuit = bisküvi
item-porridge = lapa
item-fruit = meyve
item-fruit-puree = meyve püresi
item-vegetable-puree = sebze püresi
item-apple = elma
item-banana = muz
item-pear = armut
item-grapes = üzüm
item-orange = portakal
item-tangerine = mandalina
item-strawberries = çilek
item-melon = kavun
item-kiwi = kivi
item-raisins = kuru üzüm
item-vegetables = sebze
item-cucumber = salatalık
item-tomato = domates
item-carrot = havuç
item-pepper = tatlı biber
item-broccoli = brokoli
item-potatoes = patates
item-pasta = makarna
item-rice = pilav
item-couscous = kuskus
item-soup = çorba
item-pancakes = pankek
item-pizza = pizza
item-fish = balık
item-chicken = tavuk
item-meat = et
item-pork = domuz eti
item-egg = yumurta
item-cheese = peynir
item-yoghurt = yoğurt
item-nuts = kabuklu kuruyemiş
item-peanut-butter = fıstık ezmesi
item-sweets = şekerleme
item-cake = pasta
item-ice-cream = dondurma

## Drinken

item-water = su
item-milk = süt
item-breast-milk = anne sütü
item-formula = biberon maması
item-tea = çay
item-juice = meyve suyu
item-squash = limonata
item-bottle = biberon

## Speelgoed

item-blocks = bloklar
item-lego = Lego
item-duplo = Duplo
item-train = oyuncak tren
item-cars = oyuncak arabalar
item-dolls = oyuncak bebekler
item-animals = hayvanlar
item-ball = top
item-puzzle = yapboz
item-book = kitap
item-clay = oyun hamuru
item-sand = kum
item-paint = boya
item-bikes = bisiklet
item-slide = kaydırak
item-swing = salıncak
item-games = oyunlar
item-instruments = müzik aletleri
item-dressing-up = kostümler
item-bubbles = sabun köpüğü baloncukları

## Kleren

item-coat = mont
item-raincoat = yağmurluk
item-hat = bere
item-sun-hat = güneş şapkası
item-gloves = eldiven
item-scarf = atkı
item-shoes = ayakkabı
item-boots = çizme
item-slippers = terlik
item-socks = çorap
item-trousers = pantolon
item-shirt = tişört
item-jumper = kazak
item-vest = çıtçıtlı body
item-underpants = külot
item-pyjamas = pijama
item-sleeping-bag = uyku tulumu

## Meenemen

item-nappies = bebek bezi
item-wipes = ıslak mendil
item-spare-clothes = yedek kıyafet
item-warm-clothes = kalın kıyafet
item-swimwear = mayo
item-towel = havlu
item-gym-clothes = spor kıyafeti
item-suncream = güneş kremi
item-dummy = emzik
item-cuddly-toy = peluş oyuncak
item-bag = çanta
item-lunch-box = beslenme kutusu
item-cup = bardak
item-packed-lunch = öğle yemeği paketi
item-medicine = ilaç
item-form = form
item-photo = fotoğraf
item-treat = ikram

## Plaatsen

item-petting-farm = çocuk çiftliği
item-forest = orman
item-park = park
item-playground = oyun parkı
item-library = kütüphane
item-zoo = hayvanat bahçesi
item-swimming-pool = yüzme havuzu
item-gym-hall = spor salonu
item-museum = müze
item-theatre = tiyatro
item-beach = plaj
item-market = pazar
item-care-home = huzurevi
item-school = okul

## Wat wij doen en vieren

item-music = müzik
item-gymnastics = jimnastik
item-drawing = resim çizme
item-cooking = yemek yapma
item-hide-and-seek = saklambaç
item-swimming-lesson = yüzme dersi
item-spring = ilkbahar
item-summer = yaz
item-autumn = sonbahar
item-winter = kış
item-family = aile
item-food-theme = yemek
item-colours = renkler
item-my-body = vücudum
item-traffic = trafik
item-birthday-party = doğum günü
item-sinterklaas = Sinterklaas
item-christmas = Noel
item-easter = Paskalya
item-sugar-feast = Ramazan Bayramı
item-sacrifice-feast = Kurban Bayramı
item-summer-party = yaz şenliği
item-carnival = karnaval

## Wat er op de groep heerst

item-head-lice = saç biti
item-chickenpox = suçiçeği
item-impetigo = impetigo (bulaşıcı deri iltihabı)
item-hand-foot-mouth = el, ayak ve ağız hastalığı
item-fifth-disease = beşinci hastalık
item-pink-eye = göz iltihabı
item-stomach-flu = mide ve bağırsak enfeksiyonu
item-scarlet-fever = kızıl
item-worms = kıl kurdu
item-flu = grip

## Eten (meer)

item-spread-cheese = krem peynir
item-ham = jambon (domuz eti)
item-sausage = sosis
item-hagelslag = çikolata granülü
item-jam = reçel
item-honey = bal
item-butter = tereyağı
item-apple-syrup = elma pekmezi
item-hummus = humus
item-egg-salad = yumurta salatası
item-bun = küçük ekmek
item-croissant = kruvasan
item-currant-bun = üzümlü ekmek
item-toast = peksimet
item-crusts = ekmek kabuğu
item-breakfast-cereal = kahvaltılık gevrek
item-oatmeal = yulaf lapası
item-ontbijtkoek = baharatlı kahvaltı keki (ontbijtkoek)
item-gingerbread-nuts = pepernoten (küçük baharatlı bisküvi)
item-speculaas = spekulas bisküvisi
item-oliebollen = oliebollen (Hollanda lokması)
item-cupcake = kap kek
item-popcorn = patlamış mısır
item-crisps = cips
item-chocolate = çikolata
item-lolly = lolipop
item-ice-lolly = buzlu dondurma
item-custard = vanilyalı muhallebi
item-cottage-cheese = kvark (taze peynir)
item-pudding = tatlı
item-blueberries = yaban mersini
item-raspberries = ahududu
item-cherries = kiraz
item-plum = erik
item-peach = şeftali
item-mango = mango
item-pineapple = ananas
item-watermelon = karpuz
item-avocado = avokado
item-snack-vegetables = çiğ sebze dilimleri
item-snack-tomatoes = çeri domates
item-cauliflower = karnabahar
item-green-beans = taze fasulye
item-peas = bezelye
item-spinach = ıspanak
item-courgette = kabak
item-pumpkin = balkabağı
item-sweet-potato = tatlı patates
item-corn = mısır
item-lettuce = marul
item-mushrooms = mantar
item-onion = soğan
item-lentils = mercimek
item-beans = kuru fasulye
item-olives = zeytin
item-mash = patates püresi
item-fries = patates kızartması
item-spaghetti = spagetti
item-macaroni = makarna (makaroni)
item-lasagne = lazanya
item-noodles = noodle
item-fried-rice = kızarmış pilav (nasi)
item-wraps = dürüm
item-tomato-sauce = domates sosu
item-sauce = sos
item-apple-sauce = elma püresi
item-meatballs = köfte
item-minced-meat = kıyma
item-fish-fingers = balık kroket
item-tofu = tofu
item-halal-meat = helal et
item-vegetable-soup = sebze çorbası
item-tomato-soup = domates çorbası
item-pea-soup = bezelye çorbası
item-chicken-soup = tavuk çorbası
item-rice-porridge = sütlaç
item-solid-food = katı gıda
item-snack = ara öğün
item-warm-meal = sıcak yemek
item-lunch = öğle yemeği
item-breakfast = kahvaltı
item-baby-puree = kavanoz mama
item-peanuts = yer fıstığı
item-cow-milk = inek sütü
item-oat-milk = yulaf sütü
item-soy-milk = soya sütü
item-buttermilk = ekşi ayran (karnemelk)
item-chocolate-milk = kakaolu süt
item-smoothie = smoothie
item-apple-juice = elma suyu
item-orange-juice = portakal suyu
item-wasp-food = şekerli içecekler

## Speelgoed en knutselen (meer)

item-playdough = oyun hamuru
item-beads = boncuk
item-bracelets = bileklikler
item-crown = taç
item-lantern = fener
item-slime = slime
item-rattle = çıngırak
item-soft-toys = peluş oyuncaklar
item-baby-toys = bebek oyuncakları
item-toys-kitchen = oyun mutfağı
item-shop-toys = oyuncak dükkân
item-doll-pram = oyuncak bebek arabası
item-doctor-kit = doktor seti
item-tractor = traktör
item-digger = kepçe
item-fire-engine = itfaiye arabası
item-train-track = oyuncak tren yolu
item-garage = oyuncak garaj
item-tricycle = üç tekerlekli bisiklet
item-balance-bike = denge bisikleti
item-scooter = kaykay (scooter)
item-hoops = çemberler
item-skipping-rope = atlama ipi
item-trampoline = trambolin
item-climbing-frame = tırmanma iskelesi
item-sandpit-toys = kum oyuncakları
item-water-cups = kaplar
item-water-table = su masası
item-chalk = kaldırım tebeşiri
item-pencils = kalemler
item-felt-pens = keçeli kalemler
item-scissors = makas
item-glue = yapıştırıcı
item-stickers = çıkartmalar
item-paper = kâğıt
item-cardboard = karton
item-toilet-rolls = tuvalet kâğıdı rulosu
item-egg-boxes = yumurta kolisi
item-jars = cam kavanoz
item-cushions = yastıklar
item-cloths = örtüler
item-balloons = balonlar
item-drum = davul
item-magnets = mıknatıslar
item-memory = hafıza oyunu
item-board-game = masa oyunu
item-cards = kartlar
item-tablet = tablet
item-film = film
item-comic = çizgi roman
item-baby-gym = bebek oyun halısı
item-playpen = oyun parkı (box)
item-bouncer = ana kucağı

## Kleren (meer)

item-coat-winter = kışlık mont
item-coat-summer = ince mont
item-mittens-pair = eldiven
item-cap = kasket
item-winter-things = bere ve atkı
item-rain-suit = yağmur tulumu
item-ski-suit = kar tulumu
item-rubber-boots = yağmur çizmesi
item-sandals = sandalet
item-trainers = spor ayakkabısı
item-indoor-shoes = iç mekân ayakkabısı
item-tights = külotlu çorap
item-dress = elbise
item-skirt = etek
item-shorts = kısa pantolon
item-long-trousers = uzun pantolon
item-cardigan = hırka
item-t-shirt = tişört
item-swim-nappy = mayo bezi
item-swim-trunks = erkek çocuk mayosu
item-swimsuit = kız çocuk mayosu
item-clothes = kıyafet
item-clothes-set = bir takım kıyafet
item-old-clothes = eski kıyafetler
item-costume = kostüm
item-bib = mama önlüğü
item-hair-clip = saç tokası
item-glasses = gözlük
item-sunglasses = güneş gözlüğü
item-earrings = küpe
item-necklace = kolye
item-bracelet = bileklik

## Meenemen (meer)

item-nappy-cream = pişik kremi
item-toothbrush = diş fırçası
item-toothpaste = diş macunu
item-hairbrush = saç fırçası
item-bottles = biberonlar
item-milk-powder = toz mama
item-teat = biberon emziği
item-blanket = battaniye
item-cloth = müslin bez
item-sheet = çarşaf
item-pillow = yastık
item-rucksack = sırt çantası
item-swim-bag = yüzme çantası
item-swim-things = yüzme eşyası
item-gym-things = spor eşyası
item-water-bottle = su şişesi
item-fruit-box = meyve kutusu
item-lunch-tin = küçük beslenme kutusu
item-keys = anahtar
item-pass = kart
item-letter = mektup
item-list = liste
item-passport = kimlik belgesi
item-vaccination-book = sağlık karnesi
item-phone = telefon
item-money = para
item-batteries = pil
item-own-toy = kendi oyuncağı
item-family-photo = aile fotoğrafı
item-baby-photo = bebeklik fotoğrafı
item-homework = ödev
item-school-bag = okul çantası
item-school-book = okuma kitabı
item-helmet = kask
item-car-seat = oto koltuğu
item-pram = bebek arabası
item-thermometer = termometre
item-inhaler = inhaler (nefes açıcı fısfıs)
item-epipen = EpiPen
item-ointment = burun spreyi
item-paracetamol = parasetamol
item-antibiotics = antibiyotik
item-present = hediye
item-flowers = çiçek
item-drawing-thing = resim
item-craftwork = el işi
item-things = eşyalar

## Plaatsen (meer)

item-farm = çiftlik
item-duck-pond = ördek havuzu
item-sea = deniz
item-indoor-play = kapalı oyun alanı
item-cinema = sinema
item-sports-hall = spor salonu
item-football-pitch = futbol sahası
item-yard = okul bahçesi
item-square = oyun alanı
item-supermarket = süpermarket
item-fire-station = itfaiye
item-police = polis karakolu
item-church = kilise
item-mosque = cami
item-hospital = hastane
item-dentist = diş hekimi
item-doctor = doktor
item-windmill = yel değirmeni
item-garden = bahçe
item-town = şehir
item-station = tren istasyonu
item-restaurant = restoran
item-ice-rink = buz pisti
item-trampoline-park = trambolin parkı
item-city-farm = binicilik okulu
item-high-chair = mama sandalyesi
item-chair = sandalye
item-sofa = kanepe
item-cupboard = dolap
item-table = masa
item-door = kapı
item-wall = duvar
item-bench = bank
item-stairs = merdiven
item-bed = yatak

## Dieren en natuur

item-goats = keçiler
item-sheep = koyunlar
item-rabbit = tavşan
item-chickens = tavuklar
item-ducks = ördekler
item-cow = inek
item-horse = at
item-dog = köpek
item-cat = kedi
item-fish-animal = balıklar (hayvan)
item-birds = kuşlar
item-snail = salyangoz
item-worm = solucan
item-spider = örümcek
item-ladybird = uğur böceği
item-butterfly = kelebek
item-insects = böcekler
item-plants = bitkiler
item-chestnuts = at kestanesi
item-acorns = meşe palamudu
item-leaves = yapraklar
item-sticks = ağaç dalları
item-stones = taşlar
item-snow = kar
item-puddles = su birikintileri
item-moon = ay
item-noise = sesler
item-black-pete = Piet (Sinterklaas'ın yardımcısı)

## Thema's en feesten (meer)

item-animals-theme = hayvanat bahçesi hayvanları
item-farm-theme = çiftlik hayatı
item-feelings = duygular
item-professions = meslekler
item-clothes-theme = bugün ne giyiyorsun
item-house-theme = evler ve ev yaşamı
item-space = uzay
item-water-theme = deniz dünyası
item-baby-theme = bebek
item-ill-theme = hasta olmak
item-shapes = şekiller
item-counting = sayılar
item-letters = harfler
item-healthy-food = sağlıklı beslenme
item-friendship = arkadaşlık
item-weather = hava durumu
item-kings-day = Kral Günü
item-ramadan = Ramazan
item-divali = Diwali
item-new-year = Yeni Yıl
item-saint-martin = Sint-Maarten (fener bayramı)
item-mothers-day = Anneler Günü
item-fathers-day = Babalar Günü
item-animal-day = Hayvanlar Günü
item-book-week = Çocuk Kitapları Haftası
item-christmas-dinner = Noel yemeği
item-farewell-party = veda partisi
item-parents-evening = veli toplantısı
item-summer-holiday = tatil
item-weekend = hafta sonu
item-music-lesson = müzik dersi
item-sports-lesson = spor dersi
item-cooking-workshop = yemek atölyesi
item-workshop = atölye

## Wat er op de groep heerst (meer)

item-cold-illness = nezle
item-diarrhoea = ishal
item-measles = kızamık
item-scabies = uyuz
item-ringworm = mantar enfeksiyonu (ringworm)
item-cough = öksürük
item-corona = korona (COVID-19)

## Lichaam

body-head = baş
body-forehead = alın
body-face = yüz
body-cheek = yanak
body-chin = çene
body-nose = burun
body-mouth = ağız
body-lip = dudak
body-tongue = dil
body-teeth = dişler
body-eye = göz
body-eyes = gözler
body-ear = kulak
body-ears = kulaklar
body-throat = boğaz
body-neck = boyun
body-shoulder = omuz
body-arm = kol
body-arms = kollar
body-elbow = dirsek
body-wrist = el bileği
body-hand = el
body-hands = eller
body-finger = parmak
body-thumb = başparmak
body-chest = göğüs
body-tummy = karın
body-back = sırt
body-bottom = popo
body-leg = bacak
body-legs = bacaklar
body-knee = diz
body-knees = dizler
body-ankle = ayak bileği
body-foot = ayak
body-feet = ayaklar
body-toe = ayak parmağı
body-skin = cilt
body-hair = saç

## Plekjes en wondjes (wat wij zien)

injury-scrape = sıyrık
injury-bump = şişlik
injury-bruise = morluk
injury-red-mark = kırmızı iz
injury-wound = küçük yara
injury-scratch = çizik
injury-cut = kesik
injury-splinter = kıymık
injury-blister = su toplaması
injury-bite-mark = diş izi
injury-insect-bite = böcek ısırığı
injury-tick = kene
injury-swelling = şişme
injury-burn = yanık kabarcığı
injury-spot = sivilce

## Mensen

relative-mother = anne
relative-father = baba
relative-parents = anne ve baba
relative-grandmother = büyükanne
relative-grandfather = büyükbaba
relative-grandparents = büyükanne ve büyükbaba
relative-brother = erkek kardeş
relative-sister = kız kardeş
relative-aunt = teyze veya hala
relative-uncle = amca veya dayı
relative-neighbour-woman = komşu (kadın)
relative-neighbour-man = komşu (erkek)
relative-babysitter = bakıcı
relative-friend-parent = bir arkadaşının annesi
relative-someone-else = başka biri
relative-baby = bebek

## Groepen kinderen

who-children = çocuklar
who-toddlers = küçük çocuklar (2-4 yaş)
who-babies = bebekler
who-preschool = okul öncesi çocukları
who-big = büyük çocuklar
who-small = minikler
who-bso = okul sonrası bakım çocukları
who-girls = kızlar
who-boys = oğlanlar

## Hoeveel: { $item } is een ding; de woorden ervoor zeggen hoeveel

amount-few = birkaç { $item }
amount-pieces = birkaç parça { $item }
amount-piece = bir parça { $item }
amount-bites = birkaç lokma { $item }
amount-some = biraz { $item }
amount-half = yarım { $item }
amount-whole = bütün bir { $item }
amount-bowl = bir kâse { $item }
amount-plate = bir tabak { $item }
amount-cup = bir bardak { $item }
amount-two-kinds = { $first } ({ $second } ile)

## Hoe het eruitziet: { $item } is een ding

look-red = kırmızı { $item }
look-blue = mavi { $item }
look-dark-blue = lacivert { $item }
look-green = yeşil { $item }
look-yellow = sarı { $item }
look-orange = turuncu { $item }
look-pink = pembe { $item }
look-purple = mor { $item }
look-black = siyah { $item }
look-white = beyaz { $item }
look-grey = gri { $item }
look-brown = kahverengi { $item }
look-clean = temiz { $item }
look-new = yeni { $item }
look-extra = fazladan { $item }
look-warm = { $item } (sıcak)
look-wet = ıslak { $item }
look-small = küçük { $item }
look-big = büyük { $item }
look-lost-one = tek { $item }

## Eten (nog meer)

item-pumpkin-soup = balkabağı çorbası
item-vegetarian-food = vejetaryen yemek
item-something-nice = lezzetli bir şey

## Afspraken en feesten (nog meer)

item-study-day = ekip eğitim günü
item-school-trip = okul gezisi
item-trip = gezi
item-party = parti
item-performance = gösteri
item-information-evening = bilgilendirme toplantısı
item-parent-talk = veli görüşmesi
item-short-talk = on dakikalık görüşme
item-drill = yangın tatbikatı
item-settling = alışma dönemi
item-settling-day = alışma ziyareti
item-swap-day = gün değişikliği
item-extra-day = ek gün
item-holiday-care = tatil dönemi bakımı
item-care = çocuk bakımı
item-bso = okul sonrası bakım
item-toddler-group = küçük çocuklar grubu (2–4 yaş)
item-baby-group = bebek grubu
item-summer-break = yaz tatili
item-autumn-holiday = sonbahar tatili
item-christmas-holiday = Noel tatili
item-spring-holiday = şubat tatili
item-may-holiday = mayıs tatili
item-christmas-party = Noel partisi
item-lice-check = bit kontrolü
item-song = şarkı
item-story = hikâye
item-christmas-decoration = Noel süsleri
item-upbringing = çocuk yetiştirme

## School

item-report = karne
item-test = sınav
item-reading = okuma
item-arithmetic = hesap
item-little-words = kelimeler
item-diploma = diploma

## Papieren

item-contract = sözleşme
item-invoice = fatura
item-questionnaire = anket
item-newsletter = haber bülteni
item-email = e-posta
item-message = mesaj
item-address = adres
item-phone-number = telefon numarası
item-email-address = e-posta adresi
item-allergies = alerjiler
item-permission-form = izin formu
item-medicine-form = ilaç formu
item-schedule = program
item-development-report = çocuğunuz hakkında rapor

## Wie er langskomt

item-photographer = fotoğrafçı
item-book-bus = gezici kütüphane
item-music-teacher = müzik öğretmeni
item-nurse = hemşire
item-speech-therapist = konuşma terapisti
item-health-service = halk sağlığı kurumu (GGD)

## In en om het gebouw

item-heating = kalorifer
item-lift = asansör
item-wifi = wifi
item-washing-machine = çamaşır makinesi
item-bell = kapı zili
item-app = uygulama
item-toilet = tuvalet
item-light = ışık
item-entrance = giriş
item-gate = bahçe kapısı
item-hot-water = sıcak su
item-small-bus = otobüs
item-office = büro
item-health-centre = çocuk sağlığı merkezi (consultatiebureau)
item-floor = zemin
item-toy = oyuncak

## Spullen (nog meer)

item-drawer = çekmece
item-basket = sepet
item-hat-brim = şapka
item-allergy = alerji
item-spare-trousers = yedek pantolon
item-drink-medicine = sıvı ilaç
item-library-book = kütüphane kitabı
item-plastic-bag = plastik poşet
item-plasters = yara bandı
item-tissues = mendil
item-laundry = kirli çamaşır
item-box = karton kutu

## Wat kinderen maken

item-mask = maske
item-bead-necklace = boncuk kolye
item-rocket = roket
item-boat = tekne
item-painting = tablo
item-christmas-card = Noel kartı

## Wat er op de groep heerst (nog meer)

item-virus = virüs
item-throat-infection = boğaz enfeksiyonu
item-ear-infection = kulak iltihabı
item-whooping-cough = boğmaca
item-rs-virus = RS virüsü

## Klachten

item-nappy-rash = pişik
item-eczema = egzama
item-hay-fever = saman nezlesi
item-cramps = gaz sancısı
item-constipation = kabızlık

## Hoeveel en hoe (nog meer)

amount-tube = bir tüp { $item }
amount-pack = bir paket { $item }
amount-enough = yeterli { $item }
look-empty = { $item } (boş)
look-thick = { $item } (kalın)
look-borrowed = { $item } (ödünç)
look-own = kendi { $item }
look-old = { $item } (eski)
look-healthy = { $item } (sağlıklı)
look-dry = { $item } (kuru)
look-dirty = { $item } (kirli)
look-first = ilk { $item }
look-other = başka { $item }
look-bigger = daha büyük { $item }
look-smaller = daha küçük { $item }
look-wrong = yanlış { $item }
look-spare = yedek { $item }

## Mensen (nog meer)


## Plekjes en wondjes (nog meer)

injury-fat-lip = şişmiş dudak
injury-black-eye = morarmış göz
injury-mosquito-bite = sivrisinek ısırığı
injury-tick-bite = kene ısırığı
injury-wasp-sting = eşek arısı sokması

## Lichaam (meer)

body-back-of-head = başın arkası
body-eyebrow = kaş
body-eyelid = göz kapağı
body-fingers = parmaklar
body-toes = ayak parmakları
body-cheeks = yanaklar
body-little-finger = serçe parmak
body-gum = diş eti

## Plekjes en wondjes (en nog meer)

injury-red-spots = kırmızı benekler
injury-little-bumps = küçük kabarcıklar
injury-small-blisters = içi sulu kabarcıklar
injury-redness = kızarıklık
injury-scab = kabuk
injury-dry-patch = kuru bölge

## Verzorging (nog meer)

item-ointment-any = merhem
item-cream-any = krem
item-zinc-ointment = çinkolu merhem
item-bandage = sargı bezi
amount-sips = birkaç yudum { $item }

## Plekjes en klachten (nog meer)

injury-small-spot = küçük leke
item-nits = sirke (bit yumurtası)
## Van dag tot dag (meer)

look-left = sol { $item }
look-right = sağ { $item }
item-sponge-cake = kek
item-shaving-foam = tıraş köpüğü
item-ball-pit = top havuzu
item-tunnel = tünel
item-candles = mumlar
item-garland = kutlama süsleri
item-flags = bayraklar
item-brushes = boya fırçaları
item-apron = önlük
item-wool = yün
item-rope = ip
item-feathers = tüyler
item-buttons = düğmeler
item-caps = şişe kapakları
item-corks = mantarlar (şişe)
item-newspapers = gazeteler
item-mash-dish = sebzeli patates püresi
item-kale-mash = kara lahana
item-mini-pancakes = minik pankekler
item-waffles = waffle
item-muffin = muffin
item-crispbread = gevrek ekmek
item-chicken-slices = dilim tavuk
item-liver-sausage = ciğer sosisi
item-tuna = ton balığı
item-radishes = turp
item-beetroot = pancar
item-leek = pırasa
item-apricot = kayısı
item-dates = hurma
item-pita = pide ekmeği
item-falafel = falafel
item-curry = köri
item-vest-shirt = atlet
item-leggings = tayt
item-flip-flops = terlik (yazlık)
item-water-shoes = deniz ayakkabısı
item-armbands = yüzme kollukları
item-goggles = yüzücü gözlüğü
item-swimming-cap = bone (yüzme)
item-bike-seat = bisiklet koltuğu
item-baby-carrier = bebek taşıma kanguru
item-burp-cloth = omuz bezi
item-pencil-case = kalem kutusu
item-notebook = defter
item-hearing-aid = işitme cihazı
item-fair = lunapark
item-circus = sirk
item-amusement-park = eğlence parkı
item-community-centre = mahalle evi
item-bakery = fırın
item-hairdresser = kuaför
item-water-playground = su oyun parkı
item-castle = kale
item-concert = konser
item-puppet-theatre = kukla tiyatrosu
