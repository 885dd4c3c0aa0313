"""Long sentences parted where that is safe: at a semicolon, before "daarom", "maar", "omdat", "zodat", "waarbij"."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import forms, verbs
from simplify.rules.clauses import (
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    SINGULAR,
    SUBORDINATORS,
    finite_of,
    has_finite,
    opens_with_verb,
    subject_end,
    surely_finite,
)
from simplify.rules.marks import asked, explained, semicolon
from simplify.rules.order import main_order
from simplify.rules.rule import Reading, Rule, capital
from simplify.rules.statement import BECAUSE, is_main, stands_alone

LONG = 10  # words; a shorter sentence is read in one breath
LEAST = 3  # words on each side
THEREFORE = frozenset(
    "daarom derhalve daardoor hierdoor hiermee daarmee vervolgens daarna hierna bovendien tevens ook toch dus dan "
    "daarnaast daarvoor hiervoor hierbij daarbij anders desondanks".split()
)
# A clause with the verb at the end -> an adverb with the verb after it.
# What stands first here goes behind: then "dat geldt alleen als" would be about it.
FRAMES = frozenset("naar vanwege wegens gezien in op ter ten door om voor".split())
CAUSES = frozenset({"vanwege", "wegens", "gezien"})
LINKS = {
    "waarbij": "Daarbij",
    "waarna": "Daarna",
    "waardoor": "Daardoor",
    "waarmee": "Daarmee",
    "waarvoor": "Daarvoor",
    "hetgeen": "Dat",
    "wat": "Dat",
    "die": "Die",
    "dat": "Dat",
    "waarvan": "Daarvan",
    "waar": "Daar",
    "waarin": "Daarin",
    "waarop": "Daarop",
    "waaraan": "Daaraan",
    "waarover": "Daarover",
}
REASONS = (("reden", "waarom"), ("vandaar", "dat"))
# After a request these too tell what it is for: "zodat de uitgang vrij blijft" -> "Zo blijft de uitgang vrij".
STAYS = frozenset({"blijft", "blijven", "houden", "weten", "weet", "voorkomen"})


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find the first place where a long sentence can become two."""
    if len(reading.words) > LEAST and reading.text.endswith(";"):
        yield [Piece(len(reading.text) - 1, len(reading.text), ".")]  # the last sign of a line
    if len(reading.words) < LONG or reading.text.isupper() or reading.text.rstrip()[-1:] == ":":
        return
    asks = reading.text.rstrip().endswith("?")
    for at in range(LEAST - 1, len(reading.words) - LEAST):
        between = reading.between(at)
        mark = between.strip() if "\n" not in between else "\n"  # a new line is a new item
        if mark == ";" and not asks:
            pieces = semicolon(reading, at) or asked(reading, at)
        elif mark == ":" and not asks:
            pieces = explained(reading, at)
        elif mark == "," and not _in_brackets(reading, at):
            pieces = _comma(reading, at, asks)
        elif not mark and not asks:
            # "Werkt u en heeft u opvang nodig, bel dan": a condition that its verb opens is one whole
            condition = opens_with_verb(reading, 0) and reading.lowers[1] in PRONOUNS
            pieces = None if condition else _bare(reading, at) or _shared(reading, at)
        else:
            pieces = None
        if pieces:
            yield pieces
            return


def _in_brackets(reading: Reading, at: int) -> bool:
    before = reading.text[: reading.words[at].end]
    return before.count("(") > before.count(")")


def _comma(reading: Reading, at: int, asks: bool) -> list[Piece] | None:
    """Return the pieces for a comma after word `at`."""
    word = reading.lowers[at + 1]
    stop = reading.clause_end(at + 1)
    if word == "maar" and "echter" in reading.lowers[:at]:
        return None  # "echter" will be "maar" too
    if not asks and word in ("maar", "want") and _opens_main(reading, at):
        joint = reading.words[at + 1]
        return [Piece(reading.words[at].end, joint.end, f". {capital(joint.text)}")]
    if not stands_alone(reading, at + 1):
        return None
    if asks:
        return _after_question(reading, at, stop)
    following = reading.words[at + 1]
    if word == "dan" and _conditional(reading, at):
        return None
    if word in THEREFORE and opens_with_verb(reading, at + 2):
        return [Piece(reading.words[at].end, following.end, f". {capital(following.text)}")]
    if word in ("maar", "want") and is_main(reading, at + 2, stop) and not _contrast(reading, at):
        return [Piece(reading.words[at].end, following.end, f". {capital(following.text)}")]
    if word == "en" and is_main(reading, at + 2, stop):
        after = reading.words[at + 2]
        return [Piece(reading.words[at].end, after.end, f". {capital(after.text)}")]
    if _spliced(reading, at, stop):
        return [Piece(reading.words[at].end, following.end, f". {capital(following.text)}")]
    whole = stop == len(reading.words)
    if whole and (word in BECAUSE or (word == "daar" and _ends_with_verb(reading, at + 2, stop))):
        return _because(reading, at, stop)
    if word == "zodat" and whole and reading.lowers[0] not in CAUSES:
        return _so(reading, at, stop)
    if word == "mits" and whole and stop > at + 3 and reading.lowers[0] not in FRAMES:
        return [Piece(reading.words[at].end, following.end, ". Dat geldt alleen als")]
    if word in LINKS and whole and reading.lowers[0] not in ("vanwege", "wegens"):  # a reason goes to the end
        return _link(reading, at, stop)
    if whole and reading.lowers[at + 1 : at + 3] == ("afhankelijk", "van") and not has_finite(reading, at + 3, stop):
        return [Piece(reading.words[at].end, reading.words[at + 2].end, ". Dat hangt af van")]
    if whole and reading.lowers[at + 1 : at + 3] in ALSO and not asks and "die" not in reading.lowers[: at + 1]:
        return [Piece(reading.words[at].end, reading.words[at + 1].end, ". Dat geldt ook")]
    if whole and word == "waaronder":
        return _among(reading, at, stop)
    if whole and reading.lowers[at + 1 : at + 3] in REASONS:
        return _therefore(reading, at, stop)
    return None


def _conditional(reading: Reading, at: int) -> bool:
    """Tell whether a condition stands before ", dan": "En mocht u bellen, ...", "Goed om te weten: belt u, ..."."""
    openings = {reading.lowers[reading.clause_start(n)] for n in range(at + 1)}
    if {"als", "indien"} & openings or reading.lowers[0] in SINGULAR:
        return True  # also "Of beter: als u wilt, maar niet kunt, dan ..."
    return any(opens_with_verb(reading, seat) for seat in (0, 1, reading.clause_start(at)))


def _among(reading: Reading, at: int, stop: int) -> list[Piece] | None:
    """Return ". Daar hoort ook een bezoek aan het park bij" for ", waaronder een bezoek aan het park"."""
    first, end = reading.lowers[at + 2], subject_end(reading, at + 2, stop)
    if has_finite(reading, at + 2, stop) or any(word in SUBORDINATORS for word in reading.lowers[at + 2 : stop]):
        return None
    if first not in ("een", "de", "het", "onze") or end is None:
        return None
    many = (first in ("de", "onze") and reading.lowers[end - 1].endswith("en")) or reading.lowers[end : end + 1] == (
        "en",
    )
    opening = f". Daar {'horen' if many else 'hoort'} ook "
    last = reading.words[stop - 1].end
    return [Piece(reading.words[at].end, reading.words[at + 2].start, opening), Piece(last, last, " bij")]


ALSO = (("ook", "als"), ("ook", "wanneer"))


SPEAKERS = frozenset({"wij", "we", "u", "ik", "hij"})


def _opens_main(reading: Reading, at: int) -> bool:
    """Tell whether ", maar wij beloven ..." starts a main clause, also after "... dat iedereen komt".

    In a subordinate clause the verb would stand at the end: "dat u belt, maar wij er alles aan doen".
    """
    first = reading.lowers[0]
    if at + 4 >= len(reading.words) or reading.lowers[at + 2] not in SPEAKERS or first in SUBORDINATORS:
        return False
    if not is_main(reading, at + 2, reading.clause_end(at + 1)) or _contrast(reading, at):
        return False
    return has_finite(reading, 0, at + 1) and not opens_with_verb(reading, 0)


def _spliced(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a comma only joins two main clauses: "De groep is dicht, wij gaan naar het bos."."""
    if stop - at < 5 or not reading.text.rstrip().endswith((".", "!")) or '"' in reading.text:
        return False
    start = at + 1
    if reading.lowers[start] in SPEAKERS | {"dit"}:
        return is_main(reading, start, stop)
    if reading.lowers[start] in ("hier", "nu"):
        return opens_with_verb(reading, start + 1)
    return False


def _after_question(reading: Reading, at: int, stop: int) -> list[Piece] | None:
    """Return pieces for a clause after a question: "Wilt u bellen, omdat ...?" -> "Wilt u bellen? Want ..."."""
    if stop != len(reading.words):
        return None
    word = reading.lowers[at + 1]
    pieces = _because(reading, at, stop) if word in BECAUSE else _so(reading, at, stop) if word == "zodat" else None
    end = reading.words[-1].end
    mark = reading.text[end:].find("?")
    if pieces is None or mark < 0:
        return None
    first, *others = pieces
    return [Piece(first.start, first.end, "?" + first.after[1:]), *others, Piece(end + mark, end + mark + 1, ".")]


def _because(reading: Reading, at: int, stop: int) -> list[Piece] | None:
    """Return ". Want hij is ziek" for ", omdat hij ziek is"."""
    pieces = main_order(reading, at + 2, stop, "Want")
    if pieces is None:
        return None
    return [Piece(reading.words[at].end, reading.words[at + 2].start, ". Want "), *pieces]


def _ends_with_verb(reading: Reading, start: int, stop: int) -> bool:
    """Tell "daar hij ziek is" (because) from "daar is hij" (there): its verb is the last word."""
    finite = finite_of(reading, start, stop)
    return finite is not None and finite.at == stop - 1


def _so(reading: Reading, at: int, stop: int) -> list[Piece] | None:
    """Return ". Zo kunnen wij ..." for ", zodat wij ... kunnen"; only where something becomes possible."""
    finite = finite_of(reading, at + 2, stop)
    possible = finite is not None and finite.word in ("kan", "kunt", "kunnen", "kun")
    asked = reading.text.rstrip().endswith("?") and finite is not None and finite.word in STAYS
    if not possible and not asked:
        return None
    pieces = main_order(reading, at + 2, stop, "Zo")
    if pieces is None:
        return None
    return [Piece(reading.words[at].end, reading.words[at + 2].start, ". Zo "), *pieces]


def _link(reading: Reading, at: int, stop: int) -> list[Piece] | None:
    opening = LINKS[reading.lowers[at + 1]]
    if opening in ("Die", "Dat") and _singled_out(reading, at):
        return None
    if opening == "Daarvan" and "hoogte" in reading.lowers[at:stop]:
        opening = "Daarover"
    pieces = main_order(reading, at + 2, stop, opening)
    if opening == "Dat" and reading.lowers[at + 1] == "dat" and not _about_thing(reading, at):
        return None
    subject = at + 4 if reading.lowers[at + 2 : at + 4] in (("onder", "andere"), ("onder", "meer")) else at + 2
    if pieces is None or (opening not in ("Dat", "Die") and reading.lowers[subject] not in PRONOUNS | DETERMINERS):
        return None
    return [Piece(reading.words[at].end, reading.words[at + 2].start, f". {opening} "), *pieces]


def _singled_out(reading: Reading, at: int) -> bool:
    """Tell whether a clause says which one is meant: "de eerste ouder, die belt" is not just the first one."""
    near = reading.lowers[max(0, at - 4) : at + 1]
    if not reading.care and {"de", "het", "alle"} & set(near[-4:]):
        return True  # many put a comma there: "de stukken, die u nodig hebt"
    return any(word in ONLY or (word.endswith("ste") and len(word) > 5) for word in near)


ONLY = frozenset(
    "eerste tweede derde laatste enige beste diegene degene diegenen degenen iedereen allen alles iets niets meeste "
    "minste".split()
)


def _therefore(reading: Reading, at: int, stop: int) -> list[Piece] | None:
    """Return ". Daarom vragen wij u ..." for ", reden waarom wij u vragen ..."."""
    pieces = main_order(reading, at + 3, stop, "Daarom")
    if pieces is None or reading.lowers[at + 3] not in PRONOUNS | DETERMINERS:
        return None
    return [Piece(reading.words[at].end, reading.words[at + 3].start, ". Daarom "), *pieces]


def _about_thing(reading: Reading, at: int) -> bool:
    """Tell whether "dat" after a comma takes up a noun: "een onderzoek, dat ... duurt"; not "hij zegt, dat ..."."""
    return any(word in ("een", "het") for word in reading.lowers[max(0, at - 2) : at]) and len(reading.lowers[at]) > 2


def _bare(reading: Reading, at: int) -> list[Piece] | None:
    """Return pieces for "... en wij nemen ...": "en" before a pronoun with its verb, no comma."""
    if reading.lowers[at + 1] != "en" or len(reading.words) < LONG + 2 or not stands_alone(reading, at + 1):
        return None
    subject = at + 2
    if reading.lowers[subject] not in ("wij", "we", "u", "ik", "hij") or not has_finite(reading, 0, at + 1):
        return None
    stop = reading.clause_end(subject)
    if not is_main(reading, subject, stop) or "te" in reading.lowers[: at + 1]:
        return None
    return [Piece(reading.words[at].end, reading.words[subject].end, f". {capital(reading.words[subject].text)}")]


SHARED = frozenset({"wij", "we", "u", "ik", "hij", "zij", "ze"})
DEFINITE = frozenset({"de", "het", "onze", "ons", "uw", "dit", "deze"})


def _shared(reading: Reading, at: int) -> list[Piece] | None:
    """Return pieces for "Wij danken u en zien u graag": the second verb gets its own sentence, with the same subject.

    Only where the subject opens the sentence and both verbs are sure; the subject is a pronoun or at most three words.
    """
    if reading.lowers[at + 1] != "en" or len(reading.words) < LONG + 2 or at + 5 >= len(reading.words) or at < 4:
        return None
    if reading.clause_start(at) != 0 or reading.clause_end(at) != len(reading.words):
        return None
    first, verb = reading.lowers[0], at + 2
    pronoun = first in SHARED
    head = 1 if pronoun else subject_end(reading, 0, at) if first in DEFINITE else None
    core = head
    if head is not None and not pronoun and reading.lowers[head] in PREPOSITIONS and head < at:
        verbs_ = [n for n in range(head, at) if surely_finite(reading, n, 0)]
        head = verbs_[0] if len(verbs_) == 1 and verbs_[0] - head <= 5 else None
    if (
        head is None
        or core is None
        or core > 3
        or any(word in SUBORDINATORS | {"en", "of"} for word in reading.lowers[1 : at + 1])
    ):
        return None
    plural = first in ("wij", "we")
    if plural:
        # "wij gaan zingen en dansen": the second one may be an infinitive too
        lexical = any(form.name == "infinitive" for form in forms().get(reading.lowers[1], ()))
        if reading.lowers[1] in HELPERS or not lexical or reading.lowers[verb] not in verbs():
            return None
        if any(word in HELPERS for word in reading.lowers[1 : at + 1]) or reading.lowers[at] in verbs():
            return None  # "bij het brengen en halen"
    elif not surely_finite(reading, head, 0) or not surely_finite(reading, verb, verb):
        return None
    if (
        not plural
        and reading.lowers[at + 3 : at + 4]
        and reading.lowers[at + 3] in PRONOUNS - {"u", "je", "dit", "dat"}
    ):
        return None  # "en is hij ..." starts a clause of its own
    subject = reading.span(0, core)
    return [Piece(reading.words[at].end, reading.words[verb].start, f". {subject} ")]


HELPERS = MODALS | AUXILIARIES | frozenset("gaan laten komen blijven helpen kan moet mag wil zal staan zitten".split())


def _contrast(reading: Reading, at: int) -> bool:
    """Tell "niet X, maar Y" and "niet alleen ..., maar ook" from a new thought after "maar"."""
    return "alleen" in reading.lowers[: at + 1] or reading.lowers[at + 2] == "ook"


SPLIT = Rule("split", "simplify-reason-split", find)
