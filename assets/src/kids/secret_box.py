"""A box for secrets: what a child had better keep to itself looks out under the lid."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from belongings import objects
from origin.paper import SHADE, blob, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, line, path, rect

from kids.doorway import BRASS, IMAGES, WARM

WOOD: Final = mix("timber", "#FFE9C0", 0.14)


def key(c: str = BRASS) -> str:
    ring = "M0 -58C26 -58 34 -38 34 -26C34 -6 18 6 0 6C-18 6 -34 -6 -34 -26C-34 -38 -26 -58 0 -58Z" + blob(
        0, -26, 15, 15, 3, 0.02
    )
    return lift(
        "s1", cut(ring, c, 5), cut(corners([(-8, 2), (8, 2), (8, 62), (30, 62), (30, 78), (8, 78), (8, 96), (-8, 96)], 3), c, 4)
    )


def lid() -> str:
    arch = cut(
        "M-168 -92C-166 -150 -132 -178 -92 -180H98C138 -178 170 -150 172 -92Z",
        WOOD,
        11,
        *[line(f"M-190 {y}H190", mix(WOOD, SHADE, 0.3), 4) for y in (-150, -122)],
    )
    bands = "".join(
        rect(x, -184, 26, 94, BRASS, 4, opacity=0.95) + rect(x + 3, -184, 5, 94, "#FFF2B8", 2, opacity=0.7) for x in (-128, 104)
    )
    return lift("s3", arch) + bands


def hidden_code() -> str:
    """A slip with four dots."""
    return lift(
        "s1",
        at(
            -16,
            -22,
            cut(corners([(-74, -46), (74, -46), (74, 52), (-74, 52)], 8, 3, 2), "paper", 5),
            "".join(circle(-42 + k * 28, -10, 9.4, "deep") for k in range(4)),
            r=-5,
        ),
    )


def home() -> str:
    """A house cut from paper."""
    return lift(
        "s1",
        at(
            96,
            -10,
            cut(
                corners([(-40, -8), (0, -52), (42, -8), (36, -6), (36, 54), (-34, 54), (-34, -6)], 4, 2, 1),
                mix("lake", "paper", 0.2),
                5,
            ),
            rect(-10, 10, 22, 44, "paper", 3),
            line("M-46 -6L0 -54L48 -6", "deep", 9),
            r=7,
        ),
    )


def child() -> str:
    """A face cut from paper."""
    return lift(
        "s1",
        at(
            -104,
            -40,
            cut(blob(0, 0, 44, 46, 3, 0.01), "#F6C79C", 5),
            path("M-44 -6C-44 -46 44 -48 44 -6C30 -26 -8 -30 -44 -6Z", "#3A2A2C"),
            circle(-15, 6, 5, "ink"),
            circle(15, 6, 5, "ink"),
            line("M-11 22Q0 31 11 22", "ink", 4),
            ellipse(-26, 18, 8, 6, "#EC7F63", opacity=0.5),
            ellipse(26, 18, 8, 6, "#EC7F63", opacity=0.5),
            r=-6,
        ),
    )


def front() -> str:
    """The front of the chest, its rim and its brass corners."""
    planks = cut(
        corners([(-178, 16), (178, 16), (166, 168), (-166, 168)], 12, 4, 2),
        WOOD,
        13,
        *[line(f"M-190 {y}H190", mix(WOOD, SHADE, 0.32), 4) for y in (66, 118)],
        *[
            line(f"M{x} {y}h{w}", mix(WOOD, SHADE, 0.2), 3, opacity=0.7)
            for x, y, w in ((-140, 44, 50), (30, 92, 60), (-90, 142, 70), (90, 146, 30))
        ],
    )
    corner = "".join(
        path(f"M{s * 178} 14H{s * 128}L{s * 170} 62Z", BRASS)
        + path(f"M{s * 166} 168H{s * 122}L{s * 170} 122Z", BRASS)
        + circle(s * 158, 30, 4.4, mix(BRASS, SHADE, 0.5))
        + circle(s * 154, 154, 4.4, mix(BRASS, SHADE, 0.5))
        for s in (-1, 1)
    )
    rim = rect(-178, 10, 356, 13, mix(WOOD, "paper", 0.3), 5)
    return lift("s3", planks, rim) + corner


def lock() -> str:
    return (
        lift("s2", cut("M-38 28H38V70C38 92 20 104 0 106C-20 104 -38 92 -38 70Z", BRASS, 7))
        + circle(0, 60, 10, "ink")
        + path("M-6 62H6L9 88H-9Z", "ink")
    )


def secret_box() -> str:
    """A small chest, its lid a little open: a key, a row of dots, a house and a face look out."""
    dark = mix("timber", SHADE, 0.45)
    inside = path("M-160 20L-152 -92H156L164 20Z", dark) + path("M-160 20L-152 -92H156L164 20Z", "url(#warmear)")
    return lid() + inside + at(44, -56, key(), s=0.8, r=24) + child() + home() + hidden_code() + front() + lock()


def pictures() -> Iterator[Picture]:
    yield from objects(IMAGES, {"secret-box": item(ground(178, y=176), at(0, 10, secret_box()), defs=WARM)})
