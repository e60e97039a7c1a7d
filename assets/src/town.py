"""The landscape of the hub: sky, lake, hills and road, without the eight places, clouds and cranes.

Those are sprites; the game lays them out after the table in places.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import Final

from houses import hut
from land import LIGHT, MASTER, VIEW, field, flowers, hill, light, road, tufts
from mountains import hazed, summit
from nature import antelope, bush, haystack, sheep, tree, yak
from palette import mix
from picture import Output, Picture
from svgkit import circle, lift, lin, line, path, rad, rect, svg

PALE: Final = mix("loess", "#FFFFFF", 0.25)
ROAD: Final = (
    "M-30 690C80 672 160 664 250 656C430 650 560 640 690 656C760 666 820 664 900 662"
    "C1050 658 1206 640 1204 572C1200 512 1150 506 1110 504C930 496 820 506 712 504"
    "C560 500 470 490 352 492C200 494 110 470 96 420C84 374 130 352 196 350"
    "C330 346 440 338 560 334C700 330 820 350 962 352C1080 356 1180 378 1310 384"
)
DEFS: Final = (
    lin("sk", [(0, "#86C9D8"), (0.26, "#BFE4E4"), (0.38, "#FDEFD2"), (1, "#FDEFD2")])
    + lin("lk", [(0, "#A6DADB"), (0.3, "#5FB6C4"), (1, "#3593AC")])
    + lin("h1", [(0, "#D3DA86"), (1, "#AFC867")])
    + lin("h2", [(0, "#B9CF6C"), (1, "#8FB556")])
    + lin("h3", [(0, "#99BE5C"), (1, "#7AA550")])
    + lin("h4", [(0, "#6F9E50"), (1, "#4D7C4A")])
    + rad("sn", [(0, "#FFF8D8", 1), (0.3, "#FFF1BE", 0.85), (1, "#FFE9B0", 0)])
    + lin("fg", [(0, "mist", 0), (0.8, "#FFF3DC", 0.95), (1, "mist", 0.3)])
)


def sky() -> str:
    """Air, sun, two ranges and the mist at their feet."""
    far = ((90, 330, 112), (340, 350, 124), (800, 320, 92), (1150, 360, 108), (1300, 260, 88), (962, 280, 72))
    near = ((-10, 360, 134), (620, 310, 104), (214, 420, 166), (446, 350, 126), (98, 260, 88))
    return (
        rect(-40, -160, 1360, 1040, "url(#sk)")
        + circle(336, 132, 210, "url(#sn)")
        + circle(336, 132, 36, "#FFFBE8")
        + "".join(summit(x, 252, w, h, i + 3, hazed("#DDEBE4", 0.55), 0.48) for i, (x, w, h) in enumerate(far))
        + "".join(lift("s2", summit(x, 272, w, h, i + 20, hazed("#DDEBE4", 0.2))) for i, (x, w, h) in enumerate(near))
        + rect(-20, 176, 1320, 130, "url(#fg)")
    )


def lake() -> str:
    """Open water with light strokes and one island."""
    r = random.Random(5)
    edge = "M436 272C500 252 560 242 700 240Q980 237 1300 242"
    out = path(edge + "V330H436Z", "url(#lk)") + line(edge, "#F3FBF6", 3, opacity=0.9)
    for _ in range(44):
        x, y = r.uniform(680, 1270), r.uniform(254, 300)
        out += line(f"M{x:.0f} {y:.0f}h{r.uniform(8, 30):.0f}", "#F1FAF4", 2, opacity=0.6)
    return (
        out
        + path("M1150 262Q1190 240 1238 262Q1192 270 1150 262Z", mix("ridge", "pine", 0.5))
        + path("M1150 262Q1192 270 1238 262", stroke="#F8EBCB", stroke_width=3)
    )


def shore() -> str:
    """The flower sea along the water and the back hill with its hamlets."""
    sea = "M-20 292C90 262 300 262 470 276C640 290 820 288 960 284C1100 282 1220 288 1300 284L1300 380L-20 380Z"
    top = "M-20 330C60 300 150 286 250 296C360 306 430 318 560 312C680 306 760 326 880 330C1010 334 1160 318 1300 338"
    return (
        lift("s4", field("f1", sea, 262, 392, 700, 2, 420))
        + hill(top, "url(#h1)")
        + tree(404, 314, 0.52, "pine", "spruce")
        + tree(430, 322, 0.62, "pine", "spruce")
        + tree(742, 330, 0.5, "pine", "poplar")
        + tree(760, 334, 0.62, mix("pine", "meadow", 0.4), "poplar")
        + hut(812, 332, 0.62)
        + hut(846, 340, 0.7, PALE)
        + hut(1150, 334, 0.62, PALE)
        + hut(1190, 340, 0.72)
        + hut(318, 318, 0.56, PALE)
        + hut(346, 324, 0.62)
        + tree(1240, 350, 0.66, mix("meadow", "pine", 0.35))
        + tree(44, 346, 0.6, mix("meadow", "pine", 0.4))
        + tree(1120, 338, 0.44, "pine", "spruce")
        + tufts(1, 22, (20, 366, 1260, 400), mix("pine", "meadow", 0.4))
    )


def middle() -> str:
    """The middle hill between two rapeseed slopes."""
    top = "M-20 424C90 392 240 386 420 400C560 410 640 424 760 414C900 402 1090 396 1300 416"
    left = "M-20 446C20 430 50 424 84 424C116 440 150 500 214 520C200 540 100 548 -20 560L-20 446Z"
    right = "M1182 436C1220 424 1260 420 1300 420L1300 540C1250 548 1224 548 1206 540Q1180 480 1182 436Z"
    return (
        hill(top, "url(#h2)")
        + field("f4", left, 418, 560, 200, 8, 300, 40)
        + field("f5", right, 414, 550, 1100, 9, 420, 40)
        + tufts(2, 26, (230, 510, 1160, 556), mix("pine", "meadow", 0.25))
        + hut(524, 464, 0.74)
        + hut(560, 472, 0.66, PALE)
        + hut(930, 462, 0.74, PALE)
        + hut(968, 470, 0.8)
        + haystack(70, 470, 0.8)
        + haystack(118, 486, 0.66)
        + haystack(1244, 468, 0.7)
        + "".join(sheep(x, y, k, f) for x, y, k, f in ((262, 440, 0.5, False), (292, 452, 0.56, True), (236, 458, 0.6, True)))
        + bush(640, 478, 0.8)
        + bush(1034, 482, 0.7)
        + bush(486, 476, 0.7)
    )


def near() -> str:
    """The two hills nearest to us, the road over all of them, flowers, trees, animals."""
    return (
        hill("M-20 592C110 548 280 540 470 558C640 572 760 590 900 568C1050 546 1180 552 1300 568", "url(#h3)")
        + hill("M-20 726C160 690 340 704 560 718C800 732 1060 696 1300 712", "url(#h4)")
        + road(ROAD, 22)
        + tufts(3, 40, (20, 714, 1260, 750), mix("meadow", "#FFFFFF", 0.1))
        + flowers(4, 30, (20, 716, 1260, 724))
        + flowers(11, 16, (440, 580, 720, 620))
        + flowers(12, 8, (990, 590, 1110, 620))
        + flowers(15, 46, (0, 760, 1280, 830))
        + tree(590, 480, 0.62, mix("rape", "meadow", 0.5))
        + tree(884, 474, 0.74, "pine", "poplar")
        + tree(866, 478, 0.6, mix("pine", "meadow", 0.35), "poplar")
        + tree(1006, 480, 0.5, mix("pine", "meadow", 0.35), "poplar")
        + tree(36, 644, 0.9, mix("pine", "meadow", 0.3))
        + tree(1238, 640, 1.0, "pine", "spruce")
        + tree(1206, 656, 0.8, "pine", "spruce")
        + flowers(14, 12, (620, 560, 720, 580))
        + antelope(1110, 706, 0.62, True)
        + antelope(1164, 710, 0.5)
        + yak(590, 616, 0.66)
        + yak(676, 600, 0.48, flip=True)
    )


def town() -> str:
    return svg(1280, 960, sky() + lake() + shore() + middle() + near() + light(), DEFS + LIGHT, VIEW)


def road_points(per_curve: int = 12) -> list[list[float]]:
    """The road as a polyline on the 1280 x 720 canvas, from the lower left to the upper right."""
    nums = [float(n) for n in re.findall(r"-?\d+", ROAD)]
    pts = list(zip(nums[::2], nums[1::2], strict=True))
    out = [list(pts[0])]
    for i in range(0, len(pts) - 3, 3):
        for step in range(1, per_curve + 1):
            t = step / per_curve
            weights = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            curve = list(zip(weights, pts[i : i + 4], strict=True))
            out.append([round(sum(k * p[axis] for k, p in curve), 1) for axis in (0, 1)])
    return out


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/town.webp", town(), MASTER)
