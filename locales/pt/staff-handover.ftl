staff-handover-title = Relatório do dia
staff-handover-day = { $date }
staff-handover-children = { $count ->
        [one] { $count } criança
       *[other] { $count } crianças
    }
staff-handover-everyone = 👥 Todos
staff-handover-several = ☑️ Várias crianças
staff-handover-go = { $count ->
        [one] Continuar com { $count } criança ▸
       *[other] Continuar com { $count } crianças ▸
    }
staff-handover-other-group = 🔀 Outro grupo
staff-handover-ask-group = Que grupo?
staff-handover-ask-children = De quem se trata?
staff-handover-ask-several = Toque nos nomes e depois em Continuar.
staff-handover-no-children = No grupo { $group } ainda não há crianças.

## Questions
staff-handover-ask-meal = { $meal }: como correu a refeição?
staff-handover-ask-kind = Que refeição?
staff-handover-ask-foods = { $meal }: o que havia para comer?
staff-handover-ask-drink = Como correu com a bebida? Também pode escrever: fles 150.
staff-handover-ask-nap = Quando foi a sesta? Também pode escrever: slaap 12.30-14.
staff-handover-ask-from = A que horas começou? Ou quanto tempo durou?
staff-handover-ask-until = A partir das { $start }. Até que horas?
staff-handover-ask-mood = Como esteve a disposição?
staff-handover-ask-care = Fralda ou casa de banho?
staff-handover-ask-activity = O que fizeram?
staff-handover-ask-friends = Brincou com quem?
staff-handover-ask-skill = O que foi novo, ou correu bem?
staff-handover-ask-bring = O que devem trazer os pais?
staff-handover-ask-who = Para quem foi diferente?

## Overview
staff-handover-empty = Ainda nada preenchido.
staff-handover-nothing-yet = ainda nada
staff-handover-hint = Escreva simplesmente, se quiser acrescentar alguma coisa.
staff-handover-only-this = Está agora a preencher só para { $child }.
staff-handover-you-wrote = Escreveu: { $text }
staff-handover-no-readers = Ainda não há pais que possam ler isto.
staff-handover-one-child = 👤 Uma criança à parte
staff-handover-all-again = 👥 De novo todos
staff-handover-own-words = ↩ O meu próprio texto
staff-handover-simple-words = ✨ Texto simples
staff-handover-note-away = 🗑 Tirar a nota
staff-handover-about-meal = 🍽 Comer
staff-handover-about-drink = 🥛 Beber
staff-handover-about-nap = 😴 Dormir
staff-handover-about-mood = 🙂 Disposição
staff-handover-about-care = 🧷 Fralda/WC
staff-handover-about-activity = 🎨 Atividades
staff-handover-about-friends = 👫 Com quem
staff-handover-about-skill = 🌟 Novo
staff-handover-about-bring = 🎒 Trazer
staff-handover-clear = 🗑 Apagar
staff-handover-nothing-to-send = Ainda não há nada aqui. Preencha alguma coisa, ou escreva uma frase.
staff-handover-silent = Ainda não há nada sobre: { $names }. Preencha alguma coisa, ou retire o nome.
staff-handover-hard = Esta frase ainda é difícil: “{ $sentence }”. Encurte-a, ou toque outra vez em Enviar.
staff-handover-choose-first = Escolha primeiro de quem se trata. Depois pode escrever.
staff-handover-unreached = Ainda sem pais ligados: { $names }. Para aí não enviei nada.
staff-handover-what = Relatório do dia: { $child }
staff-handover-correcting = Está a corrigir um relatório já enviado. Os pais vão ver que foi corrigido.

## Meals and amounts
staff-handover-meal-lunch = 🥪 Almoço
staff-handover-meal-fruit = 🍎 Fruta
staff-handover-meal-breakfast = 🥣 Pequeno-almoço
staff-handover-meal-snack = 🍪 Lanche
staff-handover-meal-dinner = 🍲 Refeição quente
staff-handover-other-meal = 🔀 Outra refeição
staff-handover-foods = 🧀 O quê?
staff-handover-ate-well = 👍 Bem
staff-handover-ate-all = 😋 Comeu tudo
staff-handover-ate-little = 🤏 Pouco
staff-handover-ate-none = 🙅 Não comeu
staff-handover-drank-well = 👍 Bebeu bem
staff-handover-drank-little = 🤏 Bebeu pouco
staff-handover-bottle = 🍼 { $amount } ml

## Sleeping
staff-handover-other-time = 🕐 Outra hora
staff-handover-awake = 👀 Não dormiu
staff-handover-minutes = { $minutes } min
staff-handover-now = Agora ({ $time })

## Mood
staff-handover-mood-cheerful = 😀 Alegre
staff-handover-mood-calm = 😌 Calma
staff-handover-mood-lively = ⚡ Muita energia
staff-handover-mood-tired = 🥱 Cansaço
staff-handover-mood-close = 🤗 Perto de nós
staff-handover-mood-tearful = 😢 Às vezes triste
staff-handover-mood-goodbye = 👋 Despedida difícil
staff-handover-mood-cross = 😠 Zangou-se
staff-handover-mood-unwell = 🤒 Não muito bem

## Nappy and toilet
staff-handover-care-usual = 👌 Como sempre
staff-handover-care-wet = 💧 Xixi
staff-handover-care-stool = 💩 Cocó
staff-handover-care-loose = 💦 Cocó mole
staff-handover-care-potty = 🪣 Bacio
staff-handover-care-toilet = 🚽 Casa de banho
staff-handover-care-dry = ☀️ Roupa seca
staff-handover-care-accident = 👖 Pequeno descuido

## Activities
staff-handover-activity-outside = 🌳 Lá fora
staff-handover-activity-craft = ✂️ Trabalhos manuais
staff-handover-activity-reading = 📖 Leitura
staff-handover-activity-singing = 🎵 Cantar
staff-handover-activity-building = 🧱 Construções
staff-handover-activity-pretend = 🍳 Cozinha de brincar
staff-handover-activity-puzzle = 🧩 Puzzles
staff-handover-activity-sand = 🏖 Caixa de areia
staff-handover-activity-water = 💦 Água
staff-handover-activity-walk = 🚶 Passeio
staff-handover-activity-cycling = 🚲 Bicicleta
staff-handover-activity-ball = ⚽ Bola
staff-handover-activity-dancing = 💃 Dança
staff-handover-activity-gym = 🤸 Ginástica
staff-handover-activity-cooking = 🧁 Cozinhar

## New skills and small successes
staff-handover-skill-words = 🗣 Palavra nova
staff-handover-skill-shared = 🤝 Partilhou
staff-handover-skill-coat = 🧥 Vestiu o casaco
staff-handover-skill-shoes = 👟 Calçou os sapatos
staff-handover-skill-spoon = 🥄 Colher sem ajuda
staff-handover-skill-cup = 🥤 Bebeu pelo copo
staff-handover-skill-potty = 🪣 Xixi no bacio
staff-handover-skill-tidied = 🧹 Arrumou
staff-handover-skill-turn = ⏳ Esperou a vez
staff-handover-skill-helped = 💛 Ajudou uma criança
staff-handover-skill-counted = 🔢 Contou números
staff-handover-skill-colours = 🌈 Cores
staff-handover-skill-dared = 🦁 Teve coragem
staff-handover-skill-rolled = 🔄 Virar-se
staff-handover-skill-sat = 🪑 Sentar-se
staff-handover-skill-crawled = 🐛 Gatinhar
staff-handover-skill-stood = 🧍 Estar de pé
staff-handover-skill-walked = 👣 Primeiros passos

## To bring
staff-handover-bring-nappies = 🧷 Fraldas
staff-handover-bring-clothes = 👕 Roupa limpa
staff-handover-bring-wipes = 🧻 Toalhitas
staff-handover-bring-coat = 🧥 Casaco quente
staff-handover-bring-boots = 🥾 Botas
staff-handover-bring-cuddly = 🧸 Peluche
staff-handover-bring-dummy = 🍭 Chupeta
staff-handover-bring-milk = 🍼 Leite do biberão
staff-handover-bring-suncream = 🧴 Protetor solar
staff-handover-bring-hat = 🧢 Boné ou gorro
staff-handover-bring-slippers = 🥿 Pantufas
staff-handover-bring-swimwear = 🩱 Coisas de natação
staff-handover-bring-mittens = 🧤 Luvas
staff-handover-closed = Hoje a creche está fechada.
