"""Requests: "Wij verzoeken u (vriendelijk) om X te doen" and "Gelieve X te doen" -> "Wilt u X doen?"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.nouns import head, only_noun
from simplify.nl.verbs import forms, verbs
from simplify.rules.clauses import (
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    finite_of,
    has_finite,
    opens_with_verb,
    surely_finite,
)
from simplify.rules.duty import loose_te
from simplify.rules.rule import Reading, Rule, like

ASK = frozenset({"verzoeken", "verzoek", "vragen", "vraag"})
# "Wij vragen u of ...", "Wij vragen u naar ...": no request to do something.
WHETHER = frozenset("of wie wat hoe waar waarom wanneer naar dat".split())
WE = frozenset({"wij", "we", "ik"})
# "Wilt u bellen als ...?", "Wilt u erop letten dat ...?": these may follow in the same question.
CLAUSES = frozenset("als indien dat zodra wanneer of voordat wie wat hoe welke welk waar".split())
YOU = {"u": "Wilt u", "je": "Wil je", "jullie": "Willen jullie", "jou": "Wil je"}
OPENINGS = (("wij", "willen"), ("we", "willen"), ("graag", "willen"), ("wij", "zouden"), ("we", "zouden"))
LIGHT = frozenset({"dit", "dat", "ons", "het", "hem", "haar"})
ARTICLES = frozenset({"dit", "dat", "het", "haar"})  # before a noun these go with it: "het formulier"
URGENT = "Dat is heel belangrijk."  # of "wij verzoeken u dringend"; a question alone would be weaker
PRESSING = frozenset({"dringend", "klem"})
KIND = frozenset(
    {"vriendelijk", "hierbij", "dringend", "graag", "nogmaals", "daarom", "derhalve", "dan", "ook", "doch"}
)


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a request that fills its sentence, so that it can become a question."""
    asked = _head(reading) or _fronted(reading) or (_parents(reading) if len(reading.words) > 6 else None)
    if asked is None:
        yield from _wish(reading)
        return
    start, body, after = asked
    if body >= len(reading.words) or reading.lowers[body] in WHETHER or _second_verb(reading, body):
        return
    loose = loose_te(reading, body)
    if loose is None:
        return
    pieces, last = loose
    end = _end_of_request(reading, last)
    if end is None:
        return
    close = end[-1].end
    urgent = [Piece(close, close, f" {URGENT}")] if PRESSING & set(reading.lowers[start:body]) else []
    first = reading.words[start]
    negated = reading.lowers[body:].index("niet") if "niet" in reading.lowers[body : body + 6] else -1
    if negated >= 0:
        imperative = _imperative(reading, body, pieces, last, first.start)
        if imperative is not None:
            yield [*imperative, *urgent]
        return
    opened, _, rest = after.partition(" u ")
    article = reading.lowers[body] in ARTICLES and _names(reading, body + 1)
    if rest and reading.lowers[body] in LIGHT and not article:  # "Wilt u dit dan ...?", "Wilt u ons bij ziekte ...?"
        after, seat = f"{opened} u", reading.words[body].end
        pieces = [Piece(seat, seat, f" {rest}"), *pieces]
    opening = Piece(first.start, reading.words[body].start, like(first.text[:1], after + " "))
    if reading.lowers[body] == "u" and after.endswith(" u"):
        pieces = [reading.swap(body, body + 1, "zich"), *pieces]  # "gelieve u aan te melden"
    yield [opening, *pieces, *end, *urgent]


def _names(reading: Reading, at: int) -> bool:
    """Tell whether a noun, or an adjective with its noun, stands at a word: "formulier", "juiste formulier"."""
    word, following = reading.lowers[at], reading.lowers[at + 1 : at + 2]
    if word.endswith("e") and following and only_noun(following[0]):
        return True
    return only_noun(word) or bool(head(word))


def _head(reading: Reading) -> tuple[int, int, str] | None:
    """Return where the request starts, where what is asked starts, and the new opening."""
    words, at = reading.lowers, 0
    if not words:
        return None
    if words[0] == "gelieve":
        return (0, 1, "Wilt u") if len(words) > 2 else None
    if words[:2] in OPENINGS:
        asked = next((n for n in range(2, min(8, len(words))) if words[n] in ("verzoeken", "vragen")), -1)
        you = next((n for n in range(2, max(2, asked)) if words[n] in YOU), -1)
        if asked > 0 and you > 0 and set(words[2:asked]) <= KIND | WE | set(YOU) | {"willen"}:
            return at, _body(reading, asked + 1), YOU[words[you]]
    asked = next((n for n in range(min(4, len(words))) if words[n] in ASK), -1)
    if asked >= 0:
        around = set(words[max(0, asked - 2) : asked + 3])
        if not around & WE:
            return None
        you = next((n for n in range(asked + 1, min(asked + 4, len(words))) if words[n] in YOU), -1)
        if you < 0 or not set(words[:you]) <= ASK | WE | KIND | {"ons"}:
            return None
        return 0, _body(reading, you + 1), YOU[words[you]] + _kept(words[:you])
    if words[0] in ("u", "je", "jullie") and len(words) > 4 and words[1] in ("wordt", "worden"):
        asked = next((n for n in range(2, min(5, len(words))) if words[n] == "verzocht"), -1)
        if asked > 0 and set(words[2:asked]) <= KIND:
            return at, _body(reading, asked + 1), YOU[words[0]]
    return None


def _fronted(reading: Reading) -> tuple[int, int, str] | None:
    """Return the same for "Bij het brengen vragen wij u ...": what stood first comes after "Wilt u"."""
    words = reading.lowers
    asked = next((n for n in range(2, min(12, len(words) - 3)) if words[n] in ASK), -1)
    if asked < 0 or words[0] not in PREPOSITIONS or words[asked + 1] not in WE or words[asked + 2] not in ("u", "je"):
        return None
    if reading.clause_start(asked) != 0 or any(word in SUBORDINATORS | {"te"} for word in words[:asked]):
        return None
    first = reading.words[0]
    where = first.lower + reading.text[first.end : reading.words[asked - 1].end]
    return 0, _body(reading, asked + 3), f"{YOU[words[asked + 2]]} {where}"


def _second_verb(reading: Reading, body: int) -> bool:
    """Tell "om geduld en hopen u te zien" from "een jas en een muts mee te geven": another main verb after "en"."""
    for at in range(body, len(reading.words) - 1):
        if reading.lowers[at] == "te":
            return False
        if reading.lowers[at] in ("en", "maar") and opens_with_verb(reading, at + 1):
            return True
    return False


PRIZE = (("wij", "stellen", "het"), ("we", "stellen", "het"), ("wij", "zouden", "het"), ("we", "zouden", "het"))


def _wish(reading: Reading) -> Iterable[list[Piece]]:
    """Find "Wij zouden het op prijs stellen als u dit meldt.": "Wilt u dit melden?"."""
    words = reading.lowers
    if words[:3] not in PRIZE or "prijs" not in words[:7]:
        return
    at = words.index("prijs") + 1
    at += words[at : at + 1] == ("stellen",)
    if words[at - 2 :][:1] not in (("op",), ("prijs",)) or words[at : at + 1] not in (
        ("als",),
        ("indien",),
        ("wanneer",),
    ):
        return
    if words[at + 1 : at + 2] not in (("u",), ("je",)):
        return
    stop = next((n for n in range(at + 2, len(words)) if words[n] in SUBORDINATORS | {"of"}), len(words))
    finite = finite_of(reading, at + 1, stop)
    if finite is None or (stop < len(words) and finite.at + 2 < stop):
        return
    form = next((form for form in forms().get(words[finite.at], ()) if form.name == "hij"), None)
    end = reading.words[-1].end
    if form is None or form.verb.infinitive in NO_DEEDS or reading.text[end:].strip() not in (".", ""):
        return
    yield [
        Piece(reading.words[0].start, reading.words[at + 1].end, YOU[words[at + 1]]),
        reading.swap(finite.at, finite.at + 1, form.verb.infinitive),
        Piece(end, len(reading.text.rstrip()), "?"),
    ]


NO_DEEDS = frozenset("zijn hebben kunnen mogen moeten willen zullen worden".split())


def _kept(words: Sequence[str]) -> str:
    if words[0] == "dan":
        return " dan"  # after a condition: "Wilt u dan ...?"
    return " daarom" if {"daarom", "derhalve"} & set(words) else ""


def _parents(reading: Reading) -> tuple[int, int, str] | None:
    """Return the same for "Wij verzoeken alle ouders ..." and "Ouders wordt verzocht ...": they are asked by name."""
    words = reading.lowers
    if words[:1] in (("wij",), ("we",)) and words[1:2] in (("verzoeken",), ("vragen",)):
        who = 2 + (words[2] in ("alle", "de"))
        if words[who] in ("ouders", "kinderen", "leerlingen") and words[who + 1] in (
            "hun",
            "om",
            "de",
            "het",
            "geen",
            "niet",
        ):
            return 0, _body(reading, who + 1), f"Willen {' '.join(words[2 : who + 1])}"
    whom = words[:2] if words[0] in ("de", "alle") else words[:1]
    if whom[-1:] in (("kinderen",), ("leerlingen",)) and words[len(whom) : len(whom) + 2] == ("worden", "verzocht"):
        return 0, _body(reading, len(whom) + 2), f"Willen {' '.join(whom)}"
    if words[0] == "ouders" and words[1:3] in (("wordt", "verzocht"), ("worden", "verzocht")):
        return 0, _body(reading, 3), "Willen ouders"
    return None


def _body(reading: Reading, at: int) -> int:
    """Return where what is asked starts: after "vriendelijk", "met klem" and "om", not in "om 9.00 uur"."""
    words = reading.lowers
    while at < len(words):
        if words[at : at + 2] == ("met", "klem"):
            at += 2
        elif words[at] in KIND or (words[at] == "om" and not "".join(words[at + 1 : at + 2])[:1].isdigit()):
            at += 1
        else:
            break
    return at


def _end_of_request(reading: Reading, last: int) -> list[Piece] | None:
    """Return the piece that makes the end of the sentence a question mark; None when another clause follows.

    After the verb a part with a preposition may follow: "te voorzien van een jas, laarzen en een muts."
    """
    rest = reading.lowers[last + 1 :]
    if rest and not reading.flows(last):
        if rest[0] != "zodat" or reading.clause_end(last + 1) != len(reading.words):
            return None
        rest = ()
    whole = reading.clause_end(last) == len(reading.words)
    if _runs_on(reading, last + 1):
        return None
    if rest and not (rest[0] in CLAUSES and whole):
        if rest[0] not in PREPOSITIONS or has_finite(reading, last + 1, len(reading.words)):
            return None
        if any(word in SUBORDINATORS for word in rest):
            return None
    at = reading.words[-1].end
    tail = reading.text[at:]
    if tail.strip() not in (".", "!", ""):
        return None
    return [Piece(at, at + len(tail.rstrip()), "?")]


def _runs_on(reading: Reading, start: int) -> bool:
    """Tell whether a main clause follows a condition without a comma: "als u later komt | dient u te bellen"."""
    pairs = range(start, len(reading.words) - 2)
    return any(
        surely_finite(reading, at, start) and opens_with_verb(reading, at + 1) and reading.lowers[at + 2] in PRONOUNS
        for at in pairs
    )


def _imperative(reading: Reading, body: int, pieces: list[Piece], last: int, start: int) -> list[Piece] | None:
    """Return "Parkeer hier niet." for "Gelieve hier niet te parkeren."; "Wilt u niet" would ask something else."""
    if len(pieces) != 1:
        return None
    piece = pieces[0]
    end = piece.end if piece.after else reading.words[last].end
    verb = verbs().get(piece.after or reading.lowers[last])
    if verb is None:
        return None
    opening = Piece(start, reading.words[body].start, like(reading.text[start], verb.ik) + " ")
    if verb.particle:
        return [opening, Piece(piece.start, end, verb.particle)]
    return [opening, Piece(piece.start - 1, end, "")]


REQUEST = Rule("request", "simplify-reason-request", find)
