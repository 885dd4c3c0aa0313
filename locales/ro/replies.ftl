### Short replies that only parents write; put into Dutch, and never sent to parents by themselves.
### The other spellings of each are in simplify/translation/replies.tsv. { $time } is a time.

reply-good = Foarte bine.
reply-all-good = Totul e bine.
reply-we-coming = Venim acum.
reply-we-coming-time = Venim la { $time }.
reply-ill = E bolnav.
reply-ill-child = { $child } este { $gender ->
        [female] bolnavă
        [male] bolnav
       *[unknown] bolnav(ă)
    }.
reply-home = Rămâne acasă.
reply-grandmother-collects = Îl ia bunica.
reply-grandfather-collects = Îl ia bunicul.
reply-aunt-collects = Îl ia mătușa.
reply-uncle-collects = Îl ia unchiul.
reply-neighbour-collects = Îl ia cineva dintre vecini.
reply-i-collect = Îl iau eu.
reply-someone-else-collects = Îl ia altcineva.
reply-what-time = La ce oră?
reply-how-much = Cât?
reply-what-cost = Cât costă?
reply-where = Unde?
reply-which-day = În ce zi?
reply-when = Când?
reply-who = Cine?
reply-why = De ce?
reply-today = Azi.
reply-not-today = Azi nu.
reply-tomorrow = Mâine.
reply-not-tomorrow = Mâine nu.
reply-absent-today = Azi nu vine.
reply-absent-tomorrow = Mâine nu vine.
reply-we-absent-today = Azi nu venim.
reply-we-absent-tomorrow = Mâine nu venim.
reply-not-coming = Nu vin.
reply-no-problem = Nicio problemă.
reply-agreed = Sunt de acord.
reply-not-agreed = Nu sunt de acord.
reply-received = Am primit.
reply-not-received = Nu am primit.
reply-how-is-child = Ce face copilul meu?
reply-how-is-it = Cum merge?
reply-will-do = Așa voi face.
reply-bring = Aduc eu.
reply-of-course = Sigur.
reply-inshallah = Dacă vrea Dumnezeu.
reply-dont-know = Nu știu.
reply-fever = Are febră.
reply-no-fever = Nu are febră.
reply-what-happened = Ce s-a întâmplat?
reply-maybe = Poate.
reply-wait = Un moment.
reply-no-thanks = Nu, mulțumesc.
reply-yes-please = Da, vă rog.
reply-not-yet = Încă nu.
reply-done = Gata.
reply-paid = Am plătit.
reply-not-possible = Nu se poate.
reply-get-well = Însănătoșire grabnică.
reply-great = Super!
reply-pity = Păcat.
reply-forgot = Am uitat.
reply-here = Sunt aici.
reply-ask-eaten = A mâncat copilul meu?
reply-ask-slept = A dormit copilul meu?
reply-doctor = Mergem la doctor.
reply-holiday = Suntem în vacanță.
reply-not-good = Nu e bine.
reply-right = Corect.
reply-not-right = Nu e corect.
reply-bye = La revedere.
