### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = Keliya { $condition }: { $sentence }

## Ziekte

condition-fever = haddii ilmaha { $child } qandho qabo
condition-fever-gets = haddii ilmaha { $child } qandho ku bilaabato
condition-fever-still = haddii ilmaha { $child } weli qandho qabo
condition-fever-higher = haddii qandhadu sii kororto
condition-fever-none = haddii ilmaha { $child } aanu qandho qabin
condition-fever-no-more = haddii ilmaha { $child } aanu mar dambe qandho qabin
condition-fever-gone = haddii qandhadu tagto
condition-fever-none-hours = haddii ilmaha { $child } aanu qandho qabin muddo { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ah
condition-fever-none-day = haddii ilmaha { $child } aanu qandho qabin muddo hal maalin ah
condition-diarrhoea-none = haddii ilmaha { $child } aanu shuban qabin
condition-diarrhoea-none-hours = haddii ilmaha { $child } aanu shuban qabin muddo { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ah
condition-diarrhoea-none-day = haddii ilmaha { $child } aanu shuban qabin muddo hal maalin ah
condition-vomited-not-hours = haddii ilmaha { $child } aanu matagin muddo { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ah
condition-vomits-no-more = haddii ilmaha { $child } aanu mar dambe matagin
condition-vomits = haddii ilmaha { $child } matago
condition-vomits-again = haddii ilmaha { $child } mar kale matago
# unsure
condition-vomits-or-drowsy = haddii ilmaha { $child } matago ama uu noqdo mid lulmaysan oo daciif ah
# unsure
condition-drowsy = haddii ilmaha { $child } noqdo mid lulmaysan oo daciif ah
condition-complaints-none = haddii ilmaha { $child } aanu astaamo xanuun lahayn
condition-worse = haddii ay ka sii darto
condition-child-worse = haddii xaaladda ilmaha { $child } ka sii darto
condition-feels-better = haddii ilmaha { $child } uu fiicnaado
condition-feels-well = haddii ilmaha { $child } uu fiican yahay
condition-recovered = haddii ilmaha { $child } bogsado
condition-ill = haddii ilmaha { $child } xanuunsan yahay
condition-ill-gets = haddii ilmaha { $child } xanuunsado
condition-pain = haddii ilmaha { $child } xanuun dareemayo
condition-short-of-breath = haddii ilmaha { $child } neeftu ku dhegan tahay
condition-short-of-breath-gets = haddii ilmaha { $child } neeftu ku dhegto
condition-reaction = haddii ilmaha { $child } xasaasiyad ka qaado
condition-tired = haddii ilmaha { $child } daallan yahay
condition-sad = haddii ilmaha { $child } murugaysan yahay
condition-cries = haddii ilmaha { $child } ooyo
condition-awake = haddii ilmaha { $child } soo jeedo
condition-child-fever = haddii ilmahaagu qandho qabo
condition-child-fever-none = haddii ilmahaagu aanu qandho qabin
condition-child-fever-none-hours = haddii ilmahaagu aanu qandho qabin muddo { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ah
condition-child-feels-well = haddii ilmahaagu fiican yahay
condition-child-ill = haddii ilmahaagu xanuunsan yahay
condition-child-recovered = haddii ilmahaagu bogsado
condition-home-still = haddii caawa ay weli sidaas tahay

## U en wij

condition-questions = haddii aad su'aalo qabto
condition-worried = haddii aad welwelsan tahay
condition-doubt = haddii aad shaki qabto
condition-you-want = haddii aad sidaas rabto
condition-you-agree = haddii aad arrintaas oggoshahay
condition-not-possible = haddii aysan suurtagal ahayn
condition-needed = haddii ay lagama maarmaan tahay
condition-something = haddii ay wax jiraan
condition-changes = haddii ay wax isbeddelaan
condition-you-come = marka aad timaaddo
condition-you-collect = marka aad { $child } soo qaadato
condition-you-late = haddii aad mar dambe imanayso
condition-other-collects = haddii qof kale soo qaadanayo ilmaha { $child }
condition-not-coming = haddii ilmaha { $child } aanu imanayn
condition-form = haddii aad foomka buuxisay
condition-pregnant = haddii aad uur leedahay
condition-when-child-awake = isla marka ilmaha { $child } soo tooso
condition-when-we-know = isla marka aannu wax dheeraad ah ogaanno
condition-when-you-can = isla marka aad awooddo
condition-until-you-there = ilaa aad ka timaaddo
condition-until-recovered = ilaa ilmaha { $child } ka bogsado

## Toen

condition-then-woke = markii ilmaha { $child } soo toosay
condition-then-fell = markii ilmaha { $child } dhacay
condition-then-you-left = markii aad tagtay
condition-then-you-came = markii aad timid
condition-then-we-outside = markii aannu dibadda joognay
condition-then-played = markii ilmaha { $child } ciyaarayay

## Wat er verder kan zijn

condition-too-late = haddii aad soo daahdo
condition-you-do-not-want = haddii aadan rabin
condition-possible = haddii ay suurtagal tahay
condition-you-cannot-come = haddii aadan iman karin
condition-your-child-not-comes = haddii ilmahaagu uusan imanayn
condition-other-collects-yours = haddii qof kale qaadayo ilmahaaga
condition-help = haddii aad caawimaad u baahan tahay
condition-know-more = haddii aad rabto inaad wax dheeraad ah ogaato
condition-you-collect-yours = marka aad ilmahaaga qaadanayso
condition-you-bring-yours = marka aad ilmahaaga keenayso
condition-well = haddii ay si fiican u socoto
condition-not-well = haddii aysan si fiican u socon

## Het weer

condition-rain = haddii roob da'o
condition-even-rain = xitaa haddii roob da'o
condition-warm = haddii ay kulul tahay
condition-cold = haddii ay qabow tahay
condition-nice-weather = haddii cimiladu fiican tahay
condition-bad-weather = haddii cimiladu xun tahay

## Bij ziekte (meer)

condition-fever-above = haddii qandhadu ka sarreyso { $temperature } digrii
condition-drinks-not = haddii ilmaha { $child } aanu wax cabbin
condition-bleeding-goes-on = haddii dhiiggu istaagi waayo
condition-you-read = marka aad tan akhrido
condition-form-there = marka foomku yimaaddo
