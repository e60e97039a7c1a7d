"""Whether the translations of a pack still fit its words: stale, missing, too long, with braces lost. Changes nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path as File

from game.content import cases
from game.content.cases import Case
from game.content.limits import ENGLISH, ROLES, coverage
from game.content.loading import Draft
from game.content.models import Head, Model, PackHead, Step
from game.content.sentences import tell
from game.content.tree import Path
from game.content.words import Message, messages, spoken
from game.core.problems import Problem, Span

_KEPT = re.compile(r"\{\{?\w+\}?\}|\[\[|\]\]")


@dataclass(frozen=True, slots=True)
class Spoken:
    """Words of the source: where they stand and in what role."""

    words: str
    role: str
    span: Span


def problems(folder: File, drafts: Iterable[Draft]) -> Iterator[Problem]:
    """Everything wrong with every .po file of a pack."""
    files = sorted(folder.glob("*.po"))
    if not files:
        return
    source = said_in(drafts)
    for file in files:
        try:
            found = messages(file)
        except ValueError as error:
            why, _, line = str(error).rpartition(":")
            yield tell("LF609", Span(file.as_posix(), int(line) if line.isdigit() else 1), why=why)
            continue
        yield from _entries(file, found, source)
        yield from _missing(found, source)


def said_in(drafts: Iterable[Draft]) -> dict[str, Spoken]:
    """Context → words, for everything a person reads in some files."""
    found: dict[str, Spoken] = {}
    for draft in drafts:
        for part in draft.parts:
            for context, path, role, words in _spoken(part.model, draft.head):
                found[context] = Spoken(words, role, draft.spot((*part.path, *path)))
    return found


def _spoken(model: Model, head: Head | PackHead | None) -> Iterator[tuple[str, Path, str, str]]:
    """The texts of a part: cases stand for themselves, everything else belongs to a lesson or a pack."""
    if isinstance(model, Case):
        yield from cases.spoken(model)
    elif head is not None and isinstance(model, Head | PackHead | Step):
        yield from spoken(model, head.pack if isinstance(head, PackHead) else head.lesson)


def _entries(file: File, found: Iterable[Message], source: dict[str, Spoken]) -> Iterator[Problem]:
    current = {(context.partition("/")[0], spoken.words) for context, spoken in source.items()}
    lessons = {context.partition("/")[0] for context in source}
    for message in found:
        span = Span(file.as_posix(), message.line)
        lesson, here = message.context.partition("/")[0], source.get(message.context)
        if lesson not in lessons:   # a lesson that could not be read has told so already
            continue
        if message.fuzzy or (here and here.words != message.words and (lesson, message.words) not in current):
            yield tell("LF606", span, now=here.words if here else message.words)
        elif (lesson, message.words) not in current:
            yield tell("LF608", span)
        elif message.said:
            yield from _said(message, here or _moved(message, source), span)


def _moved(message: Message, source: dict[str, Spoken]) -> Spoken:
    return next(spoken for spoken in source.values() if spoken.words == message.words)


def _said(message: Message, here: Spoken, span: Span) -> Iterator[Problem]:
    """One translation against the words it stands for."""
    most, name = ENGLISH.get(here.role), ROLES.get(here.role, ("", ""))
    have = len(_KEPT.sub("", message.said))
    if most is not None and have > most:
        yield tell("LF605", span, have=have, most=most, role=name[0], role_en=name[1])
    lost = Counter(_KEPT.findall(message.words)), Counter(_KEPT.findall(message.said))
    if lost[0] != lost[1]:
        signs = (lost[0] - lost[1]) + (lost[1] - lost[0])
        yield tell("LF617", span, value=" ".join(sorted(signs)))
    letters = set(message.said) - coverage() - {"\n"}
    if letters:
        yield tell("LF602", span, value=" ".join(sorted(letters)))


def _missing(found: Sequence[Message], source: dict[str, Spoken]) -> Iterator[Problem]:
    """One notice for all words without a translation, at the first of them."""
    said = {(message.context.partition("/")[0], message.words) for message in found if message.said}
    told = {message.context for message in found if message.said}   # stale entries have been told at their own place
    silent = [
        one
        for context, one in source.items()
        if context not in told and (context.partition("/")[0], one.words) not in said
    ]
    if silent:
        yield tell("LF607", silent[0].span, count=len(silent), value=silent[0].words)
