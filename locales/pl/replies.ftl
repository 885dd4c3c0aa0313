### Short replies that only parents write; put into Dutch, and never sent to parents by themselves.
### The other spellings of each are in simplify/translation/replies.tsv. { $time } is a time.

reply-good = Jest dobrze.
reply-all-good = Wszystko dobrze.
reply-we-coming = Już jedziemy.
reply-we-coming-time = Będziemy o { $time }.
reply-ill = Chory.
reply-ill-child = { $child } jest { $gender ->
        [female] chora
        [male] chory
       *[unknown] chory(-a)
    }.
reply-home = Zostaje w domu.
reply-grandmother-collects = Odbierze babcia.
reply-grandfather-collects = Odbierze dziadek.
reply-aunt-collects = Odbierze ciocia.
reply-uncle-collects = Odbierze wujek.
reply-neighbour-collects = Odbierze ktoś z sąsiadów.
reply-i-collect = Ja odbiorę.
reply-someone-else-collects = Odbierze ktoś inny.
reply-what-time = O której?
reply-how-much = Ile?
reply-what-cost = Ile to kosztuje?
reply-where = Gdzie?
reply-which-day = W jaki dzień?
reply-when = Kiedy?
reply-who = Kto?
reply-why = Dlaczego?
reply-today = Dzisiaj.
reply-not-today = Dzisiaj nie.
reply-tomorrow = Jutro.
reply-not-tomorrow = Jutro nie.
reply-absent-today = Dzisiaj nie przyjdzie.
reply-absent-tomorrow = Jutro nie przyjdzie.
reply-we-absent-today = Dzisiaj nie przyjdziemy.
reply-we-absent-tomorrow = Jutro nie przyjdziemy.
reply-not-coming = Nie przyjdę.
reply-no-problem = Nie ma problemu.
reply-agreed = Zgadzam się.
reply-not-agreed = Nie zgadzam się.
reply-received = Otrzymałam wiadomość.
reply-not-received = Nie dostałam wiadomości.
reply-how-is-child = Jak się czuje moje dziecko?
reply-how-is-it = Jak tam?
reply-will-do = Zrobię to.
reply-bring = Przyniosę.
reply-of-course = Oczywiście.
reply-inshallah = Jeśli Bóg pozwoli.
reply-dont-know = Nie wiem.
reply-fever = Ma gorączkę.
reply-no-fever = Nie ma gorączki.
reply-what-happened = Co się stało?
reply-maybe = Może.
reply-wait = Chwileczkę.
reply-no-thanks = Nie, dziękuję.
reply-yes-please = Tak, poproszę.
reply-not-yet = Jeszcze nie.
reply-done = Zrobione.
reply-paid = Zapłaciłam.
reply-not-possible = To niemożliwe.
reply-get-well = Dużo zdrowia.
reply-great = Super!
reply-pity = Szkoda.
reply-forgot = Zapomniałam.
reply-here = Już jestem.
reply-ask-eaten = Czy moje dziecko jadło?
reply-ask-slept = Czy moje dziecko spało?
reply-doctor = Idziemy do lekarza.
reply-holiday = Jesteśmy na urlopie.
reply-not-good = Niedobrze.
reply-right = Zgadza się.
reply-not-right = Nie zgadza się.
reply-bye = Do widzenia.
