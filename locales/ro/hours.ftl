hours-parents = <b>Când doriți să primiți mesaje?</b>
    Dacă este urgent, aflați întotdeauna imediat.
hours-staff = <b>Când vrei să afli ce scriu părinții?</b>
    În orele tale de liniște, mesajele așteaptă în căsuța ta.
hours-always = Oricând
hours-own = Alte ore
hours-ask-from = De la ce oră să fie liniște?
hours-ask-until = Liniște de la { $start }. Până la ce oră?
hours-digest = Doriți raportul zilei imediat? Sau toate împreună, la o oră fixă?
hours-at-once = Imediat
