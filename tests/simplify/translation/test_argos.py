"""Real models, tiny ones: loading, batching, probing, the cascade, and what happens when a model breaks."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from simplify.errors import ModelBroken, ModelMissing
from simplify.translation import argos, models, translator
from simplify.types import Provenance

TINY = Path(__file__).resolve().parents[2] / "models"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Install the tiny models once."""
    folder = tmp_path_factory.mktemp("data") / "models"
    for package in sorted(TINY.glob("*.argosmodel")):
        models.install(package, folder)
    return folder


def test_a_real_model_translates_a_batch(home: Path) -> None:
    engine = argos.Models(home)
    found = engine.translate(["Sam heeft goed gegeten.", "Noor heeft vandaag niet geslapen."], "nl", "en", 2)
    assert [one[0].text for one in found] == ["Sam ate well.", "Noor did not sleep today."]
    assert all(len(one) == 2 and one[0].score >= one[1].score for one in found)


def test_a_sentence_that_the_model_cannot_take_costs_no_other_sentence_its_translation(home: Path) -> None:
    # The places of the tiny models end at 64 pieces; CTranslate2 then fails for the whole batch.
    endless = "Sam heeft goed gegeten. " * 40
    found = argos.Models(home).translate(["Sam was moe.", endless, "Noor was moe."], "nl", "en")
    assert [[one.text for one in hypotheses] for hypotheses in found] == [["Sam was tired."], [], ["Noor was tired."]]


def test_the_probe_finds_the_placeholder_that_survives(home: Path) -> None:
    shares = models.probe("nl", "en", home)
    assert max(shares, key=shares.__getitem__) == "letters"
    assert argos.Models(home).styles("nl", "en")[0] == "letters"


def test_the_cascade_uses_the_installed_model_and_says_so(home: Path) -> None:
    cascade = translator.with_models(home)
    # The same words in an order that the phrase bank doesn't know.
    result = cascade.translate("Sam was goed en heeft vrolijk gegeten.", "nl", "en", {"Sam": "سام"})
    (sentence,) = result.sentences
    assert sentence.provenance in {Provenance.MACHINE, Provenance.UNTRANSLATED}
    assert sentence.text == result.text
    if sentence.provenance is Provenance.MACHINE:
        assert "سام" in sentence.text
    else:
        assert sentence.reason


def test_a_model_that_is_installed_while_running_is_used(tmp_path: Path) -> None:
    cascade = translator.with_models(tmp_path / "models")
    text = "Dit zinnetje kent de lijst echt niet."
    assert cascade.translate(text, "nl", "en").sentences[0].reason == "no-engine"
    models.install(TINY / "translate-nl_en-1_0.argosmodel", tmp_path / "models")
    assert cascade.translate(text, "nl", "en").sentences[0].reason != "no-engine"


def test_models_load_when_used_and_make_room_for_each_other(home: Path) -> None:
    engine = argos.Models(home, ceiling=1.5)
    assert engine.in_memory() == ()
    engine.translate(["Sam was moe."], "nl", "en")
    assert engine.in_memory() == (("nl", "en"),)
    engine.translate(["Sam was tired."], "en", "nl")
    assert engine.in_memory() == (("en", "nl"),)


def test_a_reply_goes_back_to_dutch_through_english_and_its_way_back_is_shown(home: Path) -> None:
    cascade = translator.with_models(home)
    (sentence,) = cascade.translate("Noor bugün iyi uyumadı.", "tr", "nl", ["Noor"]).sentences
    assert (sentence.text, sentence.provenance) == ("Noor heeft vandaag niet geslapen.", Provenance.MACHINE)
    assert sentence.back == "Noor bugün uyumadı."


def test_calls_for_several_languages_run_beside_each_other_and_answer_the_same(home: Path) -> None:
    texts = [f"Sam heeft {number} boterhammen gegeten." for number in range(1, 9)]
    ways = [("nl", "en"), ("en", "nl"), ("en", "tr"), ("tr", "en")] * 3
    engine = argos.Models(home, threads=2)
    alone = [argos.Models(home, threads=1).translate(texts, *way) for way in ways]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(lambda way: engine.translate(texts, *way), ways)) == alone


def test_memory_and_cores_are_settings_and_a_slip_in_one_keeps_nothing_back(
    home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("OUDERBRUG_MODELS_MB", "1")
    monkeypatch.setenv("OUDERBRUG_MODELS_THREADS", "two")
    cascade = translator.with_models(home)
    assert "OUDERBRUG_MODELS_THREADS has to be a whole number" in caplog.text
    assert cascade.engine is not None
    for source, text in (("nl", "Sam was moe."), ("en", "Sam was tired.")):
        cascade.engine.translate([text], source, "en" if source == "nl" else "nl")
    models_in_memory = cascade.engine.engine.engine.in_memory()  # type: ignore[attr-defined]
    assert models_in_memory == (("en", "nl"),)


def test_a_model_with_a_prefix_for_its_target_leaves_the_prefix_out(home: Path, tmp_path: Path) -> None:
    # as models for many languages have: ">>tur<<" or "tur_Latn" begins the answer
    unpacked = tmp_path / "nl_en"
    shutil.copytree(home / "nl_en", unpacked)
    facts = json.loads((unpacked / "metadata.json").read_text(encoding="utf-8"))
    (unpacked / "metadata.json").write_text(json.dumps(facts | {"target_prefix": "X3X"}), encoding="utf-8")
    models.install(unpacked, tmp_path / "models")
    (answer,) = argos.Models(tmp_path / "models").translate(["Sam was moe."], "nl", "en")
    assert answer[0].text
    assert "X3X" not in answer[0].text


def test_an_idle_model_is_unloaded(home: Path) -> None:
    engine = argos.Models(home, idle=0)
    engine.translate(["Sam was moe."], "nl", "en")
    engine.unload()
    assert engine.in_memory() == ()
    assert engine.translate(["Sam was moe."], "nl", "en")


def test_a_model_with_broken_weights_says_to_install_it_again(home: Path, tmp_path: Path) -> None:
    model = models.install(home / "nl_en", tmp_path / "models")
    (model.folder / "model" / "model.bin").write_bytes(b"no weights")
    with pytest.raises(ModelBroken, match="Install it again"):
        argos.Models(tmp_path / "models").translate(["Sam was moe."], "nl", "en")
    (sentence,) = translator.with_models(tmp_path / "models").translate("Dit kent niemand.", "nl", "en").sentences
    assert (sentence.text, sentence.reason) == ("Dit kent niemand.", "engine-failed")


def test_a_pair_without_a_model_is_missing(home: Path) -> None:
    with pytest.raises(ModelMissing):
        argos.Models(home).translate(["Sam was moe."], "nl", "so")


def test_neither_stanza_nor_torch_is_loaded_and_nothing_is_made_in_the_home_folder(home: Path, tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from simplify.translation import argos;"
        f"print(argos.Models(Path({str(home)!r})).translate(['Sam was moe.'], 'nl', 'en')[0][0].text);"
        "print([name for name in sys.modules if name.split('.')[0] in {'stanza', 'torch', 'spacy'}"
        " or name == 'argostranslate.translate'])"
    )
    own = tmp_path / "home"
    own.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"HOME": str(own), "PYTHONPATH": str(Path.cwd()), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == ["Sam was tired.", "[]"]
    assert list(own.iterdir()) == []


def test_importing_the_library_loads_no_engine() -> None:
    code = (
        "import simplify, sys; print(sorted({'ctranslate2', 'argostranslate', 'lingua', 'babel'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
