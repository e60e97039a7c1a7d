"""The round picture a chat shows for its writers."""

from __future__ import annotations

from palette import mix
from svgkit import at, circle, g, line, path

SKIN = "#F6C79C"


def avatar(x: float, y: float, r: float, key: str) -> str:
    """The same round picture again: a teacher's head with a bun and glasses."""
    head = (
        circle(0, 10, 26, SKIN)
        + path("M-29 12C-32 -30 32 -30 29 12C18 -6 -18 -6 -29 12Z", "#4A3028")
        + circle(0, -24, 12, "#4A3028")
    )
    face = (
        circle(-10, 14, 8, "none", stroke="tea", stroke_width=2.6)
        + circle(10, 14, 8, "none", stroke="tea", stroke_width=2.6)
        + circle(-10, 14, 2.6, "ink")
        + circle(10, 14, 2.6, "ink")
        + line("M-6 26Q0 31 6 26", "#8E3B32", 3)
    )
    coat = path("M-44 62C-40 42 -20 38 0 38C20 38 40 42 44 62Z", "pine")
    clip = f'<clipPath id="{key}"><circle cx="0" cy="8" r="42"/></clipPath>'
    return at(
        x,
        y,
        clip,
        circle(0, 8, 46, "paper"),
        g(circle(0, 8, 42, mix("rape", "paper", 0.4)), coat, head, face, clip_path=f"url(#{key})"),
        s=r / 46,
    )
