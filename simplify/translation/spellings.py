"""How parents write short replies: the patterns of one table, compared without case, accents and stretched letters.

Accents are left out by many and never put in by chance, so a spelling without them is known, but a word with another
accent is another word: "oldu" is "all right", "öldü" is "died"; "avó" is grandmother, "avô" grandfather.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from itertools import product

from simplify.errors import DataError
from simplify.translation.folding import LOOKALIKES, Token

FILE = "replies.tsv"
UNCLEAR = "-"  # the message of a spelling that could mean two things

MARKS = "\u0300-\u036f\u064b-\u065f\u0670\u0640"  # accents, and the vowels and stretches of Arabic
JOINTS = "'’ʼ`´\u200c\u200d-"
HAN = "\u3400-\u9fff"
LETTER = rf"[^\W\d_{HAN}]"
WORD = re.compile(rf"\d+|[{HAN}]|{LETTER}(?:[{MARKS}]|{LETTER}|[{JOINTS}]+(?={LETTER}))*")
STRETCHED = re.compile(r"(\D)\1\1+")
CHOICE = re.compile(r"\(([^()]*)\)")
PLACE = re.compile(r"\{([a-z]+)\}")
GLUED = re.compile(rf"[^\s{HAN}()}}]\(|\)[^\s{HAN}(){{]")  # a choice between whole words only
MOST_OF_A_SLOT = 4  # words: "half past ten", "Anna van der Berg"


@dataclass(frozen=True, slots=True)
class Spelling:
    """Hold a pattern of spellings of a message: what finds it, its words as compared, and those with their accents."""

    key: str
    pattern: str
    finds: re.Pattern[str]
    folds: frozenset[str]
    words: frozenset[str]


@cache
def spellings(lang: str) -> tuple[Spelling, ...]:
    """Return the patterns of a language; raise `DataError` with file and line for a row that is wrong."""
    return tuple(
        _spelling(key, pattern, number) for number, key, cell in _rows().get(lang, ()) for pattern in cell.split(" | ")
    )


def languages() -> tuple[str, ...]:
    """Return the languages that the table has, sorted."""
    return tuple(sorted(_rows()))


@cache
def vocabulary(lang: str) -> frozenset[str]:
    """Return all words of the spellings of a language, as compared."""
    return frozenset().union(*(spelling.folds for spelling in spellings(lang)))


@cache
def _rows() -> dict[str, list[tuple[int, str, str]]]:
    """Return the rows of each language: the line, the message and its patterns."""
    found: dict[str, list[tuple[int, str, str]]] = {}
    text = (files("simplify.translation") / FILE).read_text(encoding="utf-8")
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        parts = line.split("\t")
        if len(parts) != 3 or not all(parts):
            raise DataError(FILE, number, "write a language, a tab, a message, a tab, spellings")
        found.setdefault(parts[0], []).append((number, parts[1], parts[2]))
    return found


def _spelling(key: str, pattern: str, number: int) -> Spelling:
    if GLUED.search(pattern) or not WORD.search(pattern):
        raise DataError(FILE, number, f"'{pattern}': write whole words, a choice between them as '(a/b/)'")
    words = WORD.findall(PLACE.sub(" ", pattern))
    finds = "".join(
        f"(?:{'|'.join(map(_literal, piece.split('/')))})" if at % 2 else _literal(piece)
        for at, piece in enumerate(CHOICE.split(pattern))
    )
    return Spelling(key, pattern, re.compile(finds), frozenset(map(folded, words)), frozenset(map(accented, words)))


def _literal(text: str) -> str:
    """Return what finds words and slots in a line of compared words with a space behind each."""
    return "".join(
        rf"(?P<{piece}>(?:\S+ ){{1,{MOST_OF_A_SLOT}}}?)"
        if at % 2
        else "".join(f"{re.escape(folded(word))} " for word in WORD.findall(piece))
        for at, piece in enumerate(PLACE.split(text))
    )


def expanded(pattern: str) -> Iterator[str]:
    """Yield every spelling of a pattern: "(muito/mt/) obrigada" has three."""
    pieces = CHOICE.split(pattern)
    for chosen in product(*(piece.split("/") if at % 2 else [piece] for at, piece in enumerate(pieces))):
        yield " ".join("".join(chosen).split())


def tokens(text: str) -> list[Token]:
    """Return the words of a text as they are compared; a Chinese character is a word."""
    return [Token(folded(match.group()), match.start(), match.end()) for match in WORD.finditer(text)]


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """Return a word without case, accents, apostrophes and stretched letters: "Teşekkürlerrr" is "tesekkurler"."""
    plain = unicodedata.normalize("NFKD", word.casefold())
    return STRETCHED.sub(r"\1", "".join(c for c in plain if c.isalnum()).translate(LOOKALIKES))


@lru_cache(maxsize=20_000)
def accented(word: str) -> str:
    """Return a word as `folded` does, but with the accents of Latin letters."""
    kept = []
    for letter in unicodedata.normalize("NFC", word.casefold()):
        base = unicodedata.normalize("NFKD", letter)
        latin = len(base) > 1 and base[0].isascii()
        kept.append(CEDILLA.get(letter, letter) if latin else "".join(c for c in base if c.isalnum()))
    return STRETCHED.sub(r"\1", "".join(kept).translate(LOOKALIKES))


CEDILLA = {"ş": "ș", "ţ": "ț"}  # Romanian is typed with a cedilla as often as with a comma


def same_accents(word: str, spelling: Spelling) -> bool:
    """Tell whether a written word has no accent that the spelling lacks; words of a slot are not compared."""
    own, plain = accented(word), folded(word)
    if own == plain or plain not in spelling.folds:
        return True
    return any(
        len(own) == len(known) and all(a in (b, _base(b)) for a, b in zip(own, known, strict=True))
        for known in spelling.words
    )


def _base(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]
