"""Numbers as languages write them, and which of them a translation lost or added.

A number may change its clothes: "1.2 million" is "120 万", "fifty" is "50", "14.30" is "2:30 pm", "1995-96" is
"1995-1996", "the 1970s" are "20 世纪 70 年代". It may not change its value.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from decimal import Decimal
from functools import cache

from simplify.translation.tables import pattern, plain, table

GROUP = re.compile(r"(?:(?<=(?<!\d)\d)|(?<=(?<!\d)\d\d)|(?<=(?<!\d)\d\d\d))[.,\u00a0\u2009\u202f ’'٬،](?=\d{3}(?!\d))")
ROMAN = re.compile(r"\b(?=[XVI]{2})(X{0,2})(IX|IV|V?I{0,3})(?:e|º|a)?\b")
YEARS = re.compile(r"(?<!\d)((?:19|20)\d\d)\s?[-–/]\s?(\d\d)(?!\d)")
DECADE = re.compile(r"(?:1\d|20)[1-9]0")
MILITARY = re.compile(r"(?<!\d)([01]\d|2[0-3])([0-5]\d)(?=\s*(?:UTC|GMT)\b)")
NAMED = re.compile(
    r"20(?=\s?世纪)|\bNo\.(?=\s?\d)|(?<=\b[kcm]m|\bmi|\bкм|\bмм|\bمم|\bكم)[23]\b|(?<=\b[mм])[23]\b", re.IGNORECASE
)
HALVED = re.compile(r"(?<![\d.,])(\d{1,2})[.,]5(?!\d)")
MONTH = re.compile(r"(\d{1,2})\s?月")
NO_MONTH = re.compile(r"(?<![\d一二三四五六七八九十\s])\s*月\s?\d|^月\s?\d")  # "月20日": its number is gone
ORDINARY = (*range(2, 21), *range(30, 100, 10), 100)  # the columns of numbers.tsv
ONE = {  # words that are surely "one" or "first", never an article
    "nl": "één|eerste",
    "en": "one|first|1st",
    "tr": "birinci|ilk|tek",
    "ar": "-أول|-أولى|واحد-|-واحد-",
    "pl": "jeden|jedn-|pierwsz-",
    "uk": "один|одн-|перш-",
    "ru": "один|одн-|перв-",
    "ro": "unu|prim-|întâi",
    "bg": "един-|една|едно|първ-",
    "es": "uno|primer-",
    "fr": "premier-|première-",
    "pt": "primeir-",
    "fa": "اول-|نخست-",
    "zh": "第一",
}


def changes(before: str, source: str, after: str, target: str) -> tuple[set[str], set[str]]:
    """Return the numbers that a translation lost and those that it added, each as its digits."""
    before, after = _plain(before), _plain(after)
    mine, its = written(before), written(after)
    own, said = spoken(before, source), spoken(after, target)
    lost = {number for number in mine - its if number not in said | _roman(after)}
    added = {number for number in its - mine if number not in own | _roman(before)}
    if target == "zh":  # 12月 is December
        added -= {match[1] for match in MONTH.finditer(after)} & _months(before, source)
        lost |= {"月"} if NO_MONTH.search(after) else set()
    scaled, rescaled = dict(_scaled(before, source)), dict(_scaled(after, target))
    for amount in [*scaled, *rescaled]:  # "1.2 million" and "120 万", "5 million" and "5.000.000"
        for one, other, change, back in (
            (scaled, rescaled, lost, added),
            (rescaled, scaled, added, lost),
        ):
            whole = str(int(amount)) if amount == int(amount) else ""
            if amount in one and (amount in other or whole in back):
                change -= one[amount]
                back -= other.get(amount, {whole})
    for gone, come, words in ((lost, added, said), (added, lost, own)):
        for decade in [n for n in gone if DECADE.fullmatch(n)]:  # "the 1970s", "de jaren 70", "lat 70. XX wieku"
            short, century = decade[2:], str(int(decade[:2]) + 1)
            if short in come or short in words:
                gone.discard(decade)
                come -= {short, century}
    for text, change, beside, lang in ((before, lost, after, target), (after, added, before, source)):
        halves = HALVED.findall(text)  # "1,5 uur" and "an hour and a half"
        if halves and (half := _half(lang)) and half.search(beside):
            change -= {"5"} | ({"1"} if "1" in halves else set())
    meaningless = {"0"} | ({"19"} if "COVID" in before + after else set())  # "14 uur" and "14:00"
    return lost - meaningless, added - meaningless


def _plain(text: str) -> str:
    """Return a text with ASCII digits, whole years and hours, and without the numbers that are part of a name."""
    ascii_digits = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
    named = NAMED.sub(" ", ascii_digits)
    return YEARS.sub(lambda m: f"{m[1]} {m[1][:2]}{m[2]}" if m[2] > m[1][2:] else m[0], MILITARY.sub(r"\1:\2", named))


def written(text: str) -> Counter[str]:
    """Return the runs of digits of a text, without the marks between thousands: "24 000" and "24,000" are one run."""
    return Counter(run.lstrip("0") or "0" for run in re.findall(r"[0-9]+", GROUP.sub("", text)))


def order(text: str) -> list[str]:
    """Return the runs of digits of a text in order."""
    return [run.lstrip("0") or "0" for run in re.findall(r"[0-9]+", GROUP.sub("", _plain(text)))]


def _roman(text: str) -> set[str]:
    """Return the Roman numbers of a text: centuries are often written so."""
    units = {"": 0, "I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9}
    return {str(10 * len(match[1]) + units[match[2]]) for match in ROMAN.finditer(text)}


# --- words ---------------------------------------------------------------------------------------------------------


@cache
def _words(lang: str) -> dict[int, re.Pattern[str]]:
    rows = table("numbers.tsv", lang)
    found = {1: pattern(ONE[lang], lang)} if lang in ONE else {}
    return found | ({n: pattern(words, lang) for n, words in zip(ORDINARY, rows[0], strict=True)} if rows else {})


def spoken(text: str, lang: str) -> set[str]:
    """Return the numbers that a text has in words; a longer word counts for the shorter ones inside it too."""
    text = plain(DAYS[lang].sub(" ", text) if lang in DAYS else text)
    joined = list(_dutch(text)) if lang == "nl" else []
    for word, _ in joined:
        text = text.replace(word, " ")
    found = {str(value) for value, words in _words(lang).items() if words.search(text)}
    found |= {str(value) for _, value in joined}
    return found | {str(value) for _, value in _chinese(text)} if lang == "zh" else found


# Days of the week that are named by their number say no number: "segunda-feira, 2 de março" has its 2 once.
DAYS = {
    "pt": re.compile(r"\b(?:segunda|terça|quarta|quinta|sexta)s?-feiras?\b", re.IGNORECASE),
    "ar": re.compile(r"\b[وفبك]?(?:ال|لل)(?:اثنين|إثنين|ثلاثاء|أربعاء|خميس)\b"),
    "fa": re.compile(r"\b(?:دو|سه|چهار|پنج)[\u200c ]?شنبه"),
    "zh": re.compile(r"(?:星期|周|礼拜)[一二三四五六]"),
}


def among(number: str, others: AbstractSet[str], beside: AbstractSet[str]) -> bool:
    """Tell whether a number is among others, whole or in parts: "vijfentwintig" is "twenty" and "five" in English.

    A part counts only when every part of it stands `beside` the number: "vijf" is not in "vijfentwintig".
    """
    if number in others or int(number) >= LARGE or ((own := _parts(number)) and own <= others):
        return True
    return any(number in parts and parts <= beside for parts in map(_parts, others))


LARGE = 1000  # languages have words of their own for it, and for what is counted in it


def _parts(number: str) -> set[str]:
    """Return the numbers that a number is said with: 325 is 3, 100, 20 and 5; nothing when it has a word of its own."""
    value = int(number)
    if value in ORDINARY or value < 2 or value >= LARGE:
        return set()
    hundreds, rest = divmod(value, 100)
    parts = ({hundreds, 100} if hundreds > 1 else {100} if hundreds else set()) | (
        {rest} if rest in ORDINARY or rest < 2 else {rest - rest % 10, rest % 10}
    )
    return {str(part) for part in parts - {0, 1}}


DUTCH_UNITS = "een|twee|drie|vier|vijf|zes|zeven|acht|negen".split("|")
DUTCH_TEENS = "tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien".split("|")
DUTCH_TENS = "twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig".split("|")
DUTCH = {word: value for value, word in enumerate([*DUTCH_UNITS, *DUTCH_TEENS], 1)} | {
    f"{unit}{'ën' if unit in {'twee', 'drie'} else 'en'}{ten}" if unit else ten: number + value
    for number, ten in zip(range(20, 100, 10), DUTCH_TENS, strict=True)
    for value, unit in enumerate(["", *DUTCH_UNITS])
}
BELOW = "|".join(sorted(DUTCH, key=len, reverse=True))
JOINED = re.compile(
    rf"\b(?:(?P<thousands>{BELOW})?(?P<thousand>duizend))?(?:en)?"
    rf"(?:(?P<hundreds>{BELOW})?(?P<hundred>honderd))?(?:en)?(?P<rest>{BELOW})?(?:ste|de)?\b",
    re.IGNORECASE,
)


def _dutch(text: str) -> Iterator[tuple[str, int]]:
    """Yield the Dutch numbers that are joined from others, and their values: vijfentwintig, honderdtwintig."""
    for match in JOINED.finditer(text):
        value = 0
        for many, unit, factor in (("thousands", "thousand", 1000), ("hundreds", "hundred", 100)):
            value += DUTCH.get((match[many] or "een").lower(), 1) * factor if match[unit] else 0
        value += DUTCH[match["rest"].lower()] if match["rest"] else 0
        if value > 20 and value not in ORDINARY:
            yield match[0], value


HAN = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {"零": 0, "两": 2, "兩": 2, "双": 2}
HAN_UNITS = {"十": 10, "百": 100, "千": 1000}
HAN_RUN = re.compile(r"[〇零一二两兩双三四五六七八九十百千万萬亿億]+")


def _chinese(text: str) -> Iterator[tuple[str, int]]:
    """Yield the numerals of a Chinese text and their values: 二十 is 20, 三百五十 is 350, 一九八四 is 1984."""
    for run in HAN_RUN.findall(text):
        if len(run) > 1 and all(char in HAN for char in run):
            yield run, int("".join(str(HAN[char]) for char in run))
            continue
        total = part = unit = 0
        for char in run:
            if char in HAN:
                unit = HAN[char]
            elif char in HAN_UNITS:
                part, unit = part + (unit or 1) * HAN_UNITS[char], 0
            else:
                total, part, unit = (total + part + unit) * (10**4 if char in "万萬" else 10**8), 0, 0
        value = total + part + unit
        if value > 1:  # 一 is an article as often as a number
            yield run, value


def _scaled(text: str, lang: str) -> Iterator[tuple[Decimal, set[str]]]:
    """Yield the values of numbers with a word that multiplies them, and the runs of digits in which they stand."""
    plain = GROUP.sub("", text)
    rows = [row for row in table("scales.tsv", lang) if row[0] != HALF]
    taken: set[int] = set()
    for scale, forms in sorted(rows, key=lambda row: -max(len(form) for form in row[1].split("|"))):
        factor = int(scale[1:]) if scale.startswith("x") else 10 ** int(scale)
        ending = "" if lang == "zh" else r"(?!\w)"
        any_form = "|".join(
            re.escape(form.rstrip("-")) + (r"\w*" if form.endswith("-") else "")
            for form in sorted(forms.split("|"), key=len, reverse=True)
        )
        range_ = RANGED.get(lang, "")  # "2 tot 3 miljoen" begins at 2 million
        for match in re.finditer(rf"(\d+(?:[.,]\d+)?){range_}[\s\u00a0-]*(?:{any_form}){ending}", plain):
            if match.start() not in taken:
                taken.add(match.start())
                runs = set(written(match[1]))
                yield Decimal(match[1].replace(",", ".")) * factor, runs
        for value, words in _words(lang).items():  # "ten million"
            if re.search(rf"(?:{words.pattern}){range_}[\s-]+(?:{any_form}){ending}", plain, re.IGNORECASE):
                yield Decimal(value) * factor, set()
    if lang == "nl":
        for _, value in _dutch(text):
            yield Decimal(value), set()
    if lang == "zh":
        for _, value in _chinese(text):
            yield Decimal(value), set()


RANGED = {"nl": r"(?:\s+(?:à|a|tot|of)\s+[\w.,]+)?", "en": r"(?:\s+(?:to|or)\s+[\w.,]+)?"}
HALF = "half"  # the rows of scales.tsv with the words for one half


@cache
def _half(lang: str) -> re.Pattern[str] | None:
    return next((pattern(forms, lang) for scale, forms in table("scales.tsv", lang) if scale == HALF), None)


@cache
def _month_names(lang: str) -> dict[str, int]:
    from babel import dates

    names: dict[str, int] = {}
    for width in ("wide", "abbreviated"):
        for number, name in dates.get_month_names(width, locale=lang).items():
            names.setdefault(name.casefold().rstrip("."), number)
    return names


def _months(text: str, lang: str) -> set[str]:
    """Return the numbers of the months that a text names."""
    names = _month_names(lang)
    return {str(names[word]) for word in re.findall(r"[^\W\d_]+", text.casefold()) if word in names}


__all__ = ["changes", "spoken", "written"]
