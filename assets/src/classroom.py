"""A warm primary school room: empty board, window to the mountains, shelves, a teacher's desk.

The board stays empty: cards lie on it. No flag, no portrait, no motto, no writing.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from courtyard import potted
from land import LIGHT, MASTER, VIEW, cloud, light, soften
from mountains import hazed, summit
from nature import blossom
from palette import P, mix
from picture import Output, Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rect, svg

PALE_WOOD: Final = mix("timber", "#FFE9C0", 0.42)
WOOD: Final = mix("timber", "#FFE9C0", 0.16)
DARK_WOOD: Final = mix("timber", "#2A1208", 0.2)
DEFS: Final = (
    lin("wa", [(0, "#FBEED2"), (1, "#F3DFB6")])
    + lin("ws", [(0, "#CFE0C6"), (1, "#B5CFAE")])
    + lin("fo", [(0, "#D9A86C"), (1, "#B27C48")])
    + lin("bd", [(0, "#3F6A58"), (1, "#345A4C")])
    + lin("sk", [(0, "#8ACBDD"), (0.6, "#D5ECE2"), (1, "#FDF0D2")])
    + lin("ray", [(0, "#FFF4CE", 0.55), (1, "#FFF4CE", 0)])
    + '<clipPath id="pane"><rect x="66" y="76" width="252" height="268" rx="4"/></clipPath>'
    + soften(1.4)
)


def wall() -> str:
    """Plaster above, sage wainscot below, a string of children's paper cuts along the top."""
    rail = rect(-20, 396, 1320, 14, PALE_WOOD) + rect(-20, 506, 1320, 16, WOOD)
    grooves = "".join(line(f"M{x} 414V504", mix("meadow", "pine", 0.3), 2.4, opacity=0.35) for x in range(10, 1300, 64))
    cord = line("M330 46Q640 84 960 40", "tea", 2.4)
    return rect(-20, -120, 1320, 640, "url(#wa)") + rect(-20, 404, 1320, 112, "url(#ws)") + grooves + lift("s1", rail) + cord


def paper_cuts() -> str:
    """Little cut-outs pegged on a cord over the board."""
    cuts = (
        (
            380,
            53,
            circle(0, 20, 15, "rape") + "".join(at(0, 20, rect(-2, -24, 4, 8, P["rape"], 2), r=k * 45) for k in range(8)),
        ),
        (462, 59, path("M-18 34L0 6L18 34Z", "lake") + path("M-6 15L0 6L6 15L2 13L-1 18Z", "snow")),
        (546, 62, blossom(0, 22, "madder", 5, 0.62)),
        (640, 63, path("M-16 18H16V34H-16Z", "loess") + path("M-20 20L0 4L20 20Z", "madder")),
        (734, 61, blossom(0, 22, "blush", 6, 0.6)),
        (820, 57, path("M-20 22Q-6 6 10 18L20 10V32L10 26Q-6 38 -20 22Z", "lake") + circle(-10, 20, 2, "ink")),
        (900, 50, path("M0 4L5 16L18 17L8 25L12 38L0 30L-12 38L-8 25L-18 17L-5 16Z", "rape")),
    )
    pegs = "".join(at(x, y, rect(-3, -5, 6, 12, P["timber"], 2)) for x, y, _ in cuts)
    return "".join(lift("s1", at(x, y, body, s=1.1)) for x, y, body in cuts) + pegs


def board() -> str:
    """The empty blackboard with chalk and sponge on its ledge."""
    frame = rect(366, 110, 548, 268, "timber", 10) + rect(376, 120, 528, 248, mix("timber", "#FFE9C0", 0.3), 6)
    face = rect(386, 128, 508, 232, "url(#bd)", 4)
    dust = path("M420 170Q560 140 700 176T870 160V190Q700 206 560 182T420 204Z", "#FFFFFF", opacity=0.035)
    gleam = poly([(386, 128), (560, 128), (430, 360), (386, 360)], "#FFFFFF", opacity=0.05)
    ledge = rect(356, 372, 568, 13, WOOD, 4)
    chalk = rect(430, 365, 26, 7, "#FFFDF6", 3) + rect(466, 365, 20, 7, "rape", 3) + rect(494, 365, 22, 7, "blush", 3)
    sponge = rect(812, 357, 46, 15, mix("madder", "#FFFFFF", 0.15), 4) + rect(812, 366, 46, 7, "straw", 2)
    return lift("s3", frame) + face + dust + gleam + lift("s2", ledge) + chalk + sponge


def window() -> str:
    """Mountains and morning air, a pot on the sill, a light curtain."""
    peaks = ((110, 230, 120), (280, 260, 150), (190, 200, 84))
    view = rect(66, 76, 252, 268, "url(#sk)") + cloud(140, 130, 0.5) + cloud(270, 108, 0.4)
    view += "".join(summit(x, 300, w, h, i + 50, hazed("#DDEBE4", 0.25)) for i, (x, w, h) in enumerate(peaks))
    view += path("M60 300Q150 276 330 292V350H60Z", "rape") + path("M60 322Q180 300 330 316V350H60Z", "meadow")
    bars = rect(187, 76, 10, 268, "#FFFDF6") + rect(66, 180, 252, 9, "#FFFDF6")
    left = path("M40 54Q84 60 92 62Q98 210 62 356Q46 362 34 358Z", "#F7E3B4") + line(
        "M58 62Q66 200 46 352M76 64Q82 180 58 340", "#E4C98E", 3
    )
    right = f'<g transform="translate(384 0) scale(-1 1)">{left}</g>'
    rod = rect(22, 46, 340, 12, "timber", 6)
    sill = rect(44, 346, 296, 16, PALE_WOOD, 4)
    return (
        lift("s3", rect(52, 62, 280, 296, "#FFFDF6", 8))
        + g(view, clip_path="url(#pane)")
        + bars
        + lift("s2", sill)
        + lift("s2", left, right, rod)
        + at(256, 346, potted(0, 0), s=0.5)
        + at(128, 346, potted(0, 0), s=0.42)
    )


def cupboard() -> str:
    """Open shelves with books, boxes, a globe without borders, an abacus."""
    x, y, w = 966, 150, 270
    case = rect(x, y, w, 358, WOOD, 8) + rect(x + 12, y + 14, w - 24, 332, mix("timber", "#2A1208", 0.3), 4)
    planks = "".join(rect(x + 8, py, w - 16, 12, PALE_WOOD, 3) for py in (y + 116, y + 226, y + 334))
    r = random.Random(4)
    books, colours = "", ("lake", "madder", "rape", "pine", "blush", "deep", "loess", "meadow")
    for row, (bx, count) in enumerate(((x + 22, 8), (x + 120, 6))):
        base = y + 116 + row * 110
        for i in range(count):
            h = r.randint(58, 84)
            books += rect(bx + i * 19, base - h, 16, h, colours[(i * 3 + row * 5) % 8], 3)
            books += rect(bx + i * 19, base - h + 11, 16, 6, "#FFFFFF", opacity=0.35)
    globe = (
        at(
            x + 214,
            y + 84,
            circle(0, 0, 27, "lake"),
            line("M-25 -9Q0 0 25 -9M-25 9Q0 18 25 9M0 -26Q-18 0 0 26M0 -26Q18 0 0 26", mix("lake", "#FFFFFF", 0.55), 2.6),
        )
        + line(f"M{x + 196} {y + 60}A30 30 0 0 0 {x + 236} {y + 104}", "gold", 4)
        + rect(x + 198, y + 109, 34, 7, "gold", 3)
    )
    ax, ay = x + 24, y + 150
    beads = "".join(
        circle(ax + 10 + c * 14, ay + 14 + k * 12 + (10 if k > 1 else 0), 5.4, P["madder"] if k < 2 else P["rape"])
        for c in range(5)
        for k in range(4)
    )
    wires = "".join(line(f"M{ax + 10 + c * 14} {ay + 4}V{ay + 72}", "#E9DCC0", 2) for c in range(5))
    abacus = rect(ax, ay, 76, 76, "timber", 5) + rect(ax + 5, ay + 5, 66, 66, mix("timber", "#FFE9C0", 0.5), 3) + wires + beads
    boxes = rect(x + 28, y + 270, 92, 64, "blush", 6) + rect(x + 28, y + 284, 92, 10, "#FFFFFF", opacity=0.4)
    boxes += rect(x + 136, y + 258, 104, 76, mix("lake", "#FFFFFF", 0.2), 6) + rect(
        x + 136, y + 272, 104, 10, "#FFFFFF", opacity=0.4
    )
    boxes += circle(x + 74, y + 312, 8, "paper") + circle(x + 188, y + 308, 8, "paper")
    return lift("s3", case) + books + globe + abacus + boxes + planks + at(x + 62, y + 2, potted(0, 0), s=0.62)


def desk() -> str:
    """The teacher's desk with books, an apple and a jar of pencils."""
    top = path("M470 430H810L834 452H446Z", PALE_WOOD) + rect(446, 452, 388, 14, "timber", 4)
    body = rect(462, 466, 356, 104, WOOD, 4) + rect(482, 480, 316, 78, mix("timber", "#FFE9C0", 0.28), 6)
    pile = rect(500, 424, 92, 13, "deep", 4) + rect(508, 411, 84, 13, "madder", 4) + rect(504, 399, 78, 12, "rape", 4)
    pages = line("M512 430h70M518 417h66M514 405h60", "#FFF7E6", 3, opacity=0.7)
    apple = circle(626, 422, 14, "#D8432F") + circle(640, 422, 14, "#C9402C") + line("M633 410Q634 400 640 397", "timber", 4)
    apple += circle(621, 416, 4, "#FFFFFF", opacity=0.5) + path("M640 400Q652 392 658 400Q650 408 640 404Z", "meadow")
    jar = rect(724, 396, 40, 42, "lake", 6) + rect(724, 410, 40, 7, "#FFFFFF", opacity=0.4)
    pens = "".join(
        at(x, 400, rect(-3.5, -38, 7, 40, c, 2), poly([(-3.5, -38), (3.5, -38), (0, -47)], "#F6E0B8"), r=a)
        for x, c, a in ((732, "rape", -12), (743, "madder", 2), (755, "pine", 13))
    )
    return (
        ellipse(646, 572, 214, 16, "#5A3416", opacity=0.22)
        + lift("s2", body)
        + lift("s2", top)
        + pile
        + pages
        + apple
        + pens
        + jar
    )


def floor() -> str:
    boards = "".join(
        line(
            f"M{640 + (x - 640) * 0.8:.0f} 522L{640 + (x - 640) * 1.7:.0f} 860",
            mix("timber", "#FFE9C0", 0.1),
            2.6,
            opacity=0.4,
        )
        for x in range(-200, 1500, 84)
    )
    sun = path("M120 522H300L640 860H250Z", "url(#ray)")
    return path("M-20 520H1300V860H-20Z", "url(#fo)") + boards + sun + rect(-20, 520, 1320, 9, "#5A3416", opacity=0.18)


def bench(x: float, y: float, s: float) -> str:
    """A pupil's desk seen from behind the class, with a chair."""
    chair = rect(-42, -4, 84, 54, mix("lake", "#FFFFFF", 0.1), 12) + rect(-30, 8, 60, 8, "#FFFFFF", 4, opacity=0.3)
    legs = (
        rect(-84, 0, 11, 92, DARK_WOOD, 3)
        + rect(73, 0, 11, 92, DARK_WOOD, 3)
        + rect(-34, 50, 9, 60, DARK_WOOD, 3)
        + rect(25, 50, 9, 60, DARK_WOOD, 3)
    )
    top = path("M-86 -26H86L98 -4H-98Z", PALE_WOOD) + rect(-98, -4, 196, 12, "timber", 4)
    book = path("M-40 -22Q-22 -28 -6 -22V-9Q-22 -14 -44 -9Z", "#FFFDF6") + path(
        "M28 -22Q12 -28 -6 -22V-9Q12 -14 32 -9Z", "#F3EAD6"
    )
    return at(
        x,
        y,
        ellipse(6, 108, 104, 12, "#5A3416", opacity=0.22),
        legs,
        lift("s2", top),
        book,
        line("M48 -20L66 -10", "madder", 5),
        lift("s2", chair),
        s=s,
    )


def classroom() -> str:
    desks = "".join(bench(x, y, 1.0) for x, y in ((250, 640), (1030, 640)))
    desks += "".join(bench(x, y, 1.3) for x, y in ((110, 760), (640, 774), (1180, 760)))
    far = g(wall(), window(), paper_cuts(), board(), cupboard(), floor(), desk(), filter="url(#dof)")
    return svg(1280, 960, far + desks + light(), DEFS + LIGHT, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/classroom.webp", classroom(), MASTER)
