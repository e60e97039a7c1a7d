"""What lies in grandparents' drawers: notebook, house deed, savings tin, receipt; and two cups of tea.

All writing is strokes. Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from belongings import objects, pencil, rules, strokes
from coins import coin
from nature import blossom
from origin.paper import SHADE, blob, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, line, path, rect

from elders.lecture import IMAGES


def notebook() -> str:
    """A small cloth-bound notebook, open; a pencil on a red thread, a page with ticks."""
    cloth = mix("lake", "deep", 0.35)
    cover = cut(corners([(-196, -138), (196, -138), (194, 146), (-194, 146)], 20, 3), cloth, 10)
    dots = "".join(circle(x, y, 3.4, mix(cloth, "paper", 0.55)) for x in (-186, 186) for y in range(-116, 132, 26))
    left = cut("M-178 -122C-120 -136 -60 -132 -2 -116V124C-60 108 -120 108 -176 126Z", mix("paper", "straw", 0.18), 6)
    right = cut("M-2 -116C60 -132 120 -136 178 -122L176 126C120 108 60 108 -2 124Z", mix("paper", "straw", 0.08), 6)
    flower = at(
        -92,
        -16,
        line("M0 86Q-8 30 0 0", "pine", 5),
        path("M-2 56C-30 54 -40 36 -42 24C-22 24 -8 36 -2 56Z", mix("pine", "meadow", 0.4)),
        path("M0 40C22 40 36 22 38 8C18 10 4 22 0 40Z", mix("pine", "meadow", 0.2)),
        blossom(0, -8, "blush", 6, 0.9),
    )
    ticks = "".join(
        path(
            corners([(28, y - 13), (54, y - 13), (54, y + 13), (28, y + 13)], 6, y),
            "none",
            stroke=mix("straw", "tea", 0.5),
            stroke_width=4,
        )
        + (line(f"M33 {y - 2}l8 9l16 -22", "madder", 6.5) if y < 50 else "")
        + strokes(70, y + 4, (w,), 20, "tea", 4.6, y + 400)
        for y, w in ((-84, 78), (-40, 60), (4, 84), (50, 56))
    )
    thread = "M0 -134C-20 -176 60 -196 96 -168C140 -134 210 -140 206 -60C204 0 180 40 146 78"
    cord = (
        line(thread, mix("madder", SHADE, 0.45), 7, opacity=0.35, transform="translate(3 5)")
        + line(thread, "madder", 6)
        + line(thread, mix("madder", "paper", 0.5), 2, stroke_dasharray="5 8")
    )
    band = lift("s1", rect(-7, -138, 14, 284, mix(cloth, SHADE, 0.3), 6))
    return at(-6, 16, lift("s3", cover), dots, left, right, band, flower, ticks, cord, r=-3) + pencil(60, 122, 220, -20, "pine")


def key(x: float, y: float, s: float = 1.0, r: float = 0) -> str:
    """An old door key, bow to the left."""
    c = mix("gold", "timber", 0.25)
    bow = blob(-70, 0, 38, 36, 3, 0.01) + blob(-74, 0, 19, 18, 4, 0.01)
    bit = "M-34 -10H84V-4H96V34H80V20H66V34H50V10H-34Z"
    return lift("s2", at(x, y, cut(bit, c, 5), cut(bow, c, 6), rect(-40, -15, 14, 30, mix(c, "rape", 0.35), 4), s=s, r=r))


def small_house(x: float, y: float, s: float = 1.0, c: str = "rape") -> str:
    """A house as a golden stamp: roof, door, window, a plume of smoke."""
    return at(
        x, y,
        path("M-62 -6L0 -62L62 -6V66H-62Z", c),
        line("M-80 8L0 -66L80 8", c, 13),
        rect(30, -66, 17, 40, c, 3),
        path("M-18 66V30Q-18 12 0 12Q18 12 18 30V66Z", "madder"),
        rect(-46, 10, 22, 22, "madder", 3), rect(26, 10, 22, 22, "madder", 3),
        s=s,
    )  # fmt: skip


def house_deed() -> str:
    """A red booklet with a golden house on it; a key beside it."""
    pages = cut(corners([(-128, -170), (136, -170), (136, 166), (-128, 166)], 6, 4), mix("paper", "straw", 0.3), 5) + "".join(
        line(f"M134 {y}h-8", mix("straw", "tea", 0.3), 2) for y in range(-160, 160, 9)
    )
    cover = cut(corners([(-140, -178), (124, -178), (124, 174), (-140, 174)], 14, 3), "madder", 11)
    spine = rect(-140, -174, 24, 344, mix("madder", SHADE, 0.3), 10)
    frame = path(corners([(-96, -146), (102, -146), (102, 142), (-96, 142)], 16), "none", stroke="rape", stroke_width=5) + path(
        corners([(-86, -136), (92, -136), (92, 132), (-86, 132)], 12), "none", stroke=mix("rape", "madder", 0.4), stroke_width=2.6
    )
    lines = rules(-38, 72, (82,), 20, "rape", 12) + rules(-20, 98, (46,), 20, "rape", 9)
    return (
        at(-34, 0, lift("s3", pages), lift("s2", cover, spine), frame, small_house(3, -36, 0.98), lines, r=-6)
        + line("M52 140C110 96 176 96 168 34", "pine", 6)
        + at(
            166,
            12,
            path("M-24 -22H24V22H-24Z", mix("pine", "meadow", 0.3), stroke="pine", stroke_width=5, stroke_linejoin="round"),
            r=14,
        )
        + key(112, 138, 0.98, 16)
    )


def folded_letter() -> str:
    """A letter that sticks out of the tin."""
    return lift(
        "s2",
        at(
            46,
            -62,
            cut(
                corners([(-58, -64), (52, -74), (62, 52), (-50, 60)], 5, 3),
                "paper",
                6,
                line("M-54 -6L58 -14", mix("straw", "tea", 0.35), 3),
                strokes(-40, -40, (74, 60), 22, "tea", 4.4, 3),
            ),
            r=12,
        ),
    )


def saved_coins() -> str:
    """The coins that fill the tin to its rim."""
    return "".join(
        lift("s1", coin(x, y, r))
        for x, y, r in (
            (-96, -24, 25),
            (-58, -40, 24),
            (-24, -22, 26),
            (-74, -8, 26),
            (30, -8, 26),
            (84, -20, 25),
            (110, -8, 22),
            (-14, -2, 25),
            (-120, -6, 22),
        )
    )


def knitting() -> str:
    """Rows of stitches in three colours, bent like the front of the tin."""
    return "".join(
        line(f"M{x} {y + (1 - (x / 150) ** 2) * 30:.0f}l9 10l9 -10", c, 6)
        for j, (y, c) in enumerate(
            (
                (10, "rape"),
                (30, mix("madder", "blush", 0.35)),
                (50, "paper"),
                (70, mix("madder", "blush", 0.35)),
                (90, "rape"),
                (110, mix("madder", "blush", 0.35)),
            )
        )
        for x in range(-146 + (j % 2) * 9, 138, 18)
    )


def tin_lid() -> str:
    """The lid, tilted back; a flower on it."""
    return at(
        -84,
        -108,
        cut(
            blob(0, 0, 134, 48, 3, 0.004, 16),
            mix("deep", "lake", 0.3),
            8,
            path(blob(0, -4, 104, 33, 4, 0.006, 16), "none", stroke="rape", stroke_width=5),
            at(0, -4, blossom(0, 0, "blush", 6, 0.8), line("M-64 6Q-40 -8 -28 0M64 6Q40 -8 28 0", "rape", 4)),
        ),
        path("M-134 4Q0 96 134 4V20Q0 112 -134 20Z", mix("deep", "night", 0.3)),
        r=-25,
    )


def savings_tin() -> str:
    """An old biscuit tin in a knitted cover, its lid half open; coins and a folded letter inside."""
    inside = path(blob(0, -18, 150, 44, 4, 0.004, 16), mix("ridge", "tea", 0.55))
    body = "M-152 -18Q0 44 152 -18V132Q0 194 -152 132Z"
    hem = "".join(circle(x, 136 + (1 - (x / 152) ** 2) * 30, 9, "rape") for x in range(-138, 142, 23))
    flower = at(0, 82, blossom(0, 0, "paper", 6, 1.15))
    rim = line("M-152 -18Q0 44 152 -18", mix("ridge", "snow", 0.45), 13) + line("M-152 -21Q0 41 152 -21", "snow", 3, opacity=0.8)
    back_rim = line("M-152 -18Q0 -78 152 -18", mix("ridge", "night", 0.1), 9)
    return at(
        0,
        30,
        lift("s2", tin_lid()),
        back_rim,
        inside,
        saved_coins(),
        folded_letter(),
        lift("s3", cut(body, "madder", 11, knitting(), flower)),
        hem,
        rim,
    )


def receipt() -> str:
    """A long curling till receipt; one line is ringed with red pencil."""
    strip = "M-92 -196L-80 -186L-68 -196L-56 -186L-44 -196L-32 -186L-20 -196L-8 -186L4 -196L16 -186L28 -196L40 -186L52 -196L64 -186L76 -196C86 -60 60 40 78 118H-94C-112 40 -82 -60 -92 -196Z"
    roll = (
        path("M-94 118H78C96 152 70 186 -8 182C-84 178 -118 152 -94 118Z", mix("paper", "straw", 0.6))
        + path("M-94 118H78C84 136 60 152 -8 150C-70 148 -104 138 -94 118Z", mix("straw", "tea", 0.25))
        + path("M-78 122C-40 112 40 112 66 122C50 138 -50 140 -78 122Z", mix("paper", "straw", 0.25))
    )
    head = at(-6, -150, blossom(0, 0, "lake", 5, 0.62)) + rules(-50, -122, (86,), 20, mix("straw", "tea", 0.35), 10)
    rows_ = "".join(
        rules(-72, y, (w,), 20, mix("straw", "tea", 0.28), 9) + rules(66 - v - 26, y, (v,), 20, mix("tea", "straw", 0.3), 9)
        for y, w, v in ((-84, 64, 30), (-58, 52, 24), (-32, 70, 34), (2, 56, 30), (34, 62, 26), (58, 48, 32))
    )
    cut_line = line("M-76 80H60", mix("straw", "tea", 0.5), 4, stroke_dasharray="8 8")
    total = rules(-72, 94, (44,), 20, "tea", 12) + rules(6, 94, (48,), 20, "tea", 12)
    ring = path(
        "M-88 4C-84 -24 70 -30 74 0C78 32 -70 36 -88 8C-92 -4 -60 -22 20 -20",
        "none",
        stroke="madder",
        stroke_width=7,
        stroke_linecap="round",
    )
    return at(-16, 4, lift("s3", path(strip, "paper"), roll), head, rows_, cut_line, total, ring, r=4, s=1.06) + pencil(
        118, 128, 190, -58, "madder"
    )


def tea_cup(x: float, y: float, s: float, c: str, flower: str) -> str:
    """A lidless tea bowl with a painted flower on a saucer; the saucer stands on y."""
    saucer = cut(blob(0, -12, 118, 24, 3, 0.005, 16), mix("paper", c, 0.16), 6) + path(
        blob(0, -16, 82, 14, 4, 0.005, 16), mix("straw", "tea", 0.22), opacity=0.6
    )
    body = "M-92 -138H92C92 -76 66 -34 42 -26V-14H-42V-26C-66 -34 -92 -76 -92 -138Z"
    tea = path(blob(0, -138, 90, 23, 3, 0.003, 16), mix("gold", "timber", 0.35)) + path(
        blob(-6, -141, 70, 14, 4, 0.01, 16), mix("gold", "loess", 0.4)
    )
    rim = path(blob(0, -138, 92, 25, 3, 0.003, 16), "none", stroke="paper", stroke_width=8)
    band = path("M-96 -112Q0 -84 96 -112V-98Q0 -70 -96 -98Z", c)
    paint = at(
        0,
        -60,
        blossom(0, 0, flower, 5, 0.66),
        path("M-20 6C-36 4 -46 12 -50 20C-36 24 -24 18 -20 6Z", "pine"),
        path("M20 6C36 4 46 12 50 20C36 24 24 18 20 6Z", "pine"),
    )
    return at(x, y, lift("s2", saucer), lift("s2", cut(body, "paper", 9, band, paint)), tea, rim, s=s)


def steam(d: str, w: float) -> str:
    return line(d, mix("sky", "ridge", 0.12), w, opacity=0.8) + line(d, "#FFFFFF", w * 0.3, opacity=0.35)


def tea_cups() -> str:
    """A large cup and a small one; their steam meets above."""
    meet = "M-84 -4C-120 -60 -40 -82 -52 -128C-60 -176 -2 -206 10 -150C20 -206 84 -182 68 -126C54 -84 122 -60 96 22"
    inner = "M-44 -2C-70 -44 -8 -76 8 -112C22 -76 74 -50 60 24"
    return (
        steam(meet, 17) + steam(inner, 10) + tea_cup(-80, 184, 1.06, "lake", "blush") + tea_cup(116, 192, 0.74, "rape", "madder")
    )


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        IMAGES,
        {
            "house-deed": item(ground(160, y=190), house_deed()),
            "notebook": item(ground(186, y=176), notebook()),
            "receipt": item(ground(110, -8, 196), receipt()),
            "savings-tin": item(ground(160, y=198), savings_tin()),
            "tea-cups": item(ellipse(0, 192, 220, 24, "url(#pool)"), tea_cups()),
        },
    )
