parents-settings-help = <b>Sizin için ne yapabilirim?</b>
    Buraya kendi dilinizde mesaj yazabilirsiniz. Ekip onu Hollandaca okur.
    /language – başka bir dil seçmek
    /hours – mesajları ne zaman alacağınızı seçmek
    /mydata – sakladığımız bilgileri görmek ve izninizi değiştirmek
    /stop – artık mesaj almamak
    /start – yeniden mesaj almak
    /forget – sizinle ilgili her şeyi silmek
    Acil mi? O zaman bizi arayın.
parents-settings-language-set = ✓ Bundan sonra şu dilde yazıyorum: { $language }.
parents-settings-unknown-command = Bu komutu tanımıyorum. Neler yapabileceğinizi /help ile görürsünüz.

## /stop

parents-settings-stop = <b>Artık mesaj almak istemiyor musunuz?</b>
    O zaman çocuğunuzun nasıl olduğunu artık göremezsiniz. Her zaman /start ile yeniden başlayabilirsiniz.
parents-settings-stop-yes = Evet, durdurun
parents-settings-stop-no = Hayır, devam edin
parents-settings-stopped = Artık mesaj almayacaksınız. Yeniden başlamak için /start yazın.
parents-settings-not-stopped = ✓ Mesaj almaya devam edeceksiniz.
parents-settings-started = ✓ Yeniden mesaj alacaksınız.
parents-settings-ready = Her şey hazır. Mesajlar kendiliğinden buraya gelir. Neler yapabileceğinizi /help ile görürsünüz.

## /mydata

parents-settings-data = <b>Sizinle ilgili sakladıklarımız</b>
parents-settings-data-name = Adınız: { $person }
parents-settings-data-language = Diliniz: { $language }
parents-settings-data-child = <b>Çocuğunuz: { $child }</b>
parents-settings-data-counts = Size gönderilen mesajlar: { $sent }. Sizden gelen mesajlar: { $received }.
parents-settings-data-change = İzninizi değiştirmek için bir düğmeye dokunun. Her şeyi /forget ile silersiniz.
parents-settings-data-file = 📄 Bana her şeyi dosya olarak gönderin
parents-settings-data-sent = Sizinle ilgili sakladığımız her şey burada. Dosyalardan biri sizin okumanız için, diğeri bir bilgisayar programı için.
parents-settings-data-to-you = Size gönderilen mesajlar
parents-settings-data-from-you = Sizden gelen mesajlar
parents-settings-purpose-text = Mesajlar
parents-settings-purpose-photo = Fotoğraflar
parents-settings-purpose-photo-others = Başkalarıyla fotoğraf
parents-settings-purpose-health = Sağlık
parents-settings-status-joining = Kayıt henüz tamamlanmadı.
parents-settings-status-waiting = Bir çalışanın onayı bekleniyor.
parents-settings-status-confirmed = Mesaj alıyorsunuz.
parents-settings-status-refused = Bir çalışan tarafından onaylanmadı.

## /forget

parents-settings-forget = <b>Sizinle ilgili her şeyi silmemizi istiyor musunuz?</b>
    Adınızı, dilinizi ve bütün mesajları sileriz. Bu geri alınamaz. Sonra yeni bir bağlantıya ihtiyacınız olur.
parents-settings-forget-yes = Evet, hepsini silin
parents-settings-forget-no = Hayır, hepsini saklayın
parents-settings-forgotten = Sizinle ilgili her şey silindi. Bu sohbetteki mesajları kendiniz silebilirsiniz. Her şey gönlünüzce olsun!
parents-settings-kept = ✓ Hiçbir şey silinmedi.
