"""Part of speech, morphology, lemma, finite verbs and clauses of Dutch: the one place that loads the analysis model."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from simplify.errors import ModelBroken, ModelMissing
from simplify.nl.shipped import pipeline, shipped

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

MODEL_SETTING = "SIMPLIFY_SPACY_MODEL"  # the name of an installed spaCy model, such as nl_core_news_sm
CLAUSE_RELATIONS = frozenset(("root", "advcl", "acl", "ccomp", "csubj", "parataxis", "conj", "xcomp"))
CLAUSE_START, CLAUSE_INSIDE = "clause", "in"  # the tags of a word that begins a clause, and of all others
VERB_RELATIONS = frozenset(("aux", "aux:pass", "cop"))
VERBS = frozenset(("VERB", "AUX"))
HELPERS = frozenset(
    "heb hebt heeft hebben had hadden gehad ben bent is zijn was waren geweest word wordt worden werd werden "
    "geworden".split()
)
MODALS = frozenset(
    "moet moeten moest moesten kan kunnen kon konden zal zullen zou zouden mag mogen mocht mochten wil willen wilde "
    "wilden wou laat laten liet lieten ga gaat gaan ging gingen hoeft hoeven hoefde hoefden".split()
)
SUBJECTS = frozenset(("nsubj", "nsubj:pass", "csubj"))
NOMINAL_RELATIONS = frozenset("obj iobj nsubj nsubj:pass obl nmod amod appos flat compound det case nummod".split())
LOADING = Lock()
FAR = 2**63
MOST_KEPT = 1_000  # analyses; a few megabytes


class Token(NamedTuple):
    """Hold one word of an analysed text; `start` and `end` count characters of that text, `head` counts words.

    `pos` is a universal part of speech ("VERB"), `morph` its features ("Number=Plur|Tense=Pres|VerbForm=Fin"),
    `relation` its universal dependency on the word at `head` (the root depends on itself). `opens` tells that a clause
    begins here, inside the sentence.
    """

    text: str
    start: int
    end: int
    pos: str
    morph: str
    lemma: str
    head: int
    relation: str
    finite: bool = False
    opens: bool = False

    @property
    def is_punct(self) -> bool:
        """Tell whether this is no word."""
        return self.pos in ("PUNCT", "SYM") or self.relation == "punct"


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
    """Hold the words of one sentence."""

    text: str
    tokens: tuple[Token, ...]

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Return the clauses, each with its finite verb, from left to right."""
        return clauses(self.tokens)

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


KEPT: dict[tuple[str, str], Analysis] = {}  # by the chosen model and the sentence, the newest last


def analyse(sentences: Sequence[str]) -> tuple[Analysis, ...]:
    """Analyse Dutch sentences, all that are new in one batch; each text is taken as one sentence.

    The newest are kept: a sentence is read for its score, by several rules, and once more in the text that comes out.
    """
    chosen = os.environ.get(MODEL_SETTING, "")
    found = {text: KEPT.get((chosen, text)) for text in sentences}
    new = [text for text, known in found.items() if known is None]
    for text, doc in zip(new, model().pipe(new, batch_size=64) if new else (), strict=True):
        found[text] = KEPT[chosen, text] = analysis(doc)
    if len(KEPT) > MOST_KEPT:
        for oldest in list(KEPT)[:-MOST_KEPT]:
            KEPT.pop(oldest, None)
    return tuple(known for text in sentences if (known := found[text]) is not None)


def analysis(doc: Doc) -> Analysis:
    """Return what the model says of one sentence, free of spaCy."""
    text, strings = doc.text, doc.vocab.strings
    rows = doc.to_array(["IDX", "LENGTH", "POS", "MORPH", "LEMMA", "HEAD", "DEP", "TAG"]).tolist()
    tokens, tags = [], []
    for at, (start, length, pos_key, morph, told, up, relation, tag) in enumerate(rows):
        form, end = text[start : start + length], start + length
        head = at + (up if up < FAR else up - 2 * FAR)  # the way to the head, as an unsigned number
        pos, label = strings[pos_key], strings[relation]
        if pos in VERBS and form.lower() in HELPERS:
            pos = "AUX" if label in VERB_RELATIONS else "VERB"  # "heeft geslapen", but "heeft koorts"
        own = strings[told] or lemma(form, pos)  # a model that was chosen instead brings its own lemmas
        label = "root" if label == "ROOT" else label
        tokens.append(Token(form, start, end, pos, strings[morph], own, head, label))
        tags.append(strings[tag])
    for at in finite_words(tokens):
        tokens[at] = tokens[at]._replace(finite=True)
    # A model that has not learned where clauses begin: the dependencies tell.
    taught = CLAUSE_INSIDE in tags
    for at in [at for at, tag in enumerate(tags) if tag == CLAUSE_START] if taught else clause_starts(tokens):
        tokens[at] = tokens[at]._replace(opens=True)
    for at in verbs_of_bare_clauses(tokens) if taught else ():
        tokens[at] = tokens[at]._replace(finite=True)
    return Analysis(text, tuple(tokens))


def children(tokens: Sequence[Token]) -> list[list[int]]:
    """Return which words hang on each word."""
    found: list[list[int]] = [[] for _ in tokens]
    for at, token in enumerate(tokens):
        if token.head != at:
            found[token.head].append(at)
    return found


def finite_words(tokens: Sequence[Token]) -> set[int]:
    """Return which words are finite verbs: what the tagger says of each word, mended by the dependencies.

    The tagger sees eight words to either side and the plural looks like the infinitive, so a far modal escapes it:
    "Zij *kunnen* in groepen begeleiding en advies krijgen". One group of verbs has one finite verb.
    """
    finite = {at for at, token in enumerate(tokens) if tagged_finite(tokens, at)}
    below = children(tokens)
    for at, token in enumerate(tokens):
        group = [at, *(child for child in below[at] if tokens[child].relation in VERB_RELATIONS)]
        if len(group) > 1 or token.pos in VERBS:
            settle(tokens, below, sorted(group), finite)
    return finite - led(tokens, finite)


def settle(tokens: Sequence[Token], below: Sequence[Sequence[int]], group: Sequence[int], finite: set[int]) -> None:
    """Leave one finite verb in a group: of several the first, or one that can be nothing else; of none, one."""
    own = [at for at in group if at in finite]
    if len(own) > 1:
        sure = [at for at in own if not looks_infinitive(tokens[at])]
        keep = (sure or own)[0]
        finite.difference_update(at for at in own if at != keep and looks_infinitive(tokens[at]))
    elif not own and any(tokens[child].relation in SUBJECTS for at in group for child in below[at]):
        able = [at for at in group if looks_infinitive(tokens[at]) and not after_te(tokens, at)]
        if able and (tokens[able[0]].pos in VERBS or tokens[able[0]].relation in VERB_RELATIONS):
            finite.add(able[0])


def tagged_finite(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether the tagger calls a word finite; after "te", or as a part of a name or a noun, none is."""
    token = tokens[at]
    if token.pos not in VERBS or "VerbForm=Fin" not in token.morph or after_te(tokens, at):
        return False
    return token.relation not in NOMINAL_RELATIONS or only_finite(token)


def only_finite(token: Token) -> bool:
    """Tell whether a form can be a finite verb and nothing else: "behoort", "pleit"."""
    from simplify.nl.features import word_list

    classes = word_list().entry(token.text.lower())[0].lower()
    return not looks_infinitive(token) and "v" in classes and "n" not in classes.replace("n'", "")


def led(tokens: Sequence[Token], finite: set[int]) -> set[int]:
    """Return what a modal verb leads, so that it is an infinitive: "Zij *willen* hun steun laten zien"."""
    found, modal = set(), False
    for at, token in enumerate(tokens):
        if token.pos in ("PUNCT", "CCONJ", "SCONJ"):
            modal = False
        elif at in finite and modal and looks_infinitive(token):
            found.add(at)
        elif at in finite:
            modal = token.text.lower() in MODALS
    return found


def looks_infinitive(token: Token) -> bool:
    """Tell whether a form can be both infinitive and plural: "krijgen", "zijn", "gaan"."""
    return token.text.lower().endswith(("en", "zijn", "aan", "ien", "oen")) and "VerbForm=Part" not in token.morph


def after_te(tokens: Sequence[Token], at: int) -> bool:
    """Tell whether "te" stands right before a word."""
    return at > 0 and tokens[at - 1].text.lower() == "te"


def verbs_of_bare_clauses(tokens: Sequence[Token]) -> list[int]:
    """Return a verb for each clause that a conjunction opens and that has no finite one: "… en ouders *denken* mee"."""
    starts = [at for at, token in enumerate(tokens) if token.opens]
    found = []
    for start, end in pairwise([*starts, len(tokens)]):
        clause = range(start, end)
        if tokens[start].pos == "CCONJ" and not any(tokens[at].finite for at in clause):
            able = (at for at in clause if tokens[at].pos in VERBS and looks_infinitive(tokens[at]))
            found += [at for at in able if not after_te(tokens, at)][:1]
    return found


def verbs_of_clauses(tokens: Sequence[Token]) -> dict[int, int]:
    """Return the finite verb of each clause, itself, its auxiliary or its copula, by the head of the clause."""
    below = children(tokens)
    found = {}
    for at, token in enumerate(tokens):
        if token.relation in CLAUSE_RELATIONS:
            helpers = (child for child in below[at] if tokens[child].relation in VERB_RELATIONS)
            verb = next((one for one in (at, *helpers) if tokens[one].finite), None)
            if verb is not None:
                found[at] = verb
    return found


def reach(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    """Return the first and the last word, no punctuation, of what hangs on each word, itself included."""
    spans = [(at, at) for at in range(len(tokens))]
    for at, token in enumerate(tokens):
        above, steps = at, 0
        while not token.is_punct and tokens[above].head != above and steps < len(tokens):
            above, steps = tokens[above].head, steps + 1
            first, last = spans[above]
            spans[above] = (min(first, at), max(last, at))
    return spans


def first_word(tokens: Sequence[Token]) -> int:
    """Return where the first word of a sentence stands that is no punctuation."""
    return next((at for at, token in enumerate(tokens) if not token.is_punct), 0)


def clause_starts(tokens: Sequence[Token]) -> set[int]:
    """Return where the dependencies make a clause begin, at its leftmost word; the first of the sentence is none."""
    spans = reach(tokens)
    return {spans[head][0] for head in verbs_of_clauses(tokens)} - {first_word(tokens)}


def clauses(tokens: Sequence[Token]) -> tuple[Clause, ...]:
    """Return the clauses of a sentence from left to right; of clauses in each other the inner one gets the first verb.

    "De ouder *die* vaak *belt*, *is* thuis": "die" opens a clause for "belt", and "is" belongs to the whole.
    """
    spans, found = reach(tokens), []
    opened = [at for at, token in enumerate(tokens) if token.opens]
    for verb, token in enumerate(tokens):
        if token.finite:
            first = max((at for at in opened if at <= verb), default=first_word(tokens))
            if first in opened:
                opened.remove(first)
            head = token.head if token.relation in VERB_RELATIONS else verb
            found.append(Clause(first, max(verb, spans[head][1]), verb, tokens[head].relation))
    return tuple(sorted(found, key=lambda clause: (clause.first, -clause.last)))


@cache
def learned_lemmas() -> dict[str, str]:
    """Return the lemmas that the treebanks taught, by "form|pos"."""
    lemmas: dict[str, str] = json.loads(shipped("lemmas.json"))
    return lemmas


@lru_cache(maxsize=20_000)
def lemma(word: str, pos: str) -> str:
    """Return the lemma of a word: what the treebanks taught, else the word list, else the word in lower case."""
    from simplify.nl.features import word_list

    if pos in ("PROPN", "PUNCT", "SYM", "X", "NUM"):
        return word
    form = word.lower()
    known = learned_lemmas().get(f"{form}|{pos}") or word_list().entry(form)[1] or form
    if pos == "VERB" and not known.endswith("n") and form.endswith("en"):
        return form  # the list may know the noun only: (wij) verzoeken → verzoek
    return known


@cache
def load(name: str) -> Language:
    """Load the model that ships with the library, or an installed spaCy model by its name.

    Raise `ModelMissing` or `ModelBroken`, each with its remedy.
    """
    import spacy

    if name:
        try:
            return spacy.load(name, exclude=["ner"])
        except OSError as fault:
            raise ModelMissing(f"{MODEL_SETTING} names '{name}', which is not installed: pip install {name}") from fault
    from simplify.nl import features  # noqa: F401  (registers the layers of the model)
    from simplify.nl.settled import settle_down

    learned_lemmas()  # rather now than at the first word
    with pipeline() as folder:
        try:
            nlp = spacy.load(folder, exclude=["tokenizer"])  # it is spaCy's own for Dutch
        except Exception as fault:  # whatever another release of spaCy makes of it
            raise ModelBroken(
                f"spaCy {spacy.__version__} can't load the Dutch analysis model. "
                "Install the package again: pip install --force-reinstall ouderbrug"
            ) from fault
    for tag in (CLAUSE_START, CLAUSE_INSIDE):
        nlp.vocab.strings.add(tag)
    settle_down(nlp)
    return nlp


def model() -> Language:
    """Return the model, loaded once."""
    with LOADING:
        return load(os.environ.get(MODEL_SETTING, ""))
