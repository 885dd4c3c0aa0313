"""Print what is measured and fail when a floor does not hold: `python -m tests.evaluation`."""

from __future__ import annotations

import sys
from itertools import chain

from tests.evaluation import calibration, chat, simplification, translation, treebank
from tests.evaluation.row import Row


def main() -> int:
    """Print the table; return 1 when a floor broke."""
    broken = []
    analysis = chain(["Analysis of Dutch"], treebank.rows(), ["Agreement with LiNT-II"], calibration.rows())
    for row in chain(analysis, simplification.rows(), chat.rows(), translation.rows()):
        if not isinstance(row, Row):
            print(row if row.startswith("  ") else f"\n{row}")
            continue
        bound = "" if row.floor is None else f"{'ceiling' if row.lower_is_better else 'floor'} {row.floor:g}"
        aim = f"target {row.target}" if row.target else ""
        print(f"  {row.name:<44}{row.value:>8.1f}   {aim:<16}{bound:<14}{'' if row.holds else 'BROKEN'}".rstrip())
        if not row.holds:
            broken.append(row.name)
    print(f"\n{'Broken: ' + ', '.join(broken) if broken else 'All floors hold.'}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
