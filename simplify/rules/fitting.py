"""Whether a plain word of the lexicon fits where it would stand: not twice, not after "meest", not for guests."""

from __future__ import annotations

from itertools import pairwise

from simplify.lexicon import Replacement
from simplify.rules.rule import Reading

# The forms of a verb, in the order of the lexicon.
INFINITIVE, IK, HIJ, PAST, PASTS, PARTICIPLE = range(6)


def repeats(reading: Reading, at: int, end: int, after: str) -> bool:
    """Tell whether the plain word stands close by already: "adviezen en aanbevelingen", "over ... inzake"."""
    near = reading.lowers[max(0, at - 6) : at] + reading.lowers[end : end + 6]
    stem = after[:5].replace("z", "s").replace("v", "f")
    same = any(word == after or (len(after) > 5 and stem in word.replace("z", "s").replace("v", "f")) for word in near)
    return " " not in after and len(after) > 3 and same


def graded(reading: Reading, at: int, one: Replacement) -> bool:
    """Tell whether a degree forbids the plain adjective: "zo (mooi en) cruciaal", "de meest prominente"."""
    if one.entry.word_class != "adj" or not at:
        return False
    shared = at > 2 and reading.lowers[at - 1] in ("en", "of")
    degree = reading.lowers[at - 3 if shared else at - 1]
    return degree in ("meest", "minst") or (one.after.startswith("heel ") and degree in DEGREES)


DEGREES = frozenset("zo te even hoe heel zeer erg minder meer echt niet zo'n".split())


def receives_people(reading: Reading, at: int, end: int, one: Replacement) -> bool:
    """Tell whether someone is welcomed: "wij ontvangen u graag" is no "wij krijgen u"."""
    if one.entry.formal[0] != "ontvangen":
        return False
    stop = reading.clause_end(at)
    guests = reading.lowers[end:stop]
    if one.form in (PAST, PASTS) and "met" in guests[2:]:
        return True  # "zij ontvingen de ouders met een lied"
    if guests[:1] and guests[0] in ("u", "jullie", "je", "hen", "ze", "hem") and len(guests) > 1:
        # "ontvangt u een brief" has its own subject there
        return reading.lowers[at - 1] in ("wij", "we", "ik", "hij", "zij") if at else False
    if guests[:2] in (("wij", "u"), ("we", "u"), ("ik", "u")):
        return True  # "graag ontvangen wij u op de locatie"
    return one.form == 0 and at > 0 and reading.lowers[at - 1] in ("te", "graag") and "u" in reading.lowers[:at]


def second_van(reading: Reading, end: int, one: Replacement) -> bool:
    """Tell whether a second "van" hangs on the words: "na afloop van het feest of van de les"."""
    rest = reading.lowers[end : reading.clause_end(end - 1)]
    lost = one.before.endswith(" van") and not one.after.endswith(" van")
    return lost and any(pair in (("of", "van"), ("en", "van")) for pair in pairwise(rest))


def abbreviated(reading: Reading, at: int, end: int) -> bool:
    """Tell whether letters in brackets stand for a name that opens with the word: "aanvullend pensioen (AP)"."""
    for n in range(end, min(end + 4, len(reading.words))):
        gap = reading.text[reading.words[n - 1].end : reading.words[n].start]
        if gap == " (":
            letters = reading.words[n].text
            return len(letters) > 1 and letters.isupper() and letters[0].lower() == reading.lowers[at][0]
        if gap != " ":
            return False
    return False
