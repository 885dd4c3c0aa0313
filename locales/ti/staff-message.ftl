### locales/nl/staff-message.ftl tells what the slots hold.

staff-message-title = መልእኽቲ
staff-message-what = መልእኽቲ: { $text }
staff-message-ask-audience = ንመን እዩ?
staff-message-ask-child = ንወለዲ ኣየናይ ቆልዓ?
staff-message-ask-text = መልእኽትኹም ጸሓፉ። ከምቲ እትዛረብዎ ጸሓፉ: ከቕልሎ እየ፣ ቅድም ድማ ወለዲ ዘንብብዎ ከርእየኩም እየ።
staff-message-parents-of = 👪 ወለዲ { $child }
staff-message-to-parents-of = ወለዲ { $child }
staff-message-one-child = 🧒 ሓደ ቆልዓ ({ $group })
staff-message-everyone = 📣 ኩሎም ወለዲ
staff-message-to-everyone = ኩሎም ወለዲ

## The two texts and their levels

staff-message-your-text = ጽሑፍኩም
staff-message-simple-text = ቀሊል
staff-message-simple-already = ጽሑፍኩም ድሮ ቀሊል እዩ።
staff-message-as-typed = ሕጂ ንጽሑፍኩም ከቕልሎ ኣይክእልን እየ። ወለዲ ከምቲ ዝጸሓፍኩምዎ የንብብዎ። ንሓላፊኹም ንገሩ።

## What changed

staff-message-changed = ተቐይሩ:
staff-message-more-changes = ገና { $count } ካልእ
staff-message-left-out = ወጺኡ
staff-message-put-back = ↩ { $number } መልስ
staff-message-take = ✨ { $number } ግን
staff-message-changes = 🔧 ለውጥታት ({ $count })

## A photo
staff-photo-title = ስእሊ
staff-photo-ask-who = ኣብቲ ስእሊ መን ኣሎ? ወለዶም ጥራይ እዮም ዝረኽብዎ።
staff-photo-who = 🧒 መን ኣሎ?
staff-photo-no-text = ነቲ ስእሊ ጽሑፍ ጸሓፉ፣ ወይ ብዘይ ጽሑፍ ስደድዎ።
staff-photo-not-together = ምስ ካልኦት ቆልዑ ንዝኸውን ስእሊ ፍቓድ የለን: { $names }። ካልእ ስእሊ ምረጹ።

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 ስሩዓት ሓረጋት ({ $count })
staff-message-phrases-how = እዞም ምሉእ ሓሳባት ብሆላንድኛ ይተርፉ። ስሩዕ ሓረግ እውን ይሰማማዕ ድዩ? ንዕኡ ነፍሲ ወከፍ ወላዲ ብቋንቋኡ የንብቦ።
staff-message-choose = ✨ { $number } ምረጽ

## Buttons

staff-message-edit = ✏️ ቀይር
staff-message-own = ↩ ናይ ገዛእ ርእሰይ ጽሑፍ
staff-message-simple = ✨ ቀሊል ጽሑፍ
staff-message-read-all = 📖 ኩሉ ኣንብብ
staff-message-spots = 🎨 እንታይ ከቢድ እዩ?
staff-message-urgent = ❗ ህጹጽ
staff-message-not-urgent = ❗ ህጹጽ ኣይኮነን
staff-message-is-urgent = ህጹጽ: ብቕጽበት ይለኣኽ፣ ኣብ ናይ ዕረፍቲ ግዜ እውን።
staff-message-other-audience = 👥 ንመን?

## A second look

staff-message-hard = እዚ ምሉእ ሓሳብ ገና ከቢድ እዩ: “{ $sentence }”። ቀይርዎ፣ ወይ እንደገና ስደድ ጠውቑ።
staff-message-wrong-day = “{ $written }” ቅኑዕ ኣይኮነን: ብመሰረት ካለንደር { $date } እዩ። ነቲ መዓልትን ዕለትን ኣረጋግጹ።
staff-message-again = ጽሑፍኩም ቀይሩ፣ ወይ እንደገና ስደድ ጠውቑ።
staff-message-urgent-dutch = ህጹጽ፣ ግን ን{ $names } ኣይተተርጎመን። ስሩዕ ሓረግ ምረጹ፣ ወይ ደውሉ። ኮይኑ ግን ከምዚ ይሰደድ ዶ? እንደገና ስደድ ጠውቑ።
staff-message-foreign-again = እዚ ሆላንድኛ ኣይመስልን። ብሆላንድኛ ጸሓፉ፣ ወይ እንደገና ስደድ ጠውቑ።
staff-message-correcting = ድሮ ዝተላእከ መልእኽቲ ተእርሙ ኣለኹም። ሓድሽ ጽሑፍ ጸሓፉ። ወለዲ ከም ዝተኣረመ ክርእዩ እዮም።
