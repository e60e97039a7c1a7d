"""A store full of coins in lamp light: hills of bronze on both sides, strings on racks, a calm wall between."""

from __future__ import annotations

import random
from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, ellipse, lift, lin, line, path, rect

from origin.cash import WARM, coin_pile, mini, roll
from origin.paper import SHADE, corners, cut
from origin.stage import glow, oil_lamp, planks, scene, shelf
from origin.trade import chest


def heap(x: float, y: float, s: float, flip: bool = False) -> str:
    """A hill of coins: a dark body so that no gap shows, then the coins."""
    core = path("M-190 160C-150 60 -60 -60 0 -90C60 -60 150 60 190 160Z", mix(WARM, SHADE, 0.4))
    return at(x, y, core, at(0, 10, coin_pile()), s=s, flip=flip)


def wall() -> str:
    """Squared timbers, as such store rooms were lined, with two posts and a beam."""
    out = rect(-20, -140, 1320, 720, "url(#wall)")
    for i, y in enumerate(range(-120, 540, 62)):
        out += line(f"M-20 {y}H1300", mix("timber", "ink", 0.5), 5, opacity=0.55) + line(
            f"M-20 {y + 5}H1300", mix("timber", "loess", 0.4), 2.5, opacity=0.4
        )
        out += "".join(
            line(f"M{x} {y}v62", mix("timber", "ink", 0.5), 4, opacity=0.45) for x in range(90 + i % 2 * 210, 1300, 430)
        )
    posts = "".join(
        lift(
            "s3",
            rect(x, -140, 54, 690, mix("timber", "ink", 0.18)),
            rect(x + 6, -140, 9, 690, mix("timber", "loess", 0.4), opacity=0.6),
        )
        for x in (300, 926)
    )
    return (
        out
        + posts
        + lift(
            "s3",
            rect(-20, -96, 1320, 52, mix("timber", "ink", 0.12), 4),
            rect(-20, -94, 1320, 9, mix("timber", "loess", 0.45), 3),
        )
    )


def racks() -> str:
    """Two racks with hanging strings of coins left and right."""
    out = ""
    for x0 in (40, 1016):
        out += lift(
            "s2",
            line(f"M{x0 - 24} 84H{x0 + 246}", mix("timber", "ink", 0.1), 15),
            line(f"M{x0 - 20} 80H{x0 + 242}", mix("timber", "loess", 0.4), 5),
        )
        for i in range(5):
            out += at(
                x0 + 20 + i * 44,
                200 + (i % 2) * 14,
                line("M0 -116V-100", mix("loess", "timber", 0.3), 5),
                at(0, 0, roll(15 - i % 2 * 2, mix(WARM, ("gold", "tea", "paper")[i % 3], 0.16), 13, 0), r=90),
                s=0.92,
            )
    return out


def scattered() -> str:
    r, out = random.Random(3), ""
    for _ in range(34):
        x = r.choice((r.uniform(-10, 420), r.uniform(860, 1290)))
        y = r.uniform(640, 820)
        out += lift(
            "s1",
            at(
                x,
                y,
                f'<g transform="scale(1 .55)">{mini(mix(WARM, "gold", r.uniform(0, 0.3)), r.randrange(90))}</g>',
                s=r.uniform(0.55, 0.8),
                r=r.uniform(-20, 20),
            ),
        )
    return out


def pictures() -> Iterator[Picture]:
    """The backdrop of this file."""
    defs = lin("wall", [(0, mix("timber", "ink", 0.45)), (0.6, mix("timber", "ink", 0.14)), (1, mix("timber", "ink", 0.3))])
    board = shelf(470, 330, 340) + "".join(
        lift(
            "s1",
            cut(corners([(x, 330 - h), (x + w, 330 - h), (x + w + 4, 330), (x - 4, 330)], 14, x), mix("timber", c, 0.4), 6),
            ellipse(x + w / 2, 330 - h, w * 0.42, 7, mix("tea", "ink", 0.5)),
        )
        for x, w, h, c in ((494, 66, 74, "madder"), (690, 78, 60, "loess"))
    )
    body = (
        wall()
        + glow(640, 250, 460)
        + board
        + racks()
        + planks(540, mix("timber", "ink", 0.25))
        + heap(110, 500, 1.12)
        + heap(1176, 492, 1.16, True)
        + heap(330, 560, 0.62)
        + heap(960, 566, 0.58, True)
        + scattered()
    )
    yield scene("scene-coin-vault", body + oil_lamp(606, 330, 1.05) + lift("s3", at(1090, 700, chest(), s=0.5)), defs, 0.9)
