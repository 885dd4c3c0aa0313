### locales/nl/staff-invite.ftl tells what the slots hold.

staff-invite-ask-child = ንኣየናይ ቆልዓ ወላዲ ክትዕድሙ ትደልዩ?
staff-invite-no-children = ኣብ ጉጅለኹም ገና ቆልዑ የለዉን።
staff-invite-nobody = ገና ዝተራኸበ ወላዲ የለን።
staff-invite-new = 🔗 ሓድሽ ሊንክ
staff-invite-made = { $days ->
        [one] ሊንክ ንሓደ ወላዲ { $child }። ሓደ ግዜ ጥራይ፣ ን{ $days } መዓልቲ ይሰርሕ። እቲ ወላዲ ነቲ ኮድ ስካን ይግበር፣ ወይ ነቲ ሊንክ ስደድሉ።
       *[other] ሊንክ ንሓደ ወላዲ { $child }። ሓደ ግዜ ጥራይ፣ ን{ $days } መዓልታት ይሰርሕ። እቲ ወላዲ ነቲ ኮድ ስካን ይግበር፣ ወይ ነቲ ሊንክ ስደድሉ።
    }

## Who is this?

staff-invite-know = { $name } ({ $language }) ብዛዕባ { $child } መልእኽቲ ክቕበል ይደሊ። ነዚ ሰብ ከም ወላዲ ወይ ኣላዪ ትፈልጥዎ ዲኹም?
staff-invite-yes = ✓ እወ፣ ቅኑዕ እዩ
staff-invite-no = ✖ ኣይፋል
staff-invite-welcome = ✓ { $name } ካብ ሕጂ ብዛዕባ { $child } መልእኽቲ ክቕበል እዩ።
staff-invite-refused-now = ✖ { $name } ብዛዕባ { $child } መልእኽቲ ኣይክቕበልን እዩ።
staff-invite-decided = ብዛዕባ እዚ ድሮ ተወሲኑ።
staff-invite-decide = 👋 { $name }: ትፈልጥዎ ዲኹም?

## The links of a child

staff-invite-joining = ገና ይምዝገብ ኣሎ
staff-invite-waiting = መልስኹም ይጽበ ኣሎ
staff-invite-confirmed = መልእኽቲ ይቕበል
staff-invite-refused = ዘይተፈቕደ
staff-invite-end = ✖ ን{ $name } ደው ኣብል
staff-invite-end-sure = { $name } ድሕሪ ሕጂ ብዛዕባ { $child } መልእኽቲ ከይቅበል ትደልዩ ዲኹም? ብቕጽበት ይሰርሕ።
staff-invite-end-yes = ✖ እወ፣ ደው ኣብል
staff-invite-ended = { $name } ድሕሪ ሕጂ ብዛዕባ { $child } መልእኽቲ ኣይቅበልን እዩ። ብሓድሽ ሊንክ እንደገና ክከኣል እዩ።
staff-invite-again = 🔗 ሊንክታት ናይዚ ቆልዓ
