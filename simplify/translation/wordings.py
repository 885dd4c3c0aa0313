"""The messages of a locale read backwards: every sentence that a message can become, word by word with its slots."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import product

from fluent.syntax import FluentParser, ast

from simplify.translation import slots
from simplify.translation.folding import tokens
from simplify.wording import SOURCE, locales_root

# The files that hold whole sentences for parents, the best wording first; others hold buttons and questions.
FILES = ("phrases.ftl", "notices.ftl", "handover.ftl", "corrections.ftl")
ALSO = "also"  # an attribute ".also-1" is another wording of the same message: recognised, never rendered
MOST_WORDINGS = 64  # of one message; a message with more choices than that is no sentence that somebody types


@dataclass(frozen=True, slots=True)
class Slot:
    """Hold the place of a variable, and the form in which it stands there: "owner" is a name as a possessive."""

    name: str
    form: str = ""


Unit = str | Slot


@dataclass(frozen=True, slots=True)
class PhraseWording:
    """Hold one sentence of a message: its words and slots, and what the chosen variants say about its variables."""

    key: str
    units: tuple[Unit, ...]
    chosen: Mapping[str, str] = field(default_factory=dict)


# Functions that only other Dutch wordings use: "{ DONE($activity) }" is "buiten gespeeld".
FORMS = frozenset(form for _, form in slots.FORMS)
FINITE = frozenset({"did", "didall", "does", "doall"})

_Part = str | Slot
_Choice = tuple[tuple[_Part, ...], Mapping[str, str]]
_OPEN, _CLOSE = "\ue000", "\ue001"
_SENTINEL = re.compile(f"{_OPEN}([\\w-]+):(\\w*){_CLOSE}('s|’s|s\\b|['’])?")


def wordings(lang: str) -> Iterator[PhraseWording]:
    """Yield every wording of every phrase of a locale; messages that are no sentence are left out."""
    for name in FILES:
        yield from messages(lang, name)


def messages(lang: str, name: str) -> Iterator[PhraseWording]:
    """Yield every wording of the messages in one file of a locale."""
    file = locales_root() / lang / name
    if not file.is_file():
        return
    text, plain = _plain_also(file.read_text(encoding="utf-8"))
    resource = FluentParser(with_spans=False).parse(text)
    terms = {entry.id.name: entry for entry in resource.body if isinstance(entry, ast.Message | ast.Term)}
    for entry in resource.body:
        if not isinstance(entry, ast.Message) or entry.value is None:
            continue
        for pattern in (entry.value, *(also.value for also in entry.attributes if also.id.name.startswith(ALSO))):
            yield from _of_pattern(entry.id.name, _expand(pattern, terms), lang)
        yield from _of_pattern(entry.id.name, [(parts, {}) for parts in plain.get(entry.id.name, ())], lang)


def _plain_also(text: str) -> tuple[str, dict[str, list[tuple[_Part, ...]]]]:
    """Return a file without its other wordings on one line, and those by their message.

    There are thousands of them; the parser of Fluent would take half a second for what one pattern reads.
    """
    found: dict[str, list[tuple[_Part, ...]]] = {}
    kept = []
    key = ""
    lines = text.split("\n")
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if head := HEAD.match(line):
            key = head[1]
        also = PLAIN_ALSO.fullmatch(line)
        if also and not following.startswith("     ") and not following.startswith("    }"):
            found.setdefault(key, []).append(tuple(_pieces(also[1])))
        else:
            kept.append(line)
    return "\n".join(kept), found


HEAD = re.compile(r"([a-z][\w-]*) =")
PLACE = re.compile(r"\{ (?:([A-Z]+)\()?\$([\w-]+)\)? \}")
PLAIN_ALSO = re.compile(r"    \.also-\d+ = ((?:[^{}]|\{ (?:[A-Z]+\()?\$[\w-]+\)? \})+)")


def _pieces(text: str) -> Iterator[_Part]:
    at = 0
    for place in PLACE.finditer(text):
        if place.start() > at:
            yield text[at : place.start()]
        yield Slot(place[2], (place[1] or "").lower())
        at = place.end()
    if at < len(text):
        yield text[at:]


def _of_pattern(key: str, choices: Iterable[_Choice], lang: str) -> Iterator[PhraseWording]:
    seen = set()
    for parts, chosen in choices:
        if any(isinstance(part, Slot) and part.name not in slots.SLOTS for part in parts):
            continue
        text = "".join(part if isinstance(part, str) else f"{_OPEN}{part.name}:{part.form}{_CLOSE}" for part in parts)
        units = _units(text, lang)
        # A form such as "bakte koekjes" holds words of its own: "{ $who } { DID($activity) }".
        words = sum(unit[0].isalpha() if isinstance(unit, str) else unit.form in FINITE for unit in units)
        if not words or "<" in text or (units, tuple(chosen.items())) in seen:
            continue
        if _needs_more(units, chosen):
            continue
        seen.add((units, tuple(chosen.items())))
        yield PhraseWording(key, units, chosen)


def _needs_more(units: tuple[Unit, ...], chosen: Mapping[str, str]) -> bool:
    """Tell whether a variant leaves a number open: "*[other] een paar keer" doesn't say how many."""
    present = {unit.name for unit in units if isinstance(unit, Slot)}
    return any(
        name in slots.NUMERIC and name not in present and not (choice == "one" or choice.isdigit())
        for name, choice in chosen.items()
    )


def _expand(pattern: ast.Pattern, terms: Mapping[str, ast.Message | ast.Term]) -> list[_Choice]:
    """Return every way to fill the choices of a pattern."""
    options: list[list[_Choice]] = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            options.append([((element.value,), {})])
        else:
            options.append(_expression(element.expression, terms))
    results: list[_Choice] = []
    for combination in product(*options):
        chosen: dict[str, str] = {}
        for _, more in combination:
            if any(chosen.get(name, value) != value for name, value in more.items()):
                break  # the same variable can't be "one" here and "other" there
            chosen.update(more)
        else:
            results.append((tuple(part for parts, _ in combination for part in parts), chosen))
        if len(results) > MOST_WORDINGS:
            return []
    return results


def _expression(expression: object, terms: Mapping[str, ast.Message | ast.Term]) -> list[_Choice]:
    if isinstance(expression, ast.Placeable):
        return _expression(expression.expression, terms)
    if isinstance(expression, ast.StringLiteral | ast.NumberLiteral):
        return [((str(expression.parse()["value"]),), {})]
    if isinstance(expression, ast.VariableReference):
        return [((Slot(expression.id.name),), {})]
    if isinstance(expression, ast.FunctionReference):
        read = _expression(expression.arguments.positional[0], terms) if expression.arguments.positional else []
        form = expression.id.name.lower()
        if form not in FORMS or not isinstance(read[0][0][0], Slot):
            return read
        return [((Slot(read[0][0][0].name, form),), {})]
    if isinstance(expression, ast.MessageReference | ast.TermReference):
        entry = terms.get(expression.id.name)
        return _expand(entry.value, terms) if entry is not None and entry.value is not None else []
    if isinstance(expression, ast.SelectExpression):
        selector = _expression(expression.selector, terms)
        if len(selector) != 1 or len(selector[0][0]) != 1 or not isinstance(selector[0][0][0], Slot):
            return []
        name = selector[0][0][0].name
        found: list[_Choice] = []
        for variant in expression.variants:
            choice = variant.key.name if isinstance(variant.key, ast.Identifier) else str(variant.key.value)
            for parts, chosen in _expand(variant.value, terms):
                if chosen.get(name, choice) == choice:
                    found.append((parts, {**chosen, name: choice}))
        return found
    return []


def _units(text: str, lang: str) -> tuple[Unit, ...]:
    """Split a wording into words and slots, without a final full stop and without units that a slot reads itself."""
    units: list[Unit] = []
    at = 0
    for match in _SENTINEL.finditer(text):
        units += [token.text for token in tokens(text[at : match.start()], lang)]
        units.append(Slot(match[1], slots.OWNER if match[3] else match[2]))
        at = match.end()
    units += [token.text for token in tokens(text[at:], lang)]
    kept: list[Unit] = []
    for index, unit in enumerate(units):
        before = units[index - 1] if index else None
        if isinstance(before, Slot) and isinstance(unit, str) and unit in slots.UNITS.get(before.name, ()):
            continue
        after = units[index + 1] if index + 1 < len(units) else None
        if unit == "€" and isinstance(after, Slot):
            continue
        kept.append(unit)
    while kept and isinstance(kept[-1], str) and kept[-1] in ".!。…":
        kept.pop()
    return tuple(kept)


# --- word order ----------------------------------------------------------------------------------------------------

DAY_ADVERBS = frozenset(
    {
        "vandaag",
        "vanochtend",
        "vanmiddag",
        "vanavond",
        "vannacht",
        "gisteren",
        "eergisteren",
        "morgen",
        "overmorgen",
        "gisteravond",
        "gisterochtend",
        "gistermiddag",
        "morgenochtend",
        "morgenmiddag",
        "morgenavond",
    }
)
PLACES = frozenset({"thuis", "buiten"})
CLAUSE_MARKS = frozenset(
    {"en", "maar", "want", "of", "dus", "als", "omdat", "dat", "zodat", "toen", ".", "?", "!", ":", ";"}
)
PRONOUNS = frozenset({"we", "ze", "hij", "het", "ik", "er", "iedereen", "dit", "dat"})
DETERMINERS = frozenset({"de", "het", "een", "onze", "alle", "zijn", "haar", "u/je", "groep", "juf", "meester"})
MOST_ORDERS = 40


def orders(units: tuple[Unit, ...], lang: str) -> set[tuple[Unit, ...]]:
    """Return the orders in which a Dutch phrase may be said when its time adverbials move; the phrase itself too.

    "Sam heeft vandaag goed gegeten", "Vandaag heeft Sam goed gegeten" and "Sam heeft goed gegeten vandaag" are one
    phrase. An adverbial never leaves its clause, and a question keeps its verb in front.
    """
    found = {units}
    if lang != SOURCE:
        return found
    clause_end = next((i for i, unit in enumerate(units) if isinstance(unit, str) and unit in CLAUSE_MARKS), len(units))
    found |= _with_participle_first(units, clause_end)
    spans = _adverbials(units, clause_end)
    for start, end in spans:
        adverbial, rest = units[start:end], units[:start] + units[end:]
        stop = clause_end - (end - start)
        declared = _declared(rest, stop, fronted=start == 0)
        if declared is not None:
            verb = _subject(declared)
            inverted = (declared[verb], *declared[:verb], *declared[verb + 1 :])
            found.add(adverbial + inverted)
            rest = declared
            first = verb + 1
        elif start == 0:
            continue
        else:
            first = start  # a question or a request: only later places
        places = [place for place in range(first, stop + 1) if _may_split(rest, place)]
        found |= {rest[:place] + adverbial + rest[place:] for place in places}
        if adverbial[0] == "op":  # "op vrijdag" may also be "vrijdag" or "morgen"
            bare = adverbial[1:]
            found |= {rest[:place] + bare + rest[place:] for place in places}
            if declared is not None:
                found.add(bare + inverted)
        if len(found) > MOST_ORDERS:
            return {units}
    return found


PARTICIPLE = re.compile(r"(?:ge|be|ver|ont|her|op|af|aan|uit|mee|voor)\w+(?:t|d|en)")


def _with_participle_first(units: tuple[Unit, ...], clause_end: int) -> set[tuple[Unit, ...]]:
    """Return "heeft geplast op de wc" for "heeft op de wc geplast"."""
    last = units[clause_end - 1] if clause_end > 3 else None
    if clause_end != len(units) or not isinstance(last, str) or not PARTICIPLE.fullmatch(last):
        return set()
    found = set()
    for place in range(clause_end - 2, 1, -1):
        if units[place] in PREPOSITIONS - {"geen", "goed", "te"}:
            found.add((*units[:place], last, *units[place:-1]))
    return found


@cache
def _shapes() -> Mapping[Unit, tuple[tuple[str, ...], ...]]:
    """Return the shapes of adverbials by their first word."""
    firsts = dict.fromkeys(shape[0] for shape in slots.ADVERBIALS)
    return {first: tuple(shape for shape in slots.ADVERBIALS if shape[0] == first) for first in firsts}


def _adverbials(units: tuple[Unit, ...], clause_end: int) -> list[tuple[int, int]]:
    spans = []
    at = 0
    while at < clause_end:
        if units[at] in DAY_ADVERBS or (at and units[at] in PLACES):
            spans.append((at, at + 1))
        for shape in _shapes().get(units[at], ()):
            piece = units[at : at + len(shape)]
            if tuple(unit.name if isinstance(unit, Slot) else unit for unit in piece) == shape and isinstance(
                piece[-1], Slot
            ):
                spans.append((at, at + len(shape)))
        at += 1
    return spans


def _subject(units: tuple[Unit, ...]) -> int:
    """Return how many units the subject in front takes, or 0 when that isn't plain."""
    if not units:
        return 0
    first = units[0]
    if isinstance(first, Slot):
        return 1 if first.name in {"child", "person", "group"} and not first.form else 0
    if first in PRONOUNS or first == "u/je":
        return 1
    if first in DETERMINERS and len(units) > 1:
        return 2
    return 0


def _declared(rest: tuple[Unit, ...], stop: int, *, fronted: bool) -> tuple[Unit, ...] | None:
    """Return the clause with its subject in front of its verb, or None when it isn't a plain statement."""
    if "?" in rest:
        return None
    if not fronted:
        taken = _subject(rest)
        return rest if taken and taken < stop and isinstance(rest[taken], str) else None
    if len(rest) < 2 or not isinstance(rest[0], str):
        return None
    taken = _subject(rest[1:])
    return (*rest[1 : 1 + taken], rest[0], *rest[1 + taken :]) if taken else None


def _may_split(rest: tuple[Unit, ...], place: int) -> bool:
    """Tell whether an adverbial may stand at a place: not after an article or a preposition."""
    before = rest[place - 1] if place else None
    verb = before == "zijn" and place == 2  # "we zijn", not "zijn jas"
    return verb or not (isinstance(before, str) and before in DETERMINERS | PREPOSITIONS)


PREPOSITIONS = frozenset(
    {
        "in",
        "op",
        "aan",
        "met",
        "van",
        "bij",
        "voor",
        "naar",
        "om",
        "tot",
        "uit",
        "over",
        "tussen",
        "door",
        "zonder",
        "te",
        "rond",
        "vanaf",
        "geen",
        "goed",
    }
)
