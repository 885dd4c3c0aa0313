"""Deadlines and days: "uiterlijk om 18.30 uur" -> "om 18.30 uur of eerder"; "a.s." beside a full date goes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.rules.abbreviations import DAYS, MONTHS
from simplify.rules.rule import Reading, Rule
from simplify.segmentation import undotted

COMING = frozenset({"as", "aanstaande"})
PAST = frozenset({"jl"})
NOT_BEFORE = frozenset("tot voor vóór hun haar uw".split())
STRETCHED = frozenset("van vooraf ervoor daarvoor voor vóór na nadat voordat later eerder".split())
CLOCK = re.compile(r"\d{1,2}[.:]\d{2}\Z|\d{1,2}\Z")


def deadlines(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "uiterlijk" before a time or a date: the limit stays, in words that say it after the moment."""
    for at, word in enumerate(reading.lowers):
        if word != "uiterlijk" or (at and reading.lowers[at - 1] in NOT_BEFORE):
            continue
        end = _moment_end(reading, at + 1)
        if end is None or not reading.joined(at, end) or _time_follows(reading, end) or _lasts(reading, at + 1, end):
            continue
        seat = reading.words[end - 1].end
        following = reading.lowers[at + 1]
        bare = (
            ""
            if following in ("om", "op", "in")
            else "om"
            if following[0].isdigit() and not _dated(reading, at, end)
            else "op"
        )
        if bare:
            opening = reading.swap(at, at + 1, bare)
        else:
            opening = reading.drop(at, at + 1) if at else _headless(reading)
        hour = next((n for n in range(at + 2, end) if _hour_of_day(reading, n, end)), None)
        said = [Piece(reading.words[hour].start, reading.words[hour].start, "om ")] if hour else []
        yield [opening, *said, Piece(seat, seat, " of eerder")]


def _hour_of_day(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a time stands bare behind its day: "vrijdag 12.00 uur"; not the 12 of "vrijdag 12 december"."""
    follows_day = reading.lowers[at - 1] in DAYS and CLOCK.match(reading.lowers[at]) is not None
    return follows_day and not (at + 1 < end and reading.lowers[at + 1] in MONTHS)


def _lasts(reading: Reading, at: int, end: int) -> bool:
    """Tell a stretch of time from a moment: "24 uur van tevoren", "2 uur voor het eten"."""
    moment = any(word in DAYS or word in MONTHS or re.search(r"[.:]", word) for word in reading.lowers[at:end])
    return not moment and end < len(reading.words) and reading.lowers[end] in STRETCHED


def _dated(reading: Reading, start: int, end: int) -> bool:
    return any(word in MONTHS for word in reading.lowers[start:end])


def _time_follows(reading: Reading, end: int) -> bool:
    """Tell whether more of the moment follows: "11 maart, 17.00 uur", "31 mei 12 uur"."""
    return end < len(reading.words) and reading.lowers[end][0].isdigit()


def _headless(reading: Reading) -> Piece:
    """Return the piece for "Uiterlijk om 9 uur" at the head: the next word takes the capital."""
    following = reading.words[1]
    return Piece(reading.words[0].start, following.end, following.text.capitalize())


def _moment_end(reading: Reading, at: int) -> int | None:
    """Return the word after a moment that starts at `at`: "om 18.30 uur", "op vrijdag 12 december", "31 mei"."""
    words = reading.lowers
    if at + 1 < len(words) and words[at] == "in" and words[at + 1] in MONTHS:
        return at + 2
    if at < len(words) and words[at] in ("om", "op", "voor"):
        if words[at] == "voor":
            return None
        at += 1
    start = at
    if at < len(words) and words[at] in DAYS:
        at += 1
    if at < len(words) and CLOCK.match(words[at]):
        clock = at
        at += 1
        if at < len(words) and words[at] in MONTHS:
            at += 1
            if at < len(words) and re.fullmatch(r"20\d\d", words[at]):
                at += 1
            if at < len(words) and undotted(words[at]) in COMING:
                at += 1
        elif at < len(words) and words[at] == "uur":
            at += 1
        elif not re.search(r"[.:]", words[clock]):
            return None
    if at < len(words) and words[at] == "om" and words[at + 1 : at + 2] and CLOCK.match(words[at + 1]):
        at += 2
        if at < len(words) and words[at] == "uur":
            at += 1
    return at if at > start else None


ASKED = (("wilt", "u"), ("u", "moet"))


def later_deadline(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Wilt u bellen, op 15 april of eerder?": "Wilt u bellen? Doe dat op 15 april of eerder."."""
    words, end = reading.lowers, reading.words[-1].end if reading.words else 0
    if len(words) < LONG or words[:2] not in ASKED or words[-2:] != ("of", "eerder"):
        return
    start, mark = reading.clause_start(len(words) - 1), reading.text[end:].strip()
    if start < LEAST or words[start] not in ("op", "om", "in", "vóór") or mark not in (".", "?"):
        return
    if reading.clause_start(start - 1) != 0 or reading.between(start - 1) != ", ":
        return
    told = f"{mark} Doe dat {words[start]}"
    stop = len(reading.text.rstrip())
    yield [Piece(reading.words[start - 1].end, reading.words[start].end, told), Piece(stop - 1, stop, ".")]


LONG, LEAST = 9, 5  # words of the sentence, and before the deadline
SET = frozenset({"om", "op", "in"})


def instead(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "... om half drie in plaats van om 15.15 uur.": the other time gets a sentence of its own."""
    words = reading.lowers
    at = next((n for n in range(LEAST, len(words) - 4) if words[n : n + 3] == ("in", "plaats", "van")), 0)
    if not at or words[at + 3] not in SET or reading.text.rstrip()[-1:] != "." or len(words) < LONG + 1:
        return
    if _moment_end(reading, at + 3) != len(words) or reading.clause_end(at) != len(words) or "niet" in words:
        return
    joint = reading.words[at]
    yield [Piece(reading.words[at - 1].end, joint.end, ". Dat is in")]


def coming(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "a.s." and "jl.": beside a full date they go, beside a weekday they become "komende", "afgelopen"."""
    for at, word in enumerate(reading.words):
        key = undotted(word.lower)
        if key not in COMING | PAST or (key == "as" and "." not in word.text):
            continue
        before = reading.lowers[at - 1] if at else ""
        after = reading.lowers[at + 1] if at + 1 < len(reading.words) else ""
        plain = "komende" if key in COMING else "afgelopen"
        dated = before in MONTHS or bool(re.fullmatch(r"20\d\d", before))
        if dated and reading.between(at - 1).isspace():
            dot = word.text.endswith(".") and not reading.text[word.end :].strip()
            yield [Piece(reading.words[at - 1].end, word.end, "." if dot else "")]
        elif after in DAYS and reading.joined(at, at + 2):
            yield [reading.swap(at, at + 1, plain)]
        elif before in DAYS and reading.joined(at - 1, at + 1):
            dot = word.text.endswith(".") and not reading.text[word.end :].strip()
            day = reading.words[at - 1]
            if "." in word.text:
                yield [Piece(day.start, word.end, f"{plain} {day.text}" + ("." if dot else ""))]


DEADLINE = Rule("deadline", "simplify-reason-deadline", deadlines)
LATER_DEADLINE = Rule("later-deadline", "simplify-reason-split", later_deadline)
INSTEAD = Rule("instead", "simplify-reason-split", instead)
COMING_DAY = Rule("coming-day", "simplify-reason-coming-day", coming)
