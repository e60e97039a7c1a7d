"""Two digs: the measured trench of an old workshop, and a foundation pit in Xining in 1956 with a small jar in its wall."""

from __future__ import annotations

import random
from collections.abc import Iterator

from houses import block, eave, hut, window
from land import cloud, field, peak, tufts
from nature import tree
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, poly, rect

from origin.finds import dig_tools, jar
from origin.food import back_basket
from origin.paper import CLAY, SHADE, blob, corners, cut
from origin.stage import layer, scene, sky, speckle
from origin.trade import wheel

SOIL = mix("loess", "timber", 0.22)


def strata(x0: float, x1: float, y: float, h: float, seed: int) -> str:
    """A cut soil wall: wavy layers, stones, sherds and a few roots under the turf."""
    r, out = random.Random(seed), path(f"M{x0} {y}H{x1}V{y + h}H{x0}Z", SOIL)
    tones = (
        mix("loess", "paper", 0.12),
        mix("loess", "tea", 0.32),
        mix("loess", "madder", 0.16),
        mix("loess", "timber", 0.42),
        mix("tea", "loess", 0.4),
    )
    for i, tone in enumerate(tones):
        yy = y + h * (i + 0.35) / 5.2
        wave = f"M{x0} {yy:.0f}" + "".join(
            f"Q{x0 + (x1 - x0) * (k + 0.5) / 6:.0f} {yy + r.uniform(-14, 14):.0f} {x0 + (x1 - x0) * (k + 1) / 6:.0f} {yy + r.uniform(-5, 5):.0f}"
            for k in range(6)
        )
        out += path(f"{wave}V{y + h}H{x0}Z", tone) + line(wave, mix(tone, "paper", 0.4), 3, opacity=0.5)
    out += "".join(
        path(
            blob(r.uniform(x0 + 12, x1 - 12), r.uniform(y + 26, y + h - 12), r.uniform(5, 14), r.uniform(4, 9), i, 0.2, 7),
            mix(("ridge", "tea", CLAY)[i % 3], "loess", 0.35),
            opacity=0.8,
        )
        for i in range(int((x1 - x0) / 17))
    )
    return out


def awning() -> str:
    """A cloth sun roof on poles over the far half of the trench."""
    poles = "".join(
        lift("s1", rect(x, y, 11, h, mix("timber", "#FFE9C0", 0.15), 4))
        for x, y, h in ((250, 172, 260), (1016, 172, 260), (420, 150, 220), (850, 150, 220))
    )
    cloth = lift(
        "s3",
        path(
            "M206 186Q420 132 640 150Q860 132 1076 186Q1040 206 1010 188Q960 212 910 190Q860 212 810 188Q760 208 706 186Q660 206 612 186Q560 208 510 188Q460 212 408 190Q360 212 312 188Q260 210 206 186Z",
            mix("paper", "straw", 0.35),
        ),
        path("M206 186Q420 132 640 150Q860 132 1076 186Q860 160 640 168Q420 160 206 186Z", mix("paper", "#FFFFFF", 0.4)),
    )
    ropes = line("M256 176L120 420M1022 176L1160 420", mix("straw", "tea", 0.4), 3.5)
    return ropes + poles + cloth


def trench() -> str:
    """The square pit: three soil walls and a swept floor with a grid of strings, a mould lying free on a pillar of earth."""
    back = strata(300, 980, 432, 126, 4)
    left = path("M300 432L120 500V742L300 558Z", mix(SOIL, SHADE, 0.18)) + "".join(
        line(f"M300 {456 + i * 24}L120 {536 + i * 42}", mix(SOIL, c, 0.35), 5, opacity=0.6)
        for i, c in enumerate(("paper", "tea", "madder", "tea"))
    )
    right = path("M980 432L1160 500V742L980 558Z", mix(SOIL, SHADE, 0.34)) + "".join(
        line(f"M980 {456 + i * 24}L1160 {536 + i * 42}", mix(SOIL, c, 0.3), 5, opacity=0.5)
        for i, c in enumerate(("paper", "tea", "madder", "tea"))
    )
    floor = path("M300 558H980L1160 742V860H120V742Z", "url(#pit)") + speckle(
        5, 70, (150, 580, 1130, 840), (mix(SOIL, SHADE, 0.25), mix(SOIL, "paper", 0.4)), 5
    )
    grid = "".join(line(f"M{300 + i * 170} 558L{120 + i * 260} 800", "#FFF9EC", 2.6, opacity=0.85) for i in range(5)) + "".join(
        line(f"M{x0} {y}H{1280 - x0}", "#FFF9EC", 2.6, opacity=0.85) for x0, y in ((262, 596), (190, 670), (120, 776))
    )
    finds = "".join(
        lift("s1", path(blob(x, y, a, a * 0.5, i, 0.16, 8), mix(CLAY, c, 0.3)))
        for i, (x, y, a, c) in enumerate(
            (
                (470, 626, 20, "tea"),
                (566, 604, 13, "madder"),
                (748, 640, 22, "loess"),
                (842, 606, 14, "tea"),
                (380, 700, 24, "loess"),
                (900, 706, 20, "madder"),
            )
        )
    )
    hollow = lift(
        "s1",
        at(
            646,
            618,
            f'<g transform="scale(1 .6)">{cut(corners([(-52, -44), (52, -48), (56, 46), (-54, 44)], 10, 3), CLAY, 7, path("M-20 -44H18L15 -18L34 -12L40 34L18 38Q0 14 -18 38L-42 34L-36 -12L-17 -18Z", mix(CLAY, SHADE, 0.45)))}</g>',
        ),
    )
    return left + right + lift("s1", back) + floor + grid + finds + hollow


def pegs() -> str:
    out = line("M104 494L300 426H980L1176 494", "#FFF9EC", 4) + line("M104 494L60 860M1176 494L1220 860", "#FFF9EC", 4)
    return out + "".join(
        lift(
            "s1", path(f"M{x - 6} {y - 30}H{x + 7}L{x + 2} {y + 12}H{x - 1}Z", "timber"), rect(x - 6, y - 30, 13, 9, "madder", 2)
        )
        for x, y in ((300, 432), (980, 432), (104, 500), (1176, 500), (640, 430))
    )


def rim_things() -> str:
    """What lies on the near edges: a basket, trays of sherds, trowel and brush, a measuring staff, a ladder."""
    staff = lift("s1", "".join(rect(1040 + i * 0, 250 + i * 24, 15, 24, "madder" if i % 2 else "paper") for i in range(8)))
    ladder = lift(
        "s2",
        line("M232 700L300 420M284 700L344 420", mix("timber", "#FFE9C0", 0.2), 10),
        "".join(line(f"M{240 + i * 14} {664 - i * 56}l52 0", mix("timber", "#FFE9C0", 0.35), 8) for i in range(5)),
    )
    tray = lift(
        "s3",
        cut(corners([(930, 742), (1160, 730), (1180, 800), (920, 812)], 12, 3), mix("timber", "#FFE9C0", 0.35), 7),
        "".join(
            path(blob(956 + i * 36, 768 + i % 2 * 14, 17, 12, i, 0.18, 7), mix(CLAY, ("tea", "loess", "paper")[i % 3], 0.3))
            for i in range(6)
        ),
    )
    return (
        staff
        + ladder
        + at(-900, 14, tray)
        + lift("s2", at(58, 600, back_basket(), s=0.38))
        + lift("s2", at(1216, 640, dig_tools(), s=0.4))
    )


def old_workshop() -> str:
    out = "".join(
        peak(x, 300, w, h, i + 71, mix("ridge", "sky", 0.5), 0.2)
        for i, (x, w, h) in enumerate(((260, 520, 70), (760, 560, 62), (1180, 460, 76)))
    )
    wheat = "M-40 296Q200 276 420 292T900 286T1320 298V400H-40Z"
    out += (
        field("wheat", wheat, 290, 400, 640, 5, 60)
        + "".join(
            tree(x, y, s, mix("pine", "meadow", m), "poplar")
            for x, y, s, m in (
                (64, 330, 1.1, 0.3),
                (108, 336, 0.9, 0.5),
                (150, 330, 1.0, 0.2),
                (1130, 330, 1.0, 0.4),
                (1176, 336, 1.15, 0.2),
                (1226, 332, 0.9, 0.5),
            )
        )
        + hut(210, 336, 1.0)
        + hut(1080, 330, 0.9, flip=True)
    )
    return (
        out
        + layer([(-40, 392), (240, 384), (640, 394), (1040, 384), (1320, 396)], "url(#turf)", "#FFEFC0")
        + tufts(8, 40, (0, 396, 1280, 424), mix("meadow", "pine", 0.3))
    )


def city_street() -> str:
    """A street of 1956: flat loess houses, a brick shop, scaffolding, bare hills and poplars."""
    out = "".join(
        peak(x, 262, w, h, i + 81, mix("ridge", "sky", 0.3), 0.3)
        for i, (x, w, h) in enumerate(((180, 420, 96), (560, 420, 120), (940, 460, 104), (1240, 380, 124)))
    )
    out += layer(
        [(-40, 262), (220, 226), (460, 262), (720, 234), (1000, 266), (1320, 230)], mix("loess", "meadow", 0.28), "#FFF0C4"
    ) + layer([(-40, 310), (300, 294), (640, 312), (980, 296), (1320, 314)], mix("loess", "paper", 0.15), "#FFF0C4")
    brick = mix("madder", "loess", 0.5)
    for x, y, w, h, wall in (
        (70, 410, 170, 96, mix("loess", "paper", 0.2)),
        (300, 404, 140, 84, "loess"),
        (470, 400, 120, 70, mix("loess", "paper", 0.3)),
        (880, 402, 150, 88, mix("loess", "paper", 0.1)),
    ):
        out += lift(
            "s2",
            block(x, y, w, h, 60, mix(wall, "paper", 0.05))
            + eave(x, y - h + 2, w, 60)
            + "".join(window(wx, y - h + 30, 24, 30) for wx in range(int(x) + 18, int(x + w) - 30, 48)),
        )
    out += lift(
        "s2",
        block(1070, 414, 180, 130, 70, brick)
        + eave(1070, 286, 180, 70)
        + "".join(window(wx, wy, 26, 34, "deep") for wx in (1088, 1140, 1192) for wy in (300, 356)),
    )
    out += "".join(
        tree(x, y, s, mix("pine", "meadow", m), "poplar")
        for x, y, s, m in (
            (30, 420, 1.5, 0.3),
            (264, 410, 1.3, 0.5),
            (660, 402, 1.2, 0.25),
            (700, 404, 1.0, 0.5),
            (1050, 412, 1.4, 0.3),
        )
    )
    poles = (
        "".join(lift("s1", rect(x, 190, 11, 226, mix("timber", "#FFE9C0", 0.2), 4)) for x in (760, 826))
        + "".join(lift("s1", rect(742, y, 106, 10, mix("timber", "#FFE9C0", 0.1), 4)) for y in (250, 330))
        + line("M762 410L830 252M762 326L830 200", mix("timber", "#FFE9C0", 0.3), 6)
    )
    return out + poles + layer([(-40, 420), (300, 412), (640, 420), (980, 410), (1320, 422)], "url(#street)", "#FFEFC0")


def foundation() -> str:
    """The pit across the frame, a string line, brick stacks, and the small jar half free in the far wall."""
    out = (
        lift("s1", strata(150, 1130, 478, 128, 9))
        + path("M150 478L-40 560V860H-20L150 606Z", mix(SOIL, SHADE, 0.2))
        + path("M1130 478L1320 560V860H1300L1130 606Z", mix(SOIL, SHADE, 0.36))
    )
    out += path("M150 606H1130L1320 860H-40Z", "url(#pit)") + speckle(
        6, 70, (60, 630, 1220, 840), (mix(SOIL, SHADE, 0.25), mix(SOIL, "paper", 0.4)), 6
    )
    hollow = path(blob(868, 548, 58, 52, 4, 0.06), mix(SOIL, "ink", 0.55)) + ellipse(868, 596, 50, 10, mix(SOIL, "ink", 0.4))
    out += (
        hollow
        + circle(868, 540, 110, "url(#spark)")
        + lift("s2", at(868, 552, jar(False), s=0.3))
        + "".join(
            path(blob(x, 606 + y, r, r * 0.6, i, 0.15, 7), mix(SOIL, "tea", 0.3))
            for i, (x, y, r) in enumerate(((800, 4, 16), (826, 12, 11), (918, 8, 17), (944, 2, 10)))
        )
    )
    spade = lift(
        "s2",
        at(
            700,
            560,
            rect(-6, -140, 12, 190, mix("timber", "#FFE9C0", 0.2), 5),
            rect(-26, -150, 52, 13, "timber", 6),
            cut("M-32 40H32L26 104Q0 128 -26 104Z", mix("ridge", "night", 0.35), 6),
            s=0.9,
            r=9,
        ),
    )
    bricks = "".join(
        lift(
            "s1",
            cut(
                corners([(x, y), (x + 58, y), (x + 58, y + 25), (x, y + 25)], 4, int(x + y)),
                mix("madder", "loess", 0.3 + 0.08 * ((x + y) % 3)),
                5,
            ),
        )
        for x, y in ((60, 446), (122, 447), (184, 446), (90, 418), (152, 418), (120, 390))
    )
    barrow = lift(
        "s2",
        at(
            1090,
            430,
            poly([(-70, -50), (70, -50), (46, 10), (-46, 10)], mix("timber", "#FFE9C0", 0.25)),
            path("M-66 -52C-40 -84 30 -88 66 -52Z", SOIL),
            line("M50 -10L120 -34M-40 8L-50 36", "timber", 9),
            at(-60, 22, wheel(28)),
        ),
    )
    strings = line("M120 470H1160", "#FFF9EC", 3.5) + "".join(rect(x, 440, 9, 40, "timber", 3) for x in (146, 1124))
    return out + strings + spade + bricks + barrow


def pictures() -> Iterator[Picture]:
    """The backdrops of this file."""
    defs, air = sky("sky", (0, "#8ECBDA"), (0.26, "#C6E6E6"), (0.4, "#FDEFD2"), (1, "#FDEBC8"))
    defs += lin("pit", [(0, mix(SOIL, "paper", 0.22)), (1, mix(SOIL, "timber", 0.15))]) + lin(
        "turf", [(0, mix("meadow", "loess", 0.45)), (0.25, mix("loess", "paper", 0.15)), (1, mix("loess", "timber", 0.2))]
    )
    sun = circle(240, 60, 230, "url(#sun)") + circle(240, 60, 42, "#FFFBE8")
    yield scene(
        "scene-dig",
        air + sun + cloud(920, 20, 1.0) + cloud(620, 70, 0.7) + old_workshop() + trench() + pegs() + awning() + rim_things(),
        defs,
    )
    defs, air = sky("sky", (0, "#90CBD9"), (0.24, "#CBE7E4"), (0.38, "#FDEDCB"), (1, "#FDEBC8"))
    defs += lin("pit", [(0, mix(SOIL, "paper", 0.2)), (1, mix(SOIL, "timber", 0.2))]) + lin(
        "street", [(0, mix("loess", "paper", 0.4)), (1, mix("loess", "timber", 0.1))]
    )
    defs += '<radialGradient id="spark"><stop offset="0" stop-color="#FFF1B0" stop-opacity=".85"/><stop offset="1" stop-color="#FFE08A" stop-opacity="0"/></radialGradient>'
    yield scene("scene-city-dig", air + sun + cloud(860, 30, 1.0) + cloud(520, 90, 0.7) + city_street() + foundation(), defs)
