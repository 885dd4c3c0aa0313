"""Names of people and groups: the caller's, those after a title, and capitals inside a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from simplify.errors import ModelBroken
from simplify.segmentation import Word, abbreviations, undotted
from simplify.types import Fact, FactKind

TITLES = {
    "nl": frozenset(
        "juf juffrouw meester mevrouw mevr mw meneer dhr heer oma opa tante oom zuster broeder dokter dr groep groepen "
        "directeur locatiemanager mentor leidster pedagoog stamgroep basisgroep peutergroep babygroep".split()
    ),
    "en": frozenset("mr mrs ms miss dr teacher group nurse".split()),
}
# Capitals that are no names: courtesy, headings and what always has one.
NO_NAME = frozenset(
    "u uw i ik bso kdv ve psz ggd jgz o.a beste geachte hallo hoi dag groetjes groet lieve let op".split()
)
PARTICLES = frozenset("van de den der het ten ter el al la le du von ben bin d' 't".split())
ARTICLES = frozenset({"de", "het", "een"})
# "(kom op tijd!) Daarom ...", "Hoi! 😀 Indien ..."
END = re.compile(r"(?:[.!?…:;\n•\-–—\"“”„‘(|*#>]|[.!?]\s?[)\]’'»\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]+)\s*$")


LINK = re.compile(r"https?://|www\.|\w@\w|\]\(")
PICTURES = frozenset({"So", "Sk", "Cf", "Mn"})  # emoji, and what joins and colours them


def guessed(text: str, found: Sequence[Word], lang: str) -> frozenset[str]:
    """Return what looks like a name: a capital after a title or inside a sentence.

    A text in capitals, or a heading In Which Every Word Has One, shows nothing.
    """
    letters = [word for word in found if word.text[0].isalpha()]
    capitals = sum(word.text[0].isupper() for word in letters)
    if len(letters) > 3 and capitals > 0.6 * len(letters):
        return frozenset()
    titles = TITLES.get(lang, frozenset())
    short = abbreviations(lang)
    names = set()
    for at, word in enumerate(found):
        if not word.text[0].isupper() or word.lower in NO_NAME or undotted(word.text) in short:
            continue
        if word.lower in ARTICLES:  # "mevrouw De Boer": the article is part of the name, and no name of its own
            following = found[at + 1] if at + 1 < len(found) else None
            twice = following is None or following.lower in ARTICLES or _starts(text, word)  # ". De Beren slapen"
            if (
                at
                and following
                and not twice
                and following.text[0].isupper()
                and text[word.end : following.start] == " "
            ):
                names.add(text[word.start : following.end])
            continue
        if at and (_titled(text, found[at - 1], word, titles) or not (_starts(text, word) or _follows(text, word))):
            names.add(word.text.removesuffix("'s") if len(word.text) > 3 else word.text)
    return frozenset(name for name in names if name.rstrip("."))


def _follows(text: str, word: Word) -> bool:
    """Tell whether a common word stands after a link, where its writer forgot the stop: "Kijk op www.kdv.nl Indien"."""
    before = text[: word.start].split()
    return bool(before) and LINK.search(before[-1]) is not None and _is_word(word.lower)


def _titled(text: str, before: Word, word: Word, titles: frozenset[str]) -> bool:
    """Tell whether a title stands before a word: "groep Beren", "dr. Jansen"; not "... op de babygroep. Daarom"."""
    between = text[before.end : word.start].strip()
    joined = not between or (between == "." and len(before.text) <= 4)
    return joined and undotted(before.lower) in titles


def _starts(text: str, word: Word) -> bool:
    """Tell whether a word starts a sentence, a quote or a line, where any word has a capital."""
    before = text[max(0, word.start - 24) : word.start].rstrip(" \t")  # a new line is a beginning too
    while before and unicodedata.category(before[-1]) in PICTURES:
        before = before[:-1].rstrip(" \t")  # "Kijk! 😀 Wij ..."
    return not before.strip() or END.search(before) is not None


def hurried(text: str, names: frozenset[str]) -> frozenset[str]:
    """Return the names of a Dutch text that were typed without their capital: "sam heeft koorts".

    A name that is a word too, such as Roos or Mei, is only a name with its capital.
    """
    return frozenset(name for name in _small(names) if name in text and not _is_word(name))


@lru_cache(maxsize=128)
def _small(names: frozenset[str]) -> frozenset[str]:
    return frozenset(name.lower() for name in names if name != name.lower())


def _is_word(word: str) -> bool:
    from simplify.nl.features import word_list

    try:
        return "o" in word_list().entry(word)[0]
    except ModelBroken:
        return False  # rather one name too many than a message that can't be sent


@lru_cache(maxsize=128)
def _pattern(names: frozenset[str]) -> re.Pattern[str]:
    ordered = sorted((name for name in names if name.strip()), key=lambda name: (-len(name), name))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, ordered)) + r")(?!\w)")


def find(text: str, names: frozenset[str], taken: Sequence[tuple[int, int]]) -> list[Fact]:
    """Return each place where a name stands, except inside what is already a fact of another kind."""
    if not any(name.strip() for name in names):
        return []
    known = {name.lower(): name for name in sorted(names) if name != name.lower()}
    return [
        Fact(FactKind.NAME, match.group(), known.get(match.group(), match.group()), match.start(), match.end())
        for match in _pattern(names).finditer(text)
        if not any(start <= match.start() < end for start, end in taken)
    ]
