"""Sentences and words of a text, with exact spans; knows abbreviations, times, amounts and lists.

A dot ends a sentence unless it belongs to an abbreviation ("i.v.m."), a number ("18.30"), an initial ("J. de Boer"),
a list marker ("2. Regenjas") or an address ("www.voorbeeld.nl"). A line break ends one when a new line starts with
a capital, a digit, a list marker or a symbol; else it is a wrapped line.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from simplify.errors import DataError
from simplify.types import Sentence

# A run of letters and digits with single joints inside: "i.v.m", "t/m", "38,5", "wc's", "in-", "18:30".
WORD = re.compile(r"\w+(?:[.,:'’/\-\u2011]\w+)*-?(?!\w)|\w+")
ENDERS = ".!?…。؟۔"
CLOSERS = "\"'”’»)]*_"
SKIP = re.compile(r"[ \t\u00a0\u200b-\u200f\u202a-\u202e\u2066-\u2069]*")
MARKER = re.compile(r"[ \t]*(?:[-*•–·▪►✓✔☐#>|]+|\(?\d{1,3}[.)]|[a-zA-Z][.)])(?=[ \t]|$)")
CODE = re.compile(r"```.*?(?:```|\Z)", re.DOTALL)
# A link up to its last letter or digit: "https://kdv.nl/a?b=1!c", not the full stop behind it.
LINK = re.compile(r"(?:https?://|www\.|\.(?:nl|com|org|eu|be|net|info)/)[^\s<>\"”]*[\w/=&#%+~-]")
INITIALS = frozenset("ABCDEFGHIJKLMNOPQRSTVWXYZ")  # "J. de Vries"; but "Ik zie U."
MINUTES = re.compile(r"\d{1,3}(?:\.\d{1,3})*\Z")
ENDING = "end"  # an abbreviation of this kind may be the last word of a sentence: "enz.", "a.s."


class Word(NamedTuple):
    """Hold one word and where it stands: `source[start:end] == text`; `lower` is the same in lower case."""

    text: str
    lower: str
    start: int
    end: int


@cache
def abbreviations(lang: str) -> dict[str, str]:
    """Return each abbreviation without its dots, with "end" when a sentence may end on it and "" when not.

    Raise `DataError` with file and line when a line of the data is wrong.
    """
    name = f"simplify/{lang}/abbreviations.tsv"
    file = files("simplify") / lang / "abbreviations.tsv"
    found: dict[str, str] = {}
    if not file.is_file():
        return found
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) != 4 or cells[1] not in ("", ENDING):
            raise DataError(name, number, "write: abbreviation, 'end' or nothing, full form or nothing, note")
        key = undotted(cells[0])
        if key in found:
            raise DataError(name, number, f"'{cells[0]}' stands in the list twice; keep one")
        found[key] = cells[1]
    return found


def undotted(word: str) -> str:
    """Return an abbreviation as it is looked up: "I.v.m." -> "ivm", "t/m" -> "t/m"."""
    return word.replace(".", "").lower()


@lru_cache(maxsize=128)  # rules, facts and readability read one sentence after the other
def words(text: str, lang: str = "nl") -> tuple[Word, ...]:
    """Return the words of a text; the dot of an abbreviation belongs to its word."""
    short = abbreviations(lang)
    found = []
    for match in WORD.finditer(text):
        token, start, end = match.group(), match.start(), match.end()
        if end < len(text) and text[end] == "." and _is_abbreviation(token, short):
            token, end = token + ".", end + 1
        found.append(Word(token, token.lower(), start, end))
    return tuple(found)


def _is_abbreviation(token: str, short: dict[str, str]) -> bool:
    """Tell whether the dot after a word belongs to it: "i.v.m", "bijv", "J"; "ma" only when written so."""
    if token[-1].isdigit():
        return False
    if "." in token:
        return undotted(token) in short or all(len(part) <= 2 for part in token.split("."))
    return token.lower() in short or (token in INITIALS)


def sentences(text: str, lang: str = "nl") -> tuple[Sentence, ...]:
    """Return the sentences of a text in order, without the space around them.

    Every character that is not space belongs to exactly one sentence. Linear in the length of the text.
    """
    short = abbreviations(lang)
    fences = [match.span() for match in CODE.finditer(text)] if "```" in text else []
    if "/" in text or "www." in text:
        fences = sorted(fences + [match.span() for match in LINK.finditer(text)])
    found: list[Sentence] = []
    start, at, fence = 0, 0, 0
    for match in BREAK.finditer(text):
        if match.start() < at:
            continue
        while fence < len(fences) and fences[fence][1] <= match.start():
            fence += 1
        if fence < len(fences) and fences[fence][0] <= match.start():
            continue
        end = _boundary(text, match.start(), match.end(), start, short)
        if end < 0:
            continue
        _take(text, start, end, found)
        start = at = end
    _take(text, start, len(text), found)
    return tuple(found)


BREAK = re.compile(r"[.!?…。؟۔]+|\r?\n|\r|\u2028|\u2029")


def _boundary(text: str, at: int, after: int, start: int, short: dict[str, str]) -> int:
    """Return where the sentence ends whose end may stand at `at`, or -1 when it goes on."""
    if text[at] in "\r\n\u2028\u2029":
        return at if _line_ends(text, at, after, start) else -1
    end = after
    while end < len(text) and text[end] in CLOSERS:
        end += 1
    if end > after and text[end - 1] in QUOTES and _goes_on(text, end):
        return -1  # 'zij zegt "wat?" en lacht'
    if end < len(text) and not text[end].isspace() and not _is_symbol(text[end]):
        # "18.30", "www.site.nl", "i.v.m."; but "gegeten.Daarna" is a forgotten space
        glued = text[at] in "!?…" or (text[at - 1 : at].islower() and text[end].isupper() and _plain_run(text, at))
        return end if glued and after - at < 4 and text[end].isalpha() and end == after else -1
    if text[at] != "." or after - at > 1:
        return _with_symbols(text, end)
    return -1 if _dot_belongs_to_word(text, at, end, start, short) else _with_symbols(text, end)


QUOTES = frozenset("\"'”’»")


def _goes_on(text: str, end: int) -> bool:
    """Tell whether a small letter follows on the same line, after what someone said."""
    return text[end : end + 1] == " " and text[end + 1 : end + 2].islower()


def _plain_run(text: str, at: int) -> bool:
    """Tell whether the word before a dot is a plain word of three letters or more: no address, no abbreviation."""
    left = at
    while left > 0 and at - left < 40 and not text[left - 1].isspace():
        left -= 1
    return at - left >= 3 and text[left:at].isalpha()


def _with_symbols(text: str, end: int) -> int:
    """Take the emoji that follow an end into the sentence: "Tot morgen! 👋"."""
    reach = end
    while True:
        skip = SKIP.match(text, reach)
        after = skip.end() if skip else reach
        if after >= len(text) or not _is_symbol(text[after]):
            return reach
        while after < len(text) and (_is_symbol(text[after]) or text[after] in "\u200d\ufe0f"):
            after += 1
        reach = after


def _is_symbol(char: str) -> bool:
    return ord(char) > 0x2190 and not char.isalnum() and not char.isspace() and ord(char) not in range(0x3000, 0x3020)


def _line_ends(text: str, at: int, after: int, start: int) -> bool:
    """Tell whether a line break ends a sentence: an empty line, or a next line that starts something new."""
    skip = SKIP.match(text, after)
    first = skip.end() if skip else after
    if first >= len(text) or text[first] in "\r\n\u2028\u2029":
        return True
    if MARKER.match(text, after) or not text[first].islower():
        return True
    # a short line is a heading or a line of a list: "Meenemen\nregenjas\nlaarzen"
    return at - max(start, text.rfind("\n", start, at) + 1) < 40


def _dot_belongs_to_word(text: str, at: int, end: int, start: int, short: dict[str, str]) -> bool:
    """Tell whether a dot is part of an abbreviation, an initial or a list marker, so that the sentence goes on."""
    left = at
    while left > start and at - left < 40 and not text[left - 1].isspace() and text[left - 1] not in "(\"'“‘[":
        left -= 1
    token = text[left:at]
    if not token:
        return False
    skip = SKIP.match(text, end)
    following = text[skip.end() if skip else end :][:1]
    if MINUTES.match(token):
        # "2. Regenjas" at the head of a line is a marker; "om 9." ends a sentence
        return left == _first(text, start) and len(token) <= 3
    if len(token) == 1 and token.isalpha():
        return token.isupper() or left == _first(text, start)
    kind = short.get(undotted(token))
    dotted = "." in token
    if kind is None:
        return dotted and all(len(part) <= 2 for part in token.split(".")) and following.islower()
    if kind == ENDING:
        return bool(following) and (following.islower() or following.isdigit()) and following not in "\r\n"
    return dotted or bool(following and following not in "\r\n")


def _first(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def _take(text: str, start: int, end: int, found: list[Sentence]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append(Sentence(text[start:end], start, end))
