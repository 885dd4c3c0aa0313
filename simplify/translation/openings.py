"""Words before a statement that say how it is meant: "Vergeet niet dat we vrijdag dicht zijn".

`locales/nl/openings.ftl` holds them; what follows "dat" is a statement in the order of a clause of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from simplify.errors import WordingError
from simplify.translation.folding import tokens
from simplify.translation.reasons import as_main
from simplify.wording import SOURCE, wording

PREFIX = "opening-"
ASKS = "opening-ask-"  # "Klopt het dat Sam vrijdag komt?"
REMINDER = "opening-remember"  # "Denkt u eraan dat ...?" asks nothing
THAT = "dat"


def parted(text: str, lang: str) -> Iterator[tuple[str, str]]:
    """Yield the key of an opening and the statement behind it, in the order of a main clause."""
    if lang != SOURCE:
        return
    read = tokens(text.rstrip(".! "), lang)
    asked = bool(read) and read[-1].text == "?"
    read = read[:-1] if asked else read
    at = next((index for index, token in enumerate(read) if token.text == THAT), 0)
    key = _known().get(tuple(token.text for token in read[:at]), "")
    if not key or len(read) < at + 3 or (key.startswith(ASKS) is not asked and key != REMINDER):
        return
    for statement in as_main(text, read[at + 1 :]):
        yield key, statement


def opened(key: str, statement: str, lang: str) -> str | None:
    """Return a statement behind its opening; None when the language lacks the opening."""
    words = wording(lang)
    try:
        return words.text(key, sentence=statement) if words.has(key) else None
    except WordingError:
        return None


@cache
def _known() -> Mapping[tuple[str, ...], str]:
    """Return the openings of Dutch, word by word and without their "dat"."""
    words = wording(SOURCE)
    found = {}
    for key in sorted(key for key in words.keys() if key.startswith(PREFIX)):  # noqa: SIM118 (no dict)
        for name, text in words.attributes(key, sentence="").items():
            if name.startswith("also"):
                found[tuple(token.text for token in tokens(text.removesuffix(f" {THAT}"), SOURCE))] = key
    return found
