"""A model as a converter leaves it: registered with its languages, or refused with what is missing."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest
from typer.testing import CliRunner

from simplify.errors import ModelBroken
from simplify.translation import argos, models, translator
from simplify.translation.commands import app
from simplify.types import Provenance
from tests.models import raw

TINY = Path(raw.__file__).parent


@pytest.fixture
def opus(tmp_path: Path) -> Path:
    """Return a folder as the converter of OPUS-MT leaves it."""
    return _unpacked(raw.OPUS, tmp_path)


@pytest.fixture
def nllb(tmp_path: Path) -> Path:
    """Return a folder as the converter of NLLB leaves it: one model for all languages."""
    return _unpacked(raw.NLLB, tmp_path)


@pytest.fixture
def m2m(nllb: Path) -> Path:
    """Return a folder as the converter of M2M100 leaves it: that of NLLB, with other names for the languages."""
    for file in nllb.rglob("shared_vocabulary.*"):
        words = file.read_text(encoding="utf-8")
        file.write_text(words.replace("nld_Latn", "__nl__").replace("eng_Latn", "__en__"), encoding="utf-8")
    return nllb


def _unpacked(name: str, into: Path) -> Path:
    with zipfile.ZipFile(TINY / name) as archive:
        archive.extractall(into)
    return into / Path(name).stem


def said(home: Path, text: str, source: str, target: str) -> str:
    return argos.Models(home).translate([text], source, target)[0][0].text


def test_a_conversion_of_opus_mt_translates(opus: Path, tmp_path: Path) -> None:
    model = models.install(opus, tmp_path / "models", ("nl", "en"))
    assert (model.source, model.target) == ("nl", "en")
    assert said(tmp_path / "models", "Noor heeft vandaag niet geslapen.", "nl", "en") == "Noor did not sleep today."


def test_a_model_for_many_languages_translates_each_pair_that_was_asked(nllb: Path, tmp_path: Path) -> None:
    home = tmp_path / "models"
    for pair in (("nl", "en"), ("en", "nl")):
        models.install(nllb, home, pair)
    assert said(home, "Sam was moe.", "nl", "en") == "Sam was tired."
    assert said(home, "Sam was tired.", "en", "nl") == "Sam was moe."


def test_a_model_that_names_languages_by_two_letters_translates_each_pair_that_was_asked(
    m2m: Path, tmp_path: Path
) -> None:
    home = tmp_path / "models"
    for pair in (("nl", "en"), ("en", "nl")):
        models.install(m2m, home, pair)
    assert said(home, "Sam was moe.", "nl", "en") == "Sam was tired."
    assert said(home, "Sam was tired.", "en", "nl") == "Sam was moe."


def test_the_pairs_of_one_model_share_their_weights_on_disk_and_in_memory(nllb: Path, tmp_path: Path) -> None:
    home = tmp_path / "models"
    for pair in (("nl", "en"), ("en", "nl")):
        models.install(nllb, home, pair)
    assert (home / "nl_en/model/model.bin").samefile(home / "en_nl/model/model.bin")
    engine = argos.Models(home, ceiling=1.5)
    for pair in (("nl", "en"), ("en", "nl")):
        engine.translate(["Sam was moe."], *pair)
    assert engine.in_memory() == (("nl", "en"), ("en", "nl"))


def test_the_command_registers_probes_and_uses_a_conversion(opus: Path, tmp_path: Path) -> None:
    home = tmp_path / "models"
    result = CliRunner().invoke(app, ["install", str(opus), "--from", "nl", "--to", "en", "--folder", str(home)])
    assert result.exit_code == 0, result.output
    assert "nl-en" in result.stdout
    assert "survive best" in result.stdout
    (sentence,) = (
        translator.with_models(home).translate("Noor heeft vrolijk geslapen en gegeten.", "nl", "en").sentences
    )
    assert sentence.provenance is Provenance.MACHINE or sentence.reason not in {"no-engine", "engine-failed"}


def test_a_zip_of_a_conversion_will_do(tmp_path: Path) -> None:
    models.install(TINY / raw.OPUS, tmp_path / "models", ("nl", "en"))
    assert said(tmp_path / "models", "Sam was moe.", "nl", "en") == "Sam was tired."


def test_a_model_that_ends_its_sentences_itself_gets_no_second_end(opus: Path, tmp_path: Path) -> None:
    config = json.loads((opus / "config.json").read_text(encoding="utf-8"))
    (opus / "config.json").write_text(json.dumps(config | {"add_source_eos": True}), encoding="utf-8")
    models.install(opus, tmp_path / "models", ("nl", "en"))
    assert argos.facts_of(tmp_path / "models" / "nl_en")["source_suffix"] == []
    assert said(tmp_path / "models", "Sam was moe.", "nl", "en") == "Sam was tired."


def test_a_model_for_several_targets_reads_its_target_from_a_first_piece(opus: Path, tmp_path: Path) -> None:
    file = opus / "shared_vocabulary.json"
    pieces = json.loads(file.read_text(encoding="utf-8"))
    # The last two pieces give their places to the marks of two languages, as opus-mt-nl-mul has them.
    file.write_text(json.dumps([*pieces[:-2], ">>eng<<", ">>deu<<"]), encoding="utf-8")
    models.install(opus, tmp_path / "models", ("nl", "en"))
    assert argos.facts_of(tmp_path / "models" / "nl_en")["source_prefix"] == [">>eng<<"]
    with pytest.raises(ModelBroken, match=r"knows no language 'tr'. It knows: >>deu<< >>eng<<"):
        models.install(opus, tmp_path / "models", ("nl", "tr"))


def test_other_weights_are_another_version(opus: Path, tmp_path: Path) -> None:
    first = models.install(opus, tmp_path / "models", ("nl", "en"))
    (opus / "model.bin").write_bytes((opus / "model.bin").read_bytes() + b"\0")
    assert models.install(opus, tmp_path / "models", ("nl", "en")).version != first.version


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        ("model.bin", "holds no model.bin. Convert the model first: ct2-transformers-converter"),
        ("shared_vocabulary.json", "holds no vocabulary"),
        ("target.spm", "holds source.spm and no target.spm"),
        ("source.spm", "holds no tokenizer: source.spm and target.spm"),
    ],
)
def test_what_is_missing_is_named_and_nothing_is_installed(
    opus: Path, tmp_path: Path, missing: str, words: str
) -> None:
    (opus / missing).unlink()
    with pytest.raises(ModelBroken, match=words):
        models.install(opus, tmp_path / "models", ("nl", "en"))
    assert list((tmp_path / "models").iterdir()) == []


def test_a_tokenizer_of_another_model_is_refused(opus: Path, nllb: Path, tmp_path: Path) -> None:
    pieces = [f"wort{number}" for number in range(2000)]
    (opus / "shared_vocabulary.json").write_text(json.dumps(pieces), encoding="utf-8")
    with pytest.raises(ModelBroken, match="its tokenizer belongs to another model"):
        models.install(opus, tmp_path / "models", ("nl", "en"))
    (nllb / "sentencepiece.bpe.model").write_bytes(b"no tokenizer")
    with pytest.raises(ModelBroken, match="its tokenizer can't be read"):
        models.install(nllb, tmp_path / "models", ("nl", "en"))


def test_a_language_that_a_model_lacks_is_named_with_those_that_it_has(nllb: Path, tmp_path: Path) -> None:
    with pytest.raises(ModelBroken, match=r"knows no language 'so'. It knows: eng_Latn nld_Latn"):
        models.install(nllb, tmp_path / "models", ("nl", "so"))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "doesn't say what it translates. Say so: ouderbrug models install"),
        (["--from", "nl"], "Give a folder with both"),
        (["--to", "en"], "Give a folder with both"),
    ],
)
def test_without_its_languages_a_conversion_says_what_to_type(
    opus: Path, tmp_path: Path, arguments: list[str], words: str
) -> None:
    home = ["--folder", str(tmp_path / "models")]
    result = CliRunner().invoke(app, ["install", str(opus), *arguments, *home])
    assert result.exit_code == 1
    assert words in " ".join(result.output.split())


def test_a_package_that_says_its_languages_is_not_given_others(tmp_path: Path) -> None:
    package = TINY / "translate-nl_en-1_0.argosmodel"
    with pytest.raises(ModelBroken, match="says itself that it translates nl to en"):
        models.install(package, tmp_path / "models", ("nl", "tr"))
    assert models.install(package, tmp_path / "models", ("nl", "en")).target == "en"
