"""Long ways to say must and can: "Wij zijn genoodzaakt te sluiten" -> "Wij moeten sluiten"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from simplify.edits import Piece
from simplify.matching import Phrases
from simplify.rules.clauses import DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS
from simplify.rules.duty import loose_te
from simplify.rules.negation import negated
from simplify.rules.parse import parse
from simplify.rules.rule import Reading, Rule

BE = {
    "ben": "singular",
    "bent": "you",
    "is": "singular",
    "zijn": "plural",
    "was": "past",
    "waren": "pasts",
    "wordt": "singular",
    "worden": "plural",
    "werd": "past",
    "werden": "pasts",
}
MUST = {"singular": "moet", "you": "moet", "plural": "moeten", "past": "moest", "pasts": "moesten"}
CAN = {"singular": "kan", "you": "kunt", "plural": "kunnen", "past": "kon", "pasts": "konden"}
MAY = {"singular": "mag", "you": "mag", "plural": "mogen", "past": "mocht", "pasts": "mochten"}
WANT = {"singular": "wil", "you": "wilt", "plural": "willen", "past": "wilde", "pasts": "wilden"}
WILL = {"ben": "ga", "singular": "gaat", "you": "gaat", "plural": "gaan", "past": "ging", "pasts": "gingen"}
ARE = ("ben", "bent", "is", "zijn", "was", "waren")
# phrase -> the modal, and the verbs that it goes with
TURNS = {
    "genoodzaakt": (MUST, ARE),
    "verplicht": (MUST, ARE),
    "geacht": (MUST, ("wordt", "worden", "werd", "werden")),
    "in de gelegenheid": (CAN, ARE),
    "in staat": (CAN, ARE),
    "in de gelegenheid gesteld": (CAN, ("wordt", "worden", "werd", "werden")),
    "bevoegd": (MAY, ARE),
    "gerechtigd": (MAY, ARE),
    "bereid": (WANT, ("bent", "zijn")),
    "van plan": (WILL, ("ben", "bent", "is", "zijn")),
    "voornemens": (WILL, ("ben", "bent", "is", "zijn")),
}


BY_LAW = frozenset("wet wettelijk contractueel moreel".split())
FORCED = frozenset({"verplicht", "genoodzaakt"})
DENIALS = frozenset("niet geen nooit niemand nergens niets zonder".split())


@cache
def _turns() -> Phrases[str]:
    return Phrases({turn: turn for turn in TURNS})


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a form of zijn or worden, a turn such as "genoodzaakt", and "te" with an infinitive, in one clause."""
    for at, end, turn in _turns().find(reading.text, reading.words):
        modal, allowed = TURNS[turn]
        if reading.closes(end) or reading.lowers[at - 1] == "vast":
            continue
        if turn in FORCED and DENIALS & set(reading.lowers[reading.clause_start(at) : reading.clause_end(at)]):
            continue  # "u bent niet verplicht te komen": "u moet niet komen" would forbid it
        if turn == "verplicht" and reading.lowers[at - 1] in BY_LAW:
            continue  # "bij wet verplicht": "moet bij wet" is no Dutch
        if turn == "bereid" and {"wij", "we"} & set(reading.lowers[max(0, at - 3) : at]):
            continue  # "wij zijn bereid om te betalen" says less than "wij willen betalen"
        if modal is WILL and not {"wij", "we", "ik"} & set(reading.lowers[max(0, at - 6) : at]):
            continue  # the plan of another is not sure yet: "de gemeente is van plan om te bouwen"
        last = _after_verb(reading, end, allowed)
        if turn in FORCED and reading.lowers[at - 1] in ("het", "dit", "dat"):
            continue  # "(waarin) het is verplicht om te bellen": nobody is named who must
        if last:
            yield from _verb_after(reading, at, end, last, modal)
            continue
        loose = loose_te(reading, end + (reading.lowers[end] == "om"))
        if loose is None or reading.lowers[end] in allowed or _another_te(reading, loose[1]):
            continue  # "welk gezag bevoegd was hem te zien": the verb of the turn stands behind it
        pieces, _ = loose
        verb = next((n for n in range(at - 1, max(-1, at - 6), -1) if reading.lowers[n] in allowed), -1)
        if verb > 0 and reading.lowers[verb] == "zijn" and reading.lowers[verb - 1] in PREPOSITIONS:
            continue  # "tijdens zijn leven"
        if verb < 0 or reading.clause_start(at) > verb:
            continue
        if (SUBORDINATORS | {"om"}) & set(reading.lowers[verb + 1 : at]) or reading.lowers[end : end + 2] == INFINITIVE:
            continue  # "die nodig zijn om in staat te zijn dat te doen": another verb has the turn
        body = end + (reading.lowers[end] == "om")
        if turn in FORCED and reading.lowers[verb - 1] in ("het", "dit", "dat"):
            continue
        finite = reading.swap(verb, verb + 1, _form(reading, verb, modal))
        if reading.lowers[at - 1] != "niet" or at - 1 <= verb:
            yield [finite, reading.drop(at, body), *pieces]
            continue
        first = next((n for n in range(body, len(reading.words)) if reading.words[n].end > pieces[0].start), body)
        denied = negated(reading, body, first)
        if denied is not None:
            yield [finite, reading.drop(at - 1, body), denied, *pieces]


INFINITIVE = ("te", "zijn")


def _another_te(reading: Reading, last: int) -> bool:
    """Tell whether a second "te" hangs on the turn: "in staat hem te zien en op die manier goed in te schatten"."""
    rest = reading.lowers[last + 1 : reading.clause_end(last)]
    if "te" not in rest or not {"en", "of"} & set(rest[: rest.index("te")]):
        return False
    return not (SUBORDINATORS - {"die", "dat"} | {"om"}) & set(rest[: rest.index("te")])  # "op die manier"


def _after_verb(reading: Reading, end: int, allowed: Sequence[str]) -> int:
    """Return the word after "bent om" or "zijn om" where the verb follows its turn: "in staat bent om"; else 0."""
    if reading.lowers[end] not in allowed or reading.lowers[end + 1 : end + 2] != ("om",):
        return 0
    return end + 2


def _verb_after(reading: Reading, at: int, end: int, body: int, modal: dict[str, str]) -> Iterable[Sequence[Piece]]:
    """Return "niet kunt komen" for "niet in staat bent om te komen": the modal goes before the infinitive."""
    loose = loose_te(reading, body) if body < len(reading.words) else None
    if loose is None or _another_te(reading, loose[1]):
        return
    if reading.lowers[at - 1] == "niet" and _bare_noun(reading, body):
        return  # "niet in staat bent om belasting te betalen": "geen belasting"
    first, *others = loose[0]
    if reading.lowers[at - 1] == "niet" and reading.lowers[body] in DETERMINERS | PRONOUNS:
        verb = next(n for n in range(body, len(reading.words)) if reading.words[n].end > first.start)
        denied = negated(reading, body, verb)  # "niet in staat bent om uw kind te halen": "uw kind niet kunt halen"
        if denied is None or denied.after.strip() != "niet":
            return
        others, at = [denied, *others], at - 1
    word = modal[BE[reading.lowers[end]]]
    if first.after:
        yield [reading.drop(at, body), Piece(first.start, first.end, f"{word} {first.after}"), *others]
    elif first.start == reading.words[body].start:
        yield [Piece(reading.words[at].start, first.end, f"{word} "), *others]
    else:
        yield [reading.drop(at, body), Piece(first.start, first.end, f"{word} "), *others]


def _bare_noun(reading: Reading, at: int) -> bool:
    found = parse(reading)
    return found is not None and found.tags()[at] == "NOUN"


def _form(reading: Reading, verb: int, modal: dict[str, str]) -> str:
    if reading.lowers[verb] in modal:
        return modal[reading.lowers[verb]]
    kind = BE[reading.lowers[verb]]
    beside = {reading.lowers[verb - 1] if verb else "", reading.lowers[verb + 1]}
    return modal["you"] if kind == "singular" and "u" in beside else modal[kind]


MODAL = Rule("modal", "simplify-reason-modal", find)
