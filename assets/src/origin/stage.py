"""What the backdrops of this pack share: the frame, skies, soil, stalls, shelves, awnings, jars of light.

Knows drawing only; must never know which lesson plays before it.
"""

from __future__ import annotations

import random
from typing import Final

from land import LIGHT, VIEW, light, soften
from palette import P, mix
from picture import Picture
from svgkit import Point, at, circle, g, lift, lin, line, path, poly, rad, rect, smooth, svg

from origin.paper import IMAGES, SHADE, corners, cut

MASTER: Final = (1600, 1200)
SUN: Final = rad("sun", [(0, "#FFF8D8"), (0.3, "#FFF1BE", 0.85), (1, "#FFE9B0", 0)]) + rad(
    "lamp", [(0, "#FFF3C4", 0.95), (0.25, "#FFDF9A", 0.6), (1, "#FFC873", 0)]
)


def scene(name: str, body: str, defs: str = "", blur: float = 1.1, front: str = "") -> Picture:
    """A backdrop; body lies behind the depth of field, front before it."""
    return Picture(
        f"{IMAGES}/{name}.webp", svg(1280, 960, full(body, blur, front), LIGHT + SUN + soften(blur) + defs, VIEW), MASTER, 86
    )


def full(body: str, blur: float, front: str = "") -> str:
    return (g(body, filter="url(#dof)") if blur else body) + front + light()


def sky(id_: str, *stops: tuple[float, str]) -> tuple[str, str]:
    """A sky for the whole frame: its defs and its drawing."""
    return lin(id_, list(stops)), rect(-40, -160, 1360, 1040, f"url(#{id_})")


def layer(pts: list[Point], fill: str, rim: str = "#F3F3B4", bottom: float = 860, k: float = 0.5) -> str:
    """A land layer under a smooth upper edge through pts, lit along the edge."""
    top = smooth(pts, k=k)
    return lift("s4", path(f"{top}L1320 {bottom}L-40 {bottom}Z", fill) + line(top, rim, 3, opacity=0.5))


def speckle(seed: int, n: int, box: tuple[float, float, float, float], colours: tuple[str, ...], size: float = 4) -> str:
    """Small stones or tufts as flat dots; farther up means smaller."""
    r, (x0, y0, x1, y1) = random.Random(seed), box
    out = ""
    for _ in range(n):
        t = r.random() ** 0.8
        out += f'<ellipse cx="{r.uniform(x0, x1):.0f}" cy="{y0 + (y1 - y0) * t:.0f}" rx="{size * (0.5 + t):.1f}" ry="{size * 0.42 * (0.5 + t):.1f}" fill="{P.get(c := r.choice(colours), c)}" opacity=".6"/>'
    return out


def awning(x: float, y: float, w: float, one: str, two: str, n: int = 6, h: float = 96) -> str:
    """A striped cloth roof with a scalloped hem, its upper edge at y."""
    out, step = "", (w + 44) / n
    for i in range(n):
        a, b = x - 22 + step * i, x - 22 + step * (i + 1)
        ta, tb = x + 14 + (w - 28) * i / n, x + 14 + (w - 28) * (i + 1) / n
        c = P.get(one, one) if i % 2 == 0 else P.get(two, two)
        out += path(f"M{ta:.1f} {y}L{tb:.1f} {y}L{b:.1f} {y + h}Q{(a + b) / 2:.1f} {y + h + 34} {a:.1f} {y + h}Z", c)
        out += path(
            f"M{a:.1f} {y + h - 12}H{b:.1f}V{y + h}Q{(a + b) / 2:.1f} {y + h + 34} {a:.1f} {y + h}Z",
            mix(c, SHADE, 0.2),
            opacity=0.5,
        )
    return lift("s3", out)


def stall(x: float, y: float, w: float, one: str, two: str, *goods: str) -> str:
    """A market stall standing on y: posts, counter 120 high, awning; goods are drawn in its own units on the counter."""
    wood = mix("timber", "#FFE9C0", 0.22)
    posts = "".join(rect(px, y - 330, 14, 330, mix("timber", SHADE, 0.12), 4) for px in (x + 8, x + w - 22))
    shade = path(f"M{x + 22} {y - 236}H{x + w - 22}V{y - 128}H{x + 22}Z", "#5A3416", opacity=0.16)
    top = cut(
        corners([(x - 8, y - 136), (x + w + 8, y - 136), (x + w + 14, y - 112), (x - 14, y - 112)], 8),
        mix(wood, "#FFE9C0", 0.35),
        5,
    )
    front = cut(
        corners([(x, y - 112), (x + w, y - 112), (x + w - 4, y), (x + 4, y)], 8),
        wood,
        8,
        *[line(f"M{x} {yy}H{x + w}", mix(wood, SHADE, 0.3), 3) for yy in (y - 74, y - 38)],
    )
    return posts + shade + lift("s3", front) + at(x + w / 2, y - 130, *goods) + lift("s1", top) + awning(x, y - 340, w, one, two)


def shelf(x: float, y: float, w: float, wood: str = "timber") -> str:
    """A wall board with two brackets, its upper face at y."""
    c = P.get(wood, wood)
    brackets = "".join(
        path(f"M{px} {y + 16}H{px + 14}L{px + 2} {y + 46}H{px}Z", mix(c, SHADE, 0.25)) for px in (x + 26, x + w - 40)
    )
    return brackets + lift("s2", rect(x, y, w, 17, c, 4), rect(x, y, w, 6, mix(c, "#FFE9C0", 0.4), 3))


def planks(y: float, fill: str, rows: int = 5) -> str:
    """A floor of boards from y to the lower edge."""
    c = P.get(fill, fill)
    out = rect(-20, y, 1320, 880 - y, c) + rect(-20, y, 1320, 10, "#5A3416", opacity=0.22)
    r = random.Random(int(y))
    for i in range(rows):
        yy = y + 34 + i * 46 + i * i * 5
        out += line(f"M-20 {yy}H1300", mix(c, SHADE, 0.35), 3, opacity=0.6)
        out += "".join(
            line(f"M{x} {yy - 40 - i * 8}L{x + (x - 640) * 0.05:.0f} {yy}", mix(c, SHADE, 0.35), 3, opacity=0.5)
            for x in (r.randrange(0, 1280) for _ in range(3))
        )
    return out


def glow(x: float, y: float, r: float) -> str:
    return circle(x, y, r, "url(#lamp)")


def oil_lamp(x: float, y: float, s: float = 1.0) -> str:
    """A small pottery lamp with its flame; its foot stands on y."""
    clay = mix("timber", "madder", 0.25)
    dish = cut("M-40 -46H44C40 -26 22 -18 12 -16V-8H26V0H-22V-8H-8V-16C-20 -18 -36 -26 -40 -46Z", clay, 5)
    flame = path("M30 -48C16 -62 30 -76 32 -96C48 -80 52 -60 40 -48Z", mix("gold", "rape", 0.5)) + path(
        "M33 -50C27 -60 34 -68 36 -78C43 -68 44 -58 39 -50Z", "#FFF6D2"
    )
    return at(x, y, glow(34, -70, 150), dish, flame, s=s)


def wash(colour: str, opacity: float) -> str:
    """One tone over the whole frame."""
    return poly([(-20, -140), (1300, -140), (1300, 860), (-20, 860)], colour, opacity=opacity)
