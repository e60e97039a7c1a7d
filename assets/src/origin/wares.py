"""Things to wear, weave and play with at the riverside market: wool, felt boots, cloth, furs, a kite, a gift.

Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path

from origin.paper import SHADE, blob, corners, cut, engraved, fluffy, ground, item, objects

FLEECE = mix("snow", "straw", 0.28)
FELT = mix("madder", "timber", 0.2)


def fleece(seed: int, rx: float, ry: float, fill: str) -> str:
    """A puff of raw wool: bumpy outline and curls."""
    r = random.Random(seed)
    curls = "".join(
        line(f"M{x:.0f} {y:.0f}q12 -16 24 -2q4 14 -10 14", mix(fill, "loess", 0.4), 4.5, opacity=0.8)
        for x, y in ((r.uniform(-rx * 0.7, rx * 0.5), r.uniform(-ry * 0.6, ry * 0.6)) for _ in range(int(rx / 9)))
    )
    return cut(fluffy(0, 0, rx * 0.84, ry * 0.84, 11, seed), fill, 10, curls)


def wool() -> str:
    """A bundle of white wool tied with a rope, a spindle of yarn in front."""
    puffs = ((-88, 56, 92, 74), (90, 52, 94, 76), (-34, -36, 98, 80), (58, -50, 84, 70), (4, 66, 104, 78))
    heap = "".join(
        lift("s2", at(x, y, fleece(i + 2, rx, ry, mix(FLEECE, "#FFFFFF", 0.12 * (i % 3)))))
        for i, (x, y, rx, ry) in enumerate(puffs)
    )
    rope = line("M-66 -108C-40 -20 -30 60 -46 140", mix("loess", "timber", 0.4), 15) + line(
        "M-66 -108C-40 -20 -30 60 -46 140", mix("loess", "paper", 0.3), 4, stroke_dasharray="10 11"
    )
    yarn = at(
        104,
        118,
        cut(
            blob(0, 0, 60, 56, 5, 0.01),
            "lake",
            9,
            *[line(f"M-56 {y}Q0 {y - 34} 56 {y + 8}", mix("lake", "paper", 0.4), 5, opacity=0.85) for y in (-22, -4, 14, 32, 50)],
        ),
        line("M50 20Q90 30 92 56", "lake", 6),
    )
    return heap + rope + lift("s3", yarn)


def kite() -> str:
    """A swallow kite of paper with a ribbon tail."""
    d = "M0 -158C20 -120 40 -100 60 -96C120 -104 168 -132 188 -148C186 -90 150 -40 66 -22C50 20 40 40 30 64L92 152C56 146 24 126 0 92C-24 126 -56 146 -92 152L-30 64C-40 40 -50 20 -66 -22C-150 -40 -186 -90 -188 -148C-168 -132 -120 -104 -60 -96C-40 -100 -20 -120 0 -158Z"
    wings = "".join(
        path(f"M{k * 60} -96C{k * 120} -104 {k * 168} -132 {k * 188} -148C{k * 186} -90 {k * 150} -40 {k * 66} -22Z", "deep")
        + path(f"M{k * 84} -76C{k * 120} -84 {k * 146} -98 {k * 160} -110C{k * 150} -76 {k * 126} -54 {k * 84} -44Z", "rape")
        + circle(k * 112, -74, 12, "madder")
        for k in (-1, 1)
    )
    belly = path("M0 -94C26 -70 34 -20 0 60C-34 -20 -26 -70 0 -94Z", "paper") + "".join(
        path(f"M0 {y}C14 {y + 8} 14 {y + 22} 0 {y + 28}C-14 {y + 22} -14 {y + 8} 0 {y}Z", c)
        for y, c in ((-66, "blush"), (-32, "rape"), (2, "lake"))
    )
    tail = "".join(path(f"M{k * 30} 64L{k * 92} 152C{k * 66} 146 {k * 44} 136 {k * 24} 120Z", "rape") for k in (-1, 1))
    face = "".join(
        circle(k * 17, -116, 11, "paper") + circle(k * 15, -115, 6.5, "ink") + circle(k * 13 - 1, -117, 2.2, "snow")
        for k in (-1, 1)
    ) + path("M-9 -100H9L0 -86Z", "rape")
    ribbons = "".join(line(f"M{x} 146q{k * 22} 20 0 36t{k * 10} 34", c, 8) for x, k, c in ((-84, -1, "madder"), (86, 1, "lake")))
    bamboo = line("M0 -150V110M-184 -144C-100 -84 100 -84 184 -144", mix("loess", "timber", 0.3), 4.5, opacity=0.7)
    return lift("s2", ribbons) + lift("s3", cut(d, "madder", 8, wings, belly, tail, bamboo, face))


def boot(flip: bool = False) -> str:
    """One felt boot with an embroidered shaft, 150 wide and 260 high."""
    d = "M-62 -136L46 -136C44 -60 44 -8 60 20C92 34 134 44 140 76C142 96 140 108 136 118H-60C-72 40 -66 -40 -62 -136Z"
    sole = cut("M-66 108H142C146 134 138 142 120 142H-50C-66 142 -70 128 -66 108Z", mix("straw", "timber", 0.45), 6)
    cuff = path("M-70 -140H54V-92H-70Z", mix("paper", "straw", 0.3)) + "".join(
        path(f"M{x} -116l12 -14l12 14l-12 14Z", ("deep", "madder", "rape")[i % 3]) for i, x in enumerate(range(-60, 45, 28))
    )
    trim = (
        path("M-70 -92H56V-78H-70Z", "rape")
        + "".join(
            at(-6, -18, path("M0 -4C10 -12 10 -28 0 -36C-10 -28 -10 -12 0 -4Z", c), r=a)
            for a, c in ((0, "rape"), (72, "blush"), (144, "rape"), (216, "blush"), (288, "rape"))
        )
        + circle(-6, -18, 8, "paper")
    )
    toe = path("M96 20C140 40 150 70 146 118H92C104 90 104 50 96 20Z", mix(FELT, SHADE, 0.28))
    return at(0, 0, sole, cut(d, FELT, 11, cuff, trim, toe, engraved("M-20 88Q30 70 84 84", FELT, 4)), flip=flip)


def felt_boots() -> str:
    return lift("s3", at(-58, -24, boot(), s=1.0, r=-3)) + lift("s3", at(-24, 26, boot(), s=1.06, r=2))


def silk() -> str:
    """A bolt of woven silk, its end unrolled toward the reader."""
    red, dark = mix("madder", "blush", 0.12), mix("madder", "ink", 0.2)
    sheet = "M-150 -34L116 -66C150 20 120 70 160 150Q60 128 -10 156Q-70 132 -118 164C-156 90 -128 30 -150 -34Z"
    flowers = "".join(
        at(
            x,
            y,
            *[
                at(0, 0, path("M0 -4C9 -10 9 -22 0 -28C-9 -22 -9 -10 0 -4Z", mix("rape", "gold", 0.3)), r=k * 60)
                for k in range(6)
            ],
            circle(0, 0, 7, "paper"),
            s=0.9,
            r=12,
        )
        for x, y in ((-84, 24), (2, 10), (84, 0), (-60, 92), (26, 84), (104, 78))
    )
    border = line("M-146 -10C-128 50 -146 90 -116 142M128 -40C140 30 126 70 150 132", mix("rape", "gold", 0.3), 8)
    bolt = cut(
        corners([(-176, -110), (140, -148), (148, -66), (-168, -26)], 34, 3),
        red,
        14,
        *[engraved(f"M-170 {-78 + i * 20}L146 {-116 + i * 20}", red, 3) for i in range(3)],
    )
    end = (
        path(blob(150, -106, 26, 43, 4, 0.02), dark)
        + path("M150 -106m-14 0a14 22 0 1 0 28 0a14 22 0 1 0 -28 0", "none", stroke=red, stroke_width=6)
        + circle(150, -106, 7, "loess")
    )
    band = lift(
        "s1",
        path("M-60 -128L-24 -132L-16 -42L-52 -38Z", "rape"),
        path("M-53 -128L-46 -129L-38 -40L-45 -39ZM-38 -131L-31 -132L-23 -42L-30 -41Z", "gold"),
    )
    return lift("s3", cut(sheet, red, 9, flowers, border)) + lift("s3", bolt, end) + band


def furs() -> str:
    """A stack of folded hides and fleeces tied with a strap."""
    out = ""
    layers = ((112, mix("tea", "ink", 0.2)), (58, mix("loess", "timber", 0.3)), (4, FLEECE), (-50, mix("timber", "loess", 0.2)))
    for y, c in layers:
        d = f"M-150 {y - 34}C-60 {y - 50} 80 {y - 46} 156 {y - 32}C178 {y - 20} 176 {y + 30} 152 {y + 38}C60 {y + 52} -70 {y + 50} -152 {y + 40}C-178 {y + 26} -176 {y - 24} -150 {y - 34}Z"
        hairs = "".join(
            line(f"M{x} {y + 4 + (x % 3) * 9}l{8 - x % 5} 13", mix(c, ("paper", SHADE)[x % 2], 0.3), 4, opacity=0.65)
            for x in range(-140, 150, 17)
        )
        out += lift("s3", cut(d, c, 10, hairs))
    fringe = "".join(line(f"M{x} -86l{-3 + x % 7} -13", mix("timber", "loess", 0.35), 6) for x in range(-126, 130, 15))
    strap = lift(
        "s2",
        path("M-66 -104C-80 -30 -80 90 -66 162L-38 164C-52 90 -52 -30 -38 -106Z", "deep"),
        line("M-52 -98C-66 -20 -66 90 -52 156", mix("deep", "paper", 0.5), 4, stroke_dasharray="10 10"),
    )
    return (
        fringe
        + out
        + strap
        + lift(
            "s1",
            cut(corners([(-84, 12), (-24, 12), (-24, 58), (-84, 58)], 10, 3), "gold", 6),
            path(corners([(-70, 24), (-38, 24), (-38, 46), (-70, 46)], 6), mix("deep", "ink", 0.2)),
        )
    )


def knit_hat() -> str:
    """A child's knitted hat with a turned brim and a bobble."""
    d = "M-142 70C-150 -60 -76 -124 0 -124C76 -124 150 -60 142 70Z"
    rows = "".join(
        path(
            "M" + "L".join(f"{x} {y + (14 if i % 2 else -14)}" for i, x in enumerate(range(-160, 170, 20))),
            "none",
            stroke=c,
            stroke_width=10,
            stroke_linejoin="round",
        )
        for y, c in ((-64, "rape"), (-30, "paper"), (30, "rape"))
    )
    dots = "".join(path(f"M{x} -8l11 9l-11 9l-11 -9Z", "paper") for x in range(-130, 140, 32))
    brim = cut(
        "M-152 58Q0 34 152 58C164 76 164 120 152 138Q0 160 -152 138C-164 120 -164 76 -152 58Z",
        "madder",
        11,
        *[engraved(f"M{x} 62Q{x - 4} 100 {x} 142", "madder", 5) for x in range(-132, 140, 24)],
    )
    return (
        lift("s3", cut(d, "deep", 13, rows, dots))
        + lift("s2", brim)
        + lift("s2", at(0, -138, fleece(4, 50, 46, mix("paper", "rape", 0.15))))
    )


def gift() -> str:
    """A present between neighbours: a bundle in patterned cloth with a red cord."""
    cloth = mix("lake", "paper", 0.12)
    d = "M-126 -20C-164 30 -158 120 -116 150Q0 176 118 150C160 120 164 30 126 -20Q0 -60 -126 -20Z"
    flowers = "".join(
        at(
            x,
            y,
            *[at(0, 0, path("M0 -3C8 -9 8 -20 0 -25C-8 -20 -8 -9 0 -3Z", "paper"), r=k * 72) for k in range(5)],
            circle(0, 0, 6, "rape"),
            s=s,
        )
        for x, y, s in ((-88, 36, 0.9), (-30, 96, 1.05), (50, 56, 0.9), (104, 112, 0.8), (-96, 122, 0.75))
    )
    ears = "".join(
        lift(
            "s2",
            cut(
                f"M{k * 8} -30C{k * 40} -120 {k * 124} -150 {k * 150} -124C{k * 156} -70 {k * 92} -30 {k * 20} -12Z",
                mix(cloth, "#FFFFFF", 0.1),
                8,
            ),
        )
        for k in (-1, 1)
    )
    cord = lift("s1", line("M-132 62Q0 96 134 58", "madder", 11)) + lift(
        "s2",
        cut(blob(0, -26, 40, 30, 3, 0.03), mix(cloth, SHADE, 0.12), 8),
        line("M-30 -26Q0 -8 30 -26", "madder", 11),
        line("M10 -16Q30 30 18 66M-8 -16Q-24 24 -14 58", "madder", 8),
    )
    return ears + lift("s3", cut(d, cloth, 14, flowers, engraved("M-40 -14Q-90 40 -80 110M40 -14Q90 40 84 104", cloth, 5))) + cord


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "wool": item(ground(176, y=160), at(0, -6, wool())),
            "kite": item(at(0, 2, kite(), s=1.06)),
            "felt-boots": item(ground(168, y=174), felt_boots()),
            "cloth": item(ground(170, y=162), at(4, 0, silk(), s=1.08)),
            "furs": item(ground(176, y=166), furs()),
            "knit-hat": item(ground(160, y=158), at(0, 14, knit_hat())),
            "gift": item(ground(160, y=168), at(0, 6, gift(), s=1.06)),
        }
    )
