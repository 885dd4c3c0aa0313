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
