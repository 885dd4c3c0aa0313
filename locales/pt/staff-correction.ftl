staff-correction-improve = ✏️ Melhorar a tradução
staff-correction-what = Tradução: { $text }
staff-correction-choose = Que frase quer traduzir melhor?
staff-correction-type = Escreva uma tradução melhor. Língua: { $language }.
staff-correction-ask = 👥 Perguntar a um colega
staff-correction-alone = Ainda não há nenhum colega que possa rever. Convide primeiro um colega.
staff-correction-waits = ✓ Os seus colegas vão rever. Um colega aprova a sua tradução? A partir daí, passo a usá-la.

## Why a translation can't be taken
staff-correction-lost-name = Há aqui um nome: { $facts }. Uso uma frase melhorada para todas as crianças. Isso só é possível sem nomes.
staff-correction-lost-facts = Isto falta na sua tradução, ou está diferente: { $facts }. Escreva a frase outra vez, com tudo.
staff-correction-lost-negation = Uma das frases contém uma negação, a outra não. Escreva a tradução outra vez.
staff-correction-lost-language = Isto não parece uma tradução. Escreva a frase toda nesta língua: { $language }.

## What a colleague is asked, and the answer. $name is a colleague
staff-correction-question = { $name } traduziu melhor uma frase. Língua: { $language }. Esta tradução está certa?
staff-correction-yes = ✅ Está certa
staff-correction-no = ✖ Não está certa
staff-correction-own = Esta é a sua própria tradução. Um colega vai revê-la.
staff-correction-approved = ✓ { $name } aprova esta tradução. A partir de agora, os pais leem-na.
staff-correction-refused = ✖ { $name } acha que esta tradução não está certa. Nada mudou.
