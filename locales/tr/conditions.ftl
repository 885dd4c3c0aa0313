### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = Yalnızca { $condition }: { $sentence }

## Ziekte

condition-fever = çocuğunuzun ({ $child }) ateşi varsa
condition-fever-gets = çocuğunuzun ({ $child }) ateşi çıkarsa
condition-fever-still = çocuğunuzun ({ $child }) ateşi hâlâ varsa
condition-fever-higher = ateş yükselirse
condition-fever-none = çocuğunuzun ({ $child }) ateşi yoksa
condition-fever-no-more = çocuğunuzun ({ $child }) artık ateşi yoksa
condition-fever-gone = ateş geçtiyse
condition-fever-none-hours = çocuğunuzun ({ $child }) { $hours ->
        [one] { $hours } saat boyunca
       *[other] { $hours } saat boyunca
    } ateşi olmadıysa
condition-fever-none-day = çocuğunuzun ({ $child }) bir gün boyunca ateşi olmadıysa
condition-diarrhoea-none = çocuğunuz ({ $child }) ishal değilse
condition-diarrhoea-none-hours = çocuğunuz ({ $child }) { $hours ->
        [one] { $hours } saat boyunca
       *[other] { $hours } saat boyunca
    } ishal olmadıysa
condition-diarrhoea-none-day = çocuğunuz ({ $child }) bir gün boyunca ishal olmadıysa
condition-vomited-not-hours = çocuğunuz ({ $child }) { $hours ->
        [one] { $hours } saat boyunca
       *[other] { $hours } saat boyunca
    } kusmadıysa
condition-vomits-no-more = çocuğunuz ({ $child }) artık kusmuyorsa
condition-vomits = çocuğunuz ({ $child }) kusarsa
condition-vomits-again = çocuğunuz ({ $child }) yeniden kusarsa
condition-vomits-or-drowsy = çocuğunuz ({ $child }) kusarsa veya sersemleşirse
condition-drowsy = çocuğunuz ({ $child }) sersemleşirse
condition-complaints-none = çocuğunuzun ({ $child }) şikâyeti yoksa
condition-worse = durum kötüleşirse
condition-child-worse = çocuğunuzun ({ $child }) durumu kötüleşirse
condition-feels-better = çocuğunuz ({ $child }) kendini daha iyi hissederse
condition-feels-well = çocuğunuz ({ $child }) kendini iyi hissederse
condition-recovered = çocuğunuz ({ $child }) iyileştiyse
condition-ill = çocuğunuz ({ $child }) hastaysa
condition-ill-gets = çocuğunuz ({ $child }) hastalanırsa
condition-pain = çocuğunuzun ({ $child }) ağrısı varsa
condition-short-of-breath = çocuğunuz ({ $child }) nefes darlığı çekiyorsa
condition-short-of-breath-gets = çocuğunuz ({ $child }) nefes darlığı çekmeye başlarsa
condition-reaction = çocuğunuzda ({ $child }) alerjik tepki görülürse
condition-tired = çocuğunuz ({ $child }) yorgunsa
condition-sad = çocuğunuz ({ $child }) üzgünse
condition-cries = çocuğunuz ({ $child }) ağlarsa
condition-awake = çocuğunuz ({ $child }) uyanıksa
condition-child-fever = çocuğunuzun ateşi varsa
condition-child-fever-none = çocuğunuzun ateşi yoksa
condition-child-fever-none-hours = çocuğunuzun { $hours ->
        [one] { $hours } saat boyunca
       *[other] { $hours } saat boyunca
    } ateşi olmadıysa
condition-child-feels-well = çocuğunuz kendini iyi hissediyorsa
condition-child-ill = çocuğunuz hastaysa
condition-child-recovered = çocuğunuz iyileştiyse
condition-home-still = bu akşam durum hâlâ böyleyse

## U en wij

condition-questions = sorularınız varsa
condition-worried = endişeleniyorsanız
condition-doubt = emin değilseniz
condition-you-want = isterseniz
condition-you-agree = sizin için uygunsa
condition-not-possible = olmazsa
condition-needed = gerekirse
condition-something = bir şey olursa
condition-changes = bir şey değişirse
condition-you-come = geldiğinizde
condition-you-collect = çocuğunuzu ({ $child }) almaya geldiğinizde
condition-you-late = daha geç gelecekseniz
condition-other-collects = çocuğunuzu ({ $child }) başka biri alacaksa
condition-not-coming = çocuğunuz ({ $child }) gelmeyecekse
condition-form = formu doldurduysanız
condition-pregnant = hamileyseniz
condition-when-child-awake = çocuğunuz ({ $child }) uyanır uyanmaz
condition-when-we-know = daha fazla bilgimiz olur olmaz
condition-when-you-can = sizin için mümkün olur olmaz
condition-until-you-there = siz gelene kadar
condition-until-recovered = çocuğunuz ({ $child }) iyileşene kadar

## Toen

condition-then-woke = çocuğunuz ({ $child }) uyandığında
condition-then-fell = çocuğunuz ({ $child }) düştüğünde
condition-then-you-left = siz giderken
condition-then-you-came = siz geldiğinizde
condition-then-we-outside = biz dışarıdayken
condition-then-played = çocuğunuz ({ $child }) oynarken

## Wat er verder kan zijn

condition-too-late = geç kalırsanız
condition-you-do-not-want = bunu istemezseniz
condition-possible = mümkünse
condition-you-cannot-come = gelemezseniz
condition-your-child-not-comes = çocuğunuz gelmeyecekse
condition-other-collects-yours = çocuğunuzu başka biri alacaksa
condition-help = yardıma ihtiyacınız olursa
condition-know-more = daha fazla bilgi isterseniz
condition-you-collect-yours = çocuğunuzu almaya geldiğinizde
condition-you-bring-yours = çocuğunuzu getirdiğinizde
condition-well = iyi giderse
condition-not-well = iyi gitmezse

## Het weer

condition-rain = yağmur yağarsa
condition-even-rain = yağmur yağsa bile
condition-warm = hava sıcaksa
condition-cold = hava soğuksa
condition-nice-weather = hava güzelse
condition-bad-weather = hava kötüyse
