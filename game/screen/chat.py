"""Where the bubbles of a phone stand: from the top downward, the newest page last. Pure; layout.py places them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

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
NAME = 30.0
"""Height of the line that says which member of a group speaks, u."""
WRITING = 58.0
"""Height the three dots take under the last bubble, u."""
WRITTEN = ("parcel-card", "poster")
"""Channels whose lines are written on paper."""
SHOWN = ("email", "app-notice", "comment", "video-message")
"""Channels whose messages lie there as a whole, as wide as the glass."""
DARK = ("call",)
"""Channels with dark glass."""
PAPER = (*WRITTEN, "face-to-face")
"""Channels that come on paper or in person, not on glass."""


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
    """The pages of a phone w × h u; at least one. The last one is as full as it can be and ends with the newest bubble."""
    sized = [(bubble, *size(bubble, w - 2 * (FRAME + MARGIN) - 36, room)) for bubble in node.bubbles]
    tall = [bh + (NAME if bubble.name else 0.0) for bubble, _, _, bh in sized]
    free = h - FRAME - 12 - (HEAD + 12) - (WRITING if node.typing else 0.0)
    breaks = _breaks(tall, free, node.still)
    if len(breaks) > 2:
        breaks = _breaks(tall, free - PAGER, node.still)
    pages = []
    for start, end in pairwise(breaks):
        y, page = HEAD + 12, []
        for (bubble, lines, bw, bh), whole in zip(sized[start:end], tall[start:end], strict=True):
            seen = replace(bubble, side=_side(node.channel, bubble))
            wide = w - 2 * (FRAME + MARGIN) if seen.side in ("paper", "sheet") else bw
            x = {"me": w - FRAME - MARGIN - wide, "them": FRAME + MARGIN}.get(seen.side, (w - wide) / 2)
            page.append(Spot(seen, lines, x, y + whole - bh, wide, bh))
            y += whole + GAP
        pages.append(tuple(page))
    return tuple(pages)


def _side(channel: str, bubble: Bubble) -> str:
    """What the other side's words are like here: a bubble, a line on paper, or a sheet."""
    if bubble.side != "them":
        return bubble.side
    return "paper" if channel in WRITTEN else "sheet" if channel in SHOWN else "them"


def shown(node: Phone, pages: tuple[tuple[Spot, ...], ...]) -> int:
    """The page to open with: what is sealed, else a still message's beginning, else the newest."""
    sealed = [at for at, page in enumerate(pages) if node.stamp and any(spot.bubble.flagged for spot in page)]
    return sealed[0] if sealed else 0 if node.still else len(pages) - 1


def _breaks(tall: list[float], free: float, still: bool) -> list[int]:
    """Where pages begin and the last one ends; a page holds one bubble at least. Counted back from the newest, or forward."""
    if still:
        return [len(tall) - at for at in reversed(_breaks(tall[::-1], free, False))]
    breaks, left = [len(tall)], free
    for at in range(len(tall) - 1, -1, -1):
        if tall[at] > left and at + 1 < breaks[0]:
            breaks.insert(0, at + 1)
            left = free
        left -= tall[at] + GAP
    return [0, *breaks]


def size(bubble: Bubble, widest: float, room: Room) -> tuple[tuple[Line, ...], float, float]:
    """A bubble's lines, and its width and height in u."""
    lines = wrap(bubble.words, Role.BUBBLE, round(min(WIDEST, widest), 1), room.type)
    w = max((line.w for line in lines), default=0.0) + 36
    h = len(lines) * room.type.step(Role.BUBBLE) + 22
    return lines, max(w, 72.0), max(h, float(TARGET) if bubble.id else 0.0)
