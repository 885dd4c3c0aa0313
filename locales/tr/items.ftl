### Nouns for the slot $item of phrases.ftl and for labels ("Meenemen: luiers"): no article, no case ending.

## Eten

item-bread = ekmek
item-sandwich = bir dilim ekmek
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
item-bikes = küçük bisikletler
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
