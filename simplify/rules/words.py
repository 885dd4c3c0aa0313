"""Formal and difficult words -> plain ones, from the lexicon: with guards, agreement, and particles in their place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, partial

from simplify import lexicon
from simplify.edits import Piece
from simplify.lexicon import GAP, Replacement
from simplify.matching import Phrases
from simplify.nl.verbs import forms, particles
from simplify.rules.agreement import NO_ARTICLE, SIMPLE_PREPOSITIONS, TO_DE, TO_HET, agreement, is_plural, number
from simplify.rules.ambiguous import HAVE, MODALS, helped, in_clause, is_meant
from simplify.rules.clauses import (
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    opens_with_verb,
    surely_finite,
)
from simplify.rules.fitting import (
    HIJ,
    IK,
    INFINITIVE,
    PARTICIPLE,
    PAST,
    PASTS,
    abbreviated,
    graded,
    receives_people,
    repeats,
    second_van,
)
from simplify.rules.parse import parse
from simplify.rules.rule import Reading, Rule
from simplify.types import EditKind


@cache
def index(lang: str, name: str = "lexicon") -> Phrases[Replacement]:
    """Return the replacements by their words; of a verb with a particle the first part, the particle is sought."""
    return Phrases([(one.before.split(GAP)[0], one) for one in lexicon.replacements(lang, name)], lang)


def find(kind: EditKind, reading: Reading, name: str = "lexicon") -> Iterable[Sequence[Piece]]:
    """Find words of the lexicon that may change here."""
    entries, at = index(reading.lang, name), 0
    while at < len(reading.words):
        step = at + 1
        if reading.lowers[at] in entries.by_first and not _is_name(reading, at):
            for end, one in entries.at(reading.text, reading.words, at):
                pieces = _pieces(reading, at, end, one) if _kind(reading, one) is kind else None
                if pieces:
                    yield pieces
                    step = end
                    break
        at = step


def _kind(reading: Reading, one: Replacement) -> EditKind:
    """Return who decides on an entry here: in a text that speaks to nobody, a rare word is for the writer."""
    spoken = reading.care or reading.address
    return one.entry.kind if spoken or not one.entry.only_in_messages else EditKind.SUGGEST


def _is_name(reading: Reading, at: int) -> bool:
    """Tell whether a capital inside the sentence makes a word a name, unless all is in capitals."""
    word = reading.words[at]
    return at > 0 and word.text[0].isupper() and not reading.text.isupper()


def _pieces(reading: Reading, at: int, end: int, one: Replacement) -> list[Piece] | None:
    """Return the pieces of one replacement, or None when a guard, the agreement or the word order forbids it."""
    tags: tuple[str, ...] | None = None
    if one.ambiguous and reading.text.isupper():
        return None  # a heading: "ONTVANGEN ZORG" tells the analysis nothing
    if one.ambiguous or one.entry.needs_analysis:
        found = parse(reading)
        token = found.tokens[at] if found is not None else None
        if found is None or token is None:
            return None
        if one.ambiguous and not is_meant(reading, at, end, one, found, token):
            return None  # "ontvangen" is krijgen or gekregen
        if one.form == PARTICIPLE and token.relation == "amod":
            return None  # "de eerder ontvangen brief" has no "gekregen brief"
        tags = found.tags()
    opening = at > 0 and not reading.flows(at - 1)
    if not one.entry.allows(reading.lowers, at, end, clause_ends=reading.closes(end), clause_starts=opening, tags=tags):
        return None
    if repeats(reading, at, end, one.after) or graded(reading, at, one) or abbreviated(reading, at, end):
        return None
    if receives_people(reading, at, end, one) or second_van(reading, end, one):
        return None
    again = one.after == "ook" and "ook" in reading.lowers[reading.clause_start(at) : reading.clause_end(at)]
    if again or (one.after == "ook" and at and reading.lowers[at - 1] in DETERMINERS):
        return None  # "de eveneens rode jas"
    if one.entry.word_class == "adv" and _attributive(reading, at, end, one):
        return None
    if one.after in MANY and one.before.startswith(("een ", "het ")) and _singular_subject(reading, at):
        return None
    if one.entry.word_class == "verb":
        return _verb(reading, at, end, one)
    if one.entry.word_class == "noun" and _bare_action(reading, at, end, one):
        return None
    after = _addressed(reading, one)
    if after is None:
        return None
    condition = at == 0 and after.startswith(("als het ", "als er ", "als u ", "als je "))
    if condition and reading.flows(end - 1) and opens_with_verb(reading, end):
        after += ","  # "Bij regen blijven wij binnen": "Als het regent, blijven wij binnen"
    pieces = [reading.swap(at, end, after)]
    if one.entry.word_class == "noun" and one.entry.article in ("de>het", "het>de") and one.form == 0:
        article = agreement(reading, at, end, one.entry.article)
        if article is None:
            return None
        pieces = article + pieces
    if one.entry.word_class == "noun" and one.form == 0 and is_plural(one.after) and not is_plural(one.before):
        told = number(reading, at, end)
        return None if told is None else pieces + told
    return pieces


def _addressed(reading: Reading, one: Replacement) -> str | None:
    """Return the plain words with the writer's own "je"; None where "u" would come in for someone else."""
    words = one.after.split()
    if not {"u", "uw"} & set(words) or {"u", "uw"} & set(one.before.split()) or reading.address == "u":
        return one.after
    if reading.address != "je":
        return None
    return " ".join({"u": "je", "uw": "je"}.get(word, word) for word in words)


# "een groot aantal" is singular and these are plural, so the verb would have to change too.
MANY = frozenset({"veel", "veel soorten", "steeds meer", "de meeste", "twee", "drie", "vier", "vijf"})


def _singular_subject(reading: Reading, at: int) -> bool:
    """Tell whether a quantity may be the subject of a singular verb: "een groot aantal kinderen is ziek"."""
    if at and reading.lowers[at - 1] in PREPOSITIONS:
        return False
    start, stop = reading.clause_start(at), reading.clause_end(at)
    if {"ik", "hij", "wij", "we", "u", "je"} & set(reading.lowers[start:stop]):
        return False
    return any(surely_finite(reading, n, start) for n in range(start, stop))


def _attributive(reading: Reading, at: int, end: int, one: Replacement) -> bool:
    """Tell whether an adverb is an adjective here: "een populair jaarlijks feest", "voor sporadisch gebruik".

    Only an entry that may not follow "een" can be one.
    """
    if reading.closes(end) or not one.entry.may_be_adjective:
        return False
    following = reading.lowers[end]
    if not following.isalpha() or following in FUNCTION_WORDS:
        return False
    if at and reading.lowers[at - 1] in PREPOSITIONS | DETERMINERS - ALSO_PRONOUNS:
        return True  # "hun dagelijks leven", but "wilt u ons tijdig laten weten"
    if forms().get(following):
        return False
    found = parse(reading)
    token = found.tokens[at] if found is not None else None
    return token is not None and token.relation == "amod"


ALSO_PRONOUNS = frozenset("ons haar het dit dat deze die".split())
FUNCTION_WORDS = (
    PREPOSITIONS
    | DETERMINERS
    | PRONOUNS
    | SUBORDINATORS
    | frozenset("en of maar want niet ook al nog wel zo te aan".split())
)


def _bare_action(reading: Reading, at: int, end: int, one: Replacement) -> bool:
    """Tell whether a noun in -ing stands without an article: "door beëindiging van" has no "door einde van"."""
    if not one.before.endswith("ing") or one.after.endswith("ing"):
        return False
    before = reading.lowers[at - 1] if at else ""
    return before in SIMPLE_PREPOSITIONS or (before not in {*TO_HET, *TO_DE, *NO_ARTICLE} and not before.endswith("e"))


def _verb(reading: Reading, at: int, end: int, one: Replacement) -> list[Piece] | None:
    """Return the pieces of a verb; a new particle goes to the end of its clause, an old one goes away."""
    plain, _, particle = one.after.partition(GAP)
    pieces: list[Piece] = []
    stop = reading.clause_end(end - 1)
    if plain == "ben" and "ik" not in reading.lowers:
        return None  # "deze vind om 9 uur plaats": a slip for "vindt"
    if one.gap:
        old = one.before.split(GAP)[1]
        seat = next((n for n in range(end, stop) if reading.lowers[n] == old), -1)
        if seat < 0 or reading.lowers[seat - 1] in DETERMINERS or reading.lowers[seat : seat + 2] == ("deel", "van"):
            return None  # "neemt een (groot) deel van de taken op zich": a noun
        if seat + 1 < stop and reading.lowers[seat + 1] not in CONTINUES:
            return None
        piece = reading.swap(seat, seat + 1, particle) if particle else reading.drop(seat, seat + 1)
        return [reading.swap(at, end, plain), piece]
    if (
        one.form == INFINITIVE
        and " te " not in f" {one.before} "
        and not _is_bare_infinitive(reading, at, end, stop, one)
    ):
        return None
    if one.form == INFINITIVE and _before_noun(reading, at, end):
        return None
    if one.form in (IK, HIJ, PAST, PASTS) and not (_is_finite(reading, at) and _may_be_verb(reading, at)):
        return None
    joined = GAP in one.entry.formal[one.form]  # "plaatsvindt": always in a clause
    if plain in COPULAS and not one.gap and end < stop and (joined or in_clause(reading, at)):
        return None  # "omdat het feest plaatsvindt in mei": "omdat het feest is in mei" has a wrong order
    if one.form == PARTICIPLE and reading.closes(end) and in_clause(reading, at) and not helped(reading, at):
        return None  # "omdat de gemeente de hulp verleend": a slip for "verleent"
    if one.form == PARTICIPLE and plain in NO_PASSIVE and not HAVE & set(reading.lowers):
        return None
    if one.form in (PAST, PASTS) and _like_adjective(reading, at, end, one):
        return None
    if particle and stop == end and in_clause(reading, at):
        return [reading.swap(at, end, lexicon.joined(one.entry.plain, one.after))]
    if particle:
        if _busy(reading, end, stop) or (stop == end and at > 2):
            return None
        seat_end = reading.words[stop - 1].end
        if stop == end:
            return [reading.swap(at, end, f"{plain} {particle}")]
        pieces.append(Piece(seat_end, seat_end, f" {particle}"))
    return [reading.swap(at, end, plain), *pieces]


COPULAS = frozenset({"is", "zijn", "was", "waren"})
NO_PASSIVE = frozenset({"gekregen", "gehad", "geweest", "verteld"})  # "is ontvangen" has no "is gekregen"
CONTINUES = frozenset(
    "en of maar want om omdat als zodat dat die te voor van in op met bij aan naar vóór tijdens via".split()
)


def _is_bare_infinitive(reading: Reading, at: int, end: int, stop: int, one: Replacement) -> bool:
    """Tell whether a form in -en is an infinitive after a modal or "te", so that a joined verb may take its place.

    "wij annuleren de dag" is finite: "afzeggen" would be wrong there.
    """
    separable = any(form.verb.particle and form.name == "infinitive" for form in forms().get(one.after, ()))
    if at and reading.lowers[at - 1] == "te":
        return not separable
    if not separable and " " not in one.after:
        return True
    if any(word in MODALS for word in reading.lowers[:at]) and (end == stop or reading.lowers[end] in CONTINUES):
        return not any(word in MODALS for word in reading.lowers[end:stop])
    return False


def _before_noun(reading: Reading, at: int, end: int) -> bool:
    """Tell whether an infinitive tells of a noun: "het aantal te verlenen vergunningen" has no "te geven"."""
    if reading.lowers[at - 1 : at] != ("te",) or reading.closes(end):
        return False
    found = parse(reading)
    return found is not None and found.tags()[end] == "NOUN"


def _is_finite(reading: Reading, at: int) -> bool:
    """Tell whether a form like "start" or "keur" is a verb here, and no noun after an article."""
    before = reading.lowers[at - 1] if at else ""
    return before not in {"de", "het", "een", "geen", "uw", "onze", "deze", "dit", "mijn", "zijn", "haar", "te"}


def _may_be_verb(reading: Reading, at: int) -> bool:
    """Tell whether the analysis allows a verb here: "dit vreemde voorval" has none."""
    found = parse(reading)
    token = found.tokens[at] if found is not None else None
    return token is None or token.pos in ("VERB", "AUX")


def _like_adjective(reading: Reading, at: int, end: int, one: Replacement) -> bool:
    """Tell whether "verleende" may be an adjective: "de eerder verleende vergunning"; with a pronoun it is a verb."""
    participle = one.entry.formal[PARTICIPLE]
    if one.before not in (f"{participle}e", f"{participle}en"):
        return False
    beside = {reading.lowers[at - 1] if at else "", reading.lowers[end] if end < len(reading.words) else ""}
    return not beside & {"ik", "hij", "zij", "ze", "wij", "we", "u", "je", "jullie"}


def _busy(reading: Reading, start: int, stop: int) -> bool:
    """Tell whether more verbs or clauses follow, so that the end of the clause is no place for a particle."""
    return any(
        (word in CLAUSE_WORDS and not (word == "om" and _is_time(reading, n + 1)))
        or (word in particles() and n == stop - 1)
        or any(form.name in ("infinitive", "participle") for form in forms().get(word, ()))
        for n, word in enumerate(reading.lowers[start:stop], start)
    )


def _is_time(reading: Reading, at: int) -> bool:
    """Tell whether a time stands at a word: "om 15.10 uur", "om half drie"."""
    word = reading.lowers[at] if at < len(reading.lowers) else ""
    return word[:1].isdigit() or word in ("half", "kwart")


CLAUSE_WORDS = frozenset(
    "dat die omdat als zodat terwijl wanneer of en maar want om waar wie wat hoe te voordat nadat".split()
)


def find_of_centre(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find words that may change in a message of a centre or a school only."""
    if reading.care:
        yield from find(EditKind.APPLY, reading, "centre")


CENTRE_WORDS = Rule("centre-word", "simplify-reason-word", find_of_centre)
WORDS = Rule("word", "simplify-reason-word", partial(find, EditKind.APPLY))
CHOICES = Rule("word-choice", "simplify-reason-word-choice", partial(find, EditKind.SUGGEST), EditKind.SUGGEST)
