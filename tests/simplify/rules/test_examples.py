"""Each rule has examples that must change and examples that must not: see `examples/<rule>.txt`.

"+ before => after" must change just so; "= sentence" must stay. One rule at a time, facts watched by the pipeline.
A centre writes them, as the caller would say; only a sentence that must stay and names nothing of a centre may be by
anyone.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from simplify.edits import Draft
from simplify.pipeline import CENTRE, address, changes, childcare, read
from simplify.rules import RULES
from simplify.rules.rule import Rule, Setting
from simplify.segmentation import words

EXAMPLES = Path(__file__).parent / "examples"
NAMES = frozenset({"Sam", "Yara"})  # children whom the caller knows
ALL = [(lang, rule) for lang, rules in RULES.items() for rule in rules]


def lines(lang: str, rule: Rule, mark: str) -> list[str]:
    name = rule.name if lang == "nl" else f"{lang}-{rule.name}"
    text = (EXAMPLES / f"{name}.txt").read_text(encoding="utf-8")
    return [line[2:] for line in text.splitlines() if line.startswith(mark)]


def rewritten(rule: Rule, text: str, lang: str, *, from_centre: bool = True) -> str:
    draft = Draft(text)
    care = childcare(text, lang, from_centre)
    setting = Setting(lang, NAMES, address(text, lang, care), care)
    for change in changes(rule, read(text, setting)):
        draft.apply(change)
    return draft.text


@pytest.mark.parametrize(("lang", "rule"), ALL, ids=lambda value: getattr(value, "name", value))
def test_rule_changes_what_it_must(lang: str, rule: Rule) -> None:
    examples = [line.split(" => ") for line in lines(lang, rule, "+ ")]
    assert examples, f"{rule.name} has no example that must change"
    wrong = [(before, rewritten(rule, before, lang), after) for before, after in examples]
    assert [one for one in wrong if one[1] != one[2]] == []


@pytest.mark.parametrize(("lang", "rule"), ALL, ids=lambda value: getattr(value, "name", value))
def test_rule_leaves_what_it_must(lang: str, rule: Rule) -> None:
    examples = lines(lang, rule, "= ")
    assert examples, f"{rule.name} has no example that must stay"
    left = {text: rewritten(rule, text, lang, from_centre=names_a_centre(text, lang)) for text in examples}
    assert [(text, after) for text, after in left.items() if after != text] == []


def names_a_centre(text: str, lang: str) -> bool:
    return any(CENTRE.match(word.lower) for word in words(text, lang))
