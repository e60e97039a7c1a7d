"""The museum at night: moonlight through a tall window, four lit showcases with a shell, salt, cocoa and the stone wheel."""

from __future__ import annotations

import random
from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, g, lift, lin, line, path, poly, rad, rect

from origin.early import cocoa, salt_bars, stone_wheel
from origin.paper import corners, cut
from origin.shells import cowries
from origin.stage import scene

WALL = mix("night", "ridge", 0.16)


def window() -> str:
    """A high arched window with stars, moon and far peaks; its light falls on the floor."""
    r = random.Random(5)
    arch = "M490 404V120C490 -30 790 -30 790 120V404Z"
    stars = "".join(
        circle(r.uniform(496, 784), r.uniform(20, 260), r.uniform(1.2, 2.8), "#FFF6D2", opacity=r.uniform(0.5, 1))
        for _ in range(44)
    )
    view = (
        rect(480, -20, 320, 430, "url(#night)")
        + stars
        + circle(700, 130, 96, "url(#moon)")
        + circle(700, 130, 40, "#FFF3C4")
        + circle(686, 120, 7, "#F1DFA4")
        + circle(712, 142, 6, "#F1DFA4")
        + circle(704, 116, 4, "#F1DFA4")
    )
    hills = (
        path("M480 404L560 286L612 340L680 262L752 344L800 300V404Z", mix("night", "ink", 0.25))
        + path("M680 262L704 292L688 288L676 300L664 284ZM560 286L580 316L562 310L550 316L544 310Z", mix("snow", "ridge", 0.35))
        + path("M480 404V370Q560 344 640 362T800 352V404Z", mix("night", "ink", 0.5))
    )
    bars = (
        "".join(rect(x, -40, 9, 450, mix("timber", "night", 0.45)) for x in (585, 686))
        + rect(486, 180, 308, 9, mix("timber", "night", 0.45))
        + rect(486, 290, 308, 9, mix("timber", "night", 0.45))
    )
    frame = lift(
        "s3",
        path("M466 418V118C466 -62 814 -62 814 118V418Z" + arch, mix("timber", "night", 0.3), fill_rule="evenodd"),
        rect(446, 404, 388, 26, mix("timber", "night", 0.15), 6),
    )
    return f'<clipPath id="arch"><path d="{arch}"/></clipPath>' + g(view, hills, bars, clip_path="url(#arch)") + frame


def showcase(x: float, y: float, w: float, h: float, thing: str, s: float, dy: float) -> str:
    """A glass case on a plinth standing on y, lit from inside."""
    wood = mix("timber", "night", 0.3)
    base = cut(corners([(-w / 2, 0), (w / 2, 0), (w / 2 - 8, 150), (-w / 2 + 8, 150)], 8), wood, 9) + rect(
        -w / 2 - 10, -10, w + 20, 18, mix(wood, "#FFE9C0", 0.2), 5
    )
    label = lift("s1", rect(-34, 44, 68, 30, "paper", 5), rect(-22, 55, 44, 8, mix("straw", "tea", 0.2), 4))
    glass = rect(-w / 2 + 6, -h, w - 12, h - 8, "#FFF1C4", 8, opacity=0.17) + ellipse(
        0, -h * 0.42, w * 0.52, h * 0.56, "url(#spot)"
    )
    shine = poly(
        [(-w / 2 + 14, -h + 10), (-w / 2 + 44, -h + 10), (-w / 2 + 22, -20), (-w / 2 + 14, -20)], "#FFFFFF", opacity=0.16
    )
    rim = rect(-w / 2 + 6, -h, w - 12, h - 8, "none", 8, stroke=mix("sky", "night", 0.25), stroke_width=3.5, opacity=0.8) + lift(
        "s1", rect(-w / 2 - 2, -h - 12, w + 4, 16, wood, 5)
    )
    return at(
        x,
        y - 150,
        ellipse(0, -h * 0.3, w * 1.05, h * 0.95, "url(#halo)"),
        lift("s3", base),
        glass,
        ellipse(0, -14, w * 0.36, 9, "#3A2A22", opacity=0.35),
        at(0, dy, thing, s=s),
        shine,
        rim,
        label,
    )


def hall() -> str:
    out = rect(-20, -140, 1320, 720, "url(#wall)") + "".join(
        rect(x, -140, 46, 700, mix(WALL, "ridge", 0.3), opacity=0.22) for x in range(-20, 1320, 132)
    )
    out += lift("s2", rect(-20, -64, 1320, 30, mix("timber", "night", 0.4)), rect(-20, -36, 1320, 9, mix("timber", "night", 0.1)))
    out += lift(
        "s2", rect(-20, 458, 1320, 80, mix("timber", "night", 0.5)), rect(-20, 452, 1320, 13, mix("timber", "night", 0.2))
    )
    out += rect(-20, 536, 1320, 330, "url(#floor)") + "".join(
        line(f"M-20 {y}H1300", mix("night", "ink", 0.4), 3, opacity=0.5) for y in (572, 622, 684, 760)
    )
    out += (
        poly([(500, 536), (780, 536), (900, 860), (300, 860)], "#BFD3E8", opacity=0.16)
        + poly([(560, 536), (600, 536), (600, 860), (520, 860)], mix("night", "ink", 0.2), opacity=0.25)
        + poly([(690, 536), (716, 536), (790, 860), (720, 860)], mix("night", "ink", 0.2), opacity=0.25)
    )
    return out


def pictures() -> Iterator[Picture]:
    """The backdrop of this file."""
    defs = lin("wall", [(0, mix(WALL, "ink", 0.12)), (1, mix(WALL, "tea", 0.12))]) + lin(
        "floor", [(0, mix("timber", "night", 0.55)), (1, mix("night", "ink", 0.45))]
    )
    defs += lin("night", [(0, "#15243F"), (0.7, mix("night", "ridge", 0.25)), (1, mix("night", "ridge", 0.6))]) + rad(
        "moon", [(0, "#FFF6D2", 0.85), (1, "#FFF6D2", 0)]
    )
    defs += rad("halo", [(0, "#FFE3A0", 0.5), (0.5, "#FFDF9A", 0.18), (1, "#FFDF9A", 0)]) + rad(
        "spot", [(0, "#FFF7DC", 0.8), (0.6, "#FFEBB4", 0.35), (1, "#FFE3A0", 0)]
    )
    cases = (
        showcase(132, 640, 204, 220, cowries(), 0.42, -92)
        + showcase(1148, 640, 204, 220, cocoa(), 0.42, -92)
        + showcase(378, 574, 156, 180, salt_bars(), 0.32, -66)
        + showcase(902, 574, 156, 180, stone_wheel(), 0.33, -72)
    )
    yield scene("scene-museum-night", hall() + window() + cases, defs, 0.9)
