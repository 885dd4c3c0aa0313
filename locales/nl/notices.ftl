# The sentences of every notice that staff send to parents. Parents read them on a phone, tired and in a hurry.
# One sentence is one fact. Use short main clauses and everyday words, friendly and formal ("u"), without blame.
# The same sentences are recognised when staff type them, so a sentence means the same in every language.
# Slots: $child is a first name, $group the name of a group, $person a name, $date "vrijdag 12 december",
# $first-date and $last-date days, $time $from $until a time such as 12.30, $amount money, $count and $temperature
# numbers. $gender ("female", "male", "unknown") is the child's; use it only where your language needs it.
# A key that ends in -heading is the name of the kind of notice, for parents and staff. Keys named after a field and
# its option (notice-accident-what-fell) are buttons for staff: one or two words.

## Closing day: one day on which a group (or everything) is closed
notice-closing-day-heading = Gesloten dag
notice-closing-day-group = Op { $date } is groep { $group } de hele dag dicht.
notice-closing-day-all = Op { $date } zijn wij de hele dag dicht.
notice-closing-day-because-study-day = Het team heeft dan een studiedag.
notice-closing-day-because-holiday = Het is dan een feestdag.
notice-closing-day-because-repairs = Er wordt dan in het gebouw gewerkt.
notice-closing-day-because-few-staff = Er zijn dan te weinig collega's.
notice-closing-day-because-weather = Het weer is dan te gevaarlijk.
notice-closing-day-reason-study-day = Studiedag
notice-closing-day-reason-holiday = Feestdag
notice-closing-day-reason-repairs = Werk aan gebouw
notice-closing-day-reason-few-staff = Te weinig team
notice-closing-day-reason-weather = Weer

## Closing period: several days in a row
notice-closing-period-heading = Gesloten dagen
notice-closing-period-group = Groep { $group } is dicht van { $first-date } tot en met { $last-date }.
notice-closing-period-all = Wij zijn dicht van { $first-date } tot en met { $last-date }.
notice-closing-period-wish = Wij wensen u een fijne tijd.

## Early closing: today, urgent
notice-early-closing-heading = Wij gaan vandaag eerder dicht
notice-early-closing-today = Wij gaan vandaag om { $time } uur dicht.
notice-early-closing-because-power = Er is geen stroom.
notice-early-closing-because-heating = De verwarming is kapot.
notice-early-closing-because-water = Er is geen water.
notice-early-closing-because-few-staff = Er zijn te weinig collega's.
notice-early-closing-because-weather = Het weer wordt gevaarlijk.
notice-early-closing-collect = Wilt u uw kind voor { $time } uur ophalen?
notice-early-closing-call = Lukt dat niet? Bel ons dan meteen.
notice-early-closing-reason-power = Geen stroom
notice-early-closing-reason-heating = Verwarming kapot
notice-early-closing-reason-water = Geen water
notice-early-closing-reason-few-staff = Te weinig team
notice-early-closing-reason-weather = Weer

## Other opening hours
notice-opening-hours-heading = Nieuwe openingstijden
notice-opening-hours-from = Vanaf { $date } zijn onze openingstijden anders.
notice-opening-hours-hours = Wij zijn dan open van { $from } tot { $until } uur.

## Bring something. Each item stands on a line of its own under the question.
notice-bring-heading = Meenemen
notice-bring-child-date = Wilt u op { $date } voor { $child } meenemen:
notice-bring-child = Wilt u voor { $child } meenemen:
notice-bring-date = Wilt u op { $date } voor uw kind meenemen:
notice-bring-all = Wilt u voor uw kind meenemen:
notice-bring-item-spare-clothes = reservekleren
notice-bring-item-nappies = luiers
notice-bring-item-wipes = billendoekjes
notice-bring-item-rain-boots = regenlaarzen
notice-bring-item-rain-coat = een regenjas
notice-bring-item-warm-coat = een warme jas
notice-bring-item-gym-shoes = gymschoenen
notice-bring-item-swimwear = zwemkleren
notice-bring-item-towel = een handdoek
notice-bring-item-sun-hat = een zonnehoedje
notice-bring-item-sunscreen = zonnebrandcrème
notice-bring-item-water-bottle = een drinkfles
notice-bring-item-lunch = een lunch
notice-bring-item-fruit = fruit
notice-bring-item-cuddly-toy = een knuffel
notice-bring-item-dummy = een speen
notice-bring-item-photo = een foto van uw kind
notice-bring-item-favourite-book = een lievelingsboek
notice-bring-item-empty-box = een lege doos om mee te knutselen
notice-bring-item-bag = een tas
notice-bring-name-on-it = Wilt u de naam van uw kind erop schrijven?

## Nearly finished: what parents bring for their own child
notice-running-out-heading = Bijna op
notice-running-out-low-nappies = De luiers van { $child } zijn bijna op.
notice-running-out-low-cream = De billencrème van { $child } is bijna op.
notice-running-out-low-wipes = De billendoekjes van { $child } zijn bijna op.
notice-running-out-low-spare-clothes = De reservekleren van { $child } zijn bijna op.
notice-running-out-low-milk-powder = De melkpoeder van { $child } is bijna op.
notice-running-out-low-sunscreen = De zonnebrandcrème van { $child } is bijna op.
notice-running-out-low-underwear = De onderbroeken van { $child } zijn bijna op.
notice-running-out-low-socks = De sokken van { $child } zijn bijna op.
notice-running-out-bring = Wilt u dit de volgende keer meenemen?
notice-running-out-item-nappies = Luiers
notice-running-out-item-cream = Crème
notice-running-out-item-wipes = Doekjes
notice-running-out-item-spare-clothes = Reservekleren
notice-running-out-item-milk-powder = Melkpoeder
notice-running-out-item-sunscreen = Zonnebrand
notice-running-out-item-underwear = Onderbroeken
notice-running-out-item-socks = Sokken

## Come and collect: the child is ill. Urgent.
notice-collect-ill-heading = Wilt u uw kind ophalen?
notice-collect-ill-ill = { $child } voelt zich niet goed.
notice-collect-ill-temperature = { $child } heeft { $temperature } graden koorts.
notice-collect-ill-sign-fever = { $child } heeft koorts.
notice-collect-ill-sign-vomited = { $child } heeft overgegeven.
notice-collect-ill-sign-diarrhoea = { $child } heeft diarree.
notice-collect-ill-sign-tired = { $child } is erg moe.
notice-collect-ill-sign-crying = { $child } huilt veel.
notice-collect-ill-sign-pain = { $child } heeft pijn.
notice-collect-ill-sign-rash = { $child } heeft vlekjes op de huid.
notice-collect-ill-sign-eye = { $child } heeft een rood oog.
notice-collect-ill-collect-by = Wilt u { $child } voor { $time } uur ophalen?
notice-collect-ill-collect-soon = Wilt u { $child } zo snel mogelijk ophalen?
notice-collect-ill-call = Lukt dat niet? Bel ons dan.
notice-collect-ill-signs-fever = Koorts
notice-collect-ill-signs-vomited = Overgegeven
notice-collect-ill-signs-diarrhoea = Diarree
notice-collect-ill-signs-tired = Erg moe
notice-collect-ill-signs-crying = Huilt veel
notice-collect-ill-signs-pain = Pijn
notice-collect-ill-signs-rash = Vlekjes
notice-collect-ill-signs-eye = Rood oog

## Head lice
notice-head-lice-heading = Hoofdluis
notice-head-lice-seen = Wij zagen hoofdluis in groep { $group }.
notice-head-lice-anyone = Iedereen kan hoofdluis krijgen.
notice-head-lice-check = Wilt u vandaag het haar van uw kind nakijken?
notice-head-lice-treat = Ziet u luizen? Kam het haar dan twee weken lang elke dag met een luizenkam.
notice-head-lice-tell = Wilt u het ons dan ook vertellen?
notice-head-lice-welcome = Uw kind mag gewoon komen.

## Infection: something that others can catch
notice-infection-heading = Ziekte op de groep
notice-infection-has-chickenpox = Een kind in groep { $group } heeft waterpokken.
notice-infection-has-hand-foot-mouth = Een kind in groep { $group } heeft de hand-voet-mondziekte.
notice-infection-has-eye-infection = Een kind in groep { $group } heeft een oogontsteking.
notice-infection-has-stomach-flu = Een kind in groep { $group } heeft buikgriep.
notice-infection-has-impetigo = Een kind in groep { $group } heeft krentenbaard.
notice-infection-has-scarlet-fever = Een kind in groep { $group } heeft roodvonk.
notice-infection-has-fifth-disease = Een kind in groep { $group } heeft de vijfde ziekte.
notice-infection-has-worms = Een kind in groep { $group } heeft wormpjes.
notice-infection-has-scabies = Een kind in groep { $group } heeft schurft.
notice-infection-has-flu = Een kind in groep { $group } heeft griep.
notice-infection-has-whooping-cough = Een kind in groep { $group } heeft kinkhoest.
notice-infection-look = Wilt u opletten of uw kind ook ziek wordt?
notice-infection-tip-come = Uw kind mag gewoon komen.
notice-infection-tip-stay-home = Is uw kind ziek? Houd uw kind dan thuis.
notice-infection-tip-hands = Was thuis vaak de handen.
notice-infection-tip-doctor = Heeft uw kind klachten? Bel de huisarts.
notice-infection-tip-pregnant = Bent u zwanger? Bel uw verloskundige of huisarts.
notice-infection-ask = Heeft u vragen? Stuur ons een bericht.
notice-infection-advice-come = Mag komen
notice-infection-advice-stay-home = Ziek is thuis
notice-infection-advice-hands = Handen wassen
notice-infection-advice-doctor = Huisarts
notice-infection-advice-pregnant = Zwanger
notice-infection-illness-chickenpox = Waterpokken
notice-infection-illness-hand-foot-mouth = Hand-voet-mond
notice-infection-illness-eye-infection = Oogontsteking
notice-infection-illness-stomach-flu = Buikgriep
notice-infection-illness-impetigo = Krentenbaard
notice-infection-illness-scarlet-fever = Roodvonk
notice-infection-illness-fifth-disease = Vijfde ziekte
notice-infection-illness-worms = Wormpjes
notice-infection-illness-scabies = Schurft
notice-infection-illness-flu = Griep
notice-infection-illness-whooping-cough = Kinkhoest

## Small accident
notice-accident-heading = Klein ongelukje
notice-accident-happened-fell = { $child } is gevallen.
notice-accident-happened-bumped = { $child } heeft zich gestoten.
notice-accident-happened-bitten = Een ander kind heeft { $child } gebeten.
notice-accident-happened-scratched = { $child } heeft een schram.
notice-accident-happened-jammed = De vinger van { $child } zat klem.
notice-accident-happened-stung = Een wesp of bij heeft { $child } gestoken.
notice-accident-time = Dat was om { $time } uur.
notice-accident-spot-head = Het plekje zit op het hoofd.
notice-accident-spot-face = Het plekje zit op het gezicht.
notice-accident-spot-mouth = Het plekje zit bij de mond.
notice-accident-spot-arm = Het plekje zit op de arm.
notice-accident-spot-hand = Het plekje zit op de hand.
notice-accident-spot-leg = Het plekje zit op het been.
notice-accident-spot-knee = Het plekje zit op de knie.
notice-accident-spot-foot = Het plekje zit op de voet.
notice-accident-spot-back = Het plekje zit op de rug.
notice-accident-did-cooled = Wij hebben het plekje gekoeld.
notice-accident-did-cleaned = Wij hebben het plekje schoongemaakt.
    .also-1 = Wij hebben de wond schoongemaakt.
    .also-2 = Wij hebben het wondje schoongemaakt.
notice-accident-did-plaster = Er zit een pleister op.
notice-accident-did-comforted = Wij hebben { $child } getroost.
notice-accident-now-plays = { $child } speelt weer.
notice-accident-now-rests = { $child } rust nog even uit.
notice-accident-now-watch = Wij letten vandaag extra goed op { $child }.
notice-accident-questions = Heeft u vragen? Stuur ons een bericht of bel ons.
notice-accident-what-fell = Gevallen
notice-accident-what-bumped = Gestoten
notice-accident-what-bitten = Gebeten
notice-accident-what-scratched = Schram
notice-accident-what-jammed = Vinger klem
notice-accident-what-stung = Gestoken
notice-accident-where-head = Hoofd
notice-accident-where-face = Gezicht
notice-accident-where-mouth = Mond
notice-accident-where-arm = Arm
notice-accident-where-hand = Hand
notice-accident-where-leg = Been
notice-accident-where-knee = Knie
notice-accident-where-foot = Voet
notice-accident-where-back = Rug
notice-accident-care-cooled = Gekoeld
notice-accident-care-cleaned = Schoongemaakt
notice-accident-care-plaster = Pleister
notice-accident-care-comforted = Getroost
notice-accident-after-plays = Speelt weer
notice-accident-after-rests = Rust uit
notice-accident-after-watch = Wij letten op

## Not in today: read back to the parent who told us
notice-absent-heading = Niet op de groep
notice-absent-received = Wij hebben uw bericht gelezen.
notice-absent-date = { $child } komt niet op { $date }.
notice-absent-because-ill = { $child } is ziek.
notice-absent-because-day-off = { $child } heeft een vrije dag.
notice-absent-because-holiday = { $child } heeft vakantie.
notice-absent-because-appointment = { $child } heeft een afspraak.
notice-absent-because-family = { $child } is bij familie.
notice-absent-because-party = { $child } heeft een feest.
notice-absent-get-well = Wij wensen { $child } beterschap.
notice-absent-wrong = Klopt dit niet? Stuur ons een bericht.
notice-absent-reason-ill = Ziek
notice-absent-reason-day-off = Vrije dag
notice-absent-reason-holiday = Vakantie
notice-absent-reason-appointment = Afspraak
notice-absent-reason-family = Familie
notice-absent-reason-party = Feest

## Swapped day ("ruildag"): the child comes on another day
notice-swap-day-heading = Ruildag
notice-swap-day-done = De ruildag is geregeld.
notice-swap-day-away = { $child } komt niet op { $date }.
notice-swap-day-comes = { $child } komt wel op { $date }.

## Extra day
notice-extra-day-heading = Extra dag
notice-extra-day-comes = { $child } mag op { $date } extra komen.
notice-extra-day-times = { $child } is er dan van { $from } tot { $until } uur.

## Late pick-up: read back to the parent who told us. Calm, without blame.
notice-late-pickup-heading = U komt later
notice-late-pickup-known = Wij weten dat u later komt.
notice-late-pickup-time = U haalt { $child } om { $time } uur op.
notice-late-pickup-stays = { $person } blijft bij { $child }.
notice-late-pickup-calm = U hoeft zich niet te haasten.

## Not collected: the house closes soon. Urgent, kind.
notice-not-collected-heading = Uw kind is nog bij ons
notice-not-collected-here = { $child } is nog bij ons.
notice-not-collected-closing = Wij gaan om { $time } uur dicht.
notice-not-collected-when = Hoe laat komt u? Stuur ons een bericht of bel ons.

## Somebody else collects the child: read back to the parent
notice-other-pickup-heading = Iemand anders haalt op
notice-other-pickup-who = { $person } haalt { $child } op { $date } op.
notice-other-pickup-time = { $person } komt om { $time } uur.
notice-other-pickup-wrong = Klopt dit niet? Bel ons dan meteen.

## Trip
notice-trip-heading = Uitje
notice-trip-date = Op { $date } hebben wij een uitje.
notice-trip-to-farm = Wij gaan naar de kinderboerderij.
notice-trip-to-playground = Wij gaan naar de speeltuin.
notice-trip-to-woods = Wij gaan naar het bos.
notice-trip-to-zoo = Wij gaan naar de dierentuin.
notice-trip-to-library = Wij gaan naar de bibliotheek.
notice-trip-to-museum = Wij gaan naar het museum.
notice-trip-to-beach = Wij gaan naar het strand.
notice-trip-to-theatre = Wij gaan naar het theater.
notice-trip-to-shop = Wij gaan naar de winkel.
notice-trip-to-school = Wij gaan naar de basisschool.
notice-trip-times = Wij zijn weg van { $from } tot { $until } uur.
notice-trip-going-walk = Wij gaan lopen.
notice-trip-going-cart = De kinderen zitten in de bolderkar.
notice-trip-going-bicycle = Wij gaan met de fiets.
notice-trip-going-bus = Wij gaan met de bus.
notice-trip-going-car = Wij gaan met de auto.
notice-trip-going-train = Wij gaan met de trein.
notice-trip-cost = Het uitje kost { $amount }.
    .also-1 = U betaalt { $amount } voor het uitje.
    .also-2 = De kosten van het uitje zijn { $amount }.
    .also-3 = Voor het uitje betaalt u { $amount }.
notice-trip-take-coat = Wilt u uw kind een warme jas meegeven?
notice-trip-take-boots = Wilt u uw kind laarzen meegeven?
notice-trip-take-bag = Wilt u uw kind een rugzak meegeven?
notice-trip-take-lunch = Wilt u uw kind een lunch meegeven?
notice-trip-take-drink = Wilt u uw kind iets te drinken meegeven?
notice-trip-no = Mag uw kind niet mee? Stuur ons dan een bericht.
notice-trip-place-farm = Kinderboerderij
notice-trip-place-playground = Speeltuin
notice-trip-place-woods = Bos
notice-trip-place-zoo = Dierentuin
notice-trip-place-library = Bibliotheek
notice-trip-place-museum = Museum
notice-trip-place-beach = Strand
notice-trip-place-theatre = Theater
notice-trip-place-shop = Winkel
notice-trip-place-school = Basisschool
notice-trip-travel-walk = Lopen
notice-trip-travel-cart = Bolderkar
notice-trip-travel-bicycle = Fiets
notice-trip-travel-bus = Bus
notice-trip-travel-car = Auto
notice-trip-travel-train = Trein
notice-trip-bring-coat = Warme jas
notice-trip-bring-boots = Laarzen
notice-trip-bring-bag = Rugzak
notice-trip-bring-lunch = Lunch
notice-trip-bring-drink = Drinken

## Parent evening
notice-parent-evening-heading = Ouderavond
notice-parent-evening-date = Op { $date } is er een ouderavond.
notice-parent-evening-times = De avond duurt van { $from } tot { $until } uur.
notice-parent-evening-about-meet = Ouders en team leren elkaar kennen.
notice-parent-evening-about-language = Wij praten over de taal van kinderen.
notice-parent-evening-about-sleep = Wij praten over slapen.
notice-parent-evening-about-food = Wij praten over eten.
notice-parent-evening-about-play = Wij praten over spelen.
notice-parent-evening-about-school = Wij praten over de basisschool.
notice-parent-evening-about-media = Wij praten over tablets en telefoons.
notice-parent-evening-also-interpreter = Wilt u een tolk? Stuur ons een bericht.
notice-parent-evening-also-children = U mag uw kind meenemen.
notice-parent-evening-also-coffee = Er is koffie en thee.
notice-parent-evening-welcome = U bent van harte welkom.
notice-parent-evening-answer = Komt u? Stuur ons een bericht.
notice-parent-evening-topic-meet = Kennismaken
notice-parent-evening-topic-language = Taal
notice-parent-evening-topic-sleep = Slapen
notice-parent-evening-topic-food = Eten
notice-parent-evening-topic-play = Spelen
notice-parent-evening-topic-school = Basisschool
notice-parent-evening-topic-media = Tablet en telefoon
notice-parent-evening-extra-interpreter = Tolk
notice-parent-evening-extra-children = Kind mag mee
notice-parent-evening-extra-coffee = Koffie en thee

## Birthday of the child whose parents read this
notice-birthday-heading = Verjaardag
notice-birthday-congratulations = Gefeliciteerd met { $child }!
# $count: how old the child becomes.
notice-birthday-age = { $child } wordt { $count } jaar.
notice-birthday-date = Wij vieren het feest op { $date }.
notice-birthday-time = Het feest begint om { $time } uur.
    .also-1 = Wij vieren de verjaardag om { $time } uur.
    .also-2 = Wij vieren het feest om { $time } uur.
notice-birthday-also-treat = U mag iets lekkers meenemen.
notice-birthday-also-healthy = Wilt u iets gezonds kiezen?
notice-birthday-also-no-treat = U hoeft niets mee te nemen.
notice-birthday-also-join = U mag bij het feest zijn.
notice-birthday-extra-treat = Traktatie
notice-birthday-extra-healthy = Iets gezonds
notice-birthday-extra-no-treat = Niets meenemen
notice-birthday-extra-join = Ouder erbij

## Festivity
notice-festivity-heading = Feest
notice-festivity-date-sinterklaas = Op { $date } vieren wij Sinterklaas.
notice-festivity-date-christmas = Op { $date } vieren wij Kerst.
notice-festivity-date-new-year = Op { $date } vieren wij het nieuwe jaar.
notice-festivity-date-carnival = Op { $date } vieren wij carnaval.
notice-festivity-date-easter = Op { $date } vieren wij Pasen.
notice-festivity-date-eid-al-fitr = Op { $date } vieren wij het Suikerfeest.
notice-festivity-date-eid-al-adha = Op { $date } vieren wij het Offerfeest.
notice-festivity-date-nowruz = Op { $date } vieren wij Nowruz.
notice-festivity-date-diwali = Op { $date } vieren wij Diwali.
notice-festivity-date-spring = Op { $date } vieren wij het lentefeest.
notice-festivity-date-summer = Op { $date } vieren wij het zomerfeest.
notice-festivity-date-autumn = Op { $date } vieren wij het herfstfeest.
notice-festivity-date-lantern = Op { $date } lopen wij met lampionnen.
notice-festivity-date-grandparents = Op { $date } zijn opa's en oma's welkom.
notice-festivity-date-farewell = Op { $date } vieren wij een afscheidsfeest.
notice-festivity-times = Het feest duurt van { $from } tot { $until } uur.
notice-festivity-also-parents-welcome = U bent van harte welkom.
notice-festivity-also-children-only = Het feest is alleen voor de kinderen.
notice-festivity-also-bring-food = Wilt u iets te eten meenemen? Dat mag.
notice-festivity-also-dress-up = Uw kind mag zich verkleden.
notice-festivity-also-help = Wilt u helpen? Stuur ons een bericht.
notice-festivity-feast-sinterklaas = Sinterklaas
notice-festivity-feast-christmas = Kerst
notice-festivity-feast-new-year = Nieuwjaar
notice-festivity-feast-carnival = Carnaval
notice-festivity-feast-easter = Pasen
notice-festivity-feast-eid-al-fitr = Suikerfeest
notice-festivity-feast-eid-al-adha = Offerfeest
notice-festivity-feast-nowruz = Nowruz
notice-festivity-feast-diwali = Diwali
notice-festivity-feast-spring = Lentefeest
notice-festivity-feast-summer = Zomerfeest
notice-festivity-feast-autumn = Herfstfeest
notice-festivity-feast-lantern = Lampionnen
notice-festivity-feast-grandparents = Opa en oma
notice-festivity-feast-farewell = Afscheid
notice-festivity-extra-parents-welcome = Ouders welkom
notice-festivity-extra-children-only = Alleen kinderen
notice-festivity-extra-bring-food = Eten meenemen
notice-festivity-extra-dress-up = Verkleden
notice-festivity-extra-help = Hulp gevraagd

## Photo day
notice-photo-day-heading = Fotodag
notice-photo-day-date = Op { $date } komt de fotograaf.
notice-photo-day-free = U hoeft geen foto's te kopen.
notice-photo-day-no = Wilt u geen foto van uw kind? Stuur ons dan een bericht.

## Another member of staff on the group
notice-substitute-heading = Wie is er op de groep
notice-substitute-away = { $person } is er niet op { $date }.
notice-substitute-comes = { $person } werkt die dag op de groep.
notice-substitute-person-knows = { $person } kent de kinderen al.
notice-substitute-person-new = { $person } is nieuw voor de kinderen.
notice-substitute-known-knows = Kent de kinderen
notice-substitute-known-new = Nieuw

## New member of staff
notice-new-staff-heading = Nieuw in het team
notice-new-staff-starts = Vanaf { $date } werkt { $person } op groep { $group }.
notice-new-staff-meet = { $person } maakt graag kennis met u.

## Two groups spend a day together; $group is the group in whose room they are
notice-groups-together-heading = Groepen samen
notice-groups-together-date = Op { $date } spelen twee groepen samen.
notice-groups-together-where = Uw kind is dan bij groep { $group }.
notice-groups-together-person = { $person } is erbij.

## Water play
notice-water-play-heading = Spelen met water
notice-water-play-date = Op { $date } spelen wij met water.
notice-water-play-swimwear = Wilt u zwemkleren en een handdoek meenemen?
notice-water-play-sunscreen = Wilt u uw kind thuis al insmeren tegen de zon?
notice-water-play-spare = Wilt u ook extra kleren meenemen?

## Holiday planning
notice-holiday-planning-heading = Planning van de vakantie
notice-holiday-planning-planning = Wij maken de planning van { $first-date } tot en met { $last-date }.
notice-holiday-planning-days = Op welke dagen komt uw kind? Stuur ons een bericht.
notice-holiday-planning-before = Wij horen het graag uiterlijk op { $date }.
