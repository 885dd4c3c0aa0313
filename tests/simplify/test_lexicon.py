"""The lexicon: what its lines may say, and that every line of ours says it right."""

from __future__ import annotations

from importlib.resources import files

import pytest

from simplify.errors import DataError
from simplify.lexicon import COLUMNS, domain_words, entries, parse, replacements
from simplify.types import EditKind

HEADER = "\t".join(COLUMNS)


def lexicon(*lines: str) -> str:
    return "\n".join([HEADER, *("\t".join(line.split(";")) for line in lines)])


def test_every_line_of_the_dutch_lexicon_can_be_read() -> None:
    assert len(entries("nl")) >= 2100


def test_a_lexicon_names_its_source_and_licence() -> None:
    head = (files("simplify") / "nl" / "lexicon.tsv").read_text(encoding="utf-8").split("formal\t")[0]
    assert "Source: our own work. Licence: Apache-2.0." in head


def test_no_word_of_childcare_is_replaced() -> None:
    formal = {one.before for one in replacements("nl") if one.entry.kind is EditKind.APPLY}
    assert not formal & domain_words("nl")


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("thans;nu;adv;;apply", "5 columns"),
        ("thans;nu;word;;apply;;", "no word class"),
        ("thans;nu;adv;;do;;", "no kind"),
        ("thans;nu;adv;der;apply;;", "no article"),
        ("thans;nu;adv;;apply;near=x;", "no condition"),
        ("thans;;adv;;apply;;", "a form is empty"),
        ("thans; nu;adv;;apply;;", "spaces around"),
        ("trachten|tracht;proberen;verb;;apply;;", "6 to 6 forms"),
    ],
)
def test_a_wrong_line_is_told_with_file_and_line(line: str, fault: str) -> None:
    with pytest.raises(DataError, match=fault) as caught:
        parse(lexicon(line), "simplify/nl/lexicon.tsv")
    assert (caught.value.file, caught.value.line) == ("simplify/nl/lexicon.tsv", 2)


def test_lines_must_be_sorted() -> None:
    with pytest.raises(DataError, match="sort the lines"):
        parse(lexicon("thans;nu;adv;;apply;;", "derhalve;daarom;adv;;apply;;"), "x.tsv")


def test_a_word_stands_once() -> None:
    with pytest.raises(DataError, match="stands on line 2 too"):
        parse(lexicon("thans;nu;adv;;apply;;", "thans;vandaag;adv;;apply;;"), "x.tsv")


def test_a_separable_verb_gives_its_joined_forms_and_its_te_form() -> None:
    pairs = {one.before: one.after for one in replacements("nl") if one.entry.formal[0] == "aanwenden"}
    assert pairs["wendt … aan"] == "gebruikt"
    assert pairs["aanwendt"] == "gebruikt"
    assert pairs["aan te wenden"] == "te gebruiken"
    pairs = {one.before: one.after for one in replacements("nl") if one.entry.formal[0] == "participeren"}
    assert pairs["te participeren"] == "mee te doen"


def test_words_that_stand_for_two_forms_are_ambiguous() -> None:
    both = {one.after: one.ambiguous for one in replacements("nl") if one.before == "ontvangen"}
    assert both == {"krijgen": True, "gekregen": True}


@pytest.mark.parametrize(
    ("guard", "words", "allowed"),
    [
        ("before=een", "thans een dag", True),
        ("before=een", "thans de dag", False),
        ("before=.", "wij gaan thans", True),
        ("not-before=.", "wij gaan thans", False),
        ("not-after=ten", "ten thans", False),
        ("after=ten", "ten thans", True),
        ("with=zich", "zich vindt thans", True),
        ("without=zich", "zich vindt thans", False),
        ("start", "thans gaan", True),
        ("not-start", "thans gaan", False),
        ("pos=adv", "thans gaan", False),
    ],
)
def test_a_guard_decides(guard: str, words: str, allowed: bool) -> None:
    (entry,) = parse(lexicon(f"thans;nu;adv;;apply;{guard};"), "x.tsv")
    sentence = words.split()
    at = sentence.index("thans")
    assert entry.allows(sentence, at, at + 1) is allowed


def test_a_mark_parts_a_word_from_what_it_must_follow() -> None:
    (entry,) = parse(lexicon("thans;nu;adv;;apply;after=ten;"), "x.tsv")
    assert entry.allows(["ten", "thans"], 1, 2)
    assert not entry.allows(["ten", "thans"], 1, 2, clause_starts=True)


def test_a_part_of_speech_guard_asks_the_tags() -> None:
    (entry,) = parse(lexicon("uiterlijk;op zijn laatst;adv;;apply;pos=adv;"), "x.tsv")
    sentence = ["uiterlijk", "vrijdag"]
    assert entry.allows(sentence, 0, 1, tags=["ADV", "NOUN"])
    assert not entry.allows(sentence, 0, 1, tags=["NOUN", "NOUN"])


def test_a_part_of_speech_may_be_forbidden_too() -> None:
    (entry,) = parse(lexicon("voldoende;genoeg;det;;apply;not-next-pos=adj;"), "x.tsv")
    assert entry.allows(["voldoende", "tijd"], 0, 1, tags=["DET", "NOUN"])
    assert not entry.allows(["voldoende", "duidelijk"], 0, 1, tags=["ADV", "ADJ"])
