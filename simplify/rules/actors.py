"""Who does what at a centre or a school: the verbs whose actor is sure when "door ..." does not name one.

Only verbs for what the team itself does, or for what only a parent can do; "bijhouden", "melden" or "controleren" may
be anyone's work.
"""

from __future__ import annotations

from functools import cache

from simplify.nl.verbs import Verb, verbs
from simplify.rules.rule import Reading

TEAM = frozenset(
    "verplaatsen vieren aanbieden organiseren verzorgen inplannen plaatsen behandelen verzenden versturen verdelen "
    "samenvoegen schenken verruimen uitstellen verzetten afnemen honoreren meegeven uitdelen bespreken bekijken "
    "plannen wijzigen aanpassen constateren ontvangen verlenen geven houden spelen vervroegen verlengen vergrendelen "
    "afschrijven toesturen opsturen uitreiken verschuiven onderbrengen informeren inlichten opvangen "
    "annuleren publiceren factureren versieren herhalen eten zingen vaststellen opnemen berekenen verhogen verlagen "
    "serveren invoeren afronden hanteren verschonen voeden insmeren troosten wekken aankleden opruimen voorlezen "
    "bakken koken bestellen fotograferen filmen noteren registreren delen toevoegen indelen verwerken beantwoorden "
    "terugbellen aankondigen voorbereiden klaarzetten bewaren opbergen verwachten bedanken afschaffen uitbreiden "
    "evalueren afsluiten ophangen mailen maken uitnodigen sluiten verzoeken bekendmaken terugbetalen "
    "verrekenen incasseren doorberekenen toelichten opstellen samenstellen bevestigen "
    "doorvoeren toetsen verzamelen".split()
)
# In the perfect a participle may tell a state: "is gepland", "is gegeven"; with these it tells what the team did.
DONE = frozenset(
    "verplaatsen samenvoegen constateren ontvangen verzenden versturen uitstellen verzetten behandelen wijzigen "
    "aanpassen informeren inlichten annuleren verlengen toesturen opsturen uitdelen bespreken aannemen vaststellen "
    "toekennen uitnodigen merken".split()
)
# What a parent must do when it "moet worden" done.
PARENT = frozenset(
    "inleveren betalen voldoen overmaken invullen ondertekenen meebrengen retourneren terugsturen aanvragen "
    "meenemen meegeven afmelden aanleveren terugbrengen aanmelden doorgeven ophalen afgeven opgeven".split()
)
# What a parent can do when it "kan worden" done.
READER = PARENT | frozenset(
    "bekijken downloaden inzien reserveren bestellen lezen vinden terugvinden nalezen terugkijken opzeggen "
    "afhalen kopen".split()
)
# With these verbs only where one of these words shows it: "worden foto's gemaakt" is work of the team, lawaai is not.
SHOWN = {
    "maken": frozenset({"foto's", "filmpje", "filmpjes", "groepsfoto"}),
    "uitnodigen": frozenset(
        {"ouderavond", "feest", "gesprek", "oudergesprek", "bijeenkomst", "viering", "koffie", "ouders"}
    ),
    "ophangen": frozenset({"tekeningen", "werkjes", "knutselwerkjes", "slingers", "poster", "posters"}),
    "houden": frozenset({"ontruimingsoefening", "oefening", "ouderavond"}),
    "verwachten": frozenset({"u"}),
    "betalen": frozenset(
        "voor vóór uiterlijk binnen factuur rekening bijdrage ouderbijdrage eigen bedrag contributie kosten euro "
        "contant".split()
    ),
    "delen": frozenset({"foto's", "informatie", "u"}),
}
# "wordt er samen gegeten": without an object these need "er".
IMPERSONAL = frozenset({"spelen", "eten", "zingen"})
IDIOMS = {
    "gesteld": (("buiten", "gebruik"), ("op", "de", "hoogte")),
    "genomen": (("in", "behandeling"),),
    "gehouden": (("op", "de", "hoogte"),),
    "gebracht": (("in", "rekening"),),
}
IDIOM_VERBS = {"gesteld": "stellen", "genomen": "nemen", "gehouden": "houden", "gebracht": "brengen"}
# Where one of these stands, somebody else may act: "De weg wordt afgesloten", "De prik wordt bij de GGD gegeven".
ELSEWHERE = frozenset(
    "thuis elders ggd uwv duo cjg rivm gemeente provincie overheid rijk kabinet minister ministerie kamer college "
    "politie brandweer ambulance post bezorger arts dokter huisarts tandarts specialist verpleegkundige apotheek "
    "apotheker ziekenhuis consultatiebureau logopedist therapeut fysiotherapeut rechter rechtbank bank verzekeraar "
    "leverancier aannemer museum theater bioscoop supermarkt vereniging club comité onderzoekers wetenschappers".split()
)
OF_OTHERS = (
    "straat|straten|weg|wegen|brug|bruggen|tunnel|kruispunt|kruising|rotonde|stoep|fietspad|park|parken|wijk|"
    "buurt|dorp|stad|winkel|winkels|zwembad|zwembaden|station|halte|haltes|trein|treinen|buslijn|"
    "toeslag|toeslagen|belasting|belastingen|uitkering|uitkeringen|subsidie|subsidies|premie|premies|loon|"
    "vaccin|vaccins|vaccinatie|vaccinaties|inenting|inentingen|prik|prikken|operatie|recept|"
    "wet|wetten|wetsvoorstel|akkoord|nota|wetgeving|woningen|huizen|riool|gasleiding|waterleiding"
).split("|")
# These count only as whole words: "mandarijnpost", "oudernota" and "speelkamer" are of the centre.
WHOLE = frozenset("weg wegen park parken wet wetten stad dorp wijk buurt nota loon prik post kamer".split())
ENDINGS = tuple(word for word in OF_OTHERS if word not in WHOLE)


def elsewhere(reading: Reading) -> bool:
    """Tell whether a sentence speaks of what another body does: a street, a benefit, a vaccination, a doctor."""
    return any(word in ELSEWHERE or word in WHOLE or word.endswith(ENDINGS) for word in reading.lowers)


@cache
def by_participle() -> dict[str, tuple[Verb, ...]]:
    """Return the verbs of the table by their participle: "bediend" belongs to one verb, "verdeeld" to one too."""
    found: dict[str, list[Verb]] = {}
    for verb in verbs().values():
        found.setdefault(verb.participle, []).append(verb)
    return {participle: tuple(meant) for participle, meant in found.items()}


def only_verb(participle: str) -> Verb | None:
    """Return the one verb that has this participle; None when there are two, or none."""
    found = by_participle().get(participle, ())
    return found[0] if len(found) == 1 else None
