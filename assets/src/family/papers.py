"""Papers of the pack: account in two columns, school fee slip, visit notice, chart strip, leaflet about risk.

Writing is bars and strokes, a seal is a ring and a leaf; nothing can be read.
"""

from __future__ import annotations

from collections.abc import Iterator

from belongings import objects, pencil, ring_seal, rules, strokes
from origin.paper import SHADE, clipped, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect

from family.keepsakes import IMAGES

GREY = mix("straw", "tea", 0.26)


def arrow(x: float, y: float, length: float, c: str, w: float = 12) -> str:
    """A straight arrow to the right, to the left if length is negative."""
    k = w * 1.7 if length > 0 else -w * 1.7
    return line(f"M{x} {y}h{length - k * 0.6:.0f}", c, w) + path(
        f"M{x + length - k:.0f} {y - w * 1.5:.0f}L{x + length + k * 0.4:.0f} {y}L{x + length - k:.0f} {y + w * 1.5:.0f}Z",
        c,
        stroke=c,
        stroke_width=4,
        stroke_linejoin="round",
    )


def two_columns() -> str:
    """An open squared notebook: much goes out on the left, little comes in on the right."""
    cover = lift("s3", cut(corners([(-214, -132), (214, -132), (218, 158), (-218, 158)], 16, 3, 2), "pine", 9))

    def page(x0: float, x1: float, seed: int) -> str:
        d = corners([(x0, -142), (x1, -142), (x1, 142), (x0, 142)], 10, seed, 2)
        grid = "".join(
            line(f"M{x} -160V160", mix("lake", "paper", 0.62), 2, opacity=0.8) for x in range(-220, 230, 22)
        ) + "".join(line(f"M-230 {y}H230", mix("lake", "paper", 0.62), 2, opacity=0.8) for y in range(-150, 160, 22))
        return lift("s2", cut(d, "paper", 6)) + clipped(d, grid)

    spine = path("M-10 -144Q0 -134 10 -144V144Q0 134 -10 144Z", SHADE, opacity=0.2) + "".join(
        line(f"M-12 {y}Q0 {y - 12} 12 {y}", mix("ridge", "night", 0.3), 5) for y in range(-112, 130, 44)
    )
    heads = at(-106, -112, circle(0, 0, 15, "gold"), circle(0, 0, 10, "rape")) + at(
        106, -112, circle(0, 0, 15, "gold"), circle(0, 0, 10, "rape")
    )
    rule_ = line("M-190 -84H-26M26 -84H190", "tea", 4, opacity=0.7)
    out = "".join(
        arrow(-60 - k, y, -58 - 14 * k, "madder", 11) + strokes(-50, y + 4, (26,), c="tea", w=4, seed=k + 3)
        for k, y in enumerate((-56, -14, 28, 70, 112))
    )
    into = (
        arrow(150, -56, -58, "deep", 8)
        + arrow(144, -14, -52, "deep", 8)
        + strokes(154, -52, (24,), c="tea", w=4, seed=9)
        + strokes(148, -10, (24,), c="tea", w=4, seed=10)
    )
    return cover + page(-204, -2, 4) + page(2, 204, 5) + spine + heads + rule_ + out + into + pencil(120, 128, 150, -16)


def fee_slip() -> str:
    """A school's payment slip: boxes, bars, a perforation, a red ring seal and a strip of number boxes."""
    d = corners([(-150, -196), (150, -196), (150, 176), (-150, 176)], 10, 4, 2)
    sheet = lift("s3", cut(d, "paper", 8, path("M-170 -210H170V-116H-170Z", mix("sky", "paper", 0.3))))
    roof = at(
        -104,
        -158,
        path("M-26 4L0 -18L26 4Z", "madder"),
        rect(-20, 4, 40, 24, mix("loess", "paper", 0.3)),
        rect(-5, 10, 10, 18, "deep"),
        line("M0 -18V-30", "tea", 3),
        path("M0 -30L14 -25L0 -20Z", "rape"),
    )
    head = (
        rect(-66, -168, 150, 15, mix("deep", "paper", 0.1), 7)
        + rect(-66, -144, 96, 10, GREY, 5)
        + line("M-130 -116H130", "deep", 4)
    )
    table = ""
    for k, (a, b) in enumerate(((58, 40), (74, 34), (50, 40), (66, 30))):
        y = -100 + k * 40
        table += (
            rect(-130, y, 260, 34, mix("sky", "paper", 0.55 if k % 2 else 0.85), 6)
            + rect(-118, y + 12, a, 11, GREY, 5)
            + rect(70, y + 12, b, 11, mix("deep", "paper", 0.35), 5)
        )
    boxes = "".join(
        rect(-126 + k * 25, 82, 20, 26, "none", 4, stroke=mix("tea", "paper", 0.3), stroke_width=3)
        + circle(-116 + k * 25, 95, 3.4, mix("tea", "paper", 0.2))
        for k in range(8)
    )
    tear = line("M-150 126H150", mix("tea", "paper", 0.4), 4, stroke_dasharray="3 11")
    stub = rules(-126, 140, (120, 84), 20, GREY, 10)
    back = lift("s2", at(14, 14, path(d, mix("straw", "loess", 0.2)), r=5))
    return back + at(-4, 6, sheet, roof, head, table, boxes, tear, stub, ring_seal(88, 96, 56), r=-3)


def visit_notice() -> str:
    """A folded notice of the community, half pushed under a door."""
    wall = rect(-240, -200, 66, 330, mix("paper", "straw", 0.7)) + rect(174, -200, 66, 330, mix("paper", "straw", 0.7))
    frame_ = lift(
        "s2",
        rect(-182, -206, 24, 336, mix("timber", SHADE, 0.2), 3),
        rect(158, -206, 24, 336, mix("timber", SHADE, 0.2), 3),
        rect(-182, -214, 364, 24, mix("timber", SHADE, 0.2), 4),
    )
    leaf_ = rect(-158, -190, 316, 306, mix("deep", "pine", 0.25)) + "".join(
        rect(x, y, 124, h, mix("deep", "lake", 0.35), 8)
        + rect(x + 9, y + 9, 106, h - 18, "none", 6, stroke=mix("deep", "paper", 0.35), stroke_width=3)
        for x in (-142, 18)
        for y, h in ((-174, 120), (-38, 140))
    )
    knob = lift("s1", circle(134, -46, 13, "gold")) + circle(130, -50, 4, "#FFF0C0")
    gap = rect(-158, 114, 316, 14, "#2A1812")
    floor = rect(-240, 126, 480, 120, mix("timber", "#FFE9C0", 0.34), 0) + "".join(
        line(f"M{x} 128L{x * 1.2:.0f} 240", mix("timber", SHADE, 0.1), 3, opacity=0.5) for x in range(-220, 230, 44)
    )
    paper_d = corners([(-96, 120), (98, 120), (130, 208), (-122, 212)], 4, 3, 1)
    paper_ = (
        lift("s2", cut(paper_d, "paper", 5))
        + line("M4 120L6 210", mix("straw", "tea", 0.25), 3)
        + path("M-96 120H98L102 132H-100Z", SHADE, opacity=0.3)
    )
    words = "".join(line(f"M{-84 - k * 5} {144 + k * 16}h{w}", GREY, 7) for k, w in enumerate((66, 56, 74))) + at(
        70, 172, ring_seal(0, 0, 36), s=1.0
    )
    clip = '<clipPath id="round"><rect x="-226" y="-214" width="452" height="432" rx="28"/></clipPath>'
    return (
        clip
        + lift("s3", rect(-226, -214, 452, 432, "straw", 28))
        + f'<g clip-path="url(#round)">{at(0, -70, wall, frame_, leaf_, knob, gap, floor, paper_, words, s=1.3)}</g>'
    )


def up_line() -> str:
    """A strip of chart paper: its line only rises, and the last part is torn off."""
    torn = [(176, -152), (158, -120), (182, -92), (156, -60), (178, -30), (150, 4), (176, 34), (152, 66), (172, 98), (156, 130)]
    edge = "L".join(f"{x} {y}" for x, y in torn)
    d = f"M-206 -146Q-212 -150 -204 -152L{edge}L-200 134Q-210 134 -208 124Z"
    grid = "".join(line(f"M{x} -170V150", mix("meadow", "paper", 0.62), 2.4) for x in range(-200, 200, 30)) + "".join(
        line(f"M-220 {y}H210", mix("meadow", "paper", 0.62), 2.4) for y in range(-150, 150, 30)
    )
    axes = line("M-172 -126V100H150", "tea", 6) + path("M-182 -118L-172 -138L-162 -118Z", "tea")
    points = ((-158, 86), (-118, 66), (-84, 70), (-48, 34), (-14, 22), (22, -22), (56, -36), (92, -82), (124, -104), (166, -150))
    climb = "M" + "L".join(f"{x} {y}" for x, y in points)
    dots = "".join(circle(x, y, 8, "madder") + circle(x - 2, y - 2.4, 2.6, "paper") for x, y in points[:-1])
    shade = line(climb, SHADE, 11, opacity=0.2, transform="translate(3 7)")
    fibres = line("M" + edge, "#FFFFFF", 6, opacity=0.9)
    scrap = at(
        212,
        128,
        lift("s1", cut("M-30 -34L-8 -22L14 -38L26 6L8 30L-26 24Z", "paper", 4)),
        line("M-22 16H14", mix("meadow", "paper", 0.6), 2.4),
        r=24,
    )
    under = lift(
        "s3",
        at(4, 12, cut(corners([(-200, -150), (160, -150), (166, 128), (-196, 134)], 10, 3, 2), mix("sky", "lake", 0.2), 7), r=3),
    )
    return under + at(
        -10,
        6,
        lift("s3", cut(d, "paper", 7)),
        clipped(d, grid, axes, shade, line(climb, "madder", 10), dots),
        fibres,
        scrap,
        r=-4,
    )


def risk_sheet() -> str:
    """A bank's leaflet: a cloud with rain beside a little sun, and a line to sign on."""
    d = corners([(-148, -196), (148, -196), (148, 186), (-148, 186)], 12, 4, 2)
    head = (
        rect(-170, -210, 340, 62, "deep")
        + circle(-112, -172, 15, "gold")
        + circle(-112, -172, 10, "rape")
        + rect(-84, -180, 130, 14, "paper", 7)
    )
    view = rect(-122, -132, 244, 138, mix("sky", "paper", 0.3), 14)
    cloud = lift(
        "s1",
        path(
            "M-92 -36C-118 -38 -116 -72 -92 -74C-90 -104 -50 -110 -38 -88C-22 -104 10 -94 8 -70C30 -68 30 -38 6 -36Z",
            mix("ridge", "snow", 0.25),
        ),
    )
    rain = "".join(
        path(f"M{x} {y}c-9 12 -9 20 0 20c9 0 9 -8 0 -20Z", "lake") for x, y in ((-82, -24), (-56, -14), (-30, -26), (-4, -14))
    )
    sun = circle(74, -84, 21, "rape") + "".join(at(74, -84, rect(-3, -38, 6, 11, "gold", 3), r=a) for a in range(0, 360, 45))
    text = rules(-122, 24, (236, 210, 228, 150), 22, GREY, 10)
    box = (
        rect(-122, 120, 20, 20, "none", 5, stroke="deep", stroke_width=4)
        + line("M-118 130l6 7l11 -15", "deep", 5)
        + rect(-90, 126, 96, 10, GREY, 5)
    )
    sign = line("M-10 168H122", "tea", 4) + line(
        "M6 160C18 138 26 138 24 156C34 136 48 134 46 152C58 140 70 142 72 154C84 148 96 150 108 146", "night", 4.4
    )
    back = lift("s2", at(16, 12, path(d, mix("rape", "paper", 0.45)), r=6))
    return back + at(-4, 4, lift("s3", cut(d, "paper", 8, head)), view, cloud, rain, sun, text, box, sign, r=-3)


def pictures() -> Iterator[Picture]:
    yield from objects(
        IMAGES,
        {
            "two-columns": item(ground(196, y=170), two_columns()),
            "fee-slip": item(ground(150, y=192), fee_slip()),
            "visit-notice": item(visit_notice()),
            "up-line": item(ground(176, y=160), up_line()),
            "risk-sheet": item(ground(150, y=198), risk_sheet()),
        },
    )
