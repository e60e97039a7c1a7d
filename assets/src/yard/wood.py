"""Pieces a carpenter makes: bench, swing, trellis, waterwheel, lantern post, sheepfold."""

from __future__ import annotations

import random

from nature import blossom, leaf, sheep
from origin.paper import SHADE, blob, corners, cut, fluffy
from palette import mix
from svgkit import at, circle, lift, line, path, rect

from yard.parts import DARK, FOOT, STONE, WOOD, plank, pool, post, rail


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
