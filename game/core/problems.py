"""How every mistake in content is told: where, what, and the cure. Knows no YAML and no pydantic.

The sentences themselves stand in `content/sentences.py`, one entry a code.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A place in a file. Lines and columns count from 1; `end` is the column after the last character on that line."""

    file: str
    line: int = 1
    col: int = 1
    end: int = 0


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake: its place, its code (LF…), what is wrong and what to do about it. `notice` does not fail a check."""

    span: Span
    code: str
    say: str
    cure: str = ""
    notice: bool = False

    def __str__(self) -> str:
        """file:line:col  CODE  sentence — as compilers write it, so editors can jump there."""
        return f"{self.span.file}:{self.span.line}:{self.span.col}  {self.code}  {self.say}"


class ContentError(Exception):
    """Content that cannot be used; carries every problem found, never just the first."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems
