"""The typed slots of a phrase: what each variable name stands for and how it is read from a text.

`SLOTS` is the one table. A reader gets the text and a position and yields every reading that starts there, as the end
of the reading and its value; the bank tries them all and refuses when two of them lead to different messages.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from functools import cache

from simplify.translation import nouns
from simplify.translation.folding import DAY_AND_PART, DUTCH_NUMBERS, fold
from simplify.translation.values import Month, Name, Reading, Situation, Weekday
from simplify.wording import SOURCE, Money

Reader = Callable[[str, int, Situation], Iterator[Reading]]

# --- names ---------------------------------------------------------------------------------------------------------


def _names(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    for known, shown in situation.names.items():
        end = at + len(known)
        if text[at:end].casefold() == known.casefold() and not text[end : end + 1].isalnum():
            yield end, Name(known, shown)


PRONOUNS = {"hij": "male", "ze": "female", "zij": "female", "hem": "male", "haar": "female"}

# In a message about one child "uw kind" is that child.
YOURS = re.compile(r"(?:uw|je|jouw|jullie) (?:(kind(?:je)?)|(zoon(?:tje)?)|(dochter(?:tje)?))(?!\w)", re.IGNORECASE)


def _child(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    yield from _names(text, at, situation)
    if not situation.subject:
        return
    known = situation.subject
    if match := WORD.match(text, at):
        gender = PRONOUNS.get(match.group().lower(), "")
        if gender and situation.gender in {"unknown", gender}:
            yield match.end(), Name(known, situation.names.get(known, known), gender)
    if situation.lang == SOURCE and (match := YOURS.match(text, at)):
        gender = "male" if match[2] else "female" if match[3] else ""
        if situation.gender in {"unknown", gender} or not gender:
            yield match.end(), Name(known, situation.names.get(known, known), gender)


def possessive(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    """Read a name as an owner: "Sams", "Noa's", "Iris'"."""
    for known, shown in situation.names.items():
        end = at + len(known)
        if text[at:end].casefold() != known.casefold():
            continue
        for mark in ("'s", "’s", "s", "'", "’"):
            if text[end:].casefold().startswith(mark) and not text[end + len(mark) : end + len(mark) + 1].isalnum():
                yield end + len(mark), Name(known, shown)
                break


# --- numbers -------------------------------------------------------------------------------------------------------

NUMBER = re.compile(r"\d{1,6}(?![\d]|[.,:]\d)")
WORD = re.compile(r"[^\W\d_]+")


def _integer(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    if match := NUMBER.match(text, at):
        yield match.end(), int(match.group())
    elif situation.lang == SOURCE and (match := WORD.match(text, at)):
        number = DUTCH_NUMBERS.get(match.group().lower().replace("één", "een"))
        if number is not None:
            yield match.end(), number


DURATIONS = {"een half uur": 30, "een halfuur": 30, "een kwartier": 15, "drie kwartier": 45, "anderhalf uur": 90}


def _decimal(text: str) -> Decimal:
    return Decimal(text.replace(",", "."))


LOWEST, HIGHEST = 34, 43  # of a body
TEMPERATURE = re.compile(
    r"(\d{1,2}(?:[.,]\d)?)(?![\d]|[.,:]\d)(?:\s*(?:°\s?C?\b|°|graden(?:\s+celsius)?\b))?", re.IGNORECASE
)
MONEY = re.compile(
    r"(?:€|EUR)\s*(\d{1,6}(?:[.,]\d{2})?)(?:,-)?(?![\d])|(\d{1,6}(?:[.,]\d{2})?)(?:,-)?\s*(?:€|euro\b|EUR\b)",
    re.IGNORECASE,
)


def _temperature(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    match = TEMPERATURE.match(text, at)
    if match and (
        match.group() != match[1] or LOWEST <= _decimal(match[1]) <= HIGHEST
    ):  # "Sam had 3" is no temperature
        yield match.end(), _decimal(match[1])


def _amount(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    if match := MONEY.match(text, at):
        yield match.end(), Money(_decimal(match.group(1) or match.group(2)))
    else:
        yield from _integer(text, at, situation)


# --- times ---------------------------------------------------------------------------------------------------------

CLOCK = re.compile(
    r"(\d{1,2})\s?[.:h]\s?(\d{2})(?!\d|[.,:]\d)(?:\s*(?:uur|u)\b\.?)?|(\d{1,2})\s*(?:uur|u)\b(?!\s+(?:lang|slaap))"
)
HOUR = r"(\d{1,2}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
SPOKEN = re.compile(
    rf"(?:(?:(?P<minutes>vijf|tien|kwart|5|10)\s+(?P<side>voor|over)\s+)?(?P<half>half\s+)?{HOUR})(?P<uur>\s+uur)?\b(?!\s*[.:]\s?\d)",
    re.IGNORECASE,
)
AT_BOTH_ENDS = 510  # until half past eight
LATE = re.compile(r"avond|sluit|gesloten|\bdicht\b|ophal|ophaal|opgehaald|\bhaalt?\b|\bhalen\b", re.IGNORECASE)
EARLY = re.compile(r"ochtend|vanmorgen|breng|gebracht|wakker|ontbij|ontbeten|opgestaan", re.IGNORECASE)
MINUTES = {"vijf": 5, "5": 5, "tien": 10, "10": 10, "kwart": 15}


OTHER_CLOCK = frozenset({"ti", "so"})  # many count the hours from six in the morning: 4:00 may be ten o'clock


def _time(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    if match := CLOCK.match(text, at):
        hour = int(match.group(1) or match.group(3))
        minute = int(match.group(2) or 0)
        if hour < 24 and minute < 60 and not (hour <= 12 and situation.lang in OTHER_CLOCK):
            yield match.end(), dt.time(hour, minute)
        return
    if situation.lang != SOURCE or not (match := SPOKEN.match(text, at)):
        return
    word = match.group(4).lower()
    hour = int(word) if word.isdigit() else DUTCH_NUMBERS[word.replace("één", "een")]
    spoken = match["half"] or match["minutes"] or match["uur"]
    if not 1 <= hour <= 12 or not spoken or "nacht" in text.lower():
        return  # "drie" alone is a number, and at night "half drie" is not in the afternoon
    minute = hour * 60 - (30 if match["half"] else 0)
    if match["minutes"]:
        minute += MINUTES[match["minutes"].lower()] * (1 if match["side"].lower() == "over" else -1)
    # A day at the centre runs from 7 to 19: half drie is 14.30, half elf is 10.30.
    minute = (minute - 390) % 720 + 390
    if minute <= AT_BOTH_ENDS:  # "half acht" is 7.30 for who brings a child, and 19.30 for a parents' evening
        late, early = LATE.search(text), EARLY.search(text)
        if bool(late) is bool(early):
            return
        minute += 720 if late else 0
    yield match.end(), dt.time(minute // 60, minute % 60)


BARE_HOUR = re.compile(
    r"(?P<later>\d{1,2})\s?p\.?m\b\.?|(?P<spoken>\d{1,2})\s?[点點](?:(?P<half>半)|[钟鐘])?|"
    r"(?P<hour>\d{1,2})(?!\d|\s?[.:,]\s?\d|\s?h\s?\d|\s?a\.?m\b)(?:\s?(?:hs?|hrs|ч|часов|часа|час|г|год)\b)?",
    re.IGNORECASE,
)


def _hour(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    """Read an hour without minutes, from 7 to 19 as a day at the centre runs: "a las 5" is 17.00."""
    match = BARE_HOUR.match(text, at)
    if not match or situation.lang in OTHER_CLOCK or (situation.lang == "zh") != bool(match["spoken"]):
        return
    hour = int(match["hour"] or match["spoken"] or match["later"])
    if hour < 24:
        yield (
            match.end(),
            dt.time(hour + 12 if 0 < hour < 7 or (match["later"] and hour < 12) else hour, 30 * bool(match["half"])),
        )


# --- days ----------------------------------------------------------------------------------------------------------


@cache
def _calendar(lang: str) -> tuple[dict[str, int], dict[str, int], re.Pattern[str]]:
    """Return the names of months and of weekdays in a language, folded, and the pattern that finds a date."""
    from babel import dates

    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in dates.get_month_names(width, context, lang.replace("-", "_")).items():
                months.setdefault(fold(name.rstrip("."), lang), number)
            for number, name in dates.get_day_names(width, context, lang.replace("-", "_")).items():
                weekdays.setdefault(fold(name.rstrip("."), lang), number)
    pattern = re.compile(
        r"(?:(?P<weekday>[^\W\d_]+)\.?,?\s+)?(?:"
        r"(?P<day>\d{1,2})\.?\s+(?:de\s+)?(?P<month>[^\W\d_]+)\.?|(?P<m1>[^\W\d_]+)\s+(?P<d1>\d{1,2})|"
        r"(?P<d2>\d{1,2})[-/](?P<m2>\d{1,2})(?=$|[^\d.,:])|(?P<d3>\d{1,2})[-/](?P<m3>\d{1,2})(?=[-/]\d))"
        r"(?:,?[\s/-]*(?P<year>20\d\d)(?!\d))?",
    )
    return months, weekdays, pattern


RELATIVE = {"vandaag": 0, "morgen": 1, "overmorgen": 2, "gisteren": -1, "eergisteren": -2}


def _date(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    yield from _exact_date(text, at, situation)
    yield from _weekday(text, at, situation)
    if situation.lang == SOURCE and (match := WORD.match(text, at)):
        days = RELATIVE.get(match.group().lower())
        if days is not None and situation.today > dt.date.min:
            yield match.end(), situation.today + dt.timedelta(days)


def _exact_date(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    months, weekdays, pattern = _calendar(situation.lang)
    match = pattern.match(text, at)
    if not match:
        return
    named = match["month"] or match["m1"]
    month = months.get(fold(named, situation.lang)) if named else int(match["m2"] or match["m3"])
    day = int(match["day"] or match["d1"] or match["d2"] or match["d3"])
    weekday = None
    if match["weekday"]:
        weekday = weekdays.get(fold(match["weekday"], situation.lang))
        if weekday is None:
            return
    if month and (found := _settle(day, month, match["year"], weekday, situation.today)):
        yield match.end(), found


def _settle(day: int, month: int, year: str | None, weekday: int | None, today: dt.date) -> dt.date | None:
    """Return the date that is meant: the nearest one, mostly ahead; None when the weekday contradicts it."""
    candidates = []
    for candidate in [int(year)] if year else [today.year, today.year + 1, today.year - 1]:
        try:
            found = dt.date(candidate, month, day)
        except ValueError:
            continue
        if weekday is None or found.weekday() == weekday:
            candidates.append(found)
    if year or not candidates:
        return candidates[0] if candidates else None
    near = min(candidates, key=lambda found: abs((found - today).days - 120))
    return near if -65 <= (near - today).days <= 305 else None


def _weekday(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    if match := DAY_AND_PART.match(text, at) or WORD.match(text, at):
        _, weekdays, _ = _calendar(situation.lang)
        number = weekdays.get(fold(match.group(), situation.lang))
        if number is not None and len(match.group()) > 2:
            yield match.end(), Weekday(number)


def _month(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    if match := WORD.match(text, at):
        months, _, _ = _calendar(situation.lang)
        number = months.get(fold(match.group(), situation.lang))
        if number is not None and len(match.group()) > 2:
            yield match.end(), Month(number)


# --- words ---------------------------------------------------------------------------------------------------------

QUOTED = re.compile("[\"'‘’“”„]([^\"'‘’“”„]{1,40})[\"'’“”]")


def _quote(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    """Read quoted words, which stay as they are: the first word of a child."""
    if match := QUOTED.match(text, at):
        yield match.end(), match.group()


PHONE = re.compile(r"(?:\+\d{2}[\s-]?|0)(?:\(0\)[\s-]?)?\d(?:[\s-]?\d){8}(?![\d.,:]?\d)")
MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}(?!\w)")


def _as_written(pattern: re.Pattern[str]) -> Reader:
    """Return what reads something that stays as it is: a telephone number, an address for e-mail."""

    def read(text: str, at: int, situation: Situation) -> Iterator[Reading]:
        if match := pattern.match(text, at):
            yield match.end(), match.group()

    return read


# --- activities ----------------------------------------------------------------------------------------------------


def _activity(form: str) -> Reader:
    """Return what reads an activity in one of its forms: "buiten spelen", "buiten gespeeld", "speelde buiten"."""

    def read(text: str, at: int, situation: Situation) -> Iterator[Reading]:
        from simplify.translation import activities  # which is made of slots itself

        return activities.read(text, at, situation, form)

    return read


# Each variable that a phrase may use, and what it is. A message with any other variable is no phrase.
SLOTS: Mapping[str, Reader] = {
    "child": _child,
    "person": _names,
    "group": _names,
    "time": _time,
    "from": _time,
    "until": _time,
    "date": _date,
    "first-date": _date,
    "last-date": _date,
    "weekday": _weekday,
    "count": _integer,
    "minutes": _integer,
    "hours": _integer,
    "amount": _amount,
    "temperature": _temperature,
    "item": nouns.item,
    "items": nouns.items,
    "things": nouns.things,
    "names": nouns.names,
    "who": _child,
    "activity": _activity(""),
    "body": nouns.body,
    "injury": nouns.injury,
    "relative": nouns.relative,
    "first-group": _names,
    "second-group": _names,
    "other-person": _names,
    "first-weekday": _weekday,
    "second-weekday": _weekday,
    "month": _month,
    "quote": _quote,
    "phone": _as_written(PHONE),
    "mail": _as_written(MAIL),
}

OWNER = "owner"  # a name with its possessive ending: "Sams"
# Other forms in which a Dutch wording may have a variable, written as a function: "{ MANY($who) } hebben ...".
FORMS: Mapping[tuple[str, str], Reader] = {
    ("who", "many"): nouns.several,
    ("things", "food"): nouns.of_kind(nouns.things, "food"),
    ("things", "visit"): nouns.of_kind(nouns.things, "visit"),
    ("item", "food"): nouns.of_kind(nouns.item, "food"),
    ("item", "ill"): nouns.of_kind(nouns.item, "ill"),
    ("item", "feast"): nouns.of_kind(nouns.item, "feast"),
    ("time", "hour"): _hour,
    **{("activity", form): _activity(form) for form in ("done", "te", "did", "didall", "does", "doall")},
}


def reader(name: str, form: str) -> Reader:
    """Return what reads a variable in a form."""
    return possessive if form == OWNER else FORMS.get((name, form), SLOTS[name])


def kind(name: str) -> str:
    """Return the name of the first slot that is read in the same way: "until" is read as "time" is."""
    return next(first for first, reader in SLOTS.items() if reader is SLOTS[name])


NUMERIC = frozenset({"count", "minutes", "hours"})

# Words that a reader takes along after the value, so that a phrase may write them or not: "om {$time} uur".
UNITS: Mapping[str, frozenset[str]] = {
    **dict.fromkeys(("time", "from", "until"), frozenset({"uur"})),
    "temperature": frozenset({"graden", "°", "c", "°c"}),
    "amount": frozenset({"euro", "€"}),
}

# Adverbials that may stand elsewhere in the sentence: "om {$time}", "op {$date}", "van {$from} tot {$until}".
ADVERBIALS = (
    ("om", "time"),
    ("rond", "time"),
    ("vanaf", "time"),
    ("vanaf", "from"),
    ("tot", "until"),
    ("van", "from", "tot", "until"),
    ("tussen", "from", "en", "until"),
    ("op", "date"),
    ("vanaf", "date"),
    ("op", "weekday"),
)
