"""Bowls and jars of the market: yogurt, honey, covered tea, a cooking pot.

Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path

from origin.paper import CLAY, SHADE, blob, corners, cut, ground, item, objects


def yogurt() -> str:
    """A glazed bowl of yogurt with its yellow skin and a wooden spoon."""
    glaze = mix("snow", "lake", 0.06)
    bowl = cut(
        "M-150 -34H152C148 60 96 130 40 134H-38C-94 130 -146 60 -150 -34Z",
        glaze,
        14,
        path("M-152 6Q0 42 154 6V34Q0 70 -152 34Z", "lake", opacity=0.85),
        *[path(f"M{x} 30q14 -18 28 0q-14 18 -28 0Z", "paper") for x in range(-120, 121, 46)],
    )
    foot = cut(corners([(-56, 126), (58, 126), (50, 156), (-48, 156)], 6), mix(glaze, "ridge", 0.25), 6)
    top = (
        path(blob(1, -34, 152, 46, 3, 0.004, 16), mix(glaze, "#FFFFFF", 0.4))
        + path(blob(1, -32, 138, 38, 4, 0.008, 16), mix("paper", "rape", 0.2))
        + path("M-120 -36C-70 -66 40 -66 90 -50C40 -52 -40 -46 -80 -20Z", "snow", opacity=0.85)
    )
    wrinkle = line("M-70 -22Q-20 -34 20 -20Q60 -8 100 -24M-30 -48Q10 -56 50 -46", mix("rape", "straw", 0.4), 5, opacity=0.8)
    spoon = lift(
        "s2",
        line("M30 -34L120 -162", mix("timber", "#FFE9C0", 0.25), 17),
        line("M32 -42L118 -160", mix("timber", "#FFE9C0", 0.55), 5),
        path(blob(26, -30, 26, 17, 5, 0.02), mix("timber", "#FFE9C0", 0.15)),
    )
    return lift("s3", foot, bowl) + top + wrinkle + spoon


def honey() -> str:
    """A honey jar with a cloth lid and a dipper."""
    amber = mix("gold", "rape", 0.3)
    jar = cut(
        "M-92 -86H92C128 -72 134 -40 132 20C132 96 118 140 96 150H-96C-118 140 -132 96 -132 20C-134 -40 -128 -72 -92 -86Z",
        mix("paper", "sky", 0.25),
        10,
        path("M-126 -34Q-60 -52 0 -38T126 -34V40C126 96 112 134 94 142H-94C-112 134 -126 96 -126 40Z", amber),
        path("M-126 -34Q-60 -52 0 -38T126 -34V-18Q60 -30 0 -22T-126 -18Z", mix(amber, "paper", 0.35)),
        line("M-100 -10Q-106 50 -92 104", "#FFFDF6", 13, opacity=0.6),
    )
    label = lift(
        "s1",
        cut(corners([(-62, 16), (64, 12), (66, 104), (-60, 106)], 12, 3), "paper", 5),
        "".join(
            path(f"M{x} {y}l17 -10l17 10v20l-17 10l-17 -10Z", amber, stroke=mix("gold", "timber", 0.35), stroke_width=3)
            for x, y in ((-34, 34), (0, 34), (-17, 64))
        ),
    )
    cloth = cut(
        "M-112 -84Q-128 -66 -120 -58Q-92 -70 -64 -56Q-32 -70 0 -56Q34 -70 64 -56Q94 -70 122 -58Q128 -68 112 -84C100 -128 66 -146 0 -146C-66 -146 -100 -128 -112 -84Z",
        "madder",
        9,
        *[
            circle(x, y, 7, mix("madder", "paper", 0.75))
            for x, y in ((-60, -106), (-16, -122), (34, -110), (78, -96), (-88, -76), (4, -84), (48, -74))
        ],
    )
    tie = line("M-110 -84Q0 -66 112 -84", mix("straw", "loess", 0.4), 9)
    return lift("s3", jar) + label + lift("s2", cloth) + tie


def tea_cup() -> str:
    """A covered bowl of tea with dates floating, on its saucer."""
    clay = mix("snow", "paper", 0.4)
    saucer = cut("M-150 116C-120 152 120 152 150 116C110 104 -110 104 -150 116Z", mix(clay, "lake", 0.15), 8)
    bowl = cut(
        "M-116 -40H118C114 50 70 116 36 122H-34C-70 116 -112 50 -116 -40Z",
        clay,
        12,
        *[
            at(
                x,
                y,
                *[at(0, 0, path("M0 -3C7 -8 7 -19 0 -24C-7 -19 -7 -8 0 -3Z", "blush"), r=k * 72) for k in range(5)],
                circle(0, 0, 5, "rape"),
            )
            for x, y in ((-46, 30), (44, 34))
        ],
        line("M-80 72Q0 96 84 70", "lake", 6),
    )
    tea = (
        path(blob(1, -40, 117, 32, 3, 0.004, 16), mix(clay, "#FFFFFF", 0.4))
        + path(blob(1, -38, 102, 24, 4, 0.006, 16), mix("gold", "madder", 0.35))
        + "".join(
            lift("s1", path(blob(x, y, 20, 12, i, 0.08), c))
            for i, (x, y, c) in enumerate(
                ((-40, -42, "madder"), (20, -34, mix("gold", "rape", 0.4)), (58, -46, mix("madder", "tea", 0.3)))
            )
        )
    )
    steam = "".join(line(f"M{x} -92q-18 -22 0 -44t0 -44", "#FFFDF6", 10, opacity=0.85) for x in (-34, 12, 56))
    return steam + lift("s3", saucer) + lift("s2", bowl) + tea


def clay_pot() -> str:
    """A round brown cooking pot with ears and a lid."""
    glaze = mix(CLAY, "tea", 0.35)
    body = cut(
        "M-116 -60C-164 -20 -166 80 -104 132Q0 164 108 132C168 80 164 -20 116 -60Z",
        glaze,
        15,
        path("M-150 10Q0 50 152 8V26Q0 68 -152 28Z", mix(glaze, "loess", 0.4)),
        line("M-112 -10Q-124 30 -108 72", mix(glaze, "paper", 0.45), 12, opacity=0.75),
    )
    ears = "".join(
        path(
            f"M{k * 128} -34C{k * 180} -50 {k * 188} 10 {k * 142} 12",
            "none",
            stroke=mix(glaze, SHADE, 0.25),
            stroke_width=20,
            stroke_linecap="round",
        )
        for k in (-1, 1)
    )
    lid = cut(
        "M-124 -58C-110 -112 -50 -128 0 -128C50 -128 110 -112 126 -58Q0 -30 -124 -58Z", mix(glaze, "loess", 0.18), 10
    ) + lift("s1", cut(blob(0, -138, 30, 22, 3, 0.02), mix(glaze, SHADE, 0.15), 7))
    feet = "".join(
        cut(corners([(x - 18, 126), (x + 18, 126), (x + 12, 164), (x - 12, 164)], 8), mix(glaze, SHADE, 0.3), 5)
        for x in (-72, 0, 74)
    )
    return feet + ears + lift("s3", body) + lift("s2", lid)


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "yogurt": item(ground(120, y=164), at(0, 8, yogurt())),
            "honey": item(ground(136, y=160), at(0, 8, honey(), s=1.06)),
            "tea-cup": item(ground(160, y=158), at(0, 18, tea_cup(), s=1.12)),
            "pot": item(ground(150, y=172), at(0, 4, clay_pot())),
        }
    )
