staff-notice-title = Duyuru
staff-notice-ask-kind = Neyi duyurmak istiyorsun?
staff-notice-ask-child = Hangi çocuk hakkında?
staff-notice-today = bugün
staff-notice-tomorrow = yarın

## Questions, by the name of the field

staff-notice-field-date = Hangi gün?
staff-notice-field-dates = Hangi günden itibaren?
staff-notice-field-time = Saat kaçta?
staff-notice-field-times = Saat kaçtan itibaren?
staff-notice-field-reason = Sebebi nedir?
staff-notice-field-note = Bir şey eklemek ister misin?
staff-notice-field-what = Ne oldu?
staff-notice-field-where = Nerede?
staff-notice-field-care = Neler yaptınız?
staff-notice-field-after = Şimdi nasıl?
staff-notice-field-count = Kaç tane?
staff-notice-field-birthday-count = Çocuk kaç yaşını dolduruyor?
staff-notice-field-extra = Başka ne söyleyebilirsin?
staff-notice-field-item = Veliler ne getirmeli?
staff-notice-field-signs = Çocukta ne görüyorsun?
staff-notice-field-temperature = Ateşi kaç derece?
staff-notice-field-person = Kim?
staff-notice-field-feast = Hangi kutlama?
staff-notice-field-group = Hangi grupta?
staff-notice-field-illness = Hangi hastalık?
staff-notice-field-advice = Tavsiye nedir?
staff-notice-field-topic = Konu ne?
staff-notice-field-place = Nereye gidiyorsunuz?
staff-notice-field-travel = Nasıl gidiyorsunuz?
staff-notice-field-amount = Kaç euro?
staff-notice-field-bring = Çocuklar ne getirmeli?
staff-notice-field-known = Çocuklar bu çalışanı tanıyor mu?
staff-notice-field-away = Çocuk hangi gün gelmiyor?
staff-notice-field-swap-day-away = Çocuk hangi gün gelmiyor?
staff-notice-field-swap-day-date = Çocuk hangi gün geliyor?
staff-notice-field-substitute-away = Hangi çalışan yok?
staff-notice-until-date = Başlangıç: { $first }. Son gün hangisi (o gün dahil)?
staff-notice-until-time = Başlangıç: { $first }. Saat kaça kadar?

## Hints under a question

staff-notice-hint-date = Veya yaz: 12 dec
staff-notice-hint-time = Veya yaz: 15.30 ya da half vier
staff-notice-hint-number = Veya bir sayı yaz.
staff-notice-hint-several = Birden fazla şey seçebilirsin.
staff-notice-hint-name = Veya bir ad yaz.
staff-notice-hint-text = Kendi kelimelerinle yaz.

## When typing was not understood

staff-notice-not-a-date = Bu günü anlamadım. Örneğin 12 dec yaz veya bir düğme seç.
staff-notice-not-a-time = Bu saati anlamadım. Örneğin 15.30 yaz veya bir düğme seç.
staff-notice-not-a-number = Bu sayıyı anlamadım. Örneğin 3 veya 38,5 yaz.
staff-notice-too-long = Bu çok uzun. Kısalt.
staff-notice-use-buttons = Burada bir düğme seç.
staff-notice-which-time = Hangi saati kastediyorsun?

## Preview

staff-notice-careful = Bu, sağlık veya güvenlikle ilgili. Bir velinin anladığından emin değil misin? O zaman telefonla da ara.
staff-notice-correcting = Gönderilmiş bir duyuruyu düzeltiyorsun. Veliler düzeltildiğini görür.
staff-notice-change-date = ✏️ Gün
staff-notice-change-date-range = ✏️ Günler
staff-notice-change-time = ✏️ Saat
staff-notice-change-time-range = ✏️ Saatler
staff-notice-change-number = ✏️ Sayı
staff-notice-change-money = ✏️ Tutar
staff-notice-change-choice = ✏️ Seçim
staff-notice-change-choices = ✏️ Seçimler
staff-notice-change-text = 📝 Not
staff-notice-change-person = ✏️ Ad
staff-notice-change-group = ✏️ Grup
staff-notice-remind = Hatırlatma: { $moment }
