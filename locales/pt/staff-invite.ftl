staff-invite-ask-child = Para que criança quer convidar o pai ou a mãe?
staff-invite-no-children = Ainda não há crianças no seu grupo.
staff-invite-nobody = Ainda não há pais ligados.
staff-invite-new = 🔗 Novo link
staff-invite-made = { $days ->
        [one] Link para um dos pais de { $child }. Funciona uma vez, durante { $days } dia. Deixe a pessoa ler o código, ou envie-lhe o link.
       *[other] Link para um dos pais de { $child }. Funciona uma vez, durante { $days } dias. Deixe a pessoa ler o código, ou envie-lhe o link.
    }

## Who is this?
staff-invite-know = { $name } ({ $language }) quer receber mensagens sobre { $child }. Conhece esta pessoa como pai, mãe ou cuidador da criança?
staff-invite-yes = ✓ Sim, está certo
staff-invite-no = ✖ Não
staff-invite-welcome = ✓ A partir de agora, { $name } recebe mensagens sobre { $child }.
staff-invite-refused-now = ✖ { $name } não recebe mensagens sobre { $child }.
staff-invite-decided = Isto já está decidido.
staff-invite-decide = 👋 { $name }: conhece esta pessoa?

## The links of a child
staff-invite-joining = inscrição em curso
staff-invite-waiting = à espera da vossa resposta
staff-invite-confirmed = recebe mensagens
staff-invite-refused = acesso recusado
staff-invite-end = ✖ Parar para { $name }
staff-invite-end-sure = Quer que { $name } deixe de receber mensagens sobre { $child }? Isto vale de imediato.
staff-invite-end-yes = ✖ Sim, parar
staff-invite-ended = { $name } já não recebe mensagens sobre { $child }. Com um novo link, volta a ser possível.
staff-invite-again = 🔗 Links desta criança
