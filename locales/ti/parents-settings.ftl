### locales/nl/parents-settings.ftl tells what the slots hold.

parents-settings-help = <b>እንታይ ክሕግዘኩም እኽእል?</b>
    መልእኽቲ ብቋንቋኹም ኣብዚ ጸሓፉ። ሰራሕተኛታት ብሆላንድኛ የንብብዎ።
    /language – ካልእ ቋንቋ ምምራጽ
    /hours – መልእኽቲ መዓስ ከም እትቕበሉ ምምራጽ
    /mydata – እንታይ ከም ንዕቅብ ምርኣይ፣ ፍቓድኩም ምቕያር
    /stop – መልእኽቲ ምቁራጽ
    /start – እንደገና መልእኽቲ ምቕባል
    /forget – ብዛዕባኹም ዘሎ ኩሉ ምድምሳስ
    ህጹጽ ድዩ? ደውሉልና።
parents-settings-language-set = ✓ ካብ ሕጂ ጀሚሩ ብ{ $language } ክጽሕፍ እየ።
parents-settings-unknown-command = ነዚ ኣይፈልጦን እየ። ብ /help እንታይ ክግበር ከም ዝከኣል ትርእዩ።

## /stop

parents-settings-stop = <b>መልእኽቲ ክትቁርጹ ትደልዩ ዲኹም?</b>
    ሽዑ ውላድኩም ከመይ ከም ዘሎ ኣይክትርእዩን ኢኹም። ኩሉ ግዜ ብ /start እንደገና ክትጅምሩ ትኽእሉ ኢኹም።
parents-settings-stop-yes = እወ፣ ኣቋርጹ
parents-settings-stop-no = ኣይፋል፣ ይቐጽል
parents-settings-stopped = ድሕሪ ሕጂ መልእኽቲ ኣይክትቅበሉን ኢኹም። እንደገና ንምጅማር /start ጸሓፉ።
parents-settings-not-stopped = ✓ መልእኽቲ ምቕባል ክትቅጽሉ ኢኹም።
parents-settings-started = ✓ እንደገና መልእኽቲ ክትቅበሉ ኢኹም።
parents-settings-ready = ኩሉ ድሉው እዩ። መልእኽትታት ባዕሉ ናብዚ ክመጽእ እዩ። ብ /help እንታይ ክግበር ከም ዝከኣል ትርእዩ።

## /mydata

parents-settings-data = <b>ብዛዕባኹም ንዕቅቦ</b>
parents-settings-data-name = ስምኩም: { $person }
parents-settings-data-language = ቋንቋኹም: { $language }
parents-settings-data-child = <b>ውላድኩም: { $child }</b>
parents-settings-data-counts = ናባኹም ዝተላእከ መልእኽቲ: { $sent }። ካባኹም ዝመጸ መልእኽቲ: { $received }።
parents-settings-data-change = ፍቓድኩም ንምቕያር መጠወቒ ጠውቑ። ብ /forget ኩሉ ትድምስሱ።
parents-settings-data-file = 📄 ኩሉ ብፋይል ስደዱለይ
parents-settings-data-sent = እዚ ኩሉ ብዛዕባኹም እንዕቅቦ ሓበሬታ እዩ። ሓደ ፋይል ንምንባብ እዩ፣ እቲ ካልእ ድማ ንፕሮግራም ኮምፒዩተር እዩ።
parents-settings-data-to-you = መልእኽትታት ናባኹም
parents-settings-data-from-you = መልእኽትታት ካባኹም
parents-settings-purpose-text = መልእኽትታት
parents-settings-purpose-photo = ስእልታት
parents-settings-purpose-photo-others = ስእልታት ምስ ካልኦት
parents-settings-purpose-health = ጥዕና
parents-settings-status-joining = ምዝገባ ገና ኣይተወድአን።
parents-settings-status-waiting = ናይ ሰራሕተኛ ፍቓድ ትጽበዩ ኣለኹም።
parents-settings-status-confirmed = መልእኽቲ ትቕበሉ ኣለኹም።
parents-settings-status-refused = ብሰራሕተኛ ኣይተፈቕደን።

## /forget

parents-settings-forget = <b>ብዛዕባኹም ዘሎ ኩሉ ክንድምስሶ ትደልዩ ዲኹም?</b>
    ስምኩም፣ ቋንቋኹምን ኩሉ መልእኽትታትን ንድምስስ። እዚ ክምለስ ኣይከኣልን እዩ። ድሕሪኡ ሓድሽ ሊንክ የድልየኩም።
parents-settings-forget-yes = እወ፣ ኩሉ ደምስሱ
parents-settings-forget-no = ኣይፋል፣ ኩሉ ዓቅቡ
parents-settings-forgotten = ብዛዕባኹም ዘሎ ኩሉ ተደምሲሱ። ኣብዚ ዝርርብ ዘሎ መልእኽትታት ባዕልኹም ክትድምስስዎ ትኽእሉ ኢኹም። ደሓን ኩኑ!
parents-settings-kept = ✓ ዝተደምሰሰ የለን።
