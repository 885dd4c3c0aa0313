"""The kinds of notice."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from bot.templates import RANGE_SLOTS, FieldType, Filled, Template, lines, message, parse, templates
from bot.values import Urgency
from simplify import translate
from simplify.errors import DataError
from simplify.types import Provenance
from simplify.wording import SOURCE, Money, locales, wording

FRIDAY = dt.date(2026, 12, 11)
EXAMPLES: dict[FieldType, Filled] = {
    FieldType.DATE: FRIDAY,
    FieldType.DATES: (FRIDAY, dt.date(2026, 12, 14)),
    FieldType.TIME: dt.time(12, 30),
    FieldType.TIMES: (dt.time(9), dt.time(17, 30)),
    FieldType.NUMBER: Decimal("4"),
    FieldType.MONEY: Money(Decimal("2.50")),
    FieldType.TEXT: "Tot dan!",
    FieldType.CHILD: "Noor",
    FieldType.GROUP: "De Vlinders",
    FieldType.PERSON: "juf Fatma",
}
NEEDED = {
    "closing-day", "bring", "collect-ill", "head-lice", "infection", "accident", "trip", "parent-evening", "birthday",
    "absent",
}  # fmt: skip
ORDINARY = """emoji = "📅"
urgency = "normal"
risk = "ordinary"
audience = ["group"]
senders = ["staff"]
fields = [{ name = "date", type = "date" }]
lines = [{ message = "notice-x-date" }]
"""


def filled(template: Template, *, optional: bool = True) -> dict[str, Filled]:
    values: dict[str, Filled] = {}
    for field in template.fields:
        if field.optional and not optional:
            continue
        if field.type is FieldType.CHOICES:
            values[field.name] = field.options
        elif field.type is FieldType.CHOICE:
            values[field.name] = field.options[0]
        else:
            values[field.name] = EXAMPLES[field.type]
    return values


def test_every_kind_that_a_centre_needs_is_there() -> None:
    assert set(templates()) >= NEEDED


def test_urgent_kinds_come_first() -> None:
    urgent = [kind.urgency is Urgency.URGENT for kind in templates().values()]
    assert urgent == sorted(urgent, reverse=True)


@pytest.mark.parametrize("locale", locales())
@pytest.mark.parametrize("kind", sorted(templates()))
def test_a_notice_reads_whole_in_every_language_with_all_and_with_few_fields(kind: str, locale: str) -> None:
    template = templates()[kind]
    for optional in (True, False):
        values = filled(template, optional=optional)
        made = lines(template, values, locale)
        assert made
        for line in made:
            assert line.text.strip()
            assert line.provenance is Provenance.PHRASE or line.reason in ("free-text", "no-wording")
    for field in template.fields:
        for option in field.options:
            assert lines(template, {**filled(template), field.name: option}, locale)


def test_every_message_of_a_template_exists_in_dutch() -> None:
    missing = [key for kind in templates().values() for key in sorted(kind.messages()) if not wording(SOURCE).has(key)]
    assert missing == []


@pytest.mark.parametrize("kind", sorted(templates()))
def test_the_sentences_of_a_notice_are_recognised_when_somebody_types_them(kind: str) -> None:
    names = ("Noor", "De Vlinders", "juf Fatma")
    for line in lines(templates()[kind], filled(templates()[kind]), "nl"):
        if line.reason != "free-text" and not line.dutch.endswith(":") and not line.dutch.startswith("•"):
            typed = translate(line.dutch, source="nl", target="en", names=names)
            assert [one.provenance for one in typed.sentences if one.provenance is not Provenance.PHRASE] == [], (
                line.dutch
            )


def test_an_option_that_was_not_chosen_leaves_no_line() -> None:
    ill = templates()["collect-ill"]
    made = lines(ill, {"child": "Noor", "signs": ("vomited",), "temperature": Decimal("38.5")}, "nl")
    assert [line.dutch for line in made] == [
        "Noor voelt zich niet goed.",
        "Noor heeft 38,5 graden koorts.",
        "Noor heeft overgegeven.",
        "Wilt u Noor zo snel mogelijk ophalen?",
        "Lukt dat niet? Bel ons dan.",
    ]


def test_a_field_that_was_filled_replaces_the_line_without_it() -> None:
    ill = templates()["collect-ill"]
    made = lines(ill, {"child": "Noor", "time": dt.time(14)}, "nl")
    assert "Wilt u Noor voor 14.00 uur ophalen?" in [line.dutch for line in made]
    assert "Wilt u Noor zo snel mogelijk ophalen?" not in [line.dutch for line in made]


def test_a_line_can_fill_its_slot_from_another_field() -> None:
    made = lines(templates()["swap-day"], {"child": "Noor", "away": FRIDAY, "date": dt.date(2026, 12, 14)}, "nl")
    assert [line.dutch for line in made][1:] == [
        "Noor komt niet op vrijdag 11 december.",
        "Noor komt wel op maandag 14 december.",
    ]


def test_a_fever_is_said_once() -> None:
    ill = templates()["collect-ill"]
    with_number = lines(ill, {"child": "Noor", "signs": ("fever", "pain"), "temperature": Decimal("38.5")}, "nl")
    without = lines(ill, {"child": "Noor", "signs": ("fever", "pain")}, "nl")
    assert [line.dutch for line in with_number][1:3] == ["Noor heeft 38,5 graden koorts.", "Noor heeft pijn."]
    assert [line.dutch for line in without][1:3] == ["Noor heeft koorts.", "Noor heeft pijn."]


def test_a_sentence_begins_with_a_capital_and_a_thing_in_a_list_with_a_dot() -> None:
    substitute = lines(templates()["substitute"], {"away": "juf Anna", "person": "juf Fatma", "date": FRIDAY}, "nl")
    assert [line.dutch for line in substitute] == [
        "Juf Anna is er niet op vrijdag 11 december.",
        "Juf Fatma werkt die dag op de groep.",
    ]
    assert lines(templates()["bring"], {"item": ("towel",)}, "en")[1].text == "• a towel"


def test_a_wish_belongs_to_one_option() -> None:
    absent = templates()["absent"]
    values: dict[str, Filled] = {"child": "Noor", "date": FRIDAY}
    assert "beterschap" in str(lines(absent, {**values, "reason": "ill"}, "nl"))
    assert "beterschap" not in str(lines(absent, {**values, "reason": "holiday"}, "nl"))


def test_a_parent_reads_the_name_as_they_write_it_and_the_dutch_keeps_the_dutch_name() -> None:
    (first, *_) = lines(templates()["collect-ill"], {"child": "Noor"}, "en", {"child": "نور"})
    assert "نور" in first.text
    assert first.dutch == "Noor voelt zich niet goed."


def test_free_text_stays_dutch_until_somebody_translates_it() -> None:
    made = lines(templates()["photo-day"], {"date": FRIDAY, "note": "Trek iets moois aan."}, "en")
    assert (made[-1].text, made[-1].provenance) == ("Trek iets moois aan.", Provenance.UNTRANSLATED)


def test_a_whole_message_has_its_heading_in_both_languages() -> None:
    made = message(
        templates()["collect-ill"], {"child": "Noor"}, "en", FRIDAY, child_names=("Noor", "نور"), sender="Fatma"
    )
    assert (made.dutch_heading, made.child_name, made.dutch_child_name) == ("Wilt u uw kind ophalen?", "نور", "Noor")
    assert made.urgent


def test_ranges_fill_two_slots() -> None:
    assert RANGE_SLOTS[FieldType.DATES] == ("first_date", "last_date")
    made = lines(templates()["closing-period"], {"dates": (FRIDAY, dt.date(2026, 12, 14))}, "nl")
    assert made[0].dutch == "Wij zijn dicht van vrijdag 11 december tot en met maandag 14 december."


@pytest.mark.parametrize(
    ("before", "after", "line", "complaint"),
    [
        ("urgency", "haste", 2, "'haste' is not known"),
        ('"normal"', '"soon"', 2, "'soon' is not known"),
        ('["staff"]', '["chef"]', 5, "'chef' is not known"),
        ("type =", "kind =", 6, "'kind' is not known"),
        ('type = "date"', 'type = "day"', 6, "'day' is not known"),
        ('type = "date"', 'type = "choice"', 6, "a choice has options"),
        ('message = "notice-x-date"', 'text = "note"', 7, "There is no field 'note'"),
        ('risk = "ordinary"\n', "", 1, "'risk' is missing"),
        ('"group"]', '"group"', 5, "This is not TOML"),
    ],
)
def test_a_mistake_in_a_template_is_named_with_its_file_and_line(
    before: str, after: str, line: int, complaint: str
) -> None:
    with pytest.raises(DataError) as caught:
        parse("x.toml", ORDINARY.replace(before, after, 1))
    assert str(caught.value).startswith(f"x.toml:{line}: ")
    assert complaint in str(caught.value)
