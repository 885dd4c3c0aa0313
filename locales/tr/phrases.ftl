### Fixed phrases of daily childcare life; locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $child } iyi yedi.
phrase-food-normal = { $child } her zamanki kadar yedi.
phrase-food-little = { $child } az yedi.
phrase-food-nothing = { $child } hiçbir şey yemedi.
phrase-food-refused = { $child } yemek istemedi.
phrase-food-all = { $child } yemeğin hepsini yedi.
phrase-food-almost-all = { $child } yemeğin neredeyse hepsini yedi.
phrase-food-half = { $child } yemeğin yarısını yedi.
phrase-food-item = { $child } { $item } yedi.
phrase-food-item-time = { $child } { $item } yedi. Saat: { $time }.
phrase-food-time = { $child } yemek yedi. Saat: { $time }.
phrase-food-bread = { $child } { $count } dilim ekmek yedi.
phrase-food-refused-item = { $child } { $item } istemedi.
phrase-food-liked-item = { $child } şunu sevdi: { $item }.
phrase-food-disliked-item = { $child } şunu sevmedi: { $item }.
phrase-food-liked = { $child } yemeği beğendi.
phrase-food-hungry = { $child } çok açtı.
phrase-food-no-appetite = { $child } pek aç değildi.
phrase-food-first-time = { $child } ilk kez { $item } yedi.
phrase-food-tasted = { $child } şunun tadına baktı: { $item }.
phrase-food-warm = { $child } sıcak yemek yedi.
phrase-food-menu = Bugün yemekte { $item } var.
phrase-food-ask-breakfast = { $child } kahvaltı yaptı mı?
phrase-food-ask-likes = { $child } evde ne yemeyi sever?
phrase-food-ask-may = { $child } { $item } yiyebilir mi?
phrase-food-ask-not = { $child } neleri yememeli?
phrase-food-ask-allergy = Çocuğunuzun ({ $child }) herhangi bir şeye alerjisi var mı?
phrase-food-no-nuts = Lütfen içinde fındık, ceviz veya benzeri kuruyemiş olan yiyecek göndermeyin.

## Drinken en de fles

phrase-drink-well = { $child } iyi içti.
phrase-drink-little = { $child } az içti.
phrase-drink-item = { $child } { $item } içti.
phrase-drink-ml = { $child } { $count } ml içti.
phrase-drink-ml-time = { $child } { $count } ml içti. Saat: { $time }.
phrase-drink-cups = { $child } { $count } bardak içti.
phrase-bottle-empty = { $child } biberonu bitirdi.
phrase-bottle-not-empty = { $child } biberonu bitirmedi.
phrase-bottle-half = { $child } biberonun yarısını içti.
phrase-bottle-refused = { $child } biberonu istemedi.
phrase-bottle-time = { $child } biberonunu aldı. Saat: { $time }.
phrase-bottle-next = Bir sonraki biberonun saati: { $time }.
phrase-bottle-ask-amount = { $child } evde ne kadar içiyor?
phrase-bottle-ask-time = Son biberon saat kaçtaydı?

## Slapen

phrase-sleep-from-until = { $child } { $from } - { $until } saatleri arasında uyudu.
phrase-sleep-minutes = { $child } { $minutes } dakika uyudu.
phrase-sleep-hours = { $child } { $hours } saat uyudu.
phrase-sleep-hours-minutes = { $child } { $hours } saat { $minutes } dakika uyudu.
phrase-sleep-half-hour = { $child } yarım saat uyudu.
phrase-sleep-hour-and-half = { $child } bir buçuk saat uyudu.
phrase-sleep-times = { $child } { $count } kez uyudu.
phrase-sleep-well = { $child } iyi uyudu.
phrase-sleep-badly = { $child } iyi uyuyamadı.
phrase-sleep-short = { $child } kısa süre uyudu.
phrase-sleep-long = { $child } uzun süre uyudu.
phrase-sleep-none = { $child } uyumadı.
phrase-sleep-refused = { $child } uyumak istemedi.
phrase-sleep-rested = { $child } dinlendi ama uyumadı.
phrase-sleep-now = { $child } şu anda uyuyor.
phrase-sleep-bed-time = { $child } yatağa gitti. Saat: { $time }.
phrase-sleep-asleep-time = { $child } uykuya daldı. Saat: { $time }.
phrase-sleep-awake-time = { $child } uyandı. Saat: { $time }.
phrase-sleep-woken-time = Çocuğunuzu ({ $child }) biz uyandırdık. Saat: { $time }.
phrase-sleep-awake-happy = { $child } neşeli uyandı.
phrase-sleep-awake-crying = { $child } ağlayarak uyandı.
phrase-sleep-slow = { $child } uzun süre uykuya dalamadı.
phrase-sleep-quick = { $child } çabuk uykuya daldı.
phrase-sleep-tired = { $child } yorgundu.
phrase-sleep-very-tired = { $child } çok yorgundu.
phrase-sleep-ask-night = { $child } dün gece iyi uyudu mu?
phrase-sleep-ask-awake = { $child } bu sabah saat kaçta uyandı?
phrase-sleep-ask-nap = { $child } evde hâlâ gündüz uykusu uyuyor mu?

## Luier en wc

phrase-nappy-times = { $child } için { $count } kez bez değiştirdik.
phrase-nappy-poo = { $child } kaka yaptı.
phrase-nappy-poo-times = { $child } { $count } kez kaka yaptı.
phrase-nappy-no-poo = { $child } kaka yapmadı.
phrase-nappy-thin = { $child } cıvık kaka yaptı.
phrase-nappy-hard = { $child } sert kaka yaptı.
phrase-nappy-red = { $child }: poposu kızarmış.
phrase-nappy-cream = Poposuna krem sürdük.
phrase-nappy-low = { $child } için getirdiğiniz bezler bitmek üzere.
phrase-nappy-out = { $child } için getirdiğiniz bezler bitti.
phrase-toilet-pee = { $child } tuvalete çiş yaptı.
phrase-toilet-poo = { $child } tuvalete kaka yaptı.
phrase-toilet-first = { $child } ilk kez tuvalete çiş yaptı.
phrase-toilet-potty-pee = { $child } lazımlığa çiş yaptı.
phrase-toilet-potty-sat = { $child } lazımlığa oturdu.
phrase-toilet-dry = { $child } bütün gün kuru kaldı.
phrase-toilet-wet = { $child } altına çiş yaptı.
phrase-toilet-wet-trousers = { $child }: pantolonu ıslanmıştı.
phrase-toilet-clothes = Çocuğunuza ({ $child }) temiz kıyafet giydirdik.
phrase-toilet-practise = { $child } ile lazımlık alıştırması yapıyoruz.
phrase-toilet-ask-practise = Evde de lazımlık alıştırması yapıyor musunuz?
phrase-toilet-ask-start = Lazımlığa birlikte başlayalım mı?

## Stemming en gedrag

phrase-mood-happy = { $child } neşeliydi.
phrase-mood-very-happy = { $child } çok neşeliydi.
phrase-mood-good-day = { $child } güzel bir gün geçirdi.
phrase-mood-hard-day = { $child } zor bir gün geçirdi.
phrase-mood-calm = { $child } sakindi.
phrase-mood-quiet = { $child } sessizdi.
phrase-mood-sad = { $child } üzgündü.
phrase-mood-bit-sad = { $child } biraz üzgündü.
phrase-mood-clingy = { $child } mızmızdı, hep yanımızda olmak istedi.
phrase-mood-angry = { $child } kızgındı.
phrase-mood-often-angry = { $child } sık sık kızdı.
phrase-mood-busy = { $child } çok hareketliydi.
phrase-mood-cried = { $child } ağladı.
phrase-mood-cried-short = { $child } kısa süre ağladı.
phrase-mood-cried-goodbye = { $child } vedalaşırken ağladı.
phrase-mood-goodbye-well = Vedalaşma iyi geçti.
phrase-mood-soon-happy = { $child } kısa sürede yeniden neşelendi.
phrase-mood-later-happy = { $child } daha sonra yeniden neşelendi.
phrase-mood-minutes-happy = { $child } { $minutes } dakika sonra yeniden neşelendi.
phrase-mood-comfort = Çocuğunuzu ({ $child }) teselli ettik.
phrase-mood-cuddle = { $child } sarılmak istedi.
phrase-mood-missed = { $child } sizi özledi.
phrase-mood-laughed = { $child } çok güldü.
phrase-mood-enjoyed = { $child } çok keyif aldı.
phrase-mood-proud = { $child } gurur duydu.
phrase-mood-well = { $child } iyi.
phrase-mood-better = { $child } daha iyi.
phrase-mood-well-again = { $child } yine iyi.
phrase-mood-sharing = { $child } paylaşmakta zorlandı.
phrase-mood-quarrel = { $child } başka bir çocukla tartıştı.
phrase-mood-solved = Çocuklar bunu birlikte çözdü.
phrase-mood-talked = { $child } ile bu konuyu konuştuk.
phrase-mood-bit-other = { $child } başka bir çocuğu ısırdı.
phrase-mood-hit-other = { $child } başka bir çocuğa vurdu.
phrase-mood-ask-home = { $child } evde nasıl?
phrase-mood-ask-how = { $child } nasıl?
phrase-mood-ask-change = Evde bir değişiklik oldu mu?

## Spelen

phrase-play-well = { $child } güzel oynadı.
phrase-play-outside = { $child } dışarıda oynadı.
phrase-play-inside = { $child } içeride oynadı.
phrase-play-with-item = { $child } { $item } ile oynadı.
phrase-play-with-child = { $child }, { $person } ile oynadı.
phrase-play-together = { $child } başka çocuklarla oynadı.
phrase-play-alone = { $child } tek başına oynadı.
phrase-play-sand = { $child } kum havuzunda oynadı.
phrase-play-house = { $child } evcilik köşesinde oynadı.
phrase-play-water = { $child } suyla oynadı.
phrase-play-built = { $child } kule yaptı.
phrase-play-hut = { $child } oyun kulübesi kurdu.
phrase-play-puzzle = { $child } yapboz yaptı.
phrase-play-painted = { $child } boya yaptı.
phrase-play-drew = { $child } resim çizdi.
phrase-play-crafted = { $child } el işi yaptı.
phrase-play-danced = { $child } dans etti.
phrase-play-sang = { $child } şarkı söyledi.
phrase-play-cycled = { $child } bisiklete bindi.
phrase-play-football = { $child } futbol oynadı.
phrase-play-read = { $child } için kitap okuduk.
phrase-play-favourite = { $child } en çok şunu sevdi: { $item }.
phrase-play-homework = { $child } ödevini yaptı.
phrase-play-all-outside = Dışarıda oynadık.
phrase-play-all-sang = Şarkılar söyledik.
phrase-play-all-read = Kitap okuduk.
phrase-play-all-painted = Boya yaptık.
phrase-play-all-crafted = El işi yaptık.
phrase-play-all-danced = Dans ettik.
phrase-play-all-baked = Fırında bir şeyler pişirdik.
phrase-play-all-item = Çocuklar { $item } ile oynadı.
phrase-play-all-visited = Şuraya gittik: { $item }.
phrase-play-theme = Temamız: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } yeni bir şey öğrendi.
phrase-new-first-steps = { $child } ilk adımlarını attı.
phrase-new-walks = { $child } kendi başına yürüyebiliyor.
phrase-new-stands = { $child } kendi başına ayakta durabiliyor.
phrase-new-crawls = { $child } emekleyebiliyor.
phrase-new-rolls = { $child } yuvarlanıp dönebiliyor.
phrase-new-sits = { $child } desteksiz oturabiliyor.
phrase-new-climbs = { $child } iyi tırmanabiliyor.
phrase-new-cycles = { $child } bisiklete binebiliyor.
phrase-new-spoon = { $child } kendi başına kaşıkla yiyebiliyor.
phrase-new-cup = { $child } kendi başına bardaktan içebiliyor.
phrase-new-coat = { $child } montunu kendisi giyebiliyor.
phrase-new-shoes = { $child } ayakkabılarını kendisi giyebiliyor.
phrase-new-tooth = { $child } yeni bir diş çıkardı.
phrase-new-word = { $child } yeni bir kelime öğrendi.
phrase-new-talks = { $child } gittikçe daha çok konuşuyor.
phrase-new-dutch = { $child } gittikçe daha iyi Hollandaca konuşuyor.
phrase-new-counts = { $child } { $count } sayısına kadar sayabiliyor.
phrase-new-colours = { $child } renkleri biliyor.
phrase-new-name = { $child } kendi adını yazabiliyor.
phrase-new-circle = { $child } çember saatine güzelce katıldı.
phrase-new-joins = { $child } güzelce katıldı.
phrase-new-listens = { $child } iyi dinliyor.
phrase-new-tidied = { $child } toplamaya yardım etti.
phrase-new-helped = { $child } başka bir çocuğa yardım etti.
phrase-new-likes-help = { $child } yardım etmeyi seviyor.
phrase-new-shares = { $child } güzel paylaşabiliyor.
phrase-new-turn = { $child } sırasını bekleyebiliyor.
phrase-new-plays-more = { $child } başka çocuklarla gittikçe daha çok oynuyor.
phrase-new-friends = { $child } arkadaşlar ediniyor.
phrase-new-dares = { $child } gittikçe daha cesur oluyor.
phrase-new-proud = { $child } ile gurur duyuyoruz.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child }: ateşi { $temperature } derece.
phrase-health-temperature = { $child } için ölçülen vücut ısısı: { $temperature } derece.
phrase-health-fever = { $child }: ateşi var.
phrase-health-no-fever = { $child }: ateşi yok.
phrase-health-warm = { $child } dokununca sıcak geliyor.
phrase-health-unwell = { $child } kendini iyi hissetmiyor.
phrase-health-vomited = { $child } kustu.
phrase-health-vomited-times = { $child } { $count } kez kustu.
phrase-health-diarrhoea = { $child } ishal oldu.
phrase-health-coughs = { $child } öksürüyor.
phrase-health-coughs-much = { $child } çok öksürüyor.
phrase-health-cold = { $child } nezle oldu.
phrase-health-runny-nose = { $child }: burnu akıyor.
phrase-health-teething = { $child } diş çıkarıyor.
phrase-health-earache = { $child }: kulağı ağrıyor.
phrase-health-stomach = { $child }: karnı ağrıyor.
phrase-health-headache = { $child }: başı ağrıyor.
phrase-health-spots = { $child }: cildinde lekeler var.
phrase-health-fell = { $child } düştü.
phrase-health-scrape = { $child }: derisi sıyrıldı.
phrase-health-bump = { $child }: başında şişlik var.
phrase-health-bruise = { $child }: vücudunda morluk var.
phrase-health-bitten = { $child } başka bir çocuk tarafından ısırıldı.
phrase-health-nosebleed = { $child }: burnu kanadı.
phrase-health-tick = { $child }: üzerinde bir kene vardı.
phrase-health-tick-removed = Keneyi çıkardık.
phrase-health-plaster = Üzerine yara bandı yapıştırdık.
phrase-health-cooled = O bölgeyi soğuttuk.
phrase-health-plays-again = { $child } yine oynuyor.
phrase-health-watch = Çocuğunuzun ({ $child }) durumunu dikkatle izliyoruz.
phrase-health-collect = Gelip çocuğunuzu ({ $child }) alır mısınız?
phrase-health-collect-soon = Çocuğunuzu ({ $child }) mümkün olduğunca çabuk alır mısınız?
phrase-health-called = Sizi aradık.
phrase-health-no-answer = Size ulaşamadık.
phrase-health-stay-home = Lütfen ateş geçene kadar { $child } evde kalsın.
phrase-health-if-ill = Çocuğunuz hasta mı?
phrase-health-keep-home = O zaman lütfen çocuğunuz evde kalsın.
phrase-health-doctor = Endişeleniyorsanız aile hekiminizi arayın.
phrase-health-medicine-time = { $child } ilacını aldı. Saat: { $time }.
phrase-health-medicine-form = Yalnızca siz formu doldurduysanız ilaç verebiliriz.
phrase-health-ask-paracetamol = { $child } evde parasetamol aldı mı?
phrase-health-on-group = Grupta { $item } var.
phrase-health-lice-check = Çocuğunuzun saçında bit olup olmadığına bakar mısınız?
phrase-health-get-well = Geçmiş olsun, { $child }.
phrase-health-welcome-back = { $child } yeniden aramızda, ne güzel.
phrase-health-ask-ill = { $child } hasta mı?
phrase-health-ask-better = { $child } iyileşti mi?
phrase-health-ask-return = { $child } ne zaman yeniden geliyor?
phrase-health-suncream = Çocuğunuza ({ $child }) güneş kremi sürdük.
phrase-health-suncream-home = Çocuğunuza evde güneş kremi sürer misiniz?
phrase-health-no-worry = Endişelenmenize gerek yok.

## Meenemen en spullen

phrase-bring-item = Lütfen { $item } getirin.
phrase-bring-item-tomorrow = Lütfen yarın { $item } getirin.
phrase-bring-item-date = Lütfen { $date } günü { $item } getirin.
phrase-bring-need = { $child } için { $item } gerekli.
phrase-bring-new = { $child } için yeni { $item } gerekli.
phrase-bring-low = { $child } için getirdiğiniz { $item } bitmek üzere.
phrase-bring-out = { $child } için getirdiğiniz { $item } bitti.
phrase-bring-name = Lütfen kıyafetlere çocuğunuzun adını yazın.
phrase-bring-lost = Çocuğunuzun ({ $child }) şu eşyasını arıyoruz: { $item }.
phrase-bring-found = Çocuğunuzun ({ $child }) şu eşyasını bulduk: { $item }.
phrase-bring-here = Çocuğunuzun ({ $child }) şu eşyası hâlâ burada: { $item }.
phrase-bring-too-small = { $child } için daha büyük beden { $item } gerekli.
phrase-bring-dirty = Kirli kıyafetler çantada.
phrase-bring-borrowed = Ödünç aldığınız kıyafetleri yıkayıp geri getirir misiniz?
phrase-bring-lost-things = Burada bulduğumuz kayıp eşyalar var.
phrase-weather-cold = Hava soğuyor.
phrase-weather-hot = Hava ısınıyor.
phrase-weather-rain = Yağmur yağacak.
phrase-bring-old-clothes = Lütfen çocuğunuza eski kıyafetler giydirin.
phrase-bring-no-toys = Lütfen oyuncaklar evde kalsın.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Çocuğunuzu ({ $child }) kim alacak?
phrase-pickup-ask-time = Çocuğunuzu ({ $child }) saat kaçta alacaksınız?
phrase-pickup-other = Çocuğunuzu başka biri mi alacak?
phrase-contact-tell-us = O zaman lütfen bize haber verin.
phrase-pickup-before = Çocuğunuzu saat { $time } öncesinde alır mısınız?
phrase-pickup-child-before = Çocuğunuzu ({ $child }) saat { $time } öncesinde alır mısınız?
phrase-pickup-at = Çocuğunuzu ({ $child }) almaya gelir misiniz? Saat: { $time }.
phrase-pickup-earlier = Çocuğunuzu ({ $child }) daha erken alabilir misiniz?
phrase-pickup-late = Daha geç mi geleceksiniz?
phrase-contact-call-then = O zaman lütfen bizi arayın.
phrase-pickup-done = { $child } alındı. Saat: { $time }.
phrase-pickup-person = { $child }, { $person } tarafından alındı.
phrase-pickup-person-time = { $child }, { $person } tarafından alındı. Saat: { $time }.
phrase-pickup-school = Çocuğunuzu ({ $child }) okuldan alma saatimiz: { $time }.
phrase-pickup-school-all = Çocukları okuldan alma saatimiz: { $time }.
phrase-pickup-not-there = { $child } okulda değildi.
phrase-pickup-ask-where = { $child } nerede, biliyor musunuz?
phrase-pickup-ask-alone = { $child } eve tek başına gidebilir mi?
phrase-arrive-before = Çocuğunuzu saat { $time } öncesinde getirir misiniz?
phrase-arrive-child-before = Çocuğunuzu ({ $child }) saat { $time } öncesinde getirir misiniz?
phrase-absent-ask = { $child } bugün geliyor mu?
phrase-absent-was = { $child } bugün yoktu.
phrase-absent-if = Çocuğunuz gelmiyor mu?
phrase-absent-tell-before = Lütfen saat { $time } öncesinde bize haber verin.
phrase-absent-missed = { $child }, seni özledik.
phrase-swap-yes = { $date } günü için gün değişikliği uygun.
phrase-swap-no = { $date } günü için gün değişikliği maalesef mümkün değil.
phrase-swap-ask = Hangi günle değiştirmek istiyorsunuz?
phrase-extra-yes = { $date } günü için ek gün uygun.
phrase-extra-no = { $date } günü maalesef yer yok.
phrase-holiday-ask = Ne zaman tatile gidiyorsunuz?
phrase-holiday-tell = Tatilinizi bize zamanında bildirir misiniz?
phrase-phone-check = Telefon numaranız hâlâ doğru mu?
phrase-phone-new = Yeni telefon numaranızı bize bildirir misiniz?
phrase-talk-ask = { $child } hakkında sizinle konuşmak isteriz.
phrase-talk-invite = Sizi bir görüşmeye davet ediyoruz.
phrase-talk-date = Görüşme { $date } günü. Saat: { $time }.
phrase-talk-ask-date = { $date } günü saat { $time } size uygun mu?
phrase-talk-minutes = Görüşme { $minutes } dakika sürer.
phrase-talk-interpreter = Tercüman ister misiniz?
phrase-photo-ask = Çocuğunuzun ({ $child }) fotoğrafını çekebilir miyiz?
phrase-form-sign = Formu doldurup imzalar mısınız?
phrase-form-date = Formu şu günden önce teslim eder misiniz: { $date }?

## Wennen

phrase-settle-date = { $child } { $date } günü ilk kez alışma ziyaretine geliyor.
phrase-settle-from-until = { $child } alışma ziyaretine { $from } - { $until } saatleri arasında geliyor.
phrase-settle-times = Alışma ziyareti { $from } - { $until } saatleri arasında.
phrase-settle-stay = Siz de yanında kalabilirsiniz.
phrase-settle-familiar = Lütfen { $child } için tanıdık bir şey getirin, örneğin bir peluş oyuncak.
phrase-settle-well = Alışma iyi geçti.
phrase-settle-hard = Alışma henüz zordu.
phrase-settle-better = Alışma gittikçe daha iyi gidiyor.
phrase-settle-needs-time = { $child } henüz alışma aşamasında.
phrase-settle-goodbye = Giderken her zaman "hoşça kal" deyin.
phrase-settle-crying-normal = Bir çocuğun vedalaşırken ağlaması normaldir.
phrase-settle-first-day = { $child } için ilk gün: { $date }.
phrase-settle-group = { $child } { $date } günü yeni gruba geçiyor: { $group }.
phrase-settle-mentor = { $child } için mentor: { $person }.

## Open, dicht en wie er werkt

phrase-closed-date = { $date } günü kapalıyız.
phrase-closed-group = { $date } günü { $group } grubu kapalı.
phrase-closed-range = Kapalı olduğumuz günler: { $first-date } - { $last-date } (son gün dahil).
phrase-closed-tomorrow = Yarın kapalıyız.
phrase-closed-early = Bugün kapanış saatimiz: { $time }.
phrase-open-again = { $date } günü yeniden açığız.
phrase-open-times = { $from } - { $until } saatleri arasında açığız.
phrase-open-later = Bugün açılış saatimiz: { $time }.
phrase-open-weekday = { $weekday } günü { $from } - { $until } saatleri arasında açığız.
phrase-closed-study-day = O gün ekibin eğitim günü var.
phrase-closed-holiday = O gün resmî tatil.
phrase-group-together = Bugün gruplar bir arada.
phrase-staff-ill = { $person } bugün hasta.
phrase-staff-absent = { $person } bugün burada değil.
phrase-staff-today = { $person } bugün grupta çalışıyor.
phrase-staff-weekday = { $person } { $weekday } günü çalışıyor.
phrase-staff-new = { $person } yeni çalışma arkadaşımız.
phrase-staff-leaves = { $person } için bizdeki son iş günü: { $date }.
phrase-staff-weeks = { $person } bu hafta izinde.

## Feesten en uitjes

phrase-event-trip-tomorrow = Yarın şuraya gidiyoruz: { $item }.
phrase-event-trip-date = { $date } günü şuraya gidiyoruz: { $item }.
phrase-event-leave = Yola çıkış saatimiz: { $time }.
phrase-event-back = Dönüş saatimiz: { $time }.
phrase-event-parents-evening = Veli toplantısı { $date } günü. Saat: { $time }.
phrase-event-celebrate-date = { $date } günü şunu kutluyoruz: { $item }.
phrase-event-celebrate-today = Bugün şunu kutluyoruz: { $item }.
phrase-event-begins = Başlangıç saati: { $time }.
phrase-event-invited = Sizi de aramızda görmekten mutluluk duyarız.
phrase-event-ask-come = Siz de geliyor musunuz?
phrase-event-tell-come = Gelip gelmeyeceğinizi bize bildirir misiniz?
phrase-event-ask-help = Yardım edebilir misiniz?
phrase-event-answer-before = Şu günden önce cevap verir misiniz: { $date }?
phrase-event-photographer = { $date } günü fotoğrafçı geliyor.
phrase-event-birthday = Bugün { $child } doğum gününü kutluyor.
phrase-event-birthday-age = { $child } bugün { $count } yaşını doldurdu.
phrase-event-congratulations = { $child } için tebrikler.
phrase-event-treat = Küçük bir ikram getirebilirsiniz.
phrase-event-no-sweets = Lütfen şekerleme getirmeyin.

## Geld en kantoor

phrase-money-questions = Parayla ilgili sorularınız mı var?
phrase-money-office = Lütfen büromuzu arayın.
phrase-money-costs = Ücreti: { $amount }.
phrase-money-free = Ücretsizdir.
phrase-money-pay-before = { $amount } tutarını şu günden önce öder misiniz: { $date }?
phrase-office-hours = Büro { $from } - { $until } saatleri arasında açıktır.
phrase-office-calls = Büro sizi arayacak.

## Groeten, dank en contact

phrase-hello-morning = Günaydın.
phrase-hello-parents = Sevgili veliler,
phrase-bye-tomorrow = Yarın görüşürüz.
phrase-bye-weekday = { $weekday } günü görüşürüz.
phrase-bye-weekend = İyi hafta sonları.
phrase-bye-holiday = İyi tatiller.
phrase-bye-evening = İyi akşamlar.
# unsure: "feestdagen", mostly those of December
phrase-bye-feast = İyi bayramlar.
phrase-thanks-message = Mesajınız için teşekkür ederiz.
phrase-thanks-help = Yardımınız için teşekkür ederiz.
phrase-thanks-telling = Haber verdiğiniz için teşekkür ederiz.
phrase-thanks-treat = İkramınız için teşekkür ederiz.
phrase-sorry-late = Geç cevap verdiğimiz için özür dileriz.
phrase-contact-questions = Sorularınız mı var?
phrase-contact-send = O zaman bize mesaj gönderin.
phrase-contact-call = Bizi arar mısınız?
phrase-contact-call-times = Bizi { $from } - { $until } saatleri arasında arayabilirsiniz.
phrase-contact-call-later = Sizi daha sonra arayacağız.
phrase-contact-tomorrow = Yarın size haber vereceğiz.
phrase-contact-ask-colleague = Çalışma arkadaşıma soracağım.
phrase-contact-tell-colleague = Çalışma arkadaşıma ileteceğim.
phrase-contact-read = Mesajınızı okuduk.
phrase-contact-confirm = Bu mesajı onaylar mısınız?

## Thuis en taal

phrase-home-own-language = Evde çocuğunuzla kendi dilinizi konuşun.
phrase-home-read = Evde birlikte kitap okuyun.
phrase-home-sing = Evde birlikte şarkı söyleyin.
phrase-home-photo = Evden bir fotoğraf getirir misiniz?

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who } şunu yaptı: { $activity }.
phrase-act-did-we = Şunu yaptık: { $activity }.
phrase-act-did-not = { $who } şunu yapmadı: { $activity }.
phrase-act-does = { $child } şunu yapıyor: { $activity }.
phrase-act-will = { $who } için plan: { $activity }.
phrase-act-will-we = Şunu yapacağız: { $activity }.
phrase-act-will-not-we = Şunu yapmayacağız: { $activity }.
phrase-act-can = { $child } şunu yapabiliyor: { $activity }.
phrase-act-can-not-yet = { $child } şunu henüz yapamıyor: { $activity }.
phrase-act-practises = { $child } { $activity } üzerine çalışıyor.
phrase-act-starts = { $child } şuna başlıyor: { $activity }.
phrase-act-learnt = { $child } şunu öğrendi: { $activity }.
phrase-act-likes = { $child } şunu seviyor: { $activity }.
phrase-act-liked = { $child } şunu sevdi: { $activity }.
phrase-act-likes-most = { $child } en çok şunu yapmayı seviyor: { $activity }.
phrase-act-liked-most = { $child } en çok şunu sevdi: { $activity }.
phrase-act-disliked = { $child } şunu sevmedi: { $activity }.
phrase-act-hard = { $child } { $activity } konusunda henüz zorlanıyor.
phrase-act-exciting = { $child } { $activity } konusunda biraz heyecanlandı.
phrase-act-wants = { $child } { $activity } istiyor.
phrase-act-wanted = { $child } { $activity } istedi.
phrase-act-wanted-not = { $child } { $activity } istemedi.
phrase-act-helped = { $child } { $activity } için yardım etti.
phrase-act-helped-all = { $who } { $activity } için yardım etti.
phrase-act-dared = { $child } { $activity } için cesaret buldu.
phrase-act-dared-not = { $child } { $activity } için henüz cesaret bulamadı.
phrase-act-allowed = { $who } { $activity } için izin aldı.
phrase-act-ask-may = { $child } şunu yapabilir mi, izin veriyor musunuz: { $activity }?
phrase-act-ask-can = { $child } şunu yapabiliyor mu: { $activity }?
phrase-act-ask-likes = { $child } şunu seviyor mu: { $activity }?
phrase-act-went-well = Şu iyi gitti: { $activity }.
phrase-act-gets-better-child = { $child } { $activity } konusunda gittikçe daha iyi.
phrase-act-gets-better = Şu gittikçe daha iyi gidiyor: { $activity }.
phrase-act-together = Etkinlik şuydu: { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $child } { $things } yedi.
phrase-food-list-well = { $child } şundan iyi yedi: { $things }.
phrase-food-list-little = { $child } şundan az yedi: { $things }.
phrase-food-list-all = { $child } şunun hepsini yedi: { $things }.
phrase-food-list-almost-all = { $child } şunun neredeyse hepsini yedi: { $things }.
phrase-food-list-half = { $child } şunun yarısını yedi: { $things }.
phrase-food-list-left = { $child } şunu bitirmedi: { $things }.
phrase-food-list-none = { $child } { $things } yemedi.
phrase-food-list-except = { $child } iyi yedi ama { $things } yemedi.
phrase-food-list-likes = { $child } { $things } yemeyi seviyor.
phrase-food-list-liked = { $child } şunu beğendi: { $things }.
phrase-food-list-liked-not = { $child } şunu beğenmedi: { $things }.
phrase-food-list-refused = { $child } { $things } yemek istemedi.
phrase-food-list-tasted = { $child } şunun tadına baktı: { $things }.
phrase-food-list-not-allowed = { $child } için { $things } vermiyoruz.
phrase-food-list-gets = { $child } için { $things } veriyoruz.
phrase-food-list-we = { $things } yedik.
phrase-food-list-menu = Yemekte { $things } var.
phrase-food-list-all-liked = Çocuklar şunu beğendi: { $things }.
phrase-food-all-tasted = Bütün çocuklar tadına baktı.
phrase-food-ask-gets = { $child } evde { $things } yiyor veya içiyor mu?
phrase-food-ask-solids = { $child } evde katı gıda yemeye başladı mı?
phrase-food-ask-eaten = { $child } yemek yedi mi?
phrase-food-ask-tell-diet = { $child } neleri yiyor, neleri yemiyor, bize bildirir misiniz?
phrase-food-and-drink-well = { $child } iyi yedi ve içti.
phrase-food-went-well = Yemek iyi geçti.
phrase-food-went-less = Yemek pek iyi geçmedi.
phrase-drink-list = { $child } { $things } içti.
phrase-drink-list-refused = { $child } { $things } içmek istemedi.
phrase-drink-nothing = { $child } hiçbir şey içmedi.
phrase-drink-thirst = { $child } susamıştı.
phrase-drink-milk-ml = { $child } { $count } ml süt içti.
phrase-bottle-left = Biberonda { $count } ml kaldı.
phrase-bottle-count = { $child } { $count } biberon içti.
phrase-bottle-well = { $child } biberonu iyi içti.
phrase-bottle-badly = { $child } biberondan henüz iyi içmiyor.
phrase-bottle-spat-up = { $child } biberondan sonra ağzından biraz süt çıkardı.
phrase-bottle-ask-ml = { $child } kaç ml içebilir?
phrase-bottle-stopped = { $child } için artık öğleden sonra biberon vermiyoruz.
phrase-bottle-breast-milk = { $count } öğün için anne sütü getirir misiniz?

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } uykuya daldı.
phrase-sleep-woke = { $child } uyandı.
phrase-sleep-woken = Çocuğunuzu ({ $child }) biz uyandırdık.
phrase-sleep-woke-often = { $child } sürekli uyandı.
phrase-sleep-woke-often-crying = { $child } birkaç kez ağlayarak uyandı.
phrase-sleep-restless = { $child } huzursuz uyudu.
phrase-sleep-only-minutes = { $child } yalnızca { $minutes } dakika uyudu.
phrase-sleep-about-hours = { $child } yaklaşık { $hours } saat uyudu.
phrase-sleep-until = { $child } saat { $time } olana kadar uyudu.
phrase-sleep-since = { $child } uyuyor. Uykuya daldığı saat: { $time }.
phrase-sleep-short-tired = { $child } kısa uyudu, bu akşam yorgun olabilir.
phrase-sleep-maybe-tired = { $child } bu akşam yorgun olabilir.
phrase-sleep-cuddly = { $child } peluş oyuncakla uyuyor.
phrase-sleep-needed-dummy = { $child } emziğe ihtiyaç duydu.
phrase-sleep-no-dummy = { $child } emziksiz uyuyor.
phrase-sleep-big-bed = { $child } büyük yatakta uyuyor.
phrase-sleep-on-back = { $child } sırtüstü uyuyor.
phrase-sleep-no-nap-yet = { $child } henüz uyumadı.
phrase-sleep-one-nap = { $child } günde { $count } kez uyuyor.
phrase-sleep-lay-quietly = { $child } sakince yattı.
phrase-sleep-went-well = Uyku iyi geçti.
phrase-sleep-went-less = Uyku pek iyi geçmedi.
phrase-sleep-used-to-here = { $child } henüz burada uyumaya alışıyor.
phrase-sleep-ask-let = { $child } daha uzun uyusun mu?
phrase-sleep-ask-may-day = { $child } gündüz hâlâ uyuyabilir mi?
phrase-sleep-ask-wake-time = Çocuğunuzu ({ $child }) saat kaçta uyandıralım?
phrase-sleep-ask-how-long = { $child } evde ne kadar süre uyuyor?
phrase-sleep-ask-how = { $child } evde nasıl uyuyor?
phrase-sleep-yawned = { $child } esniyordu.

## Luier, potje en wc (meer)

phrase-nappy-wet-count = { $child } bezini { $count } kez ıslattı.
phrase-nappy-changed = { $child } için bez değiştirdik.
phrase-nappy-dry-count = { $child }: bezi kuruydu.
phrase-nappy-usual-poo = { $child } normal kaka yaptı.
phrase-nappy-cramps = { $child }: karnında gaz sancısı vardı.
phrase-nappy-cream-done = { $child }: poposuna krem sürdük.
phrase-toilet-potty-poo = { $child } lazımlığa kaka yaptı.
phrase-toilet-potty-nothing = { $child } lazımlığa oturdu ama çiş yapmadı.
phrase-toilet-asks = { $child } tuvalete gitmeyi kendisi istiyor.
phrase-toilet-well = { $child } tuvalet eğitimine iyi uyum sağlıyor.
phrase-toilet-no-accident = { $child } altına çiş yapmadı.
phrase-toilet-accident = { $child } altına kaçırdı.
phrase-toilet-no-nappy = { $child } gündüz artık bez takmıyor.
phrase-toilet-wet-in-bag = Islak kıyafetler çantada.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child } güneş gibi neşe saçtı.
phrase-mood-good-morning = { $child } güzel bir sabah geçirdi.
phrase-mood-good-afternoon = { $child } güzel bir öğleden sonra geçirdi.
phrase-mood-top-day = { $child } harika bir gün geçirdi.
phrase-mood-had-fun = { $child } güzel vakit geçirdi.
phrase-mood-relaxed = { $child } rahattı.
phrase-mood-at-home = { $child } bizde kendini evinde gibi hissediyor.
phrase-mood-quiet-bit = { $child } biraz sessizdi.
phrase-mood-excited = { $child } çok hevesliydi.
phrase-mood-curious = { $child } meraklıydı.
phrase-mood-interested = { $child } şunu ilginç buldu: { $things }.
phrase-mood-busy-bit = { $child } biraz hareketliydi.
phrase-mood-cheeky = { $child } yaramazdı.
phrase-mood-sweet = { $child } çok tatlıydı.
phrase-mood-self-again = { $child } tamamen eski haline döndü.
phrase-mood-sad-relative-left = { $child } vedalaşırken üzüldü ({ $relative }).
phrase-mood-sad-when-left = { $child } vedalaşırken üzüldü.
phrase-mood-short-sad = Kısa sürdü.
phrase-mood-cry-minutes = Ağlaması yaklaşık { $minutes } dakika sürdü.
phrase-mood-goodbye-no-tears-all = Vedalaşma gözyaşı olmadan geçti.
phrase-mood-goodbye-no-tears = { $child } vedalaşırken ağlamadı.
phrase-mood-came-in-happy = { $child } neşeyle geldi.
phrase-mood-waved-to = { $child } şu kişiye el salladı: { $relative }.
phrase-mood-waved = { $child } el salladı.
phrase-mood-waiting = { $child } alınacağı anı dört gözle bekledi.
phrase-mood-missed-relative = { $child } şu kişiyi özledi: { $relative }.
phrase-mood-comforted = { $child } kolayca teselli oldu.
phrase-mood-close-lap = { $child } kucağa gelmek istedi.
phrase-mood-hugged = { $child } sarılmamızı istedi.
phrase-mood-scared = { $child } biraz korktu.
phrase-mood-scared-of = { $child } şundan korktu: { $things }.
phrase-mood-new-staff = { $child } yeni öğretmenin yanında biraz çekingendi.
phrase-mood-bored = { $child } sıkıldı.
phrase-mood-used-noise = { $child } kalabalığa ve sese alışmakta zorlandı.
phrase-mood-back-after-holiday = { $child } tatilden sonra yeniden alışmaya çalıştı.
phrase-mood-friends = Çok iyi arkadaşlar: { $who }.
phrase-mood-new-friend = { $child } yeni bir arkadaş edindi.
phrase-mood-friend-of = { $child }, { $names } ile iyi arkadaş.
phrase-mood-quarrel-solved = { $child } tartıştı ama barıştılar.
phrase-mood-sorry = { $child } özür diledi.
phrase-mood-angry-share = { $child } paylaşırken kızdı.
phrase-mood-wait-turn-hard = { $child } beklemekte henüz zorlanıyor.
phrase-mood-listened = { $child } iyi dinledi.
phrase-mood-listen-hard = { $child } dinlemekte zorlandı.
phrase-mood-pushed = { $child } başka bir çocuğu itti.
phrase-mood-got-pushed = { $child } itildi.
phrase-mood-sibling = { $child } artık gururlu bir abi veya abla.
phrase-mood-told-about = { $child } bize şunu anlattı: { $things }.
phrase-mood-told-relative = { $child } bize şu kişiyi anlattı: { $relative }.
phrase-mood-told-weekend = { $child } bize hafta sonunu anlattı.
phrase-mood-made-for-you = { $child } sizin için güzel bir şey yaptı.
phrase-mood-drawing-for-you = { $child } sizin için bir resim çizdi.
phrase-mood-won = { $child } kazandı.
phrase-mood-called-juf = { $child } ilk kez "juf" (öğretmen) dedi.

## Op de groep

phrase-group-quiet-day = Sakin bir gündü.
phrase-group-busy-day = Yoğun bir gündü.
phrase-group-nice-day = Güzel bir gündü.
phrase-group-busy-nice-day = Yoğun ama keyifli bir gündü.
phrase-group-child-count = { $count } çocuk vardı.
phrase-group-many-ill = Birçok çocuk hasta.
phrase-group-nothing-special = Özel bir durum yok.
phrase-group-all-well = Her şey iyi gitti.
phrase-group-day-flew = Gün çabuk geçti.
phrase-group-all-enjoyed = Çocuklar çok keyif aldı.
phrase-group-child-loved-it = { $child } buna bayıldı.
phrase-group-with-older = { $child } en büyük çocukların yanındaydı.
phrase-group-with-other-group = { $child } { $group } grubundaydı.
phrase-group-two-together = { $first-group } grubu ve { $second-group } grubu bir arada.
phrase-group-merged = Grupları birleştiriyoruz.
phrase-group-new-toys = Yeni oyuncaklarımız var.
phrase-group-new-item = Bizde yeni: { $things }.
phrase-group-word-of-week = Bu hafta yeni kelimeler öğreniyoruz.
phrase-group-photos-app = Fotoğraflar uygulamada.
phrase-group-photos-later = Fotoğraflar daha sonra gelecek.
phrase-group-crafts-home = { $child } el işini eve götürüyor.
phrase-group-paint-on = { $child }: { $things } üzerinde boya var.
phrase-group-new-child = Gruba yeni bir çocuk geliyor.
phrase-group-welcome-child = Hoş geldin, { $child }!
phrase-group-stayed-in = İçeride kaldık.
phrase-group-too-cold = Dışarıda uzun süre kalmak için hava çok soğuktu.
phrase-group-too-hot = Dışarıda oynamak için hava çok sıcaktı.
phrase-group-nice-weather = Hava güzeldi.
phrase-group-bad-weather = Hava kötüydü.
phrase-group-trip-off = Gezi iptal oldu.
phrase-group-trip-to-off = Gezi iptal oldu: { $item }.
phrase-group-item-closed = Şurası kapalıydı: { $item }.
phrase-group-play-at = { $child } şuraya gitti: { $item }.
phrase-group-went-with = { $who } – gidilen yer: { $item }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $child }: ağrısı var ({ $body }).
phrase-health-stomach-complains = { $child } karnının ağrıdığını söyledi.
phrase-health-headache-complains = { $child } başının ağrıdığını söyledi.
phrase-health-injury-at = { $child }: { $injury } ({ $body }).
phrase-health-injury = { $child } için gördüğümüz: { $injury }.
phrase-health-injury-visible = Görünen: { $injury }.
phrase-health-injury-visible-at = Görünen: { $injury } ({ $body }).
phrase-health-fell-on = { $child } düştü. Çarptığı yer: { $body }.
phrase-health-bumped = { $child } şurasını çarptı: { $body }.
phrase-health-fell-no-harm = { $child } düştü ama görünen bir şey yok.
phrase-health-nothing-seen = Görünen bir şey yok.
phrase-health-tripped = { $child } tökezledi.
phrase-health-fell-from = { $child } şuradan düştü: { $item }.
phrase-health-cried-recovered = { $child } teselli edildi ve yine oynuyor.
phrase-health-wound-cleaned = Yarayı temizledik.
phrase-health-wound-plaster = Yarayı temizledik ve üzerine yara bandı yapıştırdık.
phrase-health-has-plaster = { $child }: yara bandı var ({ $body }).
phrase-health-rinsed = Suyla yıkadık.
phrase-health-sand-eyes = { $child }: gözlerine kum kaçtı.
phrase-health-splinter-out = Kıymığı çıkardık.
phrase-health-splinter-in = Kıymık hâlâ içinde.
phrase-health-tick-in = Kene hâlâ üzerinde.
phrase-health-stung-wasp = Çocuğunuzu ({ $child }) eşek arısı soktu.
phrase-health-stung-bee = Çocuğunuzu ({ $child }) arı soktu.
phrase-health-stung-at = Çocuğunuzu ({ $child }) böcek soktu: { $body }.
phrase-health-bitten-again = { $child } başka bir çocuk tarafından ısırıldı.
phrase-health-bitten-at = { $child } başka bir çocuk tarafından ısırıldı: { $body }.
phrase-health-nosebleed-had = { $child }: burnu kanamıştı.
phrase-health-nosebleed-over = Burun kanaması çabuk durdu.
phrase-health-coughed = { $child } çok öksürdü.
phrase-health-sneezes = { $child } çok hapşırdı.
phrase-health-blocked-nose = { $child }: burnu tıkalı.
phrase-health-phlegm = { $child }: burnu ve göğsü dolu.
phrase-health-unwell-bit = { $child } pek iyi değildi.
phrase-health-pale = { $child } biraz solgun görünüyor.
phrase-health-warm-bit = { $child } dokununca sıcaktı.
phrase-health-jumper-off = Çocuğunuz ({ $child }) sıcakladığı için üzerinden bir kat çıkardık.
phrase-health-no-fever-now = { $child }: şu anda ateşi yok.
phrase-health-raised = { $child }: hafif ateşi var.
phrase-health-raised-degrees = { $child }: hafif ateşi var, { $temperature } derece.
phrase-health-fever-had-degrees = { $child }: ateşi { $temperature } dereceydi.
phrase-health-temperature-normal = { $child }: vücut ısısı normal.
phrase-health-we-measured = { $child } için vücut ısısını ölçtük.
phrase-health-vomited-meal = { $child } yemekten sonra kustu.
phrase-health-feels-sick = { $child }: midesi bulanıyor.
phrase-health-diarrhoea-home = { $child } ishal oldu ve burada kalamaz.
phrase-health-return-after = { $child } şikâyetsiz { $hours } saat geçtikten sonra geri gelebilir.
phrase-health-may-come = { $child } yeniden gelebilir.
phrase-health-may-not-come = { $child } gelemez.
phrase-health-rash = { $child }: cildinde döküntü var.
phrase-health-rash-at = { $child }: döküntü var ({ $body }).
phrase-health-itch = { $child }: kaşıntısı var.
phrase-health-itch-at = { $child }: kaşıntısı var ({ $body }).
phrase-health-dry-skin = { $child }: cildi kuru.
phrase-health-eyes = { $child }: gözleri çapaklı.
phrase-health-eyes-red = { $child }: gözleri kızarmış.
phrase-health-teeth-trouble = { $child } diş çıkardığı için rahatsız.
phrase-health-lost-tooth = { $child }: bir dişi düştü.
phrase-health-medicine-got = { $child } ilacını aldı.
phrase-health-medicine-gets = { $child } ilacını alacak. Saat: { $time }.
phrase-health-paracetamol-got = { $child } parasetamol aldı.
phrase-health-paracetamol-time = { $child } parasetamol aldı. Saat: { $time }.
phrase-health-ask-medicine = { $child } ilaç aldı mı?
phrase-health-ask-fever = { $child }: evde ateşi çıktı mı?
phrase-health-medicine-pack = İlacı kendi kutusunda getirir misiniz?
phrase-health-ask-stays-home = { $child } evde mi kalıyor?
phrase-health-ask-how-now = { $child } şimdi nasıl?
phrase-health-ask-what-doctor = Doktor ne dedi?
phrase-health-call-doctor-please = Aile hekimini arar mısınız?
phrase-health-hope-better = { $child } çabuk iyileşsin, geçmiş olsun.
phrase-health-keep-eye-home = Bunu evde takip eder misiniz?
phrase-health-watching = Takip ediyoruz.
phrase-health-illness-in-group = Grupta bir hastalık var: { $item }.
phrase-health-check-home = Çocuğunuzu evde kontrol eder misiniz?
phrase-health-contagious = Bulaşıcıdır.
phrase-health-not-contagious = Bulaşıcı değildir.
phrase-health-ask-allergies = Çocuğunuzun ({ $child }) alerjisi var mı?
phrase-health-first-aid-called = Doktoru aradık.
phrase-health-sunscreen-all = Bütün çocuklara güneş kremi sürdük.

## Meenemen en spullen (meer)

phrase-bring-list = Lütfen { $things } getirin.
phrase-bring-list-child = Lütfen { $child } için { $things } getirin.
phrase-bring-not-list = Lütfen { $things } getirmeyin.
phrase-bring-need-not = { $things } getirmenize gerek yok.
phrase-bring-child-may = { $child } { $things } getirebilir.
phrase-bring-wears-ours = { $child } bizden ödünç { $things } giyiyor.
phrase-bring-return-washed = Bunları yıkayıp geri getirir misiniz?
phrase-bring-is-wet = { $child }: { $things } ıslandı.
phrase-bring-is-dirty = { $child }: { $things } kirlendi.
phrase-bring-broken = { $things } bozuldu veya kırıldı.
phrase-bring-in-bag = { $things } çantada.
phrase-bring-left-here = { $things } hâlâ burada.
phrase-bring-whose = { $things } kimin?
phrase-bring-missing = Bulamadıklarımız: { $things }.
phrase-bring-ask-seen = Bu evde mi: { $things }?
phrase-bring-ask-have = Bu yanınızda mı: { $things }?
phrase-bring-almost-out = { $things } bitmek üzere.
phrase-bring-all-out = { $things } bitti.
phrase-bring-swapped = Eşyalar karışmış.
phrase-bring-name-coat = Montun üzerine isim yazar mısınız?
phrase-bring-craft-material = El işi için { $things } işimize yarar.
phrase-bring-dress-warm = Lütfen çocuğunuza kalın kıyafetler giydirin.
phrase-bring-dress-size = Beden: { $count }.
phrase-weather-sunny-hat = Lütfen çocuğunuza sabahları güneş kremi sürün.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = { $child } için gelip alacak kişi: { $relative }.
phrase-pickup-was-by-relative = { $child } alındı. Alan kişi: { $relative }.
phrase-pickup-brought-relative = { $child } getirildi. Getiren kişi: { $relative }.
phrase-pickup-ask-relative = Bu kişi çocuğunuzu ({ $child }) alabilir mi, izin veriyor musunuz: { $relative }?
phrase-pickup-ask-relative-does = Çocuğunuzu ({ $child }) bu kişi mi alacak: { $relative }?
phrase-pickup-with-friend = { $child }, { $names } ile birlikte gidiyor.
phrase-pickup-collected = { $child } alındı.
phrase-pickup-not-yet = { $child } henüz alınmadı.
phrase-pickup-ask-earlier = { $child } daha erken mi alınacak?
phrase-pickup-ask-later = { $child } daha geç mi gelecek?
phrase-pickup-ask-half-hour-later = { $child } yarım saat geç mi gelecek?
phrase-pickup-latest = Çocuğunuzu alır mısınız? En geç saat: { $time }.
phrase-pickup-on-time = Zamanında gelir misiniz?
phrase-pickup-if-late-call = Daha geç mi geleceksiniz? O zaman bizi arayın.
phrase-pickup-if-other-tell = Çocuğunuzu başka biri mi alacak? O zaman bize haber verin.
phrase-pickup-taxi = { $child } taksiyle geldi.
phrase-pickup-bus = { $child } servisle veya otobüsle geldi.
phrase-pickup-fetch-school = Çocukları okuldan alıyoruz.
phrase-pickup-fetch-school-child = Çocuğunuzu ({ $child }) okuldan alıyoruz.
phrase-pickup-not-in-yard = { $child } okul bahçesinde değildi.
phrase-pickup-may-home-alone = { $child } eve tek başına gidebilir.
phrase-pickup-ask-permission-alone = { $child } eve kendi başına gidebilir mi?
phrase-pickup-ask-alone-outside = { $child } dışarıda tek başına oynayabilir mi?
phrase-pickup-ask-who-else = Çocuğunuzu ({ $child }) başka kim alabilir?
phrase-pickup-id = Kimlik belgesi getirir misiniz?
phrase-pickup-entrance-back = Giriş arka taraftadır.
phrase-pickup-entrance-other = Başka bir giriş kullanıyoruz.
phrase-pickup-gate = Bahçe kapısını iyice kapatır mısınız?
phrase-pickup-parking = Lütfen bahçe kapısının önüne park etmeyin.
phrase-absent-today = { $child } burada değil.
phrase-absent-holiday = { $child } tatilde.
phrase-absent-tell-not-coming = { $child } gelmeyecekse bize bildirir misiniz?
phrase-absent-tell-child-not = Çocuğunuz gelmeyecekse bize bildirir misiniz?
phrase-absent-call-before = Çocuğunuzun gelmeyeceğini saat { $time } olmadan bildirebilirsiniz.
phrase-absent-report-app = Çocuğunuzun gelmeyeceğini uygulamadan bildirebilirsiniz.
phrase-absent-enjoy-days-off = Tatil günlerinin tadını çıkarın.
phrase-absent-ask-why = { $child } nerede?
phrase-absent-ask-coming-day = { $child } geliyor mu?
phrase-extra-child = { $child } bir ek gün geliyor.
phrase-extra-ask-app = Ek günü uygulamadan talep eder misiniz?
phrase-swap-ask-app = Gün değişikliğini uygulamadan talep eder misiniz?
phrase-swap-yes-plain = Gün değişikliği uygun.
phrase-swap-no-plain = Gün değişikliği mümkün değil.
phrase-extra-place = Hâlâ yer var.
phrase-extra-no-place = Yer yok.
phrase-extra-place-weekdays = { $first-weekday } ve { $second-weekday } günleri hâlâ yer var.
phrase-book-before = Son kayıt günü (o gün dahil): { $date }.
phrase-book-holiday-care = Çocuğunuzu ({ $child }) tatil dönemi bakımına kaydeder misiniz?
phrase-book-holiday-care-child = Çocuğunuzu tatil dönemi bakımına kaydeder misiniz?
phrase-phone-emergency = Acil durumlar için telefon numaranıza ihtiyacımız var.
phrase-phone-ask-reach = Size nasıl ulaşabiliriz?
phrase-phone-address = Yeni adresinizi bize bildirir misiniz?
phrase-talk-how-going = { $child } nasıl gidiyor, sizinle konuşmak isteriz.
phrase-talk-when-time = Görüşme için ne zaman vaktiniz var?
phrase-talk-have-minute = Kısa bir görüşme için vaktiniz var mı?
phrase-talk-parent-date = Veli görüşmesi { $date } günü. Saat: { $time }.
phrase-talk-choose-time = Görüşme için bir saat seçer misiniz?
phrase-talk-report-ready = { $child } hakkındaki rapor hazır.
phrase-talk-worried = { $child } için biraz endişeleniyoruz.
phrase-talk-worried-speech = { $child } nasıl konuşuyor, bu konuda sizinle görüşmek isteriz.
phrase-talk-nice-talk = Güzel görüşme için teşekkür ederiz.
phrase-talk-tell-more-pickup = Çocuğunuzu almaya geldiğinizde size daha fazlasını anlatırız.
phrase-photo-ask-app = Çocuğunuzun ({ $child }) fotoğraflarını uygulamaya koyabilir miyiz?
phrase-form-fill = Formu doldurur musunuz?
phrase-form-return = Formu teslim eder misiniz?
phrase-form-list-sign = Listeye adınızı yazar mısınız?
phrase-answer-please = Bize bildirir misiniz?
phrase-answer-before = { $date } gününden önce cevap verir misiniz?
phrase-answer-questions-tell = Sorularınız mı var? Bize bildirin.
phrase-answer-eat-along = { $child } yemeğe kalıyor mu?
phrase-answer-ok-for-you = Bu sizin için uygun mu?
phrase-answer-may-come-in = İçeri girebilirsiniz.

## Wennen (meer)

phrase-settle-first-day-well = { $child } için ilk gün iyi geçti.
phrase-settle-trial-well = { $child } iyi alıştı.
phrase-settle-trial-date = { $child } için alışma sabahı: { $date }.
phrase-settle-trial = { $child } alışma ziyaretine geliyor.
phrase-settle-done = { $child } tamamen alıştı.
phrase-settle-moves-group = { $child } başka bir gruba geçiyor.
phrase-settle-moves-to = { $child } { $group } grubuna geçiyor.
phrase-settle-school = { $child } ilkokula başlıyor.
phrase-settle-last-day = { $child } için son gün.
phrase-settle-will-miss = { $child }, seni özleyeceğiz.
phrase-settle-parent-stays = İlk seferde siz de kalabilirsiniz.
phrase-settle-like-home = { $child } üzgün olduğunda evde ne yapıyorsunuz?
phrase-settle-angry-home = { $child } kızgın olduğunda evde ne yapıyorsunuz?
phrase-settle-home-too = { $child } evde de böyle mi?
phrase-settle-which-language = { $child } ile evde hangi dili konuşuyorsunuz?
phrase-settle-dutch-understands = { $child } şimdiden epey Hollandaca anlıyor.
phrase-settle-clear = { $child } ne istediğini iyi belli ediyor.
phrase-settle-more-words = { $child } gittikçe daha çok kelime söylüyor.
phrase-settle-grows = { $child } iyi büyüyor.
phrase-settle-big-steps = { $child } iyi ilerliyor.
phrase-settle-confident = { $child } gittikçe daha çok özgüven kazanıyor.
phrase-settle-well-done = Aferin, { $child }!
phrase-settle-swim-diploma = { $child } yüzme diploması aldı.
phrase-settle-lights = { $child } ışıklara bakmayı seviyor.
phrase-settle-smiles = { $child } çok gülüyor.

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = Kapalıyız.
phrase-open-plain = Açığız.
phrase-open-again-plain = Yeniden açığız.
phrase-open-all-day = Okul sonrası bakım bütün gün açık.
phrase-closed-at = Kapanış saatimiz: { $time }.
phrase-closed-date-at = { $date } günü kapanış saatimiz: { $time }.
phrase-open-at = Açılış saatimiz: { $time }.
phrase-open-until = Saat { $time } olana kadar açığız.
phrase-open-hours-are = Çalışma saatleri: { $from } - { $until }.
phrase-closed-easter-monday = Paskalya'da kapalıyız.
phrase-closed-christmas = Noel'de kapalıyız.
phrase-closed-christmas-newyear = Noel ile yılbaşı arasında kapalıyız.
phrase-closed-whit-ascension = Hemelvaart (İsa'nın göğe yükselişi) gününde kapalıyız.
phrase-closed-kings-day = Kral Günü'nde kapalıyız.
phrase-closed-whitsun = Pinksteren (Pantekot) bayramında kapalıyız.
phrase-staff-ill-plain = { $person } hasta.
phrase-staff-away = { $person } burada değil.
phrase-staff-holiday = { $person } izinde.
phrase-staff-back = { $person } geri döndü.
phrase-staff-leave = { $person } izinli.
phrase-staff-not-works-weekday = { $person } { $weekday } günü çalışmıyor.
phrase-staff-works = { $person } çalışıyor.
phrase-staff-replaces = { $other-person } yerine { $person } çalışıyor.
phrase-staff-substitute = Grupta yedek bir çalışan var.
phrase-staff-trainee = Gruba bir stajyer geliyor.
phrase-staff-trainee-name = { $person } yeni stajyerimiz.
phrase-staff-birthday = Doğum günü olan çalışanımız: { $person }.
phrase-staff-baby = { $person } için müjde: bir bebeği oldu.
phrase-staff-i-am-off = Ben izinliyim.
phrase-staff-i-am-here = Ben buradayım.
phrase-staff-new-plain = Grupta yeni bir çalışan var.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child } doğum gününü kutladı.
phrase-event-child-birthday = { $child } doğum gününü kutluyor.
phrase-event-child-treated = { $child } arkadaşlarına ikramda bulundu.
phrase-event-child-treated-on = { $child } arkadaşlarına { $things } ikram etti.
phrase-event-sang-for = { $child } için şarkı söyledik.
phrase-event-birthday-hat = { $child } doğum günü şapkası aldı.
phrase-event-treat-healthy = İkram lütfen küçük ve sağlıklı olsun.
phrase-event-thanks-treat-child = { $child } için getirdiğiniz ikrama teşekkür ederiz.
phrase-event-sinterklaas-comes = Sinterklaas geliyor.
phrase-event-shoe = Çocuklar Sinterklaas için ayakkabılarını bırakabilir.
phrase-event-party-is = Kutlama şu: { $item }.
phrase-event-party-date = Kutlama { $date } günü. Saat: { $time }.
phrase-event-dress-up = Çocuklar kostümle gelebilir.
phrase-event-pyjamas-day = Çocuklar pijamayla gelebilir.
phrase-event-congrats-baby = Bebeğinizi kutlarız!
phrase-event-congrats-plain = Tebrikler!
phrase-event-congrats-child-hearty = { $child } için yürekten tebrikler, doğum günü kutlu olsun.
phrase-event-volunteers = Yardım etmek isteyen velileri arıyoruz.
phrase-event-volunteers-drive = Kim arabasıyla götürebilir?
phrase-event-committee = Veli komisyonu toplantısı var.
phrase-event-parents-evening-topic = Veli toplantısında konumuz: { $things }.
phrase-event-parents-evening-sleep = Veli toplantısında konumuz güvenli uyku.
phrase-event-ends = Bitiş saati: { $time }.
phrase-event-begins-activity = Başlangıç saati { $time }: { $activity }.
phrase-event-club-begins = Dersin başlangıç saati: { $time }.
phrase-event-leave-on-time = Zamanında yola çıkıyoruz.
phrase-event-trip-by = Trenle şuraya gidiyoruz: { $item }.
phrase-event-trip-who = { $who } için gidilecek yer: { $item }.
phrase-event-trip-plain = Şuraya gidiyoruz: { $item }.
phrase-event-ask-trip-may = { $child } geziye gelebilir mi?
phrase-event-trip-back-safe = Geri döndük.

## Geld en kantoor (meer)

phrase-money-invoice-office = Fatura hakkında sorularınız mı var? Büromuzu arayın.
phrase-money-asked = İstediğimiz tutar: { $amount }.
phrase-money-asked-trip = Gezi için istediğimiz tutar: { $amount }.
phrase-money-no-extra = Ek bir ödeme yapmanıza gerek yok.
phrase-money-debit-day = Tutar ayın yaklaşık { $count }. gününde hesabınızdan çekilir.
phrase-money-year-statement = Yıllık ödeme belgesini alacaksınız.
phrase-money-invoice-ready = Fatura hazır.
phrase-money-contract-questions = Sözleşme hakkında sorularınız mı var? Büromuzu arayın.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = Tünaydın.
phrase-hello-evening = İyi akşamlar.
phrase-hello-morning-plain = Günaydın.
phrase-hello-parents-of = Sevgili veliler ({ $child }),
phrase-bye-day = İyi günler!
phrase-bye-afternoon = İyi günler dileriz!
phrase-bye-tomorrow-evening = Yarın görüşürüz, iyi akşamlar!
phrase-bye-week = Gelecek hafta görüşürüz!
phrase-bye-later = Görüşürüz!
phrase-bye-night-child = İyi uykular, { $child }.
phrase-bye-night = İyi geceler.
phrase-bye-greetings-team = Ekipten selamlar.
phrase-bye-greetings-person = Selamlar, { $person }.
phrase-bye-feast-days = Size iyi bayramlar dileriz.
phrase-bye-new-year = Mutlu yıllar!
phrase-bye-eid = Bayramınız mübarek olsun!
phrase-bye-ramadan = Hayırlı Ramazanlar dileriz.
phrase-bye-holiday-wish = Size iyi tatiller dileriz.
phrase-bye-see-you-group = { $child }, seni yeniden görmek isteriz.
phrase-thanks-understanding = Anlayışınız için teşekkür ederiz.
phrase-thanks-thinking = Bizimle birlikte düşündüğünüz için teşekkür ederiz.
phrase-thanks-quick = Bu kadar çabuk gelebilmeniz çok iyi oldu.
phrase-thanks-quick-reply = Hızlı cevabınız için teşekkür ederiz.
phrase-thanks-trust = Güveniniz için teşekkür ederiz.
phrase-thanks-present = Hediyeniz için teşekkür ederiz.
phrase-thanks-card = Güzel kartınız için teşekkür ederiz.
phrase-thanks-bring = Getirdikleriniz için teşekkür ederiz: { $things }.
phrase-sorry-plain = Üzgünüz.
phrase-sorry-late-message = Geç haber verdiğimiz için özür dileriz.
phrase-sorry-lost = Üzgünüz, çocuğunuzun ({ $child }) şu eşyasını kaybettik: { $things }.
phrase-sorry-forgot = Bunu unuttuk.
phrase-contact-know = Bilginize.
phrase-contact-note = Dikkat!
phrase-contact-call-office = Bizimle iletişime geçer misiniz?
phrase-contact-reachable = Bize saat { $time } olana kadar ulaşabilirsiniz.
phrase-contact-number = Bu telefon numarası hâlâ doğru mu?
phrase-contact-ask-received = Mesajımızı aldınız mı?
phrase-contact-more-app = Uygulamada daha fazla bilgi bulabilirsiniz.
phrase-contact-read-letter = Mektubu okur musunuz?
phrase-contact-mail-follows = Size e-posta gelecek.
phrase-contact-more-later = Daha sonra size daha fazla bilgi vereceğiz.
phrase-contact-will-look = Araştıracağız.
phrase-contact-heating = Kalorifer çalışmıyor.
phrase-contact-phone-down = Telefon çalışmıyor.
phrase-contact-doorbell = Kapı zili çalışmıyor.

## Thuis en taal (meer)

phrase-home-sing-song = Şarkıyı evde de söyler misiniz?
phrase-home-read-book-along = { $child } eve bir kitap götürebilir.
phrase-home-practise-too = Bunu evde de çalışır mısınız?
phrase-home-talk-about = Bunu evde de konuşun.
phrase-home-ask-weekend = Hafta sonu nasıldı?
phrase-home-ask-holiday = Tatil nasıldı?
phrase-home-ask-dentist-child = Diş hekimi güzel miydi, { $child }?
phrase-home-ask-dentist = Diş hekiminde nasıl geçti?
phrase-home-ask-doctor = Doktorda nasıl geçti?
phrase-home-stayed-over = { $child } gece şu kişide kaldı: { $relative }.
phrase-home-tired-maybe = { $child } bu akşam belki erken yorulur.

## Nog meer over de dag

phrase-act-tries = { $child } { $activity } için çabalıyor.
phrase-act-wants-help = { $child } şuna yardım etmek istiyor: { $activity }.
phrase-act-must = { $child } { $activity } üzerine daha çalışmalı.
phrase-act-not-anymore = { $child } şunu artık yapmıyor: { $activity }.
phrase-act-often = { $child } şunu sık sık yapıyor: { $activity }.
phrase-act-may-soon = Çocuklar şunu yapabilir: { $activity }.
phrase-act-ask-we-may = { $child } ile şunu yapabilir miyiz: { $activity }?
phrase-act-enjoyed-much = Çocuklar şunu sevdi: { $activity }.
phrase-act-will-child-soon = { $child } birazdan şunu yapabilecek: { $activity }.
phrase-got-things = { $child } için { $things } verildi.
phrase-has-with = { $child } yanında { $things } getirdi.
phrase-asks-for = { $child } { $things } istedi.
phrase-needed-things = { $child } için { $things } gerekti.
phrase-proud-of = { $child } şununla gurur duydu: { $things }.
phrase-looked-at = { $child } şuna baktı: { $things }.
phrase-saw-we = { $things } gördük.
phrase-found-things = { $child } { $things } buldu.
phrase-made-things = { $child } { $things } yaptı.
phrase-made-we = { $things } yaptık.
phrase-baked-we = Fırında { $things } pişirdik.
phrase-played-list = { $child } { $things } ile oynadı.
phrase-played-list-all = Çocuklar { $things } ile oynadı.
phrase-loves-things = { $child } şunu çok seviyor: { $things }.
phrase-loved-things = { $child } şunu çok sevdi: { $things }.
phrase-topic-we = { $things } hakkında konuştuk.
phrase-theme-new = Yeni temamız: { $things }.
phrase-said-words = { $child } şöyle dedi: { $quote }.
phrase-word-week = Şu kelimeyi öğreniyoruz: { $quote }.
phrase-book-read = Şu kitabı okuduk: { $quote }.
phrase-song-sung = Şu şarkıyı söyledik: { $quote }.
phrase-mood-fine = Her şey yolunda.
phrase-mood-day-well = { $child } için gün iyi geçti.
phrase-mood-better-then = Daha iyi gitti.
phrase-mood-hard-moment = { $child } zor anlar yaşadı.
phrase-mood-soon-angry = { $child } çabuk kızdı.
phrase-mood-cried-much = { $child } çok ağladı.
phrase-mood-cried-little = { $child } az ağladı.
phrase-mood-cried-not = { $child } ağlamadı.
phrase-mood-laughed-at = { $child } güldü.
phrase-mood-laughed-with = { $child }, { $names } ile güldü.
phrase-mood-comfort-sought = { $child } teselli için yanımıza geldi.
phrase-mood-stayed-close = { $child } hep yakınımızda kaldı.
phrase-mood-good-together = Çocuklar birlikte güzel oynadı.
phrase-mood-watch-others = { $child } diğer çocukları izlemeyi sevdi.
phrase-mood-not-home = { $child } henüz eve gitmek istemedi.
phrase-mood-happy-to-see = { $child } sizi gördüğüne sevindi.
phrase-mood-shy = { $child } utangaçtı.
phrase-mood-tired-bit = { $child } biraz yorgundu.
phrase-mood-stubborn = { $child } kendisi yapmak istedi.
phrase-mood-boundary = { $child } sınırları deniyor.
phrase-mood-says-no = { $child } sık sık hayır diyor.
phrase-mood-no-worries = Lütfen endişelenmeyin.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child } yemek yedi.
phrase-food-later = { $child } daha sonra yiyor.
phrase-food-well-again = { $child } yeniden iyi yedi.
phrase-food-badly-now = { $child } iyi yemiyor.
phrase-food-at-table = { $child } sofrada güzelce oturdu.
phrase-food-trying-new = { $child } yeni yiyecekler deniyor.
phrase-food-does-not-eat = { $child } { $things } yemiyor.
phrase-food-eats-only = { $child } yalnızca { $things } yedi.
phrase-food-lunch-from-us = Çocuklara öğle yemeğini biz veriyoruz.
phrase-food-know-diet = Bunu biliyoruz ve dikkat ediyoruz.
phrase-bottle-stopped-we = Öğleden sonra biberonunu bıraktık.
phrase-bottle-went-well = Biberon iyi gitti.
phrase-bottle-went-less = Biberon iyi gitmedi.
phrase-bottle-schedule = { $child } için biberon saati: { $time }.
phrase-drink-enough = { $child } yeterince içmeli.
phrase-sleep-plain = { $child } uyudu.
phrase-sleep-hour = { $child } bir saat uyudu.
phrase-sleep-bed-early = { $child } erken yattı.
phrase-sleep-longer-than = { $child } her zamankinden daha uzun uyudu.
phrase-sleep-shorter-than = { $child } her zamankinden daha kısa uyudu.
phrase-sleep-slow-plain = Uykuya dalması uzun sürdü.
phrase-sleep-not-on-tummy = { $child } yüzüstü uyumadı.
phrase-sleep-babies-on-back = Bütün bebekleri sırtüstü yatırıyoruz.
phrase-sleep-still = { $child } hâlâ uyuyor.
phrase-nappy-cream-on = Üzerine krem sürdük.
phrase-nappy-bit-red = { $child }: poposu biraz kızarmış.
phrase-nappy-wet-one = { $child } bezini ıslattı.
phrase-nappy-plenty = { $child } yeterince çiş yaptı.
phrase-toilet-training-well = Tuvalet eğitimi iyi gidiyor.
phrase-toilet-almost = { $child } neredeyse bezi bıraktı.
phrase-toilet-trained = { $child } bezi bıraktı.
phrase-toilet-helped = Temiz kıyafet giydirdik.
phrase-hygiene-hands = Elleri sık sık yıkıyoruz.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child } düştü.
phrase-health-trouble-at = { $child }: şikâyeti var ({ $body }).
phrase-health-trouble-teeth = { $child } diş çıkardığı için rahatsız.
phrase-health-cooled-at = Şurayı soğuttuk: { $body }.
phrase-health-plaster-on = Şuraya yara bandı yapıştırdık: { $body }.
phrase-health-plaster-plain = Yara bandı yapıştırdık.
phrase-health-bleeding = { $child }: kanadı ({ $body }).
phrase-health-scratched = { $child } başka bir çocuk tarafından tırmalandı.
phrase-health-hit-by = { $child }: ona başka bir çocuk vurdu.
phrase-health-pinched = { $child }: parmağı kapıya sıkıştı.
phrase-health-collided = { $child } başka bir çocukla çarpıştı.
phrase-health-bumped-into = { $child } şuraya çarptı: { $item } ({ $body }).
phrase-health-not-serious = Çok ciddi değil.
phrase-health-ask-child-fever = Çocuğunuzun ateşi var mı?
phrase-health-may-not-fever = Ateşi varsa çocuğunuz gelemez.
phrase-health-come-without-fever = Ateşi geçince { $child } yeniden gelebilir.
phrase-health-no-paracetamol = Parasetamol vermemize izin yok.
phrase-group-nothing-further = Başka özel bir durum yok.
phrase-pickup-parking-door = Lütfen kapının önüne park etmeyin.
phrase-arrive-child-on-time = Çocuğunuzun zamanında gelmesini sağlar mısınız?
phrase-extra-day-no-place = Ek gün için yer yok.
phrase-staff-fills-in = { $person } bir meslektaşının yerine çalışıyor.
phrase-health-cannot-stay = { $child } grupta kalamaz.
phrase-health-may-not-come-yet = { $child } henüz gelemez.
phrase-food-may-not-eat = { $child } { $things } yememeli.
phrase-health-no-medicine = İlaç vermemize izin yok.
phrase-pickup-child-soonest = Çocuğunuzu mümkün olduğunca çabuk alır mısınız?
phrase-health-fever-down = Ateş düştü.
phrase-closed-group-plain = Grup kapalı.
phrase-closed-bso-plain = Okul sonrası bakım kapalı.
phrase-health-doctor-called = Doktor arandı.
phrase-health-rest = { $child } dinlenirse iyi olur.
phrase-health-look-spots = Lekelere veya kabarcıklara dikkat edin.
phrase-health-noticed-home = Evde bir şey fark ettiniz mi?
phrase-health-school-doctor = Okul doktoru geliyor.
phrase-health-speech = Konuşma terapisti geliyor.
phrase-health-temp-took-we = Vücut ısısını ölçtük.
phrase-health-temp-normal-plain = Vücut ısısı normaldi.
phrase-health-fever-gone = Ateş geçti.
phrase-health-safe-all = Bütün çocuklar güvende.
phrase-health-recovered = { $child } yeniden iyileşti.
phrase-health-still-ill = { $child } hâlâ hasta.
phrase-health-is-ill = { $child } hasta.
phrase-health-went-home-ill = { $child } hasta olduğu için eve gitti.
phrase-health-hearing-glasses = { $child } gözlük takıyor.
phrase-health-no-lice = Saç biti görmedik.
phrase-health-has-lice = { $child }: saçında bit var.
phrase-health-lice-treat = Çocuğunuza saç biti tedavisi uygular mısınız?
phrase-health-lice-comb = Çocuğunuzun saçını iyice tarar mısınız?

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child } şunu burada unuttu: { $things }.
phrase-bring-in-bag-child = { $child }: { $things } çantada.
phrase-bring-put-in-bag = Şunu çantaya koyduk: { $things }.
phrase-bring-broken-child = { $child }: { $things } bozuldu veya kırıldı.
phrase-bring-missing-child = { $child } şunu bulamıyor: { $things }.
phrase-bring-found-again = Şunu yeniden bulduk: { $things }.
phrase-bring-found-again-child = Çocuğunuzun ({ $child }) şu eşyasını yeniden bulduk: { $things }.
phrase-bring-ask-seen-thing = Şunu gördünüz mü: { $things }?
phrase-bring-ask-taken = Şunu yanlışlıkla aldınız mı: { $things }?
phrase-bring-take-home = Şunu eve götürür müsünüz: { $things }?
phrase-bring-wash = Şunu yıkar mısınız: { $things }?
phrase-bring-check = Şunu kontrol eder misiniz: { $things }?
phrase-bring-back = Şunu geri getirir misiniz: { $things }?
phrase-bring-save = Şunu bizim için saklar mısınız: { $things }?
phrase-bring-item-is-wet-we = Kıyafetler ıslandı.
phrase-bring-shoes-small = { $child }: ayakkabıları küçük gelmeye başladı.
phrase-bring-size-child = { $child } için beden: { $count }.
phrase-bring-bag-daily = Her gün bir çanta verir misiniz?
phrase-bring-labels = Her eşyaya isim yazar mısınız?
phrase-bring-own-risk = Evden gelen oyuncaklar kaybolabilir.
phrase-clothes-outside = Her gün dışarı çıkıyoruz.
phrase-clothes-dirty = Kıyafetler kirlenebilir.
phrase-clothes-easy = Lütfen rahat kıyafetler giydirin.

## Weer (nog meer)

phrase-weather-is-cold = Hava soğuk.
phrase-weather-is-warm = Hava sıcak.
phrase-weather-is-hot = Hava çok sıcak.
phrase-weather-rains = Yağmur yağıyor.
phrase-weather-snows = Kar yağdı.
phrase-weather-slippery = Yerler kaygan.
phrase-weather-storm = Fırtına çıkacak.
phrase-weather-stay-in-shade = Gölgede kalıyoruz.
phrase-weather-inside-between = { $from } - { $until } saatleri arasında içeride kalıyoruz.
phrase-weather-code = Kötü hava uyarısı var.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = Geç geldiniz.
phrase-pickup-came-not = { $child } gelmedi.
phrase-pickup-arrived = { $child } geldi.
phrase-pickup-soon = Çocuğunuzu ({ $child }) alır mısınız?
phrase-pickup-child-plain = Çocuğunuzu alır mısınız?
phrase-pickup-bring-child = Çocuğunuzu ({ $child }) getirir misiniz?
phrase-pickup-not-allowed = Sizden mesaj gelmeden çocuğunuzu ({ $child }) şu kişiye vermiyoruz: { $relative }.
phrase-pickup-tell-who = Çocuğunuzu ({ $child }) kimin alacağını bize bildirir misiniz?
phrase-pickup-time-changed = Alma saati değişti.
phrase-pickup-come-in = Kısa süreliğine içeri gelir misiniz?
phrase-pickup-say-goodbye = Giderken lütfen çocuğunuzla vedalaşın.
phrase-pickup-entrance-use-back = Lütfen arka taraftaki girişi kullanın.
phrase-pickup-bike = Lütfen bisikletinizi bisiklet yerine koyun.
phrase-pickup-shoes-off = Grupta ayakkabılarınızı çıkarır mısınız?
phrase-absent-day-off-ok = Gelmeyeceğine dair bildiriminizi aldık.
phrase-absent-noted = Not ettik.
phrase-extra-possible = Ek gün mümkün.
phrase-extra-impossible = Ek gün mümkün değil.
phrase-extra-one-place = Bir kişilik yer kaldı.
phrase-extra-waiting-list = Bekleme listesindesiniz.
phrase-talk-plan = Sizinle bir randevu ayarlamak isteriz.
phrase-talk-moved = Görüşme başka bir zamana alındı.
phrase-talk-cancelled = Görüşme iptal oldu.
phrase-talk-minutes-child = O zaman { $child } hakkında konuşacağız.
phrase-permission-need = İzninize ihtiyacımız var.
phrase-form-sign-plain = Formu imzalar mısınız?
phrase-question-may-ask = Bir sorum var.
phrase-answer-thinks = Siz ne düşünüyorsunuz?
phrase-answer-which-day = Hangi gün geliyorsunuz?
phrase-answer-how-late = Saat kaçta geliyorsunuz?
phrase-answer-come-collect-things = Eşyaları almaya ne zaman geliyorsunuz?
phrase-contact-may-call = Sizi arayabilir miyim?
phrase-contact-call-freely = Bizi her zaman arayabilirsiniz.
phrase-contact-check = Bunu soracağım.
phrase-contact-no-time = Sizi geri arayacağım.
phrase-contact-answer-soon = Yakında cevap alacaksınız.
phrase-contact-not-understood = Mesajınızı anlamadık.
phrase-contact-repeat = Bir kez daha gönderir misiniz?

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = Ekibin eğitim günü var.
phrase-closed-school-study-day = Okulda öğretmenlerin eğitim günü var.
phrase-open-holiday-hours = Tatilde { $from } - { $until } saatleri arasında açığız.
phrase-prices-higher = Fiyatlar artıyor.
phrase-pay-invoice-before = Faturayı şu günden önce öder misiniz: { $date }?
phrase-pay-invoice-office = Fatura hakkında sorularınız mı var? Büromuzu arayın.
phrase-pay-questions-office = Parayla ilgili sorularınız için büroyu arayabilirsiniz.
phrase-staff-name-is = Yeni çalışma arkadaşımızın adı: { $person }.
phrase-staff-substitute-stands = Grupta yedek bir çalışan var.
phrase-staff-mentor-new = { $child } için yeni bir mentor geliyor.
phrase-staff-mentor-now = { $child } için yeni mentor: { $person }.
phrase-group-move-room = Grup başka bir odaya taşınıyor.
phrase-group-sits-with = { $child } { $group } grubunda.
phrase-group-together-two = İki grup bir arada.
phrase-group-drill = Yangın tatbikatı yaptık.
phrase-group-clean-up-day = Birlikte ortalığı topladık.
phrase-group-visit-from = Ziyaretçimiz geldi.
phrase-group-new-room = Yeni bir oyun alanımız var.
phrase-group-outside-long = Uzun süre dışarıda kaldık.
phrase-group-inside-played = İçeride oynadık.
phrase-group-went-out = Gezmeye çıktık.
phrase-group-music = Müzik dinledik.
phrase-group-circle = Çember saatinde birlikte oturduk.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child } yürümeyi deniyor.
phrase-dev-pulls-up = { $child } tutunarak ayağa kalkıyor.
phrase-dev-rolls-over = { $child } sırtüstünden yüzüstüne dönüyor.
phrase-dev-rolls-back = { $child } yüzüstünden sırtüstüne dönüyor.
phrase-dev-first-word = { $child } ilk kelimesini söyledi.
phrase-dev-sentences = { $child } kısa cümleler kuruyor.
phrase-dev-many-words = { $child } birçok yeni kelime öğreniyor.
phrase-dev-babbles = { $child } çok ses çıkarıyor, agulıyor.
phrase-dev-talks-much = { $child } çok konuşuyor.
phrase-dev-dutch-home = { $child } evde başka bir dil konuşuyor.
phrase-dev-understands = { $child } bizi iyi anlıyor.
phrase-dev-plays-alone = { $child } en çok tek başına oynamayı seviyor.
phrase-dev-plays-together = { $child } diğerleriyle güzel oynuyor.
phrase-dev-joins-in = { $child } güzelce katılıyor.
phrase-dev-remembers = { $child } her şeyi aklında tutuyor.
phrase-dev-concentrates = { $child } dikkatini iyi toplayabiliyor.
phrase-dev-independent = { $child } birçok şeyi kendi başına yapıyor.
phrase-dev-swim-lesson = { $child } yüzme dersi alıyor.
phrase-dev-ask-swim = Çocuğunuzun yüzme diploması var mı?
phrase-dev-school-soon = { $child } yakında okula başlıyor.
phrase-dev-toddler-group = { $child } küçük çocuklar grubuna geçiyor.
phrase-dev-bso-soon = { $child } okul sonrası bakıma başlıyor.
phrase-dev-settle-trial-first = { $child } için ilk alışma günü çok iyi geçti.
phrase-dev-settle-plain-well = Alışma günü iyi geçti.
phrase-dev-settle-begins = { $child } alışma dönemine başlıyor.
phrase-dev-settle-group = { $child } alışmak için şu gruba gidiyor: { $group }.
phrase-dev-birthday-soon = { $child } için doğum günü yaklaşıyor.
phrase-dev-birthday-age = { $child } { $count } yaşını dolduruyor.
phrase-dev-sibling-born = Müjde: { $child } için yeni bir erkek kardeş doğdu.
phrase-dev-sister-born = Müjde: { $child } için yeni bir kız kardeş doğdu.
phrase-congrats-sibling-sister = { $child } için doğan kız kardeşi kutlarız.
phrase-congrats-sibling-brother = { $child } için doğan erkek kardeşi kutlarız.
phrase-sang-for-him = { $child } için şarkılar söyledik.
phrase-helps-think = Sizinle birlikte çözüm düşünmekten mutluluk duyarız.
phrase-ask-parents-join = Geziye siz de gelir misiniz?
phrase-ask-parents-help-at = Şuna yardım edebilir misiniz: { $things }?
phrase-bye-next-time = Bir dahaki sefere görüşürüz!
phrase-bye-nice-evening = İyi akşamlar!
phrase-bye-rest = İyi dinlenin.
phrase-bye-have-fun = İyi eğlenceler!
phrase-bye-good-luck = Bol şans!

## Uw kind (zonder naam)

phrase-child-fever-has = Çocuğunuzun ateşi var.
phrase-child-is-ill = Çocuğunuz hasta.
phrase-child-ate-well = Çocuğunuz iyi yedi.
phrase-child-ate-little = Çocuğunuz az yedi.
phrase-child-slept-well = Çocuğunuz iyi uyudu.
phrase-child-good-day = Çocuğunuz güzel bir gün geçirdi.
phrase-child-fell = Çocuğunuz düştü.
phrase-child-may-come-back = Çocuğunuz yeniden gelebilir.
phrase-child-may-settle-day = Çocuğunuz bir gün alışmaya gelebilir.
phrase-child-stay-home-fever = Çocuğunuz evde kalmalı.
phrase-child-may-return-hours = Çocuğunuz ateşsiz en az { $hours } saat geçtikten sonra yeniden gelebilir.
phrase-child-may-return-vomit = Çocuğunuz kustuktan { $hours } saat sonra yeniden gelebilir.
phrase-child-ask-lice = Çocuğunuzun saçında bit var mı?
phrase-child-treat-then = O zaman lütfen çocuğunuzu tedavi edin.
phrase-child-check-daily = Lütfen çocuğunuzu her gün kontrol edin.
phrase-child-check-hair = Lütfen çocuğunuzun saçına iyice bakın.
phrase-child-shoes-sturdy = Lütfen çocuğunuza sağlam ayakkabı giydirin.
phrase-child-nice-clothes = Lütfen çocuğunuza güzel bir şey giydirin.
phrase-child-breakfast-first = Lütfen çocuğunuza önce kahvaltı verin.
phrase-child-sleep-enough = Lütfen çocuğunuzun yeterince uyumasını sağlayın.
phrase-child-collect-earlier = Çocuğunuzu daha erken alır mısınız?
phrase-child-collect-at = Çocuğunuzu almaya gelir misiniz? Saat: { $time }.
phrase-child-collect-or-earlier = Çocuğunuzu almaya gelir misiniz? Saat: { $time } veya daha erken.
phrase-child-bring-or-earlier = Çocuğunuzu getirir misiniz? Saat: { $time } veya daha erken.
phrase-child-collect-from = Çocuğunuzu saat { $time } itibarıyla alabilirsiniz.
phrase-child-bring-from = Çocuğunuzu saat { $time } itibarıyla getirebilirsiniz.
phrase-child-only-if-known = Bir çocuğu yalnızca tanıdığımız birine veriyoruz.
phrase-child-allergic-ask = Çocuğunuzun herhangi bir şeye alerjisi var mı?
phrase-child-phone-reach = Sizinle iletişime geçeceğiz.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = Grupta kabuklu kuruyemiş (fındık, ceviz gibi) yemiyoruz.
phrase-rule-child-nut-allergy = Bir çocuğun kabuklu kuruyemişe (fındık, ceviz gibi) alerjisi var.
phrase-rule-no-nuts-give = Lütfen içinde fındık, ceviz veya benzeri kuruyemiş olan yiyecek göndermeyin.
phrase-rule-no-own-toys = Lütfen evden oyuncak getirmeyin.
phrase-rule-toys-bring-may = Çocuklar oyuncak getirebilir.
phrase-rule-cuddly-may = Çocuklar bir peluş oyuncak getirebilir.
phrase-rule-children-bring-may = Çocuklar { $things } getirebilir.
phrase-rule-door-closed = Kapı kapalı kalmalı.
phrase-rule-small-children = Lütfen küçük çocuklara dikkat edin.
phrase-rule-drive-slow = Yavaş sürer misiniz?
phrase-rule-phone-not = Lütfen grupta telefonla konuşmayın.
phrase-rule-no-dogs = Köpekler içeri alınmaz.
phrase-rule-no-smoking = Lütfen bahçe kapısında sigara içmeyin.
phrase-rule-only-staff-medicine = İlaçları yalnızca çalışanlarımız verebilir.
phrase-rule-form-first = Önce formu imzalamanız gerekir.
phrase-rule-extra-pay = O zaman ek ücret ödemeniz gerekir.
phrase-rule-swap-hours = Gün değişikliğini en az { $hours } saat önceden isteyin.
phrase-rule-absent-no-swap = Gelmeyeceğinizi zamanında bildirmezseniz gün değişikliği mümkün olmaz.
phrase-rule-label-clothes = Kıyafetlere çocuğunuzun adını yazar mısınız?
phrase-rule-return-then = Böylece geri verebiliriz.
phrase-because-few-staff = Bunun nedeni çalışan sayısının az olması.
phrase-because-illness = Bunun nedeni hastalık.
phrase-because-weather = Bunun nedeni hava durumu.
phrase-because-holidays = Bunun nedeni bayram günleri.
phrase-because-malfunction = Bunun nedeni bir arıza.
phrase-group-closed-early-due = Grup daha erken kapanıyor.
phrase-group-together-because = Bu yüzden gruplar bir arada.
phrase-group-fruit-all = Bütün çocuklara meyve veriyoruz.
phrase-group-extra-drinks = Çocuklara daha fazla içecek veriyoruz.
phrase-group-eats-at = Yemek saatimiz { $time }.
phrase-group-sleep-at = Çocuklar saat { $from } - { $until } arasında uyuyor.
phrase-group-bus-leaves = Otobüsün kalkış saati: { $time }.
phrase-group-be-there = Burada olur musunuz? Saat: { $time }.
phrase-group-no-school = Okul yok.
phrase-group-school-begins = Okul yeniden şu gün başlıyor: { $date }.
phrase-group-gym-is = Beden eğitimi dersi var.
phrase-group-cake = Pasta var.
phrase-group-sport-day = Spor günü var.
phrase-group-almost-summer = Yaz yaklaşıyor.
phrase-group-almost-christmas = Noel yaklaşıyor.
phrase-group-almost-holiday = Tatil yaklaşıyor.
phrase-group-called = Grubun adı: { $group }.
phrase-group-lice-in = { $group } grubunda saç biti var.
phrase-trip-cancelled-reason = { $things } iptal oldu.
phrase-trip-moved-date = { $date } gününe alındı: { $things }.
phrase-trip-new-date = Yeni tarih { $date }, saat { $time }.
phrase-trip-new-date-only = Yeni tarih { $date }.
phrase-trip-is-on-date = { $date } günü: { $things }.
phrase-trip-is-on-date-at = { $date } günü, saat { $time }: { $things }.
phrase-trip-not-on-date = { $date } günü olmayacak: { $things }.
phrase-pay-until = { $date } gününe kadar (o gün dahil) ödeyebilirsiniz.
phrase-pay-before-money = Şu günden önce öder misiniz: { $date }?
phrase-pay-bring-money = Çocuğunuzla { $amount } gönderir misiniz?
phrase-sign-up-with = Kayıt için lütfen şu kişiye başvurun: { $person }.
phrase-hand-in-with = Formu şu kişiye verir misiniz: { $person }?
phrase-hand-in-group = Formu gruba teslim eder misiniz?
phrase-more-questions = Başka sorunuz var mı?
phrase-call-or-mail = Bizi arayın veya e-posta gönderin.
phrase-call-day-every = Her gün arayabilirsiniz.
phrase-received-letter = Mektubunuz bize ulaştı.
phrase-received-form = Form bize ulaştı.
phrase-received-mail = E-postanız bize ulaştı.
phrase-request-look = Talebinizi inceliyoruz.
phrase-request-refused = Talebiniz onaylanmadı.
phrase-request-approved = Talebiniz onaylandı.
phrase-if-you-cannot = Gelemiyor musunuz?
phrase-if-too-late = Geç mi kalacaksınız?
phrase-tell-then-in-time = O zaman lütfen bize zamanında haber verin.
phrase-call-before = Lütfen bizi saat { $time } öncesinde arayın.
phrase-not-want = Bunu istemiyor musunuz?
phrase-home-same = Evde de böyle mi?
phrase-home-read-this-book = Bu kitabı evde de okuyabilir misiniz?
phrase-not-on-wc-yet = { $child } henüz tuvalete gitmek istemiyor.
phrase-not-want-sleep = { $child } uyumak istemiyor.
phrase-has-friend = { $child }: grupta bir arkadaşı var.
phrase-had-on = { $child } { $things } giymişti.
phrase-slept-with = { $child } { $things } ile uyudu.
phrase-trousers-wet-plain = Pantolon ıslak.
phrase-ice-on = Üzerine buz koyduk.
phrase-colleague-plaster = Bir çalışma arkadaşımız üzerine yara bandı yapıştırdı.
phrase-ask-wants-call = { $child } sizinle telefonda konuşmak istiyor.
phrase-weather-was-warm = Hava sıcaktı.
phrase-weather-was-cold = Hava soğuktu.
phrase-weather-stays-hot = Hava sıcak kalmaya devam ediyor.
phrase-sleep-slower-usual = Uykuya dalması her zamankinden uzun sürdü.
phrase-children-stay-home = Hasta çocuklar evde kalır.
phrase-first-time-you-stay = İlk seferde çocuğunuzun yanında kalırsınız.
phrase-settling-takes = Alışma { $hours } saat sürer.
phrase-settling-takes-hour = Alışma bir saat sürer.
phrase-works-on-days = { $person } şu günlerde çalışıyor: { $first-weekday } ve { $second-weekday }.
phrase-see-you-on = { $date } günü sizi görmekten mutluluk duyarız.
phrase-see-you-there = Sizi görmekten mutluluk duyarız.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = Saat { $time }: { $things }.
phrase-event-starts-at = Başlangıç saati { $time }: { $things }.
phrase-event-ends-at = Bitiş saati { $time }: { $things }.
phrase-event-from-until = Saat { $from } ile { $until } arasında: { $things }.
phrase-event-date-from-until = { $date } günü, saat { $from } ile { $until } arasında: { $things }.
phrase-event-takes = { $things } { $minutes } dakika sürer.
phrase-event-starts-on = Başlangıç tarihi { $date }: { $things }.
phrase-event-stops-on = Bitiş tarihi { $date }: { $things }.
phrase-event-time-now = Yeni saat: { $time }.
phrase-event-time-changed = Saat değişti.
phrase-event-goes-on = { $things } planlandığı gibi yapılacak.
phrase-event-remember = Lütfen şunu unutmayın: { $things }.
phrase-event-welcome-at = Şuraya davetlisiniz: { $things }.
phrase-paper-received = Şunu aldık: { $things }.
phrase-paper-not-received = Şunu henüz almadık: { $things }.
phrase-paper-ready = { $things } hazır.
phrase-paper-fill = Lütfen şunu doldurun: { $things }.
phrase-paper-sign = Lütfen şunu imzalayın: { $things }.
phrase-paper-pay = Lütfen şunu ödeyin: { $things }.
phrase-paper-back-on = { $date } günü geri verilmesi gereken: { $things }.
phrase-paper-read = Lütfen şunu okuyun: { $things }.
phrase-paper-ask-read = Şunu okudunuz mu: { $things }?
phrase-paper-pass-on = Lütfen bize şunu bildirin: { $things }.
phrase-paper-you-get = Bizden { $things } alacaksınız.
phrase-paper-children-get = Çocuklara { $things } veriliyor.

## Spullen: wat er is en wat niet

phrase-thing-visit = Ziyaretçimiz var: { $things }.
phrase-thing-there-is = { $things } var.
phrase-thing-there-is-not = { $things } yok.
phrase-thing-not-working = { $things } çalışmıyor.
phrase-thing-closed = { $things } kapalı.
phrase-thing-opens-at = Şunun açılış saati { $time }: { $things }.
phrase-thing-had-none = { $child } yanında { $things } getirmemişti.
phrase-thing-only-left = Yalnızca { $things } kaldı.
phrase-thing-has = { $child }: { $things } var.
phrase-thing-is-too-small = { $things } küçük geliyor.
phrase-thing-ask-make = Lütfen { $things } hazırlayın.
phrase-thing-ask-in-bag = Lütfen şunu çantaya koyun: { $things }.
phrase-thing-ask-wear = Lütfen çocuğunuza { $things } giydirin.
phrase-thing-wear = Lütfen { $things } giyin.
phrase-thing-ask-practise = Lütfen evde şunu çalışın: { $things }.
phrase-thing-name-in = Lütfen şunun üzerine çocuğunuzun adını yazın: { $things }.

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child } bir tabak daha yedi.
phrase-food-less-than-usual = { $child } her zamankinden az yedi.
phrase-drink-less-than-usual = { $child } her zamankinden az içti.
phrase-drink-plain = { $child } bir şeyler içti.
phrase-drink-another-ml = { $child } { $count } ml daha içti.
phrase-food-slow = { $child } yavaş yedi.
phrase-food-rather = { $child } daha çok { $things } istedi.
phrase-food-all-well = Çocuklar iyi yedi.
phrase-sleep-all-well = Çocuklar iyi uyudu.
phrase-food-choked = { $child }: yediği veya içtiği şey boğazına kaçtı.
phrase-allergic-to = { $child }: { $things } alerjisi var.
phrase-sleep-asleep-only = { $child } ancak saat { $time } olunca uykuya daldı.
phrase-sleep-early-tonight = Belki { $child } bu akşam erken yatabilir.
phrase-sleep-in-bed = { $child } yatakta.
phrase-sleep-not-without = { $child } şu olmadan uyuyamıyor: { $item }.
phrase-sleep-went-better = Uyku daha iyi geçti.
phrase-food-went-better = Yemek daha iyi geçti.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } henüz kaka yapmadı.
phrase-nappy-leaked = { $child }: bezi sızdırdı.
phrase-nappy-better = { $child }: poposu daha iyi görünüyor.
phrase-got-puffs = { $child } için inhalerden (nefes açıcı fısfıs) { $count } puf verildi.
phrase-toilet-accidents = { $child } { $count } kez altına kaçırdı.

## Stemming (en nog meer)

phrase-mood-in-skin = { $child } kendini iyi hissediyordu.
phrase-mood-cried-you-left = { $child } siz giderken ağladı.
# unsure: "spannend": shy of it, tense and curious at once
phrase-mood-exciting-still = { $child } hâlâ biraz çekiniyor.
phrase-mood-asked-relative = { $child } şu kişiyi sordu: { $relative }.
phrase-mood-not-joined = { $child } katılmadı.
phrase-mood-tearful = { $child } kolayca ağlıyordu.
phrase-mood-does-well = { $child } için her şey iyi gidiyor.
phrase-mood-made-up = Çocuklar barıştı.
phrase-mood-talked-about-it = Bunu konuştuk.
phrase-mood-we-laughed = Çok güldük.
phrase-mood-not-outside = { $child } dışarı çıkamadı, izin yoktu.
phrase-group-plain-day = Sıradan bir gündü.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = Şunu yapıyoruz: { $activity }.
phrase-act-do-many = { $who } şunu yapıyor: { $activity }.
phrase-act-not-allowed = { $child } { $activity } için izin alamadı.
phrase-act-may = { $child } şunu yapabilir: { $activity }.
phrase-act-does-well = { $child } { $activity } konusunda iyi.
phrase-act-going-out = Dışarı çıkıyoruz.
phrase-act-not-going-out = Dışarı çıkmıyoruz.
phrase-act-staying-in = İçeride kalıyoruz.
phrase-act-worked-hard = { $child } çok çalıştı.
phrase-act-plays-at = { $child } şu çocuğun evinde oynayacak: { $names }.
phrase-dev-dutch-more = { $child } gittikçe daha çok Hollandaca konuşuyor.
phrase-dev-says-little = { $child } henüz az konuşuyor.
phrase-theme-begin = Yeni bir temaya başlıyoruz.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = O yer biraz şişti.
phrase-health-no-blood = Kanamadı.
phrase-health-bit-blood = Biraz kanadı.
phrase-health-weak = { $child } çok hâlsiz.
phrase-health-no-complaints = { $child } artık hastalık belirtisi göstermiyor.
phrase-health-looks-like = Şuna benziyor: { $item }.
phrase-health-trouble-of = { $child } şundan rahatsız: { $item }.
phrase-health-some-children-have = Grupta { $count } çocukta { $item } var.
phrase-health-visit = Lütfen şuraya gidin: { $item }.
phrase-health-visit-child = Lütfen { $child } ile şuraya gidin: { $item }.
phrase-health-come-now = Lütfen en kısa sürede gelin.
phrase-health-will-be-fine = Her şey iyi olacak.
phrase-health-nothing-serious = Ciddi bir şey yok.
phrase-health-eye-sticky = { $child }: bir gözü çapaklı.
phrase-health-ball = { $child } şununla darbe aldı: { $item } ({ $body }).
phrase-health-bumped-item = { $child } şuna çarptı: { $item }.
phrase-health-bumped-body-item = { $child } düşüp şuraya çarptı: { $item } ({ $body }).
phrase-health-slipped = { $child } kaydı.
phrase-health-hurt-self = { $child } canını acıttı.
phrase-health-hurt-body = { $child } şurasını acıttı: { $body }.
phrase-health-stay-home-child = Lütfen { $child } evde kalsın.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = { $child } için gelip alabilecek kişi: { $relative }.
phrase-pickup-need-not = { $child } için gelmenize gerek yok; onu almanız gerekmiyor.
phrase-pickup-stays-until = { $child } saat { $time } olana kadar kalıyor.
phrase-pickup-from-until = { $child } saat { $from } ile { $until } arasında geliyor.
phrase-absent-not-on-list = { $child } listede değil.
phrase-absent-reported = { $child } için gelmeyeceği bildirildi.
phrase-arrive-late-child = { $child } geç kaldı.
phrase-arrive-later = { $child } daha geç geliyor.
phrase-arrive-we-later = { $minutes } dakika gecikeceğiz.
phrase-arrive-we-come-later = Biraz geç geleceğiz.
phrase-extra-ask = { $child } bir ek gün gelebilir mi?
phrase-swap-how-app = Uygulamadan gün değişikliği isteyebilirsiniz.
phrase-waiting-list-child = { $child } bekleme listesinde.
phrase-talk-ask-come = { $date } günü saat { $time } için görüşmeye gelebilir misiniz?
phrase-talk-ask-other-time = Başka bir zaman gelebilir misiniz?
phrase-photo-ask-one = { $child } ile bir fotoğraf çekebilir miyiz?

## Kantoor (en nog meer)

phrase-office-notice-month = Fesih süresi bir aydır.
phrase-office-allowance = Çocuk bakım yardımını (kinderopvangtoeslag) vergi dairesinden (Belastingdienst) isteyebilirsiniz.
phrase-office-allowance-change = Lütfen değişiklikleri vergi dairesine (Belastingdienst) bildirin.
phrase-office-call-number = Bizi arayabilirsiniz: { $phone }.
phrase-office-mail-to = Bize e-posta gönderebilirsiniz: { $mail }.
phrase-office-inconvenience = Verdiğimiz rahatsızlık için özür dileriz.
phrase-office-good-news = İyi bir haber var.

## School (en nog meer)

phrase-school-earlier = Okul daha erken bitiyor.
phrase-school-out-at = Okulun bitiş saati { $time }.
phrase-school-not-listen = { $child } iyi söz dinlemedi.
phrase-school-drill = Bu bir tatbikattı.
phrase-school-drill-coming = Yangın tatbikatı yapıyoruz.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = Çok rüzgârlı.
phrase-weather-careful = Lütfen yolda dikkatli olun.
phrase-group-at-other = Şu grubun yanındayız: { $group }.
phrase-contact-ask-may = Buna izin var mı?
phrase-contact-ask-right = Bu doğru mu?
phrase-contact-ask-possible = Bu mümkün mü?
phrase-contact-language = Evde hangi dili konuşuyorsunuz?
phrase-contact-tell-relative = Lütfen bunu şu kişiye iletin: { $relative }.
phrase-contact-nice-help = Yardıma gelmeniz ne güzel.
phrase-contact-if-something = Bir şey olursa lütfen bize bildirin.
phrase-contact-look-in = Gelip bakabilirsiniz.
phrase-contact-call-back = Lütfen bizi geri arayın.
phrase-contact-answer-please = Lütfen bu mesaja cevap verin.
phrase-contact-nothing-to-pay = Ödeme yapmanız gerekmiyor.

## Nog meer van alledag

phrase-bottle-per-time = { $child } her seferinde { $count } ml içiyor.
phrase-bottle-per-day = { $child } için günlük biberon sayısı: { $count }.
phrase-food-eats-along = { $child } bizimle yemek yiyor.
phrase-food-eats-not-along = { $child } bizimle yemek yemiyor.
phrase-thing-put-on = { $child } için { $things } giydirdik.
phrase-mood-happy-with = { $child } şuna sevindi: { $things }.
phrase-mood-not-day = { $child } pek iyi bir gün geçirmedi.
phrase-mood-wants-home = { $child } eve gitmek istiyor.
phrase-group-enthusiastic = Çocuklar çok hevesliydi.
phrase-group-tired = Çocuklar yorgundu.
phrase-group-lively = Çocuklar hareketliydi.
phrase-act-we-practise = Şunu çalışıyoruz: { $activity }.
phrase-dev-knows = { $child } şunu tanıyor: { $things }.
phrase-dev-loose-tooth = { $child }: bir dişi sallanıyor.
phrase-health-sore-throat = { $child }: boğazı ağrıyor.
phrase-health-need-not-come = Gelmenize gerek yok.
phrase-health-can-come = Gelebilir misiniz?
phrase-health-ask-give-paracetamol = { $child } için parasetamol verebilir miyiz?
phrase-health-ask-medicine-often = { $child } ilacı ne sıklıkta alıyor?
phrase-health-ask-medicine-much = { $child } ilaçtan ne kadar alıyor?
phrase-health-ask-medicine-time = { $child } ilacı saat kaçta alıyor?
phrase-health-ill-count = Hasta çocuk sayısı: { $count }.
phrase-health-wash-hands = Lütfen ellerinizi iyi yıkayın.
phrase-thing-uses = { $child } { $things } kullanıyor.
phrase-thing-has-no = { $child }: { $things } yok.
phrase-thing-ask-has = { $child }: { $things } var mı?
phrase-arrive-bus-comes = Otobüsün geliş saati { $time }.
phrase-pickup-stays-longer = { $child } daha uzun kalıyor.
phrase-pickup-ask-until = { $child } saat { $time } olana kadar kalabilir mi?
phrase-pickup-can-bring = { $child } gelebilir; onu getirebilirsiniz.
phrase-pickup-can-collect = { $child } için gelip onu alabilirsiniz.
phrase-swap-left = Kalan gün değişikliği hakkınız: { $count }.
phrase-money-thing-costs = { $things } ücreti { $amount }.
phrase-money-back = Size para iade edilecek.
phrase-money-not-received = Henüz ödeme almadık.
phrase-office-ask = Lütfen büroya sorun.
phrase-staff-back-on = { $person } { $date } günü dönüyor.
phrase-staff-no-longer = { $person } artık bizde çalışmıyor.
phrase-closed-hour-early = Bir saat erken kapatıyoruz.
phrase-photo-may = Fotoğraf çekebilirsiniz.
phrase-photo-not-online = Lütfen internete fotoğraf koymayın.
phrase-photo-will-app = Uygulamaya fotoğraf koyuyoruz.
phrase-event-topic = Konu şu: { $things }.
phrase-talk-which-time = Hangi saat size uygun?
phrase-talk-interpreter-comes = Tercüman olacak.
phrase-contact-ask-reachable = Size ulaşabilir miyiz?
phrase-contact-ask-call-when = Sizi ne zaman arayabilirim?
phrase-home-ask-plays = { $child } evde neyle oynamayı sever?
phrase-home-ask-does = { $child } ne yapmayı sever?

## Korte antwoorden van medewerkers

phrase-short-good-idea = İyi fikir.
phrase-short-fine = Olur, tamam.
phrase-short-can = Bu mümkün.
phrase-short-cannot = Bu mümkün değil.
phrase-short-may = Buna izin var.
phrase-short-may-not = Buna izin yok.
phrase-short-right = Bu doğru.
phrase-short-not-right = Bu doğru değil.
phrase-short-no-problem = Sorun değil.
phrase-short-get-well = Geçmiş olsun.
phrase-short-strength = Size sabır ve güç dileriz.
phrase-short-pity = Ne yazık.
phrase-short-dont-know = Bilmiyorum.
phrase-short-is-settled = Bu halledildi.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $child } hâlâ açtı.
phrase-sleep-almost-hours = { $child } neredeyse { $hours } saat uyudu.
phrase-health-had-diarrhoea = { $child } ishaldi.
phrase-mood-quieter = { $child } her zamankinden sessizdi.
phrase-act-was-hard = { $child } { $activity } konusunda zorlandı.
phrase-play-with-friends = { $child } arkadaşlarıyla oynadı.
phrase-health-has-coughed = { $child } öksürdü.
phrase-health-stung-mosquito = { $child }: sivrisinek ısırdı.
phrase-pickup-must = { $child } için birinin gelip onu alması gerekiyor.
phrase-pickup-planned = { $child } için biri gelip onu alacak.
phrase-pickup-goes-earlier = { $child } eve daha erken gidiyor.
phrase-pickup-tell-time = Lütfen saat kaçta geleceğinizi bildirin.
phrase-health-ask-been = { $child } doktora gitti mi?
phrase-thing-ask-may-have = { $child } { $things } alabilir mi?
phrase-thing-delayed = { $things } gecikiyor.
phrase-thing-was-nice = { $things } güzeldi.
phrase-child-comes-on = { $child } bundan sonra { $weekday } günleri geliyor.
phrase-child-comes-on-two = { $child } bundan sonra { $first-weekday } ve { $second-weekday } günleri geliyor.
phrase-child-stops = { $child } için bakımın son günü: { $date }.
phrase-swap-ask-want = Bir günü değiştirmek ister misiniz?
phrase-contact-see-if = Mümkün olup olmadığına bakacağız.
phrase-contact-waiting = Sizi bekliyoruz.
phrase-contact-thanks-coming = Geldiğiniz için teşekkür ederiz.
phrase-contact-hard-to-reach = Bize ulaşmak zor.

## Korte antwoorden van ouders

reply-ok = Tamam.
reply-yes = Evet.
reply-no = Hayır.
reply-thanks = Teşekkürler.
reply-thanks-much = Çok teşekkür ederim.
reply-please = Lütfen, iyi olur.
reply-welcome = Rica ederim.
reply-good-morning = Günaydın, iyi günler.
reply-greeting = Merhaba.
reply-see-you = Görüşürüz.
reply-understood = Anladım.
reply-not-understood = Anlamadım.
reply-nice = Ne güzel!
reply-sorry = Özür dilerim.
reply-coming = Geliyorum.
reply-coming-time = Geliş saatim: { $time }.
reply-coming-minutes = { $minutes } dakika sonra oradayım.
reply-late = Daha geç geleceğim.
reply-late-minutes = { $minutes } dakika gecikeceğim.
reply-earlier = Daha erken geleceğim.
reply-ill-today = { $child } bugün hasta.
reply-not-coming-today = { $child } bugün gelmiyor.
reply-not-coming-tomorrow = { $child } yarın gelmiyor.
reply-not-coming-date = { $child } { $date } günü gelmiyor.
reply-coming-today = { $child } bugün geliyor.
reply-coming-tomorrow = { $child } yarın yine geliyor.
reply-child-later = { $child } bugün daha geç geliyor.
reply-fever-home = { $child }: evde ateşi var.
reply-better = { $child } iyileşti.
reply-slept-badly = { $child } dün gece kötü uyudu.
reply-slept-well = { $child } dün gece iyi uyudu.
reply-had-breakfast = { $child } kahvaltı yaptı.
reply-no-breakfast = { $child } henüz kahvaltı yapmadı.
reply-paracetamol-none = { $child } parasetamol almadı.
reply-mother-collects = Annesi alacak.
reply-father-collects = Babası alacak.
reply-grandparent-collects = Büyükannesi veya büyükbabası alacak.
reply-other-collects = { $child } için gelip alacak kişi: { $person }.
reply-bring-tomorrow = Yarın getireceğim.
reply-can-come = Gelebilirim.
reply-cannot-come = Gelemem.
reply-can-help = Yardım edebilirim.
reply-call-me = Beni arar mısınız?
reply-will-call = Sizi arayacağım.
reply-question = Bir sorum var.
reply-how-was-day = { $child } bugün nasıldı?
reply-interpreter = Tercüman istiyorum.
reply-allowed = Evet, olabilir.
reply-not-allowed = Hayır, olmaz.

## Van dag tot dag

phrase-sleep-could-not = { $child } uyuyamadı.
phrase-sleep-hard-to-start = { $child } zor uykuya daldı.
phrase-sleep-ask-midday = { $child } evde öğle saatlerinde hâlâ uyuyor mu?
phrase-mood-goodbye-hard = { $child } için vedalaşmak zordu.
phrase-goodbye-take-time = Vedalaşmak için lütfen kendinize zaman tanıyın.
phrase-goodbye-short = Lütfen vedalaşmayı kısa tutun.
phrase-contact-call-how-going = Nasıl gittiğini sormak için her zaman arayabilirsiniz.
phrase-mood-we-miss = { $child }, seni özlüyoruz.
phrase-mood-is-happy = { $child } neşeli.
phrase-mood-is-sad = { $child } üzgün.
phrase-mood-is-clingy = { $child } hep yanımızda olmak istiyor.
phrase-mood-is-busy = { $child } çok hareketli.
phrase-mood-is-quiet = { $child } sessiz.
phrase-mood-is-angry = { $child } kızgın.
phrase-bit-other-at = { $child } başka bir çocuğu ısırdı. Yeri: { $body }.
phrase-hair-pulled-by = { $child }: başka bir çocuk saçını çekti.
phrase-hair-pulled-other = { $child } başka bir çocuğun saçını çekti.
phrase-scratched-other = { $child } başka bir çocuğu tırmaladı.
phrase-kicked-other = { $child } başka bir çocuğa tekme attı.
phrase-kicked-by = { $child }: ona başka bir çocuk tekme attı.
phrase-quarrel-about = { $child } başka bir çocukla tartıştı. Konusu: { $things }.
phrase-took-toy = { $child } başka bir çocuğun elinden oyuncağını aldı.
phrase-explained-hitting = { $child } ile konuştuk ve vurmanın can acıttığını anlattık.
phrase-explained-biting = { $child } ile konuştuk ve ısırmanın can acıttığını anlattık.
phrase-parted-children = Çocukları birbirinden ayırdık.
phrase-dev-sentences-words = { $child } { $count } kelimelik cümleler kuruyor.
phrase-dares-more = { $child } { $activity } için giderek daha çok cesaret buluyor.
phrase-does-more-often = { $child } şunu giderek daha sık yapıyor: { $activity }.
phrase-ready-school = { $child } ilkokula hazır.
phrase-ask-registered-school = { $child } için bir okula kayıt yaptırdınız mı?
phrase-ask-which-school = { $child } hangi okula gidecek?
phrase-good-helper = { $child } çok iyi bir yardımcı.
phrase-asks-many-questions = { $child } çok soru soruyor.
phrase-talks-clearer = { $child } giderek daha anlaşılır konuşuyor.
phrase-mixes-languages = { $child } iki dili karıştırarak konuşuyor.
phrase-torn-of = { $child }: { $things } yırtıldı.
phrase-too-small-of = { $child } için { $things } küçük geliyor.
phrase-look-lost-property = Lütfen kayıp eşyalara bakın.
phrase-weather-degrees = Hava { $temperature } derece olacak.
phrase-out-any-weather = Her havada dışarı çıkıyoruz.
phrase-suncream-ask-done = Çocuğunuza ({ $child }) güneş kremi sürüldü mü?
phrase-only-known-people = Çocuğunuzu ({ $child }) yalnızca tanıdığımız kişilere teslim ediyoruz.
phrase-late-minutes = { $minutes } dakika geç kaldınız.
phrase-arrived-safe = { $child } sağ salim ulaştı.
phrase-child-comes = { $child } geliyor.
phrase-ask-comes-care = { $child } kreşe geliyor mu?
phrase-ask-wait = Biraz bekler misiniz?
phrase-ask-ring = Lütfen zili çalın.
phrase-swap-day-for-day = { $first-weekday } gününü { $second-weekday } günüyle değiştirebilirsiniz.
phrase-group-full = Grup dolu.
phrase-group-full-child = Çocuğunuzun ({ $child }) grubu dolu.
phrase-closed-group-time = Grubun kapanış saati: { $time }.
phrase-wish-summer-holiday = Size güzel bir yaz tatili dileriz.
phrase-wish-christmas = Size mutlu Noeller dileriz.
phrase-drivers-wanted = Arabasıyla götürebilecek { $count } veli daha arıyoruz.
phrase-helpers-wanted = Yardım etmek isteyen { $count } veli daha arıyoruz.
phrase-ask-how-many-people = Kaç kişi geliyorsunuz?
phrase-ask-alone-or-two = Tek başınıza mı yoksa iki kişi mi geliyorsunuz?
phrase-photo-newsletter = Çocuğunuzun ({ $child }) bir fotoğrafını bültene koyabilir miyiz?
phrase-photo-website = Çocuğunuzun ({ $child }) bir fotoğrafını web sitemize koyabilir miyiz?
phrase-ask-celebrate-when = { $child } için doğum gününü bizimle ne zaman kutlamak istersiniz?
phrase-we-celebrate-birthday = Şu kişinin doğum gününü kutluyoruz: { $person }.
phrase-dress-up-child = { $child } kostümle gelebilir.
phrase-say-farewell = { $person } aramızdan ayrılıyor. Kendisiyle vedalaşıyoruz.
phrase-treat-no-sweets = İkram olarak şekerleme getirmemenizi tercih ederiz.
phrase-keep-weeks = { $things } { $count } hafta sizde kalabilir.
phrase-home-ask-does-most = { $child } evde en çok ne yapmayı seviyor?
phrase-phone-ask-new = Yeni telefon numaranız nedir?
phrase-phone-ask = Telefon numaranız nedir?
phrase-mail-ask = E-posta adresiniz nedir?
phrase-address-ask = Adresiniz nedir?
phrase-contact-let-know = Size haber vereceğiz.
phrase-look-new-group = { $child } yeni grubu görmeye gidecek.
phrase-talk-have-about = { $child } hakkında bir görüşmemiz var.
phrase-gate-closed = Bahçe kapısı her zaman kapalı kalmalı.
phrase-talk-ask-speak = Sizinle biraz konuşabilir miyim?
phrase-office-mail = Lütfen büroya e-posta gönderin.
phrase-contact-tried-call = Sizi aramaya çalıştık.
phrase-contact-not-answered = Telefonu açmadınız.
phrase-pickup-put-on-list = O zaman bu kişiyi listeye ekleriz.
phrase-ask-who-along = Kim bizimle gelebilir?
phrase-staff-meeting = Toplantımız var.
phrase-make-nice-day = Güzel bir gün olmasını sağlayacağız.
phrase-lovely-child = { $child } çok tatlı bir çocuk.
phrase-nice-in-group = { $child } grubumuzda olduğu için mutluyuz.
phrase-contact-we-call = Sizi arayacağız.
phrase-thanks-patience = Sabrınız için teşekkür ederiz.
phrase-had-good-time = { $child } iyi vakit geçirdi.
phrase-leave-home-thing = { $things } evde kalabilir.
phrase-drinks-from = { $child } şundan içiyor: { $item }.
phrase-all-well-child = { $child } ile ilgili her şey yolunda.
phrase-books-about = { $child } { $things } hakkındaki kitapları seviyor.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = Çocuğunuzun ({ $child }) ateşini az önce ölçtük.
phrase-ill-temperature-was = Çocuğunuzun ({ $child }) vücut ısısı { $temperature } dereceydi.
phrase-ill-fever-rose = Ateş yükseldi.
phrase-ill-fever-still = Çocuğunuzun ({ $child }) hâlâ ateşi var.
phrase-ill-ask-fever-still = Çocuğunuzun ({ $child }) hâlâ ateşi var mı?
phrase-ill-measure-again = Ateşi bir kez daha ölçeceğiz.
phrase-ill-shivers = { $child } titriyor.
phrase-ill-breathes-hard = { $child } zor nefes alıyor.
phrase-ill-short-of-breath = Çocuğunuzun ({ $child }) nefesi daralıyor.
phrase-ill-short-of-breath-was = Çocuğunuzun ({ $child }) nefesi daraldı.
phrase-ill-short-of-breath-bit = Çocuğunuzun ({ $child }) nefesi biraz daraldı.
phrase-ill-drowsy = { $child } sersem gibi ve uykulu.
phrase-ill-not-drowsy = { $child } sersem gibi ya da uykulu değil.
phrase-ill-alert = { $child } normal tepki veriyor.
phrase-ill-not-vomited = { $child } kusmadı.
phrase-ill-feels-bit-better = { $child } kendini biraz daha iyi hissediyor.
phrase-ill-not-well = Çocuğunuzun ({ $child }) durumu iyi değil.
phrase-ill-getting-worse = Çocuğunuzun ({ $child }) durumu kötüleşiyor.
phrase-ill-was = { $child } hastaydı.
phrase-ill-wants-lap = { $child } kucağa oturmak istiyor.
phrase-ill-wants-not-eat = { $child } yemek istemiyor.
phrase-ill-wants-not-eat-yet = { $child } henüz yemek istemiyor.
phrase-ill-wants-not-drink = { $child } bir şey içmek istemiyor.
phrase-ill-drinks = { $child } bir şeyler içiyor.
phrase-ill-drinks-well = { $child } iyi içiyor.
phrase-ill-only-drank = { $child } yalnızca { $things } içti.
phrase-ill-stays-with = Çocuğunuzun ({ $child }) yanında kalıyoruz.
phrase-ill-must-go-home = Çocuğunuzun ({ $child }) eve gitmesi gerekiyor.
phrase-ill-goes-home = { $child } eve gidiyor.
phrase-ill-may-come = { $child } gelebilir.
phrase-ill-may-not-come = { $child } gelemez.
phrase-ill-may-stay = { $child } kalabilir.
phrase-ill-may-come-with = { $child } şu hastalıkla da gelebilir: { $item }.
phrase-ill-child-may-come = Çocuğunuz gelebilir.
phrase-ill-child-may-not-come = Çocuğunuz gelemez.
phrase-ill-child-may-come-with = Çocuğunuz şu hastalıkla da gelebilir: { $item }.
phrase-ill-child-may-not-come-with = Çocuğunuz şu hastalıkla gelemez: { $item }.
phrase-ill-ask-watch = Çocuğunuzu ({ $child }) dikkatle takip eder misiniz?
phrase-ill-watched = Çocuğunuzu ({ $child }) dikkatle takip ettik.
phrase-ill-clothes-bag = Kirli giysiler plastik bir poşette.
phrase-ill-blood-poo = Kakada kan vardı.
phrase-ill-pee-hurts = { $child } çiş yaparken ağrı duyuyor.
phrase-ill-ointment = { $item } sürdük ({ $body }).
phrase-ill-ask-home-too = Çocuğunuzda ({ $child }) bu evde de oluyor mu?
phrase-ill-ask-see-home = Bunu evde de görüyor musunuz?

## Wat wij aan het lichaam zien

phrase-body-red = { $child }: kızarıklık ({ $body }).
phrase-body-red-bit = { $child }: hafif kızarıklık ({ $body }).
phrase-body-red-very = { $child }: çok kızarıklık ({ $body }).
phrase-body-swollen = { $child }: şişlik ({ $body }).
phrase-body-swollen-bit = { $child }: hafif şişlik ({ $body }).
phrase-body-swollen-blue = { $child }: hafif şişlik ve morluk ({ $body }).
phrase-body-blue = { $child }: morluk ({ $body }).
phrase-body-blue-bit = { $child }: hafif morluk ({ $body }).
phrase-body-spot-red = O bölge kırmızı.
phrase-body-spot-red-swollen = O bölge kırmızı ve biraz şiş.
phrase-body-skin-whole = Deride yara açılmadı.
phrase-body-skin-broken = Deride yara açıldı.
phrase-body-moves = { $child } şurasını normal hareket ettirebiliyor: { $body }.
phrase-body-moves-not = { $child } şurasını iyi hareket ettiremiyor: { $body }.
phrase-body-walks = { $child } yeniden normal yürüyor.
phrase-body-limps = { $child } topallıyor.
phrase-body-fluid = { $child }: sıvı geliyor ({ $body }).
phrase-body-fluid-yellow = { $child }: sarı sıvı geliyor ({ $body }).
phrase-body-eyes-red-sticky = Çocuğunuzun ({ $child }) gözleri kırmızı ve çapaklı.
phrase-body-cleaned = Şurasını temizledik: { $body }.
phrase-body-rubs = { $child } şurasını ovuşturuyor: { $body }.
phrase-body-touches = { $child } elini şurasına götürüyor: { $body }.
phrase-body-grabs = { $child } elini şurasına atıyor: { $body }.
phrase-body-no-pain = Çocuğunuzun ({ $child }) ağrısı yok.
phrase-body-pain-gone = Çocuğunuzun ({ $child }) artık ağrısı yok.

## Ongelukjes

phrase-hurt-nosebleed-minutes = Burun kanaması { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    } sürdü.
phrase-hurt-nosebleed-about = Burun kanaması yaklaşık { $minutes ->
        [one] { $minutes } dakika
       *[other] { $minutes } dakika
    } sürdü.
phrase-hurt-bleeding-stopped = Kanama durdu.
phrase-hurt-bled-over = { $child }: kısa süre kanadı ({ $body }). Artık kanamıyor.
phrase-hurt-stung-wasp-at = Çocuğunuzu ({ $child }) eşek arısı soktu: { $body }.
phrase-hurt-sting-out = İğneyi çıkardık.
phrase-hurt-splinter-failed = Kıymığı çıkaramadık.
phrase-hurt-tooth-lip = Çocuğunuzun ({ $child }) dişi dudağını deldi.
phrase-hurt-tooth-chipped = Çocuğunuzun ({ $child }) dişinden bir parça koptu.
phrase-hurt-conscious = { $child } bilincini kaybetmedi.
phrase-hurt-fainted = { $child } bayıldı.
phrase-hurt-swallowed = { $child } şunu yuttu: { $item }.
phrase-hurt-not-seen = Nasıl olduğunu görmedik.
phrase-hurt-first-aid = İlk yardım yaptık.
phrase-hurt-emergency-called = 112’yi (acil yardım) aradık.
phrase-hurt-ambulance = Ambulans geliyor.
phrase-hurt-go-with = Çocuğunuzla ({ $child }) şuraya gidiyoruz: { $item }.
phrase-hurt-bruise-coming = Morluk oluşabilir.
phrase-hurt-plaster-off = Yara bandını çıkarabilirsiniz.
phrase-hurt-look-worse = Lütfen durumun kötüleşip kötüleşmediğine dikkat edin.

## Dokter, medicijn en allergie

phrase-care-unknown = Ne olduğunu bilmiyoruz.
phrase-care-ask-look = Buna bakar mısınız?
phrase-care-ask-look-tonight = Bu akşam buna bakar mısınız?
phrase-care-advise-visit = Şuraya gitmenizi tavsiye ederiz: { $item }.
phrase-care-advise-call = Aile hekimini aramanızı tavsiye ederiz.
phrase-care-appointment = Çocuğunuzun ({ $child }) randevusu var: { $item }.
phrase-care-called-relative = Şu kişiyi aradık: { $relative }.
phrase-care-you-may-call = Bizi arayabilirsiniz.
phrase-care-tell-how = Lütfen çocuğunuzun ({ $child }) nasıl olduğunu bize bildirin.
phrase-care-ask-what-do = Ne yapmamız gerekiyor?
phrase-care-allergy-in-group = Grupta { $item } alerjisi olan bir çocuk var.
phrase-care-no-treats-with = Lütfen içinde { $item } olan ikramlar göndermeyin.
phrase-care-reaction = Çocuğunuzda ({ $child }) alerjik tepki oldu.
phrase-care-ask-medicine-item-often = { $child } şunu ne sıklıkta alabilir: { $item }?
phrase-care-medicine-name = Ambalajın üzerinde çocuğunuzun adı yazmalı.
phrase-care-medicine-first-home = İlacı ilk kez evde siz kendiniz vermelisiniz.
phrase-care-medicine-not-got = Çocuğunuza ({ $child }) ilaç verilmedi.
phrase-care-medicine-not-given = Hiç ilaç vermedik.
phrase-care-paracetamol-not-got = Çocuğunuza ({ $child }) parasetamol verilmedi.
phrase-care-medicine-forgotten = Çocuğunuza ({ $child }) ilacını vermeyi unuttuk.
phrase-care-medicine-refused = { $child } ilacı istemedi.
phrase-care-medicine-spat = { $child } ilacı tükürdü.
phrase-care-ask-paracetamol-time = { $child } parasetamolü saat kaçta aldı?
phrase-care-ask-medicine-time-had = { $child } ilacı saat kaçta aldı?
phrase-care-medicine-goes-home = İlacı yeniden eve gönderiyoruz.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = Çocuğunuzun grubunda bit bulundu.
phrase-spread-wash-child = Çocuğunuzun ellerini iyice yıkar mısınız?
phrase-spread-toys = Oyuncakları daha özenli temizliyoruz.
phrase-spread-hygiene = Hijyene ekstra dikkat ediyoruz.
phrase-spread-ask-vaccinations = Çocuğunuz hangi aşıları oldu?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = { $child } ishal mi?
phrase-ask-fever-child = Çocuğunuzun ({ $child }) ateşi var mı?
phrase-ask-vomits = { $child } kusuyor mu?
phrase-ask-worse = Durum kötüleşiyor mu?
phrase-ask-worried = Endişeleniyor musunuz?
phrase-ask-pregnant = Hamile misiniz?
phrase-ask-pain = Çocuğunuzun ({ $child }) ağrısı var mı?

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = { $child } çok nezle.
phrase-more-bit-cold = { $child } biraz nezle.
phrase-more-phlegm-up = { $child } öksürüp balgam çıkardı.
phrase-more-hoarse = Çocuğunuzun ({ $child }) sesi kısık.
phrase-more-little-energy = Çocuğunuzun ({ $child }) enerjisi az.
phrase-more-lie-only = { $child } yalnızca uzanmak istedi.
phrase-more-lay-lap = { $child } kucağımızda yattı.
phrase-more-keeps-nothing = { $child } yediğini ve içtiğini tutamıyor, hepsini çıkarıyor.
phrase-more-pees-little = { $child } az çiş yapıyor.
phrase-more-ask-drinks = Lütfen çocuğunuzun ({ $child }) yeterince içmesine dikkat eder misiniz?
phrase-more-temperature-is = Vücut ısısı { $temperature } derece.
phrase-more-who-collects = Çocuğunuzu ({ $child }) kim alabilir?
phrase-more-lies-calm = { $child } sakin sakin yatıyor.
phrase-more-extra-sleep = Çocuğunuzu ({ $child }) fazladan uyuttuk.
phrase-more-spat-food = { $child } yemeği tükürdü.
phrase-more-glad-better = Daha iyi olmasına sevindik.
phrase-more-bites-all = { $child } her şeyi ısırıyor.
phrase-more-tubes = Çocuğunuzun ({ $child }) kulaklarına tüp takılacak.
phrase-more-operated = { $child } ameliyat oldu.
phrase-more-cast = { $child }: alçıda ({ $body }).
phrase-more-takes-few-days = Genellikle birkaç gün sürer.

## Ongelukjes (meer)

phrase-more-fell-out = { $child } şunun içinden düştü: { $item }.
phrase-more-fell-with = { $child } şununla düştü: { $item }.
phrase-more-hurt-item = { $child } şuna çarpıp canını acıttı: { $item }.
phrase-more-blood-from = { $child }: kan geldi ({ $body }).
phrase-more-teeth-whole = Çocuğunuzun ({ $child }) dişleri sağlam.
phrase-more-pushed = Başka bir çocuk çocuğunuzu ({ $child }) itti.
phrase-more-scratched-at = { $child }: tırmalandı ({ $body }).
phrase-more-injury-near = Şu görünüyor: { $injury }. Yeri: şunun yanında: { $body }.
phrase-more-only-injury = Yalnızca şu: { $injury }.
phrase-more-plaster-gone = Yara bandı çıkmış.
phrase-more-plaster-new = Yeni bir yara bandı yapıştırdık.
phrase-more-cried-hard = { $child } çok ağladı.
phrase-more-cried-not-long = { $child } uzun süre ağlamadı.
phrase-more-much-pain = Çocuğunuzun ({ $child }) çok ağrısı var.
phrase-more-had-much-pain = Çocuğunuzun ({ $child }) çok ağrısı vardı.
phrase-more-form-accident = Kazayla ilgili bir form doldurduk.
phrase-more-swelling-less = Şişlik iniyor.
phrase-more-stung-unknown = { $child }: bir şey soktu. Ne olduğunu bilmiyoruz.
phrase-more-red-swollen = { $child }: kızarıklık ve şişlik ({ $body }).
phrase-more-tick-date = Lütfen kene ısırığının tarihini not edin.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = Çocuğunuzda ({ $child }) herhangi bir reaksiyon görülmedi.
phrase-more-ask-dose = Çocuğunuza ({ $child }) hangi doz verilmeli?
phrase-more-ask-fridge = İlacın buzdolabında durması gerekiyor mu?
phrase-more-must-fridge = İlaç buzdolabında durmalı.
phrase-more-in-fridge = İlaç buzdolabında.
phrase-more-eyes-dropped = Çocuğunuzun ({ $child }) gözlerine damla damlattık.
phrase-more-blisters-dry = Önce kabarcıkların kuruması gerekiyor.
phrase-more-follow-health-service = Halk sağlığı kurumunun (GGD) kurallarına uyuyoruz.
phrase-more-ask-health-service = Halk sağlığı kurumuyla (GGD) iletişime geçer misiniz?
phrase-more-colleague-ill = Bir çalışanımız da hasta.
phrase-more-ask-what-child = Çocuğunuzun nesi olduğunu bize bildirir misiniz?
phrase-more-nails = Çocuğunuzun tırnaklarını kısa keser misiniz?
phrase-more-bedding = Nevresimleri 60 derecede yıkar mısınız?
phrase-more-comb-daily = Saçı her gün tarar mısınız?
phrase-more-has-nits = Çocuğunuzda ({ $child }) sirke (bit yumurtası) var.
phrase-more-lice-found = Grupta bit bulundu.
phrase-more-hair-tied = Çocuğunuzun ({ $child }) saçını toplar mısınız?

## Van dag tot dag (meer)

phrase-likes-to-come = { $child } bize severek geliyor.
phrase-often-with = { $child } şu çocuklarla çok vakit geçiriyor: { $names }.
phrase-looks-forward = { $child } bunu sevinçle bekliyor.
phrase-we-look-forward = Bunu sevinçle bekliyoruz.
phrase-everyone-welcome = Herkes gelebilir, herkesi bekleriz.
phrase-siblings-welcome = Kardeşler de gelebilir.
phrase-coffee-tea = Kahve ve çay var.
phrase-need-bring-nothing = Bir şey getirmenize gerek yok.
phrase-need-not-sign-up = Kayıt olmanıza gerek yok.
phrase-walk-in-from = Saat { $time } itibarıyla gelebilirsiniz.
phrase-door-opens = Kapının açılış saati: { $time }.
phrase-mail-this = Şunu bize e-postayla gönderir misiniz: { $things }?
phrase-we-look-for = Şunu arıyoruz: { $things }.
phrase-ask-call-about = { $child } hakkında sizi arayabilir miyim?
phrase-come-earlier = Daha erken gelebilir misiniz?
phrase-all-may-join = Bütün çocuklar katılabilir.
phrase-has-on-theirs = { $child } bizim kıyafetlerimizi giyiyor.
phrase-may-not-do = { $child } için şuna izin yok: { $activity }.
phrase-wants-not-do = { $child } { $activity } istemiyor.
phrase-did-not-we = Şunu yapmadık: { $activity }.
phrase-could-not-we = Şunu yapamadık: { $activity }.
phrase-practise-home = Şunu evde çalışır mısınız: { $activity }?
phrase-ask-where-thing = { $child }: { $things } nerede?
phrase-thing-is-wet = { $things } ıslak.
phrase-thing-is-dirty = { $things } kirli.
phrase-wear-child = Lütfen çocuğunuza ({ $child }) { $things } giydirin.
phrase-thing-no-name = { $things } üzerinde isim yazmıyor.
phrase-we-need = Şuna ihtiyacımız var: { $things }.
phrase-food-likes-not = { $child } şunu sevmiyor: { $things }.
phrase-food-may = { $child } şunu yiyip içebilir: { $things }.
phrase-food-ask-likes-item = { $child } şunu seviyor mu: { $things }?
phrase-eats-halal = { $child } helal yiyor.
phrase-eats-vegetarian = { $child } vejetaryen besleniyor.
phrase-eats-little = { $child } az yiyor.
phrase-drinks-little-now = { $child } az içiyor.
phrase-sleeps-badly-now = { $child } iyi uyumuyor.
phrase-talks-not-yet = { $child } henüz konuşmuyor.
phrase-cries-still-goodbye = { $child } vedalaşırken hâlâ ağlıyor.
phrase-cries-no-more-goodbye = { $child } vedalaşırken artık ağlamıyor.
phrase-settle-goes-well = { $child } iyi alışıyor.
phrase-forgot-thing = { $child } şunu unutmuş: { $things }.

## Wat al genoemd is

phrase-that-bring = Onu getirir misiniz?
phrase-that-give-along = Onu çocuğunuzla birlikte gönderir misiniz?
phrase-that-return = Onu geri getirir misiniz?
phrase-that-wash = Onu yıkar mısınız?
phrase-that-return-washed = Onu yıkanmış olarak geri verir misiniz?
phrase-that-fill-in = Onu doldurur musunuz?
phrase-that-sign = Onu imzalar mısınız?
phrase-that-send = Onu gönderir misiniz?
phrase-that-used-up = O bitti.
phrase-that-lost = O kayıp.
phrase-that-not-along = O gelmedi (yanında getirilmemiş).
phrase-that-ask-home = O evde var mı?
phrase-that-still-here = O hâlâ burada.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = { $child } parasetamol aldı mı?
phrase-more-course-done = İlaç kürü bitti.
