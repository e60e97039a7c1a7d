"""The covers of the pack and of its lessons: small stages with one clear sight. No words.

Knows nothing of lessons beyond their numbers.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from belongings import egg_basket
from houses import hut
from land import peak
from nature import crane, tree
from origin.covers import DEFS, H, W, day, frame, hills
from origin.digits import phone
from origin.paper import SHADE, clipped, corners, cut, glint
from origin.stage import planks
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, rect, svg

from illegal.pond import IMAGES, SOAP, bubble, coins_inside, crack, drop, fish, pond_sign, skin
from illegal.tree import rows


def reeds(x: float, y: float, n: int, seed: int, s: float = 1.0) -> str:
    """Bulrushes that stand in shallow water."""
    r, out = random.Random(seed), ""
    for i in range(n):
        px, h, lean = x + (i - n / 2) * 13 * s + r.uniform(-4, 4), r.uniform(60, 118) * s, r.uniform(-14, 16) * s
        c = mix("pine", "meadow", r.uniform(0.1, 0.6))
        out += line(f"M{px:.0f} {y:.0f}Q{px + lean * 0.2:.0f} {y - h * 0.6:.0f} {px + lean:.0f} {y - h:.0f}", c, 4 * s)
        if i % 2:
            out += line(
                f"M{px + lean * 0.94:.0f} {y - h * 0.98:.0f}l{lean * 0.05:.1f} {-16 * s:.0f}", mix("timber", SHADE, 0.3), 9 * s
            )
        else:
            out += path(
                f"M{px:.0f} {y:.0f}q{18 * s:.0f} {-34 * s:.0f} {34 * s:.0f} {-58 * s:.0f}q{-26 * s:.0f} {24 * s:.0f} {-34 * s:.0f} {58 * s:.0f}Z",
                mix(c, "meadow", 0.4),
            )
    return out


def ripples(*spots: tuple[float, float, float]) -> str:
    """Rings on the water: x, y, half width."""
    return "".join(
        ellipse(x, y, w * k, w * k * 0.17, "none", stroke="#F4FBF6", stroke_width=2.4, opacity=o)
        for x, y, w in spots
        for k, o in ((1, 0.75), (0.62, 0.6), (0.28, 0.5))
    )


def pack() -> str:
    """A shining bubble over a calm pond at dawn."""
    w, h = 640, 420
    air = rect(0, 0, w, h, "url(#dawn)") + circle(176, 196, 170, "url(#sun)") + circle(176, 190, 30, "#FFF6DA")
    far = "".join(
        peak(x, 214, pw, ph, i + 5, mix("ridge", "blush", 0.16 if ph > 100 else 0.34), 0.46)
        for i, (x, pw, ph) in enumerate(((60, 230, 78), (270, 260, 92), (430, 300, 134), (590, 260, 104)))
    )
    shore = path("M-10 214Q120 196 300 208T650 198V246H-10Z", mix("meadow", "rape", 0.4)) + "".join(
        tree(x, 214, s, mix("pine", "meadow", m), "poplar")
        for x, s, m in ((36, 0.5, 0.2), (56, 0.62, 0.4), (84, 0.46, 0.1), (612, 0.6, 0.3), (590, 0.48, 0.1))
    )
    water = path("M-10 230Q160 220 330 228T650 222V430H-10Z", "url(#pond)")
    gleam = "".join(
        line(f"M{x} {y}h{n}", "#FFF3DA", 3, opacity=0.6)
        for x, y, n in (
            (120, 246, 90),
            (150, 258, 60),
            (138, 272, 84),
            (160, 290, 44),
            (420, 250, 60),
            (520, 262, 70),
            (60, 306, 50),
            (560, 300, 60),
        )
    )
    mirror = g(at(356, 366, bubble(96, cracked=False)), opacity=0.2)
    carp = "".join(
        g(at(x, y, fish(mix("blush", "rape", k)), s=s, r=r, flip=f), opacity=0.5)
        for x, y, s, r, k, f in (
            (214, 352, 0.4, 12, 0.3, False),
            (470, 372, 0.46, 8, 0.2, True),
            (300, 392, 0.34, 10, 0.4, False),
        )
    )
    boards = "".join(
        cut(
            corners([(-20, y), (170 - i * 3, y), (176 - i * 2, y + 17), (-20, y + 17)], 4, i, 1),
            mix("timber", "#FFE9C0", 0.28 + 0.06 * (i % 2)),
            3,
        )
        for i, y in enumerate((330, 349, 368))
    )
    stakes = "".join(rect(x, y, 13, 60, mix("timber", SHADE, 0.3), 4) for x, y in ((150, 344), (66, 372), (158, 378)))
    jetty = stakes + lift("s2", boards)
    ball = lift("s2", at(366, 166, bubble(104, cracked=False)))
    body = (
        air + far + crane(520, 66, 0.5) + crane(566, 90, 0.38) + shore + lift("s4", water) + gleam + mirror + carp
        + ripples((366, 322, 92), (214, 372, 40)) + reeds(580, 398, 9, 4, 1.15) + reeds(486, 428, 5, 7, 0.8) + reeds(16, 330, 4, 9, 0.8) + jetty + ball + glint(466, 78, 13) + glint(262, 106, 9)
    )  # fmt: skip
    sky = lin("dawn", [(0, "#9CCFDC"), (0.3, "#D9E4DA"), (0.46, "#FBE3C6"), (0.56, "#F9CDAE"), (1, "#F9CDAE")])
    pond = lin("pond", [(0, "#F3D9BD"), (0.18, "#A9D2D2"), (0.55, "#5FB0BE"), (1, mix("lake", "deep", 0.45))])
    return svg(w, h, body + frame(w, h), DEFS + SOAP + sky + pond)


def ponzi_pond() -> str:
    """The sign with the egg basket at the pond; from the water a bubble with coins, its skin just cracking."""
    defs, air = day(W, H, "sk")
    back = "".join(
        peak(x, 142, w, h, i + 12, "ridge" if i % 2 else mix("ridge", "sky", 0.4))
        for i, (x, w, h) in enumerate(((60, 220, 66), (220, 240, 96), (400, 240, 84)))
    )
    land = hills(W, ((136, mix("rape", "meadow", 0.15)), (160, mix("meadow", "rape", 0.25))))
    village = (
        hut(262, 172, 0.8)
        + hut(296, 178, 0.9, mix("loess", "paper", 0.4))
        + tree(330, 176, 0.5, mix("pine", "meadow", 0.3), "poplar")
        + tree(234, 174, 0.42, mix("pine", "meadow", 0.1), "poplar")
    )
    water = lift("s4", path("M120 214Q220 186 350 192T500 184V340H40Q60 250 120 214Z", "url(#pond)")) + line(
        "M120 214Q220 186 350 192T500 184", "#F4E7C6", 4, opacity=0.7
    )
    lights = "".join(
        line(f"M{x} {y}h{n}", "#EAF8F5", 2.6, opacity=0.7)
        for x, y, n in ((220, 222, 40), (410, 214, 40), (300, 300, 46), (430, 282, 36), (210, 280, 30))
    )
    near = path("M-10 244Q70 236 130 268T210 330H-10Z", mix("meadow", "pine", 0.3))
    post = at(132, 188, pond_sign(), s=0.56)
    hung = (
        line("M62 100V164", mix("straw", "tea", 0.4), 4)
        + circle(62, 98, 5, "gold")
        + lift("s2", at(62, 226, egg_basket(), s=0.34, r=-4))
    )
    ball = at(350, 152, coins_inside(80), skin(80), crack(80))
    beads = "".join(at(x, y, skin(r)) for x, y, r in ((300, 244, 12), (326, 262, 8), (402, 248, 10), (280, 270, 6)))
    splash = drop(430, 116, 0.5) + drop(442, 140, 0.34)
    body = (
        air
        + back
        + land
        + village
        + water
        + lights
        + ripples((350, 256, 78))
        + reeds(462, 300, 5, 3, 0.8)
        + beads
        + lift("s2", ball)
        + splash
        + near
        + post
        + hung
        + glint(292, 84, 9)
    )
    return svg(W, H, body + frame(W, H), DEFS + defs + SOAP + lin("pond", [(0, "#A9D8D6"), (1, mix("lake", "deep", 0.35))]))


def night_window(w: float, h: float) -> str:
    """A window on the night: hills, stars, and far away one lit house with somebody at home."""
    r = random.Random(8)
    stars = "".join(
        circle(r.uniform(-w / 2, w / 2), r.uniform(-h / 2, h * 0.1), r.uniform(0.9, 2), "#FFF6D2", opacity=r.uniform(0.5, 1))
        for _ in range(34)
    )
    moon = circle(-w * 0.3, -h * 0.26, 40, "url(#lamp)", opacity=0.7) + circle(-w * 0.3, -h * 0.26, 14, "#FFF3C4")
    peaks = peak(-50, h * 0.34, 190, 66, 3, mix("night", "ridge", 0.45)) + peak(
        70, h * 0.36, 210, 84, 4, mix("night", "ridge", 0.35)
    )
    land = path(f"M{-w / 2} {h * 0.3}Q{-w * 0.1} {h * 0.14} {w / 2} {h * 0.26}V{h / 2}H{-w / 2}Z", mix("night", "pine", 0.4))
    home = at(
        64, 44,
        circle(0, -14, 62, "url(#lamp)", opacity=0.9),
        cut(corners([(-34, -32), (34, -32), (34, 12), (-34, 12)], 2), mix("loess", "night", 0.3), 3),
        path("M-42 -30L-30 -42H42L34 -30Z", mix("timber", "night", 0.3)),
        rect(-20, -24, 34, 27, "#FFE29A", 2),
        path("M-8 3C-8 -6 -4 -8 -1 -9C-5 -13 -4 -20 1 -20C3 -24 8 -22 6 -18C9 -14 7 -10 4 -9C8 -8 11 -4 11 3Z", mix("tea", "madder", 0.3)),
        line("M-3 -24V3M-20 -11H14", mix("timber", "night", 0.3), 2, opacity=0.6),
    )  # fmt: skip
    outer = corners([(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)], 4)
    wood = mix("timber", "night", 0.18)
    sash = path(outer, "none", stroke=wood, stroke_width=13) + line(f"M0 {-h / 2}V{h / 2}", wood, 7)
    sill = rect(-w / 2 - 18, h / 2 + 2, w + 36, 13, mix(wood, "#FFE9C0", 0.2), 4)
    return clipped(outer, rect(-w / 2, -h / 2, w, h, "url(#nt)"), moon, stars, peaks, land, home) + lift("s2", sash, sill)


def lend_nothing() -> str:
    """Two phones side by side on a night desk; a red thread runs from them to a far lit window."""
    wall = rect(0, 0, W, H, mix("night", "tea", 0.32)) + "".join(
        at(x, y, path("M0 -7L7 0L0 7L-7 0Z", mix("night", "tea", 0.46)))
        for y in range(20, 230, 42)
        for x in range(20 + (y // 42 % 2) * 24, 480, 48)
    )
    lamp = circle(80, 150, 190, "url(#lamp)", opacity=0.8) + path("M50 142H110L176 224H-10Z", "url(#beam)")
    desk = lift(
        "s4", rect(-10, 226, 500, 110, mix("timber", "night", 0.22)), rect(-10, 222, 500, 11, mix("timber", "#FFE9C0", 0.12))
    ) + ellipse(150, 258, 200, 44, "url(#lamp)", opacity=0.6)
    stand = at(
        64, 226,
        ellipse(0, 4, 34, 8, mix("deep", "night", 0.3)), line("M0 0C-10 -40 -14 -70 6 -96", mix("deep", "night", 0.1), 7),
        path("M-18 -86C-10 -116 40 -116 50 -84Z", "deep"), path("M-18 -86H50L44 -78H-12Z", "rape"),
    )  # fmt: skip
    view = at(324, 104, night_window(236, 164))
    pair = g(
        *[
            at(
                x,
                252,
                g(
                    phone(
                        mix(c, "paper", 0.3),
                        circle(0, -30, 40, mix(c2, "paper", 0.3)),
                        circle(0, -44, 15, "paper"),
                        path("M-28 -2Q-24 -24 0 -24Q24 -24 28 -2Q0 12 -28 -2Z", "paper"),
                    ),
                    transform=f"skewX({k}) scale(.5 .3)",
                ),
            )
            for x, c, c2, k in ((176, "sky", "ridge", -10), (272, "mist", "loess", -10))
        ]
    )
    thread = "M224 246C250 210 196 196 230 172C270 146 300 206 340 190C372 178 372 160 386 146"
    waves = "".join(line(f"M{224 + k * 8} 214q{k * 12} -9 {k * 4} -20", "rape", 4) for k in (-1, 1))
    red = (
        line(thread, mix("night", "ink", 0.5), 5, opacity=0.35, transform="translate(2 5)")
        + line(thread, "madder", 4.4)
        + line(thread, mix("madder", "blush", 0.6), 1.4)
    )
    knot = lift("s1", circle(224, 247, 8, "madder"))
    books = at(
        416, 268,
        ellipse(4, 22, 66, 9, "url(#pool)"),
        *[lift("s1", cut(corners([(-54 + d, y), (50 + d, y), (50 + d, y + 17), (-54 + d, y + 17)], 4, 2), c, 3), rect(-48 + d, y + 5, 92, 7, "paper", 2, opacity=0.85)) for d, y, c in ((0, 4, mix("deep", "night", 0.3)), (7, -14, mix("madder", "night", 0.25)), (-2, -32, mix("pine", "night", 0.2)))],
        lift("s1", line("M-34 -38L36 -44", mix("rape", "night", 0.12), 7), line("M36 -44L44 -45", "ink", 4)),
    )  # fmt: skip
    return svg(
        W,
        H,
        wall + lamp + view + desk + stand + pair + waves + red + knot + books + frame(W, H),
        DEFS
        + lin("beam", [(0, "#FFEDB8", 0.75), (1, "#FFE9A8", 0)])
        + lin("nt", [(0, "#15243F"), (0.7, mix("night", "ridge", 0.25)), (1, mix("night", "ridge", 0.45))]),
    )


def umbrella_closed() -> str:
    """A furled blue umbrella standing on its tip, 210 high, foot on y = 0."""
    cloth = "M-6 -10C-26 -60 -26 -120 -8 -152H8C26 -120 26 -60 6 -10Z"
    folds = line("M-4 -16C-14 -66 -12 -112 -3 -150M5 -16C14 -66 12 -112 3 -150", mix("deep", "night", 0.35), 3)
    strap = path("M-21 -92Q0 -82 21 -92L21 -80Q0 -70 -21 -80Z", "rape") + circle(12, -80, 4, "gold")
    grip = line("M0 -152V-186C0 -212 34 -212 34 -188", mix("timber", SHADE, 0.2), 9) + line(
        "M-2 -152V-186C-2 -208 32 -210 33 -192", mix("timber", "#FFE9C0", 0.4), 2.6
    )
    return line("M0 0V-14", mix("ridge", "night", 0.3), 6) + grip + cut(cloth, mix("deep", "lake", 0.35), 6, folds) + strap


def pyramid() -> str:
    """A sheet with a tree of paper people that outgrows it; beside it a blue umbrella, closed."""
    wall = rect(0, 0, W, H, mix("mist", "straw", 0.35)) + "".join(
        line(f"M{x} 0V240", mix("mist", "loess", 0.3), 2, opacity=0.5) for x in range(24, 480, 48)
    )
    board = rect(-10, 236, 500, 8, mix("timber", "#FFE9C0", 0.4)) + at(0, -20, "") + planks(244, mix("timber", "loess", 0.45), 2)
    edge = corners([(-150, -142), (150, -142), (150, 128), (-150, 128)], 6, 3, 2)
    sheet = cut(edge, "paper", 5)
    people = rows(-128, 107, 112, 372)
    pins = "".join(lift("s1", circle(x, -132, 6, "madder"), circle(x - 2, -134, 2, "paper")) for x in (-136, 136))
    curl = path("M150 128C120 122 104 108 98 88C118 92 140 104 150 128Z", mix("paper", "straw", 0.7))
    hung = lift("s3", at(188, 152, sheet, clipped(edge, people), curl, pins, s=1.02, r=-1.5))
    shade = ellipse(412, 282, 44, 8, "url(#pool)")
    stand = shade + lift("s2", at(404, 284, umbrella_closed(), s=1.06, r=7))
    sun = path("M300 0L420 0L480 120V236L240 236Z", "#FFF6DA", opacity=0.3)
    fallen = "".join(
        at(x, y, rect(-7, -3, 14, 20, c, 3), circle(0, -8, 6, mix("paper", "blush", 0.3)), r=r)
        for x, y, c, r in ((60, 296, "lake", 70), (112, 302, "rape", -50), (236, 300, "blush", 100), (300, 304, "pine", 30))
    )
    return svg(W, H, wall + sun + board + hung + fallen + stand + frame(W, H), DEFS)


def pictures() -> Iterator[Picture]:
    """The cover of the pack and those of its lessons."""
    yield Picture(f"{IMAGES}/cover.webp", pack(), (640, 420), 86)
    for number, drawing in (("01", ponzi_pond), ("03", lend_nothing), ("04", pyramid)):
        yield Picture(f"{IMAGES}/cover-{number}.webp", drawing(), (W, H), 86)
