### When, where, how and with whom; locales/nl/contexts.ftl tells more.

context-sentence = { $sentence } ({ $context })
context-because = { $first } O motivo: { $second }

## Wanneer

context-when-morning = esta manhã
context-when-afternoon = esta tarde
context-when-evening = esta noite
context-when-night = durante a noite
context-when-yesterday = ontem
context-when-yesterday-afternoon = ontem à tarde
context-when-yesterday-evening = ontem à noite
context-when-tomorrow = amanhã
context-when-tomorrow-morning = amanhã de manhã
context-when-tomorrow-afternoon = amanhã à tarde
context-when-this-week = esta semana
context-when-last-week = na semana passada
context-when-next-week = na próxima semana
context-when-weekend = este fim de semana
context-when-every-day = todos os dias
context-when-all-day = durante todo o dia
context-when-all-morning = durante toda a manhã
context-when-all-afternoon = durante toda a tarde
context-when-lately = nos últimos tempos
context-when-now = neste momento
context-when-mornings = de manhã
context-when-afternoons = à tarde
context-when-evenings = à noite
context-when-start-of-day = no início do dia
context-when-end-of-day = no fim do dia
context-when-breakfast = ao pequeno-almoço
context-when-lunch = ao almoço
context-when-dinner = ao jantar
context-when-hot-meal = na refeição quente
context-when-meal = durante a refeição
context-when-fruit = na hora da fruta
context-when-before-meal = antes da refeição
context-when-after-meal = depois da refeição
context-when-before-sleep = antes de dormir
context-when-after-sleep = depois de dormir
context-when-during-sleep = durante o sono
context-when-bottle = depois do biberão
context-when-after-school = depois da escola
context-when-circle = na roda
context-when-bringing = à chegada
context-when-goodbye = na despedida
context-when-collecting = na hora de vir buscar
context-when-outdoor-play = durante as brincadeiras lá fora
context-when-playing = durante a brincadeira
context-when-changing = na muda da fralda
context-when-walk = durante o passeio
context-when-spring = na primavera
context-when-summer = no verão
context-when-autumn = no outono
context-when-winter = no inverno
context-when-school-holidays = nas férias escolares
context-when-summer-holidays = nas férias de verão
context-when-autumn-holidays = nas férias de outono
context-when-christmas-holidays = nas férias de Natal
context-when-spring-holidays = nas férias de fevereiro
context-when-may-holidays = nas férias de maio
context-when-study-day = no dia de formação dos professores
context-when-first = primeiro
context-when-then = depois disso
context-when-later = mais tarde
context-when-in-between = nos intervalos
context-when-time = às { $time }
context-when-around-time = por volta das { $time }
context-when-from-time = a partir das { $time }
context-when-before-time = antes das { $time }
context-when-at-latest = o mais tardar às { $time }
context-when-after-time = depois das { $time }
context-when-until-time = até às { $time }
context-when-from-until = das { $from } às { $until }
context-when-weekday = { $weekday }
context-when-every-weekday = cada { $weekday }
context-when-date = data: { $date }
context-when-from-date = a partir de { $date }
context-when-until-date = até { $date }, inclusive
context-when-before-date = antes de { $date }
context-when-dates = de { $first-date } a { $last-date }, inclusive
context-when-in-weeks = daqui a { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
context-when-in-days = daqui a { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }

## Hoe en hoe vaak

context-first-time = pela primeira vez
context-again = outra vez
context-times = { $count ->
        [one] { $count } vez
       *[other] { $count } vezes
    }
context-several-times = algumas vezes
context-often = muitas vezes
context-sometimes = às vezes
context-self = sem ajuda
context-together = em conjunto
context-with-names = com { $names }
context-with-children = com outras crianças
context-with-group = com o grupo todo
context-with-staff = com a educadora
context-with-pleasure = com muito gosto
context-bit = um pouco
context-very = mesmo muito
context-minutes = { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
context-half-hour = meia hora
context-hour = uma hora
context-long = muito tempo
context-for-child = para { $names }
context-of-child = { $names }
context-agreed = como combinado
context-therefore = por isso
context-maybe = talvez
context-birthday = para o aniversário
context-rain = por causa da chuva
context-storm = por causa da tempestade
context-heat = por causa do calor
context-cold = por causa do frio
context-illness = por motivo de doença

## Waar

context-outside = lá fora
context-inside = cá dentro
context-yard = no recreio
context-garden = no jardim
context-sandpit = na caixa de areia
context-home-corner = no cantinho da casinha
context-building-corner = no cantinho das construções
context-reading-corner = no cantinho da leitura
context-gym-hall = no ginásio
context-group = no grupo
context-bso = no ATL
context-at-school = na escola
context-home = em casa
context-at-ours = connosco
context-forest = no bosque
context-park = no parque
context-playground = no parque infantil
context-field = no campo
context-table = à mesa
context-sofa = no sofá
context-lap = ao colo
context-playpen = no parque de bebé
context-mat = no tapete de brincar
context-buggy = no carrinho
context-bed = na cama
context-hallway = no corredor
context-pool = na piscina
context-paddling-pool = na piscina pequena
context-snow = na neve
context-leaves = nas folhas
context-kitchen = na cozinha
context-app = na aplicação

## Wanneer (meer)

context-when-day-after-tomorrow = depois de amanhã
context-when-yesterday-morning = ontem de manhã
context-when-tomorrow-evening = amanhã à noite
context-when-this-month = este mês
context-when-next-month = no próximo mês
context-when-this-year = este ano
context-when-always = sempre
context-when-weekday-morning = { $weekday } de manhã
context-when-weekday-afternoon = { $weekday } à tarde
context-when-weekday-evening = { $weekday } à noite
context-when-coming-weekday = dia que vem: { $weekday }
context-when-last-weekday = dia que passou: { $weekday }
context-when-month = em { $month }
context-when-since-time = desde as { $time }
context-when-since-this-week = desde esta semana
context-when-since-date = desde { $date }
context-when-soon = hoje, mais tarde
context-when-in-the-long-run = em breve
context-when-right-away = logo a seguir
context-when-quickly = depressa
context-when-at-night = de noite
context-when-in-hour = daqui a uma hora
context-when-in-minutes = daqui a { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
context-when-after-minutes = depois de { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
context-when-after-while = passado algum tempo
context-when-tea = na hora do chá
context-when-snack = na hora do lanche
context-when-drink-moment = na hora de beber
context-when-waking = ao acordar
context-when-falling-asleep = ao adormecer
context-when-crafting = durante os trabalhos manuais
context-when-football = durante o futebol
context-when-reading = na hora da história
context-when-tidying = na hora de arrumar
context-when-singing = na hora das canções
context-when-swimming-lesson = na aula de natação
context-when-outing = durante o passeio
context-when-settling = durante a adaptação
context-when-toilet = na casa de banho
context-when-holidays = nas férias
context-when-christmas = no Natal
context-when-after-holiday = depois das férias

## Hoe (meer)

context-gladly = com gosto
context-calmly = com calma
context-nicely = num ambiente agradável
context-another-group = com outro grupo
context-with-baby-group = com os bebés
context-with-toddlers = com as crianças dos 2 aos 4 anos
context-with-big-ones = com as crianças grandes
context-with-mother = com a mãe
context-with-father = com o pai
context-with-brother-sister = com irmão ou irmã
context-by-bike = de bicicleta
context-by-bus = de autocarro
context-by-train = de comboio
context-by-car = de carro
context-on-foot = a pé
context-by-phone = por telefone
context-by-mail = por e-mail
context-all-together-group = com o grupo { $group }
context-in-groups = em grupos pequenos
context-hands = com as mãos
context-warm-reason = porque estava tanto calor
context-cold-reason = porque estava tanto frio
context-rain-reason = porque choveu
context-tired-reason = por cansaço
context-instead = em vez disso
context-besides = também
context-without-tears = sem lágrimas
context-with-help = com ajuda

## Waar (meer)

context-vegetable-garden = na horta
context-puddles-place = nas poças
context-library = na biblioteca
context-theatre = no teatro
context-petting-farm = na quinta pedagógica
context-farm = na quinta
context-zoo = no jardim zoológico
context-beach = na praia
context-window = junto à janela
context-door = junto à porta
context-gate = junto ao portão
context-chair = na cadeira
context-circle-mat = na relva
context-bag = no saco
context-box = na lancheira
context-drawer = no cestinho
context-coat-hook = no cabide
context-climbing-frame = na estrutura de trepar
context-slide-place = no escorrega
context-swing-place = no baloiço
context-bath-water = na água
context-children-home = em casa de um amigo ou amiga
context-other-location = noutro local

## Wanneer (nog meer)

context-when-after-half-hour = passada meia hora
context-when-after-hour = passada uma hora
context-when-after-quarter = passado um quarto de hora
context-when-just-now = agora mesmo
context-when-past-days = nos últimos dias
context-when-each-week = todas as semanas
context-when-times-day = { $count ->
        [one] { $count } vez
       *[other] { $count } vezes
    } por dia
context-when-times-week = { $count ->
        [one] { $count } vez
       *[other] { $count } vezes
    } por semana
context-when-gym = durante a ginástica
context-when-at-latest-date = o mais tardar nesta data: { $date }
context-when-on-way = no caminho

## Hoe (nog meer)

context-asap = o mais depressa possível
context-on-time = a horas
context-mostly = normalmente
context-hours = durante { $hours } h
context-three-quarters = durante três quartos de hora
context-hour-and-half = durante uma hora e meia
context-for-relative = para: { $relative }
context-with-relative = com: { $relative }
context-at-relative = em casa de: { $relative }
context-for-everyone = para todos
context-with-all-children = com todas as crianças
context-without-trouble = sem problemas
context-by-taxi = de táxi
context-bad-weather = por causa do tempo

## Waar (nog meer)

context-class = na sala de aula
context-location = no centro
context-entrance = à entrada
context-street = na rua
context-office-place = no escritório

## Hoe lang (nog meer)

context-within-hour = no prazo de uma hora
context-when-until-before-date = até { $date }
context-weeks = durante { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }
context-days = durante { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
context-week = durante uma semana
context-much = muito

## Vanaf wanneer

context-when-two-weekdays = { $first-weekday } e { $second-weekday }
context-when-from-month = a partir de { $month }
context-when-from-next-week = a partir da próxima semana
context-when-from-now-on = a partir de agora
context-when-rest-of-day = o resto do dia
context-when-end-of-afternoon = ao fim da tarde

## Van dag tot dag

context-number-about = aproximadamente
context-number-almost = quase
context-number-more = um pouco mais
context-number-only = não mais
context-number-least = no mínimo
context-number-most = no máximo
context-number-not-before = não antes
context-with-the-toddlers = com as crianças dos 2 aos 4 anos
context-with-the-babies = com os bebés
context-with-the-children = com as crianças
context-for-outing = para o passeio
context-for-party = para a festa
context-for-crafting = para os trabalhos manuais
context-for-outside = para o exterior
context-when-that-day = nesse dia
context-by-accident = sem querer
context-each-time = de cada vez
context-in-turn = à vez
context-when-since-today = desde hoje
context-when-after-summer = depois das férias de verão
context-when-before-holiday = antes das férias
context-when-end-of-morning = no fim da manhã
context-when-start-of-afternoon = no início da tarde
context-when-last-month = no mês passado
context-when-next-year = no próximo ano
context-when-end-of-week = no fim da semana
context-when-beforehand = com antecedência
context-when-next-time = na próxima vez
context-in-rain = à chuva
context-in-sun = ao sol
context-in-shade = à sombra
context-in-bus = no autocarro
context-in-hall = no átrio

## Bij ziekte en ongelukjes

context-in-that-case = nesse caso
context-constantly = o tempo todo
context-suddenly = de repente
context-to-be-sure = por precaução
context-doctor-advice = a conselho do médico de família
context-from-coughing = por causa da tosse
context-from-pain = com dores
context-from-fever = por causa da febre
context-when-after-running = depois de correr
context-when-after-vomiting = depois de vomitar
context-with-water = com água
context-with-wet-cloth = com um pano molhado
context-under-tap = debaixo da torneira
context-with-lice-comb = com um pente para piolhos
context-when-almost-all-morning = quase toda a manhã
context-when-almost-all-day = quase o dia todo
context-when-for-days = há já { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }

## Bij ziekte en ongelukjes (meer)

context-from-cold = por causa da constipação
context-by-schedule = de acordo com o horário
context-for-pain = para as dores
context-near-body = perto de: { $body }
context-behind-body = atrás de: { $body }
context-few-days = durante alguns dias
## Van dag tot dag (meer)

context-when-next-week-weekday = na próxima semana: { $weekday }
context-when-this-week-weekday = nesta semana: { $weekday }
context-when-next-month-start = no início do próximo mês
context-on-podium = no palco
context-in-line = na fila
context-in-ball-pit = na piscina de bolas
context-for-now = por agora
context-so-far = até agora
