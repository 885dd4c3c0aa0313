"""The phrase bank: sentences that are recognised by their words and rendered from the same message in any locale.

A bank is a net of words: each step is a word or a slot, so a sentence is read once, left to right, whatever the number
of phrases. It never guesses: when the readings of a sentence say different things, there is no match.
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from simplify.errors import WordingError
from simplify.translation import clauses, composition, replies, requests, slots, speakers, tenses
from simplify.translation.folding import Token, tokens
from simplify.translation.net import Net
from simplify.translation.values import Activity, Item, Items, Name, Phrase, Situation, Typed, Weekday, arguments, show
from simplify.translation.wordings import FILES, PhraseWording, Slot, Unit, orders, wordings
from simplify.wording import ISOLATES, SOURCE, locales, wording

MOST_READINGS = 40
REPLY = "reply-"
WHO_NUMBER = "who-number"  # whether a phrase is about one child or several: "Sam ha bailado", "Sam y Noor han bailado"
TRAILING = re.compile(r"[\s\U0001F000-\U0001FAFF\u2600-\u27BF\u2B00-\u2BFF\uFE0F\u200D♥]+$")

Names = Iterable[str] | Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Match:
    """Hold what a sentence says: the key of its message and the values of its variables."""

    key: str
    values: Mapping[str, Typed]
    slips: int = 0


class Bank:
    """Hold the phrases of one language, ready to recognise sentences in it."""

    def __init__(self, lang: str, phrases: Iterable[PhraseWording]) -> None:
        known = list(phrases)
        self.lang = lang
        self.size = len(known)
        self._rank = {key: place for place, key in enumerate(dict.fromkeys(phrase.key for phrase in known))}
        # A sentence that a phrase says as it is goes before one that is put together from an activity.
        self._nets = [
            Net(
                (units, phrase)
                for phrase in known
                if _has_activity(phrase) is put
                for wording in _wordings(phrase, lang)
                for units in orders(wording, lang)
            )
            for put in (False, True)
        ]

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
        found: list[Match] = []
        for net in self._nets:
            found = found or self._read(net, text, read, situation, asked=asked)
            if not found and self.lang == SOURCE:
                found = self._read_less(net, text, read, situation, asked=asked)
        fewest = min((match.slips for match in found), default=0)
        kept = {
            (match.key, tuple(sorted(match.values.items(), key=lambda pair: pair[0]))): match
            for match in found
            if match.slips == fewest
        }
        return sorted(_specific(kept.values()), key=lambda match: (_misnamed(match), self._rank[match.key]))

    def _read_less(self, net: Net, text: str, read: list[Token], situation: Situation, *, asked: bool) -> list[Match]:
        """Read a sentence without its fillers, or else without its "vandaag"."""
        # "Fijne Pasen" is a wish; "Pasen" alone is a heading of a notice.
        shorter = [read, *(fewer for fewer in clauses.without_fillers(read) if len(fewer) > 1)]
        for fewer in shorter[1:]:
            if found := self._read(net, text, fewer, situation, asked=asked):
                return found
        return [
            match
            for more in shorter
            for fewer in clauses.without_today(more)
            for match in self._read(net, text, fewer, situation, asked=asked)
            if not any(isinstance(value, dt.date | Weekday) for value in match.values.values())
        ]

    def _read(self, net: Net, text: str, read: list[Token], situation: Situation, *, asked: bool) -> list[Match]:
        return [
            Match(found.phrase.key, values, found.slips)
            for found in net.read(text, read, situation)
            if (found.asks or not asked) and (values := settled(found.phrase, found.readings, situation)) is not None
        ]


def _specific(matches: Iterable[Match]) -> list[Match]:
    """Leave out "bakken" with "koekjes" where "koekjes bakken" is an activity of its own."""
    known = list(matches)
    whole = {
        match.key for match in known if any(isinstance(v, Activity) and not v.values for v in match.values.values())
    }
    return [
        match
        for match in known
        if match.key not in whole or not any(isinstance(v, Activity) and v.values for v in match.values.values())
    ]


TITLES = ("juf ", "meester ", "mevrouw ", "meneer ")
STAFF = "phrase-staff-"


def _misnamed(match: Match) -> bool:
    """Tell whether a phrase about staff holds a child, or the other way round: many languages tell them apart."""
    return any(
        isinstance(value, Name)
        and (
            (name == "child" and value.text.lower().startswith(TITLES))
            or (match.key.startswith(STAFF) and name == "person" and not value.text.lower().startswith(TITLES))
        )
        for name, value in match.values.items()
    )


def _wordings(phrase: PhraseWording, lang: str) -> set[tuple[Unit, ...]]:
    if lang != SOURCE:
        return {phrase.units}
    told = {phrase.units, *requests.worded(phrase.units), *tenses.worded(phrase.units)}
    return told.union(*(speakers.worded(units) for units in told))


def _has_activity(phrase: PhraseWording) -> bool:
    return any(isinstance(unit, Slot) and unit.name == "activity" for unit in phrase.units)


def settled(phrase: PhraseWording, readings: Mapping[str, Typed], situation: Situation) -> dict[str, Typed] | None:
    """Return all values of a phrase, with those that its variant implies; None when they contradict each other."""
    said = {value.gender for value in readings.values() if isinstance(value, Name | Activity) and value.gender}
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
    if "who" in readings:
        values[WHO_NUMBER] = _number(readings["who"])
    return values | dict(readings)


def _number(who: Typed) -> str:
    return "several" if isinstance(who, Item | Items) else "single"


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
    if target == SOURCE and now.lang != SOURCE:
        if replies.unclear(sentence, now.lang):
            return None
        if reply := _reply(sentence, now):
            return reply
    found = _one(sentence, target, now)
    if found is None and now.lang == SOURCE:
        found = composition.put_together(TRAILING.sub("", sentence).rstrip(), target, now, _one)
    return replace(found, text=found.text + _tail(sentence)) if found else None


def _reply(text: str, now: Situation) -> Phrase | None:
    """Render what a parent writes, clause by clause; each must be a known reply."""
    said = replies.read(text, now)
    told = [render(Match(one.key, {"gender": now.gender, **one.values}), now.lang, SOURCE) for one in said]
    found = [phrase for phrase in told if phrase is not None]
    if not found or len(found) < len(told):
        return None
    whole = composition.joined(found)
    return replace(whole, text=whole.text + _tail(text))


def _tail(sentence: str) -> str:
    """Return the emoji at the end of a sentence, with the space before them."""
    tail = TRAILING.search(sentence)
    return tail.group().rstrip() if tail else ""


def _one(sentence: str, target: str, now: Situation) -> Phrase | None:
    matches = bank(now.lang).matches(sentence, now)[:MOST_READINGS]
    rendered = [(phrase, match) for match in matches if (phrase := render(match, now.lang, target)) is not None]
    if not rendered:
        return None
    said = [token.text for token in tokens(sentence, now.lang) if token.text.isalnum()]
    best, meant = next(
        (pair for pair in rendered if [t.text for t in tokens(pair[0].back, now.lang) if t.text.isalnum()] == said),
        max(
            (pair for pair in rendered if pair[1].key == rendered[0][1].key),
            key=lambda pair: _content(pair[1]).total(),  # "nieuwe luiers" says more than "luiers"
        ),
    )
    for other, match in rendered:
        if not match.slips and _one_says_more(_content(match), _content(meant)):
            continue
        if _same(other.back) != _same(best.back) and _same(other.text) != _same(best.text):
            return None
    return best


def _content(match: Match) -> Counter[str]:
    """Return the values of a match without the names of its variables."""
    said: Counter[str] = Counter()
    for name, value in match.values.items():
        if name in slots.SLOTS:
            said.update(_told(value))
    return said


def _told(value: Typed) -> Iterator[str]:
    """Yield what a value says, piece by piece: "2 rode jassen" says jas, red and two."""
    if isinstance(value, Item):
        yield from (repr(part) for part in (value.key, value.second, value.shape, value.count) if part)
    elif isinstance(value, Items):
        for member in value.members:
            yield from _told(member)
    else:
        yield repr(value)


def _one_says_more(one: Counter[str], other: Counter[str]) -> bool:
    """Tell whether the values of one reading hold those of the other, which then has the rest in its own words."""
    return one <= other or other <= one


def render(match: Match, source: str, target: str) -> Phrase | None:
    """Render what a sentence says in another language; None when that language lacks the message."""
    words = wording(target)
    if not words.has(match.key):
        return None
    try:
        shown = arguments(match.key, match.values.items(), target)
        back = arguments(match.key, match.values.items(), source, source=True)
        text = words.text(match.key, **shown)
        listed = match.values.get("item")
        if isinstance(listed, Items) and not _labelled(text, str(shown["item"])):
            return None
        said = wording(source).plain(match.key, **back)
        return Phrase(match.key, _begun(text, match, target), _begun(said, match, source), words.reviewed)
    except WordingError:
        return None  # a message that needs more than the sentence says


def _begun(text: str, match: Match, lang: str) -> str:
    """Return a sentence with a capital where it begins with a noun of a list or with "juf Anna", which have none."""
    at = next((index for index, letter in enumerate(text) if letter.isalpha()), len(text))
    nouns = [str(show(value, lang)) for value in match.values.values() if isinstance(value, Name | Item | Items)]
    first = text.translate(ISOLATES)
    if not any(noun[:1].islower() and first.startswith(noun) for noun in nouns):
        return text
    return text[:at] + ("İ" if lang == "tr" and text[at] == "i" else text[at].upper()) + text[at + 1 :]


def _labelled(text: str, listed: str) -> bool:
    """Tell whether a list stands behind a colon, where no word agrees with it: "Please bring: socks and shoes"."""
    return text.translate(ISOLATES).partition(listed.translate(ISOLATES))[0].rstrip().endswith((":", "："))


def _same(text: str) -> str:
    """Return a text without its marks and articles: a thing is named without one."""
    return ARTICLES.sub("", " ".join(text.translate(ISOLATES).casefold().split()))


ARTICLES = re.compile(r"\b(?:de|het|een) ")


def match_reply(text: str, lang: str, names: Names = ()) -> Phrase | None:
    """Turn a short reply of a parent, such as "tamam" or "شكرا", into Dutch by the fixed phrases of its language."""
    return translate(text, SOURCE, situation(lang, names))


__all__ = ["FILES", "Bank", "Match", "Phrase", "bank", "match_reply", "render", "situation", "translate"]
