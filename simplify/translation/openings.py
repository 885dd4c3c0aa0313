"""Words before a statement that say how it is meant: "Vergeet niet dat we vrijdag dicht zijn".

`locales/nl/openings.ftl` holds them; what follows "dat" is a statement in the order of a clause of its own. A question
about a child that no phrase asks is told as such a statement too: "A question: is this so? Sam slept badly."
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from simplify.errors import WordingError
from simplify.translation.contexts import joined
from simplify.translation.folding import YOU, tokens
from simplify.translation.reasons import as_main
from simplify.translation.values import Situation
from simplify.wording import SOURCE, wording

PREFIX = "opening-"
ASKS = "opening-ask-"  # "Klopt het dat Sam vrijdag komt?"
REMINDER = "opening-remember"  # "Denkt u eraan dat ...?" asks nothing
WHETHER = "opening-ask-whether"
THAT = "dat"
# Verbs that ask what is so; "Mag Sam ...?" and "Wilt u ...?" ask for something.
ASKED = frozenset(
    "heeft had is was eet at drinkt dronk slaapt sliep krijgt kreeg gaat ging komt huilt huilde speelt hoest moet "
    "moest draagt heet kent vindt vond praat houdt".split()
)
ASKED_OF = frozenset({"hij", "ze"})
# A denial or a choice is no plain question: "Heeft Sam niet geslapen?", "Heeft hij gegeten of geslapen?"
UNPLAIN = frozenset("niet geen niets niks nooit nergens niemand zonder of en toch ook".split())


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


def asked(text: str, now: Situation) -> Iterator[str]:
    """Yield what a question about a child asks, as a statement: "Heeft Sam slecht geslapen?"."""
    read = tokens(text, now.lang)
    if now.lang != SOURCE or len(read) < 4 or read[-1].text != "?" or read[0].text not in ASKED:
        return
    if any(token.text in UNPLAIN for token in read):
        return
    start = read[1].start
    named = max((name for name in now.names if text.startswith(name, start)), key=len, default="")
    size = len(tokens(named, SOURCE)) if named else int(bool(now.subject) and read[1].text in ASKED_OF)
    if size and not any(token.text == YOU for token in read):
        yield joined(text, [*read[1 : 1 + size], read[0], *read[1 + size : -1]])


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
