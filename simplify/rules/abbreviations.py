"""Abbreviations written out: "i.p.v." -> "in plaats van", "t/m" -> "tot en met" (inclusive, never "tot")."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files

from simplify.edits import Piece
from simplify.nl.verbs import forms
from simplify.rules.rule import Reading, Rule, like
from simplify.segmentation import undotted

# Safe without their dots; "max", "art" and "nl" are not.
BARE = frozenset(
    "adhv aub bijv bv dmv dwz evt excl incl icm igv iig ihkv ipv ism itt ivm maw mbt mbv miv muv nav nvt obv ogv "
    "olv ovv svp tav tbv tgv tnv tov vnl zsm t/m p/d p/m p/u p/w ca oa".split()
)
BEFORE_DAY = ("jl", "as")
BEFORE_NUMBER = frozenset({"dd", "art"})  # "d.d. 3 mei", "art. 5", but "Pop art."
# "o.a." with a number or "m.i." as a name need a reader; "incl." before "btw" is a term of its own
LEAVE_BEFORE = {"incl": frozenset({"btw", "vat"}), "excl": frozenset({"btw", "vat"})}
COMPANIES = frozenset({"bv", "nv", "vof", "cs"})  # "Jansen b.v." is no "bijvoorbeeld"
IN_NAMES = frozenset({"vd", "vh"})  # "G. v.d. Berg" is a name
PLURALS = {"bladzijde": "bladzijden", "pagina": "pagina's"}  # after a number: "322 blz."
MONTHS = frozenset(
    "januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul "
    "aug sep sept okt nov dec".split()
)
DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


@cache
def full_forms() -> dict[str, str]:
    """Return each abbreviation without dots, with its full form."""
    found = {}
    text = (files("simplify") / "nl" / "abbreviations.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        if not line.startswith("#") and line.strip():
            short, _, full, _ = line.split("\t")
            if full:
                found[undotted(short)] = full
    return found


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find abbreviations that have one meaning here."""
    for at, word in enumerate(reading.words):
        key = undotted(word.lower)
        if "." not in word.text and key not in BARE:
            continue
        full = full_forms().get(key)
        if full is None or (word.text.isupper() and not reading.text.isupper() and len(word.text) > 2):
            continue
        following = reading.lowers[at + 1] if at + 1 < len(reading.words) else ""
        if following in LEAVE_BEFORE.get(key, ()):
            continue
        if key == "mbt" and at and _is_deed(reading.lowers[at - 1]):
            continue
        if key in COMPANIES and at > 1 and reading.words[at - 1].text[0].isupper():
            continue
        if key in IN_NAMES and at + 1 < len(reading.words) and reading.words[at + 1].text[0].isupper():
            continue
        if full == "alstublieft" and at == 0:
            continue  # "S.v.p. een beker meegeven": a wish, and no "alstublieft een beker"
        if full in MONTHS and not (at and reading.lowers[at - 1].isdigit()):
            continue
        if key in BEFORE_NUMBER and not following[:1].isdigit():
            continue
        if at and reading.lowers[at - 1].isdigit() and reading.lowers[at - 1] != "1":
            full = PLURALS.get(full, full)
        last = at + 1 == len(reading.words) and not reading.text[word.end :].strip("\"'”’) ")
        stop = "." if last and word.text.endswith(".") else ""
        yield [Piece(word.start, word.end, like(word.text[:1], full) + stop)]


def _is_deed(word: str) -> bool:
    """Tell whether a verb has no "over": "de kaart bijwerken m.b.t. de bodem", not "u informeren m.b.t. het feest"."""
    return word not in SAYING and any(form.name == "infinitive" for form in forms().get(word, ()))


SAYING = frozenset("informeren berichten vertellen vragen mailen bellen overleggen praten spreken schrijven".split())
ABBREVIATIONS = Rule("abbreviation", "simplify-reason-abbreviation", find)
