"""Nouns in a text: things with what is said about them, parts of the body, people, and the names between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache

from simplify.translation.folding import DUTCH_NUMBERS
from simplify.translation.values import Item, Items, Name, Reading, Situation
from simplify.wording import ISOLATES, SOURCE, Wording, locales, locales_root, wording

ITEMS = ("item-", "handover-food-")  # `item-` comes first: it names the same thing more widely
BODY, INJURY, RELATIVE, GROUP = ("body-",), ("injury-",), ("relative-",), ("who-",)
SHAPES = ("amount-", "look-")
PAIR = "amount-two-kinds"
FILL = "\ue000"


@cache
def nouns(lang: str, prefixes: tuple[str, ...] = ITEMS) -> Mapping[str, str]:
    """Return the nouns of `locales/<lang>/`, from their word to the key of their message; longest word first."""
    if lang not in locales():
        return {}
    words = wording(lang)
    found: dict[str, str] = {}
    for prefix in prefixes:
        for key in sorted(key for key in words.keys() if key.startswith(prefix)):  # noqa: SIM118 (no dict)
            for word in (words.plain(key), *_also(words, key)):
                found.setdefault(word.casefold(), key)
    return dict(sorted(found.items(), key=lambda pair: -len(pair[0])))


def _also(words: Wording, key: str, **values: str) -> Iterator[str]:
    """Yield the other words for a thing: "boterhammen" for "boterham"."""
    for name, text in words.attributes(key, **values).items():
        if name.startswith("also"):
            yield text


@cache
def _by_start(lang: str, prefixes: tuple[str, ...]) -> Mapping[str, tuple[tuple[str, str], ...]]:
    """Return the nouns by their first letters, longest first, so that few are compared."""
    found: dict[str, list[tuple[str, str]]] = {}
    for word, key in nouns(lang, prefixes).items():
        found.setdefault(word[:2], []).append((word, key))
    return {start: tuple(pairs) for start, pairs in found.items()}


@cache
def _shapes() -> tuple[tuple[str, str], ...]:
    """Return the Dutch words that may stand before a thing, with the key of their message; longest first."""
    words = wording(SOURCE)
    found = {}
    for key in sorted(key for key in words.keys() if key.startswith(SHAPES) and key != PAIR):  # noqa: SIM118 (no dict)
        for text in (words.plain(key, item=FILL), *(also.translate(ISOLATES) for also in _also(words, key, item=FILL))):
            found[text.partition(FILL)[0].casefold()] = key
    return tuple(sorted(found.items(), key=lambda pair: -len(pair[0])))


# Behind an article may stand a word of praise, which a thing is named without: "de lekkere taart".
ARTICLE = re.compile(
    r"(een|de|het|zijn|haar|hun|uw|je|jouw|jullie) "
    r"(?:(?:lekkere?|heerlijke?|mooie?|leuke?|lieve|prachtige?|fijne|gezellige) )?",
    re.IGNORECASE,
)
OWNERS = {"zijn": "male", "haar": "female"}
COUNT = re.compile(r"(\d{1,2}|[a-zé]+) (?=\w)", re.IGNORECASE)
SMALL = re.compile(r"([a-zé-]+[jk]e)(?![a-zé-])", re.IGNORECASE)
ENDINGS = ("je", "tje", "pje", "etje")
WITH = " met "
LONGEST = 60


def noun(text: str, at: int, situation: Situation, prefixes: tuple[str, ...]) -> tuple[int, str] | None:
    """Return the end and the key of the noun that starts here, without its article; the longest one is meant."""
    if situation.lang == SOURCE and (article := ARTICLE.match(text, at)):
        owner = OWNERS.get(article[1].lower(), situation.gender)
        if situation.gender not in {"unknown", owner}:
            return None  # "zijn jas" about a girl: somebody else is meant
        at = article.end()  # "een romper" and "de romper" are named "romper"
    return _bare(text, at, situation, prefixes)


def _bare(text: str, at: int, situation: Situation, prefixes: tuple[str, ...]) -> tuple[int, str] | None:
    rest = text[at : at + LONGEST].casefold()
    for word, key in _by_start(situation.lang, prefixes).get(rest[:2], ()):
        if rest.startswith(word) and not rest[len(word) : len(word) + 1].isalpha():
            if _is_name(text, at, situation):
                return None  # the group "De Vlinders" is no butterfly
            return at + len(word), key  # the longest word is the one that is meant: "schone kleren", not "schone"
    if situation.lang == SOURCE and (small := SMALL.match(text, at)):
        for ending in ENDINGS:
            whole = small[1].casefold().removesuffix(ending)
            if 2 < len(whole) < len(small[1]) and (key := nouns(SOURCE, prefixes).get(whole, "")):
                return small.end(1), key  # "slaapzakje" is a "slaapzak"; "uitje" is no small "ui"
    return None


def _is_name(text: str, at: int, situation: Situation) -> bool:
    """Tell whether a word is a known name, or stands in one behind an article: "De Vlinders"."""
    starts = {at, text.rfind(" ", 0, max(at - 1, 0)) + 1}
    return any(text.startswith(name, start) for name in situation.names for start in starts if start + len(name) > at)


def _names(text: str, at: int, situation: Situation) -> Iterator[tuple[int, Name]]:
    for known, shown in situation.names.items():
        end = at + len(known)
        if text[at:end].casefold() == known.casefold() and not text[end : end + 1].isalnum():
            yield end, Name(known, shown)


def _item(text: str, at: int, situation: Situation) -> Iterator[tuple[int, Item]]:
    if found := noun(text, at, situation, ITEMS):
        yield found[0], Item(found[1])


def _thing(text: str, at: int, situation: Situation) -> Iterator[tuple[int, Item]]:
    """Read a thing with what is said about it: "2 crackers met kaas", "een paar stukjes appel", "een rode trui"."""
    if plain := noun(text, at, situation, ITEMS):
        yield from _with_second(text, plain[0], Item(plain[1]), situation)
        return
    if situation.lang != SOURCE:
        return
    if (number := COUNT.match(text, at)) and (count := _count(number[1])):
        for end, thing in _shaped(text, number.end(), situation):
            for stop, whole in _with_second(text, end, thing, situation):
                yield stop, Item(whole.key, whole.shape, count, whole.second)
    article = ARTICLE.match(text, at)
    for start in {at, article.end() if article else at}:
        for end, thing in _shaped(text, start, situation):
            if thing.shape:
                yield from _with_second(text, end, thing, situation)
                return


def _count(word: str) -> int:
    if word.isdigit():
        return int(word)
    return DUTCH_NUMBERS.get(word.lower(), 0) if word.lower() not in {"een", "eén", "één"} else 0


def _shaped(text: str, at: int, situation: Situation) -> Iterator[tuple[int, Item]]:
    if found := _bare(text, at, situation, ITEMS):
        yield found[0], Item(found[1])
        return
    rest = text[at : at + LONGEST].casefold()
    for words, key in _shapes():
        if rest.startswith(words) and (found := _bare(text, at + len(words), situation, ITEMS)):
            yield found[0], Item(found[1], key)
            return


def _with_second(text: str, end: int, thing: Item, situation: Situation) -> Iterator[tuple[int, Item]]:
    yield end, thing
    second = noun(text, end + len(WITH), situation, ITEMS) if text.startswith(WITH, end) else None
    if second and situation.lang == SOURCE:
        yield second[0], Item(thing.key, thing.shape, thing.count, second[1])


JOINT = re.compile(r"\s*(?:,|،|、|\s(?:en|and|ve|و|i|oraz|и|і|та|și|y|e|et)\s)\s*")
MOST = 20


def item(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    """Read one thing, or two and more: "fruit", "een muts en handschoenen"."""
    yield from _item(text, at, situation)
    for end, value in items(text, at, situation):
        if len(value.members) > 1 and all(isinstance(member, Item) for member in value.members):
            yield end, value


def _member(text: str, at: int, situation: Situation) -> Iterator[tuple[int, Item | Name]]:
    yield from _item(text, at, situation)
    yield from _names(text, at, situation)


def items(text: str, at: int, situation: Situation) -> Iterator[tuple[int, Items]]:
    """Read a list of things and names: "brood en kaas", "Noor, Sam en Lina"."""
    members: list[Item | Name] = []
    end = at
    while len(members) < MOST:
        reading = next(_member(text, end, situation), None)
        if reading is None:
            return
        end, value = reading
        members.append(value)
        yield end, Items(tuple(members))
        joint = JOINT.match(text, end)
        if not joint:
            return
        end = joint.end()


# The headings of `locales/nl/items.ftl` under which the things of a kind stand.
KINDS = {
    "food": re.compile("Eten|Drinken"),
    "ill": re.compile("Wat er op de groep heerst"),
    "feast": re.compile("Feesten"),
    "visit": re.compile("Wie er langskomt"),
}
BOTTLE = "item-bottle"


@cache
def _keys(kind: str) -> frozenset[str]:
    """Return the keys of the things of a kind."""
    text = (locales_root() / SOURCE / "items.ftl").read_text(encoding="utf-8")
    sections = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    bodies = (body for heading, body in zip(sections[1::2], sections[2::2], strict=True) if KINDS[kind].match(heading))
    found = {key for body in bodies for key in re.findall(r"^(item-[\w-]+) =", body, re.MULTILINE)}
    return frozenset(found - {BOTTLE})  # "heeft een fles gehad" is no food of its own


def of_kind(read: Callable[[str, int, Situation], Iterator[Reading]], kind: str) -> Callable[..., Iterator[Reading]]:
    """Return what reads things of one kind only: "kreeg een beschuit", not "kreeg een feestmuts"."""

    def of_this_kind(text: str, at: int, situation: Situation) -> Iterator[Reading]:
        for end, value in read(text, at, situation):
            members = value.members if isinstance(value, Items) else (value,)
            if all(isinstance(one, Item) and (one.key in _keys(kind) or _is_meal(one, kind)) for one in members):
                yield end, value

    return of_this_kind


def _is_meal(one: Item, kind: str) -> bool:
    return kind == "food" and one.key.startswith(ITEMS[1])


def things(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    """Read one thing or a list of them, each with what is said about it."""
    yield from _list_of_things(text, at, situation, ())


def _list_of_things(text: str, at: int, situation: Situation, members: tuple[Item, ...]) -> Iterator[Reading]:
    for end, value in _thing(text, at, situation):
        listed = (*members, value)
        yield end, listed[0] if len(listed) == 1 else Items(listed)
        joint = JOINT.match(text, end)
        if joint and len(listed) < MOST:
            yield from _list_of_things(text, joint.end(), situation, listed)


def names(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    """Read one name or a list of them: "Sam", "Sam en Noor"."""
    members: list[Name] = []
    end = at
    while len(members) < MOST:
        found = max(_names(text, end, situation), key=lambda reading: reading[0], default=None)
        if found is None:
            return
        end = found[0]
        members.append(found[1])
        yield end, Items(tuple(members))
        joint = JOINT.match(text, end)
        if not joint:
            return
        end = joint.end()


def several(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    """Read more than one child: "Sam en Noor", "de peuters"."""
    for end, value in names(text, at, situation):
        if isinstance(value, Items) and len(value.members) > 1:
            yield end, value
    if found := _bare(text, at, situation, GROUP):
        yield found[0], Item(found[1])


def body(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    """Read a part of the body: "de knie", "zijn linkerarm"."""
    if found := noun(text, at, situation, BODY):
        yield found[0], Item(found[1])


def injury(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    """Read what is seen on a skin: "een schaafwond"."""
    if found := noun(text, at, situation, INJURY):
        yield found[0], Item(found[1])


def relative(text: str, at: int, situation: Situation) -> Iterator[Reading]:
    """Read a person by what they are to the child: "oma", "haar vader"."""
    if found := noun(text, at, situation, RELATIVE):
        yield found[0], Item(found[1])
