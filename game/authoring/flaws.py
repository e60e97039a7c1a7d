"""What is wrong with a placed screen: words cut off, things on top of one another, targets too small for a finger.

Pure geometry over placed trees, in u. Knows no lesson, no pygame and no sentence; it names what it found, others say it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import combinations

from game.core.nodes import (
    WIDTH,
    Amount,
    Backdrop,
    Button,
    Canvas,
    Coins,
    Meter,
    Node,
    Option,
    Picture,
    Place,
    Puppet,
    Ribbon,
    Role,
    SeatPicture,
    Sheet,
    Stars,
    Text,
)
from game.screen.layout import Placed
from game.screen.measure import TARGET, chip_insets, row_insets
from game.screen.theme import FACES, SMALLEST
from game.screen.typeface import FONTS, Typography
from game.screen.wrap import Line, leading, plain, spelt, width, wrap

SLACK = 2.0
"""Lengths that nobody sees, u."""
PICTURE = 38.0
"""A picture on a card is no smaller than this, u."""


class Fault(StrEnum):
    CLIPPED = "clipped"
    """Words need more room than they have, or stand out of their sheet."""
    OVERLAP = "overlap"
    OUTSIDE = "outside"
    """Beyond the edge of the canvas."""
    TARGET = "target"
    """Too small to press."""
    SMALL = "small"
    """Letters below the floor."""
    STUCK = "stuck"
    """More pages than can be turned."""
    GLYPH = "glyph"
    """The font has no such letter."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """`words` are those of the node at fault; `other` of the one it collides with, or the missing letters."""

    fault: Fault
    words: str
    other: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two share more than a hair."""
        return (
            self.left + SLACK < other.right
            and other.left + SLACK < self.right
            and self.top + SLACK < other.bottom
            and other.top + SLACK < self.bottom
        )

    def within(self, other: Box) -> bool:
        sides = (other.left - self.left, other.top - self.top, self.right - other.right, self.bottom - other.bottom)
        return max(sides) <= SLACK


@dataclass(frozen=True, slots=True)
class Solid:
    """Something that needs its place for itself, but for the sheets it lies on (their numbers are `under`)."""

    placed: Placed
    box: Box
    words: str
    number: int
    under: tuple[int, ...]


def flaws(placed: Placed, type_: Typography) -> tuple[Flaw, ...]:
    """Everything wrong with a placed screen, in reading order."""
    solids = tuple(_solids(placed, type_, ()))
    sheets = {solid.number: solid.box for solid in solids if isinstance(solid.placed.node, Sheet)}
    found = [flaw for solid in solids for flaw in _alone(solid, sheets, type_)]
    found += [Flaw(Fault.OVERLAP, a.words, b.words) for a, b in combinations(solids, 2) if a.box.meets(b.box) and _apart(a, b)]
    canvas = Box(0, 0, WIDTH, placed.h)
    found += [Flaw(Fault.OUTSIDE, solid.words) for solid in solids if not solid.box.within(canvas)]
    open_ = {node.id for node in (solid.placed.node for solid in solids) if isinstance(node, Button) and node.enabled}
    found += [Flaw(Fault.STUCK, solid.words) for solid in solids if _stuck(solid.placed, open_)]
    return tuple(dict.fromkeys(found))


def _stuck(placed: Placed, open_: set[str]) -> bool:
    """Whether a text has pages and neither `next` nor a › of its own turns them."""
    node = placed.node
    return isinstance(node, Text) and placed.pages > 1 and not (node.id and open_ & {"next", f"{node.id}.next"})


def _solids(placed: Placed, type_: Typography, under: tuple[int, ...], number: int = 0) -> Iterator[Solid]:
    """What needs its place, numbered in tree order."""
    at, stack = number, [(placed, under)]
    while stack:
        part, below = stack.pop()
        at += 1
        box = _box(part, type_)
        if box is not None:
            yield Solid(part, box, _words(part.node), at, below)
        if isinstance(part.node, Sheet):
            below = (*below, at)
        stack.extend((child, below) for child in reversed(part.parts))


def _box(placed: Placed, type_: Typography) -> Box | None:
    """The room a node takes up to the eye, or None for what may lie under other things."""
    x, y, w, h = placed.x, placed.y, placed.w, placed.h
    match placed.node:
        case Text() as node:
            return _text_box(placed, node, type_) if placed.lines and node.words.strip() else None
        case Ribbon() as node:
            wide = min(w, max(line.w for line in placed.lines) + 52)
            return Box(x - 18, y, x + wide + 18, y + min(h, len(placed.lines) * type_.step(node.role, placed.smaller) + 8))
        case Place():
            wide, tall = max(line.w for line in placed.lines) + 40, max(42.0, type_.step(Role.LABEL) + 4)
            middle, top = x + w / 2, y + h - 70 - max(0.0, tall - 62)
            return Box(middle - wide / 2, top, middle + wide / 2, top + tall)
        case Backdrop() | Puppet() | Canvas():
            return None
        case Button() | Option() | Sheet() | Picture() | Coins() | Meter() | Amount() | Stars():
            return Box(x, y, x + w, y + h)
        case SeatPicture(pin=False):
            return Box(x, y, x + w, y + h)
    return None


def _text_box(placed: Placed, node: Text, type_: Typography) -> Box:
    """The ink of a text, without the air its leading puts above the first line and below the last."""
    step = leading(placed.lines, node.role, type_)
    air = max(0.0, step - _letters(placed, node.role, type_)) / 2
    wide = max(line.w for line in placed.lines)
    left = placed.x + {"left": 0.0, "centre": (placed.w - wide) / 2, "right": placed.w - wide}[node.align]
    return Box(left, placed.y + air, left + wide, placed.y + len(placed.lines) * step - air)


def _letters(placed: Placed, role: Role, type_: Typography) -> float:
    """Height of a line's letters with the pinyin over them, u."""
    return type_.size(FACES[role]) * placed.smaller + (type_.pinyin if spelt(placed.lines) else 0.0)


def _words(node: Node) -> str:
    match node:
        case Text() | Option() | Ribbon():
            return plain(node.words)
        case Button():
            return node.label or node.id
        case Place():
            return node.name
        case Picture():
            return node.alt or node.name
        case Sheet(id=id_):
            return id_
    return type(node).__name__.lower()


def _apart(a: Solid, b: Solid) -> bool:
    """Whether neither is the sheet the other lies on."""
    return a.number not in b.under and b.number not in a.under


def _alone(solid: Solid, sheets: dict[int, Box], type_: Typography) -> Iterator[Flaw]:
    """What is wrong with one thing by itself, and with its place on its sheets."""
    placed, node = solid.placed, solid.placed.node
    if _clipped(placed, type_) or any(not solid.box.within(sheets[number]) for number in solid.under if number in sheets):
        yield Flaw(Fault.CLIPPED, solid.words)
    if isinstance(node, Button | Option | Place) and min(placed.w, placed.h) < TARGET - 0.5:
        yield Flaw(Fault.TARGET, solid.words)
    role = _role(node)
    if role and placed.lines and type_.size(FACES[role]) * placed.smaller < SMALLEST - 0.01:
        yield Flaw(Fault.SMALL, solid.words)
    letters = set(solid.words if role else "").union(*(run.ruby for line in placed.lines for run in line.runs))
    missing = letters - _covered() - {"\n", " "}
    if missing:
        yield Flaw(Fault.GLYPH, solid.words, "".join(sorted(missing)))


@lru_cache(1)
def _covered() -> frozenset[str]:
    return frozenset((FONTS / "body.chars").read_text(encoding="utf-8"))


def _role(node: Node) -> Role | None:
    match node:
        case Text() | Ribbon():
            return node.role
        case Option(shape="row"):
            return Role.OPTION
        case Option() | Place():
            return Role.LABEL
        case Button():
            return Role.OPTION
    return None


def _clipped(placed: Placed, type_: Typography) -> bool:
    """Whether the words of a node need more than its box."""
    node, role = placed.node, _role(placed.node)
    if isinstance(node, Sheet):
        return node.tag is not None and _widest(placed.lines) + 112 > placed.w + SLACK
    if isinstance(node, Amount):
        return 106 + width(str(node.bei), Role.FIGURE, Typography()) > placed.w + SLACK
    if role is None or isinstance(node, Place) or not placed.lines:
        return False
    wide, tall = _room(placed, node, type_)
    step = leading(placed.lines, role, type_, placed.smaller)
    needed = len(placed.lines) * step - max(0.0, step - _letters(placed, role, type_))
    lines = wrap(node.words, role, round(wide, 1), type_) if isinstance(node, Text) and placed.pages > 1 else placed.lines
    return _widest(lines) > wide + SLACK or needed > tall + SLACK


def _widest(lines: tuple[Line, ...]) -> float:
    return max((line.w for line in lines), default=0.0)


def _room(placed: Placed, node: Node, type_: Typography) -> tuple[float, float]:
    """Width and height left for the words of a node."""
    w, h = placed.w, placed.h
    match node:
        case Ribbon():
            return w - 40, h
        case Button(look="task"):
            return w - 100, h - 4
        case Button(icon=icon):
            return w - 24 - (46 if icon else 0), h - 8
        case Option():
            note = len(placed.note) * leading(placed.note, Role.CAPTION, type_)
            if node.shape == "row":
                return w - row_insets(node, w), h - 8 - note
            if node.shape == "card":
                return w - 28, h - 32 - note - (PICTURE if node.picture else 0.0)
            return w - chip_insets(node), h - 6 - note
    return w, h
