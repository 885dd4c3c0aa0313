"""The rules of each language, in the order in which they read a sentence; a rule finds, `simplify.edits` edits."""

from __future__ import annotations

from simplify.rules.abbreviations import ABBREVIATIONS
from simplify.rules.duty import DUTY
from simplify.rules.request import REQUEST
from simplify.rules.rule import Rule
from simplify.rules.words import CHOICES, WORDS

RULES: dict[str, tuple[Rule, ...]] = {
    "nl": (ABBREVIATIONS, REQUEST, DUTY, WORDS, CHOICES),
    "en": (),
}
