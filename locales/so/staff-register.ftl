### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Diiwaan
staff-register-count = Carruur: { $children }. Kooxo: { $groups }.
staff-register-closed = 🗂 Diiwaanku waa xiran yahay. Wax walba waa la kaydiyay.
staff-register-tap = Taabo badhan. Ma doonaysaa inaad fariin qorto? Marka hore taabo Diyaar.

## Groups and children
staff-register-groups = 🏠 Kooxaha iyo carruurta
staff-register-new-group = ➕ Koox cusub
staff-register-ask-location = Kooxdu goobtee bay joogtaa?
staff-register-ask-group = Kooxda magaceedu waa maxay? Qor magaca.
staff-register-new-child = ➕ Ku dar carruur
staff-register-no-children = Kooxdan weli carruur kuma jiraan.
staff-register-ask-children = Qor magaca koowaad. Dhowr carruur ah mar qudha sidoo kale waa la qori karaa: Sam, Noor, Yara.
staff-register-unfit = “{ $name }” ma noqon karo. Qor magac keliya oo aan weli jirin, ugu badnaan { $limit } xaraf.
staff-register-added = ✓ Waa lagu daray: { $names }.
staff-register-double = Horeba liiska ugu jira: { $names }.
staff-register-parents = Waalidka ku xiran: { $count }
staff-register-male = wiil
staff-register-female = gabadh
staff-register-unknown = lama sheegin
staff-register-invite = 🔗 Martiqaad waalid
staff-register-rename = ✏️ Magac
staff-register-ask-name = Qor magaca saxda ah.
staff-register-move = 🔀 Koox kale
staff-register-ask-move = Kooxda cusub ee { $child } waa tee?
staff-register-moved = ✓ { $child }: hadda kooxda { $group }.
staff-register-end = 🚪 Xannaanadu waa dhammaanaysaa
staff-register-end-sure = Xannaanada { $child } ma dhammaanaysaa? Markaas cidna looma diri doono fariimaha ku saabsan { $child }.
staff-register-end-yes = 🚪 Haa, waa dhammaanaysaa
staff-register-ended = ✓ Xannaanada { $child } waa dhammaatay.

## Colleagues
staff-register-team = 👥 Dadka kula shaqeeya
staff-register-new-colleague = ➕ Martiqaad qof kula shaqeeya
staff-register-ask-role = Shaqada qofkani maxay noqonaysaa?
staff-role-staff = shaqaale
staff-role-mentor = la-taliye
staff-role-manager = maamule
staff-role-office = xafiis
staff-role-guardian = waalid
staff-register-link = { $days ->
        [one] Link loogu talagalay hal qof oo kula shaqeeya ({ $role }). Hal mar iyo { $days } maalin ayuu shaqeeyaa. Adigu sii qofkaas.
       *[other] Link loogu talagalay hal qof oo kula shaqeeya ({ $role }). Hal mar iyo { $days } maalmood ayuu shaqeeyaa. Adigu sii qofkaas.
    }
staff-register-person = Taabo kooxaha uu qofkani ka shaqeeyo.
staff-register-leaves = 🚪 Ka qaad gelitaanka
staff-register-leaves-sure = Gelitaanka ma laga qaadaa { $name }? Isla markiiba ayay dhaqan gelaysaa.
staff-register-leaves-yes = 🚪 Haa, ka qaad
staff-register-left = ✓ Gelitaankii waa laga qaaday { $name }.
staff-register-invites = 🔑 Martiqaadyo furan ({ $count })
staff-register-no-invites = Martiqaad furan ma jiro.
staff-register-until = wuxuu shaqeeyaa ilaa { $date }
staff-register-withdraw = ✖ ka noqo { $number }
staff-register-withdrawn = ✓ Linkigaas mar dambe ma shaqeeyo.
