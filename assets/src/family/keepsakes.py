"""Things to keep from the lessons: a coin on a hook, a call-back key, a secret in a glass, a heart with a word in it.

Pure drawing around (0, 0). The coin is the town's own, the word stays hidden.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from belongings import objects
from origin.paper import SHADE, corners, cut, disc, glint, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, line, path, rect

IMAGES: Final = "lessons/scam-family/images"
STEEL: Final = mix("ridge", "night", 0.28)
BRIGHT: Final = mix("ridge", "snow", 0.62)
GLASS: Final = mix("sky", "paper", 0.35)
FELT: Final = mix("madder", "blush", 0.22)


def round_coin(r: float = 100, hole: bool = True) -> str:
    """A plain round coin with a rim and, if hole, a square window."""
    rim = disc(0, 0, r, mix("gold", "rape", 0.3), 3, depth=r * 0.09)
    face = disc(0, 0, r * 0.8, mix("gold", "rape", 0.62), 5, depth=r * 0.05)
    window = ""
    if hole:
        h = r * 0.22
        window = path(corners([(-h, -h), (h, -h), (h, h), (-h, h)], 4), mix("gold", SHADE, 0.55)) + rect(
            -h - 7, -h - 7, 2 * h + 14, 2 * h + 14, "none", 6, stroke=mix("gold", SHADE, 0.18), stroke_width=6
        )
    shine = line(
        f"M{-r * 0.62:.0f} {-r * 0.2:.0f}Q{-r * 0.54:.0f} {-r * 0.52:.0f} {-r * 0.2:.0f} {-r * 0.62:.0f}",
        "#FFF6CF",
        r * 0.09,
        opacity=0.9,
    )
    return rim + face + window + shine


def steel(d: str, w: float) -> str:
    """A shining wire."""
    return (
        line(d, mix(STEEL, SHADE, 0.5), w + 3, opacity=0.35, transform="translate(4 6)")
        + line(d, STEEL, w)
        + line(d, BRIGHT, w * 0.34, transform=f"translate({-w * 0.16} {-w * 0.16})")
    )


def coin_hook() -> str:
    """One coin threaded on a fish hook; the thread leaves the picture at the top."""
    thread = line("M30 -240C20 -214 44 -190 30 -168", mix("ridge", "night", 0.2), 4)
    barb = path("M-150 56L-168 108L-146 98L-124 112Z", STEEL) + path("M-150 56L-160 92L-148 88Z", BRIGHT)
    eye = circle(30, -146, 19, "none", stroke=STEEL, stroke_width=11) + circle(
        28, -148, 19, "none", stroke=BRIGHT, stroke_width=3.6
    )
    knots = "".join(line(f"M{22} {y}h16", mix("madder", "paper", 0.15), 5) for y in (-184, -177, -170))
    under, over = "M30 -126V10", "M30 40V58C30 128 -18 160 -66 160C-118 160 -150 124 -150 78"
    piece = lift("s3", at(44, 22, round_coin(124), r=8))
    return (
        thread
        + knots
        + eye
        + steel(under, 15)
        + piece
        + g(steel(over, 15))
        + barb
        + steel("M30 34V44", 15)
        + glint(146, -78, 18)
        + glint(-186, 40, 12)
    )


def handset(c: str) -> str:
    """A telephone receiver, 150 wide, hung level; turn it as needed."""
    return path(
        "M-78 -2C-78 -46 -40 -62 0 -62C40 -62 78 -46 78 -2C78 14 68 20 54 18L40 14C30 12 28 2 28 -10C12 -18 -12 -18 -28 -10C-28 2 -30 12 -40 14L-54 18C-68 20 -78 14 -78 -2Z",
        c,
    )


def redial_key() -> str:
    """One big round green key: hang up and ring back yourself."""
    green = mix("pine", "meadow", 0.3)
    well = lift("s3", disc(0, 8, 196, mix("paper", "straw", 0.5), 3, depth=9)) + circle(0, 8, 176, mix("straw", "tea", 0.25))
    foot = circle(0, 14, 166, mix(green, SHADE, 0.5))
    key = disc(0, -2, 164, green, 5, depth=14) + path(
        "M-128 -54C-100 -120 -20 -146 50 -130C-10 -120 -76 -92 -106 -34C-114 -24 -132 -38 -128 -54Z", "#FFFFFF", opacity=0.2
    )
    ring = line("M-96 54A112 112 0 1 1 70 86", "paper", 17)
    head = path("M-128 44L-66 42L-92 98Z", "paper")
    return well + foot + key + ring + head + at(4, 14, handset("paper"), s=0.8, r=-38)


def note(w: float = 96, h: float = 130) -> str:
    """A note folded in four, a few strokes on it."""
    d = corners([(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)], 6, 3, 2)
    folds = line(f"M0 {-h / 2}V{h / 2}M{-w / 2} 0H{w / 2}", mix("straw", "tea", 0.2), 3, opacity=0.7) + path(
        f"M0 {-h / 2}H{w / 2}V0H0Z", SHADE, opacity=0.06
    )
    words = "".join(
        line(f"M{-w * 0.34:.0f} {y}q14 -8 27 0t27 0{'t24 0' if k % 2 else ''}", mix("tea", "paper", 0.2), 5, opacity=0.8)
        for k, y in enumerate((-78, -52, -26, 34, 62))
    )
    return lift("s2", cut(d, "paper", 6, folds)) + words


def glass_secret() -> str:
    """A glass jar without its lid; the folded note inside is already half out."""
    d = "M-92 -78C-92 -66 -122 -50 -124 -16V128C-124 158 -104 172 -74 172H74C104 172 124 158 124 128V-16C122 -50 92 -66 92 -78Z"
    back = (
        path(d, GLASS, opacity=0.75)
        + ellipse(0, -82, 94, 22, mix(GLASS, "ridge", 0.3))
        + ellipse(0, -80, 80, 15, mix(GLASS, "ridge", 0.5))
    )
    slip = at(14, -62, note(122, 230), r=9)
    front = path(d, GLASS, opacity=0.32) + path(d, "none", stroke=mix("ridge", "paper", 0.25), stroke_width=6)
    gleam = path(
        "M-100 -10C-104 40 -104 90 -98 130C-86 142 -78 130 -80 116C-86 76 -84 36 -78 -8C-82 -26 -98 -26 -100 -10Z",
        "#FFFFFF",
        opacity=0.7,
    ) + line("M96 10V96", "#FFFFFF", 8, opacity=0.55)
    lip = path(
        "M-94 -82C-94 -56 94 -56 94 -82", "none", stroke=mix("ridge", "paper", 0.1), stroke_width=10, stroke_linecap="round"
    ) + path("M-92 -86C-80 -66 80 -66 92 -86", "none", stroke="#FFFFFF", stroke_width=4, opacity=0.8)
    band = line("M-112 -38Q0 -14 112 -38", "madder", 9) + at(
        40,
        -24,
        path("M0 0C-20 -22 -36 -10 -28 4C-20 12 -6 8 0 0C10 -20 30 -20 28 -2C24 12 8 10 0 0Z", "madder"),
        circle(0, 0, 6, mix("madder", "paper", 0.35)),
    )
    lid = at(
        168,
        132,
        lift(
            "s2",
            path("M-58 -14C-58 22 58 22 58 -14V8C58 46 -58 46 -58 8Z", mix("timber", "#FFE9C0", 0.1)),
            ellipse(0, -14, 58, 21, mix("timber", "#FFE9C0", 0.45)),
        ),
        ellipse(-4, -16, 40, 12, mix("timber", "#FFE9C0", 0.62)),
        r=-8,
    )
    return back + slip + front + gleam + lip + band + lid


HEART: Final = "M0 150C-60 116 -168 44 -166 -44C-164 -110 -92 -146 -38 -112C-18 -98 -6 -82 0 -66C6 -82 18 -98 38 -112C92 -146 164 -110 166 -44C168 44 60 116 0 150Z"


def heart_word() -> str:
    """A felt pouch in the shape of a heart, a button on its flap, a card half hidden in it."""
    back = lift("s3", at(0, -6, path(HEART, mix(FELT, SHADE, 0.34)), s=1.04))
    card = at(
        34,
        -112,
        lift("s2", cut(corners([(-62, -76), (62, -76), (62, 90), (-62, 90)], 12, 3, 1), "paper", 6)),
        "".join(circle(x, -34, 11, mix("rape", "gold", 0.3)) for x in (-30, 0, 30)),
        rect(-40, -8, 80, 10, mix("straw", "tea", 0.2), 5),
        r=13,
    )
    front_d = "M0 150C-60 116 -168 44 -166 -44C-120 -22 -70 -26 -28 -8C0 4 8 4 30 -8C76 -30 124 -24 166 -44C168 44 60 116 0 150Z"
    front = lift("s2", cut(front_d, FELT, 12))
    stitches = path(
        "M0 132C-50 104 -146 42 -150 -24C-112 -6 -66 -10 -28 8C0 20 8 20 30 8C72 -14 114 -8 150 -24C146 42 50 104 0 132Z",
        "none",
        stroke=mix(FELT, "paper", 0.65),
        stroke_width=5,
        stroke_dasharray="13 11",
        stroke_linecap="round",
    )
    loop = line("M0 0C-6 18 -6 30 0 40", mix(FELT, SHADE, 0.4), 7)
    button = (
        lift("s2", disc(2, 44, 30, "rape", 4, depth=6))
        + "".join(circle(2 + dx, 44 + dy, 4.6, mix("gold", SHADE, 0.5)) for dx, dy in ((-8, -8), (8, -8), (-8, 8), (8, 8)))
        + line("M-6 36L10 52M10 36L-6 52", "madder", 3.4)
    )
    flower = at(
        -86, 44, *[at(0, 0, ellipse(0, -16, 9, 14, "paper"), r=a) for a in range(0, 360, 72)], circle(0, 0, 9, "gold"), r=10
    ) + at(
        88,
        42,
        *[at(0, 0, ellipse(0, -11, 7, 10, mix("rape", "paper", 0.4)), r=a) for a in range(0, 360, 72)],
        circle(0, 0, 6, "deep"),
    )
    return back + card + front + stitches + flower + loop + button


def noodle_apron() -> str:
    """A blue apron on its hook, a phone peeking out of the pocket."""
    blue = mix("lake", "deep", 0.3)
    peg = (
        lift("s2", rect(-84, -226, 168, 30, mix("timber", "#FFE9C0", 0.3), 12))
        + circle(0, -204, 15, "gold")
        + circle(-4, -208, 5, "#FFF0C0")
    )
    neck = line("M-62 -112C-56 -170 -26 -204 0 -206C26 -204 56 -170 62 -112", mix(blue, "paper", 0.2), 13)
    ties = line("M-136 4C-176 10 -186 60 -170 120M136 4C178 12 186 56 176 108", mix(blue, "paper", 0.2), 12) + line(
        "M-170 120l-8 22M176 108l6 22", mix(blue, "paper", 0.2), 12
    )
    d = "M-70 -122H70C72 -70 96 -26 142 -4C150 70 152 140 146 190Q110 204 74 194T0 196T-74 194T-146 190C-152 140 -150 70 -142 -4C-96 -26 -72 -70 -70 -122Z"
    stripes = "".join(line(f"M-200 {y}H200", mix(blue, "paper", 0.5), 5) for y in (166, 180))
    cloth = lift(
        "s3",
        cut(
            d,
            blue,
            13,
            stripes,
            line("M-110 -10C-116 60 -112 130 -116 190M112 -10C118 60 112 130 116 190", mix(blue, "ink", 0.35), 5, opacity=0.5),
        ),
    )
    bib = rect(-62, -114, 124, 13, mix(blue, "paper", 0.35), 6) + at(
        0,
        -56,
        path("M-36 -12H36Q34 22 0 22Q-34 22 -36 -12Z", "paper"),
        line("M-32 -3H32", "madder", 4),
        line("M-12 -20q-8 -12 0 -22M10 -20q-8 -12 0 -22", "paper", 5),
    )
    phone_ = at(
        26,
        26,
        lift("s1", cut(corners([(-38, -72), (38, -72), (38, 60), (-38, 60)], 15, 3, 1), "night", 6)),
        rect(-31, -62, 62, 110, mix("sky", "paper", 0.3), 9),
        rect(-22, -50, 36, 13, "paper", 6),
        rect(-12, -30, 34, 13, "#CFE6A8", 6),
        circle(27, -66, 15, "madder"),
        circle(27, -66, 5, "paper"),
        r=7,
    )
    pocket_d = corners([(-84, 34), (88, 34), (82, 132), (-78, 132)], 16, 4, 2)
    pocket = (
        lift("s2", cut(pocket_d, mix(blue, "paper", 0.14), 8))
        + line("M-80 46H84", "rape", 6)
        + path(
            corners([(-74, 56), (78, 56), (73, 123), (-69, 123)], 12),
            "none",
            stroke=mix(blue, "paper", 0.6),
            stroke_width=3.4,
            stroke_dasharray="9 8",
        )
    )
    return ties + neck + cloth + bib + phone_ + pocket + peg


def pictures() -> Iterator[Picture]:
    yield from objects(
        IMAGES,
        {
            "coin-hook": item(coin_hook()),
            "redial-key": item(ground(170, y=196), at(0, -8, redial_key())),
            "glass-secret": item(ground(176, y=182), at(-24, 4, glass_secret())),
            "heart-word": item(ground(140, y=176), at(0, 24, heart_word(), s=1.06)),
            "noodle-apron": item(at(0, 6, noodle_apron())),
        },
    )
