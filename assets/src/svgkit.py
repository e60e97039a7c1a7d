"""Small tools for hand-written SVG: shapes, groups, gradients, paper shadows.

Every function returns SVG text. Knows the palette, but no picture, file or renderer.
Where a colour is asked for, a palette name or #RRGGBB may be given.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, TypeAlias

from palette import P

Point: TypeAlias = tuple[float, float]
Attr: TypeAlias = str | float
Stop: TypeAlias = tuple[float, str] | tuple[float, str, float]
Box: TypeAlias = tuple[float, float, float, float]


def col(c: str) -> str:
    """Palette name -> #RRGGBB; anything else (hex, `none`, `url(#…)`) stays as it is."""
    return P.get(c, c)


def smooth(pts: Sequence[Point], closed: bool = False, k: float = 0.5) -> str:
    """Path data of a Catmull-Rom curve through pts, as cubic Béziers; k is its tension."""
    n = len(pts)
    d = f"M{pts[0][0]:.1f} {pts[0][1]:.1f}"
    for i in range(n if closed else n - 1):
        p0 = pts[(i - 1) % n] if closed or i > 0 else pts[i]
        p1, p2 = pts[i % n], pts[(i + 1) % n]
        p3 = pts[(i + 2) % n] if closed or i + 2 < n else p2
        c1 = (p1[0] + (p2[0] - p0[0]) * k / 3, p1[1] + (p2[1] - p0[1]) * k / 3)
        c2 = (p2[0] - (p3[0] - p1[0]) * k / 3, p2[1] - (p3[1] - p1[1]) * k / 3)
        d += f"C{c1[0]:.1f} {c1[1]:.1f} {c2[0]:.1f} {c2[1]:.1f} {p2[0]:.1f} {p2[1]:.1f}"
    return d + ("Z" if closed else "")


def attrs(kw: dict[str, Attr]) -> str:
    """Keyword arguments as XML attributes: `stroke_width=2` -> ` stroke-width="2"`."""
    return "".join(f' {k.replace("_", "-")}="{col(v) if isinstance(v, str) else v}"' for k, v in kw.items())


def path(d: str, fill: str = "none", **kw: Attr) -> str:
    return f'<path d="{d}" fill="{col(fill)}"{attrs(kw)}/>'


def circle(x: float, y: float, r: float, fill: str, **kw: Attr) -> str:
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{r:.1f}" fill="{col(fill)}"{attrs(kw)}/>'


def ellipse(x: float, y: float, rx: float, ry: float, fill: str, **kw: Attr) -> str:
    return f'<ellipse cx="{x:.1f}" cy="{y:.1f}" rx="{rx:.1f}" ry="{ry:.1f}" fill="{col(fill)}"{attrs(kw)}/>'


def rect(x: float, y: float, w: float, h: float, fill: str, r: float = 0, **kw: Attr) -> str:
    """Rectangle with its upper left corner at (x, y) and corners of radius r."""
    box = f'x="{x:.1f}" y="{y:.1f}" width="{w:.1f}" height="{h:.1f}" rx="{r}"'
    return f'<rect {box} fill="{col(fill)}"{attrs(kw)}/>'


def poly(pts: Iterable[Point], fill: str, **kw: Attr) -> str:
    s = " ".join(f"{x:.1f},{y:.1f}" for x, y in pts)
    return f'<polygon points="{s}" fill="{col(fill)}"{attrs(kw)}/>'


def line(d: str, stroke: str, w: float = 4, **kw: Attr) -> str:
    """Path data drawn as a stroke of width w with round ends, no fill."""
    round_ends = 'stroke-linecap="round" stroke-linejoin="round"'
    return f'<path d="{d}" fill="none" stroke="{col(stroke)}" stroke-width="{w}" {round_ends}{attrs(kw)}/>'


def g(*body: str, **kw: Attr) -> str:
    return f"<g{attrs(kw)}>{''.join(body)}</g>"


def at(x: float, y: float, *body: str, s: float = 1.0, r: float = 0, flip: bool = False) -> str:
    """Move body to (x, y), turned by r degrees, scaled by s, mirrored if flip."""
    turn = f" rotate({r})" if r else ""
    sx = -s if flip else s
    return f'<g transform="translate({x:.1f} {y:.1f}){turn} scale({sx:.3f} {s:.3f})">{"".join(body)}</g>'


def _stops(stops: Iterable[Stop]) -> str:
    full = ((s[0], s[1], s[2] if len(s) == 3 else 1) for s in stops)
    return "".join(f'<stop offset="{o}" stop-color="{col(c)}" stop-opacity="{a}"/>' for o, c, a in full)


def lin(id_: str, stops: Iterable[Stop], x1: float = 0, y1: float = 0, x2: float = 0, y2: float = 1) -> str:
    """Linear gradient for `defs`; stops are (offset, colour[, opacity]), the axis is in fractions of the shape."""
    axis = f'x1="{x1}" y1="{y1}" x2="{x2}" y2="{y2}"'
    return f'<linearGradient id="{id_}" {axis}>{_stops(stops)}</linearGradient>'


def rad(id_: str, stops: Iterable[Stop], cx: float = 0.5, cy: float = 0.5, r: float = 0.5) -> str:
    """Radial gradient for `defs`, in fractions of the shape."""
    return f'<radialGradient id="{id_}" cx="{cx}" cy="{cy}" r="{r}">{_stops(stops)}</radialGradient>'


# dx, dy, blur, opacity, margin of the filter box in percent (a tight box bakes much faster)
SHADOWS: Final[dict[str, tuple[float, float, float, float, int]]] = {
    "s1": (0, 1.5, 1.5, 0.28, 40),  # hair on face, collar on coat
    "s2": (0, 3, 3, 0.26, 40),  # arm on body, label on house
    "s3": (0, 6, 6, 0.24, 12),  # house on hill, tree on hill
    "s4": (0, -5, 9, 0.34, 6),  # hill on hill (light from above, shadow cast up the slope)
}

# a white cut edge plus a soft shadow, for paper puppets standing in front of a scene
PUPPET: Final = (
    '<filter id="puppet" x="-10%" y="-10%" width="120%" height="120%" color-interpolation-filters="sRGB">'
    '<feMorphology in="SourceAlpha" operator="dilate" radius="3.4" result="fat"/>'
    '<feGaussianBlur in="fat" stdDeviation=".8" result="soft"/>'
    '<feFlood flood-color="#FFF9EC"/><feComposite in2="soft" operator="in" result="edge"/>'
    '<feGaussianBlur in="fat" stdDeviation="8" result="b"/><feOffset in="b" dx="5" dy="7" result="o"/>'
    '<feFlood flood-color="#4A2C14" flood-opacity=".38"/><feComposite in2="o" operator="in" result="sh"/>'
    '<feMerge><feMergeNode in="sh"/><feMergeNode in="edge"/><feMergeNode in="SourceGraphic"/></feMerge></filter>'
)


def shadow_defs() -> str:
    """The filters `s1` to `s4` and `puppet`; `svg()` puts them into every picture."""
    out = ""
    for name, (dx, dy, blur, opacity, m) in SHADOWS.items():
        out += (
            f'<filter id="{name}" x="-{m}%" y="-{m}%" width="{100 + 2 * m}%" height="{100 + 2 * m}%">'
            f'<feDropShadow dx="{dx}" dy="{dy}" stdDeviation="{blur}" '
            f'flood-color="#5A3A22" flood-opacity="{opacity}"/></filter>'
        )
    return out + PUPPET


def lift(level: str, *body: str) -> str:
    """Raise a group above what lies below it, like a glued paper layer; level is `s1` to `s4`."""
    return f'<g filter="url(#{level})">{"".join(body)}</g>'


def svg(w: float, h: float, body: str, defs: str = "", vb: Box | None = None) -> str:
    """A whole picture of w x h units; vb is its view box when it does not start at 0 0."""
    x, y, vw, vh = vb or (0, 0, w, h)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="{x} {y} {vw} {vh}">'
        f"<defs>{shadow_defs()}{defs}</defs>{body}</svg>"
    )
