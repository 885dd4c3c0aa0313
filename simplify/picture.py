"""Draw how hard a text is as a picture for a chat: the same marks as `simplify.checkup.page`, in PNG."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING

from simplify.checkup import Run, runs, summary
from simplify.types import Check
from simplify.wording import wording

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

WIDTH, EDGE, INSET = 1080, 60, 40
INK, SOFT, PAPER, CARD, LINE = "#1d2521", "#5c6660", "#faf8f4", "#ffffff", "#e4e0d8"
STRONG = {0: INK, 1: "#1b7f4d", 2: "#8a6d00", 3: "#b4540a", 4: "#b3261e"}
TINT = {1: "#e3f4ea", 2: "#fbf2cf", 3: "#fde6d2", 4: "#fbe0dd"}
SCALE = ((1, 34), (2, 12), (3, 12), (4, 42))
LONGEST = 1_500  # characters of text; beyond this a picture is too long to read in a chat
MOST_SPOTS = 8
# No space between two words that are read from right to left: together they are drawn in their own order.
SPACE = re.compile(r" (?![\u0590-\u08ff])|(?<![\u0590-\u08ff]) ")
FONTS = {
    False: ("DejaVuSans.ttf", "NotoSans-Regular.ttf", "Arial.ttf", "LiberationSans-Regular.ttf"),
    True: ("DejaVuSans-Bold.ttf", "NotoSans-Bold.ttf", "Arial Bold.ttf", "LiberationSans-Bold.ttf"),
}


@cache
def font(size: int, bold: bool = False) -> FreeTypeFont:
    """Return a font of this machine that has many scripts, else the one that comes with Pillow."""
    from PIL import ImageFont

    for name in FONTS[bold]:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    found = ImageFont.load_default(size)
    assert isinstance(found, ImageFont.FreeTypeFont)
    return found


class Page:
    """Draw on a strip that is tall enough, from top to bottom; `y` is where the next line goes."""

    def __init__(self, draw: ImageDraw) -> None:
        self.draw = draw
        self.y = EDGE

    def line(self, text: str, size: int, *, bold: bool = False, colour: str = INK, left: int = EDGE) -> None:
        """Write text from the left edge, in as many lines as it takes."""
        written = font(size, bold)
        for row in wrapped(text, written, WIDTH - EDGE - left):
            self.draw.text((left, self.y), row, font=written, fill=colour)
            self.y += int(size * 1.4)

    def badge(self, number: int, x: float, y: float, size: int = 20) -> float:
        """Draw the number of a hard spot and return its width."""
        written = font(size, bold=True)
        width = written.getlength(str(number)) + size * 0.9
        self.draw.rounded_rectangle((x, y, x + width, y + size * 1.4), size * 0.7, fill=INK)
        self.draw.text((x + width / 2, y + size * 0.7), str(number), font=written, fill=PAPER, anchor="mm")
        return width


def wrapped(text: str, written: FreeTypeFont, width: float) -> Iterator[str]:
    """Give the lines that a text takes in a width."""
    row = ""
    for word, _ in _parts(" ".join(text.split()), written, width):
        longer = f"{row} {word}".strip()
        if row and written.getlength(longer) > width:
            yield row
            row = word
        else:
            row = longer
    yield row


def picture(check: Check) -> bytes:
    """Return a PNG of a text with its level, its hard spots and advice for the first of them."""
    from PIL import Image, ImageDraw

    if len(check.text) > LONGEST:
        short = check.text[:LONGEST].rsplit(" ", 1)[0]
        findings = tuple(one for one in check.findings if one.end <= len(short))
        check = Check(f"{short} …", check.lang, check.readability, findings)
    height = 900 + 3 * len(check.text) + 60 * check.text.count("\n") + 140 * min(MOST_SPOTS, len(check.findings))
    image = Image.new("RGB", (WIDTH, height), PAPER)
    page = Page(ImageDraw.Draw(image))
    _head(page, check)
    _text(page, check)
    _advice(page, check)
    out = BytesIO()
    image.crop((0, 0, WIDTH, min(height, page.y + EDGE))).save(out, "PNG", optimize=True)
    return out.getvalue()


def _head(page: Page, check: Check) -> None:
    level, cefr = summary(check)
    page.line(wording(check.lang).plain("readability-title"), 28, colour=SOFT)
    top = page.y
    page.line(level, 52, bold=True, colour=STRONG[check.level or 0])
    if cefr:
        at = EDGE + font(52, bold=True).getlength(level) + 24
        page.draw.text((at, top + 25), cefr, font=font(28), fill=SOFT)
    page.y += 12
    left, wide = float(EDGE), WIDTH - 2 * EDGE
    for part, share in SCALE:
        right = left + wide * share / 100
        page.draw.rectangle((left, page.y, right - 4, page.y + 14), fill=STRONG[part])
        left = right
    if check.score is not None:
        at = EDGE + wide * min(check.score, 99) / 100
        page.draw.ellipse((at - 18, page.y - 11, at + 18, page.y + 25), fill=CARD, outline=INK, width=8)
    page.y += 62


def _text(page: Page, check: Check) -> None:
    """Write the text on a card; each sentence on the tint of its level, hard spots underlined and numbered."""
    lines = [line for line in runs(check) if line]
    top = page.y
    bottom = _lay(Page(_nowhere()), lines, top + INSET)
    page.draw.rounded_rectangle((EDGE, top, WIDTH - EDGE, bottom + INSET - 10), 28, fill=CARD, outline=LINE, width=2)
    page.y = _lay(page, lines, top + INSET) + INSET + 24


def _nowhere() -> ImageDraw:
    from PIL import Image, ImageDraw

    return ImageDraw.Draw(Image.new("RGB", (1, 1)))


def _lay(page: Page, lines: list[list[Run]], y: int) -> int:
    """Lay words out from `y` down and return where the next line would be."""
    written, high = font(34), 62
    left, right = EDGE + INSET, WIDTH - EDGE - INSET
    space = written.getlength(" ")
    for line in lines:
        x, gap = float(left), False
        for place, run in enumerate(line):
            parts = list(_parts(run.text, written, right - left))
            for at, (word, apart) in enumerate(parts):
                gap = gap or apart
                if not word:
                    continue
                wide = written.getlength(word)
                closing = _is_mark(word) and not gap
                tail = _tail(line, place) if at == len(parts) - 1 else 0
                if x > left and x + gap * space + wide + tail > right and not closing:
                    x, y, gap = float(left), y + high, False
                start = x
                x += gap * space
                _tint(page, run, start if at else x, x + wide, y)
                page.draw.text((x, y), word, font=written, fill=INK)
                x, gap = x + wide, False
            for number in run.ending:
                if run.level:
                    page.draw.rectangle((x, y - 2, x + 34, y + 44), fill=TINT[run.level])
                x += page.badge(number, x + 3, y - 6) + 6
        y += high
    return y


def _parts(text: str, written: FreeTypeFont, width: float) -> Iterator[tuple[str, bool]]:
    """Give the words of a text, and whether a space stands before each; a word that is too long comes in parts."""
    for at, word in enumerate(SPACE.split(text)):
        apart = at > 0
        while written.getlength(word) > width:
            fits = max(1, int(len(word) * width / written.getlength(word)) - 1)
            yield word[:fits], apart
            word, apart = word[fits:], False
        yield word, apart


BADGE = 42  # the most that a number takes


def _is_mark(text: str) -> bool:
    return not any(char.isalnum() for char in text)


def _tail(line: list[Run], place: int) -> int:
    """Return the room that the last word of a run needs behind it: its numbers, and a full stop with its own."""
    room = BADGE * len(line[place].ending)
    if place + 1 < len(line) and line[place + 1].text and _is_mark(line[place + 1].text.split(" ")[0] or "x"):
        room += 14 + BADGE * len(line[place + 1].ending)
    return room


def _tint(page: Page, run: Run, start: float, end: float, y: int) -> None:
    """Colour the ground of a word by the level of its sentence, and underline a hard spot."""
    if run.level:
        page.draw.rectangle((start, y - 2, end, y + 44), fill=TINT[run.level])
    if run.spots:
        page.draw.line((start, y + 42, end, y + 42), fill=STRONG[max(run.level, 3)], width=4)


def _advice(page: Page, check: Check) -> None:
    page.line(wording(check.lang).plain("readability-spots", count=len(check.findings)), 32, bold=True)
    page.y += 10
    for number, one in enumerate(check.findings[:MOST_SPOTS], 1):
        page.badge(number, EDGE, page.y + 4)
        shown = next(wrapped(" ".join(one.text.split()), font(28, bold=True), WIDTH - 2 * EDGE - 90))
        page.line(shown if shown == " ".join(one.text.split()) else f"{shown} …", 28, bold=True, left=EDGE + 62)
        page.line(one.advice, 28, colour=SOFT, left=EDGE + 62)
        page.y += 16
