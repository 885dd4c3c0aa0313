staff-correction-improve = ✏️ Améliorer la traduction
staff-correction-what = Traduction : { $text }
staff-correction-choose = Quelle phrase voulez-vous mieux traduire ?
staff-correction-type = Écrivez une meilleure traduction. Langue : { $language }.
staff-correction-ask = 👥 Demander à un collègue
staff-correction-alone = Il n’y a pas encore de collègue qui peut vérifier. Invitez d’abord un collègue.
staff-correction-waits = ✓ Vos collègues vont vérifier. Dès qu’un collègue approuve votre traduction, je l’utilise.

staff-correction-lost-name = Il y a un nom ici : { $facts }. J’utilise la phrase améliorée pour tous les enfants. C’est possible seulement sans noms.
staff-correction-lost-facts = Cela manque dans votre traduction, ou est différent : { $facts }. Écrivez encore une fois la phrase, avec tout.
staff-correction-lost-negation = Une des phrases contient une négation, l’autre non. Écrivez encore une fois la traduction.
staff-correction-lost-language = Cela ne ressemble pas à une traduction. Écrivez toute la phrase dans cette langue : { $language }.

staff-correction-question = { $name } propose une meilleure traduction d’une phrase. Langue : { $language }. Cette traduction est-elle juste ?
staff-correction-yes = ✅ C’est juste
staff-correction-no = ✖ Ce n’est pas juste
staff-correction-own = C’est votre propre traduction. Un collègue la vérifie.
staff-correction-approved = ✓ { $name } a approuvé cette traduction. Les parents la lisent à partir de maintenant.
staff-correction-refused = ✖ { $name } pense que cette traduction n’est pas juste. Rien n’a changé.
