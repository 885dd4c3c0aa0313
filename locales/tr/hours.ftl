hours-parents = <b>Mesajları ne zaman almak istersiniz?</b>
    Acil bir durumu her zaman hemen öğrenirsiniz.
hours-staff = <b>Velilerin yazdıklarını ne zaman öğrenmek istersin?</b>
    Sessiz saatlerinde mesajlar gelen kutunda bekler.
hours-always = Her zaman
hours-own = Başka saatler
hours-ask-from = Saat kaçtan itibaren rahatsız etmeyelim?
hours-ask-until = Rahatsız etme başlangıcı: { $start }. Saat kaça kadar?
hours-digest = Günlük raporu hemen mi istersiniz? Yoksa hepsini birlikte, belirli bir saatte mi?
hours-at-once = Hemen
