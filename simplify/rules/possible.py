"""What is possible, and for whom: "Het is mogelijk om uw kind op te vangen" -> "Wij kunnen uw kind opvangen"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import infinitive, verbs
from simplify.rules.actors import READER
from simplify.rules.clauses import SUBORDINATORS
from simplify.rules.duty import loose_te
from simplify.rules.negation import negated
from simplify.rules.rule import Reading, Rule, capital

# A parent does these too; the team never asks whether it can.
YOURS = READER | frozenset(
    "parkeren ruilen inhalen stallen bezoeken meekijken meedoen meerijden bijwonen afspreken kiezen aanpassen wijzigen "
    "afzeggen annuleren overnachten meelopen wennen kijken bellen".split()
)
# What only the team can do; "geven", "mailen" or "bewaren" may be anyone's: "het bedrag mee naar school te geven".
OURS = frozenset(
    "opvangen aanbieden verzorgen organiseren inplannen plaatsen honoreren verlenen verruimen samenvoegen onderbrengen "
    "terugbetalen verrekenen toedienen verschonen regelen vervangen garanderen beloven openen openhouden".split()
)
# "een afspraak maken", "vragen stellen": what a parent does with these verbs; the verb alone tells nothing.
DEEDS = {"maken": ("afspraak",), "stellen": ("vraag", "vragen"), "nemen": ("kijkje", "contact"), "brengen": ("kind",)}
SOFT = frozenset({"helaas", "ook", "nu", "nog", "altijd", "tijdelijk", "momenteel", "voorlopig", "eventueel"})


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Het is (niet) mogelijk om ... te ..." and "Er bestaat de mogelijkheid om ... te ..." in one clause."""
    head = _head(reading)
    if head is None or not reading.care or reading.text.rstrip()[-1:] != ".":
        return
    body, soft, denied = head
    loose = loose_te(reading, body) if body < len(reading.words) else None
    if loose is None or len(loose[0]) != 1:
        return
    pieces, last = loose
    if last + 1 < len(reading.words) and not reading.flows(last) and reading.clause_end(last + 1) < len(reading.words):
        return
    first = next(at for at in range(body, last + 1) if reading.words[at].end > pieces[0].start)
    who = _who(reading, body, first, pieces[0].after or reading.lowers[last])
    if not who:
        return
    opening = [capital("u kunt" if who == "u" else "wij kunnen"), *soft]
    if denied:
        place = negated(reading, body, first, " ".join([*soft, ""]))
        if place is None:
            return
        opening, pieces = opening[:1], [place, *pieces]
    yield [Piece(reading.words[0].start, reading.words[body].start, " ".join([*opening, ""])), *pieces]


def _head(reading: Reading) -> tuple[int, list[str], bool] | None:
    """Return the word after "om", the words of tone before it, and whether it is denied."""
    words = reading.lowers
    if words[:2] in (("het", "is"), ("er", "bestaat"), ("er", "is")):
        at, soft, denied = 2, list[str](), False
        while at < len(words) and (words[at] in SOFT or words[at] == "niet"):
            if words[at] == "niet":
                denied = True
            else:
                soft.append(words[at])
            at += 1
        told = ("mogelijk",) if words[0] == "het" else ("de", "mogelijkheid")
        if words[at : at + len(told)] != told or (denied and words[0] == "er"):
            return None
        at += len(told)
        at += words[at : at + 1] == ("om",)
        return at, soft, denied
    return None


def _who(reading: Reading, body: int, first: int, word: str) -> str:
    """Return "u" or "wij" when the verb, with its object, tells who can do it; else nothing."""
    verb = verbs().get(word) or infinitive(reading.lowers[first], word)
    if verb is None:
        return ""
    inside = reading.lowers[body:first]
    if {"wij", "ons", "onze"} & set(inside) or (verb.infinitive == "voldoen" and "aan" in inside):
        return ""  # "aan de regels te voldoen" is no paying
    deed = any(noun in inside for noun in DEEDS.get(verb.infinitive, ()))
    if (verb.infinitive in YOURS or deed) and reading.address == "u":
        return "u"
    return "wij" if verb.infinitive in OURS else ""


def turned(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Vanaf vandaag is het mogelijk om ruildagen aan te vragen.": "Vanaf vandaag kunt u ruildagen aanvragen."."""
    words = reading.lowers
    at = next((n for n in range(1, min(9, len(words) - 4)) if words[n : n + 2] == ("is", "het")), 0)
    if not at or reading.clause_start(at) != 0 or not reading.care or reading.text.rstrip()[-1:] != ".":
        return
    told = next((n for n in range(at + 2, min(at + 5, len(words) - 2)) if words[n] == "mogelijk"), 0)
    if not told or not set(words[at + 2 : told]) <= SOFT or words[0] in SUBORDINATORS:
        return
    body = told + 1 + (words[told + 1] == "om")
    loose = loose_te(reading, body)
    if loose is None or len(loose[0]) != 1:
        return
    pieces, last = loose
    first = next(n for n in range(body, last + 1) if reading.words[n].end > pieces[0].start)
    who = _who(reading, body, first, pieces[0].after or words[last])
    if who:
        soft = " ".join(["kunt u" if who == "u" else "kunnen wij", *words[at + 2 : told], ""])
        yield [reading.one([Piece(reading.words[at].start, reading.words[body].start, soft), *pieces])]


TURNED_POSSIBLE = Rule("turned-possible", "simplify-reason-modal", turned)
POSSIBLE = Rule("possible", "simplify-reason-modal", find)
