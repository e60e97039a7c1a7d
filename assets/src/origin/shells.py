"""Shells that served as money and their metal copies: cowries, bronze cowries, ant-nose coins, the shell card.

Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, lift, line, path

from origin.paper import BRONZE, VERDIGRIS, blob, corners, cut, disc, ground, item, objects, patina, raised

BACK = "M0 -92C44 -96 74 -58 74 -8C74 48 42 92 2 94C-40 94 -72 50 -74 -4C-74 -56 -42 -90 0 -92Z"
SLIT = "M6 -78C-14 -52 -20 -20 -12 10C-6 38 -2 58 -8 80C8 62 16 40 14 12C12 -18 2 -46 6 -78Z"


def cowrie(fill: str = mix("paper", "straw", 0.5), slit: str = mix("tea", "madder", 0.25), teeth: str = "#FFFDF6") -> str:
    """A cowrie from below, 150 wide and 190 high: the toothed slit faces the reader."""
    flush = mix(fill, "blush", 0.35)
    side = path("M30 -96C80 -70 92 50 20 104L110 100V-100Z", flush, opacity=0.55) + path(
        "M-90 40Q-50 96 10 100L-90 110Z", flush, opacity=0.4
    )
    bed = path(
        "M10 -82C-24 -54 -32 -16 -26 14C-20 42 -16 60 -16 84C16 72 30 40 28 10C26 -22 14 -50 10 -82Z", mix(fill, "timber", 0.26)
    )
    bite = "".join(_tooth(i, teeth) for i in range(9))
    return cut(BACK, fill, 11, side, bed, path(SLIT, slit), bite, line("M-50 -38Q-40 -66 -18 -76", "#FFFDF6", 9, opacity=0.85))


def _tooth(i: int, colour: str) -> str:
    y = -58 + i * 14.5
    lean = (1, -3, -8, -11, -10, -6, -3, -2, -3)[i]
    return line(f"M{lean - 15} {y - 3}l11 3M{lean + 22} {y - 2}l-12 3", colour, 5.6)


def cowrie_back() -> str:
    """The domed side with the pale golden ring and the filed hole a string goes through."""
    fill = mix("paper", "straw", 0.3)
    ring = path(blob(0, -6, 50, 62, 5, 0.02), "none", stroke=mix("rape", "gold", 0.35), stroke_width=9, opacity=0.85)
    hole = path(blob(4, 34, 13, 11, 8, 0.08), mix("tea", "ink", 0.3)) + path(
        blob(4, 34, 18, 16, 8, 0.08), "none", stroke=mix("straw", "timber", 0.3), stroke_width=5
    )
    return cut(BACK, fill, 12, ring, hole, line("M-46 -40Q-36 -66 -14 -74", "#FFFFFF", 10, opacity=0.9))


def cowries() -> str:
    """Three shells leaning together."""
    return (
        lift("s3", at(92, -62, cowrie_back(), s=1.14, r=24))
        + lift("s3", at(-82, -14, cowrie(), s=1.4, r=-14))
        + lift("s3", at(82, 98, cowrie(mix("paper", "blush", 0.16)), s=1.08, r=64))
    )


def copper_cowrie() -> str:
    """A cast bronze cowrie: the same slit, but cold green metal with a seam and a hole."""
    edge = BACK + "M-10 -74H10V-62H-10Z"
    spots = patina(4, 16, (-70, -80, 70, 90), (VERDIGRIS, mix(BRONZE, "ink", 0.3), mix("timber", BRONZE, 0.4)))
    slit = path(SLIT, mix(BRONZE, "ink", 0.55), transform="translate(0 8) scale(.9 .86)")
    teeth = "".join(
        raised(f"M{-30 + abs(i - 3)} {-36 + i * 17}l18 4M{32 - abs(i - 3)} {-34 + i * 17}l-17 4", BRONZE, 6) for i in range(7)
    )
    return cut(
        edge, BRONZE, 12, spots, slit, teeth, line("M-54 -30Q-44 -60 -22 -72", mix(BRONZE, "#FFFDF6", 0.65), 8, opacity=0.9)
    )


def ant_nose() -> str:
    """One small Chu coin: a domed drop with a hole at the point and strokes like a tiny face."""
    d = "M0 -74C26 -74 44 -42 50 2C54 46 34 76 0 76C-34 76 -54 46 -50 2C-44 -42 -26 -74 0 -74Z" + blob(0, -50, 9, 9, 3, 0.05)
    face = raised("M-30 -2Q-18 -14 -6 -2M30 -2Q18 -14 6 -2M0 4V38M-20 50Q0 62 20 50", BRONZE, 8)
    spots = patina(11, 9, (-50, -60, 50, 76), (VERDIGRIS, mix(BRONZE, "timber", 0.5)))
    return cut(d, BRONZE, 9, spots, face)


def shell_card() -> str:
    """The token everybody accepts: a straw-coloured round card, stitched, with one shell."""
    rim = disc(0, 0, 176, mix("straw", "gold", 0.34), 2, depth=12)
    face = disc(
        -2,
        -3,
        152,
        "straw",
        7,
        path(
            blob(-2, -3, 132, 132, 9, 0.006, 16),
            "none",
            stroke=mix("straw", "tea", 0.5),
            stroke_width=5,
            stroke_dasharray="16 12",
            stroke_linecap="round",
        ),
    )
    return lift("s3", rim) + lift("s1", face) + lift("s2", at(0, 0, cowrie("#FFFBEF"), s=0.98, r=-12))


def shell_word() -> str:
    """Two paper cards for words that carry the shell part: a shell on the left card, an empty right one."""
    left = cut(corners([(-176, -120), (-8, -132), (-4, 120), (-170, 128)], 22, 4), mix("paper", "straw", 0.3), 8)
    right = cut(
        corners([(12, -128), (172, -116), (166, 130), (8, 120)], 22, 5),
        "paper",
        8,
        path(
            corners([(34, -100), (150, -92), (144, 104), (30, 96)], 14),
            "none",
            stroke=mix("straw", "tea", 0.4),
            stroke_width=5,
            stroke_dasharray="15 12",
        ),
    )
    return lift("s3", left) + lift("s3", right) + lift("s2", at(-90, 0, cowrie(), s=0.86, r=-10))


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    pieces = ((-92, -46, 0.92, -20), (28, -86, 0.84, 12), (110, 8, 0.9, 30), (-30, 62, 1.06, 6), (74, 112, 0.8, -62))
    yield from objects(
        {
            "cowrie": item(ground(178, y=176), cowries()),
            "copper-cowrie": item(
                ground(150, y=182),
                lift("s3", at(-66, -4, copper_cowrie(), s=1.5, r=-14)),
                lift("s3", at(98, 66, copper_cowrie(), s=1.14, r=26)),
            ),
            "ant-nose": item(ground(168, y=180), *[lift("s3", at(x, y, ant_nose(), s=s, r=r)) for x, y, s, r in pieces]),
            "card-all": item(ground(150, y=190), shell_card()),
            "shell-word": item(ground(176, y=146, ry=18), shell_word()),
        }
    )
