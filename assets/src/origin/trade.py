"""What merchants, clerks and diggers worked with: carts, ledgers, abacus, chest, scales, jar, tally, tools.

Pure drawing around (0, 0); knows nothing of lessons.
"""
from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect

from origin.cash import roll
from origin.paper import CLAY, IRON, RIM, SHADE, SILVER, blob, column, corners, cut, engraved, ground, item, objects, patina, raised, stamp
from origin.silver import beads

WOOD = mix("timber", "#FFE9C0", .2)


def wheel(r: float) -> str:
    """A spoked cart wheel."""
    rim = path(blob(0, 0, r, r, 3, .004, 16), "none", stroke=mix("timber", SHADE, .2), stroke_width=r * .2) + path(blob(-2, -3, r, r, 3, .004, 16), "none", stroke=WOOD, stroke_width=r * .1)
    return "".join(at(0, 0, line(f"M0 0V{-r}", mix("timber", SHADE, .1), r * .11), r=a) for a in range(0, 360, 45)) + rim + cut(blob(0, 0, r * .24, r * .24, 4, .02), "timber", 4) + circle(0, 0, r * .09, mix("timber", SHADE, .4))


def ox() -> str:
    """A brown ox walking left, 200 wide."""
    hide = mix("timber", "loess", .25)
    dark = mix(hide, SHADE, .3)
    legs = "".join(path(corners([(x - 12, 40), (x + 12, 40), (x + 9, 116), (x - 10, 116)], 6), c) + path(f"M{x - 11} 108H{x + 11}V120H{x - 12}Z", mix("ink", "tea", .3)) for x, c in ((-40, dark), (76, dark), (-66, hide), (52, hide)))
    body = cut("M-92 -30C-74 -66 -30 -66 0 -60C40 -58 92 -64 104 -28C112 10 104 50 84 58C30 70 -50 70 -80 54C-100 30 -104 -6 -92 -30Z", hide, 11, patina(6, 6, (-60, -40, 90, 40), (mix(hide, "paper", .35),)))
    head = cut("M-146 -50C-132 -72 -96 -74 -86 -52C-78 -30 -84 4 -100 26C-112 42 -140 42 -148 26C-158 4 -158 -28 -146 -50Z", mix(hide, RIM, .06), 8, path("M-160 12Q-124 -2 -84 14V60H-160Z", mix(hide, "paper", .5)))
    horns = line("M-138 -60C-160 -74 -166 -96 -152 -108M-98 -62C-78 -78 -74 -98 -90 -110", mix("straw", "timber", .4), 12)
    eyes = circle(-134, -20, 6, "ink") + circle(-104, -20, 6, "ink") + circle(-136, -22, 2, "snow") + circle(-106, -22, 2, "snow") + circle(-132, 20, 3.5, mix(hide, "ink", .5)) + circle(-112, 20, 3.5, mix(hide, "ink", .5))
    ears = path("M-84 -44C-64 -56 -52 -44 -58 -34C-70 -26 -82 -30 -86 -34Z", dark)
    yoke = lift("s1", line("M-84 -62C-70 -84 -50 -84 -44 -58", "timber", 13))
    return legs + line("M100 -24Q122 20 112 60", dark, 8) + lift("s3", body) + ears + horns + lift("s2", head) + eyes + yoke


def ox_cart() -> str:
    """A two-wheeled cart heaped with strings of iron cash behind a patient ox."""
    load = "".join(lift("s1", at(104 + dx, y, roll(n, mix(IRON, RIM, t), 9.5, 9), s=.8)) for dx, y, n, t in ((0, -98, 9, .05), (-6, -66, 13, 0), (4, -34, 16, .08), (0, -4, 17, .03)))
    bed = cut(corners([(8, 14), (206, 10), (196, 66), (24, 70)], 8, 3), WOOD, 8, *[engraved(f"M{x} 14L{x - 2} 68", WOOD, 3.5) for x in (52, 92, 132, 172)])
    shaft = line("M-96 0L40 46", "timber", 13) + line("M-96 -3L40 42", mix("timber", "#FFE9C0", .4), 4)
    return at(-60, 50, ox(), s=.94) + lift("s2", shaft) + load + lift("s3", bed) + lift("s2", at(116, 98, wheel(66)))


def shop_ledger() -> str:
    """A thread-bound account book, open, with columns, dots and a red thread marker."""
    left = cut("M-186 -94C-130 -116 -60 -112 -2 -90V118C-60 98 -130 94 -184 116Z", mix("paper", "straw", .2), 7)
    right = cut("M-2 -90C56 -112 130 -116 186 -94L184 116C130 94 56 98 -2 118Z", mix("paper", "straw", .1), 7)
    rules = "".join(line(f"M{x} {-92 - abs(abs(x) - 96) * -.1:.0f}V98", mix("madder", "paper", .5), 3) for x in (-148, -110, -72, -34, 34, 72, 110, 148))
    ink = column(-166, -66, 3, 24, 1) + column(-129, -66, 4, 24, 4) + column(-91, -66, 2, 24, 9) + column(-53, -66, 4, 24, 2) + column(53, -66, 3, 24, 6) + column(91, -66, 4, 24, 12) + column(129, -66, 2, 24, 3)
    counts = "".join(circle(x, 78 - k * 17, 6, "deep") for x, n in ((-91, 3), (-166, 2), (129, 4), (53, 2)) for k in range(n))
    cover = cut(corners([(-196, -84), (196, -84), (194, 132), (-194, 132)], 14, 3), "deep", 9)
    ribbon = lift("s1", path("M2 -92L20 -96L34 150L22 140L12 152Z", "madder"))
    return at(0, 8, lift("s3", cover) + left + right + rules + ink + counts + stamp(152, 78, 40) + ribbon, r=-3)


def abacus() -> str:
    """Two beads above the beam, five below, on seven rods; some are pushed to the beam."""
    frame = corners([(-196, -112), (196, -114), (196, 114), (-196, 116)], 14, 3) + corners([(-172, -88), (-172, 90), (172, 90), (172, -88)], 5)
    rods = "".join(line(f"M{x} -92V94", mix("loess", "timber", .3), 6) for x in range(-144, 145, 48))
    beam = lift("s1", rect(-180, -40, 360, 14, mix("timber", "#FFE9C0", .12), 4))
    used = ((0, 2), (1, 1), (0, 3), (1, 0), (0, 4), (0, 1), (1, 3))
    out = ""
    for i, (up, low) in enumerate(used):
        x = -144 + i * 48
        ys = [-52, -78] if up else [-64, -82]
        lows = [-16 + 19 * k for k in range(low)] + [78 - 19 * k for k in range(5 - low)]
        out += "".join(cut(f"M{x - 21} {y}C{x - 14} {y - 11} {x + 14} {y - 11} {x + 21} {y}C{x + 14} {y + 11} {x - 14} {y + 11} {x - 21} {y}Z", mix("madder", "timber", .35), 4) for y in ys + lows)
    corners_ = "".join(cut(corners([(x - 20, y - 18), (x + 20, y - 18), (x + 20, y + 18), (x - 20, y + 18)], 6, 3), "gold", 4) for x in (-180, 180) for y in (-98, 100))
    return at(0, 0, lift("s3", cut(frame, mix("timber", SHADE, .1), 9)) + rods + lift("s1", out) + beam + lift("s1", corners_), r=-4)


def chest() -> str:
    """A wooden money chest with brass bands and a long old lock; the key lies in front."""
    lid = cut("M-160 -56C-150 -104 150 -108 164 -58L160 -22H-158Z", mix(WOOD, RIM, .1), 9, *[path(f"M{x} -120H{x + 26}V0H{x}Z", "gold") for x in (-128, 100)])
    body = cut(corners([(-158, -24), (160, -24), (154, 130), (-152, 130)], 10, 3), WOOD, 11, *[engraved(f"M-170 {y}H170", WOOD, 3) for y in (26, 78)], *[path(f"M{x} -40H{x + 26}V150H{x}Z", "gold") for x in (-128, 100)], *[circle(x, y, 5, mix("gold", SHADE, .4)) for x in (-115, 113) for y in (0, 50, 104)])
    plate = lift("s1", cut(blob(2, -10, 44, 44, 3, .01, 14), mix("gold", "rape", .3), 6))
    lock = lift("s2", cut(corners([(-52, 14), (58, 12), (58, 46), (-52, 48)], 9, 3), mix("gold", "timber", .25), 6), path("M-38 14V-8H42V13", "none", stroke=mix("gold", "timber", .4), stroke_width=9), circle(32, 30, 6, "ink"))
    key = lift("s2", at(90, 156, path(blob(-74, 0, 22, 20, 3, .02), "none", stroke=mix("night", "ridge", .4), stroke_width=11), line("M-50 0H70M70 0V22M46 0V16", mix("night", "ridge", .4), 11), r=-8))
    return lift("s3", body) + lift("s3", lid) + plate + lock + key


def balance() -> str:
    """A hanging pair of scales: silver in one pan, weights in the other."""
    brass = mix("gold", "timber", .15)
    post = cut(corners([(-10, -150), (10, -150), (13, 140), (-13, 140)], 8, 3), "timber", 6) + cut("M-96 168C-90 140 -30 132 0 132C30 132 92 140 98 168Z", "timber", 8)
    beam = lift("s2", line("M-146 -118L146 -146", mix(brass, SHADE, .25), 17) + line("M-146 -121L146 -149", mix(brass, "rape", .4), 8), cut(blob(0, -136, 22, 22, 3, .02), brass, 5))
    out = ""
    for x, y in ((-144, -116), (144, -146)):
        out += line(f"M{x} {y}L{x - 62} {y + 148}M{x} {y}L{x + 62} {y + 148}M{x} {y}V{y + 140}", "tea", 4.5)
        goods = lift("s1", cut(blob(x - 20, y + 136, 30, 20, 3, .1, 9), SILVER, 6), cut(blob(x + 24, y + 138, 24, 17, 6, .1, 9), mix(SILVER, "ridge", .2), 5)) if x < 0 else "".join(lift("s1", cut(corners([(x + dx - 15, y + 148), (x + dx - 12, y + 148 - h), (x + dx + 12, y + 148 - h), (x + dx + 15, y + 148)], 4), IRON, 4)) for dx, h in ((-32, 40), (2, 30), (32, 22)))
        out += goods + lift("s2", cut(f"M{x - 72} {y + 146}H{x + 72}C{x + 60} {y + 190} {x - 60} {y + 190} {x - 72} {y + 146}Z", brass, 7))
    return at(0, 14, lift("s3", post) + out + beam)


def jar(open_: bool) -> str:
    """A small clay jar; open, it shows and spills thin silver coins."""
    glaze = mix(CLAY, "loess", .25)
    body = cut("M-62 -96C-70 -70 -116 -50 -122 16C-124 86 -86 142 -60 150H62C88 142 126 86 124 16C118 -50 72 -70 64 -96Z", glaze, 14, path("M-130 -6Q0 30 132 -8V6Q0 44 -130 8Z", mix(glaze, SHADE, .25)), *[path(f"M{x} 26q12 -20 24 0", "none", stroke=mix(glaze, SHADE, .25), stroke_width=5) for x in range(-120, 120, 26)],
               patina(4, 18, (-110, -60, 110, 140), (mix("loess", "tea", .4), mix(glaze, RIM, .4))), line("M-92 -10Q-96 40 -80 82", mix(glaze, RIM, .5), 10, opacity=.6))
    lip = cut(blob(0, -102, 80, 27, 3, .012, 14), mix(glaze, RIM, .14), 6)
    soil = "".join(path(blob(x, y, rx, 12, i, .12, 9), mix("loess", "timber", .4)) for i, (x, y, rx) in enumerate(((-130, 156, 44), (120, 158, 50), (0, 166, 70))))
    if not open_:
        cloth = cut("M-86 -106C-74 -142 70 -144 88 -106C98 -84 92 -66 84 -58Q66 -72 50 -60Q26 -74 0 -60Q-26 -74 -50 -60Q-66 -72 -86 -58C-94 -70 -96 -88 -86 -106Z", mix("straw", "loess", .3), 8)
        return soil + lift("s3", body) + lift("s2", cloth) + line("M-80 -84Q0 -66 82 -84", "madder", 8)
    spill = ((-112, 140, -20), (98, 158, 14), (138, 128, 30), (-66, 168, 8), (28, 176, -10))
    inside = path(blob(0, -102, 62, 18, 4, .02), mix(glaze, "ink", .6)) + "".join(lift("s1", at(x, y, thin_coin(), s=.5, r=r)) for x, y, r in ((-34, -116, -30), (32, -118, 24), (0, -128, 4)))
    return soil + lift("s3", body) + lift("s1", lip) + inside + path("M-78 -98C-60 -78 60 -78 80 -98C72 -84 50 -74 0 -74C-50 -74 -72 -84 -78 -98Z", mix(glaze, RIM, .14)) + "".join(lift("s2", at(x, y, thin_coin(), s=.62, r=r)) for x, y, r in spill)


def thin_coin() -> str:
    """A thin silver coin seen lying, radius 62, the head told by two strokes."""
    metal = mix(SILVER, "ridge", .25)
    return f'<g transform="scale(1 .72)">{cut(blob(0, 0, 62, 60, 5, .02), metal, 8, beads(46, 20, metal, 3.6), raised("M-12 22Q-2 0 -10 -14M10 20Q18 4 12 -10M-18 -20H18M-20 -34Q0 -22 20 -34", metal, 6))}</g>'


def tally() -> str:
    """A gold-coloured tally cut in two along a jagged line; the halves fit. The strokes are no writing."""
    gold = mix("gold", "rape", .35)
    left = "M-20 -168C-70 -164 -112 -150 -116 -110L-110 120C-104 156 -60 172 -16 174L-34 118L4 78L-30 34L6 -8L-30 -50L4 -94Z"
    right = "M-8 -168C54 -164 104 -150 112 -110L110 120C104 156 58 172 0 174L-18 118L20 78L-14 34L22 -8L-14 -50L20 -94Z"
    ink = "M-92 -78q26 -26 44 -2q6 24 -16 26q-16 -4 -8 -18M-94 -10q18 -16 34 0t30 2M-92 22q18 -16 34 0t30 2M-90 70q26 -22 44 2q2 24 -18 22q-14 -6 -4 -18"
    ink2 = "M44 -78q26 -26 44 -2q6 24 -16 26q-16 -4 -8 -18M46 -10q16 -16 24 0t22 2M46 22q16 -16 24 0t22 2M46 70q26 -22 44 2q2 24 -18 22q-14 -6 -4 -18"
    holes = blob(-62, -132, 11, 11, 3, .03), blob(56, -134, 11, 11, 4, .03)
    one = cut(left + holes[0], gold, 10, patina(3, 8, (-110, -160, 0, 170), (mix(gold, "timber", .4),)), raised(ink, gold, 9))
    two = cut(right + holes[1], gold, 10, patina(8, 8, (0, -160, 110, 170), (mix(gold, "timber", .4),)), raised(ink2, gold, 9))
    cord = line("M56 -136C60 -190 90 -206 122 -196", "madder", 8) + line("M122 -196q18 14 12 36M122 -196q22 4 28 24", "madder", 6)
    return lift("s3", at(-42, 8, one, r=-6)) + lift("s3", at(44, 4, two, cord, r=6))


def dig_tools() -> str:
    """A small trowel, a brush and a numbered-less find tag on sifted earth."""
    earth = path("M-190 128C-150 84 -70 92 -20 104C50 84 140 88 192 130C150 170 -150 174 -190 128Z", mix("loess", "timber", .3)) + "".join(circle(x, y, r, mix("loess", "timber", .55)) for x, y, r in ((-120, 120, 7), (-60, 140, 5), (40, 126, 6), (110, 136, 8), (150, 124, 4)))
    steel = mix("ridge", "snow", .25)
    trowel = at(-66, 10, cut("M0 118C-44 70 -58 10 -50 -22C-30 -34 30 -34 50 -22C58 10 44 70 0 118Z", steel, 9, line("M0 -20V90", mix(steel, "#FFFFFF", .6), 5)), line("M0 -24V-74", mix("ridge", "night", .4), 12), cut(corners([(-18, -176), (18, -176), (16, -66), (-16, -66)], 15, 3), "madder", 7), r=24)
    bristles = "".join(line(f"M{x} 38L{x * 1.3:.0f} 116", mix("straw", ("timber", "paper", "loess")[x % 3], .4), 9) for x in range(-36, 40, 9))
    brush_ = at(92, 0, cut(corners([(-17, -170), (17, -170), (14, -20), (-14, -20)], 14, 4), WOOD, 6), bristles, cut(corners([(-44, -24), (44, -24), (42, 44), (-42, 44)], 8, 4), mix("ridge", "night", .25), 7, line("M-44 -6H44M-44 26H44", mix("ridge", "snow", .5), 4)), r=-20)
    tag = lift("s2", at(10, 136, cut(corners([(-60, -26), (60, -30), (62, 26), (-58, 28)], 8, 3), "paper", 5), circle(-44, 0, 6, mix("straw", "tea", .6)), rect(-24, -6, 70, 10, mix("straw", "tea", .25), 5), r=-5))
    return lift("s2", earth) + lift("s3", trowel) + lift("s3", brush_) + tag


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects({
        "ox-cart": item(ground(190, y=170), at(-6, -2, ox_cart())),
        "shop-ledger": item(ground(180, y=146), shop_ledger()),
        "abacus": item(ground(180, y=140), abacus()),
        "key-lock-chest": item(ground(170, y=160), at(0, 6, chest())),
        "balance": item(ground(110, y=186), balance()),
        "jar": item(ground(150, y=180), at(0, 4, jar(True))),
        "jar-closed": item(ground(150, y=178), at(0, 8, jar(False), s=1.08)),
        "tally": item(ground(140, y=192), tally()),
        "trowel": item(ground(186, y=160), dig_tools()),
    })
