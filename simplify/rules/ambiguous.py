"""Which form a word is that can be two: "ontvangen" is krijgen or gekregen, "verricht" is ik, hij or a participle."""

from __future__ import annotations

from simplify.analysis import Token
from simplify.lexicon import Replacement
from simplify.rules.fitting import HIJ, IK, INFINITIVE, PARTICIPLE
from simplify.rules.parse import Parse
from simplify.rules.rule import Reading

MODALS = frozenset(
    "kan kun kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden "
    "zal zult zullen zou zouden hoeft hoeven laat laten gaat gaan ga help helpt helpen".split()
)
HAVE = frozenset("heb hebt heeft hebben had hadden".split())


def is_meant(reading: Reading, at: int, end: int, one: Replacement, found: Parse, token: Token) -> bool:
    """Tell whether a word is the form that a replacement stands for; `token` is what the analysis says of it."""
    participle = one.form == PARTICIPLE
    perfect = _closes_perfect(reading, at, end)
    if perfect and not participle:
        return False  # "Hebt u de krant niet ontvangen?" is no "krijgen", whatever the analysis says
    after_modal = _follows_modal(reading, at, end)
    if after_modal and participle:
        return False  # "Wij hebben niets mogen ontvangen" is "krijgen", whatever the analysis says
    told = perfect or (after_modal and one.form == INFINITIVE) or (one.form == HIJ and _closes(reading, at, end))
    if not told and participle != ("VerbForm=Part" in token.morph):
        return False
    if one.form in (HIJ, PARTICIPLE) and participle != _has_helper(reading, at):
        return False
    if participle and _other_participle(found, reading, at):
        return False  # "ouders die hebben geholpen ontvangen een brief": "hebben" has its own
    if reading.text.endswith("?") and not (MODALS | HELPERS) & set(reading.lowers):
        return False  # "De folder niet ontvangen?": "hebt u" is left out
    # "verricht" is ik and hij: "de gemeente verricht" is no "doe"
    return one.form != IK or bool({"ik", "je", "jij"} & set(reading.lowers[max(0, at - 1) : end + 1]))


def _other_participle(found: Parse, reading: Reading, at: int) -> bool:
    """Tell whether another participle stands before a word in its clause."""
    before = found.tokens[reading.clause_start(at) : at]
    return any(
        token is not None and token.pos in ("VERB", "AUX") and "VerbForm=Part" in token.morph for token in before
    )


def _closes(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a word is the one verb of a subordinate clause, so that it is finite: "dat u hem verstrekt"."""
    return reading.closes(end) and in_clause(reading, at) and not _has_helper(reading, at)


def _closes_perfect(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a word is the participle that a "heeft" or "hebt" waits for: nothing follows, and no modal."""
    clause = reading.lowers[reading.clause_start(at) : at]
    if at and reading.flows(at - 1) and reading.lowers[at - 1] in HAVE:
        return True  # "zegt dat ze brieven hebben ontvangen van ouders"
    return reading.closes(end) and bool(clause) and clause[0] in HAVE and not (MODALS | {"te"}) & set(clause)


def _follows_modal(reading: Reading, at: int, end: int) -> bool:
    """Tell whether a word is the infinitive of the modal before it: "mogen ontvangen", not "moet ontvangen zijn"."""
    following = reading.lowers[end] if end < len(reading.words) and reading.flows(end - 1) else ""
    before = reading.lowers[at - 1] if at and reading.flows(at - 1) else ""
    return before in MODALS and following not in ("zijn", "worden", "hebben", "is", "wordt", "heeft")


def _has_helper(reading: Reading, at: int) -> bool:
    """Tell whether a clause has a verb that a participle needs: "werd verstrekt", "heeft verricht"."""
    clause = reading.lowers[reading.clause_start(at) : reading.clause_end(at)]
    return any(word in HELPERS for word in clause)


def helped(reading: Reading, at: int) -> bool:
    """Tell whether a participle at the end of a subordinate clause has its verb: "omdat zij hulp heeft verleend"."""
    start = reading.clause_start(at)
    lead = next(n for n in range(at - 1, start - 1, -1) if reading.lowers[n] in LEADS)
    return bool(HELPERS & set(reading.lowers[lead:at]))


HELPERS = frozenset(
    "is zijn was waren ben bent heeft hebben heb hebt had hadden word wordt worden werd werden kan kunnen moet moeten "
    "mag mogen zal zullen zou zouden wil willen".split()
)


def in_clause(reading: Reading, at: int) -> bool:
    """Tell whether a verb closes a subordinate clause, where its particle stays joined: "dat hij teruggeeft"."""
    start = reading.clause_start(at)
    lead = next((n for n in range(at - 1, start - 1, -1) if reading.lowers[n] in LEADS), -1)
    return lead >= 0 and at - lead > 2


LEADS = frozenset(
    "dat als indien omdat aangezien doordat wanneer zodra voordat nadat totdat of waarin waarop waarmee die".split()
)
