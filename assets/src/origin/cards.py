"""Blank paper for thinking: museum label, evidence card, guess card, date card, route tags, a bowl of mixed money.

Every field for words stays empty; lessons write beside the picture. Knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rect

from origin.bronze import flat_spade, knife_coin, ring_coin
from origin.cash import ban_liang
from origin.paper import SHADE, blob, corners, cut, ground, item, objects
from origin.shells import ant_nose, cowrie


def pin(x: float, y: float, fill: str = "madder") -> str:
    """A round-headed pin with its small shadow."""
    return (
        line(f"M{x + 4} {y + 6}l10 18", "#5A3A22", 5, opacity=0.35)
        + lift("s1", cut(blob(x, y, 19, 18, 3, 0.02), fill, 5))
        + circle(x - 6, y - 6, 4.5, "#FFFDF6", opacity=0.8)
    )


def card(w: float, h: float, fill: str, seed: int, *inside: str) -> str:
    return cut(corners([(-w / 2, -h / 2), (w / 2, -h / 2), (w / 2, h / 2), (-w / 2, h / 2)], 20, seed, 3), fill, 8, *inside)


def empty_lines(y: float, widths: tuple[int, ...], step: float = 30) -> str:
    return "".join(rect(-w / 2, y + i * step, w, 12, mix("straw", "tea", 0.16), 6) for i, w in enumerate(widths))


def museum_label() -> str:
    """A label on a small brass stand in front of a display block."""
    block = (
        cut(corners([(-176, 60), (-140, 26), (180, 26), (150, 60)], 8, 3), mix("timber", "#FFE9C0", 0.35), 5)
        + cut(corners([(-178, 60), (150, 60), (148, 140), (-174, 140)], 9, 4), "timber", 9)
        + path("M150 60L180 26L178 104L148 140Z", mix("timber", SHADE, 0.35))
    )
    stand = lift("s2", path("M-30 62L-20 -20H36L30 62Z", mix("gold", "timber", 0.2)))
    face = at(2, -62, card(300, 170, "paper", 5, rect(-150, -85, 300, 26, "deep"), empty_lines(-34, (210, 240, 160), 32)), r=-2)
    return lift("s3", block) + stand + lift("s3", face)


def evidence_card() -> str:
    """A pinned card with a photograph field (a coin seen through a lens) and empty lines."""
    view = at(
        0,
        -48,
        rect(-112, -78, 224, 148, mix("sky", "paper", 0.35), 12),
        circle(-6, -6, 50, mix("ridge", "snow", 0.5)),
        circle(
            -6, -6, 36, "none", stroke=mix("ridge", "night", 0.2), stroke_width=4, stroke_dasharray="2 8", stroke_linecap="round"
        ),
        line("M-18 -22Q6 -32 8 -6Q10 14 -16 14", mix("ridge", "night", 0.3), 6),
        path(blob(-6, -6, 60, 60, 3, 0.005, 16), "none", stroke="timber", stroke_width=12),
        line("M40 42L88 92", "timber", 19),
        line("M40 42L86 90", mix("timber", "#FFE9C0", 0.35), 6),
    )
    return lift("s3", at(0, 8, card(284, 348, "paper", 7, view, empty_lines(86, (206, 150), 34)), pin(0, -160), r=3))


def guess_card() -> str:
    """A cloud of thought on pale paper with a lamp-coloured question sign: only a guess."""
    cloud = "M-128 40C-178 34 -182 -40 -132 -54C-136 -112 -54 -140 -20 -104C20 -146 112 -124 112 -66C172 -60 178 30 122 40C104 76 36 84 8 58C-26 88 -104 84 -128 40Z"
    ask = line("M-34 -48Q-34 -88 2 -88Q42 -88 42 -50Q42 -26 18 -14Q4 -6 4 18", mix("gold", "timber", 0.15), 22) + circle(
        4, 48, 13, mix("gold", "timber", 0.15)
    )
    dots = lift("s2", cut(blob(-86, 112, 25, 22, 3, 0.03), "paper", 5)) + lift(
        "s2", cut(blob(-122, 158, 15, 13, 4, 0.03), "paper", 4)
    )
    return (
        lift(
            "s3",
            cut(
                cloud,
                "paper",
                11,
                path(
                    cloud,
                    "none",
                    stroke=mix("straw", "tea", 0.35),
                    stroke_width=5,
                    stroke_dasharray="14 12",
                    transform="scale(.87) translate(0 -4)",
                ),
            ),
        )
        + ask
        + dots
    )


def date_card() -> str:
    """A tear-off calendar leaf without a date."""
    back = at(8, 22, card(270, 280, mix("straw", "loess", 0.25), 3))
    leaf = card(
        270,
        280,
        "paper",
        5,
        rect(-150, -150, 300, 76, "deep"),
        rect(-84, -22, 168, 84, mix("straw", "paper", 0.3), 16),
        empty_lines(92, (150,)),
    )
    rings = "".join(
        circle(x, -134, 14, mix("deep", "ink", 0.4)) + line(f"M{x} -134V-178", mix("ridge", "night", 0.35), 12) for x in (-78, 78)
    )
    curl = lift("s1", path("M136 84C112 92 96 108 88 140C110 140 130 116 136 84Z", mix("paper", "straw", 0.6)))
    return lift("s3", back) + lift("s3", leaf) + rings + curl


def tag(x: float, y: float, r: float, fill: str = "paper") -> str:
    d = corners([(-58, 0), (-36, -30), (58, -30), (58, 30), (-36, 30)], 8, 3) + blob(-36, 0, 7, 7, 3, 0.03)
    return lift("s2", at(x, y, cut(d, fill, 5, rect(-14, -6, 56, 11, mix("straw", "tea", 0.18), 5)), r=r))


def route_tags() -> str:
    """Four empty place tags on one winding red cord: a route without a map."""
    cord = "M-206 -150C-120 -200 -40 -150 -96 -92C-150 -36 20 -70 40 -10C56 44 -110 20 -70 86C-30 140 120 90 204 150"
    stops = ((-96, -92, 12, "paper"), (40, -10, -6, "rape"), (-70, 86, 8, "sky"), (78, 113, 10, "blush"))
    knots = "".join(cut(blob(x, y, 19, 18, i, 0.03), "madder", 5) for i, (x, y, _, _) in enumerate(stops))
    tags = "".join(at(x, y, tag(64, 26, r, mix(fill, "paper", 0.45)), s=1.22) for x, y, r, fill in stops)
    return (
        line(cord, mix("madder", SHADE, 0.4), 12, transform="translate(3 6)", opacity=0.35)
        + line(cord, "madder", 12)
        + line(cord, mix("madder", "paper", 0.45), 3.6, stroke_dasharray="9 13")
        + tags
        + knots
    )


def many_coins() -> str:
    """Before one coin served all: spade, knife, ring coin, ant-nose coins and a shell side by side on a tray."""
    tray = cut(
        corners([(-206, 20), (-160, -70), (166, -74), (208, 18), (196, 148), (-196, 150)], 30, 3),
        mix("timber", "#FFE9C0", 0.4),
        10,
    ) + path(
        corners([(-176, 26), (-140, -46), (144, -50), (178, 24), (168, 124), (-168, 126)], 24, 4),
        mix("timber", SHADE, 0.2),
        opacity=0.5,
    )
    return (
        lift("s3", tray)
        + lift("s3", at(-112, 10, flat_spade(), s=0.58, r=-12))
        + lift("s3", at(8, -40, knife_coin(), s=0.62, r=8))
        + lift("s3", at(110, -4, ring_coin(), s=0.42))
        + lift("s3", at(-24, 84, ant_nose(), s=0.56, r=-20))
        + lift("s3", at(36, 98, ant_nose(), s=0.54, r=24))
        + lift("s3", at(122, 96, cowrie(), s=0.5, r=30))
    )


def one_coin() -> str:
    """The same tray after unification: rows of the same round coin."""
    tray = cut(
        corners([(-206, 20), (-160, -70), (166, -74), (208, 18), (196, 148), (-196, 150)], 30, 3),
        mix("timber", "#FFE9C0", 0.4),
        10,
    ) + path(
        corners([(-176, 26), (-140, -46), (144, -50), (178, 24), (168, 124), (-168, 126)], 24, 4),
        mix("timber", SHADE, 0.2),
        opacity=0.5,
    )
    return lift("s3", tray) + "".join(
        lift("s2", at(x, y, ban_liang(), s=0.36)) for y, xs in ((-34, (-88, 4, 96)), (54, (-122, -36, 50, 134))) for x in xs
    )


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "museum-label": item(ground(184, y=146), museum_label()),
            "evidence-card": item(ground(150, y=192), evidence_card()),
            "guess-card": item(at(0, 14, guess_card(), s=1.12)),
            "date-card": item(ground(146, y=182), at(0, 0, date_card())),
            "route-tags": item(at(0, 20, route_tags())),
            "many-coins": item(ground(200, y=156), many_coins()),
            "one-coin": item(ground(200, y=156), one_coin()),
        }
    )
