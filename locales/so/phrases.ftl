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
phrase-health-collect-soon = Fadlan { $child } soo qaado sida ugu dhakhsaha badan.
phrase-health-called = Waannu ku soo wacnay.
phrase-health-no-answer = Waannu ku heli kari waynay.
phrase-health-stay-home = Fadlan { $child } guriga ku hay ilaa qandhadu ka baxdo.
phrase-health-if-ill = Ilmahaagu ma xanuunsan yahay?
phrase-health-keep-home = Markaas ilmahaaga guriga ku hay.
phrase-health-doctor = Haddii aad walaacsan tahay, wac dhakhtarka qoyska (huisarts).
phrase-health-medicine-time = { $gender ->
    [female] Saacadda { $time } { $child } daawada ayay qaadatay.
    [male] Saacadda { $time } { $child } daawada ayuu qaatay.
   *[other] Saacadda { $time } ilmaha { $child } daawada ayuu qaatay.
}
phrase-health-medicine-form = Daawo waxaannu bixin karnaa oo keliya haddii aad foomka buuxisay.
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
phrase-contact-tell-us = Fadlan noo sheeg.
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

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who-number ->
    [several] { $who } waxay sameeyeen { $activity }.
   *[single] { $gender ->
        [female] { $who } waxay samaysay { $activity }.
        [male] { $who } wuxuu sameeyay { $activity }.
       *[other] Ilmaha { $who } wuxuu sameeyay { $activity }.
    }
}
phrase-act-did-we = Waxaannu samaynay { $activity }.
phrase-act-did-not = { $who } tan ma samayn: { $activity }.
phrase-act-does = { $gender ->
        [female] { $child } waxay samaysaa { $activity }.
        [male] { $child } wuxuu sameeyaa { $activity }.
       *[other] Ilmaha { $child } wuxuu sameeyaa { $activity }.
    }
phrase-act-will = { $who-number ->
    [several] { $who } waxay samayn doonaan { $activity }.
   *[single] { $gender ->
        [female] { $who } waxay samayn doontaa { $activity }.
        [male] { $who } wuxuu samayn doonaa { $activity }.
       *[other] Ilmaha { $who } wuxuu samayn doonaa { $activity }.
    }
}
phrase-act-will-we = Waxaannu samayn doonnaa { $activity }.
phrase-act-will-not-we = Tan ma samayn doonno: { $activity }.
phrase-act-can = { $gender ->
        [female] { $child } tan way kartaa: { $activity }.
        [male] { $child } tan wuu karaa: { $activity }.
       *[other] Ilmaha { $child } tan wuu karaa: { $activity }.
    }
phrase-act-can-not-yet = { $gender ->
        [female] { $child } tan weli ma karto: { $activity }.
        [male] { $child } tan weli ma karo: { $activity }.
       *[other] Ilmaha { $child } tan weli ma karo: { $activity }.
    }
phrase-act-practises = { $gender ->
        [female] { $child } waxay ku tababarataa { $activity }.
        [male] { $child } wuxuu ku tababartaa { $activity }.
       *[other] Ilmaha { $child } wuxuu ku tababartaa { $activity }.
    }
phrase-act-starts = { $gender ->
        [female] { $child } waxay bilaabaysaa { $activity }.
        [male] { $child } wuxuu bilaabayaa { $activity }.
       *[other] Ilmaha { $child } wuxuu bilaabayaa { $activity }.
    }
phrase-act-learnt = { $gender ->
        [female] { $child } waxay baratay { $activity }.
        [male] { $child } wuxuu bartay { $activity }.
       *[other] Ilmaha { $child } wuxuu bartay { $activity }.
    }
phrase-act-likes = { $gender ->
        [female] { $child } waxay jecel tahay { $activity }.
        [male] { $child } wuxuu jecel yahay { $activity }.
       *[other] Ilmaha { $child } wuxuu jecel yahay { $activity }.
    }
phrase-act-liked = { $gender ->
        [female] { $child } waxay ka heshay { $activity }.
        [male] { $child } wuxuu ka helay { $activity }.
       *[other] Ilmaha { $child } wuxuu ka helay { $activity }.
    }
phrase-act-likes-most = { $gender ->
        [female] Waxa { $child } ugu jecel tahay: { $activity }.
        [male] Waxa { $child } ugu jecel yahay: { $activity }.
       *[other] Waxa ilmaha { $child } ugu jecel yahay: { $activity }.
    }
phrase-act-liked-most = { $gender ->
        [female] Waxa { $child } ugu jeclayd: { $activity }.
        [male] Waxa { $child } ugu jeclaa: { $activity }.
       *[other] Waxa ilmaha { $child } ugu jeclaa: { $activity }.
    }
phrase-act-disliked = { $child } tan kama helin: { $activity }.
phrase-act-hard = { $child } tan weli way ku adag tahay: { $activity }.
phrase-act-exciting = { $gender ->
        [female] { $child } tan wax yar ayay ka baqday: { $activity }.
        [male] { $child } tan wax yar ayuu ka baqay: { $activity }.
       *[other] Ilmaha { $child } tan wax yar ayuu ka baqay: { $activity }.
    }
phrase-act-wants = { $gender ->
        [female] { $child } aad bay u rabtaa: { $activity }.
        [male] { $child } aad buu u rabaa: { $activity }.
       *[other] Ilmaha { $child } aad buu u rabaa: { $activity }.
    }
phrase-act-wanted = { $gender ->
        [female] { $child } aad bay u rabtay: { $activity }.
        [male] { $child } aad buu u rabay: { $activity }.
       *[other] Ilmaha { $child } aad buu u rabay: { $activity }.
    }
phrase-act-wanted-not = { $child } tan ma rabin: { $activity }.
phrase-act-helped = { $gender ->
        [female] { $child } waxay ka caawisay { $activity }.
        [male] { $child } wuxuu ka caawiyay { $activity }.
       *[other] Ilmaha { $child } wuxuu ka caawiyay { $activity }.
    }
phrase-act-helped-all = { $who-number ->
    [several] { $who } waxay ka caawiyeen { $activity }.
   *[single] { $gender ->
        [female] { $who } waxay ka caawisay { $activity }.
        [male] { $who } wuxuu ka caawiyay { $activity }.
       *[other] Ilmaha { $who } wuxuu ka caawiyay { $activity }.
    }
}
phrase-act-dared = { $gender ->
        [female] { $child } way ku dhiirratay: { $activity }.
        [male] { $child } wuu ku dhiirraday: { $activity }.
       *[other] Ilmaha { $child } wuu ku dhiirraday: { $activity }.
    }
phrase-act-dared-not = { $child } tan weli kuma dhiirran: { $activity }.
phrase-act-allowed = { $who } tan waa loo oggolaaday: { $activity }.
phrase-act-ask-may = { $child } tan ma loo oggol yahay: { $activity }?
phrase-act-ask-can = { $gender ->
        [female] { $child } tan ma kartaa: { $activity }?
        [male] { $child } tan ma karaa: { $activity }?
       *[other] Ilmaha { $child } tan ma karaa: { $activity }?
    }
phrase-act-ask-likes = { $gender ->
        [female] { $child } tan ma jecel tahay: { $activity }?
        [male] { $child } tan ma jecel yahay: { $activity }?
       *[other] Ilmaha { $child } tan ma jecel yahay: { $activity }?
    }
phrase-act-went-well = Tani si fiican bay u dhacday: { $activity }.
phrase-act-gets-better-child = { $gender ->
        [female] { $child } tan si ka sii fiican ayay u samaynaysaa: { $activity }.
        [male] { $child } tan si ka sii fiican ayuu u samaynayaa: { $activity }.
       *[other] Ilmaha { $child } tan si ka sii fiican ayuu u samaynayaa: { $activity }.
    }
phrase-act-gets-better = Tani way sii fiicnaanaysaa: { $activity }.
phrase-act-together = Waxqabadku wuxuu ahaa { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $gender ->
        [female] { $child } waxay cuntay: { $things }.
        [male] { $child } wuxuu cunay: { $things }.
       *[other] Ilmaha { $child } wuxuu cunay: { $things }.
    }
phrase-food-list-well = { $gender ->
        [female] { $child } tan si fiican bay wax uga cuntay: { $things }.
        [male] { $child } tan si fiican buu wax uga cunay: { $things }.
       *[other] Ilmaha { $child } tan si fiican buu wax uga cunay: { $things }.
    }
phrase-food-list-little = { $gender ->
        [female] { $child } tan wax yar ayay ka cuntay: { $things }.
        [male] { $child } tan wax yar ayuu ka cunay: { $things }.
       *[other] Ilmaha { $child } tan wax yar ayuu ka cunay: { $things }.
    }
phrase-food-list-all = { $gender ->
        [female] { $child } tan way wada cuntay: { $things }.
        [male] { $child } tan wuu wada cunay: { $things }.
       *[other] Ilmaha { $child } tan wuu wada cunay: { $things }.
    }
phrase-food-list-almost-all = { $gender ->
        [female] { $child } tan ku dhowaad way wada cuntay: { $things }.
        [male] { $child } tan ku dhowaad wuu wada cunay: { $things }.
       *[other] Ilmaha { $child } tan ku dhowaad wuu wada cunay: { $things }.
    }
phrase-food-list-half = { $gender ->
        [female] { $child } tan nuskeed ayay cuntay: { $things }.
        [male] { $child } tan nuskeed ayuu cunay: { $things }.
       *[other] Ilmaha { $child } tan nuskeed ayuu cunay: { $things }.
    }
phrase-food-list-left = { $child } tan oo dhan ma dhammayn: { $things }.
phrase-food-list-none = { $child } tan ma cunin: { $things }.
phrase-food-list-except = { $gender ->
        [female] { $child } si fiican bay wax u cuntay, laakiin tan ma cunin: { $things }.
        [male] { $child } si fiican buu wax u cunay, laakiin tan ma cunin: { $things }.
       *[other] Ilmaha { $child } si fiican buu wax u cunay, laakiin tan ma cunin: { $things }.
    }
phrase-food-list-likes = { $gender ->
        [female] { $child } waxay jecel tahay inay tan cunto: { $things }.
        [male] { $child } wuxuu jecel yahay inuu tan cuno: { $things }.
       *[other] Ilmaha { $child } wuxuu jecel yahay inuu tan cuno: { $things }.
    }
phrase-food-list-liked = { $gender ->
        [female] { $child } way ka heshay cuntadan: { $things }.
        [male] { $child } wuu ka helay cuntadan: { $things }.
       *[other] Ilmaha { $child } wuu ka helay cuntadan: { $things }.
    }
phrase-food-list-liked-not = { $child } kama helin cuntadan: { $things }.
phrase-food-list-refused = { $gender ->
        [female] { $child } tan ma rabin inay cunto: { $things }.
        [male] { $child } tan ma rabin inuu cuno: { $things }.
       *[other] Ilmaha { $child } tan ma rabin inuu cuno: { $things }.
    }
phrase-food-list-tasted = { $gender ->
        [female] { $child } waxay dhadhamisay: { $things }.
        [male] { $child } wuxuu dhadhamiyay: { $things }.
       *[other] Ilmaha { $child } wuxuu dhadhamiyay: { $things }.
    }
phrase-food-list-not-allowed = { $child } tan ma siinno: { $things }.
phrase-food-list-gets = { $child } tan ayaannu siinnaa: { $things }.
phrase-food-list-we = Waxaannu cunnay: { $things }.
phrase-food-list-menu = Cuntadeennu waa: { $things }.
phrase-food-list-all-liked = Carruurtu way ka heleen cuntadan: { $things }.
phrase-food-all-tasted = Carruurta oo dhan way dhadhamiyeen.
phrase-food-ask-gets = { $child } guriga tan ma lagu siiyaa: { $things }?
phrase-food-ask-solids = { $gender ->
        [female] { $child } guriga cunto adag hore ma u cuntaa?
        [male] { $child } guriga cunto adag hore ma u cunaa?
       *[other] Ilmaha { $child } guriga cunto adag hore ma u cunaa?
    }
phrase-food-ask-eaten = { $gender ->
        [female] { $child } hore wax ma u cuntay?
        [male] { $child } hore wax ma u cunay?
       *[other] Ilmaha { $child } hore wax ma u cunay?
    }
phrase-food-ask-tell-diet = { $gender ->
        [female] Fadlan noo sheeg waxa ay { $child } cunto iyo waxa aanay cunin.
        [male] Fadlan noo sheeg waxa uu { $child } cuno iyo waxa aanu cunin.
       *[other] Fadlan noo sheeg waxa uu ilmaha { $child } cuno iyo waxa aanu cunin.
    }
phrase-food-and-drink-well = { $gender ->
        [female] { $child } si fiican bay wax u cuntay oo u cabtay.
        [male] { $child } si fiican buu wax u cunay oo u cabbay.
       *[other] Ilmaha { $child } si fiican buu wax u cunay oo u cabbay.
    }
phrase-food-went-well = Cunto cunistu si fiican bay u dhacday.
phrase-food-went-less = Cunto cunistu sidii hore uma fiicnayn.
phrase-drink-list = { $gender ->
        [female] { $child } waxay cabtay: { $things }.
        [male] { $child } wuxuu cabbay: { $things }.
       *[other] Ilmaha { $child } wuxuu cabbay: { $things }.
    }
phrase-drink-list-refused = { $gender ->
        [female] { $child } tan ma rabin inay cabto: { $things }.
        [male] { $child } tan ma rabin inuu cabbo: { $things }.
       *[other] Ilmaha { $child } tan ma rabin inuu cabbo: { $things }.
    }
phrase-drink-nothing = { $child } waxba ma cabbin.
phrase-drink-thirst = { $gender ->
        [female] { $child } way harraadsanayd.
        [male] { $child } wuu harraadsanaa.
       *[other] Ilmaha { $child } wuu harraadsanaa.
    }
phrase-drink-milk-ml = { $gender ->
        [female] { $child } { $count } ml oo caano ah ayay cabtay.
        [male] { $child } { $count } ml oo caano ah ayuu cabbay.
       *[other] Ilmaha { $child } { $count } ml oo caano ah ayuu cabbay.
    }
phrase-bottle-left = Dhalada { $count } ml ayaa ku hadhay.
phrase-bottle-count = { $gender ->
        [female] { $child } { $count ->
        [one] { $count } dhalo
       *[other] { $count } dhalo
    } oo caano ah ayay cabtay.
        [male] { $child } { $count ->
        [one] { $count } dhalo
       *[other] { $count } dhalo
    } oo caano ah ayuu cabbay.
       *[other] Ilmaha { $child } { $count ->
        [one] { $count } dhalo
       *[other] { $count } dhalo
    } oo caano ah ayuu cabbay.
    }
phrase-bottle-well = { $gender ->
        [female] { $child } dhalada caanaha si fiican bay u cabtay.
        [male] { $child } dhalada caanaha si fiican buu u cabbay.
       *[other] Ilmaha { $child } dhalada caanaha si fiican buu u cabbay.
    }
phrase-bottle-badly = { $gender ->
        [female] { $child } weli dhalada si fiican ugama cabto.
        [male] { $child } weli dhalada si fiican ugama cabbo.
       *[other] Ilmaha { $child } weli dhalada si fiican ugama cabbo.
    }
phrase-bottle-spat-up = { $gender ->
        [female] { $child } dhalada ka dib caano yar ayay soo celisay.
        [male] { $child } dhalada ka dib caano yar ayuu soo celiyay.
       *[other] Ilmaha { $child } dhalada ka dib caano yar ayuu soo celiyay.
    }
phrase-bottle-ask-ml = Imisa ml ayaa { $child } loo oggol yahay?
phrase-bottle-stopped = { $child } hadda dhalo galabtii ah ma siinno.
phrase-bottle-breast-milk = Fadlan keen caanaha hooyada ee { $count ->
        [one] { $count } quudin
       *[other] { $count } quudin
    }.

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } hurdo ayaa qaadday.
phrase-sleep-woke = { $gender ->
        [female] { $child } way toostay.
        [male] { $child } wuu toosay.
       *[other] Ilmaha { $child } wuu toosay.
    }
phrase-sleep-woken = Waannu toosinnay { $child }.
phrase-sleep-woke-often = { $gender ->
        [female] { $child } mar walba way toosaysay.
        [male] { $child } mar walba wuu toosayay.
       *[other] Ilmaha { $child } mar walba wuu toosayay.
    }
phrase-sleep-woke-often-crying = { $gender ->
        [female] { $child } dhowr jeer iyadoo ooyaysa ayay toostay.
        [male] { $child } dhowr jeer isagoo ooyaya ayuu toosay.
       *[other] Ilmaha { $child } dhowr jeer isagoo ooyaya ayuu toosay.
    }
phrase-sleep-restless = { $gender ->
        [female] { $child } hurdo aan degganayn ayay seexatay.
        [male] { $child } hurdo aan degganayn ayuu seexday.
       *[other] Ilmaha { $child } hurdo aan degganayn ayuu seexday.
    }
phrase-sleep-only-minutes = { $gender ->
        [female] { $child } { $minutes } daqiiqo oo keliya ayay seexatay.
        [male] { $child } { $minutes } daqiiqo oo keliya ayuu seexday.
       *[other] Ilmaha { $child } { $minutes } daqiiqo oo keliya ayuu seexday.
    }
phrase-sleep-about-hours = { $gender ->
        [female] { $child } qiyaastii { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ayay seexatay.
        [male] { $child } qiyaastii { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ayuu seexday.
       *[other] Ilmaha { $child } qiyaastii { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ayuu seexday.
    }
phrase-sleep-until = { $gender ->
        [female] { $child } way seexatay ilaa saacadda { $time }.
        [male] { $child } wuu seexday ilaa saacadda { $time }.
       *[other] Ilmaha { $child } wuu seexday ilaa saacadda { $time }.
    }
phrase-sleep-since = { $gender ->
        [female] { $child } way huruddaa tan iyo saacadda { $time }.
        [male] { $child } wuu hurdaa tan iyo saacadda { $time }.
       *[other] Ilmaha { $child } wuu hurdaa tan iyo saacadda { $time }.
    }
phrase-sleep-short-tired = { $gender ->
        [female] { $child } wakhti gaaban ayay seexatay, caawana way daalnaan kartaa.
        [male] { $child } wakhti gaaban ayuu seexday, caawana wuu daalnaan karaa.
       *[other] Ilmaha { $child } wakhti gaaban ayuu seexday, caawana wuu daalnaan karaa.
    }
phrase-sleep-maybe-tired = { $gender ->
        [female] { $child } caawa way daalnaan kartaa.
        [male] { $child } caawa wuu daalnaan karaa.
       *[other] Ilmaha { $child } caawa wuu daalnaan karaa.
    }
phrase-sleep-cuddly = { $gender ->
        [female] { $child } waxay la seexataa boombalo jilicsan.
        [male] { $child } wuxuu la seexdaa boombalo jilicsan.
       *[other] Ilmaha { $child } wuxuu la seexdaa boombalo jilicsan.
    }
phrase-sleep-needed-dummy = { $gender ->
        [female] { $child } waxay u baahnayd mujuruca (speen).
        [male] { $child } wuxuu u baahnaa mujuruca (speen).
       *[other] Ilmaha { $child } wuxuu u baahnaa mujuruca (speen).
    }
phrase-sleep-no-dummy = { $gender ->
        [female] { $child } mujuruc (speen) la'aan ayay seexataa.
        [male] { $child } mujuruc (speen) la'aan ayuu seexdaa.
       *[other] Ilmaha { $child } mujuruc (speen) la'aan ayuu seexdaa.
    }
phrase-sleep-big-bed = { $gender ->
        [female] { $child } sariir weyn ayay ku seexataa.
        [male] { $child } sariir weyn ayuu ku seexdaa.
       *[other] Ilmaha { $child } sariir weyn ayuu ku seexdaa.
    }
phrase-sleep-on-back = { $gender ->
        [female] { $child } dhabarka ayay u seexataa.
        [male] { $child } dhabarka ayuu u seexdaa.
       *[other] Ilmaha { $child } dhabarka ayuu u seexdaa.
    }
phrase-sleep-no-nap-yet = { $child } weli ma seexan.
phrase-sleep-one-nap = { $gender ->
        [female] { $child } maalintii { $count } jeer ayay seexataa.
        [male] { $child } maalintii { $count } jeer ayuu seexdaa.
       *[other] Ilmaha { $child } maalintii { $count } jeer ayuu seexdaa.
    }
phrase-sleep-lay-quietly = { $gender ->
        [female] { $child } si deggan bay u jiiftay.
        [male] { $child } si deggan buu u jiifay.
       *[other] Ilmaha { $child } si deggan buu u jiifay.
    }
phrase-sleep-went-well = Hurdadu si fiican bay u dhacday.
phrase-sleep-went-less = Hurdadu aad uma fiicnayn.
phrase-sleep-used-to-here = { $gender ->
        [female] { $child } weli waa inay la qabsato seexashada agteenna.
        [male] { $child } weli waa inuu la qabsado seexashada agteenna.
       *[other] Ilmaha { $child } weli waa inuu la qabsado seexashada agteenna.
    }
phrase-sleep-ask-let = { $gender ->
        [female] { $child } wakhti dheer ma ka sii daynaa inay seexato?
        [male] { $child } wakhti dheer ma ka sii daynaa inuu seexdo?
       *[other] Ilmaha { $child } wakhti dheer ma ka sii daynaa inuu seexdo?
    }
phrase-sleep-ask-may-day = { $gender ->
        [female] { $child } maalintii weli ma loo oggol yahay inay seexato?
        [male] { $child } maalintii weli ma loo oggol yahay inuu seexdo?
       *[other] Ilmaha { $child } maalintii weli ma loo oggol yahay inuu seexdo?
    }
phrase-sleep-ask-wake-time = Saacaddee ayaannu { $child } toosinnaa?
phrase-sleep-ask-how-long = { $gender ->
        [female] { $child } guriga wakhti intee le'eg ayay ku seexataa?
        [male] { $child } guriga wakhti intee le'eg ayuu ku seexdaa?
       *[other] Ilmaha { $child } guriga wakhti intee le'eg ayuu ku seexdaa?
    }
phrase-sleep-ask-how = { $gender ->
        [female] { $child } guriga sidee bay ugu seexataa?
        [male] { $child } guriga sidee buu ugu seexdaa?
       *[other] Ilmaha { $child } guriga sidee buu ugu seexdaa?
    }
phrase-sleep-yawned = { $gender ->
        [female] { $child } way hamaansanaysay.
        [male] { $child } wuu hamaansanayay.
       *[other] Ilmaha { $child } wuu hamaansanayay.
    }

## Luier, potje en wc (meer)

phrase-nappy-wet-count = { $gender ->
        [female] { $child } { $count ->
        [one] { $count } xafaayad qoyan
       *[other] { $count } xafaayadood oo qoyan
    } ayay lahayd.
        [male] { $child } { $count ->
        [one] { $count } xafaayad qoyan
       *[other] { $count } xafaayadood oo qoyan
    } ayuu lahaa.
       *[other] Ilmaha { $child } { $count ->
        [one] { $count } xafaayad qoyan
       *[other] { $count } xafaayadood oo qoyan
    } ayuu lahaa.
    }
phrase-nappy-changed = Waxaannu { $child } ka beddelnay xafaayadda.
phrase-nappy-dry-count = Xafaayadda { $child } way qallalnayd.
phrase-nappy-usual-poo = Saxarada { $child } way caadi ahayd.
phrase-nappy-cramps = { $gender ->
        [female] { $child } calool majiir ayay qabtay.
        [male] { $child } calool majiir ayuu qabay.
       *[other] Ilmaha { $child } calool majiir ayuu qabay.
    }
phrase-nappy-cream-done = Waxaannu { $child } barida u marinnay kareem.
phrase-toilet-potty-poo = { $gender ->
        [female] { $child } musqusha yar (potje) ayay ku saxarootay.
        [male] { $child } musqusha yar (potje) ayuu ku saxarooday.
       *[other] Ilmaha { $child } musqusha yar (potje) ayuu ku saxarooday.
    }
phrase-toilet-potty-nothing = { $gender ->
        [female] { $child } musqusha yar (potje) way ku fadhiisatay, laakiin ma kaadin.
        [male] { $child } musqusha yar (potje) wuu ku fadhiistay, laakiin ma kaadin.
       *[other] Ilmaha { $child } musqusha yar (potje) wuu ku fadhiistay, laakiin ma kaadin.
    }
phrase-toilet-asks = { $gender ->
        [female] { $child } iyadaa weydiisata musqusha.
        [male] { $child } isagaa weydiista musqusha.
       *[other] Ilmaha { $child } isagaa weydiista musqusha.
    }
phrase-toilet-well = { $gender ->
        [female] { $child } barashada musqusha si fiican bay u waddaa.
        [male] { $child } barashada musqusha si fiican buu u wadaa.
       *[other] Ilmaha { $child } barashada musqusha si fiican buu u wadaa.
    }
phrase-toilet-no-accident = { $child } surwaalka kuma kaadin.
phrase-toilet-accident = { $child } kaadi ama saxaro ayaa ka fakatay.
phrase-toilet-no-nappy = { $gender ->
        [female] { $child } maalintii xafaayad dambe ma xirato.
        [male] { $child } maalintii xafaayad dambe ma xirto.
       *[other] Ilmaha { $child } maalintii xafaayad dambe ma xirto.
    }
phrase-toilet-wet-in-bag = Dharka qoyan wuxuu ku jiraa boorsada.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $gender ->
        [female] { $child } sida qorraxda ayay u ifaysay.
        [male] { $child } sida qorraxda ayuu u ifayay.
       *[other] Ilmaha { $child } sida qorraxda ayuu u ifayay.
    }
phrase-mood-good-morning = { $gender ->
        [female] { $child } subax wanaagsan ayay lahayd.
        [male] { $child } subax wanaagsan ayuu lahaa.
       *[other] Ilmaha { $child } subax wanaagsan ayuu lahaa.
    }
phrase-mood-good-afternoon = { $gender ->
        [female] { $child } galab wanaagsan ayay lahayd.
        [male] { $child } galab wanaagsan ayuu lahaa.
       *[other] Ilmaha { $child } galab wanaagsan ayuu lahaa.
    }
phrase-mood-top-day = { $gender ->
        [female] { $child } maalin aad u wanaagsan ayay lahayd.
        [male] { $child } maalin aad u wanaagsan ayuu lahaa.
       *[other] Ilmaha { $child } maalin aad u wanaagsan ayuu lahaa.
    }
phrase-mood-had-fun = { $gender ->
        [female] { $child } wakhti fiican ayay qaadatay.
        [male] { $child } wakhti fiican ayuu qaatay.
       *[other] Ilmaha { $child } wakhti fiican ayuu qaatay.
    }
phrase-mood-relaxed = { $gender ->
        [female] { $child } way degganayd oo raaxaysnayd.
        [male] { $child } wuu degganaa oo raaxaysnaa.
       *[other] Ilmaha { $child } wuu degganaa oo raaxaysnaa.
    }
phrase-mood-at-home = { $gender ->
        [female] { $child } agteenna sida guriga oo kale ayay dareentaa.
        [male] { $child } agteenna sida guriga oo kale ayuu dareemaa.
       *[other] Ilmaha { $child } agteenna sida guriga oo kale ayuu dareemaa.
    }
phrase-mood-quiet-bit = { $gender ->
        [female] { $child } wax yar ayay aamusnayd.
        [male] { $child } wax yar ayuu aamusnaa.
       *[other] Ilmaha { $child } wax yar ayuu aamusnaa.
    }
phrase-mood-excited = { $gender ->
        [female] { $child } aad bay u xamaasadsanayd.
        [male] { $child } aad buu u xamaasadsanaa.
       *[other] Ilmaha { $child } aad buu u xamaasadsanaa.
    }
phrase-mood-curious = { $gender ->
        [female] { $child } wax ayay xiisaynaysay.
        [male] { $child } wax ayuu xiisaynayay.
       *[other] Ilmaha { $child } wax ayuu xiisaynayay.
    }
phrase-mood-interested = { $gender ->
        [female] { $child } waxay xiisaysay: { $things }.
        [male] { $child } wuxuu xiiseeyay: { $things }.
       *[other] Ilmaha { $child } wuxuu xiiseeyay: { $things }.
    }
phrase-mood-busy-bit = { $gender ->
        [female] { $child } wax yar ayay dhaqdhaqaaqaysay.
        [male] { $child } wax yar ayuu dhaqdhaqaaqayay.
       *[other] Ilmaha { $child } wax yar ayuu dhaqdhaqaaqayay.
    }
# unsure: "ondeugend"
phrase-mood-cheeky = { $gender ->
        [female] { $child } way yara rabshadsanayd.
        [male] { $child } wuu yara rabshadsanaa.
       *[other] Ilmaha { $child } wuu yara rabshadsanaa.
    }
phrase-mood-sweet = { $gender ->
        [female] { $child } aad bay u macaanayd.
        [male] { $child } aad buu u macaanaa.
       *[other] Ilmaha { $child } aad buu u macaanaa.
    }
phrase-mood-self-again = { $gender ->
        [female] { $child } sidii hore ayay ku noqotay.
        [male] { $child } sidii hore ayuu ku noqday.
       *[other] Ilmaha { $child } sidii hore ayuu ku noqday.
    }
phrase-mood-sad-relative-left = { $gender ->
        [female] { $child } markii la kala tagay way murugootay ({ $relative }).
        [male] { $child } markii la kala tagay wuu murugooday ({ $relative }).
       *[other] Ilmaha { $child } markii la kala tagay wuu murugooday ({ $relative }).
    }
phrase-mood-sad-when-left = { $gender ->
        [female] { $child } markii la kala tagay way murugootay.
        [male] { $child } markii la kala tagay wuu murugooday.
       *[other] Ilmaha { $child } markii la kala tagay wuu murugooday.
    }
phrase-mood-short-sad = Wakhti yar uun bay ahayd.
phrase-mood-cry-minutes = Oohintu waxay socotay qiyaastii { $minutes } daqiiqo.
phrase-mood-goodbye-no-tears-all = Kala taggu oohin la'aan ayuu dhacay.
phrase-mood-goodbye-no-tears = { $child } ma ooyin markii la kala tagay.
phrase-mood-came-in-happy = { $gender ->
        [female] { $child } iyadoo faraxsan ayay soo gashay.
        [male] { $child } isagoo faraxsan ayuu soo galay.
       *[other] Ilmaha { $child } isagoo faraxsan ayuu soo galay.
    }
phrase-mood-waved-to = { $gender ->
        [female] { $child } gacanta ayay u haatisay: { $relative }.
        [male] { $child } gacanta ayuu u haatiyay: { $relative }.
       *[other] Ilmaha { $child } gacanta ayuu u haatiyay: { $relative }.
    }
phrase-mood-waved = { $gender ->
        [female] { $child } gacanta ayay haatisay.
        [male] { $child } gacanta ayuu haatiyay.
       *[other] Ilmaha { $child } gacanta ayuu haatiyay.
    }
phrase-mood-waiting = { $gender ->
        [female] { $child } aad bay u sugaysay in la soo doono.
        [male] { $child } aad buu u sugayay in la soo doono.
       *[other] Ilmaha { $child } aad buu u sugayay in la soo doono.
    }
phrase-mood-missed-relative = { $gender ->
        [female] { $child } waxay u xiistay: { $relative }.
        [male] { $child } wuxuu u xiisay: { $relative }.
       *[other] Ilmaha { $child } wuxuu u xiisay: { $relative }.
    }
phrase-mood-comforted = { $gender ->
        [female] { $child } markii aannu dejinnay si fiican bay u degtay.
        [male] { $child } markii aannu dejinnay si fiican buu u degay.
       *[other] Ilmaha { $child } markii aannu dejinnay si fiican buu u degay.
    }
phrase-mood-close-lap = { $gender ->
        [female] { $child } waxay rabtay inay dhabta nagu fadhiisato.
        [male] { $child } wuxuu rabay inuu dhabta nagu fadhiisto.
       *[other] Ilmaha { $child } wuxuu rabay inuu dhabta nagu fadhiisto.
    }
phrase-mood-hugged = { $gender ->
        [female] { $child } waxay rabtay in laabta la geliyo.
        [male] { $child } wuxuu rabay in laabta la geliyo.
       *[other] Ilmaha { $child } wuxuu rabay in laabta la geliyo.
    }
phrase-mood-scared = { $gender ->
        [female] { $child } wax yar ayay baqday.
        [male] { $child } wax yar ayuu baqay.
       *[other] Ilmaha { $child } wax yar ayuu baqay.
    }
phrase-mood-scared-of = { $gender ->
        [female] { $child } waxay ka baqday: { $things }.
        [male] { $child } wuxuu ka baqay: { $things }.
       *[other] Ilmaha { $child } wuxuu ka baqay: { $things }.
    }
phrase-mood-new-staff = { $gender ->
        [female] { $child } shaqaalaha cusub wax yar ayay ka xishootay.
        [male] { $child } shaqaalaha cusub wax yar ayuu ka xishooday.
       *[other] Ilmaha { $child } shaqaalaha cusub wax yar ayuu ka xishooday.
    }
phrase-mood-bored = { $gender ->
        [female] { $child } way caajistay.
        [male] { $child } wuu caajisay.
       *[other] Ilmaha { $child } wuu caajisay.
    }
phrase-mood-used-noise = { $gender ->
        [female] { $child } buuqa waxay ku qaadatay inay la qabsato.
        [male] { $child } buuqa waxay ku qaadatay inuu la qabsado.
       *[other] Ilmaha { $child } buuqa waxay ku qaadatay inuu la qabsado.
    }
phrase-mood-back-after-holiday = { $gender ->
        [female] { $child } fasaxa ka dib mar kale waa inay la qabsato ayay ahayd.
        [male] { $child } fasaxa ka dib mar kale waa inuu la qabsado ayay ahayd.
       *[other] Ilmaha { $child } fasaxa ka dib mar kale waa inuu la qabsado ayay ahayd.
    }
phrase-mood-friends = Saaxiibbo dhow: { $who }.
phrase-mood-new-friend = { $gender ->
        [female] { $child } saaxiib cusub ayay leedahay.
        [male] { $child } saaxiib cusub ayuu leeyahay.
       *[other] Ilmaha { $child } saaxiib cusub ayuu leeyahay.
    }
phrase-mood-friend-of = { $child } iyo { $names } waa saaxiibbo wanaagsan.
phrase-mood-quarrel-solved = { $gender ->
        [female] { $child } way is qabatay ilmo kale, laakiin way heshiiyeen.
        [male] { $child } wuu is qabtay ilmo kale, laakiin way heshiiyeen.
       *[other] Ilmaha { $child } wuu is qabtay ilmo kale, laakiin way heshiiyeen.
    }
phrase-mood-sorry = { $gender ->
        [female] { $child } raalli-gelin ayay bixisay.
        [male] { $child } raalli-gelin ayuu bixiyay.
       *[other] Ilmaha { $child } raalli-gelin ayuu bixiyay.
    }
phrase-mood-angry-share = { $gender ->
        [female] { $child } markii wax la qaybsanayay way carootay.
        [male] { $child } markii wax la qaybsanayay wuu carooday.
       *[other] Ilmaha { $child } markii wax la qaybsanayay wuu carooday.
    }
phrase-mood-wait-turn-hard = { $child } sugiddu weli way ku adag tahay.
phrase-mood-listened = { $gender ->
        [female] { $child } si fiican bay u dhegaysatay.
        [male] { $child } si fiican buu u dhegaystay.
       *[other] Ilmaha { $child } si fiican buu u dhegaystay.
    }
phrase-mood-listen-hard = { $child } dhegaysigu wuu ku adkaa.
phrase-mood-pushed = { $gender ->
        [female] { $child } ilmo kale ayay riixday.
        [male] { $child } ilmo kale ayuu riixay.
       *[other] Ilmaha { $child } ilmo kale ayuu riixay.
    }
phrase-mood-got-pushed = { $child } waa la riixay.
phrase-mood-sibling = { $gender ->
        [female] { $child } hadda waa walaasha weyn, wayna ku faraxsan tahay.
        [male] { $child } hadda waa walaalka weyn, wuuna ku faraxsan yahay.
       *[other] Ilmaha { $child } hadda waa walaalka weyn, wuuna ku faraxsan yahay.
    }
phrase-mood-told-about = { $gender ->
        [female] { $child } waxay nooga sheekaysay: { $things }.
        [male] { $child } wuxuu nooga sheekeeyay: { $things }.
       *[other] Ilmaha { $child } wuxuu nooga sheekeeyay: { $things }.
    }
phrase-mood-told-relative = { $gender ->
        [female] { $child } waxay nooga sheekaysay: { $relative }.
        [male] { $child } wuxuu nooga sheekeeyay: { $relative }.
       *[other] Ilmaha { $child } wuxuu nooga sheekeeyay: { $relative }.
    }
phrase-mood-told-weekend = { $gender ->
        [female] { $child } waxay nooga sheekaysay dhammaadka toddobaadka.
        [male] { $child } wuxuu nooga sheekeeyay dhammaadka toddobaadka.
       *[other] Ilmaha { $child } wuxuu nooga sheekeeyay dhammaadka toddobaadka.
    }
phrase-mood-made-for-you = { $gender ->
        [female] { $child } wax qurux badan ayay kuu samaysay.
        [male] { $child } wax qurux badan ayuu kuu sameeyay.
       *[other] Ilmaha { $child } wax qurux badan ayuu kuu sameeyay.
    }
phrase-mood-drawing-for-you = { $gender ->
        [female] { $child } sawir ayay kuu samaysay.
        [male] { $child } sawir ayuu kuu sameeyay.
       *[other] Ilmaha { $child } sawir ayuu kuu sameeyay.
    }
phrase-mood-won = { $gender ->
        [female] { $child } way guulaysatay.
        [male] { $child } wuu guulaystay.
       *[other] Ilmaha { $child } wuu guulaystay.
    }
phrase-mood-called-juf = { $gender ->
        [female] { $child } markii ugu horreysay ayay tiri “juf” (macallimad).
        [male] { $child } markii ugu horreysay ayuu yiri “juf” (macallimad).
       *[other] Ilmaha { $child } markii ugu horreysay ayuu yiri “juf” (macallimad).
    }

## Op de groep

phrase-group-quiet-day = Waxay ahayd maalin deggan.
phrase-group-busy-day = Waxay ahayd maalin mashquul ah.
phrase-group-nice-day = Waxay ahayd maalin wanaagsan.
phrase-group-busy-nice-day = Waxay ahayd maalin mashquul ah laakiin wanaagsan.
phrase-group-child-count = Waxaa joogay { $count ->
        [one] { $count } ilmo
       *[other] { $count } carruur ah
    }.
phrase-group-many-ill = Carruur badan ayaa xanuunsan.
phrase-group-nothing-special = Wax gaar ah ma jiraan.
phrase-group-all-well = Wax walba si fiican bay u dhaceen.
phrase-group-day-flew = Maalintu dhakhso ayay u dhammaatay.
phrase-group-all-enjoyed = Carruurtu way ku raaxaysteen.
phrase-group-child-loved-it = { $gender ->
        [female] { $child } aad bay uga heshay.
        [male] { $child } aad buu uga helay.
       *[other] Ilmaha { $child } aad buu uga helay.
    }
phrase-group-with-older = { $gender ->
        [female] { $child } carruurta ugu waaweyn ayay la joogtay.
        [male] { $child } carruurta ugu waaweyn ayuu la joogay.
       *[other] Ilmaha { $child } carruurta ugu waaweyn ayuu la joogay.
    }
phrase-group-with-other-group = { $gender ->
        [female] { $child } kooxda { $group } ayay la joogtay.
        [male] { $child } kooxda { $group } ayuu la joogay.
       *[other] Ilmaha { $child } kooxda { $group } ayuu la joogay.
    }
phrase-group-two-together = Kooxda { $first-group } iyo kooxda { $second-group } way wada joogaan.
phrase-group-merged = Waxaannu isku daraynaa kooxo.
phrase-group-new-toys = Waxaannu leennahay alaab ciyaareed cusub.
phrase-group-new-item = Tani waa nagu cusub tahay: { $things }.
phrase-group-word-of-week = Toddobaadkan waxaannu baranaynaa erayo cusub.
phrase-group-photos-app = Sawirradu waxay ku jiraan app-ka.
phrase-group-photos-later = Sawirradu mar dambe ayay imanayaan.
phrase-group-crafts-home = { $gender ->
        [female] { $child } farshaxankii fududaa guriga ayay u qaadanaysaa.
        [male] { $child } farshaxankii fududaa guriga ayuu u qaadanayaa.
       *[other] Ilmaha { $child } farshaxankii fududaa guriga ayuu u qaadanayaa.
    }
phrase-group-paint-on = { $child }: rinji ayaa ku yaal: { $things }.
phrase-group-new-child = Ilmo cusub ayaa kooxda ku soo biiraya.
phrase-group-welcome-child = Soo dhowow, { $child }!
phrase-group-stayed-in = Gudaha ayaannu joognay.
phrase-group-too-cold = Aad bay u qaboobayd in dibadda wakhti dheer la joogo.
phrase-group-too-hot = Aad bay u kululayd in dibadda lagu ciyaaro.
phrase-group-nice-weather = Cimiladu way fiicnayd.
phrase-group-bad-weather = Cimiladu way xumayd.
phrase-group-trip-off = Socdaalka waa la baajiyay.
phrase-group-trip-to-off = Socdaalka waa la baajiyay: { $item }.
phrase-group-item-closed = Goobtani way xirnayd: { $item }.
phrase-group-play-at = { $gender ->
        [female] { $child } halkan ayay tagtay: { $item }.
        [male] { $child } halkan ayuu tagay: { $item }.
       *[other] Ilmaha { $child } halkan ayuu tagay: { $item }.
    }
phrase-group-went-with = { $who-number ->
    [several] { $who } waxay tageen: { $item }.
   *[single] { $gender ->
        [female] { $who } waxay tagtay: { $item }.
        [male] { $who } wuxuu tagay: { $item }.
       *[other] Ilmaha { $who } wuxuu tagay: { $item }.
    }
}

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $gender ->
        [female] { $child } xanuun ayay dareemaysaa: { $body }.
        [male] { $child } xanuun ayuu dareemayaa: { $body }.
       *[other] Ilmaha { $child } xanuun ayuu dareemayaa: { $body }.
    }
phrase-health-stomach-complains = { $gender ->
        [female] { $child } waxay ka cabatay calool xanuun.
        [male] { $child } wuxuu ka cabtay calool xanuun.
       *[other] Ilmaha { $child } wuxuu ka cabtay calool xanuun.
    }
phrase-health-headache-complains = { $gender ->
        [female] { $child } waxay ka cabatay madax xanuun.
        [male] { $child } wuxuu ka cabtay madax xanuun.
       *[other] Ilmaha { $child } wuxuu ka cabtay madax xanuun.
    }
phrase-health-injury-at = { $child }: { $injury } ({ $body }).
phrase-health-injury = { $gender ->
        [female] { $child } waxay leedahay: { $injury }.
        [male] { $child } wuxuu leeyahay: { $injury }.
       *[other] Ilmaha { $child } wuxuu leeyahay: { $injury }.
    }
phrase-health-injury-visible = Waxa muuqda: { $injury }.
phrase-health-injury-visible-at = Waxa muuqda: { $injury } ({ $body }).
phrase-health-fell-on = { $gender ->
        [female] { $child } way dhacday. Meesha ay gaartay: { $body }.
        [male] { $child } wuu dhacay. Meesha ay gaartay: { $body }.
       *[other] Ilmaha { $child } wuu dhacay. Meesha ay gaartay: { $body }.
    }
phrase-health-bumped = { $gender ->
        [female] { $child } wax ayay isku dhufatay: { $body }.
        [male] { $child } wax ayuu isku dhuftay: { $body }.
       *[other] Ilmaha { $child } wax ayuu isku dhuftay: { $body }.
    }
phrase-health-fell-no-harm = { $gender ->
        [female] { $child } way dhacday, laakiin waxba kama muuqdaan.
        [male] { $child } wuu dhacay, laakiin waxba kama muuqdaan.
       *[other] Ilmaha { $child } wuu dhacay, laakiin waxba kama muuqdaan.
    }
phrase-health-nothing-seen = Waxba ma muuqdaan.
phrase-health-tripped = { $gender ->
        [female] { $child } way turaanturootay.
        [male] { $child } wuu turaanturooday.
       *[other] Ilmaha { $child } wuu turaanturooday.
    }
phrase-health-fell-from = { $gender ->
        [female] { $child } waxay ka dhacday: { $item }.
        [male] { $child } wuxuu ka dhacay: { $item }.
       *[other] Ilmaha { $child } wuxuu ka dhacay: { $item }.
    }
phrase-health-cried-recovered = { $gender ->
        [female] { $child } waannu dejinnay, mar kalena way ciyaaraysaa.
        [male] { $child } waannu dejinnay, mar kalena wuu ciyaarayaa.
       *[other] Ilmaha { $child } waannu dejinnay, mar kalena wuu ciyaarayaa.
    }
phrase-health-wound-cleaned = Dhaawaca waannu nadiifinnay.
phrase-health-wound-plaster = Dhaawaca waannu nadiifinnay, balaastarna waannu saarnay.
phrase-health-has-plaster = { $gender ->
        [female] { $child } balaastar ayay leedahay: { $body }.
        [male] { $child } balaastar ayuu leeyahay: { $body }.
       *[other] Ilmaha { $child } balaastar ayuu leeyahay: { $body }.
    }
phrase-health-rinsed = Biyo ayaannu ku dhaqnay.
phrase-health-sand-eyes = { $child } ciid ayaa indhaha ka gashay.
phrase-health-splinter-out = Qorigii yaraa (splinter) waannu ka saarnay.
phrase-health-splinter-in = Qorigii yaraa (splinter) weli wuu ku jiraa.
phrase-health-tick-in = Shillintii (teek) weli way ku dheggan tahay.
phrase-health-stung-wasp = Laxle (wesp) ayaa { $child } qaniintay.
phrase-health-stung-bee = Shinni ayaa { $child } qaniintay.
phrase-health-stung-at = { $child } cayayaan ayaa qaniinay: { $body }.
phrase-health-bitten-again = Ilmo kale ayaa { $child } qaniinay.
phrase-health-bitten-at = Ilmo kale ayaa { $child } qaniinay: { $body }.
phrase-health-nosebleed-had = { $child } sanka ayaa dhiig ka yimid.
phrase-health-nosebleed-over = Dhiiggii sanku dhakhso ayuu u istaagay.
phrase-health-coughed = { $gender ->
        [female] { $child } aad bay u qufacday.
        [male] { $child } aad buu u qufacay.
       *[other] Ilmaha { $child } aad buu u qufacay.
    }
phrase-health-sneezes = { $gender ->
        [female] { $child } aad bay u hindhistay.
        [male] { $child } aad buu u hindhisay.
       *[other] Ilmaha { $child } aad buu u hindhisay.
    }
phrase-health-blocked-nose = { $child } sanka ayaa xiran.
phrase-health-phlegm = { $child } xab iyo duuf ayaa ku badan.
phrase-health-unwell-bit = { $child } aad uma fiicnayn.
phrase-health-pale = { $child } wejigu wax yar ayuu cad yahay.
phrase-health-warm-bit = Jirka { $child } wuu kululaa.
phrase-health-jumper-off = Waxaannu { $child } ka siibnay hal dhar sababtoo ah way kululayd.
phrase-health-no-fever-now = { $gender ->
        [female] { $child } hadda qandho ma qabto.
        [male] { $child } hadda qandho ma qabo.
       *[other] Ilmaha { $child } hadda qandho ma qabo.
    }
# unsure: "verhoging": a little above normal
phrase-health-raised = { $gender ->
        [female] { $child } heerkul yar oo kordhay ayay qabtaa.
        [male] { $child } heerkul yar oo kordhay ayuu qabaa.
       *[other] Ilmaha { $child } heerkul yar oo kordhay ayuu qabaa.
    }
phrase-health-raised-degrees = { $gender ->
        [female] { $child } heerkul yar oo kordhay ayay qabtaa: { $temperature } digrii.
        [male] { $child } heerkul yar oo kordhay ayuu qabaa: { $temperature } digrii.
       *[other] Ilmaha { $child } heerkul yar oo kordhay ayuu qabaa: { $temperature } digrii.
    }
phrase-health-fever-had-degrees = { $gender ->
        [female] { $child } qandho ayay qabtay: { $temperature } digrii.
        [male] { $child } qandho ayuu qabay: { $temperature } digrii.
       *[other] Ilmaha { $child } qandho ayuu qabay: { $temperature } digrii.
    }
phrase-health-temperature-normal = Heerkulka { $child } waa caadi.
phrase-health-we-measured = Waannu cabbirnay heerkulka { $child }.
phrase-health-vomited-meal = { $gender ->
        [female] { $child } cuntada ka dib way matagtay.
        [male] { $child } cuntada ka dib wuu matagay.
       *[other] Ilmaha { $child } cuntada ka dib wuu matagay.
    }
# unsure: feels sick: lallabo
phrase-health-feels-sick = { $gender ->
        [female] { $child } way lallabaysaa.
        [male] { $child } wuu lallabayaa.
       *[other] Ilmaha { $child } wuu lallabayaa.
    }
phrase-health-diarrhoea-home = { $gender ->
        [female] { $child } shuban ayay qabtaa, mana joogi karto.
        [male] { $child } shuban ayuu qabaa, mana joogi karo.
       *[other] Ilmaha { $child } shuban ayuu qabaa, mana joogi karo.
    }
phrase-health-return-after = { $gender ->
        [female] { $child } way soo noqon kartaa { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } oo aan calaamado lahayn ka dib.
        [male] { $child } wuu soo noqon karaa { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } oo aan calaamado lahayn ka dib.
       *[other] Ilmaha { $child } wuu soo noqon karaa { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } oo aan calaamado lahayn ka dib.
    }
phrase-health-may-come = { $gender ->
        [female] { $child } mar kale way iman kartaa.
        [male] { $child } mar kale wuu iman karaa.
       *[other] Ilmaha { $child } mar kale wuu iman karaa.
    }
phrase-health-may-not-come = { $gender ->
        [female] { $child } ma iman karto.
        [male] { $child } ma iman karo.
       *[other] Ilmaha { $child } ma iman karo.
    }
# unsure: rash: finan maqaarka ah
phrase-health-rash = { $gender ->
        [female] { $child } finan maqaarka ah ayay leedahay.
        [male] { $child } finan maqaarka ah ayuu leeyahay.
       *[other] Ilmaha { $child } finan maqaarka ah ayuu leeyahay.
    }
phrase-health-rash-at = { $gender ->
        [female] { $child } finan maqaarka ah ayay leedahay: { $body }.
        [male] { $child } finan maqaarka ah ayuu leeyahay: { $body }.
       *[other] Ilmaha { $child } finan maqaarka ah ayuu leeyahay: { $body }.
    }
phrase-health-itch = { $gender ->
        [female] { $child } cuncun ayay qabtaa.
        [male] { $child } cuncun ayuu qabaa.
       *[other] Ilmaha { $child } cuncun ayuu qabaa.
    }
phrase-health-itch-at = { $gender ->
        [female] { $child } cuncun ayay qabtaa: { $body }.
        [male] { $child } cuncun ayuu qabaa: { $body }.
       *[other] Ilmaha { $child } cuncun ayuu qabaa: { $body }.
    }
phrase-health-dry-skin = Maqaarka { $child } wuu qallalan yahay.
phrase-health-eyes = { $child } indhaha ayaa xayr leh.
phrase-health-eyes-red = { $gender ->
        [female] { $child } indho guduudan ayay leedahay.
        [male] { $child } indho guduudan ayuu leeyahay.
       *[other] Ilmaha { $child } indho guduudan ayuu leeyahay.
    }
phrase-health-teeth-trouble = { $child } ilkaha soo baxaya ayaa dhibaya.
phrase-health-lost-tooth = { $child } ilig ayaa ka dhacay.
phrase-health-medicine-got = { $gender ->
        [female] { $child } daawada ayay qaadatay.
        [male] { $child } daawada ayuu qaatay.
       *[other] Ilmaha { $child } daawada ayuu qaatay.
    }
phrase-health-medicine-gets = { $gender ->
        [female] { $child } daawada waxay qaadanaysaa saacadda { $time }.
        [male] { $child } daawada wuxuu qaadanayaa saacadda { $time }.
       *[other] Ilmaha { $child } daawada wuxuu qaadanayaa saacadda { $time }.
    }
phrase-health-paracetamol-got = { $gender ->
        [female] { $child } parasetamol ayay qaadatay.
        [male] { $child } parasetamol ayuu qaatay.
       *[other] Ilmaha { $child } parasetamol ayuu qaatay.
    }
phrase-health-paracetamol-time = { $gender ->
        [female] { $child } parasetamol ayay qaadatay saacadda { $time }.
        [male] { $child } parasetamol ayuu qaatay saacadda { $time }.
       *[other] Ilmaha { $child } parasetamol ayuu qaatay saacadda { $time }.
    }
phrase-health-ask-medicine = { $gender ->
        [female] { $child } daawo ma qaadatay?
        [male] { $child } daawo ma qaatay?
       *[other] Ilmaha { $child } daawo ma qaatay?
    }
phrase-health-ask-fever = { $gender ->
        [female] { $child } guriga qandho ma ku qabtay?
        [male] { $child } guriga qandho ma ku qabay?
       *[other] Ilmaha { $child } guriga qandho ma ku qabay?
    }
phrase-health-medicine-pack = Fadlan daawada ku keen baakaddeeda asalka ah.
phrase-health-ask-stays-home = { $gender ->
        [female] { $child } guriga ma joogaysaa?
        [male] { $child } guriga ma joogayaa?
       *[other] Ilmaha { $child } guriga ma joogayaa?
    }
phrase-health-ask-how-now = { $gender ->
        [female] Hadda sidee tahay { $child }?
        [male] Hadda sidee yahay { $child }?
       *[other] Hadda sidee yahay ilmaha { $child }?
    }
phrase-health-ask-what-doctor = Muxuu dhakhtarku yiri?
phrase-health-call-doctor-please = Fadlan wac dhakhtarka qoyska (huisarts).
phrase-health-hope-better = { $gender ->
        [female] Waxaannu rajaynaynaa in ay { $child } dhakhso u bogsato.
        [male] Waxaannu rajaynaynaa in uu { $child } dhakhso u bogsado.
       *[other] Waxaannu rajaynaynaa in uu ilmaha { $child } dhakhso u bogsado.
    }
phrase-health-keep-eye-home = Fadlan guriga kala soco.
phrase-health-watching = Waannu la soconaa.
phrase-health-illness-in-group = Cudur ayaa kooxda ka jira: { $item }.
phrase-health-check-home = Fadlan ilmahaaga guriga ku eeg.
phrase-health-contagious = Waa la kala qaadaa.
phrase-health-not-contagious = Lama kala qaado.
phrase-health-ask-allergies = { $gender ->
        [female] { $child } xasaasiyad ma leedahay?
        [male] { $child } xasaasiyad ma leeyahay?
       *[other] Ilmaha { $child } xasaasiyad ma leeyahay?
    }
phrase-health-first-aid-called = Waannu wacnay dhakhtarka.
phrase-health-sunscreen-all = Carruurta oo dhan waxaannu u marinnay kareemka qorraxda.

## Meenemen en spullen (meer)

phrase-bring-list = Fadlan keen: { $things }.
phrase-bring-list-child = Fadlan u keen { $child }: { $things }.
phrase-bring-not-list = Fadlan ha keenin: { $things }.
phrase-bring-need-not = Uma baahnid inaad keento: { $things }.
phrase-bring-child-may = { $gender ->
        [female] { $child } tan way keeni kartaa: { $things }.
        [male] { $child } tan wuu keeni karaa: { $things }.
       *[other] Ilmaha { $child } tan wuu keeni karaa: { $things }.
    }
phrase-bring-wears-ours = { $gender ->
        [female] { $child } dharkeenna ayay xiran tahay: { $things }.
        [male] { $child } dharkeenna ayuu xiran yahay: { $things }.
       *[other] Ilmaha { $child } dharkeenna ayuu xiran yahay: { $things }.
    }
phrase-bring-return-washed = Fadlan kuwan soo dhaq oo soo celi.
phrase-bring-is-wet = { $child } – wixii qoyay: { $things }.
phrase-bring-is-dirty = { $child } – wixii wasakhoobay: { $things }.
phrase-bring-broken = Waxa jabay: { $things }.
phrase-bring-in-bag = Boorsada waxaa ku jira: { $things }.
phrase-bring-left-here = Weli waxaa halkan yaal: { $things }.
phrase-bring-whose = Tan yaa leh: { $things }?
phrase-bring-missing = Waxaannu la'nahay: { $things }.
phrase-bring-ask-seen = Tani guriga ma taallaa: { $things }?
phrase-bring-ask-have = Tan ma sidataa: { $things }?
phrase-bring-almost-out = Wax dhammaan raba: { $things }.
phrase-bring-all-out = Waxa dhammaaday: { $things }.
phrase-bring-swapped = Alaabtu way isku beddelantay.
phrase-bring-name-coat = Fadlan magaca ku qor jaakadda.
phrase-bring-craft-material = Kuwan farshaxan ayaannu u isticmaali karnaa: { $things }.
phrase-bring-dress-warm = Fadlan ilmahaaga u geli dhar diirran.
phrase-bring-dress-size = Cabbirka: { $count }.
phrase-weather-sunny-hat = Fadlan ilmahaaga subaxdii u mari kareemka qorraxda.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = Qofka qaadanaya { $child }: { $relative }.
phrase-pickup-was-by-relative = Qofka qaatay { $child }: { $relative }.
phrase-pickup-brought-relative = Qofka keenay { $child }: { $relative }.
phrase-pickup-ask-relative = Qofkan ma loo oggol yahay inuu qaado { $child }: { $relative }?
phrase-pickup-ask-relative-does = Qofkan ma qaadanayaa { $child }: { $relative }?
phrase-pickup-with-friend = { $gender ->
        [female] { $child } waxay raacaysaa { $names }.
        [male] { $child } wuxuu raacayaa { $names }.
       *[other] Ilmaha { $child } wuxuu raacayaa { $names }.
    }
phrase-pickup-collected = { $child } waa la qaaday.
phrase-pickup-not-yet = { $child } weli lama qaadin.
phrase-pickup-ask-earlier = { $child } goor hore ma la qaadayaa?
phrase-pickup-ask-later = { $gender ->
        [female] { $child } ma soo daahaysaa?
        [male] { $child } ma soo daahayaa?
       *[other] Ilmaha { $child } ma soo daahayaa?
    }
phrase-pickup-ask-half-hour-later = { $gender ->
        [female] { $child } nus saac ma soo daahaysaa?
        [male] { $child } nus saac ma soo daahayaa?
       *[other] Ilmaha { $child } nus saac ma soo daahayaa?
    }
phrase-pickup-latest = Fadlan ilmahaaga qaado ugu dambayn saacadda { $time }.
phrase-pickup-on-time = Fadlan wakhtigeeda imow.
phrase-pickup-if-late-call = Ma soo daahaysaa? Markaas na soo wac.
phrase-pickup-if-other-tell = Qof kale ma qaadayaa ilmahaaga? Markaas noo sheeg.
phrase-pickup-taxi = { $gender ->
        [female] { $child } tagsi ayay ku timid.
        [male] { $child } tagsi ayuu ku yimid.
       *[other] Ilmaha { $child } tagsi ayuu ku yimid.
    }
phrase-pickup-bus = { $gender ->
        [female] { $child } bas ayay ku timid.
        [male] { $child } bas ayuu ku yimid.
       *[other] Ilmaha { $child } bas ayuu ku yimid.
    }
phrase-pickup-fetch-school = Carruurta dugsiga ayaannu ka soo qaadaynaa.
phrase-pickup-fetch-school-child = Waxaannu { $child } ka soo qaadaynaa dugsiga.
phrase-pickup-not-in-yard = { $child } barxadda dugsiga ma joogin.
phrase-pickup-may-home-alone = { $gender ->
        [female] { $child } waa loo oggol yahay inay keligeed guriga aaddo.
        [male] { $child } waa loo oggol yahay inuu keligiis guriga aado.
       *[other] Ilmaha { $child } waa loo oggol yahay inuu keligiis guriga aado.
    }
phrase-pickup-ask-permission-alone = { $gender ->
        [female] { $child } ma loo oggol yahay inay keligeed guriga aaddo?
        [male] { $child } ma loo oggol yahay inuu keligiis guriga aado?
       *[other] Ilmaha { $child } ma loo oggol yahay inuu keligiis guriga aado?
    }
phrase-pickup-ask-alone-outside = { $gender ->
        [female] { $child } ma loo oggol yahay inay keligeed dibadda ku ciyaarto?
        [male] { $child } ma loo oggol yahay inuu keligiis dibadda ku ciyaaro?
       *[other] Ilmaha { $child } ma loo oggol yahay inuu keligiis dibadda ku ciyaaro?
    }
phrase-pickup-ask-who-else = Yaa kale oo loo oggol yahay inuu qaado { $child }?
phrase-pickup-id = Fadlan keen dukumentiga aqoonsiga.
phrase-pickup-entrance-back = Albaabka laga galo wuxuu ku yaal xagga dambe.
phrase-pickup-entrance-other = Albaab kale ayaannu isticmaalnaa.
phrase-pickup-gate = Fadlan albaabka dibadda si fiican u xir.
phrase-pickup-parking = Fadlan gaariga ha dhigin albaabka dibadda hortiisa.
phrase-absent-today = { $gender ->
        [female] { $child } ma joogto.
        [male] { $child } ma joogo.
       *[other] Ilmaha { $child } ma joogo.
    }
phrase-absent-holiday = { $gender ->
        [female] { $child } fasax ayay ku maqan tahay.
        [male] { $child } fasax ayuu ku maqan yahay.
       *[other] Ilmaha { $child } fasax ayuu ku maqan yahay.
    }
phrase-absent-tell-not-coming = Fadlan noo sheeg haddii aan { $child } imanayn.
phrase-absent-tell-child-not = Fadlan noo sheeg haddii aan ilmahaagu imanayn.
phrase-absent-call-before = Ilmahaaga maqnaanshihiisa waxaad noo sheegi kartaa ilaa saacadda { $time }.
phrase-absent-report-app = Ilmahaaga maqnaanshihiisa waxaad noogu sheegi kartaa app-ka.
phrase-absent-enjoy-days-off = Ku raaxayso maalmaha fasaxa.
phrase-absent-ask-why = { $gender ->
        [female] Xaggee ayay joogtaa { $child }?
        [male] Xaggee ayuu joogaa { $child }?
       *[other] Xaggee ayuu joogaa ilmaha { $child }?
    }
phrase-absent-ask-coming-day = { $gender ->
        [female] { $child } ma imanaysaa?
        [male] { $child } ma imanayaa?
       *[other] Ilmaha { $child } ma imanayaa?
    }
phrase-extra-child = { $gender ->
        [female] { $child } maalin dheeraad ah ayay imanaysaa.
        [male] { $child } maalin dheeraad ah ayuu imanayaa.
       *[other] Ilmaha { $child } maalin dheeraad ah ayuu imanayaa.
    }
phrase-extra-ask-app = Fadlan maalinta dheeraadka ah ka codso app-ka.
phrase-swap-ask-app = Fadlan beddelka maalinta ka codso app-ka.
phrase-swap-yes-plain = Beddelka maalinta waa hagaag.
phrase-swap-no-plain = Beddelka maalinta suurtagal ma aha.
phrase-extra-place = Boos weli wuu jiraa.
phrase-extra-no-place = Boos ma jiro.
phrase-extra-place-weekdays = Boos weli wuu jiraa { $first-weekday } iyo { $second-weekday }.
phrase-book-before = Diiwaangelintu waxay furan tahay ilaa iyo { $date } (maalintaasna way ku jirtaa).
phrase-book-holiday-care = Fadlan { $child } u diiwaangeli xannaanada fasaxa.
phrase-book-holiday-care-child = Fadlan ilmahaaga u diiwaangeli xannaanada fasaxa.
phrase-phone-emergency = Lambarka telefoonkaaga waxaannu ugu baahannahay xaaladaha degdegga ah.
phrase-phone-ask-reach = Sidee baannu kugula soo xiriiri karnaa?
phrase-phone-address = Fadlan noo sheeg cinwaankaaga cusub.
phrase-talk-how-going = { $gender ->
        [female] Waxaannu jeclaan lahayn inaannu kaala hadalno sida { $child } tahay.
        [male] Waxaannu jeclaan lahayn inaannu kaala hadalno sida { $child } yahay.
       *[other] Waxaannu jeclaan lahayn inaannu kaala hadalno sida ilmaha { $child } yahay.
    }
phrase-talk-when-time = Goorma ayaad wakhti u haysataa wadahadal?
phrase-talk-have-minute = Ma haysataa wakhti yar oo wadahadal?
phrase-talk-parent-date = Wadahadalka waalidku waa { $date }, saacadda { $time }.
phrase-talk-choose-time = Fadlan dooro wakhtiga wadahadalka.
phrase-talk-report-ready = Warbixinta ku saabsan { $child } waa diyaar.
phrase-talk-worried = Wax yar ayaannu ka walaacsannahay { $child }.
phrase-talk-worried-speech = Waxaannu jeclaan lahayn inaannu kaala hadalno hadalka { $child }.
phrase-talk-nice-talk = Waad ku mahadsan tahay wadahadalka wanaagsan.
phrase-talk-tell-more-pickup = Wax badan ayaannu kuu sheegi doonnaa marka aad ilmaha qaadanayso.
phrase-photo-ask-app = Sawirrada { $child } ma gelin karnaa app-ka?
phrase-form-fill = Fadlan foomka buuxi.
phrase-form-return = Fadlan foomka soo celi.
phrase-form-list-sign = Fadlan magacaaga ku qor liiska.
phrase-answer-please = Fadlan noo sheeg.
phrase-answer-before = Fadlan soo jawaab ka hor { $date }.
phrase-answer-questions-tell = Su'aalo ma qabtaa? Noo sheeg.
phrase-answer-eat-along = { $gender ->
        [female] { $child } ma nala cuntaynaysaa?
        [male] { $child } ma nala cuntaynayaa?
       *[other] Ilmaha { $child } ma nala cuntaynayaa?
    }
phrase-answer-ok-for-you = Adiga ma kuu fiican tahay?
phrase-answer-may-come-in = Waad soo geli kartaa.

## Wennen (meer)

phrase-settle-first-day-well = Maalintii ugu horreysay ee { $child } si fiican bay u dhacday.
phrase-settle-trial-well = { $gender ->
        [female] { $child } si fiican bay ula qabsatay.
        [male] { $child } si fiican buu ula qabsaday.
       *[other] Ilmaha { $child } si fiican buu ula qabsaday.
    }
phrase-settle-trial-date = Subaxda la qabsashada ee { $child }: { $date }.
phrase-settle-trial = { $gender ->
        [female] { $child } la qabsasho ayay u imanaysaa.
        [male] { $child } la qabsasho ayuu u imanayaa.
       *[other] Ilmaha { $child } la qabsasho ayuu u imanayaa.
    }
phrase-settle-done = { $gender ->
        [female] { $child } gebi ahaan way la qabsatay.
        [male] { $child } gebi ahaan wuu la qabsaday.
       *[other] Ilmaha { $child } gebi ahaan wuu la qabsaday.
    }
phrase-settle-moves-group = { $gender ->
        [female] { $child } koox kale ayay u gudbaysaa.
        [male] { $child } koox kale ayuu u gudbayaa.
       *[other] Ilmaha { $child } koox kale ayuu u gudbayaa.
    }
phrase-settle-moves-to = { $gender ->
        [female] { $child } kooxda { $group } ayay u gudbaysaa.
        [male] { $child } kooxda { $group } ayuu u gudbayaa.
       *[other] Ilmaha { $child } kooxda { $group } ayuu u gudbayaa.
    }
phrase-settle-school = { $gender ->
        [female] { $child } dugsiga hoose ayay bilaabaysaa.
        [male] { $child } dugsiga hoose ayuu bilaabayaa.
       *[other] Ilmaha { $child } dugsiga hoose ayuu bilaabayaa.
    }
phrase-settle-last-day = Waa maalintii ugu dambaysay ee { $child }.
phrase-settle-will-miss = Waannu u xiisi doonnaa { $child }.
phrase-settle-parent-stays = Marka ugu horreysa waad joogi kartaa.
phrase-settle-like-home = { $gender ->
        [female] Maxaad guriga ku samaysaa marka { $child } murugaysan tahay?
        [male] Maxaad guriga ku samaysaa marka { $child } murugaysan yahay?
       *[other] Maxaad guriga ku samaysaa marka ilmaha { $child } murugaysan yahay?
    }
phrase-settle-angry-home = { $gender ->
        [female] Maxaad guriga ku samaysaa marka { $child } caraysan tahay?
        [male] Maxaad guriga ku samaysaa marka { $child } caraysan yahay?
       *[other] Maxaad guriga ku samaysaa marka ilmaha { $child } caraysan yahay?
    }
phrase-settle-home-too = { $gender ->
        [female] Guriga { $child } sidaas oo kale ma tahay?
        [male] Guriga { $child } sidaas oo kale ma yahay?
       *[other] Guriga ilmaha { $child } sidaas oo kale ma yahay?
    }
phrase-settle-which-language = Luqaddee ayaad guriga kula hadashaa { $child }?
phrase-settle-dutch-understands = { $gender ->
        [female] { $child } wax badan oo af Nederlands ah ayay hore u fahantaa.
        [male] { $child } wax badan oo af Nederlands ah ayuu hore u fahmaa.
       *[other] Ilmaha { $child } wax badan oo af Nederlands ah ayuu hore u fahmaa.
    }
phrase-settle-clear = { $gender ->
        [female] { $child } si cad bay u muujisaa waxa ay rabto.
        [male] { $child } si cad buu u muujiyaa waxa uu rabo.
       *[other] Ilmaha { $child } si cad buu u muujiyaa waxa uu rabo.
    }
phrase-settle-more-words = { $gender ->
        [female] { $child } mar walba erayo badan ayay tiraahdaa.
        [male] { $child } mar walba erayo badan ayuu yiraahdaa.
       *[other] Ilmaha { $child } mar walba erayo badan ayuu yiraahdaa.
    }
phrase-settle-grows = { $gender ->
        [female] { $child } si fiican bay u koraysaa.
        [male] { $child } si fiican buu u korayaa.
       *[other] Ilmaha { $child } si fiican buu u korayaa.
    }
phrase-settle-big-steps = { $gender ->
        [female] { $child } si fiican bay u horumaraysaa.
        [male] { $child } si fiican buu u horumarayaa.
       *[other] Ilmaha { $child } si fiican buu u horumarayaa.
    }
phrase-settle-confident = { $gender ->
        [female] { $child } mar walba kalsooni badan ayay yeelanaysaa.
        [male] { $child } mar walba kalsooni badan ayuu yeelanayaa.
       *[other] Ilmaha { $child } mar walba kalsooni badan ayuu yeelanayaa.
    }
phrase-settle-well-done = Aad baad u fiicnayd, { $child }!
phrase-settle-swim-diploma = { $gender ->
        [female] { $child } shahaadada dabbaasha ayay qaadatay.
        [male] { $child } shahaadada dabbaasha ayuu qaatay.
       *[other] Ilmaha { $child } shahaadada dabbaasha ayuu qaatay.
    }
phrase-settle-lights = { $gender ->
        [female] { $child } way jecel tahay inay nalalka fiirsato.
        [male] { $child } wuu jecel yahay inuu nalalka fiirsado.
       *[other] Ilmaha { $child } wuu jecel yahay inuu nalalka fiirsado.
    }
phrase-settle-smiles = { $gender ->
        [female] { $child } aad bay u qososhaa.
        [male] { $child } aad buu u qoslaa.
       *[other] Ilmaha { $child } aad buu u qoslaa.
    }

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = Waannu xirannahay.
phrase-open-plain = Waannu furannahay.
phrase-open-again-plain = Mar kale waannu furannahay.
phrase-open-all-day = Xannaanada dugsiga ka dib (bso) maalintii oo dhan way furan tahay.
phrase-closed-at = Waxaannu xiraynaa saacadda { $time }.
phrase-closed-date-at = { $date } waxaannu xiraynaa saacadda { $time }.
phrase-open-at = Waxaannu furaynaa saacadda { $time }.
phrase-open-until = Waxaannu furannahay ilaa saacadda { $time }.
phrase-open-hours-are = Saacadaha aannu furannahay waa { $from } ilaa { $until }.
phrase-closed-easter-monday = Iistarka (Pasen) waannu xirannahay.
phrase-closed-christmas = Kirismaska waannu xirannahay.
phrase-closed-christmas-newyear = Inta u dhexeysa Kirismaska iyo Sannadka cusub waannu xirannahay.
phrase-closed-whit-ascension = Maalinta Hemelvaart waannu xirannahay.
phrase-closed-kings-day = Maalinta Boqorka waannu xirannahay.
phrase-closed-whitsun = Maalmaha Pinksteren waannu xirannahay.
phrase-staff-ill-plain = Waxaa xanuunsan { $person }.
phrase-staff-away = Waxaa maqan { $person }.
phrase-staff-holiday = Waxaa fasax ku maqan { $person }.
phrase-staff-back = Qofka shaqada ku soo noqday: { $person }.
phrase-staff-leave = Waxaa fasax shaqo ku maqan { $person }.
phrase-staff-not-works-weekday = Qofka aan shaqaynayn maalinta { $weekday }: { $person }.
phrase-staff-works = Waxaa shaqaynaya { $person }.
phrase-staff-replaces = Beddelka { $other-person } waa { $person }.
phrase-staff-substitute = Kooxda waxaa jooga shaqaale ku-meel-gaar ah.
phrase-staff-trainee = Kooxda waxaa imanaya tababarte.
phrase-staff-trainee-name = Tababartaheenna cusub waa { $person }.
phrase-staff-birthday = Waa maalinta dhalashada { $person }.
phrase-staff-baby = Ilmo ayaa u dhashay { $person }.
phrase-staff-i-am-off = Fasax ayaan ku jiraa.
phrase-staff-i-am-here = Waan joogaa.
phrase-staff-new-plain = Kooxda waxaa jooga shaqaale cusub.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $gender ->
        [female] { $child } maalinta dhalashada ayay u dabbaaldegtay.
        [male] { $child } maalinta dhalashada ayuu u dabbaaldegay.
       *[other] Ilmaha { $child } maalinta dhalashada ayuu u dabbaaldegay.
    }
phrase-event-child-birthday = Waa maalinta dhalashada { $child }.
phrase-event-child-treated = { $gender ->
        [female] { $child } carruurta wax macaan ayay u qaybisay.
        [male] { $child } carruurta wax macaan ayuu u qaybiyay.
       *[other] Ilmaha { $child } carruurta wax macaan ayuu u qaybiyay.
    }
phrase-event-child-treated-on = { $gender ->
        [female] { $child } carruurta waxay u qaybisay: { $things }.
        [male] { $child } carruurta wuxuu u qaybiyay: { $things }.
       *[other] Ilmaha { $child } carruurta wuxuu u qaybiyay: { $things }.
    }
phrase-event-sang-for = Waannu u heesnay { $child }.
phrase-event-birthday-hat = { $gender ->
        [female] { $child } koofiyadda dhalashada ayay heshay.
        [male] { $child } koofiyadda dhalashada ayuu helay.
       *[other] Ilmaha { $child } koofiyadda dhalashada ayuu helay.
    }
phrase-event-treat-healthy = Waxa la qaybiyo fadlan ha yaraado, hana caafimaad qabo.
phrase-event-thanks-treat-child = Waad ku mahadsan tahay waxa macaan ee { $child }.
phrase-event-sinterklaas-comes = Sinterklaas ayaa imanaya.
phrase-event-shoe = Carruurtu kabahooda ayay u dhigi karaan Sinterklaas.
phrase-event-party-is = Xafladdu waa: { $item }.
phrase-event-party-date = Xafladdu waa { $date }, saacadda { $time }.
phrase-event-dress-up = Carruurtu dhar la isku beddelo ayay ku iman karaan.
phrase-event-pyjamas-day = Carruurtu dharka hurdada ayay ku iman karaan.
phrase-event-congrats-baby = Hambalyo ilmaha cusub!
phrase-event-congrats-plain = Hambalyo!
phrase-event-congrats-child-hearty = Hambalyo diirran, { $child }.
phrase-event-volunteers = Waxaannu raadinaynaa waalid doonaya inay caawiyaan.
phrase-event-volunteers-drive = Yaa baabuur ku kaxayn kara?
phrase-event-committee = Waxaa jira kulanka guddiga waalidka.
phrase-event-parents-evening-topic = Kulanka waalidka waxaannu kaga hadlaynaa: { $things }.
phrase-event-parents-evening-sleep = Kulanka waalidka waxaannu kaga hadlaynaa hurdada ammaanka ah.
phrase-event-ends = Waxay dhammaanaysaa saacadda { $time }.
phrase-event-begins-activity = Tani waxay bilaabanaysaa saacadda { $time }: { $activity }.
phrase-event-club-begins = Casharku wuxuu bilaabanayaa saacadda { $time }.
phrase-event-leave-on-time = Wakhtigeeda ayaannu baxaynaa.
phrase-event-trip-by = Tareen ayaannu ku tagaynaa: { $item }.
phrase-event-trip-who = { $who-number ->
    [several] { $who } waxay tagi doonaan: { $item }.
   *[single] { $gender ->
        [female] { $who } waxay tagi doontaa: { $item }.
        [male] { $who } wuxuu tagi doonaa: { $item }.
       *[other] Ilmaha { $who } wuxuu tagi doonaa: { $item }.
    }
}
phrase-event-trip-plain = Halkan ayaannu tagaynaa: { $item }.
phrase-event-ask-trip-may = { $child } socdaalka ma loo oggol yahay?
phrase-event-trip-back-safe = Waannu soo noqonnay.

## Geld en kantoor (meer)

phrase-money-invoice-office = Su'aalo ma ka qabtaa qaansheegta? Wac xafiiskeenna.
phrase-money-asked = Waxaannu codsanaynaa { $amount }.
phrase-money-asked-trip = Socdaalka waxaannu u codsanaynaa { $amount }.
phrase-money-no-extra = Lacag dheeraad ah uma baahnid inaad bixiso.
phrase-money-debit-day = Lacagta waxaa akoonkaaga laga jarayaa qiyaastii maalinta { $count } ee bisha.
phrase-money-year-statement = Waxaad helaysaa warbixinta lacagta sannadka.
phrase-money-invoice-ready = Qaansheegtu waa diyaar.
phrase-money-contract-questions = Su'aalo ma ka qabtaa heshiiska? Wac xafiiskeenna.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = Galab wanaagsan.
phrase-hello-evening = Fiid wanaagsan.
phrase-hello-morning-plain = Subax wanaagsan.
phrase-hello-parents-of = Waalidka sharafta leh ee { $child },
phrase-bye-day = Maalin wanaagsan!
phrase-bye-afternoon = Galab wanaagsan!
phrase-bye-tomorrow-evening = Waa inoo berri, fiid wanaagsan!
phrase-bye-week = Waa inoo toddobaadka dambe!
phrase-bye-later = Waa inoo dhow!
phrase-bye-night-child = Hurdo macaan, { $child }.
phrase-bye-night = Habeen wanaagsan.
phrase-bye-greetings-team = Salaan ka timid shaqaalaha.
phrase-bye-greetings-person = Salaan ka timid { $person }.
phrase-bye-feast-days = Waxaannu kuu rajaynaynaa maalmo ciid oo wanaagsan.
phrase-bye-new-year = Sannad cusub oo wanaagsan!
phrase-bye-eid = Ciid mubaarak!
phrase-bye-ramadan = Waxaannu kuu rajaynaynaa Ramadaan barakaysan.
phrase-bye-holiday-wish = Waxaannu kuu rajaynaynaa fasax wanaagsan.
phrase-bye-see-you-group = Waannu ku faraxnaa inaannu mar kale aragno { $child }.
phrase-thanks-understanding = Waad ku mahadsan tahay fahamkaaga.
phrase-thanks-thinking = Waad ku mahadsan tahay inaad nala fikirtay.
phrase-thanks-quick = Waa wanaagsan tahay inaad sidaas dhakhso u timid.
phrase-thanks-quick-reply = Waad ku mahadsan tahay jawaabtaada degdegga ah.
phrase-thanks-trust = Waad ku mahadsan tahay kalsoonidaada.
phrase-thanks-present = Waad ku mahadsan tahay hadiyadda.
phrase-thanks-card = Waad ku mahadsan tahay kaarka macaan.
phrase-thanks-bring = Waad ku mahadsan tahay inaad keentay: { $things }.
phrase-sorry-plain = Waannu ka xunnahay.
phrase-sorry-late-message = Raalli ka noqo fariinta daahday.
phrase-sorry-lost = Waannu ka xunnahay, alaabtan { $child } way naga luntay: { $things }.
phrase-sorry-forgot = Waannu illownay.
phrase-contact-know = Si aad u ogaato.
phrase-contact-note = Fiiro gaar ah!
phrase-contact-call-office = Fadlan nala soo xiriir.
phrase-contact-reachable = Waxaad nala soo xiriiri kartaa ilaa saacadda { $time }.
phrase-contact-number = Lambarkan telefoonku weli ma sax baa?
phrase-contact-ask-received = Fariintayada ma heshay?
phrase-contact-more-app = App-ka ayaad wax badan ka akhrin kartaa.
phrase-contact-read-letter = Fadlan akhri warqadda.
phrase-contact-mail-follows = Waxaad helaysaa iimayl.
phrase-contact-more-later = Mar dambe ayaannu wax badan kuu sheegi doonnaa.
phrase-contact-will-look = Waannu baaraynaa.
phrase-contact-heating = Kuleyliyuhu ma shaqeeyo.
phrase-contact-phone-down = Telefoonku ma shaqeeyo.
phrase-contact-doorbell = Gambaleelka albaabku ma shaqeeyo.

## Thuis en taal (meer)

phrase-home-sing-song = Fadlan heesta guriga ku qaada.
phrase-home-read-book-along = { $gender ->
        [female] { $child } buug guriga way qaadan kartaa.
        [male] { $child } buug guriga wuu qaadan karaa.
       *[other] Ilmaha { $child } buug guriga wuu qaadan karaa.
    }
phrase-home-practise-too = Fadlan tan guriga ku tababarta.
phrase-home-talk-about = Guriga ka wada hadla arrintan.
phrase-home-ask-weekend = Sidee ahaa dhammaadka toddobaadku?
phrase-home-ask-holiday = Sidee ahaa fasaxu?
phrase-home-ask-dentist-child = Booqashadii dhakhtarka ilkuhu ma fiicnayd, { $child }?
phrase-home-ask-dentist = Sidee ahayd booqashadii dhakhtarka ilkaha?
phrase-home-ask-doctor = Sidee ahayd booqashadii dhakhtarka?
phrase-home-stayed-over = { $gender ->
    [female] { $child } qofkan ayay u hoyatay: { $relative }.
    [male] { $child } qofkan ayuu u hoyday: { $relative }.
   *[other] Ilmaha { $child } qofkan ayuu u hoyday: { $relative }.
}
phrase-home-tired-maybe = { $gender ->
        [female] Waxaa laga yaabaa in { $child } caawa goor hore daasho.
        [male] Waxaa laga yaabaa in { $child } caawa goor hore daalo.
       *[other] Waxaa laga yaabaa in ilmaha { $child } caawa goor hore daalo.
    }

## Nog meer over de dag

phrase-act-tries = { $gender ->
        [female] { $child } tan ayay isku dayaysaa: { $activity }.
        [male] { $child } tan ayuu isku dayayaa: { $activity }.
       *[other] Ilmaha { $child } tan ayuu isku dayayaa: { $activity }.
    }
phrase-act-wants-help = { $gender ->
        [female] { $child } waxay jeceshahay inay tan ka caawiso: { $activity }.
        [male] { $child } wuxuu jecel yahay inuu tan ka caawiyo: { $activity }.
       *[other] Ilmaha { $child } wuxuu jecel yahay inuu tan ka caawiyo: { $activity }.
    }
phrase-act-must = { $gender ->
        [female] { $child } tan weli waa inay ku tababarato: { $activity }.
        [male] { $child } tan weli waa inuu ku tababarto: { $activity }.
       *[other] Ilmaha { $child } tan weli waa inuu ku tababarto: { $activity }.
    }
phrase-act-not-anymore = { $gender ->
        [female] { $child } tan mar dambe ma samayso: { $activity }.
        [male] { $child } tan mar dambe ma sameeyo: { $activity }.
       *[other] Ilmaha { $child } tan mar dambe ma sameeyo: { $activity }.
    }
phrase-act-often = { $gender ->
        [female] { $child } tan inta badan way samaysaa: { $activity }.
        [male] { $child } tan inta badan wuu sameeyaa: { $activity }.
       *[other] Ilmaha { $child } tan inta badan wuu sameeyaa: { $activity }.
    }
phrase-act-may-soon = Carruurta tan waa loo oggol yahay: { $activity }.
phrase-act-ask-we-may = Tan ma la samayn karnaa { $child }: { $activity }?
phrase-act-enjoyed-much = Carruurtu tan way ka heleen: { $activity }.
phrase-act-will-child-soon = { $child } maanta gadaal tan waa loo oggol yahay: { $activity }.
phrase-got-things = { $gender ->
        [female] { $child } tan ayay heshay: { $things }.
        [male] { $child } tan ayuu helay: { $things }.
       *[other] Ilmaha { $child } tan ayuu helay: { $things }.
    }
phrase-has-with = { $gender ->
        [female] { $child } tan ayay sidataa: { $things }.
        [male] { $child } tan ayuu sitaa: { $things }.
       *[other] Ilmaha { $child } tan ayuu sitaa: { $things }.
    }
phrase-asks-for = { $gender ->
        [female] { $child } tan ayay weydiisatay: { $things }.
        [male] { $child } tan ayuu weydiistay: { $things }.
       *[other] Ilmaha { $child } tan ayuu weydiistay: { $things }.
    }
phrase-needed-things = { $gender ->
        [female] { $child } tan ayay u baahatay: { $things }.
        [male] { $child } tan ayuu u baahday: { $things }.
       *[other] Ilmaha { $child } tan ayuu u baahday: { $things }.
    }
phrase-proud-of = { $gender ->
        [female] { $child } tan aad bay ugu faraxsanayd: { $things }.
        [male] { $child } tan aad buu ugu faraxsanaa: { $things }.
       *[other] Ilmaha { $child } tan aad buu ugu faraxsanaa: { $things }.
    }
phrase-looked-at = { $gender ->
        [female] { $child } tan ayay fiirisay: { $things }.
        [male] { $child } tan ayuu fiiriyay: { $things }.
       *[other] Ilmaha { $child } tan ayuu fiiriyay: { $things }.
    }
phrase-saw-we = Tan ayaannu aragnay: { $things }.
phrase-found-things = { $gender ->
        [female] { $child } tan ayay soo heshay: { $things }.
        [male] { $child } tan ayuu soo helay: { $things }.
       *[other] Ilmaha { $child } tan ayuu soo helay: { $things }.
    }
phrase-made-things = { $gender ->
        [female] { $child } tan ayay samaysay: { $things }.
        [male] { $child } tan ayuu sameeyay: { $things }.
       *[other] Ilmaha { $child } tan ayuu sameeyay: { $things }.
    }
phrase-made-we = Tan ayaannu samaynay: { $things }.
phrase-baked-we = Tan ayaannu dubnay: { $things }.
phrase-played-list = { $gender ->
        [female] { $child } tan ayay ku ciyaartay: { $things }.
        [male] { $child } tan ayuu ku ciyaaray: { $things }.
       *[other] Ilmaha { $child } tan ayuu ku ciyaaray: { $things }.
    }
phrase-played-list-all = Carruurtu tan ayay ku ciyaareen: { $things }.
phrase-loves-things = { $gender ->
    [female] { $child } tan way jeceshahay: { $things }.
    [male] { $child } tan wuu jecel yahay: { $things }.
   *[other] Ilmaha { $child } tan wuu jecel yahay: { $things }.
}
phrase-loved-things = { $gender ->
    [female] { $child } tan way ka heshay: { $things }.
    [male] { $child } tan wuu ka helay: { $things }.
   *[other] Ilmaha { $child } tan wuu ka helay: { $things }.
}
phrase-topic-we = Tan ayaannu ka wada hadalnay: { $things }.
phrase-theme-new = Mawduuca cusub waa: { $things }.
phrase-said-words = { $gender ->
        [female] { $child } waxay tiri: { $quote }.
        [male] { $child } wuxuu yiri: { $quote }.
       *[other] Ilmaha { $child } wuxuu yiri: { $quote }.
    }
phrase-word-week = Eraygan ayaannu baranaynaa: { $quote }.
phrase-book-read = Buuggan ayaannu akhrinnay: { $quote }.
phrase-song-sung = Heestan ayaannu qaadnay: { $quote }.
phrase-mood-fine = Wax walba si fiican bay u socdaan.
phrase-mood-day-well = Maalintii { $child } si fiican bay u dhacday.
phrase-mood-better-then = Si ka fiican bay u dhacday.
phrase-mood-hard-moment = { $gender ->
        [female] { $child } wakhti adag ayay soo martay.
        [male] { $child } wakhti adag ayuu soo maray.
       *[other] Ilmaha { $child } wakhti adag ayuu soo maray.
    }
phrase-mood-soon-angry = { $gender ->
        [female] { $child } si dhakhso ah ayay u caraysay.
        [male] { $child } si dhakhso ah ayuu u carayay.
       *[other] Ilmaha { $child } si dhakhso ah ayuu u carayay.
    }
phrase-mood-cried-much = { $gender ->
        [female] { $child } in badan ayay ooyday.
        [male] { $child } in badan ayuu ooyay.
       *[other] Ilmaha { $child } in badan ayuu ooyay.
    }
phrase-mood-cried-little = { $gender ->
        [female] { $child } wax yar ayay ooyday.
        [male] { $child } wax yar ayuu ooyay.
       *[other] Ilmaha { $child } wax yar ayuu ooyay.
    }
phrase-mood-cried-not = { $child } ma ooyin.
phrase-mood-laughed-at = { $gender ->
        [female] { $child } way qososhay.
        [male] { $child } wuu qoslay.
       *[other] Ilmaha { $child } wuu qoslay.
    }
phrase-mood-laughed-with = { $gender ->
        [female] { $child } waxay la qososhay { $names }.
        [male] { $child } wuxuu la qoslay { $names }.
       *[other] Ilmaha { $child } wuxuu la qoslay { $names }.
    }
phrase-mood-comfort-sought = { $gender ->
        [female] { $child } way noo timid si aannu u dejinno.
        [male] { $child } wuu noo yimid si aannu u dejinno.
       *[other] Ilmaha { $child } wuu noo yimid si aannu u dejinno.
    }
phrase-mood-stayed-close = { $gender ->
        [female] { $child } agteenna ayay joogtay.
        [male] { $child } agteenna ayuu joogay.
       *[other] Ilmaha { $child } agteenna ayuu joogay.
    }
phrase-mood-good-together = Carruurtu si fiican bay u wada ciyaareen.
phrase-mood-watch-others = { $gender ->
        [female] { $child } way jeclayd inay fiirsato carruurta kale.
        [male] { $child } wuu jeclaa inuu fiirsado carruurta kale.
       *[other] Ilmaha { $child } wuu jeclaa inuu fiirsado carruurta kale.
    }
phrase-mood-not-home = { $gender ->
        [female] { $child } weli ma rabin inay guriga aaddo.
        [male] { $child } weli ma rabin inuu guriga aado.
       *[other] Ilmaha { $child } weli ma rabin inuu guriga aado.
    }
phrase-mood-happy-to-see = { $gender ->
        [female] { $child } way ku faraxday inay ku aragto.
        [male] { $child } wuu ku farxay inuu ku arko.
       *[other] Ilmaha { $child } wuu ku farxay inuu ku arko.
    }
phrase-mood-shy = { $gender ->
        [female] { $child } way xishoonaysay.
        [male] { $child } wuu xishoonayay.
       *[other] Ilmaha { $child } wuu xishoonayay.
    }
phrase-mood-tired-bit = { $gender ->
        [female] { $child } wax yar ayay daallanayd.
        [male] { $child } wax yar ayuu daallanaa.
       *[other] Ilmaha { $child } wax yar ayuu daallanaa.
    }
phrase-mood-stubborn = { $gender ->
        [female] { $child } waxay rabtay inay keligeed samayso.
        [male] { $child } wuxuu rabay inuu keligiis sameeyo.
       *[other] Ilmaha { $child } wuxuu rabay inuu keligiis sameeyo.
    }
phrase-mood-boundary = { $gender ->
        [female] { $child } xadka ayay tijaabinaysaa.
        [male] { $child } xadka ayuu tijaabinayaa.
       *[other] Ilmaha { $child } xadka ayuu tijaabinayaa.
    }
phrase-mood-says-no = { $gender ->
        [female] { $child } inta badan "maya" ayay tiraahdaa.
        [male] { $child } inta badan "maya" ayuu yiraahdaa.
       *[other] Ilmaha { $child } inta badan "maya" ayuu yiraahdaa.
    }
phrase-mood-no-worries = Ha walwalin.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $gender ->
        [female] { $child } wax ayay cuntay.
        [male] { $child } wax ayuu cunay.
       *[other] Ilmaha { $child } wax ayuu cunay.
    }
phrase-food-later = { $gender ->
        [female] { $child } goor dambe ayay wax cunaysaa.
        [male] { $child } goor dambe ayuu wax cunayaa.
       *[other] Ilmaha { $child } goor dambe ayuu wax cunayaa.
    }
phrase-food-well-again = { $gender ->
        [female] { $child } mar kale si fiican bay wax u cuntay.
        [male] { $child } mar kale si fiican buu wax u cunay.
       *[other] Ilmaha { $child } mar kale si fiican buu wax u cunay.
    }
phrase-food-badly-now = { $gender ->
        [female] { $child } si fiican wax uma cunto.
        [male] { $child } si fiican wax uma cuno.
       *[other] Ilmaha { $child } si fiican wax uma cuno.
    }
phrase-food-at-table = { $gender ->
        [female] { $child } miiska si fiican ayay u fadhiday.
        [male] { $child } miiska si fiican ayuu u fadhiyay.
       *[other] Ilmaha { $child } miiska si fiican ayuu u fadhiyay.
    }
phrase-food-trying-new = { $gender ->
        [female] { $child } cuntooyin cusub ayay tijaabinaysaa.
        [male] { $child } cuntooyin cusub ayuu tijaabinayaa.
       *[other] Ilmaha { $child } cuntooyin cusub ayuu tijaabinayaa.
    }
phrase-food-does-not-eat = { $gender ->
        [female] { $child } tan ma cunto: { $things }.
        [male] { $child } tan ma cuno: { $things }.
       *[other] Ilmaha { $child } tan ma cuno: { $things }.
    }
phrase-food-eats-only = { $gender ->
        [female] { $child } tan keliya ayay cuntay: { $things }.
        [male] { $child } tan keliya ayuu cunay: { $things }.
       *[other] Ilmaha { $child } tan keliya ayuu cunay: { $things }.
    }
phrase-food-lunch-from-us = Annaga ayaa carruurta siinna qadada.
phrase-food-know-diet = Waannu ognahay, waannuna ilaalinaynaa.
phrase-bottle-stopped-we = Dhalada caanaha ee galabta waannu joojinnay.
phrase-bottle-went-well = Dhalada caanaha si fiican bay u dhacday.
phrase-bottle-went-less = Dhalada caanaha si fiican uma dhicin.
phrase-bottle-schedule = Dhalada caanaha ee { $child } waa saacadda { $time }.
phrase-drink-enough = { $gender ->
    [female] { $child } waa inay wax ku filan cabtaa.
    [male] { $child } waa inuu wax ku filan cabbaa.
   *[other] Ilmaha { $child } waa inuu wax ku filan cabbaa.
}
phrase-sleep-plain = { $gender ->
        [female] { $child } way seexatay.
        [male] { $child } wuu seexday.
       *[other] Ilmaha { $child } wuu seexday.
    }
phrase-sleep-hour = { $gender ->
        [female] { $child } hal saac ayay seexatay.
        [male] { $child } hal saac ayuu seexday.
       *[other] Ilmaha { $child } hal saac ayuu seexday.
    }
phrase-sleep-bed-early = { $gender ->
        [female] { $child } goor hore ayay sariirta aadday.
        [male] { $child } goor hore ayuu sariirta aaday.
       *[other] Ilmaha { $child } goor hore ayuu sariirta aaday.
    }
phrase-sleep-longer-than = { $gender ->
        [female] { $child } wakhti ka dheer sidii caadiga ahayd ayay seexatay.
        [male] { $child } wakhti ka dheer sidii caadiga ahayd ayuu seexday.
       *[other] Ilmaha { $child } wakhti ka dheer sidii caadiga ahayd ayuu seexday.
    }
phrase-sleep-shorter-than = { $gender ->
        [female] { $child } wakhti ka gaaban sidii caadiga ahayd ayay seexatay.
        [male] { $child } wakhti ka gaaban sidii caadiga ahayd ayuu seexday.
       *[other] Ilmaha { $child } wakhti ka gaaban sidii caadiga ahayd ayuu seexday.
    }
phrase-sleep-slow-plain = Seexashadu wakhti dheer bay qaadatay.
phrase-sleep-not-on-tummy = { $child } calool uma jiifsan.
phrase-sleep-babies-on-back = Dhallaanka oo dhan dhabarka ayaannu u seexinnaa.
phrase-sleep-still = { $gender ->
        [female] { $child } weli way huruddaa.
        [male] { $child } weli wuu hurdaa.
       *[other] Ilmaha { $child } weli wuu hurdaa.
    }
phrase-nappy-cream-on = Kareem ayaannu marinnay.
phrase-nappy-bit-red = Barida { $child } wax yar bay guduudan tahay.
phrase-nappy-wet-one = Xafaayadda { $child } way qoyanayd.
phrase-nappy-plenty = { $gender ->
        [female] { $child } in ku filan ayay kaadisay.
        [male] { $child } in ku filan ayuu kaadiyay.
       *[other] Ilmaha { $child } in ku filan ayuu kaadiyay.
    }
phrase-toilet-training-well = Barashada musqusha si fiican bay u socotaa.
phrase-toilet-almost = { $gender ->
        [female] { $child } dhowaan xafaayad uma baahan doonto.
        [male] { $child } dhowaan xafaayad uma baahan doono.
       *[other] Ilmaha { $child } dhowaan xafaayad uma baahan doono.
    }
phrase-toilet-trained = { $child } xafaayad dambe uma baahna.
phrase-toilet-helped = Dhar nadiif ah ayaannu u gelinnay.
phrase-hygiene-hands = Gacmaha inta badan waannu dhaqnaa.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $gender ->
        [female] { $child } way dhacday.
        [male] { $child } wuu dhacay.
       *[other] Ilmaha { $child } wuu dhacay.
    }
phrase-health-trouble-at = { $child } waxaa dhibaya: { $body }.
phrase-health-trouble-teeth = { $child } ilka soo baxa ayaa dhibaya.
phrase-health-cooled-at = Meeshan ayaannu qaboojinnay: { $body }.
phrase-health-plaster-on = Meeshan balaastar ayaannu saarnay: { $body }.
phrase-health-plaster-plain = Balaastar ayaannu saarnay.
phrase-health-bleeding = { $child } dhiig ayaa ka yimid: { $body }.
phrase-health-scratched = { $child } ilmo kale ayaa xagtay.
phrase-health-hit-by = { $child } ilmo kale ayaa wax ku dhuftay.
phrase-health-pinched = Farta { $child } albaabka ayay ku qabsantay.
phrase-health-collided = { $child } iyo ilmo kale way isku dhaceen.
phrase-health-bumped-into = { $gender ->
        [female] { $child } tan ayay ku dhacday: { $item } ({ $body }).
        [male] { $child } tan ayuu ku dhacay: { $item } ({ $body }).
       *[other] Ilmaha { $child } tan ayuu ku dhacay: { $item } ({ $body }).
    }
phrase-health-not-serious = Wax halis ah ma aha.
phrase-health-ask-child-fever = Ilmahaagu qandho ma qabaa?
phrase-health-may-not-fever = Ilmahaaga oo qandho qaba looma oggola inuu yimaado.
phrase-health-come-without-fever = { $gender ->
        [female] { $child } mar kale way iman kartaa marka qandhadu tagto.
        [male] { $child } mar kale wuu iman karaa marka qandhadu tagto.
       *[other] Ilmaha { $child } mar kale wuu iman karaa marka qandhadu tagto.
    }
phrase-health-no-paracetamol = Nalooma oggola inaannu bixinno parasetamol.
phrase-group-nothing-further = Wax kale oo gaar ah ma jiraan.
phrase-pickup-parking-door = Fadlan gaariga ha dhigin albaabka hortiisa.
phrase-arrive-child-on-time = Fadlan hubi in ilmahaagu wakhtigiisa yimaado.
phrase-extra-day-no-place = Boos maalin dheeraad ah ma jiro.
phrase-staff-fills-in = Beddelka shaqaale kale waa { $person }.
phrase-health-cannot-stay = { $child } kooxda kuma hayn karno.
phrase-health-may-not-come-yet =
    { $gender ->
        [female] { $child } weli looma oggola inay timaado.
        [male] { $child } weli looma oggola inuu yimaado.
       *[other] Ilmaha { $child } weli looma oggola inuu yimaado.
    }
phrase-food-may-not-eat = { $child } looma oggola cunista kuwan: { $things }.
phrase-health-no-medicine = Nalooma oggola inaannu bixinno daawo.
phrase-pickup-child-soonest = Fadlan ilmahaaga soo qaado sida ugu dhakhsaha badan.
phrase-health-fever-down = Qandhadii way yaraatay.
phrase-closed-group-plain = Kooxdu way xiran tahay.
phrase-closed-bso-plain = Xannaanada dugsiga ka dib (bso) way xiran tahay.
phrase-health-doctor-called = Dhakhtarka waa la wacay.
phrase-health-rest = { $gender ->
        [female] Waa wanaagsan tahay in { $child } nasato.
        [male] Waa wanaagsan tahay in { $child } nasto.
       *[other] Waa wanaagsan tahay in ilmaha { $child } nasto.
    }
phrase-health-look-spots = Fadlan fiiri haddii ay soo baxaan finan ama nabro biyo leh.
phrase-health-noticed-home = Guriga wax ma ku aragtay?
phrase-health-school-doctor = Dhakhtarka dugsiga ayaa imanaya.
phrase-health-speech = Khabiirka hadalka (logopedist) ayaa imanaya.
phrase-health-temp-took-we = Heerkulka waannu cabbirnay.
phrase-health-temp-normal-plain = Heerkulku caadi buu ahaa.
phrase-health-fever-gone = Qandhadii way tagtay.
phrase-health-safe-all = Carruurta oo dhan way nabad qabaan.
phrase-health-recovered = { $gender ->
        [female] { $child } way bogsatay.
        [male] { $child } wuu bogsaday.
       *[other] Ilmaha { $child } wuu bogsaday.
    }
phrase-health-still-ill = { $gender ->
        [female] { $child } weli way xanuunsan tahay.
        [male] { $child } weli wuu xanuunsan yahay.
       *[other] Ilmaha { $child } weli wuu xanuunsan yahay.
    }
phrase-health-is-ill = { $gender ->
        [female] { $child } way xanuunsan tahay.
        [male] { $child } wuu xanuunsan yahay.
       *[other] Ilmaha { $child } wuu xanuunsan yahay.
    }
phrase-health-went-home-ill = { $gender ->
        [female] { $child } iyadoo xanuunsan ayay guriga aadday.
        [male] { $child } isagoo xanuunsan ayuu guriga aaday.
       *[other] Ilmaha { $child } isagoo xanuunsan ayuu guriga aaday.
    }
phrase-health-hearing-glasses = { $gender ->
        [female] { $child } ookiyaale ayay leedahay.
        [male] { $child } ookiyaale ayuu leeyahay.
       *[other] Ilmaha { $child } ookiyaale ayuu leeyahay.
    }
phrase-health-no-lice = Injir madaxa kuma aannu arag.
phrase-health-has-lice = { $child } injir ayaa madaxa kaga jirta.
phrase-health-lice-treat = Fadlan ilmahaaga ka daawee injirta madaxa.
phrase-health-lice-comb = Fadlan timaha ilmahaaga si fiican u feer.

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $gender ->
        [female] { $child } tan halkan ayay kaga tagtay: { $things }.
        [male] { $child } tan halkan ayuu kaga tagay: { $things }.
       *[other] Ilmaha { $child } tan halkan ayuu kaga tagay: { $things }.
    }
phrase-bring-in-bag-child = { $child }, boorsada ku jira: { $things }.
phrase-bring-put-in-bag = Tan boorsada ayaannu ku ridnay: { $things }.
phrase-bring-broken-child = { $child }, alaab jabtay ama dillaacday: { $things }.
phrase-bring-missing-child = { $child } waxaa ka maqan: { $things }.
phrase-bring-found-again = Tan mar kale ayaannu helnay: { $things }.
phrase-bring-found-again-child = Waxaannu mar kale helnay alaabta { $child }: { $things }.
phrase-bring-ask-seen-thing = Tan ma aragtay: { $things }?
phrase-bring-ask-taken = Tan si kama' ah ma u qaadatay: { $things }?
phrase-bring-take-home = Fadlan tan guriga u qaad: { $things }.
phrase-bring-wash = Fadlan tan dhaq: { $things }.
phrase-bring-check = Fadlan tan hubi: { $things }.
phrase-bring-back = Fadlan tan soo celi: { $things }.
phrase-bring-save = Fadlan tan noo hay: { $things }.
phrase-bring-item-is-wet-we = Dharkii waa qoyay.
phrase-bring-shoes-small = Kabaha { $child } way ku yaraanayaan.
phrase-bring-size-child = Cabbirka { $child }: { $count }.
phrase-bring-bag-daily = Fadlan maalin kasta boorso u soo dhiib ilmahaaga.
phrase-bring-labels = Fadlan magac ku qor alaabta oo dhan.
phrase-bring-own-risk = Alaabta ciyaarta ee guriga laga keeno way lumi kartaa.
phrase-clothes-outside = Maalin kasta dibadda ayaannu u baxnaa.
phrase-clothes-dirty = Dharku wuu wasakhoobi karaa.
phrase-clothes-easy = Fadlan u geli dhar fudud.

## Weer (nog meer)

phrase-weather-is-cold = Way qabow dahay.
phrase-weather-is-warm = Way diirran tahay.
phrase-weather-is-hot = Aad bay u kulushahay.
phrase-weather-rains = Roob ayaa da'aya.
phrase-weather-snows = Baraf ayaa da'ay.
phrase-weather-slippery = Dhulku waa simbiriirixan.
phrase-weather-storm = Duufaan ayaa imanaysa.
phrase-weather-stay-in-shade = Hooska ayaannu joognaa.
phrase-weather-inside-between = Inta u dhexeysa saacadda { $from } iyo saacadda { $until } gudaha ayaannu joognaa.
phrase-weather-code = Waxaa jirta digniin cimilo.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = Waad soo daahday.
phrase-pickup-came-not = { $child } ma iman.
phrase-pickup-arrived = { $gender ->
        [female] { $child } way timid.
        [male] { $child } wuu yimid.
       *[other] Ilmaha { $child } wuu yimid.
    }
phrase-pickup-soon = Fadlan kaalay oo { $child } qaado.
phrase-pickup-child-plain = Fadlan kaalay oo ilmahaaga qaado.
phrase-pickup-bring-child = Fadlan { $child } keen.
phrase-pickup-not-allowed = { $child } uma dhiibno qofkan haddii aan fariin kaa helin: { $relative }.
phrase-pickup-tell-who = Fadlan noo sheeg cidda { $child } qaadaysa.
phrase-pickup-time-changed = Wakhtiga qaadashadu wuu is beddelay.
phrase-pickup-come-in = Fadlan in yar gudaha soo gal.
phrase-pickup-say-goodbye = Fadlan ilmahaaga nabad gelyo dheh marka aad tagayso.
phrase-pickup-entrance-use-back = Fadlan isticmaal albaabka gadaale.
phrase-pickup-bike = Fadlan baaskiilkaaga dhig meesha baaskiillada.
phrase-pickup-shoes-off = Fadlan kabaha iska bixi kooxda gudaheeda.
phrase-absent-day-off-ok = Waannu helnay fariintii maqnaanshaha.
phrase-absent-noted = Waannu qornay.
phrase-extra-possible = Maalin dheeraad ah waa suurtagal.
phrase-extra-impossible = Maalin dheeraad ah suurtagal ma aha.
phrase-extra-one-place = Hal boos ayaa bannaan.
phrase-extra-waiting-list = Waxaad ku jirtaa liiska sugitaanka.
phrase-talk-plan = Waxaannu jeclaan lahayn inaannu ballan kula samaysanno.
phrase-talk-moved = Wakhtigii wadahadalka waa la beddelay.
phrase-talk-cancelled = Wadahadalka waa la baajiyay.
phrase-talk-minutes-child = Markaas waxaannu kaala hadlaynaa { $child }.
phrase-permission-need = Waxaannu u baahannahay oggolaanshahaaga.
phrase-form-sign-plain = Fadlan foomka saxiix.
phrase-question-may-ask = Su'aal ayaan qabaa.
phrase-answer-thinks = Maxay kula tahay?
phrase-answer-which-day = Maalintee ayaad imanaysaa?
phrase-answer-how-late = Saacaddee ayaad imanaysaa?
phrase-answer-come-collect-things = Goorma ayaad alaabta u imanaysaa?
phrase-contact-may-call = Ma ku soo wici karaa?
phrase-contact-call-freely = Mar walba waad na soo wici kartaa.
phrase-contact-check = Waan soo weydiinayaa.
phrase-contact-no-time = Mar kale ayaan ku soo wacayaa.
phrase-contact-answer-soon = Dhowaan jawaab ayaad helaysaa.
phrase-contact-not-understood = Fariintaada ma fahmin.
phrase-contact-repeat = Fadlan mar kale soo dir.

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = Kooxda shaqaaluhu waxay leeyihiin maalin tababar.
phrase-closed-school-study-day = Dugsigu wuxuu leeyahay maalinta tababarka macallimiinta.
phrase-open-holiday-hours = Fasaxa waxaannu furan nahay saacadda { $from } ilaa saacadda { $until }.
phrase-prices-higher = Qiimuhu kor buu u kacayaa.
phrase-pay-invoice-before = Fadlan qaansheegta bixi ka hor { $date }.
phrase-pay-invoice-office = Su'aalo ma ka qabtaa qaansheegta? Wac xafiiskeenna.
phrase-pay-questions-office = Su'aalaha lacagta ku saabsan waxaad u wici kartaa xafiiska.
phrase-staff-name-is = Magaca shaqaalaheenna cusub: { $person }.
phrase-staff-substitute-stands = Kooxda waxaa ka shaqaynaya shaqaale ku-meelgaar ah.
phrase-staff-mentor-new = { $gender ->
        [female] { $child } waxay helaysaa shaqaale u gaar ah (mentor) oo cusub.
        [male] { $child } wuxuu helayaa shaqaale u gaar ah (mentor) oo cusub.
       *[other] Ilmaha { $child } wuxuu helayaa shaqaale u gaar ah (mentor) oo cusub.
    }
phrase-staff-mentor-now = Shaqaalaha u gaarka ah (mentor) ee { $child } hadda waa { $person }.
phrase-group-move-room = Kooxdu waxay u guuraysaa qol kale.
phrase-group-sits-with = { $gender ->
        [female] { $child } waxay ku jirtaa kooxda { $group }.
        [male] { $child } wuxuu ku jiraa kooxda { $group }.
       *[other] Ilmaha { $child } wuxuu ku jiraa kooxda { $group }.
    }
phrase-group-together-two = Laba kooxood ayaa wada jooga.
phrase-group-drill = Waxaannu samaynay tababarka dabka.
phrase-group-clean-up-day = Waannu wada nadiifinnay.
phrase-group-visit-from = Marti ayaa noo timid.
phrase-group-new-room = Waxaannu leenahay meel ciyaar oo cusub.
phrase-group-outside-long = Wakhti dheer ayaannu dibadda joognay.
phrase-group-inside-played = Gudaha ayaannu ku ciyaarnay.
phrase-group-went-out = Socdaal ayaannu u baxnay.
phrase-group-music = Muusig ayaannu dhegaysannay.
phrase-group-circle = Goobada carruurta ayaannu wada fadhinnay.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $gender ->
        [female] { $child } waxay isku dayaysaa inay socoto.
        [male] { $child } wuxuu isku dayayaa inuu socdo.
       *[other] Ilmaha { $child } wuxuu isku dayayaa inuu socdo.
    }
phrase-dev-pulls-up = { $gender ->
        [female] { $child } wax ayay qabsataa oo way istaagtaa.
        [male] { $child } wax ayuu qabsadaa oo wuu istaagaa.
       *[other] Ilmaha { $child } wax ayuu qabsadaa oo wuu istaagaa.
    }
phrase-dev-rolls-over = { $gender ->
        [female] { $child } dhabarka ayay ka rogmataa oo calool u jiifsataa.
        [male] { $child } dhabarka ayuu ka rogmadaa oo calool u jiifsadaa.
       *[other] Ilmaha { $child } dhabarka ayuu ka rogmadaa oo calool u jiifsadaa.
    }
phrase-dev-rolls-back = { $gender ->
        [female] { $child } caloosha ayay ka rogmataa oo dhabar u jiifsataa.
        [male] { $child } caloosha ayuu ka rogmadaa oo dhabar u jiifsadaa.
       *[other] Ilmaha { $child } caloosha ayuu ka rogmadaa oo dhabar u jiifsadaa.
    }
phrase-dev-first-word = { $gender ->
        [female] { $child } eraygii ugu horreeyay ayay tiri.
        [male] { $child } eraygii ugu horreeyay ayuu yiri.
       *[other] Ilmaha { $child } eraygii ugu horreeyay ayuu yiri.
    }
phrase-dev-sentences = { $gender ->
        [female] { $child } weedho gaagaaban ayay samaysaa.
        [male] { $child } weedho gaagaaban ayuu sameeyaa.
       *[other] Ilmaha { $child } weedho gaagaaban ayuu sameeyaa.
    }
phrase-dev-many-words = { $gender ->
        [female] { $child } erayo cusub oo badan ayay baranaysaa.
        [male] { $child } erayo cusub oo badan ayuu baranayaa.
       *[other] Ilmaha { $child } erayo cusub oo badan ayuu baranayaa.
    }
phrase-dev-babbles = { $gender ->
        [female] { $child } dhawaaqyo badan ayay samaysaa.
        [male] { $child } dhawaaqyo badan ayuu sameeyaa.
       *[other] Ilmaha { $child } dhawaaqyo badan ayuu sameeyaa.
    }
phrase-dev-talks-much = { $gender ->
        [female] { $child } in badan ayay hadashaa.
        [male] { $child } in badan ayuu hadlaa.
       *[other] Ilmaha { $child } in badan ayuu hadlaa.
    }
phrase-dev-dutch-home = { $gender ->
        [female] { $child } guriga luqad kale ayay kaga hadashaa.
        [male] { $child } guriga luqad kale ayuu kaga hadlaa.
       *[other] Ilmaha { $child } guriga luqad kale ayuu kaga hadlaa.
    }
phrase-dev-understands = { $gender ->
        [female] { $child } si fiican bay noo fahamtaa.
        [male] { $child } si fiican buu noo fahmaa.
       *[other] Ilmaha { $child } si fiican buu noo fahmaa.
    }
phrase-dev-plays-alone = { $gender ->
        [female] { $child } waxay door bidaa inay keligeed ciyaarto.
        [male] { $child } wuxuu door bidaa inuu keligiis ciyaaro.
       *[other] Ilmaha { $child } wuxuu door bidaa inuu keligiis ciyaaro.
    }
phrase-dev-plays-together = { $gender ->
        [female] { $child } si fiican bay ula ciyaartaa carruurta kale.
        [male] { $child } si fiican buu ula ciyaaraa carruurta kale.
       *[other] Ilmaha { $child } si fiican buu ula ciyaaraa carruurta kale.
    }
phrase-dev-joins-in = { $gender ->
        [female] { $child } si fiican bay uga qayb gashaa.
        [male] { $child } si fiican buu uga qayb galaa.
       *[other] Ilmaha { $child } si fiican buu uga qayb galaa.
    }
phrase-dev-remembers = { $gender ->
        [female] { $child } wax walba way xasuusataa.
        [male] { $child } wax walba wuu xasuustaa.
       *[other] Ilmaha { $child } wax walba wuu xasuustaa.
    }
phrase-dev-concentrates = { $gender ->
    [female] { $child } si fiican bay ugu xoog saari kartaa waxa ay qabanayso.
    [male] { $child } si fiican buu ugu xoog saari karaa waxa uu qabanayo.
   *[other] Ilmaha { $child } si fiican buu ugu xoog saari karaa waxa uu qabanayo.
}
phrase-dev-independent = { $gender ->
        [female] { $child } wax badan ayay keligeed samaysaa.
        [male] { $child } wax badan ayuu keligiis sameeyaa.
       *[other] Ilmaha { $child } wax badan ayuu keligiis sameeyaa.
    }
phrase-dev-swim-lesson = { $gender ->
        [female] { $child } cashar dabbaal ayay leedahay.
        [male] { $child } cashar dabbaal ayuu leeyahay.
       *[other] Ilmaha { $child } cashar dabbaal ayuu leeyahay.
    }
phrase-dev-ask-swim = Ilmahaagu shahaadada dabbaasha ma leeyahay?
phrase-dev-school-soon = { $gender ->
        [female] { $child } dhowaan dugsiga ayay bilaabaysaa.
        [male] { $child } dhowaan dugsiga ayuu bilaabayaa.
       *[other] Ilmaha { $child } dhowaan dugsiga ayuu bilaabayaa.
    }
phrase-dev-toddler-group = { $gender ->
        [female] { $child } waxay u gudbaysaa kooxda carruurta socod-baradka.
        [male] { $child } wuxuu u gudbayaa kooxda carruurta socod-baradka.
       *[other] Ilmaha { $child } wuxuu u gudbayaa kooxda carruurta socod-baradka.
    }
phrase-dev-bso-soon = { $gender ->
        [female] { $child } waxay bilaabaysaa xannaanada dugsiga ka dib (bso).
        [male] { $child } wuxuu bilaabayaa xannaanada dugsiga ka dib (bso).
       *[other] Ilmaha { $child } wuxuu bilaabayaa xannaanada dugsiga ka dib (bso).
    }
phrase-dev-settle-trial-first = Maalintii ugu horreysay ee la qabsashada ee { $child } si fiican bay u dhacday.
phrase-dev-settle-plain-well = Maalinta la qabsashadu si fiican bay u dhacday.
phrase-dev-settle-begins = { $gender ->
        [female] { $child } la qabsashada ayay bilaabaysaa.
        [male] { $child } la qabsashada ayuu bilaabayaa.
       *[other] Ilmaha { $child } la qabsashada ayuu bilaabayaa.
    }
phrase-dev-settle-group = { $gender ->
        [female] { $child } waxay la qabsanaysaa kooxda { $group }.
        [male] { $child } wuxuu la qabsanayaa kooxda { $group }.
       *[other] Ilmaha { $child } wuxuu la qabsanayaa kooxda { $group }.
    }
phrase-dev-birthday-soon = Maalinta dhalashada ee { $child } way soo dhowdahay.
phrase-dev-birthday-age = { $gender ->
        [female] { $child } waxay gaaraysaa { $count } sano.
        [male] { $child } wuxuu gaarayaa { $count } sano.
       *[other] Ilmaha { $child } wuxuu gaarayaa { $count } sano.
    }
phrase-dev-sibling-born = { $gender ->
        [female] { $child } waxay heshay walaal yar oo wiil ah.
        [male] { $child } wuxuu helay walaal yar oo wiil ah.
       *[other] Ilmaha { $child } wuxuu helay walaal yar oo wiil ah.
    }
phrase-dev-sister-born = { $gender ->
        [female] { $child } waxay heshay walaal yar oo gabadh ah.
        [male] { $child } wuxuu helay walaal yar oo gabadh ah.
       *[other] Ilmaha { $child } wuxuu helay walaal yar oo gabadh ah.
    }
phrase-congrats-sibling-sister = { $gender ->
        [female] Hambalyo, { $child } waxay heshay walaal yar oo gabadh ah.
        [male] Hambalyo, { $child } wuxuu helay walaal yar oo gabadh ah.
       *[other] Hambalyo, ilmaha { $child } wuxuu helay walaal yar oo gabadh ah.
    }
phrase-congrats-sibling-brother = { $gender ->
        [female] Hambalyo, { $child } waxay heshay walaal yar oo wiil ah.
        [male] Hambalyo, { $child } wuxuu helay walaal yar oo wiil ah.
       *[other] Hambalyo, ilmaha { $child } wuxuu helay walaal yar oo wiil ah.
    }
phrase-sang-for-him = Heeso ayaannu u qaadnay { $child }.
phrase-helps-think = Waannu ku faraxsannahay inaannu kula fikirno.
phrase-ask-parents-join = Ma jeclaan lahayd inaad socdaalka na raacdo?
phrase-ask-parents-help-at = Tan ma naga caawin kartaa: { $things }?
phrase-bye-next-time = Waa inoo marka xigta!
phrase-bye-nice-evening = Fiid wanaagsan!
phrase-bye-rest = Si fiican u naso.
phrase-bye-have-fun = Ku raaxayso!
phrase-bye-good-luck = Nasiib wanaagsan!

## Uw kind (zonder naam)

phrase-child-fever-has = Ilmahaagu qandho ayuu qabaa.
phrase-child-is-ill = Ilmahaagu wuu xanuunsan yahay.
phrase-child-ate-well = Ilmahaagu si fiican buu wax u cunay.
phrase-child-ate-little = Ilmahaagu wax yar ayuu cunay.
phrase-child-slept-well = Ilmahaagu si fiican buu u seexday.
phrase-child-good-day = Ilmahaagu maalin wanaagsan ayuu lahaa.
phrase-child-fell = Ilmahaagu wuu dhacay.
phrase-child-may-come-back = Ilmahaagu mar kale wuu iman karaa.
phrase-child-may-settle-day = Ilmahaagu hal maalin ayuu la qabsasho u iman karaa.
phrase-child-stay-home-fever = Ilmahaagu waa inuu guriga joogaa.
phrase-child-may-return-hours = Ilmahaagu mar kale wuu iman karaa marka uu qandho la'aan yahay ugu yaraan { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    }.
phrase-child-may-return-vomit = Ilmahaagu mar kale wuu iman karaa { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } matagga ka dib.
phrase-child-ask-lice = Ilmahaaga injir ma kaga jirtaa madaxa?
phrase-child-treat-then = Markaas fadlan ilmahaaga daawee.
phrase-child-check-daily = Fadlan ilmahaaga maalin kasta hubi.
phrase-child-check-hair = Fadlan timaha ilmahaaga si fiican u fiiri.
phrase-child-shoes-sturdy = Fadlan ilmahaaga u geli kabo adag.
phrase-child-nice-clothes = Fadlan ilmahaaga u geli dhar qurux badan.
phrase-child-breakfast-first = Fadlan ilmahaaga marka hore quraac sii.
phrase-child-sleep-enough = Fadlan ilmahaaga hurdo ku filan ha seexdo.
phrase-child-collect-earlier = Ma goor hore ayaad ilmahaaga qaadi kartaa?
phrase-child-collect-at = Fadlan ilmahaaga qaado saacadda { $time }.
phrase-child-collect-or-earlier = Fadlan ilmahaaga qaado saacadda { $time } ama ka hor.
phrase-child-bring-or-earlier = Fadlan ilmahaaga keen saacadda { $time } ama ka hor.
phrase-child-collect-from = Ilmahaaga waad qaadi kartaa laga bilaabo saacadda { $time }.
phrase-child-bring-from = Ilmahaaga waad keeni kartaa laga bilaabo saacadda { $time }.
phrase-child-only-if-known = Ilmo waxaannu u dhiibnaa oo keliya qof aannu naqaanno.
phrase-child-allergic-ask = Ilmahaagu wax xasaasiyad ah ma leeyahay?
phrase-child-phone-reach = Waannu kula soo xiriiraynaa.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = Kooxda gudaheeda lows iyo nuts kale (noten) kuma cunno.
phrase-rule-child-nut-allergy = Ilmo ayaa xasaasiyad u leh lows iyo nuts kale (noten).
phrase-rule-no-nuts-give = Fadlan ha u soo dhiibin cunto lows ama nuts kale (noten) ku jiro.
phrase-rule-no-own-toys = Fadlan ha keenin alaabta ciyaarta ee guriga.
phrase-rule-toys-bring-may = Carruurtu way keeni karaan alaab ciyaareed.
phrase-rule-cuddly-may = Carruurtu way keeni karaan boombalo jilicsan.
phrase-rule-children-bring-may = Carruurtu tan way keeni karaan: { $things }.
phrase-rule-door-closed = Albaabku waa inuu xirnaadaa.
phrase-rule-small-children = Fadlan iska ilaali carruurta yaryar.
phrase-rule-drive-slow = Fadlan si tartiib ah u wad.
phrase-rule-phone-not = Fadlan telefoon ha kaga hadlin kooxda gudaheeda.
phrase-rule-no-dogs = Eeyaha looma oggola inay gudaha soo galaan.
phrase-rule-no-smoking = Fadlan sigaar ha ku cabbin albaabka dibadda.
phrase-rule-only-staff-medicine = Shaqaalaha oo keliya ayaa loo oggol yahay inay daawo bixiyaan.
phrase-rule-form-first = Marka hore waa inaad foomka saxiixdaa.
phrase-rule-extra-pay = Markaas waa inaad lacag dheeraad ah bixisaa.
phrase-rule-swap-hours = Fadlan beddelka maalinta codso ugu yaraan { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    } ka hor.
phrase-rule-absent-no-swap = Haddii aadan maalinta wakhti hore baajin, beddelka maalinta ma heli doontid.
phrase-rule-label-clothes = Fadlan magaca ilmahaaga ku qor dharka.
phrase-rule-return-then = Markaas waannu soo celin karnaa.
phrase-because-few-staff = Sababtu waa shaqaale yari.
phrase-because-illness = Sababtu waa xanuun.
phrase-because-weather = Sababtu waa cimilada.
phrase-because-holidays = Sababtu waa maalmaha ciidda.
phrase-because-malfunction = Sababtu waa cillad farsamo.
phrase-group-closed-early-due = Kooxdu goor hore ayay xirmaysaa.
phrase-group-together-because = Sababtaas awgeed kooxuhu way wada joogaan.
phrase-group-fruit-all = Carruurta oo dhan miro ayaannu siinnaa.
phrase-group-extra-drinks = Carruurta cabbitaan dheeraad ah ayaannu siinnaa.
phrase-group-eats-at = Waxaannu wax cunnaa saacadda { $time }.
phrase-group-sleep-at = Carruurtu waxay seexdaan saacadda { $from } ilaa saacadda { $until }.
phrase-group-bus-leaves = Basku wuxuu baxayaa saacadda { $time }.
phrase-group-be-there = Fadlan halkan joog saacadda { $time }.
phrase-group-no-school = Dugsi ma jiro.
phrase-group-school-begins = Dugsigu mar kale wuxuu bilaabmayaa { $date }.
phrase-group-gym-is = Waxaa jira cashar jimicsi.
phrase-group-cake = Doolsho ayaa jirta.
phrase-group-sport-day = Waa maalinta isboortiga.
phrase-group-almost-summer = Xagaagu wuu soo dhow yahay.
phrase-group-almost-christmas = Kirismasku wuu soo dhow yahay.
phrase-group-almost-holiday = Fasaxu wuu soo dhow yahay.
phrase-group-called = Magaca kooxdu waa { $group }.
phrase-group-lice-in = Injirta madaxa ayaa ku jirta kooxda { $group }.
phrase-trip-cancelled-reason = Tan waa la baajiyay: { $things }.
phrase-trip-moved-date = Tan waxaa loo wareejiyay { $date }: { $things }.
phrase-trip-new-date = Taariikhda cusub waa { $date }, saacadda { $time }.
phrase-trip-new-date-only = Taariikhda cusub waa { $date }.
phrase-trip-is-on-date = Tani waa { $date }: { $things }.
phrase-trip-is-on-date-at = Tani waa { $date }, saacadda { $time }: { $things }.
phrase-trip-not-on-date = Tani ma aha { $date }: { $things }.
phrase-pay-until = Waad bixin kartaa ilaa iyo { $date }, maalintaasna way ku jirtaa.
phrase-pay-before-money = Fadlan lacagta bixi ka hor { $date }.
phrase-pay-bring-money = Fadlan ilmahaaga u soo dhiib { $amount }.
phrase-sign-up-with = Fadlan iska diiwaangeli qofkan: { $person }.
phrase-hand-in-with = Fadlan foomka u dhiib: { $person }.
phrase-hand-in-group = Fadlan foomka ku dhiib kooxda.
phrase-more-questions = Su'aalo kale ma jiraan?
phrase-call-or-mail = Fadlan na soo wac ama iimayl noo soo dir.
phrase-call-day-every = Maalin kasta waad soo wici kartaa.
phrase-received-letter = Warqaddaadii waannu helnay.
phrase-received-form = Foomka waannu helnay.
phrase-received-mail = Iimaylkaagii waannu helnay.
phrase-request-look = Codsigaaga waannu eegaynaa.
phrase-request-refused = Codsigaaga lama oggolaan.
phrase-request-approved = Codsigaaga waa la oggolaaday.
phrase-if-you-cannot = Miyaanad iman karin?
phrase-if-too-late = Ma soo daahaysaa?
phrase-tell-then-in-time = Markaas fadlan wakhti hore noo sheeg.
phrase-call-before = Fadlan na soo wac ka hor saacadda { $time }.
phrase-not-want = Miyaanad taas rabin?
phrase-home-same = Guriga sidaas oo kale ma tahay?
phrase-home-read-this-book = Buuggan guriga ma ku akhrin kartaa?
phrase-not-on-wc-yet = { $gender ->
        [female] { $child } weli ma rabto inay musqusha isticmaasho.
        [male] { $child } weli ma rabo inuu musqusha isticmaalo.
       *[other] Ilmaha { $child } weli ma rabo inuu musqusha isticmaalo.
    }
phrase-not-want-sleep = { $gender ->
        [female] { $child } ma rabto inay seexato.
        [male] { $child } ma rabo inuu seexdo.
       *[other] Ilmaha { $child } ma rabo inuu seexdo.
    }
phrase-has-friend = { $gender ->
        [female] { $child } kooxda saaxiib ayay ku leedahay.
        [male] { $child } kooxda saaxiib ayuu ku leeyahay.
       *[other] Ilmaha { $child } kooxda saaxiib ayuu ku leeyahay.
    }
phrase-had-on = { $gender ->
        [female] { $child } tan ayay xirnayd: { $things }.
        [male] { $child } tan ayuu xirnaa: { $things }.
       *[other] Ilmaha { $child } tan ayuu xirnaa: { $things }.
    }
phrase-slept-with = { $gender ->
        [female] { $child } tan ayay la seexatay: { $things }.
        [male] { $child } tan ayuu la seexday: { $things }.
       *[other] Ilmaha { $child } tan ayuu la seexday: { $things }.
    }
phrase-trousers-wet-plain = Surwaalku wuu qoyan yahay.
phrase-ice-on = Baraf ayaannu saarnay.
phrase-colleague-plaster = Shaqaale ayaa balaastar saaray.
phrase-ask-wants-call = { $gender ->
        [female] { $child } waxay jeclaan lahayd inay telefoon kugula hadasho.
        [male] { $child } wuxuu jeclaan lahaa inuu telefoon kugula hadlo.
       *[other] Ilmaha { $child } wuxuu jeclaan lahaa inuu telefoon kugula hadlo.
    }
phrase-weather-was-warm = Cimiladu way kululayd.
phrase-weather-was-cold = Cimiladu qabow bay ahayd.
phrase-weather-stays-hot = Weli way kululaan doontaa.
phrase-sleep-slower-usual = Seexashadu wakhti ka dheer sidii caadiga ahayd bay qaadatay.
phrase-children-stay-home = Carruurta xanuunsan guriga ayay joogaan.
phrase-first-time-you-stay = Marka ugu horreysa adigu ilmahaaga waad la joogaysaa.
phrase-settling-takes = La qabsashadu waxay qaadataa { $hours ->
        [one] { $hours } saac
       *[other] { $hours } saacadood
    }.
phrase-settling-takes-hour = La qabsashadu waxay qaadataa hal saac.
phrase-works-on-days = Maalmaha shaqada ({ $person }): { $first-weekday } iyo { $second-weekday }.
phrase-see-you-on = Waxaannu jeclaan lahayn inaannu ku aragno { $date }.
phrase-see-you-there = Waxaannu jeclaan lahayn inaannu ku aragno.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = Tani waa saacadda { $time }: { $things }.
phrase-event-starts-at = Tani waxay bilaabanaysaa saacadda { $time }: { $things }.
phrase-event-ends-at = Tani waxay dhammaanaysaa saacadda { $time }: { $things }.
phrase-event-from-until = Tani waa saacadda { $from } ilaa { $until }: { $things }.
phrase-event-date-from-until = Tani waa { $date }, saacadda { $from } ilaa { $until }: { $things }.
phrase-event-takes = Tani waxay socotaa { $minutes } daqiiqo: { $things }.
phrase-event-starts-on = Tani waxay bilaabanaysaa { $date }: { $things }.
phrase-event-stops-on = Tani waxay dhammaanaysaa { $date }: { $things }.
phrase-event-time-now = Hadda saacaddu waa { $time }.
phrase-event-time-changed = Saacaddu way is beddeshay.
phrase-event-goes-on = Tani way dhacaysaa: { $things }.
phrase-event-remember = Fadlan xusuusnow: { $things }.
phrase-event-welcome-at = Waad ku soo dhowdahay: { $things }.
phrase-paper-received = Tan waannu helnay: { $things }.
phrase-paper-not-received = Tan weli ma helin: { $things }.
phrase-paper-ready = Tani waa diyaar: { $things }.
phrase-paper-fill = Fadlan buuxi: { $things }.
phrase-paper-sign = Fadlan saxiix: { $things }.
phrase-paper-pay = Fadlan bixi lacagta: { $things }.
phrase-paper-back-on = Tan waa in la soo celiyaa { $date }: { $things }.
phrase-paper-read = Fadlan akhri: { $things }.
phrase-paper-ask-read = Ma akhriday tan: { $things }?
phrase-paper-pass-on = Fadlan noo sheeg: { $things }.
phrase-paper-you-get = Annaga ayaad naga heli doontaa: { $things }.
phrase-paper-children-get = Carruurtu waxay helayaan: { $things }.

## Spullen: wat er is en wat niet

phrase-thing-visit = Waxaa na soo booqanaya: { $things }.
phrase-thing-there-is = Waxaa jira: { $things }.
phrase-thing-there-is-not = Ma jiro: { $things }.
phrase-thing-not-working = Tani ma shaqaynayso: { $things }.
phrase-thing-closed = Tani way xiran tahay: { $things }.
phrase-thing-opens-at = Tani waxay furmaysaa saacadda { $time }: { $things }.
phrase-thing-had-none = { $gender ->
        [female] { $child } tan ma aysan wadan: { $things }.
        [male] { $child } tan ma uusan wadan: { $things }.
       *[unknown] Ilmaha { $child } tan ma uusan wadan: { $things }.
    }
phrase-thing-only-left = Tan oo keliya ayaa hartay: { $things }.
phrase-thing-has = { $gender ->
        [female] { $child } tan way haysataa: { $things }.
        [male] { $child } tan wuu haystaa: { $things }.
       *[unknown] Ilmaha { $child } tan wuu haystaa: { $things }.
    }
phrase-thing-is-too-small = Cabbirku aad buu u yar yahay: { $things }.
phrase-thing-ask-make = Fadlan samee: { $things }.
phrase-thing-ask-in-bag = Fadlan boorsada ku rid: { $things }.
phrase-thing-ask-wear = Fadlan ilmahaaga u xir: { $things }.
phrase-thing-wear = Fadlan xiro: { $things }.
phrase-thing-ask-practise = Fadlan guriga ku tababbaro: { $things }.
phrase-thing-name-in = Fadlan magaca ilmahaaga ku qor: { $things }.

## Eten en slapen (en nog meer)

phrase-food-seconds = { $gender ->
        [female] { $child } mar labaad ayay cunto qaadatay.
        [male] { $child } mar labaad ayuu cunto qaatay.
       *[unknown] Ilmaha { $child } mar labaad ayuu cunto qaatay.
    }
phrase-food-less-than-usual = { $gender ->
        [female] { $child } wax ka yar sidii caadiga ahayd ayay cuntay.
        [male] { $child } wax ka yar sidii caadiga ahayd ayuu cunay.
       *[unknown] Ilmaha { $child } wax ka yar sidii caadiga ahayd ayuu cunay.
    }
phrase-drink-less-than-usual = { $gender ->
        [female] { $child } wax ka yar sidii caadiga ahayd ayay cabtay.
        [male] { $child } wax ka yar sidii caadiga ahayd ayuu cabbay.
       *[unknown] Ilmaha { $child } wax ka yar sidii caadiga ahayd ayuu cabbay.
    }
phrase-drink-plain = { $gender ->
        [female] { $child } wax bay cabtay.
        [male] { $child } wax buu cabbay.
       *[unknown] Ilmaha { $child } wax buu cabbay.
    }
phrase-drink-another-ml = { $gender ->
        [female] { $child } { $count } ml oo kale ayay cabtay.
        [male] { $child } { $count } ml oo kale ayuu cabbay.
       *[unknown] Ilmaha { $child } { $count } ml oo kale ayuu cabbay.
    }
phrase-food-slow = { $gender ->
        [female] { $child } si tartiib ah ayay wax u cuntay.
        [male] { $child } si tartiib ah ayuu wax u cunay.
       *[unknown] Ilmaha { $child } si tartiib ah ayuu wax u cunay.
    }
phrase-food-rather = { $gender ->
        [female] { $child } tan ayay ka jeclayd: { $things }.
        [male] { $child } tan ayuu ka jeclaa: { $things }.
       *[unknown] Ilmaha { $child } tan ayuu ka jeclaa: { $things }.
    }
phrase-food-all-well = Carruurtu si fiican ayay wax u cuneen.
phrase-sleep-all-well = Carruurtu si fiican ayay u seexdeen.
# unsure
phrase-food-choked = { $gender ->
        [female] { $child } wax ayaa ku margaday.
        [male] { $child } wax ayaa ku margaday.
       *[unknown] Ilmaha { $child } wax ayaa ku margaday.
    }
phrase-allergic-to = { $gender ->
        [female] { $child } xasaasiyad ayay u qabtaa: { $things }.
        [male] { $child } xasaasiyad ayuu u qabaa: { $things }.
       *[unknown] Ilmaha { $child } xasaasiyad ayuu u qabaa: { $things }.
    }
phrase-sleep-asleep-only = { $gender ->
        [female] { $child } ilaa saacadda { $time } ma aysan seexan.
        [male] { $child } ilaa saacadda { $time } ma uusan seexan.
       *[unknown] Ilmaha { $child } ilaa saacadda { $time } ma uusan seexan.
    }
phrase-sleep-early-tonight = { $gender ->
        [female] Malaha { $child } caawa goor hore ayay seexan kartaa.
        [male] Malaha { $child } caawa goor hore ayuu seexan karaa.
       *[unknown] Malaha ilmaha { $child } caawa goor hore ayuu seexan karaa.
    }
phrase-sleep-in-bed = { $gender ->
        [female] { $child } sariirta ayay ku jirtaa.
        [male] { $child } sariirta ayuu ku jiraa.
       *[unknown] Ilmaha { $child } sariirta ayuu ku jiraa.
    }
phrase-sleep-not-without = { $gender ->
        [female] { $child } tan la'aanteed ma seexan karto: { $item }.
        [male] { $child } tan la'aanteed ma seexan karo: { $item }.
       *[unknown] Ilmaha { $child } tan la'aanteed ma seexan karo: { $item }.
    }
phrase-sleep-went-better = Hurdadu si ka fiican ayay u dhacday.
phrase-food-went-better = Cunista cuntadu si ka fiican ayay u dhacday.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } weli ma saxaroon.
phrase-nappy-leaked = Xafaayadda { $child } way daadatay.
phrase-nappy-better = Barida { $child } way ka fiican tahay.
# unsure: "pufje"
phrase-got-puffs = { $child } waxaa laga siiyey neefsadaha (inhaler) { $count } buufin.
phrase-toilet-accidents = { $gender ->
    [female] { $child } { $count } jeer ayay dharka ku kaadisay ama ku saxarootay.
    [male] { $child } { $count } jeer ayuu dharka ku kaadiyay ama ku saxarooday.
   *[unknown] Ilmaha { $child } { $count } jeer ayuu dharka ku kaadiyay ama ku saxarooday.
}

## Stemming (en nog meer)

phrase-mood-in-skin = { $gender ->
        [female] { $child } si fiican ayay dareemaysay.
        [male] { $child } si fiican ayuu dareemayay.
       *[unknown] Ilmaha { $child } si fiican ayuu dareemayay.
    }
phrase-mood-cried-you-left = { $gender ->
        [female] { $child } way ooyday markii aad baxday.
        [male] { $child } wuu ooyay markii aad baxday.
       *[unknown] Ilmaha { $child } wuu ooyay markii aad baxday.
    }
phrase-mood-exciting-still = { $gender ->
        [female] { $child } weli xoogaa way ka cabsanaysaa.
        [male] { $child } weli xoogaa wuu ka cabsanayaa.
       *[unknown] Ilmaha { $child } weli xoogaa wuu ka cabsanayaa.
    }
phrase-mood-asked-relative = { $gender ->
    [female] { $child } wax ku saabsan qofkan ayay weydiisay: { $relative }.
    [male] { $child } wax ku saabsan qofkan ayuu weydiiyay: { $relative }.
   *[unknown] Ilmaha { $child } wax ku saabsan qofkan ayuu weydiiyay: { $relative }.
}
phrase-mood-not-joined = { $gender ->
        [female] { $child } kama aysan qayb gelin.
        [male] { $child } kama uusan qayb gelin.
       *[unknown] Ilmaha { $child } kama uusan qayb gelin.
    }
phrase-mood-tearful = { $gender ->
    [female] { $child } way oohin badnayd.
    [male] { $child } wuu oohin badnaa.
   *[unknown] Ilmaha { $child } wuu oohin badnaa.
}
phrase-mood-does-well = { $gender ->
    [female] { $child } si fiican bay wax u qabataa.
    [male] { $child } si fiican buu wax u qabtaa.
   *[unknown] Ilmaha { $child } si fiican buu wax u qabtaa.
}
phrase-mood-made-up = Carruurtu way heshiiyeen.
phrase-mood-talked-about-it = Waannu ka wada hadalnay.
phrase-mood-we-laughed = Aad ayaannu u qosolnay.
phrase-mood-not-outside = { $gender ->
        [female] { $child } looma oggolayn inay dibadda u baxdo.
        [male] { $child } looma oggolayn inuu dibadda u baxo.
       *[unknown] Ilmaha { $child } looma oggolayn inuu dibadda u baxo.
    }
phrase-group-plain-day = Maalin caadi ah ayay ahayd.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = Waxaannu samaynaynaa { $activity }.
phrase-act-do-many = { $who-number ->
    [several] { $who } waxay sameeyaan { $activity }.
   *[single] { $gender ->
        [female] { $who } waxay samaysaa { $activity }.
        [male] { $who } wuxuu sameeyaa { $activity }.
       *[other] Ilmaha { $who } wuxuu sameeyaa { $activity }.
    }
}
phrase-act-not-allowed = { $gender ->
        [female] { $child } tan looma oggolayn: { $activity }.
        [male] { $child } tan looma oggolayn: { $activity }.
       *[unknown] Ilmaha { $child } tan looma oggolayn: { $activity }.
    }
phrase-act-may = { $gender ->
        [female] { $child } tan waa loo oggol yahay: { $activity }.
        [male] { $child } tan waa loo oggol yahay: { $activity }.
       *[unknown] Ilmaha { $child } tan waa loo oggol yahay: { $activity }.
    }
phrase-act-does-well = { $gender ->
        [female] { $child } tan si fiican bay u qabataa: { $activity }.
        [male] { $child } tan si fiican buu u qabtaa: { $activity }.
       *[unknown] Ilmaha { $child } tan si fiican buu u qabtaa: { $activity }.
    }
phrase-act-going-out = Dibadda ayaannu u baxaynaa.
phrase-act-not-going-out = Dibadda uma baxayno.
phrase-act-staying-in = Gudaha ayaannu joogaynaa.
phrase-act-worked-hard = { $gender ->
        [female] { $child } aad bay u dadaashay.
        [male] { $child } aad buu u dadaalay.
       *[unknown] Ilmaha { $child } aad buu u dadaalay.
    }
phrase-act-plays-at = { $gender ->
        [female] { $child } waxay ku ciyaaraysaa guriga { $names }.
        [male] { $child } wuxuu ku ciyaarayaa guriga { $names }.
       *[unknown] Ilmaha { $child } wuxuu ku ciyaarayaa guriga { $names }.
    }
phrase-dev-dutch-more = { $gender ->
        [female] { $child } af-Hollandeeska way sii badsanaysaa.
        [male] { $child } af-Hollandeeska wuu sii badsanayaa.
       *[unknown] Ilmaha { $child } af-Hollandeeska wuu sii badsanayaa.
    }
phrase-dev-says-little = { $gender ->
        [female] { $child } weli hadal yar ayay ku hadashaa.
        [male] { $child } weli hadal yar ayuu ku hadlaa.
       *[unknown] Ilmaha { $child } weli hadal yar ayuu ku hadlaa.
    }
phrase-theme-begin = Mawduuc cusub ayaannu bilaabaynaa.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = Meeshu xoogaa way bararsan tahay.
phrase-health-no-blood = Dhiig kama imanin.
phrase-health-bit-blood = Dhiig yar ayaa ka yimid.
phrase-health-weak = { $gender ->
        [female] { $child } way daciifsan tahay.
        [male] { $child } wuu daciifsan yahay.
       *[unknown] Ilmaha { $child } wuu daciifsan yahay.
    }
phrase-health-no-complaints = { $gender ->
        [female] { $child } calaamado xanuun ma leh hadda.
        [male] { $child } calaamado xanuun ma leh hadda.
       *[unknown] Ilmaha { $child } calaamado xanuun ma leh hadda.
    }
phrase-health-looks-like = Waxay u egtahay: { $item }.
phrase-health-trouble-of = { $gender ->
        [female] { $child } tan ayaa dhibaysa: { $item }.
        [male] { $child } tan ayaa dhibaysa: { $item }.
       *[unknown] Ilmaha { $child } tan ayaa dhibaysa: { $item }.
    }
phrase-health-some-children-have = Kooxda waxaa ku jira { $count ->
        [one] { $count } ilmo oo qaba
       *[other] { $count } carruur ah oo qaba
    } xanuunkan: { $item }.
phrase-health-visit = Fadlan halkan tag: { $item }.
phrase-health-visit-child = Fadlan { $child } halkan la tag: { $item }.
phrase-health-come-now = Fadlan sida ugu dhakhsaha badan u kaalay.
phrase-health-will-be-fine = Wax walba way hagaagi doonaan.
phrase-health-nothing-serious = Wax khatar ah ma aha.
# unsure
phrase-health-eye-sticky = Il keliya oo { $child } ayaa isku dhegaysa.
phrase-health-ball = { $gender ->
        [female] { $child } waxaa ku dhacay: { $item } ({ $body }).
        [male] { $child } waxaa ku dhacay: { $item } ({ $body }).
       *[unknown] Ilmaha { $child } waxaa ku dhacay: { $item } ({ $body }).
    }
phrase-health-bumped-item = { $gender ->
        [female] { $child } waxay ku dhacday: { $item }.
        [male] { $child } wuxuu ku dhacay: { $item }.
       *[unknown] Ilmaha { $child } wuxuu ku dhacay: { $item }.
    }
phrase-health-bumped-body-item = { $gender ->
        [female] { $child } way kufday oo waxay ku dhacday: { $item } ({ $body }).
        [male] { $child } wuu kufay oo wuxuu ku dhacay: { $item } ({ $body }).
       *[unknown] Ilmaha { $child } wuu kufay oo wuxuu ku dhacay: { $item } ({ $body }).
    }
phrase-health-slipped = { $gender ->
        [female] { $child } way simbiriirixatay.
        [male] { $child } wuu simbiriirixday.
       *[unknown] Ilmaha { $child } wuu simbiriirixday.
    }
phrase-health-hurt-self = { $gender ->
        [female] { $child } way is dhaawacday.
        [male] { $child } wuu is dhaawacay.
       *[unknown] Ilmaha { $child } wuu is dhaawacay.
    }
phrase-health-hurt-body = { $gender ->
    [female] { $child } halkan ayay ka dhaawacantay: { $body }.
    [male] { $child } halkan ayuu ka dhaawacmay: { $body }.
   *[unknown] Ilmaha { $child } halkan ayuu ka dhaawacmay: { $body }.
}
phrase-health-stay-home-child = Fadlan { $child } guriga ku hay.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = Qofkan ayaa soo qaadan kara { $child }: { $relative }.
phrase-pickup-need-not = Uma baahnid inaad soo qaaddo { $child }.
phrase-pickup-stays-until = { $gender ->
        [female] { $child } waxay joogaysaa ilaa saacadda { $time }.
        [male] { $child } wuxuu joogayaa ilaa saacadda { $time }.
       *[unknown] Ilmaha { $child } wuxuu joogayaa ilaa saacadda { $time }.
    }
phrase-pickup-from-until = { $gender ->
        [female] { $child } waxay imanaysaa saacadda { $from } ilaa { $until }.
        [male] { $child } wuxuu imanayaa saacadda { $from } ilaa { $until }.
       *[unknown] Ilmaha { $child } wuxuu imanayaa saacadda { $from } ilaa { $until }.
    }
phrase-absent-not-on-list = { $gender ->
        [female] { $child } liiska kuma jirto.
        [male] { $child } liiska kuma jiro.
       *[unknown] Ilmaha { $child } liiska kuma jiro.
    }
phrase-absent-reported = { $gender ->
        [female] Waa la soo sheegay in { $child } aysan imanayn.
        [male] Waa la soo sheegay in { $child } uusan imanayn.
       *[unknown] Waa la soo sheegay in ilmaha { $child } uusan imanayn.
    }
phrase-arrive-late-child = { $gender ->
        [female] { $child } way soo daahday.
        [male] { $child } wuu soo daahay.
       *[unknown] Ilmaha { $child } wuu soo daahay.
    }
phrase-arrive-later = { $gender ->
        [female] { $child } goor dambe ayay imanaysaa.
        [male] { $child } goor dambe ayuu imanayaa.
       *[unknown] Ilmaha { $child } goor dambe ayuu imanayaa.
    }
phrase-arrive-we-later = Waxaannu soo daahaynaa { $minutes } daqiiqo.
phrase-arrive-we-come-later = Goor dambe ayaannu imanaynaa.
phrase-extra-ask = { $gender ->
        [female] { $child } maalin dheeraad ah ma iman kartaa?
        [male] { $child } maalin dheeraad ah ma iman karaa?
       *[unknown] Ilmaha { $child } maalin dheeraad ah ma iman karaa?
    }
phrase-swap-how-app = Maalin beddel ah waxaad ka codsan kartaa app-ka.
phrase-waiting-list-child = { $gender ->
        [female] { $child } liiska sugitaanka ayay ku jirtaa.
        [male] { $child } liiska sugitaanka ayuu ku jiraa.
       *[unknown] Ilmaha { $child } liiska sugitaanka ayuu ku jiraa.
    }
phrase-talk-ask-come = Ma u iman kartaa wada hadal { $date } saacadda { $time }?
phrase-talk-ask-other-time = Wakhti kale ma iman kartaa?
phrase-photo-ask-one = Sawir ma ka qaadi karnaa { $child }?

## Kantoor (en nog meer)

phrase-office-notice-month = Ogeysiiska joojinta qandaraasku waa hal bil.
phrase-office-allowance = Kaalmada daryeelka carruurta (kinderopvangtoeslag) waxaad ka codsan kartaa xafiiska canshuurta (Belastingdienst).
phrase-office-allowance-change = Fadlan isbeddellada u sheeg xafiiska canshuurta (Belastingdienst).
phrase-office-call-number = Waad na soo wici kartaa: { $phone }.
phrase-office-mail-to = Waxaad noo soo diri kartaa iimayl: { $mail }.
phrase-office-inconvenience = Waannu ka xunnahay dhibaatada.
phrase-office-good-news = War fiican ayaa jira.

## School (en nog meer)

phrase-school-earlier = Dugsigu goor hore ayuu dhammaanayaa.
phrase-school-out-at = Dugsigu wuxuu dhammaanayaa saacadda { $time }.
phrase-school-not-listen = { $gender ->
        [female] { $child } si fiican wax uma aysan dhegaysan.
        [male] { $child } si fiican wax uma uusan dhegaysan.
       *[unknown] Ilmaha { $child } si fiican wax uma uusan dhegaysan.
    }
phrase-school-drill = Tababbar ayay ahayd.
phrase-school-drill-coming = Tababbar dab-ka-bixis ah ayaannu samaynaynaa.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = Dabayl xooggan ayaa jirta.
phrase-weather-careful = Fadlan jidka ka digtoonow.
phrase-group-at-other = Waxaannu la joognaa kooxda { $group }.
phrase-contact-ask-may = Ma la oggol yahay?
phrase-contact-ask-right = Ma sax baa?
phrase-contact-ask-possible = Ma suurtagal baa?
phrase-contact-language = Luqaddee ayaad guriga kaga hadashaan?
phrase-contact-tell-relative = Fadlan qofkan u sheeg: { $relative }.
phrase-contact-nice-help = Aad bay u fiican tahay inaad caawimo u imanayso.
phrase-contact-if-something = Fadlan noo sheeg haddii ay wax jiraan.
phrase-contact-look-in = Waad iman kartaa oo soo eegi kartaa.
phrase-contact-call-back = Fadlan dib noo soo wac.
phrase-contact-answer-please = Fadlan fariintan ka jawaab.
phrase-contact-nothing-to-pay = Uma baahnid inaad lacag bixiso.

## Nog meer van alledag

phrase-bottle-per-time = { $gender ->
        [female] { $child } mar kasta waxay cabtaa { $count } ml.
        [male] { $child } mar kasta wuxuu cabbaa { $count } ml.
       *[unknown] Ilmaha { $child } mar kasta wuxuu cabbaa { $count } ml.
    }
phrase-bottle-per-day = Tirada dhalooyinka { $child } maalintii: { $count }.
phrase-food-eats-along = { $gender ->
    [female] { $child } cuntada ayay nala cunaysaa.
    [male] { $child } cuntada ayuu nala cunayaa.
   *[unknown] Ilmaha { $child } cuntada ayuu nala cunayaa.
}
phrase-food-eats-not-along = { $gender ->
    [female] { $child } cuntada nalama cunayso.
    [male] { $child } cuntada nalama cunayo.
   *[unknown] Ilmaha { $child } cuntada nalama cunayo.
}
phrase-thing-put-on = Tan ayaannu u xirnay { $child }: { $things }.
phrase-mood-happy-with = { $gender ->
        [female] { $child } way ku faraxday: { $things }.
        [male] { $child } wuu ku farxay: { $things }.
       *[unknown] Ilmaha { $child } wuu ku farxay: { $things }.
    }
phrase-mood-not-day = { $gender ->
        [female] { $child } maalin aan sidaas u fiicnayn ayay lahayd.
        [male] { $child } maalin aan sidaas u fiicnayn ayuu lahaa.
       *[unknown] Ilmaha { $child } maalin aan sidaas u fiicnayn ayuu lahaa.
    }
phrase-mood-wants-home = { $gender ->
        [female] { $child } guriga ayay rabtaa inay tagto.
        [male] { $child } guriga ayuu rabaa inuu tago.
       *[unknown] Ilmaha { $child } guriga ayuu rabaa inuu tago.
    }
phrase-group-enthusiastic = Carruurtu aad bay u xiisaynayeen.
phrase-group-tired = Carruurtu way daallanaayeen.
phrase-group-lively = Carruurtu dhaqdhaqaaq badan ayay lahaayeen.
phrase-act-we-practise = Waxaannu ku tababbaranaynaa { $activity }.
phrase-dev-knows = { $gender ->
        [female] { $child } tan way taqaan: { $things }.
        [male] { $child } tan wuu yaqaan: { $things }.
       *[unknown] Ilmaha { $child } tan wuu yaqaan: { $things }.
    }
phrase-dev-loose-tooth = Ilig { $child } ayaa dhaqaaqaya.
phrase-health-sore-throat = Cunaha { $child } ayaa xanuunaya.
phrase-health-need-not-come = Uma baahnid inaad timaaddo.
phrase-health-can-come = Ma iman kartaa?
phrase-health-ask-give-paracetamol = Ma siin karnaa { $child } parasetamol?
phrase-health-ask-medicine-often = Immisa jeer ayaa { $child } daawada la siiyaa?
phrase-health-ask-medicine-much = Immisa daawo ah ayaa { $child } la siiyaa?
phrase-health-ask-medicine-time = Saacadee ayaa { $child } daawada la siiyaa?
phrase-health-ill-count = Tirada carruurta xanuunsan: { $count }.
phrase-health-wash-hands = Fadlan gacmaha si fiican u dhaq.
phrase-thing-uses = { $gender ->
        [female] { $child } waxay isticmaashaa: { $things }.
        [male] { $child } wuxuu isticmaalaa: { $things }.
       *[unknown] Ilmaha { $child } wuxuu isticmaalaa: { $things }.
    }
phrase-thing-has-no = { $gender ->
        [female] { $child } tan ma haysato: { $things }.
        [male] { $child } tan ma haysto: { $things }.
       *[unknown] Ilmaha { $child } tan ma haysto: { $things }.
    }
phrase-thing-ask-has = { $gender ->
        [female] { $child } tan ma haysataa: { $things }?
        [male] { $child } tan ma haystaa: { $things }?
       *[unknown] Ilmaha { $child } tan ma haystaa: { $things }?
    }
phrase-arrive-bus-comes = Basku wuxuu imanayaa saacadda { $time }.
phrase-pickup-stays-longer = { $gender ->
    [female] { $child } wakhti dheeraad ah ayay joogaysaa.
    [male] { $child } wakhti dheeraad ah ayuu joogayaa.
   *[unknown] Ilmaha { $child } wakhti dheeraad ah ayuu joogayaa.
}
phrase-pickup-ask-until = { $gender ->
        [female] { $child } ma joogi kartaa ilaa saacadda { $time }?
        [male] { $child } ma joogi karaa ilaa saacadda { $time }?
       *[unknown] Ilmaha { $child } ma joogi karaa ilaa saacadda { $time }?
    }
phrase-pickup-can-bring = Waad keeni kartaa { $child }.
phrase-pickup-can-collect = Waad soo qaadan kartaa { $child }.
phrase-swap-left = Tirada maalmaha beddelka ee kuu haray: { $count }.
phrase-money-thing-costs = Qiimaha waa { $amount }: { $things }.
phrase-money-back = Lacag ayaa laguu soo celinayaa.
phrase-money-not-received = Weli lacag bixin ma helin.
phrase-office-ask = Fadlan weydii xafiiska.
phrase-staff-back-on = Qofka shaqada ku soo noqonaya { $date }: { $person }.
phrase-staff-no-longer = Qofka aan hadda ka dib nala shaqayn doonin: { $person }.
phrase-closed-hour-early = Waxaannu xiraynaa hal saac ka hor wakhtigii caadiga ahaa.
phrase-photo-may = Sawirro waad qaadi kartaa.
phrase-photo-not-online = Fadlan sawirrada ha dhigin internetka.
phrase-photo-will-app = Sawirrada app-ka ayaannu gelinaynaa.
phrase-event-topic = Mawduucu waa: { $things }.
phrase-talk-which-time = Saacadee ayaa kuu fiican?
phrase-talk-interpreter-comes = Turjumaan ayaa joogi doona.
phrase-contact-ask-reachable = Ma lagula xiriiri karaa?
phrase-contact-ask-call-when = Goorma ayaan ku soo wici karaa?
phrase-home-ask-plays = { $gender ->
        [female] Maxay { $child } guriga ku ciyaartaa oo ay jeceshahay?
        [male] Muxuu { $child } guriga ku ciyaaraa oo uu jecel yahay?
       *[unknown] Muxuu ilmaha { $child } guriga ku ciyaaraa oo uu jecel yahay?
    }
phrase-home-ask-does = { $gender ->
        [female] Maxay { $child } jeceshahay inay samayso?
        [male] Muxuu { $child } jecel yahay inuu sameeyo?
       *[unknown] Muxuu ilmaha { $child } jecel yahay inuu sameeyo?
    }

## Korte antwoorden van medewerkers

phrase-short-good-idea = Fikrad fiican.
phrase-short-fine = Waa hagaag.
phrase-short-can = Waa suurtagal.
phrase-short-cannot = Suurtagal ma aha.
phrase-short-may = Waa la oggol yahay.
phrase-short-may-not = Lama oggola.
phrase-short-right = Waa sax.
phrase-short-not-right = Sax ma aha.
phrase-short-no-problem = Dhib ma leh.
phrase-short-get-well = Caafimaad wacan.
phrase-short-strength = Waxaannu kuu rajaynaynaa samir iyo xoog.
phrase-short-pity = Waa wax laga xumaado.
phrase-short-dont-know = Ma aqaan.
phrase-short-is-settled = Waa la hagaajiyay.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $gender ->
        [female] { $child } weli way gaajaysnayd.
        [male] { $child } weli wuu gaajaysnaa.
       *[unknown] Ilmaha { $child } weli wuu gaajaysnaa.
    }
phrase-sleep-almost-hours = { $gender ->
        [female] { $child } ku dhowaad { $hours } saacadood ayay seexatay.
        [male] { $child } ku dhowaad { $hours } saacadood ayuu seexday.
       *[unknown] Ilmaha { $child } ku dhowaad { $hours } saacadood ayuu seexday.
    }
phrase-health-had-diarrhoea = { $gender ->
        [female] { $child } shuban ayay qabtay.
        [male] { $child } shuban ayuu qabay.
       *[unknown] Ilmaha { $child } shuban ayuu qabay.
    }
phrase-mood-quieter = { $gender ->
        [female] { $child } way ka aamusnayd sidii caadiga ahayd.
        [male] { $child } wuu ka aamusnaa sidii caadiga ahayd.
       *[unknown] Ilmaha { $child } wuu ka aamusnaa sidii caadiga ahayd.
    }
phrase-act-was-hard = { $gender ->
        [female] { $child } tan way ku adkayd: { $activity }.
        [male] { $child } tan way ku adkayd: { $activity }.
       *[unknown] Ilmaha { $child } tan way ku adkayd: { $activity }.
    }
phrase-play-with-friends = { $gender ->
        [female] { $child } waxay la ciyaartay saaxiibbo.
        [male] { $child } wuxuu la ciyaaray saaxiibbo.
       *[unknown] Ilmaha { $child } wuxuu la ciyaaray saaxiibbo.
    }
phrase-health-has-coughed = { $gender ->
        [female] { $child } way qufacday.
        [male] { $child } wuu qufacay.
       *[unknown] Ilmaha { $child } wuu qufacay.
    }
phrase-health-stung-mosquito = Kaneeco ayaa qaniintay { $child }.
phrase-pickup-must = Waa in la soo qaado { $child }.
phrase-pickup-planned = Waa la soo qaadayaa { $child }.
phrase-pickup-goes-earlier = { $gender ->
        [female] { $child } goor hore ayay guriga aadaysaa.
        [male] { $child } goor hore ayuu guriga aadayaa.
       *[unknown] Ilmaha { $child } goor hore ayuu guriga aadayaa.
    }
phrase-pickup-tell-time = Fadlan noo sheeg saacadda aad imanayso.
phrase-health-ask-been = { $gender ->
        [female] { $child } dhakhtarka ma u tagtay?
        [male] { $child } dhakhtarka ma u tagay?
       *[unknown] Ilmaha { $child } dhakhtarka ma u tagay?
    }
phrase-thing-ask-may-have = { $gender ->
        [female] { $child } tan ma loo oggol yahay: { $things }?
        [male] { $child } tan ma loo oggol yahay: { $things }?
       *[unknown] Ilmaha { $child } tan ma loo oggol yahay: { $things }?
    }
phrase-thing-delayed = Tani way daahaysaa: { $things }.
phrase-thing-was-nice = Tani way fiicnayd: { $things }.
phrase-child-comes-on = { $gender ->
        [female] Laga bilaabo hadda { $child } waxay timaaddaa maalintan: { $weekday }.
        [male] Laga bilaabo hadda { $child } wuxuu yimaaddaa maalintan: { $weekday }.
       *[unknown] Laga bilaabo hadda ilmaha { $child } wuxuu yimaaddaa maalintan: { $weekday }.
    }
phrase-child-comes-on-two = { $gender ->
        [female] Laga bilaabo hadda { $child } waxay timaaddaa maalmahan: { $first-weekday } iyo { $second-weekday }.
        [male] Laga bilaabo hadda { $child } wuxuu yimaaddaa maalmahan: { $first-weekday } iyo { $second-weekday }.
       *[unknown] Laga bilaabo hadda ilmaha { $child } wuxuu yimaaddaa maalmahan: { $first-weekday } iyo { $second-weekday }.
    }
phrase-child-stops = Daryeelka { $child } wuxuu dhammaanayaa { $date }.
phrase-swap-ask-want = Ma rabtaa inaad maalin beddelato?
phrase-contact-see-if = Waannu eegaynaa in ay suurtagal tahay iyo in kale.
phrase-contact-waiting = Waannu ku sugaynaa.
phrase-contact-thanks-coming = Waad ku mahadsan tahay imaanshahaaga.
phrase-contact-hard-to-reach = Way adag tahay in nala soo helo.

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

## Van dag tot dag

phrase-sleep-could-not = { $gender ->
        [female] { $child } way seexan kari weyday.
        [male] { $child } wuu seexan kari waayay.
       *[unknown] Ilmaha { $child } wuu seexan kari waayay.
    }
phrase-sleep-hard-to-start = Hurdadu way ku adkayd { $child }.
phrase-sleep-ask-midday = { $gender ->
        [female] { $child } weli guriga duhurkii ma ku seexataa?
        [male] { $child } weli guriga duhurkii ma ku seexdaa?
       *[unknown] Ilmaha { $child } weli guriga duhurkii ma ku seexdaa?
    }
phrase-mood-goodbye-hard = { $child } kala taggu wuu ku adkaa.
phrase-goodbye-take-time = Fadlan si deggan u sagooti ilmahaaga, ha degdegin.
phrase-goodbye-short = Fadlan sagootinta soo gaabi.
phrase-contact-call-how-going = Mar kasta waad soo wici kartaa si aad u weydiiso sida wax yihiin.
phrase-mood-we-miss = Waannu u xiisnay { $child }.
phrase-mood-is-happy = { $gender ->
        [female] { $child } way faraxsan tahay.
        [male] { $child } wuu faraxsan yahay.
       *[unknown] Ilmaha { $child } wuu faraxsan yahay.
    }
phrase-mood-is-sad = { $gender ->
        [female] { $child } way murugaysan tahay.
        [male] { $child } wuu murugaysan yahay.
       *[unknown] Ilmaha { $child } wuu murugaysan yahay.
    }
phrase-mood-is-clingy = { $gender ->
        [female] { $child } waxay rabtaa inay mar walba noo dhowaato.
        [male] { $child } wuxuu rabaa inuu mar walba noo dhowaado.
       *[unknown] Ilmaha { $child } wuxuu rabaa inuu mar walba noo dhowaado.
    }
phrase-mood-is-busy = { $gender ->
        [female] { $child } aad bay u firfircoon tahay.
        [male] { $child } aad buu u firfircoon yahay.
       *[unknown] Ilmaha { $child } aad buu u firfircoon yahay.
    }
phrase-mood-is-quiet = { $gender ->
        [female] { $child } way aamusan tahay.
        [male] { $child } wuu aamusan yahay.
       *[unknown] Ilmaha { $child } wuu aamusan yahay.
    }
phrase-mood-is-angry = { $gender ->
        [female] { $child } way xanaaqsan tahay.
        [male] { $child } wuu xanaaqsan yahay.
       *[unknown] Ilmaha { $child } wuu xanaaqsan yahay.
    }
phrase-bit-other-at = { $gender ->
        [female] { $child } waxay qaniintay ilmo kale.
        [male] { $child } wuxuu qaniinay ilmo kale.
       *[unknown] Ilmaha { $child } wuxuu qaniinay ilmo kale.
    } Meesha: { $body }.
phrase-hair-pulled-by = Ilmo kale ayaa timaha ka jiiday { $child }.
phrase-hair-pulled-other = { $gender ->
        [female] { $child } waxay timaha ka jiidday ilmo kale.
        [male] { $child } wuxuu timaha ka jiiday ilmo kale.
       *[unknown] Ilmaha { $child } wuxuu timaha ka jiiday ilmo kale.
    }
phrase-scratched-other = { $gender ->
        [female] { $child } waxay xagatay ilmo kale.
        [male] { $child } wuxuu xagtay ilmo kale.
       *[unknown] Ilmaha { $child } wuxuu xagtay ilmo kale.
    }
phrase-kicked-other = { $gender ->
        [female] { $child } waxay laadday ilmo kale.
        [male] { $child } wuxuu laaday ilmo kale.
       *[unknown] Ilmaha { $child } wuxuu laaday ilmo kale.
    }
phrase-kicked-by = Ilmo kale ayaa laaday { $child }.
phrase-quarrel-about = { $gender ->
        [female] { $child } waxay la murantay ilmo kale.
        [male] { $child } wuxuu la murmay ilmo kale.
       *[unknown] Ilmaha { $child } wuxuu la murmay ilmo kale.
    } Waxa ay ku murmeen: { $things }.
phrase-took-toy = { $gender ->
        [female] { $child } waxay ilmo kale ka qaadatay alaab ciyaareed.
        [male] { $child } wuxuu ilmo kale ka qaatay alaab ciyaareed.
       *[unknown] Ilmaha { $child } wuxuu ilmo kale ka qaatay alaab ciyaareed.
    }
phrase-explained-hitting = Waxaannu { $child } u sharraxnay in garaaciddu xanuun keento.
phrase-explained-biting = Waxaannu { $child } u sharraxnay in qaniinyadu xanuun keento.
phrase-parted-children = Carruurta waannu kala qaadnay.
phrase-dev-sentences-words = { $gender ->
        [female] { $child } waxay samaysaa weedho.
        [male] { $child } wuxuu sameeyaa weedho.
       *[unknown] Ilmaha { $child } wuxuu sameeyaa weedho.
    } Tirada erayada: { $count }.
# unsure
phrase-dares-more = { $gender ->
        [female] { $child } waxay sii yeelanaysaa geesinimo ay ku samayso: { $activity }.
        [male] { $child } wuxuu sii yeelanayaa geesinimo uu ku sameeyo: { $activity }.
       *[unknown] Ilmaha { $child } wuxuu sii yeelanayaa geesinimo uu ku sameeyo: { $activity }.
    }
# unsure
phrase-does-more-often = { $gender ->
        [female] { $child } waxay tan u samaysaa in ka badan sidii hore: { $activity }.
        [male] { $child } wuxuu tan u sameeyaa in ka badan sidii hore: { $activity }.
       *[unknown] Ilmaha { $child } wuxuu tan u sameeyaa in ka badan sidii hore: { $activity }.
    }
phrase-ready-school = { $gender ->
        [female] { $child } waxay diyaar u tahay dugsiga hoose.
        [male] { $child } wuxuu diyaar u yahay dugsiga hoose.
       *[unknown] Ilmaha { $child } wuxuu diyaar u yahay dugsiga hoose.
    }
phrase-ask-registered-school = { $child } ma ka diiwaangelisay dugsi?
phrase-ask-which-school = { $gender ->
        [female] { $child } dugsigee bay aadaysaa?
        [male] { $child } dugsigee buu aadayaa?
       *[unknown] Ilmaha { $child } dugsigee buu aadayaa?
    }
phrase-good-helper = { $gender ->
        [female] { $child } si fiican bay noo caawisaa.
        [male] { $child } si fiican buu noo caawiyaa.
       *[unknown] Ilmaha { $child } si fiican buu noo caawiyaa.
    }
phrase-asks-many-questions = { $gender ->
        [female] { $child } su'aalo badan bay weydiisaa.
        [male] { $child } su'aalo badan buu weydiiyaa.
       *[unknown] Ilmaha { $child } su'aalo badan buu weydiiyaa.
    }
phrase-talks-clearer = Hadalka { $child } wuu sii caddaanayaa.
phrase-mixes-languages = { $gender ->
        [female] { $child } laba luqadood ayay isku qastaa.
        [male] { $child } laba luqadood ayuu isku qasaa.
       *[unknown] Ilmaha { $child } laba luqadood ayuu isku qasaa.
    }
phrase-torn-of = { $child } waxaa ka jeexmay: { $things }.
phrase-too-small-of = Tani way ku yar tahay { $child }: { $things }.
phrase-look-lost-property = Fadlan ka eeg alaabta la helay.
phrase-weather-degrees = Heerkulku wuxuu noqonayaa { $temperature } digrii.
phrase-out-any-weather = Cimilo kasta dibadda waannu u baxnaa.
phrase-suncream-ask-done = { $child } ma loo mariyay kareemka qorraxda?
phrase-only-known-people = { $child } waxaannu u dhiibnaa oo keliya dad aannu naqaanno.
phrase-late-minutes = Waxaad soo daahday { $minutes } daqiiqo.
phrase-arrived-safe = { $gender ->
    [female] { $child } nabad bay ku timid.
    [male] { $child } nabad buu ku yimid.
   *[unknown] Ilmaha { $child } nabad buu ku yimid.
}
phrase-child-comes = { $gender ->
        [female] { $child } way imanaysaa.
        [male] { $child } wuu imanayaa.
       *[unknown] Ilmaha { $child } wuu imanayaa.
    }
phrase-ask-comes-care = { $gender ->
        [female] { $child } ma imanaysaa xannaanada?
        [male] { $child } ma imanayaa xannaanada?
       *[unknown] Ilmaha { $child } ma imanayaa xannaanada?
    }
phrase-ask-wait = Fadlan wax yar sug.
phrase-ask-ring = Fadlan gambaleelka albaabka garaac.
phrase-swap-day-for-day = Waxaad { $first-weekday } ku beddelan kartaa { $second-weekday }.
phrase-group-full = Kooxdu way buuxdaa.
phrase-group-full-child = Kooxda { $child } way buuxdaa.
phrase-closed-group-time = Kooxdu waxay xirantaa saacadda { $time }.
phrase-wish-summer-holiday = Waxaannu kuu rajaynaynaa fasax xagaa oo wanaagsan.
phrase-wish-christmas = Waxaannu kuu rajaynaynaa Kirismas wanaagsan.
phrase-drivers-wanted = Waxaannu weli raadinaynaa { $count } waalid oo baabuur wadi kara.
phrase-helpers-wanted = Waxaannu weli raadinaynaa { $count ->
        [one] { $count } waalid oo raba inuu caawiyo
       *[other] { $count } waalid oo raba inay caawiyaan
    }.
phrase-ask-how-many-people = Immisa qof baad imanaysaan?
phrase-ask-alone-or-two = Ma hal qof baa imanaya mise laba?
phrase-photo-newsletter = Ma gelin karnaa sawirka { $child } warsidaha?
phrase-photo-website = Ma gelin karnaa sawirka { $child } boggayaga internetka?
phrase-ask-celebrate-when = Goorma ayaad rabtaa in dhalashada { $child } halkan lagu xuso?
phrase-we-celebrate-birthday = Waxaannu u dabbaaldegaynaa dhalashada { $person }.
phrase-dress-up-child = { $gender ->
    [female] { $child } dhar la isku beddelo ayay ku iman kartaa.
    [male] { $child } dhar la isku beddelo ayuu ku iman karaa.
   *[unknown] Ilmaha { $child } dhar la isku beddelo ayuu ku iman karaa.
}
phrase-say-farewell = Waannu sagootinaynaa { $person }.
phrase-treat-no-sweets = Waxa la qaybiyo fadlan yaanay nacnac ahayn.
phrase-keep-weeks = Waxaad { $count } toddobaad hayn kartaa: { $things }.
phrase-home-ask-does-most = { $gender ->
        [female] { $child } maxay guriga ugu jeceshahay inay ku samayso?
        [male] { $child } muxuu guriga ugu jecel yahay inuu ku sameeyo?
       *[unknown] Ilmaha { $child } muxuu guriga ugu jecel yahay inuu ku sameeyo?
    }
phrase-phone-ask-new = Waa maxay lambarka cusub ee telefoonkaaga?
phrase-phone-ask = Waa maxay lambarka telefoonkaaga?
phrase-mail-ask = Waa maxay cinwaankaaga iimaylka?
phrase-address-ask = Waa maxay cinwaankaagu?
phrase-contact-let-know = Waannu ku ogeysiin doonnaa.
phrase-look-new-group = { $gender ->
        [female] { $child } waxay u tagaysaa inay kooxda cusub soo aragto.
        [male] { $child } wuxuu u tagayaa inuu kooxda cusub soo arko.
       *[unknown] Ilmaha { $child } wuxuu u tagayaa inuu kooxda cusub soo arko.
    }
phrase-talk-have-about = Waxaannu ka wada hadlaynaa { $child }.
phrase-gate-closed = Albaabka deyrka waa in mar walba la xiraa.
phrase-talk-ask-speak = Wax yar ma kula hadli karaa?
phrase-office-mail = Fadlan iimayl u dir xafiiska.
phrase-contact-tried-call = Waxaannu isku daynay inaannu ku soo wacno.
phrase-contact-not-answered = Telefoonka ma aadan qaban.
phrase-pickup-put-on-list = Markaas qofkan waxaannu ku qoraynaa liiska.
phrase-ask-who-along = Yaa na raaci kara?
phrase-staff-meeting = Shir baannu leennahay.
phrase-make-nice-day = Waxaannu ka dhigi doonnaa maalin wanaagsan.
phrase-lovely-child = { $child } waa ilmo la jeclaado.
phrase-nice-in-group = { $gender ->
    [female] Waannu ku faraxsannahay in { $child } kooxda ku jirto.
    [male] Waannu ku faraxsannahay in { $child } kooxda ku jiro.
   *[other] Waannu ku faraxsannahay in ilmaha { $child } kooxda ku jiro.
}
phrase-contact-we-call = Waannu ku soo wici doonnaa.
phrase-thanks-patience = Waad ku mahadsan tahay dulqaadkaaga.
phrase-had-good-time = { $gender ->
        [female] { $child } wakhti fiican bay qaadatay.
        [male] { $child } wakhti fiican buu qaatay.
       *[unknown] Ilmaha { $child } wakhti fiican buu qaatay.
    }
phrase-leave-home-thing = Tani guriga way ku hari kartaa: { $things }.
phrase-drinks-from = { $gender ->
        [female] { $child } waxay wax ku cabtaa: { $item }.
        [male] { $child } wuxuu wax ku cabbaa: { $item }.
       *[unknown] Ilmaha { $child } wuxuu wax ku cabbaa: { $item }.
    }
phrase-all-well-child = Wax walba si fiican bay ugu socdaan { $child }.
phrase-books-about = { $gender ->
        [female] { $child } waxay jeceshahay buugaagta ku saabsan: { $things }.
        [male] { $child } wuxuu jecel yahay buugaagta ku saabsan: { $things }.
       *[unknown] Ilmaha { $child } wuxuu jecel yahay buugaagta ku saabsan: { $things }.
    }

## Ziek: wat wij zien en doen

phrase-ill-measured-just = Hadda ayaannu cabbirnay heerkulka { $child }.
phrase-ill-temperature-was = Heerkulka { $child } wuxuu ahaa { $temperature } digrii.
phrase-ill-fever-rose = Qandhadii way kor u kacday.
phrase-ill-fever-still = Ilmaha { $child } weli qandho ayuu qabaa.
phrase-ill-ask-fever-still = Ilmaha { $child } weli qandho ma qabaa?
phrase-ill-measure-again = Mar kale ayaannu cabbiraynaa heerkulka.
phrase-ill-shivers = Ilmaha { $child } wuu gariirayaa.
phrase-ill-breathes-hard = Ilmaha { $child } si adag ayuu u neefsanayaa.
phrase-ill-short-of-breath = Ilmaha { $child } neefta ayaa ku dhegan.
phrase-ill-short-of-breath-was = Ilmaha { $child } neefta ayaa ku dhegganayd.
phrase-ill-short-of-breath-bit = Ilmaha { $child } neefta ayaa xoogaa ku dhegganayd.
# unsure
phrase-ill-drowsy = Ilmaha { $child } wuu lulmaysan yahay oo wuu daciifsan yahay.
# unsure
phrase-ill-not-drowsy = Ilmaha { $child } ma lulmaysna, mana daciif aha.
phrase-ill-alert = Ilmaha { $child } si caadi ah ayuu u falceliyaa.
phrase-ill-not-vomited = Ilmaha { $child } ma matagin.
phrase-ill-feels-bit-better = Ilmaha { $child } xoogaa wuu ka fiican yahay.
phrase-ill-not-well = Ilmaha { $child } xaaladdiisu ma fiicna.
phrase-ill-getting-worse = Ilmaha { $child } xaaladdiisu way ka sii daraysaa.
phrase-ill-was = Ilmaha { $child } wuu xanuunsanaa.
phrase-ill-wants-lap = Ilmaha { $child } wuxuu rabaa in dhabta la saaro.
phrase-ill-wants-not-eat = Ilmaha { $child } ma rabo inuu wax cuno.
phrase-ill-wants-not-eat-yet = Ilmaha { $child } weli ma rabo inuu wax cuno.
phrase-ill-wants-not-drink = Ilmaha { $child } ma rabo inuu wax cabbo.
phrase-ill-drinks = Ilmaha { $child } wuu cabbayaa.
phrase-ill-drinks-well = Ilmaha { $child } si fiican ayuu wax u cabbayaa.
phrase-ill-only-drank = Ilmaha { $child } waxan oo keliya ayuu cabbay: { $things }.
phrase-ill-stays-with = Ilmaha { $child } ayaannu la joogaynaa.
phrase-ill-must-go-home = Ilmaha { $child } waa inuu guriga tago.
phrase-ill-goes-home = Ilmaha { $child } guriga ayuu aadayaa.
phrase-ill-may-come = Ilmaha { $child } wuu iman karaa.
phrase-ill-may-not-come = Ilmaha { $child } looma oggola inuu yimaaddo.
phrase-ill-may-stay = Ilmaha { $child } wuu joogi karaa.
phrase-ill-may-come-with = Ilmaha { $child } wuu iman karaa, xataa isagoo xanuunkan qaba: { $item }.
phrase-ill-child-may-come = Ilmahaagu wuu iman karaa.
phrase-ill-child-may-not-come = Ilmahaaga looma oggola inuu yimaaddo.
phrase-ill-child-may-come-with = Ilmahaagu wuu iman karaa, xataa isagoo xanuunkan qaba: { $item }.
phrase-ill-child-may-not-come-with = Ilmahaaga looma oggola inuu yimaaddo isagoo xanuunkan qaba: { $item }.
phrase-ill-ask-watch = Fadlan si fiican ula soco ilmaha { $child }.
phrase-ill-watched = Si fiican ayaannu ula soconnay ilmaha { $child }.
phrase-ill-clothes-bag = Dharkii wasakhda ahaa waxay ku jiraan bac.
phrase-ill-blood-poo = Dhiig ayaa saxarada ku jiray.
phrase-ill-pee-hurts = Ilmaha { $child } xanuun ayuu dareemaa marka uu kaadinayo.
phrase-ill-ointment = Waxan ayaannu marinnay: { $item } ({ $body }).
phrase-ill-ask-home-too = Ilmaha { $child } guriga sidan oo kale ma ku noqdaa?
phrase-ill-ask-see-home = Taas guriga ma ku aragtaa?

## Wat wij aan het lichaam zien

phrase-body-red = { $child }: guduudasho ({ $body }).
phrase-body-red-bit = { $child }: guduudasho yar ({ $body }).
phrase-body-red-very = { $child }: guduudasho badan ({ $body }).
phrase-body-swollen = { $child }: barar ({ $body }).
phrase-body-swollen-bit = { $child }: barar yar ({ $body }).
phrase-body-swollen-blue = { $child }: barar yar iyo midab buluug ah ({ $body }).
phrase-body-blue = { $child }: midab buluug ah ({ $body }).
phrase-body-blue-bit = { $child }: midab xoogaa buluug ah ({ $body }).
phrase-body-spot-red = Meeshu way guduudan tahay.
phrase-body-spot-red-swollen = Meeshu way guduudan tahay oo xoogaa way bararsan tahay.
phrase-body-skin-whole = Maqaarku ma dillaacsana.
phrase-body-skin-broken = Maqaarku wuu dillaacsan yahay.
phrase-body-moves = Ilmaha { $child } si caadi ah ayuu u dhaqaajin karaa: { $body }.
phrase-body-moves-not = Ilmaha { $child } si fiican uma dhaqaajin karo: { $body }.
phrase-body-walks = Ilmaha { $child } mar kale si caadi ah ayuu u socdaa.
phrase-body-limps = Ilmaha { $child } wuu dhutinayaa.
phrase-body-fluid = { $child }: dheecaan ayaa ka imanaya ({ $body }).
phrase-body-fluid-yellow = { $child }: dheecaan huruud ah ayaa ka imanaya ({ $body }).
phrase-body-eyes-red-sticky = Indhaha { $child } way guduudan yihiin, xayrna way leeyihiin.
phrase-body-cleaned = Halkan ayaannu nadiifinnay: { $body }.
phrase-body-rubs = Ilmaha { $child } halkan ayuu marmarinayaa: { $body }.
phrase-body-touches = Ilmaha { $child } gacanta halkan ayuu ku hayaa: { $body }.
phrase-body-grabs = Ilmaha { $child } gacanta halkan ayuu u fidinayaa: { $body }.
phrase-body-no-pain = Ilmaha { $child } xanuun ma dareemayo.
phrase-body-pain-gone = Ilmaha { $child } mar dambe xanuun ma dareemayo.

## Ongelukjes

phrase-hurt-nosebleed-minutes = Dhiigga sanku wuxuu socday { $minutes ->
        [one] { $minutes } daqiiqo
       *[other] { $minutes } daqiiqo
    }.
phrase-hurt-nosebleed-about = Dhiigga sanku wuxuu socday qiyaastii { $minutes ->
        [one] { $minutes } daqiiqo
       *[other] { $minutes } daqiiqo
    }.
phrase-hurt-bleeding-stopped = Dhiiggii wuu istaagay.
phrase-hurt-bled-over = Ilmaha { $child } in yar ayuu dhiigay: { $body }. Hadda ma dhiigayo.
phrase-hurt-stung-wasp-at = Laxle (wesp) ayaa { $child } qaniintay: { $body }.
phrase-hurt-sting-out = Qodaxdii cayayaanku ku reebay waannu ka saarnay.
phrase-hurt-splinter-failed = Qorigii yaraa (splinter) waannu ka saari kari waynay.
phrase-hurt-tooth-lip = Ilmaha { $child } ilig ayaa dibinta ka mudday.
phrase-hurt-tooth-chipped = Ilmaha { $child } ilig ayaa gabal yar ka jabay.
phrase-hurt-conscious = Ilmaha { $child } ma suuxin.
phrase-hurt-fainted = Ilmaha { $child } wuu suuxay.
phrase-hurt-swallowed = Ilmaha { $child } waxan ayuu liqay: { $item }.
phrase-hurt-not-seen = Ma aannan arkin sida ay u dhacday.
phrase-hurt-first-aid = Gargaarka degdegga ah ayaannu siinnay.
phrase-hurt-emergency-called = Waxaannu wacnay 112 (gurmadka degdegga ah).
phrase-hurt-ambulance = Ambalaasku wuu soo socdaa.
phrase-hurt-go-with = Waxaannu { $child } la aadaynaa halkan: { $item }.
phrase-hurt-bruise-coming = Meeshu way buluugoobi kartaa.
phrase-hurt-plaster-off = Balaastarka waad ka qaadi kartaa.
phrase-hurt-look-worse = Fadlan la soco haddii ay ka sii darto.

## Dokter, medicijn en allergie

phrase-care-unknown = Ma naqaan waxa ay tahay.
phrase-care-ask-look = Fadlan eeg.
phrase-care-ask-look-tonight = Fadlan caawa eeg.
phrase-care-advise-visit = Waxaannu kugula talinaynaa inaad halkan tagto: { $item }.
phrase-care-advise-call = Waxaannu kugula talinaynaa inaad wacdo dhakhtarka qoyska (huisarts).
phrase-care-appointment = Ilmaha { $child } ballan ayuu leeyahay: { $item }.
phrase-care-called-relative = Qofkan ayaannu wacnay: { $relative }.
phrase-care-you-may-call = Waad na soo wici kartaa.
phrase-care-tell-how = Fadlan noo sheeg sida uu yahay ilmaha { $child }.
phrase-care-ask-what-do = Maxaannu samaynaa?
phrase-care-allergy-in-group = Kooxda waxaa ku jira ilmo xasaasiyaddan qaba: { $item }.
phrase-care-no-treats-with = Fadlan ha keenin wax la qaybiyo oo ay ku jiraan: { $item }.
phrase-care-reaction = Ilmaha { $child } xasaasiyad ayaa ku dhacday.
phrase-care-ask-medicine-item-often = Immisa jeer ayaa ilmaha { $child } la siin karaa: { $item }?
phrase-care-medicine-name = Magaca ilmahaagu waa inuu ku qoran yahay baakadka.
phrase-care-medicine-first-home = Markii ugu horreysa waa inaad adigu daawada guriga ku siisaa.
phrase-care-medicine-not-got = Ilmaha { $child } wax daawo ah lama siin.
phrase-care-medicine-not-given = Wax daawo ah ma aannan bixin.
phrase-care-paracetamol-not-got = Ilmaha { $child } parasetamol lama siin.
phrase-care-medicine-forgotten = Waannu hilmaannay inaannu daawada siinno ilmaha { $child }.
phrase-care-medicine-refused = Ilmaha { $child } daawada ma rabin.
phrase-care-medicine-spat = Ilmaha { $child } daawada wuu tufay.
phrase-care-ask-paracetamol-time = Saacadee ayaa ilmaha { $child } parasetamol la siiyay?
phrase-care-ask-medicine-time-had = Saacadee ayaa ilmaha { $child } daawada la siiyay?
phrase-care-medicine-goes-home = Daawada guriga ayaa dib loogu celinayaa.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = Kooxda ilmahaaga waxaa laga helay injir.
phrase-spread-wash-child = Fadlan si fiican u dhaq gacmaha ilmahaaga.
phrase-spread-toys = Alaabta ciyaarta si dheeraad ah ayaannu u nadiifinaynaa.
phrase-spread-hygiene = Nadaafadda si dheeraad ah ayaannu uga taxaddaraynaa.
phrase-spread-ask-vaccinations = Tallaallada ilmahaagu qaatay waa kuwee?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = Ilmaha { $child } shuban ma qabaa?
phrase-ask-fever-child = Ilmaha { $child } qandho ma qabaa?
phrase-ask-vomits = Ilmaha { $child } ma matagayaa?
phrase-ask-worse = Ma ka sii daraysaa?
phrase-ask-worried = Ma welwelsan tahay?
phrase-ask-pregnant = Uur ma leedahay?
phrase-ask-pain = Ilmaha { $child } xanuun ma dareemayaa?

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = Ilmaha { $child } hargab daran ayuu qabaa.
phrase-more-bit-cold = Ilmaha { $child } hargab yar ayuu qabaa.
phrase-more-phlegm-up = Ilmaha { $child } xab ayuu soo qufacay.
phrase-more-hoarse = Codka ilmaha { $child } wuu xabeebsan yahay.
phrase-more-little-energy = Ilmaha { $child } tamar yar ayuu leeyahay.
phrase-more-lie-only = Ilmaha { $child } wuxuu rabay oo keliya inuu jiifo.
phrase-more-lay-lap = Ilmaha { $child } dhabtayada ayuu ku jiifay.
phrase-more-keeps-nothing = Ilmaha { $child } wax kasta oo uu cuno ama cabbo wuu soo celiyaa.
phrase-more-pees-little = Ilmaha { $child } kaadi yar ayuu sameeyaa.
phrase-more-ask-drinks = Fadlan hubi in ilmaha { $child } wax ku filan cabbo.
phrase-more-temperature-is = Heerkulku waa { $temperature } digrii.
phrase-more-who-collects = Yaa soo qaadan kara ilmaha { $child }?
phrase-more-lies-calm = Ilmaha { $child } si deggan ayuu u jiifaa.
phrase-more-extra-sleep = Ilmaha { $child } hurdo dheeraad ah ayaannu u oggolaannay.
phrase-more-spat-food = Ilmaha { $child } cuntada wuu tufay.
phrase-more-glad-better = Waa wanaagsan tahay in xaaladdu soo fiicnaanayso.
phrase-more-bites-all = Ilmaha { $child } wax kasta wuu qaniinaa.
# unsure
phrase-more-tubes = Ilmaha { $child } dhegaha tuubbooyin ayaa loo gelinayaa.
phrase-more-operated = Ilmaha { $child } qalliin ayaa lagu sameeyay.
phrase-more-cast = Ilmaha { $child } nuurad (gips) ayaa ku jirta: { $body }.
phrase-more-takes-few-days = Badanaa waxay qaadataa dhowr maalmood.

## Ongelukjes (meer)

phrase-more-fell-out = Ilmaha { $child } waxan ayuu ka soo dhacay: { $item }.
phrase-more-fell-with = Ilmaha { $child } waxan ayuu la dhacay: { $item }.
phrase-more-hurt-item = Ilmaha { $child } waxan ayaa wax yeelay: { $item }.
phrase-more-blood-from = { $child }: dhiig ayaa ka yimid ({ $body }).
phrase-more-teeth-whole = Ilkaha ilmaha { $child } way fayow yihiin.
phrase-more-pushed = Ilmo kale ayaa riixay ilmaha { $child }.
phrase-more-scratched-at = Ilmaha { $child } waa la xagtay: { $body }.
phrase-more-injury-near = Waxan ayaa la arkaa: { $injury }. Goobta: meel u dhow { $body }.
phrase-more-only-injury = Waa waxan oo keliya: { $injury }.
phrase-more-plaster-gone = Balaastarkii wuu ka dhacay.
phrase-more-plaster-new = Balaastar cusub ayaannu saarnay.
phrase-more-cried-hard = Ilmaha { $child } si daran ayuu u ooyay.
phrase-more-cried-not-long = Ilmaha { $child } muddo dheer ma ooyin.
phrase-more-much-pain = Ilmaha { $child } xanuun badan ayuu dareemayaa.
phrase-more-had-much-pain = Ilmaha { $child } xanuun badan ayuu dareemayay.
phrase-more-form-accident = Foom ku saabsan shilka ayaannu buuxinnay.
phrase-more-swelling-less = Bararku wuu yaraanayaa.
phrase-more-stung-unknown = Ilmaha { $child } wax baa qaniinay. Ma naqaan waxa uu yahay.
phrase-more-red-swollen = { $child }: guduudasho iyo barar ({ $body }).
phrase-more-tick-date = Fadlan qor taariikhda qaniinyada shilinta.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = Ilmaha { $child } wax xasaasiyad ah ma yeelan.
phrase-more-ask-dose = Qiyaas intee le'eg ayaa ilmaha { $child } la siinayaa?
phrase-more-ask-fridge = Daawadu ma u baahan tahay qaboojiyaha?
phrase-more-must-fridge = Daawadu waa inay qaboojiyaha ku jirtaa.
phrase-more-in-fridge = Daawadu waxay ku jirtaa qaboojiyaha.
phrase-more-eyes-dropped = Indhaha ilmaha { $child } dhibco daawo ah ayaannu ku shubnay.
phrase-more-blisters-dry = Nabarrada biyaha leh waa inay marka hore qallalaan.
phrase-more-follow-health-service = Waxaannu raacnaa xeerarka adeegga caafimaadka (GGD).
phrase-more-ask-health-service = Fadlan la xiriir adeegga caafimaadka (GGD).
phrase-more-colleague-ill = Qof shaqaalaha ka mid ah isna wuu xanuunsan yahay.
phrase-more-ask-what-child = Fadlan noo sheeg waxa ilmahaagu qabo.
phrase-more-nails = Fadlan ciddiyaha ilmahaaga gaabi.
phrase-more-bedding = Fadlan gogosha ku dhaq 60 digrii.
phrase-more-comb-daily = Fadlan timaha maalin kasta shanlee.
phrase-more-has-nits = Ilmaha { $child } ukunta injirta ayaa timaha kaga jirta.
phrase-more-lice-found = Kooxda waxaa laga helay injirta madaxa.
phrase-more-hair-tied = Fadlan timaha ilmaha { $child } isku xir.
## Van dag tot dag (meer)

phrase-likes-to-come = { $gender ->
        [female] { $child } way jeceshahay inay noo timaaddo.
        [male] { $child } wuu jecel yahay inuu noo yimaaddo.
       *[unknown] Ilmaha { $child } wuu jecel yahay inuu noo yimaaddo.
    }
phrase-often-with = { $gender ->
        [female] { $child } wakhti badan ayay la qaadataa: { $names }.
        [male] { $child } wakhti badan ayuu la qaataa: { $names }.
       *[unknown] Ilmaha { $child } wakhti badan ayuu la qaataa: { $names }.
    }
phrase-looks-forward = { $gender ->
        [female] { $child } farxad bay ku sugaysaa.
        [male] { $child } farxad buu ku sugayaa.
       *[unknown] Ilmaha { $child } farxad buu ku sugayaa.
    }
phrase-we-look-forward = Farxad baannu ku sugaynaa.
phrase-everyone-welcome = Qof walba waa la soo dhowaynayaa.
phrase-siblings-welcome = Walaalaha sidoo kale waa la soo dhowaynayaa.
phrase-coffee-tea = Qaxwo iyo shaah baa jira.
phrase-need-bring-nothing = Uma baahnid inaad wax keento.
phrase-need-not-sign-up = Uma baahnid inaad isdiiwaangeliso.
phrase-walk-in-from = Waxaad soo geli kartaa laga bilaabo saacadda { $time }.
phrase-door-opens = Albaabku wuxuu furmayaa saacadda { $time }.
phrase-mail-this = Fadlan tan iimayl noogu soo dir: { $things }.
phrase-we-look-for = Waxaannu raadinaynaa tan: { $things }.
phrase-ask-call-about = Ma ku soo wici karaa arrin ku saabsan { $child }?
phrase-come-earlier = Ma iman kartaa goor hore?
phrase-all-may-join = Carruurta oo dhan way ka qayb geli karaan.
phrase-has-on-theirs = { $gender ->
        [female] { $child } waxay xiran tahay dharkayaga.
        [male] { $child } wuxuu xiran yahay dharkayaga.
       *[unknown] Ilmaha { $child } wuxuu xiran yahay dharkayaga.
    }
phrase-may-not-do = { $gender ->
        [female] { $child } looma oggola inay tan samayso: { $activity }.
        [male] { $child } looma oggola inuu tan sameeyo: { $activity }.
       *[unknown] Ilmaha { $child } looma oggola inuu tan sameeyo: { $activity }.
    }
phrase-wants-not-do = { $gender ->
        [female] { $child } ma rabto inay tan samayso: { $activity }.
        [male] { $child } ma rabo inuu tan sameeyo: { $activity }.
       *[unknown] Ilmaha { $child } ma rabo inuu tan sameeyo: { $activity }.
    }
phrase-did-not-we = Tan ma aannan samayn: { $activity }.
phrase-could-not-we = Tan ma aannan samayn karin: { $activity }.
phrase-practise-home = Fadlan tan guriga kula celceli ilmaha: { $activity }.
phrase-ask-where-thing = Xaggee bay taallaa alaabtan { $child }: { $things }?
phrase-thing-is-wet = Tani way qoyan tahay: { $things }.
phrase-thing-is-dirty = Tani way wasakhaysan tahay: { $things }.
phrase-wear-child = Fadlan { $child } u geli tan: { $things }.
phrase-thing-no-name = Tan magac kuma qorna: { $things }.
phrase-we-need = Waxaannu u baahannahay tan: { $things }.
phrase-food-likes-not = { $gender ->
        [female] { $child } ma jecla tan: { $things }.
        [male] { $child } ma jecla tan: { $things }.
       *[unknown] Ilmaha { $child } ma jecla tan: { $things }.
    }
phrase-food-may = { $gender ->
        [female] { $child } way cuni kartaa oo cabbi kartaa tan: { $things }.
        [male] { $child } wuu cuni karaa oo cabbi karaa tan: { $things }.
       *[unknown] Ilmaha { $child } wuu cuni karaa oo cabbi karaa tan: { $things }.
    }
phrase-food-ask-likes-item = { $gender ->
        [female] { $child } ma jeceshahay tan: { $things }?
        [male] { $child } ma jecel yahay tan: { $things }?
       *[unknown] Ilmaha { $child } ma jecel yahay tan: { $things }?
    }
phrase-eats-halal = { $gender ->
        [female] { $child } waxay cuntaa cunto xalaal ah.
        [male] { $child } wuxuu cunaa cunto xalaal ah.
       *[unknown] Ilmaha { $child } wuxuu cunaa cunto xalaal ah.
    }
# unsure
phrase-eats-vegetarian = { $gender ->
        [female] { $child } hilib ma cunto.
        [male] { $child } hilib ma cuno.
       *[unknown] Ilmaha { $child } hilib ma cuno.
    }
phrase-eats-little = { $gender ->
        [female] { $child } wax yar bay cuntaa.
        [male] { $child } wax yar buu cunaa.
       *[unknown] Ilmaha { $child } wax yar buu cunaa.
    }
phrase-drinks-little-now = { $gender ->
        [female] { $child } wax yar bay cabtaa.
        [male] { $child } wax yar buu cabbaa.
       *[unknown] Ilmaha { $child } wax yar buu cabbaa.
    }
phrase-sleeps-badly-now = { $gender ->
        [female] { $child } si fiican uma seexato.
        [male] { $child } si fiican uma seexdo.
       *[unknown] Ilmaha { $child } si fiican uma seexdo.
    }
phrase-talks-not-yet = { $gender ->
        [female] { $child } weli ma hadasho.
        [male] { $child } weli ma hadlo.
       *[unknown] Ilmaha { $child } weli ma hadlo.
    }
phrase-cries-still-goodbye = { $gender ->
    [female] { $child } weli way ooydaa marka la kala tagayo.
    [male] { $child } weli wuu ooyaa marka la kala tagayo.
   *[unknown] Ilmaha { $child } weli wuu ooyaa marka la kala tagayo.
}
phrase-cries-no-more-goodbye = { $gender ->
    [female] { $child } hadda ma ooydo marka la kala tagayo.
    [male] { $child } hadda ma ooyo marka la kala tagayo.
   *[unknown] Ilmaha { $child } hadda ma ooyo marka la kala tagayo.
}
phrase-settle-goes-well = { $gender ->
        [female] { $child } si fiican bay ula qabsanaysaa.
        [male] { $child } si fiican buu ula qabsanayaa.
       *[unknown] Ilmaha { $child } si fiican buu ula qabsanayaa.
    }
phrase-forgot-thing = { $gender ->
        [female] { $child } waxay ilowday tan: { $things }.
        [male] { $child } wuxuu ilaaway tan: { $things }.
       *[unknown] Ilmaha { $child } wuxuu ilaaway tan: { $things }.
    }

## Wat al genoemd is

phrase-that-bring = Fadlan taas keen.
phrase-that-give-along = Fadlan taas ilmahaaga u soo dhiib.
phrase-that-return = Fadlan taas soo celi.
phrase-that-wash = Fadlan taas dhaq.
phrase-that-return-washed = Fadlan taas oo dhaqan soo celi.
phrase-that-fill-in = Fadlan taas buuxi.
phrase-that-sign = Fadlan taas saxiix.
phrase-that-send = Fadlan taas soo dir.
phrase-that-used-up = Taasi way dhammaatay.
phrase-that-lost = Taasi way luntay.
phrase-that-not-along = Taas lama keenin.
phrase-that-ask-home = Taas guriga ma ku haysaa?
phrase-that-still-here = Taasi weli halkan ayay taal.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = Ilmaha { $child } parasetamol ma qaatay?
phrase-more-course-done = Muddadii daawada way dhammaatay.
