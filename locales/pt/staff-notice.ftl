staff-notice-title = Aviso
staff-notice-ask-kind = O que quer comunicar?
staff-notice-ask-child = De que criança se trata?
staff-notice-today = hoje
staff-notice-tomorrow = amanhã

## Questions, by the name of the field
staff-notice-field-date = Em que dia?
staff-notice-field-dates = A partir de que dia?
staff-notice-field-time = A que horas?
staff-notice-field-times = A partir de que horas?
staff-notice-field-reason = Qual é o motivo?
staff-notice-field-note = Quer acrescentar alguma coisa?
staff-notice-field-what = O que aconteceu?
staff-notice-field-where = Onde?
staff-notice-field-care = O que fizeram?
staff-notice-field-after = Como está agora?
staff-notice-field-count = Quanto?
staff-notice-field-birthday-count = Quantos anos faz a criança?
staff-notice-field-extra = O que pode ainda acrescentar?
staff-notice-field-item = O que devem trazer os pais?
staff-notice-field-signs = O que vê na criança?
staff-notice-field-temperature = Quantos graus de febre?
staff-notice-field-person = Quem?
staff-notice-field-feast = Que festa?
staff-notice-field-group = Em que grupo?
staff-notice-field-illness = Que doença?
staff-notice-field-advice = Qual é o conselho?
staff-notice-field-topic = De que se trata?
staff-notice-field-place = Onde vão?
staff-notice-field-travel = Como vão?
staff-notice-field-amount = Quantos euros custa?
staff-notice-field-bring = O que devem trazer as crianças?
staff-notice-field-known = As crianças conhecem esta pessoa?
staff-notice-field-away = Em que dia a criança não vem?
staff-notice-field-swap-day-away = Em que dia a criança não vem?
staff-notice-field-swap-day-date = Em que dia a criança vem?
staff-notice-field-substitute-away = Que colega não está?
staff-notice-until-date = A partir de { $first }. Até que dia, inclusive?
staff-notice-until-time = A partir das { $first }. Até que horas?

## Hints under a question
staff-notice-hint-date = Ou escreva: 12 dec
staff-notice-hint-time = Ou escreva: 15.30 ou half vier
staff-notice-hint-number = Ou escreva um número.
staff-notice-hint-several = Pode escolher mais do que uma coisa.
staff-notice-hint-name = Ou escreva um nome.
staff-notice-hint-text = Escreva com as suas próprias palavras.

## When typing was not understood
staff-notice-not-a-date = Não percebo esse dia. Escreva, por exemplo, 12 dec, ou escolha um botão.
staff-notice-not-a-time = Não percebo essa hora. Escreva, por exemplo, 15.30, ou escolha um botão.
staff-notice-not-a-number = Não percebo esse número. Escreva, por exemplo, 3 ou 38,5.
staff-notice-too-long = Isso é demasiado longo. Encurte o texto.
staff-notice-use-buttons = Escolha aqui um botão.
staff-notice-which-time = A que hora se refere?

## Preview
staff-notice-careful = Isto é sobre saúde ou segurança. Não sabe ao certo se os pais percebem? Então ligue também.
staff-notice-correcting = Está a corrigir um aviso já enviado. Os pais vão ver que foi corrigido.
staff-notice-change-date = ✏️ Dia
staff-notice-change-date-range = ✏️ Dias
staff-notice-change-time = ✏️ Hora
staff-notice-change-time-range = ✏️ Horas
staff-notice-change-number = ✏️ Número
staff-notice-change-money = ✏️ Valor
staff-notice-change-choice = ✏️ Escolha
staff-notice-change-choices = ✏️ Escolhas
staff-notice-change-text = 📝 Nota
staff-notice-change-person = ✏️ Nome
staff-notice-change-group = ✏️ Grupo
staff-notice-remind = Lembrete: { $moment }
