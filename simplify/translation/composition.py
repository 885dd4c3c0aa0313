"""Dutch sentences that no phrase says as they are, put together from the phrases that they are made of.

"Sam is gevallen en heeft een bult" becomes two sentences, "Sam heeft vanmiddag geslapen" one with its context behind
it, "Sam was boos omdat hij moe was" two with their reason. Each part must be a phrase of its own; when a sentence can
be parted in ways that say different things, there is no match.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from simplify.errors import WordingError
from simplify.translation import clauses, conditions, contexts, openings, reasons
from simplify.translation.folding import tokens
from simplify.translation.values import Phrase, Situation
from simplify.wording import ISOLATES, wording

One = Callable[[str, str, Situation], Phrase | None]
BECAUSE = "context-because"


def put_together(text: str, target: str, now: Situation, one: One) -> Phrase | None:
    """Render a sentence from its parts; `one` renders what a single phrase says."""
    parts = _Parts(target, one)
    found = parts.whole(text, now)
    if found is None and now.subject:
        told = {phrase.text: phrase for phrase in parts.told(text, now)}
        return next(iter(told.values())) if len(told) == 1 else None
    return found


@dataclass(frozen=True, slots=True)
class _Parts:
    """Render the parts of a sentence in one language."""

    target: str
    one: One

    def whole(self, text: str, now: Situation) -> Phrase | None:
        owned = clauses.owned(text, now.names, now.subject, now.gender)
        return (
            next((found for one in owned if (found := self.clause(one, now))), None)
            or self.conditioned(text, now)
            or self.two(text, now)
            or self.in_context(text, now)
            or self.because(text, now)
            or self.opened(text, now)
            or self.each(text, now)
            or self.asked(text, now)
        )

    def told(self, text: str, now: Situation) -> Iterator[Phrase]:
        """Yield what a sentence without a subject says of the one child that the message is about."""
        for sentence in clauses.with_subject(text, tokens(text, now.lang), now.subject):
            if found := self.one(sentence, self.target, now) or self.whole(sentence, now):
                yield found

    def clause(self, sentence: str, now: Situation) -> Phrase | None:
        return self.one(sentence, self.target, now) or self.in_context(sentence, now)

    def two(self, sentence: str, now: Situation, most: int = 3) -> Phrase | None:
        """Render a sentence that joins statements, each of them a phrase, as sentences in the same order."""
        text = sentence.rstrip(".! ")
        read = tokens(text, now.lang)
        if len(read) < 3:
            return None
        found: dict[str, Phrase] = {}
        for left, right in clauses.halves(text, read, now.names):
            first = self.clause(left, now)
            if first is None or not _whole(first):
                continue
            then = clauses.after(left, now)
            second = self.clause(right, then) or (self.two(right, then, most - 1) if most > 2 else None)
            if second is not None and _whole(second):
                whole = joined([first, second])
                found[_same(whole.text)] = whole
        return next(iter(found.values())) if len(found) == 1 else None

    def because(self, sentence: str, now: Situation) -> Phrase | None:
        """Render a statement and its reason, each of them a phrase: "Sam huilde omdat hij moe was"."""
        found: dict[str, Phrase] = {}
        for left, right in reasons.parted(sentence.rstrip(".! "), now.lang):
            first = self.clause(left, now)
            second = self.clause(right, clauses.after(left, now)) if first else None
            if first and second and _whole(first) and _whole(second):
                text = self._because(first.text, second.text, self.target)
                back = self._because(first.back, second.back, now.lang)
                if text and back:
                    key = f"{first.key}+{BECAUSE}+{second.key}"
                    found[_same(text)] = Phrase(key, text, back, first.reviewed and second.reviewed)
        return next(iter(found.values())) if len(found) == 1 else None

    def _because(self, first: str, second: str, lang: str) -> str | None:
        words = wording(lang)
        try:
            return words.text(BECAUSE, first=first, second=second) if words.has(BECAUSE) else None
        except WordingError:
            return None

    def conditioned(self, sentence: str, now: Situation) -> Phrase | None:
        """Render a statement behind the clause that says when it holds: "Bel ons als u vragen heeft"."""
        found: dict[conditions.Condition, Phrase] = {}
        for main, when in conditions.parted(sentence, now):
            if when in found:
                continue  # "hij mag weer komen" goes before "hij weer mag komen"
            phrase = self.clause(main, replace(now, subject=when.subject or now.subject))
            if phrase and _whole(phrase):
                text = conditions.framed(phrase.text, when, self.target)
                back = conditions.framed(phrase.back, when, now.lang, source=True)
                if text and back:
                    found[when] = Phrase(f"{when.key}+{phrase.key}", text, back, phrase.reviewed)
        return next(iter(found.values())) if len(found) == 1 else None

    def opened(self, sentence: str, now: Situation) -> Phrase | None:
        """Render a statement behind words that say how it is meant: "Vergeet niet dat we vrijdag dicht zijn"."""
        parted = list(openings.parted(sentence, now.lang))
        for directly in (True, False):
            found: dict[str, Phrase] = {}
            for opening, statement in parted:
                said = self.one(statement, self.target, now) if directly else self.in_context(statement, now)
                if said and _whole(said) and not said.back.translate(ISOLATES).rstrip().endswith("?"):
                    text = openings.opened(opening, said.text, self.target)
                    back = openings.opened(opening, said.back, now.lang)
                    if text and back:
                        found[_same(text)] = Phrase(f"{opening}+{said.key}", text, back, said.reviewed)
            if found:
                return next(iter(found.values())) if len(found) == 1 else None
        return None

    def asked(self, sentence: str, now: Situation) -> Phrase | None:
        """Render a question about a child as a statement and the question whether it is so."""
        for statement in openings.asked(sentence, now):
            said = self.clause(statement, now)
            if said and _whole(said) and not said.back.translate(ISOLATES).rstrip().endswith("?"):
                text = openings.opened(openings.WHETHER, said.text, self.target)
                back = openings.opened(openings.WHETHER, said.back, now.lang)
                if text and back:
                    return Phrase(f"{openings.WHETHER}+{said.key}", text, back, said.reviewed)
        return None

    def each(self, sentence: str, now: Situation) -> Phrase | None:
        """Render what is said of several children as one phrase for each of them."""
        for said in clauses.each(sentence, tokens(sentence, now.lang), now.names):
            told = [phrase for one in said if (phrase := self.clause(one, now)) is not None]
            if len(told) == len(said):
                return joined(told)
        return None

    def in_context(self, sentence: str, now: Situation) -> Phrase | None:
        """Render a phrase that has words of context in it: "Sam ate well (this afternoon)"."""
        for left, taken in contexts.taken_out(sentence, now):
            phrase = self.one(left, self.target, now)
            if phrase is None:
                continue
            text = contexts.behind(phrase.text, taken, self.target)
            back = contexts.behind(phrase.back, taken, now.lang, source=True)
            if text is not None and back is not None:
                keys = "+".join([phrase.key, *(context.key for context in taken)])
                return Phrase(keys, text, back, phrase.reviewed)
        return None


def _whole(phrase: Phrase) -> bool:
    """Tell whether a phrase is a sentence; "Luiers" is a heading of a notice."""
    return contexts.FINAL.search(phrase.back.translate(ISOLATES)) is not None


def _same(text: str) -> str:
    return " ".join(text.translate(ISOLATES).casefold().split())


def joined(told: list[Phrase]) -> Phrase:
    """Return several phrases as one."""
    return Phrase(
        "+".join(phrase.key for phrase in told),
        " ".join(phrase.text for phrase in told),
        " ".join(phrase.back for phrase in told),
        all(phrase.reviewed for phrase in told),
    )
