staff-message-title = Mesaj
staff-message-what = Mesaj: { $text }
staff-message-ask-audience = Kimin için?
staff-message-ask-child = Hangi çocuğun velileri için?
staff-message-ask-text = Mesajını yaz. Konuştuğun gibi yaz: onu sadeleştiririm ve önce velilerin ne okuyacağını gösteririm.
staff-message-parents-of = 👪 Veliler: { $child }
staff-message-to-parents-of = veliler: { $child }
staff-message-one-child = 🧒 Bir çocuk ({ $group })
staff-message-everyone = 📣 Bütün veliler
staff-message-to-everyone = bütün veliler

## The two texts and their levels

staff-message-your-text = Senin metnin
staff-message-simple-text = Sade
staff-message-simple-already = Metnin zaten sade.
staff-message-as-typed = Metnini şu anda sadeleştiremiyorum. Veliler onu yazdığın gibi okur. Yöneticine haber ver.

## What changed

staff-message-changed = Değişenler:
staff-message-more-changes = ve { $count } tane daha
staff-message-left-out = çıkarıldı
staff-message-put-back = ↩ { $number } geri al
staff-message-take = ✨ { $number } yine de
staff-message-changes = 🔧 Değişiklikler ({ $count })

## A photo
staff-photo-title = Fotoğraf
staff-photo-ask-who = Fotoğrafta kimler var? Yalnızca onların velileri alır.
staff-photo-who = 🧒 Kimler var?
staff-photo-no-text = Fotoğrafa bir metin yaz veya böyle gönder.
staff-photo-not-together = Diğer çocuklarla aynı fotoğraf için izin yok: { $names }. Başka bir fotoğraf seç.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 Sabit cümleler ({ $count })
staff-message-phrases-how = Bu cümleler Hollandaca kalıyor. Sabit bir cümle de uygun mu? Her veli onu kendi dilinde okur.
staff-message-choose = ✨ { $number } seç

## Buttons

staff-message-edit = ✏️ Değiştir
staff-message-own = ↩ Kendi metnim
staff-message-simple = ✨ Sade metin
staff-message-read-all = 📖 Hepsini oku
staff-message-spots = 🎨 Zor olan ne?
staff-message-urgent = ❗ Acil
staff-message-not-urgent = ❗ Acil değil
staff-message-is-urgent = Acil: hemen gider, dinlenme saatinde de.
staff-message-other-audience = 👥 Kimin için?

## A second look

staff-message-hard = Bu cümle hâlâ zor: “{ $sentence }”. Değiştir veya bir kez daha Gönder düğmesine dokun.
staff-message-wrong-day = “{ $written }” doğru değil: takvime göre { $date }. Günü ve tarihi kontrol et.
staff-message-again = Metnini değiştir veya bir kez daha Gönder düğmesine dokun.
staff-message-urgent-dutch = Acil, ama { $names } için çevrilmedi. Sabit bir cümle seç veya ara. Yine de böyle mi gönderilsin? Bir kez daha Gönder düğmesine dokun.
staff-message-foreign-again = Bu Hollandaca gibi görünmüyor. Hollandaca yaz veya bir kez daha Gönder düğmesine dokun.
staff-message-correcting = Gönderilmiş bir mesajı düzeltiyorsun. Yeni metni yaz. Veliler düzeltildiğini görür.
