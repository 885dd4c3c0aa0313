### locales/nl/staff-correction.ftl tells what the slots hold.

staff-correction-improve = ✏️ ትርጉም ኣመሓይሽ
staff-correction-what = ትርጉም: { $text }
staff-correction-choose = ነየናይ ምሉእ ሓሳብ ብዝሓሸ ክትትርጉሙ ትደልዩ?
staff-correction-type = ዝሓሸ ትርጉም ጸሓፉ። ቋንቋ: { $language }።
staff-correction-ask = 👥 ንመሳርሕትኹም ሕተቱ
staff-correction-alone = ክርእዮ ዝኽእል መሳርሕቲ ገና የለን። ቅድም መሳርሕትኹም ዓድሙ።
staff-correction-waits = ✓ መሳርሕትኹም ክርእይዎ እዮም። ሓደ ካብኣቶም ትርጉምኩም እንተ ተቐቢሉ፣ ካብ ሽዑ ጀሚረ ክጥቀመሉ እየ።

## Why a translation can't be taken

staff-correction-lost-name = ኣብዚ ስም ኣሎ: { $facts }። ዝተመሓየሸ ምሉእ ሓሳብ ንኩሎም ቆልዑ እጥቀመሉ። እዚ ብዘይ ስም ጥራይ ይከኣል።
staff-correction-lost-facts = እዚ ኣብ ትርጉምኩም የለን፣ ወይ ፍሉይ እዩ: { $facts }። ነቲ ምሉእ ሓሳብ ምስ ኩሉ ዘለዎ እንደገና ጸሓፍዎ።
staff-correction-lost-negation = ኣብ ሓደ ምሉእ ሓሳብ ኣሉታ ኣሎ፣ ኣብቲ ካልእ የለን። ነቲ ትርጉም እንደገና ጸሓፍዎ።
staff-correction-lost-language = እዚ ትርጉም ኣይመስልን። ነቲ ምሉእ ሓሳብ በዚ ቋንቋ ጸሓፍዎ: { $language }።

## What a colleague is asked, and the answer

staff-correction-question = ካብ { $name } ዝሓሸ ትርጉም መጺኡ። ቋንቋ: { $language }። እዚ ትርጉም ቅኑዕ ድዩ?
staff-correction-yes = ✅ ቅኑዕ እዩ
staff-correction-no = ✖ ቅኑዕ ኣይኮነን
staff-correction-own = እዚ ናይ ገዛእ ርእስኹም ትርጉም እዩ። መሳርሕትኹም ክርእይዎ እዮም።
staff-correction-approved = ✓ እዚ ትርጉም ተቐባልነት ረኺቡ። ዝረኣዮ ሰብ: { $name }። ወለዲ ካብ ሕጂ የንብብዎ።
staff-correction-refused = ✖ ብርእይቶ { $name } እዚ ትርጉም ቅኑዕ ኣይኮነን። ዝተቐየረ የለን።
