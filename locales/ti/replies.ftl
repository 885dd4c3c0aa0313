### Short replies that only parents write; put into Dutch, and never sent to parents by themselves.
### The other spellings of each are in simplify/translation/replies.tsv. { $time } is a time.

reply-good = ጽቡቕ እዩ።
reply-all-good = ኩሉ ጽቡቕ እዩ።
reply-we-coming = ንመጽእ ኣለና።
reply-we-coming-time = ሰዓት { $time } ክንመጽእ ኢና።
reply-ill = ሓሚሙ ኣሎ።
reply-ill-child = { $gender ->
        [female] { $child } ሓሚማ ኣላ
        [male] { $child } ሓሚሙ ኣሎ
       *[unknown] ቆልዓ { $child } ሓሚሙ ኣሎ
    }።
reply-home = ኣብ ገዛ ክውዕል እዩ።
reply-grandmother-collects = ዓባዩ ክትወስዶ እያ።
reply-grandfather-collects = ኣቦሓጎኡ ክወስዶ እዩ።
# unsure
reply-aunt-collects = ሓትንኡ ወይ ኣሞኡ ክትወስዶ እያ።
# unsure
reply-uncle-collects = ኣኮኡ ወይ ሓውቦኡ ክወስዶ እዩ።
reply-neighbour-collects = ጎረቤትና ክወስዶ እዩ።
reply-i-collect = ኣነ ክወስዶ እየ።
# unsure
reply-someone-else-collects = ካልእ ሰብ ክወስዶ እዩ።
reply-what-time = ሰዓት ክንደይ?
reply-how-much = ክንደይ?
reply-what-cost = ዋጋኡ ክንደይ እዩ?
reply-where = ኣበይ?
reply-which-day = ኣየናይ መዓልቲ?
reply-when = መዓስ?
reply-who = መን?
reply-why = ንምንታይ?
reply-today = ሎሚ።
reply-not-today = ሎሚ ኣይኮነን።
reply-tomorrow = ጽባሕ።
reply-not-tomorrow = ጽባሕ ኣይኮነን።
reply-absent-today = ሎሚ ኣይመጽእን እዩ።
reply-absent-tomorrow = ጽባሕ ኣይመጽእን እዩ።
reply-we-absent-today = ሎሚ ኣይንመጽእን ኢና።
reply-we-absent-tomorrow = ጽባሕ ኣይንመጽእን ኢና።
reply-not-coming = ኣነ ኣይመጽእን እየ።
reply-no-problem = ጸገም የለን።
# unsure
reply-agreed = እስማዕማዕ እየ።
# unsure
reply-not-agreed = ኣይስማዕማዕን እየ።
reply-received = በጺሑኒ።
reply-not-received = ኣይበጽሓንን።
reply-how-is-child = ውላደይ ከመይ ኣሎ?
reply-how-is-it = ከመይ ኣሎ ነገራት?
reply-will-do = ክገብሮ እየ።
reply-bring = ከምጽኦ እየ።
reply-of-course = ርግጽ እዩ።
reply-inshallah = ብፍቓድ ኣምላኽ።
reply-dont-know = ኣይፈልጥን እየ።
reply-fever = ረስኒ ኣለዎ።
reply-no-fever = ረስኒ የብሉን።
reply-what-happened = እንታይ ተፈጢሩ?
reply-maybe = ምናልባት።
# unsure
reply-wait = በጃኹም ቁሩብ ተጸበዩ።
reply-no-thanks = ኣይፋል፣ የቐንየለይ።
reply-yes-please = እወ፣ በጃኹም።
reply-not-yet = ገና ኣይኮነን።
# unsure
reply-done = ተገይሩ።
reply-paid = ከፊለ።
reply-not-possible = ኣይከኣልን እዩ።
# unsure
reply-get-well = ምሕረት ይግበረሉ።
reply-great = ብጣዕሚ ጽቡቕ!
# unsure
reply-pity = የሕዝን።
reply-forgot = ረሲዐዮ።
reply-here = ኣብዚ ኣለኹ።
reply-ask-eaten = ውላደይ በሊዑዶ?
reply-ask-slept = ውላደይ ደቂሱዶ?
reply-doctor = ናብ ሓኪም ንኸይድ ኣለና።
reply-holiday = ኣብ ዕረፍቲ ኣለና።
reply-not-good = ጽቡቕ ኣይኮነን።
reply-right = ልክዕ እዩ።
reply-not-right = ልክዕ ኣይኮነን።
reply-bye = ደሓን ኩኑ።
reply-what-bring = እንታይ ከምጽእ?
# unsure
reply-is-well = ውላደይ ደሓን ድዩ?
reply-just-saw = ሕጂ እየ ርእየዮ።
reply-we-cannot-come = ክንመጽእ ኣይንኽእልን ኢና።
reply-cold = ጉንፋዕ ሒዝዎ።
# unsure
reply-traffic = ኣብ ጽቕጥቕጥ ትራፊክ ኣለኹ።
# unsure
reply-partner-collects = መጻምድተይ ክወስዶ እዩ።
