"""The courtyard of a Pingyao draft house: grey brick, carved lattice, an open counter, lanterns; no names on the boards."""

from __future__ import annotations

from collections.abc import Iterator

from houses import lantern
from nature import tree
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, poly, rect

from origin.notes import draft
from origin.paper import SHADE, corners, cut
from origin.scene_song import tiled_roof
from origin.stage import scene, sky
from origin.trade import abacus, balance, chest

BRICK = mix(mix("ridge", "loess", 0.5), "tea", 0.18)


def bricks(x: float, y: float, w: float, h: float, fill: str = BRICK) -> str:
    """A brick wall: courses with staggered joints."""
    out = rect(x, y, w, h, fill)
    for i in range(int(h // 26)):
        yy = y + 26 * (i + 1)
        out += line(f"M{x} {yy}H{x + w}", mix(fill, "paper", 0.25), 2.4, opacity=0.6)
        out += "".join(
            line(f"M{px} {yy - 26}v26", mix(fill, "paper", 0.25), 2.4, opacity=0.5)
            for px in range(int(x) + 22 + i % 2 * 30, int(x + w), 60)
        )
    return out


def lattice_leaf(x: float, y: float, w: float, h: float) -> str:
    """A carved door leaf: papered lattice above, plain panel below."""
    wood = mix("madder", "timber", 0.45)
    top = h * 0.6
    out = rect(x, y, w, h, wood, 3) + rect(x + 9, y + 9, w - 18, top, mix("paper", "rape", 0.18), 2)
    out += "".join(rect(x + 9 + (w - 18) * i / 4 - 2.5, y + 9, 5, top, wood) for i in (1, 2, 3)) + "".join(
        rect(x + 9, y + 9 + top * i / 6 - 2.5, w - 18, 5, wood) for i in range(1, 6)
    )
    out += rect(
        x + w / 2 - w * 0.2, y + 9 + top * 0.3, w * 0.4, top * 0.4, mix("paper", "rape", 0.3), 3, stroke=wood, stroke_width=6
    )
    return out + path(
        corners([(x + 12, y + top + 22), (x + w - 12, y + top + 22), (x + w - 12, y + h - 12), (x + 12, y + h - 12)], 6),
        mix(wood, "paper", 0.14),
        stroke=mix(wood, SHADE, 0.3),
        stroke_width=3,
    )


def arch(x: float, y: float, w: float, h: float, *inside: str) -> str:
    """A brick arch with its ring of stones; its floor is y."""
    d = f"M{x} {y}V{y - h + w / 2}C{x} {y - h - w * 0.14} {x + w} {y - h - w * 0.14} {x + w} {y - h + w / 2}V{y}Z"
    key = f"a{int(x)}"
    ring = path(d, "none", stroke=mix(BRICK, "paper", 0.32), stroke_width=32) + path(
        d, "none", stroke=mix(BRICK, SHADE, 0.25), stroke_width=32, stroke_dasharray="3 23"
    )
    return (
        lift("s2", ring)
        + f'<clipPath id="{key}"><path d="{d}"/></clipPath><g clip-path="url(#{key})">{path(d, mix("ink", "timber", 0.4))}{"".join(inside)}{path(f"M{x} {y - h - 40}h26V{y}h-26Z", "#2A1208", opacity=0.3)}</g>'
    )


def counter() -> str:
    """The open middle arch: a clerk's counter with scales, abacus, a draft pinned behind, a lamp-lit wall of drawers."""
    wall = rect(478, 150, 324, 380, mix("loess", "timber", 0.35)) + circle(640, 300, 190, "url(#lamp)")
    drawers = "".join(
        lift("s1", rect(x, y, 48, 34, mix("timber", "#FFE9C0", 0.18), 3), circle(x + 24, y + 18, 4, "gold"))
        for x in (488, 544, 688, 744)
        for y in (196, 238, 280, 322, 364)
    )
    desk = lift(
        "s3", rect(460, 438, 360, 110, mix("timber", "madder", 0.2)), rect(452, 424, 376, 22, mix("timber", "#FFE9C0", 0.3), 6)
    ) + "".join(
        path(
            corners([(x, 466), (x + 100, 466), (x + 100, 520), (x, 520)], 6),
            "none",
            stroke=mix("timber", SHADE, 0.35),
            stroke_width=4,
        )
        for x in (482, 590, 698)
    )
    return (
        wall
        + drawers
        + lift("s1", at(640, 282, draft(), s=0.32))
        + desk
        + lift("s2", at(544, 400, abacus(), s=0.26))
        + lift("s2", at(744, 384, balance(), s=0.26))
    )


def facade() -> str:
    body = lift("s3", bricks(-20, 120, 1320, 400)) + rect(-20, 120, 1320, 26, "#5A3416", opacity=0.2)
    stone = lift("s2", rect(-20, 496, 1320, 30, mix(BRICK, "paper", 0.35))) + rect(-20, 520, 1320, 8, "#5A3416", opacity=0.2)
    sides = "".join(
        arch(
            x,
            500,
            220,
            300,
            lattice_leaf(x - 6, 214, 78, 300),
            lattice_leaf(x + 72, 214, 76, 300),
            lattice_leaf(x + 148, 214, 80, 300),
        )
        for x in (120, 940)
    )
    middle = arch(478, 500, 324, 350, counter())
    pillars = "".join(
        lift(
            "s2",
            rect(x, 120, 34, 388, mix("madder", "timber", 0.3), 5),
            rect(x + 5, 120, 7, 388, mix("madder", "paper", 0.35), opacity=0.6),
            rect(x - 9, 486, 52, 26, mix(BRICK, "paper", 0.5), 6),
            rect(x - 6, 120, 46, 15, "gold", 4),
        )
        for x in (396, 850)
    )
    plaque = lift(
        "s3",
        cut(
            corners([(522, 76), (758, 76), (750, 140), (530, 140)], 9, 3),
            mix("night", "ink", 0.2),
            7,
            path(corners([(536, 88), (744, 88), (738, 128), (542, 128)], 5), "none", stroke="gold", stroke_width=4),
        ),
    )
    beam = lift("s2", rect(-20, 96, 1320, 30, mix("timber", "madder", 0.15))) + "".join(
        circle(x, 111, 7, mix("timber", "#FFE9C0", 0.45)) for x in range(0, 1300, 38)
    )
    carve = "".join(
        lift(
            "s1",
            path(f"M{x} 126q22 34 60 34h{w - 120}q38 0 60 -34Z", mix("deep", "timber", 0.35)),
            "".join(circle(cx, 138, 6, "gold") for cx in range(int(x) + 50, int(x + w) - 40, 40)),
        )
        for x, w in ((20, 370), (436, 408), (890, 370))
    )
    return body + sides + middle + stone + beam + carve + pillars + tiled_roof(-60, 98, 1400, 96, 6) + plaque


def yard() -> str:
    out = path("M-40 526H1320V860H-40Z", "url(#stone)")
    for i in range(5):
        y = 526 + i * 46 + i * i * 7
        out += line(f"M-20 {y}H1300", mix(BRICK, "paper", 0.1), 3, opacity=0.5)
        out += "".join(
            line(
                f"M{640 + (k * 130 + (65 if i % 2 else 0)) * (1 + i * 0.12):.0f} {y}L{640 + (k * 130 + (65 if i % 2 else 0)) * (1.1 + i * 0.14):.0f} {y + 46 + i * 14}",
                mix(BRICK, "paper", 0.1),
                3,
                opacity=0.45,
            )
            for k in range(-7, 8)
        )
    steps = lift(
        "s2",
        poly([(470, 526), (810, 526), (836, 556), (444, 556)], mix(BRICK, "paper", 0.5)),
        poly([(444, 556), (836, 556), (862, 590), (418, 590)], mix(BRICK, "paper", 0.38)),
    ) + rect(444, 552, 392, 6, "#5A3416", opacity=0.18)
    pots = "".join(
        ellipse(x, 618, 70, 10, "#5A3A22", opacity=0.2)
        + lift(
            "s2",
            at(
                x,
                612,
                tree(0, -50, 1.2, mix("pine", "meadow", 0.3)),
                path("M-46 -58H46L36 0H-36Z", mix("deep", "lake", 0.3)),
                rect(-50, -66, 100, 14, mix("deep", "paper", 0.25), 5),
                path("M-42 -34H42L40 -22H-40Z", "rape", opacity=0.8),
            ),
        )
        for x in (412, 868)
    )
    return out + steps + pots + lift("s3", at(120, 650, chest(), s=0.52)) + lift("s3", at(1168, 656, chest(), s=0.46, flip=True))


def pictures() -> Iterator[Picture]:
    """The backdrop of this file."""
    defs, air = sky("sky", (0, "#8FCADA"), (0.2, "#CBE7E4"), (0.3, "#FDEFD2"), (1, "#FDEBC8"))
    defs += lin("stone", [(0, mix(BRICK, "loess", 0.45)), (1, mix(BRICK, "tea", 0.12))])
    lamps = "".join(lantern(x, y, 3.2) for x, y in ((440, 196), (840, 196))) + "".join(
        lantern(x, y, 2.2) for x, y in ((96, 180), (368, 200), (912, 200), (1184, 180))
    )
    yield scene("scene-draft-bank", air + circle(260, -20, 220, "url(#sun)") + facade() + yard() + lamps, defs, 1.0)
