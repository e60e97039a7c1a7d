"""Uncle Ma's noodle shop at noon: stove and pots behind the counter, a rack of noodles, tables by the street window.

The menu slips on the beam are blank but for little drawings; no price, no brand, no writing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from houses import chilli
from land import LIGHT, MASTER, VIEW, light, soften
from market_street import awning
from nature import leaf
from palette import P, mix
from picture import Output, Picture
from rooms import DARK_WOOD, DEFS, PALE_WOOD, SHADE, WOOD, slabs, stool, window
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rect, svg

IRON: Final = mix("night", "ridge", 0.22)
BRICK: Final = mix("madder", "loess", 0.5)
OWN: Final = (
    lin("wall", [(0, "#FBEBC9"), (1, "#F1D6A4")])
    + lin("steam", [(0, "#FFFFFF", 0), (0.5, "#FFFFFF", 0.8), (1, "#FFFFFF", 0.5)])
    + '<filter id="puff" x="-40%" y="-20%" width="180%" height="140%"><feGaussianBlur stdDeviation="7"/></filter>'
    + soften(1.2)
)


def wall() -> str:
    """Warm plaster over a band of white and blue tiles, one beam across."""
    tiles = rect(-20, 322, 1320, 184, "#F6F1E2")
    for row in range(4):
        for k in range(30):
            x, y = -20 + k * 46, 324 + row * 46
            if row == 0:
                tiles += path(f"M{x + 22} {y + 8}l13 14l-13 14l-13 -14Z", mix("lake", "paper", 0.3 if k % 2 else 0.55))
            tiles += rect(x, y, 44, 44, "none", 4, stroke="#D9CDB0", stroke_width=2, opacity=0.8)
    beam = rect(-20, 20, 1320, 26, "timber") + rect(-20, 20, 1320, 7, PALE_WOOD)
    return rect(-20, -120, 1320, 640, "url(#wall)") + tiles + lift("s1", rect(-20, 312, 1320, 14, WOOD)) + lift("s2", beam)


def bowl(x: float, y: float, s: float = 1.0, rim: str = "lake", full: bool = False) -> str:
    """A noodle bowl standing on y; full shows broth, noodles and greens."""
    body = path("M-46 -44H46Q44 -8 16 -4V0H-16V-4Q-44 -8 -46 -44Z", "#FBF5E8") + line("M-43 -32Q0 -24 43 -32", rim, 5)
    soup = ""
    if full:
        soup = ellipse(0, -44, 46, 12, "#FBF5E8") + ellipse(0, -44, 40, 9, mix("gold", "madder", 0.3))
        soup += "".join(line(f"M{-24 + k * 9} -44q6 -6 14 0", "#FFF0C4", 3.4) for k in range(5))
        soup += "".join(leaf(dx, -46, a, "pine", 0.4) for dx, a in ((-14, -30), (4, -160), (16, 10)))
    return at(x, y, body, soup, s=s)


def menu_slips() -> str:
    """Wooden slips on the beam: a bowl, a chilli, a tea cup, a flat bread, an egg."""
    chili = path("M-12 -12Q12 -10 16 16Q-4 12 -12 -12Z", "madder") + line("M-12 -12l-6 -7", "pine", 4)
    bread = circle(0, 0, 18, "gold") + circle(0, 0, 11, mix("gold", "rape", 0.6))
    soup = line("M-9 -12q-5 -8 0 -14M7 -12q-5 -8 0 -14", "loess", 4) + path(
        "M-24 -6H24Q22 14 9 16V20H-9V16Q-22 14 -24 -6Z", "deep"
    )
    egg = ellipse(0, 0, 16, 19, mix("straw", "loess", 0.45)) + circle(0, 3, 8, "rape")
    greens = "".join(leaf(0, 18, a, "meadow", 0.8) for a in (-120, -90, -60))
    cup = path("M-15 -12H15Q14 13 0 13Q-14 13 -15 -12Z", "madder") + line("M15 -7q12 2 4 12h-6", "madder", 4)
    out = ""
    for i, inside in enumerate((soup, chili, bread, egg, greens, cup)):
        x = 476 + i * 138
        strings = line(f"M{x - 16} 40V76M{x + 16} 40V76", "tea", 2.6)
        out += (
            strings + lift("s2", rect(x - 34, 72, 68, 84, "paper", 6), rect(x - 34, 72, 68, 11, "timber", 4)) + at(x, 121, inside)
        )
    return out


def ladles() -> str:
    """A rail with ladles, a strainer, dried chilli and a string of garlic."""
    rail = rect(430, 184, 424, 9, IRON, 4)
    spoon = line("M0 0V62", IRON, 5) + path("M-20 62H20Q18 86 0 86Q-18 86 -20 62Z", IRON)
    sieve = (
        line("M0 0V54", "timber", 6)
        + circle(0, 78, 24, "none", stroke=IRON, stroke_width=5)
        + line("M-18 68H18M-22 78H22M-18 88H18M-10 58V98M0 55V101M10 58V98", IRON, 2)
    )
    garlic = line("M0 0V70", "straw", 5) + "".join(
        path(f"M{dx} {y}q-16 10 -8 22q8 6 16 0q8 -12 -8 -22Z", "#FBF1DE")
        + line(f"M{dx} {y + 4}v16", mix("blush", "straw", 0.4), 2)
        for dx, y in ((-9, 12), (9, 22), (-8, 38), (9, 50), (0, 66))
    )
    return (
        lift("s2", rail)
        + "".join(lift("s1", at(x, 195, tool)) for x, tool in ((618, sieve), (668, spoon), (452, spoon), (830, garlic)))
        + at(566, 196, chilli(0, 8, 6))
    )


def shelf() -> str:
    """Bowls and jars on a board to the right."""
    stacks = "".join(
        bowl(x, 268 - k * 14, 0.78, c) for x, n, c in ((946, 4, "lake"), (1034, 3, "madder"), (1122, 4, "lake")) for k in range(n)
    )
    jars = "".join(
        lift("s1", rect(x, 218, 44, 50, c, 9)) + rect(x + 6, 206, 32, 16, "timber", 4) + circle(x + 22, 244, 11, "paper")
        for x, c in ((1182, "madder"), (1234, "gold"))
    )
    brackets = "".join(path(f"M{x} 282H{x + 14}L{x + 2} 312H{x}Z", DARK_WOOD) for x in (920, 1230))
    return stacks + jars + brackets + lift("s2", rect(886, 268, 414, 15, WOOD, 4))


def pot(x: float, y: float, s: float = 1.0) -> str:
    """An iron soup pot, its belly standing on y."""
    body = path("M-92 -96H92L84 -18Q80 0 60 0H-60Q-80 0 -84 -18Z", IRON) + path(
        "M40 -96H92L84 -18Q80 0 60 0H20Z", "#0E1626", opacity=0.22
    )
    rim = (
        ellipse(0, -96, 98, 20, mix("night", "ridge", 0.6))
        + ellipse(0, -97, 86, 15, mix("gold", "loess", 0.4))
        + ellipse(-16, -99, 44, 6, "#FFF0C4", opacity=0.7)
    )
    ears = line("M-92 -66Q-116 -66 -112 -46Q-110 -38 -90 -42M92 -66Q116 -66 112 -46Q110 -38 90 -42", IRON, 9)
    return at(x, y, ears, lift("s1", body), rim, line("M-74 -70Q-72 -34 -66 -20", "#FFFFFF", 5, opacity=0.25), s=s)


def steam(x: float, y: float, s: float = 1.0) -> str:
    wisps = "".join(
        line(d, "#FFFFFF", w, opacity=0.62)
        for d, w in (("M-40 0q-26 -40 0 -80t-6 -84", 20), ("M6 0q-28 -46 2 -96t0 -90", 26), ("M48 -4q-24 -40 2 -76t-4 -70", 18))
    )
    return at(x, y, g(wisps, filter="url(#puff)"), s=s)


def stove() -> str:
    """The brick stove with two steaming pots; only its upper part shows above the counter."""
    bricks = rect(440, 356, 420, 70, BRICK, 6)
    for row in range(3):
        bricks += "".join(
            rect(446 + k * 52 + row % 2 * 26, 362 + row * 22, 46, 17, mix(BRICK, "paper", 0.16), 3)
            for k in range(8 if row % 2 == 0 else 7)
        )
    return (
        lift("s2", bricks, rect(430, 346, 440, 16, mix("loess", "paper", 0.3), 5))
        + pot(528, 350, 0.84)
        + pot(752, 350, 0.72)
        + steam(528, 262, 0.8)
        + steam(752, 276, 0.66)
    )


def counter() -> str:
    """The long counter with a cloth, blanched greens, bowls ready to be served and a floured board."""
    x, w = 396, 924
    front = rect(x, 424, w, 96, WOOD, 4) + "".join(
        rect(x + 22 + i * 128, 440, 106, 66, mix("timber", "#FFE9C0", 0.3), 6) for i in range(8)
    )
    top = rect(x - 16, 404, w + 32, 24, PALE_WOOD, 7) + rect(x - 16, 404, w + 32, 7, "#FBE6C0", 4)
    cloth = (
        path("M436 426H588V492Q569 506 550 492Q531 506 512 492Q493 506 474 492Q455 506 436 492Z", "deep")
        + line("M436 436H588", "rape", 5)
        + at(512, 466, bowl(0, 18, 0.5, "rape"))
    )
    board = rect(1060, 392, 190, 14, mix("timber", "#FFE9C0", 0.6), 5) + "".join(
        path(f"M{bx - 30} 392Q{bx - 30} 362 {bx} 362Q{bx + 30} 362 {bx + 30} 392Z", "#FBEFD2")
        + line(f"M{bx - 22} 386Q{bx} 358 {bx + 22} 386M{bx - 14} 388Q{bx} 368 {bx + 14} 388", mix("loess", "straw", 0.5), 2.4)
        for bx in (1096, 1160, 1222)
    )
    served = bowl(900, 406, 0.9, "madder", True) + bowl(996, 406, 0.9, "lake", True)
    return (
        ellipse(860, 524, 490, 15, SHADE, opacity=0.25) + lift("s3", front) + lift("s2", top) + lift("s1", cloth) + board + served
    )


def condiments(x: float, y: float) -> str:
    """Chopsticks, chilli oil and a vinegar jug."""
    sticks = "".join(
        at(x - 46 + dx, y - 40, rect(-3, -50, 6, 60, c, 2), r=a)
        for dx, c, a in ((-8, "timber", -10), (0, "madder", 0), (8, "timber", 9))
    )
    jar = rect(x - 66, y - 52, 42, 52, "deep", 7) + line(f"M{x - 64} {y - 34}H{x - 26}", "rape", 4)
    oil = (
        rect(x - 12, y - 38, 46, 38, "madder", 9)
        + ellipse(x + 11, y - 38, 23, 7, mix("madder", "gold", 0.4))
        + line(f"M{x + 18} {y - 40}L{x + 40} {y - 66}", "ridge", 5)
    )
    jug = path(
        f"M{x + 50} {y}Q{x + 42} {y - 30} {x + 58} {y - 44}V{y - 62}H{x + 74}V{y - 44}Q{x + 90} {y - 30} {x + 82} {y}Z",
        mix("ink", "tea", 0.4),
    ) + line(f"M{x + 82} {y - 40}q18 4 4 24", mix("ink", "tea", 0.4), 5)
    return sticks + lift("s1", jar, oil, jug)


def table(x: float, y: float, w: float, on: str) -> str:
    """A square table seen from the front; (x, y) is the middle of its front edge."""
    top = poly([(-w / 2, 0), (w / 2, 0), (w / 2 - 34, -34), (-w / 2 + 34, -34)], PALE_WOOD) + rect(-w / 2, 0, w, 17, WOOD, 4)
    legs = (
        rect(-w / 2 + 16, 14, 17, 128, DARK_WOOD, 3)
        + rect(w / 2 - 33, 14, 17, 128, DARK_WOOD, 3)
        + rect(-w / 2 + 30, 30, w - 60, 10, DARK_WOOD)
    )
    return at(x, y, ellipse(6, 144, w * 0.56, 15, SHADE, opacity=0.26), legs, lift("s2", top), on)


def noodle_shop() -> str:
    street = window(60, 78, 292, 220, "pane", "timber", 31, 3)
    cloth = awning(424, -46, 900, 72, P["madder"], P["paper"], 19)
    far = wall() + street + menu_slips() + ladles() + cloth + shelf() + stove()
    floor = slabs(506, mix("loess", "paper", 0.3), mix("loess", "timber", 0.02))
    room = g(far, floor, counter(), filter="url(#dof)")
    near = (
        stool(80, 640, 1.0) + stool(330, 640, 1.0) + table(200, 566, 300, condiments(-30, -14) + bowl(92, -8, 0.9, "lake", True))
    )
    near += (
        stool(960, 704, 1.2)
        + stool(1260, 704, 1.2)
        + table(1110, 640, 340, condiments(50, -14) + bowl(-92, -8, 1.0, "madder", True))
    )
    return svg(1280, 960, room + near + light(), DEFS + OWN + LIGHT, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/noodle-shop.webp", noodle_shop(), MASTER)
