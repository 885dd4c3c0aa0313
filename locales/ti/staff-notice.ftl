### locales/nl/staff-notice.ftl tells what the slots hold.

staff-notice-title = ምልክታ
staff-notice-ask-kind = እንታይ ከተፍልጡ ትደልዩ?
staff-notice-ask-child = ብዛዕባ ኣየናይ ቆልዓ?
staff-notice-today = ሎሚ
staff-notice-tomorrow = ጽባሕ

## Questions, by the name of the field

staff-notice-field-date = ኣየነይቲ መዓልቲ?
staff-notice-field-dates = ካብ ኣየነይቲ መዓልቲ?
staff-notice-field-time = ሰዓት ክንደይ?
staff-notice-field-times = ካብ ሰዓት ክንደይ?
staff-notice-field-reason = ምኽንያቱ እንታይ እዩ?
staff-notice-field-note = ክትውስኽሉ ትደልዩ ዲኹም?
staff-notice-field-what = እንታይ ኣጋጢሙ?
staff-notice-field-where = ኣበይ?
staff-notice-field-care = እንታይ ጌርኩም?
staff-notice-field-after = ሕጂ ከመይ ኣሎ?
staff-notice-field-count = ክንደይ?
staff-notice-field-birthday-count = እቲ ቆልዓ ክንደይ ዓመት ክመልእ እዩ?
staff-notice-field-extra = እንታይ ክትውስኹ ትኽእሉ?
staff-notice-field-item = ወለዲ እንታይ ከምጽኡ ኣለዎም?
staff-notice-field-signs = ኣብቲ ቆልዓ እንታይ ትርእዩ?
staff-notice-field-temperature = ረስኒ ክንደይ ዲግሪ እዩ?
staff-notice-field-person = መን?
staff-notice-field-feast = ኣየናይ በዓል?
staff-notice-field-group = ኣብ ኣየነይቲ ጉጅለ?
staff-notice-field-illness = ኣየናይ ሕማም?
staff-notice-field-advice = እቲ ምኽሪ እንታይ እዩ?
staff-notice-field-topic = ብዛዕባ እንታይ እዩ?
staff-notice-field-place = ናበይ ትኸዱ?
staff-notice-field-travel = ብምንታይ ትኸዱ?
staff-notice-field-amount = ክንደይ ዩሮ ይኸፈል?
staff-notice-field-bring = ቆልዑ እንታይ ከምጽኡ ኣለዎም?
staff-notice-field-known = ቆልዑ ነዚ ሰራሕተኛ ይፈልጥዎ ዶ?
staff-notice-field-away = እቲ ቆልዓ ኣየነይቲ መዓልቲ ኣይመጽእን?
staff-notice-field-swap-day-away = እቲ ቆልዓ ኣየነይቲ መዓልቲ ኣይመጽእን?
staff-notice-field-swap-day-date = እቲ ቆልዓ ኣየነይቲ መዓልቲ ይመጽእ?
staff-notice-field-substitute-away = ኣየናይ ሰራሕተኛ የለን?
staff-notice-until-date = ካብ { $first }። ክሳብ ኣየነይቲ መዓልቲ (እታ መዓልቲ ሓዊስኩም)?
staff-notice-until-time = ካብ ሰዓት { $first }። ክሳብ ሰዓት ክንደይ?

## Hints under a question

staff-notice-hint-date = ወይ ጸሓፉ: 12 dec
staff-notice-hint-time = ወይ ጸሓፉ: 15.30 ወይ half vier
staff-notice-hint-number = ወይ ቁጽሪ ጸሓፉ።
staff-notice-hint-several = ካብ ሓደ ንላዕሊ ክትመርጹ ትኽእሉ ኢኹም።
staff-notice-hint-name = ወይ ስም ጸሓፉ።
staff-notice-hint-text = ብናይ ገዛእ ርእስኹም ቃላት ጸሓፉ።

## When typing was not understood

staff-notice-not-a-date = እታ መዓልቲ ኣይተረድኣትንን። ንኣብነት 12 dec ጸሓፉ፣ ወይ መጠወቒ ምረጹ።
staff-notice-not-a-time = እቲ ሰዓት ኣይተረድኣንን። ንኣብነት 15.30 ጸሓፉ፣ ወይ መጠወቒ ምረጹ።
staff-notice-not-a-number = እቲ ቁጽሪ ኣይተረድኣንን። ንኣብነት 3 ወይ 38,5 ጸሓፉ።
staff-notice-too-long = እዚ ኣዝዩ ነዊሕ እዩ። ኣሕጽርዎ።
staff-notice-use-buttons = ኣብዚ መጠወቒ ምረጹ።
staff-notice-which-time = ኣየናይ ሰዓት ማለትኩም እዩ?

## Preview

staff-notice-careful = እዚ ብዛዕባ ጥዕና ወይ ድሕነት እዩ። ወላዲ ከም ዝርዳእ ርግጸኛታት ኣይኮንኩምን ዲኹም? ሽዑ እውን ደውሉ።
staff-notice-correcting = ድሮ ዝተላእከ ምልክታ ተእርሙ ኣለኹም። ወለዲ ከም ዝተኣረመ ክርእዩ እዮም።
staff-notice-change-date = ✏️ መዓልቲ
staff-notice-change-date-range = ✏️ መዓልታት
staff-notice-change-time = ✏️ ሰዓት
staff-notice-change-time-range = ✏️ ሰዓታት
staff-notice-change-number = ✏️ ቁጽሪ
staff-notice-change-money = ✏️ ገንዘብ
staff-notice-change-choice = ✏️ ምርጫ
staff-notice-change-choices = ✏️ ምርጫታት
staff-notice-change-text = 📝 መዘኻኸሪ
staff-notice-change-person = ✏️ ስም
staff-notice-change-group = ✏️ ጉጅለ
staff-notice-remind = መዘኻኸሪ: { $moment }
