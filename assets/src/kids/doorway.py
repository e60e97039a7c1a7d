"""What lies about the door of the first lesson: a kite reel, three wooden tags; and the wood, brass and light they share.

Pure drawing around (0, 0); no words, so that the lesson can say them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from belongings import objects
from origin.paper import SHADE, blob, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, lift, line, path, rad

IMAGES: Final = "lessons/scam-kids/images"
PALE_WOOD: Final = mix("timber", "#FFE9C0", 0.45)
BRASS: Final = mix("gold", "rape", 0.35)
WARM: Final = rad("warmear", [(0, "#FFE7A0", 0.95), (0.45, "#FFD878", 0.4), (1, "#FFD878", 0)])


def kite_reel() -> str:
    """A wooden reel wound with red line, one end curling loose."""
    rod = lift("s2", cut(corners([(-214, -13), (214, -13), (214, 13), (-214, 13)], 12, 3, 1), mix("timber", "#FFE9C0", 0.25), 6))
    grips = "".join(
        lift("s2", cut(corners([(x - 34, -19), (x + 34, -19), (x + 34, 19), (x - 34, 19)], 16, 5, 1), "deep", 7))
        + line(f"M{x - 14} -12V12M{x + 14} -12V12", mix("deep", "paper", 0.4), 3.4)
        for x in (-186, 186)
    )

    def disc(x: float) -> str:
        face = cut(
            blob(x, 0, 46, 142, 3, 0.006, 20),
            PALE_WOOD,
            8,
            path(blob(x, 0, 32, 112, 4, 0.006, 20), "none", stroke=mix("timber", "#FFE9C0", 0.15), stroke_width=5),
        )
        spokes = "".join(
            line(f"M{x} 0L{x + 30 * dx:.0f} {106 * dy:.0f}", mix("timber", "#FFE9C0", 0.1), 7, opacity=0.55)
            for dx, dy in ((0, -1), (0.86, -0.5), (0.86, 0.5), (0, 1), (-0.86, 0.5), (-0.86, -0.5))
        )
        hub = circle(x, 0, 15, "rape") + circle(x - 3, -4, 5, "#FFF7D0")
        return lift("s3", face) + spokes + hub

    red = mix("madder", "blush", 0.1)
    drum = path("M-92 -112Q0 -138 92 -112V112Q0 138 -92 112Z", red)
    turns = "".join(
        line(
            f"M{x} {-118 + abs(x) * 0.06:.0f}Q{x + 15} 0 {x} {118 - abs(x) * 0.06:.0f}",
            mix(red, "paper" if k % 2 else SHADE, 0.3),
            4.4,
            opacity=0.75,
        )
        for k, x in enumerate(range(-84, 92, 12))
    )
    shine = path("M-92 -112Q0 -138 92 -112V-62Q0 -86 -92 -62Z", "#FFFFFF", opacity=0.16) + path(
        "M-92 112Q0 138 92 112V70Q0 94 -92 70Z", SHADE, opacity=0.22
    )
    loose = "M40 122C44 168 88 196 128 178C166 160 150 116 120 128C96 138 112 178 152 184C176 188 196 178 208 166"
    end = line(loose, mix(red, SHADE, 0.45), 7, opacity=0.3, transform="translate(4 7)") + line(loose, red, 6.5)
    return rod + disc(-104) + lift("s2", drum) + turns + shine + disc(104) + grips + end


def palm(c: str) -> str:
    """An open hand, 96 high: stop."""
    fingers = "".join(line(f"M{a} 6L{b} {y}", c, 15) for a, b, y in ((-21, -27, -30), (-7, -9, -44), (8, 9, -43), (22, 27, -28)))
    return fingers + line("M-24 24L-46 -2", c, 15) + path("M-29 0H30C34 24 26 46 14 50H-12C-26 42 -32 24 -29 0Z", c)


def thought(c: str) -> str:
    """A cloud of thought, 96 wide: think."""
    cloud = "M-34 22C-56 20 -58 -8 -38 -13C-38 -38 -8 -46 6 -30C24 -44 48 -32 45 -10C60 -4 56 20 38 22Z"
    return path(cloud, c) + circle(-20, 38, 9, c) + circle(-36, 54, 5.4, c)


def heads(one: str, two: str) -> str:
    """Two heads leaning together: ask."""
    shape = "M-34 46C-34 22 -20 14 0 14C20 14 34 22 34 46Z"
    big = at(-19, 0, circle(0, -14, 23, one), path(shape, one), r=6)
    rim = circle(0, -8, 19, PALE_WOOD, stroke=PALE_WOOD, stroke_width=9) + path(
        shape, PALE_WOOD, stroke=PALE_WOOD, stroke_width=10
    )
    small = at(21, 12, rim, circle(0, -8, 19, two), path(shape, two), s=0.82, r=-9)
    return big + small


def wooden_tag(sign: str, *, w: float = 118, h: float = 178, wood: str = PALE_WOOD) -> str:
    """A tag hanging from (0, 0) with a sign in the middle of its face."""
    d = corners(
        [(-w / 2 + 26, 16), (w / 2 - 26, 16), (w / 2, 48), (w / 2 - 3, 16 + h), (-w / 2 + 3, 16 + h), (-w / 2, 48)], 13, 5, 2
    ) + blob(0, 40, 9, 9, 3, 0.02)
    grain = "".join(
        line(f"M{x} 20Q{x + 7} {16 + h / 2} {x - 2} {16 + h}", mix(wood, SHADE, 0.22), 3, opacity=0.5) for x in (-46, -20, 18, 44)
    )
    hem = path(
        corners([(-w / 2 + 12, 62), (w / 2 - 12, 62), (w / 2 - 14, 4 + h), (-w / 2 + 14, 4 + h)], 12),
        "none",
        stroke=mix(wood, SHADE, 0.25),
        stroke_width=3,
        stroke_dasharray="9 8",
    )
    return lift("s3", cut(d, wood, 8, grain)) + hem + at(0, 36 + h / 2, sign, s=0.86)


def three_tags() -> str:
    """Stop, think, ask: three wooden tags on one red cord."""
    cord = "M-212 -128Q-106 -44 0 -46T212 -128"
    shade = line(cord, SHADE, 9, opacity=0.25, transform="translate(3 8)")
    red = line(cord, "madder", 10) + line(cord, mix("madder", "paper", 0.5), 3, stroke_dasharray="8 11")
    signs = ((-134, -82, 9, palm("madder")), (0, -46, -2, thought("deep")), (134, -82, -9, heads("gold", "pine")))
    tags = "".join(
        at(x, y, wooden_tag(s), r=r)
        + at(
            x,
            y + 16,
            line("M0 -16V24", "madder", 6),
            path(blob(0, -10, 13, 12, 3, 0.03), "madder"),
            circle(-4, -14, 4, mix("madder", "paper", 0.5)),
            r=r,
        )
        for x, y, r, s in signs
    )
    ends = "".join(
        lift("s1", circle(x, -130, 15, "rape"))
        + circle(x - 4, -135, 5, "#FFF7D0")
        + "".join(line(f"M{x + dx} -116v{22 + abs(dx)}", "madder", 4) for dx in (-6, 0, 6))
        for x in (-212, 212)
    )
    return shade + red + tags + ends


def pictures() -> Iterator[Picture]:
    yield from objects(
        IMAGES,
        {
            "kite-reel": item(ground(170, y=170), at(0, -14, kite_reel())),
            "three-tags": item(at(0, 4, three_tags(), s=1.06)),
        },
    )
