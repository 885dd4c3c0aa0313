"""The rules of English: openers that say nothing, requests, conditions, words of the lexicon with "a" or "an".

"Please be advised that the group is closed" -> "The group is closed"; "Parents are requested to label" -> "Please
label"; "If your child is ill, call us" -> "Is your child ill? Call us". Contractions stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import partial

from simplify.edits import Piece
from simplify.rules import words
from simplify.rules.rule import Reading, Rule, capital
from simplify.types import EditKind

OPENER = re.compile(
    r"(?:please (?:be advised|note|be aware)|(?:we|i) (?:would like|wish|want) to (?:inform|advise|notify) you|"
    r"(?:we are|i am) (?:pleased|happy|delighted) to (?:inform|advise|tell) you|we hereby (?:inform|notify) you|"
    r"the purpose of this (?:letter|message|email) is to (?:inform|tell) you|"
    r"(?:this is to|we are writing to) (?:inform|advise|notify) you|it should be noted) that (?=\w)",
    re.IGNORECASE,
)
REGRET = re.compile(
    r"(?:we|i) (?:regret|are sorry|am sorry) to (?:inform|advise|tell|notify) you that (?=\w)", re.IGNORECASE
)
SUBJECT = re.compile(
    r"the purpose of this (?P<what>letter|message|email) is to (?:inform|tell) you (?:of|about) ", re.I
)
REMINDED = re.compile(
    r"(?:all )?(?:parents|carers|parents and carers|families|you) are (?:kindly |politely )?"
    r"reminded (?P<how>not to|to|that) (?=\w)",
    re.IGNORECASE,
)
FAILURE = re.compile(
    r"failure to (?P<what>[^,;:.?!]{3,80}?) (?P<be>will|may) result in (?P<then>an? [^,;:.?!]{3,80})", re.IGNORECASE
)
SHOULD = re.compile(
    r"should (?P<who>you|your (?:child|son|daughter)|they|we|he|she) (?P<verb>[a-z]+) (?=[^?]*,)", re.IGNORECASE
)
# After "if" the verb has an -s: "should your child become ill" -> "if your child becomes ill".
THIRD = {"be": "is", "have": "has", "do": "does", "go": "goes", "catch": "catches"}
PLAIN_VERBS = frozenset(
    "be become have need require wish want feel fall develop show get arrive leave forget decide lose find notice see "
    "receive experience miss go do catch prefer change".split()
)
ASKED = re.compile(
    r"(?:all )?(?:parents|carers|parents and carers|families|you) are (?:kindly |politely |respectfully )?"
    r"(?:requested|asked) (?P<no>not )?to (?=\w)",
    re.IGNORECASE,
)
WE_ASK = re.compile(
    r"we (?:would )?(?:kindly |respectfully )?(?:request|ask) (?:that you |you (?P<no>not )?to )(?=\w)", re.IGNORECASE
)
CONTACT = re.compile(
    r"(?:please )?do not hesitate to (?:contact us|get in touch(?: with us)?) (?:should|if) you (?:require|need|have) "
    r"(?:any )?(?:further |more |other )?(?:information|questions|queries)\b"
    r"(?P<about> (?:about|regarding|on) [^,;:.?!]{2,60})?",
    re.IGNORECASE,
)
CONDITION = re.compile(
    r"(?:if|in the event that|in the case that|should) (?P<who>your (?:child|son|daughter)|you|he|she|they)"
    r" (?P<be>is|are) (?P<what>[^,;:.?!]{2,60}), (?:then |kindly |please )?(?P<rest>\w)",
    re.IGNORECASE,
)
FINITE = r"(?:is|are|was|were|will|has|have|had|can|cannot|may|must|should|does|do|did|needs?|went|got|slept|ate|liked)"
SEMICOLON = re.compile(
    rf";\s+(?=(?:please|failure to|(?:we|you|he|she|it|they|this|there|the|your|our|all|no)\b[^;.?!]*\b{FINITE})\b)",
    re.IGNORECASE,
)
KINDLY = re.compile(r", kindly (?=\w)|^kindly (?=\w)", re.IGNORECASE)
SOUNDS = re.compile(r"(?:[aeio]|u(?!n[ai]|s[ei]|t[ei])|hour|honest|heir)", re.IGNORECASE)


def openers(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find openers that announce a message without saying anything."""
    if match := REGRET.match(reading.text):
        yield [Piece(reading.words[0].start, match.end(), "Unfortunately, ")]
        return
    if match := SUBJECT.match(reading.text):
        yield [Piece(reading.words[0].start, match.end(), f"This {match['what'].lower()} is about ")]
        return
    match = OPENER.match(reading.text)
    if match and match.end() < len(reading.text):
        if reading.text[match.end()].isupper():  # a name stays untouched
            yield [Piece(reading.words[0].start, match.end(), "")]
        else:
            yield [Piece(reading.words[0].start, match.end() + 1, capital(reading.text[match.end()]))]


def requests(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find requests in the passive or in many words."""
    match = CONTACT.match(reading.text)
    if match:
        about = (match["about"] or "").replace("regarding", "about")
        yield [Piece(reading.words[0].start, match.end(), f"Do you have questions{about}? Please contact us")]
        return
    if match := REMINDED.match(reading.text):
        yield [Piece(reading.words[0].start, match.end(), f"Please remember {match['how'].lower()} ")]
        return
    for pattern in (ASKED, WE_ASK):
        if match := pattern.match(reading.text):
            yield [Piece(reading.words[0].start, match.end(), "Please do not " if match["no"] else "Please ")]
            return
    for match in KINDLY.finditer(reading.text):
        yield [Piece(match.start(), match.end(), ", please " if match.start() else "Please ")]


def conditions(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a condition about the reader or the child that opens the sentence, so that it can become a question."""
    if match := FAILURE.match(reading.text):
        then = f"If you do not {match['what']}, there {match['be'].lower()} be {match['then']}"
        yield [Piece(reading.words[0].start, match.end(), then)]
        return
    match = SHOULD.match(reading.text)
    if match and match["verb"].lower() in PLAIN_VERBS:
        yield [Piece(reading.words[0].start, match.end("verb"), _if(match["who"].lower(), match["verb"].lower()))]
        return
    match = CONDITION.match(reading.text)
    if match is None:
        return
    polite = "Please " if re.search(r"(?:kindly|please) \Z", match.group()[:-1], re.IGNORECASE) else ""
    rest = match["rest"].lower() if polite else match["rest"].upper()
    question = f"{match['be'].capitalize()} {match['who'].lower()} {match['what']}?"
    yield [Piece(reading.words[0].start, match.end(), f"{question} {polite}{rest}")]


def split(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a semicolon between two main clauses: "Sam fell; the wound was cleaned." In a list it parts things."""
    match = SEMICOLON.search(reading.text)
    if match and reading.text.endswith(".") and ":" not in reading.text[: match.start()]:
        first = reading.text[match.end()]
        if re.search(rf"\b(?:{FINITE}|\w+ed)\b", reading.text[: match.start()], re.IGNORECASE):
            yield [Piece(match.start(), match.end() + 1, f". {first.upper()}")]


def _if(who: str, verb: str) -> str:
    if who in ("you", "they", "we"):
        return f"If {who} {'are' if verb == 'be' else verb}"
    return f"If {who} {THIRD.get(verb, verb + 's')}"


def plain_words(kind: EditKind, reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find words of the lexicon; an article before a new word follows its sound: "an initial" -> "a first"."""
    for pieces in words.find(kind, reading):
        first = pieces[0]
        match = re.search(r"\b(an?) \Z", reading.text[: first.start], re.IGNORECASE)
        if match and len(pieces) == 1 and first.after:
            article = "an" if SOUNDS.match(first.after) else "a"
            if first.after.startswith("some "):
                continue
            if match[1].lower() != article:
                before = Piece(match.start(1), match.end(1), capital(article) if match[1][0].isupper() else article)
                yield [before, *pieces]
                continue
        yield pieces


OPENERS = Rule("opener", "simplify-reason-announcement", openers)
REQUESTS = Rule("polite-request", "simplify-reason-request", requests)
CONDITIONS = Rule("if", "simplify-reason-condition", conditions)
SPLIT = Rule("split", "simplify-reason-split", split)
ENGLISH_WORDS = Rule("word", "simplify-reason-word", partial(plain_words, EditKind.APPLY))
ENGLISH_CHOICES = Rule(
    "word-choice", "simplify-reason-word-choice", partial(plain_words, EditKind.SUGGEST), EditKind.SUGGEST
)
ENGLISH = (OPENERS, SPLIT, CONDITIONS, REQUESTS, ENGLISH_WORDS, ENGLISH_CHOICES)
