"""The cover of the second lesson: a star cape on a line flies out of a tablet. No words."""

from __future__ import annotations

from collections.abc import Iterator

from noodle_shop import bowl
from origin.covers import DEFS, H, W, frame
from origin.paper import SHADE, clipped, cut, glint
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, poly, rect, svg

from kids.capes import sewn_star
from kids.doorway import IMAGES
from kids.fishing import fishing_line, hook


def bird_cape(s: float = 1.0) -> str:
    """A star cape caught in flight like a paper bird: two corners are the wings, the hem is the tail."""
    night, aurora = mix("night", "deep", 0.25), mix("meadow", "lake", 0.4)
    pale = mix(night, "ridge", 0.16)
    left_hem = "M-176 -74C-148 -58 -160 -36 -134 -26C-144 -4 -112 10 -88 10"
    right_hem = "M186 -96C160 -74 172 -50 146 -40C156 -16 122 2 94 6"
    left = f"{left_hem}C-58 16 -26 10 -8 -14C-30 -64 -100 -98 -176 -74Z"
    right = f"{right_hem}C62 14 30 10 10 -14C30 -74 106 -116 186 -96Z"
    tail_hem = (
        "M-112 96C-92 88 -84 100 -72 112C-56 96 -42 104 -28 122C-12 104 2 106 16 122C32 102 46 104 60 114C74 94 86 96 108 92"
    )
    tail = f"{tail_hem}C94 52 62 10 22 -22H-20C-62 10 -98 52 -112 96Z"
    pleats = line(
        "M-16 -16C-40 30 -56 70 -66 104M0 -16C-4 30 -8 76 -8 112M16 -16C34 30 44 70 52 108",
        mix("night", "ink", 0.5),
        5,
        opacity=0.55,
    )
    hems = "".join(line(d, aurora, 12) + line(d, mix(aurora, "paper", 0.5), 3.6) for d in (left_hem, right_hem))
    trail = line(tail_hem, aurora, 12) + line(tail_hem, mix(aurora, "paper", 0.5), 3.6)
    stars = (
        sewn_star(-110, -46, 0.92, "rape", -14)
        + sewn_star(-62, -14, 0.6, "paper")
        + sewn_star(112, -60, 1.0, "rape", 12)
        + sewn_star(58, -22, 0.62, "blush")
    )
    stars += sewn_star(-56, 58, 0.86, "rape", -8) + sewn_star(12, 66, 0.66, "paper", 6) + sewn_star(64, 66, 0.8, "rape", 10)
    collar = lift("s2", cut("M-38 -22C-44 -54 -18 -64 0 -64C18 -64 44 -54 38 -22C20 -8 -20 -8 -38 -22Z", aurora, 6)) + path(
        "M-22 -34C-24 -52 24 -52 22 -34C12 -26 -12 -26 -22 -34Z", mix("night", "ink", 0.4)
    )
    clasp = lift("s1", circle(0, -14, 12, "gold")) + circle(-3, -18, 4, "#FFF0C0")
    return at(
        0,
        0,
        lift("s2", path(tail, night), clipped(tail, pleats)),
        trail,
        lift("s3", cut(left, pale, 6), cut(right, mix(pale, "ridge", 0.1), 6)),
        hems,
        stars,
        collar,
        clasp,
        s=s,
    )


def tiled_wall() -> str:
    return (
        rect(0, 0, W, H, "url(#wl)")
        + "".join(rect(x, 148, 38, 38, mix("lake", "paper", 0.76 if (x // 40) % 2 else 0.62), 4) for x in range(0, 480, 40))
        + rect(0, 140, W, 7, mix("timber", "#FFE9C0", 0.3))
    )


def menu_slips() -> str:
    """Two slips hung up: a coin, a bowl."""
    return "".join(
        line(f"M{x} 0V22", "tea", 2) + lift("s1", rect(x - 18, 20, 36, 44, "paper", 4)) + at(x, 44, inside)
        for x, inside in ((58, circle(0, 0, 9, "gold")), (112, path("M-11 -4H11Q9 9 0 9Q-9 9 -11 -4Z", "deep")))
    )


def table() -> str:
    return lift(
        "s4", rect(-10, 190, 500, 140, mix("timber", "#FFE9C0", 0.34)), rect(-10, 186, 500, 9, mix("timber", "#FFE9C0", 0.6))
    ) + "".join(
        line(f"M{x} {y}h{n}", mix("timber", SHADE, 0.1), 3, opacity=0.4)
        for x, y, n in ((20, 216, 80), (360, 226, 90), (60, 296, 130), (300, 302, 120))
    )


def tablet() -> str:
    return (
        ellipse(246, 290, 140, 18, SHADE, opacity=0.25)
        + lift("s3", poly([(150, 210), (340, 210), (376, 284), (116, 284)], mix("night", "ink", 0.3)))
        + poly([(158, 216), (332, 216), (362, 277), (130, 277)], "url(#glass)")
    )


def sparks() -> str:
    """Small stars above the glass."""
    return "".join(
        sewn_star(x, y, s, c, x % 30)
        for x, y, s, c in (
            (210, 190, 0.42, "rape"),
            (268, 176, 0.36, "paper"),
            (300, 200, 0.3, "rape"),
            (180, 168, 0.28, "paper"),
            (236, 204, 0.3, "blush"),
        )
    )


def chilli_saucer() -> str:
    return at(
        424,
        288,
        ellipse(0, 3, 46, 8, SHADE, opacity=0.28),
        path("M-42 -12H42Q34 4 0 4Q-34 4 -42 -12Z", "paper"),
        ellipse(0, -12, 42, 10, "paper"),
        ellipse(0, -13, 32, 7, "madder"),
        "".join(circle(dx, -14 + dy, 2, "rape") for dx, dy in ((-14, 0), (4, 2), (12, -2), (-3, -3))),
    )


def free_skin() -> str:
    """A tablet between bowl and chilli saucer; the cape flies out of it, a thin line with a hook sewn to its hem."""
    beam = poly([(176, 222), (318, 222), (400, 60), (96, 60)], "url(#beam)")
    soup = at(70, 288, ellipse(0, 2, 66, 9, SHADE, opacity=0.28), bowl(0, 0, 1.4, "madder", True)) + line(
        "M44 208q-12 -20 0 -38t0 -34M92 206q-10 -18 2 -34t0 -30", "#FFFFFF", 7, opacity=0.45
    )
    cape = at(240, 92, bird_cape(0.84), r=-5)
    string = fishing_line("M486 8C450 80 390 132 336 158") + hook(336, 156, 0.74)
    return svg(
        W,
        H,
        tiled_wall()
        + menu_slips()
        + circle(250, 110, 190, "url(#lamp)", opacity=0.6)
        + table()
        + tablet()
        + beam
        + cape
        + sparks()
        + string
        + soup
        + chilli_saucer()
        + glint(120, 60, 10)
        + glint(398, 140, 9)
        + frame(W, H),
        DEFS
        + lin("wl", [(0, "#FBEBC9"), (1, "#F1D6A4")])
        + lin("glass", [(0, mix("lake", "paper", 0.5)), (1, mix("deep", "lake", 0.4))])
        + lin("beam", [(0, "#FFF6D2", 0), (1, "#FFF6D2", 0.75)]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover-02.webp", free_skin(), (W, H), 86)
