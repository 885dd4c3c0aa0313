hours-parents = <b>Kiedy chcą Państwo dostawać wiadomości?</b>
    Jeśli sprawa jest pilna, zawsze dowiedzą się Państwo od razu.
hours-staff = <b>Kiedy chcesz wiedzieć, co piszą rodzice?</b>
    W cichych godzinach wiadomości czekają w skrzynce.
hours-always = Zawsze
hours-own = Inne godziny
hours-ask-from = Od której godziny nie przeszkadzać?
hours-ask-until = Nie przeszkadzać od { $start }. Do której godziny?
hours-digest = Czy chcą Państwo dostawać raport z dnia od razu? Czy wszystkie razem, o stałej godzinie?
hours-at-once = Od razu
