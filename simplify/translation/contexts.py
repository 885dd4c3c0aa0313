"""Words that say when, where, how or with whom, taken out of a Dutch sentence and shown behind what is left of it.

"Sam heeft vanmiddag in de tuin gegeten" says "Sam heeft gegeten", this afternoon and in the garden. Such words are
taken out only where they can't belong to anything but the sentence: never beside a limit ("pas om 15 uur"), never in a
clause of its own, and beside a denial only when they say when. A word
that bounds a number ("ongeveer", "pas om") is taken out where the sentence has just that one number.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations, pairwise

from simplify.errors import WordingError
from simplify.translation.folding import YOU, Token, tokens
from simplify.translation.net import GENDER, Net
from simplify.translation.values import Situation, Typed, Weekday, arguments
from simplify.translation.wordings import PREPOSITIONS, Slot, messages
from simplify.wording import SOURCE, wording

FILE = "contexts.ftl"
WHEN, BOUND = "context-when-", "context-number-"
NOT_BEFORE = f"{BOUND}not-before"
WEAK = frozenset(
    {"context-bit", "context-again", "context-very", "context-much"}
)  # words that also mean something else at an end
WHOSE, SELF, BEFORE_DAY = "context-of-child", "context-self", "context-when-before-date"
BRINGING = frozenset("denk denken denkt mee meenemen meegeven meebrengen nodig vergeet vergeten".split())
THEN, CONSTANTLY = "context-in-that-case", "context-constantly"  # "Bel dan de huisarts", "huilt steeds"
CONCLUDING = frozenset({THEN, "context-therefore"})  # "Dan mag hij niet komen"
COMPARED = re.compile(r"\w{2,}er|meer|minder|anders")  # "meer dan", "later dan", "steeds meer", "steeds beter"
GROUPS = frozenset("groep groepen klas kamer mama papa moeder vader oma opa broer zus juf leidster".split())
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
PARTS = frozenset("half halve halfuur anderhalf helft kwart kwartier".split())  # numbers without a figure
DEGREES = "graden"
WEEKDAYS = frozenset("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split())
UNITS = frozenset("uur uurtje minuut minuten kwartier dag week maand".split())  # "een uur" is a number, "een jas" none
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
            if all(one.end <= other.start for one, other in pairwise(chosen)) and _with_bounds(chosen, found):
                for rest in _without(text, read, chosen):
                    yield rest, chosen


def _found(text: str, read: Sequence[Token], situation: Situation) -> list[Context]:
    """Return the words of context that may be taken out, in the order of the sentence."""
    clause = next((at for at, token in enumerate(read) if at and _begins_clause(text, token)), len(read))
    found: list[Context] = []
    bounded: set[int] = set()
    for at in range(clause):
        said = [
            one for one in _net().begin(text, list(read[at:]), situation) if one.words and GENDER not in one.readings
        ]
        longest = max((one.words for one in said), default=0)  # "na het eten", not "na"
        for one in said:
            context = Context(at, at + one.words, one.phrase.key, tuple(one.readings.items()))
            if one.words == longest and _stands_alone(read, context, bounded) and _beside(read, context):
                found.append(context)
                if context.key.startswith(BOUND):
                    bounded.add(context.end)
    return found


def _with_bounds(chosen: Sequence[Context], found: Sequence[Context]) -> bool:
    """Tell whether a number that is taken out takes its bound along: "ongeveer 20 minuten"."""
    starts = {context.start for context in chosen}
    ends = {context.end for context in chosen}
    return all(one.end not in starts or one.end in ends for one in found if one.key.startswith(BOUND))


def _beside(read: Sequence[Token], context: Context) -> bool:
    """Tell whether a context stays true where something is denied: "heeft vanmiddag niet geslapen"."""
    outside = (at for at, token in enumerate(read) if token.text in DENIALS and not context.start <= at < context.end)
    denial = next(outside, None)
    if denial is None:
        return True
    told = context.key.startswith(WHEN) or context.key in CONCLUDING
    return told and (context.start < denial or context.end >= _last(read))


def _last(read: Sequence[Token]) -> int:
    """Return where the words of a sentence end, without its final mark."""
    return len(read) - (not read[-1].text.isalnum())


def _begins_clause(text: str, token: Token) -> bool:
    return token.text in SUBORDINATES or (token.text in COORDINATES and text[: token.start].rstrip().endswith(","))


def _stands_alone(read: Sequence[Token], context: Context, bounded: set[int]) -> bool:
    """Tell whether words of context belong to the whole sentence, and to no word beside them."""
    before = read[context.start - 1].text if context.start else ""
    behind = read[context.end].text if context.end < len(read) else ""
    particle = before in PARTICLES and read[context.start].text in PREPOSITIONS  # "haalt Sam op om 16.00 uur"
    if (before in LIMITS and context.start not in bounded) or before in JOINTS or before in SPANS:
        return False
    if before in PREPOSITIONS and not particle:
        return False
    if context.key.startswith(BOUND):
        return _bounds_a_number(read, context)
    if behind in JOINTS or (behind in SHIFTS and not (behind in BEHIND_DAYS and context.key in DAYS)):
        return False
    if behind.isdigit() and any(isinstance(value, Weekday) for _, value in context.values):
        return False  # "donderdag 23 januari" is one date, and this year it may be no Thursday
    if context.key == SELF and any(token.text == YOU for token in read):
        return False  # "Komt u zelf?" asks whether nobody else comes
    if context.key == BEFORE_DAY and any(token.text in BRINGING for token in read):
        return False  # "zwemkleding voor vrijdag" is for that day
    if context.key == WHOSE and before in GIVING | GROUPS:
        return False  # "heeft van Noor een bult gekregen", "werkt op de groep van Sam"
    if context.key == THEN and (COMPARED.fullmatch(before) or behind in {"ook", "wel", "pas"}):
        return False
    if context.key == CONSTANTLY and (before == "nog" or COMPARED.fullmatch(behind)):
        return False
    return context.key not in WEAK or (context.start > 0 and behind.isalpha())  # "mooi weer", "Wat eet Sam?"


def _bounds_a_number(read: Sequence[Token], context: Context) -> bool:
    """Tell whether a word stands before the one number of a sentence: "ongeveer 20 minuten", "pas om 10.00 uur"."""
    numbers = [at for at in range(len(read)) if _is_number(read, at)]
    one = bool(numbers) and all(_joins(token) for token in read[numbers[0] : numbers[-1]])
    if not one or any(token.text == DEGREES for token in read):
        return False  # a temperature is told as it was measured
    at = numbers[0]
    if context.key == NOT_BEFORE:
        before = context.end == at if read[at].text in WEEKDAYS else False  # "pas maandag", but not "pas 2 jaar"
        return before or (at == context.end + 1 and read[context.end].text in PREPOSITIONS)
    return context.start > 0 and at == context.end


def _is_number(read: Sequence[Token], at: int) -> bool:
    token = read[at].text
    following = read[at + 1].text if at + 1 < len(read) else ""
    figure = token.isdigit() or token in PARTS or token in WEEKDAYS
    return figure or (token in {"de", "een"} and following in PARTS | UNITS)


def _joins(token: Token) -> bool:
    """Tell whether a word may stand inside one number: "12.30", "half 3", "een half uur"."""
    return token.text.isdigit() or token.text in PARTS | {".", ":", ",", "de", "een"}


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
    for turned in behind_verb(left):
        yield joined(text, turned) + mark


def behind_verb(read: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield a clause that begins with its verb in the order of a statement: "bellen we u" is "we bellen u"."""
    for subject in range(1, min(5, len(read))):
        yield [*read[1 : 1 + subject], read[0], *read[1 + subject :]]


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
        said = [words.text(context.key, **arguments(context.key, context.values, target, source)) for context in chosen]
    except WordingError:
        return None
    final = FINAL.search(sentence)
    stripped = sentence[: final.start()] if final else sentence
    comma = {"ar": "، ", "fa": "، ", "zh": "，", "ti": "፣ "}.get(target, ", ")
    whole = words.text("context-sentence", sentence=stripped, context=comma.join(said))
    return whole + (final.group() if final else "")
