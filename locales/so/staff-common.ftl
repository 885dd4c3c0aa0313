### locales/nl/staff-common.ftl tells what the slots hold.

staff-back = ◀ Dib u noqo
staff-skip = Ka bood ▸
staff-stop = ✖ Jooji
staff-done = ✓ Diyaar
staff-send = ✅ Dir
staff-look = 👁 Eeg
staff-menu = ☰ Menu

## The menu. $name is the staff member

staff-menu-hello = Salaan { $name }! Maxaad rabtaa inaad sameyso?
staff-menu-handover = 📋 Warbixinta maanta
staff-menu-message = ✍️ Fariin
staff-menu-notice = 📣 Ogeysiis
staff-menu-inbox = { $count ->
    [0] 📥 Sanduuqa fariimaha
    [one] 📥 Sanduuqa fariimaha ({ $count })
   *[other] 📥 Sanduuqa fariimaha ({ $count })
}
staff-menu-invite = 🔗 Martiqaad
staff-menu-register = 🗂 Diiwaan
staff-menu-open = Weli aan dhammaan:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = 👋 { $count } waalid cusub ayaa sugaya jawaabtaada.
staff-help = Taabo waxa aad rabto inaad sameyso. Wax iska qor ayaad sidoo kale kartaa: fariin ayaan ka dhigayaa. /language ku dooro luqaddaada. /hours ku dooro saacadahaaga nasashada.

## What happens to a card

staff-stopped = ✖ Waa la joojiyay. Waxba lama dirin.
staff-stopped-undo = ↩ Haddana sii wad
staff-changed-by = Isla wakhtigan shaqaale kale ({ $name }) ayaa wax beddelay. Waxba ma lumin. Fadlan eeg.
staff-taken-over = Hadda qofka tan sii wada waa { $name }.
staff-moved = ⬇️ Tani hadda hoos ayay ku jirtaa.
staff-take-back = ▶️ Anigaa sii wadaya
staff-card-gone = Badhankani waa wax hore u dhammaaday. Qor /menu si aad wax cusub u bilowdo.
staff-button-unknown = Badhankani ma shaqeeyo hadda. Qor /menu si aad u sii waddo.
staff-sent-already = Tan hore ayaa loo diray.
staff-sent = ✓ { $what } · waxaa loo diray { $count } waalid, { $time }
staff-sent-again = ✓ { $what } · waxaa loo saxay { $count } waalid, { $time }
staff-correct = ✏️ Sax
staff-sent-look = 📬 Ma gaartay?
staff-sent-state = Xaaladda saacadda { $time }
staff-sent-read = 👍 { $read } oo ka mid ah { $count } way fahmeen
staff-sent-waiting = weli way sugaysaa
staff-sent-sending = way sii socotaa
staff-sent-sent = way gaartay
staff-sent-unsure = malaha way gaartay. Weydii.
staff-sent-unreachable = lama heli karo. Wac, ama waalidka albaabka kula hadal.
staff-sent-failed = ma suurtagelin. Wac, ama waalidka albaabka kula hadal.
staff-sent-withdrawn = lama dirin: waalidkani hadda kuma xirna, ama fariimo ma rabo.
staff-nobody = Weli ma jiro waalid tan akhrin kara. Marka hore waalid ku casuum /menu → Martiqaad.
staff-consent-health = ☎️ Looma dirayo { $names }: ma jiro oggolaansho ku saabsan fariimaha caafimaadka. Wac, ama qaybtaas ka saar.
staff-consent-photo = ☎️ Looma dirayo { $names }: ma jiro oggolaansho ku saabsan sawirrada.
staff-changed = Wax baa isbeddelay tan iyo markii aad eegtay. Eeg oo mar kale taabo Dir.

## When something can't be done

staff-not-allowed = Doorkaaga taas laguma oggola. Weydii maamulahaaga.
staff-not-your-group = Ilmahaasi koox kale ayuu ku jiraa. Weydii shaqaale kooxdaas ka mid ah.
staff-no-groups = Weli koox kuma jirtid. Maamulahaaga weydiiso in koox laguugu daro.
staff-unknown-command = Amarkaas ma aqaan. Qor /menu si aad u aragto waxa suurtagal ah.
staff-text-too-long = Qoraalkaagu aad buu u dheer yahay: { $length } xaraf. Ka dhig ugu badnaan { $limit }, ama laba fariimood dir.
staff-text-empty = Qoraal ma arko. Fariintaada ku qor erayo caadi ah.
staff-text-only-emoji = Sawirro yaryar oo keliya ayaan arkaa. Ku dar dhowr eray.
staff-other-kind = Tan ma akhrin karo. Qor fariintaada, ama qor /menu.
staff-not-dutch = Tani uma muuqato af Nederlands ({ $language }). Waxaan fududeeyaa qoraalka Nederlands-ka oo keliya, waxaanan ka turjumaa Nederlands-ka oo keliya. Fariintaada ku qor af Nederlands.

## Choosing a language

staff-language-ask = Luqaddee ayaad rabtaa inaad igu isticmaasho?
staff-language-set = Waa hagaag, hadda ka dib luqadda { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = Waalidku waxay ku akhrinayaan: { $languages }
staff-preview-untranslated = { $count ->
        [one] 1 jumlad ayaa ku haraysa af Nederlands: { $language }
       *[other] { $count } jumladood ayaa ku haraya af Nederlands: { $language }
    }
staff-preview-machine = { $count ->
        [one] 1 jumlad ayaa si otomaatig ah loo turjumay: { $language }
       *[other] { $count } jumladood ayaa si otomaatig ah loo turjumay: { $language }
    }
staff-preview-risk = Jumlad ayaa ku saabsan caafimaad ama badbaado. Taas si otomaatig ah uma turjumo. Waalidkan wac, ama turjubaan weydiiso.
staff-preview-title = { $language } · { $count } waalid
staff-preview-more = { $count ->
        [one] … iyo weli 1 jumlad. Waalidku wax walba way helayaan.
       *[other] … iyo weli { $count } jumladood. Waalidku wax walba way helayaan.
    }
staff-preview-sign-reviewed = ✓✓ jumlad go'an, la hubiyay
staff-preview-sign-fixed = ✓ jumlad go'an, weli aan la hubin
staff-preview-sign-machine = ≈ si otomaatig ah ayaa loo turjumay
staff-preview-sign-untranslated = ⚠ lama turjumin

## When a text to the parents of one child names another child. $others and $child are names, one or more

staff-other-child = Qoraalkaaga waxaa ku jira { $others }. Waalidka { $child } sidoo kale way akhrinayaan.
staff-other-child-again = Ma la oggol yahay? Qoraalkaaga beddel, ama mar kale taabo Dir.
staff-health-to-many = Qoraalkaaga waxaa ku jira wax ku saabsan caafimaadka { $names }. Waalid kale sidoo kale way akhrinayaan.
