staff-correction-improve = ✏️ Améliorer la traduction
staff-correction-what = Traduction : { $text }
staff-correction-choose = Quelle phrase voulez-vous mieux traduire ?
staff-correction-type = Tapez une meilleure traduction. Langue : { $language }.
staff-correction-ask = 👥 Demander à un collègue
staff-correction-alone = Il n’y a encore aucun collègue qui puisse relire. Invitez d’abord un collègue.
staff-correction-waits = ✓ Vos collègues relisent. Un collègue approuve votre traduction ? Je l’utiliserai à partir de ce moment-là.

## Why a translation can't be taken
staff-correction-lost-name = Il y a un nom ici : { $facts }. J’utilise une phrase améliorée pour tous les enfants. C’est possible seulement sans noms.
staff-correction-lost-facts = Ceci manque dans votre traduction, ou est différent : { $facts }. Tapez la phrase encore une fois, avec tout dedans.
staff-correction-lost-negation = Une des deux phrases contient une négation, l’autre non. Tapez la traduction encore une fois.
staff-correction-lost-language = Cela ne ressemble pas à une traduction. Tapez toute la phrase dans cette langue : { $language }.

## What a colleague is asked, and the answer. $name is a colleague
staff-correction-question = { $name } a mieux traduit une phrase. Langue : { $language }. Cette traduction est-elle correcte ?
staff-correction-yes = ✅ Correcte
staff-correction-no = ✖ Pas correcte
staff-correction-own = C’est votre propre traduction. Un collègue va la relire.
staff-correction-approved = ✓ { $name } approuve cette traduction. Les parents la lisent à partir de maintenant.
staff-correction-refused = ✖ { $name } pense que cette traduction n’est pas correcte. Rien n’a changé.
