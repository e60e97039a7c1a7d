"""Two open landscapes of the plateau road: the caravan by the great lake, and the salt lake with its white heaps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from land import cloud, flowers, peak, tufts
from nature import crane
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, smooth

from origin.beasts import camel, horse, yak
from origin.cards import tag
from origin.food import salt_bag
from origin.stage import layer, scene, sky, speckle


def traveller(robe: str, hat: str) -> str:
    """A small paper walker going right, feet on y = 0, 120 high."""
    dark = mix(robe, "ink", 0.3)
    return (
        path("M-14 -18H-2V0H-16ZM4 -18H16L18 0H4Z", mix("ink", "tea", 0.4))
        + path("M-10 -84H14C26 -60 28 -34 26 -14H-24C-24 -38 -22 -62 -10 -84Z", robe)
        + path("M6 -84H14C26 -60 28 -34 26 -14H10C14 -38 12 -62 6 -84Z", dark, opacity=0.6)
        + path("M-24 -48H27V-40H-25Z", "rape")
        + circle(4, -96, 15, mix("blush", "loess", 0.4))
        + path("M-20 -100Q4 -136 28 -100Z", hat)
        + line("M12 -70L32 -50", dark, 8)
        + line("M34 -78V0", "timber", 4)
    )


def caravan(steps: Iterable[tuple[float, float, str]], s: float) -> str:
    """Animals and people with their feet at (x, y); the letter is c, h, y or one of the people a, b."""
    beasts = {"c": (camel, 180), "h": (horse, 168), "y": (yak, 160)}
    people = {"a": ("pine", mix("straw", "timber", 0.3)), "b": ("deep", "tea")}
    out = ""
    for x, y, kind in steps:
        shade = ellipse(x, y, 150 * s, 15 * s, "#5A3A22", opacity=0.24)
        body = (
            at(x, y - beasts[kind][1] * s, beasts[kind][0](), s=s)
            if kind in beasts
            else at(x, y, traveller(*people[kind]), s=s * 1.9)
        )
        out += shade + body
    return out


def lake_road() -> str:
    """Mountains, the lake, a grass ridge with the caravan, and the road as a ribbon with five empty tags."""
    far = mix("ridge", "sky", 0.42)
    out = "".join(
        peak(x, 262, w, h, i + 31, far if i < 4 else "ridge", 0.5)
        for i, (x, w, h) in enumerate(
            (
                (60, 380, 120),
                (420, 360, 108),
                (800, 420, 132),
                (1190, 380, 118),
                (230, 420, 168),
                (620, 380, 134),
                (1010, 440, 176),
            )
        )
    )
    out += path("M-40 262H1320V372H-40Z", "url(#lake)") + "".join(
        line(f"M{x} {y}h{w}", "#F1FAF4", 3.5, opacity=0.7)
        for x, y, w in (
            (60, 284, 80),
            (240, 300, 60),
            (430, 280, 90),
            (640, 306, 70),
            (860, 284, 110),
            (1040, 300, 60),
            (1180, 286, 70),
            (520, 326, 80),
            (940, 330, 90),
            (130, 334, 70),
        )
    )
    out += ellipse(900, 266, 90, 9, mix("ridge", "pine", 0.25)) + path("M-40 258H1320V266H-40Z", "#FFF6DC", opacity=0.55)
    out += layer(
        [(-40, 352), (180, 336), (420, 362), (640, 350), (860, 370), (1100, 346), (1320, 360)],
        mix("rape", "meadow", 0.3),
        "#FFF3B4",
    ) + speckle(8, 90, (-20, 352, 1300, 392), ("#FFE98F", "gold"), 4)
    out += layer([(-40, 396), (240, 378), (520, 408), (800, 386), (1060, 404), (1320, 380)], mix("meadow", "rape", 0.18))
    out += caravan(
        (
            (140, 414, "a"),
            (244, 414, "c"),
            (386, 420, "c"),
            (520, 424, "b"),
            (616, 424, "y"),
            (760, 420, "y"),
            (880, 418, "a"),
            (990, 420, "h"),
            (1130, 424, "c"),
        ),
        0.36,
    )
    return (
        out
        + layer([(-40, 452), (200, 430), (470, 462), (760, 436), (1020, 462), (1320, 430)], mix("meadow", "pine", 0.22))
        + near_road()
        + layer([(-40, 650), (240, 690), (520, 668), (820, 694), (1080, 664), (1320, 686)], mix("meadow", "pine", 0.5))
        + tufts(5, 60, (0, 700, 1280, 820), mix("meadow", "paper", 0.15))
        + flowers(6, 46, (0, 700, 1280, 740))
    )


def near_road() -> str:
    """The road told as a string of stops: five empty tags along a ribbon, no map."""
    pts = [(-40.0, 566.0), (150.0, 536.0), (360.0, 586.0), (640.0, 540.0), (900.0, 592.0), (1120.0, 538.0), (1320.0, 572.0)]
    d = smooth(pts)
    stops = [(150.0, 536.0, 8.0), (360.0, 586.0, -6.0), (640.0, 540.0, 5.0), (900.0, 592.0, -7.0), (1120.0, 538.0, 6.0)]
    ribbon = lift(
        "s2",
        line(d, mix("loess", "timber", 0.25), 40),
        line(d, "#F5E3BE", 31),
        line(d, mix("gold", "loess", 0.3), 3.5, stroke_dasharray="14 13"),
    )
    return ribbon + "".join(
        lift("s1", circle(x, y, 11, "madder"))
        + tag(x + 54, y + 44, r, ("paper", mix("paper", "sky", 0.4), mix("paper", "rape", 0.25))[i % 3])
        for i, (x, y, r) in enumerate(stops)
    )


def salt_heap(x: float, y: float, w: float, h: float) -> str:
    d = f"M{x - w} {y}C{x - w * 0.6} {y - h * 0.5} {x - w * 0.3} {y - h} {x} {y - h}C{x + w * 0.34} {y - h} {x + w * 0.6} {y - h * 0.45} {x + w} {y}Q{x} {y + h * 0.16} {x - w} {y}Z"
    dark = f"M{x + w * 0.02} {y - h}C{x + w * 0.34} {y - h} {x + w * 0.6} {y - h * 0.45} {x + w} {y}Q{x + w * 0.4} {y + h * 0.1} {x + w * 0.1} {y + h * 0.06}C{x + w * 0.3} {y - h * 0.3} {x + w * 0.2} {y - h * 0.7} {x + w * 0.02} {y - h}Z"
    return lift("s2", path(d, mix("snow", "sky", 0.1)), path(dark, mix("snow", "ridge", 0.34), opacity=0.85)) + "".join(
        line(f"M{x + dx * w:.0f} {y - dy * h:.0f}l7 -4", mix("ridge", "sky", 0.4), 3, opacity=0.8)
        for dx, dy in ((-0.5, 0.2), (-0.3, 0.5), (-0.1, 0.3), (0.1, 0.7), (-0.2, 0.8))
    )


def salt_lake() -> str:
    """A mirror of shallow brine between white shores: peaks and clouds stand in it upside down."""
    far = mix("ridge", "sky", 0.35)
    range_ = "".join(
        peak(x, 300, w, h, i + 51, far if i < 3 else "ridge", 0.52)
        for i, (x, w, h) in enumerate(
            ((120, 420, 120), (560, 420, 110), (1060, 460, 130), (320, 400, 164), (830, 440, 150), (1270, 340, 140))
        )
    )
    mirror = f'<g transform="translate(0 606) scale(1 -1)" opacity=".5">{range_}{cloud(330, 96, 1.1)}{cloud(860, 60, 1.2)}</g>'
    out = range_ + path("M-40 300H1320V860H-40Z", "url(#brine)") + mirror + path("M-40 296H1320V306H-40Z", "#FFF8E4", opacity=0.8)
    out += "".join(
        line(f"M{x} {y}h{w}", "#FFFFFF", 3.5, opacity=0.7)
        for x, y, w in (
            (100, 340, 90),
            (420, 352, 120),
            (760, 338, 80),
            (1010, 366, 110),
            (260, 398, 140),
            (620, 420, 160),
            (930, 436, 120),
            (120, 462, 120),
            (480, 478, 100),
            (1120, 420, 100),
        )
    )
    out += lift(
        "s1", path("M250 326C360 306 470 302 600 306C700 308 800 314 900 330C700 338 420 340 250 326Z", mix("snow", "straw", 0.4))
    ) + caravan(((420, 322, "a"), (478, 323, "y"), (556, 324, "y"), (634, 324, "y"), (700, 324, "b")), 0.2)
    shore = [
        (-40.0, 560.0),
        (120.0, 532.0),
        (320.0, 566.0),
        (560.0, 606.0),
        (760.0, 604.0),
        (960.0, 562.0),
        (1140.0, 526.0),
        (1320.0, 552.0),
    ]
    out += lift(
        "s4", path(smooth(shore) + "L1320 860L-40 860Z", mix("snow", "straw", 0.25)), line(smooth(shore), "#FFFFFF", 7)
    ) + speckle(3, 120, (-20, 570, 1300, 840), (mix("sky", "ridge", 0.3), "snow", mix("straw", "ridge", 0.2)), 6)
    out += (
        salt_heap(170, 560, 130, 120)
        + salt_heap(60, 596, 100, 84)
        + salt_heap(1130, 548, 140, 130)
        + salt_heap(1236, 590, 110, 92)
        + salt_heap(950, 578, 62, 46)
    )
    return out + lift("s2", at(110, 690, salt_bag(), s=0.42)) + lift("s2", at(1180, 694, salt_bag(), s=0.46, flip=True))


def pictures() -> Iterator[Picture]:
    """The backdrops of this file."""
    defs, air = sky("sky", (0, "#86C6D8"), (0.22, "#C4E5E6"), (0.36, "#FDEFD0"), (1, "#FDEBC8"))
    defs += lin("lake", [(0, "#9AD4D6"), (0.4, "#58B0C0"), (1, "#3A96AE")])
    sun = circle(260, 96, 240, "url(#sun)") + circle(260, 96, 42, "#FFFBE8")
    yield scene(
        "scene-silk-road",
        air + sun + cloud(980, 30, 1.1) + cloud(640, 70, 0.8) + lake_road() + crane(1010, 150, 0.6) + crane(1090, 126, 0.46),
        defs,
    )
    defs, air = sky("sky", (0, "#7EC3D8"), (0.26, "#C8E8EA"), (0.42, "#FBF1DC"), (1, "#FBF1DC"))
    defs += lin("brine", [(0, "#DDF0EC"), (0.3, "#A9DADD"), (1, "#86C7D0")])
    yield scene(
        "scene-salt-lake",
        air + circle(230, 70, 220, "url(#sun)") + cloud(330, 96, 1.1) + cloud(860, 60, 1.2) + cloud(1120, 120, 0.7) + salt_lake(),
        defs,
    )
