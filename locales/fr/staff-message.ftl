staff-message-title = Message
staff-message-what = Message : { $text }
staff-message-ask-audience = Pour qui est-ce ?
staff-message-ask-child = Pour les parents de quel enfant ?
staff-message-ask-text = Tapez votre message. Écrivez comme vous parlez : je le simplifie et je vous montre d’abord ce que les parents liront.
staff-message-parents-of = 👪 Parents : { $child }
staff-message-to-parents-of = parents : { $child }
staff-message-one-child = 🧒 Un enfant ({ $group })
staff-message-everyone = 📣 Tous les parents
staff-message-to-everyone = tous les parents

## The two texts and their levels
staff-message-your-text = Votre texte
staff-message-simple-text = Simple
staff-message-simple-already = Votre texte est déjà simple.
staff-message-as-typed = Je ne peux pas simplifier votre texte pour le moment. Les parents le liront tel que vous l’avez écrit. Dites-le à votre responsable.

## What changed
staff-message-changed = Modifié :
staff-message-more-changes = { $count ->
        [one] et encore { $count }
       *[other] et encore { $count }
    }
staff-message-left-out = supprimé
staff-message-put-back = ↩ Annuler { $number }
staff-message-take = ✨ Appliquer { $number }
staff-message-changes = 🔧 Modifications ({ $count })

## A photo
staff-photo-title = Photo
staff-photo-ask-who = Qui est sur la photo ? Seuls les parents de ces enfants la reçoivent.
staff-photo-who = 🧒 Qui est sur la photo ?
staff-photo-no-text = Tapez un texte pour la photo, ou envoyez-la sans texte.
staff-photo-not-together = Aucun accord pour une photo avec d’autres enfants : { $names }. Choisissez une autre photo.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 Phrases fixes ({ $count })
staff-message-phrases-how = Ces phrases restent en néerlandais. Une phrase fixe convient-elle aussi ? Chaque parent la lit dans sa langue.
staff-message-choose = ✨ Choisir { $number }

## Buttons
staff-message-edit = ✏️ Modifier
staff-message-own = ↩ Mon propre texte
staff-message-simple = ✨ Texte simple
staff-message-read-all = 📖 Tout lire
staff-message-spots = 🎨 Passages difficiles
staff-message-urgent = ❗ Urgent
staff-message-not-urgent = ❗ Pas urgent
staff-message-is-urgent = Urgent : part tout de suite, même pendant les heures de repos.
staff-message-other-audience = 👥 Pour qui ?

## A second look
staff-message-hard = Cette phrase est encore difficile : « { $sentence } ». Modifiez-la, ou touchez encore une fois Envoyer.
staff-message-wrong-day = « { $written } » n’est pas correct : selon le calendrier, c’est le { $date }. Vérifiez le jour et la date.
staff-message-again = Modifiez votre texte, ou touchez encore une fois Envoyer.
staff-message-urgent-dutch = Urgent, mais pas traduit pour { $names }. Choisissez une phrase fixe, ou appelez. L’envoyer quand même ainsi ? Touchez encore une fois Envoyer.
staff-message-foreign-again = Cela ne ressemble pas à du néerlandais. Tapez-le en néerlandais, ou touchez encore une fois Envoyer.
staff-message-correcting = Vous corrigez un message déjà envoyé. Tapez le nouveau texte. Les parents verront qu’il a été corrigé.
