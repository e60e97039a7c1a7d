"""The covers of the pack and of its lessons: small stages with one clear sight. No words.

Knows nothing of lessons beyond their numbers.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from figures import figure
from kids.fishing import fishing_line, hook
from living_room import cushion, sofa
from nature import blossom
from noodle_shop import bowl
from origin.covers import DEFS, H, W, frame
from origin.digits import CASE, box
from origin.paper import SHADE, corners, cut, glint
from palette import mix
from picture import Picture
from rooms import DEFS as ROOM_DEFS
from rooms import floor_lamp, framed
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rect, svg

from family.keepsakes import IMAGES, round_coin

SKIN, SKIN_SHADE = "#F6C79C", "#DFA170"


def pennant(x: float, y: float, s: float = 1.0) -> str:
    """A small red flag on a stick."""
    return at(
        x,
        y,
        line("M0 0V-70", "tea", 5),
        path("M2 -70Q26 -80 54 -66L42 -50L54 -34Q26 -48 2 -38Z", "madder"),
        circle(0, -73, 6, "gold"),
        s=s,
    )


def pack() -> str:
    """Four of a family on one sofa, all leaning over the same phone."""
    w, h = 640, 420
    wall = rect(0, 0, w, h, "url(#wl)") + "".join(
        at(x, y, "".join(ellipse(0, -6, 3, 6, "snow", transform=f"rotate({a})") for a in (-50, 0, 50)), s=0.9)
        for x in range(20, 640, 56)
        for y in range(24, 300, 50)
    )
    wall = g(wall) + at(
        0,
        0,
        framed(
            92,
            92,
            96,
            76,
            path("M-48 38L-14 -18L6 12L22 -6L48 38Z", "ridge")
            + path("M-14 -18L-4 -2L-14 -6L-22 0Z", "snow")
            + path("M-48 38V28Q0 16 48 28V38Z", "rape"),
            "sky",
        ),
    )
    couch = at(320 - 640 * 1.14, -196, sofa(), s=1.14)
    floor = rect(0, 384, w, 60, mix("loess", "timber", 0.3)) + rect(0, 380, w, 7, mix("timber", "#FFE9C0", 0.5))
    lamp = at(578, 420, floor_lamp(0, 0), s=1.08)
    pillow = cushion(88, 300, "rape", blossom(0, 0, "madder", 5, 0.7), -10)
    flag = g(pennant(74, 262, 1.2), filter="url(#puppet)")
    people = (
        figure("nainai", 206, 490, 400, "read", seated=True)
        + figure("mashu", 462, 494, 410, "read", seated=True)
        + figure("duoduo", 402, 526, 372, "wow", seated=True, flip=True)
        + figure("xiaoqing", 300, 512, 384, "read", "phone", seated=True)
    )
    shine = circle(292, 372, 150, "url(#lamp)", opacity=0.5)
    return svg(
        w,
        h,
        wall + lamp + couch + floor + flag + pillow + g(people) + shine + glint(500, 60, 9) + frame(w, h),
        DEFS + ROOM_DEFS + lin("wl", [(0, mix("mist", "blush", 0.2)), (1, mix("mist", "rape", 0.12))]),
    )


def brush_orders() -> str:
    """A quiet shop counter: apron on its peg, bowl, and a phone over which one small coin hangs from a thin line."""
    back = (
        rect(0, 0, W, H, "url(#wl)")
        + "".join(rect(x, y, 38, 38, "none", 4, stroke="#DCCFB2", stroke_width=2) for x in range(0, 480, 42) for y in (130, 172))
        + "".join(
            path(f"M{x + 19} 138l11 12l-11 12l-11 -12Z", mix("lake", "paper", 0.45 if k % 2 else 0.7))
            for k, x in enumerate(range(0, 480, 42))
        )
        + rect(0, 122, W, 7, mix("timber", "#FFE9C0", 0.3))
    )
    blue = mix("lake", "deep", 0.3)
    apron = at(
        84,
        96,
        circle(0, -72, 8, "gold"),
        line("M-24 -38Q-16 -70 0 -72Q16 -70 24 -38", mix(blue, "paper", 0.2), 6),
        lift(
            "s2",
            cut(
                "M-28 -42H28C28 -20 40 -4 58 4C62 40 62 80 60 108Q30 116 0 110T-60 108C-62 80 -62 40 -58 4C-40 -4 -28 -20 -28 -42Z",
                blue,
                7,
            ),
        ),
        rect(-32, 40, 64, 42, mix(blue, "paper", 0.16), 8),
        line("M-30 46H30", "rape", 4),
        line("M-58 4Q-78 14 -72 50M58 4Q78 14 72 50", mix(blue, "paper", 0.2), 5),
    )
    counter = lift(
        "s4", rect(-10, 226, 500, 110, mix("timber", "#FFE9C0", 0.32)), rect(-10, 222, 500, 9, mix("timber", "#FFE9C0", 0.62))
    ) + "".join(
        line(f"M{x} {y}h{n}", mix("timber", SHADE, 0.1), 3, opacity=0.4)
        for x, y, n in ((20, 252, 90), (380, 256, 80), (40, 304, 120), (340, 308, 110))
    )
    sun = poly([(300, 0), (470, 0), (330, 226), (120, 226)], "#FFF6D2", opacity=0.35)
    soup = at(392, 288, ellipse(0, 2, 72, 10, SHADE, opacity=0.28), bowl(0, 0, 1.5, "madder", True)) + line(
        "M366 200q-12 -22 0 -42t0 -38M414 198q-10 -18 2 -38t0 -32", "#FFFFFF", 8, opacity=0.5
    )
    device = (
        ellipse(206, 300, 128, 15, SHADE, opacity=0.28)
        + lift("s3", poly([(126, 238), (270, 238), (304, 296), (100, 296)], CASE))
        + poly([(134, 242), (262, 242), (291, 290), (113, 290)], "url(#glass)")
        + "".join(rect(x, y, ww, 8, "paper", 4, opacity=0.85) for x, y, ww in ((150, 250, 56), (146, 266, 90)))
        + path("M240 262c-10 -10 -22 0 -12 10l12 10l12 -10c10 -10 -2 -20 -12 -10Z", "blush")
    )
    glow = circle(206, 168, 120, "url(#lamp)", opacity=0.9)
    string = fishing_line("M250 -8C232 40 212 70 208 106") + hook(208, 104, 0.9)
    coin_ = at(200, 168, lift("s2", round_coin(40)), r=-8)
    return svg(
        W,
        H,
        back
        + sun
        + apron
        + counter
        + soup
        + device
        + glow
        + coin_
        + string
        + glint(256, 140, 11)
        + glint(148, 190, 8)
        + frame(W, H),
        DEFS
        + lin("wl", [(0, "#FBEBC9"), (0.38, "#F4DCAE"), (0.4, "#F6F1E2"), (1, "#F0E7D0")])
        + lin("glass", [(0, mix("lake", "paper", 0.55)), (1, mix("deep", "lake", 0.5))]),
    )


def blurred_cap(w: float) -> str:
    """Somebody in a peaked cap, too blurred to be anybody."""
    cap = path("M-46 -22C-48 -62 48 -62 46 -22L52 -10H-52Z", "night") + path(
        "M-56 -12Q0 -28 56 -12Q40 2 0 -4Q-40 2 -56 -12Z", mix("night", "ink", 0.4)
    )
    head = path("M-34 -8H34V18C34 44 16 56 0 56C-16 56 -34 44 -34 18Z", mix("ridge", "blush", 0.4))
    coat = path("M-84 130C-84 84 -50 66 -20 60H20C50 66 84 84 84 130Z", mix("lake", "night", 0.4))
    return g(coat, head, cap, filter="url(#dim)")


def fake_police() -> str:
    """Night desk with homework; a phone on its stand shows a blur in a cap, a small boy looks in at the door."""
    r = random.Random(4)
    back = rect(0, 0, W, H, "url(#nt)") + "".join(
        at(x, y, "".join(ellipse(0, -4, 2, 4, "#5E6C92", transform=f"rotate({a})") for a in range(0, 360, 60)))
        for x in range(14, 330, 52)
        for y in range(20, 230, 46)
    )
    pane = (
        lift("s2", rect(36, 30, 108, 116, "timber", 5))
        + rect(44, 38, 92, 100, mix("night", "ink", 0.3), 3)
        + "".join(circle(r.uniform(48, 132), r.uniform(42, 96), 1.4, "#FFF6D2") for _ in range(14))
        + circle(112, 62, 11, "#FFF3C4")
        + path("M44 138V112L70 86L92 110L112 92L136 118V138Z", mix("night", "ridge", 0.4))
        + rect(87, 38, 6, 100, "timber")
    )
    hall = (
        rect(334, 246, 150, 90, mix("timber", "#FFE9C0", 0.25))
        + rect(346, -10, 140, 260, "#FFE7B0")
        + rect(346, -10, 140, 260, "url(#spill)")
    )
    child = figure("duoduo", 398, 330, 236, "worry")
    door = (
        lift("s3", poly([(404, -20), (480, -34), (480, 330), (404, 264)], mix("timber", "#FFE9C0", 0.1)))
        + poly([(418, 4), (472, -2), (472, 108), (418, 112)], mix("timber", "#FFE9C0", 0.3))
        + poly([(418, 128), (472, 126), (472, 262), (418, 238)], mix("timber", "#FFE9C0", 0.3))
        + circle(414, 124, 7, "gold")
    )
    jamb = rect(334, -10, 14, 266, mix("timber", SHADE, 0.25))
    spill = poly([(348, 250), (404, 262), (330, 330), (170, 330)], "#FFE7B0", opacity=0.25)
    desk = lift(
        "s4", rect(-10, 236, 350, 100, mix("timber", "night", 0.12)), rect(-10, 232, 350, 8, mix("timber", "#FFE9C0", 0.35))
    ) + "".join(line(f"M{x} {y}h{n}", mix("timber", SHADE, 0.4), 3, opacity=0.4) for x, y, n in ((10, 306, 60), (250, 300, 70)))
    work = at(
        84,
        276,
        cut(corners([(-72, -22), (66, -26), (76, 18), (-78, 20)], 5, 3, 1), "paper", 5),
        *[line(f"M{-62 - k} {-12 + k * 9}h{66 - k * 7}", mix("lake", "paper", 0.3), 3) for k in range(3)],
        at(38, -4, line("M-14 -6H14M-14 4H6", mix("straw", "tea", 0.3), 4)),
        line("M20 8L64 -12", "rape", 8),
        line("M20 8L14 11", "ink", 5),
    )
    stand = at(228, 290, lift("s2", cut(corners([(-60, -14), (60, -14), (70, 6), (-70, 6)], 7, 3, 1), "timber", 5)))
    screen = box(146, 196, 16)
    clip = f'<clipPath id="cap"><path d="{screen}"/></clipPath>'
    device = at(
        228,
        168,
        lift("s3", cut(box(168, 222, 28), CASE, 8)),
        clip,
        g(
            rect(-80, -110, 160, 220, mix("sky", "ridge", 0.45)),
            rect(-80, 40, 160, 80, mix("ridge", "night", 0.3)),
            at(0, 0, blurred_cap(1), s=1.05),
            rect(-73, 62, 146, 40, "#1B2638", opacity=0.5),
            circle(-28, 80, 14, "paper", opacity=0.8),
            circle(28, 80, 14, "madder"),
            line("M20 80H36", "paper", 5),
            clip_path="url(#cap)",
        ),
    )
    glow = circle(228, 160, 190, "url(#lamp)", opacity=0.5)
    return svg(
        W,
        H,
        back + pane + hall + child + jamb + door + glow + desk + spill + work + stand + device + frame(W, H),
        DEFS
        + '<filter id="dim" x="-20%" y="-20%" width="140%" height="140%"><feGaussianBlur stdDeviation="5"/></filter>'
        + lin("nt", [(0, "#31446A"), (1, "#4A5578")])
        + lin("spill", [(0, "#FFF3D0", 0.8), (1, "#F2C98A", 0.6)]),
    )


def avatar(x: float, y: float, r: float, key: str) -> str:
    """The same round picture again: a teacher's head with a bun and glasses."""
    head = (
        circle(0, 10, 26, SKIN)
        + path("M-29 12C-32 -30 32 -30 29 12C18 -6 -18 -6 -29 12Z", "#4A3028")
        + circle(0, -24, 12, "#4A3028")
    )
    face = (
        circle(-10, 14, 8, "none", stroke="tea", stroke_width=2.6)
        + circle(10, 14, 8, "none", stroke="tea", stroke_width=2.6)
        + circle(-10, 14, 2.6, "ink")
        + circle(10, 14, 2.6, "ink")
        + line("M-6 26Q0 31 6 26", "#8E3B32", 3)
    )
    coat = path("M-44 62C-40 42 -20 38 0 38C20 38 40 42 44 62Z", "pine")
    clip = f'<clipPath id="{key}"><circle cx="0" cy="8" r="42"/></clipPath>'
    return at(
        x,
        y,
        clip,
        circle(0, 8, 46, "paper"),
        g(circle(0, 8, 42, mix("rape", "paper", 0.4)), coat, head, face, clip_path=f"url(#{key})"),
        s=r / 46,
    )


def who_is_who() -> str:
    """Dawn in a herder's kitchen: a bowl of milk tea, a phone with three identical round faces in one chat."""
    back = rect(0, 0, W, H, "url(#wl)")
    pane = (
        lift("s2", rect(300, 22, 158, 132, "timber", 6))
        + rect(310, 32, 138, 112, "url(#dawn)", 3)
        + circle(344, 112, 40, "url(#sun)")
        + circle(344, 114, 12, "#FFF6DA")
        + path("M310 144V124L336 102L358 122L386 88L416 122L432 108L448 126V144Z", mix("ridge", "blush", 0.25))
        + path("M386 88L400 104L388 100L374 106Z", "snow")
        + rect(376, 32, 6, 112, "timber")
        + rect(310, 82, 138, 5, "timber")
    )
    band = (
        rect(0, 172, W, 52, mix("madder", "timber", 0.3))
        + line("M0 178H480M0 218H480", "gold", 4)
        + "".join(path(f"M{x} 198l12 -12l12 12l-12 12Z", "rape" if k % 2 else "paper") for k, x in enumerate(range(4, 480, 36)))
    )
    shelf = (
        rect(18, 86, 132, 9, "timber", 3)
        + "".join(
            at(x, 86, path("M-20 -26H20Q18 0 0 0Q-18 0 -20 -26Z", c), line("M-18 -18H18", "paper", 3))
            for x, c in ((46, "lake"), (94, "rape"))
        )
        + at(134, 86, rect(-12, -48, 24, 48, "madder", 5), rect(-8, -56, 16, 10, "straw", 3))
    )
    table = lift(
        "s4", rect(-10, 226, 500, 110, mix("timber", "#FFE9C0", 0.24)), rect(-10, 222, 500, 8, mix("timber", "#FFE9C0", 0.55))
    )
    tea = at(
        96,
        296,
        ellipse(2, 2, 66, 9, SHADE, opacity=0.28),
        path("M-56 -60H56Q54 -14 20 -6V0H-20V-6Q-54 -14 -56 -60Z", mix("timber", "madder", 0.3)),
        path("M-53 -46Q0 -34 53 -46L51 -34Q0 -22 -51 -34Z", "gold"),
        ellipse(0, -60, 56, 14, mix("timber", "#FFE9C0", 0.3)),
        ellipse(0, -60, 47, 10, mix("straw", "blush", 0.25)),
        ellipse(-10, -62, 18, 3.4, "#FFFDF6", opacity=0.7),
    ) + line("M78 214q-10 -18 0 -36t0 -30M108 216q-10 -16 2 -32t0 -26", "#FFFFFF", 7, opacity=0.5)
    clip = f'<clipPath id="chat"><path d="{box(166, 244, 18)}"/></clipPath>'
    rows = rect(-90, -130, 180, 44, "deep") + rect(-40, -112, 80, 10, "paper", 5, opacity=0.85)
    for k, c in enumerate(("paper", "paper", "paper")):
        y = -60 + k * 68
        rows += (
            rect(-22, y - 14, 92 - k * 10, 44, c, 10)
            + rect(-12, y - 4, 66 - k * 12, 8, mix("straw", "tea", 0.25), 4)
            + rect(-12, y + 10, 44, 8, mix("straw", "tea", 0.25), 4)
            + avatar(-52, y + 2, 25, f"av{k}")
        )
    device = at(
        262,
        168,
        lift("s3", cut(box(190, 272, 32), CASE, 9)),
        clip,
        g(rect(-90, -130, 180, 260, "#E7EFE8"), rows, clip_path="url(#chat)"),
        r=4,
    )
    glow = circle(262, 150, 190, "url(#lamp)", opacity=0.75)
    bread = at(
        410,
        290,
        ellipse(2, 4, 58, 8, SHADE, opacity=0.28),
        ellipse(0, -4, 56, 12, "paper"),
        lift("s1", path("M-40 -8C-42 -36 42 -36 40 -8Z", mix("gold", "loess", 0.45))),
        line("M-20 -22L-10 -10M0 -27L4 -12M22 -22L18 -10", mix("gold", SHADE, 0.3), 3),
    )
    return svg(
        W,
        H,
        back
        + pane
        + shelf
        + band
        + glow
        + table
        + ellipse(266, 304, 110, 11, SHADE, opacity=0.3)
        + tea
        + device
        + bread
        + glint(180, 34, 9)
        + frame(W, H),
        DEFS
        + lin("wl", [(0, mix("mist", "blush", 0.25)), (1, mix("loess", "mist", 0.4))])
        + lin("dawn", [(0, mix("lake", "sky", 0.5)), (0.6, "#FBE3C0"), (1, "#F9C9A0")]),
    )


def sure_win() -> str:
    """A line climbs straight out of a phone; beyond the glass it is only dots. A hand hovers over it."""
    back = (
        rect(0, 0, W, H, "url(#bk)")
        + "".join(line(f"M{x} 0V236", "paper", 2, opacity=0.18) for x in range(20, 480, 40))
        + "".join(line(f"M0 {y}H480", "paper", 2, opacity=0.18) for y in range(20, 236, 36))
    )
    table = lift(
        "s4", rect(-10, 240, 500, 90, mix("timber", "#FFE9C0", 0.2)), rect(-10, 236, 500, 8, mix("timber", "#FFE9C0", 0.5))
    )
    clip = f'<clipPath id="chart"><path d="{box(176, 220, 18)}"/></clipPath>'
    grid = "".join(line(f"M{x} -120V120", mix("lake", "paper", 0.75), 2) for x in range(-80, 90, 28)) + "".join(
        line(f"M-90 {y}H90", mix("lake", "paper", 0.75), 2) for y in range(-100, 120, 26)
    )
    bars_ = "".join(
        rect(-76 + k * 26, 92 - hh, 15, hh, mix("lake", "paper", 0.35), 4) for k, hh in enumerate((16, 24, 22, 34, 46, 60))
    )
    device = at(
        176,
        164,
        lift("s3", cut(box(204, 252, 34), CASE, 9)),
        clip,
        g(
            rect(-90, -112, 180, 224, mix("sky", "paper", 0.55)),
            grid,
            bars_,
            rect(-90, -112, 180, 34, "deep"),
            rect(-66, -100, 60, 10, "paper", 5),
            clip_path="url(#chart)",
        ),
        r=-3,
    )
    climb = "M96 240L126 222L152 228L184 186L212 180L246 122L270 96"
    solid = (
        line(climb, SHADE, 11, opacity=0.25, transform="translate(3 6)")
        + line(climb, "madder", 10)
        + "".join(circle(x, y, 6.5, "rape") for x, y in ((126, 222), (152, 228), (184, 186), (212, 180), (246, 122)))
    )
    dots = "".join(
        circle(270 + k * 17, 96 - k * 17.5 + k * k * 0.3, 5.4 - k * 0.5, "madder", opacity=1 - k * 0.1) for k in range(1, 8)
    )
    thread = line("M396 6C420 24 440 22 452 36", mix("ridge", "night", 0.2), 2.4, stroke_dasharray="2 8")
    ghost = circle(384, 34, 40, "url(#lamp)", opacity=0.7)
    sleeve = lift(
        "s2",
        cut("M430 340C420 300 396 262 360 236L404 190C444 214 486 250 500 290V340Z", "pine", 8),
        cut(corners([(350, 240), (398, 186), (416, 198), (366, 254)], 8), mix("pine", "paper", 0.6), 5),
    )
    hand_ = lift(
        "s2",
        path(
            "M362 236C336 232 314 222 300 206L268 186C256 178 264 164 276 170L304 184L266 156C254 148 264 132 276 140L314 166L284 134C276 124 288 112 298 122L334 156L318 126C312 114 326 106 334 116C352 140 380 160 396 190Z",
            SKIN,
            stroke=SKIN_SHADE,
            stroke_width=2,
        ),
    )
    return svg(
        W,
        H,
        back
        + circle(176, 140, 180, "url(#lamp)", opacity=0.5)
        + ghost
        + table
        + ellipse(182, 292, 116, 11, SHADE, opacity=0.3)
        + device
        + solid
        + dots
        + thread
        + sleeve
        + hand_
        + glint(330, 100, 9)
        + frame(W, H),
        DEFS + lin("bk", [(0, mix("night", "deep", 0.5)), (1, mix("lake", "deep", 0.3))]),
    )


def pictures() -> Iterator[Picture]:
    """The cover of the pack, then those of the lessons."""
    yield Picture(f"{IMAGES}/cover.webp", pack(), (640, 420), 86)
    for number, drawing in (("01", brush_orders), ("02", fake_police), ("03", who_is_who), ("05", sure_win)):
        yield Picture(f"{IMAGES}/cover-{number}.webp", drawing(), (W, H), 86)
