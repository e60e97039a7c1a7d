"""What the first lesson is about: a leopard doorbell, a kite reel, three wooden tags, a box for secrets.

Pure drawing around (0, 0); no words, so that the lesson can say them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from belongings import objects
from origin.paper import SHADE, blob, corners, cut, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, line, path, rad, rect

IMAGES: Final = "lessons/scam-kids/images"
FUR: Final = mix("straw", "ridge", 0.16)
SPOT: Final = mix("tea", "ridge", 0.45)
PALE_WOOD: Final = mix("timber", "#FFE9C0", 0.45)
BRASS: Final = mix("gold", "rape", 0.35)
WARM: Final = rad("warmear", [(0, "#FFE7A0", 0.95), (0.45, "#FFD878", 0.4), (1, "#FFD878", 0)])


def leopard_bell(glowing: bool = True) -> str:
    """A doorbell box shaped like a snow leopard cub's face; the nose is the button, the ears are the lights."""
    ear = ""
    for x in (-118, 118):
        halo = circle(x, -118, 104, "url(#warmear)") if glowing else ""
        inner = cut(blob(x, -110, 33, 35, 4, 0.01), "rape" if glowing else mix("blush", "paper", 0.3), 5)
        ear += (
            halo
            + lift(
                "s2", cut(blob(x, -112, 62, 62, 3, 0.012), FUR, 9, path(blob(x, -112, 50, 50, 6, 0.01), mix(FUR, SHADE, 0.16)))
            )
            + inner
        )
        ear += circle(x - 9, -120, 9, "#FFFBE6", opacity=0.9) if glowing else ""
    skull = "M-160 12C-166 -84 -96 -136 0 -136C96 -136 166 -84 160 12C158 104 92 160 0 160C-92 160 -158 104 -160 12Z"
    marks = (
        (0, -108, 15, 10),
        (-42, -98, 14, 9),
        (42, -98, 14, 9),
        (-84, -74, 13, 9),
        (84, -74, 13, 9),
        (-22, -74, 12, 8),
        (22, -74, 12, 8),
        (-128, -14, 9, 13),
        (128, -14, 9, 13),
        (-132, 34, 8, 12),
        (132, 34, 8, 12),
        (-118, 76, 9, 10),
        (118, 76, 9, 10),
    )
    spots = "".join(
        path(blob(x, y, rx, ry, i + 3, 0.08, 8), SPOT, opacity=0.85)
        + path(blob(x, y + 1, rx * 0.42, ry * 0.4, i, 0.1, 8), mix(FUR, SPOT, 0.4))
        for i, (x, y, rx, ry) in enumerate(marks)
    )
    muzzle = lift(
        "s1", cut("M-84 78C-84 36 -46 22 0 22C46 22 84 36 84 78C84 122 46 142 0 142C-46 142 -84 122 -84 78Z", "paper", 7)
    )
    eyes = "".join(
        ellipse(x, -16, 19, 24, "#33221C")
        + ellipse(x, -6, 12, 11, "#6B4030", opacity=0.7)
        + circle(x - 7, -25, 7.4, "#FFFFFF")
        + circle(x + 7, -6, 3.6, "#FFFFFF", opacity=0.85)
        for x in (-64, 64)
    )
    flush = ellipse(-106, 50, 30, 22, "#EC7F63", opacity=0.36) + ellipse(106, 50, 30, 22, "#EC7F63", opacity=0.36)
    button = (
        circle(0, 58, 36, mix(BRASS, SHADE, 0.4))
        + lift("s2", cut(blob(0, 54, 32, 31, 3, 0.006, 16), BRASS, 7))
        + circle(-9, 44, 7, "#FFF7D0", opacity=0.9)
    )
    mouth = line("M0 94V104M-26 104Q-14 120 0 106Q14 120 26 104", "#4A3428", 6)
    whisk = line("M-70 92L-108 84M-70 104L-106 108M70 92L108 84M70 104L106 108", mix(SPOT, "paper", 0.25), 4, opacity=0.8)
    plate = lift(
        "s3",
        cut(
            corners([(-140, -150), (140, -150), (150, 184), (-150, 184)], 46, 3, 2),
            PALE_WOOD,
            10,
            *[line(f"M-160 {y}Q0 {y + 12} 160 {y - 4}", mix("timber", "#FFE9C0", 0.2), 4, opacity=0.6) for y in (-130, 166, 178)],
        ),
    )
    return plate + ear + lift("s3", cut(skull, FUR, 13, spots)) + flush + whisk + muzzle + eyes + mouth + button


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


def key(c: str = BRASS) -> str:
    ring = "M0 -58C26 -58 34 -38 34 -26C34 -6 18 6 0 6C-18 6 -34 -6 -34 -26C-34 -38 -26 -58 0 -58Z" + blob(
        0, -26, 15, 15, 3, 0.02
    )
    return lift(
        "s1", cut(ring, c, 5), cut(corners([(-8, 2), (8, 2), (8, 62), (30, 62), (30, 78), (8, 78), (8, 96), (-8, 96)], 3), c, 4)
    )


def secret_box() -> str:
    """A small chest, its lid a little open: a key, a row of dots, a house and a face look out."""
    wood, dark = mix("timber", "#FFE9C0", 0.14), mix("timber", SHADE, 0.45)
    lid = cut(
        "M-168 -92C-166 -150 -132 -178 -92 -180H98C138 -178 170 -150 172 -92Z",
        wood,
        11,
        *[line(f"M-190 {y}H190", mix(wood, SHADE, 0.3), 4) for y in (-150, -122)],
    )
    bands = "".join(
        rect(x, -184, 26, 94, BRASS, 4, opacity=0.95) + rect(x + 3, -184, 5, 94, "#FFF2B8", 2, opacity=0.7) for x in (-128, 104)
    )
    inside = path("M-160 20L-152 -92H156L164 20Z", dark) + path("M-160 20L-152 -92H156L164 20Z", "url(#warmear)")
    dots = lift(
        "s1",
        at(
            -16,
            -22,
            cut(corners([(-74, -46), (74, -46), (74, 52), (-74, 52)], 8, 3, 2), "paper", 5),
            "".join(circle(-42 + k * 28, -10, 9.4, "deep") for k in range(4)),
            r=-5,
        ),
    )
    house = lift(
        "s1",
        at(
            96,
            -10,
            cut(
                corners([(-40, -8), (0, -52), (42, -8), (36, -6), (36, 54), (-34, 54), (-34, -6)], 4, 2, 1),
                mix("lake", "paper", 0.2),
                5,
            ),
            rect(-10, 10, 22, 44, "paper", 3),
            line("M-46 -6L0 -54L48 -6", "deep", 9),
            r=7,
        ),
    )
    face = lift(
        "s1",
        at(
            -104,
            -40,
            cut(blob(0, 0, 44, 46, 3, 0.01), "#F6C79C", 5),
            path("M-44 -6C-44 -46 44 -48 44 -6C30 -26 -8 -30 -44 -6Z", "#3A2A2C"),
            circle(-15, 6, 5, "ink"),
            circle(15, 6, 5, "ink"),
            line("M-11 22Q0 31 11 22", "ink", 4),
            ellipse(-26, 18, 8, 6, "#EC7F63", opacity=0.5),
            ellipse(26, 18, 8, 6, "#EC7F63", opacity=0.5),
            r=-6,
        ),
    )
    front = cut(
        corners([(-178, 16), (178, 16), (166, 168), (-166, 168)], 12, 4, 2),
        wood,
        13,
        *[line(f"M-190 {y}H190", mix(wood, SHADE, 0.32), 4) for y in (66, 118)],
        *[
            line(f"M{x} {y}h{w}", mix(wood, SHADE, 0.2), 3, opacity=0.7)
            for x, y, w in ((-140, 44, 50), (30, 92, 60), (-90, 142, 70), (90, 146, 30))
        ],
    )
    corner = "".join(
        path(f"M{s * 178} 14H{s * 128}L{s * 170} 62Z", BRASS)
        + path(f"M{s * 166} 168H{s * 122}L{s * 170} 122Z", BRASS)
        + circle(s * 158, 30, 4.4, mix(BRASS, SHADE, 0.5))
        + circle(s * 154, 154, 4.4, mix(BRASS, SHADE, 0.5))
        for s in (-1, 1)
    )
    lock = (
        lift("s2", cut("M-38 28H38V70C38 92 20 104 0 106C-20 104 -38 92 -38 70Z", BRASS, 7))
        + circle(0, 60, 10, "ink")
        + path("M-6 62H6L9 88H-9Z", "ink")
    )
    rim = rect(-178, 10, 356, 13, mix(wood, "paper", 0.3), 5)
    return (
        lift("s3", lid)
        + bands
        + inside
        + at(44, -56, key(), s=0.8, r=24)
        + face
        + house
        + dots
        + lift("s3", front, rim)
        + corner
        + lock
    )


def pictures() -> Iterator[Picture]:
    yield from objects(
        IMAGES,
        {
            "leopard-bell": item(ground(150, y=188), at(0, -6, leopard_bell(), s=1.0), defs=WARM),
            "kite-reel": item(ground(170, y=170), at(0, -14, kite_reel())),
            "three-tags": item(at(0, 4, three_tags(), s=1.06)),
            "secret-box": item(ground(178, y=176), at(0, 10, secret_box()), defs=WARM),
        },
    )
