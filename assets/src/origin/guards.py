"""What kept paper money honest: code table, watermark, known handwriting, seal.

Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect

from origin.notes import (
    sheet,
)
from origin.paper import SHADE, blob, brush, corners, cut, ground, item, objects, sign, stamp


def cipher_key() -> str:
    """A code table: two rows of tiles, an abstract brush sign above, the number it stands for as dots below."""
    board = cut(corners([(-190, -132), (188, -140), (192, 130), (-186, 138)], 22, 3), mix("timber", "#FFE9C0", 0.22), 11)
    out = ""
    for i in range(5):
        x = -144 + i * 72
        out += lift(
            "s1",
            cut(corners([(x - 30, -110), (x + 30, -112), (x + 30, -22), (x - 30, -20)], 9, i, 2), "paper", 4),
            sign(x, -65, 44, (0, 3, 5, 6, 7)[i]),
        )
        out += path(f"M{x - 10} -10H{x + 10}L{x} 4Z", "rape")
        dots = "".join(circle(x - 13 + 13 * (k % 3), 44 + 18 * (k // 3), 6, "deep") for k in range(i + 1))
        out += lift(
            "s1",
            cut(corners([(x - 30, 14), (x + 30, 13), (x + 30, 104), (x - 30, 106)], 9, i + 9, 2), mix("sky", "paper", 0.4), 4),
            dots,
        )
    return lift("s3", board) + out


def watermark() -> str:
    """Paper held against the light: the hidden mark glows inside the sheet."""
    glow = circle(0, 0, 232, "url(#sun)")
    page = sheet(
        260,
        330,
        mix("straw", "rape", 0.3),
        14,
        "".join(line(f"M{x} -170V170", mix("straw", "gold", 0.35), 2.4) for x in range(-120, 130, 20)),
    )
    mark_ = "".join(
        path(d, "none", stroke=mix("gold", "timber", 0.2), stroke_width=13, stroke_linecap="round", opacity=0.8)
        for d in (
            "M-60 10C-60 -70 60 -70 60 10C60 80 -60 80 -60 10Z",
            "M-30 10C-30 -30 30 -30 30 10C30 44 -30 44 -30 10Z",
            "M-92 -96Q0 -140 92 -96M-92 110Q0 150 92 110",
        )
    )
    rays = "".join(at(0, 0, path("M-9 -226L9 -226L4 -194L-4 -194Z", "rape"), r=a) for a in range(0, 360, 30))
    return glow + rays + lift("s3", at(0, 0, page, mark_, r=-3))


def brush_ink() -> str:
    """A writing brush resting on its stand beside an ink stone; one stroke on paper."""
    paper = at(
        -20, 70, sheet(320, 170, mix("paper", "straw", 0.2), 5, brush(((-120, 20), (-60, -12), (10, 10), (90, -24)), 32)), r=-4
    )
    stone = lift(
        "s3",
        at(
            110,
            -70,
            cut(
                corners([(-76, -60), (76, -62), (80, 58), (-72, 62)], 18, 3),
                mix("night", "tea", 0.5),
                9,
                path(blob(4, 8, 54, 38, 4, 0.03), mix("ink", "night", 0.4)),
                path(blob(0, 4, 34, 20, 5, 0.05), "ink"),
            ),
            r=8,
        ),
    )
    pole = cut(
        corners([(-10, -250), (10, -250), (11, 20), (-11, 20)], 8),
        mix("loess", "timber", 0.35),
        5,
        *[rect(-14, y, 28, 5, mix("timber", SHADE, 0.2)) for y in (-190, -110, -30)],
    )
    tip = cut(
        "M-15 16H15C26 50 18 84 0 122C-18 84 -26 50 -15 16Z",
        mix("straw", "tea", 0.25),
        5,
        path("M-30 62Q0 48 30 62V130H-30Z", "ink"),
    )
    return lift("s3", paper) + stone + lift("s3", at(-56, 20, pole, rect(-15, 4, 30, 16, "gold", 4), tip, s=0.94, r=38))


def seal() -> str:
    """A carved seal with a little lion-like knob beside its red impression."""
    jade = mix(mix("meadow", "lake", 0.4), "paper", 0.3)
    page = at(62, 84, sheet(210, 170, mix("paper", "straw", 0.15), 3), stamp(6, 0, 112, 6), r=5)
    block = cut(corners([(-70, -40), (62, -40), (62, 130), (-70, 130)], 10, 3), jade, 13)
    knob = cut(
        "M-66 -38C-72 -70 -50 -84 -36 -88C-44 -118 -10 -140 14 -124C44 -130 58 -100 44 -82C62 -76 66 -56 58 -38Z",
        mix(jade, "paper", 0.16),
        9,
        circle(-10, -98, 5, mix(jade, SHADE, 0.5)),
        line("M-24 -78Q-12 -70 2 -78M18 -100q16 4 14 20", mix(jade, SHADE, 0.4), 5),
    )
    foot = path("M-70 114H62V130H-70Z", "madder") + path("M-70 122H62V134H-70Z", mix("madder", SHADE, 0.25))
    return lift("s3", page) + lift("s3", at(-92, 0, block, foot, knob, r=-7))


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    sun = '<radialGradient id="sun"><stop offset=".3" stop-color="#FFD970" stop-opacity=".95"/><stop offset="1" stop-color="#FFE9A8" stop-opacity="0"/></radialGradient>'
    yield from objects(
        {
            "cipher-key": item(ground(176, y=156), cipher_key()),
            "watermark": item(watermark(), defs=sun),
            "brush": item(ground(170, y=168), brush_ink()),
            "seal": item(ground(176, y=170), seal()),
        }
    )
