"""The cover of the fourth lesson: the snow cloak on the market, a tag held out from outside. No words."""

from __future__ import annotations

from collections.abc import Iterator

from origin.covers import DEFS, H, W, frame
from origin.paper import SHADE, blob, corners, cut, glint
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, rect, svg

from kids.capes import DEFS as CAPE_DEFS
from kids.capes import cloak
from kids.doorway import IMAGES
from kids.fishing import fishing_line
from kids.hands import reaching_hand


def asking_tag() -> str:
    """A price tag with a question mark instead of a price."""
    tag_d = corners([(-66, -8), (-40, -44), (62, -44), (62, 44), (-40, 44)], 12, 4, 2) + blob(-40, 0, 7, 7, 3, 0.02)
    ask = line("M-8 -14Q-8 -30 10 -30Q30 -30 28 -12Q26 0 12 6V14", "deep", 10) + circle(12, 29, 6.4, "deep")
    return at(
        316,
        166,
        lift("s3", cut(tag_d, "paper", 7)),
        path(
            corners([(-28, -34), (52, -34), (52, 34), (-28, 34)], 8),
            "none",
            stroke=mix("gold", "paper", 0.3),
            stroke_width=3,
            stroke_dasharray="8 7",
        ),
        ask,
        r=-6,
    )


def small_wares() -> str:
    """A present and a stack of many colours on the stall."""
    return at(
        60,
        286,
        rect(-30, -34, 60, 36, "blush", 5),
        rect(-6, -34, 12, 36, "paper"),
        rect(-34, -42, 68, 12, mix("blush", "paper", 0.3), 4),
    ) + at(436, 286, "".join(ellipse(0, -4 - k * 8, 26 - k * 3, 7, c) for k, c in enumerate(("lake", "rape", "madder", "paper"))))


def game_trade() -> str:
    """The snow cloak on a market hook; a hand from outside holds out a tag with a question mark, a line runs from it."""
    back = rect(0, 0, W, H, "url(#wl)") + "".join(
        line(f"M0 {y}H480", mix("timber", SHADE, 0.2), 2.4, opacity=0.35) for y in range(24, 320, 46)
    )
    roof = "".join(
        path(f"M{x} -10H{x + 54}V44Q{x + 27} 66 {x} 44Z", "deep" if k % 2 else "paper") for k, x in enumerate(range(-18, 480, 54))
    )
    beam = lift("s1", rect(0, 62, W, 12, "timber")) + line("M162 70V88Q162 102 150 100", mix("ridge", "night", 0.4), 6)
    light = circle(160, 170, 190, "url(#lamp)", opacity=0.75)
    robe = at(160, 210, cloak(), s=0.6)
    string = fishing_line("M278 168C240 220 300 262 372 282C420 294 456 306 490 320") + line("M278 168q-6 10 -4 18", "madder", 4)
    hand_ = at(404, 178, reaching_hand("pine"), s=0.84, r=-4)
    stall = lift(
        "s4", rect(-10, 292, 500, 40, mix("timber", "#FFE9C0", 0.3)), rect(-10, 288, 500, 8, mix("timber", "#FFE9C0", 0.6))
    )
    return svg(
        W,
        H,
        back
        + light
        + lift("s3", roof)
        + beam
        + robe
        + stall
        + small_wares()
        + string
        + hand_
        + asking_tag()
        + glint(74, 118, 11)
        + glint(246, 114, 9)
        + frame(W, H),
        DEFS + CAPE_DEFS + lin("wl", [(0, mix("timber", "night", 0.2)), (1, mix("timber", "loess", 0.3))]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover-04.webp", game_trade(), (W, H), 86)
