### locales/nl/staff-inbox.ftl tells what the slots hold.

staff-inbox-empty = 📥 ሳጹን መልእኽትኹም ባዶ እዩ።
staff-inbox-list = { $count ->
        [one] 📥 { $count } መልእኽቲ ካብ ወላዲ
       *[other] 📥 { $count } መልእኽትታት ካብ ወለዲ። እቲ ነዊሕ ዝተጸበየ ኣብ ላዕሊ ኣሎ።
    }
staff-inbox-no-child = ሓፈሻዊ
staff-inbox-when = { $time } · ካብ ዝጽበ { $waiting }
staff-inbox-minutes = { $count } ደቒቕ
staff-inbox-hours = { $count } ሰዓት
staff-inbox-days = { $count ->
        [one] { $count } መዓልቲ
       *[other] { $count } መዓልታት
    }
staff-inbox-asks = { $name } ዘይተረድኦ:

## How sure the Dutch is

staff-inbox-phrase = ✓ ስሩዕ ሓረግ
staff-inbox-machine = ≈ ብኣውቶማቲክ ዝተተርጎመ። እንተ ተጠራጢርኩም ሕተቱ።
staff-inbox-untranslated = ነዚ ክትርጉሞ ኣይክእልን። እቲ ወላዲ ዝጸሓፎ ትርእዩ ኣለኹም። ደውሉ፣ ወይ ነቲ ቋንቋ ዝፈልጥ ሰብ ሕተቱ።
# unsure
staff-inbox-partly = ንኹሉ ክትርጉሞ ኣይክእልን። እቲ ብኻልእ ቋንቋ ዘሎ፣ እቲ ወላዲ ዝጸሓፎ እዩ። ደውሉ፣ ወይ ነቲ ቋንቋ ዝፈልጥ ሰብ ሕተቱ።
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = እዚ ክልተ ትርጉም ክህልዎ ይኽእል እዩ። ነቲ ወላዲ እንታይ ማለቱ ምዃኑ ሕተቱ።
staff-inbox-risk = እዚ ምናልባት ብዛዕባ ጥዕና ወይ ድሕነት ይኸውን። ኣብቲ ትርጉም ጥራይ ኣይትተኣማመኑ: ደውሉ፣ ወይ ነቲ ቋንቋ ዝፈልጥ ሰብ የንብቦ።

## Buttons

staff-inbox-answer = ↩️ መልሲ
staff-inbox-done = ✓ ተወዲኡ
staff-inbox-original = 🔤 መበቆላዊ
staff-inbox-dutch = 📄 ሆላንድኛ
staff-inbox-back = 📥 ሳጹን መልእኽቲ
staff-inbox-reopen = ↩ ገና ኣይተወድአን

## Answering

staff-inbox-what = መልሲ ን{ $name }
staff-inbox-ask-text = መልስኹም ን{ $name } ጸሓፉ፣ ወይ ሓረግ ምረጹ።
staff-inbox-claimed = ነዚ ዝሰርሖ ዘሎ ሰብ: { $name }።
staff-inbox-done-already = እዚ ድሮ ተወዲኡ።
staff-inbox-done-now = ✓ ተወዲኡ: መልእኽቲ { $name }
staff-inbox-sent = ✓ መልሲ ን{ $name } ተላኢኹ፣ { $time }
staff-inbox-unreachable = { $name } ሕጂ መልእኽቲ ኣይቅበልን። ደውሉ፣ ወይ ንወላዲ ኣብ ማዕጾ ኣዘራርቡ።
