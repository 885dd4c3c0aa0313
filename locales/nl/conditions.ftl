### The clauses that say when a statement holds: "als u vragen heeft", "toen hij viel".
###
### They are shown before it: "If you have questions: Please call us." Each begins with a small letter unless it begins
### with a name, and must make sense behind "only" too. Attributes (.also-1, ...) exist in Dutch only.

condition-sentence = { $condition }: { $sentence }
condition-only = Alleen { $condition }: { $sentence }

## Ziekte

condition-fever = als { $child } koorts heeft
condition-fever-gets = als { $child } koorts krijgt
condition-fever-still = als { $child } nog koorts heeft
    .also-1 = als { $child } nog steeds koorts heeft
condition-fever-higher = als de koorts hoger wordt
    .also-1 = als de koorts stijgt
    .also-2 = als de koorts oploopt
condition-fever-none = als { $child } geen koorts heeft
    .also-1 = als { $child } koortsvrij is
condition-fever-no-more = als { $child } geen koorts meer heeft
condition-fever-gone = als de koorts weg is
    .also-1 = als de koorts over is
    .also-2 = als de koorts voorbij is
condition-fever-none-hours = als { $child } { $hours } uur geen koorts heeft
    .also-1 = als { $child } { $hours } uur geen koorts heeft gehad
    .also-2 = als { $child } { $hours } uur geen koorts gehad heeft
    .also-3 = als { $child } { $hours } uur koortsvrij is
    .also-4 = als { $child } { $hours } uur lang geen koorts heeft
    .also-5 = als { $child } { $hours } uur koortsvrij is geweest
condition-fever-none-day = als { $child } een dag geen koorts heeft
    .also-1 = als { $child } een dag geen koorts heeft gehad
    .also-2 = als { $child } een dag koortsvrij is
    .also-3 = als { $child } een hele dag geen koorts heeft
condition-diarrhoea-none = als { $child } geen diarree heeft
condition-diarrhoea-none-hours = als { $child } { $hours } uur geen diarree heeft
    .also-1 = als { $child } { $hours } uur geen diarree heeft gehad
    .also-2 = als { $child } { $hours } uur geen diarree gehad heeft
condition-diarrhoea-none-day = als { $child } een dag geen diarree heeft
    .also-1 = als { $child } een dag geen diarree heeft gehad
    .also-2 = als { $child } een hele dag geen diarree heeft
condition-vomited-not-hours = als { $child } { $hours } uur niet heeft overgegeven
    .also-1 = als { $child } { $hours } uur niet heeft gespuugd
    .also-2 = als { $child } { $hours } uur niet overgeeft
    .also-3 = als { $child } { $hours } uur niet overgegeven heeft
condition-vomits-no-more = als { $child } niet meer overgeeft
    .also-1 = als { $child } niet meer spuugt
    .also-2 = als { $child } niet meer hoeft over te geven
condition-vomits = als { $child } overgeeft
    .also-1 = als { $child } moet overgeven
    .also-2 = als { $child } spuugt
    .also-3 = als { $child } moet spugen
condition-vomits-again = als { $child } weer overgeeft
    .also-1 = als { $child } weer moet overgeven
    .also-2 = als { $child } nog een keer overgeeft
    .also-3 = als { $child } nog een keer moet overgeven
    .also-4 = als { $child } opnieuw moet overgeven
condition-vomits-or-drowsy = als { $child } moet overgeven of suf wordt
    .also-1 = als { $child } overgeeft of suf wordt
    .also-2 = als { $child } suf wordt of moet overgeven
    .also-3 = als { $child } suf wordt of overgeeft
condition-drowsy = als { $child } suf wordt
condition-complaints-none = als { $child } geen klachten heeft
condition-worse = als het erger wordt
    .also-1 = als het slechter wordt
condition-child-worse = als het slechter gaat met { $child }
    .also-1 = als het met { $child } slechter gaat
condition-feels-better = als { $child } zich beter voelt
    .also-1 = als { $child } zich weer beter voelt
condition-feels-well = als { $child } zich goed voelt
condition-recovered = als { $child } beter is
    .also-1 = als { $child } weer beter is
condition-ill = als { $child } ziek is
condition-ill-gets = als { $child } ziek wordt
condition-pain = als { $child } pijn heeft
condition-short-of-breath = als { $child } benauwd is
    .also-1 = als { $child } het benauwd heeft
condition-short-of-breath-gets = als { $child } benauwd wordt
    .also-1 = als { $child } het benauwd krijgt
condition-reaction = als { $child } een allergische reactie krijgt
    .also-1 = als { $child } een reactie krijgt
condition-tired = als { $child } moe is
condition-sad = als { $child } verdrietig is
condition-cries = als { $child } huilt
    .also-1 = als { $child } moet huilen
condition-awake = als { $child } wakker is
condition-child-fever = als uw kind koorts heeft
condition-child-fever-none = als uw kind geen koorts heeft
    .also-1 = als uw kind koortsvrij is
condition-child-fever-none-hours = als uw kind { $hours } uur geen koorts heeft
    .also-1 = als uw kind { $hours } uur geen koorts heeft gehad
    .also-2 = als uw kind { $hours } uur koortsvrij is
condition-child-feels-well = als uw kind zich goed voelt
condition-child-ill = als uw kind ziek is
condition-child-recovered = als uw kind beter is
    .also-1 = als uw kind weer beter is
condition-home-still = als het vanavond nog zo is

## U en wij

condition-questions = als u vragen heeft
    .also-1 = als u een vraag heeft
    .also-2 = als u nog vragen heeft
condition-worried = als u zich zorgen maakt
    .also-1 = als u bezorgd bent
    .also-2 = als u ongerust bent
condition-doubt = als u twijfelt
condition-you-want = als u dat wilt
    .also-1 = als u het wilt
    .also-2 = als u wilt
    .also-3 = als u dat graag wilt
condition-you-agree = als u dat goed vindt
    .also-1 = als u het ermee eens bent
    .also-2 = als u akkoord bent
    .also-3 = als u het goed vindt
condition-not-possible = als het niet lukt
    .also-1 = als dat niet lukt
    .also-2 = als het niet kan
    .also-3 = als dat niet kan
condition-needed = als het nodig is
    .also-1 = indien nodig
    .also-2 = als dat nodig is
condition-something = als er iets is
condition-changes = als er iets verandert
condition-you-come = als u komt
condition-you-collect = als u { $child } ophaalt
    .also-1 = als u { $child } komt ophalen
condition-you-late = als u later komt
    .also-1 = als u later bent
condition-other-collects = als iemand anders { $child } ophaalt
condition-not-coming = als { $child } niet komt
condition-form = als u het formulier heeft ingevuld
condition-pregnant = als u zwanger bent
condition-when-child-awake = zodra { $child } wakker is
condition-when-we-know = zodra wij meer weten
condition-when-you-can = zodra u kunt
condition-until-you-there = tot u er bent
    .also-1 = tot u komt
condition-until-recovered = tot { $child } beter is
    .also-1 = tot { $child } weer beter is

## Toen

condition-then-woke = toen { $child } wakker werd
condition-then-fell = toen { $child } viel
condition-then-you-left = toen u wegging
condition-then-you-came = toen u kwam
condition-then-we-outside = toen wij buiten waren
condition-then-played = toen { $child } speelde
    .also-1 = toen { $child } aan het spelen was

## Wat er verder kan zijn

condition-too-late = als u te laat komt
    .also-1 = als u te laat bent
condition-you-do-not-want = als u dat niet wilt
    .also-1 = als u het niet wilt
    .also-2 = als u dit niet wilt
condition-possible = als het kan
    .also-1 = als dat kan
    .also-2 = indien mogelijk
    .also-3 = als het lukt
    .also-4 = als dat lukt
condition-you-cannot-come = als u niet kunt komen
    .also-1 = als u niet kan komen
condition-your-child-not-comes = als uw kind niet komt
condition-other-collects-yours = als iemand anders uw kind ophaalt
condition-help = als u hulp nodig heeft
condition-know-more = als u meer wilt weten
condition-you-collect-yours = als u uw kind ophaalt
    .also-1 = als u uw kind komt ophalen
condition-you-bring-yours = als u uw kind brengt
condition-well = als het goed gaat
condition-not-well = als het niet goed gaat
    .also-1 = als het niet gaat

## Het weer

condition-rain = als het regent
    .also-1 = bij regen
condition-even-rain = ook als het regent
    .also-1 = ook bij regen
condition-warm = als het warm is
    .also-1 = bij warm weer
condition-cold = als het koud is
    .also-1 = bij koud weer
condition-nice-weather = als het mooi weer is
    .also-1 = bij mooi weer
    .also-2 = als het weer mooi is
condition-bad-weather = als het slecht weer is
    .also-1 = bij slecht weer

## Bij ziekte (meer)

condition-fever-above = als de koorts boven de { $temperature } graden komt
    .also-1 = als de koorts hoger wordt dan { $temperature } graden
condition-drinks-not = als { $child } niet drinkt
condition-bleeding-goes-on = als het bloeden niet stopt
condition-you-read = als u dit leest
condition-form-there = als het formulier er is
