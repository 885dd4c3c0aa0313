"""Passives with a known agent: "Uw kind wordt door de juf opgehaald" -> "De juf haalt uw kind op"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.nouns import may_be_adjective, only_noun
from simplify.nl.verbs import Verb
from simplify.rules.abbreviations import DAYS
from simplify.rules.actors import only_verb
from simplify.rules.clauses import (
    ADVERBS,
    ALSO_NOUNS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    inverted_subject,
    subject_end,
)
from simplify.rules.however import STARTERS
from simplify.rules.parse import may_be_name
from simplify.rules.rule import Reading, Rule, capital
from simplify.types import EditKind

BECOMES = frozenset({"wordt", "worden", "werd", "werden"})
PERFECT = frozenset({"is", "zijn"})
MODALS = {"mag": "mogen", "mogen": "mogen", "moet": "moeten", "moeten": "moeten", "kan": "kunnen", "kunnen": "kunnen"}
MODALS |= {"zal": "zullen", "zullen": "zullen"}
FINITE = BECOMES | PERFECT | frozenset(MODALS)
SINGULAR = {"mogen": "mag", "moeten": "moet", "kunnen": "kan", "zullen": "zal"}
OBJECTS = {"ons": "wij", "mij": "ik", "u": "u", "hem": "hij"}
PLURAL_S = (
    "ouders",
    "medewerkers",
    "leidsters",
    "begeleiders",
    "collega's",
    "leerkrachten",
    "juffen",
    "meesters",
    "vrijwilligers",
)
SUBJECTS = frozenset({"ik", "jij", "hij", "zij", "ze", "wij", "we", "je", "u"})
GROUPS = frozenset({"kinderen", "leerlingen", "ouders", "peuters", "kleuters"})
TITLES = frozenset({"juf", "meester", "mevrouw", "meneer"})
ONLY = frozenset({"alleen", "uitsluitend"})


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a sentence of one clause: subject, wordt or a modal, "door" with an agent, a participle at the end."""
    if "door" not in reading.lowers or len(reading.words) > 30 or reading.text.rstrip()[-1:] not in (".", "!"):
        return
    stop = reading.clause_end(0)
    stop = next((at for at in range(2, stop) if reading.lowers[at] in SUBORDINATORS - {"dat", "die"}), stop)
    subject = subject_end(reading, 0, stop)
    if subject is None and stop > 2 and (reading.words[0].text in reading.names or reading.lowers[1] in FINITE):
        subject = 1
    if subject is None or subject + 3 >= stop or reading.lowers[0] in PRONOUNS - {"dit", "dat", "deze"}:
        return
    if (subject == 1 and reading.lowers[0] in ADVERBS) or reading.lowers[subject + 1] in SUBJECTS:
        return  # "Daar worden zij door oma opgehaald."
    verb, last = reading.lowers[subject], stop - 1
    if verb in FINITE:
        while last > subject and _no_verb(reading.lowers[last]):
            last -= 1
    if reading.lowers[last - 1] == "het":
        return  # "door het bestaan van": a noun
    if last <= subject or (last + 1 < stop and reading.lowers[last + 1] not in PREPOSITIONS):
        return
    by = reading.lowers.index("door")
    if by >= last or by <= subject or reading.lowers.count("door") > 1 or _shared(reading, by):
        return
    agent = _agent(reading, by + 1, last)
    if agent is None:
        return
    end, words, plural = agent
    if verb in BECOMES:
        action = only_verb(reading.lowers[last])
        if action is None or "worden" in reading.lowers[subject + 1 :]:
            return
        past = verb.startswith("werd")
        finite = (action.pasts if plural else action.past) if past else (action.bare if plural else action.hij)
        if words in ("wij", "ik", "u") and not past:
            finite = {"wij": action.bare, "ik": action.ik, "u": action.hij}[words]
        tail = action.particle
    elif verb in PERFECT:
        action = only_verb(reading.lowers[last])
        if action is None or "worden" in reading.lowers[subject + 1 : last] or reading.lowers[last - 1] in FINITE:
            return
        finite = "hebben" if plural or words == "wij" else "heb" if words == "ik" else "heeft"
        tail = action.participle
    elif verb in MODALS:
        found = _modal_passive(reading, end, last)
        if found is None:
            return
        action, last = found
        infinitive = MODALS[verb]
        finite = infinitive if plural or words == "wij" else SINGULAR[infinitive]
        if words == "u":
            finite = {"kan": "kunt"}.get(finite, finite)
        tail = action.infinitive
    else:
        return
    yield from _active(reading, subject, by, end, last, words, finite, tail)


def _shared(reading: Reading, by: int) -> bool:
    """Tell whether a second verb follows for the same subject: "wordt door ons gebruikt en is soms te leen"."""
    rest = reading.lowers[by + 1 :]
    joints = [n for n, word in enumerate(rest[:-1]) if word in ("en", "maar")]
    return any(rest[n + 1] in FINITE and rest[n + 2 : n + 3] != ("er",) and not _own(rest[n + 2 :]) for n in joints)


def _own(words: tuple[str, ...]) -> bool:
    """Tell whether a subject follows a verb: "en worden de kinderen", "en kunt u"."""
    return bool(words) and words[0] in DETERMINERS | PRONOUNS


def find_without_agent(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "De brief wordt morgen verstuurd.": whether "wij" send it, only the writer knows."""
    last = len(reading.words) - 1
    if "door" in reading.lowers or last < 3 or last > 20 or reading.clause_end(0) <= last:
        return
    subject = subject_end(reading, 0, last)
    if subject is None or subject >= last or reading.lowers[0] in PRONOUNS or reading.text.rstrip()[-1:] != ".":
        return
    verb, action = reading.lowers[subject], only_verb(reading.lowers[last])
    if verb not in ("wordt", "worden") or action is None or "worden" in reading.lowers[subject + 1 :]:
        return
    yield from _active(reading, subject, last, last, last, "wij", action.bare, action.particle)


def _active(
    reading: Reading,
    subject: int,
    by: int,
    end: int,
    last: int,
    words: str,
    finite: str,
    tail: str,
    until: int = 0,
) -> Iterable[Sequence[Piece]]:
    """Build "agent verb object rest particle" out of the words that stand there, up to word `until`."""
    before, after = list(range(subject + 1, by)), list(range(end, last))
    only = ""
    if before and reading.lowers[before[-1]] in ONLY:
        only = "alleen "
        before = before[:-1]
    if any(reading.lowers[at] == "worden" for at in after):
        after = [at for at in after if reading.lowers[at] != "worden"]
    if reading.lowers[last] == "worden":
        after = after[:-1]  # "gefotografeerd worden": the participle became the verb
    middle = " ".join(reading.words[at].text for at in [*before, *after])
    original = reading.text[reading.words[0].start : reading.words[last].end]
    if MARKS.search(original):
        return
    first = reading.words[0]
    if first.lower in ("die", "dat", "deze") and middle.lower().startswith((*DAYS, "week", "maand", "avond")):
        return  # "die" beside "vrijdag" would be read as "that Friday"
    bare = subject == 1 and first.text not in reading.names and first.lower not in STARTERS | GROUPS
    if bare and (not first.lower.endswith(("en", "s")) or may_be_name(reading, 0)):
        return  # "Evi is door een wesp gestoken.": a name, and one that nobody told
    patient = reading.span(0, subject)
    if first.text not in reading.names and first.lower in STARTERS:
        patient = first.lower + patient[len(first.text) :]
    elif first.text not in reading.names:
        patient = patient[:1].lower() + patient[1:]
    parts = [capital(only + words), finite, patient, middle, tail]
    text = " ".join(part for part in parts if part)
    yield [Piece(first.start, reading.words[until - 1 if until else last].end, text)]


def _agent(reading: Reading, at: int, last: int) -> tuple[int, str, bool] | None:
    """Return the word after the agent, the agent as a subject, and whether it is plural."""
    word = reading.lowers[at]
    if word in OBJECTS and reading.lowers[at + 1] not in ("kind",):
        return at + 1, OBJECTS[word], word == "ons" and False
    if word in TITLES and reading.words[at + 1].text[0].isupper():
        return at + 2, reading.span(at, at + 2), False
    if word in BARE_AGENTS and at < last:
        own = 1 + (reading.lowers[at + 1] == "zelf")
        return (at + own, reading.span(at, at + own), True) if at + own <= last else None
    end = subject_end(reading, at, last)
    if end is None or end > last or reading.lowers[at] not in ("de", "het", "een", "onze", "ons", "uw", "deze"):
        return None
    if end < last and only_noun(reading.lowers[end]):
        return None  # a second noun: the first was none
    if reading.lowers[end - 1] in PREPOSITIONS or (end < last and reading.lowers[end] in ("en", "of", "die", "dat")):
        return None
    noun = reading.lowers[at + 1 : end][0] if end - at == 2 else reading.lowers[end - 1]
    if "van" in reading.lowers[at:end]:
        noun = reading.lowers[at:end][reading.lowers[at:end].index("van") - 1]
    if noun.endswith("ing") or noun in CAUSES:
        return None
    if noun.endswith("s") and noun not in PLURAL_S and reading.lowers[at] in ("de", "onze", "uw", "deze"):
        return None  # "de bureaus" or "de baas": the number is not known
    named = next((n for n in range(end + 1, last + 1) if not reading.words[n].text[0].isupper()), last + 1)
    if end < last and reading.lowers[end] in TITLES and named > end + 1:
        return named, f"{reading.span(at, named)},", False  # "de directeur, mevrouw El Amrani,"
    plural = reading.lowers[at] in ("de", "onze", "uw", "deze") and (noun.endswith("en") or noun in PLURAL_S)
    return end, reading.span(at, end), plural


BARE_AGENTS = frozenset({"ouders", "kinderen", "medewerkers", "vrijwilligers", "leerlingen", "stagiaires", "collega's"})
MARKS = re.compile(r"[\"()/&%€]|(?<!\w)'|'(?!\w)")  # not the apostrophe of "foto's"
# "door de regen", "door het raam": a cause or a way, no agent.
CAUSES = frozenset(
    "regen hitte drukte storm sneeuw kou ziekte griep corona wind val raam deur gang poort tuin straat stad week dag "
    "nacht jaar loop tijd weer brand crisis toename afname gebruik wijk mond neus gebouw land".split()
)


def _modal_passive(reading: Reading, start: int, last: int) -> tuple[Verb, int] | None:
    """Return the verb of "worden opgehaald" or "opgehaald worden" at the end of the clause."""
    one, two = reading.lowers[last - 1], reading.lowers[last]
    if last - 1 < start:
        return None
    action = only_verb(two) if one == "worden" else only_verb(one) if two == "worden" else None
    return None if action is None else (action, last)


NUMBERS = frozenset("twee drie vier vijf zes".split())


def _no_verb(word: str) -> bool:
    return word in ALSO_NOUNS or (only_verb(word) is None and word != "worden")


def find_told(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Door de juf is vastgesteld dat ..." and "De kinderen worden begeleid door drie medewerkers."."""
    if "door" not in reading.lowers[:-2] or reading.lowers.count("door") > 1 or reading.text.rstrip()[-1:] != ".":
        return
    if len(reading.words) < 5:
        return
    if reading.lowers[0] == "door":
        yield from _first(reading)
    elif reading.lowers[0] in PREPOSITIONS:
        yield from _turned(reading)
    else:
        yield from _last(reading)


def _turned(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Return "Op vrijdag haalt de juf uw kind op." for "Op vrijdag wordt uw kind door de juf opgehaald."."""
    words, last = reading.lowers, len(reading.words) - 1
    at = next((n for n in range(2, min(8, last)) if words[n] in BECOMES), 0)
    by = words.index("door")
    behind = only_verb(words[by - 1])
    if at and behind is not None and at + 2 < by and reading.clause_end(0) > last:
        yield from _turned_behind(reading, at, by, behind)
        return
    action = only_verb(words[last])
    if not at or action is None or by < at + 2 or reading.clause_end(0) <= last or SUBORDINATORS & set(words[1:last]):
        return
    end, agent = inverted_subject(reading, at), _agent(reading, by + 1, last)
    if end is None or end > by or agent is None or words[at + 1] in PRONOUNS - {"dit", "dat", "deze", "u"}:
        return
    if MARKS.search(reading.text[reading.words[0].start : reading.words[last].end]):
        return
    after, who, plural = agent
    many = plural or who == "wij"
    if words[at].startswith("werd"):
        finite = action.pasts if many else action.past
    else:
        finite = action.bare if many else action.ik if who == "ik" else action.hij
    middle = [reading.span(end, by), reading.span(after, last)]
    parts = [finite, who, reading.span(at + 1, end), *middle, action.particle]
    told = " ".join(part for part in parts if part)
    yield [Piece(reading.words[at].start, reading.words[last].end, told)]


def _turned_behind(reading: Reading, at: int, by: int, action: Verb) -> Iterable[Sequence[Piece]]:
    """Return "Morgen verzorgt oma de lunch." for "Morgen wordt de lunch verzorgd door oma."."""
    words, last = reading.lowers, len(reading.words) - 1
    end, agent = inverted_subject(reading, at), _agent(reading, by + 1, last + 1)
    if end is None or end > by - 1 or agent is None or agent[0] <= last or words[at + 1] in PRONOUNS - {"dit", "deze"}:
        return
    if SUBORDINATORS & set(words[1:]) or MARKS.search(reading.text[reading.words[0].start : reading.words[last].end]):
        return
    _, who, plural = agent
    many = plural or who == "wij"
    finite = (action.pasts if many else action.past) if words[at].startswith("werd") else action.bare if many else ""
    finite = finite or (action.ik if who == "ik" else action.hij)
    parts = [finite, who, reading.span(at + 1, end), reading.span(end, by - 1), action.particle]
    yield [Piece(reading.words[at].start, reading.words[last].end, " ".join(part for part in parts if part))]


def _first(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Return "De juf heeft vastgesteld dat ..."."""
    agent = _agent(reading, 1, len(reading.words) - 3)
    if agent is None:
        return
    end, words, plural = agent
    if reading.lowers[end] not in PERFECT or reading.lowers[end + 2 : end + 3] not in (("dat",), ("om",)):
        return
    if only_verb(reading.lowers[end + 1]) is None:
        return
    helper = "hebben" if plural or words == "wij" else "heb" if words == "ik" else "heeft"
    yield [Piece(reading.words[0].start, reading.words[end].end, f"{capital(words)} {helper}")]


def _last(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Return "Drie medewerkers begeleiden de kinderen."."""
    by = reading.lowers.index("door")
    subject = subject_end(reading, 0, by)
    if subject is None or by < subject + 2 or reading.lowers[0] in PRONOUNS - {"dit", "dat", "deze"}:
        return
    action = only_verb(reading.lowers[by - 1])
    if reading.lowers[subject] not in ("wordt", "worden") or action is None or reading.clause_end(0) <= by:
        return
    if action.infinitive == "volgen":
        return  # "wordt gevolgd door een lied": the song does not obey
    inside = reading.lowers[by + 1 :]
    first = inside[0]
    many = (first in NUMBERS or first.isdigit()) and len(inside) >= 2
    named = first in TITLES and len(inside) == 2
    if {"haar", "zijn", "hun"} & set(reading.lowers[subject + 1 : by]):
        return  # "wordt tijdens haar verlof vervangen door juf Samira": whose would not be clear
    if not many and not named and first not in ("de", "het", "een", "onze", "uw"):
        return
    if any(word in SUBORDINATORS | FINITE for word in inside) or len(inside) > 6:
        return
    if PREPOSITIONS & set(inside) and (inside[1] not in PERSONS or inside[2] not in ("uit", "van", "in")):
        return  # "de bakker uit het dorp"
    nouns = [inside[n - 1] for n in range(1, len(inside)) if inside[n] == "en"] + [inside[-1]]
    if any(may_be_adjective(noun) for noun in nouns[:-1]):
        return  # "een lange en mooie brief": one letter
    if any(noun.endswith("ing") or noun in CAUSES for noun in nouns) or "of" in inside:
        return
    plural = many or "en" in inside or (first in ("de", "onze", "uw") and inside[-1].endswith(("en", *PLURAL_S)))
    if not many and not plural and not named and not PERSONS & {inside[-1], inside[1]}:
        return
    yield from _active(
        reading,
        subject,
        by - 1,
        by - 1,
        by - 1,
        reading.span(by + 1, len(reading.words)),
        action.bare if plural else action.hij,
        action.particle,
        until=len(reading.words),
    )


PERSONS = frozenset(
    "juf meester medewerker leidster begeleider collega stagiaire oma opa moeder vader huisarts directeur mentor "
    "leerkracht fotograaf bakker kok chauffeur tandarts logopedist arts dokter verpleegkundige schoonmaker conciërge "
    "coach fysiotherapeut".split()
)
TOLD = Rule("passive-told", "simplify-reason-passive", find_told)
PASSIVE = Rule("passive", "simplify-reason-passive", find)
WHO = Rule("passive-who", "simplify-reason-passive-who", find_without_agent, EditKind.SUGGEST)
