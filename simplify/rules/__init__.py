"""The rules of each language, in the order in which they read a sentence; a rule finds, `simplify.edits` edits."""

from __future__ import annotations

from simplify.rules.abbreviations import ABBREVIATIONS
from simplify.rules.agent import AGENT
from simplify.rules.announcement import ANNOUNCEMENT
from simplify.rules.capitals import CAPITAL
from simplify.rules.chat import CHAT
from simplify.rules.condition import CONDITION, LATER
from simplify.rules.contact import CONTACT
from simplify.rules.coordination import COORDINATION
from simplify.rules.counsel import COUNSEL
from simplify.rules.dates import COMING_DAY, DEADLINE, INSTEAD, LATER_DEADLINE
from simplify.rules.deed import DEED
from simplify.rules.double import DOUBLE
from simplify.rules.duty import DUTY, WISHES
from simplify.rules.embedded import EMBEDDED
from simplify.rules.english import ENGLISH
from simplify.rules.events import EVENT
from simplify.rules.filled import FILLED
from simplify.rules.frame import FRAME, TOPIC
from simplify.rules.gloss import GLOSS
from simplify.rules.goal import GOAL
from simplify.rules.having import HAVING
from simplify.rules.however import HOWEVER
from simplify.rules.idioms import IDIOM
from simplify.rules.modal import MODAL
from simplify.rules.need import ADVICE, NEED, WANTED
from simplify.rules.nominal import NOMINAL
from simplify.rules.notes import NOTES
from simplify.rules.numbers import NUMBERS
from simplify.rules.passive import PASSIVE, TOLD, WHO
from simplify.rules.possible import POSSIBLE, TURNED_POSSIBLE
from simplify.rules.reason import AIM, REASON
from simplify.rules.relative import LAST, RELATIVE
from simplify.rules.request import REQUEST
from simplify.rules.rule import Rule
from simplify.rules.runon import RUN_ON
from simplify.rules.sequence import AFTERWARDS, SEQUENCE
from simplify.rules.split import SPLIT
from simplify.rules.support import SUPPORT
from simplify.rules.turns import TURNS
from simplify.rules.unless import UNLESS
from simplify.rules.weight import WEIGHT
from simplify.rules.who import TEAM_ACTS
from simplify.rules.whoever import WHOEVER
from simplify.rules.words import CENTRE_WORDS, CHOICES, WORDS

RULES: dict[str, tuple[Rule, ...]] = {
    "nl": (
        CHAT,
        CAPITAL,
        RUN_ON,
        NOTES,
        ABBREVIATIONS,
        COMING_DAY,
        *TURNS,
        *NOMINAL,
        ADVICE,
        NEED,
        WANTED,
        ANNOUNCEMENT,
        SUPPORT,
        DEED,
        MODAL,
        POSSIBLE,
        TURNED_POSSIBLE,
        DUTY,
        WISHES,
        AGENT,
        EMBEDDED,
        IDIOM,
        HAVING,
        EVENT,
        CONDITION,
        GOAL,
        SEQUENCE,
        AFTERWARDS,
        WHOEVER,
        UNLESS,
        RELATIVE,
        LAST,
        SPLIT,
        COORDINATION,
        CONTACT,
        LATER,
        WEIGHT,
        TEAM_ACTS,
        AIM,
        REASON,
        FRAME,
        TOPIC,
        COUNSEL,
        REQUEST,
        HOWEVER,
        FILLED,
        PASSIVE,
        TOLD,
        DEADLINE,
        LATER_DEADLINE,
        INSTEAD,
        CENTRE_WORDS,
        WORDS,
        NUMBERS,
        DOUBLE,
        CHOICES,
        WHO,
        GLOSS,
    ),
    "en": ENGLISH,
}
