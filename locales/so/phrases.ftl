### locales/nl/phrases.ftl tells what the slots hold.

## Eten

phrase-food-well = { $gender ->
    [female] { $child } si fiican bay wax u cuntay.
    [male] { $child } si fiican buu wax u cunay.
   *[other] Ilmaha { $child } si fiican buu wax u cunay.
}
phrase-food-normal = { $gender ->
    [female] { $child } sidii caadiga ahayd ayay wax u cuntay.
    [male] { $child } sidii caadiga ahayd ayuu wax u cunay.
   *[other] Ilmaha { $child } sidii caadiga ahayd ayuu wax u cunay.
}
phrase-food-little = { $gender ->
    [female] { $child } wax yar ayay cuntay.
    [male] { $child } wax yar ayuu cunay.
   *[other] Ilmaha { $child } wax yar ayuu cunay.
}
phrase-food-nothing = { $child } waxba ma cunin.
phrase-food-refused = { $gender ->
    [female] { $child } way diidday inay wax cunto.
    [male] { $child } wuu diiday inuu wax cuno.
   *[other] Ilmaha { $child } wuu diiday inuu wax cuno.
}
phrase-food-all = { $gender ->
    [female] { $child } cuntadii oo dhan way cuntay.
    [male] { $child } cuntadii oo dhan wuu cunay.
   *[other] Ilmaha { $child } cuntadii oo dhan wuu cunay.
}
phrase-food-almost-all = { $gender ->
    [female] { $child } cuntadii ku dhowaad oo dhan way cuntay.
    [male] { $child } cuntadii ku dhowaad oo dhan wuu cunay.
   *[other] Ilmaha { $child } cuntadii ku dhowaad oo dhan wuu cunay.
}
phrase-food-half = { $gender ->
    [female] { $child } cuntadii nuskeed ayay cuntay.
    [male] { $child } cuntadii nuskeed ayuu cunay.
   *[other] Ilmaha { $child } cuntadii nuskeed ayuu cunay.
}
phrase-food-item = { $gender ->
    [female] { $child } waxay cuntay: { $item }.
    [male] { $child } wuxuu cunay: { $item }.
   *[other] Ilmaha { $child } wuxuu cunay: { $item }.
}
phrase-food-item-time = { $gender ->
    [female] Saacadda { $time } { $child } waxay cuntay: { $item }.
    [male] Saacadda { $time } { $child } wuxuu cunay: { $item }.
   *[other] Saacadda { $time } ilmaha { $child } wuxuu cunay: { $item }.
}
phrase-food-time = { $gender ->
    [female] Saacadda { $time } { $child } wax ayay cuntay.
    [male] Saacadda { $time } { $child } wax ayuu cunay.
   *[other] Saacadda { $time } ilmaha { $child } wax ayuu cunay.
}
phrase-food-bread = { $gender ->
    [female] { $child } { $count } xabbad oo rooti ah ayay cuntay.
    [male] { $child } { $count } xabbad oo rooti ah ayuu cunay.
   *[other] Ilmaha { $child } { $count } xabbad oo rooti ah ayuu cunay.
}
phrase-food-refused-item = { $gender ->
    [female] { $child } way diidday: { $item }.
    [male] { $child } wuu diiday: { $item }.
   *[other] Ilmaha { $child } wuu diiday: { $item }.
}
phrase-food-liked-item = { $gender ->
    [female] { $child } way ka heshay: { $item }.
    [male] { $child } wuu ka helay: { $item }.
   *[other] Ilmaha { $child } wuu ka helay: { $item }.
}
phrase-food-disliked-item = { $child } kama helin: { $item }.
phrase-food-liked = { $gender ->
    [female] { $child } cuntada way ka heshay.
    [male] { $child } cuntada wuu ka helay.
   *[other] Ilmaha { $child } cuntada wuu ka helay.
}
phrase-food-hungry = { $gender ->
    [female] { $child } aad bay u gaajaysnayd.
    [male] { $child } aad buu u gaajaysnaa.
   *[other] Ilmaha { $child } aad buu u gaajaysnaa.
}
phrase-food-no-appetite = { $child } aad uma gaajaysnayn.
phrase-food-first-time = { $gender ->
    [female] { $child } markii ugu horreysay ayay cuntay: { $item }.
    [male] { $child } markii ugu horreysay ayuu cunay: { $item }.
   *[other] Ilmaha { $child } markii ugu horreysay ayuu cunay: { $item }.
}
phrase-food-tasted = { $gender ->
    [female] { $child } waxay dhadhamisay: { $item }.
    [male] { $child } wuxuu dhadhamiyay: { $item }.
   *[other] Ilmaha { $child } wuxuu dhadhamiyay: { $item }.
}
phrase-food-warm = { $gender ->
    [female] { $child } cunto kulul ayay cuntay.
    [male] { $child } cunto kulul ayuu cunay.
   *[other] Ilmaha { $child } cunto kulul ayuu cunay.
}
phrase-food-menu = Maanta waxaannu cunaynaa: { $item }.
phrase-food-ask-breakfast = { $gender ->
    [female] { $child } ma quraacatay?
    [male] { $child } ma quraacday?
   *[other] Ilmaha { $child } ma quraacday?
}
phrase-food-ask-likes = { $gender ->
    [female] Maxay { $child } guriga jecel tahay inay ku cunto?
    [male] Muxuu { $child } guriga jecel yahay inuu ku cuno?
   *[other] Muxuu ilmaha { $child } guriga jecel yahay inuu ku cuno?
}
phrase-food-ask-may = { $gender ->
    [female] { $child } tan ma cuni kartaa: { $item }?
    [male] { $child } tan ma cuni karaa: { $item }?
   *[other] Ilmaha { $child } tan ma cuni karaa: { $item }?
}
phrase-food-ask-not = Cuntadee ayaan { $child } loo oggolayn?
phrase-food-ask-allergy = { $gender ->
    [female] { $child } xasaasiyad ma leedahay?
    [male] { $child } xasaasiyad ma leeyahay?
   *[other] Ilmaha { $child } xasaasiyad ma leeyahay?
}
# unsure: all nuts, not peanuts alone (allergy)
phrase-food-no-nuts = Fadlan ha u soo dhiibin cunto lows ama nuts kale (noten) ku jiro.

## Drinken en de fles

phrase-drink-well = { $gender ->
    [female] { $child } si fiican bay wax u cabtay.
    [male] { $child } si fiican buu wax u cabbay.
   *[other] Ilmaha { $child } si fiican buu wax u cabbay.
}
phrase-drink-little = { $gender ->
    [female] { $child } wax yar ayay cabtay.
    [male] { $child } wax yar ayuu cabbay.
   *[other] Ilmaha { $child } wax yar ayuu cabbay.
}
phrase-drink-item = { $gender ->
    [female] { $child } waxay cabtay: { $item }.
    [male] { $child } wuxuu cabbay: { $item }.
   *[other] Ilmaha { $child } wuxuu cabbay: { $item }.
}
phrase-drink-ml = { $gender ->
    [female] { $child } { $count } ml ayay cabtay.
    [male] { $child } { $count } ml ayuu cabbay.
   *[other] Ilmaha { $child } { $count } ml ayuu cabbay.
}
phrase-drink-ml-time = { $gender ->
    [female] Saacadda { $time } { $child } { $count } ml ayay cabtay.
    [male] Saacadda { $time } { $child } { $count } ml ayuu cabbay.
   *[other] Saacadda { $time } ilmaha { $child } { $count } ml ayuu cabbay.
}
phrase-drink-cups = { $gender ->
    [female] { $child } { $count } koob ayay cabtay.
    [male] { $child } { $count } koob ayuu cabbay.
   *[other] Ilmaha { $child } { $count } koob ayuu cabbay.
}
phrase-bottle-empty = { $gender ->
    [female] { $child } dhalada caanaha way wada cabtay.
    [male] { $child } dhalada caanaha wuu wada cabbay.
   *[other] Ilmaha { $child } dhalada caanaha wuu wada cabbay.
}
phrase-bottle-not-empty = { $child } dhalada caanaha oo dhan ma cabbin.
phrase-bottle-half = { $gender ->
    [female] { $child } dhalada caanaha nuskeed ayay cabtay.
    [male] { $child } dhalada caanaha nuskeed ayuu cabbay.
   *[other] Ilmaha { $child } dhalada caanaha nuskeed ayuu cabbay.
}
phrase-bottle-refused = { $gender ->
    [female] { $child } dhalada caanaha way diidday.
    [male] { $child } dhalada caanaha wuu diiday.
   *[other] Ilmaha { $child } dhalada caanaha wuu diiday.
}
phrase-bottle-time = { $gender ->
    [female] Saacadda { $time } { $child } dhalada caanaha ayay heshay.
    [male] Saacadda { $time } { $child } dhalada caanaha ayuu helay.
   *[other] Saacadda { $time } ilmaha { $child } dhalada caanaha ayuu helay.
}
phrase-bottle-next = Dhalada xigta waa saacadda { $time }.
phrase-bottle-ask-amount = { $gender ->
    [female] Imisa ayay { $child } guriga ku cabtaa?
    [male] Imisa ayuu { $child } guriga ku cabbaa?
   *[other] Imisa ayuu ilmaha { $child } guriga ku cabbaa?
}
phrase-bottle-ask-time = Saacaddee ayay ahayd dhaladii ugu dambaysay?

## Slapen

phrase-sleep-from-until = { $gender ->
    [female] { $child } way seexatay saacadda { $from } ilaa saacadda { $until }.
    [male] { $child } wuu seexday saacadda { $from } ilaa saacadda { $until }.
   *[other] Ilmaha { $child } wuu seexday saacadda { $from } ilaa saacadda { $until }.
}
phrase-sleep-minutes = { $gender ->
    [female] { $child } { $minutes } daqiiqo ayay seexatay.
    [male] { $child } { $minutes } daqiiqo ayuu seexday.
   *[other] Ilmaha { $child } { $minutes } daqiiqo ayuu seexday.
}
phrase-sleep-hours = { $gender ->
    [female] { $child } { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ayay seexatay.
    [male] { $child } { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ayuu seexday.
   *[other] Ilmaha { $child } { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ayuu seexday.
}
phrase-sleep-hours-minutes = { $gender ->
    [female] { $child } { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } iyo { $minutes } daqiiqo ayay seexatay.
    [male] { $child } { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } iyo { $minutes } daqiiqo ayuu seexday.
   *[other] Ilmaha { $child } { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } iyo { $minutes } daqiiqo ayuu seexday.
}
phrase-sleep-half-hour = { $gender ->
    [female] { $child } nus saac ayay seexatay.
    [male] { $child } nus saac ayuu seexday.
   *[other] Ilmaha { $child } nus saac ayuu seexday.
}
phrase-sleep-hour-and-half = { $gender ->
    [female] { $child } saac iyo bar ayay seexatay.
    [male] { $child } saac iyo bar ayuu seexday.
   *[other] Ilmaha { $child } saac iyo bar ayuu seexday.
}
phrase-sleep-times = { $gender ->
    [female] { $child } { $count } jeer ayay seexatay.
    [male] { $child } { $count } jeer ayuu seexday.
   *[other] Ilmaha { $child } { $count } jeer ayuu seexday.
}
phrase-sleep-well = { $gender ->
    [female] { $child } si fiican bay u seexatay.
    [male] { $child } si fiican buu u seexday.
   *[other] Ilmaha { $child } si fiican buu u seexday.
}
phrase-sleep-badly = { $child } si fiican uma seexan.
phrase-sleep-short = { $gender ->
    [female] { $child } wakhti gaaban ayay seexatay.
    [male] { $child } wakhti gaaban ayuu seexday.
   *[other] Ilmaha { $child } wakhti gaaban ayuu seexday.
}
phrase-sleep-long = { $gender ->
    [female] { $child } wakhti dheer ayay seexatay.
    [male] { $child } wakhti dheer ayuu seexday.
   *[other] Ilmaha { $child } wakhti dheer ayuu seexday.
}
phrase-sleep-none = { $child } ma seexan.
phrase-sleep-refused = { $gender ->
    [female] { $child } way diidday inay seexato.
    [male] { $child } wuu diiday inuu seexdo.
   *[other] Ilmaha { $child } wuu diiday inuu seexdo.
}
phrase-sleep-rested = { $gender ->
    [female] { $child } way nasatay, laakiin ma seexan.
    [male] { $child } wuu nastay, laakiin ma seexan.
   *[other] Ilmaha { $child } wuu nastay, laakiin ma seexan.
}
phrase-sleep-now = { $gender ->
    [female] { $child } hadda way huruddaa.
    [male] { $child } hadda wuu hurdaa.
   *[other] Ilmaha { $child } hadda wuu hurdaa.
}
phrase-sleep-bed-time = { $gender ->
    [female] Saacadda { $time } { $child } sariirta ayay tagtay.
    [male] Saacadda { $time } { $child } sariirta ayuu tagay.
   *[other] Saacadda { $time } ilmaha { $child } sariirta ayuu tagay.
}
phrase-sleep-asleep-time = Saacadda { $time } { $child } hurdo ayaa qaadday.
phrase-sleep-awake-time = { $gender ->
    [female] Saacadda { $time } { $child } way toostay.
    [male] Saacadda { $time } { $child } wuu toosay.
   *[other] Saacadda { $time } ilmaha { $child } wuu toosay.
}
phrase-sleep-woken-time = Saacadda { $time } waxaannu toosinnay { $child }.
phrase-sleep-awake-happy = { $gender ->
    [female] { $child } iyadoo faraxsan ayay toostay.
    [male] { $child } isagoo faraxsan ayuu toosay.
   *[other] Ilmaha { $child } isagoo faraxsan ayuu toosay.
}
phrase-sleep-awake-crying = { $gender ->
    [female] { $child } iyadoo ooyaysa ayay toostay.
    [male] { $child } isagoo ooyaya ayuu toosay.
   *[other] Ilmaha { $child } isagoo ooyaya ayuu toosay.
}
phrase-sleep-slow = { $gender ->
    [female] { $child } wakhti dheer ayay ku qaadatay inay seexato.
    [male] { $child } wakhti dheer ayay ku qaadatay inuu seexdo.
   *[other] Ilmaha { $child } wakhti dheer ayay ku qaadatay inuu seexdo.
}
phrase-sleep-quick = { $gender ->
    [female] { $child } dhakhso ayay u seexatay.
    [male] { $child } dhakhso ayuu u seexday.
   *[other] Ilmaha { $child } dhakhso ayuu u seexday.
}
phrase-sleep-tired = { $gender ->
    [female] { $child } way daallanayd.
    [male] { $child } wuu daallanaa.
   *[other] Ilmaha { $child } wuu daallanaa.
}
phrase-sleep-very-tired = { $gender ->
    [female] { $child } aad bay u daallanayd.
    [male] { $child } aad buu u daallanaa.
   *[other] Ilmaha { $child } aad buu u daallanaa.
}
phrase-sleep-ask-night = { $gender ->
    [female] { $child } xalay si fiican ma u seexatay?
    [male] { $child } xalay si fiican ma u seexday?
   *[other] Ilmaha { $child } xalay si fiican ma u seexday?
}
phrase-sleep-ask-awake = { $gender ->
    [female] Saacaddee ayay { $child } saaka toostay?
    [male] Saacaddee ayuu { $child } saaka toosay?
   *[other] Saacaddee ayuu ilmaha { $child } saaka toosay?
}
phrase-sleep-ask-nap = { $gender ->
    [female] { $child } guriga weli maalintii ma ku seexataa?
    [male] { $child } guriga weli maalintii ma ku seexdaa?
   *[other] Ilmaha { $child } guriga weli maalintii ma ku seexdaa?
}

## Luier en wc

phrase-nappy-times = Waxaannu { $child } xafaayadda ka beddelnay { $count } jeer.
phrase-nappy-poo = { $gender ->
    [female] { $child } way saxarootay.
    [male] { $child } wuu saxarooday.
   *[other] Ilmaha { $child } wuu saxarooday.
}
phrase-nappy-poo-times = { $gender ->
    [female] { $child } { $count } jeer ayay saxarootay.
    [male] { $child } { $count } jeer ayuu saxarooday.
   *[other] Ilmaha { $child } { $count } jeer ayuu saxarooday.
}
phrase-nappy-no-poo = { $child } ma saxaroon.
phrase-nappy-thin = Saxarada { $child } way jilicsanayd.
phrase-nappy-hard = Saxarada { $child } way adkayd.
phrase-nappy-red = Barida { $child } way guduudatay.
phrase-nappy-cream = Waxaannu barida u marinnay kareem.
phrase-nappy-low = Xafaayadaha { $child } way dhammaan rabaan.
phrase-nappy-out = Xafaayadihii { $child } way dhammaadeen.
phrase-toilet-pee = { $gender ->
    [female] { $child } musqusha ayay ku kaadisay.
    [male] { $child } musqusha ayuu ku kaadiyay.
   *[other] Ilmaha { $child } musqusha ayuu ku kaadiyay.
}
phrase-toilet-poo = { $gender ->
    [female] { $child } musqusha ayay ku saxarootay.
    [male] { $child } musqusha ayuu ku saxarooday.
   *[other] Ilmaha { $child } musqusha ayuu ku saxarooday.
}
phrase-toilet-first = { $gender ->
    [female] { $child } markii ugu horreysay ayay musqusha ku kaadisay.
    [male] { $child } markii ugu horreysay ayuu musqusha ku kaadiyay.
   *[other] Ilmaha { $child } markii ugu horreysay ayuu musqusha ku kaadiyay.
}
phrase-toilet-potty-pee = { $gender ->
    [female] { $child } musqusha yar (potje) ayay ku kaadisay.
    [male] { $child } musqusha yar (potje) ayuu ku kaadiyay.
   *[other] Ilmaha { $child } musqusha yar (potje) ayuu ku kaadiyay.
}
phrase-toilet-potty-sat = { $gender ->
    [female] { $child } musqusha yar (potje) ayay ku fadhiisatay.
    [male] { $child } musqusha yar (potje) ayuu ku fadhiistay.
   *[other] Ilmaha { $child } musqusha yar (potje) ayuu ku fadhiistay.
}
phrase-toilet-dry = Dharka { $child } maalintii oo dhan wuu qallalnaa.
phrase-toilet-wet = { $gender ->
    [female] { $child } surwaalka ayay ku kaadisay.
    [male] { $child } surwaalka ayuu ku kaadiyay.
   *[other] Ilmaha { $child } surwaalka ayuu ku kaadiyay.
}
phrase-toilet-wet-trousers = Surwaalka { $child } wuu qoyanaa.
phrase-toilet-clothes = Waxaannu { $child } u gelinnay dhar nadiif ah.
phrase-toilet-practise = Waxaannu { $child } u tababaraynaa isticmaalka musqusha yar (potje).
phrase-toilet-ask-practise = Guriga ma ku tababartaan musqusha yar (potje)?
phrase-toilet-ask-start = Musqusha yar (potje) ma wada bilownaa?

## Stemming en gedrag

phrase-mood-happy = { $gender ->
    [female] { $child } way faraxsanayd.
    [male] { $child } wuu faraxsanaa.
   *[other] Ilmaha { $child } wuu faraxsanaa.
}
phrase-mood-very-happy = { $gender ->
    [female] { $child } aad bay u faraxsanayd.
    [male] { $child } aad buu u faraxsanaa.
   *[other] Ilmaha { $child } aad buu u faraxsanaa.
}
phrase-mood-good-day = { $gender ->
    [female] { $child } maalin wanaagsan ayay lahayd.
    [male] { $child } maalin wanaagsan ayuu lahaa.
   *[other] Ilmaha { $child } maalin wanaagsan ayuu lahaa.
}
phrase-mood-hard-day = { $gender ->
    [female] { $child } maalin adag ayay lahayd.
    [male] { $child } maalin adag ayuu lahaa.
   *[other] Ilmaha { $child } maalin adag ayuu lahaa.
}
phrase-mood-calm = { $gender ->
    [female] { $child } way degganayd.
    [male] { $child } wuu degganaa.
   *[other] Ilmaha { $child } wuu degganaa.
}
phrase-mood-quiet = { $gender ->
    [female] { $child } way aamusnayd.
    [male] { $child } wuu aamusnaa.
   *[other] Ilmaha { $child } wuu aamusnaa.
}
phrase-mood-sad = { $gender ->
    [female] { $child } way murugaysnayd.
    [male] { $child } wuu murugaysnaa.
   *[other] Ilmaha { $child } wuu murugaysnaa.
}
phrase-mood-bit-sad = { $gender ->
    [female] { $child } wax yar ayay murugaysnayd.
    [male] { $child } wax yar ayuu murugaysnaa.
   *[other] Ilmaha { $child } wax yar ayuu murugaysnaa.
}
# unsure: "hangerig", clingy
phrase-mood-clingy = { $gender ->
    [female] { $child } waxay rabtay inay mar walba nagu dhowaato.
    [male] { $child } wuxuu rabay inuu mar walba nagu dhowaado.
   *[other] Ilmaha { $child } wuxuu rabay inuu mar walba nagu dhowaado.
}
phrase-mood-angry = { $gender ->
    [female] { $child } way caraysnayd.
    [male] { $child } wuu caraysnaa.
   *[other] Ilmaha { $child } wuu caraysnaa.
}
phrase-mood-often-angry = { $gender ->
    [female] { $child } inta badan way caraysnayd.
    [male] { $child } inta badan wuu caraysnaa.
   *[other] Ilmaha { $child } inta badan wuu caraysnaa.
}
phrase-mood-busy = { $gender ->
    [female] { $child } aad bay u dhaqdhaqaaqaysay.
    [male] { $child } aad buu u dhaqdhaqaaqayay.
   *[other] Ilmaha { $child } aad buu u dhaqdhaqaaqayay.
}
phrase-mood-cried = { $gender ->
    [female] { $child } way ooyday.
    [male] { $child } wuu ooyay.
   *[other] Ilmaha { $child } wuu ooyay.
}
phrase-mood-cried-short = { $gender ->
    [female] { $child } in yar ayay ooyday.
    [male] { $child } in yar ayuu ooyay.
   *[other] Ilmaha { $child } in yar ayuu ooyay.
}
phrase-mood-cried-goodbye = { $gender ->
    [female] { $child } markii la kala tagayay way ooyday.
    [male] { $child } markii la kala tagayay wuu ooyay.
   *[other] Ilmaha { $child } markii la kala tagayay wuu ooyay.
}
phrase-mood-goodbye-well = Kala taggu si fiican buu u dhacay.
phrase-mood-soon-happy = { $gender ->
    [female] { $child } dhakhso ayay mar kale u faraxday.
    [male] { $child } dhakhso ayuu mar kale u farxay.
   *[other] Ilmaha { $child } dhakhso ayuu mar kale u farxay.
}
phrase-mood-later-happy = { $gender ->
    [female] Ka dib { $child } mar kale way faraxday.
    [male] Ka dib { $child } mar kale wuu farxay.
   *[other] Ka dib ilmaha { $child } mar kale wuu farxay.
}
phrase-mood-minutes-happy = { $gender ->
    [female] { $minutes } daqiiqo ka dib { $child } mar kale way faraxday.
    [male] { $minutes } daqiiqo ka dib { $child } mar kale wuu farxay.
   *[other] { $minutes } daqiiqo ka dib ilmaha { $child } mar kale wuu farxay.
}
phrase-mood-comfort = Waxaannu dejinnay { $child }.
phrase-mood-cuddle = { $gender ->
    [female] { $child } waxay rabtay in laabta la geliyo.
    [male] { $child } wuxuu rabay in laabta la geliyo.
   *[other] Ilmaha { $child } wuxuu rabay in laabta la geliyo.
}
phrase-mood-missed = { $gender ->
    [female] { $child } way ku xiistay.
    [male] { $child } wuu ku xiisay.
   *[other] Ilmaha { $child } wuu ku xiisay.
}
phrase-mood-laughed = { $gender ->
    [female] { $child } aad bay u qososhay.
    [male] { $child } aad buu u qoslay.
   *[other] Ilmaha { $child } aad buu u qoslay.
}
phrase-mood-enjoyed = { $gender ->
    [female] { $child } way ku raaxaysatay.
    [male] { $child } wuu ku raaxaystay.
   *[other] Ilmaha { $child } wuu ku raaxaystay.
}
# unsure: proud, described: very happy with what the child did
phrase-mood-proud = { $gender ->
    [female] { $child } aad bay ugu faraxsanayd wixii ay qabatay.
    [male] { $child } aad buu ugu faraxsanaa wixii uu qabtay.
   *[other] Ilmaha { $child } aad buu ugu faraxsanaa wixii uu qabtay.
}
phrase-mood-well = { $gender ->
    [female] { $child } way fiican tahay.
    [male] { $child } wuu fiican yahay.
   *[other] Ilmaha { $child } wuu fiican yahay.
}
phrase-mood-better = { $gender ->
    [female] { $child } hadda way ka sii fiicnaanaysaa.
    [male] { $child } hadda wuu ka sii fiicnaanayaa.
   *[other] Ilmaha { $child } hadda wuu ka sii fiicnaanayaa.
}
phrase-mood-well-again = { $gender ->
    [female] { $child } mar kale way fiican tahay.
    [male] { $child } mar kale wuu fiican yahay.
   *[other] Ilmaha { $child } mar kale wuu fiican yahay.
}
phrase-mood-sharing = { $gender ->
    [female] { $child } way ku adkayd inay wax la wadaagto carruurta kale.
    [male] { $child } way ku adkayd inuu wax la wadaago carruurta kale.
   *[other] Ilmaha { $child } way ku adkayd inuu wax la wadaago carruurta kale.
}
phrase-mood-quarrel = { $child } iyo ilmo kale way is qabteen.
phrase-mood-solved = Carruurtu way isla xalliyeen.
phrase-mood-talked = Waxaannu { $child } kala hadalnay arrintan.
phrase-mood-bit-other = { $gender ->
    [female] { $child } ilmo kale ayay qaniintay.
    [male] { $child } ilmo kale ayuu qaniinay.
   *[other] Ilmaha { $child } ilmo kale ayuu qaniinay.
}
phrase-mood-hit-other = { $gender ->
    [female] { $child } ilmo kale ayay wax ku dhufatay.
    [male] { $child } ilmo kale ayuu wax ku dhuftay.
   *[other] Ilmaha { $child } ilmo kale ayuu wax ku dhuftay.
}
phrase-mood-ask-home = { $gender ->
    [female] Sidee tahay { $child } marka guriga la joogo?
    [male] Sidee yahay { $child } marka guriga la joogo?
   *[other] Sidee yahay ilmaha { $child } marka guriga la joogo?
}
phrase-mood-ask-how = { $gender ->
    [female] Sidee tahay { $child }?
    [male] Sidee yahay { $child }?
   *[other] Sidee yahay ilmaha { $child }?
}
phrase-mood-ask-change = Guriga wax ma iska beddeleen?

## Spelen

phrase-play-well = { $gender ->
    [female] { $child } si fiican bay u ciyaartay.
    [male] { $child } si fiican buu u ciyaaray.
   *[other] Ilmaha { $child } si fiican buu u ciyaaray.
}
phrase-play-outside = { $gender ->
    [female] { $child } dibadda ayay ku ciyaartay.
    [male] { $child } dibadda ayuu ku ciyaaray.
   *[other] Ilmaha { $child } dibadda ayuu ku ciyaaray.
}
phrase-play-inside = { $gender ->
    [female] { $child } gudaha ayay ku ciyaartay.
    [male] { $child } gudaha ayuu ku ciyaaray.
   *[other] Ilmaha { $child } gudaha ayuu ku ciyaaray.
}
phrase-play-with-item = { $gender ->
    [female] { $child } waxay ku ciyaartay: { $item }.
    [male] { $child } wuxuu ku ciyaaray: { $item }.
   *[other] Ilmaha { $child } wuxuu ku ciyaaray: { $item }.
}
phrase-play-with-child = { $gender ->
    [female] { $child } waxay la ciyaartay { $person }.
    [male] { $child } wuxuu la ciyaaray { $person }.
   *[other] Ilmaha { $child } wuxuu la ciyaaray { $person }.
}
phrase-play-together = { $gender ->
    [female] { $child } carruur kale ayay la ciyaartay.
    [male] { $child } carruur kale ayuu la ciyaaray.
   *[other] Ilmaha { $child } carruur kale ayuu la ciyaaray.
}
phrase-play-alone = { $gender ->
    [female] { $child } keligeed ayay ciyaartay.
    [male] { $child } keligiis ayuu ciyaaray.
   *[other] Ilmaha { $child } keligiis ayuu ciyaaray.
}
phrase-play-sand = { $gender ->
    [female] { $child } ciid ayay ku ciyaartay.
    [male] { $child } ciid ayuu ku ciyaaray.
   *[other] Ilmaha { $child } ciid ayuu ku ciyaaray.
}
phrase-play-house = { $gender ->
    [female] { $child } geeska ciyaarta guriga ayay ku ciyaartay.
    [male] { $child } geeska ciyaarta guriga ayuu ku ciyaaray.
   *[other] Ilmaha { $child } geeska ciyaarta guriga ayuu ku ciyaaray.
}
phrase-play-water = { $gender ->
    [female] { $child } biyo ayay ku ciyaartay.
    [male] { $child } biyo ayuu ku ciyaaray.
   *[other] Ilmaha { $child } biyo ayuu ku ciyaaray.
}
phrase-play-built = { $gender ->
    [female] { $child } munaarad ayay dhistay.
    [male] { $child } munaarad ayuu dhisay.
   *[other] Ilmaha { $child } munaarad ayuu dhisay.
}
phrase-play-hut = { $gender ->
    [female] { $child } aqal yar ayay dhistay.
    [male] { $child } aqal yar ayuu dhisay.
   *[other] Ilmaha { $child } aqal yar ayuu dhisay.
}
phrase-play-puzzle = { $gender ->
    [female] { $child } puzzle ayay samaysay.
    [male] { $child } puzzle ayuu sameeyay.
   *[other] Ilmaha { $child } puzzle ayuu sameeyay.
}
phrase-play-painted = { $gender ->
    [female] { $child } rinji ayay wax ku sawirtay.
    [male] { $child } rinji ayuu wax ku sawiray.
   *[other] Ilmaha { $child } rinji ayuu wax ku sawiray.
}
phrase-play-drew = { $gender ->
    [female] { $child } sawir ayay samaysay.
    [male] { $child } sawir ayuu sameeyay.
   *[other] Ilmaha { $child } sawir ayuu sameeyay.
}
phrase-play-crafted = { $gender ->
    [female] { $child } farshaxan fudud ayay samaysay.
    [male] { $child } farshaxan fudud ayuu sameeyay.
   *[other] Ilmaha { $child } farshaxan fudud ayuu sameeyay.
}
phrase-play-danced = { $gender ->
    [female] { $child } qoob-ka-ciyaar ayay samaysay.
    [male] { $child } qoob-ka-ciyaar ayuu sameeyay.
   *[other] Ilmaha { $child } qoob-ka-ciyaar ayuu sameeyay.
}
phrase-play-sang = { $gender ->
    [female] { $child } way heestay.
    [male] { $child } wuu heesay.
   *[other] Ilmaha { $child } wuu heesay.
}
phrase-play-cycled = { $gender ->
    [female] { $child } baaskiil ayay kaxaysay.
    [male] { $child } baaskiil ayuu kaxeeyay.
   *[other] Ilmaha { $child } baaskiil ayuu kaxeeyay.
}
phrase-play-football = { $gender ->
    [female] { $child } kubbadda cagta ayay ciyaartay.
    [male] { $child } kubbadda cagta ayuu ciyaaray.
   *[other] Ilmaha { $child } kubbadda cagta ayuu ciyaaray.
}
phrase-play-read = Waxaannu buug u akhrinnay { $child }.
phrase-play-favourite = { $gender ->
    [female] Waxa { $child } ugu jeclayd: { $item }.
    [male] Waxa { $child } ugu jeclaa: { $item }.
   *[other] Waxa ilmaha { $child } ugu jeclaa: { $item }.
}
phrase-play-homework = { $gender ->
    [female] { $child } shaqada guriga ee dugsiga ayay samaysay.
    [male] { $child } shaqada guriga ee dugsiga ayuu sameeyay.
   *[other] Ilmaha { $child } shaqada guriga ee dugsiga ayuu sameeyay.
}
phrase-play-all-outside = Dibadda ayaannu ku ciyaarnay.
phrase-play-all-sang = Waxaannu qaadnay heeso.
phrase-play-all-read = Waxaannu akhrinnay buug.
phrase-play-all-painted = Waxaannu wax ku sawirnay rinji.
phrase-play-all-crafted = Waxaannu samaynay farshaxan fudud.
phrase-play-all-danced = Qoob-ka-ciyaar ayaannu samaynay.
phrase-play-all-baked = Waxaannu dubnay wax.
phrase-play-all-item = Carruurtu waxay ku ciyaareen: { $item }.
phrase-play-all-visited = Waxaannu booqannay: { $item }.
phrase-play-theme = Mawduucu waa: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $gender ->
    [female] { $child } wax cusub ayay baratay.
    [male] { $child } wax cusub ayuu bartay.
   *[other] Ilmaha { $child } wax cusub ayuu bartay.
}
phrase-new-first-steps = { $gender ->
    [female] { $child } tallaabooyinkii ugu horreeyay ayay qaadday.
    [male] { $child } tallaabooyinkii ugu horreeyay ayuu qaaday.
   *[other] Ilmaha { $child } tallaabooyinkii ugu horreeyay ayuu qaaday.
}
phrase-new-walks = { $gender ->
    [female] { $child } keligeed ayay socon kartaa.
    [male] { $child } keligiis ayuu socon karaa.
   *[other] Ilmaha { $child } keligiis ayuu socon karaa.
}
phrase-new-stands = { $gender ->
    [female] { $child } keligeed ayay istaagi kartaa.
    [male] { $child } keligiis ayuu istaagi karaa.
   *[other] Ilmaha { $child } keligiis ayuu istaagi karaa.
}
phrase-new-crawls = { $gender ->
    [female] { $child } way gurguuran kartaa.
    [male] { $child } wuu gurguuran karaa.
   *[other] Ilmaha { $child } wuu gurguuran karaa.
}
phrase-new-rolls = { $gender ->
    [female] { $child } way isrogi kartaa.
    [male] { $child } wuu isrogi karaa.
   *[other] Ilmaha { $child } wuu isrogi karaa.
}
phrase-new-sits = { $gender ->
    [female] { $child } keligeed ayay fadhiisan kartaa.
    [male] { $child } keligiis ayuu fadhiisan karaa.
   *[other] Ilmaha { $child } keligiis ayuu fadhiisan karaa.
}
phrase-new-climbs = { $gender ->
    [female] { $child } si fiican bay u fuuli kartaa.
    [male] { $child } si fiican buu u fuuli karaa.
   *[other] Ilmaha { $child } si fiican buu u fuuli karaa.
}
phrase-new-cycles = { $gender ->
    [female] { $child } baaskiil ayay kaxayn kartaa.
    [male] { $child } baaskiil ayuu kaxayn karaa.
   *[other] Ilmaha { $child } baaskiil ayuu kaxayn karaa.
}
phrase-new-spoon = { $gender ->
    [female] { $child } keligeed ayay qaaddo wax ku cuni kartaa.
    [male] { $child } keligiis ayuu qaaddo wax ku cuni karaa.
   *[other] Ilmaha { $child } keligiis ayuu qaaddo wax ku cuni karaa.
}
phrase-new-cup = { $gender ->
    [female] { $child } keligeed ayay koob wax kaga cabbi kartaa.
    [male] { $child } keligiis ayuu koob wax kaga cabbi karaa.
   *[other] Ilmaha { $child } keligiis ayuu koob wax kaga cabbi karaa.
}
phrase-new-coat = { $gender ->
    [female] { $child } jaakadda keligeed ayay xiran kartaa.
    [male] { $child } jaakadda keligiis ayuu xiran karaa.
   *[other] Ilmaha { $child } jaakadda keligiis ayuu xiran karaa.
}
phrase-new-shoes = { $gender ->
    [female] { $child } kabaha keligeed ayay xiran kartaa.
    [male] { $child } kabaha keligiis ayuu xiran karaa.
   *[other] Ilmaha { $child } kabaha keligiis ayuu xiran karaa.
}
phrase-new-tooth = { $child } ilig cusub ayaa u soo baxay.
phrase-new-word = { $gender ->
    [female] { $child } eray cusub ayay baratay.
    [male] { $child } eray cusub ayuu bartay.
   *[other] Ilmaha { $child } eray cusub ayuu bartay.
}
phrase-new-talks = { $gender ->
    [female] { $child } mar walba in badan ayay u hadlaysaa.
    [male] { $child } mar walba in badan ayuu u hadlayaa.
   *[other] Ilmaha { $child } mar walba in badan ayuu u hadlayaa.
}
phrase-new-dutch = { $gender ->
    [female] { $child } af Nederlands-ka way ku sii fiicnaanaysaa.
    [male] { $child } af Nederlands-ka wuu ku sii fiicnaanayaa.
   *[other] Ilmaha { $child } af Nederlands-ka wuu ku sii fiicnaanayaa.
}
phrase-new-counts = { $gender ->
    [female] { $child } ilaa { $count } ayay tirin kartaa.
    [male] { $child } ilaa { $count } ayuu tirin karaa.
   *[other] Ilmaha { $child } ilaa { $count } ayuu tirin karaa.
}
phrase-new-colours = { $gender ->
    [female] { $child } midabbada way taqaan.
    [male] { $child } midabbada wuu yaqaan.
   *[other] Ilmaha { $child } midabbada wuu yaqaan.
}
phrase-new-name = { $gender ->
    [female] { $child } magaceeda way qori kartaa.
    [male] { $child } magaciisa wuu qori karaa.
   *[other] Ilmaha { $child } magaciisa wuu qori karaa.
}
# unsure: the circle in which children sit together
phrase-new-circle = { $gender ->
    [female] { $child } goobada carruurta way si fiican uga qayb gashay.
    [male] { $child } goobada carruurta wuu si fiican uga qayb galay.
   *[other] Ilmaha { $child } goobada carruurta wuu si fiican uga qayb galay.
}
phrase-new-joins = { $gender ->
    [female] { $child } si fiican bay uga qayb gashay.
    [male] { $child } si fiican buu uga qayb galay.
   *[other] Ilmaha { $child } si fiican buu uga qayb galay.
}
phrase-new-listens = { $gender ->
    [female] { $child } si fiican bay u dhegaysataa.
    [male] { $child } si fiican buu u dhegaystaa.
   *[other] Ilmaha { $child } si fiican buu u dhegaystaa.
}
phrase-new-tidied = { $gender ->
    [female] { $child } alaabta ururinteeda way ka caawisay.
    [male] { $child } alaabta ururinteeda wuu ka caawiyay.
   *[other] Ilmaha { $child } alaabta ururinteeda wuu ka caawiyay.
}
phrase-new-helped = { $gender ->
    [female] { $child } ilmo kale ayay caawisay.
    [male] { $child } ilmo kale ayuu caawiyay.
   *[other] Ilmaha { $child } ilmo kale ayuu caawiyay.
}
phrase-new-likes-help = { $gender ->
    [female] { $child } way jecel tahay caawinta.
    [male] { $child } wuu jecel yahay caawinta.
   *[other] Ilmaha { $child } wuu jecel yahay caawinta.
}
phrase-new-shares = { $gender ->
    [female] { $child } si fiican bay wax ula wadaagi kartaa carruurta kale.
    [male] { $child } si fiican buu wax ula wadaagi karaa carruurta kale.
   *[other] Ilmaha { $child } si fiican buu wax ula wadaagi karaa carruurta kale.
}
phrase-new-turn = { $gender ->
    [female] { $child } way sugi kartaa markeeda.
    [male] { $child } wuu sugi karaa markiisa.
   *[other] Ilmaha { $child } wuu sugi karaa markiisa.
}
phrase-new-plays-more = { $gender ->
    [female] { $child } mar walba in badan ayay la ciyaartaa carruurta kale.
    [male] { $child } mar walba in badan ayuu la ciyaaraa carruurta kale.
   *[other] Ilmaha { $child } mar walba in badan ayuu la ciyaaraa carruurta kale.
}
phrase-new-friends = { $gender ->
    [female] { $child } saaxiibbo ayay yeelanaysaa.
    [male] { $child } saaxiibbo ayuu yeelanayaa.
   *[other] Ilmaha { $child } saaxiibbo ayuu yeelanayaa.
}
phrase-new-dares = { $gender ->
    [female] { $child } mar walba in badan ayay dhiirranaysaa.
    [male] { $child } mar walba in badan ayuu dhiirranayaa.
   *[other] Ilmaha { $child } mar walba in badan ayuu dhiirranayaa.
}
phrase-new-proud = Waannu ku faanaynaa { $child }.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $gender ->
    [female] { $child } qandho ayay qabtaa: { $temperature } digrii.
    [male] { $child } qandho ayuu qabaa: { $temperature } digrii.
   *[other] Ilmaha { $child } qandho ayuu qabaa: { $temperature } digrii.
}
phrase-health-temperature = Heerkulka { $child } waa { $temperature } digrii.
phrase-health-fever = { $gender ->
    [female] { $child } qandho ayay qabtaa.
    [male] { $child } qandho ayuu qabaa.
   *[other] Ilmaha { $child } qandho ayuu qabaa.
}
phrase-health-no-fever = { $gender ->
    [female] { $child } qandho ma qabto.
    [male] { $child } qandho ma qabo.
   *[other] Ilmaha { $child } qandho ma qabo.
}
phrase-health-warm = Jirka { $child } wuu kulul yahay.
phrase-health-unwell = { $child } ma fiicna.
phrase-health-vomited = { $gender ->
    [female] { $child } way matagtay.
    [male] { $child } wuu matagay.
   *[other] Ilmaha { $child } wuu matagay.
}
phrase-health-vomited-times = { $gender ->
    [female] { $child } { $count } jeer ayay matagtay.
    [male] { $child } { $count } jeer ayuu matagay.
   *[other] Ilmaha { $child } { $count } jeer ayuu matagay.
}
phrase-health-diarrhoea = { $gender ->
    [female] { $child } shuban ayay qabtaa.
    [male] { $child } shuban ayuu qabaa.
   *[other] Ilmaha { $child } shuban ayuu qabaa.
}
phrase-health-coughs = { $gender ->
    [female] { $child } way qufacaysaa.
    [male] { $child } wuu qufacayaa.
   *[other] Ilmaha { $child } wuu qufacayaa.
}
phrase-health-coughs-much = { $gender ->
    [female] { $child } aad bay u qufacaysaa.
    [male] { $child } aad buu u qufacayaa.
   *[other] Ilmaha { $child } aad buu u qufacayaa.
}
phrase-health-cold = { $gender ->
    [female] { $child } hargab ayay qabtaa.
    [male] { $child } hargab ayuu qabaa.
   *[other] Ilmaha { $child } hargab ayuu qabaa.
}
phrase-health-runny-nose = { $child } duuf ayaa ka socda.
phrase-health-teething = { $child } ilko ayaa u soo baxaya.
phrase-health-earache = { $gender ->
    [female] { $child } dheg xanuun ayay qabtaa.
    [male] { $child } dheg xanuun ayuu qabaa.
   *[other] Ilmaha { $child } dheg xanuun ayuu qabaa.
}
phrase-health-stomach = { $gender ->
    [female] { $child } calool xanuun ayay qabtaa.
    [male] { $child } calool xanuun ayuu qabaa.
   *[other] Ilmaha { $child } calool xanuun ayuu qabaa.
}
phrase-health-headache = { $gender ->
    [female] { $child } madax xanuun ayay qabtaa.
    [male] { $child } madax xanuun ayuu qabaa.
   *[other] Ilmaha { $child } madax xanuun ayuu qabaa.
}
phrase-health-spots = { $gender ->
    [female] { $child } maqaarka ayay finan yaryar ku leedahay.
    [male] { $child } maqaarka ayuu finan yaryar ku leeyahay.
   *[other] Ilmaha { $child } maqaarka ayuu finan yaryar ku leeyahay.
}
phrase-health-fell = { $gender ->
    [female] { $child } way dhacday.
    [male] { $child } wuu dhacay.
   *[other] Ilmaha { $child } wuu dhacay.
}
phrase-health-scrape = { $child } maqaarka ayaa ka xagtamay.
phrase-health-bump = { $gender ->
    [female] { $child } madaxa ayay barar ku leedahay.
    [male] { $child } madaxa ayuu barar ku leeyahay.
   *[other] Ilmaha { $child } madaxa ayuu barar ku leeyahay.
}
# unsure: bruise, described
phrase-health-bruise = { $gender ->
    [female] { $child } meel buluug noqotay ayay jirka ku leedahay.
    [male] { $child } meel buluug noqotay ayuu jirka ku leeyahay.
   *[other] Ilmaha { $child } meel buluug noqotay ayuu jirka ku leeyahay.
}
phrase-health-bitten = Ilmo kale ayaa { $child } qaniinay.
phrase-health-nosebleed = { $child } sanka ayaa dhiig ka yimid.
# unsure: tick: shillin, the word for the animal on cattle
phrase-health-tick = { $child } shillin (teek) ayaa jirka kaga dhegganayd.
phrase-health-tick-removed = Shillinta waannu ka saarnay.
phrase-health-plaster = Waxaannu saarnay balaastar.
phrase-health-cooled = Meesha waannu qaboojinnay.
phrase-health-plays-again = { $gender ->
    [female] { $child } mar kale way ciyaaraysaa.
    [male] { $child } mar kale wuu ciyaarayaa.
   *[other] Ilmaha { $child } mar kale wuu ciyaarayaa.
}
phrase-health-watch = Si fiican ayaannu u ilaalinaynaa { $child }.
phrase-health-collect = Fadlan kaalay oo { $child } qaado.
phrase-health-collect-soon = Fadlan { $child } soo qaado sida ugu dhaqsaha badan.
phrase-health-called = Waannu ku soo wacnay.
phrase-health-no-answer = Waannu ku heli kari waynay.
phrase-health-stay-home = Fadlan { $child } guriga ku hay ilaa qandhadu ka baxdo.
phrase-health-if-ill = Ilmahaagu ma xanuunsan yahay?
phrase-health-keep-home = Markaas ilmahaaga guriga ku hay.
phrase-health-doctor = Haddii aad walaacsan tahay, wac dhakhtarka qoyska (huisarts).
phrase-health-medicine-time = { $gender ->
    [female] Saacadda { $time } { $child } dawada ayay qaadatay.
    [male] Saacadda { $time } { $child } dawada ayuu qaatay.
   *[other] Saacadda { $time } ilmaha { $child } dawada ayuu qaatay.
}
phrase-health-medicine-form = Dawo waxaannu bixin karnaa oo keliya haddii aad foomka buuxisay.
phrase-health-ask-paracetamol = { $gender ->
    [female] { $child } guriga parasetamol ma ku qaadatay?
    [male] { $child } guriga parasetamol ma ku qaatay?
   *[other] Ilmaha { $child } guriga parasetamol ma ku qaatay?
}
phrase-health-on-group = Kooxda waxaa ka jira: { $item }.
phrase-health-lice-check = Fadlan ilmahaaga ka eeg injirta madaxa.
phrase-health-get-well = Waxaannu { $child } u rajaynaynaa caafimaad degdeg ah.
phrase-health-welcome-back = { $gender ->
    [female] Waa wanaagsan tahay in { $child } mar kale nala joogto.
    [male] Waa wanaagsan tahay in { $child } mar kale nala joogo.
   *[other] Waa wanaagsan tahay in ilmaha { $child } mar kale nala joogo.
}
phrase-health-ask-ill = { $gender ->
    [female] { $child } ma xanuunsan tahay?
    [male] { $child } ma xanuunsan yahay?
   *[other] Ilmaha { $child } ma xanuunsan yahay?
}
phrase-health-ask-better = { $gender ->
    [female] { $child } ma bogsatay?
    [male] { $child } ma bogsaday?
   *[other] Ilmaha { $child } ma bogsaday?
}
phrase-health-ask-return = { $gender ->
    [female] Goorma ayay { $child } mar kale imanaysaa?
    [male] Goorma ayuu { $child } mar kale imanayaa?
   *[other] Goorma ayuu ilmaha { $child } mar kale imanayaa?
}
phrase-health-suncream = Waxaannu { $child } u marinnay kareemka qorraxda.
phrase-health-suncream-home = Fadlan ilmahaaga guriga kareemka qorraxda ugu soo mari.
phrase-health-no-worry = Uma baahnid inaad walaacdo.

## Meenemen en spullen

phrase-bring-item = Fadlan keen: { $item }.
phrase-bring-item-tomorrow = Fadlan berri keen: { $item }.
phrase-bring-item-date = Fadlan { $date } keen: { $item }.
phrase-bring-need = { $gender ->
    [female] { $child } waxay u baahan tahay: { $item }.
    [male] { $child } wuxuu u baahan yahay: { $item }.
   *[other] Ilmaha { $child } wuxuu u baahan yahay: { $item }.
}
phrase-bring-new = { $gender ->
    [female] { $child } waxay u baahan tahay kuwo cusub: { $item }.
    [male] { $child } wuxuu u baahan yahay kuwo cusub: { $item }.
   *[other] Ilmaha { $child } wuxuu u baahan yahay kuwo cusub: { $item }.
}
phrase-bring-low = { $child } waxaa ka dhammaan raba: { $item }.
phrase-bring-out = { $child } waxaa ka dhammaaday: { $item }.
phrase-bring-name = Fadlan magaca ilmahaaga ku qor dharka.
phrase-bring-lost = Waxaannu raadinaynaa alaabta { $child }: { $item }.
phrase-bring-found = Waxaannu helnay alaabta { $child }: { $item }.
phrase-bring-here = Alaabta { $child } weli halkan ayay taallaa: { $item }.
phrase-bring-too-small = { $gender ->
    [female] { $child } waxay u baahan tahay cabbir ka weyn: { $item }.
    [male] { $child } wuxuu u baahan yahay cabbir ka weyn: { $item }.
   *[other] Ilmaha { $child } wuxuu u baahan yahay cabbir ka weyn: { $item }.
}
phrase-bring-dirty = Dharka wasakhda ah wuxuu ku jiraa boorsada.
phrase-bring-borrowed = Fadlan dharka la amaahday soo dhaq oo soo celi.
phrase-bring-lost-things = Halkan waxaa yaalla alaab la helay.
phrase-weather-cold = Way qaboobaanaysaa.
phrase-weather-hot = Way kululaanaysaa.
phrase-weather-rain = Roob ayaa da'i doona.
phrase-bring-old-clothes = Fadlan ilmahaaga u geli dhar duug ah.
phrase-bring-no-toys = Fadlan alaabta ciyaarta guriga ku dhaaf.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Yaa qaadaya { $child }?
phrase-pickup-ask-time = Saacaddee ayaad qaadaysaa { $child }?
phrase-pickup-other = Qof kale ma qaadayaa ilmahaaga?
phrase-contact-tell-us = Markaas fadlan noo sheeg.
phrase-pickup-before = Fadlan ilmahaaga qaado ka hor saacadda { $time }.
phrase-pickup-child-before = Fadlan { $child } qaado ka hor saacadda { $time }.
phrase-pickup-at = Fadlan { $child } qaado saacadda { $time }.
phrase-pickup-earlier = Ma goor hore ayaad { $child } qaadi kartaa?
phrase-pickup-late = Ma soo daahaysaa?
phrase-contact-call-then = Markaas fadlan na soo wac.
phrase-pickup-done = { $child } waxaa la qaaday saacadda { $time }.
phrase-pickup-person = Qofka qaatay { $child }: { $person }.
phrase-pickup-person-time = Qofka qaatay { $child } saacadda { $time }: { $person }.
phrase-pickup-school = Waxaannu { $child } dugsiga ka soo qaadaynaa saacadda { $time }.
phrase-pickup-school-all = Waxaannu carruurta dugsiga ka soo qaadaynaa saacadda { $time }.
phrase-pickup-not-there = { $child } dugsiga ma joogin.
phrase-pickup-ask-where = { $gender ->
    [female] Ma og tahay halka ay { $child } joogto?
    [male] Ma og tahay halka uu { $child } joogo?
   *[other] Ma og tahay halka uu ilmaha { $child } joogo?
}
phrase-pickup-ask-alone = { $gender ->
    [female] { $child } keligeed guriga ma u aadi kartaa?
    [male] { $child } keligiis guriga ma u aadi karaa?
   *[other] Ilmaha { $child } keligiis guriga ma u aadi karaa?
}
phrase-arrive-before = Fadlan ilmahaaga keen ka hor saacadda { $time }.
phrase-arrive-child-before = Fadlan { $child } keen ka hor saacadda { $time }.
phrase-absent-ask = { $gender ->
    [female] { $child } maanta ma imanaysaa?
    [male] { $child } maanta ma imanayaa?
   *[other] Ilmaha { $child } maanta ma imanayaa?
}
phrase-absent-was = { $child } maanta ma joogin.
phrase-absent-if = Ilmahaagu ma imanayo?
phrase-absent-tell-before = Fadlan noo sheeg ka hor saacadda { $time }.
phrase-absent-missed = Waannu u xiisnay { $child }.
phrase-swap-yes = Beddelka maalinta ee { $date } waa hagaag.
phrase-swap-no = Waannu ka xunnahay, beddelka maalinta ee { $date } suurtagal ma aha.
phrase-swap-ask = Maalintee ayaad rabtaa inaad ku beddesho?
phrase-extra-yes = Maalinta dheeraadka ah ee { $date } waa hagaag.
phrase-extra-no = Waannu ka xunnahay, { $date } boos ma jiro.
phrase-holiday-ask = Goorma ayaad fasax tagaysaan?
phrase-holiday-tell = Fadlan fasaxaaga wakhti hore noogu sheeg.
phrase-phone-check = Lambarka telefoonkaagu weli ma sax baa?
phrase-phone-new = Fadlan noo sheeg lambarka telefoonkaaga cusub.
phrase-talk-ask = Waxaannu jeclaan lahayn inaan kaala hadalno { $child }.
phrase-talk-invite = Waxaannu kugu casuumaynaa wadahadal.
phrase-talk-date = Wadahadalku waa { $date }, saacadda { $time }.
phrase-talk-ask-date = Ma kuu suurtagal baa { $date }, saacadda { $time }?
phrase-talk-minutes = Wadahadalku wuxuu socdaa { $minutes } daqiiqo.
phrase-talk-interpreter = Turjubaan ma rabtaa?
phrase-photo-ask = Ma sawiri karnaa { $child }?
phrase-form-sign = Fadlan foomka buuxi oo saxiix.
phrase-form-date = Fadlan foomka soo celi ka hor { $date }.

## Wennen

# unsure: "wennen" (settling in): la qabsasho
phrase-settle-date = { $gender ->
    [female] { $child } waxay markii ugu horreysay u imanaysaa la qabsasho { $date }.
    [male] { $child } wuxuu markii ugu horreysay u imanayaa la qabsasho { $date }.
   *[other] Ilmaha { $child } wuxuu markii ugu horreysay u imanayaa la qabsasho { $date }.
}
phrase-settle-from-until = { $gender ->
    [female] { $child } waxay la qabsasho u joogaysaa saacadda { $from } ilaa saacadda { $until }.
    [male] { $child } wuxuu la qabsasho u joogayaa saacadda { $from } ilaa saacadda { $until }.
   *[other] Ilmaha { $child } wuxuu la qabsasho u joogayaa saacadda { $from } ilaa saacadda { $until }.
}
phrase-settle-times = La qabsashadu waa saacadda { $from } ilaa saacadda { $until }.
phrase-settle-stay = Adiguna waad joogi kartaa.
phrase-settle-familiar = { $gender ->
    [female] Keen wax ay { $child } si fiican u taqaan, sida boombalo jilicsan.
    [male] Keen wax uu { $child } si fiican u yaqaan, sida boombalo jilicsan.
   *[other] Keen wax uu ilmaha { $child } si fiican u yaqaan, sida boombalo jilicsan.
}
phrase-settle-well = La qabsashadu si fiican bay u dhacday.
phrase-settle-hard = La qabsashadu weli way adkayd.
phrase-settle-better = La qabsashadu way sii fiicnaanaysaa.
phrase-settle-needs-time = { $gender ->
    [female] { $child } weli waa inay la qabsato.
    [male] { $child } weli waa inuu la qabsado.
   *[other] Ilmaha { $child } weli waa inuu la qabsado.
}
phrase-settle-goodbye = Mar walba nabad gelyo dheh marka aad tagayso.
phrase-settle-crying-normal = Waa caadi in ilmuhu ooyo marka la kala tagayo.
phrase-settle-first-day = Maalinta ugu horreysa ee { $child } waa { $date }.
phrase-settle-group = { $gender ->
    [female] { $child } waxay kooxda { $group } u gudbaysaa { $date }.
    [male] { $child } wuxuu kooxda { $group } u gudbayaa { $date }.
   *[other] Ilmaha { $child } wuxuu kooxda { $group } u gudbayaa { $date }.
}
phrase-settle-mentor = Shaqaalaha u gaarka ah (mentor) ee { $child } waa { $person }.

## Open, dicht en wie er werkt

phrase-closed-date = { $date } waannu xirannahay.
phrase-closed-group = { $date } kooxda { $group } way xiran tahay.
phrase-closed-range = Waannu xirannahay laga bilaabo { $first-date } ilaa iyo { $last-date } (maalintaasna way ku jirtaa).
phrase-closed-tomorrow = Berri waannu xirannahay.
phrase-closed-early = Maanta waxaannu xiraynaa saacadda { $time }.
phrase-open-again = { $date } mar kale ayaannu furannahay.
phrase-open-times = Waxaannu furannahay saacadda { $from } ilaa saacadda { $until }.
phrase-open-later = Maanta waxaannu furaynaa saacadda { $time }.
phrase-open-weekday = Maalinta { $weekday } waxaannu furannahay saacadda { $from } ilaa saacadda { $until }.
phrase-closed-study-day = Maalintaas shaqaaluhu waxay leeyihiin maalin tababar.
phrase-closed-holiday = Maalintaas waa maalin fasax rasmi ah.
phrase-group-together = Maanta kooxuhu way wada joogaan.
phrase-staff-ill = Maanta waxaa xanuunsan { $person }.
phrase-staff-absent = Maanta waxaa maqan { $person }.
phrase-staff-today = Maanta qofka kooxda ka shaqaynaya waa { $person }.
phrase-staff-weekday = Qofka shaqeeya maalinta { $weekday } waa { $person }.
phrase-staff-new = Shaqaalaheenna cusub waa { $person }.
phrase-staff-leaves = Maalinta shaqo ee ugu dambaysa ee { $person } waa { $date }.
phrase-staff-weeks = Toddobaadkan waxaa fasax ku maqan { $person }.

## Feesten en uitjes

phrase-event-trip-tomorrow = Berri waxaannu booqanaynaa: { $item }.
phrase-event-trip-date = { $date } waxaannu booqanaynaa: { $item }.
phrase-event-leave = Waxaannu baxaynaa saacadda { $time }.
phrase-event-back = Waxaannu soo noqonaynaa saacadda { $time }.
phrase-event-parents-evening = Kulanka waalidku waa { $date }, saacadda { $time }.
phrase-event-celebrate-date = { $date } waxaannu u dabbaaldegaynaa: { $item }.
phrase-event-celebrate-today = Maanta waxaannu u dabbaaldegaynaa: { $item }.
phrase-event-begins = Waxay bilaabanaysaa saacadda { $time }.
phrase-event-invited = Si diirran ayaad ugu soo dhowdahay.
phrase-event-ask-come = Adiguna ma imanaysaa?
phrase-event-tell-come = Fadlan noo sheeg haddii aad imanayso.
phrase-event-ask-help = Ma na caawin kartaa?
phrase-event-answer-before = Fadlan soo jawaab ka hor { $date }.
phrase-event-photographer = Sawir-qaaduhu wuxuu imanayaa { $date }.
phrase-event-birthday = Maanta waa maalinta dhalashada { $child }.
phrase-event-birthday-age = { $gender ->
    [female] { $child } maanta waxay jirsatay { $count } sano.
    [male] { $child } maanta wuxuu jirsaday { $count } sano.
   *[other] Ilmaha { $child } maanta wuxuu jirsaday { $count } sano.
}
phrase-event-congratulations = Waxaannu u hambalyaynaynaa { $child }.
phrase-event-treat = Waxaad keeni kartaa wax yar oo macaan oo la qaybsado.
phrase-event-no-sweets = Fadlan nacnac ha keenin.

## Geld en kantoor

phrase-money-questions = Su'aalo lacag ku saabsan ma qabtaa?
phrase-money-office = Fadlan wac xafiiskeenna.
phrase-money-costs = Waxay ku kacaysaa { $amount }.
phrase-money-free = Waa bilaash.
phrase-money-pay-before = Fadlan { $amount } bixi ka hor { $date }.
phrase-office-hours = Xafiisku wuxuu furan yahay saacadda { $from } ilaa saacadda { $until }.
phrase-office-calls = Xafiiska ayaa ku soo wacaya.

## Groeten, dank en contact

phrase-hello-morning = Subax wanaagsan.
phrase-hello-parents = Waalidka sharafta leh,
phrase-bye-tomorrow = Waa inoo berri.
phrase-bye-weekday = Waa inoo { $weekday }.
phrase-bye-weekend = Dhammaadka toddobaadka oo wanaagsan.
phrase-bye-holiday = Fasax wanaagsan.
phrase-bye-evening = Fiid wanaagsan.
phrase-bye-feast = Maalmo ciid oo wanaagsan.
phrase-thanks-message = Waad ku mahadsan tahay fariintaada.
phrase-thanks-help = Waad ku mahadsan tahay caawimaadaada.
phrase-thanks-telling = Waad ku mahadsan tahay inaad noo sheegtay.
phrase-thanks-treat = Waad ku mahadsan tahay waxa macaan ee aad keentay.
phrase-sorry-late = Raalli ka noqo jawaabta daahday.
phrase-contact-questions = Su'aalo ma qabtaa?
phrase-contact-send = Markaas fariin noo soo dir.
phrase-contact-call = Fadlan na soo wac.
phrase-contact-call-times = Waxaad na soo wici kartaa inta u dhexeysa saacadda { $from } iyo saacadda { $until }.
phrase-contact-call-later = Mar dambe ayaannu ku soo wacaynaa.
phrase-contact-tomorrow = Berri ayaannu kula soo xiriiraynaa.
phrase-contact-ask-colleague = Waxaan weydiinayaa shaqaalaha ila shaqeeya.
phrase-contact-tell-colleague = Waxaan u sheegayaa shaqaalaha ila shaqeeya.
phrase-contact-read = Fariintaada waannu akhrinnay.
phrase-contact-confirm = Fadlan xaqiiji fariintan.

## Thuis en taal

phrase-home-own-language = Guriga ilmahaaga kula hadal luqaddaada.
phrase-home-read = Guriga buug ku wada akhriya.
phrase-home-sing = Guriga hees ku wada qaada.
phrase-home-photo = Fadlan keen sawir guriga laga soo qaaday.

## Korte antwoorden van ouders

reply-ok = Waa hagaag.
reply-yes = Haa.
reply-no = Maya.
reply-thanks = Mahadsanid.
reply-thanks-much = Aad baad u mahadsan tahay.
reply-please = Haa, fadlan.
reply-welcome = Adaa mudan.
reply-good-morning = Subax wanaagsan, maalin wanaagsan.
reply-greeting = Salaan.
reply-see-you = Waa inoo dhow.
reply-understood = Waan fahmay.
reply-not-understood = Ma fahmin.
reply-nice = Aad bay u wanaagsan tahay!
reply-sorry = Raalli ahow.
reply-coming = Waan soo socdaa.
reply-coming-time = Waxaan imanayaa saacadda { $time }.
reply-coming-minutes = { $minutes } daqiiqo ka dib ayaan imanayaa.
reply-late = Waan soo daahayaa.
reply-late-minutes = { $minutes } daqiiqo ayaan soo daahayaa.
reply-earlier = Goor hore ayaan imanayaa.
reply-ill-today = { $gender ->
    [female] { $child } maanta way xanuunsan tahay.
    [male] { $child } maanta wuu xanuunsan yahay.
   *[other] Ilmaha { $child } maanta wuu xanuunsan yahay.
}
reply-not-coming-today = { $gender ->
    [female] { $child } maanta ma imanayso.
    [male] { $child } maanta ma imanayo.
   *[other] Ilmaha { $child } maanta ma imanayo.
}
reply-not-coming-tomorrow = { $gender ->
    [female] { $child } berri ma imanayso.
    [male] { $child } berri ma imanayo.
   *[other] Ilmaha { $child } berri ma imanayo.
}
reply-not-coming-date = { $gender ->
    [female] { $child } ma imanayso { $date }.
    [male] { $child } ma imanayo { $date }.
   *[other] Ilmaha { $child } ma imanayo { $date }.
}
reply-coming-today = { $gender ->
    [female] { $child } maanta way imanaysaa.
    [male] { $child } maanta wuu imanayaa.
   *[other] Ilmaha { $child } maanta wuu imanayaa.
}
reply-coming-tomorrow = { $gender ->
    [female] { $child } berri mar kale way imanaysaa.
    [male] { $child } berri mar kale wuu imanayaa.
   *[other] Ilmaha { $child } berri mar kale wuu imanayaa.
}
reply-child-later = { $gender ->
    [female] { $child } maanta way soo daahaysaa.
    [male] { $child } maanta wuu soo daahayaa.
   *[other] Ilmaha { $child } maanta wuu soo daahayaa.
}
reply-fever-home = { $gender ->
    [female] { $child } guriga qandho ayay ku qabtaa.
    [male] { $child } guriga qandho ayuu ku qabaa.
   *[other] Ilmaha { $child } guriga qandho ayuu ku qabaa.
}
reply-better = { $gender ->
    [female] { $child } way bogsatay.
    [male] { $child } wuu bogsaday.
   *[other] Ilmaha { $child } wuu bogsaday.
}
reply-slept-badly = { $child } xalay si fiican uma seexan.
reply-slept-well = { $gender ->
    [female] { $child } xalay si fiican bay u seexatay.
    [male] { $child } xalay si fiican buu u seexday.
   *[other] Ilmaha { $child } xalay si fiican buu u seexday.
}
reply-had-breakfast = { $gender ->
    [female] { $child } hore ayay u quraacatay.
    [male] { $child } hore ayuu u quraacday.
   *[other] Ilmaha { $child } hore ayuu u quraacday.
}
reply-no-breakfast = { $child } weli ma quraacan.
reply-paracetamol-none = { $child } parasetamol ma qaadan.
reply-mother-collects = Hooyada ayaa qaadaysa.
reply-father-collects = Aabbaha ayaa qaadaya.
reply-grandparent-collects = Awoowe ama ayeeyo ayaa qaadaya.
reply-other-collects = Qofka qaadaya { $child }: { $person }.
reply-bring-tomorrow = Berri ayaan keenayaa.
reply-can-come = Waan iman karaa.
reply-cannot-come = Ma iman karo.
reply-can-help = Waan caawin karaa.
reply-call-me = Fadlan i soo wac.
reply-will-call = Waan ku soo wacayaa.
reply-question = Su'aal baan qabaa.
reply-how-was-day = Sidee ahayd maalintii { $child }?
reply-interpreter = Waxaan rabaa turjubaan.
reply-allowed = Haa, waa la oggol yahay.
reply-not-allowed = Maya, lama oggola.
