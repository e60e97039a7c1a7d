"""The pupil's own small yard, and the twelve pieces one may buy for it.

The yard is empty ground between wall, house and brook; every piece is a picture of its own, and the table says where
it stands. A piece fills its square frame, its foot on the middle of the line y = FOOT.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Final

from houses import lantern as paper_lantern
from nature import blossom, leaf, sheep
from origin.paper import SHADE, blob, corners, cut, engraved, fluffy
from palette import mix
from picture import Output, Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, rad, rect, svg

SIDE: Final = 320
FOOT: Final = 140.0  # y of the ground in a frame that reaches from -160 to 160
WOOD: Final = mix("timber", "#FFE9C0", 0.2)
DARK: Final = mix("timber", SHADE, 0.3)
STONE: Final = mix(mix("ridge", "straw", 0.55), "tea", 0.08)
DEFS: Final = (
    rad("pool", [(0, "#4A3A1C", 0.42), (0.6, "#4A3A1C", 0.26), (1, "#4A3A1C", 0)])
    + rad("glow", [(0, "#FFF0B4", 0.95), (0.35, "#FFD983", 0.5), (1, "#FFC86E", 0)])
    + lin("roof", [(0, mix("deep", "lake", 0.5)), (1, "deep")])
)


def pool(half: float, x: float = 6, y: float = FOOT) -> str:
    """The soft shade a piece stands in."""
    return ellipse(x, y, half, half * 0.17, "url(#pool)")


def post(x: float, top: float, w: float = 14, foot: float = FOOT, c: str = WOOD) -> str:
    """An upright timber, lit from the left."""
    return (
        rect(x - w / 2, top, w, foot - top, c, 3)
        + rect(x + w * 0.14, top, w * 0.36, foot - top, mix(c, SHADE, 0.3), 3)
        + rect(x - w / 2 + 2, top + 3, 2.6, foot - top - 6, mix(c, "#FFF3D0", 0.5), 1)
    )


def plank(x: float, y: float, w: float, h: float, c: str = WOOD) -> str:
    return (
        rect(x, y, w, h, c, 4)
        + rect(x, y + h * 0.62, w, h * 0.38, mix(c, SHADE, 0.28), 3)
        + rect(x + 3, y + 1.5, w - 6, 3, mix(c, "#FFF3D0", 0.5), 1.5)
    )


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


def bench() -> str:
    slats = "".join(plank(-136, y, 272, 20, c) for y, c in ((-62, WOOD), (-34, mix(WOOD, "#FFE9C0", 0.12)), (-6, WOOD)))
    arms = "".join(post(x, -84, 18, FOOT, DARK) + plank(x - 18, 20, 36, 13, WOOD) for x in (-128, 128))
    seat = cut(corners([(-128, 40), (128, 40), (150, 70), (-150, 70)], 6), mix(WOOD, "#FFE9C0", 0.3), 5)
    grain = line("M-130 55H132", mix(WOOD, SHADE, 0.3), 2.4, opacity=0.6)
    front = plank(-150, 69, 300, 17) + "".join(post(x, 84, 20, FOOT, DARK) for x in (-132, 132))
    cushion = at(
        -62,
        24,
        cut(corners([(-48, -40), (46, -46), (54, 34), (-50, 38)], 20, 4, 3), "madder", 8),
        path("M-40 -28Q0 -36 38 -34L44 24Q0 32 -42 28Z", "none", stroke="rape", stroke_width=3.4, stroke_dasharray="8 7"),
        blossom(2, -4, "paper", 6, 0.8),
        r=-6,
    )
    book = at(
        72,
        48,
        path("M-34 8Q-18 -6 0 4Q18 -6 36 6L40 -2Q20 -14 2 -4Q-16 -14 -38 -2Z", "deep"),
        path("M-34 2Q-16 -12 1 -1Q18 -12 36 0L34 -6Q18 -18 1 -7Q-16 -18 -32 -6Z", "paper"),
    )
    return pool(156) + slats + arms + lift("s1", seat, grain, front) + lift("s2", cushion) + book


def swing() -> str:
    legs = "".join(
        line(f"M{k * 104} -128L{k * 140} 138", DARK, 15)
        + line(f"M{k * 100} -128L{k * 92} 132", WOOD, 15)
        + line(f"M{k * 96} -120L{k * 89} 128", mix(WOOD, "#FFF3D0", 0.5), 3)
        for k in (-1, 1)
    )
    cross = "".join(line(f"M{k * 96} 44L{k * 126} 44", WOOD, 10) for k in (-1, 1))
    beam = plank(-138, -142, 276, 22)
    ropes = "".join(line(f"M{k * 48 - 14} -126L{k * 46 + 10} 66", mix("straw", "tea", 0.35), 6) for k in (-1, 1))
    twist = "".join(line(f"M{k * 48 - 14} -126L{k * 46 + 10} 66", "paper", 2, stroke_dasharray="5 8") for k in (-1, 1))
    seat = at(
        11,
        66,
        cut(corners([(-64, -8), (60, -12), (72, 10), (-62, 16)], 7), "rape", 5),
        path("M-62 15L72 9V20L-60 27Z", mix("gold", "timber", 0.3)),
        r=-2,
    )
    garland = line("M-128 -122Q-60 -78 0 -112Q60 -78 128 -122", "pine", 4)
    blooms = "".join(
        blossom(x, y, c, 5, 0.44)
        for x, y, c in (
            (-104, -106, "blush"),
            (-62, -96, "snow"),
            (-24, -104, "madder"),
            (24, -104, "snow"),
            (62, -96, "blush"),
            (104, -106, "madder"),
        )
    )
    grass = "".join(
        line(f"M{x} 140l{-4 + x % 5} -13M{x + 6} 140l4 -10", mix("pine", "meadow", 0.5), 3.4) for x in (-148, -92, 90, 140)
    )
    return (
        pool(80, 10, 132)
        + pool(46, -118)
        + pool(46, 122)
        + legs
        + cross
        + ropes
        + twist
        + lift("s1", seat)
        + lift("s2", beam)
        + garland
        + blooms
        + grass
    )


def trellis() -> str:
    arch = "M-112 138V-30C-112 -124 112 -124 112 -30V138"
    inner = "M-78 138V-24C-78 -92 78 -92 78 -24V138"
    rungs = "".join(line(f"M{k * 78} {y}H{k * 112}", mix(WOOD, SHADE, 0.1), 8) for k in (-1, 1) for y in (114, 76, 38, 0))
    spokes = "M-70 -62L-100 -76M-34 -80L-46 -108M34 -80L46 -108M70 -62L100 -76M0 -84V-114"
    frame_ = (
        line(arch, DARK, 13) + line(arch, WOOD, 9) + line(inner, DARK, 13) + line(inner, WOOD, 9) + rungs + line(spokes, WOOD, 8)
    )
    r, green = random.Random(12), ""
    spots = [(k * r.uniform(78, 124), r.uniform(-40, 126)) for k in (-1, 1) for _ in range(17)]
    spots += [(r.uniform(-106, 106), 0.0) for _ in range(20)]
    for x, y in spots:
        py = y or -104 + (x / 106) ** 2 * 58 + r.uniform(-22, 20)
        green += leaf(x, py, r.uniform(0, 360), mix("pine", "meadow", r.uniform(0.05, 0.75)), r.uniform(0.75, 1.15))
    grapes = "".join(
        at(
            x,
            y,
            *[
                circle(dx, dy, 7.4, mix("#7C5C9E", "blush", 0.12 * (i % 3))) + circle(dx - 2.4, dy - 2.6, 2, "#E7D5F2")
                for i, (dx, dy) in enumerate(((-8, 0), (4, -2), (14, 4), (-3, 11), (9, 13), (2, 24)))
            ],
        )
        for x, y in ((-52, -72), (44, -74), (-4, -84))
    )
    flowers = "".join(
        blossom(x, y, c, 5, 0.5)
        for x, y, c in (
            (-118, 60, "blush"),
            (-92, -34, "snow"),
            (112, 20, "snow"),
            (94, -54, "blush"),
            (-96, 112, "snow"),
            (104, 104, "blush"),
            (12, -118, "snow"),
        )
    )
    return pool(40, -94) + pool(40, 98) + lift("s2", frame_) + lift("s1", green) + grapes + flowers


def waterwheel() -> str:
    wet = mix("timber", "night", 0.28)
    spokes = "".join(
        at(
            0,
            0,
            rect(-5, -100, 10, 100, WOOD, 3),
            rect(0, -100, 5, 100, mix(WOOD, SHADE, 0.3), 2),
            cut(corners([(-24, -116), (24, -116), (20, -82), (-20, -82)], 5), mix(WOOD, SHADE, 0.12), 4),
            r=k * 45 + 10,
        )
        for k in range(8)
    )
    ring = "".join(
        circle(0, 0, r, "none", stroke=c, stroke_width=w)
        for r, c, w in ((92, DARK, 15), (92, WOOD, 10), (54, DARK, 10), (54, WOOD, 6))
    )
    hub = circle(0, 0, 19, DARK) + circle(-2, -2, 14, "gold") + circle(-2, -2, 6, DARK)
    wheel = at(-12, 6, spokes, ring, hub)
    stand = line("M-12 6L-66 132M-12 6L42 132", DARK, 17) + line("M-14 4L-68 130M-14 4L40 130", wet, 11)
    trough = post(-136, -104, 13, 128, DARK) + lift(
        "s2",
        path("M-154 -112L-58 -98L-58 -82L-154 -96Z", WOOD),
        path("M-154 -118L-58 -104L-58 -98L-154 -112Z", mix("lake", "snow", 0.45)),
    )
    fall = path(
        "M-62 -102C-40 -100 -36 -78 -42 -40L-60 -30C-50 -66 -50 -86 -62 -90Z", mix("sky", "snow", 0.35), opacity=0.9
    ) + line("M-54 -96Q-42 -84 -48 -46", "snow", 3)
    basin = (
        cut("M-150 116C-120 102 120 100 154 116C160 130 120 144 0 146C-120 144 -158 132 -150 116Z", STONE, 7)
        + path("M-128 117C-100 108 104 107 130 117C120 130 60 134 0 134C-60 134 -118 130 -128 117Z", "lake")
        + line("M-96 119h46M-20 126h56M62 118h40", "#E8F7F4", 3, opacity=0.85)
    )
    drops = "".join(
        circle(x, y, s, mix("sky", "snow", 0.3))
        for x, y, s in ((-92, 92, 5), (-104, 78, 3.4), (-78, 80, 3), (74, 100, 4), (88, 90, 3))
    )
    return pool(160) + trough + lift("s2", wheel) + fall + stand + basin + drops


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


def lantern() -> str:
    """A red lantern on a post with a curved arm."""
    arm = "M-60 -96C-60 -148 -20 -150 34 -132"
    wood = post(-60, -104, 16) + line(arm, DARK, 13) + line(arm, WOOD, 9) + line("M-60 -58Q-34 -70 -22 -126", DARK, 7)
    foot = cut(corners([(-98, 116), (-22, 116), (-14, 139), (-106, 139)], 7, 2, 2), STONE, 6) + cut(
        blob(-106, 132, 17, 11, 5, 0.05), mix(STONE, "snow", 0.2), 4
    )
    body = circle(34, -22, 118, "url(#glow)", opacity=0.75)
    silk = "M2 -84H66C124 -54 124 10 66 40H2C-56 10 -56 -54 2 -84Z"
    ribs = "".join(
        line(
            f"M{34 + dx * 0.5:.0f} -84C{34 + dx * 2.2:.0f} -54 {34 + dx * 2.2:.0f} 10 {34 + dx * 0.5:.0f} 40",
            mix("madder", SHADE, 0.25),
            2.6,
            opacity=0.8,
        )
        for dx in (-30, -15, 0, 15, 30)
    )
    heart = path("M20 -84C-10 -54 -10 10 20 40H46C74 10 74 -54 46 -84Z", mix("rape", "blush", 0.35), opacity=0.75)
    caps = "".join(cut(corners([(2, y), (66, y), (66, y + 15), (2, y + 15)], 5), "gold", 4) for y in (-95, 36))
    tassel = (
        line("M34 50V70", "gold", 4)
        + path("M24 68H44L48 112Q34 106 20 112Z", mix("madder", "blush", 0.2))
        + line("M30 74L28 106M38 74L41 106", mix("madder", SHADE, 0.3), 2.4)
        + rect(23, 64, 22, 8, "gold", 3)
    )
    return (
        pool(64, -54)
        + wood
        + line("M34 -134V-94", "tea", 4)
        + lift("s1", foot)
        + body
        + lift("s2", path(silk, mix("madder", "#E4502F", 0.5)), heart, ribs, caps)
        + tassel
    )


def rail(y: float, x0: float, x1: float) -> str:
    return line(f"M{x0} {y}H{x1}", DARK, 11) + line(f"M{x0} {y - 2}H{x1}", WOOD, 7)


def sheepfold() -> str:
    back = "".join(post(x, -10, 11, 84, DARK) for x in (-108, -40, 28, 104)) + rail(12, -126, 122) + rail(44, -126, 122)
    roof = lift(
        "s2",
        path("M-22 -66L112 -86L150 -28L-2 -14Z", mix("rape", "loess", 0.55)),
        *[
            line(f"M{-16 + i * 27} {-64 - i * 4}L{4 + i * 29} {-18 - i * 3}", mix("gold", "timber", 0.3), 3, opacity=0.7)
            for i in range(6)
        ],
        path("M-2 -14L150 -28V-18L0 -3Z", mix("gold", SHADE, 0.35)),
    )
    shed = (
        post(6, -26, 11, 92, DARK)
        + post(136, -38, 11, 92, DARK)
        + path("M8 -10L132 -26V60H8Z", mix("timber", SHADE, 0.5), opacity=0.55)
    )
    hay = at(
        4,
        84,
        cut(fluffy(0, -14, 30, 20, 8, 3), mix("rape", "loess", 0.45), 6),
        line("M-24 -14l16 -8M-6 -26l14 10M12 -14l14 -10M-14 2l20 -6", mix("gold", "timber", 0.2), 3),
    )
    flock = at(-58, 102, sheep(0, 0, 1.7, True)) + at(48, 112, sheep(0, 0, 1.9))
    lamb = at(-10, 126, sheep(0, 0, 1.05))
    front = (
        "".join(post(x, 62, 13) for x in (-138, -60, 66, 142))
        + rail(88, -150, -54)
        + rail(116, -150, -54)
        + rail(88, 60, 152)
        + rail(116, 60, 152)
    )
    sides = line("M-126 12L-150 88M-126 44L-150 116M122 12L150 88M122 44L152 116", DARK, 9)
    grass = path("M-140 84C-90 66 100 64 146 84L156 138H-152Z", mix("meadow", "pine", 0.12))
    return pool(162) + grass + shed + back + roof + hay + sides + flock + lamb + lift("s1", front)


def stargazer() -> str:
    """A tiny stargazing tower: earthen drum, blue dome, a telescope in its slit."""
    wall = mix("loess", "paper", 0.2)
    drum = "M-80 138L-66 -30H66L80 138Z"
    courses = "".join(
        line(f"M{x} {y}h26", mix(wall, SHADE, 0.3), 3, opacity=0.6)
        for x, y in ((-58, 6), (20, 24), (-66, 60), (36, 74), (-30, 96), (40, 118), (-70, 120))
    )
    shade = path("M30 -30H66L80 138H36Z", mix(wall, SHADE, 0.5), opacity=0.35)
    door = rect(-26, 62, 52, 78, DARK, 24) + rect(-19, 70, 38, 70, "madder", 18) + circle(10, 106, 4, "rape")
    steps = cut(corners([(-42, 128), (42, 128), (50, 141), (-50, 141)], 4), STONE, 4)
    window = circle(0, 22, 17, DARK) + circle(0, 22, 12, "#FFE3A0") + line("M-12 22H12M0 10V34", DARK, 3)
    gallery = (
        cut(corners([(-88, -42), (88, -42), (82, -22), (-82, -22)], 6), WOOD, 5)
        + "".join(rect(x, -66, 6, 26, DARK, 2) for x in range(-84, 85, 24))
        + rail(-66, -84, 84)
    )
    dome = "M-68 -58C-68 -124 -36 -146 0 -146C36 -146 68 -124 68 -58Z"
    slit = path("M-2 -146C20 -146 34 -132 38 -58H4C8 -100 6 -130 -2 -146Z", "night")
    ribs = line("M-40 -58C-42 -100 -28 -132 -8 -145M56 -58C58 -96 46 -130 22 -142", mix("deep", "night", 0.35), 3)
    stars = "".join(
        at(x, y, path("M0 -9Q1.4 -1.4 9 0Q1.4 1.4 0 9Q-1.4 1.4 -9 0Q-1.4 -1.4 0 -9Z", "rape"), s=s)
        for x, y, s in ((-46, -82, 1.0), (-22, -112, 0.75), (-20, -76, 0.6))
    )
    tube = at(
        18,
        -90,
        cut(corners([(-8, -11), (74, -14), (74, 14), (-8, 11)], 4), "gold", 5),
        cut(corners([(64, -18), (86, -20), (86, 20), (64, 18)], 4), mix("gold", "rape", 0.5), 4),
        r=-38,
    )
    sparkle = "".join(
        at(
            x,
            y,
            path("M0 -12Q1.6 -1.6 12 0Q1.6 1.6 0 12Q-1.6 1.6 -12 0Q-1.6 -1.6 0 -12Z", "rape", stroke="gold", stroke_width=1.4),
            s=s,
        )
        for x, y, s in ((124, -138, 1.1), (142, -94, 0.7))
    )
    bush = "".join(
        at(x, 138, cut(fluffy(0, -16, w, 17, 7, i), mix("pine", "meadow", 0.4), 5))
        for i, (x, w) in enumerate(((-92, 26), (96, 22)))
    )
    return (
        pool(130)
        + lift("s2", cut(drum, wall, 9, courses, shade))
        + window
        + door
        + steps
        + lift("s2", cut(dome, mix("deep", "lake", 0.25), 8, ribs, slit, stars))
        + lift("s1", tube)
        + lift("s1", gallery)
        + bush
        + sparkle
    )


def pavilion() -> str:
    floor = cut(corners([(-132, 112), (132, 112), (146, 126), (-146, 126)], 5), mix(STONE, "snow", 0.25), 4) + cut(
        corners([(-150, 124), (150, 124), (154, 141), (-154, 141)], 5), STONE, 5
    )
    steps = cut(corners([(-40, 128), (40, 128), (46, 142), (-46, 142)], 3), mix(STONE, "snow", 0.4), 4)
    red = mix("madder", "timber", 0.12)
    far = "".join(post(x, -18, 10, 112, mix(red, SHADE, 0.3)) for x in (-58, 58))
    near = "".join(post(x, -16, 15, 116, red) + rect(x - 11, 106, 22, 11, STONE, 3) for x in (-116, 116))
    seats = "".join(plank(x, 76, 62, 11) + rect(x + 6, 86, 8, 28, DARK, 2) + rect(x + 48, 86, 8, 28, DARK, 2) for x in (-108, 46))
    back = "".join(rail(52, x, x + 50) + "".join(line(f"M{x + 6 + i * 13} 54V78", WOOD, 4) for i in range(4)) for x in (-106, 56))
    table_ = at(
        0,
        112,
        rect(-6, -30, 12, 30, DARK, 3),
        cut(blob(0, -34, 36, 10, 4, 0.01), STONE, 4),
        path("M-12 -42H10C14 -42 12 -58 0 -58C-12 -58 -16 -42 -12 -42Z", "deep"),
        circle(0, -59, 3.4, "gold"),
    )
    frieze = plank(-128, -24, 256, 17, mix("deep", "lake", 0.4)) + "".join(
        circle(x, -16, 4.6, "rape") for x in range(-108, 120, 24)
    )
    under = path("M-158 -14C-110 -30 -80 -58 -60 -104H60C80 -58 110 -30 158 -14Q80 -28 0 -28Q-80 -28 -158 -14Z", "url(#roof)")
    ridges = "".join(
        line(d, mix("deep", "night", 0.3), 3.4, opacity=0.75)
        for d in (
            "M-40 -102C-50 -70 -66 -46 -88 -26",
            "M-14 -104C-17 -76 -22 -50 -30 -28",
            "M14 -104C17 -76 22 -50 30 -28",
            "M40 -102C50 -70 66 -46 88 -26",
        )
    )
    rim = line("M-158 -14Q-80 -29 0 -29Q80 -29 158 -14", mix("lake", "paper", 0.35), 5) + line(
        "M-60 -104C-80 -58 -110 -30 -158 -14M60 -104C80 -58 110 -30 158 -14", mix("lake", "paper", 0.2), 5
    )
    crown = (
        cut("M-62 -102C-40 -116 -20 -126 -8 -138H8C20 -126 40 -116 62 -102Q0 -94 -62 -102Z", mix("deep", "lake", 0.5), 5)
        + circle(0, -143, 10, "gold")
        + circle(-3, -146, 3.4, "paper")
        + circle(0, -155, 4.6, "gold")
    )
    bells = "".join(
        line(f"M{k * 152} -14V-2", "tea", 2.4)
        + path(f"M{k * 152 - 6} 8Q{k * 152 - 5} -3 {k * 152} -3Q{k * 152 + 5} -3 {k * 152 + 6} 8Z", "gold")
        for k in (-1, 1)
    )
    hang = paper_lantern(0, 4, 1.15)
    whole = (
        pool(164)
        + floor
        + steps
        + far
        + back
        + seats
        + table_
        + lift("s1", near)
        + frieze
        + lift("s3", under, ridges, rim)
        + lift("s1", crown)
        + bells
        + hang
    )
    return at(0, FOOT * 0.05, whole, s=0.95)


PIECES: Final[dict[str, Callable[[], str]]] = {
    "bench": bench,
    "flowerbed": flowerbed,
    "flowerpot": flowerpot,
    "lantern": lantern,
    "leopard": leopard,
    "pavilion": pavilion,
    "sheepfold": sheepfold,
    "stargazer": stargazer,
    "swing": swing,
    "telescope": telescope,
    "trellis": trellis,
    "waterwheel": waterwheel,
}


def piece(name: str) -> str:
    return svg(SIDE, SIDE, PIECES[name](), DEFS, (-SIDE / 2, -SIDE / 2, SIDE, SIDE))


def pictures() -> Iterator[Output]:
    for name in PIECES:
        yield Picture(f"assets/art/yard/{name}.webp", piece(name), (SIDE, SIDE), 90)
