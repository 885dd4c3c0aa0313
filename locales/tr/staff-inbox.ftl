staff-inbox-empty = 📥 Gelen kutun boş.
staff-inbox-list = { $count ->
        [one] 📥 { $count } veli mesajı
       *[other] 📥 { $count } veli mesajı. En uzun bekleyen en üstte.
    }
staff-inbox-no-child = Genel
staff-inbox-when = { $time } · bekliyor: { $waiting }
staff-inbox-minutes = { $count } dk
staff-inbox-hours = { $count } saat
staff-inbox-days = { $count } gün
staff-inbox-asks = { $name } bunu anlamıyor:

## How sure the Dutch is

staff-inbox-phrase = ✓ sabit cümle
staff-inbox-machine = ≈ otomatik çeviri. Emin değil misin? Sor.
staff-inbox-untranslated = Bunu çeviremiyorum. Velinin yazdığını görüyorsun. Ara veya bu dili bilen birine sor.
staff-inbox-partly = Bunun tamamını çeviremiyorum. Başka dilde kalan kısım velinin yazdığıdır. Ara veya bu dili bilen birine sor.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = Bu iki farklı anlama gelebilir. Ne demek istediğini veliye sor.
staff-inbox-risk = Bu, sağlık veya güvenlikle ilgili olabilir. Yalnızca çeviriye güvenme: ara veya bu dili bilen birine okut.

## Buttons

staff-inbox-answer = ↩️ Cevap
staff-inbox-done = ✓ Halledildi
staff-inbox-original = 🔤 Orijinal
staff-inbox-dutch = 📄 Hollandaca
staff-inbox-back = 📥 Gelen kutusu
staff-inbox-reopen = ↩ Henüz bitmedi

## Answering

staff-inbox-what = Cevap: { $name }
staff-inbox-ask-text = Cevabını yaz ({ $name }) veya bir cümle seç.
staff-inbox-claimed = { $name } bununla zaten ilgileniyor.
staff-inbox-done-already = Bu zaten halledildi.
staff-inbox-done-now = ✓ Halledildi. Mesajı yazan: { $name }
staff-inbox-sent = ✓ Cevap gönderildi: { $name }, { $time }
staff-inbox-unreachable = { $name } şu anda mesaj almıyor. Ara veya veliyle kapıda konuş.
