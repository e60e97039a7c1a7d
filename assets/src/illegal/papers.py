"""Papers one may ask to see: the account book, the licence on the wall, the insurance folder.

All writing is strokes, every seal is a ring. Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from belongings import clip, lens, objects, pencil, ring_seal, rules, strokes
from origin.paper import SHADE, blob, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, line, path, rect

from illegal.pond import IMAGES


def ledger_book() -> str:
    """An open account book: two columns of small strokes, the last line in red, a pencil across."""
    left = cut("M-192 -112C-136 -134 -62 -130 -2 -106V130C-62 108 -136 106 -190 128Z", mix("paper", "straw", 0.2), 7)
    right = cut("M-2 -106C58 -130 134 -134 192 -112L190 128C134 106 58 108 -2 130Z", mix("paper", "straw", 0.08), 7)
    lines = "".join(
        line(f"M{x0} {y}C{x0 + k * 56} {y - 16} {x0 + k * 130} {y - 16} {x0 + k * 176} {y}", mix("lake", "paper", 0.62), 2.6)
        for k, x0 in ((-1, -10), (1, 6))
        for y in range(-74, 122, 26)
    )
    margin = line("M-100 -120V112M96 -120V112", mix("madder", "paper", 0.55), 3)
    ink = (
        strokes(-176, -82, (52, 60, 46, 56, 50, 58), 26, "ink", 4.4, 3)
        + strokes(-86, -90, (60, 44, 54, 62, 40, 52), 26, "ink", 4.4, 5)
        + strokes(18, -92, (54, 60, 48, 56, 44), 26, "ink", 4.4, 8)
        + strokes(110, -88, (44, 58, 60, 46, 60), 26, "ink", 4.4, 11)
    )
    red = (
        strokes(16, 42, (62,), 26, "madder", 6.4, 21)
        + strokes(108, 46, (62,), 26, "madder", 6.4, 23)
        + line("M14 58C60 44 130 48 178 62", "madder", 4.4)
    )
    cover = cut(corners([(-202, -100), (202, -100), (200, 146), (-200, 146)], 14, 3), mix("pine", "deep", 0.3), 9)
    ribbon = lift("s1", path("M-10 -112L8 -114L20 160L8 150L-4 162Z", "rape"))
    fold = path("M-2 -106C14 -114 28 -118 40 -121V113C28 116 14 122 -2 130Z", SHADE, opacity=0.1)
    return at(0, -20, lift("s3", cover) + left + right + fold + lines + margin + ink + red + ribbon, r=-4, s=1.06) + pencil(
        40, 122, 300, -17
    )


def licence() -> str:
    """A framed certificate with an empty oval seal; a lens is held before it."""
    wood = mix("timber", "madder", 0.12)
    outer = corners([(-196, -146), (196, -146), (196, 140), (-196, 140)], 12, 2, 1)
    frame = cut(outer, wood, 11) + path(
        corners([(-178, -128), (178, -128), (178, 122), (-178, 122)], 8), "none", stroke="gold", stroke_width=6
    )
    page = cut(corners([(-168, -118), (168, -118), (168, 112), (-168, 112)], 5), "paper", 6)
    border = path(
        corners([(-152, -102), (152, -102), (152, 96), (-152, 96)], 10), "none", stroke=mix("lake", "paper", 0.4), stroke_width=4
    ) + path(
        corners([(-143, -93), (143, -93), (143, 87), (-143, 87)], 8),
        "none",
        stroke=mix("lake", "paper", 0.6),
        stroke_width=2.4,
        stroke_dasharray="9 7",
    )
    knots = "".join(
        path(f"M{x} {y - 15}L{x + 15} {y}L{x} {y + 15}L{x - 15} {y}Z", mix("lake", "deep", 0.3)) + circle(x, y, 4.5, "paper")
        for x in (-152, 152)
        for y in (-102, 96)
    )
    head = rect(-78, -76, 156, 18, mix("deep", "paper", 0.15), 9) + rect(-46, -48, 92, 9, mix("straw", "tea", 0.25), 4.5)
    text = rules(-118, -20, (150, 172, 130), 23)
    seal = ellipse(74, 40, 50, 36, "none", stroke="madder", stroke_width=7) + ellipse(
        74, 40, 38, 25, "none", stroke="madder", stroke_width=3
    )
    hook = line("M-70 -140L0 -190L70 -140", mix("tea", "straw", 0.3), 5) + circle(0, -190, 9, "gold")
    gloss = path("M-168 -118H-60L-130 112H-168Z", "#FFFFFF", opacity=0.28)
    seen = lens(74, 38, 68)
    return hook + lift("s3", frame) + page + border + knots + head + text + seal + gloss + seen


def umbrella_open(c: str = "paper") -> str:
    """An open umbrella, 150 wide, the tip of its handle at (0, 74)."""
    dome = (
        "M-76 6C-74 -54 -34 -78 0 -78C34 -78 74 -54 76 6Q63 -8 51 6Q38 -8 26 6Q13 -8 0 6Q-13 -8 -26 6Q-38 -8 -51 6Q-63 -8 -76 6Z"
    )
    seams = line("M0 -78C-26 -60 -28 -20 -26 4M0 -78C26 -60 28 -20 26 4", mix(c, SHADE, 0.28), 4)
    stick = line("M0 4V56Q0 76 16 76Q30 76 30 62", c, 9) + line("M0 -78V-92", c, 8)
    return stick + cut(dome, c, 5, seams)


def policy() -> str:
    """A blue folder with an umbrella; a page with a table looks out of it."""
    page = at(
        22,
        -26,
        cut(corners([(-130, -170), (138, -170), (138, 150), (-130, 150)], 8, 3, 1), "paper", 6),
        rect(-104, -148, 214, 36, mix("sky", "paper", 0.2), 6),
        *[line(f"M-104 {y}H110", mix("straw", "tea", 0.25), 3) for y in (-90, -62, -34)],
        line("M-36 -112V-20M40 -112V-20", mix("straw", "tea", 0.25), 3),
        r=7,
    )
    back = cut(
        corners([(-160, -128), (-60, -128), (-42, -152), (60, -152), (72, -128), (160, -128), (160, 176), (-160, 176)], 14, 3),
        mix("deep", "night", 0.3),
        8,
    )
    front = cut(
        corners([(-164, -84), (164, -84), (158, 180), (-158, 180)], 16, 4),
        mix("deep", "lake", 0.3),
        10,
        path("M-170 120C-80 70 60 160 170 96V190H-170Z", mix("deep", "lake", 0.1)),
    )
    label = rules(-56, 138, (112,), 20, mix("lake", "paper", 0.5), 11)
    badge = at(0, 34, circle(0, 0, 92, mix("deep", "night", 0.12), opacity=0.55), at(-6, 2, umbrella_open("paper"), s=0.98))
    seal = at(118, 138, lift("s1", cut(blob(0, 0, 40, 40, 5, 0.03, 14), "paper", 4)), ring_seal(0, 0, 33))
    return lift("s3", back) + lift("s2", page) + lift("s3", front) + badge + label + seal + clip(-110, -84, 1.25, 4)


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        IMAGES,
        {
            "ledger-book": item(ground(182, y=160), ledger_book()),
            "licence": item(at(0, 22, licence(), s=1.06)),
            "policy": item(ground(160, y=186), policy()),
        },
    )
