"""The Dutch analysis model: words, finite verbs, separable verbs, clauses."""

from __future__ import annotations

import json
from importlib.resources import as_file, files

import numpy as np
import pytest
import spacy

from simplify import analysis
from simplify.analysis import analyse
from simplify.errors import ModelMissing


def finite(sentence: str) -> list[str]:
    return [token.text for token in analyse([sentence])[0].tokens if token.finite]


@pytest.mark.parametrize(
    ("sentence", "verbs"),
    [
        ("Sam heeft goed gegeten.", ["heeft"]),
        ("Omdat hij ziek is, blijft hij thuis.", ["is", "blijft"]),
        ("De ouderavond, die gepland stond op dinsdag, wordt verplaatst.", ["stond", "wordt"]),
        ("U dient het formulier in te leveren.", ["dient"]),
        ("Wij halen de kinderen om drie uur op.", ["halen"]),
    ],
)
def test_finite_verbs_are_found(sentence: str, verbs: list[str]) -> None:
    assert finite(sentence) == verbs


def test_a_separable_verb_is_rejoined() -> None:
    (found,) = analyse(["Wij halen Sam om vijf uur op."])
    verb = next(at for at, token in enumerate(found.tokens) if token.finite)
    particle = found.particle(verb)
    assert particle is not None
    assert particle.text == "op"


def test_spans_count_the_characters_of_the_sentence() -> None:
    text = "  Sam  slaapt   nu."
    (found,) = analyse([text])
    assert all(text[token.start : token.end] == token.text for token in found.tokens)


def test_a_clause_runs_from_its_first_to_its_last_word() -> None:
    (found,) = analyse(["Wij bellen u, omdat Sam koorts heeft."])
    inner = next(clause for clause in found.clauses if clause.relation != "root")
    words = [token.text for token in found.tokens[inner.first : inner.last + 1]]
    assert words[0] == "omdat"
    assert words[-1] == "heeft"


@pytest.mark.parametrize(
    ("sentence", "openings"),
    [
        ("Wij bellen u, omdat Sam koorts heeft.", ["omdat"]),
        ("De ouder die vaak belt, is thuis.", ["die"]),
        ("Sam speelt buiten en Noor leest een boek.", ["en"]),
        ("Sam slaapt.", []),
    ],
)
def test_the_words_that_open_a_clause_inside_a_sentence_are_known(sentence: str, openings: list[str]) -> None:
    assert [token.text for token in analyse([sentence])[0].tokens if token.opens] == openings


def test_an_inner_clause_takes_the_first_verb_and_the_outer_one_the_next() -> None:
    (found,) = analyse(["De ouder die vaak belt, is thuis."])
    verbs = {found.tokens[clause.first].text: found.tokens[clause.verb].text for clause in found.clauses}
    assert verbs == {"De": "is", "die": "belt"}


def test_a_modal_leads_infinitives_and_no_second_finite_verb() -> None:
    assert finite("De religieuzen willen hun steun laten zien.") == ["willen"]


def test_what_was_analysed_before_is_not_analysed_again(monkeypatch: pytest.MonkeyPatch) -> None:
    before = analyse(["Sam slaapt nu eens goed."])
    monkeypatch.setattr(analysis, "model", lambda: pytest.fail("the model was asked again"))
    assert analyse(["Sam slaapt nu eens goed."]) == before


def test_settled_layers_read_as_the_trained_ones_do() -> None:
    nlp = analysis.model()
    with as_file(files("simplify") / "nl" / "model" / "pipeline") as folder:
        learned = spacy.load(folder, exclude=["tokenizer"])
    texts = ["Sam slaapt.", "Wij halen de kinderen op, omdat het regent.", ""]
    ours = nlp.get_pipe("tok2vec").predict([nlp.make_doc(text) for text in texts])
    theirs = learned.get_pipe("tok2vec").predict([learned.make_doc(text) for text in texts])
    for mine, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(mine, other, atol=1e-4)


def test_many_sentences_are_analysed_in_one_batch_and_in_order() -> None:
    texts = [f"Kind {number} slaapt." for number in range(70)]
    assert [found.text for found in analyse(texts)] == texts
    assert analyse([]) == ()


def test_the_measured_accuracy_ships_with_the_model_and_holds_its_floor() -> None:
    measured = json.loads((files("simplify") / "nl" / "model" / "accuracy.json").read_text())
    for scores in measured.values():
        assert scores["upos"] >= 95
        assert scores["finite verb F1"] >= 96


def test_a_model_that_is_chosen_but_not_installed_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(analysis.MODEL_SETTING, "nl_core_news_zz")
    with pytest.raises(ModelMissing, match="pip install nl_core_news_zz"):
        analyse(["Sam slaapt."])
