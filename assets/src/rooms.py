"""What rooms are furnished with: floors, windows with a view, curtains, lamps, frames, plants, stools.

Knows drawing only; which room it stands in is the business of the scene.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from land import cloud
from mountains import hazed, summit
from palette import mix
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rad, rect

PALE_WOOD: Final = mix("timber", "#FFE9C0", 0.42)
WOOD: Final = mix("timber", "#FFE9C0", 0.16)
DARK_WOOD: Final = mix("timber", "#2A1208", 0.2)
SHADE: Final = "#5A3416"
DEFS: Final = (
    lin("view", [(0, "#8ACBDD"), (0.6, "#D5ECE2"), (1, "#FDF0D2")])
    + lin("ray", [(0, "#FFF4CE", 0.55), (1, "#FFF4CE", 0)])
    + lin("boards", [(0, "#DCAC72"), (1, "#B47F4B")])
    + rad("lampglow", [(0, "#FFE9B0", 0.75), (0.4, "#FFDF9A", 0.3), (1, "#FFD88A", 0)])
    + lin("shade", [(0, "#FBD98C"), (0.6, "#FFF0C0"), (1, "#FBCF78")])
)


def boards(y: float, fill: str = "url(#boards)", seam: str = "timber") -> str:
    """A floor of boards that run away from us, from y down into the bleed."""
    seams = "".join(
        line(f"M{640 + (x - 640) * 0.8:.0f} {y}L{640 + (x - 640) * 1.7:.0f} 860", mix(seam, "#FFE9C0", 0.1), 2.6, opacity=0.4)
        for x in range(-200, 1500, 84)
    )
    return path(f"M-20 {y}H1300V860H-20Z", fill) + seams + rect(-20, y, 1320, 9, SHADE, opacity=0.2)


def slabs(y: float, light: str, dark: str, step: float = 170) -> str:
    """A floor of square slabs in perspective; every second one is dark."""
    rows = [y, y + 26, y + 64, y + 118, y + 194, y + 300, 860]
    out = rect(-20, y, 1320, 880 - y, light)
    for i, (top, low) in enumerate(pairwise(rows)):
        a, b = 0.8 + (top - y) / 360, 0.8 + (low - y) / 360
        for k in range(-10, 11):
            if (i + k) % 2:
                x0, x1 = k * step * 0.62, (k + 1) * step * 0.62
                corners = [(640 + x0 * a, top), (640 + x1 * a, top), (640 + x1 * b, low), (640 + x0 * b, low)]
                out += poly(corners, dark)
    return out + rect(-20, y, 1320, 9, SHADE, opacity=0.2)


def sunbeam(x: float, y: float, w: float, lean: float = 120) -> str:
    """A patch of sun on the floor."""
    return path(f"M{x} {y}H{x + w}L{x + w + lean + 160} 860H{x + lean}Z", "url(#ray)")


def mountain_view(x: float, y: float, w: float, h: float, seed: int) -> str:
    """What a window shows: morning sky, peaks, rapeseed and meadow; clip it to the pane."""
    foot = y + h * 0.84
    peaks = ((0.2, 0.85, 0.44), (0.8, 1.0, 0.56), (0.5, 0.75, 0.3))
    out = rect(x, y, w, h, "url(#view)") + cloud(x + w * 0.3, y + h * 0.2, w / 520) + cloud(x + w * 0.78, y + h * 0.12, w / 640)
    for i, (px, pw, ph) in enumerate(peaks):
        out += summit(x + w * px, foot, w * pw, h * ph, seed + i, hazed("#DDEBE4", 0.25))
    out += path(f"M{x} {foot - 6}Q{x + w * 0.4} {foot - 24} {x + w} {foot - 8}V{y + h}H{x}Z", "rape")
    return out + path(f"M{x} {foot + 12}Q{x + w * 0.5} {foot - 6} {x + w} {foot + 8}V{y + h}H{x}Z", "meadow")


def window(x: float, y: float, w: float, h: float, key: str, frame: str = "#FFFDF6", seed: int = 50, panes: int = 2) -> str:
    """A window with a sill; key names its clip path and must be unique in the picture."""
    clip = f'<clipPath id="{key}"><rect x="{x}" y="{y}" width="{w}" height="{h}" rx="4"/></clipPath>'
    bars = "".join(rect(x + w * i / panes - 4.5, y, 9, h, frame) for i in range(1, panes)) + rect(x, y + h * 0.38, w, 8, frame)
    gleam = poly([(x, y), (x + w * 0.4, y), (x + w * 0.16, y + h), (x, y + h)], "#FFFFFF", opacity=0.14)
    return (
        clip
        + lift("s3", rect(x - 14, y - 14, w + 28, h + 28, frame, 8))
        + g(mountain_view(x, y, w, h, seed), gleam, clip_path=f"url(#{key})")
        + bars
        + lift("s2", rect(x - 24, y + h + 4, w + 48, 16, PALE_WOOD, 4))
    )


def curtains(x: float, y: float, w: float, h: float, cloth: str, reach: float = 0.2) -> str:
    """A pair of curtains on a rod around a window of width w; reach is how far each hangs over the pane."""
    k, dark = w * reach, mix(cloth, SHADE, 0.28)
    left = path(
        f"M{x - 30} {y}Q{x + k * 0.7} {y + 6} {x + k} {y + 8}Q{x + k * 0.9} {y + h * 0.5} {x + 4} {y + h}Q{x - 14} {y + h + 6} {x - 34} {y + h}Z",
        cloth,
    )
    folds = line(f"M{x - 10} {y + 10}Q{x - 6} {y + h * 0.5} {x - 20} {y + h - 8}", dark, 3.4, opacity=0.5) + line(
        f"M{x + k * 0.45} {y + 12}Q{x + k * 0.44} {y + h * 0.45} {x - 4} {y + h - 10}", dark, 3.4, opacity=0.5
    )
    hem = line(f"M{x - 33} {y + h - 18}Q{x - 12} {y + h - 12} {x + 5} {y + h - 18}", mix(cloth, "paper", 0.55), 5)
    pair = left + folds + hem
    mirror = f'<g transform="translate({2 * x + w} 0) scale(-1 1)">{pair}</g>'
    knobs = circle(x - 52, y, 10, "gold") + circle(x + w + 52, y, 10, "gold")
    return lift("s3", pair, mirror) + lift("s2", rect(x - 50, y - 7, w + 100, 13, "timber", 6), knobs)


def framed(x: float, y: float, w: float, h: float, inside: str, ground: str = "paper", r: float = 0) -> str:
    """A picture in a wooden frame; inside is drawn around its middle, clipped by nothing."""
    rim = rect(-w / 2 - 11, -h / 2 - 11, w + 22, h + 22, "timber", 6) + rect(-w / 2 - 5, -h / 2 - 5, w + 10, h + 10, PALE_WOOD, 3)
    return at(x, y, lift("s2", rim), rect(-w / 2, -h / 2, w, h, ground, 2), inside, r=r)


def pendant(x: float, y: float, s: float = 1.0, cloth: str = "url(#shade)") -> str:
    """A paper lamp on a cord from the ceiling; its lower rim is at y."""
    shade = path("M-70 0Q-64 -58 -22 -66H22Q64 -58 70 0Q0 14 -70 0Z", cloth)
    ribs = line("M-34 4Q-36 -40 -14 -64M34 4Q36 -40 14 -64M0 7V-66", mix("gold", "rape", 0.4), 2.6, opacity=0.55)
    return at(
        x,
        y,
        circle(0, 10, 190, "url(#lampglow)"),
        line("M0 -66V-400", "tea", 3.4),
        lift("s2", shade, ribs),
        rect(-24, -73, 48, 10, "timber", 4),
        line("M-70 0Q0 14 70 0", "timber", 6),
        ellipse(0, 10, 20, 7, "#FFFBE6"),
        s=s,
    )


def floor_lamp(x: float, y: float) -> str:
    """A standing lamp; its foot is on y, 330 high."""
    shade = path("M-58 -226Q-64 -288 -30 -322H30Q64 -288 58 -226Q0 -214 -58 -226Z", "url(#shade)")
    ribs = line("M-34 -316Q-50 -270 -38 -222M0 -322V-219M34 -316Q50 -270 38 -222", "#E3A64A", 3, opacity=0.6)
    rims = rect(-34, -330, 68, 11, "timber", 5) + line("M-58 -226Q0 -213 58 -226", "timber", 7)
    foot = rect(-5, -222, 10, 214, DARK_WOOD, 4) + path("M-44 0Q-42 -18 0 -20Q42 -18 44 0Z", DARK_WOOD)
    return at(
        x,
        y,
        circle(0, -250, 230, "url(#lampglow)"),
        ellipse(4, 2, 66, 9, SHADE, opacity=0.24),
        foot,
        lift("s2", shade, ribs, rims),
    )


BLADE: Final = "M0 0C18 -22 74 -30 122 -4C80 16 26 18 0 0Z"


def big_plant(x: float, y: float, s: float = 1.0, pot: str = "lake") -> str:
    """A leafy plant as high as a child, in a round pot that stands on y."""
    turns = ((-174, 0.8), (-8, 0.8), (-152, 1.0), (-30, 1.0), (-128, 1.16), (-54, 1.16), (-106, 1.3), (-76, 1.26), (-92, 1.0))
    blades = ""
    for i, (a, k) in enumerate(turns):
        green = mix("pine", "meadow", 0.08 + 0.14 * (i % 5))
        blade = path(BLADE, green) + line("M6 -1Q60 -10 108 -5", mix(green, "#FFF3B0", 0.35), 2.4)
        blades += lift("s1", at(0, -80, blade, s=k, r=a, flip=False))
    body = path("M-46 -78H46L36 -6Q34 0 26 0H-26Q-34 0 -36 -6Z", pot) + path("M18 -78H46L36 -6Q34 0 26 0H8Z", SHADE, opacity=0.14)
    band = line("M-42 -50Q0 -42 42 -50", mix(pot, "paper", 0.55), 6)
    rim = rect(-52, -88, 104, 16, mix(pot, "paper", 0.2), 7)
    return at(x, y, ellipse(4, 2, 62, 9, SHADE, opacity=0.26), blades, lift("s1", body), rim, band, s=s)


def stool(x: float, y: float, s: float = 1.0, cloth: str = "") -> str:
    """A round wooden stool seen a little from above, its feet on y; cloth colours a cushion."""
    seat = cloth or PALE_WOOD
    legs = "".join(poly([(a, -52), (a + 11, -52), (b + 10, 0), (b, 0)], DARK_WOOD) for a, b in ((-36, -46), (-6, -5), (26, 37)))
    return at(
        x,
        y,
        ellipse(4, 0, 62, 9, SHADE, opacity=0.24),
        legs,
        lift("s2", ellipse(0, -54, 54, 17, mix(seat, SHADE, 0.3)), ellipse(0, -60, 54, 17, seat)),
        ellipse(-6, -63, 38, 9, "#FFFFFF", opacity=0.14),
        s=s,
    )


def wall_clock(x: float, y: float, r: float = 44) -> str:
    """A round clock without digits, at ten past ten."""
    marks = "".join(at(x, y, rect(-1.8, -r * 0.78, 3.6, r * 0.14, "tea", 1.5), r=a) for a in range(0, 360, 30))
    hands = line(f"M{x} {y}L{x - r * 0.4:.1f} {y - r * 0.3:.1f}M{x} {y}L{x + r * 0.5:.1f} {y - r * 0.36:.1f}", "ink", r * 0.1)
    return (
        lift("s2", circle(x, y, r + 8, "timber")) + circle(x, y, r, "#FFFDF4") + marks + hands + circle(x, y, r * 0.1, "madder")
    )
