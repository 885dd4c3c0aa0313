staff-handover-title = Raport z dnia
staff-handover-day = { $date }
staff-handover-children = Dzieci: { $count }
staff-handover-everyone = 👥 Wszyscy
staff-handover-several = ☑️ Więcej dzieci
staff-handover-go = Dalej ({ $count ->
        [one] { $count } dziecko
        [few] { $count } dzieci
       *[many] { $count } dzieci
    }) ▸
staff-handover-other-group = 🔀 Inna grupa
staff-handover-ask-group = Która grupa?
staff-handover-ask-children = O kogo chodzi?
staff-handover-ask-several = Dotknij imion, a potem Dalej.
staff-handover-no-children = W grupie { $group } nie ma jeszcze dzieci.

## Questions

staff-handover-ask-meal = { $meal }: jak poszło jedzenie?
staff-handover-ask-kind = Który posiłek?
staff-handover-ask-foods = { $meal }: co było na stole?
staff-handover-ask-drink = Jak poszło picie? Możesz też napisać: fles 150.
staff-handover-ask-nap = Kiedy była drzemka? Możesz też napisać: slaap 12.30-14.
staff-handover-ask-from = O której się zaczęła? Albo ile trwała?
staff-handover-ask-until = Od { $start }. Do której?
staff-handover-ask-mood = Jaki był nastrój?
staff-handover-ask-care = Pielucha czy toaleta?
staff-handover-ask-activity = Co robiliście?
staff-handover-ask-friends = Z kim była zabawa?
staff-handover-ask-skill = Co było nowe albo poszło dobrze?
staff-handover-ask-bring = Co rodzice mają przynieść?
staff-handover-ask-who = U kogo było inaczej?

## Overview

staff-handover-empty = Nic jeszcze nie wpisano.
staff-handover-nothing-yet = jeszcze nic
staff-handover-hint = Po prostu pisz, jeśli chcesz coś dodać.
staff-handover-only-this = Wypełniasz teraz tylko dla: { $child }.
staff-handover-you-wrote = Twój tekst: { $text }
staff-handover-no-readers = Nie ma jeszcze rodzica, który może to przeczytać.
staff-handover-one-child = 👤 Jedno dziecko inaczej
staff-handover-all-again = 👥 Znowu wszyscy
staff-handover-own-words = ↩ Mój własny tekst
staff-handover-simple-words = ✨ Prosty tekst
staff-handover-note-away = 🗑 Usuń notatkę
staff-handover-about-meal = 🍽 Jedzenie
staff-handover-about-drink = 🥛 Picie
staff-handover-about-nap = 😴 Sen
staff-handover-about-mood = 🙂 Nastrój
staff-handover-about-care = 🧷 Pielucha/WC
staff-handover-about-activity = 🎨 Zajęcia
staff-handover-about-friends = 👫 Razem z
staff-handover-about-skill = 🌟 Nowe
staff-handover-about-bring = 🎒 Przynieść
staff-handover-clear = 🗑 Wyczyść
staff-handover-nothing-to-send = Nic tu jeszcze nie ma. Wypełnij coś albo napisz zdanie.
staff-handover-silent = Nic tu jeszcze nie ma o: { $names }. Wypełnij coś albo usuń imię.
staff-handover-hard = To zdanie jest jeszcze trudne: „{ $sentence }”. Skróć je albo jeszcze raz dotknij Wyślij.
staff-handover-choose-first = Najpierw wybierz, o kogo chodzi. Potem możesz pisać.
staff-handover-unreached = Jeszcze bez połączonego rodzica: { $names }. Tam nic nie zostało wysłane.
staff-handover-what = Raport z dnia: { $child }
staff-handover-correcting = Poprawiasz raport, który już został wysłany. Rodzice zobaczą, że został poprawiony.

## Meals and amounts

staff-handover-meal-lunch = 🥪 Lunch
staff-handover-meal-fruit = 🍎 Owoce
staff-handover-meal-breakfast = 🥣 Śniadanie
staff-handover-meal-snack = 🍪 Przekąska
staff-handover-meal-dinner = 🍲 Ciepły posiłek
staff-handover-other-meal = 🔀 Inny posiłek
staff-handover-foods = 🧀 Co?
staff-handover-ate-well = 👍 Dobrze
staff-handover-ate-all = 😋 Wszystko
staff-handover-ate-little = 🤏 Mało
staff-handover-ate-none = 🙅 Nic
staff-handover-drank-well = 👍 Picie: dobrze
staff-handover-drank-little = 🤏 Picie: mało
staff-handover-bottle = 🍼 { $amount } ml

## Sleeping

staff-handover-other-time = 🕐 Inna godzina
staff-handover-awake = 👀 Bez snu
staff-handover-minutes = { $minutes } min
staff-handover-now = Teraz ({ $time })

## Mood

staff-handover-mood-cheerful = 😀 Wesoło
staff-handover-mood-calm = 😌 Spokojnie
staff-handover-mood-lively = ⚡ Dużo energii
staff-handover-mood-tired = 🥱 Zmęczenie
staff-handover-mood-close = 🤗 Blisko nas
staff-handover-mood-tearful = 😢 Czasem smutno
staff-handover-mood-goodbye = 👋 Trudne pożegnanie
staff-handover-mood-cross = 😠 Czasem złość
staff-handover-mood-unwell = 🤒 Złe samopoczucie

## Nappy and toilet

staff-handover-care-usual = 👌 Jak zawsze
staff-handover-care-wet = 💧 Siusiu
staff-handover-care-stool = 💩 Kupa
staff-handover-care-loose = 💦 Rzadka kupa
staff-handover-care-potty = 🪣 Nocnik
staff-handover-care-toilet = 🚽 Toaleta
staff-handover-care-dry = ☀️ Sucho
staff-handover-care-accident = 👖 Mały wypadek

## Activities

staff-handover-activity-outside = 🌳 Na dworze
staff-handover-activity-craft = ✂️ Prace plastyczne
staff-handover-activity-reading = 📖 Czytanie
staff-handover-activity-singing = 🎵 Śpiewanie
staff-handover-activity-building = 🧱 Budowanie
staff-handover-activity-pretend = 🍳 Kącik kuchenny
staff-handover-activity-puzzle = 🧩 Puzzle
staff-handover-activity-sand = 🏖 Piaskownica
staff-handover-activity-water = 💦 Woda
staff-handover-activity-walk = 🚶 Spacer
staff-handover-activity-cycling = 🚲 Rowerek
staff-handover-activity-ball = ⚽ Piłka
staff-handover-activity-dancing = 💃 Taniec
staff-handover-activity-gym = 🤸 Gimnastyka
staff-handover-activity-cooking = 🧁 Gotowanie

## New skills and small successes

staff-handover-skill-words = 🗣 Nowe słowo
staff-handover-skill-shared = 🤝 Dzielenie się
staff-handover-skill-coat = 🧥 Kurtka samodzielnie
staff-handover-skill-shoes = 👟 Buty samodzielnie
staff-handover-skill-spoon = 🥄 Łyżka samodzielnie
staff-handover-skill-cup = 🥤 Z kubka
staff-handover-skill-potty = 🪣 Siusiu do nocnika
staff-handover-skill-tidied = 🧹 Sprzątanie
staff-handover-skill-turn = ⏳ Czekanie na kolej
staff-handover-skill-helped = 💛 Pomoc dziecku
staff-handover-skill-counted = 🔢 Liczenie
staff-handover-skill-colours = 🌈 Kolory
staff-handover-skill-dared = 🦁 Odwaga
staff-handover-skill-rolled = 🔄 Przewracanie się
staff-handover-skill-sat = 🪑 Siedzenie
staff-handover-skill-crawled = 🐛 Raczkowanie
staff-handover-skill-stood = 🧍 Stanie
staff-handover-skill-walked = 👣 Pierwsze kroki

## To bring

staff-handover-bring-nappies = 🧷 Pieluchy
staff-handover-bring-clothes = 👕 Ubrania na zmianę
staff-handover-bring-wipes = 🧻 Chusteczki
staff-handover-bring-coat = 🧥 Ciepła kurtka
staff-handover-bring-boots = 🥾 Kalosze
staff-handover-bring-cuddly = 🧸 Przytulanka
staff-handover-bring-dummy = 🍭 Smoczek
staff-handover-bring-milk = 🍼 Mleko modyfikowane
staff-handover-bring-suncream = 🧴 Krem przeciwsłoneczny
staff-handover-bring-hat = 🧢 Czapka z daszkiem lub ciepła
staff-handover-bring-slippers = 🥿 Kapcie
staff-handover-bring-swimwear = 🩱 Rzeczy na basen
staff-handover-bring-mittens = 🧤 Rękawiczki
staff-handover-closed = Dziś placówka jest zamknięta.
