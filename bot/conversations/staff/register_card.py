"""The card of the register: which page is open, and about whom."""

from __future__ import annotations

from dataclasses import dataclass

from bot.conversations.presses import Press
from bot.screens import Button, Screen, escape
from simplify.wording import Wording

Rows = tuple[tuple[Button, ...], ...]

# Where "back" leads: from a page to the one above it. Pages that are about somebody keep the id of that somebody,
# or lead to the page of the group.
ABOVE = {
    "groups": "home",
    "group-place": "groups",
    "group-name": "groups",
    "children": "groups",
    "child-names": "children",
    "child": "children",
    "child-name": "child",
    "child-move": "child",
    "child-end": "child",
    "team": "home",
    "person": "team",
    "person-end": "person",
    "role": "team",
    "invites": "team",
}
TYPED = frozenset({"group-name", "child-names", "child-name"})
OF_TEAM = frozenset({"team", "person", "person-end", "role", "invites"})


@dataclass(frozen=True, slots=True)
class RegisterCard:
    """Hold the open page and the id that it is about: a group, a child, a colleague, or 0."""

    page: str = "home"
    about: int = 0
    group_id: int = 0  # whose children are listed; "back" from a child leads there


@dataclass(frozen=True, slots=True)
class Page:
    """Draw a page of one card."""

    card_id: int
    version: int
    words: Wording

    def button(self, label: str, action: str, argument: str = "") -> Button:
        """Return a button of this card."""
        return Button(label, Press("b", self.card_id, action, argument, self.version).data)

    def go(self, label: str, page: str, about: int = 0) -> Button:
        """Return a button that leads to a page."""
        return self.button(label, "go", f"{page}.{about}" if about else page)

    def screen(self, title: str, text: str, rows: Rows = (), *, home: bool = False, news: str = "") -> Screen:
        """Return a page with its title, its news and the bottom row, the same everywhere."""
        done = self.button(self.words.plain("staff-done"), "close")
        last = (done,) if home else (self.button(self.words.plain("staff-back"), "back"), done)
        said = f"\n<b>{escape(news)}</b>" if news else ""
        mark = "🗂 " if title[:1].isalnum() else ""  # "🏠 Groepen en kinderen" has a mark of its own
        return Screen(f"{mark}<b>{escape(title)}</b>{said}\n\n{text}".strip(), (*rows, last))


def turned(card: RegisterCard, argument: str) -> RegisterCard:
    """Return the card on the page that a button names: "child.12"."""
    page, _, about = argument.partition(".")
    if (page != "home" and page not in ABOVE) or not (about or "0").isdigit():
        return card
    number = int(about or 0)
    group_id = number if page in {"children", "child-names"} else card.group_id
    return RegisterCard(page, number, group_id)


def back(card: RegisterCard) -> RegisterCard:
    """Return the card one page up."""
    page = ABOVE.get(card.page, "home")
    keeps = page in {"child", "person"}
    return RegisterCard(page, card.about if keeps else card.group_id if page == "children" else 0, card.group_id)
