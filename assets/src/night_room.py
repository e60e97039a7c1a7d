"""A child's room at night: window with mountains, shelf, lamp glow, desk.

Calm and safe, never threatening: what is doubtful happens on the phone in front of it.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from land import MASTER, VIEW
from nature import yak
from palette import mix
from picture import Output, Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, rad, rect, svg

STAR: Final = "M0 -15L4.5 -5L15 -4L7 3L9.5 14L0 8.5L-9.5 14L-7 3L-15 -4L-4.5 -5Z"
DEFS: Final = (
    lin("wn", [(0, "#31446A"), (1, "#4A5578")])
    + lin("ns", [(0, "#15243F"), (0.7, "#37557F"), (1, "#6E86A8")])
    + rad("lampg", [(0, "#FFDF9A", 0.85), (0.35, "#FFD183", 0.38), (1, "#FFC873", 0)])
    + lin("dk", [(0, "#A66A3C"), (1, "#7A4827")])
    + rad("mo", [(0, "#FFF6D2", 0.8), (1, "#FFF6D2", 0)])
    + rad("pool", [(0, "#FFE3A8", 0.55), (1, "#FFE3A8", 0)])
    + lin("shade", [(0, "#FBD98C"), (0.6, "#FFF0C0"), (1, "#FBCF78")])
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
    snow = "M800 190L826 218L808 214L796 226L784 212ZM940 206L962 226L944 224L930 232L922 222ZM690 214L706 232L690 230L676 238Z"
    lamps = "".join(rect(x, y, 7, 7, "#FFD98A", 1) for x, y in ((700, 288), (716, 286), (790, 284), (866, 288), (880, 286)))
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
    """Books, a pot and a woollen yak."""
    books = ((86, "lake"), (74, "rape"), (92, "blush"), (70, "pine"))
    out = lift("s2", rect(1100, 190, 190, 14, "timber", 4))
    for i, (h, c) in enumerate(books):
        out += rect(1112 + i * 22, 190 - h, 18, h, c, 3)
        out += rect(1112 + i * 22, 190 - h + 12, 18, 6, "#FFFFFF", opacity=0.35)
    return out + yak(1236, 190, 0.6, white=True, flip=True)


def drawing(x: float, y: float, w: float, h: float, inside: str, r: float = 0) -> str:
    """A child's picture in a frame or on tape; inside is drawn around the middle of the sheet."""
    sheet = rect(-w / 2, -h / 2, w, h, "#F2E4C6", 4)
    tape = rect(-16, -h / 2 - 7, 32, 14, "#D9C089", 2, opacity=0.9)
    return at(x, y, lift("s2", sheet), inside, tape, r=r)


def wall_pictures() -> str:
    """Two drawings and a paper star string on the left wall."""
    hills = path("M-60 40L-24 -18L2 16L22 -10L60 40Z", "#7E97B4") + path("M-24 -18L-12 -1L-24 -5L-34 -1Z", "snow")
    field = path("M-64 40Q0 22 64 40V48H-64Z", "#D9B23C")
    home = path("M-26 2L0 -24L26 2Z", "#A8503E") + rect(-20, 2, 40, 34, "#CFA878", 2) + rect(-7, 14, 14, 22, "#7A5236", 2)
    sun = circle(34, -28, 11, "#E0B548")
    dots = ((116, 22), (196, 36), (276, 42), (356, 40), (436, 28), (516, 10))
    stars = "".join(at(x, y + 14, path(STAR, "#E9C865"), s=0.8) for x, y in dots)
    cord = line("M40 0Q300 76 560 -6", "#8E97B4", 2.4)
    return cord + lift("s1", stars) + drawing(150, 190, 150, 112, hills + field, -3) + drawing(348, 214, 112, 124, home + sun, 4)


def desk_lamp(x: float, y: float) -> str:
    """A paper lamp on the desk: the warm heart of the room."""
    shade = path("M-62 -112Q-70 -186 -34 -222H34Q70 -186 62 -112Q0 -98 -62 -112Z", "url(#shade)")
    ribs = line("M-40 -216Q-56 -170 -46 -110M0 -222V-104M40 -216Q56 -170 46 -110", "#E3A64A", 3, opacity=0.7)
    rims = rect(-38, -230, 76, 11, "timber", 5) + line("M-62 -112Q0 -96 62 -112", "timber", 8)
    foot = rect(-6, -104, 12, 96, "timber", 3) + path("M-44 0Q-44 -18 0 -20Q44 -18 44 0Z", mix("timber", "#2A1208", 0.15))
    return at(x, y, ellipse(0, 2, 70, 9, "#3A1E0E", opacity=0.3), foot, lift("s2", shade, ribs, rims))


def desk() -> str:
    """The desk top with a lamp, a jar of pencils, a pile of books and a cup."""
    grain = (
        (40, 610, 120), (300, 650, 200), (700, 604, 160), (980, 640, 180), (500, 700, 200), (120, 690, 110),
    )  # fmt: skip
    edge = rect(-20, 556, 1320, 12, mix("timber", "#FFE9C0", 0.35))
    pool = ellipse(560, 590, 360, 60, "url(#pool)")
    pile = rect(690, 538, 118, 18, "deep", 4) + rect(700, 521, 104, 17, "madder", 4) + rect(694, 506, 96, 15, "rape", 4)
    pages = line("M706 547h92M714 529h80M708 513h72", "#FFF7E6", 3, opacity=0.6)
    jar = rect(420, 504, 44, 52, "lake", 6) + rect(420, 520, 44, 8, "#FFFFFF", opacity=0.4)
    pens = "".join(
        at(x, 508, rect(-3.5, -44, 7, 46, c, 2), path("M-3.5 -44H3.5L0 -53Z", "#F6E0B8"), r=a)
        for x, c, a in ((430, "rape", -12), (442, "blush", 2), (454, "pine", 13))
    )
    boards = "".join(line(f"M{x} {y}h{w}", "#6B3F22", 3, opacity=0.4) for x, y, w in grain)
    top = lift("s4", path("M-20 560H1300V860H-20Z", "url(#dk)"), edge)
    return pens + jar + pile + pages + top + pool + boards + desk_lamp(560, 560)


def night_room() -> str:
    glow = circle(560, 400, 460, "url(#lampg)")
    return svg(1280, 960, wallpaper() + window() + shelf() + wall_pictures() + glow + desk(), DEFS, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/night-room.webp", night_room(), MASTER)
