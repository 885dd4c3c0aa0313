parents-settings-help = <b>Em que posso ajudar?</b>
    Escreva aqui à vontade uma mensagem, na sua própria língua. A equipa lê-a em neerlandês.
    /language – escolher outra língua
    /hours – escolher quando recebe as mensagens
    /mydata – ver o que guardamos e mudar as suas autorizações
    /stop – deixar de receber mensagens
    /start – voltar a receber mensagens
    /forget – apagar tudo sobre si
    É urgente? Então ligue-nos.
parents-settings-language-set = ✓ A partir de agora, escrevo nesta língua: { $language }.
parents-settings-unknown-command = Não conheço este comando. Com /help, vê o que é possível.

## /stop
parents-settings-stop = <b>Quer deixar de receber mensagens?</b>
    Deixa então de ver como está o seu filho ou filha. Pode sempre recomeçar com /start.
parents-settings-stop-yes = Sim, parar
parents-settings-stop-no = Não, continuar
parents-settings-stopped = Já não recebe mensagens. Escreva /start para recomeçar.
parents-settings-not-stopped = ✓ Continua a receber mensagens.
parents-settings-started = ✓ Volta a receber mensagens.
parents-settings-ready = Está tudo pronto. As mensagens chegam aqui automaticamente. Com /help, vê o que é possível.

## /mydata
parents-settings-data = <b>Guardamos isto sobre si</b>
parents-settings-data-name = O seu nome: { $person }
parents-settings-data-language = A sua língua: { $language }
parents-settings-data-child = <b>O seu filho ou filha: { $child }</b>
parents-settings-data-counts = Mensagens para si: { $sent }. Mensagens suas: { $received }.
parents-settings-data-change = Toque num botão para mudar as suas autorizações. Com /forget, apaga tudo.
parents-settings-data-file = 📄 Enviar-me tudo em ficheiro
parents-settings-data-sent = Isto é tudo o que guardamos sobre si. Um ficheiro é para ler, o outro é para um programa de computador.
parents-settings-data-to-you = Mensagens para si
parents-settings-data-from-you = Mensagens suas
parents-settings-purpose-text = Mensagens
parents-settings-purpose-photo = Fotografias
parents-settings-purpose-photo-others = Fotografias com outros
parents-settings-purpose-health = Saúde
parents-settings-status-joining = Inscrição ainda não terminada.
parents-settings-status-waiting = À espera de alguém da equipa.
parents-settings-status-confirmed = Recebe mensagens.
parents-settings-status-refused = Alguém da equipa não aceitou a inscrição.

## /forget
parents-settings-forget = <b>Quer que apaguemos tudo sobre si?</b>
    Apagamos o seu nome, a sua língua e todas as mensagens. Isto não se pode desfazer. Depois, precisa de um novo link.
parents-settings-forget-yes = Sim, apagar tudo
parents-settings-forget-no = Não, guardar tudo
parents-settings-forgotten = Tudo sobre si foi apagado. Pode apagar as mensagens desta conversa. Desejamos-lhe tudo de bom!
parents-settings-kept = ✓ Nada foi apagado.
