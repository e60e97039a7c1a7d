"""Things that must not be lent: phones, card, payment code; and money that goes from hand to hand.

No brand, no readable code. Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from belongings import hand, objects
from faces import SKIN
from origin.digits import bars, box, phone
from origin.paper import SHADE, blob, clipped, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, rect

from illegal.pond import IMAGES


def two_phones() -> str:
    """Two plain phones laid edge to edge, sound passing between them."""
    left = at(
        -92,
        26,
        phone(
            mix("sky", "paper", 0.3),
            circle(0, -44, 44, mix("ridge", "paper", 0.45)),
            circle(0, -58, 16, "paper"),
            path("M-30 -14Q-26 -38 0 -38Q26 -38 30 -14Q0 2 -30 -14Z", "paper"),
            bars(56, (92, 58), 26),
        ),
        s=0.96,
    )
    right = at(
        92,
        26,
        phone(
            mix("mist", "paper", 0.2),
            circle(0, -44, 44, mix("loess", "paper", 0.35)),
            circle(0, -58, 16, "paper"),
            path("M-30 -14Q-26 -38 0 -38Q26 -38 30 -14Q0 2 -30 -14Z", "paper"),
            bars(56, (92, 58), 26),
        ),
        s=0.96,
    )
    waves = "".join(
        line(
            f"M{k * 16} -176Q{k * 30} -192 {k * 16} -208M{k * 38} -164Q{k * 66} -192 {k * 38} -220",
            mix("madder", "gold", 0.45),
            8,
        )
        for k in (-1, 1)
    ) + circle(0, -192, 7, mix("madder", "gold", 0.45))
    low = "".join(
        line(f"M{k * 12} 118q{k * 16} -16 0 -32M{k * 12} 150q{k * 38} -48 0 -96", "rape", 6, opacity=0.95) for k in (-1, 1)
    )
    return g(left, right, low, transform="rotate(-3)") + waves


def paw(x: float, y: float, s: float, c: str) -> str:
    """The print of a snow leopard."""
    toes = "".join(
        at(px, py, ellipse(0, 0, 15, 20, c), r=r) for px, py, r in ((-44, -22, -26), (-16, -48, -8), (18, -48, 8), (46, -22, 26))
    )
    return at(x, y, toes, path("M0 -16C26 -16 50 16 44 38C38 56 16 48 0 48C-16 48 -38 56 -44 38C-50 16 -26 -16 0 -16Z", c), s=s)


def bank_card() -> str:
    """A plain green card with a paw; behind it somebody's shadow."""
    shadow = path(
        "M-206 190C-204 80 -160 42 -104 26C-136 4 -150 -34 -144 -78C-136 -134 -96 -166 -48 -164C4 -162 40 -124 42 -72C44 -30 28 4 2 26C62 42 106 84 112 190Z",
        "url(#fade)",
    )
    green = mix("pine", "meadow", 0.28)
    hills = path("M-190 54C-110 -10 -30 70 190 6V120H-190Z", mix("pine", "meadow", 0.1)) + path(
        "M-190 90C-70 40 60 110 190 60V120H-190Z", mix("pine", "night", 0.12)
    )
    chip = lift(
        "s1",
        cut(
            corners([(-142, -52), (-80, -52), (-80, -4), (-142, -4)], 9, 2),
            mix("gold", "rape", 0.5),
            4,
            line("M-111 -52V-4M-142 -36H-126M-142 -20H-126M-80 -36H-96M-80 -20H-96", mix("gold", SHADE, 0.35), 3.5),
        ),
    )
    dashes = "".join(line(f"M{x} 44h40", "paper", 8, opacity=0.95) for x in (-140, -76, -12, 52))
    name = rect(-142, 70, 112, 9, "paper", 4.5, opacity=0.6)
    face = cut(box(350, 222, 28, 4), green, 9, hills, chip, dashes, name, paw(106, -46, 0.9, "paper"))
    return shadow + lift("s3", at(22, 66, face, r=-8))


def leaf_square(x: float, y: float, side: float) -> str:
    """Where a code would be: a branch with leaves in a frame. It scans as nothing."""
    h = side / 2
    pane = path(corners([(-h, -h), (h, -h), (h, h), (-h, h)], 16, 3), "paper", stroke="deep", stroke_width=7)
    spine = line(f"M{-h * 0.56:.0f} {h * 0.62:.0f}Q{-h * 0.1:.0f} {h * 0.1:.0f} {h * 0.46:.0f} {-h * 0.44:.0f}", "pine", 7)
    spots = (
        (-0.3, 0.3, -150, "pine"),
        (-0.3, 0.3, -10, "meadow"),
        (0.0, 0.02, -140, "meadow"),
        (0.02, -0.02, -2, "pine"),
        (0.26, -0.28, -130, "pine"),
        (0.28, -0.3, -8, "lake"),
        (0.44, -0.5, -60, "meadow"),
    )
    leaves = "".join(
        at(
            px * side * 0.76,
            py * side * 0.7 + side * 0.04,
            path("M0 0C12 -20 38 -22 54 0C38 20 12 20 0 0Z", c) + line("M6 0H44", mix(c, "paper", 0.5), 3),
            r=r,
            s=side / 190,
        )
        for px, py, r, c in spots
    )
    return at(x, y, pane, spine, leaves)


def noodle_bowl() -> str:
    """A bowl of noodles with radish and green; its foot on y = 74, 190 wide."""
    soup = path(blob(0, -8, 92, 27, 3, 0.004, 16), mix("gold", "loess", 0.4)) + path(
        blob(0, -10, 82, 21, 4, 0.01, 16), mix("rape", "loess", 0.55)
    )
    noodles = "".join(
        line(f"M{x} {-14 + abs(x) * 0.05:.0f}q12 {-12 if i % 2 else 12} 26 0t24 2", mix("paper", "rape", 0.22), 5.5)
        for i, x in enumerate((-68, -40, -56, -12, 4, -24))
    )
    top = "".join(
        circle(x, y, 7, "snow", stroke=mix("straw", "ridge", 0.4), stroke_width=1.6) for x, y in ((-36, -20), (30, -20), (8, -6))
    )
    top += "".join(
        path(f"M{x} {y}q8 -10 16 0q-8 8 -16 0Z", c)
        for x, y, c in ((-14, -22, "pine"), (42, -8, "pine"), (-52, -8, "meadow"), (14, -24, "madder"))
    )
    body = "M-98 -12Q0 30 98 -12C94 34 62 62 40 66L36 76H-36L-40 66C-62 62 -94 34 -98 -12Z"
    band = line("M-92 14Q0 52 92 14", "lake", 7) + line("M-84 28Q0 64 84 28", mix("lake", "paper", 0.4), 3)
    rim = path(blob(0, -10, 98, 31, 3, 0.003, 16), "none", stroke="paper", stroke_width=8)
    sticks = lift(
        "s2", line("M24 -20L104 -80", mix("madder", "timber", 0.3), 7), line("M38 -12L112 -64", mix("madder", "timber", 0.45), 7)
    )
    steam = "".join(line(f"M{x} -52q-13 -18 0 -36t0 -36", mix("snow", "straw", 0.35), 7, opacity=0.8) for x in (-44, -8))
    return steam + soup + noodles + top + rim + sticks + lift("s2", cut(body, "paper", 8, band))


def pay_code() -> str:
    """A counter stand for paying, a leaf pattern in place of the code, a noodle bowl beside it."""
    board = cut(
        corners([(-112, -158), (112, -158), (118, 128), (-118, 128)], 22, 3),
        mix("deep", "lake", 0.25),
        9,
        rect(-120, -164, 240, 62, mix("deep", "night", 0.2)),
    )
    head = rect(-52, -140, 104, 15, "paper", 7.5, opacity=0.9)
    feet = cut(corners([(-134, 124), (134, 124), (148, 154), (-148, 154)], 12, 4), "timber", 8)
    bars_ = rect(-60, 100, 120, 11, mix("lake", "paper", 0.5), 5.5)
    return (
        lift("s3", at(-74, 10, feet, board, head, leaf_square(0, -2, 164), bars_, r=-3))
        + at(112, 104, ellipse(6, 74, 104, 13, "url(#pool)"))
        + lift("s2", at(112, 104, noodle_bowl()))
    )


def envelope(w: float = 132, h: float = 86) -> str:
    flap = path(
        f"M{-w / 2} {-h / 2}L0 {h * 0.16:.0f}L{w / 2} {-h / 2}Z",
        mix("paper", "straw", 0.55),
        stroke=mix("straw", "tea", 0.35),
        stroke_width=3,
    )
    return (
        cut(corners([(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)], 8, 3), mix("paper", "straw", 0.12), 6)
        + flap
        + circle(0, h * 0.1, 13, "madder")
    )


def envelope_chain() -> str:
    """Four hands in a row; the envelope wanders from the first toward the last, which is in the dark."""
    sheet = corners([(-214, -170), (214, -170), (214, 176), (-214, 176)], 24, 3, 2)
    card = cut(sheet, mix("paper", "straw", 0.25), 9, rect(-220, -180, 440, 370, "url(#dusk)"))
    people = (
        (-156, "peach", "rape", mix("rape", "gold", 0.3), 1.0),
        (-52, "honey", "paper", "lake", 1.04),
        (52, "tan", "paper", mix("pine", "meadow", 0.2), 1.0),
    )
    hands = "".join(
        at(x, 64, hand(SKIN[skin].base, SKIN[skin].shade, cuff, sleeve, 150), s=s * 0.94) for x, skin, cuff, sleeve, s in people
    )
    dim = mix("night", "tea", 0.25)
    last = at(
        158, 64, hand(mix(dim, "ridge", 0.22), mix(dim, "ink", 0.3), mix(dim, "ink", 0.2), mix(dim, "ink", 0.35), 150), s=0.94
    )
    hops = "".join(
        line(f"M{x} -52Q{x + 50} -140 {x + 94} -66", c, 6, stroke_dasharray="2 13")
        + at(x + 97, -58, path("M-16 -12L4 2L8 -22Z", c))
        for x, c in ((-154, "madder"), (-50, "madder"), (54, mix("madder", "night", 0.35)))
    )
    ghosts = "".join(
        at(x, -2, rect(-40, -25, 80, 50, "none", 6, stroke=mix("straw", "tea", 0.5), stroke_width=4, stroke_dasharray="8 8"), r=r)
        for x, r in ((-156, -6), (-52, 4))
    )
    return lift("s3", card) + ghosts + clipped(sheet, hands, last) + hops + lift("s2", at(52, -8, envelope(), s=0.74, r=-5))


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    dusk = lin("dusk", [(0, "night", 0), (0.56, "night", 0), (0.78, "night", 0.86), (1, "night")], 0, 0, 1, 0)
    fade = lin(
        "fade", [(0, mix("tea", "night", 0.35), 0.42), (0.6, mix("tea", "night", 0.35), 0.36), (1, mix("tea", "night", 0.35), 0)]
    )
    yield from objects(
        IMAGES,
        {
            "bank-card": item(ground(180, 24, 186), bank_card(), defs=fade),
            "envelope-chain": item(ground(196, y=182), envelope_chain(), defs=dusk),
            "pay-code": item(ground(190, y=176), pay_code()),
            "two-phones": item(ground(190, y=202), two_phones()),
        },
    )
