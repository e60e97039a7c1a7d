"""The hall of the anti-fraud station: case board with red thread, desk with telephones, shelves of files, a seat to talk.

Calm and friendly; the shield is the station's own sign. No badge, no slogan, no writing.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from land import LIGHT, MASTER, VIEW, light, soften
from nature import leaf
from offices import shield
from palette import mix
from picture import Output, Picture
from rooms import DARK_WOOD, DEFS, PALE_WOOD, SHADE, WOOD, big_plant, slabs, window
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rect, svg

PALE: Final = mix("lake", "paper", 0.62)
OWN: Final = (
    lin("wall", [(0, mix("sky", "paper", 0.3)), (1, mix("sky", "paper", 0.6))])
    + lin("cork", [(0, mix("loess", "paper", 0.16)), (1, mix("loess", "timber", 0.12))])
    + soften(1.2)
)


def wall() -> str:
    """Cool plaster, a lake band with a white stripe, white panels below."""
    band = rect(-20, 352, 1320, 44, "lake") + rect(-20, 368, 1320, 8, "paper")
    low = rect(-20, 396, 1320, 110, mix("paper", "sky", 0.25)) + "".join(
        line(f"M{x} 406V496", "ridge", 2.4, opacity=0.4) for x in range(10, 1300, 82)
    )
    return rect(-20, -120, 1320, 640, "url(#wall)") + band + low + lift("s1", rect(-20, 492, 1320, 16, mix("lake", "night", 0.2)))


def flag(x: float, y: float, s: float = 1.0) -> str:
    """A small red paper flag on a pin, as the pupils plant them."""
    return at(
        x,
        y,
        line("M0 6V-34", "tea", 3.6),
        path("M1 -34Q14 -40 30 -32L24 -22L30 -12Q14 -20 1 -14Z", "madder"),
        circle(0, -36, 3.4, "gold"),
        s=s,
    )


def slip(x: float, y: float, w: float, h: float, fill: str, inside: str, r: float) -> str:
    return at(x, y, lift("s1", rect(-w / 2, -h / 2, w, h, fill, 4)), inside, r=r)


def case_board() -> str:
    """Cork, pinned slips and photographs, red thread from pin to pin."""
    board = rect(398, 68, 484, 262, "timber", 10) + rect(410, 80, 460, 238, "url(#cork)", 5)
    r = random.Random(5)
    grain = "".join(circle(r.uniform(416, 864), r.uniform(86, 312), r.uniform(1, 2.2), "timber", opacity=0.35) for _ in range(90))

    def words(w: float, n: int, y: float = -18) -> str:
        return "".join(rect(-w / 2, y + k * 15, w * (1, 0.8, 0.9)[k % 3], 7, mix("straw", "tea", 0.3), 3) for k in range(n))

    phone = (
        rect(-17, -30, 34, 60, "night", 7)
        + rect(-13, -24, 26, 46, "sky", 3)
        + rect(-9, -18, 16, 8, "paper", 3)
        + rect(-5, -6, 15, 8, "rape", 3)
    )
    parcel = (
        rect(-26, -16, 52, 38, "loess", 3)
        + rect(-6, -16, 12, 38, mix("loess", "timber", 0.4))
        + path("M-26 -16L-16 -28H34L26 -16Z", mix("loess", "paper", 0.3))
    )
    coins = "".join(ellipse(0, 16 - k * 9, 22, 8, "gold") + ellipse(0, 13 - k * 9, 22, 8, "rape") for k in range(4))
    ask = line("M-12 -14Q-12 -28 2 -28Q16 -28 14 -14Q12 -4 2 2V10", "deep", 7) + circle(2, 24, 4.6, "deep")
    cards = (
        (478, 144, 92, 84, "paper", words(64, 4), -5),
        (596, 132, 84, 94, mix("sky", "paper", 0.4), phone, 4),
        (724, 140, 96, 80, "paper", parcel, -3),
        (822, 150, 64, 84, mix("rape", "paper", 0.5), words(40, 3), 5),
        (504, 256, 88, 84, mix("blush", "paper", 0.55), coins, 4),
        (640, 252, 80, 90, "paper", ask, -4),
        (776, 258, 104, 78, "paper", words(76, 4), 3),
    )
    pins = [(x + w * 0.02, y - h / 2 + 9) for x, y, w, h, *_ in cards]
    order = (0, 4, 5, 1, 2, 6, 3)
    thread = "M" + "L".join(f"{pins[i][0]:.0f} {pins[i][1]:.0f}" for i in order)
    heads = "".join(circle(x, y, 7, "madder") + circle(x - 2, y - 2.4, 2.2, "#FFFDF6") for x, y in pins)
    return (
        lift("s3", board)
        + grain
        + "".join(slip(*c) for c in cards)
        + line(thread, "madder", 3.4)
        + heads
        + flag(546, 316, 1.0)
        + flag(690, 312, 0.9)
        + flag(838, 318, 1.1)
    )


def sign() -> str:
    """The shield hung from the ceiling over the board."""
    chains = line("M588 -120V-6M692 -120V-6", "tea", 4)
    plate = rect(540, -12, 200, 62, "night", 30) + rect(
        547, -5, 186, 48, "none", 24, stroke=mix("night", "paper", 0.5), stroke_width=3
    )
    dots = "".join(circle(x, 19, 5, "rape") for x in (566, 588, 692, 714))
    return chains + lift("s3", plate) + dots + lift("s2", at(640, 18, shield(), s=1.36))


def files() -> str:
    """Shelves of case files on the left, a megaphone and a plant on top."""
    x, y, w, h = 34, 96, 288, 408
    case = rect(x, y, w, h, mix("lake", "night", 0.28), 8) + rect(x + 12, y + 12, w - 24, h - 24, mix("night", "lake", 0.25), 4)
    colours, r, books = ("paper", "rape", "lake", "blush", "paper", "meadow", "straw"), random.Random(9), ""
    for row in range(3):
        base, bx = y + 130 + row * 126, x + 20.0
        k = 0
        while bx < x + w - 46:
            bw, bh = r.choice((22, 26, 30)), r.randint(78, 98)
            c = colours[(k * 2 + row * 3) % 7]
            books += (
                rect(bx, base - bh, bw, bh, c, 3)
                + rect(bx + 5, base - bh + 14, bw - 10, 24, "#FFFFFF", 2, opacity=0.75)
                + circle(bx + bw / 2, base - 15, 4.4, "tea", opacity=0.5)
            )
            bx += bw + 3
            k += 1
            if (row, k) in ((0, 5), (2, 3)):
                books += at(bx + 26, base, rect(-8, -98, 24, 98, "madder", 3), rect(-3, -84, 14, 24, "paper", 2), r=-9)
                bx += 46
    planks = "".join(rect(x + 6, y + 130 + row * 126, w - 12, 12, PALE, 3) for row in range(3))
    horn = at(
        96,
        92,
        poly([(-30, -26), (34, -52), (34, 6), (-30, -12)], "rape"),
        rect(-44, -30, 18, 22, "gold", 5),
        path("M34 -54Q48 -22 34 8Z", mix("gold", "timber", 0.3)),
        path("M-18 -10H-2L2 2H-14Z", "tea"),
        r=-4,
    )
    pot = at(
        250,
        96,
        rect(-26, -36, 52, 36, "blush", 8),
        *[leaf(0, -34, a, mix("pine", "meadow", 0.3 + 0.1 * (a % 3)), 1.2) for a in (-165, -138, -112, -90, -66, -40, -16)],
    )
    return ellipse(x + w / 2, 508, 166, 12, SHADE, opacity=0.24) + lift("s3", case) + books + planks + horn + pot


def telephone(x: float, y: float, c: str, s: float = 1.0) -> str:
    body = path("M-44 0L-32 -40H32L44 0Z", c) + path("M10 -40H32L44 0H18Z", SHADE, opacity=0.15)
    dial = circle(0, -18, 15, "paper") + "".join(
        circle(0, -18, 2.3, "tea", transform=f"rotate({a} 0 -18) translate(0 -9)") for a in range(0, 360, 60)
    )
    handset = path("M-54 -44Q-56 -66 -34 -66H34Q56 -66 54 -44H30V-52H-30V-44Z", mix(c, "ink", 0.25))
    return at(x, y, lift("s1", body), dial, lift("s1", handset), line("M44 -8q18 6 14 20t14 16", mix(c, "ink", 0.25), 4), s=s)


def desk() -> str:
    """The round-cornered desk: three telephones, a lamp, tea for whoever comes in."""
    x, w = 372, 536
    front = (
        rect(x, 392, w, 128, "#FDFBF2", 18)
        + rect(x, 432, w, 26, "lake")
        + rect(x, 441, w, 8, "paper")
        + rect(x, 500, w, 20, mix("lake", "night", 0.3), 8)
    )
    top = rect(x - 16, 376, w + 32, 24, PALE_WOOD, 8) + rect(x - 16, 376, w + 32, 7, "#FBE6C0", 4)
    lamp = at(
        846,
        376,
        path("M-26 0Q-24 -12 0 -12Q24 -12 26 0Z", DARK_WOOD),
        line("M0 -10L-10 -62L-36 -84", DARK_WOOD, 7),
        circle(-44, -76, 74, "url(#lampglow)"),
        path("M-66 -66L-50 -102Q-34 -106 -24 -92L-40 -56Z", "pine"),
    )
    pot = at(
        420,
        376,
        path("M-24 0C-34 -8 -34 -34 -14 -38H10C28 -34 30 -10 20 0Z", "madder"),
        path("M20 -28Q36 -28 40 -40L45 -37Q42 -16 24 -14Z", "madder"),
        rect(-11, -44, 19, 7, "gold", 3),
        line("M-27 -28Q-42 -22 -30 -10", "madder", 5),
    )
    cups = "".join(
        path(f"M{cx - 13} 358H{cx + 13}Q{cx + 11} 376 {cx} 376Q{cx - 11} 376 {cx - 13} 358Z", "#FBF5E8")
        + line(f"M{cx - 11} 363H{cx + 11}", "rape", 3)
        for cx in (476, 510)
    )
    crest = lift("s2", circle(640, 446, 46, "paper"), circle(640, 446, 40, mix("lake", "paper", 0.75))) + at(
        640, 446, shield(), s=1.14
    )
    lines_ = telephone(578, 378, "madder", 0.84) + telephone(678, 378, "lake", 0.84) + telephone(772, 378, "rape", 0.84)
    return (
        ellipse(640, 524, 300, 16, SHADE, opacity=0.28) + lift("s3", front) + lift("s2", top) + pot + cups + lines_ + lamp + crest
    )


def corner() -> str:
    """Window, two soft chairs and a small table with tissues: here one may tell everything."""
    view = window(966, 84, 250, 214, "pane", "#FFFDF6", 77)

    def chair(x: float, c: str) -> str:
        back = path("M-62 -60V-120Q-62 -152 -28 -152H28Q62 -152 62 -120V-60Z", c)
        seat = rect(-58, -74, 116, 36, mix(c, "paper", 0.18), 14) + rect(-66, -48, 132, 34, c, 12)
        arms = rect(-78, -100, 26, 88, mix(c, "ink", 0.1), 13) + rect(52, -100, 26, 88, mix(c, "ink", 0.1), 13)
        feet = rect(-62, -16, 14, 18, DARK_WOOD, 4) + rect(48, -16, 14, 18, DARK_WOOD, 4)
        return at(x, 530, ellipse(4, 2, 92, 11, SHADE, opacity=0.26), feet, lift("s2", back), seat, lift("s1", arms))

    table = at(
        1112,
        536,
        ellipse(2, 2, 48, 9, SHADE, opacity=0.26),
        rect(-6, -66, 12, 66, DARK_WOOD, 4),
        rect(-30, -6, 60, 8, DARK_WOOD, 4),
        lift("s2", ellipse(0, -70, 56, 14, WOOD), ellipse(0, -75, 56, 14, PALE_WOOD)),
    )
    tissue = at(
        1112, 458, rect(-30, -26, 60, 28, "rape", 6), path("M-12 -26Q-16 -48 2 -52Q0 -40 14 -44Q10 -32 12 -26Z", "#FFFDF6")
    )
    return view + chair(1014, "pine") + chair(1210, "pine") + table + tissue


def station_hall() -> str:
    floor = slabs(508, mix("sky", "paper", 0.55), mix("sky", "ridge", 0.18))
    far = g(wall(), at(0, -8, case_board()), files(), floor, corner(), desk(), at(0, 14, sign()), filter="url(#dof)")
    mat = path("M420 600H860L930 720H350Z", "deep") + path(
        "M444 612H836L890 706H390Z", "none", stroke=mix("deep", "paper", 0.6), stroke_width=4, stroke_dasharray="14 10"
    )
    return svg(1280, 960, far + lift("s1", mat) + big_plant(96, 690, 1.2, "rape") + light(), DEFS + OWN + LIGHT, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/station-hall.webp", station_hall(), MASTER)
