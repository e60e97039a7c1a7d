"""The cover of the first lesson: the leopard bell beside a front door. No words."""

from __future__ import annotations

from collections.abc import Iterator

from origin.covers import DEFS, H, W, frame
from origin.paper import SHADE
from origin.wares import kite
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, rect, svg

from kids.doorway import IMAGES, PALE_WOOD, WARM
from kids.leopard_bell import leopard_bell


def at_the_door() -> str:
    """A front door at child height, the leopard bell glowing beside it, a kite leaning there."""
    wall = rect(0, 0, W, H, "url(#wl)") + "".join(
        at(x, y, "".join(ellipse(0, -5, 2.4, 5, "paper", transform=f"rotate({a})") for a in (-50, 0, 50)), s=1)
        for x in range(20, 480, 42)
        for y in range(18, 250, 40)
    )
    door = (
        lift("s3", rect(46, -30, 188, 300, mix("timber", SHADE, 0.2), 4))
        + rect(60, -30, 160, 300, "deep")
        + "".join(
            rect(x, y, 64, hh, mix("deep", "lake", 0.35), 6)
            + rect(x + 6, y + 6, 52, hh - 12, "none", 4, stroke=mix("deep", "paper", 0.3), stroke_width=2)
            for x in (70, 146)
            for y, hh in ((-20, 118), (118, 138))
        )
    )
    door += circle(206, 112, 9, "rape") + circle(203, 109, 3, "paper") + rect(200, 124, 12, 22, "gold", 4)
    floor = (
        rect(0, 266, W, 60, mix("timber", "#FFE9C0", 0.3))
        + rect(0, 262, W, 7, PALE_WOOD)
        + "".join(
            line(f"M{x} 270L{x + (x - 240) * 0.25:.0f} 320", mix("timber", SHADE, 0.2), 2, opacity=0.5) for x in range(0, 500, 46)
        )
    )
    mat = lift("s1", path("M86 276H238L252 306H72Z", mix("madder", "blush", 0.15))) + line(
        "M90 284H234M80 298H244", "rape", 3, stroke_dasharray="8 6"
    )
    waves = "".join(
        path(
            f"M{366 + s * (84 + k * 20)} {98 - k * 12}Q{366 + s * (102 + k * 23)} 138 {366 + s * (84 + k * 20)} {178 + k * 12}",
            "none",
            stroke=("paper", "rape", "paper")[k],
            stroke_width=6 - k,
            stroke_linecap="round",
            opacity=0.95 - k * 0.2,
        )
        for s in (-1, 1)
        for k in range(2)
    )
    glow = circle(366, 110, 170, "url(#lamp)", opacity=0.8)
    bell = at(366, 138, leopard_bell(), s=0.44)
    flyer = lift("s2", at(108, 196, kite(), s=0.46, r=-6)) + line("M96 262Q150 300 206 280Q232 268 244 288", "madder", 3)
    return svg(
        W,
        H,
        wall + door + floor + mat + glow + waves + bell + flyer + frame(W, H),
        DEFS + WARM + lin("wl", [(0, mix("blush", "paper", 0.45)), (1, mix("blush", "straw", 0.55))]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover-01.webp", at_the_door(), (W, H), 86)
