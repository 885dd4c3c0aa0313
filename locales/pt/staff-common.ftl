staff-back = ◀ Voltar
staff-skip = Saltar ▸
staff-stop = ✖ Parar
staff-done = ✓ Pronto
staff-send = ✅ Enviar
staff-look = 👁 Ver
staff-menu = ☰ Menu

## The menu. $name is the staff member
staff-menu-hello = Olá, { $name }! O que quer fazer?
staff-menu-handover = 📋 Relatório do dia
staff-menu-message = ✍️ Mensagem
staff-menu-notice = 📣 Aviso
staff-menu-inbox = { $count ->
        [0] 📥 Caixa de entrada
        [one] 📥 Caixa de entrada ({ $count })
       *[other] 📥 Caixa de entrada ({ $count })
    }
staff-menu-invite = 🔗 Convidar
staff-menu-register = 🗂 Registo
staff-menu-open = Ainda por terminar:
staff-menu-resume = ▶️ { $what }
staff-menu-waiting = { $count ->
        [one] 👋 { $count } pessoa nova (pai ou mãe) espera a sua resposta.
       *[other] 👋 { $count } pessoas novas (pais ou mães) esperam a sua resposta.
    }
staff-help = Toque no que quer fazer. Também pode simplesmente escrever: eu faço disso uma mensagem. Com /language, escolhe a sua língua. Com /hours, escolhe as suas horas de silêncio.

## What happens to a card
staff-stopped = ✖ Parado. Nada foi enviado.
staff-stopped-undo = ↩ Afinal continuar
staff-changed-by = Entretanto, { $name } também mudou alguma coisa. Nada se perdeu. Verifique outra vez.
staff-taken-over = { $name } continua agora este trabalho.
staff-moved = ⬇️ Isto está agora mais abaixo.
staff-take-back = ▶️ Eu continuo
staff-card-gone = Este botão pertence a algo que já está terminado. Escreva /menu para começar algo novo.
staff-button-unknown = Este botão já não funciona. Escreva /menu para continuar.
staff-sent-already = Isto já foi enviado.
staff-sent = { $count ->
        [one] ✓ { $what } · envio a { $count } pai ou mãe, { $time }
       *[other] ✓ { $what } · envio a { $count } pais, { $time }
    }
staff-sent-again = { $count ->
        [one] ✓ { $what } · correção para { $count } pai ou mãe, { $time }
       *[other] ✓ { $what } · correção para { $count } pais, { $time }
    }
staff-correct = ✏️ Corrigir
staff-sent-look = 📬 Já chegou?
staff-sent-state = Situação às { $time }
staff-sent-read = 👍 { $read } de { $count } perceberam
staff-sent-waiting = ainda à espera
staff-sent-sending = a caminho
staff-sent-sent = entregue
staff-sent-unsure = talvez entregue. Pergunte se chegou.
staff-sent-unreachable = sem contacto possível. Ligue, ou fale com a pessoa à porta.
staff-sent-failed = não foi possível. Ligue, ou fale com a pessoa à porta.
staff-sent-withdrawn = não enviado: esta pessoa já não está ligada à criança, ou não quer mensagens.
staff-nobody = Ainda não há nenhum pai ou mãe que possa ler isto. Convide primeiro alguém com /menu → Convidar.
staff-consent-health = ☎️ Não vai para { $names }: não há consentimento para mensagens sobre saúde. Ligue, ou retire essa parte.
staff-consent-photo = ☎️ Não vai para { $names }: não há consentimento para fotografias.
staff-changed = Alguma coisa mudou desde que viu. Verifique e toque outra vez em Enviar.

## When something can't be done
staff-not-allowed = Isso não é possível com a sua função. Pergunte à sua chefia.
staff-not-your-group = Essa criança está noutro grupo. Pergunte a alguém desse grupo.
staff-no-groups = Ainda não está em nenhum grupo. Peça à sua chefia para ligar a sua conta a um grupo.
staff-unknown-command = Não conheço esse comando. Escreva /menu para ver o que é possível.
staff-text-too-long = O seu texto é demasiado longo: { $length } caracteres. Use no máximo { $limit }, ou envie duas mensagens.
staff-text-empty = Não vejo texto. Escreva a sua mensagem com palavras simples.
staff-text-only-emoji = Só vejo imagens. Junte algumas palavras.
staff-other-kind = Não consigo ler isto. Escreva a sua mensagem, ou escreva /menu.
staff-not-dutch = Isto não parece neerlandês ({ $language }). Só simplifico textos em neerlandês e só traduzo a partir do neerlandês. Escreva a sua mensagem em neerlandês.

## Choosing a language
staff-language-ask = Em que língua quer usar-me?
staff-language-set = Está bem, a partir de agora nesta língua: { $language }.

## What parents will read. $languages: "Türkçe ✓ · العربية ✓⚠"
staff-preview-read-in = Os pais leem em: { $languages }
staff-preview-untranslated = { $count ->
        [one] { $count } frase fica em neerlandês: { $language }
       *[other] { $count } frases ficam em neerlandês: { $language }
    }
staff-preview-machine = { $count ->
        [one] { $count } frase tem tradução automática: { $language }
       *[other] { $count } frases têm tradução automática: { $language }
    }
staff-preview-risk = Uma frase fala de saúde ou segurança. Essa não traduzo automaticamente. Ligue a estes pais, ou peça um intérprete.
staff-preview-title = { $count ->
        [one] { $language } · { $count } pai ou mãe
       *[other] { $language } · { $count } pais
    }
staff-preview-more = { $count ->
        [one] … e mais { $count } frase. Os pais recebem tudo.
       *[other] … e mais { $count } frases. Os pais recebem tudo.
    }
staff-preview-sign-reviewed = ✓✓ frase fixa, revista
staff-preview-sign-fixed = ✓ frase fixa, ainda não revista
staff-preview-sign-machine = ≈ tradução automática
staff-preview-sign-untranslated = ⚠ não traduzida

## When a text to the parents of one child names another child. $others and $child are names, one or more
staff-other-child = No seu texto está: { $others }. Os pais de { $child } também leem isso.
staff-other-child-again = Pode ser? Altere o seu texto, ou toque outra vez em Enviar.
staff-health-to-many = No seu texto há algo sobre a saúde de { $names }. Outros pais também vão ler isso.
