"""What a lecture hall hands out, and what a real check-up looks like: eggs, wonder bottle, ticket, report.

No real medicine, no readable label. Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from belongings import EGG, clip, egg_basket, objects, ring_seal, rules, strokes
from coins import coin
from nature import blossom, leaf
from origin.paper import SHADE, blob, corners, cut, glint, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, g, lift, line, path, rect

IMAGES: Final = "lessons/elders/images"
PINK: Final = mix("blush", "paper", 0.3)


def tag(x: float, y: float, r: float, *inside: str) -> str:
    """A cardboard tag on a string; its hole is at (x, y)."""
    d = corners([(-18, -8), (6, -32), (104, -32), (104, 32), (6, 32), (-18, 8)], 9, 3) + blob(4, 0, 7, 7, 3, 0.02)
    return at(x, y, line("M4 0Q-16 -24 -34 -30", "tea", 4), lift("s2", cut(d, "paper", 5, *inside)), r=r)


def tagged_basket() -> str:
    return egg_basket(tag(20, 54, 9, strokes(24, -8, (66, 44), 20, "ink", 4, 4)))


def sunburst(x: float, y: float, r: float, n: int = 14) -> str:
    rays = "".join(at(x, y, path(f"M-5 {-r * 0.56:.1f}L0 {-r:.1f}L5 {-r * 0.56:.1f}Z", "gold"), r=360 * i / n) for i in range(n))
    return rays + circle(x, y, r * 0.5, "gold") + circle(x - 1, y - 1, r * 0.42, "rape")


def pill_bottle() -> str:
    """A tall bottle with a sun on its label; the capsules in it look like coins. Foot on y = 178."""
    glass = mix("timber", "gold", 0.45)
    body = "M-62 -96C-104 -84 -112 -62 -112 -34V146Q-112 178 -82 178H82Q112 178 112 146V-34C112 -62 104 -84 62 -96Z"
    pills = ""
    for j, (y, xs) in enumerate(
        ((148, (-78, -30, 20, 70)), (118, (-56, -4, 48, 86)), (140, (-98, 96)), (96, (-84, -30, 26, 76)))
    ):
        for i, x in enumerate(xs):
            if (i + j) % 2:
                pills += coin(x, y, 19)
            else:
                pills += at(
                    x,
                    y,
                    cut(corners([(-25, -13), (25, -13), (25, 13), (-25, 13)], 13), "rape", 4),
                    path("M0 -13H12Q25 -13 25 0Q25 13 12 13H0Z", "paper"),
                    r=(i * 40 + j * 25) % 90 - 40,
                )
    label = cut(
        corners([(-116, -54), (116, -54), (116, 84), (-116, 84)], 4),
        "paper",
        5,
        rect(-120, -54, 240, 12, "madder"),
        rect(-120, 72, 240, 12, "madder"),
        sunburst(0, 2, 46),
        rules(-58, 54, (116,), 20, mix("straw", "tea", 0.25), 9),
    )
    shine = path("M-92 -30C-92 -58 -80 -74 -62 -82V-60C-74 -54 -78 -44 -78 -28V150Q-92 146 -92 130Z", "#FFFDF6", opacity=0.4)
    neck = rect(-52, -120, 104, 32, mix(glass, SHADE, 0.3), 4)
    cap = cut(
        corners([(-72, -184), (72, -184), (74, -114), (-74, -114)], 12, 2),
        "paper",
        8,
        *[line(f"M{x} -176V-122", mix("straw", "tea", 0.25), 4) for x in range(-56, 60, 16)],
    )
    return (
        neck
        + cut(body, mix(glass, "paper", 0.18), 10, path("M-120 60Q0 40 120 60V190H-120Z", mix(glass, SHADE, 0.25)), g(pills))
        + shine
        + lift("s1", label)
        + lift("s2", cap)
    )


def doubtful_bottle() -> str:
    """The bottle; its shadow is a question mark."""
    shadow = line("M96 -96C92 -190 210 -184 200 -104C194 -54 142 -56 144 2", mix("tea", "straw", 0.35), 34) + circle(
        146, 66, 21, mix("tea", "straw", 0.35)
    )
    return (
        g(shadow, opacity=0.42)
        + at(-54, 14, pill_bottle(), s=1.0, r=-3)
        + glint(-168, -150, 15, mix("gold", "rape", 0.4))
        + glint(-196, -60, 9, mix("gold", "rape", 0.4))
    )


def chair(c: str = "madder") -> str:
    """A folding lecture chair from the front, 150 wide; its seat is at y = 0, its feet on y = 110."""
    dark = mix("night", "tea", 0.4)
    legs = line("M-64 8L-72 108M64 8L72 108", dark, 9) + line("M-60 10L60 100M60 10L-60 100", mix(dark, "ridge", 0.25), 6)
    back = cut(corners([(-66, -152), (66, -152), (72, -52), (-72, -52)], 18, 3), c, 9) + line(
        "M-48 -132Q0 -138 48 -132", mix(c, "paper", 0.4), 4
    )
    posts = line("M-62 -60V0M62 -60V0", dark, 9)
    seat = cut(corners([(-72, -22), (72, -22), (86, 14), (-86, 14)], 10, 4), mix(c, SHADE, 0.1), 8)
    return legs + posts + back + seat


def lecture_ticket() -> str:
    """A pink admission ticket with a chair and an egg, one corner punched."""
    d = "M-206 -104H206V-40A22 22 0 0 0 206 12V112H-206V30A22 22 0 0 0 -206 -22Z" + blob(-168, -70, 15, 15, 3, 0.01)
    stub = line("M98 -96V104", mix("madder", PINK, 0.4), 5, stroke_dasharray="4 13")
    border = path(
        corners([(-182, -84), (82, -84), (82, 92), (-182, 92)], 12), "none", stroke=mix("madder", PINK, 0.3), stroke_width=5
    )
    seat = at(-100, 30, chair("deep"), s=0.66)
    one_egg = at(38, 14, lift("s1", cut(EGG, "paper", 6, line("M-20 -8Q-18 -26 -8 -34", "#FFFFFF", 6))), s=1.1, r=12)
    plus = line("M-22 -6V26M-38 10H-6", "madder", 9)
    side = at(
        152, 4, path("M0 -36L10 -12L36 -10L16 6L23 32L0 17L-23 32L-16 6L-36 -10L-10 -12Z", "rape", stroke="gold", stroke_width=4)
    ) + rules(124, 58, (56,), 20, mix("madder", PINK, 0.45))
    scrap = at(-190, 150, lift("s1", path(blob(0, 0, 14, 13, 4, 0.05), mix(PINK, "madder", 0.15))))
    return at(0, 0, lift("s3", cut(d, PINK, 9, stub, border)), seat, plus, one_egg, side, r=-7, s=1.02) + scrap


def potted(x: float, y: float, s: float) -> str:
    pot = cut("M-40 -54H40L30 0Q0 5 -30 0Z", mix("madder", "loess", 0.3), 5) + cut(
        corners([(-46, -66), (46, -66), (44, -46), (-44, -46)], 5), mix("madder", "loess", 0.15), 3
    )
    leaves = "".join(
        leaf(0, -64, a, mix("pine", "meadow", 0.1 + 0.12 * (i % 4)), 1.5)
        for i, a in enumerate((-165, -140, -112, -90, -66, -40, -15))
    )
    return at(x, y, leaves, blossom(-18, -118, "blush", 5, 0.55), blossom(20, -108, "snow", 5, 0.5), pot, s=s)


def report() -> str:
    """A check-up report with a heart line and a round seal, held by a clip."""
    back = at(
        14, 12, cut(corners([(-150, -196), (150, -196), (150, 190), (-150, 190)], 8, 5, 2), mix("sky", "paper", 0.5), 6), r=4
    )
    head = rect(-112, -152, 150, 20, mix("deep", "paper", 0.1), 10) + rules(-112, -118, (96,), 20)
    frame = path(
        corners([(-118, -88), (118, -88), (118, 22), (-118, 22)], 12),
        mix("blush", "paper", 0.78),
        stroke=mix("blush", "paper", 0.35),
        stroke_width=4,
    )
    grid = "".join(line(f"M{x} -84V18", mix("blush", "paper", 0.6), 2) for x in range(-90, 118, 30)) + "".join(
        line(f"M-114 {y}H114", mix("blush", "paper", 0.6), 2) for y in (-60, -33, -6)
    )
    beat = line("M-108 -28H-66L-52 -46L-38 -28H-22L-8 -72L10 10L24 -28H44L58 -44L72 -28H108", "madder", 7)
    rows_ = rules(-112, 48, (120, 92, 132, 76), 28) + "".join(line(f"M{62} {y}l9 10l18 -20", "deep", 6.5) for y in (50, 78))
    seal = ring_seal(88, 134, 44)
    heart = at(88, -144, path("M0 20C-34 -4 -24 -30 -6 -24Q0 -20 0 -14Q0 -20 6 -24C24 -30 34 -4 0 20Z", "madder"), s=1.1)
    page = cut(
        corners([(-150, -196), (150, -196), (150, 190), (-150, 190)], 8, 3, 2), "paper", 7, frame, grid, beat, head, rows_, heart
    )
    return lift("s3", back) + lift("s3", at(-6, 0, page, seal, r=-4)) + clip(-96, -176, 1.3, -6)


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        IMAGES,
        {
            "egg-basket": item(ground(176, y=164), at(0, 22, tagged_basket(), s=1.06)),
            "lecture-ticket": item(lecture_ticket()),
            "pill-bottle": item(ground(140, -40, 192), doubtful_bottle()),
            "report": item(ground(160, y=196), report()),
        },
    )
