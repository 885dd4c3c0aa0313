"""What a translation that a person typed has lost, before colleagues are asked: the gates, in people's words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from simplify.facts import compare
from simplify.facts import facts as facts_of
from simplify.translation import quality, shape
from simplify.translation.shape import Gate, Pair
from simplify.types import FactKind
from simplify.wording import SOURCE

NAME, FACTS, NEGATION, LANGUAGE = "name", "facts", "negation", "language"
# A person may be shorter, freer and wordier than a machine, so the gates of style are left out.
WORDS: tuple[Gate, ...] = (shape.empty, shape.leftover, quality.script, quality.copied)
MEANING: tuple[Gate, ...] = (quality.digits, quality.facts)
ENOUGH_WORDS = 3  # to tell that somebody typed Dutch
SURE = 0.9


@dataclass(frozen=True, slots=True)
class Objection:
    """Hold why a translation can't stand: the kind, and which facts it lost or changed, in the words of the text."""

    kind: str
    facts: tuple[str, ...] = ()


def named(text: str, names: Iterable[str], lang: str = SOURCE) -> str:
    """Return the first name in a text, one that is known or one that looks like it; "" when there is none."""
    known = frozenset(names)
    kinds = [fact for fact in facts_of(text, lang, known) if fact.kind is FactKind.NAME]
    if lang != SOURCE:  # only Dutch shows by its capitals what is a name
        kinds = [fact for fact in kinds if fact.text in known]
    return kinds[0].text if kinds else ""


def objection(dutch: str, text: str, target: str, names: Iterable[str] = ()) -> Objection | None:
    """Return what keeps a typed translation of a Dutch sentence from standing, or None.

    `names` are all names that are known here: a sentence that many parents may read holds none of them.
    """
    known = frozenset(names)
    if name := named(dutch, known) or named(text, known, target):
        return Objection(NAME, (name,))
    pair = Pair(dutch, text, SOURCE, target)
    if any(gate(pair) for gate in WORDS) or _is_dutch(text, target):
        return Objection(LANGUAGE)
    difference = compare(dutch, text, SOURCE, to=target)
    times = [fact for fact in difference.lost if fact.kind is FactKind.TIME]
    if times or any(gate(pair) for gate in MEANING):
        changed = [fact.text for fact in (*difference.lost, *difference.added)]
        telling = [fact.text for fact in facts_of(dutch) if fact.kind is not FactKind.NEGATION]
        return Objection(FACTS, tuple(dict.fromkeys(changed or telling or re.findall(r"\d+", text))))
    return Objection(NEGATION) if quality.negation(pair) else None


def _is_dutch(text: str, target: str) -> bool:
    from simplify.translation.detection import detect

    if len(shape.WORD.findall(text)) < ENOUGH_WORDS:
        return False
    found = detect(text, prior={target: 0.8})
    return found.lang == SOURCE and found.confidence >= SURE
