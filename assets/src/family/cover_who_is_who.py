"""The cover of the third lesson: three identical round faces in one chat. No words."""

from __future__ import annotations

from collections.abc import Iterator

from origin.covers import DEFS, H, W, frame
from origin.digits import CASE, box
from origin.paper import SHADE, cut, glint
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, rect, svg

from family.avatar import avatar
from family.keepsakes import IMAGES


def window_at_dawn() -> str:
    return (
        lift("s2", rect(300, 22, 158, 132, "timber", 6))
        + rect(310, 32, 138, 112, "url(#dawn)", 3)
        + circle(344, 112, 40, "url(#sun)")
        + circle(344, 114, 12, "#FFF6DA")
        + path("M310 144V124L336 102L358 122L386 88L416 122L432 108L448 126V144Z", mix("ridge", "blush", 0.25))
        + path("M386 88L400 104L388 100L374 106Z", "snow")
        + rect(376, 32, 6, 112, "timber")
        + rect(310, 82, 138, 5, "timber")
    )


def patterned_band() -> str:
    return (
        rect(0, 172, W, 52, mix("madder", "timber", 0.3))
        + line("M0 178H480M0 218H480", "gold", 4)
        + "".join(path(f"M{x} 198l12 -12l12 12l-12 12Z", "rape" if k % 2 else "paper") for k, x in enumerate(range(4, 480, 36)))
    )


def shelf() -> str:
    """Two bowls and a jar."""
    return (
        rect(18, 86, 132, 9, "timber", 3)
        + "".join(
            at(x, 86, path("M-20 -26H20Q18 0 0 0Q-18 0 -20 -26Z", c), line("M-18 -18H18", "paper", 3))
            for x, c in ((46, "lake"), (94, "rape"))
        )
        + at(134, 86, rect(-12, -48, 24, 48, "madder", 5), rect(-8, -56, 16, 10, "straw", 3))
    )


def milk_tea() -> str:
    """A steaming bowl."""
    return at(
        96,
        296,
        ellipse(2, 2, 66, 9, SHADE, opacity=0.28),
        path("M-56 -60H56Q54 -14 20 -6V0H-20V-6Q-54 -14 -56 -60Z", mix("timber", "madder", 0.3)),
        path("M-53 -46Q0 -34 53 -46L51 -34Q0 -22 -51 -34Z", "gold"),
        ellipse(0, -60, 56, 14, mix("timber", "#FFE9C0", 0.3)),
        ellipse(0, -60, 47, 10, mix("straw", "blush", 0.25)),
        ellipse(-10, -62, 18, 3.4, "#FFFDF6", opacity=0.7),
    ) + line("M78 214q-10 -18 0 -36t0 -30M108 216q-10 -16 2 -32t0 -26", "#FFFFFF", 7, opacity=0.5)


def three_writers() -> str:
    """The rows of the chat, each beside the very same face."""
    rows = rect(-90, -130, 180, 44, "deep") + rect(-40, -112, 80, 10, "paper", 5, opacity=0.85)
    for k in range(3):
        y = -60 + k * 68
        rows += (
            rect(-22, y - 14, 92 - k * 10, 44, "paper", 10)
            + rect(-12, y - 4, 66 - k * 12, 8, mix("straw", "tea", 0.25), 4)
            + rect(-12, y + 10, 44, 8, mix("straw", "tea", 0.25), 4)
            + avatar(-52, y + 2, 25, f"av{k}")
        )
    return rows


def group_chat() -> str:
    clip = f'<clipPath id="chat"><path d="{box(166, 244, 18)}"/></clipPath>'
    return at(
        262,
        168,
        lift("s3", cut(box(190, 272, 32), CASE, 9)),
        clip,
        g(rect(-90, -130, 180, 260, "#E7EFE8"), three_writers(), clip_path="url(#chat)"),
        r=4,
    )


def bread() -> str:
    return at(
        410,
        290,
        ellipse(2, 4, 58, 8, SHADE, opacity=0.28),
        ellipse(0, -4, 56, 12, "paper"),
        lift("s1", path("M-40 -8C-42 -36 42 -36 40 -8Z", mix("gold", "loess", 0.45))),
        line("M-20 -22L-10 -10M0 -27L4 -12M22 -22L18 -10", mix("gold", SHADE, 0.3), 3),
    )


def who_is_who() -> str:
    """Dawn in a herder's kitchen: a bowl of milk tea, a phone with three identical round faces in one chat."""
    back = rect(0, 0, W, H, "url(#wl)")
    table = lift(
        "s4", rect(-10, 226, 500, 110, mix("timber", "#FFE9C0", 0.24)), rect(-10, 222, 500, 8, mix("timber", "#FFE9C0", 0.55))
    )
    glow = circle(262, 150, 190, "url(#lamp)", opacity=0.75)
    return svg(
        W,
        H,
        back
        + window_at_dawn()
        + shelf()
        + patterned_band()
        + glow
        + table
        + ellipse(266, 304, 110, 11, SHADE, opacity=0.3)
        + milk_tea()
        + group_chat()
        + bread()
        + glint(180, 34, 9)
        + frame(W, H),
        DEFS
        + lin("wl", [(0, mix("mist", "blush", 0.25)), (1, mix("loess", "mist", 0.4))])
        + lin("dawn", [(0, mix("lake", "sky", 0.5)), (0.6, "#FBE3C0"), (1, "#F9C9A0")]),
    )


def pictures() -> Iterator[Picture]:
    yield Picture(f"{IMAGES}/cover-03.webp", who_is_who(), (W, H), 86)
