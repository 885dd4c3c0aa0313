"""Words that say when, where, how or with whom, taken out of a Dutch sentence and shown behind what is left of it.

"Sam heeft vanmiddag in de tuin gegeten" says "Sam heeft gegeten", this afternoon and in the garden. Such words are
taken out only where they can't belong to anything but the sentence: never beside a limit ("pas om 15 uur"), never in a
clause of its own, and beside a denial only when they say when.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise

from simplify.errors import WordingError
from simplify.translation.folding import Token, tokens
from simplify.translation.net import GENDER, Net
from simplify.translation.values import Situation, Typed, Weekday, show
from simplify.translation.wordings import PREPOSITIONS, Slot, messages
from simplify.wording import SOURCE, wording

FILE = "contexts.ftl"
WHEN = "context-when-"
WEAK = frozenset(
    {"context-bit", "context-again", "context-very", "context-much"}
)  # words that also mean something else at an end
WHOSE = "context-of-child"
GIVING = frozenset("heeft hebben is zijn was waren had hadden kreeg kregen krijgt krijgen wordt werd".split())
LIMITS = frozenset(
    "alleen pas maar bijna ongeveer ruim zeker minstens minimaal maximaal hooguit meer minder dan al sinds zelfs "
    "vooral niet geen nooit zo te hoe".split()
)
SPANS = frozenset("uur uurtje halfuur halfuurtje kwartier minuten dag dagen week weken".split())  # "een uur later"
SHIFTS = frozenset("later eerder vroeger te langer korter geleden oud voor na".split())
DAYS = frozenset(
    f"{WHEN}{day}" for day in ("morning", "afternoon", "evening", "yesterday", "tomorrow", "weekday", "date")
)
BEHIND_DAYS = frozenset({"te", "voor", "na"})  # "was gisteren te laat", "morgen voor 9.00 uur"
PARTICLES = frozenset({"op", "uit", "aan", "in", "door"})
JOINTS = frozenset({"en", "of", "tot", "t/m", "-"})
SUBORDINATES = frozenset("als omdat dat toen zodat terwijl voordat nadat of wie waar".split())
COORDINATES = frozenset({"dus", "want", "maar", "en"})
DENIALS = frozenset("niet geen niets niks nooit nergens niemand zonder".split())
MOST = 4  # words of context in a sentence
FINAL = re.compile(r"\s*[.!?…。！？؟۔።]+$")


@dataclass(frozen=True, slots=True)
class Context:
    """Hold words of context in a sentence: where they stand, their message and its values."""

    start: int
    end: int
    key: str
    values: tuple[tuple[str, Typed], ...]


@cache
def _net() -> Net:
    known = [wording for wording in messages(SOURCE, FILE) if wording.key != "context-sentence"]
    bare = [(phrase.units[1:], phrase) for phrase in known if phrase.units == ("op", Slot("weekday"))]
    return Net([*((phrase.units, phrase) for phrase in known), *bare])


def taken_out(text: str, situation: Situation) -> Iterator[tuple[str, tuple[Context, ...]]]:
    """Yield a sentence without some of its words of context, the fewest first, and what was taken out."""
    read = tokens(text, SOURCE)
    found = _found(text, read, situation)
    for count in range(1, min(MOST, len(found)) + 1):
        for chosen in combinations(found, count):
            if all(one.end <= other.start for one, other in pairwise(chosen)):
                for rest in _without(text, read, chosen):
                    yield rest, chosen


def _found(text: str, read: Sequence[Token], situation: Situation) -> list[Context]:
    """Return the words of context that may be taken out, in the order of the sentence."""
    clause = next((at for at, token in enumerate(read) if at and _begins_clause(text, token)), len(read))
    denial = next((at for at, token in enumerate(read) if token.text in DENIALS), len(read))
    found = []
    for at in range(clause):
        said = [
            one for one in _net().begin(text, list(read[at:]), situation) if one.words and GENDER not in one.readings
        ]
        longest = max((one.words for one in said), default=0)  # "na het eten", not "na"
        for one in said:
            context = Context(at, at + one.words, one.phrase.key, tuple(one.readings.items()))
            if one.words == longest and _stands_alone(read, context) and _beside(denial, read, context):
                found.append(context)
    return found


def _beside(denial: int, read: Sequence[Token], context: Context) -> bool:
    """Tell whether a context stays true where something is denied: "heeft vanmiddag niet geslapen"."""
    if denial == len(read):
        return True
    return context.key.startswith(WHEN) and (context.start < denial or context.end == len(read))


def _begins_clause(text: str, token: Token) -> bool:
    return token.text in SUBORDINATES or (token.text in COORDINATES and text[: token.start].rstrip().endswith(","))


def _stands_alone(read: Sequence[Token], context: Context) -> bool:
    """Tell whether words of context belong to the whole sentence, and to no word beside them."""
    before = read[context.start - 1].text if context.start else ""
    behind = read[context.end].text if context.end < len(read) else ""
    particle = before in PARTICLES and read[context.start].text in PREPOSITIONS  # "haalt Sam op om 16.00 uur"
    if before in LIMITS or before in JOINTS or before in SPANS or (before in PREPOSITIONS and not particle):
        return False
    if behind in JOINTS or (behind in SHIFTS and not (behind in BEHIND_DAYS and context.key in DAYS)):
        return False
    if behind.isdigit() and any(isinstance(value, Weekday) for _, value in context.values):
        return False  # "donderdag 23 januari" is one date, and this year it may be no Thursday
    if context.key == WHOSE and before in GIVING:
        return False  # "heeft van Noor een bult gekregen"
    return context.key not in WEAK or (context.start > 0 and behind.isalpha())  # "mooi weer", "Wat eet Sam?"


def _without(text: str, read: Sequence[Token], chosen: Sequence[Context]) -> Iterator[str]:
    """Yield what is left of a sentence; the verb that stood before its subject goes behind it again."""
    taken = {at for context in chosen for at in range(context.start, context.end)}
    left = [token for at, token in enumerate(read) if at not in taken]
    mark = text[left[-1].start : left[-1].end] if left and not left[-1].text.isalnum() else ""
    if mark:
        left.pop()
    if len(left) < 2:
        return
    if not (chosen[0].start == 0 and left[0] is read[chosen[0].end]):
        yield joined(text, left) + mark
        return
    if "?" in mark:
        yield joined(text, left) + mark
    for subject in range(1, min(4, len(left))):
        yield joined(text, [*left[1 : 1 + subject], left[0], *left[1 + subject :]]) + mark


def joined(text: str, left: Sequence[Token]) -> str:
    """Return some words of a text with what stands between neighbours: a comma, the dot of "12.30"."""
    pieces = [text[left[0].start : left[0].end]]
    for before, token in pairwise(left):
        between = text[before.end : token.start] if before.end <= token.start else " "
        pieces += [between if len(between) < 3 and not between.strip(", ") else " ", text[token.start : token.end]]
    return "".join(pieces)


def behind(sentence: str, chosen: Sequence[Context], target: str, source: bool = False) -> str | None:
    """Return a rendered sentence with its words of context; None when the language lacks one of them."""
    words = wording(target)
    if not all(words.has(context.key) for context in chosen):
        return None
    try:
        said = [
            words.text(
                context.key, **{name.replace("-", "_"): show(value, target, source) for name, value in context.values}
            )
            for context in chosen
        ]
    except WordingError:
        return None
    final = FINAL.search(sentence)
    stripped = sentence[: final.start()] if final else sentence
    comma = {"ar": "، ", "fa": "، ", "zh": "，"}.get(target, ", ")
    whole = words.text("context-sentence", sentence=stripped, context=comma.join(said))
    return whole + (final.group() if final else "")
