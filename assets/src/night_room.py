"""A child's room at night: window with mountains, shelf, lamp glow, desk.

Calm and safe, never threatening: what is doubtful happens on the phone in front of it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from land import MASTER, VIEW
from palette import mix
from picture import Output, Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, rad, rect, svg

DEFS: Final = (
    lin("wn", [(0, "#31446A"), (1, "#4A5578")])
    + lin("ns", [(0, "#15243F"), (0.7, "#37557F"), (1, "#6E86A8")])
    + rad("lampg", [(0, "#FFDF9A", 0.85), (0.35, "#FFD183", 0.38), (1, "#FFC873", 0)])
    + lin("dk", [(0, "#A66A3C"), (1, "#7A4827")])
    + rad("mo", [(0, "#FFF6D2", 0.8), (1, "#FFF6D2", 0)])
    + '<clipPath id="win"><rect x="642" y="42" width="388" height="264" rx="4"/></clipPath>'
)


def wallpaper() -> str:
    flower = "".join(at(0, 0, ellipse(0, -7, 3.4, 7, "#5E6C92"), r=k * 60) for k in range(6))
    rows = ((x, y) for y in range(-90, 600, 88) for x in range(30 + (y // 88 % 2) * 55, 1300, 110))
    return rect(-20, -120, 1320, 960, "url(#wn)") + "".join(at(x, y, flower) for x, y in rows)


def night_view() -> str:
    """Stars, moon, mountains with a little snow, five lit windows far away."""
    r = random.Random(12)
    stars = "".join(
        circle(r.uniform(650, 1024), r.uniform(48, 200), r.uniform(1, 2.4), "#FFF6D2", opacity=r.uniform(0.5, 1))
        for _ in range(46)
    )
    moon = circle(930, 104, 74, "url(#mo)") + circle(930, 104, 26, "#FFF3C4")
    craters = circle(920, 98, 5, "#F1DFA4") + circle(938, 112, 4, "#F1DFA4")
    snow = (
        "M800 190L826 218L808 214L796 226L784 212ZM940 206L962 226L944 224L930 232L922 222Z"
        "M690 214L706 232L690 230L676 238Z"
    )
    lamps = "".join(
        rect(x, y, 7, 7, "#FFD98A", 1) for x, y in ((700, 288), (716, 286), (790, 284), (866, 288), (880, 286))
    )
    return (
        stars
        + moon
        + craters
        + path("M620 306L690 214L742 262L800 190L870 268L940 206L1010 262L1070 222V306Z", "#43608A")
        + path(snow, "#C9D6E2")
        + path("M620 306V280Q760 262 860 280T1060 274V306Z", "#2D4560")
        + lamps
    )


def window() -> str:
    left = "M600 10Q640 10 660 14Q668 180 618 330Q600 336 586 330Q606 160 600 10Z"
    right = "M1072 10Q1032 10 1012 14Q1004 180 1054 330Q1072 336 1086 330Q1066 160 1072 10Z"
    folds = "M628 20Q632 180 604 322M646 18Q650 150 614 316M1044 20Q1040 180 1068 322M1026 18Q1022 150 1058 316"
    rod = rect(570, 0, 532, 16, mix("timber", "#2A1208", 0.2), 8)
    return (
        lift("s3", rect(626, 26, 420, 296, "timber", 10), rect(642, 42, 388, 264, "url(#ns)", 4))
        + g(night_view(), clip_path="url(#win)")
        + rect(830, 42, 12, 264, "timber")
        + rect(642, 166, 388, 10, "timber")
        + lift("s2", rect(606, 316, 460, 20, mix("timber", "#FFE9C0", 0.3), 6))
        + lift("s3", path(left, "madder"), path(right, "madder"), rod)
        + line(folds, mix("madder", "#2A1208", 0.35), 4, opacity=0.5)
    )


def shelf() -> str:
    books = ((86, "lake"), (74, "rape"), (92, "blush"), (70, "pine"), (84, "loess"))
    out = lift("s2", rect(1100, 190, 170, 14, "timber", 4))
    for i, (h, c) in enumerate(books):
        out += rect(1112 + i * 22, 190 - h, 18, h, c, 3)
        out += rect(1112 + i * 22, 190 - h + 12, 18, 6, "#FFFFFF", opacity=0.35)
    return out


def desk() -> str:
    grain = (
        (40, 610, 120), (300, 650, 200), (700, 604, 160), (980, 640, 180), (500, 700, 200), (120, 690, 110),
    )  # fmt: skip
    edge = rect(-20, 556, 1320, 12, mix("timber", "#FFE9C0", 0.35))
    return lift("s4", path("M-20 560H1300V860H-20Z", "url(#dk)"), edge) + "".join(
        line(f"M{x} {y}h{w}", "#6B3F22", 3, opacity=0.4) for x, y, w in grain
    )


def night_room() -> str:
    glow = circle(560, 400, 460, "url(#lampg)")
    return svg(1280, 960, wallpaper() + window() + shelf() + glow + desk(), DEFS, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/night-room.webp", night_room(), MASTER)
