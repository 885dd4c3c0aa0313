"""Whether a Dutch sentence tells about somebody's health, which needs the consent of the parents."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from simplify.translation import risk

TIERS = frozenset({"medicine", "allergy", "accident"})


def is_about_health(sentence: str) -> bool:
    """Tell whether a Dutch sentence is about illness, a wound, medicine or an allergy."""
    return _words().search(sentence) is not None or risk.tier(sentence) in TIERS


@cache
def _words() -> re.Pattern[str]:
    text = (files("simplify") / "nl" / "health.txt").read_text(encoding="utf-8")
    return risk.any_of(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))
