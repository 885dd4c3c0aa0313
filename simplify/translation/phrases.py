"""The phrase bank: sentences that are recognised by their words and rendered from the same message in any locale.

A bank is a net of words: each step is a word or a slot, so a sentence is read once, left to right, whatever the number
of phrases. It never guesses: when the readings of a sentence say different things, there is no match.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache

from simplify.errors import WordingError
from simplify.translation import clauses, replies, slots
from simplify.translation.folding import Token, is_slip, tokens
from simplify.translation.slots import Items, Name, Situation, Typed, Weekday
from simplify.translation.wordings import FILES, PhraseWording, Slot, orders, wordings
from simplify.wording import ISOLATES, SOURCE, locales, wording

MOST_SLIPS = 2
MOST_READINGS = 40
REPLY = "reply-"
TRAILING = re.compile(r"[\s\U0001F000-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF\uFE0F\u200D♥]+$")

OWNERS = {"zijn": "male", "haar": "female"}

Names = Iterable[str] | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Match:
    """Hold what a sentence says: the key of its message and the values of its variables."""

    key: str
    values: Mapping[str, Typed]
    slips: int = 0


@dataclass(frozen=True, slots=True)
class Phrase:
    """Hold a sentence rendered from a message: its words, what it says in the source language, and who reviewed it."""

    key: str
    text: str
    back: str
    reviewed: bool


@dataclass(slots=True)
class _Node:
    words: dict[str, _Node] = field(default_factory=dict)
    slots: dict[Slot, _Node] = field(default_factory=dict)
    ends: list[PhraseWording] = field(default_factory=list)


class Bank:
    """Hold the phrases of one language, ready to recognise sentences in it."""

    def __init__(self, lang: str, phrases: Iterable[PhraseWording]) -> None:
        self.lang = lang
        self.size = 0
        self._root = _Node()
        self._vocabulary: set[str] = set()
        self._rank: dict[str, int] = {}
        for phrase in phrases:
            self.size += 1
            self._rank.setdefault(phrase.key, len(self._rank))
            for units in orders(phrase.units, lang):
                self._add(units, phrase)

    def _add(self, units: tuple[str | Slot, ...], phrase: PhraseWording) -> None:
        node = self._root
        for unit in units:
            if isinstance(unit, str):
                self._vocabulary.add(unit)
                node = node.words.setdefault(unit, _Node())
            else:
                node = node.slots.setdefault(unit, _Node())
        node.ends.append(phrase)

    def matches(self, sentence: str, situation: Situation) -> list[Match]:
        """Return every reading of a sentence with the fewest slips."""
        text = TRAILING.sub("", sentence)
        read = tokens(text, self.lang)
        asked = False
        while read and read[-1].text in ".!?؟。？…":
            asked = asked or read[-1].text in "?؟？"
            read.pop()
        if not read:
            return []
        found = self._read(text, read, situation, asked=asked)
        if not found and self.lang == SOURCE:
            found = self._read_less(text, read, situation, asked=asked)
        fewest = min((match.slips for match in found), default=0)
        kept = {
            (match.key, tuple(sorted(match.values.items(), key=lambda pair: pair[0]))): match
            for match in found
            if match.slips == fewest
        }
        return sorted(kept.values(), key=lambda match: self._rank[match.key])

    def _read_less(self, text: str, read: list[Token], situation: Situation, *, asked: bool) -> list[Match]:
        """Read a sentence without its fillers, or else without its "vandaag"."""
        shorter = [read, *clauses.without_fillers(read)]
        for fewer in shorter[1:]:
            if found := self._read(text, fewer, situation, asked=asked):
                return found
        return [
            match
            for more in shorter
            for fewer in clauses.without_today(more)
            for match in self._read(text, fewer, situation, asked=asked)
            if not any(isinstance(value, dt.date | Weekday) for value in match.values.values())
        ]

    def _read(self, text: str, read: list[Token], situation: Situation, *, asked: bool) -> list[Match]:
        walk = _Walk(text, read, situation, self._vocabulary)
        return [
            Match(phrase.key, values, slips)
            for phrase, readings, slips, question in walk.through(self._root)
            if (question or not asked) and (values := settled(phrase, readings, situation)) is not None
        ]


@dataclass(slots=True)
class _Walk:
    """Walk through the net along one sentence, trying every way that its words and slots allow."""

    text: str
    read: list[Token]
    situation: Situation
    vocabulary: set[str]
    steps: int = 0
    _slots: dict[tuple[str, bool, int], list[tuple[int, Typed]]] = field(default_factory=dict)

    def through(self, root: _Node) -> Iterator[tuple[PhraseWording, dict[str, Typed], int, bool]]:
        yield from self._from(root, 0, {}, 0)

    def _from(
        self, node: _Node, at: int, readings: dict[str, Typed], slips: int
    ) -> Iterator[tuple[PhraseWording, dict[str, Typed], int, bool]]:
        self.steps += 1
        if self.steps > 4000:  # a hostile sentence, never a message to a parent
            return
        if at == len(self.read):
            for phrase in node.ends:
                yield phrase, readings, slips, False
            for mark in ("?", "؟", "？"):
                if mark in node.words:
                    for phrase in node.words[mark].ends:
                        yield phrase, readings, slips, True
            return
        word = self.read[at].text
        if word in node.words:
            yield from self._from(node.words[word], at + 1, readings, slips)
        elif slips < MOST_SLIPS and word not in self.vocabulary and len(word) > 3:
            for meant, following in node.words.items():
                if is_slip(word, meant):
                    yield from self._from(following, at + 1, readings, slips + 1)
        if word in OWNERS and any(isinstance(value, Name) for value in readings.values()):
            for article in ("de", "het"):  # "op zijn knie" is "op de knie", of a boy
                if article in node.words:
                    yield from self._from(node.words[article], at + 1, {**readings, "gender": OWNERS[word]}, slips)
        for slot, following in node.slots.items():
            for after, value in self._readings(slot, at):
                if slot.name not in readings or readings[slot.name] == value:
                    yield from self._from(following, after, {**readings, slot.name: value}, slips)

    def _readings(self, slot: Slot, at: int) -> list[tuple[int, Typed]]:
        """Return what a slot reads at a word, as the index of the word after it and the value."""
        known = (slots.kind(slot.name), slot.owner, at)
        if known not in self._slots:
            reader = slots.possessive if slot.owner else slots.SLOTS[slot.name]
            found = []
            for end, value in reader(self.text, self.read[at].start, self.situation):
                after = at
                while after < len(self.read) and self.read[at].start <= self.read[after].start < end:
                    after += 1
                if self.read[after - 1].end <= end:
                    found.append((after, value))
            self._slots[known] = found
        return self._slots[known]


def settled(phrase: PhraseWording, readings: Mapping[str, Typed], situation: Situation) -> dict[str, Typed] | None:
    """Return all values of a phrase, with those that its variant implies; None when they contradict each other."""
    said = {value.gender for value in readings.values() if isinstance(value, Name) and value.gender}
    said |= {str(readings["gender"])} if "gender" in readings else set()
    if len(said) > 1 or (said and situation.gender not in {"unknown", *said}):
        return None
    values: dict[str, Typed] = {"gender": said.pop() if said else situation.gender}
    for name, choice in phrase.chosen.items():
        if name == "gender":
            if choice in {"female", "male"}:
                if values["gender"] not in {"unknown", choice}:
                    return None  # "zijn jas" about a girl: somebody else is meant
                values["gender"] = choice
        elif name in slots.NUMERIC:
            if name not in readings:
                values[name] = 1 if choice == "one" else int(choice)
        elif name not in slots.SLOTS:
            values[name] = choice
    return values | dict(readings)


@cache
def bank(lang: str) -> Bank:
    """Return the phrase bank of a language, built on first use."""
    return Bank(lang, wordings(lang) if lang in locales() else ())


def as_names(names: Names) -> dict[str, str]:
    """Return names as a mapping from how the writer writes them to how the reader does."""
    return dict(names) if isinstance(names, Mapping) else {name: name for name in names}


def situation(
    lang: str, names: Names = (), gender: str = "unknown", today: dt.date | None = None, subject: str = ""
) -> Situation:
    """Return what the bank may know about a message that is written now, or on another day."""
    return Situation(lang, as_names(names), today or dt.datetime.now().astimezone().date(), gender, subject)


def translate(sentence: str, target: str, now: Situation) -> Phrase | None:
    """Render a sentence from the fixed phrases of another language; None when no phrase says exactly this.

    Messages whose wording is this very sentence say the same thing: the one that is mainly worded so is taken. Readings
    with other values, or that need a slip to be mended, are ambiguous as soon as they say different things. A Dutch
    sentence that joins two phrases ("Sam is gevallen en heeft een bult") becomes two sentences.
    """
    if target not in locales():
        return None
    key = replies.key_of(sentence, now.lang) if target == SOURCE and now.lang in locales() else ""
    if key and (reply := render(Match(key, {}), now.lang, target)):
        return reply
    found = _one(sentence, target, now) or (_two(sentence, target, now) if now.lang == SOURCE else None)
    if found and (tail := TRAILING.search(sentence)):
        return replace(found, text=found.text + tail.group().rstrip())
    return found


def _two(sentence: str, target: str, now: Situation) -> Phrase | None:
    """Render a sentence that joins two statements, each of them a phrase, as two sentences in the same order."""
    text = TRAILING.sub("", sentence).rstrip(".! ")
    read = tokens(text, now.lang)
    if len(read) < 4:
        return None
    found: dict[str, Phrase] = {}
    for left, right in clauses.halves(text, read, now.names):
        first = _one(left, target, now)
        if first is None:
            continue
        mentioned = [name for name in now.names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", left)]
        second = _one(right, target, replace(now, subject=mentioned[0]) if len(mentioned) == 1 else now)
        if second is not None:
            whole = Phrase(
                f"{first.key}+{second.key}",
                f"{first.text} {second.text}",
                f"{first.back} {second.back}",
                first.reviewed and second.reviewed,
            )
            found[_same(whole.text)] = whole
    return next(iter(found.values())) if len(found) == 1 else None


def _one(sentence: str, target: str, now: Situation) -> Phrase | None:
    matches = bank(now.lang).matches(sentence, now)[:MOST_READINGS]
    rendered = [(phrase, match) for match in matches if (phrase := render(match, now.lang, target)) is not None]
    if not rendered:
        return None
    said = [token.text for token in tokens(sentence, now.lang) if token.text.isalnum()]
    best, meant = next(
        (pair for pair in rendered if [t.text for t in tokens(pair[0].back, now.lang) if t.text.isalnum()] == said),
        rendered[0],
    )
    for other, match in rendered:
        if not match.slips and _one_says_more(_content(match), _content(meant)):
            continue
        if _same(other.back) != _same(best.back) and _same(other.text) != _same(best.text):
            return None
    return best


def _content(match: Match) -> Counter[str]:
    """Return the values of a match without the names of its variables."""
    return Counter(repr(value) for name, value in match.values.items() if name in slots.SLOTS)


def _one_says_more(one: Counter[str], other: Counter[str]) -> bool:
    """Tell whether the values of one reading hold those of the other, which then has the rest in its own words."""
    return one <= other or other <= one


def render(match: Match, source: str, target: str) -> Phrase | None:
    """Render what a sentence says in another language; None when that language lacks the message."""
    words = wording(target)
    if not words.has(match.key):
        return None
    try:
        shown = {_argument(name): slots.show(value, target) for name, value in match.values.items()}
        back = {_argument(name): slots.show(value, source, source=True) for name, value in match.values.items()}
        text = words.text(match.key, **shown)
        listed = match.values.get("item")
        if isinstance(listed, Items) and not _labelled(text, str(shown["item"])):
            return None
        return Phrase(match.key, text, wording(source).plain(match.key, **back), words.reviewed)
    except WordingError:
        return None  # a message that needs more than the sentence says


def _labelled(text: str, listed: str) -> bool:
    """Tell whether a list stands behind a colon, where no word agrees with it: "Please bring: socks and shoes"."""
    return text.translate(ISOLATES).partition(listed.translate(ISOLATES))[0].rstrip().endswith((":", "："))


def _argument(name: str) -> str:
    return name.replace("-", "_")


def _same(text: str) -> str:
    """Return a text without its marks and articles: a thing is named without one."""
    return ARTICLES.sub("", " ".join(text.translate(ISOLATES).casefold().split()))


ARTICLES = re.compile(r"\b(?:de|het|een) ")


def match_reply(text: str, lang: str, names: Names = ()) -> Phrase | None:
    """Turn a short reply of a parent, such as "tamam" or "شكرا", into Dutch by the fixed phrases of its language."""
    return translate(text, SOURCE, situation(lang, names))


__all__ = ["FILES", "Bank", "Match", "Phrase", "bank", "match_reply", "render", "situation", "translate"]
