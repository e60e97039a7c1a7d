"""What a channel wears besides its words: tacks and strips, stars where a code would be, the waves of a voice, hills on glass.

By channel alone, so that true and false look the same. Nothing here can be pressed, read or scanned.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import pygame

from game.core.luck import between
from game.screen.brush import Brush
from game.screen.paper import Style, rounded
from game.screen.theme import mix, rgb

EDGE = 14.0
"""From the edge of a phone to its glass, u."""


@dataclass(frozen=True, slots=True)
class Foot:
    """The free lower part of a phone: left, width, and from where to where down."""

    x: float
    w: float
    top: float
    bottom: float

    @property
    def free(self) -> float:
        return self.bottom - self.top


def plain(brush: Brush, x: float, y: float, w: float, h: float, fill: str, radius: float) -> None:
    """A flat rounded shape, kept."""
    wide, tall, r = max(2, round(w * brush.scale)), max(2, round(h * brush.scale)), round(radius * brush.scale)
    made = brush.paper.keep(("plain", wide, tall, r, fill), lambda: (rounded(wide, tall, max(1, r), fill), 0))
    brush.put(made[0], x, y)


def behind(brush: Brush, channel: str, x: float, y: float, w: float, h: float) -> None:
    """What lies under everything on the glass or the paper."""
    if channel == "app-notice":
        _hills(brush, x + EDGE, y + EDGE, w - 2 * EDGE, h - 2 * EDGE)
    if channel == "poster":
        for at in (x + 26, x + w - 26):
            brush.seal(at, y + 10, 26, "lake")
            plain(brush, at - 6, y + 3, 8, 8, mix("lake", "#FFFFFF", 0.5), 4)


def rings(brush: Brush, x: float, y: float) -> None:
    """A telephone that is being spoken on: rings round who calls."""
    for d, share in ((86.0, 0.2), (74.0, 0.4)):
        brush.frame(x - d / 2, y - d / 2, d, d, d / 2, 3, mix("#22304A", "ridge", share))


def foot(brush: Brush, channel: str, foot: Foot) -> None:
    """What fills the free lower part; nothing where there is too little of it."""
    need, draw = FEET[channel]
    if foot.free >= need:
        draw(brush, foot)


def _composer(brush: Brush, foot: Foot) -> None:
    """Where one would write; it rests."""
    y = foot.bottom - 64
    plain(brush, foot.x + 14, y, foot.w - 28, 50, "#FFFFFF", 25)
    brush.seal(foot.x + foot.w - 40, y + 25, 40, mix("ridge", "#FFFFFF", 0.2), icon="arrow")


def _wave(brush: Brush, foot: Foot) -> None:
    """The trace of a voice."""
    count, middle = 25, foot.bottom - 56
    step = (foot.w - 60) / count
    for n in range(count):
        tall = 8.0 + between(0, 40, "wave", n) * (1 - abs(n - count // 2) / count)
        plain(brush, foot.x + 30 + n * step, middle - tall / 2, 7, tall, mix("night", "ridge", 0.45), 3)


def _still(brush: Brush, foot: Foot) -> None:
    """The picture the message stopped at: somebody, and a bar that has run out."""
    tall = min(200.0, foot.free - 16)
    x, y, w = foot.x + 14, foot.bottom - tall - 10, foot.w - 28
    plain(brush, x, y, w, tall, "#3A3D47", 18)
    brush.centre(brush.art.icon("person", tall * 0.72, mix("#3A3D47", "ridge", 0.5), "paper"), x + w / 2, y + tall * 0.42)
    plain(brush, x + 16, y + tall - 22, w - 32, 8, mix("ridge", "#FFFFFF", 0.3), 4)


def _others(brush: Brush, foot: Foot) -> None:
    """What other people wrote, too far away to read."""
    grey, y = mix("#F1ECE6", "tea", 0.13), foot.top + 16
    for n in range(3):
        if y + 56 > foot.bottom:
            return
        plain(brush, foot.x + 14, y, 40, 40, grey, 20)
        plain(brush, foot.x + 66, y + 4, 90 + 20 * n, 12, grey, 6)
        plain(brush, foot.x + 66, y + 24, foot.w - 120 - 30 * (n % 2), 12, grey, 6)
        y += 66


def _envelope(brush: Brush, foot: Foot) -> None:
    tint = mix("#F3F1EA", "tea", 0.16)
    brush.centre(brush.art.icon("mail", 110, tint, "#F3F1EA"), foot.x + foot.w / 2, (foot.top + foot.bottom) / 2)


def _somebody(brush: Brush, foot: Foot) -> None:
    """Who stands before one: anybody."""
    d = min(210.0, foot.free - 8)
    plain(brush, foot.x + foot.w / 2 - d * 0.62, foot.bottom - 14, d * 1.24, 10, mix("paper", "tea", 0.14), 5)
    brush.centre(brush.art.icon("person", d, mix("paper", "loess", 0.6), "paper"), foot.x + foot.w / 2, foot.bottom - d / 2 - 2)


def _strips(brush: Brush, foot: Foot) -> None:
    """Strips cut into the lower edge, to be torn off."""
    count, tall = 7, 58.0
    y, wide = foot.bottom - tall, foot.w / count
    for n in range(count):
        turn = 1.5 * (-1) ** n
        plain(brush, foot.x + n * wide + 3, y + turn, wide - 6, tall, "#FFFAEE", 4)
        for line in range(3):
            plain(brush, foot.x + n * wide + wide / 2 - 9 + 8 * (line - 1), y + 12 + turn, 4, 34 - 8 * (line % 2), "loess", 2)


def _stars(brush: Brush, foot: Foot) -> None:
    """Stars where a code would be: a pattern that says nothing to any camera."""
    side = min(176.0, foot.free - 20)
    x, y = foot.x + foot.w / 2 - side / 2, foot.bottom - side - 8
    brush.sheet(x, y, side, side, Style("#FFFAEE", 14, 0, 3))
    rows = 5
    step = side / (rows + 0.6)
    for row in range(rows):
        for column in range(rows - row % 2):
            at = x + step * (column + 0.8 + 0.5 * (row % 2)), y + step * (row + 0.8)
            size = step * (0.62 + 0.16 * between(0, 2, "star", row, column))
            ink = ("tea", "timber", "loess")[between(0, 2, "ink", row, column)]
            brush.centre(brush.art.icon("star", size, ink, ink), *at)


def _nothing(brush: Brush, foot: Foot) -> None:
    """The hills are enough."""


FEET: dict[str, tuple[float, Callable[[Brush, Foot], None]]] = {
    "sms": (76.0, _composer),
    "chat": (76.0, _composer),
    "group-chat": (76.0, _composer),
    "game-chat": (76.0, _composer),
    "call": (110.0, _wave),
    "video-message": (130.0, _still),
    "comment": (76.0, _others),
    "email": (150.0, _envelope),
    "app-notice": (0.0, _nothing),
    "parcel-card": (130.0, _stars),
    "poster": (76.0, _strips),
    "face-to-face": (120.0, _somebody),
}
"""By channel: the height it needs at least, and what is drawn."""


def _hills(brush: Brush, x: float, y: float, w: float, h: float) -> None:
    wide, tall = round(w * brush.scale), round(h * brush.scale)
    key = ("hills", wide, tall)
    brush.put(brush.paper.keep(key, partial(_landscape, wide, tall, brush.scale))[0], x, y)


def _landscape(wide: int, tall: int, scale: float) -> tuple[pygame.Surface, int]:
    """Two pale hills and a pale sun, cut to the round corners of the glass."""
    out = pygame.Surface((wide, tall), pygame.SRCALPHA)
    pygame.draw.circle(out, rgb(mix("rape", "#FFFFFF", 0.62)), (round(wide * 0.74), round(tall * 0.62)), round(44 * scale))
    for left, top, across, fill in (
        (-0.3, 0.68, 1.1, mix("ridge", "#FFFFFF", 0.62)),
        (0.2, 0.76, 1.2, mix("meadow", "#FFFFFF", 0.55)),
    ):
        pygame.draw.ellipse(out, rgb(fill), (round(wide * left), round(tall * top), round(wide * across), tall))
    out.blit(rounded(wide, tall, round(32 * scale), "#FFFFFF"), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    return out, 0
