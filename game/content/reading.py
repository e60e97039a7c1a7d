"""A file into a frozen tree of values with their places, and what its surface and its YAML do wrong.

What YAML allows and lessons do not (anchors, tags, braces, several documents) is told here and reading goes on; where
YAML itself gives up, the step or field in question is torn out and the rest is read. Knows no field by name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.content.sentences import tell
from game.content.source import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    MarkedYAMLError,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    events,
)
from game.content.stumbles import MOST_LEVELS, explain
from game.content.surface import MOST_BYTES, Page, decode, mend, original
from game.content.tree import Entry, Map, Scalar, Seq, Value
from game.core.problems import Problem, Span

MOST_TEARS = 24
MOST_TOLD = 200
"""Problems told of one file's YAML; beyond, it is another kind of file."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a file says: its text (for carets), its tree (None if nothing of it can be used), its problems so far."""

    file: str
    text: str
    tree: Map | None
    problems: tuple[Problem, ...]


def read(path: Path) -> Source:
    """One file whose top is fields. Reads no more than the cap and raises nothing."""
    data, problems = _bytes(path)
    return Source(path.as_posix(), "", None, problems) if problems else parse(data, path.as_posix())


def read_list(path: Path) -> tuple[Seq | None, tuple[Problem, ...]]:
    """One file whose top is a list, as in lessons/registry."""
    data, problems = _bytes(path)
    if problems:
        return None, problems
    _, root, problems = _parse(data, path.as_posix())
    return (root if isinstance(root, Seq) else None), problems


def read_rows(path: Path, name: str) -> Source:
    """One file whose top is a list. Its tree holds the list under `name`, so that paths lead into it as into any other.

    What is no list gives no tree and no problem of its own; the caller knows what was wanted.
    """
    data, problems = _bytes(path)
    file = path.as_posix()
    if problems:
        return Source(file, "", None, problems)
    text, root, problems = _parse(data, file)
    tree = Map((Entry(name, root.span, root),), root.span, root.torn) if isinstance(root, Seq) else None
    return Source(file, text, tree, problems)


def parse(data: bytes, file: str) -> Source:
    """The bytes of a file whose top is fields."""
    text, root, problems = _parse(data, file)
    if isinstance(root, Map):
        return Source(file, text, root, problems)
    if root is not None:
        problems = (*problems, tell("LF130", root.span))
    return Source(file, text, None, problems)


def _bytes(path: Path) -> tuple[bytes, tuple[Problem, ...]]:
    file = path.as_posix()
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            return b"", (tell("LF101", Span(file), size=size // 1024, most=MOST_BYTES // 1024),)
        if not path.is_file():
            return b"", (tell("LF127", Span(file), why="not a file"),)
        return path.read_bytes(), ()
    except OSError as error:
        return b"", (tell("LF127", Span(file), why=error.strerror or type(error).__name__),)


def _parse(data: bytes, file: str) -> tuple[str, Value | None, tuple[Problem, ...]]:
    text, problems = decode(data, file)
    if text is None:
        return "", None, problems
    page = mend(text, file)
    root, found = _build(page)
    return text, root, (*problems, *page.problems, *found)


def _build(page: Page) -> tuple[Value | None, tuple[Problem, ...]]:
    """The tree of a page. Where YAML gives up, that step or field is told, torn out, and the rest is read on."""
    lines = page.mended.split("\n")
    torn: set[int] = set()
    told: list[Problem] = []
    for _ in range(MOST_TEARS):
        builder = _Builder(page, torn)
        try:
            root = builder.read("\n".join(lines))
        except MarkedYAMLError as error:
            problem, line = explain(error, page)
            if all(known.span.line != line + 1 for known in page.problems):   # else YAML stumbles over what is told already
                told.append(problem)
            gone = [at for at in _block(lines, line) if lines[at].strip()]
            if not gone:
                break
            for at in gone:
                lines[at] = ""
                torn.add(at + 1)
            continue
        told += builder.problems
        if root is None and not told and not page.problems:
            told.append(tell("LF124", Span(page.file)))
        return root, tuple(told)
    return None, tuple(told)


def _block(lines: list[str], at: int) -> range:
    """The lines of the step, or else of the top-level field, that line `at` (from 0) belongs to."""
    first = at = min(at, len(lines) - 1)
    while first > 0 and not lines[first].strip():
        first -= 1
    in_steps = any(line.startswith("steps:") for line in lines[: first + 1])
    start = re.compile(r"  ?- |-\s|\S" if in_steps else r"\S")
    while first > 0 and not (start.match(lines[first]) and not lines[first].startswith("#")):
        first -= 1
    last = max(first, at)
    while last + 1 < len(lines) and not start.match(lines[last + 1]):
        last += 1
    return range(first, last + 1)


class _Frame:
    """A sequence or map being read."""

    __slots__ = ("entries", "flow", "items", "key", "lost", "mapping", "seen", "span")

    def __init__(self, mapping: bool, flow: bool, span: Span) -> None:
        self.mapping, self.flow, self.span = mapping, flow, span
        self.items: list[Value] = []
        self.entries: list[Entry] = []
        self.lost: list[str] = []
        self.seen: dict[str, int] = {}
        self.key: tuple[str, Span] | None = None


class _Builder:
    """Puts events together. What YAML allows and lessons do not is told here; reading goes on."""

    def __init__(self, page: Page, torn: Iterable[int]) -> None:
        self.file, self.shifts, self.torn = page.file, page.shifts, torn
        self.lines = page.mended.split("\n")
        self.problems: list[Problem] = []
        self.stack: list[_Frame] = []
        self.root: Value | None = None
        self.documents = 0

    def read(self, text: str) -> Value | None:
        for event in events(text):
            if isinstance(event, ScalarEvent):
                self.scalar(event)
            elif isinstance(event, MappingStartEvent | SequenceStartEvent):
                self.open(event)
            elif isinstance(event, MappingEndEvent | SequenceEndEvent):
                self.close(event)
            elif isinstance(event, AliasEvent):
                self.tell("LF116", self.place(event), mark=f"*{event.anchor}")
                self.leave_out()
            elif isinstance(event, DocumentStartEvent):
                self.documents += 1
                if self.documents > 1 or event.version or event.tags:
                    self.tell("LF119", self.place(event), mark="---" if self.documents > 1 else "%")
                if self.documents > 1:
                    break
        return self.root

    def tell(self, code: str, span: Span, **values: object) -> None:
        if len(self.problems) < MOST_TOLD:
            self.problems.append(tell(code, span, **values))

    def place(self, event: Any) -> Span:
        start, end = event.start_mark, event.end_mark
        line = start.line + 1
        if not self.shifts:
            return Span(self.file, line, start.column + 1, end.column + 1 if end.line == start.line else 0)
        column = original(self.shifts, line, start.column + 1)
        last = original(self.shifts, line, end.column + 1) if end.line == start.line else 0
        return Span(self.file, line, column, last)

    def scalar(self, event: Any) -> None:
        span = self.place(event)
        self.properties(event, span)
        top = self.stack[-1] if self.stack else None
        if top is not None and top.mapping and top.key is None:
            self.name(top, event.value, span)
            return
        value = event.value
        if event.start_mark.line != event.end_mark.line:
            self.tell("LF120", span if event.style in ("|", ">") else self.first_word(event.start_mark.line + 1))
            value = value.replace("\n", "")
        if value.strip() or top is None:
            self.add(Scalar(value, span))
            return
        name, at = top.key if top.key else ("-", span)
        if at.line + 1 not in self.torn:
            self.tell("LF213", at, name=name)
        self.leave_out()

    def first_word(self, line: int) -> Span:
        """The first line with words from this one on (from 0): there a text goes on, or a new entry lost its dash."""
        while line + 1 < len(self.lines) and not self.lines[line].strip():
            line += 1
        words = self.lines[line]
        column = original(self.shifts, line + 1, len(words) - len(words.lstrip(" ")) + 1)
        return Span(self.file, line + 1, column, len(words.rstrip()) + 1)

    def name(self, top: _Frame, key: str, span: Span) -> None:
        """A key: the value that follows belongs to it."""
        if not key:
            self.tell("LF125", span, key=":")
        elif key in top.seen:
            self.tell("LF115", span, key=key, line=top.seen[key])
        else:
            top.seen[key] = span.line
        top.key = (key, span)

    def open(self, event: Any) -> None:
        span = self.place(event)
        self.properties(event, span)
        mapping = isinstance(event, MappingStartEvent)
        if len(self.stack) >= MOST_LEVELS:
            raise MarkedYAMLError(None, None, "too deep", event.start_mark)
        if event.flow_style and mapping:
            self.tell("LF118", span)
        if self.stack and self.stack[-1].mapping and self.stack[-1].key is None:
            self.tell("LF125", span, key="?")
            self.stack[-1].key = ("?", span)
        self.stack.append(_Frame(mapping, bool(event.flow_style), span))

    def close(self, event: Any) -> None:
        frame = self.stack.pop()
        first, last = event.start_mark.line + 1, event.end_mark.line + 1
        if frame.flow and not frame.mapping and first != frame.span.line:
            self.tell("LF118", frame.span)
        torn = bool(self.torn) and any(frame.span.line - 1 <= line <= last for line in self.torn)
        if frame.mapping:
            root = not self.stack
            self.add(Map(tuple(frame.entries), frame.span, torn and root, tuple(frame.lost)))
        else:
            self.add(Seq(tuple(frame.items), frame.span, torn))

    def properties(self, event: Any, span: Span) -> None:
        """Anchors and tags, which any value may carry."""
        if event.anchor:
            self.tell("LF116", span, mark=f"&{event.anchor}")
        if event.tag:
            self.tell("LF117", span, mark=event.tag)

    def add(self, value: Value) -> None:
        if not self.stack:
            self.root = value
            return
        top = self.stack[-1]
        if not top.mapping:
            top.items.append(value)
        elif top.key is not None:
            key, span = top.key
            top.key = None
            if top.seen.get(key, span.line) == span.line:   # of two, the first counts
                top.entries.append(Entry(key, span, value))

    def leave_out(self) -> None:
        """The value of the field just named cannot be used."""
        if self.stack and self.stack[-1].key is not None:
            self.stack[-1].lost.append(self.stack[-1].key[0])
            self.stack[-1].key = None
