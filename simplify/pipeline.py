"""From a text to its plain version, sentence by sentence: read, let the rules find, edit, compare the facts.

A sentence is read again until no rule finds anything; so simplifying twice changes nothing more. An edit that loses
or adds a fact is dropped and said so; at worst the sentence stays as it came.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice

from simplify import facts, readability
from simplify.edits import Change, Draft, Origins, Piece, rewrite, settle, shifted
from simplify.errors import TextTooLong, UnknownLanguage
from simplify.facts.shapes import QUOTE
from simplify.recognition import written_in
from simplify.rules import RULES
from simplify.rules.rule import Reading, Rule, Setting, reading
from simplify.segmentation import sentences, words
from simplify.soundness import broken
from simplify.types import Check, Edit, EditKind, FactDifference, FactKind, Finding, Sentence, Simplified
from simplify.wording import wording

LONGEST_TEXT = 200_000  # characters; about a hundred pages
LONGEST_SENTENCE = 250  # words; beyond this it is no sentence but a list, a table or code
ROUNDS = 6
AT_ONCE = 16  # texts that are analysed together; more make it no faster
MARKUP = re.compile(
    r"<[^<>]{1,300}>|`[^`]{1,500}`|\{[^{}]{0,100}\}|\[[^\[\]]{0,200}\]\([^()]{0,300}\)|[#@]\w+"
    r"|\bWet(?: [a-zé-]+){1,6}|\b[^\W_]+_\w+"  # the name of a law, the name of a file
    r"|\b(?:project|programma|campagne)(?: [A-Z][\w-]*){1,4} [a-z]+en\b"  # "project Dorpsweg Veilig maken"
    r"|\bformulier [\w-]+(?: [\w-]+)?: [^.;?!]{1,80}"  # "het formulier bijstand: wijzigingen doorgeven"
)
PARENTS = frozenset("kind kinderen ouders opvang bso kdv groep peuters baby kinderdagverblijf".split())
SHIELDS = frozenset(
    {FactKind.URL, FactKind.EMAIL, FactKind.IBAN, FactKind.PHONE, FactKind.QUOTE, FactKind.ADDRESS, FactKind.NAME}
)


@dataclass(frozen=True, slots=True)
class Rewrite:
    """Hold what became of a text, before it is measured."""

    source: str
    text: str
    edits: tuple[Edit, ...]
    findings: tuple[Finding, ...]


@dataclass(slots=True)
class Outcome:
    """Hold what became of one sentence."""

    text: str
    edits: tuple[Edit, ...] = ()
    suggestions: tuple[Edit, ...] = ()
    findings: tuple[Finding, ...] = ()


def simplify(text: str, lang: str = "nl", names: Iterable[str] = (), *, from_centre: bool | None = None) -> Simplified:
    """Rewrite a text in plain words and keep every fact; see `simplify.simplify`."""
    _accept(text, lang)
    return _measured([_rewritten(text, lang, names, from_centre)], lang)[0]


def simplify_each(
    texts: Iterable[str], lang: str = "nl", names: Iterable[str] = (), *, from_centre: bool | None = None
) -> Iterator[Simplified]:
    """Rewrite texts one after another; see `simplify.simplify_each`."""
    waiting = iter(texts)
    kept = tuple(names)
    while some := list(islice(waiting, AT_ONCE)):
        for text in some:
            _accept(text, lang)
        readability.measure_all(some, lang)  # so the analyses of all sentences are at hand when a rule asks for one
        yield from _measured([_rewritten(text, lang, kept, from_centre) for text in some], lang)


def _measured(rewrites: Sequence[Rewrite], lang: str) -> list[Simplified]:
    """Add how hard each text was and is; the sentences that are new in them are analysed in one batch."""
    both = [text for one in rewrites for text in (one.source, one.text)]
    found = iter(readability.measure_all(both, lang))
    return [
        Simplified(one.source, one.text, lang, one.edits, one.findings, next(found), next(found)) for one in rewrites
    ]


def _rewritten(text: str, lang: str, names: Iterable[str], from_centre: bool | None) -> Rewrite:
    care = childcare(text, lang, from_centre)
    setting = Setting(lang, frozenset(name for name in names if name.strip()), address(text, lang, care), care)
    edits: list[Edit] = []
    findings: list[Finding] = []
    explained = set[str]()  # an explanation is offered where its word stands first
    for sentence in _readable(text, lang):
        outcome = _simplify_sentence(sentence.text, setting)
        suggestions = [edit for edit in outcome.suggestions if edit.before or edit.after not in explained]
        explained.update(edit.after for edit in suggestions if not edit.before)
        for edit in (*outcome.edits, *suggestions):
            edits.append(shifted(edit, sentence.start))
        for finding in outcome.findings:
            findings.append(replace(finding, start=finding.start + sentence.start, end=finding.end + sentence.start))
    result = rewrite(text, _applied(edits))
    findings.extend(_hard_spots(text, result, _applied(edits), lang))
    findings.sort(key=lambda finding: (finding.start, finding.end))
    return Rewrite(text, result, tuple(edits), tuple(findings))


def check(text: str, lang: str = "nl") -> Check:
    """Measure how hard a text is and point at its hard spots; see `simplify.check`."""
    _accept(text, lang)
    return Check(text, lang, readability.measure(text, lang), readability.findings(text, lang))


def undo(simplified: Simplified, edits: Iterable[Edit]) -> Simplified:
    """Return the same simplification without these edits; they stay as suggestions, so that they can be taken again."""
    gone = set(edits)
    kept = [replace(edit, kind=EditKind.SUGGEST) if edit in gone else edit for edit in simplified.edits]
    return _with_edits(simplified, kept)


def choose(simplified: Simplified, suggestions: Iterable[Edit]) -> Simplified:
    """Return the same simplification with these suggestions taken; an edit in their place makes way."""
    taken = [edit for edit in simplified.edits if edit in set(suggestions)]
    edits = []
    for edit in simplified.edits:
        if edit in taken:
            edits.append(replace(edit, kind=EditKind.APPLY))
        elif edit.kind is EditKind.APPLY and any(edit.start < one.end and edit.end > one.start for one in taken):
            edits.append(replace(edit, kind=EditKind.SUGGEST))
        else:
            edits.append(edit)
    return _with_edits(simplified, edits)


def _with_edits(simplified: Simplified, edits: Sequence[Edit]) -> Simplified:
    text = rewrite(simplified.source, _applied(edits))
    after = readability.measure(text, simplified.lang)
    return replace(simplified, text=text, edits=tuple(edits), after=after)


def _applied(edits: Iterable[Edit]) -> list[Edit]:
    return [edit for edit in edits if edit.kind is EditKind.APPLY]


def _accept(text: str, lang: str) -> None:
    if lang not in RULES:
        raise UnknownLanguage(f"There are no rules for '{lang}'. Choose one of: {', '.join(RULES)}.")
    if len(text) > LONGEST_TEXT:
        raise TextTooLong(f"This text has {len(text):,} characters. Send at most {LONGEST_TEXT:,} at a time.")


def _readable(text: str, lang: str) -> Iterator[Sentence]:
    """Give the sentences that are in this language; a sentence that shows nothing goes with the text around it.

    A part of a quote that runs over more than one sentence is left out: the words of another stay as they were said.
    """
    found = sentences(text, lang)
    quotes = [match.span() for match in QUOTE.finditer(text)]
    verdicts = [written_in(sentence.text, lang) for sentence in found]
    whole = sum(1 if verdict else -1 for verdict in verdicts if verdict is not None) >= 0
    for sentence, verdict in zip(found, verdicts, strict=True):
        known = (whole if verdict is None else verdict) and not sentence.text.startswith("```")
        if known and not any(_crosses(quote, sentence) for quote in quotes):
            yield sentence


def _crosses(quote: tuple[int, int], sentence: Sentence) -> bool:
    """Tell whether a quote stands in a sentence and in another one too."""
    meets = quote[0] < sentence.end and quote[1] > sentence.start
    return meets and not (sentence.start <= quote[0] and quote[1] <= sentence.end)


def address(text: str, lang: str, care: bool) -> str:
    """Tell how a Dutch text addresses its reader: "u", "je" or "jullie"; childcare messages say "u" by default."""
    if lang != "nl":
        return ""
    found = {word.lower for word in words(text, lang)}
    if found & {"je", "jij", "jou", "jouw"}:
        return "je"
    if "jullie" in found:
        return "jullie"
    return "u" if found & {"u", "uw"} or found & PARENTS or care else ""


def childcare(text: str, lang: str, from_centre: bool | None = None) -> bool:
    """Tell whether a centre or a school writes a Dutch text: the caller knows, else its words tell.

    A text that names another body stays without a known writer, whoever sends it.
    """
    if lang != "nl" or from_centre is False:
        return False
    found = {word.lower for word in words(text, lang)}
    if found & OTHERS:
        return False
    # "een groep vrienden" is no centre, nor is "je hebt een groep"; of a child and its school many write to parents:
    # there someone must say "wij", or a word of a centre must stand beside it
    told = {word for word in found if CENTRE.match(word)}
    beside = told - GROUPS
    own = bool(told & GROUPS) or any(not SHARED.match(word) for word in beside)
    speaks = bool(beside and found & (SPOKEN if own else WE)) or bool(told and found & NAMED)
    return bool(from_centre) or speaks


# A text about children is no message yet: someone must speak, or be spoken to, or a centre must be named.
WE = frozenset("wij we ons onze ik mij mijn".split())
NAMED = frozenset("bso kdv opvang juf meester peutergroep babygroep ouderavond ouderapp ruildag".split())
SPOKEN = WE | NAMED | frozenset("u uw je jij jou jouw jullie".split())
GROUPS = frozenset({"groep", "groepen"})
SHARED = re.compile(r"(?:kind(?:eren|je|jes)?|ouders?|baby(?:'s)?|leerling\w*|school\w*|kinder\w*|rapport\w*)$")
CENTRE = re.compile(
    r"(?:kind(?:eren|je|jes)?|ouders?|opvang(?!en$)\w*|\w*opvang|bso|kdv|\w*dagdeel|ruildag|"
    r"(?:baby|dreumes|peuter|kleuter|bso|stam|school|op)?groep|peuters?|baby(?:'s)?|juf|meester|leerling\w*|"
    r"school\w*|luier\w*|slaapzak|\w*speelplaats|speurtocht|wenmoment|ouder(?:avond|app|gesprek)\w*|studiedag|"
    r"ontruimingsoefening|citotoets\w*|intocht|rapport\w*|kinder\w*|huiswerk|spenen|fles|zwemles\w*|buitenspelen)$"
)
# With one of these another body may write or act.
OTHERS = frozenset(
    "gemeente gemeenten gemeentelijke gemeenteraad waterschap college raad wethouder burgemeester raadslid raadsleden "
    "fractie provincie "
    "rijk minister ministerie politie rechter belastingdienst toeslagen woningen bewoners inwoners burgers".split()
)


def _moves(text: str, setting: Setting) -> bool:
    """Tell whether simplifying once more would change something in what changes that were left out made possible."""
    return any(
        _simplify_sentence(one.text, setting, settle=False).text != one.text for one in sentences(text, setting.lang)
    )


def _simplify_sentence(text: str, setting: Setting, *, settle: bool = True) -> Outcome:
    found = words(text, setting.lang)
    if not found or len(found) > LONGEST_SENTENCE:
        return Outcome(text)
    setting = replace(setting, names=setting.names | facts.guessed(text, setting.lang))
    draft = _settled(text, setting)
    findings: tuple[Finding, ...] = ()
    if draft is not None and draft.changes and _spoils(text, draft.text, setting):
        draft, findings = _careful(text, setting)
        if settle and draft is not None and draft.changes and _moves(draft.text, setting):
            draft = None  # what one change spoiled, another time it would not: then the sentence stays as it came
    if draft is None or (draft.changes and _spoils(text, draft.text, setting)):
        return Outcome(text, findings=findings)
    edits = draft.edits()
    if len(edits) > 1 and any(_differs(text, rewrite(text, [edit]), setting) for edit in edits):
        edits = (_joined(text, edits),)  # alone, one of them would change a fact
    return Outcome(draft.text, edits, _suggestions(draft, setting), findings)


def _settled(text: str, setting: Setting) -> Draft | None:
    """Let the rules work until they find nothing; None when they never rest."""
    draft = Draft(text)
    readings = read(text, setting)
    rules = [rule for rule in RULES[setting.lang] if rule.kind is EditKind.APPLY]
    silent = 0  # so many rules in a row found nothing in the text as it is
    for rule in rules * ROUNDS:
        found = changes(rule, readings)
        for change in found:
            draft.apply(change)
        silent = 0 if found else silent + 1
        if silent == len(rules):
            return draft
        if found:
            readings = read(draft.text, setting)
    return None


def _careful(text: str, setting: Setting) -> tuple[Draft | None, tuple[Finding, ...]]:
    """Work again, look at the facts after each change and leave out the changes that lose or add one."""
    draft, findings, refused = Draft(text), [], set[tuple[str, str, int]]()
    for _ in range(ROUNDS):
        rested = True
        for rule in RULES[setting.lang]:
            found = changes(rule, read(draft.text, setting)) if rule.kind is EditKind.APPLY else []
            for change in found:
                span = draft.source_span(change.start, change.end)
                key = (rule.name, draft.text[change.start : change.end], span[0])
                if key in refused:
                    continue
                trial = draft.copy()
                trial.apply(change)
                difference = _differs(draft.text, trial.text, setting)
                if difference or broken(draft.text, trial.text, setting.lang):
                    refused.add(key)
                if difference:
                    findings.append(_kept(text, span, rule, difference, setting.lang))
                if key not in refused:
                    draft, rested = trial, False
        if rested:
            return draft, tuple(findings)
    return None, tuple(findings)


def _kept(text: str, span: tuple[int, int], rule: Rule, difference: FactDifference, lang: str) -> Finding:
    fact, key = (difference.lost[0], "lost") if difference.lost else (difference.added[0], "added")
    advice = wording(lang).plain(f"simplify-advice-kept-{key}", fact=fact.text)
    return Finding(span[0], span[1], text[span[0] : span[1]], rule.name, advice)


Readings = list[tuple[Sentence, Reading]]


def read(text: str, setting: Setting) -> Readings:
    """Return each sentence of a text with its words."""
    return [(sentence, reading(sentence.text, setting)) for sentence in sentences(text, setting.lang)]


def changes(rule: Rule, readings: Readings) -> list[Change]:
    """Return what a rule finds in one or more sentences, from right to left, so that spans stay true."""
    found: list[Change] = []
    for sentence, one in readings:
        proposals = list(rule.find(one))
        if proposals:
            if len(one.words) > 1 and one.text.isupper():  # all in capitals: what comes in is so too
                proposals = list(map(_loud, proposals))
            proposed = [_change(rule, pieces, one.lang) for pieces in proposals]
            found += [_moved(change, sentence.start) for change in settle(proposed, one.text, shields(one))]
    return found[::-1]


def _loud(pieces: Sequence[Piece]) -> list[Piece]:
    return [Piece(piece.start, piece.end, piece.after.upper()) for piece in pieces]


@cache
def _reason(key: str, lang: str) -> str:
    return wording(lang).plain(key)


def _change(rule: Rule, pieces: Sequence[Piece], lang: str) -> Change:
    ordered = tuple(sorted(pieces, key=lambda piece: (piece.start, piece.end)))
    return Change(ordered, rule.name, _reason(rule.reason, lang))


def _moved(change: Change, by: int) -> Change:
    pieces = tuple(Piece(piece.start + by, piece.end + by, piece.after) for piece in change.pieces)
    return Change(pieces, change.rule, change.reason)


def shields(one: Reading) -> list[tuple[int, int]]:
    """Return the spans of a sentence that no rule may change: names, links, numbers of all kinds, quotes, markup."""
    protected = [(fact.start, fact.end) for fact in facts.facts(one.text, one.lang, one.names) if fact.kind in SHIELDS]
    return protected + [match.span() for match in MARKUP.finditer(one.text)]


def _differs(before: str, after: str, setting: Setting) -> FactDifference:
    return facts.compare(before, after, setting.lang, setting.names)


def _spoils(before: str, after: str, setting: Setting) -> bool:
    """Tell whether a rewrite loses or adds a fact, or leaves a torn sentence behind."""
    return bool(_differs(before, after, setting)) or broken(before, after, setting.lang)


def _suggestions(draft: Draft, setting: Setting) -> tuple[Edit, ...]:
    """Return what the writer may choose, each on the sentence as it now is."""
    found = []
    readings = read(draft.text, setting)
    for rule in RULES[setting.lang]:
        if rule.kind is EditKind.SUGGEST:
            for change in changes(rule, readings):
                trial = draft.copy()
                trial.apply(change)
                edit = trial.edit_with(len(trial.changes) - 1, EditKind.SUGGEST)
                if edit is not None and not _differs(draft.text, trial.text, setting):
                    found.append(edit)
    return tuple(sorted(found, key=lambda edit: (edit.start, edit.end)))


def _joined(text: str, edits: Sequence[Edit]) -> Edit:
    start, end = edits[0].start, edits[-1].end
    inner = [shifted(edit, -start) for edit in edits]
    reasons = " ".join(dict.fromkeys(edit.reason for edit in edits))
    return Edit(start, end, text[start:end], rewrite(text[start:end], inner), edits[0].rule, reasons)


def _hard_spots(text: str, result: str, edits: Sequence[Edit], lang: str) -> Iterator[Finding]:
    """Give the hard spots that are left, at the place in the source that they come from."""
    origins = Origins(edits)
    for finding in readability.findings(result, lang):
        start, end = origins.span(finding.start, finding.end)
        yield replace(finding, start=start, end=end, text=text[start:end])
