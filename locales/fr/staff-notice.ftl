staff-notice-title = Avis
staff-notice-ask-kind = Que voulez-vous annoncer ?
staff-notice-ask-child = De quel enfant s’agit-il ?
staff-notice-today = aujourd’hui
staff-notice-tomorrow = demain

## Questions, by the name of the field
staff-notice-field-date = Quel jour ?
staff-notice-field-dates = À partir de quel jour ?
staff-notice-field-time = À quelle heure ?
staff-notice-field-times = À partir de quelle heure ?
staff-notice-field-reason = Quelle est la raison ?
staff-notice-field-note = Voulez-vous ajouter quelque chose ?
staff-notice-field-what = Que s’est-il passé ?
staff-notice-field-where = Où ?
staff-notice-field-care = Qu’avez-vous fait ?
staff-notice-field-after = Comment cela va-t-il maintenant ?
staff-notice-field-count = Combien ?
staff-notice-field-birthday-count = Quel âge va avoir l’enfant ?
staff-notice-field-extra = Que pouvez-vous encore ajouter ?
staff-notice-field-item = Que doivent apporter les parents ?
staff-notice-field-signs = Que voyez-vous chez l’enfant ?
staff-notice-field-temperature = Combien de degrés de fièvre ?
staff-notice-field-person = Qui ?
staff-notice-field-feast = Quelle fête ?
staff-notice-field-group = Dans quel groupe ?
staff-notice-field-illness = Quelle maladie ?
staff-notice-field-advice = Quel est le conseil ?
staff-notice-field-topic = De quoi s’agit-il ?
staff-notice-field-place = Où allez-vous ?
staff-notice-field-travel = Comment y allez-vous ?
staff-notice-field-amount = Combien d’euros cela coûte-t-il ?
staff-notice-field-bring = Que doivent apporter les enfants ?
staff-notice-field-known = Les enfants connaissent-ils cette personne ?
staff-notice-field-away = Quel jour l’enfant ne vient-il pas ?
staff-notice-field-swap-day-away = Quel jour l’enfant ne vient-il pas ?
staff-notice-field-swap-day-date = Quel jour l’enfant vient-il ?
staff-notice-field-substitute-away = Quel collègue n’est pas là ?
staff-notice-until-date = À partir du { $first }. Jusqu’à quel jour inclus ?
staff-notice-until-time = À partir de { $first }. Jusqu’à quelle heure ?

## Hints under a question
staff-notice-hint-date = Ou tapez : 12 dec
staff-notice-hint-time = Ou tapez : 15.30 ou half vier
staff-notice-hint-number = Ou tapez un nombre.
staff-notice-hint-several = Vous pouvez choisir plusieurs choses.
staff-notice-hint-name = Ou tapez un nom.
staff-notice-hint-text = Tapez-le avec vos propres mots.

## When typing was not understood
staff-notice-not-a-date = Je ne comprends pas ce jour. Tapez par exemple 12 dec, ou choisissez un bouton.
staff-notice-not-a-time = Je ne comprends pas cette heure. Tapez par exemple 15.30, ou choisissez un bouton.
staff-notice-not-a-number = Je ne comprends pas ce nombre. Tapez par exemple 3 ou 38,5.
staff-notice-too-long = C’est trop long. Raccourcissez le texte.
staff-notice-use-buttons = Choisissez un bouton ici.
staff-notice-which-time = Quelle heure voulez-vous dire ?

## Preview
staff-notice-careful = Il s’agit de santé ou de sécurité. Vous avez un doute sur ce qu’un parent comprendra ? Alors appelez aussi.
staff-notice-correcting = Vous corrigez un avis déjà envoyé. Les parents verront qu’il a été corrigé.
staff-notice-change-date = ✏️ Jour
staff-notice-change-date-range = ✏️ Jours
staff-notice-change-time = ✏️ Heure
staff-notice-change-time-range = ✏️ Heures
staff-notice-change-number = ✏️ Nombre
staff-notice-change-money = ✏️ Montant
staff-notice-change-choice = ✏️ Choix
staff-notice-change-choices = ✏️ Choix
staff-notice-change-text = 📝 Note
staff-notice-change-person = ✏️ Nom
staff-notice-change-group = ✏️ Groupe
staff-notice-remind = Rappel : { $moment }
