"""A net of words: each step is a word or a slot, so a sentence is read once, left to right, whatever the number of
phrases."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from simplify.translation import slots
from simplify.translation.folding import Token, is_slip
from simplify.translation.values import Name, Situation, Typed
from simplify.translation.wordings import PhraseWording, Slot, Unit

MOST_SLIPS = 2
MOST_STEPS = 4000  # more than this takes a hostile sentence, never a message to a parent
QUESTIONS = ("?", "؟", "？")
OWNERS = {"zijn": "male", "haar": "female"}
GENDER = "gender"


class Found(NamedTuple):
    """Hold a wording that was read: the values of its slots, the slips, whether it asks, and how many words it took."""

    phrase: PhraseWording
    readings: dict[str, Typed]
    slips: int
    asks: bool
    words: int


@dataclass(slots=True)
class _Node:
    words: dict[str, _Node] = field(default_factory=dict)
    slots: dict[Slot, _Node] = field(default_factory=dict)
    ends: list[PhraseWording] = field(default_factory=list)


class Net:
    """Hold wordings, ready to read sentences with them."""

    def __init__(self, wordings: Iterable[tuple[tuple[Unit, ...], PhraseWording]]) -> None:
        self.root = _Node()
        self.vocabulary: set[str] = set()
        for units, phrase in wordings:
            node = self.root
            for unit in units:
                if isinstance(unit, str):
                    self.vocabulary.add(unit)
                    node = node.words.setdefault(unit, _Node())
                else:
                    node = node.slots.setdefault(unit, _Node())
            node.ends.append(phrase)

    def read(self, text: str, read: list[Token], situation: Situation) -> Iterator[Found]:
        """Yield every wording that is this whole sentence."""
        return _Walk(text, read, situation, self.vocabulary).through(self.root)

    def begin(self, text: str, read: list[Token], situation: Situation) -> Iterator[Found]:
        """Yield every wording that these words begin with, without slips."""
        return _Walk(text, read, situation, self.vocabulary, whole=False).through(self.root)


@dataclass(slots=True)
class _Walk:
    """Walk through the net along one sentence, trying every way that its words and slots allow."""

    text: str
    read: list[Token]
    situation: Situation
    vocabulary: set[str]
    whole: bool = True
    steps: int = 0
    _slots: dict[tuple[str, str, int], list[tuple[int, Typed]]] = field(default_factory=dict)

    def through(self, root: _Node) -> Iterator[Found]:
        yield from self._from(root, 0, {}, 0)

    def _from(self, node: _Node, at: int, readings: dict[str, Typed], slips: int) -> Iterator[Found]:
        self.steps += 1
        if self.steps > MOST_STEPS:
            return
        if not self.whole:
            for phrase in node.ends:
                yield Found(phrase, readings, slips, False, at)
        if at == len(self.read):
            if not self.whole:
                return
            for phrase in node.ends:
                yield Found(phrase, readings, slips, False, at)
            for mark in QUESTIONS:
                if mark in node.words:
                    for phrase in node.words[mark].ends:
                        yield Found(phrase, readings, slips, True, at)
            return
        word = self.read[at].text
        if word in node.words:
            yield from self._from(node.words[word], at + 1, readings, slips)
        elif self.whole and slips < MOST_SLIPS and word not in self.vocabulary and len(word) > 3:
            for meant, following in node.words.items():
                if is_slip(word, meant, self.situation.lang):
                    yield from self._from(following, at + 1, readings, slips + 1)
        if word in OWNERS and (not self.whole or any(isinstance(value, Name) for value in readings.values())):
            for article in ("de", "het"):  # "op zijn knie" is "op de knie", or of a boy
                if article in node.words:
                    owned = {**readings, GENDER: OWNERS[word]}
                    yield from self._from(node.words[article], at + 1, owned, slips)
        for slot, following in node.slots.items():
            for after, value in self._readings(slot, at):
                if slot.name not in readings or readings[slot.name] == value:
                    yield from self._from(following, after, {**readings, slot.name: value}, slips)

    def _readings(self, slot: Slot, at: int) -> list[tuple[int, Typed]]:
        """Return what a slot reads at a word, as the index of the word after it and the value."""
        known = (slots.kind(slot.name), slot.form, at)
        if known not in self._slots:
            found = []
            for end, value in slots.reader(slot.name, slot.form)(self.text, self.read[at].start, self.situation):
                after = at
                while after < len(self.read) and self.read[at].start <= self.read[after].start < end:
                    after += 1
                if self.read[after - 1].end <= end:
                    found.append((after, value))
            self._slots[known] = found
        return self._slots[known]
