"""The title: the town on a golden morning, children on their way down the road.

Composed for a name plate in the calm sky, buttons in the middle and the mascot on the meadow at the left.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from figures import figure
from homesteads import home, market, ranch
from houses import hut
from land import LIGHT, VIEW, field, hill, lane, light, tufts
from mountains import hazed, summit
from nature import bush, haystack, sheep, tree
from offices import bank, museum, station
from palette import mix
from picture import Output, Picture
from sprites import cloud, crane
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rad, rect, svg

PALE: Final = mix("loess", "#FFFFFF", 0.25)
DEFS: Final = (
    lin("sk", [(0, "#7DC3D6"), (0.2, "#A9DBDF"), (0.36, "#E3EBD2"), (0.47, "#FDE7B8"), (1, "#FBD795")])
    + lin("lk", [(0, "#F6E6BE"), (0.3, "#8CCBD0"), (1, "#3E9DB3")])
    + lin("h1", [(0, "#E0DC8E"), (1, "#BACB6C")])
    + lin("h2", [(0, "#C6D374"), (1, "#93B858")])
    + lin("h3", [(0, "#A8C662"), (1, "#79A550")])
    + lin("h4", [(0, "#86AE56"), (1, "#4C7C4A")])
    + rad("sn", [(0, "#FFFBE4", 1), (0.22, "#FFF2C0", 0.9), (0.55, "#FFE7A6", 0.4), (1, "#FFE0A0", 0)])
    + lin("ry", [(0, "#FFF6CF", 0), (0.7, "#FFF6CF", 0.32), (1, "#FFF6CF", 0.5)])
    + lin("fg", [(0, "#FFF3D6", 0), (0.55, "#FFF1D0", 0.5), (0.85, "#FFEFC8", 0.96), (1, "#FFEFC8", 0.9)])
)


def sky() -> str:
    """Air, a low sun on the left with soft rays, clouds that leave the middle free."""
    x, y = 250, 262
    rays = "".join(
        at(x, y, poly([(-10, 0), (10, 0), (46, -420), (-46, -420)], "url(#ry)"), r=a) for a in (-62, -34, -8, 20, 48, 76)
    )
    low = "M-70 18C-92 18 -92 -8 -68 -10C-66 -34 -34 -40 -22 -24C-8 -46 34 -44 38 -16C62 -24 84 -6 74 10C72 16 66 18 60 18Z"
    belly = "M-70 18C-80 18 -86 12 -86 6C-50 14 40 10 76 4C74 14 68 18 60 18Z"
    spots = ((92, 92, 0.95), (1130, 76, 1.1), (1240, 176, 0.6), (1010, 196, 0.5), (180, -50, 0.9), (1090, -70, 1))
    return (
        rect(-40, -160, 1360, 1040, "url(#sk)")
        + g(rays, opacity=0.55)
        + circle(x, y, 280, "url(#sn)")
        + circle(x, y, 46, "#FFFBE6")
        + "".join(at(px, py, cloud(low, belly), s=k) for px, py, k in spots)
    )


def ranges() -> str:
    """Three ranges in deepening tones, mist between them."""
    far = ((60, 320, 120), (330, 360, 110), (560, 380, 118), (770, 300, 96), (1010, 380, 130), (1290, 360, 140))
    near = ((-20, 380, 170), (440, 400, 120), (660, 330, 138), (1230, 420, 196))
    return (
        "".join(summit(x, 356, w, h, i + 60, hazed("#E9EAD8", 0.6), 0.46) for i, (x, w, h) in enumerate(far))
        + rect(-20, 296, 1320, 70, "url(#fg)")
        + "".join(lift("s2", summit(x, 384, w, h, i + 80, hazed("#DCE6E2", 0.3), 0.5)) for i, (x, w, h) in enumerate(near))
        + lift("s2", summit(960, 386, 560, 246, 7, hazed("#DCE6E2", 0.1), 0.54))
        + lift("s2", summit(812, 388, 260, 112, 21, hazed("#DCE6E2", 0.22), 0.42))
        + lift("s2", summit(1092, 388, 300, 136, 33, hazed("#DCE6E2", 0.16), 0.44))
        + rect(-20, 326, 1320, 70, "url(#fg)")
    )


def lake() -> str:
    r = random.Random(6)
    edge = "M380 398C460 378 560 372 720 370Q1000 368 1300 372"
    out = path(edge + "V450H380Z", "url(#lk)") + line(edge, "#FFFBEA", 3, opacity=0.9)
    for _ in range(46):
        x, y = r.uniform(600, 1270), r.uniform(382, 424)
        out += line(f"M{x:.0f} {y:.0f}h{r.uniform(8, 34):.0f}", "#FFF8E2", 2, opacity=0.65)
    return out


def stand(x: float, y: float, house: str, s: float) -> str:
    """A house on its ground shadow."""
    return at(x, y, ellipse(14, 2, 122, 13, "#3E5A2A", opacity=0.28), house, s=s)


def village() -> str:
    """The far slope: flower sea, and the town small around its museum."""
    sea = "M-20 430C120 402 330 406 520 416C700 426 900 424 1060 416C1160 412 1240 416 1300 412L1300 500L-20 500Z"
    top = "M-20 476C120 440 300 428 470 444C640 458 800 462 940 450C1080 440 1200 448 1300 462"
    to_museum = ((684, 590, 15), (660, 552, 14), (606, 524, 12), (520, 508, 10), (430, 498, 9), (404, 486, 8))
    to_bank = ((672, 572, 14), (690, 540, 12), (752, 516, 10), (830, 502, 9), (872, 490, 8))
    return (
        lift("s4", field("f1", sea, 400, 520, 640, 2, 460))
        + hill(top, "url(#h1)")
        + lane(to_museum)
        + lane(to_bank)
        + tree(60, 470, 0.6, mix("meadow", "pine", 0.45))
        + stand(150, 484, ranch(), 0.5)
        + hut(246, 468, 0.6, PALE)
        + hut(276, 474, 0.66)
        + tree(318, 468, 0.52, "pine", "spruce")
        + stand(398, 482, museum(), 0.66)
        + tree(486, 470, 0.58, "pine", "poplar")
        + tree(502, 474, 0.48, mix("pine", "meadow", 0.4), "poplar")
        + hut(548, 478, 0.62, PALE)
        + stand(872, 486, bank(), 0.6)
        + hut(780, 478, 0.6)
        + hut(812, 484, 0.66, PALE)
        + tree(966, 480, 0.55, "pine", "spruce")
        + stand(1096, 492, station(), 0.6)
        + hut(1206, 482, 0.64, PALE)
        + tree(1250, 482, 0.6, mix("meadow", "pine", 0.35))
    )


def slope() -> str:
    """The middle slope with fields, the market and the grandparents' courtyard."""
    top = "M-20 566C120 524 270 520 430 538C580 552 700 560 840 544C1000 526 1180 530 1300 548"
    left = "M-20 590C40 566 120 556 190 560C250 590 250 622 230 650C150 664 60 664 -20 656L-20 590Z"
    right = "M1150 548C1200 542 1250 544 1300 550L1300 640C1250 648 1220 646 1190 630Q1150 590 1150 548Z"
    flock = ((842, 564, 0.5, False), (880, 574, 0.58, True), (914, 562, 0.5, True))
    return (
        hill(top, "url(#h2)")
        + field("f2", left, 550, 668, 160, 8, 240, 36)
        + field("f3", right, 540, 668, 1130, 9, 260, 36)
        + tufts(2, 30, (280, 570, 1000, 640), mix("pine", "meadow", 0.25))
        + haystack(80, 612, 0.9)
        + haystack(132, 630, 0.8)
        + haystack(1218, 610, 0.9)
        + "".join(sheep(x, y, k, f) for x, y, k, f in flock)
        + bush(440, 590, 0.8)
        + stand(300, 600, home(), 0.84)
        + tree(1004, 592, 0.7, "pine", "poplar")
        + tree(1024, 598, 0.56, mix("pine", "meadow", 0.35), "poplar")
        + stand(1132, 606, market(), 0.86)
    )


def blossoms(seed: int, box: tuple[float, float, float, float], n: int) -> str:
    """Rapeseed close to us: stalks with bunches of four-petalled flowers."""
    r = random.Random(seed)
    x0, y0, x1, y1 = box
    out = ""
    for x, y in sorted(((r.uniform(x0, x1), r.uniform(y0, y1)) for _ in range(n)), key=lambda p: p[1]):
        k = 0.7 + 0.5 * (y - y0) / (y1 - y0)
        stalk = line(f"M0 0Q{r.uniform(-8, 8):.0f} -40 0 -78", mix("pine", "meadow", 0.5), 4)
        leaves = path("M0 -20Q26 -34 34 -16Q16 -6 0 -12ZM0 -34Q-26 -46 -32 -30Q-16 -20 0 -26Z", mix("meadow", "pine", 0.3))
        petals = ""
        for dx, dy in ((-12, -74), (12, -72), (0, -86), (-17, -88), (16, -90), (0, -100)):
            tint = mix("rape", "#FFF3B0", r.uniform(0, 0.5))
            petals += "".join(circle(dx + a, dy + b, 5.2, tint) for a, b in ((-4, 0), (4, 0), (0, -4), (0, 4)))
            petals += circle(dx, dy, 2.6, "gold")
        out += at(x, y, stalk, leaves, petals, s=k)
    return out


def bench(x: float, y: float) -> str:
    plank = rect(-70, -31, 140, 9, mix("timber", "#FFE9C0", 0.2), 4)
    legs = rect(-58, -24, 9, 26, "timber", 3) + rect(49, -24, 9, 26, "timber", 3)
    return at(x, y, ellipse(6, 2, 92, 9, "#3E5A2A", opacity=0.25), legs, plank)


def near() -> str:
    """The road down to us and the people on it."""
    top = "M-20 650C140 622 330 630 520 652C720 672 940 662 1300 624"
    track = (
        (590, 900, 110), (668, 810, 84), (790, 738, 62), (920, 700, 50), (1010, 668, 40), (1006, 638, 31),
        (920, 616, 26), (800, 602, 22), (712, 588, 18), (676, 566, 16), (668, 548, 15),
    )  # fmt: skip
    return (
        hill(top, "url(#h3)")
        + lane(track)
        + tufts(5, 34, (20, 680, 760, 780), mix("meadow", "#FFFFFF", 0.15))
        + tree(74, 676, 1.45, mix("pine", "meadow", 0.35))
        + bench(414, 684)
        + figure("nainai", 380, 686, 120, "happy", "present", seated=True)
        + figure("yeye", 452, 686, 120, "calm", "read", seated=True)
        + bush(1180, 664, 1.2)
        + figure("xiaochuan", 1000, 678, 112, "happy", "point", flip=True)
        + figure("xiaoqing", 930, 696, 118, "happy", "wave")
        + figure("duoduo", 862, 704, 112, "wow", "present", flip=True)
        + figure("zhuoma", 1076, 690, 114, "calm", "rest")
    )


def corner_flowers() -> str:
    """Rapeseed in the near corners; only its heads show on a wide screen."""
    rise = hill("M-20 776C200 752 330 794 520 806C760 818 1060 776 1300 746", "url(#h4)")
    left, right = blossoms(3, (-10, 752, 320, 850), 26), blossoms(4, (1000, 744, 1290, 850), 24)
    return rise + lift("s2", left, right) + blossoms(5, (330, 830, 980, 870), 18)


def title() -> str:
    birds = at(1046, 150, crane(True), s=0.62) + at(1130, 128, crane(False), s=0.5) + at(1190, 156, crane(True), s=0.44)
    body = sky() + ranges() + lake() + village() + slope() + near() + corner_flowers() + birds + light()
    return svg(1280, 960, body, DEFS + LIGHT, VIEW)


FIRST = (1280, 960)
"""Pixels of the first picture anybody sees: smaller than the other scenes, so that it is there at once."""


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/title.webp", title(), FIRST)
