"""The pond that promises: its sign, the bubble with coins in it, the basket of eggs.

Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import cos, radians, sin
from typing import Final

from belongings import egg_basket, objects
from coins import coin
from origin.paper import SHADE, blob, corners, cut, glint, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, line, path, rad, rect

IMAGES: Final = "lessons/illegal-fin/images"
VIOLET: Final = mix("lake", "blush", 0.62)
SOAP: Final = (
    rad("film", [(0, "#FFFFFF", 0.1), (0.62, "#DDF1F0", 0.24), (0.84, mix("lake", "sky", 0.5), 0.5), (0.95, VIOLET, 0.72), (1, "blush", 0.9)], 0.48, 0.46, 0.52)
    + rad("gleam", [(0, "#FFFFFF", 0.9), (1, "#FFFFFF", 0)])
)  # fmt: skip


def arc(r: float, a: float, b: float) -> str:
    """Path data of a part of a circle, angles in degrees clockwise from the right."""
    x0, y0, x1, y1 = r * cos(radians(a)), r * sin(radians(a)), r * cos(radians(b)), r * sin(radians(b))
    return f"M{x0:.1f} {y0:.1f}A{r:.1f} {r:.1f} 0 {int(b - a > 180)} 1 {x1:.1f} {y1:.1f}"


def skin(r: float) -> str:
    """The shimmering rim and lights of a soap bubble of radius r."""
    bands = (
        (0.93, 100, 178, "rape", 0.05),
        (0.9, 20, 84, "blush", 0.06),
        (0.92, 196, 262, "lake", 0.05),
        (0.86, 128, 168, VIOLET, 0.04),
        (0.84, 28, 62, "sky", 0.045),
    )
    shimmer = "".join(line(arc(r * k, a, b), c, r * w, opacity=0.75) for k, a, b, c, w in bands)
    lights = line(arc(r * 0.76, 200, 246), "#FFFFFF", r * 0.09, opacity=0.95) + circle(-r * 0.28, -r * 0.74, r * 0.05, "#FFFFFF")
    return (
        circle(0, 0, r, "url(#film)")
        + circle(0, 0, r, "none", stroke=mix("paper", "sky", 0.3), stroke_width=r * 0.022)
        + shimmer
        + lights
        + ellipse(r * 0.34, r * 0.56, r * 0.3, r * 0.14, "url(#gleam)", opacity=0.7)
    )


def coins_inside(r: float) -> str:
    """Four coins that float in a bubble of radius r."""
    spots = ((-0.34, 0.12, 0.27, -12), (0.3, -0.24, 0.25, 14), (0.28, 0.38, 0.28, 8), (-0.16, -0.44, 0.22, -6))
    return "".join(lift("s2", at(x * r, y * r, coin(0, 0, k * r), r=a)) for x, y, k, a in spots)


def crack(r: float) -> str:
    """A hair-thin break in the skin, from the upper right rim inwards."""
    d = f"M{r * 0.7:.1f} {-r * 0.71:.1f}l{-r * 0.11:.1f} {r * 0.1:.1f}l{r * 0.05:.1f} {r * 0.11:.1f}l{-r * 0.13:.1f} {r * 0.08:.1f}l{r * 0.02:.1f} {r * 0.11:.1f}l{-r * 0.1:.1f} {r * 0.06:.1f}M{r * 0.64:.1f} {-r * 0.5:.1f}l{r * 0.13:.1f} {r * 0.04:.1f}l{r * 0.02:.1f} {r * 0.09:.1f}"
    return line(d, mix("madder", "tea", 0.4), r * 0.02) + line(d, "#FFFDF6", r * 0.007)


def bubble(r: float, *, cracked: bool = True) -> str:
    return coins_inside(r) + skin(r) + (crack(r) if cracked else "")


def drop(x: float, y: float, s: float = 1.0) -> str:
    body = "M0 -24C10 -8 16 0 16 10C16 20 9 26 0 26C-9 26 -16 20 -16 10C-16 0 -10 -8 0 -24Z"
    return at(x, y, path(body, mix("lake", "sky", 0.35)), line("M-8 10Q-8 2 -3 -5", "#FFFFFF", 4, opacity=0.9), s=s)


def bubble_object() -> str:
    return (
        at(0, -22, bubble(176))
        + drop(112, 176, 0.95)
        + glint(168, -168, 15, mix("rape", "paper", 0.2))
        + glint(-182, 96, 10, mix("rape", "paper", 0.2))
    )


def fish(fill: str = mix("blush", "madder", 0.25)) -> str:
    """A carp in a leap, about 180 long, head up to the right."""
    body = "M-70 34C-54 -16 -6 -52 54 -44C78 -40 92 -26 94 -14C80 18 36 46 -12 50C-38 52 -58 46 -70 34Z"
    tail = cut(
        "M-62 36C-84 22 -98 10 -104 -14C-86 -14 -70 -2 -58 14C-58 34 -66 56 -92 74C-92 58 -80 46 -62 36Z",
        mix(fill, "rape", 0.35),
        6,
    )
    fins = path("M-14 -38C-6 -62 20 -70 36 -62C28 -52 26 -44 30 -38Z", mix(fill, "rape", 0.35)) + path(
        "M-4 44C0 62 20 68 34 58C26 50 24 44 26 38Z", mix(fill, "rape", 0.35)
    )
    scales = "".join(
        path(f"M{x} {y}q12 10 2 22", stroke=mix(fill, "paper", 0.5), stroke_width=4, stroke_linecap="round", opacity=0.9)
        for x, y in ((-38, 6), (-14, -10), (10, -24), (-20, 18), (6, 4), (30, -10), (-44, 24), (-2, 28), (22, 16))
    )
    belly = path("M-70 34C-38 30 30 24 94 -14C80 18 36 46 -12 50C-38 52 -58 46 -70 34Z", mix(fill, "paper", 0.6), opacity=0.7)
    gill = line("M52 -36Q42 -14 56 6", mix(fill, SHADE, 0.35), 5)
    face = (
        circle(70, -24, 8, "paper")
        + circle(71.5, -24, 5, "ink")
        + circle(70, -26, 1.8, "snow")
        + line("M92 -10Q86 -6 80 -7", mix(fill, SHADE, 0.5), 4)
    )
    return tail + fins + cut(body, fill, 7, belly, scales) + gill + face


def sign_board(w: float = 350, h: float = 206) -> str:
    """Boards with a painted fish over waves and three coins; a blue ribbon on its corner."""
    boards = "".join(
        cut(
            corners([(-w / 2 + dx, y), (w / 2 + dx, y), (w / 2 + dx, y + h / 3 - 3), (-w / 2 + dx, y + h / 3 - 3)], 9, i + 2, 2),
            mix("timber", "#FFE9C0", k),
            6,
        )
        for i, (dx, y, k) in enumerate(((-3, -h / 2, 0.34), (4, -h / 6, 0.26), (0, h / 6, 0.32)))
    )
    battens = "".join(
        rect(x - 9, -h / 2 + 8, 18, h - 16, mix("timber", SHADE, 0.2), 4, opacity=0.55) for x in (-w / 2 + 36, w / 2 - 36)
    )
    field = cut(
        corners(
            [(-w / 2 + 22, -h / 2 + 20), (w / 2 - 22, -h / 2 + 20), (w / 2 - 22, h / 2 - 20), (-w / 2 + 22, h / 2 - 20)], 26, 3, 2
        ),
        mix("paper", "straw", 0.25),
        6,
    )
    waves = "".join(line(f"M-142 {y}" + "q12 -10 24 0t24 0" * 3, c, 7) for y, c in ((58, "lake"), (72, mix("lake", "deep", 0.4))))
    money = "".join(lift("s1", coin(x, y, 25)) for x, y in ((64, 40), (112, 46), (90, -2)))
    nails = "".join(
        circle(x, y, 5.5, mix("tea", "ink", 0.3)) + circle(x - 1.5, y - 1.5, 1.8, "paper", opacity=0.8)
        for x in (-w / 2 + 12, w / 2 - 12)
        for y in (-h / 2 + 14, h / 2 - 14)
    )
    ribbon = at(
        w / 2 - 22,
        -h / 2 + 4,
        path("M-6 4L-26 66L-8 56L2 74L12 8Z", mix("deep", "night", 0.15)),
        path("M2 4L26 60L34 44L52 48L20 0Z", "deep"),
        cut("M0 0C-14 -30 -52 -34 -50 -8C-48 12 -18 12 0 4Z", "deep", 4),
        cut("M4 0C14 -32 52 -36 52 -10C50 12 20 12 4 4Z", mix("deep", "lake", 0.35), 4),
        cut(blob(2, 1, 13, 12, 3, 0.03), mix("deep", "lake", 0.2), 3),
    )
    return boards + battens + field + waves + at(-66, -4, fish(), s=0.86, r=-14) + money + nails + ribbon


def pond_sign() -> str:
    post = cut(corners([(-17, -60), (17, -60), (20, 186), (-20, 186)], 5, 3), mix("timber", SHADE, 0.12), 8)
    rings = line("M-9 30V120M5 64V160", mix("timber", SHADE, 0.45), 3, opacity=0.6)
    mound = cut("M-116 188C-96 158 -40 150 2 152C52 150 104 160 120 188Q0 202 -116 188Z", mix("meadow", "pine", 0.25), 8)
    grass = "".join(
        line(f"M{x} 166l{-5 + x % 7} -26M{x + 9} 168l5 -20", mix("pine", "meadow", 0.35), 5) for x in (-84, -46, 34, 70)
    )
    return lift("s2", post, rings) + lift("s2", mound) + grass + lift("s3", at(-6, -72, sign_board(), s=1.08, r=-3))


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        IMAGES,
        {
            "bubble": item(ellipse(0, 206, 96, 11, "url(#pool)"), bubble_object(), defs=SOAP),
            "egg-basket": item(ground(176, y=164), at(0, 22, egg_basket(), s=1.06)),
            "pond-sign": item(ground(130, y=190), pond_sign()),
        },
    )
