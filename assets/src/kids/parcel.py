"""The parcel lesson: a little card with a patchwork square that no phone can read, and a plush marmot.

The square is five by five big blocks with a paw in the middle: cloth, not a code.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from animals import marmot
from belongings import objects
from origin.paper import SHADE, blob, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, line, path, rect

from kids.doorway import IMAGES

CLOTHS = ("lake", "rape", "blush", "meadow", "madder", "deep", "gold", "pine")
CARTON = mix("loess", "timber", 0.14)


def paw(c: str = "paper") -> str:
    """A paw print, 60 wide."""
    toes = "".join(
        ellipse(x, y, 8.4, 11, c, transform=f"rotate({a} {x} {y})")
        for x, y, a in ((-26, -8, -24), (-10, -24, -8), (10, -24, 8), (26, -8, 24))
    )
    return toes + path("M0 -8C14 -8 26 8 24 20C22 32 8 28 0 28C-8 28 -22 32 -24 20C-26 8 -14 -8 0 -8Z", c)


def patchwork(side: float) -> str:
    """Five by five patches sewn together, a paw in the middle, around (0, 0)."""
    r, step, out = random.Random(11), side / 5, ""
    rows = ((0, 3, 1, 5, 2), (4, 1, 6, 0, 7), (2, 5, -1, 3, 1), (7, 0, 2, 6, 4), (1, 6, 5, 2, 3))
    for j, row in enumerate(rows):
        for i, k in enumerate(row):
            x, y = -side / 2 + i * step, -side / 2 + j * step
            if k < 0:
                continue
            c = mix(CLOTHS[k], "paper", 0.14)
            out += path(
                corners(
                    [(x + 1, y + 1), (x + step - 1, y + 1), (x + step - 1, y + step - 1), (x + 1, y + step - 1)], 5, i * 7 + j, 1
                ),
                c,
            )
            if r.random() < 0.5:
                out += line(
                    f"M{x + 8:.0f} {y + step / 2:.0f}H{x + step - 8:.0f}", mix(c, "paper", 0.5), 2.6, stroke_dasharray="5 5"
                )
            elif r.random() < 0.5:
                out += "".join(
                    circle(x + step * dx, y + step * dy, step * 0.07, mix(c, "paper", 0.55))
                    for dx, dy in ((0.3, 0.3), (0.7, 0.3), (0.5, 0.6), (0.3, 0.78), (0.75, 0.75))
                )
    heart = lift(
        "s1",
        path(
            corners(
                [
                    (-step * 0.72, -step * 0.72),
                    (step * 0.72, -step * 0.72),
                    (step * 0.72, step * 0.72),
                    (-step * 0.72, step * 0.72),
                ],
                9,
            ),
            "paper",
        ),
    )
    return out + heart + at(0, 0, paw("timber"), s=step / 50)


def plush(s: float = 1.0, bell: bool = True) -> str:
    """A sitting plush marmot around (0, 0), 200 high at s = 1; its feet are on y = 100."""
    fur = "#C99A5B"
    tail = lift("s1", cut("M52 62C96 60 112 86 96 98C76 108 50 100 44 84Z", mix(fur, SHADE, 0.18), 5))
    body = lift(
        "s2",
        cut("M-62 96C-78 44 -52 -6 0 -6C52 -6 78 44 62 96C40 108 -40 108 -62 96Z", fur, 9, ellipse(0, 62, 40, 46, "#F2DDB4")),
    )
    feet = "".join(lift("s1", cut(blob(x, 94, 26, 15, 3, 0.02), mix(fur, SHADE, 0.14), 4)) for x in (-38, 38))
    arms = "".join(
        lift("s1", at(x, 34, cut(blob(0, 0, 15, 30, 4, 0.02), mix(fur, SHADE, 0.08), 4), r=a)) for x, a in ((-46, 24), (46, -24))
    )
    head = lift("s2", at(-72, -116, marmot(), s=1.2))
    charm = (
        line("M-26 14Q0 28 26 14", "madder", 6)
        + lift("s1", circle(0, 30, 12, "gold"))
        + circle(-3, 26, 4, "#FFF0C0")
        + rect(-1.6, 30, 3.2, 10, "ink", 1.5)
        if bell
        else ""
    )
    seam = line("M0 -2V92", mix(fur, SHADE, 0.25), 2.4, stroke_dasharray="6 6", opacity=0.5)
    return at(0, 0, tail, feet, body, seam, arms, head, charm, s=s)


def card() -> str:
    """The little card, 300 wide, 200 high."""
    sheet = cut(
        corners([(-158, -106), (158, -106), (158, 106), (-158, 106)], 24, 3, 2),
        "paper",
        8,
        path("M-170 64Q-60 30 60 76T170 60V120H-170Z", mix("rape", "paper", 0.55)),
    )
    lines_ = "".join(rect(24, y, w, 13, mix("straw", "tea", 0.28), 6.5) for y, w in ((-78, 104), (-52, 112), (-26, 78)))
    stitch = path(
        corners([(-148, -96), (148, -96), (148, 96), (-148, 96)], 18),
        "none",
        stroke=mix("gold", "paper", 0.35),
        stroke_width=3,
        stroke_dasharray="9 8",
    )
    return lift("s3", sheet) + stitch + at(-72, -2, lift("s1", rect(-77, -77, 154, 154, "paper", 8)), patchwork(146)) + lines_


def parcel_card() -> str:
    return at(-14, -26, card(), s=1.3, r=-5) + at(124, 84, ground(84, 0, 102), plush(1.0))


def straw_bed(x0: float, x1: float, y: float, n: int, seed: int, reach: float = 40) -> str:
    """Curls of packing straw along an edge."""
    r, out = random.Random(seed), ""
    for _ in range(n):
        x, h = r.uniform(x0, x1), r.uniform(reach * 0.3, reach)
        bend = r.uniform(-34, 34)
        out += line(
            f"M{x:.0f} {y + r.uniform(0, 14):.0f}q{bend:.0f} {-h:.0f} {bend * 1.4:.0f} {-h * r.uniform(0.2, 1.1):.0f}",
            mix("rape", "loess", r.uniform(0.35, 0.8)),
            r.uniform(3.4, 5.4),
        )
    return out


def open_box(inside: str = "") -> str:
    """An opened carton around (0, 0), 340 wide, its foot on y = 130; inside stands between its back and its front."""
    dark = mix(CARTON, SHADE, 0.45)
    flaps = lift(
        "s2",
        cut(corners([(-150, -42), (-206, -96), (-60, -112), (-110, -42)], 6), mix(CARTON, "paper", 0.16), 5),
        cut(corners([(150, -42), (206, -92), (70, -112), (110, -42)], 6), mix(CARTON, "paper", 0.06), 5),
    )
    hole = path("M-156 -44L-130 -86H132L158 -44L140 10H-140Z", dark)
    d = corners([(-160, -40), (160, -40), (150, 132), (-150, 132)], 8, 3, 2)
    front = cut(
        d,
        CARTON,
        11,
        rect(-30, -60, 60, 200, mix(CARTON, "paper", 0.26)),
        line("M-170 42H170", mix(CARTON, SHADE, 0.14), 3, opacity=0.6),
    )
    marks = line(
        "M92 96V60M80 72L92 58L104 72M120 96V60M108 72L120 58L132 72M84 104H128", mix(CARTON, SHADE, 0.5), 5, opacity=0.75
    )
    label = lift(
        "s1",
        at(
            -92,
            40,
            cut(corners([(-44, -34), (44, -34), (44, 34), (-44, 34)], 6, 3, 1), "paper", 4),
            "".join(rect(-32, -20 + k * 15, w, 7, mix("straw", "tea", 0.3), 3.5) for k, w in enumerate((56, 64, 40))),
            r=-3,
        ),
    )
    near = lift(
        "s2",
        cut(corners([(-160, -42), (-30, -42), (-60, 14), (-196, 8)], 6), mix(CARTON, "paper", 0.22), 5),
        cut(corners([(160, -42), (30, -42), (62, 12), (198, 6)], 6), mix(CARTON, "paper", 0.12), 5),
    )
    return (
        flaps
        + hole
        + straw_bed(-132, 132, -40, 40, 5, 54)
        + inside
        + lift("s3", front)
        + near
        + marks
        + label
        + straw_bed(-60, 60, -44, 12, 8, 20)
    )


def pictures() -> Iterator[Picture]:
    yield from objects(IMAGES, {"parcel-card": item(parcel_card())})
