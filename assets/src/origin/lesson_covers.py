"""One cover for each of the seven lessons: a small stage with one clear sight.

No words: titles are set by the game. Knows nothing of lessons beyond their order.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from land import peak
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, rect, svg

from origin.beasts import camel
from origin.bronze import flat_spade, knife_coin
from origin.cash import ban_liang, coin_pile, kaiyuan, mould, wuzhu
from origin.covers import DEFS, H, W, day, frame, hills, standing
from origin.digits import phone_pay
from origin.early import cocoa, salt_bars, stone_wheel
from origin.finds import jar
from origin.food import kunguo_bread
from origin.notes import draft, jiaozi_slip
from origin.paper import IMAGES, glint
from origin.scene_dig import strata
from origin.scene_song import tiled_roof
from origin.shells import cowries, shell_card
from origin.silver import ingot
from origin.struck import sasanian
from origin.trade import ox_cart
from origin.wares import kite, wool


def barter() -> str:
    """Three goods that do not fit together in a ring of arrows, the shell card in the middle."""
    defs, air = day(W, H, "sk")
    land = (
        "".join(
            peak(x, 150, w, h, i + 9, "ridge", 0.46)
            for i, (x, w, h) in enumerate(((330, 200, 80), (440, 200, 100), (90, 220, 66)))
        )
        + hills(W, ((146, mix("loess", "meadow", 0.4)), (172, mix("meadow", "rape", 0.25))))
        + path("M-10 196Q120 176 250 192T490 180V214Q360 226 240 220T-10 226Z", "lake")
        + hills(W, ((224, mix("loess", "paper", 0.3)),))
    )
    ring = "".join(
        at(
            240,
            176,
            path(
                "M-20 -112C10 -122 44 -116 68 -100L76 -112L86 -74L48 -76L58 -88C38 -100 12 -104 -14 -98Z", "paper", opacity=0.95
            ),
            r=a,
            s=0.98,
        )
        for a in (33, 153, 273)
    )
    goods = (
        at(240, 62, kite(), s=0.25) + lift("s2", at(116, 240, wool(), s=0.36)) + lift("s2", at(366, 244, kunguo_bread(), s=0.38))
    )
    return svg(
        W, H, air + land + lift("s1", ring) + goods + lift("s2", at(240, 186, shell_card(), s=0.27)) + frame(W, H), DEFS + defs
    )


def shells() -> str:
    """Moonlit shelf: shell, salt, wheel and cocoa step out of their cases."""
    r = random.Random(2)
    sky_ = (
        rect(0, 0, W, H, "url(#nt)")
        + "".join(
            circle(r.uniform(0, W), r.uniform(0, 170), r.uniform(0.8, 1.9), "#FFF6D2", opacity=r.uniform(0.4, 1))
            for _ in range(60)
        )
        + circle(392, 62, 78, "url(#lamp)", opacity=0.8)
        + circle(392, 62, 30, "#FFF3C4")
        + circle(382, 55, 5, "#F1DFA4")
        + circle(400, 70, 4, "#F1DFA4")
    )
    sill = lift(
        "s4", rect(-10, 236, 500, 100, mix("timber", "night", 0.35)), rect(-10, 232, 500, 12, mix("timber", "night", 0.1))
    ) + ellipse(240, 250, 230, 40, "url(#lamp)", opacity=0.6)
    row = (
        at(240, 160, circle(0, 0, 130, "url(#lamp)", opacity=0.45))
        + standing(240, 254, 0.6, 92, stone_wheel(), 168)
        + standing(86, 276, 0.42, 68, cowries(), 170)
        + standing(396, 278, 0.42, 70, cocoa(), 172)
        + standing(240, 300, 0.28, 52, salt_bars(), 164)
    )
    return svg(
        W,
        H,
        sky_ + sill + row + frame(W, H),
        DEFS + lin("nt", [(0, "#15243F"), (0.7, mix("night", "ridge", 0.2)), (1, mix("night", "ridge", 0.4))]),
    )


def bronze() -> str:
    """The clay mould in its layer of earth, spade and knife coins beside it."""
    defs, air = day(W, H, "sk")
    soil = (
        strata(-10, 490, 118, 220, 6)
        + rect(-10, 112, 500, 10, mix("meadow", "pine", 0.25))
        + "".join(line(f"M{x} 113l{-3 + x % 7} {-9 - x % 5}", mix("meadow", "pine", 0.2), 3) for x in range(4, 480, 11))
    )
    hollow = ellipse(240, 216, 210, 92, mix("tea", "ink", 0.25), opacity=0.5) + circle(240, 206, 170, "url(#lamp)", opacity=0.55)
    return svg(
        W,
        H,
        air
        + soil
        + hollow
        + standing(250, 284, 0.56, 92, mould(), 174)
        + standing(106, 290, 0.4, 50, flat_spade(), 180, -8)
        + standing(388, 290, 0.42, 46, knife_coin(), 176, 8)
        + glint(296, 126, 10)
        + frame(W, H),
        DEFS + defs,
    )


def weights() -> str:
    """A hill of coins in lamp light and three coins of three ages in front."""
    back = (
        rect(0, 0, W, H, "url(#wd)")
        + circle(240, 90, 220, "url(#lamp)", opacity=0.8)
        + "".join(line(f"M0 {y}H480", mix("timber", "ink", 0.4), 2.5, opacity=0.5) for y in range(26, 250, 44))
        + rect(-4, 250, 490, 80, mix("timber", "ink", 0.3))
        + rect(-4, 248, 490, 7, mix("timber", "#FFE9C0", 0.25))
    )
    heap = (
        path("M60 262C120 200 190 90 240 74C290 90 360 200 420 262Z", mix("timber", "ink", 0.2))
        + at(240, 150, coin_pile(), s=0.98)
        + rect(0, 0, W, H, mix("timber", "ink", 0.5), opacity=0.38)
        + circle(240, 60, 200, "url(#lamp)", opacity=0.55)
    )
    row = "".join(
        standing(x, y, s, 62, c, 150)
        for x, y, s, c in ((92, 290, 0.42, ban_liang()), (388, 290, 0.42, wuzhu()), (240, 304, 0.52, kaiyuan()))
    )
    return svg(
        W,
        H,
        back + heap + row + glint(300, 150, 10) + frame(W, H),
        DEFS + lin("wd", [(0, mix("timber", "ink", 0.45)), (1, mix("timber", "loess", 0.1))]),
    )


def paper_flies() -> str:
    """The heavy cart stays below, a light slip rises like a kite over the roofs."""
    defs, air = day(W, H, "sk")
    town = path("M-10 200Q120 170 250 188T490 176V330H-10Z", mix("pine", "meadow", 0.55)) + "".join(
        at(
            x,
            y,
            rect(10, -46, 110, 50, mix("paper", "loess", 0.25)),
            "".join(rect(wx, -34, 18, 24, mix("timber", "rape", 0.2)) for wx in (24, 56, 88)),
            tiled_roof(10, -44, 110, 34, 6),
            s=s,
        )
        for x, y, s in ((-14, 226, 1.0), (330, 222, 1.05), (112, 214, 0.7))
    )
    ground_ = hills(W, ((232, mix("loess", "paper", 0.35)),))
    trail = "".join(
        line(d, "#FFFDF6", w, opacity=0.8)
        for d, w in (
            ("M214 196C240 186 270 176 286 150", 5),
            ("M196 176C226 168 250 156 262 134", 4),
            ("M236 214C266 204 300 190 316 168", 4),
        )
    )
    return svg(
        W,
        H,
        air
        + town
        + ground_
        + trail
        + standing(160, 302, 0.64, 122, ox_cart(), 166)
        + lift("s3", at(348, 104, jiaozi_slip(), s=0.48, r=14))
        + glint(424, 52, 10)
        + frame(W, H),
        DEFS + defs,
    )


def digits() -> str:
    """Ingot, draft and phone on three steps rising to the right."""
    back = (
        rect(0, 0, W, H, "url(#bk)")
        + "".join(at(390, 110, path("M-10 -420L10 -420L3 0L-3 0Z", "#FFFDF6", opacity=0.22), r=a) for a in range(0, 360, 20))
        + circle(390, 110, 160, "url(#lamp)", opacity=0.7)
    )
    steps = "".join(
        lift("s3", rect(x, y, 172, 340, c), rect(x, y, 172, 9, mix(c, "paper", 0.5)))
        for x, y, c in ((-12, 254, mix("ridge", "deep", 0.2)), (156, 226, mix("lake", "deep", 0.3)), (324, 200, "deep"))
    )
    return svg(
        W,
        H,
        back
        + steps
        + standing(78, 258, 0.33, 58, ingot(), 128)
        + standing(242, 232, 0.46, 60, draft(), 186)
        + standing(404, 206, 0.42, 46, phone_pay(), 188)
        + frame(W, H),
        DEFS + lin("bk", [(0, mix("sky", "paper", 0.2)), (0.7, mix("mist", "paper", 0.3)), (1, "mist")]),
    )


def silk_road() -> str:
    """A jar with silver coins in front; far behind the caravan by the lake."""
    defs, air = day(W, H, "sk")
    back = (
        "".join(
            peak(x, 152, w, h, i + 21, "ridge" if i % 2 else mix("ridge", "sky", 0.4), 0.5)
            for i, (x, w, h) in enumerate(((70, 220, 76), (190, 230, 104), (330, 220, 80), (440, 240, 112)))
        )
        + path("M-10 148H490V200H-10Z", "url(#lk)")
        + "".join(line(f"M{x} {y}h30", "#F1FAF4", 2.4, opacity=0.75) for x, y in ((30, 160), (150, 170), (280, 158), (400, 168)))
    )
    land = (
        hills(W, ((188, mix("rape", "meadow", 0.25)),))
        + "".join(standing(x, y, 0.21, 34, camel(), 180) for x, y in ((66, 206), (150, 210), (412, 204)))
        + hills(W, ((226, mix("meadow", "rape", 0.12)), (256, mix("loess", "timber", 0.15))))
    )
    beams = "".join(at(286, 196, path("M-7 -130L7 -130L2 -60L-2 -60Z", "rape", opacity=0.5), r=a) for a in (-50, -25, 0, 25, 50))
    return svg(
        W,
        H,
        air
        + back
        + land
        + beams
        + standing(286, 304, 0.62, 96, jar(True), 176)
        + standing(118, 300, 0.34, 56, sasanian(), 168)
        + glint(150, 214, 10)
        + frame(W, H),
        DEFS + defs + lin("lk", [(0, "#9AD4D6"), (1, "#3A96AE")]),
    )


def pictures() -> Iterator[Picture]:
    """The covers in the order of the lessons."""
    for i, drawing in enumerate((barter, shells, bronze, weights, paper_flies, digits, silk_road), 1):
        yield Picture(f"{IMAGES}/cover-{i:02}.webp", drawing(), (W, H), 86)
