staff-back = ◀ Înapoi
staff-skip = Sari peste ▸
staff-stop = ✖ Stop
staff-done = ✓ Gata
staff-send = ✅ Trimite
staff-look = 👁 Vezi
staff-menu = ☰ Meniu

## The menu. $name is the staff member

staff-menu-hello = Bună, { $name }! Ce vrei să faci?
staff-menu-handover = 📋 Raportul zilei
staff-menu-message = ✍️ Mesaj
staff-menu-notice = 📣 Anunț
staff-menu-inbox = { $count ->
        [0] 📥 Căsuță
        [one] 📥 Căsuță ({ $count })
        [few] 📥 Căsuță ({ $count })
       *[other] 📥 Căsuță ({ $count })
    }
staff-menu-invite = 🔗 Invită
staff-menu-register = 🗂 Evidență
staff-menu-open = Încă neterminat:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = 👋 Părinți noi care așteaptă răspunsul tău: { $count }.
staff-help = Atinge ce vrei să faci. Poți și să scrii direct: fac din text un mesaj. Cu /language îți alegi limba. Cu /hours îți alegi orele de liniște.

## What happens to a card

staff-stopped = ✖ Oprit. Nu s-a trimis nimic.
staff-stopped-undo = ↩ Totuși continuă
staff-changed-by = { $name } a schimbat și ceva aici între timp. Nu s-a pierdut nimic. Verifică.
staff-taken-over = { $name } continuă acum aici.
staff-moved = ⬇️ Acum este mai jos.
staff-take-back = ▶️ Continui eu
staff-card-gone = Acest buton ține de ceva deja terminat. Scrie /menu ca să începi ceva nou.
staff-button-unknown = Acest buton nu mai funcționează. Scrie /menu ca să continui.
staff-sent-already = Acest lucru a fost deja trimis.
staff-sent = ✓ { $what } · trimis la { $count ->
        [one] un părinte
        [few] { $count } părinți
       *[other] { $count } de părinți
    }, { $time }
staff-sent-again = ✓ { $what } · corectat la { $count ->
        [one] un părinte
        [few] { $count } părinți
       *[other] { $count } de părinți
    }, { $time }
staff-correct = ✏️ Corectează
staff-sent-look = 📬 A ajuns?
staff-sent-state = Situația la ora { $time }
staff-sent-read = 👍 Au înțeles { $read } din { $count }
staff-sent-waiting = mai așteaptă
staff-sent-sending = este pe drum
staff-sent-sent = a ajuns
staff-sent-unsure = poate a ajuns. Întreabă.
staff-sent-unreachable = nu poate fi contactat. Sună sau vorbește la ușă.
staff-sent-failed = nu a reușit. Sună sau vorbește la ușă.
staff-sent-withdrawn = netrimis: părintele nu mai este conectat sau nu dorește mesaje.
staff-nobody = Nu există încă un părinte care poate citi asta. Invită întâi un părinte cu /menu → Invită.
staff-consent-health = ☎️ Nu ajunge la { $names }: nu există acord pentru mesaje despre sănătate. Sună sau scoate partea aceea.
staff-consent-photo = ☎️ Nu ajunge la { $names }: nu există acord pentru fotografii.
staff-changed = S-a schimbat ceva de când te-ai uitat. Verifică și atinge încă o dată Trimite.

## When something can't be done

staff-not-allowed = Rolul tău nu permite asta. Întreabă-ți șeful.
staff-not-your-group = Acest copil este la altă grupă. Întreabă un coleg de la acea grupă.
staff-no-groups = Nu ai încă o grupă. Cere șefului să te asocieze cu o grupă.
staff-unknown-command = Nu cunosc această comandă. Scrie /menu ca să vezi ce se poate.
staff-text-too-long = Textul tău este prea lung: { $length } caractere. Scurtează-l la cel mult { $limit } sau trimite două mesaje.
staff-text-empty = Nu văd niciun text. Scrie mesajul în cuvinte obișnuite.
staff-text-only-emoji = Văd numai imagini. Adaugă câteva cuvinte.
staff-other-kind = Nu pot citi asta. Scrie mesajul sau /menu.
staff-not-dutch = Nu pare neerlandeză ({ $language }). Simplific numai text neerlandez și traduc numai din neerlandeză. Scrie mesajul în neerlandeză.

## Choosing a language

staff-language-ask = În ce limbă vrei să mă folosești?
staff-language-set = Bine, de acum în această limbă: { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"

staff-preview-read-in = Părinții citesc în: { $languages }
staff-preview-untranslated = { $count ->
        [one] O propoziție rămâne în neerlandeză
        [few] { $count } propoziții rămân în neerlandeză
       *[other] { $count } de propoziții rămân în neerlandeză
    }: { $language }
staff-preview-machine = { $count ->
        [one] O propoziție este tradusă automat
        [few] { $count } propoziții sunt traduse automat
       *[other] { $count } de propoziții sunt traduse automat
    }: { $language }
staff-preview-risk = O propoziție este despre sănătate sau siguranță. Pe aceasta nu o traduc automat. Sună acești părinți sau cere un interpret.
staff-preview-title = { $language } · { $count ->
        [one] un părinte
        [few] { $count } părinți
       *[other] { $count } de părinți
    }
staff-preview-more = … și încă { $count ->
        [one] o propoziție
        [few] { $count } propoziții
       *[other] { $count } de propoziții
    }. Părinții primesc tot.
staff-preview-sign-reviewed = ✓✓ propoziție fixă, verificată
staff-preview-sign-fixed = ✓ propoziție fixă, încă neverificată
staff-preview-sign-machine = ≈ traducere automată
staff-preview-sign-untranslated = ⚠ netradus

staff-other-child = În textul tău apare un nume: { $others }. Asta citesc și părinții acestui copil: { $child }.
staff-other-child-again = E în regulă așa? Modifică textul sau atinge încă o dată Trimite.
staff-health-to-many = În textul tău este ceva despre sănătatea copilului: { $names }. Asta citesc și alți părinți.
