"""Three small things to eat from the town's street: sour milk under its golden skin, roast potatoes, cold noodles."""

from __future__ import annotations

import random
from collections.abc import Iterator

from nature import leaf
from origin.paper import SHADE, clipped, cut
from palette import mix
from picture import Output, Picture
from svgkit import at, circle, ellipse, lift, line, path, rad, svg

SIDE = 260
DEFS = rad("pool", [(0, "#4A3A1C", 0.4), (0.6, "#4A3A1C", 0.24), (1, "#4A3A1C", 0)])


def pool(half: float, y: float = 88) -> str:
    """The soft shade a dish stands in."""
    return ellipse(4, y, half, half * 0.16, "url(#pool)")


def yoghurt() -> str:
    bowl = "M-92 -18C-90 40 -62 84 -34 88H34C62 84 90 40 92 -18Z"
    glaze = path("M-92 2Q0 26 92 2L90 18Q0 42 -90 18Z", "snow", opacity=0.85) + "".join(
        circle(x, 48 - abs(x) * 0.12, 6, "rape") for x in range(-60, 61, 30)
    )
    skin = ellipse(0, -18, 92, 26, "paper") + ellipse(0, -17, 80, 20, "rape")
    cream = ellipse(-8, -18, 62, 13, mix("rape", "paper", 0.45)) + ellipse(26, -12, 14, 4, "paper", opacity=0.7)
    spoon = at(
        40, -52, line("M0 40L34 -34", mix("timber", "loess", 0.3), 12), line("M2 34L33 -32", mix("timber", "paper", 0.4), 3)
    )
    return pool(86) + lift("s2", cut(bowl, "lake", 10, glaze)) + skin + cream + lift("s1", spoon)


def potato() -> str:
    dish = "M-104 40C-100 76 -60 90 0 90C60 90 100 76 104 40Z"
    plate = lift("s2", cut(dish, mix("loess", "paper", 0.25), 9)) + ellipse(0, 40, 104, 22, mix("loess", "paper", 0.5))
    whole = cut("M-88 20C-96 -22 -60 -46 -28 -36C0 -28 8 8 -8 28C-28 48 -80 48 -88 20Z", mix("timber", "loess", 0.35), 9)
    char = "".join(
        ellipse(x, y, r, r * 0.6, mix("timber", SHADE, 0.4), opacity=0.6)
        for x, y, r in ((-62, -8, 10), (-34, 18, 8), (-70, 20, 6))
    )
    split = "M-4 26C-8 -18 30 -44 64 -32C96 -20 102 20 82 38C60 54 4 54 -4 26Z"
    inside = path("M14 14C20 -12 44 -26 62 -18C80 -8 80 14 68 24C50 36 16 34 14 14Z", mix("rape", "paper", 0.45))
    crumbs = "".join(circle(x, y, 3.4, "paper") for x, y in ((34, 2), (48, -6), (58, 10), (42, 18)))
    steam = "".join(line(f"M{x} -62C{x - 14} -76 {x + 14} -88 {x} -104", "snow", 7, opacity=0.9) for x in (-34, 14, 58))
    return (
        pool(100)
        + plate
        + lift("s2", whole + char)
        + lift("s2", cut(split, mix("timber", "loess", 0.45), 9))
        + inside
        + crumbs
        + steam
    )


def noodles() -> str:
    luck = random.Random(5)
    dish = "M-108 14C-104 60 -60 86 0 86C60 86 104 60 108 14Z"
    band = path("M-106 26Q0 66 106 26L102 38Q0 80 -102 38Z", "madder")
    rim = ellipse(0, 14, 108, 36, "snow") + ellipse(0, 14, 94, 28, mix("straw", "paper", 0.4))
    heap = "M-84 12C-70 -42 -30 -62 4 -60C44 -58 76 -30 86 12C60 34 -60 34 -84 12Z"
    strands = "".join(
        line(
            f"M{x} {y}Q{x + luck.uniform(16, 34)} {y - luck.uniform(14, 34)} {x + luck.uniform(44, 70)} {y + luck.uniform(-8, 10)}",
            luck.choice((mix("rape", "paper", 0.25), mix("rape", "paper", 0.5), mix("rape", "gold", 0.25))),
            11,
        )
        for x, y in ((luck.uniform(-84, 24), luck.uniform(-44, 24)) for _ in range(34))
    )
    oil = "".join(
        circle(luck.uniform(-52, 52), luck.uniform(-44, 10), luck.uniform(4, 8), "madder", opacity=0.9) for _ in range(15)
    )
    green = leaf(-14, -44, -30, "pine", 1.5) + leaf(4, -48, 20, "meadow", 1.5)
    sticks = line("M40 -40L112 -92", "timber", 7) + line("M52 -30L120 -78", mix("timber", "loess", 0.3), 7)
    return (
        pool(98)
        + lift("s2", cut(dish, "snow", 8, band))
        + rim
        + lift("s1", path(heap, mix("rape", "paper", 0.35)) + clipped(heap, strands, oil))
        + lift("s1", green, sticks)
    )


TREATS = {"yoghurt": yoghurt, "potato": potato, "noodles": noodles}


def pictures() -> Iterator[Output]:
    for name, treat in TREATS.items():
        whole = svg(SIDE, SIDE, treat(), DEFS, (-SIDE / 2, -SIDE / 2, SIDE, SIDE))
        yield Picture(f"assets/art/treat/{name}.webp", whole, (SIDE, SIDE), 90)
