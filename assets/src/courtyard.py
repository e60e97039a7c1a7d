"""Grandmother's courtyard on a sunny morning: house front, curtain, tea table, apricot bough.

Nothing in it asks to be touched; puppets and cards stand before it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from houses import chilli, corn, lattice
from land import LIGHT, MASTER, VIEW, cloud, light, peak, soften
from nature import blossom, leaf
from palette import mix
from picture import Output, Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rect, svg

SEAM: Final = mix("loess", "#5A2E14", 0.16)
DEFS: Final = (
    lin("sk", [(0, "#93CFE2"), (0.16, "#BFE3EA"), (0.30, "#F3F1DF"), (0.4, "#FFE9C4"), (1, "#FFE9C4")])
    + lin("wl", [(0, "#F3D2A0"), (1, "#DDAC72")])
    + lin("fl2", [(0, "#E9CFA0"), (1, "#CFA56C")])
    + lin("hb", [(0, "#FFF1CC", 0.55), (1, "#FFF1CC", 0)])
    + lin("cur", [(0, "#3D93A8"), (1, "#266F86")])
    + soften(1.5)
)


def outside() -> str:
    """Sky, mountains and fields beyond the yard, and the yard walls on both sides."""
    peaks = ((160, 330, 120), (1120, 420, 150), (900, 300, 90), (420, 300, 80))
    pale = mix("ridge", "sky", 0.3)
    out = rect(-40, -160, 1360, 1040, "url(#sk)")
    out += "".join(peak(x, 150, w, h, i + 40, pale, 0.44) for i, (x, w, h) in enumerate(peaks))
    out += path("M-20 150Q200 120 420 140T900 132T1300 146V260H-20Z", mix("rape", "#FFFFFF", 0.1))
    out += path("M-20 190Q200 166 420 182T900 174T1300 186V260H-20Z", mix("meadow", "rape", 0.3))
    out += cloud(300, 10, 0.8) + cloud(1010, -20, 0.7)
    for x in (-30, 1130):
        cope = rect(x - 6, 224, 202, 18, mix("loess", "#FFFFFF", 0.3), 5)
        shade = rect(x, 236, 190, 280, "#5A3416", opacity=0.08)
        out += lift("s2", rect(x, 236, 190, 280, "url(#wl)"), shade, cope)
        seams = ((40, 290), (90, 350), (20, 400), (100, 450))
        out += "".join(line(f"M{x + dx} {y}h34", mix("loess", "#5A2E14", 0.2), 3, opacity=0.7) for dx, y in seams)
    return out


def pillar(x: float) -> str:
    return lift(
        "s1",
        rect(x, 142, 26, 366, mix("madder", "timber", 0.35)),
        rect(x + 18, 142, 8, 366, "#2A1208", opacity=0.16),
        rect(x - 8, 142, 42, 16, "timber", 3),
        rect(x - 8, 492, 42, 20, "#B79C76", 3),
    )


def house() -> str:
    """The house across the yard: wall, eave with rafter ends, pillars, lattices, drying corn."""
    seams = (
        (160, 220, 30), (1090, 250, 34), (560, 200, 26), (700, 430, 34),
        (170, 430, 28), (1080, 420, 40), (540, 380, 24), (742, 260, 22),
    )  # fmt: skip
    rafters = "".join(
        circle(118 + i * 36, 125, 9, mix("timber", "#FFE9C0", 0.42))
        + circle(118 + i * 36, 125, 5, mix("timber", "#FFE9C0", 0.15))
        for i in range(30)
    )
    roof = rect(96, 92, 1088, 18, mix("timber", "#FFE9C0", 0.35), 4) + rect(96, 108, 1088, 34, "timber", 3)
    return (
        lift("s3", rect(130, 128, 1020, 380, "url(#wl)"))
        + "".join(line(f"M{x} {y}h{w}", SEAM, 3, opacity=0.7) for x, y, w in seams)
        + lift("s3", roof, rafters)
        + rect(96, 142, 1088, 26, "#5A3416", opacity=0.16)
        + pillar(330)
        + pillar(924)
        + lattice(176, 210, 118, 150)
        + lattice(988, 210, 118, 150, True)
        + doorway()
        + lattice(406, 220, 100, 120)
        + lattice(774, 220, 100, 120)
        + corn(372, 190, 9)
        + corn(894, 190, 8)
        + chilli(534, 186, 9)
        + chilli(746, 186, 9)
    )


def doorway() -> str:
    """The door with its cloth curtain."""
    cloth = "M570 182H710V430Q690 446 675 430Q657 446 640 430Q622 446 605 430Q588 446 570 430Z"
    return (
        rect(556, 168, 168, 344, mix("timber", "#2A1208", 0.15), 4)
        + rect(570, 182, 140, 330, "#7A4A2C")
        + path(cloth, "url(#cur)")
        + "".join(line(f"M{x} 190Q{x - 6} 320 {x} 430", "#1C5A6E", 3, opacity=0.5) for x in (605, 640, 675))
        + blossom(640, 250, "#F4E4C4", 6)
        + blossom(640, 350, "blush", 6)
    )


def floor() -> str:
    """Flagstones with a patch of sun."""
    out = path("M-20 506H1300V860H-20Z", "url(#fl2)") + rect(0, 506, 1280, 10, "#5A3416", opacity=0.18)
    out += path("M420 860L560 516H1010L1180 860Z", "url(#hb)")
    for i in range(5):
        y = 530 + i * 44 + i * i * 6
        out += line(f"M-20 {y}H1300", SEAM, 2.4, opacity=0.45)
        for k in range(15):
            x = k * 100 + (50 if i % 2 else 0) + (k * 100 - 640) * i * 0.08
            out += line(f"M{x:.0f} {y}L{x + (x - 640) * 0.07:.0f} {y + 44 + i * 12}", SEAM, 2.4, opacity=0.4)
    return out


def cup(x: float) -> str:
    bowl = path(f"M{x - 22} -26H{x + 22}Q{x + 20} -4 {x} -4Q{x - 20} -4 {x - 22} -26Z", "#FBF5E8")
    return lift("s1", bowl, line(f"M{x - 19} -18H{x + 19}", "lake", 3))


def teapot() -> str:
    return lift(
        "s1",
        path("M-40 -6C-56 -14 -56 -52 -22 -58H16C44 -52 48 -20 34 -6Z", "deep"),
        path("M34 -44Q62 -46 66 -66L74 -62Q70 -34 40 -26Z", "deep"),
        line("M-46 -46Q-70 -38 -50 -18", "deep", 7),
        rect(-18, -66, 30, 8, mix("deep", "#FFFFFF", 0.2), 4),
        circle(-3, -70, 6, "gold"),
        line("M-34 -34Q-4 -24 34 -34", "rape", 4),
    )


def tea_table(x: float, y: float) -> str:
    leg = mix("timber", "#2A1208", 0.2)
    top = path("M-150 -14H150L166 12H-166Z", mix("timber", "#FFE9C0", 0.22)) + rect(-166, 12, 332, 14, "timber", 4)
    return at(
        x,
        y,
        ellipse(0, 70, 180, 22, "#5A3416", opacity=0.22),
        rect(-120, 0, 18, 70, leg, 4),
        rect(102, 0, 18, 70, leg, 4),
        lift("s2", top),
        teapot(),
        cup(-100),
        cup(100),
    )


def potted(x: float, y: float) -> str:
    """A geranium in a clay pot."""
    turns = (-160, -130, -100, -70, -40, -15)
    heads = ((-34, -104, "blush"), (4, -128, "madder"), (38, -100, "#F7E3C4"))
    return at(
        x,
        y,
        poly([(-34, -52), (34, -52), (26, 0), (-26, 0)], mix("madder", "loess", 0.25)),
        rect(-38, -62, 76, 14, mix("madder", "loess", 0.1), 4),
        *[leaf(0, -62, a, mix("pine", "meadow", 0.2 + 0.1 * (i % 3)), 1.5) for i, a in enumerate(turns)],
        *[blossom(px, py, c, 5, 0.7) for px, py, c in heads],
    )


def bough() -> str:
    """An apricot bough in the near corner."""
    r = random.Random(9)
    wood = "M-30 -130Q150 -60 330 -96M120 -84Q190 -30 250 -26M40 -104Q90 -40 150 -20"
    out = line(wood, mix("timber", "#2A1208", 0.25), 14)
    for _ in range(34):
        x, y = r.uniform(-10, 350), r.uniform(-130, 20)
        out += leaf(x, y, r.uniform(0, 360), mix("pine", "meadow", r.uniform(0.1, 0.7)), r.uniform(0.9, 1.3))
    for x, y in ((90, -34), (190, -10), (262, -60), (150, -72)):
        out += circle(x, y, 15, "#F2A24A") + circle(x + 5, y - 6, 4, "#FFD79A")
        out += path(f"M{x - 2} {y - 14}Q{x - 8} {y} {x - 2} {y + 14}", stroke="#D97F2B", stroke_width=2.5)
    return out


def courtyard() -> str:
    plants = lift("s2", potted(60, 560), potted(1222, 566))
    far = g(outside(), house(), floor(), tea_table(640, 560), plants, filter="url(#dof)")
    return svg(1280, 960, far + lift("s3", at(-6, 96, bough())) + light(), DEFS + LIGHT, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/courtyard.webp", courtyard(), MASTER)
