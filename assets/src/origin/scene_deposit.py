"""The inside of a Song shop that keeps other people's iron cash: shelves, a lattice window, the counter."""

from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, lift, lin, path, poly, rect

from origin.cash import roll
from origin.paper import IRON, RIM, SHADE, corners
from origin.scene_song import TILE
from origin.stage import glow, scene, shelf
from origin.trade import abacus, chest, shop_ledger


def cash_shelf(x: float, y: float, n: int, seed: int) -> str:
    """A shelf with n hanging-length rolls of iron cash lying side by side."""
    rolls = "".join(
        lift(
            "s1",
            at(
                x + 46 + i * 84,
                y - 22 - (i + seed) % 2 * 3,
                roll(8, mix(IRON, RIM if (i + seed) % 2 else SHADE, 0.08), 9, 4),
                s=0.72,
            ),
        )
        for i in range(n)
    )
    return shelf(x, y, n * 84 + 16) + rolls


def deposit_shop() -> str:
    """Plaster wall, lattice window with the street's light, shelves of iron cash, the counter with abacus and ledger."""
    wall = (
        rect(-20, -140, 1320, 700, "url(#wall)")
        + "".join(
            lift(
                "s2", rect(x, -140, 40, 690, mix("timber", SHADE, 0.12)), rect(x + 5, -140, 7, 690, mix("timber", "#FFE9C0", 0.3))
            )
            for x in (-4, 392, 848, 1246)
        )
        + lift("s2", rect(-20, -70, 1320, 42, "timber"), rect(-20, -68, 1320, 8, mix("timber", "#FFE9C0", 0.4)))
    )
    view = (
        rect(470, 20, 340, 240, mix("sky", "paper", 0.35))
        + path("M470 260V210Q560 176 640 200T810 190V260Z", mix("pine", "meadow", 0.5))
        + path("M560 260L600 200H720L760 260Z", mix(TILE, "paper", 0.2))
    )
    grid = (
        "".join(rect(x, 20, 7, 240, "timber") for x in range(508, 800, 46))
        + "".join(rect(470, y, 340, 7, "timber") for y in (64, 132, 200))
        + lift("s1", rect(590, 92, 100, 90, "none", 4, stroke="timber", stroke_width=9))
    )
    window_ = (
        view
        + grid
        + lift("s3", path("M448 -2H832V282H448ZM470 20V260H810V20Z", mix("timber", SHADE, 0.15), fill_rule="evenodd"))
        + rect(438, 280, 404, 17, mix("timber", "#FFE9C0", 0.3), 5)
    )
    shelves = "".join(cash_shelf(56, y, 4, i) + cash_shelf(902, y, 4, i + 1) for i, y in enumerate((96, 204, 312)))
    sun = poly([(470, 20), (810, 20), (1010, 560), (560, 560)], "#FFF3C8", opacity=0.2)
    counter = (
        lift("s4", path("M-40 474H1320V860H-40Z", mix("timber", "#FFE9C0", 0.08)))
        + lift("s2", rect(-20, 458, 1320, 30, mix("timber", "#FFE9C0", 0.36), 6))
        + rect(-20, 488, 1320, 12, "#5A3416", opacity=0.2)
    )
    panels = "".join(
        path(
            corners([(x, 536), (x + 250, 536), (x + 250, 790), (x, 790)], 12),
            "none",
            stroke=mix("timber", SHADE, 0.3),
            stroke_width=6,
        )
        + path(corners([(x + 20, 556), (x + 230, 556), (x + 230, 770), (x + 20, 770)], 8), mix("timber", "#FFE9C0", 0.16))
        for x in (-60, 220, 500, 780, 1060)
    )
    things = (
        lift("s2", at(372, 404, abacus(), s=0.42))
        + lift("s2", at(906, 416, shop_ledger(), s=0.4))
        + lift("s2", at(116, 392, chest(), s=0.5))
        + "".join(lift("s1", at(x, y, roll(12, IRON, 10, 6), s=0.9)) for x, y in ((1110, 430), (1180, 430), (1146, 396)))
    )
    return wall + window_ + shelves + sun + counter + panels + things


def pictures() -> Iterator[Picture]:
    """The backdrop of this file."""
    defs = lin("wall", [(0, mix("paper", "loess", 0.35)), (1, mix("loess", "paper", 0.25))])
    yield scene("scene-deposit-shop", deposit_shop() + glow(640, 160, 300), defs, 1.0)
