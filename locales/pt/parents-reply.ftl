parents-reply-passed-on = ✓ Transmitido ao grupo de { $child }.
parents-reply-passed-on-all = ✓ Transmitido à equipa.
parents-reply-later = A equipa lê isto nesta data: { $day }.
parents-reply-which-child = De que criança se trata?
parents-reply-all-children = Todas as crianças
parents-reply-which-line = Que frase não percebe?
parents-reply-whole = A mensagem toda
parents-reply-back = ◀ Voltar
parents-reply-asked = ✓ Recebemos a sua pergunta: “{ $text }” Alguém da equipa vai explicar-lhe.
parents-reply-asked-whole = ✓ Recebemos a sua pergunta. Alguém da equipa vai explicar-lhe.
parents-reply-thanks = Agradecemos!
parents-reply-thanks-again = Já sabíamos. Agradecemos!
parents-reply-old-button = Este botão já não funciona. Envie-nos à vontade uma mensagem.

## What can't be passed on
parents-reply-voice = Não posso transmitir uma mensagem de voz. Pode escrevê-la?
parents-reply-other = Não posso transmitir isto. Pode escrever por palavras o que quer dizer?
parents-reply-waiting = Alguém da equipa ainda tem de aceitar a sua inscrição. Depois, pode escrever aqui. É urgente? Ligue-nos.
parents-reply-no-child = Ainda não há nenhuma criança ligada a si. Peça um link a alguém da equipa.
parents-reply-first-finish = Pode responder primeiro a esta pergunta?
