"""From typed words to what each guardian would read: what a message, an answer and a note have in common."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from bot.conversations.presses import Press
from bot.conversations.rights import Right, may, may_in_group
from bot.conversations.staff import open_cards
from bot.conversations.staff.consenting import Messages
from bot.conversations.turn import Turn
from bot.rendering import headed, lines_of, reads, side_by_side
from bot.screens import Screen, Tap
from bot.store import children, corrections, groups, guardians, people
from bot.values import Child, Guardian, Line
from simplify.facts import weekdays
from simplify.facts.names import hurried
from simplify.health import is_about_health
from simplify.segmentation import sentences
from simplify.types import Edit, EditKind, Provenance, Readability, Simplified

HARD = 3  # from this level on a text asks for a second look
SURE = 0.8  # that a text is in another language
ENOUGH_WORDS = 4  # to tell a language at all
SENTENCES = 4  # that get offers; a longer list is not read in a hurry
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Draft:
    """Hold typed words with what became of them: `base` as the simplifier left it, `now` as the writer wants it."""

    base: Simplified
    now: Simplified
    own_words: bool
    foreign: str = ""  # the language that the words seem to be in, when that is not Dutch
    phrased: tuple[tuple[str, str], ...] = ()  # sentences with the fixed phrases that stand in their place

    @property
    def text(self) -> str:
        """Return the words that parents get, in Dutch."""
        text = self.base.source if self.own_words else self.now.text
        for sentence, phrase in self.phrased:
            text = text.replace(sentence, phrase)
        return text

    @property
    def readability(self) -> Readability:
        """Return how hard those words are."""
        return self.base.before if self.own_words else self.now.after

    @property
    def applied(self) -> list[int]:
        """Return the numbers of the changes that hold."""
        return [number for number, edit in enumerate(self.base.edits) if _holds(edit, self.now.edits)]

    @property
    def offered(self) -> list[int]:
        """Return the numbers of the changes that are offered but not taken."""
        return [number for number in range(len(self.base.edits)) if number not in self.applied]

    @property
    def is_hard(self) -> bool:
        """Tell whether the words that parents get are still hard."""
        level = self.readability.level
        return level is not None and level >= HARD


def as_typed(turn: Turn, simple: Simplified | None) -> str:
    """Return the sentence that says that a text could not be simplified and stays as it was typed, or nothing."""
    if simple is None or simple.before.level is not None or simple.before.too_short:
        return ""
    return turn.words.text("staff-message-as-typed")


def _holds(edit: Edit, edits: Iterable[Edit]) -> bool:
    """Tell whether a change stands among others; undoing one turns it into an offer."""
    place = (edit.start, edit.end, edit.after, edit.rule)
    return any((one.start, one.end, one.after, one.rule) == place and one.kind is EditKind.APPLY for one in edits)


async def draft(
    turn: Turn,
    text: str,
    names: Sequence[str],
    undone: Sequence[int] = (),
    chosen: Sequence[int] = (),
    own: bool = False,
    phrased: tuple[tuple[str, str], ...] = (),
) -> Draft:
    """Simplify typed words and let the writer's choices hold; `undone` and `chosen` count the changes of the whole."""
    base = await turn.desk.language.simplify(text, names)
    now = base
    if gone := [base.edits[number] for number in undone if number < len(base.edits)]:
        now = now.without(*gone)
    if taken := [base.edits[number] for number in chosen if number < len(base.edits)]:
        now = now.choosing(*taken)
    return Draft(base, now, own, await _foreign(turn, text), phrased)


def readers_of_dutch(messages: Messages) -> list[str]:
    """Return the names of the parents who would read a sentence in Dutch that they did not choose to read."""
    found = {
        guardian.person.name: None
        for guardian, message in messages
        if any(line.provenance is Provenance.UNTRANSLATED for line in message.lines)
    }
    return list(found)


async def offers(turn: Turn, draft: Draft, messages: Messages, child_id: int) -> tuple[tuple[str, str], ...]:
    """Return the sentences that some parent would read in Dutch, each with the fixed phrases that come near it.

    A sentence in whose place a phrase stands keeps its offers, so that another one can be chosen. `child_id` is the
    child whom the message is about, 0 for none.
    """
    left = {
        line.dutch: None
        for _, message in messages
        for line in message.lines
        if line.provenance is Provenance.UNTRANSLATED
    }
    stuck = [*(sentence for sentence, _ in draft.phrased), *left][:SENTENCES]
    if not stuck:
        return ()
    names = await known_names(turn)
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    about = next((child for child in every if child.id == child_id), None)
    found = []
    for sentence in stuck:
        gender = gender_in(sentence, every, about)
        found += [(sentence, offer) for offer in await turn.desk.language.phrases_near(sentence, names, gender)]
    return tuple(found)


async def _foreign(turn: Turn, text: str) -> str:
    """Return the tag of the language that a text is in when that is surely not Dutch."""
    if len(re.findall(r"[^\W\d_]+", text)) < ENOUGH_WORDS:
        return ""
    found = await turn.desk.language.detect(text, {"nl": 0.8})
    return found.lang if found.lang != "nl" and found.confidence >= SURE else ""


async def show_spots(turn: Turn, draft: Draft) -> None:
    """Send a picture of the text as it is now, on which the hard spots are marked."""
    assert isinstance(turn.event, Tap)
    if refusal := as_typed(turn, draft.base):
        open_cards.refuse_with(turn, refusal)
        return
    turn.toast(turn.event.callback_id)
    turn.say(Screen("", picture=await turn.desk.language.hard_spots(draft.text)))


async def hardest(turn: Turn, text: str) -> str:
    """Return the sentence of a text that is hardest to read."""
    found = [(one, await turn.desk.language.check(one)) for one in _SENTENCE_END.split(text) if one.strip()]
    return max(found, key=lambda pair: pair[1].score or len(pair[0]) / 100, default=(text, None))[0].strip()[:200]


async def recipients(turn: Turn, audience: str, target: int, pictured: Sequence[int] = ()) -> list[Guardian]:
    """Return who reads a message to a child's guardians, a group, everyone or the guardians of pictured children.

    Each guardian comes once.
    """
    session, vault, organisation = turn.session, turn.desk.vault, turn.organisation_id
    if audience == "child":
        ids = [target]
    elif audience == "pictured":
        ids = list(pictured)
    elif audience == "group":
        ids = [child.id for child in await children.of_group(session, vault, organisation, target)]
    else:
        ids = [child.id for child in await children.every(session, vault, organisation)]
    found: dict[int, Guardian] = {}
    for guardian in await guardians.recipients(session, vault, organisation, ids):
        found.setdefault(guardian.person.id, guardian)
    return list(found.values())


async def known_names(turn: Turn) -> tuple[str, ...]:
    """Return the names of the children, groups and staff here, which no rule and no translation may touch."""
    session, vault, organisation = turn.session, turn.desk.vault, turn.organisation_id
    found = [child.name for child in await children.every(session, vault, organisation)]
    found += [group.name for group in await groups.every(session, organisation)]
    found += [person.name for person in await people.staff(session, vault, organisation)]
    return tuple(dict.fromkeys(found))


async def render(
    turn: Turn,
    kind: str,
    readers: Sequence[Guardian],
    text: str,
    names: Sequence[str],
    *,
    about_child: bool,
    urgent: bool = False,
    corrected: bool = False,
) -> Messages:
    """Return what each guardian would read; guardians with the same language and spelling share one translation."""
    named = [name for name in names if name in text]
    approved = await corrections.of_text(turn.session, turn.desk.vault, turn.organisation_id, text)
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    sender, day = open_cards.staff_of(turn).name, turn.now.date()

    def reading(guardian: Guardian) -> tuple[str, str]:
        return reads(guardian), guardian.child_name if guardian.child.name in named else ""

    def made(guardian: Guardian) -> Awaitable[tuple[Line, ...]]:
        locale, spelled = reading(guardian)
        mapping = {name: name for name in named} | ({guardian.child.name: spelled} if spelled else {})
        gender = gender_in(text, every, guardian.child if about_child else None)
        return lines_of(turn.desk.language, text, locale, mapping, gender=gender, approved=approved)

    done = await side_by_side({reading(one): partial(made, one) for one in reversed(readers)})
    return [
        (
            guardian,
            headed(
                kind,
                guardian,
                done[reading(guardian)],
                day,
                sender,
                about_child=about_child,
                urgent=urgent,
                corrected=corrected,
            ),
        )
        for guardian in readers
    ]


def names_child(text: str, child: Child) -> bool:
    """Tell whether a text names a child; a name that is no other word may lack its capital."""
    spellings = {child.name, *hurried(text, frozenset({child.name}))}
    said = text.lower() if text.islower() else text
    return any(re.search(rf"\b{re.escape(name)}(?:['’]?s)?\b", said) for name in spellings)


def gender_in(text: str, every: Iterable[Child], about: Child | None) -> str:
    """Return the gender of the one child whom a text is about, "unknown" when it names several or none.

    A message to the parents of a child is about that child, also when it says only "hij" or "Heeft goed gegeten."
    """
    named = [child for child in every if names_child(text, child)]
    if about is not None:
        return about.gender if all(child.name == about.name for child in named) else "unknown"
    genders = {child.gender for child in named}
    return genders.pop() if len({child.name for child in named}) == len(genders) == 1 else "unknown"


async def other_children(turn: Turn, texts: Mapping[int, str]) -> str:
    """Return the sentence that says which other children parents will read about, or nothing.

    `texts` maps the id of a child to the free text that the parents of that child will read.
    """
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    own = {child.id: child for child in every}
    others: dict[str, None] = {}
    readers: dict[str, None] = {}
    for number, text in texts.items():
        if text and (about := own.get(number)) is not None:
            found = [child.name for child in every if child.name != about.name and names_child(text, child)]
            others |= dict.fromkeys(found)
            readers |= dict.fromkeys([about.name] if found else [])
    return turn.words.text("staff-other-child", others=", ".join(others), child=", ".join(readers)) if others else ""


async def health_to_many(turn: Turn, text: str) -> str:
    """Return the sentence that says whose health a text to many parents tells about, or nothing."""
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    told = [sentence.text for sentence in sentences(text, "nl") if is_about_health(sentence.text)]
    names = [child.name for child in every if any(names_child(sentence, child) for sentence in told)]
    return turn.words.text("staff-health-to-many", names=", ".join(dict.fromkeys(names))) if names else ""


def wrong_days(turn: Turn, text: str) -> str:
    """Return the sentences that say which day of the week contradicts its date, or nothing."""
    found = weekdays.wrong_days(text, turn.now.date())
    return "\n".join(turn.words.text("staff-message-wrong-day", written=one.text, date=one.date) for one in found)


async def audience_name(turn: Turn, audience: str, target: int) -> str:
    """Return in words who reads a message."""
    if audience == "child":
        child = await children.by_id(turn.session, turn.desk.vault, turn.organisation_id, target)
        return turn.words.plain("staff-message-to-parents-of", child=child.name) if child else ""
    if audience == "group":
        group = await groups.by_id(turn.session, turn.organisation_id, target)
        return group.name if group else ""
    return turn.words.plain("staff-message-to-everyone") if audience else ""


async def may_choose(turn: Turn, press: Press) -> bool:
    """Tell whether a tap chooses an audience that this member of staff may write to."""
    if press.action not in {"child", "group", "all", "list", "pictured"}:
        return True
    if press.action != "all" and not press.argument.isdigit():
        return False
    step = "child" if press.action == "pictured" else press.action
    return await may_reach(turn, step, int(press.argument or 0))


async def may_reach(turn: Turn, audience: str, target: int) -> bool:
    """Tell whether this member of staff may write to a child's guardians, a group or everyone."""
    me, mine = open_cards.staff_of(turn), await open_cards.my_groups(turn)
    if audience == "all":
        return may(me, Right.MESSAGE_ALL)
    if audience == "child":
        child = await children.by_id(turn.session, turn.desk.vault, turn.organisation_id, target)
        return child is not None and may_in_group(me, Right.MESSAGE_CHILD, child.group_id, mine)
    if target not in mine:
        return False
    return may_in_group(me, Right.MESSAGE_GROUP if audience == "group" else Right.MESSAGE_CHILD, target, mine)


async def group_after(turn: Turn, press: Press) -> int | None:
    """Return the group that a card belongs to after its audience was chosen, so that colleagues can go on with it."""
    if press.action == "group":
        return int(press.argument)
    if press.action in {"child", "pictured"}:
        child = await children.by_id(turn.session, turn.desk.vault, turn.organisation_id, int(press.argument))
        return child.group_id if child else None
    return None
