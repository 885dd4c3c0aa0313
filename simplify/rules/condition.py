"""Conditions as a question: "Als uw kind ziek is, moet u bellen." -> "Is uw kind ziek? Dan moet u bellen."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import forms, is_participle, present
from simplify.rules.clauses import (
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    opens_with_verb,
    subject_end,
    surely_finite,
)
from simplify.rules.order import question
from simplify.rules.rule import Reading, Rule, capital

IF = frozenset({"als", "indien"})
# Turns of speech, not conditions: "Als het goed is, komt de bus om 9 uur."
TURNS = (("het", "goed", "is"), ("het", "ware"), ("gezegd",), ("bekend",), ("volgt",))
# In a message of a centre these too tell when something holds: "Zodra uw kind beter is, ..."; not of the past.
TIMED = frozenset({"wanneer", "zodra"})
PAST = frozenset("was waren werd werden had hadden kon konden moest moesten ging gingen kwam kwamen".split())
ASIDES = frozenset("wilt wil kunt kan mag moet bent is".split())  # "Wilt u?" alone asks nothing
SHORT = 6  # words; a shorter sentence is easy enough


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a condition at the head of a sentence whose main clause starts with its verb, or with "dan"."""
    if len(reading.words) < SHORT or reading.text.rstrip()[-1:] not in (".", "!", ":", "?") or reading.text.isupper():
        return
    first = reading.lowers[0]
    # "wanneer" may be about time, but "wanneer u ..." is a condition
    timed = first in TIMED and reading.care and not PAST & set(reading.lowers)
    known = first in IF or timed or (first == "wanneer" and reading.lowers[1] in ("u", "uw", "je"))
    if not known and reading.text.rstrip().endswith("?"):
        return
    if not known and first not in ("mocht", "mochten"):
        seat = 1 if first in ("en", "maar") else 0
        if opens_with_verb(reading, seat) and not reading.lowers[seat].startswith("mocht"):
            yield from _asked_already(reading)
        return
    if any(reading.lowers[1 : 1 + len(turn)] == turn for turn in TURNS) or not reading.between(0).isspace():
        return  # "Als -d is gegeven": no words of a sentence
    for comma in range(2, len(reading.words) - 2):
        if reading.between(comma).strip() != ",":
            if not reading.flows(comma):
                return  # another stop comes first
            continue
        main = _main(reading, comma)
        if main is None:
            continue
        if comma == 2 and reading.lowers[2] in ASIDES:
            return  # "Als u wilt, kunt u helpen"
        asked = _might(reading, comma + 1) if first.startswith("mocht") else question(reading, 1, comma + 1)
        if asked is not None:
            start = 0 if first.startswith("mocht") else reading.words[1].start
            opening = [Piece(reading.words[0].start, start, "")] if start else []
            yield [*opening, *asked, *main]
        return


def _asked_already(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Bent u ziek, dan ..." and "Bent u ziek, bel dan ...": a question mark is all it needs."""
    for comma in range(1, len(reading.words) - 2):
        if reading.between(comma).strip() != ",":
            if not reading.flows(comma):
                return
            continue
        at = comma + 1
        first = reading.words[at]
        follows = reading.lowers[at] == "dan" and opens_with_verb(reading, at + 1)
        if follows or _imperative(reading, at):
            yield [Piece(reading.words[comma].end, first.end, "? " + capital(first.text))]
            return


def _imperative(reading: Reading, at: int) -> bool:
    """Tell whether "neem dan", "bel ons dan" starts at a word: an order that follows from the condition."""
    order = any(form.name == "ik" for form in forms().get(reading.lowers[at], ()))
    return order and "dan" in reading.lowers[at + 1 : at + 4]


# "Ziet u iets, meldt dit": an order with a slip in it.
UNSURE = (("meldt", "dit"), ("meldt", "dat"), ("geeft", "dit"), ("laat", "dit"))


def _main(reading: Reading, comma: int) -> list[Piece] | None:
    """Return the piece that starts the main clause as a sentence of its own, or None when it does not fit."""
    at = comma + 1
    left = reading.words[comma].end
    if reading.text.rstrip().endswith("?") or reading.lowers[at : at + 2] in WISHES:
        return _asks(reading, comma)
    if reading.lowers[at] == "dan":
        if reading.lowers[at + 1] == "ook" or not opens_with_verb(reading, at + 1):
            return None
        return [Piece(left, reading.words[at].end, "? Dan")]
    if _imperative(reading, at):
        return [Piece(left, reading.words[at].end, "? " + capital(reading.words[at].text))]
    if not opens_with_verb(reading, at) or reading.lowers[at : at + 2] in UNSURE:
        return None
    if "dan" in reading.lowers[at + 1 : at + 5]:  # "..., geeft u dit dan aan"
        if reading.lowers[at + 1] not in ("u", "jullie"):
            return None
        return [Piece(left, reading.words[at].end, "? " + capital(reading.words[at].text))]
    return [Piece(left, reading.words[at].start, "? Dan ")]


# "..., wilt u dit dan doorgeven.": a request, with or without its question mark.
WISHES = (("wilt", "u"), ("wil", "je"), ("willen", "jullie"), ("zou", "u"), ("zou", "je"), ("zouden", "jullie"))


def _asks(reading: Reading, comma: int) -> list[Piece] | None:
    """Return the pieces that leave a request or a question on its own: "... Meldt u dit dan?"."""
    at, mark = comma + 1, len(reading.text.rstrip())
    if not reading.care or "dan" not in reading.lowers[at + 1 : at + 7] or not opens_with_verb(reading, at):
        return None
    opening = Piece(reading.words[comma].end, reading.words[at].end, "? " + capital(reading.words[at].text))
    return [opening] if reading.text[mark - 1] == "?" else [opening, Piece(mark - 1, mark, "?")]


def _might(reading: Reading, end: int) -> list[Piece] | None:
    """Return pieces for "Mocht u ziek zijn" -> "Bent u ziek": the infinitive takes the place of "mocht"."""
    if any(word in SUBORDINATORS or word in FINITE_MODALS for word in reading.lowers[2:end]):
        return None  # "mocht u een medicijn hebben dat gegeven moet worden": whose infinitive is it?
    infinitives = [at for at in range(2, end) if _infinitive(reading.lowers[at]) and reading.lowers[at - 1] != "te"]
    if not infinitives:
        return None
    at = infinitives[0]
    while at + 1 in infinitives and reading.lowers[at] not in LEADING and not _perfect(reading, at):
        at += 1  # "mocht u vragen hebben": a noun that looks like an infinitive
    after = at + 1
    while after in infinitives:
        after += 1
    if any(n >= after for n in infinitives) or (after < end and reading.lowers[after] not in PREPOSITIONS):
        return None
    verb = next(form.verb for form in forms()[reading.lowers[at]] if form.name == "infinitive")
    subject = reading.lowers[1] if reading.lowers[0] == "mocht" else "zij"
    word = capital(present(verb, subject))
    leave = reading.drop(at, at + 1)
    if verb.particle:
        leave = Piece(reading.words[at].start, reading.words[at].end, verb.particle)
    return [Piece(reading.words[0].start, reading.words[0].end, word), leave]


FINITE_MODALS = frozenset("moet moest kan kon mag mocht zal zou wil wilde dient hoeft wordt werd is heeft".split())


def _perfect(reading: Reading, at: int) -> bool:
    """Tell whether a participle that looks like an infinitive follows its helper: "mocht u dit zijn vergeten"."""
    return reading.lowers[at] in ("zijn", "hebben") and is_participle(reading.lowers[at + 1])


# With these another infinitive goes: "willen komen", "laten weten".
LEADING = MODALS | frozenset("gaan komen laten blijven helpen zien horen leren".split())


def _infinitive(word: str) -> bool:
    return any(form.name == "infinitive" for form in forms().get(word, ())) and word not in ("eten", "leven", "kosten")


# "Wij vinden het fijn als ...", "alleen als": there the condition belongs to a word before it.
TIED = frozenset(
    "het fijn leuk prettig belangrijk handig jammer goed vinden vindt weten weet hopen horen hoort vragen zeggen zien "
    "alleen uitsluitend slechts enkel pas ook behalve zelfs anders dan meer liever zoals net of en om dat zo wanneer "
    "vooral want zowel dit gebruikt gezien beschouwd bedoeld ingezet vraag duidelijk bekend afhankelijk bepalen "
    "bepaalt".split()
)
POINTING = frozenset("hij zij ze het hun zijn haar deze dit die dat er".split())
# Who these are must stand first, wherever in the condition they stand: "U kunt de kaart kopen als u hem nodig heeft."
TAKING_UP = frozenset({"hem", "hen", "ze"})
BACK = frozenset("daarvoor hiervoor ervoor daarover hierover daarbij hierbij daarmee hiermee daarop hierop".split())
OWN = frozenset({"wij", "we", "u", "ik", "de", "het", "uw", "onze", "kinderen", "ouders"})


def find_later(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a condition after its main clause: "U mag komen als uw kind beter is." -> "Is ...? Dan mag u komen."."""
    words = reading.lowers
    if not reading.care or len(words) < 10 or reading.text.rstrip()[-1:] != "." or words[0] not in OWN:
        return
    at = next((n for n in range(3, len(words) - 3) if words[n] in ("als", "indien", "wanneer", "zodra")), 0)
    if not at or TIED & set(words[1:at]) or PAST & set(words) or reading.clause_end(at) != len(words):
        return
    if words[at] == "als" and words[at - 1] in PRONOUNS and words[at + 1] not in PRONOUNS | DETERMINERS:
        return  # "hoe wij u als ouders kunnen helpen": a role
    if reading.clause_start(at) != 0 and (reading.clause_start(at) != at or reading.clause_start(at - 1) != 0):
        return
    if any(mark in reading.text for mark in '"“”():;') or any(word in SUBORDINATORS for word in words[at + 1 :]):
        return
    end = subject_end(reading, 0, at)
    if end is None or end + 1 >= at or not _has_verb(reading, end):
        return
    taken_up = words[at + 1] in POINTING or words[at + 2] in ("deze", "die", "dit", "dat")
    if taken_up or words[:2] == ("het", "is") or (BACK | TAKING_UP) & set(words[at:]):
        return  # "De kinderen mogen spelen als zij klaar zijn.": who "zij" are must stand first
    asked = question(reading, at + 1, len(words))
    if asked is None or asked[0].start != reading.words[at + 1].start:
        return
    yield from _turned(reading, at, end, asked)


def _has_verb(reading: Reading, at: int) -> bool:
    """Tell whether word `at` is the finite verb of a main clause whose subject ends before it."""
    word = reading.lowers[at]
    if surely_finite(reading, at, at) or word in MODALS or word in AUXILIARIES:
        return True
    many = reading.lowers[0] in ("wij", "we") or reading.lowers[at - 1].endswith(("en", "s"))
    return many and any(form.name == "infinitive" for form in forms().get(word, ()))


def _turned(reading: Reading, at: int, end: int, asked: Sequence[Piece]) -> Iterable[list[Piece]]:
    """Return the condition as a question at the head, and the main clause after "Dan"."""
    last = reading.words[-1].end
    condition = reading.one([*asked, Piece(last, last, "")]).after
    first = reading.words[0]
    subject = reading.span(0, end)
    subject = subject if first.text in reading.names else subject[:1].lower() + subject[1:]
    rest = reading.text[reading.words[end].end : reading.words[at - 1].end]
    yield [Piece(first.start, last, f"{condition.strip()}? Dan {reading.words[end].text} {subject}{rest}")]


LATER = Rule("later-condition", "simplify-reason-condition", find_later)
CONDITION = Rule("condition", "simplify-reason-condition", find)
