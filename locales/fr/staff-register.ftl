### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Registre
staff-register-count = Enfants : { $children }. Groupes : { $groups }.
staff-register-closed = 🗂 Le registre est fermé. Tout est enregistré.
staff-register-tap = Touchez un bouton. Vous voulez écrire un message ? Touchez d’abord Terminé.

## Groups and children
staff-register-groups = 🏠 Groupes et enfants
staff-register-new-group = ➕ Nouveau groupe
staff-register-ask-location = Dans quel lieu se trouve le groupe ?
staff-register-ask-group = Comment s’appelle le groupe ? Tapez le nom.
staff-register-new-child = ➕ Ajouter des enfants
staff-register-no-children = Il n’y a pas encore d’enfants dans ce groupe.
staff-register-ask-children = Tapez le prénom. Plusieurs enfants à la fois, c’est possible aussi : Sam, Noor, Yara.
staff-register-unfit = « { $name } » ne convient pas. Tapez seulement un nom qui n’existe pas encore, avec { $limit } lettres au maximum.
staff-register-added = ✓ Ajout : { $names }.
staff-register-double = Déjà dans la liste : { $names }.
staff-register-parents = Parents reliés : { $count }
staff-register-male = il
staff-register-female = elle
staff-register-unknown = non précisé
staff-register-invite = 🔗 Inviter un parent
staff-register-rename = ✏️ Nom
staff-register-ask-name = Tapez le bon nom.
staff-register-move = 🔀 Autre groupe
staff-register-ask-move = Dans quel groupe passe { $child } ?
staff-register-moved = ✓ { $child } est maintenant dans le groupe { $group }.
staff-register-end = 🚪 Fin de l’accueil
staff-register-end-sure = L’accueil prend-il fin pour { $child } ? Plus personne ne recevra alors de messages sur { $child }.
staff-register-end-yes = 🚪 Oui, l’accueil prend fin
staff-register-ended = ✓ L’accueil a pris fin pour { $child }.

## Colleagues
staff-register-team = 👥 Collègues
staff-register-new-colleague = ➕ Inviter un collègue
staff-register-ask-role = Que fera cette personne ?
staff-role-staff = membre de l’équipe
staff-role-mentor = mentor
staff-role-manager = direction
staff-role-office = bureau
staff-role-guardian = parent
staff-register-link = { $days ->
        [one] Lien pour une seule personne ({ $role }). Il fonctionne une fois, pendant { $days } jour. Remettez-le vous-même.
       *[other] Lien pour une seule personne ({ $role }). Il fonctionne une fois, pendant { $days } jours. Remettez-le vous-même.
    }
staff-register-person = Touchez les groupes où travaille cette personne.
staff-register-leaves = 🚪 Retirer l’accès
staff-register-leaves-sure = Retirer l’accès pour { $name } ? Cela prend effet tout de suite.
staff-register-leaves-yes = 🚪 Oui, retirer
staff-register-left = ✓ { $name } n’a plus accès.
staff-register-invites = 🔑 Invitations ouvertes ({ $count })
staff-register-no-invites = Il n’y a pas d’invitations ouvertes.
staff-register-until = valable jusqu’au { $date }
staff-register-withdraw = ✖ retirer { $number }
staff-register-withdrawn = ✓ Ce lien ne fonctionne plus.
