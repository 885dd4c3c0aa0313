parents-join-stranger = Merhaba! Burada veliler kreşten veya okuldan mesaj alır. Size özel bir bağlantı gerekiyor. Bir çalışandan bağlantıyı veya QR kodunu isteyin.

## A link that does not work. One sentence on what is wrong, one on what to do.

parents-join-unknown = Bu bağlantı doğru değil. Bir çalışandan yeni bir bağlantı isteyin.
parents-join-expired = Bu bağlantının süresi geçti. Bir çalışandan yeni bir bağlantı isteyin.
parents-join-used = Bu bağlantı daha önce kullanıldı. Bir çalışandan yeni bir bağlantı isteyin.
parents-join-staff = Bu bağlantı başka biri için. Siz burada zaten kayıtlısınız. Bağlantıyı, ait olduğu veliye veya çalışana verin.
parents-join-colleague = Ekibe hoş geldin, { $person }! Başlamak için /menu yaz.

## Choosing a language

parents-join-language = Dilinizi seçin
parents-join-more-languages = Diğer diller ▶
parents-join-first-languages = ◀ Geri

## How the child's name is written

parents-join-name = <b>Çocuğunuzun adını nasıl yazıyorsunuz?</b>
    Adını evde yazdığınız gibi yazın. Bu ad her mesajda yer alır.
parents-join-name-keep = Kreşin yazdığı gibi
parents-join-name-unfit = Bu adı kullanamıyorum. Yalnızca adını yazın, en fazla { $limit } harf.

## Consent, one question per screen

parents-join-step = Soru { $number } / { $count }
parents-join-yes = ✓ Evet
parents-join-no = Hayır
parents-join-back = ◀ Geri
parents-join-ask-text = <b>Size çocuğunuz hakkında mesaj gönderebilir miyiz?</b>
    Örneğin yemek, uyku ve oyun hakkında. Bu mesajları yalnızca çocuğunuzun velileri ve ekibi okur.
parents-join-ask-photo = <b>Size çocuğunuzun fotoğraflarını gönderebilir miyiz?</b>
    Bu fotoğrafları yalnızca çocuğunuzun velileri alır.
parents-join-ask-photo-others = <b>Çocuğunuz başka çocuklarla aynı fotoğrafta yer alabilir mi?</b>
    O zaman o çocukların velileri de fotoğrafı alır.
parents-join-ask-health = <b>Bir mesajda çocuğunuzun sağlığı hakkında yazabilir miyiz?</b>
    Örneğin ateş veya küçük bir yara hakkında. Hayır derseniz sizi ararız.
parents-join-change = Bunu her zaman /mydata ile değiştirebilirsiniz.
parents-join-text-needed = İzniniz olmadan size hiçbir şey göndermeyiz. Yine de mesaj almak ister misiniz?
parents-join-text-yes = ✓ Evet, mesaj gönderin
parents-join-leave = Hayır, vazgeçiyorum
parents-join-left = Tamam, mesaj almayacaksınız. Daha sonra katılmak isterseniz bağlantıya tekrar dokunun.

## Waiting and welcome

parents-join-waiting = <b>Teşekkürler!</b>
    Bir çalışan şimdi kim olduğunuzu kontrol ediyor. Sonra mesajlar kendiliğinden buraya gelir. Başka bir şey yapmanıza gerek yok.
parents-join-confirmed = <b>Hoş geldiniz!</b>
    { $child } ile ilgili mesajlar buraya gelir. Her zaman kendi dilinizde cevap yazabilirsiniz. Neler yapabileceğinizi /help ile görürsünüz.
parents-join-refused = Bir çalışan sizi bir çocukla eşleştiremedi. Sorunun ne olduğunu ekibe sorun.
parents-join-already = Bu çocuk hakkında zaten mesaj alıyorsunuz.
