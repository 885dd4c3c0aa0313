"""Advice as a plain imperative that stays advice: "Wij adviseren u te bellen" -> "Wij adviseren u: bel"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import verbs
from simplify.rules.duty import loose_te
from simplify.rules.rule import Reading, Rule

WE = frozenset({"wij", "we", "ik"})
ADVISE = frozenset({"adviseren", "adviseer", "raden", "raad"})
YOU = frozenset({"u", "je", "jullie"})
# These have no plain imperative.
STATES = frozenset("zijn hebben kunnen mogen moeten willen hoeven worden weten".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "wij adviseren u (om)" with one "te" and infinitive up to the end of the sentence."""
    if reading.text.rstrip()[-1:] != "." or ":" in reading.text:
        return
    for at in range(1, min(len(reading.words) - 3, 12)):
        if reading.lowers[at] not in YOU or len({*reading.lowers[max(0, at - 2) : at]} & (WE | ADVISE)) != 2:
            continue
        body = at + 1
        if reading.lowers[at - 2] in ("raad", "raden") or reading.lowers[at - 1] in ("raad", "raden"):
            if reading.lowers[body] != "aan":
                return
            body += 1
        if reading.lowers[body] == "om" and reading.joined(at, body + 1):
            body += 1
        if reading.lowers[body : body + 2] == ("met", "klem"):
            return  # "adviseren u met klem te bellen": it tells how strongly they advise
        pieces = imperative(reading, body)
        if pieces is None or reading.clause_end(at) <= body:
            return
        order, rest = pieces
        if "zich" in reading.lowers[body:]:
            seat = reading.words[reading.lowers.index("zich", body)]
            if reading.lowers[at] != "u" or seat.end >= rest[0].start:
                return
            rest = [Piece(seat.start, seat.end, "u"), *rest]
        yield [
            Piece(
                reading.words[body - 1 if reading.lowers[body - 1] != "om" else body - 2].end,
                reading.words[body].start,
                f": {order} ",
            ),
            *rest,
        ]
        return


def imperative(reading: Reading, body: int) -> tuple[str, list[Piece]] | None:
    """Return the imperative of the infinitive after the one "te" behind word `body`, and what happens in its place."""
    loose = loose_te(reading, body) if body < len(reading.words) else None
    if loose is None or len(loose[0]) != 1:
        return None
    piece, last = loose[0][0], loose[1]
    verb = verbs().get(piece.after or reading.lowers[last])
    if verb is None or verb.infinitive in STATES or "te" in reading.lowers[last + 1 :]:
        return None
    if last <= body + (1 if not verb.particle else 2):
        return None  # nothing stands before the verb
    if verb.particle:
        end = piece.end if piece.after else reading.words[last].end
        return verb.ik, [Piece(piece.start, end, verb.particle)]
    return verb.ik, [Piece(reading.words[last - 2].end, reading.words[last].end, "")]


COUNSEL = Rule("counsel", "simplify-reason-advice", find)
