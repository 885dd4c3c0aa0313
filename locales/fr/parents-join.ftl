parents-join-stranger = Bonjour ! Ici, les parents reçoivent les messages de la structure d’accueil ou de l’école. Vous avez besoin d’un lien personnel. Demandez le lien ou le code QR à un membre de l’équipe.

## A link that does not work. One sentence on what is wrong, one on what to do.
parents-join-unknown = Ce lien n’est pas correct. Demandez un nouveau lien à un membre de l’équipe.
parents-join-expired = Ce lien est trop ancien. Demandez un nouveau lien à un membre de l’équipe.
parents-join-used = Ce lien a déjà été utilisé. Demandez un nouveau lien à un membre de l’équipe.
parents-join-staff = Ce lien est pour une autre personne. Nous vous connaissons déjà ici. Donnez le lien au parent ou au collègue à qui il est destiné.
parents-join-colleague = Bienvenue dans l’équipe, { $person } ! Tapez /menu pour commencer.

## Choosing a language
parents-join-language = Choisissez votre langue
parents-join-more-languages = Autres langues ▶
parents-join-first-languages = ◀ Retour

## How the child's name is written
parents-join-name = <b>Comment écrivez-vous le nom de votre enfant ?</b>
    Tapez son prénom comme vous l’écrivez à la maison. Ce nom figurera dans chaque message.
parents-join-name-keep = Comme l’écrit la structure
parents-join-name-unfit = Je ne peux pas utiliser ce nom. Tapez seulement le prénom, avec { $limit } lettres au maximum.

## Consent, one question per screen
parents-join-step = Question { $number } sur { $count }
parents-join-yes = ✓ Oui
parents-join-no = Non
parents-join-back = ◀ Retour
parents-join-ask-text = <b>Pouvons-nous vous envoyer des messages sur votre enfant ?</b>
    Par exemple sur les repas, le sommeil et le jeu. Seuls les parents et l’équipe de votre enfant lisent ces messages.
parents-join-ask-photo = <b>Pouvons-nous vous envoyer des photos de votre enfant ?</b>
    Seuls les parents de votre enfant reçoivent ces photos.
parents-join-ask-photo-others = <b>Votre enfant peut-il être sur une photo avec d’autres enfants ?</b>
    Les parents de ces enfants reçoivent alors aussi la photo.
parents-join-ask-health = <b>Pouvons-nous parler de la santé de votre enfant dans un message ?</b>
    Par exemple d’une fièvre ou d’une petite blessure. Si vous dites non, nous vous appellerons.
parents-join-change = Vous pouvez toujours changer cela avec /mydata.
parents-join-text-needed = Sans votre accord, nous ne vous envoyons rien. Voulez-vous quand même recevoir des messages ?
parents-join-text-yes = ✓ Oui, envoyez-moi les messages
parents-join-leave = Non, j’arrête
parents-join-left = D’accord, vous ne recevrez pas de messages. Vous changez d’avis plus tard ? Touchez de nouveau le lien.

## Waiting and welcome
parents-join-waiting = <b>Merci !</b>
    Un membre de l’équipe vérifie maintenant qui vous êtes. Ensuite, les messages arriveront ici tout seuls. Vous n’avez plus rien à faire.
parents-join-confirmed = <b>Bienvenue !</b>
    Vous recevrez ici des messages au sujet de votre enfant, { $child }. Vous pouvez toujours répondre, dans votre propre langue. Avec /help, vous voyez ce que vous pouvez faire d’autre.
parents-join-refused = Un membre de l’équipe n’a pas pu vous relier à un enfant. Demandez à l’équipe ce qui ne va pas.
parents-join-already = Vous recevez déjà des messages sur cet enfant.
