"""The only place that edits a text: settles overlaps, keeps spans in the caller's source, undoes one edit at a time.

A rule proposes a `Change`: one or more pieces that only make sense together ("dient" -> "moet" and "in te leveren"
-> "inleveren"). A `Draft` takes changes one after another, each found on the text as it then is, and remembers where
every character comes from. Changes that touch the same words of the source, or that interlock, become one public
`Edit`; so public edits never overlap and each can be undone on its own.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simplify.types import Edit, EditKind


@dataclass(frozen=True, slots=True)
class Piece:
    """Replace `text[start:end]` by `after`; an empty span inserts."""

    start: int
    end: int
    after: str


@dataclass(frozen=True, slots=True)
class Change:
    """Hold what a rule proposes: pieces from left to right that belong together, and why."""

    pieces: tuple[Piece, ...]
    rule: str
    reason: str

    @property
    def start(self) -> int:
        """Return where the first piece starts."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Return where the last piece ends."""
        return self.pieces[-1].end


@dataclass(slots=True)
class Patch:
    """Hold a stretch of the source that now reads otherwise, and the changes that made it so."""

    start: int
    end: int
    after: str
    by: tuple[int, ...]


class Draft:
    """Hold a source text, what it reads now, and how the two belong together."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.text = source
        self.patches: list[Patch] = []
        self.changes: list[Change] = []

    def copy(self) -> Draft:
        """Return a draft that can go its own way."""
        twin = Draft(self.source)
        twin.text = self.text
        twin.patches = [Patch(one.start, one.end, one.after, one.by) for one in self.patches]
        twin.changes = list(self.changes)
        return twin

    def apply(self, change: Change) -> None:
        """Make a change whose spans count characters of the text as it is now."""
        number = len(self.changes)
        self.changes.append(change)
        for piece in reversed(change.pieces):
            self._replace(piece, number)
        self.text = self._render()

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the source that the text from `start` to `end` comes from."""
        return Origins(self.patches).span(start, end)

    def edits(self, kind: EditKind = EditKind.APPLY) -> tuple[Edit, ...]:
        """Return the changes so far as public edits: no two overlap, each spans what belongs together."""
        return tuple(self._edit(group, kind) for group in self._groups())

    def edit_with(self, number: int, kind: EditKind) -> Edit | None:
        """Return the public edit that holds change `number`, or None when it came to nothing."""
        for group in self._groups():
            if any(number in patch.by for patch in group):
                return self._edit(group, kind)
        return None

    def _replace(self, piece: Piece, number: int) -> None:
        """Lay a piece over the patches; what it touches becomes one patch."""
        kept: list[Patch] = []
        touched: list[tuple[int, int, Patch]] = []
        before_start = before_end = shift = 0  # by how much the text has grown before the piece starts, and ends
        for patch in self.patches:
            at = patch.start + shift
            until = at + len(patch.after)
            if _meets(piece, at, until, patch):
                touched.append((at, until, patch))
            else:
                kept.append(patch)
            shift += len(patch.after) - (patch.end - patch.start)
            if until <= piece.start:
                before_start = shift
            if until <= piece.end and (at < piece.end or piece.start == piece.end):
                before_end = shift
        start, end = piece.start - before_start, piece.end - before_end
        head = tail = ""
        by = {number}
        if touched:
            (first_at, _, first), (last_at, last_until, last) = touched[0], touched[-1]
            if first_at <= piece.start:
                start, head = first.start, first.after[: piece.start - first_at]
            if last_until >= piece.end:
                end, tail = last.end, last.after[piece.end - last_at :]
            by.update(*(patch.by for _, _, patch in touched))
        kept.append(Patch(start, end, head + piece.after + tail, tuple(sorted(by))))
        kept.sort(key=lambda patch: (patch.start, patch.end))
        self.patches = kept

    def _render(self) -> str:
        parts, at = [], 0
        for patch in self.patches:
            parts += [self.source[at : patch.start], patch.after]
            at = patch.end
        return "".join([*parts, self.source[at:]])

    def _groups(self) -> list[list[Patch]]:
        """Group patches: made by one change, or inside the stretch of another group."""
        groups: list[list[Patch]] = []
        for patch in self.patches:
            if patch.after == self.source[patch.start : patch.end]:
                continue
            group = [patch]
            numbers = set(patch.by)
            while any(numbers.intersection(other.by) for one in groups for other in one):
                last = groups.pop()
                group = last + group
                numbers.update(*(other.by for other in last))
            groups.append(group)
        return groups

    def _edit(self, group: Sequence[Patch], kind: EditKind) -> Edit:
        start, end = group[0].start, group[-1].end
        parts, at = [], start
        for patch in group:
            parts += [self.source[at : patch.start], patch.after]
            at = patch.end
        numbers = sorted({number for patch in group for number in patch.by})
        # the widest change names the edit; every reason is told once
        widest = max(numbers, key=lambda number: (self.changes[number].end - self.changes[number].start, -number))
        reasons = dict.fromkeys(self.changes[number].reason for number in [widest, *numbers])
        return Edit(
            start, end, self.source[start:end], "".join(parts), self.changes[widest].rule, " ".join(reasons), kind
        )


def settle(changes: Iterable[Change], text: str, protected: Sequence[tuple[int, int]] = ()) -> list[Change]:
    """Choose changes that do not interlock: the leftmost first, at one place the widest.

    A protected span of the text may move within a change, but it must stay word for word.
    """
    chosen: list[Change] = []
    reach = 0
    for change in sorted(changes, key=lambda change: (change.start, -change.end)):
        if change.start < reach or any(_harms(piece, span, text) for piece in change.pieces for span in protected):
            continue
        chosen.append(change)
        reach = max(change.end, change.start + 1)
    return chosen


def _meets(piece: Piece, at: int, until: int, patch: Patch) -> bool:
    """Tell whether a piece touches the text of a patch, which now stands from `at` to `until`."""
    if piece.start == piece.end:
        return at < piece.start < until or (patch.start == patch.end and at <= piece.start <= until)
    return until > piece.start and at < piece.end


def _harms(piece: Piece, span: tuple[int, int], text: str) -> bool:
    if piece.start == piece.end:
        return span[0] < piece.start < span[1]
    if piece.start >= span[1] or piece.end <= span[0]:
        return False
    kept = text[span[0] : span[1]]
    # a name may get the capital that was forgotten: "sam" -> "Sam"
    stays = kept in piece.after or kept[:1].upper() + kept[1:] in piece.after
    return piece.start > span[0] or piece.end < span[1] or not stays


class Origins:
    """Tell from which stretch of the source a stretch of the new text comes.

    `patches` are in order and do not overlap; of one that is touched, all of the source counts.
    """

    def __init__(self, patches: Iterable[Patch | Edit]) -> None:
        self.patches = tuple(patches)
        self.shifts = [0]  # how much longer the text has become before each patch
        for patch in self.patches:
            self.shifts.append(self.shifts[-1] + len(patch.after) - (patch.end - patch.start))
        pairs = zip(self.patches, self.shifts, strict=False)
        self.ends = [patch.start + shift + len(patch.after) for patch, shift in pairs]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the source for the new text from `start` to `end`."""
        first, last = bisect_right(self.ends, start), bisect_left(self.ends, end)
        begin, until = start - self.shifts[first], end - self.shifts[last]
        if first < len(self.patches):
            begin = min(begin, self.patches[first].start)
        if last < len(self.patches) and until > self.patches[last].start:
            until = self.patches[last].end
        return begin, max(begin, until)


def rewrite(source: str, edits: Iterable[Edit]) -> str:
    """Return the source with these edits made; they must not overlap."""
    parts, at = [], 0
    for edit in sorted(edits, key=lambda edit: (edit.start, edit.end)):
        parts += [source[at : edit.start], edit.after]
        at = edit.end
    return "".join([*parts, source[at:]])


def shifted(edit: Edit, by: int) -> Edit:
    """Return the same edit in a text in which its sentence starts at `by`."""
    return Edit(edit.start + by, edit.end + by, edit.before, edit.after, edit.rule, edit.reason, edit.kind)
