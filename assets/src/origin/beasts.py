"""Animals of the market and the horse-and-tea trade: a plateau horse, a sheep, a loaded camel, a pack yak.

Pure drawing around (0, 0); knows nothing of lessons.
"""

from __future__ import annotations

from collections.abc import Iterator

from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, line, path

from origin.paper import SHADE, corners, cut, engraved, fluffy, ground, item, objects

BAY = mix(mix("timber", "madder", 0.3), "loess", 0.12)
MANE = mix("ink", "tea", 0.35)
HORSE = "M-148 -26C-134 -60 -84 -64 -28 -54C8 -50 30 -60 50 -86C70 -116 92 -152 124 -170L132 -190L148 -172C160 -160 184 -120 196 -94C198 -76 184 -68 170 -72C150 -80 138 -92 130 -98C124 -60 116 -10 92 30C60 58 -80 62 -128 46C-156 30 -158 -2 -148 -26Z"


def leg(x: float, y: float, h: float, w: float, fill: str, bend: float = 0) -> str:
    """A slim leg with a hoof; (x, y) is its top middle."""
    d = f"M{x - w} {y}C{x - w * 0.7} {y + h * 0.4} {x - w * 0.42 + bend} {y + h * 0.5} {x - w * 0.4 + bend} {y + h}H{x + w * 0.5 + bend}C{x + w * 0.5 + bend} {y + h * 0.5} {x + w * 0.8} {y + h * 0.4} {x + w} {y}Z"
    hoof = path(
        f"M{x - w * 0.5 + bend} {y + h - 4}H{x + w * 0.55 + bend}L{x + w * 0.85 + bend} {y + h + 18}H{x - w * 0.6 + bend}Z",
        mix("ink", "tea", 0.3),
    )
    return cut(d, fill, 4) + hoof


def horse() -> str:
    """A sturdy plateau horse with a woven saddle cloth, head to the right."""
    dark = mix(BAY, SHADE, 0.35)
    far = leg(-84, 20, 128, 21, dark, -6) + leg(56, 10, 136, 20, dark, 8)
    near = leg(-120, 14, 136, 26, BAY, 4) + leg(88, 8, 140, 23, BAY, -3)
    tail = cut(
        "M-140 -22C-188 -20 -200 50 -186 118C-164 96 -150 40 -128 2Z",
        MANE,
        6,
        engraved("M-146 -8C-176 20 -180 60 -178 96", MANE, 3),
    )
    mane = cut(
        "M128 -176C84 -170 52 -120 34 -62C50 -58 60 -66 66 -80C76 -74 84 -90 86 -102C98 -98 104 -114 106 -126C116 -122 122 -134 122 -144C132 -140 140 -156 128 -176Z",
        MANE,
        5,
    )
    cloth = cut(
        "M-76 -64C-40 -56 0 -56 26 -66C34 -40 34 -6 28 22C-10 32 -44 32 -78 24C-84 -6 -84 -40 -76 -64Z",
        "deep",
        7,
        path("M-90 6H40V16H-90Z", "rape"),
        path("M-90 -46H40V-38H-90Z", "rape"),
        *[path(f"M{x} -16l13 -13l13 13l-13 13Z", ("madder", "paper")[i % 2]) for i, x in enumerate(range(-78, 20, 27))],
    )
    saddle = lift(
        "s2",
        cut(
            "M-62 -70C-50 -60 -2 -60 12 -72C22 -82 30 -82 30 -70C26 -44 -70 -42 -78 -66C-80 -80 -70 -82 -62 -70Z",
            mix("timber", "gold", 0.2),
            6,
        ),
    )
    head = (
        circle(146, -132, 6.5, "ink")
        + circle(144, -134, 2.2, "snow")
        + ellipse(184, -92, 3.4, 4.4, mix(BAY, "ink", 0.6))
        + line("M170 -78Q180 -78 188 -86", mix(BAY, "ink", 0.5), 4)
        + path("M112 -168L118 -202L136 -176Z", mix(BAY, SHADE, 0.2))
        + path("M150 -168Q170 -140 180 -112L170 -106Q158 -134 142 -156Z", mix("paper", "straw", 0.3), opacity=0.9)
    )
    halter = line("M160 -104L140 -92M128 -150Q138 -128 158 -104L190 -108", "madder", 7) + line(
        "M146 -96C120 -40 60 -46 26 -64", "madder", 6
    )
    return (
        far
        + lift("s2", tail)
        + near
        + lift("s3", cut(HORSE, BAY, 13))
        + lift("s1", mane)
        + head
        + halter
        + lift("s2", cloth)
        + saddle
    )


def sheep() -> str:
    """A woolly sheep, head to the left."""
    fleece, face = mix("snow", "straw", 0.3), mix("tea", "ink", 0.25)
    legs = "".join(
        path(corners([(x - 13, 60), (x + 13, 60), (x + 10, 166), (x - 10, 166)], 7), mix(face, "loess", 0.12 if i % 2 else 0))
        for i, x in enumerate((-62, -26, 66, 104))
    )
    curls = "".join(
        line(f"M{x} {y}q13 -19 27 -3q4 17 -12 16", mix(fleece, "loess", 0.45), 5, opacity=0.85)
        for x, y in ((-50, -30), (4, -56), (66, -44), (118, -20), (-10, 6), (48, 10), (104, 36), (10, 56), (70, 66), (-44, 40))
    )
    head = cut(
        "M-188 -40C-196 -84 -150 -104 -112 -96C-76 -86 -72 -30 -92 10C-104 36 -136 44 -158 32C-178 20 -184 -10 -188 -40Z", face, 9
    )
    ears = path("M-190 -64C-226 -72 -232 -44 -216 -34C-200 -30 -188 -40 -184 -50Z", face) + path(
        "M-90 -76C-60 -92 -38 -68 -46 -52C-62 -44 -84 -50 -92 -58Z", mix(face, "blush", 0.2)
    )
    tuft = cut(
        "M-174 -88C-190 -110 -160 -128 -148 -118C-138 -138 -106 -132 -106 -114C-84 -112 -84 -84 -104 -82C-120 -68 -160 -66 -174 -88Z",
        fleece,
        6,
    )
    eyes = "".join(
        ellipse(x, -44, 9, 11, "paper") + circle(x + 1, -43, 6.4, "ink") + circle(x - 1.4, -46, 2.2, "snow") for x in (-158, -120)
    ) + line("M-150 12Q-138 20 -126 10M-146 -4Q-138 2 -130 -4", mix(face, "paper", 0.5), 4)
    horns = "".join(
        path(d, mix("straw", "timber", 0.35))
        for d in (
            "M-176 -92C-206 -104 -220 -84 -206 -72C-204 -86 -190 -86 -180 -78Z",
            "M-98 -92C-74 -112 -50 -98 -58 -82C-64 -94 -82 -88 -92 -78Z",
        )
    )
    return (
        legs
        + lift("s3", cut(fluffy(26, -4, 136, 92, 16, 4), fleece, 14, curls))
        + horns
        + lift("s2", ears, head)
        + lift("s1", tuft)
        + eyes
    )


CAMEL = "M-150 30C-156 -8 -140 -34 -120 -36C-112 -76 -98 -104 -78 -104C-58 -104 -48 -70 -36 -46C-24 -44 -12 -46 -4 -52C6 -84 18 -108 36 -106C56 -104 62 -68 72 -38C92 -20 110 -24 122 -58C130 -92 134 -118 148 -132L150 -150L164 -138C184 -138 206 -128 214 -112C218 -96 206 -88 192 -90C178 -92 170 -94 164 -96C160 -60 156 -10 128 30C110 56 84 62 40 62H-100C-132 62 -148 54 -150 30Z"


def camel() -> str:
    """A two-humped camel with two bales, head to the right."""
    fur = mix("loess", "timber", 0.28)
    dark = mix(fur, SHADE, 0.3)
    far = leg(-70, 40, 116, 19, dark, -4) + leg(82, 40, 116, 19, dark, 6)
    near = leg(-118, 36, 124, 24, fur, 2) + leg(52, 40, 120, 22, fur, -3)
    bale = lift(
        "s2",
        cut(
            corners([(-66, -56), (18, -62), (26, 34), (-64, 38)], 16, 3),
            "madder",
            8,
            path("M-80 -40L40 -46V-36L-80 -30Z", "rape"),
            path("M-80 14L40 10V20L-80 24Z", "rape"),
            *[path(f"M{x} -9l11 -12l11 12l-11 12Z", "paper") for x in (-60, -34, -8)],
        ),
    )
    roll = lift(
        "s2",
        cut(
            corners([(-74, -88), (30, -92), (32, -58), (-74, -52)], 16, 4),
            "lake",
            6,
            *[path(f"M{x} -100h12v60h-12Z", "paper") for x in (-54, -20, 10)],
        ),
    )
    ruff = cut(
        "M100 -20C92 10 104 44 128 60C132 40 146 30 150 4C156 -20 158 -50 160 -70C140 -40 122 -26 100 -20Z",
        mix(fur, "tea", 0.45),
        5,
    )
    humps = path("M-104 -80C-98 -98 -88 -106 -78 -106C-64 -106 -56 -92 -50 -78Q-76 -96 -104 -80Z", mix(fur, "tea", 0.45)) + path(
        "M10 -84C16 -102 26 -108 36 -108C48 -106 56 -92 60 -78Q38 -98 10 -84Z", mix(fur, "tea", 0.45)
    )
    head = (
        circle(178, -118, 5.5, "ink")
        + circle(176, -120, 1.9, "snow")
        + line("M192 -98Q202 -96 210 -104", mix(fur, "ink", 0.5), 4)
        + path("M150 -136Q140 -158 156 -156Q166 -150 164 -136Z", dark)
        + line("M184 -92L176 -132M168 -98C140 -40 100 -20 60 -34", "madder", 5.5)
    )
    tail = line("M-148 0Q-172 30 -164 70", dark, 9) + path("M-170 62Q-176 92 -162 100Q-152 88 -156 64Z", mix(fur, "tea", 0.6))
    return far + tail + near + lift("s3", cut(CAMEL, fur, 12)) + humps + ruff + head + bale + roll


def yak() -> str:
    """A pack yak with a long skirt of hair, head to the right."""
    coat, horn = mix("tea", "ink", 0.45), mix("straw", "timber", 0.25)
    legs = "".join(
        path(corners([(x - 17, 70), (x + 17, 70), (x + 14, 160), (x - 14, 160)], 6), mix(coat, "ink", 0.35))
        for x in (-104, -62, 46, 88)
    )
    skirt = "M-158 -10C-168 -70 -120 -104 -60 -96C-30 -124 30 -128 66 -102C110 -104 132 -70 132 -20L128 60L116 96L104 66L92 122L74 78L58 132L38 84L20 136L2 86L-18 134L-36 84L-58 130L-74 78L-96 124L-110 72L-132 104L-146 50Z"
    hair = "".join(
        engraved(f"M{x} {y}q-6 34 2 62", coat, 4)
        for x, y in ((-120, -10), (-84, -26), (-48, 10), (-6, -4), (34, 14), (72, -14), (104, -10))
    )
    tail = cut("M-152 -40C-196 -30 -208 40 -190 100C-172 90 -158 50 -144 0Z", mix(coat, "loess", 0.15), 6)
    head = cut(
        "M88 -74C92 -100 130 -112 160 -98C190 -84 206 -36 196 0C188 30 152 40 128 24C100 4 84 -40 88 -74Z",
        coat,
        9,
        path("M140 30C140 -6 204 -24 210 0V50H140Z", mix(coat, "loess", 0.45)),
    )
    horns = line("M112 -96C92 -124 104 -158 132 -160M170 -94C190 -118 188 -150 166 -164", mix(horn, SHADE, 0.2), 17) + line(
        "M112 -98C94 -124 106 -154 132 -158M170 -96C188 -118 186 -148 166 -161", horn, 10
    )
    eyes = (
        "".join(circle(x, -46, 6.8, "#1E1410") + circle(x - 2, -48, 2.4, "snow") for x in (136, 176))
        + "".join(ellipse(x, 4, 4, 5, mix(coat, "ink", 0.4)) for x in (160, 182))
        + path(
            "M112 -98C130 -116 160 -112 172 -94C164 -84 160 -70 152 -62C146 -74 138 -74 132 -60C122 -66 114 -82 112 -98Z",
            mix(coat, "ink", 0.3),
        )
        + line("M104 -24Q148 16 196 -26", "madder", 7)
    )
    load = lift(
        "s2",
        cut(
            corners([(-104, -112), (36, -122), (44, -14), (-108, -6)], 18, 3),
            "deep",
            9,
            path("M-120 -70L60 -80V-62L-120 -52Z", "rape"),
            *[path(f"M{x} -38l13 -13l13 13l-13 13Z", "paper") for x in (-96, -60, -24, 10)],
        ),
    ) + lift(
        "s2",
        cut(
            corners([(-88, -148), (20, -154), (22, -112), (-90, -106)], 20, 4),
            mix("straw", "loess", 0.3),
            7,
            line("M-50 -160V-100M-14 -162V-100", "madder", 7),
        ),
    )
    return legs + tail + lift("s3", cut(skirt, coat, 12, hair)) + load + lift("s2", horns, head) + eyes


def pictures() -> Iterator[Picture]:
    """The object pictures of this file."""
    yield from objects(
        {
            "horse": item(ground(172, y=168), at(-6, 14, horse(), s=1.06)),
            "sheep": item(ground(160, y=170), at(10, 4, sheep())),
            "camel": item(ground(176, y=180), at(-14, 4, camel(), s=1.02)),
            "yak": item(ground(176, y=170), at(-4, 10, yak(), s=1.04)),
        }
    )
