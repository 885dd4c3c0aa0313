### The register: which children and colleagues are here. Managers see all of it, the office groups and children.

staff-register-title = Registo
staff-register-count = Crianças: { $children }. Grupos: { $groups }.
staff-register-closed = 🗂 O registo está fechado. Tudo ficou guardado.
staff-register-tap = Toque num botão. Quer escrever uma mensagem? Toque primeiro em Pronto.

## Groups and children
staff-register-groups = 🏠 Grupos e crianças
staff-register-new-group = ➕ Novo grupo
staff-register-ask-location = Em que local fica o grupo?
staff-register-ask-group = Como se chama o grupo? Escreva o nome.
staff-register-new-child = ➕ Adicionar crianças
staff-register-no-children = Ainda não há crianças neste grupo.
staff-register-ask-children = Escreva o primeiro nome. Também pode escrever vários nomes de uma vez: Sam, Noor, Yara.
staff-register-unfit = “{ $name }” não serve. Escreva apenas um nome que ainda não exista, com { $limit } letras no máximo.
staff-register-added = ✓ Agora na lista: { $names }.
staff-register-double = Já antes na lista: { $names }.
staff-register-parents = Pais ligados: { $count }
staff-register-male = ele
staff-register-female = ela
staff-register-unknown = sem indicar
staff-register-invite = 🔗 Convidar um dos pais
staff-register-rename = ✏️ Nome
staff-register-ask-name = Escreva o nome certo.
staff-register-move = 🔀 Outro grupo
staff-register-ask-move = Para que grupo vai { $child }?
staff-register-moved = ✓ { $child } está agora em { $group }.
staff-register-end = 🚪 Fim do acolhimento
staff-register-end-sure = O acolhimento de { $child } termina? Nesse caso, ninguém receberá mais mensagens sobre { $child }.
staff-register-end-yes = 🚪 Sim, termina
staff-register-ended = ✓ O acolhimento de { $child } terminou.

## Colleagues
staff-register-team = 👥 Colegas
staff-register-new-colleague = ➕ Convidar um colega
staff-register-ask-role = O que vai fazer esta pessoa?
staff-role-staff = membro da equipa
staff-role-mentor = mentor
staff-role-manager = chefia
staff-role-office = escritório
staff-role-guardian = pai ou mãe
staff-register-link = { $days ->
        [one] Link para uma só pessoa ({ $role }). Funciona uma vez, durante { $days } dia. Entregue-o pessoalmente.
       *[other] Link para uma só pessoa ({ $role }). Funciona uma vez, durante { $days } dias. Entregue-o pessoalmente.
    }
staff-register-person = Toque nos grupos onde esta pessoa trabalha.
staff-register-leaves = 🚪 Retirar o acesso
staff-register-leaves-sure = Retirar o acesso a { $name }? Isto vale de imediato.
staff-register-leaves-yes = 🚪 Sim, retirar
staff-register-left = ✓ { $name } já não tem acesso.
staff-register-invites = 🔑 Convites abertos ({ $count })
staff-register-no-invites = Não há convites abertos.
staff-register-until = funciona até { $date }
staff-register-withdraw = ✖ retirar { $number }
staff-register-withdrawn = ✓ Esse link já não funciona.
