parents-settings-help = <b>Que puis-je faire pour vous ?</b>
    N’hésitez pas à écrire un message ici, dans votre propre langue. L’équipe le lit en néerlandais.
    /language – choisir une autre langue
    /hours – choisir quand vous recevez les messages
    /mydata – voir ce que nous gardons et changer vos accords
    /stop – ne plus recevoir de messages
    /start – recevoir de nouveau des messages
    /forget – effacer tout ce qui vous concerne
    C’est urgent ? Alors appelez-nous.
parents-settings-language-set = ✓ À partir de maintenant, j’écris dans cette langue : { $language }.
parents-settings-unknown-command = Je ne connais pas cette commande. Avec /help, vous voyez ce qui est possible.

## /stop
parents-settings-stop = <b>Souhaitez-vous arrêter de recevoir des messages ?</b>
    Vous ne verrez plus comment va votre enfant. Vous pouvez toujours recommencer avec /start.
parents-settings-stop-yes = Oui, arrêter
parents-settings-stop-no = Non, continuer
parents-settings-stopped = Vous ne recevez plus de messages. Tapez /start pour recommencer.
parents-settings-not-stopped = ✓ Vous continuez à recevoir des messages.
parents-settings-started = ✓ Vous recevez de nouveau des messages.
parents-settings-ready = Tout est prêt. Vous recevrez ici les messages automatiquement. Avec /help, vous voyez ce qui est possible.

## /mydata
parents-settings-data = <b>Voici ce que nous gardons sur vous</b>
parents-settings-data-name = Votre nom : { $person }
parents-settings-data-language = Votre langue : { $language }
parents-settings-data-child = <b>Votre enfant : { $child }</b>
parents-settings-data-counts = Messages pour vous : { $sent }. Messages de vous : { $received }.
parents-settings-data-change = Touchez un bouton pour changer vos accords. Avec /forget, vous effacez tout.
parents-settings-data-file = 📄 M’envoyer tout dans un fichier
parents-settings-data-sent = Voici tout ce que nous gardons sur vous. Un fichier est à lire vous-même, l’autre est pour un programme informatique.
parents-settings-data-to-you = Messages pour vous
parents-settings-data-from-you = Messages de vous
parents-settings-purpose-text = Messages
parents-settings-purpose-photo = Photos
parents-settings-purpose-photo-others = Photos avec d’autres
parents-settings-purpose-health = Santé
parents-settings-status-joining = Inscription pas encore terminée.
parents-settings-status-waiting = En attente d’un membre de l’équipe.
parents-settings-status-confirmed = Vous recevez des messages.
parents-settings-status-refused = Un membre de l’équipe n’a pas accepté l’inscription.

## /forget
parents-settings-forget = <b>Voulez-vous que nous effacions tout ce qui vous concerne ?</b>
    Nous effaçons votre nom, votre langue et tous les messages. C’est définitif. Vous aurez alors besoin d’un nouveau lien.
parents-settings-forget-yes = Oui, tout effacer
parents-settings-forget-no = Non, tout garder
parents-settings-forgotten = Tout ce qui vous concerne est effacé. Vous pouvez supprimer vous-même les messages de cette conversation. Bonne continuation !
parents-settings-kept = ✓ Rien n’a été effacé.
