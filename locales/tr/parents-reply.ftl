parents-reply-passed-on = ✓ Gruba iletildi ({ $child }).
parents-reply-passed-on-all = ✓ Ekibe iletildi.
parents-reply-later = Ekip bunu { $day } günü okuyacak.
parents-reply-which-child = Bu hangi çocuk hakkında?
parents-reply-all-children = Bütün çocuklar
parents-reply-which-line = Hangi cümleyi anlamadınız?
parents-reply-whole = Mesajın tamamı
parents-reply-back = ◀ Geri
parents-reply-asked = ✓ Sorunuzu aldık: “{ $text }” Bir çalışan size açıklayacak.
parents-reply-asked-whole = ✓ Sorunuzu aldık. Bir çalışan size açıklayacak.
parents-reply-thanks = Teşekkür ederiz!
parents-reply-thanks-again = Bunu zaten bildirmiştiniz. Teşekkür ederiz!
parents-reply-old-button = Bu düğme artık çalışmıyor. Bize mesaj gönderebilirsiniz.

## What can't be passed on

parents-reply-voice = Sesli mesajı iletemiyorum. Yazar mısınız?
parents-reply-other = Bunu iletemiyorum. Anlatmak istediğinizi yazıyla yazar mısınız?
parents-reply-waiting = Önce bir çalışanın sizi onaylaması gerekiyor. Sonra buraya yazabilirsiniz. Acil mi? Bizi arayın.
parents-reply-no-child = Henüz bir çocukla eşleştirilmediniz. Bir çalışandan bağlantı isteyin.
parents-reply-first-finish = Önce bu soruyu cevaplar mısınız?
