"""Machine translation in the cascade: what passes the gates, what is refused, and that nothing is ever lost."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from simplify.translation.cache import Cache
from simplify.translation.engine import Hypothesis, Limited, Pivot
from simplify.translation.translator import Translator
from simplify.types import Provenance, TranslatedSentence
from tests.simplify.translation import engines
from tests.simplify.translation.engines import WordByWord

pytestmark = pytest.mark.usefixtures("small_locales")
NAMES = {"Sam": "Sam", "Noor": "نور"}


def english(text: str, engine: WordByWord | Limited | Pivot, **more: object) -> tuple[TranslatedSentence, ...]:
    return Translator(engine).translate(text, "nl", "en", NAMES).sentences


def test_a_machine_sentence_passes_the_gates_and_says_what_it_is() -> None:
    (sentence,) = english("Noor heeft een mooie tekening gemaakt.", WordByWord())
    assert sentence.provenance is Provenance.MACHINE
    assert sentence.text == "نور has a beautiful drawing made."
    assert sentence.back == "Noor heeft een mooie tekening gemaakt."
    assert not sentence.reviewed


def test_times_come_back_in_the_readers_notation() -> None:
    (sentence,) = english("De rode bus komt om 14.30 uur.", WordByWord())
    assert sentence.text == "De red bus comes at 14:30."


def test_a_phrase_goes_before_the_machine() -> None:
    first, second = english("Sam was moe. Wij zagen grote wolken.", WordByWord())
    assert (first.provenance, second.provenance) == (Provenance.PHRASE, Provenance.MACHINE)


@pytest.mark.parametrize("fault", sorted(engines.SPOILERS))
def test_a_bad_model_is_caught_and_the_sentence_stays_in_dutch(fault: str) -> None:
    text = "Sam heeft om 14.30 uur 12 mooie wolken op een nieuwe tekening gemaakt."
    (sentence,) = english(text, WordByWord(spoil=engines.SPOILERS[fault]))
    assert sentence.provenance is Provenance.UNTRANSLATED
    assert sentence.text == text
    assert sentence.reason


def test_a_model_that_copies_is_caught() -> None:
    (sentence,) = english("Sam heeft een nieuwe rode tekening gemaakt.", WordByWord(words={}))
    assert sentence.reason == "copied"


def test_a_model_that_forgets_to_deny_is_caught() -> None:
    (sentence,) = english("De rode bus komt vandaag niet.", WordByWord(spoil=lambda text: text.replace(" not", "")))
    assert sentence.reason == "negation"


def test_a_way_back_that_says_otherwise_refuses_the_sentence() -> None:
    class Doubtful(WordByWord):
        def translate(self, sentences, source, target, n_best=1):  # type: ignore[no-untyped-def]
            if source == "en":
                return [[Hypothesis("De rode bus komt niet.")] for _ in sentences]
            return super().translate(sentences, source, target, n_best)

    (sentence,) = english("De rode bus komt vandaag.", Doubtful())
    assert (sentence.provenance, sentence.reason) == (Provenance.UNTRANSLATED, "back")


def test_another_answer_is_taken_when_the_best_one_says_otherwise_on_its_way_back() -> None:
    class Second(WordByWord):
        def translate(self, sentences, source, target, n_best=1):  # type: ignore[no-untyped-def]
            right = super().translate(sentences, source, target, n_best)
            if source == "en":
                return [
                    [Hypothesis("De rode bus komt niet.")] if "Morgen" in sentence else found
                    for sentence, found in zip(sentences, right, strict=True)
                ]
            return [[Hypothesis("Morgen red bus comes."), *found][:n_best] for found in right]

    (sentence,) = english("De rode bus komt.", Second())
    assert (sentence.text, sentence.back) == ("De red bus comes.", "De rode bus komt.")


def test_a_way_back_that_only_a_placeholder_bent_is_gone_once_more_without() -> None:
    class Bent(WordByWord):
        def translate(self, sentences, source, target, n_best=1):  # type: ignore[no-untyped-def]
            right = super().translate(sentences, source, target, n_best)
            return [
                [Hypothesis(found[0].text.replace("gemaakt", "niet gemaakt"))]
                if source == "en" and "X1X" in sentence
                else found
                for sentence, found in zip(sentences, right, strict=True)
            ]

    (sentence,) = english("Sam heeft een nieuwe tekening gemaakt.", Bent())
    assert (sentence.provenance, sentence.back) == (Provenance.MACHINE, "Sam heeft een nieuwe tekening gemaakt.")


def test_staff_never_see_a_placeholder_on_the_way_back() -> None:
    class Mangling(WordByWord):
        def translate(self, sentences, source, target, n_best=1):  # type: ignore[no-untyped-def]
            found = super().translate(sentences, source, target, n_best)
            if source == "nl":
                return found
            return [[Hypothesis(one[0].text.replace("X1X", "X 1 Y"))] for one in found]

    (sentence,) = english("Sam heeft een nieuwe tekening gemaakt.", Mangling())
    assert sentence.back == "Sam heeft een nieuwe tekening gemaakt."


def test_the_next_hypothesis_is_taken_when_the_best_one_fails() -> None:
    class Second(WordByWord):
        def translate(self, sentences, source, target, n_best=1):  # type: ignore[no-untyped-def]
            right = super().translate(sentences, source, target, n_best)
            return [[Hypothesis(""), *found][:n_best] for found in right]

    (sentence,) = english("De rode bus komt vandaag.", Second())
    assert sentence.provenance is Provenance.MACHINE


def test_another_way_to_protect_is_tried_before_refusing() -> None:
    engine = WordByWord(spoil=lambda text: text.replace("X1X", "Xavier"))
    (sentence,) = english("Sam heeft een nieuwe tekening gemaakt.", engine)
    assert sentence.text == "Sam has a new drawing made."


def test_what_may_hurt_a_child_is_never_left_to_a_machine() -> None:
    engine = WordByWord()
    (sentence,) = english("Sam heeft een pinda gegeten.", engine)
    assert (sentence.provenance, sentence.reason) == (Provenance.UNTRANSLATED, "risk")
    assert engine.asked == []


@pytest.mark.parametrize(("spoil", "reason"), [(engines.throws, "engine-failed"), (engines.hangs, "slow")])
def test_a_model_that_throws_or_hangs_leaves_the_dutch(spoil, reason: str) -> None:  # type: ignore[no-untyped-def]
    engine = Limited(WordByWord(spoil=spoil), seconds=0.2)
    (sentence,) = english("De rode bus komt vandaag.", engine)
    assert (sentence.text, sentence.reason) == ("De rode bus komt vandaag.", reason)


def test_several_people_may_translate_at_once() -> None:
    translator = Translator(Limited(WordByWord(spoil=engines.slow), seconds=5))
    texts = [f"De rode bus komt om {hour}.00 uur." for hour in range(10, 16)]
    with ThreadPoolExecutor(6) as pool:
        results = list(pool.map(lambda text: translator.translate(text, "nl", "en"), texts))
    assert {one.sentences[0].provenance for one in results} == {Provenance.MACHINE}


def test_an_engine_that_hung_is_asked_again_once_it_has_answered() -> None:
    engine = WordByWord(spoil=engines.hangs)
    translator = Translator(Limited(engine, seconds=0.1))
    assert translator.translate("De rode bus komt.", "nl", "en").sentences[0].reason == "slow"
    assert translator.translate("De rode bus komt.", "nl", "en").sentences[0].reason == "engine-failed"
    engine.spoil = str
    time.sleep(1.6)
    assert translator.translate("De rode bus komt.", "nl", "en").text == "De red bus comes."


def test_without_a_way_between_the_languages_the_reason_is_said() -> None:
    result = Translator(Pivot(WordByWord())).translate("De rode bus komt.", "nl", "tr")
    assert result.sentences[0].reason == "no-engine"


def test_a_sentence_seen_before_is_not_asked_again(tmp_path: Path) -> None:
    engine = WordByWord()
    first = Translator(engine, Cache(tmp_path / "cache.sqlite"))
    first.translate("De rode bus komt vandaag.", "nl", "en")
    asked = len(engine.asked)
    first.translate("De rode bus komt vandaag.", "nl", "en")
    again = Translator(engine, Cache(tmp_path / "cache.sqlite"))
    assert again.translate("De rode bus komt vandaag.", "nl", "en").text == "De red bus comes today."
    assert len(engine.asked) == asked


def test_a_model_that_is_installed_later_is_used() -> None:
    translator = Translator()
    text = "De rode bus komt."
    assert translator.translate(text, "nl", "en").sentences[0].reason == "no-engine"
    translator.engine = WordByWord()
    assert translator.translate(text, "nl", "en").text == "De red bus comes."


def test_a_sentence_with_a_name_never_reaches_the_file(tmp_path: Path) -> None:
    file = tmp_path / "cache.sqlite"
    cache = Cache(file)
    Translator(WordByWord(), cache).translate("Sam heeft een nieuwe tekening gemaakt.", "nl", "en", ["Sam"])
    cache.close()
    assert all(b"drawing" not in part.read_bytes() for part in tmp_path.glob("cache*"))


def test_a_sentence_with_a_name_that_nobody_told_never_reaches_the_file_either(tmp_path: Path) -> None:
    cache = Cache(tmp_path / "cache.sqlite")
    Translator(WordByWord(), cache).translate("Vandaag heeft Jolanda een nieuwe tekening gemaakt.", "nl", "en")
    cache.close()
    assert all(b"Jolanda" not in part.read_bytes() for part in tmp_path.glob("cache*"))


def test_a_broken_cache_file_is_thrown_away(tmp_path: Path) -> None:
    file = tmp_path / "cache.sqlite"
    file.write_bytes(b"no database at all" * 100)
    translator = Translator(WordByWord(), Cache(file))
    assert translator.translate("De rode bus komt.", "nl", "en").text == "De red bus comes."


def test_the_first_hop_is_done_once_for_all_targets() -> None:
    pairs = frozenset({("nl", "en"), ("en", "tr"), ("en", "pl")})
    engine = WordByWord(pairs=pairs)
    pivot = Pivot(engine)
    for target in ("tr", "pl", "tr"):
        pivot.translate(["De rode bus.", "De rode bus komt."], "nl", target)
    assert [asked[:2] for asked in engine.asked] == [("nl", "en"), ("en", "tr"), ("en", "pl")]


def test_ways_back_that_say_the_same_in_english_are_brought_to_dutch_once() -> None:
    pairs = frozenset({("tr", "en"), ("pl", "en"), ("en", "nl")})
    engine = WordByWord(pairs=pairs)
    pivot = Pivot(engine)
    for source in ("tr", "pl"):
        (found,) = pivot.translate(["De rode bus komt."], source, "nl")
        assert found[0].text == "De rode bus komt."
    assert [asked[:2] for asked in engine.asked] == [("tr", "en"), ("en", "nl"), ("pl", "en")]


def test_two_who_ask_for_the_same_sentence_at_once_get_one_translation() -> None:
    engine = WordByWord(spoil=engines.slow)
    pivot = Pivot(engine)
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda _: pivot.translate(["De rode bus komt."], "nl", "en")[0][0].text, range(4)))
    assert (set(found), len(engine.asked)) == ({"De red bus comes."}, 1)


def test_a_hop_that_hangs_holds_up_no_other_hop() -> None:
    def hangs_into_turkish(text: str) -> str:
        return engines.hangs(text) if "Turks" in text else text

    pairs = frozenset({("nl", "en"), ("en", "tr"), ("en", "pl")})
    pivot = Pivot(WordByWord(spoil=hangs_into_turkish, pairs=pairs))
    with ThreadPoolExecutor(2) as pool:
        stuck = pool.submit(pivot.translate, ["Turks."], "en", "tr")
        pool.submit(pivot.translate, ["De rode bus komt."], "en", "pl").result(timeout=1)
        assert not stuck.done()


def test_five_hundred_sentences_at_once_all_come_back() -> None:
    text = " ".join(f"De rode bus komt om {hour}.{minute:02d} uur." for hour in range(10, 20) for minute in range(50))
    sentences = english(text, WordByWord())
    assert len(sentences) == 500
    assert {sentence.provenance for sentence in sentences} == {Provenance.MACHINE}
    assert sentences[-1].text == "De red bus comes at 19:49."


def test_an_approved_correction_is_taken_word_for_word() -> None:
    approved = {"De rode bus komt.": "The red bus is coming."}
    translator = Translator(WordByWord())
    (sentence,) = translator.translate("De rode bus komt.", "nl", "en", approved=approved).sentences
    assert (sentence.text, sentence.provenance, sentence.reviewed) == (
        "The red bus is coming.",
        Provenance.PHRASE,
        False,  # two colleagues are not a native reviewer
    )


def test_a_correction_holds_only_for_whoever_brings_it() -> None:
    translator = Translator(WordByWord())
    first = translator.translate("De rode bus komt.", "nl", "en", approved={"De rode bus komt.": "Here is the bus."})
    second = translator.translate("De rode bus komt.", "nl", "en", approved={"De rode bus komt.": "The bus is here."})
    assert (first.text, second.text) == ("Here is the bus.", "The bus is here.")
    assert translator.translate("De rode bus komt.", "nl", "en").text == "De red bus comes."
