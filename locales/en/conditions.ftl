### When a statement holds; locales/nl/conditions.ftl tells more.

condition-sentence = { $condition }: { $sentence }
condition-only = Only { $condition }: { $sentence }

## Ziekte

condition-fever = if { $child } has a fever
condition-fever-gets = if { $child } gets a fever
condition-fever-still = if { $child } still has a fever
condition-fever-higher = if the fever goes up
condition-fever-none = if { $child } has no fever
condition-fever-no-more = if { $child } no longer has a fever
condition-fever-gone = if the fever is gone
condition-fever-none-hours = if { $child } has had no fever for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
condition-fever-none-day = if { $child } has had no fever for a day
condition-diarrhoea-none = if { $child } has no diarrhoea
condition-diarrhoea-none-hours = if { $child } has had no diarrhoea for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
condition-diarrhoea-none-day = if { $child } has had no diarrhoea for a day
condition-vomited-not-hours = if { $child } has not vomited for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
condition-vomits-no-more = if { $child } does not vomit any more
condition-vomits = if { $child } vomits
condition-vomits-again = if { $child } vomits again
condition-vomits-or-drowsy = if { $child } vomits or becomes drowsy
condition-drowsy = if { $child } becomes drowsy
condition-complaints-none = if { $child } has no symptoms
condition-worse = if it gets worse
condition-child-worse = if { $child } gets worse
condition-feels-better = if { $child } feels better
condition-feels-well = if { $child } feels well
condition-recovered = if { $child } is better
condition-ill = if { $child } is ill
condition-ill-gets = if { $child } becomes ill
condition-pain = if { $child } is in pain
condition-short-of-breath = if { $child } is short of breath
condition-short-of-breath-gets = if { $child } becomes short of breath
condition-reaction = if { $child } has an allergic reaction
condition-tired = if { $child } is tired
condition-sad = if { $child } is sad
condition-cries = if { $child } cries
condition-awake = if { $child } is awake
condition-child-fever = if your child has a fever
condition-child-fever-none = if your child has no fever
condition-child-fever-none-hours = if your child has had no fever for { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
condition-child-feels-well = if your child feels well
condition-child-ill = if your child is ill
condition-child-recovered = if your child is better
condition-home-still = if it is still like this tonight

## U en wij

condition-questions = if you have questions
condition-worried = if you are worried
condition-doubt = if you are in doubt
condition-you-want = if you would like that
condition-you-agree = if that is all right with you
condition-not-possible = if it does not work out
condition-needed = if it is necessary
condition-something = if anything is the matter
condition-changes = if anything changes
condition-you-come = when you come
condition-you-collect = when you collect { $child }
condition-you-late = if you come later
condition-other-collects = if someone else collects { $child }
condition-not-coming = if { $child } is not coming
condition-form = if you have filled in the form
condition-pregnant = if you are pregnant
condition-when-child-awake = as soon as { $child } is awake
condition-when-we-know = as soon as we know more
condition-when-you-can = as soon as you can
condition-until-you-there = until you are here
condition-until-recovered = until { $child } is better

## Toen

condition-then-woke = when { $child } woke up
condition-then-fell = when { $child } fell
condition-then-you-left = when you left
condition-then-you-came = when you came
condition-then-we-outside = when we were outside
condition-then-played = when { $child } was playing

## Wat er verder kan zijn

condition-too-late = if you are too late
condition-you-do-not-want = if you do not want that
condition-possible = if possible
condition-you-cannot-come = if you cannot come
condition-your-child-not-comes = if your child is not coming
condition-other-collects-yours = if someone else is collecting your child
condition-help = if you need help
condition-know-more = if you would like to know more
condition-you-collect-yours = when you collect your child
condition-you-bring-yours = when you bring your child
condition-well = if it goes well
condition-not-well = if it does not go well

## Het weer

condition-rain = if it rains
condition-even-rain = even if it rains
condition-warm = if it is warm
condition-cold = if it is cold
condition-nice-weather = in nice weather
condition-bad-weather = in bad weather

## Bij ziekte (meer)

condition-fever-above = if the fever goes above { $temperature } degrees
condition-drinks-not = if { $child } does not drink
condition-bleeding-goes-on = if the bleeding does not stop
condition-you-read = when you read this
condition-form-there = when the form is there
