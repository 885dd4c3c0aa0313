"""Dutch verbs from a table: conjugation, separable verbs joined and parted, participles; nothing is guessed."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from simplify.errors import DataError

# "u" and "je" have forms of their own with these: je hebt, heb je?
SECOND = {"bent": "zijn", "hebt": "hebben", "kunt": "kunnen", "zult": "zullen", "wilt": "willen"}
# Participles that stand with "is": "Sam is gevallen", and what was done to someone: "Sam is verschoond".
WITH_IS = frozenset(
    "gevallen geweest gegaan gekomen gebleven geworden opgehaald gebracht gebeten gestoken gestruikeld uitgegleden "
    "begonnen gestopt opgestaan verschoond getroost opgeknapt".split()
)
INVERTED = {"bent": "ben", "hebt": "heb", "kunt": "kun", "zult": "zul", "wilt": "wil", "kan": "kan", "mag": "mag"}


@dataclass(frozen=True, slots=True)
class Verb:
    """Hold the forms of a verb; `particle` is the part that a separable verb puts at the end: "op" in "ophalen"."""

    infinitive: str
    ik: str
    hij: str
    past: str
    pasts: str
    participle: str
    particle: str = ""

    @property
    def bare(self) -> str:
        """Return the infinitive without its particle: "halen"."""
        return self.infinitive.removeprefix(self.particle)


class Form(NamedTuple):
    """Hold what a word can be: a verb, and which form: ik, hij, infinitive, past, pasts, participle."""

    verb: Verb
    name: str


def _rows(name: str, columns: int) -> list[tuple[int, list[str]]]:
    text = (files("simplify") / "nl" / name).read_text(encoding="utf-8")
    rows = []
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#") or not line.strip():
            continue
        cells = line.split("\t")
        if len(cells) != columns or not all(cells):
            raise DataError(f"simplify/nl/{name}", number, f"write {columns} columns, parted by tabs, none empty")
        rows.append((number, cells))
    return rows


@cache
def verbs() -> dict[str, Verb]:
    """Return each verb by its infinitive, separable ones included; raise `DataError` at the first wrong line."""
    found: dict[str, Verb] = {}
    for number, cells in _rows("verbs.tsv", 6):
        if cells[0] in found:
            raise DataError("simplify/nl/verbs.tsv", number, f"'{cells[0]}' stands in the list twice; keep one")
        found[cells[0]] = Verb(*cells)
    for number, (particle, bases) in _rows("separable.tsv", 2):
        for base in bases.split():
            if base not in found:
                raise DataError("simplify/nl/separable.tsv", number, f"verbs.tsv has no forms for '{base}'")
            verb = found[base]
            joined = particle + base
            participle = particle + verb.participle
            found[joined] = Verb(joined, verb.ik, verb.hij, verb.past, verb.pasts, participle, particle)
    return found


@cache
def particles() -> frozenset[str]:
    """Return the particles of separable verbs: "op", "mee", "thuis"."""
    return frozenset(verb.particle for verb in verbs().values() if verb.particle)


@cache
def forms() -> dict[str, tuple[Form, ...]]:
    """Return what each word can be; separable verbs stand here as they are written joined: "ophaalt"."""
    found: dict[str, list[Form]] = {}
    for verb in verbs().values():
        for name in ("infinitive", "ik", "hij", "past", "pasts", "participle"):
            word = getattr(verb, name)
            if verb.particle and name not in ("infinitive", "participle"):
                word = verb.particle + word
            found.setdefault(word, []).append(Form(verb, name))
    for word, name in SECOND.items():
        found.setdefault(word, []).append(Form(verbs()[name], "hij"))
    return {word: tuple(meant) for word, meant in found.items()}


def finite(word: str) -> tuple[Form, ...]:
    """Return the finite forms that a word can be; "halen" is one too (wij halen)."""
    return tuple(form for form in forms().get(word, ()) if form.name != "participle")


def is_participle(word: str) -> bool:
    """Tell whether a word can be a participle: "gegeten"."""
    return any(form.name == "participle" for form in forms().get(word, ()))


def infinitive(particle: str, word: str) -> Verb | None:
    """Return the verb of "op te halen", given "op" and "halen"; None when the table has none."""
    return verbs().get(particle + word)


def present(verb: Verb, subject: str) -> str:
    """Return the present form for a subject that follows the verb: "haalt u", "haal je", "halen jullie"."""
    for form, infinitive_ in SECOND.items():
        if verb.infinitive == infinitive_ and subject == "u":
            return form if infinitive_ != "hebben" else "heeft"
    if subject in ("je", "jij", "ik"):
        return INVERTED.get(next((form for form, name in SECOND.items() if name == verb.infinitive), ""), verb.ik)
    return verb.bare if subject in ("wij", "we", "jullie", "zij") else verb.hij


def before_subject(word: str, subject: str) -> str:
    """Return a finite form as it stands before its subject: "je haalt" -> "haal je", "je hebt" -> "heb je"."""
    if subject not in ("je", "jij"):
        return word
    if word in INVERTED:
        return INVERTED[word]
    return next((form.verb.ik for form in forms().get(word, ()) if form.name == "hij" and not form.verb.particle), word)
