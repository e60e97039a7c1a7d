"""A small red flag on a stick."""

from __future__ import annotations

from svgkit import at, circle, line, path


def pennant(x: float, y: float, s: float = 1.0) -> str:
    """A small red flag on a stick."""
    return at(
        x,
        y,
        line("M0 0V-70", "tea", 5),
        path("M2 -70Q26 -80 54 -66L42 -50L54 -34Q26 -48 2 -38Z", "madder"),
        circle(0, -73, 6, "gold"),
        s=s,
    )
