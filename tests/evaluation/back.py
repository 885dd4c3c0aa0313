"""Measure the way back: what says the same in other Dutch words must pass, what says otherwise must be seen.

Two hops bend words, so the wordings of the phrase bank stand for it: each is another person's way to say its phrase.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator

from simplify.translation import quality
from simplify.wording import SOURCE, locales_root
from tests.evaluation.row import Row

FILLED = {
    "child": "Sam", "person": "Elif", "from": "12.00", "until": "13.30", "time": "14.30", "count": "3", "minutes": "20",
    "amount": "€ 17,50", "date": "3 maart", "weekday": "vrijdag", "item": "een jas", "temperature": "38,5",
    "group": "de Beren",
}  # fmt: skip
PHRASE = re.compile(r"(phrase-[\w-]+) = (.+)")
ALSO = re.compile(r"    \.also-\d+ = (.+)")
SLOT = re.compile(r"\{ \$([\w-]+) \}")
DENIAL = re.compile(r"\b(?:niet|geen|nooit)\b ?")
DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag")


def paraphrases() -> Iterator[tuple[str, str]]:
    """Yield two Dutch sentences that say the same: a phrase and another wording of it, with the same facts."""
    phrase = ""
    for line in (locales_root() / SOURCE / "phrases.ftl").read_text(encoding="utf-8").splitlines():
        if match := PHRASE.fullmatch(line):
            phrase = _filled(match[2])
        elif (match := ALSO.fullmatch(line)) and phrase and (other := _filled(match[1])):
            yield phrase, other
        elif line.startswith("phrase-"):
            phrase = ""


def _filled(wording: str) -> str:
    """Return a wording with its slots filled, or "" when it has one that isn't filled so simply."""
    text = SLOT.sub(lambda match: FILLED.get(match[1], FILLED.get(match[1].split("-")[0], "{")), wording)
    return "" if "{" in text else text


def _spoiled(text: str, chance: random.Random) -> Iterator[tuple[str, str]]:
    """Yield what a way back may say of a translation that is wrong: kind, sentence."""
    if numbers := list(re.finditer(r"\d+", text)):
        one = chance.choice(numbers)
        yield "number", text[: one.start()] + str(int(one[0]) + chance.choice([1, 3, 10])) + text[one.end() :]
    if len(DENIAL.findall(text)) == 1:
        yield "denial lost", DENIAL.sub("", text)
    elif not DENIAL.search(text):
        words = text.rstrip(".!?").split()
        yield "denial added", " ".join([*words[:2], "niet", *words[2:]]) + "."
    for day in DAYS:
        if day in text:
            yield "day", text.replace(day, chance.choice([one for one in DAYS if one != day]))


def missed(seed: int = 5) -> tuple[int, list[tuple[str, str, str]]]:
    """Return how many wrong ways back were made, and those that were not seen."""
    chance = random.Random(seed)
    total, left = 0, []
    for phrase, other in paraphrases():
        if quality.contradicts(phrase, other, SOURCE):
            continue
        for kind, wrong in _spoiled(other, chance):
            total += 1
            if not quality.contradicts(phrase, wrong, SOURCE):
                left.append((kind, phrase, wrong))
    return total, left


def refused() -> float:
    """Return the share of right ways back that are refused."""
    both = [(one, two) for pair in paraphrases() for one, two in (pair, pair[::-1])]
    return sum(quality.contradicts(one, two, SOURCE) for one, two in both) / len(both)


def rows() -> Iterable[Row]:
    """Give the rows of the table."""
    total, left = missed()
    yield Row("ways back that say otherwise", float(total), 500.0, "500")
    yield Row("seen, %", 100 * (1 - len(left) / total), SEEN, "100")
    yield Row("right ways back refused, %", 100 * refused(), 1.0, "2", lower_is_better=True)


SEEN = 99.0


if __name__ == "__main__":
    for found in missed()[1]:
        print(*found, sep=" | ")
