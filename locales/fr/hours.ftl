hours-parents = <b>Quand souhaitez-vous recevoir des messages ?</b>
    En cas d’urgence, nous vous prévenons toujours tout de suite.
hours-staff = <b>Quand veux-tu savoir ce que les parents écrivent ?</b>
    Pendant tes heures de repos, cela attend dans ta boîte.
hours-always = Toujours
hours-own = Autres heures
hours-ask-from = Repos à partir de quelle heure ?
hours-ask-until = Repos à partir de { $start }. Jusqu’à quelle heure ?
hours-digest = Souhaitez-vous recevoir le compte rendu du jour tout de suite ? Ou tous ensemble, à une heure fixe ?
hours-at-once = Tout de suite
