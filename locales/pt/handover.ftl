## Marks in front of the sentences
handover-mark-meal = 🍽
handover-mark-drink = 🥛
handover-mark-bottle = 🍼
handover-mark-sleep = 😴
handover-mark-mood = 🙂
handover-mark-care = 🧷
handover-mark-activity = 🎨
handover-mark-friends = 👫
handover-mark-skill = 🌟
handover-mark-bring = 🎒
handover-mark-note = 💬

## Eating. "well": ate well; "all": finished it; "little": ate a little; "none": ate nothing
handover-breakfast-well = { $child } comeu bem ao pequeno-almoço.
handover-breakfast-all = { $child } comeu o pequeno-almoço todo.
handover-breakfast-little = { $child } comeu pouco ao pequeno-almoço.
handover-breakfast-none = { $child } não comeu ao pequeno-almoço.
handover-breakfast-foods = O pequeno-almoço foi: { $items }.
handover-fruit-well = { $child } comeu bem a fruta.
handover-fruit-all = { $child } comeu a fruta toda.
handover-fruit-little = { $child } comeu pouca fruta.
handover-fruit-none = { $child } não comeu fruta.
handover-fruit-foods = A fruta foi: { $items }.
handover-lunch-well = { $child } comeu bem ao almoço.
handover-lunch-all = { $child } comeu o almoço todo.
handover-lunch-little = { $child } comeu pouco ao almoço.
handover-lunch-none = { $child } não comeu ao almoço.
handover-lunch-foods = O almoço foi: { $items }.
handover-snack-well = { $child } comeu bem ao lanche.
handover-snack-all = { $child } comeu o lanche todo.
handover-snack-little = { $child } comeu pouco ao lanche.
handover-snack-none = { $child } não comeu o lanche.
handover-snack-foods = O lanche foi: { $items }.
handover-dinner-well = { $child } comeu bem à refeição quente.
handover-dinner-all = { $child } comeu a refeição quente toda.
handover-dinner-little = { $child } comeu pouco à refeição quente.
handover-dinner-none = { $child } não comeu a refeição quente.
handover-dinner-foods = A refeição quente foi: { $items }.

## Foods, as they stand in a list
handover-food-bread = pão
handover-food-cheese = queijo
handover-food-peanut-butter = manteiga de amendoim
handover-food-egg = ovo
handover-food-cracker = bolacha de água e sal
handover-food-banana = banana
handover-food-apple = maçã
handover-food-pear = pera
handover-food-grapes = uvas
handover-food-cucumber = pepino
handover-food-tomato = tomate
handover-food-carrot = cenoura
handover-food-soup = sopa
handover-food-pasta = massa
handover-food-rice = arroz
handover-food-potatoes = batatas
handover-food-vegetables = legumes
handover-food-chicken = frango
handover-food-fish = peixe
handover-food-yoghurt = iogurte
handover-food-porridge = papa

## Drinking
handover-drink-well = { $child } bebeu bem.
handover-drink-little = { $child } bebeu pouco.
handover-bottle = { $child } bebeu um biberão de { $amount } ml.
handover-bottle-at = { $child } bebeu às { $time } um biberão de { $amount } ml.

## Sleeping
handover-slept = { $child } dormiu das { $from } às { $until }.
handover-slept-minutes = { $child } dormiu { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
handover-not-slept = { $child } não dormiu hoje.

## Mood and behaviour; said kindly, never a judgement
handover-mood-cheerful = { $child } esteve alegre.
handover-mood-calm = { $child } { $gender ->
        [female] esteve calma
        [male] esteve calmo
       *[unknown] mostrou calma
    }.
handover-mood-lively = { $child } teve muita energia.
handover-mood-tired = { $child } { $gender ->
        [female] estava cansada
        [male] estava cansado
       *[unknown] mostrava cansaço
    }.
handover-mood-close = { $child } gostou de ficar perto de nós.
handover-mood-tearful = { $child } esteve triste algumas vezes e recebeu consolo.
handover-mood-goodbye = A despedida foi difícil para { $child }, mas depois correu tudo bem.
handover-mood-cross = { $child } zangou-se algumas vezes.
handover-mood-unwell = { $child } não se sentiu muito bem.

## Nappy and toilet
handover-care-usual = As fraldas de { $child } estiveram como sempre.
handover-care-wet = { $child } fez xixi.
handover-care-stool = { $child } fez cocó.
handover-care-loose = { $child } fez cocó mole.
handover-care-potty = { $child } foi ao bacio.
handover-care-toilet = { $child } foi à casa de banho.
handover-care-dry = { $child } não molhou a roupa durante todo o dia.
handover-care-accident = { $child } teve um pequeno descuido e vestiu roupa limpa.

## Activities
handover-activity-outside = { $child } brincou lá fora.
handover-activity-craft = { $child } fez trabalhos manuais.
handover-activity-reading = Lemos uma história a { $child }.
handover-activity-singing = { $child } cantou canções.
handover-activity-building = { $child } fez construções com blocos.
handover-activity-pretend = { $child } brincou na cozinha de brincar.
handover-activity-puzzle = { $child } fez puzzles.
handover-activity-sand = { $child } brincou na caixa de areia.
handover-activity-water = { $child } brincou com água.
handover-activity-walk = { $child } deu um passeio.
handover-activity-cycling = { $child } andou de bicicleta.
handover-activity-ball = { $child } brincou com a bola.
handover-activity-dancing = { $child } dançou.
handover-activity-gym = { $child } fez ginástica.
handover-activity-cooking = { $child } ajudou a cozinhar.
handover-friends = { $child } brincou com { $items }.

## New skills and small successes
handover-skill-words = { $child } aprendeu uma palavra nova.
handover-skill-shared = { $child } partilhou brinquedos.
handover-skill-coat = { $child } vestiu o casaco sem ajuda.
handover-skill-shoes = { $child } calçou os sapatos sem ajuda.
handover-skill-spoon = { $child } comeu com a colher sem ajuda.
handover-skill-cup = { $child } bebeu pelo copo sem ajuda.
handover-skill-potty = { $child } fez xixi no bacio.
handover-skill-tidied = { $child } ajudou a arrumar.
handover-skill-turn = { $child } esperou pela sua vez.
handover-skill-helped = { $child } ajudou outra criança.
handover-skill-counted = { $child } contou números.
handover-skill-colours = { $child } disse os nomes de cores.
handover-skill-dared = { $child } teve coragem para uma coisa nova.
handover-skill-rolled = { $child } já sabe virar-se.
handover-skill-sat = { $child } já se senta sem ajuda.
handover-skill-crawled = { $child } já sabe gatinhar.
handover-skill-stood = { $child } já consegue estar de pé.
handover-skill-walked = { $child } deu os primeiros passos.

## To bring
handover-bring-nappies = Pode trazer fraldas?
handover-bring-clothes = Pode trazer roupa limpa?
handover-bring-wipes = Pode trazer toalhitas?
handover-bring-coat = Pode trazer um casaco quente?
handover-bring-boots = Pode trazer galochas?
handover-bring-cuddly = Pode trazer o peluche?
handover-bring-dummy = Pode trazer uma chupeta?
handover-bring-milk = Pode trazer leite para o biberão?
handover-bring-suncream = Pode trazer protetor solar?
handover-bring-hat = Pode trazer um boné ou um gorro?
handover-bring-slippers = Pode trazer pantufas?
handover-bring-swimwear = Pode trazer coisas de natação?
handover-bring-mittens = Pode trazer luvas?
