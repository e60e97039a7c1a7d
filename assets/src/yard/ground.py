"""The pupil's own yard before anything stands in it: wall and gate, a corner of the house, a brook, free lawn.

The table says where each bought piece stands: x and y of its foot on the 1280 x 720 canvas, and its width.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from houses import chilli, corn, lattice, pot
from land import LIGHT, MASTER, VIEW, cloud, flowers, hill, lane, light, peak, tufts
from nature import bush, tree
from origin.paper import SHADE, blob
from palette import mix
from picture import Output, Picture, table
from svgkit import at, circle, ellipse, lift, lin, line, path, poly, rad, rect, smooth, svg

from yard.parts import FOOT, SIDE

WALL: Final = mix("loess", "paper", 0.12)
COPE: Final = mix("loess", "#FFFFFF", 0.4)
DEFS: Final = (
    lin("sk", [(0, "#86CADF"), (0.2, "#BFE3EA"), (0.36, "#F3F1DF"), (0.44, "#FFE9C4"), (1, "#FFE9C4")])
    + lin("lawn", [(0, "#B9CC77"), (0.35, "#A6C167"), (1, "#7FA452")])
    + lin("wl", [(0, "#F0CD98"), (1, "#DBA96E")])
    + lin("br", [(0, "#9AD4D6"), (1, "#3A96AE")])
    + lin("cur", [(0, "#3D93A8"), (1, "#266F86")])
    + rad("sun", [(0, "#FFF8D8"), (0.3, "#FFF1BE", 0.85), (1, "#FFE9B0", 0)])
)

# name: (x, y of the foot, width), from the back of the yard to the front
STANDS: Final[dict[str, tuple[int, int, int]]] = {
    "trellis": (470, 392, 150),
    "stargazer": (306, 412, 182),
    "pavilion": (846, 424, 250),
    "sheepfold": (1054, 440, 186),
    "swing": (196, 548, 184),
    "bench": (436, 520, 170),
    "telescope": (774, 542, 150),
    "waterwheel": (1052, 654, 206),
    "lantern": (560, 628, 146),
    "flowerpot": (96, 660, 118),
    "flowerbed": (342, 652, 214),
    "leopard": (846, 672, 158),
}


def outside() -> str:
    """Morning over the wall: sun, mountains, lake, a yellow field, poplars."""
    far = ((150, 250, 96), (300, 300, 120), (1010, 330, 128), (1180, 300, 104), (720, 260, 84), (520, 220, 66))
    water = "".join(
        line(f"M{x} {y}h46", "#F1FAF4", 2.6, opacity=0.8)
        for x, y in ((640, 226), (760, 236), (900, 224), (1040, 236), (420, 234))
    )
    return (
        rect(-20, -140, 1320, 1000, "url(#sk)")
        + circle(470, 70, 210, "url(#sun)")
        + circle(470, 70, 38, "#FFFBE8")
        + cloud(760, 30, 0.9)
        + cloud(1090, 78, 0.7)
        + cloud(250, -40, 0.8)
        + "".join(peak(x, 226, w, h, i + 30, "ridge" if h > 90 else mix("ridge", "sky", 0.4)) for i, (x, w, h) in enumerate(far))
        + path("M-20 216H1300V262H-20Z", "url(#br)")
        + water
        + path("M-20 248Q200 230 470 244T940 240T1300 250V320H-20Z", mix("rape", "#FFFFFF", 0.06))
        + path("M-20 270Q260 254 560 266T1300 268V340H-20Z", mix("meadow", "rape", 0.3))
        + "".join(
            tree(x, 290, s, mix("pine", "meadow", m), "poplar")
            for x, s, m in (
                (352, 1.0, 0.1),
                (384, 0.84, 0.4),
                (926, 0.9, 0.35),
                (958, 1.06, 0.1),
                (1226, 1.1, 0.2),
                (990, 0.8, 0.4),
            )
        )
        + tree(560, 288, 0.62, "pine", "spruce")
        + tree(742, 286, 0.56, "pine", "spruce")
    )


def wall() -> str:
    """A low earthen wall with a pale cope, its courses and a rose over it."""
    r = random.Random(5)
    seams = "".join(
        line(f"M{r.uniform(160, 1270):.0f} {y}h{r.uniform(20, 44):.0f}", mix("loess", SHADE, 0.18), 3, opacity=0.6)
        for y in (292, 308, 324, 338)
        for _ in range(9)
    )
    body = rect(-20, 274, 1320, 78, "url(#wl)") + seams
    top = rect(-20, 264, 1320, 15, COPE, 5) + rect(-20, 276, 1320, 8, "#5A3416", opacity=0.14)
    return lift("s3", body, top) + rect(-20, 340, 1320, 14, "#5A3416", opacity=0.1)


def gate() -> str:
    """The wooden gate in the wall, one leaf open to the road outside."""
    roof = path("M-112 -118Q0 -134 112 -118L132 -92Q0 -104 -132 -92Z", "deep") + line(
        "M-132 -92Q0 -104 132 -92", mix("deep", "paper", 0.35), 5
    )
    tiles = "".join(
        line(f"M{x} -121L{x * 1.16:.0f} -98", mix("deep", "night", 0.35), 3, opacity=0.7) for x in range(-100, 101, 20)
    )
    posts = "".join(
        rect(x - 11, -92, 22, 96, mix("madder", "timber", 0.3), 3) + rect(x + 4, -92, 7, 96, "#2A1208", opacity=0.15)
        for x in (-78, 78)
    )
    sky_ = (
        rect(-66, -84, 132, 88, "#F7E6BE")
        + path("M-66 -30Q0 -44 66 -30V4H-66Z", mix("meadow", "rape", 0.35))
        + path("M-8 -36L10 -36L34 4H-40Z", "#F5E3BE")
    )
    leaf_l = poly([(-66, -84), (-18, -76), (-18, 8), (-66, 4)], mix("madder", "timber", 0.1)) + circle(-27, -32, 4, "rape")
    leaf_r = poly([(66, -84), (36, -78), (36, 7), (66, 4)], mix("madder", "timber", 0.25)) + circle(43, -32, 4, "rape")
    boards = line("M-50 -81V5M-34 -79V6M52 -81V5", mix("madder", SHADE, 0.4), 2.4, opacity=0.7)
    return lift("s2", sky_, leaf_l, leaf_r, boards, posts, rect(-92, -96, 184, 14, "timber", 3)) + lift("s2", roof, tiles)


def house() -> str:
    """One corner of the own house: lattice, curtained door, eave, drying corn."""
    front = poly([(-30, 140), (176, 140), (176, 404), (-30, 404)], "url(#wl)")
    side = poly([(176, 140), (214, 116), (214, 372), (176, 404)], mix("loess", SHADE, 0.3))
    rafters = "".join(
        circle(-4 + i * 26, 127, 7.5, mix("timber", "#FFE9C0", 0.42))
        + circle(-4 + i * 26, 127, 4, mix("timber", "#FFE9C0", 0.15))
        for i in range(8)
    )
    eave = (
        rect(-40, 112, 236, 28, "timber", 3)
        + poly([(196, 140), (232, 118), (232, 90), (196, 112)], mix("timber", SHADE, 0.4))
        + path("M-40 112L-10 84H232L196 112Z", mix("loess", "#FFFFFF", 0.3))
    )
    shade = rect(-30, 140, 206, 18, "#5A3416", opacity=0.16)
    cloth = "M112 206H162V388Q152 396 142 388Q132 396 122 388Q116 394 112 390Z"
    door = (
        rect(104, 198, 66, 206, mix("timber", SHADE, 0.2), 3)
        + path(cloth, "url(#cur)")
        + "".join(circle(137, y, 9, c) + circle(137, y, 3.6, "rape") for y, c in ((250, "#F4E4C4"), (300, "blush")))
    )
    step = path("M96 402H182L192 416H88Z", mix("straw", "ridge", 0.35))
    return (
        lift("s3", front, side)
        + shade
        + lattice(8, 214, 66, 92)
        + door
        + corn(88, 182, 6)
        + chilli(190, 176, 6)
        + lift("s3", eave, rafters)
        + step
        + at(22, 408, pot(0, 0), s=2.0)
    )


def brook() -> str:
    """Water that comes in under the wall and leaves at the right, with stones and reeds."""
    left = [(1148.0, 334.0), (1160.0, 400.0), (1146.0, 452.0), (1168.0, 520.0), (1150.0, 590.0), (1186.0, 690.0), (1180.0, 860.0)]
    right = [
        (1198.0, 334.0),
        (1222.0, 400.0),
        (1216.0, 452.0),
        (1254.0, 520.0),
        (1252.0, 590.0),
        (1312.0, 690.0),
        (1330.0, 860.0),
    ]
    bank = smooth([*left, *reversed(right)], closed=True, k=1)
    arch = path("M1136 352V326Q1172 300 1210 326V352Z", mix("tea", "night", 0.35)) + line(
        "M1132 352V324Q1172 294 1214 324V352", mix("straw", "ridge", 0.4), 10
    )
    light_ = "".join(
        line(f"M{x} {y}q16 -5 32 0", "#EAF7F4", 3, opacity=0.8)
        for x, y in ((1166, 380), (1180, 430), (1166, 474), (1196, 520), (1180, 574), (1206, 640), (1240, 690), (1220, 760))
    )
    r, stones = random.Random(3), ""
    for side in (left, right):
        for (x0, y0), (x1, y1) in pairwise(side):
            for t in (0.1, 0.42, 0.74):
                k = 0.6 + (y0 + (y1 - y0) * t - 350) / 420
                d = blob(x0 + (x1 - x0) * t + r.uniform(-6, 6), y0 + (y1 - y0) * t, 12 * k, 8 * k, r.randrange(999), 0.12, 8)
                stones += path(d, mix(mix("ridge", "straw", 0.6), "tea", r.uniform(0, 0.25)))
    reeds = "".join(
        line(f"M{x} {y}q{-6 + x % 9} -18 {-9 + x % 13} -38M{x + 7} {y}q3 -14 9 -30", mix("pine", "meadow", 0.35), 4)
        for x, y in ((1150, 478), (1232, 470), (1268, 590), (1168, 700))
    )
    return arch + path(bank, "url(#br)", stroke=mix("meadow", "pine", 0.6), stroke_width=8) + light_ + lift("s1", stones) + reeds


def lawn() -> str:
    """Lawn with soft paper edges, a trodden path from the gate, short grass."""
    back = path("M-20 348Q300 340 640 350T1300 346V860H-20Z", "url(#lawn)")
    worn = "".join(
        ellipse(x, y + 2, w * 0.42, w * 0.075, mix("loess", "meadow", 0.62), opacity=0.5) for x, y, w in STANDS.values()
    )
    path_ = lane([(690, 900, 200), (668, 720, 130), (626, 590, 96), (650, 480, 70), (641, 410, 56), (640, 330, 46)])
    return (
        back
        + line("M-20 470Q260 450 560 472T1300 462", "#D7E09A", 3, opacity=0.45)
        + line("M-20 590Q300 566 620 586T1150 580", "#CBD88C", 3, opacity=0.4)
        + worn
        + tufts(7, 54, (20, 372, 1120, 690), mix("pine", "meadow", 0.45))
        + path_
        + flowers(8, 10, (230, 372, 560, 392))
        + flowers(9, 9, (720, 374, 1120, 398))
    )


def front() -> str:
    """The edge nearest to us: bushes, flowers, and bleed for taller screens."""
    return (
        hill("M-20 716C160 690 420 712 640 724C860 736 1060 700 1300 708", mix("meadow", "pine", 0.42))
        + flowers(21, 30, (10, 722, 1270, 740))
        + flowers(22, 40, (0, 760, 1280, 830))
        + tufts(23, 40, (10, 730, 1270, 760), mix("meadow", "#FFFFFF", 0.1))
        + bush(28, 722, 1.5)
        + bush(1244, 716, 1.7)
        + bush(1190, 728, 1.1, "meadow")
    )


def ground() -> str:
    corner = bush(232, 384, 1.0) + bush(1110, 368, 1.0) + bush(1238, 372, 1.1)
    scene = outside() + wall() + lawn() + at(640, 350, gate()) + brook() + corner + house() + front() + light()
    return svg(1280, 960, scene, DEFS + LIGHT, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/yard.webp", ground(), MASTER)
    rows = {name: {"x": x, "y": y, "w": w} for name, (x, y, w) in STANDS.items()}
    yield table("assets/art/yard.json", {"foot": round(0.5 + FOOT / SIDE, 4), "pieces": rows})
