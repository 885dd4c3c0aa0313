staff-back = ◀ Geri
staff-skip = Atla ▸
staff-stop = ✖ Durdur
staff-done = ✓ Bitti
staff-send = ✅ Gönder
staff-look = 👁 Bak
staff-menu = ☰ Menü

## The menu. $name is the staff member

staff-menu-hello = Merhaba { $name }! Ne yapmak istiyorsun?
staff-menu-handover = 📋 Günlük rapor
staff-menu-message = ✍️ Mesaj
staff-menu-notice = 📣 Duyuru
staff-menu-inbox = { $count ->
        [0] 📥 Gelen kutusu
        [one] 📥 Gelen kutusu ({ $count })
       *[other] 📥 Gelen kutusu ({ $count })
    }
staff-menu-invite = 🔗 Davet et
staff-menu-register = 🗂 Kayıtlar
staff-menu-open = Henüz bitmedi:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = 👋 { $count } yeni veli cevabını bekliyor.
staff-help = Yapmak istediğine dokun. Doğrudan da yazabilirsin: ondan bir mesaj yaparım. Dilini /language ile seçersin. Sessiz saatlerini /hours ile seçersin.

## What happens to a card

staff-stopped = ✖ Durduruldu. Hiçbir şey gönderilmedi.
staff-stopped-undo = ↩ Yine de devam et
staff-changed-by = { $name } bu arada bir şey değiştirdi. Hiçbir şey kaybolmadı. Bir göz at.
staff-taken-over = { $name } şimdi bunun üzerinde çalışıyor.
staff-moved = ⬇️ Bu artık aşağıda.
staff-take-back = ▶️ Ben devam ediyorum
staff-card-gone = Bu düğme bitmiş bir işe ait. Yeni bir şeye başlamak için /menu yaz.
staff-button-unknown = Bu düğme artık çalışmıyor. Devam etmek için /menu yaz.
staff-sent-already = Bu zaten gönderildi.
staff-sent = ✓ { $what } · { $count } veliye gönderildi, { $time }
staff-sent-again = ✓ { $what } · { $count } velide düzeltildi, { $time }
staff-correct = ✏️ Düzelt
staff-sent-look = 📬 Ulaştı mı?
staff-sent-state = Saat { $time } itibarıyla durum
staff-sent-read = 👍 { $read } / { $count } anladı
staff-sent-waiting = biraz daha bekliyor
staff-sent-sending = yolda
staff-sent-sent = ulaştı
staff-sent-unsure = belki ulaştı. Lütfen sor.
staff-sent-unreachable = ulaşılamıyor. Ara veya kapıda konuş.
staff-sent-failed = olmadı. Ara veya kapıda konuş.
staff-sent-withdrawn = gönderilmedi: bu veli artık bağlı değil ya da mesaj istemiyor.
staff-nobody = Bunu okuyabilecek veli henüz yok. Önce /menu → Davet et ile bir veli davet et.
staff-consent-health = ☎️ { $names } bunu almayacak: sağlıkla ilgili mesajlar için izin yok. Ara veya o kısmı çıkar.
staff-consent-photo = ☎️ { $names } bunu almayacak: fotoğraf için izin yok.
staff-changed = Sen baktıktan sonra bir şey değişti. Kontrol et ve bir kez daha Gönder düğmesine dokun.

## When something can't be done

staff-not-allowed = Senin rolünle bu mümkün değil. Yöneticine sor.
staff-not-your-group = Bu çocuk başka bir grupta. O gruptan bir iş arkadaşına sor.
staff-no-groups = Henüz bir gruba bağlı değilsin. Yöneticinden seni bir gruba bağlamasını iste.
staff-unknown-command = Bu komutu bilmiyorum. Neler yapılabileceğini görmek için /menu yaz.
staff-text-too-long = Metnin çok uzun: { $length } karakter. En fazla { $limit } karaktere indir veya iki mesaj gönder.
staff-text-empty = Metin görmüyorum. Mesajını normal kelimelerle yaz.
staff-text-only-emoji = Yalnızca simgeler görüyorum. Yanına birkaç kelime yaz.
staff-other-kind = Bunu okuyamıyorum. Mesajını yaz veya /menu yaz.
staff-not-dutch = Bu Hollandaca gibi görünmüyor ({ $language }). Yalnızca Hollandaca metni sadeleştiriyor ve yalnızca Hollandacadan çeviriyorum. Mesajını Hollandaca yaz.

## Choosing a language

staff-language-ask = Beni hangi dilde kullanmak istiyorsun?
staff-language-set = Tamam, bundan sonra şu dilde: { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = Velilerin okuduğu diller: { $languages }
staff-preview-untranslated = { $count } cümle Hollandaca kalıyor: { $language }
staff-preview-machine = { $count } cümle otomatik çevrildi: { $language }
staff-preview-risk = Bir cümle sağlık veya güvenlikle ilgili. Onu otomatik çevirmem. Bu velileri ara veya bir tercüman iste.
staff-preview-title = { $language } · { $count } veli
staff-preview-more = … ve { $count } cümle daha. Veliler hepsini alır.
staff-preview-sign-reviewed = ✓✓ sabit cümle, kontrol edildi
staff-preview-sign-fixed = ✓ sabit cümle, henüz kontrol edilmedi
staff-preview-sign-machine = ≈ otomatik çeviri
staff-preview-sign-untranslated = ⚠ çevrilmedi

staff-other-child = Metninde şu ad geçiyor: { $others }. Bunu şu çocuğun velileri de okuyacak: { $child }.
staff-other-child-again = Bu uygun mu? Metnini değiştir veya bir kez daha Gönder düğmesine dokun.
staff-health-to-many = Metninde şu çocuğun sağlığıyla ilgili bir şey var: { $names }. Bunu başka veliler de okuyacak.
