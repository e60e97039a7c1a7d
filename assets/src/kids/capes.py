"""The two skins of the game: a folded star cape and a cloak with snow mountains, floating on a platform of light.

Both belong to no real game.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Final

from belongings import objects
from origin.paper import SHADE, clipped, cut, glint, ground, item
from palette import mix
from picture import Picture
from svgkit import at, circle, ellipse, lift, lin, line, path, rad

from kids.doorway import BRASS, IMAGES

AURORA: Final = mix("meadow", "lake", 0.45)
DEFS: Final = (
    lin("nightcloth", [(0, mix("night", "deep", 0.25)), (1, mix("night", "ink", 0.1))])
    + lin(
        "aurora",
        [(0, mix("lake", "meadow", 0.3)), (0.5, mix("meadow", "paper", 0.2)), (1, mix("lake", "meadow", 0.6))],
        0,
        0,
        1,
        0,
    )
    + rad("halo", [(0, "#FFF6D2", 0.85), (0.5, "#D7F0E6", 0.35), (1, "#D7F0E6", 0)])
)


def sewn_star(x: float, y: float, s: float, c: str = "rape", r: float = 0) -> str:
    d = "M0 -20L6 -7L20 -6L9 4L13 18L0 10L-13 18L-9 4L-20 -6L-6 -7Z"
    return at(
        x,
        y,
        lift("s1", path(d, c)),
        path(d, "none", stroke="paper", stroke_width=2, stroke_dasharray="4 4", transform="scale(.7)"),
        s=s,
        r=r,
    )


def star_cape() -> str:
    """A child's cape in night blue, folded once so that the aurora hem lies in front."""
    back = "M-164 84C-174 20 -176 -56 -128 -100C-108 -120 -84 -128 -66 -132H66C84 -128 108 -120 128 -100C176 -56 174 20 164 84C160 128 -160 128 -164 84Z"
    r = random.Random(4)
    specks = "".join(
        circle(r.uniform(-150, 150), r.uniform(-110, 70), r.uniform(1.6, 3.4), "#FFF6D2", opacity=r.uniform(0.4, 0.9))
        for _ in range(44)
    )
    folds = line("M-40 -110Q-84 -20 -96 80M40 -110Q84 -20 96 80M0 -96V90", mix("night", "ink", 0.5), 5, opacity=0.5)
    gleam = line("M-62 -112Q-112 -30 -128 60M22 -104Q52 -20 56 70", mix("night", "ridge", 0.4), 5, opacity=0.45)
    body = lift("s3", path(back, "url(#nightcloth)"), clipped(back, specks, folds, gleam))
    hem_d = "M-176 66Q-132 46 -88 62T0 58T88 62T176 66C186 108 182 146 168 164Q84 184 0 176T-168 164C-182 146 -186 108 -176 66Z"
    waves = "".join(
        line(f"M-190 {y}q24 -16 48 0t48 0t48 0t48 0t48 0t48 0t48 0t48 0", c, w, opacity=0.85)
        for y, c, w in ((92, "paper", 5), (116, mix("lake", "deep", 0.3), 8), (142, "rape", 5))
    )
    turn = lift("s3", path(hem_d, "url(#aurora)"), clipped(hem_d, waves, path("M-190 150H190V190H-190Z", SHADE, opacity=0.14)))
    edge = line("M-176 66Q-132 46 -88 62T0 58T88 62T176 66", mix(AURORA, "paper", 0.6), 4)
    collar = lift(
        "s2", cut("M-78 -128C-60 -176 60 -176 78 -128C60 -104 30 -94 0 -94C-30 -94 -60 -104 -78 -128Z", AURORA, 8)
    ) + path("M-52 -130C-40 -154 40 -154 52 -130C36 -116 -36 -116 -52 -130Z", mix("night", "ink", 0.4))
    ties = (
        line("M-10 -98Q-40 -70 -30 -42M10 -98Q44 -66 30 -34", "rape", 6)
        + circle(-30, -38, 9, "rape")
        + circle(30, -30, 9, "rape")
    )
    clasp = lift("s2", circle(0, -98, 20, BRASS)) + at(
        0, -98, path("M0 -12L3.6 -4L12 -3L6 2.6L7.6 11L0 7L-7.6 11L-6 2.6L-12 -3L-3.6 -4Z", "paper")
    )
    stars = (
        sewn_star(-104, 6, 1.2, "rape", -12)
        + sewn_star(-50, -44, 0.86, "paper", 8)
        + sewn_star(58, -20, 1.34, "rape", 10)
        + sewn_star(122, 22, 0.84, "paper", -8)
        + sewn_star(0, 24, 0.9, mix("blush", "paper", 0.2), 5)
    )
    return body + stars + turn + edge + ties + collar + clasp + glint(-150, -96, 15) + glint(156, -60, 12) + glint(98, -142, 9)


def mountain_cloth(white: str) -> str:
    """The cloth of the cloak: flakes above, snow mountains along the hem."""
    blue = mix("lake", "deep", 0.2)
    body = "M-62 -104C-108 -70 -150 60 -164 150Q-120 176 -82 160T0 164T82 160T164 150C150 60 108 -70 62 -104Z"
    range_ = "M-190 190V104L-140 46L-108 92L-62 22L-22 88L8 52L44 96L86 26L122 88L150 56L190 110V190Z"
    caps = "M-140 46L-122 72L-134 68L-146 78L-158 68ZM-62 22L-38 62L-54 56L-66 68L-84 54ZM8 52L24 72L10 70L-4 78L-8 72ZM86 26L106 58L92 54L80 64L66 58ZM150 56L164 74L150 72L140 80L136 74Z"
    r = random.Random(3)
    flakes = "".join(
        at(r.uniform(-130, 130), r.uniform(-80, 30), line("M-6 0H6M-3 -5L3 5M3 -5L-3 5", mix("lake", "paper", 0.3), 2.4))
        for _ in range(17)
    )
    folds = line("M-24 -84Q-60 20 -66 160M24 -84Q60 20 66 160", mix("sky", "ridge", 0.5), 6, opacity=0.55)
    return lift(
        "s3",
        cut(
            body,
            white,
            11,
            flakes,
            folds,
            path(range_, blue),
            path("M-190 190V140Q-100 112 0 138T190 132V190Z", mix("deep", "lake", 0.2)),
            path(caps, "snow"),
        ),
    )


def opening() -> str:
    """The slit down the front, edged with gold."""
    return path("M-9 -84Q-14 40 -8 162H8Q14 40 9 -84Z", mix("deep", "ink", 0.2), opacity=0.85) + line(
        "M-9 -84Q-14 40 -8 162M9 -84Q14 40 8 162", "rape", 4
    )


def hood(white: str) -> str:
    """The hood from the front."""
    return lift(
        "s3",
        cut(
            "M-88 -92C-112 -190 -40 -222 0 -222C40 -222 112 -190 88 -92C62 -66 -62 -66 -88 -92Z",
            white,
            11,
            path("M-120 -140Q0 -230 120 -140V-250H-120Z", mix("sky", "lake", 0.12)),
        ),
    )


def fur_trim() -> str:
    """Tufts of fur round the face of the hood."""
    return "".join(
        circle(-62 * c, s, 11, "snow")
        for c, s in (
            (1, -104),
            (1.1, -124),
            (1.08, -146),
            (0.92, -167),
            (0.66, -184),
            (0.34, -194),
            (0, -198),
            (-0.34, -194),
            (-0.66, -184),
            (-0.92, -167),
            (-1.08, -146),
            (-1.1, -124),
            (-1, -104),
        )
    )


def cloak() -> str:
    """A hooded cloak, white and blue, snow mountains along its hem; hung by the neck at (0, -150)."""
    white = mix("snow", "sky", 0.16)
    trim = line("M-164 150Q-120 176 -82 160T0 164T82 160T164 150", "rape", 8)
    dark = cut("M-58 -98C-72 -164 -30 -190 0 -190C30 -190 72 -164 58 -98C38 -82 -38 -82 -58 -98Z", mix("deep", "night", 0.4), 7)
    clasp = lift("s2", circle(0, -84, 17, BRASS), path("M-11 -78L0 -96L11 -78Z", "paper"))
    return mountain_cloth(white) + opening() + trim + hood(white) + dark + fur_trim() + clasp


def platform() -> str:
    """A round step of light with a ring of specks, as games set out what may be had."""
    low = ellipse(0, 194, 172, 36, mix("lake", "night", 0.35)) + path(
        "M-172 180V194Q-160 230 0 230T172 194V180Z", mix("lake", "night", 0.35)
    )
    top = (
        ellipse(0, 178, 172, 36, mix("lake", "paper", 0.25))
        + ellipse(0, 178, 140, 27, mix("sky", "paper", 0.35))
        + ellipse(0, 178, 100, 18, "#FFFDF0")
    )
    gems = "".join(
        path(f"M{x} {y}l7 -8l7 8l-7 8Z", "rape")
        for x, y in ((-152, 206), (-100, 219), (-46, 225), (32, 225), (86, 219), (138, 206))
    )
    return lift("s3", low) + top + gems


def snow_cloak() -> str:
    sparks = "".join(
        glint(x, y, s)
        for x, y, s in (
            (-186, -40, 15),
            (184, -92, 17),
            (-150, -168, 11),
            (150, 30, 11),
            (-196, 90, 9),
            (196, 96, 12),
            (128, -196, 8),
        )
    )
    stars = "".join(
        at(x, y, path("M0 -14L4 -5L14 -4L6 3L9 13L0 8L-9 13L-6 3L-14 -4L-4 -5Z", "rape"), s=s, r=r)
        for x, y, s, r in ((-178, -104, 1.1, 10), (188, -30, 0.9, -12), (-190, 30, 0.8, 0), (172, 146, 0.8, 12))
    )
    beam = path("M-100 178L-150 -200H150L100 178Z", "url(#halo)", opacity=0.8)
    return (
        ellipse(0, 20, 220, 240, "url(#halo)")
        + platform()
        + beam
        + ellipse(0, 178, 92, 14, "#1C6178", opacity=0.22)
        + at(0, -8, cloak(), s=0.95)
        + stars
        + sparks
    )


def pictures() -> Iterator[Picture]:
    yield from objects(
        IMAGES,
        {"star-cape": item(ground(172, y=178), at(0, 6, star_cape()), defs=DEFS), "snow-cloak": item(snow_cloak(), defs=DEFS)},
    )
