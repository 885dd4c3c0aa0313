### locales/nl/notices.ftl tells what the slots hold.

## Closing day: one day on which a group (or everything) is closed

notice-closing-day-heading = ዕጹው መዓልቲ
notice-closing-day-group = ኣብ { $date } ጉጅለ { $group } ምሉእ መዓልቲ ዕጽውቲ እያ።
notice-closing-day-all = ኣብ { $date } ምሉእ መዓልቲ ዕጹዋት ኢና።
notice-closing-day-because-study-day = ሽዑ ሰራሕተኛታት ናይ ትምህርቲ መዓልቲ ኣለዎም።
notice-closing-day-because-holiday = ሽዑ መዓልቲ በዓል እዩ።
notice-closing-day-because-repairs = ሽዑ ኣብቲ ህንጻ ስራሕ ኣሎ።
notice-closing-day-because-few-staff = ሽዑ ኣዝዮም ውሑዳት ሰራሕተኛታት ኣለዉ።
notice-closing-day-because-weather = ሽዑ ኩነታት ኣየር ኣዝዩ ሓደገኛ እዩ።
notice-closing-day-reason-study-day = መዓልቲ ትምህርቲ
notice-closing-day-reason-holiday = በዓል
notice-closing-day-reason-repairs = ስራሕ ህንጻ
notice-closing-day-reason-few-staff = ውሑዳት ሰራሕተኛታት
notice-closing-day-reason-weather = ኩነታት ኣየር

## Closing period: several days in a row

notice-closing-period-heading = ዕጹዋት መዓልታት
notice-closing-period-group = ጉጅለ { $group } ካብ { $first-date } ክሳብ { $last-date } (እታ መዓልቲ ሓዊስኩም) ዕጽውቲ እያ።
notice-closing-period-all = ካብ { $first-date } ክሳብ { $last-date } (እታ መዓልቲ ሓዊስኩም) ዕጹዋት ኢና።
notice-closing-period-wish = ጽቡቕ ግዜ ንምነየልኩም።

## Early closing: today, urgent

notice-early-closing-heading = ሎሚ ኣቐዲምና ንዓጹ
notice-early-closing-today = ሎሚ ሰዓት { $time } ንዓጹ።
notice-early-closing-because-power = ኤሌክትሪክ የለን።
notice-early-closing-because-heating = መሙቂ ገዛ ተበላሽዩ ኣሎ።
notice-early-closing-because-water = ማይ የለን።
notice-early-closing-because-few-staff = ኣዝዮም ውሑዳት ሰራሕተኛታት ኣለዉ።
notice-early-closing-because-weather = ኩነታት ኣየር ሓደገኛ ይኸውን ኣሎ።
notice-early-closing-collect = በጃኹም ንውላድኩም ቅድሚ ሰዓት { $time } ውሰዱ።
notice-early-closing-call = እንተ ዘይክኢልኩም ብቕጽበት ደውሉልና።
notice-early-closing-reason-power = ኤሌክትሪክ የለን
notice-early-closing-reason-heating = መሙቂ ተበላሽዩ
notice-early-closing-reason-water = ማይ የለን
notice-early-closing-reason-few-staff = ውሑዳት ሰራሕተኛታት
notice-early-closing-reason-weather = ኩነታት ኣየር

## Other opening hours

notice-opening-hours-heading = ሓድሽ ናይ ምኽፋት ሰዓታት
notice-opening-hours-from = ካብ { $date } ጀሚሩ ናይ ምኽፋት ሰዓታትና ይቕየር።
notice-opening-hours-hours = ሽዑ ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ክፉታት ኢና።

## Bring something. Each item stands on a line of its own under the question.

notice-bring-heading = ክመጽእ ዘለዎ ነገር
notice-bring-child-date = በጃኹም ኣብ { $date } ን{ $child } ኣምጽኡ:
notice-bring-child = በጃኹም ን{ $child } ኣምጽኡ:
notice-bring-date = በጃኹም ኣብ { $date } ንውላድኩም ኣምጽኡ:
notice-bring-all = በጃኹም ንውላድኩም ኣምጽኡ:
notice-bring-item-spare-clothes = ተወሳኺ ክዳን
notice-bring-item-nappies = ዳይፐር
notice-bring-item-wipes = ርሑስ ሶፍት
notice-bring-item-rain-boots = ናይ ዝናብ ቡት
notice-bring-item-rain-coat = ናይ ዝናብ ጃኬት
notice-bring-item-warm-coat = ምዉቕ ጃኬት
notice-bring-item-gym-shoes = ናይ ስፖርት ጫማ
notice-bring-item-swimwear = ናይ ምሕምባስ ክዳን
notice-bring-item-towel = ሽጎማኖ
notice-bring-item-sun-hat = ናይ ጸሓይ ቆብዕ
notice-bring-item-sunscreen = ክሬም ጸሓይ
notice-bring-item-water-bottle = ጥርሙዝ ማይ
notice-bring-item-lunch = ምሳሕ
notice-bring-item-fruit = ፍረታት
notice-bring-item-cuddly-toy = ልስሉስ ባምቡላ
notice-bring-item-dummy = መጥበዊት (speen)
notice-bring-item-photo = ስእሊ ውላድኩም
notice-bring-item-favourite-book = ውላድኩም ዝፈትዎ መጽሓፍ
notice-bring-item-empty-box = ንናይ ኢድ ስራሕ ዝኸውን ባዶ ካርቶን
notice-bring-item-bag = ሳንጣ
notice-bring-name-on-it = በጃኹም ስም ውላድኩም ጸሓፉሉ።

## Nearly finished: what parents bring for their own child

notice-running-out-heading = ክውድእ ዝቐረበ
notice-running-out-low-nappies = ዳይፐር { $child } ክውድእ ቀሪቡ ኣሎ።
notice-running-out-low-cream = ናይ { $child } ክሬም መቐመጫ ክውድእ ቀሪቡ ኣሎ።
notice-running-out-low-wipes = ናይ { $child } ርሑስ ሶፍት ክውድእ ቀሪቡ ኣሎ።
notice-running-out-low-spare-clothes = ናይ { $child } ተወሳኺ ክዳን ክውድእ ቀሪቡ ኣሎ።
notice-running-out-low-milk-powder = ናይ { $child } ዱቄት ጸባ ክውድእ ቀሪቡ ኣሎ።
notice-running-out-low-sunscreen = ናይ { $child } ክሬም ጸሓይ ክውድእ ቀሪቡ ኣሎ።
notice-running-out-low-underwear = ናይ { $child } ሙታንታ ክውድእ ቀሪቡ ኣሎ።
notice-running-out-low-socks = ናይ { $child } ካልሲ ክውድእ ቀሪቡ ኣሎ።
notice-running-out-bring = በጃኹም ንዝቕጽል ግዜ ኣምጽኡ።
notice-running-out-item-nappies = ዳይፐር
notice-running-out-item-cream = ክሬም
notice-running-out-item-wipes = ርሑስ ሶፍት
notice-running-out-item-spare-clothes = ተወሳኺ ክዳን
notice-running-out-item-milk-powder = ዱቄት ጸባ
notice-running-out-item-sunscreen = ክሬም ጸሓይ
notice-running-out-item-underwear = ሙታንታ
notice-running-out-item-socks = ካልሲ

## Come and collect: the child is ill. Urgent.

notice-collect-ill-heading = በጃኹም ንውላድኩም ውሰዱ
notice-collect-ill-ill = { $gender ->
    [female] { $child } ጽቡቕ ኣይስምዓን ኣሎ።
    [male] { $child } ጽቡቕ ኣይስምዖን ኣሎ።
   *[other] ቆልዓ { $child } ጽቡቕ ኣይስምዖን ኣሎ።
}
notice-collect-ill-temperature = { $gender ->
    [female] { $child } { $temperature } ዲግሪ ረስኒ ኣለዋ።
    [male] { $child } { $temperature } ዲግሪ ረስኒ ኣለዎ።
   *[other] ቆልዓ { $child } { $temperature } ዲግሪ ረስኒ ኣለዎ።
}
notice-collect-ill-sign-fever = { $gender ->
    [female] { $child } ረስኒ ኣለዋ።
    [male] { $child } ረስኒ ኣለዎ።
   *[other] ቆልዓ { $child } ረስኒ ኣለዎ።
}
notice-collect-ill-sign-vomited = { $gender ->
    [female] { $child } ተምላስ ነይርዋ።
    [male] { $child } ተምላስ ነይርዎ።
   *[other] ቆልዓ { $child } ተምላስ ነይርዎ።
}
notice-collect-ill-sign-diarrhoea = { $gender ->
    [female] { $child } ውጽኣት ኣለዋ።
    [male] { $child } ውጽኣት ኣለዎ።
   *[other] ቆልዓ { $child } ውጽኣት ኣለዎ።
}
notice-collect-ill-sign-tired = { $gender ->
    [female] { $child } ኣዝያ ደኺማ ኣላ።
    [male] { $child } ኣዝዩ ደኺሙ ኣሎ።
   *[other] ቆልዓ { $child } ኣዝዩ ደኺሙ ኣሎ።
}
notice-collect-ill-sign-crying = { $gender ->
    [female] { $child } ብዙሕ ትበኪ ኣላ።
    [male] { $child } ብዙሕ ይበኪ ኣሎ።
   *[other] ቆልዓ { $child } ብዙሕ ይበኪ ኣሎ።
}
notice-collect-ill-sign-pain = { $gender ->
    [female] { $child } ቃንዛ ኣለዋ።
    [male] { $child } ቃንዛ ኣለዎ።
   *[other] ቆልዓ { $child } ቃንዛ ኣለዎ።
}
notice-collect-ill-sign-rash = { $gender ->
    [female] { $child } ኣብ ቆርበት ነጠብጣብ ኣለዋ።
    [male] { $child } ኣብ ቆርበት ነጠብጣብ ኣለዎ።
   *[other] ቆልዓ { $child } ኣብ ቆርበት ነጠብጣብ ኣለዎ።
}
notice-collect-ill-sign-eye = { $gender ->
    [female] { $child } ቀይሕ ዓይኒ ኣለዋ።
    [male] { $child } ቀይሕ ዓይኒ ኣለዎ።
   *[other] ቆልዓ { $child } ቀይሕ ዓይኒ ኣለዎ።
}
notice-collect-ill-collect-by = በጃኹም ን{ $child } ቅድሚ ሰዓት { $time } ውሰዱ።
notice-collect-ill-collect-soon = በጃኹም ን{ $child } ብዝተኻእለ መጠን ቀልጢፍኩም ውሰዱ።
notice-collect-ill-call = እንተ ዘይክኢልኩም ደውሉልና።
notice-collect-ill-signs-fever = ረስኒ
notice-collect-ill-signs-vomited = ተምላስ
notice-collect-ill-signs-diarrhoea = ውጽኣት
notice-collect-ill-signs-tired = ብዙሕ ድኻም
notice-collect-ill-signs-crying = ብዙሕ ብኽያት
notice-collect-ill-signs-pain = ቃንዛ
notice-collect-ill-signs-rash = ነጠብጣብ
notice-collect-ill-signs-eye = ቀይሕ ዓይኒ

## Head lice

notice-head-lice-heading = ቅማል ርእሲ
notice-head-lice-seen = ኣብ ጉጅለ { $group } ቅማል ርእሲ ርኢና።
notice-head-lice-anyone = ቅማል ርእሲ ንዝኾነ ሰብ ክሕዝ ይኽእል።
notice-head-lice-check = በጃኹም ሎሚ ጸጉሪ ውላድኩም ርኣዩ።
notice-head-lice-treat = ቅማል እንተ ርኢኹም: ክልተ ሰሙን መዓልታዊ ንጸጉሪ ብመመሸጢ ቅማል መሽጡ።
notice-head-lice-tell = በጃኹም ሽዑ ንዓና እውን ንገሩና።
notice-head-lice-welcome = ውላድኩም ከም ወትሩ ክመጽእ ይኽእል።

## Infection: something that others can catch

notice-infection-heading = ኣብታ ጉጅለ ሕማም ኣሎ
notice-infection-has-chickenpox = ሓደ ቆልዓ ኣብ ጉጅለ { $group } ማይ ዘለዎ ዕንፍሩር (waterpokken) ኣለዎ።
notice-infection-has-hand-foot-mouth = ሓደ ቆልዓ ኣብ ጉጅለ { $group } ሕማም ኢድን እግርን ኣፍን ኣለዎ።
notice-infection-has-eye-infection = ሓደ ቆልዓ ኣብ ጉጅለ { $group } ረኽሲ ዓይኒ ኣለዎ።
notice-infection-has-stomach-flu = ሓደ ቆልዓ ኣብ ጉጅለ { $group } ተላባዒ ውጽኣትን ተምላስን (buikgriep) ኣለዎ።
notice-infection-has-impetigo = ሓደ ቆልዓ ኣብ ጉጅለ { $group } ሕማም ቆርበት (krentenbaard) ኣለዎ።
notice-infection-has-scarlet-fever = ሓደ ቆልዓ ኣብ ጉጅለ { $group } ቀይሕ ረስኒ (roodvonk) ኣለዎ።
notice-infection-has-fifth-disease = ሓደ ቆልዓ ኣብ ጉጅለ { $group } ሓሙሻይ ሕማም (vijfde ziekte) ኣለዎ።
notice-infection-has-worms = ሓደ ቆልዓ ኣብ ጉጅለ { $group } ሓሳዅ (wormpjes) ኣለዎ።
# unsure: scabies
notice-infection-has-scabies = ሓደ ቆልዓ ኣብ ጉጅለ { $group } ሕኸኽ ቆርበት (schurft) ኣለዎ።
notice-infection-has-flu = ሓደ ቆልዓ ኣብ ጉጅለ { $group } ኢንፍሉወንዛ (griep) ኣለዎ።
# unsure: whooping cough
notice-infection-has-whooping-cough = ሓደ ቆልዓ ኣብ ጉጅለ { $group } ትኽትኽታ (kinkhoest) ኣለዎ።
notice-infection-look = በጃኹም ውላድኩም እውን እንተ ሓሚሙ ተኸታተሉ።
notice-infection-tip-come = ውላድኩም ከም ወትሩ ክመጽእ ይኽእል።
notice-infection-tip-stay-home = ውላድኩም እንተ ሓሚሙ ኣብ ገዛ ይጽናሕ።
notice-infection-tip-hands = ኣብ ገዛ ብዙሕ ግዜ ኢድ ተሓጸቡ።
notice-infection-tip-doctor = ውላድኩም ናይ ሕማም ምልክታት እንተ ኣለዎ ንሓኪም ስድራ (huisarts) ደውሉ።
notice-infection-tip-pregnant = ጥንስቲ እንተ ኾይንክን ንመሕረሲት ወይ ንሓኪም ስድራ (huisarts) ደውላ።
notice-infection-ask = ሕቶ ኣለኩም ዶ? መልእኽቲ ስደዱልና።
notice-infection-advice-come = ክመጽእ ይኽእል
notice-infection-advice-stay-home = ዝሓመመ ኣብ ገዛ
notice-infection-advice-hands = ኢድ ምሕጻብ
notice-infection-advice-doctor = ሓኪም ስድራ
notice-infection-advice-pregnant = ጥንሲ
notice-infection-illness-chickenpox = Waterpokken
notice-infection-illness-hand-foot-mouth = ኢድ-እግሪ-ኣፍ
notice-infection-illness-eye-infection = ረኽሲ ዓይኒ
notice-infection-illness-stomach-flu = Buikgriep
notice-infection-illness-impetigo = Krentenbaard
notice-infection-illness-scarlet-fever = ቀይሕ ረስኒ
notice-infection-illness-fifth-disease = ሓሙሻይ ሕማም
notice-infection-illness-worms = ሓሳዅ
notice-infection-illness-scabies = Schurft
notice-infection-illness-flu = ኢንፍሉወንዛ
notice-infection-illness-whooping-cough = ትኽትኽታ

## Small accident

notice-accident-heading = ንእሽቶ ሓደጋ
notice-accident-happened-fell = { $gender ->
    [female] { $child } ወዲቓ።
    [male] { $child } ወዲቑ።
   *[other] ቆልዓ { $child } ወዲቑ።
}
notice-accident-happened-bumped = { $gender ->
    [female] { $child } ምስ ሓደ ነገር ተጋጭያ።
    [male] { $child } ምስ ሓደ ነገር ተጋጭዩ።
   *[other] ቆልዓ { $child } ምስ ሓደ ነገር ተጋጭዩ።
}
notice-accident-happened-bitten = { $gender ->
    [female] ካልእ ቆልዓ ን{ $child } ነኺስዋ።
    [male] ካልእ ቆልዓ ን{ $child } ነኺስዎ።
   *[other] ካልእ ቆልዓ ንቆልዓ { $child } ነኺስዎ።
}
notice-accident-happened-scratched = { $gender ->
    [female] { $child } ንእሽቶ ጭሓር ኣለዋ።
    [male] { $child } ንእሽቶ ጭሓር ኣለዎ።
   *[other] ቆልዓ { $child } ንእሽቶ ጭሓር ኣለዎ።
}
notice-accident-happened-jammed = ኣጻብዕ { $child } ተቖርቂሩ ነይሩ።
# unsure: "bee or wasp"
notice-accident-happened-stung = { $gender ->
    [female] ንህቢ ወይ ዕኮት (wesp) ን{ $child } ነኺስዋ።
    [male] ንህቢ ወይ ዕኮት (wesp) ን{ $child } ነኺስዎ።
   *[other] ንህቢ ወይ ዕኮት (wesp) ንቆልዓ { $child } ነኺስዎ።
}
notice-accident-time = ሰዓት { $time } ነይሩ።
notice-accident-spot-head = እቲ ዝተጎድአ ቦታ ኣብ ርእሲ እዩ።
notice-accident-spot-face = እቲ ዝተጎድአ ቦታ ኣብ ገጽ እዩ።
notice-accident-spot-mouth = እቲ ዝተጎድአ ቦታ ኣብ ጥቓ ኣፍ እዩ።
notice-accident-spot-arm = እቲ ዝተጎድአ ቦታ ኣብ ምናት እዩ።
notice-accident-spot-hand = እቲ ዝተጎድአ ቦታ ኣብ ኢድ እዩ።
notice-accident-spot-leg = እቲ ዝተጎድአ ቦታ ኣብ ዳንጋ እግሪ እዩ።
notice-accident-spot-knee = እቲ ዝተጎድአ ቦታ ኣብ ብርኪ እዩ።
notice-accident-spot-foot = እቲ ዝተጎድአ ቦታ ኣብ እግሪ ታሕቲ እዩ።
notice-accident-spot-back = እቲ ዝተጎድአ ቦታ ኣብ ሕቖ እዩ።
notice-accident-did-cooled = ነቲ ቦታ ኣዝሒልናዮ።
notice-accident-did-cleaned = ነቲ ቦታ ኣጽሪናዮ።
notice-accident-did-plaster = ፕላስተር ጌርናሉ።
notice-accident-did-comforted = { $gender ->
    [female] ን{ $child } ኣጸናኒዕናያ።
    [male] ን{ $child } ኣጸናኒዕናዮ።
   *[other] ንቆልዓ { $child } ኣጸናኒዕናዮ።
}
notice-accident-now-plays = { $gender ->
    [female] { $child } እንደገና ትጻወት ኣላ።
    [male] { $child } እንደገና ይጻወት ኣሎ።
   *[other] ቆልዓ { $child } እንደገና ይጻወት ኣሎ።
}
notice-accident-now-rests = { $gender ->
    [female] { $child } ገና ተዕርፍ ኣላ።
    [male] { $child } ገና የዕርፍ ኣሎ።
   *[other] ቆልዓ { $child } ገና የዕርፍ ኣሎ።
}
notice-accident-now-watch = { $gender ->
    [female] ሎሚ ን{ $child } ብፍሉይ ክንከታተላ ኢና።
    [male] ሎሚ ን{ $child } ብፍሉይ ክንከታተሎ ኢና።
   *[other] ሎሚ ንቆልዓ { $child } ብፍሉይ ክንከታተሎ ኢና።
}
notice-accident-questions = ሕቶ ኣለኩም ዶ? መልእኽቲ ስደዱልና ወይ ደውሉልና።
notice-accident-what-fell = ወዲቑ
notice-accident-what-bumped = ተጋጭዩ
notice-accident-what-bitten = ተነኺሱ
notice-accident-what-scratched = ጭሓር
notice-accident-what-jammed = ኣጻብዕ ተቖርቂሩ
notice-accident-what-stung = ንህቢ ነኺስዎ
notice-accident-where-head = ርእሲ
notice-accident-where-face = ገጽ
notice-accident-where-mouth = ኣፍ
notice-accident-where-arm = ምናት
notice-accident-where-hand = ኢድ
notice-accident-where-leg = ዳንጋ
notice-accident-where-knee = ብርኪ
notice-accident-where-foot = እግሪ
notice-accident-where-back = ሕቖ
notice-accident-care-cooled = ኣዝሒልና
notice-accident-care-cleaned = ኣጽሪና
notice-accident-care-plaster = ፕላስተር
notice-accident-care-comforted = ኣጸናኒዕና
notice-accident-after-plays = ይጻወት ኣሎ
notice-accident-after-rests = የዕርፍ ኣሎ
notice-accident-after-watch = ንከታተል

## Not in today: read back to the parent who told us

notice-absent-heading = ኣብ ጉጅለ የለን
notice-absent-received = መልእኽትኹም ኣንቢብናዮ።
notice-absent-date = { $gender ->
    [female] { $child } ኣብ { $date } ኣይትመጽእን እያ።
    [male] { $child } ኣብ { $date } ኣይመጽእን እዩ።
   *[other] ቆልዓ { $child } ኣብ { $date } ኣይመጽእን እዩ።
}
notice-absent-because-ill = { $gender ->
    [female] { $child } ሓሚማ ኣላ።
    [male] { $child } ሓሚሙ ኣሎ።
   *[other] ቆልዓ { $child } ሓሚሙ ኣሎ።
}
notice-absent-because-day-off = { $gender ->
    [female] { $child } ናይ ዕረፍቲ መዓልቲ ኣለዋ።
    [male] { $child } ናይ ዕረፍቲ መዓልቲ ኣለዎ።
   *[other] ቆልዓ { $child } ናይ ዕረፍቲ መዓልቲ ኣለዎ።
}
notice-absent-because-holiday = { $gender ->
    [female] { $child } ዕረፍቲ (ቫካንሳ) ኣለዋ።
    [male] { $child } ዕረፍቲ (ቫካንሳ) ኣለዎ።
   *[other] ቆልዓ { $child } ዕረፍቲ (ቫካንሳ) ኣለዎ።
}
notice-absent-because-appointment = { $gender ->
    [female] { $child } ቆጸራ ኣለዋ።
    [male] { $child } ቆጸራ ኣለዎ።
   *[other] ቆልዓ { $child } ቆጸራ ኣለዎ።
}
notice-absent-because-family = { $gender ->
    [female] { $child } ምስ ቤተሰብ ኣላ።
    [male] { $child } ምስ ቤተሰብ ኣሎ።
   *[other] ቆልዓ { $child } ምስ ቤተሰብ ኣሎ።
}
notice-absent-because-party = { $gender ->
    [female] { $child } በዓል ኣለዋ።
    [male] { $child } በዓል ኣለዎ።
   *[other] ቆልዓ { $child } በዓል ኣለዎ።
}
notice-absent-get-well = { $gender ->
    [female] ን{ $child } ምሕረት ይምጻኣላ።
    [male] ን{ $child } ምሕረት ይምጻኣሉ።
   *[other] ንቆልዓ { $child } ምሕረት ይምጻኣሉ።
}
notice-absent-wrong = እዚ ጌጋ ድዩ? መልእኽቲ ስደዱልና።
notice-absent-reason-ill = ሕማም
notice-absent-reason-day-off = ናይ ዕረፍቲ መዓልቲ
notice-absent-reason-holiday = ዕረፍቲ
notice-absent-reason-appointment = ቆጸራ
notice-absent-reason-family = ቤተሰብ
notice-absent-reason-party = በዓል

## Swapped day ("ruildag"): the child comes on another day

notice-swap-day-heading = ምቕያር መዓልቲ
notice-swap-day-done = ምቕያር መዓልቲ ተዛዚሙ ኣሎ።
notice-swap-day-away = { $gender ->
    [female] { $child } ኣብ { $date } ኣይትመጽእን እያ።
    [male] { $child } ኣብ { $date } ኣይመጽእን እዩ።
   *[other] ቆልዓ { $child } ኣብ { $date } ኣይመጽእን እዩ።
}
notice-swap-day-comes = { $gender ->
    [female] { $child } ኣብ { $date } ክትመጽእ እያ።
    [male] { $child } ኣብ { $date } ክመጽእ እዩ።
   *[other] ቆልዓ { $child } ኣብ { $date } ክመጽእ እዩ።
}

## Extra day

notice-extra-day-heading = ተወሳኺት መዓልቲ
notice-extra-day-comes = { $gender ->
    [female] { $child } ኣብ { $date } ከም ተወሳኺት መዓልቲ ክትመጽእ ትኽእል።
    [male] { $child } ኣብ { $date } ከም ተወሳኺት መዓልቲ ክመጽእ ይኽእል።
   *[other] ቆልዓ { $child } ኣብ { $date } ከም ተወሳኺት መዓልቲ ክመጽእ ይኽእል።
}
notice-extra-day-times = { $gender ->
    [female] ሽዑ { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ኣብዚ ክትህሉ እያ።
    [male] ሽዑ { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ኣብዚ ክህሉ እዩ።
   *[other] ሽዑ ቆልዓ { $child } ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ኣብዚ ክህሉ እዩ።
}

## Late pick-up: read back to the parent who told us. Calm, without blame.

notice-late-pickup-heading = ክትድንጉዩ ኢኹም
notice-late-pickup-known = ከም ትድንጉዩ ንፈልጥ ኢና።
notice-late-pickup-time = ን{ $child } ሰዓት { $time } ክትወስዱ ኢኹም።
notice-late-pickup-stays = ምስ { $child } ዝጸንሕ ሰብ: { $person }።
notice-late-pickup-calm = ክትህወኹ ኣየድልየኩምን እዩ።

## Not collected: the house closes soon. Urgent, kind.

notice-not-collected-heading = ውላድኩም ገና ምሳና ኣሎ
notice-not-collected-here = { $gender ->
    [female] { $child } ገና ምሳና ኣላ።
    [male] { $child } ገና ምሳና ኣሎ።
   *[other] ቆልዓ { $child } ገና ምሳና ኣሎ።
}
notice-not-collected-closing = ሰዓት { $time } ንዓጹ።
notice-not-collected-when = ሰዓት ክንደይ ትመጹ? መልእኽቲ ስደዱልና ወይ ደውሉልና።

## Somebody else collects the child: read back to the parent

notice-other-pickup-heading = ካልእ ሰብ ክወስድ እዩ
notice-other-pickup-who = ኣብ { $date } ን{ $child } ዝወስድ ሰብ: { $person }።
notice-other-pickup-time = { $person }: ናይ ምምጻእ ሰዓት { $time } እዩ።
notice-other-pickup-wrong = እዚ ጌጋ ድዩ? ብቕጽበት ደውሉልና።

## Trip

notice-trip-heading = ዑደት
notice-trip-date = ኣብ { $date } ዑደት ኣለና።
notice-trip-to-farm = ናብ ናይ ቆልዑ ሕርሻ ክንከይድ ኢና።
notice-trip-to-playground = ናብ ቦታ ጸወታ ክንከይድ ኢና።
notice-trip-to-woods = ናብ ዱር ክንከይድ ኢና።
notice-trip-to-zoo = ናብ መካነ እንስሳ ክንከይድ ኢና።
notice-trip-to-library = ናብ ቤት ንባብ ክንከይድ ኢና።
notice-trip-to-museum = ናብ ሙዝየም ክንከይድ ኢና።
notice-trip-to-beach = ናብ ገምገም ባሕሪ ክንከይድ ኢና።
notice-trip-to-theatre = ናብ ትያትር ክንከይድ ኢና።
notice-trip-to-shop = ናብ ድኳን ክንከይድ ኢና።
notice-trip-to-school = ናብ መባእታዊ ቤት ትምህርቲ ክንከይድ ኢና።
notice-trip-times = ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } ኣብ ደገ ኢና።
notice-trip-going-walk = ብእግሪ ክንከይድ ኢና።
# unsure: hand cart for children
notice-trip-going-cart = ቆልዑ ኣብ ብኢድ ዝስሓብ ዓረብያ ኮፍ ይብሉ።
notice-trip-going-bicycle = ብብሽክለታ ክንከይድ ኢና።
notice-trip-going-bus = ብኣውቶቡስ ክንከይድ ኢና።
notice-trip-going-car = ብመኪና ክንከይድ ኢና።
notice-trip-going-train = ብባቡር ክንከይድ ኢና።
notice-trip-cost = እቲ ዑደት ዋጋኡ { $amount } እዩ።
notice-trip-take-coat = በጃኹም ንውላድኩም ምዉቕ ጃኬት ሃብዎ።
notice-trip-take-boots = በጃኹም ንውላድኩም ቡት ሃብዎ።
notice-trip-take-bag = በጃኹም ንውላድኩም ናይ ሕቖ ሳንጣ ሃብዎ።
notice-trip-take-lunch = በጃኹም ንውላድኩም ምሳሕ ሃብዎ።
notice-trip-take-drink = በጃኹም ንውላድኩም ዝስተ ነገር ሃብዎ።
notice-trip-no = ውላድኩም ክኸይድ ኣይትደልዩን ዲኹም? መልእኽቲ ስደዱልና።
notice-trip-place-farm = ናይ ቆልዑ ሕርሻ
notice-trip-place-playground = ቦታ ጸወታ
notice-trip-place-woods = ዱር
notice-trip-place-zoo = መካነ እንስሳ
notice-trip-place-library = ቤት ንባብ
notice-trip-place-museum = ሙዝየም
notice-trip-place-beach = ገምገም ባሕሪ
notice-trip-place-theatre = ትያትር
notice-trip-place-shop = ድኳን
notice-trip-place-school = መባእታዊ ቤት ትምህርቲ
notice-trip-travel-walk = ብእግሪ
notice-trip-travel-cart = ዓረብያ
notice-trip-travel-bicycle = ብሽክለታ
notice-trip-travel-bus = ኣውቶቡስ
notice-trip-travel-car = መኪና
notice-trip-travel-train = ባቡር
notice-trip-bring-coat = ምዉቕ ጃኬት
notice-trip-bring-boots = ቡት
notice-trip-bring-bag = ናይ ሕቖ ሳንጣ
notice-trip-bring-lunch = ምሳሕ
notice-trip-bring-drink = መስተ

## Parent evening

notice-parent-evening-heading = ኣኼባ ወለዲ
notice-parent-evening-date = ኣብ { $date } ኣኼባ ወለዲ ኣሎ።
notice-parent-evening-times = እቲ ኣኼባ ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } እዩ።
notice-parent-evening-about-meet = ወለድን ሰራሕተኛታትን ይፋለጡ።
notice-parent-evening-about-language = ብዛዕባ ቋንቋ ቆልዑ ክንዛረብ ኢና።
notice-parent-evening-about-sleep = ብዛዕባ ድቃስ ክንዛረብ ኢና።
notice-parent-evening-about-food = ብዛዕባ መግቢ ክንዛረብ ኢና።
notice-parent-evening-about-play = ብዛዕባ ጸወታ ክንዛረብ ኢና።
notice-parent-evening-about-school = ብዛዕባ መባእታዊ ቤት ትምህርቲ ክንዛረብ ኢና።
notice-parent-evening-about-media = ብዛዕባ ታብለትን ተሌፎንን ክንዛረብ ኢና።
notice-parent-evening-also-interpreter = ኣስተርጓሚ ትደልዩ ዲኹም? መልእኽቲ ስደዱልና።
notice-parent-evening-also-children = ንውላድኩም ከተምጽእዎ ትኽእሉ ኢኹም።
notice-parent-evening-also-coffee = ቡንን ሻህን ኣሎ።
notice-parent-evening-welcome = ብደስታ ክንቅበለኩም ኢና።
notice-parent-evening-answer = ትመጹ ዲኹም? መልእኽቲ ስደዱልና።
notice-parent-evening-topic-meet = ምፍላጥ
notice-parent-evening-topic-language = ቋንቋ
notice-parent-evening-topic-sleep = ድቃስ
notice-parent-evening-topic-food = መግቢ
notice-parent-evening-topic-play = ጸወታ
notice-parent-evening-topic-school = መባእታዊ ቤት ትምህርቲ
notice-parent-evening-topic-media = ታብለትን ተሌፎንን
notice-parent-evening-extra-interpreter = ኣስተርጓሚ
notice-parent-evening-extra-children = ቆልዓ ክመጽእ ይኽእል
notice-parent-evening-extra-coffee = ቡንን ሻህን

## Birthday of the child whose parents read this

notice-birthday-heading = ዕለተ ልደት
notice-birthday-congratulations = ብዕለተ ልደት { $child } እንቋዕ ኣሐጎሰኩም!
notice-birthday-age = { $gender ->
    [female] { $child } { $count } ዓመት ክትመልእ እያ።
    [male] { $child } { $count } ዓመት ክመልእ እዩ።
   *[other] ቆልዓ { $child } { $count } ዓመት ክመልእ እዩ።
}
notice-birthday-date = በዓል ኣብ { $date } ነብዕል።
notice-birthday-time = በዓል ሰዓት { $time } ይጅምር።
notice-birthday-also-treat = ምቁር ነገር ከተምጽኡ ትኽእሉ ኢኹም።
notice-birthday-also-healthy = በጃኹም ጥዕና ዘለዎ ነገር ምረጹ።
notice-birthday-also-no-treat = ዝኾነ ነገር ከተምጽኡ ኣየድልየኩምን እዩ።
notice-birthday-also-join = ኣብቲ በዓል ክትርከቡ ትኽእሉ ኢኹም።
notice-birthday-extra-treat = ምቁር
notice-birthday-extra-healthy = ጥዕና ዘለዎ
notice-birthday-extra-no-treat = ዝኾነ ኣይምጻእ
notice-birthday-extra-join = ወላዲ ምስኡ

## Festivity

notice-festivity-heading = በዓል
notice-festivity-date-sinterklaas = ኣብ { $date } Sinterklaas ነብዕል።
notice-festivity-date-christmas = ኣብ { $date } ልደት ነብዕል።
notice-festivity-date-new-year = ኣብ { $date } ሓድሽ ዓመት ነብዕል።
notice-festivity-date-carnival = ኣብ { $date } ካርናቫል ነብዕል።
notice-festivity-date-easter = ኣብ { $date } ፋሲካ ነብዕል።
notice-festivity-date-eid-al-fitr = ኣብ { $date } ዒድ ኣል-ፈጥር ነብዕል።
notice-festivity-date-eid-al-adha = ኣብ { $date } ዒድ ኣል-ኣድሓ ነብዕል።
notice-festivity-date-nowruz = ኣብ { $date } ኖውሩዝ ነብዕል።
notice-festivity-date-diwali = ኣብ { $date } ዲዋሊ ነብዕል።
notice-festivity-date-spring = ኣብ { $date } በዓል ጽድያ ነብዕል።
notice-festivity-date-summer = ኣብ { $date } በዓል ናይ ሙቐት እዋን (ሓጋይ) ነብዕል።
notice-festivity-date-autumn = ኣብ { $date } በዓል ቀውዒ ነብዕል።
notice-festivity-date-lantern = ኣብ { $date } ፋኑስ ሒዝና ክንዘውር ኢና።
notice-festivity-date-grandparents = ኣብ { $date } ንኣቦሓጎታትን ዓባያትን ብደስታ ክንቅበሎም ኢና።
notice-festivity-date-farewell = ኣብ { $date } በዓል ምፍናው ነብዕል።
notice-festivity-times = እቲ በዓል ካብ ሰዓት { $from } ክሳብ ሰዓት { $until } እዩ።
notice-festivity-also-parents-welcome = ብደስታ ክንቅበለኩም ኢና።
notice-festivity-also-children-only = እቲ በዓል ንቆልዑ ጥራይ እዩ።
notice-festivity-also-bring-food = እንተ ደሊኹም መግቢ ከተምጽኡ ትኽእሉ ኢኹም።
notice-festivity-also-dress-up = ውላድኩም ናይ በዓል ፍሉይ ክዳን ክኽደን ይኽእል።
notice-festivity-also-help = ክትሕግዙ ትደልዩ ዲኹም? መልእኽቲ ስደዱልና።
notice-festivity-feast-sinterklaas = Sinterklaas
notice-festivity-feast-christmas = ልደት
notice-festivity-feast-new-year = ሓድሽ ዓመት
notice-festivity-feast-carnival = ካርናቫል
notice-festivity-feast-easter = ፋሲካ
notice-festivity-feast-eid-al-fitr = ዒድ ኣል-ፈጥር
notice-festivity-feast-eid-al-adha = ዒድ ኣል-ኣድሓ
notice-festivity-feast-nowruz = ኖውሩዝ
notice-festivity-feast-diwali = ዲዋሊ
notice-festivity-feast-spring = በዓል ጽድያ
notice-festivity-feast-summer = በዓል ናይ ሙቐት እዋን (ሓጋይ)
notice-festivity-feast-autumn = በዓል ቀውዒ
notice-festivity-feast-lantern = ፋኑስ
notice-festivity-feast-grandparents = ኣቦሓጎን ዓባይን
notice-festivity-feast-farewell = ምፍናው
notice-festivity-extra-parents-welcome = ወለዲ ይመጹ
notice-festivity-extra-children-only = ቆልዑ ጥራይ
notice-festivity-extra-bring-food = መግቢ ምምጻእ
notice-festivity-extra-dress-up = ፍሉይ ክዳን
notice-festivity-extra-help = ሓገዝ የድሊ

## Photo day

notice-photo-day-heading = መዓልቲ ስእሊ
notice-photo-day-date = ኣብ { $date } ሰኣላይ ክመጽእ እዩ።
notice-photo-day-free = ስእሊ ክትገዝኡ ግድን ኣይኮነን።
notice-photo-day-no = ውላድኩም ክስኣል ኣይትደልዩን ዲኹም? መልእኽቲ ስደዱልና።

## Another member of staff on the group

notice-substitute-heading = መን ኣብ ጉጅለ ኣሎ
notice-substitute-away = ኣብ { $date } ዘይርከብ ሰራሕተኛ: { $person }።
notice-substitute-comes = ሽዑ መዓልቲ ኣብታ ጉጅለ ዝሰርሕ ሰራሕተኛ: { $person }።
notice-substitute-person-knows = ቆልዑን { $person }ን ቅድሚ ሕጂ ይፋለጡ እዮም።
notice-substitute-person-new = ንቆልዑ ሓድሽ ሰራሕተኛ: { $person }።
notice-substitute-known-knows = ንቆልዑ ይፈልጥ
notice-substitute-known-new = ሓድሽ

## New member of staff

notice-new-staff-heading = ሓድሽ ሰራሕተኛ
notice-new-staff-starts = ካብ { $date } ጀሚሩ ኣብ ጉጅለ { $group } ዝሰርሕ ሓድሽ ሰራሕተኛ: { $person }።
notice-new-staff-meet = ምስ { $person } ክትፋለጡ ደስ ይብለና።

## Two groups spend a day together; $group is the group in whose room they are

notice-groups-together-heading = ጉጅለታት ብሓባር
notice-groups-together-date = ኣብ { $date } ክልተ ጉጅለታት ብሓባር ክጻወታ እየን።
notice-groups-together-where = ውላድኩም ሽዑ ኣብ ጉጅለ { $group } ክህሉ እዩ።
notice-groups-together-person = ሽዑ ዝርከብ ሰራሕተኛ: { $person }።

## Water play

notice-water-play-heading = ጸወታ ማይ
notice-water-play-date = ኣብ { $date } ብማይ ክንጻወት ኢና።
notice-water-play-swimwear = በጃኹም ናይ ምሕምባስ ክዳንን ሽጎማኖን ኣምጽኡ።
notice-water-play-sunscreen = በጃኹም ንውላድኩም ኣብ ገዛ ክሬም ጸሓይ ልከይዎ።
notice-water-play-spare = በጃኹም ተወሳኺ ክዳን እውን ኣምጽኡ።

## Holiday planning

notice-holiday-planning-heading = መደብ ዕረፍቲ
notice-holiday-planning-planning = ካብ { $first-date } ክሳብ { $last-date } (እታ መዓልቲ ሓዊስኩም) መደብ ንሰርሕ ኣለና።
notice-holiday-planning-days = ውላድኩም ኣየኖት መዓልታት ክመጽእ እዩ? መልእኽቲ ስደዱልና።
notice-holiday-planning-before = በጃኹም እንተ ደንጎየ ኣብ { $date } ንገሩና።
