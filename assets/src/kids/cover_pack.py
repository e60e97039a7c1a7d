"""The cover of the pack: a lantern over a small table with lens, notebook and tags. No words."""

from __future__ import annotations

import random
from collections.abc import Iterator

from belongings import lens
from houses import lantern
from nature import blossom
from origin.covers import DEFS, frame
from origin.paper import SHADE, blob, corners, cut, glint
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, rect, svg

from kids.doorway import IMAGES, PALE_WOOD, heads, palm, thought

W, H = 640, 420


def wall() -> str:
    """A dark wall with pale specks."""
    r = random.Random(7)
    return rect(0, 0, W, H, "url(#wl)") + "".join(
        circle(r.uniform(0, W), r.uniform(0, 250), 2.2, "paper", opacity=0.16) for _ in range(60)
    )


def night_window() -> str:
    """A window on the mountains and the moon."""
    pane = lift("s2", rect(34, 56, 148, 152, mix("timber", "night", 0.35), 6)) + rect(44, 66, 128, 132, "url(#nt)", 3)
    pane += (
        circle(136, 100, 15, "#FFF3C4")
        + circle(136, 100, 40, "url(#lamp)", opacity=0.6)
        + path("M44 198V160L76 124L100 152L128 118L172 166V198Z", mix("night", "ridge", 0.4))
        + path("M76 124L88 138L76 135L66 140ZM128 118L142 133L128 130L116 136Z", mix("ridge", "snow", 0.5))
    )
    pane += rect(104, 66, 7, 132, mix("timber", "night", 0.35)) + rect(44, 122, 128, 6, mix("timber", "night", 0.35))
    return pane


def cards_on_a_cord() -> str:
    """Three cards hung up: a mountain, a flower, a sun."""
    cord = "M356 84Q470 60 660 96"
    return line(cord, mix("tea", "paper", 0.4), 3) + "".join(
        lift("s1", at(x, y, rect(-26, 0, 52, 66, c, 4), inside, r=a))
        for x, y, c, a, inside in (
            (452, 78, "paper", -4, at(0, 34, path("M-14 12L-4 -10L4 4L10 -4L16 12Z", "ridge"))),
            (526, 81, mix("rape", "paper", 0.5), 3, at(0, 34, blossom(0, 0, "madder", 5, 0.5))),
            (600, 88, mix("sky", "paper", 0.3), -3, at(0, 34, circle(0, 0, 11, "gold"))),
        )
    )


def table() -> str:
    return lift("s3", ellipse(320, 330, 304, 108, mix("timber", SHADE, 0.3)), ellipse(320, 312, 304, 106, PALE_WOOD)) + ellipse(
        320, 304, 250, 78, "#FFF3C4", opacity=0.5
    )


def notebook() -> str:
    """An open notebook with a small flag in it."""
    pages = lift("s2", cut("M-104 -46Q-52 -64 0 -44Q52 -64 104 -46L112 46Q56 28 0 48Q-56 28 -112 46Z", "paper", 6)) + line(
        "M0 -44V48", mix("straw", "tea", 0.3), 4
    )
    pages += "".join(line(f"M{-88 + k * 1.5} {-24 + k * 17}q36 -10 68 -2", mix("straw", "tea", 0.35), 5) for k in range(4)) + at(
        56,
        -4,
        line("M-6 34V-40", "tea", 5),
        path("M-5 -40Q18 -50 44 -36L34 -22L44 -6Q18 -20 -5 -8Z", "madder"),
        circle(-6, -42, 5, "gold"),
    )
    return pages


def paper_tags() -> str:
    """Stop, think, ask: the three tags in a fan."""
    return "".join(
        lift(
            "s2",
            at(
                x,
                y,
                cut(
                    corners([(-34, -30), (-20, -44), (20, -44), (34, -30), (34, 44), (-34, 44)], 8, 3, 1)
                    + blob(0, -32, 5, 5, 3, 0.02),
                    c,
                    5,
                ),
                at(0, 6, sign, s=0.6),
                r=a,
            ),
        )
        for x, y, a, c, sign in (
            (112, 302, -14, "paper", palm("madder")),
            (188, 342, -6, "paper", thought("deep")),
            (272, 366, 4, "paper", heads("gold", "pine")),
        )
    )


def pack() -> str:
    """A red paper lantern over a small round table: lens, notebook with a flag, three paper tags."""
    glow = circle(320, 130, 300, "url(#lamp)", opacity=0.85)
    light = line("M320 -10V26", "tea", 5) + at(320, 68, lantern(0, 0, 5.0))
    glass = at(514, 292, lens(0, 0, 48, 8))
    body = (
        wall()
        + night_window()
        + cards_on_a_cord()
        + glow
        + light
        + table()
        + at(346, 278, notebook(), s=1.06, r=2)
        + paper_tags()
        + glass
        + glint(238, 60, 10)
        + glint(418, 150, 9)
        + frame(W, H)
    )
    return svg(
        W,
        H,
        body,
        DEFS
        + lin("wl", [(0, mix("night", "deep", 0.3)), (0.6, mix("deep", "timber", 0.35)), (1, mix("timber", "madder", 0.25))])
        + lin("nt", [(0, "#15243F"), (1, mix("night", "ridge", 0.5))]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover.webp", pack(), (W, H), 86)
