hours-parents = <b>Quando quer receber mensagens?</b>
    É urgente? Então avisamos sempre de imediato.
hours-staff = <b>Quando quer saber o que os pais escrevem?</b>
    Nas suas horas de silêncio, isso espera na sua caixa de entrada.
hours-always = Sempre
hours-own = Outras horas
hours-ask-from = Não incomodar a partir de que horas?
hours-ask-until = Não incomodar a partir das { $start }. Até que horas?
hours-digest = Quer receber o relatório do dia de imediato? Ou todos os relatórios juntos, a uma hora fixa?
hours-at-once = De imediato
