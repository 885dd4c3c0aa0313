### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = መዝገብ
staff-register-count = ቆልዑ፦ { $children }። ጉጅለታት፦ { $groups }።
staff-register-closed = 🗂 መዝገብ ተዓጽዩ። ኩሉ ተዓቂቡ ኣሎ።
staff-register-tap = መጠወቒ ጠውቑ። መልእኽቲ ክትጽሕፉ ትደልዩ? መጀመርታ ተወዲኡ ጠውቑ።

## Groups and children
staff-register-groups = 🏠 ጉጅለታትን ቆልዑን
staff-register-new-group = ➕ ሓድሽ ጉጅለ
staff-register-ask-group = ስም ናይታ ጉጅለ እንታይ እዩ? ስም ጸሓፉ።
staff-register-new-child = ➕ ቆልዑ ወስኹ
staff-register-no-children = ኣብዛ ጉጅለ ገና ቆልዑ የለዉን።
staff-register-ask-children = ቀዳማይ ስም ጸሓፉ። ብዙሓት ቆልዑ ብሓንሳብ እውን ይከኣል፦ Sam, Noor, Yara.
staff-register-unfit = “{ $name }” ኣይከኣልን። ገና ዘየለ ስም ጥራይ ጸሓፉ፣ ብዝበዝሐ { $limit } ፊደላት።
staff-register-added = ✓ ተወሲኹ፦ { $names }።
staff-register-double = ቅድሚ ሕጂ ኣሎ፦ { $names }።
staff-register-parents = ዝተኣሳሰሩ ወለዲ፦ { $count }
staff-register-male = ንሱ
staff-register-female = ንሳ
staff-register-unknown = ክልቲኡ ኣይኮነን
staff-register-invite = 🔗 ወላዲ ዓድሙ
staff-register-rename = ✏️ ስም
staff-register-ask-name = ትኽክለኛ ስም ጸሓፉ።
staff-register-move = 🔀 ካልእ ጉጅለ
staff-register-ask-move = { $child } ናብ ኣየነይቲ ጉጅለ ይኸይድ?
staff-register-moved = ✓ { $child }፦ ሕጂ ኣብ { $group }።
staff-register-end = 🚪 ክንክን የብቅዕ
staff-register-end-sure = ክንክን ናይ { $child } የብቅዕ ድዩ? ሽዑ ዝኾነ ሰብ ብዛዕባ { $child } መልእኽቲ ኣይረክብን።
staff-register-end-yes = 🚪 እወ፣ የብቅዕ
staff-register-ended = ✓ ክንክን ናይ { $child } ኣብቂዑ።

## Colleagues
staff-register-team = 👥 መሳርሕቲ
staff-register-new-colleague = ➕ መሳርሕቲ ዓድሙ
staff-register-ask-role = እዚ መሳርሕትኹም እንታይ ክሰርሕ እዩ?
staff-role-staff = ሰራሕተኛ
staff-role-mentor = ኣማኻሪ
staff-role-manager = ሓላፊ
staff-role-office = ቤት ጽሕፈት
staff-role-guardian = ወላዲ
staff-register-link = ንሓደ መሳርሕቲ ዝኸውን ሊንክ ({ $role })። ሓንሳብ ጥራይ ይሰርሕ። ቁጽሪ መዓልታት፦ { $days }። ባዕልኹም ሃብዎ።
staff-register-person = ነቶም እዚ መሳርሕቲ ዝሰርሓሎም ጉጅለታት ጠውቑ።
staff-register-leaves = 🚪 መእተዊ ከልክሉ
staff-register-leaves-sure = { $name } ድሕሪ ሕጂ ክኣቱ የብሉን ድዩ? ብቕጽበት ይሰርሕ።
staff-register-leaves-yes = 🚪 እወ፣ ከልክሉ
staff-register-left = ✓ { $name } ድሕሪ ሕጂ ክኣቱ ኣይክእልን።
staff-register-invites = 🔑 ክፉታት ዕድመታት ({ $count })
staff-register-no-invites = ክፉት ዕድመ የለን።
staff-register-until = ክሳብ { $date } ይሰርሕ
staff-register-withdraw = ✖ { $number } ስሓቡ
staff-register-withdrawn = ✓ እቲ ሊንክ ድሕሪ ሕጂ ኣይሰርሕን።
