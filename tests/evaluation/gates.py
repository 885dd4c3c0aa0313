"""Measure the gates: injected corruptions that must all be caught, and references that must pass.

Corruptions are made from the project's own phrases, Dutch beside each language, as the machine sees such sentences.
References are FLORES-200 dev, when FLORES_DEV names the folder with its `dev.<lang>` files; they were all translated
from English, so that is the source.
"""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from simplify.translation import detection, quality
from simplify.translation.quality import Pair
from simplify.wording import locales
from tests.evaluation.simplification import Row
from tests.models import corpus

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
    strong = quality.negations(pair.target).get("strong")
    if strong is None or not quality.negations(pair.source)["strong"].search(pair.before):
        return None
    wrong = strong.sub("", pair.after)
    return wrong if wrong != pair.after else None


NOT = {"en": "not", "pl": "nie", "uk": "не", "ru": "не", "bg": "не", "es": "no", "pt": "não", "ro": "nu", "fr": "pas"}
NOT |= {"tr": "değil", "ar": "لا", "fa": "نه", "zh": "不"}


def _added_denial(pair: Pair, chance: random.Random) -> str | None:
    before, after = quality.negations(pair.source)["strong"], quality.negations(pair.target).get("strong")
    if after is None or before.search(pair.before) or after.search(pair.after):
        return None
    words = pair.after.split(" ")
    return " ".join([words[0], NOT[pair.target], *words[1:]]) if len(words) > 2 else None


def _currency(pair: Pair, chance: random.Random) -> str | None:
    wrong = quality.MONEY.sub("$", pair.after)
    return wrong if wrong != pair.after else None


def _truncated(pair: Pair, chance: random.Random) -> str | None:
    words = pair.after.split()
    return " ".join(words[: len(words) // 2]) if len(words) > 3 and quality.FINAL.search(pair.before) else None


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
}


def spoiled(count: int = 60, seed: int = 7) -> Iterator[tuple[str, Pair, Pair]]:
    """Yield each kind of corruption about `count` times over all languages: kind, right pair, wrong pair."""
    chance = random.Random(seed)
    made: Counter[str] = Counter()
    for target in [tag for tag in locales() if quality.negations(tag) and tag != "nl"]:
        share = count // max(1, len(locales()) - 1) + 1
        here: Counter[str] = Counter()
        for before, after in corpus.pairs("nl", target, 1500, seed):
            names = {name: name for name in corpus.NAMES if name in before and name in after}
            right = Pair(before, after, "nl", target, names)
            if "X1X" in before or "X2X" in before or "X3X" in before or quality.problem(right):
                continue
            for kind, spoil in CORRUPTIONS.items():
                if here[kind] >= max(share, 12):
                    continue
                wrong = spoil(right, chance)
                if wrong is not None and wrong != after:
                    here[kind] += 1
                    made[kind] += 1
                    yield kind, right, Pair(before, wrong, "nl", target, names)


def refused(count: int = 300) -> float:
    """Return the share of the project's own phrases that a gate refuses: right translations of our kind of sentence."""
    wrong = total = 0
    for target in [tag for tag in locales() if quality.negations(tag) and tag != "nl"]:
        for before, after in corpus.pairs("nl", target, count, 3):
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


def alarms(folder: Path, most: int = 300) -> dict[str, float]:
    """Return the share of references that a gate refuses, by language."""
    english = (folder / "dev.en").read_text(encoding="utf-8").splitlines()[:most]
    shares = {}
    for tag in detection.LANGUAGES:
        file = folder / f"dev.{tag}"
        if tag == "en" or not file.is_file():
            continue
        references = file.read_text(encoding="utf-8").splitlines()[:most]
        pairs = [Pair(before, after, "en", tag) for before, after in zip(english, references, strict=True)]
        shares[tag] = sum(bool(quality.problem(pair)) for pair in pairs) / len(pairs)
    return shares


def rows() -> Iterable[Row]:
    """Give the rows of the table."""
    total, left = missed()
    yield Row("corruptions injected", float(total), 500.0, "500")
    yield Row("caught, %", 100 * (1 - len(left) / total), 100.0, "100")
    yield Row("own phrases refused, %", 100 * refused(), 4.0, "2", lower_is_better=True)
    folder = Path(os.environ.get("FLORES_DEV", ""))
    if (folder / "dev.en").is_file():
        shares = alarms(folder)
        for tag, share in shares.items():
            yield Row(f"references refused, {tag}, %", 100 * share, None, "2", lower_is_better=True)
        yield Row(
            "references refused, mean, %", 100 * sum(shares.values()) / len(shares), 2.1, "2", lower_is_better=True
        )


if __name__ == "__main__":
    for kind, pair in missed()[1]:
        print(kind, "|", pair.before, "|", pair.after)
