staff-back = ◀ Retour
staff-skip = Passer ▸
staff-stop = ✖ Arrêter
staff-done = ✓ Terminé
staff-send = ✅ Envoyer
staff-look = 👁 Voir
staff-menu = ☰ Menu

## The menu. $name is the staff member
staff-menu-hello = Bonjour { $name } ! Que voulez-vous faire ?
staff-menu-handover = 📋 Compte rendu
staff-menu-message = ✍️ Message
staff-menu-notice = 📣 Avis
staff-menu-inbox = { $count ->
        [0] 📥 Boîte de réception
        [one] 📥 Boîte de réception ({ $count })
       *[other] 📥 Boîte de réception ({ $count })
    }
staff-menu-invite = 🔗 Inviter
staff-menu-register = 🗂 Registre
staff-menu-open = Pas encore terminé :
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = { $count ->
        [one] 👋 { $count } nouveau parent attend votre réponse.
       *[other] 👋 { $count } nouveaux parents attendent votre réponse.
    }
staff-help = Touchez ce que vous voulez faire. Vous pouvez aussi simplement écrire : j’en ferai un message. Avec /language, vous choisissez votre langue. Avec /hours, vous choisissez vos heures de repos.

## What happens to a card
staff-stopped = ✖ Arrêté. Rien n’a été envoyé.
staff-stopped-undo = ↩ Finalement continuer
staff-changed-by = Entre-temps, { $name } a aussi changé quelque chose. Rien n’est perdu. Vérifiez encore une fois.
staff-taken-over = { $name } continue maintenant ce travail.
staff-moved = ⬇️ Cela se trouve maintenant plus bas.
staff-take-back = ▶️ Je continue
staff-card-gone = Ce bouton appartient à quelque chose qui est déjà terminé. Tapez /menu pour commencer autre chose.
staff-button-unknown = Ce bouton ne fonctionne plus. Tapez /menu pour continuer.
staff-sent-already = Cela a déjà été envoyé.
staff-sent = { $count ->
        [one] ✓ { $what } · envoyé à { $count } parent, { $time }
       *[other] ✓ { $what } · envoyé à { $count } parents, { $time }
    }
staff-sent-again = { $count ->
        [one] ✓ { $what } · corrigé chez { $count } parent, { $time }
       *[other] ✓ { $what } · corrigé chez { $count } parents, { $time }
    }
staff-correct = ✏️ Corriger
staff-sent-look = 📬 Bien arrivé ?
staff-sent-state = Situation à { $time }
staff-sent-read = 👍 Compris par { $read } sur { $count }
staff-sent-waiting = en attente
staff-sent-sending = en cours d’envoi
staff-sent-sent = remis
staff-sent-unsure = peut-être remis. Posez la question au parent.
staff-sent-unreachable = injoignable. Appelez le parent, ou parlez-lui à la porte.
staff-sent-failed = échec de l’envoi. Appelez le parent, ou parlez-lui à la porte.
staff-sent-withdrawn = non envoyé : ce parent n’est plus relié, ou ne veut pas de messages.
staff-nobody = Aucun parent ne peut encore lire ceci. Invitez d’abord un parent avec /menu → Inviter.
staff-consent-health = ☎️ Pas d’envoi à { $names } : aucun accord pour les messages sur la santé. Appelez, ou retirez ce passage.
staff-consent-photo = ☎️ Pas d’envoi à { $names } : aucun accord pour les photos.
staff-changed = Quelque chose a changé depuis que vous avez regardé. Vérifiez, puis touchez encore une fois Envoyer.

## When something can't be done
staff-not-allowed = Ce n’est pas possible avec votre rôle. Demandez à votre responsable.
staff-not-your-group = Cet enfant est dans un autre groupe. Demandez à un collègue de ce groupe.
staff-no-groups = Vous n’êtes encore dans aucun groupe. Demandez à votre responsable de vous relier à un groupe.
staff-unknown-command = Je ne connais pas cette commande. Tapez /menu pour voir ce qui est possible.
staff-text-too-long = Votre texte est trop long : { $length } caractères. Ne dépassez pas { $limit } caractères, ou envoyez deux messages.
staff-text-empty = Je ne vois pas de texte. Tapez votre message avec des mots simples.
staff-text-only-emoji = Je ne vois que des images. Ajoutez quelques mots.
staff-other-kind = Je ne peux pas lire ceci. Tapez votre message, ou tapez /menu.
staff-not-dutch = Cela ne ressemble pas à du néerlandais ({ $language }). Je simplifie seulement des textes en néerlandais et je traduis seulement à partir du néerlandais. Tapez votre message en néerlandais.

## Choosing a language
staff-language-ask = Dans quelle langue voulez-vous m’utiliser ?
staff-language-set = D’accord, à partir de maintenant dans cette langue : { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"
staff-preview-read-in = Les parents lisent en : { $languages }
staff-preview-untranslated = { $count ->
        [one] { $count } phrase reste en néerlandais : { $language }
       *[other] { $count } phrases restent en néerlandais : { $language }
    }
staff-preview-machine = { $count ->
        [one] { $count } phrase est traduite automatiquement : { $language }
       *[other] { $count } phrases sont traduites automatiquement : { $language }
    }
staff-preview-risk = Une phrase concerne la santé ou la sécurité. Je ne la traduis pas automatiquement. Appelez ces parents, ou demandez un interprète.
staff-preview-title = { $count ->
        [one] { $language } · { $count } parent
       *[other] { $language } · { $count } parents
    }
staff-preview-more = { $count ->
        [one] … et encore { $count } phrase. Les parents reçoivent tout.
       *[other] … et encore { $count } phrases. Les parents reçoivent tout.
    }
staff-preview-sign-reviewed = ✓✓ phrase fixe, relue
staff-preview-sign-fixed = ✓ phrase fixe, pas encore relue
staff-preview-sign-machine = ≈ traduction automatique
staff-preview-sign-untranslated = ⚠ non traduit

## When a text to the parents of one child names another child. $others and $child are names, one or more
staff-other-child = Votre texte nomme : { $others }. Il sera lu aussi par les parents de : { $child }.
staff-other-child-again = Est-ce permis ? Modifiez votre texte, ou touchez encore une fois Envoyer.
staff-health-to-many = Votre texte parle de la santé de : { $names }. Il sera lu aussi par d’autres parents.
