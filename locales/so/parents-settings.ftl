### locales/nl/parents-settings.ftl tells what the slots hold.

parents-settings-help = <b>Maxaan kuu qaban karaa?</b>
    Halkan ku qor fariin, luqaddaada. Shaqaaluhu waxay ku akhriyaan af Nederlands.
    /language – dooro luqad kale
    /hours – dooro wakhtiga aad fariimaha hesho
    /mydata – arag waxa aan kaydinno, oo beddel oggolaanshahaaga
    /stop – jooji fariimaha
    /start – mar kale fariimo hel
    /forget – tirtir wax walba oo adiga kugu saabsan
    Ma degdeg baa? Na soo wac.
parents-settings-language-set = ✓ Hadda ka dib waxaan wax ku qorayaa luqadda { $language }.
parents-settings-unknown-command = Tan ma aqaan. /help waxay ku tusaysaa waxa suurtagal ah.

## /stop

parents-settings-stop = <b>Ma rabtaa inaad joojiso fariimaha?</b>
    Markaas ma arki doontid sida ilmahaagu yahay. Mar walba waad dib u bilaabi kartaa: /start.
parents-settings-stop-yes = Haa, jooji
parents-settings-stop-no = Maya, sii wad
parents-settings-stopped = Fariimo dambe heli maysid. Qor /start si aad mar kale u bilowdo.
parents-settings-not-stopped = ✓ Fariimaha waad sii helaysaa.
parents-settings-started = ✓ Mar kale ayaad fariimo helaysaa.
parents-settings-ready = Wax walba waa diyaar. Fariimuhu iskood ayay halkan u imanayaan. /help waxay ku tusaysaa waxa suurtagal ah.

## /mydata

parents-settings-data = <b>Tan ayaannu kaa kaydinnaa</b>
parents-settings-data-name = Magacaaga: { $person }
parents-settings-data-language = Luqaddaada: { $language }
parents-settings-data-child = <b>Ilmahaaga: { $child }</b>
parents-settings-data-counts = Fariimo laguu soo diray: { $sent }. Fariimo aad soo dirtay: { $received }.
parents-settings-data-change = Taabo badhan si aad u beddesho oggolaanshahaaga. /forget wax walba ayay tirtirtaa.
parents-settings-data-file = 📄 Wax walba fayl iigu soo dir
parents-settings-data-sent = Kani waa wax walba oo aannu kaa kaydinno. Faylka hore adigaa akhrisan kara, kan kalena waxaa loogu talagalay barnaamij kombiyuutar.
parents-settings-data-to-you = Fariimo laguu soo diray
parents-settings-data-from-you = Fariimo aad soo dirtay
parents-settings-purpose-text = Fariimo
parents-settings-purpose-photo = Sawirro
parents-settings-purpose-photo-others = Sawirro carruur kale la jirto
parents-settings-purpose-health = Caafimaad
parents-settings-status-joining = Diiwaangelintu weli ma dhammaan.
parents-settings-status-waiting = Shaqaale ayaa la sugayaa.
parents-settings-status-confirmed = Fariimo waad helaysaa.
parents-settings-status-refused = Shaqaale ma oggolaan.

## /forget

parents-settings-forget = <b>Ma rabtaa inaan tirtirno wax walba oo adiga kugu saabsan?</b>
    Waxaannu tirtiraynaa magacaaga, luqaddaada iyo dhammaan fariimaha. Dib looma soo celin karo. Ka dib waxaad u baahan tahay link cusub.
parents-settings-forget-yes = Haa, wax walba tirtir
parents-settings-forget-no = Maya, wax walba hay
parents-settings-forgotten = Wax walba oo adiga kugu saabsan waa la tirtiray. Fariimaha wadahadalkan adiga ayaa tirtiri kara. Nabad gelyo!
parents-settings-kept = ✓ Waxba lama tirtirin.
