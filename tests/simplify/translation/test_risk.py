"""What may hurt a child is never left to a machine, and daily words are not taken for it."""

from __future__ import annotations

import pytest

from simplify.translation import risk
from simplify.translation.engine import Hypothesis
from simplify.translation.translator import Translator
from simplify.types import Provenance
from simplify.wording import locales
from tests.simplify.translation.engines import WordByWord

RISKY = {
    "medicine": (
        "De zalf is bijna op.",
        "De crème is voorgeschreven door de dokter.",
        "Sam heeft epilepsie.",
        "Hij had een epileptische aanval.",
        "Zij heeft suikerziekte.",
        "Hij heeft diabetes type 1.",
        "Sam kreeg om 12.00 uur zijn pufje.",
        "Wilt u de medicatielijst invullen?",
        "Geef hem 5 mg per dag.",
        "Sam is vorige week geopereerd.",
        "De antibioticakuur is klaar.",
    ),
    "allergy": (
        "Sam had een allergische reactie.",
        "Hij heeft een notenallergie.",
        "De epipen ligt in de blauwe tas.",
        "Zij is lactose-intolerant.",
        "Sam eet thuis glutenvrij.",
    ),
    "accident": (
        "Sam heeft misschien een hersenschudding.",
        "Hij was even bewusteloos.",
        "Zij is gereanimeerd.",
        "Er was een vergiftiging in de groep.",
        "Sam heeft zich vergiftigd.",
        "Sam ligt in het kinderziekenhuis aan de singel, het ziekenhuis belt u.",
        "Hij verslikte zich in een druif.",
        "Hij had een koortsstuip.",
        "Sam was erg benauwd.",
    ),
    "custody": (
        "De gezinsvoogd haalt Sam vandaag op.",
        "De omgangsregeling verandert volgende maand.",
        "Wie heeft het ouderlijk gezag?",
        "De echtscheiding is nu rond.",
        "De pleegouders van Noor komen ook.",
        "Sam is uit huis geplaatst.",
    ),
    "protection": (
        "Wij hebben Veilig Thuis gebeld.",
        "Jeugdzorg komt morgen langs.",
        "Er is sprake van mishandeling.",
        "Hij wordt thuis verwaarloosd.",
        "De politie kwam langs.",
        "Er was huiselijk geweld.",
    ),
    "emergency": (
        "Bel direct 112.",
        "Er is brand in de keuken.",
        "Het gebouw is ontruimd.",
        "Wij zijn geëvacueerd naar de school.",
        "Sam was weggelopen en is vermist.",
        "In noodgevallen bellen wij u.",
    ),
}
DAILY = (
    "Sam heeft per ongeluk water gemorst.",
    "Sam had een ongelukje in zijn broek.",
    "Wij hopen u spoedig te zien.",
    "Kom veilig thuis!",
    "De rechter schoen is kwijt.",
    "De brandweer kwam op bezoek.",
    "Wij keken een filmpje op de tablet.",
    "Wilt u zonnebrandcrème meenemen?",
    "Het recept voor de pannenkoeken staat op de site.",
    "Het uitje kost 112 euro.",
    "De baby dronk 150 ml melk.",
    "Wij zagen regendruppels op het raam.",
    "Wij knutselden met gips.",
    "Sam is erg gehecht aan zijn knuffel.",
    "Wij scheiden het afval.",
    "Sam speelde doktertje.",
    "Wij praten over de omgang met elkaar.",
    "Het was toevallig dezelfde jas.",
    "Noor was verdrietig toen u wegging.",
    "Wilt u morgen laarzen meenemen?",
)
REPLIES = {
    "en": "He is allergic to eggs.",
    "tr": "Kızımın fıstık alerjisi var.",
    "ar": "ابنتي عندها حساسية من البيض.",
    "pl": "Proszę podać lekarstwo w południe.",
    "uk": "Ми зараз у лікарні.",
    "ru": "Он без сознания.",
    "ro": "Suntem la spital.",
    "bg": "Той има алергия към яйца.",
    "es": "Es alérgica al huevo.",
    "fr": "Le juge a décidé de la garde des enfants.",
    "pt": "Estamos no hospital.",
    "fa": "دارو را ظهر بدهید.",
    "zh": "他对鸡蛋过敏。",
    "so": "Isbitaalka ayaan joognaa.",
    "ti": "ኣብ ሆስፒታል ኣለና።",
}


class Fluent(WordByWord):
    """Answer everything with a good sentence, so that only the risk can keep one back."""

    def translate(self, sentences, source, target, n_best=1):  # type: ignore[no-untyped-def]
        self.asked.append((source, target, list(sentences)))
        return [[Hypothesis("A perfectly fine sentence about today.")] for _ in sentences]


@pytest.mark.parametrize(("tier", "sentence"), [(tier, one) for tier, all_ in RISKY.items() for one in all_])
def test_a_machine_is_never_asked_for_a_sentence_of_a_tier(tier: str, sentence: str) -> None:
    engine = Fluent()
    found = Translator(engine).translate(sentence, "nl", "en", ["Sam", "Noor"]).sentences
    assert risk.tier(sentence) == tier
    assert engine.asked == []
    for one in found:
        assert one.provenance is Provenance.PHRASE or (one.text, one.reason) == (one.source, "risk")


@pytest.mark.parametrize("sentence", DAILY)
def test_daily_words_are_no_risk(sentence: str) -> None:
    assert risk.tier(sentence) == ""


def test_one_risky_sentence_keeps_no_other_one_back() -> None:
    engine = WordByWord()
    text = "De rode bus komt vandaag. Sam heeft de zalf niet gehad."
    first, second = Translator(engine).translate(text, "nl", "en", ["Sam"]).sentences
    assert (first.provenance, second.reason) == (Provenance.MACHINE, "risk")
    assert all("zalf" not in one for _, _, asked in engine.asked for one in asked)


@pytest.mark.parametrize(("lang", "text"), REPLIES.items())
def test_a_risk_is_seen_in_the_parents_own_words(lang: str, text: str) -> None:
    assert risk.tier_of_reply(text, lang, "Hallo, tot morgen.") != ""


def test_every_language_of_parents_has_words_for_every_tier() -> None:
    assert set(REPLIES) == set(locales()) - {"nl"}
    assert {lang for lang in REPLIES if set(risk._replies(lang)) != set(risk.TIERS)} == set()


def test_a_risk_is_seen_in_what_the_machine_made_of_a_reply() -> None:
    assert risk.tier_of_reply("Bugün evde kaldı.", "tr", "Hij was in het ziekenhuis.") == "accident"
    assert risk.tier_of_reply("Bugün evde kaldı.", "tr", "Hij bleef vandaag thuis.") == ""
