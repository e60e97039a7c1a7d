"""Struck silver and gold: machine-made dollars, Sasanian, Byzantine and Lydian coins, the crown as a clue.

Portraits and crests are reduced to a few raised shapes. Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Final

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path

from origin.paper import ELECTRUM, RIM, SHADE, SILVER, blob, corners, cut, glint, ground, item, objects, patina, raised

GOLD = mix("gold", "rape", 0.45)


def beads(r: float, n: int, colour: str, size: float = 4.4) -> str:
    return "".join(
        circle(math.cos(math.tau * i / n) * r, math.sin(math.tau * i / n) * r, size, mix(colour, RIM, 0.45))
        + circle(
            math.cos(math.tau * i / n) * r + 1.5,
            math.sin(math.tau * i / n) * r + 2,
            size * 0.5,
            mix(colour, SHADE, 0.3),
            opacity=0.5,
        )
        for i in range(n)
    )


def silver_dollar() -> str:
    """A machine-struck round silver piece: even rim, beads, a winding cloud dragon told by a ribbon and a pearl."""
    body = "M-72 66C-20 104 66 88 78 34C88 -14 26 -30 2 -4C-16 18 -52 16 -64 -12C-80 -54 -34 -92 20 -84"
    shade, hi = mix(SILVER, "night", 0.34), mix(SILVER, "#FFFFFF", 0.7)
    dragon = (
        line(body, shade, 30, opacity=0.8, transform="translate(5 6)")
        + line(body, hi, 27)
        + line(body, mix(SILVER, "night", 0.16), 19, stroke_dasharray="3 11")
    )
    head = path("M12 -104C40 -112 74 -98 84 -76L64 -74L74 -60C50 -52 26 -60 14 -66Z", shade, transform="translate(4 5)") + path(
        "M12 -104C40 -112 74 -98 84 -76L64 -74L74 -60C50 -52 26 -60 14 -66Z", hi
    )
    head += (
        circle(44, -86, 5, shade)
        + line("M16 -104Q0 -124 -20 -124M26 -108Q18 -126 4 -136", hi, 6)
        + line("M-72 66q-22 -4 -28 -22M-72 66q-20 10 -34 2", hi, 7)
    )
    clouds = raised(
        "M-112 -44q0 -18 18 -16q8 -16 20 -2q16 0 12 16H-112M60 100q0 -16 16 -14q8 -14 18 -2q14 0 12 14H60M92 -24q0 -14 14 -12q6 -12 16 -2",
        SILVER,
        6,
    )
    pearl = circle(-6, -42, 12, shade) + circle(-8, -44, 11, hi) + raised("M-28 -52q-8 -12 2 -22M-4 -64q2 -12 14 -14", SILVER, 5)
    rim = (
        path(blob(0, 0, 150, 150, 3, 0.003, 20), "none", stroke=mix(SILVER, "#FFFFFF", 0.6), stroke_width=13)
        + path(blob(0, 0, 143, 143, 3, 0.003, 20), "none", stroke=mix(SILVER, "night", 0.22), stroke_width=3)
        + beads(130, 50, SILVER)
    )
    reeds = "".join(at(0, 0, path("M-3 -166H3V-156H-3Z", mix(SILVER, "night", 0.35)), r=a) for a in range(0, 360, 5))
    return lift(
        "s3",
        path(blob(0, 0, 164, 164, 2, 0.002, 20), mix(SILVER, "ridge", 0.6)),
        reeds,
        cut(blob(0, 0, 160, 160, 2, 0.002, 20), mix(SILVER, "ridge", 0.14), 10, rim, clouds, dragon, head, pearl),
    ) + glint(-98, -98, 18)


FEATHERS: Final = (
    "M10 -70C6 -104 18 -140 44 -156C46 -128 38 -98 26 -70Z",
    "M22 -68C28 -98 48 -126 76 -134C72 -108 56 -82 40 -62Z",
    "M36 -60C48 -82 72 -100 98 -102C88 -82 68 -62 50 -52Z",
)


def relief(colour: str, *shapes: str) -> str:
    """Raised flat shapes: a dark foot to the lower right, a light face above."""
    foot, face = mix(colour, "night", 0.38), mix(colour, "#FFFFFF", 0.62)
    return "".join(path(d, foot, transform="translate(4 5)") for d in shapes) + "".join(
        path(d, face, stroke=mix(colour, "night", 0.2), stroke_width=1.6) for d in shapes
    )


def king(colour: str) -> str:
    """Head and crown in profile to the right: band, two wings, crescent and globe, curls and beard."""
    dark = mix(colour, "night", 0.42)
    head = "M-40 -44H38C40 -30 44 -22 58 -4L46 4C50 14 46 22 40 26C44 60 22 78 0 74C0 84 10 92 22 98H-58C-50 84 -46 66 -40 52C-56 30 -54 -12 -40 -44Z"
    beard = "M0 30C16 34 34 30 42 24C46 60 24 80 -4 74C-10 56 -8 40 0 30Z"
    curls = "".join(
        circle(x, y, 11, mix(colour, "#FFFFFF", 0.5), stroke=mix(colour, "night", 0.25), stroke_width=2.5)
        for x, y in ((-54, -14), (-66, 4), (-60, 24), (-70, 40), (-54, 50))
    )
    wings = relief(colour, *FEATHERS) + at(-6, 0, relief(colour, *FEATHERS), flip=True)
    band = relief(colour, "M-46 -66L44 -66L42 -42L-44 -42Z") + "".join(circle(x, -54, 4.5, dark) for x in (-32, -12, 8, 28))
    globe = (
        relief(colour, "M-26 -96C-18 -74 14 -74 22 -96C12 -88 -16 -88 -26 -96Z")
        + circle(-2, -112, 17, dark, transform="translate(3 4)")
        + circle(-2, -112, 16, mix(colour, "#FFFFFF", 0.65))
    )
    face = (
        circle(26, -22, 4.6, dark)
        + line("M14 -32Q26 -38 36 -32M40 14L28 12", dark, 3.6)
        + "".join(line(f"M{x} {40 + x % 3}q5 12 0 24", dark, 3) for x in (4, 15, 26))
        + line("M-50 98Q-10 84 30 98", dark, 4)
    )
    return wings + globe + relief(colour, head, beard) + curls + band + face


def sasanian() -> str:
    """A thin silver drachm, its flan wider than the die: crowned head to the right inside a ring of beads."""
    metal = mix(SILVER, "ridge", 0.28)
    flan = blob(0, 0, 168, 162, 17, 0.022, 15)
    ring = path(blob(0, 2, 142, 138, 4, 0.004, 16), "none", stroke=mix(metal, "night", 0.28), stroke_width=4) + beads(
        140, 50, metal, 4.2
    )
    return lift(
        "s3",
        cut(
            flan,
            metal,
            10,
            patina(5, 14, (-160, -160, 160, 160), (mix(metal, "tea", 0.3), mix(metal, "night", 0.3))),
            ring,
            at(2, 18, king(metal), s=0.9),
        ),
    )


def byzantine() -> str:
    """A gold solidus: a helmeted figure facing us, spear over the shoulder, round shield; no lettering."""
    shade, hi = mix(GOLD, SHADE, 0.4), mix(GOLD, RIM, 0.42)
    body = "M-70 84C-66 42 -40 26 -22 20H24C44 26 68 42 72 84Q0 112 -70 84Z"
    face = "M-32 -26C-32 10 -18 28 0 28C18 28 32 10 32 -26C32 -42 -32 -42 -32 -26Z"
    helm = "M-42 -26C-48 -74 -20 -92 0 -92C20 -92 48 -74 42 -26C30 -42 -30 -42 -42 -26Z"
    parts = "".join(path(d, shade, transform="translate(4 5)") + path(d, hi) for d in (body, face, helm))
    plume = "".join(line(f"M0 -92Q{x * 0.4:.0f} -116 {x} -122", hi, 7) for x in (-26, -9, 9, 26))
    lines = (
        raised("M-42 -34Q0 -54 42 -34", GOLD, 7)
        + circle(0, -50, 6, shade)
        + circle(-13, -12, 4, shade)
        + circle(13, -12, 4, shade)
        + line("M-8 10Q0 15 8 10M0 -9V0", shade, 4)
        + line("M-44 58H44M-34 74H36M-20 40V90M4 36V94M26 40V88", shade, 3.5)
    )
    spear = raised("M-118 46L112 -66", GOLD, 8) + path("M104 -76L136 -80L112 -56Z", hi)
    shield = (
        path(blob(72, 68, 36, 38, 3, 0.01), shade, transform="translate(4 5)")
        + path(blob(72, 68, 36, 38, 3, 0.01), hi)
        + path(blob(72, 68, 22, 24, 3, 0.01), "none", stroke=shade, stroke_width=5)
    )
    return lift(
        "s3", cut(blob(0, 0, 158, 156, 23, 0.012, 16), GOLD, 11, beads(140, 56, GOLD, 3.8), spear, plume, parts, lines, shield)
    ) + glint(-104, -92, 18)


def lydian() -> str:
    """Two bean-shaped electrum lumps: a lion's head on one, two square punch marks on the other."""
    head = "M-70 36C-80 -8 -60 -54 -14 -66C16 -74 44 -62 58 -46L84 -34C94 -24 92 -10 80 -6L48 -4L50 10L76 14C80 26 72 38 56 40L16 44C-6 54 -46 58 -70 36Z"
    dark = mix(ELECTRUM, SHADE, 0.5)
    teeth = "".join(path(f"M{x} -6l6 11l6 -11Z", mix(ELECTRUM, RIM, 0.7)) for x in (52, 64, 75)) + path(
        "M56 12l5 -9l6 10Z", mix(ELECTRUM, RIM, 0.7)
    )
    mane = line("M-52 34Q-66 0 -48 -34M-34 42Q-50 6 -30 -44M-14 44Q-30 12 -12 -54M-62 18Q-70 -6 -58 -24", dark, 5) + path(
        "M-14 -66C-22 -86 2 -92 12 -72Z", mix(ELECTRUM, RIM, 0.4), stroke=dark, stroke_width=3
    )
    relief_ = (
        path(head, dark, transform="translate(5 6)")
        + path(head, mix(ELECTRUM, RIM, 0.34))
        + mane
        + teeth
        + circle(30, -32, 9, dark)
        + circle(28, -34, 3, RIM)
        + circle(74, -22, 4, dark)
    )
    big = cut(
        blob(0, 0, 128, 104, 13, 0.045, 11),
        ELECTRUM,
        13,
        at(-4, 6, relief_),
        line("M-96 -38Q-86 -66 -54 -80", "#FFFDF0", 9, opacity=0.8),
    )
    holes = "".join(
        path(
            corners([(x - 24, y - 22), (x + 22, y - 25), (x + 25, y + 22), (x - 21, y + 25)], 4, s, 3), mix(ELECTRUM, SHADE, 0.46)
        )
        + path(
            f"M{x - 14} {y - 10}L{x + 12} {y + 12}M{x + 12} {y - 12}L{x - 10} {y + 12}",
            "none",
            stroke=mix(ELECTRUM, SHADE, 0.25),
            stroke_width=5,
        )
        for x, y, s in ((-26, 0, 2), (34, 4, 5))
    )
    small = cut(blob(0, 0, 88, 70, 29, 0.05, 10), mix(ELECTRUM, "gold", 0.15), 11, holes)
    return lift("s3", at(-48, -32, big, s=1.18, r=-6)) + lift("s3", at(92, 96, small, s=1.0, r=10)) + glint(70, -120, 15)


def crown_clue() -> str:
    """The winged crown alone, cut from gold paper on a round clue tag."""
    tag = cut(
        blob(0, 0, 168, 166, 5, 0.008, 16),
        mix("paper", "straw", 0.4),
        10,
        path(
            blob(0, 0, 148, 146, 6, 0.006, 16), "none", stroke=mix("straw", "tea", 0.4), stroke_width=5, stroke_dasharray="14 11"
        ),
    )
    feathers = (
        ("M14 40C8 -20 30 -84 74 -104C76 -60 62 0 40 44Z", 0.1),
        ("M30 42C40 -14 76 -64 118 -74C112 -34 86 14 54 46Z", 0.3),
        ("M46 44C66 6 104 -26 140 -28C126 6 96 36 66 48Z", 0.5),
    )
    wings = "".join(at(0, 0, *[lift("s1", cut(d, mix(GOLD, RIM, t), 6)) for d, t in feathers], flip=k < 0) for k in (1, -1))
    band = lift(
        "s2",
        cut(
            corners([(-78, 44), (78, 44), (70, 90), (-70, 90)], 10, 3),
            GOLD,
            7,
            *[circle(x, 67, 9, c) for x, c in ((-44, "madder"), (0, "deep"), (44, "madder"))],
        ),
    )
    merlons = lift("s1", cut("M-34 48V8H-20V-8H-8V-24H8V-8H20V8H34V48Z", GOLD, 6))
    moon = lift("s1", cut("M-36 -50C-30 -14 30 -14 36 -50C24 -32 -24 -32 -36 -50Z", mix(GOLD, RIM, 0.15), 4)) + lift(
        "s1", cut(blob(0, -72, 28, 28, 3, 0.01), mix(GOLD, "madder", 0.2), 5)
    )
    return lift("s3", tag) + at(0, 14, wings, merlons, band, moon)


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "silver-dollar": item(ground(136, y=182), at(0, 4, silver_dollar(), s=1.04)),
            "sasanian-coin": item(ground(136, y=182), at(0, 4, sasanian(), s=1.04)),
            "byzantine-coin": item(ground(136, y=182), at(0, 4, byzantine(), s=1.06)),
            "lydia-coin": item(ground(166, y=172), lydian()),
            "crown": item(ground(130, y=188), crown_clue()),
        }
    )
