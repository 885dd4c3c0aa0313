"""The gates: what a machine's sentence must keep before a parent may read it.

Each gate answers with one machine-readable word that names the problem, or "". A sentence passes when no gate speaks.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from simplify.errors import DataError
from simplify.translation import clock, denial, foreign, numbers
from simplify.translation.shape import LETTER, WORD, Gate, Pair, empty, leftover, length, loop, tokens, width
from simplify.translation.tables import pattern, plain
from simplify.translation.weekdays import weekdays
from simplify.types import FactKind
from simplify.wording import ISOLATES, SOURCE


def problem(pair: Pair) -> str:
    """Return the name of the first gate that refuses a translation, or "" when it may pass."""
    return next((found for gate in GATES if (found := gate(pair))), "")


def contradicts(sentence: str, back: str, lang: str) -> bool:
    """Tell whether the way back denies what a sentence says, or has another number, time or day, or the opposite word.

    Both are in `lang`. A model that answers well-formed nonsense passes every gate of shape; the way back gives it
    away. Two hops bend words, so nothing else is asked of them.
    """
    pair = Pair(sentence, back, lang, lang)
    if digits(pair) or negation(pair) or weekdays(sentence, lang) != weekdays(back, lang):
        return True
    return denial.opposed(sentence, back, lang)


# --- language ------------------------------------------------------------------------------------------------------


def script(pair: Pair) -> str:
    """Refuse an answer that is mostly not in the script of its language."""
    from simplify.translation.detection import BY_SCRIPT, SCRIPTS

    wanted = next((name for name, langs in BY_SCRIPT.items() if pair.target in langs), "")
    if not wanted:
        return ""
    text = _without(pair.after, {**pair.names, **{shown: shown for shown in pair.names.values()}})
    own = len(SCRIPTS[wanted].findall(text))
    letters = width("".join(LETTER.findall(text)), pair.target)
    return "script" if letters and own < 0.5 * letters else ""


def language(pair: Pair) -> str:
    """Refuse an answer that is surely in another language."""
    text = _without(pair.after, {**pair.names, **{shown: shown for shown in pair.names.values()}})
    return "language" if foreign.is_foreign(text, tokens(text), pair.target) else ""


def _without(text: str, names: Mapping[str, str]) -> str:
    for name in names:
        text = text.replace(name, " ")
    return text


ADDRESS = re.compile(r"\S*(?:@|://|www\.|\w\.\w)\S*")


def copied(pair: Pair) -> str:
    """Refuse an answer that repeats the words of the sentence instead of translating them."""
    known = {word for name in (*pair.names, *pair.names.values()) for word in tokens(name)}
    bare = ADDRESS.sub(" ", pair.before)
    before = [word for word in WORD.findall(bare) if word[0].islower() and len(word) > 3]
    after = Counter(tokens(pair.after))
    same = sum(1 for word in before if after[word] and word not in known)
    if len(before) >= 2 and same >= max(2, 0.7 * len(before)):
        return "copied"
    return "copied" if _run(bare, pair.after, known) else ""


COPIED_RUN = 4  # words in a row; three may be alike by chance ("bed and breakfasts")


def _run(before: str, after: str, known: set[str]) -> bool:
    """Tell whether a run of ordinary words of the sentence stands in the answer, as when a half was left as it was."""
    own, said = WORD.findall(before), WORD.findall(after)
    runs = {tuple(said[at : at + COPIED_RUN]) for at in range(len(said) - COPIED_RUN + 1)}
    return any(
        (run := tuple(own[at : at + COPIED_RUN])) in runs
        and all(word.islower() and word not in known for word in run)
        and len("".join(run)) > 3 * COPIED_RUN
        for at in range(len(own) - COPIED_RUN + 1)
    )


# --- meaning -------------------------------------------------------------------------------------------------------


def negation(pair: Pair) -> str:
    """Refuse an answer that denies what the sentence says, or says what it denies."""
    before = _without(pair.before, pair.names)
    after = _without(pair.after, {shown: shown for shown in pair.names.values()})
    return "negation" if denial.differs(before, pair.source, after, pair.target, _told(before, pair.source)) else ""


def _told(text: str, lang: str) -> int:
    """Count the words of a text besides its dates and times, which deny nothing: "open van 10 maart tot en met ..."."""
    from simplify.facts import facts as found

    length = len(tokens(text))
    if length <= denial.LONG:
        return length
    return length - sum(len(tokens(fact.text)) for fact in found(text, lang) if fact.kind in WHEN)


WHEN = (FactKind.DATE, FactKind.TIME, FactKind.WEEKDAY, FactKind.RANGE)


def bounds(pair: Pair) -> str:
    """Refuse an answer without the "only", "at latest", "at least" or "at most" of the sentence."""
    before = _without(pair.before, pair.names)
    wrong = denial.unbound(before, pair.source, pair.after, pair.target, len(tokens(before)))
    return "bound" if wrong else ""


def names(pair: Pair) -> str:
    """Refuse an answer in which a known name is missing, doubled or left as the writer spells it."""
    after = pair.after.translate(ISOLATES)
    for name, shown in pair.names.items():
        wanted = len(re.findall(rf"(?<!\w){re.escape(name)}", pair.before))
        if wanted and len(re.findall(re.escape(shown), after)) < wanted:
            return "facts"
        if not wanted and shown in after and name not in pair.before:
            return "facts"
    return ""


def _in_order(before: str, lang: str, after: str) -> bool:
    """Tell whether numbers stand in the order of the sentence: "2 boterhammen en 3 koekjes" are no 3 sandwiches.

    Languages put a date elsewhere in a sentence, so the numbers of dates only keep the order among themselves. In a
    long sentence that holds for years and for numbers that are one, such as "5-3", too.
    """
    from simplify.facts import facts as found

    rest = before
    days: list[str] = []
    for fact in sorted(found(before, lang), key=lambda fact: -fact.start):
        if fact.kind is FactKind.DATE:
            days = [*numbers.order(fact.text), *days]
            rest = rest[: fact.start] + " " + rest[fact.end :]
    groups = [days]
    if len(tokens(before)) >= denial.LONG:
        groups += [numbers.order(found[0]) for found in JOINED.finditer(rest)]
        rest = JOINED.sub(" ", rest)
    said = numbers.order(after)
    return all(
        own == its or sorted(own) != sorted(its)
        for own in (*groups, numbers.order(rest))
        if (its := [number for number in said if number in own])
    )


JOINED = re.compile(r"(?<![\d.,])(?:\d+(?:\s?[-–:/]\s?\d+)+|(?:1[4-9]|20)\d\d)(?![\d.,]\d|\d)")


FACTS = (FactKind.EMAIL, FactKind.URL, FactKind.IBAN, FactKind.PHONE)
MONEY = re.compile(r"€|\bEUR\b|\beuro['’]?(?:s|luk\w*|nun|ya|yu)?\b|\bєвро\b|\bевро\b|يورو|یورو|欧元", re.IGNORECASE)

OTHER_MONEY = re.compile(r"[$£¥₺₴₽₹]|\b(?:USD|GBP|TRY|PLN|UAH|RUB|RON|BGN)\b")
DOLLARS = re.compile(r"dollar|dólar|dolar|долар|доллар|دولار|دلار|美元|\bpond|pound|lira|yen", re.IGNORECASE)


def digits(pair: Pair) -> str:
    """Refuse an answer that lost a number or has a new one, in digits or in words."""
    before, after, wrong = clock.settled(pair.before, pair.source, pair.after, pair.target)
    lost, added = numbers.changes(before, pair.source, after, pair.target)
    if wrong or lost or added:
        return "digits"
    length = len(tokens(pair.before))
    if length <= denial.TOO_LONG and not _in_order(before, pair.source, after):
        return "digits"
    if length > denial.LONG:
        return ""
    # A number in words went missing and another one came in its place: "drie" became "four".
    own, said = numbers.spoken(before, pair.source), numbers.spoken(after, pair.target)
    gone = {number for number in own if not numbers.among(number, said, own)} - set(numbers.written(after))
    new = {number for number in said if not numbers.among(number, own, said)} - set(numbers.written(before))
    return "digits" if gone and new else ""


def facts(pair: Pair) -> str:
    """Refuse an answer in which an address, an amount, a date or a day is another one."""
    from simplify.facts import facts as found

    before, after = found(pair.before, pair.source, pair.names), found(pair.after, pair.target, pair.names.values())
    for kind in FACTS:
        if sorted(f.value for f in before if f.kind is kind) != sorted(f.value for f in after if f.kind is kind):
            return "facts"
    if bool(MONEY.search(pair.before)) != bool(MONEY.search(pair.after)):
        return "facts"
    if OTHER_MONEY.search(pair.after) and not (OTHER_MONEY.search(pair.before) or DOLLARS.search(pair.before)):
        return "facts"
    days = [
        {f.value[-5:] for f in side if f.kind is FactKind.DATE and f.value.count("-") == 2} for side in (before, after)
    ]
    if days[0] and days[1] and days[0] != days[1]:
        return "facts"
    return "facts" if weekdays(pair.before, pair.source) != weekdays(pair.after, pair.target) else ""


@cache
def _glossary(lang: str) -> tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]:
    text = (files("simplify.translation") / "glossary.tsv").read_text(encoding="utf-8")
    found = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            cells = line.split("\t")
            if len(cells) != 3 or not all(cells):
                raise DataError("simplify/translation/glossary.tsv", number, "write Dutch words, language, forms")
            if cells[1] == lang:
                found.append((pattern(cells[0], SOURCE), pattern(cells[2], lang)))
    return tuple(found)


def glossary(pair: Pair) -> str:
    """Refuse an answer in which a word of childcare became something else: "luier" is no "slacker"."""
    if pair.source != SOURCE:
        return ""
    before, after = plain(pair.before), plain(pair.after)
    wrong = any(term.search(before) and not forms.search(after) for term, forms in _glossary(pair.target))
    return "glossary" if wrong else ""


GATES: tuple[Gate, ...] = (
    empty,
    leftover,
    length,
    loop,
    script,
    copied,
    names,
    digits,
    facts,
    negation,
    bounds,
    glossary,
    language,
)
