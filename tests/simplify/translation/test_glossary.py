"""Words of childcare become what they are, in every language that has an engine, through the whole cascade."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

import pytest

from simplify.translation import denial
from simplify.translation.engine import Hypothesis
from simplify.translation.quality import glossary, problem
from simplify.translation.shape import Pair
from simplify.translation.translator import Translator
from simplify.types import Provenance
from simplify.wording import SOURCE, locales

ENGINES = {tag for tag in locales() if tag != SOURCE and denial.negations(tag)}


@dataclass
class Says:
    """Answer with these hypotheses, best first."""

    answers: Sequence[str]

    def version(self, source: str, target: str) -> str:
        return "1" if source == SOURCE else ""

    def styles(self, source: str, target: str) -> Sequence[str]:
        return ("plain",)

    def translate(self, sentences: Sequence[str], source: str, target: str, n_best: int = 1) -> list[list[Hypothesis]]:
        return [[Hypothesis(answer) for answer in self.answers[:n_best]] for _ in sentences]


def rows() -> list[list[str]]:
    text = (files("simplify.translation") / "glossary.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


def test_every_word_is_fixed_in_every_language_with_an_engine() -> None:
    terms = {term for term, _, _ in rows()}
    assert {term: ENGINES - {lang for one, lang, _ in rows() if one == term} for term in terms} == {
        term: set() for term in terms
    }


@pytest.mark.parametrize(
    "word",
    ["wennen", "ruildag", "opvangdag", "mentor", "op de groep", "bso", "kdv", "luier", "tijdens de overdracht",
     "oudercommissie", "speen", "slaapzak", "hydrofiele doek", "knoeidoek", "peuter", "dreumes", "kleuter",
     "verschonen", "gymtas", "traktatie", "billendoekjes", "romper", "studiedag", "afmelden"],
)  # fmt: skip
@pytest.mark.parametrize("lang", sorted(ENGINES))
def test_an_answer_without_the_word_is_refused(word: str, lang: str) -> None:
    assert glossary(Pair(f"Dit is {word}.", "· · ·", SOURCE, lang, {})) == "glossary"


# What a dictionary makes of these words, and what a native says.
WRONG_AND_RIGHT = [
    ("De knoeidoek ligt in de tas.", "en", "The slab is in the bag.", "The bib is in the bag."),
    ("Neem een hydrofiele doek mee.", "en", "Take a hydrophilic cloth with you.", "Take a muslin cloth with you."),
    ("Neem zijn knuffel mee.", "en", "Take his hug with you.", "Take his cuddly toy with you."),
    ("Wij praten tijdens de overdracht.", "en", "We talk during the transfer.", "We talk during the handover."),
    ("U kunt uw kind afmelden.", "en", "You can unsubscribe your child.", "You can report your child absent."),
    ("Wij verschonen de kinderen.", "en", "We spare the children.", "We change the children."),
    ("Vrijdag is een extra opvangdag.", "en", "Friday is an extra reception day.", "Friday is an extra childcare day."),
    ("De dreumesen spelen buiten.", "en", "The thumbs play outside.", "The toddlers play outside."),
    ("Neem een slaapzak mee.", "tr", "Bir uyku çantası getirin.", "Bir uyku tulumu getirin."),
    ("Er is een traktatie.", "tr", "Bir muamele var.", "Bir ikram var."),
    ("Wij verschonen de kinderen.", "pl", "Oszczędzamy dzieci.", "Przewijamy dzieci."),
    ("Neem een romper mee.", "pl", "Proszę zabrać pieniądze.", "Proszę zabrać body."),
    ("De peuters slapen.", "fr", "Les bricoleurs dorment.", "Les tout-petits dorment."),
    ("Tijdens de overdracht.", "fr", "Pendant le transfert.", "Pendant les transmissions."),
    ("De kleuters zijn buiten.", "es", "Los colores están fuera.", "Los niños pequeños están fuera."),
    ("Wilt u een slab meenemen?", "es", "¿Puede traer una losa?", "¿Puede traer un babero?"),
    ("De luiers zijn op.", "ar", "الكسالى انتهوا.", "نفدت الحفاضات."),
    ("Neem een speen mee.", "ar", "أحضروا حلمة.", "أحضروا لهّاية."),
    ("Vrijdag is een studiedag.", "uk", "П'ятниця є днем відпустки.", "У п'ятницю навчання для працівників."),
    ("Neem de gymtas mee.", "ru", "Возьмите с собой сумку Джима.", "Возьмите с собой сумку со спортивной формой."),
    ("Het kdv is open.", "ro", "Compania este deschisă.", "Creșa este deschisă."),
    ("De peutergroep is buiten.", "bg", "Оловната компания е навън.", "Групата на малките деца е навън."),
    ("Neem billendoekjes mee.", "pt", "Traga panos de nádegas.", "Traga toalhitas."),
    ("Dit is het wenuurtje.", "fa", "این ساعت برنده است.", "این ساعت آشنا شدن است."),
    ("Neem een hydrofiele doek mee.", "zh", "请带一块亲水布。", "请带一块纱布巾。"),
]  # fmt: skip


@pytest.mark.parametrize(("dutch", "lang", "wrong", "right"), WRONG_AND_RIGHT)
def test_the_cascade_takes_the_answer_of_a_native_or_none(dutch: str, lang: str, wrong: str, right: str) -> None:
    assert problem(Pair(dutch, right, SOURCE, lang, {})) == ""
    (taken,) = Translator(Says([wrong, right])).translate(dutch, SOURCE, lang).sentences
    if taken.provenance is not Provenance.PHRASE:
        assert (taken.text, taken.provenance) == (right, Provenance.MACHINE)
        (left,) = Translator(Says([wrong])).translate(dutch, SOURCE, lang).sentences
        assert (left.text, left.reason) == (dutch, "glossary")


def test_a_group_that_is_called_after_an_animal_keeps_its_name() -> None:
    dutch = "De Vlinders knippen sterren."
    names = {"De Vlinders": "De Vlinders"}
    engine = Says(["The butterflies cut stars.", "De Vlinders cut stars."])
    (taken,) = Translator(engine).translate(dutch, SOURCE, "en", names).sentences
    assert taken.text == "De Vlinders cut stars."
