"""What must be filled in is: "het formulier ingevuld teruggeven" -> "het formulier invullen en teruggeven"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import forms
from simplify.rules.clauses import MODALS
from simplify.rules.rule import Reading, Rule

DONE = {"ingevuld": "invullen", "ondertekend": "ondertekenen", "getekend": "tekenen"}
GIVES = frozenset(
    "inleveren teruggeven terugsturen opsturen meegeven terugbrengen afgeven retourneren sturen mailen geven "
    "terugmailen uploaden brengen".split()
)
ASKS = MODALS | frozenset({"moet", "wilt", "wil", "kunt", "kan", "mag"})
SINGULAR = frozenset("de het dit deze uw".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "ingevuld", "ondertekend" or both before an infinitive that gives, with a modal verb before them."""
    words = reading.lowers
    at = next((n for n in range(3, len(words) - 1) if words[n] in DONE), 0)
    if not at or not ASKS & set(words[:at]) or words[at - 1] == "een" or {"niet", "geen"} & set(words):
        return
    stop = reading.clause_end(at)
    done = [DONE[words[at]]]
    end = at + 1
    if end + 1 < stop and words[end] == "en" and words[end + 1] in DONE:
        done.append(DONE[words[end + 1]])
        end += 2
    seat = next((n for n in range(end, stop) if words[n] in GIVES), 0)
    if words[at - 1] in SINGULAR and seat != end:
        return  # "het ondertekend formulier inleveren"; but "het ondertekend inleveren"
    if not seat or any(_is_verb(words[n]) for n in range(end, seat)) or (words[end] in ("en", "of")):
        return
    told = ", ".join(done) + " en"
    yield [reading.swap(at, end, told)]


def _is_verb(word: str) -> bool:
    return any(form.name in ("participle", "infinitive") for form in forms().get(word, ()))


FILLED = Rule("filled", "simplify-reason-sequence", find)
