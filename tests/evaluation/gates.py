"""Measure the gates: injected corruptions that must all be caught, and references that must pass.

Corruptions are made from the project's own phrases, Dutch beside each language, as the machine sees such sentences.
References are FLORES-200 dev, when its `dev.<lang>` files are in `flores` in OUDERBRUG_DATA; they were all translated
from English.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path

from babel.dates import get_day_names

from simplify.translation import denial, detection, quality, shape, weekdays
from simplify.translation.shape import Pair
from simplify.wording import locales
from tests.evaluation import corpora
from tests.evaluation.row import Row
from tests.models import corpus

BOUNDED = Path(__file__).with_name("bounded.tsv")
Spoil = Callable[[Pair, random.Random], str | None]


def _number(pair: Pair, chance: random.Random) -> str | None:
    found = list(re.finditer(r"\d+", pair.after))
    if not found:
        return None
    one = chance.choice(found)
    wrong = str(int(one.group()) + chance.choice([1, 2, 5, 10]))
    return pair.after[: one.start()] + wrong + pair.after[one.end() :]


def _dropped_number(pair: Pair, chance: random.Random) -> str | None:
    wrong = re.sub(r"\s?[€$]?\d+([.,:]\d+)*", "", pair.after, count=1)
    return wrong if wrong != pair.after and re.search(r"\d", pair.before) else None


def _name(pair: Pair, chance: random.Random) -> str | None:
    name = next((name for name in pair.names if name in pair.after), None)
    return pair.after.replace(name, chance.choice(["Stone", "Robert", ""])) if name else None


def _denied(pair: Pair, chance: random.Random) -> str | None:
    strong = denial.negations(pair.target).get("strong")
    if strong is None or not denial.negations(pair.source)["strong"].search(pair.before):
        return None
    wrong = strong.sub("", pair.after)
    return wrong if wrong != pair.after else None


NOT = {"en": "not", "pl": "nie", "uk": "не", "ru": "не", "bg": "не", "es": "no", "pt": "não", "ro": "nu", "fr": "pas"}
NOT |= {"tr": "değil", "ar": "لا", "fa": "نه", "zh": "不"}


def _added_denial(pair: Pair, chance: random.Random) -> str | None:
    before, after = denial.negations(pair.source)["strong"], denial.negations(pair.target).get("strong")
    if after is None or before.search(pair.before) or after.search(pair.after):
        return None
    words = pair.after.split(" ")
    return " ".join([words[0], NOT[pair.target], *words[1:]]) if len(words) > 2 else None


def _currency(pair: Pair, chance: random.Random) -> str | None:
    wrong = quality.MONEY.sub("$", pair.after)
    return wrong if wrong != pair.after else None


def _truncated(pair: Pair, chance: random.Random) -> str | None:
    words = pair.after.split()
    return " ".join(words[: len(words) // 2]) if len(words) > 3 and shape.FINAL.search(pair.before) else None


def _repeated(pair: Pair, chance: random.Random) -> str | None:
    words = pair.after.split()
    return " ".join([*words, *words[-2:], *words[-2:]]) if len(words) > 3 else None


def _copied(pair: Pair, chance: random.Random) -> str | None:
    words = [word for word in re.findall(r"\b[a-zë]{4,}\b", pair.before) if word not in pair.names]
    return pair.before if len(words) > 1 else None


OTHERS = {
    "en": "De kinderen hebben vandaag heerlijk buiten gespeeld.",
    "tr": "The children played outside in the garden today.",
    "Latn": "لعب الأطفال اليوم في الحديقة ثم ناموا جيدا.",
    "other": "The children played outside in the garden today.",
}


def _script(pair: Pair, chance: random.Random) -> str | None:
    return OTHERS["Latn"] if pair.target in detection.BY_SCRIPT["Latn"] else OTHERS["other"]


def _language(pair: Pair, chance: random.Random) -> str | None:
    return OTHERS.get(pair.target)


def _placeholder(pair: Pair, chance: random.Random) -> str | None:
    name = next((name for name in pair.names if name in pair.after), None)
    return pair.after.replace(name, chance.choice(["X1X", "[1]", "<1>"])) if name else None


def _placeholder_mangled(pair: Pair, chance: random.Random) -> str | None:
    name = next((name for name in pair.names if name in pair.after), None)
    return pair.after.replace(name, chance.choice(["X 1 X", "x1x", "Х1Х", "[ 1 ]", "X1", "⟦1⟧"])) if name else None


def _name_misspelled(pair: Pair, chance: random.Random) -> str | None:
    """Spell a name as a model might that read it letter by letter: "Yusuf" becomes "Yuzuf", "Emma" "Ema"."""
    name = next((name for name in pair.names if name in pair.after), None)
    if not name:
        return None
    at = chance.randrange(1, len(name))
    wrong = chance.choice([name[:at] + name[at + 1 :], name[:at] + name[at].upper() + name[at:], name[::-1].title()])
    return pair.after.replace(name, wrong) if wrong != name and name not in wrong else None


def _names_swapped_away(pair: Pair, chance: random.Random) -> str | None:
    found = [name for name in pair.names if name in pair.after]
    return pair.after.replace(found[0], found[1]) if len(found) > 1 else None


TIME = re.compile(r"\b([01]?\d|2[0-3]):([0-5]\d)\b")


def _other_side_of_noon(pair: Pair, chance: random.Random) -> str | None:
    found = TIME.search(pair.after)
    if not found:
        return None
    hour = (int(found[1]) + 12) % 24
    marks = {"en": ("am", "pm"), "es": ("a. m.", "p. m."), "ar": ("صباحًا", "مساءً"), "fa": ("صبح", "بعدازظهر")}
    if pair.target not in marks:
        return pair.after.replace(found[0], f"{hour:02d}:{found[2]}")
    said = f"{hour % 12 or 12}:{found[2]} {marks[pair.target][hour >= 12]}"
    return pair.after.replace(found[0], said)


def _times_swapped(pair: Pair, chance: random.Random) -> str | None:
    found = TIME.findall(pair.after)
    if len(set(found)) != 2:
        return None
    one, two = (":".join(time) for time in dict.fromkeys(found))
    return pair.after.replace(one, "#").replace(two, one).replace("#", two)


def _numbers_swapped(pair: Pair, chance: random.Random) -> str | None:
    """Swap the numbers of two sentences that are sent as one."""
    found = re.findall(r"(?<![\d.,:/-])\d{1,2}(?![\d.,:/-])", pair.after)
    if len(found) != 2 or found[0] == found[1] or len(set(re.findall(r"\d+", pair.before))) != 2:
        return None
    return re.sub(r"\d+", lambda match: found[1] if match[0] == found[0] else found[0], pair.after)


def _month_for_day(pair: Pair, chance: random.Random) -> str | None:
    """Take the day for the month, as a model that reads 3-4 the American way."""
    found = re.search(r"\b(\d{1,2})-(\d{1,2})(?!\d)", pair.after)
    return pair.after.replace(found[0], f"{found[2]}-{found[1]}") if found and found[1] != found[2] else None


def _other_weekday(pair: Pair, chance: random.Random) -> str | None:
    named = get_day_names("wide", locale=pair.target)
    here = next((day for day, name in named.items() if name in pair.after), None)
    if here is None or not weekdays.weekdays(pair.before, pair.source):
        return None
    return pair.after.replace(named[here], named[(here + 3) % 7])


def _unbound(pair: Pair, chance: random.Random) -> str | None:
    """Leave out "at latest", "only" or "at least"."""
    for bound, words in denial.bounds(pair.target).items():
        if denial.unbound(pair.before, pair.source, "", pair.target, 1) and words.search(pair.after):
            wrong = " ".join(words.sub(" ", pair.after).split())
            if bound in {"at latest", "only", "at least"} and LATEST[bound] in pair.before.lower():
                return wrong
    return None


LATEST = {"at latest": "uiterlijk", "only": "alleen", "at least": "minimaal"}


def _sentence_twice(pair: Pair, chance: random.Random) -> str | None:
    words = pair.after.split()
    return f"{pair.after} {pair.after}" if len(words) > 1 and shape.FINAL.search(pair.after) else None


def _half_copied(pair: Pair, chance: random.Random) -> str | None:
    """Leave the second half of the sentence as it was written."""
    own, said = pair.before.split(), pair.after.split()
    half = own[len(own) // 2 :]
    if len(half) < 4 or len(said) < 4 or not all(word.strip(".,?!").islower() for word in half):
        return None
    return " ".join([*said[: len(said) // 2], *half])


def _end_again(pair: Pair, chance: random.Random) -> str | None:
    """Say the end once more, as a sentence of its own."""
    words = pair.after.split()
    return f"{pair.after} {' '.join(words[-2:])}" if len(words) > 3 and shape.FINAL.search(pair.after) else None


def _neighbour(pair: Pair, chance: random.Random) -> str | None:
    """Answer rightly, in another language of the same script."""
    others = [tag for tag in NEIGHBOURS.get(pair.target, ()) if pair.before in _said(tag)]
    # Four words of Spanish may be four words of Portuguese
    wrong = _said(chance.choice(others))[pair.before] if others else ""
    return wrong if len(wrong.split()) > ENOUGH else None


NEIGHBOURS = {
    "es": ("pt", "ro", "fr"), "pt": ("es", "fr"), "fr": ("es", "ro"), "ro": ("fr", "es"), "ru": ("uk", "bg"),
    "uk": ("ru", "bg"), "bg": ("ru", "uk"), "pl": ("tr", "en"), "tr": ("pl", "en"), "en": ("fr", "es"), "ar": ("fa",),
    "fa": ("ar",),
}  # fmt: skip
ENOUGH = 5


@cache
def _said(target: str) -> dict[str, str]:
    return dict(corpus.pairs("nl", target, 1500, SEED))


CORRUPTIONS: dict[str, Spoil] = {
    "number changed": _number,
    "number dropped": _dropped_number,
    "name lost": _name,
    "denial lost": _denied,
    "denial added": _added_denial,
    "currency changed": _currency,
    "truncated": _truncated,
    "repeated": _repeated,
    "copied": _copied,
    "wrong script": _script,
    "wrong language": _language,
    "placeholder left": _placeholder,
    "placeholder mangled": _placeholder_mangled,
    "name misspelled": _name_misspelled,
    "one name for two": _names_swapped_away,
    "other side of noon": _other_side_of_noon,
    "times swapped": _times_swapped,
    "numbers swapped": _numbers_swapped,
    "day and month swapped": _month_for_day,
    "other weekday": _other_weekday,
    "only or at latest dropped": _unbound,
    "sentence twice": _sentence_twice,
    "half copied": _half_copied,
    "end said again": _end_again,
    "neighbour's language": _neighbour,
}


def bounded(target: str) -> list[tuple[str, str]]:
    """Return sentences with bounds, a date in digits and two times, which the bank has few of."""
    rows = (line.split("\t") for line in BOUNDED.read_text(encoding="utf-8").splitlines() if line[0] != "#")
    return [(before, after) for before, lang, after in rows if lang == target]


SEED = 7


def spoiled(count: int = 60, seed: int = SEED) -> Iterator[tuple[str, Pair, Pair]]:
    """Yield each kind of corruption about `count` times over all languages: kind, right pair, wrong pair."""
    chance = random.Random(seed)
    made: Counter[str] = Counter()
    for target in [tag for tag in locales() if denial.negations(tag) and tag != "nl"]:
        share = count // max(1, len(locales()) - 1) + 1
        here: Counter[str] = Counter()
        for before, after in [*bounded(target), *corpus.pairs("nl", target, 1500, seed)]:
            names = {name: name for name in corpus.NAMES if name in before and name in after}
            right = Pair(before, after, "nl", target, names)
            if MARK.search(before) or quality.problem(right):
                continue
            for kind, spoil in CORRUPTIONS.items():
                if here[kind] >= max(share, 12):
                    continue
                wrong = spoil(right, chance)
                if wrong is not None and wrong != after:
                    here[kind] += 1
                    made[kind] += 1
                    yield kind, right, Pair(before, wrong, "nl", target, names)


MARK = re.compile(r"X\dX")


def refused(count: int = 2000) -> float:
    """Return the share of the project's own phrases that a gate refuses: right translations of our kind of sentence.

    About each phrase once: all languages draw the same ones, so of 300 a single bad phrase is half a per cent.
    """
    wrong = total = 0
    for target in [tag for tag in locales() if denial.negations(tag) and tag != "nl"]:
        for before, after in [*bounded(target), *corpus.pairs("nl", target, count, 3)]:
            if MARK.search(before):  # the gates see a sentence with its facts put back
                continue
            names = {name: name for name in corpus.NAMES if name in before and name in after}
            total += 1
            wrong += bool(quality.problem(Pair(before, after, "nl", target, names)))
    return wrong / total


def missed() -> tuple[int, list[tuple[str, Pair]]]:
    """Return how many corruptions were made, and those that no gate caught."""
    total, left = 0, []
    for kind, _, wrong in spoiled():
        total += 1
        if not quality.problem(wrong):
            left.append((kind, wrong))
    return total, left


def alarms(folder: Path, source: str) -> dict[str, float]:
    """Return the share of references that a gate refuses, by language; both sides are translations of English."""
    sentences = (folder / f"dev.{source}").read_text(encoding="utf-8").splitlines()
    shares = {}
    for tag in detection.LANGUAGES:
        file = folder / f"dev.{tag}"
        if tag == source or not file.is_file():
            continue
        references = file.read_text(encoding="utf-8").splitlines()
        pairs = [Pair(before, after, source, tag) for before, after in zip(sentences, references, strict=True)]
        shares[tag] = sum(bool(quality.problem(pair)) for pair in pairs) / len(pairs)
    return shares


def rows() -> Iterable[Row]:
    """Give the rows of the table."""
    total, left = missed()
    yield Row("corruptions injected", float(total), 500.0, "500")
    yield Row("caught, %", 100 * (1 - len(left) / total), 100.0, "100")
    yield Row("own phrases refused, %", 100 * refused(), OWN, "2", lower_is_better=True)
    if file := corpora.shared("flores/dev.en"):
        for source, most in REFERENCES.items():
            shares = alarms(file.parent, source)
            for tag, share in shares.items():
                yield Row(f"references refused, {source} to {tag}, %", 100 * share, None, "2", lower_is_better=True)
            mean = 100 * sum(shares.values()) / len(shares)
            yield Row(f"references refused, {source}, mean, %", mean, most, "2", lower_is_better=True)


OWN = 1.0
REFERENCES = {"en": 1.5, "nl": 2.0}  # a Dutch reference beside a Turkish one is two translations away from the same


if __name__ == "__main__":
    for kind, pair in missed()[1]:
        print(kind, "|", pair.before, "|", pair.after)
