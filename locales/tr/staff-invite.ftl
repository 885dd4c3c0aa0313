staff-invite-ask-child = Hangi çocuk için bir veli davet etmek istiyorsun?
staff-invite-no-children = Grubunda henüz çocuk yok.
staff-invite-nobody = Henüz eşleştirilmiş veli yok.
staff-invite-new = 🔗 Yeni bağlantı
staff-invite-made = Şu çocuğun bir velisi için bağlantı: { $child }. Bir kez ve { $days } gün boyunca çalışır. Veli kodu okutsun veya bağlantıyı ilet.

## Who is this?

staff-invite-know = { $name } ({ $language }) şu çocuk hakkında mesaj almak istiyor: { $child }. Bu kişiyi veli veya bakım veren olarak tanıyor musun?
staff-invite-yes = ✓ Evet, doğru
staff-invite-no = ✖ Hayır
staff-invite-welcome = ✓ { $name } bundan sonra şu çocuk hakkında mesaj alır: { $child }.
staff-invite-refused-now = ✖ { $name } şu çocuk hakkında mesaj almıyor: { $child }.
staff-invite-decided = Buna zaten karar verildi.
staff-invite-decide = 👋 { $name }: onu tanıyor musun?

## The links of a child

staff-invite-joining = kayıt hâlâ sürüyor
staff-invite-waiting = cevabınızı bekliyor
staff-invite-confirmed = mesaj alıyor
staff-invite-refused = reddedildi
staff-invite-end = ✖ Durdur: { $name }
staff-invite-end-sure = { $name } şu çocuk hakkında artık mesaj almasın mı: { $child }? Bu hemen geçerli olur.
staff-invite-end-yes = ✖ Evet, durdur
staff-invite-ended = { $name } şu çocuk hakkında artık mesaj almıyor: { $child }. Yeni bir bağlantıyla yeniden mümkün.
staff-invite-again = 🔗 Bu çocuğun bağlantıları
