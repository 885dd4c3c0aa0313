"""Short replies as parents type them: "tmm", "shukran", "ok merci à demain" are fixed phrases in other clothes.

A reply is read clause by clause, and each clause as a whole, so that "no voy" (I am not coming) is never "no" and
"voy". Only courtesies may stand beside it without a comma: "sorry running late thanks".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

from simplify.errors import WordingError
from simplify.translation import slots
from simplify.translation.folding import Token, is_slip
from simplify.translation.spellings import UNCLEAR, Spelling, same_accents, spellings, tokens, vocabulary
from simplify.translation.values import Situation, Typed, Weekday
from simplify.translation.weekdays import weekdays
from simplify.wording import SOURCE, wording

MOST_CHARACTERS, MOST_WORDS = 300, 24
QUESTION = re.compile(r"[?؟？]")
AGAINST = re.compile("[👎🙅❌✖🚫⛔]")  # "ok 👎" is no "ok"
BREAK = re.compile(r"[^\s'’ʼ`´]")
IN_NUMBER = re.compile(r"\s?[.:,٫]\s?")
MENDED = 8  # letters of a single word in which a slip is mended: "teşekürler", not "yarin"

YES, NO = "reply-yes", "reply-no"
BEFORE = frozenset(
    {
        "reply-ok", "reply-thanks", "reply-thanks-much", "reply-greeting", "reply-sorry", "reply-understood",
        "reply-received", "reply-great", "reply-of-course", "phrase-hello-morning", "phrase-hello-afternoon",
        "phrase-hello-evening",
    }
)  # fmt: skip
BEHIND = frozenset(
    {
        "reply-thanks", "reply-thanks-much", "reply-sorry", "reply-bye", "reply-see-you", "phrase-bye-tomorrow",
        "phrase-bye-weekend", "phrase-bye-day", "phrase-bye-evening", "phrase-bye-night",
    }
)  # fmt: skip
COURTESIES = BEFORE | BEHIND | {YES, "reply-no-problem", "reply-agreed", "reply-welcome", "reply-nice"}
# Where only the mark tells whether a child slept or a parent asks: "ha dormido bien", "ha dormido bien?".
ASKED = frozenset({"reply-is-well", "reply-ask-eaten", "reply-ask-slept"})
MARKED = frozenset({"ar", "es", "fa", "fr", "pl", "pt", "ro", "ru", "so", "uk"})
# Two of these may stand behind each other without a comma: "está malita hoy no va".
TOLD = frozenset(
    {
        "reply-ill", "reply-cold", "reply-fever", "reply-home", "reply-absent-today", "reply-absent-tomorrow",
        "reply-late", "reply-we-absent-today", "reply-we-absent-tomorrow", "reply-late-minutes", "reply-traffic",
        "reply-just-saw", "reply-sorry", "reply-we-cannot-come",
    }
)  # fmt: skip
# A no may stand before these: "non on ne peut pas venir".
DENIALS = frozenset(
    {
        "reply-we-cannot-come", "reply-cannot-come", "reply-not-coming", "reply-not-possible", "reply-absent-today",
        "reply-absent-tomorrow", "reply-we-absent-today", "reply-we-absent-tomorrow", "reply-not-today",
        "reply-not-yet",
    }
)  # fmt: skip
UNSPACED = "zh"  # where a courtesy may be a part of another word

# Words beside which a bare number is an hour: "llego a las 5", "saat 5'te geliyorum".
HOURS = {
    "en": "at", "tr": "saat|da|de|ta|te", "ar": "الساعه", "pl": "o|godz|godzinie", "uk": "о|об|в", "ru": "в",
    "ro": "la|ora", "bg": "в|во", "es": "las|la", "fr": "a", "pt": "as|a", "fa": "ساعت", "nl": "om",
}  # fmt: skip


class Said(NamedTuple):
    """Hold one thing that a reply says: its message and the values of its slots."""

    key: str
    values: Mapping[str, Typed]


@dataclass(frozen=True, slots=True)
class Clause:
    """Hold a part of a text between two marks, and whether it asks."""

    text: str
    tokens: tuple[Token, ...]
    asks: bool


def clauses(text: str) -> list[Clause]:
    """Split a text at its marks and emoji; "17.30" and "j'arrive" stay whole."""
    text = unicodedata.normalize("NFKC", text)
    found: list[Clause] = []
    part: list[Token] = []
    words = tokens(text)
    for at, token in enumerate(words):
        part.append(token)
        following = words[at + 1] if at + 1 < len(words) else None
        gap = text[token.end : following.start if following else len(text)]
        numbers = following is not None and token.text.isdigit() and following.text.isdigit()
        if following is None or (BREAK.search(gap) and not (numbers and IN_NUMBER.fullmatch(gap))):
            found.append(Clause(text, tuple(part), QUESTION.search(gap) is not None))
            part = []
    return found


def read(text: str, situation: Situation) -> tuple[Said, ...]:
    """Return what a short reply says, clause by clause; nothing when any of it isn't known or could mean two things."""
    said: list[Said] = []
    for clause in _short(text):
        found = read_clause(clause, situation)
        if not found:
            return ()
        said += [one for one in found if not said or one != said[-1]]
    return () if {YES, NO} <= {one.key for one in said} else tuple(said)  # "да, нет" is neither


def _short(text: str) -> list[Clause]:
    if len(text) > MOST_CHARACTERS or AGAINST.search(text):
        return []
    found = clauses(text)
    return found if sum(len(clause.tokens) for clause in found) <= MOST_WORDS else []


def unclear(text: str, lang: str) -> bool:
    """Tell whether a text could mean two things in a language: "no" is "well" in Polish, "ok 👎" is not "ok"."""
    if AGAINST.search(text):
        return bool(read(AGAINST.sub(" ", text), Situation(lang)))
    found = _short(text)
    return len(found) == 1 and any(one.key == UNCLEAR for one in _found(found[0], lang))


def read_clause(clause: Clause, situation: Situation) -> tuple[Said, ...]:
    """Return what one clause says, with the courtesies around it."""
    if situation.names:
        composed = {unicodedata.normalize("NFKC", name): shown for name, shown in situation.names.items()}
        situation = replace(situation, names=composed)
    if whole := _one(clause, situation):
        return (whole,) if whole.key != UNCLEAR else ()
    if clause.asks:
        return ()
    size = len(clause.tokens)
    best = _courtesies(clause, 0, size, COURTESIES, situation.lang)
    if best or situation.lang == UNSPACED:
        return best
    for parts in _put_together(clause, situation):
        if not best or len(parts) < len(best):
            best = parts
        elif len(parts) == len(best) and parts != best:
            return ()
    return best


def _put_together(clause: Clause, situation: Situation) -> Iterator[tuple[Said, ...]]:
    """Yield a clause as courtesies around one other thing, or as two things that a parent tells in one breath."""
    size = len(clause.tokens)
    for cut in range(1, size):
        told = [_one(replace(clause, tokens=part), situation) for part in (clause.tokens[:cut], clause.tokens[cut:])]
        first, second = told
        if first and second and {first.key, second.key} <= TOLD and first.key != second.key:
            yield first, second
    for start in range(size):
        before = _courtesies(clause, 0, start, BEFORE | {NO}, situation.lang)
        if start and not before:
            continue
        for stop in range(size, start, -1):
            behind = _courtesies(clause, stop, size, BEHIND, situation.lang)
            if (stop < size and not behind) or (start, stop) == (0, size):
                continue
            core = replace(clause, tokens=clause.tokens[start:stop])
            said = _one(core, situation)
            denies = any(one.key == NO for one in before)
            if said and said.key not in {UNCLEAR, YES, NO} and (not denies or said.key in DENIALS):
                yield (*before, said, *behind)


def _courtesies(clause: Clause, start: int, stop: int, allowed: frozenset[str], lang: str) -> tuple[Said, ...]:
    """Return the fewest courtesies that these words are, or nothing."""
    best: dict[int, tuple[Said, ...]] = {start: ()}
    for end in range(start + 1, stop + 1):
        for begin in range(start, end):
            if begin not in best or (end in best and len(best[end]) <= len(best[begin]) + 1):
                continue
            part = replace(clause, tokens=clause.tokens[begin:end])
            if key := next((one.key for one in _found(part, lang, allowed)), ""):
                best[end] = (*best[begin], Said(key, {}))
    return best.get(stop, ())


def _one(clause: Clause, situation: Situation) -> Said | None:
    """Return the one thing that a clause says as a whole."""
    said = _all(clause, situation) or _all(_mended(clause, situation.lang), situation)
    if any(one.key == UNCLEAR for one in said):
        return Said(UNCLEAR, {})
    return said[0] if said and all(one == said[0] for one in said) else None


def _all(clause: Clause, situation: Situation) -> list[Said]:
    return [
        Said(spelling.key, values)
        for spelling in _found(clause, situation.lang)
        if (_asks(spelling.key) or not clause.asks)
        and not (spelling.key in ASKED and situation.lang in MARKED and not clause.asks)
        for values in _values(clause, spelling, situation)
    ]


def _found(clause: Clause, lang: str, keys: frozenset[str] | None = None) -> Iterator[Spelling]:
    """Yield the spellings that these words are."""
    line = "".join(f"{token.text} " for token in clause.tokens)
    for spelling in spellings(lang):
        if keys is not None and spelling.key not in keys:
            continue
        if spelling.finds.fullmatch(line) and all(
            same_accents(clause.text[token.start : token.end], spelling) for token in clause.tokens
        ):
            yield spelling


def _values(clause: Clause, spelling: Spelling, situation: Situation) -> Iterator[dict[str, Typed]]:
    """Yield the values of the slots of a spelling; none when a slot can't be read to its end."""
    line = "".join(f"{token.text} " for token in clause.tokens)
    match = spelling.finds.fullmatch(line)
    assert match is not None
    values: dict[str, Typed] = {}
    for name in match.groupdict():
        first, last = line[: match.start(name)].count(" "), line[: match.end(name)].count(" ") - 1
        value = _value(name, clause, first, last, situation)
        if value is None:
            return
        values[name] = value
    yield values


def _value(name: str, clause: Clause, first: int, last: int, situation: Situation) -> Typed | None:
    """Return what a slot holds from its first word to its last."""
    start, end = clause.tokens[first].start, clause.tokens[last].end
    beside = {token.text for token in clause.tokens[max(0, first - 1) : first] + clause.tokens[last + 1 : last + 2]}
    forms = ["", "hour"] if name == "time" and _tells_hours(beside, situation.lang) else [""]
    for form in forms:
        for stop, value in slots.reader(name, form)(clause.text, start, situation):
            if end <= stop <= end + 1:  # "p.m." has a mark behind its last letter
                return value
    if name == "weekday" and first == last:  # "до понедельника": a day with an ending
        days = weekdays(clause.text[start:end], situation.lang)
        return Weekday(days.pop()) if len(days) == 1 else None
    return None


def _tells_hours(beside: set[str], lang: str) -> bool:
    return lang == UNSPACED or bool(beside & set(HOURS.get(lang, "").split("|")))


def _mended(clause: Clause, lang: str) -> Clause:
    """Return a clause with the slips of the thumb mended, where only one word can be meant."""
    known = vocabulary(lang)
    words = list(clause.tokens)
    for at, token in enumerate(words):
        if token.text in known or (len(words) == 1 and len(token.text) < MENDED):
            continue
        meant = [word for word in known if is_slip(token.text, word, lang)]
        if len(meant) == 1:
            words[at] = replace(token, text=meant[0])
    return replace(clause, tokens=tuple(words))


@cache
def _asks(key: str) -> bool:
    try:
        return wording(SOURCE).plain(key).endswith("?")
    except WordingError:  # it has slots, or is no message: no question
        return False
