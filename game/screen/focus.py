"""Keyboard focus: which nodes can be pressed, in reading order, and where an arrow leads. Pure geometry over placed trees."""

from __future__ import annotations

from game.core.intents import Dir
from game.core.nodes import Bubble, Button, Option, Place, Text, Timer
from game.screen.layout import Placed


def pressable(placed: Placed) -> tuple[Placed, ...]:
    """Every visible, enabled node one can press, in tree order."""
    return tuple(
        part
        for part in placed.walk()
        if (isinstance(part.node, Bubble | Button | Option) and part.node.enabled) or isinstance(part.node, Place)
    )


def under(placed: Placed, x: float, y: float) -> str:
    """The id of the topmost pressable at a point in u, or nothing."""
    return next((part.node.id for part in reversed(pressable(placed)) if part.holds(x, y)), "")


def keyed(placed: Placed, key: str) -> str:
    """The id of the node that carries a key, or nothing."""
    return next((part.node.id for part in pressable(placed) if getattr(part.node, "key", "") == key), "")


def tabbed(placed: Placed, focus: str, back: bool = False) -> str:
    """The next focus for Tab, the one before for Shift+Tab; the first when nothing has it yet."""
    ids = [part.node.id for part in pressable(placed)]
    if not ids:
        return ""
    if focus not in ids:
        return ids[-1 if back else 0]
    return ids[(ids.index(focus) + (-1 if back else 1)) % len(ids)]


def moved(placed: Placed, focus: str, way: Dir) -> str:
    """The nearest pressable in the direction of an arrow; stays where it is at the edge."""
    parts = pressable(placed)
    here = next((part for part in parts if part.node.id == focus), None)
    if here is None:
        return tabbed(placed, focus)
    cx, cy = here.x + here.w / 2, here.y + here.h / 2
    best, least = focus, float("inf")
    for part in parts:
        dx, dy = part.x + part.w / 2 - cx, part.y + part.h / 2 - cy
        along, across = {
            Dir.LEFT: (-dx, dy),
            Dir.RIGHT: (dx, dy),
            Dir.UP: (-dy, dx),
            Dir.DOWN: (dy, dx),
        }[way]
        if along > 4 + 0.6 * abs(across) and along + 2.4 * abs(across) < least:
            best, least = part.node.id, along + 2.4 * abs(across)
    return best


def takes_move(placed: Placed, focus: str) -> bool:
    """Whether the focused node wants arrows for itself."""
    return any(isinstance(p.node, Option) and p.node.takes_move and p.node.id == focus for p in pressable(placed))


def timers(placed: Placed) -> tuple[Timer, ...]:
    return tuple(part.node for part in placed.walk() if isinstance(part.node, Timer))


def elsewhere(placed: Placed, id_: str) -> tuple[str, int] | None:
    """The grid and page that hold an id not shown now, or None."""
    for part in placed.walk():
        for other, page in part.elsewhere:
            if other == id_:
                return part.node.id, page
    return None


def unread(placed: Placed) -> str:
    """The id of a text with more pages to turn, or nothing."""
    return next((p.node.id for p in placed.walk() if p.pages > 1 and p.page < p.pages - 1 and isinstance(p.node, Text)), "")
