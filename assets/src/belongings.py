"""Everyday things that the pictures of several lesson packs are made of: eggs, hands, lenses, seals, written strokes.

Pure drawing around (0, 0); knows nothing of packs or lessons. Writing is strokes only, a seal is a ring and a leaf.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from typing import Final

from origin.food import weave
from origin.paper import SHADE, blob, corners, cut
from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect

WICKER: Final = mix("loess", "timber", 0.3)
WHITE_EGG, BROWN_EGG = mix("paper", "straw", 0.2), mix("loess", "blush", 0.35)
EGG: Final = "M0 -50C24 -50 40 -14 40 12C40 36 22 50 0 50C-22 50 -40 36 -40 12C-40 -14 -24 -50 0 -50Z"


def objects(images: str, drawings: dict[str, str]) -> Iterator[Picture]:
    """Name to SVG text of object pictures of 480 x 480 -> what the baker takes."""
    for name, text in drawings.items():
        yield Picture(f"{images}/{name}.webp", text, (480, 480), 84)


def egg(x: float, y: float, fill: str, s: float = 1.0, r: float = 0) -> str:
    shine = line("M-20 -8Q-18 -26 -8 -34", "#FFFDF6", 6, opacity=0.8)
    return lift("s2", at(x, y, cut(EGG, fill, 7, shine), s=s, r=r))


def straw_nest(rx: float, y: float, seed: int = 5) -> str:
    """Stalks of straw sticking out of a round edge."""
    r, out = random.Random(seed), ""
    for i in range(34):
        x = -rx + 2 * rx * i / 33 + r.uniform(-6, 6)
        dx, dy = x * 0.16 + r.uniform(-14, 14), r.uniform(14, 34)
        c = mix("rape", "loess", r.uniform(0.25, 0.75))
        out += line(f"M{x:.0f} {y + r.uniform(-4, 10):.0f}q{dx * 0.4:.0f} {-dy * 0.7:.0f} {dx:.0f} {-dy:.0f}", c, 5)
    return out


def egg_basket(*front: str) -> str:
    """A small wicker basket with six eggs on straw, its handle arched above; front is laid over it."""
    eggs = (
        (-92, -44, -20, BROWN_EGG), (-30, -70, -6, WHITE_EGG), (38, -68, 10, BROWN_EGG),
        (98, -40, 24, WHITE_EGG), (-58, -22, -10, WHITE_EGG), (14, -24, 6, BROWN_EGG),
    )  # fmt: skip
    handle = line("M-158 -16C-150 -196 150 -196 158 -16", mix(WICKER, SHADE, 0.3), 19)
    twist = line("M-158 -20C-150 -200 150 -200 158 -20", mix(WICKER, "paper", 0.3), 7, stroke_dasharray="20 9")
    wall = "M-168 -10Q0 60 168 -10C166 56 134 126 96 138Q0 156 -96 138C-134 126 -166 56 -168 -10Z"
    rim = line("M-166 -8Q0 62 166 -8", mix(WICKER, "paper", 0.3), 20)
    plait = line("M-166 -6Q0 64 166 -6", mix(WICKER, SHADE, 0.3), 4, stroke_dasharray="14 12")
    return (
        lift("s2", handle, twist)
        + path(blob(0, -8, 160, 44, 4, 0.004, 16), mix(WICKER, SHADE, 0.55))
        + straw_nest(150, -20)
        + "".join(egg(x, y, c, 0.98, r) for x, y, r, c in eggs)
        + lift("s3", weave(wall, WICKER, -180, 180, 20, 150))
        + lift("s1", rim, plait)
        + "".join(front)
    )


def ring_seal(x: float, y: float, r: float, c: str = "madder", opacity: float = 0.9) -> str:
    """A round seal impression: two rings round a leaf. It names nobody."""
    ring = "".join(circle(0, 0, k * r, "none", stroke=c, stroke_width=w * r) for k, w in ((0.92, 0.13), (0.68, 0.05)))
    leaf = path("M-34 26C-40 -14 -6 -40 36 -36C40 4 14 34 -22 30Z", c) + line("M-44 42Q-16 14 16 -14", "paper", 7)
    return (
        at(x, y, ring, at(0, 0, leaf, s=r / 92), r=-12, s=1)
        if opacity == 1
        else f'<g opacity="{opacity}">{at(x, y, ring, at(0, 0, leaf, s=r / 92), r=-12)}</g>'
    )


def strokes(x: float, y: float, widths: Sequence[float], step: float = 24, c: str = "tea", w: float = 5, seed: int = 1) -> str:
    """Lines of quick handwriting that says nothing."""
    r, out = random.Random(seed), ""
    for i, width in enumerate(widths):
        px, d = x, f"M{x:.0f} {y + i * step:.0f}"
        while px < x + width:
            go = r.uniform(9, 17)
            d += f"q{go * 0.3:.1f} {r.uniform(-9, -4):.1f} {go * 0.5:.1f} 0t{go * 0.5:.1f} {r.uniform(-2, 2):.1f}"
            px += go
            if r.random() < 0.2:
                px += 11
                d += f"M{px:.0f} {y + i * step:.0f}"
        out += line(d, c, w, opacity=0.75)
    return out


def rules(x: float, y: float, widths: Sequence[float], step: float = 24, c: str = mix("straw", "tea", 0.2), h: float = 10) -> str:
    """Grey bars where print would stand."""
    return "".join(rect(x, y + i * step, w, h, c, h / 2) for i, w in enumerate(widths))


def lens(x: float, y: float, r: float, turn: float = 0, glass: str = "#DDEFEC") -> str:
    """A magnifying glass, its handle to the lower right."""
    handle = line(f"M{r * 0.72:.0f} {r * 0.72:.0f}L{r * 1.75:.0f} {r * 1.75:.0f}", mix("timber", SHADE, 0.25), r * 0.36)
    light = line(f"M{r * 0.86:.0f} {r * 0.82:.0f}L{r * 1.68:.0f} {r * 1.64:.0f}", mix("timber", "#FFE9C0", 0.45), r * 0.1)
    collar = line(f"M{r * 0.72:.0f} {r * 0.72:.0f}L{r * 0.9:.0f} {r * 0.9:.0f}", "gold", r * 0.4)
    pane = circle(0, 0, r, glass, opacity=0.5) + path(
        f"M{-r * 0.62:.0f} {-r * 0.1:.0f}A{r * 0.66:.0f} {r * 0.66:.0f} 0 0 1 {r * 0.06:.0f} {-r * 0.64:.0f}",
        stroke="#FFFDF6", stroke_width=r * 0.13, stroke_linecap="round", opacity=0.9,
    )  # fmt: skip
    ring = circle(0, 0, r, "none", stroke=mix("gold", "timber", 0.45), stroke_width=r * 0.2) + circle(
        -r * 0.02, -r * 0.03, r, "none", stroke=mix("gold", "rape", 0.45), stroke_width=r * 0.08
    )
    return at(x, y, lift("s2", handle, light, collar), pane, lift("s1", ring), r=turn)


def clip(x: float, y: float, s: float = 1.0, r: float = 0) -> str:
    """A paper clip of wire."""
    d = "M-10 34V-22A12 12 0 0 1 14 -22V40A20 20 0 0 1 -26 40V-18"
    return at(x, y, line(d, mix("ridge", "night", 0.4), 6.5), line(d, mix("ridge", "snow", 0.5), 2.4), s=s, r=r)


def pencil(x: float, y: float, length: float, r: float = 0, c: str = "rape") -> str:
    """A pencil lying along its length, point to the left."""
    h, half = 13.0, length / 2
    wood = path(f"M{-half} 0L{-half + 40} {-h}V{h}Z", mix("loess", "paper", 0.5)) + path(f"M{-half} 0L{-half + 15} -5V5Z", "ink")
    barrel = cut(corners([(-half + 40, -h), (half - 40, -h), (half - 40, h), (-half + 40, h)], 2), c, 5)
    band = rect(half - 42, -h, 18, 2 * h, mix("ridge", "snow", 0.3), 2) + rect(half - 37, -h, 3, 2 * h, "ridge")
    rubber = cut(corners([(half - 26, -h), (half, -h), (half, h), (half - 26, h)], 7), "blush", 4)
    ridge = line(f"M{-half + 44} -3H{half - 46}", mix(c, "paper", 0.5), 3)
    return lift("s2", at(x, y, wood, barrel, ridge, band, rubber, r=r))


def hand(skin: str, shade: str, cuff: str, sleeve: str, length: float = 170) -> str:
    """A hand raised from below, fingers closed as if round a thin thing at (0, -30); the sleeve ends at y = length."""
    arm = cut(corners([(-36, 62), (36, 62), (46, length), (-46, length)], 6), sleeve, 8)
    band = cut(corners([(-43, 48), (43, 48), (45, 78), (-45, 78)], 8), cuff, 5)
    palm = "M-34 56C-42 24 -44 0 -38 -18C-34 -30 -22 -34 -12 -32L20 -32C32 -34 40 -24 40 -8C42 16 40 38 34 56Z"
    fingers = "".join(
        path(
            f"M{x - 10} -8C{x - 12} -44 {x - 8} -60 {x} -60C{x + 9} -60 {x + 11} -44 {x + 10} -6Z",
            skin,
            stroke=shade,
            stroke_width=2,
        )
        for x in (-16, 4, 24)
    )
    thumb = path("M-38 18C-62 4 -64 -22 -54 -30C-44 -36 -36 -24 -30 -12Z", skin, stroke=shade, stroke_width=2)
    return lift("s2", arm, thumb, path(palm, skin), fingers, path("M-30 -6C-20 8 20 8 36 -4V40H-32Z", skin), band)


def hourglass(x: float, y: float, s: float = 1.0, wood: str = "timber", r: float = 0) -> str:
    """An hourglass around (x, y), 120 wide and 180 high; most of its sand has run down."""
    bulbs = "M-44 -72C-44 -26 -9 -18 -9 0C-9 18 -44 26 -44 72H44C44 26 9 18 9 0C9 -18 44 -26 44 -72Z"
    upper = "M-27 -34Q0 -26 27 -34C18 -20 6 -14 4 2H-4C-6 -14 -18 -20 -27 -34Z"
    lower = "M-40 72C-38 46 -20 34 0 28C20 34 38 46 40 72Z"
    sand = (
        path(upper, "rape")
        + rect(-2.6, -4, 5.2, 42, "rape")
        + path(lower, "rape")
        + path("M8 32C24 40 38 50 40 72H16Z", "gold", opacity=0.5)
    )
    gleam = line("M-33 -58C-31 -40 -24 -32 -18 -24M-33 58C-32 46 -28 40 -24 34", "#FFFFFF", 6, opacity=0.85)
    glass = (
        path(bulbs, mix("sky", "paper", 0.35))
        + sand
        + gleam
        + path(bulbs, "none", stroke=mix("lake", "deep", 0.4), stroke_width=6)
    )
    posts = line("M-53 -74V74M53 -74V74", mix(wood, SHADE, 0.2), 9)
    plates = "".join(cut(corners([(-62, k - 11), (62, k - 11), (62, k + 11), (-62, k + 11)], 8), wood, 5) for k in (-80, 80))
    return at(x, y, lift("s2", posts, glass, plates), s=s, r=r)
