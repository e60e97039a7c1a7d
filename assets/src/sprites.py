"""Small things that move: clouds, cranes, smoke over the town; coins, stars and scraps when something is done.

Cranes face left, the way they fly; all frames of one thing share one size.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

import coins
import houses
from palette import P, mix
from picture import Output, Picture
from svgkit import Box, at, circle, ellipse, g, lift, line, path, rad, svg

INK, WING, FEATHER = "#3B3F4A", "#FFFFFF", "#F3EDDF"


class Sprite(NamedTuple):
    """Markup, its view box, and pixels per unit of the baked file."""

    body: str
    box: Box
    k: float
    defs: str = ""


def cloud(outline: str, belly: str) -> str:
    """A flat paper cloud with a sky-blue shade along its lower edge."""
    shade = mix("sky", "#FFFFFF", 0.35)
    return lift("s2", path(outline, "#FFFDF7"), path(belly, shade))


def clouds() -> dict[str, Sprite]:
    one = "M-70 18C-92 18 -92 -8 -68 -10C-66 -34 -34 -40 -22 -24C-8 -46 34 -44 38 -16C62 -24 84 -6 74 10C72 16 66 18 60 18Z"
    two = (
        "M-96 16C-112 16 -114 -4 -94 -8C-88 -22 -64 -22 -56 -12C-44 -32 -8 -34 2 -14C16 -28 44 -24 48 -8"
        "C70 -14 104 -4 98 10Q94 16 84 16Z"
    )
    three = "M-50 14C-68 14 -68 -8 -48 -10C-44 -36 -4 -40 6 -18C22 -28 46 -16 42 0C58 0 58 14 46 14Z"
    belly_1 = "M-70 18C-80 18 -86 12 -86 6C-50 14 40 10 76 4C74 14 68 18 60 18Z"
    belly_2 = "M-96 16C-106 16 -110 10 -110 4C-60 12 50 10 99 4Q98 16 84 16Z"
    belly_3 = "M-50 14C-58 14 -62 8 -62 4C-30 10 20 9 53 4Q54 14 46 14Z"
    return {
        "cloud-1": Sprite(cloud(one, belly_1), (-100, -52, 200, 90), 1.8),
        "cloud-2": Sprite(cloud(two, belly_2), (-124, -46, 248, 80), 1.6),
        "cloud-3": Sprite(cloud(three, belly_3), (-76, -48, 152, 78), 1.8),
    }


def crane(wing_up: bool) -> str:
    """A black-necked crane in flight, facing left."""
    if wing_up:
        far = path("M6 -2Q16 -36 48 -50Q36 -22 18 6Z", FEATHER) + path("M48 -50Q42 -36 34 -26L38 -42Z", INK)
        near = path("M-12 2Q-8 -36 20 -62Q16 -26 10 4Z", WING) + path("M20 -62Q18 -46 12 -34L12 -54Z", INK)
    else:
        far = path("M6 0Q24 -12 52 -8Q34 6 14 8Z", FEATHER) + path("M52 -8Q42 -2 34 2L42 -9Z", INK)
        near = path("M-14 0Q-4 24 30 40Q26 16 12 0Z", WING) + path("M30 40Q28 28 22 20L20 36Z", INK)
    return (
        line("M20 3L52 12M20 5L48 17", INK, 2.2)
        + far
        + path("M24 2Q0 -8 -24 2Q-4 14 24 2Z", FEATHER)
        + path("M18 2Q32 0 36 8Q24 12 14 8Z", INK)
        + near
        + path("M-22 0Q-40 -4 -54 -10", stroke=INK, stroke_width=4.5, stroke_linecap="round")
        + circle(-56, -11, 3.6, INK)
        + circle(-56, -13.6, 1.8, "#D6402D")
        + path("M-59 -12L-70 -12L-59 -9Z", "#8A7A5A")
    )


def smoke() -> str:
    puff = "M-22 6C-30 -8 -18 -24 -4 -20C8 -30 26 -18 22 -4C30 8 18 22 4 18C-8 26 -24 18 -22 6Z"
    belly = "M-22 6C-12 16 10 12 23 0C28 10 16 22 4 18C-8 26 -24 18 -22 6Z"
    return g(path(puff, "#FFFDF6"), path(belly, mix("sky", "#FFFFFF", 0.45)), opacity=0.9)


def glow(colour: str) -> str:
    return rad("gl", [(0, colour, 0.9), (0.45, colour, 0.35), (1, colour, 0)])


def lantern() -> str:
    return circle(0, 2, 34, "url(#gl)") + houses.lantern(0, 0, 1.6)


def star() -> str:
    d = "M0 -30L9 -11L30 -9L14 5L18.5 26L0 15.5L-18.5 26L-14 5L-30 -9L-9 -11Z"
    body = path(d, "rape", stroke="#A86A12", stroke_width=4.5, stroke_linejoin="round")
    return lift("s2", body, path("M0 -23L6.5 -8L-5 -8Z", "#FFFFFF", opacity=0.6))


def spark() -> str:
    return path("M0 -30Q4 -4 30 0Q4 4 0 30Q-4 4 -30 0Q-4 -4 0 -30Z", "#FFF3B8") + circle(0, 0, 5, "#FFFFFF")


def dust() -> str:
    """A ring of dust puffs, for the moment a building grows."""
    tone = mix("loess", "#FFFFFF", 0.45)
    puffs = (
        (-86, 0, 16),
        (-58, 10, 20),
        (-22, 14, 17),
        (16, 15, 20),
        (54, 10, 18),
        (86, 1, 15),
        (-38, -8, 12),
        (40, -9, 12),
    )
    return "".join(circle(x, y, r, tone, opacity=0.85) for x, y, r in puffs)


SCRAPS: Final = {  # cut paper that falls at the sides after a right answer
    "scrap-1": path("M-12 -7L10 -10L13 6L-9 9Z", P["madder"]),
    "scrap-2": path("M-11 4Q-2 -12 12 -6Q6 10 -11 4Z", P["rape"]),
    "scrap-3": path("M0 -12L11 8L-11 8Z", P["lake"]),
    "scrap-4": circle(0, 0, 9, P["blush"]) + circle(0, 0, 3.2, P["paper"]),
    "scrap-5": path("M-13 0C-8 -11 8 -11 13 0C8 11 -8 11 -13 0Z", P["meadow"]) + line("M-8 0H9", P["paper"], 2),
    "scrap-6": "".join(at(0, 0, ellipse(0, -7, 4.4, 6.6, P["paper"]), r=k * 72) for k in range(5)) + circle(0, 0, 3.6, P["gold"]),
}


def sprites() -> dict[str, Sprite]:
    small: Box = (-40, -40, 80, 80)
    bird: Box = (-74, -66, 132, 112)
    plain = {
        "crane-1": Sprite(lift("s1", crane(True)), bird, 1.6),
        "crane-2": Sprite(lift("s1", crane(False)), bird, 1.6),
        "smoke": Sprite(smoke(), (-30, -30, 60, 60), 2),
        "lantern": Sprite(lantern(), (-36, -34, 72, 84), 2, glow("#FFD97A")),
        "star": Sprite(star(), small, 3),
        "spark": Sprite(spark(), small, 2),
        "coin": Sprite(lift("s1", coins.coin(0, 0, 34)), small, 2),
        "dust": Sprite(dust(), (-110, -30, 220, 72), 1.6),
        "glow": Sprite(circle(0, 0, 100, "url(#gl)"), (-100, -100, 200, 200), 1.2, glow("#FFE9A8")),
    }
    scraps = {name: Sprite(lift("s1", body), (-18, -18, 36, 36), 2) for name, body in SCRAPS.items()}
    return clouds() | plain | scraps


def pictures() -> Iterator[Output]:
    for name, (body, box, k, defs) in sprites().items():
        size = round(box[2] * k), round(box[3] * k)
        yield Picture(f"assets/art/sprite/{name}.webp", svg(box[2], box[3], body, defs, box), size, 90)
