"""Telegram's HTML subset, as strictly as Telegram reads it, and lengths as Telegram counts them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

_KINDS = {
    "a": "text_link",
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "u": "underline",
    "ins": "underline",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "tg-emoji": "custom_emoji",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_SPACE = " \t\r\n\0\v"
_NAMED = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
_ENTITY = re.compile(r"&(?:#(x[0-9a-fA-F]{1,6}|[0-9]{1,7})|(lt|gt|amp|quot));?")
_TOKEN = re.compile(r"[A-Za-z0-9.\-]*")
_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>\"']+[^\s<>\"'.,;:!?)\]])"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[\w.-]*\w)"
    r"|(?<![\w@/<>])(?P<mention>@[A-Za-z]\w{4,31})"
    r"|(?<![\w/<>])(?P<bot_command>/[A-Za-z0-9_]{1,64}(?:@[A-Za-z]\w{4,31})?)(?![\w/<>])"
)
# Characters that Telegram drops or turns into a space before it stores a text.
_KEPT_MARKS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\u2028\u2029]")


class MarkupError(ValueError):
    """Say where the HTML is wrong, in Telegram's words."""


def utf16(text: str) -> int:
    """Count UTF-16 code units, the unit of every length and offset in the Bot API ("👍" counts two)."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(slots=True)
class _Open:
    tag: str
    start: int
    at: int
    argument: str = ""


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Return the plain text and its entities (offset and length in UTF-16 units); raise `MarkupError`.

    >>> parse_html("Dag <b>Sam</b> &amp; co")
    ('Dag Sam & co', [{'type': 'bold', 'offset': 4, 'length': 3}])
    """
    out: list[str] = []
    units = 0
    entities: list[Json] = []
    opened: list[_Open] = []
    i = 0
    while i < len(source):
        char = source[i]
        if char == "&" and (match := _ENTITY.match(source, i)) and (decoded := _decode(match)):
            out.append(decoded)
            units += utf16(decoded)
            i = match.end()
        elif char != "<":
            out.append(char)
            units += 1 if ord(char) < 0x10000 else 2
            i += 1
        elif source[i + 1 : i + 2] != "/":
            i, tag = _start_tag(source, i)
            tag.start = units
            opened.append(tag)
        else:
            i = _end_tag(source, i, opened)
            tag = opened.pop()
            entity = _entity(tag, units, "".join(out)) if units > tag.start else None
            # <pre><code class="language-x"> is one block of code, not two.
            if entity and not (tag.tag == "pre" and entity.items() <= (entities or [{}])[-1].items()):
                entities.append(entity)
    if opened:
        raise MarkupError(f'Can\'t find end tag corresponding to start tag "{opened[-1].tag}"')
    entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
    return "".join(out), entities


def _decode(match: re.Match[str]) -> str:
    number, name = match.groups()
    if name:
        return _NAMED[name]
    code = int(number[1:], 16) if number[0] == "x" else int(number)
    return chr(code) if 0 < code < 0x10FFFF and not 0xD800 <= code < 0xE000 else ""


def _bytes(source: str, at: int) -> int:
    return len(source[:at].encode("utf-8", "surrogatepass"))


def _start_tag(source: str, begin: int) -> tuple[int, _Open]:
    offset = _bytes(source, begin)
    i = begin + 1
    while i < len(source) and source[i] not in _SPACE and source[i] != ">":
        i += 1
    if i == len(source):
        raise MarkupError(f"Unclosed start tag at byte offset {offset}")
    tag = _Open(source[begin + 1 : i].lower(), 0, offset)
    if tag.tag not in _KINDS:
        raise MarkupError(f'Unsupported start tag "{tag.tag}" at byte offset {offset}')
    while source[i] != ">":
        while i < len(source) and source[i] in _SPACE:
            i += 1
        if source[i : i + 1] == ">":
            break
        name_at = i
        while i < len(source) and source[i] not in _SPACE and source[i] not in "=>/\"'":
            i += 1
        name = source[name_at:i].lower()
        if not name:
            raise MarkupError(f'Empty attribute name in the tag "{tag.tag}" at byte offset {offset}')
        while i < len(source) and source[i] in _SPACE:
            i += 1
        if i >= len(source):
            raise MarkupError(f'Unclosed start tag "{tag.tag}" at byte offset {offset}')
        value = ""
        if source[i] == "=":
            i, value = _value(source, i + 1, offset)
        if i >= len(source):
            raise MarkupError(f"Unclosed start tag at byte offset {offset}")
        _keep(tag, name, value)
    if tag.tag == "span" and tag.argument != "tg-spoiler":
        raise MarkupError(f'Tag "span" must have class "tg-spoiler" at byte offset {offset}')
    return i + 1, tag


def _value(source: str, i: int, offset: int) -> tuple[int, str]:
    while i < len(source) and source[i] in _SPACE:
        i += 1
    quote = source[i : i + 1]
    if not quote:
        raise MarkupError(f"Unclosed start tag at byte offset {offset}")
    if quote not in "\"'":
        token = _TOKEN.match(source, i)
        end = token.end() if token else i
        if end < len(source) and source[end] not in _SPACE and source[end] != ">":
            raise MarkupError(f"Unexpected end of name token at byte offset {_bytes(source, i)}")
        return end, source[i:end]
    end = source.find(quote, i + 1)
    if end < 0:
        raise MarkupError(f"Unclosed start tag at byte offset {offset}")
    return end + 1, _ENTITY.sub(lambda match: _decode(match) or match[0], source[i + 1 : end])


def _keep(tag: _Open, name: str, value: str) -> None:
    wanted = {"a": "href", "span": "class", "code": "class", "tg-emoji": "emoji-id", "blockquote": "expandable"}
    if name != wanted.get(tag.tag):
        return
    if tag.tag == "code":
        tag.argument = value.removeprefix("language-") if value.startswith("language-") else ""
    else:
        tag.argument = value or name


def _end_tag(source: str, begin: int, opened: list[_Open]) -> int:
    offset = _bytes(source, begin)
    if not opened:
        raise MarkupError(f"Unexpected end tag at byte offset {offset}")
    i = begin + 2
    while i < len(source) and source[i] not in _SPACE and source[i] != ">":
        i += 1
    name = source[begin + 2 : i].lower()
    while i < len(source) and source[i] in _SPACE:
        i += 1
    if source[i : i + 1] != ">":
        raise MarkupError(f"Unclosed end tag at byte offset {offset}")
    expected = opened[-1].tag
    if name and name != expected:
        raise MarkupError(f'Unmatched end tag at byte offset {offset}, expected "</{expected}>", found "</{name}>"')
    return i + 1


def _entity(tag: _Open, units: int, text: str) -> Json | None:
    entity: Json = {"type": _KINDS[tag.tag], "offset": tag.start, "length": units - tag.start}
    if tag.tag == "a":
        url = tag.argument or text.encode("utf-16-le")[tag.start * 2 :].decode("utf-16-le")
        if not re.match(r"(https?|tg|mailto|tel):", url):
            # Telegram drops a link that it can't read; a bare host name counts as a link.
            if not re.match(r"[\w-]+(\.[\w-]+)+", url):
                return None
            url = f"http://{url}"
        entity["url"] = url
    elif tag.tag == "code" and tag.argument:
        entity["type"], entity["language"] = "pre", tag.argument
    elif tag.tag == "tg-emoji":
        entity["custom_emoji_id"] = tag.argument
    elif tag.tag == "blockquote" and tag.argument:
        entity["type"] = "expandable_blockquote"
    return entity


def find_entities(text: str, entities: list[Json]) -> list[Json]:
    """Add the entities that Telegram finds by itself: links, mail addresses, mentions and commands."""
    taken = [(e["offset"], e["offset"] + e["length"]) for e in entities if e["type"] in ("code", "pre", "text_link")]
    found = list(entities)
    for match in _FOUND.finditer(text):
        offset, length = utf16(text[: match.start()]), utf16(match[0])
        if not any(start < offset + length and offset < end for start, end in taken):
            found.append({"type": match.lastgroup, "offset": offset, "length": length})
    return sorted(found, key=lambda entity: (entity["offset"], -entity["length"]))


def tidy(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Strip the white space around a text and control characters inside it, as Telegram does, moving entities along."""
    cleaned = _KEPT_MARKS.sub(" ", text.replace("\r", ""))
    if len(cleaned) != len(text) and entities:  # offsets would shift: only carriage returns do that
        cleaned = _KEPT_MARKS.sub(" ", text.replace("\r", " "))
    lead = utf16(cleaned[: len(cleaned) - len(cleaned.lstrip())])
    stripped = cleaned.strip()
    end = utf16(stripped)
    kept = []
    for entity in entities:
        start = max(0, entity["offset"] - lead)
        stop = min(end, entity["offset"] + entity["length"] - lead)
        if stop > start:
            kept.append({**entity, "offset": start, "length": stop - start})
    return stripped, kept


def split_text(text: str, limit: int = 4096) -> list[str]:
    """Cut a long text as a phone does before it sends: at a line, else at a space, else anywhere."""
    pieces = []
    while utf16(text) > limit:
        head = text.encode("utf-16-le")[: limit * 2].decode("utf-16-le", "ignore")
        cut = next((at for at in (head.rfind("\n"), head.rfind(" ")) if at > 0), len(head))
        pieces.append(text[:cut])
        text = text[cut:].lstrip()
    return [*pieces, text] if text else pieces
