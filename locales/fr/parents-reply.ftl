parents-reply-passed-on = ✓ Transmis au groupe. Enfant : { $child }.
parents-reply-passed-on-all = ✓ Transmis à l’équipe.
parents-reply-later = L’équipe lira cela le { $day }.
parents-reply-which-child = De quel enfant s’agit-il ?
parents-reply-all-children = Tous les enfants
parents-reply-which-line = Quelle phrase ne comprenez-vous pas ?
parents-reply-whole = Tout le message
parents-reply-back = ◀ Retour
parents-reply-asked = ✓ Nous avons reçu votre question : « { $text } » Un membre de l’équipe va vous expliquer.
parents-reply-asked-whole = ✓ Nous avons reçu votre question. Un membre de l’équipe va vous expliquer.
parents-reply-thanks = Merci !
parents-reply-thanks-again = Nous le savions déjà. Merci !
parents-reply-old-button = Ce bouton ne fonctionne plus. N’hésitez pas à nous envoyer un message.

## What can't be passed on
parents-reply-voice = Je ne peux pas transmettre de message vocal. Pouvez-vous l’écrire ?
parents-reply-other = Je ne peux pas transmettre ceci. Pouvez-vous écrire avec des mots ce que vous voulez dire ?
parents-reply-waiting = Un membre de l’équipe doit encore accepter votre inscription. Ensuite, vous pourrez écrire ici. C’est urgent ? Appelez-nous.
parents-reply-no-child = Aucun enfant n’est encore relié à vous. Demandez un lien à un membre de l’équipe.
parents-reply-first-finish = Pouvez-vous d’abord répondre à cette question ?
