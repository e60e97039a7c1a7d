"""The covers of the pack and of its two lessons: small stages with one clear sight. No words.

Knows nothing of lessons beyond their numbers.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from belongings import BROWN_EGG, EGG, WHITE_EGG
from faces import SKIN
from land import peak
from nature import blossom
from origin.covers import DEFS, H, W, frame
from origin.digits import CASE, box, phone
from origin.paper import SHADE, blob, clipped, corners, cut, glint
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, rect, svg

from elders.home import key, savings_tin, small_house, steam
from elders.lecture import IMAGES, chair, pill_bottle, potted


def cupping(skin: str, sleeve: str, cuff: str, *, old: bool = False, s: float = 1.0) -> str:
    """A hand that lies round the right side of a cup: fingertips point left to (-60, 0), the arm leaves to the right."""
    tone = SKIN[skin]
    arm = path("M60 -46C110 -40 170 -10 300 70L270 190C170 130 110 70 46 52Z", sleeve)
    fold = line("M130 -4Q140 40 118 76M176 24Q190 70 166 108", mix(sleeve, SHADE, 0.3), 5, opacity=0.7)
    hem = cut("M52 -52C70 -50 82 -46 92 -40C104 -4 96 36 76 68C64 66 52 62 42 56C58 20 62 -18 52 -52Z", cuff, 5)
    back = "M56 -46C20 -62 -12 -58 -30 -44C-40 -30 -40 26 -26 42C0 58 34 58 50 50C62 22 64 -16 56 -46Z"
    fingers = "".join(
        cut(corners([(-74 + dx, y), (8, y - 3), (8, y + 23), (-72 + dx, y + 23)], 12, i), tone.base, 4)
        for i, (dx, y) in enumerate(((8, -40), (-2, -17), (0, 6), (10, 29)))
    )
    nails = "".join(
        ellipse(-64 + dx, y + 11, 6, 6, mix(tone.base, "paper", 0.5)) for dx, y in ((8, -40), (-2, -17), (0, 6), (10, 29))
    )
    thumb = cut("M20 -50C-2 -82 -36 -84 -44 -74C-48 -62 -26 -56 -14 -40Z", tone.base, 4)
    lines = (
        line("M22 -26Q32 -20 34 -8M24 8Q34 14 34 26M-2 -34q8 3 12 0M-4 -10q8 3 12 0M-4 14q8 3 12 0", tone.shade, 3.4)
        if old
        else ""
    )
    ring = ellipse(-16, -6, 5, 13, "none", stroke="gold", stroke_width=6) if old else ""
    return g(
        lift("s2", arm, fold),
        thumb,
        path(back, tone.base),
        fingers,
        nails,
        path("M-8 -40C10 -46 40 -44 52 -38C58 -10 56 22 46 46C30 52 8 50 -8 44Z", tone.base),
        lines,
        ring,
        lift("s1", hem),
        transform=f"scale({s})",
    )


def big_cup() -> str:
    """A tea bowl seen from slightly above; its foot on y = 100, 240 wide."""
    body = "M-118 -66H118C116 14 84 70 56 82V98H-56V82C-84 70 -116 14 -118 -66Z"
    tea = path(blob(0, -66, 115, 30, 3, 0.003, 16), mix("gold", "timber", 0.3)) + path(
        blob(-8, -70, 92, 20, 4, 0.01, 16), mix("gold", "loess", 0.35)
    )
    dates = (
        circle(-20, -68, 9, "madder")
        + circle(10, -62, 8, mix("madder", SHADE, 0.15))
        + circle(40, -72, 6, mix("rape", "gold", 0.3))
    )
    rim = path(blob(0, -66, 118, 32, 3, 0.003, 16), "none", stroke="paper", stroke_width=9)
    band = path("M-122 -34Q0 2 122 -34V-18Q0 18 -122 -18Z", "lake")
    return lift("s3", cut(body, "paper", 10, band, at(0, 42, blossom(0, 0, "blush", 6, 0.9)))) + tea + dates + rim


def wallpaper(w: int, h: int) -> str:
    """A warm wall with small lozenges."""
    return rect(0, 0, w, h, "url(#room)") + "".join(
        at(x, y, path("M0 -8L6 0L0 8L-6 0Z", mix("loess", "timber", 0.16)))
        for y in range(24, 270, 46)
        for x in range(20 + (y // 46 % 2) * 27, 640, 54)
    )


def dusk_window() -> str:
    """A window on hills after sunset, its sill below it."""
    pane = corners([(236, 18), (446, 18), (446, 176), (236, 176)], 6)
    view = (
        rect(230, 10, 220, 170, "url(#dusk)")
        + circle(290, 108, 70, "url(#sun)")
        + peak(300, 150, 170, 66, 4, mix("ridge", "blush", 0.3))
        + peak(404, 152, 150, 52, 6, mix("ridge", "night", 0.2))
        + path("M230 146Q330 130 450 148V180H230Z", mix("pine", "night", 0.35))
        + "".join(circle(x, y, 1.6, "#FFF6D2") for x, y in ((262, 40), (330, 34), (382, 58), (424, 36), (350, 66)))
    )
    return (
        clipped(pane, view)
        + lift("s2", path(pane, "none", stroke="timber", stroke_width=13), line("M341 18V176M236 92H446", "timber", 7))
        + rect(218, 178, 246, 13, mix("timber", "#FFE9C0", 0.3), 4)
    )


def curtains() -> str:
    """A drawn-back curtain on either side of the window."""
    return "".join(
        path(
            f"M{x0} 0H{x1}C{x1 + k * 6} 80 {x1 - k * 26} 150 {x1 - k * 6} 214H{x0}C{x0 + k * 4} 140 {x0} 60 {x0} 0Z",
            mix("madder", "blush", 0.4),
        )
        + line(
            f"M{(x0 + x1) / 2} 0Q{(x0 + x1) / 2 - k * 8} 110 {(x0 + x1) / 2 - k * 2} 210",
            mix("madder", SHADE, 0.1),
            3,
            opacity=0.5,
        )
        for x0, x1, k in ((186, 234, 1), (448, 496, -1))
    )


def table_lamp() -> str:
    """A lamp with a blue foot, and its light."""
    return (
        circle(96, 118, 210, "url(#lamp)")
        + at(96, 252, ellipse(0, 6, 60, 12, mix("timber", SHADE, 0.3)), cut("M-34 4C-44 -50 -20 -72 -10 -96H10C20 -72 44 -50 34 4Q0 14 -34 4Z", "deep", 8, line("M-40 -34Q0 -22 40 -34", "rape", 5)), rect(-6, -112, 12, 20, "gold", 2), cut("M-44 -186H44L76 -104Q0 -88 -76 -104Z", mix("rape", "paper", 0.35), 6, line("M-18 -186L-30 -100M18 -186L30 -100", mix("rape", "gold", 0.3), 3)))
    )  # fmt: skip


def lit_table() -> str:
    """The table top where the light of the lamp falls on it."""
    return (
        lift(
            "s4", rect(-10, 252, 660, 180, mix("timber", "#FFE9C0", 0.14)), rect(-10, 246, 660, 12, mix("timber", "#FFE9C0", 0.5))
        )
        + "".join(line(f"M-10 {y}H650", mix("timber", SHADE, 0.25), 3, opacity=0.5) for y in (296, 352, 404))
        + ellipse(250, 320, 320, 80, "url(#lamp)", opacity=0.55)
    )


def phone_on_its_face() -> str:
    """A phone laid face down at the edge of the table."""
    return ellipse(558, 284, 74, 9, "url(#pool)") + at(
        556,
        274,
        g(
            cut(box(190, 350, 34), CASE, 9, cut(box(52, 52, 18, 2), mix(CASE, "ridge", 0.25), 3)),
            circle(-50, -126, 16, mix(CASE, "ridge", 0.4)),
            circle(-50, -126, 8, "ink"),
            circle(-50, -84, 9, mix(CASE, "ridge", 0.3)),
            transform="skewX(-24) scale(.38 .19) rotate(90)",
        ),
    )


def pack() -> str:
    """An old hand and a young one round the same cup; a lamp, dusk in the window, a phone turned on its face."""
    w, h = 640, 420
    pool_ = ellipse(324, 374, 150, 20, "url(#pool)")
    mug = at(322, 290, big_cup(), s=0.94)
    mist = steam("M296 214C276 180 330 160 308 124", 9) + steam("M344 214C368 186 322 158 346 118", 9)
    old = at(416, 300, cupping("honey", mix("madder", "timber", 0.1), "rape", old=True), s=1.0)
    young = at(230, 312, g(cupping("peach", "lake", "paper", s=0.82), transform="scale(-1 1)"))
    return svg(
        w, h, wallpaper(w, h) + dusk_window() + curtains() + table_lamp() + lit_table() + at(404, 178, potted(0, 0, 0.46)) + phone_on_its_face() + pool_ + mist + mug + lift("s2", old) + lift("s2", young) + frame(w, h),
        DEFS + lin("room", [(0, mix("loess", "timber", 0.2)), (1, mix("loess", "paper", 0.25))]) + lin("dusk", [(0, mix("night", "ridge", 0.3)), (0.55, mix("blush", "ridge", 0.4)), (1, "#FBD3A4")]),
    )  # fmt: skip


def egg_tray() -> str:
    """A tray of thirty eggs, six by five, 230 wide; its front edge on y = 0."""
    card = mix("ridge", "straw", 0.55)
    bed = cut("M-84 -78H84L116 -10H-116Z", mix(card, SHADE, 0.12), 4) + cut("M-118 -14H118L112 14H-112Z", card, 5)
    eggs = ""
    for row in range(5):
        t = row / 4
        y, half, s = -70 + 58 * t, 72 + 28 * t, 0.25 + 0.08 * t
        for i in range(6):
            x = -half + 2 * half * i / 5
            c = (WHITE_EGG, BROWN_EGG)[(i * 2 + row * 3) % 5 < 2]
            eggs += at(x, y - 4, cut(EGG, c, 7, line("M-20 -8Q-18 -26 -8 -34", "#FFFDF6", 7, opacity=0.85)), s=s)
    return lift("s2", bed) + eggs


def spotlit_hall() -> str:
    """The dark behind the stage, rays spreading from one bright spot."""
    return (
        rect(0, 0, W, H, mix("night", "madder", 0.3))
        + "".join(at(196, 128, path("M-12 -300L12 -300L3 0L-3 0Z", "#FFF3C4", opacity=0.16), r=a) for a in range(-90, 91, 18))
        + circle(196, 130, 190, "url(#lamp)", opacity=0.95)
    )


def stage_curtains() -> str:
    """Two red curtains in folds, edged with gold."""
    folds = ""
    for x0, x1, k in ((-10, 96, 1), (318, 490, -1)):
        inner = x1 if k > 0 else x0
        folds += path(f"M{x0} -10H{x1}V258H{x0}Z", "madder")
        folds += "".join(
            path(
                f"M{x} -10C{x + 8} 90 {x - 6} 170 {x + 2} 258H{x + 15}C{x + 6} 170 {x + 22} 90 {x + 14} -10Z",
                mix("madder", c, 0.3),
                opacity=0.8,
            )
            for i, x in enumerate(range(int(x0) + 6, int(x1) - 10, 26))
            for c in (("blush", SHADE)[i % 2],)
        )
        folds += line(f"M{inner} -10V258", "gold", 6)
    return folds


def pelmet() -> str:
    """The scalloped cloth above the stage."""
    return "".join(
        path(f"M{x} -10H{x + 82}V26Q{x + 41} 66 {x} 26Z", mix("madder", "blush", 0.18 if i % 2 else 0.02))
        + path(f"M{x} 24Q{x + 41} 64 {x + 82} 24", stroke="rape", stroke_width=6)
        for i, x in enumerate(range(-8, 480, 82))
    )


def stage_floor() -> str:
    """The boards of the stage and the light on them."""
    return lift(
        "s4", rect(-10, 250, 500, 90, mix("timber", "madder", 0.2)), rect(-10, 246, 500, 10, mix("timber", "#FFE9C0", 0.4))
    ) + ellipse(200, 268, 190, 26, "url(#lamp)", opacity=0.8)


def star_stand() -> str:
    """A stand with three stars, such as a conjuror sets his things on."""
    return at(
        196,
        264,
        ellipse(4, 2, 90, 10, "url(#pool)"),
        cut(corners([(-74, -44), (74, -44), (84, 0), (-84, 0)], 5), "deep", 7),
        "".join(
            path(
                f"M{x} -32L{x + 4} -22L{x + 14} -22L{x + 6} -16L{x + 9} -6L{x} -12L{x - 9} -6L{x - 6} -16L{x - 14} -22L{x - 4} -22Z",
                "rape",
            )
            for x in (-48, 0, 48)
        ),
    )


def wand() -> str:
    """A wand and the sparks around it."""
    return (
        lift("s2", line("M78 226L116 158", mix("ink", "night", 0.3), 8), line("M110 169L116 158", "paper", 8))
        + glint(124, 142, 15, "rape")
        + glint(292, 100, 8, "rape")
        + glint(108, 70, 12, "rape")
        + glint(126, 190, 9, "rape")
        + glint(276, 56, 10, "rape")
    )


def audience() -> str:
    """Three heads seen from behind."""
    return "".join(
        at(
            x,
            334,
            circle(0, -22, 24, mix("night", "tea", k)),
            path("M-46 20C-46 -8 -20 -14 0 -14C20 -14 46 -8 46 20Z", mix("night", "tea", k)),
            circle(0, -46, 10, mix("night", "tea", k)) if bun else "",
        )
        for x, k, bun in ((40, 0.3, True), (120, 0.4, False), (212, 0.34, True))
    )


def free_eggs() -> str:
    """Thirty eggs on a lecture chair; behind them on a bright stage a giant bottle like a conjuror's prop."""
    bottle = at(196, 126, pill_bottle(), s=0.54)
    seat = at(380, 250, ellipse(4, 44, 92, 11, "url(#pool)"), chair(mix("lake", "deep", 0.4)), s=1.0)
    eggs = at(380, 246, egg_tray(), s=0.74)
    return svg(
        W,
        H,
        spotlit_hall()
        + stage_curtains()
        + lift("s2", pelmet())
        + stage_floor()
        + lift("s2", star_stand())
        + lift("s3", bottle)
        + wand()
        + lift("s2", seat)
        + lift("s2", eggs)
        + audience()
        + frame(W, H),
        DEFS,
    )


def glasses(x: float, y: float, s: float, r: float = 0) -> str:
    """Reading glasses lying folded, lenses to the front."""
    c = mix("timber", "madder", 0.3)
    rims = "".join(
        circle(k, 0, 30, "#E4F1EE", opacity=0.6)
        + circle(k, 0, 30, "none", stroke=c, stroke_width=8)
        + line(f"M{k - 16} -8Q{k - 10} -18 {k} -19", "#FFFFFF", 4, opacity=0.9)
        for k in (-42, 42)
    )
    return at(
        x,
        y,
        line("M-70 -4C-60 -40 20 -52 60 -34M70 -4C60 -46 -20 -60 -52 -40", mix(c, SHADE, 0.2), 6),
        rims,
        line("M-12 -4Q0 -14 12 -4", c, 8),
        s=s,
        r=r,
    )


def boarded_wall() -> str:
    """A dark wall of boards."""
    return rect(0, 0, W, H, "url(#room)") + "".join(
        line(f"M{x} 0V220", mix("pine", "night", 0.45), 2, opacity=0.4) for x in range(12, 480, 40)
    )


def night_window() -> str:
    """A window on the moon, stars and two peaks."""
    r = random.Random(5)
    pane = corners([(180, 16), (330, 16), (330, 134), (180, 134)], 5)
    stars = "".join(circle(r.uniform(184, 326), r.uniform(18, 84), r.uniform(0.8, 1.8), "#FFF6D2") for _ in range(22))
    view = (
        rect(176, 12, 160, 126, "url(#nt)")
        + stars
        + circle(300, 42, 12, "#FFF3C4")
        + circle(300, 42, 34, "url(#lamp)", opacity=0.6)
        + peak(236, 134, 110, 44, 3, mix("night", "ridge", 0.5))
        + peak(304, 136, 90, 32, 5, mix("night", "ridge", 0.35))
    )
    return (
        clipped(pane, view)
        + lift("s2", path(pane, "none", stroke="timber", stroke_width=11), line("M255 16V134M180 76H330", "timber", 6))
        + rect(166, 136, 178, 11, mix("timber", "#FFE9C0", 0.3), 4)
    )


def evening_table() -> str:
    """The table top, its grain in two lines."""
    return lift(
        "s4", rect(-10, 204, 500, 130, mix("timber", "#FFE9C0", 0.1)), rect(-10, 199, 500, 11, mix("timber", "#FFE9C0", 0.45))
    ) + "".join(line(f"M-10 {y}H490", mix("timber", SHADE, 0.3), 2.6, opacity=0.5) for y in (240, 282))


def stitched_cloth() -> str:
    """A table cloth with a stitched hem, lit from above."""
    return (
        lift("s1", path("M30 226L450 226L486 340H-6Z", mix("lake", "paper", 0.5)))
        + line("M36 236L444 236L474 330", "paper", 4, opacity=0.8, stroke_dasharray="10 8")
        + ellipse(250, 266, 190, 42, "url(#lamp)", opacity=0.6)
    )


def phone_on_a_stand() -> str:
    """A phone on a wooden stand, a sun on its screen."""
    face = phone(
        mix("sky", "paper", 0.25),
        circle(0, -66, 34, mix("rape", "paper", 0.1)),
        "".join(line("M0 -46V-58", "rape", 6, transform=f"translate(0 -66) rotate({a})") for a in range(0, 360, 45)),
        rect(-56, 8, 112, 34, "paper", 12),
        rect(-42, 56, 98, 34, "#CFE6A8", 12),
        rect(-56, 104, 84, 30, "paper", 12),
    )
    return at(
        256,
        188,
        ellipse(4, 86, 66, 9, "url(#pool)"),
        cut(corners([(-44, 62), (44, 62), (56, 88), (-56, 88)], 6), mix("timber", SHADE, 0.2), 5),
        at(0, -10, face, s=0.5, r=-3),
    )


def night_light() -> str:
    """A small glowing lamp for the bedside."""
    return at(
        330,
        252,
        ellipse(2, 14, 22, 5, "url(#pool)"),
        circle(0, -8, 40, "url(#lamp)"),
        cut("M-17 12C-23 -10 -14 -28 0 -28C14 -28 23 -10 17 12Z", "#FFE7A6", 4),
        path("M-6 -4Q0 -12 6 -4Q0 2 -6 -4Z", "gold"),
        rect(-18, 10, 36, 7, "madder", 3),
    )


def house_key() -> str:
    """A key on a cord with a house tag."""
    return at(
        390, 268,
        line("M-30 10C-10 -20 20 -26 34 -8", "madder", 4),
        key(-22, 20, 0.5, 14),
        at(44, 6, ellipse(4, 36, 34, 5, "url(#pool)"), lift("s1", cut(corners([(-30, -36), (30, -36), (30, 34), (-30, 34)], 9, 3), mix("timber", "#FFE9C0", 0.3), 4)), circle(0, -27, 4, "tea"), small_house(0, 6, 0.32, "paper"), r=8),
    )  # fmt: skip


def pension_and_phone() -> str:
    """Grandfather's table in the evening: a new phone shining softly, a key with a house tag, the savings tin, glasses."""
    tin = at(112, 182, savings_tin(), s=0.42)
    shine = circle(256, 176, 120, "url(#lamp)", opacity=0.9)
    seen = at(176, 292, ellipse(0, 12, 58, 6, "url(#pool)"), glasses(0, 0, 0.62, -6))
    return svg(
        W, H, boarded_wall() + night_window() + evening_table() + stitched_cloth() + shine + lift("s2", tin) + lift("s2", phone_on_a_stand()) + night_light() + house_key() + seen + frame(W, H),
        DEFS + lin("room", [(0, mix("pine", "night", 0.5)), (1, mix("pine", "loess", 0.45))]) + lin("nt", [(0, "#15243F"), (1, mix("night", "ridge", 0.45))]),
    )  # fmt: skip


def pictures() -> Iterator[Picture]:
    """The cover of the pack and those of its lessons."""
    yield Picture(f"{IMAGES}/cover.webp", pack(), (640, 420), 86)
    for number, drawing in (("01", free_eggs), ("02", pension_and_phone)):
        yield Picture(f"{IMAGES}/cover-{number}.webp", drawing(), (W, H), 86)
