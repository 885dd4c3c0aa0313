staff-inbox-empty = 📥 A sua caixa de entrada está vazia.
staff-inbox-list = { $count ->
        [one] 📥 { $count } mensagem de pais
       *[other] 📥 { $count } mensagens de pais. A que espera há mais tempo está em cima.
    }
staff-inbox-no-child = Geral
staff-inbox-when = { $time } · espera há { $waiting }
staff-inbox-minutes = { $count } min
staff-inbox-hours = { $count } h
staff-inbox-days = { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
staff-inbox-asks = { $name } não percebe isto:

## How sure the Dutch is
staff-inbox-phrase = ✓ frase fixa
staff-inbox-machine = ≈ tradução automática. Tem dúvidas? Pergunte.
staff-inbox-untranslated = Não consigo traduzir isto. Pode ver o que o pai ou a mãe escreveu. Ligue, ou pergunte a alguém que saiba a língua.
staff-inbox-partly = Não consigo traduzir tudo. O que está noutra língua foi o pai ou a mãe que escreveu. Ligue, ou pergunte a alguém que saiba a língua.
# a short word such as Polish "no", which is "well" there
staff-inbox-unclear = Isto pode querer dizer duas coisas. Pergunte ao pai ou à mãe o que quer dizer.
staff-inbox-risk = Isto pode ser sobre saúde ou segurança. Não confie só na tradução: ligue, ou peça a alguém que saiba a língua para ler.

## Buttons
staff-inbox-answer = ↩️ Responder
staff-inbox-done = ✓ Tratado
staff-inbox-original = 🔤 Original
staff-inbox-dutch = 📄 Neerlandês
staff-inbox-back = 📥 Caixa de entrada
staff-inbox-reopen = ↩ Afinal não está pronto

## Answering
staff-inbox-what = Resposta a { $name }
staff-inbox-ask-text = Escreva a sua resposta a { $name }, ou escolha uma frase.
staff-inbox-claimed = { $name } já está a tratar disto.
staff-inbox-done-already = Isto já está tratado.
staff-inbox-done-now = ✓ Tratado: mensagem de { $name }
staff-inbox-sent = ✓ Resposta a { $name } enviada, { $time }
staff-inbox-unreachable = { $name } não recebe mensagens agora. Ligue, ou fale com a pessoa à porta.
