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
phrase-sleep-ask-night = { $child } dormiu bem esta noite?
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
phrase-play-inside = { $child } brincou no interior.
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
phrase-contact-tell-us = Então avise-nos.
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
