"""The community hall: a small stage with curtains, an empty screen, a speaker's desk, a table of gifts, rows of chairs.

A meeting of neighbours and a sales talk look the same here; nothing in the room says which it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from houses import bunting, lattice
from land import LIGHT, MASTER, VIEW, light, soften
from nature import blossom, leaf
from palette import mix
from picture import Output, Picture
from rooms import DARK_WOOD, DEFS, PALE_WOOD, SHADE, WOOD, big_plant, boards
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rad, rect, svg

CLOTH: Final = mix("madder", "timber", 0.16)
OWN: Final = (
    lin("wall", [(0, "#F9E8C6"), (1, "#EFD2A0")])
    + lin("panel", [(0, mix("timber", "#FFE9C0", 0.3)), (1, mix("timber", "#FFE9C0", 0.12))])
    + lin("screen", [(0, "#FFFFFF"), (1, "#FBF3DF")])
    + lin("stage", [(0, "#C98F58"), (1, "#A76D3E")])
    + rad("beam", [(0, "#FFF9E0", 0.85), (0.6, "#FFF2C8", 0.3), (1, "#FFF2C8", 0)])
    + soften(1.2)
)


def side_walls() -> str:
    """Plaster with lattice windows left and right of the stage."""
    rail = (
        rect(-20, 372, 1320, 12, WOOD)
        + rect(-20, 384, 1320, 140, mix("loess", "paper", 0.35))
        + "".join(line(f"M{x} 392V500", mix("loess", "timber", 0.4), 2.4, opacity=0.4) for x in range(6, 1300, 56))
    )
    return rect(-20, -120, 1320, 640, "url(#wall)") + rail + lattice(44, 128, 112, 150) + lattice(1124, 128, 112, 150)


def back_of_stage() -> str:
    """Timber panels, the screen with a pale blossom, a beam of light on it."""
    panels = rect(206, -60, 868, 520, "url(#panel)") + "".join(
        line(f"M{x} -60V440", DARK_WOOD, 3, opacity=0.28) for x in range(250, 1074, 62)
    )
    screen = rect(408, 66, 464, 274, DARK_WOOD, 8) + rect(420, 78, 440, 250, "url(#screen)", 4)
    flower = g(blossom(640, 203, mix("straw", "paper", 0.3), 8, 2.6), opacity=0.9)
    glow = ellipse(640, 203, 330, 220, "url(#beam)")
    return panels + glow + lift("s3", screen) + flower + rect(400, 54, 480, 16, WOOD, 7)


def drapes() -> str:
    """Two tied curtains and a scalloped valance with a gold fringe."""
    dark, pale = mix(CLOTH, SHADE, 0.34), mix(CLOTH, "paper", 0.16)
    side = "M188 -60H360Q356 150 292 262Q330 330 318 448H188Z"
    folds = "".join(
        line(f"M{x} -40Q{x - 4} 140 {x - k} 256Q{x - k + 14} 340 {x - k + 6} 440", dark, 5, opacity=0.45)
        for x, k in ((226, 6), (262, 22), (298, 40), (330, 54))
    )
    gleam = "".join(line(f"M{x} -40Q{x - 4} 140 {x - k} 250", pale, 5, opacity=0.5) for x, k in ((212, 2), (280, 30)))
    tie = (
        path("M184 244Q250 268 300 250L304 276Q250 296 184 272Z", "gold")
        + circle(294, 264, 13, "rape")
        + line("M292 276v34M300 276v30", "gold", 5)
    )
    left = lift("s3", path(side, CLOTH), folds, gleam, tie)
    right = f'<g transform="translate(1280 0) scale(-1 1)">{left}</g>'
    swags, n, w = "", 6, 156
    for i in range(n):
        x = 172 + i * w
        swag = f"M{x} -40H{x + w}V14Q{x + w / 2} 92 {x} 14Z"
        swags += (
            path(swag, CLOTH)
            + line(f"M{x} 14Q{x + w / 2} 92 {x + w} 14", "gold", 7)
            + line(f"M{x + 12} -6Q{x + w / 2} 56 {x + w - 12} -6", dark, 4, opacity=0.4)
        )
    knots = "".join(circle(172 + i * w, 8, 12, "rape") + line(f"M{172 + i * w} 18v26", "gold", 6) for i in range(n + 1))
    return left + right + lift("s3", rect(164, -90, 952, 64, mix(CLOTH, SHADE, 0.2)), swags) + knots


def speaker(x: float, y: float) -> str:
    """The speaker's desk with microphone, glass and a flower on its front."""
    body = path("M-62 -128H62L48 0H-48Z", WOOD) + path("M30 -128H62L48 0H22Z", SHADE, opacity=0.14)
    top = path("M-74 -148H74L66 -122H-66Z", PALE_WOOD)
    front = circle(0, -62, 32, PALE_WOOD) + blossom(0, -62, "madder", 6, 0.92)
    mic = line("M-16 -146Q-18 -190 8 -206", "ink", 5) + at(
        12, -212, rect(-8, -18, 16, 26, "ink", 8), line("M-7 -6H7", "ridge", 2.4), r=38
    )
    glass = path("M34 -176H56L53 -148H37Z", "sky") + ellipse(45, -176, 11, 3.4, "paper")
    sheets = poly([(-46, -150), (-2, -150), (4, -142), (-50, -142)], "paper")
    return at(x, y, ellipse(4, 2, 72, 11, SHADE, opacity=0.28), lift("s2", body), front, lift("s1", top), sheets, glass, mic)


def gift(x: float, y: float, w: float, h: float, box: str, ribbon: str) -> str:
    bow = path("M0 0Q-22 -20 -26 -4Q-22 10 0 0Q22 -20 26 -4Q22 10 0 0Z", ribbon) + circle(0, -1, 5, mix(ribbon, "paper", 0.3))
    return at(
        x,
        y,
        lift("s1", rect(-w / 2, -h, w, h, box, 4)),
        rect(-6, -h, 12, h, ribbon),
        rect(-w / 2, -h * 0.62, w, 10, ribbon),
        rect(-w / 2 - 4, -h - 4, w + 8, 13, mix(box, "paper", 0.2), 4),
        rect(-6, -h - 4, 12, 13, ribbon),
        at(0, -h - 5, bow),
    )


def gifts(x: float, y: float) -> str:
    """A table with a cloth: trays of eggs, two boxes, a jar."""
    tray = ""
    for row, (count, base) in enumerate(((6, -98), (5, -112), (4, -126))):
        tray += "".join(
            ellipse(-62 + (k - (count - 1) / 2) * 19, base, 9.4, 11.4, mix("#F4DDBB", "blush", 0.1 * ((k + row) % 3)))
            + ellipse(-65 + (k - (count - 1) / 2) * 19, base - 4, 2.8, 3.6, "#FFFFFF", opacity=0.6)
            for k in range(count)
        )
    tray += path("M-128 -100H4L-6 -80H-118Z", mix("loess", "ridge", 0.25)) + line("M-116 -92H-10", mix("loess", "timber", 0.4), 3)
    cloth = (
        path("M-138 -80H138L146 -6Q122 8 98 -6Q74 8 50 -6Q26 8 2 -6Q-22 8 -46 -6Q-70 8 -94 -6Q-118 8 -146 -6Z", "paper")
        + line("M-140 -58H140", "lake", 6)
        + line("M-142 -42H142", "rape", 4)
    )
    motif = "".join(blossom(dx, -22, c, 5, 0.42) for dx, c in ((-96, "madder"), (-32, "lake"), (32, "madder"), (96, "lake")))
    legs = rect(-118, -6, 14, 20, DARK_WOOD, 3) + rect(104, -6, 14, 20, DARK_WOOD, 3)
    return at(
        x,
        y,
        ellipse(4, 14, 156, 12, SHADE, opacity=0.28),
        legs,
        lift("s2", cloth),
        motif,
        tray,
        gift(52, -80, 56, 46, "lake", "rape"),
        gift(106, -80, 44, 66, "rape", "madder"),
    )


def stage_floor() -> str:
    top = poly([(188, 428), (1092, 428), (1150, 476), (130, 476)], "url(#stage)")
    seams = "".join(line(f"M{640 + (x - 640) * 0.9:.0f} 428L{x} 476", DARK_WOOD, 2.4, opacity=0.4) for x in range(170, 1150, 66))
    front = (
        rect(130, 476, 1020, 46, WOOD)
        + "".join(rect(146 + k * 84, 484, 72, 30, mix("timber", "#FFE9C0", 0.28), 5) for k in range(12))
        + rect(130, 474, 1020, 9, PALE_WOOD, 3)
    )
    steps = "".join(
        lift("s1", rect(540 - k * 16, 494 + k * 20, 200 + k * 32, 22, mix(PALE_WOOD, SHADE, 0.06 * k), 4)) for k in range(3)
    )
    return lift("s3", front) + top + seams + steps


def flower_pots() -> str:
    """Two pots on either side of the steps."""
    return "".join(
        at(
            px,
            534,
            rect(-18, -30, 36, 30, c, 6),
            *[leaf(0, -28, a, mix("pine", "meadow", 0.4), 0.9) for a in (-155, -125, -95, -65, -30)],
            blossom(0, -60, f, 6, 0.56),
            blossom(-20, -48, f, 6, 0.44),
            blossom(20, -46, f, 6, 0.44),
        )
        for px, c, f in ((416, "lake", "rape"), (466, "blush", "paper"), (814, "blush", "paper"), (864, "lake", "rape"))
    )


def chair(x: float, y: float, s: float, c: str) -> str:
    """A chair from behind."""
    back = path("M-50 -20V-92Q-50 -122 -20 -122H20Q50 -122 50 -92V-20Z", c) + path(
        "M20 -122Q50 -122 50 -92V-20H30Z", SHADE, opacity=0.13
    )
    rim = line("M-42 -30V-90Q-42 -114 -18 -114H18", mix(c, "paper", 0.35), 4)
    legs = rect(-46, -24, 11, 60, DARK_WOOD, 3) + rect(35, -24, 11, 60, DARK_WOOD, 3) + rect(-46, 4, 92, 9, DARK_WOOD, 3)
    return at(x, y, ellipse(3, 36, 64, 9, SHADE, opacity=0.26), legs, lift("s2", back), rim, s=s)


def chairs() -> str:
    """Two rows with an aisle; the nearer one is cut by the lower edge."""
    rows = ((676, 0.9, 124, (130, 254, 378, 902, 1026, 1150)), (800, 1.16, 156, (56, 216, 376, 904, 1064, 1224)))
    return "".join(
        chair(x, y, s, mix("lake", "deep", 0.2) if (i + j) % 2 else mix("rape", "gold", 0.2))
        for j, (y, s, _, xs) in enumerate(rows)
        for i, x in enumerate(xs)
    )


def lecture_hall() -> str:
    strings = bunting(330, 56, 640, 48, 9, 12) + bunting(640, 48, 950, 56, 9, 12)
    room = (
        side_walls() + back_of_stage() + stage_floor() + speaker(410, 454) + gifts(850, 448) + flower_pots() + drapes() + strings
    )
    far = g(boards(520), room, big_plant(82, 530, 0.92, "pine"), big_plant(1198, 530, 0.92, "pine"), filter="url(#dof)")
    aisle = path("M560 556H720L860 860H420Z", mix("deep", "lake", 0.3)) + line(
        "M572 560L440 860M708 560L840 860", mix("rape", "deep", 0.15), 5
    )
    return svg(1280, 960, far + aisle + chairs() + light(), DEFS + OWN + LIGHT, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/lecture-hall.webp", lecture_hall(), MASTER)
