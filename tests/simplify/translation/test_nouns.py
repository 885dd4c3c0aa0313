"""Nouns: things with what is said about them, and the words that only look like one."""

from __future__ import annotations

import pytest

from simplify.translation import nouns
from simplify.translation.values import Item, Items, Situation

HERE = Situation("nl", {"Sam": "Sam", "De Vlinders": "De Vlinders"})


def whole(text: str) -> list[object]:
    return [value for end, value in nouns.things(text, 0, HERE) if end == len(text)]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("een rode trui", Item("item-jumper", "look-red")),
        ("2 crackers", Item("item-cracker", count=2)),
        ("twee crackers met smeerkaas", Item("item-cracker", count=2, second="item-spread-cheese")),
        ("een paar stukjes komkommer", Item("item-cucumber", "amount-pieces")),
        ("slaapzakje", Item("item-sleeping-bag")),
        ("schone kleren", Item("item-spare-clothes")),
    ],
)
def test_a_thing_is_read_with_what_is_said_about_it(written: str, meant: Item) -> None:
    assert whole(written) == [meant]


def test_a_list_holds_every_thing() -> None:
    assert whole("brood, kaas en 2 appels") == [
        Items((Item("item-bread"), Item("item-cheese"), Item("item-apple", count=2)))
    ]


@pytest.mark.parametrize("written", ["het prijsje", "geen appel", "appelflap", "De Vlinders"])
def test_a_word_that_only_looks_like_a_thing_is_none(written: str) -> None:
    assert not list(nouns.things(written, 0, HERE))


def test_an_outing_is_no_small_onion() -> None:
    assert [value for _, value in nouns.things("het uitje", 0, HERE)] == [Item("item-trip")]


def test_a_medicine_is_no_food() -> None:
    foods = nouns.of_kind(nouns.things, "food")
    assert not list(foods("het medicijn", 0, HERE))
    assert list(foods("een boterham met kaas", 0, HERE))
