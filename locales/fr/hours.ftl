hours-parents = <b>Quand souhaitez-vous recevoir des messages ?</b>
    C’est urgent ? Alors nous vous prévenons toujours tout de suite.
hours-staff = <b>Quand voulez-vous savoir ce que les parents écrivent ?</b>
    Pendant vos heures de repos, cela attend dans votre boîte de réception.
hours-always = Toujours
hours-own = Autres heures
hours-ask-from = Ne pas déranger à partir de quelle heure ?
hours-ask-until = Ne pas déranger à partir de { $start }. Jusqu’à quelle heure ?
hours-digest = Souhaitez-vous recevoir le compte rendu du jour tout de suite ? Ou tous les comptes rendus ensemble, à une heure fixe ?
hours-at-once = Tout de suite
