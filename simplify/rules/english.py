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
    r"(?:this is to|we are writing to) (?:inform|advise|notify) you|it should be noted) that (?=\w)",
    re.IGNORECASE,
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
    r"(?:please )?do not hesitate to contact us (?:should|if) you (?:require|need|have) "
    r"(?:any )?(?:further |more |other )?(?:information|questions|queries)\b",
    re.IGNORECASE,
)
CONDITION = re.compile(
    r"(?:if|in the event that|in the case that|should) (?P<who>your (?:child|son|daughter)|you|he|she|they)"
    r" (?P<be>is|are) (?P<what>[^,;:.?!]{2,60}), (?:then |kindly |please )?(?P<rest>\w)",
    re.IGNORECASE,
)
KINDLY = re.compile(r", kindly (?=\w)|^kindly (?=\w)", re.IGNORECASE)
SOUNDS = re.compile(r"(?:[aeio]|u(?!n[ai]|s[ei]|t[ei])|hour|honest|heir)", re.IGNORECASE)


def openers(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find openers that announce a message without saying anything."""
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
        yield [Piece(reading.words[0].start, match.end(), "Do you have questions? Please contact us")]
        return
    for pattern in (ASKED, WE_ASK):
        if match := pattern.match(reading.text):
            yield [Piece(reading.words[0].start, match.end(), "Please do not " if match["no"] else "Please ")]
            return
    for match in KINDLY.finditer(reading.text):
        yield [Piece(match.start(), match.end(), ", please " if match.start() else "Please ")]


def conditions(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find a condition about the reader or the child that opens the sentence, so that it can become a question."""
    match = CONDITION.match(reading.text)
    if match is None:
        return
    polite = "Please " if re.search(r"(?:kindly|please) \Z", match.group()[:-1], re.IGNORECASE) else ""
    rest = match["rest"].lower() if polite else match["rest"].upper()
    question = f"{match['be'].capitalize()} {match['who'].lower()} {match['what']}?"
    yield [Piece(reading.words[0].start, match.end(), f"{question} {polite}{rest}")]


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
ENGLISH_WORDS = Rule("word", "simplify-reason-word", partial(plain_words, EditKind.APPLY))
ENGLISH_CHOICES = Rule(
    "word-choice", "simplify-reason-word-choice", partial(plain_words, EditKind.SUGGEST), EditKind.SUGGEST
)
ENGLISH = (OPENERS, CONDITIONS, REQUESTS, ENGLISH_WORDS, ENGLISH_CHOICES)
