"""Snow mountains in folded paper: lit and shaded faces, gullies, and snow with a torn hem.

The sun stands at the upper left, so left faces are warm and right faces blue.
"""

from __future__ import annotations

import random
from typing import NamedTuple

from land import along
from palette import mix
from svgkit import Point, g, poly


class Tone(NamedTuple):
    """Colours of a range: lit rock, shaded rock, lit snow, shaded snow."""

    rock: str
    shade: str
    snow: str
    blue: str


def hazed(haze: str, t: float) -> Tone:
    """The tones of a range seen through haze; t = 0 is near, 1 is gone."""
    plain = ("#9FAFC4", "#71879F", "#FFF6E4", "#BFD0DE")
    return Tone(*(mix(c, haze, t) for c in plain))


def flank(r: random.Random, top: Point, foot: Point, sag: float) -> list[Point]:
    """A jagged edge from the top to the foot of a mountain; sag bends it inward."""
    out = [top]
    for t in (0.2, 0.38, 0.56, 0.76):
        x, y = along(top, foot, t)
        out.append((x + r.uniform(-0.02, 0.02) * abs(foot[0] - top[0]), y + sag * (foot[1] - top[1]) * t * (1 - t) * 2))
    return [*out, foot]


def hem(r: random.Random, a: Point, b: Point, depth: float, teeth: int) -> list[Point]:
    """The torn lower edge of a snow field from a to b."""
    out = []
    for i in range(1, teeth * 2):
        x, y = along(a, b, i / (teeth * 2))
        out.append((x, y + (depth if i % 2 else -depth * 0.35) * r.uniform(0.6, 1.25)))
    return out


def snow_field(r: random.Random, edge: list[Point], ridge: list[Point], line: float, h: float, teeth: int) -> list[Point]:
    """The part of a face between its outer edge and the ridge that lies above the snow line (0 to 1 of the height)."""
    top, base = edge[0][1], edge[-1][1]
    limit = top + (base - top) * line

    def cut(pts: list[Point]) -> list[Point]:
        kept = [p for p in pts if p[1] <= limit]
        below = pts[len(kept)]
        last = kept[-1]
        return [*kept, along(last, below, (limit - last[1]) / (below[1] - last[1]))]

    outer, inner = cut(edge), cut(ridge)
    return [*outer, *hem(r, outer[-1], inner[-1], h * 0.09, teeth), *reversed(inner)]


def gullies(r: random.Random, left: list[Point], ridge: list[Point], colour: str, h: float) -> str:
    """Three narrow folds that run down the lit face."""
    out = ""
    for t in (0.3, 0.55, 0.78):
        start = along(ridge[2], left[2], t * 0.9)
        end = along(ridge[-1], left[-1], t * 0.8)
        wide = h * r.uniform(0.03, 0.06)
        mid = along(start, end, 0.5)
        out += poly([start, (mid[0] + wide, mid[1]), (end[0] + wide * 2, end[1]), (mid[0] - wide * 0.2, mid[1])], colour)
    return g(out, opacity=0.3)


def summit(x: float, base: float, w: float, h: float, seed: int, tone: Tone, line: float = 0.52) -> str:
    """One mountain with its peak near (x, base - h), w wide at its foot; snow lies down to line of its height."""
    r = random.Random(seed)
    top = (x + r.uniform(-0.05, 0.05) * w, base - h)
    left = flank(r, top, (x - w / 2, base), 0.34)
    right = flank(r, top, (x + w / 2, base), 0.34)
    steps = ((0.0, 0.0), (0.035, 0.16), (-0.02, 0.34), (0.05, 0.55), (0.0, 0.76), (0.07, 1.0))
    ridge = [(top[0] + dx * w + (x - top[0]) * t, top[1] + h * t) for dx, t in steps]
    return (
        poly([*left, *reversed(ridge)], tone.rock)
        + poly([*ridge, *reversed(right)], tone.shade)
        + gullies(r, left, ridge, tone.shade, h)
        + poly(snow_field(r, left, ridge, line, h, 4), tone.snow)
        + poly(snow_field(r, right, ridge, line * 0.92, h, 3), tone.blue)
    )
