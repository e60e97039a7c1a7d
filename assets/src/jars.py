"""The four jars of the purse, from empty to full: glass under a cloth lid, with a label that tells what they are for."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from coins import coin
from nature import leaf
from origin.paper import SHADE, clipped, cut
from palette import mix
from picture import Output, Picture
from svgkit import at, circle, ellipse, lift, line, path, rad, rect, svg

SIDE: Final = 260
LEVELS: Final = (0, 5, 13, 24)
"""Coins to be seen, from empty to full."""
LIDS: Final = {"wallet": "madder", "bank": "deep", "reserve": "pine", "share": "blush"}
BODY: Final = "M-60 -58C-84 -42 -88 -18 -88 8V86Q-88 110 -64 110H64Q88 110 88 86V8C88 -18 84 -42 60 -58Z"
GLASS: Final = mix("sky", "snow", 0.45)
DEFS: Final = rad("pool", [(0, "#4A3A1C", 0.4), (0.6, "#4A3A1C", 0.24), (1, "#4A3A1C", 0)])


def apple() -> str:
    """To buy."""
    return (
        line("M2 -14Q4 -22 10 -26", "timber", 4)
        + leaf(6, -20, 20, "meadow", 0.8)
        + path("M0 -12C-10 -20 -26 -14 -24 4C-22 20 -10 26 0 21C10 26 22 20 24 4C26 -14 10 -20 0 -12Z", "madder")
        + path("M-16 -4Q-17 4 -13 10", stroke=mix("blush", "paper", 0.4), stroke_width=4, stroke_linecap="round")
    )


def sprout() -> str:
    """It grows."""
    return (
        line("M0 24V-4", mix("pine", "meadow", 0.4), 5)
        + path("M0 -2C-4 -20 -18 -24 -28 -22C-28 -8 -16 2 0 -2Z", "meadow")
        + path("M0 6C4 -14 18 -18 28 -16C28 -2 16 8 0 6Z", mix("meadow", "pine", 0.45))
        + path("M-22 26Q0 12 22 26Z", "timber")
    )


def umbrella() -> str:
    """For a rainy day."""
    return (
        path("M-30 2C-28 -28 28 -28 30 2Q20 -6 10 2Q0 -6 -10 2Q-20 -6 -30 2Z", "lake")
        + path("M-10 2C-10 -14 -4 -22 0 -22C4 -22 10 -14 10 2Q0 -6 -10 2Z", mix("lake", "snow", 0.45))
        + line("M0 -2V20Q0 27 7 27Q13 27 13 21", "timber", 4.5)
        + line("M0 -22V-27", "timber", 4)
    )


def heart() -> str:
    """For others."""
    return path("M0 24C-18 10 -30 -2 -26 -14C-22 -25 -6 -25 0 -12C6 -25 22 -25 26 -14C30 -2 18 10 0 24Z", "madder") + path(
        "M-18 -10Q-16 -16 -10 -16", stroke=mix("blush", "paper", 0.5), stroke_width=4, stroke_linecap="round"
    )


EMBLEMS: Final = {"wallet": apple, "bank": sprout, "reserve": umbrella, "share": heart}


def pile(level: int) -> str:
    """Coins lying on one another, from the floor of the jar upward."""
    luck = random.Random(17)
    spots = []
    for row in range(6):
        across = 4 if row % 2 == 0 else 5
        for n in range(across):
            x = (n - (across - 1) / 2) * 39 + luck.uniform(-5, 5)
            spots.append((x, 88 - row * 26 + luck.uniform(-4, 4)))
    return "".join(coin(x, y, 22) for x, y in spots[: LEVELS[level]])


def lid(colour: str) -> str:
    """A round of cloth tied over the mouth, its hem in scallops."""
    hem = "".join(f"Q{x + 11} -26 {x + 22} -40" for x in range(-77, 77, 22))
    cloth = f"M-62 -66C-74 -60 -80 -50 -77 -40{hem}C80 -50 74 -60 62 -66Z"
    dots = "".join(circle(x, y, 4, "paper", opacity=0.85) for x, y in ((-54, -50), (-27, -48), (0, -47), (27, -48), (54, -50)))
    crown = "M-62 -64C-66 -94 -40 -106 0 -106C40 -106 66 -94 62 -64Q0 -54 -62 -64Z"
    spots = "".join(circle(x, y, 4, "paper", opacity=0.85) for x, y in ((-30, -84), (0, -92), (30, -84), (-12, -74), (18, -73)))
    string = line("M-63 -64Q0 -53 63 -64", "rape", 6) + line("M-63 -61Q0 -50 63 -61", mix("rape", SHADE, 0.35), 2)
    bow = path("M34 -56C20 -70 12 -62 20 -52Q28 -48 34 -56C48 -66 58 -60 52 -50Q44 -46 34 -56Z", "rape") + line(
        "M32 -55L24 -34M36 -55L46 -36", "rape", 4
    )
    return lift("s2", cut(cloth, colour, 7, dots)) + lift("s1", cut(crown, mix(colour, "paper", 0.08), 9, spots)) + string + bow


def jar(name: str, level: int) -> str:
    back = path(BODY, GLASS) + clipped(BODY, ellipse(0, 106, 86, 12, mix("sky", "ridge", 0.3)), pile(level))
    shine = path("M-70 -8C-72 -26 -64 -40 -54 -46V-6Q-54 40 -58 78H-70Z", "snow", opacity=0.5) + path(
        "M70 -4C72 -18 70 -28 64 -36V60H70Z", "snow", opacity=0.28
    )
    edge = path(BODY, "none", stroke=mix("lake", "snow", 0.3), stroke_width=6, stroke_linejoin="round")
    label = lift("s2", rect(-44, -6, 88, 72, "paper", 14), rect(-38, 0, 76, 60, "none", 10, stroke="straw", stroke_width=3))
    whole = ellipse(6, 110, 96, 15, "url(#pool)") + back + edge + shine + label + at(0, 31, EMBLEMS[name](), s=0.86)
    return svg(SIDE, SIDE, whole + lid(LIDS[name]), DEFS, (-SIDE / 2, -SIDE / 2, SIDE, SIDE))


def pictures() -> Iterator[Output]:
    for name in LIDS:
        for level in range(len(LEVELS)):
            yield Picture(f"assets/art/jar/{name}-{level}.webp", jar(name, level), (SIDE, SIDE), 90)
