### locales/nl/staff-invite.ftl tells what the slots hold.

staff-invite-ask-child = Ilmahee ayaad rabtaa inaad waalid u casuunto?
staff-invite-no-children = Kooxdaada weli carruur kuma jirto.
staff-invite-nobody = Weli waalid laguma xirin.
staff-invite-new = 🔗 Link cusub
staff-invite-made = { $days ->
        [one] Link loogu talagalay hal waalid oo { $child }. Hal mar iyo { $days } maalin ayuu shaqeeyaa. Waalidku koodhka ha iskaan gareeyo, ama link-ga u dir.
       *[other] Link loogu talagalay hal waalid oo { $child }. Hal mar iyo { $days } maalmood ayuu shaqeeyaa. Waalidku koodhka ha iskaan gareeyo, ama link-ga u dir.
    }

## Who is this?

staff-invite-know = Qofkan wuxuu rabaa fariimaha ku saabsan { $child }: { $name } ({ $language }). Ma u taqaan inuu yahay waalid ama mas'uul?
staff-invite-yes = ✓ Haa, waa sax
staff-invite-no = ✖ Maya
staff-invite-welcome = ✓ Hadda ka dib { $name } waxaa loo diri doonaa fariimaha ku saabsan { $child }.
staff-invite-refused-now = ✖ { $name } looma diri doono fariimaha ku saabsan { $child }.
staff-invite-decided = Tan hore ayaa go'aan looga gaaray.
staff-invite-decide = 👋 { $name }: ma taqaan?

## The links of a child

staff-invite-joining = weli wuu isdiiwaangelinayaa
staff-invite-waiting = wuxuu sugayaa jawaabtiinna
staff-invite-confirmed = fariimo wuu helaa
staff-invite-refused = waa la diiday
staff-invite-end = ✖ Jooji { $name }
staff-invite-end-sure = Ma rabtaa in { $name } aan mar dambe loo dirin fariimaha ku saabsan { $child }? Isla markiiba ayay dhaqan gelaysaa.
staff-invite-end-yes = ✖ Haa, jooji
staff-invite-ended = { $name } mar dambe looma diri doono fariimaha ku saabsan { $child }. Link cusub ayaa lagu soo celin karaa.
staff-invite-again = 🔗 Link-yada ilmahan
