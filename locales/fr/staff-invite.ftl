staff-invite-ask-child = Pour quel enfant voulez-vous inviter un parent ?
staff-invite-no-children = Il n’y a pas encore d’enfants dans votre groupe.
staff-invite-nobody = Aucun parent n’est encore relié.
staff-invite-new = 🔗 Nouveau lien
staff-invite-made = { $days ->
        [one] Lien pour { $child }, pour un seul parent. Il fonctionne une fois, pendant { $days } jour. Laissez le parent scanner le code, ou transmettez-lui le lien.
       *[other] Lien pour { $child }, pour un seul parent. Il fonctionne une fois, pendant { $days } jours. Laissez le parent scanner le code, ou transmettez-lui le lien.
    }

## Who is this?
staff-invite-know = { $name } ({ $language }) veut recevoir des messages sur { $child }. Connaissez-vous cette personne comme parent ou responsable de l’enfant ?
staff-invite-yes = ✓ Oui, c’est exact
staff-invite-no = ✖ Non
staff-invite-welcome = ✓ { $name } reçoit désormais des messages sur { $child }.
staff-invite-refused-now = ✖ { $name } ne reçoit pas de messages sur { $child }.
staff-invite-decided = La décision est déjà prise.
staff-invite-decide = 👋 { $name } : connaissez-vous cette personne ?

## The links of a child
staff-invite-joining = inscription en cours
staff-invite-waiting = attend votre réponse
staff-invite-confirmed = reçoit des messages
staff-invite-refused = accès refusé
staff-invite-end = ✖ Arrêter pour { $name }
staff-invite-end-sure = Arrêter les messages sur { $child } pour { $name } ? Cela prend effet tout de suite.
staff-invite-end-yes = ✖ Oui, arrêter
staff-invite-ended = { $name } ne reçoit plus de messages sur { $child }. Avec un nouveau lien, c’est de nouveau possible.
staff-invite-again = 🔗 Liens de cet enfant
