"""Papers of the anti-fraud station: a sealed letter, and the folders of the case file in their three states.

A closed folder carries the red flag seal, an open one a lens, one still waiting only a question mark.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect, svg

W, H = 240, 200
FOLDER: Final = mix("loess", "rape", 0.22)
GREY: Final = mix("straw", "ridge", 0.5)
PALE: Final = mix("straw", "ridge", 0.2)
FLAG: Final = "M-19 -23Q-6 -33 6 -25Q16 -18 25 -23V4Q16 9 6 2Q-6 -6 -19 4Z"


def pictures() -> Iterator[Picture]:
    """What the baker takes."""
    drawings = {"letter": letter(), "file-closed": closed(), "file-open": opened(), "file-waiting": waiting()}
    for name, body in drawings.items():
        yield Picture(f"assets/art/papers/{name}.webp", svg(W, H, body), (2 * W, 2 * H), 86)


def letter() -> str:
    """An envelope with a madder seal; every letter of the inbox is this one."""
    back = path("M22 52Q22 42 32 42H208Q218 42 218 52V152Q218 162 208 162H32Q22 162 22 152Z", mix("paper", "straw", 0.35))
    sides = line("M28 156L104 98M212 156L136 98", mix("straw", "tea", 0.3), 3)
    flap = path("M24 48Q120 132 216 48Q214 42 206 42H34Q26 42 24 48Z", "paper", stroke=mix("straw", "tea", 0.22), stroke_width=2)
    rim = line("M28 46Q120 126 212 46", "snow", 2.4, opacity=0.9)
    seal = circle(0, 0, 19, "madder") + circle(0, 0, 13, "none", stroke=mix("madder", "paper", 0.3), stroke_width=2.4)
    leaf = path("M-7 6C-8 -4 -1 -9 8 -8C9 1 3 8 -5 7Z", mix("madder", "paper", 0.55))
    stripes = "".join(
        line(f"M{x} 42h9", colour, 5) for x, colour in zip(range(40, 200, 20), ("deep", "madder") * 4, strict=True)
    )
    return lift("s3", back, sides) + lift("s2", flap) + rim + at(0, 0, stripes) + lift("s2", at(120, 92, seal, leaf, r=-8))


def closed() -> str:
    """Tied up, with the red flag seal half over its edge."""
    string = line("M62 60V176", mix("madder", "tea", 0.3), 3.4) + circle(62, 118, 8, "madder")
    return _folder(FOLDER, _page(96, -3)) + lift("s1", string) + at(160, 132, seal(), r=13)


def opened() -> str:
    """A grey folder not tied yet; a lens lies on it."""
    lens = circle(0, 0, 27, mix("sky", "snow", 0.4), stroke="tea", stroke_width=8) + line("M21 21L45 45", "tea", 12)
    shine = line("M-13 -8Q-9 -15 -2 -16", "snow", 5)
    return _folder(GREY, _page(84, 2) + _page(96, -4)) + lift("s2", at(146, 122, lens, shine))


def waiting() -> str:
    """Only the place where a folder will lie."""
    tab = "M26 62Q26 48 40 48H92L106 62H200Q214 62 214 76V162Q214 176 200 176H40Q26 176 26 162Z"
    edge = line(tab, mix("straw", "tea", 0.42), 4, stroke_dasharray="13 10")
    ask = line("M103 106Q103 86 121 86Q139 86 139 104Q139 117 127 122Q121 125 121 135", mix("straw", "tea", 0.5), 10)
    return path(tab, PALE, opacity=0.55) + edge + ask + circle(121, 153, 6.5, mix("straw", "tea", 0.5))


def seal() -> str:
    """The impression of 红旗: two rings round a flag, as on the phone."""
    rings = circle(0, 0, 42, "none", stroke="madder", stroke_width=7) + circle(0, 0, 32, "none", stroke="madder", stroke_width=2.6)
    flag = path(FLAG, "madder") + line("M-20 -26V26", "madder", 6)
    ground = circle(0, 0, 42, "paper", opacity=0.9)
    return ground + f'<g opacity="0.94">{rings}{flag}</g>'


def _folder(fill: str, pages: str) -> str:
    """A folder seen from the front: its back with the tab, pages between, the front leaf lower."""
    dark = mix(fill, "tea", 0.3)
    back = path("M26 50Q26 36 40 36H90L104 50H200Q214 50 214 64V164Q214 176 200 176H40Q26 176 26 164Z", dark)
    leaf = path("M22 84Q22 72 34 72H206Q218 72 218 84L214 168Q213 178 202 178H38Q27 178 26 168Z", fill)
    rim = line("M28 76Q30 74 36 74H204Q210 74 212 76", mix(fill, "snow", 0.6), 3)
    label = rect(84, 92, 56, 9, mix(fill, "tea", 0.25), 4.5)
    return lift("s3", back) + lift("s1", pages) + lift("s2", leaf) + rim + label


def _page(x: float, turn: float) -> str:
    words = "".join(line(f"M16 {y}H{w}", mix("straw", "tea", 0.25), 4) for y, w in ((16, 78), (28, 64), (40, 72)))
    return at(x - 30, 46, rect(0, 0, 110, 90, "snow", 5), words, r=turn)
