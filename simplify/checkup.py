"""Show how hard a text is: as a page that needs nothing else (`page`), with each hard spot marked and numbered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from itertools import pairwise

from simplify.readability import CEFR, level_of, scores
from simplify.recognition import written_in
from simplify.segmentation import sentences
from simplify.types import Check
from simplify.wording import wording

METRICS = ("words_per_sentence", "longest_sentence", "flesch_douma", "flesch")


@dataclass(frozen=True, slots=True)
class Run:
    """Hold a stretch of text, the level of its sentence (0 between sentences), its hard spots, and which end here."""

    text: str
    level: int
    spots: tuple[int, ...] = ()
    ending: tuple[int, ...] = ()


def runs(check: Check) -> Iterator[list[Run]]:
    """Give each line of a text as runs; spots are numbered from 1, in the order of `check.findings`.

    A sentence in another language has no level.
    """
    text = check.text
    every = sentences(text, check.lang)
    found = [one for one in every if written_in(one.text, check.lang) is not False]
    levels = map(level_of, scores([one.text for one in found], check.lang))
    begins = {one.start: level for one, level in zip(found, levels, strict=True)}
    ends = {one.end for one in found}
    whole = {(one.start, one.end) for one in every}  # of a finding about a whole sentence only the number is shown
    opening, closing = defaultdict[int, list[int]](list), defaultdict[int, list[int]](list)
    for number, one in enumerate(check.findings, 1):
        closing[one.end].append(number)
        if (one.start, one.end) not in whole:
            opening[one.start].append(number)
    edges = {0, len(text), *begins, *ends, *opening, *closing, *(one.start for one in check.findings)}
    edges |= {at + part for at, char in enumerate(text) if char == "\n" for part in (0, 1)}
    line: list[Run] = []
    level, spots = 0, list[int]()
    for start, end in pairwise(sorted(edges)):
        level = begins.get(start, 0 if start in ends else level)
        spots = [number for number in (*spots, *opening[start]) if check.findings[number - 1].end > start]
        piece = text[start:end]
        if piece == "\n":
            yield line
            line = []
        else:
            line.append(Run(piece, level, tuple(spots), tuple(closing[end])))
    yield line


def summary(check: Check) -> tuple[str, str]:
    """Return the level in words, and the reading level, empty for a text that is too short."""
    words = wording(check.lang)
    if check.level is None:
        return words.plain("readability-too-short"), ""
    return words.plain("readability-level", level=check.level), words.plain("readability-cefr", cefr=CEFR[check.level])


def numbers(check: Check) -> Iterator[tuple[str, str]]:
    """Give the name and the value of each number that is worth showing."""
    words = wording(check.lang)
    comma = "," if check.lang == "nl" else "."
    if check.score is not None:
        yield words.plain("readability-score"), f"{check.score:.0f}"
    for name in METRICS:
        if name in check.metrics:
            value = f"{check.metrics[name]:.1f}".removesuffix(".0").replace(".", comma)
            yield words.plain(f"readability-{name.replace('_', '-')}"), value


def page(check: Check) -> str:
    """Return a whole HTML page that marks the hard spots of a text and says what to do about each."""
    words = wording(check.lang)
    level, cefr = summary(check)
    title = escape(words.plain("readability-title"))
    body = "".join(f'<p dir="auto">{"".join(map(_run, line))}</p>' for line in runs(check) if line)
    advice = "".join(
        f'<li id="spot-{number}"><q>{escape(_short(one.text))}</q><span>{escape(one.advice)}</span></li>'
        for number, one in enumerate(check.findings, 1)
    )
    table = "".join(f"<tr><th scope=row>{escape(name)}<td>{value}" for name, value in numbers(check))
    marker = "" if check.score is None else f'<i style="left:{min(check.score, 99):.0f}%"></i>'
    return f"""<!doctype html>
<html lang="{check.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} {escape(level)}</title>
<style>{STYLE}</style>
<main>
<header class="l{check.level or 0}"><h1>{title}</h1>
<p class="level"><strong>{escape(level)}</strong> <span>{escape(cefr)}</span></p>
<div class="scale" aria-hidden="true"><b></b><b></b><b></b><b></b>{marker}</div></header>
<section class="text">{body}</section>
<p class="legend">{escape(words.plain("readability-legend"))}</p>
<h2>{escape(words.plain("readability-spots", count=len(check.findings)))}</h2>
<ol>{advice}</ol>
<details open><summary>{escape(words.plain("readability-numbers"))}</summary><table>{table}</table></details>
</main>
"""


def _run(run: Run) -> str:
    inner = escape(run.text)
    if run.spots:
        inner = f'<mark aria-describedby="spot-{run.spots[-1]}">{inner}</mark>'
    inner += "".join(f'<a href="#spot-{number}">{number}</a>' for number in run.ending)
    return f'<span class="l{run.level}">{inner}</span>' if run.level else inner


def _short(text: str, longest: int = 60) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else f"{text[: longest - 1].rstrip()}…"


STYLE = """
:root{color-scheme:light dark;--ink:#1d2521;--paper:#faf8f4;--card:#fff;--soft:#5c6660;--line:#e4e0d8;
--l1:#1b7f4d;--l2:#8a6d00;--l3:#b4540a;--l4:#b3261e;--b1:#e3f4ea;--b2:#fbf2cf;--b3:#fde6d2;--b4:#fbe0dd}
@media(prefers-color-scheme:dark){:root{--ink:#eceae4;--paper:#161a18;--card:#1f2522;--soft:#a5afa9;--line:#343c38;
--l1:#6fd39b;--l2:#e6c65a;--l3:#f5a468;--l4:#f59a92;--b1:#173526;--b2:#3a3212;--b3:#41260f;--b4:#451d1a}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);
font:18px/1.7 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main{max-width:46rem;margin:0 auto;padding:2.5rem 1.25rem 4rem}
h1{font-size:1rem;font-weight:500;color:var(--soft);margin:0}h2{font-size:1.1rem;margin:2rem 0 .5rem}
.level{margin:.1rem 0 .9rem;font-size:1.9rem;line-height:1.25}.level span{font-size:1rem;color:var(--soft)}
header.l1 strong{color:var(--l1)}header.l2 strong{color:var(--l2)}
header.l3 strong{color:var(--l3)}header.l4 strong{color:var(--l4)}
.scale{position:relative;display:flex;height:.6rem;border-radius:1rem;overflow:visible;margin-bottom:1.8rem}
.scale b{background:var(--l1);flex:34}.scale b:nth-child(2){background:var(--l2);flex:12}
.scale b:nth-child(3){background:var(--l3);flex:12}.scale b:nth-child(4){background:var(--l4);flex:42}
.scale b:first-child{border-radius:1rem 0 0 1rem}.scale b:nth-child(4){border-radius:0 1rem 1rem 0}
.scale i{position:absolute;top:-.35rem;width:1.3rem;height:1.3rem;margin-left:-.65rem;border-radius:50%;
background:var(--card);border:.28rem solid var(--ink)}
.text{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:.6rem 1.4rem}
.text p{margin:.6rem 0}.text p,li q{overflow-wrap:anywhere}
.text span{border-radius:.25rem;padding:.08em .1em .12em;box-decoration-break:clone;
-webkit-box-decoration-break:clone}
.text .l1{background:var(--b1)}.text .l2{background:var(--b2)}.text .l3{background:var(--b3)}
.text .l4{background:var(--b4)}
mark{background:none;color:inherit;text-decoration:underline wavy 1.5px currentColor;text-underline-offset:.16em}
.text a{font-size:.68rem;font-weight:700;vertical-align:.45em;margin-left:.12em;color:var(--paper);
background:var(--ink);border-radius:1rem;padding:.08em .5em;text-decoration:none}
.text a:focus-visible{outline:3px solid var(--l3)}
.legend{color:var(--soft);font-size:.85rem}
ol{list-style:none;counter-reset:n;padding:0;margin:0}
li{counter-increment:n;position:relative;padding:.65rem .5rem .65rem 2.6rem;border-bottom:1px solid var(--line)}
li:target{background:var(--b2)}li::before{content:counter(n);position:absolute;left:.2rem;top:.9rem;font-size:.75rem;
font-weight:700;line-height:1.6;color:var(--paper);background:var(--ink);border-radius:1rem;padding:0 .55rem}
li q{display:block;font-weight:600}li span{color:var(--soft)}
summary{margin-top:2rem;cursor:pointer;font-weight:600;font-size:1.1rem}
table{border-collapse:collapse;width:100%;margin-top:.5rem}
th{font-weight:400;text-align:left;color:var(--soft)}td{text-align:right;font-weight:600}
th,td{border-bottom:1px solid var(--line);padding:.4rem .2rem}
"""
