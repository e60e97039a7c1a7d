"""The cover of the pack: a family on one sofa over the same phone. No words."""

from __future__ import annotations

from collections.abc import Iterator

from figures import figure
from living_room import cushion, sofa
from nature import blossom
from origin.covers import DEFS, frame
from origin.paper import glint
from palette import mix
from picture import Picture
from rooms import DEFS as ROOM_DEFS
from rooms import floor_lamp, framed
from svgkit import at, circle, ellipse, g, lin, path, rect, svg

from family.keepsakes import IMAGES
from family.pennant import pennant

W, H = 640, 420


def wall() -> str:
    """Wallpaper and a picture of the mountains."""
    paper = rect(0, 0, W, H, "url(#wl)") + "".join(
        at(x, y, "".join(ellipse(0, -6, 3, 6, "snow", transform=f"rotate({a})") for a in (-50, 0, 50)), s=0.9)
        for x in range(20, 640, 56)
        for y in range(24, 300, 50)
    )
    return g(paper) + at(
        0,
        0,
        framed(
            92,
            92,
            96,
            76,
            path("M-48 38L-14 -18L6 12L22 -6L48 38Z", "ridge")
            + path("M-14 -18L-4 -2L-14 -6L-22 0Z", "snow")
            + path("M-48 38V28Q0 16 48 28V38Z", "rape"),
            "sky",
        ),
    )


def people() -> str:
    return (
        figure("nainai", 206, 490, 400, "read", seated=True)
        + figure("mashu", 462, 494, 410, "read", seated=True)
        + figure("duoduo", 402, 526, 372, "wow", seated=True, flip=True)
        + figure("xiaoqing", 300, 512, 384, "read", "phone", seated=True)
    )


def pack() -> str:
    """Four of a family on one sofa, all leaning over the same phone."""
    couch = at(320 - 640 * 1.14, -196, sofa(), s=1.14)
    floor = rect(0, 384, W, 60, mix("loess", "timber", 0.3)) + rect(0, 380, W, 7, mix("timber", "#FFE9C0", 0.5))
    lamp = at(578, 420, floor_lamp(0, 0), s=1.08)
    pillow = cushion(88, 300, "rape", blossom(0, 0, "madder", 5, 0.7), -10)
    flag = g(pennant(74, 262, 1.2), filter="url(#puppet)")
    shine = circle(292, 372, 150, "url(#lamp)", opacity=0.5)
    return svg(
        W,
        H,
        wall() + lamp + couch + floor + flag + pillow + g(people()) + shine + glint(500, 60, 9) + frame(W, H),
        DEFS + ROOM_DEFS + lin("wl", [(0, mix("mist", "blush", 0.2)), (1, mix("mist", "rape", 0.12))]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover.webp", pack(), (W, H), 86)
