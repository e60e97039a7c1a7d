"""Where the bubbles of a phone stand: from the top downward, the newest page last. Pure; layout.py places them."""

from __future__ import annotations

from dataclasses import dataclass

from game.core.nodes import Bubble, Phone, Role
from game.screen.measure import PAGER, TARGET, Room
from game.screen.wrap import Line, wrap

HEAD = 104.0
"""Height of the bar with the sender, frame included, u."""
FRAME = 14.0
"""The phone's own edge, u."""
MARGIN, GAP = 26.0, 14.0
WIDEST = 330.0
"""The longest line of a bubble, u."""
PAPER = ("parcel-card", "poster")
"""Channels that come as paper, not on glass."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A bubble and its box inside the phone, u."""

    bubble: Bubble
    lines: tuple[Line, ...]
    x: float
    y: float
    w: float
    h: float


def spots(node: Phone, w: float, h: float, room: Room) -> tuple[tuple[Spot, ...], ...]:
    """The pages of a phone w × h u; at least one, the last one holding the newest bubbles."""
    bottom = h - FRAME - 12
    pages: list[list[Spot]] = [[]]
    y = HEAD + 12
    for bubble in node.bubbles:
        lines, bw, bh = size(bubble, w - 2 * (FRAME + MARGIN) - 36, room)
        if pages[-1] and y + bh > bottom - (PAGER if len(pages) > 1 else 0):
            pages.append([])
            y = HEAD + 12
        x = {"me": w - FRAME - MARGIN - bw, "note": (w - bw) / 2}.get(bubble.side, FRAME + MARGIN)
        pages[-1].append(Spot(bubble, lines, x, y, bw, bh))
        y += bh + GAP
    return tuple(map(tuple, pages))


def size(bubble: Bubble, widest: float, room: Room) -> tuple[tuple[Line, ...], float, float]:
    """A bubble's lines, and its width and height in u."""
    lines = wrap(bubble.words, Role.BUBBLE, round(min(WIDEST, widest), 1), room.type)
    w = max((line.w for line in lines), default=0.0) + 36
    h = len(lines) * room.type.step(Role.BUBBLE) + 22
    return lines, max(w, 72.0), max(h, float(TARGET) if bubble.id else 0.0)
