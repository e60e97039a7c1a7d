"""The hall of the small bank: three counters under arches, columns, a queue rope, a bench and a numbers machine.

The coin on the wall is the town's own; no logo, no rate board, no writing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from coins import coin
from land import LIGHT, MASTER, VIEW, light, soften
from nature import leaf
from palette import mix
from picture import Output, Picture
from rooms import DARK_WOOD, DEFS, PALE_WOOD, SHADE, big_plant, slabs, wall_clock
from svgkit import at, circle, ellipse, g, lift, lin, line, path, rad, rect, svg

STONE: Final = mix("paper", "loess", 0.22)
PALE_DEEP: Final = mix("deep", "lake", 0.35)
OWN: Final = (
    lin("wall", [(0, "#FDF3DC"), (1, "#F3DFB8")])
    + lin("col", [(0, "#FFFDF6"), (0.6, "#FBF1DC"), (1, "#DCC9A4")], 0, 0, 1, 0)
    + lin("glass", [(0, "#E4F2EE"), (1, "#C6E2E0")])
    + rad("bulb", [(0, "#FFF6D2", 0.9), (0.4, "#FFE3A0", 0.4), (1, "#FFDF9A", 0)])
    + soften(1.3)
)


def wall() -> str:
    """Plaster with a deep frieze, a row of coins on it, and a stone dado."""
    frieze = (
        rect(-20, -40, 1320, 92, "deep") + rect(-20, 44, 1320, 10, "gold") + rect(-20, -4, 1320, 4, mix("deep", "paper", 0.3))
    )
    medals = "".join(coin(x, 22, 15) for x in range(64, 1280, 128) if abs(x - 640) > 130)
    return rect(-20, -120, 1320, 640, "url(#wall)") + rect(-20, 420, 1320, 90, STONE) + lift("s2", frieze) + medals


def column(x: float) -> str:
    """A white column with gilded rings."""
    flutes = "".join(line(f"M{x + dx} 100V458", "#D9C6A2", 2.4, opacity=0.7) for dx in (-10, 2, 14))
    cap = rect(x - 38, 54, 76, 18, "paper", 4) + rect(x - 32, 72, 64, 8, "gold", 3) + rect(x - 29, 80, 58, 10, "paper", 3)
    foot = rect(x - 30, 462, 60, 14, "gold", 3) + rect(x - 38, 476, 76, 26, "paper", 4)
    return lift("s2", rect(x - 24, 86, 48, 380, "url(#col)")) + flutes + lift("s1", cap) + lift("s1", foot)


def behind_glass(x: float, w: float, kind: int) -> str:
    """What stands behind a counter: drawers, folders or a safe, and a small lamp."""
    if kind == 1:
        door = rect(x - 62, 170, 124, 146, mix("ridge", "night", 0.25), 10) + rect(
            x - 52, 180, 104, 126, mix("ridge", "snow", 0.25), 8
        )
        wheel = (
            circle(x, 242, 30, mix("ridge", "night", 0.35))
            + circle(x, 242, 22, mix("ridge", "snow", 0.45))
            + "".join(at(x, 242, rect(-4, -42, 8, 84, "gold", 4), r=a) for a in (0, 60, 120))
            + circle(x, 242, 9, "gold")
        )
        return door + wheel
    n = int((w - 60) / 52)
    left = x - n * 26 + 3
    return "".join(
        rect(left + c * 52, 176 + r * 40, 46, 34, mix("timber", "#FFE9C0", 0.3 + 0.1 * ((c + r) % 2)), 4)
        + rect(left + 15 + c * 52, 190 + r * 40, 16, 6, "gold", 3)
        for c in range(n)
        for r in range(4)
    )


def counter_window(x: float, w: float, kind: int, emblem: str) -> str:
    """An arched opening with glass, a lamp and a round emblem above."""
    half, key = w / 2, f"arch{int(x)}"
    arch = f"M{x - half} 350V190Q{x - half} 112 {x} 112Q{x + half} 112 {x + half} 190V350Z"
    inner = f"M{x - half + 14} 350V192Q{x - half + 14} 126 {x} 126Q{x + half - 14} 126 {x + half - 14} 192V350Z"
    clip = f'<clipPath id="{key}"><path d="{inner}"/></clipPath>'
    glow = circle(x, 176, 130, "url(#bulb)")
    lamp = (
        line(f"M{x} 112V160", "tea", 3)
        + path(f"M{x - 22} 176Q{x - 20} 156 {x} 154Q{x + 20} 156 {x + 22} 176Z", "pine")
        + ellipse(x, 177, 12, 4, "#FFFBE6")
    )
    sheen = path(f"M{x - half} 130H{x - half + 70}L{x - half + 20} 350H{x - half}Z", "#FFFFFF", opacity=0.35) + path(
        f"M{x + half - 60} 120H{x + half - 40}L{x + half - 90} 350H{x + half - 110}Z", "#FFFFFF", opacity=0.25
    )
    inside = rect(x - half, 100, w, 260, "url(#glass)") + behind_glass(x, w, kind) + glow + lamp + sheen
    slot = path(
        f"M{x - 38} 350V334Q{x - 38} 322 {x - 26} 322H{x + 26}Q{x + 38} 322 {x + 38} 334V350Z",
        mix("night", "tea", 0.5),
        opacity=0.55,
    )
    badge = "" if not emblem else lift("s2", circle(x, 104, 33, "gold"), circle(x, 104, 28, "deep")) + at(x, 104, emblem)
    return (
        clip
        + lift("s2", path(arch, "gold"), path(inner, "timber", stroke="timber", stroke_width=12))
        + g(inside, clip_path=f"url(#{key})")
        + slot
        + badge
    )


def emblems() -> tuple[str, str]:
    """Saving and the house: what the outer counters are for; the coin of the hall hangs over the middle one."""
    sprout = line("M0 16V-4", "rape", 5) + leaf(0, -2, -150, "meadow", 0.62) + leaf(0, -4, -32, "meadow", 0.62)
    house = path("M-17 0L0 -17L17 0H12V15H-12V0Z", "paper") + rect(-4, 3, 8, 12, "deep", 1)
    return sprout, house


def notices() -> str:
    """A frame of empty leaflets on the left wall, for taking."""
    board = rect(14, 96, 106, 176, "timber", 8) + rect(22, 104, 90, 160, PALE_WOOD, 5)
    sheets = "".join(
        lift("s1", rect(x, y, 36, 62, c, 4))
        + rect(x + 6, y + 8, 24, 6, "#FFFFFF", 3, opacity=0.7)
        + rect(x + 6, y + 20, 17, 5, "#FFFFFF", 2, opacity=0.6)
        for x, y, c in ((28, 116, "rape"), (70, 116, "lake"), (28, 190, "blush"), (70, 190, "meadow"))
    )
    return lift("s2", board) + sheets


def desk() -> str:
    """The long counter with inlaid panels and what lies on it."""
    x, w = 136, 1008
    front = rect(x, 374, w, 144, "deep", 6) + rect(x, 494, w, 24, mix("deep", "ink", 0.35), 4)
    for i in range(6):
        px = x + 22 + i * 164
        front += rect(px, 394, 144, 84, PALE_DEEP, 8) + rect(
            px + 8, 402, 128, 68, "none", 6, stroke=mix("gold", "deep", 0.15), stroke_width=3
        )
        front += at(
            px + 72,
            436,
            *[
                path(
                    "M0 -24Q9 -12 0 0Q-9 -12 0 -24Z",
                    "gold" if a % 90 == 0 else mix("gold", "deep", 0.35),
                    transform=f"rotate({a})",
                )
                for a in range(0, 360, 45)
            ],
        )
    top = rect(x - 18, 348, w + 36, 28, "paper", 8) + rect(x - 18, 366, w + 36, 10, "#D9C6A2", 5)
    pens = "".join(
        rect(px - 16, 322, 32, 28, "tea", 6) + line(f"M{px - 4} 324l-8 -34M{px + 5} 324l6 -32", "madder", 4.4)
        for px in (506, 1082)
    )
    leaflet = "".join(
        at(px, 348, rect(-22, -46, 44, 46, c, 4), rect(-13, -36, 26, 6, "paper", 3), rect(-13, -25, 20, 5, "paper", 2))
        for px, c in ((174, "rape"), (218, "blush"))
    )
    bell = (
        path("M452 348Q452 324 474 324Q496 324 496 348Z", "gold")
        + rect(446, 345, 56, 7, "timber", 3)
        + circle(474, 321, 5, "gold")
    )
    plants = at(
        846,
        348,
        rect(-18, -26, 36, 26, "blush", 6),
        *[leaf(0, -24, a, mix("pine", "meadow", 0.5), 0.8) for a in (-150, -120, -90, -60, -30)],
    )
    return ellipse(640, 522, 530, 15, SHADE, opacity=0.28) + lift("s3", front) + lift("s2", top) + pens + leaflet + bell + plants


def rope(x0: float, x1: float, y: float, s: float = 1.0) -> str:
    """Two brass posts and the cord between them."""

    def post(x: float) -> str:
        return at(
            x,
            y,
            ellipse(3, 3, 34, 8, SHADE, opacity=0.28),
            ellipse(0, 0, 28, 8, mix("gold", "timber", 0.45)),
            rect(-5, -106, 10, 106, "gold", 4),
            rect(1, -104, 4, 102, SHADE, 2, opacity=0.2),
            circle(0, -112, 11, "gold"),
            circle(-3, -116, 4, "#FFF0C0"),
            s=s,
        )

    sag = f"M{x0} {y - 96 * s}Q{(x0 + x1) / 2} {y - 22 * s} {x1} {y - 96 * s}"
    return (
        lift("s1", line(sag, "madder", 11 * s) + line(sag, mix("madder", "paper", 0.4), 3 * s, stroke_dasharray="9 11"))
        + post(x0)
        + post(x1)
    )


def ticket_machine(x: float, y: float) -> str:
    """The stand one takes a number from; its glass shows a clock face of dots, no figure."""
    body = path("M-44 0V-150Q-44 -196 0 -196Q44 -196 44 -150V0Z", PALE_DEEP) + path(
        "M16 0V-194Q44 -186 44 -150V0Z", "#0E2A36", opacity=0.2
    )
    glass = rect(-28, -164, 56, 50, "sky", 8) + "".join(circle(dx, -139, 5, "deep") for dx in (-14, 0, 14))
    slip = (
        rect(-18, -98, 36, 7, "ink", 3) + lift("s1", path("M-13 -94H13V-58Q0 -52 -13 -58Z", "paper")) + at(0, -74, coin(0, 0, 8))
    )
    return at(
        x,
        y,
        ellipse(4, 2, 62, 11, SHADE, opacity=0.28),
        rect(-54, -12, 108, 14, mix("deep", "ink", 0.4), 5),
        lift("s2", body),
        glass,
        slip,
        rect(-30, -40, 60, 6, "rape", 3),
    )


def bench(x: float, y: float) -> str:
    seat = rect(-120, -76, 240, 20, "rape", 9) + rect(-120, -62, 240, 8, mix("gold", "timber", 0.3), 4)
    back = "".join(rect(-114 + k * 78, -150, 70, 66, mix("rape", "gold", 0.25), 12) for k in range(3))
    legs = rect(-100, -56, 14, 56, DARK_WOOD, 4) + rect(86, -56, 14, 56, DARK_WOOD, 4) + rect(-116, -90, 232, 10, DARK_WOOD, 4)
    return at(x, y, ellipse(4, 2, 140, 12, SHADE, opacity=0.26), legs, lift("s2", back), lift("s2", seat))


def bank_hall() -> str:
    marks = emblems()
    windows = "".join(
        counter_window(x, w, k, e) for x, w, k, e in ((318, 250, 0, marks[0]), (640, 270, 1, ""), (962, 250, 2, marks[1]))
    )
    columns = "".join(column(x) for x in (154, 479, 801, 1126))
    sign = lift("s3", circle(640, 22, 62, "gold"), circle(640, 22, 55, mix("deep", "ink", 0.1))) + coin(640, 22, 44)
    floor = slabs(510, "#EBD9B4", "#DDC293")
    far = g(
        wall(),
        wall_clock(1214, 150, 42),
        notices(),
        windows,
        columns,
        sign,
        desk_floor(floor),
        big_plant(66, 520, 1.25, "madder"),
        bench(1212, 540),
        filter="url(#dof)",
    )
    near = rope(352, 548, 668) + rope(732, 928, 668) + ticket_machine(150, 700)
    return svg(1280, 960, far + near + light(), DEFS + OWN + LIGHT, VIEW)


def desk_floor(floor: str) -> str:
    """The counter on its floor, with a faint mirror image."""
    mirror = path("M140 520H1140L1180 600H100Z", "deep", opacity=0.1)
    return floor + mirror + desk()


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/bank-hall.webp", bank_hall(), MASTER)
