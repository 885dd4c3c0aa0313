"""Train the Dutch analysis model: `python -m simplify.nl.training TREEBANKS`.

TREEBANKS is a folder with `train.conllu`, `dev.conllu` and `test.conllu` of Universal Dependencies (UD_Dutch-Alpino and
UD_Dutch-LassySmall, CC BY-SA 4.0). The result, with its measured accuracy, goes to `simplify/nl/model/`.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import track

from simplify.analysis import CLAUSE_INSIDE, CLAUSE_START, analysis, clause_starts, first_word
from simplify.nl.features import NEWEST, word_list
from simplify.nl.shipped import seal

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.training import Example

MODEL = Path(__file__).parent / "model"
WIDTH, DEPTH, WINDOW, WORD_DROPOUT, DROPOUT = 128, 4, 2, 0.25, 0.45
SOONER = 0.7  # as a logit: twice as likely
ALL_EPOCHS = 4  # more of them overfit: finite verbs get worse
RATES = (0.002, 0.001, 0.001, 0.0006, 0.0004, 0.0002, 0.0001)  # by epoch; after ALL_EPOCHS on the newest release alone

# Releases before UD 2.0 tag differently all over and are left out (3 % of the sentences).
LEFT_OUT = ("@38bd5a2", "@56a26d9", "@15317d1", "@e4c9075")
CURRENT = ("@95e374a", "@1bc7423")
ORDINAL = re.compile(r"(eerste|derde|laatste|\d+(e|de|ste)|\w*(tweede|vierde|vijfde|zesde|zevende|achtste|negende))$|"
                     r"\w*(tiende|tigste|elfde|twaalfde|honderdste|duizendste)$", re.IGNORECASE)  # fmt: skip
ALWAYS_AUX = frozenset("moet moeten moest moesten kan kunnen kon konden zal zullen zou zouden mag mogen mocht".split())
NEVER_AUX = frozenset(
    "wil willen wilde wilden wou ga gaat gaan ging gingen laat laten liet lieten blijf blijft blijven bleef bleven "
    "lijkt lijken leek blijkt bleek hoeft hoeven komen komt kwam durven proberen probeert".split()
)
KEPT_RELATIONS = ("compound:prt", "aux:pass", "nsubj:pass")


@dataclass(frozen=True, slots=True)
class Word:
    """Hold one line of a treebank."""

    form: str
    lemma: str
    pos: str
    morph: str
    head: int
    relation: str
    space: bool


def read(path: Path) -> Iterator[tuple[str, list[Word]]]:
    """Yield the release and the words of each sentence, in the conventions of the newest release."""
    release, rows = "", list[list[str]]()
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# origin"):
            release = line
        elif line and line[0] != "#":
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif not line and rows:
            if not any(old in release for old in LEFT_OUT):
                current = any(name in release for name in CURRENT)
                label = NEWEST if current else "lassy" if "Lassy" in release else "alpino"
                yield label, [word(at, row, current) for at, row in enumerate(rows)]
            rows = []


def text(words: Sequence[Word]) -> str:
    """Return a sentence as it is written."""
    return "".join(w.form + " " * w.space for w in words).rstrip()


def word(at: int, row: Sequence[str], current: bool) -> Word:
    """Return one word; older releases are reconciled: "eerste" is an adjective, "moeten" is an auxiliary."""
    form, pos, morph, lower = row[1], row[3], "" if row[5] == "_" else row[5], row[1].lower()
    if not current:
        if pos == "NUM" and ORDINAL.match(lower):
            pos, morph = "ADJ", "Degree=Pos"
        elif pos == "VERB" and lower in ALWAYS_AUX:
            pos = "AUX"
        elif pos == "AUX" and lower in NEVER_AUX:
            pos = "VERB"
        elif pos == "PRON" and lower in ("meer", "minder", "meest", "minst") and row[7].startswith("advmod"):
            pos = "ADV"
    relation = row[7] if row[7] in KEPT_RELATIONS else row[7].split(":")[0]
    head = int(row[6]) - 1 if row[6] != "0" else at
    return Word(form, row[2].replace("_", ""), pos, morph, head, relation, "SpaceAfter=No" not in row[9])


def blank() -> Language:
    """Return the untrained pipeline."""
    import spacy

    nlp = spacy.blank("nl")
    shared = {
        "@architectures": "ouderbrug.DutchTok2Vec.v1",
        "width": WIDTH,
        "depth": DEPTH,
        "window": WINDOW,
        "word_dropout": WORD_DROPOUT,
    }
    listener = {"@architectures": "spacy.Tok2VecListener.v1", "width": WIDTH, "upstream": "tok2vec"}
    nlp.add_pipe("tok2vec", config={"model": shared})
    nlp.add_pipe("morphologizer", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}})
    nlp.add_pipe("tagger", "clauses", config={"model": {"@architectures": "spacy.Tagger.v2", "tok2vec": listener}})
    parser = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "parser",
        "extra_state_tokens": False,
        "hidden_width": 80,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": listener,
    }
    nlp.add_pipe("parser", config={"model": parser, "min_action_freq": 20, "learn_tokens": False})
    return nlp


def example(nlp: Language, release: str, words: Sequence[Word]) -> Example:
    """Return a sentence as a training example."""
    from spacy.tokens import Doc
    from spacy.training import Example

    forms, spaces = [w.form for w in words], [w.space for w in words]
    gold = Doc(
        nlp.vocab,
        words=forms,
        spaces=spaces,
        pos=[w.pos for w in words],
        morphs=[w.morph for w in words],
        lemmas=[w.lemma for w in words],
        heads=[w.head for w in words],
        deps=[w.relation for w in words],
        sent_starts=[at == 0 for at in range(len(words))],
    )
    starts = clause_starts(analysis(gold).tokens)
    for token in gold:
        token.tag_ = CLAUSE_START if token.i in starts else CLAUSE_INSIDE
    return Example(Doc(nlp.vocab, words=forms, spaces=spaces, user_data={"release": release}), gold)


def learned_lemmas(sentences: Sequence[Sequence[Word]]) -> dict[str, str]:
    """Return the lemmas, by "form|pos", that the treebanks teach and the word list does not know."""
    seen: dict[str, Counter[str]] = defaultdict(Counter)
    for sentence in sentences:
        for w in sentence:
            if w.pos not in ("PROPN", "PUNCT", "SYM", "X", "NUM"):
                seen[f"{w.form.lower()}|{w.pos}"][w.lemma] += 1
    lemmas = {}
    for form_pos, counts in sorted(seen.items()):
        lemma, times = counts.most_common(1)[0]
        form = form_pos.split("|")[0]
        if times >= 2 and lemma != (word_list().entry(form)[1] or form):
            lemmas[form_pos] = lemma
    return lemmas


def f1(right: int, found: int, wanted: int) -> float:
    """Return the balanced F score in per cent."""
    return 200 * right / max(1, found + wanted)


def accuracy(nlp: Language, examples: Sequence[Example]) -> dict[str, float]:
    """Return the accuracy of every part of the model on gold words, in per cent."""
    from spacy.tokens import Doc

    plain = [Doc(nlp.vocab, words=[t.text for t in e.reference], spaces=[bool(t.whitespace_) for t in e.reference])
             for e in examples]  # fmt: skip
    counts: Counter[str] = Counter()
    for doc, reference in zip(nlp.pipe(plain, batch_size=64), (e.reference for e in examples), strict=True):
        ours, theirs = analysis(doc), analysis(reference)
        for token, gold, tagged in zip(ours.tokens, theirs.tokens, reference, strict=True):
            counts["words"] += 1
            counts["upos"] += token.pos == tagged.pos_
            counts["morph"] += token.morph == gold.morph
            counts["lemma"] += token.lemma.lower() == gold.lemma.lower()
            counts["uas"] += token.head == gold.head
            counts["las"] += (token.head, token.relation) == (gold.head, gold.relation)
            counts["finite"] += token.finite and gold.finite
            counts["finite found"] += token.finite
            counts["finite wanted"] += gold.finite
        found = {clause.first for clause in ours.clauses} - {first_word(ours.tokens)}
        wanted = clause_starts(theirs.tokens)
        counts["clause"] += len(found & wanted)
        counts["clause found"] += len(found)
        counts["clause wanted"] += len(wanted)
    scores = {name: 100 * counts[name] / counts["words"] for name in ("upos", "morph", "lemma", "uas", "las")}
    scores["finite verb F1"] = f1(counts["finite"], counts["finite found"], counts["finite wanted"])
    scores["clause boundary F1"] = f1(counts["clause"], counts["clause found"], counts["clause wanted"])
    return {name: round(score, 2) for name, score in scores.items()}


def train(treebanks: Path, console: Console) -> None:
    """Train on train and dev together, measure on test, and save."""
    sentences = taught(treebanks)
    MODEL.mkdir(exist_ok=True)
    (MODEL / "lemmas.json").write_text(
        json.dumps(learned_lemmas([words for _, words in sentences]), ensure_ascii=False, indent=0, sort_keys=True),
        encoding="utf-8",
    )
    nlp = learn(sentences, console)
    # The words that training saw stay out, for features are hashed from letters; so does spaCy's own tokenizer.
    nlp.to_disk(MODEL / "pipeline", exclude=["vocab", "tokenizer"])
    seal(MODEL)
    measure(nlp, treebanks, console)


def taught(treebanks: Path) -> list[tuple[str, list[Word]]]:
    """Return the release and the words of the sentences to learn from."""
    return [item for name in ("train", "dev") for item in read(treebanks / f"{name}.conllu")]


def learn(sentences: Sequence[tuple[str, list[Word]]], console: Console) -> Language:
    """Return a model that learned from all sentences and, in the end, from the newest release alone.

    So the older releases teach the language, and the newest one the last word on how to write it down.
    """
    from spacy.training.batchers import minibatch_by_words
    from spacy.util import fix_random_seed
    from thinc.api import set_current_ops

    from simplify.nl.settled import Products

    set_current_ops(Products())
    fix_random_seed(1)
    nlp = blank()
    examples = [example(nlp, release, words) for release, words in sentences]
    newest = [one for one, (release, _) in zip(examples, sentences, strict=True) if release == NEWEST]
    optimizer = nlp.initialize(lambda: examples)
    order = random.Random(1)  # noqa: S311 (shuffles, keeps no secret)
    for epoch, rate in enumerate(RATES):
        some = examples if epoch < ALL_EPOCHS else newest
        order.shuffle(some)
        losses: dict[str, float] = {}
        optimizer.learn_rate = rate
        batches = list(minibatch_by_words(some, size=min(400 + epoch * 200, 1600), tolerance=0.2))
        for batch in track(batches, f"epoch {epoch + 1}/{len(RATES)}", console=console, transient=True):
            nlp.update(batch, drop=DROPOUT, sgd=optimizer, losses=losses)
        console.print(epoch + 1, {name: round(loss) for name, loss in losses.items()})
    with nlp.use_params(optimizer.averages):
        learned = nlp.to_bytes()
    nlp.from_bytes(learned)
    open_sooner(nlp)
    return nlp


def open_sooner(nlp: Language) -> None:
    """Let the model see the beginning of a clause sooner; one without a finite verb is dropped anyway."""
    part: Any = nlp.get_pipe("clauses")
    last = next(layer for layer in part.model.walk() if layer.name == "softmax")
    bias = last.get_param("b")
    bias[list(part.labels).index(CLAUSE_START)] += SOONER
    last.set_param("b", bias)


def tested(nlp: Language, treebanks: Path) -> dict[str, list[Example]]:
    """Return the test sentences by treebank."""
    tests: dict[str, list[Example]] = defaultdict(list)
    for line, (_, words) in zip(origins(treebanks / "test.conllu"), read(treebanks / "test.conllu"), strict=True):
        tests["Alpino" if "Alpino" in line else "LassySmall"].append(example(nlp, NEWEST, words))
    return tests


def measure(nlp: Language, treebanks: Path, console: Console) -> None:
    """Measure a trained model on the test sentences and write that beside its weights."""
    measured = {name: accuracy(nlp, some) for name, some in tested(nlp, treebanks).items()}
    (MODEL / "accuracy.json").write_text(json.dumps(measured, indent=2) + "\n", encoding="utf-8")
    console.print(measured)


def origins(path: Path) -> list[str]:
    """Return the release line of each sentence."""
    return [line for line in path.read_text(encoding="utf-8").split("\n") if line.startswith("# origin")]


def main(
    treebanks: Annotated[Path, typer.Argument(exists=True, file_okay=False)],
    only_measure: Annotated[bool, typer.Option(help="Measure the model that is there.")] = False,
) -> None:
    """Train the Dutch analysis model from a folder with treebanks."""
    if only_measure:
        from simplify.analysis import model

        measure(model(), treebanks, Console())
    else:
        train(treebanks, Console())


if __name__ == "__main__":
    typer.run(main)
