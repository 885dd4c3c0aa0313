"""Formal words and their plain ones, from `simplify/<lang>/lexicon.tsv`: one entry a line, every form written out.

Columns: formal, plain, class, article, kind, guard, note. The forms of a word stand in one order, parted by `|`,
and the plain side has as many (or one that serves all; `-` means that this form is left alone):

    noun    singular|plural              accommodatie|accommodaties -> gebouw|gebouwen, article de>het
    adj     base|with -e                 adequaat|adequate -> goed|goede
    verb    infinitive|ik|hij|past singular|past plural|participle, and the particle after `…`:
            aanwenden|wend … aan|wendt … aan|wendde … aan|wendden … aan|aangewend
    others  one form, or as many as there are spellings

`guard` holds conditions parted by spaces, all of which must hold; words in a condition are parted by commas and
`_` stands for a space:

    before=…  not-before=…  after=…  not-after=…     the next or the previous word (`.` stands for the clause's end,
                                                     `#` after a "before" for a number in digits); no comma or other
                                                     mark parts the word from one that it must follow
    with=…    without=…                              any word of the sentence
    start     not-start                              first word of the sentence
    message                                          only in a text that speaks to its reader, or that a centre writes:
                                                     such words were never read in other texts; there they are offered
    pos=…     prev-pos=…  next-pos=…  not-next-pos=… universal part of speech, from the analysis model; an entry with
                                                     such a guard applies only where a model says so

No entry applies to a word that has a capital inside a sentence: that is a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from simplify.errors import DataError
from simplify.types import EditKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

COLUMNS = ("formal", "plain", "class", "article", "kind", "guard", "note")
CLASSES = frozenset({"noun", "adj", "adv", "verb", "prep", "conj", "pron", "det", "num", "phrase"})
FORMS = {"noun": (1, 2), "adj": (1, 3), "verb": (6, 6)}
ARTICLES = frozenset({"", "de", "het", "de>het", "het>de"})
MESSAGE = "message"
FLAGS = frozenset({"start", "not-start", MESSAGE})
CONDITIONS = frozenset(
    {"before", "not-before", "after", "not-after", "with", "without", "pos", "next-pos", "not-next-pos", "prev-pos"}
)
GAP = " … "
END = "."  # in a condition: the end of a clause, where no word follows
NUMBER = "#"  # in a condition: a number in digits
NOTHING = "-"  # a form that is left alone


@dataclass(frozen=True, slots=True)
class Entry:
    """Hold one line: the forms of a formal word, the plain forms beside them, and when they may change places."""

    formal: tuple[str, ...]
    plain: tuple[str, ...]
    word_class: str
    article: str
    kind: EditKind
    guard: tuple[tuple[str, frozenset[str]], ...]
    note: str
    line: int

    @property
    def needs_analysis(self) -> bool:
        """Tell whether only an analysis model can decide on this entry."""
        return any(name.endswith("pos") for name, _ in self.guard)

    @property
    def only_in_messages(self) -> bool:
        """Tell whether the entry waits for the writer in a text that speaks to nobody."""
        return any(name == MESSAGE for name, _ in self.guard)

    @property
    def may_be_adjective(self) -> bool:
        """Tell whether an adverb can be an adjective too: its guard then forbids "een" before it."""
        return any(name == "not-after" and "een" in words for name, words in self.guard)

    def allows(
        self,
        sentence: Sequence[str],
        start: int,
        end: int,
        *,
        clause_ends: bool = False,
        clause_starts: bool = False,
        tags: Sequence[str] | None = None,
    ) -> bool:
        """Tell whether the guard lets the words `sentence[start:end]` change, all in lower case.

        `clause_ends` says that punctuation follows the last of them, `clause_starts` that it stands before the first:
        "de klager, als bedoeld in lid 5" has no noun before "als". `tags` are universal parts of speech, one for
        each word; without them an entry that asks for one does not apply.
        """
        following = END if clause_ends or end >= len(sentence) else sentence[end]
        previous = sentence[start - 1] if start else ""
        for name, wanted in self.guard:
            if name == MESSAGE:
                continue  # told by the whole text
            if name.endswith("pos"):
                at = {"pos": start, "next-pos": end, "prev-pos": start - 1}[name.removeprefix("not-")]
                holds = tags is not None and 0 <= at < len(tags) and tags[at].lower() in wanted
                if name == "prev-pos" and clause_starts:
                    return False
            elif name.endswith("start"):
                holds = start == 0
            elif name.endswith("before"):
                holds = following in wanted or (NUMBER in wanted and following[:1].isdigit())
            elif name.endswith("after"):
                holds = previous in wanted and not (name == "after" and clause_starts)
            else:
                holds = not wanted.isdisjoint(sentence)
            if holds == (name == "without" or name.startswith("not-")):
                return False
        return True


@dataclass(frozen=True, slots=True)
class Replacement:
    """Hold one form of an entry: lower-case words to find, words to write, and the entry they come from.

    With a `gap` the words are two parts around a `…`: "wendt … aan". `ambiguous` means that the same words stand for
    two forms with different plain words ("ontvangen": krijgen or gekregen), so that only an analysis can choose.
    `form` is the index of the form; a separable verb also gives its joined forms and its "te" form.
    """

    before: str
    after: str
    entry: Entry
    form: int
    gap: bool = False
    ambiguous: bool = False


def _cluster(forms: tuple[str, ...], form: str) -> tuple[str, str]:
    """Return what stands around the finite verb, or "te", of a verb of two parts in a subordinate clause.

    "aanwenden": ("aan", ""); "ter beschikking stellen": ("ter beschikking ", ""); "laten weten": ("", " weten").
    """
    particle = form.split(GAP)[1]
    if forms[0].endswith(f" {particle}"):
        return "", f" {particle}"
    return (f"{particle} " if forms[0].startswith(f"{particle} ") else particle), ""


def joined(forms: tuple[str, ...], form: str) -> str:
    """Return a finite form of two parts as a subordinate clause has it: "wendt … aan" -> "aanwendt"."""
    if GAP not in form:
        return form
    before, after = _cluster(forms, form)
    return f"{before}{form.split(GAP)[0]}{after}"


def _with_te(forms: tuple[str, ...]) -> str:
    """Return the infinitive with "te": "aan te wenden", "te gebruiken", "te laten weten"."""
    if GAP not in forms[1]:
        return f"te {forms[0]}"
    before, after = _cluster(forms, forms[1])
    verb = forms[0].removeprefix(before).removesuffix(after)
    return f"{before.strip()} te {verb}{after}".strip()


def _pairs(entry: Entry) -> Iterator[tuple[str, str, int]]:
    """Give each form with its plain form and its index, joined forms and "te" forms of separable verbs included."""
    plain = entry.plain if len(entry.plain) > 1 else entry.plain * len(entry.formal)
    for index, (before, after) in enumerate(zip(entry.formal, plain, strict=True)):
        if NOTHING not in (before, after):
            yield before, after, index
            if GAP in before:
                yield joined(entry.formal, before), joined(plain, after), index
    if entry.word_class == "verb" and NOTHING not in (entry.formal[0], plain[0]):
        te, plain_te = _with_te(entry.formal), _with_te(plain)
        if te != f"te {entry.formal[0]}" or plain_te != f"te {plain[0]}":
            yield te, plain_te, 0


def _fail(file: str, line: int, message: str) -> None:
    raise DataError(file, line, message)


def _guard(text: str, file: str, line: int) -> tuple[tuple[str, frozenset[str]], ...]:
    conditions = []
    for condition in text.split():
        name, _, words = condition.partition("=")
        if not (name in FLAGS and not words) and not (name in CONDITIONS and words):
            _fail(file, line, f"'{condition}' is no condition; use one of {', '.join(sorted(CONDITIONS | FLAGS))}")
        conditions.append((name, frozenset(words.replace("_", " ").lower().split(","))))
    return tuple(conditions)


def parse(text: str, file: str) -> tuple[Entry, ...]:
    """Read entries from the text of a lexicon; raise `DataError` with file and line at the first fault."""
    entries: list[Entry] = []
    seen: dict[tuple[str, str], int] = {}
    header = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        cells = tuple(line.split("\t"))
        if not header:
            if cells != COLUMNS:
                _fail(file, number, f"the first line must name the columns: {', '.join(COLUMNS)}")
            header = True
            continue
        if len(cells) != len(COLUMNS):
            _fail(file, number, f"there are {len(cells)} columns; write {len(COLUMNS)}, parted by tabs")
        if any(cell != cell.strip() for cell in cells):
            _fail(file, number, "take away the spaces around a column")
        formal, plain = tuple(cells[0].split("|")), tuple(cells[1].split("|"))
        word_class, article, kind, guard, note = cells[2:]
        if word_class not in CLASSES:
            _fail(file, number, f"'{word_class}' is no word class; use one of {', '.join(sorted(CLASSES))}")
        least, most = FORMS.get(word_class, (1, 9))
        if not least <= len(formal) <= most or len(plain) not in (1, len(formal)):
            _fail(file, number, f"a {word_class} needs {least} to {most} forms, and as many plain ones (or one)")
        if not all(formal) or not all(plain):
            _fail(file, number, "a form is empty; write - for a form that is left alone")
        if article not in ARTICLES:
            _fail(file, number, f"'{article}' is no article; use de, het, de>het or het>de")
        if kind not in set(EditKind):
            _fail(file, number, f"'{kind}' is no kind; use apply or suggest")
        key = (formal[0], guard)
        if key in seen:
            _fail(file, number, f"'{formal[0]}' stands on line {seen[key]} too; keep one, or give them other guards")
        if entries and formal[0].casefold() < entries[-1].formal[0].casefold():
            _fail(file, number, f"'{formal[0]}' must come before '{entries[-1].formal[0]}'; sort the lines")
        seen[key] = number
        conditions = _guard(guard, file, number)
        entries.append(Entry(formal, plain, word_class, article, EditKind(kind), conditions, note, number))
    if not entries:
        _fail(file, 1, "there are no entries")
    return tuple(entries)


@cache
def entries(lang: str, name: str = "lexicon") -> tuple[Entry, ...]:
    """Return the lexicon of a language, or "centre": its words that only a message of a centre makes safe.

    Raise `DataError` with file and line when a line is wrong.
    """
    file = files("simplify") / lang / f"{name}.tsv"
    return parse(file.read_text(encoding="utf-8"), f"simplify/{lang}/{name}.tsv")


@cache
def replacements(lang: str, name: str = "lexicon") -> tuple[Replacement, ...]:
    """Return every form of every entry as words to find and words to write, the longest first."""
    found: dict[str, dict[tuple[str, int], Replacement]] = {}
    for entry in entries(lang, name):
        for before, after, form in _pairs(entry):
            gap = GAP in before
            found.setdefault(before, {}).setdefault((after, entry.line), Replacement(before, after, entry, form, gap))
    flat = []
    for group in found.values():
        unclear = len({after for after, _ in group}) > 1
        for replacement in group.values():
            same = len({after for after, line in group if line == replacement.entry.line}) > 1
            flat.append(replacement if not (unclear and same) else _marked(replacement))
    return tuple(sorted(flat, key=lambda one: (-one.before.count(" "), -len(one.before), one.before, one.entry.line)))


def _marked(one: Replacement) -> Replacement:
    return Replacement(one.before, one.after, one.entry, one.form, one.gap, ambiguous=True)


@cache
def domain_words(lang: str) -> frozenset[str]:
    """Return the words of childcare and school that are never called difficult and never replaced, in lower case."""
    file = files("simplify") / lang / "domain.txt"
    words: list[str] = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.startswith("#") and line.strip():
            for word in line.split("|"):
                if word in words or word != word.strip().lower():
                    _fail(f"simplify/{lang}/domain.txt", number, f"'{word}' is doubled, or not in lower case")
                words.append(word)
    return frozenset(words)
