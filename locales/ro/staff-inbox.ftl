staff-inbox-empty = 📥 Căsuța ta este goală.
staff-inbox-list = { $count ->
        [one] 📥 Un mesaj de la un părinte
        [few] 📥 { $count } mesaje de la părinți. Cel care așteaptă de cel mai mult timp este sus.
       *[other] 📥 { $count } de mesaje de la părinți. Cel care așteaptă de cel mai mult timp este sus.
    }
staff-inbox-no-child = General
staff-inbox-when = { $time } · așteaptă { $waiting }
staff-inbox-minutes = { $count } min
staff-inbox-hours = { $count } h
staff-inbox-days = { $count ->
        [one] o zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
staff-inbox-asks = { $name } nu înțelege asta:

## How sure the Dutch is

staff-inbox-phrase = ✓ propoziție fixă
staff-inbox-machine = ≈ traducere automată. Ai îndoieli? Întreabă.
staff-inbox-untranslated = Nu pot traduce asta. Vezi ce a scris părintele. Sună sau întreabă pe cineva care știe limba.
staff-inbox-partly = Nu pot traduce tot. Ce a rămas în altă limbă a scris părintele. Sună sau întreabă pe cineva care știe limba.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = Asta poate însemna două lucruri. Întreabă părintele ce vrea să spună.
staff-inbox-risk = Aceasta poate fi despre sănătate sau siguranță. Nu te baza doar pe traducere: sună sau roagă pe cineva care știe limba să citească.

## Buttons

staff-inbox-answer = ↩️ Răspuns
staff-inbox-done = ✓ Rezolvat
staff-inbox-original = 🔤 Original
staff-inbox-dutch = 📄 Neerlandeză
staff-inbox-back = 📥 Căsuță
staff-inbox-reopen = ↩ Totuși nu e gata

## Answering

staff-inbox-what = Răspuns către { $name }
staff-inbox-ask-text = Scrie răspunsul către { $name } sau alege o propoziție.
staff-inbox-claimed = { $name } se ocupă deja.
staff-inbox-done-already = Este deja rezolvat.
staff-inbox-done-now = ✓ Rezolvat: mesaj de la { $name }
staff-inbox-sent = ✓ Răspuns trimis către { $name }, { $time }
staff-inbox-unreachable = { $name } nu primește mesaje acum. Sună sau vorbește cu părintele la ușă.
