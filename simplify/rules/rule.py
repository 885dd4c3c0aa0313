"""What a rule is: it reads one sentence and proposes changes; it never edits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from simplify.edits import Piece
from simplify.segmentation import Word, words
from simplify.types import EditKind

TITLES = frozenset({"juf", "meester", "mevrouw", "meneer"})
STOPS = frozenset(',;:.!?()[]–—|•…\n"“”„«»')


@dataclass(frozen=True, slots=True)
class Reading:
    """Hold one sentence as the rules read it: its words, and what is known from the whole text.

    `names` stay as they are; `address` is how the writer addresses the reader: "u", "je", "jullie", or nothing;
    `care` tells that a centre or a school writes it, so that "wij" is known. `stretches` tells of each word where the
    stretch without punctuation that holds it starts and ends: its first word, and the word after its last.
    """

    text: str
    lang: str
    words: tuple[Word, ...]
    names: frozenset[str] = frozenset()
    lowers: tuple[str, ...] = ()
    address: str = ""
    care: bool = False
    stretches: tuple[tuple[int, int], ...] = ()

    def between(self, at: int) -> str:
        """Return what stands between word `at` and the next one: a space, or punctuation."""
        end = self.words[at + 1].start if at + 1 < len(self.words) else len(self.text)
        return self.text[self.words[at].end : end]

    def flows(self, at: int) -> bool:
        """Tell whether no punctuation parts word `at` from the next one: "30% sociale huur" flows."""
        if 0 <= at < len(self.words) - 1:
            return self.stretches[at][1] > at + 1
        return STOPS.isdisjoint(self.between(at))

    def joined(self, start: int, end: int) -> bool:
        """Tell whether only space stands between the words from `start` up to `end`."""
        return all(self.between(at).isspace() for at in range(start, end - 1))

    def span(self, start: int, end: int) -> str:
        """Return the text from word `start` up to word `end`."""
        return self.text[self.words[start].start : self.words[end - 1].end] if start < end else ""

    def clause_end(self, at: int) -> int:
        """Return the index after the last word of the stretch without punctuation that holds word `at`."""
        return self.stretches[max(at, 0)][1] if at < len(self.words) else at + 1

    def clause_start(self, at: int) -> int:
        """Return the index of the first word of the stretch without punctuation that holds word `at`."""
        if at <= 0:
            return at
        if at < len(self.words):
            return self.stretches[at][0]
        return self.stretches[-1][0] if self.flows(at - 1) else at

    def closes(self, end: int) -> bool:
        """Tell whether a stretch ends before word `end`: punctuation stands there, or nothing."""
        return end >= len(self.words) or not self.flows(end - 1)

    def swap(self, start: int, end: int, after: str) -> Piece:
        """Return a piece that puts `after` in the place of words `start` up to `end`, with its capital."""
        first = self.words[start]
        return Piece(
            first.start, self.words[end - 1].end, like(self.text[first.start : self.words[end - 1].end], after)
        )

    def drop(self, start: int, end: int) -> Piece:
        """Return a piece that takes words `start` up to `end` away, with the space after or before them."""
        left, right = self.words[start].start, self.words[end - 1].end
        if right < len(self.text) and self.text[right] == " " and (left == 0 or self.text[left - 1] in " \n("):
            return Piece(left, right + 1, "")
        if left > 0 and self.text[left - 1] == " ":
            return Piece(left - 1, right, "")
        return Piece(left, right, "")

    def one(self, pieces: Iterable[Piece]) -> Piece:
        """Return one piece that does what several do, so that a name may move from one place to another."""
        ordered = sorted(pieces, key=lambda piece: (piece.start, piece.end))
        start = at = ordered[0].start
        told = ""
        for piece in ordered:
            told += self.text[at : piece.start] + piece.after
            at = piece.end
        return Piece(start, at, told)


@dataclass(frozen=True, slots=True)
class Rule:
    """Hold a kind of change: its name, the key of its explanation in `locales/`, how it finds, who decides."""

    name: str
    reason: str
    find: Callable[[Reading], Iterable[Sequence[Piece]]]
    kind: EditKind = EditKind.APPLY


@dataclass(frozen=True, slots=True)
class Setting:
    """Hold what the whole text tells about each of its sentences."""

    lang: str
    names: frozenset[str] = frozenset()
    address: str = ""
    care: bool = False


def reading(text: str, setting: Setting) -> Reading:
    """Read a sentence."""
    found = words(text, setting.lang)
    lowers = tuple([word.lower for word in found])
    bounds = stretches(text, found)
    return Reading(text, setting.lang, found, setting.names, lowers, setting.address, setting.care, bounds)


def stretches(text: str, found: Sequence[Word]) -> tuple[tuple[int, int], ...]:
    """Return where the stretch without punctuation that holds each word starts and ends.

    The commas around "de directeur, mevrouw El Amrani, belt u" part nothing.
    """
    ends = [at for at in range(1, len(found)) if not STOPS.isdisjoint(text[found[at - 1].end : found[at].start])]
    if not TITLES.isdisjoint([found[at].lower for at in ends]):
        beside = {at for pair in pairwise(ends) if _tells_name(text, found, *pair) for at in pair}
        ends = [at for at in ends if at not in beside]
    bounds = pairwise([0, *ends, len(found)])
    return tuple([(start, end) for start, end in bounds for _ in range(start, end)])


def _tells_name(text: str, found: Sequence[Word], start: int, end: int) -> bool:
    """Tell whether a title and a name stand between two commas, after a noun."""
    commas = text[found[start - 1].end : found[start].start] == text[found[end - 1].end : found[end].start] == ", "
    named = found[start].lower in TITLES and all(word.text[0].isupper() for word in found[start + 1 : end])
    return commas and named and start + 1 < end and found[start - 1].text[0].islower()


def like(before: str, after: str) -> str:
    """Return `after` with the capitals of `before`: "Indien" -> "Als", "INDIEN" -> "ALS"."""
    if len(before) > 1 and before.isupper() and any(char.isalpha() for char in before[1:]):
        return after.upper()
    return capital(after) if before[:1].isupper() and after[:1].islower() else after


def capital(text: str) -> str:
    """Return a text with its first letter as a capital; Dutch "ij" is one letter: "IJs"."""
    if text[:2] == "ij":
        return "IJ" + text[2:]
    return text[:1].upper() + text[1:]
