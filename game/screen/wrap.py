"""Breaking Chinese, English and mixed text into lines, with the marker pen and pinyin known to it.

Pure: widths come from the font's advances, so a line breaks at the same letter on every window size. `，。！？` never start a
line and `（《“` never end one; numbers with their unit and Latin words stay whole; an orphan of one or two hanzi takes company
from the line before. SDL_ttf's own `wraplength` knows none of these rules and splits 15.5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from game.core.nodes import Role
from game.screen.theme import FACES
from game.screen.typeface import Typography, drawn_in, metrics

NO_START = frozenset("，。！？、；：）》”’…—%,.!?:;)】〉」』·′/")
NO_END = frozenset("（《“‘【〈「『¥$(")
UNITS = "元角分枚斤两铢钱贝年月日天周岁个只头张块次轮克℃%"

_TOKEN = re.compile(
    r"\[\[|\]\]|\n|……|——|[ \u3000]+"
    r"|[A-Za-z0-9À-ɏ_]+(?:(?:[.,:'’×=+\-–]|/(?=[0-9]))[A-Za-z0-9À-ɏ_]+)*[" + UNITS + r"]?"
    r"|.",
    re.DOTALL,
)


_PART = re.compile(r"[^./-]+[./-]*|[./-]+")
_PEN = re.compile(r"\[\[|\]\]")


@dataclass(frozen=True, slots=True)
class Run:
    """Letters drawn in one go at `x` u from the start of the line. `ruby` stands above them."""

    x: float
    text: str
    w: float
    marked: bool = False
    ruby: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    runs: tuple[Run, ...]
    w: float


@dataclass(frozen=True, slots=True)
class _Cell:
    text: str
    w: float
    marked: bool
    ruby: str = ""

    @property
    def blank(self) -> bool:
        return self.text.isspace()


def plain(words: str) -> str:
    """The words without marker-pen brackets, found from left to right as the tokens are: readings are counted along them."""
    return _PEN.sub("", words)


@lru_cache(4096)
def wrap(words: str, role: Role, width: float, type_: Typography, smaller: float = 1.0) -> tuple[Line, ...]:
    """The words as lines at most `width` u wide (a single longer word excepted), set in `role` at `smaller` × its size.

    An address that is longer goes on behind one of its signs.
    """
    size = type_.size(FACES[role]) * smaller
    cells = tuple(part for cell in _cells(words, role, type_, smaller) for part in _parted(cell, width, role, size))
    breaks = _breaks(cells, width)
    return tuple(_line(cells[a:b], FACES[role].font) for a, b in zip((0, *breaks), (*breaks, len(cells)), strict=True))


def width(words: str, role: Role, type_: Typography, smaller: float = 1.0) -> float:
    """How wide the words are on one line, u."""
    return sum(cell.w for cell in _cells(words, role, type_, smaller) if cell.text != "\n")


def leading(lines: tuple[Line, ...], role: Role, type_: Typography, smaller: float = 1.0) -> float:
    """Distance of these lines in u: lines without hanzi leave no room for pinyin."""
    return type_.step(role, smaller, spelt(lines))


def spelt(lines: tuple[Line, ...]) -> bool:
    """Whether pinyin stands over any of the lines."""
    return any(run.ruby for line in lines for run in line.runs)


def _cells(words: str, role: Role, type_: Typography, smaller: float) -> Iterator[_Cell]:
    face = FACES[role]
    size = type_.size(face) * smaller
    letters = plain(words)
    rubies = type_.ruby(letters) if type_.ruby and face.font == "body" else ()
    marked, at = False, 0
    for token in _TOKEN.findall(words):
        if token in ("[[", "]]"):
            marked = token == "[["
            continue
        ruby = rubies[at] if rubies and len(token) == 1 else ""
        at += len(token)
        w = metrics()[drawn_in(face.font, token)].width(token) * size
        if ruby:
            w = max(w, metrics()["body"].width(ruby) * type_.pinyin + 6)
        yield _Cell(token, w, marked, ruby)


def _parted(cell: _Cell, width: float, role: Role, size: float) -> Iterator[_Cell]:
    """A cell as it is, or an address too wide for a line in its parts."""
    parts = _PART.findall(cell.text) if cell.w > width and cell.text.isascii() else []
    if len(parts) < 2:
        yield cell
        return
    for part in parts:
        yield _Cell(part, metrics()[drawn_in(FACES[role].font, part)].width(part) * size, cell.marked)


def _breaks(cells: tuple[_Cell, ...], width: float) -> tuple[int, ...]:
    """Indexes of the cells that start a new line (the first line excepted)."""
    found: list[int] = []
    start, used = 0, 0.0
    for i, cell in enumerate(cells):
        if cell.text == "\n":
            found.append(i + 1)
            start, used = i + 1, 0.0
            continue
        if used + cell.w > width + 0.2 and i > start and not cell.blank:
            at = i
            while at > start + 1 and not _may_break(cells, at):
                at -= 1
            found.append(at)
            start, used = at, sum(c.w for c in cells[at:i])
        used += cell.w
    return _company(cells, found, width)


def _company(cells: tuple[_Cell, ...], breaks: list[int], width: float) -> tuple[int, ...]:
    """Move the last break forward when one or two hanzi would stand alone on the last line."""
    if not breaks or cells[breaks[-1] - 1].text == "\n":
        return tuple(breaks)
    last, floor = breaks[-1], breaks[-2] if len(breaks) > 1 else 0
    alone = [c for c in cells[last:] if c.text[0] not in NO_START and not c.blank]
    if len(alone) > 2 or sum(len(c.text) for c in alone) > 6:
        return tuple(breaks)
    at = last - 1
    while at > floor + 1 and (last - at < 2 or not _may_break(cells, at)):
        at -= 1
    if at <= floor + 1 or last - at > 6 or sum(c.w for c in cells[at:]) > width:
        return tuple(breaks)
    return (*breaks[:-1], at)


def _may_break(cells: tuple[_Cell, ...], at: int) -> bool:
    return cells[at].text[0] not in NO_START and cells[at - 1].text[-1] not in NO_END and not cells[at].blank


def _line(cells: tuple[_Cell, ...], font: str) -> Line:
    """Cells to runs: plain hanzi of one mark join, each cell with pinyin stands alone, edge blanks go."""
    kept = list(cells)
    while kept and (kept[-1].blank or kept[-1].text == "\n"):
        kept.pop()
    while kept and kept[0].blank:
        kept.pop(0)
    runs: list[Run] = []
    x = 0.0
    for cell in kept:
        last = runs[-1] if runs else None
        if last and not cell.ruby and not last.ruby and last.marked == cell.marked and _joins(last.text, cell.text, font):
            runs[-1] = Run(last.x, last.text + cell.text, last.w + cell.w, last.marked)
        else:
            runs.append(Run(x, cell.text, cell.w, cell.marked, cell.ruby))
        x += cell.w
    return Line(tuple(runs), x)


def _joins(before: str, after: str, font: str) -> bool:
    """Hanzi join hanzi of the same font; a Latin word keeps its own x, so that rounding never drifts."""
    hanzi = ord(before[-1]) > 0x2E7F and ord(after[0]) > 0x2E7F
    return hanzi and drawn_in(font, before) == drawn_in(font, after)
