## Closing day: one day on which a group (or everything) is closed
notice-closing-day-heading = Dia de encerramento
notice-closing-day-group = O grupo { $group } está fechado todo o dia, nesta data: { $date }.
notice-closing-day-all = Estamos fechados todo o dia, nesta data: { $date }.
notice-closing-day-because-study-day = A equipa tem nesse dia uma formação.
notice-closing-day-because-holiday = Esse dia é feriado.
notice-closing-day-because-repairs = Há nesse dia obras no edifício.
notice-closing-day-because-few-staff = Não há colegas suficientes nesse dia.
notice-closing-day-because-weather = O tempo vai estar demasiado perigoso nesse dia.
notice-closing-day-reason-study-day = Dia de formação
notice-closing-day-reason-holiday = Feriado
notice-closing-day-reason-repairs = Obras no edifício
notice-closing-day-reason-few-staff = Falta de pessoal
notice-closing-day-reason-weather = Mau tempo

## Closing period: several days in a row
notice-closing-period-heading = Dias de encerramento
notice-closing-period-group = O grupo { $group } está fechado de { $first-date } a { $last-date }, inclusive.
notice-closing-period-all = Estamos fechados de { $first-date } a { $last-date }, inclusive.
notice-closing-period-wish = Desejamos-lhe bons momentos.

## Early closing: today, urgent
notice-early-closing-heading = Hoje fechamos mais cedo
notice-early-closing-today = Hoje fechamos às { $time }.
notice-early-closing-because-power = Não há eletricidade.
notice-early-closing-because-heating = O aquecimento está avariado.
notice-early-closing-because-water = Não há água.
notice-early-closing-because-few-staff = Não há colegas suficientes.
notice-early-closing-because-weather = O tempo está a ficar perigoso.
notice-early-closing-collect = Pode vir buscar o seu filho ou filha antes das { $time }?
notice-early-closing-call = Não é possível? Então ligue-nos imediatamente.
notice-early-closing-reason-power = Sem eletricidade
notice-early-closing-reason-heating = Aquecimento avariado
notice-early-closing-reason-water = Sem água
notice-early-closing-reason-few-staff = Falta de pessoal
notice-early-closing-reason-weather = Mau tempo

## Other opening hours
notice-opening-hours-heading = Novo horário de abertura
notice-opening-hours-from = A partir de { $date }, o nosso horário de abertura muda.
notice-opening-hours-hours = Estaremos então abertos das { $from } às { $until }.

## Bring something. Each item stands on a line of its own under the question.
notice-bring-heading = Para trazer
notice-bring-child-date = Pode trazer para { $child }, nesta data ({ $date }):
notice-bring-child = Pode trazer para { $child }:
notice-bring-date = Pode trazer para o seu filho ou filha, nesta data ({ $date }):
notice-bring-all = Pode trazer para o seu filho ou filha:
notice-bring-item-spare-clothes = roupa para mudar
notice-bring-item-nappies = fraldas
notice-bring-item-wipes = toalhitas
notice-bring-item-rain-boots = galochas
notice-bring-item-rain-coat = um impermeável
notice-bring-item-warm-coat = um casaco quente
notice-bring-item-gym-shoes = sapatilhas de ginástica
notice-bring-item-swimwear = roupa de banho
notice-bring-item-towel = uma toalha
notice-bring-item-sun-hat = um chapéu para o sol
notice-bring-item-sunscreen = protetor solar
notice-bring-item-water-bottle = uma garrafa de água
notice-bring-item-lunch = um almoço
notice-bring-item-fruit = fruta
notice-bring-item-cuddly-toy = um peluche
notice-bring-item-dummy = uma chupeta
notice-bring-item-photo = uma fotografia do seu filho ou filha
notice-bring-item-favourite-book = um livro preferido
notice-bring-item-empty-box = uma caixa vazia para trabalhos manuais
notice-bring-item-bag = um saco
notice-bring-name-on-it = Pode escrever o nome do seu filho ou filha nas coisas?

## Nearly finished: what parents bring for their own child
notice-running-out-heading = Quase a acabar
notice-running-out-low-nappies = As fraldas de { $child } estão quase a acabar.
notice-running-out-low-cream = O creme para o rabinho de { $child } está quase a acabar.
notice-running-out-low-wipes = As toalhitas de { $child } estão quase a acabar.
notice-running-out-low-spare-clothes = A roupa para mudar de { $child } está quase a acabar.
notice-running-out-low-milk-powder = O leite em pó de { $child } está quase a acabar.
notice-running-out-low-sunscreen = O protetor solar de { $child } está quase a acabar.
notice-running-out-low-underwear = As cuecas de { $child } estão quase a acabar.
notice-running-out-low-socks = As meias de { $child } estão quase a acabar.
notice-running-out-bring = Pode trazer isto da próxima vez?
notice-running-out-item-nappies = Fraldas
notice-running-out-item-cream = Creme
notice-running-out-item-wipes = Toalhitas
notice-running-out-item-spare-clothes = Roupa para mudar
notice-running-out-item-milk-powder = Leite em pó
notice-running-out-item-sunscreen = Protetor solar
notice-running-out-item-underwear = Cuecas
notice-running-out-item-socks = Meias

## Come and collect: the child is ill. Urgent.
notice-collect-ill-heading = Pode vir buscar o seu filho ou filha?
notice-collect-ill-ill = { $child } não se sente bem.
notice-collect-ill-temperature = { $child } tem febre: { $temperature } graus.
notice-collect-ill-sign-fever = { $child } tem febre.
notice-collect-ill-sign-vomited = { $child } vomitou.
notice-collect-ill-sign-diarrhoea = { $child } tem diarreia.
notice-collect-ill-sign-tired = { $child } { $gender ->
        [female] está muito cansada
        [male] está muito cansado
       *[unknown] mostra muito cansaço
    }.
notice-collect-ill-sign-crying = { $child } chora muito.
notice-collect-ill-sign-pain = { $child } tem dores.
notice-collect-ill-sign-rash = { $child } tem manchinhas na pele.
notice-collect-ill-sign-eye = { $child } tem um olho vermelho.
notice-collect-ill-collect-by = Pode vir buscar { $child } antes das { $time }?
notice-collect-ill-collect-soon = Pode vir buscar { $child } o mais depressa possível?
notice-collect-ill-call = Não é possível? Então ligue-nos.
notice-collect-ill-signs-fever = Febre
notice-collect-ill-signs-vomited = Vómitos
notice-collect-ill-signs-diarrhoea = Diarreia
notice-collect-ill-signs-tired = Muito cansaço
notice-collect-ill-signs-crying = Chora muito
notice-collect-ill-signs-pain = Dores
notice-collect-ill-signs-rash = Manchinhas
notice-collect-ill-signs-eye = Olho vermelho

## Head lice
notice-head-lice-heading = Piolhos
notice-head-lice-seen = Vimos piolhos no grupo { $group }.
notice-head-lice-anyone = Qualquer pessoa pode apanhar piolhos.
notice-head-lice-check = Pode ver hoje o cabelo do seu filho ou filha?
notice-head-lice-treat = Vê piolhos? Então passe um pente para piolhos no cabelo todos os dias, durante duas semanas.
notice-head-lice-tell = Nesse caso, pode também dizer-nos?
notice-head-lice-welcome = O seu filho ou filha pode vir como habitualmente.

## Infection: something that others can catch
notice-infection-heading = Doença no grupo
notice-infection-has-chickenpox = Uma criança do grupo { $group } tem varicela.
notice-infection-has-hand-foot-mouth = Uma criança do grupo { $group } tem a doença mão-pé-boca.
notice-infection-has-eye-infection = Uma criança do grupo { $group } tem uma infeção no olho.
notice-infection-has-stomach-flu = Uma criança do grupo { $group } tem gastroenterite.
notice-infection-has-impetigo = Uma criança do grupo { $group } tem impetigo.
notice-infection-has-scarlet-fever = Uma criança do grupo { $group } tem escarlatina.
notice-infection-has-fifth-disease = Uma criança do grupo { $group } tem a quinta doença.
notice-infection-has-worms = Uma criança do grupo { $group } tem lombrigas (oxiúros).
notice-infection-has-scabies = Uma criança do grupo { $group } tem sarna.
notice-infection-has-flu = Uma criança do grupo { $group } tem gripe.
notice-infection-has-whooping-cough = Uma criança do grupo { $group } tem tosse convulsa.
notice-infection-look = Pode estar com atenção, para ver se o seu filho ou filha também fica doente?
notice-infection-tip-come = O seu filho ou filha pode vir como habitualmente.
notice-infection-tip-stay-home = O seu filho ou filha está doente? Então deve ficar em casa.
notice-infection-tip-hands = Em casa, lavem as mãos muitas vezes.
notice-infection-tip-doctor = O seu filho ou filha tem queixas? Ligue ao médico de família.
notice-infection-tip-pregnant = Está grávida? Ligue à sua parteira ou ao médico de família.
notice-infection-ask = Tem perguntas? Envie-nos uma mensagem.
notice-infection-advice-come = Pode vir
notice-infection-advice-stay-home = Doente: em casa
notice-infection-advice-hands = Lavar as mãos
notice-infection-advice-doctor = Médico de família
notice-infection-advice-pregnant = Grávida
notice-infection-illness-chickenpox = Varicela
notice-infection-illness-hand-foot-mouth = Mão-pé-boca
notice-infection-illness-eye-infection = Infeção no olho
notice-infection-illness-stomach-flu = Gastroenterite
notice-infection-illness-impetigo = Impetigo
notice-infection-illness-scarlet-fever = Escarlatina
notice-infection-illness-fifth-disease = Quinta doença
notice-infection-illness-worms = Lombrigas
notice-infection-illness-scabies = Sarna
notice-infection-illness-flu = Gripe
notice-infection-illness-whooping-cough = Tosse convulsa

## Small accident
notice-accident-heading = Pequeno acidente
notice-accident-happened-fell = { $child } caiu.
notice-accident-happened-bumped = { $child } bateu contra alguma coisa.
notice-accident-happened-bitten = Outra criança mordeu { $child }.
notice-accident-happened-scratched = { $child } tem um arranhão.
notice-accident-happened-jammed = { $child } ficou com o dedo entalado.
notice-accident-happened-stung = Uma vespa ou uma abelha picou { $child }.
notice-accident-time = Isso foi às { $time }.
notice-accident-spot-head = A marca está na cabeça.
notice-accident-spot-face = A marca está na cara.
notice-accident-spot-mouth = A marca está perto da boca.
notice-accident-spot-arm = A marca está no braço.
notice-accident-spot-hand = A marca está na mão.
notice-accident-spot-leg = A marca está na perna.
notice-accident-spot-knee = A marca está no joelho.
notice-accident-spot-foot = A marca está no pé.
notice-accident-spot-back = A marca está nas costas.
notice-accident-did-cooled = Pusemos frio no local.
notice-accident-did-cleaned = Limpámos o local.
notice-accident-did-plaster = Tem um penso.
notice-accident-did-comforted = Consolámos { $child }.
notice-accident-now-plays = { $child } já está a brincar.
notice-accident-now-rests = { $child } está ainda a descansar um pouco.
notice-accident-now-watch = Hoje damos uma atenção especial a { $child }.
notice-accident-questions = Tem perguntas? Envie-nos uma mensagem ou ligue-nos.
notice-accident-what-fell = Queda
notice-accident-what-bumped = Pancada
notice-accident-what-bitten = Mordidela
notice-accident-what-scratched = Arranhão
notice-accident-what-jammed = Dedo entalado
notice-accident-what-stung = Picada
notice-accident-where-head = Cabeça
notice-accident-where-face = Cara
notice-accident-where-mouth = Boca
notice-accident-where-arm = Braço
notice-accident-where-hand = Mão
notice-accident-where-leg = Perna
notice-accident-where-knee = Joelho
notice-accident-where-foot = Pé
notice-accident-where-back = Costas
notice-accident-care-cooled = Frio
notice-accident-care-cleaned = Limpeza
notice-accident-care-plaster = Penso
notice-accident-care-comforted = Consolo
notice-accident-after-plays = Já brinca
notice-accident-after-rests = Descansa
notice-accident-after-watch = Damos atenção

## Not in today: read back to the parent who told us
notice-absent-heading = Ausência
notice-absent-received = Lemos a sua mensagem.
notice-absent-date = { $child } não vem nesta data: { $date }.
notice-absent-because-ill = { $child } está doente.
notice-absent-because-day-off = { $child } tem um dia livre.
notice-absent-because-holiday = { $child } está de férias.
notice-absent-because-appointment = { $child } tem um compromisso marcado.
notice-absent-because-family = { $child } está com a família.
notice-absent-because-party = { $child } tem uma festa.
notice-absent-get-well = Desejamos as melhoras a { $child }.
notice-absent-wrong = Isto não está certo? Envie-nos uma mensagem.
notice-absent-reason-ill = Doente
notice-absent-reason-day-off = Dia livre
notice-absent-reason-holiday = Férias
notice-absent-reason-appointment = Compromisso
notice-absent-reason-family = Família
notice-absent-reason-party = Festa

## Swapped day ("ruildag"): the child comes on another day
notice-swap-day-heading = Troca de dia
notice-swap-day-done = A troca de dia está tratada.
notice-swap-day-away = { $child } não vem nesta data: { $date }.
notice-swap-day-comes = { $child } vem nesta data: { $date }.

## Extra day
notice-extra-day-heading = Dia extra
notice-extra-day-comes = { $child } pode vir mais um dia, nesta data: { $date }.
notice-extra-day-times = Nesse dia, { $child } fica das { $from } às { $until }.

## Late pick-up: read back to the parent who told us. Calm, without blame.
notice-late-pickup-heading = Vem mais tarde
notice-late-pickup-known = Sabemos que vem mais tarde.
notice-late-pickup-time = Vem buscar { $child } às { $time }.
notice-late-pickup-stays = { $person } fica com { $child }.
notice-late-pickup-calm = Não precisa de ter pressa.

## Not collected: the house closes soon. Urgent, kind.
notice-not-collected-heading = O seu filho ou filha ainda está connosco
notice-not-collected-here = { $child } ainda está connosco.
notice-not-collected-closing = Fechamos às { $time }.
notice-not-collected-when = A que horas vem? Envie-nos uma mensagem ou ligue-nos.

## Somebody else collects the child: read back to the parent
notice-other-pickup-heading = Outra pessoa vem buscar
notice-other-pickup-who = { $person } vem buscar { $child } nesta data: { $date }.
notice-other-pickup-time = { $person } vem às { $time }.
notice-other-pickup-wrong = Isto não está certo? Então ligue-nos imediatamente.

## Trip
notice-trip-heading = Passeio
notice-trip-date = Temos um passeio nesta data: { $date }.
notice-trip-to-farm = Vamos à quinta pedagógica.
notice-trip-to-playground = Vamos ao parque infantil.
notice-trip-to-woods = Vamos ao bosque.
notice-trip-to-zoo = Vamos ao jardim zoológico.
notice-trip-to-library = Vamos à biblioteca.
notice-trip-to-museum = Vamos ao museu.
notice-trip-to-beach = Vamos à praia.
notice-trip-to-theatre = Vamos ao teatro.
notice-trip-to-shop = Vamos à loja.
notice-trip-to-school = Vamos à escola primária.
notice-trip-times = Estamos fora das { $from } às { $until }.
notice-trip-going-walk = Vamos a pé.
notice-trip-going-cart = As crianças vão sentadas num carrinho.
notice-trip-going-bicycle = Vamos de bicicleta.
notice-trip-going-bus = Vamos de autocarro.
notice-trip-going-car = Vamos de carro.
notice-trip-going-train = Vamos de comboio.
notice-trip-cost = O passeio custa { $amount }.
notice-trip-take-coat = Pode dar ao seu filho ou filha um casaco quente?
notice-trip-take-boots = Pode dar ao seu filho ou filha botas?
notice-trip-take-bag = Pode dar ao seu filho ou filha uma mochila?
notice-trip-take-lunch = Pode dar ao seu filho ou filha um almoço?
notice-trip-take-drink = Pode dar ao seu filho ou filha uma bebida?
notice-trip-no = O seu filho ou filha não pode ir? Então envie-nos uma mensagem.
notice-trip-place-farm = Quinta pedagógica
notice-trip-place-playground = Parque infantil
notice-trip-place-woods = Bosque
notice-trip-place-zoo = Jardim zoológico
notice-trip-place-library = Biblioteca
notice-trip-place-museum = Museu
notice-trip-place-beach = Praia
notice-trip-place-theatre = Teatro
notice-trip-place-shop = Loja
notice-trip-place-school = Escola primária
notice-trip-travel-walk = A pé
notice-trip-travel-cart = Carrinho
notice-trip-travel-bicycle = Bicicleta
notice-trip-travel-bus = Autocarro
notice-trip-travel-car = Carro
notice-trip-travel-train = Comboio
notice-trip-bring-coat = Casaco quente
notice-trip-bring-boots = Botas
notice-trip-bring-bag = Mochila
notice-trip-bring-lunch = Almoço
notice-trip-bring-drink = Bebida

## Parent evening
notice-parent-evening-heading = Reunião de pais
notice-parent-evening-date = Há uma reunião de pais à noite, nesta data: { $date }.
notice-parent-evening-times = A reunião dura das { $from } às { $until }.
notice-parent-evening-about-meet = Os pais e a equipa ficam a conhecer-se.
notice-parent-evening-about-language = Vamos falar sobre a linguagem das crianças.
notice-parent-evening-about-sleep = Vamos falar sobre o sono.
notice-parent-evening-about-food = Vamos falar sobre a alimentação.
notice-parent-evening-about-play = Vamos falar sobre brincar.
notice-parent-evening-about-school = Vamos falar sobre a escola primária.
notice-parent-evening-about-media = Vamos falar sobre tablets e telemóveis.
notice-parent-evening-also-interpreter = Quer um intérprete? Envie-nos uma mensagem.
notice-parent-evening-also-children = Pode trazer o seu filho ou filha.
notice-parent-evening-also-coffee = Há café e chá.
notice-parent-evening-welcome = A sua presença é muito bem-vinda.
notice-parent-evening-answer = Vem? Envie-nos uma mensagem.
notice-parent-evening-topic-meet = Conhecer-se
notice-parent-evening-topic-language = Linguagem
notice-parent-evening-topic-sleep = Sono
notice-parent-evening-topic-food = Alimentação
notice-parent-evening-topic-play = Brincar
notice-parent-evening-topic-school = Escola primária
notice-parent-evening-topic-media = Tablet e telemóvel
notice-parent-evening-extra-interpreter = Intérprete
notice-parent-evening-extra-children = Criança pode vir
notice-parent-evening-extra-coffee = Café e chá

## Birthday of the child whose parents read this
notice-birthday-heading = Aniversário
notice-birthday-congratulations = Parabéns a { $child }!
notice-birthday-age = { $child } vai fazer { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }.
notice-birthday-date = Fazemos a festa nesta data: { $date }.
notice-birthday-time = A festa começa às { $time }.
notice-birthday-also-treat = Pode trazer alguma coisa boa para comer.
notice-birthday-also-healthy = Pode escolher alguma coisa saudável?
notice-birthday-also-no-treat = Não precisa de trazer nada.
notice-birthday-also-join = Pode estar presente na festa.
notice-birthday-extra-treat = Doces ou petiscos
notice-birthday-extra-healthy = Algo saudável
notice-birthday-extra-no-treat = Não trazer nada
notice-birthday-extra-join = Com os pais

## Festivity
notice-festivity-heading = Festa
notice-festivity-date-sinterklaas = Nesta data festejamos o São Nicolau (Sinterklaas): { $date }.
notice-festivity-date-christmas = Nesta data festejamos o Natal: { $date }.
notice-festivity-date-new-year = Nesta data festejamos o Ano Novo: { $date }.
notice-festivity-date-carnival = Nesta data festejamos o Carnaval: { $date }.
notice-festivity-date-easter = Nesta data festejamos a Páscoa: { $date }.
notice-festivity-date-eid-al-fitr = Nesta data festejamos o fim do Ramadão (Eid al-Fitr): { $date }.
notice-festivity-date-eid-al-adha = Nesta data festejamos a festa do sacrifício (Eid al-Adha): { $date }.
notice-festivity-date-nowruz = Nesta data festejamos o Nowruz: { $date }.
notice-festivity-date-diwali = Nesta data festejamos o Diwali: { $date }.
notice-festivity-date-spring = Nesta data fazemos a festa da primavera: { $date }.
notice-festivity-date-summer = Nesta data fazemos a festa de verão: { $date }.
notice-festivity-date-autumn = Nesta data fazemos a festa do outono: { $date }.
notice-festivity-date-lantern = Nesta data passeamos com lanternas de papel: { $date }.
notice-festivity-date-grandparents = Nesta data os avós são bem-vindos: { $date }.
notice-festivity-date-farewell = Nesta data fazemos uma festa de despedida: { $date }.
notice-festivity-times = A festa dura das { $from } às { $until }.
notice-festivity-also-parents-welcome = A sua presença é muito bem-vinda.
notice-festivity-also-children-only = A festa é só para as crianças.
notice-festivity-also-bring-food = Quer trazer alguma coisa para comer? Pode.
notice-festivity-also-dress-up = O seu filho ou filha pode vir com um disfarce.
notice-festivity-also-help = Quer ajudar? Envie-nos uma mensagem.
notice-festivity-feast-sinterklaas = São Nicolau
notice-festivity-feast-christmas = Natal
notice-festivity-feast-new-year = Ano Novo
notice-festivity-feast-carnival = Carnaval
notice-festivity-feast-easter = Páscoa
notice-festivity-feast-eid-al-fitr = Eid al-Fitr
notice-festivity-feast-eid-al-adha = Eid al-Adha
notice-festivity-feast-nowruz = Nowruz
notice-festivity-feast-diwali = Diwali
notice-festivity-feast-spring = Festa da primavera
notice-festivity-feast-summer = Festa de verão
notice-festivity-feast-autumn = Festa do outono
notice-festivity-feast-lantern = Lanternas
notice-festivity-feast-grandparents = Avós
notice-festivity-feast-farewell = Despedida
notice-festivity-extra-parents-welcome = Pais bem-vindos
notice-festivity-extra-children-only = Só crianças
notice-festivity-extra-bring-food = Trazer comida
notice-festivity-extra-dress-up = Disfarces
notice-festivity-extra-help = Precisamos de ajuda

## Photo day
notice-photo-day-heading = Dia das fotografias
notice-photo-day-date = O fotógrafo vem nesta data: { $date }.
notice-photo-day-free = Não é obrigatório comprar fotografias.
notice-photo-day-no = Não quer uma fotografia do seu filho ou filha? Então envie-nos uma mensagem.

## Another member of staff on the group
notice-substitute-heading = Quem está no grupo
notice-substitute-away = { $person } não está nesta data: { $date }.
notice-substitute-comes = { $person } trabalha nesse dia no grupo.
notice-substitute-person-knows = { $person } já conhece as crianças.
notice-substitute-person-new = As crianças ainda não conhecem { $person }.
notice-substitute-known-knows = Conhece as crianças
notice-substitute-known-new = Pessoa nova

## New member of staff
notice-new-staff-heading = Pessoa nova na equipa
notice-new-staff-starts = A partir de { $date }, { $person } trabalha no grupo { $group }.
notice-new-staff-meet = { $person } gostaria de conhecer os pais.

## Two groups spend a day together; $group is the group in whose room they are
notice-groups-together-heading = Grupos juntos
notice-groups-together-date = Dois grupos brincam juntos nesta data: { $date }.
notice-groups-together-where = O seu filho ou filha fica então no grupo { $group }.
notice-groups-together-person = { $person } também está presente.

## Water play
notice-water-play-heading = Brincar com água
notice-water-play-date = Brincamos com água nesta data: { $date }.
notice-water-play-swimwear = Pode trazer roupa de banho e uma toalha?
notice-water-play-sunscreen = Pode pôr já em casa protetor solar no seu filho ou filha?
notice-water-play-spare = Pode trazer também roupa extra?

## Holiday planning
notice-holiday-planning-heading = Plano das férias
notice-holiday-planning-planning = Fazemos o plano para o período de { $first-date } a { $last-date }, inclusive.
notice-holiday-planning-days = Em que dias vem o seu filho ou filha? Envie-nos uma mensagem.
notice-holiday-planning-before = Pedimos a sua resposta até { $date }, o mais tardar.
