"""Hands that reach into a cover, each with its sleeve."""

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


def tugging_hand() -> str:
    """A child's arm from below on the left, the mitten hand closing on a hem."""
    cloth_arm = lift(
        "s2",
        cut("M-150 74C-110 44 -70 20 -34 8L-6 44C-40 62 -80 96 -112 140Z", "#D98324", 7),
        cut(corners([(-44, 4), (-28, -4), (4, 40), (-12, 52)], 6), "#FDF1DA", 4),
    )
    mitt = lift(
        "s1",
        cut(
            "M-26 22C-30 2 -16 -16 6 -22L40 -24C52 -24 52 -10 40 -8L22 -6L44 -4C54 -2 52 12 42 12L24 10L40 16C48 20 44 32 34 30L10 28C6 40 -2 46 -10 44Z",
            SKIN,
            5,
        ),
    )
    return cloth_arm + mitt
