"""A small set of locales of its own, so that these tests don't hang on the words of the product."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import simplify.wording
from simplify.translation import activities, conditions, contexts, nouns, openings, phrases, translator, wordings

HEADS = {
    "nl": ("Nederlands", "Nederlands", "no"),
    "en": ("English", "Engels", "Ann, 2026"),
    "tr": ("Türkçe", "Turks", "no"),
}

PHRASES = {
    "nl": """
eaten-well = { $child } heeft vandaag goed gegeten.
slept = { $child } heeft geslapen van { $from } tot { $until } uur.
slept-minutes = { $minutes ->
    [one] { $child } heeft { $minutes } minuut geslapen.
   *[other] { $child } heeft { $minutes } minuten geslapen.
}
times = { $child } is { $count ->
    [one] één keer
   *[other] { $count } keer
} gestoken.
will-you-bring = Wilt u morgen { $item } meenemen?
your-coat = Heeft u { $gender ->
    [female] haar jas
    [male] zijn jas
   *[unknown] de jas
} gezien?
closed = Op { $date } zijn we dicht.
closed-period = Van { $first-date } tot en met { $last-date } is de opvang dicht.
closed-weekday = We zijn op { $weekday } dicht.
pay = U betaalt { $amount } voor het uitje.
fever = { $child } heeft { $temperature } graden koorts.
mother = De moeder van { $child } haalt { $person } op.
things = { $child }s tas staat op de gang.
mood = { $mood ->
    [happy] { $child } was vrolijk.
    [tired] { $child } was moe.
   *[fine] Het ging goed met { $child }.
}
two = Morgen gaan we naar het bos. Trek oude kleren aan.
free-text = { $child } zei: { $words }
bank-in-town = De bank is open.
bank-in-park = De bank is open.
asleep = Slaapt { $child } al?
reply-fine = Goed
""",
    "en": """
eaten-well = { $child } ate well today.
slept = { $child } slept from { $from } to { $until }.
slept-minutes = { $minutes ->
    [one] { $child } slept for { $minutes } minute.
   *[other] { $child } slept for { $minutes } minutes.
}
times = { $child } was stung { $count ->
    [one] once
   *[other] { $count } times
}.
will-you-bring = Will you bring this tomorrow: { $item }?
your-coat = Have you seen { $gender ->
    [female] her coat
    [male] his coat
   *[unknown] the coat
}?
closed = On { $date } we are closed.
closed-period = From { $first-date } up to and including { $last-date } we are closed.
closed-weekday = On { $weekday } we are closed.
pay = You pay { $amount } for the trip.
fever = { $child } has a temperature of { $temperature } degrees.
mother = { $child }'s mother picks up { $person }.
things = { $child }'s bag is in the hall.
mood = { $mood ->
    [happy] { $child } was cheerful.
    [tired] { $child } was tired.
   *[fine] { $child } was fine.
}
two = Tomorrow we go to the woods. Put on old clothes.
bank-in-town = The bank is open.
bank-in-park = The bench is open.
asleep = Is { $child } asleep yet?
reply-fine = Fine
""",
    "tr": """
eaten-well = { $child } bugün iyi yemek yedi.
reply-fine = Tamam
closed = { $date } günü kapalıyız.
""",
}
ITEMS = {
    "nl": "item-gymbag = gymtas\nitem-swimwear = zwemkleren\nitem-clothes = schone kleren\n",
    "en": "item-gymbag = gym bag\nitem-swimwear = swimwear\nitem-clothes = clean clothes\n",
    "tr": "item-gymbag = spor çantası\n",
}


def forget() -> None:
    """Forget what was read from the locales."""
    for module in (simplify.wording, phrases, nouns, activities, conditions, contexts, openings, translator):
        for known in vars(module).values():
            if hasattr(known, "cache_clear"):
                known.cache_clear()


@pytest.fixture
def small_locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Put three tiny locales in the place of the product's."""
    for tag, (native, dutch, reviewed) in HEADS.items():
        folder = tmp_path / tag
        folder.mkdir()
        head = f'native_name = "{native}"\ndutch_name = "{dutch}"\ndirection = "ltr"\nreviewed = "{reviewed}"\n'
        (folder / "locale.toml").write_text(head, encoding="utf-8")
        (folder / "phrases.ftl").write_text(PHRASES[tag], encoding="utf-8")
        (folder / "items.ftl").write_text(ITEMS[tag], encoding="utf-8")
    monkeypatch.setattr(simplify.wording, "locales_root", lambda: tmp_path)
    monkeypatch.setattr(wordings, "locales_root", lambda: tmp_path)
    forget()
    yield tmp_path
    forget()
