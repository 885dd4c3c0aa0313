### locales/nl/staff-common.ftl tells what the slots hold.

staff-back = ◀ ተመለስ
staff-skip = ሕለፍ ▸
staff-stop = ✖ ደው ኣብል
staff-done = ✓ ተወዲኡ
staff-send = ✅ ስደድ
staff-look = 👁 ርአ
staff-menu = ☰ ሜኑ

## The menu. $name is the staff member

staff-menu-hello = ሰላም { $name }! እንታይ ክትገብሩ ትደልዩ?
staff-menu-handover = 📋 ጸብጻብ መዓልቲ
staff-menu-message = ✍️ መልእኽቲ
staff-menu-notice = 📣 ምልክታ
# unsure: inbox
staff-menu-inbox = { $count ->
    [0] 📥 ሳጹን መልእኽቲ
    [one] 📥 ሳጹን መልእኽቲ ({ $count })
   *[other] 📥 ሳጹን መልእኽቲ ({ $count })
}
staff-menu-invite = 🔗 ዓድም
staff-menu-register = 🗂 መዝገብ
staff-menu-open = ገና ዘይተወድአ:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = { $count ->
        [one] 👋 { $count } ሓድሽ ወላዲ መልስኹም ይጽበ ኣሎ።
       *[other] 👋 { $count } ሓደስቲ ወለዲ መልስኹም ይጽበዩ ኣለዉ።
    }
staff-help = ክትገብርዎ እትደልዩ ጠውቑ። ክትጽሕፉ እውን ትኽእሉ ኢኹም: መልእኽቲ ክገብሮ እየ። ብ /language ቋንቋኹም ምረጹ። ብ /hours ናይ ዕረፍቲ ሰዓታትኩም ምረጹ።

## What happens to a card

staff-stopped = ✖ ደው ኢሉ። ዝተላእከ የለን።
staff-stopped-undo = ↩ ግን ቀጽል
staff-changed-by = ካልእ ሰብ ({ $name }) ኣብ መንጎ ገለ ቀይሩ። ዝጠፍአ የለን። በጃኹም ርኣዩ።
staff-taken-over = ሕጂ ነዚ ዝቕጽሎ ዘሎ ሰብ: { $name }።
staff-moved = ⬇️ እዚ ሕጂ ኣብ ታሕቲ ኣሎ።
staff-take-back = ▶️ ኣነ ክቕጽል እየ
staff-card-gone = እዚ መጠወቒ ናይ ዝተወድአ ነገር እዩ። ሓድሽ ንምጅማር /menu ጸሓፉ።
staff-button-unknown = እዚ መጠወቒ ድሕሪ ሕጂ ኣይሰርሕን እዩ። ንምቕጻል /menu ጸሓፉ።
staff-sent-already = እዚ ድሮ ተላኢኹ።
staff-sent = { $count ->
        [one] ✓ { $what } · ን{ $count } ወላዲ ተላኢኹ፣ { $time }
       *[other] ✓ { $what } · ን{ $count } ወለዲ ተላኢኹ፣ { $time }
    }
staff-sent-again = { $count ->
        [one] ✓ { $what } · ኣብ { $count } ወላዲ ተኣሪሙ፣ { $time }
       *[other] ✓ { $what } · ኣብ { $count } ወለዲ ተኣሪሙ፣ { $time }
    }
staff-correct = ✏️ ኣርም
staff-sent-look = 📬 በጺሑ ዶ?
staff-sent-state = ኩነታት ሰዓት { $time }
staff-sent-read = 👍 ካብ { $count } { $read } ተረዲእዎም
staff-sent-waiting = ገና ይጽበ ኣሎ
staff-sent-sending = ኣብ መንገዲ ኣሎ
staff-sent-sent = በጺሑ
staff-sent-unsure = ምናልባት በጺሑ። ሕተቱ።
staff-sent-unreachable = ክርከብ ኣይከኣለን። ደውሉ፣ ወይ ንወላዲ ኣብ ማዕጾ ኣዘራርቡ።
staff-sent-failed = ኣይተኻእለን። ደውሉ፣ ወይ ንወላዲ ኣብ ማዕጾ ኣዘራርቡ።
staff-sent-withdrawn = ኣይተላእከን: እዚ ወላዲ ድሕሪ ሕጂ ኣይተራኸበን፣ ወይ መልእኽቲ ኣይደልን።
staff-nobody = ነዚ ከንብብ ዝኽእል ወላዲ ገና የለን። ቅድም ብ /menu → ዓድም ወላዲ ዓድሙ።
staff-consent-health = ☎️ ን{ $names } ኣይስደድን: ንጥዕና ዝምልከት መልእኽቲ ፍቓድ የለን። ደውሉ፣ ወይ ነቲ ክፋል ኣውጽእዎ።
staff-consent-photo = ☎️ ን{ $names } ኣይስደድን: ንስእሊ ፍቓድ የለን።
staff-changed = ካብ እትርእይዎ ንደሓር ገለ ተቐይሩ። ርኣዩ እሞ እንደገና ስደድ ጠውቑ።

## When something can't be done

staff-not-allowed = ብናይ ስራሕ ግደኹም እዚ ኣይከኣልን። ንሓላፊኹም ሕተቱ።
staff-not-your-group = እቲ ቆልዓ ኣብ ካልእ ጉጅለ እዩ። ንሰራሕተኛ ናይታ ጉጅለ ሕተቱ።
staff-no-groups = ገና ኣብ ጉጅለ የለኹምን። ንሓላፊኹም ናብ ጉጅለ ክውስኸኩም ሕተቱ።
staff-unknown-command = ነቲ ትእዛዝ ኣይፈልጦን እየ። እንታይ ከም ዝከኣል ንምርኣይ /menu ጸሓፉ።
staff-text-too-long = ጽሑፍኩም ኣዝዩ ነዊሕ እዩ: { $length } ፊደላት። እንተ በዝሐ { $limit } ግበርዎ፣ ወይ ክልተ መልእኽቲ ስደዱ።
staff-text-empty = ጽሑፍ ኣይርእን ኣለኹ። መልእኽትኹም ብልሙድ ቃላት ጸሓፉ።
staff-text-only-emoji = ምስልታት ጥራይ እርኢ ኣለኹ። ቁሩብ ቃላት ወስኹ።
staff-other-kind = ነዚ ከንብቦ ኣይክእልን። መልእኽትኹም ጸሓፉ፣ ወይ /menu ጸሓፉ።
staff-not-dutch = እዚ ሆላንድኛ ኣይመስልን ({ $language })። ኣነ ናይ ሆላንድኛ ጽሑፍ ጥራይ የቐልል፣ ካብ ሆላንድኛ ጥራይ ድማ እትርጉም። መልእኽትኹም ብሆላንድኛ ጸሓፉ።

## Choosing a language

staff-language-ask = ብኣየናይ ቋንቋ ክትጥቀሙለይ ትደልዩ?
staff-language-set = ሕራይ፣ ካብ ሕጂ ብ{ $language }።

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = ወለዲ በዚ ቋንቋ የንብብዎ: { $languages }
staff-preview-untranslated = { $count ->
        [one] { $count } ምሉእ ሓሳብ ብሆላንድኛ ይተርፍ: { $language }
       *[other] { $count } ምሉእ ሓሳባት ብሆላንድኛ ይተርፋ: { $language }
    }
staff-preview-machine = { $count ->
        [one] { $count } ምሉእ ሓሳብ ብኣውቶማቲክ ተተርጒሙ: { $language }
       *[other] { $count } ምሉእ ሓሳባት ብኣውቶማቲክ ተተርጒመን: { $language }
    }
staff-preview-risk = ሓደ ምሉእ ሓሳብ ብዛዕባ ጥዕና ወይ ድሕነት እዩ። ንዕኡ ብኣውቶማቲክ ኣይትርጉሞን እየ። ነዞም ወለዲ ደውሉ፣ ወይ ኣስተርጓሚ ሕተቱ።
staff-preview-title = { $count ->
        [one] { $language } · { $count } ወላዲ
       *[other] { $language } · { $count } ወለዲ
    }
staff-preview-more = { $count ->
        [one] … ገና { $count } ምሉእ ሓሳብ። ወለዲ ኩሉ ይቕበሉ።
       *[other] … ገና { $count } ምሉእ ሓሳባት። ወለዲ ኩሉ ይቕበሉ።
    }
staff-preview-sign-reviewed = ✓✓ ስሩዕ ሓረግ፣ ዝተረጋገጸ
staff-preview-sign-fixed = ✓ ስሩዕ ሓረግ፣ ገና ዘይተረጋገጸ
staff-preview-sign-machine = ≈ ብኣውቶማቲክ ዝተተርጎመ
staff-preview-sign-untranslated = ⚠ ዘይተተርጎመ

## When a text to the parents of one child names another child. $others and $child are names, one or more

staff-other-child = ኣብ ጽሑፍኩም { $others } ኣሎ። ወለዲ { $child } እውን ነዚ የንብብዎ።
staff-other-child-again = ይፍቀድ ዶ? ጽሑፍኩም ቀይሩ፣ ወይ እንደገና ስደድ ጠውቑ።
staff-health-to-many = ኣብ ጽሑፍኩም ብዛዕባ ጥዕና { $names } ዝገልጽ ኣሎ። ካልኦት ወለዲ እውን ነዚ የንብብዎ።
