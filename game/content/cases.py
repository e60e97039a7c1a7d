"""The case bank: scams and the genuine messages they are told from, one file a pattern in lessons/cases.

A case is words and ids only: whoever plays, prints or schedules it asks for it by id. Knows no step, no score and no queue.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path as File
from typing import Annotated, Literal, Protocol

from pydantic import Field

from game.content import audit, case_rules, references
from game.content.library import case_files
from game.content.loading import Draft, Part, validated
from game.content.marks import changed, marked
from game.content.models import Answer, Band, Competence, Fact, Flag, Hint, Model, Pattern, Why, Words
from game.content.reading import read_rows
from game.content.registry import Registry
from game.content.tree import Map, Path, Seq, Value
from game.content.words import SOURCE, Catalogue, context
from game.core.problems import Problem, Span

ROWS = "cases"
"""Where the cases stand in the tree of their file, and what their translations begin with."""

Channel = Literal[
    "sms", "call", "chat", "group-chat", "game-chat", "video-message", "comment", "parcel-card", "poster", "email",
    "face-to-face", "app-notice",
]  # fmt: skip
Kind = Literal["scam", "genuine"]
Bubble = Annotated[str, Words("bubble")]


class Evidence(Model):
    """Something to ask or to look at, and what comes of it: true for this case, and never the verdict itself."""

    ask: Answer
    reveals: Why


class Looks(Protocol):
    """What is seen of a message before it is read: all that the cue audit counts over (content/cues.py)."""

    @property
    def id(self) -> str: ...
    @property
    def sender(self) -> str: ...
    @property
    def body(self) -> tuple[str, ...]: ...
    @property
    def link(self) -> str | None: ...
    @property
    def channel(self) -> str: ...
    @property
    def scam(self) -> bool: ...
    @property
    def pattern(self) -> str: ...


class Case(Model):
    """One message as it reaches a phone, a door or a wall, with all that may be found out about it."""

    id: str
    channel: Channel
    bands: Annotated[tuple[Band, ...], Field(min_length=1)]
    patterns: Annotated[tuple[Pattern, ...], Field(min_length=1)]
    """A genuine case names the pattern it looks like."""
    flags: tuple[Flag, ...] = ()
    """What gives a scam away; none in a genuine case."""
    cousin: Flag | None = None
    """The flag a genuine case resembles without bearing it."""
    facts: Annotated[tuple[Fact, ...], Field(min_length=1)]
    competences: Annotated[tuple[Competence, ...], Field(min_length=1)]
    truth: Kind
    twin: str | None = None
    """The case of the other kind that shares the surface and differs in one decisive feature; every scam has one."""
    sender: Annotated[str, Words("sender")]
    body: Annotated[tuple[Bubble, ...], Field(min_length=1, max_length=3)]
    link: str | None = None
    evidence: Annotated[tuple[Evidence, ...], Field(min_length=2, max_length=3)]
    hints: Annotated[tuple[Hint, ...], Field(min_length=2, max_length=2)]
    right: Why
    wrong: Why
    act: Why
    """What to do now, in a sentence a child can say or do."""
    tell: Annotated[str, Words("tell")]
    """The decisive feature, shown beside the twin."""
    telling: Annotated[int, Field(ge=1, le=3)] | None = None
    """The bubble in which it shows, counted from 1; the last one where nothing is said."""
    difficulty: Annotated[int, Field(ge=1, le=5)]

    @property
    def scam(self) -> bool:
        return self.truth == "scam"

    @property
    def pattern(self) -> str:
        """The pattern whose file this is: `T11` of `T11-s3`."""
        return self.id.partition("-")[0]


@dataclass(frozen=True, slots=True)
class Bank:
    """Every sound case by its id, and what was wrong with the others, in order of place."""

    cases: Mapping[str, Case] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def of(self, pattern: str) -> tuple[Case, ...]:
        """The cases of a pattern, in the order of their file."""
        return tuple(case for case in self.cases.values() if case.pattern == pattern)

    @property
    def patterns(self) -> Mapping[str, tuple[Case, ...]]:
        """Pattern → its cases."""
        return {pattern: self.of(pattern) for pattern in dict.fromkeys(case.pattern for case in self.cases.values())}

    def twin(self, case: Case) -> Case | None:
        """The case it is shown beside: the twin it names, or for a genuine one the first scam that names it."""
        if case.twin is not None:
            return self.cases.get(case.twin)
        return next((other for other in self.of(case.pattern) if other.twin == case.id), None)


def read_cases(folder: File, registry: Registry | None = None) -> Bank:
    """The bank in a folder. A case with a problem is left out; notices leave nothing out."""
    drafts = tuple(read_case_file(file, registry) for file in case_files(folder))
    cases = {case.id: case for draft in drafts for case in sound(draft)}
    return Bank(cases, tuple(sorted(problem for draft in drafts for problem in draft.problems)))


def read_case_file(file: File, registry: Registry | None = None) -> Draft:
    """One file of cases with everything that can be said about it alone: a pattern's twins lie in one file."""
    registry, source = registry or Registry(), read_rows(file, ROWS)
    if source.tree is None:
        return Draft(source, (), source.problems or (case_rules.not_a_list(source),))
    parts: list[Part] = []
    problems = list(source.problems)
    for path, row in _rows(source.tree):
        if not isinstance(row, Map):
            problems.append(case_rules.not_a_list(source, row.span))
            continue
        case, found = validated(Case, row, path)
        problems += found
        parts += [Part(case, path)] if case else []
    draft = Draft(source, tuple(parts), ())
    problems += references.cited_ids(draft, registry)
    problems += audit.words(draft, registry.hotlines)
    problems += case_rules.problems(draft, cases_of(draft), registry)
    return Draft(source, tuple(parts), tuple(sorted(problems)))


def cases_of(draft: Draft) -> tuple[tuple[Path, Case], ...]:
    """The cases of a file with their places, sound or not."""
    return tuple((part.path, part.model) for part in draft.parts if isinstance(part.model, Case))


def spoken(case: Case) -> Iterator[tuple[str, Path, str, str]]:
    """Every text of a case to be translated: its context (`cases/T11-s3/body.0`), its path, its role, and the words."""
    for path, mark, words in marked(case, Words):
        yield context(_owner(case), case, path), path, mark.role, words


def translate(bank: Bank, said: Catalogue) -> Bank:
    """The bank with every word a person reads put into the catalogue's language."""
    if said.language == SOURCE:
        return bank
    return Bank({id_: _said(case, said) for id_, case in bank.cases.items()}, bank.problems)


def _said(case: Case, said: Catalogue) -> Case:
    return changed(case, Words, lambda path, mark, words: said.say(context(_owner(case), case, path), words))


def _owner(case: Case) -> str:
    return f"{ROWS}/{case.id}"


def _rows(tree: Map) -> Iterator[tuple[Path, Value]]:
    listed = tree.get(ROWS)
    yield from (((ROWS, index), row) for index, row in enumerate(listed.items if isinstance(listed, Seq) else ()))


def sound(draft: Draft) -> Iterator[Case]:
    """The cases of a file in whose lines nothing is wrong; none where the file itself is."""
    spans = [problem.span for problem in draft.problems if not problem.notice]
    if Span(draft.source.file) in spans:
        return
    wrong = [span.line for span in spans]
    starts = [draft.spot(path).line for path, _ in cases_of(draft)]
    for at, (_, case) in enumerate(cases_of(draft)):
        end = starts[at + 1] if at + 1 < len(starts) else max(wrong, default=0) + 1
        if not any(starts[at] <= line < end for line in wrong):
            yield case
