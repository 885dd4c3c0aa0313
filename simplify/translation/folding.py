"""Words as the phrase bank compares them: case, accents, politeness and numerals folded away, on both sides alike.

Folding only ever merges forms that mean the same to a parent ("u heeft" and "je hebt"); it is applied to the phrases
and to the sentence, so a fold that is too eager can make two phrases ambiguous, but never turns one into another.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

DIRECTIONS = {
    ord(mark): None for mark in "\u200b\u200e\u200f\u2066\u2067\u2068\u2069\u202a\u202b\u202c\u202d\u202e\ufeff"
}

# A Han character is a word of its own; elsewhere a word may hold an apostrophe or a hyphen: foto's, oma-dag.
TOKEN = re.compile(
    r"[\u4e00-\u9fff]|[^\W\d_\u4e00-\u9fff]+(?:['’ʼ\-\u200c][^\W\d_\u4e00-\u9fff]+)*|['’]s(?=\s)|\d+|[^\w\s]|_",
)

DUTCH = {
    "hebt": "heeft",
    "kunt": "kan",
    "kun": "kan",
    "wilt": "wil",
    "zult": "zal",
    "zul": "zal",
    "wij": "we",
    "zij": "ze",
    "mij": "me",
    "vanmorgen": "vanochtend",
    "morgenvroeg": "morgenochtend",
    "’s": "'s",
    "'n": "een",
    "'t": "het",
    "oké": "ok",
    "oke": "ok",
    "alsjeblieft": "alstublieft",
    "aub": "alstublieft",
    "halen": "ophalen",
    "gehaald": "opgehaald",
    **dict.fromkeys(("erg", "zeer", "ontzettend", "enorm", "super"), "heel"),
    **{f"{small}je": small for small in ("kind", "boek", "hand", "broek", "buik", "bult", "wond", "bericht")},
    **{f"{small}jes": many for small, many in (("kind", "kinderen"), ("boek", "boeken"), ("hand", "handen"))},
    "kids": "kinderen",
    "billetjes": "billen",
    "oogjes": "ogen",
    "oortjes": "oren",
    "oortje": "oor",
    "hoofdje": "hoofd",
    "neusje": "neus",
    "knietje": "knie",
    "flesje": "fles",
    "bedje": "bed",
    "dagje": "dag",
    "gesprekje": "gesprek",
    "mailtje": "mail",
    "ivm": "vanwege",
    "alweer": "weer",
}
ADDRESS = frozenset({"u", "je", "jij", "jou", "uw", "jouw", "jullie"})
# "Kunnen jullie ...?" and "Jullie hebben ..." ask and tell several readers what "kunt u" and "u heeft" do one.
FORMS_OF_JULLIE = {
    "hebben": "heeft",
    "kunnen": "kan",
    "willen": "wil",
    "zullen": "zal",
    "mogen": "mag",
    "moeten": "moet",
    "hoeven": "hoeft",
    "komen": "komt",
    "gaan": "gaat",
    "halen": "haalt",
    "brengen": "brengt",
    "nemen": "neemt",
    "geven": "geeft",
    "weten": "weet",
    "vinden": "vindt",
    "zijn": "bent",
    "waren": "was",
    "spreken": "spreekt",
    "praten": "praat",
    "krijgen": "krijgt",
    "betalen": "betaalt",
    "lezen": "leest",
    "horen": "hoort",
    "zien": "ziet",
    "hadden": "had",
    "kwamen": "kwam",
}
YOU = "u/je"

UNITS = [
    "nul",
    "een",
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
    "dertien",
    "veertien",
    "vijftien",
    "zestien",
    "zeventien",
    "achttien",
    "negentien",
]
TENS = {20: "twintig", 30: "dertig", 40: "veertig", 50: "vijftig", 60: "zestig", 90: "negentig"}


def _dutch_numbers() -> dict[str, int]:
    words = {word: value for value, word in enumerate(UNITS)}
    for ten, name in TENS.items():
        words[name] = ten
        for unit in range(1, 10):
            joint = "ën" if UNITS[unit].endswith("e") else "en"
            words[f"{UNITS[unit]}{joint}{name}"] = ten + unit
    return words | {"één": 1, "eén": 1}


DUTCH_NUMBERS = _dutch_numbers()


@dataclass(frozen=True, slots=True)
class Token:
    """Hold one word of a text as it is compared, and where it stands in that text."""

    text: str
    start: int
    end: int


@lru_cache(maxsize=20_000)
def fold(word: str, lang: str) -> str:
    """Return a word without case and accents, and in Dutch without politeness."""
    lowered = word.replace("İ", "i").lower() if lang != "tr" else word.replace("İ", "i").replace("I", "ı").lower()
    lowered = lowered.replace("’", "'").replace("ʼ", "'")
    if lang == "nl":
        if lowered in ADDRESS:
            return YOU
        if lowered in DUTCH:
            return DUTCH[lowered]
        if lowered in DUTCH_NUMBERS and lowered != "een":
            return str(DUTCH_NUMBERS[lowered])
    plain = "".join(c for c in unicodedata.normalize("NFKD", lowered) if not unicodedata.combining(c))
    # Persian and Arabic keyboards write the same letter differently; a dotless ı is typed as i.
    return plain.translate(LOOKALIKES) if plain else lowered


LOOKALIKES = str.maketrans(
    {"ي": "ی", "ى": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا", "ة": "ه", "ـ": None, "ı": "i", "ł": "l", "ø": "o"}
)


def tokens(text: str, lang: str) -> list[Token]:
    """Split a text into words to compare; commas and bidi marks are left out, final marks are kept."""
    found = [
        Token(fold(match.group(), lang), match.start(), match.end())
        for match in TOKEN.finditer(text.translate(_SPACES))
        if match.group() not in ",،、，"
    ]
    return _without_t(_for_one(_parted(found), text)) if lang == "nl" else found


# "vrijdagmiddag" is a day and a part of it.
DAY_AND_PART = re.compile(r"(?:maan|dins|woens|donder|vrij|zater|zon)dag(?=(?:ochtend|middag|avond)\b)", re.IGNORECASE)


def _parted(found: list[Token]) -> list[Token]:
    parted = []
    for token in found:
        day = DAY_AND_PART.match(token.text)
        if day:
            cut = token.start + day.end()
            parted += [Token(day.group(), token.start, cut), Token(token.text[day.end() :], cut, token.end)]
        else:
            parted.append(token)
    return parted


def _for_one(found: list[Token], text: str) -> list[Token]:
    """Fold the verb beside "jullie" to the one beside "u"."""
    folded = list(found)
    for index, token in enumerate(found):
        if token.text == YOU and text[token.start : token.end].lower() == "jullie":
            for at in (index - 1, index + 1):
                if 0 <= at < len(found) and found[at].text in FORMS_OF_JULLIE:
                    verb = found[at]
                    folded[at] = Token(FORMS_OF_JULLIE[verb.text], verb.start, verb.end)
                    break
    return folded


# Marks without width become spaces of the same length, so that positions stay those of the caller's text.
_SPACES = dict.fromkeys(DIRECTIONS, " ")


def _without_t(found: list[Token]) -> list[Token]:
    """Fold the verb before "u" and "je": "komt u" and "kom je" both become "kom", "heeft u" and "heb je" "heef"."""
    folded = list(found)
    for index, token in enumerate(found[:-1]):
        if found[index + 1].text != YOU:
            continue
        if token.text == "heb":
            folded[index] = Token("heef", token.start, token.end)
        elif len(token.text) > 3 and token.text.endswith("t"):
            folded[index] = Token(token.text[:-1], token.start, token.end)
    return folded


NEIGHBOURS = {
    letter: set(row[max(0, at - 1) : at + 2])
    for row in ("qwertyuiop", "asdfghjkl", "zxcvbnm")
    for at, letter in enumerate(row)
}
CONFUSED = ({"d", "t"}, {"c", "k"}, {"s", "z"}, {"f", "v"}, {"i", "y"}, {"e", "i"}, {"o", "a"})


# One letter inside a word says "not": geliyorum (I am coming), gelmiyorum (I am not coming); برگشت, برنگشت.
DENYING = {"tr": "m", "fa": "ن"}


def is_slip(written: str, meant: str, lang: str = "nl") -> bool:
    """Tell whether a word is one slip of the thumb away from a longer word.

    A slip is two letters swapped, a letter doubled, left out or put in inside the word, or a neighbouring key. The
    first and the last letter must agree, because they carry inflection: "banaan" is no slip for "bananen".
    """
    if len(meant) < 5 or len(written) < 4 or written[0] != meant[0] or written[-1] != meant[-1] or written == meant:
        return False
    if len(written) == len(meant):
        at = [index for index, (a, b) in enumerate(zip(written, meant, strict=True)) if a != b]
        if len(at) == 2 and at[1] == at[0] + 1:
            return written[at[0]] == meant[at[1]] and written[at[1]] == meant[at[0]]
        if len(at) != 1:
            return False
        pair = {written[at[0]], meant[at[0]]}
        return meant[at[0]] in NEIGHBOURS.get(written[at[0]], ()) or any(pair == two for two in CONFUSED)
    shorter, longer = sorted((written, meant), key=len)
    if len(longer) - len(shorter) != 1:
        return False
    at_first = next((index for index, letter in enumerate(shorter) if letter != longer[index]), len(shorter))
    return shorter[at_first:] == longer[at_first + 1 :] and longer[at_first] != DENYING.get(lang)
