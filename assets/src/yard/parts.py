"""What the pieces of the yard are made of: the frame they fill, timber, rails, the shade they stand in.

A piece fills its square frame, its foot on the middle of the line y = FOOT.
"""

from __future__ import annotations

from typing import Final

from origin.paper import SHADE
from palette import mix
from svgkit import ellipse, lin, line, rad, rect

SIDE: Final = 320
FOOT: Final = 140.0  # y of the ground in a frame that reaches from -160 to 160
WOOD: Final = mix("timber", "#FFE9C0", 0.2)
DARK: Final = mix("timber", SHADE, 0.3)
STONE: Final = mix(mix("ridge", "straw", 0.55), "tea", 0.08)
DEFS: Final = (
    rad("pool", [(0, "#4A3A1C", 0.42), (0.6, "#4A3A1C", 0.26), (1, "#4A3A1C", 0)])
    + rad("glow", [(0, "#FFF0B4", 0.95), (0.35, "#FFD983", 0.5), (1, "#FFC86E", 0)])
    + lin("roof", [(0, mix("deep", "lake", 0.5)), (1, "deep")])
)


def pool(half: float, x: float = 6, y: float = FOOT) -> str:
    """The soft shade a piece stands in."""
    return ellipse(x, y, half, half * 0.17, "url(#pool)")


def post(x: float, top: float, w: float = 14, foot: float = FOOT, c: str = WOOD) -> str:
    """An upright timber, lit from the left."""
    return (
        rect(x - w / 2, top, w, foot - top, c, 3)
        + rect(x + w * 0.14, top, w * 0.36, foot - top, mix(c, SHADE, 0.3), 3)
        + rect(x - w / 2 + 2, top + 3, 2.6, foot - top - 6, mix(c, "#FFF3D0", 0.5), 1)
    )


def plank(x: float, y: float, w: float, h: float, c: str = WOOD) -> str:
    return (
        rect(x, y, w, h, c, 4)
        + rect(x, y + h * 0.62, w, h * 0.38, mix(c, SHADE, 0.28), 3)
        + rect(x + 3, y + 1.5, w - 6, 3, mix(c, "#FFF3D0", 0.5), 1.5)
    )


def rail(y: float, x0: float, x1: float) -> str:
    return line(f"M{x0} {y}H{x1}", DARK, 11) + line(f"M{x0} {y - 2}H{x1}", WOOD, 7)
