"""The cascade, sentence by sentence: fixed phrase, else checked machine translation, else the source, marked."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType

from simplify.errors import ModelBroken, ModelMissing, UnknownLanguage
from simplify.translation import phrases, quality, risk, shape
from simplify.translation.cache import Cache, Outcome
from simplify.translation.engine import PLAIN, Engine, Limited, Pivot
from simplify.translation.protection import Protected, protect
from simplify.translation.values import Situation
from simplify.types import FactKind, Provenance, Sentence, TranslatedSentence, Translation
from simplify.wording import SOURCE, locales

MOST_JOINED = 3  # a phrase of the bank may be up to three sentences long
N_BEST = 4
TRIES = 2  # ways to protect the facts before a sentence is refused
BATCH = 64

# Why a sentence was not translated; a gate of `quality` names the others.
NO_ENGINE, RISK, BROKEN, SLOW, BACK = "no-engine", "risk", "engine-failed", "slow", "back"
PASSING = frozenset({BROKEN, SLOW})  # reasons that may be gone the next time
MOST_WHOLE = 1000  # messages that are remembered whole
NOTHING: Mapping[str, str] = MappingProxyType({})
NOTHING_YET: Mapping[int, str] = MappingProxyType({})


@dataclass
class Translator:
    """Translate text; each sentence says where its words come from and why it stayed as it was.

    Without an engine only the fixed phrases translate.
    """

    engine: Engine | None = None
    cache: Cache = field(default_factory=Cache)
    _whole: dict[tuple[object, ...], Translation] = field(default_factory=dict)

    def translate(
        self,
        text: str,
        source: str = SOURCE,
        target: str = "en",
        names: Iterable[str] | Mapping[str, str] = (),
        gender: str = "unknown",
        approved: Mapping[str, str] = NOTHING,
    ) -> Translation:
        """Translate a text; `names` maps names to how the reader writes them, `gender` is the child's.

        `approved` holds corrections that a second person approved, from the exact sentence to its translation. They
        come with each call, so that what one organisation approved is never read by another.
        Raise `UnknownLanguage` when there is no locale for the target. Nothing else is raised: a sentence that can't
        be translated comes back as it is, with the reason.
        """
        from simplify.segmentation import sentences

        if target not in locales():
            raise UnknownLanguage(f"There is no locale '{target}'. Choose one of: {', '.join(locales())}.")
        now = phrases.situation(source, names, gender)
        version = self.engine.version(source, target) if self.engine else ""
        # Two messages are the same when the same day, names, models and corrections would make the same of them.
        whole = (
            text,
            target,
            now.lang,
            tuple(sorted(now.names.items())),
            gender,
            now.today,
            version,
            tuple(sorted((words, own) for words, own in approved.items() if words in text)),
        )
        if (known := self._whole.get(whole)) is not None:
            return known
        found = sentences(text, source)
        if source == target:
            same = tuple(TranslatedSentence(s.text, s.text, Provenance.PHRASE, True, back=s.text) for s in found)
            return Translation(text, source, target, same)
        spans, done = self._by_phrase(text, found, target, now, approved)
        left = [at for at, sentence in enumerate(done) if sentence.provenance is Provenance.UNTRANSLATED]
        outcomes = self._by_machine([done[at].source for at in left], source, target, now.names)
        for at, outcome in zip(left, outcomes, strict=True):
            words = done[at].source
            done[at] = (
                TranslatedSentence(words, outcome.text, Provenance.MACHINE, back=outcome.back)
                if not outcome.reason
                else TranslatedSentence(words, words, Provenance.UNTRANSLATED, reason=outcome.reason)
            )
        pieces, end = [], 0
        for (start, stop), sentence in zip(spans, done, strict=True):
            pieces += [text[end:start], sentence.text]
            end = stop
        result = Translation("".join([*pieces, text[end:]]), source, target, tuple(done))
        if not any(sentence.reason in PASSING for sentence in done):
            if len(self._whole) >= MOST_WHOLE:
                self._whole.clear()
            self._whole[whole] = result
        return result

    def _by_phrase(
        self, text: str, found: Sequence[Sentence], target: str, now: Situation, approved: Mapping[str, str]
    ) -> tuple[list[tuple[int, int]], list[TranslatedSentence]]:
        spans: list[tuple[int, int]] = []
        done: list[TranslatedSentence] = []
        at = 0
        while at < len(found):
            known = replace(now, subject=_subject(text[: found[at].start], now.names))
            if correction := approved.get(found[at].text):
                # Two colleagues are not a native reviewer: fixed, and not marked as reviewed.
                words = found[at].text
                step, sentence = 1, TranslatedSentence(words, correction, Provenance.PHRASE, back=words)
            else:
                step, sentence = self._phrase(text, found, at, target, known)
            spans.append((found[at].start, found[at + step - 1].end))
            done.append(sentence)
            at += step
        return spans, done

    def _phrase(
        self, text: str, found: Sequence[Sentence], at: int, target: str, now: Situation
    ) -> tuple[int, TranslatedSentence]:
        """Return how many sentences the longest phrase takes, and the phrase; else one sentence, marked."""
        words = found[at].text
        for step in range(min(MOST_JOINED, len(found) - at), 0, -1):
            joined = text[found[at].start : found[at + step - 1].end]
            if phrase := phrases.translate(joined, target, now):
                return step, TranslatedSentence(
                    joined, phrase.text, Provenance.PHRASE, phrase.reviewed, back=phrase.back
                )
        if not shape.LETTER.search(words):  # emoji and marks are the same in every language
            return 1, TranslatedSentence(words, words, Provenance.PHRASE, back=words)
        return 1, TranslatedSentence(words, words, Provenance.UNTRANSLATED, reason=NO_ENGINE)

    def _by_machine(
        self, sentences: Sequence[str], source: str, target: str, names: Mapping[str, str]
    ) -> list[Outcome]:
        """Return what the machine makes of each sentence, from memory where it has been asked before."""
        refused = {at: Outcome("", RISK, "") for at, words in enumerate(sentences) if _risky(words, source)}
        version = self.engine.version(source, target) if self.engine else ""
        if not version or self.engine is None:
            return [refused.get(at, Outcome("", NO_ENGINE, "")) for at in range(len(sentences))]
        keys = [Cache.key(words, source, target, version, names) for words in sentences]
        outcomes: dict[int, Outcome] = dict(refused)
        for at, key in enumerate(keys):
            if at not in outcomes and (known := self.cache.get(key)) is not None:
                outcomes[at] = known
        new = [at for at in range(len(sentences)) if at not in outcomes]
        for start in range(0, len(new), BATCH):
            batch = new[start : start + BATCH]
            made = _Machine(self.engine, source, target, names).translate([sentences[at] for at in batch])
            for at, outcome in zip(batch, made, strict=True):
                outcomes[at] = outcome
                if outcome.reason not in PASSING:
                    self.cache.put(keys[at], outcome, private=_names_somebody(sentences[at], source, names))
        return [outcomes[at] for at in range(len(sentences))]


@dataclass
class _Machine:
    """Ask the engine, put the facts back, and let only through what passes every gate."""

    engine: Engine
    source: str
    target: str
    names: Mapping[str, str]

    def translate(self, sentences: Sequence[str]) -> list[Outcome]:
        styles = list(self.engine.styles(self.source, self.target))[:TRIES]
        # Most sentences pass at once; only those that don't are searched wider, and then protected in another way.
        wider = [(style, N_BEST) for style in styles]
        passed, reasons = self._there(dict(enumerate(sentences)), [(style, 1) for style in styles[:1]] + wider)
        back, doubted = self._back(sentences, passed)
        if doubted:  # the best answer says otherwise on its way back: the next one may not
            again, _ = self._there({at: sentences[at] for at in doubted}, wider, doubted)
            back_again, still = self._back(sentences, again)
            passed = {at: text for at, text in passed.items() if at not in doubted}
            passed |= {at: text for at, text in again.items() if at not in still}
            back |= back_again
            reasons |= dict.fromkeys(doubted, BACK)
        return [
            Outcome(passed[at], "", back.get(at, "")) if at in passed else Outcome("", reasons.get(at, BROKEN), "")
            for at in range(len(sentences))
        ]

    def _there(
        self, sentences: Mapping[int, str], tries: Iterable[tuple[str, int]], unwanted: Mapping[int, str] = NOTHING_YET
    ) -> tuple[dict[int, str], dict[int, str]]:
        """Return the translations that pass every gate, and why the others were refused.

        `unwanted` holds translations that were found before and may not be found again.
        """
        reasons: dict[int, str] = {}
        passed: dict[int, str] = {}
        try:
            for style, n_best in tries:
                left = [at for at in sentences if at not in passed]
                if not left:
                    break
                shielded = [protect(sentences[at], self.source, self.target, self.names, style) for at in left]
                answers = self.engine.translate([one.text for one in shielded], self.source, self.target, n_best)
                for at, one, found in zip(left, shielded, answers, strict=True):
                    texts = [hypothesis.text for hypothesis in found]
                    text, reason = self._best(sentences[at], one, texts, unwanted.get(at, ""))
                    if text:
                        passed[at] = text
                    else:
                        reasons.setdefault(at, reason)
        except (ModelBroken, ModelMissing, TimeoutError) as error:
            fault = SLOW if isinstance(error, TimeoutError) else BROKEN
            reasons = {at: fault for at in sentences if at not in passed}
        return passed, reasons

    def _best(self, sentence: str, shielded: Protected, hypotheses: Sequence[str], unwanted: str) -> tuple[str, str]:
        """Return the first hypothesis that passes every gate, or why the best one didn't."""
        known = {name: shown for name, shown in self.names.items() if name in sentence}
        first = ""
        for hypothesis in hypotheses:
            restored = shielded.restore(hypothesis)
            if restored is None:
                reason = "placeholder"
            else:
                reason = quality.problem(shape.Pair(sentence, restored, self.source, self.target, known))
                if not reason and restored != unwanted:
                    return restored, ""
            first = first or reason
        return "", first or "empty"

    def _back(self, sentences: Sequence[str], passed: Mapping[int, str]) -> tuple[dict[int, str], dict[int, str]]:
        """Return what translations say in the source language, and those that say otherwise there.

        Facts that don't come back whole would show staff a placeholder, and a way back may be bent by what stands in
        the place of a fact: such a sentence goes once more without. Nothing is doubted where there is no way back.
        """
        names = {shown: name for name, shown in self.names.items()}
        found: dict[int, str] = {}
        doubted: dict[int, str] = {}
        there_is = bool(passed) and bool(self.engine.version(self.target, self.source))
        styles = (next(iter(self.engine.styles(self.target, self.source)), PLAIN), PLAIN) if there_is else ()
        for style in styles:
            left = [at for at in passed if at not in found]
            if not left:
                break
            shielded = [protect(passed[at], self.target, self.source, names, style) for at in left]
            try:
                answers = self.engine.translate([one.text for one in shielded], self.target, self.source, 1)
            except (ModelBroken, ModelMissing, TimeoutError):
                break
            for at, one, hypotheses in zip(left, shielded, answers, strict=True):
                if not hypotheses or (words := one.restore(hypotheses[0].text)) is None:
                    continue
                if quality.contradicts(sentences[at], words, self.source):
                    doubted[at] = passed[at]
                else:
                    found[at] = words
        return found, {at: text for at, text in doubted.items() if at not in found}


def _risky(words: str, source: str) -> bool:
    return source == SOURCE and bool(risk.tier(words))


def _names_somebody(words: str, source: str, names: Mapping[str, str]) -> bool:
    from simplify.facts import facts

    return any(fact.kind is FactKind.NAME for fact in facts(words, source, names))


def _subject(before: str, names: Mapping[str, str]) -> str:
    """Return the one name that "hij" or "ze" can mean: the only one so far, or the only one there is."""
    said = [name for name in names if re.search(rf"\b{re.escape(name)}\b", before)]
    if len(said) == 1:
        return said[0]
    return next(iter(names)) if not said and len(names) == 1 else ""


def models_folder() -> Path:
    """Return where models are installed: `models` in OUDERBRUG_HOME, or in the platform's data folder."""
    from platformdirs import user_data_path

    home = os.environ.get("OUDERBRUG_HOME")
    return (Path(home) if home else user_data_path("ouderbrug", appauthor=False)) / "models"


def with_models(folder: Path, cache_file: Path | None = None) -> Translator:
    """Return a translator with the models in a folder, also those that are installed there later."""
    from simplify.translation import argos

    models = argos.Models(folder, ceiling=_setting(CEILING, 2000), threads=int(_setting(THREADS, 0)))
    return Translator(Limited(Pivot(models)), Cache(cache_file))


# Settings in the environment: the most megabytes of models in memory, and how many cores may translate at once.
CEILING, THREADS = "OUDERBRUG_MODELS_MB", "OUDERBRUG_MODELS_THREADS"


def _setting(name: str, otherwise: float) -> float:
    said = os.environ.get(name, "").strip()
    if said and not said.isdecimal():  # a slip in a setting keeps no message from a parent
        logging.getLogger(__name__).warning("%s has to be a whole number; %g is used.", name, otherwise)
        return otherwise
    return float(said or otherwise)


@cache
def default() -> Translator:
    """Return the translator of this process, with the models that are installed on this machine."""
    return with_models(models_folder())
