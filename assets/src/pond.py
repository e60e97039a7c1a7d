"""A fish pond at the edge of the village: water with trout, a jetty, reeds, a feed hut, an empty sign board, willows.

A real farm could look like this and so could one that only pretends; the board stays blank.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from houses import hut
from land import LIGHT, MASTER, VIEW, cloud, field, flowers, hill, light, soften, tufts
from mountains import hazed, summit
from nature import bush, tree
from palette import mix
from picture import Output, Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rect, smooth, svg

PLANK: Final = mix("timber", "#FFE9C0", 0.36)
DARK_WOOD: Final = mix("timber", "#2A1208", 0.2)
WATER: Final = "M176 470C240 408 430 380 660 384C900 386 1090 404 1146 464C1200 528 1060 640 900 690C720 742 420 742 276 684C150 634 118 540 176 470Z"
OWN: Final = (
    lin("sk", [(0, "#8ACBDD"), (0.24, "#BFE3E6"), (0.4, "#FBF0D6"), (1, "#FBF0D6")])
    + lin("pond", [(0, "#BFE6E2"), (0.3, "#79C3CC"), (1, "#3793AA")])
    + lin("h1", [(0, "#C9D77A"), (1, "#A5C362")])
    + lin("h2", [(0, "#A9C966"), (1, "#86AF54")])
    + lin("h3", [(0, "#8DB758"), (1, "#5F9150")])
    + lin("fg", [(0, "mist", 0), (0.8, "#FFF3DC", 0.9), (1, "mist", 0.3)])
    + f'<clipPath id="water"><path d="{WATER}"/></clipPath>'
    + soften(1.1)
)


def distance() -> str:
    """Sky, peaks, rapeseed and the first houses of the village."""
    peaks = ((150, 520, 206), (430, 400, 140), (1130, 560, 226), (880, 420, 160), (650, 380, 118))
    out = rect(-40, -160, 1360, 1040, "url(#sk)") + cloud(250, 30, 1.0) + cloud(760, -20, 0.8) + cloud(1080, 60, 0.7)
    out += "".join(lift("s2", summit(x, 276, w, h, i + 33, hazed("#DDEBE4", 0.25))) for i, (x, w, h) in enumerate(peaks))
    out += rect(-20, 190, 1320, 110, "url(#fg)")
    sea = "M-20 286C160 262 420 268 640 278C860 288 1100 276 1300 268L1300 360L-20 360Z"
    out += lift("s4", field("f1", sea, 262, 356, 640, 4, 300))
    out += hill("M-20 334C160 306 380 318 600 326C820 334 1080 320 1300 306", "url(#h1)")
    homes = "".join(
        hut(x, y, s, mix("loess", "#FFFFFF", t))
        for x, y, s, t in (
            (330, 326, 0.86, 0.1),
            (392, 332, 0.96, 0.25),
            (470, 330, 0.8, 0.1),
            (826, 336, 0.86, 0.25),
            (890, 332, 0.92, 0.1),
        )
    )
    poplars = "".join(
        tree(x, y, s, c, "poplar")
        for x, y, s, c in (
            (286, 330, 0.9, "pine"),
            (306, 334, 0.74, mix("pine", "meadow", 0.4)),
            (520, 334, 0.8, "pine"),
            (780, 340, 0.94, "pine"),
            (940, 338, 0.8, mix("pine", "meadow", 0.4)),
            (960, 336, 0.95, "pine"),
        )
    )
    return out + poplars + homes


def willow(x: float, y: float, s: float, flip: bool = False) -> str:
    """A willow with hanging strands."""
    r = random.Random(int(x))
    trunk = path("M-16 0Q-10 -70 -26 -128L-8 -132Q4 -100 10 -140L26 -136Q12 -70 20 0Z", DARK_WOOD)
    crown = path(
        "M-92 -140C-120 -190 -70 -240 -22 -232C6 -262 78 -244 84 -206C122 -196 116 -146 88 -138C40 -118 -50 -116 -92 -140Z",
        mix("meadow", "pine", 0.35),
    )
    strands = ""
    for k in range(24):
        px = -96 + k * 8.2
        top, low = -150 - 40 * (1 - (px / 100) ** 2), -60 + r.uniform(-34, 34)
        c = mix("meadow", "pine", r.choice((0.1, 0.25, 0.4, 0.5)))
        strands += line(
            f"M{px:.0f} {top:.0f}Q{px + r.uniform(-10, 10):.0f} {(top + low) / 2:.0f} {px + r.uniform(-12, 12):.0f} {low:.0f}",
            c,
            r.uniform(6, 9),
        )
    sun = "".join(
        line(f"M{px} {py}q-6 22 -2 44", mix("meadow", "#FFF3B0", 0.4), 4, opacity=0.8)
        for px, py in ((-70, -196), (-40, -214), (-8, -218), (-56, -160), (-20, -176))
    )
    return at(x, y, ellipse(8, 2, 84, 12, "#3E5A2A", opacity=0.28), trunk, lift("s2", crown, strands), sun, s=s, flip=flip)


def trout(x: float, y: float, s: float, c: str, flip: bool = False) -> str:
    """A fish seen from above through the water."""
    body = path("M-44 0Q-16 -20 24 -12Q42 -7 48 0Q42 7 24 12Q-16 20 -44 0Z", c) + path("M-40 0L-64 -14Q-58 0 -64 14Z", c)
    fins = path("M4 -13L-8 -26L18 -13ZM4 13L-8 26L18 13Z", mix(c, "lake", 0.3))
    dots = "".join(circle(dx, dy, 2.4, mix(c, "ink", 0.4), opacity=0.6) for dx, dy in ((-18, -2), (-6, 4), (6, -4), (18, 2)))
    return at(
        x,
        y,
        g(
            path("M-44 12Q-16 -4 24 2Q42 6 48 14Q30 26 -16 26Z", "#1C6178", opacity=0.25),
            fins,
            body,
            dots,
            circle(36, -4, 2.2, "ink"),
            circle(36, 4, 2.2, "ink"),
            opacity=0.9,
        ),
        s=s,
        flip=flip,
    )


def pond_water() -> str:
    r = random.Random(8)
    bank = lift("s1", path(WATER, "none", stroke=mix("loess", "paper", 0.35), stroke_width=30)) + path(
        WATER, "none", stroke=mix("loess", "timber", 0.25), stroke_width=12
    )
    gleams = "".join(
        line(f"M{r.uniform(210, 1080):.0f} {y:.0f}h{r.uniform(18, 70):.0f}", "#F4FBF6", 3, opacity=0.6)
        for y in (r.uniform(404, 690) for _ in range(44))
    )
    mirror = "".join(
        path(f"M{x - w} 384Q{x} {384 + h} {x + w} 384Z", "#FFFFFF", opacity=0.22)
        for x, w, h in ((400, 150, 120), (760, 120, 90), (960, 110, 110))
    )
    rings = "".join(
        ellipse(x, y, k, k * 0.34, "none", stroke="#F4FBF6", stroke_width=3, opacity=o)
        for x, y in ((392, 474), (930, 470))
        for k, o in ((18, 0.9), (38, 0.6), (62, 0.35))
    )
    school = (
        trout(360, 566, 1.0, "#F2A24A")
        + trout(474, 612, 0.86, mix("ridge", "paper", 0.25))
        + trout(560, 520, 0.74, "#E2703C", True)
        + trout(690, 560, 0.9, "#F2A24A", True)
        + trout(800, 506, 0.7, mix("ridge", "paper", 0.25))
        + trout(780, 636, 0.9, "#E2703C")
        + trout(560, 668, 0.8, "#F2A24A")
    )
    return bank + path(WATER, "url(#pond)") + g(mirror, school, gleams, clip_path="url(#water)") + rings


def net_pen() -> str:
    """A floating net ring for the small fish."""
    floats = "".join(
        at(664 + 92 * dx, 448 + 30 * dy, ellipse(0, 0, 13, 8, "rape" if k % 2 else "madder"))
        for k, (dx, dy) in enumerate(
            (
                (-1, 0),
                (-0.8, -0.6),
                (-0.45, -0.9),
                (0, -1),
                (0.45, -0.9),
                (0.8, -0.6),
                (1, 0),
                (0.8, 0.6),
                (0.45, 0.9),
                (0, 1),
                (-0.45, 0.9),
                (-0.8, 0.6),
            )
        )
    )
    small = "".join(
        path(f"M{x - 12} {y}Q{x} {y - 7} {x + 11} {y}Q{x} {y + 7} {x - 12} {y}L{x - 19} {y - 5}V{y + 5}Z", "#F2A24A")
        for x, y in ((630, 444), (664, 456), (700, 442), (672, 436))
    )
    return (
        ellipse(664, 448, 92, 30, "#2F88A0", opacity=0.45)
        + small
        + ellipse(664, 448, 92, 30, "none", stroke="tea", stroke_width=4)
        + lift("s1", floats)
    )


def jetty() -> str:
    """A plank walk from the right bank with a bucket and a landing net."""
    posts = "".join(
        rect(x, y, 15, 62, DARK_WOOD, 5) + ellipse(x + 7, y + 60, 18, 5, "#F4FBF6", opacity=0.5)
        for x, y in ((812, 566), (918, 556), (1024, 546))
    )
    deck = (
        poly([(806, 560), (1174, 510), (1196, 546), (822, 602)], PLANK)
        + poly([(806, 560), (822, 602), (822, 614), (806, 572)], DARK_WOOD)
        + poly([(822, 602), (1196, 546), (1196, 558), (822, 614)], mix("timber", "#2A1208", 0.05))
    )
    seams = "".join(
        line(f"M{806 + k * 28.3:.0f} {560 - k * 3.85:.0f}L{822 + k * 28.8:.0f} {602 - k * 4.3:.0f}", DARK_WOOD, 2.6, opacity=0.5)
        for k in range(1, 13)
    )
    bucket = at(
        1040,
        546,
        path("M-24 -42H24L18 0H-18Z", "lake"),
        ellipse(0, -42, 24, 7, mix("lake", "paper", 0.4)),
        line("M-23 -42Q0 -78 23 -42", "tea", 4),
        line("M-21 -22H21", "paper", 4),
    )
    net = at(
        918,
        560,
        line("M0 0L86 -92", "timber", 7),
        path("M78 -100Q90 -142 126 -128Q152 -108 120 -86Q100 -78 84 -92Z", "paper", opacity=0.55),
        path("M78 -100Q90 -142 126 -128Q152 -108 120 -86Q100 -78 84 -92Z", "none", stroke="tea", stroke_width=5),
    )
    return posts + lift("s2", deck) + seams + net + lift("s1", bucket)


def sign_board(x: float, y: float) -> str:
    """Two posts and a blank board under a little roof."""
    posts = rect(-84, -150, 15, 150, DARK_WOOD, 4) + rect(69, -150, 15, 150, DARK_WOOD, 4)
    board = rect(-104, -158, 208, 92, PLANK, 6) + rect(-94, -148, 188, 72, "paper", 4)
    fish = (
        path("M-26 0Q-6 -18 22 0Q-6 18 -26 0L-40 -11V11Z", "lake")
        + circle(10, -3, 3, "paper")
        + line("M-2 -8Q4 0 -2 8", "paper", 2.6)
    )
    waves = line("M44 6q9 -9 18 0t18 0M-86 6q9 -9 18 0t18 0", "lake", 4, opacity=0.55)
    roof = path("M-120 -156L-96 -186H96L120 -156Z", "madder") + line("M-116 -159H116", mix("madder", "ink", 0.35), 5)
    return at(
        x,
        y,
        ellipse(6, 2, 110, 10, "#3E5A2A", opacity=0.26),
        posts,
        lift("s2", board),
        at(0, -112, fish, s=1.15),
        at(0, -112, waves),
        lift("s2", roof),
    )


def feed_hut(x: float, y: float) -> str:
    """A small boarded hut with sacks of feed."""
    wall_ = rect(-86, -128, 172, 128, mix("timber", "#FFE9C0", 0.28), 4) + "".join(
        line(f"M{dx} -126V-2", DARK_WOOD, 2.6, opacity=0.4) for dx in range(-66, 86, 22)
    )
    door = rect(-58, -92, 54, 92, "deep", 4) + rect(-52, -86, 42, 38, mix("deep", "paper", 0.2), 3) + circle(-14, -40, 4, "rape")
    pane = rect(16, -92, 50, 44, "paper", 4) + rect(21, -87, 40, 34, "#FFE3A0", 2) + line("M41 -87V-53M21 -70H61", "paper", 4)
    roof = path("M-112 -122L-80 -178H84L114 -122Z", mix("deep", "ridge", 0.25)) + "".join(
        line(f"M{-72 + k * 26} -174L{-90 + k * 30} -126", mix("deep", "ink", 0.3), 3, opacity=0.5) for k in range(1, 6)
    )
    sacks = "".join(
        at(
            dx,
            2,
            path("M-24 0Q-30 -28 -18 -44H18Q30 -28 24 0Z", c),
            line("M-14 -38Q0 -32 14 -38", "tea", 3),
            path("M-10 -20Q0 -30 10 -20Q0 -10 -10 -20L-17 -25V-15Z", "lake"),
        )
        for dx, c in ((104, "straw"), (146, mix("straw", "loess", 0.4)))
    )
    return at(
        x, y, ellipse(20, 4, 136, 13, "#3E5A2A", opacity=0.28), lift("s2", wall_), door, pane, lift("s2", roof), lift("s1", sacks)
    )


def duck(x: float, y: float, s: float, flip: bool = False) -> str:
    body = path(
        "M-30 -6Q-26 -24 0 -22Q18 -22 20 -32Q18 -50 34 -52Q50 -50 48 -36Q46 -28 40 -20Q38 4 2 6Q-24 6 -40 -18Z", "#FFFDF6"
    )
    wing = path("M-22 -10Q-4 -24 16 -8Q0 4 -22 -10Z", mix("straw", "paper", 0.3))
    return at(
        x,
        y,
        ellipse(0, 7, 52, 9, "#F4FBF6", opacity=0.5),
        lift("s1", body),
        wing,
        path("M47 -42L64 -38L47 -33Z", "gold"),
        circle(37, -42, 2.8, "ink"),
        s=s,
        flip=flip,
    )


def reeds(x: float, y: float, seed: int, n: int = 15, wide: float = 90) -> str:
    """Reeds and bulrushes in the near corner, with yellow irises."""
    r, out = random.Random(seed), ""
    for k in range(n):
        px, h, lean = x + r.uniform(-wide, wide), r.uniform(90, 190), r.uniform(-26, 26)
        c = mix("pine", "meadow", r.uniform(0.1, 0.6))
        out += path(
            smooth(
                [
                    (px - 7, y),
                    (px + lean * 0.3 - 4, y - h * 0.5),
                    (px + lean, y - h),
                    (px + lean * 0.4 + 5, y - h * 0.5),
                    (px + 8, y),
                ],
                True,
            ),
            c,
        )
        if k % 3 == 0:
            out += line(
                f"M{px:.0f} {y}Q{px + 4:.0f} {y - h * 0.7:.0f} {px + lean * 0.5:.0f} {y - h * 1.1:.0f}",
                mix("pine", "tea", 0.4),
                4,
            )
            out += at(px + lean * 0.5, y - h * 1.06, rect(-7, -26, 14, 46, mix("timber", "ink", 0.2), 7), r=lean * 0.25)
        if k % 4 == 1:
            out += at(
                px + lean,
                y - h,
                *[ellipse(0, -9, 6, 11, "rape", transform=f"rotate({a})") for a in (-60, 0, 60)],
                circle(0, 0, 5, "gold"),
            )
    return lift("s2", out)


def pond() -> str:
    meadow = hill("M-20 384C200 352 420 362 660 360C920 358 1120 362 1300 350", "url(#h2)")
    near = (
        hill("M-20 742C160 704 360 762 640 770C900 776 1120 716 1300 724", "url(#h3)")
        + tufts(6, 40, (20, 760, 1260, 836), mix("meadow", "#FFFFFF", 0.2))
        + flowers(4, 60, (20, 764, 1260, 836))
    )
    verge = (
        tufts(3, 36, (10, 390, 160, 640), mix("pine", "meadow", 0.25))
        + flowers(8, 40, (10, 400, 150, 700))
        + flowers(9, 34, (1180, 480, 1280, 700))
    )
    far = g(
        distance(),
        meadow,
        at(1120, 448, feed_hut(0, 0), s=1.06),
        willow(108, 462, 1.16),
        verge,
        pond_water(),
        net_pen(),
        filter="url(#dof)",
    )
    things = (
        at(436, 392, sign_board(0, 0), s=0.86)
        + duck(430, 470, 0.9)
        + duck(520, 442, 0.66, True)
        + bush(1230, 470, 1.3)
        + bush(1170, 500, 1.0, "meadow")
    )
    return svg(1280, 960, far + things + jetty() + near + reeds(70, 770, 3) + reeds(1216, 772, 6) + light(), OWN + LIGHT, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/pond.webp", pond(), MASTER)
