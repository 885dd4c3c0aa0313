"""dienen te -> moeten: "U dient het formulier in te leveren" -> "U moet het formulier inleveren"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import forms, infinitive, particles
from simplify.rules.clauses import noun_like
from simplify.rules.rule import Reading, Rule

# After "te" and yet no verbs: "te allen tijde", "te zijner tijd".
NO_VERBS = frozenset({"allen", "voren", "binnen", "boven", "buiten", "samen", "zijnen"})
MUST = {"dient": "moet", "dienen": "moeten", "diende": "moest", "dienden": "moesten"}
# A new clause starts here; an infinitive after it belongs to another verb.
BARRIERS = frozenset(
    "dat die wat wie waar wanneer als indien omdat zodat terwijl hoewel doordat aangezien mits tenzij "
    "alvorens voordat nadat totdat want maar of waarbij waarin waarmee waarvan waarvoor om door teneinde".split()
)


def loose_te(reading: Reading, start: int) -> tuple[list[Piece], int] | None:
    """Return pieces that take "te" from the infinitives after word `start`: "in te leveren" -> "inleveren".

    Both verbs of "te lezen en te ondertekenen" lose it. Also return the index of the last verb. None when a verb
    is not found for sure.
    """
    pieces: list[Piece] = []
    at, last = start, -1
    while at < len(reading.words):
        word = reading.lowers[at]
        if at > start and not reading.flows(at - 1) and not _listed(reading, at):
            break
        particle = word in particles() and reading.lowers[at + 1 : at + 2] == ("te",)
        if word in BARRIERS and not particle and not (word in ("door", "om", "of", "waar") and _harmless(reading, at)):
            break
        if word == "te" and at + 1 < len(reading.words) and not _of_noun(reading, at):
            verb = reading.lowers[at + 1]
            if _is_infinitive(verb):
                before = reading.lowers[at - 1] if at else ""
                second = reading.lowers[at + 2] if at + 2 < len(reading.words) and reading.flows(at + 1) else ""
                if verb in LEADING and before in particles() and infinitive(before, second):
                    pieces.append(reading.swap(at - 1, at + 3, f"{verb} {before}{second}"))  # "op te komen halen"
                    return pieces, at + 2
                if before in particles() and infinitive(before, verb) and before != "om":
                    pieces.append(reading.swap(at - 1, at + 2, before + verb))
                elif before in particles() and before not in HARMLESS and at > start and not _about(reading, at - 1):
                    return None
                else:
                    pieces.append(reading.drop(at, at + 1))
                at, last = at + 2, at + 1
                follows = reading.lowers[at] if at < len(reading.words) else ""
                if follows not in ("en", "én", "of") and not (
                    at < len(reading.words) and reading.between(at - 1) == ", "
                ):
                    break
                if not _more(reading, at):
                    break
                continue
        at += 1
    if not pieces or BESIDE.match(reading.text, reading.words[last].end):
        return None
    return pieces, last


# "aan te vragen / op te halen", "in te vullen (of te bevestigen)": a second verb keeps its "te"
BESIDE = re.compile(r"\s*[/(]\s*(?:(?:of|en) )?(?:\w+ )?te ")


def _of_noun(reading: Reading, at: int) -> bool:
    """Tell whether "te" goes with a noun: "de te maken keuzes"; not in "het te melden bij de juf"."""
    noun = at + 2 < len(reading.words) and reading.flows(at + 1) and noun_like(reading.lowers[at + 2])
    return reading.lowers[at - 1] in ("de", "het", "een") and noun and not forms().get(reading.lowers[at + 2])


LEADING = frozenset("komen gaan laten kunnen mogen moeten willen blijven helpen".split())
# Words that are particles and also stand before "te" on their own: "is er niet op tijd te brengen", "weer te komen".
HARMLESS = frozenset(
    "om dicht weer samen thuis los open klaar goed kwijt vrij schoon stil over vooraf buiten binnen".split()
)


def _about(reading: Reading, at: int) -> bool:
    """Tell whether a particle belongs to "er", "hier" or "daar": "er rekening mee te houden"."""
    return reading.lowers[at] in ("mee", "aan", "op", "voor") and any(
        word in ("er", "hier", "daar") for word in reading.lowers[max(0, at - 6) : at]
    )


def _harmless(reading: Reading, at: int) -> bool:
    """Tell whether "door", "om", "of", "waar" is no start of a clause here: "om 18.30 uur", "door de ouders"."""
    word = reading.lowers[at]
    following = reading.lowers[at + 1] if at + 1 < len(reading.words) else ""
    if word == "om":
        return following[:1].isdigit() or following in ("half", "kwart", "de", "een", "uiterlijk")
    if word == "of":
        return True
    if word == "door" and "te" in reading.lowers[at : at + 5]:
        te = reading.lowers.index("te", at)
        return reading.lowers[te + 1 : te + 2] in (("worden",), ("zijn",))  # "door de ouders te worden gebracht"
    return word == "door"


def _listed(reading: Reading, at: int) -> bool:
    """Tell whether a comma before word `at` parts a list: "een jas, laarzen en een muts mee te nemen"."""
    return (
        reading.between(at - 1).strip() == ","
        and reading.lowers[at] not in BARRIERS
        and not any(form.name in ("ik", "hij", "past", "pasts") for form in forms().get(reading.lowers[at], ()))
    )


def _more(reading: Reading, at: int) -> bool:
    """Tell whether another "te" follows before the clause ends."""
    end = at
    while end < len(reading.words) and (end == at or reading.flows(end - 1)):
        if reading.lowers[end] == "te":
            return True
        if end > at and reading.lowers[end] in BARRIERS:
            return False
        end += 1
    return False


def _is_infinitive(word: str) -> bool:
    """Tell whether a word after "te" is an infinitive: all of these end in -n in Dutch."""
    return len(word) > 2 and word not in NO_VERBS and word.endswith(("en", "aan", "oen", "zien", "zijn"))


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "dient ... te": not "dient als", "een klacht indienen", "avondmaal dienen", "dient om te"."""
    for at, word in enumerate(reading.lowers):
        if word not in MUST or reading.lowers[at - 1 : at] == ("te",):
            continue  # "een bezwaar in te dienen of beroep in te stellen"
        loose = loose_te(reading, at + 1)
        if loose is None or reading.lowers[at + 1] in ("als", "ter") or _purpose(reading, at):
            continue
        yield [reading.swap(at, at + 1, MUST[word]), *loose[0]]


def _purpose(reading: Reading, at: int) -> bool:
    """Tell "dient om de kinderen te helpen" (a purpose) from "dient om 9 uur te komen"."""
    if reading.lowers[at + 1 : at + 3] in (("zowel", "om"), ("vooral", "om"), ("alleen", "om")):
        return True
    return reading.lowers[at + 1] == "om" and not any(word[:1].isdigit() for word in reading.lowers[at + 2 : at + 3])


WISH = {"wenst": "wil", "wensen": "willen", "wenste": "wilde", "wensten": "wilden"}


def wish(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "wenst ... te": "Wenst u een ruildag aan te vragen?" -> "Wilt u een ruildag aanvragen?"."""
    for at, word in enumerate(reading.lowers[:-2]):
        if word not in WISH or reading.lowers[at - 1 : at] == ("te",):
            continue
        loose = loose_te(reading, at + 1)
        if loose is not None and "om" not in reading.lowers[at : loose[1]] and reading.lowers[at + 1] != "dat":
            beside = {*reading.lowers[reading.clause_start(at) : at], reading.lowers[at + 1]}
            yield [reading.swap(at, at + 1, "wilt" if word == "wenst" and "u" in beside else WISH[word]), *loose[0]]


WISHES = Rule("wish", "simplify-reason-modal", wish)
DUTY = Rule("duty", "simplify-reason-duty", find)
