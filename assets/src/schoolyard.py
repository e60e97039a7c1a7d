"""The schoolyard in the long break: schoolhouse, clock, notice board, ball basket, stone tables for table tennis, running track.

No flag, no motto, no writing; the notices on the board are empty.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from houses import bunting
from land import LIGHT, MASTER, VIEW, cloud, flowers, light, soften, tufts
from mountains import hazed, summit
from nature import bush, tree
from palette import mix
from picture import Output, Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rect, svg

WALL: Final = "#FBEBCB"
ROOF: Final = mix("madder", "loess", 0.2)
DARK_WOOD: Final = mix("timber", "#2A1208", 0.2)
OWN: Final = (
    lin("sk", [(0, "#86C9DB"), (0.24, "#BFE3E6"), (0.4, "#FBF0D6"), (1, "#FBF0D6")])
    + lin("wl", [(0, "#FDF1D6"), (1, "#F1D9AC")])
    + lin("yard", [(0, "#EBD3A2"), (1, "#D6AE76")])
    + lin("pane", [(0, "#A9D3DC"), (1, "#6FAABD")])
    + lin("sun", [(0, "#FFF1CC", 0.5), (1, "#FFF1CC", 0)])
    + soften(1.2)
)


def distance() -> str:
    """Sky, peaks and a hedge of poplars behind the house."""
    peaks = ((130, 460, 200), (1170, 500, 214), (420, 380, 130), (900, 400, 150))
    out = rect(-40, -160, 1360, 1040, "url(#sk)") + cloud(170, -10, 0.9) + cloud(1090, 0, 0.8) + cloud(420, -70, 0.7)
    out += "".join(lift("s2", summit(x, 330, w, h, i + 44, hazed("#DDEBE4", 0.25))) for i, (x, w, h) in enumerate(peaks))
    out += path("M-20 306Q200 280 460 300T1300 292V420H-20Z", "rape") + path(
        "M-20 336Q300 312 640 330T1300 322V440H-20Z", "meadow"
    )
    poplars = (
        (36, 396, 1.5, 0.0),
        (84, 400, 1.25, 0.4),
        (132, 396, 1.4, 0.15),
        (1150, 396, 1.4, 0.1),
        (1200, 400, 1.24, 0.4),
        (1250, 396, 1.5, 0.0),
    )
    return out + "".join(tree(x, y, s, mix("pine", "meadow", t), "poplar") for x, y, s, t in poplars)


def pane(x: float, y: float, w: float, h: float) -> str:
    """A classroom window; paper cut-outs stick on some."""
    frame = rect(x - 6, y - 6, w + 12, h + 12, "#FFFDF6", 3) + rect(x, y, w, h, "url(#pane)", 2)
    gleam = poly([(x, y), (x + w * 0.5, y), (x + w * 0.2, y + h), (x, y + h)], "#FFFFFF", opacity=0.3)
    bars = rect(x + w / 2 - 3, y, 6, h, "#FFFDF6") + rect(x, y + h * 0.36, w, 5, "#FFFDF6")
    return frame + gleam + bars + rect(x - 10, y + h + 5, w + 20, 8, mix("timber", "#FFE9C0", 0.4), 3)


def wing(x: float, w: float) -> str:
    """Two storeys of windows with a gallery rail between them."""
    out = lift("s3", rect(x, 150, w, 320, "url(#wl)"))
    n = int(w // 96)
    gap = w / n
    for i in range(n):
        wx = x + gap * i + gap / 2 - 29
        out += pane(wx, 184, 58, 76) + pane(wx, 338, 58, 80)
        for k, (cx, cy) in enumerate(((wx + 14, 240), (wx + 44, 398))):
            if (i + k) % 3 == 0:
                out += circle(cx, cy, 8, ("rape", "madder", "paper")[(i + k) % 3])
    rail = (
        rect(x - 4, 282, w + 8, 9, "lake", 3)
        + rect(x - 4, 312, w + 8, 9, "lake", 3)
        + "".join(rect(x + k * 16, 286, 5, 30, mix("lake", "paper", 0.25)) for k in range(int(w / 16) + 1))
    )
    base = rect(x, 440, w, 30, mix(ROOF, "paper", 0.35)) + rect(x, 436, w, 7, "paper")
    roof = (
        rect(x - 14, 128, w + 28, 24, ROOF, 4)
        + rect(x - 14, 128, w + 28, 7, mix(ROOF, "paper", 0.35), 3)
        + rect(x, 152, w, 14, "#5A3416", opacity=0.14)
    )
    ends = "".join(circle(x + 6 + k * 26, 142, 5, mix("timber", "#FFE9C0", 0.5)) for k in range(int(w / 26)))
    return out + rail + base + lift("s2", roof) + ends


def entrance() -> str:
    """The middle tower with clock, open doors and steps."""
    tower = rect(542, 92, 196, 380, mix(WALL, "paper", 0.4))
    gable = path("M520 98L640 20L760 98Z", ROOF) + path("M548 92L640 32L732 92Z", mix(ROOF, "paper", 0.16))
    clock = (
        lift("s2", circle(640, 142, 42, "timber"))
        + circle(640, 142, 35, "#FFFDF4")
        + "".join(at(640, 142, rect(-2, -31, 4, 7, "tea", 1.5), r=a) for a in range(0, 360, 30))
        + line("M640 142V118M640 142L656 150", "ink", 5)
        + circle(640, 142, 4, "madder")
    )
    arch = path("M574 470V332Q574 268 640 268Q706 268 706 332V470Z", "timber") + path(
        "M586 470V334Q586 280 640 280Q694 280 694 334V470Z", mix("night", "timber", 0.45)
    )
    light_ = path("M596 470V342Q596 292 640 292Q684 292 684 342V470Z", "#FFE7B0") + path(
        "M596 470L618 430H662L684 470Z", mix("loess", "timber", 0.2)
    )
    light_ += (
        rect(610, 352, 24, 32, "paper", 2)
        + rect(614, 356, 16, 24, mix("sky", "lake", 0.2), 1)
        + rect(648, 352, 24, 32, "paper", 2)
        + rect(652, 356, 16, 24, mix("rape", "paper", 0.4), 1)
        + circle(640, 322, 9, "#FFFBE6")
    )
    leaves = (
        path("M586 336V470H566L556 486V330Q564 300 586 300Z", "deep")
        + path("M694 336V470H714L724 486V330Q716 300 694 300Z", "deep")
        + circle(574, 400, 4, "rape")
        + circle(706, 400, 4, "rape")
    )
    upper = pane(572, 206, 50, 46) + pane(658, 206, 50, 46)
    steps = "".join(
        lift("s1", rect(536 - k * 18, 468 + k * 15, 208 + k * 36, 17, mix("#E9D8B4", "#B79C76", 0.22 * k), 4)) for k in range(3)
    )
    plants = "".join(
        at(
            x,
            470,
            rect(-20, -30, 40, 30, "lake", 6),
            bush(0, -28, 1.1),
            circle(-10, -46, 6, "madder"),
            circle(8, -50, 6, "rape"),
            circle(14, -40, 6, "blush"),
        )
        for x in (520, 760)
    )
    return lift("s3", tower, gable) + upper + clock + arch + light_ + leaves + steps + plants


def yard() -> str:
    """Beaten earth with a patch of sun, a curved track with white lanes, a hopscotch in chalk."""
    ground_ = path("M-20 470H1300V860H-20Z", "url(#yard)") + rect(-20, 468, 1320, 10, "#5A3416", opacity=0.16)
    sun = path("M460 480H820L1080 860H300Z", "url(#sun)")
    lane = "M-40 840Q640 650 1320 840"
    track = line(lane, mix("madder", "loess", 0.42), 150) + "".join(
        line(f"M-40 {840 + d}Q640 {650 + d} 1320 {840 + d}", "#FFF7E6", 4.5, opacity=0.85) for d in (-74, -25, 25, 74)
    )
    squares = ""
    for i, (dx, dy, k) in enumerate(
        ((0, 0, 1.3), (-28, -40, 1.1), (28, -40, 1.1), (0, -76, 1.0), (-23, -108, 0.9), (23, -108, 0.9), (0, -136, 0.8))
    ):
        w, h = 48 * k, 32 * k
        squares += poly(
            [(dx - w / 2, dy), (dx + w / 2, dy), (dx + w * 0.46, dy - h), (dx - w * 0.46, dy - h)],
            "none",
            stroke="#FFFDF6",
            stroke_width=4,
            opacity=0.9,
        )
        squares += circle(dx, dy - h / 2, 3.4 + i % 2, ("rape", "blush", "lake")[i % 3], opacity=0.9)
    return ground_ + sun + track + at(640, 654, squares)


def basket(x: float, y: float) -> str:
    """A ball basket on a post, a ball at its foot."""
    post = rect(-8, -330, 16, 330, mix("lake", "night", 0.25), 4) + line("M0 -300L-52 -322", mix("lake", "night", 0.25), 12)
    board = (
        rect(-142, -392, 112, 88, "paper", 6)
        + rect(-142, -392, 112, 88, "none", 6, stroke="madder", stroke_width=6)
        + rect(-108, -352, 44, 34, "none", 3, stroke="madder", stroke_width=5)
    )
    ring = ellipse(-86, -304, 32, 8, "none", stroke="gold", stroke_width=6)
    net = line(
        "M-116 -302L-100 -258M-102 -298L-92 -256M-86 -297V-256M-70 -298L-80 -256M-56 -302L-72 -258M-112 -284H-60M-106 -270H-66",
        "#FFFDF6",
        3,
    )
    ball = at(
        64,
        -22,
        circle(0, 0, 24, "#E58A3C"),
        line("M-24 0H24M0 -24V24M-17 -17Q0 0 -17 17M17 -17Q0 0 17 17", mix("timber", "ink", 0.4), 3),
    )
    return at(
        x,
        y,
        ellipse(4, 0, 54, 10, "#5A3416", opacity=0.26),
        ellipse(68, 2, 32, 7, "#5A3416", opacity=0.26),
        post,
        lift("s2", board),
        net,
        ring,
        rect(-30, -14, 60, 14, mix("lake", "night", 0.4), 5),
        ball,
    )


def stone_table(x: float, y: float, s: float) -> str:
    """A brick table for table tennis with a bat and a ball on it."""
    top = poly([(-160, -84), (160, -84), (186, -54), (-186, -54)], mix("lake", "deep", 0.45)) + rect(
        -186, -54, 372, 13, mix("deep", "ink", 0.2), 3
    )
    lines_ = line("M-158 -82H158M-184 -56H184M-158 -82L-184 -56M158 -82L184 -56M0 -84V-54", "#FFFDF6", 3.4)
    bricks = "".join(
        rect(bx, -42, 72, 42, mix("madder", "loess", 0.45), 3)
        + "".join(line(f"M{bx} {py}h72", mix("paper", "loess", 0.4), 2) for py in (-28, -14))
        + line(f"M{bx + 26} -42v14m22 0v14m-22 0v14", mix("paper", "loess", 0.4), 2)
        for bx in (-146, 74)
    )
    net = (
        rect(-14, -104, 8, 34, "tea", 2)
        + rect(6, -82, 8, 34, "tea", 2)
        + poly([(-10, -102), (10, -80), (10, -62), (-10, -84)], "paper", opacity=0.8)
    )
    bat = at(96, -70, circle(0, 0, 17, "madder"), rect(12, -5, 26, 10, "timber", 4), r=16) + circle(62, -66, 6, "#FFFDF6")
    return at(x, y, ellipse(6, 2, 200, 14, "#5A3416", opacity=0.26), bricks, lift("s2", top), lines_, bat, net, s=s)


def notice_board(x: float, y: float) -> str:
    """Under a small tiled roof: empty sheets, a drawing of the sun, a paper boat."""
    posts = rect(-112, -190, 13, 190, DARK_WOOD, 4) + rect(99, -190, 13, 190, DARK_WOOD, 4)
    board = rect(-124, -188, 248, 128, "timber", 6) + rect(-114, -178, 228, 108, mix("pine", "paper", 0.15), 4)
    lines_ = "".join(rect(-96, -152 + k * 14, w, 7, mix("straw", "tea", 0.3), 3) for k, w in enumerate((48, 40, 46, 30)))
    sheets = (
        lift("s1", rect(-104, -166, 64, 84, "paper", 3))
        + lines_
        + lift("s1", rect(-28, -168, 58, 54, mix("rape", "paper", 0.6), 3))
        + circle(1, -141, 14, "gold")
        + lift("s1", rect(42, -166, 62, 78, mix("sky", "paper", 0.3), 3))
    )
    boat = path("M54 -116H92L84 -104H62ZM73 -146L86 -120H73ZM71 -140L60 -120H71Z", "lake")
    roof = path("M-148 -184L-122 -214H122L148 -184Z", mix("deep", "ridge", 0.2)) + line(
        "M-144 -186H144", mix("deep", "ink", 0.3), 5
    )
    pins = "".join(circle(px, py, 4.4, "madder") for px, py in ((-72, -160), (1, -162), (73, -160)))
    return at(
        x, y, ellipse(4, 2, 134, 10, "#5A3416", opacity=0.26), posts, lift("s2", board), sheets, boat, pins, lift("s2", roof)
    )


def schoolyard() -> str:
    house = wing(196, 346) + wing(738, 346) + entrance()
    beds = (
        "".join(bush(x, 480, 1.1, "pine") for x in (210, 268, 326, 384, 884, 940, 998, 1060))
        + flowers(5, 40, (200, 476, 460, 492))
        + flowers(6, 36, (860, 476, 1080, 492))
    )
    far = g(distance(), house, yard(), beds, filter="url(#dof)")
    left = tree(44, 520, 2.5, mix("pine", "meadow", 0.35)) + notice_board(196, 566)
    right = basket(1160, 566)
    strings = bunting(190, 170, 542, 150, 12, 22) + bunting(738, 150, 1090, 170, 12, 22)
    near = (
        stone_table(452, 590, 0.6) + stone_table(862, 590, 0.6) + tufts(5, 16, (-10, 560, 130, 590), mix("pine", "meadow", 0.3))
    )
    return svg(1280, 960, far + strings + left + right + near + light(), OWN + LIGHT, VIEW)


def pictures() -> Iterator[Output]:
    yield Picture("assets/art/scene/schoolyard.webp", schoolyard(), MASTER)
