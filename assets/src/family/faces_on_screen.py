"""A face on a screen that is not the face: a video picture that dissolves into squares, held in a hand."""

from __future__ import annotations

import random
from collections.abc import Iterator

from belongings import objects
from origin.digits import CASE, box
from origin.paper import cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, line, path, rect

from family.keepsakes import IMAGES

SKIN, FLUSH = "#F6C79C", "#EC7F63"


def woman() -> str:
    """Head and shoulders of somebody's mother, 150 wide, chin at (0, 62)."""
    hair = path("M-70 70C-86 0 -70 -72 0 -74C70 -72 86 0 70 70Z", "#3B2A2E")
    neck = path("M-20 40H20V84Q0 96 -20 84Z", "#E8A67B")
    coat = path("M-96 140C-94 96 -60 80 -22 76Q0 96 22 76C60 80 94 96 96 140Z", "pine") + path(
        "M-24 76Q0 104 24 76L14 68Q0 86 -14 68Z", "paper"
    )
    head = path("M-52 0C-54 -44 -30 -60 0 -60C30 -60 54 -44 52 0C50 38 26 62 0 62C-26 62 -50 38 -52 0Z", SKIN)
    fringe = path("M-56 6C-60 -50 -30 -70 0 -70C34 -70 60 -50 56 6C44 -14 34 -30 22 -40C0 -24 -36 -22 -56 6Z", "#3B2A2E")
    eyes = "".join(ellipse(x, 2, 6, 8, "#2E1F1A") + circle(x - 2, -1, 2.3, "#FFFFFF") for x in (-22, 22))
    rest = (
        line("M-31 -14Q-22 -20 -13 -15M13 -15Q22 -20 31 -14", "#3B2A2E", 4)
        + line("M-13 32Q0 44 13 32", "#8E3B32", 5)
        + line("M-3 14Q0 18 4 14", "#C98A5E", 3)
    )
    flush = ellipse(-34, 22, 11, 8, FLUSH, opacity=0.5) + ellipse(34, 22, 11, 8, FLUSH, opacity=0.5)
    return hair + neck + coat + head + flush + fringe + eyes + rest


def squares(x0: float, y0: float, cols: int, rows: int, side: float, seed: int) -> str:
    """Loose squares in the colours of the face, denser to the left, flying off to the right."""
    r, out = random.Random(seed), ""
    colours = (
        SKIN,
        mix("pine", "paper", 0.1),
        "#3B2A2E",
        mix("sky", "paper", 0.2),
        "#E8A67B",
        mix("lake", "paper", 0.3),
        "paper",
    )
    for j in range(rows):
        for i in range(cols):
            if r.random() < (i + 1) / (cols + 3):
                continue
            x, y = x0 + i * side + r.uniform(-1, 1) * i * 1.4, y0 + j * side + r.uniform(-1, 1) * i * 1.4
            k = side * (1 - 0.07 * i)
            c = colours[(3 if j < 1 or j > rows - 2 else 0) if r.random() < 0.25 else r.randrange(7)]
            out += lift("s1", rect(x, y, k - 2, k - 2, c, 3)) if i > cols - 4 else rect(x, y, k - 1, k - 1, c, 2)
    return out


def grip() -> tuple[str, str]:
    """A hand round the phone from below: what lies behind the phone, and fingers and thumb over its edges."""
    skin, shade = "#FAD3AC", "#E8A67B"
    sleeve = lift("s2", cut("M-70 214C-70 176 -60 160 -46 150H60C78 162 88 186 88 240H-70Z", "lake", 7))
    palm = path("M-96 92C-104 130 -86 170 -50 182H56C92 172 108 140 104 100L80 86V150H-74V96Z", skin)
    fingers = "".join(
        lift(
            "s1",
            path(
                f"M112 {y}C124 {y + 4} 124 {y + 26} 110 {y + 28}L74 {y + 24}C64 {y + 20} 64 {y + 6} 76 {y + 2}Z",
                skin,
                stroke=shade,
                stroke_width=2,
            ),
        )
        for y in (36, 68, 100)
    )
    thumb = lift(
        "s1",
        path(
            "M-100 130C-118 96 -116 50 -98 36C-84 30 -80 44 -80 60L-72 110C-74 128 -86 138 -100 130Z",
            skin,
            stroke=shade,
            stroke_width=2,
        ),
    )
    return palm + sleeve, fingers + thumb


def video_face() -> str:
    under, over = grip()
    screen = box(168, 300, 20)
    clip = f'<clipPath id="call"><path d="{screen}"/></clipPath>'
    room = (
        rect(-90, -160, 180, 320, mix("sky", "paper", 0.2))
        + rect(-90, 60, 180, 100, mix("loess", "paper", 0.3))
        + rect(-76, -130, 46, 60, mix("timber", "#FFE9C0", 0.3), 3)
        + rect(-70, -124, 34, 48, mix("lake", "paper", 0.4), 2)
    )
    half = squares(6, -132, 6, 16, 16, 5)
    keys = (
        circle(-34, 116, 19, "paper", opacity=0.85)
        + circle(34, 116, 19, "madder")
        + line("M26 116H42", "paper", 6)
        + path("M-42 110H-30L-24 104V128L-30 122H-42Z", mix("night", "ridge", 0.2))
    )
    body = lift("s3", cut(box(196, 344, 34), CASE, 9))
    inner = clip + g(
        room, at(0, 14, woman(), s=1.04), half, path("M-90 80H90V160H-90Z", "#2A3B57", opacity=0.25), keys, clip_path="url(#call)"
    )
    flown = squares(96, -120, 6, 9, 17, 12)
    return at(-26, -30, under, body, inner, flown, over)


def pictures() -> Iterator[Picture]:
    yield from objects(IMAGES, {"video-face": item(ground(120, y=212), video_face())})
