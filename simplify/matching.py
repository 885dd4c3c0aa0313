"""Phrases found in one pass over the words of a text, the longest first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from simplify.segmentation import Word, words

Value = TypeVar("Value")


class Phrases(Generic[Value]):
    """Hold phrases of one or more words, each with a value; look-up costs the same for ten as for ten thousand."""

    def __init__(self, phrases: Mapping[str, Value] | Iterable[tuple[str, Value]], lang: str = "nl") -> None:
        pairs = phrases.items() if isinstance(phrases, Mapping) else phrases
        # by the first word: the phrases of more words by their second one, and those of one word
        self.by_first: dict[str, tuple[dict[str, list[tuple[tuple[str, ...], Value]]], list[Value]]] = {}
        for phrase, value in pairs:
            key = tuple(word.lower for word in words(phrase, lang))
            longer, alone = self.by_first.setdefault(key[0], ({}, []))
            if len(key) == 1:
                alone.append(value)
            else:
                longer.setdefault(key[1], []).append((key, value))
        for longer, _ in self.by_first.values():
            for candidates in longer.values():
                candidates.sort(key=lambda candidate: -len(candidate[0]))

    def at(self, text: str, found: Sequence[Word], start: int) -> Iterator[tuple[int, Value]]:
        """Give each phrase that starts at word `start`, the longest first: the word after it, and its value."""
        known = self.by_first.get(found[start].lower)
        if known is None:
            return
        longer, alone = known
        if longer and start + 1 < len(found):
            for key, value in longer.get(found[start + 1].lower, ()):
                end = start + len(key)
                same = end <= len(found) and all(found[start + n].lower == key[n] for n in range(2, len(key)))
                # no comma or full stop may stand between the words of a phrase
                if same and all(text[found[n].end : found[n + 1].start].isspace() for n in range(start, end - 1)):
                    yield end, value
        for value in alone:
            yield start + 1, value

    def find(self, text: str, found: Sequence[Word]) -> Iterator[tuple[int, int, Value]]:
        """Give the phrases of a text from left to right without overlap: first word, word after the last, value."""
        at = 0
        while at < len(found):
            if found[at].lower not in self.by_first:
                at += 1
                continue
            end, value = next(self.at(text, found, at), (0, None))
            if value is None:
                at += 1
            else:
                yield at, end, value
                at = end
