"""Sentences that ran together under a hurried thumb: "... koorts kunt u hem halen" -> "... koorts. Kunt u hem halen?".

A main clause ends where another one surely begins: a question to the reader, or a subject with its verb at once. Dutch
puts the verb second, so that "wij eten" inside a sentence that has its verb already can only begin a new one, unless
a conjunction stands before it. Where a word could belong to both sides, the sentence stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import particles, verbs
from simplify.rules.capitals import GREETINGS
from simplify.rules.clauses import (
    AUXILIARIES,
    DETERMINERS,
    MODALS,
    PREPOSITIONS,
    PRONOUNS,
    SINGULAR,
    SUBORDINATORS,
    has_finite,
    opens_with_verb,
    subject_end,
    surely_finite,
)
from simplify.rules.parse import parse
from simplify.rules.rule import Reading, Rule, capital

LEAST = 3  # words on each side
ASKING = frozenset("kunt kun kunnen wilt wil willen zou zouden heeft hebt heb hebben mag mogen weet weten".split())
ASKED = frozenset({"u", "je", "jullie"})
MAY_ASK = frozenset(
    {("mag", "ik"), ("mogen", "wij"), ("mogen", "we"), ("kan", "ik"), ("kunnen", "wij"), ("kunnen", "we")}
)
OPENERS = SUBORDINATORS | frozenset(
    "of toen zoals alsof hoeveel hoelang welk waaruit waarover waaraan waaronder waartegen waarnaar vermits alhoewel "
    "vooraleer naargelang ongeacht naarmate".split()
)
# Before a person "nu" and "voor" open a clause: "Nu u dit weet, ...", "Voor u vertrekt, ...".
ALSO_OPEN = frozenset({"nu", "voor"})
MORE = frozenset("meer minder ander andere anders liever eerder later beter".split())
SUBJECTS = frozenset({"ik", "hij", "wij", "we"})  # never an object
PERSONS = SUBJECTS | {"u", "je", "jullie", "ze", "zij"}
EITHER = frozenset({"ze", "zij", "u", "je", "jullie"})  # "wij laten ze slapen": an object there
TIMES = frozenset("morgen vandaag vanmiddag vanochtend vanmorgen vanavond gisteren straks nu hier daar dan".split())
COURTEOUS = frozenset("beste lieve sorry bedankt".split())  # these go on: "Beste ouders", "Sorry voor ..."
COURTESIES = ("sorry", "bedankt", "geen zorgen")
SOMEBODY = frozenset({("heeft", "iemand"), ("weet", "iemand"), ("wil", "iemand")})
INVITING = frozenset("belt komt neemt brengt denkt stuurt haalt doet laat geeft mailt".split())  # "belt u even terug"
WHO_DOES = frozenset("kan wil heeft mag gaat komt".split())  # ", wie kan helpen?"; not ", wat verwijst naar ..."
WHOM = frozenset("dan ons even ze het hem haar mij".split())
CHILDREN = ("kinderen", "ouders")
DO = frozenset("hebben hadden zijn waren gaan gingen mogen moeten kunnen".split())
HANGS = frozenset(  # after these a clause goes on: "en hij heeft", "zoals wij hebben"
    "en of maar want dus dan zoals toen hoezeer alsof tot voor nu ook daarom toch al nog niet".split()
)
COMMANDS = frozenset(
    "ga kom neem breng denk vergeet laat bel mail stuur kijk let zet doe geef haal vul gebruik trek meld lever".split()
)
CLOSINGS = frozenset("fijne fijn prettige goede mooie".split())
CLOSED = frozenset("dag avond weekend vakantie feestdagen middag week".split())
REPORTS = frozenset("zei zegt zeggen denk denkt dacht hoop hoopt vind vindt vond weet vraagt vroeg vertelde".split())


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find the first place where a new sentence begins without saying so, and a question that lacks its mark."""
    if not reading.care or len(reading.words) < LEAST or reading.text.isupper() or '"' in reading.text:
        return
    if _greets(reading):
        following = reading.words[1]
        yield [Piece(reading.words[0].end, following.end, f"! {capital(following.text)}")]
        return
    for at in range(1, len(reading.words) - 2):
        mark = reading.between(at).strip()
        if mark in ("", ",") and "\n" not in reading.between(at):
            pieces = _parted(reading, at, mark == ",")
            if pieces:
                yield pieces
                return
    if _asks(reading, 0):
        yield from _marked(reading)


def _greets(reading: Reading) -> bool:
    """Tell whether a greeting runs into the message: "Hoi kunnen jullie ...", "Goedemorgen Noor is ziek"."""
    return (
        reading.lowers[0] in GREETINGS - COURTEOUS
        and reading.flows(0)
        and (_asks(reading, 1) or _tells(reading, 1, comma=True))
    )


def _marked(reading: Reading) -> Iterator[list[Piece]]:
    """Give the question mark that is missing: "Wilt u bellen" or "Heeft u vragen mail dan naar ..."."""
    last, command = reading.words[-1], _command(reading, 0)
    if command:
        word = reading.words[command]
        yield [Piece(reading.words[command - 1].end, word.end, f"? {capital(word.text)}")]
    elif not reading.text[last.end :].strip() and "dan" not in reading.lowers:
        yield [Piece(last.end, last.end, "?")]


def _command(reading: Reading, verb: int) -> int | None:
    """Return where a command follows a condition: "Heeft u vragen mail dan"; not "Kunt u het laat halen"."""
    words = range(verb + 3, len(reading.words) - 1)
    found = next((at for at in words if reading.lowers[at] in COMMANDS and reading.lowers[at + 1] in WHOM), None)
    sure = found and (reading.lowers[verb] in ("heeft", "hebt", "heb") or "dan" in reading.lowers[found:])
    return found if sure else None


def _parted(reading: Reading, at: int, comma: bool) -> list[Piece] | None:
    """Return the pieces for a new sentence after word `at`, or None."""
    start, last = at + 1, reading.words[-1]
    if not comma and reading.clause_start(at) and start - reading.clause_start(at) < LEAST:
        return None  # "...; deze kunt u morgen ophalen"
    question = _is_question(reading)
    asks = _asks(reading, start, comma) and (comma or reading.lowers[at] not in TIMES | HANGS | SUBJECTS | EITHER)
    tells = not asks and _tells(reading, start, comma) and (comma or not _holds_on(reading, at))
    if not (asks or tells) or not _complete(reading, start, tells and _is_reason(reading, start)):
        return None
    if (asks or reading.lowers[start] in COMMANDS | TIMES) and _fronted(reading, start):
        return None
    if not comma and reading.lowers[start] in EITHER and reading.lowers[at] in PREPOSITIONS:
        return None
    if asks and _begun(reading, start, comma):
        return None  # "..., maar een plaats kunnen wij niet garanderen"
    if not comma and asks and not has_finite(reading, reading.clause_start(at), start):
        return None  # "..., bijvoorbeeld bij de groep kunt u ..."
    if not comma and reading.lowers[at] in PREPOSITIONS - particles():
        return None  # "op de stoel van | de ouders gaan zitten"
    following = reading.words[start]
    stop = "?" if _queried(reading, _head(reading)) else "."
    pieces = [Piece(reading.words[at].end, following.end, f"{stop} {capital(following.text)}")]
    end = reading.text[last.end :]
    if asks and not question and not _command(reading, start):
        if end.strip() not in ("", "."):
            return None
        pieces.append(Piece(last.end, last.end + len(end.rstrip()), "?"))
    if tells and question:
        if stop != "?":
            return None  # "Morgen is de groep dicht, wij zijn vrij, komt u dan?"
        pieces.append(Piece(last.end + end.index("?"), last.end + end.index("?") + 1, "."))
    return pieces


def _begun(reading: Reading, verb: int, comma: bool) -> bool:
    """Tell whether a conjunction opened a clause that has no verb of its own yet before word `verb`."""
    told = ("maar", "want", "dus") if comma else ("maar", "en", "want", "of", "dus")
    joints = [n for n in range(1, verb) if reading.lowers[n] in told]
    if not joints:
        return False
    inner = next((n for n in range(joints[-1] + 2, verb) if reading.lowers[n] in OPENERS), verb)
    return not has_finite(reading, joints[-1] + 1, inner)


def _fronted(reading: Reading, end: int) -> bool:
    """Tell whether what stands before word `end` goes in front of a verb: "..., dus als u twijfelt, bel dan"."""
    first = reading.clause_start(end - 1)
    first += reading.lowers[first] in ("maar", "en", "want", "dus")
    return _opens_clause(reading, first) or reading.lowers[_head(reading)] in ("om", "teneinde")


def _opens_clause(reading: Reading, at: int) -> bool:
    """Tell whether a subordinate clause opens at a word: "zoals", "ook al", "nu u"."""
    word, following = reading.lowers[at : at + 2] if at + 1 < len(reading.words) else ("", "")
    if (word, following) == ("ook", "al") or (word in ALSO_OPEN and following in PERSONS):
        return True
    return word in OPENERS or (word == "eens" and at == reading.clause_start(at))


def _holds_on(reading: Reading, at: int) -> bool:
    """Tell whether a word takes a clause after it along: "en wij eten", "vandaag gaan wij"."""
    word = reading.lowers[at]
    return word in HANGS or word in verbs() or surely_finite(reading, at, 0)


def _is_question(reading: Reading) -> bool:
    return "?" in reading.text[reading.words[-1].end :]


def _asks(reading: Reading, at: int, comma: bool = False) -> bool:
    """Tell whether a question to the reader begins here: "kunt u", "willen jullie", "mag ik", "belt u"."""
    if at + 2 >= len(reading.words) or not reading.flows(at):
        return False
    word, following = reading.lowers[at], reading.lowers[at + 1]
    if comma and word == "wie":
        return following in WHO_DOES and len(reading.words) - at > LEAST
    asking = word in ASKING or (at > 0 and word in INVITING)
    told = reading.text.rstrip().endswith(".")  # "... kunnen wij niet opvangen."
    return (asking and following in ASKED) or ((word, following) in MAY_ASK and not told)


def _queried(reading: Reading, at: int) -> bool:
    """Tell whether what begins here asks the reader something, or asks who knows."""
    return _asks(reading, at) or tuple(reading.lowers[at : at + 2]) in SOMEBODY


def _head(reading: Reading) -> int:
    """Return the first word after a greeting."""
    return 1 if reading.lowers[0] in GREETINGS else 0


def _tells(reading: Reading, at: int, comma: bool) -> bool:
    """Tell whether a clause that tells something begins here."""
    stop = reading.clause_end(at)
    if stop - at < LEAST:
        return comma and _closes(reading, at)
    word, following = reading.lowers[at], reading.lowers[at + 1]
    if comma and word in ("het", "dit", "dat"):
        return following in SINGULAR and following != "wil"  # ", dat wil zeggen"
    if word in SUBJECTS:
        return _has_verb(reading, at, plural=word in ("wij", "we"))
    if word in EITHER:
        return surely_finite(reading, at + 1, at + 1)
    if following in CHILDREN and word in ("de", "alle", "onze", "sommige", "veel"):
        return reading.lowers[at + 2] in DO
    if not comma:
        return False
    if word == "dan":
        return _queried(reading, _head(reading)) and opens_with_verb(reading, at + 1)
    if word in COMMANDS:
        if following in ("of", "en"):
            return False  # "via de app, mail of telefoon"
        return following not in PRONOUNS - {"het", "dit", "dat", "deze"} and not has_finite(reading, at + 1, stop)
    if word == "graag":
        inner = next((n for n in range(at, stop) if reading.lowers[n] in OPENERS), stop)
        return stop == len(reading.words) and not has_finite(reading, at + 1, inner)
    if word in TIMES:
        return opens_with_verb(reading, at + 1) and following not in PRONOUNS | PREPOSITIONS
    if word in verbs() and following in ("kan", "mag"):
        return True  # ", ophalen kan tot 17.00 uur"
    return _closes(reading, at) or _noun_acts(reading, at, stop)


def _has_verb(reading: Reading, at: int, *, plural: bool) -> bool:
    word = reading.lowers[at + 1]
    if plural:
        return word in verbs() or word in MODALS | AUXILIARIES
    return surely_finite(reading, at + 1, at + 1) or (reading.lowers[at] == "ik" and has_finite(reading, at, at + 2))


def _noun_acts(reading: Reading, at: int, stop: int) -> bool:
    """Tell whether a noun or a name begins a clause with its verb: ", de speen ligt hier", ", Joke staat ..."."""
    if reading.lowers[at] in OPENERS | {"een"}:
        return False  # ", die hem hielp", ", een van de oudste ..."
    if reading.words[at].text in reading.names:
        end: int | None = at + 1
    else:
        end = subject_end(reading, at, stop)
    if end is None or end >= stop or end - at > 4 or not surely_finite(reading, end, end):
        return False
    # "dus" looks like a plural, and needs its subject behind the verb
    return reading.lowers[at] != "dus" or reading.lowers[end + 1] in PRONOUNS | DETERMINERS


def _closes(reading: Reading, at: int) -> bool:
    """Tell whether a wish closes a message: ", fijne dag allemaal"."""
    rest = reading.lowers[at:]
    return (
        rest[0] in CLOSINGS
        and len(rest) <= 5
        and bool(CLOSED & set(rest[1:]))
        and not has_finite(reading, at, len(reading.words))
    )


def _is_reason(reading: Reading, at: int) -> bool:
    """Tell whether a clause may follow a question as its reason or its reward: "ze heeft ...", "dan zetten we ..."."""
    return reading.lowers[at] in ("ze", "zij", "hij", "dan") or reading.words[at].text in reading.names


def _complete(reading: Reading, end: int, reason: bool) -> bool:
    """Tell whether the words before `end` are a main clause of their own, with nothing left open.

    A question to the reader counts when its reason follows: "Kunt u kleren meenemen ze heeft alles aan"; after "Kunt
    u niet komen" a condition may follow.
    """
    head, before = _head(reading), reading.lowers[:end]
    if end < LEAST or before[head] == "zo" or _opens_clause(reading, head) or before[-1] in REPORTS:
        return False
    than = before.index("dan", head) if "dan" in before[head:] else end
    if than < end and MORE & set(before[max(head, than - 3) : than]) and not has_finite(reading, than, end):
        return False  # "meer ruimte dan de foto's | u laten zien"
    if " ".join(before[:2]).startswith(COURTESIES):
        return True  # "Sorry voor de late reactie, het was druk"
    possessive = before[head] == "zijn" and before[head + 1] not in PRONOUNS
    if opens_with_verb(reading, head) and not possessive and before[head] not in COMMANDS:
        return reason and _queried(reading, head) and not {"niet", "geen"} & set(before)
    opened = [at for at in range(head + 1, end) if before[at] in OPENERS]
    inner = opened[0] if opened else end
    ordered = before[head] in COMMANDS or any(_is_finite(reading, at) for at in range(head + 1, inner))
    if not ordered or REPORTS & set(before[head : head + 3]):
        return False
    closed = has_finite(reading, inner + 1, end) or before[-1] in verbs()
    return not opened or (len(opened) == 1 and inner < end - 2 and closed)


def _is_finite(reading: Reading, at: int) -> bool:
    """Tell whether a word is the verb of a main clause; where the tables can't tell, the analysis does."""
    if surely_finite(reading, at, 0):
        return True
    if reading.lowers[at] not in verbs() and reading.lowers[at] not in MODALS | AUXILIARIES:
        return False
    if reading.lowers[at - 1] in ("wij", "we", "jullie"):
        return True
    found = parse(reading)
    return found is not None and found.is_finite(at)


RUN_ON = Rule("run-on", "simplify-reason-run-on", find)
