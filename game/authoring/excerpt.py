"""A problem as an author sees it: the line, a caret under the place, the cure beside it. Reads the line from the file."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path

from game.core.problems import Problem

LONGEST = 96
"""Cells of a line shown; the rest is cut."""


def excerpt(problem: Problem, english: bool = False) -> Iterator[str]:
    """
    `file:line:col  CODE  sentence`
       14 |     promt: …
          |     ^^^^^  cure      main.py explain LF203
    """
    yield str(problem)
    line = _line(problem.span.file, problem.span.line)
    number = f"{problem.span.line:>5}"
    cure = f"{problem.cure}      {'see' if english else '说明'}: python main.py explain {problem.code}"
    if not line.strip():
        yield f"{'':5} |  {cure}"
        return
    shown = cut(line)
    col = min(problem.span.col, len(shown) + 1)
    end = min(max(problem.span.end, col + 1), len(shown) + 1)
    yield f"{number} | {shown}"
    yield f"{'':5} | {_blank(shown[: col - 1])}{'^' * max(1, cells(shown[col - 1 : end - 1]))}  {cure}"


def cut(line: str) -> str:
    """As much of a line as fits."""
    width = 0
    for at, letter in enumerate(line):
        width += cells(letter)
        if width > LONGEST:
            return line[:at] + "…"
    return line


def cells(words: str) -> int:
    """Columns of a terminal these words take: hanzi take two."""
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in words)


def _blank(words: str) -> str:
    """Nothing, exactly as wide as some words."""
    return "".join("\u3000" if cells(letter) == 2 else " " for letter in words)


@lru_cache(512)
def _line(file: str, number: int) -> str:
    if not Path(file).is_file():   # a pipe would wait for ever
        return ""
    try:
        with Path(file).open(encoding="utf-8-sig", errors="replace") as opened:
            return next(islice(opened, number - 1, number), "").rstrip("\r\n").replace("\t", " ")[:4096]
    except (OSError, ValueError):
        return ""
