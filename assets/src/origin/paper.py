"""What every picture of this pack is cut from: bevelled paper shapes, ground shadows, metals, brush marks.

Knows colours and geometry only; must never know what the shapes stand for or where a picture is shown.
"""

from __future__ import annotations

import hashlib
import math
import random
import re
from collections.abc import Iterable, Iterator
from typing import Final

from palette import mix
from picture import Picture
from svgkit import Point, ellipse, g, line, path, rad, rect, smooth, svg

IMAGES: Final = "lessons/origin/images"

SHADE = "#5A2E14"
RIM = "#FFF9EC"
BRONZE = mix(mix("pine", "paper", 0.30), "ridge", 0.18)
VERDIGRIS = mix(mix("lake", "pine", 0.45), "paper", 0.45)
COPPER = mix(mix("timber", "madder", 0.30), "gold", 0.18)
IRON = mix(mix("night", "tea", 0.50), "ridge", 0.14)
SILVER = mix("snow", "ridge", 0.30)
ELECTRUM = mix(mix("rape", "straw", 0.45), "gold", 0.18)
CLAY = mix(mix("madder", "loess", 0.62), "timber", 0.16)
STEP = re.compile(r"([MLCQHVZ])|(-?\d+\.?\d*)")


def blob(x: float, y: float, rx: float, ry: float, seed: int = 1, amp: float = 0.018, n: int = 12) -> str:
    """Path data of a closed hand-cut round shape; amp is the wobble as a share of the radius."""
    r = random.Random(seed)
    pts = []
    for i in range(n):
        a, k = math.tau * i / n, 1 + r.uniform(-amp, amp)
        pts.append((x + math.cos(a) * rx * k, y + math.sin(a) * ry * k))
    return smooth(pts, True)


def fluffy(x: float, y: float, rx: float, ry: float, n: int = 12, seed: int = 1) -> str:
    """Path data of a scalloped cloud shape: n bumps around an ellipse, as wool and smoke are cut."""
    r, out = random.Random(seed), ""
    turns = [math.tau * (i + r.uniform(-0.18, 0.18)) / n for i in range(n)]
    for i, a in enumerate(turns):
        b = turns[(i + 1) % n] + (math.tau if i == n - 1 else 0)
        k = r.uniform(1.24, 1.36)
        near, far = (math.cos(a) * rx, math.sin(a) * ry), (math.cos(b) * rx, math.sin(b) * ry)
        out += "" if out else f"M{x + near[0]:.1f} {y + near[1]:.1f}"
        out += f"C{x + near[0] * k:.1f} {y + near[1] * k:.1f} {x + far[0] * k:.1f} {y + far[1] * k:.1f} {x + far[0]:.1f} {y + far[1]:.1f}"
    return out + "Z"


def corners(pts: Iterable[Point], r: float = 8, seed: int = 0, jitter: float = 0) -> str:
    """Path data of a polygon with rounded corners, each corner shifted by up to jitter units."""
    rnd = random.Random(seed)
    p = [(x + rnd.uniform(-jitter, jitter), y + rnd.uniform(-jitter, jitter)) for x, y in pts]
    out = ""
    for i, b in enumerate(p):
        a, c = p[i - 1], p[(i + 1) % len(p)]
        start, end = _towards(b, a, r), _towards(b, c, r)
        out += f"{'L' if out else 'M'}{start[0]:.1f} {start[1]:.1f}Q{b[0]:.1f} {b[1]:.1f} {end[0]:.1f} {end[1]:.1f}"
    return out + "Z"


def _towards(a: Point, b: Point, r: float) -> Point:
    d = math.dist(a, b) or 1
    t = min(0.5, r / d)
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def clipped(d: str, *body: str) -> str:
    """Body seen only inside the outline d (even-odd, so holes stay open)."""
    key = "k" + hashlib.md5(d.encode(), usedforsecurity=False).hexdigest()[:10]
    return f'<clipPath id="{key}"><path d="{d}" clip-rule="evenodd"/></clipPath>' + g(*body, clip_path=f"url(#{key})")


def _frame(d: str, margin: float) -> str:
    """A rectangle around path data of absolute M L C Q H V Z steps, as path data."""
    xs: list[float] = []
    ys: list[float] = []
    step, turn = "M", 0
    for letter, number in STEP.findall(d):
        if letter:
            step, turn = letter, 0
        elif step == "V" or (step != "H" and turn % 2):
            ys.append(float(number))
        else:
            xs.append(float(number))
        turn += bool(number)
    left, top, right, bottom = min(xs) - margin, min(ys) - margin, max(xs) + margin, max(ys) + margin
    return f"M{left:.0f} {top:.0f}H{right:.0f}V{bottom:.0f}H{left:.0f}Z"


def cut(d: str, fill: str, depth: float = 9, *inside: str, rim: float = 0.6, shade: float = 0.36) -> str:
    """One piece of thick paper lit from the upper left: fill, what is drawn inside, shaded and bright edge."""
    dark, light = mix(fill, SHADE, 0.55), mix(fill, RIM, 0.75)
    far, near, frame = depth, depth * 0.42, _frame(d, depth * 3)
    bevel = (
        path(frame + d, dark, fill_rule="evenodd", opacity=shade * 0.55, transform=f"translate({-far * 1.5} {-far * 1.7})")
        + path(frame + d, dark, fill_rule="evenodd", opacity=shade, transform=f"translate({-far * 0.7} {-far * 0.8})")
        + path(frame + d, light, fill_rule="evenodd", opacity=rim, transform=f"translate({near} {near * 1.2})")
    )
    return path(d, fill, fill_rule="evenodd") + clipped(d, *inside, bevel)


def raised(d: str, colour: str, width: float) -> str:
    """A raised stroke on metal or clay: dark foot below, bright ridge above."""
    return line(d, mix(colour, SHADE, 0.5), width, opacity=0.55, transform=f"translate({width * 0.22} {width * 0.28})") + line(
        d, mix(colour, RIM, 0.42), width
    )


def engraved(d: str, colour: str, width: float) -> str:
    """A sunk line: bright lower lip, dark groove."""
    return line(d, mix(colour, RIM, 0.55), width, opacity=0.7, transform=f"translate({width * 0.3} {width * 0.4})") + line(
        d, mix(colour, SHADE, 0.52), width
    )


def patina(seed: int, n: int, box: tuple[float, float, float, float], colours: tuple[str, ...]) -> str:
    """Scattered age spots; box is x0, y0, x1, y1."""
    r, (x0, y0, x1, y1) = random.Random(seed), box
    out = ""
    for _ in range(n):
        k = r.uniform(2.5, 9)
        d = blob(r.uniform(x0, x1), r.uniform(y0, y1), k * r.uniform(1, 1.9), k, r.randrange(9999), 0.3, 7)
        out += path(d, r.choice(colours), opacity=round(r.uniform(0.25, 0.6), 2))
    return out


def brush(pts: Iterable[Point], width: float, colour: str = "ink", taper: float = 0.45, opacity: float = 1) -> str:
    """A brush stroke through the points, thin at both ends."""
    p = list(pts)
    n, left, right = len(p), [], []
    for i, (x, y) in enumerate(p):
        a, b = p[max(0, i - 1)], p[min(n - 1, i + 1)]
        k = math.hypot(b[0] - a[0], b[1] - a[1]) or 1
        t = i / max(1, n - 1)
        w = width / 2 * (taper + (1 - taper) * math.sin(math.pi * min(1, t * 0.9 + 0.12)))
        nx, ny = -(b[1] - a[1]) / k * w, (b[0] - a[0]) / k * w
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return path(smooth(left + right[::-1], True), colour, opacity=opacity)


# Running-hand scribbles in a square of side 2, one long stroke first: no character of any script.
SIGNS: Final[tuple[tuple[tuple[Point, ...], ...], ...]] = (
    (
        ((-0.1, -0.75), (0.7, -0.9), (0, -0.2), (0.6, -0.3), (-0.4, 0.6), (0.9, 0.7)),
        ((-0.9, -0.7), (-0.75, -0.5), (-0.7, -0.3)),
        ((-0.95, 0), (-0.8, 0.2), (-0.85, 0.6)),
    ),
    (
        ((0.3, -1), (-0.5, -0.3), (0.5, -0.4), (-0.1, 0.2), (-0.8, 0.9)),
        ((0.2, 0.2), (0.6, 0.5), (0.9, 0.9)),
        ((-0.8, -0.65), (0, -0.72), (0.8, -0.8)),
    ),
    (
        ((-0.8, -0.3), (-0.3, -0.5), (-0.5, 0.3), (0.3, -0.4), (0.2, 0.4), (0.8, -0.1), (0.7, 0.6), (0.2, 0.95)),
        ((-0.5, -0.85), (0.1, -0.92), (0.7, -0.85)),
    ),
    (
        ((-0.3, -1), (-0.1, -0.2), (-0.7, 0.3), (-0.3, 0.9)),
        ((-0.9, -0.35), (-0.2, -0.5), (0.3, -0.5)),
        ((0.3, -0.1), (0.8, -0.2), (0.4, 0.4), (0.9, 0.8)),
        ((0.6, -0.8), (0.8, -0.65), (0.9, -0.5)),
    ),
    (
        ((0.8, -0.8), (-0.2, -0.7), (-0.4, -0.1), (0.4, 0.1), (0.6, -0.35), (-0.05, -0.1), (-0.3, 0.8), (0.8, 0.75)),
        ((-0.9, -0.6), (-0.75, -0.4), (-0.7, -0.2)),
        ((-0.9, 0.2), (-0.75, 0.4), (-0.95, 0.8)),
    ),
    (
        ((-0.5, -0.5), (-0.7, 0.2), (-0.2, 0.9), (0.2, 0.2), (0, -0.3), (0.6, -0.5), (0.9, 0.1)),
        ((0.3, 0.5), (0.6, 0.7), (0.7, 0.95)),
        ((-0.6, -0.9), (0.1, -0.85), (0.7, -0.95)),
    ),
    (
        ((-0.9, -0.3), (0, -0.5), (0.8, -0.6), (0.1, 0), (-0.6, 0.5), (0.2, 0.5), (0.9, 0.3)),
        ((-0.2, 0.7), (-0.1, 0.85), (0.05, 1)),
        ((-0.1, -1), (0, -0.6), (-0.05, -0.1)),
    ),
    (
        ((-0.6, -0.9), (-0.9, 0), (-0.5, 0.9)),
        ((-0.1, -0.7), (0.6, -0.8), (0.1, 0), (0.8, 0.1), (0, 0.9)),
        ((-0.4, 0.2), (0.2, 0.35), (0.9, 0.6)),
    ),
)


def sign(x: float, y: float, s: float, index: int, colour: str = "ink", opacity: float = 0.85) -> str:
    """Scribble number index in a square of side s."""
    strokes = SIGNS[index % len(SIGNS)]
    return "".join(
        brush([(x + px * s * 0.45, y + py * s * 0.47) for px, py in stroke], s * (0.17 if k == 0 else 0.14), colour, 0.4, opacity)
        for k, stroke in enumerate(strokes)
    )


def mark(x: float, y: float, s: float, seed: int, colour: str = "ink", opacity: float = 0.85) -> str:
    """A scribble chosen by seed."""
    return sign(x, y, s, random.Random(seed * 31 + 7).randrange(len(SIGNS)), colour, opacity)


def column(x: float, y: float, n: int, s: float, seed: int, colour: str = "ink", opacity: float = 0.85) -> str:
    """A column of n scribbles, downwards from (x, y)."""
    return "".join(sign(x, y + i * s * 1.22, s, seed + i * 3, colour, opacity) for i in range(n))


def stamp(x: float, y: float, s: float, seed: int = 3, opacity: float = 0.9) -> str:
    """A square red seal impression with a maze of white lines; it spells nothing."""
    h = s / 2
    frame = corners([(x - h, y - h), (x + h, y - h), (x + h, y + h), (x - h, y + h)], s * 0.1, seed, s * 0.02)
    r, lines = random.Random(seed), ""
    for i in range(3):
        px = x - h * 0.58 + h * 0.58 * i
        gap = r.uniform(-0.3, 0.3) * h
        lines += f"M{px:.1f} {y - h * 0.64:.1f}V{y + gap - h * 0.12:.1f}M{px:.1f} {y + gap + h * 0.12:.1f}V{y + h * 0.64:.1f}"
    lines += f"M{x - h * 0.58:.1f} {y - h * 0.3:.1f}H{x + h * 0.1:.1f}M{x - h * 0.1:.1f} {y + h * 0.36:.1f}H{x + h * 0.58:.1f}"
    return g(
        path(frame, "madder"),
        rect(x - h * 0.8, y - h * 0.8, s * 0.8, s * 0.8, "none", s * 0.05, stroke="paper", stroke_width=s * 0.04),
        line(lines, "paper", s * 0.075),
        opacity=opacity,
    )


def ground(rx: float = 150, x: float = 8, y: float = 184, ry: float = 0) -> str:
    """The soft brown pool of shade an object stands in."""
    return ellipse(x, y, rx * 1.16, (ry or rx * 0.13) * 1.3, "url(#pool)")


POOL: Final = rad("pool", [(0, "#5A3A22", 0.4), (0.55, "#5A3A22", 0.27), (0.8, "#5A3A22", 0.1), (1, "#5A3A22", 0)])


def item(*body: str, defs: str = "") -> str:
    """An object picture: 480 x 480, origin in the middle, transparent around it."""
    return svg(480, 480, "".join(body), POOL + defs, (-240, -240, 480, 480))


def objects(drawings: dict[str, str]) -> Iterator[Picture]:
    """Name to SVG text of object pictures -> what the baker takes."""
    for name, text in drawings.items():
        yield Picture(f"{IMAGES}/{name}.webp", text, (480, 480))


def glint(x: float, y: float, s: float = 12, colour: str = "#FFFDF6", opacity: float = 0.95) -> str:
    """A four-pointed paper spark."""
    k = s * 0.2
    d = f"M{x} {y - s}L{x + k} {y - k}L{x + s} {y}L{x + k} {y + k}L{x} {y + s}L{x - k} {y + k}L{x - s} {y}L{x - k} {y - k}Z"
    return path(d, colour, opacity=opacity)


def disc(x: float, y: float, r: float, fill: str, seed: int = 1, *inside: str, depth: float = 8) -> str:
    """A hand-cut round piece with a bevel."""
    return cut(blob(x, y, r, r, seed, 0.008, 16), fill, depth, *inside)
