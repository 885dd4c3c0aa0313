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
condition-diarrhoea-none = { $child } ishal değilse
condition-diarrhoea-none-hours = { $child } { $hours ->
        [one] { $hours } saat boyunca
       *[other] { $hours } saat boyunca
    } ishal olmadıysa
condition-diarrhoea-none-day = { $child } bir gün boyunca ishal olmadıysa
condition-vomited-not-hours = { $child } { $hours ->
        [one] { $hours } saat boyunca
       *[other] { $hours } saat boyunca
    } kusmadıysa
condition-vomits-no-more = { $child } artık kusmuyorsa
condition-vomits = { $child } kusarsa
condition-vomits-again = { $child } yeniden kusarsa
condition-vomits-or-drowsy = { $child } kusarsa veya sersemleşirse
condition-drowsy = { $child } sersemleşirse
condition-complaints-none = çocuğunuzun ({ $child }) şikâyeti yoksa
condition-worse = durum kötüleşirse
condition-child-worse = çocuğunuzun ({ $child }) durumu kötüleşirse
condition-feels-better = { $child } kendini daha iyi hissederse
condition-feels-well = { $child } kendini iyi hissederse
condition-recovered = { $child } iyileştiyse
condition-ill = { $child } hastaysa
condition-ill-gets = { $child } hastalanırsa
condition-pain = çocuğunuzun ({ $child }) ağrısı varsa
condition-short-of-breath = { $child } nefes darlığı çekiyorsa
condition-short-of-breath-gets = { $child } nefes darlığı çekmeye başlarsa
condition-reaction = çocuğunuzda ({ $child }) alerjik tepki görülürse
condition-tired = { $child } yorgunsa
condition-sad = { $child } üzgünse
condition-cries = { $child } ağlarsa
condition-awake = { $child } uyanıksa
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
condition-not-coming = { $child } gelmeyecekse
condition-form = formu doldurduysanız
condition-pregnant = hamileyseniz
condition-when-child-awake = { $child } uyanır uyanmaz
condition-when-we-know = daha fazla bilgimiz olur olmaz
condition-when-you-can = sizin için mümkün olur olmaz
condition-until-you-there = siz gelene kadar
condition-until-recovered = { $child } iyileşene kadar

## Toen

condition-then-woke = { $child } uyandığında
condition-then-fell = { $child } düştüğünde
condition-then-you-left = siz giderken
condition-then-you-came = siz geldiğinizde
condition-then-we-outside = biz dışarıdayken
condition-then-played = { $child } oynarken

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

## Bij ziekte (meer)

condition-fever-above = ateş { $temperature } derecenin üzerine çıkarsa
condition-drinks-not = { $child } bir şey içmiyorsa
condition-bleeding-goes-on = kanama durmazsa
condition-you-read = bunu okuduğunuzda
condition-form-there = form geldiğinde
