"""Silver and gold: ingots, cut pieces, struck dollars, Sasanian, Byzantine and Lydian coins.

Portraits and crests are reduced to a few raised strokes. Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path

from origin.paper import SILVER, blob, cut, glint, ground, item, objects, patina


def ingot() -> str:
    """A boat-shaped silver ingot with raised ends and a domed middle."""
    hull = "M-198 -88C-176 -50 -120 -20 -72 -14H74C122 -20 178 -50 200 -90C206 10 140 116 70 126H-68C-138 116 -204 10 -198 -88Z"
    top = "M-198 -88C-150 -72 -90 -66 0 -66C90 -66 152 -74 200 -90C172 -40 110 2 0 4C-110 2 -170 -38 -198 -88Z"
    dome = cut(
        "M-82 -30C-76 -92 -40 -114 2 -114C44 -114 78 -90 84 -30C60 -6 -58 -6 -82 -30Z",
        mix(SILVER, "#FFFFFF", 0.35),
        11,
        line("M-46 -56Q-38 -88 -10 -96", "#FFFFFF", 10, opacity=0.9),
    )
    rings = "".join(
        path(
            f"M{-150 + i * 22} {20 + i * 24}Q0 {52 + i * 24} {150 - i * 22} {20 + i * 24}",
            "none",
            stroke=mix(SILVER, "ridge", 0.4),
            stroke_width=4,
            opacity=0.8,
        )
        for i in range(3)
    )
    pits = patina(3, 9, (-110, 20, 110, 116), (mix(SILVER, "ridge", 0.5),))
    return (
        lift("s3", cut(hull, mix(SILVER, "ridge", 0.22), 15, rings, pits))
        + cut(top, mix(SILVER, "ridge", 0.38), 8)
        + lift("s1", dome)
        + line("M-182 -76C-150 -64 -110 -58 -84 -58M184 -78C156 -66 112 -60 88 -58", "#FFFFFF", 6, opacity=0.85)
        + glint(128, -94, 17)
        + glint(-120, 26, 11)
    )


def silver_bits() -> str:
    """Broken silver and a pair of heavy shears."""
    bits = (
        (-118, 96, 46, 30, 1),
        (-36, 128, 40, 26, 2),
        (52, 112, 50, 32, 3),
        (132, 136, 34, 22, 4),
        (-88, 158, 26, 17, 5),
        (10, 74, 32, 22, 6),
    )
    heap = "".join(
        lift(
            "s2",
            cut(
                blob(x, y, rx, ry, s, 0.16, 8),
                mix(SILVER, "ridge", 0.1 * (s % 3)),
                8,
                line(f"M{x - rx * 0.5:.0f} {y - ry * 0.3:.0f}l{rx * 0.4:.0f} {-ry * 0.3:.0f}", "#FFFFFF", 6, opacity=0.9),
            ),
        )
        for x, y, rx, ry, s in bits
    )
    steel = mix("night", "ridge", 0.45)
    blades = "".join(
        at(
            -20,
            -62,
            cut("M-8 14C-60 6 -128 18 -176 48C-120 50 -50 46 4 30Z", mix(steel, "ridge", 0.3), 6),
            line("M4 20C50 -6 84 -30 124 -46", steel, 19),
            path(blob(158, -58, 42, 27, 3, 0.02), "none", stroke=steel, stroke_width=17),
            r=a,
            flip=False,
        )
        for a in (12, -14)
    )
    return (
        lift("s3", blades)
        + circle(-16, -44, 12, mix("gold", "timber", 0.3))
        + circle(-18, -46, 6, "rape")
        + heap
        + glint(76, 86, 13)
    )


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "silver-ingot": item(ground(160, y=146), at(0, 14, ingot())),
            "silver-bits": item(ground(176, y=164), silver_bits()),
        }
    )
