"""What an engine is, and engines around engines: through English, within a time limit.

An engine `translate`s: it gets sentences and gives, for each, its best hypotheses, the best first. Whether a hypothesis
is any good is for `simplify.translation.quality` to say.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from simplify.errors import ModelBroken, ModelMissing

PIVOT = "en"

# Ways to write the n-th placeholder. The last one leaves the facts in the sentence as they are.
STYLES: Mapping[str, str] = {
    "letters": "X{n}X",
    "brackets": "[{n}]",
    "angles": "<{n}>",
    "number": "70{n}",
    "name": "",
    "plain": "",
}
PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """Hold one translation of a sentence; a higher `score` is surer."""

    text: str
    score: float = 0.0


class Engine(Protocol):
    """Translate sentences between the languages that it knows."""

    def version(self, source: str, target: str) -> str:
        """Name the models that would be used, such as "nl-en 1.4", or return "" when there is no way."""

    def styles(self, source: str, target: str) -> Sequence[str]:
        """Return the ways to protect a fact that these models leave whole, best first; see `protection`."""

    def translate(self, sentences: Sequence[str], source: str, target: str, n_best: int = 1) -> list[list[Hypothesis]]:
        """Return up to `n_best` hypotheses for each sentence, in order.

        Raise `ModelMissing` when there is no way between the languages, `ModelBroken` when a model can't be used.
        """


@dataclass
class Pivot:
    """Go directly when there is a model, else through English; a hop into or out of English is done once.

    `memory` holds the latest sentences of both: eight sentences to twelve languages are thirteen passes, and where the
    ways back say the same in English, they are brought to Dutch together.
    """

    engine: Engine
    most: int = 4096
    memory: dict[tuple[str, str], list[Hypothesis]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _hop: dict[tuple[str, str], threading.Lock] = field(default_factory=dict)

    def _hops(self, source: str, target: str) -> list[tuple[str, str]]:
        if self.engine.version(source, target):
            return [(source, target)]
        if PIVOT in {source, target}:
            return []
        hops = [(source, PIVOT), (PIVOT, target)]
        return hops if all(self.engine.version(*hop) for hop in hops) else []

    def version(self, source: str, target: str) -> str:
        """Name the models of every hop."""
        return " + ".join(self.engine.version(*hop) for hop in self._hops(source, target))

    def styles(self, source: str, target: str) -> Sequence[str]:
        """Return the styles that survive every hop, by the order of the first."""
        hops = [self.engine.styles(*hop) for hop in self._hops(source, target)]
        return [style for style in hops[0] if all(style in later for later in hops[1:])] if hops else []

    def translate(self, sentences: Sequence[str], source: str, target: str, n_best: int = 1) -> list[list[Hypothesis]]:
        """Translate through as few hops as there are."""
        hops = self._hops(source, target)
        if not hops:
            raise ModelMissing(
                f"There is no model from '{source}' to '{target}'. Install one: ouderbrug models install"
            )
        for hop in hops[:-1]:
            sentences = [found[0].text if found else "" for found in self._remembered(sentences, *hop)]
        # More than the best answer is asked for now and then, by the few sentences that a gate refused.
        return (
            self._remembered(sentences, *hops[-1])
            if n_best == 1
            else self.engine.translate(sentences, *hops[-1], n_best)
        )

    def _remembered(self, sentences: Sequence[str], source: str, target: str) -> list[list[Hypothesis]]:
        version = self.engine.version(source, target)
        with self._lock:
            hop = self._hop.setdefault((source, target), threading.Lock())
        with hop:  # who asks for the same sentences meanwhile, waits for them
            with self._lock:
                known = {one: self.memory[version, one] for one in sentences if (version, one) in self.memory}
            new = list(dict.fromkeys(one for one in sentences if one not in known))
            if new:
                known |= zip(new, self.engine.translate(new, source, target, 1), strict=True)
            with self._lock:
                self.memory |= {(version, one): known[one] for one in new}
                while len(self.memory) > self.most:
                    del self.memory[next(iter(self.memory))]
        return [known[one] for one in sentences]


@dataclass
class Limited:
    """Give an engine so many seconds; one that hangs is left alone and not asked again until it answers."""

    engine: Engine
    seconds: float = 20.0
    _stuck: list[threading.Thread] = field(default_factory=list)

    def version(self, source: str, target: str) -> str:
        """Name the models of the engine inside."""
        return self.engine.version(source, target)

    def styles(self, source: str, target: str) -> Sequence[str]:
        """Return the styles of the engine inside."""
        return self.engine.styles(source, target)

    def translate(self, sentences: Sequence[str], source: str, target: str, n_best: int = 1) -> list[list[Hypothesis]]:
        """Translate within the time; raise `ModelBroken` when the engine hangs, throws or answers with too little."""
        self._stuck = [thread for thread in self._stuck if thread.is_alive()]
        if self._stuck:
            raise ModelBroken("The translation model still hangs. Install it again: ouderbrug models install")
        answer: list[list[list[Hypothesis]]] = []
        fault: list[BaseException] = []

        def work() -> None:
            try:
                answer.append(self.engine.translate(sentences, source, target, n_best))
            except Exception as error:
                fault.append(error)

        thread = threading.Thread(target=work, name="translate", daemon=True)
        thread.start()
        thread.join(self.seconds)
        if thread.is_alive():
            self._stuck.append(thread)
            raise TimeoutError(f"The translation model gave no answer in {self.seconds:g} seconds.")
        if fault:
            if isinstance(fault[0], ModelMissing | ModelBroken):
                raise fault[0]
            raise ModelBroken(f"The translation model failed ({type(fault[0]).__name__}).") from fault[0]
        if len(answer[0]) != len(sentences):
            raise ModelBroken("The translation model answered with the wrong number of sentences.")
        return answer[0]
