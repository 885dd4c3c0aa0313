"""The words on the chat page, from `locales/*/sandbox.ftl`, with {name} left open for the page to fill."""

from __future__ import annotations

from functools import cache

from simplify.wording import wording

_PLAIN = (
    "sandbox-tagline",
    "sandbox-people",
    "sandbox-add-person",
    "sandbox-name",
    "sandbox-their-language",
    "sandbox-add",
    "sandbox-nobody-yet",
    "sandbox-page-language",
    "sandbox-light",
    "sandbox-dark",
    "sandbox-close",
    "sandbox-cancel",
    "sandbox-good",
    "sandbox-bot-away",
    "sandbox-role-staff",
    "sandbox-role-newcomer",
    "sandbox-write",
    "sandbox-send",
    "sandbox-send-photo",
    "sandbox-commands",
    "sandbox-start",
    "sandbox-block",
    "sandbox-unblock",
    "sandbox-reply",
    "sandbox-edited",
    "sandbox-typing",
    "sandbox-new-messages",
    "sandbox-picture",
    "sandbox-enlarge",
    "sandbox-file",
    "sandbox-who-opens",
    "sandbox-who-opens-why",
    "sandbox-this-chat",
    "sandbox-guide",
    "sandbox-guide-parent",
    "sandbox-timeline",
    "sandbox-timeline-lead",
    "sandbox-call-answer",
    "sandbox-no-answer",
    "sandbox-break",
    "sandbox-break-lead",
    "sandbox-for-whom",
    "sandbox-how-often",
    "sandbox-everybody",
    "sandbox-once",
    "sandbox-three-times",
    "sandbox-until-mended",
    "sandbox-mend",
    "sandbox-broken-now",
    "sandbox-break-lost-answer",
    "sandbox-break-lost-answer-why",
    "sandbox-break-busy",
    "sandbox-break-busy-why",
    "sandbox-break-slow",
    "sandbox-break-slow-why",
    "sandbox-break-gateway",
    "sandbox-break-gateway-why",
    "sandbox-break-cut",
    "sandbox-break-cut-why",
    "sandbox-break-twice",
    "sandbox-break-twice-why",
    "sandbox-nobody",
    "sandbox-nothing-to-send",
    "sandbox-message-gone",
    "sandbox-button-gone",
    "sandbox-not-our-link",
    "sandbox-name-needed",
    "sandbox-too-many-people",
    "sandbox-too-many-faults",
    "sandbox-not-a-photo",
    "sandbox-photo-too-large",
    "sandbox-not-possible",
)
_WITH_NAME = (
    "sandbox-role-parent",
    "sandbox-chat-of",
    "sandbox-close-chat",
    "sandbox-write-as",
    "sandbox-not-started",
    "sandbox-blocked-note",
    "sandbox-from-person",
    "sandbox-from-bot",
    "sandbox-guide-start",
    "sandbox-guide-write",
    "sandbox-did-text",
    "sandbox-did-photo",
    "sandbox-did-voice",
    "sandbox-did-contact",
    "sandbox-did-tap",
    "sandbox-did-block",
    "sandbox-did-unblock",
    "sandbox-call-send",
    "sandbox-call-edit",
)
_WITH_COUNT = ("sandbox-unread", "sandbox-times-left")
_WITH_MS = ("sandbox-took", "sandbox-answered-in")


@cache
def words_of(tag: str) -> dict[str, str]:
    """Return the page's words in one language, keyed without "sandbox-", with its name and direction."""
    words = wording(tag)
    texts = {key: words.plain(key) for key in _PLAIN}
    texts |= {key: words.text(key, name="{name}") for key in _WITH_NAME}
    texts |= {key: words.plain(key, count="{count}") for key in _WITH_COUNT}
    texts |= {key: words.plain(key, ms="{ms}") for key in _WITH_MS}
    short = {key.removeprefix("sandbox-"): text for key, text in texts.items()}
    return {**short, "language": words.native_name, "direction": words.direction}
