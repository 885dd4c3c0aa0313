### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = Só { $condition }: { $sentence }

## Ziekte

condition-fever = se { $child } tiver febre
condition-fever-gets = se { $child } ficar com febre
condition-fever-still = se { $child } ainda tiver febre
condition-fever-higher = se a febre subir
condition-fever-none = se { $child } não tiver febre
condition-fever-no-more = se { $child } já não tiver febre
condition-fever-gone = se a febre tiver passado
condition-fever-none-hours = se { $child } estiver há { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sem febre
condition-fever-none-day = se { $child } estiver há um dia sem febre
condition-diarrhoea-none = se { $child } não tiver diarreia
condition-diarrhoea-none-hours = se { $child } estiver há { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sem diarreia
condition-diarrhoea-none-day = se { $child } estiver há um dia sem diarreia
condition-vomited-not-hours = se { $child } estiver há { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sem vomitar
condition-vomits-no-more = se { $child } já não vomitar
condition-vomits = se { $child } vomitar
condition-vomits-again = se { $child } vomitar outra vez
condition-vomits-or-drowsy = se { $child } vomitar ou ficar com muita sonolência
condition-drowsy = se { $child } ficar com muita sonolência
condition-complaints-none = se { $child } não tiver sintomas
condition-worse = se piorar
condition-child-worse = se { $child } piorar
condition-feels-better = se { $child } se sentir melhor
condition-feels-well = se { $child } se sentir bem
condition-recovered = se { $child } já tiver recuperado
condition-ill = se { $child } estiver doente
condition-ill-gets = se { $child } ficar doente
condition-pain = se { $child } tiver dores
condition-short-of-breath = se { $child } tiver falta de ar
condition-short-of-breath-gets = se { $child } ficar com falta de ar
condition-reaction = se { $child } tiver uma reação alérgica
condition-tired = se { $child } estiver { $gender ->
        [female] cansada
        [male] cansado
       *[other] cansado(a)
    }
condition-sad = se { $child } estiver triste
condition-cries = se { $child } chorar
condition-awake = se { $child } já não estiver a dormir
condition-child-fever = se o seu filho ou filha tiver febre
condition-child-fever-none = se o seu filho ou filha não tiver febre
condition-child-fever-none-hours = se o seu filho ou filha estiver há { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sem febre
condition-child-feels-well = se o seu filho ou filha se sentir bem
condition-child-ill = se o seu filho ou filha estiver doente
condition-child-recovered = se o seu filho ou filha já tiver recuperado
condition-home-still = se logo à noite ainda estiver assim

## U en wij

condition-questions = se tiver perguntas
condition-worried = se tiver preocupações
condition-doubt = se tiver dúvidas
condition-you-want = se quiser
condition-you-agree = se concordar com isso
condition-not-possible = se não for possível
condition-needed = se for necessário
condition-something = se houver alguma coisa
condition-changes = se alguma coisa mudar
condition-you-come = quando o senhor ou a senhora vier
condition-you-collect = quando vier buscar { $child }
condition-you-late = se o senhor ou a senhora vier mais tarde
condition-other-collects = se outra pessoa vier buscar { $child }
condition-not-coming = se { $child } não vier
condition-form = se tiver preenchido o formulário
condition-pregnant = se estiver grávida
condition-when-child-awake = assim que { $child } acordar
condition-when-we-know = assim que soubermos mais
condition-when-you-can = assim que puder
condition-until-you-there = até à sua chegada
condition-until-recovered = até { $child } ficar bem

## Toen

condition-then-woke = quando { $child } acordou
condition-then-fell = quando { $child } caiu
condition-then-you-left = à sua saída
condition-then-you-came = à sua chegada
condition-then-we-outside = quando estávamos lá fora
condition-then-played = quando { $child } estava a brincar

## Wat er verder kan zijn

condition-too-late = se se atrasar
condition-you-do-not-want = se não o desejar
condition-possible = se for possível
condition-you-cannot-come = se não puder vir
condition-your-child-not-comes = se o seu filho ou filha não vier
condition-other-collects-yours = se outra pessoa vier buscar o seu filho ou filha
condition-help = se precisar de ajuda
condition-know-more = se quiser saber mais
condition-you-collect-yours = quando vier buscar o seu filho ou filha
condition-you-bring-yours = quando trouxer o seu filho ou filha
condition-well = se correr bem
condition-not-well = se não correr bem

## Het weer

condition-rain = se chover
condition-even-rain = mesmo se chover
condition-warm = se estiver calor
condition-cold = se estiver frio
condition-nice-weather = com bom tempo
condition-bad-weather = com mau tempo

## Bij ziekte (meer)

condition-fever-above = se a febre passar dos { $temperature } graus
condition-drinks-not = se { $child } não beber
condition-bleeding-goes-on = se a hemorragia não parar
condition-you-read = quando ler isto
condition-form-there = quando tivermos o formulário
