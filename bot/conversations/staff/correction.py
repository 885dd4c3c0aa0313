"""Correcting a translation: one colleague types a better one, a second one approves it, then parents read it.

A correction counts for every parent who reads that language, so a sentence with anybody's name can't become one.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from pydantic import TypeAdapter

from bot.conversations.presses import Press, rows_of
from bot.conversations.rights import Right, may
from bot.conversations.staff import consenting, drafting, open_cards
from bot.conversations.turn import Turn
from bot.rendering import previews, shortened
from bot.screens import Button, Screen, Tap, escape
from bot.store import cards, children, corrections, guardians, people
from bot.values import Card, Correction, Person
from simplify.segmentation import sentences
from simplify.translation.objections import NAME, Objection, named
from simplify.wording import SOURCE, Wording, locales, wording

KIND = "correction"
PER_PAGE = 8
SHOWN = 1200  # characters of a sentence


@dataclass(frozen=True, slots=True)
class CorrectionCard:
    """Hold a correction under way: the sentences of a preview with their translations, and what was typed for one.

    `origin` is the card from whose preview it began, `at` the number of the chosen sentence, -1 before the choice.
    """

    locale: str
    pairs: tuple[tuple[str, str], ...]
    origin: int = 0
    at: int = -1
    text: str = ""
    page: int = 0

    @property
    def dutch(self) -> str:
        """Return the chosen sentence."""
        return self.pairs[self.at][0]


SHAPE = TypeAdapter(CorrectionCard)


def begun(card: Card) -> bool:
    """Tell whether a card holds enough to be worth going on with."""
    return bool(open_cards.read(card, SHAPE).text)


async def name(turn: Turn, card: Card) -> str:
    """Return what a card is about, in a few words."""
    state = open_cards.read(card, SHAPE)
    return turn.words.plain("staff-correction-what", text=shortened(state.dutch if state.at >= 0 else "", 30))


async def start(turn: Turn, origin: Card, messages: consenting.Messages, locale: str) -> None:
    """Begin to correct what the readers of one language would get."""
    if not may(turn.person, Right.TRANSLATE):
        open_cards.refuse(turn, "staff-not-allowed")
        return
    shown = next((one for one in previews(messages) if one.locale == locale and locale != SOURCE), None)
    lines = shown.lines if shown else ()
    pairs = {line.dutch: line.text for line in lines if [one.text for one in sentences(line.dutch)] == [line.dutch]}
    if not pairs:
        open_cards.refuse(turn, "staff-button-unknown")
        return
    state = CorrectionCard(locale, tuple(pairs.items()), origin.id)
    card = await open_cards.begin(turn, KIND, SHAPE, state, None)
    await (show(turn, card, state) if len(pairs) > 1 else _choose(turn, card, "0"))


async def tapped(turn: Turn, press: Press) -> None:
    """Answer a tap on a correction under way."""
    card = await open_cards.find_open(turn, press.id, KIND)
    if card is None:
        return
    state = open_cards.read(card, SHAPE)
    if press.action == "stop":
        await cards.close(turn.session, turn.desk.vault, card, "cancelled", open_cards.staff_of(turn).id, turn.now)
        await _leave(turn, card, state, turn.words.text("staff-stopped"))
    elif press.action == "choose":
        await _choose(turn, card, press.argument)
    elif press.action == "ask" and state.text:
        await _ask(turn, card, state)
    elif press.action == "page" and press.argument.isdigit():
        page = int(press.argument)
        card, state = await open_cards.change(turn, card, SHAPE, lambda before: replace(before, page=page))
        await show(turn, card, state)
    elif press.action == "back":
        card, state = await open_cards.change(turn, card, SHAPE, _back)
        await show(turn, card, state)
    else:
        await show(turn, card, state)


async def text(turn: Turn, card: Card, words: str) -> None:
    """Take typed words as the better translation, if it keeps what the Dutch sentence says."""
    state = open_cards.read(card, SHAPE)
    if state.at < 0:
        await show(turn, card, state)
        return
    typed = " ".join(words.split())
    found = await turn.desk.language.objection(state.dutch, typed, state.locale, await _names(turn))
    if found is not None:
        await show(turn, card, state, _said(found, state.locale, turn.words))
        return
    card, state = await open_cards.change(turn, card, SHAPE, lambda before: replace(before, text=typed))
    await show(turn, card, state)


async def show(turn: Turn, card: Card, changed: CorrectionCard | None = None, news: str = "") -> None:
    """Show a correction in this chat."""
    state, words = changed or open_cards.read(card, SHAPE), turn.words

    def press(label: str, action: str, argument: str = "") -> Button:
        return Button(label, Press("c", card.id, action, argument, card.version).data)

    language = _language(state.locale, words)
    last = [press(words.plain("staff-stop"), "stop")]
    rows: tuple[tuple[Button, ...], ...] = ()
    if state.at < 0:
        body = escape(words.text("staff-correction-choose"))
        first = state.page * PER_PAGE
        some = list(enumerate(state.pairs))[first : first + PER_PAGE]
        turns = [press("◂", "page", str(state.page - 1))] if state.page else []
        turns += [press("▸", "page", str(state.page + 1))] if first + PER_PAGE < len(state.pairs) else []
        buttons = [press(shortened(dutch, 50), "choose", str(number)) for number, (dutch, _) in some]
        rows = (*rows_of(buttons, 1), *rows_of(turns))
    else:
        dutch, now = (escape(shortened(one, SHOWN)) for one in state.pairs[state.at])
        body = f"<i>{dutch}</i>\n\n"
        if state.text:
            body += f"{escape(language)}: <b>{escape(shortened(state.text, SHOWN))}</b>"
            rows = ((press(words.plain("staff-correction-ask"), "ask"),),)
        else:
            body += f"<code>{now}</code>\n\n{escape(words.text('staff-correction-type', language=language))}"
        last.insert(0, press(words.plain("staff-back"), "back"))
    head = f"✏️ <b>{escape(language)}</b>" + (f"\n\n<b>{escape(news)}</b>" if news else "")
    await open_cards.put(turn, card, Screen(f"{head}\n\n{body}", (*rows, tuple(last))))


async def decided(turn: Turn, press: Press) -> None:
    """Take a colleague's answer to "is this translation right?"."""
    me = open_cards.staff_of(turn)
    kept = await corrections.load(turn.session, turn.desk.vault, turn.organisation_id, press.id)
    if kept is None or press.action not in {"yes", "no"}:
        open_cards.refuse(turn, "staff-button-unknown")
        return
    if not may(me, Right.TRANSLATE):
        open_cards.refuse(turn, "staff-not-allowed")
        return
    if kept.proposed_by == me.id:
        open_cards.refuse(turn, "staff-correction-own")
        return
    mine = await corrections.decide(turn.session, me, kept.id, turn.now, approved=press.action == "yes")
    kept = await corrections.load(turn.session, turn.desk.vault, turn.organisation_id, kept.id) or kept
    concerned = [kept.proposed_by, *([kept.decided_by] if kept.decided_by else [])]
    known = await people.by_ids(turn.session, turn.desk.vault, turn.organisation_id, concerned)
    by = known[kept.decided_by].name if kept.decided_by in known else "–"
    assert isinstance(turn.event, Tap)
    turn.toast(turn.event.callback_id)
    turn.show(_outcome(kept, by, turn.words), turn.event.message_id)
    author = known.get(kept.proposed_by)
    if mine and author is not None and author.chat_id is not None:
        turn.say(_outcome(kept, by, wording(author.locale)), chat_id=author.chat_id)


async def _choose(turn: Turn, card: Card, argument: str) -> None:
    """Choose the sentence, unless it holds a name: then it would be read about other children too."""
    state = open_cards.read(card, SHAPE)
    number = int(argument) if argument.isdigit() and int(argument) < len(state.pairs) else -1
    if number < 0:
        await show(turn, card, state)
        return
    if found := named(state.pairs[number][0], await _names(turn)):
        await show(turn, card, state, _said(Objection(NAME, (found,)), state.locale, turn.words))
        return
    card, state = await open_cards.change(turn, card, SHAPE, lambda before: replace(before, at=number, text=""))
    await show(turn, card, state)


async def _ask(turn: Turn, card: Card, state: CorrectionCard) -> None:
    """Ask every colleague; the first answer counts."""
    me = open_cards.staff_of(turn)
    staff = await people.staff(turn.session, turn.desk.vault, turn.organisation_id)
    asked = [one for one in staff if one.id != me.id and one.chat_id is not None and may(one, Right.TRANSLATE)]
    if not asked:
        open_cards.refuse(turn, "staff-correction-alone")
        return
    args = (turn.session, turn.desk.vault, me, state.locale, state.dutch, state.text, turn.now)
    number = await corrections.propose(*args)
    for colleague in asked:
        turn.say(_question(number, me, state, wording(colleague.locale)), chat_id=colleague.chat_id)
    await open_cards.finish(turn, card)
    await _leave(turn, card, state, turn.words.text("staff-correction-waits"))


async def _leave(turn: Turn, card: Card, state: CorrectionCard, said: str) -> None:
    """Leave one line, and the way back to the message."""
    back = Button(turn.words.plain("staff-back"), Press("s", state.origin, "resume").data)
    await people.set_focus(turn.session, turn.organisation_id, open_cards.staff_of(turn).id, state.origin)
    await open_cards.collapse(turn, card, Screen(escape(said), ((back,),)))


async def _names(turn: Turn) -> tuple[str, ...]:
    """Return every name that is known here, also as parents write it."""
    found = list(await drafting.known_names(turn))
    every = await children.every(turn.session, turn.desk.vault, turn.organisation_id)
    ids = [child.id for child in every]
    for one in await guardians.recipients(turn.session, turn.desk.vault, turn.organisation_id, ids):
        found += [one.person.name, one.child_name]
    return tuple(dict.fromkeys(name for name in found if name))


def _back(state: CorrectionCard) -> CorrectionCard:
    if state.text:
        return replace(state, text="")
    return replace(state, at=-1) if len(state.pairs) > 1 else state


def _said(found: Objection, locale: str, words: Wording) -> str:
    facts = ", ".join(found.facts)
    return words.text(f"staff-correction-lost-{found.kind}", facts=facts, language=_language(locale, words))


def _question(number: int, author: Person, state: CorrectionCard, words: Wording) -> Screen:
    """Return what a colleague is asked."""
    language = _language(state.locale, words)
    ask = words.text("staff-correction-question", name=author.name, language=language)
    pair = f"<i>{escape(shortened(state.dutch, SHOWN))}</i>\n<b>{escape(shortened(state.text, SHOWN))}</b>"
    yes = Button(words.plain("staff-correction-yes"), Press("k", number, "yes").data)
    no = Button(words.plain("staff-correction-no"), Press("k", number, "no").data)
    return Screen(f"✏️ {escape(ask)}\n\n{pair}", ((yes, no),))


def _outcome(kept: Correction, by: str, words: Wording) -> Screen:
    """Return what was decided, and about which words."""
    key = "staff-correction-refused" if kept.status == "refused" else "staff-correction-approved"
    pair = f"<i>{escape(shortened(kept.dutch, SHOWN))}</i>\n{escape(shortened(kept.text, SHOWN))}"
    return Screen(f"{escape(words.text(key, name=by))}\n\n{pair}")


def _language(locale: str, words: Wording) -> str:
    """Return the name of a language, in Dutch for who reads Dutch."""
    if locale not in locales():
        return locale
    return wording(locale).dutch_name if words.tag == SOURCE else wording(locale).native_name
