"""Pieces for a quiet corner: flowers in a pot and in a bed, a stone snow leopard, a telescope."""

from __future__ import annotations

import random

from nature import blossom, leaf
from origin.paper import SHADE, blob, corners, cut, engraved
from palette import mix
from svgkit import at, circle, ellipse, lift, line, path, rect

from yard.parts import DARK, STONE, WOOD, pool


def flowerpot() -> str:
    pot = "M-74 18H74C70 70 62 112 48 138Q0 146 -48 138C-62 112 -70 70 -74 18Z"
    band = path("M-72 44Q0 56 72 44L70 62Q0 74 -70 62Z", "rape") + line("M-66 84Q0 96 66 84", mix("lake", "paper", 0.5), 4)
    r = random.Random(4)
    leaves = "".join(
        leaf(r.uniform(-30, 30), r.uniform(0, 14), a, mix("pine", "meadow", r.uniform(0.1, 0.7)), r.uniform(1.9, 2.5))
        for a in (-172, -150, -128, -108, -88, -70, -48, -28, -8)
    )
    heads = (
        (-66, -52, "blush", 1.0), (62, -58, "snow", 1.0), (-8, -116, "madder", 1.12), (-52, -108, "snow", 0.82),
        (48, -112, "blush", 0.86), (0, -50, "rape", 0.9), (94, -14, "madder", 0.78), (-98, -10, "madder", 0.74),
    )  # fmt: skip
    stems = "".join(
        line(f"M{x * 0.2:.0f} 10Q{x * 0.4:.0f} {y * 0.4:.0f} {x} {y}", mix("pine", "meadow", 0.3), 5) for x, y, *_ in heads
    )
    return (
        pool(96)
        + stems
        + leaves
        + "".join(lift("s1", blossom(x, y, c, 6, s)) for x, y, c, s in heads)
        + lift(
            "s2",
            cut(pot, "deep", 9, band),
            cut(corners([(-82, 4), (82, 4), (80, 26), (-80, 26)], 8, 2), mix("deep", "lake", 0.3), 5),
        )
    )


def flowerbed() -> str:
    soil = cut("M-146 96C-140 48 136 46 146 94C150 128 90 140 0 140C-90 140 -152 130 -146 96Z", mix("timber", SHADE, 0.42), 6)
    r = random.Random(6)
    rows = ""
    for y, n, s in ((62, 7, 0.8), (88, 8, 0.95), (114, 7, 1.08)):
        for i in range(n):
            x = (i - (n - 1) / 2) * (238 / n) + r.uniform(-5, 5)
            h = r.uniform(56, 92) * s
            c = ("madder", "rape", "snow", "blush", "#B79AD1")[(i + int(y)) % 5]
            stem = line(f"M0 0Q{r.uniform(-7, 7):.0f} {-h / 2:.0f} 0 {-h:.0f}", mix("pine", "meadow", 0.3), 4)
            blades = leaf(0, -6, -118, mix("pine", "meadow", 0.3), 0.66) + leaf(0, -4, -60, mix("pine", "meadow", 0.55), 0.66)
            tulip = path("M-13 -22Q-8 -14 -4 -24Q0 -30 4 -24Q8 -14 13 -22C16 -4 10 6 0 6C-10 6 -16 -4 -13 -22Z", c) + path(
                "M4 -24Q8 -14 13 -22C16 -4 10 6 0 6C8 0 10 -10 4 -24Z",
                mix(c, SHADE, 0.2),
                opacity=0.7,
            )
            head = at(0, -h, tulip) if (i + int(y)) % 3 else blossom(0, -h, c, 6, 0.62)
            rows += at(x, y + 12, stem, blades, head, s=s)
    stones = "".join(
        lift("s1", cut(blob(x, y, 21, 15, i + 3, 0.06), mix(STONE, "snow", 0.1 * (i % 3)), 5))
        for i, (x, y) in enumerate(
            ((-140, 104), (-120, 126), (-84, 136), (-44, 141), (-4, 142), (38, 141), (80, 136), (118, 126), (140, 104))
        )
    )
    bee = at(
        66,
        -52,
        ellipse(0, 0, 11, 8, "rape"),
        line("M-3 -7v14M4 -7v14", "ink", 3),
        ellipse(-3, -10, 7, 5, "snow", opacity=0.9),
        ellipse(6, -10, 7, 5, "snow", opacity=0.9),
        r=-14,
    )
    return pool(156, 4, 136) + soil + rows + stones + bee


def leopard() -> str:
    """A snow leopard of grey stone on its plinth, tail round its feet."""
    base = cut(corners([(-104, 92), (104, 92), (116, 138), (-116, 138)], 7, 2, 2), mix(STONE, SHADE, 0.16), 8)
    top = cut(corners([(-110, 80), (110, 80), (110, 98), (-110, 98)], 6, 3, 1), mix(STONE, "snow", 0.12), 5)
    body = "M-60 88C-84 40 -70 -8 -36 -26L40 -24C74 0 82 48 62 88Z"
    tail = line("M58 76C110 82 128 50 112 16C106 2 94 -4 88 4", mix(STONE, SHADE, 0.3), 27) + line(
        "M58 74C108 80 124 50 109 17C104 5 96 0 89 6", mix(STONE, "snow", 0.3), 21
    )
    rings = "".join(
        line(d, mix(STONE, "night", 0.45), 5) for d in ("M84 66l6 17", "M106 58l14 9", "M109 36l17 -1", "M100 14l14 -8")
    )
    paws = "".join(
        cut(blob(x, 82, 26, 15, 5, 0.02), mix(STONE, "snow", 0.35), 5) + engraved(f"M{x - 7} 80v8M{x + 6} 80v8", STONE, 2.4)
        for x in (-30, 26)
    )
    chest = path("M-22 -14C-34 20 -30 60 -20 84H16C26 60 30 20 20 -14Z", mix(STONE, "snow", 0.45))
    spots = "".join(
        path(blob(x, y, 8, 6.5, i, 0.08), "none", stroke=mix(STONE, "night", 0.4), stroke_width=4)
        for i, (x, y) in enumerate(((-54, 10), (-62, 38), (-46, 58), (52, 4), (60, 30), (48, 52), (-38, -14), (38, -14)))
    )
    ears = "".join(
        cut(blob(x, -104, 19, 18, 3, 0.02), mix(STONE, SHADE, 0.06), 4) + circle(x + 1, -101, 9, mix(STONE, "blush", 0.35))
        for x in (-46, 48)
    )
    head = cut(
        "M1 -112C46 -114 68 -84 64 -56C60 -26 32 -10 1 -10C-30 -10 -58 -26 -62 -56C-66 -84 -44 -114 1 -112Z",
        mix(STONE, "snow", 0.24),
        8,
    )
    ink = mix("night", "tea", 0.3)
    muzzle = path("M-26 -40C-28 -18 30 -18 28 -40C22 -54 -20 -54 -26 -40Z", mix(STONE, "snow", 0.65))
    face = (
        "".join(ellipse(x, -62, 7.5, 9, ink) + circle(x - 2.4, -66, 2.6, "snow") for x in (-26, 28))
        + path("M-8 -48H10L1 -37Z", ink)
        + line("M1 -37V-31Q-8 -23 -15 -28M1 -31Q10 -23 17 -28", ink, 3)
        + "".join(
            circle(x, y, 4.4, mix(STONE, "night", 0.4))
            for x, y in ((1, -98), (-17, -93), (19, -93), (-48, -70), (50, -70), (-8, -83), (10, -83))
        )
    )
    moss = "".join(
        path(blob(x, y, w, 5, i, 0.2), mix("meadow", "pine", 0.3), opacity=0.9)
        for i, (x, y, w) in enumerate(((-94, 134, 20), (84, 136, 24), (-104, 84, 12)))
    )
    return (
        pool(130)
        + lift("s1", base, top)
        + tail
        + rings
        + lift("s1", cut(body, STONE, 9, chest, spots), paws)
        + lift("s2", ears, head, muzzle)
        + face
        + moss
    )


def telescope() -> str:
    legs = line("M0 -6L-78 134", WOOD, 13) + line("M2 -6L76 132", DARK, 13) + line("M0 0L8 138", mix(WOOD, SHADE, 0.1), 13)
    brace = line("M-44 74L44 72M-44 74L5 82L44 72", DARK, 5)
    mount = cut(blob(0, -12, 23, 21, 3, 0.02), "gold", 6) + rect(-8, -14, 16, 34, mix("gold", SHADE, 0.25), 4)
    tube = at(
        0,
        -42,
        cut(corners([(-122, -19), (-60, -21), (-60, 21), (-122, 19)], 6), mix("deep", "night", 0.25), 6),
        cut(corners([(-64, -26), (74, -30), (74, 30), (-64, 26)], 6), "deep", 8),
        cut(corners([(68, -38), (132, -42), (132, 42), (68, 38)], 7), mix("deep", "lake", 0.35), 8),
        *[
            rect(x, -h, 10, 2 * h, "gold", 2) + rect(x, -h, 10, h * 0.7, mix("gold", "rape", 0.6), 2)
            for x, h in ((-68, 28), (64, 39), (122, 43))
        ],
        cut(corners([(-142, -13), (-120, -13), (-120, 13), (-142, 13)], 4), "gold", 4),
        at(2, 0, path("M0 -14L4 -4L14 -4L6 3L9 13L0 7L-9 13L-6 3L-14 -4L-4 -4Z", "rape")),
        r=-24,
    )
    star = "".join(
        at(
            x,
            y,
            path("M0 -12Q1.6 -1.6 12 0Q1.6 1.6 0 12Q-1.6 1.6 -12 0Q-1.6 -1.6 0 -12Z", "rape", stroke="gold", stroke_width=1.4),
            s=s,
        )
        for x, y, s in ((98, -140, 1.1), (146, -52, 0.7), (52, -122, 0.6))
    )
    feet = "".join(ellipse(x, y, 9, 5, DARK) for x, y in ((-78, 136), (8, 139), (77, 134)))
    return pool(104) + lift("s1", legs, brace, feet) + lift("s2", mount, tube) + star
