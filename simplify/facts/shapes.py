"""Facts that look the same in every language: numbers, money, times, dates, addresses of all kinds, quotes."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace
from functools import cache

from simplify.types import Fact, FactKind

# In these languages 1,250 is a thousand and more and 38.5 has a decimal point; elsewhere it is the other way round.
DECIMAL_POINT = frozenset({"en", "zh", "ja", "ko", "he", "hi", "th", "ur"})

NUMBER = r"\d+(?:[.,]\d+)*"
SHAPES = (
    (
        "url",
        r"(?:https?://|www\.)[^\s<>\"”]+"
        r"|\b[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,60}){0,3}\.(?:nl|com|org|eu|be|net|info)\b(?:/[^\s<>\"”]*)?",
    ),
    ("email", r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}"),
    ("iban", r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b"),
    (
        "amount",
        rf"(?:€|\bEUR\b|[£$₺]) ?(?P<money>{NUMBER})(?:,-+|,–)?"
        rf"|\b(?P<money2>{NUMBER})(?:,-)? ?(?:€|₺|£|\$|euro'?s?\b|EUR\b|cent\b)",
    ),
    ("temperature", rf"(?P<degrees>\b{NUMBER}) ?(?:°|º|℃|graden\b|degrees\b)(?: ?[CF]\b)?(?: ?[Cc]elsius\b)?"),
    (
        "date",
        r"\b(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})\b"
        r"|\b(?P<d2>0?[1-9]|[12]\d|3[01])[-/.](?P<m2>0?[1-9]|1[0-2])[-/.](?P<y2>\d{4}|\d{2})\b(?![.:]\d)",
    ),
    ("phone", r"(?<![\w.,])(?:\+\d{2}|00\d{2}|0)[ -]?(?:\(0\))?\d{1,3}(?:[ -]?\d{2,4}){2,4}(?![\w]|[.,]\d)"),
    (
        "clock",
        r"\b(?P<h>[01]?\d|2[0-4])[:.h](?P<min>[0-5]\d)(?::[0-5]\d)?(?![\d%]|[.,:]\d)"
        r"(?P<mark> ?(?:uur|u\b|h\b|Uhr|[ap]\.?m\.?\b))?",
    ),
    ("hour", r"\b(?P<h2>[01]?\d|2[0-4]) ?(?P<mark2>uur|u\b|o'clock|[ap]\.?m\.?\b)"),
    (
        "dose",
        rf"\b(?P<much>{NUMBER}) ?(?P<unit>mg|ml|mL|cc|µg|mcg|milligram|milliliter|druppels?|"
        r"tablet(?:ten)?|tabletjes?|pufjes?|schepjes?|maatlepels?|"
        r"zetpil(?:len)?|drops|tablets?|puffs?)\b",
    ),
    ("number", rf"{NUMBER} ?(?:%|procent\b|percent\b)|{NUMBER}|\d"),
)
UNITS = {"milligram": "mg", "milliliter": "ml", "mL": "ml", "cc": "ml", "mcg": "µg"}
QUOTE = re.compile(
    r"“[^”]{1,2000}”|„[^”“]{1,2000}[”“]|\"[^\"]{1,2000}\"|«[^»]{1,2000}»|‘[^’\n]{2,200}’(?!\w)|(?<!\w)'(?![stnmr]\b)[^'\n]{2,200}'(?!\w)"
)
ADDRESS = re.compile(
    r"\b[A-Z][\w.'-]{0,40}(?: (?:van|de|den|der|het|[A-Z][\w.'-]{0,40})){0,4} ?"
    r"(?:straat|weg|laan|plein|kade|gracht|dijk|pad|singel|hof|dreef|steeg|plantsoen|burgwal|markt)"
    r" \d{1,5}(?: ?[a-zA-Z]\b)?(?:-\d{1,4})?"
    r"|\b[A-Z][a-z]{1,40}(?:straat|weg|laan|plein|kade|gracht|dijk|pad|singel|hof|dreef|steeg|plantsoen|burgwal|markt)"
    r" \d{1,5}(?: ?[a-zA-Z]\b)?(?:-\d{1,4})?"
    r"|\b\d{4} ?[A-Z]{2}\b"
)
WORTH_A_LOOK = re.compile(r"\d|@|www|\w\.\w")
LINKED = re.compile(r"@|://|www\.|\.(?:nl|com|org|eu|be|net|info)\b")  # every link and mail address has one
DASH = re.compile(r" ?[-–] ?")
CLOCK = re.compile(r"([01]?\d|2[0-4])[.:]([0-5]\d)")
HOUR = re.compile(r"[01]?\d|2[0-4]")
MEASURED = re.compile(r" ?(?:m|cm|km|meter|kg|gram|liter|l|graden|euro|%|°|€)\b")  # "1.10-1.20 meter" is no time
DIGIT = re.compile(r"\d")
FOREIGN_DIGIT = re.compile(r"[^\D0-9]")
BEFORE_CLOCK = frozenset(
    {
        "om",
        "van",
        "tot",
        "vanaf",
        "voor",
        "vóór",
        "na",
        "rond",
        "tussen",
        "uiterlijk",
        "t/m",
        "en",
        "at",
        "from",
        "until",
        "by",
        "to",
        "before",
        "after",
        "saat",
        "o",
        "od",
        "do",
        "um",
        "à",
        "о",
    }
)
DURATION = frozenset(
    {"minste", "minimaal", "minstens", "maximaal", "binnen", "elke", "iedere", "per", "ongeveer", "circa"}
)


@cache
def _pattern(linked: bool) -> re.Pattern[str]:
    """Return all shapes as one pattern; a link may start at any letter, so looking for one costs ten times the rest."""
    shapes = "|".join(f"(?P<{name}>{pattern})" for name, pattern in SHAPES if linked or name not in ("url", "email"))
    return re.compile(shapes if linked else rf"(?=[\dA-Z+€£$₺])(?:{shapes})")


def digits(text: str) -> str:
    """Return a text of the same length with all digits as 0-9: "١٢" -> "12"."""
    return text if text.isascii() else FOREIGN_DIGIT.sub(lambda match: str(unicodedata.decimal(match.group())), text)


def number(text: str, lang: str) -> str:
    """Return a number as a plain decimal: Dutch "1.250,50" -> "1250.5", English "1,250.50" -> "1250.5"."""
    point, comma = (".", ",") if lang.split("-")[0] in DECIMAL_POINT else (",", ".")
    if text.count(comma) == 1 and point not in text and len(text.split(comma)[1]) != 3:
        point, comma = comma, point  # "38.5" in Dutch: no group of three, so a decimal
    plain = text.replace(comma, "")
    if plain.count(point) > 1:
        return plain
    whole, _, part = plain.partition(point)
    part = part.rstrip("0")
    whole = whole.lstrip("0") or "0"
    return f"{whole}.{part}" if part else whole


def find(text: str, lang: str) -> list[Fact]:
    """Return the facts that have a shape, in order; only a quote or an address may hold another one."""
    found = []
    plain = digits(text)
    if WORTH_A_LOOK.search(plain):
        for match in _pattern(LINKED.search(plain) is not None).finditer(plain):
            fact = _fact(match, text, plain, lang)
            if fact is not None:
                found.append(fact)
        found = _spans(found, text, plain)
        if DIGIT.search(plain):
            for match in ADDRESS.finditer(plain):
                value = " ".join(match.group().split())
                found.append(
                    Fact(FactKind.ADDRESS, text[match.start() : match.end()], value, match.start(), match.end())
                )
    if any(mark in text for mark in "“„\"«‘'"):
        for match in QUOTE.finditer(text):
            found.append(Fact(FactKind.QUOTE, match.group(), match.group()[1:-1], match.start(), match.end()))
    return found


def _fact(match: re.Match[str], text: str, plain: str, lang: str) -> Fact | None:
    kind, value = str(match.lastgroup), ""
    start, end = match.span()
    if kind in ("url", "email"):
        end -= len(match.group()) - len(match.group().rstrip(".,;:!?)'’"))
        value = text[start:end]
        if kind == "url" and text[end : end + 1] == "@":
            kind = "email"
    elif kind == "iban":
        value = match.group().replace(" ", "")
    elif kind == "phone":
        value = "".join(char for char in match.group().replace("(0)", "") if char.isdigit())
        if not 9 <= len(value) <= 14:
            kind, value = "number", match.group()
    elif kind == "amount":
        cents = match.group().endswith("cent")
        value = f"{number(match['money'] or match['money2'], lang)} {'cent' if cents else _currency(match.group())}"
    elif kind == "temperature":
        value = number(match["degrees"], lang)
    elif kind == "dose":
        unit = match["unit"]
        value = f"{number(match['much'], lang)} {UNITS.get(unit, unit)}"
    elif kind == "date":
        year, month, day = (match[part] or match[f"{part}2"] or "" for part in "ymd")
        year = f"20{year}" if len(year) == 2 else year
        value = f"{year}-{int(month):02d}-{int(day):02d}"
    elif kind in ("clock", "hour"):
        kind, value = _time(match, plain, lang)
    else:
        part = match.group().endswith(("%", "t"))
        value = number(match.group().rstrip("% percnto"), lang) + ("%" if part else "")
    return Fact(FactKind(kind), text[start:end], value, start, end)


def _spans(found: list[Fact], text: str, plain: str) -> list[Fact]:
    """Read two times with a dash between them as a stretch of time: "12.30-14.00" and "12.30-14" say "tot"."""
    told: list[Fact] = []
    for fact in found:
        last = told[-1] if told else None
        between = plain[last.end : fact.start] if last else ""
        if last is not None and DASH.fullmatch(between) and not MEASURED.match(plain, fact.end):
            start, end = (CLOCK.fullmatch(one.text.removesuffix(" uur")) for one in (last, fact))
            bare = HOUR.fullmatch(fact.text)
            if start and (end or bare):
                told[-1] = replace(last, kind=FactKind.TIME, value=f"{int(start[1]):02d}:{start[2]}")
                at = last.end + between.index(between.strip())
                told.append(Fact(FactKind.RANGE, text[at : at + 1], "until", at, at + 1))
                value = f"{int(end[1]):02d}:{end[2]}" if end else f"{int(fact.text):02d}:00"
                fact = replace(fact, kind=FactKind.TIME, value=value)
        told.append(fact)
    return told


def _currency(text: str) -> str:
    return next((mark for mark in "₺£$" if mark in text), "EUR")


def _time(match: re.Match[str], plain: str, lang: str) -> tuple[str, str]:
    """Tell a time from a number: "om 15.30", "15:30", "15.30 uur"; but "15.30" alone may be anything."""
    hour, minute = match["h"] or match["h2"], match["min"]
    mark = (match["mark"] or match["mark2"] or "").strip().lower().replace(".", "")
    before = plain[max(0, match.start() - 20) : match.start()].lower().split()
    if (
        minute is None
        and mark in ("uur", "u")
        and (not before or before[-1] not in BEFORE_CLOCK or before[-1] in DURATION)
    ):
        return "number", str(int(hour))  # "24 uur koortsvrij" is a length of time
    if (
        minute is not None
        and not mark
        and "." in match.group()
        and (not before or before[-1].strip("(") not in BEFORE_CLOCK)
    ):
        following = plain[match.end() : match.end() + 12].lower().split()
        if not following or following[0] not in ("tot", "en", "-", "–", "t/m"):
            return "number", number(match.group(), lang)
    hours = int(hour)
    if mark == "pm" and hours < 12:
        hours += 12
    if mark == "am" and hours == 12:
        hours = 0
    return "time", f"{hours:02d}:{minute or '00'}"
