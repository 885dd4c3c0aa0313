"""A Dutch statement and its reason: "Sam was boos omdat hij moe was" says "Sam was boos" and "hij was moe"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simplify.nl.verbs import finite
from simplify.translation.contexts import joined
from simplify.translation.folding import Token, tokens

SUBORDINATE = frozenset({"omdat", "doordat", "aangezien"})
MAIN = "want"
SUBJECTS = range(1, 4)  # words of a subject: "hij", "de groep", "de moeder van Sam" is more than we try
# Beside these the reason may be bound or denied: "niet omdat hij moe was", "alleen omdat", "vooral omdat".
BOUND = frozenset("niet alleen vooral juist misschien zeker meestal ook en maar of".split())
DOUBT = frozenset({"misschien", "waarschijnlijk", "vermoedelijk"})  # it may be the reason that is doubted


def parted(text: str, lang: str) -> Iterator[tuple[str, str]]:
    """Yield a statement and its reason, the reason in the order of a main clause."""
    if text.rstrip().endswith("?"):
        return
    read = tokens(text, lang)
    at = [index for index, token in enumerate(read) if token.text in SUBORDINATE or token.text == MAIN]
    if len(at) != 1 or not 0 < at[0] < len(read) - 2 or read[at[0] - 1].text in BOUND:
        return
    if any(token.text in DOUBT for token in read):
        return
    left, rest = text[: read[at[0]].start].rstrip(" ,"), read[at[0] + 1 :]
    if read[at[0]].text == MAIN:
        yield left, text[rest[0].start :]
        return
    for reason in as_main(text, rest):
        yield left, reason


def as_main(text: str, read: Sequence[Token]) -> Iterator[str]:
    """Yield a clause with its verb behind its subject: "hij moe was" is "hij was moe"."""
    for size in SUBJECTS:
        subject, said = read[:size], list(read[size:])
        for at in range(max(0, len(said) - 2), len(said)):
            for verb, end in _finite(said[at]):
                yield joined(text, [*subject, verb, *said[:at], *said[at + 1 :], *end])


def _finite(token: Token) -> set[tuple[Token, tuple[Token, ...]]]:
    """Return a finite verb as it stands in a main clause, with what goes to its end: "omviel" is "viel … om"."""
    found: set[tuple[Token, tuple[Token, ...]]] = set()
    for form in finite(token.text):
        particle = form.verb.particle
        if not particle or form.name == "infinitive":
            found.add((token, ()))
        else:
            cut = token.start + len(particle)
            verb = Token(token.text.removeprefix(particle), cut, token.end)
            found.add((verb, (Token(particle, token.start, cut),)))
    return found
