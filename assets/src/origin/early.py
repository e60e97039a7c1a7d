"""Goods that served as money far away: salt bars, salt cakes, cocoa, the stone wheel, and what cocoa could buy.

Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path

from origin.paper import SHADE, blob, corners, cut, engraved, glint, ground, item, objects, patina

SALT = mix("snow", "sky", 0.22)
POD = mix("gold", "madder", 0.42)


def salt_bar() -> str:
    """One long bar in oblique view, 300 wide, tied with two straw bands; origin at its middle."""
    top = cut(corners([(-150, -18), (-112, -58), (160, -58), (132, -18)], 8, 3, 3), mix(SALT, "#FFFFFF", 0.6), 5)
    front = cut(corners([(-152, -20), (132, -20), (130, 44), (-148, 46)], 8, 5, 3), SALT, 7)
    end = cut(corners([(130, -20), (160, -58), (158, 4), (129, 44)], 6, 6, 2), mix(SALT, "ridge", 0.42), 4)
    grain = "".join(
        line(f"M{x} {y}l{7 - i % 3 * 3} {-5 + i % 2 * 3}", mix(SALT, "ridge", 0.45), 3.4, opacity=0.7)
        for i, (x, y) in enumerate(
            ((-120, 2), (-88, 26), (-30, 8), (4, 30), (44, -2), (104, 22), (-60, -38), (18, -42), (118, -40))
        )
    )
    bands = "".join(_band(x) for x in (-92, 60))
    return end + front + top + grain + bands


def _band(x: float) -> str:
    straw, dark = mix("loess", "rape", 0.3), mix("loess", "timber", 0.5)
    strip = path(f"M{x} -21L{x + 34} -59L{x + 60} -59L{x + 27} -20V47H{x}Z", straw)
    ties = "".join(line(f"M{x + k} -20V46M{x + k} -20L{x + k + 34} -58", dark, 2.6, opacity=0.75) for k in (8, 17))
    return lift("s1", strip + ties) + lift(
        "s1", path(blob(x + 14, -18, 14, 10, 4, 0.1), dark), line(f"M{x + 14} -18l-16 16M{x + 14} -18l14 18", straw, 5)
    )


def salt_bars() -> str:
    return (
        lift("s3", at(-8, 118, salt_bar(), s=1.06))
        + lift("s3", at(20, 26, salt_bar(), s=1.06, flip=False))
        + lift("s3", at(-18, -66, salt_bar(), s=0.98))
        + glint(-150, -96, 16)
        + glint(150, 62, 12)
    )


def salt_cake() -> str:
    """A round-topped salt cake with a plain four-petal stamp, about 150 wide."""
    d = "M-78 40C-84 -4 -56 -46 -4 -50C50 -52 84 -8 78 38C60 62 -58 64 -78 40Z"
    petals = "".join(
        at(0, -8, path("M0 -4C10 -10 10 -24 0 -30C-10 -24 -10 -10 0 -4Z", mix(SALT, "ridge", 0.5)), r=a)
        for a in (45, 135, 225, 315)
    )
    seam = line("M-70 42Q0 66 72 40", mix(SALT, "ridge", 0.5), 4, opacity=0.7)
    return cut(
        d, SALT, 10, seam, petals, path(blob(0, -8, 40, 34, 3, 0.02), "none", stroke=mix(SALT, "ridge", 0.45), stroke_width=4.5)
    )


def salt_cakes() -> str:
    spots = ((-86, 96, 1.1), (84, 98, 1.12), (-4, 128, 1.16), (-2, 8, 1.1), (0, -78, 0.98))
    return "".join(lift("s3", at(x, y, salt_cake(), s=s)) for x, y, s in spots) + glint(60, -128, 13)


def cocoa_pod() -> str:
    """A ridged pod, 300 long, lying from lower left to upper right when turned by its caller."""
    d = "M-156 6C-148 -52 -80 -86 0 -84C84 -82 128 -50 162 2C128 50 84 82 0 84C-80 86 -150 62 -156 6Z"
    ridges = "".join(engraved(f"M-140 {y * 0.2:.0f}C-80 {y} 70 {y} 146 {y * 0.12:.0f}", POD, 6) for y in (-66, -28, 10, 48))
    stalk = line("M-150 4Q-182 4 -196 -14", "timber", 15) + line("M-156 1Q-182 0 -192 -13", mix("timber", "#FFE9C0", 0.35), 5)
    return stalk + cut(d, POD, 13, path("M-160 6Q-60 -6 10 -84H-170Z", mix(POD, "rape", 0.55), opacity=0.5), ridges)


def open_pod() -> str:
    """The lower half of a pod with its white-coated beans."""
    shell = cut("M-132 -30C-128 30 -70 70 4 70C76 70 122 34 136 -34C90 -6 -86 -4 -132 -30Z", POD, 9)
    inner = path("M-132 -30C-90 -58 92 -60 136 -34C96 4 -90 2 -132 -30Z", mix("paper", "blush", 0.35))
    beans = "".join(
        lift(
            "s1",
            path(blob(x, y, 24, 17, i, 0.05), mix("snow", "blush", 0.12)),
            line(f"M{x - 10} {y + 5}q10 7 20 0", mix("blush", "paper", 0.3), 3),
        )
        for i, (x, y) in enumerate(
            ((-84, -32), (-40, -38), (6, -38), (52, -38), (94, -36), (-60, -18), (-14, -20), (32, -20), (74, -20))
        )
    )
    return shell + inner + beans


def bean(seed: int = 1) -> str:
    """One dried bean, 60 by 40."""
    c = mix(mix("timber", "madder", 0.35), "ink", 0.3)
    return cut(blob(0, 0, 33, 22, seed, 0.06), c, 6, line("M-18 4Q0 -8 20 2", mix(c, "#FFE9C0", 0.35), 4, opacity=0.8))


def cocoa() -> str:
    spots = ((-136, 136, 8), (-70, 156, -16), (-4, 142, 22), (66, 160, -4), (134, 138, 30))
    leaf = at(
        -80,
        -70,
        path("M0 0C40 -70 120 -80 170 -40C120 10 50 20 0 0Z", mix("pine", "meadow", 0.35)),
        line("M4 -2Q80 -34 160 -38", mix("meadow", "paper", 0.3), 4),
        r=-152,
    )
    return (
        lift("s2", leaf)
        + lift("s3", at(6, -70, cocoa_pod(), s=1.0, r=-24))
        + lift("s3", at(16, 70, open_pod(), s=1.12))
        + "".join(lift("s2", at(x, y, bean(i + 2), r=r)) for i, (x, y, r) in enumerate(spots))
    )


def turkey() -> str:
    """A turkey with its tail fan open, seen from the side."""
    body = mix("tea", "madder", 0.25)
    fan = "".join(
        at(
            54,
            26,
            path("M-22 0C-30 -80 -24 -140 0 -156C24 -140 30 -80 22 0Z", mix(body, ("gold", "loess", "paper")[i % 3], 0.34)),
            path("M-17 -122C-14 -142 -8 -150 0 -156C8 -150 14 -142 17 -122Q0 -112 -17 -122Z", mix("paper", "gold", 0.25)),
            r=a,
        )
        for i, a in enumerate((-40, -18, 4, 26, 48, 70, 92))
    )
    legs = line("M-14 120V170M34 118V170M-34 176L-14 168L2 178M14 176L34 168L52 178", mix("gold", "timber", 0.3), 9)
    trunk = cut(
        "M-96 46C-98 -16 -50 -40 0 -30C60 -20 96 20 88 66C78 116 20 134 -26 126C-72 118 -94 92 -96 46Z",
        body,
        12,
        patina(5, 14, (-80, -20, 80, 110), (mix(body, "gold", 0.4), mix(body, "ink", 0.3))),
    )
    wing = cut(
        "M-34 40C-20 12 40 8 76 40C70 84 10 104 -22 82Q-38 64 -34 40Z",
        mix(body, "loess", 0.3),
        7,
        *[
            engraved(f"M{x} {y}q10 14 20 0q10 14 20 0q10 14 20 0", mix(body, "loess", 0.3), 4)
            for x, y in ((-22, 38), (-12, 56), (4, 74))
        ],
    )
    neck = path("M-92 60C-110 10 -118 -40 -102 -84C-94 -104 -60 -100 -58 -74C-60 -34 -46 -10 -30 6Z", mix("ridge", "blush", 0.3))
    head = (
        circle(-84, -90, 31, mix("ridge", "blush", 0.35))
        + path("M-110 -92L-144 -78L-110 -74Z", "gold")
        + circle(-92, -98, 5.5, "ink")
        + circle(-94, -100, 1.9, "snow")
    )
    wattle = path("M-112 -74C-130 -58 -124 -26 -108 -20C-96 -28 -98 -56 -96 -70Z", "madder") + path(
        "M-112 -104Q-134 -104 -132 -76Q-122 -80 -110 -92Z", "madder"
    )
    return lift("s2", fan) + legs + lift("s2", neck, head, wattle) + lift("s3", trunk) + lift("s2", wing)


def turkey_eggs() -> str:
    """Three speckled eggs in a little straw."""
    r = random.Random(6)
    nest = "".join(
        line(
            f"M{r.uniform(-150, 100):.0f} {r.uniform(96, 150):.0f}q{r.uniform(20, 60):.0f} {r.uniform(-26, 26):.0f} {r.uniform(60, 110):.0f} {r.uniform(-16, 16):.0f}",
            mix("loess", ("rape", "timber", "straw")[i % 3], 0.4),
            8,
        )
        for i in range(26)
    )
    fill = mix("paper", "loess", 0.42)
    egg = "M0 -92C44 -92 74 -26 74 22C74 66 42 90 0 90C-42 90 -74 66 -74 22C-74 -26 -44 -92 0 -92Z"
    eggs = "".join(
        lift(
            "s3",
            at(
                x,
                y,
                cut(
                    egg,
                    mix(fill, "#FFFFFF", 0.12 * i),
                    10,
                    patina(i + 3, 16, (-66, -80, 66, 84), (mix(fill, "timber", 0.5),)),
                    line("M-40 -24Q-30 -56 -14 -68", "#FFFDF6", 10, opacity=0.8),
                ),
                s=s,
                r=a,
            ),
        )
        for i, (x, y, s, a) in enumerate(((-70, 30, 1.0, -14), (82, 34, 0.98, 16), (2, 66, 1.06, 2)))
    )
    return (
        lift("s2", nest) + eggs + "".join(line(f"M{x} 150q40 -22 90 -6", mix("loess", "rape", 0.3), 8) for x in (-140, -50, 40))
    )


def tomato() -> str:
    red = mix("madder", "blush", 0.12)
    d = "M0 -92C36 -116 118 -104 146 -42C172 24 132 116 40 132C10 138 -24 138 -54 130C-136 108 -168 22 -140 -44C-114 -106 -36 -116 0 -92Z"
    folds = engraved("M-6 -86C-60 -60 -74 0 -66 66M8 -86C62 -58 78 4 66 70", red, 5)
    star = "M0 -84L-22 -60L-66 -66L-38 -86L-64 -116L-22 -104L-4 -134L12 -104L58 -118L36 -88L70 -68L24 -62Z"
    return (
        lift("s3", cut(d, red, 15, folds, line("M-108 -22Q-98 -60 -66 -74", mix("blush", "paper", 0.5), 14, opacity=0.8)))
        + lift("s2", cut(star, mix("pine", "meadow", 0.4), 5))
        + line("M0 -92Q2 -126 20 -146", mix("pine", "meadow", 0.2), 12)
    )


def stone_wheel() -> str:
    """A limestone disc with a worn hole, a carrying pole through it, leaning on the ground."""
    stone = mix(mix("straw", "ridge", 0.34), "tea", 0.08)
    edge = path(blob(26, 2, 150, 166, 3, 0.014, 16), mix(stone, SHADE, 0.34))
    hole = blob(-8, -2, 36, 40, 5, 0.05)
    rings = "".join(
        path(
            blob(-10, -2, k, k * 1.11, i, 0.02, 14),
            "none",
            stroke=mix(stone, SHADE, 0.22),
            stroke_width=3.5,
            stroke_dasharray="60 22 34 30",
        )
        for i, k in enumerate((66, 94, 122))
    )
    face = cut(
        blob(-10, 0, 150, 166, 8, 0.016, 16) + hole,
        stone,
        11,
        patina(9, 30, (-150, -160, 140, 160), (mix(stone, SHADE, 0.3), mix(stone, "paper", 0.5), mix(stone, "meadow", 0.35))),
        rings,
    )
    back = line("M60 -20L216 -74", mix("timber", SHADE, 0.3), 26) + line("M60 -24L215 -78", "timber", 17)
    depth = path(hole, mix(stone, SHADE, 0.62))
    front = (
        line("M-216 68L4 -4", mix("timber", SHADE, 0.25), 27)
        + line("M-216 64L2 -8", mix("timber", "#FFE9C0", 0.16), 18)
        + line("M-206 56L-20 -6", mix("timber", "#FFE9C0", 0.5), 5, opacity=0.8)
    )
    tie = lift("s1", "".join(line(f"M{x} {y}l11 27", mix("loess", "rape", 0.2), 7) for x, y in ((-84, 4), (-72, 0), (-60, -4))))
    grass = "".join(
        line(f"M{x} 186q{dx} -24 {dx * 2} -46", mix("meadow", "pine", 0.4), 7)
        for x, dx in ((-150, -8), (-138, 3), (-128, 9), (136, -6), (148, 4), (158, 10))
    )
    return back + lift("s3", edge, face) + depth + lift("s2", front) + tie + grass


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "salt-bar": item(ground(176, y=172), salt_bars()),
            "salt-cake": item(ground(176, y=186), salt_cakes()),
            "cocoa": item(ground(176, y=172), cocoa()),
            "stone-wheel": item(ground(170, y=172), stone_wheel()),
            "turkey": item(ground(120, y=184), turkey()),
            "turkey-egg": item(ground(168, y=160), turkey_eggs()),
            "tomato": item(ground(140, y=142), tomato()),
        }
    )
