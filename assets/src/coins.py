"""Money as objects: the game coin and the old monies of the museum, each around (0, 0) or its centre.

No inscription and no real coin of today is ever drawn.
"""

from __future__ import annotations

from palette import P, mix
from svgkit import at, circle, ellipse, line, path, rect


def coin(x: float, y: float, r: float, hole: bool = True, old: bool = False) -> str:
    """The game coin; old=True gives the bronze of a museum piece."""
    if old:
        rim, face, sink = "#6F8672", "#8FA58F", "#7E9A86"
        out = circle(x, y, r, rim) + circle(x - r * 0.05, y - r * 0.07, r * 0.88, face) + circle(x, y, r * 0.74, sink)
        h = r * 0.3
        return (
            out
            + rect(x - h, y - h, 2 * h, 2 * h, mix(rim, "#1E2A20", 0.55), 1)
            + rect(x - h - 3, y - h - 3, 2 * h + 6, 2 * h + 6, "none", 2, stroke=face, stroke_width=r * 0.08)
            + path(
                f"M{x - r * 0.6} {y - r * 0.42}A{r * 0.74} {r * 0.74} 0 0 1 {x - r * 0.1} {y - r * 0.72}",
                stroke="#C4D2C0",
                stroke_width=r * 0.07,
                stroke_linecap="round",
            )
        )
    out = (
        circle(x, y, r, P["gold"])
        + circle(x - r * 0.06, y - r * 0.08, r * 0.86, P["rape"])
        + circle(x, y, r * 0.66, mix("rape", "gold", 0.35))
    )
    if hole:
        out += rect(x - r * 0.24, y - r * 0.24, r * 0.48, r * 0.48, mix("gold", "#5A2E14", 0.45), r * 0.05)
        out += rect(x - r * 0.32, y - r * 0.32, r * 0.64, r * 0.64, "none", r * 0.05, stroke=P["rape"], stroke_width=r * 0.1)
    out += path(
        f"M{x - r * 0.62} {y - r * 0.3}A{r * 0.7} {r * 0.7} 0 0 1 {x - r * 0.1} {y - r * 0.68}",
        stroke="#FFF6CF",
        stroke_width=max(1.5, r * 0.1),
        stroke_linecap="round",
    )
    return out


def spade(x: float, y: float, s: float = 1.0, c: str = "#7E9A86") -> str:
    return at(
        x,
        y,
        path("M-12 -60H12V-40Q34 -38 38 -24L42 46Q20 52 10 34Q0 22 -10 34Q-20 52 -42 46L-38 -24Q-34 -38 -12 -40Z", c),
        path("M-7 -56H7V-44H-7Z", mix(c, "#1E2A20", 0.35)),
        line("M0 -34V18M-26 -22V30M26 -22V30", mix(c, "#1E2A20", 0.25), 3),
        path("M-34 -22Q-30 -34 -16 -36", stroke=mix(c, "#FFFFFF", 0.5), stroke_width=4, stroke_linecap="round"),
        s=s,
    )


def knife(x: float, y: float, s: float = 1.0, c: str = "#7E9A86") -> str:
    return at(
        x,
        y,
        path("M-30 -66Q-12 -74 6 -64Q30 -34 22 4L10 8Q14 -30 -30 -66Z", c)
        + path("M10 6L22 2L20 34L8 36Z", mix(c, "#1E2A20", 0.12)),
        circle(13, 50, 17, c),
        circle(13, 50, 8.5, "none", stroke=mix(c, "#1E2A20", 0.35), stroke_width=3),
        path("M-22 -63Q22 -34 15 4", "none", stroke=mix(c, "#FFFFFF", 0.5), stroke_width=3.5, stroke_linecap="round"),
        line("M12 12L18 11M11 22L18 21", mix(c, "#1E2A20", 0.35), 2.6),
        s=s,
    )


def cowrie(x: float, y: float, s: float = 1.0, r: float = 0) -> str:
    return at(
        x,
        y,
        ellipse(0, 0, 22, 30, "#F7EBD3"),
        path("M6 -27C20 -20 24 8 12 26C20 20 22 4 22 0C22 -16 14 -26 6 -27Z", "#D9BE93", opacity=0.7),
        path("M0 -24Q-8 0 0 24Q8 0 0 -24Z", "#8A5A3C"),
        "".join(line(f"M{-5 if k % 2 else 5} {-16 + k * 5}h{-4 if k % 2 else 4}", "#FFFDF6", 2.4) for k in range(7)),
        s=s,
        r=r,
    )
