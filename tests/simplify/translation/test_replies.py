"""Short replies as parents type them; a "no" is never read as "yes"."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from simplify import translate
from simplify.errors import DataError
from simplify.translation import phrases, replies, spellings
from simplify.translation.heard import Heard, heard
from simplify.translation.spellings import UNCLEAR
from simplify.types import Provenance
from simplify.wording import ISOLATES, SOURCE, locales, locales_root, wording

FOREIGN = sorted(set(locales()) - {SOURCE})
DAILY = {
    "reply-ok", "reply-yes", "reply-no", "reply-thanks", "reply-thanks-much", "reply-greeting", "reply-sorry",
    "reply-understood", "reply-not-understood", "reply-coming", "reply-we-coming", "reply-coming-time", "reply-late",
    "reply-late-minutes", "reply-ill", "reply-home", "reply-grandmother-collects", "reply-aunt-collects",
    "reply-neighbour-collects", "reply-call-me", "reply-what-time", "reply-how-much", "reply-where", "reply-which-day",
    "reply-not-today", "reply-absent-tomorrow", "reply-no-problem", "reply-agreed", "reply-received", "reply-no-thanks",
    "phrase-bye-tomorrow", "phrase-bye-weekend", "phrase-event-congrats-plain",
}  # fmt: skip
SLOTTED = {"reply-we-coming-time", "reply-ill-child"}


def said(text: str, lang: str) -> str | None:
    found = phrases.match_reply(text, lang, {"Sam": "Sam"})
    return found.text.translate(ISOLATES) if found else None


@pytest.mark.parametrize("lang", locales())
def test_every_spelling_stands_for_a_fixed_phrase(lang: str) -> None:
    keys = {spelling.key for spelling in spellings.spellings(lang)} - {UNCLEAR}
    assert {key for key in keys if not wording(SOURCE).has(key)} == set()


@pytest.mark.parametrize("lang", FOREIGN)
def test_every_language_knows_what_parents_write_each_day(lang: str) -> None:
    assert {spelling.key for spelling in spellings.spellings(lang)} >= DAILY


@pytest.mark.parametrize("lang", locales())
def test_no_spelling_stands_for_two_messages(lang: str) -> None:
    taken: dict[tuple[str, ...], set[str]] = {}
    for spelling in spellings.spellings(lang):
        for written in spellings.expanded(spelling.pattern):
            words = (*map(spellings.accented, spellings.WORD.findall(written)), *spellings.PLACE.findall(written))
            assert words, f"'{spelling.pattern}' may be nothing"
            taken.setdefault(words, set()).add(spelling.key)
    assert {" ".join(words): keys for words, keys in taken.items() if len(keys - {UNCLEAR}) > 1} == {}


@pytest.mark.parametrize("lang", locales())
def test_every_short_reply_is_read_in_the_words_of_its_locale(lang: str) -> None:
    text = (locales_root() / lang / "replies.ftl").read_text(encoding="utf-8")
    keys = [key for key in re.findall(r"^(reply-[\w-]+) =", text, re.MULTILINE) if f"{key} = {{" not in text]
    plain = {key: " ".join(spellings.WORD.findall(wording(lang).plain(key))) for key in keys if key not in SLOTTED}
    read = {
        key: replies.read(words + "?" * (key in replies.ASKED), phrases.situation(lang)) for key, words in plain.items()
    }
    assert {
        key: found
        for key, found in read.items()
        if [one.key for one in found] != [key] and not replies.unclear(plain[key], lang)
    } == {}


@pytest.mark.parametrize(
    ("text", "lang", "dutch"),
    [
        ("TMM 👍", "tr", "Oké. 👍"),
        ("çok teşekkür ederim!!", "tr", "Heel erg bedankt."),
        ("Teşekkürlerrrr", "tr", "Dank u wel."),
        ("tesekurler", "tr", "Dank u wel."),
        ("شُكْرًا", "ar", "Dank u wel."),
        ("shukran 🙏", "ar", "Dank u wel. 🙏"),
        ("dzieki", "pl", "Dank u wel."),
        ("ok thanks", "en", "Dank u wel."),
        ("Ok, thanks", "en", "Oké. Dank u wel."),
        ("ok merci à demain", "fr", "Dank u wel. Tot morgen."),
        ("Merhaba, tamam. Yarın görüşürüz 😊", "tr", "Hallo. Oké. Tot morgen. 😊"),
        ("sorry running late", "en", "Ik kom later."),
        ("Здравствуйте, Sam сегодня не придет", "ru", "Hallo. Sam komt vandaag niet."),
        ("谢谢老师，明天见", "zh", "Dank u wel. Tot morgen."),
        ("Нет, спасибо", "ru", "Nee. Dank u wel."),
    ],
)
def test_a_short_reply_is_known_in_any_spelling(text: str, lang: str, dutch: str) -> None:
    assert said(text, lang) == dutch


@pytest.mark.parametrize(
    ("text", "lang", "dutch"),
    [
        ("17.30'da geliyorum", "tr", "Ik kom om 17.30 uur."),
        ("ساعت ۱۷:۳۰ میام", "fa", "Ik kom om 17.30 uur."),
        ("llego a las 5", "es", "Ik kom om 17.00 uur."),
        ("j'arrive à 17h", "fr", "Ik kom om 17.00 uur."),
        ("我下午5点半来接", "zh", "Ik kom om 17.30 uur."),
        ("I'll be there at 5 pm", "en", "Ik kom om 17.00 uur."),
        ("будемо о 16:45", "uk", "We komen om 16.45 uur."),
        ("ሰዓት 17:30 ክመጽእ እየ", "ti", "Ik kom om 17.30 uur."),
        ("10 dk geç kalacağım", "tr", "Ik ben 10 minuten te laat."),
        ("سأتأخر ١٠ دقائق", "ar", "Ik ben 10 minuten te laat."),
        ("hasta el viernes", "es", "Tot vrijdag."),
        ("Sam bugün hasta", "tr", "Sam is ziek."),
    ],
)
def test_times_numbers_and_names_come_along(text: str, lang: str, dutch: str) -> None:
    assert said(text, lang) == dutch


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("ሰዓት 5:30 ክመጽእ እየ", "ti"),  # many count from six in the morning
        ("waxaan imanayaa 10:15", "so"),
        ("coming in 5", "en"),  # minutes, or o'clock
        ("I'll be there around 5", "en"),
        ("będę po 17:30", "pl"),  # after it
        ("llego entre las 5 y las 6", "es"),
        ("10-15 dk geç kalacağım", "tr"),
        ("25:70'te geliyorum", "tr"),
    ],
)
def test_a_time_that_is_not_sure_is_left_to_staff(text: str, lang: str) -> None:
    assert said(text, lang) is None


def near() -> list[tuple[str, str, str]]:
    lines = Path(__file__).with_name("near_replies.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [(lang, text, dutch) for lang, text, dutch in rows]


@pytest.mark.parametrize(("lang", "text", "dutch"), near())
def test_what_denies_is_never_read_as_what_it_denies(lang: str, text: str, dutch: str) -> None:
    assert (said(text, lang) or "-") == dutch


def test_every_language_is_tried_with_denials() -> None:
    assert min(Counter(lang for lang, _, _ in near())[lang] for lang in FOREIGN) >= 8


YES = {"reply-yes", "reply-ok", "reply-agreed", "reply-coming", "reply-we-coming", "reply-understood", "reply-received"}
NOT = {
    "en": "not", "pl": "nie", "uk": "не", "ru": "не", "ro": "nu", "bg": "не", "es": "no", "fr": "pas", "pt": "não",
    "ar": "لا", "so": "ma", "zh": "不", "nl": "niet",
}  # fmt: skip


@pytest.mark.parametrize("lang", sorted(set(NOT) - {SOURCE}))
def test_no_word_for_yes_stays_one_behind_a_denial(lang: str) -> None:
    """A language with a word for "not": put before any spelling, it is never the same message."""
    wrong = {}
    for spelling in spellings.spellings(lang):
        if spelling.key in YES:
            for written in spellings.expanded(spelling.pattern):
                denied = f"{NOT[lang]} {written}"
                if {one.key for one in replies.read(denied, phrases.situation(lang))} & {spelling.key}:
                    wrong[denied] = spelling.key
    assert wrong == {}


@pytest.mark.parametrize("lang", FOREIGN)
def test_a_question_mark_makes_a_statement_no_answer(lang: str) -> None:
    asked = [
        written
        for spelling in spellings.spellings(lang)
        if spelling.key in YES | {"reply-no"}
        for written in spellings.expanded(spelling.pattern)
    ]
    assert [text for text in asked if replies.read(f"{text}?", phrases.situation(lang))] == []


def test_a_spelling_of_one_language_means_nothing_in_another() -> None:
    assert said("shukran", "pl") is None


@pytest.mark.parametrize(
    ("text", "own", "found"),
    [
        ("no", "pl", Heard("pl", None)),  # English for no, Polish for well
        ("no", "tr", Heard("en", "Nee.")),
        ("thank you", "ti", Heard("en", "Dank u wel.")),
        ("хорошо, спасибо", "uk", Heard("uk", "Oké. Dank u wel.")),
        ("не поняли вас", "uk", Heard("ru", "Ik begrijp het niet.")),
        ("d'accord", "ar", Heard("fr", "Oké.")),
        ("dank u wel, tot morgen", "tr", Heard("nl", "dank u wel, tot morgen")),
        ("Sam had a nice day with his friends", "tr", None),
    ],
)
def test_a_parent_is_heard_in_the_languages_that_they_write(text: str, own: str, found: Heard | None) -> None:
    assert heard(text, own, {}) == found


def test_a_short_reply_needs_no_model() -> None:
    made = translate("tamamdır", source="tr", target="nl")
    assert [one.provenance for one in made.sentences] == [Provenance.PHRASE]


@pytest.mark.parametrize("row", ["tr\treply-ok", "tr\treply-ok\ttamam(dır/)", "tr\treply-ok\t(/)"])
def test_a_wrong_row_says_where_it_stands(row: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Folder:
        def __truediv__(self, name: str) -> Folder:
            return self

        def read_text(self, encoding: str) -> str:
            return f"# spellings\n{row}\n"

    monkeypatch.setattr(spellings, "files", lambda package: Folder())
    for cached in (spellings._rows, spellings.spellings):
        monkeypatch.setattr(spellings, cached.__name__, cached.__wrapped__)
    with pytest.raises(DataError, match=r"replies\.tsv.*2"):
        spellings.spellings("tr")
