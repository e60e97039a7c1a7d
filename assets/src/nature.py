"""Plants and animals of the plateau, small, as they stand about in scenes.

Each stands on y = 0 at its own (x, y) and is seen from the side or from slightly above.
"""

from __future__ import annotations

from palette import P, mix
from svgkit import at, circle, ellipse, line, path, rect


def tree(x: float, y: float, s: float = 1.0, c: str = "pine", kind: str = "round") -> str:
    c = P.get(c, c)
    lo, hi = mix(c, "#1E2A20", 0.22), mix(c, "#FFF3B0", 0.28)
    if kind == "poplar":
        body = (
            rect(-3, -18, 6, 18, P["timber"])
            + path("M0 -104C20 -84 22 -42 12 -20C6 -12 -6 -12 -12 -20C-22 -42 -20 -84 0 -104Z", c)
            + path("M0 -104C20 -84 22 -42 12 -20C8 -14 2 -13 0 -14C8 -44 8 -76 0 -104Z", lo, opacity=0.6)
            + line("M-8 -74q4 6 2 12M-10 -50q5 6 3 12M-2 -88q3 4 2 9", hi, 3)
        )
    elif kind == "spruce":
        body = rect(-4, -16, 8, 16, P["timber"])
        for i, (w, y0) in enumerate(((34, -12), (28, -36), (20, -60))):
            body += path(
                f"M0 {y0 - 44}Q{w * 0.5} {y0 - 14} {w} {y0}Q0 {y0 + 10} {-w} {y0}Q{-w * 0.5} {y0 - 14} 0 {y0 - 44}Z",
                mix(c, "#FFFFFF", i * 0.05),
            )
            body += path(f"M0 {y0 - 44}Q{w * 0.5} {y0 - 14} {w} {y0}Q{w * 0.4} {y0 + 5} 0 {y0 + 5}Z", lo, opacity=0.45)
    else:
        body = (
            path("M-5 0L-4 -34L4 -34L6 0Z", P["timber"])
            + line("M0 -26L14 -44M0 -30L-14 -48", P["timber"], 4)
            + path(
                (
                    "M-38 -56C-48 -80 -26 -102 -8 -98C4 -114 34 -108 38 -86C54 -76 48 -48 28 -46"
                    "C14 -34 -14 -34 -22 -42C-34 -40 -42 -48 -38 -56Z"
                ),
                c,
            )
            + path("M38 -86C54 -76 48 -48 28 -46C14 -34 -14 -34 -22 -42C8 -44 34 -56 38 -86Z", lo, opacity=0.55)
            + "".join(
                circle(px, py, r, hi, opacity=0.75) for px, py, r in ((-20, -80, 6), (-8, -90, 4), (-28, -66, 4), (6, -84, 3.5))
            )
        )
    return at(x, y, body, s=s)


def yak(x: float, y: float, s: float = 1.0, white: bool = False, flip: bool = False) -> str:
    c = "#F5EEDF" if white else "#4A3730"
    d, h = mix(c, "#2A1208", 0.28), mix(c, "#FFFFFF", 0.16)
    fringe = (
        "M-34 -22C-40 -44 -26 -58 -4 -56C4 -66 22 -64 28 -54C40 -50 42 -36 36 -22L34 -8L29 -14L26 -5"
        "L20 -13L15 -4L9 -12L3 -4L-3 -12L-9 -4L-14 -12L-20 -4L-25 -13L-30 -6Z"
    )
    return at(
        x,
        y,
        rect(-24, -14, 9, 14, d, 3),
        rect(16, -14, 9, 14, d, 3),
        rect(-12, -12, 8, 12, d, 3),
        rect(5, -12, 8, 12, d, 3),
        path("M-34 -40Q-48 -34 -44 -14Q-40 -10 -38 -18Q-38 -30 -32 -34Z", d),
        path(fringe, c),
        path("M-26 -46Q-10 -56 8 -50", stroke=h, stroke_width=4, stroke_linecap="round"),
        line("M34 -54Q30 -70 40 -74M50 -54Q56 -68 66 -64", "#E9DCC0", 5),
        path(
            "M30 -52C34 -62 54 -62 56 -50C58 -38 52 -26 44 -26C36 -26 28 -38 30 -52Z",
            h if white else mix(c, "#FFFFFF", 0.08),
        ),
        ellipse(44, -31, 8, 6, "#E9C7A8" if white else "#8A6A5A"),
        circle(38, -45, 2.6, "#1E1512"),
        circle(50, -45, 2.6, "#1E1512"),
        path("M30 -56Q44 -66 56 -55Q50 -50 44 -52Q36 -50 30 -56Z", c),
        s=s,
        flip=flip,
    )


def crane(x: float, y: float, s: float = 1.0, flip: bool = False) -> str:
    return at(
        x,
        y,
        path("M-2 0Q-26 -26 -62 -30Q-38 -18 -22 2Z", "#FBF7EC")
        + path("M-62 -30Q-44 -24 -36 -16L-46 -22Z", "#3B3F4A")
        + path("M0 -2Q14 -34 44 -46Q32 -20 14 6Z", "#FFFFFF")
        + path("M44 -46Q38 -34 32 -26L36 -38Z", "#3B3F4A")
        + path("M-24 2Q0 -8 24 2Q4 14 -24 2Z", "#F3EDDF")
        + path("M22 0Q40 -4 54 -10", stroke="#3B3F4A", stroke_width=4.5, stroke_linecap="round")
        + circle(56, -11, 3.6, "#3B3F4A")
        + circle(56, -13.6, 1.8, "#D6402D")
        + path("M59 -12L70 -12L59 -9Z", "#8A7A5A")
        + line("M-22 3L-50 10", "#3B3F4A", 2.2),
        s=s,
        flip=flip,
    )


def antelope(x: float, y: float, s: float = 1.0, flip: bool = False) -> str:
    c, d = "#D2A06A", "#A87440"
    return at(
        x,
        y,
        *[rect(px, -26, 5, 26, d if i % 2 else mix(d, "#2A1208", 0.15), 2) for i, px in enumerate((-24, -16, 14, 22))],
        path("M-30 -40C-30 -54 -10 -54 6 -52C20 -52 32 -48 30 -34C28 -22 -22 -22 -28 -26Q-32 -32 -30 -40Z", c),
        path("M-28 -26C-22 -22 26 -22 29 -32Q6 -26 -28 -30Z", "#F6E7CB"),
        path("M-30 -44Q-38 -42 -36 -32Q-32 -32 -30 -36Z", "#F6E7CB"),
        path("M16 -48Q26 -60 28 -76L42 -74Q40 -54 30 -38Z", c),
        path("M26 -78C28 -88 44 -90 48 -80L60 -70Q60 -64 52 -64Q38 -62 32 -68Z", c),
        path("M50 -74L60 -70Q60 -64 52 -64Z", "#5B3F2C"),
        circle(44, -78, 2.4, "#241713"),
        path("M28 -80Q18 -90 16 -86Q18 -78 28 -76Z", d),
        line("M34 -86Q30 -110 40 -130M40 -88Q40 -110 50 -128", "#4A3730", 3.2),
        s=s,
        flip=flip,
    )


def leaf(x: float, y: float, r: float, c: str, s: float = 1.0) -> str:
    return at(
        x,
        y,
        path("M0 0C10 -14 30 -14 40 0C30 14 10 14 0 0Z", c) + line("M4 0H34", mix(c, "#FFFFFF", 0.3), 1.8),
        r=r,
        s=s,
    )


def blossom(x: float, y: float, c: str, petals: int = 5, s: float = 1.0) -> str:
    """An open flower seen from the front, 56 across at s = 1."""
    ring = [at(0, 0, ellipse(0, -17, 11, 16, c), r=round(k * 360 / petals)) for k in range(petals)]
    return at(x, y, *ring, circle(0, 0, 8, "rape"), s=s)


def sheep(x: float, y: float, s: float = 1.0, flip: bool = False) -> str:
    wool, dim = "#FBF4E6", "#E2D3B8"
    legs = "".join(rect(px, -13, 4, 13, "#5A4238", 2) for px in (-14, -6, 8, 15))
    body = (
        "M-24 -22C-30 -34 -18 -44 -8 -40C0 -48 14 -46 18 -40C30 -40 32 -24 24 -18C18 -8 -14 -8 -20 -12C-26 -12 -28 -18 -24 -22Z"
    )
    shade = "M24 -18C18 -8 -14 -8 -20 -12C-24 -13 -26 -15 -26 -18C-10 -12 10 -14 27 -26C28 -23 27 -20 24 -18Z"
    head = ellipse(28, -34, 8, 10, "#5A4238") + circle(30, -37, 1.6, "#FFFFFF") + circle(24, -43, 7, wool)
    return at(x, y, legs, path(body, wool), path(shade, dim), head, s=s, flip=flip)


def haystack(x: float, y: float, s: float = 1.0) -> str:
    """Barley sheaves leaning together."""
    straw, dark = mix("rape", "loess", 0.5), mix("gold", "timber", 0.35)
    body = "M-22 0Q-16 -34 -4 -50Q0 -58 5 -50Q18 -32 24 0Q0 8 -22 0Z"
    return at(
        x,
        y,
        ellipse(4, 1, 28, 5, "#3E5A2A", opacity=0.25),
        path(body, straw),
        path("M5 -50Q18 -32 24 0Q14 4 4 4Q10 -24 5 -50Z", dark, opacity=0.5),
        line("M-12 -26Q0 -20 15 -26", "madder", 3.4),
        line("M-12 -6Q-8 -18 -6 -22M0 -4V-20M10 -6Q8 -16 7 -20", dark, 2),
        s=s,
    )


def bush(x: float, y: float, s: float = 1.0, c: str = "pine") -> str:
    leafy = mix(c, "meadow", 0.45)
    crown = "M-26 0C-36 -10 -26 -24 -14 -20C-10 -34 10 -34 14 -22C28 -26 36 -8 26 0Z"
    return at(
        x,
        y,
        path(crown, leafy),
        path("M14 -22C28 -26 36 -8 26 0H-4C10 -4 16 -12 14 -22Z", mix(leafy, "#1E2A20", 0.2), opacity=0.6),
        "".join(circle(px, py, 2.6, mix(leafy, "#FFF3B0", 0.4)) for px, py in ((-14, -14), (-4, -24), (-20, -8))),
        s=s,
    )
