"""The small market by the river at morning: two stalls, the river behind, an open middle for those who meet."""

from __future__ import annotations

from collections.abc import Iterator

from houses import hut
from land import cloud, flowers, peak, tufts
from nature import bush, sheep, tree
from palette import mix
from picture import Picture
from svgkit import at, circle, lift, lin, line, path

from origin.bowls import honey, yogurt
from origin.food import apples, back_basket, eggs, kunguo_bread, salt_bag
from origin.stage import layer, scene, sky, speckle, stall
from origin.wares import felt_boots, kite, knit_hat, wool


def far_land() -> str:
    """Snow peaks, loess terraces and the river bend with its poplars."""
    far = mix("ridge", "sky", 0.45)
    out = "".join(
        peak(x, 236, w, h, i + 5, far if i < 3 else "ridge", 0.42)
        for i, (x, w, h) in enumerate(((180, 360, 104), (720, 340, 92), (1130, 380, 110), (430, 380, 138), (930, 340, 120)))
    )
    out += layer(
        [(-40, 226), (160, 206), (340, 232), (560, 210), (760, 236), (980, 208), (1320, 230)],
        mix("loess", "meadow", 0.35),
        "#FFF0C4",
    )
    for y in (232, 248, 264):
        out += line(
            f"M-40 {y + 12}Q200 {y - 14} 380 {y + 6}T760 {y + 4}T1320 {y}", mix("loess", "timber", 0.18), 3.5, opacity=0.5
        )
    out += layer([(-40, 284), (220, 262), (480, 286), (700, 270), (960, 290), (1320, 266)], mix("meadow", "rape", 0.28))
    river = "M-40 372C180 330 340 366 520 352C720 334 820 318 900 300C960 288 1060 292 1320 282V330C1120 322 1020 330 940 344C820 366 720 384 560 396C380 408 160 388 -40 424Z"
    out += path(river, "url(#river)") + "".join(
        line(f"M{x} {y}h{w}", "#E9F6F2", 3.5, opacity=0.75)
        for x, y, w in (
            (90, 384, 60),
            (260, 372, 44),
            (430, 380, 70),
            (620, 368, 46),
            (760, 348, 60),
            (1000, 314, 50),
            (1160, 306, 70),
            (540, 388, 40),
        )
    )
    out += line(
        "M-40 372C180 330 340 366 520 352C720 334 820 318 900 300C960 288 1060 292 1320 282",
        mix("meadow", "pine", 0.4),
        5,
        opacity=0.6,
    )
    out += "".join(
        tree(x, y, s, mix("pine", "meadow", m), "poplar")
        for x, y, s, m in (
            (560, 330, 0.74, 0.2),
            (584, 334, 0.62, 0.45),
            (606, 330, 0.7, 0.3),
            (760, 316, 0.6, 0.2),
            (780, 318, 0.5, 0.5),
            (1020, 290, 0.5, 0.3),
            (352, 346, 0.8, 0.25),
            (376, 350, 0.66, 0.45),
        )
    )
    out += lift(
        "s2",
        path("M600 412C640 372 740 360 790 380L786 394C740 378 650 388 612 424Z", mix("timber", "#FFE9C0", 0.3)),
        "".join(line(f"M{x} {y}v-22", "timber", 5) for x, y in ((622, 408), (660, 388), (704, 378), (748, 376), (784, 382))),
        line("M622 386C660 366 740 350 784 360", "timber", 4),
    )
    out += (
        hut(352, 430, 1.7)
        + hut(930, 418, 1.6, flip=True)
        + tree(290, 424, 1.2, mix("pine", "meadow", 0.3))
        + tree(1000, 412, 1.15, mix("pine", "meadow", 0.5))
    )
    return (
        out
        + hut(440, 338, 0.9)
        + hut(500, 342, 0.7, flip=True)
        + hut(860, 304, 0.62)
        + hut(910, 302, 0.5)
        + sheep(668, 338, 0.42)
        + sheep(704, 334, 0.36, True)
    )


def square() -> str:
    """Trodden earth with a bridge of stepping light toward the river."""
    ground = layer([(-40, 432), (240, 418), (520, 428), (820, 412), (1320, 398)], "url(#earth)", "#FFEFC8")
    path_ = path(
        "M380 860C420 700 640 620 610 520C596 470 640 440 650 416H700C704 450 690 480 712 520C760 610 900 700 960 860Z",
        mix("mist", "loess", 0.2),
        opacity=0.55,
    )
    return (
        ground
        + path_
        + speckle(4, 60, (-20, 440, 1300, 840), (mix("loess", "timber", 0.3), mix("loess", "paper", 0.5)), 5)
        + tufts(6, 36, (0, 424, 1280, 452), mix("meadow", "pine", 0.3))
        + bush(420, 432, 0.8, "pine")
        + bush(900, 420, 0.7, mix("pine", "meadow", 0.4))
    )


def left_stall() -> str:
    return stall(
        20,
        566,
        290,
        "madder",
        "paper",
        lift("s1", at(-92, -30, kunguo_bread(), s=0.3)),
        lift("s1", at(-6, -34, honey(), s=0.26)),
        lift("s1", at(80, -32, eggs(), s=0.34)),
    )


def right_stall() -> str:
    return stall(
        972,
        560,
        290,
        "deep",
        "paper",
        lift("s1", at(-94, -32, apples(), s=0.3)),
        lift("s1", at(-4, -26, yogurt(), s=0.26)),
        lift("s1", at(84, -32, knit_hat(), s=0.27)),
    )


def foreground() -> str:
    """Wares on the ground in the near corners."""
    pool = "".join(
        f'<ellipse cx="{x}" cy="{y}" rx="{r}" ry="{r * 0.14:.0f}" fill="#5A3A22" opacity=".2"/>'
        for x, y, r in ((90, 690, 90), (230, 716, 70), (1060, 706, 80), (1200, 690, 90))
    )
    return (
        pool
        + lift("s2", at(84, 630, wool(), s=0.44))
        + lift("s2", at(226, 664, back_basket(), s=0.36))
        + lift("s2", at(1196, 622, salt_bag(), s=0.44))
        + lift("s2", at(1064, 662, felt_boots(), s=0.34))
        + layer([(-40, 764), (240, 786), (520, 770), (820, 792), (1320, 766)], mix("meadow", "pine", 0.3))
        + flowers(9, 60, (0, 786, 1280, 836))
        + at(628, 96, kite(), s=0.24, r=-14)
        + line("M634 136C700 220 650 300 690 372", mix("tea", "paper", 0.4), 1.8, opacity=0.7)
    )


def pictures() -> Iterator[Picture]:
    """The backdrop of this file."""
    defs, air = sky("sky", (0, "#8CCADA"), (0.2, "#BFE3E6"), (0.33, "#FCEFD2"), (1, "#FDEBC8"))
    defs += lin("river", [(0, "#7CC4CC"), (0.5, "#4BA6BA"), (1, "#3D98B0")]) + lin(
        "earth", [(0, "#EFD3A0"), (0.5, "#E2BC84"), (1, "#CFA066")]
    )
    sun = circle(300, 90, 230, "url(#sun)") + circle(300, 90, 42, "#FFFBE8")
    body = (
        air
        + sun
        + cloud(980, 40, 1.0)
        + cloud(640, 96, 0.7)
        + cloud(120, -20, 0.8)
        + far_land()
        + square()
        + left_stall()
        + right_stall()
        + foreground()
    )
    yield scene("scene-market-morning", body, defs)
