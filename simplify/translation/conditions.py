"""A Dutch statement with the clause that says when it holds: "Bel ons als u vragen heeft", "Sam huilde toen hij viel".

`locales/nl/conditions.ftl` holds those clauses. The reader gets the clause first, so that nobody takes the statement
alone for the whole: "If Sam has had no fever for 24 hours: Sam may come again."
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from simplify.errors import WordingError
from simplify.translation.clauses import after
from simplify.translation.contexts import behind_verb, joined
from simplify.translation.folding import YOU, Token, tokens
from simplify.translation.net import GENDER, Net
from simplify.translation.values import Name, Situation, Typed, show
from simplify.translation.wordings import messages
from simplify.wording import ISOLATES, SOURCE, wording

FILE = "conditions.ftl"
CONDITION, ONLY = "condition-sentence", "condition-only"
INSIDE = frozenset({"bij", "indien"})  # "Wij spelen bij regen binnen"; a clause of its own stands at an end
LIMITS = frozenset({"pas", "alleen"})  # "pas als", "mag pas komen als": only then
# Before a clause these bind it in a way that no frame says: "ook als", "zelfs als", "niet als", "anders als".
BOUND = frozenset("ook zelfs vooral net behalve niet zo anders meer meestal soms misschien tenzij of en maar".split())
DOUBT = frozenset({"misschien", "waarschijnlijk", "ook", "alleen", "zelfs", "vooral"})
# A request in front of which a condition may stand: "Als u later komt, bel ons dan"; "mag hij" would ask.
REQUESTED = frozenset(
    "bel laat neem geef houd stuur vraag kom kijk mail app meld wacht breng haal ga lees zeg trek doe graag".split()
)
YOUR = frozenset({"u", "je", "jullie"})
MARKS = frozenset(".!?…")
CHILD = (YOU, "kind")
PRONOUNS = frozenset({"het", "hij", "ze"})


@dataclass(frozen=True, slots=True)
class Condition:
    """Hold when a statement holds: the message of the clause, its values, and whether it holds only then."""

    key: str
    values: tuple[tuple[str, Typed], ...]
    only: bool = False

    @property
    def subject(self) -> str:
        """Return the child that the clause names, or ""."""
        return next((value.text for _, value in self.values if isinstance(value, Name)), "")


@cache
def _net() -> Net:
    return Net((one.units, one) for one in messages(SOURCE, FILE) if isinstance(one.units[0], str))


@cache
def _openers() -> frozenset[str]:
    """Return the words that a clause begins with: "als", "toen", "zodra", "tot"."""
    return frozenset(_net().root.words)


def parted(text: str, now: Situation) -> Iterator[tuple[str, Condition]]:
    """Yield what is left of a sentence without the clause that says when it holds, and that clause."""
    read = tokens(text, SOURCE)
    mark = ""
    while read and read[-1].text in MARKS:
        mark = text[read[-1].start : read[-1].end] + mark
        read.pop()
    for at, token in enumerate(read):
        if token.text not in _openers():
            continue
        before = read[:at]
        if not before or (len(before) == 1 and before[0].text in LIMITS):
            yield from _in_front(text, read, mark, now, at)
        elif before[-1].text not in BOUND:
            yield from _behind(text, before, read[at:], mark, now)
            if token.text in INSIDE:
                yield from _inside(text, before, read[at:], mark, now)


def _in_front(text: str, read: list[Token], mark: str, now: Situation, at: int) -> Iterator[tuple[str, Condition]]:
    """Yield "we bellen u" with the clause of "Als de koorts stijgt, bellen we u"."""
    for condition, words in _read(text, read[at:], now):
        rest = [one for one in read[at + words :] if one.text != "dan"]
        if len(rest) < 2 or any(one.text in DOUBT | LIMITS for one in rest):
            continue
        found = replace(condition, only=at > 0)
        if "?" in mark or (rest[0].text in REQUESTED and text[rest[1].start : rest[1].end].lower() not in YOUR):
            yield joined(text, rest) + mark, found
        if "?" not in mark:
            for main in behind_verb(rest):
                yield joined(text, main) + mark, found


def _behind(
    text: str, before: list[Token], read: list[Token], mark: str, now: Situation
) -> Iterator[tuple[str, Condition]]:
    limits = [one for one in before if one.text == "pas"]
    limits += [before[-1]] if before[-1].text == "alleen" else []
    left = [one for one in before if one not in limits]
    if len(left) < 2 or any(one.text in DOUBT for one in left):
        return
    clause = _of_the_child(left, read)
    for condition, words in _read(text, clause, after(joined(text, left), now)):
        if words == len(clause) and (not limits or read[0].text == "als"):
            yield joined(text, left) + mark, replace(condition, only=bool(limits))


def _inside(
    text: str, before: list[Token], read: list[Token], mark: str, now: Situation
) -> Iterator[tuple[str, Condition]]:
    for condition, words in _read(text, read, now):
        if words < len(read) and not any(one.text in DOUBT | LIMITS for one in before):
            yield joined(text, [*before, *read[words:]]) + mark, condition


def _read(text: str, read: Sequence[Token], now: Situation) -> Iterator[tuple[Condition, int]]:
    """Yield the clauses that words begin with, and how many words each takes; a longer one is meant if there is one."""
    said = list(_net().begin(text, list(read), now))
    longest = max((one.words for one in said), default=0)
    for one in said:
        if one.words == longest:
            genders = {value.gender for value in one.readings.values() if isinstance(value, Name) and value.gender}
            if len(genders) > 1 or GENDER in one.readings:
                continue
            gender = genders.pop() if genders else now.gender
            yield Condition(one.phrase.key, (*one.readings.items(), (GENDER, gender))), longest


def _of_the_child(left: Sequence[Token], read: list[Token]) -> list[Token]:
    """Return a clause about "uw kind" where it says "het" or "hij" of the child that the statement names."""
    at = next((i for i, one in enumerate(left[:-1]) if (one.text, left[i + 1].text) == CHILD), -1)
    if at < 0 or len(read) < 2 or read[1].text not in PRONOUNS:
        return read
    pronoun = read[1]
    return [read[0], *(replace(one, start=pronoun.start, end=pronoun.end) for one in left[at : at + 2]), *read[2:]]


def framed(sentence: str, condition: Condition, lang: str, source: bool = False) -> str | None:
    """Return a rendered statement behind its condition; None when the language lacks a part."""
    words = wording(lang)
    frame = ONLY if condition.only else CONDITION
    if not words.has(condition.key) or not words.has(frame):
        return None
    try:
        shown = {name.replace("-", "_"): show(value, lang, source) for name, value in condition.values}
        return _begun(words.text(frame, condition=words.text(condition.key, **shown), sentence=sentence), lang)
    except WordingError:
        return None


def _begun(text: str, lang: str) -> str:
    """Return a sentence with a capital at its beginning."""
    at = next((index for index, letter in enumerate(text) if letter.isalpha()), len(text))
    if not text[at : at + 1].islower() or text[:at].translate(ISOLATES).strip():
        return text
    return text[:at] + ("İ" if lang == "tr" and text[at] == "i" else text[at].upper()) + text[at + 1 :]
