### locales/nl/parents-join.ftl tells what the slots hold.

parents-join-stranger = Salaan! Halkan waalidku waxay ka helaan fariimaha xannaanada carruurta ama dugsiga. Waxaad u baahan tahay link adiga kuu gaar ah. Shaqaale weydiiso link-ga ama koodhka QR.

## A link that does not work. One sentence on what is wrong, one on what to do.

parents-join-unknown = Link-gani sax ma aha. Shaqaale weydiiso link cusub.
parents-join-expired = Link-gani waa duugoobay. Shaqaale weydiiso link cusub.
parents-join-used = Link-gan hore ayaa loo isticmaalay. Shaqaale weydiiso link cusub.
parents-join-staff = Link-gani waa qof kale. Adiga halkan hore ayaa lagaaga yaqaan. Link-ga sii waalidka ama shaqaalaha loogu talagalay.
parents-join-colleague = Ku soo dhowow shaqaalaha, { $person }! Qor /menu si aad u bilowdo.

## Choosing a language

parents-join-language = Dooro luqaddaada
parents-join-more-languages = Luqado kale ▶
parents-join-first-languages = ◀ Dib u noqo

## How the child's name is written

parents-join-name = <b>Sidee baad u qortaa magaca ilmahaaga?</b>
    Qor magaca koowaad, sida aad guriga ugu qorto. Magacaas ayaa markaas fariin kasta ku jiraya.
parents-join-name-keep = Sida xannaanadu u qorto
parents-join-name-unfit = Magacan ma isticmaali karo. Qor magaca koowaad oo keliya, ugu badnaan { $limit } xaraf.

## Consent, one question per screen

parents-join-step = Su'aasha { $number } ee { $count }
parents-join-yes = ✓ Haa
parents-join-no = Maya
parents-join-back = ◀ Dib u noqo
parents-join-ask-text = <b>Ma kuu soo diri karnaa fariimo ku saabsan ilmahaaga?</b>
    Tusaale ahaan cuntada, hurdada iyo ciyaarta. Waxaa fariimahan akhriya waalidka iyo shaqaalaha ilmahaaga oo keliya.
parents-join-ask-photo = <b>Ma kuu soo diri karnaa sawirrada ilmahaaga?</b>
    Waxaa sawirradan hela waalidka ilmahaaga oo keliya.
parents-join-ask-photo-others = <b>Ilmahaagu ma ka muuqan karaa sawir ay carruur kale ku jiraan?</b>
    Waalidka carruurtaas ayaa markaas sidoo kale sawirka hela.
parents-join-ask-health = <b>Fariin ma ku qori karnaa caafimaadka ilmahaaga?</b>
    Tusaale ahaan qandho ama dhaawac yar. Haddii aad maya tiraahdo, waannu ku soo wacaynaa.
parents-join-change = Mar walba waad beddeli kartaa: /mydata.
parents-join-text-needed = Oggolaanshahaaga la'aantiis waxba kuuma soo dirno. Weli ma rabtaa inaad fariimo hesho?
parents-join-text-yes = ✓ Haa, fariimo ii soo dir
parents-join-leave = Maya, waan joojinayaa
parents-join-left = Waa hagaag, fariimo heli maysid. Ma rabtaa inaad mar dambe ku soo biirto? Markaas link-ga mar kale taabo.

## Waiting and welcome

parents-join-waiting = <b>Mahadsanid!</b>
    Hadda shaqaale ayaa eegaya cidda aad tahay. Ka dib fariimuhu iskood ayay halkan u imanayaan. Wax kale kaagama baahna.
parents-join-confirmed = <b>Soo dhowow!</b>
    Halkan waxaad ka helaysaa fariimo ku saabsan { $child }. Mar walba waad soo jawaabi kartaa, luqaddaada. /help waxay ku tusaysaa waxa kale ee suurtagal ah.
parents-join-refused = Shaqaale ayaa kugu xiri kari waayay ilmo. Shaqaalaha weydii waxa khaldan.
parents-join-already = Hore ayaad u heshaa fariimaha ku saabsan ilmahan.
