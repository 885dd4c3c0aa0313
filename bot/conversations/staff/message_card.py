"""The card on which staff write a message in their own words: what it holds and what each tap does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

STEPS = ("audience", "children", "pictured", "text", "preview", "look", "changes", "phrases", "read")


@dataclass(frozen=True, slots=True)
class MessageCard:
    """Hold a message under way.

    `audience` is "child", "group", "all" or "pictured" (the parents of the children on the `photo`), `target` the id of
    the child or group. `undone` and `chosen` count the
    simplifier's changes: those taken back and those taken up; `offers` are the fixed phrases that the screen numbers.
    `corrects` is the sent notice that this card mends.
    """

    step: str = "audience"
    audience: str = ""
    target: int = 0
    group_id: int = 0  # whose children are listed
    text: str = ""
    photo: str = ""  # the channel's id of it
    pictured: tuple[int, ...] = ()
    undone: tuple[int, ...] = ()
    chosen: tuple[int, ...] = ()
    own_words: bool = False
    offers: tuple[tuple[str, str], ...] = ()  # sentences that stay in Dutch, each with a fixed phrase that is near
    phrased: tuple[tuple[str, str], ...] = ()  # those of the offers that the writer took
    urgent: bool = False
    asked_again: bool = False
    page: int = 0
    locale: str = ""  # the language whose preview is open
    seen: str = ""  # the digest of what the preview showed
    corrects: int = 0
    sent: int = 0

    @property
    def filled(self) -> bool:
        """Tell whether there is anything to send."""
        return bool(self.text or self.photo)

    @property
    def about(self) -> int:
        """Return the child whom it is about: that of its audience, or the only one on its photo; 0 for none."""
        if self.audience == "pictured":
            return self.pictured[0] if len(self.pictured) == 1 else 0
        return self.target if self.audience == "child" else 0


def tap(card: MessageCard, action: str, argument: str = "") -> MessageCard:
    """Return the card after a tap. What is unknown changes nothing."""
    act = ACTIONS.get(action)
    try:
        return act(card, argument) if act else card
    except ValueError:  # a number was expected
        return card


def typed(card: MessageCard, text: str) -> MessageCard:
    """Return the card with new words: instead of the old ones where new ones were asked for, else below them.

    What the writer chose about the old words is over.
    """
    whole = text if card.step == "text" or not card.text else f"{card.text}\n{text}"
    fresh = replace(
        card, text=whole, undone=(), chosen=(), own_words=False, asked_again=False, page=0, offers=(), phrased=()
    )
    return replace(fresh, step="preview" if card.audience else card.step if card.photo else "audience")


def _to(audience: str) -> Callable[[MessageCard, str], MessageCard]:
    def choose(card: MessageCard, argument: str) -> MessageCard:
        if card.corrects or card.photo:  # who got it, or who is on the photo, decides
            return card
        step = "preview" if card.text else "text"
        return replace(card, audience=audience, target=int(argument or 0), step=step, asked_again=False)

    return choose


def _list(card: MessageCard, argument: str) -> MessageCard:
    return replace(card, step="children", group_id=int(argument))


def _pictured(card: MessageCard, argument: str) -> MessageCard:
    """Put a child on the photo, or take it off; what the preview said about the readers is over."""
    child = int(argument)
    if not card.photo or card.corrects:
        return card
    rest = tuple(one for one in card.pictured if one != child)
    return replace(card, pictured=rest if child in card.pictured else (*rest, child), asked_again=False)


def _named(card: MessageCard, argument: str) -> MessageCard:
    """Go on to the preview once somebody is on the photo."""
    return replace(card, audience="pictured", step="preview") if card.photo and card.pictured else card


def _at(card: MessageCard, argument: str) -> MessageCard:
    if argument not in STEPS or (argument == "audience" and (card.corrects or card.photo)):
        return card
    if argument == "pictured" and (card.corrects or not card.photo):
        return card
    return replace(card, step=argument, page=0)


def _back(card: MessageCard, argument: str) -> MessageCard:
    if card.step == "children":
        return replace(card, step="audience")
    if card.photo and not card.corrects:
        return replace(card, step="preview" if card.step not in {"preview", "pictured"} else "pictured")
    if card.step in {"look", "changes", "phrases", "read"} or (
        card.step in {"audience", "text"} and card.text and card.audience
    ):
        return replace(card, step="preview")
    return card if card.corrects else replace(card, step="audience")


def _own(card: MessageCard, argument: str) -> MessageCard:
    return replace(card, own_words=argument == "+", asked_again=False, step="preview")


def _urgent(card: MessageCard, argument: str) -> MessageCard:
    return replace(card, urgent=argument == "+")


def _undo(card: MessageCard, argument: str) -> MessageCard:
    number = int(argument)
    chosen = tuple(one for one in card.chosen if one != number)
    undone = (*(one for one in card.undone if one != number), number)
    return replace(card, undone=undone, chosen=chosen, asked_again=False)


def _take(card: MessageCard, argument: str) -> MessageCard:
    number = int(argument)
    undone = tuple(one for one in card.undone if one != number)
    chosen = (*(one for one in card.chosen if one != number), number)
    return replace(card, undone=undone, chosen=chosen, own_words=False, asked_again=False)


def _phrase(card: MessageCard, argument: str) -> MessageCard:
    """Take an offered phrase in the place of its sentence, or put the sentence back."""
    number = int(argument)
    if not 0 <= number < len(card.offers):
        return card
    sentence, offer = card.offers[number]
    rest = tuple(pair for pair in card.phrased if pair[0] != sentence)
    taken = rest if (sentence, offer) in card.phrased else (*rest, (sentence, offer))
    return replace(card, phrased=taken, asked_again=False)


def _page(card: MessageCard, argument: str) -> MessageCard:
    return replace(card, page=max(0, int(argument)))


def _look(card: MessageCard, argument: str) -> MessageCard:
    return replace(card, step="look", locale=argument)


ACTIONS: Mapping[str, Callable[[MessageCard, str], MessageCard]] = {
    "child": _to("child"),
    "group": _to("group"),
    "all": _to("all"),
    "list": _list,
    "pictured": _pictured,
    "named": _named,
    "at": _at,
    "back": _back,
    "own": _own,
    "urgent": _urgent,
    "undo": _undo,
    "take": _take,
    "phrase": _phrase,
    "page": _page,
    "look": _look,
}
