"""The cover of the second lesson: a blur in a cap on a phone at a night desk. No words."""

from __future__ import annotations

import random
from collections.abc import Iterator

from figures import figure
from origin.covers import DEFS, H, W, frame
from origin.digits import CASE, box
from origin.paper import SHADE, corners, cut
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rect, svg

from family.keepsakes import IMAGES


def blurred_cap() -> str:
    """Somebody in a peaked cap, too blurred to be anybody."""
    cap = path("M-46 -22C-48 -62 48 -62 46 -22L52 -10H-52Z", "night") + path(
        "M-56 -12Q0 -28 56 -12Q40 2 0 -4Q-40 2 -56 -12Z", mix("night", "ink", 0.4)
    )
    head = path("M-34 -8H34V18C34 44 16 56 0 56C-16 56 -34 44 -34 18Z", mix("ridge", "blush", 0.4))
    coat = path("M-84 130C-84 84 -50 66 -20 60H20C50 66 84 84 84 130Z", mix("lake", "night", 0.4))
    return g(coat, head, cap, filter="url(#dim)")


def papered_wall() -> str:
    return rect(0, 0, W, H, "url(#nt)") + "".join(
        at(x, y, "".join(ellipse(0, -4, 2, 4, "#5E6C92", transform=f"rotate({a})") for a in range(0, 360, 60)))
        for x in range(14, 330, 52)
        for y in range(20, 230, 46)
    )


def night_window() -> str:
    """A window on the mountains and the moon."""
    r = random.Random(4)
    return (
        lift("s2", rect(36, 30, 108, 116, "timber", 5))
        + rect(44, 38, 92, 100, mix("night", "ink", 0.3), 3)
        + "".join(circle(r.uniform(48, 132), r.uniform(42, 96), 1.4, "#FFF6D2") for _ in range(14))
        + circle(112, 62, 11, "#FFF3C4")
        + path("M44 138V112L70 86L92 110L112 92L136 118V138Z", mix("night", "ridge", 0.4))
        + rect(87, 38, 6, 100, "timber")
    )


def lit_hall() -> str:
    return (
        rect(334, 246, 150, 90, mix("timber", "#FFE9C0", 0.25))
        + rect(346, -10, 140, 260, "#FFE7B0")
        + rect(346, -10, 140, 260, "url(#spill)")
    )


def open_door() -> str:
    return (
        lift("s3", poly([(404, -20), (480, -34), (480, 330), (404, 264)], mix("timber", "#FFE9C0", 0.1)))
        + poly([(418, 4), (472, -2), (472, 108), (418, 112)], mix("timber", "#FFE9C0", 0.3))
        + poly([(418, 128), (472, 126), (472, 262), (418, 238)], mix("timber", "#FFE9C0", 0.3))
        + circle(414, 124, 7, "gold")
    )


def desk() -> str:
    return lift(
        "s4", rect(-10, 236, 350, 100, mix("timber", "night", 0.12)), rect(-10, 232, 350, 8, mix("timber", "#FFE9C0", 0.35))
    ) + "".join(line(f"M{x} {y}h{n}", mix("timber", SHADE, 0.4), 3, opacity=0.4) for x, y, n in ((10, 306, 60), (250, 300, 70)))


def homework() -> str:
    """A written sheet with a pencil across it."""
    return at(
        84,
        276,
        cut(corners([(-72, -22), (66, -26), (76, 18), (-78, 20)], 5, 3, 1), "paper", 5),
        *[line(f"M{-62 - k} {-12 + k * 9}h{66 - k * 7}", mix("lake", "paper", 0.3), 3) for k in range(3)],
        at(38, -4, line("M-14 -6H14M-14 4H6", mix("straw", "tea", 0.3), 4)),
        line("M20 8L64 -12", "rape", 8),
        line("M20 8L14 11", "ink", 5),
    )


def video_call() -> str:
    """A phone showing the blur in a cap, with the two buttons of a call."""
    screen = box(146, 196, 16)
    clip = f'<clipPath id="cap"><path d="{screen}"/></clipPath>'
    return at(
        228,
        168,
        lift("s3", cut(box(168, 222, 28), CASE, 8)),
        clip,
        g(
            rect(-80, -110, 160, 220, mix("sky", "ridge", 0.45)),
            rect(-80, 40, 160, 80, mix("ridge", "night", 0.3)),
            at(0, 0, blurred_cap(), s=1.05),
            rect(-73, 62, 146, 40, "#1B2638", opacity=0.5),
            circle(-28, 80, 14, "paper", opacity=0.8),
            circle(28, 80, 14, "madder"),
            line("M20 80H36", "paper", 5),
            clip_path="url(#cap)",
        ),
    )


def fake_police() -> str:
    """Night desk with homework; a phone on its stand shows a blur in a cap, a small boy looks in at the door."""
    child = figure("duoduo", 398, 330, 236, "worry")
    jamb = rect(334, -10, 14, 266, mix("timber", SHADE, 0.25))
    spill = poly([(348, 250), (404, 262), (330, 330), (170, 330)], "#FFE7B0", opacity=0.25)
    stand = at(228, 290, lift("s2", cut(corners([(-60, -14), (60, -14), (70, 6), (-70, 6)], 7, 3, 1), "timber", 5)))
    glow = circle(228, 160, 190, "url(#lamp)", opacity=0.5)
    return svg(
        W,
        H,
        papered_wall()
        + night_window()
        + lit_hall()
        + child
        + jamb
        + open_door()
        + glow
        + desk()
        + spill
        + homework()
        + stand
        + video_call()
        + frame(W, H),
        DEFS
        + '<filter id="dim" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="5"/></filter>'
        + lin("nt", [(0, "#31446A"), (1, "#4A5578")])
        + lin("spill", [(0, "#FFF3D0", 0.8), (1, "#F2C98A", 0.6)]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover-02.webp", fake_police(), (W, H), 86)
