## Eten

phrase-food-well = { $child } comeu bem.
phrase-food-normal = { $child } comeu normalmente.
phrase-food-little = { $child } comeu pouco.
phrase-food-nothing = { $child } não comeu nada.
phrase-food-refused = { $child } não quis comer.
phrase-food-all = { $child } comeu tudo.
phrase-food-almost-all = { $child } comeu quase tudo.
phrase-food-half = { $child } comeu metade.
phrase-food-item = { $child } comeu: { $item }.
phrase-food-item-time = { $child } comeu às { $time }: { $item }.
phrase-food-time = { $child } comeu às { $time }.
phrase-food-bread = { $child } comeu { $count ->
        [one] { $count } fatia de pão
       *[other] { $count } fatias de pão
    }.
phrase-food-refused-item = { $child } não quis isto: { $item }.
phrase-food-liked-item = { $child } gostou disto: { $item }.
phrase-food-disliked-item = { $child } não gostou disto: { $item }.
phrase-food-liked = { $child } gostou da comida.
phrase-food-hungry = { $child } tinha muita fome.
phrase-food-no-appetite = { $child } tinha pouca fome.
phrase-food-first-time = { $child } comeu pela primeira vez: { $item }.
phrase-food-tasted = { $child } provou: { $item }.
phrase-food-warm = { $child } comeu uma refeição quente.
phrase-food-menu = Hoje comemos: { $item }.
phrase-food-ask-breakfast = { $child } já tomou o pequeno-almoço?
phrase-food-ask-likes = O que gosta { $child } de comer em casa?
phrase-food-ask-may = { $child } pode comer isto: { $item }?
phrase-food-ask-not = O que é que { $child } não pode comer?
phrase-food-ask-allergy = { $child } tem alguma alergia?
phrase-food-no-nuts = Por favor, não mande comida com frutos secos.

## Drinken en de fles

phrase-drink-well = { $child } bebeu bem.
phrase-drink-little = { $child } bebeu pouco.
phrase-drink-item = { $child } bebeu: { $item }.
phrase-drink-ml = { $child } bebeu { $count } ml.
phrase-drink-ml-time = { $child } bebeu { $count } ml às { $time }.
phrase-drink-cups = { $child } bebeu { $count ->
        [one] { $count } copo
       *[other] { $count } copos
    }.
phrase-bottle-empty = { $child } bebeu o biberão todo.
phrase-bottle-not-empty = { $child } não bebeu o biberão todo.
phrase-bottle-half = { $child } bebeu metade do biberão.
phrase-bottle-refused = { $child } não quis o biberão.
phrase-bottle-time = { $child } recebeu o biberão às { $time }.
phrase-bottle-next = O próximo biberão é às { $time }.
phrase-bottle-ask-amount = Quanto bebe { $child } em casa?
phrase-bottle-ask-time = A que horas foi o último biberão?

## Slapen

phrase-sleep-from-until = { $child } dormiu das { $from } às { $until }.
phrase-sleep-minutes = { $child } dormiu { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-sleep-hours = { $child } dormiu { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }.
phrase-sleep-hours-minutes = { $child } dormiu { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } e { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-sleep-half-hour = { $child } dormiu meia hora.
phrase-sleep-hour-and-half = { $child } dormiu uma hora e meia.
phrase-sleep-times = { $child } dormiu { $count ->
        [one] { $count } vez
       *[other] { $count } vezes
    }.
phrase-sleep-well = { $child } dormiu bem.
phrase-sleep-badly = { $child } dormiu mal.
phrase-sleep-short = { $child } dormiu pouco tempo.
phrase-sleep-long = { $child } dormiu muito tempo.
phrase-sleep-none = { $child } não dormiu.
phrase-sleep-refused = { $child } não quis dormir.
phrase-sleep-rested = { $child } descansou, mas não dormiu.
phrase-sleep-now = { $child } está a dormir agora.
phrase-sleep-bed-time = { $child } foi para a cama às { $time }.
phrase-sleep-asleep-time = { $child } adormeceu às { $time }.
phrase-sleep-awake-time = { $child } acordou às { $time }.
phrase-sleep-woken-time = Acordámos { $child } às { $time }.
phrase-sleep-awake-happy = { $child } acordou alegre.
phrase-sleep-awake-crying = { $child } acordou a chorar.
phrase-sleep-slow = { $child } demorou muito tempo a adormecer.
phrase-sleep-quick = { $child } adormeceu depressa.
phrase-sleep-tired = { $child } { $gender ->
        [female] estava cansada
        [male] estava cansado
       *[unknown] mostrava cansaço
    }.
phrase-sleep-very-tired = { $child } { $gender ->
        [female] estava muito cansada
        [male] estava muito cansado
       *[unknown] mostrava muito cansaço
    }.
phrase-sleep-ask-night = { $child } dormiu bem na noite passada?
phrase-sleep-ask-awake = A que horas acordou { $child } esta manhã?
phrase-sleep-ask-nap = Em casa, { $child } ainda dorme a sesta?

## Luier en wc

phrase-nappy-times = Mudámos a fralda a { $child } { $count ->
        [one] { $count } vez
       *[other] { $count } vezes
    }.
phrase-nappy-poo = { $child } fez cocó.
phrase-nappy-poo-times = { $child } fez cocó { $count ->
        [one] { $count } vez
       *[other] { $count } vezes
    }.
phrase-nappy-no-poo = { $child } não fez cocó.
phrase-nappy-thin = { $child } fez cocó mole.
phrase-nappy-hard = { $child } fez cocó duro.
phrase-nappy-red = { $child } tem o rabinho vermelho.
phrase-nappy-cream = Pusemos creme no rabinho.
phrase-nappy-low = As fraldas de { $child } estão quase a acabar.
phrase-nappy-out = As fraldas de { $child } acabaram.
phrase-toilet-pee = { $child } fez xixi na sanita.
phrase-toilet-poo = { $child } fez cocó na sanita.
phrase-toilet-first = { $child } fez xixi na sanita pela primeira vez.
phrase-toilet-potty-pee = { $child } fez xixi no bacio.
phrase-toilet-potty-sat = { $child } sentou-se no bacio.
phrase-toilet-dry = { $child } não molhou a roupa durante todo o dia.
phrase-toilet-wet = { $child } fez xixi nas cuecas.
phrase-toilet-wet-trousers = As calças de { $child } estavam molhadas.
phrase-toilet-clothes = Vestimos roupa limpa a { $child }.
phrase-toilet-practise = Estamos a treinar o bacio com { $child }.
phrase-toilet-ask-practise = Treina o bacio em casa?
phrase-toilet-ask-start = Vamos começar juntos com o bacio?

## Stemming en gedrag

phrase-mood-happy = { $child } esteve alegre.
phrase-mood-very-happy = { $child } esteve muito alegre.
phrase-mood-good-day = { $child } teve um bom dia.
phrase-mood-hard-day = { $child } teve um dia difícil.
phrase-mood-calm = { $child } { $gender ->
        [female] esteve calma
        [male] esteve calmo
       *[unknown] mostrou calma
    }.
phrase-mood-quiet = { $child } { $gender ->
        [female] esteve calada
        [male] esteve calado
       *[unknown] falou pouco
    }.
phrase-mood-sad = { $child } esteve triste.
phrase-mood-bit-sad = { $child } esteve um pouco triste.
phrase-mood-clingy = { $child } precisou de ficar perto de nós.
phrase-mood-angry = { $child } zangou-se.
phrase-mood-often-angry = { $child } zangou-se muitas vezes.
phrase-mood-busy = { $child } { $gender ->
        [female] esteve agitada
        [male] esteve agitado
       *[unknown] mexeu-se muito
    }.
phrase-mood-cried = { $child } chorou.
phrase-mood-cried-short = { $child } chorou um bocadinho.
phrase-mood-cried-goodbye = { $child } chorou na despedida.
phrase-mood-goodbye-well = A despedida correu bem.
phrase-mood-soon-happy = { $child } ficou depressa alegre outra vez.
phrase-mood-later-happy = Depois, { $child } ficou alegre outra vez.
phrase-mood-minutes-happy = Depois de { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }, { $child } ficou alegre outra vez.
phrase-mood-comfort = Consolámos { $child }.
phrase-mood-cuddle = { $child } quis muitos mimos.
phrase-mood-missed = { $child } teve saudades suas.
phrase-mood-laughed = { $child } riu muito.
phrase-mood-enjoyed = { $child } divertiu-se muito.
phrase-mood-proud = { $child } sentiu orgulho.
phrase-mood-well = { $child } está bem.
phrase-mood-better = { $child } está melhor.
phrase-mood-well-again = { $child } já está bem outra vez.
phrase-mood-sharing = Foi difícil para { $child } partilhar.
phrase-mood-quarrel = { $child } teve uma zanga com outra criança.
phrase-mood-solved = As crianças resolveram o assunto juntas.
phrase-mood-talked = Falámos sobre isso com { $child }.
phrase-mood-bit-other = { $child } mordeu outra criança.
phrase-mood-hit-other = { $child } bateu noutra criança.
phrase-mood-ask-home = Como está { $child } em casa?
phrase-mood-ask-how = Como está { $child }?
phrase-mood-ask-change = Mudou alguma coisa em casa?

## Spelen

phrase-play-well = { $child } brincou bem.
phrase-play-outside = { $child } brincou lá fora.
phrase-play-inside = { $child } brincou cá dentro.
phrase-play-with-item = { $child } brincou com isto: { $item }.
phrase-play-with-child = { $child } brincou com { $person }.
phrase-play-together = { $child } brincou com outras crianças.
phrase-play-alone = { $child } brincou { $gender ->
        [female] sozinha
        [male] sozinho
       *[unknown] sem companhia
    }.
phrase-play-sand = { $child } brincou na caixa de areia.
phrase-play-house = { $child } brincou no cantinho da casinha.
phrase-play-water = { $child } brincou com água.
phrase-play-built = { $child } construiu uma torre.
phrase-play-hut = { $child } construiu uma cabana.
phrase-play-puzzle = { $child } fez um puzzle.
phrase-play-painted = { $child } pintou.
phrase-play-drew = { $child } fez um desenho.
phrase-play-crafted = { $child } fez trabalhos manuais.
phrase-play-danced = { $child } dançou.
phrase-play-sang = { $child } cantou.
phrase-play-cycled = { $child } andou de bicicleta.
phrase-play-football = { $child } jogou futebol.
phrase-play-read = Lemos uma história a { $child }.
phrase-play-favourite = { $child } gostou mais disto: { $item }.
phrase-play-homework = { $child } fez os trabalhos de casa.
phrase-play-all-outside = Brincámos lá fora.
phrase-play-all-sang = Cantámos canções.
phrase-play-all-read = Lemos um livro.
phrase-play-all-painted = Pintámos.
phrase-play-all-crafted = Fizemos trabalhos manuais.
phrase-play-all-danced = Dançámos.
phrase-play-all-baked = Fizemos bolos ou pão no forno.
phrase-play-all-item = As crianças brincaram com isto: { $item }.
phrase-play-all-visited = Fomos a este lugar: { $item }.
phrase-play-theme = O tema é: { $item }.

## Ontwikkeling en kleine successen

phrase-new-learnt = { $child } aprendeu uma coisa nova.
phrase-new-first-steps = { $child } deu os primeiros passos.
phrase-new-walks = { $child } já anda sem ajuda.
phrase-new-stands = { $child } já está de pé sem apoio.
phrase-new-crawls = { $child } já sabe gatinhar.
phrase-new-rolls = { $child } já sabe virar-se.
phrase-new-sits = { $child } já se senta sem apoio.
phrase-new-climbs = { $child } sabe trepar bem.
phrase-new-cycles = { $child } sabe andar de bicicleta.
phrase-new-spoon = { $child } já sabe comer com a colher sem ajuda.
phrase-new-cup = { $child } já sabe beber pelo copo sem ajuda.
phrase-new-coat = { $child } já sabe vestir o casaco sem ajuda.
phrase-new-shoes = { $child } já sabe calçar os sapatos sem ajuda.
phrase-new-tooth = { $child } tem um dente novo.
phrase-new-word = { $child } aprendeu uma palavra nova.
phrase-new-talks = { $child } fala cada vez mais.
phrase-new-dutch = { $child } fala cada vez melhor neerlandês.
phrase-new-counts = { $child } sabe contar até { $count }.
phrase-new-colours = { $child } conhece as cores.
phrase-new-name = { $child } sabe escrever o próprio nome.
# unsure: “kring”: the children sit together and talk
phrase-new-circle = { $child } participou bem na roda.
phrase-new-joins = { $child } participou bem.
phrase-new-listens = { $child } ouve com atenção.
phrase-new-tidied = { $child } ajudou a arrumar.
phrase-new-helped = { $child } ajudou outra criança.
phrase-new-likes-help = { $child } gosta de ajudar.
phrase-new-shares = { $child } sabe partilhar bem.
phrase-new-turn = { $child } sabe esperar pela sua vez.
phrase-new-plays-more = { $child } brinca cada vez mais com outras crianças.
phrase-new-friends = { $child } faz amiguinhos.
phrase-new-dares = { $child } tem cada vez mais coragem.
phrase-new-proud = Temos muito orgulho em { $child }.

## Gezondheid (wat wij zien, geen diagnose)

phrase-health-fever-degrees = { $child } tem febre: { $temperature } graus.
phrase-health-temperature = A temperatura de { $child } é de { $temperature } graus.
phrase-health-fever = { $child } tem febre.
phrase-health-no-fever = { $child } não tem febre.
phrase-health-warm = { $child } está quente ao toque.
phrase-health-unwell = { $child } não se sente bem.
phrase-health-vomited = { $child } vomitou.
phrase-health-vomited-times = { $child } vomitou { $count ->
        [one] { $count } vez
       *[other] { $count } vezes
    }.
phrase-health-diarrhoea = { $child } tem diarreia.
phrase-health-coughs = { $child } tem tosse.
phrase-health-coughs-much = { $child } tem muita tosse.
phrase-health-cold = { $child } tem uma constipação.
phrase-health-runny-nose = { $child } tem o nariz a pingar.
phrase-health-teething = Os dentinhos de { $child } estão a nascer.
phrase-health-earache = { $child } tem dor de ouvidos.
phrase-health-stomach = { $child } tem dor de barriga.
phrase-health-headache = { $child } tem dor de cabeça.
phrase-health-spots = { $child } tem manchinhas na pele.
phrase-health-fell = { $child } caiu.
phrase-health-scrape = { $child } tem uma esfoladela.
phrase-health-bump = { $child } tem um galo na cabeça.
phrase-health-bruise = { $child } tem uma nódoa negra.
phrase-health-bitten = Outra criança mordeu { $child }.
phrase-health-nosebleed = { $child } deitou sangue do nariz.
phrase-health-tick = { $child } tinha uma carraça.
phrase-health-tick-removed = Tirámos a carraça.
phrase-health-plaster = Pusemos um penso.
phrase-health-cooled = Pusemos frio no local.
phrase-health-plays-again = { $child } já está a brincar.
phrase-health-watch = Estamos com atenção a { $child }.
phrase-health-collect = Pode vir buscar { $child }?
phrase-health-collect-soon = Pode vir buscar { $child } o mais depressa possível?
phrase-health-called = Nós ligámos-lhe.
phrase-health-no-answer = Não conseguimos falar consigo.
phrase-health-stay-home = Deixe { $child } ficar em casa até a febre passar.
phrase-health-if-ill = O seu filho ou filha está doente?
phrase-health-keep-home = Então o seu filho ou filha deve ficar em casa.
phrase-health-doctor = Ligue ao médico de família se tiver preocupações.
phrase-health-medicine-time = { $child } recebeu o medicamento às { $time }.
phrase-health-medicine-form = Só podemos dar medicamentos se tiver preenchido o formulário.
phrase-health-ask-paracetamol = { $child } tomou paracetamol em casa?
phrase-health-on-group = No grupo há: { $item }.
phrase-health-lice-check = Pode ver se o seu filho ou filha tem piolhos?
phrase-health-get-well = As melhoras para { $child }.
phrase-health-welcome-back = É bom ter { $child } de volta.
phrase-health-ask-ill = { $child } está doente?
phrase-health-ask-better = { $child } já recuperou?
phrase-health-ask-return = Quando volta { $child }?
phrase-health-suncream = Pusemos protetor solar em { $child }.
phrase-health-suncream-home = Pode pôr em casa protetor solar no seu filho ou filha?
phrase-health-no-worry = Não precisa de se preocupar.

## Meenemen en spullen

phrase-bring-item = Pode trazer isto: { $item }?
phrase-bring-item-tomorrow = Pode trazer isto amanhã: { $item }?
phrase-bring-item-date = Pode trazer isto ({ $item }) nesta data: { $date }?
phrase-bring-need = { $child } precisa disto: { $item }.
phrase-bring-new = { $child } precisa de coisas novas: { $item }.
phrase-bring-low = Já quase não temos isto para { $child }: { $item }.
phrase-bring-out = Já não temos isto para { $child }: { $item }.
phrase-bring-name = Pode pôr o nome do seu filho ou filha na roupa?
phrase-bring-lost = Estamos à procura disto, que é de { $child }: { $item }.
phrase-bring-found = Encontrámos isto, que é de { $child }: { $item }.
phrase-bring-here = Ainda está aqui isto, que é de { $child }: { $item }.
phrase-bring-too-small = { $child } precisa disto num tamanho maior: { $item }.
phrase-bring-dirty = A roupa suja está no saco.
phrase-bring-borrowed = Pode devolver lavada a roupa emprestada?
phrase-bring-lost-things = Há aqui objetos perdidos.
phrase-weather-cold = Vai estar frio.
phrase-weather-hot = Vai estar calor.
phrase-weather-rain = Vai chover.
phrase-bring-old-clothes = Vista roupa velha ao seu filho ou filha.
phrase-bring-no-toys = Deixe os brinquedos em casa.

## Halen, brengen en afspraken

phrase-pickup-ask-who = Quem vem buscar { $child }?
phrase-pickup-ask-time = A que horas vem buscar { $child }?
phrase-pickup-other = Outra pessoa vem buscar o seu filho ou filha?
phrase-contact-tell-us = Por favor, avise-nos.
phrase-pickup-before = Pode vir buscar o seu filho ou filha antes das { $time }?
phrase-pickup-child-before = Pode vir buscar { $child } antes das { $time }?
phrase-pickup-at = Pode vir buscar { $child } às { $time }?
phrase-pickup-earlier = Pode vir buscar { $child } mais cedo?
phrase-pickup-late = Vem mais tarde?
phrase-contact-call-then = Então ligue-nos.
phrase-pickup-done = Vieram buscar { $child } às { $time }.
phrase-pickup-person = { $person } veio buscar { $child }.
phrase-pickup-person-time = { $person } veio buscar { $child } às { $time }.
phrase-pickup-school = Vamos buscar { $child } à escola às { $time }.
phrase-pickup-school-all = Vamos buscar as crianças à escola às { $time }.
phrase-pickup-not-there = { $child } não estava na escola.
phrase-pickup-ask-where = Sabe onde está { $child }?
phrase-pickup-ask-alone = { $child } pode ir para casa sem um adulto?
phrase-arrive-before = Pode trazer o seu filho ou filha antes das { $time }?
phrase-arrive-child-before = Pode trazer { $child } antes das { $time }?
phrase-absent-ask = { $child } vem hoje?
phrase-absent-was = { $child } não esteve cá hoje.
phrase-absent-if = O seu filho ou filha não vem?
phrase-absent-tell-before = Avise-nos antes das { $time }.
phrase-absent-missed = Tivemos saudades de { $child }.
phrase-swap-yes = A troca de dia para esta data está aceite: { $date }.
phrase-swap-no = Infelizmente, a troca de dia não é possível nesta data: { $date }.
phrase-swap-ask = Em que dia quer a troca?
phrase-extra-yes = O dia extra nesta data está aceite: { $date }.
phrase-extra-no = Infelizmente, não há lugar nesta data: { $date }.
phrase-holiday-ask = Quando vai de férias?
phrase-holiday-tell = Pode avisar-nos a tempo das suas férias?
phrase-phone-check = O seu número de telefone ainda está certo?
phrase-phone-new = Pode dar-nos o seu novo número de telefone?
phrase-talk-ask = Gostaríamos de falar consigo sobre { $child }.
phrase-talk-invite = Fazemos-lhe um convite para uma conversa.
phrase-talk-date = A conversa é nesta data: { $date }, às { $time }.
phrase-talk-ask-date = Pode nesta data: { $date }, às { $time }?
phrase-talk-minutes = A conversa dura { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-talk-interpreter = Quer um intérprete?
phrase-photo-ask = Podemos tirar fotografias a { $child }?
phrase-form-sign = Pode preencher e assinar o formulário?
phrase-form-date = Pode entregar o formulário antes de { $date }?

## Wennen

phrase-settle-date = { $child } vem pela primeira vez para a adaptação nesta data: { $date }.
phrase-settle-from-until = { $child } vem para a adaptação das { $from } às { $until }.
phrase-settle-times = A adaptação é das { $from } às { $until }.
phrase-settle-stay = Pode ficar com o seu filho ou filha.
phrase-settle-familiar = Traga alguma coisa que { $child } conheça bem, como um peluche.
phrase-settle-well = A adaptação correu bem.
phrase-settle-hard = A adaptação ainda foi difícil.
phrase-settle-better = A adaptação corre cada vez melhor.
phrase-settle-needs-time = { $child } ainda precisa de tempo para se adaptar.
phrase-settle-goodbye = Diga sempre adeus quando for embora.
phrase-settle-crying-normal = É normal uma criança chorar na despedida.
phrase-settle-first-day = O primeiro dia de { $child } é: { $date }.
phrase-settle-group = { $child } passa para o grupo { $group } nesta data: { $date }.
phrase-settle-mentor = { $person } é a pessoa de referência de { $child }.

## Open, dicht en wie er werkt

phrase-closed-date = Estamos fechados nesta data: { $date }.
phrase-closed-group = O grupo { $group } está fechado nesta data: { $date }.
phrase-closed-range = Estamos fechados de { $first-date } a { $last-date }, inclusive.
phrase-closed-tomorrow = Amanhã estamos fechados.
phrase-closed-early = Hoje fechamos às { $time }.
phrase-open-again = Abrimos de novo nesta data: { $date }.
phrase-open-times = Estamos abertos das { $from } às { $until }.
phrase-open-later = Hoje abrimos às { $time }.
phrase-open-weekday = O horário de { $weekday } é das { $from } às { $until }.
phrase-closed-study-day = A equipa tem nesse dia uma formação.
phrase-closed-holiday = Esse dia é feriado.
phrase-group-together = Hoje os grupos estão juntos.
phrase-staff-ill = { $person } está doente hoje.
phrase-staff-absent = { $person } não está cá hoje.
phrase-staff-today = { $person } trabalha hoje no grupo.
phrase-staff-weekday = { $person } trabalha neste dia da semana: { $weekday }.
phrase-staff-new = { $person } acaba de entrar na nossa equipa.
phrase-staff-leaves = { $person } trabalha connosco até { $date }, inclusive.
phrase-staff-weeks = { $person } está de férias esta semana.

## Feesten en uitjes

phrase-event-trip-tomorrow = Amanhã vamos a este lugar: { $item }.
phrase-event-trip-date = Vamos a este lugar ({ $item }) nesta data: { $date }.
phrase-event-leave = Saímos às { $time }.
phrase-event-back = Voltamos às { $time }.
phrase-event-parents-evening = A reunião de pais é nesta data: { $date }, às { $time }.
phrase-event-celebrate-date = Festejamos ({ $item }) nesta data: { $date }.
phrase-event-celebrate-today = Hoje festejamos: { $item }.
phrase-event-begins = Começa às { $time }.
phrase-event-invited = A sua presença é muito bem-vinda.
phrase-event-ask-come = Também vem?
phrase-event-tell-come = Pode dizer-nos se vem?
phrase-event-ask-help = Pode ajudar?
phrase-event-answer-before = Pode responder antes de { $date }?
phrase-event-photographer = O fotógrafo vem nesta data: { $date }.
phrase-event-birthday = { $child } faz anos hoje.
phrase-event-birthday-age = { $child } faz hoje { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }.
phrase-event-congratulations = Parabéns a { $child }.
phrase-event-treat = Pode trazer um pequeno doce ou petisco para partilhar.
phrase-event-no-sweets = Por favor, não traga guloseimas.

## Geld en kantoor

phrase-money-questions = Tem perguntas sobre dinheiro?
phrase-money-office = Ligue para o nosso escritório.
phrase-money-costs = Custa { $amount }.
phrase-money-free = É grátis.
phrase-money-pay-before = Pode pagar { $amount } antes de { $date }?
phrase-office-hours = O escritório está aberto das { $from } às { $until }.
phrase-office-calls = O escritório vai ligar-lhe.

## Groeten, dank en contact

phrase-hello-morning = Bom dia.
phrase-hello-parents = Caros pais,
phrase-bye-tomorrow = Até amanhã.
phrase-bye-weekday = Até { $weekday }.
phrase-bye-weekend = Bom fim de semana.
phrase-bye-holiday = Boas férias.
phrase-bye-evening = Boa noite.
phrase-bye-feast = Boas festas.
phrase-thanks-message = Agradecemos a sua mensagem.
phrase-thanks-help = Agradecemos a sua ajuda.
phrase-thanks-telling = Agradecemos o aviso.
phrase-thanks-treat = Agradecemos os docinhos e petiscos.
phrase-sorry-late = Pedimos desculpa por responder tarde.
phrase-contact-questions = Tem perguntas?
phrase-contact-send = Então envie-nos uma mensagem.
phrase-contact-call = Pode ligar-nos?
phrase-contact-call-times = Pode ligar-nos entre as { $from } e as { $until }.
phrase-contact-call-later = Ligamos-lhe mais tarde.
phrase-contact-tomorrow = Amanhã damos-lhe notícias.
phrase-contact-ask-colleague = Vou perguntar a outra pessoa da equipa.
phrase-contact-tell-colleague = Vou passar a informação a outra pessoa da equipa.
phrase-contact-read = Lemos a sua mensagem.
phrase-contact-confirm = Pode confirmar esta mensagem?

## Thuis en taal

phrase-home-own-language = Em casa, fale a sua própria língua com o seu filho ou filha.
phrase-home-read = Em casa, leiam um livro juntos.
phrase-home-sing = Em casa, cantem uma canção juntos.
phrase-home-photo = Pode mandar uma fotografia de casa?

## Wat kinderen doen: { $activity } komt uit activities.ftl

phrase-act-did = { $who } { $who-number ->
        [several] fizeram isto
       *[single] fez isto
    }: { $activity }.
phrase-act-did-we = Fizemos isto: { $activity }.
phrase-act-did-not = { $who } { $who-number ->
        [several] não fizeram isto
       *[single] não fez isto
    }: { $activity }.
phrase-act-does = { $child } faz isto: { $activity }.
phrase-act-will = { $who } { $who-number ->
        [several] vão
       *[single] vai
    } { $activity }.
phrase-act-will-we = Vamos fazer isto: { $activity }.
phrase-act-will-not-we = Não vamos fazer isto: { $activity }.
phrase-act-can = { $child } já sabe { $activity }.
phrase-act-can-not-yet = { $child } ainda não sabe { $activity }.
phrase-act-practises = { $child } está a treinar isto: { $activity }.
phrase-act-starts = { $child } está a começar a { $activity }.
phrase-act-learnt = { $child } aprendeu a { $activity }.
phrase-act-likes = { $child } gosta de { $activity }.
phrase-act-liked = { $child } gostou de { $activity }.
phrase-act-likes-most = { $child } gosta sobretudo de { $activity }.
phrase-act-liked-most = { $child } gostou sobretudo de { $activity }.
phrase-act-disliked = { $child } não gostou de { $activity }.
phrase-act-hard = { $child } ainda acha difícil { $activity }.
phrase-act-exciting = { $child } teve um pouco de receio de { $activity }.
phrase-act-wants = { $child } gostava de { $activity }.
phrase-act-wanted = { $child } queria { $activity }.
phrase-act-wanted-not = { $child } não quis { $activity }.
phrase-act-helped = { $child } ajudou a { $activity }.
phrase-act-helped-all = { $who } { $who-number ->
        [several] ajudaram a
       *[single] ajudou a
    } { $activity }.
phrase-act-dared = { $child } teve coragem para { $activity }.
phrase-act-dared-not = { $child } ainda não teve coragem para { $activity }.
phrase-act-allowed = { $who } { $who-number ->
        [several] tiveram autorização
       *[single] teve autorização
    } para { $activity }.
phrase-act-ask-may = { $child } pode { $activity }?
phrase-act-ask-can = { $child } sabe { $activity }?
phrase-act-ask-likes = { $child } gosta de { $activity }?
phrase-act-went-well = Isto correu bem: { $activity }.
phrase-act-gets-better-child = { $child } faz isto cada vez melhor: { $activity }.
phrase-act-gets-better = Isto corre cada vez melhor: { $activity }.
phrase-act-together = A atividade foi esta: { $activity }.

## Eten en drinken: lijstjes

phrase-food-list = { $child } comeu isto: { $things }.
phrase-food-list-well = { $child } comeu bem disto: { $things }.
phrase-food-list-little = { $child } comeu pouco disto: { $things }.
phrase-food-list-all = { $child } comeu isto tudo: { $things }.
phrase-food-list-almost-all = { $child } comeu isto quase tudo: { $things }.
phrase-food-list-half = { $child } comeu metade disto: { $things }.
phrase-food-list-left = { $child } não acabou de comer isto: { $things }.
phrase-food-list-none = { $child } não comeu isto: { $things }.
phrase-food-list-except = { $child } comeu bem, mas isto não: { $things }.
phrase-food-list-likes = { $child } gosta de comer isto: { $things }.
phrase-food-list-liked = { $child } gostou de comer isto: { $things }.
phrase-food-list-liked-not = { $child } não gostou de comer isto: { $things }.
phrase-food-list-refused = { $child } não quis comer isto: { $things }.
phrase-food-list-tasted = { $child } provou isto: { $things }.
phrase-food-list-not-allowed = Não damos isto a { $child }: { $things }.
phrase-food-list-gets = Damos isto a { $child }: { $things }.
phrase-food-list-we = Comemos isto: { $things }.
phrase-food-list-menu = Vamos comer isto: { $things }.
phrase-food-list-all-liked = As crianças gostaram de comer isto: { $things }.
phrase-food-all-tasted = Todas as crianças provaram.
phrase-food-ask-gets = { $child } come ou bebe isto em casa: { $things }?
phrase-food-ask-solids = { $child } já come alimentos sólidos em casa?
phrase-food-ask-eaten = { $child } já comeu?
phrase-food-ask-tell-diet = Pode dizer-nos o que { $child } come e o que não come?
phrase-food-and-drink-well = { $child } comeu e bebeu bem.
phrase-food-went-well = A refeição correu bem.
phrase-food-went-less = A refeição correu menos bem.
phrase-drink-list = { $child } bebeu isto: { $things }.
phrase-drink-list-refused = { $child } não quis beber isto: { $things }.
phrase-drink-nothing = { $child } não bebeu nada.
phrase-drink-thirst = { $child } tinha sede.
phrase-drink-milk-ml = { $child } bebeu { $count } ml de leite.
phrase-bottle-left = No biberão ficaram { $count } ml.
phrase-bottle-count = { $child } tomou { $count ->
        [one] { $count } biberão
       *[other] { $count } biberões
    }.
phrase-bottle-well = { $child } bebeu bem o biberão.
phrase-bottle-badly = { $child } ainda não bebe bem pelo biberão.
phrase-bottle-spat-up = { $child } bolçou depois do biberão.
phrase-bottle-ask-ml = Quantos ml pode { $child } beber?
phrase-bottle-stopped = Já não damos a { $child } o biberão da tarde.
phrase-bottle-breast-milk = Pode trazer leite materno para { $count ->
        [one] { $count } refeição
       *[other] { $count } refeições
    }?

## Slapen (meer)

phrase-sleep-fell-asleep = { $child } adormeceu.
phrase-sleep-woke = { $child } acordou.
phrase-sleep-woken = Acordámos { $child }.
phrase-sleep-woke-often = { $child } esteve sempre a acordar.
phrase-sleep-woke-often-crying = { $child } acordou algumas vezes a chorar.
phrase-sleep-restless = { $child } teve um sono agitado.
phrase-sleep-only-minutes = { $child } dormiu só { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-sleep-about-hours = { $child } dormiu cerca de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }.
phrase-sleep-until = { $child } dormiu até às { $time }.
phrase-sleep-since = { $child } está a dormir desde as { $time }.
phrase-sleep-short-tired = { $child } dormiu pouco tempo e pode ter sono esta noite.
phrase-sleep-maybe-tired = { $child } pode ter sono esta noite.
phrase-sleep-cuddly = { $child } dorme com um peluche.
phrase-sleep-needed-dummy = { $child } precisou da chupeta.
phrase-sleep-no-dummy = { $child } dorme sem chupeta.
phrase-sleep-big-bed = { $child } dorme numa cama grande.
phrase-sleep-on-back = { $child } dorme de costas.
phrase-sleep-no-nap-yet = { $child } ainda não dormiu.
phrase-sleep-one-nap = { $child } dorme { $count ->
        [one] { $count } vez
       *[other] { $count } vezes
    } por dia.
phrase-sleep-lay-quietly = { $child } esteve na cama com calma.
phrase-sleep-went-well = O sono correu bem.
phrase-sleep-went-less = O sono não correu tão bem.
phrase-sleep-used-to-here = { $child } ainda tem de se habituar a dormir connosco.
phrase-sleep-ask-let = Deixamos { $child } dormir mais tempo?
phrase-sleep-ask-may-day = { $child } ainda pode dormir durante o dia?
phrase-sleep-ask-wake-time = A que horas devemos acordar { $child }?
phrase-sleep-ask-how-long = Quanto tempo dorme { $child } em casa?
phrase-sleep-ask-how = Como dorme { $child } em casa?
phrase-sleep-yawned = { $child } estava a bocejar.

## Luier, potje en wc (meer)

phrase-nappy-wet-count = { $child } teve { $count ->
        [one] { $count } fralda molhada
       *[other] { $count } fraldas molhadas
    }.
phrase-nappy-changed = Mudámos a fralda a { $child }.
phrase-nappy-dry-count = A fralda de { $child } estava seca.
phrase-nappy-usual-poo = O cocó de { $child } era normal.
phrase-nappy-cramps = { $child } teve cólicas.
phrase-nappy-cream-done = Pusemos creme no rabinho de { $child }.
phrase-toilet-potty-poo = { $child } fez cocó no bacio.
phrase-toilet-potty-nothing = { $child } sentou-se no bacio, mas não fez xixi.
phrase-toilet-asks = { $child } pede para ir à casa de banho.
phrase-toilet-well = { $child } está a ir bem com o desfralde.
phrase-toilet-no-accident = { $child } não fez xixi nas cuecas.
phrase-toilet-accident = { $child } teve um pequeno acidente (xixi ou cocó).
phrase-toilet-no-nappy = { $child } já não usa fralda durante o dia.
phrase-toilet-wet-in-bag = A roupa molhada está no saco.

## Stemming en gedrag (meer)

phrase-mood-sunny = { $child } foi um raio de sol.
phrase-mood-good-morning = { $child } teve uma boa manhã.
phrase-mood-good-afternoon = { $child } teve uma boa tarde.
phrase-mood-top-day = { $child } teve um dia ótimo.
phrase-mood-had-fun = { $child } divertiu-se bem.
phrase-mood-relaxed = { $child } esteve { $gender ->
        [female] descontraída
        [male] descontraído
       *[unknown] descontraído(a)
    }.
phrase-mood-at-home = { $child } sente-se em casa connosco.
phrase-mood-quiet-bit = { $child } esteve um pouco { $gender ->
        [female] calada
        [male] calado
       *[unknown] calado(a)
    }.
phrase-mood-excited = { $child } mostrou entusiasmo.
phrase-mood-curious = { $child } mostrou curiosidade.
phrase-mood-interested = { $child } achou isto interessante: { $things }.
phrase-mood-busy-bit = { $child } esteve um pouco { $gender ->
        [female] agitada
        [male] agitado
       *[unknown] agitado(a)
    }.
phrase-mood-cheeky = { $child } fez umas travessuras.
phrase-mood-sweet = { $child } foi um amor.
phrase-mood-self-again = { $child } já recuperou completamente.
phrase-mood-sad-relative-left = { $child } ficou triste na despedida ({ $relative }).
phrase-mood-sad-when-left = { $child } ficou triste na despedida.
phrase-mood-short-sad = Só durou um momento.
phrase-mood-cry-minutes = O choro durou cerca de { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-mood-goodbye-no-tears-all = A despedida foi sem lágrimas.
phrase-mood-goodbye-no-tears = { $child } não chorou na despedida.
phrase-mood-came-in-happy = { $child } chegou alegre.
phrase-mood-waved-to = { $child } disse adeus com a mão ({ $relative }).
phrase-mood-waved = { $child } disse adeus com a mão.
phrase-mood-waiting = { $child } estava com muita vontade de ir para casa.
phrase-mood-missed-relative = { $child } teve saudades de alguém: { $relative }.
phrase-mood-comforted = { $child } acalmou bem com consolo.
phrase-mood-close-lap = { $child } quis colo.
phrase-mood-hugged = { $child } quis abraços.
phrase-mood-scared = { $child } teve um pouco de medo.
phrase-mood-scared-of = { $child } teve medo disto: { $things }.
phrase-mood-new-staff = { $child } teve um pouco de vergonha com a nova educadora.
phrase-mood-bored = { $child } aborreceu-se.
phrase-mood-used-noise = { $child } teve de se habituar à agitação.
phrase-mood-back-after-holiday = { $child } teve de se habituar outra vez depois das férias.
phrase-mood-friends = Uma grande amizade: { $who }.
phrase-mood-new-friend = { $child } tem uma nova amizade.
phrase-mood-friend-of = { $child } tem uma boa amizade com { $names }.
phrase-mood-quarrel-solved = { $child } teve uma zanga com outra criança, mas já fizeram as pazes.
phrase-mood-sorry = { $child } pediu desculpa.
phrase-mood-angry-share = { $child } zangou-se na hora de partilhar.
phrase-mood-wait-turn-hard = { $child } ainda acha difícil esperar.
phrase-mood-listened = { $child } escutou bem.
phrase-mood-listen-hard = { $child } achou difícil escutar.
phrase-mood-pushed = { $child } empurrou outra criança.
phrase-mood-got-pushed = Outra criança empurrou { $child }.
phrase-mood-sibling = { $child } tem muito orgulho em ser { $gender ->
        [female] irmã mais velha
        [male] irmão mais velho
       *[unknown] irmão ou irmã mais velha
    }.
phrase-mood-told-about = { $child } falou-nos disto: { $things }.
phrase-mood-told-relative = { $child } falou-nos de alguém: { $relative }.
phrase-mood-told-weekend = { $child } falou-nos do fim de semana.
phrase-mood-made-for-you = { $child } fez uma coisa bonita para si.
phrase-mood-drawing-for-you = { $child } fez um desenho para si.
phrase-mood-won = { $child } ganhou.
phrase-mood-called-juf = { $child } disse «juf» pela primeira vez (é assim que as crianças chamam a educadora).

## Op de groep

phrase-group-quiet-day = Foi um dia calmo.
phrase-group-busy-day = Foi um dia movimentado.
phrase-group-nice-day = Foi um bom dia.
phrase-group-busy-nice-day = Foi um dia movimentado, mas agradável.
phrase-group-child-count = Estiveram cá { $count ->
        [one] { $count } criança
       *[other] { $count } crianças
    }.
phrase-group-many-ill = Há muitas crianças doentes.
phrase-group-nothing-special = Não há nada de especial a contar.
phrase-group-all-well = Correu tudo bem.
phrase-group-day-flew = O dia passou depressa.
phrase-group-all-enjoyed = As crianças divertiram-se.
phrase-group-child-loved-it = { $child } adorou.
phrase-group-with-older = { $child } esteve com as crianças mais velhas.
phrase-group-with-other-group = { $child } esteve no grupo { $group }.
phrase-group-two-together = O grupo { $first-group } e o grupo { $second-group } estão juntos.
phrase-group-merged = Juntamos os grupos.
phrase-group-new-toys = Temos brinquedos novos.
phrase-group-new-item = Temos isto de novo: { $things }.
phrase-group-word-of-week = Esta semana aprendemos palavras novas.
phrase-group-photos-app = As fotografias estão na aplicação.
phrase-group-photos-later = As fotografias chegam mais tarde.
phrase-group-crafts-home = { $child } leva para casa o trabalho manual.
phrase-group-paint-on = Isto, que é de { $child }, tem tinta: { $things }.
phrase-group-new-child = Vem uma criança nova para o grupo.
phrase-group-welcome-child = { $gender ->
        [female] Bem-vinda
        [male] Bem-vindo
       *[unknown] Bem-vindo(a)
    }, { $child }!
phrase-group-stayed-in = Ficámos cá dentro.
phrase-group-too-cold = Estava demasiado frio para ficar muito tempo lá fora.
phrase-group-too-hot = Estava demasiado calor para brincar lá fora.
phrase-group-nice-weather = Esteve bom tempo.
phrase-group-bad-weather = Esteve mau tempo.
phrase-group-trip-off = O passeio foi cancelado.
phrase-group-trip-to-off = O passeio foi cancelado: { $item }.
phrase-group-item-closed = Este lugar estava fechado: { $item }.
phrase-group-play-at = { $child } esteve neste lugar: { $item }.
phrase-group-went-with = { $who } { $who-number ->
        [several] foram a este lugar
       *[single] foi a este lugar
    }: { $item }.

## Gezondheid (meer; wat wij zien, geen diagnose)

phrase-health-hurts = { $child } tem dores: { $body }.
phrase-health-stomach-complains = { $child } queixou-se de dor de barriga.
phrase-health-headache-complains = { $child } queixou-se de dor de cabeça.
phrase-health-injury-at = { $child }: { $injury } ({ $body }).
phrase-health-injury = { $child } tem isto: { $injury }.
phrase-health-injury-visible = Vê-se isto: { $injury }.
phrase-health-injury-visible-at = Vê-se isto: { $injury } ({ $body }).
phrase-health-fell-on = { $child } caiu e magoou-se aqui: { $body }.
phrase-health-bumped = { $child } bateu com esta parte do corpo: { $body }.
phrase-health-fell-no-harm = { $child } caiu, mas não se vê nada.
phrase-health-nothing-seen = Não se vê nada.
phrase-health-tripped = { $child } tropeçou.
phrase-health-fell-from = { $child } caiu daqui: { $item }.
phrase-health-cried-recovered = Consolámos { $child }, que já está a brincar outra vez.
phrase-health-wound-cleaned = Limpámos a ferida.
phrase-health-wound-plaster = Limpámos a ferida e pusemos um penso.
phrase-health-has-plaster = { $child } tem um penso: { $body }.
phrase-health-rinsed = Lavámos com água.
phrase-health-sand-eyes = { $child } ficou com areia nos olhos.
phrase-health-splinter-out = Tirámos a farpa.
phrase-health-splinter-in = A farpa ainda está na pele.
phrase-health-tick-in = A carraça ainda está na pele.
phrase-health-stung-wasp = Uma vespa picou { $child }.
phrase-health-stung-bee = Uma abelha picou { $child }.
phrase-health-stung-at = Um inseto picou { $child }: { $body }.
phrase-health-bitten-again = Outra criança mordeu { $child }.
phrase-health-bitten-at = Outra criança mordeu { $child }: { $body }.
phrase-health-nosebleed-had = { $child } deitou sangue do nariz.
phrase-health-nosebleed-over = O sangue do nariz parou depressa.
phrase-health-coughed = { $child } tossiu muito.
phrase-health-sneezes = { $child } espirrou muito.
phrase-health-blocked-nose = { $child } tem o nariz entupido.
phrase-health-phlegm = { $child } tem muita expetoração.
phrase-health-unwell-bit = { $child } não se sentia muito bem.
phrase-health-pale = { $child } tem a cara um pouco pálida.
phrase-health-warm-bit = { $child } estava quente ao toque.
phrase-health-jumper-off = Tirámos uma peça de roupa a { $child } porque tinha calor.
phrase-health-no-fever-now = { $child } agora não tem febre.
phrase-health-raised = { $child } tem a temperatura um pouco alta.
phrase-health-raised-degrees = { $child } tem a temperatura um pouco alta: { $temperature } graus.
phrase-health-fever-had-degrees = { $child } teve febre: { $temperature } graus.
phrase-health-temperature-normal = A temperatura de { $child } é normal.
phrase-health-we-measured = Medimos a temperatura a { $child }.
phrase-health-vomited-meal = { $child } vomitou depois de comer.
phrase-health-feels-sick = { $child } tem náuseas.
phrase-health-diarrhoea-home = { $child } tem diarreia e não pode ficar.
phrase-health-return-after = { $child } pode voltar depois de { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sem sintomas.
phrase-health-may-come = { $child } já pode vir outra vez.
phrase-health-may-not-come = { $child } não pode vir.
phrase-health-rash = { $child } tem uma erupção na pele.
phrase-health-rash-at = { $child } tem uma erupção na pele: { $body }.
phrase-health-itch = { $child } tem comichão.
phrase-health-itch-at = { $child } tem comichão: { $body }.
phrase-health-dry-skin = { $child } tem a pele seca.
phrase-health-eyes = { $child } tem os olhos colados.
phrase-health-eyes-red = { $child } tem os olhos vermelhos.
phrase-health-teeth-trouble = Os dentinhos incomodam { $child }.
phrase-health-lost-tooth = Caiu um dente a { $child }.
phrase-health-medicine-got = { $child } recebeu o medicamento.
phrase-health-medicine-gets = { $child } recebe o medicamento às { $time }.
phrase-health-paracetamol-got = { $child } recebeu paracetamol.
phrase-health-paracetamol-time = { $child } recebeu paracetamol às { $time }.
phrase-health-ask-medicine = { $child } tomou medicamentos?
phrase-health-ask-fever = { $child } teve febre em casa?
phrase-health-medicine-pack = Pode trazer o medicamento na embalagem original?
phrase-health-ask-stays-home = { $child } fica em casa?
phrase-health-ask-how-now = Como está { $child } agora?
phrase-health-ask-what-doctor = O que disse o médico?
phrase-health-call-doctor-please = Pode ligar ao médico de família?
phrase-health-hope-better = Esperamos que { $child } fique bem depressa.
phrase-health-keep-eye-home = Pode vigiar isto em casa?
phrase-health-watching = Estamos com atenção a isto.
phrase-health-illness-in-group = Há uma doença no grupo: { $item }.
phrase-health-check-home = Pode ver o seu filho ou filha em casa?
phrase-health-contagious = É contagioso.
phrase-health-not-contagious = Não é contagioso.
phrase-health-ask-allergies = { $child } tem alergias?
phrase-health-first-aid-called = Ligámos ao médico.
phrase-health-sunscreen-all = Pusemos protetor solar em todas as crianças.

## Meenemen en spullen (meer)

phrase-bring-list = Pode trazer isto: { $things }?
phrase-bring-list-child = Pode trazer isto para { $child }: { $things }?
phrase-bring-not-list = Por favor, não traga isto: { $things }.
phrase-bring-need-not = Não precisa de trazer isto: { $things }.
phrase-bring-child-may = { $child } pode trazer isto: { $things }.
phrase-bring-wears-ours = { $child } tem vestida roupa nossa: { $things }.
phrase-bring-return-washed = Pode devolver lavado o que emprestámos?
phrase-bring-is-wet = Isto, que é de { $child }, ficou molhado: { $things }.
phrase-bring-is-dirty = Isto, que é de { $child }, ficou sujo: { $things }.
phrase-bring-broken = Isto está estragado: { $things }.
phrase-bring-in-bag = Isto está no saco: { $things }.
phrase-bring-left-here = Isto ainda está cá: { $things }.
phrase-bring-whose = De quem é isto: { $things }?
phrase-bring-missing = Falta-nos isto: { $things }.
phrase-bring-ask-seen = Tem isto em casa: { $things }?
phrase-bring-ask-have = Tem isto consigo: { $things }?
phrase-bring-almost-out = Está quase a acabar: { $things }.
phrase-bring-all-out = Já acabou: { $things }.
phrase-bring-swapped = As coisas das crianças foram trocadas.
phrase-bring-name-coat = Pode pôr o nome no casaco?
phrase-bring-craft-material = Isto é útil para trabalhos manuais: { $things }.
phrase-bring-dress-warm = Vista roupa quente ao seu filho ou filha.
phrase-bring-dress-size = Tamanho: { $count }.
phrase-weather-sunny-hat = Ponha protetor solar no seu filho ou filha de manhã.

## Halen, brengen en afspraken (meer)

phrase-pickup-by-relative = Quem vem buscar { $child } é: { $relative }.
phrase-pickup-was-by-relative = Quem veio buscar { $child } foi: { $relative }.
phrase-pickup-brought-relative = Quem trouxe { $child } foi: { $relative }.
phrase-pickup-ask-relative = Esta pessoa pode vir buscar { $child }: { $relative }?
phrase-pickup-ask-relative-does = É esta pessoa que vem buscar { $child }: { $relative }?
phrase-pickup-with-friend = { $child } vai com { $names }.
phrase-pickup-collected = Já vieram buscar { $child }.
phrase-pickup-not-yet = Ainda não vieram buscar { $child }.
phrase-pickup-ask-earlier = Vêm buscar { $child } mais cedo?
phrase-pickup-ask-later = { $child } vem mais tarde?
phrase-pickup-ask-half-hour-later = { $child } vem meia hora mais tarde?
phrase-pickup-latest = Pode vir buscar o seu filho ou filha o mais tardar às { $time }?
phrase-pickup-on-time = Pode vir a horas?
phrase-pickup-if-late-call = Vem mais tarde? Então ligue-nos.
phrase-pickup-if-other-tell = Outra pessoa vem buscar o seu filho ou filha? Então avise-nos.
phrase-pickup-taxi = { $child } veio de táxi.
phrase-pickup-bus = { $child } veio de autocarro.
phrase-pickup-fetch-school = Vamos buscar as crianças à escola.
phrase-pickup-fetch-school-child = Vamos buscar { $child } à escola.
phrase-pickup-not-in-yard = { $child } não estava no recreio da escola.
phrase-pickup-may-home-alone = { $child } pode ir para casa sem um adulto.
phrase-pickup-ask-permission-alone = { $child } pode ir para casa sem um adulto?
phrase-pickup-ask-alone-outside = { $child } pode brincar lá fora sem um adulto?
phrase-pickup-ask-who-else = Quem mais pode vir buscar { $child }?
phrase-pickup-id = Pode trazer um documento de identificação?
phrase-pickup-entrance-back = A entrada é pela parte de trás.
phrase-pickup-entrance-other = Usamos outra entrada.
phrase-pickup-gate = Pode fechar bem o portão?
phrase-pickup-parking = Pode não estacionar em frente ao portão?
phrase-absent-today = { $child } não está cá.
phrase-absent-holiday = { $child } está de férias.
phrase-absent-tell-not-coming = Pode avisar-nos se { $child } não vier?
phrase-absent-tell-child-not = Pode avisar-nos se o seu filho ou filha não vier?
phrase-absent-call-before = Até às { $time }, pode avisar que o seu filho ou filha não vem.
phrase-absent-report-app = Pode avisar na aplicação que o seu filho ou filha não vem.
phrase-absent-enjoy-days-off = Aproveite bem os dias livres.
phrase-absent-ask-why = Onde está { $child }?
phrase-absent-ask-coming-day = { $child } vem?
phrase-extra-child = { $child } vem num dia extra.
phrase-extra-ask-app = Pode pedir o dia extra na aplicação?
phrase-swap-ask-app = Pode pedir a troca de dia na aplicação?
phrase-swap-yes-plain = A troca de dia está aceite.
phrase-swap-no-plain = A troca de dia não é possível.
phrase-extra-place = Ainda há lugar.
phrase-extra-no-place = Não há lugar.
phrase-extra-place-weekdays = Ainda há lugar nestes dias: { $first-weekday } e { $second-weekday }.
phrase-book-before = A inscrição é possível até { $date }, inclusive.
phrase-book-holiday-care = Pode inscrever { $child } nas atividades de férias?
phrase-book-holiday-care-child = Pode inscrever o seu filho ou filha nas atividades de férias?
phrase-phone-emergency = Precisamos do seu número de telefone para emergências.
phrase-phone-ask-reach = Como podemos falar consigo?
phrase-phone-address = Pode dar-nos a nova morada?
phrase-talk-how-going = Gostaríamos de falar consigo sobre como está a correr com { $child }.
phrase-talk-when-time = Quando tem tempo para uma conversa?
phrase-talk-have-minute = Tem um momento para uma conversa?
phrase-talk-parent-date = A conversa com os pais é nesta data: { $date }, às { $time }.
phrase-talk-choose-time = Pode escolher uma hora para a conversa?
phrase-talk-report-ready = O relatório sobre { $child } está pronto.
phrase-talk-worried = Estamos um pouco preocupados com { $child }.
phrase-talk-worried-speech = Gostaríamos de falar consigo sobre a fala de { $child }.
phrase-talk-nice-talk = Agradecemos a boa conversa.
phrase-talk-tell-more-pickup = Contamos-lhe mais quando vier buscar o seu filho ou filha.
phrase-photo-ask-app = Podemos pôr fotografias de { $child } na aplicação?
phrase-form-fill = Pode preencher o formulário?
phrase-form-return = Pode entregar o formulário?
phrase-form-list-sign = Pode inscrever-se na lista?
phrase-answer-please = Pode dizer-nos?
phrase-answer-before = Pode responder antes de { $date }?
phrase-answer-questions-tell = Tem perguntas? Diga-nos.
phrase-answer-eat-along = { $child } come connosco?
phrase-answer-ok-for-you = Está bem assim para si?
phrase-answer-may-come-in = Pode entrar.

## Wennen (meer)

phrase-settle-first-day-well = O primeiro dia de { $child } correu bem.
phrase-settle-trial-well = { $child } adaptou-se bem.
phrase-settle-trial-date = { $child } vem a uma manhã de adaptação nesta data: { $date }.
phrase-settle-trial = { $child } vem para a adaptação.
phrase-settle-done = { $child } já se adaptou completamente.
phrase-settle-moves-group = { $child } passa para outro grupo.
phrase-settle-moves-to = { $child } passa para o grupo { $group }.
phrase-settle-school = { $child } vai para a escola primária.
phrase-settle-last-day = É o último dia de { $child }.
phrase-settle-will-miss = Vamos ter saudades de { $child }.
phrase-settle-parent-stays = Na primeira vez, pode ficar.
phrase-settle-like-home = O que faz em casa quando { $child } está triste?
phrase-settle-angry-home = O que faz em casa quando { $child } se zanga?
phrase-settle-home-too = Em casa, { $child } também é assim?
phrase-settle-which-language = Que língua fala em casa com { $child }?
phrase-settle-dutch-understands = { $child } já percebe muito neerlandês.
phrase-settle-clear = { $child } mostra bem o que quer.
phrase-settle-more-words = { $child } diz cada vez mais palavras.
phrase-settle-grows = { $child } está a crescer bem.
phrase-settle-big-steps = { $child } faz bons progressos.
phrase-settle-confident = { $child } tem cada vez mais confiança.
phrase-settle-well-done = Muito bem, { $child }!
phrase-settle-swim-diploma = { $child } conseguiu um diploma de natação.
phrase-settle-lights = { $child } gosta de olhar para as luzinhas.
phrase-settle-smiles = { $child } sorri muito.

## Open, dicht en wie er werkt (meer)

phrase-closed-plain = Estamos fechados.
phrase-open-plain = Estamos abertos.
phrase-open-again-plain = Estamos abertos outra vez.
phrase-open-all-day = O ATL está aberto todo o dia.
phrase-closed-at = Fechamos às { $time }.
phrase-closed-date-at = Fechamos às { $time } nesta data: { $date }.
phrase-open-at = Abrimos às { $time }.
phrase-open-until = Estamos abertos até às { $time }.
phrase-open-hours-are = O horário é das { $from } às { $until }.
phrase-closed-easter-monday = Na Páscoa estamos fechados.
phrase-closed-christmas = No Natal estamos fechados.
phrase-closed-christmas-newyear = Entre o Natal e o Ano Novo estamos fechados.
phrase-closed-whit-ascension = Na Ascensão estamos fechados.
phrase-closed-kings-day = No Dia do Rei estamos fechados.
phrase-closed-whitsun = No Pentecostes estamos fechados.
phrase-staff-ill-plain = { $person } está doente.
phrase-staff-away = { $person } não está cá.
phrase-staff-holiday = { $person } está de férias.
phrase-staff-back = { $person } já voltou.
phrase-staff-leave = { $person } está de licença.
phrase-staff-not-works-weekday = { $person } não trabalha neste dia da semana: { $weekday }.
phrase-staff-works = { $person } trabalha.
phrase-staff-replaces = { $person } substitui { $other-person }.
phrase-staff-substitute = Está no grupo uma pessoa em substituição.
phrase-staff-trainee = Vem para o grupo uma pessoa em estágio.
phrase-staff-trainee-name = { $person } está a fazer um estágio connosco.
phrase-staff-birthday = { $person } faz anos.
phrase-staff-baby = { $person } teve um bebé.
phrase-staff-i-am-off = Estou de folga.
phrase-staff-i-am-here = Estou cá.
phrase-staff-new-plain = Há uma pessoa nova da equipa no grupo.

## Feesten en uitjes (meer)

phrase-event-child-birthday-was = { $child } festejou o aniversário.
phrase-event-child-birthday = { $child } faz anos.
phrase-event-child-treated = { $child } trouxe doces ou petiscos para partilhar.
phrase-event-child-treated-on = { $child } trouxe isto para partilhar: { $things }.
phrase-event-sang-for = Cantámos os parabéns a { $child }.
phrase-event-birthday-hat = { $child } recebeu um chapéu de festa.
phrase-event-treat-healthy = Pode trazer para partilhar algo pequeno e saudável?
phrase-event-thanks-treat-child = Agradecemos o que { $child } trouxe para partilhar.
phrase-event-sinterklaas-comes = O São Nicolau (Sinterklaas) vem visitar-nos.
phrase-event-shoe = As crianças podem pôr o sapato para o São Nicolau (Sinterklaas).
phrase-event-party-is = A festa é: { $item }.
phrase-event-party-date = A festa é nesta data: { $date }, às { $time }.
phrase-event-dress-up = As crianças podem vir com um disfarce.
phrase-event-pyjamas-day = As crianças podem vir de pijama.
phrase-event-congrats-baby = Parabéns pelo nascimento!
phrase-event-congrats-plain = Parabéns!
phrase-event-congrats-child-hearty = Muitos parabéns a { $child }.
phrase-event-volunteers = Procuramos pais que queiram ajudar.
phrase-event-volunteers-drive = Quem pode levar crianças de carro?
phrase-event-committee = Há uma reunião da comissão de pais.
phrase-event-parents-evening-topic = Na reunião de pais vamos falar disto: { $things }.
phrase-event-parents-evening-sleep = Na reunião de pais vamos falar de dormir em segurança.
phrase-event-ends = Acaba às { $time }.
phrase-event-begins-activity = Isto começa às { $time }: { $activity }.
phrase-event-club-begins = A aula começa às { $time }.
phrase-event-leave-on-time = Saímos a horas.
phrase-event-trip-by = Vamos de comboio a este lugar: { $item }.
phrase-event-trip-who = { $who } { $who-number ->
        [several] vão a este lugar
       *[single] vai a este lugar
    }: { $item }.
phrase-event-trip-plain = Vamos a este lugar: { $item }.
phrase-event-ask-trip-may = { $child } pode ir ao passeio?
phrase-event-trip-back-safe = Já voltámos.

## Geld en kantoor (meer)

phrase-money-invoice-office = Tem perguntas sobre a fatura? Ligue para o nosso escritório.
phrase-money-asked = Pedimos { $amount }.
phrase-money-asked-trip = Para o passeio pedimos { $amount }.
phrase-money-no-extra = Não precisa de pagar mais nada.
phrase-money-debit-day = O valor é debitado por volta do dia { $count } do mês.
phrase-money-year-statement = Vai receber o resumo anual.
phrase-money-invoice-ready = A fatura está pronta.
phrase-money-contract-questions = Tem perguntas sobre o contrato? Ligue para o nosso escritório.

## Groeten, dank en contact (meer)

phrase-hello-afternoon = Boa tarde.
phrase-hello-evening = Boa noite.
phrase-hello-morning-plain = Bom dia.
phrase-hello-parents-of = Caros pais de { $child },
phrase-bye-day = Tenha um bom dia!
phrase-bye-afternoon = Boa tarde!
phrase-bye-tomorrow-evening = Até amanhã e boa noite!
phrase-bye-week = Até para a semana!
phrase-bye-later = Até logo!
phrase-bye-night-child = Dorme bem, { $child }.
phrase-bye-night = Boa noite, durma bem.
phrase-bye-greetings-team = Cumprimentos da equipa.
phrase-bye-greetings-person = Com os melhores cumprimentos, { $person }.
phrase-bye-feast-days = Desejamos-lhe boas festas.
phrase-bye-new-year = Feliz Ano Novo!
phrase-bye-eid = Eid Mubarak!
phrase-bye-ramadan = Desejamos-lhe um bom Ramadão.
phrase-bye-holiday-wish = Desejamos-lhe boas férias.
phrase-bye-see-you-group = Esperamos rever { $child } em breve.
phrase-thanks-understanding = Agradecemos a sua compreensão.
phrase-thanks-thinking = Agradecemos as suas ideias.
phrase-thanks-quick = Agradecemos que tenha vindo tão depressa.
phrase-thanks-quick-reply = Agradecemos a sua resposta rápida.
phrase-thanks-trust = Agradecemos a sua confiança.
phrase-thanks-present = Agradecemos o presente.
phrase-thanks-card = Agradecemos o cartão tão simpático.
phrase-thanks-bring = Agradecemos que tenha trazido isto: { $things }.
phrase-sorry-plain = Pedimos desculpa.
phrase-sorry-late-message = Pedimos desculpa pela mensagem tardia.
phrase-sorry-lost = Pedimos desculpa, perdemos isto, que é de { $child }: { $things }.
phrase-sorry-forgot = Esquecemo-nos.
phrase-contact-know = É só para saber.
phrase-contact-note = Atenção!
phrase-contact-call-office = Pode entrar em contacto connosco?
phrase-contact-reachable = Pode falar connosco até às { $time }.
phrase-contact-number = Este número de telefone ainda está certo?
phrase-contact-ask-received = Recebeu a nossa mensagem?
phrase-contact-more-app = Na aplicação pode ler mais.
phrase-contact-read-letter = Pode ler a carta?
phrase-contact-mail-follows = Vai receber um e-mail.
phrase-contact-more-later = Mais tarde damos mais informações.
phrase-contact-will-look = Vamos verificar.
phrase-contact-heating = O aquecimento não funciona.
phrase-contact-phone-down = O telefone não funciona.
phrase-contact-doorbell = A campainha não funciona.

## Thuis en taal (meer)

phrase-home-sing-song = Pode cantar a canção também em casa?
phrase-home-read-book-along = { $child } pode levar um livro para casa.
phrase-home-practise-too = Pode treinar isto também em casa?
phrase-home-talk-about = Fale sobre isto também em casa.
phrase-home-ask-weekend = Como foi o fim de semana?
phrase-home-ask-holiday = Como foram as férias?
phrase-home-ask-dentist-child = Correu bem no dentista, { $child }?
phrase-home-ask-dentist = Como correu no dentista?
phrase-home-ask-doctor = Como correu no médico?
phrase-home-stayed-over = { $child } dormiu em casa desta pessoa: { $relative }.
phrase-home-tired-maybe = Talvez { $child } tenha sono cedo esta noite.

## Nog meer over de dag

phrase-act-tries = { $child } está a tentar { $activity }.
phrase-act-wants-help = { $child } gostava de ajudar a { $activity }.
phrase-act-must = { $child } ainda tem de treinar isto: { $activity }.
phrase-act-not-anymore = { $child } já não faz isto: { $activity }.
phrase-act-often = { $child } faz isto muitas vezes: { $activity }.
phrase-act-may-soon = As crianças podem { $activity }.
phrase-act-ask-we-may = Podemos fazer isto com { $child }: { $activity }?
phrase-act-enjoyed-much = As crianças gostaram de { $activity }.
phrase-act-will-child-soon = { $child } vai poder { $activity } mais tarde.
phrase-got-things = { $child } recebeu isto: { $things }.
phrase-has-with = { $child } tem isto consigo: { $things }.
phrase-asks-for = { $child } pediu isto: { $things }.
phrase-needed-things = { $child } precisou disto: { $things }.
phrase-proud-of = { $child } sentiu orgulho nisto: { $things }.
phrase-looked-at = { $child } olhou para isto: { $things }.
phrase-saw-we = Vimos isto: { $things }.
phrase-found-things = { $child } encontrou isto: { $things }.
phrase-made-things = { $child } fez isto: { $things }.
phrase-made-we = Fizemos isto no grupo: { $things }.
phrase-baked-we = Fizemos isto no forno: { $things }.
phrase-played-list = { $child } brincou com isto: { $things }.
phrase-played-list-all = As crianças brincaram com isto: { $things }.
phrase-loves-things = { $child } gosta disto: { $things }.
phrase-loved-things = { $child } gostou disto: { $things }.
phrase-topic-we = Falámos sobre isto: { $things }.
phrase-theme-new = O novo tema é: { $things }.
phrase-said-words = { $child } disse: { $quote }.
phrase-word-week = Estamos a aprender esta palavra: { $quote }.
phrase-book-read = Lemos este livro: { $quote }.
phrase-song-sung = Cantámos esta canção: { $quote }.
phrase-mood-fine = Está tudo a correr bem.
phrase-mood-day-well = O dia de { $child } correu bem.
phrase-mood-better-then = Correu melhor.
phrase-mood-hard-moment = { $child } passou um momento difícil.
phrase-mood-soon-angry = { $child } zangou-se facilmente.
phrase-mood-cried-much = { $child } chorou muito.
phrase-mood-cried-little = { $child } chorou pouco.
phrase-mood-cried-not = { $child } não chorou.
phrase-mood-laughed-at = { $child } riu-se.
phrase-mood-laughed-with = { $child } riu-se com { $names }.
phrase-mood-comfort-sought = { $child } procurou consolo junto de nós.
phrase-mood-stayed-close = { $child } ficou perto de nós.
phrase-mood-good-together = As crianças brincaram bem juntas.
phrase-mood-watch-others = { $child } gostou de observar as outras crianças.
phrase-mood-not-home = { $child } ainda não queria ir para casa.
phrase-mood-happy-to-see = { $child } ficou feliz com a sua chegada.
phrase-mood-shy = { $child } teve vergonha.
phrase-mood-tired-bit = { $child } mostrava um pouco de cansaço.
phrase-mood-stubborn = { $child } quis fazer sem ajuda.
phrase-mood-boundary = { $child } está a testar os limites.
phrase-mood-says-no = { $child } diz muitas vezes que não.
phrase-mood-no-worries = Não se preocupe.

## Eten, slapen en zorg (nog meer)

phrase-food-time-plain = { $child } comeu.
phrase-food-later = { $child } come mais tarde.
phrase-food-well-again = { $child } voltou a comer bem.
phrase-food-badly-now = { $child } não come bem.
phrase-food-at-table = { $child } ficou bem à mesa.
phrase-food-trying-new = { $child } experimenta comer coisas novas.
phrase-food-does-not-eat = { $child } não come isto: { $things }.
phrase-food-eats-only = { $child } comeu só isto: { $things }.
phrase-food-lunch-from-us = Damos o almoço às crianças.
phrase-food-know-diet = Sabemos disso e temos atenção.
phrase-bottle-stopped-we = Deixámos de dar o biberão da tarde.
phrase-bottle-went-well = O biberão correu bem.
phrase-bottle-went-less = O biberão não correu bem.
phrase-bottle-schedule = O biberão de { $child } é às { $time }.
phrase-drink-enough = { $child } precisa de beber o suficiente.
phrase-sleep-plain = { $child } dormiu.
phrase-sleep-hour = { $child } dormiu uma hora.
phrase-sleep-bed-early = { $child } foi cedo para a cama.
phrase-sleep-longer-than = { $child } dormiu mais tempo do que o costume.
phrase-sleep-shorter-than = { $child } dormiu menos tempo do que o costume.
phrase-sleep-slow-plain = Demorou muito a adormecer.
phrase-sleep-not-on-tummy = { $child } não dormiu de barriga para baixo.
phrase-sleep-babies-on-back = Deitamos todos os bebés de costas.
phrase-sleep-still = { $child } ainda está a dormir.
phrase-nappy-cream-on = Pusemos creme.
phrase-nappy-bit-red = { $child } tem o rabinho um pouco vermelho.
phrase-nappy-wet-one = { $child } tinha a fralda molhada.
phrase-nappy-plenty = { $child } fez xixi suficiente.
phrase-toilet-training-well = O desfralde está a correr bem.
phrase-toilet-almost = { $child } quase já não precisa de fralda.
phrase-toilet-trained = { $child } já não precisa de fralda.
phrase-toilet-helped = Vestimos roupa limpa.
phrase-hygiene-hands = Lavamos as mãos muitas vezes.

## Gezondheid (nog meer)

phrase-health-fell-plain-past = { $child } caiu.
phrase-health-trouble-at = { $child } sente um incómodo: { $body }.
phrase-health-trouble-teeth = O nascer dos dentinhos incomoda { $child }.
phrase-health-cooled-at = Pusemos frio aqui: { $body }.
phrase-health-plaster-on = Pusemos um penso aqui: { $body }.
phrase-health-plaster-plain = Pusemos um penso.
phrase-health-bleeding = { $child } sangrou: { $body }.
phrase-health-scratched = Outra criança arranhou { $child }.
phrase-health-hit-by = Outra criança bateu em { $child }.
phrase-health-pinched = { $child } entalou o dedo na porta.
phrase-health-collided = { $child } chocou com outra criança.
phrase-health-bumped-into = { $child } bateu nisto: { $item } ({ $body }).
phrase-health-not-serious = Não é nada de grave.
phrase-health-ask-child-fever = O seu filho ou filha tem febre?
phrase-health-may-not-fever = Com febre, o seu filho ou filha não pode vir.
phrase-health-come-without-fever = { $child } pode vir outra vez quando a febre passar.
phrase-health-no-paracetamol = Não podemos dar paracetamol.
phrase-group-nothing-further = De resto, não há nada de especial a contar.
phrase-pickup-parking-door = Pode não estacionar em frente à porta?
phrase-arrive-child-on-time = Pode garantir que o seu filho ou filha chega a horas?
phrase-extra-day-no-place = Não há lugar para um dia extra.
phrase-staff-fills-in = { $person } substitui um ou uma colega.
phrase-health-cannot-stay = { $child } não pode ficar no grupo.
phrase-health-may-not-come-yet = { $child } ainda não pode vir.
phrase-food-may-not-eat = { $child } não pode comer isto: { $things }.
phrase-health-no-medicine = Não podemos dar medicamentos.
phrase-pickup-child-soonest = Pode vir buscar o seu filho ou filha o mais depressa possível?
phrase-health-fever-down = A febre baixou.
phrase-closed-group-plain = O grupo está fechado.
phrase-closed-bso-plain = O ATL está fechado.
phrase-health-doctor-called = Ligaram ao médico.
phrase-health-rest = É bom que { $child } descanse.
phrase-health-look-spots = Tenha atenção a manchinhas ou bolhinhas.
phrase-health-noticed-home = Notou alguma coisa em casa?
phrase-health-school-doctor = Vem cá o médico escolar.
phrase-health-speech = Vem cá o terapeuta da fala.
phrase-health-temp-took-we = Medimos a temperatura.
phrase-health-temp-normal-plain = A temperatura era normal.
phrase-health-fever-gone = A febre passou.
phrase-health-safe-all = Todas as crianças estão em segurança.
phrase-health-recovered = { $child } já recuperou.
phrase-health-still-ill = { $child } ainda está doente.
phrase-health-is-ill = { $child } está doente.
phrase-health-went-home-ill = { $child } foi doente para casa.
phrase-health-hearing-glasses = { $child } usa óculos.
phrase-health-no-lice = Não vimos piolhos.
phrase-health-has-lice = { $child } tem piolhos.
phrase-health-lice-treat = Pode tratar o seu filho ou filha contra os piolhos?
phrase-health-lice-comb = Pode pentear bem o seu filho ou filha?

## Spullen en kleding (nog meer)

phrase-bring-left-child = { $child } deixou isto cá: { $things }.
phrase-bring-in-bag-child = Isto, que é de { $child }, está no saco: { $things }.
phrase-bring-put-in-bag = Pusemos isto no saco: { $things }.
phrase-bring-broken-child = Isto, que é de { $child }, está estragado: { $things }.
phrase-bring-missing-child = Falta isto a { $child }: { $things }.
phrase-bring-found-again = Encontrámos isto: { $things }.
phrase-bring-found-again-child = Encontrámos isto, que é de { $child }: { $things }.
phrase-bring-ask-seen-thing = Viu isto: { $things }?
phrase-bring-ask-taken = Levou isto por engano: { $things }?
phrase-bring-take-home = Pode levar isto para casa: { $things }?
phrase-bring-wash = Pode lavar isto: { $things }?
phrase-bring-check = Pode verificar isto: { $things }?
phrase-bring-back = Pode devolver isto: { $things }?
phrase-bring-save = Pode guardar isto para nós: { $things }?
phrase-bring-item-is-wet-we = A roupa molhou-se.
phrase-bring-shoes-small = Os sapatos de { $child } estão a ficar pequenos.
phrase-bring-size-child = { $child } veste o tamanho { $count }.
phrase-bring-bag-daily = Pode mandar um saco todos os dias?
phrase-bring-labels = Pode pôr o nome em todas as coisas?
phrase-bring-own-risk = Os brinquedos de casa podem perder-se.
phrase-clothes-outside = Vamos lá fora todos os dias.
phrase-clothes-dirty = A roupa pode ficar suja.
phrase-clothes-easy = Escolha roupa prática.

## Weer (nog meer)

phrase-weather-is-cold = Está frio.
phrase-weather-is-warm = Está calor.
phrase-weather-is-hot = Está muito calor.
phrase-weather-rains = Está a chover.
phrase-weather-snows = Nevou.
phrase-weather-slippery = O chão está escorregadio.
phrase-weather-storm = Vem aí uma tempestade.
phrase-weather-stay-in-shade = Ficamos à sombra.
phrase-weather-inside-between = Ficamos cá dentro entre as { $from } e as { $until }.
phrase-weather-code = Há um aviso de mau tempo.

## Halen, brengen en afspraken (nog meer)

phrase-pickup-was-late = Chegou depois da hora.
phrase-pickup-came-not = { $child } não veio.
phrase-pickup-arrived = { $child } já chegou.
phrase-pickup-soon = Pode vir buscar { $child }?
phrase-pickup-child-plain = Pode vir buscar o seu filho ou filha?
phrase-pickup-bring-child = Pode trazer { $child }?
phrase-pickup-not-allowed = Sem uma mensagem sua, esta pessoa não pode levar { $child }: { $relative }.
phrase-pickup-tell-who = Pode dizer-nos quem vem buscar { $child }?
phrase-pickup-time-changed = A hora de vir buscar mudou.
phrase-pickup-come-in = Pode entrar um momento?
phrase-pickup-say-goodbye = Diga adeus ao seu filho ou filha quando for embora.
phrase-pickup-entrance-use-back = Use a entrada de trás.
phrase-pickup-bike = Ponha a bicicleta no suporte.
phrase-pickup-shoes-off = Pode tirar os sapatos na sala do grupo?
phrase-absent-day-off-ok = Recebemos o aviso de ausência.
phrase-absent-noted = Está anotado.
phrase-extra-possible = Um dia extra é possível.
phrase-extra-impossible = Um dia extra não é possível.
phrase-extra-one-place = Ainda há um lugar.
phrase-extra-waiting-list = Está na lista de espera.
phrase-talk-plan = Gostaríamos de marcar um encontro consigo.
phrase-talk-moved = A conversa mudou de data.
phrase-talk-cancelled = A conversa foi cancelada.
phrase-talk-minutes-child = Falamos então sobre { $child }.
phrase-permission-need = Precisamos da sua autorização.
phrase-form-sign-plain = Pode assinar o formulário?
phrase-question-may-ask = Tenho uma pergunta.
phrase-answer-thinks = O que lhe parece?
phrase-answer-which-day = Em que dia vem?
phrase-answer-how-late = A que horas vem?
phrase-answer-come-collect-things = Quando vem buscar as coisas?
phrase-contact-may-call = Posso ligar-lhe?
phrase-contact-call-freely = Pode sempre ligar-nos.
phrase-contact-check = Vou perguntar.
phrase-contact-no-time = Ligo-lhe de volta.
phrase-contact-answer-soon = Vai receber uma resposta em breve.
phrase-contact-not-understood = Não percebemos a sua mensagem.
phrase-contact-repeat = Pode enviá-la outra vez?

## Open, dicht en de groep (nog meer)

phrase-closed-study-day-is = A equipa tem um dia de formação.
phrase-closed-school-study-day = A escola tem um dia de formação.
phrase-open-holiday-hours = Nas férias estamos abertos das { $from } às { $until }.
phrase-prices-higher = Os preços vão subir.
phrase-pay-invoice-before = Pode pagar a conta antes de { $date }?
phrase-pay-invoice-office = Tem perguntas sobre a conta? Ligue para o nosso escritório.
phrase-pay-questions-office = Se tiver perguntas sobre dinheiro, pode ligar para o escritório.
phrase-staff-name-is = A pessoa nova da nossa equipa chama-se { $person }.
phrase-staff-substitute-stands = No grupo trabalha uma pessoa em substituição.
phrase-staff-mentor-new = { $child } vai ter uma nova pessoa de referência.
phrase-staff-mentor-now = { $person } passa a ser a pessoa de referência de { $child }.
phrase-group-move-room = O grupo vai mudar de sala.
phrase-group-sits-with = { $child } está no grupo { $group }.
phrase-group-together-two = Dois grupos estão juntos.
phrase-group-drill = Tivemos um simulacro de incêndio.
phrase-group-clean-up-day = Arrumámos juntos.
phrase-group-visit-from = Tivemos uma visita.
phrase-group-new-room = Temos um novo espaço para brincar.
phrase-group-outside-long = Estivemos muito tempo lá fora.
phrase-group-inside-played = Brincámos cá dentro.
phrase-group-went-out = Fizemos um passeio.
phrase-group-music = Ouvimos música.
phrase-group-circle = Sentámo-nos na roda.

## Groei en ontwikkeling (nog meer)

phrase-dev-trying-walk = { $child } está a tentar andar.
phrase-dev-pulls-up = { $child } põe-se de pé com apoio.
phrase-dev-rolls-over = { $child } vira-se de costas para a barriga.
phrase-dev-rolls-back = { $child } vira-se da barriga para as costas.
phrase-dev-first-word = { $child } disse a primeira palavra.
phrase-dev-sentences = { $child } faz frases curtas.
phrase-dev-many-words = { $child } aprende muitas palavras novas.
phrase-dev-babbles = { $child } palra muito.
phrase-dev-talks-much = { $child } fala muito.
phrase-dev-dutch-home = { $child } fala outra língua em casa.
phrase-dev-understands = { $child } percebe-nos bem.
phrase-dev-plays-alone = { $child } prefere brincar { $gender ->
        [female] sozinha
        [male] sozinho
       *[unknown] sozinho(a)
    }.
phrase-dev-plays-together = { $child } brinca bem com os outros.
phrase-dev-joins-in = { $child } participa bem.
phrase-dev-remembers = { $child } lembra-se de tudo.
phrase-dev-concentrates = { $child } consegue concentrar-se bem.
phrase-dev-independent = { $child } faz muitas coisas sem ajuda.
phrase-dev-swim-lesson = { $child } tem aulas de natação.
phrase-dev-ask-swim = O seu filho ou filha tem um diploma de natação?
phrase-dev-school-soon = { $child } vai em breve para a escola.
phrase-dev-toddler-group = { $child } passa para o grupo dos 2 aos 4 anos.
phrase-dev-bso-soon = { $child } vai começar no ATL.
phrase-dev-settle-trial-first = { $child } passou bem o primeiro dia de adaptação.
phrase-dev-settle-plain-well = O dia de adaptação correu bem.
phrase-dev-settle-begins = { $child } começa a adaptação.
phrase-dev-settle-group = { $child } vem para a adaptação no grupo { $group }.
phrase-dev-birthday-soon = { $child } faz anos em breve.
phrase-dev-birthday-age = { $child } vai fazer { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }.
phrase-dev-sibling-born = { $child } tem agora um irmãozinho.
phrase-dev-sister-born = { $child } tem agora uma irmãzinha.
phrase-congrats-sibling-sister = Parabéns pela irmãzinha de { $child }.
phrase-congrats-sibling-brother = Parabéns pelo irmãozinho de { $child }.
phrase-sang-for-him = Cantámos canções para { $child }.
phrase-helps-think = Temos todo o gosto em pensar consigo.
phrase-ask-parents-join = Quer vir connosco ao passeio?
phrase-ask-parents-help-at = Pode ajudar nisto: { $things }?
phrase-bye-next-time = Até à próxima!
phrase-bye-nice-evening = Tenha uma boa noite!
phrase-bye-rest = Descanse bem.
phrase-bye-have-fun = Divirtam-se!
phrase-bye-good-luck = Boa sorte!

## Uw kind (zonder naam)

phrase-child-fever-has = O seu filho ou filha tem febre.
phrase-child-is-ill = O seu filho ou filha está doente.
phrase-child-ate-well = O seu filho ou filha comeu bem.
phrase-child-ate-little = O seu filho ou filha comeu pouco.
phrase-child-slept-well = O seu filho ou filha dormiu bem.
phrase-child-good-day = O seu filho ou filha teve um bom dia.
phrase-child-fell = O seu filho ou filha caiu.
phrase-child-may-come-back = O seu filho ou filha já pode vir outra vez.
phrase-child-may-settle-day = O seu filho ou filha pode vir um dia para a adaptação.
phrase-child-stay-home-fever = O seu filho ou filha tem de ficar em casa.
phrase-child-may-return-hours = O seu filho ou filha pode voltar depois de, pelo menos, { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } sem febre.
phrase-child-may-return-vomit = O seu filho ou filha pode vir outra vez { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } depois de vomitar.
phrase-child-ask-lice = O seu filho ou filha tem piolhos?
phrase-child-treat-then = Então trate o seu filho ou filha.
phrase-child-check-daily = Veja o seu filho ou filha todos os dias.
phrase-child-check-hair = Veja bem o cabelo do seu filho ou filha.
phrase-child-shoes-sturdy = Calce sapatos resistentes ao seu filho ou filha.
phrase-child-nice-clothes = Vista uma roupa bonita ao seu filho ou filha.
phrase-child-breakfast-first = Dê primeiro o pequeno-almoço ao seu filho ou filha.
phrase-child-sleep-enough = Deixe o seu filho ou filha dormir o suficiente.
phrase-child-collect-earlier = Pode vir buscar o seu filho ou filha mais cedo?
phrase-child-collect-at = Pode vir buscar o seu filho ou filha às { $time }?
phrase-child-collect-or-earlier = Pode vir buscar o seu filho ou filha às { $time } ou mais cedo?
phrase-child-bring-or-earlier = Pode trazer o seu filho ou filha às { $time } ou mais cedo?
phrase-child-collect-from = Pode vir buscar o seu filho ou filha a partir das { $time }.
phrase-child-bring-from = Pode trazer o seu filho ou filha a partir das { $time }.
phrase-child-only-if-known = Só entregamos uma criança a alguém que conhecemos.
phrase-child-allergic-ask = O seu filho ou filha tem alergia a alguma coisa?
phrase-child-phone-reach = Entramos em contacto consigo.

## Regels en berichten van de opvang

phrase-rule-no-nuts-here = No grupo não comemos frutos secos.
phrase-rule-child-nut-allergy = Há uma criança com alergia a frutos secos.
phrase-rule-no-nuts-give = Por favor, não mande comida com frutos secos.
phrase-rule-no-own-toys = Por favor, não traga brinquedos de casa.
phrase-rule-toys-bring-may = As crianças podem trazer brinquedos.
phrase-rule-cuddly-may = As crianças podem trazer um peluche.
phrase-rule-children-bring-may = As crianças podem trazer isto: { $things }.
phrase-rule-door-closed = A porta deve ficar fechada.
phrase-rule-small-children = Tenha cuidado com as crianças pequenas.
phrase-rule-drive-slow = Pode conduzir devagar?
phrase-rule-phone-not = Pode não telefonar na sala do grupo?
phrase-rule-no-dogs = Os cães não podem entrar.
phrase-rule-no-smoking = Pode não fumar junto ao portão?
phrase-rule-only-staff-medicine = Só a equipa pode dar medicamentos.
phrase-rule-form-first = Tem de assinar primeiro o formulário.
phrase-rule-extra-pay = Nesse caso tem de pagar um valor extra.
phrase-rule-swap-hours = Peça a troca de dia com, pelo menos, { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    } de antecedência.
phrase-rule-absent-no-swap = Se não avisar a tempo que o seu filho ou filha não vem, não recebe um dia de troca.
phrase-rule-label-clothes = Pode pôr o nome do seu filho ou filha na roupa?
phrase-rule-return-then = Assim podemos devolvê-la.
phrase-because-few-staff = O motivo é a falta de pessoal.
phrase-because-illness = O motivo é doença.
phrase-because-weather = O motivo é o tempo.
phrase-because-holidays = O motivo são os dias festivos.
phrase-because-malfunction = O motivo é uma avaria.
phrase-group-closed-early-due = O grupo fecha mais cedo.
phrase-group-together-because = Por isso, os grupos estão juntos.
phrase-group-fruit-all = Todas as crianças recebem fruta.
phrase-group-extra-drinks = As crianças recebem mais bebidas.
phrase-group-eats-at = Comemos às { $time }.
phrase-group-sleep-at = As crianças dormem das { $from } às { $until }.
phrase-group-bus-leaves = O autocarro parte às { $time }.
phrase-group-be-there = Pode estar cá às { $time }?
phrase-group-no-school = Não há escola.
phrase-group-school-begins = A escola recomeça nesta data: { $date }.
phrase-group-gym-is = Há aula de ginástica.
phrase-group-cake = Há bolo.
phrase-group-sport-day = É o dia do desporto.
phrase-group-almost-summer = É quase verão.
phrase-group-almost-christmas = É quase Natal.
phrase-group-almost-holiday = Estamos quase em férias.
phrase-group-called = O grupo chama-se { $group }.
phrase-group-lice-in = Há piolhos no grupo { $group }.
phrase-trip-cancelled-reason = Isto foi cancelado: { $things }.
phrase-trip-moved-date = Isto passou para uma nova data ({ $date }): { $things }.
phrase-trip-new-date = A nova data é: { $date }, às { $time }.
phrase-trip-new-date-only = A nova data é: { $date }.
phrase-trip-is-on-date = Isto é nesta data ({ $date }): { $things }.
phrase-trip-is-on-date-at = Isto é nesta data ({ $date }, às { $time }): { $things }.
phrase-trip-not-on-date = Isto não é nesta data ({ $date }): { $things }.
phrase-pay-until = Pode pagar até { $date }, inclusive.
phrase-pay-before-money = Pode pagar antes de { $date }?
phrase-pay-bring-money = Pode mandar { $amount }?
phrase-sign-up-with = Inscreva-se junto de { $person }.
phrase-hand-in-with = Pode entregar o formulário a { $person }?
phrase-hand-in-group = Pode entregar o formulário no grupo?
phrase-more-questions = Ainda há perguntas?
phrase-call-or-mail = Ligue-nos ou envie-nos um e-mail.
phrase-call-day-every = Pode ligar todos os dias.
phrase-received-letter = Recebemos a sua carta.
phrase-received-form = Recebemos o formulário.
phrase-received-mail = Recebemos o seu e-mail.
phrase-request-look = Estamos a ver o seu pedido.
phrase-request-refused = O seu pedido não foi aprovado.
phrase-request-approved = O seu pedido foi aprovado.
phrase-if-you-cannot = Não pode?
phrase-if-too-late = Vai chegar tarde?
phrase-tell-then-in-time = Por favor, avise-nos a tempo.
phrase-call-before = Ligue-nos antes das { $time }.
phrase-not-want = Não quer isso?
phrase-home-same = Em casa também é assim?
phrase-home-read-this-book = Pode ler este livro também em casa?
phrase-not-on-wc-yet = { $child } ainda não quer usar a sanita.
phrase-not-want-sleep = { $child } não quer dormir.
phrase-has-friend = { $child } tem uma amizade no grupo.
phrase-had-on = { $child } tinha isto vestido: { $things }.
phrase-slept-with = { $child } dormiu com isto: { $things }.
phrase-trousers-wet-plain = As calças estão molhadas.
phrase-ice-on = Pusemos gelo.
phrase-colleague-plaster = Alguém da equipa pôs um penso.
phrase-ask-wants-call = { $child } gostava de lhe ligar.
phrase-weather-was-warm = Esteve calor.
phrase-weather-was-cold = Esteve frio.
phrase-weather-stays-hot = Vai continuar calor.
phrase-sleep-slower-usual = Demorou mais a adormecer do que o costume.
phrase-children-stay-home = As crianças doentes ficam em casa.
phrase-first-time-you-stay = Na primeira vez, fica com o seu filho ou filha.
phrase-settling-takes = A adaptação dura { $hours ->
        [one] { $hours } hora
       *[other] { $hours } horas
    }.
phrase-settling-takes-hour = A adaptação dura uma hora.
phrase-works-on-days = { $person } trabalha nestes dias da semana: { $first-weekday } e { $second-weekday }.
phrase-see-you-on = Contamos com a sua presença nesta data: { $date }.
phrase-see-you-there = Contamos com a sua presença.

## Gebeurtenissen, afspraken en papieren: lijstjes

phrase-event-at = Isto é às { $time }: { $things }.
phrase-event-starts-at = Isto começa às { $time }: { $things }.
phrase-event-ends-at = Isto termina às { $time }: { $things }.
phrase-event-from-until = Isto é das { $from } às { $until }: { $things }.
phrase-event-date-from-until = Isto é nesta data ({ $date }), das { $from } às { $until }: { $things }.
phrase-event-takes = Isto dura { $minutes } min: { $things }.
phrase-event-starts-on = Isto começa nesta data ({ $date }): { $things }.
phrase-event-stops-on = Isto termina nesta data ({ $date }): { $things }.
phrase-event-time-now = A hora agora é: { $time }.
phrase-event-time-changed = A hora mudou.
phrase-event-goes-on = Isto realiza-se como previsto: { $things }.
phrase-event-remember = Por favor, lembre-se disto: { $things }.
phrase-event-welcome-at = Pode vir a isto: { $things }.
phrase-paper-received = Recebemos isto: { $things }.
phrase-paper-not-received = Ainda não recebemos isto: { $things }.
phrase-paper-ready = Isto está pronto: { $things }.
phrase-paper-fill = Pode preencher isto: { $things }?
phrase-paper-sign = Pode assinar isto: { $things }?
phrase-paper-pay = Pode pagar isto: { $things }?
phrase-paper-back-on = Isto tem de ser devolvido nesta data ({ $date }): { $things }.
phrase-paper-read = Pode ler isto: { $things }?
phrase-paper-ask-read = Já leu isto: { $things }?
phrase-paper-pass-on = Pode comunicar-nos isto: { $things }?
phrase-paper-you-get = Vai receber isto da nossa parte: { $things }.
phrase-paper-children-get = As crianças recebem isto: { $things }.

## Spullen: wat er is en wat niet

phrase-thing-visit = Temos visitas: { $things }.
phrase-thing-there-is = Há isto: { $things }.
phrase-thing-there-is-not = Não há isto: { $things }.
phrase-thing-not-working = Isto não funciona: { $things }.
phrase-thing-closed = Isto está fechado: { $things }.
phrase-thing-opens-at = Isto abre às { $time }: { $things }.
phrase-thing-had-none = { $child } não trazia isto: { $things }.
phrase-thing-only-left = Só resta isto: { $things }.
phrase-thing-has = { $child } tem isto: { $things }.
phrase-thing-is-too-small = Tamanho demasiado pequeno: { $things }.
phrase-thing-ask-make = Pode fazer isto: { $things }?
phrase-thing-ask-in-bag = Pode pôr isto no saco: { $things }?
phrase-thing-ask-wear = Por favor, vista isto ao seu filho ou à sua filha: { $things }.
phrase-thing-wear = Por favor, vista isto: { $things }.
phrase-thing-ask-practise = Pode praticar isto em casa: { $things }?
phrase-thing-name-in = Pode pôr o nome do seu filho ou da sua filha nisto: { $things }?

## Eten en slapen (en nog meer)

phrase-food-seconds = { $child } repetiu a comida.
phrase-food-less-than-usual = { $child } comeu menos do que o habitual.
phrase-drink-less-than-usual = { $child } bebeu menos do que o habitual.
phrase-drink-plain = { $child } bebeu.
phrase-drink-another-ml = { $child } bebeu mais { $count } ml.
phrase-food-slow = { $child } comeu devagar.
phrase-food-rather = { $child } preferia isto: { $things }.
phrase-food-all-well = As crianças comeram bem.
phrase-sleep-all-well = As crianças dormiram bem.
phrase-food-choked = { $child } engasgou-se.
phrase-allergic-to = { $child } tem alergia a isto: { $things }.
phrase-sleep-asleep-only = { $child } só adormeceu às { $time }.
phrase-sleep-early-tonight = Talvez { $child } possa deitar-se cedo esta noite.
phrase-sleep-in-bed = { $child } está na cama.
phrase-sleep-not-without = { $child } não consegue dormir sem isto: { $item }.
phrase-sleep-went-better = O sono correu melhor.
phrase-food-went-better = A refeição correu melhor.

## Luier en wc (en nog meer)

phrase-nappy-no-poo-yet = { $child } ainda não fez cocó.
phrase-nappy-leaked = A fralda de { $child } verteu.
phrase-nappy-better = O rabinho de { $child } está melhor.
phrase-got-puffs = { $child } recebeu { $count ->
        [one] { $count } inalação
       *[other] { $count } inalações
    } do inalador.
phrase-toilet-accidents = { $child } teve { $count ->
        [one] { $count } pequeno acidente
       *[other] { $count } pequenos acidentes
    } (xixi ou cocó).

## Stemming (en nog meer)

phrase-mood-in-skin = { $child } sentia-se bem.
phrase-mood-cried-you-left = { $child } chorou depois de o senhor ou a senhora sair.
phrase-mood-exciting-still = { $child } ainda acha isto um pouco assustador.
phrase-mood-asked-relative = { $child } perguntou por: { $relative }.
phrase-mood-not-joined = { $child } não participou.
phrase-mood-tearful = { $child } chorava com facilidade.
phrase-mood-does-well = { $child } está a ir bem.
phrase-mood-made-up = As crianças fizeram as pazes.
phrase-mood-talked-about-it = Falámos sobre isso.
phrase-mood-we-laughed = Rimo-nos muito.
phrase-mood-not-outside = { $child } não tinha autorização para ir lá fora.
phrase-group-plain-day = Foi um dia normal.

## Wat kinderen doen (en nog meer)

phrase-act-do-we = Fazemos isto: { $activity }.
phrase-act-do-many = { $who } { $who-number ->
        [several] fazem isto
       *[single] faz isto
    }: { $activity }.
phrase-act-not-allowed = { $child } não teve autorização para { $activity }.
phrase-act-may = { $child } pode { $activity }.
phrase-act-does-well = { $child } faz isto bem: { $activity }.
phrase-act-going-out = Vamos lá para fora.
phrase-act-not-going-out = Não vamos lá para fora.
phrase-act-staying-in = Ficamos cá dentro.
phrase-act-worked-hard = { $child } trabalhou muito.
phrase-act-plays-at = { $child } vai brincar a casa de { $names }.
phrase-dev-dutch-more = { $child } fala cada vez mais neerlandês.
phrase-dev-says-little = { $child } ainda fala pouco.
phrase-theme-begin = Começamos um tema novo.

## Gezondheid (en nog meer; wat wij zien, geen diagnose)

phrase-health-swollen = O sítio está um pouco inchado.
phrase-health-no-blood = Não sangrou.
phrase-health-bit-blood = Sangrou um pouco.
phrase-health-weak = { $child } está sem forças.
phrase-health-no-complaints = { $child } já não tem sintomas.
phrase-health-looks-like = Parece ser isto: { $item }.
phrase-health-trouble-of = { $child } sofre com isto: { $item }.
phrase-health-some-children-have = No grupo há { $count ->
        [one] { $count } criança
       *[other] { $count } crianças
    } com esta doença: { $item }.
phrase-health-visit = Pode ir a este local ou a este profissional: { $item }?
phrase-health-visit-child = Pode ir com { $child } a este local ou a este profissional: { $item }?
phrase-health-come-now = Pode vir o mais depressa possível?
phrase-health-will-be-fine = Vai correr bem.
phrase-health-nothing-serious = Não é nada de grave.
phrase-health-eye-sticky = { $child } tem um olho com remela.
phrase-health-ball = { $child } levou com isto: { $item } ({ $body }).
phrase-health-bumped-item = { $child } bateu nisto: { $item }.
phrase-health-bumped-body-item = { $child } caiu contra isto: { $item } ({ $body }).
phrase-health-slipped = { $child } escorregou.
phrase-health-hurt-self = { $child } magoou-se.
phrase-health-hurt-body = { $child } magoou-se aqui: { $body }.
phrase-health-stay-home-child = Por favor, fique com { $child } em casa.

## Halen, brengen en afspraken (en nog meer)

phrase-pickup-relative-may = Esta pessoa pode vir buscar { $child }: { $relative }.
phrase-pickup-need-not = Não precisa de vir buscar { $child }.
phrase-pickup-stays-until = { $child } fica até às { $time }.
phrase-pickup-from-until = { $child } vem das { $from } às { $until }.
phrase-absent-not-on-list = { $child } não está na lista.
phrase-absent-reported = A falta de { $child } foi comunicada.
phrase-arrive-late-child = { $child } chegou tarde.
phrase-arrive-later = { $child } vem mais tarde.
phrase-arrive-we-later = Chegamos { $minutes } min mais tarde.
phrase-arrive-we-come-later = Chegamos mais tarde.
phrase-extra-ask = { $child } pode vir um dia extra?
phrase-swap-how-app = Pode pedir um dia de troca na aplicação.
phrase-waiting-list-child = { $child } está na lista de espera.
phrase-talk-ask-come = Pode vir a uma conversa nesta data: { $date }, às { $time }?
phrase-talk-ask-other-time = Pode noutra altura?
phrase-photo-ask-one = Podemos tirar uma fotografia a { $child }?

## Kantoor (en nog meer)

phrase-office-notice-month = O prazo de rescisão é de um mês.
phrase-office-allowance = Pode pedir o subsídio de creche (kinderopvangtoeslag) aos serviços de impostos neerlandeses (Belastingdienst).
phrase-office-allowance-change = Por favor, comunique as alterações aos serviços de impostos neerlandeses (Belastingdienst).
phrase-office-call-number = Pode telefonar-nos: { $phone }.
phrase-office-mail-to = Pode enviar-nos um e-mail: { $mail }.
phrase-office-inconvenience = Pedimos desculpa pelo incómodo.
phrase-office-good-news = Há boas notícias.

## School (en nog meer)

phrase-school-earlier = A escola acaba mais cedo.
phrase-school-out-at = A escola acaba às { $time }.
phrase-school-not-listen = { $child } não ouviu com atenção.
phrase-school-drill = Foi um exercício.
phrase-school-drill-coming = Fazemos um simulacro de incêndio.

## Weer, groep en contact (en nog meer)

phrase-weather-storms = Há temporal: o vento está muito forte.
phrase-weather-careful = Por favor, tenha cuidado no caminho.
phrase-group-at-other = Estamos com o grupo { $group }.
phrase-contact-ask-may = Pode ser?
phrase-contact-ask-right = Está certo?
phrase-contact-ask-possible = É possível?
phrase-contact-language = Que língua fala em casa?
phrase-contact-tell-relative = Pode transmitir isto a esta pessoa: { $relative }?
phrase-contact-nice-help = Que bom que vem ajudar.
phrase-contact-if-something = Avise-nos se houver alguma coisa.
phrase-contact-look-in = Pode vir ver.
phrase-contact-call-back = Pode devolver-nos a chamada?
phrase-contact-answer-please = Pode responder a esta mensagem?
phrase-contact-nothing-to-pay = Não precisa de pagar.

## Nog meer van alledag

phrase-bottle-per-time = { $child } bebe { $count } ml de cada vez.
phrase-bottle-per-day = Biberões por dia para { $child }: { $count }.
phrase-food-eats-along = { $child } come connosco.
phrase-food-eats-not-along = { $child } não come connosco.
phrase-thing-put-on = Vestimos isto a { $child }: { $things }.
phrase-mood-happy-with = { $child } ficou feliz com isto: { $things }.
phrase-mood-not-day = { $child } teve um dia menos bom.
phrase-mood-wants-home = { $child } quer ir para casa.
phrase-group-enthusiastic = As crianças estavam entusiasmadas.
phrase-group-tired = As crianças estavam cansadas.
phrase-group-lively = As crianças estavam agitadas.
phrase-act-we-practise = Praticamos isto: { $activity }.
phrase-dev-knows = { $child } conhece isto: { $things }.
phrase-dev-loose-tooth = { $child } tem um dente a abanar.
phrase-health-sore-throat = { $child } tem dores de garganta.
phrase-health-need-not-come = Não precisa de vir.
phrase-health-can-come = Pode vir?
phrase-health-ask-give-paracetamol = Podemos dar paracetamol a { $child }?
phrase-health-ask-medicine-often = Com que frequência toma { $child } o medicamento?
phrase-health-ask-medicine-much = Que quantidade do medicamento toma { $child }?
phrase-health-ask-medicine-time = A que horas toma { $child } o medicamento?
phrase-health-ill-count = Número de crianças doentes: { $count }.
phrase-health-wash-hands = Por favor, lavem bem as mãos.
phrase-thing-uses = { $child } usa isto: { $things }.
phrase-thing-has-no = { $child } não tem isto: { $things }.
phrase-thing-ask-has = { $child } tem isto: { $things }?
phrase-arrive-bus-comes = O autocarro chega às { $time }.
phrase-pickup-stays-longer = { $child } fica mais tempo.
phrase-pickup-ask-until = { $child } pode ficar até às { $time }?
phrase-pickup-can-bring = Pode trazer { $child }.
phrase-pickup-can-collect = Pode vir buscar { $child }.
phrase-swap-left = Dias de troca que ainda tem: { $count }.
phrase-money-thing-costs = Isto custa { $amount }: { $things }.
phrase-money-back = Vai receber dinheiro de volta.
phrase-money-not-received = Ainda não recebemos nenhum pagamento.
phrase-office-ask = Por favor, pergunte no escritório.
phrase-staff-back-on = { $person } volta nesta data: { $date }.
phrase-staff-no-longer = { $person } já não trabalha connosco.
phrase-closed-hour-early = Fechamos uma hora mais cedo.
phrase-photo-may = Pode tirar fotografias.
phrase-photo-not-online = Por favor, não ponha fotografias na internet.
phrase-photo-will-app = Pomos fotografias na aplicação.
phrase-event-topic = O assunto é: { $things }.
phrase-talk-which-time = A que horas lhe convém?
phrase-talk-interpreter-comes = Vai haver um intérprete.
phrase-contact-ask-reachable = Podemos contactá-lo/a?
phrase-contact-ask-call-when = Quando posso telefonar-lhe?
phrase-home-ask-plays = Com que gosta { $child } de brincar em casa?
phrase-home-ask-does = O que gosta { $child } de fazer?

## Korte antwoorden van medewerkers

phrase-short-good-idea = Boa ideia.
phrase-short-fine = Está bem.
phrase-short-can = É possível.
phrase-short-cannot = Não é possível.
phrase-short-may = É permitido.
phrase-short-may-not = Não é permitido.
phrase-short-right = Está certo.
phrase-short-not-right = Não está certo.
phrase-short-no-problem = Não há problema.
phrase-short-get-well = As melhoras.
phrase-short-strength = Desejamos-lhe muita força.
phrase-short-pity = Que pena.
phrase-short-dont-know = Não sei.
phrase-short-is-settled = Está tratado.

## Nog meer over kinderen en de dag

phrase-food-still-hungry = { $child } ainda tinha fome.
phrase-sleep-almost-hours = { $child } dormiu quase { $hours } h.
phrase-health-had-diarrhoea = { $child } tinha diarreia.
phrase-mood-quieter = { $child } falou menos do que o habitual.
phrase-act-was-hard = { $child } achou difícil { $activity }.
phrase-play-with-friends = { $child } brincou com amigos.
phrase-health-has-coughed = { $child } tossiu.
phrase-health-stung-mosquito = Um mosquito picou { $child }.
phrase-pickup-must = É preciso vir buscar { $child }.
phrase-pickup-planned = Alguém vem buscar { $child }.
phrase-pickup-goes-earlier = { $child } vai mais cedo para casa.
phrase-pickup-tell-time = Pode dizer-nos a que horas vem?
phrase-health-ask-been = { $child } já foi ao médico?
phrase-thing-ask-may-have = { $child } pode comer, beber ou ter isto: { $things }?
phrase-thing-delayed = Isto está atrasado: { $things }.
phrase-thing-was-nice = Foi agradável: { $things }.
phrase-child-comes-on = A partir de agora, { $child } vem neste dia: { $weekday }.
phrase-child-comes-on-two = A partir de agora, { $child } vem nestes dias: { $first-weekday } e { $second-weekday }.
phrase-child-stops = O acolhimento de { $child } termina nesta data: { $date }.
phrase-swap-ask-want = Quer trocar um dia?
phrase-contact-see-if = Vamos ver se é possível.
phrase-contact-waiting = Estamos à sua espera.
phrase-contact-thanks-coming = Agradecemos a sua vinda.
phrase-contact-hard-to-reach = É difícil contactar-nos.

## Korte antwoorden van ouders

reply-ok = Está bem.
reply-yes = Sim.
reply-no = Não.
reply-thanks = Obrigado/a.
reply-thanks-much = Muito obrigado/a.
reply-please = Sim, por favor.
reply-welcome = De nada.
reply-good-morning = Bom dia, tenha um bom dia.
reply-greeting = Olá.
reply-see-you = Até logo.
reply-understood = Percebi.
reply-not-understood = Não percebo.
reply-nice = Que bom!
reply-sorry = Peço desculpa.
reply-coming = Já vou.
reply-coming-time = Chego às { $time }.
reply-coming-minutes = Chego daqui a { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
reply-late = Chego mais tarde.
reply-late-minutes = Chego com { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } de atraso.
reply-earlier = Chego mais cedo.
reply-ill-today = { $child } está doente hoje.
reply-not-coming-today = { $child } não vem hoje.
reply-not-coming-tomorrow = { $child } não vem amanhã.
reply-not-coming-date = { $child } não vem nesta data: { $date }.
reply-coming-today = { $child } vem hoje.
reply-coming-tomorrow = { $child } volta amanhã.
reply-child-later = { $child } vem hoje mais tarde.
reply-fever-home = { $child } tem febre em casa.
reply-better = { $child } já recuperou.
reply-slept-badly = { $child } dormiu mal esta noite.
reply-slept-well = { $child } dormiu bem esta noite.
reply-had-breakfast = { $child } já tomou o pequeno-almoço.
reply-no-breakfast = { $child } ainda não tomou o pequeno-almoço.
reply-paracetamol-none = { $child } não tomou paracetamol.
reply-mother-collects = A mãe vem buscar.
reply-father-collects = O pai vem buscar.
reply-grandparent-collects = O avô ou a avó vem buscar.
reply-other-collects = { $person } vem buscar { $child }.
reply-bring-tomorrow = Trago amanhã.
reply-can-come = Posso ir.
reply-cannot-come = Não posso ir.
reply-can-help = Posso ajudar.
reply-call-me = Pode ligar-me?
reply-will-call = Eu ligo-lhe.
reply-question = Tenho uma pergunta.
reply-how-was-day = Como foi o dia de { $child }?
reply-interpreter = Queria um intérprete.
reply-allowed = Sim, pode.
reply-not-allowed = Não, não pode.

## Van dag tot dag

phrase-sleep-could-not = { $child } não conseguiu dormir.
phrase-sleep-hard-to-start = { $child } teve dificuldade em adormecer.
phrase-sleep-ask-midday = Em casa, { $child } ainda dorme a meio do dia?
phrase-mood-goodbye-hard = A despedida foi difícil para { $child }.
phrase-goodbye-take-time = Por favor, despeça-se com calma, sem pressa.
phrase-goodbye-short = Por favor, faça uma despedida curta.
phrase-contact-call-how-going = Pode sempre ligar para perguntar como está a correr.
phrase-mood-we-miss = Temos saudades de { $child }.
phrase-mood-is-happy = { $child } está alegre.
phrase-mood-is-sad = { $child } está triste.
phrase-mood-is-clingy = { $child } quer estar sempre perto de nós.
phrase-mood-is-busy = { $child } está muito { $gender ->
        [female] agitada
        [male] agitado
       *[unknown] agitado(a)
    }.
phrase-mood-is-quiet = { $child } está { $gender ->
        [female] calada
        [male] calado
       *[unknown] calado(a)
    }.
phrase-mood-is-angry = { $child } está { $gender ->
        [female] zangada
        [male] zangado
       *[unknown] zangado(a)
    }.
phrase-bit-other-at = { $child } mordeu outra criança. Local: { $body }.
phrase-hair-pulled-by = Outra criança puxou os cabelos de { $child }.
phrase-hair-pulled-other = { $child } puxou os cabelos de outra criança.
phrase-scratched-other = { $child } arranhou outra criança.
phrase-kicked-other = { $child } deu um pontapé a outra criança.
phrase-kicked-by = Outra criança deu um pontapé a { $child }.
phrase-quarrel-about = { $child } zangou-se com outra criança por causa disto: { $things }.
phrase-took-toy = { $child } tirou um brinquedo a outra criança.
phrase-explained-hitting = Explicámos a { $child } que bater magoa.
phrase-explained-biting = Explicámos a { $child } que morder magoa.
phrase-parted-children = Separámos as crianças.
phrase-dev-sentences-words = { $child } faz frases de { $count ->
        [one] { $count } palavra
       *[other] { $count } palavras
    }.
phrase-dares-more = { $child } atreve-se cada vez mais a { $activity }.
phrase-does-more-often = { $child } faz isto cada vez mais vezes: { $activity }.
phrase-ready-school = { $child } já pode ir para a escola primária.
phrase-ask-registered-school = Já inscreveu { $child } numa escola?
phrase-ask-which-school = Para que escola vai { $child }?
phrase-good-helper = { $child } ajuda-nos muito bem.
phrase-asks-many-questions = { $child } faz muitas perguntas.
phrase-talks-clearer = { $child } fala cada vez com mais clareza.
phrase-mixes-languages = { $child } mistura duas línguas.
phrase-torn-of = Rasgou-se isto a { $child }: { $things }.
phrase-too-small-of = A { $child } isto já fica pequeno: { $things }.
phrase-look-lost-property = Por favor, procure nos perdidos e achados.
phrase-weather-degrees = Vão estar { $temperature } graus.
phrase-out-any-weather = Vamos lá para fora com qualquer tempo.
phrase-suncream-ask-done = { $child } já tem protetor solar?
phrase-only-known-people = Só entregamos { $child } a pessoas que conhecemos.
phrase-late-minutes = Chegou com { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    } de atraso.
phrase-arrived-safe = { $child } chegou bem.
phrase-child-comes = { $child } vem.
phrase-ask-comes-care = { $child } vem para a creche?
phrase-ask-wait = Pode esperar um momento?
phrase-ask-ring = Por favor, toque à campainha.
phrase-swap-day-for-day = Pode trocar de dia: { $first-weekday } por { $second-weekday }.
phrase-group-full = O grupo está cheio.
phrase-group-full-child = O grupo de { $child } está cheio.
phrase-closed-group-time = O grupo fecha às { $time }.
phrase-wish-summer-holiday = Desejamos-lhe boas férias de verão.
phrase-wish-christmas = Desejamos-lhe um feliz Natal.
phrase-drivers-wanted = Ainda procuramos { $count ->
        [one] { $count } pai ou mãe que queira
       *[other] { $count } pais ou mães que queiram
    } levar crianças de carro.
phrase-helpers-wanted = Ainda procuramos { $count ->
        [one] { $count } pai ou mãe que queira
       *[other] { $count } pais ou mães que queiram
    } ajudar.
phrase-ask-how-many-people = Quantas pessoas vêm?
phrase-ask-alone-or-two = Vem uma só pessoa ou vêm duas?
phrase-photo-newsletter = Podemos pôr uma fotografia de { $child } no boletim informativo?
phrase-photo-website = Podemos pôr uma fotografia de { $child } no nosso site?
phrase-ask-celebrate-when = Quando quer festejar connosco o aniversário de { $child }?
phrase-we-celebrate-birthday = Festejamos o aniversário de { $person }.
phrase-dress-up-child = { $child } pode vir com um disfarce.
phrase-say-farewell = Despedimo-nos de { $person }, que vai embora.
phrase-treat-no-sweets = Se trouxer algo para partilhar, de preferência que não sejam doces.
phrase-keep-weeks = Pode ficar com isto { $count ->
        [one] { $count } semana
       *[other] { $count } semanas
    }: { $things }.
phrase-home-ask-does-most = O que é que { $child } mais gosta de fazer em casa?
phrase-phone-ask-new = Qual é o seu novo número de telefone?
phrase-phone-ask = Qual é o seu número de telefone?
phrase-mail-ask = Qual é o seu endereço de e-mail?
phrase-address-ask = Qual é a sua morada?
phrase-contact-let-know = Nós avisamos.
phrase-look-new-group = { $child } vai ver o novo grupo.
phrase-talk-have-about = Temos uma conversa sobre { $child }.
phrase-gate-closed = O portão tem de ficar sempre fechado.
phrase-talk-ask-speak = Posso falar consigo um momento?
phrase-office-mail = Por favor, envie um e-mail para o escritório.
phrase-contact-tried-call = Tentámos ligar-lhe.
phrase-contact-not-answered = Não atendeu o telefone.
phrase-pickup-put-on-list = Então pomos esta pessoa na lista.
phrase-ask-who-along = Quem pode vir connosco?
phrase-staff-meeting = Temos uma reunião.
phrase-make-nice-day = Vamos fazer disso um dia agradável.
phrase-lovely-child = { $child } é uma criança muito querida.
phrase-nice-in-group = É bom ter { $child } no grupo.
phrase-contact-we-call = Nós ligamos-lhe.
phrase-thanks-patience = Agradecemos a sua paciência.
phrase-had-good-time = { $child } divertiu-se.
phrase-leave-home-thing = Isto pode ficar em casa: { $things }.
phrase-drinks-from = { $child } bebe disto: { $item }.
phrase-all-well-child = Está tudo bem com { $child }.
phrase-books-about = { $child } gosta de livros sobre: { $things }.

## Ziek: wat wij zien en doen

phrase-ill-measured-just = Acabámos de medir a temperatura a { $child }.
phrase-ill-temperature-was = A temperatura de { $child } era de { $temperature } graus.
phrase-ill-fever-rose = A febre subiu.
phrase-ill-fever-still = { $child } ainda tem febre.
phrase-ill-ask-fever-still = { $child } ainda tem febre?
phrase-ill-measure-again = Vamos medir a temperatura mais uma vez.
phrase-ill-shivers = { $child } tem arrepios.
phrase-ill-breathes-hard = { $child } respira com dificuldade.
phrase-ill-short-of-breath = { $child } tem falta de ar.
phrase-ill-short-of-breath-was = { $child } tinha falta de ar.
phrase-ill-short-of-breath-bit = { $child } tinha um pouco de falta de ar.
phrase-ill-drowsy = { $child } tem muita sonolência.
phrase-ill-not-drowsy = { $child } não tem sonolência.
phrase-ill-alert = { $child } reage normalmente.
phrase-ill-not-vomited = { $child } não vomitou.
phrase-ill-feels-bit-better = { $child } sente-se um pouco melhor.
phrase-ill-not-well = { $child } não está bem.
phrase-ill-getting-worse = { $child } está a piorar.
phrase-ill-was = { $child } esteve doente.
phrase-ill-wants-lap = { $child } quer colo.
phrase-ill-wants-not-eat = { $child } não quer comer.
phrase-ill-wants-not-eat-yet = { $child } ainda não quer comer.
phrase-ill-wants-not-drink = { $child } não quer beber.
phrase-ill-drinks = Mas { $child } está a beber.
phrase-ill-drinks-well = { $child } está a beber bem.
phrase-ill-only-drank = { $child } só bebeu isto: { $things }.
phrase-ill-stays-with = Ficamos ao pé de { $child }.
phrase-ill-must-go-home = { $child } tem de ir para casa.
phrase-ill-goes-home = { $child } vai para casa.
phrase-ill-may-come = { $child } pode vir.
phrase-ill-may-not-come = { $child } não pode vir (não é permitido).
phrase-ill-may-stay = { $child } pode ficar.
phrase-ill-may-come-with = { $child } pode vir, mesmo com esta doença: { $item }.
phrase-ill-child-may-come = O seu filho ou filha pode vir.
phrase-ill-child-may-not-come = O seu filho ou filha não pode vir (não é permitido).
phrase-ill-child-may-come-with = O seu filho ou filha pode vir, mesmo com esta doença: { $item }.
phrase-ill-child-may-not-come-with = O seu filho ou filha não pode vir com esta doença: { $item }.
phrase-ill-ask-watch = Pode vigiar bem { $child }?
phrase-ill-watched = Estivemos com muita atenção a { $child }.
phrase-ill-clothes-bag = A roupa suja está num saco de plástico.
phrase-ill-blood-poo = Havia sangue no cocó.
phrase-ill-pee-hurts = { $child } tem dores ao fazer xixi.
phrase-ill-ointment = Pusemos isto: { $item } ({ $body }).
phrase-ill-ask-home-too = { $child } também tem isso em casa?
phrase-ill-ask-see-home = Também vê isso em casa?

## Wat wij aan het lichaam zien

phrase-body-red = { $child }: vermelhidão ({ $body }).
phrase-body-red-bit = { $child }: ligeira vermelhidão ({ $body }).
phrase-body-red-very = { $child }: muita vermelhidão ({ $body }).
phrase-body-swollen = { $child }: inchaço ({ $body }).
phrase-body-swollen-bit = { $child }: ligeiro inchaço ({ $body }).
phrase-body-swollen-blue = { $child }: ligeiro inchaço e cor azulada ({ $body }).
phrase-body-blue = { $child }: cor azulada ({ $body }).
phrase-body-blue-bit = { $child }: cor um pouco azulada ({ $body }).
phrase-body-spot-red = O local está vermelho.
phrase-body-spot-red-swollen = O local está vermelho e um pouco inchado.
phrase-body-skin-whole = A pele não está ferida.
phrase-body-skin-broken = A pele está ferida.
phrase-body-moves = { $child } consegue mexer isto normalmente: { $body }.
phrase-body-moves-not = { $child } não consegue mexer bem isto: { $body }.
phrase-body-walks = { $child } já anda normalmente.
phrase-body-limps = { $child } está a coxear.
phrase-body-fluid = { $child }: sai líquido ({ $body }).
phrase-body-fluid-yellow = { $child }: sai líquido amarelo ({ $body }).
phrase-body-eyes-red-sticky = { $child } tem os olhos vermelhos e colados.
phrase-body-cleaned = Limpámos isto: { $body }.
phrase-body-rubs = { $child } esfrega aqui: { $body }.
phrase-body-touches = { $child } põe a mão aqui: { $body }.
phrase-body-grabs = { $child } leva a mão aqui: { $body }.
phrase-body-no-pain = { $child } não tem dores.
phrase-body-pain-gone = { $child } já não tem dores.

## Ongelukjes

phrase-hurt-nosebleed-minutes = O sangue do nariz durou { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-hurt-nosebleed-about = O sangue do nariz durou cerca de { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
phrase-hurt-bleeding-stopped = A hemorragia parou.
phrase-hurt-bled-over = { $child } sangrou um pouco: { $body }. Agora já não sangra.
phrase-hurt-stung-wasp-at = Uma vespa picou { $child }: { $body }.
phrase-hurt-sting-out = Tirámos o ferrão.
phrase-hurt-splinter-failed = Não conseguimos tirar a farpa.
phrase-hurt-tooth-lip = { $child } furou o lábio com um dente.
phrase-hurt-tooth-chipped = Partiu-se um bocadinho de um dente de { $child }.
phrase-hurt-conscious = { $child } não perdeu os sentidos.
phrase-hurt-fainted = { $child } desmaiou.
phrase-hurt-swallowed = { $child } engoliu isto: { $item }.
phrase-hurt-not-seen = Não vimos como aconteceu.
phrase-hurt-first-aid = Prestámos primeiros socorros.
phrase-hurt-emergency-called = Ligámos para o 112.
phrase-hurt-ambulance = A ambulância vem a caminho.
phrase-hurt-go-with = Vamos com { $child } a este sítio: { $item }.
phrase-hurt-bruise-coming = Pode aparecer uma nódoa negra.
phrase-hurt-plaster-off = Pode tirar o penso.
phrase-hurt-look-worse = Esteja com atenção para ver se piora.

## Dokter, medicijn en allergie

phrase-care-unknown = Não sabemos o que é.
phrase-care-ask-look = Pode ver isso, por favor?
phrase-care-ask-look-tonight = Pode ver isso logo à noite, por favor?
phrase-care-advise-visit = Aconselhamos que vá a este sítio: { $item }.
phrase-care-advise-call = Aconselhamos que ligue ao médico de família.
phrase-care-appointment = { $child } tem uma consulta: { $item }.
phrase-care-called-relative = Ligámos a esta pessoa: { $relative }.
phrase-care-you-may-call = Pode ligar-nos.
phrase-care-tell-how = Diga-nos como está { $child }.
phrase-care-ask-what-do = O que devemos fazer?
phrase-care-allergy-in-group = Há uma criança no grupo com esta alergia: { $item }.
phrase-care-no-treats-with = Por favor, não traga lanches de festa que contenham: { $item }.
phrase-care-reaction = { $child } teve uma reação alérgica.
phrase-care-ask-medicine-item-often = Com que frequência pode { $child } tomar isto: { $item }?
phrase-care-medicine-name = O nome do seu filho ou filha tem de estar na embalagem.
phrase-care-medicine-first-home = Da primeira vez, tem de ser o senhor ou a senhora a dar o medicamento em casa.
phrase-care-medicine-not-got = Não foi dado nenhum medicamento a { $child }.
phrase-care-medicine-not-given = Não demos nenhum medicamento.
phrase-care-paracetamol-not-got = Não foi dado paracetamol a { $child }.
phrase-care-medicine-forgotten = Esquecemo-nos de dar o medicamento a { $child }.
phrase-care-medicine-refused = { $child } não quis o medicamento.
phrase-care-medicine-spat = { $child } cuspiu o medicamento.
phrase-care-ask-paracetamol-time = A que horas tomou { $child } paracetamol?
phrase-care-ask-medicine-time-had = A que horas tomou { $child } o medicamento?
phrase-care-medicine-goes-home = O medicamento volta para casa.

## Ziekte op de groep en hygiëne

phrase-spread-lice-group = Foram encontrados piolhos no grupo do seu filho ou filha.
phrase-spread-wash-child = Pode lavar bem as mãos do seu filho ou filha?
phrase-spread-toys = Estamos a limpar os brinquedos com mais cuidado do que o normal.
phrase-spread-hygiene = Temos cuidado redobrado com a higiene.
phrase-spread-ask-vaccinations = Que vacinas tomou o seu filho ou filha?

## Vragen vooraf: "Heeft Sam koorts? Dan ..."

phrase-ask-child-ill-diarrhoea = { $child } tem diarreia?
phrase-ask-fever-child = { $child } tem febre?
phrase-ask-vomits = { $child } está a vomitar?
phrase-ask-worse = Está a piorar?
phrase-ask-worried = Isto preocupa-o ou preocupa-a?
phrase-ask-pregnant = Está grávida?
phrase-ask-pain = { $child } tem dores?

## Ziek zijn en beter worden (meer)

phrase-more-very-cold = { $child } tem uma grande constipação.
phrase-more-bit-cold = { $child } tem uma ligeira constipação.
phrase-more-phlegm-up = { $child } tossiu e deitou expetoração.
phrase-more-hoarse = { $child } está com a voz rouca.
phrase-more-little-energy = { $child } tem pouca energia.
phrase-more-lie-only = { $child } só quis ficar { $gender ->
        [female] deitada
        [male] deitado
       *[unknown] deitado(a)
    }.
phrase-more-lay-lap = { $child } esteve { $gender ->
        [female] deitada
        [male] deitado
       *[unknown] deitado(a)
    } no nosso colo.
phrase-more-keeps-nothing = { $child } vomita tudo o que come e bebe.
phrase-more-pees-little = { $child } faz pouco xixi.
phrase-more-ask-drinks = Pode ter atenção para que { $child } beba o suficiente?
phrase-more-temperature-is = A temperatura é de { $temperature } graus.
phrase-more-who-collects = Quem pode vir buscar { $child }?
phrase-more-lies-calm = { $child } está { $gender ->
        [female] deitada
        [male] deitado
       *[unknown] deitado(a)
    } com calma.
phrase-more-extra-sleep = Deixámos { $child } dormir mais tempo.
phrase-more-spat-food = { $child } cuspiu a comida.
phrase-more-glad-better = Ainda bem que está melhor.
phrase-more-bites-all = { $child } morde tudo.
phrase-more-tubes = { $child } vai pôr tubinhos nos ouvidos.
phrase-more-operated = { $child } fez uma operação.
phrase-more-cast = { $child } tem gesso: { $body }.
phrase-more-takes-few-days = Normalmente dura alguns dias.

## Ongelukjes (meer)

phrase-more-fell-out = { $child } caiu daqui: { $item }.
phrase-more-fell-with = { $child } caiu com isto: { $item }.
phrase-more-hurt-item = { $child } magoou-se nisto: { $item }.
phrase-more-blood-from = { $child }: saiu sangue ({ $body }).
phrase-more-teeth-whole = Os dentes de { $child } estão inteiros.
phrase-more-pushed = Outra criança empurrou { $child }.
phrase-more-scratched-at = Arranharam { $child }: { $body }.
phrase-more-injury-near = Vê-se isto: { $injury }. Local: perto de: { $body }.
phrase-more-only-injury = É só isto: { $injury }.
phrase-more-plaster-gone = O penso saiu.
phrase-more-plaster-new = Pusemos um penso novo.
phrase-more-cried-hard = { $child } chorou com muita força.
phrase-more-cried-not-long = { $child } não chorou muito tempo.
phrase-more-much-pain = { $child } tem muitas dores.
phrase-more-had-much-pain = { $child } tinha muitas dores.
phrase-more-form-accident = Preenchemos um formulário sobre o acidente.
phrase-more-swelling-less = O inchaço está a diminuir.
phrase-more-stung-unknown = Alguma coisa picou { $child }. Não sabemos o quê.
phrase-more-red-swollen = { $child }: vermelhidão e inchaço ({ $body }).
phrase-more-tick-date = Anote a data da picada da carraça.

## Medicijn, allergie en besmetting (meer)

phrase-more-no-reaction = { $child } não teve nenhuma reação.
phrase-more-ask-dose = Que dose deve tomar { $child }?
phrase-more-ask-fridge = O medicamento tem de estar no frigorífico?
phrase-more-must-fridge = O medicamento tem de estar no frigorífico.
phrase-more-in-fridge = O medicamento está no frigorífico.
phrase-more-eyes-dropped = Pusemos gotas nos olhos de { $child }.
phrase-more-blisters-dry = As bolhinhas têm de estar secas primeiro.
phrase-more-follow-health-service = Seguimos as regras do serviço de saúde pública (GGD).
phrase-more-ask-health-service = Pode contactar o serviço de saúde pública (GGD)?
phrase-more-colleague-ill = Uma pessoa da equipa também está doente.
phrase-more-ask-what-child = Pode dizer-nos o que tem o seu filho ou filha?
phrase-more-nails = Pode cortar bem curtas as unhas do seu filho ou filha?
phrase-more-bedding = Pode lavar a roupa da cama a 60 graus?
phrase-more-comb-daily = Pode pentear o cabelo todos os dias?
phrase-more-has-nits = { $child } tem lêndeas.
phrase-more-lice-found = Foram encontrados piolhos no grupo.
phrase-more-hair-tied = Pode prender o cabelo de { $child }?
## Van dag tot dag (meer)

phrase-likes-to-come = { $child } gosta de vir para cá.
phrase-often-with = { $child } passa muito tempo com: { $names }.
phrase-looks-forward = { $child } está com muita vontade.
phrase-we-look-forward = Estamos com muita vontade.
phrase-everyone-welcome = Todos são bem-vindos.
phrase-siblings-welcome = Os irmãos e irmãs também são bem-vindos.
phrase-coffee-tea = Há café e chá.
phrase-need-bring-nothing = Não precisa de trazer nada.
phrase-need-not-sign-up = Não precisa de se inscrever.
phrase-walk-in-from = Pode entrar a partir das { $time }.
phrase-door-opens = A porta abre às { $time }.
phrase-mail-this = Pode enviar-nos isto por e-mail: { $things }?
phrase-we-look-for = Procuramos isto: { $things }.
phrase-ask-call-about = Posso ligar-lhe por causa de { $child }?
phrase-come-earlier = Pode vir mais cedo?
phrase-all-may-join = Todas as crianças podem participar.
phrase-has-on-theirs = { $child } tem vestida roupa nossa.
phrase-may-not-do = { $child } não tem autorização para isto: { $activity }.
phrase-wants-not-do = { $child } não quer fazer isto: { $activity }.
phrase-did-not-we = Não fizemos isto: { $activity }.
phrase-could-not-we = Não pudemos fazer isto: { $activity }.
phrase-practise-home = Pode praticar isto em casa: { $activity }?
phrase-ask-where-thing = Onde está isto de { $child }: { $things }?
phrase-thing-is-wet = Isto está molhado: { $things }.
phrase-thing-is-dirty = Isto está sujo: { $things }.
phrase-wear-child = Por favor, vista isto a { $child }: { $things }.
phrase-thing-no-name = Isto não tem o nome escrito: { $things }.
phrase-we-need = Precisamos disto: { $things }.
phrase-food-likes-not = { $child } não gosta disto: { $things }.
phrase-food-may = { $child } pode comer e beber isto: { $things }.
phrase-food-ask-likes-item = { $child } gosta disto: { $things }?
phrase-eats-halal = { $child } come comida halal.
phrase-eats-vegetarian = { $child } come comida vegetariana.
phrase-eats-little = { $child } come pouco.
phrase-drinks-little-now = { $child } bebe pouco.
phrase-sleeps-badly-now = { $child } não dorme bem.
phrase-talks-not-yet = { $child } ainda não fala.
phrase-cries-still-goodbye = { $child } ainda chora na despedida.
phrase-cries-no-more-goodbye = { $child } já não chora na despedida.
phrase-settle-goes-well = { $child } está a adaptar-se bem.
phrase-forgot-thing = { $child } esqueceu-se disto: { $things }.

## Wat al genoemd is

phrase-that-bring = Pode trazer isso?
phrase-that-give-along = Pode mandar isso com o seu filho ou filha?
phrase-that-return = Pode devolver isso?
phrase-that-wash = Pode lavar isso?
phrase-that-return-washed = Pode devolver isso lavado?
phrase-that-fill-in = Pode preencher isso?
phrase-that-sign = Pode assinar isso?
phrase-that-send = Pode enviar isso?
phrase-that-used-up = Isso acabou.
phrase-that-lost = Isso perdeu-se.
phrase-that-not-along = Isso não veio com as outras coisas.
phrase-that-ask-home = Tem isso em casa?
phrase-that-still-here = Isso ainda está aqui.

## Medicijn en bellen (meer)

phrase-more-ask-paracetamol-had = { $child } tomou paracetamol?
phrase-more-course-done = O tratamento com o medicamento terminou.
