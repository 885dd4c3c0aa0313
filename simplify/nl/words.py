"""Build the word list of the analysis model: `python -m simplify.nl.words LOOKUPS DUTCH`.

LOOKUPS is the data folder of the Python package spacy-lookups-data (MIT), DUTCH the OpenTaal word list as one form per
line (BSD). Each line of the result holds a form, the word classes that it can have (n v a p d b: noun, verb, adjective,
preposition, determiner, adverb; o: listed by OpenTaal) and its lemma as an edit: "2e" cuts two letters and adds "e".
"""

from __future__ import annotations

import gzip
import json
import lzma
from pathlib import Path
from typing import Annotated, Any

import typer

from simplify.nl.shipped import seal

CLASSES = {"noun": "n", "verb": "v", "adj": "a", "adp": "p", "det": "d", "adv": "b"}


def table(folder: Path, name: str) -> Any:
    """Return one table of the lookups."""
    return json.loads(gzip.decompress((folder / f"nl_lemma_{name}.json.gz").read_bytes()))


def main(
    lookups: Annotated[Path, typer.Argument(exists=True, file_okay=False)],
    dutch: Annotated[Path, typer.Argument(exists=True, dir_okay=False)],
) -> None:
    """Build the word list of the analysis model."""
    lemmas, irregular = table(lookups, "lookup"), table(lookups, "exc")
    listed = {kind: frozenset(words) for kind, words in table(lookups, "index").items()}
    opentaal = {line for line in dutch.read_text(encoding="utf-8").split("\n") if line and " " not in line}
    forms = set(lemmas).union(opentaal, *listed.values(), *irregular.values())
    lines = []
    for form in sorted(forms, key=str.encode):
        lemma, classes = lemmas.get(form, form), ""
        if lemma == form:  # the lookup leaves irregular plurals as they are: kinderen → kind
            lemma = next((irregular[kind][form][0] for kind in irregular if form in irregular[kind]), form)
        for kind, letter in CLASSES.items():
            if form in irregular.get(kind, ()):
                classes += letter.upper()
            elif form in listed.get(kind, ()):
                classes += letter
            elif lemma in listed.get(kind, ()):
                classes += f"{letter}'"
        shared = next(
            (at for at, (a, b) in enumerate(zip(form, lemma, strict=False)) if a != b), min(len(form), len(lemma))
        )
        edit = "" if lemma == form else f"{len(form) - shared}{lemma[shared:]}"
        lines.append(f"{form}\t{classes}{'o' if form in opentaal else ''}\t{edit}")
    target = Path(__file__).parent / "model" / "words.tsv.xz"
    target.write_bytes(lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME))
    seal(target.parent)
    typer.echo(f"{len(lines)} forms, {target.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    typer.run(main)
