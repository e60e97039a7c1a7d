"""Song Chengdu: a street of timber shops with an ox cart, and the inside of a shop that keeps other people's iron cash."""
from __future__ import annotations

from collections.abc import Iterator

from houses import lantern
from land import cloud
from nature import blossom, leaf, tree
from palette import P, mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, poly, rect

from origin.cash import roll
from origin.paper import IRON, RIM, SHADE, corners, cut
from origin.stage import glow, scene, shelf, sky, speckle
from origin.trade import abacus, chest, ox_cart, shop_ledger

TILE = mix("ridge", "tea", .45)
PLASTER = mix("paper", "loess", .18)


def tiled_roof(x: float, y: float, w: float, h: float, lift_: float = 16) -> str:
    """A grey tiled roof seen from the front, its eaves at y, corners slightly raised."""
    d = f"M{x - 34} {y - lift_}Q{x + w / 2} {y + 12} {x + w + 34} {y - lift_}L{x + w - 10} {y - h}H{x + 10}Z"
    rows = "".join(line(f"M{x - 24 + i * (w + 48) / 13:.0f} {y - 4}L{x + 12 + i * (w - 24) / 13:.0f} {y - h}", mix(TILE, "ink", .25), 4, opacity=.7) for i in range(14))
    hem = "".join(circle(x - 28 + i * (w + 56) / 17, y - 5 - abs(i - 8.5) * lift_ / 12, 7, mix(TILE, "paper", .3)) for i in range(18))
    return lift("s3", path(d, TILE), rows, hem) + lift("s1", rect(x, y - h - 12, w, 15, mix(TILE, "ink", .2), 6))


def shop(x: float, y: float, w: float, h: float, cloth: str, goods: str) -> str:
    """A shop front standing on y: plaster above, open counter below, a cloth valance and an empty sign board."""
    wood = mix("timber", "madder", .12)
    wall = rect(x, y - h, w, h, PLASTER) + "".join(rect(px, y - h, 15, h, wood, 2) for px in (x, x + w / 2 - 7, x + w - 15)) + rect(x, y - h, w, 13, wood)
    upper = "".join(rect(px, y - h + 28, w / 2 - 44, h * .24, mix("timber", "#FFE9C0", .1), 3) + "".join(rect(px + 8 + i * (w / 2 - 60) / 4, y - h + 34, (w / 2 - 60) / 4 - 6, h * .24 - 12, mix("paper", "rape", .3), 2) for i in range(4)) for px in (x + 22, x + w / 2 + 18))
    hall = rect(x + 15, y - h * .52, w - 30, h * .52, mix("timber", "ink", .45)) + rect(x + 15, y - h * .52, w - 30, 14, "#2A1208", opacity=.3)
    fronts = lift("s1", "".join(path(f"M{x + 15 + i * (w - 30) / 4:.0f} {y - h * .56:.0f}h{(w - 30) / 4:.0f}v44q{-(w - 30) / 8:.0f} 14 {-(w - 30) / 4:.0f} 0Z", c) for i, c in enumerate((cloth, mix(cloth, "paper", .3)) * 2)))
    counter = lift("s2", cut(corners([(x + 6, y - h * .2), (x + w - 6, y - h * .2), (x + w - 2, y), (x + 2, y)], 6), mix("timber", "#FFE9C0", .2), 7)) + rect(x, y - h * .22, w, 11, mix("timber", "#FFE9C0", .45), 4)
    board = lift("s2", cut(corners([(x + w / 2 - 62, y - h - 4), (x + w / 2 + 62, y - h - 4), (x + w / 2 + 58, y - h + 40), (x + w / 2 - 58, y - h + 40)], 7, 3), mix("night", "deep", .4), 5, path(corners([(x + w / 2 - 50, y - h + 5), (x + w / 2 + 50, y - h + 5), (x + w / 2 + 47, y - h + 31), (x + w / 2 - 47, y - h + 31)], 4), "none", stroke="gold", stroke_width=3)))
    return lift("s3", wall) + upper + hall + fronts + at(x + w / 2, y - h * .22, goods) + counter + board


def bolts() -> str:
    """Rolls of cloth on a counter."""
    return "".join(lift("s1", rect(x, -24 - i % 2 * 20, 58, 22, c, 10), rect(x + 4, -20 - i % 2 * 20, 50, 5, mix(c, "paper", .35), 2)) for i, (x, c) in enumerate(((-104, P["madder"]), (-90, P["lake"]), (-34, P["meadow"]), (-20, P["rape"]), (38, P["blush"]), (48, P["deep"]))))


def bowls() -> str:
    return "".join(lift("s1", path(f"M{x} -30H{x + 44}Q{x + 40} -4 {x + 22} -4Q{x + 4} -4 {x} -30Z", c), path(f"M{x + 4} -22H{x + 40}", "none", stroke="lake", stroke_width=4)) for x, c in ((-110, "#FBF5E8"), (-58, mix("sky", "paper", .4)), (8, "#FBF5E8"), (60, mix("meadow", "paper", .5))))


def bridge() -> str:
    """The arch bridge, the stream and a far pavilion where the street opens."""
    out = path("M420 420C500 398 780 398 860 420V470H420Z", "url(#stream)") + "".join(line(f"M{x} {y}h36", "#EAF6F3", 3, opacity=.7) for x, y in ((470, 430), (560, 440), (720, 436), (790, 426)))
    out += lift("s2", path("M452 446C520 340 760 340 828 446L790 452C760 408 700 392 640 392C580 392 520 408 490 452Z", mix("ridge", "straw", .5))) + line("M458 428C524 326 756 326 822 428", mix("ridge", "straw", .75), 7)
    return out + "".join(line(f"M{x} {y}v-22", mix("ridge", "straw", .6), 6) for x, y in ((500, 388), (560, 362), (640, 352), (720, 362), (780, 388)))


def street() -> str:
    far = path("M-40 330Q160 280 360 312T760 300T1320 320V460H-40Z", mix("ridge", "meadow", .45)) + path("M-40 366Q220 330 460 356T900 346T1320 362V470H-40Z", mix("pine", "meadow", .55))
    far += "".join(tree(x, 396, s, mix("pine", "meadow", m)) for x, s, m in ((424, .9, .2), (480, .7, .5), (820, .8, .4), (876, 1.0, .2)))
    small = at(300, 0, tiled_roof(62, 276, 110, 50, 10), shop(62, 430, 110, 150, P["lake"], "")) + tiled_roof(826, 280, 120, 52, 10) + shop(826, 434, 120, 152, P["meadow"], "")
    ground = path("M-40 452H1320V860H-40Z", "url(#flag)") + "".join(line(f"M-40 {y}H1320", mix("loess", "tea", .3), 3, opacity=.35) for y in (486, 530, 586, 656, 744)) + "".join(line(f"M{640 + dx * .35:.0f} 452L{640 + dx * 1.7:.0f} 860", mix("loess", "tea", .3), 3, opacity=.3) for dx in range(-900, 901, 150)) + speckle(7, 30, (0, 480, 1280, 840), (mix("loess", "paper", .5), mix("loess", "tea", .3)), 5)
    left = shop(-30, 600, 300, 360, P["madder"], at(0, 0, bolts())) + tiled_roof(-30, 246, 300, 96)
    right = shop(1010, 596, 300, 356, P["deep"], at(0, 0, bowls())) + tiled_roof(1010, 246, 300, 96)
    lamps = "".join(lantern(x, y, 2.4) for x, y in ((300, 292), (982, 290))) + lantern(360, 330, 1.5) + lantern(930, 330, 1.5)
    cart = ellipse(640, 582, 150, 13, "#5A3A22", opacity=.24) + lift("s2", at(640, 486, ox_cart(), s=.56))
    return far + bridge() + small + ground + cart + left + right + lamps


def hibiscus() -> str:
    """A bough of the city's flower in the near upper corner."""
    bough = line("M1320 -150C1200 -90 1120 -90 1010 -40M1180 -96C1150 -60 1130 -30 1126 10", mix("timber", SHADE, .2), 12)
    leaves = "".join(leaf(x, y, a, mix("pine", "meadow", m), 1.4) for x, y, a, m in ((1030, -40, 200, .3), (1080, -56, 120, .5), (1150, -80, 230, .2), (1126, -10, 140, .4), (1206, -96, 80, .5), (1250, -80, 130, .3), (1120, 10, 70, .2), (1180, -60, 60, .4), (1060, -30, 60, .35), (1240, -60, 100, .2), (1160, -30, 110, .55)))
    return lift("s3", bough, leaves, "".join(blossom(x, y, c, 5, s) for x, y, c, s in ((1044, -30, P["blush"], 1.0), (1104, -52, mix("blush", "paper", .5), 1.15), (1122, 16, P["blush"], .95), (1186, -66, mix("blush", "paper", .35), 1.1), (1236, -34, P["blush"], .9))))


def cash_shelf(x: float, y: float, n: int, seed: int) -> str:
    """A shelf with n hanging-length rolls of iron cash lying side by side."""
    rolls = "".join(lift("s1", at(x + 46 + i * 84, y - 22 - (i + seed) % 2 * 3, roll(8, mix(IRON, RIM if (i + seed) % 2 else SHADE, .08), 9, 4), s=.72)) for i in range(n))
    return shelf(x, y, n * 84 + 16) + rolls


def deposit_shop() -> str:
    """Plaster wall, lattice window with the street's light, shelves of iron cash, the counter with abacus and ledger."""
    wall = rect(-20, -140, 1320, 700, "url(#wall)") + "".join(lift("s2", rect(x, -140, 40, 690, mix("timber", SHADE, .12)), rect(x + 5, -140, 7, 690, mix("timber", "#FFE9C0", .3))) for x in (-4, 392, 848, 1246)) + lift("s2", rect(-20, -70, 1320, 42, "timber"), rect(-20, -68, 1320, 8, mix("timber", "#FFE9C0", .4)))
    view = rect(470, 20, 340, 240, mix("sky", "paper", .35)) + path("M470 260V210Q560 176 640 200T810 190V260Z", mix("pine", "meadow", .5)) + path("M560 260L600 200H720L760 260Z", mix(TILE, "paper", .2))
    grid = "".join(rect(x, 20, 7, 240, "timber") for x in range(508, 800, 46)) + "".join(rect(470, y, 340, 7, "timber") for y in (64, 132, 200)) + lift("s1", rect(590, 92, 100, 90, "none", 4, stroke="timber", stroke_width=9))
    window_ = view + grid + lift("s3", path("M448 -2H832V282H448ZM470 20V260H810V20Z", mix("timber", SHADE, .15), fill_rule="evenodd")) + rect(438, 280, 404, 17, mix("timber", "#FFE9C0", .3), 5)
    shelves = "".join(cash_shelf(56, y, 4, i) + cash_shelf(902, y, 4, i + 1) for i, y in enumerate((96, 204, 312)))
    sun = poly([(470, 20), (810, 20), (1010, 560), (560, 560)], "#FFF3C8", opacity=.2)
    counter = lift("s4", path("M-40 474H1320V860H-40Z", mix("timber", "#FFE9C0", .08))) + lift("s2", rect(-20, 458, 1320, 30, mix("timber", "#FFE9C0", .36), 6)) + rect(-20, 488, 1320, 12, "#5A3416", opacity=.2)
    panels = "".join(path(corners([(x, 536), (x + 250, 536), (x + 250, 790), (x, 790)], 12), "none", stroke=mix("timber", SHADE, .3), stroke_width=6) + path(corners([(x + 20, 556), (x + 230, 556), (x + 230, 770), (x + 20, 770)], 8), mix("timber", "#FFE9C0", .16)) for x in (-60, 220, 500, 780, 1060))
    things = lift("s2", at(372, 404, abacus(), s=.42)) + lift("s2", at(906, 416, shop_ledger(), s=.4)) + lift("s2", at(116, 392, chest(), s=.5)) + "".join(lift("s1", at(x, y, roll(12, IRON, 10, 6), s=.9)) for x, y in ((1110, 430), (1180, 430), (1146, 396)))
    return wall + window_ + shelves + sun + counter + panels + things


def pictures() -> Iterator[Picture]:
    """The backdrops of this file."""
    defs, air = sky("sky", (0, "#9AD0DA"), (.3, "#D3EAE4"), (.5, "#FDEFD0"), (1, "#FDEBC8"))
    defs += lin("flag", [(0, mix("loess", "paper", .45)), (1, mix("loess", "timber", .12))]) + lin("stream", [(0, "#8CCBD0"), (1, "#4FA9BB")])
    yield scene("scene-chengdu-street", air + circle(300, 60, 240, "url(#sun)") + cloud(560, 90, .9) + cloud(860, 20, .8) + street(), defs, 1.1, hibiscus())
    defs = lin("wall", [(0, mix("paper", "loess", .35)), (1, mix("loess", "paper", .25))])
    yield scene("scene-deposit-shop", deposit_shop() + glow(640, 160, 300), defs, 1.0)
