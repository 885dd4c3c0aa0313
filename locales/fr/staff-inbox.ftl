staff-inbox-empty = 📥 Votre boîte de réception est vide.
staff-inbox-list = { $count ->
        [one] 📥 { $count } message d’un parent
       *[other] 📥 { $count } messages de parents. Celui qui attend depuis le plus longtemps est en haut.
    }
staff-inbox-no-child = Général
staff-inbox-when = { $time } · attend depuis { $waiting }
staff-inbox-minutes = { $count } min
staff-inbox-hours = { $count } h
staff-inbox-days = { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
staff-inbox-asks = { $name } ne comprend pas ceci :

## How sure the Dutch is
staff-inbox-phrase = ✓ phrase fixe
staff-inbox-machine = ≈ traduction automatique. Un doute ? Posez la question au parent.
staff-inbox-untranslated = Je ne peux pas traduire ceci. Vous voyez ce que le parent a écrit. Appelez, ou demandez à quelqu’un qui connaît la langue.
staff-inbox-partly = Je ne peux pas tout traduire. Ce qui est dans une autre langue, le parent l’a écrit ainsi. Appelez, ou demandez à quelqu’un qui connaît la langue.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = Cela peut vouloir dire deux choses. Demandez au parent ce qu’il veut dire.
staff-inbox-risk = Ceci concerne peut-être la santé ou la sécurité. Ne vous fiez pas à la seule traduction : appelez, ou faites lire par quelqu’un qui connaît la langue.

## Buttons
staff-inbox-answer = ↩️ Répondre
staff-inbox-done = ✓ Traité
staff-inbox-original = 🔤 Original
staff-inbox-dutch = 📄 Néerlandais
staff-inbox-back = 📥 Boîte de réception
staff-inbox-reopen = ↩ Finalement pas fini

## Answering
staff-inbox-what = Réponse à { $name }
staff-inbox-ask-text = Tapez votre réponse à { $name }, ou choisissez une phrase.
staff-inbox-claimed = { $name } s’en occupe déjà.
staff-inbox-done-already = C’est déjà traité.
staff-inbox-done-now = ✓ Traité : message envoyé par { $name }
staff-inbox-sent = ✓ Réponse à { $name } envoyée, { $time }
staff-inbox-unreachable = { $name } ne reçoit pas de messages pour le moment. Appelez le parent, ou parlez-lui à la porte.
