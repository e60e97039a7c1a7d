"""A practice coupon that pays for likes, lying on a table: pretty, hurried, and nothing like money.

It bears no sum; its coins are shells, its scan square is a star, its seal a flower, its small print cannot be read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from belongings import hourglass, objects
from coins import cowrie
from lettering import words
from nature import leaf
from origin.paper import POOL, SHADE, blob, corners, cut, disc, glint
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rad, rect, svg

from family.keepsakes import IMAGES

SIDE: Final = 480
CORNER: Final = 25
CARD: Final = mix("rape", "paper", 0.66)
BOX: Final = mix("rape", "paper", 0.3)
OWN: Final = (
    POOL
    + lin("wood", [(0, "#C79462"), (1, "#A9713F")])
    + rad("sunny", [(0, "#FFF3C8", 0.45), (1, "#FFF3C8", 0)], 0.1, 0.06, 0.9)
    + rad("rim", [(0, "#5A3416", 0), (0.74, "#5A3416", 0), (1, "#5A3416", 0.18)], 0.5, 0.5, 0.72)
)


def table() -> str:
    """Planks, a corner of blue cloth, two leaves."""
    seams = "".join(line(f"M0 {y}H{SIDE}", mix("timber", SHADE, 0.3), 2.6, opacity=0.5) for y in (96, 204, 316, 424))
    cloth = lift("s2", path("M-10 300L150 490H-10Z", mix("lake", "paper", 0.3))) + line(
        "M-6 322L136 490", "paper", 4, stroke_dasharray="10 8"
    )
    leaves = leaf(440, 20, 24, mix("pine", "meadow", 0.4), 1.1) + leaf(446, 22, 98, mix("pine", "meadow", 0.2), 0.9)
    return rect(0, 0, SIDE, SIDE, "url(#wood)") + seams + cloth + leaves


def sheet() -> str:
    """The card: two bitten sides, a hem of dashes, a line to tear along above the small print."""
    bite = 15
    d = (
        f"M42 22H438Q456 22 456 40V{378 - bite}A{bite} {bite} 0 0 0 456 {378 + bite}V440Q456 458 438 458H42Q24 458 24 440"
        f"V{378 + bite}A{bite} {bite} 0 0 0 24 {378 - bite}V40Q24 22 42 22Z"
    )
    hem = rect(35, 33, 410, 414, "none", 12, stroke=mix("gold", CARD, 0.35), stroke_width=2.6, stroke_dasharray="9 7")
    tear = line("M50 378H430", mix("gold", "tea", 0.3), 3.4, stroke_dasharray="2 10")
    return lift("s3", path(d, CARD), path(d, "none", stroke="paper", stroke_width=3)) + hem + tear


def heading() -> str:
    """A ribbon with the name of the paper: 练习券."""
    band = cut("M46 42H300L284 67L300 92H46L62 67Z", "madder", 5)
    seams = line("M64 49H282M64 85H282", mix("madder", "paper", 0.45), 2, stroke_dasharray="7 6")
    return lift("s2", band) + seams + words("练习券", 173, 67, 40, "paper", "title", 0.12)


def thumb() -> str:
    """A hand with its thumb up on a round blue field. 116 wide."""
    tone = "#F6CFA4"
    fist = "M-24 0C-12 -8 -6 -22 -4 -38C-3 -50 17 -50 18 -34C19 -24 15 -14 13 -6H36C47 -6 48 9 40 12C47 16 45 28 37 29C42 34 38 45 30 46C32 54 26 57 19 57H-6C-15 57 -20 52 -24 50Z"
    knuckles = line("M22 12H39M20 29H36M18 46H29", mix(tone, "timber", 0.4), 3.4)
    cuff = cut(corners([(-48, -8), (-24, -8), (-24, 58), (-48, 58)], 6), "rape", 4)
    spark = "".join(
        line(f"M{a} {b}L{c} {d}", "rape", 5) for a, b, c, d in ((-20, -36, -27, -44), (28, -36, 35, -44), (7, -56, 7, -65))
    )
    return (
        lift("s2", disc(0, 0, 58, mix("deep", "lake", 0.35), 4, depth=5))
        + spark
        + at(2, 2, lift("s2", cut(fist, tone, 5), knuckles, cuff), s=0.86)
    )


def shell_coins() -> str:
    """A plus and a row of four shells on round discs in a paper pocket. 138 wide."""
    pocket = cut(corners([(-69, -33), (69, -33), (69, 33), (-69, 33)], 14, 2), BOX, 4)
    coins = "".join(
        at(
            -46 + k * 30.6,
            0,
            lift("s1", circle(0, 0, 19, "gold"), circle(-1, -1.4, 16.4, mix("gold", "rape", 0.7))),
            cowrie(0, 0, 0.5, 16),
        )
        for k in range(4)
    )
    return lift("s1", pocket) + coins


def arrow() -> str:
    """From the thumb to the shells: likes are to be paid."""
    return line("M-12 0H4", "madder", 6) + path(
        "M2 -10L16 0L2 10Z", "madder", stroke="madder", stroke_width=3, stroke_linejoin="round"
    )


def star_square() -> str:
    """Where a code to scan would be: a woven star in a square, held by four corner marks. 120 wide."""
    deep, pale = "night", mix("lake", "deep", 0.3)
    field = lift("s1", rect(-50, -50, 100, 100, "paper", 8))
    star = "".join(at(0, 0, poly([(0, -44), (11, -17), (0, 0), (-11, -17)], deep if k % 2 else pale), r=45 * k) for k in range(8))
    beads = "".join(at(x, y, rect(-5, -5, 10, 10, "madder", 2), r=45) for x in (-38, 38) for y in (-38, 38))
    marks = "".join(line(f"M{x * 60} {y * 38}V{y * 60}H{x * 38}", "deep", 6) for x in (-1, 1) for y in (-1, 1))
    return field + star + circle(0, 0, 7, "rape") + beads + marks


def cat() -> str:
    """A round cat with a bow and one beckoning paw, behind a hedge. 124 wide, the hedge down to y = 90."""
    fur, patch = "#FFF6E4", mix("gold", "loess", 0.35)
    ears = "".join(
        path(f"M{k * 44} -28L{k * 42} -72Q{k * 40} -78 {k * 34} -72L{k * 10} -48Z", c)
        + path(f"M{k * 38} -36L{k * 38} -60L{k * 22} -46Z", "blush")
        for k, c in ((-1, fur), (1, patch))
    )
    body = path("M-46 76C-48 40 -34 22 0 22C34 22 48 40 46 76Z", fur) + path(
        "M24 30C40 38 47 54 46 76H28C34 60 32 44 24 30Z", patch
    )
    head = lift("s1", path(blob(0, -14, 50, 42, 5, 0.01, 16), fur)) + path(
        "M10 -54C34 -54 50 -36 50 -14C40 -14 26 -22 10 -54Z", patch
    )
    face = (
        line("M-28 -16Q-20 -27 -12 -16M12 -16Q20 -27 28 -16", "ink", 4.6)
        + path("M-5 -7H5Q5 -1 0 1Q-5 -1 -5 -7Z", "madder")
        + line("M0 1Q-2 10 -12 8M0 1Q2 10 12 8", "ink", 3.4)
        + ellipse(-33, -3, 8, 6, "blush", opacity=0.8) + ellipse(33, -3, 8, 6, "blush", opacity=0.8)
        + line("M-44 -8L-60 -12M-44 2L-60 4M44 -8L60 -12M44 2L60 4", mix("tea", "loess", 0.2), 2.6)
    )  # fmt: skip
    bow = at(
        0, 34, path("M0 0C-22 -16 -28 -4 -24 8C-18 13 -8 8 0 2C8 8 18 13 24 8C28 -4 22 -16 0 0Z", "deep"), circle(0, 2, 6, "rape")
    )
    paw = (
        lift("s1", path("M38 74C34 44 42 22 46 14C40 -2 54 -12 64 -4C74 4 70 16 64 20C64 44 64 60 60 76Z", fur))
        + "".join(circle(x, y, 3, "blush") for x, y in ((51, 0), (58, -1), (64, 4)))
        + ellipse(57, 10, 6, 5, "blush")
    )
    hedge = "M-52 80V68Q-50 56 -40 61Q-32 52 -22 60Q-12 50 -2 60Q9 50 19 60Q30 52 40 61Q52 54 58 63Q66 62 67 72V80Q67 90 57 90H-42Q-52 90 -52 80Z"
    return lift("s2", ears, body, head) + face + bow + paw + lift("s2", cut(hedge, mix("meadow", "pine", 0.3), 4))


def flower_stamp() -> str:
    """A round red impression that looks official and is a flower. 116 wide."""
    petals = "".join(at(0, 0, path("M0 -8C-15 -18 -11 -36 0 -38C11 -36 15 -18 0 -8Z", "madder"), r=60 * k) for k in range(6))
    ring = circle(0, 0, 54, "none", stroke="madder", stroke_width=6) + circle(0, 0, 45, "none", stroke="madder", stroke_width=2.4)
    return g(at(0, 0, ring, petals, circle(0, 0, 6.5, "madder"), r=-10), opacity=0.86)


def small_print() -> str:
    """Four lines of grey strokes, too small for anyone. 372 wide."""
    grey, out, k = mix("tea", CARD, 0.45), "", 3
    for y, end in ((-16, 186), (-5, 186), (6, 186), (17, 110)):
        x = -186
        while x < end - 8:
            k = (k * 5 + 3) % 19
            wide = min(6 + k, end - x)
            out += rect(x, y - 1.8, wide, 3.6, grey, 1.8)
            x += wide + 4
    return out


def task_card() -> str:
    clip = f'<clipPath id="sheet"><rect width="{SIDE}" height="{SIDE}" rx="{CORNER}"/></clipPath>'
    things = (
        heading()
        + at(383, 124, cat(), s=0.94)
        + at(98, 168, thumb()) + at(169, 168, arrow()) + at(257, 168, shell_coins())
        + at(100, 302, star_square())
        + at(240, 300, lift("s1", disc(0, 0, 62, mix("blush", "paper", 0.4), 6, depth=4)), hourglass(0, 0, 0.58, "madder"))
        + at(384, 302, flower_stamp())
        + at(240, 416, small_print())
        + glint(186, 118, 9, "gold") + glint(322, 226, 8, "gold") + glint(168, 238, 7, "gold")
    )  # fmt: skip
    light = rect(0, 0, SIDE, SIDE, "url(#sunny)") + rect(0, 0, SIDE, SIDE, "url(#rim)")
    return svg(SIDE, SIDE, clip + g(table(), sheet(), things, light, clip_path="url(#sheet)"), OWN)


def pictures() -> Iterator[Picture]:
    """The picture to search."""
    yield from objects(IMAGES, {"task-card": task_card()})
