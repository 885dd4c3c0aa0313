### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = መዝገብ
staff-register-count = ቆልዑ: { $children }። ጉጅለታት: { $groups }።
staff-register-closed = 🗂 መዝገብ ተዓጽዩ። ኩሉ ተዓቂቡ ኣሎ።
staff-register-tap = መጠወቒ ጠውቑ። መልእኽቲ ክትጽሕፉ ትደልዩ? መጀመርታ ተወዲኡ ጠውቑ።

## Groups and children
staff-register-groups = 🏠 ጉጅለታትን ቆልዑን
staff-register-new-group = ➕ ሓድሽ ጉጅለ
staff-register-ask-location = እታ ጉጅለ ኣበየናይ ቦታ ኣላ?
staff-register-ask-group = ስም ናይታ ጉጅለ እንታይ እዩ? ስም ጸሓፉ።
staff-register-new-child = ➕ ቆልዑ ወስኹ
staff-register-no-children = ኣብዛ ጉጅለ ገና ቆልዑ የለዉን።
staff-register-ask-children = ቀዳማይ ስም ጸሓፉ። ብዙሓት ቆልዑ ብሓንሳብ እውን ይከኣል: Sam, Noor, Yara.
staff-register-unfit = “{ $name }” ኣይከኣልን። ገና ዘየለ ስም ጥራይ ጸሓፉ፣ ብዝበዝሐ { $limit } ፊደላት።
staff-register-added = ✓ ሕጂ ኣብ ዝርዝር: { $names }።
staff-register-double = ቅድሚ ሕጂ ኣብ ዝርዝር: { $names }።
staff-register-parents = ዝተራኸቡ ወለዲ: { $count }
staff-register-male = ንሱ
staff-register-female = ንሳ
staff-register-unknown = ኣይተገልጸን
staff-register-invite = 🔗 ወላዲ ዓድሙ
staff-register-rename = ✏️ ስም
staff-register-ask-name = ትኽክለኛ ስም ጸሓፉ።
staff-register-move = 🔀 ካልእ ጉጅለ
staff-register-ask-move = ሓዳስ ጉጅለ ናይ { $child } ኣየነይቲ እያ?
staff-register-moved = ✓ { $child }: ሕጂ ኣብ { $group }።
staff-register-end = 🚪 ክንክን የብቅዕ
staff-register-end-sure = ክንክን ናይ { $child } የብቅዕ ድዩ? ሽዑ ዝኾነ ሰብ ብዛዕባ { $child } መልእኽቲ ኣይረክብን።
staff-register-end-yes = 🚪 እወ፣ የብቅዕ
staff-register-ended = ✓ ክንክን ናይ { $child } ኣብቂዑ።

## Colleagues
staff-register-team = 👥 መሳርሕቲ
staff-register-new-colleague = ➕ መሳርሕቲ ዓድሙ
staff-register-ask-role = ስራሕ መሳርሕትኹም እንታይ ክኸውን እዩ?
staff-role-staff = ሰራሕተኛ
staff-role-mentor = ኣማኻሪ
staff-role-manager = ሓላፊ
staff-role-office = ቤት ጽሕፈት
staff-role-guardian = ወላዲ
staff-register-link = { $days ->
        [one] ሊንክ ንሓደ መሳርሕቲ ({ $role })። ሓደ ግዜ ጥራይ፣ ን{ $days } መዓልቲ ይሰርሕ። ባዕልኹም ሃብዎ።
       *[other] ሊንክ ንሓደ መሳርሕቲ ({ $role })። ሓደ ግዜ ጥራይ፣ ን{ $days } መዓልታት ይሰርሕ። ባዕልኹም ሃብዎ።
    }
staff-register-person = እዚ ሰብ ዝሰርሓሎም ጉጅለታት ጠውቑ።
staff-register-leaves = 🚪 መእተዊ ከልክሉ
staff-register-leaves-sure = መእተዊ ን{ $name } ይከልከል ዶ? ብቕጽበት ይሰርሕ።
staff-register-leaves-yes = 🚪 እወ፣ ከልክሉ
staff-register-left = ✓ መእተዊ ን{ $name } ተኸልኪሉ።
staff-register-invites = 🔑 ክፉታት ዕድመታት ({ $count })
staff-register-no-invites = ክፉት ዕድመ የለን።
staff-register-until = ክሳብ { $date } ይሰርሕ
staff-register-withdraw = ✖ { $number } ስሓቡ
staff-register-withdrawn = ✓ እቲ ሊንክ ድሕሪ ሕጂ ኣይሰርሕን።
