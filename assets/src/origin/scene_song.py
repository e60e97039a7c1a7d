"""Song Chengdu: a street of timber shops with an ox cart, and the inside of a shop that keeps other people's iron cash."""

from __future__ import annotations

from collections.abc import Iterator

from houses import lantern
from land import cloud
from nature import blossom, leaf, tree
from palette import P, mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, rect

from origin.paper import SHADE, corners, cut
from origin.stage import scene, sky, speckle
from origin.trade import ox_cart

TILE = mix("ridge", "tea", 0.45)
PLASTER = mix("paper", "loess", 0.18)


def tiled_roof(x: float, y: float, w: float, h: float, lift_: float = 16) -> str:
    """A grey tiled roof seen from the front, its eaves at y, corners slightly raised."""
    d = f"M{x - 34} {y - lift_}Q{x + w / 2} {y + 12} {x + w + 34} {y - lift_}L{x + w - 10} {y - h}H{x + 10}Z"
    rows = "".join(
        line(
            f"M{x - 24 + i * (w + 48) / 13:.0f} {y - 4}L{x + 12 + i * (w - 24) / 13:.0f} {y - h}",
            mix(TILE, "ink", 0.25),
            4,
            opacity=0.7,
        )
        for i in range(14)
    )
    hem = "".join(
        circle(x - 28 + i * (w + 56) / 17, y - 5 - abs(i - 8.5) * lift_ / 12, 7, mix(TILE, "paper", 0.3)) for i in range(18)
    )
    return lift("s3", path(d, TILE), rows, hem) + lift("s1", rect(x, y - h - 12, w, 15, mix(TILE, "ink", 0.2), 6))


def shop(x: float, y: float, w: float, h: float, cloth: str, goods: str) -> str:
    """A shop front standing on y: plaster above, open counter below, a cloth valance and an empty sign board."""
    wood = mix("timber", "madder", 0.12)
    wall = (
        rect(x, y - h, w, h, PLASTER)
        + "".join(rect(px, y - h, 15, h, wood, 2) for px in (x, x + w / 2 - 7, x + w - 15))
        + rect(x, y - h, w, 13, wood)
    )
    upper = "".join(
        rect(px, y - h + 28, w / 2 - 44, h * 0.24, mix("timber", "#FFE9C0", 0.1), 3)
        + "".join(
            rect(px + 8 + i * (w / 2 - 60) / 4, y - h + 34, (w / 2 - 60) / 4 - 6, h * 0.24 - 12, mix("paper", "rape", 0.3), 2)
            for i in range(4)
        )
        for px in (x + 22, x + w / 2 + 18)
    )
    hall = rect(x + 15, y - h * 0.52, w - 30, h * 0.52, mix("timber", "ink", 0.45)) + rect(
        x + 15, y - h * 0.52, w - 30, 14, "#2A1208", opacity=0.3
    )
    fronts = lift(
        "s1",
        "".join(
            path(
                f"M{x + 15 + i * (w - 30) / 4:.0f} {y - h * 0.56:.0f}h{(w - 30) / 4:.0f}v44q{-(w - 30) / 8:.0f} 14 {-(w - 30) / 4:.0f} 0Z",
                c,
            )
            for i, c in enumerate((cloth, mix(cloth, "paper", 0.3)) * 2)
        ),
    )
    counter = lift(
        "s2",
        cut(
            corners([(x + 6, y - h * 0.2), (x + w - 6, y - h * 0.2), (x + w - 2, y), (x + 2, y)], 6),
            mix("timber", "#FFE9C0", 0.2),
            7,
        ),
    ) + rect(x, y - h * 0.22, w, 11, mix("timber", "#FFE9C0", 0.45), 4)
    board = lift(
        "s2",
        cut(
            corners(
                [
                    (x + w / 2 - 62, y - h - 4),
                    (x + w / 2 + 62, y - h - 4),
                    (x + w / 2 + 58, y - h + 40),
                    (x + w / 2 - 58, y - h + 40),
                ],
                7,
                3,
            ),
            mix("night", "deep", 0.4),
            5,
            path(
                corners(
                    [
                        (x + w / 2 - 50, y - h + 5),
                        (x + w / 2 + 50, y - h + 5),
                        (x + w / 2 + 47, y - h + 31),
                        (x + w / 2 - 47, y - h + 31),
                    ],
                    4,
                ),
                "none",
                stroke="gold",
                stroke_width=3,
            ),
        ),
    )
    return lift("s3", wall) + upper + hall + fronts + at(x + w / 2, y - h * 0.22, goods) + counter + board


def bolts() -> str:
    """Rolls of cloth on a counter."""
    return "".join(
        lift("s1", rect(x, -24 - i % 2 * 20, 58, 22, c, 10), rect(x + 4, -20 - i % 2 * 20, 50, 5, mix(c, "paper", 0.35), 2))
        for i, (x, c) in enumerate(
            ((-104, P["madder"]), (-90, P["lake"]), (-34, P["meadow"]), (-20, P["rape"]), (38, P["blush"]), (48, P["deep"]))
        )
    )


def bowls() -> str:
    return "".join(
        lift(
            "s1",
            path(f"M{x} -30H{x + 44}Q{x + 40} -4 {x + 22} -4Q{x + 4} -4 {x} -30Z", c),
            path(f"M{x + 4} -22H{x + 40}", "none", stroke="lake", stroke_width=4),
        )
        for x, c in ((-110, "#FBF5E8"), (-58, mix("sky", "paper", 0.4)), (8, "#FBF5E8"), (60, mix("meadow", "paper", 0.5)))
    )


def bridge() -> str:
    """The arch bridge, the stream and a far pavilion where the street opens."""
    out = path("M420 420C500 398 780 398 860 420V470H420Z", "url(#stream)") + "".join(
        line(f"M{x} {y}h36", "#EAF6F3", 3, opacity=0.7) for x, y in ((470, 430), (560, 440), (720, 436), (790, 426))
    )
    out += lift(
        "s2",
        path(
            "M452 446C520 340 760 340 828 446L790 452C760 408 700 392 640 392C580 392 520 408 490 452Z",
            mix("ridge", "straw", 0.5),
        ),
    ) + line("M458 428C524 326 756 326 822 428", mix("ridge", "straw", 0.75), 7)
    return out + "".join(
        line(f"M{x} {y}v-22", mix("ridge", "straw", 0.6), 6)
        for x, y in ((500, 388), (560, 362), (640, 352), (720, 362), (780, 388))
    )


def street() -> str:
    far = path("M-40 330Q160 280 360 312T760 300T1320 320V460H-40Z", mix("ridge", "meadow", 0.45)) + path(
        "M-40 366Q220 330 460 356T900 346T1320 362V470H-40Z", mix("pine", "meadow", 0.55)
    )
    far += "".join(
        tree(x, 396, s, mix("pine", "meadow", m))
        for x, s, m in ((424, 0.9, 0.2), (480, 0.7, 0.5), (820, 0.8, 0.4), (876, 1.0, 0.2))
    )
    small = (
        at(300, 0, tiled_roof(62, 276, 110, 50, 10), shop(62, 430, 110, 150, P["lake"], ""))
        + tiled_roof(826, 280, 120, 52, 10)
        + shop(826, 434, 120, 152, P["meadow"], "")
    )
    ground = (
        path("M-40 452H1320V860H-40Z", "url(#flag)")
        + "".join(line(f"M-40 {y}H1320", mix("loess", "tea", 0.3), 3, opacity=0.35) for y in (486, 530, 586, 656, 744))
        + "".join(
            line(f"M{640 + dx * 0.35:.0f} 452L{640 + dx * 1.7:.0f} 860", mix("loess", "tea", 0.3), 3, opacity=0.3)
            for dx in range(-900, 901, 150)
        )
        + speckle(7, 30, (0, 480, 1280, 840), (mix("loess", "paper", 0.5), mix("loess", "tea", 0.3)), 5)
    )
    left = shop(-30, 600, 300, 360, P["madder"], at(0, 0, bolts())) + tiled_roof(-30, 246, 300, 96)
    right = shop(1010, 596, 300, 356, P["deep"], at(0, 0, bowls())) + tiled_roof(1010, 246, 300, 96)
    lamps = "".join(lantern(x, y, 2.4) for x, y in ((300, 292), (982, 290))) + lantern(360, 330, 1.5) + lantern(930, 330, 1.5)
    cart = ellipse(640, 582, 150, 13, "#5A3A22", opacity=0.24) + lift("s2", at(640, 486, ox_cart(), s=0.56))
    return far + bridge() + small + ground + cart + left + right + lamps


def hibiscus() -> str:
    """A bough of the city's flower in the near upper corner."""
    bough = line("M1320 -190C1200 -90 1120 -90 1010 -40M1180 -96C1150 -60 1130 -30 1126 10", mix("timber", SHADE, 0.2), 12)
    leaves = "".join(
        leaf(x, y, a, mix("pine", "meadow", m), 1.4)
        for x, y, a, m in (
            (1030, -40, 200, 0.3),
            (1080, -56, 120, 0.5),
            (1150, -80, 230, 0.2),
            (1126, -10, 140, 0.4),
            (1206, -96, 80, 0.5),
            (1250, -80, 130, 0.3),
            (1120, 10, 70, 0.2),
            (1180, -60, 60, 0.4),
            (1060, -30, 60, 0.35),
            (1240, -60, 100, 0.2),
            (1160, -30, 110, 0.55),
        )
    )
    return lift(
        "s3",
        bough,
        leaves,
        "".join(
            blossom(x, y, c, 5, s)
            for x, y, c, s in (
                (1044, -30, P["blush"], 1.0),
                (1104, -52, mix("blush", "paper", 0.5), 1.15),
                (1122, 16, P["blush"], 0.95),
                (1186, -66, mix("blush", "paper", 0.35), 1.1),
                (1236, -34, P["blush"], 0.9),
            )
        ),
    )


def pictures() -> Iterator[Picture]:
    """The backdrop of this file."""
    defs, air = sky("sky", (0, "#9AD0DA"), (0.3, "#D3EAE4"), (0.5, "#FDEFD0"), (1, "#FDEBC8"))
    defs += lin("flag", [(0, mix("loess", "paper", 0.45)), (1, mix("loess", "timber", 0.12))]) + lin(
        "stream", [(0, "#8CCBD0"), (1, "#4FA9BB")]
    )
    yield scene(
        "scene-chengdu-street",
        air + circle(300, 60, 240, "url(#sun)") + cloud(560, 90, 0.9) + cloud(860, 20, 0.8) + street(),
        defs,
        1.1,
        at(0, 74, hibiscus()),
    )
