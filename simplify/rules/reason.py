"""A reason or an aim gets a sentence of its own: "Vanwege de hitte ..." -> "... Dat komt door de hitte."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.nouns import never_noun
from simplify.nl.verbs import forms, infinitive, is_participle, verbs
from simplify.rules.abbreviations import DAYS
from simplify.rules.clauses import (
    ALSO_NOUNS,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    SUBORDINATORS,
    has_finite,
    inverted_subject,
    noun_like,
    opens_with_verb,
    subject_end,
    surely_finite,
)
from simplify.rules.order import main_order
from simplify.rules.rule import Reading, Rule, capital

LONG = 8  # words; a shorter sentence is read in one breath
LONGEST = 14  # words of a reason
CAUSES = (
    ("vanwege",),
    ("wegens",),
    ("gezien",),
    ("ten", "gevolge", "van"),
    ("tengevolge", "van"),
    ("als", "gevolg", "van"),
    ("in", "verband", "met"),
    ("naar", "aanleiding", "van"),
)
OFTEN_ASKED = ("ondanks", "herhaaldelijk", "verzoek")
# What something is done for: "Dat komt door" would be wrong.
SAKES = (("omwille", "van"), ("met", "het", "oog", "op"))
AIMED = frozenset({"veiligheid", "privacy", "hygiëne", "gezondheid"})  # these cause nothing: they are what it is for
# "Door" may be a way ("door te bellen") or an agent; with these it is a cause.
TROUBLES = frozenset(
    "storing ziekte drukte staking hitte regen regenval sneeuw storm vertraging tekort lekkage".split()
)
# "Vanwege" after one of these names a charge, not a cause: "hij is gestraft vanwege diefstal".
CONVICTED = frozenset("veroordeeld gestraft vermoord aangehouden gearresteerd ontslagen geschorst vervolgd".split())
PASTS = frozenset(
    "was waren werd werden had hadden kwam kwamen ging gingen moest moesten kon konden mocht mochten".split()
)
PERFECT = frozenset({"hebben", "hadden", "zijn", "waren"})
OPENS_CLAUSE = SUBORDINATORS | {"om", "te"}
ASK = frozenset({"verzoeken", "verzoek", "vragen", "vraag", "adviseren", "hopen"})
TELLS = frozenset("mede mee weten mededelen meedelen melden vertellen laten".split())
BECAUSE = frozenset({"omdat", "aangezien", "doordat"})
# "Om pestgedrag te voorkomen, ..." -> "Zo voorkomen wij pestgedrag."; with another verb "zo" would not fit.
AIMS = frozenset(
    "voorkomen waarborgen garanderen bewaren bevorderen vermijden beperken verkleinen verbeteren beschermen".split()
)


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a reason at the head of a long sentence, or at its end, in what a centre writes."""
    if not reading.care or len(reading.words) < LONG or reading.text.rstrip()[-1:] != "." or reading.text.isupper():
        return
    if reading.lowers[0] in BECAUSE:
        yield from _because(reading)
        return
    if any(mark in reading.text for mark in '"“”«»;:('):
        return
    if reading.care and reading.lowers[:3] == OFTEN_ASKED:
        found = subject_first(reading, 2, 3)
        if found is not None and found[0] == 3:
            yield [reading.one([*found[1], _told(reading, "Wij hebben dat al vaak gevraagd")])]
        return
    head = _cause(reading, 0)
    if head:
        yield from _first(reading, head)
    else:
        yield from _middle(reading) or _last(reading)


def _cause(reading: Reading, at: int) -> int:
    """Return the word after "vanwege", "ten gevolge van" and the like at a word; 0 when none stands there."""
    for words in (*CAUSES, *SAKES):
        if reading.lowers[at : at + len(words)] == words:
            return at + len(words)
    if reading.lowers[at] == "door" and TROUBLES & set(reading.lowers[at + 1 : at + 4]):
        return at + 1
    return 0


def _because(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Return "Er is griep. Daarom ..." for "Omdat er griep is, ..."."""
    stop = reading.clause_end(0)
    if stop + 3 > len(reading.words) or reading.between(stop - 1).strip() != "," or not opens_with_verb(reading, stop):
        return
    pieces = main_order(reading, 1, stop, "")
    first = reading.words[1]
    if pieces is None or (pieces and pieces[0].start < first.end):
        return
    joint = Piece(reading.words[stop - 1].end, reading.words[stop].start, ". Daarom ")
    yield [Piece(reading.words[0].start, first.end, capital(first.text)), *pieces, joint]


def _first(reading: Reading, head: int) -> Iterable[Sequence[Piece]]:
    """Return "[subject] [verb] .... Dat komt door [reason]." for "Vanwege [reason] [verb] [subject] ...."."""
    stop = len(reading.words)
    comma = reading.clause_end(0)  # "Naar aanleiding van het ongeval, bellen wij u."
    parted = comma < stop and reading.between(comma - 1) == ", " and reading.clause_end(comma) == stop
    if (comma != stop and not parted) or reading.lowers[head : head + 2] == ("het", "feit") or _goes_on(reading):
        return
    found = subject_first(reading, head, comma if parted else -1)
    if found is None:
        return
    verb, pieces = found
    if verb - head > LONGEST or any(word in SUBORDINATORS for word in reading.lowers[head:verb]):
        return
    sake = any(reading.lowers[: len(words)] == words for words in SAKES) or bool(AIMED & set(reading.lowers[head:verb]))
    prompted = reading.lowers[:3] == ("naar", "aanleiding", "van")
    ours = prompted and reading.lowers[verb + 1] in ("wij", "we")
    if prompted and reading.lowers[verb + 1] in ("wij", "we", "ik") and TELLS & set(reading.lowers[verb:]):
        return  # "naar aanleiding van uw vraag delen wij u mee dat ...": an answer, nothing that is done
    link = "Dat is vanwege" if sake or prompted or reading.lowers[verb] in ASK else "Dat komt door"
    if ours and reading.lowers[verb] not in PERFECT:
        link = "Dat doen wij vanwege"
    yield [reading.one([*pieces, _told(reading, f"{link} {reading.span(head, verb)}")])]


def _goes_on(reading: Reading) -> bool:
    """Tell whether a second thought follows, to which the reason would seem to belong: "... en dit geeft drukte"."""
    return any(
        pair[0] == "en" and pair[1] in ("dit", "dat") for pair in zip(reading.lowers, reading.lowers[1:], strict=False)
    )


def _last(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Return "... dicht. Dat komt door [reason]." for "... dicht vanwege [reason]."."""
    first = reading.lowers[0]
    if first in SUBORDINATORS or opens_with_verb(reading, 0) or reading.clause_end(0) != len(reading.words):
        return
    if {"mocht", "mochten", "zou", "zouden"} & set(reading.lowers):
        return  # "... nodig, mocht het nat zijn vanwege de regen": it need not be so
    if CONVICTED & set(reading.lowers) or {"geen", "niet", "nooit"} & set(reading.lowers[:-2]):
        return  # "u ziet geen korting vanwege ziekte" does not tell why there is none
    for at in range(4, len(reading.words) - 1):
        if reading.lowers[at] in OPENS_CLAUSE:
            return
        head = _cause(reading, at) if reading.lowers[at] not in ("door", "gezien") else 0
        if head and (reading.lowers[at - 1] in ("en", "of", "maar") or surely_finite(reading, at - 1, 0)):
            return  # "de gids is vanwege de wet | aan herziening toe": what it is comes after the reason
        if head and (reading.lowers[at - 1] in SUBJECTS_OF or _acts(reading, at, head)):
            return
        if head and (any(_participle(word) for word in reading.lowers[head:]) or reading.lowers[-1] in PREDICATES):
            return  # "... wordt vanwege de ruimte alleen gesproken over ...": the clause goes on
        if head and has_finite(reading, 0, at) and not has_finite(reading, head, len(reading.words)):
            if head < len(reading.words) and not any(word in SUBORDINATORS for word in reading.lowers[head:]):
                # "Wij hebben vaste tijden in verband met de rust": what we do for it
                sake = any(reading.lowers[at : at + len(words)] == words for words in SAKES) or first in ("wij", "we")
                comes = "is vanwege" if sake else "kwam door" if PASTS & set(reading.lowers[:at]) else "komt door"
                yield [Piece(reading.words[at - 1].end, reading.words[head].start, f". Dat {comes} ")]
            return


def _acts(reading: Reading, at: int, head: int) -> bool:
    """Tell whether something is done for a deed: "met het oog op het maken van een lijst" tells no reason."""
    sake = any(reading.lowers[at : at + len(words)] == words for words in SAKES)
    return sake and reading.lowers[head] == "het" and reading.lowers[head + 1 : head + 2][0] in verbs()


# "Vragen in verband met de vakantie": questions about it.
SUBJECTS_OF = frozenset(
    "vragen vraag overwegingen informatie afspraken afspraak kosten regels gegevens problemen probleem klachten "
    "klacht zaken documenten onderwerpen bericht berichten brief mail nieuws opmerkingen ideeën wensen tips "
    "vrijstelling vrijstellingen verlof toestemming vergoeding korting verzoek verzoeken aanvraag aanvragen".split()
)


def _middle(reading: Reading) -> list[list[Piece]]:
    """Return "De app is dicht. Dat komt door onderhoud." for "De app is wegens onderhoud dicht."."""
    words = reading.lowers
    end = subject_end(reading, 0, len(words)) if reading.clause_end(0) == len(words) and reading.care else None
    if end is None or end + 4 > len(words) or SUBORDINATORS & set(words[1:]) or words[end] not in SINGLES:
        return []
    head = _cause(reading, end + 1) if words[end + 1] != "door" else 0
    if not head or head + 1 >= len(words):
        return []
    bare = noun_like(words[head]) and not never_noun(words[head])  # "wegens mogelijke drukte": two words
    stop = subject_end(reading, head, len(words)) or (head + 1 if bare else 0)
    if not stop or stop + 1 >= len(words) or words[stop] in ("en", "of") or _participle(words[stop - 1]):
        return []
    if words[stop] in PREPOSITIONS and not (words[stop + 1][:1].isdigit() or words[stop + 1].startswith(DAYS)):
        return []  # "wegens onderhoud aan het dak": it may belong to the cause
    last = reading.words[-1].end
    told = f". Dat {'kwam' if words[end] in PASTS else 'komt'} door {reading.span(head, stop)}"
    return [[reading.one([reading.drop(end + 1, stop), Piece(last, last, told)])]]


# "De school is wegens de feestdag dicht.": the cause stands inside.
PREDICATES = frozenset("dicht open vrij afwezig aanwezig ziek thuis bereikbaar beschikbaar mogelijk nodig".split())
SINGLES = frozenset("is zijn was waren blijft blijven gaat gaan kan kunnen zal zullen moet moeten".split())


def _participle(word: str) -> bool:
    return is_participle(word) and word not in ALSO_NOUNS


def aim(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Om ongelukken te voorkomen, ..." and "Ter voorkoming van ongelukken ..." at the head of a sentence."""
    if len(reading.words) < LONG or reading.text.rstrip()[-1:] != "." or any(mark in reading.text for mark in '"“”;:('):
        return
    if not reading.care and not {"wij", "we", "ons", "onze"} & set(reading.lowers):
        return  # who does it isn't known
    if reading.lowers[:3] == ("ter", "voorkoming", "van"):
        found = subject_first(reading, 3)
        if found is not None and reading.clause_end(0) == len(reading.words):
            yield [reading.one([*found[1], _told(reading, f"Zo voorkomen wij {reading.span(3, found[0])}")])]
        return
    if reading.lowers[-2] == "te" and reading.lowers[-1] in AIMS:
        yield from _aim_last(reading)
        return
    stop = reading.clause_end(0)
    if reading.lowers[0] not in ("om", "teneinde") or stop < 4 or stop + 3 > len(reading.words):
        return
    if reading.lowers[stop - 3 : stop - 1] == ("te", "kunnen"):
        yield from _able(reading, stop)
        return
    if (
        reading.lowers[stop - 2] != "te"
        or reading.lowers[stop - 1] not in AIMS
        or reading.clause_end(stop) != len(reading.words)
    ):
        return
    verb = verbs().get(reading.lowers[stop - 1])
    if verb is None or infinitive(reading.lowers[stop - 3], reading.lowers[stop - 1]) is not None:
        return
    found = subject_first(reading, stop, stop)
    if found is not None and reading.lowers[found[0] + 1] in TOGETHER:
        does = "zorgen wij voor" if verb.infinitive in ("waarborgen", "garanderen") else f"{verb.infinitive} wij"
        yield [reading.one([*found[1], _told(reading, f"Zo {does} {reading.span(1, stop - 2)}")])]


# Who does with "ons" what "wij" want; not "Om de oogst te bewaren, moet een boer ...".
TOGETHER = frozenset("wij we u kinderen ouders leerlingen peuters iedereen".split())
NO_AIM = frozenset({"niet", "alleen", "vooral", "ook", "juist", "en", "of", "maar"})
# "U bent verantwoordelijk om besmetting te voorkomen", "het is de moeite waard om ...": it hangs on a word.
NEEDS_AIM = frozenset(
    "verantwoordelijk belangrijk nodig verplicht bedoeld genoeg manier reden middel mogelijkheid kans plan moeite "
    "poging taak bereid blij".split()
)


def _aim_last(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Return "... hun handen wassen. Zo beperken wij besmetting." for "... hun handen wassen om ... te beperken."."""
    words = reading.lowers
    at = next((n for n in range(5, len(words) - 3) if words[n] in ("om", "teneinde")), 0)
    verb = verbs().get(words[-1])
    if not at or len(words) < LONG + 2 or verb is None or verb.particle or reading.clause_end(at) != len(words):
        return
    if SUBORDINATORS & {*words[:at], *words[at + 1 :]} or "te" in words[at:-2] or not has_finite(reading, 0, at):
        return
    if not (TOGETHER & set(words[:at])) or PASTS & set(words[:at]):
        return  # "De gemeente heeft regels om hinder te beperken": that is not ours
    if words[0] in ("het", "dit", "dat", "wij", "we") or words[at - 1] in NO_AIM or NEEDS_AIM & set(words[:at]):
        return  # "Het is nodig om ongelukken te voorkomen.": that tells no aim of something else
    does = "zorgen wij voor" if verb.infinitive in ("waarborgen", "garanderen") else f"{verb.infinitive} wij"
    told = f". Zo {does} {reading.span(at + 1, len(words) - 2)}"
    yield [Piece(reading.words[at - 1].end, reading.words[-1].end, told)]


def _able(reading: Reading, stop: int) -> Iterable[Sequence[Piece]]:
    """Return "Zo kunnen wij uw kind goed begeleiden." for "Om uw kind goed te kunnen begeleiden, moeten wij ..."."""
    found = subject_first(reading, stop, stop)
    if found is None or reading.clause_end(stop) != len(reading.words) or reading.lowers[stop + 1] not in ("wij", "we"):
        return
    if reading.lowers[stop - 1] in verbs() and not SUBORDINATORS & set(reading.lowers[1:stop]):
        what = f"{reading.span(1, stop - 3)} {reading.lowers[stop - 1]}"
        yield [reading.one([*found[1], _told(reading, f"Zo kunnen wij {what}")])]


def _told(reading: Reading, sentence: str) -> Piece:
    end = reading.words[-1].end
    return Piece(end, end, f". {sentence}")


def subject_first(reading: Reading, start: int, only: int = -1) -> tuple[int, list[Piece]] | None:
    """Return the finite verb before its subject, and pieces that put the subject first and drop what stood there."""
    stop = len(reading.words)
    for at in [only] if only >= 0 else range(start + 1, min(stop - 1, start + LONGEST + 1)):
        if not opens_with_verb(reading, at) or reading.lowers[at] in PREPOSITIONS:
            continue
        if reading.lowers[at - 1] in DETERMINERS | PREPOSITIONS or _orders(reading, at):
            continue
        end = at + 2 if reading.lowers[at + 1] == "er" and reading.care else inverted_subject(reading, at)
        if end is None:
            continue
        subject = reading.span(at + 1, end)
        again = _again(reading, end, reading.lowers[at + 1])
        if again is None:
            return None
        return at, [
            Piece(reading.words[0].start, reading.words[end - 1].end, f"{capital(subject)} {reading.lowers[at]}"),
            *again,
        ]
    return None


def _orders(reading: Reading, at: int) -> bool:
    """Tell whether a verb before a noun is an order: "Om fouten te voorkomen, gebruik het formulier"."""
    names = {form.name for form in forms().get(reading.lowers[at], ())}
    return "ik" in names and not names & {"hij", "past", "pasts", "infinitive"} and reading.lowers[at + 1] != "ik"


def _again(reading: Reading, start: int, subject: str) -> list[Piece] | None:
    """Return pieces for a second verb with the subject behind it: "en spelen wij" -> ". Wij spelen"."""
    for at in range(start, len(reading.words) - 2):
        if reading.lowers[at] not in ("en", "maar") or not opens_with_verb(reading, at + 1):
            continue
        after = reading.lowers[at + 2]
        if after != subject or subject not in PRONOUNS:
            return None
        text = f". {capital(after)} {reading.lowers[at + 1]}"
        return [Piece(reading.words[at - 1].end, reading.words[at + 2].end, text)]
    return []


REASON = Rule("reason", "simplify-reason-split", find)
AIM = Rule("aim", "simplify-reason-split", aim)
