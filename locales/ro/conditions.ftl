### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = Numai { $condition }: { $sentence }

## Ziekte

condition-fever = dacă { $child } are febră
condition-fever-gets = dacă { $child } face febră
condition-fever-still = dacă { $child } are încă febră
condition-fever-higher = dacă febra crește
condition-fever-none = dacă { $child } nu are febră
condition-fever-no-more = dacă { $child } nu mai are febră
condition-fever-gone = dacă febra a trecut
condition-fever-none-hours = dacă { $child } nu are febră timp de { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }
condition-fever-none-day = dacă { $child } nu are febră timp de o zi
condition-diarrhoea-none = dacă { $child } nu are diaree
condition-diarrhoea-none-hours = dacă { $child } nu are diaree timp de { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }
condition-diarrhoea-none-day = dacă { $child } nu are diaree timp de o zi
condition-vomited-not-hours = dacă { $child } nu a vomitat timp de { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }
condition-vomits-no-more = dacă { $child } nu mai vomită
condition-vomits = dacă { $child } vomită
condition-vomits-again = dacă { $child } vomită din nou
condition-vomits-or-drowsy = dacă copilul ({ $child }) vomită sau devine somnoros
condition-drowsy = dacă copilul ({ $child }) devine somnoros
condition-complaints-none = dacă { $child } nu are simptome
condition-worse = dacă se agravează
condition-child-worse = dacă starea copilului ({ $child }) se agravează
condition-feels-better = dacă { $child } se simte mai bine
condition-feels-well = dacă { $child } se simte bine
condition-recovered = dacă { $child } s-a făcut bine
condition-ill = dacă copilul ({ $child }) este bolnav
condition-ill-gets = dacă { $child } se îmbolnăvește
condition-pain = dacă { $child } are dureri
condition-short-of-breath = dacă { $child } are senzația de lipsă de aer
condition-short-of-breath-gets = dacă { $child } începe să aibă senzația de lipsă de aer
condition-reaction = dacă { $child } face o reacție alergică
condition-tired = dacă copilul ({ $child }) este obosit
condition-sad = dacă copilul ({ $child }) este trist
condition-cries = dacă { $child } plânge
condition-awake = dacă { $child } nu doarme
condition-child-fever = dacă copilul dumneavoastră are febră
condition-child-fever-none = dacă copilul dumneavoastră nu are febră
condition-child-fever-none-hours = dacă copilul dumneavoastră nu are febră timp de { $hours ->
        [one] o oră
        [few] { $hours } ore
       *[other] { $hours } de ore
    }
condition-child-feels-well = dacă copilul dumneavoastră se simte bine
condition-child-ill = dacă copilul dumneavoastră este bolnav
condition-child-recovered = dacă copilul dumneavoastră s-a făcut bine
condition-home-still = dacă diseară este tot așa

## U en wij

condition-questions = dacă aveți întrebări
condition-worried = dacă vă faceți griji
condition-doubt = dacă aveți îndoieli
condition-you-want = dacă doriți acest lucru
condition-you-agree = dacă sunteți de acord cu asta
condition-not-possible = dacă nu se poate
condition-needed = dacă este nevoie
condition-something = dacă este ceva
condition-changes = dacă se schimbă ceva
condition-you-come = când veniți
condition-you-collect = când veniți să luați copilul ({ $child })
condition-you-late = dacă veniți mai târziu
condition-other-collects = dacă altcineva ia copilul ({ $child })
condition-not-coming = dacă { $child } nu vine
condition-form = dacă ați completat formularul
condition-pregnant = dacă sunteți însărcinată
condition-when-child-awake = de îndată ce { $child } se trezește
condition-when-we-know = de îndată ce știm mai multe
condition-when-you-can = de îndată ce puteți
condition-until-you-there = până când ajungeți
condition-until-recovered = până când { $child } se face bine

## Toen

condition-then-woke = când { $child } s-a trezit
condition-then-fell = când { $child } a căzut
condition-then-you-left = când ați plecat
condition-then-you-came = când ați venit
condition-then-we-outside = când eram afară
condition-then-played = când { $child } se juca

## Wat er verder kan zijn

condition-too-late = dacă întârziați
condition-you-do-not-want = dacă nu doriți acest lucru
condition-possible = dacă este posibil
condition-you-cannot-come = dacă nu puteți veni
condition-your-child-not-comes = dacă nu vine copilul dumneavoastră
condition-other-collects-yours = dacă altcineva ia copilul dumneavoastră
condition-help = dacă aveți nevoie de ajutor
condition-know-more = dacă doriți să știți mai multe
condition-you-collect-yours = când vă luați copilul
condition-you-bring-yours = când vă aduceți copilul
condition-well = dacă merge bine
condition-not-well = dacă nu merge bine

## Het weer

condition-rain = dacă plouă
condition-even-rain = chiar dacă plouă
condition-warm = dacă este cald
condition-cold = dacă este frig
condition-nice-weather = pe vreme frumoasă
condition-bad-weather = pe vreme rea

## Bij ziekte (meer)

condition-fever-above = dacă febra trece de { $temperature } °C
condition-drinks-not = dacă { $child } nu bea
condition-bleeding-goes-on = dacă sângerarea nu se oprește
condition-you-read = când citiți acest mesaj
condition-form-there = când avem formularul
