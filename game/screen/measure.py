"""How big each node wants to be and how small it may become, in u. Pure; layout.py decides where it then stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from game.core.nodes import (
    Amount,
    At,
    Button,
    Coins,
    Collage,
    Column,
    Grid,
    Grow,
    Icon,
    Mascot,
    Meter,
    Node,
    Option,
    Phone,
    Picture,
    Place,
    Puppet,
    Ribbon,
    Role,
    Row,
    SeatPicture,
    Sheet,
    Space,
    Stars,
    Text,
)
from game.screen.theme import FACES, SMALLEST
from game.screen.typeface import Typography
from game.screen.wrap import Line, leading, spelt, width, wrap

PAGER = 64
"""Height of the ‹ 1/2 › row under a grid, u."""
T = TypeVar("T")
Kept = dict[tuple[Any, ...], tuple[Node, Any]]

PAGE = 240.0
"""What a page of a column that turns pages can surely hold, u."""
TARGET = 56
"""Nothing to press is smaller than this, u."""
WIDE = 440
"""From this width on a row is 80 high and keeps room for its mark, u."""
SMALL = 27 / 31
"""Option text on two lines."""


@dataclass(frozen=True, slots=True)
class Room:
    """What layout needs to know besides the tree: letters, which pages are open, and whether the tree has a `next`."""

    type: Typography
    pages: Mapping[str, int]
    next: bool = False
    """A button `next` turns the pages of texts; without one each long text brings its own."""
    kept: Kept = field(default_factory=dict)
    """What was measured in this layout; the node is kept with it, so that its id() stays its own."""

    def once(self, measure: Callable[..., T], node: Node, *rest: Any) -> T:
        """The measure of a node, taken once."""
        key = (measure, id(node), *rest)
        if key not in self.kept:
            self.kept[key] = node, measure(node, *rest, self)
        found: T = self.kept[key][1]
        return found


def fills(node: Node) -> bool:
    """Whether a node takes the whole width of its column."""
    if isinstance(node, Row):
        return any(isinstance(child, Grow) for child in node.children) or node.pack != "left"
    return isinstance(node, Column | Grid | Grow | Sheet | At) or (isinstance(node, Option) and node.shape == "row")


def size(node: Node, w: float, room: Room) -> tuple[float, float]:
    """Natural width and height of a node that may be `w` u wide."""
    return room.once(_size, node, w)


def _size(node: Node, w: float, room: Room) -> tuple[float, float]:
    match node:
        case Text():
            lines = text_lines(node, w, room)
            count = min(len(lines), node.lines) if node.lines else len(lines)
            return max((line.w for line in lines), default=0.0), count * leading(lines, node.role, room.type)
        case Picture(w=pw, h=ph):
            k = min(1.0, w / pw)
            return pw * k, ph * k
        case Icon(size=side) | SeatPicture(size=side):
            return side, side
        case Phone():
            return min(w, 470.0), 600.0
        case Collage(side=side):
            return min(w, float(side)), min(w, float(side))
        case Mascot(size=side, peek=peek):
            return side, side * (0.6 if peek else 1)
        case Space(w=sw, h=sh):
            return sw, sh
        case Meter(w=mw):
            return mw, 24
        case Stars(size=side):
            return side * 3 + 24, side
        case Coins(total=total):
            return total * 58 + 24, 64
        case Amount(bei=bei):
            return 84 + width(str(bei), Role.FIGURE, Typography()) + width(node.unit, Role.LABEL, Typography()), 56
        case Button():
            return _button(node, w, room)
        case Option():
            return _option(node, w, room)
        case Ribbon():
            return min(w, width(node.words, node.role, room.type) + 56), room.type.step(node.role) + 8
        case Grow(child=child) | At(child=child):
            return size(child, w, room)
        case Sheet(child=child, pad=(px, py)):
            cw, ch = size(child, w - 2 * px, room)
            return cw + 2 * px, ch + 2 * py
        case Column(children=children, gap=gap):
            sizes = [size(child, w, room) for child in children]
            return max((s[0] for s in sizes), default=0.0), sum(s[1] for s in sizes) + gap * max(0, len(sizes) - 1)
        case Row(children=children, gap=gap):
            widths = row_widths(node, w, room)
            heights = [size(child, wide, room)[1] for child, wide in zip(children, widths, strict=True)]
            return sum(widths) + gap * max(0, len(widths) - 1), max(heights, default=0.0)
        case Grid(children=children, gap=gap):
            count = columns(node, w, room)
            cell = (w - gap * (count - 1)) / count
            rows = -(-len(children) // count)
            tall = max((size(child, cell, room)[1] for child in children), default=0.0)
            return w, rows * tall + gap * max(0, rows - 1)
        case Place() | Puppet():
            return w, 0.0
        case _:
            return 0.0, 0.0


def least(node: Node, w: float, room: Room, turn: int) -> float:
    """The height under which a node's words would be lost; between this and its natural height it may shrink.

    `turn` 0: only pictures and empty room give way; 1: grids and texts with an id turn pages; 2: columns with one too.
    """
    return room.once(_least, node, w, turn)


def _least(node: Node, w: float, turn: int, room: Room) -> float:
    match node:
        case Picture(h=ph):
            return min(ph, 84.0)
        case Collage(side=side):
            return min(w, float(side), 240.0)
        case Mascot(peek=True):
            return 0.0
        case Text() if turn and (node.id or node.lines):
            step = leading(text_lines(node, w, room), node.role, room.type)
            return min(size(node, w, room)[1], 2 * step if turn < 2 else max(float(TARGET), step))
        case Option(shape="card"):
            return _card(node, w, room, 76.0 if turn < 2 else 40.0)
        case Option() | Button(look="plain" | "primary" | "go" | "alert"):
            return max(float(TARGET), size(node, w, room)[1] - 14)
        case Grow(child=child) | At(child=child):
            return least(child, w, room, turn)
        case Sheet(child=child, pad=(px, py)):
            return least(child, w - 2 * px, room, turn) + 2 * py
        case Column(children=children, gap=gap):
            together = sum(least(child, w, room, turn) for child in children) + gap * max(0, len(children) - 1)
            if turn < 2 or not node.id:
                return together
            return min(together, max(least(block, w, room, 2) for block in blocks(node, w, room, PAGE)) + gap + PAGER)
        case Row(children=children):
            widths = row_widths(node, w, room)
            return max((least(c, wide, room, turn) for c, wide in zip(children, widths, strict=True)), default=0.0)
        case Grid():
            return _least_grid(node, w, room, turn)
        case _:
            return size(node, w, room)[1]


def blocks(node: Node, w: float, room: Room, tall: float) -> tuple[Node, ...]:
    """What a column may be parted into when its pages are `tall` u: its children, grids row by row, rows too high for one."""
    match node:
        case Grow(child=child):
            return blocks(child, w, room, tall)
        case Column(children=children):
            return tuple(block for child in children for block in blocks(child, w, room, tall))
        case Row(children=children) if any(isinstance(c, Grow) for c in children) and least(node, w, room, 2) > tall:
            return tuple(block for child in children for block in blocks(child, w, room, tall))
        case Grid(children=children):
            count = columns(node, w, room)
            while count > 1 and _tallest(node, count, w, room) > tall:
                count -= 1
            starts = range(0, len(children), count)
            return tuple(replace(node, id="", columns=count, children=children[i : i + count]) for i in starts)
        case _:
            return (node,)


def _least_grid(node: Grid, w: float, room: Room, turn: int) -> float:
    count, gap = columns(node, w, room), node.gap
    cell = (w - gap * (count - 1)) / count
    rows = -(-len(node.children) // count)
    tall = max((least(child, cell, room, turn) for child in node.children), default=0.0)
    if turn and node.id and rows > 1:
        return min(tall + gap + PAGER, rows * tall + gap * (rows - 1))
    return rows * tall + gap * max(0, rows - 1)


def _tallest(node: Grid, count: int, w: float, room: Room) -> float:
    cell = (w - node.gap * (count - 1)) / count
    return max((least(child, cell, room, 2) for child in node.children), default=0.0)


def row_widths(node: Row, w: float, room: Room) -> list[float]:
    """Widths of a row's children: natural ones first, the rest to those that grow."""
    free = w - node.gap * max(0, len(node.children) - 1)
    natural = [0.0 if isinstance(child, Grow) else size(child, free, room)[0] for child in node.children]
    over = sum(natural) - free
    if over > 0:
        pairs = list(zip(node.children, natural, strict=True))
        soft = (Text, Picture, Option, Column)
        flexible = [n if isinstance(c, soft) or (isinstance(c, Button) and c.label) else 0.0 for c, n in pairs]
        k = min(1.0, over / sum(flexible)) if sum(flexible) else 0.0
        natural = [max(min(n, TARGET), n - f * k) for n, f in zip(natural, flexible, strict=True)]
    shares = sum(child.share for child in node.children if isinstance(child, Grow))
    spare = max(0.0, free - sum(natural))
    return [
        spare * child.share / shares if isinstance(child, Grow) else n
        for child, n in zip(node.children, natural, strict=True)
    ]


def columns(node: Grid, w: float, room: Room) -> int:
    """Columns of a grid: as asked, fewer while some option would need more than two lines; three never leave a gap of one."""
    for count in range(node.columns, 1, -1):
        if count == 2 and len(node.children) == 3:
            continue
        cell = (w - node.gap * (count - 1)) / count
        if all(_fits(child, cell, room) for child in node.children):
            return count
    return 1


def _fits(child: Node, w: float, room: Room) -> bool:
    """Whether the words of an option stand on two lines, none of them wider than their room."""
    if not isinstance(child, Option | Button):
        return True
    lines, _ = label(child, w, room)
    return len(lines) <= 2 and all(line.w <= words_room(child, w) + 0.5 for line in lines)


def text_lines(node: Text, w: float, room: Room) -> tuple[Line, ...]:
    return wrap(node.words, node.role, round(w, 1), room.type)


def tag_lines(node: Sheet, room: Room) -> tuple[Line, ...]:
    """The words on a sheet's name ribbon."""
    return wrap(node.tag.words, node.tag.role, 600.0, room.type) if node.tag else ()


def sender_lines(node: Phone, w: float, room: Room) -> tuple[tuple[Line, ...], float]:
    """The sender's name between the grey `?` and the channel's sign; one that needs two lines goes without readings."""
    lines, smaller = _shrunk(node.sender, Role.LABEL, w - 200, room.type)
    if len(lines) > 1 and spelt(lines):
        lines, smaller = _shrunk(node.sender, Role.LABEL, w - 200, replace(room.type, ruby=None))
    return lines[:2], smaller


def label(node: Node, w: float, room: Room) -> tuple[tuple[Line, ...], float]:
    """The lines on a pressable or ribbon, and the factor of their size: two lines are set a little smaller."""
    return room.once(_label, node, w)


def _label(node: Node, w: float, room: Room) -> tuple[tuple[Line, ...], float]:
    match node:
        case Option():
            return _two(node.words, Role.OPTION if node.shape == "row" else Role.LABEL, words_room(node, w), room)
        case Button():
            return _two(node.label, Role.OPTION, words_room(node, w), room) if node.label else ((), 1.0)
        case Ribbon():
            return _shrunk(node.words, node.role, w - 40, room.type)
        case Place():
            return wrap(node.name, Role.LABEL, 400.0, room.type), 1.0
        case _:
            return (), 1.0


def words_room(node: Option | Button, w: float) -> float:
    """How wide the words may be on an option or button `w` u wide."""
    if isinstance(node, Option):
        return w - {"row": row_insets(node, w), "card": 28.0}.get(node.shape, chip_insets(node))
    if node.look == "task":
        return w - 104
    side = 0.0 if node.look in ("round", "small", "brake") else 44.0 + (44.0 if node.icon else 0.0)
    return max(40.0, w - side)


def _shrunk(words: str, role: Role, w: float, type_: Typography) -> tuple[tuple[Line, ...], float]:
    """Words are set smaller where their place is short, down to the floor, then on more lines."""
    wide = width(words, role, type_)
    smaller = max(SMALLEST / type_.size(FACES[role]), w / wide) if wide > w else 1.0
    return wrap(words, role, round(w, 1), type_, round(smaller, 3)), round(smaller, 3)


def _two(words: str, role: Role, w: float, room: Room) -> tuple[tuple[Line, ...], float]:
    one = wrap(words, role, round(w, 1), room.type)
    if not one or (len(one) == 1 and one[0].w <= w + 0.5):
        return one, 1.0
    return wrap(words, role, round(w, 1), room.type, SMALL), SMALL


def row_insets(node: Option, w: float) -> float:
    """Left and right of the words on a row: badge, picture, room for the mark."""
    return (84.0 if node.key else 28.0) + (64.0 if node.picture else 0.0) + (70.0 if w >= WIDE else 20.0)


def chip_insets(node: Option) -> float:
    return (58.0 if node.key else 18.0) + (54.0 if node.picture else 0.0) + 18.0


def note_lines(node: Node, w: float, room: Room) -> tuple[Line, ...]:
    """The lines of an option's note in an option `w` u wide."""
    if not isinstance(node, Option) or not node.note:
        return ()
    insets = {"row": row_insets(node, w), "card": 28.0}.get(node.shape, chip_insets(node))
    return wrap(node.note, Role.CAPTION, round(max(60.0, w - insets), 1), room.type)


def _note(node: Option, w: float, room: Room) -> float:
    lines = note_lines(node, w, room)
    return len(lines) * leading(lines, Role.CAPTION, room.type)


def _option(node: Option, w: float, room: Room) -> tuple[float, float]:
    if node.shape == "card":
        return min(w, 320.0), _card(node, w, room)
    lines, smaller = label(node, w, room)
    role = Role.OPTION if node.shape == "row" else Role.LABEL
    words = len(lines) * leading(lines, role, room.type, smaller) + _note(node, w, room)
    if node.shape == "row":
        return w, max(66.0 if w < WIDE else 80.0, words + (16 if len(lines) > 1 or node.note else 22))
    wide = max((line.w for line in lines), default=0.0) + chip_insets(node)
    return min(w, max(TARGET, wide)), max(float(TARGET), words + 14)


def _card(node: Option, w: float, room: Room, most: float = 214.0) -> float:
    """A card's height: mat, words, note; its picture at most `most` u high."""
    lines, smaller = label(node, w, room)
    words = len(lines) * leading(lines, Role.LABEL, room.type, smaller) + _note(node, w, room)
    picture = min(most, (w - 34) * 0.86) if node.picture else 0.0
    return max(float(TARGET), 14 + picture + 6 + words + 12)


def _button(node: Button, w: float, room: Room) -> tuple[float, float]:
    if node.look == "round":
        return 68.0, 68.0
    if node.look == "small":
        return float(TARGET), float(TARGET)
    if node.look == "brake":
        return 156.0, 156.0
    lines, smaller = label(node, w, room)
    words = len(lines) * leading(lines, Role.OPTION, room.type, smaller)
    wide = max((line.w for line in lines), default=0.0) + 60 + (44 if node.icon and node.label else 0)
    return max(float(node.wide), min(w, max(72.0, wide))), max(68.0, words + 26)
