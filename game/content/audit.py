"""What is looked at in a whole lesson: its words by its youngest band, minutes, terms, recall, readings. Opens no file."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from pathlib import PurePath

from game.content import lint
from game.content.case_rules import BRANDS
from game.content.library import LESSON_FILE
from game.content.limits import TERMS, lowest
from game.content.loading import Draft
from game.content.marks import marked
from game.content.models import Head, Model, Words
from game.content.registry import Registry
from game.content.sentences import tell
from game.content.tree import Path
from game.core.problems import Problem, Span

USUAL_STEPS = range(10, 20)
RECHECKS = (3, 9)
"""Months in which facts that go stale are checked again."""


def words(draft: Draft, hotlines: Collection[str]) -> Iterator[Problem]:
    """Every text of the file, by the role it plays and the youngest who read it."""
    lines = draft.source.text.split("\n")
    for part in draft.parts:
        band = _band(draft, part.model)
        for path, mark, text in marked(part.model, Words):
            for code, about, values in lint.findings(mark.role, text, band, hotlines):
                span = _at(draft.spot((*part.path, *path)), about, lines)
                yield tell(code, span, **values)
            for brand in BRANDS.findall(text):
                yield tell("LF866", draft.spot((*part.path, *path)), value=brand)


def lesson(draft: Draft) -> Iterator[Problem]:
    """The lesson as a whole."""
    head = draft.head
    if isinstance(head, Head):
        yield from _plan(draft, head)
        yield from _terms(draft, head)
        yield from _readings(draft, head)
        yield from _bands(draft, head)
    if draft.steps and not draft.problems and LESSON_FILE.fullmatch(PurePath(draft.source.file).name):   # a sample is shorter
        yield from _recall(draft)
        yield from _telltale(draft)


def stale(draft: Draft, registry: Registry, today: date) -> Iterator[Problem]:
    """Facts that should have been checked again by today."""
    months = [date(year, month, 1) for year in (today.year - 1, today.year) for month in RECHECKS]
    due = max(day for day in months if day <= today)
    head = draft.head
    if isinstance(head, Head):
        for index, id_ in enumerate(head.facts):
            fact = registry.facts.get(id_)
            if fact and fact.stale and fact.checked and fact.checked < due.isoformat():
                yield tell("LF509", draft.spot(("facts", index)), value=id_, checked=fact.checked)


def _band(draft: Draft, model: Model) -> str:
    head = draft.head
    own: tuple[str, ...] = getattr(model, "bands", ())
    return lowest(own or (head.bands if head else ()))


def _at(span: Span, about: str, lines: list[str]) -> Span:
    """The part of a value a finding is about, if it stands in the file as it was read."""
    line = lines[span.line - 1] if about and span.line <= len(lines) else ""
    at = line.find(about, span.col - 1)
    return span if not line or at < 0 else Span(span.file, span.line, at + 1, at + 1 + len(about))


def _plan(draft: Draft, head: Head) -> Iterator[Problem]:
    have = sum(part.minutes for part in head.teacher.plan)
    if have != head.minutes:
        yield tell("LF905", draft.spot(("teacher", "plan")), have=have, want=head.minutes)


def _terms(draft: Draft, head: Head) -> Iterator[Problem]:
    band = lowest(head.bands)
    if len(head.terms) > TERMS[band]:
        yield tell("LF906", draft.spot(("terms",)), have=len(head.terms), band=band, most=TERMS[band])


def _readings(draft: Draft, head: Head) -> Iterator[Problem]:
    """Readings of words: one syllable a character, and the word occurs."""
    for index, reading in enumerate(head.pinyin):
        path: Path = ("pinyin", index, "word")
        syllables, letters = reading.read.split(), sum(letter > "\u3400" for letter in reading.word)
        if len(syllables) != letters:
            yield tell("LF616", draft.spot(("pinyin", index, "read")), value=reading.word, want=letters, have=len(syllables))
        elif draft.source.text.count(reading.word) < 2:
            yield tell("LF615", draft.spot(path), value=reading.word)


def _bands(draft: Draft, head: Head) -> Iterator[Problem]:
    for path, step in draft.steps:
        for index, band in enumerate(step.bands):
            if band not in head.bands:
                yield tell("LF912", draft.spot((*path, "bands", index)), value=band)


def _recall(draft: Draft) -> Iterator[Problem]:
    steps = [step for _, step in draft.steps]
    recall = sum(step.recall for step in steps)
    if recall < 2:
        yield tell("LF907", draft.spot(("steps",)), have=recall)
    bands = draft.head.bands if isinstance(draft.head, Head) else ()
    played = max((sum(not step.bands or band in step.bands for step in steps) for band in bands), default=len(steps))
    if played not in USUAL_STEPS:
        yield tell("LF908", draft.spot(("steps",)), have=played)


def _telltale(draft: Draft) -> Iterator[Problem]:
    """Questions whose right answer is given away by being the longest."""
    all_, have = 0, 0
    for _, step in draft.steps:
        options = [option for option in getattr(step, "options", ()) if hasattr(option, "right")]
        right = [len(option.text) for option in options if option.right]
        if len(right) == 1:
            all_ += 1
            have += right[0] > max(len(option.text) for option in options if not option.right)
    if all_ >= 4 and have / all_ > 0.7:
        yield tell("LF909", draft.spot(("steps",)), all=all_, have=have)


