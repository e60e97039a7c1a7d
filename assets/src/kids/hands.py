"""Hands that reach into a cover: skin, mitten and sleeve."""

from __future__ import annotations

from origin.paper import corners, cut
from palette import mix
from svgkit import lift

SKIN = "#FAD3AC"


def reaching_hand(sleeve: str = "night") -> str:
    """An arm from the right with a mitten hand at (0, 0), palm up, fingers to the left."""
    cloth = lift(
        "s2",
        cut("M40 -34C90 -46 180 -60 260 -70V50C180 46 90 40 40 32Z", sleeve, 7),
        cut(corners([(34, -38), (62, -42), (64, 40), (36, 38)], 8), mix(sleeve, "paper", 0.35), 4),
    )
    hand_ = cut(
        "M44 -28C10 -34 -26 -30 -50 -20C-62 -14 -58 -2 -46 -2L-16 -6C-34 -2 -52 2 -54 12C-54 22 -40 22 -12 14C-30 20 -34 30 -24 34C-8 36 20 34 44 26Z",
        SKIN,
        5,
    )
    return lift("s2", hand_) + cloth
