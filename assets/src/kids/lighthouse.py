"""A lighthouse folded from old exercise paper, a warm lamp in its room: what a fan group made instead of paying."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from belongings import objects
from origin.paper import SHADE, clipped, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, lift, lin, line, path, poly, rad

from kids.doorway import IMAGES

BEAM: Final[str] = rad("lampbeam", [(0, "#FFF3C4", 0.95), (0.3, "#FFDF9A", 0.5), (1, "#FFC873", 0)]) + "".join(
    lin(f"{side}beam", [(0, "#FFE08A", a), (1, "#FFE08A", b)], 0, 0, 1, 0)
    for side, a, b in (("left", 0, 0.75), ("right", 0.75, 0))
)
SHEET: Final = mix("paper", "straw", 0.25)


def ruled(d: str, fill: str, turn: float = 0) -> str:
    """A folded face of exercise paper with its blue lines and red margin."""
    lines_ = "".join(line(f"M-300 {y}H300", mix("lake", "paper", 0.45), 2.6, opacity=0.75) for y in range(-260, 300, 19))
    margin = line("M-46 -300V300", mix("madder", "paper", 0.4), 3, opacity=0.6)
    return lift("s2", cut(d, fill, 7)) + clipped(d, at(0, 0, lines_, margin, r=turn))


def lighthouse() -> str:
    """The folded tower around (0, 0), 380 high, its foot on y = 190."""
    left = corners([(-62, -70), (6, -64), (10, 176), (-108, 168)], 3)
    right = corners([(6, -64), (64, -74), (108, 160), (10, 176)], 3)
    stripe_l = "M-76 0L7 8L8 52L-84 44ZM-92 92L9 100L10 142L-100 134Z"
    stripe_r = "M7 8L80 -4L88 38L8 52ZM9 100L98 82L104 124L10 142Z"
    tower = (
        ruled(left, SHEET, 4)
        + path(stripe_l, "madder", opacity=0.9)
        + ruled(right, mix(SHEET, SHADE, 0.16), -9)
        + path(stripe_r, mix("madder", SHADE, 0.25), opacity=0.9)
    )
    crease = line("M6 -64L10 176", mix(SHEET, SHADE, 0.3), 3)
    door = path("M-52 172V132Q-52 108 -32 108Q-14 108 -14 134V174Z", "deep") + circle(-22, 142, 3.4, "rape")
    gallery = (
        lift("s2", cut(corners([(-86, -88), (92, -94), (96, -66), (-90, -60)], 5), mix("timber", "#FFE9C0", 0.4), 5))
        + "".join(line(f"M{x} -88V-112", mix("timber", "#FFE9C0", 0.2), 4) for x in range(-76, 90, 22))
        + line("M-80 -112L86 -116", mix("timber", "#FFE9C0", 0.2), 4.4)
    )
    room = (
        lift("s1", cut(corners([(-46, -148), (50, -150), (52, -92), (-48, -90)], 4), "#FFE9A8", 5))
        + circle(2, -120, 24, "#FFF8DC")
        + line("M-16 -150V-92M20 -150V-92", mix("gold", "timber", 0.3), 4)
    )
    roof = (
        ruled(corners([(-66, -142), (0, -208), (4, -146)], 3), "madder", 8)
        + ruled(corners([(0, -208), (72, -146), (4, -146)], 3), mix("madder", SHADE, 0.25), -8)
        + circle(0, -210, 7, "rape")
    )
    return tower + crease + door + room + gallery + roof


def beams(reach: float = 226) -> str:
    return (
        poly([(-30, -128), (-reach, -206), (-reach, -60)], "url(#leftbeam)")
        + poly([(34, -128), (reach, -208), (reach, -62)], "url(#rightbeam)")
        + circle(2, -122, 118, "url(#lampbeam)")
    )


def shore() -> str:
    rocks = lift(
        "s2",
        cut(corners([(-170, 190), (-138, 146), (-84, 158), (-40, 190)], 8, 3), mix("ridge", "paper", 0.3), 6),
        cut(corners([(60, 190), (96, 148), (150, 156), (176, 190)], 8, 4), mix("ridge", "paper", 0.22), 6),
    )
    return rocks + "".join(line(f"M{x} 194q14 -12 28 0t28 0", "lake", 5, opacity=0.7) for x in (-206, -20, 120))


def paper_lighthouse() -> str:
    return beams() + lighthouse() + shore()


def pictures() -> Iterator[Picture]:
    yield from objects(IMAGES, {"paper-lighthouse": item(ground(168, y=194), at(0, 6, paper_lighthouse()), defs=BEAM)})
