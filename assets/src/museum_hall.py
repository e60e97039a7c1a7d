"""The hall of the money museum: three lit niches and a carpet, out of focus behind cards.

The pieces carry no inscription; lessons show theirs on cards.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from coins import coin, cowrie, spade
from land import LIGHT, MASTER, VIEW, light, soften
from palette import mix
from picture import Output, Picture
from svgkit import ellipse, g, lift, lin, line, path, rad, rect, svg

DEFS: Final = (
    lin("wa", [(0, "#F3DDB4"), (1, "#E3BE85")])
    + lin("fo", [(0, "#A56B40"), (1, "#7E4E2E")])
    + rad("sp", [(0, "#FFF7D8", 0.95), (1, "#FFF7D8", 0)])
    + lin("gl", [(0, "#FFF7DE"), (1, "#F1DDB0")])
    + soften(2.2)
)


def wall() -> str:
    stripe = mix("loess", "#FFFFFF", 0.3)
    beam = rect(-20, -20, 1320, 34, "timber") + rect(-20, 14, 1320, 12, mix("timber", "#FFE9C0", 0.4))
    return (
        rect(-20, -120, 1320, 700, "url(#wa)")
        + "".join(rect(x, -120, 40, 700, stripe, opacity=0.35) for x in range(-20, 1320, 120))
        + lift("s2", beam)
    )


def banner(x: float) -> str:
    return lift(
        "s2",
        path(f"M{x - 66} 26H{x + 66}V150L{x} 196L{x - 66} 150Z", "deep"),
        path(f"M{x - 54} 26H{x + 54}V142L{x} 180L{x - 54} 142Z", mix("deep", "#FFFFFF", 0.12)),
        coin(x, 96, 34),
    )


def niche(x: float, item: str) -> str:
    """An arched case with a lit pedestal."""
    case = lift(
        "s2",
        path(f"M{x - 108} 460V230Q{x - 108} 130 {x} 130Q{x + 108} 130 {x + 108} 230V460Z", "timber"),
        path(f"M{x - 92} 452V232Q{x - 92} 146 {x} 146Q{x + 92} 146 {x + 92} 232V452Z", "url(#gl)"),
        ellipse(x, 300, 92, 130, "url(#sp)"),
        path(f"M{x - 70} 452L{x - 56} 396H{x + 56}L{x + 70} 452Z", mix("madder", "#2A1208", 0.1)),
        rect(x - 62, 386, 124, 14, "gold", 4),
    )
    return case + item


def floor() -> str:
    rail = rect(-20, 480, 1320, 110, mix("timber", "#2A1208", 0.12))
    cap = rect(-20, 474, 1320, 14, mix("timber", "#FFE9C0", 0.35))
    boards = "".join(line(f"M-20 {y}H1300", "#6B3F22", 3, opacity=0.5) for y in (620, 670, 730, 800))
    carpet = path("M180 860L360 590H920L1100 860Z", mix("madder", "#2A1208", 0.1))
    hem = path("M226 860L388 590H892L1054 860Z", "none", stroke="gold", stroke_width=6)
    return lift("s2", rail, cap) + rect(-20, 580, 1320, 280, "url(#fo)") + boards + lift("s3", carpet, hem)


def museum_hall() -> str:
    shells = cowrie(296, 344, 1.2, -14) + cowrie(346, 348, 1.1, 16)
    niches = niche(320, shells) + niche(640, coin(640, 320, 58)) + niche(960, spade(960, 336, 1.05))
    hall = g(wall(), banner(90), banner(1190), niches, floor(), filter="url(#dof)")
    return svg(1280, 960, hall + light(), DEFS + LIGHT, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/museum.webp", museum_hall(), MASTER)
