"""What is known of Dutch nouns: their singular, the last part of a compound, how common and how concrete they are."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from importlib.resources import files

from simplify.nl.features import word_list

RARE = 1.36  # the Zipf value of a word that was never counted
FREQUENT_PART = 2.3  # the Zipf value that the first part of a compound has at least
FREQUENT_STEM = 3.3  # the same for the verb in a first part: "teken" in "tekenles"
FREQUENT_HEAD = 2.8  # the same for a last part that only the word list knows
PLURAL_COST = 0.6  # how much rarer "baby's" is than "baby"
LIKELY = 0.8  # how surely a compound is concrete when its last part is
PERSON = 0.6  # how surely a word that ends as "verzorger" does is a person
JOINTS = ("", "s", "en", "-")
VOWELS = frozenset("aeiou")
# Short nouns that are rather an ending: "bewoonster", "gemeenschap", "regering".
ENDINGS = frozenset("ster schap ring heden den ren mier ling ten sen wel gen nis tie sie gie ant goed eland".split())
PERSONS = tuple("aar aars ist isten eur eurs ster sters ant anten loog logen er ers man mannen vrouw vrouwen".split())
NO_PERSONS = ("ier", "iers")
IRREGULAR = {
    "beenderen": "been",
    "bladeren": "blad",
    "centra": "centrum",
    "critici": "criticus",
    "decennia": "decennium",
    "eieren": "ei",
    "gelederen": "gelid",
    "goederen": "goed",
    "hoenderen": "hoen",
    "kalveren": "kalf",
    "kinderen": "kind",
    "koeien": "koe",
    "lammeren": "lam",
    "leden": "lid",
    "liederen": "lied",
    "musea": "museum",
    "musici": "musicus",
    "politici": "politicus",
    "raderen": "rad",
    "schepen": "schip",
    "steden": "stad",
    "volkeren": "volk",
}
DIMINUTIVES = ("etje", "tje", "pje", "je")


def _words(name: str) -> frozenset[str]:
    text = (files("simplify") / "nl" / name).read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if line[:1] != "#" for word in line.split())


@cache
def concrete_nouns() -> frozenset[str]:
    """Return nouns of what can be seen, touched or visited, in the singular."""
    return _words("concrete.txt")


@cache
def abstract_nouns() -> frozenset[str]:
    """Return nouns that are not, or not only, concrete, in the singular."""
    return _words("abstract.txt")


@cache
def frequencies() -> dict[str, float]:
    """Return how often words are used, as Zipf values: 7 is "de", 4 is "toekomst", 2 is rare."""
    text = (files("simplify") / "nl" / "frequency.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines() if line[:1] != "#")
    return {word: float(value) for word, value in rows}


@lru_cache(maxsize=20_000)
def singulars(noun: str) -> tuple[str, ...]:
    """Return what the singular of a noun may be, the likeliest first: "bananen" -> bananen, banaan, banan, banane."""
    found = [noun]
    if noun in IRREGULAR:
        found.append(IRREGULAR[noun])
    if noun.endswith(("'s", "ën")):
        found.append(noun[:-2])
    elif noun.endswith("heden"):
        found.append(noun[:-5] + "heid")
    elif noun.endswith("s"):
        found.append(noun[:-1])
    elif noun.endswith("en") and len(noun) > 3:
        found += _without_en(noun[:-2])
    small = noun.removesuffix("s")
    for end in DIMINUTIVES:
        if small.endswith(end) and len(small) > len(end) + 2:
            stem = small.removesuffix(end)
            found.append(stem)
            if stem[-1] == stem[-2]:
                found.append(stem[:-1])  # boll(etje) -> bol
            if stem.endswith("nk"):
                found.append(stem[:-1] + "g")  # konink(je) -> koning
            break
    if noun.endswith("e") and len(noun) > 4:
        found.append(noun[:-1])
    return tuple(found)


def _without_en(stem: str) -> list[str]:
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in VOWELS:
        return [stem[:-1], stem + "e"]  # mann(en) -> man, klass(en) -> klasse
    hard = stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])
    found = [hard, stem + "e"]
    if hard[-1] not in VOWELS and hard[-2] in "aeou" and hard[-3:-2] not in VOWELS:
        found.insert(0, hard[:-1] + hard[-2:])  # ban(en) -> banaan, huiz(en) stays huis
    return found


@lru_cache(maxsize=20_000)
def _bases(noun: str) -> tuple[str, ...]:
    """Return the singular that the lists know, or else all that it may be."""
    possible = singulars(noun)
    for one in possible:
        if one in concrete_nouns() or one in abstract_nouns():
            return (one,)
    lemma = word_list().entry(noun)[1]
    if lemma != noun and lemma in possible:
        return (lemma,)
    listed = tuple(one for one in possible if "n" in word_list().entry(one)[0].lower())
    return listed or possible


@lru_cache(maxsize=20_000)
def _is_part(first: str, shortest: int) -> bool:
    """Tell whether letters can be the first part of a compound: "kinder", "verjaardags", "teken"."""
    table = frequencies()
    for joint in JOINTS:
        if first.endswith(joint):
            stem = first[: len(first) - len(joint)]
            common = table.get(stem, 0) >= FREQUENT_PART or stem in concrete_nouns() or stem in abstract_nouns()
            if len(stem) >= shortest and common:
                return True
    verb = first + "en"
    return len(first) >= 3 and table.get(verb, 0) >= FREQUENT_STEM and "v" in word_list().entry(verb)[0].lower()


def _last_parts(noun: str, least: int) -> Iterator[str]:
    """Give what may be the last part of a compound after a first part of `least` letters or more, the longest first."""
    bases = _bases(noun)
    for at in range(least, max(map(len, bases)) - 2):
        for base in bases:
            last = base[at:]
            first = 3 if len(last) > 3 else 4
            if len(last) >= 3 and last not in ENDINGS and _is_noun(last) and _is_part(base[:at], first):
                yield last


def _is_noun(word: str) -> bool:
    if word in concrete_nouns() or word in abstract_nouns():
        return True
    classes = word_list().entry(word)[0].lower().replace("n'", "")
    return len(word) >= 5 and "n" in classes and frequencies().get(word, 0) >= FREQUENT_HEAD


@lru_cache(maxsize=20_000)
def head(noun: str) -> str:
    """Return the last part of a compound: "omroepgids" -> "gids"; empty for a noun that is none."""
    if any(base in abstract_nouns() for base in _bases(noun)):
        return ""
    if "-" in noun[1:-1]:
        last = noun.rsplit("-", 1)[1]
        return next((one for one in singulars(last) if _is_noun(one)), "")
    return next(iter(_last_parts(noun, 3)), "")


@lru_cache(maxsize=20_000)
def zipf(word: str, is_noun: bool = False) -> float:
    """Return how common a word is; a compound of the word list is as common as its last part."""
    table = frequencies()
    value = table.get(word, RARE)
    if "'" in word and value == RARE:
        value = max(RARE, table.get(word.split("'")[0], RARE) - PLURAL_COST)
    last = head(word) if is_noun and _is_listed(word) else ""
    return table.get(last, RARE) if last else value


def _is_listed(noun: str) -> bool:
    """Tell whether a compound is a word of its own: LiNT-II splits those of its lists, and calls others rare."""
    forms = (noun, noun.capitalize())
    return (
        "-" in noun or any("o" in word_list().entry(form)[0] for form in forms) or _bases(noun)[0] in concrete_nouns()
    )


@lru_cache(maxsize=20_000)
def concreteness(noun: str) -> float:
    """Return how surely a noun is concrete, from 0 to 1."""
    for base in _bases(noun):
        if base in concrete_nouns():
            return 1.0
        if base in abstract_nouns():
            return 0.0
    for last in _last_parts(noun, 2):
        if last in concrete_nouns():
            return LIKELY
        if last in abstract_nouns():
            return 0.0
    return PERSON if len(noun) > 5 and noun.endswith(PERSONS) and not noun.endswith(NO_PERSONS) else 0.0


def is_concrete_name(name: str) -> bool:
    """Tell whether a name is a place or a time, such as "Rotterdam"; of most names nothing is known."""
    return any(one in concrete_nouns() for one in singulars(name))


@lru_cache(maxsize=20_000)
def never_noun(word: str) -> bool:
    """Tell whether a form is known and can be no noun: "momenteel", "gemaakt"."""
    classes = word_list().entry(word)[0].lower().replace("o", "")
    return bool(classes) and "n" not in classes and not word.endswith("en")  # "het intekenen"


@lru_cache(maxsize=20_000)
def may_be_adjective(word: str) -> bool:
    """Tell whether a form can be an adjective: "extern", "groot"."""
    return "a" in word_list().entry(word)[0].lower()


@lru_cache(maxsize=20_000)
def only_noun(word: str) -> bool:
    """Tell whether a form can be a noun and nothing else: "categorie", "vakantie"; not "zieke"."""
    return set(word_list().entry(word)[0].lower()) - {"o", "'"} == {"n"}
