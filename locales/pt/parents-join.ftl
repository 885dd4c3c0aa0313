parents-join-stranger = Olá! Aqui os pais recebem mensagens da creche ou da escola. Precisa de um link próprio. Peça o link ou o código QR a alguém da equipa.

## A link that does not work. One sentence on what is wrong, one on what to do.
parents-join-unknown = Este link não está certo. Peça um novo link a alguém da equipa.
parents-join-expired = Este link é demasiado antigo. Peça um novo link a alguém da equipa.
parents-join-used = Este link já foi usado. Peça um novo link a alguém da equipa.
parents-join-staff = Este link é para outra pessoa. Nós já temos aqui o seu registo. Dê o link à pessoa a quem ele se destina: os pais ou alguém da equipa.
parents-join-colleague = Damos-lhe as boas-vindas à equipa, { $person }! Escreva /menu para começar.

## Choosing a language
parents-join-language = Escolha a sua língua
parents-join-more-languages = Outras línguas ▶
parents-join-first-languages = ◀ Voltar

## How the child's name is written
parents-join-name = <b>Como escreve o nome do seu filho ou filha?</b>
    Escreva o primeiro nome, como o escreve em casa. Esse nome aparece depois em todas as mensagens.
parents-join-name-keep = Como a creche o escreve
parents-join-name-unfit = Não posso usar este nome. Escreva só o primeiro nome, com { $limit } letras no máximo.

## Consent, one question per screen
parents-join-step = Pergunta { $number } de { $count }
parents-join-yes = ✓ Sim
parents-join-no = Não
parents-join-back = ◀ Voltar
parents-join-ask-text = <b>Podemos enviar-lhe mensagens sobre o seu filho ou filha?</b>
    Por exemplo, sobre comer, dormir e brincar. Só os pais e a equipa do seu filho ou filha leem estas mensagens.
parents-join-ask-photo = <b>Podemos enviar-lhe fotografias do seu filho ou filha?</b>
    Só os pais do seu filho ou filha recebem estas fotografias.
parents-join-ask-photo-others = <b>O seu filho ou filha pode aparecer numa fotografia com outras crianças?</b>
    Os pais dessas crianças também recebem então a fotografia.
parents-join-ask-health = <b>Podemos escrever numa mensagem sobre a saúde do seu filho ou filha?</b>
    Por exemplo, sobre febre ou uma pequena ferida. Se disser que não, telefonamos-lhe.
parents-join-change = Pode sempre mudar isto com /mydata.
parents-join-text-needed = Sem a sua autorização, não lhe enviamos nada. Quer mesmo assim receber mensagens?
parents-join-text-yes = ✓ Sim, enviem mensagens
parents-join-leave = Não, quero parar
parents-join-left = Está bem, não vai receber mensagens. Se mais tarde quiser participar, toque de novo no link.

## Waiting and welcome
parents-join-waiting = <b>Agradecemos!</b>
    Alguém da equipa vai agora confirmar quem é. Depois, as mensagens chegam aqui sozinhas. Não precisa de fazer mais nada.
parents-join-confirmed = <b>Damos-lhe as boas-vindas!</b>
    Aqui recebe mensagens sobre { $child }. Pode sempre responder, na sua própria língua. Com /help, vê o que mais é possível.
parents-join-refused = Alguém da equipa não conseguiu ligar a sua conta a uma criança. Pergunte à equipa o que se passa.
parents-join-already = Já recebe mensagens sobre esta criança.
