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

handover-breakfast-well = Desayuno: { $child } ha comido bien.
handover-breakfast-all = Desayuno: { $child } se lo ha comido todo.
handover-breakfast-little = Desayuno: { $child } ha comido poco.
handover-breakfast-none = Desayuno: { $child } no ha comido.
handover-breakfast-foods = Desayuno: { $items }.
handover-fruit-well = Fruta: { $child } ha comido bien.
handover-fruit-all = Fruta: { $child } se la ha comido toda.
handover-fruit-little = Fruta: { $child } ha comido poco.
handover-fruit-none = Fruta: { $child } no ha comido.
handover-fruit-foods = Fruta: { $items }.
handover-lunch-well = Comida: { $child } ha comido bien.
handover-lunch-all = Comida: { $child } se lo ha comido todo.
handover-lunch-little = Comida: { $child } ha comido poco.
handover-lunch-none = Comida: { $child } no ha comido.
handover-lunch-foods = Comida: { $items }.
handover-snack-well = Tentempié: { $child } ha comido bien.
handover-snack-all = Tentempié: { $child } se lo ha comido todo.
handover-snack-little = Tentempié: { $child } ha comido poco.
handover-snack-none = Tentempié: { $child } no ha comido.
handover-snack-foods = Tentempié: { $items }.
handover-dinner-well = Plato caliente: { $child } ha comido bien.
handover-dinner-all = Plato caliente: { $child } se lo ha comido todo.
handover-dinner-little = Plato caliente: { $child } ha comido poco.
handover-dinner-none = Plato caliente: { $child } no ha comido.
handover-dinner-foods = Plato caliente: { $items }.

## Foods, as they stand in a list

handover-food-bread = pan
handover-food-cheese = queso
handover-food-peanut-butter = crema de cacahuete
handover-food-egg = huevo
handover-food-cracker = galleta salada
handover-food-banana = plátano
handover-food-apple = manzana
handover-food-pear = pera
handover-food-grapes = uvas
handover-food-cucumber = pepino
handover-food-tomato = tomate
handover-food-carrot = zanahoria
handover-food-soup = sopa
handover-food-pasta = pasta
handover-food-rice = arroz
handover-food-potatoes = patatas
handover-food-vegetables = verduras
handover-food-chicken = pollo
handover-food-fish = pescado
handover-food-yoghurt = yogur
handover-food-porridge = papilla

## Drinking

handover-drink-well = { $child } ha bebido bien.
handover-drink-little = { $child } ha bebido poco.
handover-bottle = { $child } ha tomado un biberón de { $amount } ml.
handover-bottle-at = { $child } ha tomado a las { $time } un biberón de { $amount } ml.

## Sleeping

handover-slept = { $child } ha dormido de { $from } a { $until }.
handover-slept-minutes = { $child } ha dormido { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }.
handover-not-slept = { $child } no ha dormido hoy.

## Mood and behaviour; said kindly, never a judgement

handover-mood-cheerful = { $child } estaba alegre.
handover-mood-calm = { $child } estaba { $gender ->
        [female] tranquila
        [male] tranquilo
       *[unknown] tranquilo(a)
    }.
handover-mood-lively = { $child } tenía mucha energía.
handover-mood-tired = { $child } estaba { $gender ->
        [female] cansada
        [male] cansado
       *[unknown] cansado(a)
    }.
handover-mood-close = { $child } quería estar cerca de nosotros.
handover-mood-tearful = { $child } ha estado triste a veces y { $gender ->
        [female] la
        [male] lo
       *[unknown] le
    } hemos consolado.
handover-mood-goodbye = A { $child } le ha costado la despedida, pero después todo ha ido bien.
handover-mood-cross = { $child } se ha enfadado a veces.
handover-mood-unwell = { $child } no se ha encontrado muy bien.

## Nappy and toilet

handover-care-usual = Los pañales de { $child } han sido como siempre.
handover-care-wet = { $child } ha hecho pis.
handover-care-stool = { $child } ha hecho caca.
handover-care-loose = { $child } ha hecho caca blanda.
handover-care-potty = { $child } ha ido al orinal.
handover-care-toilet = { $child } ha ido al váter.
handover-care-dry = { $child } no se ha mojado en todo el día.
handover-care-accident = { $child } ha tenido un pequeño escape y ha recibido ropa limpia.

## Activities

handover-activity-outside = { $child } ha jugado fuera.
handover-activity-craft = { $child } ha hecho manualidades.
handover-activity-reading = Hemos leído un cuento a { $child }.
handover-activity-singing = { $child } ha cantado canciones.
handover-activity-building = { $child } ha construido con bloques.
handover-activity-pretend = { $child } ha jugado en la cocinita.
handover-activity-puzzle = { $child } ha hecho puzles.
handover-activity-sand = { $child } ha jugado en el arenero.
handover-activity-water = { $child } ha jugado con agua.
handover-activity-walk = { $child } ha dado un paseo.
handover-activity-cycling = { $child } ha montado en bici.
handover-activity-ball = { $child } ha jugado con la pelota.
handover-activity-dancing = { $child } ha bailado.
handover-activity-gym = { $child } ha hecho gimnasia.
handover-activity-cooking = { $child } ha ayudado a cocinar.
handover-friends = { $child } ha jugado con { $items }.

## New skills and small successes

handover-skill-words = { $child } ha aprendido una palabra nueva.
handover-skill-shared = { $child } ha compartido juguetes.
handover-skill-coat = { $child } se ha puesto el abrigo sin ayuda.
handover-skill-shoes = { $child } se ha puesto los zapatos sin ayuda.
handover-skill-spoon = { $child } ha comido con cuchara sin ayuda.
handover-skill-cup = { $child } ha bebido de un vaso sin ayuda.
handover-skill-potty = { $child } ha hecho pis en el orinal.
handover-skill-tidied = { $child } ha ayudado a recoger.
handover-skill-turn = { $child } ha esperado su turno.
handover-skill-helped = { $child } ha ayudado a otro niño o niña.
handover-skill-counted = { $child } ha contado.
handover-skill-colours = { $child } ha dicho colores.
handover-skill-dared = { $child } se ha atrevido a algo nuevo.
handover-skill-rolled = { $child } sabe darse la vuelta.
handover-skill-sat = { $child } se mantiene { $gender ->
        [female] sentada
        [male] sentado
       *[unknown] sentado(a)
    } sin ayuda.
handover-skill-crawled = { $child } sabe gatear.
handover-skill-stood = { $child } sabe estar de pie.
handover-skill-walked = { $child } ha dado los primeros pasos.

## To bring

handover-bring-nappies = Por favor, traiga pañales.
handover-bring-clothes = Por favor, traiga ropa de recambio.
handover-bring-wipes = Por favor, traiga toallitas.
handover-bring-coat = Por favor, traiga un abrigo calentito.
handover-bring-boots = Por favor, traiga unas botas de agua.
handover-bring-cuddly = Por favor, traiga el peluche.
handover-bring-dummy = Por favor, traiga un chupete.
handover-bring-milk = Por favor, traiga leche de fórmula.
handover-bring-suncream = Por favor, traiga crema solar.
handover-bring-hat = Por favor, traiga una gorra o un gorro.
handover-bring-slippers = Por favor, traiga unas zapatillas de casa.
handover-bring-swimwear = Por favor, traiga cosas para nadar.
handover-bring-mittens = Por favor, traiga unos guantes.
