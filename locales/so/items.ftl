### locales/nl/items.ftl tells what the slots hold.

## Eten

item-bread = rooti
item-sandwich = xabbad rooti ah
item-sandwich-cheese = rooti farmaajo leh
item-sandwich-peanut-butter = rooti subag lawseed leh
item-sandwich-meat = rooti hilib leh
item-sandwich-sweet = rooti wax macaan leh
item-cracker = buskud cusbo leh
item-rice-cake = keeg bariis ah
item-breadstick = usha rootiga
item-biscuit = buskud
item-porridge = boorash
item-fruit = miro
item-fruit-puree = miro shiidan
item-vegetable-puree = khudaar shiidan
item-apple = tufaax
item-banana = muus
item-pear = cambaruud
item-grapes = canab
item-orange = liin macaan
item-tangerine = liin yar
item-strawberries = istarooberi
item-melon = qare macaan
item-kiwi = kiwi
item-raisins = sabiib
item-vegetables = khudaar
item-cucumber = qajaar
item-tomato = yaanyo
item-carrot = karooto
item-pepper = basbaas macaan
item-broccoli = barookoli
item-potatoes = baradho
item-pasta = baasto
item-rice = bariis
item-couscous = kuskus
item-soup = maraq
item-pancakes = canjeero
item-pizza = biise
item-fish = kalluun
item-chicken = digaag
item-meat = hilib
item-pork = hilib doofaar
item-egg = ukun
item-cheese = farmaajo
item-yoghurt = yoogat
item-nuts = lows iyo nuts kale (noten)
item-peanut-butter = subag lawseed
item-sweets = nacnac
item-cake = doolsho
item-ice-cream = jalaato

## Drinken

item-water = biyo
item-milk = caano
item-breast-milk = caanaha hooyada
item-formula = caanaha budada ah
item-tea = shaah
item-juice = casiir
item-squash = sharbeet
item-bottle = dhalo

## Speelgoed

item-blocks = baloogyo
item-lego = lego
item-duplo = duplo
item-train = tareen
item-cars = baabuur
item-dolls = boombalo
item-animals = xayawaan
item-ball = kubbad
item-puzzle = puzzle
item-book = buug
item-clay = dhoobo
item-sand = ciid
item-paint = rinji
item-bikes = baaskiillo yaryar
item-slide = sibiqsibiqo
item-swing = laylo
item-games = ciyaaro
item-instruments = qalab muusig
item-dressing-up = dhar la isku beddelo
item-bubbles = xumbo saabuun

## Kleren

item-coat = jaakad
item-raincoat = jaakadda roobka
item-hat = koofiyad diirran
item-sun-hat = koofiyadda qorraxda
item-gloves = galoofisyo
item-scarf = iskaafka qoorta
item-shoes = kabo
item-boots = buud
item-slippers = kabaha guriga gudihiisa
item-socks = sigisaan
item-trousers = surwaal
item-shirt = shaati
item-jumper = funaanad diirran
item-vest = garan
item-underpants = nigisyo
item-pyjamas = dharka hurdada
item-sleeping-bag = kiishka hurdada

## Meenemen

item-nappies = xafaayado
item-wipes = tishuu qoyan
item-spare-clothes = dhar dheeraad ah
item-warm-clothes = dhar diirran
item-swimwear = dharka dabbaasha
item-towel = tuwaal
item-gym-clothes = dharka jimicsiga
item-suncream = kareemka qorraxda
item-dummy = mujuruc (speen)
item-cuddly-toy = boombalo jilicsan
item-bag = boorso
item-lunch-box = weelka cuntada
item-cup = koob
item-packed-lunch = qado diyaarsan
item-medicine = dawo
item-form = foom
item-photo = sawir
item-treat = wax macaan oo la qaybsado

## Plaatsen

item-petting-farm = beerta xoolaha ee carruurta
item-forest = kaynta
item-park = beerta nasashada
item-playground = garoonka ciyaarta
item-library = maktabadda
item-zoo = beerta xayawaanka
item-swimming-pool = barkadda dabbaasha
item-gym-hall = hoolka jimicsiga
item-museum = matxafka
item-theatre = masraxa
item-beach = xeebta
item-market = suuqa
item-care-home = guriga dadka waayeelka ah
item-school = dugsiga

## Wat wij doen en vieren

item-music = muusig
item-gymnastics = jimicsi
item-drawing = sawirid
item-cooking = cunto karin
item-hide-and-seek = dhuumaalaysi
item-swimming-lesson = casharka dabbaasha
item-spring = guga
item-summer = xagaaga
item-autumn = dayrta
item-winter = jiilaalka
item-family = qoyska
item-food-theme = cunto
item-colours = midabbo
item-my-body = jirkayga
item-traffic = taraafikada
item-birthday-party = maalinta dhalashada
item-sinterklaas = Sinterklaas
item-christmas = Kirismas
item-easter = Iistar (Pasen)
item-sugar-feast = Ciidul Fidri
item-sacrifice-feast = Ciidul Adxa
item-summer-party = xafladda xagaaga
item-carnival = karnafaal

## Wat er op de groep heerst

item-head-lice = injirta madaxa
item-chickenpox = busbus
item-impetigo = cudurka maqaarka (krentenbaard)
item-hand-foot-mouth = cudurka gacmaha, cagaha iyo afka
item-fifth-disease = cudurka shanaad (vijfde ziekte)
item-pink-eye = caabuqa isha
item-stomach-flu = matag iyo shuban la kala qaado (buikgriep)
item-scarlet-fever = qandhada cas (roodvonk)
item-worms = gooryaan
item-flu = ifilo (griep)
