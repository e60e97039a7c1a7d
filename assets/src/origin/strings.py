"""Two wide strips: the plateau road as a ribbon of six empty tags, and money through time on one cord.

Neither is a map or a scale; words are set beside the pictures. Knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from land import peak
from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect, smooth, svg

from origin.beasts import camel
from origin.bronze import flat_spade, ring_coin
from origin.cash import ban_liang
from origin.digits import phone_pay
from origin.notes import jiaozi_slip
from origin.paper import IMAGES, blob, corners, cut
from origin.shells import copper_cowrie, cowrie
from origin.silver import ingot
from origin.stage import awning

STOPS = ((96.0, 168.0), (256.0, 138.0), (418.0, 178.0), (580.0, 138.0), (742.0, 178.0), (904.0, 142.0))


def gate() -> str:
    """A city gate, standing on y = 0, about 110 high."""
    wall = cut(
        "M-62 0V-54H-50V-62H-38V-54H-26V-62H-14V-54H14V-62H26V-54H38V-62H50V-54H62V0Z",
        mix("loess", "ridge", 0.25),
        6,
        path("M-20 6V-22C-20 -44 20 -44 20 -22V6Z", mix("timber", "ink", 0.3)),
    )
    hall = rect(-34, -84, 68, 24, mix("paper", "loess", 0.3)) + "".join(rect(x, -84, 6, 24, "madder") for x in (-32, -12, 6, 26))
    roof = path("M-54 -86Q0 -78 54 -86L38 -106H-38Z", "deep") + rect(-36, -112, 72, 8, mix("deep", "ink", 0.25), 4)
    return hall + lift("s1", wall) + lift("s1", roof)


def lake() -> str:
    water = cut(
        blob(0, -22, 62, 24, 3, 0.03),
        "lake",
        5,
        *[line(f"M{x} {y}h22", "#EAF7F4", 3.4, opacity=0.8) for x, y in ((-36, -28), (6, -20), (-20, -10), (20, -34))],
    )
    island = path("M-4 -34C4 -46 22 -46 30 -34Z", mix("meadow", "pine", 0.4))
    return lift("s1", water) + island


def mountains() -> str:
    return lift("s1", peak(-26, 0, 84, 76, 3) + peak(28, 0, 96, 104, 8)) + path("M-70 4Q0 -8 78 4Z", mix("meadow", "pine", 0.3))


def booth() -> str:
    return at(
        0,
        0,
        rect(-40, -62, 6, 62, "timber"),
        rect(34, -62, 6, 62, "timber"),
        rect(-44, -30, 88, 30, mix("timber", "#FFE9C0", 0.2), 3),
        "".join(circle(x, -36, 8, c) for x, c in ((-24, "madder"), (-6, "rape"), (12, "meadow"), (28, "madder"))),
        at(-46, -100, awning(0, 0, 92, "madder", "paper", 6, 32)),
    )


def empty_tag(x: float, y: float, fill: str) -> str:
    d = corners([(-66, -24), (66, -24), (66, 24), (-66, 24)], 12, 3) + blob(0, -14, 5.5, 5.5, 2, 0.02)
    return line(f"M{x} {y - 54}V{y - 14}", "tea", 3.5) + lift("s2", at(x, y, cut(d, fill, 5)))


def road_string() -> str:
    """Ribbon road, six emblems above it, six empty tags below: gate, camel, lake, mountains, market, sea shell."""
    ends = ((-30.0, 150.0), *STOPS, (1030.0, 172.0))
    d = smooth(ends)
    ribbon = lift(
        "s2",
        line(d, mix("loess", "timber", 0.25), 36),
        line(d, "#F5E3BE", 28),
        line(d, mix("gold", "loess", 0.3), 3, stroke_dasharray="13 12"),
    )
    emblems = (
        at(0, 0, gate(), s=0.98),
        at(0, -60, camel(), s=0.34),
        at(0, 4, lake(), s=1.05),
        at(0, 0, mountains(), s=0.92),
        at(0, 0, booth(), s=0.98),
        at(0, -44, cowrie(), s=0.5, r=14),
    )
    out = ribbon
    for i, ((x, y), emblem) in enumerate(zip(STOPS, emblems, strict=True)):
        out += (
            lift("s1", circle(x, y, 10, "madder"))
            + circle(x - 3, y - 3, 3, mix("madder", "paper", 0.6))
            + empty_tag(x, y + 66, ("paper", mix("paper", "sky", 0.35), mix("paper", "rape", 0.25))[i % 3])
            + lift("s1", at(x, y - 22, emblem))
        )
    return out


def time_cord() -> str:
    """Eight stations of money on one red cord, oldest on the left."""
    cord = smooth([(-20.0, 60.0), (180.0, 84.0), (420.0, 58.0), (660.0, 86.0), (860.0, 60.0), (1020.0, 78.0)])
    things = (
        (66, cowrie(), 0.62, -10),
        (188, copper_cowrie(), 0.6, 10),
        (312, flat_spade(), 0.34, -4),
        (438, ring_coin(), 0.36, 0),
        (562, ban_liang(), 0.37, 0),
        (688, jiaozi_slip(), 0.36, 0),
        (814, ingot(), 0.3, 0),
        (928, phone_pay(), 0.35, 0),
    )
    out = (
        line(cord, mix("madder", "ink", 0.3), 9, opacity=0.35, transform="translate(2 6)")
        + line(cord, "madder", 8)
        + line(cord, mix("madder", "paper", 0.45), 2.6, stroke_dasharray="8 11")
    )
    for i, (x, thing, s, r) in enumerate(things):
        y = (66, 80, 70, 60, 76, 84, 66, 66)[i]
        out += (
            line(f"M{x} {y}V160", "tea", 4)
            + lift("s1", cut(blob(x, y, 13, 12, i, 0.03), "rape", 4))
            + lift("s2", at(x, 186, thing, s=s, r=r))
        )
    return out


def pictures() -> Iterator[Picture]:
    """The strips and their sizes in pixels."""
    yield Picture(f"{IMAGES}/road-string.webp", svg(1000, 300, road_string()), (1000, 300), 86)
    yield Picture(f"{IMAGES}/timeline-string.webp", svg(1000, 300, time_cord()), (1000, 300), 86)
