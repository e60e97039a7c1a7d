"""The cover of the first lesson: a coin hangs from a thin line over a phone. No words."""

from __future__ import annotations

from collections.abc import Iterator

from kids.fishing import fishing_line, hook
from noodle_shop import bowl
from origin.covers import DEFS, H, W, frame
from origin.digits import CASE
from origin.paper import SHADE, cut, glint
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, poly, rect, svg

from family.keepsakes import IMAGES, round_coin


def tiled_wall() -> str:
    return (
        rect(0, 0, W, H, "url(#wl)")
        + "".join(rect(x, y, 38, 38, "none", 4, stroke="#DCCFB2", stroke_width=2) for x in range(0, 480, 42) for y in (130, 172))
        + "".join(
            path(f"M{x + 19} 138l11 12l-11 12l-11 -12Z", mix("lake", "paper", 0.45 if k % 2 else 0.7))
            for k, x in enumerate(range(0, 480, 42))
        )
        + rect(0, 122, W, 7, mix("timber", "#FFE9C0", 0.3))
    )


def hung_apron() -> str:
    blue = mix("lake", "deep", 0.3)
    return at(
        84,
        96,
        circle(0, -72, 8, "gold"),
        line("M-24 -38Q-16 -70 0 -72Q16 -70 24 -38", mix(blue, "paper", 0.2), 6),
        lift(
            "s2",
            cut(
                "M-28 -42H28C28 -20 40 -4 58 4C62 40 62 80 60 108Q30 116 0 110T-60 108C-62 80 -62 40 -58 4C-40 -4 -28 -20 -28 -42Z",
                blue,
                7,
            ),
        ),
        rect(-32, 40, 64, 42, mix(blue, "paper", 0.16), 8),
        line("M-30 46H30", "rape", 4),
        line("M-58 4Q-78 14 -72 50M58 4Q78 14 72 50", mix(blue, "paper", 0.2), 5),
    )


def counter() -> str:
    return lift(
        "s4", rect(-10, 226, 500, 110, mix("timber", "#FFE9C0", 0.32)), rect(-10, 222, 500, 9, mix("timber", "#FFE9C0", 0.62))
    ) + "".join(
        line(f"M{x} {y}h{n}", mix("timber", SHADE, 0.1), 3, opacity=0.4)
        for x, y, n in ((20, 252, 90), (380, 256, 80), (40, 304, 120), (340, 308, 110))
    )


def phone_on_the_counter() -> str:
    return (
        ellipse(206, 300, 128, 15, SHADE, opacity=0.28)
        + lift("s3", poly([(126, 238), (270, 238), (304, 296), (100, 296)], CASE))
        + poly([(134, 242), (262, 242), (291, 290), (113, 290)], "url(#glass)")
        + "".join(rect(x, y, ww, 8, "paper", 4, opacity=0.85) for x, y, ww in ((150, 250, 56), (146, 266, 90)))
        + path("M240 262c-10 -10 -22 0 -12 10l12 10l12 -10c10 -10 -2 -20 -12 -10Z", "blush")
    )


def brush_orders() -> str:
    """A quiet shop counter: apron on its peg, bowl, and a phone over which one small coin hangs from a thin line."""
    sun = poly([(300, 0), (470, 0), (330, 226), (120, 226)], "#FFF6D2", opacity=0.35)
    soup = at(392, 288, ellipse(0, 2, 72, 10, SHADE, opacity=0.28), bowl(0, 0, 1.5, "madder", True)) + line(
        "M366 200q-12 -22 0 -42t0 -38M414 198q-10 -18 2 -38t0 -32", "#FFFFFF", 8, opacity=0.5
    )
    glow = circle(206, 168, 120, "url(#lamp)", opacity=0.9)
    string = fishing_line("M250 -8C232 40 212 70 208 106") + hook(208, 104, 0.9)
    coin_ = at(200, 168, lift("s2", round_coin(40)), r=-8)
    return svg(
        W,
        H,
        tiled_wall()
        + sun
        + hung_apron()
        + counter()
        + soup
        + phone_on_the_counter()
        + glow
        + coin_
        + string
        + glint(256, 140, 11)
        + glint(148, 190, 8)
        + frame(W, H),
        DEFS
        + lin("wl", [(0, "#FBEBC9"), (0.38, "#F4DCAE"), (0.4, "#F6F1E2"), (1, "#F0E7D0")])
        + lin("glass", [(0, mix("lake", "paper", 0.55)), (1, mix("deep", "lake", 0.5))]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover-01.webp", brush_orders(), (W, H), 86)
