## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = Kapalı gün
notice-closing-day-group = { $date } günü { $group } grubu bütün gün kapalı.
notice-closing-day-all = { $date } günü bütün gün kapalıyız.
notice-closing-day-because-study-day = O gün ekibin eğitim günü var.
notice-closing-day-because-holiday = O gün resmî tatil.
notice-closing-day-because-repairs = O gün binada çalışma yapılıyor.
notice-closing-day-because-few-staff = O gün çalışan sayımız yetersiz.
notice-closing-day-because-weather = O gün hava çok tehlikeli.
notice-closing-day-reason-study-day = Eğitim günü
notice-closing-day-reason-holiday = Resmî tatil
notice-closing-day-reason-repairs = Bina işleri
notice-closing-day-reason-few-staff = Ekip az
notice-closing-day-reason-weather = Hava durumu

## Closing period: several days in a row

notice-closing-period-heading = Kapalı günler
notice-closing-period-group = { $group } grubunun kapalı olduğu günler: { $first-date } - { $last-date } (son gün dahil).
notice-closing-period-all = Kapalı olduğumuz günler: { $first-date } - { $last-date } (son gün dahil).
notice-closing-period-wish = Size güzel günler dileriz.

## Early closing: today, urgent

notice-early-closing-heading = Bugün daha erken kapanıyoruz
notice-early-closing-today = Bugün kapanış saatimiz: { $time }.
notice-early-closing-because-power = Elektrik yok.
notice-early-closing-because-heating = Kalorifer bozuldu.
notice-early-closing-because-water = Su yok.
notice-early-closing-because-few-staff = Çalışan sayımız yetersiz.
notice-early-closing-because-weather = Hava tehlikeli olacak.
notice-early-closing-collect = Çocuğunuzu saat { $time } öncesinde alır mısınız?
notice-early-closing-call = Mümkün değil mi? O zaman bizi hemen arayın.
notice-early-closing-reason-power = Elektrik yok
notice-early-closing-reason-heating = Kalorifer bozuk
notice-early-closing-reason-water = Su yok
notice-early-closing-reason-few-staff = Ekip az
notice-early-closing-reason-weather = Hava durumu

## Other opening hours

notice-opening-hours-heading = Yeni çalışma saatleri
notice-opening-hours-from = Çalışma saatlerimiz değişiyor. Başlangıç: { $date }.
notice-opening-hours-hours = O zaman { $from } - { $until } saatleri arasında açığız.

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = Getirilecekler
notice-bring-child-date = { $date } günü { $child } için şunları getirir misiniz:
notice-bring-child = { $child } için şunları getirir misiniz:
notice-bring-date = { $date } günü çocuğunuz için şunları getirir misiniz:
notice-bring-all = Çocuğunuz için şunları getirir misiniz:
notice-bring-item-spare-clothes = yedek kıyafet
notice-bring-item-nappies = bebek bezi
notice-bring-item-wipes = ıslak mendil
notice-bring-item-rain-boots = yağmur çizmesi
notice-bring-item-rain-coat = yağmurluk
notice-bring-item-warm-coat = kalın mont
notice-bring-item-gym-shoes = spor ayakkabısı
notice-bring-item-swimwear = mayo
notice-bring-item-towel = havlu
notice-bring-item-sun-hat = güneş şapkası
notice-bring-item-sunscreen = güneş kremi
notice-bring-item-water-bottle = su şişesi
notice-bring-item-lunch = öğle yemeği
notice-bring-item-fruit = meyve
notice-bring-item-cuddly-toy = peluş oyuncak
notice-bring-item-dummy = emzik
notice-bring-item-photo = çocuğunuzun bir fotoğrafı
notice-bring-item-favourite-book = en sevdiği kitap
notice-bring-item-empty-box = el işi için boş bir kutu
notice-bring-item-bag = çanta
notice-bring-name-on-it = Üzerine çocuğunuzun adını yazar mısınız?

## Nearly finished: what parents bring for their own child

notice-running-out-heading = Bitmek üzere
notice-running-out-low-nappies = { $child } için getirdiğiniz bezler bitmek üzere.
notice-running-out-low-cream = { $child } için getirdiğiniz pişik kremi bitmek üzere.
notice-running-out-low-wipes = { $child } için getirdiğiniz ıslak mendiller bitmek üzere.
notice-running-out-low-spare-clothes = { $child } için getirdiğiniz yedek kıyafetler bitmek üzere.
notice-running-out-low-milk-powder = { $child } için getirdiğiniz toz mama bitmek üzere.
notice-running-out-low-sunscreen = { $child } için getirdiğiniz güneş kremi bitmek üzere.
notice-running-out-low-underwear = { $child } için getirdiğiniz külotlar bitmek üzere.
notice-running-out-low-socks = { $child } için getirdiğiniz çoraplar bitmek üzere.
notice-running-out-bring = Bunu bir dahaki sefere getirir misiniz?
notice-running-out-item-nappies = Bebek bezi
notice-running-out-item-cream = Pişik kremi
notice-running-out-item-wipes = Islak mendil
notice-running-out-item-spare-clothes = Yedek kıyafet
notice-running-out-item-milk-powder = Toz mama
notice-running-out-item-sunscreen = Güneş kremi
notice-running-out-item-underwear = Külot
notice-running-out-item-socks = Çorap

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = Çocuğunuzu alır mısınız?
notice-collect-ill-ill = { $child } kendini iyi hissetmiyor.
notice-collect-ill-temperature = { $child }: ateşi { $temperature } derece.
notice-collect-ill-sign-fever = { $child }: ateşi var.
notice-collect-ill-sign-vomited = { $child } kustu.
notice-collect-ill-sign-diarrhoea = { $child } ishal oldu.
notice-collect-ill-sign-tired = { $child } çok yorgun.
notice-collect-ill-sign-crying = { $child } çok ağlıyor.
notice-collect-ill-sign-pain = { $child }: ağrısı var.
notice-collect-ill-sign-rash = { $child }: cildinde lekeler var.
notice-collect-ill-sign-eye = { $child }: bir gözü kızarmış.
notice-collect-ill-collect-by = Çocuğunuzu ({ $child }) saat { $time } öncesinde alır mısınız?
notice-collect-ill-collect-soon = Çocuğunuzu ({ $child }) mümkün olduğunca çabuk alır mısınız?
notice-collect-ill-call = Mümkün değil mi? O zaman bizi arayın.
notice-collect-ill-signs-fever = Ateş
notice-collect-ill-signs-vomited = Kustu
notice-collect-ill-signs-diarrhoea = İshal
notice-collect-ill-signs-tired = Çok yorgun
notice-collect-ill-signs-crying = Çok ağlıyor
notice-collect-ill-signs-pain = Ağrı
notice-collect-ill-signs-rash = Lekeler
notice-collect-ill-signs-eye = Kızarmış göz

## Head lice

notice-head-lice-heading = Saç biti
notice-head-lice-seen = { $group } grubunda saç biti gördük.
notice-head-lice-anyone = Saç biti herkeste olabilir.
notice-head-lice-check = Bugün çocuğunuzun saçına bakar mısınız?
notice-head-lice-treat = Bit görüyor musunuz? O zaman iki hafta boyunca her gün saçı bit tarağıyla tarayın.
notice-head-lice-tell = O zaman bize de haber verir misiniz?
notice-head-lice-welcome = Çocuğunuz her zamanki gibi gelebilir.

## Infection: something that others can catch

notice-infection-heading = Grupta hastalık
notice-infection-has-chickenpox = { $group } grubundaki bir çocukta suçiçeği var.
notice-infection-has-hand-foot-mouth = { $group } grubundaki bir çocukta el, ayak ve ağız hastalığı var.
notice-infection-has-eye-infection = { $group } grubundaki bir çocukta göz iltihabı var.
notice-infection-has-stomach-flu = { $group } grubundaki bir çocukta mide ve bağırsak enfeksiyonu var.
notice-infection-has-impetigo = { $group } grubundaki bir çocukta impetigo (bulaşıcı deri iltihabı) var.
notice-infection-has-scarlet-fever = { $group } grubundaki bir çocukta kızıl var.
notice-infection-has-fifth-disease = { $group } grubundaki bir çocukta beşinci hastalık var.
notice-infection-has-worms = { $group } grubundaki bir çocukta kıl kurdu var.
notice-infection-has-scabies = { $group } grubundaki bir çocukta uyuz var.
notice-infection-has-flu = { $group } grubundaki bir çocukta grip var.
notice-infection-has-whooping-cough = { $group } grubundaki bir çocukta boğmaca var.
notice-infection-look = Çocuğunuz da hastalanıyor mu, dikkat eder misiniz?
notice-infection-tip-come = Çocuğunuz her zamanki gibi gelebilir.
notice-infection-tip-stay-home = Çocuğunuz hasta mı? O zaman evde kalsın.
notice-infection-tip-hands = Evde ellerinizi sık sık yıkayın.
notice-infection-tip-doctor = Çocuğunuzun şikâyeti mi var? Aile hekimini arayın.
notice-infection-tip-pregnant = Hamile misiniz? Ebenizi veya aile hekimini arayın.
notice-infection-ask = Sorularınız mı var? Bize mesaj gönderin.
notice-infection-advice-come = Gelebilir
notice-infection-advice-stay-home = Hastaysa evde
notice-infection-advice-hands = El yıkama
notice-infection-advice-doctor = Aile hekimi
notice-infection-advice-pregnant = Hamile
notice-infection-illness-chickenpox = Suçiçeği
notice-infection-illness-hand-foot-mouth = El, ayak ve ağız hastalığı
notice-infection-illness-eye-infection = Göz iltihabı
notice-infection-illness-stomach-flu = Mide ve bağırsak enfeksiyonu
notice-infection-illness-impetigo = İmpetigo (bulaşıcı deri iltihabı)
notice-infection-illness-scarlet-fever = Kızıl
notice-infection-illness-fifth-disease = Beşinci hastalık
notice-infection-illness-worms = Kıl kurdu
notice-infection-illness-scabies = Uyuz
notice-infection-illness-flu = Grip
notice-infection-illness-whooping-cough = Boğmaca

## Small accident

notice-accident-heading = Küçük bir kaza
notice-accident-happened-fell = { $child } düştü.
notice-accident-happened-bumped = { $child } bir yerini çarptı.
notice-accident-happened-bitten = { $child } başka bir çocuk tarafından ısırıldı.
notice-accident-happened-scratched = { $child }: vücudunda bir çizik var.
notice-accident-happened-jammed = { $child }: parmağı sıkıştı.
notice-accident-happened-stung = Çocuğunuzu ({ $child }) arı veya eşek arısı soktu.
notice-accident-time = Olayın saati: { $time }.
notice-accident-spot-head = Yeri: baş.
notice-accident-spot-face = Yeri: yüz.
notice-accident-spot-mouth = Yeri: ağız.
notice-accident-spot-arm = Yeri: kol.
notice-accident-spot-hand = Yeri: el.
notice-accident-spot-leg = Yeri: bacak.
notice-accident-spot-knee = Yeri: diz.
notice-accident-spot-foot = Yeri: ayak.
notice-accident-spot-back = Yeri: sırt.
notice-accident-did-cooled = O yeri soğuttuk.
notice-accident-did-cleaned = O yeri temizledik.
notice-accident-did-plaster = Üzerinde yara bandı var.
notice-accident-did-comforted = Çocuğunuzu ({ $child }) teselli ettik.
notice-accident-now-plays = { $child } yine oynuyor.
notice-accident-now-rests = { $child } biraz dinleniyor.
notice-accident-now-watch = Bugün çocuğunuza ({ $child }) daha çok dikkat ediyoruz.
notice-accident-questions = Sorularınız mı var? Bize mesaj gönderin veya bizi arayın.
notice-accident-what-fell = Düştü
notice-accident-what-bumped = Çarptı
notice-accident-what-bitten = Isırıldı
notice-accident-what-scratched = Çizik
notice-accident-what-jammed = Parmak sıkıştı
notice-accident-what-stung = Arı soktu
notice-accident-where-head = Baş
notice-accident-where-face = Yüz
notice-accident-where-mouth = Ağız
notice-accident-where-arm = Kol
notice-accident-where-hand = El
notice-accident-where-leg = Bacak
notice-accident-where-knee = Diz
notice-accident-where-foot = Ayak
notice-accident-where-back = Sırt
notice-accident-care-cooled = Soğutuldu
notice-accident-care-cleaned = Temizlendi
notice-accident-care-plaster = Yara bandı
notice-accident-care-comforted = Teselli edildi
notice-accident-after-plays = Yine oynuyor
notice-accident-after-rests = Dinleniyor
notice-accident-after-watch = Dikkat ediyoruz

## Not in today: read back to the parent who told us

notice-absent-heading = Grupta olmayacak
notice-absent-received = Mesajınızı okuduk.
notice-absent-date = { $child } { $date } günü gelmiyor.
notice-absent-because-ill = { $child } hasta.
notice-absent-because-day-off = { $child } o gün izinli.
notice-absent-because-holiday = { $child } tatilde.
notice-absent-because-appointment = { $child }: bir randevusu var.
notice-absent-because-family = { $child } akrabalarının yanında.
notice-absent-because-party = { $child } bir kutlamaya gidiyor.
notice-absent-get-well = Geçmiş olsun, { $child }.
notice-absent-wrong = Bu doğru değil mi? Bize mesaj gönderin.
notice-absent-reason-ill = Hasta
notice-absent-reason-day-off = İzin günü
notice-absent-reason-holiday = Tatil
notice-absent-reason-appointment = Randevu
notice-absent-reason-family = Akrabalar
notice-absent-reason-party = Kutlama

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = Gün değişikliği
notice-swap-day-done = Gün değişikliği ayarlandı.
notice-swap-day-away = { $child } { $date } günü gelmiyor.
notice-swap-day-comes = { $child } bunun yerine { $date } günü geliyor.

## Extra day

notice-extra-day-heading = Ek gün
notice-extra-day-comes = { $child } { $date } günü ek olarak gelebilir.
notice-extra-day-times = { $child } o gün { $from } - { $until } saatleri arasında burada.

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = Daha geç geliyorsunuz
notice-late-pickup-known = Daha geç geleceğinizi biliyoruz.
notice-late-pickup-time = { $child } için alma saatiniz: { $time }.
notice-late-pickup-stays = { $person }, { $child } ile birlikte kalıyor.
notice-late-pickup-calm = Acele etmenize gerek yok.

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = Çocuğunuz hâlâ bizde
notice-not-collected-here = { $child } hâlâ bizde.
notice-not-collected-closing = Kapanış saatimiz: { $time }.
notice-not-collected-when = Saat kaçta geliyorsunuz? Bize mesaj gönderin veya bizi arayın.

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = Başka biri alıyor
notice-other-pickup-who = { $date } günü { $child }, { $person } tarafından alınıyor.
notice-other-pickup-time = { $person } için geliş saati: { $time }.
notice-other-pickup-wrong = Bu doğru değil mi? O zaman bizi hemen arayın.

## Trip

notice-trip-heading = Gezi
notice-trip-date = { $date } günü gezimiz var.
notice-trip-to-farm = Çocuk çiftliğine gidiyoruz.
notice-trip-to-playground = Oyun parkına gidiyoruz.
notice-trip-to-woods = Ormana gidiyoruz.
notice-trip-to-zoo = Hayvanat bahçesine gidiyoruz.
notice-trip-to-library = Kütüphaneye gidiyoruz.
notice-trip-to-museum = Müzeye gidiyoruz.
notice-trip-to-beach = Plaja gidiyoruz.
notice-trip-to-theatre = Tiyatroya gidiyoruz.
notice-trip-to-shop = Mağazaya gidiyoruz.
notice-trip-to-school = İlkokula gidiyoruz.
notice-trip-times = { $from } - { $until } saatleri arasında dışarıdayız.
notice-trip-going-walk = Yürüyerek gidiyoruz.
notice-trip-going-cart = Çocuklar çekme arabasında oturuyor.
notice-trip-going-bicycle = Bisikletle gidiyoruz.
notice-trip-going-bus = Otobüsle gidiyoruz.
notice-trip-going-car = Arabayla gidiyoruz.
notice-trip-going-train = Trenle gidiyoruz.
notice-trip-cost = Gezinin ücreti: { $amount }.
notice-trip-take-coat = Çocuğunuzun yanına kalın bir mont verir misiniz?
notice-trip-take-boots = Çocuğunuzun yanına çizme verir misiniz?
notice-trip-take-bag = Çocuğunuzun yanına sırt çantası verir misiniz?
notice-trip-take-lunch = Çocuğunuzun yanına öğle yemeği verir misiniz?
notice-trip-take-drink = Çocuğunuzun yanına içecek verir misiniz?
notice-trip-no = Çocuğunuz gelemez mi? O zaman bize mesaj gönderin.
notice-trip-place-farm = Çocuk çiftliği
notice-trip-place-playground = Oyun parkı
notice-trip-place-woods = Orman
notice-trip-place-zoo = Hayvanat bahçesi
notice-trip-place-library = Kütüphane
notice-trip-place-museum = Müze
notice-trip-place-beach = Plaj
notice-trip-place-theatre = Tiyatro
notice-trip-place-shop = Mağaza
notice-trip-place-school = İlkokul
notice-trip-travel-walk = Yürüyerek
notice-trip-travel-cart = Çekme arabası
notice-trip-travel-bicycle = Bisiklet
notice-trip-travel-bus = Otobüs
notice-trip-travel-car = Araba
notice-trip-travel-train = Tren
notice-trip-bring-coat = Kalın mont
notice-trip-bring-boots = Çizme
notice-trip-bring-bag = Sırt çantası
notice-trip-bring-lunch = Öğle yemeği
notice-trip-bring-drink = İçecek

## Parent evening

notice-parent-evening-heading = Veli toplantısı
notice-parent-evening-date = { $date } günü veli toplantısı var.
notice-parent-evening-times = Toplantı { $from } - { $until } saatleri arasında.
notice-parent-evening-about-meet = Veliler ve ekip birbirini tanıyor.
notice-parent-evening-about-language = Konumuz: çocukların dili.
notice-parent-evening-about-sleep = Konumuz: uyku.
notice-parent-evening-about-food = Konumuz: yemek.
notice-parent-evening-about-play = Konumuz: oyun.
notice-parent-evening-about-school = Konumuz: ilkokul.
notice-parent-evening-about-media = Konumuz: tablet ve telefon.
notice-parent-evening-also-interpreter = Tercüman ister misiniz? Bize mesaj gönderin.
notice-parent-evening-also-children = Çocuğunuzu getirebilirsiniz.
notice-parent-evening-also-coffee = Kahve ve çay var.
notice-parent-evening-welcome = Sizi de aramızda görmekten mutluluk duyarız.
notice-parent-evening-answer = Geliyor musunuz? Bize mesaj gönderin.
notice-parent-evening-topic-meet = Tanışma
notice-parent-evening-topic-language = Dil
notice-parent-evening-topic-sleep = Uyku
notice-parent-evening-topic-food = Yemek
notice-parent-evening-topic-play = Oyun
notice-parent-evening-topic-school = İlkokul
notice-parent-evening-topic-media = Tablet ve telefon
notice-parent-evening-extra-interpreter = Tercüman
notice-parent-evening-extra-children = Çocuk gelebilir
notice-parent-evening-extra-coffee = Kahve ve çay

## Birthday of the child whose parents read this

notice-birthday-heading = Doğum günü
notice-birthday-congratulations = { $child } için tebrikler!
notice-birthday-age = { $child } { $count } yaşını dolduruyor.
notice-birthday-date = Kutlama günü: { $date }.
notice-birthday-time = Kutlamanın başlangıç saati: { $time }.
notice-birthday-also-treat = Tatlı veya tuzlu bir ikram getirebilirsiniz.
notice-birthday-also-healthy = Sağlıklı bir şey seçer misiniz?
notice-birthday-also-no-treat = Bir şey getirmenize gerek yok.
notice-birthday-also-join = Siz de kutlamaya katılabilirsiniz.
notice-birthday-extra-treat = İkram
notice-birthday-extra-healthy = Sağlıklı bir şey
notice-birthday-extra-no-treat = Bir şey gerekmez
notice-birthday-extra-join = Veli katılabilir

## Festivity

notice-festivity-heading = Kutlama
notice-festivity-date-sinterklaas = { $date } günü Sinterklaas'ı kutluyoruz.
notice-festivity-date-christmas = { $date } günü Noel'i kutluyoruz.
notice-festivity-date-new-year = { $date } günü yeni yılı kutluyoruz.
notice-festivity-date-carnival = { $date } günü karnavalı kutluyoruz.
notice-festivity-date-easter = { $date } günü Paskalya'yı kutluyoruz.
notice-festivity-date-eid-al-fitr = { $date } günü Ramazan Bayramı'nı kutluyoruz.
notice-festivity-date-eid-al-adha = { $date } günü Kurban Bayramı'nı kutluyoruz.
notice-festivity-date-nowruz = { $date } günü Nevruz'u kutluyoruz.
notice-festivity-date-diwali = { $date } günü Diwali'yi kutluyoruz.
notice-festivity-date-spring = { $date } günü bahar şenliği yapıyoruz.
notice-festivity-date-summer = { $date } günü yaz şenliği yapıyoruz.
notice-festivity-date-autumn = { $date } günü sonbahar şenliği yapıyoruz.
notice-festivity-date-lantern = { $date } günü fenerlerle yürüyoruz.
notice-festivity-date-grandparents = { $date } günü büyükanneler ve büyükbabalar davetlidir.
notice-festivity-date-farewell = { $date } günü veda kutlaması yapıyoruz.
notice-festivity-times = Kutlama { $from } - { $until } saatleri arasında.
notice-festivity-also-parents-welcome = Sizi de aramızda görmekten mutluluk duyarız.
notice-festivity-also-children-only = Kutlama yalnızca çocuklar içindir.
notice-festivity-also-bring-food = Yiyecek bir şey getirmek ister misiniz? Getirebilirsiniz.
notice-festivity-also-dress-up = Çocuğunuz kostüm giyebilir.
notice-festivity-also-help = Yardım etmek ister misiniz? Bize mesaj gönderin.
notice-festivity-feast-sinterklaas = Sinterklaas
notice-festivity-feast-christmas = Noel
notice-festivity-feast-new-year = Yeni yıl
notice-festivity-feast-carnival = Karnaval
notice-festivity-feast-easter = Paskalya
notice-festivity-feast-eid-al-fitr = Ramazan Bayramı
notice-festivity-feast-eid-al-adha = Kurban Bayramı
notice-festivity-feast-nowruz = Nevruz
notice-festivity-feast-diwali = Diwali
notice-festivity-feast-spring = Bahar şenliği
notice-festivity-feast-summer = Yaz şenliği
notice-festivity-feast-autumn = Sonbahar şenliği
notice-festivity-feast-lantern = Fenerler
notice-festivity-feast-grandparents = Büyükanne ve büyükbaba
notice-festivity-feast-farewell = Veda
notice-festivity-extra-parents-welcome = Veliler davetli
notice-festivity-extra-children-only = Yalnızca çocuklar
notice-festivity-extra-bring-food = Yiyecek getirme
notice-festivity-extra-dress-up = Kostüm
notice-festivity-extra-help = Yardım aranıyor

## Photo day

notice-photo-day-heading = Fotoğraf günü
notice-photo-day-date = { $date } günü fotoğrafçı geliyor.
notice-photo-day-free = Fotoğraf satın almak zorunda değilsiniz.
notice-photo-day-no = Çocuğunuzun fotoğrafının çekilmesini istemiyor musunuz? O zaman bize mesaj gönderin.

## Another member of staff on the group

notice-substitute-heading = Grupta kim var
notice-substitute-away = { $person } { $date } günü yok.
notice-substitute-comes = { $person } o gün grupta çalışıyor.
notice-substitute-person-knows = { $person } çocukları zaten tanıyor.
notice-substitute-person-new = { $person } çocuklar için yeni biri.
notice-substitute-known-knows = Çocukları tanıyor
notice-substitute-known-new = Yeni

## New member of staff

notice-new-staff-heading = Ekipte yeni
notice-new-staff-starts = { $person } { $group } grubunda çalışmaya başlıyor. İlk gün: { $date }.
notice-new-staff-meet = { $person } sizinle tanışmak istiyor.

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = Gruplar bir arada
notice-groups-together-date = { $date } günü iki grup birlikte oynuyor.
notice-groups-together-where = Çocuğunuz o gün { $group } grubunda.
notice-groups-together-person = Yanlarında olan kişi: { $person }.

## Water play

notice-water-play-heading = Su oyunu
notice-water-play-date = { $date } günü suyla oynuyoruz.
notice-water-play-swimwear = Mayo ve havlu getirir misiniz?
notice-water-play-sunscreen = Çocuğunuza daha evdeyken güneş kremi sürer misiniz?
notice-water-play-spare = Yedek kıyafet de getirir misiniz?

## Holiday planning

notice-holiday-planning-heading = Tatil planı
notice-holiday-planning-planning = Şu günlerin planını yapıyoruz: { $first-date } - { $last-date } (son gün dahil).
notice-holiday-planning-days = Çocuğunuz hangi günler geliyor? Bize mesaj gönderin.
notice-holiday-planning-before = Lütfen en geç şu gün bize bildirin: { $date }.
