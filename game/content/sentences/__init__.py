"""What every problem code says, in Chinese and English, and what to do about it: one entry a code, read by people only.

LF1xx surface and YAML · LF2xx fields · LF3xx rules of a step · LF4xx references and pictures · LF5xx the registry ·
LF6xx words and translations · LF7xx fit · LF80x play · LF85x–LF88x cases · LF9xx packs. Knows nothing of files;
a code is never used again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType

from game.content.sentences import cases, fields, packs, references, rules, screens, surface, words
from game.content.sentences.sentence import Sentence
from game.core.problems import Problem, Span

SENTENCES: Mapping[str, Sentence] = MappingProxyType(
    {**surface.SAID, **fields.SAID, **rules.SAID, **references.SAID, **words.SAID, **screens.SAID, **cases.SAID,
     **packs.SAID}
)
"""Every code there is, in order."""

LONGEST_QUOTE = 28
LONGEST_LIST = 200
LISTS = ("known", "known_en", "change", "change_en")
"""Values that are no quotation and may be longer."""


@dataclass(frozen=True, slots=True, order=True)
class Told(Problem):
    """A problem that remembers the values it names, so that it can be said again in English."""

    values: tuple[tuple[str, str], ...] = ()


def tell(code: str, span: Span, **values: object) -> Told:
    """The problem at this place, in Chinese. A value `near` is what was probably meant; it takes the place of the cure."""
    said = tuple((name, _short(value, name)) for name, value in values.items() if name != "near" or value)
    return _say(code, span, said, english=False)


def in_english(problem: Problem) -> Problem:
    """The same problem in English (as it was, if it was not told from this table)."""
    return _say(problem.code, problem.span, problem.values, english=True) if isinstance(problem, Told) else problem


def near(word: str, known: Iterable[str]) -> str:
    """The known word most like this one, or nothing."""
    lowered = {name.lower(): name for name in known}
    found = get_close_matches(word.lower(), lowered, n=1, cutoff=0.6)
    return lowered[found[0]] if found else ""


def _say(code: str, span: Span, values: tuple[tuple[str, str], ...], english: bool) -> Told:
    sentence, said = SENTENCES[code], dict(values)
    say, cure = (sentence.say_en, sentence.cure_en) if english else (sentence.say, sentence.cure)
    if "near" in said:
        cure = "Did you mean “{near}”?" if english else "是不是想写 “{near}”？"
    return Told(span, code, say.format_map(said), cure.format_map(said), sentence.notice, values)


def _short(value: object, name: str) -> str:
    words, most = str(value).replace("\n", " "), LONGEST_LIST if name in LISTS else LONGEST_QUOTE
    return words if len(words) <= most else words[: most - 1] + "…"
