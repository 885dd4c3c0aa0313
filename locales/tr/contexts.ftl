### When, where, how and with whom; locales/nl/contexts.ftl tells more.
context-sentence = { $sentence } ({ $context })
context-because = { $first } Nedeni: { $second }

## Wanneer

context-when-morning = bu sabah
context-when-afternoon = bu öğleden sonra
context-when-evening = bu akşam
context-when-night = bu gece
context-when-yesterday = dün
context-when-yesterday-afternoon = dün öğleden sonra
context-when-yesterday-evening = dün akşam
context-when-tomorrow = yarın
context-when-tomorrow-morning = yarın sabah
context-when-tomorrow-afternoon = yarın öğleden sonra
context-when-this-week = bu hafta
context-when-last-week = geçen hafta
context-when-next-week = gelecek hafta
context-when-weekend = bu hafta sonu
context-when-every-day = her gün
context-when-all-day = bütün gün
context-when-all-morning = bütün sabah
context-when-all-afternoon = bütün öğleden sonra
context-when-lately = son zamanlarda
context-when-now = şu anda
context-when-mornings = sabahları
context-when-afternoons = öğleden sonraları
context-when-evenings = akşamları
context-when-start-of-day = günün başında
context-when-end-of-day = günün sonunda
context-when-breakfast = kahvaltıda
context-when-lunch = öğle yemeğinde
context-when-dinner = akşam yemeğinde
context-when-hot-meal = sıcak yemekte
context-when-meal = yemek sırasında
context-when-fruit = meyve saatinde
context-when-before-meal = yemekten önce
context-when-after-meal = yemekten sonra
context-when-before-sleep = uykudan önce
context-when-after-sleep = uykudan sonra
context-when-during-sleep = uyku sırasında
context-when-bottle = biberondan sonra
context-when-after-school = okuldan sonra
context-when-circle = çember saatinde
context-when-bringing = getirildiğinde
context-when-goodbye = vedalaşırken
context-when-collecting = alınırken
context-when-outdoor-play = dışarıda oynarken
context-when-playing = oyun sırasında
context-when-changing = bez değiştirirken
context-when-walk = yürüyüş sırasında
context-when-spring = ilkbaharda
context-when-summer = yazın
context-when-autumn = sonbaharda
context-when-winter = kışın
context-when-school-holidays = okul tatilinde
context-when-summer-holidays = yaz tatilinde
context-when-autumn-holidays = sonbahar tatilinde
context-when-christmas-holidays = Noel tatilinde
context-when-spring-holidays = şubat tatilinde
context-when-may-holidays = mayıs tatilinde
context-when-study-day = öğretmenlerin eğitim gününde
context-when-first = önce
context-when-then = ondan sonra
context-when-later = daha sonra
context-when-in-between = arada
context-when-time = saat { $time }
context-when-around-time = saat { $time } civarında
context-when-from-time = saat { $time } itibarıyla
context-when-before-time = saat { $time } öncesinde
context-when-at-latest = en geç saat { $time }
context-when-after-time = saat { $time } sonrasında
context-when-until-time = saat { $time } olana kadar
context-when-from-until = { $from } - { $until } saatleri arasında
context-when-weekday = { $weekday } günü
context-when-every-weekday = her { $weekday } günü
context-when-date = { $date } günü
context-when-from-date = { $date } gününden itibaren
context-when-until-date = { $date } gününe kadar (o gün dahil)
context-when-before-date = { $date } gününden önce
context-when-dates = { $first-date } - { $last-date } (son gün dahil)
context-when-in-weeks = { $count } hafta sonra
context-when-in-days = { $count } gün sonra

## Hoe en hoe vaak

context-first-time = ilk kez
context-again = yine
context-times = { $count } kez
context-several-times = birkaç kez
context-often = sık sık
context-sometimes = bazen
context-self = kendi başına
context-together = birlikte
context-with-names = { $names } ile birlikte
context-with-children = başka çocuklarla birlikte
context-with-group = bütün grupla
context-with-staff = bir çalışanla
context-with-pleasure = büyük bir keyifle
context-bit = biraz
context-very = çok
context-minutes = { $minutes } dakika boyunca
context-half-hour = yarım saat boyunca
context-hour = bir saat boyunca
context-long = uzun süre
context-for-child = { $names } için
context-of-child = { $names }
context-agreed = anlaştığımız gibi
context-therefore = bu nedenle
context-maybe = belki
context-birthday = doğum günü için
context-rain = yağmur nedeniyle
context-storm = fırtına nedeniyle
context-heat = sıcak nedeniyle
context-cold = soğuk nedeniyle
context-illness = hastalık nedeniyle

## Waar

context-outside = dışarıda
context-inside = içeride
context-yard = okul bahçesinde
context-garden = bahçede
context-sandpit = kum havuzunda
context-home-corner = evcilik köşesinde
context-building-corner = inşa köşesinde
context-reading-corner = kitap köşesinde
context-gym-hall = spor salonunda
context-group = grupta
context-bso = okul sonrası bakımda
context-at-school = okulda
context-home = evde
context-at-ours = bizde
context-forest = ormanda
context-park = parkta
context-playground = oyun parkında
context-field = sahada
context-table = sofrada
context-sofa = kanepede
context-lap = kucağımızda
context-playpen = oyun parkında (box)
context-mat = oyun halısında
context-buggy = bebek arabasında
context-bed = yatakta
context-hallway = koridorda
context-pool = yüzme havuzunda
context-paddling-pool = küçük havuzda
context-snow = karda
context-leaves = yapraklarda
context-kitchen = mutfakta
context-app = uygulamada

## Wanneer (meer)

context-when-day-after-tomorrow = öbür gün
context-when-yesterday-morning = dün sabah
context-when-tomorrow-evening = yarın akşam
context-when-this-month = bu ay
context-when-next-month = gelecek ay
context-when-this-year = bu yıl
context-when-always = her zaman
context-when-weekday-morning = { $weekday } sabahı
context-when-weekday-afternoon = { $weekday }, öğleden sonra
context-when-weekday-evening = { $weekday } akşamı
context-when-coming-weekday = önümüzdeki { $weekday }
context-when-last-weekday = geçen { $weekday }
context-when-month = { $month } ayında
context-when-since-time = { $time } saatinden beri
context-when-since-this-week = bu haftadan beri
context-when-since-date = { $date } gününden beri
context-when-soon = bugün daha sonra
context-when-in-the-long-run = yakında
context-when-right-away = hemen
context-when-quickly = çabuk
context-when-at-night = geceleri
context-when-in-hour = bundan bir saat sonra
context-when-in-minutes = bundan { $minutes } dakika sonra
context-when-after-minutes = { $minutes } dakika sonra
context-when-after-while = bir süre sonra
context-when-tea = çay saatinde
context-when-snack = ara öğünde
context-when-drink-moment = içerken
context-when-waking = uyanırken
context-when-falling-asleep = uykuya dalarken
context-when-crafting = el işi sırasında
context-when-football = futbol oynarken
context-when-reading = kitap okuma saatinde
context-when-tidying = toplarken
context-when-singing = şarkı söylerken
context-when-swimming-lesson = yüzme dersinde
context-when-outing = gezi sırasında
context-when-settling = alışma döneminde
context-when-toilet = tuvalette
context-when-holidays = tatilde
context-when-christmas = Noel'de
context-when-after-holiday = tatilden sonra

## Hoe (meer)

context-gladly = severek
context-calmly = sakince
context-nicely = keyifle
context-another-group = başka bir grupta
context-with-baby-group = bebeklerin yanında
context-with-toddlers = küçük çocukların yanında
context-with-big-ones = büyük çocukların yanında
context-with-mother = anneyle
context-with-father = babayla
context-with-brother-sister = kardeşle
context-by-bike = bisikletle
context-by-bus = otobüsle
context-by-train = trenle
context-by-car = arabayla
context-on-foot = yürüyerek
context-by-phone = telefonla
context-by-mail = e-postayla
context-all-together-group = { $group } grubuyla
context-in-groups = küçük gruplar hâlinde
context-hands = ellerle
context-warm-reason = hava çok sıcak olduğu için
context-cold-reason = hava çok soğuk olduğu için
context-rain-reason = yağmur yağdığı için
context-tired-reason = yorgunluktan
context-instead = onun yerine
context-besides = ayrıca
context-without-tears = gözyaşı olmadan
context-with-help = yardımla

## Waar (meer)

context-vegetable-garden = sebze bahçesinde
context-puddles-place = su birikintilerinde
context-library = kütüphanede
context-theatre = tiyatroda
context-petting-farm = çocuk çiftliğinde
context-farm = çiftlikte
context-zoo = hayvanat bahçesinde
context-beach = plajda
context-window = pencerenin yanında
context-door = kapının yanında
context-gate = bahçe kapısının yanında
context-chair = sandalyede
context-circle-mat = çimlerde
context-bag = çantada
context-box = beslenme kutusunda
context-drawer = sepette
context-coat-hook = askılıkta
context-climbing-frame = tırmanma iskelesinde
context-slide-place = kaydırakta
context-swing-place = salıncakta
context-bath-water = suda
context-children-home = bir arkadaşının evinde
context-other-location = başka bir yerde

## Wanneer (nog meer)

context-when-after-half-hour = yarım saat sonra
context-when-after-hour = bir saat sonra
context-when-after-quarter = on beş dakika sonra
context-when-just-now = az önce
context-when-past-days = son günlerde
context-when-each-week = her hafta
context-when-times-day = günde { $count } kez
context-when-times-week = haftada { $count } kez
context-when-gym = beden eğitimi sırasında
context-when-at-latest-date = en geç { $date }
context-when-on-way = yolda

## Hoe (nog meer)

context-asap = en kısa sürede
context-on-time = zamanında
context-mostly = genellikle
context-hours = { $hours } saat boyunca
context-three-quarters = kırk beş dakika boyunca
context-hour-and-half = bir buçuk saat boyunca
context-for-relative = { $relative } için
context-with-relative = { $relative } ile birlikte
context-at-relative = şu kişinin yanında: { $relative }
context-for-everyone = herkes için
context-with-all-children = bütün çocuklarla
context-without-trouble = sorunsuz
context-by-taxi = taksiyle
context-bad-weather = hava yüzünden

## Waar (nog meer)

context-class = sınıfta
context-location = merkezde
context-entrance = girişte
context-street = sokakta
context-office-place = büroda

## Hoe lang (nog meer)

context-within-hour = bir saat içinde
context-when-until-before-date = { $date } gününe kadar
context-weeks = { $count } hafta boyunca
context-days = { $count } gün boyunca
context-week = bir hafta boyunca
context-much = çok

## Vanaf wanneer

context-when-two-weekdays = { $first-weekday } ve { $second-weekday } günleri
context-when-from-month = { $month } ayından itibaren
context-when-from-next-week = gelecek haftadan itibaren
context-when-from-now-on = bundan sonra
context-when-rest-of-day = günün geri kalanında
context-when-end-of-afternoon = öğleden sonranın sonunda

## Van dag tot dag

context-number-about = yaklaşık olarak
context-number-almost = neredeyse
context-number-more = biraz daha fazla
context-number-only = daha fazla değil
context-number-least = en az
context-number-most = en fazla
context-number-not-before = daha önce değil
context-with-the-toddlers = küçük çocuklarla
context-with-the-babies = bebeklerle
context-with-the-children = çocuklarla
context-for-outing = gezi için
context-for-party = kutlama için
context-for-crafting = el işi için
context-for-outside = dışarısı için
context-when-that-day = o gün
context-by-accident = yanlışlıkla
context-each-time = her seferinde
context-in-turn = sırayla
context-when-since-today = bugünden beri
context-when-after-summer = yaz tatilinden sonra
context-when-before-holiday = tatilden önce
context-when-end-of-morning = sabahın sonunda
context-when-start-of-afternoon = öğleden sonranın başında
context-when-last-month = geçen ay
context-when-next-year = gelecek yıl
context-when-end-of-week = bu haftanın sonuna doğru
context-when-beforehand = önceden
context-when-next-time = bir dahaki sefere
context-in-rain = yağmurda
context-in-sun = güneşte
context-in-shade = gölgede
context-in-bus = otobüste
context-in-hall = holde

## Bij ziekte en ongelukjes

context-in-that-case = o durumda
context-constantly = sürekli
context-suddenly = birdenbire
context-to-be-sure = ne olur ne olmaz diye
context-doctor-advice = aile hekiminin tavsiyesi üzerine
context-from-coughing = öksürükten
context-from-pain = ağrıdan
context-from-fever = ateşten
context-when-after-running = koştuktan sonra
context-when-after-vomiting = kustuktan sonra
context-with-water = suyla
context-with-wet-cloth = ıslak bir bezle
context-under-tap = musluğun altında
context-with-lice-comb = bit tarağıyla
context-when-almost-all-morning = neredeyse bütün sabah
context-when-almost-all-day = neredeyse bütün gün
context-when-for-days = { $count ->
        [one] { $count } gündür
       *[other] { $count } gündür
    }

## Bij ziekte en ongelukjes (meer)

context-from-cold = nezle yüzünden
context-by-schedule = çizelgeye göre
context-for-pain = ağrı için
context-near-body = şunun yanında: { $body }
context-behind-body = şunun arkasında: { $body }
context-few-days = birkaç gün
## Van dag tot dag (meer)

context-when-next-week-weekday = gelecek hafta { $weekday }
context-when-this-week-weekday = bu hafta { $weekday }
context-when-next-month-start = gelecek ayın başında
context-on-podium = sahnede
context-in-line = sırada
context-in-ball-pit = top havuzunda
context-for-now = şimdilik
context-so-far = şimdiye kadar
