"""Whether a translation denies what its sentence denies, and only that; and whether it keeps "only" and "at latest"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from simplify.translation.tables import pattern, plain, table
from simplify.types import FactKind
from simplify.wording import SOURCE

Words = Mapping[str, re.Pattern[str]]
NOTHING = re.compile(r"(?!)")
TOO_LONG = 20
SHORT = 12  # words; two denials in so few make one another
LONG = 12  # words; a long sentence has more ways to deny, so the weak words count there too
NUMBERED = re.compile(r"\b(?:[Nn][º°]|No\.?|no\.)(?=\s?\d)|(?<=\d )No\.(?=\W)")  # "no 3" denies in Spanish
BOUNDS = frozenset({"at latest", "at least", "at most", "only"})
# "only if": languages have other words for that; "niet alleen" and "alleen al" bound nothing.
UNBOUND = re.compile(
    r"\b(?:mits|op voorwaarde dat|onder voorwaarde dat|niet alleen|alleen al|alleen maar"
    # "een pijnlijke enkel" is an ankle
    r"|(?:de|zijn|haar|linker|rechter) enkel|(?<=: )enkel(?=[.)])|(?<=\()enkel(?=\))"
    # "slechts enkele" says how few, as "a few" does
    r"|(?:slechts|maar)\s+(?:enkele|een paar|beperkt|weinig|gedeeltelijk|een (?:klein|beperkt) (?:aantal|deel)))\b",
    re.IGNORECASE,
)
AMBIGUOUS = re.compile(r"\bniet alleen\b", re.IGNORECASE)


@cache
def negations(lang: str) -> Words:
    """Return the words that deny in a language, by strength, as negations.tsv explains them."""
    return {strength: pattern(words, lang) for strength, words in table("negations.tsv", lang)}


def differs(before: str, source: str, after: str, target: str, length: int) -> bool:
    """Tell whether one of two sentences denies what the other says; `length` counts the words of the first."""
    words, its = negations(source), negations(target)
    if not words or not its or length > TOO_LONG:
        return False  # clauses turn about freely in a long one; the simplifier leaves no such sentence
    own, said = _bare(before, words), _bare(after, its)
    if source == target:  # on a way back no word has to make do for one that the other language lacks
        mine, theirs = (len(words["strong"].findall(text.lower().removeprefix("nee, "))) for text in (own, said))
        mine += _said_without(after, target, before, source)
        theirs += _said_without(before, source, after, target)
        return bool(mine) != bool(theirs) or (mine % 2 != theirs % 2 and length <= SHORT)
    denies, does = bool(words["strong"].search(own)), bool(its["strong"].search(said))
    if denies == does:
        return False
    if does and "near" in words and words["near"].search(own):
        return False  # "little", "devoid": each language may deny that or not
    if denies and length <= LONG + 4 and len(words["strong"].findall(own)) > 1:
        return True  # no other word says what was denied twice
    if denies and AMBIGUOUS.search(before) and its["strong"].search(plain(after)):
        return False  # "niet alleen" may be "not alone" and "not only"
    if _said_without(before, source, after, target) if denies else _said_without(after, target, before, source):
        return False
    opposite, its_opposite = words.get("opposite", NOTHING).search(own), its.get("opposite", NOTHING).search(said)
    if (opposite and not its_opposite) if does else (its_opposite and not opposite):
        return False  # "dicht" and "not open", "niet lekker" and "ill"
    return not (length > LONG and (words["weak"].search(own) if does else its["weak"].search(said)))


def _said_without(denial: str, lang: str, other: str, its: str) -> bool:
    """Tell whether a sentence says without a denial what another one denies: "vergeet niet" is "remember"."""
    own, said = _without(lang), _without(its)
    return any(
        denied.search(plain(denial)) and (meaning in said and said[meaning][1].search(plain(other)))
        for meaning, (denied, _) in own.items()
    )


@cache
def _without(lang: str) -> Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """Return what a language says with a denial and without one, by meaning, as undenied.tsv explains it."""
    rows = table("undenied.tsv", lang)
    return {meaning: (pattern(denied, lang), pattern(plainly, lang)) for meaning, denied, plainly in rows}


def opposed(before: str, after: str, lang: str) -> bool:
    """Tell whether two sentences of one language have words that exclude each other: "slecht" and "goed".

    In a denial they may not: "niet goed" is "slecht".
    """
    words = negations(lang)
    if words and (words["strong"].search(before) or words["strong"].search(after)):
        return False
    for row in _opposed(lang):
        own, said = ({at for at, words in enumerate(row) if words.search(text)} for text in (before, after))
        if len(own) == len(said) == 1 and own != said:
            return True
    return False


@cache
def _opposed(lang: str) -> tuple[tuple[re.Pattern[str], ...], ...]:
    return tuple(tuple(pattern(words, lang) for words in row) for row in table("opposed.tsv", lang))


def _bare(text: str, words: Words) -> str:
    text = NUMBERED.sub(" ", plain(text))
    return words["idiom"].sub(" ", text) if "idiom" in words else text


@cache
def bounds(lang: str) -> Words:
    """Return the words of a language that bound something, by bound, as limits.tsv explains them."""
    return {bound: pattern(words, lang) for bound, words in table("limits.tsv", lang)}


def unbound(before: str, source: str, after: str, target: str, length: int) -> bool:
    """Tell whether a Dutch sentence has a bound ("uiterlijk", "alleen") that its translation says nothing of."""
    from simplify.facts import facts

    if source != SOURCE or length > TOO_LONG:
        return False
    wanted = {
        fact.value
        for fact in facts(UNBOUND.sub(" ", before), source)
        if fact.kind is FactKind.LIMIT and fact.value in BOUNDS
    }
    known = bounds(target)
    return any(bound in known and not known[bound].search(plain(after)) for bound in wanted)
