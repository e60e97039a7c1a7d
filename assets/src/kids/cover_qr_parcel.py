"""The cover of the fifth lesson: an opened parcel with the patchwork card. No words."""

from __future__ import annotations

from collections.abc import Iterator

from origin.covers import DEFS, H, W, frame
from origin.paper import SHADE, corners, cut, glint
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, rect, svg

from kids.doorway import IMAGES
from kids.parcel import open_box, patchwork, plush


def qr_parcel() -> str:
    """A parcel just opened: the patchwork card sticks out of the straw, a plush marmot peeps from behind."""
    back = rect(0, 0, W, H, "url(#wl)") + "".join(
        circle(x + (y // 36 % 2) * 22, y, 3.4, "paper", opacity=0.6) for x in range(10, 490, 44) for y in range(14, 210, 36)
    )
    table = lift("s4", rect(-10, 232, 500, 110, mix("loess", "paper", 0.3)), rect(-10, 228, 500, 8, "#FFF3D6")) + "".join(
        line(f"M{x} {y}h{n}", mix("loess", "timber", 0.3), 3, opacity=0.4)
        for x, y, n in ((30, 262, 90), (380, 270, 70), (60, 304, 60), (330, 306, 110))
    )
    card_ = at(
        10,
        -104,
        cut(corners([(-66, -78), (66, -78), (66, 92), (-66, 92)], 12, 3, 1), "paper", 6),
        at(0, -18, patchwork(104)),
        rect(-46, 48, 92, 9, mix("straw", "tea", 0.28), 4.5),
        r=8,
    )
    marmot_ = at(352, 196, plush(0.98, bell=False))
    box_ = at(222, 206, open_box(lift("s2", card_)), s=0.82)
    bell = at(
        96,
        274,
        ellipse(2, 20, 26, 5, SHADE, opacity=0.3),
        lift("s1", circle(0, 0, 20, "gold")),
        circle(-6, -7, 6, "#FFF0C0"),
        rect(-2, 2, 4, 14, "ink", 2),
        line("M-12 -16Q0 -34 14 -18", "madder", 5),
    )
    return svg(
        W,
        H,
        back
        + circle(230, 96, 190, "url(#lamp)", opacity=0.8)
        + table
        + ellipse(226, 318, 170, 14, SHADE, opacity=0.26)
        + marmot_
        + box_
        + bell
        + glint(310, 66, 10)
        + glint(150, 44, 9)
        + frame(W, H),
        DEFS + lin("wl", [(0, mix("sky", "paper", 0.15)), (1, mix("sky", "paper", 0.5))]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover-05.webp", qr_parcel(), (W, H), 86)
