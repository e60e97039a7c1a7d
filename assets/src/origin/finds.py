"""What was dug up or handed down: a jar of silver, a tally in two halves, the tools of the dig.

Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect

from origin.paper import (
    CLAY,
    RIM,
    SHADE,
    SILVER,
    blob,
    corners,
    cut,
    ground,
    item,
    objects,
    patina,
    raised,
)
from origin.struck import beads
from origin.trade import WOOD


def jar(open_: bool) -> str:
    """A small clay jar; open, it shows and spills thin silver coins."""
    glaze = mix(CLAY, "loess", 0.25)
    body = cut(
        "M-62 -96C-70 -70 -116 -50 -122 16C-124 86 -86 142 -60 150H62C88 142 126 86 124 16C118 -50 72 -70 64 -96Z",
        glaze,
        14,
        path("M-130 -6Q0 30 132 -8V6Q0 44 -130 8Z", mix(glaze, SHADE, 0.25)),
        *[path(f"M{x} 26q12 -20 24 0", "none", stroke=mix(glaze, SHADE, 0.25), stroke_width=5) for x in range(-120, 120, 26)],
        patina(4, 18, (-110, -60, 110, 140), (mix("loess", "tea", 0.4), mix(glaze, RIM, 0.4))),
        line("M-92 -10Q-96 40 -80 82", mix(glaze, RIM, 0.5), 10, opacity=0.6),
    )
    lip = cut(blob(0, -102, 80, 27, 3, 0.012, 14), mix(glaze, RIM, 0.14), 6)
    soil = "".join(
        path(blob(x, y, rx, 12, i, 0.12, 9), mix("loess", "timber", 0.4))
        for i, (x, y, rx) in enumerate(((-130, 156, 44), (120, 158, 50), (0, 166, 70)))
    )
    if not open_:
        cloth = cut(
            "M-86 -106C-74 -142 70 -144 88 -106C98 -84 92 -66 84 -58Q66 -72 50 -60Q26 -74 0 -60Q-26 -74 -50 -60Q-66 -72 -86 -58C-94 -70 -96 -88 -86 -106Z",
            mix("straw", "loess", 0.3),
            8,
        )
        return soil + lift("s3", body) + lift("s2", cloth) + line("M-80 -84Q0 -66 82 -84", "madder", 8)
    spill = ((-112, 140, -20), (98, 158, 14), (138, 128, 30), (-66, 168, 8), (28, 176, -10))
    inside = path(blob(0, -102, 62, 18, 4, 0.02), mix(glaze, "ink", 0.6)) + "".join(
        lift("s1", at(x, y, thin_coin(), s=0.5, r=r)) for x, y, r in ((-34, -116, -30), (32, -118, 24), (0, -128, 4))
    )
    return (
        soil
        + lift("s3", body)
        + lift("s1", lip)
        + inside
        + path("M-78 -98C-60 -78 60 -78 80 -98C72 -84 50 -74 0 -74C-50 -74 -72 -84 -78 -98Z", mix(glaze, RIM, 0.14))
        + "".join(lift("s2", at(x, y, thin_coin(), s=0.62, r=r)) for x, y, r in spill)
    )


def thin_coin() -> str:
    """A thin silver coin seen lying, radius 62, the head told by two strokes."""
    metal = mix(SILVER, "ridge", 0.25)
    return f'<g transform="scale(1 .72)">{cut(blob(0, 0, 62, 60, 5, 0.02), metal, 8, beads(46, 20, metal, 3.6), raised("M-12 22Q-2 0 -10 -14M10 20Q18 4 12 -10M-18 -20H18M-20 -34Q0 -22 20 -34", metal, 6))}</g>'


def tally() -> str:
    """A gold-coloured tally cut in two along a jagged line; the halves fit. The strokes are no writing."""
    gold = mix("gold", "rape", 0.35)
    left = "M-20 -168C-70 -164 -112 -150 -116 -110L-110 120C-104 156 -60 172 -16 174L-34 118L4 78L-30 34L6 -8L-30 -50L4 -94Z"
    right = "M-8 -168C54 -164 104 -150 112 -110L110 120C104 156 58 172 0 174L-18 118L20 78L-14 34L22 -8L-14 -50L20 -94Z"
    ink = "M-92 -78q26 -26 44 -2q6 24 -16 26q-16 -4 -8 -18M-94 -10q18 -16 34 0t30 2M-92 22q18 -16 34 0t30 2M-90 70q26 -22 44 2q2 24 -18 22q-14 -6 -4 -18"
    ink2 = "M44 -78q26 -26 44 -2q6 24 -16 26q-16 -4 -8 -18M46 -10q16 -16 24 0t22 2M46 22q16 -16 24 0t22 2M46 70q26 -22 44 2q2 24 -18 22q-14 -6 -4 -18"
    holes = blob(-62, -132, 11, 11, 3, 0.03), blob(56, -134, 11, 11, 4, 0.03)
    one = cut(left + holes[0], gold, 10, patina(3, 8, (-110, -160, 0, 170), (mix(gold, "timber", 0.4),)), raised(ink, gold, 9))
    two = cut(right + holes[1], gold, 10, patina(8, 8, (0, -160, 110, 170), (mix(gold, "timber", 0.4),)), raised(ink2, gold, 9))
    cord = line("M56 -136C60 -190 90 -206 122 -196", "madder", 8) + line("M122 -196q18 14 12 36M122 -196q22 4 28 24", "madder", 6)
    return lift("s3", at(-42, 8, one, r=-6)) + lift("s3", at(44, 4, two, cord, r=6))


def dig_tools() -> str:
    """A small trowel, a brush and a numbered-less find tag on sifted earth."""
    earth = path(
        "M-190 128C-150 84 -70 92 -20 104C50 84 140 88 192 130C150 170 -150 174 -190 128Z", mix("loess", "timber", 0.3)
    ) + "".join(
        circle(x, y, r, mix("loess", "timber", 0.55))
        for x, y, r in ((-120, 120, 7), (-60, 140, 5), (40, 126, 6), (110, 136, 8), (150, 124, 4))
    )
    steel = mix("ridge", "snow", 0.25)
    trowel = at(
        -66,
        10,
        cut(
            "M0 118C-44 70 -58 10 -50 -22C-30 -34 30 -34 50 -22C58 10 44 70 0 118Z",
            steel,
            9,
            line("M0 -20V90", mix(steel, "#FFFFFF", 0.6), 5),
        ),
        line("M0 -24V-74", mix("ridge", "night", 0.4), 12),
        cut(corners([(-18, -176), (18, -176), (16, -66), (-16, -66)], 15, 3), "madder", 7),
        r=24,
    )
    bristles = "".join(
        line(f"M{x} 38L{x * 1.3:.0f} 116", mix("straw", ("timber", "paper", "loess")[x % 3], 0.4), 9) for x in range(-36, 40, 9)
    )
    brush_ = at(
        92,
        0,
        cut(corners([(-17, -170), (17, -170), (14, -20), (-14, -20)], 14, 4), WOOD, 6),
        bristles,
        cut(
            corners([(-44, -24), (44, -24), (42, 44), (-42, 44)], 8, 4),
            mix("ridge", "night", 0.25),
            7,
            line("M-44 -6H44M-44 26H44", mix("ridge", "snow", 0.5), 4),
        ),
        r=-20,
    )
    tag = lift(
        "s2",
        at(
            10,
            136,
            cut(corners([(-60, -26), (60, -30), (62, 26), (-58, 28)], 8, 3), "paper", 5),
            circle(-44, 0, 6, mix("straw", "tea", 0.6)),
            rect(-24, -6, 70, 10, mix("straw", "tea", 0.25), 5),
            r=-5,
        ),
    )
    return lift("s2", earth) + lift("s3", trowel) + lift("s3", brush_) + tag


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "jar": item(ground(150, y=180), at(0, 4, jar(True))),
            "jar-closed": item(ground(150, y=178), at(0, 8, jar(False), s=1.08)),
            "tally": item(ground(140, y=192), tally()),
            "trowel": item(ground(186, y=160), dig_tools()),
        }
    )
