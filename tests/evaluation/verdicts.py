"""The verdicts on what the simplifier makes of the municipal sentences, and whether they still are about today's.

`python -m tests.evaluation.verdicts` prints every sentence that changes and that nobody has read as it is today, with
the line that `verdicts.tsv` needs once it is read.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from simplify import simplify
from simplify.segmentation import words
from simplify.types import EditKind, Simplified
from tests.evaluation import corpora
from tests.evaluation.row import Row

FILE = Path(__file__).with_name("verdicts.tsv")
COLUMNS = ("line", "document", "rules", "our words", "digest", "grammar", "meaning", "why")
HEADING = 2  # the first sentence is on the second line of the municipal file
MOST_UNREAD = 3
MOST_DAMAGED = 2.0  # percent, of grammar and of meaning


@dataclass(frozen=True, slots=True)
class Verdict:
    """Hold what a reader said of one changed sentence; `digest` tells which words were read."""

    line: int
    digest: str
    grammar: str
    meaning: str
    why: str


def verdicts(file: Path = FILE) -> list[Verdict]:
    """Return the verdicts of the file, in its order."""
    found = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    if tuple(found[0].split("\t")) != COLUMNS:
        raise ValueError(f"{file.name}: the first line must name the columns: {', '.join(COLUMNS)}")
    cells = [line.split("\t") for line in found[1:]]
    return [Verdict(int(row[0]), *row[4:]) for row in cells]


def digest(text: str) -> str:
    """Return a short digest of a text, so that the file can tell it from another one without holding it."""
    return sha256(text.encode()).hexdigest()[:10]


def changed(results: Sequence[Simplified]) -> dict[int, Simplified]:
    """Return the sentences that change, by their line in the municipal file."""
    return {line: one for line, one in enumerate(results, HEADING) if one.text != one.source}


def unread(today: Mapping[int, Simplified], read: Iterable[Verdict]) -> list[int]:
    """Return the lines of the sentences whose words of today nobody has read."""
    known = {(one.line, one.digest) for one in read}
    return [line for line, one in today.items() if (line, digest(one.text)) not in known]


def rows(results: Sequence[Simplified]) -> Iterable[Row | str]:
    """Tell how many of the sentences that change today were read as they are, and how many of those are damaged."""
    today, read = changed(results), verdicts()
    new = unread(today, read)
    valid = [one for one in read if one.line in today and one.line not in new]
    yield Row("changed sentences", len(today))
    yield Row("changed sentences, read one by one", len(valid), target="≥ 100")
    yield Row("changed sentences, unread", len(new), MOST_UNREAD, "0", lower_is_better=True)
    for name in ("grammar", "meaning"):
        damaged = sum(getattr(one, name) != "ok" for one in valid)
        share = 100 * damaged / max(len(valid), 1)
        yield Row(f"damaged {name}, % of those read", share, MOST_DAMAGED, "≤ 2", lower_is_better=True)
    if new:
        yield f"  unread: lines {', '.join(map(str, new[:20]))}; read them: python -m tests.evaluation.verdicts"


def our_words(one: Simplified) -> str:
    """Return the words that are new in a rewrite, or "(order)" when it only moves words."""
    left = Counter(word.lower for word in words(one.source))
    new = []
    for word in words(one.text):
        if left[word.lower]:
            left[word.lower] -= 1
        else:
            new.append(word.text)
    return " ".join(new) or "(order)"


def main() -> int:
    """Print the sentences that are to be read; return 1 when the municipal sentences are not at hand."""
    pairs = corpora.municipal()
    today = changed([simplify(pair.hard) for pair in pairs])
    for line in unread(today, verdicts()):
        one = today[line]
        rules = ",".join(sorted({edit.rule for edit in one.edits if edit.kind is EditKind.APPLY}))
        cells = (str(line), pairs[line - HEADING].document, rules, our_words(one), digest(one.text), "?", "?", "?")
        print(f"- {one.source}\n+ {one.text}\n" + "\t".join(cells))
    return 0 if pairs else 1


if __name__ == "__main__":
    sys.exit(main())
