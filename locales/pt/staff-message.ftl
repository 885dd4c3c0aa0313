staff-message-title = Mensagem
staff-message-what = Mensagem: { $text }
staff-message-ask-audience = Para quem é?
staff-message-ask-child = Para os pais de que criança?
staff-message-ask-text = Escreva a sua mensagem. Escreva como fala: eu simplifico-a e mostro primeiro o que os pais vão ler.
staff-message-parents-of = 👪 Pais de { $child }
staff-message-to-parents-of = pais de { $child }
staff-message-one-child = 🧒 Uma criança ({ $group })
staff-message-everyone = 📣 Todos os pais
staff-message-to-everyone = todos os pais

## The two texts and their levels
staff-message-your-text = O seu texto
staff-message-simple-text = Simples
staff-message-simple-already = O seu texto já é simples.
staff-message-as-typed = Neste momento não consigo simplificar o seu texto. Os pais vão lê-lo tal como o escreveu. Diga-o à sua chefia.

## What changed
staff-message-changed = Alterado:
staff-message-more-changes = { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
staff-message-left-out = retirado
staff-message-put-back = ↩ Desfazer { $number }
staff-message-take = ✨ Aplicar { $number }
staff-message-changes = 🔧 Alterações ({ $count })

## A photo
staff-photo-title = Fotografia
staff-photo-ask-who = Quem está na fotografia? Só os pais dessas crianças a recebem.
staff-photo-who = 🧒 Quem está na fotografia?
staff-photo-no-text = Escreva um texto para a fotografia, ou envie-a sem texto.
staff-photo-not-together = Não há consentimento para uma fotografia com outras crianças: { $names }. Escolha outra fotografia.

## Fixed phrases in the place of sentences that would stay in Dutch
staff-message-phrases = 💡 Frases fixas ({ $count })
staff-message-phrases-how = Estas frases ficam em neerlandês. Uma frase fixa também serve? Essa, cada família lê na sua língua.
staff-message-choose = ✨ Escolher { $number }

## Buttons
staff-message-edit = ✏️ Alterar
staff-message-own = ↩ O meu próprio texto
staff-message-simple = ✨ Texto simples
staff-message-read-all = 📖 Ler tudo
staff-message-spots = 🎨 O que é difícil?
staff-message-urgent = ❗ Urgente
staff-message-not-urgent = ❗ Não urgente
staff-message-is-urgent = Urgente: segue de imediato, mesmo nas horas de descanso.
staff-message-other-audience = 👥 Para quem?

## A second look
staff-message-hard = Esta frase ainda é difícil: “{ $sentence }”. Altere-a, ou toque outra vez em Enviar.
staff-message-wrong-day = “{ $written }” não está certo: no calendário é { $date }. Verifique o dia e a data.
staff-message-again = Altere o seu texto, ou toque outra vez em Enviar.
staff-message-urgent-dutch = Urgente, mas sem tradução para { $names }. Escolha uma frase fixa, ou ligue. Enviar mesmo assim? Toque outra vez em Enviar.
staff-message-foreign-again = Isto não parece neerlandês. Escreva em neerlandês, ou toque outra vez em Enviar.
staff-message-correcting = Está a corrigir uma mensagem já enviada. Escreva o novo texto. Os pais vão ver que foi corrigida.
