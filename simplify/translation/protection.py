"""Facts kept out of the model's hands: each becomes a placeholder, and comes back in the reader's notation.

Which placeholder survives differs from model to model, so it is measured when a model is installed (`probe`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simplify.translation import slots
from simplify.translation.engine import PLAIN, STYLES
from simplify.translation.values import Activity, Item, Items, Month, Name, Situation, Weekday
from simplify.types import FactKind
from simplify.wording import Money, locales, wording

if TYPE_CHECKING:
    from simplify.translation.engine import Engine

STANDINS = ("Anna", "Peter", "Maria", "David", "Julia", "Robert", "Laura", "Martin", "Eva")  # for the style "name"
MOST = len(STANDINS)

KEPT = frozenset(
    {FactKind.NAME, FactKind.AMOUNT, FactKind.TIME, FactKind.PHONE, FactKind.IBAN, FactKind.EMAIL, FactKind.URL}
)


@dataclass(frozen=True, slots=True)
class Protected:
    """Hold a sentence for the model: its text, and for each placeholder what the reader and the writer see."""

    text: str
    style: str
    held: tuple[tuple[str, str, str], ...]  # placeholder, shown to the reader, as the writer wrote it

    def restore(self, answer: str, *, back: bool = False) -> str | None:
        """Put the facts back; None when a placeholder is missing, doubled or mangled."""
        for placeholder, shown, written in self.held:
            found = list(_pattern(placeholder).finditer(answer))
            if len(found) != 1:
                return None
            start, end = found[0].span()
            answer = answer[:start] + (written if back else shown) + answer[end:]
        return None if self.held and LEFTOVER[self.style].search(answer) else answer


def _pattern(placeholder: str) -> re.Pattern[str]:
    inner = r"\s?".join(re.escape(char) for char in placeholder)
    return re.compile(rf"(?<!\w){inner}(?!\w)" if placeholder[0].isalnum() else inner, re.IGNORECASE)


LEFTOVER: Mapping[str, re.Pattern[str]] = {
    "letters": re.compile(r"\bX\s?\d\s?X\b", re.IGNORECASE),
    "brackets": re.compile(r"[\[\]]"),
    "angles": re.compile(r"<\s?\d|\d\s?>"),
    "number": re.compile(r"(?<!\d)70\d(?!\d)"),
    "name": re.compile(r"(?!)"),
    "plain": re.compile(r"(?!)"),
}


def protect(sentence: str, source: str, target: str, names: Mapping[str, str], style: str) -> Protected:
    """Put a placeholder in the place of each fact that must come through whole."""
    from simplify import facts

    if style == PLAIN:
        return Protected(sentence, style, ())
    found = [fact for fact in facts.facts(sentence, source, names) if fact.kind in KEPT]
    pieces: list[str] = []
    held: list[tuple[str, str, str]] = []
    at = 0
    for fact in found:
        if fact.start < at or len(held) == MOST:
            continue
        if style == "name" and fact.kind is not FactKind.NAME:
            continue  # a stand-in name for a time would bend the grammar
        number = len(held) + 1
        placeholder = STANDINS[number - 1] if style == "name" else STYLES[style].format(n=number)
        if placeholder.casefold() in sentence.casefold():
            continue
        pieces += [sentence[at : fact.start], placeholder]
        held.append((placeholder, _shown(fact.text, fact.kind, source, target, names), fact.text))
        at = fact.end
    return Protected("".join([*pieces, sentence[at:]]), style, tuple(held))


def _shown(text: str, kind: FactKind, source: str, target: str, names: Mapping[str, str]) -> str:
    """Return a fact in the reader's notation: "14.30 uur" becomes "14:30", "€ 17,50" becomes "€17.50"."""
    if kind is FactKind.NAME:
        return names.get(text, text)
    if kind not in {FactKind.TIME, FactKind.AMOUNT} or target not in locales():
        return text
    situation = Situation(source)
    reader = slots.SLOTS["time" if kind is FactKind.TIME else "amount"]
    for end, value in reader(text, 0, situation):
        if end == len(text) and not isinstance(value, Item | Items | Name | Weekday | Month | Activity):
            if kind is FactKind.AMOUNT and not isinstance(value, Money):
                continue
            return str(wording(target).show(value))
    return text


CARRIERS: Mapping[str, Sequence[str]] = {
    "nl": (
        "{0} heeft goed gegeten.",
        "{0} komt om {1} thuis.",
        "Wij zijn morgen open vanaf {0}.",
        "Wilt u {0} ophalen om {1}?",
        "{0} en {1} spelen samen buiten.",
        "U kunt ons bellen: {0}.",
        "De groep van {0} gaat om {1} naar buiten.",
        "Het kost {0}.",
    ),
    "en": (
        "{0} ate well.",
        "{0} comes home at {1}.",
        "We are open tomorrow from {0}.",
        "Will you pick up {0} at {1}?",
        "{0} and {1} play outside together.",
        "You can call us: {0}.",
        "{0}'s group goes outside at {1}.",
        "It costs {0}.",
    ),
}


def probe(engine: Engine, source: str, target: str) -> dict[str, float]:
    """Measure which placeholders come through a model whole: the share of carrier sentences, by style."""
    carriers = CARRIERS.get(source) or CARRIERS["en"]
    shares = {}
    for style in STYLES:
        if style == PLAIN:
            continue
        marks = [STANDINS[n] if style == "name" else STYLES[style].format(n=n + 1) for n in range(2)]
        sentences = [carrier.format(*marks) for carrier in carriers]
        answers = engine.translate(sentences, source, target, 1)
        whole = 0
        for sentence, found in zip(sentences, answers, strict=True):
            held = tuple((mark, mark, mark) for mark in marks if mark in sentence)
            answer = found[0].text if found else ""
            whole += all(len(_pattern(mark).findall(answer)) == 1 for mark, _, _ in held)
        shares[style] = round(whole / len(carriers), 3)
    # Without placeholders the facts are in the model's hands; the gates still hold, so it comes last.
    shares[PLAIN] = min(0.01, min(shares.values()) or 0.01)
    return shares
