"""A doorbell shaped like a snow leopard cub, for the first lesson and its cover."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from belongings import objects
from origin.paper import SHADE, blob, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, line, path

from kids.doorway import BRASS, IMAGES, PALE_WOOD, WARM

FUR: Final = mix("straw", "ridge", 0.16)
SPOT: Final = mix("tea", "ridge", 0.45)


def spots() -> str:
    """Dark rosettes over brow and cheeks."""
    marks = (
        (0, -108, 15, 10),
        (-42, -98, 14, 9),
        (42, -98, 14, 9),
        (-84, -74, 13, 9),
        (84, -74, 13, 9),
        (-22, -74, 12, 8),
        (22, -74, 12, 8),
        (-128, -14, 9, 13),
        (128, -14, 9, 13),
        (-132, 34, 8, 12),
        (132, 34, 8, 12),
        (-118, 76, 9, 10),
        (118, 76, 9, 10),
    )
    return "".join(
        path(blob(x, y, rx, ry, i + 3, 0.08, 8), SPOT, opacity=0.85)
        + path(blob(x, y + 1, rx * 0.42, ry * 0.4, i, 0.1, 8), mix(FUR, SPOT, 0.4))
        for i, (x, y, rx, ry) in enumerate(marks)
    )


def muzzle() -> str:
    return lift("s1", cut("M-84 78C-84 36 -46 22 0 22C46 22 84 36 84 78C84 122 46 142 0 142C-46 142 -84 122 -84 78Z", "paper", 7))


def eyes() -> str:
    return "".join(
        ellipse(x, -16, 19, 24, "#33221C")
        + ellipse(x, -6, 12, 11, "#6B4030", opacity=0.7)
        + circle(x - 7, -25, 7.4, "#FFFFFF")
        + circle(x + 7, -6, 3.6, "#FFFFFF", opacity=0.85)
        for x in (-64, 64)
    )


def nose_button() -> str:
    return (
        circle(0, 58, 36, mix(BRASS, SHADE, 0.4))
        + lift("s2", cut(blob(0, 54, 32, 31, 3, 0.006, 16), BRASS, 7))
        + circle(-9, 44, 7, "#FFF7D0", opacity=0.9)
    )


def wooden_plate() -> str:
    return lift(
        "s3",
        cut(
            corners([(-140, -150), (140, -150), (150, 184), (-150, 184)], 46, 3, 2),
            PALE_WOOD,
            10,
            *[line(f"M-160 {y}Q0 {y + 12} 160 {y - 4}", mix("timber", "#FFE9C0", 0.2), 4, opacity=0.6) for y in (-130, 166, 178)],
        ),
    )


def ears(glowing: bool) -> str:
    ear = ""
    for x in (-118, 118):
        halo = circle(x, -118, 104, "url(#warmear)") if glowing else ""
        inner = cut(blob(x, -110, 33, 35, 4, 0.01), "rape" if glowing else mix("blush", "paper", 0.3), 5)
        ear += (
            halo
            + lift(
                "s2", cut(blob(x, -112, 62, 62, 3, 0.012), FUR, 9, path(blob(x, -112, 50, 50, 6, 0.01), mix(FUR, SHADE, 0.16)))
            )
            + inner
        )
        ear += circle(x - 9, -120, 9, "#FFFBE6", opacity=0.9) if glowing else ""
    return ear


def leopard_bell(glowing: bool = True) -> str:
    """A doorbell box shaped like a snow leopard cub's face; the nose is the button, the ears are the lights."""
    skull = "M-160 12C-166 -84 -96 -136 0 -136C96 -136 166 -84 160 12C158 104 92 160 0 160C-92 160 -158 104 -160 12Z"
    flush = ellipse(-106, 50, 30, 22, "#EC7F63", opacity=0.36) + ellipse(106, 50, 30, 22, "#EC7F63", opacity=0.36)
    mouth = line("M0 94V104M-26 104Q-14 120 0 106Q14 120 26 104", "#4A3428", 6)
    whisk = line("M-70 92L-108 84M-70 104L-106 108M70 92L108 84M70 104L106 108", mix(SPOT, "paper", 0.25), 4, opacity=0.8)
    return (
        wooden_plate()
        + ears(glowing)
        + lift("s3", cut(skull, FUR, 13, spots()))
        + flush
        + whisk
        + muzzle()
        + eyes()
        + mouth
        + nose_button()
    )


def pictures() -> Iterator[Picture]:
    yield from objects(IMAGES, {"leopard-bell": item(ground(150, y=188), at(0, -6, leopard_bell(), s=1.0), defs=WARM)})
