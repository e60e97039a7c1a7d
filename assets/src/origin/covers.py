"""The cover of the pack, and the small stage all covers are built on: sky, hills, things standing in their shade.

No words: titles are set by the game.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from land import cloud, peak
from palette import mix
from picture import Picture
from svgkit import at, circle, lift, lin, line, path, rad, rect, smooth, svg

from origin.bronze import flat_spade
from origin.cash import kaiyuan
from origin.digits import phone_pay
from origin.notes import jiaozi_slip
from origin.paper import IMAGES, POOL, glint, ground
from origin.shells import cowrie

W, H = 480, 320
DEFS = (
    POOL
    + rad("warm", [(0, "#FFE9A8", 0.2), (1, "#FFE9A8", 0)], 0.2, 0.1, 0.9)
    + rad("edge", [(0, "#5A3416", 0), (0.7, "#5A3416", 0), (1, "#5A3416", 0.22)], 0.5, 0.5, 0.74)
    + rad("sun", [(0, "#FFF8D8"), (0.3, "#FFF1BE", 0.85), (1, "#FFE9B0", 0)])
    + rad("lamp", [(0, "#FFF3C4", 0.95), (0.3, "#FFDF9A", 0.5), (1, "#FFC873", 0)])
)


def frame(w: float, h: float) -> str:
    return rect(0, 0, w, h, "url(#warm)") + rect(0, 0, w, h, "url(#edge)")


def standing(x: float, y: float, s: float, half: float, thing: str, foot: float = 180, r: float = 0) -> str:
    """A thing with its foot on y and a soft pool of shade of the given half width."""
    return at(x, y, ground(half, 0, 0, half * 0.14)) + lift("s2", at(x, y - foot * s, thing, s=s, r=r))


def hills(w: float, rows: tuple[tuple[float, str], ...]) -> str:
    """Rolling paper layers: (height, colour) from back to front."""
    out = ""
    for i, (y, c) in enumerate(rows):
        r = random.Random(i + int(y))
        top = smooth([(-30 + (w + 60) * k / 5, y + r.uniform(-9, 9)) for k in range(6)])
        out += lift("s4", path(f"{top}V900H-30Z", c) + line(top, "#FFF6CF", 2.5, opacity=0.6))
    return out


def day(w: float, h: float, key: str) -> tuple[str, str]:
    """Morning sky with sun and far peaks: defs and drawing."""
    defs = lin(key, [(0, "#8CCADA"), (0.4, "#C8E7E6"), (0.66, "#FDEFD2"), (1, "#FDEBC8")])
    return defs, rect(0, 0, w, h, f"url(#{key})") + circle(w * 0.2, h * 0.22, h * 0.42, "url(#sun)") + circle(
        w * 0.2, h * 0.22, h * 0.08, "#FFFBE8"
    ) + cloud(w * 0.78, h * 0.16, 0.5) + cloud(w * 0.46, h * 0.1, 0.36)


def pack() -> str:
    """Five ages in one row on a meadow stage, a red cord of time behind them."""
    defs, air = day(640, 420, "sk")
    back = "".join(
        peak(x, 246, w, h, i + 3, "ridge" if i % 2 else mix("ridge", "sky", 0.4), 0.46)
        for i, (x, w, h) in enumerate(((60, 240, 84), (180, 260, 120), (350, 260, 90), (480, 300, 132), (620, 240, 88)))
    )
    land = (
        path("M-10 240H650V300H-10Z", "url(#lk)")
        + "".join(
            line(f"M{x} {y}h40", "#F1FAF4", 2.6, opacity=0.75)
            for x, y in ((40, 254), (160, 264), (300, 252), (430, 262), (560, 252))
        )
        + hills(640, ((276, mix("rape", "meadow", 0.22)), (312, mix("meadow", "rape", 0.2)), (352, mix("meadow", "pine", 0.3))))
    )
    cord = smooth([(-20.0, 100.0), (110.0, 132.0), (320.0, 84.0), (530.0, 128.0), (660.0, 92.0)])
    flags = (
        line(cord, mix("madder", "ink", 0.2), 6, opacity=0.3, transform="translate(2 5)")
        + line(cord, "madder", 5.5)
        + line(cord, mix("madder", "paper", 0.5), 1.8, stroke_dasharray="6 9")
    )
    flags += "".join(
        lift("s1", circle(x, y, 9, "rape"), circle(x - 2.5, y - 3, 3, "paper"))
        for x, y in ((70, 121), (194, 114), (320, 85), (446, 107), (568, 121))
    )
    row = (
        standing(74, 366, 0.7, 56, cowrie(), 94, -8)
        + standing(194, 374, 0.5, 60, flat_spade())
        + standing(320, 382, 0.44, 68, kaiyuan(), 150)
        + standing(448, 374, 0.45, 58, jiaozi_slip(), 186)
        + standing(568, 366, 0.45, 48, phone_pay(), 186)
    )
    return svg(
        640,
        420,
        air + back + land + flags + row + glint(276, 262, 11) + glint(612, 208, 9) + frame(640, 420),
        DEFS + defs + lin("lk", [(0, "#9AD4D6"), (1, "#3A96AE")]),
    )


def pictures() -> Iterator[Picture]:
    """The cover of the pack."""
    yield Picture(f"{IMAGES}/cover.webp", pack(), (640, 420), 86)
