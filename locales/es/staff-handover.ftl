staff-handover-title = Informe del día
staff-handover-day = { $date }
staff-handover-children = { $count } niños
staff-handover-everyone = 👥 Todos
staff-handover-several = ☑️ Varios niños
staff-handover-go = Seguir (niños: { $count }) ▸
staff-handover-other-group = 🔀 Otro grupo
staff-handover-ask-group = ¿Qué grupo?
staff-handover-ask-children = ¿De quién se trata?
staff-handover-ask-several = Toca los nombres y después Seguir.
staff-handover-no-children = En { $group } todavía no hay niños.

## Questions

staff-handover-ask-meal = { $meal }: ¿qué tal ha comido?
staff-handover-ask-kind = ¿Qué comida?
staff-handover-ask-foods = { $meal }: ¿qué había en la mesa?
staff-handover-ask-drink = ¿Qué tal ha bebido? También puedes escribir: fles 150.
staff-handover-ask-nap = ¿Cuándo fue la siesta? También puedes escribir: slaap 12.30-14.
staff-handover-ask-from = ¿A qué hora empezó? ¿O cuánto duró?
staff-handover-ask-until = Desde las { $start }. ¿Hasta qué hora?
staff-handover-ask-mood = ¿Qué tal el ánimo?
staff-handover-ask-care = ¿Pañal o váter?
staff-handover-ask-activity = ¿Qué habéis hecho?
staff-handover-ask-friends = ¿Con quién ha jugado?
staff-handover-ask-skill = ¿Qué era nuevo o ha ido bien?
staff-handover-ask-bring = ¿Qué tienen que traer las familias?
staff-handover-ask-who = ¿Para quién fue distinto?

## Overview

staff-handover-empty = Todavía no hay nada.
staff-handover-nothing-yet = todavía nada
staff-handover-hint = Escribe directamente si quieres añadir algo.
staff-handover-only-this = Ahora rellenas solo para { $child }.
staff-handover-you-wrote = Has escrito: { $text }
staff-handover-no-readers = Todavía no hay ninguna familia que pueda leer esto.
staff-handover-one-child = 👤 Distinto para uno
staff-handover-all-again = 👥 Otra vez todos
staff-handover-own-words = ↩ Mi propio texto
staff-handover-simple-words = ✨ Texto sencillo
staff-handover-note-away = 🗑 Quitar la nota
staff-handover-about-meal = 🍽 Comida
staff-handover-about-drink = 🥛 Bebida
staff-handover-about-nap = 😴 Sueño
staff-handover-about-mood = 🙂 Ánimo
staff-handover-about-care = 🧷 Pañal/váter
staff-handover-about-activity = 🎨 Actividades
staff-handover-about-friends = 👫 Junto con
staff-handover-about-skill = 🌟 Nuevo
staff-handover-about-bring = 🎒 Para traer
staff-handover-clear = 🗑 Borrar
staff-handover-nothing-to-send = Todavía no hay nada. Rellena algo o escribe una frase.
staff-handover-silent = De { $names } todavía no hay nada. Rellena algo o quita el nombre.
staff-handover-hard = Esta frase todavía es difícil: “{ $sentence }”. Hazla más corta o toca Enviar otra vez.
staff-handover-choose-first = Elige primero de quién se trata. Después puedes escribir.
staff-handover-unreached = Todavía sin familia vinculada: { $names }. Ahí no he enviado nada.
staff-handover-what = Informe del día: { $child }
staff-handover-correcting = Corriges un informe que ya se ha enviado. Las familias verán que se ha corregido.

## Meals and amounts

staff-handover-meal-lunch = 🥪 Comida
staff-handover-meal-fruit = 🍎 Fruta
staff-handover-meal-breakfast = 🥣 Desayuno
staff-handover-meal-snack = 🍪 Tentempié
staff-handover-meal-dinner = 🍲 Plato caliente
staff-handover-other-meal = 🔀 Otra comida
staff-handover-foods = 🧀 ¿Qué?
staff-handover-ate-well = 👍 Bien
staff-handover-ate-all = 😋 Todo
staff-handover-ate-little = 🤏 Poco
staff-handover-ate-none = 🙅 Nada
staff-handover-drank-well = 👍 Ha bebido bien
staff-handover-drank-little = 🤏 Ha bebido poco
staff-handover-bottle = 🍼 { $amount } ml

## Sleeping

staff-handover-other-time = 🕐 Otra hora
staff-handover-awake = 👀 No ha dormido
staff-handover-minutes = { $minutes } min
staff-handover-now = Ahora ({ $time })

## Mood

staff-handover-mood-cheerful = 😀 Alegre
staff-handover-mood-calm = 😌 Con calma
staff-handover-mood-lively = ⚡ Mucha energía
staff-handover-mood-tired = 🥱 Cansancio
staff-handover-mood-close = 🤗 Cerca de nosotros
staff-handover-mood-tearful = 😢 Triste a veces
staff-handover-mood-goodbye = 👋 Despedida difícil
staff-handover-mood-cross = 😠 Enfado a veces
staff-handover-mood-unwell = 🤒 No está bien

## Nappy and toilet

staff-handover-care-usual = 👌 Como siempre
staff-handover-care-wet = 💧 Pis
staff-handover-care-stool = 💩 Caca
staff-handover-care-loose = 💦 Caca blanda
staff-handover-care-potty = 🪣 Orinal
staff-handover-care-toilet = 🚽 Váter
staff-handover-care-dry = ☀️ Sin mojarse
staff-handover-care-accident = 👖 Pequeño escape

## Activities

staff-handover-activity-outside = 🌳 Fuera
staff-handover-activity-craft = ✂️ Manualidades
staff-handover-activity-reading = 📖 Lectura
staff-handover-activity-singing = 🎵 Cantar
staff-handover-activity-building = 🧱 Construir
staff-handover-activity-pretend = 🍳 Cocinita
staff-handover-activity-puzzle = 🧩 Puzles
staff-handover-activity-sand = 🏖 Arenero
staff-handover-activity-water = 💦 Agua
staff-handover-activity-walk = 🚶 Paseo
staff-handover-activity-cycling = 🚲 Bici
staff-handover-activity-ball = ⚽ Pelota
staff-handover-activity-dancing = 💃 Bailar
staff-handover-activity-gym = 🤸 Gimnasia
staff-handover-activity-cooking = 🧁 Cocina

## New skills and small successes

staff-handover-skill-words = 🗣 Palabra nueva
staff-handover-skill-shared = 🤝 Ha compartido
staff-handover-skill-coat = 🧥 Abrigo sin ayuda
staff-handover-skill-shoes = 👟 Zapatos sin ayuda
staff-handover-skill-spoon = 🥄 Cuchara sin ayuda
staff-handover-skill-cup = 🥤 Del vaso
staff-handover-skill-potty = 🪣 Pis en el orinal
staff-handover-skill-tidied = 🧹 Ha recogido
staff-handover-skill-turn = ⏳ Ha esperado turno
staff-handover-skill-helped = 💛 Ha ayudado
staff-handover-skill-counted = 🔢 Ha contado
staff-handover-skill-colours = 🌈 Colores
staff-handover-skill-dared = 🦁 Se ha atrevido
staff-handover-skill-rolled = 🔄 Darse la vuelta
staff-handover-skill-sat = 🪑 Sentarse
staff-handover-skill-crawled = 🐛 Gatear
staff-handover-skill-stood = 🧍 De pie
staff-handover-skill-walked = 👣 Primeros pasos

## To bring

staff-handover-bring-nappies = 🧷 Pañales
staff-handover-bring-clothes = 👕 Ropa de recambio
staff-handover-bring-wipes = 🧻 Toallitas
staff-handover-bring-coat = 🧥 Abrigo calentito
staff-handover-bring-boots = 🥾 Botas de agua
staff-handover-bring-cuddly = 🧸 Peluche
staff-handover-bring-dummy = 🍭 Chupete
staff-handover-bring-milk = 🍼 Leche de fórmula
staff-handover-bring-suncream = 🧴 Crema solar
staff-handover-bring-hat = 🧢 Gorra o gorro
staff-handover-bring-slippers = 🥿 Zapatillas de casa
staff-handover-bring-swimwear = 🩱 Cosas para nadar
staff-handover-bring-mittens = 🧤 Guantes
staff-handover-closed = Hoy el centro está cerrado.
