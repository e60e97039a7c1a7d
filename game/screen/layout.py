"""Where everything stands: node trees to placed trees, in logical units. Pure; widths come from the font's own advances.

A canvas is 1280 u wide and 720 (16:9) or 960 (4:3) high. What needs more room than it gets shrinks (pictures), turns pages
(grids, texts and columns with an id) or is left standing out, which the fit check reports. Knows no pygame and no window size.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from game.core.nodes import (
    HEIGHT,
    WIDTH,
    Amount,
    At,
    Button,
    Canvas,
    Collage,
    Column,
    Grid,
    Grow,
    Mascot,
    Node,
    Option,
    Phone,
    Picture,
    Place,
    Puppet,
    Ribbon,
    Role,
    Row,
    Sheet,
    Text,
    Timer,
)
from game.core.trees import walk
from game.screen import chat, measure
from game.screen.measure import PAGER, TARGET, Kept, Room
from game.screen.typeface import Typography
from game.screen.wrap import Line, leading

RISES = 360.0
"""What a sheet that grows upward leaves of the canvas; what then does not fit it turns pages, u."""
AIR = 1.3
"""How much taller than it must be an option may grow where there is room."""
DENSE = 0.8
"""How much lower than they would like cells become where that brings another row onto a page."""
TURNER = TARGET + 12.0
"""Room for the › at the right of a text that turns its own pages, u."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A node and its box in u. `lines` are its words set at `smaller` × their role's size; `pages` > 1 when it turns pages.

    `elsewhere` names, for a grid, the ids that lie on other pages and on which.
    """

    node: Node
    x: float
    y: float
    w: float
    h: float
    lines: tuple[Line, ...] = ()
    parts: tuple[Placed, ...] = ()
    smaller: float = 1.0
    note: tuple[Line, ...] = ()
    """The lines of an option's second, smaller text."""
    page: int = 0
    pages: int = 1
    elsewhere: tuple[tuple[str, int], ...] = field(default=())

    def walk(self) -> Iterator[Placed]:
        """This and everything inside, back to front."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h


def layout(
    node: Node, height: int, type_: Typography, pages: Mapping[str, int] | None = None, kept: Kept | None = None
) -> Placed:
    """The tree placed on a canvas 1280 × `height` u. `pages` says which page of which grid or text is open.

    `kept` shares what was measured between layouts of this very tree in these letters.
    """
    reading = any(isinstance(part, Button) and part.id == "next" and part.enabled for part in walk(node))
    return _place(node, 0, 0, WIDTH, height, Room(type_, pages or {}, reading, {} if kept is None else kept))


def _place(node: Node, x: float, y: float, w: float, h: float, room: Room) -> Placed:
    match node:
        case Canvas(children=children):
            return Placed(node, x, y, w, h, parts=_canvas(children, h, room))
        case At():
            return _anchor(node, h, room)
        case Grow(child=child):
            return replace(_place(child, x, y, w, h, room))
        case Column():
            return _column(node, x, y, w, h, room)
        case Row():
            return _row(node, x, y, w, h, room)
        case Grid():
            return _grid(node, x, y, w, h, room)
        case Sheet():
            px, py = node.pad
            inside = _place(node.child, x + px, y + py, w - 2 * px, h - 2 * py, room)
            return Placed(node, x, y, w, h, measure.tag_lines(node, room), (inside,))
        case Text():
            return _text(node, x, y, w, h, room)
        case Collage():
            return _collage(node, x, y, w, h, room)
        case Phone():
            return _phone(node, x, y, w, h, room)
        case Button() | Option() | Ribbon() | Place():
            lines, smaller = measure.label(node, w, room)
            return Placed(node, x, y, w, h, lines, smaller=smaller, note=measure.note_lines(node, w, room))
        case Picture(w=pw, h=ph):
            k = min(1.0, w / pw, h / ph)
            return Placed(node, x + (w - pw * k) / 2, y + (h - ph * k) / 2, pw * k, ph * k)
        case Amount():
            return Placed(node, x, y, w, h)
        case _:
            return Placed(node, x, y, w, h)


def _canvas(children: tuple[Node, ...], height: float, room: Room) -> tuple[Placed, ...]:
    """Everything at its place; what stands above a sheet that has risen gives way to it. People stand behind it."""
    placed = [_anchor(child, height, room) for child in children]
    tops = [part.y for child, part in zip(children, placed, strict=True) if isinstance(child, At) and child.rise]
    if not tops:
        return tuple(placed)
    edge = min(tops) - 14
    return tuple(
        _anchor(child, height, room, edge)
        if isinstance(child, At) and not child.rise and not isinstance(child.child, Puppet | Mascot)
        and part.y < edge < part.y + part.h
        else part
        for child, part in zip(children, placed, strict=True)
    )  # fmt: skip


def _anchor(child: Node, height: float, room: Room, edge: float = 2000.0) -> Placed:
    """A child of the canvas at its place, ending above `edge`; a backdrop fills everything."""
    if isinstance(child, Timer):
        return Placed(child, 0, 0, 0, 0)
    if not isinstance(child, At):
        return _place(child, 0, 0, WIDTH, height, room)
    extra = height - HEIGHT
    shift = {"top": 0.0, "middle": extra / 2, "bottom": extra, "stretch": 0.0}[child.anchor]
    y, h = child.y + shift, child.h + (extra if child.anchor == "stretch" else 0.0)
    if child.rise:
        most = max(height - RISES, measure.least(child.child, child.w, room, 2))
        needed = min(most, measure.size(child.child, child.w, room)[1])
        y, h = y - max(0.0, needed - h), max(h, needed)
    return _place(child.child, child.x, y, child.w, min(h, edge - y), room)


def _column(node: Column, x: float, y: float, w: float, h: float, room: Room) -> Placed:
    if node.id and measure.least(node, w, room, 1) > h + 0.5:
        turned = _paged(node, x, y, w, h, room)
        if turned:
            return turned
    heights = _share(
        [measure.size(child, w, room)[1] for child in node.children],
        [[measure.least(child, w, room, turn) for child in node.children] for turn in (0, 1, 2)],
        [child.share if isinstance(child, Grow) else 0 for child in node.children],
        h - node.gap * (len(node.children) - 1),
    )
    used = sum(heights) + node.gap * (len(heights) - 1)
    top = y + {"top": 0.0, "middle": max(0.0, h - used) / 2, "bottom": max(0.0, h - used)}[node.pack]
    parts = []
    for child, height in zip(node.children, heights, strict=True):
        wide = w if node.align == "fill" or measure.fills(child) else min(w, measure.size(child, w, room)[0])
        left = x + (w - wide) / 2 if node.align == "centre" else x
        parts.append(_place(child, left, top, wide, height, room))
        top += height + node.gap
    return Placed(node, x, y, w, h, parts=tuple(parts))


def _paged(node: Column, x: float, y: float, w: float, h: float, room: Room) -> Placed | None:
    """A column that does not fit, as pages of as many children as go together; None where paging would not help."""
    free = h - PAGER - node.gap
    blocks = measure.blocks(node, w, room, free)
    starts, used = [0], 0.0
    for i, child in enumerate(blocks):
        whole = measure.size(child, w, room)[1]
        needed = whole if whole <= free else measure.least(child, w, room, 2)
        if i > starts[-1] and used + needed > free:
            starts.append(i)
            used = 0.0
        used += needed + node.gap
    if len(starts) < 2:
        return None
    page = min(max(0, room.pages.get(node.id, 0)), len(starts) - 1)
    ends = (*starts[1:], len(blocks))
    shown = _column(replace(node, id="", children=blocks[starts[page] : ends[page]]), x, y, w, free, room)
    pager = _place(_pager(node.id, page, len(starts)), x, y + h - PAGER, w, PAGER, room)
    other = tuple(
        (part.id, n)
        for n, (a, b) in enumerate(zip(starts, ends, strict=True))
        if n != page
        for child in blocks[a:b]
        for part in walk(child)
        if part.id
    )
    return Placed(node, x, y, w, h, parts=(*shown.parts, pager), page=page, pages=len(starts), elsewhere=other)


def _row(node: Row, x: float, y: float, w: float, h: float, room: Room) -> Placed:
    widths = measure.row_widths(node, w, room)
    used = sum(widths) + node.gap * (len(widths) - 1)
    left = x + {"left": 0.0, "centre": max(0.0, w - used) / 2, "right": max(0.0, w - used)}[node.pack]
    parts = []
    for child, wide in zip(node.children, widths, strict=True):
        whole = measure.fills(child.child if isinstance(child, Grow) else child)
        tall = h if whole else min(h, measure.size(child, wide, room)[1])
        top = y + {"top": 0.0, "middle": (h - tall) / 2, "bottom": h - tall}[node.align]
        parts.append(_place(child, left, top, wide, tall, room))
        left += wide + node.gap
    return Placed(node, x, y, w, h, parts=tuple(parts))


def _share(natural: list[float], leasts: list[list[float]], shares: list[int], total: float) -> list[float]:
    """Sizes along a column: natural ones, and what is left to those that grow.

    What is missing is taken from those that can shrink: first pictures and empty room, then, where that is not enough,
    grids and texts, which then turn pages, and last of all columns.
    """
    spare = total - sum(natural)
    if spare >= 0:
        unit = spare / sum(shares) if sum(shares) else 0.0
        return [size + unit * share for size, share in zip(natural, shares, strict=True)]
    sizes = natural
    for least in leasts:
        give = [max(0.0, size - low) for size, low in zip(sizes, least, strict=True)]
        k = min(1.0, (sum(sizes) - total) / sum(give)) if sum(give) > 0 else 0.0
        sizes = [size - part * k for size, part in zip(sizes, give, strict=True)]
        if sum(sizes) <= total + 0.01:
            break
    return sizes


def _grid(node: Grid, x: float, y: float, w: float, h: float, room: Room) -> Placed:
    columns = measure.columns(node, w, room)
    cell_w = (w - node.gap * (columns - 1)) / columns
    rows = -(-len(node.children) // columns)
    natural = max((measure.size(child, cell_w, room)[1] for child in node.children), default=0.0)
    least = max((measure.least(child, cell_w, room, 2) for child in node.children), default=0.0)
    most = natural * AIR if any(isinstance(child, Option) for child in node.children) else natural
    fits = max(least, min(most, (h - node.gap * (rows - 1)) / max(1, rows)))
    if rows * fits + node.gap * (rows - 1) <= h + 0.5 or not node.id:
        y += min(88.0, max(0.0, h - rows * fits - node.gap * (rows - 1)) / 2)
        return Placed(node, x, y, w, h, parts=_cells(node.children, columns, x, y, cell_w, fits, node.gap, room))
    rows = max(1, int((h - PAGER) // (max(least, natural * DENSE) + node.gap)))
    cell_h = max(least, min(natural, (h - PAGER) / rows - node.gap))
    per = rows * columns
    pages = -(-len(node.children) // per)
    page = min(max(0, room.pages.get(node.id, 0)), pages - 1)
    shown = node.children[page * per : (page + 1) * per]
    used = -(-len(shown) // columns) * (cell_h + node.gap)
    pager = _place(_pager(node.id, page, pages), x, y + used, w, PAGER, room)
    parts = (*_cells(shown, columns, x, y, cell_w, cell_h, node.gap, room), pager)
    other = tuple((child.id, i // per) for i, child in enumerate(node.children) if i // per != page and child.id)
    return Placed(node, x, y, w, h, parts=parts, page=page, pages=pages, elsewhere=other)


def _cells(
    nodes: tuple[Node, ...], columns: int, x: float, y: float, w: float, h: float, gap: int, room: Room
) -> tuple[Placed, ...]:
    return tuple(
        _place(node, x + (i % columns) * (w + gap), y + (i // columns) * (h + gap), w, h, room)
        for i, node in enumerate(nodes)
    )


def _pager(id_: str, page: int, pages: int, ink: str = "ink") -> Node:
    """‹ 2/3 › under a grid or column that turns pages. The loop turns them; steps and scenes never hear of it."""
    return Row(
        (
            Button(f"{id_}.prev", look="small", icon="left", enabled=page > 0),
            Text(f"{page + 1}/{pages}", Role.FIGURE, ink=ink),
            Button(f"{id_}.next", look="small", icon="right", enabled=page < pages - 1),
        ),
        gap=18,
        pack="centre",
    )


def _collage(node: Collage, x: float, y: float, w: float, h: float, room: Room) -> Placed:
    """A square in the middle of its box, and each option over its area; none is too small for a finger."""
    side = min(float(node.side), w, h)
    left, top = x + (w - side) / 2, y + (h - side) / 2
    parts = []
    for child, area in zip(node.children, node.areas, strict=True):
        ax, ay, aw, ah = (part * side / 100 for part in area)
        wide, tall = max(aw, float(TARGET)), max(ah, float(TARGET))
        at = (left + min(max(0.0, ax + (aw - wide) / 2), side - wide), top + min(max(0.0, ay + (ah - tall) / 2), side - tall))
        parts.append(_place(child, *at, wide, tall, room))
    return Placed(node, left, top, side, side, parts=tuple(parts))


def _phone(node: Phone, x: float, y: float, w: float, h: float, room: Room) -> Placed:
    """The phone, open where its message is to be read, unless another page has been turned to."""
    pages = chat.spots(node, w, h, room)
    page = min(max(0, room.pages.get(node.id, chat.shown(node, pages))), len(pages) - 1)
    parts = [Placed(s.bubble, x + s.x, y + s.y, s.w, s.h, s.lines) for s in pages[page]]
    if len(pages) > 1:
        ink = "paper" if node.channel in chat.DARK else "ink"
        parts.append(_place(_pager(node.id, page, len(pages), ink), x, y + h - PAGER - 22, w, PAGER, room))
    other = tuple((s.bubble.id, i) for i, spots in enumerate(pages) if i != page for s in spots if s.bubble.id)
    name, smaller = measure.sender_lines(node, w, room)
    return Placed(node, x, y, w, h, name, tuple(parts), smaller, page=page, pages=len(pages), elsewhere=other)


def _text(node: Text, x: float, y: float, w: float, h: float, room: Room) -> Placed:
    """Lines of a text; with an id, as many as fit, and where nothing on the screen turns its pages, a › that does."""
    lines = measure.text_lines(node, w, room)
    fitting = max(1, int((h + 1) // leading(lines, node.role, room.type)))
    per = min(node.lines or fitting, fitting) if node.id else node.lines or len(lines)
    own = node.id and len(lines) > per and not room.next
    if own:
        lines = measure.text_lines(node, w - TURNER, room)
    pages = max(1, -(-len(lines) // max(1, per)))
    page = min(max(0, room.pages.get(node.id, 0)), pages - 1) if node.id else 0
    on = Button(f"{node.id}.next", look="small", icon="right")
    parts = (Placed(on, x + w - TARGET, y + (h - TARGET) / 2, TARGET, TARGET),) if own else ()
    wide = w - TURNER if own else w
    return Placed(node, x, y, wide, h, lines[page * per : (page + 1) * per], parts, page=page, pages=pages)


