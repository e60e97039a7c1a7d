"""The layers a landscape is built of: peaks, clouds, fields, hills, roads, grass, and the light over all.

Repeats are scattered from a fixed seed, so that the same call always draws the same picture.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from math import hypot
from typing import Final

from palette import P, mix
from svgkit import Box, Point, at, circle, g, lift, line, path, poly, rad, rect, smooth

VIEW: Final[Box] = (0, -120, 1280, 960)  # rows 0 to 720 are the 16:9 picture, the rest is bleed for taller screens
MASTER: Final = (1920, 1440)  # pixels of a baked backdrop


def along(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def peak(x: float, base: float, w: float, h: float, seed: int, body: str = "ridge", snow: float = 0.46) -> str:
    """A mountain with its shaded right face and a zig-zag hem of snow on both."""
    r = random.Random(seed)
    top = (x + r.uniform(-0.06, 0.06) * w, base - h)
    left, right = (x - w / 2, base), (x + w / 2, base)
    shoulder_l = (x - w * 0.22, base - h * 0.46 + r.uniform(-6, 6))
    shoulder_r = (x + w * 0.24, base - h * 0.5 + r.uniform(-6, 6))
    fold = ((0, 1), (0.03, 0.72), (-0.02, 0.48), (0.06, 0.25), (0.05, 0))
    crest = [(top[0] + w * dx, base - h * dy) for dx, dy in fold]
    rock = P.get(body, body)
    out = poly([left, shoulder_l, top, shoulder_r, right], rock)
    out += poly([*crest, right, shoulder_r], mix(rock, "night", 0.2), opacity=0.75)
    hem_l, hem_r = along(top, shoulder_l, snow / 0.54 * 0.98), along(top, shoulder_r, snow / 0.5 * 0.98)
    n, hem = 7, []
    for i in range(n + 1):
        px, py = along(hem_l, hem_r, i / n)
        hem.append((px, py + (h * 0.10 if i % 2 else -h * 0.03) * r.uniform(0.7, 1.2)))
    hem[0], hem[-1] = hem_l, hem_r
    out += poly([top, *hem], "snow")
    shade = [top, (top[0] + w * 0.02, base - h * 0.8), *hem[n // 2 + 1 :]]
    return out + poly(shade, mix("snow", "ridge", 0.38))


def cloud(x: float, y: float, s: float = 1.0, o: float = 1.0) -> str:
    d = "M-70 18C-92 18 -92 -8 -68 -10C-66 -34 -34 -40 -22 -24C-8 -46 34 -44 38 -16C62 -24 84 -6 74 10C72 16 66 18 60 18Z"
    return at(
        x,
        y,
        g(
            path(d, "#FFFDF7"),
            path("M-70 18C-80 18 -86 12 -86 6C-50 14 40 10 76 4C74 14 68 18 60 18Z", mix("sky", "#FFFFFF", 0.35)),
            opacity=o,
        ),
        s=s,
    )


def field(id_: str, d: str, y0: float, y1: float, vx: float, seed: int, n: int = 90, gap: int = 46) -> str:
    """Rapeseed: rows that run to a vanishing x, and blossom dots, clipped to an outline."""
    r = random.Random(seed)
    out = path(d, "rape")
    rows = ""
    for x in range(-900, 2300, gap):
        xa, xb, wa = vx + (x - vx) * 0.55, vx + (x - vx) * 2.1, gap * 0.2
        rows += path(
            f"M{xa:.0f} {y0}L{xa + wa:.0f} {y0}L{xb + wa * 3:.0f} {y1}L{xb - wa:.0f} {y1}Z",
            mix("rape", "gold", 0.4),
            opacity=0.5,
        )
    dots = ""
    for _ in range(n):
        t = r.random() ** 0.8
        px, py = r.uniform(-20, 1300), y0 + (y1 - y0) * t
        dots += circle(
            px,
            py,
            1.4 + 2.2 * t,
            r.choice(("#FFE98F", "#FFF3B8", mix("rape", "meadow", 0.5), mix("rape", "gold", 0.5))),
        )
    return (
        f'<clipPath id="{id_}"><path d="{d}"/></clipPath>'
        + out
        + g(rows, dots, clip_path=f"url(#{id_})")
        + line(d.split("L")[0], "#FFF0A6", 3, opacity=0.8)
    )


def tufts(seed: int, n: int, box: Box, c: str) -> str:
    r, out = random.Random(seed), ""
    x0, y0, x1, y1 = box
    for _ in range(n):
        x, y, k = r.uniform(x0, x1), r.uniform(y0, y1), r.uniform(0.7, 1.2)
        out += line(
            (
                f"M{x:.0f} {y:.0f}l{-4 * k:.1f} {-8 * k:.1f}M{x:.0f} {y:.0f}l{1 * k:.1f} {-11 * k:.1f}"
                f"M{x:.0f} {y:.0f}l{5 * k:.1f} {-7 * k:.1f}"
            ),
            c,
            2,
            opacity=0.7,
        )
    return out


def flowers(seed: int, n: int, box: Box) -> str:
    r, out = random.Random(seed), ""
    x0, y0, x1, y1 = box
    for _ in range(n):
        x, y = r.uniform(x0, x1), r.uniform(y0, y1)
        c = r.choice((P["snow"], P["blush"], P["rape"], "#C9B3DD"))
        out += (
            line(f"M{x:.0f} {y:.0f}v-9", mix("pine", "meadow", 0.4), 2)
            + "".join(circle(x + dx, y - 11 + dy, 2.5, c) for dx, dy in ((-3, 0), (3, 0), (0, -3), (0, 3)))
            + circle(x, y - 11, 1.8, P["gold"])
        )
    return out


def hill(top: str, fill: str, bottom: float = 860) -> str:
    """One paper layer: its upper edge is given as path data, the light catches the rim."""
    return lift("s4", path(top + f"L1300 {bottom}L-20 {bottom}Z", fill) + line(top, "#F3F3B4", 3, opacity=0.55))


def road(d: str, w: float) -> str:
    """A trodden road of width w with a darker border and pale stones."""
    return (
        line(d, mix("loess", "timber", 0.18), w + 8)
        + line(d, "#F5E3BE", w)
        + line(d, "#FFF3D8", w * 0.42, stroke_dasharray="2 26", opacity=0.9)
    )


def lane(track: Sequence[tuple[float, float, float]]) -> str:
    """A road in perspective along (x, y, width) points, from near to far."""
    left, right = [], []
    for i, (x, y, w) in enumerate(track):
        a, b = track[max(0, i - 1)], track[min(len(track) - 1, i + 1)]
        dx, dy = b[0] - a[0], b[1] - a[1]
        k = w / 2 / hypot(dx, dy)
        left.append((x + dy * k, y - dx * k))
        right.append((x - dy * k, y + dx * k))
    edge = smooth([*left, *reversed(right)], closed=True, k=1)
    far, near = track[-1][2], track[0][2]
    middle = smooth([(x, y) for x, y, _ in track], k=1)
    return path(edge, "#F5E3BE", stroke=mix("loess", "timber", 0.18), stroke_width=2 + far / 8) + line(
        middle, "#FFF6E0", (far + near) / 9, stroke_dasharray="2 30", opacity=0.8
    )


LIGHT: Final = rad("wm", [(0, "#FFE9A8", 0.13), (1, "#FFE9A8", 0)], 0.24, 0.2, 0.8) + rad(
    "vg", [(0, "#5A3416", 0), (0.72, "#5A3416", 0), (1, "#5A3416", 0.2)], 0.5, 0.5, 0.72
)


def light() -> str:
    """Sun from the upper left, a breath of shade in the corners; needs LIGHT among the defs."""
    return rect(0, -120, 1280, 960, "url(#wm)") + rect(0, -120, 1280, 960, "url(#vg)")


def soften(blur: float) -> str:
    """The filter `dof`, depth of field for a backdrop behind puppets or cards; blur in units."""
    box = 'x="-2%" y="-2%" width="104%" height="104%"'
    return f'<filter id="dof" {box}><feGaussianBlur stdDeviation="{blur}"/></filter>'
