"""Food of the riverside market: bread, yogurt, barley, apples, eggs, honey, tea, salt.

Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, lift, line, path

from origin.paper import SHADE, blob, corners, cut, engraved, ground, item, objects

CRUST = mix(mix("gold", "loess", 0.45), "timber", 0.12)
WICKER = mix("loess", "timber", 0.4)


def kunguo_bread() -> str:
    """A round Qinghai loaf baked in a pot: tall, cracked open like petals, yellow and green inside."""
    d = "M-164 44C-172 -30 -120 -92 -40 -102C60 -114 154 -70 166 30C172 96 110 132 4 134C-100 136 -158 108 -164 44Z"
    petals = ""
    for i, a in enumerate(range(0, 360, 60)):
        c = mix(CRUST, ("paper", "rape", "straw")[i % 3], 0.42)
        petals += at(
            0,
            -6,
            path("M0 0C-40 -24 -46 -78 -4 -96C42 -80 42 -24 0 0Z", c)
            + path("M0 -8C-22 -30 -26 -66 -4 -82C22 -68 22 -30 0 -8Z", mix(c, "paper", 0.4))
            + line("M-1 -18Q-8 -46 -4 -70", mix(("meadow", "gold", "madder")[i % 3], "straw", 0.25), 7, opacity=0.75),
            r=a + 12,
        )
    top = f'<g transform="translate(0 -14) scale(1.12 .66)">{petals}</g>'
    seams = engraved("M-150 54Q-120 88 -116 120M-60 78Q-56 106 -52 130M44 80Q46 106 40 130M146 50Q122 86 112 118", CRUST, 5)
    seeds = "".join(
        path(blob(x, y, 4, 2.6, 1, 0.1), mix("straw", "paper", 0.4))
        for x, y in ((-110, 60), (-84, 100), (-16, 104), (80, 100), (120, 62), (10, 116))
    )
    return lift("s3", cut(d, CRUST, 15, seams, seeds)) + lift("s1", top)


def barley() -> str:
    """A sheaf of highland barley tied in the middle."""
    out, r = "", random.Random(5)
    for i in range(13):
        a = -42 + i * 7
        c = mix("rape", ("gold", "meadow", "loess")[i % 3], r.uniform(0.2, 0.5))
        kernels = "".join(
            path(
                f"M0 {y}C{k * 17} {y - 4} {k * 17} {y - 20} {k * 5} {y - 27}C0 {y - 16} 0 {y - 6} 0 {y}Z",
                mix(c, "paper" if k < 0 else "timber", 0.18),
            )
            for y in range(-96, -176, -15)
            for k in (-1, 1)
        )
        awns = line(
            "M0 -168L-8 -226M0 -168L2 -232M0 -168L12 -224M-8 -150L-24 -206M8 -150L26 -204",
            mix(c, "paper", 0.35),
            2.4,
            opacity=0.9,
        )
        out += at(0, 62, line("M0 70V-96", mix("meadow", "loess", 0.55), 6), awns, kernels, r=a, s=0.94)
    tails = "".join(
        line(f"M{x * 0.3:.0f} 74L{x} {156 + abs(x) % 5}", mix("loess", ("meadow", "rape")[x % 2], 0.35), 7)
        for x in range(-84, 85, 12)
    )
    tie = cut(corners([(-44, 50), (46, 46), (48, 84), (-46, 88)], 12, 3), "madder", 7) + lift(
        "s1",
        path(
            "M20 66C50 44 80 60 74 80C54 86 36 80 20 66ZM22 66C46 84 66 110 52 122C34 116 22 92 22 66Z",
            mix("madder", "blush", 0.2),
        ),
    )
    return lift("s2", tails) + lift("s2", out) + lift("s2", tie)


def apple(fill: str, s: float = 1.0) -> str:
    d = "M0 -58C24 -84 84 -78 92 -20C98 38 62 92 26 88C10 84 -10 84 -26 88C-62 92 -98 38 -92 -20C-84 -78 -24 -84 0 -58Z"
    side = path("M40 -80C98 -60 104 60 20 96L110 100V-90Z", mix("rape", "blush", 0.35), opacity=0.55)
    stem = line("M0 -56Q2 -86 16 -102", mix("timber", SHADE, 0.3), 9)
    leaf = path("M8 -82C30 -112 68 -112 86 -96C70 -74 34 -68 8 -82Z", mix("meadow", "pine", 0.3)) + line(
        "M14 -83Q44 -92 76 -96", mix("meadow", "paper", 0.35), 3.5
    )
    return at(
        0,
        0,
        cut(d, fill, 11, side, line("M-62 -10Q-58 -42 -34 -54", mix("blush", "paper", 0.6), 11, opacity=0.9)),
        path("M-22 -60Q0 -44 22 -60Q0 -70 -22 -60Z", mix(fill, SHADE, 0.4)),
        stem,
        leaf,
        s=s,
    )


def apples() -> str:
    red = mix("madder", "blush", 0.18)
    return (
        lift("s3", at(0, -44, apple(mix(red, "rape", 0.2), 1.06)))
        + lift("s3", at(-88, 70, apple(red, 1.08)))
        + lift("s3", at(86, 72, apple(mix(red, "madder", 0.5), 1.06)))
    )


def weave(d: str, fill: str, x0: float, x1: float, y0: float, y1: float) -> str:
    """A basket wall: rows of short straw stitches inside the outline d."""
    rows = ""
    for j, y in enumerate(range(int(y0), int(y1), 22)):
        for i, x in enumerate(range(int(x0), int(x1), 36)):
            c = mix(fill, "paper" if (i + j) % 2 else SHADE, 0.2)
            rows += line(f"M{x + (18 if j % 2 else 0)} {y}q13 7 26 0", c, 13)
    return cut(d, fill, 13, rows)


def back_basket() -> str:
    """A tall wicker back-basket with two shoulder ropes."""
    d = "M-118 -120H120C118 -20 96 90 78 160Q0 178 -76 160C-96 90 -116 -20 -118 -120Z"
    inside = path(blob(1, -120, 120, 40, 3, 0.004, 16), mix(WICKER, SHADE, 0.5)) + path(
        blob(1, -128, 102, 28, 4, 0.01, 16), mix(WICKER, SHADE, 0.68)
    )
    rim = path(blob(1, -120, 120, 40, 3, 0.004, 16), "none", stroke=mix(WICKER, "paper", 0.28), stroke_width=18) + path(
        blob(1, -120, 120, 40, 3, 0.004, 16), "none", stroke=mix(WICKER, SHADE, 0.25), stroke_width=4, stroke_dasharray="14 12"
    )
    rope = "".join(
        lift(
            "s2",
            line(f"M{x} -84C{x * 1.9:.0f} -40 {x * 1.9:.0f} 60 {x * 0.8:.0f} 116", mix("madder", "timber", 0.2), 15),
            line(
                f"M{x} -84C{x * 1.9:.0f} -40 {x * 1.9:.0f} 60 {x * 0.8:.0f} 116",
                mix("madder", "paper", 0.35),
                3.5,
                stroke_dasharray="9 10",
            ),
        )
        for x in (-76, 78)
    )
    return lift("s3", weave(d, WICKER, -130, 130, -76, 176)) + inside + lift("s1", rim) + rope


def eggs() -> str:
    """Eggs in a low round basket."""
    egg = "M0 -50C24 -50 40 -14 40 12C40 36 22 50 0 50C-22 50 -40 36 -40 12C-40 -14 -24 -50 0 -50Z"
    spots = ((-96, -34, -18), (-34, -66, 6), (38, -64, 14), (100, -32, 24), (-62, -16, -8), (4, -22, 3), (66, -14, 10))
    out = path(blob(0, -12, 160, 46, 4, 0.004, 16), mix(WICKER, SHADE, 0.55))
    out += "".join(
        lift(
            "s2",
            at(
                x,
                y,
                cut(
                    egg,
                    mix("paper", ("loess", "blush")[i % 2], 0.2 + 0.06 * (i % 3)),
                    7,
                    line("M-20 -8Q-18 -26 -8 -34", "#FFFDF6", 6, opacity=0.85),
                ),
                r=r,
            ),
        )
        for i, (x, y, r) in enumerate(spots)
    )
    d = "M-168 -16Q0 56 168 -16C164 50 128 124 92 134Q0 152 -92 134C-128 124 -164 50 -168 -16Z"
    rim = line("M-166 -14Q0 58 166 -14", mix(WICKER, "paper", 0.3), 18) + line(
        "M-166 -12Q0 60 166 -12", mix(WICKER, SHADE, 0.25), 4, stroke_dasharray="14 12"
    )
    handle = line("M-160 -22C-150 -190 150 -190 160 -22", mix(WICKER, SHADE, 0.16), 18) + line(
        "M-160 -26C-150 -194 150 -194 160 -26", mix(WICKER, "paper", 0.22), 8
    )
    return lift("s2", handle) + out + lift("s3", weave(d, WICKER, -180, 180, 20, 150)) + lift("s1", rim)


def salt_bag() -> str:
    """A cloth sack of lake salt, open, with a scoop and grains."""
    sack = mix("straw", "loess", 0.35)
    d = "M-104 -62C-150 20 -160 120 -128 160Q0 178 130 158C158 118 150 20 104 -62Q0 -34 -104 -62Z"
    heap = path("M-96 -62C-70 -112 -30 -130 4 -128C44 -126 76 -104 98 -62Q0 -20 -96 -62Z", mix("snow", "sky", 0.18)) + "".join(
        path(f"M{x} {y}l9 -6l7 8l-9 6Z", mix("sky", "ridge", 0.4), opacity=0.8)
        for x, y in ((-40, -90), (-8, -110), (22, -86), (46, -74), (-62, -70), (0, -66))
    )
    roll = lift(
        "s1",
        path(
            "M-112 -74Q-120 -50 -106 -42Q0 -2 108 -42Q122 -52 112 -76Q100 -60 60 -48Q0 -36 -60 -48Q-98 -58 -112 -74Z",
            mix(sack, "paper", 0.4),
        ),
    )
    folds = engraved("M-80 -20Q-100 60 -92 130M70 -20Q96 60 88 126M-10 -6Q-20 40 -8 80", sack, 5)
    patch = lift(
        "s1",
        cut(corners([(-20, 64), (50, 60), (54, 124), (-16, 128)], 6, 3), mix("lake", "paper", 0.35), 4),
        path(
            corners([(-12, 72), (42, 69), (45, 116), (-8, 120)], 4),
            "none",
            stroke="paper",
            stroke_width=4,
            stroke_dasharray="9 7",
        ),
    )
    grains = "".join(
        lift("s1", path(blob(x, y, 8, 6, i, 0.2, 6), "snow"))
        for i, (x, y) in enumerate(((-166, 160), (-148, 174), (158, 166), (174, 152), (140, 176)))
    )
    return lift("s3", cut(d, sack, 14, folds)) + lift("s2", heap) + roll + patch + grains


def tea_brick() -> str:
    """Two pressed tea bricks, the upper one half unwrapped from its paper, loose leaves in front."""
    leaf = mix(mix("pine", "tea", 0.55), "ink", 0.12)
    flecks = "".join(
        line(f"M{x} {y}l{9 - x % 5} {-6 + y % 4}", mix(leaf, ("meadow", "loess", "ink")[(x + y) % 3], 0.35), 4.5, opacity=0.75)
        for x in range(-160, 150, 23)
        for y in range(-30, 60, 17)
    )
    low = at(
        4,
        92,
        cut(corners([(-172, -40), (-128, -74), (172, -74), (140, -40)], 8, 3), mix(leaf, "loess", 0.22), 5),
        cut(corners([(-174, -42), (142, -42), (140, 52), (-170, 54)], 9, 4), leaf, 10, flecks),
        cut(corners([(140, -42), (172, -74), (170, 18), (138, 52)], 7, 5), mix(leaf, "ink", 0.25), 4),
    )
    wrap = mix("straw", "loess", 0.3)
    cover = cut(
        "M-176 -46L30 -44Q14 -14 34 4Q12 24 28 54L-172 56Z", wrap, 7, line("M-150 -20H-20", mix(wrap, SHADE, 0.2), 3)
    ) + path("M-174 -44L-130 -76L66 -76L30 -44Z", mix(wrap, "paper", 0.35))
    band = cut(corners([(-120, -46), (-76, -46), (-74, 56), (-118, 56)], 3), "madder", 4) + path(
        "M-120 -45L-78 -76H-34L-76 -45Z", mix("madder", "blush", 0.25)
    )
    crumbs = "".join(
        lift("s1", path(blob(x, y, 11, 7, i, 0.25, 7), mix(leaf, "meadow", 0.2)))
        for i, (x, y) in enumerate(((-150, 164), (-126, 174), (-104, 162), (120, 168), (146, 160)))
    )
    high = at(
        -8,
        -34,
        cut(corners([(-172, -42), (-128, -76), (172, -76), (140, -42)], 8, 3), mix(leaf, "loess", 0.22), 5),
        cut(corners([(-174, -44), (142, -44), (140, 52), (-170, 54)], 9, 4), leaf, 10, flecks),
        cut(corners([(140, -44), (172, -76), (170, 18), (138, 52)], 7, 5), mix(leaf, "ink", 0.25), 4),
        lift("s1", cover),
        band,
        s=0.94,
    )
    return lift("s3", low) + lift("s3", high) + crumbs


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "bread": item(ground(180, y=140), at(0, 2, kunguo_bread(), s=1.1)),
            "barley": item(ground(120, y=176), at(0, 20, barley())),
            "apples": item(ground(170, y=162), apples()),
            "basket": item(ground(120, y=172), at(0, 6, back_basket())),
            "eggs": item(ground(150, y=150), at(0, 8, eggs())),
            "salt-bag": item(ground(164, y=172), at(0, 4, salt_bag())),
            "tea-brick": item(ground(180, y=168), tea_brick()),
        }
    )
