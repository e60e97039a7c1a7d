"""Parts of buildings in the oblique paper view: boxes, eaves, windows, doors, small trimmings.

A house stands on y = 0; its right side is in shade because the sun comes from the upper left.
"""

from __future__ import annotations

from collections.abc import Iterable

from palette import P, mix
from svgkit import at, circle, ellipse, lift, line, path, poly, rect

DX, DY = 0.55, 0.34  # depth direction of the oblique view


def block(x: float, y: float, w: float, h: float, d: float, wall: str, roof: str = "", rim: bool = True) -> str:
    """Box with front, right side and flat roof."""
    ox, oy = d * DX, d * DY
    roof = roof or mix(wall, "#FFFFFF", 0.22)
    out = rect(x, y - h, w, h, wall)
    out += poly([(x + w, y), (x + w + ox, y - oy), (x + w + ox, y - h - oy), (x + w, y - h)], mix(wall, "#5A2E14", 0.3))
    out += poly([(x, y - h), (x + w, y - h), (x + w + ox, y - h - oy), (x + ox, y - h - oy)], roof)
    if rim:
        out += poly(
            [
                (x + 6, y - h - 1.5),
                (x + w - 4, y - h - 1.5),
                (x + w + ox - 7, y - h - oy + 2.5),
                (x + ox + 2, y - h - oy + 2.5),
            ],
            mix(roof, "#5A2E14", 0.12),
        )
    return out


def eave(x: float, y: float, w: float, d: float, c: str = "timber", h: float = 8) -> str:
    """Timber beam with rafter ends below a flat roof."""
    ox, oy = d * DX, d * DY
    c = P.get(c, c)
    out = rect(x - 4, y - h, w + 8, h, c)
    out += poly(
        [(x + w + 4, y), (x + w + ox + 4, y - oy), (x + w + ox + 4, y - oy - h), (x + w + 4, y - h)],
        mix(c, "#2A1208", 0.3),
    )
    n = int(w // 13)
    out += "".join(circle(x + 4 + (w - 8) * i / max(1, n - 1), y - h / 2, 2.6, mix(c, "#FFE9C0", 0.45)) for i in range(n))
    return out


def window(x: float, y: float, w: float, h: float, frame: str = "timber", glass: str = "#5E8FA0", lit: bool = False) -> str:
    glass = "#FFE3A0" if lit else glass
    f = P.get(frame, frame)
    return (
        rect(x - 3, y - 3, w + 6, h + 6, f, 3)
        + rect(x, y, w, h, glass, 1)
        + poly([(x, y), (x + w * 0.55, y), (x + w * 0.2, y + h), (x, y + h)], "#FFFFFF", opacity=0.22)
        + line(f"M{x + w / 2} {y}V{y + h}M{x} {y + h / 2}H{x + w}", f, 2.4)
        + rect(x - 5, y + h + 2, w + 10, 4, mix(f, "#FFE9C0", 0.3), 2)
    )


def door(x: float, y: float, w: float, h: float, c: str = "madder") -> str:
    c = P.get(c, c)
    return (
        rect(x - 4, y - h - 4, w + 8, h + 4, P["timber"], 2)
        + rect(x, y - h, w, h, c)
        + rect(x + w / 2, y - h, w / 2, h, mix(c, "#2A1208", 0.14))
        + circle(x + w / 2 - 4, y - h / 2, 2.2, P["rape"])
        + circle(x + w / 2 + 4, y - h / 2, 2.2, P["rape"])
    )


def pot(x: float, y: float, c: str = "blush") -> str:
    return poly([(x - 7, y - 11), (x + 7, y - 11), (x + 5, y), (x - 5, y)], mix("madder", "#FFFFFF", 0.15)) + "".join(
        circle(x + dx, y - 14 + dy, 3.6, col)
        for dx, dy, col in (
            (-5, 0, P["meadow"]),
            (5, -1, P["meadow"]),
            (0, -5, P.get(c, c)),
            (-4, -7, P.get(c, c)),
            (5, -7, P["rape"]),
        )
    )


def bunting(x1: float, y1: float, x2: float, y2: float, n: int = 8, sag: float = 14) -> str:
    out = line(f"M{x1} {y1}Q{(x1 + x2) / 2} {(y1 + y2) / 2 + sag * 2} {x2} {y2}", P["tea"], 1.6)
    cs = (P["madder"], P["rape"], P["lake"], P["paper"], P["meadow"])
    for i in range(n):
        t = (i + 0.5) / n
        x = (1 - t) ** 2 * x1 + 2 * t * (1 - t) * (x1 + x2) / 2 + t * t * x2
        y = (1 - t) ** 2 * y1 + 2 * t * (1 - t) * ((y1 + y2) / 2 + sag * 2) + t * t * y2
        out += poly([(x - 5, y), (x + 5, y), (x, y + 11)], cs[i % 5])
    return out


def lantern(x: float, y: float, s: float = 1.0) -> str:
    return at(
        x,
        y,
        line("M0 -14V-8M0 14V20", P["tea"], 2),
        rect(-6, -9, 12, 4, P["gold"], 1.5),
        rect(-6, 8, 12, 4, P["gold"], 1.5),
        path("M-6 -6Q-14 1 -6 9H6Q14 1 6 -6Z", "#D6402D"),
        path("M-2 -6Q-5 1 -2 9H2Q5 1 2 -6Z", "#F08A4A"),
        line("M-3 20v6M0 20v8M3 20v6", P["gold"], 1.6),
        s=s,
    )


def stall(x: float, c1: str, c2: str, goods: Iterable[str]) -> str:
    w = 66
    out = rect(x + 3, -54, 5, 54, P["timber"]) + rect(x + w - 8, -54, 5, 54, P["timber"])
    out += rect(x, -30, w, 30, mix("timber", "#FFE9C0", 0.18), 2) + line(f"M{x} -16H{x + w}", mix("timber", "#2A1208", 0.2), 2)
    out += rect(x - 2, -35, w + 4, 8, mix("timber", "#FFE9C0", 0.45), 3)
    for i, gd in enumerate(goods):
        px = x + 11 + i * 15
        out += "".join(
            circle(px + dx, -38 + dy, 5, gd) + circle(px + dx - 1.5, -40 + dy, 1.5, "#FFFFFF", opacity=0.6)
            for dx, dy in ((-4, 0), (4, 0), (0, -6))
        )
    n = 6
    aw = (w + 12) / n
    roof = ""
    for i in range(n):
        a = x - 6 + aw * i
        cc = c1 if i % 2 == 0 else c2
        ta, tb = x + 4 + (w - 8) * i / n, x + 4 + (w - 8) * (i + 1) / n
        roof += path(f"M{ta:.1f} -92L{tb:.1f} -92L{a + aw:.1f} -62Q{a + aw / 2:.1f} -50 {a:.1f} -62Z", cc)
    return out + lift("s2", roof)


def hut(x: float, y: float, s: float = 1.0, wall: str = "loess", flip: bool = False) -> str:
    """A small flat-roofed house that fills the town between the places."""
    w = P.get(wall, wall)
    return at(
        x,
        y,
        ellipse(4, 1, 40, 5, "#3E5A2A", opacity=0.25),
        block(-30, 0, 52, 34, 30, w, rim=True),
        eave(-30, -29, 52, 30, h=6),
        window(-22, -24, 11, 11),
        rect(2, -22, 12, 22, P["timber"], 1),
        s=s,
        flip=flip,
    )


def lattice(x: float, y: float, w: float, h: float, lit: bool = False) -> str:
    f = P["timber"]
    out = rect(x - 10, y - 10, w + 20, h + 20, mix(f, "#2A1208", 0.2), 4) + rect(x - 6, y - 6, w + 12, h + 12, f, 3)
    out += rect(x, y, w, h, "#FFE7B0" if lit else "#BFD9D6") + poly(
        [(x, y), (x + w * 0.5, y), (x + w * 0.15, y + h), (x, y + h)], "#FFFFFF", opacity=0.25
    )
    n = 4
    for i in range(1, n):
        out += rect(x + w * i / n - 2.5, y, 5, h, f) + rect(x, y + h * i / n - 2.5, w, 5, f)
    out += rect(x + w / 2 - w * 0.2, y + h / 2 - h * 0.2, w * 0.4, h * 0.4, f, 3) + rect(
        x + w / 2 - w * 0.2 + 6, y + h / 2 - h * 0.2 + 6, w * 0.4 - 12, h * 0.4 - 12, "#FFF1CC" if lit else "#D8EAE4", 2
    )
    return out + rect(x - 16, y + h + 8, w + 32, 12, mix(f, "#FFE9C0", 0.3), 4)


def corn(x: float, y: float, n: int = 7) -> str:
    out = line(f"M{x} {y - 8}V{y + n * 15}", P["tea"], 3)
    for i in range(n):
        for sx in (-1, 1):
            out += at(
                x + sx * 8,
                y + i * 15,
                ellipse(0, 8, 7, 13, mix("rape", "gold", 0.25 + 0.2 * (i % 2))),
                path("M-7 2Q0 -8 7 2Q2 0 0 6Q-2 0 -7 2Z", "#E9D9A0"),
                line("M-3 6v8M2 6v8", mix("gold", "#FFFFFF", 0.25), 1.6),
                r=sx * 20,
            )
    return out


def chilli(x: float, y: float, n: int = 8) -> str:
    out = line(f"M{x} {y - 8}V{y + n * 12}", P["tea"], 3)
    for i in range(n):
        for sx in (-1, 1):
            out += at(
                x,
                y + i * 12,
                path("M2 0Q16 2 20 16Q8 14 0 6Z", mix("madder", "#E2412D", 0.5 if i % 2 else 0.1)),
                s=1,
                flip=sx < 0,
            )
    return out
