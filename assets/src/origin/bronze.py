"""Shaped bronze money of the Spring-and-Autumn and Warring States periods beside the tools it grew from.

Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, g, lift, path

from origin.paper import BRONZE, IRON, RIM, SHADE, VERDIGRIS, blob, corners, cut, engraved, ground, item, objects, patina, raised

AGE = (VERDIGRIS, mix(BRONZE, "ink", 0.28), mix(BRONZE, "timber", 0.45))
FLAT = "M-40 -184L38 -186L32 -104L104 -92L116 166L70 178C58 132 40 112 0 110C-40 112 -58 132 -72 178L-116 166L-104 -92L-34 -104Z"
HOLLOW = "M-88 -64Q-54 -80 -32 -84V-96H32V-84Q58 -80 90 -64L112 144Q116 164 98 170L60 180Q44 138 0 134Q-44 138 -60 180L-98 170Q-116 164 -112 144Z"
BLADE = "M-68 -20Q-60 -34 -34 -36H34Q60 -34 68 -20L86 138Q88 156 70 160Q0 176 -70 160Q-88 156 -86 138Z"
KNIFE = (
    "M-86 -188Q-30 -208 14 -188C70 -140 92 -66 72 26L70 62L30 70L18 34C14 -38 -14 -106 -68 -142Q-92 -162 -86 -188Z"
    "M44 58C88 62 108 98 98 134C86 168 44 178 14 160C-16 138 -14 92 16 70C24 64 34 60 44 58Z"
)


def flat_spade() -> str:
    """A thin cast plate with square shoulders and two feet; raised ribs, no socket."""
    ribs = raised("M0 -168V84M-62 -70L-72 130M62 -70L74 130", BRONZE, 7)
    rim = path(FLAT, "none", stroke=mix(BRONZE, RIM, 0.3), stroke_width=13, opacity=0.7)
    return cut(FLAT, BRONZE, 9, patina(3, 26, (-110, -180, 110, 170), AGE), rim, ribs)


def hollow_spade() -> str:
    """The older kind: a long hollow socket where a handle would sit, arched foot, three ribs."""
    socket = cut(
        corners([(-33, -196), (35, -192), (30, -62), (-30, -62)], 5, 2),
        mix(BRONZE, RIM, 0.08),
        9,
        patina(8, 8, (-30, -190, 30, -70), AGE),
    )
    mouth = path(blob(1, -193, 35, 14, 4, 0.03), mix(BRONZE, RIM, 0.35)) + path(
        blob(1, -192, 26, 9, 5, 0.03), mix(BRONZE, "ink", 0.75)
    )
    core = path(corners([(-12, -150), (12, -150), (9, -116), (-9, -116)], 5), mix(BRONZE, "ink", 0.6))
    ribs = raised("M0 -50V100M-56 -44L-70 124M56 -44L72 124", BRONZE, 7)
    plate = cut(HOLLOW, BRONZE, 11, patina(12, 24, (-110, -70, 110, 170), AGE), ribs)
    return lift("s2", plate) + lift("s2", socket, mouth, core)


def farm_spade() -> str:
    """A digging tool that could really be used: long wooden handle, iron shoe, earth on the blade."""
    wood = mix("timber", "#FFE9C0", 0.2)
    handle = cut(
        corners([(-15, -214), (15, -214), (19, 20), (-19, 20)], 12, 3),
        wood,
        7,
        *[engraved(f"M{x} -190q4 60 0 170", wood, 2.6) for x in (-6, 6)],
    )
    grip = cut(corners([(-58, -222), (58, -226), (60, -198), (-58, -194)], 13, 4), mix(wood, "timber", 0.4), 6)
    shoe = mix(IRON, "ridge", 0.45)
    blade = cut(
        BLADE,
        shoe,
        10,
        path("M-90 118Q-50 96 -16 120Q26 96 90 126V190H-90Z", mix("loess", "timber", 0.45)),
        path("M-88 130Q-40 112 0 134Q40 114 90 138V190H-90Z", mix("loess", "timber", 0.2), opacity=0.6),
    )
    collar = cut(
        corners([(-32, -62), (32, -62), (40, 30), (-40, 30)], 8, 5),
        mix(shoe, RIM, 0.12),
        7,
        circle(0, -26, 7, mix(shoe, SHADE, 0.5)),
    )
    crumbs = "".join(
        path(blob(x, y, r, r * 0.7, i, 0.2, 7), mix("loess", "timber", 0.35))
        for i, (x, y, r) in enumerate(((-112, 168, 13), (-88, 182, 9), (104, 170, 12), (86, 184, 8)))
    )
    return lift("s3", handle, grip) + lift("s2", blade) + lift("s2", collar) + crumbs


def knife_coin() -> str:
    """A curved knife coin with a ring at the end of its grip; the edge is blunt."""
    hole = blob(42, 116, 25, 25, 3, 0.03)
    ribs = raised("M28 42L62 36M32 56L62 50", BRONZE, 6) + raised("M-64 -176Q-8 -182 24 -134Q60 -72 52 22", BRONZE, 6)
    ring = path(blob(42, 116, 41, 41, 4, 0.01, 14), "none", stroke=mix(BRONZE, RIM, 0.38), stroke_width=6)
    body = cut(KNIFE.split("Z")[0] + "Z", BRONZE, 10, patina(6, 18, (-90, -190, 80, 60), AGE), ribs)
    loop = cut("M" + KNIFE.split("ZM")[1] + hole, BRONZE, 8, patina(9, 8, (-10, 60, 100, 170), AGE), ring)
    return lift("s2", loop) + lift("s2", body)


def kitchen_knife() -> str:
    """A broad kitchen cleaver with a wooden grip on a board: a tool, not money."""
    steel = mix("ridge", "snow", 0.45)
    board = cut(
        corners([(-190, 60), (150, 44), (196, 140), (-160, 160)], 24, 3),
        mix("timber", "#FFE9C0", 0.38),
        10,
        *[
            engraved(f"M-150 {84 + i * 24}Q0 {70 + i * 25} 170 {72 + i * 24}", mix("timber", "#FFE9C0", 0.38), 3)
            for i in range(3)
        ],
    )
    blade = cut(
        corners([(-188, -96), (62, -116), (68, 34), (-176, 44)], 14, 5),
        steel,
        8,
        path("M-190 10L70 0V50H-190Z", mix(steel, "#FFFFFF", 0.7)),
        circle(28, -84, 11, mix("timber", "#FFE9C0", 0.2)),
    )
    grip = cut(
        corners([(60, -92), (196, -104), (204, -58), (64, -40)], 18, 6),
        "timber",
        8,
        *[circle(x, y, 7, mix("gold", "straw", 0.3)) for x, y in ((96, -70), (134, -76), (172, -80))],
    )
    bits = "".join(
        lift(
            "s1",
            path(blob(x, y, 17, 12, i, 0.08), mix("meadow", "paper", 0.25)),
            path(blob(x, y, 10, 7, i, 0.08), mix("meadow", "paper", 0.6)),
        )
        for i, (x, y) in enumerate(((-104, 92), (-62, 108), (-20, 88), (30, 104)))
    )
    return lift("s3", board) + bits + lift("s3", g(grip, blade, transform="rotate(-6)"))


def ring_coin() -> str:
    """A round coin with a round hole and no rim, slightly uneven."""
    body = blob(0, 0, 158, 156, 21, 0.012, 16) + blob(-2, 2, 32, 33, 4, 0.04)
    marks = raised("M94 -54V54M66 -34Q70 -2 94 0M122 -30Q118 4 94 6M70 48Q96 58 120 46", BRONZE, 8.5)
    return cut(
        body,
        BRONZE,
        12,
        patina(14, 34, (-150, -150, 150, 150), AGE),
        path(blob(-2, 2, 46, 47, 6, 0.02), "none", stroke=mix(BRONZE, SHADE, 0.2), stroke_width=4),
        marks,
    )


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "spade-coin": item(ground(128, y=184), lift("s3", flat_spade())),
            "hollow-spade": item(ground(128, y=186), at(0, 4, hollow_spade())),
            "farm-spade": item(ground(132, y=182), at(0, 18, farm_spade())),
            "knife-coin": item(ground(120, y=184), at(10, 14, knife_coin(), r=4)),
            "kitchen-knife": item(ground(180, y=146), kitchen_knife()),
            "ring-coin": item(ground(136, y=174), lift("s3", at(0, 6, ring_coin()))),
        }
    )
