"""The cover of the pack and of its six lessons: small stages with one clear sight. No words.

Knows nothing of lessons beyond their numbers.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from belongings import lens
from houses import lantern
from nature import blossom
from noodle_shop import bowl
from origin.covers import DEFS, H, W, frame
from origin.digits import CASE, box
from origin.paper import SHADE, blob, clipped, corners, cut, glint
from origin.wares import kite
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rect, svg

from kids.capes import DEFS as CAPE_DEFS
from kids.capes import cloak, sewn_star
from kids.doorway import IMAGES, PALE_WOOD, WARM, heads, leopard_bell, palm, thought
from kids.lighthouse import BEAM, beams, lighthouse
from kids.parcel import open_box, patchwork, plush
from kids.phones import outline_hand

SKIN, SKIN_SHADE = "#FAD3AC", "#E8A67B"


def hook(x: float, y: float, s: float = 1.0) -> str:
    """A tiny fishing hook hanging from (x, y)."""
    return at(
        x,
        y,
        line("M0 0V34C0 54 -26 54 -26 34M-26 34L-32 42M-26 34L-19 42", mix("ridge", "night", 0.35), 5),
        circle(0, 0, 5, "none", stroke=mix("ridge", "night", 0.35), stroke_width=3.4),
        s=s,
    )


def fishing_line(d: str) -> str:
    return line(d, mix("ridge", "night", 0.3), 2.6, opacity=0.9) + line(d, "paper", 1, opacity=0.8)


def pack() -> str:
    """A red paper lantern over a small round table: lens, notebook with a flag, three paper tags."""
    w, h = 640, 420
    r = random.Random(7)
    wall = rect(0, 0, w, h, "url(#wl)") + "".join(
        circle(r.uniform(0, w), r.uniform(0, 250), 2.2, "paper", opacity=0.16) for _ in range(60)
    )
    pane = lift("s2", rect(34, 56, 148, 152, mix("timber", "night", 0.35), 6)) + rect(44, 66, 128, 132, "url(#nt)", 3)
    pane += (
        circle(136, 100, 15, "#FFF3C4")
        + circle(136, 100, 40, "url(#lamp)", opacity=0.6)
        + path("M44 198V160L76 124L100 152L128 118L172 166V198Z", mix("night", "ridge", 0.4))
        + path("M76 124L88 138L76 135L66 140ZM128 118L142 133L128 130L116 136Z", mix("ridge", "snow", 0.5))
    )
    pane += rect(104, 66, 7, 132, mix("timber", "night", 0.35)) + rect(44, 122, 128, 6, mix("timber", "night", 0.35))
    cord = "M356 84Q470 60 660 96"
    cards = line(cord, mix("tea", "paper", 0.4), 3) + "".join(
        lift("s1", at(x, y, rect(-26, 0, 52, 66, c, 4), inside, r=a))
        for x, y, c, a, inside in (
            (452, 78, "paper", -4, at(0, 34, path("M-14 12L-4 -10L4 4L10 -4L16 12Z", "ridge"))),
            (526, 81, mix("rape", "paper", 0.5), 3, at(0, 34, blossom(0, 0, "madder", 5, 0.5))),
            (600, 88, mix("sky", "paper", 0.3), -3, at(0, 34, circle(0, 0, 11, "gold"))),
        )
    )
    glow = circle(320, 130, 300, "url(#lamp)", opacity=0.85)
    light = line("M320 -10V26", "tea", 5) + at(320, 68, lantern(0, 0, 5.0))
    table = lift("s3", ellipse(320, 330, 304, 108, mix("timber", SHADE, 0.3)), ellipse(320, 312, 304, 106, PALE_WOOD)) + ellipse(
        320, 304, 250, 78, "#FFF3C4", opacity=0.5
    )
    pages = lift("s2", cut("M-104 -46Q-52 -64 0 -44Q52 -64 104 -46L112 46Q56 28 0 48Q-56 28 -112 46Z", "paper", 6)) + line(
        "M0 -44V48", mix("straw", "tea", 0.3), 4
    )
    pages += "".join(line(f"M{-88 + k * 1.5} {-24 + k * 17}q36 -10 68 -2", mix("straw", "tea", 0.35), 5) for k in range(4)) + at(
        56,
        -4,
        line("M-6 34V-40", "tea", 5),
        path("M-5 -40Q18 -50 44 -36L34 -22L44 -6Q18 -20 -5 -8Z", "madder"),
        circle(-6, -42, 5, "gold"),
    )
    tags = "".join(
        lift(
            "s2",
            at(
                x,
                y,
                cut(
                    corners([(-34, -30), (-20, -44), (20, -44), (34, -30), (34, 44), (-34, 44)], 8, 3, 1)
                    + blob(0, -32, 5, 5, 3, 0.02),
                    c,
                    5,
                ),
                at(0, 6, sign, s=0.6),
                r=a,
            ),
        )
        for x, y, a, c, sign in (
            (112, 302, -14, "paper", palm("madder")),
            (188, 342, -6, "paper", thought("deep")),
            (272, 366, 4, "paper", heads("gold", "pine")),
        )
    )
    glass = at(514, 292, lens(0, 0, 48, 8))
    body = (
        wall
        + pane
        + cards
        + glow
        + light
        + table
        + at(346, 278, pages, s=1.06, r=2)
        + tags
        + glass
        + glint(238, 60, 10)
        + glint(418, 150, 9)
        + frame(w, h)
    )
    return svg(
        w,
        h,
        body,
        DEFS
        + lin("wl", [(0, mix("night", "deep", 0.3)), (0.6, mix("deep", "timber", 0.35)), (1, mix("timber", "madder", 0.25))])
        + lin("nt", [(0, "#15243F"), (1, mix("night", "ridge", 0.5))]),
    )


def at_the_door() -> str:
    """A front door at child height, the leopard bell glowing beside it, a kite leaning there."""
    wall = rect(0, 0, W, H, "url(#wl)") + "".join(
        at(x, y, "".join(ellipse(0, -5, 2.4, 5, "paper", transform=f"rotate({a})") for a in (-50, 0, 50)), s=1)
        for x in range(20, 480, 42)
        for y in range(18, 250, 40)
    )
    door = (
        lift("s3", rect(46, -30, 188, 300, mix("timber", SHADE, 0.2), 4))
        + rect(60, -30, 160, 300, "deep")
        + "".join(
            rect(x, y, 64, hh, mix("deep", "lake", 0.35), 6)
            + rect(x + 6, y + 6, 52, hh - 12, "none", 4, stroke=mix("deep", "paper", 0.3), stroke_width=2)
            for x in (70, 146)
            for y, hh in ((-20, 118), (118, 138))
        )
    )
    door += circle(206, 112, 9, "rape") + circle(203, 109, 3, "paper") + rect(200, 124, 12, 22, "gold", 4)
    floor = (
        rect(0, 266, W, 60, mix("timber", "#FFE9C0", 0.3))
        + rect(0, 262, W, 7, PALE_WOOD)
        + "".join(
            line(f"M{x} 270L{x + (x - 240) * 0.25:.0f} 320", mix("timber", SHADE, 0.2), 2, opacity=0.5) for x in range(0, 500, 46)
        )
    )
    mat = lift("s1", path("M86 276H238L252 306H72Z", mix("madder", "blush", 0.15))) + line(
        "M90 284H234M80 298H244", "rape", 3, stroke_dasharray="8 6"
    )
    waves = "".join(
        path(
            f"M{366 + s * (84 + k * 20)} {98 - k * 12}Q{366 + s * (102 + k * 23)} 138 {366 + s * (84 + k * 20)} {178 + k * 12}",
            "none",
            stroke=("paper", "rape", "paper")[k],
            stroke_width=6 - k,
            stroke_linecap="round",
            opacity=0.95 - k * 0.2,
        )
        for s in (-1, 1)
        for k in range(2)
    )
    glow = circle(366, 110, 170, "url(#lamp)", opacity=0.8)
    bell = at(366, 138, leopard_bell(), s=0.44)
    flyer = lift("s2", at(108, 196, kite(), s=0.46, r=-6)) + line("M96 262Q150 300 206 280Q232 268 244 288", "madder", 3)
    return svg(
        W,
        H,
        wall + door + floor + mat + glow + waves + bell + flyer + frame(W, H),
        DEFS + WARM + lin("wl", [(0, mix("blush", "paper", 0.45)), (1, mix("blush", "straw", 0.55))]),
    )


def bird_cape(s: float = 1.0) -> str:
    """A star cape caught in flight like a paper bird: two corners are the wings, the hem is the tail."""
    night, aurora = mix("night", "deep", 0.25), mix("meadow", "lake", 0.4)
    pale = mix(night, "ridge", 0.16)
    left_hem = "M-176 -74C-148 -58 -160 -36 -134 -26C-144 -4 -112 10 -88 10"
    right_hem = "M186 -96C160 -74 172 -50 146 -40C156 -16 122 2 94 6"
    left = f"{left_hem}C-58 16 -26 10 -8 -14C-30 -64 -100 -98 -176 -74Z"
    right = f"{right_hem}C62 14 30 10 10 -14C30 -74 106 -116 186 -96Z"
    tail_hem = (
        "M-112 96C-92 88 -84 100 -72 112C-56 96 -42 104 -28 122C-12 104 2 106 16 122C32 102 46 104 60 114C74 94 86 96 108 92"
    )
    tail = f"{tail_hem}C94 52 62 10 22 -22H-20C-62 10 -98 52 -112 96Z"
    pleats = line(
        "M-16 -16C-40 30 -56 70 -66 104M0 -16C-4 30 -8 76 -8 112M16 -16C34 30 44 70 52 108",
        mix("night", "ink", 0.5),
        5,
        opacity=0.55,
    )
    hems = "".join(line(d, aurora, 12) + line(d, mix(aurora, "paper", 0.5), 3.6) for d in (left_hem, right_hem))
    trail = line(tail_hem, aurora, 12) + line(tail_hem, mix(aurora, "paper", 0.5), 3.6)
    stars = (
        sewn_star(-110, -46, 0.92, "rape", -14)
        + sewn_star(-62, -14, 0.6, "paper")
        + sewn_star(112, -60, 1.0, "rape", 12)
        + sewn_star(58, -22, 0.62, "blush")
    )
    stars += sewn_star(-56, 58, 0.86, "rape", -8) + sewn_star(12, 66, 0.66, "paper", 6) + sewn_star(64, 66, 0.8, "rape", 10)
    collar = lift("s2", cut("M-38 -22C-44 -54 -18 -64 0 -64C18 -64 44 -54 38 -22C20 -8 -20 -8 -38 -22Z", aurora, 6)) + path(
        "M-22 -34C-24 -52 24 -52 22 -34C12 -26 -12 -26 -22 -34Z", mix("night", "ink", 0.4)
    )
    clasp = lift("s1", circle(0, -14, 12, "gold")) + circle(-3, -18, 4, "#FFF0C0")
    return at(
        0,
        0,
        lift("s2", path(tail, night), clipped(tail, pleats)),
        trail,
        lift("s3", cut(left, pale, 6), cut(right, mix(pale, "ridge", 0.1), 6)),
        hems,
        stars,
        collar,
        clasp,
        s=s,
    )


def free_skin() -> str:
    """A tablet between bowl and chilli saucer; the cape flies out of it, a thin line with a hook sewn to its hem."""
    back = (
        rect(0, 0, W, H, "url(#wl)")
        + "".join(rect(x, 148, 38, 38, mix("lake", "paper", 0.76 if (x // 40) % 2 else 0.62), 4) for x in range(0, 480, 40))
        + rect(0, 140, W, 7, mix("timber", "#FFE9C0", 0.3))
    )
    slips = "".join(
        line(f"M{x} 0V22", "tea", 2) + lift("s1", rect(x - 18, 20, 36, 44, "paper", 4)) + at(x, 44, inside)
        for x, inside in ((58, circle(0, 0, 9, "gold")), (112, path("M-11 -4H11Q9 9 0 9Q-9 9 -11 -4Z", "deep")))
    )
    table = lift(
        "s4", rect(-10, 190, 500, 140, mix("timber", "#FFE9C0", 0.34)), rect(-10, 186, 500, 9, mix("timber", "#FFE9C0", 0.6))
    ) + "".join(
        line(f"M{x} {y}h{n}", mix("timber", SHADE, 0.1), 3, opacity=0.4)
        for x, y, n in ((20, 216, 80), (360, 226, 90), (60, 296, 130), (300, 302, 120))
    )
    tablet = (
        ellipse(246, 290, 140, 18, SHADE, opacity=0.25)
        + lift("s3", poly([(150, 210), (340, 210), (376, 284), (116, 284)], mix("night", "ink", 0.3)))
        + poly([(158, 216), (332, 216), (362, 277), (130, 277)], "url(#glass)")
    )
    beam = poly([(176, 222), (318, 222), (400, 60), (96, 60)], "url(#beam)")
    sparks = "".join(
        sewn_star(x, y, s, c, x % 30)
        for x, y, s, c in (
            (210, 190, 0.42, "rape"),
            (268, 176, 0.36, "paper"),
            (300, 200, 0.3, "rape"),
            (180, 168, 0.28, "paper"),
            (236, 204, 0.3, "blush"),
        )
    )
    soup = at(70, 288, ellipse(0, 2, 66, 9, SHADE, opacity=0.28), bowl(0, 0, 1.4, "madder", True)) + line(
        "M44 208q-12 -20 0 -38t0 -34M92 206q-10 -18 2 -34t0 -30", "#FFFFFF", 7, opacity=0.45
    )
    saucer = at(
        424,
        288,
        ellipse(0, 3, 46, 8, SHADE, opacity=0.28),
        path("M-42 -12H42Q34 4 0 4Q-34 4 -42 -12Z", "paper"),
        ellipse(0, -12, 42, 10, "paper"),
        ellipse(0, -13, 32, 7, "madder"),
        "".join(circle(dx, -14 + dy, 2, "rape") for dx, dy in ((-14, 0), (4, 2), (12, -2), (-3, -3))),
    )
    cape = at(240, 92, bird_cape(0.84), r=-5)
    string = fishing_line("M486 8C450 80 390 132 336 158") + hook(336, 156, 0.74)
    return svg(
        W,
        H,
        back
        + slips
        + circle(250, 110, 190, "url(#lamp)", opacity=0.6)
        + table
        + tablet
        + beam
        + cape
        + sparks
        + string
        + soup
        + saucer
        + glint(120, 60, 10)
        + glint(398, 140, 9)
        + frame(W, H),
        DEFS
        + lin("wl", [(0, "#FBEBC9"), (1, "#F1D6A4")])
        + lin("glass", [(0, mix("lake", "paper", 0.5)), (1, mix("deep", "lake", 0.4))])
        + lin("beam", [(0, "#FFF6D2", 0), (1, "#FFF6D2", 0.75)]),
    )


def same_bubble(x: float, y: float, s: float, r: float, flip: bool = False, o: float = 1.0) -> str:
    heart = path("M0 18C-30 -4 -22 -26 -8 -26C-2 -26 0 -20 0 -18C0 -20 2 -26 8 -26C22 -26 30 -4 0 18Z", "madder")
    body = cut(
        "M-52 -40H52C62 -40 66 -34 66 -26V18C66 28 60 32 52 32H-22L-42 52V32H-52C-62 32 -66 28 -66 18V-26C-66 -34 -62 -40 -52 -40Z",
        "paper",
        5,
    )
    return at(x, y, g(lift("s2", body), at(0, 0, heart, s=1.0, flip=flip), opacity=o), s=s, r=r, flip=flip)


def fan_club() -> str:
    """A paper lighthouse on a desk at night; around it a flock of bubbles with the very same heart."""
    r = random.Random(6)
    back = rect(0, 0, W, H, "url(#nt)") + "".join(
        circle(r.uniform(0, W), r.uniform(0, 220), r.uniform(0.8, 2), "#FFF6D2", opacity=r.uniform(0.3, 0.9)) for _ in range(60)
    )
    desk = lift(
        "s4", rect(-10, 246, 500, 90, mix("timber", "night", 0.3)), rect(-10, 242, 500, 8, mix("timber", "#FFE9C0", 0.15))
    ) + ellipse(240, 262, 210, 30, "url(#lamp)", opacity=0.7)
    flock = "".join(
        same_bubble(x, y, s, a, f)
        for x, y, s, a, f in (
            (76, 62, 0.78, -6, False),
            (60, 176, 0.66, 5, False),
            (148, 124, 0.56, -3, False),
            (404, 58, 0.78, 6, True),
            (424, 170, 0.66, -5, True),
            (334, 128, 0.56, 4, True),
            (150, 34, 0.46, 4, False),
            (326, 32, 0.46, -4, True),
        )
    )
    tower = at(240, 168, beams(250), lighthouse(), s=0.62)
    books = at(
        392,
        284,
        rect(-52, -18, 104, 18, "deep", 4),
        rect(-44, -34, 92, 16, "madder", 4),
        line("M-46 -9H46M-38 -26H42", "paper", 3, opacity=0.6),
    ) + at(
        92,
        288,
        cut(corners([(-56, -16), (56, -20), (60, 6), (-58, 8)], 5, 3, 1), "paper", 4),
        line("M-44 -6H44M-42 -1H20", "lake", 2.4),
        line("M40 -30L64 2", "rape", 7),
    )
    return svg(
        W,
        H,
        back
        + circle(240, 92, 210, "url(#lamp)", opacity=0.55)
        + desk
        + flock
        + books
        + ellipse(240, 288, 84, 10, "#1A1420", opacity=0.4)
        + tower
        + frame(W, H),
        DEFS + BEAM + lin("nt", [(0, "#1B2A4A"), (0.75, mix("night", "ridge", 0.25)), (1, mix("night", "ridge", 0.4))]),
    )


def reaching_hand(sleeve: str = "night") -> str:
    """An arm from the right with a mitten hand at (0, 0), palm up, fingers to the left."""
    cloth = lift(
        "s2",
        cut("M40 -34C90 -46 180 -60 260 -70V50C180 46 90 40 40 32Z", sleeve, 7),
        cut(corners([(34, -38), (62, -42), (64, 40), (36, 38)], 8), mix(sleeve, "paper", 0.35), 4),
    )
    hand_ = cut(
        "M44 -28C10 -34 -26 -30 -50 -20C-62 -14 -58 -2 -46 -2L-16 -6C-34 -2 -52 2 -54 12C-54 22 -40 22 -12 14C-30 20 -34 30 -24 34C-8 36 20 34 44 26Z",
        SKIN,
        5,
    )
    return lift("s2", hand_) + cloth


def game_trade() -> str:
    """The snow cloak on a market hook; a hand from outside holds out a tag with a question mark, a line runs from it."""
    back = rect(0, 0, W, H, "url(#wl)") + "".join(
        line(f"M0 {y}H480", mix("timber", SHADE, 0.2), 2.4, opacity=0.35) for y in range(24, 320, 46)
    )
    roof = "".join(
        path(f"M{x} -10H{x + 54}V44Q{x + 27} 66 {x} 44Z", "deep" if k % 2 else "paper") for k, x in enumerate(range(-18, 480, 54))
    )
    beam = lift("s1", rect(0, 62, W, 12, "timber")) + line("M162 70V88Q162 102 150 100", mix("ridge", "night", 0.4), 6)
    light = circle(160, 170, 190, "url(#lamp)", opacity=0.75)
    robe = at(160, 210, cloak(), s=0.6)
    tag_d = corners([(-66, -8), (-40, -44), (62, -44), (62, 44), (-40, 44)], 12, 4, 2) + blob(-40, 0, 7, 7, 3, 0.02)
    ask = line("M-8 -14Q-8 -30 10 -30Q30 -30 28 -12Q26 0 12 6V14", "deep", 10) + circle(12, 29, 6.4, "deep")
    tag_ = at(
        316,
        166,
        lift("s3", cut(tag_d, "paper", 7)),
        path(
            corners([(-28, -34), (52, -34), (52, 34), (-28, 34)], 8),
            "none",
            stroke=mix("gold", "paper", 0.3),
            stroke_width=3,
            stroke_dasharray="8 7",
        ),
        ask,
        r=-6,
    )
    string = fishing_line("M278 168C240 220 300 262 372 282C420 294 456 306 490 320") + line("M278 168q-6 10 -4 18", "madder", 4)
    hand_ = at(404, 178, reaching_hand("pine"), s=0.84, r=-4)
    stall = lift(
        "s4", rect(-10, 292, 500, 40, mix("timber", "#FFE9C0", 0.3)), rect(-10, 288, 500, 8, mix("timber", "#FFE9C0", 0.6))
    )
    small = at(
        60,
        286,
        rect(-30, -34, 60, 36, "blush", 5),
        rect(-6, -34, 12, 36, "paper"),
        rect(-34, -42, 68, 12, mix("blush", "paper", 0.3), 4),
    ) + at(436, 286, "".join(ellipse(0, -4 - k * 8, 26 - k * 3, 7, c) for k, c in enumerate(("lake", "rape", "madder", "paper"))))
    return svg(
        W,
        H,
        back
        + light
        + lift("s3", roof)
        + beam
        + robe
        + stall
        + small
        + string
        + hand_
        + tag_
        + glint(74, 118, 11)
        + glint(246, 114, 9)
        + frame(W, H),
        DEFS + CAPE_DEFS + lin("wl", [(0, mix("timber", "night", 0.2)), (1, mix("timber", "loess", 0.3))]),
    )


def qr_parcel() -> str:
    """A parcel just opened: the patchwork card sticks out of the straw, a plush marmot peeps from behind."""
    back = rect(0, 0, W, H, "url(#wl)") + "".join(
        circle(x + (y // 36 % 2) * 22, y, 3.4, "paper", opacity=0.6) for x in range(10, 490, 44) for y in range(14, 210, 36)
    )
    table = lift("s4", rect(-10, 232, 500, 110, mix("loess", "paper", 0.3)), rect(-10, 228, 500, 8, "#FFF3D6")) + "".join(
        line(f"M{x} {y}h{n}", mix("loess", "timber", 0.3), 3, opacity=0.4)
        for x, y, n in ((30, 262, 90), (380, 270, 70), (60, 304, 60), (330, 306, 110))
    )
    card_ = at(
        10,
        -104,
        cut(corners([(-66, -78), (66, -78), (66, 92), (-66, 92)], 12, 3, 1), "paper", 6),
        at(0, -18, patchwork(104)),
        rect(-46, 48, 92, 9, mix("straw", "tea", 0.28), 4.5),
        r=8,
    )
    marmot_ = at(352, 196, plush(0.98, bell=False))
    box_ = at(222, 206, open_box(lift("s2", card_)), s=0.82)
    bell = at(
        96,
        274,
        ellipse(2, 20, 26, 5, SHADE, opacity=0.3),
        lift("s1", circle(0, 0, 20, "gold")),
        circle(-6, -7, 6, "#FFF0C0"),
        rect(-2, 2, 4, 14, "ink", 2),
        line("M-12 -16Q0 -34 14 -18", "madder", 5),
    )
    return svg(
        W,
        H,
        back
        + circle(230, 96, 190, "url(#lamp)", opacity=0.8)
        + table
        + ellipse(226, 318, 170, 14, SHADE, opacity=0.26)
        + marmot_
        + box_
        + bell
        + glint(310, 66, 10)
        + glint(150, 44, 9)
        + frame(W, H),
        DEFS + lin("wl", [(0, mix("sky", "paper", 0.15)), (1, mix("sky", "paper", 0.5))]),
    )


def screen_share() -> str:
    """A phone like a lit room in the shop window; an outline hand over the glass, a child's hand pulls the curtain."""
    back = (
        rect(0, 0, W, H, "url(#dusk)")
        + "".join(
            rect(x, y, 20, 24, "#FFD98A", 2, opacity=o)
            for x, y, o in ((22, 118, 0.9), (56, 150, 0.6), (438, 110, 0.8), (404, 152, 0.6))
        )
        + path("M-10 230V120H96V230ZM380 230V104H490V230Z", mix("night", "deep", 0.3), opacity=0.6)
    )
    sill = lift(
        "s4", rect(-10, 276, 500, 60, mix("timber", "night", 0.1)), rect(-10, 270, 500, 10, mix("timber", "#FFE9C0", 0.3))
    )
    bars_ = rect(-4, -4, W + 8, 22, mix("timber", "night", 0.15))
    glow = circle(214, 150, 210, "url(#lamp)", opacity=0.95)
    case = lift("s3", cut(box(206, 282, 34), CASE, 9)) + cut(box(178, 246, 20), "#FFE9B8", 5)
    room = at(
        0,
        26,
        rect(-88, 36, 176, 60, mix("timber", "#FFE9C0", 0.45)),
        rect(-88, 32, 176, 6, mix("timber", "#FFE9C0", 0.7)),
        path("M-40 36V4H22V36ZM-50 36V20Q-50 12 -40 12V36ZM22 36V12Q32 12 32 20V36Z", "madder"),
        path("M48 36V-24", stroke="tea", stroke_width=5),
        path("M30 -22L38 -50H58L66 -22Z", "rape"),
        rect(-74, -80, 52, 42, "timber", 3),
        rect(-69, -75, 42, 32, "sky", 2),
        path("M-69 -43L-54 -62L-42 -50L-34 -58L-27 -43Z", "ridge"),
    )
    dots = at(20, -66, rect(-50, -17, 100, 34, "paper", 10), "".join(circle(-30 + k * 20, 0, 6, "deep") for k in range(4)))
    clip = f'<clipPath id="room"><path d="{box(178, 246, 20)}"/></clipPath>'
    cloth = mix("lake", "deep", 0.35)
    shut = (
        path("M-96 -130H-14Q-22 0 -10 130H-96Z", cloth)
        + "".join(line(f"M{x} -130Q{x - 7} 0 {x + 3} 130", mix(cloth, "ink", 0.3), 4, opacity=0.5) for x in (-78, -56, -34))
        + line("M-14 -130Q-22 0 -10 130", mix(cloth, "paper", 0.4), 4)
    )
    rod = rect(-92, -126, 184, 8, "gold", 4)
    far = path("M92 -130H66Q62 0 74 130H92Z", cloth)
    phone_ = at(214, 146, case, clip, g(room, dots, shut, far, rod, clip_path="url(#room)"))
    ghost = at(338, 120, outline_hand("paper"), s=0.72, r=-58)
    cloth_arm = lift(
        "s2",
        cut("M-150 74C-110 44 -70 20 -34 8L-6 44C-40 62 -80 96 -112 140Z", "#D98324", 7),
        cut(corners([(-44, 4), (-28, -4), (4, 40), (-12, 52)], 6), "#FDF1DA", 4),
    )
    mitt = lift(
        "s1",
        cut(
            "M-26 22C-30 2 -16 -16 6 -22L40 -24C52 -24 52 -10 40 -8L22 -6L44 -4C54 -2 52 12 42 12L24 10L40 16C48 20 44 32 34 30L10 28C6 40 -2 46 -10 44Z",
            SKIN,
            5,
        ),
    )
    child = at(184, 196, cloth_arm, mitt, s=0.94)
    pot = at(
        420,
        272,
        rect(-24, -34, 48, 34, "madder", 6),
        "".join(
            path(
                "M0 -32C12 -50 34 -54 46 -44C36 -28 18 -24 0 -32Z",
                mix("pine", "meadow", 0.2 + 0.2 * (a % 3)),
                transform=f"rotate({a} 0 -32)",
            )
            for a in (-130, -90, -50, -10, 20)
        ),
    )
    steam = at(66, 270, bowl(0, 0, 0.9, "rape", True)) + line(
        "M54 214q-8 -14 0 -26t0 -22M78 214q-8 -12 0 -24t0 -18", "#FFFFFF", 5, opacity=0.4
    )
    return svg(
        W,
        H,
        back
        + glow
        + bars_
        + sill
        + pot
        + steam
        + ellipse(214, 284, 116, 10, "#20160E", opacity=0.4)
        + phone_
        + ghost
        + child
        + frame(W, H),
        DEFS
        + lin("dusk", [(0, mix("night", "deep", 0.35)), (0.7, mix("ridge", "night", 0.35)), (1, mix("blush", "ridge", 0.5))]),
    )


def pictures() -> Iterator[Picture]:
    """The cover of the pack, then those of the lessons in their order."""
    yield Picture(f"{IMAGES}/cover.webp", pack(), (640, 420), 86)
    for i, drawing in enumerate((at_the_door, free_skin, fan_club, game_trade, qr_parcel, screen_share), 1):
        yield Picture(f"{IMAGES}/cover-{i:02}.webp", drawing(), (W, H), 86)
