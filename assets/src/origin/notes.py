"""Paper that stood for money: slips, sheets, drafts and the marks that guarded them. All writing is abstract.

No drawing follows a real note or plate. Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect

from origin.paper import SHADE, blob, column, corners, cut, ground, item, mark, objects, stamp

MULBERRY = mix(mix("straw", "ridge", 0.3), "tea", 0.08)
SKIN = mix("blush", "paper", 0.42)


def sheet(w: float, h: float, fill: str, seed: int, *inside: str) -> str:
    """A slightly torn sheet of paper centred on (0, 0), with fibres."""
    r = random.Random(seed)
    edge = [(-w / 2, -h / 2)] + [(-w / 2 + w * k / 4, -h / 2 + r.uniform(-3, 3)) for k in (1, 2, 3)] + [(w / 2, -h / 2 + 2)]
    edge += [(w / 2 + r.uniform(-3, 3), -h / 2 + h * k / 4) for k in (1, 2, 3)] + [(w / 2 - 2, h / 2)]
    edge += [(w / 2 - w * k / 4, h / 2 + r.uniform(-3, 3)) for k in (1, 2, 3)] + [(-w / 2, h / 2 - 3)]
    edge += [(-w / 2 + r.uniform(-3, 3), h / 2 - h * k / 4) for k in (1, 2, 3)]
    fibres = "".join(
        line(
            f"M{r.uniform(-w, w) / 2.1:.0f} {r.uniform(-h, h) / 2.1:.0f}q{r.uniform(-16, 16):.0f} {r.uniform(-8, 8):.0f} {r.uniform(-24, 24):.0f} {r.uniform(-18, 18):.0f}",
            mix(fill, SHADE, 0.3),
            1.6,
            opacity=0.45,
        )
        for _ in range(int(w * h / 2600))
    )
    return cut(corners(edge, 5), fill, 6, fibres, *inside)


def frame(w: float, h: float, colour: str, width: float = 5) -> str:
    return path(
        corners([(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)], 6, 4, 2),
        "none",
        stroke=colour,
        stroke_width=width,
    )


def jiaozi_slip() -> str:
    """How a deposit receipt may have felt: soft paper, two hands of brush writing, a red seal over the fold."""
    ink = (
        frame(200, 318, mix("tea", "ink", 0.3), 5)
        + column(-48, -108, 4, 44, 11)
        + column(48, -112, 3, 36, 29)
        + line("M0 -140V60", mix("straw", "tea", 0.45), 3, stroke_dasharray="4 9")
    )
    fold = path("M-130 52H130V58H-130Z", mix("straw", SHADE, 0.25), opacity=0.45)
    back = at(34, 14, sheet(236, 356, mix("straw", "loess", 0.28), 8), r=7)
    return lift("s3", back) + lift(
        "s3",
        at(
            -8,
            0,
            sheet(236, 356, mix("paper", "straw", 0.55), 5, ink, fold),
            stamp(44, 84, 82, 5),
            circle(-56, 118, 15, "none", stroke="madder", stroke_width=6, opacity=0.7),
            r=-4,
        ),
    )


def hand() -> str:
    """A child's open right hand, 150 high, wrist at the bottom; origin at the palm."""
    fingers = ((-34, -22, -48, -74), (-13, -32, -18, -96), (9, -32, 14, -92), (30, -20, 42, -70), (38, 28, 74, 0))
    flesh = "".join(line(f"M{a} {b + 30}L{c} {d}", SKIN, 23) for a, b, c, d in fingers)
    shade = "".join(line(f"M{a} {b + 30}L{c} {d}", mix(SKIN, SHADE, 0.22), 26) for a, b, c, d in fingers)
    palm = "M-46 -14C-44 -30 36 -34 44 -8C52 20 44 48 32 62H-30C-44 44 -50 12 -46 -14Z"
    nails = "".join(path(blob(c * 0.98, d - 3, 6, 7.5, 2, 0.02), mix(SKIN, "paper", 0.55)) for _, _, c, d in fingers)
    lines = line("M-28 2Q0 -8 28 8M-24 24Q-2 18 10 40", mix(SKIN, SHADE, 0.28), 3.5)
    sleeve = cut(corners([(-48, 58), (48, 58), (54, 112), (-54, 112)], 10, 3), "lake", 6, rect(-60, 58, 120, 12, "paper"))
    return (
        shade + path(palm, mix(SKIN, SHADE, 0.22), transform="translate(1 2)") + flesh + path(palm, SKIN) + nails + lines + sleeve
    )


def baochao_idea() -> str:
    """A very large grey mulberry sheet with a child's hand on it for scale; bars instead of any wording."""
    dark = mix("night", "tea", 0.4)
    print_ = (
        frame(216, 342, dark, 7)
        + frame(190, 316, dark, 2.5)
        + line("M-78 -128H78", dark, 24, opacity=0.75)
        + "".join(
            path(f"M{x} {y}q9 -14 18 0q9 14 18 0", "none", stroke=dark, stroke_width=4.5, opacity=0.6)
            for x in (-92, 56)
            for y in range(-80, 150, 34)
        )
    )
    block = "".join(line(f"M{x} {y}V{y + 40}", dark, 8, opacity=0.55) for x in (-30, 0, 30) for y in (-86, -26))
    return lift("s3", at(-40, 0, sheet(256, 392, MULBERRY, 12, print_, block), stamp(0, 92, 84, 9, 0.78), r=-3)) + lift(
        "s3", at(118, 92, hand(), s=1.12, r=10)
    )


def paper_pile() -> str:
    """Far too many sheets: a high leaning pile and loose ones sliding off."""
    out, r = "", random.Random(4)
    for i in range(15):
        y = 150 - i * 17
        c = mix(MULBERRY, ("paper", "straw", "ridge")[i % 3], 0.35)
        x = r.uniform(-14, 14) + i * 1.6
        out += lift(
            "s2",
            at(
                x,
                y,
                path("M-140 6L-96 -34L150 -34L116 8Z", c),
                path("M-140 6L116 8L116 16L-140 14Z", mix(c, SHADE, 0.3)),
                r=r.uniform(-3, 3),
            ),
        )
    top = at(
        24,
        -112,
        path("M-140 6L-96 -34L150 -34L116 8Z", mix(MULBERRY, "paper", 0.5)),
        f'<g transform="translate(4 -14) scale(1 .42) skewX(-38)">{column(-50, -34, 2, 34, 3, "night", 0.6)}{column(10, -34, 2, 34, 9, "night", 0.6)}{stamp(64, 0, 52)}</g>',
    )
    loose = "".join(
        lift(
            "s2",
            at(
                x,
                y,
                sheet(
                    86,
                    120,
                    mix(MULBERRY, "paper", 0.4),
                    i,
                    frame(66, 98, mix("night", "tea", 0.4), 3.5),
                    mark(0, -18, 32, i, "night", 0.6),
                ),
                r=a,
            ),
        )
        for i, (x, y, a) in enumerate(((-168, 120, -62), (170, 138, 66), (-120, -96, 24), (166, -40, -18)))
    )
    return out + lift("s1", top) + loose


def yuan_paper() -> str:
    """A sheet of the Yuan idea: rolled at both ends, dark mulberry paper, columns of marks, two seals."""
    dark = mix(MULBERRY, "tea", 0.25)
    body = sheet(
        300,
        250,
        dark,
        6,
        frame(244, 204, mix("ink", dark, 0.15), 5),
        column(-84, -62, 3, 40, 2),
        column(-20, -62, 3, 40, 15),
        column(44, -62, 3, 40, 33),
    )
    rolls = "".join(
        cut(corners([(x - 24, -142), (x + 24, -142), (x + 24, 142), (x - 24, 142)], 20, 3), mix(dark, "paper", 0.18), 9)
        + path(blob(x, -141, 23, 9, 3, 0.02), mix(dark, SHADE, 0.35))
        + path(blob(x, -141, 12, 4.5, 3, 0.02), mix(dark, "paper", 0.2))
        for x in (-154, 156)
    )
    return lift("s3", at(0, 4, body)) + at(0, 4, stamp(92, 44, 58, 7, 0.8)) + lift("s3", rolls)


def swedish_paper() -> str:
    """Europe's first paper money as an idea: a wide sheet, pen lines, three wax seals on ribbons."""
    lines = "".join(
        line(f"M-150 {y}" + "".join(f"q8 {-12 + (i * y) % 9} 16 0t14 0" for i in range(n)), "tea", 4, opacity=0.75)
        for y, n in ((-84, 9), (-52, 10), (-20, 10), (12, 7))
    )
    flourish = line("M30 72C70 20 110 100 60 98C20 96 80 40 150 70", "ink", 5, opacity=0.8)
    page = sheet(372, 268, mix("paper", "straw", 0.4), 7, frame(336, 232, mix("gold", "timber", 0.3), 4), lines, flourish)
    seals = "".join(
        lift("s2", path(f"M{x - 13} 96V158L{x} 146L{x + 13} 158V96Z", "deep"))
        + lift(
            "s2",
            cut(
                blob(x, 98, 33, 31, i + 3, 0.06, 11),
                "madder",
                7,
                path(blob(x, 98, 21, 20, 5, 0.02), "none", stroke=mix("madder", "paper", 0.35), stroke_width=4),
                path(f"M{x} 84l5 10l11 1l-8 8l2 11l-10 -5l-10 5l2 -11l-8 -8l11 -1Z", mix("madder", "paper", 0.35)),
            ),
        )
        for i, x in enumerate((-116, -34, 48))
    )
    return lift("s3", at(0, -20, page)) + seals


def draft() -> str:
    """A draft of a Shanxi bank as an idea: long red-ruled paper, bold columns, seals at the joins, faint watermark."""
    water = "".join(
        path(blob(0, y, 62 + i, 50, 3 + i, 0.02), "none", stroke=mix("paper", "ridge", 0.35), stroke_width=7, opacity=0.6)
        for i, y in enumerate((-70, 60))
    )
    rules = "".join(line(f"M{x} -150V150", mix("madder", "paper", 0.35), 3) for x in (-66, -22, 22, 66))
    ink = (
        column(88, -118, 5, 38, 3)
        + column(44, -100, 4, 34, 21)
        + column(0, -120, 3, 44, 8)
        + column(-44, -100, 5, 32, 17)
        + column(-88, -118, 3, 36, 40)
    )
    page = sheet(256, 368, mix("paper", "straw", 0.25), 9, frame(222, 334, "madder", 6), rules, water, ink)
    return lift(
        "s3", at(0, 0, page, stamp(0, 92, 70, 5, 0.85), stamp(-92, 40, 44, 8, 0.8), at(118, 130, stamp(0, 0, 56, 2, 0.8)), r=3)
    )


def practice_note() -> str:
    """A practice coupon: plain coloured paper with an apple-blossom icon, dotted border and blank tag; no money."""
    fill = mix("meadow", "paper", 0.55)
    petals = "".join(
        at(-78, 0, path("M0 -10C24 -22 24 -54 0 -66C-24 -54 -24 -22 0 -10Z", mix("pine", "meadow", 0.5)), r=k * 72)
        for k in range(5)
    ) + circle(-78, 0, 14, "rape")
    face = cut(
        corners([(-190, -112), (190, -112), (190, 112), (-190, 112)], 24, 3),
        fill,
        9,
        path(
            corners([(-172, -94), (172, -94), (172, 94), (-172, 94)], 16),
            "none",
            stroke=mix("pine", "meadow", 0.4),
            stroke_width=5,
            stroke_dasharray="3 13",
            stroke_linecap="round",
        ),
    )
    tag = lift("s1", cut(corners([(20, -46), (150, -46), (150, 46), (20, 46)], 18, 5), "paper", 5))
    return lift(
        "s3",
        at(16, 24, cut(corners([(-190, -112), (190, -112), (190, 112), (-190, 112)], 24, 3), mix("rape", "paper", 0.5), 8), r=5),
    ) + lift("s3", at(-4, -8, face, petals, tag, r=-3))


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "jiaozi-slip": item(ground(130, y=192), jiaozi_slip()),
            "baochao-idea": item(ground(150, y=206), baochao_idea()),
            "paper-pile": item(ground(170, y=178), at(0, 6, paper_pile())),
            "yuan-paper": item(ground(176, y=160), yuan_paper()),
            "swedish-paper": item(ground(170, y=150), swedish_paper()),
            "draft": item(ground(140, y=194), draft()),
            "cash-practice": item(ground(176, y=148), practice_note()),
        }
    )
