### locales/nl/parents-join.ftl tells what the slots hold.

parents-join-stranger = ሰላም! ወለዲ ካብ መውዓሊ ህጻናት ወይ ቤት ትምህርቲ መልእኽቲ ኣብዚ ይቕበሉ። ናትኩም ሊንክ የድልየኩም። ንሰራሕተኛ ነቲ ሊንክ ወይ QR ኮድ ሕተቱ።

## A link that does not work. One sentence on what is wrong, one on what to do.

parents-join-unknown = እዚ ሊንክ ቅኑዕ ኣይኮነን። ንሰራሕተኛ ሓድሽ ሊንክ ሕተቱ።
parents-join-expired = እዚ ሊንክ ኣሪጉ። ንሰራሕተኛ ሓድሽ ሊንክ ሕተቱ።
parents-join-used = እዚ ሊንክ ድሮ ተጠቒሙ። ንሰራሕተኛ ሓድሽ ሊንክ ሕተቱ።
parents-join-staff = እዚ ሊንክ ንኻልእ ሰብ እዩ። ንስኹም ኣብዚ ድሮ ፍሉጣት ኢኹም። ነቲ ሊንክ ነቲ ዝምልከቶ ወላዲ ወይ ሰራሕተኛ ሃብዎ።
parents-join-colleague = ናብ ጋንታ ሰራሕተኛታት እንቋዕ ብደሓን መጻእኩም፣ { $person }! ንምጅማር /menu ጸሓፉ።

## Choosing a language

parents-join-language = ቋንቋኹም ምረጹ
parents-join-more-languages = ካልእ ቋንቋታት ▶
parents-join-first-languages = ◀ ተመለስ

## How the child's name is written

parents-join-name = <b>ስም ውላድኩም ከመይ ትጽሕፉ?</b>
    ከምቲ ኣብ ገዛ እትጽሕፍዎ ቀዳማይ ስም ጸሓፉ። እቲ ስም ኣብ ነፍሲ ወከፍ መልእኽቲ ክህሉ እዩ።
parents-join-name-keep = ከምቲ መውዓሊ ህጻናት ዝጽሕፎ
parents-join-name-unfit = ነዚ ስም ክጥቀመሉ ኣይክእልን። ቀዳማይ ስም ጥራይ ጸሓፉ፣ እንተ በዝሐ { $limit } ፊደል።

## Consent, one question per screen

parents-join-step = ሕቶ { $number } ካብ { $count }
parents-join-yes = ✓ እወ
parents-join-no = ኣይፋል
parents-join-back = ◀ ተመለስ
parents-join-ask-text = <b>ብዛዕባ ውላድኩም መልእኽቲ ክንሰደልኩም ንኽእል ዶ?</b>
    ንኣብነት ብዛዕባ መግቢ፣ ድቃስን ጸወታን። ነዚ መልእኽትታት ወለድን ሰራሕተኛታትን ውላድኩም ጥራይ የንብብዎ።
parents-join-ask-photo = <b>ስእሊ ውላድኩም ክንሰደልኩም ንኽእል ዶ?</b>
    ነዚ ስእልታት ወለዲ ውላድኩም ጥራይ ይቕበልዎ።
parents-join-ask-photo-others = <b>ውላድኩም ምስ ካልኦት ቆልዑ ኣብ ስእሊ ክህሉ ይኽእል ዶ?</b>
    ሽዑ ወለዲ እቶም ካልኦት ቆልዑ እውን ነቲ ስእሊ ይቕበልዎ።
parents-join-ask-health = <b>ብዛዕባ ጥዕና ውላድኩም ኣብ መልእኽቲ ክንጽሕፍ ንኽእል ዶ?</b>
    ንኣብነት ብዛዕባ ረስኒ ወይ ንእሽቶ ቁስሊ። ኣይፋል እንተ በልኩም ክንድውለልኩም ኢና።
parents-join-change = ነዚ ኩሉ ግዜ ብ /mydata ክትቅይርዎ ትኽእሉ ኢኹም።
parents-join-text-needed = ብዘይ ፍቓድኩም ዝኾነ ኣይንሰደልኩምን። መልእኽቲ ክትቅበሉ ትደልዩ ዲኹም?
parents-join-text-yes = ✓ እወ፣ መልእኽቲ ስደዱ
parents-join-leave = ኣይፋል፣ ደው ከብል እየ
parents-join-left = ሕራይ፣ መልእኽቲ ኣይክትቅበሉን ኢኹም። ጸኒሕኩም ክትሳተፉ እንተ ደሊኹም ነቲ ሊንክ እንደገና ጠውቑ።

## Waiting and welcome

parents-join-waiting = <b>የቐንየልና!</b>
    ሕጂ ሓደ ሰራሕተኛ መን ምዃንኩም የረጋግጽ ኣሎ። ድሕሪኡ መልእኽትታት ባዕሉ ናብዚ ክመጽእ እዩ። ካልእ ክትገብሩ ኣየድልየኩምን።
parents-join-confirmed = <b>እንቋዕ ብደሓን መጻእኩም!</b>
    ኣብዚ ብዛዕባ { $child } መልእኽቲ ክትቅበሉ ኢኹም። ኩሉ ግዜ ብቋንቋኹም ክትምልሱ ትኽእሉ ኢኹም። ብ /help ካልእ ክግበር ዝከኣል ትርእዩ።
parents-join-refused = ሓደ ሰራሕተኛ ምስ ቆልዓ ከራኽበኩም ኣይከኣለን። ንሰራሕተኛታት እንታይ ጌጋ ከም ዘሎ ሕተቱ።
parents-join-already = ብዛዕባ እዚ ቆልዓ መልእኽቲ ድሮ ትቕበሉ ኣለኹም።
