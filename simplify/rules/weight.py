"""What only weighs a message goes behind it: "Het is belangrijk dat u belt." -> "Wilt u bellen? Dat is belangrijk."."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from simplify.edits import Piece
from simplify.nl.verbs import forms
from simplify.rules.abbreviations import DAYS
from simplify.rules.clauses import SUBORDINATORS, finite_of
from simplify.rules.order import main_order
from simplify.rules.rule import Reading, Rule, capital

LONG = 9  # words; a shorter sentence is read in one breath
VERY = frozenset({"heel", "erg", "zeer", "ook", "daarom", "echt"})
NO_DEEDS = frozenset("zijn hebben kunnen mogen moeten willen zullen worden weten blijven".split())
# "er rekening mee houden dat ...": what comes before "dat" -> the sentence after it.
RECKON = {
    ("u", "moet", "er", "rekening", "mee", "houden"): "U moet daar rekening mee houden.",
    ("wilt", "u", "er", "rekening", "mee", "houden"): "Wilt u daar rekening mee houden?",
    ("houd", "er", "rekening", "mee"): "Houd daar rekening mee.",
    ("houdt", "u", "er", "rekening", "mee"): "Houdt u daar rekening mee?",
}


FEELINGS = {
    ("wij", "vinden", "het", *degree, feeling): f"Dat vinden wij {' '.join((*degree, feeling))}."
    for feeling in ("jammer", "fijn", "leuk", "vervelend")
    for degree in ((), ("heel",), ("erg",))
}
APPEARS = {("blijkt",): "Dat blijkt", ("is", "gebleken"): "Dat bleek", ("bleek",): "Dat bleek"}
SHOWS = APPEARS | {("heeft", "uitgewezen"): "Dat bleek", ("wijst", "uit"): "Dat blijkt"}
SHOWS |= {("laat", "zien"): "Dat blijkt", ("liet", "zien"): "Dat bleek", ("heeft", "aangetoond"): "Dat bleek"}
TESTS = ("controle", "onderzoek", "enquête", "meting", "test", "inspectie", "vragenlijst", "gesprek")


def find(reading: Reading) -> Iterable[Sequence[Piece]]:
    """Find "Het is belangrijk dat u ...", "Wij vinden het jammer dat ...", "Uit de controle blijkt dat ..."."""
    words = reading.lowers
    if len(words) < LONG or "dat" not in words[2:9] or reading.text.isupper():
        return
    at = words.index("dat", 2)
    if reading.clause_end(at) != len(words) or SUBORDINATORS & {*words[:at], *words[at + 1 :]}:
        return
    if words[:at] in RECKON:
        yield from _stated(reading, at, RECKON[words[:at]])
    elif words[:at] in FEELINGS and words[at + 1] not in ("zo", "zoveel", "zulke"):
        yield from _stated(reading, at, FEELINGS[words[:at]])
    elif words[:at] == ("wij", "constateren") and reading.care:
        yield from _stated(reading, at, "")
    elif shown := _shown(reading, at):
        yield from _stated(reading, at, shown)
    elif words[:2] == ("het", "is") and words[at - 1] == "belangrijk" and set(words[2 : at - 1]) <= VERY:
        yield from _important(reading, at)


def _stated(reading: Reading, at: int, told: str) -> Iterable[Sequence[Piece]]:
    """Return "Er is weinig plaats. U moet daar rekening mee houden." with what stood before "dat" told afterwards."""
    end = reading.words[-1].end
    if reading.text[end:].strip() not in (".", "?"):
        return
    pieces = main_order(reading, at + 1, len(reading.words), "")
    if pieces is None:
        return
    first = reading.words[at + 1]
    after = Piece(end, len(reading.text.rstrip()), f". {told}".rstrip())
    if not pieces or pieces[0].start >= first.end:
        yield [reading.one([Piece(reading.words[0].start, first.end, capital(first.text)), *pieces, after])]


def _shown(reading: Reading, at: int) -> str:
    """Return "Dat blijkt uit de controle." for "Uit de controle blijkt dat" and "De controle heeft uitgewezen dat"."""
    words = reading.lowers
    for shows, told in SHOWS.items():
        verb = at - len(shows)
        if words[verb:at] != shows or verb < 2:
            continue
        out = words[0] == "uit"
        if out != (shows in APPEARS) or (not out and not words[verb - 1].endswith((*TESTS, *DAYS, "week", "middag"))):
            return ""
        first = reading.words[1 if out else 0]
        what = reading.text[first.start : reading.words[verb - 1].end]
        known = what if out else what[:1].lower() + what[1:]
        return f"{told} uit {known}." if words[int(out)] in ("de", "het", "ons", "onze", "een", "uw") else ""
    return ""


def _important(reading: Reading, at: int) -> Iterable[Sequence[Piece]]:
    """Return "Wilt u meteen bellen? Dat is belangrijk."; what one is or has cannot be asked."""
    words, end = reading.lowers, reading.words[-1].end
    if words[at + 1] != "u" or not reading.care or reading.text[end:].strip() != "." or {"niet", "geen"} & set(words):
        return
    finite = finite_of(reading, at + 1, len(words))
    meant = forms().get(words[finite.at], ()) if finite is not None else ()
    verb = next((form.verb for form in meant if form.name == "hij"), None)
    if finite is None or verb is None or verb.infinitive in NO_DEEDS:
        return
    told = f"? Dat is {reading.span(2, at)}."
    yield [
        Piece(reading.words[0].start, reading.words[at + 1].end, "Wilt u"),
        reading.swap(finite.at, finite.at + 1, verb.infinitive),
        Piece(end, len(reading.text.rstrip()), told),
    ]


WEIGHT = Rule("weight", "simplify-reason-split", find)
