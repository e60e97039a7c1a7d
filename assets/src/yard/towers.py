"""The two pieces with a roof: a tiny stargazing tower and a pavilion."""

from __future__ import annotations

from houses import lantern as paper_lantern
from origin.paper import SHADE, blob, corners, cut, fluffy
from palette import mix
from svgkit import at, circle, lift, line, path, rect

from yard.parts import DARK, FOOT, STONE, WOOD, plank, pool, post, rail


def stargazer() -> str:
    """A tiny stargazing tower: earthen drum, blue dome, a telescope in its slit."""
    wall = mix("loess", "paper", 0.2)
    drum = "M-80 138L-66 -30H66L80 138Z"
    courses = "".join(
        line(f"M{x} {y}h26", mix(wall, SHADE, 0.3), 3, opacity=0.6)
        for x, y in ((-58, 6), (20, 24), (-66, 60), (36, 74), (-30, 96), (40, 118), (-70, 120))
    )
    shade = path("M30 -30H66L80 138H36Z", mix(wall, SHADE, 0.5), opacity=0.35)
    door = rect(-26, 62, 52, 78, DARK, 24) + rect(-19, 70, 38, 70, "madder", 18) + circle(10, 106, 4, "rape")
    steps = cut(corners([(-42, 128), (42, 128), (50, 141), (-50, 141)], 4), STONE, 4)
    window = circle(0, 22, 17, DARK) + circle(0, 22, 12, "#FFE3A0") + line("M-12 22H12M0 10V34", DARK, 3)
    gallery = (
        cut(corners([(-88, -42), (88, -42), (82, -22), (-82, -22)], 6), WOOD, 5)
        + "".join(rect(x, -66, 6, 26, DARK, 2) for x in range(-84, 85, 24))
        + rail(-66, -84, 84)
    )
    dome = "M-68 -58C-68 -124 -36 -146 0 -146C36 -146 68 -124 68 -58Z"
    slit = path("M-2 -146C20 -146 34 -132 38 -58H4C8 -100 6 -130 -2 -146Z", "night")
    ribs = line("M-40 -58C-42 -100 -28 -132 -8 -145M56 -58C58 -96 46 -130 22 -142", mix("deep", "night", 0.35), 3)
    stars = "".join(
        at(x, y, path("M0 -9Q1.4 -1.4 9 0Q1.4 1.4 0 9Q-1.4 1.4 -9 0Q-1.4 -1.4 0 -9Z", "rape"), s=s)
        for x, y, s in ((-46, -82, 1.0), (-22, -112, 0.75), (-20, -76, 0.6))
    )
    tube = at(
        18,
        -90,
        cut(corners([(-8, -11), (74, -14), (74, 14), (-8, 11)], 4), "gold", 5),
        cut(corners([(64, -18), (86, -20), (86, 20), (64, 18)], 4), mix("gold", "rape", 0.5), 4),
        r=-38,
    )
    sparkle = "".join(
        at(
            x,
            y,
            path("M0 -12Q1.6 -1.6 12 0Q1.6 1.6 0 12Q-1.6 1.6 -12 0Q-1.6 -1.6 0 -12Z", "rape", stroke="gold", stroke_width=1.4),
            s=s,
        )
        for x, y, s in ((124, -138, 1.1), (142, -94, 0.7))
    )
    bush = "".join(
        at(x, 138, cut(fluffy(0, -16, w, 17, 7, i), mix("pine", "meadow", 0.4), 5))
        for i, (x, w) in enumerate(((-92, 26), (96, 22)))
    )
    return (
        pool(130)
        + lift("s2", cut(drum, wall, 9, courses, shade))
        + window
        + door
        + steps
        + lift("s2", cut(dome, mix("deep", "lake", 0.25), 8, ribs, slit, stars))
        + lift("s1", tube)
        + lift("s1", gallery)
        + bush
        + sparkle
    )


def pavilion_floor() -> str:
    """Two stone steps all round."""
    return cut(corners([(-132, 112), (132, 112), (146, 126), (-146, 126)], 5), mix(STONE, "snow", 0.25), 4) + cut(
        corners([(-150, 124), (150, 124), (154, 141), (-154, 141)], 5), STONE, 5
    )


def tea_table() -> str:
    """A stone table with a blue pot on it."""
    return at(
        0,
        112,
        rect(-6, -30, 12, 30, DARK, 3),
        cut(blob(0, -34, 36, 10, 4, 0.01), STONE, 4),
        path("M-12 -42H10C14 -42 12 -58 0 -58C-12 -58 -16 -42 -12 -42Z", "deep"),
        circle(0, -59, 3.4, "gold"),
    )


def swept_roof() -> str:
    """A roof with upturned eaves."""
    under = path("M-158 -14C-110 -30 -80 -58 -60 -104H60C80 -58 110 -30 158 -14Q80 -28 0 -28Q-80 -28 -158 -14Z", "url(#roof)")
    ridges = "".join(
        line(d, mix("deep", "night", 0.3), 3.4, opacity=0.75)
        for d in (
            "M-40 -102C-50 -70 -66 -46 -88 -26",
            "M-14 -104C-17 -76 -22 -50 -30 -28",
            "M14 -104C17 -76 22 -50 30 -28",
            "M40 -102C50 -70 66 -46 88 -26",
        )
    )
    rim = line("M-158 -14Q-80 -29 0 -29Q80 -29 158 -14", mix("lake", "paper", 0.35), 5) + line(
        "M-60 -104C-80 -58 -110 -30 -158 -14M60 -104C80 -58 110 -30 158 -14", mix("lake", "paper", 0.2), 5
    )
    return lift("s3", under, ridges, rim)


def roof_crown() -> str:
    """The small upper roof and its golden knob."""
    return (
        cut("M-62 -102C-40 -116 -20 -126 -8 -138H8C20 -126 40 -116 62 -102Q0 -94 -62 -102Z", mix("deep", "lake", 0.5), 5)
        + circle(0, -143, 10, "gold")
        + circle(-3, -146, 3.4, "paper")
        + circle(0, -155, 4.6, "gold")
    )


def eave_bells() -> str:
    """A bell under either corner of the roof."""
    return "".join(
        line(f"M{k * 152} -14V-2", "tea", 2.4)
        + path(f"M{k * 152 - 6} 8Q{k * 152 - 5} -3 {k * 152} -3Q{k * 152 + 5} -3 {k * 152 + 6} 8Z", "gold")
        for k in (-1, 1)
    )


def pavilion() -> str:
    steps = cut(corners([(-40, 128), (40, 128), (46, 142), (-46, 142)], 3), mix(STONE, "snow", 0.4), 4)
    red = mix("madder", "timber", 0.12)
    far = "".join(post(x, -18, 10, 112, mix(red, SHADE, 0.3)) for x in (-58, 58))
    near = "".join(post(x, -16, 15, 116, red) + rect(x - 11, 106, 22, 11, STONE, 3) for x in (-116, 116))
    seats = "".join(plank(x, 76, 62, 11) + rect(x + 6, 86, 8, 28, DARK, 2) + rect(x + 48, 86, 8, 28, DARK, 2) for x in (-108, 46))
    back = "".join(rail(52, x, x + 50) + "".join(line(f"M{x + 6 + i * 13} 54V78", WOOD, 4) for i in range(4)) for x in (-106, 56))
    frieze = plank(-128, -24, 256, 17, mix("deep", "lake", 0.4)) + "".join(
        circle(x, -16, 4.6, "rape") for x in range(-108, 120, 24)
    )
    hang = paper_lantern(0, 4, 1.15)
    whole = (
        pool(164)
        + pavilion_floor()
        + steps
        + far
        + back
        + seats
        + tea_table()
        + lift("s1", near)
        + frieze
        + swept_roof()
        + lift("s1", roof_crown())
        + eave_bells()
        + hang
    )
    return at(0, FOOT * 0.05, whole, s=0.95)
