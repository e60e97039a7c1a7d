"""New phone, bank counter and the rule on the fridge: how a family asks back before money moves.

No brand, no figures, no words. Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from belongings import lens, objects, rules, strokes
from origin.digits import phone
from origin.paper import SHADE, clipped, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, line, path, rect

from elders.lecture import IMAGES, potted


def bubble(x: float, y: float, w: float, h: float, c: str, own: bool = False) -> str:
    """A message bubble with strokes in it; its tail is at the lower left, or right when it is one's own."""
    tail = path(f"M{w / 2 - 20:.0f} {h / 2 - 6:.0f}L{w / 2 + 12:.0f} {h / 2 + 12:.0f}L{w / 2 - 4:.0f} {h / 2 - 22:.0f}Z", c)
    lines = strokes(
        -w / 2 + 14, -4 if h < 60 else -12, (w - 30,) if h < 60 else (w - 30, w * 0.5), 24, "tea", 4.6, int(x + y * 7) % 97
    )
    return at(
        x,
        y,
        tail if own else at(0, 0, tail, flip=True),
        cut(corners([(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)], 18, 3), c, 4),
        lines,
    )


def new_phone() -> str:
    """A new phone with three messages; a lens looks at one of them."""
    head = (
        rect(-90, -160, 180, 50, mix("deep", "lake", 0.2))
        + circle(-56, -132, 13, "paper", opacity=0.9)
        + rect(-34, -138, 66, 11, "paper", 5.5, opacity=0.9)
    )
    screen = phone(mix("sky", "paper", 0.5), head)
    talk = bubble(-12, -72, 118, 56, "paper") + bubble(12, 2, 118, 70, "#CFE6A8", True) + bubble(-12, 82, 118, 62, "paper")
    return at(-40, 0, screen, talk, r=-5, s=1.1) + lens(46, 88, 68)


def office() -> str:
    """What is seen through the window: files on a shelf, a chair, a hanging lamp."""
    room = path(corners([(-170, -146), (170, -146), (170, 80), (-170, 80)], 20), mix("mist", "paper", 0.3))
    files = "".join(
        rect(x, -118, 15, h, c, 3)
        for x, h, c in ((-136, 62, "lake"), (-118, 56, "madder"), (-100, 62, "rape"), (-82, 58, "pine"))
    )
    shelf_ = rect(-150, -58, 92, 8, "timber", 3)
    seat = cut(
        "M-44 76C-52 4 -34 -22 6 -22C46 -22 62 4 56 76Z",
        mix("deep", "night", 0.2),
        6,
        line("M-24 20Q6 10 38 20", mix("deep", "paper", 0.25), 4),
    )
    shade = (
        line("M96 -146V-100", "tea", 4)
        + path("M58 -60C60 -92 76 -104 96 -104C116 -104 132 -92 134 -60Z", "rape")
        + circle(96, -56, 70, "url(#lamp)", opacity=0.8)
        + ellipse(96, -60, 38, 7, mix("rape", "paper", 0.5))
    )
    return room + clipped(corners([(-170, -146), (170, -146), (170, 80), (-170, 80)], 20), files, shelf_, shade, seat)


def speaking_holes() -> str:
    """The round of holes one speaks through."""
    return circle(0, -84, 25, mix("ridge", "snow", 0.6), opacity=0.85) + "".join(
        circle(dx, -84 + dy, 3, mix("ridge", "night", 0.3))
        for dx, dy in ((0, 0), (-10, 0), (10, 0), (-5, -9), (5, -9), (-5, 9), (5, 9))
    )


def crest() -> str:
    """The crest on top of the frame; a coin, no brand."""
    return (
        cut("M-64 -180C-60 -214 60 -214 64 -180Z", "deep", 6)
        + circle(0, -190, 14, "rape")
        + circle(0, -190, 8, "none", stroke="gold", stroke_width=3)
    )


def counter_front(wood: str) -> str:
    """The panelled front below the desk."""
    return cut(
        corners([(-216, 120), (216, 120), (208, 190), (-208, 190)], 8),
        wood,
        8,
        *[
            path(
                corners([(x, 136), (x + 116, 136), (x + 116, 178), (x, 178)], 8),
                "none",
                stroke=mix(wood, SHADE, 0.3),
                stroke_width=4,
            )
            for x in (-192, -58, 76)
        ],
    )


def slip() -> str:
    """A form laid on the desk, its lines strokes."""
    return lift(
        "s1",
        at(
            -118,
            92,
            cut(corners([(-46, -14), (42, -18), (52, 16), (-42, 18)], 4, 3), "paper", 3),
            rules(-32, -8, (58, 40), 11, mix("straw", "tea", 0.3), 5),
            r=-3,
        ),
    )


def chained_pen() -> str:
    """A pen and the chain that keeps it there."""
    return at(
        96, 96, line("M-34 8L22 -12", "deep", 9), line("M-34 8L-42 11", "ink", 5), line("M22 -12L28 -14", "gold", 9)
    ) + line("M122 84q12 22 20 4t16 8q10 12 8 22", mix("ridge", "night", 0.2), 4, stroke_dasharray="1 7")


def teller_window() -> str:
    """A bank counter window from the front: glass, slip, pen on a chain, plant, lamp."""
    wood = mix("timber", "madder", 0.1)
    outer = corners([(-196, -186), (196, -186), (196, 100), (-196, 100)], 20, 3)
    hole = corners([(-166, -142), (-166, 72), (166, 72), (166, -142)], 30, 4)
    glass = path("M-166 -142H-40L-120 72H-166Z", "#FFFFFF", opacity=0.3)
    desk = cut(corners([(-212, 84), (212, 84), (228, 122), (-228, 122)], 7), mix("timber", "#FFE9C0", 0.42), 6)
    tray = path("M-58 92H60L70 108H-68Z", mix("tea", "ridge", 0.3)) + path("M-50 96H52L58 104H-56Z", mix("ridge", "snow", 0.35))
    return (
        lift("s3", office())
        + glass
        + speaking_holes()
        + lift("s2", cut(outer + hole, wood, 10))
        + lift("s1", crest())
        + lift("s3", counter_front(wood))
        + lift("s1", desk)
        + tray
        + slip()
        + lift("s1", chained_pen())
        + potted(178, 100, 0.62)
    )


def handset(x: float, y: float, r: float, c: str) -> str:
    """A telephone receiver, 130 long, earpieces turned to the right."""
    d = "M-16 -66C-34 -64 -40 -34 -40 0C-40 34 -34 64 -16 66H4Q16 66 16 54V40Q16 28 4 28H-8Q-14 0 -8 -28H4Q16 -28 16 -40V-54Q16 -66 4 -66Z"
    return at(x, y, lift("s2", cut(d, c, 6, line("M-28 -30Q-33 0 -28 30", mix(c, "paper", 0.5), 4))), r=r)


def family_rule() -> str:
    """A card under a magnet on a fridge door: two receivers joined by a cord in the shape of a heart."""
    enamel = mix("sky", "snow", 0.5)
    door = cut(corners([(-216, -216), (216, -216), (216, 216), (-216, 216)], 44, 3), enamel, 11)
    seam = line("M-214 -132H214", mix(enamel, "ridge", 0.5), 6) + line("M-214 -126H214", "snow", 3)
    grips = cut(corners([(-190, -196), (-170, -196), (-170, -150), (-190, -150)], 9), mix("ridge", "snow", 0.35), 4) + cut(
        corners([(-190, -104), (-170, -104), (-170, 10), (-190, 10)], 9), mix("ridge", "snow", 0.35), 4
    )
    cord = "M-56 62C-30 112 -4 118 18 84C28 64 -84 12 -64 -44C-50 -82 2 -84 18 -38C34 -84 86 -82 100 -44C120 12 8 64 18 84C40 118 66 112 92 62"
    heart = (
        line(cord, mix("madder", SHADE, 0.4), 11, opacity=0.3, transform="translate(2 5)")
        + line(cord, "madder", 10)
        + line(cord, mix("madder", "blush", 0.7), 3, stroke_dasharray="3 9")
    )
    card = cut(
        corners([(-146, -132), (182, -132), (182, 168), (-146, 168)], 14, 4, 2),
        "paper",
        8,
        path(
            corners([(-128, -114), (164, -114), (164, 150), (-128, 150)], 10),
            "none",
            stroke=mix("rape", "gold", 0.3),
            stroke_width=4,
            stroke_dasharray="12 9",
        ),
    )
    magnet = at(
        18,
        -124,
        lift(
            "s2",
            cut(
                "M0 -30C12 -12 34 -10 34 10C34 26 20 34 0 34C-20 34 -34 26 -34 10C-34 -10 -12 -12 0 -30Z",
                mix("gold", "blush", 0.3),
                5,
            ),
        ),
        line("M0 -28Q6 -40 18 -42", "pine", 6),
        path("M6 -32C14 -46 28 -46 34 -40C28 -28 16 -26 6 -32Z", "meadow"),
    )
    return (
        lift("s3", door)
        + seam
        + grips
        + lift(
            "s3",
            at(
                6,
                30,
                card,
                at(0, 8, heart),
                handset(-74, 34, 12, "deep"),
                at(110, 34, handset(0, 0, 12, mix("rape", "gold", 0.3)), flip=True),
                r=-2,
            ),
        )
        + at(6, 36, magnet)
    )


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    lamp = '<radialGradient id="lamp"><stop offset="0" stop-color="#FFF3C4" stop-opacity=".95"/><stop offset=".3" stop-color="#FFDF9A" stop-opacity=".5"/><stop offset="1" stop-color="#FFC873" stop-opacity="0"/></radialGradient>'
    yield from objects(
        IMAGES,
        {
            "family-rule": item(family_rule()),
            "new-phone": item(ground(130, -30, 204), new_phone()),
            "teller-window": item(ground(206, y=192), teller_window(), defs=lamp),
        },
    )
