"""Part of speech, morphology, lemma, finite verbs and clauses of Dutch: the one place that loads the analysis model."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from threading import Lock
from typing import TYPE_CHECKING

from simplify.errors import ModelBroken, ModelMissing

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Token as SpacyToken

MODEL_SETTING = "SIMPLIFY_SPACY_MODEL"  # the name of an installed spaCy model, such as nl_core_news_sm
CLAUSE_RELATIONS = frozenset(("ROOT", "root", "advcl", "acl", "ccomp", "csubj", "parataxis", "conj", "xcomp"))
VERB_RELATIONS = frozenset(("aux", "aux:pass", "cop"))
SUBJECTS = frozenset(("nsubj", "nsubj:pass", "csubj"))
NOMINAL_RELATIONS = frozenset("obj iobj nsubj nsubj:pass obl nmod amod appos flat compound det case nummod".split())
LOADING = Lock()


@dataclass(frozen=True, slots=True)
class Token:
    """Hold one word of an analysed text; `start` and `end` count characters of that text, `head` counts words.

    `pos` is a universal part of speech ("VERB"), `morph` its features ("Number=Plur|Tense=Pres|VerbForm=Fin"),
    `relation` its universal dependency on the word at `head` (the root depends on itself).
    """

    text: str
    start: int
    end: int
    pos: str
    morph: str
    lemma: str
    head: int
    relation: str
    finite: bool


@dataclass(frozen=True, slots=True)
class Clause:
    """Hold one clause by the positions of its words: from `first` to `last`, with its `verb` (the finite one).

    `relation` says how it hangs on the sentence: "root", "advcl" (omdat …), "acl" (… die …), "ccomp" (dat …), "conj".
    """

    first: int
    last: int
    verb: int
    relation: str


@dataclass(frozen=True, slots=True)
class Analysis:
    """Hold the words and the clauses of one sentence."""

    text: str
    tokens: tuple[Token, ...]
    clauses: tuple[Clause, ...]

    def particle(self, verb: int) -> Token | None:
        """Return the split-off part of a separable verb: "op" for "haal" in "Wij halen Sam op".

        The parser may hang it on the words before it ("om vijf uur op"); then the word list decides that "op" and
        "halen" are one verb.
        """
        from simplify.nl.features import word_list

        for token in self.tokens:
            if token.head == verb and token.relation == "compound:prt":
                return token
        for at, token in enumerate(self.tokens[verb + 1 :], start=verb + 1):
            last = at + 1 == len(self.tokens) or self.tokens[at + 1].pos in ("PUNCT", "CCONJ", "SCONJ")
            whole = f"{token.text.lower()}{self.tokens[verb].lemma}"
            if last and token.pos in ("ADP", "ADV") and "v" in word_list().entry(whole)[0].lower():
                return token
        return None


def analyse(sentences: Sequence[str]) -> tuple[Analysis, ...]:
    """Analyse Dutch sentences, all in one batch; each text is taken as one sentence."""
    if not sentences:
        return ()
    return tuple(analysis(doc) for doc in model().pipe(sentences, batch_size=64))


def analysis(doc: Doc) -> Analysis:
    """Return what the model says of one sentence, free of spaCy."""
    tokens = tuple(
        Token(
            text=token.text,
            start=token.idx,
            end=token.idx + len(token.text),
            pos=token.pos_,
            morph=str(token.morph),
            lemma=lemma(token),
            head=token.head.i,
            relation="root" if token.dep_ == "ROOT" else token.dep_,
            finite=is_finite(token),
        )
        for token in doc
    )
    clauses = []
    for head in clause_heads(doc):
        verb = finite_verb(head)
        own = [token.i for token in head.subtree if not token.is_punct]
        relation = "root" if head.dep_ == "ROOT" else head.dep_
        if verb is not None and own:
            clauses.append(Clause(min(own), max(own), verb.i, relation))
    return Analysis(doc.text, tokens, tuple(sorted(clauses, key=lambda clause: (clause.first, -clause.last))))


def is_finite(token: SpacyToken) -> bool:
    """Tell whether a word is a finite verb, in the light of its whole sentence."""
    return token.i in finite_words(token.doc)


def finite_words(doc: Doc) -> frozenset[int]:
    """Return which words are finite verbs: what the tagger says of each word, mended by the dependencies.

    The tagger sees five words to either side and the plural looks like the infinitive, so a far modal escapes it:
    "Zij *kunnen* in groepen begeleiding en advies krijgen". One group of verbs has one finite verb.
    """
    known: frozenset[int] | None = doc.user_data.get("finite")
    if known is None:
        finite = {token.i for token in doc if tagged_finite(token) and token.dep_ not in NOMINAL_RELATIONS}
        for head in doc:
            group = [head, *(child for child in head.children if child.dep_ in VERB_RELATIONS)]
            if len(group) > 1 or head.pos_ in ("VERB", "AUX"):
                settle(group, finite)
        known = doc.user_data["finite"] = frozenset(finite)
    return known


def settle(group: Sequence[SpacyToken], finite: set[int]) -> None:
    """Leave one finite verb in a group: of several the first, or one that can be nothing else; of none, one."""
    group = sorted(group, key=lambda token: token.i)
    own = [token for token in group if token.i in finite]
    if len(own) > 1:
        sure = [token for token in own if not looks_infinitive(token)]
        keep = (sure or own)[0]
        finite.difference_update(token.i for token in own if token is not keep and looks_infinitive(token))
    elif not own and any(child.dep_ in SUBJECTS for token in group for child in token.children):
        able = [token for token in group if looks_infinitive(token) and not after_te(token)]
        if able and (able[0].pos_ in ("VERB", "AUX") or able[0].dep_ in VERB_RELATIONS):
            finite.add(able[0].i)


def tagged_finite(token: SpacyToken) -> bool:
    """Tell whether the tagger calls a word finite; after "te" none is."""
    return token.pos_ in ("VERB", "AUX") and "Fin" in token.morph.get("VerbForm") and not after_te(token)


def looks_infinitive(token: SpacyToken) -> bool:
    """Tell whether a form can be both infinitive and plural: "krijgen", "zijn", "gaan"."""
    return token.lower_.endswith(("en", "zijn", "aan", "ien", "oen")) and "Part" not in token.morph.get("VerbForm")


def after_te(token: SpacyToken) -> bool:
    """Tell whether "te" stands right before a word."""
    return bool(token.i > 0 and token.nbor(-1).lower_ == "te")


def finite_verb(head: SpacyToken) -> SpacyToken | None:
    """Return the finite verb of the clause that this word heads: itself, its auxiliary or its copula."""
    if is_finite(head):
        return head
    helpers = (child for child in head.children if child.dep_ in VERB_RELATIONS and is_finite(child))
    return next(helpers, None)


def clause_heads(doc: Doc) -> Iterator[SpacyToken]:
    """Yield the head of each clause that has a finite verb."""
    for token in doc:
        if token.dep_ in CLAUSE_RELATIONS and finite_verb(token) is not None:
            yield token


@cache
def learned_lemmas() -> dict[str, str]:
    """Return the lemmas that the treebanks taught, by "form|pos"."""
    source = files("simplify") / "nl" / "model" / "lemmas.json"
    lemmas: dict[str, str] = json.loads(source.read_text(encoding="utf-8"))
    return lemmas


def lemma(token: SpacyToken) -> str:
    """Return the lemma of a word: what the treebanks taught, else the word list, else the word in lower case."""
    from simplify.nl.features import word_list

    if token.lemma_:
        return str(token.lemma_)  # a model that was chosen instead brings its own
    if token.pos_ in ("PROPN", "PUNCT", "SYM", "X", "NUM"):
        return str(token.text)
    form: str = token.text.lower()
    known = learned_lemmas().get(f"{form}|{token.pos_}") or word_list().entry(form)[1] or form
    if token.pos_ == "VERB" and not known.endswith("n") and form.endswith("en"):
        return form  # the list may know the noun only: (wij) verzoeken → verzoek
    return known


@cache
def load(name: str) -> Language:
    """Load the model that ships with the library, or an installed spaCy model by its name."""
    import spacy

    if name:
        try:
            return spacy.load(name, exclude=["ner"])
        except OSError as fault:
            raise ModelMissing(f"{MODEL_SETTING} names '{name}', which is not installed: pip install {name}") from fault
    from simplify.nl import features  # noqa: F401  (registers the layers of the model)

    with as_file(files("simplify") / "nl" / "model" / "pipeline") as folder:
        try:
            return spacy.load(folder)
        except OSError as fault:
            raise ModelBroken("The Dutch analysis model is damaged. Install the package again.") from fault


def model() -> Language:
    """Return the model, loaded once."""
    with LOADING:
        return load(os.environ.get(MODEL_SETTING, ""))
