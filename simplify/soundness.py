"""What no edit may leave behind, whichever rule made it: half a sentence, a word twice, a name without its capital.

A net under the rules, as the comparison of facts is: a change that tears it is left out, the others stay.
"""

from __future__ import annotations

import re
from itertools import pairwise

from simplify.nl.verbs import forms
from simplify.segmentation import sentences, words

# No Dutch sentence ends on one of these: "... op de stoel van. De ouders ...", "... maar we. Willen u ...".
LOOSE = frozenset(
    "de het een en of maar want dat die om te van met we wij ik uw onze ons mijn als omdat zodat "
    "zoals indien tenzij mits aangezien doordat hoewel".split()
)
# "Krijgt uw kind hier uitslag van?"
STRANDED, PLACES = frozenset({"van", "met"}), frozenset({"er", "hier", "daar", "waar"})
DOUBLED = frozenset("dat die heel ver dag zo ja nee".split())  # "dat dat", "die die", "heel heel klein"
HALVES = frozenset("of zodat waarbij waardoor waarna hetgeen welke".split())
ENDS = (".", "!", "?")
# "hun elke dag leven" for "hun dagelijks leven", "twee elk jaar" for "tweejaarlijks"
MISPLACED = re.compile(
    r"\b(?:de|het|een|hun|haar|zijn|uw|ons|onze|mijn|twee|drie|vier|heel|erg) elke? (?:dag|week|maand|jaar)\b",
    re.IGNORECASE,
)
# "'lezen s morgens" for "lezen 's morgens", "de breng-. Haaltijden" for "de breng- en haaltijden"
TORN = re.compile(r"(?<!\w)['’]\w+ s\b|\w-[.?!] [A-Z]")


def broken(before: str, after: str, lang: str) -> bool:
    """Tell whether a rewrite of one or more sentences shows a fault that its source does not have."""
    if lang != "nl":
        return False
    if before.rstrip().endswith(ENDS) and not after.rstrip("\"'”’») ").endswith((*ENDS, "…", ":")):
        return True
    if _unpaired(after) > _unpaired(before):
        return True
    if any(mark.search(after) and not mark.search(before) for mark in (TORN, MISPLACED)):
        return True
    if _openings(after) - _openings(before):
        return True
    return bool(_loose(after) - _loose(before)) or bool(_twice(after) - _twice(before)) or _lowered(before, after)


def _openings(text: str) -> set[str]:
    """Return the first words of statements that only begin half a sentence: "Of ouders mogen kijken."."""
    first = {one.text.split(maxsplit=1)[0].lower() for one in sentences(text) if one.text.endswith((".", "!"))}
    return first & HALVES


def _unpaired(text: str) -> int:
    """Count the sentences that leave a bracket open: "(niet allemaal. De baby's slapen boven)"."""
    return sum(one.text.count("(") > one.text.count(")") for one in sentences(text))


def _loose(text: str) -> set[str]:
    """Return the last words of sentences that should not be last."""
    last = set()
    for one in sentences(text):
        own = [word.lower for word in words(one.text)]
        if len(own) > 1 and one.text.endswith(ENDS) and not (own[-1] in STRANDED and PLACES & set(own)):
            last.add(own[-1])
    return last & LOOSE


def _twice(text: str) -> set[str]:
    """Return the words that stand twice beside each other, and verbs beside their own participle."""
    found = set()
    for one, two in pairwise(words(text)):
        if not text[one.end : two.start].isspace() or not one.text.isalpha():
            continue
        same = one.lower == two.lower and one.lower not in DOUBLED
        if same or _same_verb(one.lower, two.lower):
            found.add(f"{one.lower} {two.lower}")
    return found


def _same_verb(one: str, two: str) -> bool:
    """Tell "gefotografeerd fotograferen": a participle and the infinitive of the same verb."""
    participles = {form.verb.infinitive for form in forms().get(one, ()) if form.name == "participle"}
    return two in participles and one != two


def _lowered(before: str, after: str) -> bool:
    """Tell whether a word lost its capital though no list knows it as a common word: "Evi" -> "evi"."""
    from simplify.nl.features import word_list

    told = {word.text for word in words(before)}
    new = {word.text for word in words(after)} - told
    lost = (word for word in new if word.islower() and word.isalpha() and word.capitalize() in told)
    return any(not word_list().entry(word)[0] for word in lost if word not in told)
