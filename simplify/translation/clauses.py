"""Dutch sentences taken apart: without the words that add nothing, or as two statements that "en" or "maar" joins."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache

from simplify.nl.verbs import WITH_IS, verbs
from simplify.translation.folding import YOU, Token
from simplify.translation.nouns import BODY, nouns
from simplify.translation.requests import OPENINGS
from simplify.translation.values import Situation
from simplify.translation.wordings import DETERMINERS, PARTICIPLE, PRONOUNS
from simplify.wording import SOURCE

TODAY = "vandaag"
# Words that a fixed phrase may leave out. "niet", "bijna", "weer", "nog", "weinig" and "veel" are no such words.
FILLERS = frozenset(
    "al nu wel hoor helaas even lekker fijn gezellig mooie leuke lekkere hoge grote toch gelukkig inmiddels "
    "ondertussen alvast eventjes overigens trouwens heerlijk heerlijke fijne gezellige "
    "netjes keurig lange prachtige schattige gewoon".split()
)
SAFE = frozenset("helaas hoor gelukkig overigens trouwens".split())  # these carry no meaning beside a denial either
AGAIN = frozenset({"weer"})
BESIDE_AGAIN = SAFE | {"nu", "lekker", "fijn", "heerlijk"}  # "Nu speelt ze weer" says that she plays again
DENIALS = frozenset("niet geen niets niks nooit nergens niemand zonder nog weer".split())
# Words in the first half that may be meant for the second one too: "weinig gegeten en gedronken".
SHARED = DENIALS | frozenset(
    "goed weinig veel bijna slecht kort lang lekker samen om van tot rond beetje alleen".split()
)
# With one of its own the second half has no need of the first one's.
DEGREES = frozenset("goed weinig veel slecht kort lang lekker".split())
JOINTS = frozenset({"en", "maar", "dus"})
THEN = re.compile(r"(?:daarna|toen|vervolgens)\s+(?=\w)", re.IGNORECASE)
AFTERWARDS = "daarna"
THEREFORE = "daarom"
OPENING = re.compile(
    r"(let op|goed nieuws|sorry|gefeliciteerd|goedemorgen|goedemiddag|beste ouders)[:!]\s+", re.IGNORECASE
)
COMMA = re.compile(r"\s*[,;–]\s+(?!(?:en|maar|dus|of|want|omdat|als|die|dat|waar\w*)\b)")
AUXILIARIES = frozenset({"heeft", "hebben", "is", "zijn"})
# Verbs that begin a note about the child of the message; a request begins with none of them.
NOTED = frozenset(
    "heeft is was had wordt werd wilde mag moest mocht ging kreeg krijgt at dronk sliep slaapt speelde speelt huilde "
    "hoest voelt vond lachte".split()
)
DONE_TO = WITH_IS | {"gekrabd", "geslagen"}  # "Gekrabd door een ander kind" is about who was scratched
FINITE = NOTED | frozenset("hebben zijn waren hadden worden werden willen mogen gaan gingen we ik kan kunnen".split())

VERBS = FINITE | AUXILIARIES | frozenset({"kunt", "moet", "komt", "gaat", "blijft", "heeft"})
SUBJECT_STARTS = frozenset({"de", "het", "onze", "alle", YOU})  # "de kinderen", "uw kind"


def without_today(read: list[Token]) -> Iterator[list[Token]]:
    """Yield a sentence without its "vandaag": the message carries its date. In front, it had turned the sentence."""
    at = [index for index, token in enumerate(read) if token.text == TODAY]
    if len(at) == 1:
        yield from _without(read, at[0])


def without_fillers(read: list[Token]) -> Iterator[list[Token]]:
    """Yield a sentence without its fillers; where something is denied, each of them may carry the meaning."""
    denials = {token.text for token in read} & DENIALS
    fillers = FILLERS if not denials else BESIDE_AGAIN if denials == AGAIN else SAFE
    at = [index for index, token in enumerate(read) if token.text in fillers]
    if len(at) > 1 and at[0]:
        yield [token for index, token in enumerate(read) if index not in at]
    for one in at:  # "Dank u wel voor de lekkere taart" keeps its "wel"
        yield from _without(read, one)


def _without(read: list[Token], at: int) -> Iterator[list[Token]]:
    rest = read[:at] + read[at + 1 :]
    yield rest
    if at == 0:
        for subject in range(1, min(4, len(rest))):
            yield [*rest[1 : 1 + subject], rest[0], *rest[1 + subject :]]


def with_subject(text: str, read: list[Token], subject: str) -> Iterator[str]:
    """Yield a note without a subject with the one child that it is about: "Goed geslapen", "Heeft gehuild"."""
    if len(read) < 2 or not subject or read[-1].text in "?!" or read[1].text in {YOU, *PRONOUNS}:
        return
    first = read[0]
    note = f"{text[first.start : first.end].lower()}{text[first.end :]}"
    if first.text in NOTED:
        yield f"{subject} {note}"
    elif not any(token.text in FINITE for token in read):
        done = [token.text for token in read if PARTICIPLE.fullmatch(token.text)]
        if done:
            yield f"{subject} {'is' if done[0] in DONE_TO else 'heeft'} {note}"


def after(left: str, now: Situation) -> Situation:
    """Return the situation behind a clause: "hij" is the one child that it names."""
    mentioned = [name for name in now.names if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", left)]
    return replace(now, subject=mentioned[0]) if len(mentioned) == 1 else now


def owned(text: str, names: Mapping[str, str], subject: str, gender: str) -> Iterator[str]:
    """Yield "De luiers van Max zijn op" for "Max zijn luiers zijn op", and for "Zijn luiers zijn op" about Max.

    What is of the one child of the message is said with its name too: "Wij hebben zijn temperatuur gemeten".
    """
    match = re.match(rf"(zijn|haar) (\w+) (?=(?:{STATES})\b)", text, re.IGNORECASE) if subject else None
    if match and gender in {"unknown", OWNERS[match[1].lower()]}:
        yield f"De {match[2]} van {subject} {text[match.end() :]}"
    yield from _of_subject(text, subject, gender)
    for name in (known for known in names if text.startswith(known)):
        if match := re.match(rf"{re.escape(name)} (?:zijn|haar|z'n|d'r) (\w+) (?=(?:{STATES})\b)", text, re.IGNORECASE):
            yield f"De {match[1]} van {name} {text[match.end() :]}"


def _of_subject(text: str, subject: str, gender: str) -> Iterator[str]:
    """Yield "de temperatuur van Sam" for "zijn temperatuur", and "De vinger van Sam is dik" for "De vinger is dik"."""
    if not subject:
        return
    for match in OWNED.finditer(text):
        article, thing = match[1].lower(), match[2].lower()
        part = thing in nouns(SOURCE, BODY)
        if article in OWNERS:
            known = (part or thing in BELONGINGS) and gender in {"unknown", OWNERS[article]}
        else:
            known = part and match.start() == 0 and re.match(rf" (?:{STATES})\b", text[match.end() :]) is not None
        if known:
            owner = f"{'De' if match.start() == 0 else 'de'} {match[2]} van {subject}"
            yield f"{text[: match.start()]}{owner}{text[match.end() :]}"


def each(text: str, read: list[Token], names: Mapping[str, str]) -> Iterator[list[str]]:
    """Yield what a statement about several children says of each: "Sam en Noor hebben geslapen"."""
    subjects: list[str] = []
    rest = text
    while found := max((name for name in names if rest.casefold().startswith(name.casefold())), key=len, default=""):
        subjects.append(found)
        rest = rest[len(found) :]
        joint = BETWEEN.match(rest)
        if joint is None:
            break
        rest = rest[joint.end() :]
    verb, _, said = rest.strip().partition(" ")
    if len(subjects) < 2 or any(token.text in TOGETHER for token in read):
        return
    for one in singular(verb):
        yield [f"{name} {one} {said}" for name in subjects]


@cache
def _singulars() -> Mapping[str, str]:
    """Return the form of one for the forms of many: "hebben" is "heeft", "sliepen" is "sliep"."""
    known = verbs().values()
    return {verb.bare: verb.hij for verb in known} | {verb.pasts: verb.past for verb in known}


def singular(word: str) -> Iterator[str]:
    """Yield the form of a verb for one subject."""
    if found := _singulars().get(word):
        yield found


STATES = (
    "is|zijn|was|waren|wordt|worden|ligt|liggen|zit|zitten|hangt|hangen|staat|staan|raakt|raken|loopt|lopen|doet|doen|"
    "jeukt|jeuken|ziet|zien|heeft|hebben|voelt|voelen"
)
OWNED = re.compile(r"\b(zijn|haar|de|het) (\w+)", re.IGNORECASE)
# What else than a part of the body is a child's own; "haar eten geven" is to give her food.
BELONGINGS = frozenset(
    "temperatuur poep ontlasting plas luier koorts wond bult medicijn medicijnen kleren tas stem".split()
)
OWNERS = {"zijn": "male", "haar": "female"}
BETWEEN = re.compile(r"\s*(?:,|\ben\b)\s*")
TOGETHER = frozenset("samen elkaar ruzie allebei beiden beide vrienden vriendjes".split())


def halves(text: str, read: list[Token], names: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield a statement as two: "Sam is gevallen en heeft een bult" says "Sam is gevallen" and "Sam heeft een bult".

    Whether both say something is for the bank to tell. The second half has a subject of its own, or takes the first
    one's; with a bare participle ("heeft gezongen en gedanst") it takes the auxiliary along, unless the first half
    has a word that may be meant for both.
    """
    if opening := OPENING.match(text):  # "Let op: de tijd is veranderd"
        yield opening[1], text[opening.end() :]
    for comma in COMMA.finditer(text):  # "Het was rustig, er waren 6 kinderen"
        yield text[: comma.start()], text[comma.end() :]
    if text.rstrip().endswith("?"):
        yield from _requests(text, read)
        return
    start = read[0].start
    subject = max((name for name in names if text[start:].casefold().startswith(name.casefold())), key=len, default="")
    if not subject:
        subject = text[start : _subject(text, read)]
    end = start + len(subject)
    verb = next((token for token in read if token.start >= end), None) if subject else None
    for index in range(2, len(read) - 1):
        if read[index].text not in JOINTS:
            continue
        left, right = text[: read[index].start].rstrip(" ,"), text[read[index].end :].strip()
        if read[index].text == "dus":
            yield left, f"{right} {THEREFORE}"
            continue
        behind = ""
        if next_one := THEN.match(right):  # "en toen gingen we naar buiten", "en daarna geslapen"
            right, behind = right[next_one.end() :], f" {AFTERWARDS}"
            yield left, f"{AFTERWARDS} {right}"
        else:
            yield left, right
        if not subject or verb is None or verb.start > read[index].start:
            continue
        yield left, f"{text[start:end]} {right}{behind}"
        if verb.text in AUXILIARIES and PARTICIPLE.fullmatch(read[-1].text) and _has_its_own(read, index):
            yield left, f"{text[start:end]} {text[verb.start : verb.end]} {right}{behind}"


def _subject(text: str, read: list[Token]) -> int:
    """Return where the subject ends that a statement begins with: "we", "u", "de kinderen", "uw kind"."""
    first, second = read[0], read[1]
    you = text[first.start : first.end].lower() in {"u", "je", "jullie"}
    if first.text in PRONOUNS or (you and second.text in VERBS):
        return first.end
    if first.text in SUBJECT_STARTS and second.text.isalpha() and read[2].text in VERBS:
        return second.end
    return first.start


def _requests(text: str, read: list[Token]) -> Iterator[tuple[str, str]]:
    """Yield a request as two: "Wilt u het formulier invullen en de brief lezen?" asks for the one and for the other."""
    if len(read) < 5 or (read[0].text, read[1].text) not in OPENINGS or any(t.text in DENIALS for t in read):
        return
    for index in range(4, len(read) - 1):
        if read[index].text == "en":
            opening = text[read[0].start : read[1].end]
            left, right = text[: read[index].start].rstrip(" ,"), text[read[index].end :].strip()
            yield f"{left}?", f"{opening} {right}"
            if index == len(read) - 3 and read[2].text in DETERMINERS:  # "het formulier invullen en ondertekenen"
                yield f"{left}?", f"{opening} {text[read[2].start : read[index - 1].start]}{right}"


def _has_its_own(read: list[Token], joint: int) -> bool:
    """Tell whether no word of the first half can be meant for the second: "weinig gegeten en veel gedronken"."""
    said, then = {token.text for token in read[:joint]}, read[joint + 1].text
    if then == "wel":  # "niets gegeten, maar wel gedronken"
        return True
    return not said & (SHARED - DEGREES if then in DEGREES or THEN.match(f"{then} x") else SHARED)
