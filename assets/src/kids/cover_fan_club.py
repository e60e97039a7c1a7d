"""The cover of the third lesson: a lighthouse among bubbles with the very same heart. No words."""

from __future__ import annotations

import random
from collections.abc import Iterator

from origin.covers import DEFS, H, W, frame
from origin.paper import corners, cut
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, rect, svg

from kids.doorway import IMAGES
from kids.lighthouse import BEAM, beams, lighthouse


def same_bubble(x: float, y: float, s: float, r: float, flip: bool = False, o: float = 1.0) -> str:
    heart = path("M0 18C-30 -4 -22 -26 -8 -26C-2 -26 0 -20 0 -18C0 -20 2 -26 8 -26C22 -26 30 -4 0 18Z", "madder")
    body = cut(
        "M-52 -40H52C62 -40 66 -34 66 -26V18C66 28 60 32 52 32H-22L-42 52V32H-52C-62 32 -66 28 -66 18V-26C-66 -34 -62 -40 -52 -40Z",
        "paper",
        5,
    )
    return at(x, y, g(lift("s2", body), at(0, 0, heart, s=1.0, flip=flip), opacity=o), s=s, r=r, flip=flip)


def fan_club() -> str:
    """A paper lighthouse on a desk at night; around it a flock of bubbles with the very same heart."""
    r = random.Random(6)
    back = rect(0, 0, W, H, "url(#nt)") + "".join(
        circle(r.uniform(0, W), r.uniform(0, 220), r.uniform(0.8, 2), "#FFF6D2", opacity=r.uniform(0.3, 0.9)) for _ in range(60)
    )
    desk = lift(
        "s4", rect(-10, 246, 500, 90, mix("timber", "night", 0.3)), rect(-10, 242, 500, 8, mix("timber", "#FFE9C0", 0.15))
    ) + ellipse(240, 262, 210, 30, "url(#lamp)", opacity=0.7)
    flock = "".join(
        same_bubble(x, y, s, a, f)
        for x, y, s, a, f in (
            (76, 62, 0.78, -6, False),
            (60, 176, 0.66, 5, False),
            (148, 124, 0.56, -3, False),
            (404, 58, 0.78, 6, True),
            (424, 170, 0.66, -5, True),
            (334, 128, 0.56, 4, True),
            (150, 34, 0.46, 4, False),
            (326, 32, 0.46, -4, True),
        )
    )
    tower = at(240, 168, beams(250), lighthouse(), s=0.62)
    books = at(
        392,
        284,
        rect(-52, -18, 104, 18, "deep", 4),
        rect(-44, -34, 92, 16, "madder", 4),
        line("M-46 -9H46M-38 -26H42", "paper", 3, opacity=0.6),
    ) + at(
        92,
        288,
        cut(corners([(-56, -16), (56, -20), (60, 6), (-58, 8)], 5, 3, 1), "paper", 4),
        line("M-44 -6H44M-42 -1H20", "lake", 2.4),
        line("M40 -30L64 2", "rape", 7),
    )
    return svg(
        W,
        H,
        back
        + circle(240, 92, 210, "url(#lamp)", opacity=0.55)
        + desk
        + flock
        + books
        + ellipse(240, 288, 84, 10, "#1A1420", opacity=0.4)
        + tower
        + frame(W, H),
        DEFS + BEAM + lin("nt", [(0, "#1B2A4A"), (0.75, mix("night", "ridge", 0.25)), (1, mix("night", "ridge", 0.4))]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover-03.webp", fan_club(), (W, H), 86)
