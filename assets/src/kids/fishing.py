"""The line and the hook behind what looks like a gift."""

from __future__ import annotations

from palette import mix
from svgkit import at, circle, line


def hook(x: float, y: float, s: float = 1.0) -> str:
    """A tiny fishing hook hanging from (x, y)."""
    return at(
        x,
        y,
        line("M0 0V34C0 54 -26 54 -26 34M-26 34L-32 42M-26 34L-19 42", mix("ridge", "night", 0.35), 5),
        circle(0, 0, 5, "none", stroke=mix("ridge", "night", 0.35), stroke_width=3.4),
        s=s,
    )


def fishing_line(d: str) -> str:
    return line(d, mix("ridge", "night", 0.3), 2.6, opacity=0.9) + line(d, "paper", 1, opacity=0.8)
