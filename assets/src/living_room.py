"""A family's living room in the afternoon: sofa under three pictures, window, lamp, low cabinet, rug and tea table.

Nobody sits in it: puppets stand before it. The phone of a story is never drawn here; it comes with the step.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from courtyard import cup, potted, teapot
from land import LIGHT, MASTER, VIEW, light, soften
from nature import blossom, leaf, yak
from palette import mix
from picture import Output, Picture
from rooms import DARK_WOOD, DEFS, PALE_WOOD, SHADE, WOOD, boards, curtains, floor_lamp, framed, sunbeam, wall_clock, window
from svgkit import at, circle, ellipse, g, lift, lin, line, path, rect, svg

SOFA: Final = mix("madder", "blush", 0.34)
OWN: Final = lin("wall", [(0, mix("sky", "paper", 0.4)), (1, mix("sky", "paper", 0.66))]) + soften(1.3)


def wall() -> str:
    """Pale blue paper with sprigs, a wooden skirting."""
    sprig = "".join(at(0, 0, ellipse(0, -8, 4, 8, "snow"), r=a) for a in (-50, 0, 50)) + line("M0 0V12", "snow", 2.4)
    rows = ((x, y) for y in range(-96, 480, 72) for x in range(20 + (y // 72 % 2) * 46, 1300, 92))
    paper = rect(-20, -120, 1320, 640, "url(#wall)") + g(*[at(x, y, sprig) for x, y in rows], opacity=0.5)
    return paper + lift("s1", rect(-20, 478, 1320, 24, PALE_WOOD)) + rect(-20, 478, 1320, 6, "#FFF3D6")


def family(x: float, y: float) -> str:
    """Three paper heads in a frame: an old one, a grown one, a small one."""
    heads = ""
    for dx, dy, r, hair, coat in (
        (-38, 2, 17, "#B5ADA6", "madder"),
        (36, 0, 17, "#3A2A2C", "deep"),
        (0, 14, 15, "#33272B", "gold"),
    ):
        heads += path(f"M{dx - 26} 58Q{dx - 24} {dy + 20} {dx} {dy + 18}Q{dx + 24} {dy + 20} {dx + 26} 58Z", coat)
        heads += circle(dx, dy - 3, r + 3, hair) + circle(dx, dy + 2, r, "#F6C79C")
        heads += path(f"M{dx - r} {dy}Q{dx} {dy - r * 1.5:.0f} {dx + r} {dy}Q{dx} {dy - r * 0.7:.0f} {dx - r} {dy}Z", hair)
        heads += circle(dx - 6, dy + 4, 1.8, "ink") + circle(dx + 6, dy + 4, 1.8, "ink")
        heads += line(f"M{dx - 4} {dy + 10}q4 3 8 0", "ink", 1.8)
    return framed(x, y, 150, 116, heads, mix("sky", "meadow", 0.35))


def pictures_on_wall() -> str:
    hills = path("M-52 52L-18 -16L4 20L22 -6L52 52Z", "ridge") + path("M-18 -16L-6 4L-18 -1L-28 4Z", "snow")
    hills += circle(32, -38, 11, "rape") + path("M-52 52V40Q0 26 52 40V52Z", "rape")
    meadow = path("M-52 52V20Q0 4 52 20V52Z", "meadow") + yak(-4, 36, 0.74)
    return (
        framed(472, 190, 104, 104, hills, "sky") + family(640, 180) + framed(808, 190, 104, 104, meadow, mix("sky", "paper", 0.4))
    )


def cushion(x: float, y: float, c: str, inside: str, r: float) -> str:
    d = "M-44 -38Q0 -50 44 -38Q54 0 44 38Q0 50 -44 38Q-54 0 -44 -38Z"
    hem = path(d, "none", stroke=mix(c, "paper", 0.6), stroke_width=3, stroke_dasharray="7 6", transform="scale(.84)")
    return at(x, y, lift("s2", path(d, c)), hem, inside, r=r)


def sofa() -> str:
    """The sofa with embroidered cushions and a knitted throw over its arm."""
    dark, pale = mix(SOFA, SHADE, 0.3), mix(SOFA, "paper", 0.2)
    back = path("M414 470V330Q414 282 464 282H816Q866 282 866 330V470Z", SOFA) + line("M640 290V404", dark, 3.4, opacity=0.45)
    back += line("M424 322Q428 292 464 292H816", pale, 5, opacity=0.8)
    seat = rect(440, 404, 198, 62, pale, 20) + rect(642, 404, 198, 62, pale, 20) + rect(436, 448, 408, 50, SOFA, 10)
    seat += line("M452 460H828", dark, 3, opacity=0.4)
    arms = "".join(
        rect(x, 368, 64, 132, SOFA, 28) + line(f"M{x + 12} 400Q{x + 14} 380 {x + 34} 379", pale, 5) for x in (384, 832)
    )
    arms += "".join(rect(x, 380, 14, 112, SHADE, 7, opacity=0.13) for x in (434, 882))
    feet = "".join(rect(x, 494, 22, 24, DARK_WOOD, 5) for x in (404, 500, 758, 854))
    zig = "M824 420l14 -12l14 12l14 -12l14 12l14 -12l14 12"
    knit = (
        path("M822 366Q864 352 904 366L908 470Q864 480 818 470Z", "paper")
        + line(zig, "lake", 6)
        + line(zig, "gold", 4, transform="translate(0 24)")
    )
    fringe = "".join(line(f"M{x} 472v12", "paper", 4) for x in range(824, 908, 11))
    return (
        ellipse(640, 516, 290, 20, SHADE, opacity=0.28)
        + feet
        + lift("s3", back)
        + lift("s2", seat)
        + cushion(510, 366, "lake", blossom(0, 0, "paper", 6, 0.8), -8)
        + cushion(598, 374, "rape", blossom(0, 0, "madder", 5, 0.7), 7)
        + cushion(768, 368, "paper", blossom(0, 0, "lake", 5, 0.8), 6)
        + lift("s2", arms)
        + lift("s2", knit, fringe)
    )


def thermos(x: float, y: float) -> str:
    body = rect(x - 20, y - 84, 40, 84, "madder", 8) + rect(x + 6, y - 84, 14, 84, SHADE, 6, opacity=0.18)
    petals = blossom(x - 2, y - 44, "paper", 5, 0.5)
    return (
        lift("s1", body, rect(x - 14, y - 100, 28, 18, "straw", 6))
        + rect(x - 20, y - 76, 40, 6, "gold")
        + petals
        + line(f"M{x + 20} {y - 74}Q{x + 42} {y - 60} {x + 20} {y - 40}", "tea", 5)
    )


def radio(x: float, y: float) -> str:
    holes = "".join(circle(x - 30 + k % 4 * 11, y - 44 + k // 4 * 11, 3, "tea") for k in range(12))
    body = rect(x - 50, y - 62, 100, 62, mix("lake", "paper", 0.2), 12) + rect(x - 42, y - 54, 50, 44, "straw", 8)
    return (
        line(f"M{x + 34} {y - 60}L{x + 52} {y - 110}", "tea", 3.4)
        + lift("s1", body)
        + holes
        + circle(x + 29, y - 32, 13, "paper")
        + circle(x + 29, y - 32, 4, "madder")
    )


def cabinet() -> str:
    """A low cabinet with thermos, radio and a pot; the clock above it."""
    x, y, w = 956, 362, 292
    case = rect(x, y, w, 140, WOOD, 8) + rect(x - 10, y - 10, w + 20, 18, PALE_WOOD, 5)
    doors = "".join(
        rect(x + 14 + i * 92, y + 20, 82, 108, mix("timber", "#FFE9C0", 0.3), 6)
        + circle(x + 78 + i * 92 if i < 2 else x + 216, y + 74, 6, "gold")
        for i in range(3)
    )
    inlay = "".join(blossom(x + 55 + i * 92, y + 74, mix("timber", "#FFE9C0", 0.52), 6, 0.8) for i in range(3))
    legs = rect(x + 10, y + 136, 16, 18, DARK_WOOD, 3) + rect(x + w - 26, y + 136, 16, 18, DARK_WOOD, 3)
    return (
        ellipse(x + w / 2, y + 154, 176, 13, SHADE, opacity=0.26)
        + legs
        + lift("s3", case)
        + doors
        + inlay
        + thermos(1018, 354)
        + radio(1108, 354)
        + at(1204, 354, potted(0, 0), s=0.82)
        + wall_clock(1102, 150)
    )


def rug() -> str:
    def band(k: float, c: str) -> str:
        return ellipse(640, 668, 480 * k, 128 * k, c)

    tufts = "".join(
        at(640 + 392 * dx, 668 + 104 * dy, path("M-15 0L0 -8L15 0L0 8Z", "rape"))
        for dx, dy in ((-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7), (1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7))
    )
    return (
        lift(
            "s1", band(1, mix("deep", "lake", 0.35)), band(0.94, mix("paper", "straw", 0.4)), band(0.88, mix("deep", "lake", 0.5))
        )
        + tufts
        + band(0.62, mix("paper", "straw", 0.3))
        + band(0.56, mix("lake", "paper", 0.2))
    )


def tea_table() -> str:
    fruit = "".join(
        circle(x, y, 15, "#F2A24A") + circle(x - 4, y - 5, 4, "#FFD79A") for x, y in ((-24, -30), (4, -32), (-10, -50))
    )
    bowl = path("M-52 -28H32Q28 2 -10 2Q-48 2 -52 -28Z", "#FBF5E8") + line("M-48 -18H28", "lake", 4)
    top = (
        ellipse(0, 8, 190, 38, mix("timber", "#2A1208", 0.12))
        + ellipse(0, -4, 190, 38, PALE_WOOD)
        + ellipse(-16, -8, 150, 24, "#FFFFFF", opacity=0.12)
    )
    legs = "".join(rect(a, 20, 18, 92, DARK_WOOD, 5) for a in (-138, -9, 120))
    return at(
        640,
        612,
        ellipse(6, 110, 176, 17, "#1F3A48", opacity=0.28),
        legs,
        lift("s3", top),
        at(-62, 2, teapot(), s=0.9),
        at(20, 14, cup(0), s=0.9),
        at(116, 6, fruit, leaf(-8, -62, -60, "meadow", 0.6), bowl),
    )


def living_room() -> str:
    view = window(84, 74, 236, 262, "pane", seed=61) + curtains(84, 44, 236, 330, "rape", 0.16)
    plants = at(126, 338, potted(0, 0), s=0.5) + at(276, 338, potted(0, 0), s=0.42)
    chest = (
        rect(56, 404, 280, 98, WOOD, 8)
        + rect(46, 394, 300, 16, PALE_WOOD, 5)
        + rect(72, 424, 118, 64, mix("timber", "#FFE9C0", 0.3), 6)
    )
    chest += rect(202, 424, 118, 64, mix("timber", "#FFE9C0", 0.3), 6) + circle(131, 456, 6, "gold") + circle(261, 456, 6, "gold")
    back = wall() + view + plants + lift("s3", chest) + pictures_on_wall()
    far = g(back, boards(502), sunbeam(120, 506, 190), cabinet(), rug(), floor_lamp(922, 514), sofa(), filter="url(#dof)")
    return svg(1280, 960, far + tea_table() + light(), DEFS + OWN + LIGHT, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/living-room.webp", living_room(), MASTER)
